package org.jdiff.analysis;

import java.math.BigInteger;
import org.jdiff.ir.Fn;
import org.jdiff.ir.Inst;
import org.jdiff.ir.Inst.BinaryOp;
import org.jdiff.ir.Type;
import org.jdiff.ir.Value;

/**
 * Which bits of an integer can be one, and which certainly are. Vectors are taken as one long
 * integer with lane 0 in the lowest bits.
 */
final class BitKnowledge {
  /** Expressions are followed this deep; masks are built of few instructions. */
  private static final int DEPTH = 8;

  private final Fn fn;

  BitKnowledge(Fn fn) {
    this.fn = fn;
  }

  static BigInteger ones(int bits) {
    return BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE);
  }

  /** The bits that may be one. */
  BigInteger possible(int id) {
    return possible(id, DEPTH);
  }

  /** The bits that are one in any case. */
  BigInteger certain(int id) {
    return certain(id, DEPTH);
  }

  private BigInteger possible(int id, int depth) {
    Type type = fn.type(id);
    BigInteger all = ones(Lanes.bits(type));
    if (depth == 0) {
      return all;
    }
    return switch (fn.value(id)) {
      case Value.Const constant -> constant(constant, type, true);
      case Inst.Binary i -> {
        BigInteger l = possible(i.operand(0), depth - 1);
        yield switch (i.op()) {
          case AND -> l.and(possible(i.operand(1), depth - 1));
          case OR, XOR -> l.or(possible(i.operand(1), depth - 1));
          case SHL, LSHR -> shifted(i, l, all);
          case ADD, SUB -> {
            // Carries and borrows run upwards: below the lowest one there is nothing.
            BigInteger either = l.or(possible(i.operand(1), depth - 1));
            yield either.signum() == 0
                ? either
                : type instanceof Type.Int
                    ? all.shiftRight(either.getLowestSetBit()).shiftLeft(either.getLowestSetBit())
                    : all;
          }
          default -> all;
        };
      }
      case Inst.Select i -> possible(i.operand(1), depth - 1).or(possible(i.operand(2), depth - 1));
      case Inst.Freeze i -> possible(i.operand(0), depth - 1);
      case Inst.Cast i ->
          switch (i.op()) {
            case ZEXT ->
                type instanceof Type.Int && Lanes.bits(fn.type(i.operand(0))) > 0
                    ? possible(i.operand(0), depth - 1)
                    : all;
            case TRUNC ->
                type instanceof Type.Int ? possible(i.operand(0), depth - 1).and(all) : all;
            default -> all;
          };
      case Value.Param p -> all;
      case Inst i -> all;
    };
  }

  private BigInteger certain(int id, int depth) {
    BigInteger none = BigInteger.ZERO;
    if (depth == 0) {
      return none;
    }
    return switch (fn.value(id)) {
      case Value.Const constant -> constant(constant, fn.type(id), false);
      case Inst.Binary i ->
          switch (i.op()) {
            case AND -> certain(i.operand(0), depth - 1).and(certain(i.operand(1), depth - 1));
            case OR -> certain(i.operand(0), depth - 1).or(certain(i.operand(1), depth - 1));
            default -> none;
          };
      case Inst.Select i -> certain(i.operand(1), depth - 1).and(certain(i.operand(2), depth - 1));
      case Inst.Freeze i -> certain(i.operand(0), depth - 1);
      case Value.Param p -> none;
      case Inst i -> none;
    };
  }

  /** A constant's bits; where it is not known, all or none of them. */
  private BigInteger constant(Value.Const constant, Type type, boolean optimistic) {
    BigInteger unknown = optimistic ? ones(Lanes.bits(type)) : BigInteger.ZERO;
    if (constant instanceof Value.ConstInt c) {
      return c.value().and(ones(Lanes.bits(type)));
    }
    if (constant instanceof Value.ConstAggregate c && type instanceof Type.Vector v) {
      int width = Lanes.bits(v.element());
      BigInteger whole = BigInteger.ZERO;
      for (int i = 0; i < c.elements().size(); i++) {
        BigInteger lane =
            fn.value(c.elements().get(i)) instanceof Value.Const element
                ? constant(element, v.element(), optimistic)
                : unknown;
        whole = whole.or(lane.shiftLeft(i * width));
      }
      return whole;
    }
    return unknown;
  }

  /** A shift by a constant, lane by lane. */
  private BigInteger shifted(Inst.Binary shift, BigInteger bits, BigInteger all) {
    Type type = shift.type();
    Type element = type instanceof Type.Vector v ? v.element() : type;
    int width = Lanes.bits(element);
    int lanes = Lanes.bits(type) / width;
    BigInteger amounts = constantBits(shift.operand(1));
    if (amounts == null) {
      return all;
    }
    BigInteger lane = ones(width);
    BigInteger whole = BigInteger.ZERO;
    for (int i = 0; i < lanes; i++) {
      BigInteger amount = amounts.shiftRight(i * width).and(lane);
      if (amount.bitLength() > 16) {
        return all;
      }
      int by = shift.op() == BinaryOp.SHL ? amount.intValue() : -amount.intValue();
      BigInteger moved = bits.shiftRight(i * width).and(lane).shiftLeft(by).and(lane);
      whole = whole.or(moved.shiftLeft(i * width));
    }
    return whole;
  }

  /** All bits of a constant; null if the value is none. */
  BigInteger constantBits(int id) {
    if (!(fn.value(id) instanceof Value.Const)) {
      return null;
    }
    BigInteger possible = possible(id);
    return possible.equals(certain(id)) ? possible : null;
  }
}
