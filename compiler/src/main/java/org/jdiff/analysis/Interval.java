package org.jdiff.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Numbers between two bounds.
 *
 * @param low the smallest
 * @param high the greatest
 * @param guards the conditions under which the bounds hold
 */
record Interval(Bound low, Bound high, List<Bound.Guard> guards) {
  Interval {
    guards = List.copyOf(guards);
  }

  /** One number; beyond 2⁵² it is rounded, and no guard will accept it. */
  static Interval of(long value) {
    return of((double) value);
  }

  static Interval of(double value) {
    return new Interval(Bound.of(value), Bound.of(value), List.of());
  }

  /** The number, if there is only one and it is known. */
  Optional<Double> constant() {
    return low instanceof Bound.Constant c && low.equals(high)
        ? Optional.of(c.value())
        : Optional.empty();
  }

  private static List<Bound.Guard> both(List<Bound.Guard> some, List<Bound.Guard> others) {
    if (others.isEmpty()) {
      return some;
    }
    List<Bound.Guard> all = new ArrayList<>(some);
    others.stream().filter(g -> !all.contains(g)).forEach(all::add);
    return all;
  }

  /** These numbers under the guards of others, too. */
  Interval guardedAs(Interval other) {
    return new Interval(low, high, both(guards, other.guards));
  }

  Interval guarded(Bound smaller, Bound larger, List<Bound.Guard> more) {
    return new Interval(
        low, high, both(both(guards, more), List.of(new Bound.Guard(smaller, larger))));
  }

  Interval fromLow(Bound bound) {
    return new Interval(bound, high, guards);
  }

  Interval toHigh(Bound bound) {
    return new Interval(low, bound, guards);
  }

  /** How large the expressions are. */
  int size() {
    return low.size() + high.size();
  }

  Interval plus(Interval other) {
    return new Interval(
        Bound.sum(low, other.low), Bound.sum(high, other.high), both(guards, other.guards));
  }

  Interval hull(Interval other) {
    return new Interval(
        Bound.least(low, other.low), Bound.greatest(high, other.high), both(guards, other.guards));
  }

  Interval times(Interval other) {
    Optional<Double> factor = other.constant();
    if (factor.isEmpty() && constant().isPresent()) {
      return other.times(this);
    }
    Bound a = Bound.product(low, other.low);
    Bound b = Bound.product(high, other.high);
    List<Bound.Guard> all = both(guards, other.guards);
    if (factor.isPresent()) {
      return factor.get() >= 0 ? new Interval(a, b, all) : new Interval(b, a, all);
    }
    if (isNatural() && other.isNatural()) {
      return new Interval(a, b, all);
    }
    Bound c = Bound.product(low, other.high);
    Bound d = Bound.product(high, other.low);
    return new Interval(
        Bound.least(Bound.least(a, b), Bound.least(c, d)),
        Bound.greatest(Bound.greatest(a, b), Bound.greatest(c, d)),
        all);
  }

  /** Divided and rounded to an integer, of natural numbers. */
  Interval quotient(double by) {
    return new Interval(Bound.of(0), Bound.quotient(high, by), guards);
  }

  /** What is left of integers under a mask that is no negative number. */
  Interval masked(double mask) {
    return isNatural()
        ? new Interval(Bound.of(0), Bound.least(high, Bound.of(mask)), guards)
        : new Interval(Bound.of(0), Bound.of(mask), List.of());
  }

  private boolean isNatural() {
    return low instanceof Bound.Constant c && c.value() >= 0;
  }

  /** Guarded to be no negative numbers. */
  Interval natural() {
    return isNatural() ? this : guarded(Bound.of(0), low, List.of());
  }

  /** Guarded so that an integer of a width holds all numbers; addresses have width 0. */
  Interval within(int bits) {
    return bits == 0 || bits > 52 ? exact() : limited(Math.scalb(1.0, bits - 1) - 1);
  }

  /** Guarded so that doubles hold all numbers exactly. */
  Interval exact() {
    return limited(Bound.EXACT);
  }

  private Interval limited(double limit) {
    List<Bound.Guard> more = new ArrayList<>();
    Bound least = limited(low, limit, more);
    Bound greatest = limited(high, limit, more);
    return new Interval(least, greatest, both(guards, more));
  }

  private static Bound limited(Bound bound, double limit, List<Bound.Guard> guards) {
    if (bound.limit() <= limit) {
      return bound;
    }
    guards.add(new Bound.Guard(bound, Bound.of(limit)));
    guards.add(new Bound.Guard(Bound.of(-limit), bound));
    return new Bound.Guarded(bound, limit);
  }
}
