package org.jdiff.transform;

import java.util.ArrayList;
import java.util.List;
import org.jdiff.ir.IrBuilder;
import org.jdiff.ir.Type;

/** Return types of internal derivatives. */
final class DerivativeTypes {
  private DerivativeTypes() {}

  /**
   * What a forward derivative returns: the primal's value, with its tangents or shadows if there
   * are any.
   */
  static Type forward(IrBuilder b, Variant variant) {
    Type primal = variant.primalReturn();
    if (!variant.returnsDual()) {
      return primal;
    }
    List<Type> members = new ArrayList<>(List.of(primal));
    for (int i = 0; i < variant.width(); i++) {
      members.add(variant.dualReturn());
    }
    return b.structType(members);
  }
}
