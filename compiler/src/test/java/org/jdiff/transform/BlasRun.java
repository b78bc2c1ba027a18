package org.jdiff.transform;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.jdiff.model.DerivativeSignature;
import org.jdiff.model.NativeType;
import org.jdiff.rules.BlasArgument;

/** Calls functions around linear algebra routines, and their derivatives, with given numbers. */
final class BlasRun {
  /** Elements of every array. */
  static final int LENGTH = 24;

  private final BlasRoutineCall call;
  private final BlasOptions options;

  BlasRun(BlasRoutineCall call, BlasOptions options) {
    this.call = call;
    this.options = options;
  }

  /**
   * The numbers of the differentiable parameters: one row per parameter of the call, of which
   * scalars use the first element; and the result.
   */
  record Numbers(List<double[]> rows, double result) {
    /** The rows in a form that assertions compare element by element. */
    List<List<Double>> table() {
      return rows.stream().map(r -> Arrays.stream(r).boxed().toList()).toList();
    }
  }

  /** What a derivative gave. */
  record Outcome(Numbers primal, Numbers dual) {}

  static MethodHandle handle(MemorySegment code, List<MemoryLayout> layouts, MemoryLayout result) {
    MemoryLayout[] parameters = layouts.toArray(new MemoryLayout[0]);
    FunctionDescriptor descriptor =
        result == null
            ? FunctionDescriptor.ofVoid(parameters)
            : FunctionDescriptor.of(result, parameters);
    return Linker.nativeLinker().downcallHandle(code, descriptor);
  }

  static MemoryLayout layout(NativeType type) {
    return switch (type) {
      case NativeType.Pointer p -> ValueLayout.ADDRESS;
      case NativeType.Floating f ->
          f.bits() == 64 ? ValueLayout.JAVA_DOUBLE : ValueLayout.JAVA_FLOAT;
      case NativeType.Int i -> i.bits() == 64 ? ValueLayout.JAVA_LONG : ValueLayout.JAVA_INT;
      case NativeType.NoValue n -> throw new IllegalArgumentException("parameter type");
      case NativeType.Struct s -> throw new IllegalArgumentException("parameter type");
      case NativeType.Other o -> throw new IllegalArgumentException("parameter type");
    };
  }

  MemoryLayout numberLayout() {
    return call.symbol().doublePrecision() ? ValueLayout.JAVA_DOUBLE : ValueLayout.JAVA_FLOAT;
  }

  private MemoryLayout layout(BlasRoutineCall.Parameter parameter) {
    return switch (call.type(parameter)) {
      case "ptr" -> ValueLayout.ADDRESS;
      case "i32" -> ValueLayout.JAVA_INT;
      case "i64" -> ValueLayout.JAVA_LONG;
      default -> numberLayout();
    };
  }

  /** Calls the primal. */
  Numbers primal(MemorySegment code, double[][] inputs) {
    try (Arena arena = Arena.ofConfined()) {
      List<MemoryLayout> layouts = new ArrayList<>();
      List<Object> arguments = new ArrayList<>();
      for (int i = 0; i < call.parameters().size(); i++) {
        layouts.add(layout(call.parameters().get(i)));
        arguments.add(argument(arena, i, inputs[i]));
      }
      MemoryLayout result = call.routine().result().isPresent() ? numberLayout() : null;
      Object returned = invoke(handle(code, layouts, result), arguments);
      return new Numbers(
          readAll(arguments, inputs), returned == null ? 0 : ((Number) returned).doubleValue());
    }
  }

  /**
   * Calls a derivative.
   *
   * @param shadows tangents or seeds
   */
  Outcome derivative(
      MethodHandle handle,
      DerivativeSignature signature,
      double[][] inputs,
      double[][] shadows,
      OptionalDouble seed) {
    try (Arena arena = Arena.ofConfined()) {
      List<Object> arguments = new ArrayList<>();
      Object[] primals = new Object[inputs.length];
      Object[] duals = new Object[inputs.length];
      MemorySegment tangent = arena.allocate(8);
      for (DerivativeSignature.Parameter p : signature.parameters()) {
        int i = p.primalIndex();
        Object value =
            switch (p.role()) {
              case PRIMAL -> argument(arena, i, inputs[i]);
              case SHADOW -> argument(arena, i, shadows[i]);
              case SEED -> number(seed.orElseThrow());
              case GRADIENT_OUT -> arena.allocate(8);
              case TANGENT_OUT -> tangent;
              case RETURN_OUT, TAPE_OUT, TAPE, COUNT ->
                  throw new IllegalStateException("role " + p.role());
            };
        switch (p.role()) {
          case PRIMAL -> primals[i] = value;
          case SHADOW, GRADIENT_OUT -> duals[i] = value;
          case SEED, TANGENT_OUT, RETURN_OUT, TAPE_OUT, TAPE, COUNT -> {}
        }
        arguments.add(value);
      }
      Object returned = invoke(handle, arguments);
      List<double[]> results = new ArrayList<>();
      for (int i = 0; i < inputs.length; i++) {
        results.add(read(duals[i], i, shadows[i].length, new double[shadows[i].length]));
      }
      Numbers primal =
          new Numbers(
              readAll(Arrays.asList(primals), inputs),
              returned == null ? 0 : ((Number) returned).doubleValue());
      return new Outcome(primal, new Numbers(results, get(tangent, 0)));
    }
  }

  private static Object invoke(MethodHandle handle, List<Object> arguments) {
    try {
      return handle.invokeWithArguments(arguments);
    } catch (Throwable e) {
      throw new AssertionError("call of a derivative", e);
    }
  }

  private Object number(double value) {
    return call.symbol().doublePrecision() ? (Object) value : (Object) (float) value;
  }

  private Object argument(Arena arena, int index, double[] numbers) {
    BlasRoutineCall.Parameter parameter = call.parameters().get(index);
    if (parameter.role() == BlasRoutineCall.Role.ARRAY) {
      return array(arena, numbers);
    }
    if (parameter.role() == BlasRoutineCall.Role.SCALAR) {
      return call.isReference(parameter)
          ? array(arena, new double[] {numbers[0]})
          : number(numbers[0]);
    }
    if (parameter.argument() instanceof BlasArgument.Flag flag) {
      boolean set = options.flags().get(BlasOptions.flagName(flag));
      return call.symbol().c()
          ? (Object) BlasOptions.enumeration(flag, set)
          : arena.allocateFrom(ValueLayout.JAVA_BYTE, (byte) BlasOptions.letter(flag, set));
    }
    int value =
        switch (parameter.role()) {
          case LAYOUT -> options.rowMajor() ? 101 : 102;
          case SIZE -> options.sizes().get(parameter.argument().name());
          case STRIDE -> options.strides().get(parameter.argument().name());
          case FLAG, SCALAR, ARRAY -> throw new IllegalStateException("role");
        };
    boolean wide = call.symbol().longIntegers() && parameter.role() != BlasRoutineCall.Role.LAYOUT;
    if (!call.symbol().c()) {
      return wide
          ? arena.allocateFrom(ValueLayout.JAVA_LONG, value)
          : arena.allocateFrom(ValueLayout.JAVA_INT, value);
    }
    return wide ? (Object) (long) value : (Object) value;
  }

  private MemorySegment array(Arena arena, double[] numbers) {
    MemorySegment memory = arena.allocate(8L * numbers.length, 16);
    for (int i = 0; i < numbers.length; i++) {
      if (call.symbol().doublePrecision()) {
        memory.setAtIndex(ValueLayout.JAVA_DOUBLE, i, numbers[i]);
      } else {
        memory.setAtIndex(ValueLayout.JAVA_FLOAT, i, (float) numbers[i]);
      }
    }
    return memory;
  }

  private double get(MemorySegment memory, int index) {
    return call.symbol().doublePrecision()
        ? memory.getAtIndex(ValueLayout.JAVA_DOUBLE, index)
        : memory.getAtIndex(ValueLayout.JAVA_FLOAT, index);
  }

  private List<double[]> readAll(List<Object> arguments, double[][] inputs) {
    List<double[]> rows = new ArrayList<>();
    for (int i = 0; i < inputs.length; i++) {
      rows.add(read(arguments.get(i), i, inputs[i].length, inputs[i]));
    }
    return rows;
  }

  private double[] read(Object argument, int index, int length, double[] otherwise) {
    if (!call.isDifferentiable(call.parameters().get(index))
        || !(argument instanceof MemorySegment memory)) {
      return otherwise.clone();
    }
    boolean scalar = call.parameters().get(index).role() == BlasRoutineCall.Role.SCALAR;
    double[] numbers = new double[length];
    for (int i = 0; i < (scalar ? 1 : length); i++) {
      numbers[i] = get(memory, i);
    }
    return numbers;
  }
}
