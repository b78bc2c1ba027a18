package org.jdiff.calls;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.hipparchus.analysis.differentiation.Gradient;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The gradient of one function of many numbers, in all the ways that a Java program has. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(value = 1, jvmArgsAppend = "--enable-native-access=ALL-UNNAMED")
public class Gradients {
  /** How many numbers. */
  @Param({"100", "10000"})
  public int n;

  private double[] x;
  private double[] g;
  private MemorySegment nativeX;
  private MemorySegment nativeG;

  /** Makes the point, and checks that all ways agree. */
  @Setup
  public void prepare() throws Throwable {
    x = new double[n];
    Arrays.setAll(x, i -> 0.5 + 0.3 * Math.sin(i));
    g = new double[n];
    nativeX = Arena.ofAuto().allocateFrom(ValueLayout.JAVA_DOUBLE, x);
    nativeG = Arena.ofAuto().allocate(ValueLayout.JAVA_DOUBLE, n);
    handWritten();
    double[] expected = g.clone();
    check(jdiffArrays(), expected);
    check(jdiffCritical(), expected);
    jdiffSegments();
    check(nativeG.toArray(ValueLayout.JAVA_DOUBLE), expected);
    if (n <= 1000) {
      check(hipparchus(), expected);
    }
  }

  private static void check(double[] actual, double[] expected) {
    for (int i = 0; i < expected.length; i++) {
      if (Math.abs(actual[i] - expected[i]) > 1e-10 * Math.max(1, Math.abs(expected[i]))) {
        throw new AssertionError(i + ": " + actual[i] + " is not " + expected[i]);
      }
    }
  }

  /** {@return the gradient} Arrays are copied to native memory and back. */
  @Benchmark
  public double[] jdiffArrays() throws Throwable {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment copy = arena.allocateFrom(ValueLayout.JAVA_DOUBLE, x);
      MemorySegment gradient = arena.allocate(ValueLayout.JAVA_DOUBLE, n);
      double unused = (double) Natives.D_CHAIN.invokeExact(copy, gradient, n, 1.0);
      MemorySegment.copy(gradient, ValueLayout.JAVA_DOUBLE, 0, g, 0, n);
    }
    return g;
  }

  /** {@return the gradient} Arrays are lent to native code. */
  @Benchmark
  public double[] jdiffCritical() throws Throwable {
    Arrays.fill(g, 0);
    double unused =
        (double)
            Natives.D_CHAIN_CRITICAL.invokeExact(
                MemorySegment.ofArray(x), MemorySegment.ofArray(g), n, 1.0);
    return g;
  }

  /** {@return the value} The numbers are in native memory already. */
  @Benchmark
  public double jdiffSegments() throws Throwable {
    nativeG.fill((byte) 0);
    return (double) Natives.D_CHAIN.invokeExact(nativeX, nativeG, n, 1.0);
  }

  /** {@return the gradient} The adjoint as a person would write it in Java. */
  @Benchmark
  public double[] handWritten() {
    Arrays.fill(g, 0);
    for (int i = 0; i + 1 < n; i++) {
      double a = x[i + 1] - x[i] * x[i];
      double b = 1 - x[i];
      g[i] += -400 * a * x[i] - 2 * b + Math.cos(x[i]);
      g[i + 1] += 200 * a;
    }
    return g;
  }

  private static double value(double[] x) {
    double sum = 0;
    for (int i = 0; i + 1 < x.length; i++) {
      double a = x[i + 1] - x[i] * x[i];
      double b = 1 - x[i];
      sum += 100 * a * a + b * b + Math.sin(x[i]);
    }
    return sum;
  }

  /** {@return the gradient} Central differences of the function in Java. */
  @Benchmark
  public double[] centralDifferences() {
    for (int i = 0; i < n; i++) {
      double before = x[i];
      x[i] = before + 1e-6;
      double up = value(x);
      x[i] = before - 1e-6;
      g[i] = (up - value(x)) / 2e-6;
      x[i] = before;
    }
    return g;
  }

  /** {@return the gradient} Numbers that carry gradients, as Hipparchus has them. */
  @Benchmark
  public double[] hipparchus() {
    Gradient[] variables = new Gradient[n];
    for (int i = 0; i < n; i++) {
      variables[i] = Gradient.variable(n, i, x[i]);
    }
    Gradient sum = Gradient.constant(n, 0);
    for (int i = 0; i + 1 < n; i++) {
      Gradient a = variables[i + 1].subtract(variables[i].square());
      Gradient b = variables[i].negate().add(1);
      sum = sum.add(a.square().multiply(100)).add(b.square()).add(variables[i].sin());
    }
    return sum.getGradient();
  }
}
