package org.jdiff.analysis;

import org.jdiff.ir.Fn;
import org.jdiff.ir.Inst;
import org.jdiff.ir.Type;
import org.jdiff.ir.Value;

/** Which values are addresses of objects, or may carry them. */
final class AddressValues {
  private AddressValues() {}

  /** Integers of address size may be addresses on their way through a copy. */
  static boolean carries(Value value) {
    return switch (value.type()) {
      case Type.Ptr p -> !isNowhere(value);
      case Type.Int i -> i.bits() == 64 && value instanceof Inst inst && movesOnly(inst);
      case Type.Struct s -> s.containsPointer();
      case Type.Array a -> a.containsPointer();
      case Type.Vector v -> v.containsPointer();
      case Type.Void v -> false;
      case Type.Float f -> false;
      case Type.Opaque o -> false;
    };
  }

  private static boolean movesOnly(Inst inst) {
    return inst instanceof Inst.Load
        || inst instanceof Inst.Phi
        || inst instanceof Inst.Select
        || inst instanceof Inst.Freeze
        || (inst instanceof Inst.Cast c && c.op() == Inst.CastOp.PTRTOINT);
  }

  /**
   * Whether address arithmetic starts where no object is and may not leave it: then nothing is ever
   * read or written there. Without the bound, it may be an integer's way to become an address.
   */
  static boolean staysNowhere(Fn fn, Inst.Gep gep) {
    return gep.inBounds() && isNowhere(fn.value(gep.base()));
  }

  private static boolean isNowhere(Value value) {
    return value instanceof Value.ConstNull
        || value instanceof Value.ConstDangling
        || value instanceof Value.ConstUndef;
  }
}
