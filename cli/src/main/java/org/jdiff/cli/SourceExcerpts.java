package org.jdiff.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jdiff.model.SourcePosition;

/** Quotes the line of a source that a finding is about, with a caret below its column. */
final class SourceExcerpts {
  /** Longer lines are cut around the caret. */
  private static final int MAX_WIDTH = 96;

  private static final String ELLIPSIS = "…";

  private final Path directory;

  /**
   * @param directory where relative paths start
   */
  SourceExcerpts(Path directory) {
    this.directory = directory;
  }

  /**
   * A quoted line.
   *
   * @param text the line with its number
   * @param marker the line below it with the caret, if the column is known
   */
  record Excerpt(String text, Optional<String> marker) {}

  /**
   * {@return the line at a place, or empty if the file cannot be read or has no such line}
   *
   * @param position the place
   */
  Optional<Excerpt> at(SourcePosition position) {
    if (position.line() == 0) {
      return Optional.empty();
    }
    // Reading is best effort: the finding stands without its excerpt, and debug information often
    // names
    // files of another machine.
    return line(position).map(line -> excerpt(line, position));
  }

  private Optional<String> line(SourcePosition position) {
    try {
      Path file = directory.resolve(position.file());
      if (!Files.isRegularFile(file)) {
        return Optional.empty();
      }
      // Decoding replaces malformed bytes instead of failing, as sources need not be UTF-8.
      try (BufferedReader reader =
          new BufferedReader(
              new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
        return reader.lines().skip(position.line() - 1L).findFirst().filter(SourceExcerpts::isText);
      }
    } catch (IOException | java.io.UncheckedIOException | InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static boolean isText(String line) {
    return line.chars().noneMatch(c -> Character.isISOControl(c) && c != '\t') && !line.isBlank();
  }

  private static Excerpt excerpt(String line, SourcePosition position) {
    // Tabs become one space each, so that columns and characters agree.
    String text = line.replace('\t', ' ').stripTrailing();
    int caret = position.column() - 1;
    if (text.length() > MAX_WIDTH) {
      int start = Math.clamp(caret - MAX_WIDTH / 2L, 0, text.length() - MAX_WIDTH);
      String cut = text.substring(start, start + MAX_WIDTH);
      String before = start > 0 ? ELLIPSIS : "";
      String after = start + MAX_WIDTH < text.length() ? ELLIPSIS : "";
      text = before + cut + after;
      caret += before.length() - start;
    }
    String number = "%5d | ".formatted(position.line());
    boolean known = position.column() > 0 && caret <= text.length();
    String margin = " ".repeat(number.length() - 2) + "| ";
    return new Excerpt(
        number + text, known ? Optional.of(margin + " ".repeat(caret) + "^") : Optional.empty());
  }
}
