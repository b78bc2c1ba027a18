package org.jdiff.analysis;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import org.jdiff.ir.Inst;
import org.jdiff.ir.Type;

/**
 * What a linear algebra routine does to memory behind one of its arguments.
 *
 * @param argument the position of the address
 * @param kind what the memory holds
 * @param array whether it is an array, else a single value
 * @param reads whether the routine reads it
 * @param writes whether the routine writes it
 */
public record ArrayUse(int argument, ByteKind kind, boolean array, boolean reads, boolean writes) {
  /** The type of an element that can carry a derivative. */
  private Optional<Type> element() {
    return switch (kind) {
      case DOUBLE -> Optional.of(new Type.Float(Type.FloatKind.DOUBLE, 8, 8));
      case FLOAT -> Optional.of(new Type.Float(Type.FloatKind.FLOAT, 4, 4));
      case HALF, BFLOAT, EXTENDED, QUADRUPLE, PAIRED, INTEGER, POINTER, SHORT_POINTER ->
          Optional.empty();
    };
  }

  /** Notes in a memory graph what the address of a node points to. */
  void observe(MemoryShapes shapes, NumberWrites written, int node) {
    shapes.observe(node, 0, kind);
    if (array) {
      shapes.narrow(node, kind.bytes());
    }
    if (writes) {
      written.add(node, -1);
    }
  }

  /**
   * Whether a call computes with varied values; all that it writes is then marked as varied.
   *
   * @param uses what the call does to memory
   * @param passed whether a varied number is passed by value
   * @param varied whether memory at an address holds varied values of a type
   * @param mark notes that it does
   */
  static boolean spread(
      List<ArrayUse> uses,
      Inst.Call call,
      boolean passed,
      BiPredicate<Integer, Type> varied,
      BiConsumer<Integer, Type> mark) {
    boolean any = passed;
    for (ArrayUse use : uses) {
      int address = call.operand(use.argument());
      any |= use.reads && use.element().filter(t -> varied.test(address, t)).isPresent();
    }
    if (any) {
      for (ArrayUse use : uses) {
        if (use.writes) {
          use.element().ifPresent(t -> mark.accept(call.operand(use.argument()), t));
        }
      }
    }
    return any;
  }
}
