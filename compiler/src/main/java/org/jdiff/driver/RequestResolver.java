package org.jdiff.driver;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdiff.ir.IrModule;
import org.jdiff.ir.SourceType;
import org.jdiff.ir.Type;
import org.jdiff.model.Activity;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.DiffException;
import org.jdiff.model.DiffRequest;
import org.jdiff.model.DiffRequest.ArgumentActivity;
import org.jdiff.model.Mode;
import org.jdiff.transform.FunctionRequest;

/**
 * Turns the names and words of requests into functions and activities of a module, or says what is
 * wrong.
 */
final class RequestResolver {
  private final IrModule module;
  private final FunctionNames names;
  private final Signatures signatures;
  private final List<Diagnostic> findings = new ArrayList<>();

  RequestResolver(IrModule module, FunctionNames names, Signatures signatures) {
    this.module = module;
    this.names = names;
    this.signatures = signatures;
  }

  /**
   * Resolves requests.
   *
   * @param requests what the user asked for
   * @return one entry per request, in order
   * @throws DiffException with the findings of all requests: JD0101 to JD0103, JD0105 to JD0110
   */
  List<FunctionRequest> resolve(List<DiffRequest> requests) {
    List<FunctionRequest> resolved = new ArrayList<>();
    for (DiffRequest request : requests) {
      function(request.function()).flatMap(s -> resolve(request, s)).ifPresent(resolved::add);
    }
    checkExports(resolved);
    if (!findings.isEmpty()) {
      throw new DiffException(findings.stream().distinct().toList());
    }
    return resolved;
  }

  /** {@return the interface of the one function that a name means; else there is a finding} */
  private Optional<Signatures.Signature> function(String name) {
    List<String> symbols = names.find(name);
    if (symbols.size() == 1) {
      String symbol = symbols.getFirst();
      if (!module.isDefined(symbol)) {
        findings.add(
            Diagnostic.error(
                    DiagnosticCode.JD0105, "function '" + name + "' is declared but has no body")
                .at(signatures.of(symbol).position())
                .help("pass the file that defines it as a further input"));
        return Optional.empty();
      }
      return Optional.of(signatures.of(symbol));
    }
    Diagnostic finding;
    if (symbols.isEmpty()) {
      finding = Diagnostic.error(DiagnosticCode.JD0101, "there is no function '" + name + "'");
      List<String> near = names.near(name);
      finding =
          near.isEmpty()
              ? finding.help("list the functions of the input with jdiff inspect")
              : finding.help("did you mean " + quoted(near) + "?");
    } else {
      finding =
          Diagnostic.error(
              DiagnosticCode.JD0101,
              "'" + name + "' is the name of " + symbols.size() + " functions");
      for (String symbol : symbols) {
        finding =
            finding.note("candidate: " + names.sourceName(symbol) + " (symbol " + symbol + ")");
      }
      finding = finding.help("write the name with its parameter list, or the symbol");
    }
    findings.add(finding);
    return Optional.empty();
  }

  private static String quoted(List<String> words) {
    return words.stream().map(w -> "'" + w + "'").collect(Collectors.joining(" or "));
  }

  private Optional<FunctionRequest> resolve(DiffRequest request, Signatures.Signature signature) {
    int before = findings.size();
    Optional<List<Activity>> activities = activities(request, signature);
    activities.ifPresent(a -> checkFit(request, signature, a));
    Activity returned = returnActivity(request, signature);
    if (activities.isPresent() && findings.size() == before && request.mode() != Mode.BATCH) {
      checkInfluence(request, signature, activities.get(), returned);
    }
    String export = exportName(request, signature);
    if (findings.size() > before) {
      return Optional.empty();
    }
    FunctionRequest resolved =
        new FunctionRequest(
            signature.symbol(),
            request.mode(),
            activities.orElseThrow(),
            returned,
            export,
            request.primalReturn(),
            request.safe(),
            request.raw(),
            signature.names(),
            signature.declaration(),
            signature.parameters().stream().map(Signatures.Parameter::nativeType).toList(),
            Signatures.nativeType(signature.header().returnType()),
            sourceTypes(signature),
            request.parallel(),
            request.width());
    checkFree(resolved, signature);
    return findings.size() > before ? Optional.empty() : Optional.of(resolved);
  }

  private static Map<Integer, SourceType> sourceTypes(Signatures.Signature signature) {
    Map<Integer, SourceType> types = new TreeMap<>();
    for (int i = 0; i < signature.parameters().size(); i++) {
      types.put(i, signature.parameters().get(i).source());
    }
    return types;
  }

  private Optional<List<Activity>> activities(DiffRequest request, Signatures.Signature signature) {
    List<Signatures.Parameter> parameters = signature.parameters();
    if (request.arguments().isEmpty() && !parameters.isEmpty()) {
      findings.add(missing(request, signature));
      return Optional.empty();
    }
    List<ArgumentActivity> positional =
        request.arguments().stream().filter(a -> a.parameter().isEmpty()).toList();
    boolean named = positional.size() < request.arguments().size();
    if (positional.size() > parameters.size()
        || (!named && positional.size() < parameters.size())) {
      findings.add(wrongCount(signature, positional.size()));
      return Optional.empty();
    }
    Map<Integer, Activity> chosen = new HashMap<>();
    for (int i = 0; i < positional.size(); i++) {
      chosen.put(i, positional.get(i).activity());
    }
    boolean known = true;
    for (ArgumentActivity argument : request.arguments()) {
      if (argument.parameter().isPresent()) {
        known &= choose(argument.parameter().get(), argument.activity(), signature, chosen);
      }
    }
    if (!known) {
      return Optional.empty();
    }
    if (chosen.size() < parameters.size()) {
      findings.add(incomplete(signature, chosen));
      return Optional.empty();
    }
    List<Activity> all = new ArrayList<>();
    for (int i = 0; i < parameters.size(); i++) {
      all.add(chosen.get(i));
    }
    return Optional.of(all);
  }

  private boolean choose(
      String name,
      Activity activity,
      Signatures.Signature signature,
      Map<Integer, Activity> chosen) {
    int index = signature.names().indexOf(name);
    if (index < 0) {
      List<String> all = signature.names();
      Diagnostic finding =
          Diagnostic.error(
                  DiagnosticCode.JD0110,
                  "'" + signature.name() + "' has no parameter '" + name + "'")
              .at(signature.position())
              .note("its parameters are " + String.join(", ", all));
      String nearest =
          all.stream().filter(n -> NearNames.distance(n, name) <= 2).findFirst().orElse("");
      findings.add(nearest.isEmpty() ? finding : finding.help("did you mean '" + nearest + "'?"));
      return false;
    }
    if (chosen.putIfAbsent(index, activity) != null) {
      findings.add(
          Diagnostic.error(
                  DiagnosticCode.JD0102,
                  "parameter '" + name + "' of '" + signature.name() + "' has two activities")
              .at(signature.position())
              .help("name each parameter once, after those given by position"));
      return false;
    }
    return true;
  }

  private static Diagnostic missing(DiffRequest request, Signatures.Signature signature) {
    Diagnostic finding =
        Diagnostic.error(
                DiagnosticCode.JD0108, "the activities of '" + signature.name() + "' are missing")
            .at(signature.position());
    for (Signatures.Parameter parameter : signature.parameters()) {
      Activity proposed = ActivityFit.propose(parameter, request.mode());
      finding =
          finding.note(
              "parameter '"
                  + parameter.name()
                  + "' ("
                  + parameter.shownType()
                  + ") could be "
                  + proposed.word());
    }
    return finding.help("write " + proposal(signature, request.mode()));
  }

  private static String proposal(Signatures.Signature signature, Mode mode) {
    return "--args "
        + signature.parameters().stream()
            .map(p -> ActivityFit.propose(p, mode).word())
            .collect(Collectors.joining(","));
  }

  private static Diagnostic wrongCount(Signatures.Signature signature, int given) {
    int count = signature.parameters().size();
    Diagnostic finding =
        Diagnostic.error(
                DiagnosticCode.JD0102,
                "'"
                    + signature.name()
                    + "' has "
                    + count
                    + (count == 1 ? " parameter, " : " parameters, ")
                    + given
                    + (given == 1 ? " activity is given" : " activities are given"))
            .at(signature.position());
    return listed(finding, signature)
        .help("give one activity per parameter of this list, in this order or by name");
  }

  private static Diagnostic incomplete(
      Signatures.Signature signature, Map<Integer, Activity> chosen) {
    List<String> open = new ArrayList<>();
    for (int i = 0; i < signature.parameters().size(); i++) {
      if (!chosen.containsKey(i)) {
        open.add(signature.parameters().get(i).name());
      }
    }
    return listed(
            Diagnostic.error(
                    DiagnosticCode.JD0102,
                    "no activity is given for "
                        + quoted(open).replace("' or '", "' and '")
                        + " of '"
                        + signature.name()
                        + "'")
                .at(signature.position()),
            signature)
        .help("add " + open.getFirst() + "=const if it is not differentiated");
  }

  private static Diagnostic listed(Diagnostic finding, Signatures.Signature signature) {
    Diagnostic result = finding;
    for (int i = 0; i < signature.parameters().size(); i++) {
      Signatures.Parameter parameter = signature.parameters().get(i);
      result =
          result.note(
              "parameter "
                  + (i + 1)
                  + ": "
                  + parameter.name()
                  + " ("
                  + parameter.shownType()
                  + ")");
    }
    return result;
  }

  private void checkFit(
      DiffRequest request, Signatures.Signature signature, List<Activity> activities) {
    for (int i = 0; i < activities.size(); i++) {
      Signatures.Parameter parameter = signature.parameters().get(i);
      Activity activity = activities.get(i);
      Optional<String> objection =
          ActivityFit.objection(parameter.param().type(), activity, request.mode());
      if (objection.isPresent()) {
        findings.add(
            Diagnostic.error(
                    DiagnosticCode.JD0103,
                    "parameter '"
                        + parameter.name()
                        + "' ("
                        + parameter.shownType()
                        + ") of '"
                        + signature.name()
                        + "' cannot be "
                        + activity.word()
                        + " in "
                        + request.mode().word()
                        + " mode")
                .at(signature.position())
                .note(objection.get())
                .help(
                    "write " + alternatives(parameter.param().type(), request.mode()) + " for it"));
      }
    }
  }

  private static String alternatives(Type type, Mode mode) {
    List<String> words = new ArrayList<>();
    for (Activity activity : List.of(Activity.ACTIVE, Activity.DUP, Activity.CONST)) {
      if (ActivityFit.objection(type, activity, mode).isEmpty()) {
        words.add(activity.word());
      }
    }
    return String.join(" or ", words);
  }

  private Activity returnActivity(DiffRequest request, Signatures.Signature signature) {
    Type type = signature.header().returnType();
    Activity natural = request.mode().isForward() ? Activity.DUP : Activity.ACTIVE;
    Activity wanted =
        request
            .returnActivity()
            .orElse(ActivityFit.isDifferentiable(type) ? natural : Activity.CONST);
    Optional<String> objection = ActivityFit.returnObjection(type, wanted, request.mode());
    if (objection.isPresent()) {
      boolean differentiable = ActivityFit.isDifferentiable(type);
      findings.add(
          Diagnostic.error(
                  DiagnosticCode.JD0106,
                  "the result of '"
                      + signature.name()
                      + "' cannot be "
                      + wanted.word()
                      + " in "
                      + request.mode().word()
                      + " mode")
              .at(signature.position())
              .note(objection.get())
              .help(
                  differentiable
                      ? "write --ret active or --ret const"
                      : "leave --ret out or write --ret const"));
    }
    // In forward mode both words mean that the tangent of the result is wanted.
    return wanted == Activity.ACTIVE && request.mode().isForward() ? Activity.DUP : wanted;
  }

  /** A derivative that is zero by construction is a mistake in the request. */
  private void checkInfluence(
      DiffRequest request,
      Signatures.Signature signature,
      List<Activity> activities,
      Activity returned) {
    boolean input = activities.stream().anyMatch(a -> a != Activity.CONST);
    boolean output =
        returned != Activity.CONST || activities.stream().anyMatch(Activity::hasShadow);
    if (input && output) {
      return;
    }
    findings.add(
        Diagnostic.error(
                DiagnosticCode.JD0109,
                "the requested derivative of '" + signature.name() + "' is zero")
            .at(signature.position())
            .note(
                input
                    ? "neither the result nor memory is differentiated"
                    : "every argument is const")
            .help(
                signature.parameters().isEmpty()
                    ? "differentiate a function with parameters"
                    : "write " + proposal(signature, request.mode())));
  }

  private String exportName(DiffRequest request, Signatures.Signature signature) {
    String name =
        request
            .exportName()
            .orElseGet(
                () ->
                    Rounds.prefix(request.mode())
                        + names
                            .identifier(signature.symbol())
                            .orElseGet(() -> CNames.sanitise(signature.symbol())));
    if (!CNames.isIdentifier(name)) {
      findings.add(
          Diagnostic.error(
                  DiagnosticCode.JD0107, "'" + name + "' is not a name that C programs can use")
              .help("choose letters, digits and underscores with --name"));
    }
    return name;
  }

  private void checkFree(FunctionRequest request, Signatures.Signature signature) {
    for (String name : request.exports()) {
      if (module.hasSymbol(name)) {
        findings.add(
            Diagnostic.error(
                    DiagnosticCode.JD0107,
                    "the derivative of '"
                        + signature.name()
                        + "' would be called '"
                        + name
                        + "', which the input already has")
                .at(signature.position())
                .help("choose another name with --name"));
      }
    }
  }

  private void checkExports(List<FunctionRequest> resolved) {
    Set<String> taken = new HashSet<>();
    for (FunctionRequest request : resolved) {
      request.exports().stream()
          .filter(name -> !taken.add(name))
          .findFirst()
          .ifPresent(
              name ->
                  findings.add(
                      Diagnostic.error(
                              DiagnosticCode.JD0107,
                              "two derivatives would be called '" + name + "'")
                          .help("give one of them another name with --name")));
    }
  }
}
