package org.jdiff.driver;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdiff.intake.Intake;
import org.jdiff.intake.Source;
import org.jdiff.ir.Fn;
import org.jdiff.ir.IrContext;
import org.jdiff.ir.IrModule;
import org.jdiff.ir.Target;
import org.jdiff.markers.Registrations;
import org.jdiff.model.DerivativeSignature;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiffException;
import org.jdiff.model.DiffRequest;
import org.jdiff.model.InputOptions;
import org.jdiff.model.Mode;
import org.jdiff.model.NativeType;
import org.jdiff.model.PlanEntry;
import org.jdiff.rules.RuleTable;
import org.jdiff.transform.Derivative;
import org.jdiff.transform.Differentiator;
import org.jdiff.transform.EarlierDerivatives;
import org.jdiff.transform.FunctionRequest;

/** The life of a request: read, resolve, prepare, differentiate, finish. */
final class CompileJob {
  private CompileJob() {}

  static Compilation run(CompileRequest request) {
    IrContext context = new IrContext();
    IrModule module = null;
    try {
      module = read(context, request.inputs(), request.reading());
      Result result =
          request.derivatives().isEmpty()
              ? MarkerJob.run(module, request.safe(), request.optimisation(), request.cpu())
              : differentiate(
                  module, request.derivatives(), List.of(), request.optimisation(), request.cpu());
      return new Compilation(context, module, request, result);
    } catch (RuntimeException | Error e) {
      if (module != null) {
        module.close();
      }
      context.close();
      throw e;
    }
  }

  /** Reads and links inputs; every unreadable one is reported. */
  static IrModule read(IrContext context, List<Input> inputs, InputOptions options) {
    List<Source> sources = new ArrayList<>();
    List<Diagnostic> findings = new ArrayList<>();
    for (Input input : inputs) {
      try {
        sources.add(
            switch (input) {
              case Input.OfFile file -> Source.read(file.path());
              case Input.OfBytes bytes -> Source.of(bytes.name(), bytes.content());
            });
      } catch (DiffException e) {
        findings.addAll(e.diagnostics());
      }
    }
    if (!findings.isEmpty()) {
      throw new DiffException(findings);
    }
    IrModule module = Intake.read(context, sources, options);
    module.completeTarget(Target.hostTriple());
    return module;
  }

  /**
   * What came out.
   *
   * @param signatures the exported functions
   * @param warnings what the user should know
   * @param decisions what is kept between sweeps
   * @param plan the decisions, as text
   */
  record Result(
      List<DerivativeSignature> signatures,
      List<Diagnostic> warnings,
      List<PlanEntry> decisions,
      String plan) {
    /** Copies the lists. */
    Result {
      signatures = List.copyOf(signatures);
      warnings = List.copyOf(warnings);
      decisions = List.copyOf(decisions);
    }
  }

  /**
   * Differentiates in place.
   *
   * @param module as it was read
   * @param requests what to differentiate
   * @param kept symbols of the input that stay visible
   * @param optimisation 0 to 3
   * @param cpu the processor
   */
  static Result differentiate(
      IrModule module,
      List<DiffRequest> requests,
      List<String> kept,
      int optimisation,
      String cpu) {
    Registrations.apply(module);
    List<FunctionRequest> resolved = new ArrayList<>();
    Set<String> primals = new LinkedHashSet<>(kept);
    Map<Integer, Derivative> made = new TreeMap<>();
    for (List<Integer> round : Rounds.of(module, requests)) {
      List<DiffRequest> wanted = round.stream().map(requests::get).toList();
      List<Derivative> current =
          differentiate(module, wanted, resolved, primals, List.copyOf(made.values()));
      for (int i = 0; i < round.size(); i++) {
        made.put(round.get(i), current.get(i));
      }
    }
    List<Derivative> derivatives = List.copyOf(made.values());
    Prepared.finish(
        module, primals, exported(module, resolved, kept, derivatives), optimisation, cpu);
    return new Result(
        derivatives.stream().flatMap(d -> d.signatures().stream()).toList(),
        derivatives.stream().flatMap(d -> d.warnings().stream()).toList(),
        derivatives.stream().flatMap(d -> d.decisions().stream()).toList(),
        derivatives.stream().map(Derivative::plan).collect(Collectors.joining("\n")));
  }

  /**
   * Differentiates functions that are all in the module.
   *
   * @param round the requests
   * @param resolved the requests of earlier rounds; gets those of this one
   * @param primals the functions of earlier rounds; gets those of this one
   * @param earlier what earlier rounds made
   */
  private static List<Derivative> differentiate(
      IrModule module,
      List<DiffRequest> round,
      List<FunctionRequest> resolved,
      Set<String> primals,
      List<Derivative> earlier) {
    FunctionNames names = new FunctionNames(module);
    List<FunctionRequest> current =
        new RequestResolver(module, names, new Signatures(module, names)).resolve(round);
    resolved.addAll(current);
    current.forEach(r -> primals.add(r.symbol()));
    Set<String> kept = new LinkedHashSet<>(primals);
    kept.addAll(Registrations.named(module));
    earlier.forEach(d -> d.signatures().forEach(s -> kept.add(s.symbol())));
    module.attachLines();
    EarlierDerivatives.reopen(module, RuleTable.builtIn());
    Prepared.prepare(module, kept);
    List<Derivative> derivatives = new ArrayList<>();
    List<Diagnostic> findings = new ArrayList<>();
    for (FunctionRequest request : current) {
      try {
        Fn primal = module.mirror(request.symbol());
        Derivative derivative =
            Differentiator.differentiate(
                module, withPointees(module, request), RuleTable.builtIn());
        derivatives.add(
            derivative.with(derivative.signatures().stream().map(s -> typed(s, primal)).toList()));
      } catch (DiffException e) {
        findings.addAll(e.diagnostics());
      }
    }
    if (!findings.isEmpty()) {
      throw new DiffException(findings.stream().distinct().toList());
    }
    return derivatives;
  }

  /**
   * The wrappers, the symbols to keep, and the derivatives that their requests asked to export raw.
   */
  private static Set<String> exported(
      IrModule module,
      List<FunctionRequest> requests,
      List<String> kept,
      List<Derivative> derivatives) {
    Set<String> exported = new LinkedHashSet<>(kept);
    derivatives.forEach(d -> d.signatures().forEach(s -> exported.add(s.symbol())));
    Set<String> primals =
        requests.stream().map(FunctionRequest::symbol).collect(Collectors.toSet());
    if (requests.stream().anyMatch(FunctionRequest::raw)) {
      for (IrModule.FunctionEntry function : module.functions()) {
        if (function.defined() && !function.local() && !primals.contains(function.name())) {
          exported.add(function.name());
        }
      }
    }
    return exported;
  }

  /** Tells callers what pointers lead to, as far as the function's accesses do. */
  private static DerivativeSignature typed(DerivativeSignature signature, Fn primal) {
    List<DerivativeSignature.Parameter> parameters =
        signature.parameters().stream()
            .map(
                p ->
                    p.primalIndex() >= 0
                            && signature.mode() != Mode.BATCH
                            && p.type() instanceof NativeType.Pointer pointer
                            && pointer.pointee() instanceof NativeType.NoValue
                        ? p.withType(
                            new NativeType.Pointer(Pointees.infer(primal, p.primalIndex())))
                        : p)
            .toList();
    return signature.withParameters(parameters);
  }

  /**
   * Where debug information does not say what a pointer points to, the prepared function's accesses
   * may.
   */
  static FunctionRequest withPointees(IrModule module, FunctionRequest request) {
    List<NativeType> types = new ArrayList<>();
    Fn fn = module.mirror(request.symbol());
    for (int i = 0; i < request.parameterTypes().size(); i++) {
      NativeType type = request.parameterTypes().get(i);
      boolean unknown =
          type instanceof NativeType.Pointer p && p.pointee() instanceof NativeType.NoValue;
      types.add(unknown ? new NativeType.Pointer(Pointees.inferArray(fn, i)) : type);
    }
    return new FunctionRequest(
        request.symbol(),
        request.mode(),
        request.activities(),
        request.returnActivity(),
        request.exportName(),
        request.primalReturn(),
        request.safe(),
        request.raw(),
        request.parameterNames(),
        request.declaration(),
        types,
        request.returnNativeType(),
        request.sourceTypes(),
        request.parallel(),
        request.width());
  }
}
