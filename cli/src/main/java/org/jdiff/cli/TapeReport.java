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
    out.append("tape of ").append(derivative).append(", of ");
    out.append(lines.getFirst().function()).append(", bytes per execution of each line:\n");
    TextTable table = new TextTable("  ");
    table.row("bytes", "line", "what", "where", "why");
    for (TapeLine line : lines) {
      String bytes = Long.toString(line.bytes());
      String place = line.place().map(Object::toString).orElse("no line known");
      for (Map.Entry<List<String>, Long> row : rows(line).entrySet()) {
        List<String> cells = row.getKey();
        String times = row.getValue() > 1 ? row.getValue() + " × " : "";
        table.row(bytes, place, times + cells.get(0), cells.get(1), cells.get(2));
        bytes = "";
        place = "";
      }
    }
    long total = lines.stream().mapToLong(TapeLine::bytes).sum();
    table.row(Long.toString(total), "in total, each line executed once");
    out.append(table);
  }

  /** What is kept alike is told once. */
  private static Map<List<String>, Long> rows(TapeLine line) {
    return line.decisions().stream()
        .collect(
            Collectors.groupingBy(
                TapeReport::cells, LinkedHashMap::new, Collectors.counting()));
  }

  private static List<String> cells(PlanEntry entry) {
    String name = entry.name().replaceFirst("^.*%\\d+ = ", "");
    String what =
        switch (entry.kind()) {
          case VALUE -> name;
          case SHADOW -> "shadow of " + name;
          case RESULT -> "result of " + name;
          case BRANCH, ITERATIONS, ARRAY -> entry.kind().words();
        };
    String where =
        entry.storage().words()
            + entry.loop().map(l -> ", per iteration of the loop at " + l).orElse("");
    return List.of(entry.bytes() + " B " + what, where, entry.reason());
  }
}
