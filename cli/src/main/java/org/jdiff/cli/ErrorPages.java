package org.jdiff.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jdiff.model.DiagnosticCode;

/** The pages about diagnostics, which travel with the command. */
final class ErrorPages {
  private ErrorPages() {}

  /**
   * {@return the page about a code, as Markdown}
   *
   * @param code the code
   */
  static String of(DiagnosticCode code) {
    try (InputStream in = ErrorPages.class.getResourceAsStream("errors/" + code + ".md")) {
      if (in == null) {
        throw new IllegalStateException("there is no page about " + code);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
