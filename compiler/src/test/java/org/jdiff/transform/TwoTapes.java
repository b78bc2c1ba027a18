package org.jdiff.transform;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdiff.driver.Compilation;
import org.jdiff.driver.CompileRequest;
import org.jdiff.driver.Input;
import org.jdiff.driver.Jdiff;
import org.jdiff.driver.Loaded;
import org.jdiff.model.Activity;
import org.jdiff.model.DiffRequest;
import org.jdiff.model.Mode;
import org.jdiff.model.PlanEntry;

/**
 * Functions in C of type {@code double f(double *x, double *y, int n)}, differentiated with the
 * planned tape and with the one that keeps everything.
 */
final class TwoTapes implements AutoCloseable {
  private static final int ROOM = 64;

  private final String source;
  private final Map<String, Compilation> compiled = new HashMap<>();
  private final Map<String, Loaded> loaded = new HashMap<>();

  TwoTapes(String source) {
    this.source = source;
  }

  private Compilation compiled(String function, boolean safe) {
    return compiled.computeIfAbsent(
        function + (safe ? " safe" : ""),
        key ->
            Jdiff.compile(
                CompileRequest.of(Input.text("source.c", source))
                    .with(
                        DiffRequest.of(
                                function, Mode.REVERSE, Activity.DUP, Activity.DUP, Activity.CONST)
                            .withReturn(Activity.ACTIVE)
                            .withSafe(safe))));
  }

  /** The decisions of the planned tape. */
  List<PlanEntry> decisions(String function) {
    return compiled(function, false).decisions();
  }

  /** The decisions for derivatives whose names end in some way. */
  List<PlanEntry> decisions(String function, String suffix) {
    return decisions(function).stream().filter(e -> e.derivative().endsWith(suffix)).toList();
  }

  /** Asserts that both tapes give the same bits, with the arrays at places of one buffer. */
  void agree(String function, int x, int y, int n) {
    assertThat(run(function, false, x, y, n))
        .as("%s, x at %d, y at %d, n = %d", function, x, y, n)
        .isEqualTo(run(function, true, x, y, n));
  }

  /** The bits of the result, of the buffer and of its shadow. */
  private List<Long> run(String function, boolean safe, int x, int y, int n) {
    MemoryLayout pointer = ValueLayout.ADDRESS;
    MemoryLayout number = ValueLayout.JAVA_DOUBLE;
    Loaded code =
        loaded.computeIfAbsent(
            function + (safe ? " safe" : ""), k -> compiled(function, safe).load());
    try (Arena arena = Arena.ofConfined()) {
      MethodHandle call =
          Linker.nativeLinker()
              .downcallHandle(
                  code.symbol("d_" + function),
                  FunctionDescriptor.of(
                      number, pointer, pointer, pointer, pointer, ValueLayout.JAVA_INT, number));
      MemorySegment values = arena.allocate(number, ROOM);
      MemorySegment shadows = arena.allocate(number, ROOM);
      for (int i = 0; i < ROOM; i++) {
        values.setAtIndex(ValueLayout.JAVA_DOUBLE, i, 0.25 + 0.125 * (i * 7 % 11));
        shadows.setAtIndex(ValueLayout.JAVA_DOUBLE, i, 0.5 - 0.0625 * (i * 5 % 13));
      }
      Object result =
          call.invokeWithArguments(
              values.asSlice(8L * x),
              shadows.asSlice(8L * x),
              values.asSlice(8L * y),
              shadows.asSlice(8L * y),
              n,
              1.25);
      List<Long> bits = new ArrayList<>(List.of(Double.doubleToRawLongBits((double) result)));
      for (MemorySegment s : List.of(values, shadows)) {
        for (int i = 0; i < ROOM; i++) {
          bits.add(s.getAtIndex(ValueLayout.JAVA_LONG, i));
        }
      }
      return bits;
    } catch (Throwable e) {
      throw new AssertionError("call of " + function, e);
    }
  }

  @Override
  public void close() {
    loaded.values().forEach(Loaded::close);
    loaded.clear();
    compiled.values().forEach(Compilation::close);
    compiled.clear();
  }
}
