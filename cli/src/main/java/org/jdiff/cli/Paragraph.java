package org.jdiff.cli;

/** Breaks text into lines of the usual width. */
final class Paragraph {
  /** The width of everything that is written for terminals. */
  static final int WIDTH = 100;

  private Paragraph() {}

  /**
   * Appends a paragraph, ended by a newline. Words that are longer than a line are not broken.
   *
   * @param out where to
   * @param first what the first line starts with
   * @param indent what the others start with
   * @param text the words
   */
  static void append(StringBuilder out, String first, String indent, String text) {
    String prefix = first;
    String rest = text;
    while (prefix.length() + rest.length() > WIDTH) {
      int cut = rest.lastIndexOf(' ', Math.max(0, WIDTH - prefix.length()));
      cut = cut > 0 ? cut : rest.indexOf(' ');
      if (cut <= 0) {
        break;
      }
      out.append(prefix).append(rest, 0, cut).append('\n');
      rest = rest.substring(cut + 1);
      prefix = indent;
    }
    out.append(prefix).append(rest).append('\n');
  }
}
