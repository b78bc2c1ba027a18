package org.jdiff.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JacobianTest {
  private static double[] expected(SparsityPattern pattern, double[] x) {
    double[] dense = new double[pattern.rows() * pattern.columns()];
    for (int i = 0; i < pattern.rows(); i++) {
      for (int j : pattern.row(i)) {
        dense[i * pattern.columns() + j] = SampleMaps.sinesElement(i, j, x);
      }
    }
    return dense;
  }

  @ParameterizedTest
  @CsvSource({"3, 5, REVERSE, 3", "5, 3, FORWARD, 3", "4, 4, FORWARD, 4"})
  void modeWithFewerPassesIsChosen(int rows, int columns, Jacobian.Sweep sweep, int passes) {
    SparsityPattern pattern = SparsityPattern.banded(rows, columns, rows, columns);
    SampleMaps.Calls calls = new SampleMaps.Calls();
    Jacobian jacobian = Jacobian.of(SampleMaps.sines(pattern, calls));
    double[] x = SampleMaps.point(columns, 1);

    assertThat(jacobian.at(x)).as("row-major").isEqualTo(expected(pattern, x));
    assertThat(jacobian.sweep()).isEqualTo(sweep);
    assertThat(jacobian.passes()).isEqualTo(passes);
    assertThat(calls.forward).isEqualTo(sweep == Jacobian.Sweep.FORWARD ? passes : 0);
    assertThat(calls.reverse).isEqualTo(sweep == Jacobian.Sweep.REVERSE ? passes : 0);
  }

  @Test
  void bothModesGiveTheSame() {
    SparsityPattern pattern = SampleMaps.random(7, 6, 0.5, 3);
    DifferentiableMap map = SampleMaps.sines(pattern, new SampleMaps.Calls());
    double[] x = SampleMaps.point(6, 2);
    assertThat(Jacobian.of(map, Jacobian.Sweep.FORWARD).at(x))
        .isEqualTo(Jacobian.of(map, Jacobian.Sweep.REVERSE).at(x));
  }

  @Test
  void onlyModeIsUsed() {
    DifferentiableMap square =
        DifferentiableMap.reverse(
            3,
            4,
            (x, w, y, adjoint) -> {
              java.util.Arrays.fill(adjoint, w[3]);
              y[3] = 7;
            });
    Jacobian jacobian = Jacobian.of(square);
    assertThat(jacobian.sweep()).isEqualTo(Jacobian.Sweep.REVERSE);
    double[] y = new double[4];
    double[] dense = new double[12];
    jacobian.compute(new double[3], y, dense);
    assertThat(dense).containsExactly(0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1);
    assertThat(y).containsExactly(0, 0, 0, 7);
    assertThatThrownBy(() -> Jacobian.of(square, Jacobian.Sweep.FORWARD))
        .hasMessage("the map has no forward mode");
  }

  /** A map that takes four directions a call, of which the last call gets fewer. */
  @Test
  void severalDirectionsShareACall() {
    SparsityPattern pattern = SampleMaps.random(20, 10, 0.4, 5);
    DifferentiableMap single = SampleMaps.sines(pattern, new SampleMaps.Calls());
    int[] calls = new int[1];
    DifferentiableMap wide =
        new DifferentiableMap() {
          @Override
          public int inputs() {
            return 10;
          }

          @Override
          public int outputs() {
            return 20;
          }

          @Override
          public boolean hasJvp() {
            return true;
          }

          @Override
          public boolean hasVjp() {
            return false;
          }

          @Override
          public void jvp(double[] x, double[] v, double[] y, double[] tangent) {
            single.jvp(x, v, y, tangent);
          }

          @Override
          public void vjp(double[] x, double[] w, double[] y, double[] adjoint) {
            throw new UnsupportedOperationException();
          }

          @Override
          public int width() {
            return 4;
          }

          @Override
          public void jvps(double[] x, double[][] directions, double[] y, double[][] tangents) {
            calls[0]++;
            assertThat(directions.length).isBetween(1, 4);
            DifferentiableMap.super.jvps(x, directions, y, tangents);
          }
        };
    double[] x = SampleMaps.point(10, 4);
    Jacobian jacobian = Jacobian.of(wide);
    assertThat(jacobian.at(x)).isEqualTo(expected(pattern, x));
    assertThat(calls[0]).isEqualTo(jacobian.passes()).isEqualTo(3);
  }

  @Test
  void wrongLengthsAreNamedWithBothNumbers() {
    DifferentiableMap map =
        SampleMaps.sines(SparsityPattern.banded(2, 3, 0, 0), new SampleMaps.Calls());
    Jacobian jacobian = Jacobian.of(map);
    assertThatThrownBy(() -> jacobian.at(new double[4]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the point has 4 elements, not 3");
    assertThatThrownBy(() -> jacobian.compute(new double[3], new double[2], new double[5]))
        .hasMessage("the Jacobian has 5 elements, not 6");
    assertThatThrownBy(() -> map.vjp(new double[3], new double[1], new double[2], new double[3]))
        .hasMessage("the weight has 1 elements, not 2");
    DifferentiableMap huge = DifferentiableMap.forward(100_000, 100_000, (x, v, y, t) -> {});
    assertThatThrownBy(() -> Jacobian.of(huge).at(new double[100_000]))
        .hasMessageContaining("100000 rows and 100000 columns");
  }
}
