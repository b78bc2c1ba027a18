package org.jdiff.transform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jdiff.model.PlanEntry;
import org.jdiff.model.PlanEntry.Kind;
import org.jdiff.model.PlanEntry.Storage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where values of loops wait for the reverse sweep. */
class KeptArraysTest {
  private static final String SOURCE =
      """
      #include <math.h>
      double nested(double *x, double *y, int n) {
        double s = 1;
        for (int i = 0; i < n; i++)
          for (int j = 0; j < n; j++) { x[j] = x[j] * y[i] + 0.5; s += x[j] * x[j]; }
        return s;
      }
      double three_deep(double *x, double *y, int n) {
        double s = 1;
        for (int i = 0; i < n; i++)
          for (int j = 0; j < n; j++)
            for (int k = 0; k < n; k++) { x[k] = x[k] * y[j] + x[i]; s += x[k]; }
        return s;
      }
      double triangular(double *x, double *y, int n) {
        double s = 1;
        for (int i = 0; i < n; i++)
          for (int j = i; j < n; j++) { x[j] = x[j] * y[i]; s += x[j] * x[j]; }
        return s;
      }
      double guarded(double *x, double *y, int n) {
        double s = 1;
        for (int i = 0; i < 3; i++)
          if (n > 4)
            for (int j = 0; j < n - 4; j++) { x[j] = x[j] * y[i]; s += x[j] * x[j]; }
        return s;
      }
      double sometimes(double *x, double *y, int n) {
        double s = 1;
        for (int i = 0; i < n; i++)
          if (x[i] > 0.7)
            for (int j = 0; j < n; j++) { x[j] = x[j] * y[i]; s += x[j] * x[j]; }
        return s;
      }
      double between(double *x, double *y, int n) {
        double s = 1;
        for (int i = 0; i < n; i++) {
          int wanted = y[i] > 0.6;
          for (int j = 0; j < n; j++) {
            s += x[j] * s * 0.01;
            if (wanted)
              for (int k = 0; k < n; k++) { x[k] = x[k] * y[j] + 0.25; s += x[k] * x[k]; }
          }
        }
        return s;
      }
      double chain(double *x, double *y, int n) {
        double s = 0;
        for (int k = 0; k < 4; k++) {
          for (int i = 0; i < n; i++) {
            double t = 0;
            for (int j = 0; j < n; j++) t += y[i * n % 7 + j] * x[j];
            s += t * t;
          }
          for (int j = 0; j < n; j++) x[j] = sin(s + x[j]);
        }
        return s;
      }
      double until(double *x, double *y, int n) {
        double s = 0.5;
        int k = 0;
        while (s < n && k < 40) {
          for (int i = 0; i < 20; i++) { x[i] = x[i] * 0.75 + y[i]; s += x[i] * x[i] * 0.125; }
          k++;
        }
        return s;
      }
      double fixed(double *x, double *y, int n) {
        double s = 0.5;
        for (int i = 0; i < 30; i++) { x[i % 8] = x[i % 8] * y[i]; s += x[i % 8] * s * 0.25; }
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
        "nested",
        "three_deep",
        "triangular",
        "guarded",
        "sometimes",
        "between",
        "chain",
        "until",
        "fixed"
      })
  void bothTapesGiveTheSameBits(String function) {
    for (int n : new int[] {0, 1, 2, 5, 9}) {
      TAPES.agree(function, 0, 32, n);
      TAPES.agree(function, 8, 8, n);
      TAPES.agree(function, 4, 10, n);
    }
  }

  /** The addresses of arrays that are kept per iteration of some loop. */
  private static List<PlanEntry> arraysOfArrays(String function) {
    return TAPES.decisions(function).stream()
        .filter(e -> e.kind() == Kind.ARRAY && e.loop().isPresent())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nested", "three_deep", "guarded", "chain"})
  void nestsOfCountedLoopsHaveOneArrayPerValue(String function) {
    assertThat(TAPES.decisions(function))
        .filteredOn(e -> e.kind() == Kind.VALUE && e.storage() == Storage.ARRAY)
        .isNotEmpty();
    assertThat(arraysOfArrays(function)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"triangular", "sometimes"})
  void loopsWhoseLengthIsNotKnownBeforeHaveAnArrayPerRun(String function) {
    assertThat(arraysOfArrays(function)).isNotEmpty();
  }

  @Test
  void smallArraysArePartOfTheRecord() {
    List<PlanEntry> kept = TAPES.decisions("until").stream().filter(PlanEntry::kept).toList();
    assertThat(kept)
        .filteredOn(e -> e.kind() == Kind.ARRAY)
        .extracting(PlanEntry::storage, PlanEntry::bytes)
        .containsOnly(org.assertj.core.groups.Tuple.tuple(Storage.RECORD, 160L));
    assertThat(kept)
        .filteredOn(e -> e.kind() == Kind.VALUE)
        .extracting(PlanEntry::storage)
        .contains(Storage.STACK_ARRAY);
  }

  @Test
  void smallArraysOutsideOfLoopsAreOnTheStack() {
    assertThat(TAPES.decisions("fixed"))
        .filteredOn(e -> e.kind() == Kind.ARRAY)
        .isNotEmpty()
        .allSatisfy(e -> assertThat(e.storage()).isEqualTo(Storage.STACK_ARRAY))
        .allSatisfy(e -> assertThat(e.bytes()).isEqualTo(240));
  }

  @Test
  void everyDecisionSaysWhereAndWhy() {
    assertThat(TAPES.decisions("sometimes"))
        .allSatisfy(e -> assertThat(e.reason()).isNotBlank())
        .allSatisfy(e -> assertThat(e.function()).isEqualTo("sometimes"))
        .anySatisfy(
            e -> {
              assertThat(e.position()).hasValueSatisfying(p -> assertThat(p.line()).isEqualTo(32));
              assertThat(e.reason()).startsWith("overwritten by store at source.c:32");
              assertThat(e.loop()).isNotEqualTo(Optional.empty());
            });
  }
}
