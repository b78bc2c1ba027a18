package org.jdiff.ir;

import org.bytedeco.llvm.LLVM.LLVMValueRef;

/** A value in a function under construction. */
public final class Val {
  private final LLVMValueRef ref;
  private final Type type;

  Val(LLVMValueRef ref, Type type) {
    this.ref = ref;
    this.type = type;
  }

  LLVMValueRef ref() {
    return ref;
  }

  /** {@return its type} */
  public Type type() {
    return type;
  }
}
