package org.jdiff.runtime;

import java.util.Arrays;

/**
 * Computes dense Jacobians, row by row or column by column, whichever takes fewer passes.
 *
 * <p><b>Layout:</b> row-major; the derivative of output {@code i} by input {@code j} is element
 * {@code i * inputs + j}. <b>Cost:</b> {@link #passes} passes, each a small multiple of one
 * evaluation. Immutable; several threads may use one instance if they may use the map.
 */
public final class Jacobian {
  private final DifferentiableMap map;
  private final Sweep sweep;

  /** What one pass computes. */
  public enum Sweep {
    /** Columns, by forward mode. */
    FORWARD,
    /** Rows, by reverse mode. */
    REVERSE
  }

  private Jacobian(DifferentiableMap map, Sweep sweep) {
    this.map = map;
    this.sweep = sweep;
  }

  /**
   * {@return what computes the Jacobians of a map in the way that takes fewer passes; forward mode
   * if both take as many, since it keeps nothing}
   *
   * @param map the map
   * @throws IllegalArgumentException if the map has neither mode
   */
  public static Jacobian of(DifferentiableMap map) {
    if (!map.hasJvp() && !map.hasVjp()) {
      throw new IllegalArgumentException("the map has neither forward nor reverse mode");
    }
    boolean fewer = map.inputs() <= map.outputs();
    return of(map, map.hasJvp() && (fewer || !map.hasVjp()) ? Sweep.FORWARD : Sweep.REVERSE);
  }

  /**
   * {@return what computes the Jacobians of a map in a given way}
   *
   * @param map the map
   * @param sweep the way
   * @throws IllegalArgumentException if the map does not have that mode
   */
  public static Jacobian of(DifferentiableMap map, Sweep sweep) {
    if (sweep == Sweep.FORWARD ? !map.hasJvp() : !map.hasVjp()) {
      throw new IllegalArgumentException(
          "the map has no %s mode".formatted(sweep == Sweep.FORWARD ? "forward" : "reverse"));
    }
    return new Jacobian(map, sweep);
  }

  /** {@return what one pass computes} */
  public Sweep sweep() {
    return sweep;
  }

  /** {@return how many calls of the map one Jacobian takes} */
  public int passes() {
    int directions = sweep == Sweep.FORWARD ? map.inputs() : map.outputs();
    return (directions + map.width() - 1) / map.width();
  }

  /**
   * Computes value and Jacobian.
   *
   * @param x the point, of length inputs; not changed
   * @param y overwritten with the value, of length outputs
   * @param jacobian overwritten, of length outputs times inputs, row-major
   * @throws IllegalArgumentException if a length does not fit
   */
  public void compute(double[] x, double[] y, double[] jacobian) {
    int n = map.inputs();
    int m = map.outputs();
    Lengths.require("point", x, n);
    Lengths.require("value", y, m);
    Lengths.require("Jacobian", jacobian, (long) m * n);
    forEachLine(
        x,
        y,
        (line, numbers) -> {
          if (sweep == Sweep.REVERSE) {
            System.arraycopy(numbers, 0, jacobian, line * n, n);
            return;
          }
          for (int i = 0; i < m; i++) {
            jacobian[i * n + line] = numbers[i];
          }
        });
  }

  /** Takes one column of forward mode, or one row of reverse mode. */
  interface LineConsumer {
    /**
     * Takes a line.
     *
     * @param line its index
     * @param numbers its elements
     */
    void accept(int line, double[] numbers);
  }

  /** Computes the lines one after the other, so that not all are in memory at a time. */
  void forEachLine(double[] x, LineConsumer consumer) {
    forEachLine(x, new double[map.outputs()], consumer);
  }

  private void forEachLine(double[] x, double[] y, LineConsumer consumer) {
    int directions = sweep == Sweep.FORWARD ? map.inputs() : map.outputs();
    int length = sweep == Sweep.FORWARD ? map.outputs() : map.inputs();
    for (int first = 0; first < directions; first += map.width()) {
      int count = Math.min(map.width(), directions - first);
      double[][] seeds = new double[count][directions];
      double[][] products = new double[count][length];
      for (int k = 0; k < count; k++) {
        seeds[k][first + k] = 1;
        Arrays.fill(products[k], Double.NaN);
      }
      if (sweep == Sweep.FORWARD) {
        map.jvps(x, seeds, y, products);
      } else {
        map.vjps(x, seeds, y, products);
      }
      for (int k = 0; k < count; k++) {
        consumer.accept(first + k, products[k]);
      }
    }
  }

  /**
   * {@return the Jacobian in a new array, row-major}
   *
   * @param x the point; not changed
   * @throws IllegalArgumentException if the length does not fit, or no array is long enough
   */
  public double[] at(double[] x) {
    double[] jacobian = new double[Lengths.product(map.outputs(), map.inputs())];
    Arrays.fill(jacobian, Double.NaN);
    compute(x, new double[map.outputs()], jacobian);
    return jacobian;
  }
}
