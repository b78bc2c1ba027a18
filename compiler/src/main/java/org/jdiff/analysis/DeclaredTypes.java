package org.jdiff.analysis;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jdiff.ir.SourceType;

/**
 * What declarations say about the memory that parameters lead to. Code that only moves bytes does
 * not tell what they are; the declared type does.
 */
final class DeclaredTypes {
  private static final int MAX_ELEMENTS = 64;
  private static final int MAX_DEPTH = 8;

  private final MemoryShapes shapes;

  DeclaredTypes(MemoryShapes shapes) {
    this.shapes = shapes;
  }

  /** Describes what a parameter points to. */
  void describe(int node, SourceType parameter) {
    if (parameter instanceof SourceType.Pointer pointer) {
      target(node, pointer.pointee(), new LinkedHashMap<>());
    }
  }

  /** Describes an object, or an array of which the type is that of an element. */
  private void target(int node, SourceType type, Map<String, Integer> around) {
    if (type instanceof SourceType.Aggregate aggregate && !aggregate.spelling().isEmpty()) {
      Integer same = around.get(aggregate.spelling());
      if (same != null) {
        shapes.unite(node, same, 0);
        return;
      }
    }
    if (around.size() > MAX_DEPTH) {
      return;
    }
    Map<String, Integer> path = new LinkedHashMap<>(around);
    path.put(type.spelling(), node);
    if (isScalar(type) && type.size() > 1) {
      shapes.narrow(node, type.size());
    }
    content(node, 0, type, path);
  }

  private static boolean isScalar(SourceType type) {
    return type instanceof SourceType.Number || type instanceof SourceType.Pointer;
  }

  private void content(int node, long at, SourceType type, Map<String, Integer> path) {
    switch (type) {
      case SourceType.Unknown u -> {}
      case SourceType.Number n -> number(node, at, n);
      case SourceType.Pointer p -> {
        shapes.tell(node, at, shapes.addressKind());
        target(shapes.pointee(node, at), p.pointee(), path);
      }
      case SourceType.Aggregate a -> {
        if (!a.overlapping()) {
          a.members().forEach(m -> content(node, at + m.offset(), m.type(), path));
        }
      }
      case SourceType.Sequence s -> {
        long size = s.element().size();
        for (long i = 0; size > 0 && i < Math.min(MAX_ELEMENTS, s.count()); i++) {
          content(node, at + i * size, s.element(), path);
        }
      }
    }
  }

  /** Bytes may stand for anything; wider integers are integers. */
  private void number(int node, long at, SourceType.Number number) {
    if (number.floating()) {
      switch (number.bits()) {
        case 32 -> shapes.tell(node, at, ByteKind.FLOAT);
        case 64 -> shapes.tell(node, at, ByteKind.DOUBLE);
        default -> {}
      }
    } else if (number.bits() > 8) {
      shapes.tell(node, at, ByteKind.INTEGER);
    }
  }
}
