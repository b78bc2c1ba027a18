package org.jdiff.cli;

/** Spells words as a shell takes them. */
final class Shell {
  private Shell() {}

  /**
   * {@return a word, in quotes if a POSIX shell would not take it as it is}
   *
   * @param word the word
   */
  static String quote(String word) {
    return word.matches("[\\w@%+=:,./-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
