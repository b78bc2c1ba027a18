package org.jdiff.transform;

import java.util.List;
import org.jdiff.analysis.ByteKind;
import org.jdiff.analysis.Lanes;
import org.jdiff.analysis.MemoryGraph.Layout;
import org.jdiff.analysis.MemoryGraph.Member;
import org.jdiff.ir.Inst.BinaryOp;
import org.jdiff.ir.Inst.CastOp;
import org.jdiff.ir.IrBuilder;
import org.jdiff.ir.Type;
import org.jdiff.ir.Val;

/**
 * What copies and fills of whole ranges do to shadows: floating-point members carry adjoints,
 * addresses are mirrored, other bytes have no meaning in a shadow.
 */
final class MemoryAdjoints {
  /** LLVM's number of "unsigned greater than". */
  private static final int UNSIGNED_GREATER = 34;

  private MemoryAdjoints() {}

  /** {@return a length as a 64-bit integer} */
  static Val length(IrBuilder b, Val bytes) {
    return bytes.type() instanceof Type.Int i && i.bits() < 64
        ? b.cast(CastOp.ZEXT, bytes, b.intType(64))
        : bytes;
  }

  /** How many repetitions of a member lie entirely within a number of bytes. */
  private static Val count(IrBuilder b, Layout layout, Member member, ByteKind kind, Val bytes) {
    long end = member.offset() + kind.bytes();
    long stride = member.step() == 0 ? layout.stride() : member.step();
    Val inside = b.icmp(UNSIGNED_GREATER, bytes, b.int64(end - 1));
    Val count = b.int64(1);
    if (stride != 0) {
      Val rest = b.binary(BinaryOp.SUB, bytes, b.int64(end));
      count = b.binary(BinaryOp.ADD, b.binary(BinaryOp.UDIV, rest, b.int64(stride)), b.int64(1));
    }
    if (member.repetitions() >= 0) {
      Val most = b.int64(member.repetitions());
      count = b.select(b.icmp(UNSIGNED_GREATER, count, most), most, count);
    }
    return b.select(inside, count, b.int64(0));
  }

  private static long step(Layout layout, Member member, ByteKind kind) {
    long stride = member.step() == 0 ? layout.stride() : member.step();
    return stride == 0 ? kind.bytes() : stride;
  }

  /** The adjoint of copying one member of a range; the source's shadow may be shared. */
  static void copyAdjoint(
      IrBuilder b,
      ByteKind kind,
      Layout layout,
      Member member,
      Val to,
      Val from,
      Val bytes,
      boolean shared) {
    String function =
        shared
            ? AdjointCopies.function(b.module(), Lanes.element(kind).orElseThrow(), true)
            : copyFunction(b, kind);
    b.call(
        function,
        new Type.Void(),
        List.of(
            b.offset(to, member.offset()),
            b.offset(from, member.offset()),
            count(b, layout, member, kind, bytes),
            b.int64(step(layout, member, kind))));
  }

  private static String copyFunction(IrBuilder b, ByteKind kind) {
    return switch (kind) {
      case DOUBLE -> "jdiff_adjoint_copy_f64";
      case FLOAT -> "jdiff_adjoint_copy_f32";
      case HALF, BFLOAT, EXTENDED, QUADRUPLE, PAIRED ->
          AdjointCopies.function(b.module(), Lanes.element(kind).orElseThrow(), false);
      case INTEGER, POINTER, SHORT_POINTER ->
          throw new IllegalStateException(kind + " has no adjoint");
    };
  }

  /** Clears the floating-point members of a range. */
  static void zeroFloats(IrBuilder b, Layout layout, Val at, Val bytes) {
    zero(b, layout, at, bytes, true);
  }

  /** Clears the addresses in a range. */
  static void zeroAddresses(IrBuilder b, Layout layout, Val at, Val bytes) {
    zero(b, layout, at, bytes, false);
  }

  private static void zero(IrBuilder b, Layout layout, Val at, Val bytes, boolean floats) {
    for (Member member : layout.members()) {
      for (ByteKind kind : member.kinds()) {
        boolean wanted = floats ? kind.isFloat() : kind.isAddress();
        if (wanted && member.offset() >= 0) {
          b.call(
              "jdiff_zero_strided",
              new Type.Void(),
              List.of(
                  b.offset(at, member.offset()),
                  count(b, layout, member, kind, bytes),
                  b.int64(step(layout, member, kind)),
                  b.int64(kind.bytes())));
        }
      }
    }
  }

  /** Mirrors the addresses in a copied range. */
  static void copyAddresses(IrBuilder b, Layout layout, Val to, Val from, Val bytes) {
    for (Member member : layout.members()) {
      for (ByteKind kind : member.kinds()) {
        if (kind.isAddress() && member.offset() >= 0) {
          b.call(
              "jdiff_copy_strided",
              new Type.Void(),
              List.of(
                  b.offset(to, member.offset()),
                  b.offset(from, member.offset()),
                  count(b, layout, member, kind, bytes),
                  b.int64(step(layout, member, kind)),
                  b.int64(kind.bytes())));
        }
      }
    }
  }
}
