package org.jdiff.model;

/** What is made of a function: the direction of its derivative, and in how many functions. */
public enum Mode {
  /** Tangents travel with the primal: one Jacobian-vector product per call. */
  FORWARD("forward"),
  /** Adjoints travel against the primal: one vector-Jacobian product per call. */
  REVERSE("reverse"),
  /**
   * Reverse mode in two calls: one runs the primal and returns a tape, the other computes one
   * vector-Jacobian product from the tape, as often as it is called.
   */
  SPLIT("split"),
  /**
   * Forward mode in two calls: one runs the primal and returns a tape, the other computes one
   * Jacobian-vector product from the tape, as often as it is called.
   */
  FORWARD_SPLIT("forward-split"),
  /** No derivative: several evaluations of the primal in one call. */
  BATCH("batch");

  private final String word;

  Mode(String word) {
    this.word = word;
  }

  /** {@return the word used on the command line and in reports} */
  public String word() {
    return word;
  }

  /** {@return whether tangents are computed, not adjoints} */
  public boolean isForward() {
    return this == FORWARD || this == FORWARD_SPLIT;
  }

  /** {@return whether adjoints are computed} */
  public boolean isReverse() {
    return this == REVERSE || this == SPLIT;
  }

  /** {@return whether the derivative is several functions with a tape between them} */
  public boolean isSplit() {
    return this == SPLIT || this == FORWARD_SPLIT;
  }
}
