package org.jdiff.driver;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.function.DoubleBinaryOperator;
import org.jdiff.model.Activity;
import org.jdiff.model.DiffRequest;
import org.jdiff.model.Mode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of type bfloat have the derivatives of double, to the accuracy of their eight bits. */
class BfloatTest {
  /** Defines how numbers are narrowed, which older run-time libraries lack. */
  private static final String NARROWING = "/org/jdiff/values/narrowing.ll";

  /** A few roundings to eight bits. */
  private static final double ACCURACY = 1.0 / 32;

  private static LinkedCode code(
      String level, boolean safe, String function, Activity... activities) {
    String file = "bfloat." + level + ".ll";
    Activity[] forward = activities.clone();
    for (int i = 0; i < forward.length; i++) {
      forward[i] = forward[i] == Activity.ACTIVE ? Activity.DUP : forward[i];
    }
    return new LinkedCode(
        CompileRequest.of(Input.text(file, ValueChecks.read(file)))
            .withSafe(safe)
            .with(DiffRequest.of(function, Mode.REVERSE, activities).withExportName("reverse"))
            .with(DiffRequest.of(function, Mode.FORWARD, forward).withExportName("forward")),
        NARROWING);
  }

  private static void near(double actual, double expected) {
    assertThat(actual).isCloseTo(expected, within(ACCURACY * Math.max(0.5, Math.abs(expected))));
  }

  private static DoubleBinaryOperator byFirst(String function) {
    return switch (function) {
      case "product" -> (x, y) -> y + 1;
      case "quotient" -> (x, y) -> 1 / y;
      case "larger" -> (x, y) -> x > y ? -2 * x : 0;
      case "halved" -> (x, y) -> 2 * x * Math.pow(y, 2 * halvings(x, y));
      default -> throw new IllegalArgumentException(function);
    };
  }

  private static DoubleBinaryOperator bySecond(String function) {
    return switch (function) {
      case "product" -> (x, y) -> x;
      case "quotient" -> (x, y) -> -x / (y * y);
      case "larger" -> (x, y) -> x > y ? 0 : -2 * y;
      case "halved" -> (x, y) -> 2 * halvings(x, y) * x * x * Math.pow(y, 2 * halvings(x, y) - 1);
      default -> throw new IllegalArgumentException(function);
    };
  }

  private static int halvings(double x, double y) {
    int k = 0;
    for (double s = x; s > 1; s *= y) {
      k++;
    }
    return k;
  }

  @ParameterizedTest
  @CsvSource({
    "product, O0", "product, O2",
    "quotient, O0", "quotient, O2",
    "larger, O0", "larger, O2",
    "halved, O0", "halved, O2",
  })
  void functionsOfTwoNumbersHaveTheSlopesOfDouble(String function, String level) {
    for (boolean safe : new boolean[] {false, true}) {
      try (LinkedCode code = code(level, safe, function, Activity.ACTIVE, Activity.ACTIVE);
          Arena arena = Arena.ofConfined()) {
        MemorySegment dx = arena.allocate(JAVA_DOUBLE);
        MemorySegment dy = arena.allocate(JAVA_DOUBLE);
        for (double x : new double[] {1.375, 7.25, -2.5}) {
          for (double y : new double[] {0.75, 0.3125}) {
            double value = code.number("reverse", x, y, 1.0, dx, dy);
            assertThat(value).isEqualTo(code.primal(function, x, y));
            double first = byFirst(function).applyAsDouble(x, y);
            double second = bySecond(function).applyAsDouble(x, y);
            near(dx.get(JAVA_DOUBLE, 0), first);
            near(dy.get(JAVA_DOUBLE, 0), second);
            code.number("forward", x, 2.0, y, -4.0, dx);
            near(dx.get(JAVA_DOUBLE, 0), 2 * first - 4 * second);
          }
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"O0", "O2"})
  void polynomialsHaveTheSlopesOfDouble(String level) {
    try (LinkedCode code =
            code(level, false, "polynomial", Activity.DUP, Activity.CONST, Activity.ACTIVE);
        Arena arena = Arena.ofConfined()) {
      MemorySegment c = arena.allocateFrom(JAVA_DOUBLE, 0.5, -1.25, 2, 0.75);
      MemorySegment dc = arena.allocate(JAVA_DOUBLE, 4);
      MemorySegment dt = arena.allocate(JAVA_DOUBLE);
      double t = 1.5;
      code.number("reverse", c, dc, 4, t, 1.0, dt);
      for (int i = 0; i < 4; i++) {
        near(dc.getAtIndex(JAVA_DOUBLE, i), Math.pow(t, i));
      }
      near(dt.get(JAVA_DOUBLE, 0), -1.25 + 4 * t + 3 * 0.75 * t * t);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"O0", "O2"})
  void arraysOfTheTypeHaveShadowsOfTheType(String level) {
    try (LinkedCode code = code(level, false, "dot", Activity.DUP, Activity.DUP, Activity.CONST);
        Arena arena = Arena.ofConfined()) {
      MemorySegment x = bfloats(arena, 1.5, -2, 0.25);
      MemorySegment y = bfloats(arena, 3, 0.5, -8);
      MemorySegment dx = bfloats(arena, 0, 0, 1);
      MemorySegment dy = bfloats(arena, 0, 0, 0);
      Object value = code.call(JAVA_FLOAT, "reverse", x, dx, y, dy, 3, 2f);
      assertThat(value).isEqualTo(1.5f);
      assertThat(read(dx)).containsExactly(6, 1, -15);
      assertThat(read(dy)).containsExactly(3, -4, 0.5);
    }
  }

  /** Long enough for vectors and a remainder; all numbers are exact. */
  @ParameterizedTest
  @ValueSource(strings = {"O0", "O2"})
  void copiesOfArraysOfTheTypeHaveExactShadows(String level) {
    int n = 27;
    double[] values = new double[n];
    double[] weights = new double[n];
    double[] squares = new double[n];
    double[] slopes = new double[n];
    for (int i = 0; i < n; i++) {
      values[i] = (i % 9 - 4) * 0.5;
      weights[i] = i % 4 - 1;
      squares[i] = values[i] * values[i];
      slopes[i] = 2 * values[i] * weights[i] + (i == 5 ? 3 : 0);
    }
    try (LinkedCode code =
            code(level, false, "squared_copy", Activity.DUP, Activity.DUP, Activity.CONST);
        Arena arena = Arena.ofConfined()) {
      MemorySegment x = bfloats(arena, values);
      double[] before = new double[n];
      before[5] = 3;
      MemorySegment dx = bfloats(arena, before);
      MemorySegment y = bfloats(arena, new double[n]);
      MemorySegment dy = bfloats(arena, weights);
      code.run("reverse", x, dx, y, dy, n);
      assertThat(read(y)).containsExactly(squares);
      assertThat(read(dx)).usingComparatorWithPrecision(0.0).containsExactly(slopes);
      assertThat(read(dy)).usingComparatorWithPrecision(0.0).containsExactly(new double[n]);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"O0", "O2"})
  void membersOfTheTypeHaveShadowsOfTheType(String level) {
    try (LinkedCode code = code(level, false, "in_structure", Activity.DUP);
        Arena arena = Arena.ofConfined()) {
      MemorySegment r = record(arena, 1.5, 3, 0, -2, 0.25);
      MemorySegment dr = record(arena, 0, 0, 0, 0, 0);
      assertThat(code.number("reverse", r, dr, 1.0)).isEqualTo(-8.75);
      assertThat(toDouble(dr.get(JAVA_SHORT, 0))).isEqualTo(-6);
      assertThat(dr.get(JAVA_DOUBLE, 8)).isEqualTo(-3);
      assertThat(read(dr.asSlice(16, 6))).containsExactly(0, 4.5, 1);
    }
  }

  private static MemorySegment record(Arena arena, double w, double x, double... v) {
    MemorySegment record = arena.allocate(24, 8);
    record.set(JAVA_SHORT, 0, toBfloat(w));
    record.set(JAVA_DOUBLE, 8, x);
    for (int i = 0; i < v.length; i++) {
      record.set(JAVA_SHORT, 16 + 2L * i, toBfloat(v[i]));
    }
    return record;
  }

  private static MemorySegment bfloats(Arena arena, double... values) {
    MemorySegment all = arena.allocate(JAVA_SHORT, values.length);
    for (int i = 0; i < values.length; i++) {
      all.setAtIndex(JAVA_SHORT, i, toBfloat(values[i]));
    }
    return all;
  }

  /** For numbers that the type has. */
  private static short toBfloat(double value) {
    return (short) (Float.floatToRawIntBits((float) value) >> 16);
  }

  private static double toDouble(short bits) {
    return Float.intBitsToFloat(bits << 16);
  }

  private static double[] read(MemorySegment values) {
    short[] bits = values.toArray(JAVA_SHORT);
    double[] numbers = new double[bits.length];
    for (int i = 0; i < bits.length; i++) {
      numbers[i] = toDouble(bits[i]);
    }
    return numbers;
  }
}
