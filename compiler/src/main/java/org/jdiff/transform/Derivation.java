package org.jdiff.transform;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jdiff.analysis.ByteKind;
import org.jdiff.analysis.MemoryGraph;
import org.jdiff.analysis.Program.CalleeKind;
import org.jdiff.ir.Block;
import org.jdiff.ir.Fn;
import org.jdiff.ir.Inst;
import org.jdiff.ir.IrBuilder;
import org.jdiff.ir.IrModule;
import org.jdiff.ir.Type;
import org.jdiff.ir.Val;
import org.jdiff.ir.Value;
import org.jdiff.model.Activity;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiffException;
import org.jdiff.rules.BlasTable;
import org.jdiff.rules.RuleOutcome;
import org.jdiff.rules.RuleTable;

/**
 * One run of the differentiator: finds every derivative function that a request needs, refuses what
 * cannot be differentiated with all findings at once, then emits. Nothing is emitted before
 * everything is known.
 */
final class Derivation {
  private final IrModule module;
  private final ProgramView program;
  private final RuleEmitter ruleEmitter;
  private final boolean safe;
  private final String prefix;
  private final Map<Variant.Key, Variant> variants = new LinkedHashMap<>();
  private final Set<String> shadowedGlobals = new TreeSet<>();
  private final Map<String, String> globalShadows = new LinkedHashMap<>();
  private final IdentityHashMap<Facts, BlasPlans> linearAlgebra = new IdentityHashMap<>();
  private final StringBuilder plan = new StringBuilder();

  Derivation(IrModule module, RuleTable rules, boolean safe, String prefix) {
    this.module = module;
    this.program = new ProgramView(module, new Callees(rules), BlasTable.builtIn());
    this.ruleEmitter = new RuleEmitter(rules);
    this.safe = safe;
    this.prefix = prefix;
  }

  IrModule module() {
    return module;
  }

  ProgramView program() {
    return program;
  }

  RuleEmitter ruleEmitter() {
    return ruleEmitter;
  }

  boolean safe() {
    return safe;
  }

  StringBuilder plan() {
    return plan;
  }

  Set<String> shadowedGlobals() {
    return shadowedGlobals;
  }

  // ---- discovery

  /**
   * Finds all variants that a root needs, analysed; throws every refusal.
   *
   * @param declared what the root's parameters point to, as far as their declaration tells
   */
  Variant discover(Variant.Key root, Map<Integer, ByteKind> declared) {
    while (true) {
      variants.clear();
      linearAlgebra.clear();
      Set<String> wanted = new LinkedHashSet<>();
      List<Diagnostic> findings = new ArrayList<>();
      List<Variant.Key> queue = new ArrayList<>(List.of(root));
      for (int i = 0; i < queue.size(); i++) {
        Variant variant = analyse(queue.get(i), i == 0 ? declared : Map.of());
        wanted.addAll(variant.facts().activities().wantedGlobals());
        findings.addAll(Refusals.find(this, variant));
        for (Variant.Key callee : callees(variant)) {
          if (!queue.contains(callee)) {
            queue.add(callee);
          }
        }
      }
      wanted.removeIf(g -> !program.isDefinedGlobal(g));
      if (shadowedGlobals.addAll(wanted)) {
        continue;
      }
      if (!findings.isEmpty()) {
        throw new DiffException(Refusals.distinct(findings));
      }
      return variants.get(root);
    }
  }

  private Variant analyse(Variant.Key key, Map<Integer, ByteKind> declared) {
    Fn fn = program.body(key.function()).orElseThrow();
    // The first variant is the root: its graph covers all functions that it calls.
    MemoryGraph memory =
        variants.values().stream()
            .findFirst()
            .map(root -> MemoryGraph.of(program, fn, root.facts().memory()))
            .orElseGet(() -> MemoryGraph.of(program, fn, declared));
    Facts facts =
        Facts.of(program, fn, key.activities(), key.returnActive(), shadowedGlobals, memory);
    int number = variants.size();
    String base = prefix + "." + key.function();
    Variant variant =
        switch (key.kind()) {
          case FORWARD -> new Variant(key, facts, base + ".fwd" + number, "");
          case COMBINED -> new Variant(key, facts, base + ".grad" + number, "");
          case SPLIT -> new Variant(key, facts, base + ".aug" + number, base + ".rev" + number);
        };
    variants.put(key, variant);
    linearAlgebra.put(facts, new BlasPlans(this, variant));
    return variant;
  }

  private List<Variant.Key> callees(Variant variant) {
    List<Variant.Key> keys = new ArrayList<>();
    for (Block block : variant.facts().fn().blocks()) {
      if (!variant.facts().cfg().reachable(block.index())) {
        continue;
      }
      for (Inst inst : block.instructions()) {
        if (inst instanceof Inst.Call call
            && program.kind(call) == CalleeKind.BODY
            && isActiveCall(variant.facts(), call)) {
          keys.add(
              calleeKey(
                  variant.facts(),
                  call,
                  variant.key().kind() == Variant.Kind.FORWARD
                      ? Variant.Kind.FORWARD
                      : Variant.Kind.SPLIT));
        }
      }
    }
    return keys;
  }

  private Variant.Key calleeKey(Facts facts, Inst.Call call, Variant.Kind kind) {
    List<Activity> activities = new ArrayList<>();
    for (int operand : call.core().operands()) {
      // A null address has a null shadow: the callee asks for null before it reads, as with other
      // arguments.
      boolean nullAddress =
          facts.fn().type(operand).isPointer()
              && facts.fn().value(operand) instanceof Value.ConstNull;
      if (facts.hasShadow(operand) || nullAddress) {
        activities.add(Activity.DUP);
      } else if (facts.fn().type(operand).containsFloat() && facts.activities().isVaried(operand)) {
        activities.add(kind == Variant.Kind.FORWARD ? Activity.DUP : Activity.ACTIVE);
      } else {
        activities.add(Activity.CONST);
      }
    }
    boolean returnActive =
        facts.hasShadow(call.id())
            || (kind == Variant.Kind.FORWARD
                ? facts.activities().isVaried(call.id())
                : facts.isActive(call.id()));
    return new Variant.Key(call.callee().orElseThrow(), kind, activities, returnActive);
  }

  /** The plans of the linear algebra calls of the reverse derivative that has these facts. */
  BlasPlans linearAlgebra(Facts facts) {
    return linearAlgebra.get(facts);
  }

  Variant calleeVariant(Facts facts, Inst.Call call, Variant.Kind kind) {
    return variants.get(calleeKey(facts, call, kind));
  }

  /** Whether a call of a function with a body has to be differentiated. */
  boolean isActiveCall(Facts facts, Inst.Call call) {
    if (!shadowedGlobals.isEmpty()) {
      return true;
    }
    if (facts.activities().isVaried(call.id()) || facts.hasShadow(call.id())) {
      return true;
    }
    return call.core().operands().stream()
        .anyMatch(o -> facts.activities().isVaried(o) || facts.hasShadow(o));
  }

  Iterable<Variant> variants() {
    return variants.values();
  }

  // ---- what emitters share

  /** The name of the shadow of a global variable, which is made on first use. */
  String shadowGlobal(String symbol) {
    return globalShadows.computeIfAbsent(
        symbol,
        s -> {
          String name = prefix + ".shadow." + s;
          IrModule.GlobalEntry entry = program.global(s).orElseThrow();
          module.addZeroGlobal(name, entry.type(), entry.threadLocal());
          return name;
        });
  }

  /** The result of a marker that is not executed. */
  Val markerResult(SweepEmitter sweep, Inst.Call call) {
    return sweep.b.zero(call.type());
  }

  /** Allocates the shadow of fresh memory as the primal does, and clears it. */
  Val shadowAllocation(SweepEmitter sweep, Inst.Call call) {
    IrBuilder b = sweep.b;
    Val block = b.copy(call, sweep::primal);
    RuleOutcome outcome = program.callees().outcome(call.callee().orElseThrow());
    if (outcome instanceof RuleOutcome.Allocates a && !a.allocation().zeroed()) {
      Val bytes = null;
      for (int index : a.allocation().sizes()) {
        Val size = MemoryAdjoints.length(b, sweep.primal(call.operand(index)));
        bytes = bytes == null ? size : b.binary(Inst.BinaryOp.MUL, bytes, size);
      }
      b.zeroMemory(block, bytes, 1);
    }
    return block;
  }

  /** Clears the shadows of global variables: they belong to one derivative call. */
  void clearGlobalShadows(IrBuilder b) {
    for (String symbol : shadowedGlobals) {
      Type type = program.global(symbol).orElseThrow().type();
      b.zeroMemory(b.symbol(shadowGlobal(symbol)), b.int64(type.size()), type.align());
    }
  }
}
