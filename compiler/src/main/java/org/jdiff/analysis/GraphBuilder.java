package org.jdiff.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdiff.analysis.MemoryShapes.Cell;
import org.jdiff.analysis.MemoryShapes.Origin;
import org.jdiff.analysis.MemoryShapes.Place;
import org.jdiff.ir.Block;
import org.jdiff.ir.Fn;
import org.jdiff.ir.InitialAddress;
import org.jdiff.ir.Inst;
import org.jdiff.ir.SourceType;
import org.jdiff.ir.Type;
import org.jdiff.ir.Value;

/**
 * Builds the graph of a function: visits every instruction of it and of its callees once, then
 * carries facts over copies and calls through addresses until nothing changes.
 *
 * <p>A callee's addresses are instantiated anew for every call, except in recursion, where one
 * instance serves all, and except past a budget, where calls of one function share an instance: the
 * size of the graph stays proportional to the code.
 */
final class GraphBuilder {
  /** Instances of callees beyond which calls of one function share one. */
  private static final int INSTANCE_BUDGET = 4_000;

  /** Rounds after which what is still moving is no longer told apart. */
  private static final int PATIENCE = 24;

  private final Program program;
  private final MemoryShapes shapes = new MemoryShapes();
  private final Instance root;
  private final AddressPaths paths = new AddressPaths(shapes);
  private final List<Access> uncertain = new ArrayList<>();
  private final Set<Integer> exact = new LinkedHashSet<>();
  private final VariableIndices indices = new VariableIndices(shapes);
  private final AddressDifferences differences = new AddressDifferences(shapes);
  private final NumberWrites numberWrites = new NumberWrites(shapes, paths);
  private final Map<String, Integer> globals = new HashMap<>();
  private final Map<String, Instance> shared = new HashMap<>();
  private final List<KindTransfer.Copy> copies = new ArrayList<>();
  private final Map<String, List<Instance>> byFunction = new HashMap<>();
  private final IdentityHashMap<Fn, List<Block>> orders = new IdentityHashMap<>();
  private final List<IndirectCall> indirect = new ArrayList<>();
  private final Map<String, Set<String>> targetsByCall = new HashMap<>();
  private final Optional<GraphBuilder> whole;
  private int instances;

  /** The nodes of one instance of a function: one per value, -1 where the value is no address. */
  private static final class Instance {
    private final int number;
    private final Fn fn;
    private final int[] nodes;
    private final WordMoves moves;
    private final BitSet visited = new BitSet();
    private int returned = -1;
    private int calls;

    Instance(int number, Fn fn, int[] nodes) {
      this.number = number;
      this.fn = fn;
      this.nodes = nodes;
      this.moves = WordMoves.of(fn);
    }
  }

  /** A call through an address, with the targets that have been found so far. */
  private record IndirectCall(
      Instance in, Inst.Call call, List<Instance> stack, Set<String> targets) {}

  /**
   * What an access through an address that may stand for several members tells about each.
   *
   * @param node the address
   * @param bytes the distance from it
   * @param kind what is there, if that is what the access tells
   * @param held the addresses kept there, if that is what the access tells; else -1
   */
  private record Access(int node, long bytes, Optional<ByteKind> kind, int held) {}

  GraphBuilder(
      Program program,
      Fn fn,
      Map<Integer, ByteKind> declared,
      Map<Integer, SourceType> types,
      Optional<GraphBuilder> whole) {
    this.program = program;
    shapes.setAddressBytes(program.addressBytes());
    this.whole = whole;
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
        SourceType type = types.getOrDefault(param.index(), new SourceType.Unknown(""));
        new DeclaredTypes(shapes).describe(node, type);
      }
    }
    int round = 0;
    do {
      do {
        boolean widen = round++ > PATIENCE;
        shapes.drainChanged();
        exact.forEach(this::merge);
        uncertain.forEach(this::spread);
        copies.forEach(c -> KindTransfer.copy(shapes, indices, c, widen));
        propagateOrigins();
        resolveCalls();
        differences.apply();
      } while (shapes.drainChanged());
      // What an index walks over depends on what was seen beside it.
      indices.settle();
      differences.settle();
    } while (shapes.drainChanged());
  }

  // ---- what was found

  Fn fn() {
    return root.fn;
  }

  MemoryShapes shapes() {
    return shapes;
  }

  /** The node of a value of the function, or -1. */
  int nodeOf(int id) {
    return root.nodes[id];
  }

  /** All places that an address may stand for, its own first. */
  List<Place> places(int node) {
    Place own = shapes.find(node);
    List<Place> places = new ArrayList<>(List.of(own));
    for (long distance : paths.spread(node)) {
      if (distance != 0) {
        places.add(
            new Place(own.root(), shapes.reduce(own.root(), own.offset() + distance), own.step()));
      }
    }
    return places;
  }

  /** The functions with a body that a call through an address may reach. */
  Set<String> targets(Fn in, Inst.Call call) {
    if (targetsByCall.isEmpty()) { // asked for when all of this is known
      for (IndirectCall s : indirect) {
        String key = s.in().fn.name() + ":" + s.call().id();
        targetsByCall.computeIfAbsent(key, k -> new LinkedHashSet<>()).addAll(s.targets());
      }
    }
    return targetsByCall.getOrDefault(in.name() + ":" + call.id(), Set.of());
  }

  /** A function in the graph of a function that calls it. */
  private List<Instance> inWhole(Fn fn) {
    return whole.map(w -> w.byFunction.getOrDefault(fn.name(), List.of())).orElse(List.of());
  }

  /** Where objects come from, seen from the outermost function that is known. */
  Set<Origin> outerOrigins(int id) {
    List<Instance> known = inWhole(root.fn);
    Set<Origin> origins = new LinkedHashSet<>();
    for (Instance instance : known) {
      if (instance.nodes[id] >= 0) {
        MemoryShapes outer = whole.get().shapes;
        origins.addAll(outer.origins(outer.find(instance.nodes[id]).root()));
      }
    }
    return known.isEmpty() ? shapes.origins(shapes.find(root.nodes[id]).root()) : origins;
  }

  /**
   * Whether some bytes at an address of the function never hold a number. The graph of a caller may
   * know the object that a parameter points to.
   */
  boolean neverHoldsNumbers(int id, long bytes) {
    if (numberWrites.excluded(root.nodes[id], bytes)) {
      return true;
    }
    List<Instance> known = inWhole(root.fn);
    return !known.isEmpty()
        && known.stream()
            .allMatch(
                i -> i.nodes[id] >= 0 && whole.get().numberWrites.excluded(i.nodes[id], bytes));
  }

  /** The kind of number that a load takes for another one, or for an integer. */
  Optional<ByteKind> misread(Inst.Load load) {
    int pointer = load.pointer();
    long bytes = load.type().size();
    Optional<ByteKind> read = Pieces.of(load.type()).getFirst().kind().filter(ByteKind::isFloat);
    List<Instance> known = inWhole(root.fn);
    return known.isEmpty()
        ? numberWrites.misread(root.nodes[pointer], bytes, read)
        : known.stream()
            .filter(i -> i.nodes[pointer] >= 0)
            .flatMap(i -> whole.get().numberWrites.misread(i.nodes[pointer], bytes, read).stream())
            .findFirst();
  }

  // ---- construction

  private Instance instantiate(Fn fn, List<Instance> stack) {
    int[] nodes = new int[fn.size()];
    Arrays.fill(nodes, -1);
    Instance instance = new Instance(instances++, fn, nodes);
    byFunction.computeIfAbsent(fn.name(), k -> new ArrayList<>()).add(instance);
    stack.add(instance);
    for (Value value : fn.values()) {
      if (AddressValues.carries(value)) {
        nodes[value.id()] = shapes.fresh();
      }
    }
    for (Block block : order(fn)) {
      for (Inst inst : block.instructions()) {
        visit(instance, inst, stack);
      }
    }
    stack.removeLast();
    return instance;
  }

  /**
   * The blocks such that the operand of a phi that comes around a loop is visited after the phi:
   * then a pointer that walks is found to be at a multiple of its step.
   */
  private List<Block> order(Fn fn) {
    return orders.computeIfAbsent(
        fn,
        f -> {
          Cfg cfg = Cfg.of(f);
          return cfg.reversePostOrder().stream().map(f.blocks()::get).toList();
        });
  }

  /** Takes over what another graph knows of the members that this function's addresses lead to. */
  private void learn(GraphBuilder whole) {
    for (Instance known : inWhole(root.fn)) {
      for (Value value : root.fn.values()) {
        boolean source =
            value instanceof Value.Param
                || value instanceof Inst.Load
                || value instanceof Inst.Call;
        int node = root.nodes[value.id()];
        if (!source || node < 0 || known.nodes[value.id()] < 0) {
          continue;
        }
        KindTransfer.learn(shapes, node, whole.shapes, known.nodes[value.id()]);
      }
    }
  }

  private int node(Instance in, int id) {
    int node = in.nodes[id];
    if (node >= 0
        && in.fn.value(id) instanceof Value.GlobalAddress global
        && !program.describesType(global.symbol())) {
      shapes.unite(node, global(global.symbol(), global.function()), global.offset());
    } else if (node >= 0 && in.fn.value(id) instanceof Value.ConstOther) {
      shapes.addOrigin(node, new Origin.Unknown());
    }
    return node;
  }

  /** The start of a global variable or function. */
  private int global(String symbol, boolean function) {
    Integer known = globals.get(symbol);
    if (known != null) {
      return known;
    }
    int base = shapes.fresh();
    globals.put(symbol, base);
    shapes.addOrigin(base, function ? new Origin.Function(symbol) : new Origin.Global(symbol));
    if (!function) {
      for (InitialAddress address : program.initialAddresses(symbol)) {
        shapes.observe(base, address.at(), shapes.addressKind());
        int target = global(address.symbol(), address.function());
        shapes.unite(shapes.pointee(base, address.at()), target, address.offset());
      }
    }
    return base;
  }

  private void observe(int node, long bytes, ByteKind kind) {
    shapes.observe(node, bytes, kind);
    if (paths.isChoice(node)) {
      uncertain.add(new Access(node, bytes, Optional.of(kind), -1));
    }
  }

  /** An address that is one of several: the places need not be the same place. */
  private void choose(Instance in, int id, List<Integer> operands) {
    List<Integer> nodes =
        operands.stream().map(o -> node(in, o)).filter(n -> n >= 0).distinct().toList();
    if (in.nodes[id] >= 0) {
      long walk = in.fn.value(id) instanceof Inst.Phi phi ? PointerWalks.step(in.fn, phi) : 0;
      List<Integer> later =
          operands.stream()
              .filter(o -> in.fn.value(o) instanceof Inst && !in.visited.get(o))
              .map(o -> in.nodes[o])
              .toList();
      indices.choose(in.nodes[id], nodes, later, walk);
      nodes.forEach(n -> shapes.join(in.nodes[id], n));
      nodes.forEach(n -> indices.join(in.nodes[id], n));
      paths.choose(in.nodes[id], nodes);
    }
  }

  /** An address that is another one under a new name. */
  private void step(Instance in, int id, int operand) {
    same(in, id, operand);
    if (in.nodes[id] >= 0 && node(in, operand) >= 0) {
      paths.derive(in.nodes[id], node(in, operand));
    }
  }

  /** Takes all that an address may stand for as one member. */
  private void merge(int node) {
    if (node >= 0 && paths.isChoice(node)) {
      paths.spread(node).forEach(d -> shapes.narrow(node, d));
    }
  }

  private void spread(Access access) {
    for (long distance : paths.spread(access.node())) {
      long at = access.bytes() + distance;
      access.kind().ifPresent(k -> shapes.observe(access.node(), at, k));
      if (access.held() >= 0) {
        shapes.unite(access.held(), shapes.pointee(access.node(), at), 0);
      }
    }
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
    in.visited.set(id);
    for (int operand : inst.core().operands()) {
      node(in, operand);
    }
    switch (inst) {
      case Inst.Load load -> {
        access(in, load.pointer(), load.type(), in.moves.kind(load));
        link(in, id, load.pointer(), load.type());
      }
      case Inst.Store store -> {
        access(in, store.pointer(), store.valueType(), in.moves.kind(store));
        if (in.fn.value(store.value()) instanceof Value.Const constant) {
          KindTransfer.constant(shapes, node(in, store.pointer()), constant);
        }
        link(in, store.value(), store.pointer(), store.valueType());
        moveThroughInteger(in, store);
        numberWrites.add(in.fn, store, node(in, store.pointer()));
      }
      case Inst.Alloca alloca -> {
        shapes.addOrigin(in.nodes[id], new Origin.Local(in.number, id));
        paths.addSite(in.nodes[id]);
      }
      case Inst.Gep gep -> {
        int base = node(in, gep.base());
        if (base < 0) {
          if (!AddressValues.staysNowhere(in.fn, gep)) {
            shapes.addOrigin(in.nodes[id], new Origin.Unknown());
          }
        } else {
          for (Inst.Term term : gep.terms()) {
            difference(in, term).ifPresent(d -> differences.add(base, d.a(), d.b(), term.scale()));
          }
          long step = indices.visit(in.fn, gep, base, t -> difference(in, t).isPresent());
          shapes.unite(in.nodes[id], base, indices.distance(base, gep.offset()), step);
          paths.derive(in.nodes[id], base);
        }
      }
      case Inst.Phi phi -> choose(in, id, phi.core().operands());
      case Inst.Select select -> choose(in, id, select.core().operands().subList(1, 3));
      case Inst.Freeze freeze -> step(in, id, freeze.operand(0));
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
          exact.add(node(in, ret.operand(0)));
          shapes.unite(node(in, ret.operand(0)), in.returned, 0);
        }
      }
      case Inst.Call call -> visitCall(in, call, stack);
      case Inst.Invoke invoke -> {
        numberWrites.addUnknown();
        unknownResult(in, id);
      }
      case Inst.Other other -> {
        if (!other.opcode().startsWith("call llvm.")) {
          numberWrites.addUnknown();
        }
        unknownResult(in, id);
      }
      case Inst.Binary binary -> {}
      case Inst.FNeg neg -> {}
      case Inst.Compare compare -> {}
      case Inst.Branch branch -> {}
      case Inst.CondBranch branch -> {}
      case Inst.Switch sw -> {}
      case Inst.Unreachable unreachable -> {}
    }
  }

  /** The addresses of which an index is the distance, in either order. */
  private Optional<AddressDifferences.Pair> difference(Instance in, Inst.Term term) {
    Optional<AddressDifferences.Pair> pair =
        AddressDifferences.operands(in.fn, term.value(), id -> node(in, id));
    pair.ifPresent(p -> exact.addAll(List.of(p.a(), p.b())));
    for (Instance known : pair.isEmpty() ? List.<Instance>of() : inWhole(in.fn)) {
      AddressDifferences.operands(in.fn, term.value(), id -> known.nodes[id])
          .ifPresent(p -> differences.learn(pair.get(), whole.get().differences, p));
    }
    return pair;
  }

  private void visitCast(Instance in, Inst.Cast cast) {
    switch (cast.op()) {
      case BITCAST, ADDRSPACECAST, PTRTOINT -> step(in, cast.id(), cast.operand(0));
      case INTTOPTR -> {
        if (node(in, cast.operand(0)) >= 0) {
          step(in, cast.id(), cast.operand(0));
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
        bind(in, call, program.body(call.callee().orElseThrow()).orElseThrow(), stack);
      }
      case INDIRECT -> {
        node(in, call.calleeId());
        indirect.add(new IndirectCall(in, call, List.copyOf(stack), new LinkedHashSet<>()));
      }
      case ALLOCATE -> {
        if (in.nodes[call.id()] >= 0) {
          shapes.addOrigin(in.nodes[call.id()], new Origin.Local(in.number, call.id()));
          paths.addSite(in.nodes[call.id()]);
        }
      }
      case COPY -> {
        int to = node(in, call.operand(0));
        int from = node(in, call.operand(1));
        if (to >= 0 && from >= 0) {
          exact.add(to);
          exact.add(from);
          long length = constantOr(in.fn, call.operand(2), -1);
          copies.add(new KindTransfer.Copy(to, from, length));
          numberWrites.add(to, length);
          KindTransfer.declared(shapes, call.attributes().copied(), List.of(to, from));
        }
        if (in.nodes[call.id()] >= 0 && to >= 0) {
          shapes.unite(in.nodes[call.id()], to, 0);
          paths.derive(in.nodes[call.id()], to);
        }
      }
      case FILL -> {
        exact.add(node(in, call.operand(0)));
        step(in, call.id(), call.operand(0));
      }
      case IDENTITY -> step(in, call.id(), call.operand(0));
      case INACTIVE -> {
        if (in.nodes[call.id()] >= 0) {
          shapes.addOrigin(in.nodes[call.id()], new Origin.Foreign());
        }
      }
      case RULE -> {
        for (int operand : call.core().operands()) {
          if (node(in, operand) >= 0) {
            exact.add(node(in, operand));
            numberWrites.add(node(in, operand), -1);
          }
        }
        unknownResult(in, call.id());
      }
      case LINEAR_ALGEBRA -> {
        for (ArrayUse use : program.arrays(call)) {
          int at = node(in, call.operand(use.argument()));
          if (at >= 0) {
            exact.add(at);
            use.observe(shapes, numberWrites, at);
          }
        }
      }
      case UNKNOWN -> {
        numberWrites.addUnknown();
        unknownResult(in, call.id());
      }
      case MARKER -> {
        int first = call.operandCount() == 0 ? -1 : node(in, call.operand(0));
        call.callee().ifPresent(c -> KindTransfer.hint(shapes, first, c));
        unknownResult(in, call.id());
      }
      case FREE -> unknownResult(in, call.id());
    }
  }

  private void bind(Instance in, Inst.Call call, Fn callee, List<Instance> stack) {
    Instance target = instanceFor(callee, stack);
    target.calls++;
    int count = Math.min(callee.params().size(), call.operandCount());
    for (int i = 0; i < count; i++) {
      int formal = target.nodes[callee.params().get(i).id()];
      int actual = node(in, call.operand(i));
      if (formal >= 0 && actual >= 0) {
        exact.add(actual);
        shapes.unite(formal, actual, 0);
        if (target.calls == 1) {
          paths.derive(formal, actual);
        } else {
          paths.forget(formal);
        }
      }
    }
    if (in.nodes[call.id()] >= 0) {
      if (target.returned < 0) {
        target.returned = shapes.fresh();
      }
      shapes.unite(in.nodes[call.id()], target.returned, 0);
    }
  }

  /**
   * Binds calls through addresses to the functions whose addresses have been found to get there.
   */
  private void resolveCalls() {
    for (int i = 0; i < indirect.size(); i++) {
      IndirectCall site = indirect.get(i);
      for (String symbol : possibleTargets(site)) {
        Optional<Fn> callee = program.body(symbol).filter(f -> f.fits(site.in().fn, site.call()));
        if (callee.isPresent() && site.targets().add(symbol)) {
          bind(site.in(), site.call(), callee.get(), new ArrayList<>(site.stack()));
        }
      }
    }
  }

  private Set<String> possibleTargets(IndirectCall site) {
    if (whole.isPresent() && whole.get().byFunction.containsKey(site.in().fn.name())) {
      // The graph of a caller has seen with what this function is called.
      return whole.get().targets(site.in().fn, site.call());
    }
    int node = node(site.in(), site.call().calleeId());
    Set<Origin> origins = node < 0 ? Set.of() : shapes.origins(shapes.find(node).root());
    Set<String> targets = new LinkedHashSet<>();
    boolean open = origins.isEmpty();
    for (Origin origin : origins) {
      switch (origin) {
        case Origin.Function f -> targets.add(f.symbol());
        case Origin.Global g -> open |= !program.isConstantGlobal(g.symbol());
        case Origin.Argument a -> open = true;
        case Origin.Foreign f -> open = true;
        case Origin.Unknown u -> open = true;
        case Origin.Local l -> {}
      }
    }
    if (open) {
      targets.addAll(program.addressTaken());
    }
    return targets;
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
  private void access(Instance in, int pointer, Type type, Optional<ByteKind> told) {
    int node = node(in, pointer);
    if (node < 0) {
      return;
    }
    for (Pieces.Piece piece : Pieces.of(type)) {
      Optional<ByteKind> kind = piece.kind();
      if (piece.type() instanceof Type.Int i && i.bits() >= 16 && kind.isPresent()) {
        kind = told;
      }
      kind.ifPresent(k -> observe(node, piece.offset(), k));
      if (kind.isPresent() && (told.isPresent() || !(piece.type() instanceof Type.Int))) {
        shapes.tell(node, piece.offset(), kind.get());
      }
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
        exact.add(to);
        exact.add(from);
        copies.add(new KindTransfer.Copy(to, from, i.size()));
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
        exact.add(held);
        shapes.unite(held, shapes.pointee(node, piece.offset()), 0);
        if (paths.isChoice(node)) {
          uncertain.add(new Access(node, piece.offset(), Optional.empty(), held));
        }
      }
    }
  }

  /** Memory that an argument reaches through stored addresses belongs to the argument, too. */
  private void propagateOrigins() {
    for (int node = 0; node < shapes.size(); node++) {
      if (shapes.find(node).root() == node) { // once per class
        List<Origin> outer =
            shapes.origins(node).stream().filter(o -> !(o instanceof Origin.Local)).toList();
        for (Cell cell : shapes.cells(node).values()) {
          if (cell.pointee >= 0) {
            outer.forEach(o -> shapes.addOrigin(cell.pointee, o));
          }
        }
      }
    }
  }
}
