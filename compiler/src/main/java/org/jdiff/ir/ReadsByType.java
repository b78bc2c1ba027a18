package org.jdiff.ir;

import static org.bytedeco.llvm.global.LLVM.*;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bytedeco.llvm.LLVM.LLVMBuilderRef;
import org.bytedeco.llvm.LLVM.LLVMTypeRef;
import org.bytedeco.llvm.LLVM.LLVMUseRef;
import org.bytedeco.llvm.LLVM.LLVMValueRef;

/**
 * Reads memory once for each type that its bytes are used as. Optimisers read a union once, as one
 * of its members, and make the others of the bits in the register; read by their own types, they
 * are members of memory again, and each has its derivative in the shadow.
 */
public final class ReadsByType {
  private static final int BYTE = 8;

  private final LLVMBuilderRef builder;
  private final LLVMTypeRef byteType;
  private final LLVMTypeRef index;

  private ReadsByType(IrModule module, LLVMBuilderRef builder) {
    this.builder = builder;
    byteType = LLVMInt8TypeInContext(module.context().ref());
    index = LLVMInt64TypeInContext(module.context().ref());
  }

  /**
   * Bits of a read that are used as a number, or as a count that becomes one.
   *
   * @param bits the integer that holds them
   * @param user the conversion
   * @param from the position of the lowest bit in what was read
   */
  private record Use(LLVMValueRef bits, LLVMValueRef user, long from) {
    LLVMTypeRef type() {
      return isConversion(user) ? LLVMTypeOf(bits) : LLVMTypeOf(user);
    }
  }

  /**
   * Rewrites all such reads of a module; does nothing for processors that store the highest byte
   * first.
   *
   * @param module changed in place
   */
  public static void split(IrModule module) {
    if (LLVMByteOrder(LLVMGetModuleDataLayout(module.ref())) != LLVMLittleEndian) {
      return;
    }
    LLVMBuilderRef builder = LLVMCreateBuilderInContext(module.context().ref());
    ReadsByType rewriting = new ReadsByType(module, builder);
    for (IrModule.FunctionEntry entry : module.functions()) {
      if (entry.defined()) {
        plainReads(module.function(entry.name())).forEach(rewriting::split);
      }
    }
    LLVMDisposeBuilder(builder);
  }

  private static List<LLVMValueRef> plainReads(LLVMValueRef function) {
    List<LLVMValueRef> found =
        Instructions.of(function).stream()
            .filter(
                inst ->
                    LLVMGetInstructionOpcode(inst) == LLVMLoad
                        && LLVMGetVolatile(inst) == 0
                        && LLVMGetOrdering(inst) == LLVMAtomicOrderingNotAtomic
                        && (isNumber(LLVMTypeOf(inst)) || isInteger(LLVMTypeOf(inst))))
            .toList();
    return found;
  }

  private void split(LLVMValueRef load) {
    LLVMTypeRef type = LLVMTypeOf(load);
    List<Use> uses = new ArrayList<>();
    Set<LLVMTypeRef> numbers = new HashSet<>();
    if (isNumber(type)) {
      numbers.add(type);
      users(load).stream()
          .filter(u -> isBitcast(u) && isInteger(LLVMTypeOf(u)))
          .forEach(bits -> collect(bits, 0, uses));
    } else {
      collect(load, 0, uses);
    }
    uses.stream().map(Use::type).filter(ReadsByType::isNumber).forEach(numbers::add);
    if (numbers.size() > 1) {
      uses.stream().filter(u -> !u.type().equals(type)).forEach(u -> replace(load, u));
    }
  }

  private static void collect(LLVMValueRef bits, long from, List<Use> uses) {
    for (LLVMValueRef user : users(bits)) {
      if (isConversion(user) || (isBitcast(user) && isNumber(LLVMTypeOf(user)))) {
        uses.add(new Use(bits, user, from));
      } else if (LLVMGetInstructionOpcode(user) == LLVMTrunc) {
        collect(user, from, uses);
      } else if (LLVMGetInstructionOpcode(user) == LLVMLShr
          && LLVMGetOperand(user, 0).equals(bits)
          && LLVMIsAConstantInt(LLVMGetOperand(user, 1)) != null
          && LLVMConstIntGetZExtValue(LLVMGetOperand(user, 1)) % BYTE == 0) {
        // The bits from above that a shift brings in must not be used.
        long distance = LLVMConstIntGetZExtValue(LLVMGetOperand(user, 1));
        long left = LLVMGetIntTypeWidth(LLVMTypeOf(bits)) - distance;
        List<Use> parts = new ArrayList<>();
        collect(user, from + distance, parts);
        parts.stream().filter(u -> width(u) <= left).forEach(uses::add);
      }
    }
  }

  private static long width(Use use) {
    return LLVMGetIntTypeWidth(LLVMTypeOf(use.bits()));
  }

  private void replace(LLVMValueRef load, Use use) {
    LLVMPositionBuilderBefore(builder, LLVMGetNextInstruction(load));
    LLVMSetCurrentDebugLocation2(builder, LLVMInstructionGetDebugLoc(load));
    LLVMValueRef at = LLVMGetOperand(load, 0);
    long bytes = use.from() / BYTE;
    int align = LLVMGetAlignment(load);
    if (bytes > 0) {
      try (var offset = new org.bytedeco.javacpp.PointerPointer<LLVMValueRef>(1)) {
        offset.put(0, LLVMConstInt(index, bytes, 0));
        at = LLVMBuildInBoundsGEP2(builder, byteType, at, offset, 1, "");
      }
      align = (int) Math.min(align, Long.lowestOneBit(bytes));
    }
    LLVMValueRef read = LLVMBuildLoad2(builder, use.type(), at, "");
    LLVMSetAlignment(read, align);
    if (isConversion(use.user())) {
      LLVMSetOperand(use.user(), 0, read);
    } else {
      LLVMReplaceAllUsesWith(use.user(), read);
      LLVMInstructionEraseFromParent(use.user());
    }
    eraseUnused(use.bits(), load);
  }

  /** Erases what only led from a read to a number. */
  private static void eraseUnused(LLVMValueRef value, LLVMValueRef load) {
    LLVMValueRef unused = value;
    while (!unused.equals(load) && LLVMGetFirstUse(unused) == null) {
      LLVMValueRef source = LLVMGetOperand(unused, 0);
      LLVMInstructionEraseFromParent(unused);
      unused = source;
    }
  }

  private static List<LLVMValueRef> users(LLVMValueRef value) {
    List<LLVMValueRef> users = new ArrayList<>();
    for (LLVMUseRef use = LLVMGetFirstUse(value); use != null; use = LLVMGetNextUse(use)) {
      users.add(LLVMGetUser(use));
    }
    return users;
  }

  private static boolean isBitcast(LLVMValueRef inst) {
    return LLVMGetInstructionOpcode(inst) == LLVMBitCast;
  }

  private static boolean isConversion(LLVMValueRef inst) {
    int opcode = LLVMGetInstructionOpcode(inst);
    return opcode == LLVMSIToFP || opcode == LLVMUIToFP;
  }

  private static boolean isInteger(LLVMTypeRef type) {
    return LLVMGetTypeKind(type) == LLVMIntegerTypeKind && LLVMGetIntTypeWidth(type) % BYTE == 0;
  }

  private static boolean isNumber(LLVMTypeRef type) {
    return switch (LLVMGetTypeKind(type)) {
      case LLVMHalfTypeKind, LLVMBFloatTypeKind, LLVMFloatTypeKind, LLVMDoubleTypeKind -> true;
      default -> false;
    };
  }
}
