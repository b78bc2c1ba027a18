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
            double state;
            __attribute__((noinline)) static double next(double x) { state *= x; return state; }
            static double twice(double x) { state = 1; return next(x) * next(x); }
            void *start(double x) { return __enzyme_augmentfwd((void *)twice, x); }
            """);
    assertThat(findings).hasSize(1);
    assertThat(findings.getFirst().code()).isEqualTo(DiagnosticCode.JD0122);
    assertThat(findings.getFirst().message()).contains("global variable 'state'");
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
