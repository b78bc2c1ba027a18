package org.jdiff.transform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.DiffException;
import org.jdiff.model.Mode;
import org.junit.jupiter.api.Test;

/** Numbers that depend on others by way of integers: smoothly, or in steps. */
class NumbersAsIntegersTest {
  private static void isRefused(GradientOracle oracle, String message) {
    for (Mode mode : new Mode[] {Mode.REVERSE, Mode.FORWARD}) {
      assertThatThrownBy(() -> oracle.differentiate(mode))
          .isInstanceOfSatisfying(
              DiffException.class,
              e -> {
                assertThat(e.diagnostics().getFirst().code()).isEqualTo(DiagnosticCode.JD0205);
                assertThat(e.diagnostics().getFirst().message()).contains(message);
              });
    }
  }

  @Test
  void bitsCountedAsALogarithmAreRefused() {
    isRefused(
        new GradientOracle(
            "logarithm",
            """
            define double @logarithm(double %x) {
              %bits = bitcast double %x to i64
              %above = sub i64 %bits, 4607182418800017408
              %count = sitofp i64 %above to double
              %log = fmul double %count, 0x3CB0000000000000
              ret double %log
            }
            """),
        "the bits of an active number are converted to a number");
  }

  @Test
  void bitsOfNumbersInMemoryThatAreCountedAreRefused() {
    isRefused(
        new GradientOracle(
            "logarithm",
            """
            declare noalias ptr @malloc(i64)
            declare void @free(ptr)

            define double @logarithm(ptr %x) {
              %word = call ptr @malloc(i64 8)
              %v = load double, ptr %x
              store double %v, ptr %word
              %bits = load i64, ptr %word
              %count = uitofp i64 %bits to double
              %log = fmul double %count, 0x3CB0000000000000
              call void @free(ptr %word)
              ret double %log
            }
            """),
        "the bits of an active number are converted to a number");
  }

  @Test
  void aCountThatBecomesTheBitsOfANumberIsRefused() {
    isRefused(
        new GradientOracle(
            "exponential",
            """
            define double @exponential(double %x) {
              %scaled = fmul double %x, 0x4330000000000000
              %count = fptosi double %scaled to i64
              %bits = add i64 %count, 4607182418800017408
              %exp = bitcast i64 %bits to double
              ret double %exp
            }
            """),
        "becomes the bits of a number");
  }

  @Test
  void aCountStoredAsTheBitsOfANumberIsRefused() {
    isRefused(
        new GradientOracle(
            "exponential",
            """
            define double @exponential(ptr %x) {
              %v = load double, ptr %x
              %scaled = fmul double %v, 0x4330000000000000
              %count = fptosi double %scaled to i64
              %bits = add i64 %count, 4607182418800017408
              store i64 %bits, ptr %x
              %exp = load double, ptr %x
              ret double %exp
            }
            """),
        "becomes the bits of a number");
  }

  @Test
  void anExponentMovesInSteps() {
    new GradientOracle(
            "exponent",
            """
            define double @exponent(double %x) {
              %bits = bitcast double %x to i64
              %high = lshr i64 %bits, 52
              %biased = and i64 %high, 2047
              %e = sub i64 %biased, 1023
              %count = sitofp i64 %e to double
              %r = fmul double %count, %x
              ret double %r
            }
            """)
        .agree(0);
  }

  @Test
  void aPowerOfTwoMadeOfAWholeNumberMovesInSteps() {
    new GradientOracle(
            "power",
            """
            define double @power(double %x) {
              %eight = fmul double %x, 8.0
              %k = fptosi double %eight to i64
              %biased = add i64 %k, 1023
              %bits = shl i64 %biased, 52
              %scale = bitcast i64 %bits to double
              %r = fmul double %scale, %x
              ret double %r
            }
            """)
        .agree(0);
  }

  @Test
  void numbersReadAsAnotherFormatThanTheyWereWrittenAreRefused() {
    isRefused(
        new GradientOracle(
            "half",
            """
            declare noalias ptr @malloc(i64)
            declare void @free(ptr)

            define double @half(ptr %x) {
              %word = call ptr @malloc(i64 8)
              %v = load double, ptr %x
              store double %v, ptr %word
              %low = load float, ptr %word
              %r = fpext float %low to double
              call void @free(ptr %word)
              ret double %r
            }
            """),
        "the bits of active numbers of one type are taken for numbers of another type");
  }

  /** An adjoint of zero must not touch the bits of what else the memory may hold. */
  @Test
  void membersOfAUnionKeepTheirAdjoints() {
    new GradientOracle(
            "members",
            """
            declare noalias ptr @malloc(i64)
            declare void @free(ptr)

            define double @members(ptr %x, i64 %n) {
            entry:
              %union = call ptr @malloc(i64 8)
              %v = load double, ptr %x
              %wide = icmp sgt i64 %n, 0
              br i1 %wide, label %a, label %b
            a:
              store double %v, ptr %union
              br label %read
            b:
              %narrow = fptrunc double %v to float
              store float %narrow, ptr %union
              br label %read
            read:
              %whole = load double, ptr %union
              %low = load float, ptr %union
              br i1 %wide, label %c, label %d
            c:
              %square = fmul double %whole, %whole
              br label %end
            d:
              %extended = fpext float %low to double
              br label %end
            end:
              %r = phi double [ %square, %c ], [ %extended, %d ]
              call void @free(ptr %union)
              ret double %r
            }
            """)
        .agree(1);
  }
}
