package org.jdiff.transform;

import java.util.HashMap;
import java.util.Map;
import org.jdiff.analysis.Pieces;
import org.jdiff.ir.BlockRef;
import org.jdiff.ir.IrBuilder;
import org.jdiff.ir.Type;
import org.jdiff.ir.Val;

/**
 * The adjoints of SSA values: one stack slot per value, zero until a use contributes, read and
 * cleared when the sweep passes the definition. LLVM turns the slots into registers afterwards.
 */
final class Adjoints {
  private final IrBuilder b;
  private final Facts facts;
  private final BlockRef entry;
  private final Map<Integer, Val> slots = new HashMap<>();

  /**
   * Creates the slots' home.
   *
   * @param entry a block with a terminator that dominates everything; slots are made before that
   *     terminator
   */
  Adjoints(IrBuilder b, Facts facts, BlockRef entry) {
    this.b = b;
    this.facts = facts;
    this.entry = entry;
  }

  Type type(int id) {
    return facts.derivativeType(id).orElseThrow();
  }

  private Val slot(int id) {
    return slots.computeIfAbsent(
        id,
        i -> {
          Val slot = b.alloca(type(i), "adj" + i);
          BlockRef back = b.current();
          b.positionBeforeTerminator(entry);
          b.store(b.zero(type(i)), slot, type(i).align());
          b.position(back);
          return slot;
        });
  }

  /** The adjoint so far; the slot is cleared. */
  Val take(int id) {
    Val slot = slot(id);
    Type type = type(id);
    Val value = b.load(type, slot, type.align());
    b.store(b.zero(type), slot, type.align());
    return value;
  }

  /** The adjoint so far. */
  Val read(int id) {
    Type type = type(id);
    return b.load(type, slot(id), type.align());
  }

  /**
   * Adds a contribution of the adjoint's own type, or of one with the same bits, if the value is
   * active.
   */
  void add(int id, Val contribution) {
    if (!facts.isActive(id)) {
      return;
    }
    Type type = type(id);
    if (type instanceof Type.Struct || type instanceof Type.Array) {
      for (Pieces.Piece piece : Pieces.of(type)) {
        if (piece.type().isFloat()) {
          addPart(id, piece.offset(), piece.type(), extract(contribution, piece.offset()));
        }
      }
      return;
    }
    Val fitting =
        contribution.type().equals(type)
            ? contribution
            : b.cast(org.jdiff.ir.Inst.CastOp.BITCAST, contribution, type);
    Val slot = slot(id);
    b.store(b.fadd(b.load(type, slot, type.align()), fitting), slot, type.align());
  }

  /** Adds to a scalar part of an aggregate's adjoint. */
  void addPart(int id, long offset, Type part, Val contribution) {
    if (!facts.isActive(id)) {
      return;
    }
    Val at = b.offset(slot(id), offset);
    b.store(b.fadd(b.load(part, at, part.align()), contribution), at, part.align());
  }

  /** The scalar part of an aggregate value at a byte offset. */
  Val extract(Val aggregate, long offset) {
    return AggregateDuals.part(b, aggregate, offset);
  }
}
