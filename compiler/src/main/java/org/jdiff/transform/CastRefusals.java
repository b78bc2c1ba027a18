package org.jdiff.transform;

import java.util.ArrayList;
import java.util.List;
import org.jdiff.ir.Block;
import org.jdiff.ir.Fn;
import org.jdiff.ir.Inst;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiagnosticCode;

/** Casts decided when the program runs whose result leads no one knows where in an object. */
final class CastRefusals {
  private CastRefusals() {}

  static List<Diagnostic> find(Variant variant) {
    List<Diagnostic> findings = new ArrayList<>();
    Facts facts = variant.facts();
    for (Block block : facts.fn().blocks()) {
      if (!facts.cfg().reachable(block.index())) {
        continue;
      }
      for (Inst inst : block.instructions()) {
        if (inst instanceof Inst.Call call
            && call.callee().filter("__dynamic_cast"::equals).isPresent()
            && facts.hasShadow(call.operand(0))
            && !isResolved(facts.fn(), call)) {
          findings.add(
              Diagnostic.error(
                      DiagnosticCode.JD0201,
                      "a dynamic_cast of differentiated memory to a class that is no plain"
                          + " derived class")
                  .at(call.core().position().or(() -> facts.fn().position()))
                  .note("where the result lies within the object is not known")
                  .help("cast without virtual or several equal bases, or call a virtual function"));
        }
      }
    }
    return findings;
  }

  /** Whether nothing but comparisons and checks use a cast's result. */
  private static boolean isResolved(Fn fn, Inst.Call cast) {
    return fn.blocks().stream()
        .flatMap(b -> b.instructions().stream())
        .filter(i -> i.core().operands().contains(cast.id()))
        .allMatch(
            i ->
                i instanceof Inst.Compare
                    || (i instanceof Inst.Call c
                        && c.callee().filter("jdiff_checked_cast"::equals).isPresent()));
  }
}
