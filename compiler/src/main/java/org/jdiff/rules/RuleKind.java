package org.jdiff.rules;

/** How a row gives the derivative. */
public enum RuleKind {
  /** By partials of every floating-point result. */
  PARTIALS("rule"),
  /**
   * It is zero wherever it exists: the function is piecewise constant, or returns no floating-point
   * value.
   */
  ZERO("zero"),
  /** A reduction of a vector, named by the canonical name; emitted by the transformation itself. */
  REDUCTION("reduction"),
  /** Data movement or control flow whose derivative the transformation emits itself. */
  STRUCTURAL("structural");

  private final String word;

  RuleKind(String word) {
    this.word = word;
  }

  /** {@return the keyword of such a row in a rule file} */
  public String word() {
    return word;
  }
}
