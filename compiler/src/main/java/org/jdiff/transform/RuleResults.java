package org.jdiff.transform;

import java.util.List;
import java.util.Map;
import org.jdiff.ir.Inst;
import org.jdiff.ir.Type;
import org.jdiff.ir.Val;

/** Results that library functions store through pointers, read back right after the call. */
final class RuleResults {
  private RuleResults() {}

  static Type type(Derivation context, Facts facts, int call, int index) {
    return RuleCall.of(context, facts, (Inst.Call) facts.fn().value(call)).outputType(index);
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
          RuleCall site = RuleCall.of(sweep.context, sweep.facts, call);
          into.put(req, site.result(sweep.b, req.index(), sweep::primal));
        }
      }
    }
  }
}
