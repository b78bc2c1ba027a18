package org.jdiff.transform;

import org.jdiff.analysis.Cfg;
import org.jdiff.ir.Block;
import org.jdiff.ir.Fn;
import org.jdiff.ir.Inst;
import org.jdiff.ir.IrModule;

/**
 * Turns calls that may unwind into plain calls where unwinding cannot come back to the function's
 * normal course: clean-up code that resumes unwinding and code that ends the process. Functions
 * that catch keep their invokes and are refused later if derivatives are concerned.
 */
public final class UnwindLowering {
  private UnwindLowering() {}

  /**
   * Lowers all functions of a module for which it makes no difference to calls that return.
   *
   * @param module a verified module
   */
  public static void lower(IrModule module) {
    for (IrModule.FunctionEntry entry : module.functions()) {
      if (entry.defined() && lowerable(module.mirror(entry.name()))) {
        module.runOn(entry.name(), "lower-invoke,simplifycfg");
      }
    }
  }

  private static boolean lowerable(Fn fn) {
    Cfg cfg = Cfg.of(fn);
    boolean found = false;
    for (Block block : fn.blocks()) {
      if (block.terminator() instanceof Inst.Invoke invoke && cfg.reachable(block.index())) {
        found = true;
        if (cfg.returns(invoke.unwind())) {
          return false;
        }
      }
    }
    return found;
  }
}
