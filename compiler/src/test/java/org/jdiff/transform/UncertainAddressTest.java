package org.jdiff.transform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.jdiff.driver.Compilation;
import org.jdiff.driver.CompileRequest;
import org.jdiff.driver.Input;
import org.jdiff.driver.Jdiff;
import org.jdiff.model.Activity;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.DiffException;
import org.jdiff.model.DiffRequest;
import org.jdiff.model.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Addresses that point to active or to constant memory are told apart at run time; a derivative is
 * refused, never taken for zero, where that is not possible.
 */
class UncertainAddressTest {
  private static final String PICKED =
      """
      define double @picked(ptr %a, ptr %b, i32 %n) {
        %first = icmp slt i32 %n, 2
        %p = select i1 %first, ptr %a, ptr %b
        %v = load double, ptr %p
        %w = load double, ptr %a
        %r = fmul double %v, %w
        ret double %r
      }
      """;

  private static final String UPDATED_IN_PLACE =
      """
      define double @picked(ptr %a, ptr %b, i32 %n) {
        %first = icmp slt i32 %n, 2
        %p = select i1 %first, ptr %a, ptr %b
        %v = load double, ptr %p
        %d = fmul double %v, %v
        store double %d, ptr %p
        %x = load double, ptr %a
        %y = load double, ptr %b
        %r = fmul double %x, %y
        ret double %r
      }
      """;

  /** Addresses of a parameter, of a table of constants and of a local array in local memory. */
  private static final String PICKED_BY_TABLE =
      """
      @table = internal constant [2 x double] [double 1.5, double 2.5]

      define double @picked(ptr %a, ptr %b, i32 %n) {
        %local = alloca [2 x double]
        %table = alloca [4 x ptr]
        %x = load double, ptr %a
        %square = fmul double %x, %x
        store double %square, ptr %local
        store ptr %a, ptr %table
        %t1 = getelementptr ptr, ptr %table, i64 1
        store ptr %b, ptr %t1
        %t2 = getelementptr ptr, ptr %table, i64 2
        store ptr @table, ptr %t2
        %t3 = getelementptr ptr, ptr %table, i64 3
        store ptr %local, ptr %t3
        %i = sext i32 %n to i64
        %at = getelementptr ptr, ptr %table, i64 %i
        %p = load ptr, ptr %at
        %v = load double, ptr %p
        %r = fmul double %v, %x
        ret double %r
      }
      """;

  private static final String COPIED_RANGE =
      """
      declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)

      define double @picked(ptr %a, ptr %b, i32 %n) {
        %copy = alloca [3 x double]
        %first = icmp slt i32 %n, 2
        %p = select i1 %first, ptr %a, ptr %b
        call void @llvm.memcpy.p0.p0.i64(ptr %copy, ptr %p, i64 24, i1 false)
        %back = getelementptr double, ptr %p, i64 1
        call void @llvm.memcpy.p0.p0.i64(ptr %back, ptr %p, i64 8, i1 false)
        %c1 = getelementptr double, ptr %copy, i64 1
        %v = load double, ptr %c1
        %p1 = getelementptr double, ptr %p, i64 1
        %w = load double, ptr %p1
        %x = load double, ptr %a
        %vx = fmul double %v, %x
        %r = fmul double %vx, %w
        ret double %r
      }
      """;

  private static final String WORKED_ON_BY_CALLEE =
      """
      define double @picked(ptr %a, ptr %b, i32 %n) {
        %first = icmp slt i32 %n, 2
        %p = select i1 %first, ptr %a, ptr %b
        %f = load double, ptr %a
        call void @scale(ptr %p, double %f)
        %s = call double @product(ptr %a, ptr %a)
        ret double %s
      }
      define internal void @scale(ptr %x, double %f) noinline {
        %v = load double, ptr %x
        %d = fmul double %v, %f
        store double %d, ptr %x
        ret void
      }
      define internal double @product(ptr %x, ptr %y) noinline {
        %v = load double, ptr %x
        %w = load double, ptr %y
        %d = fmul double %v, %w
        ret double %d
      }
      """;

  private static final String RETURNED_BY_CALLEE =
      """
      define double @picked(ptr %a, ptr %b, i32 %n) {
        %p = call ptr @pick(ptr %a, ptr %b, i32 %n)
        %v = load double, ptr %p
        %f = load double, ptr %a
        %r = fmul double %v, %f
        ret double %r
      }
      define internal ptr @pick(ptr %a, ptr %b, i32 %n) noinline {
        %first = icmp slt i32 %n, 2
        %p = select i1 %first, ptr %a, ptr %b
        ret ptr %p
      }
      """;

  private static final String STRUCTURE_WITH_CONSTANT_MEMBER =
      """
      declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)

      define double @picked(ptr %a, ptr %b, i32 %n) {
        %s = alloca { double, ptr, ptr }
        %copy = alloca { double, ptr, ptr }
        %x = load double, ptr %a
        store double %x, ptr %s
        %s1 = getelementptr { double, ptr, ptr }, ptr %s, i64 0, i32 1
        store ptr %b, ptr %s1
        %s2 = getelementptr { double, ptr, ptr }, ptr %s, i64 0, i32 2
        store ptr %a, ptr %s2
        call void @llvm.memcpy.p0.p0.i64(ptr %copy, ptr %s, i64 24, i1 false)
        %r = call double @work(ptr %copy)
        ret double %r
      }
      define internal double @work(ptr %s) noinline {
        %x = load double, ptr %s
        %s1 = getelementptr { double, ptr, ptr }, ptr %s, i64 0, i32 1
        %p = load ptr, ptr %s1
        %s2 = getelementptr { double, ptr, ptr }, ptr %s, i64 0, i32 2
        %q = load ptr, ptr %s2
        %v = load double, ptr %p
        %w = load double, ptr %q
        %xv = fmul double %x, %v
        %r = fmul double %xv, %w
        ret double %r
      }
      """;

  private static final String FROM_INTEGER =
      """
      define double @from_integer(ptr %x, i64 %address) {
        %p = inttoptr i64 %address to ptr
        %v = load double, ptr %p
        %w = load double, ptr %x
        %r = fmul double %v, %w
        ret double %r
      }
      """;

  private static final String FROM_OUTSIDE =
      """
      declare ptr @buffer()

      define double @from_outside(ptr %x) {
        %p = call ptr @buffer()
        %v = load double, ptr %p
        %w = load double, ptr %x
        %r = fmul double %v, %w
        ret double %r
      }
      """;

  private static List<Diagnostic> findings(
      String text, String function, Mode mode, Activity... activities) {
    DiffException refusal =
        catchThrowableOfType(
            DiffException.class,
            () -> {
              try (Compilation compilation =
                  Jdiff.compile(
                      CompileRequest.of(Input.text(function + ".ll", text))
                          .with(DiffRequest.of(function, mode, activities)))) {
                compilation.signatures();
              }
            });
    assertThat(refusal).as("a derivative was made of %s", function).isNotNull();
    return refusal.diagnostics();
  }

  private static void refused(List<Diagnostic> findings) {
    assertThat(findings).extracting(Diagnostic::code).containsOnly(DiagnosticCode.JD0206);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        PICKED,
        UPDATED_IN_PLACE,
        PICKED_BY_TABLE,
        COPIED_RANGE,
        WORKED_ON_BY_CALLEE,
        RETURNED_BY_CALLEE,
        STRUCTURE_WITH_CONSTANT_MEMBER
      })
  void an_address_of_active_or_constant_memory_is_told_apart_at_run_time(String text) {
    new GradientOracle("picked", text).constant(1).agree(0, 1, 2, 3);
  }

  @Test
  void a_store_that_may_go_to_constant_memory_is_warned_of() {
    try (Compilation compilation =
        Jdiff.compile(
            CompileRequest.of(Input.text("picked.ll", UPDATED_IN_PLACE))
                .with(
                    DiffRequest.of(
                        "picked", Mode.REVERSE, Activity.DUP, Activity.CONST, Activity.CONST)))) {
      assertThat(compilation.warnings())
          .extracting(Diagnostic::code)
          .containsExactly(DiagnosticCode.JD0311);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Mode.class,
      names = {"FORWARD", "REVERSE"})
  void readingThroughAnIntegerIsRefused(Mode mode) {
    refused(findings(FROM_INTEGER, "from_integer", mode, Activity.DUP, Activity.CONST));
  }

  @ParameterizedTest
  @EnumSource(
      value = Mode.class,
      names = {"FORWARD", "REVERSE"})
  void readingThroughTheResultOfAnUnknownFunctionIsRefused(Mode mode) {
    refused(findings(FROM_OUTSIDE, "from_outside", mode, Activity.DUP));
  }
}
