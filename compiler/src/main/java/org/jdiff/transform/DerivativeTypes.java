package org.jdiff.transform;

import java.util.List;
import org.jdiff.ir.IrBuilder;
import org.jdiff.ir.Type;

/** Return types of internal derivatives. */
final class DerivativeTypes {
  private DerivativeTypes() {}

  /**
   * What a forward derivative returns: the primal's value, with its tangent or shadow if there is
   * one.
   */
  static Type forward(IrBuilder b, Variant variant) {
    Type primal = variant.primalReturn();
    return variant.returnsDual() ? b.structType(List.of(primal, variant.dualReturn())) : primal;
  }
}
