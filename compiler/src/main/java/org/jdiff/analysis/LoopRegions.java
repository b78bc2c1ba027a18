package org.jdiff.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdiff.analysis.LoopForest.Loop;
import org.jdiff.ir.Fn;
import org.jdiff.ir.Inst;

/**
 * How far out the memory for values of a counted loop can be reserved: nests of loops whose trip
 * counts are all known before the outermost of them is entered.
 */
public final class LoopRegions {
  private final Fn fn;
  private final Cfg cfg;
  private final LoopForest loops;
  private final TripCounts counts;

  private LoopRegions(Fn fn, Cfg cfg, LoopForest loops, TripCounts counts) {
    this.fn = fn;
    this.cfg = cfg;
    this.loops = loops;
    this.counts = counts;
  }

  /**
   * A test that decides, the same way in all iterations of the loops around it, whether a loop is
   * entered.
   *
   * @param condition the number of the condition, which is defined before the outermost loop
   * @param holds the outcome with which the loop may be entered
   */
  public record Entry(int condition, boolean holds) {}

  /**
   * Prepares the search in a function.
   *
   * @param fn a function
   * @param cfg its control flow
   * @param loops its loops
   * @param counts its trip counts
   * @return the search
   */
  public static LoopRegions of(Fn fn, Cfg cfg, LoopForest loops, TripCounts counts) {
    return new LoopRegions(fn, cfg, loops, counts);
  }

  /**
   * The loops of the nest that a counted loop belongs to, outermost first, itself last. The number
   * of elements to reserve is the product of their trip counts.
   *
   * @param loop a loop with a trip count
   * @return at least the loop itself
   */
  public List<Loop> nest(Loop loop) {
    List<Loop> nest = new ArrayList<>(List.of(loop));
    Optional<Loop> around = loops.parent(loop);
    while (around.isPresent()
        && around.get().preheader().isPresent()
        && counts.tripCount(around.get()).isPresent()
        && nest.stream().allMatch(this::knownBefore)
        && knownOutside(nest, around.get())
        && entered(nest.getFirst(), around.get())) {
      nest.addFirst(around.get());
      around = loops.parent(around.get());
    }
    return List.copyOf(nest);
  }

  /** Whether the count may be asked for ahead of time, when the loop is not entered after all. */
  private boolean knownBefore(Loop loop) {
    return switch (counts.tripCount(loop).orElseThrow()) {
      case TripCount.Constant constant -> constant.count() > 0;
      // Counts of distances to be met are huge if the bound lies behind.
      case TripCount.Computed computed ->
          computed.stay() != Comparison.NE || meetable(loop, computed);
    };
  }

  private boolean meetable(Loop loop, TripCount.Computed count) {
    return !count.address()
        && counts.compared(loop).filter(p -> p.noSignedWrap() || p.noUnsignedWrap()).isPresent();
  }

  /**
   * {@return the comparison of start plus offset (left) with the bound (right) that holds whenever
   * a loop is entered, or empty if its count is harmless anyway}
   *
   * @param loop a loop of a nest, not its outermost
   */
  public Optional<Comparison> startsBefore(Loop loop) {
    if (!(counts.tripCount(loop).orElseThrow() instanceof TripCount.Computed count)
        || count.stay() != Comparison.NE) {
      return Optional.empty();
    }
    boolean signed = counts.compared(loop).filter(Progression::noSignedWrap).isPresent();
    Comparison ascending = signed ? Comparison.SLE : Comparison.ULE;
    return Optional.of(count.step() > 0 ? ascending : ascending.swapped());
  }

  private boolean knownOutside(List<Loop> nest, Loop around) {
    return nest.stream()
        .allMatch(
            l ->
                switch (counts.tripCount(l).orElseThrow()) {
                  case TripCount.Constant constant -> true;
                  case TripCount.Computed computed ->
                      outside(computed.start(), around) && outside(computed.bound(), around);
                });
  }

  private boolean outside(int value, Loop loop) {
    return !(fn.value(value) instanceof Inst inst) || !loop.contains(inst.block());
  }

  /**
   * Whether the inner loop runs in every iteration of the outer one, or in none because of tests
   * whose outcome does not change.
   */
  private boolean entered(Loop inner, Loop outer) {
    int latch = outer.latches().getFirst();
    int block = inner.preheader().orElse(Cfg.NONE);
    while (block != Cfg.NONE && !cfg.dominates(block, latch)) {
      int above = cfg.immediateDominator(block);
      if (above == Cfg.NONE || !outer.contains(above)) {
        return false;
      }
      boolean steady =
          cfg.postDominates(block, above)
              || switch (fn.blocks().get(above).terminator()) {
                case Inst.CondBranch branch -> outside(branch.operand(0), outer);
                case Inst.Branch branch -> true;
                default -> false;
              };
      if (!steady) {
        return false;
      }
      block = above;
    }
    return block != Cfg.NONE;
  }

  /**
   * The tests between a loop of a nest and the next one further out.
   *
   * @param inner a loop of a nest, not its outermost
   * @return what must hold for the loop to be entered
   */
  public List<Entry> entries(Loop inner) {
    Loop outer = loops.parent(inner).orElseThrow();
    int latch = outer.latches().getFirst();
    List<Entry> entries = new ArrayList<>();
    int block = inner.preheader().getAsInt();
    while (!cfg.dominates(block, latch)) {
      int above = cfg.immediateDominator(block);
      if (!cfg.postDominates(block, above)
          && fn.blocks().get(above).terminator() instanceof Inst.CondBranch branch
          && branch.ifTrue() != branch.ifFalse()) {
        if (only(branch.ifTrue(), above, block)) {
          entries.add(new Entry(branch.operand(0), true));
        } else if (only(branch.ifFalse(), above, block)) {
          entries.add(new Entry(branch.operand(0), false));
        }
      }
      block = above;
    }
    return List.copyOf(entries);
  }

  /** Whether a block is reached from a branch only through one of its targets. */
  private boolean only(int target, int branch, int block) {
    return cfg.predecessors(target).equals(List.of(branch)) && cfg.dominates(target, block);
  }
}
