package org.jdiff.rules;

/** What the table knows about a function. */
public sealed interface RuleOutcome {
  /**
   * Its derivative is known.
   *
   * @param match the row and what the symbol's spelling tells
   */
  record Derivative(RuleMatch match) implements RuleOutcome {
    /** {@return the row} */
    public FunctionRule rule() {
      return match.rule();
    }
  }

  /**
   * No derivative passes through it: neither from its arguments nor from the memory it reads.
   *
   * @param reason why, lower-case first letter
   * @param effects what a call does
   */
  record Inactive(String reason, Effects effects) implements RuleOutcome {}

  /**
   * It hands out memory.
   *
   * @param allocation the row
   */
  record Allocates(Allocation allocation) implements RuleOutcome {}

  /**
   * It gives memory back.
   *
   * @param deallocation the row
   */
  record Frees(Deallocation deallocation) implements RuleOutcome {}

  /**
   * It is known and cannot be differentiated through.
   *
   * @param reason why, lower-case first letter
   */
  record Refused(String reason) implements RuleOutcome {}

  /** Nothing is known about it. */
  record Absent() implements RuleOutcome {}
}
