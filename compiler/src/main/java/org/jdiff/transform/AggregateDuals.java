package org.jdiff.transform;

import java.util.List;
import org.jdiff.ir.IrBuilder;
import org.jdiff.ir.Type;
import org.jdiff.ir.Val;

/** Members of tangents of structures, whose types may differ from the primal's. */
final class AggregateDuals {
  private AggregateDuals() {}

  static Val extract(IrBuilder b, Val aggregate, List<Integer> indices) {
    Val at = aggregate;
    for (int index : indices) {
      at = b.extractValue(at, index);
    }
    return at;
  }

  static Val insert(IrBuilder b, Val aggregate, Val member, List<Integer> indices) {
    int first = indices.getFirst();
    if (indices.size() == 1) {
      return b.insertValue(aggregate, member, first);
    }
    Val inner = b.extractValue(aggregate, first);
    return b.insertValue(
        aggregate, insert(b, inner, member, indices.subList(1, indices.size())), first);
  }

  /** The type of a member. */
  static Type member(Type aggregate, List<Integer> indices) {
    Type at = aggregate;
    for (int index : indices) {
      at =
          switch (at) {
            case Type.Struct s -> s.fields().get(index);
            case Type.Array a -> a.element();
            default -> throw new IllegalArgumentException("no member of " + at);
          };
    }
    return at;
  }

  /** The scalar part of an aggregate value at a byte offset. */
  static Val part(IrBuilder b, Val aggregate, long offset) {
    Val at = aggregate;
    long rest = offset;
    while (true) {
      switch (at.type()) {
        case Type.Struct s -> {
          int field = fieldAt(s, rest);
          rest -= s.offsets().get(field);
          at = b.extractValue(at, field);
        }
        case Type.Array a -> {
          int index = (int) (rest / a.element().size());
          rest -= index * a.element().size();
          at = b.extractValue(at, index);
        }
        case Type.Vector v -> {
          int lane = (int) (rest / v.element().size());
          return b.extractElement(at, b.constInt(b.intType(32), lane));
        }
        case Type.Float f -> {
          return at;
        }
        case Type.Int i -> {
          return at;
        }
        case Type.Ptr p -> {
          return at;
        }
        case Type.Void v -> throw new IllegalArgumentException("no parts in void");
        case Type.Opaque o -> throw new IllegalArgumentException("no parts in " + o.word());
      }
    }
  }

  private static int fieldAt(Type.Struct struct, long offset) {
    int field = 0;
    for (int i = 0; i < struct.fields().size(); i++) {
      if (struct.offsets().get(i) <= offset && struct.fields().get(i).size() > 0) {
        field = i;
      }
    }
    return field;
  }
}
