package org.jdiff.analysis;

/** What bytes of memory were seen to hold. */
public enum ByteKind {
  /** A 16-bit floating-point number. */
  HALF,
  /** The upper half of a 32-bit floating-point number. */
  BFLOAT,
  /** A 32-bit floating-point number. */
  FLOAT,
  /** A 64-bit floating-point number. */
  DOUBLE,
  /** An 80-bit floating-point number. */
  EXTENDED,
  /** A 128-bit floating-point number. */
  QUADRUPLE,
  /** A pair of 64-bit floating-point numbers that make one. */
  PAIRED,
  /** An integer, or part of one. */
  INTEGER,
  /** An address. */
  POINTER;

  /** {@return whether derivatives live in such bytes} */
  public boolean isFloat() {
    return this != INTEGER && this != POINTER;
  }

  /** {@return the number of bytes that such a value takes; 0 if that varies} */
  public long bytes() {
    return switch (this) {
      case HALF, BFLOAT -> 2;
      case FLOAT -> 4;
      case DOUBLE, POINTER -> 8;
      case EXTENDED, QUADRUPLE, PAIRED -> 16;
      case INTEGER -> 0;
    };
  }
}
