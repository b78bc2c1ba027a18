package org.jdiff.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdiff.ir.Type;

/**
 * Integers inside of structures that are handled as one value, as calling conventions return them,
 * and the numbers that they carry.
 */
final class CarrierFields {
  /** By value, then by byte offset of the integer. */
  private final Map<Integer, TreeMap<Long, Type.Float>> fields = new HashMap<>();

  /** {@return whether values of a type can have such fields} */
  static boolean isPossible(Type type) {
    return (type instanceof Type.Struct || type instanceof Type.Array)
        && !type.containsPointer()
        && Pieces.of(type).stream().anyMatch(p -> Lanes.isCarrier(p.type()));
  }

  /** States what an integer in an aggregate carries; the first word counts. True if it is news. */
  boolean learn(int id, Type aggregate, long offset, Type.Float element) {
    boolean fits =
        isPossible(aggregate)
            && Pieces.of(aggregate).stream()
                .anyMatch(p -> p.offset() == offset && Lanes.of(element, p.type()).isPresent());
    return fits
        && fields.computeIfAbsent(id, k -> new TreeMap<>()).putIfAbsent(offset, element) == null;
  }

  Map<Long, Type.Float> of(int id) {
    TreeMap<Long, Type.Float> found = fields.get(id);
    return found == null ? Map.of() : found;
  }

  /** The type in which the derivative of an aggregate lives, if it has such fields. */
  Optional<Type> derivativeType(int id, Type type) {
    TreeMap<Long, Type.Float> found = fields.get(id);
    return found == null ? Optional.empty() : Optional.of(replaced(type, 0, found));
  }

  private static Type replaced(Type type, long at, Map<Long, Type.Float> found) {
    return switch (type) {
      case Type.Struct s -> {
        List<Type> members = new ArrayList<>();
        for (int i = 0; i < s.fields().size(); i++) {
          members.add(replaced(s.fields().get(i), at + s.offsets().get(i), found));
        }
        yield new Type.Struct(members, s.offsets(), s.packed(), s.size(), s.align());
      }
      // An array has one element type, so all its elements are taken for what the first is.
      case Type.Array a ->
          new Type.Array(replaced(a.element(), at, found), a.count(), a.size(), a.align());
      case Type.Int i when found.containsKey(at) -> Lanes.of(found.get(at), i).orElse(i);
      default -> type;
    };
  }
}
