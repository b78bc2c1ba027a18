package org.jdiff.ir;

import static org.bytedeco.llvm.global.LLVM.LLVMConstRealGetDouble;
import static org.bytedeco.llvm.global.LLVM.LLVMIsAConstantFP;

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

  /**
   * {@return whether this is a floating-point constant}
   *
   * @param value the constant
   */
  public boolean isFloatConstant(double value) {
    return type.isFloat()
        && LLVMIsAConstantFP(ref) != null
        && LLVMConstRealGetDouble(ref, new int[1]) == value;
  }

  /** {@return its type} */
  public Type type() {
    return type;
  }
}
