package org.jdiff.driver;

import java.util.List;
import org.jdiff.model.Diagnostic;

/**
 * What a check found.
 *
 * @param function the symbol of the primal
 * @param seed the start of the random numbers, to repeat the check
 * @param point the arguments of the evaluation, one line per parameter
 * @param rows one per property
 * @param warnings what the derivatives' makers had to say
 */
public record CheckReport(
    String function, long seed, List<String> point, List<Row> rows, List<Diagnostic> warnings) {
  /** Copies the lists. */
  public CheckReport {
    point = List.copyOf(point);
    rows = List.copyOf(rows);
    warnings = List.copyOf(warnings);
  }

  /** {@return whether every property holds} */
  public boolean passed() {
    return rows.stream().allMatch(Row::passed);
  }

  /**
   * One property.
   *
   * @param property what was checked, such as {@code gradient against differences}
   * @param worst the component with the largest error, such as {@code x[3]}; empty if there is none
   * @param found what the derivative says there
   * @param expected what it is compared with
   * @param error the distance, relative to the size of the numbers involved; 0 for bit equality
   * @param tolerance the largest error that passes
   * @param passed whether it holds; an error that is not a number never passes
   */
  public record Row(
      String property,
      String worst,
      double found,
      double expected,
      double error,
      double tolerance,
      boolean passed) {}
}
