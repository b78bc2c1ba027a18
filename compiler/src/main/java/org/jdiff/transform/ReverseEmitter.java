package org.jdiff.transform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdiff.ir.Block;
import org.jdiff.ir.BlockRef;
import org.jdiff.ir.Fn;
import org.jdiff.ir.Inst;
import org.jdiff.ir.IrBuilder;
import org.jdiff.ir.IrModule;
import org.jdiff.ir.Type;
import org.jdiff.ir.UnwindBuilder;
import org.jdiff.ir.Val;

/** Emits reverse derivatives: forward sweep and reverse sweep in one function, or in two. */
final class ReverseEmitter {
  private final Derivation context;
  private final Variant variant;
  private final Facts facts;
  private final Fn fn;
  private final Tape tape;

  ReverseEmitter(Derivation context, Variant variant, Tape tape) {
    this.context = context;
    this.variant = variant;
    this.facts = variant.facts();
    this.fn = facts.fn();
    this.tape = tape;
  }

  // ---- signatures

  /** What the augmented half returns: the primal's value, with the shadow of an address. */
  static Type sweepType(IrBuilder b, Variant variant) {
    Type primal = variant.primalReturn();
    if (!variant.returnsDual()) {
      return primal;
    }
    List<Type> types = new ArrayList<>(List.of(primal));
    for (int i = 0; i < variant.width(); i++) {
      types.add(primal);
    }
    return b.structType(types);
  }

  /** What the reverse half returns: the gradients of active parameters. */
  static Type gradientType(IrBuilder b, Variant variant) {
    List<Type> types = new ArrayList<>();
    addGradients(variant, types);
    return types.isEmpty() ? new Type.Void() : b.structType(types);
  }

  /** For each parameter its gradients in all directions. */
  private static void addGradients(Variant variant, List<Type> types) {
    for (int i : variant.activeParameters()) {
      for (int k = 0; k < variant.width(); k++) {
        types.add(variant.parameterDerivative(i));
      }
    }
  }

  /**
   * What the combined function returns: the primal's value if there is one, then gradients of
   * active parameters.
   */
  static Type combinedType(IrBuilder b, Variant variant) {
    List<Type> types = new ArrayList<>();
    if (!(variant.primalReturn() instanceof Type.Void)) {
      types.add(variant.primalReturn());
    }
    addGradients(variant, types);
    return types.isEmpty() ? new Type.Void() : b.structType(types);
  }

  // ---- combined

  /** Emits both sweeps into one function with parameters: primal and shadows, then the seed. */
  void emitCombined(IrBuilder b) {
    b.position(b.block("entry"));
    if (!tape.usesArena() && !needsArena()) {
      sweeps(b, null, 0);
      return;
    }
    Val arena = b.call("jdiff_arena_acquire", b.pointerType(0), List.of());
    if (!context.program().mayThrow(fn)) {
      sweeps(b, arena, 0);
      return;
    }
    guarded(b, arena);
  }

  /**
   * Emits the sweeps into a function of their own: an exception that leaves them passes through
   * here, where the arena is released.
   */
  private void guarded(IrBuilder b, Val arena) {
    List<Type> types = new ArrayList<>(List.of(arena.type()));
    List<Val> arguments = new ArrayList<>(List.of(arena));
    int count = variant.sweepParameters().size() + variant.seeds().size();
    for (int i = 0; i < count; i++) {
      types.add(b.param(i).type());
      arguments.add(b.param(i));
    }
    String name = b.name() + ".sweeps";
    try (IrBuilder inner = context.module().define(name, b.returnType(), types)) {
      inner.position(inner.block("entry"));
      sweeps(inner, inner.param(0), 1);
    }
    context.module().setVisibility(name, IrModule.Visibility.INTERNAL);
    context.module().addFunctionAttribute(name, "alwaysinline");
    BlockRef returned = b.block("returned");
    BlockRef thrown = b.block("thrown");
    UnwindBuilder unwinding = new UnwindBuilder(b);
    Val result = unwinding.invoke(name, b.returnType(), arguments, returned, thrown);
    b.position(thrown);
    Val exception = unwinding.cleanup();
    release(b, arena);
    unwinding.resume(exception);
    b.position(returned);
    release(b, arena);
    if (b.returnType() instanceof Type.Void) {
      b.ret();
    } else {
      b.ret(result);
    }
  }

  private static void release(IrBuilder b, Val arena) {
    b.call("jdiff_arena_release", new Type.Void(), List.of(arena));
  }

  /**
   * Emits both sweeps behind the current position.
   *
   * @param arena the arena, or null if there is none
   * @param shift how many parameters come before those of the combined function; the arena is
   *     released by the caller if there are any
   */
  private void sweeps(IrBuilder b, Val arena, int shift) {
    BlockRef entry = b.current();
    ForwardSweep[] holder = new ForwardSweep[1];
    ForwardSweep sweep =
        new ForwardSweep(
            context, variant, b, tape, arena, () -> reverse(b, entry, arena, holder[0], shift));
    holder[0] = sweep;
    BlockPrologue.bindParameters(sweep, variant, shift);
    tape.sweepStarts(sweep);
    sweep.createBlocks("f");
    b.branch(sweep.blocks[0]);
    sweep.emitBlocks();
  }

  private void reverse(IrBuilder b, BlockRef entry, Val arena, ForwardSweep sweep, int shift) {
    BlockRef forwardEnd = b.current();
    int seed = variant.sweepParameters().size() + shift;
    ReverseSweep reverse = new ReverseSweep(b, entry, arena);
    if (!reverse.adjoints(seed)) {
      b.position(forwardEnd);
    }
    List<Val> results = new ArrayList<>();
    if (!(variant.primalReturn() instanceof Type.Void)) {
      results.add(sweep.returned());
    }
    results.addAll(reverse.gradients());
    if (arena != null && shift == 0) {
      release(b, arena);
    }
    ret(b, results);
  }

  private static void ret(IrBuilder b, List<Val> results) {
    if (results.isEmpty()) {
      b.ret();
      return;
    }
    Val built = b.poison(b.returnType());
    for (int i = 0; i < results.size(); i++) {
      built = b.insertValue(built, results.get(i), i);
    }
    b.ret(built);
  }

  private boolean needsArena() {
    for (Block block : fn.blocks()) {
      if (!facts.cfg().reachable(block.index())) {
        continue;
      }
      for (Inst inst : block.instructions()) {
        if (inst instanceof Inst.Alloca a && a.block() != 0) {
          return true;
        }
        if (inst instanceof Inst.Call call) {
          switch (context.program().kind(call)) {
            case FREE -> {
              return true;
            }
            case BODY, INDIRECT -> {
              if (context.isActiveCall(facts, call) && context.combined(facts, call).isEmpty()) {
                return true;
              }
            }
            case LINEAR_ALGEBRA -> {
              if (context.linearAlgebra(facts).of(call).usesArena()) {
                return true;
              }
            }
            case RULE, ALLOCATE, COPY, FILL, INACTIVE, IDENTITY, MARKER, UNKNOWN -> {}
          }
        }
      }
    }
    return false;
  }

  // ---- split

  /**
   * Emits the augmented half (parameters: arena, primal and shadows) and the reverse half (arena,
   * seed).
   */
  void emitSplit(IrBuilder augmented, IrBuilder reverse) {
    BlockRef entry = augmented.block("entry");
    augmented.position(entry);
    ForwardSweep[] holder = new ForwardSweep[1];
    ForwardSweep sweep =
        new ForwardSweep(
            context,
            variant,
            augmented,
            tape,
            augmented.param(0),
            () -> returnAugmented(augmented, holder[0]));
    holder[0] = sweep;
    BlockPrologue.bindParameters(sweep, variant, 1);
    tape.sweepStarts(sweep);
    sweep.createBlocks("f");
    augmented.branch(sweep.blocks[0]);
    sweep.emitBlocks();

    BlockRef start = reverse.block("entry");
    BlockRef body = reverse.block("start");
    reverse.position(start);
    reverse.branch(body);
    reverse.position(body);
    ReverseSweep sweepBack = new ReverseSweep(reverse, start, reverse.param(0));
    sweepBack.adjoints(1);
    ret(reverse, sweepBack.gradients());
  }

  private void returnAugmented(IrBuilder b, ForwardSweep sweep) {
    if (variant.primalReturn() instanceof Type.Void) {
      b.ret();
    } else if (variant.returnsDual()) {
      List<Val> results = new ArrayList<>(List.of(sweep.returned()));
      results.addAll(sweep.returnedShadows());
      ret(b, results);
    } else {
      b.ret(sweep.returned());
    }
  }

  // ---- the reverse sweep

  private final class ReverseSweep {
    private final IrBuilder b;
    private final List<Adjoints> lanes = new ArrayList<>();
    private final AdjointEmitter emitter;
    private final Map<Integer, BlockRef> starts = new HashMap<>();
    private BlockRef done;

    ReverseSweep(IrBuilder b, BlockRef entry, Val arena) {
      this.b = b;
      for (int i = 0; i < variant.width(); i++) {
        lanes.add(new Adjoints(b, facts, entry));
      }
      this.emitter = new AdjointEmitter(context, facts, b, lanes, tape, arena);
    }

    /**
     * Emits the reverse of all blocks; false if the function never returns.
     *
     * @param seed the first of the parameters with adjoints of the returned value, if there are any
     */
    boolean adjoints(int seed) {
      int exit = returningBlock();
      if (exit < 0) {
        return false;
      }
      b.outsideScopes(true);
      tape.reverseStarts(b);
      Inst.Return ret = (Inst.Return) fn.blocks().get(exit).terminator();
      for (int i = 0; i < variant.seeds().size(); i++) {
        lanes.get(i).add(ret.operand(0), b.param(seed + i));
      }
      List<Integer> order = new ArrayList<>();
      for (int block : facts.cfg().reversePostOrder().reversed()) {
        if (facts.cfg().returns(block)) {
          order.add(block);
          starts.put(block, b.block("r" + block));
        }
      }
      done = b.block("done");
      b.branch(starts.get(exit));
      for (int block : order) {
        b.position(starts.get(block));
        block(fn.blocks().get(block));
      }
      b.position(done);
      b.outsideScopes(false);
      return true;
    }

    private int returningBlock() {
      for (Block block : fn.blocks()) {
        if (facts.cfg().reachable(block.index()) && block.terminator() instanceof Inst.Return) {
          return block.index();
        }
      }
      return -1;
    }

    List<Val> gradients() {
      List<Val> results = new ArrayList<>();
      for (int i : variant.activeParameters()) {
        int id = fn.params().get(i).id();
        for (Adjoints adjoints : lanes) {
          results.add(
              facts.isActive(id) ? adjoints.read(id) : b.zero(variant.parameterDerivative(i)));
        }
      }
      return results;
    }

    private void block(Block block) {
      tape.reverseBlockStarts(block.index());
      List<Inst> instructions = block.instructions();
      for (int i = instructions.size() - 1; i >= 0; i--) {
        emitter.emit(instructions.get(i));
      }
      List<Inst.Phi> phis = block.phis();
      List<Val> taken = emitter.takePhis(phis);
      List<Integer> predecessors = facts.cfg().predecessors(block.index());
      if (block.index() == 0 && predecessors.isEmpty()) {
        tape.reverseBlockEnds(block.index());
        b.branch(done);
        return;
      }
      if (predecessors.size() == 1) {
        int from = predecessors.getFirst();
        emitter.passPhis(phis, taken, from);
        tape.reverseBlockEnds(block.index());
        tape.reverseEdge(from, block.index());
        b.branch(starts.get(from));
        return;
      }
      Val edge = tape.edge(block.index());
      tape.reverseBlockEnds(block.index());
      List<BlockRef> targets = new ArrayList<>();
      List<Val> cases = new ArrayList<>();
      for (int i = 0; i < predecessors.size(); i++) {
        targets.add(b.block("e" + predecessors.get(i) + "." + block.index()));
        cases.add(b.constInt(edge.type(), i));
      }
      b.switchOn(
          edge,
          targets.getFirst(),
          cases.subList(1, cases.size()),
          targets.subList(1, targets.size()));
      for (int i = 0; i < predecessors.size(); i++) {
        b.position(targets.get(i));
        emitter.passPhis(phis, taken, predecessors.get(i));
        tape.reverseEdge(predecessors.get(i), block.index());
        b.branch(starts.get(predecessors.get(i)));
      }
    }
  }
}
