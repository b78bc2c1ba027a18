package org.jdiff.ir;

import static org.bytedeco.llvm.global.LLVM.LLVMPrintValueToString;

import org.bytedeco.llvm.LLVM.LLVMValueRef;

/** A native value as seen from other packages: opaque, valid while its module is open. */
public final class Handle {
  private final LLVMValueRef ref;

  Handle(LLVMValueRef ref) {
    this.ref = ref;
  }

  LLVMValueRef ref() {
    return ref;
  }

  /** {@return how LLVM prints it} */
  public String describe() {
    return Llvm.take(LLVMPrintValueToString(ref));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Handle h && h.ref.address() == ref.address();
  }

  @Override
  public int hashCode() {
    return Long.hashCode(ref.address());
  }
}
