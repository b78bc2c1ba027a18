package org.jdiff.transform;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jdiff.analysis.Program.CalleeKind;
import org.jdiff.ir.Block;
import org.jdiff.ir.Inst;
import org.jdiff.rules.Output;
import org.jdiff.rules.Partial;

/**
 * What the reverse sweep of each block reads from the forward sweep. This is the other half of
 * {@link AdjointEmitter}: an instruction's needs are exactly what its adjoint asks for.
 */
final class Needs {
  private final Derivation context;
  private final Facts facts;
  private final List<Set<Req>> byBlock = new ArrayList<>();

  private Needs(Derivation context, Facts facts) {
    this.context = context;
    this.facts = facts;
    for (Block block : facts.fn().blocks()) {
      Set<Req> needs = new TreeSet<>();
      if (facts.cfg().reachable(block.index()) && facts.cfg().returns(block.index())) {
        block.instructions().forEach(i -> collect(i, needs));
        needs.removeIf(r -> r.kind() == Req.Kind.PRIMAL && facts.isConstant(r.id()));
        needs.removeIf(r -> r.kind() == Req.Kind.SHADOW && facts.isConstant(r.id()));
        for (Req req : List.copyOf(needs)) {
          for (int i = 1; i < context.width() && req.kind() == Req.Kind.SHADOW; i++) {
            needs.add(Req.shadow(req.id(), i));
          }
        }
      }
      byBlock.add(needs);
    }
  }

  static Needs of(Derivation context, Facts facts) {
    return new Needs(context, facts);
  }

  /** What the reverse of a block reads; constants are left out. */
  Set<Req> of(int block) {
    return byBlock.get(block);
  }

  private void collect(Inst inst, Set<Req> needs) {
    if (BitMoves.concerns(facts, inst)) {
      if (facts.isActive(inst.id())) {
        needs.addAll(BitMoves.needs(facts, inst));
      }
      return;
    }
    switch (inst) {
      case Inst.Binary binary -> binary(binary, needs);
      case Inst.Select select -> {
        if (facts.isActive(select.id())) {
          needs.add(Req.primal(select.operand(0)));
        }
      }
      case Inst.ExtractElement extract -> {
        if (facts.isActive(extract.id())) {
          needs.add(Req.primal(extract.operand(1)));
        }
      }
      case Inst.InsertElement insert -> {
        if (facts.isActive(insert.id())) {
          needs.add(Req.primal(insert.operand(2)));
        }
      }
      case Inst.Load load -> {
        if (facts.isActive(load.id()) && facts.hasShadow(load.pointer())) {
          access(load.pointer(), needs);
        }
      }
      case Inst.Store store -> {
        if (storesFloat(facts, store)
            || replacesNumber(facts, store)
            || replacesByBits(facts, store)) {
          access(store.pointer(), needs);
        }
      }
      case Inst.Call call -> call(call, needs);
      default -> {}
    }
  }

  /** Whoever accesses a shadow that may be absent compares it with the address. */
  private void access(int pointer, Set<Req> needs) {
    needs.add(Req.shadow(pointer));
    if (facts.isUncertain(pointer)) {
      needs.add(Req.primal(pointer));
    }
  }

  /** Whether a store overwrites floating-point data that has a shadow. */
  static boolean storesFloat(Facts facts, Inst.Store store) {
    return facts.hasShadow(store.pointer())
        && (facts.derivativeType(store.value()).isPresent()
            || facts.carriers().demandedAsFloat(store.value()));
  }

  /** Whether a store puts an address where a number may have been, in memory with a shadow. */
  static boolean replacesNumber(Facts facts, Inst.Store store) {
    return facts.hasShadow(store.pointer())
        && store.valueType().isPointer()
        && facts.mixes(store.pointer());
  }

  /**
   * Whether a store puts integers without derivative where numbers were seen. They may be the bits
   * of a constant number, after which the one before has no adjoint; if they are integers, nobody
   * reads their shadow.
   */
  static boolean replacesByBits(Facts facts, Inst.Store store) {
    return facts.hasShadow(store.pointer())
        && !storesFloat(facts, store)
        && facts.carriers().hidesNumbers(store, p -> true);
  }

  private void binary(Inst.Binary inst, Set<Req> needs) {
    if (!facts.isActive(inst.id())) {
      return;
    }
    int l = inst.operand(0);
    int r = inst.operand(1);
    switch (inst.op()) {
      case FADD, FSUB -> {}
      case FMUL -> {
        if (facts.isActive(l)) {
          needs.add(Req.primal(r));
        }
        if (facts.isActive(r)) {
          needs.add(Req.primal(l));
        }
      }
      case FDIV -> {
        needs.add(Req.primal(r));
        if (facts.isActive(r)) {
          needs.add(Req.primal(inst.id()));
        }
      }
      case FREM -> {
        if (facts.isActive(r)) {
          needs.add(Req.primal(l));
          needs.add(Req.primal(r));
          needs.add(Req.primal(inst.id()));
        }
      }
      default -> {}
    }
  }

  private void call(Inst.Call call, Set<Req> needs) {
    CalleeKind kind = context.program().kind(call);
    switch (kind) {
      case RULE -> rule(RuleCall.of(context, facts, call), needs);
      case LINEAR_ALGEBRA -> needs.addAll(context.linearAlgebra(facts).of(call).needs());
      case COPY -> {
        if (facts.hasShadow(call.operand(0))) {
          access(call.operand(0), needs);
          needs.add(Req.primal(call.operand(2)));
          if (facts.hasShadow(call.operand(1))) {
            access(call.operand(1), needs);
          }
        }
      }
      case FILL -> {
        if (facts.hasShadow(call.operand(0))) {
          access(call.operand(0), needs);
          needs.add(Req.primal(call.operand(2)));
        }
      }
      case INDIRECT -> {
        if (context.isActiveCall(facts, call)) {
          needs.add(Req.primal(call.calleeId()));
        }
      }
      case BODY ->
          context
              .combined(facts, call)
              .ifPresent(
                  callee -> {
                    for (int i = 0; i < call.operandCount(); i++) {
                      needs.add(Req.primal(call.operand(i)));
                      if (callee.activities().get(i).hasShadow()) {
                        needs.add(Req.shadow(call.operand(i)));
                      }
                    }
                  });
      case ALLOCATE -> {
        if (context.restoresShadow(facts, call)) {
          needs.add(Req.shadow(call.id()));
          call.core().operands().forEach(o -> needs.add(Req.primal(o)));
        }
      }
      case FREE, INACTIVE, IDENTITY, MARKER, UNKNOWN -> {}
    }
  }

  private void rule(RuleCall site, Set<Req> needs) {
    Inst.Call call = site.call();
    if (site.isReduction()) {
      if (facts.isActive(call.id()) && Reductions.needsOperands(site)) {
        call.core().operands().forEach(o -> needs.add(Req.primal(o)));
        needs.add(Req.primal(call.id()));
      }
      return;
    }
    for (int k = 0; k < site.rule().outputs().size(); k++) {
      if (!outputIsActive(facts, site, k)) {
        continue;
      }
      Output output = site.rule().outputs().get(k);
      if (output.place() == Output.Place.POINTEE) {
        access(call.operand(output.index()), needs);
      }
      for (Partial partial : site.rule().partialsOf(k)) {
        if (!facts.isActive(call.operand(partial.argument()))) {
          continue;
        }
        partial.argumentsNeeded().forEach(a -> needs.add(Req.primal(call.operand(a))));
        for (int result : partial.resultsNeeded()) {
          boolean stored = site.rule().outputs().get(result).place() == Output.Place.POINTEE;
          needs.add(stored ? Req.result(call.id(), result) : Req.primal(call.id()));
        }
      }
    }
  }

  /** Whether a result of a rule can have an adjoint. */
  static boolean outputIsActive(Facts facts, RuleCall site, int output) {
    Output place = site.rule().outputs().get(output);
    return switch (place.place()) {
      case RETURN -> facts.isActive(site.call().id());
      case FIELD -> facts.isActive(site.call().id()) && site.outputType(output).containsFloat();
      case POINTEE ->
          site.outputType(output).containsFloat()
              && facts.hasShadow(site.call().operand(place.index()));
    };
  }
}
