package org.jdiff.transform;

import java.util.ArrayList;
import java.util.List;
import org.jdiff.analysis.ByteKind;
import org.jdiff.analysis.Program.CalleeKind;
import org.jdiff.ir.Block;
import org.jdiff.ir.Inst;
import org.jdiff.ir.Value;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiagnosticCode;

/**
 * What a split forward derivative does not do although a forward one does: its second half must not
 * read the primal's memory, which may have changed or be gone.
 */
final class LogRefusals {
  private LogRefusals() {}

  static List<Diagnostic> find(Derivation context, Variant variant) {
    List<Diagnostic> findings = new ArrayList<>();
    if (variant.key().kind() != Variant.Kind.FORWARD_SPLIT) {
      return findings;
    }
    Facts facts = variant.facts();
    for (Block block : facts.fn().blocks()) {
      if (!facts.cfg().reachable(block.index())) {
        continue;
      }
      for (Inst inst : block.instructions()) {
        if (inst instanceof Inst.Call call) {
          CalleeKind kind = context.program().kind(call);
          if (kind == CalleeKind.LINEAR_ALGEBRA && isActive(facts, call)) {
            findings.add(
                refusal(facts, call, "a linear algebra routine on differentiated arrays")
                    .note("tangents need the arrays as they were when the routine was called"));
          } else if (kind == CalleeKind.COPY && copiesForeignAddresses(facts, call)) {
            findings.add(
                refusal(facts, call, "a copy of addresses from memory without a shadow")
                    .note("tangents need the addresses as they were when they were copied"));
          }
        }
      }
    }
    return findings;
  }

  private static Diagnostic refusal(Facts facts, Inst.Call call, String what) {
    return Diagnostic.error(
            DiagnosticCode.JD0201, what + " in a forward derivative that reads a tape")
        .at(call.core().position().or(() -> facts.fn().position()))
        .help("compute value and tangent in one call, in forward mode");
  }

  private static boolean isActive(Facts facts, Inst.Call call) {
    return call.core().operands().stream().anyMatch(facts::hasShadow);
  }

  private static boolean copiesForeignAddresses(Facts facts, Inst.Call call) {
    int source = call.operand(1);
    boolean foreign = !facts.hasShadow(source) || facts.isUncertain(source);
    return foreign
        && facts.hasShadow(call.operand(0))
        && !(facts.fn().value(source) instanceof Value.GlobalAddress)
        && facts.memory().layoutAt(call.operand(0)).members().stream()
            .anyMatch(m -> ByteKind.anyAddress(m.kinds()));
  }
}
