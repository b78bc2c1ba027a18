package org.jdiff.markers;

import java.util.Optional;
import org.jdiff.ir.Fn;
import org.jdiff.ir.Inst;
import org.jdiff.ir.Inst.CastOp;
import org.jdiff.ir.Type;
import org.jdiff.ir.Value;

/**
 * What C does to variable arguments, undone: a {@code float} arrives as a {@code double}, a small
 * integer as an {@code int}. Nothing is converted that could lose a part of a value.
 */
public enum Promotion {
  /** The operand has the parameter's type. */
  NONE,
  /** A number that was widened. */
  FLOAT,
  /** An integer that was widened. */
  INTEGER,
  /** A constant that fits the wider type of the parameter. */
  CONSTANT;

  /**
   * {@return how an operand becomes an argument; empty if it cannot}
   *
   * @param fn the function with the call
   * @param id the number of the operand's value
   * @param parameter the type wanted
   */
  public static Optional<Promotion> of(Fn fn, int id, Type parameter) {
    Type given = fn.type(id);
    if (given.equals(parameter)) {
      return Optional.of(NONE);
    }
    if (parameter instanceof Type.Float to && given instanceof Type.Float from) {
      return to.size() < from.size() && isExact(fn, id, to) ? Optional.of(FLOAT) : Optional.empty();
    }
    if (parameter instanceof Type.Int to && given instanceof Type.Int from) {
      if (to.bits() < from.bits()) {
        return from.bits() == 32 ? Optional.of(INTEGER) : Optional.empty();
      }
      return fn.value(id) instanceof Value.ConstInt ? Optional.of(CONSTANT) : Optional.empty();
    }
    return Optional.empty();
  }

  private static boolean isExact(Fn fn, int id, Type.Float to) {
    return switch (fn.value(id)) {
      case Inst.Cast cast ->
          cast.op() == CastOp.FPEXT && fn.type(cast.operand(0)).size() <= to.size();
      case Value.ConstFloat c -> c.value() == (float) c.value() || Double.isNaN(c.value());
      case Inst.Phi phi ->
          phi.core().operands().stream().allMatch(o -> o == id || isExact(fn, o, to));
      case Inst.Select select ->
          isExact(fn, select.operand(1), to) && isExact(fn, select.operand(2), to);
      default -> false;
    };
  }
}
