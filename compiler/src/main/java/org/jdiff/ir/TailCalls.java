package org.jdiff.ir;

import static org.bytedeco.llvm.global.LLVM.*;

import org.bytedeco.llvm.LLVM.LLVMValueRef;

/**
 * Turns calls that must take the place of their caller into calls that may.
 *
 * <p>Such a call has to stand right before a return. Neither a function that returns in one place
 * nor a derivative, which goes on behind the call, can keep that.
 */
public final class TailCalls {
  private TailCalls() {}

  /**
   * Changes all such calls of a module.
   *
   * @param module changed in place
   */
  public static void relax(IrModule module) {
    for (IrModule.FunctionEntry entry : module.functions()) {
      if (entry.defined()) {
        relax(module.function(entry.name()));
      }
    }
  }

  private static void relax(LLVMValueRef function) {
    for (LLVMValueRef i : Instructions.of(function)) {
      if (LLVMIsACallInst(i) != null && LLVMGetTailCallKind(i) == LLVMTailCallKindMustTail) {
        LLVMSetTailCallKind(i, LLVMTailCallKindTail);
      }
    }
  }
}
