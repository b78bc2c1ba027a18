package org.jdiff.transform;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jdiff.analysis.Program;
import org.jdiff.analysis.ProgramDemand;
import org.jdiff.ir.Fn;
import org.jdiff.ir.Inst;
import org.jdiff.ir.IrModule;

/** The module around the differentiated functions; mirrors each function once. */
final class ProgramView implements Program {
  private final IrModule module;
  private final Callees callees;
  private final Map<String, Fn> bodies = new HashMap<>();
  private final Map<String, IrModule.GlobalEntry> globals;
  private ProgramDemand demand;

  ProgramView(IrModule module, Callees callees) {
    this.module = module;
    this.callees = callees;
    this.globals = module.globals();
  }

  /** How integers are used as numbers across calls, in a function and all that it calls. */
  ProgramDemand demand(Fn fn) {
    if (demand == null || !demand.covers(fn.name())) {
      demand = ProgramDemand.of(this, fn);
    }
    return demand;
  }

  Callees callees() {
    return callees;
  }

  @Override
  public Optional<Fn> body(String symbol) {
    if (!module.isDefined(symbol)) {
      return Optional.empty();
    }
    return Optional.of(bodies.computeIfAbsent(symbol, module::mirror));
  }

  @Override
  public CalleeKind kind(Inst.Call call) {
    if (call.callee().isEmpty()) {
      return CalleeKind.UNKNOWN;
    }
    return callees.kind(call, module.isDefined(call.callee().get()));
  }

  @Override
  public boolean isConstantGlobal(String symbol) {
    IrModule.GlobalEntry global = globals.get(symbol);
    return global != null && global.constant();
  }

  @Override
  public boolean isDefinedGlobal(String symbol) {
    IrModule.GlobalEntry global = globals.get(symbol);
    return global != null && global.initialised();
  }

  Optional<IrModule.GlobalEntry> global(String symbol) {
    return Optional.ofNullable(globals.get(symbol));
  }
}
