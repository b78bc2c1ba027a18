package org.jdiff.intake.bridge;

/**
 * A module's text with the few lexical questions that rewriting asks; strings and comments are
 * opaque.
 */
record IrText(String text) {
  int length() {
    return text.length();
  }

  char at(int index) {
    return index < text.length() ? text.charAt(index) : '\0';
  }

  boolean has(String word, int start, int end) {
    return end - start == word.length() && text.startsWith(word, start);
  }

  /** {@return a piece of the text, shorter where the text ends before it does} */
  String slice(int start, int end) {
    return text.substring(Math.min(start, text.length()), Math.min(end, text.length()));
  }

  /** {@return whether the character may stand inside a bare word or an unquoted name} */
  static boolean isNamePart(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '.'
        || c == '_'
        || c == '-'
        || c == '$';
  }

  static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** {@return the end of the name or word that starts here} */
  int nameEnd(int start) {
    int i = start;
    while (i < text.length() && isNamePart(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /**
   * {@return the index behind the string that opens at {@code quote}, or the end of the text if it
   * never closes}
   */
  int stringEnd(int quote) {
    int close = text.indexOf('"', quote + 1);
    return close < 0 ? text.length() : close + 1;
  }

  /** {@return the index of the line's end, at or behind {@code index}} */
  int lineEnd(int index) {
    int newline = text.indexOf('\n', index);
    return newline < 0 ? text.length() : newline;
  }

  /** {@return the first index at or behind {@code index} that is neither blank nor comment} */
  int skipBlank(int index) {
    int i = index;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == ';') {
        i = lineEnd(i);
      } else if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
        i++;
      } else {
        break;
      }
    }
    return i;
  }

  /** {@return the start of the spaces and tabs that end at {@code index}} */
  int blankStart(int index) {
    int i = index;
    while (i > 0 && (text.charAt(i - 1) == ' ' || text.charAt(i - 1) == '\t')) {
      i--;
    }
    return i;
  }

  /**
   * {@return where the item that starts at {@code start} ends: the comma or closing bracket outside
   * of nested brackets, or the end of the text}
   */
  int itemEnd(int start) {
    int depth = 0;
    int i = start;
    while (i < text.length()) {
      switch (text.charAt(i)) {
        case '"' -> i = stringEnd(i) - 1;
        case ';' -> i = lineEnd(i) - 1;
        case '(', '[', '{', '<' -> depth++;
        case ')', ']', '}', '>' -> {
          if (depth == 0) {
            return i;
          }
          depth--;
        }
        case ',' -> {
          if (depth == 0) {
            return i;
          }
        }
        default -> {}
      }
      i++;
    }
    return text.length();
  }

  /**
   * {@return the index of the bracket that closes the one at {@code open}, or the end of the text}
   */
  int closing(int open) {
    int i = itemEnd(open + 1);
    while (at(i) == ',') {
      i = itemEnd(i + 1);
    }
    return i;
  }

  /** {@return the number of items between the bracket at {@code open} and its partner} */
  int itemCount(int open) {
    if (skipBlank(open + 1) == closing(open)) {
      return 0;
    }
    int count = 1;
    int i = itemEnd(open + 1);
    while (at(i) == ',') {
      count++;
      i = itemEnd(i + 1);
    }
    return count;
  }
}
