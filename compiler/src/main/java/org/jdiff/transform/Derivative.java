package org.jdiff.transform;

import java.util.List;
import org.jdiff.model.DerivativeSignature;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.PlanEntry;

/**
 * A derivative that was added to a module.
 *
 * @param signature the exported function
 * @param warnings what the user should know
 * @param decisions what the reverse sweeps read of the forward sweeps, and where it is kept; none
 *     in forward mode
 */
public record Derivative(
    DerivativeSignature signature, List<Diagnostic> warnings, List<PlanEntry> decisions) {
  /** Copies the lists. */
  public Derivative {
    warnings = List.copyOf(warnings);
    decisions = List.copyOf(decisions);
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
   * {@return the same with another description of the exported function}
   *
   * @param described the description
   */
  public Derivative with(DerivativeSignature described) {
    return new Derivative(described, warnings, decisions);
  }
}
