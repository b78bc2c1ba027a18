package org.jdiff.transform;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.jdiff.analysis.Bound;
import org.jdiff.analysis.Separation.Disjoint;
import org.jdiff.ir.Fn;
import org.jdiff.ir.Inst;
import org.jdiff.ir.Inst.BinaryOp;
import org.jdiff.ir.Inst.CastOp;
import org.jdiff.ir.IrBuilder;
import org.jdiff.ir.Val;
import org.jdiff.ir.Value;

/**
 * Emits the test at the entry of a function that ranges of memory do not overlap. Bounds are
 * computed in double precision, which neither wraps nor traps; where it would not be exact, a guard
 * fails.
 */
final class EntryTest {
  /** LLVM's numbers of "less" and "less or equal" for ordered numbers. */
  private static final int LESS = 4;

  private static final int AT_MOST = 5;

  private final Fn fn;
  private final IrBuilder b;
  private final IntFunction<Val> params;
  private final Map<Bound, Val> bounds = new HashMap<>();
  private final Map<Integer, Val> values = new HashMap<>();
  private final Set<Bound.Guard> tested = new HashSet<>();
  private Val holds;

  private EntryTest(Fn fn, IrBuilder b, IntFunction<Val> params) {
    this.fn = fn;
    this.b = b;
    this.params = params;
    this.holds = b.constInt(b.intType(1), 1);
  }

  /**
   * Emits the test at the place of the builder.
   *
   * @param fn the primal
   * @param b the builder of its derivative
   * @param params the derivative's parameter for the number of a primal one
   * @param tests what must not overlap
   * @return whether nothing does, an i1
   */
  static Val emit(Fn fn, IrBuilder b, IntFunction<Val> params, List<Disjoint> tests) {
    EntryTest test = new EntryTest(fn, b, params);
    tests.forEach(test::disjoint);
    return test.holds;
  }

  private void disjoint(Disjoint test) {
    test.read().guards().forEach(this::guard);
    test.written().guards().forEach(this::guard);
    // Everything relative to the address that is read from.
    Bound apart = new Bound.Distance(test.read().base(), test.written().base());
    guard(new Bound.Guard(apart, Bound.of(Bound.EXACT)));
    guard(new Bound.Guard(Bound.of(-Bound.EXACT), apart));
    Val before =
        b.fcmp(
            AT_MOST, bound(test.read().high()), b.fadd(bound(test.written().low()), bound(apart)));
    Val after =
        b.fcmp(
            AT_MOST, b.fadd(bound(test.written().high()), bound(apart)), bound(test.read().low()));
    require(b.binary(BinaryOp.OR, before, after));
  }

  private void guard(Bound.Guard guard) {
    if (tested.add(guard)) {
      require(b.fcmp(AT_MOST, bound(guard.smaller()), bound(guard.larger())));
    }
  }

  private void require(Val condition) {
    holds = b.binary(BinaryOp.AND, holds, condition);
  }

  private Val bound(Bound bound) {
    Val known = bounds.get(bound);
    if (known == null) {
      known = emit(bound);
      bounds.put(bound, known);
    }
    return known;
  }

  private Val emit(Bound bound) {
    return switch (bound) {
      case Bound.Constant c -> b.constFloat(b.doubleType(), c.value());
      case Bound.Entry entry -> b.cast(CastOp.SITOFP, value(entry.id()), b.doubleType());
      case Bound.Distance d -> {
        Val distance = b.binary(BinaryOp.SUB, address(d.to()), address(d.from()));
        yield b.cast(CastOp.SITOFP, distance, b.doubleType());
      }
      case Bound.Sum s -> b.fadd(bound(s.left()), bound(s.right()));
      case Bound.Product p -> b.fmul(bound(p.left()), bound(p.right()));
      case Bound.Quotient q -> b.fdiv(bound(q.of()), b.constFloat(b.doubleType(), q.by()));
      case Bound.Least l -> choose(bound(l.left()), bound(l.right()));
      case Bound.Greatest g -> {
        Val left = bound(g.left());
        Val right = bound(g.right());
        yield b.select(b.fcmp(LESS, left, right), right, left);
      }
      case Bound.Guarded g -> bound(g.of());
    };
  }

  private Val choose(Val left, Val right) {
    return b.select(b.fcmp(LESS, left, right), left, right);
  }

  private Val address(int id) {
    return b.cast(CastOp.PTRTOINT, value(id), b.intType(64));
  }

  /** A parameter, or a read at the very start of the primal, done ahead. */
  private Val value(int id) {
    Val known = values.get(id);
    if (known == null) {
      known =
          switch (fn.value(id)) {
            case Value.Param param -> params.apply(id);
            case Value.Const constant -> b.constant(constant);
            case Inst inst -> b.copy(inst, this::value);
          };
      values.put(id, known);
    }
    return known;
  }
}
