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
  private final Caller caller;
  private final List<BitSet> later;
  private final List<Write> writes = new ArrayList<>();
  private final BiPredicate<Inst.Load, Write> apart;

  /** What happens to memory between a function's return and its reverse sweep. */
  public sealed interface Caller {
    /** Nothing: the reverse sweep follows at once. */
    record None() implements Caller {}

    /**
     * Much.
     *
     * @param steady the parameters that point to memory which stays the same
     */
    record Some(Set<Integer> steady) implements Caller {}
  }

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

  /** What an instruction reads through an address; everything behind it if the size is -1. */
  private record Read(Inst inst, int pointer, long size, Optional<ByteKind> kind) {}

  private Read read(Inst.Load load) {
    return new Read(load, load.pointer(), load.type().size(), moves.kind(load));
  }

  private final WordMoves moves;

  private Overwrites(
      Program program,
      Fn fn,
      Cfg cfg,
      MemoryGraph memory,
      Caller caller,
      BiPredicate<Inst.Load, Write> apart) {
    this.program = program;
    this.fn = fn;
    this.cfg = cfg;
    this.memory = memory;
    this.caller = caller;
    this.apart = apart;
    this.moves = WordMoves.of(fn);
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
   * @param caller what happens to memory after the function returns and before the reverse sweep
   */
  public static Overwrites of(Program program, Fn fn, Cfg cfg, MemoryGraph memory, Caller caller) {
    return new Overwrites(program, fn, cfg, memory, caller, (load, write) -> false);
  }

  /**
   * {@return the same analysis where a test at the entry has shown what does not overlap}
   *
   * @param separation what the test shows
   */
  public Overwrites given(Separation separation) {
    return new Overwrites(program, fn, cfg, memory, caller, separation::apart);
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
                  store, position, store.pointer(), store.valueType().size(), moves.kind(store)));
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
      case LINEAR_ALGEBRA -> {
        for (ArrayUse use : program.arrays(call)) {
          if (use.writes()) {
            writes.add(
                new Write(
                    call, position, call.operand(use.argument()), -1, Optional.of(use.kind())));
          }
        }
      }
      case BODY, INDIRECT, UNKNOWN, INACTIVE -> {
        if (call.attributes().memory().other().writes()) {
          writes.add(new Write(call, position, -1, -1, Optional.empty()));
        } else if (call.attributes().memory().argument().writes()) {
          argumentsWritten(call, position);
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

  /** What a call may write that reaches memory through its arguments alone. */
  private void argumentsWritten(Inst.Call call, int position) {
    for (int i = 0; i < call.operandCount(); i++) {
      boolean readOnly =
          i < call.attributes().parameters().size()
              && call.attributes().parameters().get(i).readOnly();
      if (fn.type(call.operand(i)).isPointer() && !readOnly) {
        writes.add(new Write(call, position, call.operand(i), -1, Optional.empty()));
      } else if (fn.type(call.operand(i)).containsPointer() && !readOnly) {
        writes.add(new Write(call, position, -1, -1, Optional.empty()));
      }
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

  /**
   * {@return whether memory that a call reads holds the same in the reverse sweep}
   *
   * @param call a call of a linear algebra routine of this function
   * @param use what it reads
   * @param itself whether what the call itself writes counts
   */
  public boolean repeatable(Inst.Call call, ArrayUse use, boolean itself) {
    Read read =
        new Read(
            call,
            call.operand(use.argument()),
            use.array() ? -1 : Math.max(8, use.kind().bytes()),
            Optional.of(use.kind()));
    if (readsConstant(read.pointer())) {
      return true;
    }
    return !outsideMayWrite(read.pointer()) && blockers(read, itself).findAny().isEmpty();
  }

  /** Whether memory may change in ways that this function's code does not show. */
  boolean outsideMayWrite(Inst.Load load) {
    return outsideMayWrite(load.pointer());
  }

  private boolean outsideMayWrite(int pointer) {
    return !memory.isAddress(pointer) || !stays(memory.classOf(pointer));
  }

  /** Whether memory is still the same when the reverse sweep starts, as far as callers go. */
  private boolean stays(int root) {
    if (caller instanceof Caller.None) {
      return true;
    }
    Set<Origin> origins = memory.origins(root);
    return caller instanceof Caller.Some some
        && !origins.isEmpty()
        && origins.stream()
            .allMatch(
                o ->
                    o instanceof Origin.Argument argument
                        && some.steady().contains(argument.index())
                        && pointsTo(argument, root));
  }

  /** Whether a class is what a parameter itself points to. */
  private boolean pointsTo(Origin.Argument argument, int root) {
    Value.Param param = fn.params().get(argument.index());
    return memory.isAddress(param.id()) && memory.classOf(param.id()) == root;
  }

  /**
   * {@return whether the memory that an argument of a call points to stays as the call leaves it
   * until the reverse sweep has passed the call}
   *
   * @param call a call of this function
   * @param pointer the number of an argument
   */
  public boolean steadyAfter(Inst.Call call, int pointer) {
    if (!memory.isAddress(pointer)) {
      return false;
    }
    int root = memory.classOf(pointer);
    boolean onStackOfLoop =
        memory.origins(root).isEmpty() || memory.origins(root).stream().anyMatch(this::shortLived);
    if (onStackOfLoop || !stays(root)) {
      return false;
    }
    int position = fn.blocks().get(call.block()).instructions().indexOf(call);
    return writes.stream()
        .filter(
            write ->
                later.get(call.block()).get(write.inst().block())
                    || (write.inst().block() == call.block() && write.position() > position))
        .noneMatch(write -> mayWrite(write, root));
  }

  /**
   * Whether memory may be given back although the reverse sweep still reads it: stack memory made
   * in the middle of a function, and whatever callees and libraries made.
   */
  private boolean shortLived(Origin origin) {
    return switch (origin) {
      case Origin.Argument argument -> false;
      case Origin.Global global -> false;
      case Origin.Function function -> false;
      case Origin.Local local ->
          local.instance() != 0
              || (fn.value(local.value()) instanceof Inst.Alloca alloca && alloca.block() != 0);
      case Origin.Foreign foreign -> true;
      case Origin.Unknown unknown -> true;
    };
  }

  private boolean mayWrite(Write write, int root) {
    if (write.pointer() < 0 || !memory.isAddress(write.pointer())) {
      return true;
    }
    int written = memory.classOf(write.pointer());
    return written == root || classesMayOverlap(root, written);
  }

  /** The writes of this function that may overwrite what was read. */
  Stream<Write> blockers(Inst.Load load) {
    return blockers(read(load), false).filter(write -> !apart.test(load, write));
  }

  /** Also those that an instruction itself does after reading, if asked for. */
  private Stream<Write> blockers(Read read, boolean itself) {
    if (readsConstant(read.pointer())) {
      return Stream.empty();
    }
    Inst reader = read.inst();
    int position = fn.blocks().get(reader.block()).instructions().indexOf(reader);
    int first = itself ? position : position + 1;
    return writes.stream()
        .filter(
            write ->
                later.get(reader.block()).get(write.inst().block())
                    || (write.inst().block() == reader.block() && write.position() >= first))
        .filter(write -> mayAlias(read, write));
  }

  /** Whether what a read sees may have been written by the function before. */
  boolean writtenBefore(Inst.Load load) {
    if (readsConstant(load.pointer())) {
      return false;
    }
    int position = fn.blocks().get(load.block()).instructions().indexOf(load);
    return !memory.isAddress(load.pointer())
        || writes.stream()
            .filter(
                write ->
                    later.get(write.inst().block()).get(load.block())
                        || (write.inst().block() == load.block() && write.position() < position))
            .anyMatch(write -> mayAlias(load, write));
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
    return !apart.test(load, write) && mayAlias(read(load), write);
  }

  private boolean mayAlias(Read read, Write write) {
    if (write.pointer() < 0) {
      return true;
    }
    if (!memory.isAddress(write.pointer())) {
      return true;
    }
    if (read.kind().isPresent() && write.kind().isPresent() && !read.kind().equals(write.kind())) {
      return false;
    }
    int a = memory.classOf(read.pointer());
    int b = memory.classOf(write.pointer());
    if (a == b) {
      return overlap(read, write);
    }
    return classesMayOverlap(a, b);
  }

  private boolean overlap(Read read, Write write) {
    if (write.size() < 0 || read.size() < 0) {
      return true;
    }
    for (CellKey first : memory.cellsOf(read.pointer(), 0)) {
      for (CellKey second : memory.cellsOf(write.pointer(), 0)) {
        if (memory.overlap(first, read.size(), second, write.size())) {
          return true;
        }
      }
    }
    return false;
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
