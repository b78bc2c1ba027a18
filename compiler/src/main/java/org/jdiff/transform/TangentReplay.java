package org.jdiff.transform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jdiff.ir.Inst;
import org.jdiff.ir.IrBuilder;
import org.jdiff.ir.Type;
import org.jdiff.ir.Val;

/**
 * Emits the second half of a split forward derivative: tangents beside primal values that are
 * computed again or read from the log of the first half. Memory of the primal is neither read nor
 * written, so it may have changed, and the half may run any number of times. The reader of the log
 * is the first parameter.
 */
final class TangentReplay extends ForwardEmitter {
  private final LoggedValues logged;
  private final Map<Integer, Val> places = new HashMap<>();

  TangentReplay(Derivation context, IrBuilder builder, Variant variant) {
    super(context, variant.facts(), builder, variant);
    this.logged = new LoggedValues(context, variant.facts());
  }

  /** The types of the parameters: the reader, and values and shadows in turn. */
  static List<Type> parameters(Variant variant, Type pointer) {
    List<Type> types = new ArrayList<>(List.of(pointer));
    types.addAll(variant.sweepParameters());
    return types;
  }

  @Override
  int firstParameter() {
    return 1;
  }

  @Override
  Val primalCopy(Inst inst) {
    if (!logged.runsOnce(inst)) {
      return super.primalCopy(inst);
    }
    Val value = logged.has(inst) ? LoggedValues.read(b, b.param(0), inst.type()) : null;
    if (inst instanceof Inst.Call call) {
      for (int place : logged.places(call)) {
        RuleCall site = RuleCall.of(context, facts, call);
        int pointer = call.operand(site.rule().outputs().get(place).index());
        places.put(pointer, LoggedValues.nextRead(b, b.param(0), site.outputType(place)));
      }
    }
    return value;
  }

  @Override
  IntFunction<Val> resultsOf(Inst.Call call) {
    return logged.places(call).isEmpty()
        ? super.resultsOf(call)
        : o -> places.containsKey(o) ? places.get(o) : primal(o);
  }

  @Override
  Val primalAlloca(Inst.Alloca alloca) {
    return primalCopy(alloca);
  }

  @Override
  List<Val> beforeArguments() {
    return List.of(b.param(0));
  }

  @Override
  String callee(CallTarget target) {
    return target.reverseSymbol();
  }
}
