package org.jdiff.analysis;

import java.util.Optional;
import org.jdiff.ir.Type;

/** How the bits of an integer, or of a vector of integers, divide into floating-point numbers. */
public final class Lanes {
  /** Narrower integers hold no number. */
  private static final int NARROWEST = 16;

  private Lanes() {}

  /** {@return whether values of a type could hold the bits of numbers without being numbers} */
  static boolean isCarrier(Type type) {
    return switch (type) {
      case Type.Int i -> i.bits() >= NARROWEST && i.bits() % NARROWEST == 0;
      case Type.Vector v ->
          !v.scalable() && v.element() instanceof Type.Int && isCarrier(v.element());
      default -> false;
    };
  }

  /**
   * {@return the number of bits of a number, an integer, or a fixed vector of such; 0 for others}
   *
   * @param type any type
   */
  public static int bits(Type type) {
    return switch (type) {
      case Type.Int i -> i.bits();
      case Type.Float f ->
          switch (f.kind()) {
            case HALF, BFLOAT -> 16;
            case FLOAT -> 32;
            case DOUBLE -> 64;
            case X86_FP80 -> 80;
            case FP128, PPC_FP128 -> 128;
          };
      case Type.Vector v -> v.scalable() ? 0 : (int) v.count() * bits(v.element());
      default -> 0;
    };
  }

  /** {@return the kind of number in a number or vector of numbers} */
  static Optional<Type.Float> elementOf(Type type) {
    return switch (type) {
      case Type.Float f -> Optional.of(f);
      case Type.Vector v when v.element() instanceof Type.Float f && !v.scalable() ->
          Optional.of(f);
      default -> Optional.empty();
    };
  }

  /**
   * {@return the type in which the derivative of a carrier lives; empty if numbers of that kind do
   * not fit}
   *
   * @param element the kind of number
   * @param carrier the type of the integers
   */
  public static Optional<Type> of(Type.Float element, Type carrier) {
    int lane = bits(element);
    int all = bits(carrier);
    if (!isCarrier(carrier) || all % lane != 0) {
      return Optional.empty();
    }
    if (all == lane) {
      return Optional.of(element);
    }
    long count = all / lane;
    long size = Long.highestOneBit(2 * count * element.size() - 1);
    return Optional.of(new Type.Vector(element, count, false, size, size));
  }

  /**
   * {@return the number that bytes of a kind hold; empty if they hold none}
   *
   * @param kind a kind of bytes
   */
  public static Optional<Type.Float> element(ByteKind kind) {
    return switch (kind) {
      case HALF -> Optional.of(new Type.Float(Type.FloatKind.HALF, 2, 2));
      case FLOAT -> Optional.of(new Type.Float(Type.FloatKind.FLOAT, 4, 4));
      case DOUBLE -> Optional.of(new Type.Float(Type.FloatKind.DOUBLE, 8, 8));
      case BFLOAT -> Optional.of(new Type.Float(Type.FloatKind.BFLOAT, 2, 2));
      case EXTENDED -> Optional.of(new Type.Float(Type.FloatKind.X86_FP80, 16, 16));
      case QUADRUPLE -> Optional.of(new Type.Float(Type.FloatKind.FP128, 16, 16));
      case PAIRED -> Optional.of(new Type.Float(Type.FloatKind.PPC_FP128, 16, 16));
      case INTEGER, POINTER, SHORT_POINTER -> Optional.empty();
    };
  }
}
