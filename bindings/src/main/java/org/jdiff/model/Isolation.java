package org.jdiff.model;

/** Where LLVM works on an input, which may be malformed. */
public enum Isolation {
  /**
   * In this process. Fastest; bitcode that was tampered with, or a defect of LLVM, may end the
   * process.
   */
  IN_PROCESS,
  /**
   * In a child process that hands over the result: reading, differentiation and code generation.
   * Whatever happens there, this process goes on with a diagnostic. Costs the start of a JVM, some
   * tenths of a second. What only reads (inspecting, explaining) and checks, which run the code
   * here anyway, isolate the reading alone.
   */
  CHILD_PROCESS
}
