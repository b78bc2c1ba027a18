package org.jdiff.transform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdiff.analysis.ByteKind;
import org.jdiff.analysis.Lanes;
import org.jdiff.analysis.MemoryGraph.Layout;
import org.jdiff.analysis.MemoryGraph.Member;
import org.jdiff.analysis.Pieces;
import org.jdiff.analysis.Program.CalleeKind;
import org.jdiff.ir.Inst;
import org.jdiff.ir.Inst.CastOp;
import org.jdiff.ir.IrBuilder;
import org.jdiff.ir.Region;
import org.jdiff.ir.Type;
import org.jdiff.ir.Val;
import org.jdiff.ir.Value;
import org.jdiff.rules.FunctionRule;
import org.jdiff.rules.Output;
import org.jdiff.rules.Partial;

/**
 * The adjoint of each instruction: takes the adjoint of the result and adds its share to the
 * adjoints of the operands. Whatever it reads of the forward sweep is listed in {@link Needs}.
 */
final class AdjointEmitter {
  /** Of two numbers: unequal, or not comparable. */
  private static final int DIFFERENT = 14;

  private final Derivation context;
  private final Facts facts;
  private final IrBuilder b;
  private final List<Adjoints> lanes;
  private final Tape tape;
  private final Val arena;
  private final ChosenValues chosen;

  /** Those of the direction that is emitted. */
  private Adjoints adjoints;

  private int lane;

  /**
   * Starts a reverse sweep.
   *
   * @param lanes the adjoints of each direction
   */
  AdjointEmitter(
      Derivation context, Facts facts, IrBuilder b, List<Adjoints> lanes, Tape tape, Val arena) {
    this.context = context;
    this.facts = facts;
    this.b = b;
    this.lanes = List.copyOf(lanes);
    this.adjoints = lanes.getFirst();
    this.tape = tape;
    this.arena = arena;
    this.chosen = ChosenValues.of(context, facts);
  }

  private Val primal(int id) {
    return facts.fn().value(id) instanceof Value.Const c
        ? b.constant(c)
        : tape.value(Req.primal(id));
  }

  private Val shadow(int id) {
    return switch (facts.fn().value(id)) {
      case Value.Const c -> context.constantShadow(b, c, lane);
      case Value.Param p -> tape.value(Req.shadow(id, lane));
      case Inst i -> tape.value(Req.shadow(id, lane));
    };
  }

  /** An access to the shadow of the memory at an address. */
  private Guard guard(int pointer) {
    return facts.isUncertain(pointer)
        ? Guard.of(b, primal(pointer), shadow(pointer))
        : Guard.none(b, shadow(pointer));
  }

  private void eachLane(Runnable action) {
    for (int i = 0; i < lanes.size(); i++) {
      lane = i;
      adjoints = lanes.get(i);
      action.run();
    }
    lane = 0;
    adjoints = lanes.getFirst();
  }

  void emit(Inst inst) {
    CalleeKind kind = inst instanceof Inst.Call call ? context.program().kind(call) : null;
    if (kind == CalleeKind.BODY || kind == CalleeKind.INDIRECT) {
      // One call computes all directions.
      body((Inst.Call) inst);
    } else {
      eachLane(() -> emitLane(inst));
    }
  }

  private void emitLane(Inst inst) {
    b.inheritFastMath(inst.core().fastMath());
    switch (inst) {
      case Inst.Store store -> store(store);
      case Inst.Call call -> call(call);
      case Inst.Phi phi -> {}
      default -> {
        if (facts.isActive(inst.id())) {
          value(inst);
        }
      }
    }
    b.inheritFastMath(0);
  }

  private void value(Inst inst) {
    Val d = adjoints.take(inst.id());
    if (BitMoves.concerns(facts, inst)) {
      BitMoves.of(facts, b, inst, this::primal).adjoint(d, adjoints);
      return;
    }
    switch (inst) {
      case Inst.Binary binary -> binary(binary, d);
      case Inst.FNeg neg -> adjoints.add(neg.operand(0), b.fneg(d));
      case Inst.Cast cast -> cast(cast, d);
      case Inst.Select select -> {
        Val condition = primal(select.operand(0));
        Val zero = b.zero(d.type());
        if (facts.isActive(select.operand(1))) {
          adjoints.add(select.operand(1), b.select(condition, d, zero));
        }
        if (facts.isActive(select.operand(2))) {
          adjoints.add(select.operand(2), b.select(condition, zero, d));
        }
      }
      case Inst.Freeze freeze -> adjoints.add(freeze.operand(0), d);
      case Inst.Load load -> load(load, d);
      case Inst.ExtractValue extract -> extractValue(extract, d);
      case Inst.InsertValue insert -> insertValue(insert, d);
      case Inst.ExtractElement extract -> {
        int vector = extract.operand(0);
        if (facts.isActive(vector)) {
          Val zero = b.zero(adjoints.type(vector));
          adjoints.add(vector, b.insertElement(zero, d, primal(extract.operand(1))));
        }
      }
      case Inst.InsertElement insert -> {
        Val index = primal(insert.operand(2));
        if (facts.isActive(insert.operand(1))) {
          adjoints.add(insert.operand(1), b.extractElement(d, index));
        }
        if (facts.isActive(insert.operand(0))) {
          Type lane = ((Type.Vector) d.type()).element();
          adjoints.add(insert.operand(0), b.insertElement(d, b.zero(lane), index));
        }
      }
      case Inst.Shuffle shuffle -> shuffle(shuffle, d);
      default ->
          throw new IllegalStateException("no adjoint of " + inst + ", should have been refused");
    }
  }

  private void binary(Inst.Binary inst, Val d) {
    int l = inst.operand(0);
    int r = inst.operand(1);
    switch (inst.op()) {
      case FADD -> {
        adjoints.add(l, d);
        adjoints.add(r, d);
      }
      case FSUB -> {
        adjoints.add(l, d);
        if (facts.isActive(r)) {
          adjoints.add(r, b.fneg(d));
        }
      }
      case FMUL -> {
        boolean strong = chosen.contains(inst.id());
        if (facts.isActive(l)) {
          adjoints.add(l, StrongZero.multiply(b, d, primal(r), strong));
        }
        if (facts.isActive(r)) {
          adjoints.add(r, StrongZero.multiply(b, d, primal(l), strong));
        }
      }
      case FDIV -> {
        Val share = StrongZero.divide(b, d, primal(r));
        adjoints.add(l, share);
        if (facts.isActive(r)) {
          adjoints.add(r, b.fneg(StrongZero.multiply(b, share, primal(inst.id()), true)));
        }
      }
      case FREM -> {
        adjoints.add(l, d);
        if (facts.isActive(r)) {
          Val quotient = Remainders.quotient(b, primal(l), primal(r), primal(inst.id()));
          adjoints.add(r, b.fneg(StrongZero.multiply(b, d, quotient, true)));
        }
      }
      default -> throw new IllegalStateException(inst + " should have been refused");
    }
  }

  private void cast(Inst.Cast cast, Val d) {
    int operand = cast.operand(0);
    if (!facts.isActive(operand)) {
      return;
    }
    Type type = adjoints.type(operand);
    switch (cast.op()) {
      case FPEXT -> adjoints.add(operand, b.cast(CastOp.FPTRUNC, d, type));
      case FPTRUNC -> adjoints.add(operand, b.cast(CastOp.FPEXT, d, type));
      default -> adjoints.add(operand, d);
    }
  }

  private void load(Inst.Load load, Val d) {
    if (!facts.hasShadow(load.pointer())) {
      return;
    }
    Guard guard = guard(load.pointer());
    Val at = guard.writable(load.type());
    if (d.type() instanceof Type.Struct || d.type() instanceof Type.Array) {
      for (Pieces.Piece piece : Pieces.of(d.type())) {
        if (piece.type().isFloat()) {
          accumulate(
              load.pointer(),
              b.offset(at, piece.offset()),
              adjoints.extract(d, piece.offset()),
              alignAt(load.align(), piece.offset()),
              guard.region());
        }
      }
      return;
    }
    accumulate(load.pointer(), at, d, load.align(), guard.region());
  }

  private static long alignAt(long align, long offset) {
    return offset == 0 ? align : Math.min(align, Long.lowestOneBit(offset));
  }

  private void accumulate(int pointer, Val at, Val d, long align, Region region) {
    if (SharedShadows.isShared(context, facts, pointer)) {
      SharedShadows.add(b, d, at);
      return;
    }
    Val old = b.load(d.type(), at, align, region);
    Val sum = b.fadd(old, d);
    b.store(
        facts.sharesBytes(pointer, d.type()) ? chosenByBits(d, sum, old) : sum, at, align, region);
  }

  /**
   * The sum, or the bits before it if there is nothing to add: those of something else than this
   * kind of number must not change.
   */
  private Val chosenByBits(Val d, Val sum, Val old) {
    Type bits = integers(d.type());
    Val added = b.fcmp(DIFFERENT, d, b.zero(d.type()));
    Val chosen =
        b.select(added, b.cast(CastOp.BITCAST, sum, bits), b.cast(CastOp.BITCAST, old, bits));
    return b.cast(CastOp.BITCAST, chosen, d.type());
  }

  private Type integers(Type numbers) {
    return numbers instanceof Type.Vector v
        ? new Type.Vector(integers(v.element()), v.count(), v.scalable(), v.size(), v.align())
        : b.intType(Lanes.bits(numbers));
  }

  private void store(Inst.Store store) {
    if (Needs.replacesNumber(facts, store) || Needs.replacesByBits(facts, store)) {
      Type type = store.valueType();
      b.store(b.zero(type), guard(store.pointer()).writable(type), store.align());
      return;
    }
    if (!Needs.storesFloat(facts, store)) {
      return;
    }
    int value = store.value();
    Type type = facts.derivativeType(value).orElse(store.valueType());
    Guard guard = guard(store.pointer());
    Val at = guard.writable(store.valueType());
    if (type instanceof Type.Struct || type instanceof Type.Array) {
      for (Pieces.Piece piece : Pieces.of(type)) {
        if (piece.type().isFloat()) {
          Val part = b.offset(at, piece.offset());
          long align = alignAt(store.align(), piece.offset());
          Val d = guard.read(b.load(piece.type(), part, align, guard.region()));
          b.store(b.zero(piece.type()), part, align, guard.region());
          adjoints.addPart(value, piece.offset(), piece.type(), d);
        }
      }
      return;
    }
    if (!facts.isActive(value)) {
      b.store(b.zero(type), at, store.align(), guard.region());
      return;
    }
    Val d = guard.read(b.load(type, at, store.align(), guard.region()));
    b.store(b.zero(type), at, store.align(), guard.region());
    adjoints.add(value, d);
  }

  private void extractValue(Inst.ExtractValue extract, Val d) {
    int aggregate = extract.operand(0);
    if (!facts.isActive(aggregate)) {
      return;
    }
    long start = Pieces.offsetOf(facts.fn().type(aggregate), extract.indices());
    if (d.type() instanceof Type.Vector v) {
      for (int i = 0; i < v.count(); i++) {
        adjoints.addPart(
            aggregate,
            start + i * v.element().size(),
            v.element(),
            b.extractElement(d, b.constInt(b.intType(32), i)));
      }
      return;
    }
    for (Pieces.Piece piece : Pieces.of(d.type())) {
      if (piece.type().isFloat()) {
        adjoints.addPart(
            aggregate, start + piece.offset(), piece.type(), adjoints.extract(d, piece.offset()));
      }
    }
  }

  private void insertValue(Inst.InsertValue insert, Val d) {
    int base = insert.operand(0);
    int member = insert.operand(1);
    Type type = facts.fn().type(member);
    long start = Pieces.offsetOf(insert.type(), insert.indices());
    long end = start + type.size();
    for (Pieces.Piece piece : Pieces.of(d.type())) {
      if (!piece.type().isFloat()) {
        continue;
      }
      Val part = adjoints.extract(d, piece.offset());
      if (piece.offset() < start || piece.offset() >= end) {
        adjoints.addPart(base, piece.offset(), piece.type(), part);
      } else if (facts.isActive(member)) {
        adjoints.addPart(member, piece.offset() - start, piece.type(), part);
      }
    }
  }

  private void shuffle(Inst.Shuffle shuffle, Val d) {
    for (int side = 0; side < 2; side++) {
      int operand = shuffle.operand(side);
      if (!facts.isActive(operand)) {
        continue;
      }
      Type.Vector type = (Type.Vector) adjoints.type(operand);
      int lanes = (int) type.count();
      Val[] sums = new Val[lanes];
      for (int i = 0; i < shuffle.mask().size(); i++) {
        int source = shuffle.mask().get(i) - side * lanes;
        if (shuffle.mask().get(i) >= 0 && source >= 0 && source < lanes) {
          Val lane = b.extractElement(d, b.constInt(b.intType(32), i));
          sums[source] = sums[source] == null ? lane : b.fadd(sums[source], lane);
        }
      }
      Val contribution = b.zero(type);
      for (int i = 0; i < lanes; i++) {
        if (sums[i] != null) {
          contribution = b.insertElement(contribution, sums[i], b.constInt(b.intType(32), i));
        }
      }
      adjoints.add(operand, contribution);
    }
  }

  // ---- calls

  private void call(Inst.Call call) {
    CalleeKind kind = context.program().kind(call);
    switch (kind) {
      case RULE -> rule(RuleCall.of(context, facts, call));
      case LINEAR_ALGEBRA -> {
        BlasPlan plan = context.linearAlgebra(facts).of(call);
        new BlasAdjoint(b, plan, adjoints, tape, this::primal, this::shadow).emit();
      }
      case BODY, INDIRECT -> throw new IllegalStateException(call + " is emitted for all lanes");
      case COPY -> copy(call);
      case FILL -> {
        if (facts.hasShadow(call.operand(0))) {
          Guard at = guard(call.operand(0));
          Val bytes = at.length(MemoryAdjoints.length(b, primal(call.operand(2))));
          if (RangeTypes.clearsAll(facts, call)) {
            b.zeroMemory(at.address(), bytes, 1);
          } else {
            Layout layout = DeclaredLayout.of(facts, call, false);
            MemoryAdjoints.zeroFloats(b, layout, at.address(), bytes);
          }
        }
      }
      case IDENTITY -> {
        if (facts.isActive(call.id())) {
          adjoints.add(call.operand(0), adjoints.take(call.id()));
        }
      }
      case ALLOCATE -> {
        if (context.restoresShadow(facts, call)) {
          Layout layout = facts.memory().layoutAt(call.id());
          Val bytes = context.allocated(b, call, this::primal);
          MemoryAdjoints.zeroFloats(b, layout, shadow(call.id()), bytes);
        }
      }
      case FREE, INACTIVE, MARKER, UNKNOWN -> {}
    }
  }

  private void copy(Inst.Call call) {
    if (!facts.hasShadow(call.operand(0))) {
      return;
    }
    Guard target = guard(call.operand(0));
    Val to = target.address();
    Val bytes = target.length(MemoryAdjoints.length(b, primal(call.operand(2))));
    Layout layout = DeclaredLayout.of(facts, call, true);
    if (!facts.hasShadow(call.operand(1))) {
      MemoryAdjoints.zeroFloats(b, layout, to, bytes);
      return;
    }
    Guard source = guard(call.operand(1));
    if (!source.certain()) {
      MemoryAdjoints.zeroFloats(b, layout, to, source.lengthIfAbsent(bytes));
      bytes = source.length(bytes);
    }
    Val from = source.address();
    boolean shared = SharedShadows.isShared(context, facts, call.operand(1));
    for (Member member : layout.members()) {
      for (ByteKind kind : member.kinds()) {
        if (kind.isFloat() && member.offset() >= 0) {
          MemoryAdjoints.copyAdjoint(b, kind, layout, member, to, from, bytes, shared);
        }
      }
    }
  }

  /** Calls the gradient of a function that left no tape. */
  private void whole(Inst.Call call, Variant callee) {
    List<Val> arguments = new ArrayList<>();
    for (int i = 0; i < call.operandCount(); i++) {
      int operand = call.operand(i);
      arguments.add(primal(operand));
      if (callee.activities().get(i).hasShadow()) {
        eachLane(() -> arguments.add(shadow(operand)));
      }
    }
    seeds(call, callee, arguments);
    Val results = b.call(callee.symbol(), ReverseEmitter.combinedType(b, callee), arguments);
    // The primal's value comes first.
    gradients(call, callee, results, 1);
  }

  /** The adjoints of what a call returned. */
  private void seeds(Inst.Call call, Variant callee, List<Val> arguments) {
    if (callee.takesSeed()) {
      Type type = callee.returnDerivative().orElseThrow();
      eachLane(() -> arguments.add(as(type, adjoints.take(call.id()))));
    }
  }

  /** Adds the gradients that a call returned to the adjoints of its arguments. */
  private void gradients(Inst.Call call, Variant callee, Val results, int first) {
    List<Integer> active = callee.activeParameters();
    eachLane(
        () -> {
          for (int i = 0; i < active.size(); i++) {
            int at = first + i * lanes.size() + lane;
            adjoints.add(call.operand(active.get(i)), b.extractValue(results, at));
          }
        });
  }

  private void body(Inst.Call call) {
    if (!context.isActiveCall(facts, call)) {
      return;
    }
    Optional<Variant> combined = context.combined(facts, call);
    if (combined.isPresent()) {
      whole(call, combined.get());
      return;
    }
    CallTarget target = context.target(facts, call, Variant.Kind.SPLIT);
    Variant callee = target.shape();
    List<Val> arguments = new ArrayList<>();
    if (target.indirect()) {
      arguments.add(primal(call.calleeId()));
    }
    arguments.add(arena);
    seeds(call, callee, arguments);
    Type result = ReverseEmitter.gradientType(b, callee);
    gradients(call, callee, b.call(target.reverseSymbol(), result, arguments), 0);
  }

  private Val as(Type type, Val value) {
    return value.type().equals(type) || !type.isFloatOrVector()
        ? value
        : b.cast(CastOp.BITCAST, value, type);
  }

  private void rule(RuleCall site) {
    Inst.Call call = site.call();
    if (site.isReduction()) {
      if (facts.isActive(call.id())) {
        Reductions.adjoint(b, site, adjoints.take(call.id()), this::primal, adjoints::add);
      }
      return;
    }
    FunctionRule rule = site.rule();
    Val aggregate = null;
    for (int k = 0; k < rule.outputs().size(); k++) {
      if (!Needs.outputIsActive(facts, site, k)) {
        continue;
      }
      Output output = rule.outputs().get(k);
      Val d =
          switch (output.place()) {
            case RETURN -> adjoints.take(call.id());
            case FIELD -> {
              if (aggregate == null) {
                aggregate = adjoints.take(call.id());
              }
              yield RuleCall.field(b, aggregate, output.index());
            }
            case POINTEE -> {
              Type type = site.outputType(k);
              Guard guard = guard(call.operand(output.index()));
              Val at = guard.writable(type);
              Val value = guard.read(b.load(type, at, type.align()));
              b.store(b.zero(type), at, type.align());
              yield value;
            }
          };
      for (Partial partial : rule.partialsOf(k)) {
        int operand = call.operand(partial.argument());
        if (facts.isActive(operand)) {
          Val factor = site.partial(b, partial, this::primal, i -> result(site, i));
          boolean strong = partial.strongZero() || chosen.contains(call.id());
          adjoints.add(operand, StrongZero.multiply(b, d, factor, strong));
        }
      }
    }
  }

  private Val result(RuleCall site, int index) {
    Output output = site.rule().outputs().get(index);
    return output.place() == Output.Place.POINTEE
        ? tape.value(Req.result(site.call().id(), index))
        : site.result(b, index, this::primal);
  }

  // ---- edges

  /**
   * The adjoints of a block's phis, taken together before any is passed on: they are assigned in
   * parallel.
   */
  List<Val> takePhis(List<Inst.Phi> phis) {
    List<Val> taken = new ArrayList<>();
    eachLane(
        () -> {
          for (Inst.Phi phi : phis) {
            taken.add(facts.isActive(phi.id()) ? adjoints.take(phi.id()) : null);
          }
        });
    return taken;
  }

  /** Passes the adjoints of phis on to the values of one edge. */
  void passPhis(List<Inst.Phi> phis, List<Val> taken, int predecessor) {
    eachLane(
        () -> {
          for (int i = 0; i < phis.size(); i++) {
            passPhi(phis.get(i), taken.get(lane * phis.size() + i), predecessor);
          }
        });
  }

  private void passPhi(Inst.Phi phi, Val taken, int predecessor) {
    if (taken != null) {
      b.inheritFastMath(phi.core().fastMath());
      adjoints.add(phi.operand(phi.incoming().indexOf(predecessor)), taken);
      b.inheritFastMath(0);
    }
  }
}
