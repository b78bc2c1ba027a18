package org.jdiff.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jdiff.ir.IrContext;
import org.jdiff.ir.IrModule;
import org.jdiff.ir.Jit;
import org.jdiff.model.Activity;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.DiffRequest;
import org.jdiff.model.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way to get memory and to give it back. */
class AllocatorsTest {
  private static final Pattern FUNCTION = Pattern.compile("(?m)^double ((by|null)_\\w+)\\(");

  /** What the functions known by their attributes do; the block comes back filled with rubbish. */
  private static final String POOL =
      """
      declare ptr @malloc(i64)
      declare ptr @calloc(i64, i64)
      declare void @free(ptr)
      declare void @abort()
      declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)
      define ptr @pool_get(i64 %n, ptr %where) {
        %p = call ptr @malloc(i64 %n)
        call void @llvm.memset.p0.i64(ptr %p, i8 127, i64 %n, i1 false)
        ret ptr %p
      }
      define ptr @pool_get_zeroed(i64 %size, i64 %n) {
        %p = call ptr @calloc(i64 %size, i64 %n)
        ret ptr %p
      }
      define void @pool_put(i32 %key, ptr %p) {
        %right = icmp eq i32 %key, 7
        br i1 %right, label %give, label %wrong
      give:
        call void @free(ptr %p)
        ret void
      wrong:
        call void @abort()
        unreachable
      }
      """;

  /** All at once: forward against reverse by the inner product, for planned and safe tapes. */
  @ParameterizedTest
  @ValueSource(strings = {"allocators.O0.ll", "allocators.O2.ll"})
  void memoryOfEveryAllocatorHasAShadow(String file) throws Throwable {
    List<String> functions =
        FUNCTION
            .matcher(ValueChecks.read("allocators.cpp"))
            .results()
            .map((MatchResult m) -> m.group(1))
            .toList();
    assertThat(functions).hasSizeGreaterThan(20);
    CompileRequest request =
        CompileRequest.of(Input.text(file, ValueChecks.read(file))).withOptimisation(1);
    for (String function : functions) {
      DiffRequest reverse = DiffRequest.of(function, Mode.REVERSE, Activity.DUP, Activity.CONST);
      DiffRequest forward = DiffRequest.of(function, Mode.FORWARD, Activity.DUP, Activity.CONST);
      request =
          request
              .with(reverse.withExportName("r_" + function))
              .with(reverse.withExportName("s_" + function).withSafe(true))
              .with(forward.withExportName("t_" + function));
    }
    try (Compilation c = Jdiff.compile(request);
        Loaded code = c.load();
        Arena arena = Arena.ofConfined()) {
      for (String function : functions) {
        agree(code, arena, function);
      }
    }
  }

  private static void agree(Loaded code, Arena arena, String function) throws Throwable {
    double[] point = {1.5, 2, -3, 4, 0.5, 0.25};
    double[] direction = {1, -0.5, 0.25, 2, 3, -1};
    MemorySegment x = arena.allocateFrom(ValueLayout.JAVA_DOUBLE, point);
    MemorySegment v = arena.allocateFrom(ValueLayout.JAVA_DOUBLE, direction);
    MemorySegment tangent = arena.allocate(ValueLayout.JAVA_DOUBLE);
    MethodHandle forward =
        handle(code.symbol("t_" + function), ValueLayout.JAVA_INT, ValueLayout.ADDRESS);
    Object value = forward.invokeWithArguments(x, v, 6, tangent);
    List<double[]> gradients = new ArrayList<>();
    for (String prefix : List.of("r_", "s_")) {
      MemorySegment gradient = arena.allocate(ValueLayout.JAVA_DOUBLE, 6);
      MethodHandle reverse =
          handle(code.symbol(prefix + function), ValueLayout.JAVA_INT, ValueLayout.JAVA_DOUBLE);
      assertThat(reverse.invokeWithArguments(x, gradient, 6, 1.0)).as(function).isEqualTo(value);
      gradients.add(gradient.toArray(ValueLayout.JAVA_DOUBLE));
    }
    double product = 0;
    for (int i = 0; i < 6; i++) {
      product += gradients.getFirst()[i] * direction[i];
    }
    double expected = tangent.get(ValueLayout.JAVA_DOUBLE, 0);
    assertThat(expected).as(function).isNotZero();
    assertThat(product).as(function).isCloseTo(expected, within(1e-12 * Math.abs(expected)));
    assertThat(gradients.get(1)).as(function).containsExactly(gradients.get(0));
  }

  @Test
  void functionsWithAllocationAttributesAreAllocators() throws Throwable {
    CompileRequest request =
        CompileRequest.of(Input.text("allocators.ll", ValueChecks.read("allocators.ll")));
    for (String function : List.of("by_attribute", "by_attribute_zeroed")) {
      request =
          request
              .with(DiffRequest.of(function, Mode.REVERSE, Activity.DUP, Activity.CONST))
              .with(
                  DiffRequest.of(function, Mode.FORWARD, Activity.DUP, Activity.CONST)
                      .withExportName("t_" + function));
    }
    try (Compilation c = Jdiff.compile(request);
        IrContext context = new IrContext();
        IrModule module =
            IrModule.parse(context, c.text().getBytes(StandardCharsets.UTF_8), "derivatives.ll");
        Jit jit = new Jit();
        Arena arena = Arena.ofConfined()) {
      byte[] pool = POOL.getBytes(StandardCharsets.UTF_8);
      module.link(module.parseBeside(pool, "pool.ll"), "pool.ll");
      jit.add(module, "");
      MemorySegment x = arena.allocateFrom(ValueLayout.JAVA_DOUBLE, 1, 2, 3, 4);
      assertThat(gradient(jit, arena, "d_by_attribute", x)).containsExactly(4, 32, 108, 256);
      assertThat(gradient(jit, arena, "d_by_attribute_zeroed", x)).containsExactly(6, 6, 14, 14);
      assertThat(tangent(jit, arena, "t_by_attribute", x)).isEqualTo(32);
      assertThat(tangent(jit, arena, "t_by_attribute_zeroed", x)).isEqualTo(6);
    }
  }

  private static double[] gradient(Jit jit, Arena arena, String symbol, MemorySegment x)
      throws Throwable {
    MemorySegment dx = arena.allocate(ValueLayout.JAVA_DOUBLE, 4);
    handle(jit.lookup(symbol), ValueLayout.JAVA_LONG, ValueLayout.JAVA_DOUBLE)
        .invokeWithArguments(x, dx, 4L, 1.0);
    return dx.toArray(ValueLayout.JAVA_DOUBLE);
  }

  private static double tangent(Jit jit, Arena arena, String symbol, MemorySegment x)
      throws Throwable {
    MemorySegment second = arena.allocateFrom(ValueLayout.JAVA_DOUBLE, 0, 1, 0, 0);
    MemorySegment result = arena.allocate(ValueLayout.JAVA_DOUBLE);
    handle(jit.lookup(symbol), ValueLayout.JAVA_LONG, ValueLayout.ADDRESS)
        .invokeWithArguments(x, second, 4L, result);
    return result.get(ValueLayout.JAVA_DOUBLE, 0);
  }

  private static MethodHandle handle(MemorySegment code, MemoryLayout length, MemoryLayout last) {
    return Linker.nativeLinker()
        .downcallHandle(
            code,
            FunctionDescriptor.of(
                ValueLayout.JAVA_DOUBLE, ValueLayout.ADDRESS, ValueLayout.ADDRESS, length, last));
  }

  @ParameterizedTest
  @ValueSource(strings = {"grown DC", "of_unknown_size DC"})
  void attributesThatDoNotTellEnoughAreRefused(String call) {
    ValueChecks.refused("allocators.ll", call, DiagnosticCode.JD0201);
  }
}
