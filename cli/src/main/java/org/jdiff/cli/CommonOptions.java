package org.jdiff.cli;

import java.util.Locale;
import picocli.CommandLine.Option;

/** The options of every command. */
final class CommonOptions {
  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = {
        "How to write results and diagnostics: text, json; explain FILE also writes html."
      })
  Format format = Format.TEXT;

  @Option(
      names = "--color",
      paramLabel = "auto|always|never",
      defaultValue = "auto",
      description = "When to write colours; auto heeds NO_COLOR.")
  Console.ColorChoice color = Console.ColorChoice.AUTO;

  @Option(
      names = {"-v", "--verbose"},
      description = {
        "Show progress, the commands that are run, and the stack trace of an internal error."
      })
  boolean verbose;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this text and exit.")
  boolean help;

  /** How results and diagnostics are written. */
  enum Format {
    /** For people. */
    TEXT,
    /** For programs; one document on standard output. */
    JSON,
    /** A page; diagnostics are written as text. */
    HTML;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
