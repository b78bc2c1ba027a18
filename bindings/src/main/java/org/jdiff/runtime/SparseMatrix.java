package org.jdiff.runtime;

import java.util.Arrays;

/** A sparse matrix in compressed rows (CSR) or columns (CSC). Immutable. */
public final class SparseMatrix {
  private final SparsityPattern pattern;
  private final Order order;
  private final double[] values;

  /** Which lines are compressed. */
  public enum Order {
    /** Compressed sparse rows, CSR. */
    ROWS,
    /** Compressed sparse columns, CSC. */
    COLUMNS
  }

  /** The lines of the pattern are the matrix's rows or columns. */
  SparseMatrix(SparsityPattern lines, Order order, double... values) {
    this.pattern = lines;
    this.order = order;
    this.values = values;
  }

  /** {@return the number of rows} */
  public int rows() {
    return order == Order.ROWS ? pattern.rows() : pattern.columns();
  }

  /** {@return the number of columns} */
  public int columns() {
    return order == Order.ROWS ? pattern.columns() : pattern.rows();
  }

  /** {@return which lines are compressed} */
  public Order order() {
    return order;
  }

  /** {@return the number of elements that are stored} */
  public int count() {
    return values.length;
  }

  /**
   * {@return where each line starts in {@link #indices} and {@link #values}, and where the last
   * ends}
   */
  public int[] starts() {
    return pattern.starts().clone();
  }

  /** {@return the column of each element in a row, or the row of each in a column, ascending} */
  public int[] indices() {
    return pattern.indices().clone();
  }

  /** {@return the elements, line by line} */
  public double[] values() {
    return values.clone();
  }

  /**
   * {@return an element}
   *
   * @param row its row
   * @param column its column
   */
  public double get(int row, int column) {
    int line = order == Order.ROWS ? row : column;
    int index = order == Order.ROWS ? column : row;
    int[] starts = pattern.starts();
    int at = Arrays.binarySearch(pattern.indices(), starts[line], starts[line + 1], index);
    return at < 0 ? 0 : values[at];
  }

  /**
   * {@return this matrix with other lines compressed}
   *
   * @param wanted which ones
   */
  public SparseMatrix in(Order wanted) {
    if (wanted == order) {
      return this;
    }
    SparsityPattern other = pattern.transposed();
    double[] moved = new double[values.length];
    int[] next = other.starts().clone();
    for (int line = 0; line < pattern.rows(); line++) {
      for (int k = pattern.starts()[line]; k < pattern.starts()[line + 1]; k++) {
        moved[next[pattern.indices()[k]]++] = values[k];
      }
    }
    return new SparseMatrix(other, wanted, moved);
  }

  /** {@return the elements with all zeros, row-major} */
  public double[] toDense() {
    double[] dense = new double[Lengths.product(rows(), columns())];
    for (int line = 0; line < pattern.rows(); line++) {
      for (int k = pattern.starts()[line]; k < pattern.starts()[line + 1]; k++) {
        int index = pattern.indices()[k];
        dense[order == Order.ROWS ? line * columns() + index : index * columns() + line] =
            values[k];
      }
    }
    return dense;
  }

  /**
   * {@return the product with a vector}
   *
   * @param v the vector, as long as there are columns
   * @throws IllegalArgumentException if its length is another
   */
  public double[] times(double[] v) {
    Lengths.require("vector", v, columns());
    double[] product = new double[rows()];
    for (int line = 0; line < pattern.rows(); line++) {
      for (int k = pattern.starts()[line]; k < pattern.starts()[line + 1]; k++) {
        int index = pattern.indices()[k];
        if (order == Order.ROWS) {
          product[line] += values[k] * v[index];
        } else {
          product[index] += values[k] * v[line];
        }
      }
    }
    return product;
  }
}
