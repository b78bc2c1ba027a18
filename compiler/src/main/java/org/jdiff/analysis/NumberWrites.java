package org.jdiff.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
  /** One write; no kind says that it may put in anything, numbers included. */
  private record Write(int node, long bytes, Optional<ByteKind> kind) {}

  private final MemoryShapes shapes;
  private final AddressPaths paths;
  private final List<Write> writes = new ArrayList<>();
  private final List<Write> integers = new ArrayList<>();
  private Map<Integer, List<Write>> byClass = Map.of();
  private Map<Integer, List<Write>> integersByClass = Map.of();
  private boolean unknown;

  NumberWrites(MemoryShapes shapes, AddressPaths paths) {
    this.shapes = shapes;
    this.paths = paths;
  }

  /** Notes a write of some bytes at an address; a negative length is unknown. */
  void add(int node, long bytes) {
    writes.add(new Write(node, bytes, Optional.empty()));
  }

  /** Notes what a store writes. */
  void add(Fn in, Inst.Store store, int node) {
    if (node < 0) {
      return;
    }
    long bytes = store.valueType().size();
    if (mayWrite(in, store)) {
      Set<Optional<ByteKind>> kinds =
          Pieces.of(store.valueType()).stream()
              .map(p -> p.kind().filter(ByteKind::isFloat))
              .collect(Collectors.toSet());
      writes.add(
          new Write(node, bytes, kinds.size() == 1 ? kinds.iterator().next() : Optional.empty()));
    } else if (!store.valueType().isPointer() && !isZero(in, store)) {
      integers.add(new Write(node, bytes, Optional.of(ByteKind.INTEGER)));
    }
  }

  /** Zero is zero in all formats. */
  private static boolean isZero(Fn in, Inst.Store store) {
    return in.value(store.value()) instanceof Value.ConstInt c && c.value().signum() == 0;
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
    group();
    return byClass.getOrDefault(shapes.find(node).root(), List.of()).stream()
        .noneMatch(w -> mayMeet(w, node, bytes));
  }

  /**
   * The kind of the numbers in some bytes at an address if all that is ever written there are
   * numbers of other kinds than the read one. May be asked when the graph is complete, and only
   * about memory that nobody else writes.
   *
   * @param read the kind of number read; integers if empty
   */
  Optional<ByteKind> misread(int node, long bytes, Optional<ByteKind> read) {
    if (unknown) {
      return Optional.empty();
    }
    group();
    int root = shapes.find(node).root();
    if (read.isEmpty()
        && integersByClass.getOrDefault(root, List.of()).stream()
            .anyMatch(w -> mayMeet(w, node, bytes))) {
      return Optional.empty();
    }
    Set<Optional<ByteKind>> found =
        byClass.getOrDefault(root, List.of()).stream()
            .filter(w -> mayMeet(w, node, bytes))
            .map(Write::kind)
            .collect(Collectors.toSet());
    return found.contains(Optional.<ByteKind>empty()) || found.contains(read)
        ? Optional.empty()
        : found.stream().findFirst().flatMap(k -> k);
  }

  private void group() {
    if (byClass.isEmpty() && integersByClass.isEmpty()) {
      byClass = grouped(writes);
      integersByClass = grouped(integers);
    }
  }

  private Map<Integer, List<Write>> grouped(List<Write> list) {
    return list.stream().collect(Collectors.groupingBy(w -> shapes.find(w.node()).root()));
  }

  /** Whether a write into the class of an address may touch some bytes there. */
  private boolean mayMeet(Write write, int node, long bytes) {
    int site = paths.site(node);
    int other = paths.site(write.node());
    if (site >= 0 && other >= 0 && other != site) {
      return false;
    }
    Place read = shapes.find(node);
    Place place = shapes.find(write.node());
    return paths.spread(write.node()).stream()
        .anyMatch(distance -> overlap(read, bytes, place, distance, write.bytes()));
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
