package org.jdiff.transform;

import java.util.ArrayList;
import java.util.List;
import org.jdiff.analysis.Program.CalleeKind;
import org.jdiff.ir.Block;
import org.jdiff.ir.BlockRef;
import org.jdiff.ir.Fn;
import org.jdiff.ir.Inst;
import org.jdiff.ir.IrBuilder;
import org.jdiff.ir.Type;
import org.jdiff.ir.Val;
import org.jdiff.ir.Value;

/**
 * Emits the first half of a split forward derivative: the primal as it is, which logs what the
 * second half cannot compute again. The log is the first parameter.
 */
final class LoggingPrimal {
  private final Derivation context;
  private final Variant variant;
  private final Facts facts;
  private final Fn fn;
  private final IrBuilder b;
  private final LoggedValues logged;
  private final BlockRef[] blocks;
  private final Val[] emitted;

  LoggingPrimal(Derivation context, Variant variant, IrBuilder builder) {
    this.context = context;
    this.variant = variant;
    this.facts = variant.facts();
    this.fn = facts.fn();
    this.b = builder;
    this.logged = new LoggedValues(context, facts);
    this.blocks = new BlockRef[fn.blocks().size()];
    this.emitted = new Val[fn.size()];
  }

  /** The types of the parameters: the log, and those of the primal. */
  static List<Type> parameters(Variant variant, Type pointer) {
    List<Type> types = new ArrayList<>(List.of(pointer));
    variant.facts().fn().params().forEach(p -> types.add(p.type()));
    return types;
  }

  void emit() {
    List<Integer> order = facts.cfg().reversePostOrder();
    order.forEach(i -> blocks[i] = b.block("b" + i));
    for (int index : order) {
      b.position(blocks[index]);
      for (Inst inst : fn.blocks().get(index).instructions()) {
        emitted[inst.id()] = emit(inst);
        log(inst);
      }
    }
    for (int index : order) {
      fn.blocks().get(index).phis().forEach(this::complete);
    }
  }

  private Val emit(Inst inst) {
    if (inst instanceof Inst.Phi phi) {
      return b.copyPhi(phi);
    }
    if (inst.isTerminator()) {
      return b.copyTerminator(inst, this::value, i -> blocks[i]);
    }
    if (inst instanceof Inst.Other other && other.opcode().startsWith("call llvm.")) {
      return null;
    }
    // Memory that the tangents' half gets must not lie where the primal's memory was: shadows are
    // told from constant memory by their addresses. So all of it lives as long as the log.
    if (inst instanceof Inst.Alloca alloca) {
      return ForwardSweep.onTape(b, arena(), alloca, this::value);
    }
    if (inst instanceof Inst.Call call && context.program().kind(call) == CalleeKind.FREE) {
      List<Type> types = call.core().operands().stream().map(fn::type).toList();
      int at = context.program().callees().released(call);
      context.releases().defer(b, arena(), call, types, at, i -> value(call.operand(i)));
      return null;
    }
    return inst instanceof Inst.Call call && isActive(call)
        ? call(call)
        : b.copy(inst, this::value);
  }

  private Val arena() {
    return b.call("jdiff_log_arena", b.pointerType(0), List.of(b.param(0)));
  }

  private boolean isActive(Inst.Call call) {
    CalleeKind kind = context.program().kind(call);
    return (kind == CalleeKind.BODY || kind == CalleeKind.INDIRECT)
        && context.isActiveCall(facts, call);
  }

  private Val call(Inst.Call call) {
    CallTarget target = context.target(facts, call, variant.key().kind());
    List<Val> arguments = new ArrayList<>();
    if (target.indirect()) {
      arguments.add(value(call.calleeId()));
    }
    arguments.add(b.param(0));
    call.core().operands().forEach(o -> arguments.add(value(o)));
    return b.call(target.symbol(), target.shape().primalReturn(), arguments);
  }

  private void log(Inst inst) {
    if (emitted[inst.id()] != null && logged.has(inst)) {
      LoggedValues.write(b, b.param(0), emitted[inst.id()]);
    }
    if (inst instanceof Inst.Call call) {
      for (int place : logged.places(call)) {
        Val value = RuleCall.of(context, facts, call).result(b, place, this::value);
        LoggedValues.write(b, b.param(0), value);
      }
    }
  }

  private void complete(Inst.Phi phi) {
    for (int i = 0; i < phi.operandCount(); i++) {
      Block from = fn.blocks().get(phi.incoming().get(i));
      if (facts.cfg().reachable(from.index())) {
        b.addIncoming(emitted[phi.id()], value(phi.operand(i)), blocks[from.index()]);
      }
    }
  }

  private Val value(int id) {
    return switch (fn.value(id)) {
      case Value.Param param -> b.param(1 + param.index());
      case Value.Const constant -> b.constant(constant);
      case Inst inst -> emitted[inst.id()];
    };
  }
}
