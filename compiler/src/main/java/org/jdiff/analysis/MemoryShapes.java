package org.jdiff.analysis;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private ByteKind addressKind = ByteKind.POINTER;

  /** Says how many bytes an address of the target takes, before anything else is said. */
  void setAddressBytes(long bytes) {
    addressKind = ByteKind.ofAddress(bytes);
  }

  /** The kind of the target's usual addresses. */
  ByteKind addressKind() {
    return addressKind;
  }

  /** A member of every object of a class. */
  static final class Cell {
    final Set<ByteKind> kinds = EnumSet.noneOf(ByteKind.class);

    /** Those of the kinds that the type of an access or a declaration tells beyond doubt. */
    final Set<ByteKind> told = EnumSet.noneOf(ByteKind.class);

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
   * @param step if not 0, the address is that of some element of a member array, a multiple of this
   *     many bytes away
   */
  record Place(int root, long offset, long step) {
    /** The offset of what lies some bytes past the address; another element counts as this one. */
    long past(long bytes) {
      return offset + (step == 0 ? bytes : Math.floorMod(bytes, step));
    }
  }

  /** By how many elements the address of some element may lie past the first. */
  private static final int OVERSHOOT = 3;

  private final List<Integer> parent = new ArrayList<>();
  private final List<Long> delta = new ArrayList<>();
  private final List<Long> steps = new ArrayList<>();
  private final Map<Integer, Long> stride = new HashMap<>();
  private final Map<Integer, MemberArrays> arrays = new HashMap<>();
  private final Map<Integer, TreeMap<Long, Cell>> cells = new HashMap<>();
  private final Map<Integer, Set<Origin>> origins = new HashMap<>();
  private boolean changed;

  /** A new address of nothing known. */
  int fresh() {
    int node = parent.size();
    parent.add(node);
    delta.add(0L);
    steps.add(0L);
    return node;
  }

  /** Whether nothing at all is known of an address. */
  boolean isUntouched(int node) {
    return parent.get(node) == node && !cells.containsKey(node) && !origins.containsKey(node);
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
    List<Integer> path = new ArrayList<>();
    int root = node;
    while (parent.get(root) != root) {
      path.add(root);
      root = parent.get(root);
    }
    // From the top down, so that every node of the path ends up right below the root.
    Place place = new Place(root, 0, 0);
    for (int n : path.reversed()) {
      place = new Place(root, place.past(delta.get(n)), gcd(place.step(), steps.get(n)));
      parent.set(n, root);
      delta.set(n, place.offset());
      steps.set(n, place.step());
    }
    // Where a stride says as much, it does not matter which element is meant.
    long g = stride(root);
    boolean told = g != 0 && place.step() % g == 0;
    return new Place(root, reduce(root, place.offset()), told ? 0 : place.step());
  }

  /** An offset modulo the stride of its class. */
  long reduce(int root, long offset) {
    long g = stride(root);
    return g == 0 ? offset : Math.floorMod(offset, g);
  }

  long stride(int root) {
    return stride.getOrDefault(root, 0L);
  }

  /** The offset of the cell that stands for an offset: one element stands for all of an array. */
  long canonical(int root, long offset) {
    long reduced = reduce(root, offset);
    MemberArrays runs = arrays.get(root);
    return runs == null ? reduced : runs.canonical(reduced);
  }

  /** The offset of the cell some bytes past an address. */
  long canonical(Place place, long bytes) {
    long at = place.past(bytes);
    if (place.step() != 0) {
      // The nominal element may lie past the end of a short array: any other one will do.
      for (int back = 0; back <= OVERSHOOT; back++) {
        long earlier = reduce(place.root(), at - back * place.step());
        if (runs(place.root()).stream()
            .anyMatch(r -> r.contains(earlier) && place.step() % r.step() == 0)) {
          return canonical(place.root(), earlier);
        }
      }
    }
    return canonical(place.root(), at);
  }

  /** The member arrays of a class that are reached by variable indices. */
  List<MemberArrays.Run> runs(int root) {
    return arrays.containsKey(root) ? arrays.get(root).runs() : List.of();
  }

  /** The innermost member array around the offset of a cell. */
  Optional<MemberArrays.Run> runAround(int root, long canonical) {
    return arrays.containsKey(root) ? arrays.get(root).around(canonical) : Optional.empty();
  }

  /** Whether a cell is part of the member array of which an address means some element. */
  boolean inSameArray(Place place, long canonical) {
    return runAround(place.root(), canonical(place, 0))
        .filter(r -> r.contains(canonical))
        .isPresent();
  }

  /** How far the first of a cell's bytes that do not lie before an address lie past it. */
  long ahead(Place place, long canonical) {
    long distance = canonical - place.offset();
    long g = stride(place.root());
    if (g != 0) {
      return Math.floorMod(distance, g);
    }
    List<MemberArrays.Run> around =
        runs(place.root()).stream().filter(r -> r.contains(canonical)).toList();
    return ahead(place.offset(), canonical, around) - place.offset();
  }

  /** The first repetition of a member at or past an offset; the last one if there is none. */
  private static long ahead(long from, long member, List<MemberArrays.Run> around) {
    if (member >= from || around.isEmpty()) {
      return member;
    }
    MemberArrays.Run outer = around.getFirst();
    List<MemberArrays.Run> inner = around.subList(1, around.size());
    long element = (from - member) / outer.step() * outer.step();
    long best = member;
    for (long at = member + element; at <= member + element + outer.step(); at += outer.step()) {
      long found = outer.contains(at) ? ahead(from, at, shifted(inner, at - member)) : member;
      if (best < from || (found >= from && found < best)) {
        best = found;
      }
    }
    return best;
  }

  private static List<MemberArrays.Run> shifted(List<MemberArrays.Run> runs, long distance) {
    return runs.stream().map(r -> r.moved(distance)).toList();
  }

  /** Whether two accesses to a class may touch the same bytes; offsets are those of cells. */
  boolean overlap(int root, long a, long sizeA, long b, long sizeB) {
    Optional<MemberArrays.Run> x = runAround(root, a);
    Optional<MemberArrays.Run> y = runAround(root, b);
    if (x.isPresent() && x.equals(y)) {
      return overlap(x.get().step(), b - a, sizeA, sizeB);
    }
    long startA = x.map(MemberArrays.Run::start).orElse(a);
    long startB = y.map(MemberArrays.Run::start).orElse(b);
    long endA = x.map(r -> r.reach(sizeA)).orElse(a + sizeA);
    long endB = y.map(r -> r.reach(sizeB)).orElse(b + sizeB);
    return overlap(stride(root), startB - startA, endA - startA, endB - startB);
  }

  private static boolean overlap(long stride, long distance, long sizeA, long sizeB) {
    if (stride == 0) {
      return distance < sizeA && -distance < sizeB;
    }
    long ahead = Math.floorMod(distance, stride);
    return ahead < sizeA || stride - ahead < sizeB;
  }

  /** States that the address {@code a} is {@code b + distance}. */
  void unite(int a, int b, long distance) {
    unite(a, b, distance, 0);
  }

  /**
   * States that the address {@code a} is {@code b + distance}, give or take a multiple of a step
   * that does not leave a member array.
   */
  void unite(int a, int b, long distance, long step) {
    Place pa = find(a);
    Place pb = find(b);
    long derived = gcd(pb.step(), step);
    if (pa.root() == pb.root()) {
      narrow(a, pa.offset() - pb.offset() - distance);
      if (pa.step() != derived) {
        narrow(a, derived);
        narrow(a, pa.step());
      }
      return;
    }
    changed = true;
    if (pa.step() != derived && pa.step() != 0 && derived != 0) {
      // Elements of two kinds of arrays: what is around them cannot be told apart any more.
      narrow(pa.root(), pa.step());
      narrow(pb.root(), derived);
      unite(a, b, distance, step);
      return;
    }
    // a = rootA + oa, b = rootB + ob, a = b + d  =>  rootA = rootB + (ob + d - oa)
    long shift = pb.offset() + distance - pa.offset();
    if (pa.step() == derived) {
      link(pa.root(), pb.root(), shift, 0);
    } else if (pa.step() == 0) {
      link(pa.root(), pb.root(), shift, derived);
    } else {
      link(pb.root(), pa.root(), -shift, pa.step());
    }
  }

  private void link(int child, int root, long shift, long step) {
    parent.set(child, root);
    delta.set(child, shift);
    steps.set(child, step);
    Set<Origin> moved = origins.remove(child);
    if (moved != null) {
      origins.computeIfAbsent(root, k -> new java.util.LinkedHashSet<>()).addAll(moved);
    }
    long childStride = stride.getOrDefault(child, 0L);
    stride.remove(child);
    TreeMap<Long, Cell> childCells = cells.remove(child);
    MemberArrays childArrays = arrays.remove(child);
    narrow(root, childStride);
    if (childArrays != null) {
      childArrays.runs().forEach(r -> addRun(child, r));
    }
    if (childCells != null) {
      childCells.forEach((offset, cell) -> mergeAt(child, offset, cell));
    }
  }

  /** States that an index walks over elements that lie at some distance from an address. */
  void addRun(int node, MemberArrays.Run run) {
    Place place = find(node);
    int root = place.root();
    long g = stride(root);
    MemberArrays.Run moved = run.moved(place.past(run.start()) - run.start());
    if (g != 0 && run.step() % g == 0) {
      return;
    }
    if (g != 0) {
      moved = moved.moved(reduce(root, moved.start()) - moved.start());
      if (moved.end() > g) {
        narrow(root, run.step());
        return;
      }
    }
    if (arrays.computeIfAbsent(root, k -> new MemberArrays()).add(moved)) {
      changed = true;
      TreeMap<Long, Cell> old = cells.remove(root);
      if (old != null) {
        old.forEach((offset, cell) -> mergeAt(root, offset, cell));
      }
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
    long after = gcd(before, bytes);
    if (after == before) {
      return;
    }
    changed = true;
    stride.put(root, after);
    TreeMap<Long, Cell> old = cells.remove(root);
    MemberArrays runs = arrays.remove(root);
    if (runs != null) {
      runs.runs().forEach(r -> addRun(root, r));
    }
    if (old != null) {
      old.forEach((offset, cell) -> mergeAt(root, offset, cell));
    }
  }

  /** Merging cells can unite classes, so the class is looked up for each. */
  private void mergeAt(int node, long offset, Cell cell) {
    Place place = find(node);
    merge(place.root(), canonical(place, offset), cell);
  }

  private void merge(int root, long offset, Cell cell) {
    Cell target = cellAt(root, offset);
    target.told.addAll(cell.told);
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

  static long gcd(long a, long b) {
    long x = Math.abs(a);
    long y = Math.abs(b);
    while (y != 0) {
      long t = x % y;
      x = y;
      y = t;
    }
    return x;
  }

  private Cell cellAt(int root, long canonical) {
    return cells
        .computeIfAbsent(root, k -> new TreeMap<>())
        .computeIfAbsent(canonical, k -> new Cell());
  }

  /** The cell some bytes past an address. */
  Cell cell(int node, long bytes) {
    Place place = find(node);
    return cellAt(place.root(), canonical(place, bytes));
  }

  /** Notes what an access sees at an address. */
  void observe(int node, long bytes, ByteKind kind) {
    if (cell(node, bytes).kinds.add(kind)) {
      changed = true;
    }
  }

  /** Notes what is at an address beyond doubt. */
  void tell(int node, long bytes, ByteKind kind) {
    observe(node, bytes, kind);
    cell(node, bytes).told.add(kind);
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
