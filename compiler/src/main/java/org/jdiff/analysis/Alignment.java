package org.jdiff.analysis;

import java.util.HashSet;
import java.util.Set;
import org.jdiff.ir.Fn;
import org.jdiff.ir.Inst;
import org.jdiff.ir.Value;

/** How many low bits of an integer are certainly zero, also around loops. */
final class Alignment {
  /** The answer for zero, which is a multiple of everything. */
  static final int MOST = 16;

  /** Expressions of more steps than this are not followed to their ends. */
  private static final int STEPS = 256;

  private final Fn fn;
  private int steps;

  Alignment(Fn fn) {
    this.fn = fn;
  }

  /** The number of low bits that are zero, at most {@link #MOST}. */
  int of(int id) {
    steps = 0;
    return of(id, new HashSet<>());
  }

  /**
   * A value that depends on itself keeps the zeros that it enters the loop with, because every
   * operation that is followed has at least as many as its operands have in common.
   */
  private int of(int id, Set<Integer> open) {
    if (!open.add(id)) {
      return MOST;
    }
    if (++steps > STEPS) {
      return 0;
    }
    int zeros =
        switch (fn.value(id)) {
          case Value.ConstInt c ->
              c.value().signum() == 0 ? MOST : Math.min(MOST, c.value().getLowestSetBit());
          case Inst.Phi phi -> least(phi, 0, open);
          case Inst.Select select -> least(select, 1, open);
          case Inst.Freeze freeze -> of(freeze.operand(0), open);
          case Inst.Cast cast ->
              switch (cast.op()) {
                case ZEXT, SEXT, TRUNC -> of(cast.operand(0), open);
                default -> 0;
              };
          case Inst.Binary binary -> {
            int left = of(binary.operand(0), open);
            int right = of(binary.operand(1), open);
            yield switch (binary.op()) {
              case ADD, SUB, OR, XOR -> Math.min(left, right);
              case AND -> Math.max(left, right);
              case MUL -> Math.min(MOST, left + right);
              case SHL ->
                  fn.value(binary.operand(1)) instanceof Value.ConstInt by
                      ? (int) Math.min(MOST, left + Math.min(MOST, by.value().longValue()))
                      : left;
              default -> 0;
            };
          }
          default -> 0;
        };
    open.remove(id);
    return zeros;
  }

  private int least(Inst inst, int from, Set<Integer> open) {
    return inst.core().operands().stream().skip(from).mapToInt(o -> of(o, open)).min().orElse(0);
  }
}
