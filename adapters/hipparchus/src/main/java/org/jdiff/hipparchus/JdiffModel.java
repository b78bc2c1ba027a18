package org.jdiff.hipparchus;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.optim.nonlinear.vector.leastsquares.MultivariateJacobianFunction;
import org.hipparchus.util.Pair;
import org.jdiff.runtime.DifferentiableMap;
import org.jdiff.runtime.Jacobian;

/**
 * A model for Hipparchus' least squares (Levenberg-Marquardt, Gauss-Newton): values and the dense
 * Jacobian, by forward or reverse mode, whichever takes fewer passes.
 *
 * <p>Counts evaluations, so an instance belongs to one thread at a time.
 */
public final class JdiffModel implements MultivariateJacobianFunction {
  private final DifferentiableMap map;
  private final Jacobian jacobian;
  private int evaluations;

  /**
   * Wraps a map from parameters to the values of the model.
   *
   * @param map the model
   */
  public JdiffModel(DifferentiableMap map) {
    this.map = map;
    this.jacobian = Jacobian.of(map);
  }

  /**
   * {@inheritDoc}
   *
   * <p><b>Cost:</b> {@link Jacobian#passes} passes.
   *
   * @throws IllegalArgumentException if the point has another length than the map's argument
   */
  @Override
  public Pair<RealVector, RealMatrix> value(RealVector point) {
    evaluations++;
    double[] y = new double[map.outputs()];
    double[] dense = new double[map.outputs() * map.inputs()];
    jacobian.compute(point.toArray(), y, dense);
    double[][] rows = new double[map.outputs()][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = java.util.Arrays.copyOfRange(dense, i * map.inputs(), (i + 1) * map.inputs());
    }
    return new Pair<>(new ArrayRealVector(y, false), new Array2DRowRealMatrix(rows, false));
  }

  /** {@return how many calls of the native code were made} */
  public int passes() {
    return evaluations * jacobian.passes();
  }
}
