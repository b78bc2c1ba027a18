package org.jdiff.rules;

import org.jdiff.model.SourcePosition;

/** A parsed line of a rule file, its expressions not yet typed. */
sealed interface RuleRow {
  /** {@return where the row stands} */
  SourcePosition position();

  /**
   * A function or instruction with a derivative.
   *
   * @param rule the row's content
   * @param names how its symbols are spelled
   * @param opcode whether it is an instruction, which lives in a name space of its own
   */
  record Rule(FunctionRule rule, Spelling names, boolean opcode, SourcePosition position)
      implements RuleRow {}

  /**
   * A further name of a rule.
   *
   * @param name the symbol base
   * @param canonical the rule's name
   * @param names how its symbols are spelled
   */
  record Alias(String name, String canonical, Spelling names, SourcePosition position)
      implements RuleRow {}

  /**
   * A function that is not a rule.
   *
   * @param pattern a symbol, its beginning with {@code *}, or a Rust path
   * @param outcome what is known
   * @param opcode whether it is an instruction
   */
  record Known(String pattern, RuleOutcome outcome, boolean opcode, SourcePosition position)
      implements RuleRow {}

  /**
   * Which symbols a base name stands for besides itself.
   *
   * @param f with suffix {@code f} for float
   * @param l with suffix {@code l} for long double
   * @param finite as glibc's {@code __name_finite}, with the same suffixes
   * @param ocml only with suffixes {@code _f32} and {@code _f64}
   */
  record Spelling(boolean f, boolean l, boolean finite, boolean ocml) {}
}
