package org.jdiff.rules;

/** What an expression or a result of a rule holds. */
public enum ValueType {
  /** A floating-point value of the precision of the call. */
  FLOAT,
  /** An integer or a truth value; never carries a derivative. */
  INT
}
