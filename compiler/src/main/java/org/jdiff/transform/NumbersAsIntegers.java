package org.jdiff.transform;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jdiff.analysis.ByteKind;
import org.jdiff.analysis.Lanes;
import org.jdiff.ir.Inst;
import org.jdiff.ir.Inst.CastOp;
import org.jdiff.ir.Type;
import org.jdiff.ir.Value;

/**
 * Finds values that depend smoothly on active numbers although an integer lies between: the bits of
 * a number taken as a count, as an approximation of its logarithm, and a count taken as the bits of
 * a number, as an approximation of the exponential. The derivative of a conversion is zero, and
 * that of such a value is not.
 *
 * <p>What only sees the exponent of a number is a step function; its derivative is indeed zero.
 */
final class NumbersAsIntegers {
  private final Facts facts;
  private final Set<Long> seen = new HashSet<>();

  private NumbersAsIntegers(Facts facts) {
    this.facts = facts;
  }

  /** Whether a conversion to a number is applied to the mantissa of an active number. */
  static boolean countsBits(Facts facts, Inst inst) {
    return inst instanceof Inst.Cast cast
        && (cast.op() == CastOp.SITOFP || cast.op() == CastOp.UITOFP)
        && facts.activities().isUseful(cast.id())
        && new NumbersAsIntegers(facts).showsMantissa(cast.operand(0), 0);
  }

  /** Whether the mantissa of a useful number is made of an active number that was converted. */
  static boolean makesBits(Facts facts, Inst inst) {
    NumbersAsIntegers search = new NumbersAsIntegers(facts);
    return switch (inst) {
      case Inst.Cast cast ->
          cast.op() == CastOp.BITCAST
              && facts.activities().isUseful(cast.id())
              && format(cast.type()).isPresent()
              && isInteger(facts.fn().type(cast.operand(0)))
              && search.fillsMantissa(cast.operand(0), 0, mantissa(format(cast.type()).get()));
      case Inst.Store store ->
          isInteger(store.valueType())
              && facts.hasShadow(store.pointer())
              && (Needs.storesFloat(facts, store) || Needs.replacesByBits(facts, store))
              && facts.memory().kindsWithin(store.pointer(), store.valueType().size()).stream()
                  .allMatch(ByteKind::isFloat)
              && search.fillsMantissa(store.value(), 0, search.mantissa(store));
      default -> false;
    };
  }

  private int mantissa(Inst.Store store) {
    return facts.memory().kindsWithin(store.pointer(), store.valueType().size()).stream()
        .flatMap(k -> Lanes.element(k).stream())
        .mapToInt(NumbersAsIntegers::mantissa)
        .max()
        .orElse(0);
  }

  private static Optional<Type.Float> format(Type type) {
    return switch (type) {
      case Type.Float f -> Optional.of(f);
      case Type.Vector v when v.element() instanceof Type.Float f -> Optional.of(f);
      default -> Optional.empty();
    };
  }

  private static boolean isInteger(Type type) {
    return type instanceof Type.Int
        || (type instanceof Type.Vector v && v.element() instanceof Type.Int);
  }

  /** The number of bits below the exponent. */
  private static int mantissa(Type.Float format) {
    return switch (format.kind()) {
      case HALF -> 10;
      case BFLOAT -> 7;
      case FLOAT -> 23;
      case DOUBLE -> 52;
      case X86_FP80 -> 64;
      case FP128 -> 112;
      case PPC_FP128 -> 52;
    };
  }

  /** Whether bits of a mantissa are among those of an integer from a position on. */
  private boolean showsMantissa(int id, int from) {
    if (!(facts.fn().value(id) instanceof Inst inst) || !seen.add((long) id << 16 | from)) {
      return false;
    }
    Optional<Type.Float> bitsOf = bitsOf(inst);
    if (bitsOf.isPresent()) {
      return from < mantissa(bitsOf.get());
    }
    if (inst instanceof Inst.Binary binary) {
      int left = binary.operand(0);
      int count = constant(binary.operand(1));
      return switch (binary.op()) {
        case LSHR, ASHR -> showsMantissa(left, from + Math.max(0, count));
        case SHL -> showsMantissa(left, Math.max(0, from - Math.max(0, count)));
        case AND ->
            showsMantissa(left, Math.max(from, lowest(binary.operand(1))))
                || showsMantissa(binary.operand(1), Math.max(from, lowest(left)));
        default -> anyPart(inst, i -> showsMantissa(i, from));
      };
    }
    return anyPart(inst, i -> showsMantissa(i, from));
  }

  /** The format of the active number that an integer is, bit by bit; lanes may be such. */
  private Optional<Type.Float> bitsOf(Inst inst) {
    if (inst instanceof Inst.Cast cast && cast.op() == CastOp.BITCAST) {
      return format(facts.fn().type(cast.operand(0)))
          .filter(f -> facts.activities().isVaried(cast.operand(0)))
          .filter(f -> isLane(f, inst.type()));
    }
    if (inst instanceof Inst.Load load && facts.activities().holdsVaried(load.pointer())) {
      // What is written to memory of the function is known; elsewhere, what is seen there counts.
      Optional<Type.Float> number =
          facts.memory().isOwn(load.pointer())
              ? facts.memory().misread(load).flatMap(Lanes::element)
              : facts.carriers().element(load.id());
      return number.filter(f -> isLane(f, inst.type()));
    }
    return Optional.empty();
  }

  private static boolean isLane(Type.Float number, Type integers) {
    Type one = integers instanceof Type.Vector v ? v.element() : integers;
    return Lanes.bits(one) == Lanes.bits(number);
  }

  /**
   * Whether an integer, whose lowest bit becomes the given bit of a number, brings an active number
   * into the mantissa.
   */
  private boolean fillsMantissa(int id, int at, int mantissa) {
    if (!(facts.fn().value(id) instanceof Inst inst)
        || at >= mantissa
        || !seen.add((long) id << 16 | (at + (1 << 15)))) {
      return false;
    }
    if (inst instanceof Inst.Cast cast
        && (cast.op() == CastOp.FPTOSI || cast.op() == CastOp.FPTOUI)) {
      return facts.activities().isVaried(cast.operand(0));
    }
    if (inst instanceof Inst.Binary binary) {
      int left = binary.operand(0);
      int right = binary.operand(1);
      int count = Math.max(0, constant(right));
      return switch (binary.op()) {
        case LSHR, ASHR -> fillsMantissa(left, at - count, mantissa);
        case SHL -> fillsMantissa(left, at + count, mantissa);
        case AND ->
            (at + lowest(right) < mantissa && fillsMantissa(left, at, mantissa))
                || (at + lowest(left) < mantissa && fillsMantissa(right, at, mantissa));
        case MUL ->
            fillsMantissa(left, at + lowest(right), mantissa)
                || fillsMantissa(right, at + lowest(left), mantissa);
        default -> anyPart(inst, i -> fillsMantissa(i, at, mantissa));
      };
    }
    return anyPart(inst, i -> fillsMantissa(i, at, mantissa));
  }

  /** Looks at the integers whose value an instruction hands on. */
  private boolean anyPart(Inst inst, IntPredicate test) {
    return switch (inst) {
      case Inst.Binary b -> b.core().operands().stream().anyMatch(test::test);
      case Inst.Phi p -> p.core().operands().stream().anyMatch(test::test);
      case Inst.Select s -> s.core().operands().subList(1, 3).stream().anyMatch(test::test);
      case Inst.Freeze f -> test.test(f.operand(0));
      case Inst.ExtractElement e -> test.test(e.operand(0));
      case Inst.InsertElement e -> test.test(e.operand(0)) || test.test(e.operand(1));
      case Inst.Shuffle s -> test.test(s.operand(0)) || test.test(s.operand(1));
      case Inst.Cast cast ->
          switch (cast.op()) {
            case TRUNC, ZEXT, SEXT -> test.test(cast.operand(0));
            case BITCAST ->
                isInteger(facts.fn().type(cast.operand(0))) && test.test(cast.operand(0));
            default -> false;
          };
      default -> false;
    };
  }

  /** The value of a small constant, also one that fills all lanes; -1 if it is none. */
  private int constant(int id) {
    return switch (facts.fn().value(id)) {
      case Value.ConstInt c when c.value().bitLength() < 31 -> c.value().intValue();
      case Value.ConstAggregate c when !c.elements().isEmpty() -> {
        int first = constant(c.elements().getFirst());
        yield c.elements().stream().allMatch(e -> constant(e) == first) ? first : -1;
      }
      default -> -1;
    };
  }

  /** The position of the lowest bit that a constant mask lets pass; 0 if it is no constant. */
  private int lowest(int id) {
    return switch (facts.fn().value(id)) {
      case Value.ConstInt c -> Math.max(0, c.value().getLowestSetBit());
      case Value.ConstAggregate c -> c.elements().stream().mapToInt(this::lowest).min().orElse(0);
      default -> 0;
    };
  }
}
