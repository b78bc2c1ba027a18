package org.jdiff.analysis;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The union-find at the heart of {@link MemoryGraph}: every address is an offset from the start of
 * a class of objects, offsets are known up to a multiple of the class's stride, and a class has
 * cells by offset.
 *
 * <p>Uniting two addresses links their classes with the difference of their offsets. If they were
 * in one class already, a difference becomes (a divisor of) the stride: that is how an array walked
 * by a pointer or an index turns into one cell per member of its element. Each step is
 * near-constant, so the whole is near-linear in the size of the code.
 */
final class MemoryShapes {
  /** A member of every object of a class. */
  static final class Cell {
    final Set<ByteKind> kinds = EnumSet.noneOf(ByteKind.class);

    /** The node of the addresses stored here, or -1. */
    int pointee = -1;
  }

  /** Where the objects of a class come from. */
  sealed interface Origin {
    /** Memory that a parameter points to, directly or through stored addresses. */
    record Argument(int index) implements Origin {}

    /** Memory of the running function: stack or fresh heap memory. */
    record Local(int instance, int value) implements Origin {}

    /** The code of a function. */
    record Function(String symbol) implements Origin {}

    /** A global variable. */
    record Global(String symbol) implements Origin {}

    /** Memory of a library that takes no part in differentiation. */
    record Foreign() implements Origin {}

    /** Anything: an address made from an integer or by unknown code. */
    record Unknown() implements Origin {}
  }

  /**
   * An address as a class and an offset.
   *
   * @param root the class
   * @param offset bytes from the start of the class's objects, meaningful modulo its stride
   */
  record Place(int root, long offset) {}

  private final List<Integer> parent = new ArrayList<>();
  private final List<Long> delta = new ArrayList<>();
  private final Map<Integer, Long> stride = new HashMap<>();
  private final Map<Integer, TreeMap<Long, Cell>> cells = new HashMap<>();
  private final Map<Integer, Set<Origin>> origins = new HashMap<>();
  private boolean changed;

  /** A new address of nothing known. */
  int fresh() {
    int node = parent.size();
    parent.add(node);
    delta.add(0L);
    return node;
  }

  /** The number of nodes. */
  int size() {
    return parent.size();
  }

  /** Whether anything changed since the last call. */
  boolean drainChanged() {
    boolean result = changed;
    changed = false;
    return result;
  }

  Place find(int node) {
    long offset = 0;
    int at = node;
    while (parent.get(at) != at) {
      offset += delta.get(at);
      at = parent.get(at);
    }
    // Path compression keeps later walks short.
    int walk = node;
    long rest = offset;
    while (parent.get(walk) != walk) {
      int next = parent.get(walk);
      long step = delta.get(walk);
      parent.set(walk, at);
      delta.set(walk, rest);
      rest -= step;
      walk = next;
    }
    return new Place(at, reduce(at, offset));
  }

  /** An offset modulo the stride of its class. */
  long reduce(int root, long offset) {
    long g = stride(root);
    return g == 0 ? offset : Math.floorMod(offset, g);
  }

  long stride(int root) {
    return stride.getOrDefault(root, 0L);
  }

  /** States that the address {@code a} is {@code b + distance}. */
  void unite(int a, int b, long distance) {
    Place pa = find(a);
    Place pb = find(b);
    if (pa.root() == pb.root()) {
      narrow(pa.root(), pa.offset() - pb.offset() - distance);
      return;
    }
    changed = true;
    // a = rootA + oa, b = rootB + ob, a = b + d  =>  rootA = rootB + (ob + d - oa)
    long shift = pb.offset() + distance - pa.offset();
    int child = pa.root();
    int root = pb.root();
    parent.set(child, root);
    delta.set(child, shift);
    Set<Origin> moved = origins.remove(child);
    if (moved != null) {
      origins.computeIfAbsent(root, k -> new java.util.LinkedHashSet<>()).addAll(moved);
    }
    long childStride = stride.getOrDefault(child, 0L);
    stride.remove(child);
    TreeMap<Long, Cell> childCells = cells.remove(child);
    narrow(root, childStride);
    if (childCells != null) {
      childCells.forEach((offset, cell) -> mergeAt(root, offset + shift, cell));
    }
  }

  /** States that two addresses point into one class; where is known only if it was not one. */
  void join(int a, int b) {
    if (find(a).root() != find(b).root()) {
      unite(a, b, 0);
    }
  }

  /** States that offsets of a class matter only modulo a number of bytes. */
  void narrow(int node, long bytes) {
    int root = find(node).root();
    long before = stride(root);
    long after = gcd(before, Math.abs(bytes));
    if (after == before) {
      return;
    }
    changed = true;
    stride.put(root, after);
    TreeMap<Long, Cell> old = cells.remove(root);
    if (old != null) {
      old.forEach((offset, cell) -> mergeAt(root, offset, cell));
    }
  }

  /** Merging cells can unite classes, so the class is looked up for each. */
  private void mergeAt(int node, long offset, Cell cell) {
    Place place = find(node);
    merge(place.root(), place.offset() + offset, cell);
  }

  private void merge(int root, long offset, Cell cell) {
    Cell target = cellAt(root, offset);
    if (target.kinds.addAll(cell.kinds)) {
      changed = true;
    }
    if (cell.pointee >= 0) {
      if (target.pointee < 0) {
        target.pointee = cell.pointee;
      } else if (target.pointee != cell.pointee) {
        unite(target.pointee, cell.pointee, 0);
      }
    }
  }

  private static long gcd(long a, long b) {
    long x = a;
    long y = b;
    while (y != 0) {
      long t = x % y;
      x = y;
      y = t;
    }
    return x;
  }

  private Cell cellAt(int root, long offset) {
    return cells
        .computeIfAbsent(root, k -> new TreeMap<>())
        .computeIfAbsent(reduce(root, offset), k -> new Cell());
  }

  /** The cell some bytes past an address. */
  Cell cell(int node, long bytes) {
    Place place = find(node);
    return cellAt(place.root(), place.offset() + bytes);
  }

  /** Notes what an access sees at an address. */
  void observe(int node, long bytes, ByteKind kind) {
    if (cell(node, bytes).kinds.add(kind)) {
      changed = true;
    }
  }

  /** The node of the addresses stored some bytes past an address. */
  int pointee(int node, long bytes) {
    Cell cell = cell(node, bytes);
    if (cell.pointee < 0) {
      cell.pointee = fresh();
      changed = true;
    }
    return cell.pointee;
  }

  void addOrigin(int node, Origin origin) {
    if (origins
        .computeIfAbsent(find(node).root(), k -> new java.util.LinkedHashSet<>())
        .add(origin)) {
      changed = true;
    }
  }

  Set<Origin> origins(int root) {
    return origins.getOrDefault(root, Set.of());
  }

  /** The cells of a class by offset; a live view. */
  Map<Long, Cell> cells(int root) {
    return cells.getOrDefault(root, new TreeMap<>());
  }
}
