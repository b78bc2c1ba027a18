package org.jdiff.ir;

import org.bytedeco.llvm.LLVM.LLVMBasicBlockRef;

/** A block of a function under construction. */
public final class BlockRef {
  private final LLVMBasicBlockRef ref;

  BlockRef(LLVMBasicBlockRef ref) {
    this.ref = ref;
  }

  LLVMBasicBlockRef ref() {
    return ref;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BlockRef b && b.ref.address() == ref.address();
  }

  @Override
  public int hashCode() {
    return Long.hashCode(ref.address());
  }
}
