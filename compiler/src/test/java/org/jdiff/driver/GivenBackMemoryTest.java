package org.jdiff.driver;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdiff.model.Activity;
import org.jdiff.model.DiffRequest;
import org.jdiff.model.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Derivatives leave no block of memory in use, however often they are called, except the few of a
 * tape that the next call takes again.
 */
class GivenBackMemoryTest {
  private static final Path STACK_MEMORY =
      Path.of("..", "testdata", "programs", "c", "stack_memory.c");
  private static final int CALLS = 5;

  /** The number of steps depends on all elements. */
  private static final String GROWTH =
      """
      double sin(double);
      double growth(const double *x) {
        double s = x[0], t = x[2];
        while (s < 20) { s = s * x[1] + sin(t) * x[0]; t = t * s * 0.125; }
        return s + t * x[2];
      }
      """;

  private static CompileRequest program(Input input, String level, boolean safe) {
    return CompileRequest.of(input)
        .withClangArguments(List.of(level, "-fno-math-errno"))
        .withSafe(safe);
  }

  @ParameterizedTest
  @CsvSource({"-O0, false", "-O0, true", "-O2, false", "-O2, true"})
  void loopsOfUnknownLengthThatCallLoopsOfUnknownLengthLeaveNoBlock(String level, boolean safe) {
    CompileRequest request =
        program(Input.file(STACK_MEMORY), level, safe)
            .with(
                DiffRequest.of(
                        "dynamic_loop_calls_dynamic_loop",
                        Mode.REVERSE,
                        Activity.ACTIVE,
                        Activity.CONST)
                    .withExportName("reverse"))
            .with(
                DiffRequest.of(
                        "dynamic_loop_calls_dynamic_loop",
                        Mode.FORWARD,
                        Activity.DUP,
                        Activity.CONST)
                    .withExportName("forward"));
    try (LinkedCode code = new LinkedCode(request, LinkedCode.BLOCKS);
        Arena arena = Arena.ofConfined()) {
      Set<Long> kept = new HashSet<>();
      MemorySegment slope = arena.allocate(JAVA_DOUBLE);
      for (int i = 0; i < CALLS; i++) {
        double x = 1.25 + 0.125 * i;
        double limit = 12.0 + 7 * i;
        code.number("reverse", x, limit, 1.0, slope);
        kept.add(code.blocks());
        double reverse = slope.get(JAVA_DOUBLE, 0);
        code.number("forward", x, 1.0, limit, slope);
        kept.add(code.blocks());
        double h = 1e-6;
        double difference =
            (code.primal("dynamic_loop_calls_dynamic_loop", x + h, limit)
                    - code.primal("dynamic_loop_calls_dynamic_loop", x - h, limit))
                / (2 * h);
        assertThat(reverse).isCloseTo(difference, within(1e-6 * Math.abs(difference)));
        assertThat(slope.get(JAVA_DOUBLE, 0)).isCloseTo(reverse, within(1e-12 * Math.abs(reverse)));
      }
      assertThat(kept).as("blocks in use after each call").hasSize(1);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "freed_before_return, -O0, false",
    "freed_before_return, -O0, true",
    "freed_before_return, -O2, false",
    "freed_before_return, -O2, true",
    "recursion_with_allocation, -O0, false",
    "recursion_with_allocation, -O0, true",
    "recursion_with_allocation, -O2, false",
    "recursion_with_allocation, -O2, true",
  })
  void memoryThatTheFunctionFreesIsFreedOnce(String function, String level, boolean safe) {
    CompileRequest request =
        program(Input.file(STACK_MEMORY), level, safe)
            .with(
                DiffRequest.of(function, Mode.REVERSE, Activity.DUP, Activity.CONST)
                    .withExportName("reverse"));
    try (LinkedCode code = new LinkedCode(request, LinkedCode.BLOCKS);
        Arena arena = Arena.ofConfined()) {
      Set<Long> kept = new HashSet<>();
      for (int i = 0; i < CALLS; i++) {
        int n = 2 + i;
        MemorySegment x = arena.allocate(JAVA_DOUBLE, n);
        MemorySegment dx = arena.allocate(JAVA_DOUBLE, n);
        for (int j = 0; j < n; j++) {
          x.setAtIndex(JAVA_DOUBLE, j, 0.5 - 0.25 * j);
        }
        code.number("reverse", x, dx, n, 1.0);
        kept.add(code.blocks());
        for (int j = 0; j < n; j++) {
          double difference = difference(code, function, x, j, n);
          assertThat(dx.getAtIndex(JAVA_DOUBLE, j))
              .isCloseTo(difference, within(1e-6 * Math.max(1, Math.abs(difference))));
        }
      }
      assertThat(kept).as("blocks in use after each call").hasSize(1);
    }
  }

  private static double difference(
      LinkedCode code, String function, MemorySegment x, int j, int n) {
    double h = 1e-6;
    double here = x.getAtIndex(JAVA_DOUBLE, j);
    x.setAtIndex(JAVA_DOUBLE, j, here + h);
    double ahead = code.primal(function, x, n);
    x.setAtIndex(JAVA_DOUBLE, j, here - h);
    double behind = code.primal(function, x, n);
    x.setAtIndex(JAVA_DOUBLE, j, here);
    return (ahead - behind) / (2 * h);
  }

  @ParameterizedTest
  @CsvSource({"FORWARD, -O0", "FORWARD, -O2", "REVERSE, -O0", "REVERSE, -O2"})
  void hessiansOfLoopsOfUnknownLengthLeaveNoBlock(Mode outer, String level) {
    CompileRequest request =
        program(Input.text("growth.c", GROWTH), level, false)
            .with(DiffRequest.of("growth", Mode.REVERSE, Activity.DUP).withExportName("gradient"))
            .with(
                DiffRequest.of("gradient", outer, Activity.DUP, Activity.DUP, Activity.CONST)
                    .withReturn(Activity.CONST)
                    .withExportName("row"));
    try (LinkedCode code = new LinkedCode(request, LinkedCode.BLOCKS);
        Arena arena = Arena.ofConfined()) {
      Set<Long> kept = new HashSet<>();
      for (int k = 0; k < CALLS; k++) {
        double[] point = {0.75 + 0.5 * k, 1.5, 0.5};
        double[][] hessian = new double[3][];
        for (int i = 0; i < 3; i++) {
          hessian[i] = row(code, arena, outer, point, i);
          kept.add(code.blocks());
        }
        for (int i = 0; i < 3; i++) {
          double[] differences = differences(code, arena, point, i);
          for (int j = 0; j < 3; j++) {
            double size = Math.max(1, Math.abs(hessian[i][j]));
            String what = Arrays.deepToString(hessian);
            assertThat(hessian[i][j]).as(what).isCloseTo(hessian[j][i], within(1e-12 * size));
            assertThat(hessian[i][j]).as(what).isCloseTo(differences[j], within(1e-5 * size));
          }
        }
      }
      assertThat(kept).as("blocks in use after each call").hasSize(1);
    }
  }

  private static double[] row(LinkedCode code, Arena arena, Mode outer, double[] point, int i) {
    MemorySegment x = arena.allocateFrom(JAVA_DOUBLE, point);
    MemorySegment along = arena.allocate(JAVA_DOUBLE, 3);
    MemorySegment gradient = arena.allocate(JAVA_DOUBLE, 3);
    MemorySegment second = arena.allocate(JAVA_DOUBLE, 3);
    (outer == Mode.FORWARD ? along : second).setAtIndex(JAVA_DOUBLE, i, 1);
    code.number("row", x, along, gradient, second, 1.0);
    return (outer == Mode.FORWARD ? second : along).toArray(JAVA_DOUBLE);
  }

  /** Central differences of the gradient by element {@code i}. */
  private static double[] differences(LinkedCode code, Arena arena, double[] point, int i) {
    double h = 1e-6;
    double[][] gradients = new double[2][];
    for (int side = 0; side < 2; side++) {
      double[] moved = point.clone();
      moved[i] += side == 0 ? h : -h;
      MemorySegment dx = arena.allocate(JAVA_DOUBLE, 3);
      code.number("gradient", arena.allocateFrom(JAVA_DOUBLE, moved), dx, 1.0);
      gradients[side] = dx.toArray(JAVA_DOUBLE);
    }
    double[] slopes = new double[3];
    for (int j = 0; j < 3; j++) {
      slopes[j] = (gradients[0][j] - gradients[1][j]) / (2 * h);
    }
    return slopes;
  }

  @Test
  void blocksThatTheProgramKeepsAreSeen() {
    String source =
        """
        #include <stdlib.h>
        double *kept;
        double keeps(double x) {
          kept = malloc(sizeof *kept);
          *kept = x;
          return *kept * x;
        }
        """;
    CompileRequest request =
        program(Input.text("keeps.c", source), "-O0", false)
            .with(DiffRequest.of("keeps", Mode.FORWARD, Activity.DUP).withExportName("forward"));
    try (LinkedCode code = new LinkedCode(request, LinkedCode.BLOCKS);
        Arena arena = Arena.ofConfined()) {
      MemorySegment slope = arena.allocate(JAVA_DOUBLE);
      code.number("forward", 2.0, 1.0, slope);
      assertThat(slope.get(JAVA_DOUBLE, 0)).isEqualTo(4);
      long once = code.blocks();
      code.number("forward", 2.0, 1.0, slope);
      assertThat(once).isPositive();
      assertThat(code.blocks()).isEqualTo(2 * once);
    }
  }
}
