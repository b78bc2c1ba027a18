package org.jdiff.analysis;

import java.util.Optional;
import org.jdiff.ir.Type;

/**
 * What a linear algebra routine does to memory behind one of its arguments.
 *
 * @param argument the position of the address
 * @param kind what the memory holds
 * @param array whether it is an array, else a single value
 * @param reads whether the routine reads it
 * @param writes whether the routine writes it
 */
public record ArrayUse(int argument, ByteKind kind, boolean array, boolean reads, boolean writes) {
  /** {@return the type of an element that can carry a derivative} */
  Optional<Type> element() {
    return switch (kind) {
      case DOUBLE -> Optional.of(new Type.Float(Type.FloatKind.DOUBLE, 8, 8));
      case FLOAT -> Optional.of(new Type.Float(Type.FloatKind.FLOAT, 4, 4));
      case HALF, WIDE, INTEGER, POINTER -> Optional.empty();
    };
  }
}
