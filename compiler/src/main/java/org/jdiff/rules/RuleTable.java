package org.jdiff.rules;

/** The known derivatives of library functions. */
public final class RuleTable {
  private RuleTable() {}

  /** {@return the rules that jdiff brings along} */
  public static RuleTable builtIn() {
    return new RuleTable();
  }
}
