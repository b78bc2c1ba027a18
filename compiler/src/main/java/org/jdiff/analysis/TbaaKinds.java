package org.jdiff.analysis;

import java.util.Optional;
import org.jdiff.analysis.MemoryShapes.Kind;

/** What the names in type-based alias information say about bytes. */
final class TbaaKinds {
  private TbaaKinds() {}

  /** {@return the kind that a scalar type name stands for; empty if it says nothing (char, unknown)} */
  static Optional<Kind> kind(String name) {
    if (name.isEmpty()) {
      return Optional.empty();
    }
    return switch (name) {
      case "float" -> Optional.of(Kind.FLOAT);
      case "double" -> Optional.of(Kind.DOUBLE);
      case "long double" -> Optional.of(Kind.WIDE);
      case "any pointer", "vtable pointer" -> Optional.of(Kind.POINTER);
      case "int", "long", "long long", "short", "bool", "__int128" -> Optional.of(Kind.INTEGER);
      // Clang 20 and later name pointer types: p1 double, p2 int and so on.
      default ->
          name.matches("p\\d+ .*") ? Optional.of(Kind.POINTER) : Optional.empty();
    };
  }
}
