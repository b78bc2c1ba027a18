package org.jdiff.transform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jdiff.analysis.LaneMap;
import org.jdiff.analysis.LaneMap.Effect;
import org.jdiff.analysis.LaneMap.Lane;
import org.jdiff.analysis.Lanes;
import org.jdiff.ir.Inst;
import org.jdiff.ir.Inst.BinaryOp;
import org.jdiff.ir.Inst.CastOp;
import org.jdiff.ir.IrBuilder;
import org.jdiff.ir.Type;
import org.jdiff.ir.Val;

/**
 * Derivatives of integer operations on the bits of floating-point numbers: numbers that are put
 * into one integer and taken out again, changes of sign and exponent.
 */
final class BitMoves {
  private final Facts facts;
  private final IrBuilder b;
  private final Inst inst;
  private final LaneMap map;
  private final Type.Float element;
  private final IntFunction<Val> primal;

  private BitMoves(
      Facts facts,
      IrBuilder b,
      Inst inst,
      LaneMap map,
      Type.Float element,
      IntFunction<Val> primal) {
    this.facts = facts;
    this.b = b;
    this.inst = inst;
    this.map = map;
    this.element = element;
    this.primal = primal;
  }

  /** The meaning of an operation for the numbers in its operands, if it has one. */
  static Optional<LaneMap> recognise(Facts facts, Inst inst) {
    return facts.carriers().laneMap(inst);
  }

  /** Whether an instruction is an operation on carriers. */
  static boolean concerns(Facts facts, Inst inst) {
    return facts.carriers().element(inst.id()).isPresent()
        && (inst instanceof Inst.Binary
            || inst instanceof Inst.ExtractElement
            || inst instanceof Inst.InsertElement
            || inst instanceof Inst.Shuffle
            || (inst instanceof Inst.Cast cast
                && (cast.op() == CastOp.TRUNC || cast.op() == CastOp.ZEXT)));
  }

  static BitMoves of(Facts facts, IrBuilder b, Inst inst, IntFunction<Val> primal) {
    LaneMap map =
        recognise(facts, inst)
            .orElseThrow(() -> new IllegalStateException(inst + " should have been refused"));
    return new BitMoves(
        facts, b, inst, map, facts.carriers().element(inst.id()).orElseThrow(), primal);
  }

  /** What the derivative of an operation reads of the primal. */
  static List<Req> needs(Facts facts, Inst inst) {
    List<Req> needs = new ArrayList<>();
    for (Lane lane : recognise(facts, inst).map(LaneMap::lanes).orElse(List.of())) {
      if (lane.source() < 0 || !facts.isActive(lane.source())) {
        continue;
      }
      switch (lane.effect()) {
        case KEEP, NEGATE, MANTISSA -> {}
        case ABSOLUTE, NEGATIVE_ABSOLUTE -> needs.add(Req.primal(lane.source()));
        case SIGN, RESCALE -> {
          needs.add(Req.primal(lane.source()));
          needs.add(Req.primal(inst.id()));
        }
        case SCALE_UP, SCALE_DOWN -> needs.add(Req.primal(lane.by()));
      }
    }
    return needs;
  }

  private int lanesOf(int id) {
    return Lanes.bits(facts.fn().type(id)) / Lanes.bits(element);
  }

  /** Whether the numbers stay where they are and all fare alike. */
  private boolean isUniform() {
    Lane first = map.lanes().getFirst();
    if (first.source() < 0 || lanesOf(first.source()) != map.lanes().size()) {
      return false;
    }
    for (int i = 0; i < map.lanes().size(); i++) {
      Lane lane = map.lanes().get(i);
      if (lane.source() != first.source() || lane.lane() != i || lane.effect() != first.effect()) {
        return false;
      }
    }
    return true;
  }

  private Val index(int lane) {
    return b.constInt(b.intType(32), lane);
  }

  /** Bits seen as the numbers they are. */
  private Val numbers(Val bits) {
    int count = Lanes.bits(bits.type()) / Lanes.bits(element);
    Type type =
        count == 1
            ? element
            : new Type.Vector(element, count, false, count * element.size(), element.size());
    return bits.type().equals(type) ? bits : b.cast(CastOp.BITCAST, bits, type);
  }

  private Val part(Val whole, int lane) {
    Val numbers = numbers(whole);
    return numbers.type() instanceof Type.Vector ? b.extractElement(numbers, index(lane)) : numbers;
  }

  /** The tangent of the result from those of the sources; absent ones are null. */
  Val tangent(IntFunction<Val> tangents, Type type) {
    if (isUniform()) {
      Lane lane = map.lanes().getFirst();
      Val tangent = tangents.apply(lane.source());
      return tangent == null ? b.zero(type) : scale(lane, tangent, -1, -1);
    }
    Val result = b.zero(type);
    for (int i = 0; i < map.lanes().size(); i++) {
      Lane lane = map.lanes().get(i);
      Val tangent = lane.source() < 0 ? null : tangents.apply(lane.source());
      if (tangent == null) {
        continue;
      }
      Val scaled = scale(lane, part(tangent, lane.lane()), lane.lane(), i);
      result = type instanceof Type.Vector ? b.insertElement(result, scaled, index(i)) : scaled;
    }
    return result;
  }

  /** Adds the adjoint of the result to those of the sources. */
  void adjoint(Val d, Adjoints adjoints) {
    if (isUniform()) {
      Lane lane = map.lanes().getFirst();
      if (facts.isActive(lane.source())) {
        adjoints.add(lane.source(), scale(lane, d, -1, -1));
      }
      return;
    }
    for (int source : map.sources()) {
      if (!facts.isActive(source)) {
        continue;
      }
      Type type = adjoints.type(source);
      Val[] sums = new Val[lanesOf(source)];
      for (int i = 0; i < map.lanes().size(); i++) {
        Lane lane = map.lanes().get(i);
        if (lane.source() == source) {
          Val share = scale(lane, part(d, i), lane.lane(), i);
          sums[lane.lane()] = sums[lane.lane()] == null ? share : b.fadd(sums[lane.lane()], share);
        }
      }
      Val contribution = b.zero(type);
      for (int i = 0; i < sums.length; i++) {
        if (sums[i] != null) {
          contribution =
              type instanceof Type.Vector
                  ? b.insertElement(contribution, sums[i], index(i))
                  : sums[i];
        }
      }
      adjoints.add(source, contribution);
    }
  }

  /**
   * The derivative of one number, or of all, times a tangent or an adjoint; all effects are
   * products with a power of two or a sign.
   */
  private Val scale(Lane lane, Val derivative, int from, int to) {
    return switch (lane.effect()) {
      case KEEP -> derivative;
      case NEGATE -> b.fneg(derivative);
      case ABSOLUTE -> b.fmul(derivative, sign(lane.source(), from));
      case NEGATIVE_ABSOLUTE -> b.fneg(b.fmul(derivative, sign(lane.source(), from)));
      case SIGN -> b.fmul(b.fmul(derivative, sign(lane.source(), from)), sign(inst.id(), to));
      case SCALE_UP, SCALE_DOWN -> b.fmul(derivative, power(lane));
      case RESCALE -> {
        Val ratio = b.fdiv(numbers(primal.apply(inst.id())), numbers(primal.apply(lane.source())));
        yield StrongZero.multiply(b, derivative, ratio, true);
      }
      case MANTISSA -> b.zero(derivative.type());
    };
  }

  /** Plus or minus one as a number of a value, or all of them. */
  private Val sign(int id, int lane) {
    Val numbers = lane < 0 ? numbers(primal.apply(id)) : part(primal.apply(id), lane);
    Type type = numbers.type();
    return b.intrinsic(
        "llvm.copysign", List.of(type), type, List.of(b.constFloat(type, 1), numbers));
  }

  /** The power of two by whose exponent the number's changes. */
  private Val power(Lane lane) {
    Val by = primal.apply(lane.by());
    Val one = b.cast(CastOp.BITCAST, b.constFloat(element, 1), by.type());
    BinaryOp op = lane.effect() == Effect.SCALE_UP ? BinaryOp.ADD : BinaryOp.SUB;
    return b.cast(CastOp.BITCAST, b.binary(op, one, by), element);
  }
}
