package org.jdiff.analysis;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.jdiff.ir.Fn;
import org.jdiff.ir.Inst;
import org.jdiff.ir.Inst.BinaryOp;
import org.jdiff.ir.Type;
import org.jdiff.ir.Value;

/**
 * What an integer operation does to the floating-point numbers in its operands: where each number
 * of the result comes from, and what happened to it on the way.
 *
 * @param lanes one entry per number in the result
 */
public record LaneMap(List<Lane> lanes) {
  /** Copies the list. */
  public LaneMap {
    lanes = List.copyOf(lanes);
  }

  /** What happens to a number. */
  public enum Effect {
    /** Nothing; clearing low bits of the mantissa counts as nothing, too. */
    KEEP,
    /** Its sign is flipped. */
    NEGATE,
    /** Its sign is cleared. */
    ABSOLUTE,
    /** Its sign is set. */
    NEGATIVE_ABSOLUTE,
    /** Its sign, and nothing else, may change. */
    SIGN,
    /** It is multiplied by the power of two that is added to its exponent. */
    SCALE_UP,
    /** It is divided by the power of two that is subtracted from its exponent. */
    SCALE_DOWN,
    /** Its exponent is replaced: it is multiplied by some power of two, with a sign. */
    RESCALE,
    /** Its exponent is cleared, which leaves no number until another one is put in. */
    MANTISSA
  }

  /**
   * A number of the result.
   *
   * @param source the value that it comes from; -1 if it does not come from a number
   * @param lane which number of the source
   * @param effect what happens to it
   * @param by the value that the exponent is changed by; -1 unless the effect is a scaling
   */
  public record Lane(int source, int lane, Effect effect, int by) {
    static Lane none() {
      return new Lane(-1, 0, Effect.KEEP, -1);
    }

    static Lane keep(int source, int lane) {
      return new Lane(source, lane, Effect.KEEP, -1);
    }
  }

  /** {@return the values that the numbers come from, each once} */
  public List<Integer> sources() {
    return lanes.stream().map(Lane::source).filter(s -> s >= 0).distinct().toList();
  }

  /**
   * Recognises an operation.
   *
   * @param fn the function
   * @param inst an operation whose result is an integer or a vector of integers
   * @param element the kind of the numbers
   * @param demanded whether a lane of the result is used as a number; what is done to others does
   *     not matter
   * @return the map; empty if the operation has no meaning for the numbers
   */
  static Optional<LaneMap> of(Fn fn, Inst inst, Type.Float element, IntPredicate demanded) {
    Type type = inst.type();
    int width = Lanes.bits(element);
    int all = Lanes.bits(type);
    boolean carrier =
        inst instanceof Inst.ExtractElement || Lanes.isCarrier(fn.type(inst.operand(0)));
    if (!carrier || all == 0 || all % width != 0 || !Lanes.isCarrier(type)) {
      return Optional.empty();
    }
    Reader reader = new Reader(fn, element, width, all / width, demanded);
    return switch (inst) {
      case Inst.Cast cast -> reader.cast(cast);
      case Inst.Binary binary -> reader.binary(binary);
      case Inst.ExtractElement extract -> reader.extract(extract);
      case Inst.InsertElement insert -> reader.insert(insert);
      case Inst.Shuffle shuffle -> reader.shuffle(shuffle);
      default -> Optional.empty();
    };
  }

  private record Reader(Fn fn, Type.Float element, int width, int count, IntPredicate demanded) {
    private Optional<LaneMap> build(IntFunction<Lane> lane) {
      List<Lane> lanes = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        Lane at = lane.apply(i);
        if (at == null) {
          return Optional.empty();
        }
        lanes.add(at);
      }
      return Optional.of(new LaneMap(lanes));
    }

    Optional<LaneMap> cast(Inst.Cast cast) {
      int operand = cast.operand(0);
      int available = Lanes.bits(fn.type(operand)) / width;
      boolean whole = Lanes.bits(fn.type(operand)) % width == 0;
      boolean resizes = cast.op() == Inst.CastOp.TRUNC || cast.op() == Inst.CastOp.ZEXT;
      if (!resizes || !whole || !(cast.type() instanceof Type.Int)) {
        return Optional.empty();
      }
      return build(i -> i < available ? Lane.keep(operand, i) : Lane.none());
    }

    /** How many numbers a lane of an integer vector holds; 0 if it holds parts of one. */
    private int perLane(Type vector) {
      return vector instanceof Type.Vector v && Lanes.bits(v.element()) % width == 0
          ? Lanes.bits(v.element()) / width
          : 0;
    }

    private Optional<Integer> index(int id) {
      return fn.value(id) instanceof Value.ConstInt c
          ? Optional.of(c.value().intValue())
          : Optional.empty();
    }

    Optional<LaneMap> extract(Inst.ExtractElement extract) {
      int per = perLane(fn.type(extract.operand(0)));
      Optional<Integer> index = index(extract.operand(1));
      return per == 0 || index.isEmpty()
          ? Optional.empty()
          : build(i -> Lane.keep(extract.operand(0), index.get() * per + i));
    }

    Optional<LaneMap> insert(Inst.InsertElement insert) {
      int per = perLane(insert.type());
      Optional<Integer> index = index(insert.operand(2));
      if (per == 0 || index.isEmpty()) {
        return Optional.empty();
      }
      int first = index.get() * per;
      return build(
          i ->
              i >= first && i < first + per
                  ? Lane.keep(insert.operand(1), i - first)
                  : Lane.keep(insert.operand(0), i));
    }

    Optional<LaneMap> shuffle(Inst.Shuffle shuffle) {
      int per = perLane(shuffle.type());
      if (per == 0 || !(fn.type(shuffle.operand(0)) instanceof Type.Vector source)) {
        return Optional.empty();
      }
      int lanes = (int) source.count();
      return build(
          i -> {
            int from = shuffle.mask().get(i / per);
            if (from < 0) {
              return Lane.none();
            }
            int side = from < lanes ? 0 : 1;
            return Lane.keep(shuffle.operand(side), (from - side * lanes) * per + i % per);
          });
    }

    // ---- arithmetic on bits

    Optional<LaneMap> binary(Inst.Binary inst) {
      return switch (inst.op()) {
        case SHL, LSHR -> shift(inst);
        case AND, OR, XOR, ADD, SUB ->
            build(
                i -> {
                  if (isUndefined(inst.operand(0), i) || isUndefined(inst.operand(1), i)) {
                    return Lane.none();
                  }
                  Lane lane = bits(inst, i);
                  return lane == null && count > 1 && !demanded.test(i) ? Lane.none() : lane;
                });
        default -> Optional.empty();
      };
    }

    /** Optimisers leave lanes of a mask open that nobody uses. */
    private boolean isUndefined(int mask, int lane) {
      int per = perLane(fn.type(mask));
      return per > 0
          && fn.value(mask) instanceof Value.ConstAggregate constant
          && fn.value(constant.elements().get(lane / per)) instanceof Value.ConstUndef;
    }

    private Optional<LaneMap> shift(Inst.Binary inst) {
      Optional<Integer> amount = index(inst.operand(1));
      if (amount.isEmpty() || amount.get() % width != 0 || !(inst.type() instanceof Type.Int)) {
        return Optional.empty();
      }
      int step = amount.get() / width * (inst.op() == BinaryOp.SHL ? -1 : 1);
      return build(
          i ->
              i + step >= 0 && i + step < count
                  ? Lane.keep(inst.operand(0), i + step)
                  : Lane.none());
    }

    private BigInteger part(BigInteger bits, int lane) {
      return bits.shiftRight(lane * width).and(BitKnowledge.ones(width));
    }

    private Lane bits(Inst.Binary inst, int lane) {
      for (int side = 0; side < 2; side++) {
        Lane found = bits(inst, lane, inst.operand(side), inst.operand(1 - side), side);
        if (found != null) {
          return found;
        }
      }
      return null;
    }

    /** The lane as a change of the number in {@code carrier}, or null. */
    private Lane bits(Inst.Binary inst, int lane, int carrier, int other, int side) {
      BitKnowledge known = new BitKnowledge(fn);
      BigInteger own = part(known.possible(carrier), lane);
      BigInteger others = part(known.possible(other), lane);
      BigInteger sign = BigInteger.ONE.shiftLeft(width - 1);
      BigInteger none = BigInteger.ZERO;
      boolean constant = known.constantBits(other) != null;
      if (inst.op() == BinaryOp.AND) {
        BigInteger cleared = BitKnowledge.ones(width).xor(part(known.certain(other), lane));
        if (cleared.equals(none)) {
          return Lane.keep(carrier, lane);
        }
        if (cleared.equals(sign)) {
          return new Lane(carrier, lane, constant ? Effect.ABSOLUTE : Effect.SIGN, -1);
        }
        boolean nothing = others.equals(none) || others.equals(sign);
        if (nothing && constant) {
          return Lane.none();
        }
        if (!constant || mantissa() == 0) {
          return null;
        }
        if (cleared.bitLength() <= mantissa() && isLow(cleared)) {
          return Lane.keep(carrier, lane);
        }
        BigInteger low = BitKnowledge.ones(mantissa());
        return count == 1 && (others.equals(low) || others.equals(low.or(sign)))
            ? new Lane(carrier, lane, Effect.MANTISSA, -1)
            : null;
      }
      if (others.equals(none)) {
        return inst.op() == BinaryOp.SUB && side == 1 ? null : Lane.keep(carrier, lane);
      }
      if (others.equals(sign) && !own.equals(sign)) {
        return switch (inst.op()) {
          case XOR -> new Lane(carrier, lane, constant ? Effect.NEGATE : Effect.SIGN, -1);
          case OR -> new Lane(carrier, lane, constant ? Effect.NEGATIVE_ABSOLUTE : Effect.SIGN, -1);
          default -> null;
        };
      }
      return count == 1 ? exponent(inst, carrier, other, others, side) : null;
    }

    private static boolean isLow(BigInteger bits) {
      return bits.add(BigInteger.ONE).bitCount() == 1;
    }

    /** The number of mantissa bits of formats in which the exponent follows them; 0 for others. */
    private int mantissa() {
      return LaneMap.mantissa(element);
    }

    private Lane exponent(Inst.Binary inst, int carrier, int other, BigInteger others, int side) {
      int mantissa = mantissa();
      if (mantissa == 0) {
        return null;
      }
      BigInteger low = BitKnowledge.ones(mantissa);
      boolean onlyExponent = others.and(low).signum() == 0;
      if (onlyExponent && inst.op() == BinaryOp.ADD) {
        return new Lane(carrier, 0, Effect.SCALE_UP, other);
      }
      if (onlyExponent && inst.op() == BinaryOp.SUB && side == 0) {
        return new Lane(carrier, 0, Effect.SCALE_DOWN, other);
      }
      if (onlyExponent
          && inst.op() == BinaryOp.OR
          && fn.value(carrier) instanceof Inst.Binary and
          && and.op() == BinaryOp.AND) {
        return mantissaOf(and).map(x -> new Lane(x, 0, Effect.RESCALE, -1)).orElse(null);
      }
      return null;
    }

    /** The number whose exponent an operation clears, keeping the mantissa. */
    private Optional<Integer> mantissaOf(Inst.Binary and) {
      Lane lane = bits(and, 0);
      return lane != null && lane.effect() == Effect.MANTISSA
          ? Optional.of(lane.source())
          : Optional.empty();
    }
  }

  /**
   * {@return the number of explicit mantissa bits of a format with the exponent above them; 0 for
   * formats that are not laid out so}
   *
   * @param element a format
   */
  public static int mantissa(Type.Float element) {
    return switch (element.kind()) {
      case HALF -> 10;
      case BFLOAT -> 7;
      case FLOAT -> 23;
      case DOUBLE -> 52;
      case FP128 -> 112;
      case X86_FP80, PPC_FP128 -> 0;
    };
  }
}
