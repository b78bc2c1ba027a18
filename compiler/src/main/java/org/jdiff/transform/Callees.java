package org.jdiff.transform;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdiff.analysis.Program.CalleeKind;
import org.jdiff.ir.Inst;
import org.jdiff.ir.TypeHints;
import org.jdiff.rules.RuleMatch;
import org.jdiff.rules.RuleOutcome;
import org.jdiff.rules.RuleTable;

/** Says what a called function is, from the rule tables. */
final class Callees {
  /** Intrinsics that return their first argument, or another address of the same object. */
  private static final List<String> IDENTITIES =
      List.of(
          "llvm.launder.invariant.group",
          "llvm.strip.invariant.group",
          "llvm.threadlocal.address",
          "llvm.ptrmask",
          "llvm.ptr.annotation",
          "llvm.ssa.copy",
          "llvm.expect.");

  private final RuleTable rules;
  private final Map<String, RuleOutcome> registered;
  private final Map<String, RuleOutcome> attributed;
  private final Map<String, RuleOutcome> outcomes = new HashMap<>();

  Callees(RuleTable rules) {
    this(rules, Map.of(), Map.of());
  }

  /**
   * @param rules what is known by name
   * @param registered what the program says, which counts for more than bodies and names
   * @param attributed what is known of functions that no rule names
   */
  Callees(
      RuleTable rules, Map<String, RuleOutcome> registered, Map<String, RuleOutcome> attributed) {
    this.rules = rules;
    this.registered = registered;
    this.attributed = attributed;
  }

  RuleTable rules() {
    return rules;
  }

  /** What the tables say about a function; a call that catches is judged by what it calls. */
  RuleOutcome outcome(String symbol) {
    return outcomes.computeIfAbsent(
        UnwindWrappers.wrapped(symbol),
        name -> {
          if (registered.containsKey(name)) {
            return registered.get(name);
          }
          RuleOutcome outcome = rules.lookup(ComplexPairs.known(name));
          return outcome instanceof RuleOutcome.Absent
              ? attributed.getOrDefault(name, outcome)
              : outcome;
        });
  }

  /** The argument of a deallocator that is the block. */
  int released(Inst.Call call) {
    return outcome(call.callee().orElseThrow()) instanceof RuleOutcome.Frees f
        ? f.deallocation().pointer()
        : 0;
  }

  /** The row of a function with derivative rules. */
  Optional<RuleMatch> rule(Inst.Call call) {
    return call.callee()
        .map(this::outcome)
        .flatMap(
            o -> o instanceof RuleOutcome.Derivative d ? Optional.of(d.match()) : Optional.empty());
  }

  CalleeKind kind(Inst.Call call, boolean defined) {
    return kind(call.callee().orElseThrow(), defined);
  }

  /** What a function is, by its name and whether it has a body. */
  CalleeKind kind(String name, boolean defined) {
    if (isMarker(name)) {
      return CalleeKind.MARKER;
    }
    if (IDENTITIES.stream().anyMatch(name::startsWith)) {
      return CalleeKind.IDENTITY;
    }
    if (name.startsWith("llvm.memcpy")
        || name.startsWith("llvm.memmove")
        || name.equals("memcpy")
        || name.equals("memmove")) {
      return CalleeKind.COPY;
    }
    if (name.startsWith("llvm.memset") || name.equals("memset")) {
      return CalleeKind.FILL;
    }
    boolean known =
        registered.containsKey(name)
            || EarlierDerivatives.isKnown(name, outcome(name))
            || SetAside.is(name, outcome(name));
    if (defined && !known && !name.startsWith(UnwindWrappers.PREFIX)) {
      return CalleeKind.BODY;
    }
    return switch (outcome(name)) {
      case RuleOutcome.Derivative d ->
          switch (d.rule().kind()) {
            case ZERO -> CalleeKind.INACTIVE;
            case PARTIALS, REDUCTION -> CalleeKind.RULE;
            // Data movement that preparation has not turned into instructions.
            case STRUCTURAL -> CalleeKind.UNKNOWN;
          };
      case RuleOutcome.Inactive i -> CalleeKind.INACTIVE;
      case RuleOutcome.Allocates a -> CalleeKind.ALLOCATE;
      case RuleOutcome.Frees f -> CalleeKind.FREE;
      case RuleOutcome.Refused r -> CalleeKind.UNKNOWN;
      case RuleOutcome.Absent a -> CalleeKind.UNKNOWN;
    };
  }

  private static boolean isMarker(String name) {
    return name.startsWith("llvm.lifetime.")
        || name.startsWith("llvm.dbg.")
        || name.startsWith("llvm.invariant.")
        || name.startsWith("llvm.stack")
        || name.startsWith(TypeHints.PREFIX)
        || name.equals("llvm.assume")
        || name.equals("llvm.donothing")
        || name.equals("llvm.sideeffect")
        || name.startsWith("llvm.experimental.noalias.scope.decl");
  }
}
