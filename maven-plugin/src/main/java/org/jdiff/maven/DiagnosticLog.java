package org.jdiff.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.plugin.logging.Log;

/**
 * Hands the lines that jdiff writes to standard error on to Maven's log: a diagnostic with all its
 * lines at its own level, everything else as information. The place in front of a diagnostic
 * becomes an absolute path, because readers and editors do not know where jdiff was started.
 */
final class DiagnosticLog {
  private static final Pattern HEADER =
      Pattern.compile(
          "^(?:(?<file>.+?)(?<place>(?::\\d+){0,2}): )?(?<severity>error|warning)\\[JD\\d{4}]: .*");
  private static final String NOTICE = "jdiff: ";
  private static final Pattern TOTALS = Pattern.compile("^\\d+ (?:error|warning)s?\\b.*");

  /** At which level lines are written. */
  private enum Level {
    INFORMATION,
    WARNING,
    ERROR
  }

  private final Log log;
  private final Path base;
  private Level level = Level.INFORMATION;
  private int errors;
  private String firstError = "";
  private String lastLine = "";

  /**
   * @param log where to write
   * @param base the folder that relative places start from
   */
  DiagnosticLog(Log log, Path base) {
    this.log = log;
    this.base = base;
  }

  /** Takes the next line. */
  void line(String line) {
    Matcher header = HEADER.matcher(line);
    String shown = line;
    if (header.matches()) {
      level = header.group("severity").equals("error") ? Level.ERROR : Level.WARNING;
      shown = located(line, header);
      if (level == Level.ERROR) {
        errors++;
        firstError = firstError.isEmpty() ? shown : firstError;
      }
    } else if (TOTALS.matcher(line).matches()) {
      // The goal says how many errors there are when it fails.
      level = Level.INFORMATION;
      log.debug(line);
      return;
    } else if (line.startsWith(NOTICE)) {
      level = Level.INFORMATION;
      lastLine = line.substring(NOTICE.length());
    } else if (level == Level.INFORMATION && !line.startsWith(" ")) {
      // Of a remark on several lines the first one says what it is about.
      lastLine = line;
    }
    write(shown);
  }

  /** {@return how many errors there were} */
  int errors() {
    return errors;
  }

  /** {@return the first line of the first error, or what else jdiff said last} */
  Optional<String> summary() {
    return Optional.of(firstError.isEmpty() ? lastLine : firstError).filter(s -> !s.isEmpty());
  }

  private String located(String line, Matcher header) {
    String file = header.group("file");
    if (file == null) {
      return line;
    }
    Path absolute = base.resolve(file).normalize();
    return Files.exists(absolute) ? absolute + line.substring(file.length()) : line;
  }

  private void write(String line) {
    switch (level) {
      case INFORMATION -> log.info(line);
      case WARNING -> log.warn(line);
      case ERROR -> log.error(line);
    }
  }
}
