package org.jdiff.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.DiffException;
import org.junit.jupiter.api.Test;

/** Marker calls that would give wrong numbers, or drop some. */
class MarkerRefusalsTest {
  private static List<Diagnostic> refused(String source) {
    DiffException[] caught = new DiffException[1];
    assertThatThrownBy(
            () -> Jdiff.compile(CompileRequest.of(Input.text("marked.c", source))).close())
        .isInstanceOfSatisfying(DiffException.class, e -> caught[0] = e);
    return caught[0].diagnostics();
  }

  @Test
  void tapesDoNotShareTheShadowOfAVariable() {
    List<Diagnostic> findings =
        refused(
            """
            void *__enzyme_augmentfwd(void *, ...);
            double *place;
            __attribute__((noinline)) static double next(double x) { *place *= x; return *place; }
            static double twice(double *x) { place = x; return next(x[0]) * next(x[1]); }
            void *start(double *x, double *d) { return __enzyme_augmentfwd((void *)twice, x, d); }
            """);
    assertThat(findings).hasSize(1);
    assertThat(findings.getFirst().code()).isEqualTo(DiagnosticCode.JD0122);
    assertThat(findings.getFirst().message()).contains("global variable 'place'");
  }

  @Test
  void aVariableWithoutDerivativeIsKnownByItsNameOnly() {
    List<Diagnostic> findings =
        refused(
            """
            double __enzyme_autodiff(void *, ...);
            static double kept[2];
            void *__enzyme_inactive_global_kept = kept;
            void elsewhere(double *);
            static double f(double x) { kept[0] = x; elsewhere(kept); return x * kept[1]; }
            double slope(double x) { return __enzyme_autodiff((void *)f, x); }
            """);
    assertThat(findings).hasSize(1);
    assertThat(findings.getFirst().code()).isEqualTo(DiagnosticCode.JD0125);
    assertThat(findings.getFirst().message()).contains("'kept' has no derivative", "handed on");
  }

  @Test
  void aMarkerThatIsNotCalledByNameIsRefused() {
    List<Diagnostic> findings =
        refused(
            """
            double __enzyme_autodiff(void *, ...);
            double (*any)(void *, ...) = __enzyme_autodiff;
            static double f(double x) { return x * x; }
            double slope(double x) { return __enzyme_autodiff((void *)f, x) + any((void *)f, x); }
            """);
    assertThat(findings).hasSize(1);
    assertThat(findings.getFirst().code()).isEqualTo(DiagnosticCode.JD0121);
    assertThat(findings.getFirst().message()).contains("is used otherwise than to call it");
  }

  @Test
  void aFormatThatTheProcessorDoesNotHaveIsRefused() {
    List<Diagnostic> findings =
        refused(
            """
            double (*__enzyme_truncate_op_func(void *, int, int, int))(double);
            static double f(double x) { return x / 3; }
            double g(double x) { return __enzyme_truncate_op_func((void *)f, 64, 6, 9)(x); }
            """);
    assertThat(findings).hasSize(1);
    assertThat(findings.getFirst().code()).isEqualTo(DiagnosticCode.JD0122);
    assertThat(findings.getFirst().message()).contains("precision that is not known");
  }

  @Test
  void errorsOfArithmeticOnBitsAreNotEstimated() {
    List<Diagnostic> findings =
        refused(
            """
            void *memcpy(void *, const void *, unsigned long);
            double __enzyme_error_estimate(void *, ...);
            static double mantissa(double x) {
              unsigned long u;
              memcpy(&u, &x, 8);
              u = (u & ((1ul << 52) - 1)) | (1023ul << 52);
              memcpy(&x, &u, 8);
              return x;
            }
            double g(double x) { return __enzyme_error_estimate((void *)mantissa, x, 0.5); }
            """);
    assertThat(findings)
        .isNotEmpty()
        .allMatch(d -> d.message().contains("rounding error is to be estimated"));
  }

  @Test
  void aTapeServesTangentsOrAdjoints() {
    List<Diagnostic> findings =
        refused(
            """
            void *__enzyme_augmentfwd(void *, ...);
            double __enzyme_reverse(void *, ...);
            double __enzyme_fwdsplit(void *, ...);
            static double cube(double *x) { return x[0] * x[0] * x[0]; }
            double both(double *x, double *d) {
              void *tape = __enzyme_augmentfwd((void *)cube, x, d);
              double t = __enzyme_fwdsplit((void *)cube, x, d, tape);
              return t + __enzyme_reverse((void *)cube, x, d, 1.0, tape);
            }
            """);
    assertThat(findings).hasSize(1);
    assertThat(findings.getFirst().message()).contains("by tangents and by adjoints");
    assertThat(findings.getFirst().position().orElseThrow().line()).isEqualTo(8);
  }

  @Test
  void tangentsOfWhatIsInMemoryNeedATape() {
    List<Diagnostic> findings =
        refused(
            """
            double __enzyme_fwdsplit(void *, ...);
            static double cube(double *x) { return x[0] * x[0] * x[0]; }
            double slope(double *x, double *d) {
              return __enzyme_fwdsplit((void *)cube, x, d, (void *)0);
            }
            """);
    assertThat(findings).hasSize(1);
    assertThat(findings.getFirst().message()).contains("is given no tape");
  }

  @Test
  void tangentsFromOneTapeHaveTheSameActivities() {
    List<Diagnostic> findings =
        refused(
            """
            int enzyme_const, enzyme_dup;
            void *__enzyme_augmentfwd(void *, ...);
            double __enzyme_fwdsplit(void *, ...);
            static double area(double *x, double *y) { return x[0] * y[0]; }
            double slopes(double *x, double *d, double *y, double *e) {
              void *tape = __enzyme_augmentfwd((void *)area, x, d, y, e);
              double s = __enzyme_fwdsplit((void *)area, enzyme_dup, x, d, enzyme_const, y, tape);
              return s + __enzyme_fwdsplit((void *)area, enzyme_const, x, enzyme_dup, y, e, tape);
            }
            """);
    assertThat(findings).hasSize(1);
    assertThat(findings.getFirst().message()).contains("read under different activities");
  }

  @Test
  void allMarkersThatCannotBeUnderstoodAreReported() {
    List<Diagnostic> findings =
        refused(
            """
            double __enzyme_autodiff(void *, ...);
            double __enzyme_fwddiff(void *, ...);
            static double product(double x, double y) { return x * y; }
            double first(double x) { return __enzyme_autodiff((void *)product, x); }
            double second(double x) { return __enzyme_fwddiff((void *)product, x, 1.0, x); }
            """);
    assertThat(findings).hasSize(2).allMatch(d -> d.code() == DiagnosticCode.JD0121);
    assertThat(findings.get(0).position().orElseThrow().line()).isEqualTo(4);
    assertThat(findings.get(1).position().orElseThrow().line()).isEqualTo(5);
  }

  @Test
  void aFunctionThatNeedsItsOwnDerivativeIsRefused() {
    List<Diagnostic> findings =
        refused(
            """
            double __enzyme_autodiff(void *, ...);
            double f(double x) { return x > 1 ? __enzyme_autodiff((void *)f, x / 2) : x * x; }
            """);
    assertThat(findings).hasSize(1);
    assertThat(findings.getFirst().message()).contains("needs its own derivative");
  }

  @Test
  void gradientsByHandMustHaveTheSignatureOfAGradient() {
    List<Diagnostic> findings =
        refused(
            """
            double __enzyme_autodiff(void *, ...);
            static double f(double x) { return x * x; }
            static double forward(double x) { return x * x; }
            static float reverse(double x, double seed) { return x; }
            void *__enzyme_register_gradient_f[] = {(void *)f, (void *)forward, (void *)reverse};
            double slope(double x) { return __enzyme_autodiff((void *)f, x); }
            """);
    assertThat(findings).isNotEmpty().allMatch(d -> d.code() == DiagnosticCode.JD0125);
  }
}
