package org.jdiff.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  /** What addresses that another graph found to belong together are a multiple of apart. */
  private final Map<Pair, Long> learned = new HashMap<>();

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

  /**
   * Takes over what the graph of a caller, who sees where the addresses come from, found out.
   *
   * @param pair two addresses of this graph
   * @param known the differences of the other graph
   * @param other the same addresses there
   */
  void learn(Pair pair, AddressDifferences known, Pair other) {
    long apart = known.together(other) ? known.apart(other) : 1;
    learned.merge(pair, apart, MemoryShapes::gcd);
  }

  /** Carries over what is known of the addresses so far. */
  void apply() {
    for (Use use : uses) {
      Pair pair = new Pair(use.a(), use.b());
      if (together(pair)) {
        shapes.narrow(use.base(), apart(pair) * use.scale());
      }
    }
  }

  /** Gives up on addresses that were not found to belong together, here or by a caller. */
  void settle() {
    for (Use use : uses) {
      Pair pair = new Pair(use.a(), use.b());
      if (!together(pair)) {
        shapes.narrow(use.base(), learned.getOrDefault(pair, 1L) * use.scale());
      }
    }
  }

  private long apart(Pair pair) {
    Place a = shapes.find(pair.a());
    Place b = shapes.find(pair.b());
    long offsets = MemoryShapes.gcd(shapes.stride(a.root()), a.offset() - b.offset());
    return MemoryShapes.gcd(offsets, MemoryShapes.gcd(a.step(), b.step()));
  }

  private boolean together(Pair pair) {
    return shapes.find(pair.a()).root() == shapes.find(pair.b()).root();
  }
}
