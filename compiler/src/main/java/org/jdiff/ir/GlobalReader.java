package org.jdiff.ir;

import static org.bytedeco.llvm.global.LLVM.*;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bytedeco.llvm.LLVM.LLVMModuleRef;
import org.bytedeco.llvm.LLVM.LLVMTargetDataRef;
import org.bytedeco.llvm.LLVM.LLVMUseRef;
import org.bytedeco.llvm.LLVM.LLVMValueRef;

/** Reads global variables, and the addresses that they hold from the start. */
final class GlobalReader {
  private final TypeReader types;
  private final ConstantReader constants;

  GlobalReader(LLVMTargetDataRef layout, TypeReader types) {
    this.types = types;
    this.constants = new ConstantReader(layout, types);
  }

  /** All global variables by name, in the order of the module. */
  Map<String, IrModule.GlobalEntry> read(LLVMModuleRef module) {
    Map<String, IrModule.GlobalEntry> entries = new LinkedHashMap<>();
    for (LLVMValueRef g = LLVMGetFirstGlobal(module); g != null; g = LLVMGetNextGlobal(g)) {
      int linkage = LLVMGetLinkage(g);
      String name = MirrorReader.name(g);
      LLVMValueRef content = LLVMGetInitializer(g);
      List<InitialAddress> addresses = new ArrayList<>();
      if (content != null) {
        collect(content, 0, addresses);
      }
      entries.put(
          name,
          new IrModule.GlobalEntry(
              name,
              types.read(LLVMGlobalGetValueType(g)),
              LLVMIsGlobalConstant(g) != 0,
              linkage == LLVMInternalLinkage || linkage == LLVMPrivateLinkage,
              content != null,
              LLVMIsThreadLocal(g) != 0,
              LLVMGetPointerAddressSpace(LLVMTypeOf(g)),
              addresses));
    }
    return entries;
  }

  private void collect(LLVMValueRef value, long at, List<InitialAddress> into) {
    if (LLVMIsAConstantDataSequential(value) != null
        || LLVMIsAConstantAggregateZero(value) != null) {
      return;
    }
    Type type = types.read(LLVMTypeOf(value));
    switch (type) {
      case Type.Ptr p -> {
        if (constants.read(value, 0, v -> 0) instanceof Value.GlobalAddress address) {
          into.add(new InitialAddress(at, address.symbol(), address.function(), address.offset()));
        }
      }
      case Type.Struct s -> {
        for (int i = 0; i < s.fields().size(); i++) {
          collect(LLVMGetAggregateElement(value, i), at + s.offsets().get(i), into);
        }
      }
      case Type.Array a -> {
        if (a.containsPointer()) {
          for (int i = 0; i < a.count(); i++) {
            collect(LLVMGetAggregateElement(value, i), at + i * a.element().size(), into);
          }
        }
      }
      case Type.Vector v -> {}
      case Type.Float f -> {}
      case Type.Int i -> {}
      case Type.Void v -> {}
      case Type.Opaque o -> {}
    }
  }

  /** The functions whose address is used for more than calling them directly. */
  static Set<String> addressTaken(LLVMModuleRef module) {
    Set<String> names = new LinkedHashSet<>();
    for (LLVMValueRef f = LLVMGetFirstFunction(module); f != null; f = LLVMGetNextFunction(f)) {
      for (LLVMUseRef use = LLVMGetFirstUse(f); use != null; use = LLVMGetNextUse(use)) {
        if (!isCallee(LLVMGetUser(use), f) && !isMarked(LLVMGetUser(use), f)) {
          names.add(MirrorReader.name(f));
          break;
        }
      }
    }
    return names;
  }

  /**
   * Whether a use does nothing but tell a marker which function is meant: what replaces the call
   * does not hand the address on.
   */
  private static boolean isMarked(LLVMValueRef user, LLVMValueRef function) {
    LLVMValueRef callee = Instructions.isCall(user) ? LLVMGetCalledValue(user) : null;
    if (callee == null
        || LLVMIsAFunction(callee) == null
        || LLVMIsDeclaration(callee) == 0
        || !MirrorReader.name(callee).contains("__enzyme_")) {
      return false;
    }
    int first = LLVMGetOperand(user, 0).equals(function) ? 0 : 1;
    for (int i = 0; i < LLVMGetNumArgOperands(user); i++) {
      if (LLVMGetOperand(user, i).equals(function) != (i == first)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCallee(LLVMValueRef user, LLVMValueRef function) {
    if (!Instructions.isCallOf(user, function)) {
      return false;
    }
    for (int i = 0; i < LLVMGetNumArgOperands(user); i++) {
      if (LLVMGetOperand(user, i).equals(function)) {
        return false;
      }
    }
    return true;
  }
}
