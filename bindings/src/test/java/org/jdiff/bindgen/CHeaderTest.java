package org.jdiff.bindgen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.jdiff.model.Activity;
import org.jdiff.model.DerivativeSignature;
import org.jdiff.model.Mode;
import org.junit.jupiter.api.Test;

class CHeaderTest {
  private static final CHeader.Options OPTIONS = new CHeader.Options("my-loss.h", "jdiff 0.1.0");

  @Test
  void headerIsTheAgreedText() throws IOException {
    String header = CHeader.generate(OPTIONS, Derivatives.all());
    assertThat(CHeader.generate(OPTIONS, Derivatives.all())).isEqualTo(header);
    Golden.check("my-loss.h", header);
  }

  @Test
  void includeGuardIsALegalName() {
    assertThat(CHeader.generate(OPTIONS, List.of(Derivatives.mix(""))))
        .contains("#ifndef JDIFF_MY_LOSS_H\n#define JDIFF_MY_LOSS_H\n")
        .doesNotContain("Target");
  }

  @Test
  void promiseNotToChangeAnArrayIsKept() {
    assertThat(declarationOf("double f(const double *x, int n)"))
        .contains("(const double *x, int32_t n)");
    assertThat(declarationOf("double f(double const x[], int)"))
        .contains("(const double *x, int32_t n)");
    assertThat(declarationOf("double ns::f<a, b>(double const*, int)"))
        .contains("(const double *x,");
  }

  @Test
  void promiseIsNotReadIntoDeclarationsThatDoNotGiveIt() {
    for (String declaration :
        List.of(
            "double f(double *const x, int n)",
            "double f(const double **x, int n)",
            "double f(const double &x, int n)",
            "double C::f(int n, const double *x, int m)",
            "fn f(x: *const f64, n: i32) -> f64",
            "f",
            "")) {
      assertThat(declarationOf(declaration)).as(declaration).contains("(double *x, int32_t n)");
    }
  }

  @Test
  void commentsCannotBeClosedByDeclarations() {
    String header = CHeader.generate(OPTIONS, List.of(Derivatives.awkward("")));
    assertThat(header.split("\\*/", -1)).hasSize(header.split("/\\*", -1).length);
  }

  @Test
  void contradictionsAreRefused() {
    assertThatThrownBy(() -> CHeader.generate(OPTIONS, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no derivative to declare");
  }

  private static String declarationOf(String primal) {
    var signature =
        new DerivativeSignature(
            "d_f",
            "f",
            primal,
            Mode.FORWARD,
            Derivatives.DOUBLE,
            List.of(
                Derivatives.primal("x", Derivatives.DOUBLES, 0, Activity.CONST),
                Derivatives.primal("n", Derivatives.INT, 1, Activity.CONST)),
            "");
    String header = CHeader.generate(OPTIONS, List.of(signature));
    return header.substring(header.indexOf("double d_f"));
  }
}
