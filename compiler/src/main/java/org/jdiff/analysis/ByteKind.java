package org.jdiff.analysis;

import java.util.Collection;

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
  /** An address of eight bytes. */
  POINTER,
  /** An address of four bytes. */
  SHORT_POINTER;

  /**
   * {@return the kind of an address}
   *
   * @param bytes the bytes that it takes
   */
  public static ByteKind ofAddress(long bytes) {
    return bytes == 4 ? SHORT_POINTER : POINTER;
  }

  /** {@return whether an address is among the kinds} */
  public static boolean anyAddress(Collection<ByteKind> kinds) {
    return kinds.contains(POINTER) || kinds.contains(SHORT_POINTER);
  }

  /** {@return whether such bytes hold an address} */
  public boolean isAddress() {
    return this == POINTER || this == SHORT_POINTER;
  }

  /** {@return whether derivatives live in such bytes} */
  public boolean isFloat() {
    return this != INTEGER && !isAddress();
  }

  /** {@return the number of bytes that such a value takes; 0 if that varies} */
  public long bytes() {
    return switch (this) {
      case HALF, BFLOAT -> 2;
      case FLOAT, SHORT_POINTER -> 4;
      case DOUBLE, POINTER -> 8;
      case EXTENDED, QUADRUPLE, PAIRED -> 16;
      case INTEGER -> 0;
    };
  }
}
