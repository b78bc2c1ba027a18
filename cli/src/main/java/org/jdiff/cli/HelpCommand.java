package org.jdiff.cli;

import java.util.ArrayList;
import java.util.List;
import org.jdiff.driver.NearNames;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows how a command is used, or what the words for activities mean. */
@Command(
    name = "help",
    description = {"Show how jdiff or one of its commands is used.", ""},
    sortOptions = false,
    footer = {"", "Examples:", "  jdiff help compile", "  jdiff help activities"})
final class HelpCommand extends Subcommand {
  private static final String ACTIVITIES = "activities";

  @Parameters(paramLabel = "TOPIC", arity = "0..1", description = "A command, or 'activities'.")
  private String topic;

  HelpCommand(Console console) {
    super(console);
  }

  @Override
  Outcome execute() {
    String text = ACTIVITIES.equals(topic) ? activities() : usage();
    return Outcome.of(text, Json.object("text", text));
  }

  private String usage() {
    CommandLine root = spec.root().commandLine();
    CommandLine command = topic == null ? root : root.getSubcommands().get(topic);
    if (command == null) {
      List<String> topics = new ArrayList<>(root.getSubcommands().keySet());
      topics.add(ACTIVITIES);
      List<String> near = NearNames.of(topic, topics);
      throw usageError(
          "there is no command or topic '%s'%s"
              .formatted(
                  topic, near.isEmpty() ? "" : "; did you mean " + String.join(", ", near) + "?"));
    }
    return command.getUsageMessage();
  }

  private static String activities() {
    return """
    An activity says how a parameter, or the returned value, takes part in differentiation.

      const      Not differentiated; the parameter has no shadow.
      active     A number passed by value, in reverse mode: its gradient comes back through an
                 out-pointer. As --ret: the returned value is differentiated, and the caller
                 passes its seed.
      dup        A pointer, or in forward mode also a number: a shadow of the same type follows
                 it. Forward mode reads tangents from the shadow; reverse mode adds gradients to
                 it.
      dupnoneed  Like dup, but the caller does not look at what the function writes there.

    Examples for  double f(const double *x, int n)

      --args dup,const       by position
      --args n=const,x=dup   by name

    Words of Enzyme (enzyme_const, enzyme_out, enzyme_dup, enzyme_dupnoneed) and of Rust (Const,
    Active, Duplicated, Dual, DuplicatedOnly, DualOnly) are understood too.
    """;
  }
}
