package org.jdiff.transform;

import java.util.List;
import org.jdiff.ir.IrBuilder;
import org.jdiff.ir.Val;

/** The integer quotient that a remainder leaves out, which is minus its slope in the divisor. */
final class Remainders {
  private Remainders() {}

  /**
   * {@return the quotient; exact also where the division itself would round to the next integer,
   * because the remainder is taken off first}
   */
  static Val quotient(IrBuilder b, Val dividend, Val divisor, Val remainder) {
    Val whole = b.fdiv(b.fsub(dividend, remainder), divisor);
    return b.intrinsic("llvm.rint", List.of(whole.type()), whole.type(), List.of(whole));
  }
}
