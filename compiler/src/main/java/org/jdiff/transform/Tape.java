package org.jdiff.transform;

import java.util.List;
import org.jdiff.ir.Inst;
import org.jdiff.ir.IrBuilder;
import org.jdiff.ir.Val;
import org.jdiff.model.PlanEntry;

/**
 * How values get from the forward sweep to the reverse sweep. The emitters tell the tape where they
 * are; the tape puts values away on the way forward and hands them out on the way back.
 */
interface Tape {
  // ---- forward sweep

  /** Called once, before the first block. */
  void sweepStarts(ForwardSweep sweep);

  /** Called at the start of each block, after its phis. */
  void blockStarts(int block);

  /** Called after each instruction. */
  void emitted(Inst inst);

  /** Called before each terminator. */
  void blockEnds(int block);

  /** Called before the return; what the reverse sweep starts from is put away. */
  void sweepEnds();

  // ---- reverse sweep

  /**
   * Called once, where the reverse sweep starts.
   *
   * @param b the builder of the reverse sweep
   */
  void reverseStarts(IrBuilder b);

  /** Called when the reverse of a block starts. */
  void reverseBlockStarts(int block);

  /** Called when the adjoints of a block are done, before the jump to a predecessor. */
  void reverseBlockEnds(int block);

  /**
   * Called on the way back over an edge, in a block of its own if the block has several
   * predecessors.
   */
  void reverseEdge(int from, int to);

  /** A value of the forward sweep in the reverse of the current block. */
  Val value(Req req);

  /**
   * Which of the predecessors (by position in the list of predecessors) the current block was
   * entered from.
   */
  Val edge(int block);

  /** Whether the tape needs an arena. */
  boolean usesArena();

  /** The decisions, in an order that follows from the code alone. */
  List<PlanEntry> entries();
}
