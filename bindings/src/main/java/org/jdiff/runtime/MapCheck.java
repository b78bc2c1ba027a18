package org.jdiff.runtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Compares the products of a map's Jacobian with differences of its value, and with each other.
 *
 * <p>For random directions {@code v} and weights {@code w}, the number {@code w · J v} is computed
 * from the tangent, from the adjoint, and by central differences of {@code w · y} as in {@link
 * GradientCheck}. Of the two modes the agreement is much closer than with differences (the dot
 * product test), so a map with both finds smaller errors.
 */
public final class MapCheck {
  private MapCheck() {}

  /**
   * The outcome of a check.
   *
   * @param forward tangents against differences; empty without forward mode
   * @param reverse adjoints against differences; empty without reverse mode
   * @param modes tangents against adjoints, which stand in place of a difference with step zero;
   *     empty without one of the modes
   * @param valueError the largest {@link GradientCheck#rho} of values that came with tangents and
   *     with adjoints
   * @param inputUnchanged whether the map left its arguments alone
   * @param tolerance the largest acceptable error against differences
   * @param modeTolerance the largest acceptable error of one mode against the other
   */
  public record Report(
      List<GradientCheck.Comparison> forward,
      List<GradientCheck.Comparison> reverse,
      List<GradientCheck.Comparison> modes,
      double valueError,
      boolean inputUnchanged,
      double tolerance,
      double modeTolerance) {
    /** Copies the lists. */
    public Report {
      forward = List.copyOf(forward);
      reverse = List.copyOf(reverse);
      modes = List.copyOf(modes);
    }

    /** {@return whether all errors are acceptable and the arguments were left alone} */
    public boolean passed() {
      return inputUnchanged
          && valueError <= modeTolerance
          && Stream.concat(forward.stream(), reverse.stream()).allMatch(c -> c.error() <= tolerance)
          && modes.stream().allMatch(c -> c.error() <= modeTolerance);
    }

    /** {@return a table of all comparisons, with the verdict on the first line} */
    public String table() {
      Formatter out = new Formatter(new StringBuilder(), Locale.ROOT);
      out.format(
          "%s: tolerance %.2e against differences, %.2e between modes\n",
          passed() ? "products agree" : "products disagree", tolerance, modeTolerance);
      if (!inputUnchanged) {
        out.format("the map changed its arguments\n");
      }
      if (!(valueError <= modeTolerance)) {
        out.format("the values of the two modes differ by %.2e\n", valueError);
      }
      out.format("%-20s %23s %23s %9s\n", "", "product", "compared with", "error");
      rows(out, "tangent, difference", forward);
      rows(out, "adjoint, difference", reverse);
      rows(out, "tangent, adjoint", modes);
      return out.toString();
    }

    private static void rows(
        Formatter out, String name, List<GradientCheck.Comparison> comparisons) {
      comparisons.stream()
          .sorted(Comparator.comparingDouble(c -> -c.error()))
          .forEach(
              c ->
                  out.format(
                      "%-20s %23.16e %23.16e %9.2e\n",
                      name, c.gradient(), c.difference(), c.error()));
    }
  }

  /**
   * Checks a map at a point with the default options of {@link GradientCheck}.
   *
   * @param map the map
   * @param x the point, not changed
   * @return what was found
   * @throws IllegalArgumentException if the map has neither mode, or the length does not fit
   */
  public static Report run(DifferentiableMap map, double[] x) {
    return run(map, x, GradientCheck.Options.DEFAULT);
  }

  /**
   * Checks a map at a point.
   *
   * <p><b>Cost:</b> about 25 products for each direction.
   *
   * @param map the map
   * @param x the point, not changed
   * @param options how to check; the number of components is not used, and of the tolerance {@code
   *     t} the power {@code t^1.5} is what the modes must agree to
   * @return what was found; wrong products are a report that did not pass, not an exception
   * @throws IllegalArgumentException if the map has neither mode, no direction is to be checked, or
   *     the length does not fit
   */
  public static Report run(DifferentiableMap map, double[] x, GradientCheck.Options options) {
    if (!map.hasJvp() && !map.hasVjp()) {
      throw new IllegalArgumentException("the map has neither forward nor reverse mode");
    }
    if (options.directions() == 0) {
      throw new IllegalArgumentException("no direction to check");
    }
    Lengths.require("point", x, map.inputs());
    Random random = new Random(options.seed());
    List<GradientCheck.Comparison> forward = new ArrayList<>();
    List<GradientCheck.Comparison> reverse = new ArrayList<>();
    List<GradientCheck.Comparison> modes = new ArrayList<>();
    boolean unchanged = true;
    double valueError = 0;
    for (int k = 0; k < options.directions(); k++) {
      double[] v = Differences.direction(random, map.inputs());
      double[] w = Differences.direction(random, map.outputs());
      Probe tangent = new Probe(x, v, map.outputs(), map.outputs());
      Probe adjoint = new Probe(x, w, map.outputs(), map.inputs());
      if (map.hasJvp()) {
        unchanged &= tangent.run(map::jvp);
        double product = Differences.dot(tangent.product, w);
        forward.add(Differences.along(at -> weighted(map, at, w), x, v, -1, product));
      }
      if (map.hasVjp()) {
        unchanged &= adjoint.run(map::vjp);
        double product = Differences.dot(adjoint.product, v);
        reverse.add(Differences.along(at -> weighted(map, at, w), x, v, -1, product));
      }
      if (map.hasJvp() && map.hasVjp()) {
        double a = Differences.dot(tangent.product, w);
        double b = Differences.dot(adjoint.product, v);
        modes.add(new GradientCheck.Comparison(-1, a, b, 0, GradientCheck.rho(a, b)));
        for (int i = 0; i < map.outputs(); i++) {
          valueError = Math.max(valueError, GradientCheck.rho(tangent.y[i], adjoint.y[i]));
        }
      }
    }
    double modeTolerance = Math.pow(options.tolerance(), 1.5);
    return new Report(
        forward, reverse, modes, valueError, unchanged, options.tolerance(), modeTolerance);
  }

  /** The value alone, times a weight. */
  private static double weighted(DifferentiableMap map, double[] x, double[] w) {
    double[] y = new double[map.outputs()];
    if (map.hasJvp()) {
      map.jvp(x, new double[x.length], y, new double[y.length]);
    } else {
      map.vjp(x, new double[y.length], y, new double[x.length]);
    }
    return Differences.dot(y, w);
  }

  /** One product, whose results hold no number before: adding to them shows. */
  private static final class Probe {
    private final double[] x;
    private final double[] v;
    private final double[] y;
    private final double[] product;

    Probe(double[] x, double[] v, int outputs, int length) {
      this.x = x;
      this.v = v;
      this.y = new double[outputs];
      this.product = new double[length];
      Arrays.fill(y, Double.NaN);
      Arrays.fill(product, Double.NaN);
    }

    /** Computes, and tells whether point and direction are as they were. */
    boolean run(DifferentiableMap.Product compute) {
      double[] point = x.clone();
      double[] direction = v.clone();
      compute.compute(point, direction, y, product);
      return Arrays.equals(point, x) && Arrays.equals(direction, v);
    }
  }
}
