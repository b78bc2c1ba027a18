package org.jdiff.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jdiff.ir.IrContext;
import org.jdiff.ir.IrModule;
import org.jdiff.model.InputOptions;

/** Reads small sources in tests. */
final class SampleSources {
  private SampleSources() {}

  static IrModule read(IrContext context, String name, String text, String... clangArguments) {
    return Intake.read(
        context,
        List.of(Source.of(name, text.getBytes(StandardCharsets.UTF_8))),
        InputOptions.defaults().withClangArguments(List.of(clangArguments)));
  }
}
