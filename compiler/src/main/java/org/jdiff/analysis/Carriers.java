package org.jdiff.analysis;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jdiff.analysis.MemoryShapes.Origin;
import org.jdiff.ir.Block;
import org.jdiff.ir.Fn;
import org.jdiff.ir.Inst;
import org.jdiff.ir.Type;
import org.jdiff.ir.Value;

/**
 * Which integer values are floating-point numbers in disguise: optimisers move doubles as i64, and
 * calling conventions put two floats into one. A carrier has the floating-point type in which its
 * tangent or adjoint lives: a number if it is as wide as one, a vector if it holds several.
 */
public final class Carriers {
  private final Fn fn;
  private final MemoryGraph memory;
  private final Map<Integer, Type.Float> elements = new HashMap<>();
  private final BitSet demanded = new BitSet();
  private final BitSet unclear = new BitSet();
  private final BitSet addresses = new BitSet();
  private boolean changed;

  private Carriers(Fn fn, MemoryGraph memory) {
    this.fn = fn;
    this.memory = memory;
    demandFixpoint();
    do {
      changed = false;
      for (Block block : fn.blocks()) {
        for (Inst inst : block.instructions()) {
          if (!addresses.get(inst.id()) && carriesAddress(inst)) {
            addresses.set(inst.id());
            changed = true;
          }
          learnFrom(inst);
        }
      }
    } while (changed);
  }

  /**
   * Finds the carriers of a function.
   *
   * @param fn the function
   * @param memory its memory graph
   */
  public static Carriers of(Fn fn, MemoryGraph memory) {
    return new Carriers(fn, memory);
  }

  /**
   * {@return the type in which the derivative of a value lives: the type itself if it has
   * floating-point parts, the disguised type of a carrier, empty otherwise}
   *
   * @param id the number of a value
   */
  public Optional<Type> derivativeType(int id) {
    Type type = fn.type(id);
    if (type.containsFloat()) {
      return Optional.of(type);
    }
    return Optional.ofNullable(elements.get(id)).flatMap(e -> Lanes.of(e, type));
  }

  /**
   * {@return the number format whose values an integer (or vector of integers) consists of; empty
   * if it is no carrier}
   *
   * @param id the number of a value
   */
  public Optional<Type.Float> element(int id) {
    return Optional.ofNullable(elements.get(id));
  }

  /**
   * {@return whether an integer value ends up being used as a floating-point number}
   *
   * @param id the number of a value
   */
  public boolean demandedAsFloat(int id) {
    return demanded.get(id);
  }

  /**
   * {@return whether an integer load reads bytes of which it is not known what they hold}
   *
   * @param id the number of a load
   */
  public boolean unclear(int id) {
    return unclear.get(id);
  }

  /**
   * {@return whether an integer is an address on its way through a copy}
   *
   * @param id the number of a value
   */
  public boolean isAddressCarrier(int id) {
    return addresses.get(id);
  }

  /**
   * {@return whether a store puts integers that were read from memory where numbers were seen,
   * without it being known that they are numbers: a copy byte by byte, or under a false type}
   *
   * @param store a store of the function
   * @param source which addresses count as read, by number
   */
  public boolean hidesNumbers(Inst.Store store, IntPredicate source) {
    int value = store.value();
    if (!memory.isAddress(store.pointer())
        || !isInteger(store.valueType())
        || elements.containsKey(value)
        || addresses.get(value)
        || memory.kindsWithin(store.pointer(), store.valueType().size()).stream()
            .noneMatch(ByteKind::isFloat)) {
      return false;
    }
    return readsMemory(value, source, new BitSet());
  }

  /**
   * {@return whether an instruction hands on bits as numbers of one kind that are numbers of another
   * kind where they come from}
   *
   * @param inst an instruction of the function
   */
  public boolean confuses(Inst inst) {
    boolean moves =
        switch (inst) {
          case Inst.Cast cast ->
              switch (cast.op()) {
                case BITCAST, TRUNC, ZEXT -> true;
                default -> false;
              };
          case Inst.Phi i -> true;
          case Inst.Select i -> true;
          case Inst.Freeze i -> true;
          case Inst.Binary i -> true;
          case Inst.ExtractElement i -> true;
          case Inst.InsertElement i -> true;
          case Inst.Shuffle i -> true;
          default -> false;
        };
    Optional<Type.Float> own = kindOf(inst.id());
    return moves
        && own.isPresent()
        && inst.core().operands().stream()
            .filter(o -> !(fn.value(o) instanceof Value.Const))
            .anyMatch(o -> kindOf(o).filter(k -> !k.equals(own.get())).isPresent());
  }

  private Optional<Type.Float> kindOf(int id) {
    return Lanes.elementOf(fn.type(id)).or(() -> element(id));
  }

  private static boolean isInteger(Type type) {
    return type instanceof Type.Int
        || (type instanceof Type.Vector vector && vector.element() instanceof Type.Int);
  }

  /**
   * Whether an integer is made of the bits of others that were read from memory which may hold
   * numbers.
   */
  private boolean readsMemory(int id, IntPredicate source, BitSet seen) {
    if (seen.get(id) || !(fn.value(id) instanceof Inst inst)) {
      return false;
    }
    seen.set(id);
    return switch (inst) {
      case Inst.Load load ->
          memory.isAddress(load.pointer()) && source.test(load.pointer()) && mayHoldNumbers(load);
      case Inst.Binary i -> anyReads(inst, source, seen);
      case Inst.Phi i -> anyReads(inst, source, seen);
      case Inst.Freeze i -> anyReads(inst, source, seen);
      case Inst.ExtractElement i -> readsMemory(inst.operand(0), source, seen);
      case Inst.InsertElement i -> anyReads(inst, source, seen);
      case Inst.Shuffle i -> anyReads(inst, source, seen);
      case Inst.Select i ->
          readsMemory(inst.operand(1), source, seen) || readsMemory(inst.operand(2), source, seen);
      case Inst.Cast cast ->
          isInteger(fn.type(cast.operand(0))) && readsMemory(cast.operand(0), source, seen);
      default -> false;
    };
  }

  private boolean anyReads(Inst inst, IntPredicate source, BitSet seen) {
    return inst.core().operands().stream().anyMatch(o -> readsMemory(o, source, seen));
  }

  /**
   * Fresh memory and constants in which only integers were seen hold integers; an argument's may
   * hold anything.
   */
  private boolean mayHoldNumbers(Inst.Load load) {
    return memory.kindsWithin(load.pointer(), load.type().size()).stream()
            .anyMatch(ByteKind::isFloat)
        || memory.origins(memory.classOf(load.pointer())).stream()
            .anyMatch(o -> o instanceof Origin.Argument || o instanceof Origin.Unknown);
  }

  private boolean carriesAddress(Inst inst) {
    if (!(inst.type() instanceof Type.Int i) || i.bits() != 64) {
      return false;
    }
    return switch (inst) {
      case Inst.Load load ->
          memory.isAddress(load.pointer())
              && (TbaaKinds.kind(load.tbaa()).equals(Optional.of(ByteKind.POINTER))
                  || memory.kinds(load.pointer(), 0).equals(Set.of(ByteKind.POINTER)));
      case Inst.Cast cast -> cast.op() == Inst.CastOp.PTRTOINT;
      case Inst.Phi phi -> phi.core().operands().stream().anyMatch(addresses::get);
      case Inst.Select select ->
          select.core().operands().subList(1, 3).stream().anyMatch(addresses::get);
      case Inst.Freeze freeze -> addresses.get(freeze.operand(0));
      default -> false;
    };
  }

  /** States what numbers an integer is made of; the first word counts. */
  private void learn(int id, Optional<Type.Float> element) {
    if (element.isPresent()
        && !elements.containsKey(id)
        && !(fn.value(id) instanceof Value.Const)
        && Lanes.of(element.get(), fn.type(id)).isPresent()) {
      elements.put(id, element.get());
      changed = true;
    }
  }

  /** What holds for one of two values that share bits holds for the other. */
  private void share(int a, int b) {
    learn(a, element(b));
    learn(b, element(a));
  }

  private void learnFrom(Inst inst) {
    int id = inst.id();
    switch (inst) {
      case Inst.Load load -> {
        if (Lanes.isCarrier(load.type())) {
          learn(id, inMemory(load.pointer(), load.type(), TbaaKinds.kind(load.tbaa()), load.id()));
        }
      }
      case Inst.Store store -> {
        if (Lanes.isCarrier(store.valueType())) {
          learn(
              store.value(),
              inMemory(
                  store.pointer(), store.valueType(), TbaaKinds.kind(store.tbaa()), store.id()));
        }
      }
      case Inst.Cast cast -> learnFrom(cast);
      case Inst.Phi phi -> phi.core().operands().forEach(o -> share(id, o));
      case Inst.Select select -> select.core().operands().subList(1, 3).forEach(o -> share(id, o));
      case Inst.Freeze freeze -> share(id, freeze.operand(0));
      case Inst.Binary binary -> {
        for (int operand : binary.core().operands()) {
          element(operand)
              .filter(e -> LaneMap.of(fn, binary, e).isPresent())
              .ifPresent(e -> learn(id, Optional.of(e)));
          element(id)
              .filter(e -> LaneMap.of(fn, binary, e).isPresent())
              .ifPresent(e -> learn(operand, Optional.of(e)));
        }
      }
      case Inst.ExtractElement extract -> shareLanes(inst, id, extract.operand(0));
      case Inst.InsertElement insert -> {
        share(id, insert.operand(0));
        shareLanes(inst, id, insert.operand(1));
      }
      case Inst.Shuffle shuffle -> {
        shareLanes(inst, id, shuffle.operand(0));
        shareLanes(inst, id, shuffle.operand(1));
      }
      default -> {}
    }
  }

  /** As {@link #share}, unless the instruction tears numbers apart. */
  private void shareLanes(Inst inst, int a, int b) {
    for (int known : List.of(a, b)) {
      element(known)
          .filter(e -> LaneMap.of(fn, inst, e).isPresent())
          .ifPresent(
              e -> {
                learn(a, Optional.of(e));
                learn(b, Optional.of(e));
              });
    }
  }

  private void learnFrom(Inst.Cast cast) {
    int operand = cast.operand(0);
    switch (cast.op()) {
      case BITCAST -> {
        learn(cast.id(), Lanes.elementOf(fn.type(operand)));
        learn(operand, Lanes.elementOf(cast.type()));
        share(cast.id(), operand);
      }
      case TRUNC, ZEXT -> shareLanes(cast, cast.id(), operand);
      default -> {}
    }
  }

  /** The kind of the numbers in a range of memory, if all that is known to be there agrees. */
  private Optional<Type.Float> inMemory(
      int pointer, Type type, Optional<ByteKind> told, int access) {
    if (!memory.isAddress(pointer)) {
      return Optional.empty();
    }
    if (told.isPresent()) {
      return Lanes.element(told.get());
    }
    long bytes = Lanes.bits(type) / 8;
    EnumSet<ByteKind> found = EnumSet.noneOf(ByteKind.class);
    boolean clear = true;
    for (long at = 0; at < bytes; at++) {
      Set<ByteKind> kinds = memory.kinds(pointer, at);
      for (ByteKind kind : kinds) {
        if (kind.isFloat()) {
          found.add(kind);
          clear &= kinds.size() == 1 && at % kind.bytes() == 0;
        } else if (kind == ByteKind.POINTER) {
          found.add(kind);
        }
      }
    }
    if (found.isEmpty() || found.equals(EnumSet.of(ByteKind.POINTER))) {
      return Optional.empty();
    }
    if (!clear || found.size() > 1) {
      unclear.set(access);
      return Optional.empty();
    }
    return Lanes.element(found.iterator().next());
  }

  private void demandFixpoint() {
    boolean more = true;
    while (more) {
      int before = demanded.cardinality();
      for (Block block : fn.blocks()) {
        for (Inst inst : block.instructions()) {
          switch (inst) {
            case Inst.Cast cast
                when cast.op() == Inst.CastOp.BITCAST && cast.type().containsFloat() ->
                demanded.set(cast.operand(0));
            case Inst.Store store when isInteger(store.valueType()) -> {
              if (memory.isAddress(store.pointer())
                  && memory
                      .kindsWithin(store.pointer(), Math.max(1, Lanes.bits(store.valueType()) / 8))
                      .stream()
                      .anyMatch(ByteKind::isFloat)) {
                demanded.set(store.value());
              }
            }
            case Inst.Binary binary when demanded.get(binary.id()) -> all(binary);
            case Inst.Phi phi when demanded.get(phi.id()) -> all(phi);
            case Inst.Select select when demanded.get(select.id()) -> all(select);
            case Inst.Freeze freeze when demanded.get(freeze.id()) -> all(freeze);
            case Inst.Cast cast when demanded.get(cast.id()) -> all(cast);
            case Inst.ExtractElement extract when demanded.get(extract.id()) ->
                demanded.set(extract.operand(0));
            case Inst.InsertElement insert when demanded.get(insert.id()) -> {
              demanded.set(insert.operand(0));
              demanded.set(insert.operand(1));
            }
            case Inst.Shuffle shuffle when demanded.get(shuffle.id()) -> all(shuffle);
            default -> {}
          }
        }
      }
      more = demanded.cardinality() != before;
    }
  }

  private void all(Inst inst) {
    inst.core().operands().forEach(demanded::set);
  }
}
