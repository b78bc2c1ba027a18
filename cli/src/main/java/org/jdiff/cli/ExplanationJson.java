package org.jdiff.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.jdiff.model.Explanation;
import org.jdiff.model.PlanEntry;
import org.jdiff.model.SourcePosition;
import org.jdiff.model.TapeLine;

/** Explanations and tapes as JSON values; the schema is in {@code docs/explain.md}. */
final class ExplanationJson {
  private ExplanationJson() {}

  /** {@return explanations as a JSON value} */
  static List<Object> of(List<Explanation> explanations) {
    return explanations.stream().<Object>map(ExplanationJson::explanation).toList();
  }

  private static Map<String, Object> explanation(Explanation explanation) {
    return Json.object(
        "function", explanation.function(),
        "mode", explanation.mode().word(),
        "symbol", explanation.symbol(),
        "refused", explanation.refused(),
        "functions", explanation.functions().stream().map(ExplanationJson::function).toList());
  }

  private static Map<String, Object> function(Explanation.Function function) {
    return Json.object(
        "symbol", function.symbol(),
        "name", function.name(),
        "derivative", function.derivative(),
        "shape", function.shape(),
        "parameters",
            function.parameters().stream()
                .map(
                    p ->
                        Json.object(
                            "name", p.name(),
                            "type", p.type(),
                            "activity", p.activity().word()))
                .toList(),
        "returnActive", function.returnActive(),
        "tapeBytes", function.tapeBytes(),
        "lines", function.lines().stream().map(ExplanationJson::line).toList());
  }

  private static Map<String, Object> line(Explanation.Line line) {
    return Json.object(
        "file", line.place().map(SourcePosition::file),
        "line", line.place().map(SourcePosition::line),
        "source", line.source(),
        "tapeBytes", line.tapeBytes(),
        "values", line.values().stream().map(ExplanationJson::value).toList(),
        "decisions", line.decisions().stream().map(ExplanationJson::decision).toList(),
        "diagnostics", DiagnosticReport.of(line.diagnostics()).json());
  }

  private static Map<String, Object> value(Explanation.Value value) {
    return Json.object(
        "value", value.number(),
        "column", value.column() == 0 ? null : (Object) value.column(),
        "operation", value.operation(),
        "type", value.type(),
        "activity", value.activity().word(),
        "why", value.why(),
        "rule",
            value
                .rule()
                .map(
                    r ->
                        Json.object(
                            "name", r.name(),
                            "origin", r.origin(),
                            "formulas", r.formulas(),
                            "remark", r.remark())),
        "decisions", value.decisions().stream().map(ExplanationJson::decision).toList());
  }

  private static Map<String, Object> decision(PlanEntry entry) {
    return Json.object(
        "derivative", entry.derivative(),
        "kind", word(entry.kind()),
        "value", optional(entry.value()),
        "name", entry.name(),
        "storage", word(entry.storage()),
        "bytes", entry.bytes(),
        "tapeBytes", entry.tapeBytes(),
        "loop", entry.loop(),
        "cost", entry.cost(),
        "reason", entry.reason());
  }

  /** {@return the tape by source line as a JSON value} */
  static List<Object> tape(List<TapeLine> lines) {
    return lines.stream()
        .<Object>map(
            l ->
                Json.object(
                    "derivative", l.derivative(),
                    "function", l.function(),
                    "file", l.place().map(SourcePosition::file),
                    "line", l.place().map(SourcePosition::line),
                    "bytes", l.bytes(),
                    "decisions", l.decisions().stream().map(ExplanationJson::decision).toList()))
        .toList();
  }

  private static Object optional(OptionalInt number) {
    return number.isPresent() ? number.getAsInt() : null;
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
