package org.jdiff.transform;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jdiff.driver.Compilation;
import org.jdiff.driver.CompileRequest;
import org.jdiff.driver.Input;
import org.jdiff.driver.Jdiff;
import org.jdiff.driver.Loaded;
import org.jdiff.model.Activity;
import org.jdiff.model.DiffRequest;
import org.jdiff.model.Mode;
import org.jdiff.model.PlanEntry;
import org.jdiff.model.PlanEntry.Storage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Derivatives with one version for arguments that overlap and one for others: both must be what the
 * store-everything tape gives, bit for bit, wherever the arguments lie.
 */
class OverlapTest {
  private static final int ROOM = 64;

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
      double unsigned_length(const double *x, double *y, int n) {
        double s = 0;
        for (unsigned i = 0; i < (unsigned)n; i++) { y[i] = x[i] * x[i]; s += y[i] * y[i]; }
        return s;
      }
      """;

  private static final Map<String, Compilation> PLANNED = new ConcurrentHashMap<>();
  private static final Map<String, Compilation> SAFE = new ConcurrentHashMap<>();

  private static Compilation compiled(String function, boolean safe) {
    return (safe ? SAFE : PLANNED)
        .computeIfAbsent(
            function,
            f ->
                Jdiff.compile(
                    CompileRequest.of(Input.text("overlap.c", SOURCE))
                        .with(
                            DiffRequest.of(
                                    f, Mode.REVERSE, Activity.DUP, Activity.DUP, Activity.CONST)
                                .withReturn(Activity.ACTIVE)
                                .withSafe(safe))));
  }

  @AfterAll
  static void close() {
    Stream.of(PLANNED, SAFE).flatMap(m -> m.values().stream()).forEach(Compilation::close);
  }

  private static List<PlanEntry> version(String function, String suffix) {
    return compiled(function, false).decisions().stream()
        .filter(e -> e.derivative().endsWith(suffix))
        .toList();
  }

  /** The bits of the result, of both arrays and of both shadows. */
  private static List<Long> run(String function, boolean safe, int x, int y, int n)
      throws Throwable {
    MemoryLayout pointer = ValueLayout.ADDRESS;
    MemoryLayout number = ValueLayout.JAVA_DOUBLE;
    try (Loaded loaded = compiled(function, safe).load();
        Arena arena = Arena.ofConfined()) {
      MethodHandle call =
          Linker.nativeLinker()
              .downcallHandle(
                  loaded.symbol("d_" + function),
                  FunctionDescriptor.of(
                      number, pointer, pointer, pointer, pointer, ValueLayout.JAVA_INT, number));
      MemorySegment values = arena.allocate(number, ROOM);
      MemorySegment shadows = arena.allocate(number, ROOM);
      for (int i = 0; i < ROOM; i++) {
        values.setAtIndex(ValueLayout.JAVA_DOUBLE, i, 0.25 + 0.125 * (i * 7 % 11));
        shadows.setAtIndex(ValueLayout.JAVA_DOUBLE, i, 0.5 - 0.0625 * (i * 5 % 13));
      }
      Object result =
          call.invokeWithArguments(
              values.asSlice(8L * x),
              shadows.asSlice(8L * x),
              values.asSlice(8L * y),
              shadows.asSlice(8L * y),
              n,
              1.25);
      List<Long> bits = new ArrayList<>(List.of(Double.doubleToRawLongBits((double) result)));
      for (MemorySegment s : List.of(values, shadows)) {
        for (int i = 0; i < ROOM; i++) {
          bits.add(s.getAtIndex(ValueLayout.JAVA_LONG, i));
        }
      }
      return bits;
    }
  }

  @ParameterizedTest
  @CsvSource({"squares", "backwards", "strided", "packed", "matrix", "unsigned_length", "triangle"})
  void everyPlaceOfTheArgumentsGivesTheSameBitsAsTheTapeOfEverything(String function)
      throws Throwable {
    int[][] places = {{0, 32}, {32, 0}, {8, 8}, {8, 9}, {9, 8}, {8, 13}, {20, 8}, {0, 16}};
    for (int[] place : places) {
      for (int n : new int[] {0, 1, 2, 7, 12}) {
        assertThat(run(function, false, place[0], place[1], n))
            .as("%s, x at %d, y at %d, n = %d", function, place[0], place[1], n)
            .isEqualTo(run(function, true, place[0], place[1], n));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"squares", "backwards", "strided", "packed", "matrix", "unsigned_length"})
  void readsAreRepeatedWhereNothingOverlapsAndKeptOtherwise(String function) {
    long apart =
        version(function, ".apart").stream()
            .filter(e -> e.name().endsWith("load") && e.kept() && e.loop().isPresent())
            .count();
    List<PlanEntry> general = version(function, ".any");
    assertThat(general)
        .as("kept in the version for all arguments")
        .filteredOn(e -> e.name().endsWith("load") && e.storage() == Storage.ARRAY)
        .hasSizeGreaterThan((int) apart)
        .anySatisfy(e -> assertThat(e.reason()).contains("overwritten by store at overlap.c"));
  }

  @Test
  void thereIsOneVersionIfNothingIsGained() {
    String source =
        """
        double plain(const double *restrict x, double *restrict y, int n) {
          double s = 0;
          for (int i = 0; i < n; i++) { y[i] = x[i] * x[i]; s += y[i]; }
          return s;
        }
        """;
    try (Compilation made =
        Jdiff.compile(
            CompileRequest.of(Input.text("plain.c", source))
                .with(
                    DiffRequest.of(
                            "plain", Mode.REVERSE, Activity.DUP, Activity.DUP, Activity.CONST)
                        .withReturn(Activity.ACTIVE)))) {
      assertThat(made.decisions())
          .extracting(PlanEntry::derivative)
          .allSatisfy(d -> assertThat(d).endsWith("grad0"));
    }
  }
}
