package org.jdiff.runtime;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdiff.model.DerivativeSignature;
import org.jdiff.model.DerivativeSignature.Parameter;
import org.jdiff.model.DerivativeSignature.Role;
import org.jdiff.model.Mode;
import org.jdiff.model.NativeType;

/**
 * A native function from one array of numbers to another, called through its derivatives without
 * generated code. Other parameters are fixed. Immutable; the {@code with} methods return changed
 * copies.
 *
 * <p>Thread-safe if the native function is. Arrays are copied to native memory and back in every
 * call; generated classes can avoid that.
 */
public final class NativeMap implements DifferentiableMap {
  private final Shape shape;
  private final Optional<NativeDerivative> forward;
  private final Optional<NativeDerivative> reverse;

  private record Shape(
      String input, int inputs, String output, int outputs, FixedArguments fixed) {}

  private NativeMap(
      Shape shape, Optional<NativeDerivative> forward, Optional<NativeDerivative> reverse) {
    this.shape = shape;
    this.forward = forward;
    this.reverse = reverse;
  }

  /**
   * {@return a map without derivatives yet}
   *
   * @param input the parameter that points to the argument
   * @param inputs the length of the argument
   * @param output the parameter that points to the value
   * @param outputs the length of the value
   * @param fixed arguments for all other parameters
   * @throws IllegalArgumentException if a length is not positive
   */
  public static NativeMap of(
      String input, int inputs, String output, int outputs, FixedArguments fixed) {
    if (inputs < 1 || outputs < 1) {
      throw new IllegalArgumentException(
          "a map of %d inputs to %d outputs has no Jacobian".formatted(inputs, outputs));
    }
    Shape shape = new Shape(input, inputs, output, outputs, fixed);
    return new NativeMap(shape, Optional.empty(), Optional.empty());
  }

  /**
   * {@return this map with one more derivative: tangents or adjoints, whatever its mode is}
   *
   * @param address the derivative, where the argument and the value have shadows and nothing else
   *     has; must stay valid as long as the result is used. Of one with a width, several directions
   *     are computed by one call
   * @param signature its signature
   * @throws IllegalArgumentException if it is of another shape
   */
  public NativeMap with(MemorySegment address, DerivativeSignature signature) {
    NativeDerivative derivative = NativeDerivative.of(address, signature);
    int input = derivative.primalIndex(shape.input);
    int output = derivative.primalIndex(shape.output);
    int width = derivative.count(Role.SHADOW, input);
    boolean fits =
        width > 0
            && derivative.count(Role.SHADOW, output) == width
            && !(signature.returnType() instanceof NativeType.Floating)
            && (signature.mode() == Mode.FORWARD || signature.mode() == Mode.REVERSE)
            && signature.parameters().stream()
                .allMatch(
                    p ->
                        p.role() == Role.PRIMAL
                            || (p.role() == Role.SHADOW
                                && (p.primalIndex() == input || p.primalIndex() == output)));
    if (!fits) {
      throw derivative.misfit(
          "the derivative of a function in which '%s' and '%s' alone have shadows"
              .formatted(shape.input, shape.output));
    }
    shape.fixed.requireParameters(
        signature.parameters().stream()
            .filter(p -> p.role() == Role.PRIMAL)
            .filter(p -> p.primalIndex() != input && p.primalIndex() != output)
            .map(Parameter::name)
            .collect(Collectors.toCollection(java.util.LinkedHashSet::new)),
        signature.symbol());
    signature.parameters().stream()
        .filter(p -> p.role() == Role.SHADOW)
        .forEach(derivative::requireNumbers);
    double[][] none = new double[width][];
    arguments(derivative, new double[0], none, new double[0], none);
    return signature.mode() == Mode.FORWARD
        ? new NativeMap(shape, Optional.of(derivative), reverse)
        : new NativeMap(shape, forward, Optional.of(derivative));
  }

  private Object[] arguments(
      NativeDerivative derivative, double[] x, double[][] dx, double[] y, double[][] dy) {
    int input = derivative.primalIndex(shape.input);
    int output = derivative.primalIndex(shape.output);
    int nextInput = 0;
    int nextOutput = 0;
    Object[] arguments = new Object[derivative.parameters().size()];
    for (int i = 0; i < arguments.length; i++) {
      Parameter p = derivative.parameters().get(i);
      if (p.role() == Role.SHADOW) {
        arguments[i] = p.primalIndex() == input ? dx[nextInput++] : dy[nextOutput++];
      } else if (p.primalIndex() == input) {
        arguments[i] = x.clone();
      } else if (p.primalIndex() == output) {
        arguments[i] = y;
      } else {
        Object value =
            shape
                .fixed
                .of(p.name())
                .orElseThrow(
                    () ->
                        new IllegalArgumentException(
                            "'%s' of %s has no argument; fix one"
                                .formatted(p.name(), derivative.signature().symbol())));
        arguments[i] = derivative.fixed(p, value);
      }
    }
    return arguments;
  }

  @Override
  public int inputs() {
    return shape.inputs;
  }

  @Override
  public int outputs() {
    return shape.outputs;
  }

  @Override
  public boolean hasJvp() {
    return forward.isPresent();
  }

  @Override
  public boolean hasVjp() {
    return reverse.isPresent();
  }

  /** {@return the larger width of the derivatives; fewer directions than that cost as much} */
  @Override
  public int width() {
    return Math.max(forward.map(this::width).orElse(1), reverse.map(this::width).orElse(1));
  }

  private int width(NativeDerivative derivative) {
    return derivative.count(Role.SHADOW, derivative.primalIndex(shape.input));
  }

  @Override
  public void jvp(double[] x, double[] v, double[] y, double[] tangent) {
    jvps(x, new double[][] {v}, y, new double[][] {tangent});
  }

  @Override
  public void vjp(double[] x, double[] w, double[] y, double[] adjoint) {
    vjps(x, new double[][] {w}, y, new double[][] {adjoint});
  }

  @Override
  public void jvps(double[] x, double[][] directions, double[] y, double[][] tangents) {
    NativeDerivative derivative =
        forward.orElseThrow(
            () -> new UnsupportedOperationException("this map has no forward mode"));
    require(x, y);
    for (int k = 0; k < directions.length; k++) {
      Lengths.require("direction", directions[k], shape.inputs);
      Lengths.require("tangent", tangents[k], shape.outputs);
    }
    run(derivative, x, y, directions, tangents);
  }

  @Override
  public void vjps(double[] x, double[][] weights, double[] y, double[][] adjoints) {
    NativeDerivative derivative =
        reverse.orElseThrow(
            () -> new UnsupportedOperationException("this map has no reverse mode"));
    require(x, y);
    for (int k = 0; k < weights.length; k++) {
      Lengths.require("weight", weights[k], shape.outputs);
      Lengths.require("adjoint", adjoints[k], shape.inputs);
    }
    run(derivative, x, y, weights, adjoints);
  }

  private void require(double[] x, double[] y) {
    Lengths.require("point", x, shape.inputs);
    Lengths.require("value", y, shape.outputs);
  }

  /** Computes products in groups of the derivative's width; the last group is filled with zeros. */
  private void run(
      NativeDerivative derivative, double[] x, double[] y, double[][] seeds, double[][] products) {
    boolean tangents = derivative.signature().mode() == Mode.FORWARD;
    int width = width(derivative);
    for (int first = 0; first < seeds.length; first += width) {
      double[][] in = new double[width][tangents ? shape.inputs : shape.outputs];
      double[][] out = new double[width][tangents ? shape.outputs : shape.inputs];
      for (int k = 0; k < width && first + k < seeds.length; k++) {
        in[k] = seeds[first + k].clone(); // reverse mode takes adjoints of outputs away
        out[k] = products[first + k];
        Arrays.fill(out[k], 0); // reverse mode adds to it
      }
      derivative.call(
          tangents ? arguments(derivative, x, in, y, out) : arguments(derivative, x, out, y, in));
    }
  }
}
