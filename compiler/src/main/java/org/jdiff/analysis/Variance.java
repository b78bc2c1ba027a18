package org.jdiff.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jdiff.analysis.LoopForest.Loop;
import org.jdiff.ir.Fn;
import org.jdiff.ir.Inst;
import org.jdiff.ir.Type;

/**
 * In which of the loops around it a value may differ between iterations.
 *
 * <p>A value that does not vary in a loop has the same bits in each of the loop's iterations in
 * which it is computed at all, given the same iterations of the other loops around it. Such a value
 * of an inner loop needs to be kept once only for all iterations of the outer one.
 */
public final class Variance {
  private final Fn fn;
  private final Program program;
  private final LoopForest loops;
  private final Overwrites overwrites;
  private final List<BitSet> varies = new ArrayList<>();

  private Variance(Program program, Fn fn, Cfg cfg, LoopForest loops, Overwrites overwrites) {
    this.fn = fn;
    this.program = program;
    this.loops = loops;
    this.overwrites = overwrites;
    for (int i = 0; i < fn.size(); i++) {
      varies.add(new BitSet());
    }
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int block : cfg.reversePostOrder()) {
        for (Inst inst : fn.blocks().get(block).instructions()) {
          BitSet before = varies.get(inst.id());
          BitSet after = find(inst);
          after.or(before);
          if (!after.equals(before)) {
            varies.set(inst.id(), after);
            changed = true;
          }
        }
      }
    }
  }

  /**
   * Analyses a function.
   *
   * @param program what callees are
   * @param fn a function
   * @param cfg its control flow
   * @param loops its loops
   * @param overwrites its writes
   * @return the analysis
   */
  public static Variance of(
      Program program, Fn fn, Cfg cfg, LoopForest loops, Overwrites overwrites) {
    return new Variance(program, fn, cfg, loops, overwrites);
  }

  /**
   * {@return whether a value may differ between iterations of a loop}
   *
   * @param value a number of a value
   * @param loop a loop around it
   */
  public boolean in(int value, Loop loop) {
    return varies.get(value).get(loop.index());
  }

  private BitSet around(int block) {
    BitSet all = new BitSet();
    var loop = loops.loopOf(block);
    while (loop.isPresent()) {
      all.set(loop.get().index());
      loop = loops.parent(loop.get());
    }
    return all;
  }

  private BitSet find(Inst inst) {
    BitSet all = around(inst.block());
    if (all.isEmpty()) {
      return all;
    }
    return switch (inst) {
      case Inst.Phi phi -> phi(phi, all);
      case Inst.Load load -> load(load, all);
      case Inst.Call call -> {
        boolean pure =
            program.kind(call) == Program.CalleeKind.RULE
                && call.core().operands().stream().noneMatch(o -> fn.type(o).isPointer());
        yield pure ? operands(inst) : all;
      }
      case Inst.Binary i -> operands(inst);
      case Inst.FNeg i -> operands(inst);
      case Inst.Cast i -> operands(inst);
      case Inst.Compare i -> operands(inst);
      case Inst.Select i -> operands(inst);
      case Inst.Gep i -> operands(inst);
      case Inst.ExtractValue i -> operands(inst);
      case Inst.InsertValue i -> operands(inst);
      case Inst.ExtractElement i -> operands(inst);
      case Inst.InsertElement i -> operands(inst);
      case Inst.Shuffle i -> operands(inst);
      default -> all;
    };
  }

  private BitSet operands(Inst inst) {
    BitSet union = new BitSet();
    inst.core().operands().forEach(o -> union.or(varies.get(o)));
    return union;
  }

  /** A recurrence varies in its own loop and wherever its ingredients do. */
  private BitSet phi(Inst.Phi phi, BitSet all) {
    Loop loop = loops.loopOf(phi.block()).orElseThrow();
    if (loop.header() != phi.block()) {
      return all;
    }
    BitSet union = operands(phi);
    union.set(loop.index());
    return union;
  }

  private BitSet load(Inst.Load load, BitSet all) {
    boolean plain = !load.isVolatile() && !load.atomic() && !(load.type() instanceof Type.Opaque);
    if (!plain) {
      return all;
    }
    BitSet union = operands(load);
    for (Loop loop : loops.loops()) {
      if (all.get(loop.index())
          && !union.get(loop.index())
          && overwrites.writtenWithin(load, block -> loop.contains(block))) {
        union.set(loop.index());
      }
    }
    return union;
  }
}
