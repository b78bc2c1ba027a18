package org.jdiff.transform;

import java.util.List;
import org.jdiff.ir.IrModule;
import org.jdiff.rules.RuleOutcome;
import org.jdiff.rules.RuleTable;

/**
 * Makes a module that contains derivatives ready to be differentiated again. What a derivative
 * calls of the run-time library is known by rules: its arena allocates memory, its special
 * functions have derivatives. Bodies of these functions would hide that, and come back when the
 * next derivative is linked.
 */
public final class EarlierDerivatives {
  /** What the names of the run-time library begin with. */
  private static final String RUNTIME = "jdiff_";

  private EarlierDerivatives() {}

  /**
   * Forgets the bodies of run-time functions that rules know.
   *
   * @param module changed in place
   * @param rules what is known about functions
   */
  public static void reopen(IrModule module, RuleTable rules) {
    RuntimeLibrary.linkMissing(module, name -> !isKnown(name, rules.lookup(name)));
    for (String name : known(module, rules)) {
      module.forgetBody(name);
    }
  }

  /**
   * Keeps the calls of run-time functions that rules know, so that the module can be read and
   * differentiated again: inlined, they would be code that nothing is known about.
   *
   * @param module changed in place
   * @param rules what is known about functions
   */
  public static void keepCalls(IrModule module, RuleTable rules) {
    for (String name : known(module, rules)) {
      module.removeFunctionAttribute(name, "alwaysinline");
      module.addFunctionAttribute(name, "noinline");
    }
  }

  /** Whether a rule says more of a function than its body, which the run-time library defines. */
  static boolean isKnown(String name, RuleOutcome outcome) {
    boolean ruled = name.startsWith(RUNTIME) && !(outcome instanceof RuleOutcome.Absent);
    return ruled || ComplexPairs.isPair(name);
  }

  private static List<String> known(IrModule module, RuleTable rules) {
    return module.functions().stream()
        .filter(IrModule.FunctionEntry::defined)
        .map(IrModule.FunctionEntry::name)
        .filter(name -> isKnown(name, rules.lookup(name)))
        .toList();
  }
}
