package org.jdiff.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.jdiff.analysis.MemoryGraph.CellKey;
import org.jdiff.analysis.MemoryShapes.Origin;
import org.jdiff.ir.Block;
import org.jdiff.ir.Fn;
import org.jdiff.ir.Inst;
import org.jdiff.ir.Value;

/**
 * Which reads of memory may be repeated in the reverse sweep: those whose memory nothing can
 * overwrite between the read and the end of the forward sweep. The reverse sweep itself writes
 * shadows and the tape only.
 */
public final class Overwrites {
  private final Program program;
  private final Fn fn;
  private final Cfg cfg;
  private final MemoryGraph memory;
  private final boolean callerMayWrite;
  private final List<BitSet> later;
  private final List<Write> writes = new ArrayList<>();
  private final BiPredicate<Inst.Load, Write> apart;

  /**
   * An instruction that writes memory.
   *
   * @param inst the instruction
   * @param position its place in its block
   * @param pointer the number of the address, or -1 if it may write wherever its callee reaches
   * @param size the number of bytes, or -1 if it is unknown
   * @param kind what is written, as far as its type tells
   */
  record Write(Inst inst, int position, int pointer, long size, Optional<ByteKind> kind) {}

  private Overwrites(
      Program program,
      Fn fn,
      Cfg cfg,
      MemoryGraph memory,
      boolean callerMayWrite,
      BiPredicate<Inst.Load, Write> apart) {
    this.program = program;
    this.fn = fn;
    this.cfg = cfg;
    this.memory = memory;
    this.callerMayWrite = callerMayWrite;
    this.apart = apart;
    this.later = reachability();
    for (Block block : fn.blocks()) {
      for (int i = 0; i < block.instructions().size(); i++) {
        collect(block.instructions().get(i), i);
      }
    }
  }

  /**
   * Analyses a function.
   *
   * @param callerMayWrite whether memory may also change between the return of the function and its
   *     reverse half
   */
  public static Overwrites of(
      Program program, Fn fn, Cfg cfg, MemoryGraph memory, boolean callerMayWrite) {
    return new Overwrites(program, fn, cfg, memory, callerMayWrite, (load, write) -> false);
  }

  /**
   * {@return the same analysis where a test at the entry has shown what does not overlap}
   *
   * @param separation what the test shows
   */
  public Overwrites given(Separation separation) {
    return new Overwrites(program, fn, cfg, memory, callerMayWrite, separation::apart);
  }

  /** The blocks that may run after each block, itself included only if it lies on a cycle. */
  private List<BitSet> reachability() {
    List<BitSet> sets = new ArrayList<>();
    for (int i = 0; i < fn.blocks().size(); i++) {
      sets.add(new BitSet());
    }
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int block : cfg.reversePostOrder().reversed()) {
        BitSet set = sets.get(block);
        int before = set.cardinality();
        for (int successor : cfg.successors(block)) {
          set.set(successor);
          set.or(sets.get(successor));
        }
        changed |= set.cardinality() != before;
      }
    }
    return sets;
  }

  private void collect(Inst inst, int position) {
    if (!cfg.reachable(inst.block())) {
      return;
    }
    switch (inst) {
      case Inst.Store store ->
          writes.add(
              new Write(
                  store,
                  position,
                  store.pointer(),
                  store.valueType().size(),
                  TbaaKinds.kind(store.tbaa())));
      case Inst.Call call -> call(call, position);
      case Inst.Invoke invoke -> writes.add(new Write(invoke, position, -1, -1, Optional.empty()));
      case Inst.Other other -> {
        boolean harmless =
            other.opcode().startsWith("call llvm.") || other.opcode().equals("fence");
        if (!harmless) {
          writes.add(new Write(other, position, -1, -1, Optional.empty()));
        }
      }
      default -> {}
    }
  }

  private void call(Inst.Call call, int position) {
    switch (program.kind(call)) {
      case COPY, FILL -> {
        long length =
            fn.value(call.operand(2)) instanceof Value.ConstInt c ? c.value().longValue() : -1;
        writes.add(new Write(call, position, call.operand(0), length, Optional.empty()));
      }
      case RULE -> {
        for (int operand : call.core().operands()) {
          if (fn.type(operand).isPointer()) {
            writes.add(new Write(call, position, operand, 16, Optional.empty()));
          }
        }
      }
      case BODY, INDIRECT, UNKNOWN, INACTIVE -> {
        if (call.attributes().memory().writes()) {
          writes.add(new Write(call, position, -1, -1, Optional.empty()));
        }
      }
      case ALLOCATE -> {
        for (int operand : call.core().operands()) {
          if (fn.type(operand).isPointer()) {
            writes.add(new Write(call, position, operand, -1, Optional.empty()));
          }
        }
      }
      // Released memory lives until the reverse sweep is over.
      case FREE, IDENTITY, MARKER -> {}
    }
  }

  /**
   * {@return whether a read may be repeated in the reverse sweep}
   *
   * @param load a read of this function
   */
  public boolean repeatable(Inst.Load load) {
    return blocker(load).isEmpty() && !load.isVolatile() && !load.atomic();
  }

  /**
   * {@return the instruction that may overwrite what was read, or the read itself if the caller
   * may; empty if nothing can}
   *
   * @param load a read of this function
   */
  public Optional<Inst> blocker(Inst.Load load) {
    if (readsConstant(load.pointer())) {
      return Optional.empty();
    }
    if (outsideMayWrite(load)) {
      return Optional.of(load);
    }
    return blockers(load).findFirst().map(Write::inst);
  }

  /** Whether memory may change in ways that this function's code does not show. */
  boolean outsideMayWrite(Inst.Load load) {
    return callerMayWrite || !memory.isAddress(load.pointer());
  }

  /** The writes of this function that may overwrite what was read. */
  Stream<Write> blockers(Inst.Load load) {
    if (readsConstant(load.pointer())) {
      return Stream.empty();
    }
    int position = fn.blocks().get(load.block()).instructions().indexOf(load);
    return writes.stream()
        .filter(
            write ->
                later.get(load.block()).get(write.inst().block())
                    || (write.inst().block() == load.block() && write.position() > position))
        .filter(write -> mayAlias(load, write));
  }

  /** Whether what a read sees may change in some blocks. */
  boolean writtenWithin(Inst.Load load, IntPredicate blocks) {
    if (readsConstant(load.pointer())) {
      return false;
    }
    return !memory.isAddress(load.pointer())
        || writes.stream()
            .anyMatch(write -> blocks.test(write.inst().block()) && mayAlias(load, write));
  }

  /** Whether a call writes as many bytes as its third argument says. */
  boolean copiesOrFills(Inst.Call call) {
    Program.CalleeKind kind = program.kind(call);
    return kind == Program.CalleeKind.COPY || kind == Program.CalleeKind.FILL;
  }

  private boolean readsConstant(int pointer) {
    if (!memory.isAddress(pointer)) {
      return false;
    }
    Set<Origin> origins = memory.origins(memory.classOf(pointer));
    return !origins.isEmpty()
        && origins.stream()
            .allMatch(o -> o instanceof Origin.Global g && program.isConstantGlobal(g.symbol()));
  }

  private boolean mayAlias(Inst.Load load, Write write) {
    if (apart.test(load, write)) {
      return false;
    }
    if (write.pointer() < 0) {
      return true;
    }
    if (!memory.isAddress(write.pointer())) {
      return true;
    }
    Optional<ByteKind> read = TbaaKinds.kind(load.tbaa());
    if (read.isPresent() && write.kind().isPresent() && !read.equals(write.kind())) {
      return false;
    }
    int a = memory.classOf(load.pointer());
    int b = memory.classOf(write.pointer());
    if (a == b) {
      return overlap(load, write, a);
    }
    return classesMayOverlap(a, b);
  }

  private boolean overlap(Inst.Load load, Write write, int root) {
    if (write.size() < 0) {
      return true;
    }
    for (CellKey first : memory.cellsOf(load.pointer(), 0)) {
      for (CellKey second : memory.cellsOf(write.pointer(), 0)) {
        if (overlap(load, write, memory.stride(root), second.offset() - first.offset())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean overlap(Inst.Load load, Write write, long stride, long distance) {
    if (stride == 0) {
      return distance < load.type().size() && -distance < write.size();
    }
    long ahead = Math.floorMod(distance, stride);
    return ahead < load.type().size() || stride - ahead < write.size();
  }

  private boolean classesMayOverlap(int a, int b) {
    Set<Origin> as = memory.origins(a);
    Set<Origin> bs = memory.origins(b);
    if (as.isEmpty() || bs.isEmpty()) {
      return true;
    }
    for (Origin x : as) {
      for (Origin y : bs) {
        if (originsMayOverlap(x, a, y, b)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean originsMayOverlap(Origin x, int a, Origin y, int b) {
    // Fresh memory overlaps nothing but itself, and then both addresses were united into one class.
    if (x instanceof Origin.Local || y instanceof Origin.Local) {
      return false;
    }
    if (x instanceof Origin.Global && y instanceof Origin.Global) {
      return false;
    }
    return !(isRestrict(x, a) || isRestrict(y, b));
  }

  /** Whether the class is what a noalias parameter itself points to. */
  private boolean isRestrict(Origin origin, int root) {
    if (!(origin instanceof Origin.Argument argument)) {
      return false;
    }
    Value.Param param = fn.params().get(argument.index());
    return param.attributes().noalias()
        && memory.isAddress(param.id())
        && memory.classOf(param.id()) == root;
  }
}
