package org.jdiff.driver;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdiff.ir.Block;
import org.jdiff.ir.Fn;
import org.jdiff.ir.Inst;
import org.jdiff.ir.IrModule;
import org.jdiff.ir.LibraryTargets;
import org.jdiff.ir.MarkerWords;
import org.jdiff.ir.Surface;
import org.jdiff.ir.Value;
import org.jdiff.markers.MarkerCall;
import org.jdiff.markers.MarkerKind;
import org.jdiff.markers.MarkerOption;
import org.jdiff.markers.MarkerReader;
import org.jdiff.markers.Registrations;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.DiffException;
import org.jdiff.rules.RuleOutcome;
import org.jdiff.rules.RuleTable;
import org.jdiff.transform.EarlierDerivatives;
import org.jdiff.transform.MarkerLowering;

/**
 * Replaces all marker calls of a module, innermost first: what a marker differentiates may contain
 * marker calls itself.
 */
final class MarkerJob {
  private final IrModule module;
  private final MarkerLowering lowering;
  private final Map<String, Fn> functions = new HashMap<>();
  private final Set<String> dissolved = new HashSet<>();

  private MarkerJob(IrModule module, boolean safe) {
    this.module = module;
    this.lowering = new MarkerLowering(module, RuleTable.builtIn(), safe);
  }

  private static boolean hasMarkers(IrModule module) {
    return module.functions().stream()
        .anyMatch(f -> !f.defined() && MarkerKind.of(f.name()).isPresent());
  }

  /**
   * Replaces in place; throws JD0124 if there is nothing to replace.
   *
   * @param module as it was read
   * @param safe whether reverse sweeps store everything and recompute nothing
   * @param optimisation 0 to 3
   * @param cpu the processor
   */
  static CompileJob.Result run(IrModule module, boolean safe, int optimisation, String cpu) {
    if (!hasMarkers(module)) {
      throw new DiffException(
          Diagnostic.error(DiagnosticCode.JD0124, "there is nothing to differentiate")
              .note("no function is named, and the input calls no marker such as __enzyme_autodiff")
              .help("name a function with --fn"));
    }
    return new MarkerJob(module, safe).run(optimisation, cpu);
  }

  /** A marker call and where it is. */
  private record Found(Fn caller, Inst site, MarkerKind kind) {}

  private CompileJob.Result run(int optimisation, String cpu) {
    Surface surface = module.surface();
    MarkerWords.normalise(module, name -> MarkerKind.of(name).isPresent(), MarkerOption::isWord);
    RuleTable rules = RuleTable.builtIn();
    LibraryTargets.wrap(
        module,
        name -> MarkerKind.of(name).isPresent(),
        name -> rules.lookup(name) instanceof RuleOutcome.Derivative);
    MarkerWords.protect(module, MarkerOption::isWord);
    Registrations.apply(module);
    module.attachLines();
    List<Found> found;
    while (true) {
      EarlierDerivatives.reopen(module, RuleTable.builtIn());
      Set<String> kept = new LinkedHashSet<>(surface.functions());
      kept.removeAll(dissolved);
      kept.addAll(Registrations.named(module));
      Prepared.prepare(module, kept);
      found = find();
      if (found.isEmpty()) {
        break;
      }
      if (dissolve(found, surface)) {
        continue;
      }
      // Functions of lower precision may be what other markers differentiate.
      List<Found> first = found.stream().filter(f -> f.kind().isPrecision()).toList();
      replace(first.isEmpty() ? found : first);
      if (cpu.isEmpty()) {
        module.spreadProcessor(found.getFirst().caller().name());
      }
    }
    MarkerWords.release(module, MarkerOption::isWord);
    MarkerWords.deleteUnused(module, name -> MarkerKind.of(name).isPresent());
    refuseRest();
    lowering.finish();
    Prepared.finish(module, surface, optimisation, cpu);
    return new CompileJob.Result(List.of(), lowering.warnings(), lowering.plan(), "");
  }

  /**
   * Lets functions that only hand a function on to a marker be inlined where it is known which one,
   * if nothing else needs them.
   *
   * @return whether there are any that were not known before
   */
  private boolean dissolve(List<Found> found, Surface surface) {
    Set<String> handing = new HashSet<>();
    for (Found f : found) {
      String name = f.caller().name();
      boolean discardable =
          !surface.functions().contains(name) || surface.discardable().contains(name);
      if (discardable && !MarkerReader.namesFunction(f.caller(), f.site(), f.kind())) {
        handing.add(name);
      }
    }
    handing.removeAll(dissolved);
    for (String name : handing) {
      module.removeFunctionAttribute(name, "optnone");
      module.removeFunctionAttribute(name, "noinline");
      module.addFunctionAttribute(name, "alwaysinline");
    }
    dissolved.addAll(handing);
    return !handing.isEmpty();
  }

  private List<Found> find() {
    functions.clear();
    List<Found> found = new ArrayList<>();
    for (IrModule.FunctionEntry entry : module.functions()) {
      if (entry.defined()) {
        Fn fn = module.mirror(entry.name());
        functions.put(entry.name(), fn);
        for (Block block : fn.blocks()) {
          for (Inst inst : block.instructions()) {
            MarkerReader.kind(module, inst).ifPresent(k -> found.add(new Found(fn, inst, k)));
          }
        }
      }
    }
    return found;
  }

  /** Replaces the calls whose functions contain no further ones. */
  private void replace(List<Found> found) {
    Map<Found, MarkerCall> calls = new HashMap<>();
    List<Diagnostic> findings = new ArrayList<>();
    for (Found f : found) {
      try {
        calls.put(f, MarkerReader.read(module, f.caller(), f.site(), f.kind()));
      } catch (DiffException e) {
        findings.addAll(e.diagnostics());
      }
    }
    stop(findings);
    tapes(List.copyOf(calls.values()), findings);
    stop(findings);
    Set<String> marked = new HashSet<>();
    found.forEach(f -> marked.add(f.caller().name()));
    List<Found> ready =
        found.stream()
            .filter(f -> calls.get(f).functions().stream().noneMatch(t -> reaches(t, marked)))
            .toList();
    if (ready.isEmpty()) {
      throw new DiffException(
          Diagnostic.error(
                  DiagnosticCode.JD0121,
                  "a function is to be differentiated that needs its own derivative")
              .at(found.getFirst().site().core().position())
              .note("the marker calls contain each other")
              .help("break the cycle"));
    }
    for (Found f : ready) {
      try {
        lowering.replace(f.caller(), calls.get(f));
      } catch (DiffException e) {
        findings.addAll(e.diagnostics());
      }
    }
    stop(findings);
  }

  /** A marker in the output would be a symbol that nobody defines. */
  private void refuseRest() {
    stop(
        module.functions().stream()
            .filter(f -> !f.defined() && MarkerKind.of(f.name()).isPresent())
            .map(
                f ->
                    Diagnostic.error(
                            DiagnosticCode.JD0121,
                            "'" + f.name() + "' is used otherwise than to call it")
                        .note("only calls that name the marker can be replaced")
                        .help("call it where its derivative is wanted"))
            .toList());
  }

  /** Finds out what the tapes that the program holds are for. */
  private void tapes(List<MarkerCall> calls, List<Diagnostic> findings) {
    for (MarkerKind kind : List.of(MarkerKind.FWDSPLIT, MarkerKind.REVERSE)) {
      for (MarkerCall call : calls) {
        try {
          if (call.kind() == kind && kind == MarkerKind.FWDSPLIT) {
            lowering.readsTape(call);
          } else if (call.kind() == kind) {
            lowering.readsReverseTape(call);
          }
        } catch (DiffException e) {
          findings.addAll(e.diagnostics());
        }
      }
    }
  }

  private static void stop(List<Diagnostic> findings) {
    if (!findings.isEmpty()) {
      throw new DiffException(findings.stream().distinct().toList());
    }
  }

  /** Whether a function may come to run one of some others. */
  private boolean reaches(String start, Set<String> wanted) {
    Set<String> seen = new HashSet<>(Set.of(start));
    List<String> queue = new ArrayList<>(seen);
    while (!queue.isEmpty()) {
      String name = queue.removeLast();
      if (wanted.contains(name)) {
        return true;
      }
      Optional.ofNullable(functions.get(name)).stream()
          .flatMap(f -> f.values().stream())
          .filter(v -> v instanceof Value.GlobalAddress g && g.function())
          .map(v -> ((Value.GlobalAddress) v).symbol())
          .filter(seen::add)
          .forEach(queue::add);
    }
    return false;
  }
}
