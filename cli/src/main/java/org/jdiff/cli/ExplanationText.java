package org.jdiff.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.Explanation;
import org.jdiff.model.Explanation.State;
import org.jdiff.model.PlanEntry;

/**
 * Writes explanations for people who read text: each line of the source, and below it what is
 * active, by which rule, what is kept and why. Values without derivative are counted, not listed.
 */
final class ExplanationText {
  private static final String MARGIN = "        ";

  private final boolean all;
  private final StringBuilder out = new StringBuilder();

  private ExplanationText(boolean all) {
    this.all = all;
  }

  /**
   * {@return explanations as text}
   *
   * @param explanations what to write
   * @param all whether to list values without derivative, too
   */
  static String write(List<Explanation> explanations, boolean all) {
    ExplanationText text = new ExplanationText(all);
    for (Explanation explanation : explanations) {
      if (!text.out.isEmpty()) {
        text.out.append('\n');
      }
      text.explanation(explanation);
    }
    return text.out.toString();
  }

  private void explanation(Explanation explanation) {
    wrap("", ExplanationWords.headline(explanation));
    for (Explanation.Function function : explanation.functions()) {
      function(function);
    }
  }

  private void function(Explanation.Function function) {
    out.append('\n');
    wrap("", ExplanationWords.title(function));
    for (Explanation.Parameter parameter : function.parameters()) {
      wrap("  ", parameter.name() + ": " + parameter.activity().word() + ", " + parameter.type());
    }
    wrap("  ", "returned value: " + (function.returnActive() ? "active" : "const"));
    wrap("  ", ExplanationWords.total(function));
    String file = "";
    for (Explanation.Line line : function.lines()) {
      String here = line.place().map(p -> p.file()).orElse("");
      if (!here.equals(file)) {
        out.append('\n').append(here).append(":\n");
        file = here;
      }
      line(line);
    }
  }

  private void line(Explanation.Line line) {
    String number = line.place().map(p -> "%5d | ".formatted(p.line())).orElse("    – | ");
    String bytes = line.tapeBytes() == 0 ? "" : "  ← " + line.tapeBytes() + " B on the tape";
    String source =
        line.place().isEmpty()
            ? "(made by the compiler, without a line)"
            : line.source().orElse("").replace('\t', ' ');
    int room = Paragraph.WIDTH - number.length() - bytes.length();
    out.append(number)
        .append(source.length() > room ? source.substring(0, room - 1) + "…" : source);
    out.append(bytes).append('\n');
    for (Diagnostic diagnostic : line.diagnostics()) {
      diagnostic(diagnostic);
    }
    List<Explanation.Value> constants = new ArrayList<>();
    // The same operation of a line that was duplicated by the compiler is told once.
    Map<List<Object>, List<Explanation.Value>> alike = new LinkedHashMap<>();
    for (Explanation.Value value : line.values()) {
      if (value.activity() == State.CONSTANT && value.decisions().isEmpty() && !all) {
        constants.add(value);
      } else {
        alike.computeIfAbsent(key(value), k -> new ArrayList<>()).add(value);
      }
    }
    alike.values().forEach(this::values);
    line.decisions().stream().filter(d -> all || !isBookkeeping(d)).forEach(this::decision);
    if (!constants.isEmpty()) {
      wrap(MARGIN, constants(constants));
    }
  }

  /** The addresses of arrays, which are listed with the values in them. */
  private static boolean isBookkeeping(PlanEntry entry) {
    return entry.kind() == PlanEntry.Kind.ARRAY && entry.tapeBytes() == 0;
  }

  private static List<Object> key(Explanation.Value value) {
    return List.of(
        value.operation(),
        value.type(),
        value.activity(),
        value.why(),
        value.rule(),
        value.decisions().stream()
            .map(d -> List.of(d.derivative(), d.kind(), d.storage(), d.bytes(), d.reason()))
            .toList());
  }

  private void values(List<Explanation.Value> values) {
    Explanation.Value first = values.getFirst();
    String numbers =
        values.stream().limit(3).map(v -> "%" + v.number()).collect(Collectors.joining(", "))
            + (values.size() > 3 ? ", … (" + values.size() + " alike)" : "");
    wrap(
        MARGIN,
        "%s %s, %s: %s, %s"
            .formatted(
                numbers, first.operation(), first.type(), first.activity().word(), first.why()));
    first.rule().ifPresent(r -> wrap(MARGIN + "    ", "rule: " + ExplanationWords.rule(r)));
    first.decisions().forEach(this::decision);
  }

  private void decision(PlanEntry entry) {
    boolean loopOrBranch = entry.value().isEmpty();
    wrap(
        MARGIN + (loopOrBranch ? "" : "    "),
        (loopOrBranch ? entry.kind().words() + " " + entry.name() + ": " : "")
            + ExplanationWords.decision(entry));
  }

  private void diagnostic(Diagnostic diagnostic) {
    wrap(
        MARGIN,
        "%s[%s]: %s"
            .formatted(
                DiagnosticReport.word(diagnostic.severity()),
                diagnostic.code(),
                diagnostic.message()));
    diagnostic.notes().forEach(n -> wrap(MARGIN + "  ", "note: " + n));
    diagnostic.helps().forEach(h -> wrap(MARGIN + "  ", "help: " + h));
  }

  private static String constants(List<Explanation.Value> values) {
    Map<String, Long> words =
        values.stream()
            .collect(
                Collectors.groupingBy(
                    Explanation.Value::operation, LinkedHashMap::new, Collectors.counting()));
    return "no derivative: "
        + words.entrySet().stream()
            .map(e -> (e.getValue() > 1 ? e.getValue() + " " : "") + e.getKey())
            .collect(Collectors.joining(", "));
  }

  /** Further lines stand four columns to the right of the first. */
  private void wrap(String indent, String text) {
    Paragraph.append(out, indent, indent + "    ", text);
  }
}
