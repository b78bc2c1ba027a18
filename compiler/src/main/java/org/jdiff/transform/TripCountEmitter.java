package org.jdiff.transform;

import java.util.function.IntFunction;
import org.jdiff.analysis.Comparison;
import org.jdiff.analysis.TripCount;
import org.jdiff.ir.Inst;
import org.jdiff.ir.IrBuilder;
import org.jdiff.ir.Type;
import org.jdiff.ir.Val;

/** Emits the computation of trip counts, following {@link TripCount} word by word. */
final class TripCountEmitter {
  private final IrBuilder builder;
  private final Type wide;

  private TripCountEmitter(IrBuilder builder) {
    this.builder = builder;
    wide = builder.intType(Long.SIZE);
  }

  /**
   * Emits a count at the place of the builder, where the values that it needs must be available.
   *
   * @param count how to compute it
   * @param builder where to
   * @param values the emitted value for the number of a primal one
   * @return the count as a 64-bit integer; some number if one of the values is undefined
   */
  static Val emit(TripCount count, IrBuilder builder, IntFunction<Val> values) {
    return switch (count) {
      case TripCount.Constant constant -> builder.int64(constant.count());
      case TripCount.Computed computed -> new TripCountEmitter(builder).emit(computed, values);
    };
  }

  /**
   * Emits whether the first value that a loop compares lies on a side of the bound.
   *
   * @param count what the loop compares
   * @param side the comparison of that value (left) with the bound (right)
   * @param builder where to
   * @param values the emitted value for the number of a primal one
   */
  static Val starts(
      TripCount.Computed count, Comparison side, IrBuilder builder, IntFunction<Val> values) {
    TripCountEmitter emitter = new TripCountEmitter(builder);
    Type narrow = builder.intType(count.bits());
    Val start = emitter.number(values.apply(count.start()), count, narrow);
    Val bound = emitter.number(values.apply(count.bound()), count, narrow);
    Val first = emitter.add(builder.freeze(start), builder.constInt(narrow, count.offset()));
    return builder.icmp(side.predicate(), first, builder.freeze(bound));
  }

  private Val emit(TripCount.Computed count, IntFunction<Val> values) {
    Type narrow = builder.intType(count.bits());
    Val start = number(values.apply(count.start()), count, narrow);
    Val bound = number(values.apply(count.bound()), count, narrow);
    // Computed ahead of a loop that is not entered, the operands may be undefined; the count must
    // not be.
    Val first = add(builder.freeze(start), builder.constInt(narrow, count.offset()));
    Val last = builder.freeze(bound);
    if (count.stay() == Comparison.NE) {
      Val steps = sub(last, first);
      steps = binary(Inst.BinaryOp.LSHR, steps, count.stepZeros());
      steps = binary(Inst.BinaryOp.MUL, steps, count.stepInverse());
      int unused = Long.SIZE - count.bits() + count.stepZeros();
      steps = binary(Inst.BinaryOp.AND, steps, -1L >>> unused);
      return add(widened(steps), builder.int64(1));
    }
    Val stays = builder.icmp(count.stay().predicate(), first, last);
    if (count.stay() == Comparison.EQ) {
      return builder.select(stays, builder.int64(2), builder.int64(1));
    }
    Val distance = widened(count.step() > 0 ? sub(last, first) : sub(first, last));
    if (count.stay().strict()) {
      distance = sub(distance, builder.int64(1));
    }
    Val further = binary(Inst.BinaryOp.UDIV, distance, Math.abs(count.step()));
    return builder.select(stays, add(further, builder.int64(2)), builder.int64(1));
  }

  private Val number(Val value, TripCount.Computed count, Type narrow) {
    return count.address() ? builder.cast(Inst.CastOp.PTRTOINT, value, narrow) : value;
  }

  private Val widened(Val value) {
    return value.type().equals(wide) ? value : builder.cast(Inst.CastOp.ZEXT, value, wide);
  }

  private Val add(Val left, Val right) {
    return builder.binary(Inst.BinaryOp.ADD, left, right);
  }

  private Val sub(Val left, Val right) {
    return builder.binary(Inst.BinaryOp.SUB, left, right);
  }

  private Val binary(Inst.BinaryOp op, Val left, long right) {
    return builder.binary(op, left, builder.constInt(left.type(), right));
  }
}
