package org.jdiff.driver;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jdiff.model.Activity;
import org.jdiff.model.DiffRequest;
import org.jdiff.model.Mode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Variables that each thread has for itself: their shadows are the thread's, too. */
class ThreadLocalsTest {
  private static final FunctionDescriptor GRADIENT =
      FunctionDescriptor.of(
          ValueLayout.JAVA_DOUBLE,
          ValueLayout.ADDRESS,
          ValueLayout.ADDRESS,
          ValueLayout.JAVA_INT,
          ValueLayout.JAVA_DOUBLE);

  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource({
    "thread_locals.O0.ll, false",
    "thread_locals.O2.ll, false",
    "thread_locals.O0.ll, true",
    "thread_locals.O2.ll, true"
  })
  void eachThreadHasShadowsOfItsOwn(String file, boolean safe) throws Throwable {
    CompileRequest request = CompileRequest.of(Input.text(file, ValueChecks.read(file)));
    for (String function : List.of("remembered", "collected")) {
      request =
          request.with(
              DiffRequest.of(function, Mode.REVERSE, Activity.DUP, Activity.CONST)
                  .withSafe(safe)
                  .withParallel(true));
    }
    // Code that is linked at run time has no thread-local storage: only a library shows it.
    Path library = directory.resolve("libstate.so");
    try (Compilation c = Jdiff.compile(request)) {
      c.write(library);
    }
    try (Arena arena = Arena.ofShared();
        ExecutorService pool = Executors.newFixedThreadPool(3)) {
      SymbolLookup code = SymbolLookup.libraryLookup(library, arena);
      MethodHandle remembered = handle(code, "d_remembered");
      MethodHandle collected = handle(code, "d_collected");
      List<Future<?>> futures = new ArrayList<>();
      for (int t = 1; t <= 3; t++) {
        double scale = t;
        futures.add(
            pool.submit(
                () -> {
                  for (int i = 0; i < 200; i++) {
                    expectRemembered(remembered, arena, scale);
                    expectCollected(collected, arena, scale);
                  }
                }));
      }
      for (Future<?> future : futures) {
        future.get();
      }
    }
  }

  private static MethodHandle handle(SymbolLookup code, String symbol) {
    return Linker.nativeLinker().downcallHandle(code.find(symbol).orElseThrow(), GRADIENT);
  }

  private static void expectRemembered(MethodHandle gradient, Arena arena, double scale) {
    double[] dx = gradient(gradient, arena, scale, 2 * scale, 3 * scale);
    assertThat(dx).containsExactly(2.125 * scale, 4.25 * scale, 8.5 * scale);
  }

  private static void expectCollected(MethodHandle gradient, Arena arena, double scale) {
    // The factors are the four numbers plus 0, 1, 2, 3.
    double a = scale;
    double[] dx = gradient(gradient, arena, a, a, a, a);
    double[] factors = {a, a + 1, a + 2, a + 3};
    for (int i = 0; i < 4; i++) {
      double others = 1;
      for (int j = 0; j < 4; j++) {
        others *= i == j ? 1 : factors[j];
      }
      assertThat(dx[i]).isEqualTo(others);
    }
  }

  private static double[] gradient(MethodHandle gradient, Arena arena, double... point) {
    try {
      MemorySegment x = arena.allocateFrom(ValueLayout.JAVA_DOUBLE, point);
      MemorySegment dx = arena.allocate(ValueLayout.JAVA_DOUBLE, point.length);
      gradient.invokeWithArguments(x, dx, point.length, 1.0);
      return dx.toArray(ValueLayout.JAVA_DOUBLE);
    } catch (Throwable e) {
      throw new AssertionError("call in a thread", e);
    }
  }
}
