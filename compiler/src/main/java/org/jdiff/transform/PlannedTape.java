package org.jdiff.transform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jdiff.analysis.Comparison;
import org.jdiff.analysis.LoopForest.Loop;
import org.jdiff.analysis.LoopRegions;
import org.jdiff.analysis.TripCount;
import org.jdiff.ir.Inst;
import org.jdiff.ir.Inst.BinaryOp;
import org.jdiff.ir.Inst.CastOp;
import org.jdiff.ir.IrBuilder;
import org.jdiff.ir.Region;
import org.jdiff.ir.Type;
import org.jdiff.ir.Val;
import org.jdiff.ir.Value;
import org.jdiff.model.PlanEntry;

/** Carries out a {@link StoragePlan}. */
final class PlannedTape implements Tape {
  private final Derivation context;
  private final Variant variant;
  private final Facts facts;
  private final StoragePlan plan;
  private final Homes homes;
  private final boolean split;

  // Forward sweep.
  private ForwardSweep sweep;
  private IrBuilder fwd;
  private Val frame;
  private final Map<Req, Val> slots = new HashMap<>();
  private final Map<Integer, Val> chains = new HashMap<>();
  private final Map<Integer, Val> counters = new HashMap<>();
  private final Map<Req, Val> words = new HashMap<>();
  private final Map<Req, Val> arrays = new HashMap<>();
  private final Map<Req, Val> lengths = new HashMap<>();
  private final Map<Integer, Type.Struct> records = new HashMap<>();
  private final Map<Integer, List<Req>> results = new HashMap<>();
  private Type.Struct frameType;

  // Reverse sweep.
  private IrBuilder rev;
  private Val reverseFrame;
  private final Map<Integer, Val> reverseChains = new HashMap<>();
  private final Map<Integer, Val> reverseCounters = new HashMap<>();
  private final Map<Req, Val> known = new HashMap<>();

  PlannedTape(Derivation context, Variant variant, StoragePlan plan) {
    this.context = context;
    this.variant = variant;
    this.facts = variant.facts();
    this.plan = plan;
    this.homes = plan.homes();
    this.split = variant.key().kind() == Variant.Kind.SPLIT;
    for (Req req : homes.all()) {
      if (req.kind() == Req.Kind.RESULT) {
        results.computeIfAbsent(req.id(), k -> new ArrayList<>()).add(req);
      }
    }
  }

  @Override
  public boolean usesArena() {
    return homes.usesArena();
  }

  // ---- layout

  /** The link to the record before, then the kept values of one iteration. */
  private Type.Struct recordType(IrBuilder b, int loop) {
    return records.computeIfAbsent(
        loop,
        k -> {
          List<Type> fields = new ArrayList<>(List.of(b.pointerType(0)));
          homes.fields(k).forEach(r -> fields.add(plan.type(r)));
          return b.structType(fields);
        });
  }

  /** The link of the arena, the values kept per call, the newest record of each loop. */
  private Type.Struct frameType(IrBuilder b) {
    if (frameType == null) {
      List<Type> fields = new ArrayList<>(List.of(b.pointerType(0)));
      homes.perCall().forEach(r -> fields.add(plan.type(r)));
      facts.loops().loops().stream()
          .filter(l -> hasRecords(l.index()))
          .forEach(l -> fields.add(b.pointerType(0)));
      frameType = b.structType(fields);
    }
    return frameType;
  }

  private boolean hasRecords(int loop) {
    return !homes.fields(loop).isEmpty();
  }

  private static Val member(IrBuilder b, Val base, Type.Struct type, int field) {
    return b.offset(base, type.offsets().get(field));
  }

  private static long align(Type type) {
    return Math.min(16, type.align());
  }

  /** The number of an element: as if the dimensions were digits, the innermost one last. */
  private static Val index(
      IrBuilder b,
      List<Loop> dimensions,
      Function<Loop, Val> iteration,
      Function<Loop, Val> length) {
    Val index = b.int64(0);
    for (int i = 0; i < dimensions.size(); i++) {
      Val digit = iteration.apply(dimensions.get(i));
      index =
          i == 0
              ? digit
              : b.binary(
                  BinaryOp.ADD,
                  b.binary(BinaryOp.MUL, index, length.apply(dimensions.get(i))),
                  digit);
    }
    return index;
  }

  private static Val element(IrBuilder b, Val array, Val index, Type type) {
    return b.offset(array, b.binary(BinaryOp.MUL, index, b.int64(type.size())));
  }

  // ---- forward sweep

  @Override
  public void sweepStarts(ForwardSweep forward) {
    sweep = forward;
    fwd = forward.b;
    if (split) {
      Type.Struct type = frameType(fwd);
      frame =
          fwd.call(
              "jdiff_arena_alloc",
              fwd.pointerType(0),
              List.of(sweep.arena(), fwd.int64(type.size())));
    } else {
      for (Req req : homes.perCall()) {
        slots.put(req, fwd.alloca(plan.type(req), "keep"));
      }
    }
    for (Loop loop : facts.loops().loops()) {
      if (hasRecords(loop.index())) {
        Val chain = fwd.alloca(fwd.pointerType(0), "chain" + loop.index());
        fwd.store(fwd.zero(fwd.pointerType(0)), chain, chain.type().align());
        chains.put(loop.index(), chain);
      }
    }
    for (Req word : homes.words()) {
      words.put(word, fwd.alloca(plan.type(word), "flags"));
    }
    wordsStart(-1);
    for (Value.Param param : facts.fn().params()) {
      keep(Req.primal(param.id()), () -> sweep.primal(param.id()));
      keepShadows(param.id());
    }
  }

  private void keepShadows(int id) {
    for (int lane = 0; lane < variant.width(); lane++) {
      Req req = Req.shadow(id, lane);
      keep(req, () -> sweep.dual(id, req.index()));
    }
  }

  private void keep(Req req, java.util.function.Supplier<Val> value) {
    if (!plan.isKept(req)) {
      return;
    }
    if (homes.of(req) instanceof Homes.Home.Bits bits) {
      set(bits, value.get());
      return;
    }
    Type type = plan.type(req);
    fwd.store(value.get(), place(req), align(type), Region.TAPE);
  }

  /** Clears the words of an iteration, which stay in registers until it ends. */
  private void wordsStart(int loop) {
    for (Req word : homes.words(loop)) {
      fwd.store(fwd.zero(plan.type(word)), words.get(word), align(plan.type(word)));
    }
  }

  private void set(Homes.Home.Bits bits, Val value) {
    Type type = plan.type(bits.word());
    // A condition that nothing asks for may be poison, which must not reach the other bits.
    Val sound = fwd.freeze(value);
    Val wide = value.type().equals(type) ? sound : fwd.cast(CastOp.ZEXT, sound, type);
    Val moved = fwd.binary(BinaryOp.SHL, wide, fwd.constInt(type, bits.shift()));
    Val word = words.get(bits.word());
    Val before = fwd.load(type, word, align(type));
    fwd.store(fwd.binary(BinaryOp.OR, before, moved), word, align(type));
  }

  private void keepWords(int loop) {
    for (Req word : homes.words(loop)) {
      Type type = plan.type(word);
      keep(word, () -> fwd.load(type, words.get(word), align(type)));
    }
  }

  /** Where a value is kept, seen from the forward sweep. */
  private Val place(Req req) {
    return switch (homes.of(req)) {
      case Homes.Home.PerCall p ->
          split
              ? member(fwd, frame, frameType(fwd), homes.perCall().indexOf(req) + 1)
              : slots.get(req);
      case Homes.Home.Field f -> {
        int l = f.loop().index();
        Val record = fwd.load(fwd.pointerType(0), chains.get(l), fwd.pointerType(0).align());
        yield member(fwd, record, recordType(fwd, l), homes.fields(l).indexOf(req) + 1);
      }
      case Homes.Home.Element e -> {
        Val index =
            index(
                fwd,
                e.dimensions(),
                loop -> counters.get(loop.index()),
                loop -> length(fwd, loop, e.nest(), lengths::get));
        yield element(fwd, arrays.get(e.array()), index, plan.type(req));
      }
      case Homes.Home.Bits b -> throw new IllegalStateException(req + " is a part of a word");
    };
  }

  /** How often an inner loop of a nest runs. */
  private Val length(IrBuilder b, Loop loop, Loop nest, Function<Req, Val> kept) {
    return homes
        .constant(loop)
        .map(b::int64)
        .orElseGet(() -> kept.apply(new Req(Req.Kind.LENGTH, loop.index(), nest.index())));
  }

  @Override
  public void blockStarts(int block) {
    Optional<Loop> loop = facts.loops().loopOf(block);
    Val edge = edgePhi(block);
    if (loop.isPresent() && loop.get().header() == block && plan.counts(loop.get().index())) {
      iterationStarts(loop.get());
    }
    for (Loop left : facts.loops().loops()) {
      if (plan.counts(left.index())
          && left.exits().stream().anyMatch(e -> e.to() == block)
          && !left.contains(block)) {
        keep(new Req(Req.Kind.COUNT, left.index(), 0), () -> counters.get(left.index()));
      }
    }
    if (edge != null) {
      keep(new Req(Req.Kind.EDGE, block, 0), () -> edge);
    }
  }

  private Val edgePhi(int block) {
    if (!plan.isKept(new Req(Req.Kind.EDGE, block, 0))) {
      return null;
    }
    Type type = plan.type(new Req(Req.Kind.EDGE, block, 0));
    Val edge = fwd.phi(type);
    List<Integer> predecessors = facts.cfg().predecessors(block);
    for (int i = 0; i < predecessors.size(); i++) {
      int from = predecessors.get(i);
      Inst terminator = facts.fn().blocks().get(from).terminator();
      for (int successor : terminator.successors()) {
        if (successor == block) {
          fwd.addIncoming(edge, fwd.constInt(type, i), sweep.blocks[from]);
        }
      }
    }
    return edge;
  }

  private void iterationStarts(Loop loop) {
    Val counter = fwd.phi(fwd.intType(64));
    Val next = fwd.binary(BinaryOp.ADD, counter, fwd.int64(1));
    fwd.addIncoming(counter, fwd.int64(0), sweep.blocks[loop.preheader().getAsInt()]);
    int latch = loop.latches().getFirst();
    for (int successor : facts.fn().blocks().get(latch).terminator().successors()) {
      if (successor == loop.header()) {
        fwd.addIncoming(counter, next, sweep.blocks[latch]);
      }
    }
    counters.put(loop.index(), counter);
    if (hasRecords(loop.index())) {
      Type.Struct type = recordType(fwd, loop.index());
      Val record =
          fwd.call(
              "jdiff_arena_alloc",
              fwd.pointerType(0),
              List.of(sweep.arena(), fwd.int64(type.size())));
      Val chain = chains.get(loop.index());
      fwd.store(
          fwd.load(fwd.pointerType(0), chain, chain.type().align()), record, record.type().align());
      fwd.store(record, chain, chain.type().align());
    }
    wordsStart(loop.index());
  }

  @Override
  public void emitted(Inst inst) {
    keep(Req.primal(inst.id()), () -> sweep.primal(inst.id()));
    keepShadows(inst.id());
    if (inst instanceof Inst.Call call) {
      for (Req req : results.getOrDefault(call.id(), List.of())) {
        keep(req, () -> RuleResults.value(sweep, call, req));
      }
    }
  }

  @Override
  public void blockEnds(int block) {
    for (Loop loop : facts.loops().loops()) {
      if (loop.latches().contains(block)
          || loop.exits().stream().anyMatch(e -> e.from() == block)) {
        keepWords(loop.index());
      }
      if (loop.preheader().isPresent()
          && loop.preheader().getAsInt() == block
          && !homes.arrays(loop.index()).isEmpty()) {
        loopWillStart(loop);
      }
    }
  }

  /** Reserves the arrays of a nest of loops in front of its outermost one. */
  private void loopWillStart(Loop nest) {
    Map<Integer, Val> trips = new HashMap<>();
    for (int dimension : homes.dimensions(nest.index())) {
      Loop loop = facts.loops().loops().get(dimension);
      Val count = trips(loop, nest);
      trips.put(dimension, count);
      Req length = new Req(Req.Kind.LENGTH, dimension, nest.index());
      lengths.put(length, count);
      keep(length, () -> count);
    }
    List<Req> values = homes.arrays(nest.index());
    for (int k = 0; k < values.size(); k++) {
      Req array = new Req(Req.Kind.ARRAY, nest.index(), k);
      if (homes.inline(array).isPresent()) {
        arrays.put(array, place(array));
        continue;
      }
      Val bytes = fwd.int64(plan.type(values.get(k)).size());
      for (Loop dimension : ((Homes.Home.Element) homes.of(values.get(k))).dimensions()) {
        bytes = fwd.binary(BinaryOp.MUL, trips.get(dimension.index()), bytes);
      }
      Val size = bytes;
      Val memory = fwd.call("jdiff_arena_alloc", fwd.pointerType(0), List.of(sweep.arena(), size));
      arrays.put(array, memory);
      keep(array, () -> memory);
    }
  }

  /** The trip count of a loop of a nest: 0 if tests keep it from being entered. */
  private Val trips(Loop loop, Loop nest) {
    TripCount count = plan.tripCount(loop.index()).orElseThrow();
    Val trips = TripCountEmitter.emit(count, fwd, sweep::primal);
    if (loop.equals(nest) || count instanceof TripCount.Constant) {
      return trips;
    }
    Val zero = fwd.int64(0);
    for (LoopRegions.Entry entry : plan.regions().entries(loop)) {
      Val condition = fwd.freeze(sweep.primal(entry.condition()));
      trips =
          entry.holds() ? fwd.select(condition, trips, zero) : fwd.select(condition, zero, trips);
    }
    Optional<Comparison> before = plan.regions().startsBefore(loop);
    if (before.isPresent() && count instanceof TripCount.Computed computed) {
      Val within = TripCountEmitter.starts(computed, before.get(), fwd, sweep::primal);
      trips = fwd.select(within, trips, zero);
    }
    return trips;
  }

  @Override
  public void sweepEnds() {
    if (!split) {
      return;
    }
    keepWords(-1);
    int field = homes.perCall().size() + 1;
    for (Loop loop : facts.loops().loops()) {
      if (hasRecords(loop.index())) {
        Val head =
            fwd.load(fwd.pointerType(0), chains.get(loop.index()), fwd.pointerType(0).align());
        fwd.store(head, member(fwd, frame, frameType(fwd), field++), head.type().align());
      }
    }
    fwd.call("jdiff_arena_push_frame", new Type.Void(), List.of(sweep.arena(), frame));
  }

  // ---- reverse sweep

  @Override
  public void reverseStarts(IrBuilder b) {
    rev = b;
    if (split) {
      reverseFrame = b.call("jdiff_arena_pop_frame", b.pointerType(0), List.of(b.param(0)));
    }
    int field = homes.perCall().size() + 1;
    for (Loop loop : facts.loops().loops()) {
      int l = loop.index();
      if (plan.counts(l)) {
        reverseCounters.put(l, b.alloca(b.intType(64), "iteration" + l));
      }
      if (!hasRecords(l)) {
        continue;
      }
      if (split) {
        Val chain = b.alloca(b.pointerType(0), "chain" + l);
        Val head =
            b.load(
                b.pointerType(0),
                member(b, reverseFrame, frameType(b), field++),
                b.pointerType(0).align());
        b.store(head, chain, chain.type().align());
        reverseChains.put(l, chain);
      } else {
        reverseChains.put(l, chains.get(l));
      }
    }
  }

  @Override
  public void reverseBlockStarts(int block) {
    known.clear();
  }

  private Val iteration(int loop) {
    return rev.load(rev.intType(64), reverseCounters.get(loop), 8);
  }

  @Override
  public Val value(Req req) {
    if (plan.isDirect(req)) {
      return direct(req);
    }
    Val value = known.get(req);
    if (value == null) {
      value = plan.isKept(req) ? fetch(req) : again(req);
      known.put(req, value);
    }
    return value;
  }

  private Val direct(Req req) {
    if (facts.fn().value(req.id()) instanceof Value.Const constant) {
      return req.kind() == Req.Kind.PRIMAL
          ? rev.constant(constant)
          : context.constantShadow(rev, constant, req.index());
    }
    return req.kind() == Req.Kind.PRIMAL
        ? sweep.primal(req.id())
        : sweep.dual(req.id(), req.index());
  }

  private Val fetch(Req req) {
    Type type = plan.type(req);
    if (homes.of(req) instanceof Homes.Home.Bits bits) {
      return bits(bits, type);
    }
    Val at = reversePlace(req);
    // A small array stands for its address.
    return req.kind() == Req.Kind.ARRAY && homes.inline(req).isPresent()
        ? at
        : rev.load(type, at, align(type), Region.TAPE);
  }

  private Val bits(Homes.Home.Bits bits, Type type) {
    Val word = value(bits.word());
    Val moved = rev.binary(BinaryOp.LSHR, word, rev.constInt(word.type(), bits.shift()));
    Val masked =
        rev.binary(BinaryOp.AND, moved, rev.constInt(word.type(), (1L << bits.width()) - 1));
    if (type.equals(word.type())) {
      return masked;
    }
    boolean narrower = type.size() < word.type().size() || ((Type.Int) type).bits() == 1;
    return rev.cast(narrower ? CastOp.TRUNC : CastOp.ZEXT, masked, type);
  }

  /** Where a value is kept, seen from the reverse sweep. */
  private Val reversePlace(Req req) {
    return switch (homes.of(req)) {
      case Homes.Home.PerCall p ->
          split
              ? member(rev, reverseFrame, frameType(rev), homes.perCall().indexOf(req) + 1)
              : slots.get(req);
      case Homes.Home.Field f -> {
        int l = f.loop().index();
        Val record = rev.load(rev.pointerType(0), reverseChains.get(l), rev.pointerType(0).align());
        yield member(rev, record, recordType(rev, l), homes.fields(l).indexOf(req) + 1);
      }
      case Homes.Home.Element e -> {
        Val index =
            index(
                rev,
                e.dimensions(),
                loop -> iteration(loop.index()),
                loop -> length(rev, loop, e.nest(), this::value));
        yield element(rev, value(e.array()), index, plan.type(req));
      }
      case Homes.Home.Bits b -> throw new IllegalStateException(req + " is a part of a word");
    };
  }

  private Val again(Req req) {
    if (req.kind() == Req.Kind.COUNT) {
      TripCount count = plan.tripCount(req.id()).orElseThrow();
      return rev.binary(
          BinaryOp.SUB, TripCountEmitter.emit(count, rev, this::primalOrConstant), rev.int64(1));
    }
    Inst inst = (Inst) facts.fn().value(req.id());
    if (inst instanceof Inst.Phi phi) {
      return inductionVariable(req, phi);
    }
    if (req.kind() == Req.Kind.PRIMAL) {
      return rev.copy(inst, this::primalOrConstant);
    }
    if (!facts.hasShadow(req.id())) {
      return primalOrConstant(req.id());
    }
    return switch (inst) {
      case Inst.Gep gep ->
          rev.copy(
              gep, o -> o == gep.base() ? value(Req.shadow(o, req.index())) : primalOrConstant(o));
      case Inst.Select select ->
          rev.select(
              primalOrConstant(select.operand(0)),
              value(Req.shadow(select.operand(1), req.index())),
              value(Req.shadow(select.operand(2), req.index())));
      case Inst.Call call ->
          rev.copy(
              call,
              o -> o == call.operand(0) ? value(Req.shadow(o, req.index())) : primalOrConstant(o));
      case Inst.Load load ->
          rev.load(load.type(), value(Req.shadow(load.pointer(), req.index())), load.align());
      default -> throw new IllegalStateException(req + " was planned to be computed again");
    };
  }

  private Val primalOrConstant(int id) {
    return facts.fn().value(id) instanceof Value.Const c ? rev.constant(c) : value(Req.primal(id));
  }

  private Val inductionVariable(Req req, Inst.Phi phi) {
    Recompute.Affine affine = plan.recompute().affine(phi).orElseThrow();
    Val start = value(new Req(req.kind(), affine.start(), req.index()));
    Val steps = iteration(affine.loop().index());
    if (phi.type().isPointer()) {
      return rev.offset(start, rev.binary(BinaryOp.MUL, steps, rev.int64(affine.step())));
    }
    int bits = ((Type.Int) phi.type()).bits();
    Val fitting =
        bits == 64 ? steps : rev.cast(bits < 64 ? CastOp.TRUNC : CastOp.ZEXT, steps, phi.type());
    Val distance = rev.binary(BinaryOp.MUL, fitting, rev.constInt(phi.type(), affine.step()));
    return rev.binary(BinaryOp.ADD, start, distance);
  }

  @Override
  public Val edge(int block) {
    List<Integer> predecessors = facts.cfg().predecessors(block);
    return switch (plan.edge(block)) {
      case EdgeSources.EdgeSource.Counter c -> {
        int outside = predecessors.indexOf(c.loop().preheader().getAsInt());
        Val first = rev.equal(iteration(c.loop().index()), rev.int64(0));
        yield choose(first, outside, 1 - outside);
      }
      case EdgeSources.EdgeSource.Condition c ->
          choose(primalOrConstant(c.condition()), c.ifTrue(), c.ifFalse());
      case EdgeSources.EdgeSource.Kept k -> value(new Req(Req.Kind.EDGE, block, 0));
    };
  }

  private Val choose(Val condition, int ifTrue, int ifFalse) {
    Type type = rev.intType(8);
    return rev.select(condition, rev.constInt(type, ifTrue), rev.constInt(type, ifFalse));
  }

  @Override
  public void reverseBlockEnds(int block) {
    Optional<Loop> loop = facts.loops().loopOf(block);
    if (loop.isPresent() && loop.get().header() == block && hasRecords(loop.get().index())) {
      Val chain = reverseChains.get(loop.get().index());
      Val record = rev.load(rev.pointerType(0), chain, chain.type().align());
      rev.store(
          rev.load(rev.pointerType(0), record, record.type().align()), chain, chain.type().align());
    }
  }

  @Override
  public void reverseEdge(int from, int to) {
    Optional<Loop> of = facts.loops().loopOf(to);
    if (of.isPresent() && of.get().header() == to && of.get().contains(from)) {
      Val counter = reverseCounters.get(of.get().index());
      rev.store(
          rev.binary(BinaryOp.SUB, rev.load(rev.intType(64), counter, 8), rev.int64(1)),
          counter,
          8);
      return;
    }
    known.clear();
    // Loops around come first in the list: the count of an inner loop is kept by the loop around
    // it.
    for (Loop loop : facts.loops().loops()) {
      if (loop.contains(from) && !loop.contains(to) && plan.counts(loop.index())) {
        Val count = value(new Req(Req.Kind.COUNT, loop.index(), 0));
        rev.store(count, reverseCounters.get(loop.index()), 8);
      }
    }
  }

  // ---- report

  @Override
  public List<PlanEntry> entries() {
    return plan.entries(variant);
  }
}
