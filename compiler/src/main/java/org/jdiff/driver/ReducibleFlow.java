package org.jdiff.driver;

import org.jdiff.analysis.Cfg;
import org.jdiff.analysis.LoopForest;
import org.jdiff.ir.Block;
import org.jdiff.ir.Fn;
import org.jdiff.ir.Inst;
import org.jdiff.ir.IrModule;

/**
 * Gives cycles that can be entered at several places one entry, which passes on to where the cycle
 * was to be entered. A cycle is then a loop like any other for the storage plan.
 */
final class ReducibleFlow {
  /**
   * Values are in memory while edges are redirected: LLVM's own update of values goes wrong where
   * such cycles are nested. The last steps make the new entries loop headers with preheader and
   * latch.
   */
  static final String PASSES = "lower-switch,reg2mem,fix-irreducible,mem2reg,loop-simplify,lcssa";

  private ReducibleFlow() {}

  /**
   * Changes all functions of a module that need it. Nothing that threads jumps may follow.
   *
   * @param module changed in place
   */
  static void establish(IrModule module) {
    for (IrModule.FunctionEntry function : module.functions()) {
      if (function.defined() && needsIt(module.mirror(function.name()))) {
        module.runOn(function.name(), PASSES);
      }
    }
  }

  private static boolean needsIt(Fn fn) {
    return fn.blocks().size() > 2
        && LoopForest.of(fn, Cfg.of(fn)).irreducible()
        && fn.blocks().stream().allMatch(ReducibleFlow::canBeRedirected);
  }

  /** Whether the way out of a block is one that LLVM's pass redirects. */
  private static boolean canBeRedirected(Block block) {
    return switch (block.terminator()) {
      case Inst.Branch b -> true;
      case Inst.CondBranch b -> true;
      case Inst.Switch s -> true;
      case Inst.Return r -> true;
      case Inst.Unreachable u -> true;
      default -> false;
    };
  }
}
