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
 * Compares a gradient with central differences. Random directions test all components at once;
 * single components then show where a gradient is wrong.
 *
 * <p>The step of each difference is chosen without a look at the gradient: of a sweep of steps, the
 * one where neighbouring steps, each extrapolated to zero, agree best. So neither a step that is
 * too long (truncation) nor one that is too short (cancellation) hides or fakes an error. Errors
 * are measured by {@link #rho}, absolute for small derivatives and relative for large ones.
 *
 * <p>At a kink, such as {@code |x|} at zero, differences average both sides, so a correct one-sided
 * derivative fails there; check at another point.
 */
public final class GradientCheck {
  private GradientCheck() {}

  /**
   * How to check.
   *
   * @param seed the seed of directions and of sampled components; equal seeds give equal reports
   * @param directions the number of random directions
   * @param components the most components to compare singly; a random sample if there are more
   * @param tolerance the largest acceptable {@link #rho}
   */
  public record Options(long seed, int directions, int components, double tolerance) {
    /** Eight directions, up to 64 components, tolerance 1e-6, which suits {@code double}. */
    public static final Options DEFAULT = new Options(1, 8, 64, 1e-6);

    /** Checks the ranges. */
    public Options {
      if (directions < 0 || components < 0 || directions + components == 0) {
        throw new IllegalArgumentException(
            "cannot check %d directions and %d components".formatted(directions, components));
      }
      if (!(tolerance > 0)) {
        throw new IllegalArgumentException("tolerance %s is not positive".formatted(tolerance));
      }
    }

    /**
     * {@return these options with another tolerance}
     *
     * @param value the largest acceptable error; about 1e-3 suits {@code float} code
     */
    public Options withTolerance(double value) {
      return new Options(seed, directions, components, value);
    }
  }

  /**
   * A derivative in one direction, computed in two ways.
   *
   * @param component the index of the component, or -1 for a random direction
   * @param gradient the derivative according to the gradient
   * @param difference the derivative according to extrapolated central differences
   * @param step the shorter step of that difference
   * @param error {@link #rho} of the two
   */
  public record Comparison(
      int component, double gradient, double difference, double step, double error) {}

  /**
   * The outcome of a check.
   *
   * @param value the value that came with the gradient
   * @param valueError {@link #rho} of that value and of the value computed alone
   * @param inputUnchanged whether the function left its argument alone
   * @param directions the comparisons in random directions
   * @param components the comparisons of single components, by index
   * @param tolerance the largest acceptable error
   */
  public record Report(
      double value,
      double valueError,
      boolean inputUnchanged,
      List<Comparison> directions,
      List<Comparison> components,
      double tolerance) {
    private static final Comparator<Comparison> BY_ERROR =
        Comparator.comparingDouble(Comparison::error);

    /** Copies the lists. */
    public Report {
      directions = List.copyOf(directions);
      components = List.copyOf(components);
    }

    /**
     * {@return the comparison with the largest error; that of a single component if one exceeds the
     * tolerance, since it says where the gradient is wrong}
     */
    public Comparison worst() {
      return components.stream()
          .max(BY_ERROR)
          .filter(c -> c.error() > tolerance)
          .or(() -> Stream.concat(directions.stream(), components.stream()).max(BY_ERROR))
          .orElseThrow();
    }

    /** {@return whether every error is within the tolerance and the argument was left alone} */
    public boolean passed() {
      return inputUnchanged && valueError <= tolerance && worst().error() <= tolerance;
    }

    /** {@return a table of all comparisons, with the verdict on the first line} */
    public String table() {
      Formatter out = new Formatter(new StringBuilder(), Locale.ROOT);
      Comparison worst = worst();
      out.format("%s: ", passed() ? "gradient agrees" : "gradient disagrees");
      out.format("worst error %.2e at %s, tolerance %.2e\n", worst.error(), name(worst), tolerance);
      if (!inputUnchanged) {
        out.format("the function changed its argument\n");
      }
      if (!(valueError <= tolerance)) {
        out.format("the value computed alone differs by %.2e\n", valueError);
      }
      out.format("%-10s %23s %23s %9s %9s\n", "", "gradient", "difference", "step", "error");
      Stream.concat(directions.stream(), components.stream())
          .forEach(
              c ->
                  out.format(
                      "%-10s %23.16e %23.16e %9.2e %9.2e\n",
                      name(c), c.gradient(), c.difference(), c.step(), c.error()));
      return out.toString();
    }

    private static String name(Comparison comparison) {
      return comparison.component() < 0 ? "direction" : "x[" + comparison.component() + "]";
    }
  }

  /**
   * Measures how far two numbers are apart: {@code |a - b| / max(1, |a| + |b|)}.
   *
   * @param a a number
   * @param b another
   * @return 0 if they are equal, at most 2; infinity if one is not finite and they are not equal
   */
  public static double rho(double a, double b) {
    if (a == b) {
      return 0;
    }
    double error = Math.abs(a - b) / Math.max(1, Math.abs(a) + Math.abs(b));
    return Double.isFinite(a) && Double.isFinite(b) ? error : Double.POSITIVE_INFINITY;
  }

  /**
   * Checks a gradient at a point with the default options.
   *
   * @param function the function
   * @param x the point, not changed
   * @return what was found
   */
  public static Report run(DifferentiableFunction function, double[] x) {
    return run(function, x, Options.DEFAULT);
  }

  /**
   * Checks a gradient at a point.
   *
   * <p><b>Cost:</b> one gradient, and 20 values for each direction and component.
   *
   * @param function the function
   * @param x the point, not changed
   * @param options how to check
   * @return what was found; a wrong gradient is a report that did not pass, not an exception
   * @throws IllegalArgumentException if the point has no component
   */
  public static Report run(DifferentiableFunction function, double[] x, Options options) {
    if (x.length == 0) {
      throw new IllegalArgumentException("the point has no component");
    }
    double[] point = x.clone();
    // Old contents that are no number show up if the gradient is added to and not overwritten.
    double[] gradient = new double[x.length];
    Arrays.fill(gradient, Double.NaN);
    double value = function.valueAndGradient(point, gradient);
    double valueAlone = function.value(point);
    boolean inputUnchanged = Arrays.equals(point, x);

    Random random = new Random(options.seed());
    List<Comparison> directions = new ArrayList<>();
    for (int k = 0; k < options.directions(); k++) {
      double[] v = Differences.direction(random, x.length);
      directions.add(Differences.along(function::value, x, v, -1, Differences.dot(gradient, v)));
    }
    List<Comparison> components = new ArrayList<>();
    for (int i : sample(random, x.length, options.components())) {
      double[] unit = new double[x.length];
      unit[i] = 1;
      components.add(Differences.along(function::value, x, unit, i, gradient[i]));
    }
    return new Report(
        value, rho(value, valueAlone), inputUnchanged, directions, components, options.tolerance());
  }

  private static int[] sample(Random random, int dimension, int count) {
    int[] indices = new int[dimension];
    Arrays.setAll(indices, i -> i);
    int kept = Math.min(count, dimension);
    if (kept < dimension) {
      for (int i = 0; i < kept; i++) {
        int j = i + random.nextInt(dimension - i);
        int swapped = indices[i];
        indices[i] = indices[j];
        indices[j] = swapped;
      }
    }
    int[] chosen = Arrays.copyOf(indices, kept);
    Arrays.sort(chosen);
    return chosen;
  }
}
