package org.jdiff.ir;

import static org.bytedeco.llvm.global.LLVM.*;

import java.util.List;
import org.bytedeco.llvm.LLVM.LLVMBuilderRef;
import org.bytedeco.llvm.LLVM.LLVMUseRef;
import org.bytedeco.llvm.LLVM.LLVMValueRef;

/**
 * Moves of words to a place where the same function also stores an address, written as copies of
 * bytes. That is how a type-erased function object is handed on: its buffer holds an address or,
 * for a small object, the object itself. An integer cannot stand for both; a copy can, whose
 * derivative goes by what the memory holds.
 */
public final class UnionMoves {
  private static final int WORD_BITS = 64;

  private UnionMoves() {}

  /**
   * Rewrites all such moves of a module.
   *
   * @param module changed in place
   */
  public static void copy(IrModule module) {
    LLVMBuilderRef builder = LLVMCreateBuilderInContext(module.context().ref());
    for (IrModule.FunctionEntry entry : module.functions()) {
      if (entry.defined()) {
        moves(module.function(entry.name())).forEach(store -> rewrite(module, builder, store));
      }
    }
    LLVMDisposeBuilder(builder);
  }

  private static List<LLVMValueRef> moves(LLVMValueRef function) {
    List<LLVMValueRef> found =
        Instructions.of(function).stream()
            .filter(inst -> isMove(inst) && takesAddresses(LLVMGetOperand(inst, 1)))
            .toList();
    return found;
  }

  /** Whether an instruction stores a word that the instruction before it read, and nobody else. */
  private static boolean isMove(LLVMValueRef inst) {
    if (!isPlain(inst, LLVMStore)) {
      return false;
    }
    LLVMValueRef word = LLVMGetOperand(inst, 0);
    LLVMUseRef use = LLVMGetFirstUse(word);
    return LLVMGetTypeKind(LLVMTypeOf(word)) == LLVMIntegerTypeKind
        && LLVMGetIntTypeWidth(LLVMTypeOf(word)) == WORD_BITS
        && LLVMIsAInstruction(word) != null
        && isPlain(word, LLVMLoad)
        && inst.equals(LLVMGetNextInstruction(word))
        && LLVMGetNextUse(use) == null;
  }

  private static boolean isPlain(LLVMValueRef inst, int opcode) {
    return LLVMGetInstructionOpcode(inst) == opcode
        && LLVMGetVolatile(inst) == 0
        && LLVMGetOrdering(inst) == LLVMAtomicOrderingNotAtomic;
  }

  private static boolean takesAddresses(LLVMValueRef place) {
    for (LLVMUseRef use = LLVMGetFirstUse(place); use != null; use = LLVMGetNextUse(use)) {
      LLVMValueRef user = LLVMGetUser(use);
      if (LLVMIsAInstruction(user) != null
          && LLVMGetInstructionOpcode(user) == LLVMStore
          && LLVMGetOperand(user, 1).equals(place)
          && LLVMGetTypeKind(LLVMTypeOf(LLVMGetOperand(user, 0))) == LLVMPointerTypeKind) {
        return true;
      }
    }
    return false;
  }

  private static void rewrite(IrModule module, LLVMBuilderRef builder, LLVMValueRef store) {
    LLVMValueRef load = LLVMGetOperand(store, 0);
    LLVMPositionBuilderBefore(builder, store);
    LLVMSetCurrentDebugLocation2(builder, LLVMInstructionGetDebugLoc(store));
    LLVMBuildMemMove(
        builder,
        LLVMGetOperand(store, 1),
        LLVMGetAlignment(store),
        LLVMGetOperand(load, 0),
        LLVMGetAlignment(load),
        LLVMConstInt(LLVMInt64TypeInContext(module.context().ref()), WORD_BITS / Byte.SIZE, 0));
    LLVMInstructionEraseFromParent(store);
    LLVMInstructionEraseFromParent(load);
  }
}
