package org.jdiff.hipparchus;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.optim.nonlinear.vector.constrained.TwiceDifferentiableFunction;
import org.jdiff.runtime.DifferentiableFunction;
import org.jdiff.runtime.Hessian;

/** A function with gradient and Hessian for Hipparchus' solvers with constraints. */
public final class JdiffTwiceDifferentiable extends TwiceDifferentiableFunction {
  private final DifferentiableFunction function;
  private final int dimension;

  /**
   * Wraps a function.
   *
   * @param function a function with products with its Hessian
   * @param dimension the length of its argument
   * @throws IllegalArgumentException if the function has no product with its Hessian
   */
  public JdiffTwiceDifferentiable(DifferentiableFunction function, int dimension) {
    if (!function.hasHessianVector()) {
      throw new IllegalArgumentException("the function has no product with its Hessian");
    }
    this.function = function;
    this.dimension = dimension;
  }

  @Override
  public int dim() {
    return dimension;
  }

  @Override
  public double value(RealVector x) {
    return function.value(x.toArray());
  }

  @Override
  public RealVector gradient(RealVector x) {
    double[] gradient = new double[dimension];
    function.valueAndGradient(x.toArray(), gradient);
    return new ArrayRealVector(gradient, false);
  }

  /**
   * {@inheritDoc}
   *
   * <p><b>Cost:</b> a product with the Hessian for each dimension.
   */
  @Override
  public RealMatrix hessian(RealVector x) {
    double[] dense = Hessian.at(function, x.toArray());
    RealMatrix matrix = new Array2DRowRealMatrix(dimension, dimension);
    for (int i = 0; i < dimension; i++) {
      for (int j = 0; j < dimension; j++) {
        matrix.setEntry(i, j, dense[i * dimension + j]);
      }
    }
    return matrix;
  }
}
