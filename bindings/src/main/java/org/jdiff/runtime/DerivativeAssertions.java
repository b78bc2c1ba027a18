package org.jdiff.runtime;

/**
 * Assertions about derivatives for tests, of whatever framework: failures are {@link
 * AssertionError}s with the table of all comparisons.
 *
 * <pre>{@code
 * @Test
 * void gradientIsRight() {
 *   assertGradient((x, g) -> Loss.d_loss(x, g, x.length, 1.0), new double[] {0.3, -1.2});
 * }
 * }</pre>
 *
 * <p>Points should be away from kinks; see {@link GradientCheck}.
 */
public final class DerivativeAssertions {
  private DerivativeAssertions() {}

  /**
   * Asserts that a gradient agrees with differences of the value, with the default options.
   *
   * @param function the function
   * @param x the point, not changed
   * @throws AssertionError if it does not
   */
  public static void assertGradient(DifferentiableFunction function, double... x) {
    assertGradient(function, x, GradientCheck.Options.DEFAULT);
  }

  /**
   * Asserts that a gradient agrees with differences of the value.
   *
   * @param function the function
   * @param x the point, not changed
   * @param options how to check
   * @throws AssertionError if it does not
   */
  public static void assertGradient(
      DifferentiableFunction function, double[] x, GradientCheck.Options options) {
    GradientCheck.Report report = GradientCheck.run(function, x, options);
    if (!report.passed()) {
      throw new AssertionError(report.table());
    }
  }

  /**
   * Asserts that tangents and adjoints agree with differences of the value and with each other,
   * with the default options.
   *
   * @param map the map
   * @param x the point, not changed
   * @throws AssertionError if they do not
   */
  public static void assertProducts(DifferentiableMap map, double... x) {
    assertProducts(map, x, GradientCheck.Options.DEFAULT);
  }

  /**
   * Asserts that tangents and adjoints agree with differences of the value and with each other.
   *
   * @param map the map
   * @param x the point, not changed
   * @param options how to check
   * @throws AssertionError if they do not
   */
  public static void assertProducts(
      DifferentiableMap map, double[] x, GradientCheck.Options options) {
    MapCheck.Report report = MapCheck.run(map, x, options);
    if (!report.passed()) {
      throw new AssertionError(report.table());
    }
  }

  /**
   * Asserts that products with the Hessian agree with differences of the gradient and are
   * symmetric, with the default options.
   *
   * @param function the function
   * @param x the point, not changed
   * @throws AssertionError if they do not
   * @throws UnsupportedOperationException if the function has no product with its Hessian
   */
  public static void assertHessian(DifferentiableFunction function, double... x) {
    assertHessian(function, x, GradientCheck.Options.DEFAULT);
  }

  /**
   * Asserts that products with the Hessian agree with differences of the gradient and are
   * symmetric.
   *
   * @param function the function
   * @param x the point, not changed
   * @param options how to check
   * @throws AssertionError if they do not
   * @throws UnsupportedOperationException if the function has no product with its Hessian
   */
  public static void assertHessian(
      DifferentiableFunction function, double[] x, GradientCheck.Options options) {
    assertProducts(DifferentiableMap.gradientOf(function, x.length), x, options);
  }
}
