package org.jdiff.transform;

import java.util.List;
import java.util.Map;
import org.jdiff.analysis.Program.CalleeKind;
import org.jdiff.ir.Inst;
import org.jdiff.ir.Type;
import org.jdiff.ir.Val;

/** Results that library functions store through pointers, read back right after the call. */
final class RuleResults {
  private RuleResults() {}

  static Type type(Derivation context, Facts facts, int call, int index) {
    Inst.Call inst = (Inst.Call) facts.fn().value(call);
    return context.program().kind(inst) == CalleeKind.LINEAR_ALGEBRA
        ? context.linearAlgebra(facts).of(inst).keptType(index)
        : RuleCall.of(context, facts, inst).outputType(index);
  }

  /** A result, just after the call was emitted. */
  static Val value(ForwardSweep sweep, Inst.Call call, Req req) {
    return sweep.context.program().kind(call) == CalleeKind.LINEAR_ALGEBRA
        ? sweep.kept(req)
        : RuleCall.of(sweep.context, sweep.facts, call).result(sweep.b, req.index(), sweep::primal);
  }

  /** Reads the results of an instruction that some block asks for. */
  static void capture(
      ForwardSweep sweep, Inst inst, Iterable<List<Req>> wanted, Map<Req, Val> into) {
    if (!(inst instanceof Inst.Call call)) {
      return;
    }
    for (List<Req> list : wanted) {
      for (Req req : list) {
        if (req.kind() == Req.Kind.RESULT && req.id() == call.id() && !into.containsKey(req)) {
          into.put(req, value(sweep, call, req));
        }
      }
    }
  }
}
