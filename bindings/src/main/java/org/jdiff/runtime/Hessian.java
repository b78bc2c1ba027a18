package org.jdiff.runtime;

/**
 * Computes dense Hessians by columns: products with the unit vectors, forward over reverse.
 *
 * <p><b>Layout:</b> row-major, {@code n * n}, symmetric. <b>Cost:</b> {@code n} products with the
 * Hessian.
 */
public final class Hessian {
  private Hessian() {}

  /**
   * Computes a Hessian.
   *
   * @param function a function with {@link DifferentiableFunction#hessianVector}
   * @param x the point, of length {@code n}; not changed
   * @param hessian overwritten, of length {@code n * n}; each pair of elements across the diagonal
   *     is set to its mean
   * @return by how much, in the sense of {@link GradientCheck#rho}, the two elements of a pair
   *     differed at most: rounding, unless the function is not twice differentiable there or its
   *     derivatives are wrong
   * @throws IllegalArgumentException if a length does not fit
   * @throws UnsupportedOperationException if the function has no product with its Hessian
   */
  public static double compute(DifferentiableFunction function, double[] x, double[] hessian) {
    int n = x.length;
    Lengths.require("Hessian", hessian, (long) n * n);
    double[] column = new double[n];
    for (int j = 0; j < n; j++) {
      double[] unit = new double[n];
      unit[j] = 1;
      function.hessianVector(x, unit, column);
      for (int i = 0; i < n; i++) {
        hessian[i * n + j] = column[i];
      }
    }
    double worst = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        double a = hessian[i * n + j];
        double b = hessian[j * n + i];
        worst = Math.max(worst, GradientCheck.rho(a, b));
        hessian[i * n + j] = 0.5 * (a + b);
        hessian[j * n + i] = 0.5 * (a + b);
      }
    }
    return worst;
  }

  /**
   * {@return the Hessian in a new array, row-major}
   *
   * @param function a function with {@link DifferentiableFunction#hessianVector}
   * @param x the point; not changed
   * @throws UnsupportedOperationException if the function has no product with its Hessian
   */
  public static double[] at(DifferentiableFunction function, double[] x) {
    double[] hessian = new double[Lengths.product(x.length, x.length)];
    compute(function, x, hessian);
    return hessian;
  }
}
