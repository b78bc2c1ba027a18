package org.jdiff.model;

/** The direction in which derivatives are propagated. */
public enum Mode {
  /** Tangents travel with the primal: one Jacobian-vector product per call. */
  FORWARD,
  /** Adjoints travel against the primal: one vector-Jacobian product per call. */
  REVERSE;

  /** {@return the word used on the command line and in reports} */
  public String word() {
    return this == FORWARD ? "forward" : "reverse";
  }
}
