package org.jdiff.transform;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
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
 * Products that LLVM computes ahead of the choice that drops them: {@code x < 0 ? y : sqrt(x) * y}
 * with the root taken in any case. At a negative {@code x} the derivatives are 0 and 1, not NaN.
 */
class DroppedNumbersTest {
  private static final String FUNCTIONS =
      """
      declare double @llvm.sqrt.f64(double)
      declare double @llvm.maxnum.f64(double, double)
      declare double @llvm.fma.f64(double, double, double)

      define double @selected(double %x, double %y) {
        %root = call double @llvm.sqrt.f64(double %x)
        %product = fmul double %root, %y
        %shifted = fadd double %product, 1.0
        %valid = fcmp oge double %x, 0.0
        %r = select i1 %valid, double %shifted, double %y
        ret double %r
      }

      define double @fused(double %x, double %y) {
        %root = call double @llvm.sqrt.f64(double %x)
        %product = call double @llvm.fma.f64(double %root, double %y, double 1.0)
        %valid = fcmp oge double %x, 0.0
        %r = select i1 %valid, double %product, double %y
        ret double %r
      }

      define double @larger(double %x, double %y) {
        %root = call double @llvm.sqrt.f64(double %x)
        %product = fmul double %root, %y
        %r = call double @llvm.maxnum.f64(double %y, double %product)
        ret double %r
      }

      define double @hoisted(double %x, double %y) {
        %root = call double @llvm.sqrt.f64(double %x)
        %product = fmul double %root, %y
        %valid = fcmp oge double %x, 0.0
        br i1 %valid, label %used, label %unused

      used:
        %once = fadd double %product, 1.0
        ret double %once

      unused:
        ret double %y
      }

      define double @merged(double %x, double %y) {
        %root = call double @llvm.sqrt.f64(double %x)
        %product = fmul double %root, %y
        %valid = fcmp oge double %x, 0.0
        br i1 %valid, label %join, label %unused

      unused:
        br label %join

      join:
        %r = phi double [ %product, %0 ], [ %y, %unused ]
        ret double %r
      }

      define internal { i64, double } @checked(double %x, double %y) noinline {
        %root = call double @llvm.sqrt.f64(double %x)
        %product = fmul double %root, %y
        %valid = fcmp oge double %x, 0.0
        %tag = zext i1 %valid to i64
        %tagged = insertvalue { i64, double } poison, i64 %tag, 0
        %r = insertvalue { i64, double } %tagged, double %product, 1
        ret { i64, double } %r
      }

      define double @tagged(double %x, double %y) {
        %option = call { i64, double } @checked(double %x, double %y)
        %tag = extractvalue { i64, double } %option, 0
        %none = icmp eq i64 %tag, 0
        br i1 %none, label %empty, label %full

      full:
        %value = extractvalue { i64, double } %option, 1
        ret double %value

      empty:
        ret double %y
      }

      define internal void @store(ptr sret({ i64, double, double }) %to, double %x, double %y) noinline {
        %root = call double @llvm.sqrt.f64(double %x)
        %product = fmul double %root, %y
        %valid = fcmp oge double %x, 0.0
        %tag = zext i1 %valid to i64
        store i64 %tag, ptr %to
        %first = getelementptr inbounds i8, ptr %to, i64 8
        store double %product, ptr %first
        ret void
      }

      define double @stored(double %x, double %y) {
        %option = alloca { i64, double, double }
        call void @store(ptr sret({ i64, double, double }) %option, double %x, double %y)
        %tag = load i64, ptr %option
        %none = icmp eq i64 %tag, 0
        br i1 %none, label %empty, label %full

      full:
        %first = getelementptr inbounds i8, ptr %option, i64 8
        %value = load double, ptr %first
        ret double %value

      empty:
        ret double %y
      }
      """;

  @ParameterizedTest
  @ValueSource(strings = {"selected", "fused", "larger", "hoisted", "merged", "tagged", "stored"})
  void aDroppedProductContributesNothing(String function) throws Throwable {
    for (boolean safe : new boolean[] {false, true}) {
      assertThat(gradient(function, safe, -2, 3)).as("safe: %s", safe).containsExactly(0, 1);
      double[] taken = gradient(function, safe, 4, 3);
      assertThat(taken).as("safe: %s", safe).containsExactly(0.75, 2);
    }
  }

  private static double[] gradient(String function, boolean safe, double x, double y)
      throws Throwable {
    DiffRequest request =
        DiffRequest.of(function, Mode.REVERSE, Activity.ACTIVE, Activity.ACTIVE).withSafe(safe);
    CompileRequest compile = CompileRequest.of(Input.text("dropped.ll", FUNCTIONS)).with(request);
    try (Compilation compilation = Jdiff.compile(compile);
        Loaded loaded = compilation.load();
        Arena arena = Arena.ofConfined()) {
      FunctionDescriptor type =
          FunctionDescriptor.of(
              ValueLayout.JAVA_DOUBLE,
              ValueLayout.JAVA_DOUBLE,
              ValueLayout.ADDRESS,
              ValueLayout.JAVA_DOUBLE,
              ValueLayout.ADDRESS,
              ValueLayout.JAVA_DOUBLE);
      MemorySegment results = arena.allocate(ValueLayout.JAVA_DOUBLE, 2);
      Linker.nativeLinker()
          .downcallHandle(loaded.symbol("d_" + function), type)
          .invoke(x, results, y, results.asSlice(8), 1.0);
      return results.toArray(ValueLayout.JAVA_DOUBLE);
    }
  }
}
