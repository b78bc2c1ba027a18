package org.jdiff.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.Severity;
import org.jdiff.model.SourcePosition;

/**
 * The findings of a run as they are shown: in the order of their places, and each cause once.
 *
 * @param entries what is shown
 */
record DiagnosticReport(List<Entry> entries) {
  private static final Comparator<SourcePosition> BY_PLACE =
      Comparator.comparing(SourcePosition::file)
          .thenComparingInt(SourcePosition::line)
          .thenComparingInt(SourcePosition::column);

  /** Findings without a place concern the whole request and come first. */
  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(
              (Diagnostic d) -> d.position().orElse(null), Comparator.nullsFirst(BY_PLACE))
          .thenComparing(Diagnostic::code)
          .thenComparing(Diagnostic::message);

  DiagnosticReport {
    entries = List.copyOf(entries);
  }

  /**
   * One cause.
   *
   * @param diagnostic the finding at its first place
   * @param repeats the other places of the same cause, in order
   */
  record Entry(Diagnostic diagnostic, List<SourcePosition> repeats) {
    Entry {
      repeats = List.copyOf(repeats);
    }
  }

  private record Cause(Severity severity, DiagnosticCode code, String message) {}

  /**
   * {@return the report on findings}
   *
   * @param diagnostics the findings in any order
   */
  static DiagnosticReport of(Collection<Diagnostic> diagnostics) {
    Map<Cause, List<Diagnostic>> causes = new LinkedHashMap<>();
    for (Diagnostic diagnostic : diagnostics.stream().sorted(ORDER).toList()) {
      Cause cause = new Cause(diagnostic.severity(), diagnostic.code(), diagnostic.message());
      causes.computeIfAbsent(cause, c -> new ArrayList<>()).add(diagnostic);
    }
    List<Entry> entries = new ArrayList<>();
    for (List<Diagnostic> same : causes.values()) {
      Diagnostic first = same.getFirst();
      List<SourcePosition> others =
          same.stream()
              .flatMap(d -> d.position().stream())
              .distinct()
              .filter(p -> !first.position().map(p::equals).orElse(false))
              .toList();
      entries.add(new Entry(first, others));
    }
    return new DiagnosticReport(entries);
  }

  /**
   * {@return how many causes have a severity}
   *
   * @param severity the severity
   */
  long count(Severity severity) {
    return entries.stream().filter(e -> e.diagnostic().severity() == severity).count();
  }

  /** {@return the report as JSON values, see {@code docs/cli.md}} */
  List<Object> json() {
    List<Object> array = new ArrayList<>();
    for (Entry entry : entries) {
      Diagnostic d = entry.diagnostic();
      array.add(
          Json.object(
              "severity", word(d.severity()),
              "code", d.code().name(),
              "title", d.code().title(),
              "message", d.message(),
              "position", d.position().map(DiagnosticReport::json),
              "notes", d.notes(),
              "helps", d.helps(),
              "repeats", entry.repeats().stream().map(DiagnosticReport::json).toList()));
    }
    return array;
  }

  /** {@return the word for a severity in text and JSON} */
  static String word(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
    };
  }

  /** {@return a place as a JSON value} */
  static Map<String, Object> json(SourcePosition position) {
    return Json.object(
        "file", position.file(),
        "line", position.line() == 0 ? null : (Object) position.line(),
        "column", position.column() == 0 ? null : (Object) position.column());
  }
}
