package org.jdiff.transform;

import java.util.ArrayList;
import java.util.List;
import org.jdiff.analysis.Program.CalleeKind;
import org.jdiff.ir.Block;
import org.jdiff.ir.Inst;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiagnosticCode;

/**
 * Finds active values that may end up in memory of a constant argument, through an address that
 * points to active memory at other times. The derivative of what such memory receives is not
 * followed, because the caller declared the memory constant; that is said rather than assumed.
 */
final class ConstantStores {
  private ConstantStores() {}

  /** {@return one warning per place of a derivative function} */
  static List<Diagnostic> find(Derivation context, Variant variant) {
    List<Diagnostic> warnings = new ArrayList<>();
    Facts facts = variant.facts();
    for (Block block : facts.fn().blocks()) {
      if (!facts.cfg().reachable(block.index())) {
        continue;
      }
      for (Inst inst : block.instructions()) {
        if (stores(context, facts, inst)) {
          warnings.add(
              Diagnostic.warning(
                      DiagnosticCode.JD0311,
                      "an active value may be stored in memory of a constant argument")
                  .at(inst.core().position().or(() -> facts.fn().position()))
                  .note("the address may also point to active memory; the program decides")
                  .note("what is read back from constant memory has no derivative")
                  .help("make the argument dup if its content is to be differentiated"));
        }
      }
    }
    return warnings;
  }

  private static boolean stores(Derivation context, Facts facts, Inst inst) {
    return switch (inst) {
      case Inst.Store store ->
          facts.activities().isVaried(store.value()) && mayBeConstant(facts, store.pointer());
      case Inst.Call call when context.program().kind(call) == CalleeKind.COPY ->
          facts.activities().holdsVaried(call.operand(1)) && mayBeConstant(facts, call.operand(0));
      default -> false;
    };
  }

  private static boolean mayBeConstant(Facts facts, int pointer) {
    return facts.isUncertain(pointer) && facts.activities().mayBelongToConstant(pointer);
  }
}
