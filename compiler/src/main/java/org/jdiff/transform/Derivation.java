package org.jdiff.transform;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.jdiff.analysis.Activities;
import org.jdiff.analysis.ByteKind;
import org.jdiff.analysis.MemoryGraph;
import org.jdiff.analysis.Overwrites;
import org.jdiff.analysis.Program.CalleeKind;
import org.jdiff.ir.Block;
import org.jdiff.ir.Fn;
import org.jdiff.ir.InitialAddress;
import org.jdiff.ir.Inst;
import org.jdiff.ir.IrBuilder;
import org.jdiff.ir.IrModule;
import org.jdiff.ir.SourceType;
import org.jdiff.ir.Type;
import org.jdiff.ir.Val;
import org.jdiff.ir.Value;
import org.jdiff.model.Activity;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiffException;
import org.jdiff.model.PlanEntry;
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
  private final RegisteredFacts registered;
  private final ProgramView program;
  private final RuleEmitter ruleEmitter;
  private final boolean safe;
  private final boolean parallel;
  private final String prefix;
  private final Map<Variant.Key, Variant> variants = new LinkedHashMap<>();
  private final Map<Activities, Overwrites> overwrites = new HashMap<>();
  private final Map<Site, CombinedCall> combined = new HashMap<>();
  private final Map<Variant.Key, Optional<CombinedCalls.Costs>> costs = new HashMap<>();
  private final Set<String> shadowedGlobals = new TreeSet<>();
  private final Releases releases;
  private final Dispatch dispatch;
  private final Map<String, String> globalShadows = new LinkedHashMap<>();
  private final IdentityHashMap<Facts, BlasPlans> linearAlgebra = new IdentityHashMap<>();
  private final List<PlanEntry> plan = new ArrayList<>();
  private boolean reusable;
  private int width = 1;
  private boolean errors;

  Derivation(IrModule module, RuleTable rules, boolean safe, boolean parallel, String prefix) {
    this.module = module;
    this.registered = RegisteredFacts.of(module, rules);
    Map<String, RuleOutcome> certain = EndlessFunctions.of(module);
    certain.putAll(registered.outcomes());
    this.program =
        new ProgramView(
            module,
            new Callees(rules, certain, AttributedAllocators.of(module)),
            BlasTable.builtIn());
    this.ruleEmitter = new RuleEmitter(rules);
    this.safe = safe;
    this.parallel = parallel;
    this.prefix = prefix;
    this.releases = new Releases(module, prefix);
    this.dispatch = new Dispatch(module, prefix);
  }

  IrModule module() {
    return module;
  }

  ProgramView program() {
    return program;
  }

  /** What the program says of its own functions. */
  RegisteredFacts registered() {
    return registered;
  }

  RuleEmitter ruleEmitter() {
    return ruleEmitter;
  }

  Releases releases() {
    return releases;
  }

  boolean safe() {
    return safe;
  }

  /** Lets derivatives compute several directions side by side. */
  void widen(int directions) {
    width = directions;
  }

  /** How many directions derivatives compute side by side. */
  int width() {
    return width;
  }

  /** Lets tangents be bounds of rounding errors. */
  void estimateErrors() {
    errors = true;
  }

  /** Whether tangents are bounds of rounding errors. */
  boolean estimatesErrors() {
    return errors;
  }

  /** Lets reverse sweeps run more than once on what one forward sweep left. */
  void reuseTapes() {
    reusable = true;
  }

  /**
   * Whether a call allocates memory whose shadow the reverse sweep has to leave as it was found:
   * numbers that are zero without having been stored collect adjoints that nothing consumes.
   */
  boolean restoresShadow(Facts facts, Inst.Call call) {
    return reusable
        && facts.hasShadow(call.id())
        && call.callee().isPresent()
        && program.callees().outcome(call.callee().get()) instanceof RuleOutcome.Allocates a
        && a.allocation().zeroed();
  }

  /** The number of bytes that an allocator is asked for. */
  Val allocated(IrBuilder b, Inst.Call call, IntFunction<Val> primal) {
    RuleOutcome outcome = program.callees().outcome(call.callee().orElseThrow());
    Val bytes = null;
    for (int index : ((RuleOutcome.Allocates) outcome).allocation().sizes()) {
      Val size = MemoryAdjoints.length(b, primal.apply(call.operand(index)));
      bytes = bytes == null ? size : b.binary(Inst.BinaryOp.MUL, bytes, size);
    }
    return bytes;
  }

  /** Whether calls that run at the same time may share shadows. */
  boolean parallel() {
    return parallel;
  }

  List<PlanEntry> plan() {
    return plan;
  }

  Set<String> shadowedGlobals() {
    return shadowedGlobals;
  }

  /**
   * A global variable that stands in the way of a tape: its shadow holds addresses that change. Two
   * tapes that are held at the same time would share it. Shadows that hold adjoints alone are
   * cleared where the reverse half starts, and those of constants always hold the same.
   */
  Optional<String> sharedByTapes() {
    return shadowedGlobals.stream()
        .filter(
            g -> {
              IrModule.GlobalEntry entry = program.global(g).orElseThrow();
              return !entry.constant()
                  && (entry.type().containsPointer()
                      || !entry.addresses().isEmpty()
                      || variants.values().stream().anyMatch(v -> holdsAddresses(v.facts(), g)));
            })
        .findFirst();
  }

  private static boolean holdsAddresses(Facts facts, String global) {
    Fn fn = facts.fn();
    for (int id = 0; id < fn.size(); id++) {
      if (fn.value(id) instanceof Value.GlobalAddress g
          && g.symbol().equals(global)
          && facts.memory().layoutAt(id).members().stream()
              .anyMatch(m -> ByteKind.anyAddress(m.kinds()))) {
        return true;
      }
    }
    return false;
  }

  // ---- discovery

  /**
   * Finds all variants that a root needs, analysed; throws every refusal.
   *
   * @param declared what the root's parameters point to arrays of, as far as their declaration
   *     tells
   * @param types their types in the source, as far as known
   */
  Variant discover(
      Variant.Key root, Map<Integer, ByteKind> declared, Map<Integer, SourceType> types) {
    while (true) {
      variants.clear();
      overwrites.clear();
      linearAlgebra.clear();
      combined.clear();
      costs.clear();
      Set<String> wanted = new LinkedHashSet<>();
      List<Diagnostic> findings = new ArrayList<>();
      List<Variant.Key> queue = new ArrayList<>(List.of(root));
      for (int i = 0; i < queue.size(); i++) {
        Variant variant = analyse(queue.get(i), declared, types);
        if (registered.isCustom(variant.key())) {
          findings.addAll(CustomDerivative.problems(this, variant));
          continue;
        }
        wanted.addAll(variant.facts().activities().wantedGlobals());
        findings.addAll(Refusals.find(this, variant));
        findings.addAll(LogRefusals.find(this, variant));
        findings.addAll(CastRefusals.find(variant));
        findings.addAll(ErrorRefusals.find(this, variant));
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
      findings.addAll(ThreadRefusals.find(this));
      if (parallel) {
        findings.addAll(SharedShadows.refusals(this));
      }
      if (!findings.isEmpty()) {
        throw new DiffException(Refusals.distinct(findings));
      }
      return variants.get(root);
    }
  }

  private Variant analyse(
      Variant.Key key, Map<Integer, ByteKind> declared, Map<Integer, SourceType> types) {
    Fn fn = program.body(key.function()).orElseThrow();
    // The first variant is the root: its graph covers all functions that it calls.
    MemoryGraph memory =
        variants.values().stream()
            .findFirst()
            .map(root -> MemoryGraph.of(program, fn, root.facts().memory()))
            .orElseGet(() -> MemoryGraph.of(program, fn, declared, types));
    Facts facts =
        Facts.of(
            program,
            fn,
            key.activities(),
            key.uncertain(),
            key.returnActive(),
            shadowedGlobals,
            memory);
    int number = variants.size();
    String base = prefix + "." + key.function();
    Variant variant =
        switch (key.kind()) {
          case FORWARD -> new Variant(key, facts, base + ".fwd" + number, "", width);
          case FORWARD_SPLIT ->
              new Variant(key, facts, base + ".log" + number, base + ".tan" + number, width);
          case COMBINED -> new Variant(key, facts, base + ".grad" + number, "", width);
          case SPLIT ->
              new Variant(key, facts, base + ".aug" + number, base + ".rev" + number, width);
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
        if (inst instanceof Inst.Call call && isActiveCall(variant.facts(), call)) {
          Variant.Kind kind =
              variant.key().kind().isForward() ? variant.key().kind() : Variant.Kind.SPLIT;
          for (String target : targets(variant.facts(), call)) {
            Variant.Key key = calleeKey(variant.facts(), call, target, kind);
            Optional<CombinedCalls.Costs> whole = wholeGradient(call, key);
            if (whole.isPresent()) {
              key = key.combined();
              combined.put(
                  new Site(variant.facts().activities(), call.id()),
                  new CombinedCall(key, whole.get()));
            }
            keys.add(key);
          }
        }
      }
    }
    return keys;
  }

  private record Site(Activities activities, int call) {}

  private record CombinedCall(Variant.Key key, CombinedCalls.Costs costs) {}

  /** The costs of computing a callee's gradient as a whole in the reverse sweep, if that pays. */
  private Optional<CombinedCalls.Costs> wholeGradient(Inst.Call call, Variant.Key key) {
    if (safe
        || key.kind() != Variant.Kind.SPLIT
        || program.kind(call) != CalleeKind.BODY
        || registered.isCustom(key)) {
      return Optional.empty();
    }
    return costs(key).filter(CombinedCalls.Costs::pays);
  }

  private Optional<CombinedCalls.Costs> costs(Variant.Key key) {
    Optional<CombinedCalls.Costs> known = costs.get(key);
    if (known == null) {
      boolean onTrial = !variants.containsKey(key);
      Variant split = onTrial ? analyse(key, Map.of(), Map.of()) : variants.get(key);
      known = CombinedCalls.of(this, split);
      if (onTrial) {
        variants.remove(key);
      }
      costs.put(key, known);
    }
    return known;
  }

  /** The gradient that the reverse sweep computes for a call as a whole, if it does. */
  Optional<Variant> combined(Facts facts, Inst.Call call) {
    return Optional.ofNullable(combined.get(new Site(facts.activities(), call.id())))
        .map(c -> variants.get(c.key()));
  }

  /** What was weighed for such a call. */
  Optional<CombinedCalls.Costs> costs(Facts facts, Inst.Call call) {
    return Optional.ofNullable(combined.get(new Site(facts.activities(), call.id())))
        .map(CombinedCall::costs);
  }

  /** The functions with a body that a call may reach. */
  Collection<String> targets(Facts facts, Inst.Call call) {
    return switch (program.kind(call)) {
      case BODY -> List.of(call.callee().orElseThrow());
      case INDIRECT -> facts.memory().targets(facts.fn(), call);
      case RULE, LINEAR_ALGEBRA, ALLOCATE, FREE, COPY, FILL, INACTIVE, IDENTITY, MARKER, UNKNOWN ->
          List.of();
    };
  }

  private Variant.Key calleeKey(Facts facts, Inst.Call call, String target, Variant.Kind kind) {
    List<Activity> activities = new ArrayList<>();
    Set<Integer> uncertain = new TreeSet<>();
    for (int operand : call.core().operands()) {
      // A null address has a null shadow: the callee asks for null before it reads, as with other
      // arguments.
      boolean nullAddress =
          facts.fn().type(operand).isPointer()
              && facts.fn().value(operand) instanceof Value.ConstNull;
      if (facts.hasShadow(operand) || nullAddress) {
        if (facts.isUncertain(operand) || facts.activities().reachesUnshadowed(operand)) {
          uncertain.add(activities.size());
        }
        activities.add(Activity.DUP);
      } else if (facts.activities().isVaried(operand)) {
        activities.add(kind.isForward() ? Activity.DUP : Activity.ACTIVE);
      } else {
        activities.add(Activity.CONST);
      }
    }
    boolean returnActive =
        facts.hasShadow(call.id())
            || (kind.isForward()
                ? facts.activities().isVaried(call.id())
                : facts.isActive(call.id()));
    return new Variant.Key(
        target, kind, activities, uncertain, steady(facts, call, kind), returnActive);
  }

  /** The arguments that point to memory which nothing overwrites after the call. */
  private Set<Integer> steady(Facts facts, Inst.Call call, Variant.Kind kind) {
    Set<Integer> steady = new TreeSet<>();
    if (kind == Variant.Kind.SPLIT) {
      Overwrites overwrites = overwrites(facts);
      for (int i = 0; i < call.operandCount(); i++) {
        if (facts.fn().type(call.operand(i)).isPointer()
            && overwrites.steadyAfter(call, call.operand(i))) {
          steady.add(i);
        }
      }
    }
    return steady;
  }

  /** What overwrites the memory of a function of a reverse derivative. */
  Overwrites overwrites(Facts facts) {
    return overwrites.computeIfAbsent(
        facts.activities(),
        activities -> {
          Variant variant =
              variants.values().stream()
                  .filter(v -> v.facts().activities().equals(activities))
                  .findFirst()
                  .orElseThrow();
          Overwrites.Caller caller =
              variant.key().kind() == Variant.Kind.SPLIT
                  ? new Overwrites.Caller.Some(variant.key().steady())
                  : new Overwrites.Caller.None();
          return Overwrites.of(program, facts.fn(), facts.cfg(), facts.memory(), caller);
        });
  }

  /** The plans of the linear algebra calls of the reverse derivative that has these facts. */
  BlasPlans linearAlgebra(Facts facts) {
    return linearAlgebra.get(facts);
  }

  /** What an active call of a function with a body calls in a derivative. */
  CallTarget target(Facts facts, Inst.Call call, Variant.Kind kind) {
    Map<String, Variant> found = new LinkedHashMap<>();
    for (String target : targets(facts, call)) {
      found.put(target, variants.get(calleeKey(facts, call, target, kind)));
    }
    return program.kind(call) == CalleeKind.BODY
        ? CallTarget.of(found.values().iterator().next())
        : dispatch.of(found);
  }

  /** Whether a call of a function with a body has to be differentiated. */
  boolean isActiveCall(Facts facts, Inst.Call call) {
    CalleeKind kind = program.kind(call);
    if (kind != CalleeKind.BODY && kind != CalleeKind.INDIRECT) {
      return false;
    }
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
  String shadowGlobal(String symbol, int lane) {
    return globalShadows.computeIfAbsent(
        symbol + (lane == 0 ? "" : "." + lane),
        s -> {
          String name = prefix + ".shadow." + s;
          IrModule.GlobalEntry entry = program.global(symbol).orElseThrow();
          module.addZeroGlobal(name, entry.type(), entry.threadLocal(), entry.addressSpace());
          return name;
        });
  }

  /** The shadow of a constant: the address itself where there is none. */
  Val constantShadow(IrBuilder b, Value.Const constant, int lane) {
    return switch (constant) {
      case Value.GlobalAddress global when shadowedGlobals.contains(global.symbol()) ->
          b.offset(b.symbol(shadowGlobal(global.symbol(), lane)), global.offset());
      case Value.ConstAggregate aggregate when constant.type().containsPointer() -> {
        throw new IllegalStateException("the members of " + aggregate + " have their own shadows");
      }
      default -> constant.type().isPointer() ? b.constant(constant) : b.zero(constant.type());
    };
  }

  /** The result of a marker that is not executed. */
  Val markerResult(SweepEmitter sweep, Inst.Call call) {
    return sweep.b.zero(call.type());
  }

  /** Allocates the shadow of fresh memory as the primal does, and clears it. */
  Val shadowAllocation(SweepEmitter sweep, Inst.Call call) {
    IrBuilder b = sweep.b;
    Val block = b.copy(call, sweep::primal);
    Optional<Val> whole = BlockSizes.of(b, call, block);
    if (whole.isPresent()) {
      b.zeroMemory(block, whole.get(), 1);
      return block;
    }
    RuleOutcome outcome = program.callees().outcome(call.callee().orElseThrow());
    if (outcome instanceof RuleOutcome.Allocates a && !a.allocation().zeroed()) {
      b.zeroMemory(block, allocated(b, call, sweep::primal), 1);
    }
    return block;
  }

  /** Clears the shadows of global variables: they belong to one derivative call. */
  void clearGlobalShadows(IrBuilder b) {
    for (int lane = 0; lane < width; lane++) {
      clearGlobalShadows(b, lane);
    }
  }

  private void clearGlobalShadows(IrBuilder b, int lane) {
    for (String symbol : shadowedGlobals) {
      Type type = program.global(symbol).orElseThrow().type();
      Val shadow = b.symbol(shadowGlobal(symbol, lane));
      b.zeroMemory(shadow, b.int64(type.size()), type.align());
      for (InitialAddress address : program.initialAddresses(symbol)) {
        // Addresses of what has no shadow stand for themselves.
        boolean shadowed = shadowedGlobals.contains(address.symbol());
        Val base = b.symbol(shadowed ? shadowGlobal(address.symbol(), lane) : address.symbol());
        b.store(b.offset(base, address.offset()), b.offset(shadow, address.at()), 1);
      }
    }
  }
}
