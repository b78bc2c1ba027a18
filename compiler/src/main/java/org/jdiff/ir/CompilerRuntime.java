package org.jdiff.ir;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
    try (InputStream in =
        CompilerRuntime.class.getResourceAsStream("/org/jdiff/runtime-ir/" + FILE)) {
      module.link(module.parseBeside(in.readAllBytes(), FILE), FILE);
    } catch (IOException e) {
      throw new UncheckedIOException("resource " + FILE, e);
    }
    FUNCTIONS.forEach(f -> module.setVisibility(f, IrModule.Visibility.INTERNAL));
  }
}
