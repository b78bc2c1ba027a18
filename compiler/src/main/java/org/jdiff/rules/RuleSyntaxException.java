package org.jdiff.rules;

import java.io.Serial;

/** A part of a rule that does not make sense; the parser of the file adds the place. */
final class RuleSyntaxException extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  private final int offset;

  /**
   * Creates the exception.
   *
   * @param message what is wrong
   * @param offset where, counted from the start of the text that was parsed
   */
  RuleSyntaxException(String message, int offset) {
    super(message);
    this.offset = offset;
  }

  int offset() {
    return offset;
  }
}
