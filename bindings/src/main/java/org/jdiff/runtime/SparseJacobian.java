package org.jdiff.runtime;

import java.util.Random;

/**
 * Computes Jacobians whose pattern is known: several columns (or rows) that have no row (or column)
 * in common are computed by one direction (or weight).
 *
 * <p>Immutable; several threads may use one instance if they may use the map.
 */
public final class SparseJacobian {
  private final DifferentiableMap map;
  private final SparsityPattern pattern;
  private final boolean forward;

  /** The lines that sweeps give: rows in reverse mode, columns in forward mode, transposed. */
  private final SparsityPattern lines;

  private final Coloring coloring;

  private SparseJacobian(DifferentiableMap map, SparsityPattern pattern, boolean forward) {
    this.map = map;
    this.pattern = pattern;
    this.forward = forward;
    this.lines = forward ? pattern : pattern.transposed();
    this.coloring = Coloring.columns(lines);
  }

  /**
   * Prepares the mode that needs fewer directions; forward mode if both need as many.
   *
   * <p><b>Cost:</b> the square of the longest row, for each row, at most.
   *
   * @param map the map
   * @param pattern which elements may differ from zero; an element that is missing makes others
   *     wrong, see {@link #error}
   * @return what computes the Jacobians
   * @throws IllegalArgumentException if the pattern has other dimensions, or the map has no mode
   */
  public static SparseJacobian of(DifferentiableMap map, SparsityPattern pattern) {
    if (pattern.rows() != map.outputs() || pattern.columns() != map.inputs()) {
      throw new IllegalArgumentException(
          "the pattern has %d rows and %d columns, the Jacobian %d and %d"
              .formatted(pattern.rows(), pattern.columns(), map.outputs(), map.inputs()));
    }
    if (!map.hasJvp() && !map.hasVjp()) {
      throw new IllegalArgumentException("the map has neither forward nor reverse mode");
    }
    if (!map.hasVjp()) {
      return new SparseJacobian(map, pattern, true);
    }
    SparseJacobian reverse = new SparseJacobian(map, pattern, false);
    if (!map.hasJvp()) {
      return reverse;
    }
    SparseJacobian forward = new SparseJacobian(map, pattern, true);
    return forward.directions() <= reverse.directions() ? forward : reverse;
  }

  /** {@return how many directions or weights one Jacobian takes} */
  public int directions() {
    return coloring.count();
  }

  /** {@return how many calls of the map one Jacobian takes} */
  public int passes() {
    return (coloring.count() + map.width() - 1) / map.width();
  }

  /** {@return whether forward mode is used} */
  public boolean isForward() {
    return forward;
  }

  /**
   * Computes value and Jacobian.
   *
   * @param x the point; not changed
   * @param y overwritten with the value
   * @return the Jacobian in compressed rows (CSR)
   * @throws IllegalArgumentException if a length does not fit
   */
  public SparseMatrix compute(double[] x, double[] y) {
    Lengths.require("point", x, map.inputs());
    Lengths.require("value", y, map.outputs());
    double[][] compressed = new double[coloring.count()][lines.rows()];
    for (int first = 0; first < compressed.length; first += map.width()) {
      int count = Math.min(map.width(), compressed.length - first);
      double[][] seeds = new double[count][];
      double[][] products = new double[count][];
      for (int k = 0; k < count; k++) {
        seeds[k] = coloring.seed(first + k);
        products[k] = compressed[first + k];
      }
      if (forward) {
        map.jvps(x, seeds, y, products);
      } else {
        map.vjps(x, seeds, y, products);
      }
    }
    double[] values = new double[lines.count()];
    for (int line = 0; line < lines.rows(); line++) {
      for (int k = lines.starts()[line]; k < lines.starts()[line + 1]; k++) {
        values[k] = compressed[coloring.color(lines.indices()[k])][line];
      }
    }
    SparseMatrix.Order order = forward ? SparseMatrix.Order.ROWS : SparseMatrix.Order.COLUMNS;
    return new SparseMatrix(lines, order, values).in(SparseMatrix.Order.ROWS);
  }

  /**
   * Measures whether the pattern holds at a point: a product of the map in a random direction is
   * compared with that of the sparse Jacobian. An element that the pattern lacks shows, unless its
   * derivative is zero there.
   *
   * <p><b>Cost:</b> one Jacobian and one pass.
   *
   * @param x the point; not changed
   * @param seed equal seeds give equal directions
   * @return the largest {@link GradientCheck#rho} of the two products' components
   */
  public double error(double[] x, long seed) {
    double[] y = new double[map.outputs()];
    SparseMatrix jacobian = compute(x, y);
    Random random = new Random(seed);
    int length = forward ? map.inputs() : map.outputs();
    double[] v = random.doubles(length, -1, 1).toArray();
    double[] exact = new double[forward ? map.outputs() : map.inputs()];
    double[] sparse;
    if (forward) {
      map.jvp(x, v, y, exact);
      sparse = jacobian.times(v);
    } else {
      map.vjp(x, v, y, exact);
      sparse =
          new SparseMatrix(
                  pattern.transposed(),
                  SparseMatrix.Order.ROWS,
                  jacobian.in(SparseMatrix.Order.COLUMNS).values())
              .times(v);
    }
    double worst = 0;
    for (int i = 0; i < exact.length; i++) {
      worst = Math.max(worst, GradientCheck.rho(exact[i], sparse[i]));
    }
    return worst;
  }
}
