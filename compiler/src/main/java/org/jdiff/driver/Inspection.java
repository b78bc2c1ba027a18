package org.jdiff.driver;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdiff.ir.Block;
import org.jdiff.ir.Inst;
import org.jdiff.ir.IrContext;
import org.jdiff.ir.IrModule;
import org.jdiff.model.InputOptions;
import org.jdiff.model.Mode;
import org.jdiff.rules.BlasTable;
import org.jdiff.rules.RuleOutcome;
import org.jdiff.rules.RuleTable;

/** Lists the functions of a module and what stands in the way of their derivatives. */
final class Inspection {
  private final IrModule module;
  private final RuleTable rules = RuleTable.builtIn();
  private final BlasTable linearAlgebra = BlasTable.builtIn();
  private final Map<String, Set<String>> callees = new HashMap<>();

  private Inspection(IrModule module) {
    this.module = module;
  }

  static ModuleReport run(List<Input> inputs, InputOptions options) {
    try (IrContext context = new IrContext();
        IrModule module = CompileJob.read(context, inputs, options)) {
      return new Inspection(module).report();
    }
  }

  private ModuleReport report() {
    FunctionNames names = new FunctionNames(module);
    Signatures signatures = new Signatures(module, names);
    List<ModuleReport.Function> defined = new ArrayList<>();
    List<ModuleReport.Function> declared = new ArrayList<>();
    for (IrModule.FunctionEntry function : module.functions()) {
      if (!function.name().startsWith("llvm.")) {
        (function.defined() ? defined : declared)
            .add(describe(function, signatures.of(function.name()), names));
      }
    }
    defined.addAll(declared);
    return new ModuleReport(module.triple(), defined);
  }

  private ModuleReport.Function describe(
      IrModule.FunctionEntry function, Signatures.Signature signature, FunctionNames names) {
    return new ModuleReport.Function(
        function.name(),
        signature.name(),
        names.aliasesOf(function.name()),
        signature.declaration(),
        signature.position(),
        signature.header().returnType().toString(),
        signature.result().spelling(),
        signature.parameters().stream()
            .map(
                p ->
                    new ModuleReport.Parameter(
                        p.name(),
                        p.param().type().toString(),
                        p.source().spelling(),
                        ActivityFit.propose(p, Mode.REVERSE)))
            .toList(),
        function.defined(),
        !function.local(),
        function.defined() ? unknownCallees(function.name()) : List.of());
  }

  /** Follows calls through functions with a body. */
  private List<String> unknownCallees(String symbol) {
    Set<String> unknown = new TreeSet<>();
    Set<String> seen = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(symbol));
    while (!open.isEmpty()) {
      String caller = open.remove();
      if (seen.add(caller)) {
        for (String callee : calleesOf(caller)) {
          if (module.isDefined(callee)) {
            open.add(callee);
          } else if (!callee.startsWith("llvm.")
              && rules.lookup(callee) instanceof RuleOutcome.Absent
              && linearAlgebra.symbol(callee).isEmpty()) {
            unknown.add(callee);
          }
        }
      }
    }
    return List.copyOf(unknown);
  }

  private Set<String> calleesOf(String symbol) {
    return callees.computeIfAbsent(
        symbol,
        s -> {
          Set<String> found = new LinkedHashSet<>();
          for (Block block : module.mirror(s).blocks()) {
            for (Inst inst : block.instructions()) {
              Optional<String> callee =
                  switch (inst) {
                    case Inst.Call call -> call.callee();
                    case Inst.Invoke invoke -> invoke.callee();
                    default -> Optional.empty();
                  };
              callee.ifPresent(found::add);
            }
          }
          return found;
        });
  }
}
