package org.jdiff.hipparchus;

import java.util.function.Function;
import org.hipparchus.analysis.differentiation.Gradient;
import org.jdiff.runtime.DifferentiableFunction;

/**
 * Goes between derivatives of native code and Hipparchus' {@link Gradient} numbers, so that native
 * functions can stand inside of Java code that is written for such numbers, and the reverse.
 */
public final class Gradients {
  private Gradients() {}

  /**
   * {@return the value and the partial derivatives of a function at a point}
   *
   * @param function the function
   * @param x the point; its components become the free parameters
   */
  public static Gradient at(DifferentiableFunction function, double... x) {
    double[] gradient = new double[x.length];
    double value = function.valueAndGradient(x, gradient);
    return new Gradient(value, gradient);
  }

  /**
   * {@return a function of numbers that depend on free parameters themselves, by the chain rule}
   *
   * <p><b>Cost:</b> one gradient, and a multiplication for each argument and parameter.
   *
   * @param function the function
   * @param arguments its arguments; all with the same free parameters
   * @throws IllegalArgumentException if there is no argument, or their parameters differ
   */
  public static Gradient compose(DifferentiableFunction function, Gradient... arguments) {
    if (arguments.length == 0) {
      throw new IllegalArgumentException("a function of no arguments has no gradient");
    }
    double[] x = new double[arguments.length];
    int parameters = arguments[0].getFreeParameters();
    for (int i = 0; i < x.length; i++) {
      if (arguments[i].getFreeParameters() != parameters) {
        throw new IllegalArgumentException(
            "argument %d has %d free parameters, argument 0 has %d"
                .formatted(i, arguments[i].getFreeParameters(), parameters));
      }
      x[i] = arguments[i].getValue();
    }
    double[] outer = new double[x.length];
    double value = function.valueAndGradient(x, outer);
    double[] gradient = new double[parameters];
    for (int i = 0; i < x.length; i++) {
      if (outer[i] == 0) {
        continue; // an argument that does not matter may have an infinite derivative
      }
      for (int k = 0; k < parameters; k++) {
        gradient[k] += outer[i] * arguments[i].getPartialDerivative(k);
      }
    }
    return new Gradient(value, gradient);
  }

  /**
   * {@return a function that is written for {@link Gradient} numbers, in the shape that jdiff's
   * drivers and checks take}
   *
   * <p><b>Cost:</b> every operation costs as many as there are components: forward mode in Java.
   *
   * @param function from the arguments, each a free parameter, to the value
   */
  public static DifferentiableFunction of(Function<Gradient[], Gradient> function) {
    return (x, g) -> {
      Gradient[] arguments = new Gradient[x.length];
      for (int i = 0; i < x.length; i++) {
        arguments[i] = Gradient.variable(x.length, i, x[i]);
      }
      Gradient result = function.apply(arguments);
      System.arraycopy(result.getGradient(), 0, g, 0, g.length);
      return result.getValue();
    };
  }
}
