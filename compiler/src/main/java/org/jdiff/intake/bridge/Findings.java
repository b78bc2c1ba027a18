package org.jdiff.intake.bridge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.DiffException;
import org.jdiff.model.SourcePosition;

/**
 * The constructs of one text that LLVM 20 does not know and no rule handles, each with its first
 * place.
 */
final class Findings {
  private record Finding(int offset, String message, String why, String help, int times) {
    Finding again() {
      return new Finding(offset, message, why, help, times + 1);
    }
  }

  private static final String HELP =
      "emit the IR with LLVM 20 or older (clang 20, rustc 1.90), or move the functions that need"
          + " this construct into another module";

  private final Map<String, Finding> refused = new LinkedHashMap<>();
  private final Map<String, Finding> unknown = new LinkedHashMap<>();

  /** Records a construct that is known to be newer. */
  void refuse(int offset, String construct, String help) {
    String message = construct + " is newer than LLVM 20 and has no equivalent there";
    add(refused, new Finding(offset, message, "", help.isEmpty() ? HELP : help, 1));
  }

  /** Records a construct of older versions that LLVM 20 no longer reads. */
  void refuseFormer(int offset, String construct, String help) {
    String message = construct + " is no longer read by LLVM 20";
    String why = "LLVM 19 and earlier wrote it; later ones use instructions instead";
    add(refused, new Finding(offset, message, why, help, 1));
  }

  /** Records a word that LLVM 20 does not know; it may be newer than this bridge. */
  void unknown(int offset, String construct) {
    String message = construct + " is unknown to LLVM 20, which reads the IR";
    String why = "it was added by a newer LLVM than the version bridge knows, or it is misspelt";
    add(unknown, new Finding(offset, message, why, HELP, 1));
  }

  private static void add(Map<String, Finding> findings, Finding finding) {
    findings.merge(finding.message, finding, (first, next) -> first.again());
  }

  /**
   * Throws if anything was found.
   *
   * @param text the text that the offsets refer to
   * @param fileName its name
   * @param damaged whether the quotes do not pair up, so that unknown words are more likely the
   *     inside of strings
   */
  void throwIfAny(String text, String fileName, boolean damaged) {
    List<Finding> all = new ArrayList<>(refused.values());
    if (!damaged) {
      all.addAll(unknown.values());
    }
    if (all.isEmpty()) {
      return;
    }
    all.sort((a, b) -> Integer.compare(a.offset, b.offset));
    throw new DiffException(all.stream().map(f -> diagnostic(f, text, fileName)).toList());
  }

  private static Diagnostic diagnostic(Finding finding, String text, String fileName) {
    int line = 1;
    int lineStart = 0;
    for (int i = text.indexOf('\n');
        i >= 0 && i < finding.offset;
        i = text.indexOf('\n', lineStart)) {
      line++;
      lineStart = i + 1;
    }
    Diagnostic found =
        Diagnostic.error(DiagnosticCode.JD0603, finding.message)
            .at(new SourcePosition(fileName, line, finding.offset - lineStart + 1));
    if (!finding.why.isEmpty()) {
      found = found.note(finding.why);
    }
    if (finding.times > 1) {
      found = found.note("it occurs " + finding.times + " times; this is the first");
    }
    return found.help(finding.help);
  }
}
