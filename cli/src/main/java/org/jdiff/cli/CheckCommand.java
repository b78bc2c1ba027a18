package org.jdiff.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jdiff.driver.CheckReport;
import org.jdiff.driver.CheckRequest;
import org.jdiff.driver.CheckRequest.ArgumentValue;
import org.jdiff.driver.Jdiff;
import org.jdiff.model.Activity;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.DiffException;
import org.jdiff.model.DiffRequest.ArgumentActivity;
import org.jdiff.model.Mode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Executes the derivatives of a function and compares them with what they must be. */
@Command(
    name = "check",
    description = {
      "Execute the derivatives of a function: against central differences, forward against reverse"
          + " mode, and for what they do to the results of the function itself. Ends with 4 if a"
          + " check fails.",
      ""
    },
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  jdiff check loss.ll --fn loss --args dup,const",
      "  jdiff check loss.c --fn loss --args x=dup,n=const --set x=1.5,2,-1 --set n=3",
    })
final class CheckCommand extends Subcommand {
  @Mixin private SourceOptions source = new SourceOptions();

  @Option(
      names = "--fn",
      required = true,
      paramLabel = "NAME",
      description = "The function: a symbol or a demangled C++ or Rust name.")
  private String function;

  @Option(
      names = "--args",
      paramLabel = "LIST",
      description = "The activities in reverse mode, as for jdiff compile.")
  private String arguments;

  @Option(
      names = "--ret",
      paramLabel = "ACTIVITY",
      description = "The activity of the returned value; by default active if it is a number.")
  private String returned;

  @Option(
      names = "--set",
      paramLabel = "NAME=VALUES",
      description = {
        "The value of an argument: x=2.5 for a number, x=1,2,3 for an array (x=[1] for one"
            + " element). What is not set is random."
      })
  private List<String> settings = List.of();

  @Option(
      names = "--length",
      paramLabel = "[NAME=]N",
      description = "How many elements an array has for which nothing is set. Default: 8.")
  private List<String> lengths = List.of();

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "The start of the random numbers. Default: 1.")
  private long seed;

  @Option(
      names = "-O",
      paramLabel = "0..3",
      defaultValue = "3",
      description = "How much to optimise the checked code. Default: -O3.")
  private int level;

  @Option(
      names = "--cpu",
      paramLabel = "NAME",
      defaultValue = "",
      description = "The processor to make code for, or native. Default: the baseline.")
  private String cpu;

  CheckCommand(Console console) {
    super(console);
  }

  @Override
  Outcome execute() {
    if (level < 0 || level > 3) {
      throw usageError("-O takes 0, 1, 2 or 3, not " + level);
    }
    prepareLlvm();
    Map<String, ArgumentValue> values = new LinkedHashMap<>();
    int length = values(values);
    List<Diagnostic> findings = new ArrayList<>();
    List<ArgumentActivity> activities =
        new Proposals(
                () ->
                    Jdiff.inspect(
                        source.inputs(console()), source.reading(console(), this::progress)),
                findings,
                this::notice)
            .resolve(function, arguments, Mode.REVERSE);
    Optional<Activity> result =
        returned == null
            ? Optional.empty()
            : new ActivityList(findings)
                .activity(returned, "the value that '" + function + "' returns");
    if (!findings.isEmpty()) {
      throw new DiffException(findings);
    }
    return outcome(
        Jdiff.check(
            new CheckRequest(
                source.inputs(console()),
                function,
                activities,
                result,
                values,
                length,
                seed,
                level,
                cpu,
                source.reading(console(), this::progress))));
  }

  /** {@return the length of arrays for which nothing is said} */
  private int values(Map<String, ArgumentValue> values) {
    int length = CheckRequest.DEFAULT_LENGTH;
    for (String text : lengths) {
      int equals = text.indexOf('=');
      int count = count(text.substring(equals + 1), text);
      if (equals < 0) {
        length = count;
      } else {
        put(values, text.substring(0, equals), new ArgumentValue.Length(count));
      }
    }
    for (String text : settings) {
      int equals = text.indexOf('=');
      if (equals <= 0) {
        throw usageError("--set takes NAME=VALUES, such as x=1,2,3, not '%s'".formatted(text));
      }
      put(values, text.substring(0, equals), value(text.substring(equals + 1).strip(), text));
    }
    return length;
  }

  private void put(Map<String, ArgumentValue> values, String name, ArgumentValue value) {
    if (values.put(name.strip(), value) != null) {
      throw usageError("'%s' is set twice".formatted(name.strip()));
    }
  }

  private int count(String digits, String text) {
    try {
      int count = Integer.parseInt(digits.strip());
      if (count >= 1) {
        return count;
      }
    } catch (NumberFormatException e) {
      // Falls through to the refusal of everything that is not a positive number.
    }
    throw usageError("--length takes N or NAME=N with N at least 1, not '%s'".formatted(text));
  }

  private ArgumentValue value(String list, String text) {
    boolean bracketed = list.startsWith("[") && list.endsWith("]");
    String inner = bracketed ? list.substring(1, list.length() - 1) : list;
    List<Double> numbers = new ArrayList<>();
    for (String number : inner.split(",", -1)) {
      try {
        numbers.add(Double.parseDouble(number.strip()));
      } catch (NumberFormatException e) {
        throw usageError("'%s' in '--set %s' is not a number".formatted(number.strip(), text));
      }
    }
    return bracketed || numbers.size() > 1
        ? new ArgumentValue.Elements(numbers)
        : new ArgumentValue.Scalar(numbers.getFirst());
  }

  /**
   * {@return what there is to say about a check}
   *
   * @param report what it found
   */
  static Outcome outcome(CheckReport report) {
    StringBuilder text = new StringBuilder();
    text.append("check of %s, seed %d\n".formatted(report.function(), report.seed()));
    report.point().forEach(line -> text.append("  ").append(line).append('\n'));
    TextTable table = new TextTable("");
    table.row("", "property", "worst", "found", "expected", "error", "allowed");
    for (CheckReport.Row row : report.rows()) {
      table.row(
          row.passed() ? "ok" : "FAIL",
          row.property(),
          row.worst().isEmpty() ? "-" : row.worst(),
          number(row.found()),
          number(row.expected()),
          size(row.error()),
          size(row.tolerance()));
    }
    text.append('\n').append(table);
    List<Diagnostic> diagnostics = new ArrayList<>(report.warnings());
    report.rows().stream()
        .filter(row -> !row.passed())
        .map(row -> failure(report, row))
        .forEach(diagnostics::add);
    return new Outcome(text.toString(), json(report), diagnostics);
  }

  private static Diagnostic failure(CheckReport report, CheckReport.Row row) {
    String at = row.worst().isEmpty() ? "" : " at " + row.worst();
    return Diagnostic.error(
            DiagnosticCode.JD0502,
            "'%s' of %s fails%s: found %s, expected %s"
                .formatted(
                    row.property(),
                    report.function(),
                    at,
                    number(row.found()),
                    number(row.expected())))
        .note("the error is %s, allowed are %s".formatted(size(row.error()), size(row.tolerance())))
        .help("repeat at another point with --seed or --set; at a kink differences mean nothing");
  }

  private static java.util.SequencedMap<String, Object> json(CheckReport report) {
    return Json.object(
        "function", report.function(),
        "seed", report.seed(),
        "passed", report.passed(),
        "point", report.point(),
        "rows",
            report.rows().stream()
                .map(
                    row ->
                        Json.object(
                            "property", row.property(),
                            "worst", row.worst().isEmpty() ? null : row.worst(),
                            "found", row.found(),
                            "expected", row.expected(),
                            "error", row.error(),
                            "tolerance", row.tolerance(),
                            "passed", row.passed()))
                .toList());
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.12g", value);
  }

  private static String size(double value) {
    return value == 0 ? "0" : String.format(Locale.ROOT, "%.1e", value);
  }
}
