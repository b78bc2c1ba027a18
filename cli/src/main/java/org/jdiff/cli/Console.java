package org.jdiff.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where a run of the command reads its surroundings from and writes to. Results go to {@code out},
 * everything else to {@code err}.
 *
 * @param out for paths and data that the user asked for
 * @param err for diagnostics, progress and usage
 * @param terminal whether {@code err} is looked at by a person
 * @param environment the environment variables
 * @param directory the directory that relative paths start from
 * @param hosted whether the process belongs to another program, which must survive whatever happens
 */
record Console(
    PrintWriter out,
    PrintWriter err,
    boolean terminal,
    Map<String, String> environment,
    Path directory,
    boolean hosted) {

  /** {@return the console of this process} */
  static Console ofProcess() {
    return new Console(
        new PrintWriter(System.out, true, java.nio.charset.StandardCharsets.UTF_8),
        new PrintWriter(System.err, true, java.nio.charset.StandardCharsets.UTF_8),
        // Depending on the release, a process without terminal has no console or one that says so.
        Optional.ofNullable(System.console()).map(java.io.Console::isTerminal).orElse(false),
        System.getenv(),
        Path.of(""),
        false);
  }

  /**
   * {@return the path that the user meant}
   *
   * @param path a path of the command line
   */
  Path resolve(Path path) {
    return directory.toString().isEmpty() ? path : directory.resolve(path);
  }

  /**
   * {@return whether to write colours}
   *
   * @param choice what the user chose with {@code --color}
   */
  boolean colours(ColorChoice choice) {
    return switch (choice) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO ->
          terminal
              && environment.getOrDefault("NO_COLOR", "").isEmpty()
              && !"dumb".equals(environment.get("TERM"));
    };
  }

  /** When to write colours. */
  enum ColorChoice {
    /** On a terminal, unless {@code NO_COLOR} is set. */
    AUTO,
    /** In every case. */
    ALWAYS,
    /** In no case. */
    NEVER;

    @Override
    public String toString() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
