package org.jdiff.transform;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jdiff.ir.CallAttributes;
import org.jdiff.ir.FunctionNotes;
import org.jdiff.ir.IrModule;
import org.jdiff.markers.Registrations;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.DiffException;
import org.jdiff.rules.Allocation;
import org.jdiff.rules.Deallocation;
import org.jdiff.rules.Effects;
import org.jdiff.rules.RuleOutcome;
import org.jdiff.rules.RuleTable;

/** What a program says of its own functions; it comes before what their bodies and names say. */
final class RegisteredFacts {
  private final Map<String, RuleOutcome> outcomes = new HashMap<>();
  private final Map<String, Custom> gradients = new HashMap<>();
  private final Map<String, String> tangents = new HashMap<>();

  /**
   * A gradient that is written by hand.
   *
   * @param forward the function that runs instead of the primal
   * @param reverse the function that computes the gradient
   */
  record Custom(String forward, String reverse) {}

  private RegisteredFacts() {}

  /** Reads the attributes of a module's functions. */
  static RegisteredFacts of(IrModule module, RuleTable rules) {
    RegisteredFacts facts = new RegisteredFacts();
    for (IrModule.FunctionEntry entry : module.functions()) {
      String name = entry.name();
      FunctionNotes.get(module, name, Registrations.INACTIVE)
          .ifPresent(n -> facts.outcomes.put(name, inactive(module.attributes(name))));
      FunctionNotes.get(module, name, Registrations.LIKE)
          .ifPresent(n -> facts.outcomes.put(name, like(rules, name, n)));
      FunctionNotes.get(module, name, Registrations.ALLOCATION)
          .ifPresent(n -> facts.outcomes.put(name, allocation(name, n.split(","))));
      FunctionNotes.get(module, name, Registrations.DEALLOCATION)
          .ifPresent(
              n ->
                  facts.outcomes.put(
                      name, new RuleOutcome.Frees(new Deallocation(name, Integer.parseInt(n)))));
      FunctionNotes.get(module, name, Registrations.GRADIENT)
          .map(n -> n.split(","))
          .ifPresent(n -> facts.gradients.put(name, new Custom(n[0], n[1])));
      FunctionNotes.get(module, name, Registrations.DERIVATIVE)
          .ifPresent(n -> facts.tangents.put(name, n));
    }
    return facts;
  }

  private static RuleOutcome inactive(CallAttributes attributes) {
    boolean reads = attributes.memory().other().reads() || attributes.memory().argument().reads();
    boolean writes =
        attributes.memory().other().writes() || attributes.memory().argument().writes();
    boolean global = attributes.memory().other().writes() || attributes.memory().other().reads();
    return new RuleOutcome.Inactive(
        "the program says that it has no derivative",
        new Effects(false, reads, Set.of(), writes ? 0 : Integer.MAX_VALUE, global, global, false));
  }

  private static RuleOutcome like(RuleTable rules, String name, String library) {
    RuleOutcome outcome = rules.lookup(library);
    if (outcome instanceof RuleOutcome.Absent) {
      throw new DiffException(
          Diagnostic.error(
                  DiagnosticCode.JD0125,
                  "'" + name + "' is said to be like '" + library + "', which no rule is known for")
              .help("name a function of the C mathematical library"));
    }
    return outcome;
  }

  private static RuleOutcome allocation(String name, String[] words) {
    int size = Integer.parseInt(words[0]);
    return new RuleOutcome.Allocates(
        new Allocation(
            name,
            size < 0 ? List.of() : List.of(size),
            OptionalInt.empty(),
            false,
            OptionalInt.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            Optional.of(words[1])));
  }

  /** What is said of a function, as a row of the rule table would. */
  Map<String, RuleOutcome> outcomes() {
    return Map.copyOf(outcomes);
  }

  /** The gradient that is registered for a function. */
  Optional<Custom> gradient(String function) {
    return Optional.ofNullable(gradients.get(function));
  }

  /** The function that is registered to compute the tangent of another. */
  Optional<String> tangent(String function) {
    return Optional.ofNullable(tangents.get(function));
  }

  /** Whether a derivative of some shape is written by hand. */
  boolean isCustom(Variant.Key key) {
    return key.kind().isForward()
        ? tangents.containsKey(key.function())
        : gradients.containsKey(key.function());
  }
}
