package org.jdiff.transform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jdiff.analysis.MemoryGraph.Layout;
import org.jdiff.analysis.Pieces;
import org.jdiff.analysis.Program.CalleeKind;
import org.jdiff.ir.Inst;
import org.jdiff.ir.Inst.BinaryOp;
import org.jdiff.ir.Inst.CastOp;
import org.jdiff.ir.IrBuilder;
import org.jdiff.ir.Type;
import org.jdiff.ir.Val;

/**
 * The forward sweep of a reverse derivative: the primal, shadows of addresses, and whatever the
 * tape puts away.
 */
final class ForwardSweep extends SweepEmitter {
  private final Variant variant;
  private final Tape tape;
  private final Val arena;
  private final Runnable atReturn;
  private final Map<Req, Val> linearAlgebra = new HashMap<>();
  private Val returned;
  private final List<Val> returnedShadows = new ArrayList<>();

  /**
   * Creates the sweep.
   *
   * @param arena the arena, or null if there is none
   * @param atReturn emits what follows the forward sweep, in the block of the return
   */
  ForwardSweep(
      Derivation context,
      Variant variant,
      IrBuilder builder,
      Tape tape,
      Val arena,
      Runnable atReturn) {
    super(context, variant.facts(), builder);
    this.variant = variant;
    this.tape = tape;
    this.arena = arena;
    this.atReturn = atReturn;
  }

  Val arena() {
    if (arena == null) {
      throw new IllegalStateException("the tape of " + fn.name() + " was planned without an arena");
    }
    return arena;
  }

  Variant variant() {
    return variant;
  }

  /** What the primal returns, null if nothing. */
  Val returned() {
    return returned;
  }

  /** The shadows of a returned address in all directions; empty if there are none. */
  List<Val> returnedShadows() {
    return List.copyOf(returnedShadows);
  }

  @Override
  boolean hasDual(int id) {
    return facts.hasShadow(id);
  }

  @Override
  Type dualType(int id) {
    return fn.type(id);
  }

  /** Adjoints live in slots; the dual of a structure has meaning where it holds addresses. */
  @Override
  boolean tangentsBesideShadows() {
    return false;
  }

  @Override
  void blockStarts(int block) {
    tape.blockStarts(block);
  }

  @Override
  void blockEnds(int block) {
    tape.blockEnds(block);
  }

  @Override
  void instructionEmitted(Inst inst) {
    tape.emitted(inst);
  }

  @Override
  void emitReturn(Inst.Return ret) {
    if (ret.operandCount() == 1) {
      returned = primal(ret.operand(0));
      if (variant.returnsDual()) {
        eachLane(() -> returnedShadows.add(dual(ret.operand(0))));
      }
    }
    tape.sweepEnds();
    atReturn.run();
  }

  /**
   * Stack memory of a function that returns before its reverse half runs must outlive it: the
   * shadow is on the tape.
   */
  @Override
  Val shadowAlloca(Inst.Alloca alloca) {
    boolean onStack = variant.key().kind() == Variant.Kind.COMBINED && isFixed(alloca);
    Val count = b.cast(CastOp.ZEXT, primal(alloca.operand(0)), b.intType(64));
    Val bytes = b.binary(BinaryOp.MUL, count, b.int64(alloca.allocated().size()));
    if (onStack) {
      Val copy = b.copy(alloca, this::primal);
      b.zeroMemory(copy, bytes, Math.max(1, alloca.align()));
      return copy;
    }
    return b.call("jdiff_arena_zeroed", b.pointerType(0), List.of(arena(), bytes));
  }

  /** Stack memory that is made once per call is. */
  private static boolean isFixed(Inst.Alloca alloca) {
    return alloca.block() == 0;
  }

  /**
   * Stack memory made in a loop would pile up: where the primal gives it back, the reverse sweep
   * may still read it.
   */
  @Override
  Val primalAlloca(Inst.Alloca alloca) {
    if (isFixed(alloca)) {
      return b.copy(alloca, this::primal);
    }
    return onTape(b, arena(), alloca, this::primal);
  }

  /** Memory that lives until the tape is freed in place of the stack's. */
  static Val onTape(IrBuilder b, Val arena, Inst.Alloca alloca, IntFunction<Val> primal) {
    Val count = b.cast(CastOp.ZEXT, primal.apply(alloca.operand(0)), b.intType(64));
    Val bytes = b.binary(BinaryOp.MUL, count, b.int64(alloca.allocated().size()));
    return b.call("jdiff_arena_alloc", b.pointerType(0), List.of(arena, bytes));
  }

  /**
   * The reverse sweep may read the block and its shadow, so both live until the arena is released.
   */
  @Override
  void emitFree(Inst.Call call) {
    int at = context.program().callees().released(call);
    int block = call.operand(at);
    release(call, at, primal(block));
    if (facts.hasShadow(block)) {
      eachLane(() -> release(call, at, guard(block).orNull()));
    }
  }

  private void release(Inst.Call call, int at, Val block) {
    List<Type> types = call.core().operands().stream().map(fn::type).toList();
    context
        .releases()
        .defer(b, arena(), call, types, at, o -> o == at ? block : primal(call.operand(o)));
  }

  @Override
  void emitBodyCall(Inst.Call call) {
    if (context.combined(facts, call).isPresent()) {
      primal[call.id()] = b.copy(call, this::primal);
      return;
    }
    CallTarget target = context.target(facts, call, Variant.Kind.SPLIT);
    Variant callee = target.shape();
    List<Val> arguments = new ArrayList<>();
    if (target.indirect()) {
      arguments.add(primal(call.calleeId()));
    }
    arguments.add(arena());
    for (int i = 0; i < call.operandCount(); i++) {
      arguments.add(primal(call.operand(i)));
      if (callee.activities().get(i).hasShadow()) {
        int operand = call.operand(i);
        eachLane(() -> arguments.add(dual(operand)));
      }
    }
    Val result = b.call(target.symbol(), ReverseEmitter.sweepType(b, callee), arguments);
    if (callee.returnsDual()) {
      primal[call.id()] = b.extractValue(result, 0);
      eachLane(() -> shadow[call.id()] = b.extractValue(result, 1 + lane()));
    } else {
      primal[call.id()] = result;
    }
  }

  @Override
  void emitLinearAlgebra(Inst.Call call) {
    new BlasKeeper(this, context.linearAlgebra(facts).of(call)).emit(linearAlgebra);
  }

  /** What a call of a linear algebra routine left for the reverse sweep. */
  Val kept(Req req) {
    return linearAlgebra.get(req);
  }

  @Override
  void emitDual(Inst inst) {
    switch (inst) {
      case Inst.Store store -> {
        boolean address =
            store.valueType().containsPointer() || facts.carriers().isAddressCarrier(store.value());
        if (address && facts.hasShadow(store.pointer()) && store.valueType().containsFloat()) {
          storeAddresses(store);
        } else if (address && facts.hasShadow(store.pointer())) {
          Val at = guard(store.pointer()).writable(store.valueType());
          b.store(dual(store.value()), at, store.align());
        } else if (facts.hasShadow(store.pointer()) && facts.mixes(store.pointer())) {
          // An address that a number takes the place of must not be taken for an adjoint.
          Val at = guard(store.pointer()).writable(store.valueType());
          b.store(b.zero(store.valueType()), at, store.align());
        }
      }
      case Inst.Call call -> memory(call);
      default -> {}
    }
  }

  /** The shadow's numbers are adjoints, which the reverse sweep deals with. */
  private void storeAddresses(Inst.Store store) {
    Val value = dual(store.value());
    Val at = guard(store.pointer()).writable(store.valueType());
    for (Pieces.Piece piece : Pieces.of(store.valueType())) {
      if (piece.type().isPointer()) {
        b.store(AggregateDuals.part(b, value, piece.offset()), b.offset(at, piece.offset()), 1);
      }
    }
  }

  private void memory(Inst.Call call) {
    CalleeKind kind = context.program().kind(call);
    if (kind != CalleeKind.COPY && kind != CalleeKind.FILL) {
      return;
    }
    int to = call.operand(0);
    if (!facts.hasShadow(to)) {
      return;
    }
    Layout layout = DeclaredLayout.of(facts, call, kind == CalleeKind.COPY);
    Guard target = guard(to);
    Val bytes = target.length(MemoryAdjoints.length(b, primal(call.operand(2))));
    if (kind == CalleeKind.COPY) {
      // Addresses without a shadow stand for themselves, so they are copied from wherever.
      MemoryAdjoints.copyAddresses(b, layout, target.address(), dual(call.operand(1)), bytes);
    } else if (RangeTypes.clearsAll(facts, call)) {
      b.zeroMemory(target.address(), bytes, 1);
    } else {
      MemoryAdjoints.zeroAddresses(b, layout, target.address(), bytes);
    }
    if (facts.hasShadow(call.id())) {
      shadow[call.id()] = dual(to);
    }
  }
}
