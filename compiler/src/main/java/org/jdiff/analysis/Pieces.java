package org.jdiff.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdiff.ir.Type;

/** The scalar parts of a type with their offsets. */
public final class Pieces {
  private static final int MAX_PIECES = 4096;

  private Pieces() {}

  /**
   * A scalar part.
   *
   * @param offset bytes from the start
   * @param type its type
   */
  public record Piece(long offset, Type type) {
    Optional<ByteKind> kind() {
      return switch (type) {
        case Type.Float f ->
            Optional.of(
                switch (f.kind()) {
                  case HALF -> ByteKind.HALF;
                  case BFLOAT -> ByteKind.BFLOAT;
                  case FLOAT -> ByteKind.FLOAT;
                  case DOUBLE -> ByteKind.DOUBLE;
                  case X86_FP80 -> ByteKind.EXTENDED;
                  case FP128 -> ByteKind.QUADRUPLE;
                  case PPC_FP128 -> ByteKind.PAIRED;
                });
        case Type.Int i -> Optional.of(ByteKind.INTEGER);
        case Type.Ptr p -> Optional.of(ByteKind.ofAddress(p.size()));
        case Type.Vector v -> Optional.empty();
        case Type.Array a -> Optional.empty();
        case Type.Struct s -> Optional.empty();
        case Type.Void v -> Optional.empty();
        case Type.Opaque o -> Optional.empty();
      };
    }
  }

  /**
   * {@return what bytes of a scalar type hold}
   *
   * @param type an integer, a number or an address
   */
  public static ByteKind kindOf(Type type) {
    return new Piece(0, type).kind().orElseThrow();
  }

  /**
   * Takes a type apart; arrays past a few thousand parts are represented by their first parts.
   *
   * @param type any type
   */
  public static List<Piece> of(Type type) {
    List<Piece> pieces = new ArrayList<>();
    collect(type, 0, pieces);
    return pieces;
  }

  /**
   * {@return the byte offset of a member}
   *
   * @param type a structure or array
   * @param indices which member, from the outside in
   */
  public static long offsetOf(Type type, List<Integer> indices) {
    long offset = 0;
    Type at = type;
    for (int index : indices) {
      switch (at) {
        case Type.Struct s -> {
          offset += s.offsets().get(index);
          at = s.fields().get(index);
        }
        case Type.Array a -> {
          offset += index * a.element().size();
          at = a.element();
        }
        default -> throw new IllegalArgumentException("no member of " + at);
      }
    }
    return offset;
  }

  private static void collect(Type type, long offset, List<Piece> pieces) {
    if (pieces.size() >= MAX_PIECES) {
      return;
    }
    switch (type) {
      case Type.Vector v -> {
        for (long i = 0; i < v.count(); i++) {
          collect(v.element(), offset + i * v.element().size(), pieces);
        }
      }
      case Type.Array a -> {
        for (long i = 0; i < a.count() && pieces.size() < MAX_PIECES; i++) {
          collect(a.element(), offset + i * a.element().size(), pieces);
        }
      }
      case Type.Struct s -> {
        for (int i = 0; i < s.fields().size(); i++) {
          collect(s.fields().get(i), offset + s.offsets().get(i), pieces);
        }
      }
      case Type.Float f -> pieces.add(new Piece(offset, f));
      case Type.Int i -> pieces.add(new Piece(offset, i));
      case Type.Ptr p -> pieces.add(new Piece(offset, p));
      case Type.Void v -> {}
      case Type.Opaque o -> {}
    }
  }
}
