package org.jdiff.ir;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.SourcePosition;

/** Turns what LLVM's readers say into diagnostics. */
final class ParseErrors {
  /**
   * The form of messages of the text reader: {@code file:line:column: error: text}, then the line
   * and a caret.
   */
  private static final Pattern TEXT =
      Pattern.compile("^(.*?):(\\d+):(\\d+): error: (.*)$", Pattern.DOTALL);

  private ParseErrors() {}

  static Diagnostic malformed(String message, String file) {
    String stripped = message.strip();
    Matcher matcher = TEXT.matcher(stripped);
    if (!matcher.matches()) {
      String first = stripped.lines().findFirst().orElse("unknown reason");
      return Diagnostic.error(DiagnosticCode.JD0602, "the file is not valid LLVM IR or bitcode")
          .at(new SourcePosition(file, 0, 0))
          .note(first.replaceFirst("^(error: )", "").replace(file + ": ", ""))
          .help("make the file with clang -S -emit-llvm or rustc --emit=llvm-ir");
    }
    String[] lines = matcher.group(4).split("\n", 3);
    Diagnostic finding =
        Diagnostic.error(DiagnosticCode.JD0602, "malformed IR: " + lines[0].strip())
            .at(
                new SourcePosition(
                    file, Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3))));
    return lines.length > 1 ? finding.note("the line reads: " + lines[1].strip()) : finding;
  }
}
