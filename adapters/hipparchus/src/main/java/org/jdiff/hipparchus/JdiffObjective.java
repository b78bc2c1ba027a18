package org.jdiff.hipparchus;

import java.util.Arrays;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunctionGradient;
import org.jdiff.runtime.DifferentiableFunction;

/**
 * An objective for Hipparchus' scalar optimisers that use gradients, such as {@code
 * NonLinearConjugateGradientOptimizer}.
 *
 * <p>Hipparchus asks for value and gradient by separate calls, while a reverse-mode derivative
 * gives both. So the value is computed alone, and the first gradient at a point is kept until
 * another point comes: asking for both in either order costs one value and one gradient at most.
 *
 * <p>Holds the last point: an instance belongs to one optimisation at a time.
 */
public final class JdiffObjective {
  private final DifferentiableFunction function;
  private double[] point = new double[0];
  private double[] gradient = new double[0];
  private double value;
  private boolean known;
  private int values;
  private int gradients;

  /**
   * Wraps a function.
   *
   * @param function the objective
   */
  public JdiffObjective(DifferentiableFunction function) {
    this.function = function;
  }

  /** {@return what the optimiser takes for the value} */
  public ObjectiveFunction function() {
    return new ObjectiveFunction(this::value);
  }

  /** {@return what the optimiser takes for the gradient} */
  public ObjectiveFunctionGradient gradient() {
    return new ObjectiveFunctionGradient(this::gradientAt);
  }

  /** {@return how often the value was computed alone} */
  public int values() {
    return values;
  }

  /** {@return how often value and gradient were computed} */
  public int gradients() {
    return gradients;
  }

  private double value(double[] x) {
    if (known && Arrays.equals(point, x)) {
      return value;
    }
    values++;
    return function.value(x);
  }

  private double[] gradientAt(double[] x) {
    if (!known || !Arrays.equals(point, x)) {
      known = false;
      point = x.clone();
      gradient = new double[x.length];
      value = function.valueAndGradient(point, gradient);
      gradients++;
      known = true;
    }
    return gradient.clone();
  }
}
