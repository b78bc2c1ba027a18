package org.jdiff.analysis;

import java.util.Optional;

/** What the names in type-based alias information say about bytes. */
final class TbaaKinds {
  private TbaaKinds() {}

  /**
   * {@return the kind that a scalar type name stands for; empty if it says nothing (char, unknown)}
   */
  static Optional<ByteKind> kind(String name) {
    if (name.isEmpty()) {
      return Optional.empty();
    }
    return switch (name) {
      case "float" -> Optional.of(ByteKind.FLOAT);
      case "double" -> Optional.of(ByteKind.DOUBLE);
      case "any pointer", "vtable pointer" -> Optional.of(ByteKind.POINTER);
      case "int", "long", "long long", "short", "bool", "__int128" -> Optional.of(ByteKind.INTEGER);
      // Clang 20 and later name pointer types: p1 double, p2 int and so on.
      default -> name.matches("p\\d+ .*") ? Optional.of(ByteKind.POINTER) : Optional.empty();
    };
  }
}
