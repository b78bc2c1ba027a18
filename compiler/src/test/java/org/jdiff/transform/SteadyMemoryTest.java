package org.jdiff.transform;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdiff.model.PlanEntry;
import org.jdiff.model.PlanEntry.Storage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Functions that are called, not inlined: what they read may be read again in their reverse half
 * only if no caller overwrites it in between.
 */
class SteadyMemoryTest {
  private static final String SOURCE =
      """
      #include <stdlib.h>
      #define CALLED static __attribute__((noinline))
      CALLED double dot(const double *a, const double *b, int n) {
        double s = 0;
        for (int i = 0; i < n; i++) s += a[i] * b[i];
        return s;
      }
      CALLED void scale(double *a, double f, int n) {
        for (int i = 0; i < n; i++) a[i] = a[i] * f;
      }
      CALLED double twice(const double *a, const double *b, int n) {
        return dot(a, b, n) * dot(b, a, n);
      }
      double untouched(double *x, double *y, int n) { return dot(x, y, n) * dot(x, x, n); }
      double untouched_deeper(double *x, double *y, int n) { return twice(x, y, n); }
      double written_after(double *x, double *y, int n) {
        double s = dot(x, y, n);
        for (int i = 0; i < n; i++) x[i] = s * y[i];
        return s + x[0];
      }
      double written_by_callee_after(double *x, double *y, int n) {
        double s = dot(x, y, n);
        scale(x, s, n);
        return s + x[0];
      }
      double written_in_next_round(double *x, double *y, int n) {
        double s = 1;
        for (int k = 0; k < 3; k++) {
          x[0] = x[0] * s;
          s += dot(x, y, n);
        }
        return s;
      }
      double written_deeper(double *x, double *y, int n) {
        double s = twice(x, y, n);
        y[0] = s;
        return s * y[0];
      }
      double written_before(double *x, double *y, int n) {
        for (int i = 0; i < n; i++) x[i] = x[i] * y[i];
        return dot(x, y, n);
      }
      double local_memory(double *x, double *y, int n) {
        double a[4] = {x[0], x[1] * y[0], y[1], x[0] * x[0]};
        double *b = malloc(4 * sizeof(double));
        for (int i = 0; i < 4; i++) b[i] = a[i] * y[i];
        double s = dot(a, b, 4);
        free(b);
        return s;
      }
      CALLED double with_local_memory(const double *x, int n) {
        double a[4] = {x[0], x[1] * x[0], x[1], x[0] * x[0]};
        return twice(a, x, 2) * x[0];
      }
      double stack_of_callee(double *x, double *y, int n) {
        double s = 0;
        for (int i = 0; i < n; i++) s += with_local_memory(x + i, n) * y[i];
        return s;
      }
      """;

  private static final TwoTapes TAPES = new TwoTapes(SOURCE);

  @AfterAll
  static void close() {
    TAPES.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "untouched",
        "untouched_deeper",
        "written_after",
        "written_by_callee_after",
        "written_in_next_round",
        "written_deeper",
        "written_before",
        "local_memory",
        "stack_of_callee"
      })
  void bothTapesGiveTheSameBits(String function) {
    for (int n : new int[] {0, 1, 5}) {
      TAPES.agree(function, 0, 32, n);
      TAPES.agree(function, 8, 8, n);
      TAPES.agree(function, 8, 10, n);
    }
  }

  private static long keptReads(String function) {
    return TAPES.decisions(function).stream()
        .filter(e -> e.function().equals("dot") && e.name().endsWith("load"))
        .filter(PlanEntry::kept)
        .count();
  }

  @ParameterizedTest
  @ValueSource(strings = {"untouched", "untouched_deeper", "written_before", "local_memory"})
  void whatNobodyOverwritesIsReadAgain(String function) {
    assertThat(keptReads(function)).isZero();
    assertThat(TAPES.decisions(function))
        .filteredOn(e -> e.function().equals("dot") && e.name().endsWith("load"))
        .extracting(PlanEntry::storage)
        .containsOnly(Storage.RECOMPUTED)
        .hasSizeGreaterThanOrEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "written_after",
        "written_by_callee_after",
        "written_in_next_round",
        "written_deeper",
        "stack_of_callee"
      })
  void whatACallerOverwritesOrGivesBackIsKept(String function) {
    assertThat(keptReads(function)).isPositive();
  }
}
