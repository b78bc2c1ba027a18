package org.jdiff.ir;

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

  @Override
  public boolean equals(Object other) {
    return other instanceof Handle h && h.ref.address() == ref.address();
  }

  @Override
  public int hashCode() {
    return Long.hashCode(ref.address());
  }
}
