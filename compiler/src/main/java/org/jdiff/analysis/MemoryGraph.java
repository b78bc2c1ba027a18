package org.jdiff.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jdiff.analysis.MemoryShapes.Cell;
import org.jdiff.analysis.MemoryShapes.Origin;
import org.jdiff.analysis.MemoryShapes.Place;
import org.jdiff.ir.Fn;
import org.jdiff.ir.Inst;
import org.jdiff.ir.SourceType;

/**
 * The memory that a function and its callees work on: which class of objects an address points
 * into, at which offset, what the members of the class hold, and where its objects come from.
 *
 * <p>Flow-insensitive and made by unification (see {@link GraphBuilder}).
 */
public final class MemoryGraph {
  private final GraphBuilder built;
  private final MemoryShapes shapes;
  private final Map<Integer, List<Place>> places = new HashMap<>();

  private MemoryGraph(GraphBuilder built) {
    this.built = built;
    this.shapes = built.shapes();
  }

  /** {@return the bytes that an address of the target takes} */
  long addressBytes() {
    return shapes.addressKind().bytes();
  }

  /**
   * Builds the graph of a function.
   *
   * @param program where callees are found
   * @param fn the function
   * @param declared what parameters point to arrays of, as far as their declaration tells, by
   *     position
   */
  public static MemoryGraph of(Program program, Fn fn, Map<Integer, ByteKind> declared) {
    return of(program, fn, declared, Map.of());
  }

  /**
   * Builds the graph of a function.
   *
   * @param program where callees are found
   * @param fn the function
   * @param declared what parameters point to arrays of, as far as their declaration tells, by
   *     position
   * @param types the declared types of parameters as far as known, by position
   */
  public static MemoryGraph of(
      Program program, Fn fn, Map<Integer, ByteKind> declared, Map<Integer, SourceType> types) {
    return new MemoryGraph(new GraphBuilder(program, fn, declared, types, Optional.empty()));
  }

  /**
   * Builds the graph of a function that another one calls, whose graph may know more about what
   * memory holds: a callee that only moves bytes does not say what they are.
   *
   * @param program where callees are found
   * @param fn the function
   * @param whole the graph of a function that calls it, directly or not
   */
  public static MemoryGraph of(Program program, Fn fn, MemoryGraph whole) {
    return new MemoryGraph(
        new GraphBuilder(program, fn, Map.of(), Map.of(), Optional.of(whole.built)));
  }

  /** {@return the function} */
  public Fn fn() {
    return built.fn();
  }

  /**
   * {@return the symbols of the functions with a body that a call through an address may reach}
   *
   * @param in the function that calls
   * @param call the call
   */
  public Set<String> targets(Fn in, Inst.Call call) {
    return built.targets(in, call);
  }

  /**
   * {@return whether a value of the function is an address (or may carry one)}
   *
   * @param id the number of the value
   */
  public boolean isAddress(int id) {
    return built.nodeOf(id) >= 0;
  }

  /**
   * {@return the class of objects that an address points into}
   *
   * @param id the number of an address value
   */
  public int classOf(int id) {
    return shapes.find(built.nodeOf(id)).root();
  }

  /**
   * {@return the key of the member that an address points to, unique over classes}
   *
   * @param id the number of an address value
   * @param bytes a distance from it
   */
  public CellKey cellOf(int id, long bytes) {
    Place place = shapes.find(built.nodeOf(id));
    return new CellKey(place.root(), shapes.canonical(place, bytes));
  }

  /** All places that an address may stand for; nearly always one. */
  private List<Place> places(int id) {
    return places.computeIfAbsent(id, i -> built.places(built.nodeOf(i)));
  }

  /**
   * {@return the keys of all members that an address may point to, unique over classes}
   *
   * @param id the number of an address value
   * @param bytes a distance from it
   */
  public List<CellKey> cellsOf(int id, long bytes) {
    return places(id).stream().map(p -> new CellKey(p.root(), shapes.canonical(p, bytes))).toList();
  }

  /** Whether accesses to two members of one class may touch the same bytes. */
  boolean overlap(CellKey a, long sizeA, CellKey b, long sizeB) {
    return shapes.overlap(a.root(), a.offset(), sizeA, b.offset(), sizeB);
  }

  /**
   * {@return how far a member lies past an address: the first of its repetitions that does not lie
   * before the address, or a negative number if all do}
   *
   * @param id the number of an address
   * @param member a member of the class that it points into
   */
  long ahead(int id, CellKey member) {
    return shapes.ahead(shapes.find(built.nodeOf(id)), member.offset());
  }

  /**
   * {@return whether some bytes at an address are certain never to hold a number: they belong to
   * one object of fresh memory, and nothing writes numbers there}
   *
   * @param id the number of an address value
   * @param bytes how many bytes
   */
  public boolean neverHoldsNumbers(int id, long bytes) {
    return isAddress(id) && built.neverHoldsNumbers(id, bytes);
  }

  /**
   * {@return the kind of the numbers that a load takes for numbers of another kind or for integers,
   * because nothing else is ever written there; empty if it is not known that it does}
   *
   * @param load a load of the function
   */
  public Optional<ByteKind> misread(Inst.Load load) {
    return isAddress(load.pointer()) && isOwn(load.pointer())
        ? built.misread(load)
        : Optional.empty();
  }

  /**
   * A member of all objects of a class.
   *
   * @param root the class
   * @param offset its distance from the start, modulo the stride of the class
   */
  public record CellKey(int root, long offset) {}

  /**
   * {@return the stride of a class: offsets matter modulo this many bytes; 0 if they are exact}
   *
   * @param root a class
   */
  public long stride(int root) {
    return shapes.stride(root);
  }

  /**
   * {@return what was seen in a member}
   *
   * @param id the number of an address value
   * @param bytes a distance from it
   */
  Set<ByteKind> kinds(int id, long bytes) {
    Set<ByteKind> kinds = java.util.EnumSet.noneOf(ByteKind.class);
    for (CellKey key : cellsOf(id, bytes)) {
      Cell cell = shapes.cells(key.root()).get(key.offset());
      if (cell != null) {
        kinds.addAll(cell.kinds);
      }
    }
    return kinds;
  }

  /**
   * {@return whether both numbers and addresses were seen in a member: a union}
   *
   * @param id the number of an address value
   */
  public boolean mixes(int id) {
    if (!isAddress(id)) {
      return false;
    }
    Set<ByteKind> kinds = kinds(id, 0);
    return ByteKind.anyAddress(kinds) && kinds.stream().anyMatch(ByteKind::isFloat);
  }

  /**
   * {@return whether no access tells of any member of a class that it holds a number or an address}
   *
   * @param id the number of an address value
   */
  public boolean showsNothing(int id) {
    return shapes.cells(classOf(id)).values().stream()
        .flatMap(cell -> cell.kinds.stream())
        .allMatch(k -> k == ByteKind.INTEGER);
  }

  /**
   * {@return what was seen in any member that overlaps a range}
   *
   * @param id the number of the address where the range starts
   * @param bytes its length
   */
  public Set<ByteKind> kindsWithin(int id, long bytes) {
    Set<ByteKind> found = java.util.EnumSet.noneOf(ByteKind.class);
    for (Place place : places(id)) {
      collectKinds(place, bytes, found);
    }
    return found;
  }

  private void collectKinds(Place place, long bytes, Set<ByteKind> found) {
    long from = shapes.canonical(place, 0);
    shapes
        .cells(place.root())
        .forEach(
            (offset, cell) -> {
              for (ByteKind kind : cell.kinds) {
                if (shapes.overlap(place.root(), from, bytes, offset, Math.max(1, kind.bytes()))) {
                  found.add(kind);
                }
              }
            });
  }

  /**
   * {@return the kinds of the members of a class by offset}
   *
   * @param root a class
   */
  Map<Long, Set<ByteKind>> members(int root) {
    Map<Long, Set<ByteKind>> result = new TreeMap<>();
    shapes.cells(root).forEach((offset, cell) -> result.put(offset, Set.copyOf(cell.kinds)));
    return result;
  }

  /**
   * {@return the class that addresses stored in the members of a class point into}
   *
   * @param root a class
   */
  Set<Integer> pointees(int root) {
    Set<Integer> result = new java.util.TreeSet<>();
    shapes
        .cells(root)
        .values()
        .forEach(
            cell -> {
              if (cell.pointee >= 0) {
                result.add(shapes.find(cell.pointee).root());
              }
            });
    return result;
  }

  /**
   * {@return where the objects of a class come from}
   *
   * @param root a class
   */
  Set<Origin> origins(int root) {
    return shapes.origins(root);
  }

  /**
   * {@return whether an address points into stack memory of this function alone}
   *
   * @param id the number of a value
   */
  public boolean isOwnStack(int id) {
    if (!isAddress(id)) {
      return false;
    }
    Set<Origin> origins = origins(classOf(id));
    return !origins.isEmpty()
        && origins.stream()
            .allMatch(
                o ->
                    o instanceof Origin.Local local
                        && local.instance() == 0
                        && fn().value(local.value()) instanceof Inst.Alloca);
  }

  /**
   * {@return where the objects that an address points into come from, seen from the outermost
   * function if the graph was made from that of a caller}
   *
   * @param id the number of an address
   */
  public Set<Origin> outerOrigins(int id) {
    return built.outerOrigins(id);
  }

  /**
   * {@return whether every object that an address may point into was made during the outermost call
   * that is known, so that nobody else can have its address}
   *
   * @param id the number of an address
   */
  public boolean isOwn(int id) {
    Set<Origin> origins = outerOrigins(id);
    return !origins.isEmpty() && origins.stream().allMatch(o -> o instanceof Origin.Local);
  }

  /**
   * The members of the objects that an address points into, seen from that address.
   *
   * @param stride the distance after which members repeat; 0 if every member is there once
   * @param members the members; offsets are at least 0 if there is a stride
   */
  public record Layout(long stride, List<Member> members) {
    /** Copies the list. */
    public Layout {
      members = List.copyOf(members);
    }

    /** {@return whether integers were seen here and nothing else} */
    public boolean holdsOnlyIntegers() {
      return !members.isEmpty()
          && members.stream().flatMap(m -> m.kinds().stream()).allMatch(k -> k == ByteKind.INTEGER);
    }
  }

  /**
   * A member.
   *
   * @param offset bytes from the address
   * @param kinds what was seen there
   * @param step if not 0, the member repeats after this many bytes
   * @param end bytes from the address to the end of the repetitions; of no meaning without a step
   */
  public record Member(long offset, Set<ByteKind> kinds, long step, long end) {
    /** Copies the set. */
    public Member {
      kinds = Set.copyOf(kinds);
    }

    /**
     * A member that is there once per stride of its layout.
     *
     * @param offset bytes from the address
     * @param kinds what was seen there
     */
    public Member(long offset, Set<ByteKind> kinds) {
      this(offset, kinds, 0, 0);
    }

    /** {@return how often the member is there; negative if that is not known} */
    public long repetitions() {
      return step == 0 || end >= MemberArrays.OPEN ? -1 : Math.ceilDiv(end - offset, step);
    }

    /**
     * {@return whether the member or a repetition of it is at a distance from the address}
     *
     * @param bytes the distance
     * @param stride the stride of the layout
     */
    public boolean isAt(long bytes, long stride) {
      long distance = bytes - offset;
      if (step != 0) {
        return distance >= 0 && bytes < end && distance % step == 0;
      }
      return stride == 0 ? distance == 0 : Math.floorMod(distance, stride) == 0;
    }
  }

  /**
   * {@return the members of the objects that an address points into}
   *
   * @param id the number of an address
   */
  public Layout layoutAt(int id) {
    Place place = shapes.find(built.nodeOf(id));
    Optional<ByteKind> only = onlyKind(place.root());
    if (only.isPresent() && only.get().bytes() > 0) {
      // Memory in which nothing but one kind of number was ever seen is an array of it, also where
      // it was not seen. Its first element may lie past the start, behind padding.
      long size = only.get().bytes();
      long[] starts =
          shapes.cells(place.root()).entrySet().stream()
              .filter(e -> !e.getValue().kinds.isEmpty())
              .mapToLong(e -> Math.floorMod(e.getKey() - place.offset(), size))
              .distinct()
              .toArray();
      if (starts.length == 1) {
        return new Layout(size, List.of(new Member(starts[0], Set.of(only.get()))));
      }
    }
    return new MemberLayout(shapes, place).layout();
  }

  private Optional<ByteKind> onlyKind(int root) {
    Set<ByteKind> all = java.util.EnumSet.noneOf(ByteKind.class);
    shapes.cells(root).values().forEach(cell -> all.addAll(cell.kinds));
    return all.size() == 1 ? Optional.of(all.iterator().next()) : Optional.empty();
  }
}
