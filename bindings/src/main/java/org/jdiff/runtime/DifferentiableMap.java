package org.jdiff.runtime;

/**
 * A function of a vector with a vector as its value, and products with its Jacobian: what forward
 * and reverse mode compute. Directions, tangents and adjoints are as long as what they belong to.
 *
 * <p>Whether several threads may call one instance is up to the implementation.
 */
public interface DifferentiableMap {
  /** {@return the length of the argument} */
  int inputs();

  /** {@return the length of the value} */
  int outputs();

  /** {@return whether {@link #jvp} is there} */
  boolean hasJvp();

  /** {@return whether {@link #vjp} is there} */
  boolean hasVjp();

  /**
   * Computes value and tangent: the Jacobian times a direction.
   *
   * <p><b>Cost:</b> a small multiple of one evaluation.
   *
   * @param x the point, of length {@link #inputs}; not changed
   * @param v the direction, of length {@link #inputs}; not changed
   * @param y overwritten with the value, of length {@link #outputs}
   * @param tangent overwritten with the tangent, of length {@link #outputs}
   * @throws UnsupportedOperationException if there is no forward mode
   */
  void jvp(double[] x, double[] v, double[] y, double[] tangent);

  /**
   * Computes value and adjoint: a weight times the Jacobian.
   *
   * <p><b>Cost:</b> a small multiple of one evaluation.
   *
   * @param x the point, of length {@link #inputs}; not changed
   * @param w the weight of each component of the value, of length {@link #outputs}; not changed
   * @param y overwritten with the value, of length {@link #outputs}
   * @param adjoint overwritten with the adjoint, of length {@link #inputs}
   * @throws UnsupportedOperationException if there is no reverse mode
   */
  void vjp(double[] x, double[] w, double[] y, double[] adjoint);

  /**
   * {@return how many directions {@link #jvps} and weights {@link #vjps} take at once for less than
   * one call each; 1 if it makes no difference}
   */
  default int width() {
    return 1;
  }

  /**
   * Computes the tangents of up to {@link #width} directions.
   *
   * @param x the point; not changed
   * @param directions one array for each direction; not changed
   * @param y overwritten with the value
   * @param tangents one array for each direction, overwritten
   */
  default void jvps(double[] x, double[][] directions, double[] y, double[][] tangents) {
    for (int k = 0; k < directions.length; k++) {
      jvp(x, directions[k], y, tangents[k]);
    }
  }

  /**
   * Computes the adjoints of up to {@link #width} weights.
   *
   * @param x the point; not changed
   * @param weights one array for each weight; not changed
   * @param y overwritten with the value
   * @param adjoints one array for each weight, overwritten
   */
  default void vjps(double[] x, double[][] weights, double[] y, double[][] adjoints) {
    for (int k = 0; k < weights.length; k++) {
      vjp(x, weights[k], y, adjoints[k]);
    }
  }

  /** A product with a Jacobian: of {@link #jvp} or {@link #vjp}. */
  @FunctionalInterface
  interface Product {
    /**
     * Computes value and product.
     *
     * @param x the point; not changed
     * @param v the direction or weight; not changed
     * @param y overwritten with the value
     * @param product overwritten with the tangent or adjoint
     */
    void compute(double[] x, double[] v, double[] y, double[] product);
  }

  /**
   * {@return a map with forward mode alone}
   *
   * @param inputs the length of the argument
   * @param outputs the length of the value
   * @param jvp its tangents
   */
  static DifferentiableMap forward(int inputs, int outputs, Product jvp) {
    return new ProductMap(inputs, outputs, jvp, null);
  }

  /**
   * {@return a map with reverse mode alone}
   *
   * @param inputs the length of the argument
   * @param outputs the length of the value
   * @param vjp its adjoints
   */
  static DifferentiableMap reverse(int inputs, int outputs, Product vjp) {
    return new ProductMap(inputs, outputs, null, vjp);
  }

  /**
   * {@return a map with both modes}
   *
   * @param inputs the length of the argument
   * @param outputs the length of the value
   * @param jvp its tangents
   * @param vjp its adjoints
   */
  static DifferentiableMap of(int inputs, int outputs, Product jvp, Product vjp) {
    return new ProductMap(inputs, outputs, jvp, vjp);
  }

  /**
   * {@return the gradient of a function as a map, whose Jacobian is the function's Hessian}
   *
   * <p>A Hessian is symmetric, so {@link DifferentiableFunction#hessianVector} is both its tangent
   * and its adjoint. <b>Cost:</b> a product takes a gradient and a product with the Hessian.
   *
   * @param function a function with a product with its Hessian
   * @param inputs the length of its argument
   * @throws IllegalArgumentException if there is no input
   */
  static DifferentiableMap gradientOf(DifferentiableFunction function, int inputs) {
    Product product =
        (x, v, y, hv) -> {
          function.valueAndGradient(x, y);
          function.hessianVector(x, v, hv);
        };
    return of(inputs, inputs, product, product);
  }
}
