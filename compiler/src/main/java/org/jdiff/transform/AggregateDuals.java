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
}
