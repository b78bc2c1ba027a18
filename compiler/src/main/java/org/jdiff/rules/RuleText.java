package org.jdiff.rules;

import java.util.List;

/** Writes rows for people, as {@code docs/rules.md} shows them. */
public final class RuleText {
  private RuleText() {}

  /**
   * {@return the partial derivatives of a row, one line each: {@code d0 = a1}}
   *
   * @param rule the row
   */
  public static List<String> partials(FunctionRule rule) {
    return rule.partials().stream().map(p -> partial(rule, p)).toList();
  }

  /** {@return one partial derivative} */
  static String partial(FunctionRule rule, Partial partial) {
    return slot(rule, partial.result(), partial.argument())
        + " = "
        + ExprPrinter.print(partial.expression());
  }

  /** {@return the name of a partial: which result by which argument} */
  static String slot(FunctionRule rule, int result, int argument) {
    boolean several = rule.outputs().stream().filter(o -> o.type() == ValueType.FLOAT).count() > 1;
    return (several ? "r" + result + "." : "") + "d" + argument;
  }
}
