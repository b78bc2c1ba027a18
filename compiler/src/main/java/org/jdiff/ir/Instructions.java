package org.jdiff.ir;

import static org.bytedeco.llvm.global.LLVM.LLVMGetCalledValue;
import static org.bytedeco.llvm.global.LLVM.LLVMGetFirstBasicBlock;
import static org.bytedeco.llvm.global.LLVM.LLVMGetFirstInstruction;
import static org.bytedeco.llvm.global.LLVM.LLVMGetNextBasicBlock;
import static org.bytedeco.llvm.global.LLVM.LLVMGetNextInstruction;
import static org.bytedeco.llvm.global.LLVM.LLVMIsACallInst;
import static org.bytedeco.llvm.global.LLVM.LLVMIsAInvokeInst;

import java.util.ArrayList;
import java.util.List;
import org.bytedeco.llvm.LLVM.LLVMBasicBlockRef;
import org.bytedeco.llvm.LLVM.LLVMValueRef;

/** The instructions of native functions. */
final class Instructions {
  private Instructions() {}

  /** {@return all instructions in their order; a snapshot, so that the function may be changed} */
  static List<LLVMValueRef> of(LLVMValueRef function) {
    List<LLVMValueRef> all = new ArrayList<>();
    for (LLVMBasicBlockRef block = LLVMGetFirstBasicBlock(function);
        block != null;
        block = LLVMGetNextBasicBlock(block)) {
      for (LLVMValueRef inst = LLVMGetFirstInstruction(block);
          inst != null;
          inst = LLVMGetNextInstruction(inst)) {
        all.add(inst);
      }
    }
    return all;
  }

  /**
   * {@return whether a user of a function calls it; it may hand on the function's address, too}
   *
   * @param user an instruction or constant
   * @param function the function
   */
  static boolean isCallOf(LLVMValueRef user, LLVMValueRef function) {
    return isCall(user) && LLVMGetCalledValue(user).equals(function);
  }

  /** {@return whether something is a call, which may unwind} */
  static boolean isCall(LLVMValueRef user) {
    return LLVMIsACallInst(user) != null || LLVMIsAInvokeInst(user) != null;
  }
}
