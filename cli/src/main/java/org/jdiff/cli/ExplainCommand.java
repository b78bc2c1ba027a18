package org.jdiff.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import org.jdiff.cli.CommonOptions.Format;
import org.jdiff.driver.CompileRequest;
import org.jdiff.driver.Input;
import org.jdiff.driver.Jdiff;
import org.jdiff.driver.NearNames;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.DiffException;
import org.jdiff.model.DiffRequest;
import org.jdiff.model.Explanation;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the page about a diagnostic, or what is decided about each line of a function. */
@Command(
    name = "explain",
    description = {
      "Explain a function line by line: what is active and why, the rules, what is kept for the"
          + " reverse sweep, in how many bytes, and why it is not computed again. Works for"
          + " functions that are refused, too. The options of --fn are those of compile.",
      "",
      "Or show what a diagnostic means, an example that triggers it, and how to fix it. Without"
          + " arguments, list all codes.",
      ""
    },
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  jdiff explain loss.ll --fn loss --args auto -o loss.html",
      "  jdiff explain JD0401",
    })
final class ExplainCommand extends Subcommand {
  private static final String CODE = "(?i)(JD)?\\d+";

  @Parameters(
      paramLabel = "FILE|CODE",
      arity = "0..*",
      description = {
        "IR (.ll, .bc) or C or C++ source; several files are linked with each other. Or the code in"
            + " the brackets after error or warning, such as JD0401."
      })
  private List<String> words = List.of();

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @ArgGroup(exclusive = false, multiplicity = "0..*")
  private List<DerivativeGroup> groups = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description = {
        "Where to write the explanation: a page if the name ends in .html, JSON if it ends in"
            + " .json, else as --format says."
      })
  private Path output;

  @Option(names = "--all", description = "In text, list values without derivative, too.")
  private boolean all;

  ExplainCommand(Console console) {
    super(console);
  }

  @Override
  boolean writesPages() {
    return !groups.isEmpty();
  }

  @Override
  Outcome execute() {
    if (!groups.isEmpty()) {
      return explain();
    }
    if (words.isEmpty()) {
      return list();
    }
    String word = words.getFirst().strip();
    if (words.size() > 1 || (!word.matches(CODE) && isFile(word))) {
      throw usageError(
          "--fn NAME says which function to explain; jdiff inspect lists the functions of a file");
    }
    return page(word);
  }

  private boolean isFile(String word) {
    try {
      return Files.exists(console().resolve(Path.of(word)));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  // ---- functions

  private Outcome explain() {
    if (words.isEmpty()) {
      throw usageError("a FILE is missing: what has the function that --fn names");
    }
    prepareLlvm();
    List<Input> inputs =
        words.stream().map(Path::of).map(console()::resolve).map(Input::file).toList();
    List<Diagnostic> findings = new ArrayList<>();
    List<DiffRequest> requests = requests(inputs, findings);
    if (!findings.isEmpty()) {
      throw new DiffException(findings);
    }
    CompileRequest request =
        new CompileRequest(
            inputs, requests, 0, "", false, reading.options(console(), this::progress));
    List<Explanation> explanations = Jdiff.explain(request, console().directory());
    SequencedMap<String, Object> data = Json.object();
    String text;
    if (output == null) {
      text = text(form(common.format), explanations);
      data.put("explanations", ExplanationJson.of(explanations));
    } else {
      TextFile.write(console().resolve(output), text(form(common.format), explanations));
      text = output + "\n";
      data.put("outputs", List.of(output.toString()));
    }
    return new Outcome(
        text, data, explanations.stream().flatMap(e -> e.diagnostics().stream()).toList());
  }

  private List<DiffRequest> requests(List<Input> inputs, List<Diagnostic> findings) {
    Proposals proposals =
        new Proposals(
            () -> Jdiff.inspect(inputs, reading.options(console(), this::progress)),
            findings,
            this::notice);
    ActivityList activities = new ActivityList(findings);
    return groups.stream()
        .map(g -> g.request(proposals.resolve(g.function, g.arguments, g.mode), activities))
        .toList();
  }

  /** The form that the name of the file asks for. */
  private Format form(Format asked) {
    String name = output == null ? "" : output.toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".html") || name.endsWith(".htm")) {
      return Format.HTML;
    }
    return name.endsWith(".json") ? Format.JSON : asked;
  }

  private String text(Format form, List<Explanation> explanations) {
    return switch (form) {
      case TEXT -> ExplanationText.write(explanations, all);
      case HTML -> ExplanationPage.write(explanations);
      case JSON ->
          Json.write(
                  Json.object(
                      "schema",
                      Report.SCHEMA,
                      "tool",
                      "jdiff",
                      "version",
                      ToolVersion.current().jdiff(),
                      "explanations",
                      ExplanationJson.of(explanations)))
              + "\n";
    };
  }

  // ---- diagnostics

  private Outcome page(String word) {
    String key = word.toUpperCase(Locale.ROOT).replaceFirst("^(JD)?(?=\\d)", "JD");
    Optional<DiagnosticCode> code =
        Arrays.stream(DiagnosticCode.values()).filter(c -> c.name().equals(key)).findFirst();
    if (code.isEmpty()) {
      throw usageError("there is no code and no file '" + word + "'" + suggestion(key));
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
