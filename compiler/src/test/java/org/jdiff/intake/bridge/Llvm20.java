package org.jdiff.intake.bridge;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jdiff.ir.IrContext;
import org.jdiff.ir.IrModule;
import org.jdiff.model.DiffException;

/** Asks the bundled LLVM whether it reads a text. */
final class Llvm20 {
  private Llvm20() {}

  /** {@return what the parser and verifier complain about, empty if the text is good} */
  static List<String> complaints(String text) {
    try (IrContext context = new IrContext()) {
      IrModule.parse(context, text.getBytes(StandardCharsets.UTF_8), "text.ll").close();
      return List.of();
    } catch (DiffException e) {
      return e.diagnostics().stream()
          .map(d -> d.code() + " " + d.position() + " " + d.message() + " " + d.notes())
          .toList();
    }
  }
}
