package org.jdiff.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HessianTest {
  private static double element(SparsityPattern pattern, double[] x, int i, int j) {
    if (i != j) {
      boolean there = pattern.contains(Math.max(i, j), Math.min(i, j));
      return there ? 2.0 * (i + j + 1) * x[i] * x[j] : 0;
    }
    double sum = pattern.contains(i, i) ? (i + 1) * x[i] * x[i] : 0;
    for (int k = 0; k < x.length; k++) {
      if (k != i && pattern.contains(Math.max(i, k), Math.min(i, k))) {
        sum += (i + k + 1) * x[k] * x[k];
      }
    }
    return sum;
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.05, 0.2, 0.6})
  void denseAndSparseAgreeWithTheClosedForm(double density) {
    for (int seed = 0; seed < 20; seed++) {
      int n = 14;
      SparsityPattern pattern = SampleMaps.random(n, n, density, seed);
      DifferentiableFunction function = SampleMaps.products(pattern, new SampleMaps.Calls());
      double[] x = SampleMaps.point(n, seed);
      double[] dense = new double[n * n];
      assertThat(Hessian.compute(function, x, dense)).isLessThan(1e-14);
      SparseMatrix sparse = SparseHessian.of(function, pattern).compute(x);
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          double expected = element(pattern, x, i, j);
          assertThat(GradientCheck.rho(dense[i * n + j], expected)).isLessThan(1e-14);
          assertThat(GradientCheck.rho(sparse.get(i, j), expected)).isLessThan(1e-14);
        }
      }
      assertThat(SparseHessian.of(function, pattern).error(x, seed)).isLessThan(1e-14);
    }
  }

  @Test
  void starColouringIsProperAndNoPathOfFourHasTwoColours() {
    for (int seed = 0; seed < 60; seed++) {
      int n = 12;
      SparsityPattern pattern = SampleMaps.random(n, n, 0.02 * (seed % 12 + 1), seed).symmetric();
      Coloring coloring = Coloring.star(pattern);
      for (int a = 0; a < n; a++) {
        for (int b : pattern.row(a)) {
          if (b == a) {
            continue;
          }
          assertThat(coloring.color(a)).isNotEqualTo(coloring.color(b));
          for (int c : pattern.row(b)) {
            for (int d : pattern.row(c)) {
              boolean path = c != a && c != b && d != c && d != b && d != a;
              assertThat(
                      path
                          && coloring.color(a) == coloring.color(c)
                          && coloring.color(b) == coloring.color(d))
                  .as("path %d %d %d %d", a, b, c, d)
                  .isFalse();
            }
          }
        }
      }
    }
  }

  @Test
  void arrowTakesTwoProducts() {
    int n = 200;
    int[] rows = new int[n];
    int[] columns = new int[n];
    java.util.Arrays.setAll(rows, i -> i);
    SparsityPattern arrow = SparsityPattern.of(n, n, rows, columns);
    SampleMaps.Calls calls = new SampleMaps.Calls();
    SparseHessian hessian = SparseHessian.of(SampleMaps.products(arrow, calls), arrow);
    hessian.compute(SampleMaps.point(n, 1));
    assertThat(hessian.products()).isEqualTo(2);
    assertThat(calls.forward).isEqualTo(2);
  }

  @Test
  void detectedPatternHoldsTheTrueOne() {
    int n = 15;
    SparsityPattern pattern = SampleMaps.random(n, n, 0.1, 4);
    DifferentiableFunction function = SampleMaps.products(pattern, new SampleMaps.Calls());
    SparsityPattern found =
        SparsityPattern.detectHessian(function, SampleMaps.point(n, 2), 0.1, 2, 1);
    SparsityPattern lower = pattern; // the function uses what is on and below the diagonal
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        assertThat(found.contains(i, j)).isEqualTo(lower.contains(i, j));
        assertThat(found.contains(j, i)).isEqualTo(lower.contains(i, j));
      }
    }
  }

  @Test
  void elementThatIsZeroAtTheFirstPointIsDetectedAtAnother() {
    DifferentiableMap map =
        DifferentiableMap.forward(
            2,
            2,
            (x, v, y, t) -> {
              y[0] = x[0] * x[1];
              y[1] = x[1];
              t[0] = v[0] * x[1] + x[0] * v[1];
              t[1] = v[1];
            });
    double[] origin = new double[2];
    SparsityPattern once = SparsityPattern.detect(map, origin, 0.5, 1, 1);
    SparsityPattern thrice = SparsityPattern.detect(map, origin, 0.5, 3, 1);
    assertThat(once.count()).isEqualTo(1);
    assertThat(thrice.count()).isEqualTo(3);
    assertThat(thrice.contains(1, 0)).isFalse();
    assertThat(origin).containsExactly(0, 0);
  }

  @Test
  void functionWithoutProductSaysSo() {
    DifferentiableFunction gradientOnly = (x, g) -> 0;
    assertThat(gradientOnly.hasHessianVector()).isFalse();
    assertThatThrownBy(() -> Hessian.at(gradientOnly, new double[2]))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessageContaining("differentiate its gradient in forward mode");
    assertThatThrownBy(() -> Hessian.compute(gradientOnly, new double[2], new double[3]))
        .hasMessage("the Hessian has 3 elements, not 4");
  }
}
