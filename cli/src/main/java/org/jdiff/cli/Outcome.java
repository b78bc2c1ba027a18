package org.jdiff.cli;

import java.util.List;
import java.util.SequencedMap;
import org.jdiff.model.Diagnostic;

/**
 * What a command has to say.
 *
 * @param text the result for people, ended by a newline if not empty
 * @param data the result for programs
 * @param diagnostics what the user should know; errors among them decide the exit code
 */
record Outcome(String text, SequencedMap<String, Object> data, List<Diagnostic> diagnostics) {
  Outcome {
    diagnostics = List.copyOf(diagnostics);
  }

  /**
   * {@return a result without findings}
   *
   * @param text for people
   * @param data for programs
   */
  static Outcome of(String text, SequencedMap<String, Object> data) {
    return new Outcome(text, data, List.of());
  }

  /**
   * {@return no result, but the reasons why}
   *
   * @param diagnostics the findings
   */
  static Outcome refused(List<Diagnostic> diagnostics) {
    return new Outcome("", Json.object(), diagnostics);
  }
}
