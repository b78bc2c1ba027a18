package org.jdiff.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every partial of every row, generated from the table: smooth points, edges, and where it may not
 * be finite.
 */
class RuleFormulaTest {
  private static final double[] GRID = {
    0.0,
    -0.0,
    1,
    -1,
    0.5,
    -0.5,
    2,
    -2,
    7.25,
    -7.25,
    1e18,
    1e200,
    -1e200,
    1e-200,
    -1e-200,
    Double.MAX_VALUE,
    -Double.MAX_VALUE,
    Double.MIN_VALUE,
    -Double.MIN_VALUE
  };
  private static final double[] INTEGERS = {0, 1, 2, 5, -3, 5000};

  private static PrimalFunctions functions;
  private static ExprEvaluator evaluator;

  @BeforeAll
  static void open() {
    functions = new PrimalFunctions();
    evaluator = new ExprEvaluator(functions);
  }

  @AfterAll
  static void close() {
    functions.close();
  }

  private static Stream<FunctionRule> rows(RuleKind kind) {
    RuleTable table = RuleTable.builtIn();
    Stream<FunctionRule> opcodes =
        table.layers().getFirst().opcodes().keySet().stream()
            .flatMap(name -> table.findInstruction(name).stream());
    return Stream.concat(table.rules().stream(), opcodes).filter(rule -> rule.kind() == kind);
  }

  private static Stream<DynamicTest> perPartial(String what, PartialCheck check) {
    return rows(RuleKind.PARTIALS)
        .flatMap(
            rule ->
                rule.partials().stream()
                    .map(
                        partial ->
                            dynamicTest(
                                "%s: r%d.d%d %s"
                                    .formatted(
                                        rule.name(), partial.result(), partial.argument(), what),
                                () -> check.run(rule, partial))));
  }

  private interface PartialCheck {
    void run(FunctionRule rule, Partial partial);
  }

  @TestFactory
  Stream<DynamicTest> partialsAgreeWithDifferencesAtTheSamplePoints() {
    return perPartial(
        "agrees with differences",
        (rule, partial) -> {
          assertThat(rule.samples()).hasSizeGreaterThanOrEqualTo(3);
          for (double[] point : rule.samples()) {
            double exact = evaluator.derivative(rule, partial, point);
            double[] estimate = difference(rule, partial.result(), partial.argument(), point);
            assertThat(exact)
                .as("at %s", Arrays.toString(point))
                .isCloseTo(estimate[0], offset(1e-9 * (Math.abs(exact) + estimate[1])));
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> resultsWithoutPartialAreLocallyConstant() {
    List<DynamicTest> tests = new ArrayList<>();
    Stream.concat(rows(RuleKind.PARTIALS), rows(RuleKind.ZERO))
        .forEach(
            rule -> {
              for (int result = 0; result < rule.outputs().size(); result++) {
                for (int argument = 0; argument < rule.params().size(); argument++) {
                  if (rule.params().get(argument) == ParamKind.FLOAT
                      && rule.partial(result, argument).isEmpty()
                      && !rule.samples().isEmpty()) {
                    int r = result;
                    int a = argument;
                    tests.add(
                        dynamicTest(
                            "%s: r%d does not vary with a%d".formatted(rule.name(), r, a),
                            () -> isConstant(rule, r, a)));
                  }
                }
              }
            });
    return tests.stream();
  }

  private static void isConstant(FunctionRule rule, int result, int argument) {
    for (double[] point : rule.samples()) {
      assertThat(difference(rule, result, argument, point)[0])
          .as("at %s", Arrays.toString(point))
          .isZero();
    }
  }

  @TestFactory
  Stream<DynamicTest> partialsTakeTheStatedValuesAtEdges() {
    return rows(RuleKind.PARTIALS)
        .flatMap(
            rule ->
                rule.edges().stream()
                    .map(
                        edge ->
                            dynamicTest(
                                "%s at %s: d%d".formatted(rule.name(), edge.at(), edge.argument()),
                                () -> hasValue(rule, edge))));
  }

  private static void hasValue(FunctionRule rule, Edge edge) {
    Partial partial = rule.partial(edge.result(), edge.argument()).orElseThrow();
    double[] point = edge.at().stream().mapToDouble(Double::doubleValue).toArray();
    double actual = evaluator.derivative(rule, partial, point);
    if (Double.isNaN(edge.derivative()) || Double.isInfinite(edge.derivative())) {
      assertThat(Double.valueOf(actual)).isEqualTo(Double.valueOf(edge.derivative()));
    } else {
      assertThat(actual).isCloseTo(edge.derivative(), offset(1e-14 * Math.abs(edge.derivative())));
    }
  }

  @TestFactory
  Stream<DynamicTest> exactlyTheStrongPartialsCanBeInfiniteOrNaN() {
    return perPartial(
        "is marked strong if it needs to be",
        (rule, partial) -> {
          List<double[]> points = new ArrayList<>();
          grid(rule, new double[rule.valueParams().size()], 0, points);
          String wild =
              points.stream()
                  .filter(p -> !Double.isFinite(evaluator.derivative(rule, partial, p)))
                  .findFirst()
                  .map(Arrays::toString)
                  .orElse("none");
          assertThat(!wild.equals("none"))
              .as("a partial is not finite somewhere (found: %s)", wild)
              .isEqualTo(partial.strongZero());
        });
  }

  private static void grid(FunctionRule rule, double[] point, int at, List<double[]> points) {
    if (at == point.length) {
      points.add(point.clone());
      return;
    }
    boolean floating = rule.params().get(rule.valueParams().get(at)) == ParamKind.FLOAT;
    for (double value : floating ? GRID : INTEGERS) {
      point[at] = value;
      grid(rule, point, at + 1, points);
    }
  }

  /**
   * The steadiest difference quotient of fourth order over shrinking steps, and the scale of its
   * error.
   */
  private static double[] difference(FunctionRule rule, int result, int argument, double[] point) {
    int slot = rule.valueParams().indexOf(argument);
    double scale = Math.max(Math.abs(point[slot]), 0.1);
    double best = Double.NaN;
    double change = Double.POSITIVE_INFINITY;
    double last = Double.NaN;
    for (int exponent = -6; exponent >= -14; exponent--) {
      double h = Math.scalb(1.0, Math.getExponent(scale) + exponent);
      double near = moved(rule, result, slot, point, h) - moved(rule, result, slot, point, -h);
      double far =
          moved(rule, result, slot, point, 2 * h) - moved(rule, result, slot, point, -2 * h);
      double quotient = (8 * near - far) / (12 * h);
      if (Math.abs(quotient - last) < change) {
        change = Math.abs(quotient - last);
        best = quotient;
      }
      last = quotient;
    }
    double size = Math.abs(functions.results(rule, point)[result]);
    return new double[] {best, 0.01 * size / scale};
  }

  private static double moved(
      FunctionRule rule, int result, int slot, double[] point, double step) {
    double[] moved = point.clone();
    moved[slot] += step;
    return functions.results(rule, moved)[result];
  }
}
