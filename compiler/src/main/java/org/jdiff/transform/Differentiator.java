package org.jdiff.transform;

import org.jdiff.ir.IrModule;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.DiffException;
import org.jdiff.rules.RuleTable;

/** Adds derivatives to a prepared module. */
public final class Differentiator {
  private Differentiator() {}

  /**
   * Adds the derivative that a request asks for.
   *
   * @param module a prepared module (see the driver's pipeline); gets new functions
   * @param request what to differentiate
   * @param rules the derivatives of library functions
   * @return the exported function and what is to be said about it
   * @throws DiffException with every finding, if the function cannot be differentiated
   */
  @SuppressWarnings("DoNotCallSuggester")
  public static Derivative differentiate(
      IrModule module, FunctionRequest request, RuleTable rules) {
    throw new DiffException(
        Diagnostic.error(DiagnosticCode.JD0901, "no derivative of " + request.symbol()));
  }
}
