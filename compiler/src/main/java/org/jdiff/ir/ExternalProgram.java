package org.jdiff.ir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Runs programs that are not part of this process. */
public final class ExternalProgram {
  private ExternalProgram() {}

  /**
   * How a program ended.
   *
   * @param exit its exit code; 0 is success
   * @param output what it wrote to standard output and standard error
   */
  public record Outcome(int exit, String output) {}

  /**
   * Runs a program to its end.
   *
   * @param command the program and its arguments
   * @param directory where it runs
   * @return how it ended
   * @throws IOException if it cannot be started
   */
  public static Outcome run(List<String> command, Path directory) throws IOException {
    Process process =
        new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true).start();
    try {
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Outcome(process.waitFor(), output);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while '" + command.getFirst() + "' was running", e);
    } finally {
      process.destroy();
    }
  }
}
