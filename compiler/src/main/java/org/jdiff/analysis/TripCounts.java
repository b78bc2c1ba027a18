package org.jdiff.analysis;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jdiff.ir.Fn;
import org.jdiff.ir.Inst;
import org.jdiff.ir.Type;
import org.jdiff.ir.Value;

/**
 * Finds loops whose number of iterations is known when they are entered.
 *
 * <p>A loop qualifies if one edge alone can leave it towards a return, if the block of that edge
 * runs once per iteration, and if its condition compares an integer or address that changes by a
 * constant with one that does not change. Unless overflow is impossible, or would be undefined, or
 * does no harm, such a loop could run longer than the formula says; it does not qualify then.
 * Whoever gets no count must count at run time.
 */
public final class TripCounts {
  private final Fn fn;
  private final Cfg cfg;
  private final LoopForest loops;
  private final List<BitSet> irreducible;

  private TripCounts(Fn fn, Cfg cfg, LoopForest loops) {
    this.fn = fn;
    this.cfg = cfg;
    this.loops = loops;
    irreducible = loops.irreducibleRegions();
  }

  /**
   * Prepares the search in a function.
   *
   * @param fn a function
   * @param cfg its control flow
   * @param loops its loops
   * @return the search
   */
  public static TripCounts of(Fn fn, Cfg cfg, LoopForest loops) {
    return new TripCounts(fn, cfg, loops);
  }

  /**
   * Finds the count of one loop.
   *
   * @param loop a loop of the function
   * @return the count, or empty if it can be known only by counting
   */
  public Optional<TripCount> tripCount(LoopForest.Loop loop) {
    return test(loop)
        .flatMap(
            t ->
                progression(loop, t)
                    .filter(p -> exact(p, t.bound(), t.stay(), t.bits()))
                    .flatMap(p -> finished(p, t.bound(), t.stay(), t.bits())));
  }

  /** What a loop with a trip count compares in each iteration. */
  Optional<Progression> compared(LoopForest.Loop loop) {
    return test(loop).flatMap(t -> progression(loop, t));
  }

  /** The comparison under which a loop continues. */
  private record Test(int compared, int bound, Comparison stay, int bits) {}

  private Optional<Test> test(LoopForest.Loop loop) {
    List<Cfg.Edge> exits = loop.exits().stream().filter(e -> cfg.returns(e.to())).toList();
    if (exits.size() != 1 || loop.latches().size() != 1) {
      return Optional.empty();
    }
    Cfg.Edge exit = exits.getFirst();
    int from = exit.from();
    boolean oncePerIteration =
        cfg.dominates(from, loop.latches().getFirst())
            && loops.loopOf(from).filter(loop::equals).isPresent()
            && irreducible.stream().noneMatch(r -> r.get(from));
    if (!oncePerIteration
        || !(fn.blocks().get(from).terminator() instanceof Inst.CondBranch branch)
        || !(fn.value(branch.operand(0)) instanceof Inst.Compare compare)
        || compare.floating()) {
      return Optional.empty();
    }
    Comparison leave = Comparison.of(compare);
    Comparison stay = branch.ifTrue() == exit.to() ? leave.negated() : leave;
    int left = compare.operand(0);
    int right = compare.operand(1);
    int bits = bits(fn.type(left));
    if (bits == 0) {
      return Optional.empty();
    }
    return outside(loop, right)
        ? Optional.of(new Test(left, right, stay, bits))
        : outside(loop, left)
            ? Optional.of(new Test(right, left, stay.swapped(), bits))
            : Optional.empty();
  }

  private boolean outside(LoopForest.Loop loop, int value) {
    return switch (fn.value(value)) {
      case Value.Param p -> true;
      case Value.ConstUndef u -> false;
      case Value.Const c -> true;
      case Inst inst -> !loop.contains(inst.block());
    };
  }

  private Optional<Progression> progression(LoopForest.Loop loop, Test test) {
    return Progression.of(fn, loop, test.compared(), test.bits())
        .filter(p -> outside(loop, p.start()));
  }

  private static int bits(Type type) {
    return switch (type) {
      case Type.Int i when i.bits() <= Long.SIZE -> i.bits();
      case Type.Ptr p when p.addressSpace() == 0 -> (int) p.size() * Byte.SIZE;
      default -> 0;
    };
  }

  /** Whether the wrapping arithmetic of the count says what the loop does. */
  private boolean exact(Progression p, int bound, Comparison stay, int bits) {
    long step = p.step();
    return switch (stay) {
      // Two neighbours differ, so the loop leaves in the first or second iteration.
      case EQ -> true;
      // An odd step meets every value. An even one that misses the bound would have to overflow at
      // last.
      case NE -> step % 2 != 0 || p.noSignedWrap() || p.noUnsignedWrap() || meets(p, bound);
      case SLT, SLE, SGT, SGE, ULT, ULE, UGT, UGE -> {
        if (stay.less() != step > 0 || step == -1L << (bits - 1)) {
          yield false;
        }
        // What is less than something can be incremented.
        boolean unitStep = stay.strict() && Math.abs(step) == 1;
        boolean noWrap =
            stay.signed()
                ? p.noSignedWrap()
                : p.noUnsignedWrap() || (p.noSignedWrap() && p.ascendsFromNatural(fn));
        yield unitStep || noWrap || farFromLimit(p, bound, stay, bits);
      }
    };
  }

  /**
   * Whether whole steps lead from the start to the bound: where numbers wrap, it is enough that the
   * distance has as many factors of two as the step. Unrolled loops are of this kind; their bound
   * is {@code n & -4} or the like.
   */
  private boolean meets(Progression p, int bound) {
    Optional<BigInteger> first = constant(p.start());
    Optional<BigInteger> last = constant(bound);
    int needed = Long.numberOfTrailingZeros(p.step());
    if (first.isPresent() && last.isPresent()) {
      long distance = last.get().longValue() - first.get().longValue() - p.offset();
      return Long.numberOfTrailingZeros(distance) >= needed;
    }
    return zeros(p.start()) >= needed
        && zeros(bound) >= needed
        && Long.numberOfTrailingZeros(p.offset()) >= needed;
  }

  /** How many low bits of an integer are known to be zero. */
  private int zeros(int value) {
    return switch (fn.value(value)) {
      case Value.ConstInt c -> Long.numberOfTrailingZeros(c.value().longValue());
      case Inst.Binary b when b.op() == Inst.BinaryOp.AND ->
          Math.max(constantZeros(b, 0), constantZeros(b, 1));
      case Inst.Binary b when b.op() == Inst.BinaryOp.SHL ->
          constant(b.operand(1)).map(BigInteger::intValue).filter(n -> n > 0).orElse(0);
      default -> 0;
    };
  }

  private int constantZeros(Inst.Binary binary, int operand) {
    return fn.value(binary.operand(operand)) instanceof Value.ConstInt c
        ? Long.numberOfTrailingZeros(c.value().longValue())
        : 0;
  }

  /** Whether the bound is a constant such that one step past it does not overflow. */
  private boolean farFromLimit(Progression p, int bound, Comparison stay, int bits) {
    Optional<BigInteger> constant = constant(bound);
    if (constant.isEmpty()) {
      return false;
    }
    BigInteger range = BigInteger.ONE.shiftLeft(bits);
    BigInteger lowest = stay.signed() ? range.shiftRight(1).negate() : BigInteger.ZERO;
    BigInteger highest = lowest.add(range).subtract(BigInteger.ONE);
    BigInteger limit =
        stay.signed() || constant.get().signum() >= 0 ? constant.get() : constant.get().add(range);
    BigInteger last =
        !stay.strict()
            ? limit
            : stay.less() ? limit.subtract(BigInteger.ONE) : limit.add(BigInteger.ONE);
    BigInteger past = last.add(BigInteger.valueOf(p.step()));
    return past.compareTo(lowest) >= 0 && past.compareTo(highest) <= 0;
  }

  private Optional<BigInteger> constant(int value) {
    return fn.value(value) instanceof Value.ConstInt c ? Optional.of(c.value()) : Optional.empty();
  }

  private Optional<TripCount> finished(Progression p, int bound, Comparison stay, int bits) {
    boolean address = fn.type(bound).isPointer();
    TripCount.Computed computed =
        new TripCount.Computed(p.start(), bound, bits, address, p.offset(), p.step(), stay);
    Optional<BigInteger> first = constant(p.start());
    Optional<BigInteger> last = constant(bound);
    if (first.isEmpty() || last.isEmpty()) {
      return Optional.of(computed);
    }
    long count = computed.evaluate(first.get().longValue(), last.get().longValue());
    return count == 0 ? Optional.empty() : Optional.of(new TripCount.Constant(count));
  }
}
