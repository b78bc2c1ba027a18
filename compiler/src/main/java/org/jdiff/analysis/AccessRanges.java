package org.jdiff.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdiff.analysis.LoopForest.Loop;
import org.jdiff.ir.Fn;
import org.jdiff.ir.Inst;
import org.jdiff.ir.Type;
import org.jdiff.ir.Value;

/**
 * Bounds of the addresses that a function reads and writes, as expressions that can be evaluated
 * when it is entered: interval arithmetic over loops with known trip counts.
 *
 * <p>The bounds hold for every access that is executed if their guards hold. They may be wider than
 * what is accessed, and anything for an access that is never executed.
 */
public final class AccessRanges {
  /**
   * Bytes relative to an address that is there at the entry.
   *
   * @param base a parameter, or a read at the very start of the function
   * @param low the first byte at the earliest
   * @param high the byte after the last one at the latest
   * @param guards what must hold at the entry
   */
  public record Range(int base, Bound low, Bound high, List<Bound.Guard> guards) {
    /** Copies the list. */
    public Range {
      guards = List.copyOf(guards);
    }

    /** The smallest range with both, which have the same base. */
    Range hull(Range other) {
      Interval both = new Interval(low, high, guards).hull(other.interval());
      return new Range(base, both.low(), both.high(), both.guards());
    }

    private Interval interval() {
      return new Interval(low, high, guards);
    }
  }

  /** A number (no base) or an address at such a distance from its base. */
  private record Place(int base, Interval at) {
    static final int NUMBER = -1;

    Place plus(Interval distance) {
      return new Place(base, at.plus(distance));
    }

    Optional<Place> hull(Place other) {
      return base == other.base ? Optional.of(new Place(base, at.hull(other.at))) : none();
    }

    static Optional<Place> none() {
      return Optional.empty();
    }
  }

  /** How many values one address may depend on, and how many parts a bound may have. */
  private static final int EFFORT = 2_000;

  private static final int LARGEST = 200;

  private final Fn fn;
  private final LoopForest loops;
  private final TripCounts counts;
  private final Set<Integer> readAtEntry = new HashSet<>();
  private final Map<Integer, Optional<Place>> known = new HashMap<>();
  private final Set<List<Integer>> open = new HashSet<>();
  private int effort;

  private AccessRanges(Program program, Fn fn, LoopForest loops, TripCounts counts) {
    this.fn = fn;
    this.loops = loops;
    this.counts = counts;
    findReadsAtEntry(program);
  }

  /**
   * Prepares the search in a function.
   *
   * @param program what callees are
   * @param fn a function
   * @param loops its loops
   * @param counts its trip counts
   * @return the search
   */
  public static AccessRanges of(Program program, Fn fn, LoopForest loops, TripCounts counts) {
    return new AccessRanges(program, fn, loops, counts);
  }

  /** Reads that run first of all, on every call: they may be executed even before. */
  private void findReadsAtEntry(Program program) {
    for (Inst inst : fn.blocks().getFirst().instructions()) {
      boolean harmless =
          switch (inst) {
            case Inst.Store store -> false;
            case Inst.Call call -> program.kind(call) == Program.CalleeKind.MARKER;
            case Inst.Invoke invoke -> false;
            case Inst.Other other -> false;
            default -> true;
          };
      if (!harmless) {
        return;
      }
      if (inst instanceof Inst.Load load
          && !load.isVolatile()
          && !load.atomic()
          && isAtEntry(load.pointer())
          && (load.type().isPointer() || load.type() instanceof Type.Int)) {
        readAtEntry.add(load.id());
      }
    }
  }

  private boolean isAtEntry(int pointer) {
    return switch (fn.value(pointer)) {
      case Value.Param param -> true;
      case Inst.Load load -> readAtEntry.contains(load.id());
      case Inst.Gep gep -> gep.terms().isEmpty() && isAtEntry(gep.base());
      default -> false;
    };
  }

  /**
   * The bytes that an instruction accesses whenever it runs.
   *
   * @param pointer the number of the address
   * @param bytes how many bytes from there
   * @return the range, or empty if it cannot be bounded at the entry
   */
  public Optional<Range> range(int pointer, long bytes) {
    effort = EFFORT;
    return range(pointer, Interval.of(bytes));
  }

  /**
   * The bytes of a copy or fill.
   *
   * @param pointer the number of the address
   * @param length the number of the length in bytes
   * @return the range, or empty if it cannot be bounded at the entry
   */
  public Optional<Range> rangeOfLength(int pointer, int length) {
    effort = EFFORT;
    // A length is an unsigned number.
    return number(length).flatMap(l -> range(pointer, l.natural()));
  }

  private Optional<Range> range(int pointer, Interval length) {
    return place(pointer)
        .filter(p -> p.base() != Place.NUMBER)
        .map(
            p -> {
              Interval end = p.at().plus(length).exact();
              Interval start = p.at().exact();
              List<Bound.Guard> guards = new ArrayList<>(start.guards());
              end.guards().stream().filter(g -> !guards.contains(g)).forEach(guards::add);
              return new Range(p.base(), start.low(), end.high(), guards);
            });
  }

  private Optional<Interval> number(int id) {
    return place(id).filter(p -> p.base() == Place.NUMBER).map(Place::at);
  }

  // ---- values

  private Optional<Place> place(int id) {
    Optional<Place> found = known.get(id);
    if (found != null) {
      return found;
    }
    if (effort-- <= 0 || !open.add(List.of(id))) {
      return Optional.empty();
    }
    Optional<Place> place = find(id).filter(p -> p.at().size() <= LARGEST);
    open.remove(List.of(id));
    if (place.isPresent()) {
      // A failure may be due to a value that is being looked at; it is not final.
      known.put(id, place);
    }
    return place;
  }

  private Optional<Place> find(int id) {
    Value value = fn.value(id);
    return switch (value) {
      case Value.ConstInt c when width(c.type()) > 0 ->
          Optional.of(new Place(Place.NUMBER, Interval.of(c.value().doubleValue()).exact()));
      case Value.Param param -> entry(param);
      case Inst.Load load when readAtEntry.contains(load.id()) -> entry(load);
      case Inst.Binary binary -> binary(binary).map(i -> new Place(Place.NUMBER, i));
      case Inst.Cast cast -> cast(cast);
      case Inst.Freeze freeze -> place(freeze.operand(0));
      case Inst.Select select -> hull(List.of(select.operand(1), select.operand(2)));
      case Inst.Gep gep ->
          place(gep.base()).flatMap(base -> distance(gep).map(base::plus)).map(this::exact);
      case Inst.Phi phi -> phi(phi);
      default -> Optional.empty();
    };
  }

  private static int width(Type type) {
    return type instanceof Type.Int i && i.bits() <= Long.SIZE ? i.bits() : 0;
  }

  private Optional<Place> entry(Value value) {
    if (value.type() instanceof Type.Ptr p && p.addressSpace() == 0) {
      return Optional.of(new Place(value.id(), Interval.of(0)));
    }
    int bits = width(value.type());
    if (bits == 0) {
      return Optional.empty();
    }
    Bound bound = new Bound.Entry(value.id(), Math.scalb(1.0, bits - 1));
    return Optional.of(new Place(Place.NUMBER, new Interval(bound, bound, List.of()).exact()));
  }

  private Place exact(Place place) {
    return new Place(place.base(), place.at().exact());
  }

  private Optional<Place> hull(List<Integer> values) {
    Optional<Place> all = place(values.getFirst());
    for (int value : values.subList(1, values.size())) {
      all = all.flatMap(a -> place(value).flatMap(a::hull));
    }
    return all;
  }

  private Optional<Interval> distance(Inst.Gep gep) {
    Interval sum = Interval.of(gep.offset());
    for (Inst.Term term : gep.terms()) {
      Optional<Interval> index = number(term.value());
      if (index.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.plus(index.get().times(Interval.of(term.scale())));
    }
    return Optional.of(sum);
  }

  private Optional<Interval> binary(Inst.Binary binary) {
    Optional<Interval> left = number(binary.operand(0));
    Optional<Interval> right = number(binary.operand(1));
    if (left.isEmpty() || right.isEmpty()) {
      return Optional.empty();
    }
    Interval l = left.get();
    Interval r = right.get();
    int bits = width(binary.type());
    return switch (binary.op()) {
      case ADD -> Optional.of(l.plus(r).within(bits));
      case SUB -> Optional.of(l.plus(r.times(Interval.of(-1))).within(bits));
      case MUL -> Optional.of(l.times(r).within(bits));
      case SHL ->
          r.constant()
              .filter(c -> c >= 0 && c < bits)
              .map(c -> l.times(Interval.of(Math.scalb(1.0, (int) (double) c))).within(bits));
      case LSHR, ASHR ->
          r.constant()
              .filter(c -> c >= 0 && c < bits)
              .map(c -> l.natural().quotient(Math.scalb(1.0, (int) (double) c)));
      case UDIV, SDIV -> r.constant().filter(c -> c >= 1).map(c -> l.natural().quotient(c));
      case AND ->
          // Some low bits are cleared, or some low bits are all that is left.
          r.constant()
              .filter(c -> c >= 0 || Long.bitCount((long) (double) c) + zeros(c) == Long.SIZE)
              .map(
                  c ->
                      c >= 0
                          ? l.masked(c)
                          : l.plus(new Interval(Bound.of(c + 1), Bound.of(0), List.of())));
      // Of natural numbers, it is at least the greater one and at most the sum.
      case OR -> Optional.of(l.natural().plus(r.natural()).fromLow(Bound.of(0)));
      case FADD, FSUB, FMUL, FDIV, FREM, UREM, SREM, XOR -> Optional.empty();
    };
  }

  private static int zeros(double value) {
    return Long.numberOfTrailingZeros((long) value);
  }

  private Optional<Place> cast(Inst.Cast cast) {
    return switch (cast.op()) {
      case SEXT -> place(cast.operand(0));
      case ZEXT ->
          width(fn.type(cast.operand(0))) == 1
              ? Optional.of(
                  new Place(Place.NUMBER, new Interval(Bound.of(0), Bound.of(1), List.of())))
              : number(cast.operand(0)).map(i -> new Place(Place.NUMBER, i.natural()));
      case TRUNC ->
          number(cast.operand(0))
              .filter(i -> width(cast.type()) > 1)
              .map(i -> new Place(Place.NUMBER, i.within(width(cast.type()))));
      case FPTOUI,
          FPTOSI,
          UITOFP,
          SITOFP,
          FPTRUNC,
          FPEXT,
          PTRTOINT,
          INTTOPTR,
          BITCAST,
          ADDRSPACECAST ->
          Optional.empty();
    };
  }

  // ---- loops

  private Optional<Place> phi(Inst.Phi phi) {
    Optional<Loop> loop = loops.loopOf(phi.block());
    boolean header = loop.isPresent() && loop.get().header() == phi.block();
    if (!phi.type().isPointer() && width(phi.type()) == 0) {
      return Optional.empty();
    }
    if (!header) {
      return hull(phi.core().operands());
    }
    return recurrence(phi, loop.get());
  }

  private record Ends(int start, int next) {}

  private Optional<Ends> ends(Inst.Phi phi, Loop loop) {
    if (phi.operandCount() != 2 || loop.latches().size() != 1) {
      return Optional.empty();
    }
    int latch = phi.incoming().indexOf(loop.latches().getFirst());
    return latch < 0
        ? Optional.empty()
        : Optional.of(new Ends(phi.operand(1 - latch), phi.operand(latch)));
  }

  /** A header phi: it starts somewhere and changes by a bounded amount in every iteration. */
  private Optional<Place> recurrence(Inst.Phi phi, Loop loop) {
    Optional<Ends> ends = ends(phi, loop);
    Optional<Place> start = ends.flatMap(e -> place(e.start()));
    Optional<TripCount> count = counts.tripCount(loop);
    if (start.isEmpty() || count.isEmpty()) {
      return Optional.empty();
    }
    if (count.get() instanceof TripCount.Computed c && c.start() == ends.get().start()) {
      Optional<Place> counting = counting(phi, ends.get(), loop, c, start.get());
      if (counting.isPresent()) {
        return counting;
      }
    }
    return delta(ends.get().next(), phi.id())
        .flatMap(
            step ->
                rounds(loop)
                    .map(
                        rounds ->
                            start.get().at().plus(rounds.times(step)).within(width(phi.type()))))
        .map(i -> new Place(start.get().base(), i));
  }

  /** The variable that the loop counts with lies between its start and the bound. */
  private Optional<Place> counting(
      Inst.Phi phi, Ends ends, Loop loop, TripCount.Computed count, Place start) {
    Optional<Double> step = delta(ends.next(), phi.id()).flatMap(Interval::constant);
    if (step.isEmpty() || step.get() != (double) count.step()) {
      return Optional.empty();
    }
    return bound(loop, count, start)
        .map(
            bound -> {
              // It is ahead of the compared value by at most one step, and that was within the
              // bound.
              long slack =
                  switch (count.stay()) {
                    case NE -> -count.offset();
                    case SLT, ULT -> count.step() - 1 - count.offset();
                    case SGT, UGT -> count.step() + 1 - count.offset();
                    case EQ, UGE, ULE, SGE, SLE -> count.step() - count.offset();
                  };
              Interval end = bound.plus(Interval.of(slack));
              Interval last =
                  count.stay() == Comparison.NE ? end.guardedAs(start.at()) : start.at().hull(end);
              return new Place(
                  start.base(),
                  (count.step() > 0
                          ? last.fromLow(start.at().low())
                          : last.toHigh(start.at().high()))
                      .exact());
            });
  }

  /**
   * What a loop compares with, as a distance from the base of its start, with guards for what the
   * comparison takes for granted.
   */
  private Optional<Interval> bound(Loop loop, TripCount.Computed count, Place start) {
    Optional<Place> end = place(count.bound());
    if (end.isEmpty() || (end.get().base() == Place.NUMBER) != (start.base() == Place.NUMBER)) {
      return Optional.empty();
    }
    Interval to = end.get().at();
    if (end.get().base() != start.base()) {
      Bound apart = new Bound.Distance(start.base(), end.get().base());
      to = to.plus(new Interval(apart, apart, List.of()).exact());
    }
    Interval first = start.at().plus(Interval.of(count.offset()));
    return switch (count.stay()) {
      case SLT, SLE, SGT, SGE -> Optional.of(to);
      // Addresses of one object compare as their distances from its start do.
      case ULT, ULE, UGT, UGE ->
          Optional.of(start.base() == Place.NUMBER ? to.natural().guardedAs(first.natural()) : to);
      case NE -> Optional.of(met(loop, count, first, to));
      case EQ -> Optional.empty();
    };
  }

  /**
   * The bound of a loop that leaves when the bound is met. It has to be met without going round:
   * either going round is undefined, so that a loop that runs at all starts on the right side, or a
   * guard makes sure.
   */
  private Interval met(Loop loop, TripCount.Computed count, Interval first, Interval bound) {
    Optional<Progression> compared = counts.compared(loop);
    if (count.address()
        ? compared.filter(Progression::noUnsignedWrap).isPresent()
        : compared.filter(Progression::noSignedWrap).isPresent()) {
      return bound.guardedAs(first);
    }
    if (compared.filter(Progression::noUnsignedWrap).isPresent()) {
      return bound.natural().guardedAs(first.natural());
    }
    return count.step() > 0
        ? bound.guarded(first.high(), bound.low(), first.guards())
        : bound.guarded(bound.high(), first.low(), first.guards());
  }

  /** The numbers of a loop's iterations, from 0. */
  private Optional<Interval> rounds(Loop loop) {
    return counts
        .tripCount(loop)
        .flatMap(
            count ->
                switch (count) {
                  case TripCount.Constant c when c.count() <= 0 -> Optional.empty();
                  case TripCount.Constant c ->
                      Optional.of(Interval.of(0).hull(Interval.of(c.count() - 1)).exact());
                  case TripCount.Computed c ->
                      place(c.start()).flatMap(s -> bound(loop, c, s).map(b -> rounds(c, s, b)));
                });
  }

  private Interval rounds(TripCount.Computed count, Place start, Interval bound) {
    Interval first = start.at().plus(Interval.of(count.offset()));
    double sign = count.step() > 0 ? 1 : -1;
    Interval way = bound.plus(first.times(Interval.of(-1))).times(Interval.of(sign));
    double step = (double) Math.abs(count.step());
    // Only some comparisons let the value pass the bound.
    double past = count.stay() == Comparison.NE ? 0 : count.stay().strict() ? step - 1 : step;
    Bound last = Bound.quotient(Bound.sum(way.high(), Bound.of(past)), step);
    return new Interval(Bound.of(0), Bound.greatest(Bound.of(0), last), way.guards()).exact();
  }

  /** By how much a value exceeds a phi in the same iteration of the phi's loop. */
  private Optional<Interval> delta(int value, int phi) {
    if (value == phi) {
      return Optional.of(Interval.of(0));
    }
    if (effort-- <= 0
        || !(fn.value(value) instanceof Inst inst)
        || !open.add(List.of(value, phi))) {
      return Optional.empty();
    }
    Optional<Interval> delta =
        switch (inst) {
          case Inst.Binary b when b.op() == Inst.BinaryOp.ADD -> sumDelta(b, phi);
          case Inst.Binary b when b.op() == Inst.BinaryOp.SUB ->
              delta(b.operand(0), phi)
                  .flatMap(d -> number(b.operand(1)).map(n -> d.plus(n.times(Interval.of(-1)))));
          case Inst.Gep gep -> delta(gep.base(), phi).flatMap(d -> distance(gep).map(d::plus));
          case Inst.Select select -> deltas(List.of(select.operand(1), select.operand(2)), phi);
          case Inst.Phi inner -> phiDelta(inner, phi);
          // Arithmetic modulo a power of two: what is cut off comes back when the phi is known to
          // fit. Before an extension nothing may have wrapped.
          case Inst.Cast cast when cast.op() == Inst.CastOp.TRUNC -> delta(cast.operand(0), phi);
          case Inst.Cast cast when cast.op() == Inst.CastOp.SEXT ->
              cast.operand(0) == phi ? Optional.of(Interval.of(0)) : Optional.empty();
          default -> Optional.empty();
        };
    open.remove(List.of(value, phi));
    return delta.filter(d -> d.size() <= LARGEST);
  }

  private Optional<Interval> sumDelta(Inst.Binary sum, int phi) {
    for (int side = 0; side < 2; side++) {
      int other = sum.operand(1 - side);
      Optional<Interval> delta =
          delta(sum.operand(side), phi).flatMap(d -> number(other).map(d::plus));
      if (delta.isPresent()) {
        return delta;
      }
    }
    return Optional.empty();
  }

  private Optional<Interval> deltas(List<Integer> values, int phi) {
    Optional<Interval> all = delta(values.getFirst(), phi);
    for (int value : values.subList(1, values.size())) {
      all = all.flatMap(a -> delta(value, phi).map(a::hull));
    }
    return all;
  }

  private Optional<Interval> phiDelta(Inst.Phi inner, int phi) {
    Optional<Loop> loop = loops.loopOf(inner.block());
    if (loop.isEmpty() || loop.get().header() != inner.block()) {
      return deltas(inner.core().operands(), phi);
    }
    return ends(inner, loop.get())
        .flatMap(
            ends ->
                delta(ends.start(), phi)
                    .flatMap(
                        start ->
                            delta(ends.next(), inner.id())
                                .flatMap(
                                    step ->
                                        rounds(loop.get()).map(r -> start.plus(r.times(step))))));
  }
}
