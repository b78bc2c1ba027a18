package org.jdiff.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.jdiff.analysis.MemoryShapes.Place;
import org.jdiff.ir.Fn;
import org.jdiff.ir.Inst;
import org.jdiff.ir.Inst.BinaryOp;
import org.jdiff.ir.Value;

/**
 * Indices that are the distance between two addresses, as a growing container computes them: they
 * are a multiple of what separates the addresses of one class, so that members keep their identity.
 */
final class AddressDifferences {
  /** Signs are followed this deep. */
  private static final int DEPTH = 4;

  /** The nodes of two addresses. */
  record Pair(int a, int b) {}

  private record Use(int base, int a, int b, long scale) {}

  private final MemoryShapes shapes;
  private final List<Use> uses = new ArrayList<>();

  AddressDifferences(MemoryShapes shapes) {
    this.shapes = shapes;
  }

  /**
   * The addresses of which a value is the distance, in either order.
   *
   * @param nodes the node of a value that is an address, or a negative number
   */
  static Optional<Pair> operands(Fn fn, int id, IntUnaryOperator nodes) {
    int at = id;
    for (int depth = 0; depth < DEPTH; depth++) {
      if (!(fn.value(at) instanceof Inst.Binary i) || i.op() != BinaryOp.SUB) {
        return Optional.empty();
      }
      if (fn.value(i.operand(0)) instanceof Value.ConstInt c && c.value().signum() == 0) {
        at = i.operand(1);
        continue;
      }
      int a = nodes.applyAsInt(i.operand(0));
      int b = nodes.applyAsInt(i.operand(1));
      return a < 0 || b < 0 ? Optional.empty() : Optional.of(new Pair(a, b));
    }
    return Optional.empty();
  }

  /** States that a distance between two addresses, times a scale, is added to an address. */
  void add(int base, int a, int b, long scale) {
    uses.add(new Use(base, a, b, scale));
  }

  /** Carries over what is known of the addresses so far. */
  void apply() {
    for (Use use : uses) {
      if (together(use)) {
        Place a = shapes.find(use.a());
        Place b = shapes.find(use.b());
        long apart = MemoryShapes.gcd(shapes.stride(a.root()), a.offset() - b.offset());
        long step = MemoryShapes.gcd(apart, MemoryShapes.gcd(a.step(), b.step()));
        shapes.narrow(use.base(), step * use.scale());
      }
    }
  }

  /** Gives up on addresses that were not found to belong together. */
  void settle() {
    uses.stream().filter(u -> !together(u)).forEach(u -> shapes.narrow(u.base(), u.scale()));
  }

  private boolean together(Use use) {
    return shapes.find(use.a()).root() == shapes.find(use.b()).root();
  }
}
