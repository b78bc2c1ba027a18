package org.jdiff.rules;

/** What a parameter of a function with a rule is. */
public enum ParamKind {
  /** A floating-point value that may carry a derivative, in the precision of the call. */
  FLOAT("float"),
  /** A vector of floating-point values (reductions only). */
  VECTOR("vector"),
  /** A floating-point value that never carries one, perhaps of another precision. */
  INACTIVE_FLOAT("inactive"),
  /** An integer of the width of C's {@code int}, or an immediate flag. */
  INT("int"),
  /** An integer of the width of C's {@code long}. */
  LONG("long"),
  /** A pointer through which an integer result is stored. */
  OUT_INT("out-int"),
  /**
   * A pointer through which a floating-point result is stored; that result may carry a derivative.
   */
  OUT_FLOAT("out-float"),
  /** A pointer that is only read and never leads to derivatives. */
  STRING("string");

  private final String word;

  ParamKind(String word) {
    this.word = word;
  }

  /** {@return how rule files write the kind} */
  public String word() {
    return word;
  }

  /** {@return whether the parameter may carry a derivative into the function} */
  public boolean isActive() {
    return this == FLOAT || this == VECTOR;
  }

  /** {@return whether a result is stored through the parameter} */
  public boolean isOut() {
    return this == OUT_INT || this == OUT_FLOAT;
  }
}
