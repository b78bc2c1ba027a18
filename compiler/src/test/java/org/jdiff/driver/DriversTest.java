package org.jdiff.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.jdiff.model.Activity;
import org.jdiff.model.DerivativeSignature;
import org.jdiff.model.DiffRequest;
import org.jdiff.model.Mode;
import org.jdiff.runtime.DerivativeAssertions;
import org.jdiff.runtime.FixedArguments;
import org.jdiff.runtime.GradientCheck;
import org.jdiff.runtime.Hessian;
import org.jdiff.runtime.Jacobian;
import org.jdiff.runtime.NativeFunction;
import org.jdiff.runtime.NativeMap;
import org.jdiff.runtime.SparseHessian;
import org.jdiff.runtime.SparseJacobian;
import org.jdiff.runtime.SparseMatrix;
import org.jdiff.runtime.SparsityPattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Drivers of the run-time library on compiled C: two residuals for each pair of neighbours. */
class DriversTest {
  private static final String SOURCE =
      """
      #include <math.h>

      void residuals(const double *x, double *r, int n) {
        for (int i = 0; i + 1 < n; i++) {
          r[2 * i] = 10 * (x[i + 1] - x[i] * x[i]);
          r[2 * i + 1] = 1 - x[i];
        }
      }

      double energy(const double *x, int n) {
        double sum = 0;
        for (int i = 0; i + 1 < n; i++) {
          sum += sin(x[i] * x[i + 1]) + x[i] * x[i] * x[i] * x[i];
        }
        return sum;
      }
      """;

  private static final int WIDTH = 4;
  private static final int N = 7;
  private static final int M = 2 * (N - 1);
  private static final double[] X = {0.3, -1.2, 0.9, 1.4, -0.2, 0.8, -0.6};

  private static Compilation compilation;
  private static Loaded code;

  @BeforeAll
  static void compile() {
    compilation =
        Jdiff.compile(
            CompileRequest.of(Input.text("chain.c", SOURCE))
                .with(residuals(Mode.FORWARD).withWidth(WIDTH).withExportName("tangents"))
                .with(residuals(Mode.FORWARD).withExportName("tangent"))
                .with(residuals(Mode.REVERSE).withExportName("adjoint"))
                .with(
                    DiffRequest.of("energy", Mode.REVERSE, Activity.DUP, Activity.CONST)
                        .withExportName("d_energy"))
                .with(
                    DiffRequest.of(
                            "d_energy",
                            Mode.FORWARD,
                            Activity.DUP,
                            Activity.DUP,
                            Activity.CONST,
                            Activity.CONST)
                        .withReturn(Activity.CONST)
                        .withExportName("energy_hessian")));
    code = compilation.load();
  }

  @AfterAll
  static void close() {
    code.close();
    compilation.close();
  }

  private static DiffRequest residuals(Mode mode) {
    return DiffRequest.of("residuals", mode, Activity.DUP, Activity.DUP, Activity.CONST);
  }

  private static NativeMap chain(String... derivatives) {
    return code.map(
        NativeMap.of("x", N, "r", M, FixedArguments.none().with("n", N)),
        Arrays.stream(derivatives).map(compilation::signature).toArray(DerivativeSignature[]::new));
  }

  private static NativeFunction energy() {
    return code.function(
        compilation.signature("d_energy"),
        compilation.signature("energy_hessian"),
        FixedArguments.none());
  }

  private static double[] expectedJacobian() {
    double[] expected = new double[M * N];
    for (int i = 0; i + 1 < N; i++) {
      expected[2 * i * N + i] = -20 * X[i];
      expected[2 * i * N + i + 1] = 10;
      expected[(2 * i + 1) * N + i] = -1;
    }
    return expected;
  }

  private static void expectJacobian(double[] actual) {
    double[] withoutNegativeZeros = Arrays.stream(actual).map(v -> v + 0.0).toArray();
    assertThat(withoutNegativeZeros).isEqualTo(expectedJacobian());
  }

  @Test
  void bothModesGiveTheJacobian() {
    NativeMap chain = chain("tangents", "adjoint");
    Jacobian forward = Jacobian.of(chain);
    assertThat(forward.sweep()).isEqualTo(Jacobian.Sweep.FORWARD);
    assertThat(forward.passes()).as("of %d directions", WIDTH).isEqualTo(2);
    expectJacobian(forward.at(X));
    expectJacobian(Jacobian.of(chain, Jacobian.Sweep.REVERSE).at(X));
    expectJacobian(Jacobian.of(chain("tangent")).at(X));
    assertThatCode(() -> DerivativeAssertions.assertProducts(chain, X)).doesNotThrowAnyException();
  }

  @Test
  void detectedPatternAndColouringGiveTheJacobianInOneCall() {
    NativeMap chain = chain("tangents");
    SparsityPattern pattern = SparsityPattern.detect(chain, X, 0.1, 2, 1);
    assertThat(pattern.count()).isEqualTo(3 * (N - 1));
    SparseJacobian jacobian = SparseJacobian.of(chain, pattern);
    SparseMatrix matrix = jacobian.compute(X, new double[M]);
    assertThat(jacobian.directions()).isEqualTo(2);
    assertThat(jacobian.passes()).isEqualTo(1);
    expectJacobian(matrix.toDense());
    assertThat(jacobian.error(X, 3)).isLessThan(1e-15);
  }

  @Test
  void valuesComeWithProducts() {
    double[] y = new double[M];
    chain("tangents").jvp(X, new double[N], y, new double[M]);
    for (int i = 0; i + 1 < N; i++) {
      assertThat(y[2 * i]).isEqualTo(10 * (X[i + 1] - X[i] * X[i]));
      assertThat(y[2 * i + 1]).isEqualTo(1 - X[i]);
    }
  }

  @Test
  void forwardOverReverseGivesTheHessian() {
    double[] expected = new double[N * N];
    for (int i = 0; i + 1 < N; i++) {
      double product = X[i] * X[i + 1];
      double sin = Math.sin(product);
      expected[i * N + i] += 12 * X[i] * X[i] - X[i + 1] * X[i + 1] * sin;
      expected[(i + 1) * N + i + 1] -= X[i] * X[i] * sin;
      expected[i * N + i + 1] = Math.cos(product) - product * sin;
      expected[(i + 1) * N + i] = expected[i * N + i + 1];
    }
    double[] hessian = new double[N * N];
    assertThat(Hessian.compute(energy(), X, hessian)).as("asymmetry").isLessThan(1e-14);
    SparsityPattern band = SparsityPattern.banded(N, N, 1, 1);
    SparseHessian sparse = SparseHessian.of(energy(), band);
    double[] fromSparse = sparse.compute(X).toDense();
    for (int k = 0; k < N * N; k++) {
      assertThat(GradientCheck.rho(hessian[k], expected[k])).isLessThan(1e-14);
      assertThat(GradientCheck.rho(fromSparse[k], expected[k])).isLessThan(1e-14);
    }
    assertThat(sparse.products()).as("of a chain").isEqualTo(3);
    assertThatCode(() -> DerivativeAssertions.assertHessian(energy(), X))
        .doesNotThrowAnyException();
    assertThatCode(() -> DerivativeAssertions.assertGradient(energy(), X))
        .doesNotThrowAnyException();
  }

  @Test
  void singlePrecisionCodeTakesRoundedArrays() {
    try (Compilation single =
            Jdiff.compile(
                CompileRequest.of(
                        Input.text(
                            "single.c",
                            """
                            float dot(const float *x, const double *w, int n) {
                              float s = 0;
                              for (int i = 0; i < n; i++) s += (float)w[i] * x[i] * x[i];
                              return s;
                            }
                            """))
                    .with(
                        DiffRequest.of(
                            "dot", Mode.REVERSE, Activity.DUP, Activity.CONST, Activity.CONST)));
        Loaded loaded = single.load()) {
      NativeFunction dot =
          loaded.function(
              single.signature("d_dot"),
              FixedArguments.none().with("w", new double[] {1, 10, 100}));
      double[] g = {7, 7, 7};
      assertThat(dot.valueAndGradient(new double[] {1, 2, 0.1}, g))
          .isEqualTo(41 + 100 * 0.1f * 0.1f);
      assertThat(g).containsExactly(2, 40, 2 * (100 * 0.1f));
    }
  }

  @Test
  void argumentsThatDoNotFitAreNamed() {
    DerivativeSignature gradient = compilation.signature("d_energy");
    assertThatThrownBy(() -> code.function(gradient, FixedArguments.none().with("m", 3)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("d_energy has no parameter 'm'; it has [n]");
    assertThatThrownBy(() -> code.function(gradient, FixedArguments.none().with("n", 1L << 40)))
        .hasMessage("'n' of d_energy has 32 bits, too few for 1099511627776");
    assertThatThrownBy(() -> code.function(gradient, FixedArguments.none().with("n", 0.5)))
        .hasMessage("'n' of d_energy is int32_t, which the number 0.5 is not");
    assertThatThrownBy(() -> code.function(compilation.signature("tangent")))
        .hasMessageContaining("tangent is not the gradient of a function of one array");
    assertThatThrownBy(
            () ->
                code.map(
                    NativeMap.of("x", N, "r", M, FixedArguments.none()),
                    compilation.signature("adjoint")))
        .hasMessage("'n' of adjoint has no argument; fix one");
    assertThatThrownBy(
            () ->
                code.map(
                    NativeMap.of("x", N, "y", M, FixedArguments.none()),
                    compilation.signature("adjoint")))
        .hasMessage("adjoint is not a function of 'y'");
    assertThatThrownBy(
            () ->
                code.function(gradient)
                    .withHessian(code.symbol("tangent"), compilation.signature("tangent")))
        .hasMessageContaining("tangent is not the derivative of d_energy in forward mode");
    assertThatThrownBy(() -> compilation.signature("energy"))
        .hasMessage(
            "no derivative is named 'energy'; there are [tangents, tangent, adjoint, d_energy,"
                + " energy_hessian]");
  }
}
