package org.jdiff.driver;

import java.util.List;
import java.util.Set;
import org.jdiff.ir.AddressLanes;
import org.jdiff.ir.ByValueCopies;
import org.jdiff.ir.ChosenOffsets;
import org.jdiff.ir.DeviceMath;
import org.jdiff.ir.DynamicCasts;
import org.jdiff.ir.FunctionNotes;
import org.jdiff.ir.InactiveVariables;
import org.jdiff.ir.IrModule;
import org.jdiff.ir.LaneIntrinsics;
import org.jdiff.ir.NarrowRecurrences;
import org.jdiff.ir.ReadsByType;
import org.jdiff.ir.Surface;
import org.jdiff.ir.TailCalls;
import org.jdiff.ir.Target;
import org.jdiff.ir.UnionMoves;
import org.jdiff.ir.UnwrittenVariables;
import org.jdiff.markers.Registrations;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.DiffException;
import org.jdiff.rules.RuleTable;
import org.jdiff.transform.ComplexPairs;
import org.jdiff.transform.EarlierDerivatives;
import org.jdiff.transform.ExceptionLowering;
import org.jdiff.transform.SetAside;
import org.jdiff.transform.UnwindLowering;

/**
 * Brings modules into the form that differentiation expects, and finished modules into that of the
 * output.
 */
final class Prepared {
  /** What the names of functions of the run-time library begin with. */
  private static final String RUNTIME = "jdiff_";

  private Prepared() {}

  /**
   * Prepares a module.
   *
   * @param module changed in place
   * @param kept the symbols that must stay with their signatures
   */
  static void prepare(IrModule module, Set<String> kept) {
    for (IrModule.FunctionEntry function : module.functions()) {
      if (function.defined() && module.hasFunctionAttribute(function.name(), "optnone")) {
        // Compilers add both to every function at level 0; it says nothing about this one.
        module.removeFunctionAttribute(function.name(), "optnone");
        module.removeFunctionAttribute(function.name(), "noinline");
      }
    }
    module.dropDebugVariables();
    module.isolate(Set.of());
    for (String symbol : kept) {
      module.setVisibility(symbol, IrModule.Visibility.EXTERNAL);
    }
    // Derivatives will call the run-time library with other arguments than there are now.
    List<String> runtime =
        module.functions().stream()
            .filter(f -> f.defined() && f.name().startsWith(RUNTIME))
            .map(IrModule.FunctionEntry::name)
            .filter(f -> !kept.contains(f))
            .toList();
    runtime.forEach(f -> module.setVisibility(f, IrModule.Visibility.EXTERNAL));
    Registrations.noted(module).forEach(f -> FunctionNotes.hideBody(module, f));
    setAside(module);
    UnwrittenVariables.markConstant(module);
    TailCalls.relax(module);
    DynamicCasts.resolve(module);
    ExceptionLowering.lower(module, kept);
    UnwindLowering.lower(module);
    ByValueCopies.insert(module);
    LaneIntrinsics.lower(module);
    ComplexPairs.lower(module);
    AddressLanes.lower(module);
    module.run(Pipeline.prepare());
    runtime.forEach(f -> module.setVisibility(f, IrModule.Visibility.INTERNAL));
    ReducibleFlow.establish(module);
    ChosenOffsets.split(module);
    ReadsByType.split(module);
    UnionMoves.copy(module);
    verify(module, "preparation");
  }

  /** Keeps functions out of others that rules know better than their bodies show. */
  private static void setAside(IrModule module) {
    RuleTable rules = RuleTable.builtIn();
    module.functions().stream()
        .filter(IrModule.FunctionEntry::defined)
        .map(IrModule.FunctionEntry::name)
        .filter(f -> SetAside.is(f, rules.lookup(f)))
        .forEach(f -> FunctionNotes.hideBody(module, f));
  }

  /**
   * Finishes a module.
   *
   * @param module changed in place
   * @param primals the differentiated functions
   * @param exported the symbols that others may use
   * @param level how much to optimise, 0 to 3
   * @param cpu the processor; empty means the one that the primals were compiled for
   */
  static void finish(
      IrModule module, Set<String> primals, Set<String> exported, int level, String cpu) {
    module.dropLines();
    verify(module, "differentiation");
    module.isolate(exported);
    generate(module, primals, level, cpu);
  }

  /**
   * Finishes a module that keeps what it had.
   *
   * @param module changed in place
   * @param surface how its symbols were seen before
   * @param level how much to optimise, 0 to 3
   * @param cpu the processor; empty means the one that the functions say
   */
  static void finish(IrModule module, Surface surface, int level, String cpu) {
    module.dropLines();
    verify(module, "differentiation");
    module.isolate(surface.functions());
    surface.restore(module);
    generate(module, Set.of(), level, cpu);
  }

  private static void generate(IrModule module, Set<String> primals, int level, String cpu) {
    InactiveVariables.restore(module);
    if (!cpu.isEmpty()) {
      module.forgetProcessor();
    } else {
      primals.stream().findFirst().ifPresent(module::spreadProcessor);
    }
    if (level == 0) {
      EarlierDerivatives.keepCalls(module, RuleTable.builtIn());
    }
    try (Target target = Target.of(module.triple(), cpu)) {
      optimise(module, level, target);
    }
    DeviceMath.call(module);
    verify(module, "optimisation");
  }

  private static void optimise(IrModule module, int level, Target target) {
    if (level == 0) {
      module.run(Pipeline.unoptimised(), target);
      return;
    }
    module.run(Pipeline.simplify(level), target);
    vectorise(module, level, target);
  }

  /** The second half of the optimisation; see {@link NarrowRecurrences}. */
  static void vectorise(IrModule module, int level, Target target) {
    NarrowRecurrences.hide(module);
    module.run(Pipeline.vectorise(level), target);
    NarrowRecurrences.reveal(module);
    module.run(Pipeline.tidy(level), target);
  }

  private static void verify(IrModule module, String phase) {
    module
        .verify()
        .ifPresent(
            broken -> {
              throw new DiffException(
                  Diagnostic.error(DiagnosticCode.JD0501, "the module is not valid after " + phase)
                      .note(broken.lines().limit(3).toList().toString())
                      .help("this is a defect of jdiff: report it with the input file"));
            });
  }
}
