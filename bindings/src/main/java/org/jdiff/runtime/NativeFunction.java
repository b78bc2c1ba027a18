package org.jdiff.runtime;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdiff.model.DerivativeSignature;
import org.jdiff.model.DerivativeSignature.Parameter;
import org.jdiff.model.DerivativeSignature.Role;
import org.jdiff.model.Mode;
import org.jdiff.model.NativeType;

/**
 * A native function of one array of numbers, called through its derivatives without generated code.
 * Other parameters are fixed; integers that are not fixed are given the length of the array.
 *
 * <p>Thread-safe if the native function is. Arrays are copied to native memory and back in every
 * call; generated classes can avoid that.
 */
public final class NativeFunction implements DifferentiableFunction {
  private static final String SHAPE =
      "the gradient of a function of one array that returns a number";

  private final NativeDerivative gradient;
  private final Optional<NativeDerivative> hessian;
  private final FixedArguments fixed;

  /** Which parameter of the primal is the array. */
  private final int input;

  private NativeFunction(
      NativeDerivative gradient,
      Optional<NativeDerivative> hessian,
      FixedArguments fixed,
      int input) {
    this.gradient = gradient;
    this.hessian = hessian;
    this.fixed = fixed;
    this.input = input;
  }

  /**
   * {@return the function whose gradient is at an address}
   *
   * @param address a derivative in reverse mode, with one parameter that has a shadow; must stay
   *     valid as long as the result is used
   * @param signature its signature
   * @param fixed arguments for other parameters of the function
   * @throws IllegalArgumentException if the signature has another shape, or a parameter that is not
   *     an integer has no argument
   */
  public static NativeFunction of(
      MemorySegment address, DerivativeSignature signature, FixedArguments fixed) {
    NativeDerivative gradient = NativeDerivative.of(address, signature);
    List<Parameter> shadows =
        signature.parameters().stream().filter(p -> p.role() == Role.SHADOW).toList();
    if (signature.mode() != Mode.REVERSE
        || !(signature.returnType() instanceof NativeType.Floating)
        || shadows.size() != 1) {
      throw gradient.misfit(SHAPE);
    }
    NativeFunction result =
        new NativeFunction(gradient, Optional.empty(), fixed, shadows.getFirst().primalIndex());
    gradient.requireNumbers(shadows.getFirst());
    fixed.requireParameters(
        signature.parameters().stream()
            .filter(p -> p.role() == Role.PRIMAL && p.primalIndex() != result.input)
            .map(Parameter::name)
            .collect(Collectors.toCollection(java.util.LinkedHashSet::new)),
        signature.symbol());
    signature.parameters().forEach(p -> result.argument(p, new double[1], new double[1]));
    return result;
  }

  /**
   * {@return this function with products with its Hessian}
   *
   * @param address the gradient's derivative in forward mode, where the array and its shadow have
   *     shadows again; must stay valid as long as the result is used
   * @param signature its signature
   * @throws IllegalArgumentException if it is another function's, or of another shape
   */
  public NativeFunction withHessian(MemorySegment address, DerivativeSignature signature) {
    NativeDerivative product = NativeDerivative.of(address, signature);
    List<Parameter> inner = gradient.parameters();
    boolean fits =
        signature.mode() == Mode.FORWARD
            && signature.primal().equals(gradient.signature().symbol())
            && signature.parameters().stream()
                .allMatch(p -> p.role() != Role.TAPE && p.role() != Role.TAPE_OUT);
    for (int i = 0; i < inner.size() && fits; i++) {
      boolean varied = inner.get(i).primalIndex() == input;
      fits = product.count(Role.SHADOW, i) == (varied ? 1 : 0);
    }
    if (!fits) {
      throw product.misfit(
          "the derivative of %s in forward mode with a tangent for the array and for the gradient"
              .formatted(gradient.signature().symbol()));
    }
    return new NativeFunction(gradient, Optional.of(product), fixed, input);
  }

  /** The argument of a parameter of the gradient. */
  private Object argument(Parameter parameter, double[] x, double[] g) {
    return switch (parameter.role()) {
      case SHADOW -> g;
      case SEED -> gradient.fixed(parameter, 1.0);
      case PRIMAL -> {
        if (parameter.primalIndex() == input) {
          yield x;
        }
        Optional<Object> value = fixed.of(parameter.name());
        if (value.isEmpty() && !(parameter.type() instanceof NativeType.Int)) {
          throw new IllegalArgumentException(
              "'%s' of %s has no argument; fix one"
                  .formatted(parameter.name(), gradient.signature().symbol()));
        }
        yield gradient.fixed(parameter, value.orElse((long) x.length));
      }
      case GRADIENT_OUT, TANGENT_OUT, RETURN_OUT, TAPE_OUT, TAPE, COUNT ->
          throw gradient.misfit(SHAPE);
    };
  }

  @Override
  public double valueAndGradient(double[] x, double[] g) {
    Lengths.require("gradient", g, x.length);
    Arrays.fill(g, 0); // reverse mode adds to it
    return gradient.call(
        gradient.parameters().stream().map(p -> argument(p, x.clone(), g)).toArray());
  }

  @Override
  public boolean hasHessianVector() {
    return hessian.isPresent();
  }

  @Override
  public void hessianVector(double[] x, double[] v, double[] hv) {
    if (hessian.isEmpty()) {
      DifferentiableFunction.super.hessianVector(x, v, hv);
      return;
    }
    Lengths.require("vector", v, x.length);
    Lengths.require("product", hv, x.length);
    Arrays.fill(hv, 0); // the tangent of what is added to
    List<Parameter> inner = gradient.parameters();
    hessian
        .get()
        .call(
            hessian.get().parameters().stream()
                .map(
                    p ->
                        switch (p.role()) {
                          case PRIMAL ->
                              argument(inner.get(p.primalIndex()), x.clone(), new double[x.length]);
                          case SHADOW ->
                              inner.get(p.primalIndex()).role() == Role.SHADOW ? hv : v.clone();
                          case SEED, GRADIENT_OUT, TANGENT_OUT, RETURN_OUT, TAPE_OUT, TAPE, COUNT ->
                              new double[1]; // the tangent of the value is not asked for
                        })
                .toArray());
  }
}
