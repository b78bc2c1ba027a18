package org.jdiff.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jdiff.analysis.MemoryShapes.Cell;
import org.jdiff.analysis.MemoryShapes.Origin;
import org.jdiff.analysis.MemoryShapes.Place;
import org.jdiff.ir.Block;
import org.jdiff.ir.Fn;
import org.jdiff.ir.Inst;
import org.jdiff.ir.Type;
import org.jdiff.ir.Value;

/**
 * The memory that a function and its callees work on: which class of objects an address points
 * into, at which offset, what the members of the class hold, and where its objects come from.
 *
 * <p>Flow-insensitive and built by unification. A callee's addresses are instantiated anew for
 * every call, except in recursion, where one instance serves all, and except past a budget, where
 * calls of one function share an instance: the size of the graph stays proportional to the code.
 */
public final class MemoryGraph {
  /** Instances of callees beyond which calls of one function share one. */
  private static final int INSTANCE_BUDGET = 4_000;

  private final Program program;
  private final MemoryShapes shapes = new MemoryShapes();
  private final Instance root;
  private final Map<String, Integer> globals = new HashMap<>();
  private final Map<String, Instance> shared = new HashMap<>();
  private final List<CopyLink> copies = new ArrayList<>();
  private final Map<String, List<Instance>> byFunction = new HashMap<>();
  private int instances;

  /** The nodes of one instance of a function: one per value, -1 where the value is no address. */
  private static final class Instance {
    private final int number;
    private final Fn fn;
    private final int[] nodes;
    private int returned = -1;

    Instance(int number, Fn fn, int[] nodes) {
      this.number = number;
      this.fn = fn;
      this.nodes = nodes;
    }
  }

  private record CopyLink(int to, int from, long length) {}

  private MemoryGraph(
      Program program, Fn fn, Map<Integer, ByteKind> declared, Optional<MemoryGraph> whole) {
    this.program = program;
    this.root = instantiate(fn, new ArrayList<>());
    whole.ifPresent(this::learn);
    for (Value.Param param : fn.params()) {
      int node = root.nodes[param.id()];
      if (node >= 0) {
        shapes.addOrigin(node, new Origin.Argument(param.index()));
        ByteKind kind = declared.get(param.index());
        if (kind != null && kind.bytes() > 0) {
          shapes.narrow(node, kind.bytes());
          shapes.observe(node, 0, kind);
        }
      }
    }
    do {
      shapes.drainChanged();
      copies.forEach(this::propagateCopy);
      propagateOrigins();
    } while (shapes.drainChanged());
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
    return new MemoryGraph(program, fn, declared, Optional.empty());
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
    return new MemoryGraph(program, fn, Map.of(), Optional.of(whole));
  }

  /** {@return the function} */
  public Fn fn() {
    return root.fn;
  }

  // ---- construction

  private Instance instantiate(Fn fn, List<Instance> stack) {
    int[] nodes = new int[fn.size()];
    Arrays.fill(nodes, -1);
    Instance instance = new Instance(instances++, fn, nodes);
    byFunction.computeIfAbsent(fn.name(), k -> new ArrayList<>()).add(instance);
    stack.add(instance);
    for (Value value : fn.values()) {
      if (carriesAddress(value)) {
        nodes[value.id()] = shapes.fresh();
      }
    }
    for (Block block : fn.blocks()) {
      for (Inst inst : block.instructions()) {
        visit(instance, inst, stack);
      }
    }
    stack.removeLast();
    return instance;
  }

  /** Integers of address size may be addresses on their way through a copy. */
  private static boolean carriesAddress(Value value) {
    return switch (value.type()) {
      case Type.Ptr p ->
          !(value instanceof Value.ConstNull) && !(value instanceof Value.ConstUndef);
      case Type.Int i -> i.bits() == 64 && value instanceof Inst inst && movesOnly(inst);
      case Type.Struct s -> s.containsPointer();
      case Type.Array a -> a.containsPointer();
      case Type.Vector v -> v.containsPointer();
      case Type.Void v -> false;
      case Type.Float f -> false;
      case Type.Opaque o -> false;
    };
  }

  private static boolean movesOnly(Inst inst) {
    return inst instanceof Inst.Load
        || inst instanceof Inst.Phi
        || inst instanceof Inst.Select
        || inst instanceof Inst.Freeze
        || (inst instanceof Inst.Cast c && c.op() == Inst.CastOp.PTRTOINT);
  }

  /** Takes over what another graph knows of the members that this function's addresses lead to. */
  private void learn(MemoryGraph whole) {
    for (Instance known : whole.byFunction.getOrDefault(root.fn.name(), List.of())) {
      for (Value value : root.fn.values()) {
        boolean source =
            value instanceof Value.Param
                || value instanceof Inst.Load
                || value instanceof Inst.Call;
        int node = root.nodes[value.id()];
        if (!source || node < 0 || known.nodes[value.id()] < 0) {
          continue;
        }
        Place place = whole.shapes.find(known.nodes[value.id()]);
        long stride = whole.shapes.stride(place.root());
        if (stride != 0) {
          shapes.narrow(node, stride);
        }
        whole
            .members(place.root())
            .forEach(
                (offset, kinds) -> {
                  long distance = offset - place.offset();
                  long within = stride == 0 ? distance : Math.floorMod(distance, stride);
                  kinds.forEach(k -> shapes.observe(node, within, k));
                });
      }
    }
  }

  private int node(Instance in, int id) {
    int node = in.nodes[id];
    if (node >= 0 && in.fn.value(id) instanceof Value.GlobalAddress global) {
      int base =
          globals.computeIfAbsent(
              global.symbol(),
              s -> {
                int fresh = shapes.fresh();
                shapes.addOrigin(fresh, new Origin.Global(s));
                return fresh;
              });
      shapes.unite(node, base, global.offset());
    } else if (node >= 0 && in.fn.value(id) instanceof Value.ConstOther) {
      shapes.addOrigin(node, new Origin.Unknown());
    }
    return node;
  }

  private void same(Instance in, int a, int b) {
    int na = node(in, a);
    int nb = node(in, b);
    if (na >= 0 && nb >= 0) {
      shapes.unite(na, nb, 0);
    }
  }

  private void visit(Instance in, Inst inst, List<Instance> stack) {
    int id = inst.id();
    for (int operand : inst.core().operands()) {
      node(in, operand);
    }
    switch (inst) {
      case Inst.Load load -> {
        access(in, load.pointer(), load.type(), load.tbaa());
        link(in, id, load.pointer(), load.type());
      }
      case Inst.Store store -> {
        access(in, store.pointer(), store.valueType(), store.tbaa());
        if (in.fn.value(store.value()) instanceof Value.Const constant) {
          observeConstant(in, store.pointer(), constant);
        }
        link(in, store.value(), store.pointer(), store.valueType());
        moveThroughInteger(in, store);
      }
      case Inst.Alloca alloca -> {
        shapes.addOrigin(in.nodes[id], new Origin.Local(in.number, id));
      }
      case Inst.Gep gep -> {
        int base = node(in, gep.base());
        if (base < 0) {
          shapes.addOrigin(in.nodes[id], new Origin.Unknown());
        } else {
          shapes.unite(in.nodes[id], base, gep.offset());
          gep.terms().forEach(t -> shapes.narrow(base, t.scale()));
        }
      }
      case Inst.Phi phi -> phi.core().operands().forEach(o -> same(in, id, o));
      case Inst.Select select -> {
        same(in, id, select.operand(1));
        same(in, id, select.operand(2));
      }
      case Inst.Freeze freeze -> same(in, id, freeze.operand(0));
      case Inst.Cast cast -> visitCast(in, cast);
      case Inst.ExtractValue extract -> same(in, id, extract.operand(0));
      case Inst.ExtractElement extract -> same(in, id, extract.operand(0));
      case Inst.InsertValue insert -> {
        same(in, id, insert.operand(0));
        same(in, id, insert.operand(1));
      }
      case Inst.InsertElement insert -> {
        same(in, id, insert.operand(0));
        same(in, id, insert.operand(1));
      }
      case Inst.Shuffle shuffle -> {
        same(in, id, shuffle.operand(0));
        same(in, id, shuffle.operand(1));
      }
      case Inst.Return ret -> {
        if (ret.operandCount() == 1 && node(in, ret.operand(0)) >= 0) {
          if (in.returned < 0) {
            in.returned = shapes.fresh();
          }
          shapes.unite(node(in, ret.operand(0)), in.returned, 0);
        }
      }
      case Inst.Call call -> visitCall(in, call, stack);
      case Inst.Invoke invoke -> unknownResult(in, id);
      case Inst.Other other -> unknownResult(in, id);
      case Inst.Binary binary -> {}
      case Inst.FNeg neg -> {}
      case Inst.Compare compare -> {}
      case Inst.Branch branch -> {}
      case Inst.CondBranch branch -> {}
      case Inst.Switch sw -> {}
      case Inst.Unreachable unreachable -> {}
    }
  }

  private void visitCast(Instance in, Inst.Cast cast) {
    switch (cast.op()) {
      case BITCAST, ADDRSPACECAST, PTRTOINT -> same(in, cast.id(), cast.operand(0));
      case INTTOPTR -> {
        if (node(in, cast.operand(0)) >= 0) {
          same(in, cast.id(), cast.operand(0));
        } else {
          unknownResult(in, cast.id());
        }
      }
      case TRUNC, ZEXT, SEXT, FPTOUI, FPTOSI, UITOFP, SITOFP, FPTRUNC, FPEXT -> {}
    }
  }

  private void unknownResult(Instance in, int id) {
    if (in.nodes[id] >= 0) {
      shapes.addOrigin(in.nodes[id], new Origin.Unknown());
    }
  }

  private void visitCall(Instance in, Inst.Call call, List<Instance> stack) {
    switch (program.kind(call)) {
      case BODY -> {
        Fn callee = program.body(call.callee().orElseThrow()).orElseThrow();
        Instance target = instanceFor(callee, stack);
        int count = Math.min(callee.params().size(), call.operandCount());
        for (int i = 0; i < count; i++) {
          int formal = target.nodes[callee.params().get(i).id()];
          int actual = node(in, call.operand(i));
          if (formal >= 0 && actual >= 0) {
            shapes.unite(formal, actual, 0);
          }
        }
        if (in.nodes[call.id()] >= 0) {
          if (target.returned < 0) {
            target.returned = shapes.fresh();
          }
          shapes.unite(in.nodes[call.id()], target.returned, 0);
        }
      }
      case ALLOCATE -> {
        if (in.nodes[call.id()] >= 0) {
          shapes.addOrigin(in.nodes[call.id()], new Origin.Local(in.number, call.id()));
        }
      }
      case COPY -> {
        int to = node(in, call.operand(0));
        int from = node(in, call.operand(1));
        if (to >= 0 && from >= 0) {
          copies.add(new CopyLink(to, from, constantOr(in.fn, call.operand(2), -1)));
        }
        if (in.nodes[call.id()] >= 0 && to >= 0) {
          shapes.unite(in.nodes[call.id()], to, 0);
        }
      }
      case FILL -> {
        if (in.nodes[call.id()] >= 0) {
          same(in, call.id(), call.operand(0));
        }
      }
      case IDENTITY -> same(in, call.id(), call.operand(0));
      case LINEAR_ALGEBRA -> {
        for (ArrayUse use : program.arrays(call)) {
          int at = node(in, call.operand(use.argument()));
          if (at >= 0) {
            shapes.observe(at, 0, use.kind());
            if (use.array()) {
              shapes.narrow(at, use.kind().bytes());
            }
          }
        }
      }
      case RULE, FREE, INACTIVE, MARKER, UNKNOWN -> unknownResult(in, call.id());
    }
  }

  private Instance instanceFor(Fn callee, List<Instance> stack) {
    for (Instance running : stack) {
      if (running.fn.name().equals(callee.name())) {
        return running;
      }
    }
    if (instances < INSTANCE_BUDGET) {
      return instantiate(callee, stack);
    }
    Instance known = shared.get(callee.name());
    if (known == null) {
      known = instantiate(callee, stack);
      shared.put(callee.name(), known);
    }
    return known;
  }

  static long constantOr(Fn fn, int id, long otherwise) {
    return fn.value(id) instanceof Value.ConstInt c ? c.value().longValue() : otherwise;
  }

  /** Notes the kinds of the parts of an access; integers that only move tell nothing. */
  private void access(Instance in, int pointer, Type type, String tbaa) {
    int node = node(in, pointer);
    if (node < 0) {
      return;
    }
    Optional<ByteKind> told = TbaaKinds.kind(tbaa);
    for (Pieces.Piece piece : Pieces.of(type)) {
      Optional<ByteKind> kind = piece.kind();
      if (piece.type() instanceof Type.Int i && i.bits() >= 16 && kind.isPresent()) {
        kind = told;
      }
      kind.ifPresent(k -> shapes.observe(node, piece.offset(), k));
    }
  }

  /** A stored integer constant other than zero says that the memory holds integers. */
  private void observeConstant(Instance in, int pointer, Value.Const constant) {
    int node = node(in, pointer);
    if (node >= 0
        && constant instanceof Value.ConstInt c
        && c.value().bitLength() < 32
        && c.value().signum() != 0) {
      shapes.observe(node, 0, ByteKind.INTEGER);
    }
  }

  /** An integer that is read and written again is a copy of whatever the memory holds. */
  private void moveThroughInteger(Instance in, Inst.Store store) {
    if (store.valueType() instanceof Type.Int i
        && i.bits() >= 16
        && in.fn.value(store.value()) instanceof Inst.Load load) {
      int to = node(in, store.pointer());
      int from = node(in, load.pointer());
      if (to >= 0 && from >= 0) {
        copies.add(new CopyLink(to, from, i.size()));
      }
    }
  }

  private void link(Instance in, int value, int pointer, Type type) {
    int node = node(in, pointer);
    int held = node(in, value);
    if (node < 0 || held < 0) {
      return;
    }
    for (Pieces.Piece piece : Pieces.of(type)) {
      if (piece.type().isPointer() || piece.type() instanceof Type.Int) {
        shapes.unite(held, shapes.pointee(node, piece.offset()), 0);
      }
    }
  }

  private void propagateCopy(CopyLink copy) {
    share(copy.to(), copy.from(), copy.length());
    share(copy.from(), copy.to(), copy.length());
  }

  private void share(int to, int from, long length) {
    Place source = shapes.find(from);
    long stride = shapes.stride(source.root());
    if (stride != 0 && (length < 0 || length > stride)) {
      shapes.narrow(to, stride);
    }
    TreeMap<Long, Cell> cells = new TreeMap<>(shapes.cells(source.root()));
    cells.forEach(
        (offset, cell) -> {
          long distance =
              stride == 0
                  ? offset - source.offset()
                  : Math.floorMod(offset - source.offset(), stride);
          if (distance >= 0 && (length < 0 || distance < length)) {
            cell.kinds.forEach(k -> shapes.observe(to, distance, k));
            if (cell.pointee >= 0) {
              shapes.unite(shapes.pointee(to, distance), cell.pointee, 0);
            }
          }
        });
  }

  /** Memory that an argument reaches through stored addresses belongs to the argument, too. */
  private void propagateOrigins() {
    for (int node = 0; node < shapes.size(); node++) {
      Place place = shapes.find(node);
      for (Cell cell : new ArrayList<>(shapes.cells(place.root()).values())) {
        if (cell.pointee >= 0) {
          for (Origin origin : Set.copyOf(shapes.origins(place.root()))) {
            if (!(origin instanceof Origin.Local)) {
              shapes.addOrigin(cell.pointee, origin);
            }
          }
        }
      }
    }
  }

  // ---- questions

  /**
   * {@return whether a value of the function is an address (or may carry one)}
   *
   * @param id the number of the value
   */
  public boolean isAddress(int id) {
    return root.nodes[id] >= 0;
  }

  /**
   * {@return the class of objects that an address points into}
   *
   * @param id the number of an address value
   */
  public int classOf(int id) {
    return shapes.find(root.nodes[id]).root();
  }

  /**
   * {@return the key of the member that an address points to, unique over classes}
   *
   * @param id the number of an address value
   * @param bytes a distance from it
   */
  public CellKey cellOf(int id, long bytes) {
    Place place = shapes.find(root.nodes[id]);
    long stride = shapes.stride(place.root());
    long offset = place.offset() + bytes;
    return new CellKey(place.root(), stride == 0 ? offset : Math.floorMod(offset, stride));
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
    CellKey key = cellOf(id, bytes);
    Cell cell = shapes.cells(key.root()).get(key.offset());
    return cell == null ? Set.of() : Set.copyOf(cell.kinds);
  }

  /**
   * {@return what was seen in any member that overlaps a range}
   *
   * @param id the number of the address where the range starts
   * @param bytes its length
   */
  Set<ByteKind> kindsWithin(int id, long bytes) {
    Place place = shapes.find(root.nodes[id]);
    long stride = shapes.stride(place.root());
    Set<ByteKind> found = java.util.EnumSet.noneOf(ByteKind.class);
    shapes
        .cells(place.root())
        .forEach(
            (offset, cell) -> {
              long ahead = offset - place.offset();
              long distance = stride == 0 ? ahead : Math.floorMod(ahead, stride);
              for (ByteKind kind : cell.kinds) {
                long before = stride == 0 ? -distance : stride - distance;
                boolean starts = distance >= 0 && distance < bytes;
                boolean reaches = before >= 0 && before < kind.bytes();
                if (starts || reaches) {
                  found.add(kind);
                }
              }
            });
    return found;
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
  }

  /**
   * A member.
   *
   * @param offset bytes from the address
   * @param kinds what was seen there
   */
  public record Member(long offset, Set<ByteKind> kinds) {
    /** Copies the set. */
    public Member {
      kinds = Set.copyOf(kinds);
    }
  }

  /**
   * {@return the members of the objects that an address points into}
   *
   * @param id the number of an address
   */
  public Layout layoutAt(int id) {
    Place place = shapes.find(root.nodes[id]);
    long stride = shapes.stride(place.root());
    Optional<ByteKind> only = onlyKind(place.root());
    if (only.isPresent() && only.get().bytes() > 0) {
      // Memory in which nothing but one kind of number was ever seen is an array of it, also where
      // it was not seen.
      long size = only.get().bytes();
      return new Layout(
          size, List.of(new Member(Math.floorMod(-place.offset(), size), Set.of(only.get()))));
    }
    List<Member> members = new ArrayList<>();
    shapes
        .cells(place.root())
        .forEach(
            (offset, cell) -> {
              long distance = offset - place.offset();
              members.add(
                  new Member(stride == 0 ? distance : Math.floorMod(distance, stride), cell.kinds));
            });
    return new Layout(stride, members);
  }

  private Optional<ByteKind> onlyKind(int root) {
    Set<ByteKind> all = java.util.EnumSet.noneOf(ByteKind.class);
    shapes.cells(root).values().forEach(cell -> all.addAll(cell.kinds));
    return all.size() == 1 ? Optional.of(all.iterator().next()) : Optional.empty();
  }
}
