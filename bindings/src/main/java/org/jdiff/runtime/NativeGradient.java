package org.jdiff.runtime;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.List;
import org.jdiff.model.DerivativeSignature;
import org.jdiff.model.DerivativeSignature.Parameter;
import org.jdiff.model.DerivativeSignature.Role;
import org.jdiff.model.Mode;
import org.jdiff.model.NativeType;

/**
 * Calls a reverse-mode derivative of a function of one array without generated code. Fits functions
 * that take a pointer to double, any number of integers, each of which is given the length of the
 * array, and return a double.
 *
 * <p>Thread-safe if the native function is.
 */
public final class NativeGradient implements DifferentiableFunction {
  private final MethodHandle handle;
  private final DerivativeSignature signature;

  private NativeGradient(MethodHandle handle, DerivativeSignature signature) {
    this.handle = handle;
    this.signature = signature;
  }

  /**
   * {@return the function at an address}
   *
   * @param address the exported derivative; must stay valid as long as the result is used
   * @param signature its signature
   * @throws IllegalArgumentException if the signature has another shape
   */
  @SuppressWarnings("restricted")
  public static NativeGradient of(MemorySegment address, DerivativeSignature signature) {
    if (signature.mode() != Mode.REVERSE
        || !signature.returnType().equals(new NativeType.Floating(64))) {
      throw misfit(signature);
    }
    long shadows = signature.parameters().stream().filter(p -> p.role() == Role.SHADOW).count();
    if (shadows != 1) {
      throw misfit(signature);
    }
    signature.parameters().forEach(p -> requireFit(p, signature));
    FunctionDescriptor descriptor = NativeSignatures.descriptor(signature);
    return new NativeGradient(Linker.nativeLinker().downcallHandle(address, descriptor), signature);
  }

  private static void requireFit(Parameter parameter, DerivativeSignature signature) {
    boolean fits =
        switch (parameter.role()) {
          case PRIMAL ->
              switch (parameter.type()) {
                case NativeType.Pointer pointer -> parameter.activity().hasShadow();
                case NativeType.Int(int bits) -> bits == 32 || bits == 64;
                case NativeType.Floating other -> false;
                case NativeType.NoValue other -> false;
                case NativeType.Other other -> false;
              };
          case SHADOW, SEED -> true;
          case GRADIENT_OUT, TANGENT_OUT, RETURN_OUT, TAPE_OUT, TAPE, COUNT -> false;
        };
    if (!fits) {
      throw misfit(signature);
    }
  }

  private static IllegalArgumentException misfit(DerivativeSignature signature) {
    return new IllegalArgumentException(
        signature.symbol() + " is not the gradient of a function of one array and its length");
  }

  @Override
  public double valueAndGradient(double[] x, double[] g) {
    if (x.length != g.length) {
      throw new IllegalArgumentException(
          "the gradient has %d elements, the point %d".formatted(g.length, x.length));
    }
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment point = arena.allocateFrom(ValueLayout.JAVA_DOUBLE, x);
      // Fresh memory is zero, so that accumulating into it gives the gradient itself.
      MemorySegment gradient = arena.allocate(ValueLayout.JAVA_DOUBLE, x.length);
      List<Object> arguments = new ArrayList<>();
      for (Parameter parameter : signature.parameters()) {
        arguments.add(
            switch (parameter.role()) {
              case SHADOW -> gradient;
              case SEED -> 1.0;
              case PRIMAL, GRADIENT_OUT, TANGENT_OUT, RETURN_OUT, TAPE_OUT, TAPE, COUNT ->
                  switch (parameter.type()) {
                    case NativeType.Int(int bits) when bits == 32 -> (Object) x.length;
                    case NativeType.Int other -> (long) x.length;
                    case NativeType.Pointer other -> point;
                    case NativeType.Floating other -> throw misfit(signature);
                    case NativeType.NoValue other -> throw misfit(signature);
                    case NativeType.Other other -> throw misfit(signature);
                  };
            });
      }
      double value = (double) handle.invokeWithArguments(arguments);
      MemorySegment.copy(gradient, ValueLayout.JAVA_DOUBLE, 0, g, 0, g.length);
      return value;
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new AssertionError("native code does not throw", e);
    }
  }
}
