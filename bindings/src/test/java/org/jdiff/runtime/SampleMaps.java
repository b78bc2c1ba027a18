package org.jdiff.runtime;

import java.util.Random;

/** Maps and functions with known derivatives, and counts of calls. */
final class SampleMaps {
  /** How often a product was asked for. */
  static final class Calls {
    int forward;
    int reverse;
  }

  private SampleMaps() {}

  /** {@return y_i = sum over the pattern of sin(c_ij x_j)} */
  static DifferentiableMap sines(SparsityPattern pattern, Calls calls) {
    return DifferentiableMap.of(
        pattern.columns(),
        pattern.rows(),
        (x, v, y, tangent) -> {
          calls.forward++;
          for (int i = 0; i < pattern.rows(); i++) {
            y[i] = 0;
            tangent[i] = 0;
            for (int j : pattern.row(i)) {
              y[i] += Math.sin(factor(i, j) * x[j]);
              tangent[i] += sinesElement(i, j, x) * v[j];
            }
          }
        },
        (x, w, y, adjoint) -> {
          calls.reverse++;
          java.util.Arrays.fill(adjoint, 0);
          for (int i = 0; i < pattern.rows(); i++) {
            y[i] = 0;
            for (int j : pattern.row(i)) {
              y[i] += Math.sin(factor(i, j) * x[j]);
              adjoint[j] += w[i] * sinesElement(i, j, x);
            }
          }
        });
  }

  /** {@return the derivative of output i by input j, if the pattern has that element} */
  static double sinesElement(int i, int j, double[] x) {
    return factor(i, j) * Math.cos(factor(i, j) * x[j]);
  }

  private static double factor(int i, int j) {
    return 1 + 0.5 * i + 0.25 * j;
  }

  /**
   * {@return the sum of (i + j + 1) x_i^2 x_j^2 / 2 over the pattern's elements below the diagonal,
   * and of (i + 1) x_i^4 / 12 for those on it}
   */
  static DifferentiableFunction products(SparsityPattern pattern, Calls calls) {
    return new DifferentiableFunction() {
      @Override
      public double valueAndGradient(double[] x, double[] g) {
        double value = 0;
        java.util.Arrays.fill(g, 0);
        for (int i = 0; i < pattern.rows(); i++) {
          for (int j : pattern.row(i)) {
            if (j < i) {
              value += 0.5 * (i + j + 1) * x[i] * x[i] * x[j] * x[j];
              g[i] += (i + j + 1) * x[i] * x[j] * x[j];
              g[j] += (i + j + 1) * x[j] * x[i] * x[i];
            } else if (j == i) {
              value += (i + 1) * Math.pow(x[i], 4) / 12;
              g[i] += (i + 1) * Math.pow(x[i], 3) / 3;
            }
          }
        }
        return value;
      }

      @Override
      public boolean hasHessianVector() {
        return true;
      }

      @Override
      public void hessianVector(double[] x, double[] v, double[] hv) {
        calls.forward++;
        java.util.Arrays.fill(hv, 0);
        for (int i = 0; i < pattern.rows(); i++) {
          for (int j : pattern.row(i)) {
            if (j < i) {
              int c = i + j + 1;
              hv[i] += c * (x[j] * x[j] * v[i] + 2 * x[i] * x[j] * v[j]);
              hv[j] += c * (x[i] * x[i] * v[j] + 2 * x[i] * x[j] * v[i]);
            } else if (j == i) {
              hv[i] += (i + 1) * x[i] * x[i] * v[i];
            }
          }
        }
      }
    };
  }

  /** {@return a pattern in which each element is there with a probability} */
  static SparsityPattern random(int rows, int columns, double density, long seed) {
    Random random = new Random(seed);
    java.util.List<int[]> elements = new java.util.ArrayList<>();
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        if (random.nextDouble() < density) {
          elements.add(new int[] {i, j});
        }
      }
    }
    return SparsityPattern.of(
        rows,
        columns,
        elements.stream().mapToInt(e -> e[0]).toArray(),
        elements.stream().mapToInt(e -> e[1]).toArray());
  }

  /** {@return a point without zeros} */
  static double[] point(int length, long seed) {
    return new Random(seed).doubles(length, 0.3, 1.2).toArray();
  }
}
