package org.jdiff.cli;

import java.util.List;
import org.jdiff.cli.CommonOptions.Format;
import org.jdiff.cli.Console.ColorChoice;

/** Writes what a command has to say, for people or for programs. */
final class Report {
  /** Grows when a field changes its meaning or disappears; new fields do not change it. */
  static final int SCHEMA = 1;

  private final Console console;
  private final Format format;
  private final ColorChoice color;
  private final String command;

  /**
   * @param console where to write
   * @param format for whom to write
   * @param color when to write colours
   * @param command the name of the command
   */
  Report(Console console, Format format, ColorChoice color, String command) {
    this.console = console;
    this.format = format;
    this.color = color;
    this.command = command;
  }

  /**
   * Writes an outcome.
   *
   * @param outcome what to write
   * @return the exit code that follows from it
   */
  int show(Outcome outcome) {
    int exit = ExitCode.of(outcome.diagnostics());
    DiagnosticReport diagnostics = DiagnosticReport.of(outcome.diagnostics());
    switch (format) {
      case TEXT, HTML -> {
        console.out().print(outcome.text());
        console.out().flush();
        SourceExcerpts excerpts = new SourceExcerpts(console.directory());
        boolean colours = console.colours(color);
        console.err().print(new DiagnosticText(excerpts, colours).render(diagnostics));
      }
      case JSON -> document(exit, diagnostics.json(), outcome.data());
    }
    console.err().flush();
    return exit;
  }

  /**
   * Writes that a command line cannot be understood.
   *
   * @param message what is wrong with it
   * @param hints how to go on
   * @return {@link ExitCode#USAGE}
   */
  int showUsageError(String message, List<String> hints) {
    switch (format) {
      case TEXT, HTML -> {
        console.err().println("jdiff: " + message);
        hints.forEach(console.err()::println);
      }
      case JSON ->
          document(
              ExitCode.USAGE,
              List.of(),
              Json.object("usageError", Json.object("message", message, "hints", hints)));
    }
    console.err().flush();
    return ExitCode.USAGE;
  }

  private void document(int exit, List<Object> diagnostics, java.util.Map<String, Object> data) {
    var document =
        Json.object(
            "schema", SCHEMA,
            "tool", "jdiff",
            "version", ToolVersion.current().jdiff(),
            "command", command,
            "exitCode", exit,
            "diagnostics", diagnostics);
    document.putAll(data);
    console.out().println(Json.write(document));
    console.out().flush();
  }
}
