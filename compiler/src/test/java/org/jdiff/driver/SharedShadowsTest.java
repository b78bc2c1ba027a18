package org.jdiff.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jdiff.model.Activity;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.DiffException;
import org.jdiff.model.DiffRequest;
import org.jdiff.model.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Derivatives whose calls run at the same time, and atomic operations of the primal. */
class SharedShadowsTest {
  private static final int THREADS = 4;
  private static final int CALLS = 300;

  @ParameterizedTest
  @ValueSource(strings = {"shared.O0.ll", "shared.O2.ll"})
  void threadsThatShareAShadowLoseNothing(String file) throws Throwable {
    DiffRequest request =
        DiffRequest.of("sums", Mode.REVERSE, Activity.DUP, Activity.DUP, Activity.CONST)
            .withParallel(true);
    try (Compilation c = compile(file, request);
        Loaded code = c.load();
        Arena arena = Arena.ofShared()) {
      MethodHandle gradient =
          handle(
              code,
              "d_sums",
              ValueLayout.ADDRESS,
              ValueLayout.ADDRESS,
              ValueLayout.ADDRESS,
              ValueLayout.ADDRESS,
              ValueLayout.JAVA_INT,
              ValueLayout.JAVA_DOUBLE);
      int n = 64;
      MemorySegment w = arena.allocateFrom(ValueLayout.JAVA_DOUBLE, 1, 2, 3, 4);
      MemorySegment dw = arena.allocate(ValueLayout.JAVA_DOUBLE, 4);
      MemorySegment x = arena.allocate(ValueLayout.JAVA_DOUBLE, n);
      MemorySegment dx = arena.allocate(ValueLayout.JAVA_DOUBLE, n);
      for (int i = 0; i < n; i++) {
        x.setAtIndex(ValueLayout.JAVA_DOUBLE, i, i % 3);
      }
      inThreads(() -> gradient.invokeWithArguments(w, dw, x, dx, n, 1.0));
      // Whole numbers below 2^53 add up exactly in any order.
      for (int k = 0; k < 4; k++) {
        double once = 0;
        for (int i = k; i < n; i += 4) {
          once += 2 * (k + 1) * (i % 3);
        }
        assertThat(dw.getAtIndex(ValueLayout.JAVA_DOUBLE, k)).isEqualTo(once * THREADS * CALLS);
      }
      for (int i = 0; i < n; i++) {
        double once = (i % 4 + 1) * (i % 4 + 1);
        assertThat(dx.getAtIndex(ValueLayout.JAVA_DOUBLE, i)).isEqualTo(once * THREADS * CALLS);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"shared.O0.ll, false", "shared.O2.ll, false", "shared.O2.ll, true"})
  void copiesAndCalleesAddAtomicallyToo(String file, boolean safe) throws Throwable {
    DiffRequest request =
        DiffRequest.of("through_pointer", Mode.REVERSE, Activity.DUP, Activity.DUP)
            .withParallel(true)
            .withSafe(safe);
    try (Compilation c = compile(file, request);
        Loaded code = c.load();
        Arena arena = Arena.ofShared()) {
      MethodHandle gradient =
          handle(
              code,
              "d_through_pointer",
              ValueLayout.ADDRESS,
              ValueLayout.ADDRESS,
              ValueLayout.ADDRESS,
              ValueLayout.ADDRESS,
              ValueLayout.JAVA_DOUBLE);
      MemorySegment weights = arena.allocateFrom(ValueLayout.JAVA_DOUBLE, 1, -2, 3, 1);
      MemorySegment dweights = arena.allocate(ValueLayout.JAVA_DOUBLE, 4);
      MemorySegment model = model(arena, 2, weights);
      MemorySegment dmodel = model(arena, 0, dweights);
      MemorySegment x = arena.allocateFrom(ValueLayout.JAVA_DOUBLE, 1, 2, 3, -1);
      MemorySegment dx = arena.allocate(ValueLayout.JAVA_DOUBLE, 4);
      inThreads(() -> gradient.invokeWithArguments(model, dmodel, x, dx, 1.0));
      // f = l² |x|² with l = 2 + w·x = 7 and |x|² = 15: df/dl = 2 l |x|² = 210.
      double calls = THREADS * CALLS;
      assertThat(dmodel.get(ValueLayout.JAVA_DOUBLE, 0)).isEqualTo(210 * calls);
      for (int i = 0; i < 4; i++) {
        double xi = x.getAtIndex(ValueLayout.JAVA_DOUBLE, i);
        double wi = weights.getAtIndex(ValueLayout.JAVA_DOUBLE, i);
        assertThat(dweights.getAtIndex(ValueLayout.JAVA_DOUBLE, i)).isEqualTo(210 * xi * calls);
        assertThat(dx.getAtIndex(ValueLayout.JAVA_DOUBLE, i))
            .isEqualTo((210 * wi + 2 * 49 * xi) * calls);
      }
    }
  }

  @Test
  void memoryOfTheCallItselfIsAddedToWithoutAtomicOperations() {
    DiffRequest request =
        DiffRequest.of("through_pointer", Mode.REVERSE, Activity.DUP, Activity.CONST)
            .withParallel(true);
    try (Compilation shared = compile("shared.O2.ll", request);
        Compilation alone = compile("shared.O2.ll", request.withParallel(false))) {
      assertThat(additions(shared)).isPositive();
      assertThat(additions(alone)).isZero();
    }
  }

  private static long additions(Compilation compilation) {
    return compilation.text().lines().filter(l -> l.contains("atomicrmw fadd")).count();
  }

  @ParameterizedTest
  @CsvSource({
    "shared.O0.ll, extended D, more than 64 bits",
    "shared.O2.ll, extended D, more than 64 bits",
    "shared.O0.ll, remembered D, global variable 'total'",
    "shared.O2.ll, remembered D, global variable 'total'",
  })
  void whatCannotBeAddedAtomicallyIsRefused(String file, String call, String what) {
    DiffRequest request =
        DiffRequest.of(call.split(" ")[0], Mode.REVERSE, Activity.DUP).withParallel(true);
    DiffException refusal =
        catchThrowableOfType(DiffException.class, () -> compile(file, request).close());
    assertThat(refusal).isNotNull();
    assertThat(refusal.diagnostics())
        .allSatisfy(
            d -> {
              assertThat(d.code()).isEqualTo(DiagnosticCode.JD0208);
              assertThat(d.message()).contains(what);
            });
    compile(file, request.withParallel(false)).close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"shared.O0.ll", "shared.O2.ll"})
  void atomicOperationsOnIntegersDoNotDisturbDerivatives(String file) throws Throwable {
    for (boolean safe : new boolean[] {false, true}) {
      DiffRequest request =
          DiffRequest.of("counted", Mode.REVERSE, Activity.DUP, Activity.CONST, Activity.CONST)
              .withSafe(safe);
      try (Compilation c = compile(file, request);
          Loaded code = c.load();
          Arena arena = Arena.ofConfined()) {
        MethodHandle gradient =
            handle(
                code,
                "d_counted",
                ValueLayout.ADDRESS,
                ValueLayout.ADDRESS,
                ValueLayout.ADDRESS,
                ValueLayout.JAVA_INT,
                ValueLayout.JAVA_DOUBLE);
        MemorySegment x = arena.allocateFrom(ValueLayout.JAVA_DOUBLE, 1, 2, 4);
        MemorySegment dx = arena.allocate(ValueLayout.JAVA_DOUBLE, 3);
        MemorySegment stats = arena.allocateFrom(ValueLayout.JAVA_LONG, 0, 1, 0);
        assertThat(gradient.invokeWithArguments(x, dx, stats, 3, 1.0)).isEqualTo(14.0);
        assertThat(dx.toArray(ValueLayout.JAVA_DOUBLE)).containsExactly(6, 5, 3);
        assertThat(stats.toArray(ValueLayout.JAVA_LONG)).containsExactly(1, 2, 0);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "shared.O0.ll, collected DD",
    "shared.O2.ll, collected DD",
    "shared.O0.ll, exchanged DD",
    "shared.O2.ll, exchanged DD",
  })
  void atomicUpdatesOfActiveNumbersAreRefused(String file, String call) {
    ValueChecks.refused(file, call, DiagnosticCode.JD0207);
  }

  // ---- how

  private static Compilation compile(String file, DiffRequest request) {
    return Jdiff.compile(CompileRequest.of(Input.text(file, ValueChecks.read(file))).with(request));
  }

  private static MemorySegment model(Arena arena, double bias, MemorySegment weights) {
    MemorySegment model = arena.allocate(16, 8);
    model.set(ValueLayout.JAVA_DOUBLE, 0, bias);
    model.set(ValueLayout.ADDRESS, 8, weights);
    return model;
  }

  private static MethodHandle handle(Loaded code, String symbol, ValueLayout... parameters) {
    return Linker.nativeLinker()
        .downcallHandle(
            code.symbol(symbol), FunctionDescriptor.of(ValueLayout.JAVA_DOUBLE, parameters));
  }

  /** A call of native code. */
  private interface Action {
    Object run() throws Throwable;
  }

  private static void inThreads(Action action) throws Throwable {
    try (ExecutorService pool = Executors.newFixedThreadPool(THREADS)) {
      List<Future<Integer>> futures = new ArrayList<>();
      for (int t = 0; t < THREADS; t++) {
        Callable<Integer> calls =
            () -> {
              for (int i = 0; i < CALLS; i++) {
                try {
                  action.run();
                } catch (Throwable e) {
                  throw new AssertionError("call in a thread", e);
                }
              }
              return CALLS;
            };
        futures.add(pool.submit(calls));
      }
      for (Future<Integer> future : futures) {
        assertThat(future.get()).isEqualTo(CALLS);
      }
    }
  }
}
