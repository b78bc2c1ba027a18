package org.jdiff.ir;

import static org.bytedeco.llvm.global.LLVM.*;

import org.bytedeco.javacpp.PointerPointer;
import org.bytedeco.llvm.LLVM.LLVMBuilderRef;
import org.bytedeco.llvm.LLVM.LLVMTypeRef;
import org.bytedeco.llvm.LLVM.LLVMValueRef;

/**
 * Gives values to what code leaves undefined. The primal never looks at such lanes, but a
 * derivative multiplies them by adjoints that are zero, and zero times poison is poison: the other
 * lanes of a sum would be lost with it.
 */
final class DefinedLanes {
  private DefinedLanes() {}

  private static boolean undefined(LLVMValueRef value) {
    return LLVMIsUndef(value) != 0 || LLVMIsPoison(value) != 0;
  }

  /** The constant itself, or one that differs from it only where it was undefined. */
  static LLVMValueRef constant(LLVMValueRef value) {
    if (undefined(value)) {
      return LLVMConstNull(LLVMTypeOf(value));
    }
    if (LLVMIsAConstantVector(value) == null) {
      return value;
    }
    int count = LLVMGetNumOperands(value);
    LLVMValueRef known = null;
    boolean complete = true;
    for (int i = 0; i < count; i++) {
      LLVMValueRef lane = LLVMGetOperand(value, i);
      complete &= !undefined(lane);
      if (known == null && !undefined(lane)) {
        known = lane;
      }
    }
    if (complete || known == null) {
      return value;
    }
    try (PointerPointer<LLVMValueRef> lanes = new PointerPointer<>(count)) {
      for (int i = 0; i < count; i++) {
        LLVMValueRef lane = LLVMGetOperand(value, i);
        lanes.put(i, undefined(lane) ? known : lane);
      }
      return LLVMConstVector(lanes, count);
    }
  }

  /**
   * Builds a shuffle whose undefined lanes repeat a defined one: its value is one that the primal
   * works with, unlike a made-up number.
   */
  static LLVMValueRef shuffle(
      LLVMBuilderRef builder, Inst.Shuffle shuffle, LLVMValueRef left, LLVMValueRef right) {
    int known = shuffle.mask().stream().filter(lane -> lane >= 0).findFirst().orElse(0);
    LLVMTypeRef index = LLVMInt32TypeInContext(LLVMGetTypeContext(LLVMTypeOf(left)));
    int count = shuffle.mask().size();
    try (PointerPointer<LLVMValueRef> lanes = new PointerPointer<>(count)) {
      for (int i = 0; i < count; i++) {
        int lane = shuffle.mask().get(i);
        lanes.put(i, LLVMConstInt(index, lane < 0 ? known : lane, 0));
      }
      return LLVMBuildShuffleVector(builder, left, right, LLVMConstVector(lanes, count), "");
    }
  }
}
