package org.jdiff.transform;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdiff.analysis.ArrayUse;
import org.jdiff.analysis.Program;
import org.jdiff.analysis.ProgramDemand;
import org.jdiff.ir.Fn;
import org.jdiff.ir.InitialAddress;
import org.jdiff.ir.Inst;
import org.jdiff.ir.IrModule;
import org.jdiff.ir.Machine;
import org.jdiff.ir.Type;
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
  private final Map<String, String> standIns;
  private final Map<String, String> wrappers;
  private final Set<String> addressTaken;
  private ProgramDemand demand;

  ProgramView(IrModule module, Callees callees, BlasTable linearAlgebra) {
    this.module = module;
    this.callees = callees;
    this.linearAlgebra = linearAlgebra;
    this.addressTaken = module.addressTaken();
    this.standIns = StandIns.link(module);
    this.wrappers = StandIns.wrap(module, addressTaken);
    this.globals = module.globals();
  }

  /** How integers are used as numbers across calls, in a function and all that it calls. */
  ProgramDemand demand(Fn fn) {
    if (demand == null || !demand.covers(fn.name())) {
      demand = ProgramDemand.of(this, fn);
    }
    return demand;
  }

  /** Whether an exception may leave a function, as prepared. */
  boolean mayThrow(Fn fn) {
    return !module.hasFunctionAttribute(fn.name(), "nounwind")
        && ThrowingCalls.mayLeave(fn, this::body, callees);
  }

  @Override
  public long addressBytes() {
    return Machine.addressBytes(module);
  }

  Callees callees() {
    return callees;
  }

  @Override
  public Optional<Fn> body(String symbol) {
    if (symbol.startsWith(UnwindWrappers.PREFIX)) {
      return Optional.empty();
    }
    String body = standIns.getOrDefault(symbol, symbol);
    if (!module.isDefined(body)) {
      body = wrappers.get(symbol);
    }
    if (body == null) {
      return Optional.empty();
    }
    return Optional.of(bodies.computeIfAbsent(body, module::mirror));
  }

  @Override
  public CalleeKind kind(Inst.Call call) {
    if (call.callee().isEmpty()) {
      return call.inlineAssembly() ? CalleeKind.UNKNOWN : CalleeKind.INDIRECT;
    }
    String name = call.callee().get();
    CalleeKind kind = callees.kind(call, standIns.containsKey(name) || module.isDefined(name));
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
  public Set<String> addressTaken() {
    return addressTaken;
  }

  @Override
  public List<InitialAddress> initialAddresses(String symbol) {
    return global(symbol).map(IrModule.GlobalEntry::addresses).orElse(List.of());
  }

  @Override
  public boolean isConstantGlobal(String symbol) {
    IrModule.GlobalEntry global = globals.get(symbol);
    return global != null && global.constant();
  }

  @Override
  public boolean mayHoldNumbers(String symbol) {
    if (isConstantGlobal(symbol)) {
      return false;
    }
    // Tables of addresses, such as those of virtual functions, are all that is declared as such.
    return global(symbol)
        .map(g -> !(g.type() instanceof Type.Array a && a.element().isPointer()))
        .orElse(true);
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
