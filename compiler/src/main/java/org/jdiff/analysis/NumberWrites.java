package org.jdiff.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdiff.analysis.MemoryShapes.Place;
import org.jdiff.ir.Fn;
import org.jdiff.ir.Inst;
import org.jdiff.ir.Type;
import org.jdiff.ir.Value;

/**
 * The instructions that may put floating-point numbers into memory. A class of objects holds
 * whatever any of its objects holds; which object is written is known more often, and tells that
 * the counter in the head of a list is no number although the elements are.
 */
final class NumberWrites {
  private record Write(int node, long bytes) {}

  private final MemoryShapes shapes;
  private final AddressPaths paths;
  private final List<Write> writes = new ArrayList<>();
  private Map<Integer, List<Write>> byClass = Map.of();
  private boolean unknown;

  NumberWrites(MemoryShapes shapes, AddressPaths paths) {
    this.shapes = shapes;
    this.paths = paths;
  }

  /** Notes a write of some bytes at an address; a negative length is unknown. */
  void add(int node, long bytes) {
    writes.add(new Write(node, bytes));
  }

  /** Notes that anything may be written anywhere. */
  void addUnknown() {
    unknown = true;
  }

  /**
   * Whether nothing can have put a number into some bytes of the one object that an address points
   * into, which is fresh memory of this computation. May be asked when the graph is complete.
   */
  boolean excluded(int node, long bytes) {
    int site = paths.site(node);
    if (site < 0 || unknown) {
      return false;
    }
    if (byClass.isEmpty()) {
      byClass = writes.stream().collect(Collectors.groupingBy(w -> shapes.find(w.node()).root()));
    }
    Place read = shapes.find(node);
    for (Write write : byClass.getOrDefault(read.root(), List.of())) {
      Place place = shapes.find(write.node());
      int other = paths.site(write.node());
      if (other < 0 || other == site) {
        for (long distance : paths.spread(write.node())) {
          if (overlap(read, bytes, place, distance, write.bytes())) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private boolean overlap(Place read, long bytes, Place written, long distance, long length) {
    return length < 0
        || shapes.overlap(
            read.root(),
            shapes.canonical(read, 0),
            bytes,
            shapes.canonical(written, distance),
            length);
  }

  /** Numbers also move as integers: everything but the result of arithmetic and constants. */
  static boolean mayWrite(Fn in, Inst.Store store) {
    if (!(store.valueType() instanceof Type.Int)) {
      return !store.valueType().isPointer();
    }
    return switch (in.value(store.value())) {
      case Value.Const c -> false;
      case Inst.Binary b ->
          switch (b.op()) {
            case ADD, SUB, MUL ->
                !(in.value(b.operand(0)) instanceof Value.ConstInt)
                    && !(in.value(b.operand(1)) instanceof Value.ConstInt);
            case UDIV, SDIV, UREM, SREM -> false;
            default -> true;
          };
      default -> true;
    };
  }
}
