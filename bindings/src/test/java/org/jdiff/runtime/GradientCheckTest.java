package org.jdiff.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class GradientCheckTest {
  private static double rosenbrock(double[] x, double[] g) {
    double value = 0;
    Arrays.fill(g, 0);
    for (int i = 0; i + 1 < x.length; i++) {
      double a = 1 - x[i];
      double b = x[i + 1] - x[i] * x[i];
      value += a * a + 100 * b * b;
      g[i] += -2 * a - 400 * b * x[i];
      g[i + 1] += 200 * b;
    }
    return value;
  }

  @Test
  void rightGradientPassesFarBelowTheTolerance() {
    var report = GradientCheck.run(GradientCheckTest::rosenbrock, new double[] {-1.2, 1, 0.3, 2});
    assertThat(report.passed()).as(report.table()).isTrue();
    assertThat(report.worst().error()).isLessThan(1e-8);
    assertThat(report.directions()).hasSize(8);
    assertThat(report.components()).hasSize(4);
    assertThat(report.table()).startsWith("gradient agrees");
  }

  @Test
  void wrongComponentIsNamed() {
    DifferentiableFunction wrong =
        (x, g) -> {
          double value = rosenbrock(x, g);
          g[2] *= 1.001;
          return value;
        };
    var report = GradientCheck.run(wrong, new double[] {-1.2, 1, 0.3, 2});
    assertThat(report.passed()).isFalse();
    assertThat(report.worst().component()).isEqualTo(2);
    assertThat(report.worst().gradient() / report.worst().difference()).isBetween(1.00099, 1.00101);
    assertThat(report.table()).startsWith("gradient disagrees").contains("at x[2]");
  }

  @Test
  void gradientThatAddsToOldContentsFails() {
    DifferentiableFunction adding =
        (x, g) -> {
          g[0] += 2 * x[0];
          return x[0] * x[0];
        };
    assertThat(GradientCheck.run(adding, new double[] {3}).passed()).isFalse();
  }

  @Test
  void silentZeroFails() {
    DifferentiableFunction zero =
        (x, g) -> {
          Arrays.fill(g, 0);
          return Math.sin(x[0]);
        };
    assertThat(GradientCheck.run(zero, new double[] {1}).passed()).isFalse();
  }

  @Test
  void changedArgumentFails() {
    DifferentiableFunction changing =
        (x, g) -> {
          g[0] = 1;
          double value = x[0];
          x[0] += 1;
          return value;
        };
    var report = GradientCheck.run(changing, new double[] {1});
    assertThat(report.inputUnchanged()).isFalse();
    assertThat(report.passed()).isFalse();
  }

  @Test
  void valueThatDiffersFromTheOneWithGradientFails() {
    DifferentiableFunction twoValues =
        new DifferentiableFunction() {
          @Override
          public double value(double[] x) {
            return x[0];
          }

          @Override
          public double valueAndGradient(double[] x, double[] g) {
            g[0] = 1;
            return x[0] + 1;
          }
        };
    var report = GradientCheck.run(twoValues, new double[] {1});
    assertThat(report.worst().error()).isLessThan(1e-9);
    assertThat(report.passed()).isFalse();
  }

  @Test
  void sameSeedGivesSameReportAndOtherSeedOtherDirections() {
    double[] x = new double[100];
    Arrays.setAll(x, i -> Math.sin(i));
    var options = new GradientCheck.Options(5, 3, 10, 1e-6);
    var first = GradientCheck.run(GradientCheckTest::rosenbrock, x, options);
    assertThat(GradientCheck.run(GradientCheckTest::rosenbrock, x, options)).isEqualTo(first);
    assertThat(first.components()).hasSize(10);
    var other =
        GradientCheck.run(
            GradientCheckTest::rosenbrock, x, new GradientCheck.Options(6, 3, 10, 1e-6));
    assertThat(other.directions()).isNotEqualTo(first.directions());
    assertThat(other.passed()).isTrue();
  }

  @Test
  void singlePrecisionCodePassesWithItsTolerance() {
    DifferentiableFunction rounded =
        (x, g) -> {
          float a = (float) x[0];
          g[0] = 3 * a * a;
          return a * a * a;
        };
    var options = GradientCheck.Options.DEFAULT.withTolerance(1e-3);
    assertThat(GradientCheck.run(rounded, new double[] {1.5}, options).passed()).isTrue();
  }

  @Test
  void metricIsAbsoluteForSmallAndRelativeForLargeNumbers() {
    assertThat(GradientCheck.rho(1e-9, 0)).isEqualTo(1e-9);
    assertThat(GradientCheck.rho(2e6, 1e6)).isEqualTo(1.0 / 3);
    assertThat(GradientCheck.rho(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY)).isZero();
    assertThat(GradientCheck.rho(Double.NaN, Double.NaN)).isInfinite();
    assertThat(GradientCheck.rho(Double.POSITIVE_INFINITY, 1)).isInfinite();
  }

  @Test
  void emptyPointAndEmptyPlanAreRefused() {
    assertThatThrownBy(() -> GradientCheck.run((x, g) -> 0, new double[0]))
        .hasMessage("the point has no component");
    assertThatThrownBy(() -> new GradientCheck.Options(1, 0, 0, 1e-6))
        .hasMessage("cannot check 0 directions and 0 components");
    assertThatThrownBy(() -> new GradientCheck.Options(1, 1, 1, Double.NaN))
        .hasMessageContaining("is not positive");
  }
}
