package org.jdiff.transform;

import java.util.ArrayList;
import java.util.List;
import org.jdiff.analysis.Program.CalleeKind;
import org.jdiff.ir.Block;
import org.jdiff.ir.BlockRef;
import org.jdiff.ir.Fn;
import org.jdiff.ir.Inst;
import org.jdiff.ir.IrBuilder;
import org.jdiff.ir.Type;
import org.jdiff.ir.Val;
import org.jdiff.ir.Value;

/**
 * Emits the primal's blocks together with the shadows of its addresses: all of a forward
 * derivative, and the forward sweep of a reverse one. What the two do differently is left to the
 * methods that subclasses define.
 */
abstract class SweepEmitter {
  private static final String SCOPE_DECLARATION = "llvm.experimental.noalias.scope.decl";

  protected final Derivation context;
  protected final Facts facts;
  protected final Fn fn;
  protected final IrBuilder b;
  protected final Val[] primal;

  /** The duals of the lane that is emitted. */
  protected Val[] shadow;

  protected final BlockRef[] blocks;

  private final List<PendingPhi> pending = new ArrayList<>();
  private final Val[][] lanes;
  private int lane;

  /** A phi whose operands are added at the end; the lane of its dual, or -1 if it is a primal. */
  private record PendingPhi(Inst.Phi phi, Val built, int lane) {}

  SweepEmitter(Derivation context, Facts facts, IrBuilder builder) {
    this.context = context;
    this.facts = facts;
    this.fn = facts.fn();
    this.b = builder;
    this.primal = new Val[fn.size()];
    this.lanes = new Val[context.width()][fn.size()];
    this.shadow = lanes[0];
    this.blocks = new BlockRef[fn.blocks().size()];
  }

  // ---- lanes

  /** Emits something for each of the directions in turn; the first is current afterwards. */
  final void eachLane(Runnable action) {
    for (int i = 0; i < lanes.length; i++) {
      select(i);
      action.run();
    }
    select(0);
  }

  private void select(int direction) {
    lane = direction;
    shadow = lanes[direction];
  }

  /** The direction that is emitted. */
  final int lane() {
    return lane;
  }

  // ---- what subclasses decide

  /** Whether a value gets a shadow (an address) or, in forward mode, a tangent. */
  abstract boolean hasDual(int id);

  /** The dual of a value that has none: zero for numbers, addresses themselves. */
  Val absentDual(int id) {
    Type type = dualType(id);
    return fn.type(id).containsPointer() || facts.carriers().isAddressCarrier(id)
        ? withoutNumbers(primal(id), type)
        : b.zero(type);
  }

  private Val withoutNumbers(Val value, Type type) {
    return switch (type) {
      case Type.Ptr p -> value;
      case Type.Int i -> value;
      case Type.Vector v -> v.element().isPointer() ? value : b.zero(v);
      case Type.Struct s -> membersWithoutNumbers(value, s, s.fields().size());
      case Type.Array a -> membersWithoutNumbers(value, a, (int) a.count());
      case Type.Float f -> b.zero(f);
      case Type.Void v -> value;
      case Type.Opaque o -> value;
    };
  }

  private Val membersWithoutNumbers(Val value, Type type, int count) {
    Val built = b.zero(type);
    for (int i = 0; i < count; i++) {
      Val member = b.extractValue(value, i);
      built = b.insertValue(built, withoutNumbers(member, member.type()), i);
    }
    return built;
  }

  /** An access to the shadow of the memory at an address of this sweep. */
  Guard guard(int pointer) {
    return facts.isUncertain(pointer)
        ? Guard.of(b, primal(pointer), dual(pointer))
        : Guard.none(b, dual(pointer));
  }

  /** The type of the dual of a value. */
  Type dualType(int id) {
    return facts.derivativeType(id).orElse(fn.type(id));
  }

  /** Whether the dual of a structure of numbers and addresses also holds tangents. */
  abstract boolean tangentsBesideShadows();

  /** Called at the start of each block, after its phis. */
  abstract void blockStarts(int block);

  /** Called after each instruction with its primal copy emitted. */
  abstract void instructionEmitted(Inst inst);

  /** Emits a return. */
  abstract void emitReturn(Inst.Return ret);

  /** Emits an active call of a function with a body. */
  abstract void emitBodyCall(Inst.Call call);

  /** Emits an instruction as the primal has it; null if it has no value. */
  Val primalCopy(Inst inst) {
    return b.copy(inst, this::primal);
  }

  /** Emits stack memory of the primal. */
  Val primalAlloca(Inst.Alloca alloca) {
    return b.copy(alloca, this::primal);
  }

  /** Emits the shadow of stack memory. */
  abstract Val shadowAlloca(Inst.Alloca alloca);

  /** Emits a call of a linear algebra routine and what goes with it in this sweep. */
  abstract void emitLinearAlgebra(Inst.Call call);

  /** Whether a call that computes nothing is kept all the same. */
  boolean keepsMarker(Inst.Call call) {
    return false;
  }

  /** Emits what a call of a deallocator becomes. */
  abstract void emitFree(Inst.Call call);

  /**
   * Emits what an active store, memory copy or fill does to shadows in this sweep, and duals of
   * float values.
   */
  abstract void emitDual(Inst inst);

  /** Called before each terminator. */
  abstract void blockEnds(int block);

  // ---- values

  /** The primal of a value in this sweep. */
  Val primal(int id) {
    if (primal[id] == null) {
      if (fn.value(id) instanceof Value.Const constant) {
        return b.constant(constant);
      }
      throw new IllegalStateException(
          "value " + id + " of " + fn.name() + " is used before it is emitted");
    }
    return primal[id];
  }

  /** The shadow (or tangent) of a value in this sweep. */
  Val dual(int id) {
    if (shadow[id] != null) {
      return shadow[id];
    }
    return switch (fn.value(id)) {
      case Value.ConstAggregate aggregate when fn.type(id).containsPointer() -> {
        Val built = b.zero(fn.type(id));
        for (int i = 0; i < aggregate.elements().size(); i++) {
          Val element = dual(aggregate.elements().get(i));
          built =
              fn.type(id) instanceof Type.Vector
                  ? b.insertElement(built, element, b.constInt(b.intType(32), i))
                  : b.insertValue(built, element, i);
        }
        yield built;
      }
      case Value.Const c ->
          fn.type(id).isPointer() ? context.constantShadow(b, c, lane) : b.zero(dualType(id));
      case Value.Param p -> absentDual(id);
      case Inst inst -> {
        if (hasDual(id)) {
          throw new IllegalStateException(
              "the dual of value " + id + " of " + fn.name() + " is used before it is emitted");
        }
        yield absentDual(id);
      }
    };
  }

  /** The shadow (or tangent) of a value for one of several directions. */
  Val dual(int id, int direction) {
    select(direction);
    Val value = dual(id);
    select(0);
    return value;
  }

  // ---- the sweep

  /** Makes the blocks; the first one must be entered by the caller's prologue. */
  void createBlocks(String prefix) {
    for (Block block : fn.blocks()) {
      if (facts.cfg().reachable(block.index())) {
        blocks[block.index()] = b.block(prefix + block.index());
      }
    }
  }

  /** Emits all reachable blocks. */
  void emitBlocks() {
    for (int index : facts.cfg().reversePostOrder()) {
      b.position(blocks[index]);
      emitBlock(fn.blocks().get(index));
    }
    for (PendingPhi p : pending) {
      for (int i = 0; i < p.phi().operandCount(); i++) {
        int from = p.phi().incoming().get(i);
        if (blocks[from] == null) {
          continue;
        }
        int operand = p.phi().operand(i);
        Val value;
        if (p.lane() >= 0) {
          select(p.lane());
          value = dualForEdge(operand, p.built().type(), blocks[from]);
        } else {
          value = primal(operand);
        }
        b.addIncoming(p.built(), value, blocks[from]);
      }
    }
    select(0);
  }

  /**
   * The dual of a value at the end of a block that leads to a phi. What has to be built for it is
   * built before the jump.
   */
  private Val dualForEdge(int operand, Type type, BlockRef from) {
    if (shadow[operand] != null) {
      return shadow[operand];
    }
    b.positionBeforeTerminator(from);
    Val value = dual(operand);
    return value.type().equals(type) ? value : b.zero(type);
  }

  private void emitBlock(Block block) {
    List<Inst> instructions = block.instructions();
    List<Inst.Phi> phis = block.phis();
    for (Inst.Phi phi : phis) {
      Val built = b.phi(phi.type());
      b.setFastMath(built, phi.core().fastMath());
      primal[phi.id()] = built;
      pending.add(new PendingPhi(phi, built, -1));
      if (hasDual(phi.id())) {
        eachLane(
            () -> {
              Val dual = b.phi(dualType(phi.id()));
              shadow[phi.id()] = dual;
              pending.add(new PendingPhi(phi, dual, lane));
            });
      }
    }
    blockStarts(block.index());
    for (Inst.Phi phi : phis) {
      instructionEmitted(phi);
    }
    for (Inst inst : instructions.subList(phis.size(), instructions.size())) {
      if (inst.isTerminator()) {
        blockEnds(block.index());
        emitTerminator(inst);
      } else {
        emitInstruction(inst);
        instructionEmitted(inst);
      }
    }
  }

  private void emitTerminator(Inst inst) {
    switch (inst) {
      case Inst.Branch branch -> b.branch(blocks[branch.target()]);
      case Inst.CondBranch branch ->
          b.branch(primal(branch.operand(0)), blocks[branch.ifTrue()], blocks[branch.ifFalse()]);
      case Inst.Switch sw -> {
        List<Val> cases = new ArrayList<>();
        List<BlockRef> targets = new ArrayList<>();
        for (int i = 1; i < sw.operandCount(); i++) {
          cases.add(primal(sw.operand(i)));
          targets.add(blocks[sw.targets().get(i)]);
        }
        b.switchOn(primal(sw.operand(0)), blocks[sw.targets().getFirst()], cases, targets);
      }
      case Inst.Return ret -> emitReturn(ret);
      case Inst.Unreachable unreachable -> b.unreachable();
      default ->
          throw new IllegalStateException("terminator " + inst + " should have been refused");
    }
  }

  private void emitInstruction(Inst inst) {
    if (inst instanceof Inst.Call call && emitCall(call)) {
      return;
    }
    if (inst instanceof Inst.Other other && other.opcode().startsWith("call llvm.")) {
      if (other.opcode().startsWith("call " + SCOPE_DECLARATION)) {
        // Without it LLVM takes what copied accesses say about each other as true of all
        // iterations of a loop, not of one.
        b.copy(other, this::primal);
      }
      // The other calls with metadata operands are debug information.
      return;
    }
    if (inst instanceof Inst.Alloca alloca) {
      primal[alloca.id()] = primalAlloca(alloca);
      if (facts.hasShadow(alloca.id())) {
        eachLane(() -> shadow[alloca.id()] = shadowAlloca(alloca));
      }
      return;
    }
    primal[inst.id()] = primalCopy(inst);
    if (inst instanceof Inst.Call call && BlockSizes.asksFor(facts, call)) {
      eachLane(
          () -> {
            Val size = primal(call.id());
            primal[call.id()] = BlockSizes.common(b, size, b.copy(call, this::dual));
          });
    }
    boolean effects =
        inst instanceof Inst.Call call && context.program().kind(call) != CalleeKind.IDENTITY;
    boolean addressesOnly = !inst.type().containsFloat() || !tangentsBesideShadows();
    boolean address = facts.hasShadow(inst.id()) && addressesOnly && !effects;
    eachLane(
        () -> {
          if (address) {
            shadow[inst.id()] = shadowOfAddress(inst);
          } else {
            emitDual(inst);
          }
        });
  }

  /** The shadow of an address is computed as the address itself is, from shadows. */
  private Val shadowOfAddress(Inst inst) {
    return switch (inst) {
      case Inst.Load load -> b.load(load.type(), dual(load.pointer()), load.align());
      case Inst.Gep gep ->
          b.copy(gep, operand -> operand == gep.base() ? dual(operand) : primal(operand));
      case Inst.Select select ->
          b.select(primal(select.operand(0)), dual(select.operand(1)), dual(select.operand(2)));
      case Inst.Freeze freeze -> dual(freeze.operand(0));
      case Inst.Cast cast -> b.cast(cast.op(), dual(cast.operand(0)), cast.type());
      case Inst.ExtractValue extract -> b.copy(extract, this::dual);
      case Inst.InsertValue insert -> b.copy(insert, this::dual);
      // Only an identity gets here: other calls with addresses have their shadows made where they
      // are emitted.
      case Inst.Call call -> b.copy(call, o -> o == call.operand(0) ? dual(o) : primal(o));
      default ->
          throw new IllegalStateException("no shadow of " + inst + ", should have been refused");
    };
  }

  /** Emits calls that are more than a copy; false if the call is to be copied. */
  private boolean emitCall(Inst.Call call) {
    CalleeKind kind = context.program().kind(call);
    switch (kind) {
      case MARKER -> {
        if (keepsMarker(call)) {
          primal[call.id()] = b.copy(call, this::primal);
        } else if (!(call.type() instanceof Type.Void)) {
          primal[call.id()] = context.markerResult(this, call);
        }
      }
      case FREE -> emitFree(call);
      case ALLOCATE -> {
        primal[call.id()] = primalCopy(call);
        if (facts.hasShadow(call.id())) {
          eachLane(() -> shadow[call.id()] = context.shadowAllocation(this, call));
        }
      }
      case BODY, INDIRECT -> {
        if (context.isActiveCall(facts, call)) {
          emitBodyCall(call);
        } else {
          primal[call.id()] = primalCopy(call);
          if (hasDual(call.id())) {
            eachLane(() -> shadow[call.id()] = absentDual(call.id()));
          }
        }
      }
      case LINEAR_ALGEBRA -> emitLinearAlgebra(call);
      case RULE, COPY, FILL, INACTIVE, IDENTITY, UNKNOWN -> {}
    }
    return switch (kind) {
      case MARKER, FREE, ALLOCATE, BODY, INDIRECT, LINEAR_ALGEBRA -> true;
      case RULE, COPY, FILL, INACTIVE, IDENTITY, UNKNOWN -> false;
    };
  }
}
