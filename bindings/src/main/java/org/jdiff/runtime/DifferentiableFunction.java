package org.jdiff.runtime;

/**
 * A scalar function of a vector that knows its gradient: the shape that optimisers and samplers ask
 * for. A generated derivative fits as a lambda, for example {@code (x, g) -> Loss.d_loss(x, g,
 * x.length, 1.0)}.
 *
 * <p>Whether several threads may call one instance is up to the implementation.
 */
@FunctionalInterface
public interface DifferentiableFunction {
  /**
   * Computes the value alone.
   *
   * <p><b>Cost:</b> one evaluation; by default that of {@link #valueAndGradient} and a dropped
   * gradient.
   *
   * @param x the point; not changed
   * @return the value
   */
  default double value(double[] x) {
    return valueAndGradient(x, new double[x.length]);
  }

  /**
   * Computes value and gradient at once.
   *
   * <p><b>Shape:</b> {@code g} is as long as {@code x}. <b>Units:</b> component {@code i} of the
   * gradient is in units of the value per unit of {@code x[i]}. <b>Cost:</b> with a reverse-mode
   * derivative a small multiple of one evaluation, whatever the length of {@code x}.
   *
   * @param x the point; not changed
   * @param g overwritten with the gradient
   * @return the value
   * @throws IllegalArgumentException if the lengths do not fit the function or each other
   */
  double valueAndGradient(double[] x, double[] g);

  /** {@return whether {@link #hessianVector} is there} */
  default boolean hasHessianVector() {
    return false;
  }

  /**
   * Multiplies the Hessian by a vector, as the tangent of the gradient does (forward over reverse).
   *
   * <p><b>Shape:</b> all three are as long as each other. <b>Cost:</b> a small multiple of one
   * gradient, whatever the length.
   *
   * @param x the point; not changed
   * @param v the vector; not changed
   * @param hv overwritten with the product
   * @throws UnsupportedOperationException if the function has none; {@link #hasHessianVector} tells
   * @throws IllegalArgumentException if the lengths do not fit the function or each other
   */
  default void hessianVector(double[] x, double[] v, double[] hv) {
    throw new UnsupportedOperationException(
        "this function has no product with its Hessian; differentiate its gradient in forward"
            + " mode");
  }
}
