package org.jdiff.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code jdiff} with its subcommands. */
@Command(
    name = "jdiff",
    description = "Exact derivatives of native code, called from Java.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Examples:",
      "  jdiff demo",
      "  jdiff compile loss.c --fn loss --args dup,const -o libloss_d.so",
    })
final class JdiffCommand {
  private static final int USAGE_WIDTH = 100;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this text and exit.")
  boolean help;

  private JdiffCommand() {}

  /**
   * Runs the command without ending the process.
   *
   * @param console where to write
   * @param args the command line
   * @return the exit code, see {@link ExitCode}
   */
  static int run(Console console, String... args) {
    return commandLine(console).execute(args);
  }

  /**
   * {@return the parser and executor of the command}
   *
   * @param console where the commands write
   */
  static CommandLine commandLine(Console console) {
    CommandLine root =
        new CommandLine(new JdiffCommand())
            .addSubcommand(new CompileCommand(console))
            .addSubcommand(new BindCommand(console))
            .addSubcommand(new InspectCommand(console))
            .addSubcommand(new CheckCommand(console))
            .addSubcommand(new ExplainCommand(console))
            .addSubcommand(new DemoCommand(console))
            .addSubcommand(new VersionCommand(console))
            .addSubcommand(new HelpCommand(console));
    root.setOut(console.out());
    root.setErr(console.err());
    root.setColorScheme(
        new ColorScheme.Builder(Ansi.OFF).applySystemProperties().ansi(Ansi.OFF).build());
    root.setUsageHelpWidth(USAGE_WIDTH);
    root.setCaseInsensitiveEnumValuesAllowed(true);
    root.setParameterExceptionHandler((e, args) -> usageError(console, e, args));
    return root;
  }

  private static int usageError(Console console, ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    String path = command.getCommandSpec().qualifiedName();
    List<String> hints = new ArrayList<>();
    if (e instanceof UnmatchedArgumentException unmatched) {
      List<String> near = unmatched.getSuggestions();
      if (!near.isEmpty()) {
        hints.add("  help: did you mean " + String.join(" or ", near) + "?");
      }
    }
    hints.add("  more: " + path + " --help");
    String words = " " + String.join(" ", args) + " ";
    boolean json = words.matches("(?is).* --format[= ]json .*");
    // The options could not be parsed, so this one is looked for in the words themselves.
    CommonOptions.Format format = json ? CommonOptions.Format.JSON : CommonOptions.Format.TEXT;
    Report report =
        new Report(console, format, Console.ColorChoice.NEVER, command.getCommandName());
    return report.showUsageError(e.getMessage(), hints);
  }
}
