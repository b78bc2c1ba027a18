package org.jdiff.bindgen;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandles;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Derivatives written by hand behind real native addresses: each is a Java method under an upcall
 * stub, so that generated code calls it exactly as it would call compiled C.
 */
public final class StubLibrary {
  /** The functions by symbol. */
  public static final SymbolLookup SYMBOLS = symbols();

  private StubLibrary() {}

  /** The derivative of the sum of squares. */
  static double d_loss(MemorySegment x, MemorySegment dx, int n, double dret) {
    MemorySegment xs = x.reinterpret(8L * n);
    MemorySegment dxs = dx.reinterpret(8L * n);
    double value = 0;
    for (int i = 0; i < n; i++) {
      double xi = xs.getAtIndex(ValueLayout.JAVA_DOUBLE, i);
      value += xi * xi;
      double old = dxs.getAtIndex(ValueLayout.JAVA_DOUBLE, i);
      dxs.setAtIndex(ValueLayout.JAVA_DOUBLE, i, old + 2 * xi * dret);
    }
    return value;
  }

  /** The gradient of {@code x * x * y}. */
  static double d_mix(double x, double y, double dret, MemorySegment dx, MemorySegment dy) {
    dx.reinterpret(8).set(ValueLayout.JAVA_DOUBLE, 0, 2 * x * y * dret);
    dy.reinterpret(8).set(ValueLayout.JAVA_DOUBLE, 0, x * x * dret);
    return x * x * y;
  }

  /** The tangent of {@code x * x * y} along {@code x}. */
  static double t_mix(double x, double dx, double y, MemorySegment tangent) {
    tangent.reinterpret(8).set(ValueLayout.JAVA_DOUBLE, 0, 2 * x * y * dx);
    return x * x * y;
  }

  /** The derivative of {@code out[i] = x[i] * x[i]}, which consumes the seed in {@code dout}. */
  static void d_square(
      MemorySegment x, MemorySegment dx, MemorySegment out, MemorySegment dout, int n) {
    MemorySegment dxs = dx.reinterpret(8L * n);
    MemorySegment douts = dout.reinterpret(8L * n);
    for (int i = 0; i < n; i++) {
      double xi = x.reinterpret(8L * n).getAtIndex(ValueLayout.JAVA_DOUBLE, i);
      out.reinterpret(8L * n).setAtIndex(ValueLayout.JAVA_DOUBLE, i, xi * xi);
      double old = dxs.getAtIndex(ValueLayout.JAVA_DOUBLE, i);
      double seed = douts.getAtIndex(ValueLayout.JAVA_DOUBLE, i);
      dxs.setAtIndex(ValueLayout.JAVA_DOUBLE, i, old + 2 * xi * seed);
      douts.setAtIndex(ValueLayout.JAVA_DOUBLE, i, 0);
    }
  }

  private static SymbolLookup symbols() {
    Map<String, MemorySegment> stubs = new HashMap<>();
    for (String name : new String[] {"d_loss", "d_mix", "t_mix", "d_square"}) {
      stubs.put(name, stub(name));
    }
    return name -> java.util.Optional.ofNullable(stubs.get(name));
  }

  private static MemorySegment stub(String name) {
    try {
      var method =
          Arrays.stream(StubLibrary.class.getDeclaredMethods())
              .filter(m -> m.getName().equals(name))
              .findFirst()
              .orElseThrow();
      var layouts =
          Arrays.stream(method.getParameterTypes())
              .map(StubLibrary::layout)
              .toArray(ValueLayout[]::new);
      FunctionDescriptor descriptor =
          method.getReturnType() == void.class
              ? FunctionDescriptor.ofVoid(layouts)
              : FunctionDescriptor.of(layout(method.getReturnType()), layouts);
      return Linker.nativeLinker()
          .upcallStub(MethodHandles.lookup().unreflect(method), descriptor, Arena.global());
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private static ValueLayout layout(Class<?> type) {
    return type == int.class
        ? ValueLayout.JAVA_INT
        : type == double.class ? ValueLayout.JAVA_DOUBLE : ValueLayout.ADDRESS;
  }
}
