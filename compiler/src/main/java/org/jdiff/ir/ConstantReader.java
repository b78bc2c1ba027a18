package org.jdiff.ir;

import static org.bytedeco.llvm.global.LLVM.*;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.llvm.LLVM.LLVMTargetDataRef;
import org.bytedeco.llvm.LLVM.LLVMValueRef;

/** Turns native constants into {@link Value.Const}. */
final class ConstantReader {
  private static final int MAX_AGGREGATE = 64;

  private final TypeReader types;
  private final GepReader geps;

  ConstantReader(LLVMTargetDataRef layout, TypeReader types) {
    this.types = types;
    this.geps = new GepReader(layout, types);
  }

  Value.Const read(LLVMValueRef value, int id, ToIntFunction<LLVMValueRef> elementId) {
    Type type = types.read(LLVMTypeOf(value));
    Handle handle = new Handle(value);
    if (LLVMIsAConstantInt(value) != null && type instanceof Type.Int i) {
      if (i.bits() <= 64) {
        return new Value.ConstInt(
            id, type, BigInteger.valueOf(LLVMConstIntGetSExtValue(value)), handle);
      }
      // Only the text has all bits of a wide constant: "i128 64".
      String text = Llvm.take(LLVMPrintValueToString(value)).strip();
      String digits = text.substring(text.lastIndexOf(' ') + 1);
      return new Value.ConstInt(id, type, new BigInteger(digits), handle);
    }
    if (LLVMIsAConstantFP(value) != null && type.isFloat()) {
      try (IntPointer inexact = new IntPointer(1)) {
        return new Value.ConstFloat(id, type, LLVMConstRealGetDouble(value, inexact), handle);
      }
    }
    if (LLVMIsAConstantPointerNull(value) != null) {
      return new Value.ConstNull(id, type, handle);
    }
    if (LLVMIsPoison(value) != 0) {
      return new Value.ConstUndef(id, type, true, handle);
    }
    if (LLVMIsUndef(value) != 0) {
      return new Value.ConstUndef(id, type, false, handle);
    }
    Optional<Value.Const> address = address(value, id, type, handle);
    if (address.isPresent()) {
      return address.get();
    }
    long count =
        switch (type) {
          case Type.Struct s -> s.fields().size();
          case Type.Array a -> a.count();
          case Type.Vector v -> v.scalable() ? -1 : v.count();
          case Type.Void v -> -1;
          case Type.Float f -> -1;
          case Type.Int i -> -1;
          case Type.Ptr p -> -1;
          case Type.Opaque o -> -1;
        };
    if (count >= 0 && count <= MAX_AGGREGATE && LLVMIsAConstantExpr(value) == null) {
      List<Integer> elements = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        elements.add(elementId.applyAsInt(LLVMGetAggregateElement(value, i)));
      }
      return new Value.ConstAggregate(id, type, elements, handle);
    }
    return new Value.ConstOther(id, type, Llvm.take(LLVMPrintValueToString(value)), handle);
  }

  /** Globals, aliases, and constant address arithmetic on them. */
  private Optional<Value.Const> address(LLVMValueRef value, int id, Type type, Handle handle) {
    if (!type.isPointer()) {
      return Optional.empty();
    }
    long offset = 0;
    LLVMValueRef base = value;
    while (LLVMIsAConstantExpr(base) != null || LLVMIsAGlobalAlias(base) != null) {
      if (LLVMIsAGlobalAlias(base) != null) {
        base = LLVMAliasGetAliasee(base);
        continue;
      }
      int opcode = LLVMGetConstOpcode(base);
      if (opcode == LLVMGetElementPtr) {
        Optional<GepReader.Offsets> offsets = geps.read(base, List.of());
        if (offsets.isEmpty()) {
          return Optional.empty();
        }
        offset += offsets.get().constant();
        base = LLVMGetOperand(base, 0);
      } else if (opcode == LLVMAddrSpaceCast) {
        base = LLVMGetOperand(base, 0);
      } else {
        return Optional.empty();
      }
    }
    if (LLVMIsAGlobalVariable(base) == null && LLVMIsAFunction(base) == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Value.GlobalAddress(
            id, type, MirrorReader.name(base), LLVMIsAFunction(base) != null, offset, handle));
  }
}
