package org.jdiff.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jdiff.ir.ParsedIr;
import org.junit.jupiter.api.Test;

/**
 * Runs every loop of a family over 5-bit numbers by hand, from every start and to every bound, and
 * compares with what the analysis says. Runs that overflow where the IR forbids it are undefined
 * and not compared.
 */
class TripCountExactnessTest {
  private static final int BITS = 5;
  private static final int RANGE = 1 << BITS;
  private static final int[] STEPS = {1, -1, 2, -2, 3, -3, 4, -6, 15, -16};

  /** Longer than any loop that ends. */
  private static final int ENDLESS = 4 * RANGE;

  /**
   * One loop of the family.
   *
   * @param stay the comparison under which it continues
   * @param step what the operation adds
   * @param subtracts whether it does so by subtracting the opposite
   * @param compared 0: the phi, 1: its successor, 2: the phi plus 7
   * @param nuw whether unsigned overflow is undefined
   * @param nsw whether signed overflow is undefined
   * @param bound a constant, or none to compare with the parameter
   * @param start a constant, or none to start with the parameter
   */
  private record Shape(
      Comparison stay,
      int step,
      boolean subtracts,
      int compared,
      boolean nuw,
      boolean nsw,
      OptionalLong start,
      OptionalLong bound) {
    String text(String name) {
      String flags = (nuw ? "nuw " : "") + (nsw ? "nsw " : "");
      String add = subtracts ? "sub " : "add ";
      String left = compared == 0 ? "%i" : compared == 1 ? "%next" : "%ahead";
      return """
      define void @NAME(i5 %start, i5 %bound) {
      entry:
        br label %loop
      loop:
        %i = phi i5 [ START, %entry ], [ %next, %loop ]
        %next = ADD i5 %i, STEP
        %ahead = add FLAGS i5 %i, 7
        %stay = icmp PREDICATE i5 LEFT, BOUND
        br i1 %stay, label %loop, label %done
      done:
        ret void
      }
      """
          .replace("NAME", name)
          .replace("ADD", add + flags)
          .replace("FLAGS", flags)
          .replace("STEP", Integer.toString(subtracts ? -step : step))
          .replace("LEFT", left)
          .replace("PREDICATE", stay.name().toLowerCase(java.util.Locale.ROOT))
          .replace("START", start.isPresent() ? "" + start.getAsLong() : "%start")
          .replace("BOUND", bound.isPresent() ? "" + bound.getAsLong() : "%bound");
    }

    /** The number of iterations; empty if undefined, {@link #ENDLESS} if it never leaves. */
    OptionalLong run(long from, long to) {
      long phi = signed(from);
      for (int iteration = 1; iteration < ENDLESS; iteration++) {
        long next = phi + step;
        long seen = compared == 0 ? phi : compared == 1 ? next : phi + 7;
        if ((compared == 1 && overflows(phi, step, subtracts))
            || (compared == 2 && overflows(phi, 7, false))) {
          return OptionalLong.empty();
        }
        if (!stay.holds(seen, to, BITS)) {
          return OptionalLong.of(iteration);
        }
        if (overflows(phi, step, subtracts)) {
          return OptionalLong.empty();
        }
        phi = signed(next);
      }
      return OptionalLong.of(ENDLESS);
    }

    private boolean overflows(long value, long change, boolean subtract) {
      long exact = subtract ? value - signed(-change) : value + signed(change);
      long unsigned = Math.floorMod(value, RANGE);
      long moved =
          subtract
              ? unsigned - Math.floorMod(-change, RANGE)
              : unsigned + Math.floorMod(change, RANGE);
      return (nsw && exact != signed(exact)) || (nuw && (moved < 0 || moved >= RANGE));
    }

    private static long signed(long value) {
      int unused = Long.SIZE - BITS;
      return value << unused >> unused;
    }
  }

  /** Checks every pair and returns how many loops got a count. */
  private static int check(List<Shape> shapes) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < shapes.size(); i++) {
      text.append(shapes.get(i).text("f" + i));
    }
    int counted = 0;
    try (ParsedIr ir = ParsedIr.of(text.toString())) {
      for (int i = 0; i < shapes.size(); i++) {
        Flow flow = Flow.of(ir.fn("f" + i));
        Optional<TripCount> count =
            TripCounts.of(flow.fn(), flow.cfg(), flow.loops()).tripCount(flow.loop("loop"));
        if (count.isPresent()) {
          counted++;
          compare(shapes.get(i), count.get());
        }
      }
    }
    return counted;
  }

  private static void compare(Shape shape, TripCount count) {
    for (long start = 0; start < RANGE; start++) {
      for (long bound = 0; bound < RANGE; bound++) {
        long from = shape.start().orElse(start);
        long to = shape.bound().orElse(bound);
        OptionalLong expected = shape.run(from, to);
        if (expected.isPresent() && count.evaluate(from, to) != expected.getAsLong()) {
          assertThat(count.evaluate(from, to))
              .as("%s from %d to %d", shape, from, to)
              .isEqualTo(expected.getAsLong());
        }
      }
    }
  }

  private static List<Shape> family(int[] steps, boolean[] flags, boolean constants) {
    List<Shape> shapes = new ArrayList<>();
    for (Comparison stay : Comparison.values()) {
      for (int step : steps) {
        for (int compared = 0; compared < 3; compared++) {
          for (boolean nuw : flags) {
            for (boolean nsw : flags) {
              for (boolean subtracts : flags) {
                shapes.add(
                    new Shape(
                        stay,
                        step,
                        subtracts,
                        compared,
                        nuw,
                        nsw,
                        OptionalLong.empty(),
                        OptionalLong.empty()));
              }
              for (long c = -RANGE / 2; constants && c < RANGE / 2; c++) {
                shapes.add(
                    new Shape(
                        stay,
                        step,
                        false,
                        compared,
                        nuw,
                        nsw,
                        OptionalLong.empty(),
                        OptionalLong.of(c)));
                shapes.add(
                    new Shape(
                        stay,
                        step,
                        false,
                        compared,
                        nuw,
                        nsw,
                        OptionalLong.of(c),
                        OptionalLong.of(c * 3 % 16)));
              }
            }
          }
        }
      }
    }
    return shapes;
  }

  @Test
  void countsOfVariableBoundsAreExactForEveryStartAndBound() {
    List<Shape> shapes = family(STEPS, new boolean[] {false, true}, false);
    assertThat(check(shapes)).isGreaterThan(shapes.size() / 4);
  }

  @Test
  void countsOfConstantBoundsAreExactForEveryStart() {
    List<Shape> shapes = family(new int[] {1, -2, 3, 6, -16}, new boolean[] {false}, true);
    assertThat(check(shapes)).isGreaterThan(shapes.size() / 4);
  }

  @Test
  void growingFromANaturalConstantIsExactForEveryBound() {
    List<Shape> shapes = new ArrayList<>();
    for (Comparison stay : Comparison.values()) {
      for (int step : STEPS) {
        for (long start = -RANGE / 2; start < RANGE / 2; start++) {
          for (int compared = 0; compared < 3; compared++) {
            shapes.add(
                new Shape(
                    stay,
                    step,
                    false,
                    compared,
                    false,
                    true,
                    OptionalLong.of(start),
                    OptionalLong.empty()));
          }
        }
      }
    }
    assertThat(check(shapes)).isGreaterThan(shapes.size() / 4);
  }
}
