package org.jdiff.ir;

/**
 * What a function may do to memory, by kind of location.
 *
 * @param argument memory reached through its pointer arguments
 * @param inaccessible memory that the module cannot reach
 * @param other everything else
 */
public record MemoryEffect(Access argument, Access inaccessible, Access other) {
  /** Nothing is known. */
  public static final MemoryEffect UNKNOWN =
      new MemoryEffect(Access.READ_WRITE, Access.READ_WRITE, Access.READ_WRITE);

  /** Reading and writing. */
  public enum Access {
    NONE,
    READ,
    WRITE,
    READ_WRITE;

    /** {@return whether memory may be read} */
    public boolean reads() {
      return this == READ || this == READ_WRITE;
    }

    /** {@return whether memory may be written} */
    public boolean writes() {
      return this == WRITE || this == READ_WRITE;
    }
  }

  /**
   * Decodes LLVM's {@code memory(...)} attribute.
   *
   * @param bits two bits per location: argument, inaccessible, other
   */
  static MemoryEffect decode(long bits) {
    Access[] all = Access.values();
    return new MemoryEffect(
        all[(int) (bits & 3)], all[(int) (bits >> 2 & 3)], all[(int) (bits >> 4 & 3)]);
  }

  /** {@return whether memory that the module can see may be written} */
  public boolean writes() {
    return argument.writes() || other.writes();
  }

  /** {@return whether memory that the module can see may be read} */
  public boolean reads() {
    return argument.reads() || other.reads();
  }
}
