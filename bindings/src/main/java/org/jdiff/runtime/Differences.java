package org.jdiff.runtime;

import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;

/**
 * Derivatives in one direction by central differences, extrapolated to step zero (Richardson), with
 * the step that neighbouring steps confirm best.
 */
final class Differences {
  /** Powers of two keep the scaled steps exact: 2^-4 down to 2^-31. */
  private static final int FIRST_EXPONENT = 4;

  private static final int LAST_EXPONENT = 31;
  private static final int EXPONENT_STRIDE = 3;
  private static final double EXTRAPOLATION = (1 << (2 * EXPONENT_STRIDE)) - 1;

  private Differences() {}

  /**
   * {@return the comparison of a derivative with differences}
   *
   * @param function the function; 20 evaluations
   * @param x the point; not changed
   * @param v the direction
   * @param component the component that the direction is, or -1
   * @param exact the derivative to compare
   */
  static GradientCheck.Comparison along(
      ToDoubleFunction<double[]> function, double[] x, double[] v, int component, double exact) {
    double scale = 1;
    for (int i = 0; i < x.length; i++) {
      if (v[i] != 0) {
        scale = Math.max(scale, Math.abs(x[i]));
      }
    }
    double unit = Math.scalb(1.0, Math.getExponent(scale));
    DoubleUnaryOperator central =
        h ->
            (function.applyAsDouble(moved(x, v, h)) - function.applyAsDouble(moved(x, v, -h)))
                / (2 * h);
    double step = Math.scalb(unit, -FIRST_EXPONENT);
    double coarse = central.applyAsDouble(step);
    double previous = Double.NaN;
    double best = coarse;
    double bestStep = step;
    double agreement = Double.POSITIVE_INFINITY;
    for (int e = FIRST_EXPONENT + EXPONENT_STRIDE; e <= LAST_EXPONENT; e += EXPONENT_STRIDE) {
      step = Math.scalb(unit, -e);
      double fine = central.applyAsDouble(step);
      // The error falls with the square of the step, so two steps together remove its first term.
      double extrapolated = fine + (fine - coarse) / EXTRAPOLATION;
      if (Math.abs(extrapolated - previous) < agreement) {
        agreement = Math.abs(extrapolated - previous);
        best = extrapolated;
        bestStep = step;
      }
      coarse = fine;
      previous = extrapolated;
    }
    return new GradientCheck.Comparison(
        component, exact, best, bestStep, GradientCheck.rho(exact, best));
  }

  private static double[] moved(double[] x, double[] v, double h) {
    double[] moved = x.clone();
    for (int i = 0; i < x.length; i++) {
      moved[i] += h * v[i];
    }
    return moved;
  }

  /** {@return a random direction of length one} */
  static double[] direction(Random random, int dimension) {
    double[] v = new double[dimension];
    double square = 0;
    for (int i = 0; i < dimension; i++) {
      v[i] = random.nextGaussian();
      square += v[i] * v[i];
    }
    double norm = Math.sqrt(square);
    for (int i = 0; i < dimension; i++) {
      v[i] /= norm;
    }
    return v;
  }

  /** {@return the inner product} */
  static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      if (b[i] != 0) { // so that components outside of the direction do not matter
        sum += a[i] * b[i];
      }
    }
    return sum;
  }
}
