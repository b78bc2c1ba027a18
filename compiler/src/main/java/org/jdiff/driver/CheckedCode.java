package org.jdiff.driver;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdiff.driver.CheckPoint.Component;
import org.jdiff.driver.CheckPoint.Region;
import org.jdiff.ir.Jit;
import org.jdiff.ir.NativeCall;
import org.jdiff.ir.NativeMemory;
import org.jdiff.ir.Type;
import org.jdiff.model.DerivativeSignature;
import org.jdiff.model.NativeType;

/**
 * The primal and its derivatives as functions of vectors. An input vector has the components of the
 * point; an output vector has the same numbers in memory after the call and then the returned ones.
 */
final class CheckedCode {
  private final CheckPoint point;
  private final Signatures.Signature signature;
  private final Jit jit;
  private final String primalSymbol;
  private final List<NativeType> types;
  private final List<Returned> returned;
  private final NativeMemory.Block returnBlock;
  private final NativeMemory.Block tangentBlock;
  private final NativeMemory.Block seedBlock;
  private final int returnSize;
  private final Map<String, NativeCall> calls = new HashMap<>();

  /** A floating-point number in the returned value. */
  record Returned(String name, int offset, int bits) {}

  /** What a call left behind. */
  static final class Outcome {
    private final List<ByteBuffer> memory;
    private final ByteBuffer result;
    private final double[] vector;

    private Outcome(List<ByteBuffer> memory, ByteBuffer result, double[] vector) {
      this.memory = memory;
      this.result = result;
      this.vector = vector;
    }

    /** {@return the content of each region after the call, in the order of the point} */
    List<ByteBuffer> memory() {
      return memory;
    }

    /** {@return the bytes of the returned value} */
    ByteBuffer result() {
      return result;
    }

    /** {@return the numbers asked for: outputs, tangents or gradients} */
    double[] vector() {
      return vector.clone();
    }
  }

  CheckedCode(
      CheckPoint point,
      Signatures.Signature signature,
      List<NativeType> types,
      Jit jit,
      String primalSymbol,
      boolean returnActive) {
    this.point = point;
    this.signature = signature;
    this.types = types;
    this.jit = jit;
    this.primalSymbol = primalSymbol;
    Type result = signature.header().returnType();
    this.returnSize = (int) Math.max(8, result.size());
    this.returned = new ArrayList<>();
    if (returnActive) {
      leaves(result, 0, "return");
    }
    this.returnBlock = point.memory().allocate(returnSize);
    this.tangentBlock = point.memory().allocate(returnSize);
    this.seedBlock = point.memory().allocate(returnSize);
  }

  private void leaves(Type type, int offset, String name) {
    switch (type) {
      case Type.Float f -> returned.add(new Returned(name, offset, (int) f.size() * 8));
      case Type.Struct s -> {
        for (int i = 0; i < s.fields().size(); i++) {
          leaves(s.fields().get(i), offset + s.offsets().get(i).intValue(), name + "." + i);
        }
      }
      case Type.Array a -> elements(a.element(), a.count(), offset, name);
      case Type.Vector v -> elements(v.element(), v.count(), offset, name);
      case Type.Void v -> {}
      case Type.Int i -> {}
      case Type.Ptr p -> {}
      case Type.Opaque o -> {}
    }
  }

  private void elements(Type element, long count, int offset, String name) {
    for (int i = 0; i < count; i++) {
      leaves(element, offset + (int) (i * element.size()), name + "[" + i + "]");
    }
  }

  /** {@return the names of the output components} */
  List<String> outputNames() {
    List<String> names = new ArrayList<>(inMemory().stream().map(Component::name).toList());
    returned.forEach(r -> names.add(r.name()));
    return names;
  }

  private List<Component> inMemory() {
    return point.components().stream().filter(c -> c.region().isPresent()).toList();
  }

  /** {@return whether the returned value is more than a number} */
  boolean returnsAggregate() {
    Type type = signature.header().returnType();
    return type instanceof Type.Struct || type instanceof Type.Array || type instanceof Type.Vector;
  }

  /** Calls the primal. */
  Outcome primal(double[] x) {
    load(x, new double[x.length]);
    List<NativeType> parameters = new ArrayList<>(types);
    List<Object> arguments = new ArrayList<>();
    for (int i = 0; i < types.size(); i++) {
      arguments.add(primalArgument(i, x));
    }
    NativeType result = Signatures.nativeType(signature.header().returnType());
    if (returnsAggregate()) {
      parameters.add(new NativeType.Pointer(new NativeType.NoValue()));
      arguments.add(returnBlock);
    }
    Object value =
        calls
            .computeIfAbsent(primalSymbol, s -> NativeCall.of(jit, s, result, parameters))
            .call(arguments);
    return outcome(value, result, this::outputs);
  }

  /** Calls a forward derivative; the vector is the tangent of the outputs. */
  Outcome forward(DerivativeSignature derivative, double[] x, double[] v) {
    load(x, v);
    Object value = call(derivative, x, v, new double[0], List.of());
    return outcome(value, derivative.returnType(), result -> outputShadows());
  }

  /** Calls a reverse derivative; the vector is the gradient with respect to the inputs. */
  Outcome reverse(DerivativeSignature derivative, double[] x, double[] w) {
    // Shadows of outputs are the seeds; those of by-value inputs have no memory.
    double[] seeds = new double[x.length];
    int next = 0;
    for (int i = 0; i < x.length; i++) {
      if (point.components().get(i).region().isPresent()) {
        seeds[i] = w[next++];
      }
    }
    load(x, seeds);
    double[] tail = java.util.Arrays.copyOfRange(w, next, w.length);
    List<NativeMemory.Block> gradients = new ArrayList<>();
    derivative.parameters().forEach(p -> gradients.add(point.memory().allocate(8)));
    Object value = call(derivative, x, new double[x.length], tail, gradients);
    return outcome(value, derivative.returnType(), r -> gradient(derivative, gradients));
  }

  private interface VectorOf {
    double[] read(ByteBuffer result);
  }

  private Outcome outcome(Object value, NativeType type, VectorOf vector) {
    ByteBuffer result;
    if (returnsAggregate()) {
      result = returnBlock.read();
    } else {
      result = ByteBuffer.allocate(returnSize).order(ByteOrder.nativeOrder());
      box(result, value, type);
    }
    List<ByteBuffer> memory = new ArrayList<>();
    for (Region region : point.regions()) {
      memory.add(region.block.read());
    }
    return new Outcome(memory, result, vector.read(result));
  }

  private static void box(ByteBuffer buffer, Object value, NativeType type) {
    switch (type) {
      case NativeType.Floating f ->
          CheckPoint.put(buffer, 0, f.bits(), ((Number) value).doubleValue());
      case NativeType.Int i ->
          buffer.putLong(
              0, value instanceof Boolean b ? (b ? 1 : 0) : ((Number) value).longValue());
      case NativeType.Pointer p -> {}
      case NativeType.NoValue v -> {}
      case NativeType.Struct s -> {}
      case NativeType.Other o -> {}
    }
  }

  private void load(double[] x, double[] v) {
    for (Region region : point.regions()) {
      ByteBuffer content = copy(region.content);
      ByteBuffer shadow = copy(region.shadowContent);
      for (int i = 0; i < x.length; i++) {
        Component c = point.components().get(i);
        if (c.region().orElse(null) == region) {
          CheckPoint.put(content, c.offset(), c.bits(), x[i]);
          CheckPoint.put(shadow, c.offset(), c.bits(), v[i]);
        }
      }
      region.block.write(content);
      region.shadow.ifPresent(s -> s.write(shadow));
    }
    ByteBuffer zero = ByteBuffer.allocate(returnSize);
    returnBlock.write(zero);
    tangentBlock.write(zero);
    seedBlock.write(zero);
  }

  private static ByteBuffer copy(ByteBuffer buffer) {
    ByteBuffer copy = ByteBuffer.allocate(buffer.capacity()).order(ByteOrder.nativeOrder());
    return copy.put(0, buffer, 0, buffer.capacity());
  }

  private Object primalArgument(int index, double[] x) {
    return switch (types.get(index)) {
      case NativeType.Pointer p -> point.root(index).block;
      case NativeType.Floating f -> floating(f, valueOf(index, x));
      case NativeType.Int i -> integer(i, point.scalar(index).longValue());
      case NativeType.NoValue v ->
          throw new IllegalStateException("parameter " + index + " has no value");
      case NativeType.Struct s ->
          throw new IllegalStateException("parameter " + index + " is a structure");
      case NativeType.Other o ->
          throw new IllegalStateException("parameter " + index + " is a " + o.c());
    };
  }

  /** The component of a by-value parameter in a vector, or its value at the point. */
  private double valueOf(int parameter, double[] vector) {
    for (int i = 0; i < vector.length; i++) {
      Component c = point.components().get(i);
      if (c.region().isEmpty() && c.parameter() == parameter) {
        return vector[i];
      }
    }
    return point.scalar(parameter).doubleValue();
  }

  private static Object floating(NativeType.Floating type, double value) {
    return type.bits() == 32 ? (Object) (float) value : (Object) value;
  }

  private static Object integer(NativeType.Int type, long value) {
    return switch (type.bits()) {
      case 1 -> value != 0;
      case 8 -> (byte) value;
      case 16 -> (short) value;
      case 32 -> (int) value;
      default -> value;
    };
  }

  private Object call(
      DerivativeSignature derivative,
      double[] x,
      double[] v,
      double[] seeds,
      List<NativeMemory.Block> gradients) {
    List<Object> arguments = new ArrayList<>();
    for (int i = 0; i < derivative.parameters().size(); i++) {
      DerivativeSignature.Parameter p = derivative.parameters().get(i);
      arguments.add(
          switch (p.role()) {
            case PRIMAL -> primalArgument(p.primalIndex(), x);
            case SHADOW -> shadowArgument(p, v);
            case SEED -> seed(p, seeds);
            case GRADIENT_OUT -> gradients.get(i);
            case TANGENT_OUT -> tangentBlock;
            case RETURN_OUT -> returnBlock;
            case TAPE_OUT, TAPE, COUNT -> throw new IllegalArgumentException("role " + p.role());
          });
    }
    List<NativeType> parameters =
        derivative.parameters().stream().map(DerivativeSignature.Parameter::type).toList();
    return calls
        .computeIfAbsent(
            derivative.symbol(), s -> NativeCall.of(jit, s, derivative.returnType(), parameters))
        .call(arguments);
  }

  private Object shadowArgument(DerivativeSignature.Parameter parameter, double[] v) {
    if (parameter.type() instanceof NativeType.Floating f) {
      return floating(f, valueOf(parameter.primalIndex(), v));
    }
    return point.root(parameter.primalIndex()).shadow.orElseThrow();
  }

  private Object seed(DerivativeSignature.Parameter parameter, double[] seeds) {
    if (parameter.type() instanceof NativeType.Floating f) {
      return floating(f, seeds[0]);
    }
    ByteBuffer bytes = ByteBuffer.allocate(returnSize).order(ByteOrder.nativeOrder());
    for (int i = 0; i < returned.size(); i++) {
      CheckPoint.put(bytes, returned.get(i).offset(), returned.get(i).bits(), seeds[i]);
    }
    seedBlock.write(bytes);
    return seedBlock;
  }

  private double[] outputs(ByteBuffer result) {
    return collect(result, false);
  }

  private double[] outputShadows() {
    return collect(tangentBlock.read(), true);
  }

  private double[] collect(ByteBuffer result, boolean shadow) {
    Map<Region, ByteBuffer> read = contents(shadow);
    List<Double> all = new ArrayList<>();
    for (Component c : inMemory()) {
      all.add(CheckPoint.get(read.get(c.region().orElseThrow()), c.offset(), c.bits()));
    }
    for (Returned r : returned) {
      all.add(CheckPoint.get(result, r.offset(), r.bits()));
    }
    return all.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** {@return the content of each region, or of the shadow of each that has one} */
  private Map<Region, ByteBuffer> contents(boolean shadow) {
    Map<Region, ByteBuffer> read = new HashMap<>();
    for (Region region : point.regions()) {
      Optional<NativeMemory.Block> block = shadow ? region.shadow : Optional.of(region.block);
      block.ifPresent(b -> read.put(region, b.read()));
    }
    return read;
  }

  private double[] gradient(DerivativeSignature derivative, List<NativeMemory.Block> gradients) {
    Map<Region, ByteBuffer> shadows = contents(true);
    double[] all = new double[point.components().size()];
    for (int i = 0; i < all.length; i++) {
      Component c = point.components().get(i);
      all[i] =
          c.region().isPresent()
              ? CheckPoint.get(shadows.get(c.region().get()), c.offset(), c.bits())
              : byValue(c, derivative, gradients).orElseThrow();
    }
    return all;
  }

  private static Optional<Double> byValue(
      Component c, DerivativeSignature derivative, List<NativeMemory.Block> gradients) {
    for (int i = 0; i < derivative.parameters().size(); i++) {
      DerivativeSignature.Parameter p = derivative.parameters().get(i);
      boolean gradient = p.role() == DerivativeSignature.Role.GRADIENT_OUT;
      if (gradient && p.primalIndex() == c.parameter()) {
        ByteBuffer bytes = gradients.get(i).read();
        return Optional.of(CheckPoint.get(bytes, 0, c.bits()));
      }
    }
    return Optional.empty();
  }
}
