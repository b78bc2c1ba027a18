package org.jdiff.driver;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jdiff.model.Activity;
import org.jdiff.model.DiffRequest;
import org.jdiff.model.Mode;
import org.jdiff.runtime.NativeFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What a long-lived process does with the library: many rounds, several threads, any order. */
class LifetimeTest {
  private static final String CUBES =
      """
      target triple = "x86_64-pc-linux-gnu"
      define double @cubes(ptr %x, i32 %n) {
      entry:
        br label %loop
      loop:
        %i = phi i32 [ 0, %entry ], [ %next, %loop ]
        %sum = phi double [ 0.0, %entry ], [ %more, %loop ]
        %p = getelementptr double, ptr %x, i32 %i
        %v = load double, ptr %p
        %square = fmul double %v, %v
        %cube = fmul double %square, %v
        %more = fadd double %sum, %cube
        %next = add nsw i32 %i, 1
        %done = icmp eq i32 %next, %n
        br i1 %done, label %end, label %loop
      end:
        ret double %more
      }
      """;

  private static Compilation compile() {
    return Jdiff.compile(
        CompileRequest.of(Input.text("cubes.ll", CUBES))
            .with(DiffRequest.of("cubes", Mode.REVERSE, Activity.DUP, Activity.CONST)));
  }

  private static void round(double x) {
    try (Compilation compilation = compile();
        Loaded code = compilation.load()) {
      NativeFunction f = code.function(compilation.signature("d_cubes"));
      double[] g = new double[2];
      assertThat(f.valueAndGradient(new double[] {x, 2}, g)).isEqualTo(x * x * x + 8);
      assertThat(g).containsExactly(3 * x * x, 12);
    }
  }

  /**
   * What the C library's allocator has handed out, and what is reachable in Java, in megabytes. The
   * size of the process would tell more about the garbage collector than about leaks.
   */
  private static double megabytes() {
    System.gc();
    Runtime java = Runtime.getRuntime();
    SymbolLookup library = Linker.nativeLinker().defaultLookup();
    // struct mallinfo2 of glibc 2.33 and newer: ten sizes; the fifth are large blocks, the eighth
    // all others.
    MemoryLayout info = MemoryLayout.structLayout(sequence());
    MethodHandle statistics =
        Linker.nativeLinker()
            .downcallHandle(library.find("mallinfo2").orElseThrow(), FunctionDescriptor.of(info));
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment sizes = (MemorySegment) statistics.invokeExact((SegmentAllocator) arena);
      long used =
          sizes.getAtIndex(ValueLayout.JAVA_LONG, 4) + sizes.getAtIndex(ValueLayout.JAVA_LONG, 7);
      return (used + java.totalMemory() - java.freeMemory()) / 1e6;
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  private static MemoryLayout sequence() {
    return MemoryLayout.sequenceLayout(10, ValueLayout.JAVA_LONG);
  }

  private static void rounds(int warmUp, int count, double allowed) {
    for (int i = 0; i < warmUp; i++) {
      round(i);
    }
    double before = megabytes();
    for (int i = 0; i < count; i++) {
      round(i);
    }
    double growth = megabytes() - before;
    System.out.printf("%d rounds of compile and close: %+.2f MB%n", count, growth);
    assertThat(growth).as("megabytes after %d rounds", count).isLessThan(allowed);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void roundsOfCompileAndCloseKeepNothing() {
    rounds(50, 150, 10);
  }

  @Test
  @Tag("slow")
  @EnabledOnOs(OS.LINUX)
  void thousandRoundsOfCompileAndCloseKeepNothing() {
    rounds(100, 1000, 10);
  }

  @Test
  void loadedCodeOutlivesItsCompilation() {
    Loaded code;
    NativeFunction f;
    try (Compilation compilation = compile()) {
      code = compilation.load();
      f = code.function(compilation.signature("d_cubes"));
    }
    try (code) {
      double[] g = new double[1];
      assertThat(f.valueAndGradient(new double[] {2}, g)).isEqualTo(8);
      assertThat(g[0]).isEqualTo(12);
    }
  }

  @Test
  void threadsCompileAtTheSameTimeAndShareLoadedCode() throws InterruptedException {
    try (Compilation compilation = compile();
        Loaded code = compilation.load();
        ExecutorService threads = Executors.newFixedThreadPool(4)) {
      NativeFunction shared = code.function(compilation.signature("d_cubes"));
      List<Callable<Void>> tasks = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        double x = i;
        tasks.add(
            () -> {
              round(x);
              double[] g = new double[1];
              for (int k = 0; k < 1000; k++) {
                assertThat(shared.valueAndGradient(new double[] {x}, g)).isEqualTo(x * x * x);
                assertThat(g[0]).isEqualTo(3 * x * x);
              }
              return null;
            });
      }
      for (Future<Void> done : threads.invokeAll(tasks)) {
        try {
          done.get();
        } catch (ExecutionException e) {
          throw new AssertionError(e.getCause());
        }
      }
    }
  }
}
