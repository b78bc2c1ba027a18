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
          b.store(nothing(type(i)), slot, type(i).align());
          b.position(back);
          return slot;
        });
  }

  /** The adjoint so far; the slot is cleared. */
  Val take(int id) {
    Val slot = slot(id);
    Type type = type(id);
    Val value = b.load(type, slot, type.align());
    b.store(nothing(type), slot, type.align());
    return value;
  }

  /** The adjoint so far; zero is positive. */
  Val read(int id) {
    Type type = type(id);
    Val value = b.load(type, slot(id), type.align());
    return isNumber(type) ? b.fadd(value, b.zero(type)) : value;
  }

  /**
   * The adjoint of a value that nothing contributed to. Negative zero, because adding to it gives
   * the other number whatever that is, which LLVM knows: the first contribution then costs nothing.
   */
  private Val nothing(Type type) {
    return isNumber(type) ? b.constFloat(type, -0.0) : b.zero(type);
  }

  private static boolean isNumber(Type type) {
    return type instanceof Type.Float
        || (type instanceof Type.Vector vector
            && vector.element() instanceof Type.Float
            && !vector.scalable());
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
