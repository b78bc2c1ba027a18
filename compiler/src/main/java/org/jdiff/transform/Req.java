package org.jdiff.transform;

/**
 * Something of the forward sweep that the reverse sweep reads.
 *
 * @param kind which of the values that belong to an instruction
 * @param id the number of the value or instruction, of the block or of the loop
 * @param index the result of a rule, the direction of a shadow, the array of a loop or the nest,
 *     else 0
 */
record Req(Kind kind, int id, int index) implements Comparable<Req> {
  /** The values that belong to a value number. */
  enum Kind {
    /** The value itself. */
    PRIMAL,
    /** The shadow of an address. */
    SHADOW,
    /**
     * What a call with a rule stored through an out-pointer, or what the forward sweep copied for
     * the adjoint of a linear algebra routine.
     */
    RESULT,
    /** Which predecessor a block was entered from; the id is the block. */
    EDGE,
    /** The number of the last iteration of a loop; the id is the loop. */
    COUNT,
    /** The array that a counted loop keeps a value in; the id is the loop, the index the value. */
    ARRAY,
    /**
     * How often an inner loop of a nest runs each time; the id is the loop, the index the outermost
     * loop of the nest.
     */
    LENGTH,
    /**
     * A word of conditions and branches of one iteration; the id is the loop, -1 outside of loops,
     * the index the word.
     */
    FLAGS
  }

  static Req primal(int id) {
    return new Req(Kind.PRIMAL, id, 0);
  }

  static Req shadow(int id) {
    return shadow(id, 0);
  }

  /** The shadow for one of several directions. */
  static Req shadow(int id, int lane) {
    return new Req(Kind.SHADOW, id, lane);
  }

  static Req result(int call, int index) {
    return new Req(Kind.RESULT, call, index);
  }

  @Override
  public int compareTo(Req other) {
    int byId = Integer.compare(id, other.id);
    if (byId != 0) {
      return byId;
    }
    int byKind = kind.compareTo(other.kind);
    return byKind != 0 ? byKind : Integer.compare(index, other.index);
  }
}
