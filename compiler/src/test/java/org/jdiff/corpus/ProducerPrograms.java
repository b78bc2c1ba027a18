package org.jdiff.corpus;

import org.jdiff.ir.IrModule;

/** What is known about single programs of the producers' sources. */
final class ProducerPrograms {
  /** What the Rust sources export instead of a main function. */
  static final String RUST_ENTRY = "print_results";

  private ProducerPrograms() {}

  /**
   * {@return whether a program can be executed in this process}
   *
   * <p>Constructors of variables are not run there, and code for a certain processor may not run on
   * this one.
   *
   * @param name the file
   * @param module its content
   */
  static boolean runsInProcess(String name, IrModule module) {
    return !module.globals().containsKey("llvm.global_ctors")
        && !name.contains("skylake")
        && !name.contains("sapphirerapids")
        && !name.contains("znver");
  }

  /** {@return the part of a file's name that says which source it is of} */
  static String stem(String name) {
    return name.substring(name.lastIndexOf('/') + 1);
  }
}
