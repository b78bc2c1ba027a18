package org.jdiff.transform;

import java.util.List;
import org.jdiff.model.DerivativeSignature;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.PlanEntry;

/**
 * A derivative that was added to a module.
 *
 * @param signatures the exported functions: one, or three of a derivative with a tape
 * @param warnings what the user should know
 * @param decisions what the reverse sweeps read of the forward sweeps, and where it is kept; none
 *     in forward mode
 */
public record Derivative(
    List<DerivativeSignature> signatures, List<Diagnostic> warnings, List<PlanEntry> decisions) {
  /** Copies the lists. */
  public Derivative {
    signatures = List.copyOf(signatures);
    warnings = List.copyOf(warnings);
    decisions = List.copyOf(decisions);
  }

  /** {@return the exported function, or the first one of a derivative in several} */
  public DerivativeSignature signature() {
    return signatures.getFirst();
  }

  /** {@return what is kept, as text: one line per decision under the name of each derivative} */
  public String plan() {
    StringBuilder text = new StringBuilder();
    String last = "";
    for (PlanEntry entry : decisions) {
      if (!entry.derivative().equals(last)) {
        last = entry.derivative();
        text.append(last).append(", of ").append(entry.function()).append('\n');
      }
      text.append("  ").append(entry.text()).append('\n');
    }
    return text.toString();
  }

  /**
   * {@return the same with other descriptions of the exported functions}
   *
   * @param described the descriptions
   */
  public Derivative with(List<DerivativeSignature> described) {
    return new Derivative(described, warnings, decisions);
  }
}
