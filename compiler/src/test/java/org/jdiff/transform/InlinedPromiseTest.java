package org.jdiff.transform;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import org.jdiff.driver.Compilation;
import org.jdiff.driver.CompileRequest;
import org.jdiff.driver.Input;
import org.jdiff.driver.Jdiff;
import org.jdiff.driver.Loaded;
import org.jdiff.model.Activity;
import org.jdiff.model.DiffRequest;
import org.jdiff.model.Mode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Calls that were inlined before differentiation leave promises about overlap on the accesses they
 * became; a promise is about one iteration of the loop around, and about the place of the call.
 */
class InlinedPromiseTest {
  /**
   * {@code for (i = k; i < n; i++) step(&x[i], &x[i - k])} with {@code step(double *restrict p,
   * const double *restrict q)}: what one iteration writes through p, a later one reads through q.
   */
  private static final String RECURRENCE =
      """
      define double @recurrence(ptr %x, i64 %k, i64 %n) {
      entry:
        br label %loop

      loop:
        %i = phi i64 [ %k, %entry ], [ %next, %loop ]
        %before = sub i64 %i, %k
        %p = getelementptr inbounds double, ptr %x, i64 %i
        %q = getelementptr inbounds double, ptr %x, i64 %before
        call void @llvm.experimental.noalias.scope.decl(metadata !3)
        call void @llvm.experimental.noalias.scope.decl(metadata !4)
        %a = load double, ptr %p, align 8, !alias.scope !3, !noalias !4
        %b = load double, ptr %q, align 8, !alias.scope !4, !noalias !3
        %twice = fmul double %a, 2.0
        %sum = fadd double %twice, %b
        store double %sum, ptr %p, align 8, !alias.scope !3, !noalias !4
        %next = add nsw i64 %i, 1
        %end = icmp eq i64 %next, %n
        br i1 %end, label %exit, label %loop

      exit:
        %end_of_x = getelementptr inbounds double, ptr %x, i64 %n
        %last = getelementptr i8, ptr %end_of_x, i64 -8
        %r = load double, ptr %last, align 8
        ret double %r
      }

      declare void @llvm.experimental.noalias.scope.decl(metadata)

      !0 = distinct !{!0, !"step"}
      !1 = distinct !{!1, !0, !"step: p"}
      !2 = distinct !{!2, !0, !"step: q"}
      !3 = !{!1}
      !4 = !{!2}
      """;

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void whatOneIterationWritesIsReadByALaterOne(boolean safe) throws Throwable {
    double[] expected = new double[12];
    Arrays.setAll(expected, i -> 1 + i / 8.0);
    double[] x = expected.clone();
    for (int i = 1; i < 12; i++) {
      expected[i] = 2 * expected[i] + expected[i - 1];
    }
    double[] gradient = new double[12];
    Arrays.setAll(gradient, i -> i == 0 ? 1 : 2);
    DiffRequest request =
        DiffRequest.of("recurrence", Mode.REVERSE, Activity.DUP, Activity.CONST, Activity.CONST)
            .withSafe(safe);
    CompileRequest compile =
        CompileRequest.of(Input.text("recurrence.ll", RECURRENCE)).with(request);
    try (Compilation compilation = Jdiff.compile(compile);
        Loaded loaded = compilation.load();
        Arena arena = Arena.ofConfined()) {
      FunctionDescriptor type =
          FunctionDescriptor.of(
              ValueLayout.JAVA_DOUBLE,
              ValueLayout.ADDRESS,
              ValueLayout.ADDRESS,
              ValueLayout.JAVA_LONG,
              ValueLayout.JAVA_LONG,
              ValueLayout.JAVA_DOUBLE);
      MemorySegment values = arena.allocateFrom(ValueLayout.JAVA_DOUBLE, x);
      MemorySegment shadow = arena.allocate(8 * 12);
      Object result =
          Linker.nativeLinker()
              .downcallHandle(loaded.symbol("d_recurrence"), type)
              .invoke(values, shadow, 1L, 12L, 1.0);
      assertThat(result).isEqualTo(expected[11]);
      assertThat(values.toArray(ValueLayout.JAVA_DOUBLE)).isEqualTo(expected);
      assertThat(shadow.toArray(ValueLayout.JAVA_DOUBLE)).isEqualTo(gradient);
    }
  }
}
