package org.jdiff.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdiff.driver.ModuleReport;
import org.jdiff.driver.NearNames;
import org.jdiff.model.Activity;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.DiffException;
import org.jdiff.model.DiffRequest.ArgumentActivity;
import org.jdiff.model.Mode;

/** Finds activities for parameters for which the user gave none. */
final class Proposals {
  private final Supplier<ModuleReport> inspection;
  private final List<Diagnostic> findings;
  private final Consumer<String> notice;

  /**
   * @param inspection reads the input; asked only if a proposal is needed
   * @param findings takes what is wrong
   * @param notice is told what was chosen for the user
   */
  Proposals(Supplier<ModuleReport> inspection, List<Diagnostic> findings, Consumer<String> notice) {
    this.inspection = inspection;
    this.findings = findings;
    this.notice = notice;
  }

  /**
   * {@return the activities of a function; findings say what is wrong with them}
   *
   * @param function the function
   * @param arguments what the user wrote, {@code auto}, or null
   * @param mode the direction
   */
  List<ArgumentActivity> resolve(String function, String arguments, Mode mode) {
    if (arguments != null && !arguments.equals("auto")) {
      String words = mode == Mode.BATCH ? ofBatch(arguments) : arguments;
      return new ActivityList(findings).arguments(function, words);
    }
    ModuleReport report = inspection.get();
    Optional<ModuleReport.Function> found = find(report, function);
    if (found.isEmpty()) {
      findings.add(notFound(report, function));
      return List.of();
    }
    List<ModuleReport.Parameter> parameters = found.get().parameters();
    if (parameters.isEmpty()) {
      return List.of();
    }
    String proposal = proposal(parameters, mode);
    if (arguments == null) {
      findings.add(missing(found.get(), function, mode, proposal));
      return List.of();
    }
    notice.accept("--args auto means --args %s for '%s'".formatted(proposal, function));
    return parameters.stream()
        .map(p -> new ArgumentActivity(Optional.empty(), proposed(p, mode)))
        .toList();
  }

  /** The words for the arguments of a batch as activities. */
  private static String ofBatch(String arguments) {
    return arguments
        .replaceAll("(^|[,=])\\s*scalar\\s*(?=,|$)", "$1const")
        .replaceAll("(^|[,=])\\s*vector\\s*(?=,|$)", "$1dup");
  }

  /**
   * {@return the proposal as it is written after {@code --args}}
   *
   * @param parameters the parameters of a function
   * @param mode the direction
   */
  static String proposal(List<ModuleReport.Parameter> parameters, Mode mode) {
    return parameters.stream().map(p -> proposed(p, mode).word()).collect(Collectors.joining(","));
  }

  /** Reports propose for reverse mode; a tangent accompanies what has a gradient there. */
  private static Activity proposed(ModuleReport.Parameter parameter, Mode mode) {
    boolean scalar = parameter.proposed() == Activity.ACTIVE;
    return mode.isForward() && scalar ? Activity.DUP : parameter.proposed();
  }

  /**
   * {@return the functions with given names}
   *
   * @param report what the module contains
   * @param wanted symbols or names
   * @throws DiffException JD0101 for every name without a function
   */
  static List<ModuleReport.Function> select(ModuleReport report, List<String> wanted) {
    List<ModuleReport.Function> selected = new ArrayList<>();
    List<Diagnostic> findings = new ArrayList<>();
    for (String name : wanted) {
      find(report, name).ifPresentOrElse(selected::add, () -> findings.add(notFound(report, name)));
    }
    if (!findings.isEmpty()) {
      throw new DiffException(findings);
    }
    return selected;
  }

  private static Diagnostic missing(
      ModuleReport.Function function, String name, Mode mode, String proposal) {
    int count = function.parameters().size();
    Diagnostic diagnostic =
        Diagnostic.error(
                DiagnosticCode.JD0108,
                "no activities are given for '%s', which has %d parameter%s"
                    .formatted(name, count, count == 1 ? "" : "s"))
            .at(function.position());
    for (ModuleReport.Parameter parameter : function.parameters()) {
      diagnostic = diagnostic.note(choice(parameter, proposed(parameter, mode)));
    }
    return diagnostic.help("--args " + proposal).help("what the words mean: jdiff help activities");
  }

  private static String choice(ModuleReport.Parameter parameter, Activity proposed) {
    String type = parameter.sourceType().isEmpty() ? parameter.irType() : parameter.sourceType();
    String words =
        switch (proposed) {
          case CONST -> "const";
          case ACTIVE, DUP, DUPNONEED ->
              proposed.word() + ", or const if it is not to be differentiated";
        };
    return "%s, a %s: %s".formatted(parameter.name(), type, words);
  }

  private static Diagnostic notFound(ModuleReport report, String function) {
    List<String> names =
        report.functions().stream()
            .filter(ModuleReport.Function::defined)
            .flatMap(Proposals::names)
            .distinct()
            .toList();
    List<String> near = NearNames.of(function, names);
    Diagnostic diagnostic =
        Diagnostic.error(DiagnosticCode.JD0101, "there is no function '" + function + "'");
    List<String> helps = new ArrayList<>();
    near.forEach(name -> helps.add("did you mean '" + name + "'?"));
    if (near.isEmpty()) {
      helps.add("jdiff inspect lists the functions of a file");
    }
    for (String help : helps) {
      diagnostic = diagnostic.help(help);
    }
    return diagnostic;
  }

  private static Optional<ModuleReport.Function> find(ModuleReport report, String function) {
    return report.functions().stream().filter(f -> names(f).anyMatch(function::equals)).findFirst();
  }

  private static Stream<String> names(ModuleReport.Function function) {
    return Stream.concat(
        Stream.of(function.symbol(), function.name()), function.aliases().stream());
  }
}
