package org.jdiff.model;

/**
 * A place in a file that the user wrote or passed in.
 *
 * @param file the path as the user or the debug information spells it; never empty
 * @param line 1-based line, or 0 if only the file is known
 * @param column 1-based column, or 0 if unknown
 */
public record SourcePosition(String file, int line, int column) {
  /** {@return {@code file:line:column} without the parts that are unknown} */
  @Override
  public String toString() {
    if (line == 0) {
      return file;
    }
    return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
  }
}
