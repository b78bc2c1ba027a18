package org.jdiff.transform;

import java.util.BitSet;
import java.util.Optional;
import org.jdiff.ir.Inst;
import org.jdiff.model.SourcePosition;

/** Where values come from in the source, for reports. */
final class Places {
  private Places() {}

  /**
   * The place of a value. Optimisers give values that merge others no line of their own; such a
   * value is told at the place of one that it takes.
   */
  static Optional<SourcePosition> of(Facts facts, int id) {
    return of(facts, id, new BitSet());
  }

  private static Optional<SourcePosition> of(Facts facts, int id, BitSet seen) {
    if (seen.get(id) || !(facts.fn().value(id) instanceof Inst inst)) {
      return Optional.empty();
    }
    seen.set(id);
    Optional<SourcePosition> own = inst.core().position().filter(p -> p.line() > 0);
    if (own.isPresent() || !(inst instanceof Inst.Phi phi)) {
      return own;
    }
    // The last one is that of the latch in a loop's header: what is assigned there.
    for (int operand : phi.core().operands().reversed()) {
      Optional<SourcePosition> taken = of(facts, operand, seen);
      if (taken.isPresent()) {
        return taken;
      }
    }
    return Optional.empty();
  }
}
