package org.jdiff.analysis;

/** What bytes of memory were seen to hold. */
public enum ByteKind {
  /** A 16-bit floating-point number. */
  HALF,
  /** A 32-bit floating-point number. */
  FLOAT,
  /** A 64-bit floating-point number. */
  DOUBLE,
  /** A longer floating-point number. */
  WIDE,
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
      case HALF -> 2;
      case FLOAT -> 4;
      case DOUBLE, POINTER -> 8;
      case WIDE -> 16;
      case INTEGER -> 0;
    };
  }
}
