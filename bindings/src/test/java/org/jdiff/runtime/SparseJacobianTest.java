package org.jdiff.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SparseJacobianTest {
  @ParameterizedTest
  @CsvSource({"30, 20, 0.05", "20, 30, 0.1", "25, 25, 0.3", "12, 40, 0", "1, 9, 1", "9, 1, 1"})
  void sparseEqualsDenseBitForBit(int rows, int columns, double density) {
    for (int seed = 0; seed < 20; seed++) {
      SparsityPattern pattern = SampleMaps.random(rows, columns, density, seed);
      DifferentiableMap map = SampleMaps.sines(pattern, new SampleMaps.Calls());
      double[] x = SampleMaps.point(columns, seed);
      SparseMatrix sparse = SparseJacobian.of(map, pattern).compute(x, new double[rows]);
      double[] dense = Jacobian.of(map).at(x);
      assertThat(sparse.toDense()).isEqualTo(dense);
      assertThat(sparse.in(SparseMatrix.Order.COLUMNS).toDense()).isEqualTo(dense);
      assertThat(sparse.count()).isEqualTo(pattern.count());
    }
  }

  @Test
  void colouredColumnsShareNoRow() {
    for (int seed = 0; seed < 50; seed++) {
      SparsityPattern pattern = SampleMaps.random(15, 18, 0.15, seed);
      Coloring coloring = Coloring.columns(pattern);
      for (int i = 0; i < 15; i++) {
        int[] colors =
            java.util.Arrays.stream(pattern.row(i)).map(coloring::color).sorted().toArray();
        assertThat(colors).doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void tridiagonalJacobianTakesThreePassesWhateverItsSize() {
    SparsityPattern pattern = SparsityPattern.banded(10_000, 10_000, 1, 1);
    SampleMaps.Calls calls = new SampleMaps.Calls();
    SparseJacobian jacobian = SparseJacobian.of(SampleMaps.sines(pattern, calls), pattern);
    double[] x = SampleMaps.point(10_000, 7);
    SparseMatrix matrix = jacobian.compute(x, new double[10_000]);

    assertThat(jacobian.passes()).isEqualTo(3);
    assertThat(calls.forward).isEqualTo(3);
    assertThat(matrix.get(5000, 5001)).isEqualTo(SampleMaps.sinesElement(5000, 5001, x));
    assertThat(matrix.get(5000, 5002)).isZero();
    assertThat(matrix.count()).isEqualTo(29_998);
  }

  /** An arrow to the left: dense first column, so rows share it; each row has two elements. */
  @Test
  void modeWithFewerDirectionsIsChosen() {
    int n = 50;
    int[] rows = new int[n];
    int[] columns = new int[n];
    java.util.Arrays.setAll(rows, i -> i);
    SparsityPattern column = SparsityPattern.of(n, n, rows, columns);
    SparsityPattern row = SparsityPattern.of(n, n, columns, rows);
    SparseJacobian tall =
        SparseJacobian.of(SampleMaps.sines(column, new SampleMaps.Calls()), column);
    assertThat(tall.isForward()).isTrue();
    assertThat(tall.directions()).isEqualTo(1);
    SampleMaps.Calls calls = new SampleMaps.Calls();
    SparseJacobian flat = SparseJacobian.of(SampleMaps.sines(row, calls), row);
    assertThat(flat.isForward()).isFalse();
    assertThat(flat.directions()).isEqualTo(1);
    double[] x = SampleMaps.point(n, 1);
    SparseMatrix matrix = flat.compute(x, new double[n]);
    assertThat(calls.reverse).isEqualTo(1);
    assertThat(matrix.get(0, 49)).isEqualTo(SampleMaps.sinesElement(0, 49, x));
  }

  @Test
  void missingElementOfThePatternShows() {
    SparsityPattern pattern = SparsityPattern.banded(8, 8, 1, 1);
    DifferentiableMap map = SampleMaps.sines(pattern, new SampleMaps.Calls());
    double[] x = SampleMaps.point(8, 3);
    assertThat(SparseJacobian.of(map, pattern).error(x, 1)).isLessThan(1e-15);
    SparsityPattern diagonal = SparsityPattern.banded(8, 8, 0, 0);
    assertThat(SparseJacobian.of(map, diagonal).error(x, 1)).isGreaterThan(1e-3);
    DifferentiableMap reverse = DifferentiableMap.reverse(8, 8, map::vjp);
    assertThat(SparseJacobian.of(reverse, pattern).error(x, 1)).isLessThan(1e-15);
    assertThat(SparseJacobian.of(reverse, diagonal).error(x, 1)).isGreaterThan(1e-3);
  }

  @Test
  void patternOfAnotherShapeIsRefused() {
    DifferentiableMap map =
        SampleMaps.sines(SparsityPattern.banded(2, 3, 0, 0), new SampleMaps.Calls());
    assertThatThrownBy(() -> SparseJacobian.of(map, SparsityPattern.banded(3, 2, 0, 0)))
        .hasMessage("the pattern has 3 rows and 2 columns, the Jacobian 2 and 3");
  }
}
