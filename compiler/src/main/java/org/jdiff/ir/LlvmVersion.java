package org.jdiff.ir;

import static org.bytedeco.llvm.global.LLVM.LLVMGetVersion;

/** The version of the bundled LLVM. */
public final class LlvmVersion {
  private LlvmVersion() {}

  /** {@return the major version: text and bitcode up to it are read as they are} */
  public static int major() {
    Llvm.ensureReady();
    int[] major = new int[1];
    LLVMGetVersion(major, new int[1], new int[1]);
    return major[0];
  }
}
