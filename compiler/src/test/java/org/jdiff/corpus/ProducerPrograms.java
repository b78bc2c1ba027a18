package org.jdiff.corpus;

import java.util.Map;
import org.jdiff.ir.IrModule;

/** What is known about single programs of the producers' sources. */
final class ProducerPrograms {
  /** What the Rust sources export instead of a main function. */
  static final String RUST_ENTRY = "print_results";

  /** Stems of programs for which no code is made today, and why; a program that gets it must go. */
  static final Map<String, String> WITHOUT_CODE =
      Map.of(
          "bitsunions", "a static table of addresses of blocks",
          "switchc", "a static table of addresses of blocks");

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
