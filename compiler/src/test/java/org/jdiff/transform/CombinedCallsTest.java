package org.jdiff.transform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jdiff.model.PlanEntry;
import org.jdiff.model.PlanEntry.Kind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Callees whose gradient is computed as a whole, and callees that need a tape. */
class CombinedCallsTest {
  private static final String SOURCE =
      """
      #include <math.h>
      #define CALLEE __attribute__((noinline)) static
      CALLEE double powers(double a, double b) {
        double c = a * b, d = c * a, e = d * c, f = e * d;
        return f * e + c * f * b;
      }
      double of_values(double *x, double *y, int n) {
        double s = 0;
        for (int i = 0; i < n; i++) { s += powers(x[i], y[i]); x[i] = s * 0.1; }
        return s;
      }
      CALLEE double residual(const double *p, const double *q, int i) {
        double local[3] = {p[i], q[i + 1], p[i] * q[i]};
        double r = local[i & 1];
        for (int k = 0; k < 3; k++) { r = r * local[k] + q[k]; r = r * r; r = r * p[k] - r * r; }
        return r * r;
      }
      double of_arrays(double *x, double *y, int n) {
        double s = 0;
        for (int i = 0; i < n; i++) s += residual(x, y, i) * (s + 1);
        return s;
      }
      double overwritten(double *x, double *y, int n) {
        double s = 0;
        for (int i = 0; i < n; i++) { s += residual(x, y, i); x[i] = s * 0.01; }
        return s;
      }
      double overwritten_later(double *x, double *y, int n) {
        double s = 0;
        for (int i = 0; i < n; i++) s += residual(x, y, i);
        for (int i = 0; i < n; i++) y[i] = y[i] * s * 0.01;
        return s + y[0];
      }
      CALLEE double steps(double *p, double a) {
        double c = a * p[0], d = c * a, e = d * c;
        p[1] = e * d + c;
        return e * c;
      }
      double with_effects(double *x, double *y, int n) {
        double s = 0;
        for (int i = 0; i < n; i++) s += steps(x + i, y[i]) * 0.1;
        return s;
      }
      CALLEE double slow(double a) {
        return sin(cos(exp(sin(a)))) + tanh(a);
      }
      double of_costly_functions(double *x, double *y, int n) {
        double s = 0;
        for (int i = 0; i < n; i++) s += slow(x[i]) * y[i];
        return s;
      }
      CALLEE double falling(double a, int depth) {
        double c = a * 0.9, d = c * a, e = d * c;
        return depth <= 0 ? e * d : e * falling(c, depth - 1) + d;
      }
      double recursive(double *x, double *y, int n) {
        double s = 0;
        for (int i = 0; i < n; i++) s += falling(x[i], i) * y[i];
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
        "of_values",
        "of_arrays",
        "overwritten",
        "overwritten_later",
        "with_effects",
        "of_costly_functions",
        "recursive"
      })
  void bothWaysGiveTheSameBits(String function) {
    for (int n : new int[] {0, 1, 2, 7, 19}) {
      TAPES.agree(function, 0, 32, n);
      TAPES.agree(function, 4, 8, n);
    }
  }

  private static List<PlanEntry> wholeGradients(String function) {
    return TAPES.decisions(function).stream().filter(e -> e.kind() == Kind.CALL).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"of_values", "of_arrays"})
  void calleesThatOnlyComputeFromWhatStaysKeepNothing(String function) {
    assertThat(wholeGradients(function))
        .isNotEmpty()
        .allSatisfy(e -> assertThat(e.bytes()).isZero())
        .allSatisfy(e -> assertThat(e.reason()).startsWith("as a whole where the reverse sweep"));
    assertThat(TAPES.decisions(function)).noneMatch(e -> e.derivative().contains(".aug"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"overwritten", "overwritten_later", "with_effects", "recursive"})
  void calleesThatReadWhatChangesOrHaveEffectsLeaveATape(String function) {
    assertThat(wholeGradients(function)).isEmpty();
    assertThat(TAPES.decisions(function)).anyMatch(e -> e.derivative().contains(".aug"));
  }

  @Test
  void calleesThatCostMoreThanTheirTapeAreNotExecutedTwice() {
    assertThat(wholeGradients("of_costly_functions")).isEmpty();
  }
}
