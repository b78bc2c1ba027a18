package org.jdiff.transform;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jdiff.ir.Inst;
import org.jdiff.ir.Inst.BinaryOp;
import org.jdiff.ir.Inst.CastOp;
import org.jdiff.ir.IrBuilder;
import org.jdiff.ir.Type;
import org.jdiff.ir.Val;
import org.jdiff.ir.Value;

/**
 * Integer operations on the bits of a floating-point number that have a meaning: changes of the
 * sign bit.
 */
final class BitTricks {
  private BitTricks() {}

  /** What an integer operation does to the number in its operand. */
  enum Meaning {
    /** Flips the sign. */
    NEGATE,
    /** Clears the sign. */
    ABSOLUTE,
    /** Sets the sign. */
    NEGATIVE_ABSOLUTE
  }

  /** The operand that carries the number, with what happens to it. */
  record Trick(Meaning meaning, int operand) {}

  static Optional<Trick> recognise(Facts facts, Inst.Binary inst) {
    for (int i = 0; i < 2; i++) {
      int carrier = inst.operand(i);
      int other = inst.operand(1 - i);
      if (facts.derivativeType(carrier).orElse(null) instanceof Type.Float f
          && facts.fn().value(other) instanceof Value.ConstInt mask) {
        int bits = (int) f.size() * 8;
        BigInteger sign = BigInteger.ONE.shiftLeft(bits - 1);
        BigInteger all = BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE);
        BigInteger value = mask.value().and(all);
        if (inst.op() == BinaryOp.XOR && value.equals(sign)) {
          return Optional.of(new Trick(Meaning.NEGATE, carrier));
        }
        if (inst.op() == BinaryOp.AND && value.equals(all.xor(sign))) {
          return Optional.of(new Trick(Meaning.ABSOLUTE, carrier));
        }
        if (inst.op() == BinaryOp.OR && value.equals(sign)) {
          return Optional.of(new Trick(Meaning.NEGATIVE_ABSOLUTE, carrier));
        }
      }
    }
    return Optional.empty();
  }

  static Val tangent(
      IrBuilder b,
      Facts facts,
      Inst.Binary inst,
      IntFunction<Val> primal,
      IntFunction<Val> tangent,
      Type type) {
    Trick trick =
        recognise(facts, inst)
            .orElseThrow(() -> new IllegalStateException(inst + " should have been refused"));
    return apply(b, trick.meaning(), primal.apply(trick.operand()), tangent.apply(trick.operand()));
  }

  /** The derivative of the trick applied to a tangent or an adjoint; both are products with ±1. */
  static Val apply(IrBuilder b, Meaning meaning, Val bits, Val derivative) {
    Val negated = b.fneg(derivative);
    if (meaning == Meaning.NEGATE) {
      return negated;
    }
    Type type = derivative.type();
    Val number = bits.type().equals(type) ? bits : b.cast(CastOp.BITCAST, bits, type);
    Val sign =
        b.intrinsic("llvm.copysign", List.of(type), type, List.of(b.constFloat(type, 1), number));
    Val product = b.fmul(derivative, sign);
    return meaning == Meaning.ABSOLUTE ? product : b.fneg(product);
  }
}
