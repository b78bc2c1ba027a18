package org.jdiff.analysis;

import java.util.BitSet;
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

/**
 * Which integer values are floating-point numbers in disguise: optimisers move doubles as i64. A
 * carrier has the floating-point type in which its tangent or adjoint lives.
 */
public final class Carriers {
  private final Fn fn;
  private final MemoryGraph memory;
  private final Map<Integer, Type> types = new HashMap<>();
  private final BitSet demanded = new BitSet();
  private final BitSet unclear = new BitSet();
  private final BitSet addresses = new BitSet();

  private Carriers(Fn fn, MemoryGraph memory) {
    this.fn = fn;
    this.memory = memory;
    demandFixpoint();
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Block block : fn.blocks()) {
        for (Inst inst : block.instructions()) {
          if (!addresses.get(inst.id()) && carriesAddress(inst)) {
            addresses.set(inst.id());
            changed = true;
          }
          if (!types.containsKey(inst.id()) && isWide(inst.type())) {
            Optional<Type> type = derive(inst);
            if (type.isPresent()) {
              types.put(inst.id(), type.get());
              changed = true;
            }
          }
        }
      }
    }
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
    return Optional.ofNullable(types.get(id));
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
        || types.containsKey(value)
        || addresses.get(value)
        || memory.kindsWithin(store.pointer(), store.valueType().size()).stream()
            .noneMatch(ByteKind::isFloat)) {
      return false;
    }
    return readsMemory(value, source, new BitSet());
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
    if (holdsInteger(load)) {
      return false;
    }
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

  private static boolean isWide(Type type) {
    return type instanceof Type.Int i && i.bits() >= 16 && Integer.bitCount(i.bits()) == 1;
  }

  private Optional<Type> derive(Inst inst) {
    return switch (inst) {
      case Inst.Load load -> fromMemory(load);
      case Inst.Cast cast
          when cast.op() == Inst.CastOp.BITCAST && fn.type(cast.operand(0)).containsFloat() ->
          Optional.of(fn.type(cast.operand(0)));
      case Inst.Phi phi -> first(phi.core().operands());
      case Inst.Select select -> first(select.core().operands().subList(1, 3));
      case Inst.Freeze freeze -> first(freeze.core().operands());
      case Inst.Binary binary
          when binary.op() == Inst.BinaryOp.XOR
              || binary.op() == Inst.BinaryOp.AND
              || binary.op() == Inst.BinaryOp.OR ->
          demanded.get(binary.id()) ? first(binary.core().operands()) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private Optional<Type> first(List<Integer> operands) {
    return operands.stream().filter(types::containsKey).findFirst().map(types::get);
  }

  /** Whether an integer that is read is one, whatever else memory of that class holds. */
  private boolean holdsInteger(Inst.Load load) {
    return TbaaKinds.kind(load.tbaa()).equals(Optional.of(ByteKind.INTEGER))
        || memory.neverHoldsNumbers(load.pointer(), load.type().size());
  }

  private Optional<Type> fromMemory(Inst.Load load) {
    if (!memory.isAddress(load.pointer()) || holdsInteger(load)) {
      return Optional.empty();
    }
    long bytes = load.type().size();
    Set<ByteKind> kinds = memory.kinds(load.pointer(), 0);
    Optional<ByteKind> told = TbaaKinds.kind(load.tbaa());
    ByteKind kind;
    if (told.isPresent()) {
      kind = told.get();
    } else if (kinds.size() == 1) {
      kind = kinds.iterator().next();
    } else {
      if (!kinds.isEmpty()) {
        unclear.set(load.id());
      }
      return Optional.empty();
    }
    return switch (kind) {
      case DOUBLE -> lanes(new Type.Float(Type.FloatKind.DOUBLE, 8, 8), bytes);
      case FLOAT -> lanes(new Type.Float(Type.FloatKind.FLOAT, 4, 4), bytes);
      case HALF, WIDE, INTEGER, POINTER -> Optional.empty();
    };
  }

  private static Optional<Type> lanes(Type.Float element, long bytes) {
    if (bytes == element.size()) {
      return Optional.of(element);
    }
    if (bytes > element.size() && bytes % element.size() == 0) {
      long count = bytes / element.size();
      return Optional.of(new Type.Vector(element, count, false, bytes, bytes));
    }
    return Optional.empty();
  }

  private void demandFixpoint() {
    boolean changed = true;
    while (changed) {
      int before = demanded.cardinality();
      for (Block block : fn.blocks()) {
        for (Inst inst : block.instructions()) {
          switch (inst) {
            case Inst.Cast cast
                when cast.op() == Inst.CastOp.BITCAST && cast.type().containsFloat() ->
                demanded.set(cast.operand(0));
            case Inst.Store store when store.valueType() instanceof Type.Int -> {
              if (memory.isAddress(store.pointer())) {
                Set<ByteKind> kinds = memory.kinds(store.pointer(), 0);
                if (kinds.contains(ByteKind.DOUBLE) || kinds.contains(ByteKind.FLOAT)) {
                  demanded.set(store.value());
                }
              }
            }
            case Inst.Binary binary when demanded.get(binary.id()) -> all(binary);
            case Inst.Phi phi when demanded.get(phi.id()) -> all(phi);
            case Inst.Select select when demanded.get(select.id()) -> all(select);
            case Inst.Freeze freeze when demanded.get(freeze.id()) -> all(freeze);
            case Inst.Cast cast when demanded.get(cast.id()) -> all(cast);
            default -> {}
          }
        }
      }
      changed = demanded.cardinality() != before;
    }
  }

  private void all(Inst inst) {
    inst.core().operands().forEach(demanded::set);
  }
}
