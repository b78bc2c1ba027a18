package org.jdiff.transform;

import org.jdiff.ir.IrBuilder;
import org.jdiff.ir.Val;

/**
 * Products and quotients with a tangent or adjoint in which an exact zero stays zero, whatever the
 * other factor is. A partial derivative may be infinite where the path is not taken at all (an
 * if-converted square root at zero, say), and zero times infinity must not poison the sum there.
 */
final class StrongZero {
  /**
   * LLVM's number of "unordered or equal" negated: ordered and not equal would drop NaN, so "une".
   */
  private static final int UNORDERED_NOT_EQUAL = 14;

  private StrongZero() {}

  static Val multiply(IrBuilder b, Val derivative, Val factor, boolean strong) {
    if (isOne(factor)) {
      return derivative;
    }
    return guard(b, derivative, b.fmul(derivative, factor), strong);
  }

  static Val divide(IrBuilder b, Val derivative, Val divisor) {
    return guard(b, derivative, b.fdiv(derivative, divisor), true);
  }

  private static boolean isOne(Val factor) {
    return factor.isFloatConstant(1.0);
  }

  private static Val guard(IrBuilder b, Val derivative, Val value, boolean strong) {
    if (!strong) {
      return value;
    }
    Val zero = b.zero(derivative.type());
    return b.select(b.fcmp(UNORDERED_NOT_EQUAL, derivative, zero), value, zero);
  }
}
