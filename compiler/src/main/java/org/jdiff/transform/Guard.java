package org.jdiff.transform;

import org.jdiff.ir.IrBuilder;
import org.jdiff.ir.Region;
import org.jdiff.ir.Type;
import org.jdiff.ir.Val;

/**
 * An access to the shadow of an address that may have none. The shadow of such an address is the
 * address itself, and what belongs to the primal must never be read or written as if it were a
 * derivative: reads give zero, writes go to memory that nobody reads.
 *
 * <p>There are no jumps: a comparison and a selected address keep loops in the shape that LLVM
 * turns into vectors.
 */
final class Guard {
  /** LLVM's number of "not equal". */
  private static final int NOT_EQUAL = 33;

  private final IrBuilder b;
  private final Val shadow;
  private final Val present;

  private Guard(IrBuilder b, Val shadow, Val present) {
    this.b = b;
    this.shadow = shadow;
    this.present = present;
  }

  /** An access to a shadow that is known to be there. */
  static Guard none(IrBuilder b, Val shadow) {
    return new Guard(b, shadow, null);
  }

  /** An access to the shadow of an address that may have none. */
  static Guard of(IrBuilder b, Val primal, Val shadow) {
    return new Guard(b, shadow, b.icmp(NOT_EQUAL, shadow, primal));
  }

  /** What memory the accesses are about. */
  Region region() {
    return certain() ? Region.SHADOW : Region.UNKNOWN;
  }

  /** The shadow, for arithmetic on addresses. */
  Val address() {
    return shadow;
  }

  /** The address of reads: always one that may be read. */
  Val readable() {
    return shadow;
  }

  /** The address of a write of some type. */
  Val writable(Type type) {
    return present == null ? shadow : b.select(present, shadow, b.alloca(type, "nowhere"));
  }

  /** What was read at the shadow, with zero for all numbers if there is none; addresses stay. */
  Val read(Val value) {
    if (present == null) {
      return value;
    }
    return switch (value.type()) {
      case Type.Float f -> b.select(present, value, b.zero(f));
      case Type.Vector v -> v.element().isPointer() ? value : b.select(present, value, b.zero(v));
      case Type.Struct s -> members(value, s.fields().size());
      case Type.Array a -> members(value, (int) a.count());
      case Type.Int i -> b.select(present, value, b.zero(i));
      case Type.Ptr p -> value;
      case Type.Void v -> value;
      case Type.Opaque o -> value;
    };
  }

  private Val members(Val aggregate, int count) {
    Val built = aggregate;
    for (int i = 0; i < count; i++) {
      built = b.insertValue(built, read(b.extractValue(aggregate, i)), i);
    }
    return built;
  }

  /** A number of bytes: as given, or zero if there is no shadow. */
  Val length(Val bytes) {
    return present == null ? bytes : b.select(present, bytes, b.zero(bytes.type()));
  }

  /** A number of bytes: zero, or as given if there is no shadow. */
  Val lengthIfAbsent(Val bytes) {
    return present == null ? b.zero(bytes.type()) : b.select(present, b.zero(bytes.type()), bytes);
  }

  /** Whether there is always a shadow. */
  boolean certain() {
    return present == null;
  }

  /** The shadow to release: null if there is none. */
  Val orNull() {
    return present == null ? shadow : b.select(present, shadow, b.zero(shadow.type()));
  }
}
