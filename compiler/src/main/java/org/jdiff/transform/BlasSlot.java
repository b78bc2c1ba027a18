package org.jdiff.transform;

import java.util.Optional;
import org.jdiff.rules.BlasArgument;

/**
 * Something of the primal call that its tangent or adjoint reads.
 *
 * @param part which part of the argument
 * @param argument the argument; empty for the layout and the result
 */
record BlasSlot(Part part, Optional<BlasArgument> argument) {
  /** The parts of an argument. */
  enum Part {
    /** Row or column major. */
    LAYOUT,
    /** What the routine returned. */
    RESULT,
    /** The value of a flag, size or scalar. */
    VALUE,
    /** An increment or leading dimension. */
    STRIDE,
    /** The content of an array before the call. */
    BEFORE,
    /** The content of an array after the call. */
    AFTER
  }

  static final BlasSlot LAYOUT = new BlasSlot(Part.LAYOUT, Optional.empty());
  static final BlasSlot RESULT = new BlasSlot(Part.RESULT, Optional.empty());

  static BlasSlot value(BlasArgument argument) {
    return new BlasSlot(Part.VALUE, Optional.of(argument));
  }

  static BlasSlot stride(BlasArgument argument) {
    return new BlasSlot(Part.STRIDE, Optional.of(argument));
  }

  static BlasSlot content(BlasArgument argument, boolean after) {
    return new BlasSlot(after ? Part.AFTER : Part.BEFORE, Optional.of(argument));
  }
}
