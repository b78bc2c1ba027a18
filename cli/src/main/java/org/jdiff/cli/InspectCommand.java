package org.jdiff.cli;

import java.util.List;
import org.jdiff.driver.Jdiff;
import org.jdiff.driver.ModuleReport;
import org.jdiff.model.Mode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the functions of a module and what stands in the way of their derivatives. */
@Command(
    name = "inspect",
    description = {
      "List the functions of a file with their signatures in the source, the activities that suit"
          + " their parameters, and the functions they call for which no derivative is known.",
      ""
    },
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  jdiff inspect loss.ll",
      "  jdiff inspect loss.bc --fn loss --format json",
    })
final class InspectCommand extends Subcommand {
  @Mixin private SourceOptions source = new SourceOptions();

  @Option(
      names = "--fn",
      paramLabel = "NAME",
      description = "Only functions with this symbol or name; may be repeated.")
  private List<String> functions = List.of();

  InspectCommand(Console console) {
    super(console);
  }

  @Override
  Outcome execute() {
    prepareLlvm();
    ModuleReport report =
        Jdiff.inspect(source.inputs(console()), source.reading(console(), this::progress));
    List<ModuleReport.Function> shown =
        functions.isEmpty() ? report.functions() : Proposals.select(report, functions);
    StringBuilder text = new StringBuilder();
    text.append("target: ").append(report.triple().isEmpty() ? "not stated" : report.triple());
    text.append("\n");
    shown.stream().filter(ModuleReport.Function::defined).forEach(f -> describe(f, text));
    List<String> declared =
        shown.stream().filter(f -> !f.defined()).map(ModuleReport.Function::name).toList();
    if (!declared.isEmpty()) {
      text.append("\ndeclared only: ").append(String.join(", ", declared)).append('\n');
    }
    return Outcome.of(
        text.toString(),
        Json.object(
            "target", report.triple(), "functions", shown.stream().map(f -> json(f)).toList()));
  }

  private void describe(ModuleReport.Function function, StringBuilder text) {
    text.append('\n').append(function.name());
    if (!function.name().equals(function.symbol())) {
      text.append("  [").append(function.symbol()).append(']');
    }
    function.position().ifPresent(p -> text.append("  ").append(p));
    text.append(function.external() ? "\n" : "  (internal)\n");
    text.append("  ").append(function.declaration()).append('\n');
    TextTable table = new TextTable("    ");
    for (ModuleReport.Parameter p : function.parameters()) {
      table.row(
          p.name(), p.sourceType().isEmpty() ? p.irType() : p.sourceType(), p.proposed().word());
    }
    text.append(table);
    if (!function.unknownCallees().isEmpty()) {
      text.append("  without derivative: ");
      text.append(String.join(", ", function.unknownCallees())).append('\n');
      text.append("  to bring bodies: --link FILE (IR, source, or what carries bitcode)\n");
    }
    if (!function.parameters().isEmpty()) {
      text.append(
          "  jdiff compile %s --fn %s --args %s\n"
              .formatted(
                  source.words(),
                  Shell.quote(function.name()),
                  Proposals.proposal(function.parameters(), Mode.REVERSE)));
    }
  }

  private static Object json(ModuleReport.Function function) {
    return Json.object(
        "symbol", function.symbol(),
        "name", function.name(),
        "aliases", function.aliases(),
        "declaration", function.declaration(),
        "position", function.position().map(DiagnosticReport::json),
        "returns",
            Json.object("irType", function.returnType(), "sourceType", function.returnSourceType()),
        "parameters",
            function.parameters().stream()
                .map(
                    p ->
                        Json.object(
                            "name", p.name(),
                            "irType", p.irType(),
                            "sourceType", p.sourceType(),
                            "proposed", p.proposed().word()))
                .toList(),
        "defined", function.defined(),
        "external", function.external(),
        "unknownCallees", function.unknownCallees());
  }
}
