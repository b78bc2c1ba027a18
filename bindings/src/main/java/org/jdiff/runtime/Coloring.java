package org.jdiff.runtime;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Groups the columns of a sparse matrix so that one product with the sum of a group's unit vectors
 * still shows every element (Curtis, Powell and Reid 1974; Coleman and Moré 1983). For symmetric
 * matrices, star colourings need fewer groups (Coleman and Moré 1984; Gebremedhin, Manne and
 * Pothen, "What color is your Jacobian?", SIAM Review 47, 2005). Greedy, largest degree first.
 */
final class Coloring {
  private final int[] colors;
  private final int count;

  private Coloring(int... colors) {
    this.colors = colors;
    this.count = Arrays.stream(colors).max().orElse(-1) + 1;
  }

  /** {@return the colour of a column} */
  int color(int column) {
    return colors[column];
  }

  /** {@return the number of colours} */
  int count() {
    return count;
  }

  /** {@return the sum of the unit vectors of a colour} */
  double[] seed(int color) {
    double[] seed = new double[colors.length];
    for (int j = 0; j < colors.length; j++) {
      seed[j] = colors[j] == color ? 1 : 0;
    }
    return seed;
  }

  /** {@return a colouring in which the elements of each row lie in columns of different colours} */
  static Coloring columns(SparsityPattern pattern) {
    SparsityPattern transposed = pattern.transposed();
    int[] colors = uncolored(pattern.columns());
    int[] forbidden = uncolored(pattern.columns() + 1);
    for (int column : largestFirst(transposed)) {
      for (int row : transposed.row(column)) {
        for (int other : pattern.row(row)) {
          if (colors[other] >= 0) {
            forbidden[colors[other]] = column;
          }
        }
      }
      colors[column] = smallest(forbidden, column);
    }
    return new Coloring(colors);
  }

  /**
   * {@return a colouring of a symmetric pattern's graph in which neighbours differ and every path
   * of four vertices has at least three colours, so that of the two mirror images of each element
   * one can be read}
   */
  static Coloring star(SparsityPattern pattern) {
    int n = pattern.rows();
    int[] colors = uncolored(n);
    int[] forbidden = uncolored(n + 1);
    for (int v : largestFirst(pattern)) {
      int[] near = pattern.row(v);
      for (int w : near) {
        if (w == v) {
          continue;
        }
        if (colors[w] >= 0) {
          forbidden[colors[w]] = v;
        }
        for (int x : pattern.row(w)) {
          if (x != v && x != w && colors[x] >= 0 && closesPath(pattern, colors, v, w, x)) {
            forbidden[colors[x]] = v;
          }
        }
      }
      colors[v] = smallest(forbidden, v);
    }
    return new Coloring(colors);
  }

  /** Whether v, if it had the colour of x, would be on a path of four vertices with two colours. */
  private static boolean closesPath(SparsityPattern pattern, int[] colors, int v, int w, int x) {
    if (colors[w] < 0) {
      return true; // w may get any colour later
    }
    for (int other : pattern.row(v)) {
      if (other != v && other != w && colors[other] == colors[w]) {
        return true; // other, v, w, x
      }
    }
    for (int y : pattern.row(x)) {
      if (y != x && y != w && y != v && colors[y] == colors[w]) {
        return true; // v, w, x, y
      }
    }
    return false;
  }

  private static int[] uncolored(int length) {
    int[] colors = new int[length];
    Arrays.fill(colors, -1);
    return colors;
  }

  private static int smallest(int[] forbidden, int owner) {
    int color = 0;
    while (forbidden[color] == owner) {
      color++;
    }
    return color;
  }

  private static int[] largestFirst(SparsityPattern pattern) {
    return IntStream.range(0, pattern.rows())
        .boxed()
        .sorted(Comparator.comparingInt((Integer i) -> -pattern.row(i).length))
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
