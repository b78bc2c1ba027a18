package org.jdiff.runtime;

import java.util.BitSet;
import java.util.Random;

/**
 * Computes Hessians whose pattern is known, by products with sums of unit vectors that a star
 * colouring chooses.
 *
 * <p>Immutable; several threads may use one instance if they may use the function.
 */
public final class SparseHessian {
  private final DifferentiableFunction function;
  private final SparsityPattern pattern;
  private final Coloring coloring;

  /** For each element in pattern order: whether its mirror image is read in its place. */
  private final BitSet mirrored = new BitSet();

  private SparseHessian(DifferentiableFunction function, SparsityPattern pattern) {
    this.function = function;
    this.pattern = pattern;
    this.coloring = Coloring.star(pattern);
    for (int i = 0; i < pattern.rows(); i++) {
      int[] columns = pattern.row(i);
      int[] ofColor = new int[coloring.count()];
      for (int j : columns) {
        ofColor[coloring.color(j)]++;
      }
      for (int k = 0; k < columns.length; k++) {
        mirrored.set(pattern.starts()[i] + k, ofColor[coloring.color(columns[k])] > 1);
      }
    }
  }

  /**
   * Prepares a pattern.
   *
   * @param function a function with {@link DifferentiableFunction#hessianVector}
   * @param pattern which elements may differ from zero; mirror images and the diagonal are added
   * @return what computes the Hessians
   * @throws IllegalArgumentException if the pattern is not square
   */
  public static SparseHessian of(DifferentiableFunction function, SparsityPattern pattern) {
    return new SparseHessian(function, pattern.symmetric());
  }

  /** {@return how many products with the Hessian one Hessian takes} */
  public int products() {
    return coloring.count();
  }

  /**
   * {@return the Hessian with both mirror images of each element, in compressed rows, which are its
   * compressed columns}
   *
   * @param x the point; not changed
   * @throws IllegalArgumentException if its length does not fit
   * @throws UnsupportedOperationException if the function has no product with its Hessian
   */
  public SparseMatrix compute(double[] x) {
    Lengths.require("point", x, pattern.rows());
    double[][] products = new double[coloring.count()][x.length];
    for (int c = 0; c < products.length; c++) {
      function.hessianVector(x, coloring.seed(c), products[c]);
    }
    double[] values = new double[pattern.count()];
    for (int i = 0; i < pattern.rows(); i++) {
      for (int k = pattern.starts()[i]; k < pattern.starts()[i + 1]; k++) {
        int j = pattern.indices()[k];
        values[k] =
            mirrored.get(k) ? products[coloring.color(i)][j] : products[coloring.color(j)][i];
      }
    }
    return new SparseMatrix(pattern, SparseMatrix.Order.ROWS, values);
  }

  /**
   * Measures whether the pattern holds at a point: a product in a random direction is compared with
   * that of the sparse Hessian.
   *
   * @param x the point; not changed
   * @param seed equal seeds give equal directions
   * @return the largest {@link GradientCheck#rho} of the two products' components
   */
  public double error(double[] x, long seed) {
    double[] v = new Random(seed).doubles(x.length, -1, 1).toArray();
    double[] exact = new double[x.length];
    function.hessianVector(x, v, exact);
    double[] sparse = compute(x).times(v);
    double worst = 0;
    for (int i = 0; i < exact.length; i++) {
      worst = Math.max(worst, GradientCheck.rho(exact[i], sparse[i]));
    }
    return worst;
  }
}
