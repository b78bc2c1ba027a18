package org.jdiff.ir;

import static org.bytedeco.llvm.global.LLVM.LLVMDisposeMemoryBuffer;
import static org.bytedeco.llvm.global.LLVM.LLVMParseBitcodeInContext2;
import static org.bytedeco.llvm.global.LLVM.LLVMWriteBitcodeToMemoryBuffer;

import org.bytedeco.llvm.LLVM.LLVMMemoryBufferRef;
import org.bytedeco.llvm.LLVM.LLVMModuleRef;

/**
 * Copies modules through bitcode. LLVM's own way to copy one leaves addresses of labels that
 * variables are initialised with in the original, and then the back end finds no such label.
 */
final class ModuleCopy {
  private ModuleCopy() {}

  /** {@return a copy of a module in the same context} */
  static IrModule of(IrModule module) {
    LLVMMemoryBufferRef bitcode = LLVMWriteBitcodeToMemoryBuffer(module.ref());
    try {
      LLVMModuleRef copy = new LLVMModuleRef();
      if (LLVMParseBitcodeInContext2(module.context().ref(), bitcode, copy) != 0) {
        throw new IllegalStateException("LLVM does not read what it wrote");
      }
      return new IrModule(module.context(), copy);
    } finally {
      LLVMDisposeMemoryBuffer(bitcode);
    }
  }
}
