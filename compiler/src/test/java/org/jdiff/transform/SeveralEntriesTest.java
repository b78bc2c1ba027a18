package org.jdiff.transform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.function.DoubleUnaryOperator;
import org.jdiff.driver.Compilation;
import org.jdiff.driver.CompileRequest;
import org.jdiff.driver.Input;
import org.jdiff.driver.Jdiff;
import org.jdiff.driver.Loaded;
import org.jdiff.model.Activity;
import org.jdiff.model.DiffRequest;
import org.jdiff.model.Mode;
import org.jdiff.model.PlanEntry.Storage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cycles that can be entered at several places, which is what goto into a loop makes. */
class SeveralEntriesTest {
  private static final String SOURCE =
      """
      double two(double *x, double *y, int n) {
        int i = 0;
        double s = 0.5;
        if (n & 1) goto middle;
      top:
        s += x[i] * x[i] * s;
      middle:
        s = s * 0.75 + y[i] / (1 + s * s);
        i++;
        if (i < n) goto top;
        return s;
      }
      double three(double *x, double *y, int n) {
        int i = 0;
        double s = 1;
        switch (n % 3) { case 0: goto a; case 1: goto b; default: goto c; }
      a:
        s += x[i] * s;
        if (++i >= n) return s;
        if (s > 2) goto c;
      b:
        s = y[i] / (1 + s * s);
        if (++i >= n) return s * s;
        if (s < 0.3) goto a;
      c:
        s *= x[i] + s * 0.25;
        if (++i >= n) return s;
        goto a;
      }
      double inside(double *x, double *y, int n) {
        double s = 1;
        for (int k = 0; k < n; k++) {
          int i = 0;
          if (s > 1.5) goto middle;
        top:
          s += x[i] * s * 0.125;
        middle:
          s = s * 0.75 + y[k] / (1 + s * s);
          i++;
          if (i < 4) goto top;
        }
        return s;
      }
      """;

  private static final TwoTapes TAPES = new TwoTapes(SOURCE);

  @AfterAll
  static void close() {
    TAPES.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"two", "three", "inside"})
  void thePlannedTapeServesThemWithTheBitsOfTheOther(String function) {
    assertThat(TAPES.decisions(function)).anyMatch(e -> e.storage() == Storage.RECORD);
    for (int n : new int[] {1, 2, 3, 4, 5, 9, 12}) {
      TAPES.agree(function, 0, 32, n);
      TAPES.agree(function, 8, 8, n);
      TAPES.agree(function, 4, 10, n);
    }
  }

  @ParameterizedTest
  @CsvSource({"two,4", "two,7", "three,5", "three,6", "three,7", "inside,3"})
  void theirDerivativesAreThoseOfTheUnchangedCode(String function, int n) throws Throwable {
    DiffRequest request =
        DiffRequest.of(function, Mode.REVERSE, Activity.DUP, Activity.DUP, Activity.CONST)
            .withReturn(Activity.ACTIVE);
    try (Compilation compilation =
            Jdiff.compile(CompileRequest.of(Input.text("source.c", SOURCE)).with(request));
        Loaded code = compilation.load();
        Arena arena = Arena.ofConfined()) {
      MemorySegment x = arena.allocate(ValueLayout.JAVA_DOUBLE, 16);
      MemorySegment dx = arena.allocate(ValueLayout.JAVA_DOUBLE, 16);
      MemorySegment y = arena.allocate(ValueLayout.JAVA_DOUBLE, 16);
      MemorySegment dy = arena.allocate(ValueLayout.JAVA_DOUBLE, 16);
      for (int i = 0; i < 16; i++) {
        x.setAtIndex(ValueLayout.JAVA_DOUBLE, i, 0.25 + 0.125 * (i * 7 % 11));
        y.setAtIndex(ValueLayout.JAVA_DOUBLE, i, 1.25 - 0.0625 * (i * 5 % 13));
      }
      Linker.nativeLinker()
          .downcallHandle(
              code.symbol("d_" + function),
              FunctionDescriptor.of(
                  ValueLayout.JAVA_DOUBLE,
                  ValueLayout.ADDRESS,
                  ValueLayout.ADDRESS,
                  ValueLayout.ADDRESS,
                  ValueLayout.ADDRESS,
                  ValueLayout.JAVA_INT,
                  ValueLayout.JAVA_DOUBLE))
          .invokeWithArguments(x, dx, y, dy, n, 1.0);
      double slope = 0;
      for (int i = 0; i < 16; i++) {
        slope += dx.getAtIndex(ValueLayout.JAVA_DOUBLE, i) * (1 + i % 3);
        slope += dy.getAtIndex(ValueLayout.JAVA_DOUBLE, i) * (2 - i % 2);
      }
      DoubleUnaryOperator along =
          step -> value(function, moved(x, step, 1, 3), moved(y, step, 2, -2), n);
      double h = 1e-5;
      assertThat(slope)
          .isCloseTo(
              (along.applyAsDouble(h) - along.applyAsDouble(-h)) / (2 * h),
              within(1e-7 * Math.max(1, Math.abs(slope))));
    }
  }

  /** The numbers of an array, moved along the direction that the test uses. */
  private static double[] moved(MemorySegment numbers, double step, int base, int period) {
    double[] all = numbers.toArray(ValueLayout.JAVA_DOUBLE);
    for (int i = 0; i < all.length; i++) {
      all[i] += step * (period > 0 ? base + i % period : base - i % -period);
    }
    return all;
  }

  /** The functions again, with a state in the place of jumps. */
  private static double value(String function, double[] x, double[] y, int n) {
    return switch (function) {
      case "two" -> two(x, y, n);
      case "three" -> three(x, y, n);
      case "inside" -> inside(x, y, n);
      default -> throw new IllegalArgumentException(function);
    };
  }

  private static double two(double[] x, double[] y, int n) {
    double s = 0.5;
    for (int i = 0; i < Math.max(n, 1); i++) {
      if (i > 0 || n % 2 == 0) {
        s += x[i] * x[i] * s;
      }
      s = s * 0.75 + y[i] / (1 + s * s);
    }
    return s;
  }

  private static double three(double[] x, double[] y, int n) {
    double s = 1;
    int state = n % 3;
    for (int i = 0; ; ) {
      if (state == 0) {
        s += x[i] * s;
        state = s > 2 ? 2 : 1;
        if (++i >= n) {
          return s;
        }
      } else if (state == 1) {
        s = y[i] / (1 + s * s);
        state = s < 0.3 ? 0 : 2;
        if (++i >= n) {
          return s * s;
        }
      } else {
        s *= x[i] + s * 0.25;
        state = 0;
        if (++i >= n) {
          return s;
        }
      }
    }
  }

  private static double inside(double[] x, double[] y, int n) {
    double s = 1;
    for (int k = 0; k < n; k++) {
      boolean skip = s > 1.5;
      for (int i = 0; i < 4; i++) {
        if (i > 0 || !skip) {
          s += x[i] * s * 0.125;
        }
        s = s * 0.75 + y[k] / (1 + s * s);
      }
    }
    return s;
  }
}
