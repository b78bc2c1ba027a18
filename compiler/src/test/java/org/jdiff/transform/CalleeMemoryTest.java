package org.jdiff.transform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.DiffException;
import org.jdiff.model.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Memory that functions hand to each other: made, filled, copied and kept by callees that are not
 * inlined.
 */
class CalleeMemoryTest {
  private static final String ALLOCATION =
      """
      declare noalias ptr @malloc(i64) allockind("alloc,uninitialized") allocsize(0)
      declare void @free(ptr allocptr) allockind("free")
      """;

  @Test
  void memory_filled_and_returned_by_a_callee_keeps_its_derivatives() {
    new GradientOracle(
            "f",
            ALLOCATION
                + """
                define double @f(ptr %x, i32 %n) {
                  %w = call ptr @squares(ptr %x)
                  %p = getelementptr double, ptr %w, i64 1
                  %a = load double, ptr %w
                  %b = load double, ptr %p
                  %r = fmul double %a, %b
                  call void @free(ptr %w)
                  ret double %r
                }
                define internal ptr @squares(ptr %x) noinline {
                  %w = call ptr @malloc(i64 16)
                  %q = getelementptr double, ptr %x, i64 1
                  %p = getelementptr double, ptr %w, i64 1
                  %a = load double, ptr %x
                  %b = load double, ptr %q
                  %aa = fmul double %a, %a
                  %ab = fmul double %a, %b
                  store double %aa, ptr %w
                  store double %ab, ptr %p
                  ret ptr %w
                }
                """)
        .agree(0);
  }

  @Test
  void a_structure_made_by_a_callee_brings_shadows_of_the_memory_it_points_to() {
    new GradientOracle(
            "f",
            ALLOCATION
                + """
                define double @f(ptr %x, i32 %n) {
                  %s = call ptr @make(i32 %n)
                  %w = load ptr, ptr %s
                  %a = load double, ptr %x
                  store double %a, ptr %w
                  call void @square(ptr %s)
                  %r = load double, ptr %w
                  call void @free(ptr %w)
                  call void @free(ptr %s)
                  ret double %r
                }
                define internal ptr @make(i32 %n) noinline {
                  %s = call ptr @malloc(i64 16)
                  %w = call ptr @malloc(i64 8)
                  store ptr %w, ptr %s
                  %c = getelementptr i8, ptr %s, i64 8
                  store i32 %n, ptr %c
                  ret ptr %s
                }
                define internal void @square(ptr %s) noinline {
                  %w = load ptr, ptr %s
                  %a = load double, ptr %w
                  %b = fmul double %a, %a
                  store double %b, ptr %w
                  ret void
                }
                """)
        .agree(3);
  }

  @Test
  void a_constant_table_in_an_active_structure_can_be_read_by_a_callee() {
    new GradientOracle(
            "f",
            """
            @table = internal constant [2 x double] [double 5.0e-1, double 3.0]
            define double @f(ptr %x) {
              %s = alloca { ptr, ptr }
              store ptr %x, ptr %s
              %t = getelementptr i8, ptr %s, i64 8
              store ptr @table, ptr %t
              %r = call double @scale(ptr %s)
              ret double %r
            }
            define internal double @scale(ptr %s) noinline {
              %x = load ptr, ptr %s
              %t = getelementptr i8, ptr %s, i64 8
              %c = load ptr, ptr %t
              %c1 = getelementptr double, ptr %c, i64 1
              %k = load double, ptr %c1
              %a = load double, ptr %x
              %m = fmul double %a, %k
              store double %m, ptr %x
              %r = fmul double %m, %a
              ret double %r
            }
            """)
        .agree(0);
  }

  @Test
  void a_callee_that_moves_untyped_words_moves_derivatives() {
    new GradientOracle(
            "f",
            """
            define double @f(ptr %x) {
              %y = getelementptr double, ptr %x, i64 1
              call void @swap(ptr %x, ptr %y)
              %a = load double, ptr %x
              %m = fmul double %a, %a
              ret double %m
            }
            define internal void @swap(ptr %p, ptr %q) noinline {
              %a = load i64, ptr %p
              %b = load i64, ptr %q
              store i64 %b, ptr %p
              store i64 %a, ptr %q
              ret void
            }
            """)
        .agree(0);
  }

  @Test
  void a_callee_that_copies_untyped_memory_copies_derivatives() {
    new GradientOracle(
            "f",
            """
            declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
            define double @f(ptr %x, ptr %y, i32 %n) {
              %k = zext i32 %n to i64
              %bytes = shl i64 %k, 3
              call void @copy(ptr %y, ptr %x, i64 %bytes)
              %a = load double, ptr %y
              %b = load double, ptr %x
              %m = fmul double %a, %b
              store double %m, ptr %y
              ret double %m
            }
            define internal void @copy(ptr %to, ptr %from, i64 %bytes) noinline {
              call void @llvm.memcpy.p0.p0.i64(ptr %to, ptr %from, i64 %bytes, i1 false)
              ret void
            }
            """)
        .agree(0, 1, 5);
  }

  @Test
  void a_null_argument_needs_no_shadow() {
    new GradientOracle(
            "f",
            """
            define double @f(ptr %x, i32 %n) {
              %a = load double, ptr %x
              %b = call double @scaled(ptr null, double %a)
              %y = getelementptr double, ptr %x, i64 1
              %c = call double @scaled(ptr %y, double %b)
              ret double %c
            }
            define internal double @scaled(ptr %p, double %a) noinline {
              %absent = icmp eq ptr %p, null
              br i1 %absent, label %no, label %yes
            yes:
              %v = load double, ptr %p
              %m = fmul double %v, %a
              store double %m, ptr %p
              br label %no
            no:
              %r = phi double [ %a, %0 ], [ %m, %yes ]
              ret double %r
            }
            """)
        .agree(0);
  }

  @Test
  void an_address_kept_in_a_global_variable_keeps_its_shadow() {
    new GradientOracle(
            "f",
            """
            @kept = internal global ptr null
            define double @f(ptr %x) {
              store ptr %x, ptr @kept
              call void @square()
              %p = load ptr, ptr @kept
              %r = load double, ptr %p
              ret double %r
            }
            define internal void @square() noinline {
              %p = load ptr, ptr @kept
              %a = load double, ptr %p
              %m = fmul double %a, %a
              store double %m, ptr %p
              ret void
            }
            """)
        .agree(0);
  }

  @ParameterizedTest
  @EnumSource(
      value = Mode.class,
      names = {"FORWARD", "REVERSE"})
  void a_copy_of_numbers_byte_by_byte_is_refused(Mode mode) {
    GradientOracle oracle =
        new GradientOracle(
            "f",
            """
            define double @f(ptr %x) {
              %y = getelementptr double, ptr %x, i64 1
              call void @copy(ptr %x, ptr %y)
              %a = load double, ptr %x
              %m = fmul double %a, %a
              ret double %m
            }
            define internal void @copy(ptr %p, ptr %q) noinline {
            entry:
              br label %loop
            loop:
              %i = phi i64 [ 0, %entry ], [ %j, %loop ]
              %from = getelementptr i8, ptr %q, i64 %i
              %to = getelementptr i8, ptr %p, i64 %i
              %c = load i8, ptr %from
              store i8 %c, ptr %to
              %j = add i64 %i, 1
              %more = icmp ult i64 %j, 8
              br i1 %more, label %loop, label %done
            done:
              ret void
            }
            """);
    DiffException refusal =
        catchThrowableOfType(DiffException.class, () -> oracle.differentiate(mode));
    assertThat(refusal.diagnostics())
        .anySatisfy(d -> assertThat(d.code()).isEqualTo(DiagnosticCode.JD0301));
  }
}
