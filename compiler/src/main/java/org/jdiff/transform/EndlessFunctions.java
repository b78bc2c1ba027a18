package org.jdiff.transform;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jdiff.ir.IrModule;
import org.jdiff.rules.Effects;
import org.jdiff.rules.RuleOutcome;

/**
 * Functions with a body that never return, such as those that report a failed check. No number can
 * come back from them, so they are called as they are; what they call, which in a whole program is
 * the printing and unwinding of the language's library, need not be understood. Functions that
 * throw what the module catches have been made to return before.
 */
final class EndlessFunctions {
  /** Reads what it is told to report, and its report is seen once. */
  private static final Effects EFFECTS =
      new Effects(false, true, Set.of(), Integer.MAX_VALUE, false, true, true);

  private EndlessFunctions() {}

  /** {@return what is known of them, by symbol} */
  static Map<String, RuleOutcome> of(IrModule module) {
    Map<String, RuleOutcome> outcomes = new HashMap<>();
    for (IrModule.FunctionEntry function : module.functions()) {
      if (function.defined()
          && module.hasFunctionAttribute(function.name(), "noreturn")
          && !function.name().startsWith(UnwindWrappers.PREFIX)) {
        outcomes.put(function.name(), new RuleOutcome.Inactive("it does not return", EFFECTS));
      }
    }
    return outcomes;
  }
}
