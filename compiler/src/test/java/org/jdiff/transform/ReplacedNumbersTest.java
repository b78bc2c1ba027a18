package org.jdiff.transform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.DiffException;
import org.jdiff.model.Mode;
import org.junit.jupiter.api.Test;

/** Numbers in whose place something else is put: integers, zero bytes, parts of addresses. */
class ReplacedNumbersTest {
  @Test
  void bitsOfAConstantReplaceANumberAndItsAdjoint() {
    new GradientOracle(
            "replaced",
            """
            define double @replaced(ptr %x) {
              %a = load double, ptr %x
              %square = fmul double %a, %a
              %u = alloca i64
              store double %square, ptr %u
              %before = load double, ptr %u
              store i64 4614253070214989087, ptr %u
              %after = load double, ptr %u
              %r = fmul double %before, %after
              %twice = fadd double %r, %after
              ret double %twice
            }
            """)
        .agree(0);
  }

  @Test
  void bitsOfAConstantReplaceANumberOfTheCaller() {
    new GradientOracle(
            "replaced",
            """
            define double @replaced(ptr %x, i64 %n) {
              %a = load double, ptr %x
              store i64 4614253070214989087, ptr %x
              %after = load double, ptr %x
              %r = fmul double %a, %after
              ret double %r
            }
            """)
        .agree(0);
  }

  @Test
  void countersInsideAUnionWithNumbersLeaveTheNumbersAlone() {
    new GradientOracle(
            "counted",
            """
            define double @counted(ptr %x, i64 %n) {
              %u = alloca [4 x i64]
              %count.place = getelementptr i8, ptr %u, i64 8
              %x1.place = getelementptr i8, ptr %x, i64 8
              %a = load double, ptr %x
              %b = load double, ptr %x1.place
              store double %a, ptr %u
              store double %b, ptr %count.place
              %kept = load double, ptr %count.place
              %length = add i64 %n, 3
              store i64 %length, ptr %count.place
              %read = load i64, ptr %count.place
              %factor = sitofp i64 %read to double
              %first = load double, ptr %u
              %product = fmul double %first, %kept
              %r = fmul double %product, %factor
              ret double %r
            }
            """)
        .agree(0, 2);
  }

  @Test
  void zeroBytesReplaceNumbersAndAddressesThatOnlyTheFunctionSees() {
    new GradientOracle(
            "filled",
            """
            declare noalias ptr @malloc(i64)
            declare void @free(ptr)
            declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)

            define double @filled(ptr %x, i64 %n) {
            entry:
              %node = call ptr @malloc(i64 32)
              br label %loop
            loop:
              %i = phi i64 [ 0, %entry ], [ %next, %loop ]
              %sum = phi double [ 0.0, %entry ], [ %more, %loop ]
              call void @llvm.memset.p0.i64(ptr %node, i8 0, i64 32, i1 false)
              %at = getelementptr i64, ptr %node, i64 %i
              %source = getelementptr double, ptr %x, i64 %i
              %v = load double, ptr %source
              %square = fmul double %v, %v
              store double %square, ptr %at
              %behind = getelementptr i8, ptr %at, i64 8
              store ptr %source, ptr %behind
              %address = load ptr, ptr %behind
              %back = load double, ptr %address
              %stored = load double, ptr %at
              %term = fmul double %back, %stored
              %more = fadd double %sum, %term
              %next = add nuw nsw i64 %i, 1
              %end = icmp eq i64 %next, 3
              br i1 %end, label %exit, label %loop
            exit:
              call void @free(ptr %node)
              ret double %more
            }
            """)
        .agree(0);
  }

  @Test
  void integersThatMayBeNumbersAreNotTakenForConstants() {
    GradientOracle hidden =
        new GradientOracle(
            "hidden",
            """
            define double @hidden(ptr %x, i64 %n) {
              %a = load double, ptr %x
              %bits = bitcast double %a to i64
              %odd = mul i64 %bits, 3
              %u = alloca i64
              store double 1.0, ptr %u
              store i64 %odd, ptr %u
              %r = load double, ptr %u
              ret double %r
            }
            """);
    DiffException refusal =
        catchThrowableOfType(DiffException.class, () -> hidden.differentiate(Mode.REVERSE));
    assertThat(refusal.diagnostics()).isNotEmpty();
    assertThat(refusal.diagnostics().getFirst().code())
        .isIn(DiagnosticCode.JD0205, DiagnosticCode.JD0301);
  }

  @Test
  void openLanesOfAMaskChangeNothing() {
    new GradientOracle(
            "masked",
            """
            define double @masked(ptr %x) {
              %v = load <4 x double>, ptr %x, align 8
              %bits = bitcast <4 x double> %v to <4 x i64>
              %other = and <4 x i64> %bits, <i64 9223372036854775807, i64 poison, i64 9223372036854775807, i64 undef>
              %numbers = bitcast <4 x i64> %other to <4 x double>
              %a = extractelement <4 x double> %numbers, i64 0
              %c = extractelement <4 x double> %numbers, i64 2
              %r = fmul double %a, %c
              ret double %r
            }
            """)
        .agree(0);
  }
}
