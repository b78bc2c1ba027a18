package org.jdiff.analysis;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
  private final CarrierFields fields = new CarrierFields();
  private final NumberDemand demand;
  private final WordMoves moves;
  private final BitSet unclear = new BitSet();
  private final BitSet addresses = new BitSet();
  private boolean changed;

  private Carriers(ProgramDemand program, Fn fn, MemoryGraph memory) {
    this.fn = fn;
    this.memory = memory;
    this.moves = WordMoves.of(fn);
    this.demand = new NumberDemand(fn, surroundings(program));
    do {
      changed = false;
      fn.values().forEach(v -> learnFromUse(v.id()));
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
   * @param program how integers are used across calls
   * @param fn the function
   * @param memory its memory graph
   */
  public static Carriers of(ProgramDemand program, Fn fn, MemoryGraph memory) {
    return new Carriers(program, fn, memory);
  }

  /**
   * {@return the type in which the derivative of a value lives: the type itself if it has
   * floating-point parts, the disguised type of a carrier, empty otherwise}
   *
   * @param id the number of a value
   */
  public Optional<Type> derivativeType(int id) {
    Type type = fn.type(id);
    Optional<Type> replaced = fields.derivativeType(id, type);
    if (replaced.isPresent()) {
      return replaced;
    }
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
    return !demand.of(id).isEmpty();
  }

  /**
   * {@return whether an integer is only a part of a number that it is used as}
   *
   * @param id the number of a value
   */
  public boolean isTorn(int id) {
    int size = NumberDemand.bits(fn.type(id));
    return demand.of(id).entrySet().stream()
        .anyMatch(e -> e.getKey() < 0 || e.getKey() + Lanes.bits(e.getValue()) > size);
  }

  /**
   * {@return whether an integer is used as one of the equal pieces that a number consists of}
   *
   * @param id the number of a value
   */
  public boolean isPiece(int id) {
    int size = NumberDemand.bits(fn.type(id));
    return demand.of(id).entrySet().stream()
        .anyMatch(
            e ->
                e.getKey() <= 0
                    && -e.getKey() % size == 0
                    && e.getKey() + Lanes.bits(e.getValue()) > size);
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
        || told(store).equals(Optional.of(ByteKind.INTEGER))
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
   * {@return whether an instruction hands on bits as numbers of one kind that are numbers of
   * another kind where they come from}
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

  /**
   * {@return whether numbers in an integer member of a structure are not seen as such in the
   * structure, so that their derivatives would be lost}
   *
   * @param inst an instruction of the function
   * @param varied which values have derivatives
   */
  public boolean loses(Inst inst, IntPredicate varied) {
    return switch (inst) {
      case Inst.ExtractValue e ->
          demandedAsFloat(e.id())
              && !(fn.value(e.operand(0)) instanceof Value.Const)
              && !agrees(e.operand(0), e.indices(), e.id());
      case Inst.InsertValue e ->
          varied.test(e.operand(1)) && !agrees(e.id(), e.indices(), e.operand(1));
      default -> false;
    };
  }

  private boolean agrees(int aggregate, List<Integer> indices, int member) {
    if (!isInteger(fn.type(member))) {
      return true;
    }
    Type at = derivativeType(aggregate).orElse(fn.type(aggregate));
    for (int index : indices) {
      at =
          switch (at) {
            case Type.Struct s -> s.fields().get(index);
            case Type.Array a -> a.element();
            default -> throw new IllegalStateException("no member of " + at);
          };
    }
    return Lanes.elementOf(at).equals(element(member));
  }

  private Optional<Type.Float> kindOf(int id) {
    return Lanes.elementOf(fn.type(id)).or(() -> element(id));
  }

  /**
   * {@return whether a store moves an integer from one place to another of which no access, tag or
   * declaration tells what they hold}
   *
   * @param store a store of the function
   * @param matters whether memory at an address could hold numbers with derivatives, by number
   */
  public boolean movesUnknown(Inst.Store store, IntPredicate matters) {
    return store.valueType() instanceof Type.Int i
        && i.bits() >= 16
        && told(store).isEmpty()
        && fn.value(store.value()) instanceof Inst.Load load
        && told(load).isEmpty()
        && isUnknown(store.pointer(), i.size(), matters)
        && isUnknown(load.pointer(), i.size(), matters);
  }

  private Optional<ByteKind> told(Inst.Load load) {
    return moves.contains(load) && holdsOnlyNumbers(load.pointer(), load.type())
        ? Optional.empty()
        : TbaaKinds.kind(load.tbaa());
  }

  private Optional<ByteKind> told(Inst.Store store) {
    return moves.contains(store) && holdsOnlyNumbers(store.pointer(), store.valueType())
        ? Optional.empty()
        : TbaaKinds.kind(store.tbaa());
  }

  private boolean holdsOnlyNumbers(int pointer, Type type) {
    if (!memory.isAddress(pointer)) {
      return false;
    }
    Set<ByteKind> kinds = memory.kindsWithin(pointer, type.size());
    return !kinds.isEmpty() && kinds.stream().allMatch(ByteKind::isFloat);
  }

  private boolean isUnknown(int pointer, long bytes, IntPredicate matters) {
    return memory.isAddress(pointer)
        && matters.test(pointer)
        && memory.kindsWithin(pointer, bytes).isEmpty();
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

  private static boolean isAddressAlone(Set<ByteKind> kinds) {
    return kinds.size() == 1 && ByteKind.anyAddress(kinds);
  }

  private boolean carriesAddress(Inst inst) {
    if (!(inst.type() instanceof Type.Int i) || i.bits() != 8 * memory.addressBytes()) {
      return false;
    }
    return switch (inst) {
      case Inst.Load load ->
          memory.isAddress(load.pointer())
              && (told(load).filter(ByteKind::isAddress).isPresent()
                  || isAddressAlone(memory.kinds(load.pointer(), 0)));
      case Inst.Cast cast -> cast.op() == Inst.CastOp.PTRTOINT;
      case Inst.Phi phi -> phi.core().operands().stream().anyMatch(addresses::get);
      case Inst.Select select ->
          select.core().operands().subList(1, 3).stream().anyMatch(addresses::get);
      case Inst.Freeze freeze -> addresses.get(freeze.operand(0));
      default -> false;
    };
  }

  /** Whether an integer that is read is one, whatever else memory of that class holds. */
  private boolean holdsInteger(Inst.Load load) {
    return told(load).equals(Optional.of(ByteKind.INTEGER))
        || memory.neverHoldsNumbers(load.pointer(), load.type().size());
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

  /**
   * An integer whose lanes are used as numbers consists of such. Where numbers are torn apart, what
   * they are torn from is taken for one as well, so that the operation that does it is found.
   */
  private void learnFromUse(int id) {
    Map<Integer, Type.Float> numbers = demand.of(id);
    numbers.forEach(
        (at, e) -> {
          if (at % Lanes.bits(e) == 0) {
            learnFromUse(id, at, e);
          }
        });
    numbers.forEach((at, e) -> learnFromUse(id, Math.max(0, at), e));
  }

  private void learnFromUse(int id, int at, Type.Float e) {
    if (!CarrierFields.isPossible(fn.type(id))) {
      learn(id, Optional.of(e));
      return;
    }
    Pieces.of(fn.type(id)).stream()
        .filter(p -> 8 * p.offset() <= at && at < 8 * p.offset() + Lanes.bits(p.type()))
        .forEach(p -> learnField(id, p.offset(), e));
  }

  private void learnField(int id, long offset, Type.Float element) {
    if (!(fn.value(id) instanceof Value.Const) && fields.learn(id, fn.type(id), offset, element)) {
      changed = true;
    }
  }

  private void shareFields(int a, int b) {
    if (CarrierFields.isPossible(fn.type(a))) {
      Map.copyOf(fields.of(a)).forEach((at, e) -> learnField(b, at, e));
      Map.copyOf(fields.of(b)).forEach((at, e) -> learnField(a, at, e));
    }
  }

  private void shareMember(int aggregate, List<Integer> indices, int member) {
    if (CarrierFields.isPossible(fn.type(aggregate))) {
      long offset = Pieces.offsetOf(fn.type(aggregate), indices);
      element(member).ifPresent(e -> learnField(aggregate, offset, e));
      learn(member, Optional.ofNullable(fields.of(aggregate).get(offset)));
      if (CarrierFields.isPossible(fn.type(member))) {
        Map.copyOf(fields.of(member)).forEach((at, e) -> learnField(aggregate, offset + at, e));
        Map.copyOf(fields.of(aggregate)).forEach((at, e) -> learnField(member, at - offset, e));
      }
    }
  }

  /** What holds for one of two values that share bits holds for the other. */
  private void share(int a, int b) {
    shareFields(a, b);
    learn(a, element(b));
    learn(b, element(a));
  }

  private void learnFrom(Inst inst) {
    int id = inst.id();
    switch (inst) {
      case Inst.Load load -> {
        if (Lanes.isCarrier(load.type()) && !holdsInteger(load)) {
          learn(id, inMemory(load.pointer(), load.type(), told(load), load.id()));
        }
      }
      case Inst.Store store -> {
        if (Lanes.isCarrier(store.valueType())) {
          learn(
              store.value(), inMemory(store.pointer(), store.valueType(), told(store), store.id()));
        }
      }
      case Inst.Cast cast -> learnFrom(cast);
      case Inst.Phi phi -> phi.core().operands().forEach(o -> share(id, o));
      case Inst.Select select -> select.core().operands().subList(1, 3).forEach(o -> share(id, o));
      case Inst.Freeze freeze -> share(id, freeze.operand(0));
      case Inst.Binary binary -> {
        for (int operand : binary.core().operands()) {
          element(operand)
              .filter(e -> laneMap(binary, e).isPresent())
              .ifPresent(e -> learn(id, Optional.of(e)));
          element(id)
              .filter(e -> laneMap(binary, e).isPresent())
              .ifPresent(e -> learn(operand, Optional.of(e)));
        }
      }
      case Inst.ExtractValue extract -> shareMember(extract.operand(0), extract.indices(), id);
      case Inst.InsertValue insert -> {
        shareFields(id, insert.operand(0));
        shareMember(id, insert.indices(), insert.operand(1));
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
          .filter(e -> laneMap(inst, e).isPresent())
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
        } else if (kind.isAddress()) {
          found.add(kind);
        }
      }
    }
    if (found.isEmpty() || isAddressAlone(found)) {
      return Optional.empty();
    }
    if (!clear || found.size() > 1) {
      unclear.set(access);
      return Optional.empty();
    }
    return Lanes.element(found.iterator().next());
  }

  private Map<Integer, Type.Float> stored(Inst.Store store) {
    Map<Integer, Type.Float> numbers = new TreeMap<>();
    if (!memory.isAddress(store.pointer())
        || !Lanes.isCarrier(store.valueType())
        || told(store).equals(Optional.of(ByteKind.INTEGER))) {
      return numbers;
    }
    int bits = Lanes.bits(store.valueType());
    for (int at = 0; at < bits; at += 8) {
      for (ByteKind kind : memory.kinds(store.pointer(), at / 8)) {
        int offset = at;
        Lanes.element(kind).ifPresent(e -> numbers.putIfAbsent(offset, e));
      }
    }
    return numbers;
  }

  private NumberDemand.Surroundings surroundings(ProgramDemand program) {
    return new NumberDemand.Surroundings() {
      @Override
      public Map<Integer, Type.Float> stored(Inst.Store store) {
        return Carriers.this.stored(store);
      }

      @Override
      public Map<Integer, Type.Float> argument(Inst.Call call, int index) {
        return program.argument(call, index);
      }

      @Override
      public Map<Integer, Type.Float> returned() {
        return program.returned(fn.name());
      }
    };
  }

  /** {@return the meaning of an operation on carriers; empty if it has none} */
  private Optional<LaneMap> laneMap(Inst inst, Type.Float element) {
    return LaneMap.of(fn, inst, element, lane -> demandedAt(inst.id(), element, lane));
  }

  /**
   * {@return what an operation does to the numbers in carriers; empty if it has no meaning for
   * them}
   *
   * @param inst an operation on integers
   */
  public Optional<LaneMap> laneMap(Inst inst) {
    return element(inst.id()).flatMap(e -> laneMap(inst, e));
  }

  /** Whether the bits of a lane are used as a number. */
  private boolean demandedAt(int id, Type.Float element, int lane) {
    int width = Lanes.bits(element);
    return demand.of(id).entrySet().stream()
        .anyMatch(
            e ->
                e.getKey() < (lane + 1) * width
                    && e.getKey() + Lanes.bits(e.getValue()) > lane * width);
  }
}
