package org.jdiff.analysis;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jdiff.ir.Fn;
import org.jdiff.ir.Inst;
import org.jdiff.ir.Value;

/**
 * A value that is start + offset + k·step in iteration k of a loop, where start is that of a header
 * phi.
 *
 * @param start the number of the value that enters the phi from outside
 * @param offset the distance from the phi, sign-extended
 * @param step the change per iteration, not 0, sign-extended
 * @param noSignedWrap the value is poison if it does not follow its predecessor as signed numbers
 *     do
 * @param noUnsignedWrap the value is poison if it does not follow its predecessor as unsigned
 *     numbers do
 */
record Progression(
    int start, long offset, long step, boolean noSignedWrap, boolean noUnsignedWrap) {

  /** A value plus a constant. */
  private record Shift(int base, long distance, boolean noSignedWrap, boolean noUnsignedWrap) {}

  /** Recognises a value of a loop with a single latch. */
  static Optional<Progression> of(Fn fn, LoopForest.Loop loop, int value, int bits) {
    Optional<Progression> direct = ofPhi(fn, loop, value, bits);
    if (direct.isPresent()) {
      return direct;
    }
    return shift(fn, value, bits)
        .flatMap(
            s ->
                ofPhi(fn, loop, s.base(), bits)
                    .map(
                        p ->
                            new Progression(
                                p.start(),
                                s.distance(),
                                p.step(),
                                p.noSignedWrap() && s.noSignedWrap(),
                                p.noUnsignedWrap() && s.noUnsignedWrap())));
  }

  private static Optional<Progression> ofPhi(Fn fn, LoopForest.Loop loop, int value, int bits) {
    if (!(fn.value(value) instanceof Inst.Phi phi) || phi.block() != loop.header()) {
      return Optional.empty();
    }
    List<Integer> starts = entries(phi, loop, false);
    List<Integer> nexts = entries(phi, loop, true);
    if (starts.size() != 1 || nexts.size() != 1) {
      return Optional.empty();
    }
    return shift(fn, nexts.getFirst(), bits)
        .filter(s -> s.base() == value && s.distance() != 0)
        .map(
            s ->
                new Progression(
                    starts.getFirst(), 0, s.distance(), s.noSignedWrap(), s.noUnsignedWrap()));
  }

  private static List<Integer> entries(Inst.Phi phi, LoopForest.Loop loop, boolean inside) {
    return IntStream.range(0, phi.operandCount())
        .filter(i -> loop.contains(phi.incoming().get(i)) == inside)
        .mapToObj(phi::operand)
        .distinct()
        .toList();
  }

  private static Optional<Shift> shift(Fn fn, int value, int bits) {
    return switch (fn.value(value)) {
      case Inst.Binary b when b.op() == Inst.BinaryOp.ADD -> {
        Optional<Shift> right = shift(fn, b, 0, 1, 1, bits);
        yield right.isPresent() ? right : shift(fn, b, 1, 0, 1, bits);
      }
      case Inst.Binary b when b.op() == Inst.BinaryOp.SUB -> shift(fn, b, 0, 1, -1, bits);
      // Within one object no address overflows as a number; signed comparisons of addresses mean
      // nothing.
      case Inst.Gep g when g.terms().isEmpty() ->
          Optional.of(new Shift(g.base(), g.offset(), false, g.inBounds()));
      default -> Optional.empty();
    };
  }

  private static Optional<Shift> shift(
      Fn fn, Inst.Binary binary, int base, int constant, int sign, int bits) {
    if (!(fn.value(binary.operand(constant)) instanceof Value.ConstInt c)) {
      return Optional.empty();
    }
    int unused = Long.SIZE - bits;
    long distance = (sign * c.value().longValue()) << unused >> unused;
    // An unsigned addition of a negative number means a large step forward, and only a subtraction
    // goes back.
    boolean sameDirection = distance > 0 == sign > 0;
    return Optional.of(
        new Shift(
            binary.operand(base),
            distance,
            binary.noSignedWrap(),
            binary.noUnsignedWrap() && sameDirection));
  }

  /**
   * Whether it starts with a natural number and grows, so that signed and unsigned reading agree.
   */
  boolean ascendsFromNatural(Fn fn) {
    return step > 0
        && (offset == 0 || offset == step)
        && fn.value(start) instanceof Value.ConstInt c
        && c.value().signum() >= 0;
  }
}
