package org.jdiff.transform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jdiff.model.PlanEntry;
import org.jdiff.model.PlanEntry.Storage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Derivatives with one version for arguments that overlap and one for others: both must be what the
 * store-everything tape gives, bit for bit, wherever the arguments lie.
 */
class OverlapTest {
  /** Functions of two arrays and a length. */
  private static final String SOURCE =
      """
      double squares(const double *x, double *y, int n) {
        double s = 0;
        for (int i = 0; i < n; i++) { y[i] = x[i] * x[i] * y[i]; s += y[i] * x[0]; }
        return s;
      }
      double backwards(const double *x, double *y, int n) {
        double s = 0;
        for (int i = n - 1; i >= 0; i--) { y[i] = x[n - 1 - i] * x[i]; s += y[i] * y[i]; }
        return s;
      }
      double strided(const double *x, double *y, int n) {
        double s = 0;
        for (int i = 0; i < n; i += 3) { y[i / 3] = x[i] * x[i + 1]; s += y[i / 3] * x[i]; }
        return s;
      }
      double triangle(const double *x, double *y, int n) {
        int k = 0;
        for (int i = 0; i < n; i++)
          for (int j = i + 1; j < n; j++) y[j] += x[k++ % 16] * y[i];
        double s = 0;
        int l = 0;
        for (int i = 0; i < n && i < 8; i++)
          for (int j = i + 1; j < n && j < 8; j++) { s += x[l] * x[l]; l++; }
        for (int i = 0; i < n; i++) s += y[i] * y[i];
        return s;
      }
      double packed(const double *x, double *y, int n) {
        int m = n < 8 ? n : 8;
        double s = 0;
        int l = 0;
        for (int i = 0; i < m; i++)
          for (int j = i + 1; j < m; j++) s += x[l] * x[l++] * x[i];
        *y = s;
        return s * s;
      }
      double matrix(const double *x, double *y, int n) {
        int m = n < 5 ? n : 5;
        double s = 0;
        for (int i = 0; i < m; i++) {
          double t = 0;
          for (int j = 0; j < m; j++) t += x[i * m + j] * x[j] * x[25];
          y[i] = t;
          s += t * y[0];
        }
        return s;
      }
      double plain(const double *x, double *y, int n) {
        double s = 0;
        for (int i = 0; i < n; i++) { y[i] = 2 * x[i] + 1; s += y[i]; }
        return s;
      }
      double unsigned_length(const double *x, double *y, int n) {
        double s = 0;
        for (unsigned i = 0; i < (unsigned)n; i++) { y[i] = x[i] * x[i]; s += y[i] * y[i]; }
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
        "squares",
        "backwards",
        "strided",
        "packed",
        "matrix",
        "unsigned_length",
        "triangle",
        "plain"
      })
  void everyPlaceOfTheArgumentsGivesTheSameBitsAsTheTapeOfEverything(String function) {
    int[][] places = {{0, 32}, {32, 0}, {8, 8}, {8, 9}, {9, 8}, {8, 13}, {20, 8}, {0, 16}};
    for (int[] place : places) {
      for (int n : new int[] {0, 1, 2, 7, 12}) {
        TAPES.agree(function, place[0], place[1], n);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"squares", "backwards", "strided", "packed", "matrix", "unsigned_length"})
  void readsAreRepeatedWhereNothingOverlapsAndKeptOtherwise(String function) {
    long apart =
        TAPES.decisions(function, ".apart").stream()
            .filter(e -> e.name().endsWith("load") && e.kept() && e.loop().isPresent())
            .count();
    List<PlanEntry> general = TAPES.decisions(function, ".any");
    assertThat(general)
        .as("kept in the version for all arguments")
        .filteredOn(e -> e.name().endsWith("load") && e.storage() == Storage.ARRAY)
        .hasSizeGreaterThan((int) apart)
        .anySatisfy(e -> assertThat(e.reason()).contains("overwritten by store at source.c"));
  }

  @Test
  void thereIsOneVersionIfNothingIsGained() {
    assertThat(TAPES.decisions("plain"))
        .extracting(PlanEntry::derivative)
        .allSatisfy(d -> assertThat(d).endsWith("grad0"));
  }
}
