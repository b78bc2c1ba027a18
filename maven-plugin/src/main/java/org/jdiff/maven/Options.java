package org.jdiff.maven;

import java.nio.file.Path;
import java.util.List;

/** Words of a command line. */
final class Options {
  private Options() {}

  /** Adds an option with its value in one word, unless the value is missing or empty. */
  static void add(List<String> words, String option, String value) {
    if (value != null && !value.isEmpty()) {
      words.add(option + "=" + value);
    }
  }

  /** Adds an option once for each value. */
  static void addAll(List<String> words, String option, List<String> values) {
    values.forEach(value -> add(words, option, value));
  }

  /** Adds an option that has no value, if it is wanted. */
  static void addIf(List<String> words, String option, boolean wanted) {
    if (wanted) {
      words.add(option);
    }
  }

  /**
   * {@return a path as it is given to jdiff}
   *
   * <p>What lies inside the project is named by a path that starts there: results must not depend
   * on where the project is.
   *
   * @param base the folder that jdiff runs in
   * @param path an absolute path
   */
  static String path(Path base, Path path) {
    Path normal = path.toAbsolutePath().normalize();
    return (normal.startsWith(base) ? base.relativize(normal) : normal).toString();
  }
}
