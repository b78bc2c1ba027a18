package org.jdiff.transform;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdiff.analysis.ArrayUse;
import org.jdiff.analysis.Program;
import org.jdiff.ir.Fn;
import org.jdiff.ir.Inst;
import org.jdiff.ir.IrModule;
import org.jdiff.rules.BlasTable;
import org.jdiff.rules.RuleOutcome;

/** The module around the differentiated functions; mirrors each function once. */
final class ProgramView implements Program {
  private final IrModule module;
  private final Callees callees;
  private final BlasTable linearAlgebra;
  private final Map<String, Optional<BlasSignature>> routines = new HashMap<>();
  private final Map<String, Fn> bodies = new HashMap<>();
  private final Map<String, IrModule.GlobalEntry> globals;

  ProgramView(IrModule module, Callees callees, BlasTable linearAlgebra) {
    this.module = module;
    this.callees = callees;
    this.linearAlgebra = linearAlgebra;
    this.globals = module.globals();
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
    CalleeKind kind = callees.kind(call, module.isDefined(call.callee().get()));
    return kind == CalleeKind.UNKNOWN && linearAlgebra(call).isPresent()
        ? CalleeKind.LINEAR_ALGEBRA
        : kind;
  }

  BlasTable linearAlgebra() {
    return linearAlgebra;
  }

  /** The routine that a call names, if it is declared as the library declares it. */
  Optional<BlasSignature> linearAlgebra(Inst.Call call) {
    String name = call.callee().orElse("");
    if (linearAlgebra.symbol(name).isEmpty()
        || callees.outcome(name) instanceof RuleOutcome.Refused) {
      return Optional.empty();
    }
    return routines
        .computeIfAbsent(name, n -> BlasSignature.of(linearAlgebra, n, module))
        .filter(s -> call.operandCount() >= s.declaredParameters());
  }

  @Override
  public List<ArrayUse> arrays(Inst.Call call) {
    return linearAlgebra(call).map(BlasSignature::uses).orElseThrow();
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
