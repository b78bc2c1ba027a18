package org.jdiff.transform;

import java.util.ArrayList;
import java.util.List;
import org.jdiff.analysis.Program.CalleeKind;
import org.jdiff.ir.Block;
import org.jdiff.ir.Inst;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiagnosticCode;

/** What has a derivative, but no bound of its rounding error here. */
final class ErrorRefusals {
  private ErrorRefusals() {}

  static List<Diagnostic> find(Derivation context, Variant variant) {
    List<Diagnostic> findings = new ArrayList<>();
    if (!context.estimatesErrors()) {
      return findings;
    }
    Facts facts = variant.facts();
    for (Block block : facts.fn().blocks()) {
      if (!facts.cfg().reachable(block.index())) {
        continue;
      }
      for (Inst inst : block.instructions()) {
        boolean bits = BitMoves.concerns(facts, inst);
        if (bits || (inst instanceof Inst.Call call && isOpaque(context, facts, call))) {
          findings.add(
              Diagnostic.error(
                      DiagnosticCode.JD0201,
                      (bits ? "arithmetic on the bits of numbers" : "an operation on whole arrays")
                          + " in a function whose rounding error is to be estimated")
                  .at(inst.core().position().or(() -> facts.fn().position()))
                  .note("errors are followed through single operations")
                  .help("write it with operations on numbers, or compile with -O1"));
        }
      }
    }
    return findings;
  }

  private static boolean isOpaque(Derivation context, Facts facts, Inst.Call call) {
    CalleeKind kind = context.program().kind(call);
    return (kind == CalleeKind.LINEAR_ALGEBRA
            && call.core().operands().stream().anyMatch(facts::hasShadow))
        || (kind == CalleeKind.RULE
            && facts.activities().isVaried(call.id())
            && RuleCall.of(context, facts, call).isReduction());
  }
}
