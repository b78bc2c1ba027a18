package org.jdiff.runtime;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Random;

/** Which elements of a matrix may differ from zero. Immutable. */
public final class SparsityPattern {
  private final int rows;
  private final int columns;
  private final int[] starts;
  private final int[] indices;

  private SparsityPattern(int rows, int columns, int[] starts, int[] indices) {
    this.rows = rows;
    this.columns = columns;
    this.starts = starts;
    this.indices = indices;
  }

  /**
   * {@return the pattern with given elements}
   *
   * @param rows the number of rows
   * @param columns the number of columns
   * @param elementRows the row of each element, in any order; elements may be repeated
   * @param elementColumns the column of each element
   * @throws IllegalArgumentException if an element is outside, or the arrays differ in length
   */
  public static SparsityPattern of(int rows, int columns, int[] elementRows, int[] elementColumns) {
    if (elementRows.length != elementColumns.length) {
      throw new IllegalArgumentException(
          "%d rows and %d columns of elements"
              .formatted(elementRows.length, elementColumns.length));
    }
    BitSet[] sets = sets(rows);
    for (int k = 0; k < elementRows.length; k++) {
      int i = elementRows[k];
      int j = elementColumns[k];
      if (i < 0 || i >= rows || j < 0 || j >= columns) {
        throw new IllegalArgumentException(
            "element (%d, %d) is outside of %d rows and %d columns".formatted(i, j, rows, columns));
      }
      sets[i].set(j);
    }
    return of(columns, sets);
  }

  /**
   * {@return the pattern of the elements near the diagonal}
   *
   * @param rows the number of rows
   * @param columns the number of columns
   * @param below how many diagonals below the main one
   * @param above how many diagonals above the main one
   */
  public static SparsityPattern banded(int rows, int columns, int below, int above) {
    BitSet[] sets = sets(rows);
    for (int i = 0; i < rows; i++) {
      int from = Math.max(0, i - below);
      int to = Math.min(columns, i + above + 1);
      if (from < to) {
        sets[i].set(from, to);
      }
    }
    return of(columns, sets);
  }

  /**
   * {@return the pattern of the elements of a map's Jacobian that are not zero at some of a few
   * random points around a given one}
   *
   * <p>An element is missed only if its derivative is exactly zero at all of them, as on one side
   * of a branch; {@link SparseJacobian#error} finds that at the points where it matters.
   * <b>Cost:</b> as many passes as for a dense Jacobian at each point, in little memory.
   *
   * @param map the map
   * @param x the point in the middle; not changed
   * @param radius how far components move, relative to their magnitude or 1
   * @param points the number of points, the middle one among them
   * @param seed equal seeds give equal points
   */
  public static SparsityPattern detect(
      DifferentiableMap map, double[] x, double radius, int points, long seed) {
    BitSet[] sets = sets(map.outputs());
    Random random = new Random(seed);
    Jacobian jacobian = Jacobian.of(map);
    for (int p = 0; p < points; p++) {
      double[] point = x.clone();
      for (int j = 0; j < x.length && p > 0; j++) {
        point[j] += radius * Math.max(1, Math.abs(x[j])) * (2 * random.nextDouble() - 1);
      }
      jacobian.forEachLine(
          point,
          (line, numbers) -> {
            for (int k = 0; k < numbers.length; k++) {
              if (numbers[k] != 0) { // also what is not a number
                boolean column = jacobian.sweep() == Jacobian.Sweep.FORWARD;
                sets[column ? k : line].set(column ? line : k);
              }
            }
          });
    }
    return of(map.inputs(), sets);
  }

  /**
   * {@return the symmetric pattern of a Hessian that was found as by {@link #detect}}
   *
   * @param function a function with a product with its Hessian
   * @param x the point in the middle; not changed
   * @param radius how far components move, relative to their magnitude or 1
   * @param points the number of points, the middle one among them
   * @param seed equal seeds give equal points
   */
  public static SparsityPattern detectHessian(
      DifferentiableFunction function, double[] x, double radius, int points, long seed) {
    return detect(DifferentiableMap.gradientOf(function, x.length), x, radius, points, seed)
        .symmetric();
  }

  private static BitSet[] sets(int rows) {
    BitSet[] sets = new BitSet[rows];
    Arrays.setAll(sets, i -> new BitSet());
    return sets;
  }

  private static SparsityPattern of(int columns, BitSet[] sets) {
    int[] starts = new int[sets.length + 1];
    for (int i = 0; i < sets.length; i++) {
      starts[i + 1] = Math.addExact(starts[i], sets[i].cardinality());
    }
    int[] indices = new int[starts[sets.length]];
    for (int i = 0; i < sets.length; i++) {
      System.arraycopy(
          sets[i].stream().toArray(), 0, indices, starts[i], starts[i + 1] - starts[i]);
    }
    return new SparsityPattern(sets.length, columns, starts, indices);
  }

  /** {@return the number of rows} */
  public int rows() {
    return rows;
  }

  /** {@return the number of columns} */
  public int columns() {
    return columns;
  }

  /** {@return the number of elements} */
  public int count() {
    return indices.length;
  }

  /**
   * {@return whether an element may differ from zero}
   *
   * @param row its row
   * @param column its column
   */
  public boolean contains(int row, int column) {
    return Arrays.binarySearch(indices, starts[row], starts[row + 1], column) >= 0;
  }

  /**
   * {@return the columns of a row's elements in ascending order}
   *
   * @param row the row
   */
  public int[] row(int row) {
    return Arrays.copyOfRange(indices, starts[row], starts[row + 1]);
  }

  /** {@return the pattern of the transposed matrix} */
  public SparsityPattern transposed() {
    BitSet[] sets = sets(columns);
    for (int i = 0; i < rows; i++) {
      for (int k = starts[i]; k < starts[i + 1]; k++) {
        sets[indices[k]].set(i);
      }
    }
    return of(rows, sets);
  }

  /**
   * {@return this pattern with every element's mirror image and the diagonal}
   *
   * @throws IllegalArgumentException if it is not square
   */
  public SparsityPattern symmetric() {
    if (rows != columns) {
      throw new IllegalArgumentException(
          "a symmetric matrix is square, not %d by %d".formatted(rows, columns));
    }
    BitSet[] sets = sets(rows);
    for (int i = 0; i < rows; i++) {
      sets[i].set(i);
      for (int k = starts[i]; k < starts[i + 1]; k++) {
        sets[i].set(indices[k]);
        sets[indices[k]].set(i);
      }
    }
    return of(columns, sets);
  }

  /** The start of each row in {@link #indices}, and the end of the last. */
  int[] starts() {
    return starts;
  }

  int[] indices() {
    return indices;
  }
}
