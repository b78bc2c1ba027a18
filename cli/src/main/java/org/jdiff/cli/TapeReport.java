package org.jdiff.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdiff.model.PlanEntry;
import org.jdiff.model.TapeLine;

/** Writes for people what derivatives leave for their reverse sweeps, by lines of the source. */
final class TapeReport {
  private TapeReport() {}

  /**
   * {@return the tape as text}
   *
   * @param lines the tape by lines, see {@link TapeLine#of}
   */
  static String write(List<TapeLine> lines) {
    if (lines.isEmpty()) {
      return "tape: nothing is kept in memory\n";
    }
    Map<String, List<TapeLine>> byDerivative =
        lines.stream()
            .collect(
                Collectors.groupingBy(
                    TapeLine::derivative, LinkedHashMap::new, Collectors.toList()));
    StringBuilder out = new StringBuilder();
    byDerivative.forEach((derivative, group) -> derivative(derivative, group, out));
    return out.toString();
  }

  private static void derivative(String derivative, List<TapeLine> lines, StringBuilder out) {
    long total = lines.stream().mapToLong(TapeLine::bytes).sum();
    out.append("tape of ").append(lines.getFirst().function());
    out.append(" (").append(derivative).append(")\n");
    List<String> places =
        lines.stream().map(l -> l.place().map(Object::toString).orElse("(no line)")).toList();
    int width = places.stream().mapToInt(String::length).max().orElse(0);
    out.append("  bytes  ").append("line").append(" ".repeat(Math.max(2, width - 2)));
    out.append("what, where and why\n");
    for (int i = 0; i < lines.size(); i++) {
      String first = "%7d  %s".formatted(lines.get(i).bytes(), places.get(i));
      String indent = " ".repeat(Math.max(13, width + 9) + 2);
      first += " ".repeat(indent.length() - first.length());
      for (Map.Entry<String, Long> row : rows(lines.get(i)).entrySet()) {
        String times = row.getValue() > 1 ? row.getValue() + " × " : "";
        Paragraph.append(out, first, indent + "  ", times + row.getKey());
        first = indent;
      }
    }
    out.append("%7d  in total, if each line runs once\n".formatted(total));
  }

  /** What is kept alike is told once. */
  private static Map<String, Long> rows(TapeLine line) {
    return line.decisions().stream()
        .collect(Collectors.groupingBy(TapeReport::row, LinkedHashMap::new, Collectors.counting()));
  }

  private static String row(PlanEntry entry) {
    String name = entry.name().replaceFirst("^.*%\\d+ = ", "");
    String what =
        switch (entry.kind()) {
          case VALUE -> name;
          case SHADOW -> "shadow of " + name;
          case RESULT -> "result of " + name;
          case BRANCH, ITERATIONS, ARRAY, FLAGS -> entry.kind().words();
          case CALL -> "gradient of " + name;
        };
    String loop = entry.loop().map(l -> ", per iteration of the loop at " + l).orElse("");
    return "%d B %s %s%s; %s"
        .formatted(entry.bytes(), what, entry.storage().words(), loop, entry.reason());
  }
}
