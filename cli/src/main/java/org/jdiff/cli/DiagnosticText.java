package org.jdiff.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.Severity;
import org.jdiff.model.SourcePosition;

/**
 * Renders findings for people: place, severity and code, what is wrong, the line of the source,
 * why, and how to fix it.
 */
final class DiagnosticText {
  /** More places of the same cause than these are only counted. */
  private static final int MAX_REPEATS = 3;

  private static final String NOTE_INDENT = "  ";

  private final SourceExcerpts excerpts;
  private final Style style;

  DiagnosticText(SourceExcerpts excerpts, boolean colours) {
    this.excerpts = excerpts;
    this.style = new Style(colours);
  }

  /**
   * {@return the report as text, each line ended; empty if there is nothing to say}
   *
   * @param report the findings
   */
  String render(DiagnosticReport report) {
    StringBuilder out = new StringBuilder();
    for (DiagnosticReport.Entry entry : report.entries()) {
      render(entry, out);
    }
    String totals = totals(report);
    if (!totals.isEmpty()) {
      out.append(totals).append('\n');
    }
    return out.toString();
  }

  private void render(DiagnosticReport.Entry entry, StringBuilder out) {
    Diagnostic d = entry.diagnostic();
    String label = DiagnosticReport.word(d.severity()) + "[" + d.code() + "]:";
    d.position().ifPresent(p -> out.append(style.bold(p + ":")).append(' '));
    out.append(d.severity() == Severity.ERROR ? style.red(label) : style.yellow(label));
    out.append(' ').append(style.bold(d.message())).append('\n');
    d.position()
        .flatMap(excerpts::at)
        .ifPresent(
            excerpt -> {
              out.append(excerpt.text()).append('\n');
              excerpt.marker().ifPresent(m -> out.append(style.red(m)).append('\n'));
            });
    d.notes().forEach(note -> remark("note: ", note, out));
    repeats(entry.repeats(), out);
    d.helps().forEach(help -> remark("help: ", help, out));
    remark("more: ", "jdiff explain " + d.code(), out);
  }

  /** Further lines of a remark stand below its first word. */
  private void remark(String label, String text, StringBuilder out) {
    String continuation = "\n" + NOTE_INDENT + " ".repeat(label.length());
    out.append(NOTE_INDENT)
        .append(style.cyan(label))
        .append(text.strip().replace("\n", continuation))
        .append('\n');
  }

  private void repeats(List<SourcePosition> places, StringBuilder out) {
    if (places.isEmpty()) {
      return;
    }
    String shown =
        places.stream()
            .limit(MAX_REPEATS)
            .map(SourcePosition::toString)
            .collect(Collectors.joining(", "));
    String rest = places.size() > MAX_REPEATS ? ", …" : "";
    remark(
        "note: ",
        "the same at %s: %s%s".formatted(number(places.size(), "more place"), shown, rest),
        out);
  }

  private String totals(DiagnosticReport report) {
    long errors = report.count(Severity.ERROR);
    long warnings = report.count(Severity.WARNING);
    if (errors == 0) {
      return warnings == 0 ? "" : number(warnings, "warning");
    }
    return number(errors, "error") + (warnings == 0 ? "" : ", " + number(warnings, "warning"));
  }

  private static String number(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  /** Colours by the escape sequences of terminals, or nothing. */
  private record Style(boolean colours) {
    String bold(String text) {
      return wrap("1", text);
    }

    String red(String text) {
      return wrap("1;31", text);
    }

    String yellow(String text) {
      return wrap("1;33", text);
    }

    String cyan(String text) {
      return wrap("36", text);
    }

    private String wrap(String sequence, String text) {
      return colours ? "\u001b[" + sequence + "m" + text + "\u001b[0m" : text;
    }
  }
}
