package org.jdiff.transform;

import java.util.List;
import java.util.Optional;
import org.jdiff.analysis.LoopForest.Loop;
import org.jdiff.ir.Inst;

/** Finds out what tells, afterwards, from which predecessor a block was entered. */
final class EdgeSources {
  /** How a block finds out which predecessor it was entered from. */
  sealed interface EdgeSource {
    /** A loop header: the iteration counter tells. */
    record Counter(Loop loop) implements EdgeSource {}

    /**
     * The outcome of a two-way branch tells.
     *
     * @param condition the number of the condition
     * @param ifTrue the predecessor (by position) if it holds
     * @param ifFalse the predecessor otherwise
     */
    record Condition(int condition, int ifTrue, int ifFalse) implements EdgeSource {}

    /** The number of the predecessor is kept. */
    record Kept() implements EdgeSource {}
  }

  private final Facts facts;

  EdgeSources(Facts facts) {
    this.facts = facts;
  }

  /** What tells for a block with several predecessors. */
  EdgeSource of(int block) {
    Optional<Loop> loop = facts.loops().loopOf(block);
    if (loop.isPresent() && loop.get().header() == block) {
      return new EdgeSource.Counter(loop.get());
    }
    List<Integer> predecessors = facts.cfg().predecessors(block);
    int above = facts.cfg().immediateDominator(block);
    if (predecessors.size() == 2
        && facts.fn().blocks().get(above).terminator() instanceof Inst.CondBranch branch
        && branch.ifTrue() != branch.ifFalse()
        && facts.loops().loopOf(above).equals(loop)) {
      int first = side(branch, above, block, predecessors.get(0));
      int second = side(branch, above, block, predecessors.get(1));
      if (first * second == -1) {
        return first == 1
            ? new EdgeSource.Condition(branch.operand(0), 0, 1)
            : new EdgeSource.Condition(branch.operand(0), 1, 0);
      }
    }
    return new EdgeSource.Kept();
  }

  /**
   * 1 if a predecessor is reached only when the branch condition holds, −1 if only when it does
   * not, else 0.
   */
  private int side(Inst.CondBranch branch, int above, int block, int predecessor) {
    if (predecessor == above) {
      return branch.ifTrue() == block ? 1 : -1;
    }
    if (onlyThrough(branch.ifTrue(), above, block, predecessor)) {
      return 1;
    }
    return onlyThrough(branch.ifFalse(), above, block, predecessor) ? -1 : 0;
  }

  private boolean onlyThrough(int successor, int above, int block, int predecessor) {
    return successor != block
        && facts.cfg().predecessors(successor).equals(List.of(above))
        && facts.cfg().dominates(successor, predecessor);
  }
}
