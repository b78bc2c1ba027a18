package org.jdiff.transform;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdiff.analysis.Program.CalleeKind;
import org.jdiff.ir.Inst;
import org.jdiff.model.Explanation.Rule;
import org.jdiff.model.Explanation.State;
import org.jdiff.rules.FunctionRule;
import org.jdiff.rules.RuleKind;
import org.jdiff.rules.RuleOutcome;
import org.jdiff.rules.RuleText;

/** Names the rules by which instructions are differentiated. */
final class RuleWords {
  private final Derivation context;
  private final Facts facts;

  RuleWords(Derivation context, Facts facts) {
    this.context = context;
    this.facts = facts;
  }

  /** The rule of an instruction; empty if it has no derivative. */
  Optional<Rule> rule(Inst inst, State state) {
    if (state == State.CONSTANT || state == State.UNUSED) {
      return Optional.empty();
    }
    if (inst instanceof Inst.Call call) {
      return context.program().kind(call) == CalleeKind.UNKNOWN
          ? Optional.empty()
          : Optional.of(call(call));
    }
    return instruction(inst);
  }

  /** Why a called function hands on no derivative, if the tables say so. */
  Optional<String> inactive(Inst.Call call) {
    return call.callee()
        .map(c -> context.program().callees().outcome(c))
        .flatMap(
            o ->
                switch (o) {
                  case RuleOutcome.Inactive inactive -> Optional.of(inactive.reason());
                  case RuleOutcome.Derivative d -> Optional.empty();
                  case RuleOutcome.Allocates a -> Optional.of("its memory needs no shadow");
                  case RuleOutcome.Frees f -> Optional.of("gives memory without a shadow back");
                  case RuleOutcome.Refused r -> Optional.empty();
                  case RuleOutcome.Absent a -> Optional.empty();
                });
  }

  private Optional<Rule> instruction(Inst inst) {
    String word = PlanReport.word(inst);
    Optional<String> ofAddress = address(inst);
    if (ofAddress.isPresent()) {
      return Optional.of(words(word, "instruction", ofAddress.get()));
    }
    return switch (context.program().callees().rules().instruction(word)) {
      case RuleOutcome.Derivative d -> Optional.of(row(d.rule(), "instruction"));
      case RuleOutcome.Inactive i -> Optional.of(carrier(word, i));
      case RuleOutcome.Allocates a -> Optional.empty();
      case RuleOutcome.Frees f -> Optional.empty();
      case RuleOutcome.Refused r -> Optional.empty();
      case RuleOutcome.Absent a -> Optional.empty();
    };
  }

  /** What is done with the shadow of an address; empty for numbers. */
  private Optional<String> address(Inst inst) {
    return switch (inst) {
      case Inst.Store store when facts.fn().type(store.value()).isPointer() ->
          Optional.of("the address of the shadow is written to the shadow");
      case Inst.Load load when load.type().isPointer() ->
          Optional.of("the address of the shadow is read from the shadow");
      case Inst.Phi phi when phi.type().isPointer() ->
          Optional.of("the shadow is chosen by the same way");
      case Inst.Select select when select.type().isPointer() ->
          Optional.of("the shadow is chosen by the same condition");
      default -> Optional.empty();
    };
  }

  /** Operations on integers have derivatives only where these hold the bits of numbers. */
  private static Rule carrier(String word, RuleOutcome.Inactive outcome) {
    return new Rule(
        word,
        "instruction",
        List.of(),
        "moves or changes the bits of numbers; otherwise: " + outcome.reason());
  }

  private static Rule row(FunctionRule rule, String origin) {
    return new Rule(
        rule.name(),
        origin,
        rule.kind() == RuleKind.PARTIALS ? RuleText.partials(rule) : List.of(),
        rule.source());
  }

  private Rule call(Inst.Call call) {
    String callee = call.callee().map(Explainer::name).orElse("a function known at run time");
    return switch (context.program().kind(call)) {
      case RULE ->
          row(context.program().callees().rule(call).orElseThrow().rule(), "library function");
      case BODY -> words(callee, "body", "the derivative of its body is called");
      case INDIRECT ->
          words(
              context.targets(facts, call).stream()
                  .map(Explainer::name)
                  .collect(Collectors.joining(", ")),
              "bodies",
              "the derivative of the function that the address names is called");
      case LINEAR_ALGEBRA ->
          words(callee, "linear algebra", "matrix expressions that call the same library");
      case ALLOCATE -> words(callee, "allocator", "a shadow of the same size, zeroed, beside it");
      case FREE ->
          words(callee, "allocator", "memory and shadow are given back after the reverse sweep");
      case COPY -> words(callee, "memory", "the shadow is moved likewise; adjoints move back");
      case FILL -> words(callee, "memory", "the adjoints of what is overwritten are cleared");
      case IDENTITY -> words(callee, "instruction", "derivative 1");
      case INACTIVE -> words(callee, "library function", inactive(call).orElse("no derivative"));
      case MARKER -> words(callee, "instruction", "not executed");
      case UNKNOWN -> throw new IllegalArgumentException(callee + " has no rule");
    };
  }

  private static Rule words(String name, String origin, String remark) {
    return new Rule(name, origin, List.of(), remark);
  }
}
