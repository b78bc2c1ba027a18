package org.jdiff.transform;

import org.jdiff.ir.Val;
import org.jdiff.rules.BlasArgument;

/** Where statements about a linear algebra call find their operands in one of the sweeps. */
interface BlasOperands {
  /** A number, or the address of an array. */
  Val value(BlasSlot slot);

  /** Whether an array is a copy without gaps: increment one, or lines one after the other. */
  boolean isCompact(BlasSlot slot);

  /** Whether an array has a tangent or adjoint. */
  boolean hasShadow(BlasArgument argument);

  /** The address of the tangent or adjoint of an array. */
  Val shadow(BlasArgument argument);

  /** The tangent or adjoint of a scalar or of the result. */
  Val dual(String name);

  /** Adds to the tangent or adjoint of a scalar or of the result. */
  void accumulate(String name, Val amount);
}
