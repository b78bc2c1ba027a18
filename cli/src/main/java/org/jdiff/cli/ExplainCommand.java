package org.jdiff.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdiff.model.DiagnosticCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows the page about a diagnostic. */
@Command(
    name = "explain",
    description = {
      "Show what a diagnostic means, an example that triggers it, and how to fix it. Without CODE,"
          + " list all codes.",
      ""
    },
    sortOptions = false,
    footer = {"", "Examples:", "  jdiff explain JD0401", "  jdiff explain"})
final class ExplainCommand extends Subcommand {
  @Parameters(
      paramLabel = "CODE",
      arity = "0..1",
      description = "The code in the brackets after error or warning, such as JD0401.")
  private String word;

  ExplainCommand(Console console) {
    super(console);
  }

  @Override
  Outcome execute() {
    if (word == null) {
      return list();
    }
    String key = word.strip().toUpperCase(Locale.ROOT).replaceFirst("^(JD)?(?=\\d)", "JD");
    Optional<DiagnosticCode> code =
        Arrays.stream(DiagnosticCode.values()).filter(c -> c.name().equals(key)).findFirst();
    if (code.isEmpty()) {
      throw usageError("there is no code '" + word + "'" + suggestion(key));
    }
    String page = ErrorPages.of(code.get());
    return Outcome.of(
        page, Json.object("code", code.get().name(), "title", code.get().title(), "page", page));
  }

  private static String suggestion(String key) {
    List<String> codes = Arrays.stream(DiagnosticCode.values()).map(Enum::name).toList();
    List<String> near = NearNames.of(key, codes);
    return near.isEmpty()
        ? "; jdiff explain lists all of them"
        : "; did you mean " + String.join(", ", near) + "?";
  }

  private static Outcome list() {
    TextTable table = new TextTable("");
    for (DiagnosticCode code : DiagnosticCode.values()) {
      table.row(code.name(), code.title());
    }
    List<?> codes =
        Arrays.stream(DiagnosticCode.values())
            .map(c -> Json.object("code", c.name(), "title", c.title()))
            .toList();
    return Outcome.of(table.toString(), Json.object("codes", codes));
  }
}
