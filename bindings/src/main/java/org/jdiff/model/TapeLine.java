package org.jdiff.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one line of a source leaves for the reverse sweep in one derivative function.
 *
 * @param derivative the symbol of the derivative function
 * @param function the symbol of the primal function
 * @param place file and line; empty for values of which no line is known
 * @param decisions what is kept, in the order of the plan
 */
public record TapeLine(
    String derivative, String function, Optional<SourcePosition> place, List<PlanEntry> decisions) {
  /** Copies the list. */
  public TapeLine {
    decisions = List.copyOf(decisions);
  }

  /** {@return the bytes of the tape that one execution of the line takes} */
  public long bytes() {
    return bytes(decisions);
  }

  /**
   * {@return the bytes that one execution takes; of a derivative in two versions that of the larger
   * one}
   *
   * @param decisions the decisions about one function
   */
  static long bytes(List<PlanEntry> decisions) {
    Map<String, Long> byVersion = new HashMap<>();
    decisions.forEach(d -> byVersion.merge(d.derivative(), d.tapeBytes(), Long::sum));
    return byVersion.values().stream().mapToLong(Long::longValue).max().orElse(0);
  }

  /**
   * {@return the lines that leave something in memory, by derivative function in the order of the
   * decisions, those that leave most first; what stays in registers is left out}
   *
   * @param decisions the decisions of any number of derivatives
   */
  public static List<TapeLine> of(List<PlanEntry> decisions) {
    record Key(String derivative, Optional<SourcePosition> place) {}
    Map<String, Map<Key, List<PlanEntry>>> byDerivative = new LinkedHashMap<>();
    for (PlanEntry decision : decisions) {
      if (decision.tapeBytes() > 0) {
        Optional<SourcePosition> line =
            decision.position().map(p -> new SourcePosition(p.file(), p.line(), 0));
        byDerivative
            .computeIfAbsent(decision.derivative(), d -> new LinkedHashMap<>())
            .computeIfAbsent(new Key(decision.derivative(), line), k -> new ArrayList<>())
            .add(decision);
      }
    }
    List<TapeLine> lines = new ArrayList<>();
    for (Map<Key, List<PlanEntry>> group : byDerivative.values()) {
      group.entrySet().stream()
          .map(
              e ->
                  new TapeLine(
                      e.getKey().derivative(),
                      e.getValue().getFirst().function(),
                      e.getKey().place(),
                      e.getValue()))
          .sorted(Comparator.comparingLong((TapeLine l) -> -l.bytes()))
          .forEach(lines::add);
    }
    return List.copyOf(lines);
  }
}
