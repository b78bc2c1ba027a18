package org.jdiff.driver;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jdiff.model.Activity;
import org.jdiff.model.DiffRequest;
import org.jdiff.model.Mode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Slopes of products over the elements of vectors are products: no element divides. */
class VectorProductsTest {
  private static final String FILE = "vector_products.ll";

  private static final double[][] POINTS = {
    {1.5, -0.5, 2, 1.25, 3, 0.5, -2, 0.75},
    {1.5, 0, 2, 1.25, 3, 0.5, -2, 0.75},
    {0, -0.5, 2, 0, 3, 0.5, -2, 0.75},
    {1.5, 0, 2, 1.25, 3, 0, -2, 0.75},
    {0, 0, 0, 1.25, 0, 0.5, -2, 0.75},
  };

  static Stream<Arguments> functions() {
    return Stream.of("ordered", "reassociated", "lanes")
        .flatMap(f -> Stream.of(f + ".O0", f + ".O2"))
        .flatMap(f -> Stream.of(Arguments.of(f, false), Arguments.of(f, true)));
  }

  @ParameterizedTest
  @MethodSource("functions")
  void elementsThatAreZeroHaveFiniteExactSlopes(String function, boolean safe) {
    int used = function.startsWith("ordered") ? 4 : function.startsWith("lanes") ? 8 : 5;
    double factor = function.startsWith("ordered") ? 3 : 1;
    Activity[] reverse = {Activity.DUP, Activity.CONST};
    if (used != 8) {
      reverse = new Activity[] {Activity.DUP};
    }
    CompileRequest request =
        CompileRequest.of(Input.text(FILE, ValueChecks.read(FILE)))
            .withSafe(safe)
            .with(DiffRequest.of(function, Mode.REVERSE, reverse).withExportName("gradient"))
            .with(DiffRequest.of(function, Mode.FORWARD, reverse).withExportName("tangent"));
    try (LinkedCode code = new LinkedCode(request);
        Arena arena = Arena.ofConfined()) {
      for (double[] point : POINTS) {
        MemorySegment x = arena.allocateFrom(JAVA_DOUBLE, point);
        MemorySegment dx = arena.allocate(JAVA_DOUBLE, point.length);
        double value =
            used == 8
                ? code.number("gradient", x, dx, 8L, 1.0)
                : code.number("gradient", x, dx, 1.0);
        near(value, factor * product(point, used, -1));
        for (int i = 0; i < point.length; i++) {
          double slope = i < used ? factor * product(point, used, i) : 0;
          near(dx.getAtIndex(JAVA_DOUBLE, i), slope);
          MemorySegment along = arena.allocate(JAVA_DOUBLE, point.length);
          along.setAtIndex(JAVA_DOUBLE, i, 1);
          MemorySegment tangent = arena.allocate(JAVA_DOUBLE);
          if (used == 8) {
            code.number("tangent", x, along, 8L, tangent);
          } else {
            code.number("tangent", x, along, tangent);
          }
          near(tangent.get(JAVA_DOUBLE, 0), slope);
        }
      }
    }
  }

  private static void near(double actual, double expected) {
    assertThat(actual).isCloseTo(expected, within(1e-15 * Math.max(1, Math.abs(expected))));
  }

  /** The product of the first elements without one of them. */
  private static double product(double[] elements, int count, int without) {
    double[] kept = Arrays.copyOf(elements, count);
    if (without >= 0) {
      kept[without] = 1;
    }
    return Arrays.stream(kept).reduce(1, (a, b) -> a * b);
  }
}
