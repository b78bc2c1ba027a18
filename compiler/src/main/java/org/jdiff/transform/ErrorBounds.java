package org.jdiff.transform;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.jdiff.ir.Inst;
import org.jdiff.ir.Inst.BinaryOp;
import org.jdiff.ir.Inst.CastOp;
import org.jdiff.ir.IrBuilder;
import org.jdiff.ir.Type;
import org.jdiff.ir.Val;

/**
 * Bounds of rounding errors in the place of tangents. The bound of a result is the sum over its
 * operands of the operand's bound times the size of the partial derivative, to first order, and no
 * less than the distance from the result to the next number of its type.
 */
final class ErrorBounds {
  /** LLVM's number of "unordered or greater than". */
  private static final int GREATER = 2;

  private final IrBuilder b;

  ErrorBounds(IrBuilder b) {
    this.b = b;
  }

  Val magnitude(Val value) {
    Type type = value.type();
    return b.intrinsic("llvm.fabs", List.of(type), type, List.of(value));
  }

  /** The bound that an operation hands on from those of its operands. */
  Val propagated(
      Inst.Binary inst, IntFunction<Val> primal, IntFunction<Val> bound, IntPredicate varied) {
    int l = inst.operand(0);
    int r = inst.operand(1);
    Val left = varied.test(l) ? magnitude(left(inst, primal, bound.apply(l))) : null;
    Val right = varied.test(r) ? magnitude(right(inst, primal, bound.apply(r))) : null;
    return left == null ? right : right == null ? left : b.fadd(left, right);
  }

  private Val left(Inst.Binary inst, IntFunction<Val> primal, Val bound) {
    return switch (inst.op()) {
      case FMUL -> b.fmul(bound, primal.apply(inst.operand(1)));
      case FDIV -> StrongZero.divide(b, bound, primal.apply(inst.operand(1)));
      default -> bound;
    };
  }

  private Val right(Inst.Binary inst, IntFunction<Val> primal, Val bound) {
    Val l = primal.apply(inst.operand(0));
    Val r = primal.apply(inst.operand(1));
    return switch (inst.op()) {
      case FMUL -> b.fmul(l, bound);
      case FDIV ->
          StrongZero.divide(b, StrongZero.multiply(b, bound, primal.apply(inst.id()), true), r);
      case FREM ->
          StrongZero.multiply(
              b, bound, Remainders.quotient(b, l, r, primal.apply(inst.id())), true);
      default -> bound;
    };
  }

  /** A bound that is no less than the distance from a result to the next number. */
  Val rounded(Val result, Val bound) {
    Type type = result.type();
    Type bits = integers(type);
    Val next =
        b.cast(
            CastOp.BITCAST,
            b.binary(BinaryOp.ADD, b.cast(CastOp.BITCAST, result, bits), one(bits)),
            type);
    Val distance = magnitude(b.fsub(next, result));
    return b.select(b.fcmp(GREATER, distance, bound), distance, bound);
  }

  private static Type integers(Type type) {
    return switch (type) {
      case Type.Vector v ->
          new Type.Vector(integers(v.element()), v.count(), v.scalable(), v.size(), v.align());
      default -> new Type.Int((int) type.size() * 8, type.size(), type.size());
    };
  }

  private Val one(Type type) {
    if (!(type instanceof Type.Vector v)) {
      return b.constInt(type, 1);
    }
    Val built = b.zero(type);
    for (int i = 0; i < v.count(); i++) {
      built = b.insertElement(built, b.constInt(v.element(), 1), b.constInt(b.intType(32), i));
    }
    return built;
  }

  /** Whether an operation rounds its result. */
  static boolean rounds(Inst inst) {
    return inst instanceof Inst.Binary
        || (inst instanceof Inst.Cast cast && cast.op() == CastOp.FPTRUNC);
  }

  /** Whether the bits of a type are those of an integer of the same size. */
  static boolean hasBits(Type type) {
    return type instanceof Type.Vector v
        ? hasBits(v.element())
        : type instanceof Type.Float f
            && (f.kind() == Type.FloatKind.DOUBLE
                || f.kind() == Type.FloatKind.FLOAT
                || f.kind() == Type.FloatKind.HALF);
  }
}
