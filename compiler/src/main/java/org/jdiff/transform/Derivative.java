package org.jdiff.transform;

import java.util.List;
import org.jdiff.model.DerivativeSignature;
import org.jdiff.model.Diagnostic;

/**
 * A derivative that was added to a module.
 *
 * @param signature the exported function
 * @param warnings what the user should know
 * @param plan the decisions, as text
 */
public record Derivative(DerivativeSignature signature, List<Diagnostic> warnings, String plan) {
  /** Copies the list. */
  public Derivative {
    warnings = List.copyOf(warnings);
  }
}
