package org.jdiff.cli;

import java.util.List;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiagnosticCode;

/** Turns a mistake of jdiff into a finding that can be reported. */
final class InternalErrors {
  private InternalErrors() {}

  /**
   * {@return the finding for a mistake}
   *
   * @param mistake what was thrown
   * @param arguments the command line
   */
  static Diagnostic diagnostic(Throwable mistake, List<String> arguments) {
    String reason = mistake.getMessage();
    String what =
        mistake.getClass().getSimpleName() + (reason == null ? "" : ": " + reason.strip());
    ToolVersion version = ToolVersion.current();
    return Diagnostic.error(DiagnosticCode.JD0901, "jdiff made a mistake: " + what)
        .note(place(mistake))
        .note(
            "jdiff %s, Java %s, LLVM %s".formatted(version.jdiff(), version.java(), version.llvm()))
        .note("command line: jdiff " + String.join(" ", arguments))
        .help("please report this with the lines above and, if you can, the input")
        .help("run again with --verbose to see the stack trace");
  }

  private static String place(Throwable mistake) {
    StackTraceElement[] trace = mistake.getStackTrace();
    for (StackTraceElement element : trace) {
      if (element.getClassName().startsWith("org.jdiff.")) {
        return "in %s.%s, line %d"
            .formatted(element.getClassName(), element.getMethodName(), element.getLineNumber());
      }
    }
    return "in an unknown place";
  }
}
