package org.jdiff.maven;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/**
 * The jdiff command in a JVM of its own.
 *
 * @param java the program that starts the JVM
 * @param classPath the jars, or folders of classes, of jdiff and what it needs
 * @param jvmArgs further options for the JVM
 * @param base the folder that it runs in
 * @param crashLogs the folder for the report of a JVM that crashes
 * @param log where diagnostics go
 */
record JdiffProcess(
    Path java, List<Path> classPath, List<String> jvmArgs, Path base, Path crashLogs, Log log) {

  /** What {@code jdiff} ends with, from its table of exit codes. */
  static final int OK = 0;

  /** The command line was wrong or incomplete. */
  static final int USAGE = 2;

  /** A check ran, and a derivative disagreed. */
  static final int CHECK_FAILED = 4;

  /** From here on jdiff or its JVM broke down. */
  private static final int INTERNAL = 70;

  private static final String MAIN = "org.jdiff.cli.Main";

  /**
   * How a run ended.
   *
   * @param exitCode the exit code
   * @param output the lines of standard output
   * @param errors how many errors were reported
   * @param summary the first error, or what else was said last
   */
  record Result(int exitCode, List<String> output, int errors, Optional<String> summary) {}

  /**
   * Runs a command to its end. Diagnostics appear in the log while it runs.
   *
   * @param arguments the command and its options
   * @throws MojoExecutionException if the JVM cannot be started, or breaks down
   */
  Result run(List<String> arguments) throws MojoExecutionException {
    List<String> command = command(arguments);
    log.debug(String.join(" ", command));
    DiagnosticLog diagnostics = new DiagnosticLog(log, base);
    Process process;
    try {
      Files.createDirectories(crashLogs);
      process = new ProcessBuilder(command).directory(base.toFile()).start();
    } catch (IOException e) {
      throw new MojoExecutionException("cannot start jdiff with " + java, e);
    }
    try {
      process.getOutputStream().close();
      List<String> output = new ArrayList<>();
      Thread reader = new Thread(() -> collect(process, output), "jdiff standard output");
      reader.setDaemon(true);
      reader.start();
      try (BufferedReader lines = process.errorReader(StandardCharsets.UTF_8)) {
        lines.lines().forEach(diagnostics::line);
      }
      int exitCode = process.waitFor();
      reader.join();
      // 128 and more, or less than nothing: the JVM was ended by a signal.
      if (exitCode >= INTERNAL || exitCode < 0) {
        throw new MojoExecutionException(
            "jdiff broke down (exit code %d)%s; if the JVM crashed, its report is in %s"
                .formatted(
                    exitCode, diagnostics.summary().map(s -> ": " + s).orElse(""), crashLogs));
      }
      if (exitCode != OK && exitCode != USAGE && diagnostics.errors() == 0) {
        throw new MojoExecutionException(
            "%s could not run jdiff (exit code %d)%s"
                .formatted(java, exitCode, diagnostics.summary().map(s -> ": " + s).orElse("")));
      }
      return new Result(exitCode, output, diagnostics.errors(), diagnostics.summary());
    } catch (IOException | UncheckedIOException e) {
      throw new MojoExecutionException("cannot read what jdiff writes", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MojoExecutionException("interrupted while jdiff was running", e);
    } finally {
      process.destroy();
    }
  }

  private List<String> command(List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(java.toString());
    command.add("--enable-native-access=ALL-UNNAMED");
    // LLVM's memory is not the Java heap's; JavaCPP must not count it against the heap limit.
    command.add("-Dorg.bytedeco.javacpp.maxphysicalbytes=0");
    command.add("-Dorg.bytedeco.javacpp.maxbytes=0");
    // Short runs: the smallest start.
    command.add("-XX:+UseSerialGC");
    command.add("-XX:-CreateCoredumpOnCrash");
    command.add("-XX:ErrorFile=" + crashLogs.resolve("crash-%p.log"));
    command.addAll(jvmArgs);
    command.add("-cp");
    command.add(
        classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
    command.add(MAIN);
    command.addAll(arguments);
    return command;
  }

  private static void collect(Process process, List<String> lines) {
    try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
      reader.lines().forEach(lines::add);
    } catch (IOException | UncheckedIOException e) {
      // The process was ended while it wrote; its exit code says so.
      lines.add("(the output of jdiff ends here: " + e.getMessage() + ")");
    }
  }
}
