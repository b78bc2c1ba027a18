package org.jdiff.analysis;

import java.util.BitSet;
import java.util.Optional;
import org.jdiff.ir.Block;
import org.jdiff.ir.Fn;
import org.jdiff.ir.Inst;

/**
 * Integers that are read and written again and nothing else, whatever the names on the accesses
 * say. Programs do move numbers through a {@code long *}; C says that this is no access to the
 * numbers, but it moves them all the same, so that the name does not tell what moves.
 */
final class WordMoves {
  private final BitSet accesses = new BitSet();

  private WordMoves(Fn fn) {
    BitSet used = new BitSet();
    for (Block block : fn.blocks()) {
      for (Inst inst : block.instructions()) {
        int stored =
            inst instanceof Inst.Store store && isInteger(store.tbaa()) ? store.value() : -1;
        inst.core().operands().stream().filter(o -> o != stored).forEach(used::set);
      }
    }
    for (Block block : fn.blocks()) {
      for (Inst inst : block.instructions()) {
        if (inst instanceof Inst.Load load) {
          mark(load.id(), load, used);
        } else if (inst instanceof Inst.Store store
            && fn.value(store.value()) instanceof Inst.Load load) {
          mark(store.id(), load, used);
        }
      }
    }
  }

  static WordMoves of(Fn fn) {
    return new WordMoves(fn);
  }

  private void mark(int access, Inst.Load load, BitSet used) {
    if (isInteger(load.tbaa()) && Lanes.isCarrier(load.type()) && !used.get(load.id())) {
      accesses.set(access);
    }
  }

  private static boolean isInteger(String name) {
    return TbaaKinds.kind(name).equals(Optional.of(ByteKind.INTEGER));
  }

  /** Whether a load or store is half of a move. */
  boolean contains(Inst access) {
    return accesses.get(access.id());
  }

  /** What the name on a load says about the bytes that it reads. */
  Optional<ByteKind> kind(Inst.Load load) {
    return contains(load) ? Optional.empty() : TbaaKinds.kind(load.tbaa());
  }

  /** What the name on a store says about the bytes that it writes. */
  Optional<ByteKind> kind(Inst.Store store) {
    return contains(store) ? Optional.empty() : TbaaKinds.kind(store.tbaa());
  }
}
