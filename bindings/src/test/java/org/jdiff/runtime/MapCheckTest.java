package org.jdiff.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MapCheckTest {
  private static final SparsityPattern BAND = SparsityPattern.banded(6, 5, 1, 2);
  private static final DifferentiableMap RIGHT = SampleMaps.sines(BAND, new SampleMaps.Calls());
  private static final double[] X = SampleMaps.point(5, 1);

  private static DifferentiableMap.Product scaled(DifferentiableMap.Product product, double by) {
    return (x, v, y, out) -> {
      product.compute(x, v, y, out);
      out[2] *= by;
    };
  }

  @Test
  void rightProductsPassInEachMode() {
    assertThat(MapCheck.run(RIGHT, X).passed()).isTrue();
    assertThat(MapCheck.run(DifferentiableMap.forward(5, 6, RIGHT::jvp), X).passed()).isTrue();
    assertThat(MapCheck.run(DifferentiableMap.reverse(5, 6, RIGHT::vjp), X).passed()).isTrue();
  }

  @Test
  void wrongProductFailsInItsMode() {
    var forward =
        MapCheck.run(DifferentiableMap.of(5, 6, scaled(RIGHT::jvp, 1.001), RIGHT::vjp), X);
    assertThat(forward.passed()).isFalse();
    assertThat(forward.table()).startsWith("products disagree");
    assertThat(forward.reverse()).allMatch(c -> c.error() < 1e-6);
    assertThat(forward.forward()).anyMatch(c -> c.error() > 1e-6);
    var reverse = MapCheck.run(DifferentiableMap.reverse(5, 6, scaled(RIGHT::vjp, 0.999)), X);
    assertThat(reverse.passed()).isFalse();
  }

  /** An error that differences cannot see. */
  @Test
  void modesAreComparedMoreCloselyThanWithDifferences() {
    var report =
        MapCheck.run(DifferentiableMap.of(5, 6, scaled(RIGHT::jvp, 1 + 1e-8), RIGHT::vjp), X);
    assertThat(report.forward()).allMatch(c -> c.error() < 1e-6);
    assertThat(report.passed()).isFalse();
  }

  @Test
  void addingToOldContentsAndChangingArgumentsFail() {
    DifferentiableMap adding =
        DifferentiableMap.forward(
            1,
            1,
            (x, v, y, t) -> {
              y[0] = x[0];
              t[0] += v[0];
            });
    assertThat(MapCheck.run(adding, new double[] {1}).passed()).isFalse();
    DifferentiableMap changing =
        DifferentiableMap.reverse(
            1,
            1,
            (x, w, y, a) -> {
              y[0] = x[0];
              a[0] = w[0];
              w[0] = 0;
            });
    assertThat(MapCheck.run(changing, new double[] {1}).inputUnchanged()).isFalse();
  }

  @Test
  void assertionsThrowTheTable() {
    assertThatCode(() -> DerivativeAssertions.assertProducts(RIGHT, X)).doesNotThrowAnyException();
    DifferentiableMap wrong = DifferentiableMap.forward(5, 6, scaled(RIGHT::jvp, 0));
    assertThatThrownBy(() -> DerivativeAssertions.assertProducts(wrong, X))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("products disagree");
    assertThatThrownBy(() -> DerivativeAssertions.assertGradient((x, g) -> x[0], 3.0, 4.0))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("gradient disagrees");
  }

  @Test
  void hessianIsCheckedForValueAndSymmetry() {
    DifferentiableFunction right =
        SampleMaps.products(SparsityPattern.banded(5, 5, 2, 0), new SampleMaps.Calls());
    assertThatCode(() -> DerivativeAssertions.assertHessian(right, X)).doesNotThrowAnyException();
    DifferentiableFunction lopsided =
        new DifferentiableFunction() {
          @Override
          public double valueAndGradient(double[] x, double[] g) {
            return right.valueAndGradient(x, g);
          }

          @Override
          public void hessianVector(double[] x, double[] v, double[] hv) {
            right.hessianVector(x, v, hv);
            hv[0] += 1e-3 * v[1];
          }
        };
    assertThatThrownBy(() -> DerivativeAssertions.assertHessian(lopsided, X))
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> DerivativeAssertions.assertHessian((x, g) -> 0, X))
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
