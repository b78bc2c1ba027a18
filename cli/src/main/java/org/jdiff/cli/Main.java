package org.jdiff.cli;

/** The entry point of the jdiff command. */
public final class Main {
  private Main() {}

  /**
   * Runs the command and ends the process.
   *
   * @param args the command line
   */
  public static void main(String[] args) {
    int exit = JdiffCommand.run(Console.ofProcess(), args);
    System.exit(exit);
  }
}
