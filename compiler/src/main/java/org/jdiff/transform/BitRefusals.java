package org.jdiff.transform;

import java.util.Optional;
import org.jdiff.analysis.Activities.MemoryState;
import org.jdiff.analysis.ByteKind;
import org.jdiff.analysis.LaneMap;
import org.jdiff.analysis.LaneMap.Effect;
import org.jdiff.analysis.Program.CalleeKind;
import org.jdiff.ir.Block;
import org.jdiff.ir.Inst;
import org.jdiff.ir.Inst.CastOp;
import org.jdiff.ir.Type;
import org.jdiff.model.DiagnosticCode;

/** Finds operations on the bits of active numbers that no derivative is known of. */
final class BitRefusals {
  private static final String REWRITE = "write the operation as floating-point arithmetic";

  private final Facts facts;

  private BitRefusals(Facts facts) {
    this.facts = facts;
  }

  /**
   * What is wrong with an operation.
   *
   * @param why a note
   * @param help what to do about it
   */
  record Refusal(DiagnosticCode code, String message, String why, String help) {}

  /**
   * Looks at one instruction.
   *
   * @param callee what it calls, if it is a call
   */
  static Optional<Refusal> find(Facts facts, Inst inst, Optional<CalleeKind> callee) {
    BitRefusals refusals = new BitRefusals(facts);
    if (callee.filter(k -> k == CalleeKind.BODY || k == CalleeKind.INDIRECT).isPresent()) {
      return refusals.address(inst);
    }
    // A callee without a derivative of its own has no use for a shadow.
    boolean takesNone = callee.filter(k -> k != CalleeKind.UNKNOWN).isPresent();
    return refusals
        .confusion(inst)
        .or(() -> refusals.loss(inst))
        .or(() -> refusals.pieces(inst))
        .or(() -> refusals.conversion(inst))
        .or(() -> refusals.call(inst))
        .or(() -> takesNone ? Optional.empty() : refusals.address(inst))
        .or(() -> refusals.operation(inst));
  }

  private boolean varied(int id) {
    return facts.activities().isVaried(id);
  }

  private boolean readsVaried(Inst inst) {
    return inst.core().operands().stream().anyMatch(this::varied);
  }

  private Optional<Refusal> confusion(Inst inst) {
    boolean misread =
        inst instanceof Inst.Load load
            && varied(load.id())
            && load.type().containsFloat()
            && facts.memory().misread(load).isPresent();
    return misread || (varied(inst.id()) && readsVaried(inst) && facts.carriers().confuses(inst))
        ? Optional.of(
            new Refusal(
                DiagnosticCode.JD0205,
                "the bits of active numbers of one type are taken for numbers of another type",
                "the derivatives of the one are not the bits of the derivatives of the other",
                "convert the numbers instead of their bits"))
        : Optional.empty();
  }

  private Optional<Refusal> conversion(Inst inst) {
    boolean counted = NumbersAsIntegers.countsBits(facts, inst);
    return counted || NumbersAsIntegers.makesBits(facts, inst)
        ? Optional.of(
            new Refusal(
                DiagnosticCode.JD0205,
                counted
                    ? "the bits of an active number are converted to a number, as if they were a"
                        + " count"
                    : "an active number that was converted to an integer becomes the bits of a"
                        + " number",
                counted
                    ? "they approximate its logarithm, whose derivative is not that of a"
                        + " conversion"
                    : "they approximate an exponential, whose derivative is not that of a"
                        + " conversion",
                "call the library's function instead: log, exp, pow"))
        : Optional.empty();
  }

  /** Numbers put together from what was read of them piece by piece. */
  private Optional<Refusal> pieces(Inst inst) {
    boolean torn =
        inst instanceof Inst.Load load
            && load.type() instanceof Type.Int
            && facts.hasShadow(load.pointer())
            && (facts.carriers().isPiece(load.id())
                || (facts.carriers().isTorn(load.id()) && holdsNumbers(load)));
    return torn
        ? Optional.of(
            new Refusal(
                DiagnosticCode.JD0301,
                "a number is read in pieces and put together again",
                "its derivative has no such pieces",
                "copy the number as a whole, or with memcpy"))
        : Optional.empty();
  }

  private boolean holdsNumbers(Inst.Load load) {
    return facts.memory().kindsWithin(load.pointer(), load.type().size()).stream()
        .anyMatch(ByteKind::isFloat);
  }

  private Optional<Refusal> loss(Inst inst) {
    return facts.carriers().loses(inst, this::varied)
        ? Optional.of(
            new Refusal(
                DiagnosticCode.JD0205,
                "an integer that carries numbers is part of a structure in which it is not known"
                    + " as such",
                "the structure also holds addresses, or other code takes it for something else",
                "pass and return the numbers by their own type, or by address"))
        : Optional.empty();
  }

  /** Addresses that calling conventions put into integers are followed through copies only. */
  private Optional<Refusal> address(Inst inst) {
    boolean lost =
        switch (inst) {
          case Inst.InsertValue i -> isHiddenAddress(i.operand(1));
          case Inst.Call i -> i.core().operands().stream().anyMatch(this::isHiddenAddress);
          case Inst.Return i -> i.operandCount() == 1 && isHiddenAddress(i.operand(0));
          default -> false;
        };
    return lost
        ? Optional.of(
            new Refusal(
                DiagnosticCode.JD0201,
                "an address of active memory is handed over as an integer",
                "its shadow cannot be handed over with it",
                "pass and return addresses by their own type, or in memory"))
        : Optional.empty();
  }

  private boolean isHiddenAddress(int id) {
    return facts.fn().type(id) instanceof Type.Int
        && facts.carriers().isAddressCarrier(id)
        && facts.activities().stateAt(id) != MemoryState.NONE;
  }

  private Optional<Refusal> call(Inst inst) {
    boolean moved =
        inst instanceof Inst.Call call
            && facts.carriers().demandedAsFloat(call.id())
            && call.core().operands().stream()
                .anyMatch(o -> varied(o) && !facts.fn().type(o).containsFloat());
    return moved
        ? Optional.of(
            new Refusal(
                DiagnosticCode.JD0205,
                "a function rearranges the bits of an active number",
                "such as a byte swap or a rotation",
                REWRITE))
        : Optional.empty();
  }

  private Optional<Refusal> operation(Inst inst) {
    boolean onBits =
        switch (inst) {
          case Inst.Binary binary ->
              switch (binary.op()) {
                case FADD, FSUB, FMUL, FDIV, FREM -> false;
                default -> true;
              };
          case Inst.Cast cast ->
              cast.op() == CastOp.TRUNC || cast.op() == CastOp.ZEXT || cast.op() == CastOp.SEXT;
          case Inst.ExtractElement i -> !facts.fn().type(i.operand(0)).containsFloat();
          case Inst.InsertElement i -> !i.type().containsFloat();
          case Inst.Shuffle i -> !i.type().containsFloat();
          default -> false;
        };
    boolean asNumber = facts.carriers().demandedAsFloat(inst.id()) || varied(inst.id());
    if (!onBits || !asNumber || !readsVaried(inst)) {
      return Optional.empty();
    }
    Optional<LaneMap> map = BitMoves.recognise(facts, inst);
    if (map.isEmpty()) {
      boolean part = inst instanceof Inst.Cast;
      return Optional.of(
          new Refusal(
              DiagnosticCode.JD0205,
              part
                  ? "part of the bits of an active number is taken out"
                  : "an integer operation changes the bits of an active number",
              "changes of the sign and of the exponent are understood, and numbers side by side in"
                  + " one integer; other bit operations have no derivative rule",
              REWRITE));
    }
    boolean mantissa = map.get().lanes().getFirst().effect() == Effect.MANTISSA;
    return mantissa && usedAsNumber(inst.id())
        ? Optional.of(
            new Refusal(
                DiagnosticCode.JD0205,
                "the mantissa of an active number is used as a number of its own",
                "it is understood together with the exponent that replaces the cleared one",
                REWRITE))
        : Optional.empty();
  }

  /** Whether anything but putting in an exponent makes a number of the value. */
  private boolean usedAsNumber(int id) {
    for (Block block : facts.fn().blocks()) {
      for (Inst user : block.instructions()) {
        if (user.core().operands().contains(id) && makesNumber(user, id)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean makesNumber(Inst user, int id) {
    if (user instanceof Inst.Store || user instanceof Inst.Call || user instanceof Inst.Return) {
      return facts.carriers().demandedAsFloat(id);
    }
    boolean bypassed =
        user instanceof Inst.Binary
            && BitMoves.recognise(facts, user).filter(m -> !m.sources().contains(id)).isPresent();
    return facts.derivativeType(user.id()).isPresent() && !bypassed;
  }
}
