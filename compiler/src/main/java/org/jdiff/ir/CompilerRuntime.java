package org.jdiff.ir;

import java.util.List;

/**
 * Functions that the back end calls without the module naming them, and that are found neither in
 * this process nor beside a shared library of ours: powers with integer exponents.
 */
public final class CompilerRuntime {
  private static final String FILE = "powi.ll";
  private static final List<String> FUNCTIONS = List.of("__powidf2", "__powisf2");

  private CompilerRuntime() {}

  /**
   * Adds what the module's machine code will call.
   *
   * @param module gets internal functions, if it needs them and does not have them
   */
  public static void link(IrModule module) {
    boolean needed =
        module.functions().stream().anyMatch(f -> f.name().startsWith("llvm.powi."))
            && FUNCTIONS.stream().noneMatch(module::hasSymbol);
    if (!needed) {
      return;
    }
    byte[] text = RuntimeFiles.read(module, FILE);
    if (text.length == 0) {
      return;
    }
    module.link(module.parseBeside(text, FILE), FILE);
    FUNCTIONS.forEach(f -> module.setVisibility(f, IrModule.Visibility.INTERNAL));
  }
}
