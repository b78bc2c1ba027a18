package org.jdiff.generated;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdiff.corpus.CorpusCall;
import org.jdiff.corpus.CorpusCall.Outcome;
import org.jdiff.corpus.CorpusCase;
import org.jdiff.generated.Finding.Property;
import org.jdiff.model.Activity;

/** What a program's derivatives must be: the same at every level, and what differences say. */
final class Numbers {
  private static final double STEP = 1e-5;

  /** Above this, rounding errors say nothing about the derivative. */
  private static final double STEEP = 1e7;

  private final Program program;
  private final CorpusCase test;
  private final boolean single;
  private final Map<Integer, Double> scalars = new LinkedHashMap<>();
  private final Map<String, List<Double>> buffers = new LinkedHashMap<>();

  /** The slope along the direction, empty at a kink. */
  private final Optional<Double> slope;

  private final double size;
  private Outcome firstPrimal;
  private List<Double> firstGradient;
  private int firstLevel;

  /**
   * Measures a program.
   *
   * @param program the program
   * @param unchanged its function as clang compiled it
   */
  Numbers(Program program, MemorySegment unchanged) {
    this.program = program;
    this.test = program.test();
    single = program.source().contains("float");
    Dice dice = new Dice(~program.seed());
    for (int i = 0; i < test.arguments().size(); i++) {
      if (test.arguments().get(i).activity() == Activity.ACTIVE) {
        scalars.put(i, dice.number());
      }
    }
    for (CorpusCase.Buffer buffer : test.buffers().values()) {
      if (buffer.activity() != Activity.CONST) {
        buffers.put(
            buffer.name(),
            buffer.fields().stream()
                .filter(CorpusCase.Field::isFloat)
                .map(f -> dice.number())
                .toList());
      }
    }
    double centre = weigh(unchanged, 0);
    double ahead = weigh(unchanged, STEP);
    double behind = weigh(unchanged, -STEP);
    double near = weigh(unchanged, STEP / 2);
    double nearBehind = weigh(unchanged, -STEP / 2);
    double coarse = (ahead - behind) / (2 * STEP);
    double fine = (near - nearBehind) / STEP;
    double bend = (ahead - 2 * centre + behind) / STEP;
    double nearBend = (near - 2 * centre + nearBehind) / (STEP / 2);
    size = Math.max(Math.abs(centre), Math.max(1, Math.abs(fine)));
    boolean smooth =
        Math.abs(coarse - fine) <= 1e-6 * size && Math.abs(bend - 2 * nearBend) <= 1e-6 * size;
    slope = smooth && !single ? Optional.of(fine) : Optional.empty();
  }

  Map<Integer, Double> scalars() {
    return Map.copyOf(scalars);
  }

  Map<String, List<Double>> buffers() {
    return Map.copyOf(buffers);
  }

  private double weigh(MemorySegment unchanged, double step) {
    Outcome outcome = CorpusCall.moved(test, unchanged, scalars, buffers, step);
    double sum = test.returnSeed() * outcome.returned();
    for (Map.Entry<String, List<Double>> seeds : test.seeds().entrySet()) {
      sum += dot(seeds.getValue(), outcome.memory().get(seeds.getKey()));
    }
    return sum;
  }

  /**
   * Judges the results of one level.
   *
   * @return the first property that does not hold
   */
  Optional<Finding> judge(
      int level,
      Outcome primal,
      Outcome reverse,
      Outcome safe,
      Outcome forward,
      Outcome again,
      Tally tally) {
    if (firstPrimal == null) {
      firstPrimal = primal;
    } else if (!samePrimal(firstPrimal, primal)) {
      return finding(
          level,
          Property.PROGRAM_DEFINED,
          "-O" + firstLevel + " gives " + firstPrimal + ", this level " + primal);
    }
    Map<String, Outcome> modes = new LinkedHashMap<>();
    modes.put("reverse", reverse);
    modes.put("safe reverse", safe);
    modes.put("forward", forward);
    modes.put("second reverse", again);
    for (Map.Entry<String, Outcome> mode : modes.entrySet()) {
      if (!samePrimal(primal, mode.getValue())) {
        return finding(
            level,
            Property.PRIMAL_UNCHANGED,
            mode.getKey() + " computes " + brief(mode.getValue()) + ", not " + brief(primal));
      }
    }
    if (!gradient(safe).equals(gradient(reverse))) {
      return finding(
          level,
          Property.EQUAL_TO_SAFE,
          "planned " + gradient(reverse) + ", safe " + gradient(safe));
    }
    if (!gradient(again).equals(gradient(reverse))) {
      return finding(
          level, Property.REPEATABLE, "first " + gradient(reverse) + ", then " + gradient(again));
    }
    return values(level, reverse, forward, tally);
  }

  private Optional<Finding> values(int level, Outcome reverse, Outcome forward, Tally tally) {
    List<Double> gradient = gradient(reverse);
    double tangent = test.returnSeed() * forward.tangent();
    double terms = Math.abs(tangent);
    for (Map.Entry<String, List<Double>> seeds : test.seeds().entrySet()) {
      double term = dot(seeds.getValue(), forward.shadows().get(seeds.getKey()));
      tangent += term;
      terms += Math.abs(term);
    }
    double adjoint = 0;
    for (Map.Entry<Integer, Double> scalar : scalars.entrySet()) {
      adjoint += scalar.getValue() * reverse.gradients().get(scalar.getKey());
    }
    for (Map.Entry<String, List<Double>> buffer : buffers.entrySet()) {
      adjoint += dot(buffer.getValue(), reverse.shadows().get(buffer.getKey()));
    }
    double largest = gradient.stream().mapToDouble(Math::abs).max().orElse(0);
    double scale = Math.max(1, Math.max(terms, largest));
    if (largest > STEEP || terms > STEEP || size > STEEP) {
      tally.wild();
      return Optional.empty();
    }
    double tolerance = single ? 1e-3 : 1e-9;
    if (!(Math.abs(tangent - adjoint) <= tolerance * scale)) {
      return finding(
          level,
          Property.INNER_PRODUCT,
          "forward "
              + tangent
              + ", reverse "
              + adjoint
              + slope.map(s -> ", differences " + s).orElse(""));
    }
    tally.compared(slope.isPresent());
    if (slope.isPresent() && !(Math.abs(slope.get() - tangent) <= 1e-5 * Math.max(size, scale))) {
      return finding(
          level, Property.DIFFERENCES, "derivative " + tangent + ", differences " + slope.get());
    }
    if (firstGradient == null) {
      firstGradient = gradient;
      firstLevel = level;
      return Optional.empty();
    }
    for (int i = 0; i < gradient.size(); i++) {
      double difference = Math.abs(gradient.get(i) - firstGradient.get(i));
      if (!(difference <= tolerance * scale)) {
        return finding(
            level,
            Property.EQUAL_ACROSS_LEVELS,
            "-O" + firstLevel + " gives " + firstGradient + ", this level " + gradient);
      }
    }
    return Optional.empty();
  }

  private Optional<Finding> finding(int level, Property property, String what) {
    return Optional.of(new Finding(program, level, property, what));
  }

  private static boolean samePrimal(Outcome a, Outcome b) {
    return Double.compare(a.returned(), b.returned()) == 0 && a.memory().equals(b.memory());
  }

  private static String brief(Outcome outcome) {
    return outcome.returned() + " " + outcome.memory();
  }

  private static List<Double> gradient(Outcome outcome) {
    List<Double> gradient = new ArrayList<>(outcome.gradients().values());
    outcome.shadows().values().forEach(gradient::addAll);
    return gradient;
  }

  private static double dot(List<Double> a, List<Double> b) {
    double sum = 0;
    for (int i = 0; i < a.size(); i++) {
      sum += a.get(i) * b.get(i);
    }
    return sum;
  }
}
