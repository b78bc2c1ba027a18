package org.jdiff.transform;

import org.jdiff.analysis.Cfg;
import org.jdiff.ir.Block;
import org.jdiff.ir.Fn;
import org.jdiff.ir.Inst;
import org.jdiff.ir.IrModule;
import org.jdiff.markers.MarkerReader;

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
      if (entry.defined()) {
        Fn fn = module.mirror(entry.name());
        if (lowerable(fn) && !hasMarkers(module, fn)) {
          module.runOn(entry.name(), "lower-invoke,simplifycfg");
        }
      }
    }
  }

  /** What marker calls become may throw, and leave something to clean up. */
  private static boolean hasMarkers(IrModule module, Fn fn) {
    return fn.blocks().stream()
        .flatMap(b -> b.instructions().stream())
        .anyMatch(i -> MarkerReader.kind(module, i).isPresent());
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
