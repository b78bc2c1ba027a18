package org.jdiff.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SparseMatrixTest {
  /** The matrix (1 0 2; 0 0 3). */
  private static SparseMatrix matrix() {
    SparsityPattern pattern =
        SparsityPattern.of(2, 3, new int[] {1, 0, 0, 1}, new int[] {2, 2, 0, 2});
    return new SparseMatrix(pattern, SparseMatrix.Order.ROWS, 1, 2, 3);
  }

  @Test
  void compressedRowsAndColumnsAreTheUsualArrays() {
    SparseMatrix rows = matrix();
    assertThat(rows.starts()).containsExactly(0, 2, 3);
    assertThat(rows.indices()).containsExactly(0, 2, 2);
    assertThat(rows.values()).containsExactly(1, 2, 3);
    SparseMatrix columns = rows.in(SparseMatrix.Order.COLUMNS);
    assertThat(columns.rows()).isEqualTo(2);
    assertThat(columns.columns()).isEqualTo(3);
    assertThat(columns.starts()).containsExactly(0, 1, 1, 3);
    assertThat(columns.indices()).containsExactly(0, 0, 1);
    assertThat(columns.values()).containsExactly(1, 2, 3);
    assertThat(columns.in(SparseMatrix.Order.ROWS).indices()).containsExactly(0, 2, 2);
    assertThat(columns.get(1, 2)).isEqualTo(3);
    assertThat(columns.toDense()).containsExactly(1, 0, 2, 0, 0, 3);
  }

  @Test
  void productsDoNotDependOnTheOrder() {
    double[] v = {10, 100, 1000};
    assertThat(matrix().times(v)).containsExactly(2010, 3000);
    assertThat(matrix().in(SparseMatrix.Order.COLUMNS).times(v)).containsExactly(2010, 3000);
    assertThatThrownBy(() -> matrix().times(new double[2]))
        .hasMessage("the vector has 2 elements, not 3");
  }

  @Test
  void changesOfWhatIsHandedOutDoNotMatter() {
    SparseMatrix matrix = matrix();
    matrix.values()[0] = 9;
    matrix.starts()[0] = 9;
    matrix.indices()[0] = 9;
    assertThat(matrix.get(0, 0)).isEqualTo(1);
  }

  @Test
  void patternsRefuseElementsOutside() {
    assertThatThrownBy(() -> SparsityPattern.of(2, 3, new int[] {2}, new int[] {0}))
        .hasMessage("element (2, 0) is outside of 2 rows and 3 columns");
    assertThatThrownBy(() -> SparsityPattern.banded(2, 3, 0, 0).symmetric())
        .hasMessage("a symmetric matrix is square, not 2 by 3");
    assertThat(SparsityPattern.banded(5, 2, 0, 0).row(4)).isEmpty();
  }
}
