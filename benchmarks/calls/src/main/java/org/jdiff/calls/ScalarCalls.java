package org.jdiff.calls;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Value and derivative of a function of one number, a thousand times. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 2, jvmArgsAppend = "--enable-native-access=ALL-UNNAMED")
public class ScalarCalls {
  private static final int COUNT = 1000;

  private final MemorySegment gradient = Arena.ofAuto().allocate(ValueLayout.JAVA_DOUBLE);
  private double x = 0.7;

  /** {@return a sum, so that nothing is left out} A call that does nothing: the price of any. */
  @Benchmark
  @OperationsPerInvocation(COUNT)
  public double plainCall() throws Throwable {
    double sum = 0;
    for (int i = 0; i < COUNT; i++) {
      sum += (double) Natives.FABS.invokeExact(x + i);
    }
    return sum;
  }

  /** {@return a sum} The derivative by calls from Java. */
  @Benchmark
  @OperationsPerInvocation(COUNT)
  public double derivative() throws Throwable {
    double sum = 0;
    for (int i = 0; i < COUNT; i++) {
      sum += (double) Natives.D_CHEAP.invokeExact(x + i, 1.0, gradient);
      sum += gradient.get(ValueLayout.JAVA_DOUBLE, 0);
    }
    return sum;
  }

  /** {@return a sum} The derivative by calls from a native loop. */
  @Benchmark
  @OperationsPerInvocation(COUNT)
  public double nativeLoop() throws Throwable {
    double sum = (double) Natives.D_LOOP.invokeExact(x, COUNT, 1.0, gradient);
    return sum + gradient.get(ValueLayout.JAVA_DOUBLE, 0);
  }
}
