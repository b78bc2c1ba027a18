package org.jdiff.transform;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdiff.analysis.Activities;
import org.jdiff.analysis.ByteKind;
import org.jdiff.analysis.Carriers;
import org.jdiff.analysis.Cfg;
import org.jdiff.analysis.LoopForest;
import org.jdiff.analysis.MemoryGraph;
import org.jdiff.ir.Fn;
import org.jdiff.ir.Type;
import org.jdiff.ir.Value;
import org.jdiff.model.Activity;

/**
 * All that the analyses found out about one function for given activities.
 *
 * @param fn the function
 * @param cfg its control flow
 * @param loops its loops
 * @param memory its memory
 * @param carriers its integers in disguise
 * @param activities its activities
 */
record Facts(
    Fn fn,
    Cfg cfg,
    LoopForest loops,
    MemoryGraph memory,
    Carriers carriers,
    Activities activities) {

  static Facts of(
      ProgramView program,
      Fn fn,
      List<Activity> arguments,
      Set<Integer> uncertain,
      boolean returnActive,
      Set<String> shadowedGlobals,
      MemoryGraph memory) {
    Cfg cfg = Cfg.of(fn);
    Carriers carriers = Carriers.of(program.demand(fn), fn, memory);
    Activities activities =
        Activities.of(
            program, memory, carriers, arguments, uncertain, returnActive, shadowedGlobals);
    return new Facts(fn, cfg, LoopForest.of(fn, cfg), memory, carriers, activities);
  }

  boolean isActive(int id) {
    return activities.isActive(id);
  }

  boolean hasShadow(int id) {
    return activities.hasShadow(id);
  }

  /** Whether the shadow of an address may be the address itself, for lack of a shadow. */
  boolean isUncertain(int id) {
    return activities.isUncertain(id);
  }

  /**
   * Whether numbers and addresses share bytes of memory that only the derivative sees: its shadow
   * holds no seeds, so that the sweeps may clear it.
   */
  boolean mixes(int pointer) {
    return memory.mixes(pointer) && !activities.isVisibleToCaller(pointer);
  }

  /** Whether numbers of some type share bytes of memory with other numbers, or with addresses. */
  boolean sharesBytes(int pointer, Type numbers) {
    Set<ByteKind> kinds = memory.kindsWithin(pointer, numbers.size());
    return kinds.size() > 1 && kinds.stream().filter(k -> k.isFloat() || k.isAddress()).count() > 1;
  }

  Optional<Type> derivativeType(int id) {
    return carriers.derivativeType(id);
  }

  boolean isConstant(int id) {
    return fn.value(id) instanceof Value.Const;
  }
}
