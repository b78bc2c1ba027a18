package org.jdiff.transform;

import java.util.Optional;
import org.jdiff.analysis.Overwrites;
import org.jdiff.analysis.Program.CalleeKind;
import org.jdiff.ir.Block;
import org.jdiff.ir.Inst;
import org.jdiff.ir.MemoryEffect;
import org.jdiff.ir.Type;

/**
 * Finds callees that need no tape: the forward sweep calls the primal, and the reverse sweep calls
 * the gradient as a whole, which runs the primal once more. That is right for functions that do
 * nothing but compute from memory which stays as it is, and it pays where running the primal again
 * costs less than what the tape would hold.
 */
final class CombinedCalls {
  /** What the frame of a split call costs, and what fetching an arena costs. */
  private static final long FRAME = 32;

  private static final long ARENA = 64;

  private final Derivation context;
  private final Variant split;
  private final Overwrites overwrites;

  private CombinedCalls(Derivation context, Variant split) {
    this.context = context;
    this.split = split;
    this.overwrites = context.overwrites(split.facts());
  }

  /**
   * The costs of both ways.
   *
   * @param tape what the tape of a split call costs, in bytes kept and read again
   * @param primal what running the primal again costs, in additions
   */
  record Costs(long tape, long primal) {
    boolean pays() {
      return primal < tape;
    }
  }

  /**
   * {@return what both ways cost; empty if the callee needs a tape}
   *
   * @param split the callee's derivative with a tape, analysed
   */
  static Optional<Costs> of(Derivation context, Variant split) {
    if (split.returnsDual() || !split.takesSeed() || !context.shadowedGlobals().isEmpty()) {
      return Optional.empty();
    }
    return new CombinedCalls(context, split).costs();
  }

  private Optional<Costs> costs() {
    if (!onlyComputes() || context.program().mayThrow(split.facts().fn())) {
      return Optional.empty();
    }
    return StoragePlan.of(context, split)
        .map(
            plan ->
                new Costs(
                    plan.tapeCost() + FRAME,
                    plan.primalCost() + (plan.homes().usesArena() ? ARENA : 0)));
  }

  private boolean onlyComputes() {
    Facts facts = split.facts();
    boolean mixed =
        facts.fn().params().stream()
            .anyMatch(p -> p.type().containsPointer() && !(p.type() instanceof Type.Ptr));
    if (mixed) {
      return false;
    }
    for (Block block : facts.fn().blocks()) {
      if (facts.cfg().reachable(block.index())
          && !block.instructions().stream().allMatch(this::onlyComputes)) {
        return false;
      }
    }
    return true;
  }

  private boolean onlyComputes(Inst inst) {
    return switch (inst) {
      case Inst.Load load -> isOwn(load.pointer()) || overwrites.repeatable(load);
      case Inst.Store store -> isOwn(store.pointer());
      case Inst.Alloca alloca -> alloca.block() == 0;
      case Inst.Call call -> onlyComputes(call);
      case Inst.Invoke invoke -> false;
      case Inst.Other other -> false;
      default -> true;
    };
  }

  private boolean onlyComputes(Inst.Call call) {
    CalleeKind kind = context.program().kind(call);
    return switch (kind) {
      case MARKER, IDENTITY -> true;
      case RULE, COPY, FILL ->
          call.core().operands().stream()
              .filter(o -> split.facts().fn().type(o).containsPointer())
              .allMatch(this::isOwn);
      case INACTIVE -> {
        MemoryEffect memory = call.attributes().memory();
        yield !memory.reads()
            && !memory.writes()
            && memory.inaccessible() == MemoryEffect.Access.NONE;
      }
      case BODY, INDIRECT, ALLOCATE, FREE, LINEAR_ALGEBRA, UNKNOWN -> false;
    };
  }

  private boolean isOwn(int pointer) {
    return split.facts().memory().isOwnStack(pointer);
  }
}
