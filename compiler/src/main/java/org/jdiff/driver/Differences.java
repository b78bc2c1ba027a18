package org.jdiff.driver;

import java.util.function.UnaryOperator;

/**
 * Central differences with one step of Richardson's extrapolation, over a sweep of steps.
 *
 * <p>No single step suits every function: a large one sees curvature, a small one sees rounding.
 * The sweep keeps the step at which the differences come closest to the derivative that is being
 * checked; a wrong derivative is far from all of them.
 */
final class Differences {
  private static final int LARGEST_STEP = -3;
  private static final int SMALLEST_STEP = -20;

  private Differences() {}

  /**
   * The comparison at the best step.
   *
   * @param worst the index of the component with the largest error; -1 if there is no component
   * @param found what is being checked, there
   * @param expected the difference quotient, there
   * @param error the distance relative to the size of the numbers
   */
  record Comparison(int worst, double found, double expected, double error) {}

  /**
   * Compares a directional derivative with differences.
   *
   * @param function the function
   * @param x where
   * @param direction the direction
   * @param derivative what is being checked
   * @param floor numbers below this are as good as zero
   */
  static Comparison compare(
      UnaryOperator<double[]> function,
      double[] x,
      double[] direction,
      double[] derivative,
      double floor) {
    Comparison best = new Comparison(-1, Double.NaN, Double.NaN, Double.POSITIVE_INFINITY);
    double[] previous = quotient(function, x, direction, Math.scalb(1.0, LARGEST_STEP));
    for (int k = LARGEST_STEP - 1; k >= SMALLEST_STEP; k--) {
      double[] next = quotient(function, x, direction, Math.scalb(1.0, k));
      double[] extrapolated = new double[next.length];
      for (int i = 0; i < next.length; i++) {
        extrapolated[i] = (4 * next[i] - previous[i]) / 3;
      }
      Comparison here = worst(derivative, extrapolated, floor);
      if (here.error() < best.error()) {
        best = here;
      }
      previous = next;
    }
    // Nothing comparable at any step means that something is not a number.
    return best.worst() < 0 && derivative.length > 0 ? worst(derivative, previous, floor) : best;
  }

  private static double[] quotient(
      UnaryOperator<double[]> function, double[] x, double[] direction, double step) {
    double[] up = function.apply(moved(x, direction, step));
    double[] down = function.apply(moved(x, direction, -step));
    double[] result = new double[up.length];
    for (int i = 0; i < up.length; i++) {
      result[i] = (up[i] - down[i]) / (2 * step);
    }
    return result;
  }

  private static double[] moved(double[] x, double[] direction, double step) {
    double[] moved = x.clone();
    for (int i = 0; i < x.length; i++) {
      moved[i] += step * direction[i];
    }
    return moved;
  }

  /**
   * {@return the component with the largest error}
   *
   * @param found what is being checked
   * @param expected what it is compared with
   * @param floor numbers below this are as good as zero
   */
  static Comparison worst(double[] found, double[] expected, double floor) {
    double largest = 0;
    for (double e : expected) {
      largest = Math.max(largest, Math.abs(e));
    }
    Comparison worst = new Comparison(-1, 0, 0, 0);
    for (int i = 0; i < found.length; i++) {
      double error = error(found[i], expected[i], Math.max(floor, 1e-3 * largest));
      if (worst.worst() < 0 || error > worst.error() || Double.isNaN(error)) {
        worst = new Comparison(i, found[i], expected[i], error);
        if (Double.isNaN(error)) {
          return worst;
        }
      }
    }
    return worst;
  }

  private static double error(double found, double expected, double floor) {
    if (found == expected) {
      return 0;
    }
    return Math.abs(found - expected)
        / Math.max(floor, Math.max(Math.abs(found), Math.abs(expected)));
  }
}
