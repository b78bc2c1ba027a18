package org.jdiff.runtime;

import java.lang.foreign.Arena;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.util.List;
import org.jdiff.model.DerivativeSignature;
import org.jdiff.model.DerivativeSignature.Parameter;
import org.jdiff.model.DerivativeSignature.Role;
import org.jdiff.model.NativeType;

/**
 * A derivative at an address, called with Java arrays: they are copied to native memory and back. A
 * function of {@code float} gets and gives rounded numbers.
 */
final class NativeDerivative {
  private final DerivativeSignature signature;
  private final MethodHandle handle;

  private NativeDerivative(DerivativeSignature signature, MethodHandle handle) {
    this.signature = signature;
    this.handle = handle;
  }

  /**
   * {@return the derivative}
   *
   * @throws IllegalArgumentException if Java cannot pass one of its types
   */
  @SuppressWarnings("restricted")
  static NativeDerivative of(MemorySegment address, DerivativeSignature signature) {
    MethodHandle exact =
        Linker.nativeLinker().downcallHandle(address, NativeSignatures.descriptor(signature));
    int count = signature.parameters().size();
    MethodType generic = MethodType.genericMethodType(count);
    MethodHandle spread = exact.asType(generic).asSpreader(Object[].class, count);
    return new NativeDerivative(signature, spread);
  }

  DerivativeSignature signature() {
    return signature;
  }

  List<Parameter> parameters() {
    return signature.parameters();
  }

  /** {@return how many parameters have a role for a parameter of the primal} */
  int count(Role role, int primalIndex) {
    return (int)
        parameters().stream()
            .filter(p -> p.role() == role && p.primalIndex() == primalIndex)
            .count();
  }

  /** {@return an error that says what the derivative is not} */
  IllegalArgumentException misfit(String what) {
    return new IllegalArgumentException("%s is not %s".formatted(signature.symbol(), what));
  }

  /** {@return the index of the parameter of the primal with a name} */
  int primalIndex(String name) {
    return parameters().stream()
        .filter(p -> p.role() == Role.PRIMAL && p.name().equals(name))
        .findFirst()
        .orElseThrow(() -> misfit("a function of '" + name + "'"))
        .primalIndex();
  }

  /**
   * Refuses a pointer whose elements are neither float nor double as far as known: numbers would be
   * wrong.
   */
  void requireNumbers(Parameter parameter) {
    if (!(parameter.type() instanceof NativeType.Pointer(NativeType.Floating element))) {
      throw new IllegalArgumentException(
          "'%s' of %s is %s, not known to point to numbers; debug information (-g) tells"
              .formatted(parameter.name(), signature.symbol(), parameter.type().c()));
    }
  }

  /** {@return a fixed argument as its parameter's type} */
  Object fixed(Parameter parameter, Object value) {
    return switch (parameter.type()) {
      case NativeType.Int(int bits) when value instanceof Long number ->
          integer(parameter, bits, number);
      case NativeType.Floating(int bits) when value instanceof Number number ->
          bits == 32 ? (Object) number.floatValue() : (Object) number.doubleValue();
      case NativeType.Pointer pointer when value instanceof MemorySegment -> value;
      case NativeType.Pointer pointer when value instanceof double[] -> {
        requireNumbers(parameter);
        yield value;
      }
      case NativeType other ->
          throw new IllegalArgumentException(
              "'%s' of %s is %s, which %s is not"
                  .formatted(
                      parameter.name(), signature.symbol(), parameter.type().c(), name(value)));
    };
  }

  private static String name(Object value) {
    return switch (value) {
      case Long number -> "the integer " + number;
      case Double number -> "the number " + number;
      case double[] array -> "an array";
      default -> "an address";
    };
  }

  private Object integer(Parameter parameter, int bits, long value) {
    boolean fits =
        bits == 1
            ? value == 0 || value == 1
            : bits == 64 || (value >= -(1L << (bits - 1)) && value < 1L << bits);
    if (!fits) {
      throw new IllegalArgumentException(
          "'%s' of %s has %d bits, too few for %d"
              .formatted(parameter.name(), signature.symbol(), bits, value));
    }
    return switch (bits) {
      case 1 -> value != 0;
      case 8 -> (byte) value;
      case 16 -> (short) value;
      case 32 -> (int) value;
      default -> value;
    };
  }

  /**
   * Calls.
   *
   * @param arguments one per parameter; arrays for pointers to numbers, which get what the function
   *     leaves there
   * @return the result as a number; 0 if there is none
   */
  double call(Object... arguments) {
    try (Arena arena = Arena.ofConfined()) {
      Object[] lowered = arguments.clone();
      for (int i = 0; i < lowered.length; i++) {
        if (arguments[i] instanceof double[] array) {
          lowered[i] = copy(arena, array, isSingle(i));
        }
      }
      Object result = (Object) handle.invokeExact(lowered);
      for (int i = 0; i < lowered.length; i++) {
        if (arguments[i] instanceof double[] array) {
          copyBack((MemorySegment) lowered[i], array, isSingle(i));
        }
      }
      return result instanceof Number number ? number.doubleValue() : 0;
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new AssertionError("native code does not throw", e);
    }
  }

  private boolean isSingle(int i) {
    return parameters().get(i).type().equals(new NativeType.Pointer(new NativeType.Floating(32)));
  }

  private static MemorySegment copy(Arena arena, double[] array, boolean single) {
    if (!single) {
      return arena.allocateFrom(ValueLayout.JAVA_DOUBLE, array);
    }
    MemorySegment copy = arena.allocate(ValueLayout.JAVA_FLOAT, array.length);
    for (int i = 0; i < array.length; i++) {
      copy.setAtIndex(ValueLayout.JAVA_FLOAT, i, (float) array[i]);
    }
    return copy;
  }

  private static void copyBack(MemorySegment copy, double[] array, boolean single) {
    if (!single) {
      MemorySegment.copy(copy, ValueLayout.JAVA_DOUBLE, 0, array, 0, array.length);
      return;
    }
    for (int i = 0; i < array.length; i++) {
      array[i] = copy.getAtIndex(ValueLayout.JAVA_FLOAT, i);
    }
  }
}
