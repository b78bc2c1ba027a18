package org.jdiff.transform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdiff.analysis.ArrayUse;
import org.jdiff.analysis.ByteKind;
import org.jdiff.analysis.Pieces;
import org.jdiff.ir.Block;
import org.jdiff.ir.Inst;
import org.jdiff.ir.IrBuilder;
import org.jdiff.ir.Type;
import org.jdiff.ir.Val;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiagnosticCode;

/**
 * Shadows that calls in several threads may share. What threads only read in the primal they add to
 * in the reverse sweep, so that every addition has to be one step; what a thread writes in the
 * primal is its own already. Forward mode adds to nothing.
 */
final class SharedShadows {
  private SharedShadows() {}

  /** Whether the shadow of an address may be that of memory which another call reads, too. */
  static boolean isShared(Derivation context, Facts facts, int pointer) {
    return context.parallel() && !facts.memory().isOwn(pointer);
  }

  /** Adds a number, or every lane of a vector, to a shadow. */
  static void add(IrBuilder b, Val amount, Val at) {
    if (amount.type() instanceof Type.Vector vector) {
      for (int i = 0; i < vector.count(); i++) {
        Val lane = b.extractElement(amount, b.constInt(b.intType(32), i));
        b.addAtomically(lane, b.offset(at, i * vector.element().size()));
      }
      return;
    }
    b.addAtomically(amount, at);
  }

  /** What cannot be added to in one step. */
  static List<Diagnostic> refusals(Derivation context) {
    List<Diagnostic> findings = new ArrayList<>();
    for (String global : context.shadowedGlobals()) {
      if (!context.program().global(global).orElseThrow().threadLocal()) {
        findings.add(
            Diagnostic.error(
                    DiagnosticCode.JD0208,
                    "calls that run at the same time would share the shadow of the global variable"
                        + " '"
                        + global
                        + "'")
                .note("it comes to hold numbers that depend on differentiated arguments")
                .help("make it thread-local, or pass the memory as an argument"));
      }
    }
    for (Variant variant : context.variants()) {
      if (!variant.key().kind().isForward()) {
        for (Block block : variant.facts().fn().blocks()) {
          block.instructions().forEach(i -> problem(context, variant.facts(), i, findings));
        }
      }
    }
    return findings;
  }

  private static void problem(
      Derivation context, Facts facts, Inst inst, List<Diagnostic> findings) {
    Optional<String> problem =
        switch (inst) {
          case Inst.Load load when addsTo(context, facts, load) -> read(facts, load);
          case Inst.Call call -> called(context, facts, call);
          default -> Optional.empty();
        };
    problem.ifPresent(
        p ->
            findings.add(
                Diagnostic.error(DiagnosticCode.JD0208, p)
                    .at(inst.core().position().or(() -> facts.fn().position()))
                    .note("a gradient has to be added to memory that other calls may share")
                    .help("give each thread shadows of its own, without --parallel")));
  }

  private static boolean addsTo(Derivation context, Facts facts, Inst.Load load) {
    return facts.isActive(load.id())
        && facts.hasShadow(load.pointer())
        && isShared(context, facts, load.pointer());
  }

  private static Optional<String> read(Facts facts, Inst.Load load) {
    for (Pieces.Piece piece : Pieces.of(facts.derivativeType(load.id()).orElse(load.type()))) {
      Type type = piece.type() instanceof Type.Vector v ? v.element() : piece.type();
      if (!(type instanceof Type.Float)) {
        continue;
      }
      if (type.size() > 8) {
        return Optional.of("numbers of more than 64 bits cannot be added atomically");
      }
      if ((load.align() | piece.offset() | type.size()) % type.size() != 0) {
        return Optional.of("a number whose address is not aligned cannot be added to atomically");
      }
    }
    return Optional.empty();
  }

  private static Optional<String> called(Derivation context, Facts facts, Inst.Call call) {
    return switch (context.program().kind(call)) {
      case COPY -> {
        int from = call.operand(1);
        boolean concerned =
            facts.hasShadow(call.operand(0))
                && facts.hasShadow(from)
                && isShared(context, facts, from);
        boolean large =
            concerned
                && DeclaredLayout.of(facts, call, true).members().stream()
                    .flatMap(m -> m.kinds().stream())
                    .anyMatch(k -> k.isFloat() && k.bytes() > ByteKind.DOUBLE.bytes());
        yield large
            ? Optional.of("numbers of more than 64 bits cannot be added atomically")
            : Optional.empty();
      }
      case LINEAR_ALGEBRA -> {
        for (ArrayUse use : context.program().arrays(call)) {
          int address = call.operand(use.argument());
          if (use.reads() && facts.hasShadow(address) && isShared(context, facts, address)) {
            yield Optional.of(
                "the adjoint of '" + call.callee().orElse("") + "' adds without atomic operations");
          }
        }
        yield Optional.empty();
      }
      default -> Optional.empty();
    };
  }
}
