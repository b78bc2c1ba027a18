package org.jdiff.analysis;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdiff.ir.Block;
import org.jdiff.ir.Fn;
import org.jdiff.ir.Inst;
import org.jdiff.ir.Inst.BinaryOp;
import org.jdiff.ir.Inst.CastOp;
import org.jdiff.ir.Type;
import org.jdiff.ir.Value;

/**
 * Which bits of the integers of one function end up being used as floating-point numbers. A demand
 * is a number at a bit offset; offsets may be negative or misaligned where an operation tears
 * numbers apart.
 */
final class NumberDemand {
  /** What the surroundings of a function say. */
  interface Surroundings {
    /** The numbers that are at an address, for a value stored there. */
    Map<Integer, Type.Float> stored(Inst.Store store);

    /** The numbers that a callee takes an argument for. */
    Map<Integer, Type.Float> argument(Inst.Call call, int index);

    /** The numbers that callers take the result for. */
    Map<Integer, Type.Float> returned();
  }

  private final Fn fn;
  private final Surroundings surroundings;
  private final Map<Integer, TreeMap<Integer, Type.Float>> demands = new HashMap<>();
  private boolean changed;

  NumberDemand(Fn fn, Surroundings surroundings) {
    this.fn = fn;
    this.surroundings = surroundings;
    do {
      changed = false;
      for (Block block : fn.blocks().reversed()) {
        for (Inst inst : block.instructions().reversed()) {
          visit(inst);
        }
      }
    } while (changed);
  }

  /** The numbers that the bits of a value are used as, by bit offset. */
  Map<Integer, Type.Float> of(int id) {
    TreeMap<Integer, Type.Float> found = demands.get(id);
    return found == null ? Map.of() : found;
  }

  /** Numbers side by side that fill some bits. */
  static Map<Integer, Type.Float> filled(Type.Float element, int bits) {
    Map<Integer, Type.Float> numbers = new TreeMap<>();
    for (int at = 0; at < bits; at += Lanes.bits(element)) {
      numbers.put(at, element);
    }
    return numbers;
  }

  static int bits(Type type) {
    int known = Lanes.bits(type);
    return known > 0 ? known : (int) Math.min(1 << 20, type.size() * 8);
  }

  private void demand(int id, Map<Integer, Type.Float> numbers, int shift) {
    Type type = fn.type(id);
    if (numbers.isEmpty() || type.isFloatOrVector() || type instanceof Type.Ptr) {
      return;
    }
    int size = bits(type);
    numbers.forEach(
        (at, element) -> {
          int moved = at + shift;
          if (moved < size
              && moved + Lanes.bits(element) > 0
              && demands.computeIfAbsent(id, k -> new TreeMap<>()).putIfAbsent(moved, element)
                  == null) {
            changed = true;
          }
        });
  }

  private Map<Integer, Type.Float> within(Map<Integer, Type.Float> numbers, int from, int to) {
    Map<Integer, Type.Float> result = new TreeMap<>();
    numbers.forEach(
        (at, element) -> {
          if (at < to && at + Lanes.bits(element) > from) {
            result.put(at, element);
          }
        });
    return result;
  }

  private Map<Integer, Type.Float> numbersIn(Type type) {
    return Lanes.elementOf(type).map(e -> filled(e, Lanes.bits(type))).orElse(Map.of());
  }

  private Optional<Integer> constant(int id) {
    return fn.value(id) instanceof Value.ConstInt c && c.value().bitLength() < 31
        ? Optional.of(c.value().intValue())
        : Optional.empty();
  }

  private void visit(Inst inst) {
    Map<Integer, Type.Float> own = Map.copyOf(of(inst.id()));
    switch (inst) {
      case Inst.Cast cast -> {
        if (cast.op() == CastOp.BITCAST) {
          demand(cast.operand(0), numbersIn(cast.type()), 0);
        }
        demand(cast.operand(0), own, 0);
      }
      case Inst.Store store -> demand(store.value(), surroundings.stored(store), 0);
      case Inst.Return ret -> {
        if (ret.operandCount() == 1) {
          demand(ret.operand(0), surroundings.returned(), 0);
        }
      }
      case Inst.Call call -> {
        for (int i = 0; i < call.operandCount(); i++) {
          demand(call.operand(i), surroundings.argument(call, i), 0);
        }
        if (call.callee().filter(n -> n.startsWith("llvm.")).isPresent()) {
          // Whatever an intrinsic does to integers, its result is made of their bits.
          call.core().operands().forEach(o -> demand(o, own, 0));
        }
      }
      case Inst.Binary binary -> binary(binary, own);
      case Inst.Phi phi -> phi.core().operands().forEach(o -> demand(o, own, 0));
      case Inst.Freeze freeze -> demand(freeze.operand(0), own, 0);
      case Inst.Select select -> {
        demand(select.operand(1), own, 0);
        demand(select.operand(2), own, 0);
      }
      case Inst.ExtractElement extract -> {
        Type.Vector vector = (Type.Vector) fn.type(extract.operand(0));
        int width = Lanes.bits(vector.element());
        Optional<Integer> index = constant(extract.operand(1));
        for (int i = 0; i < vector.count(); i++) {
          if (index.isEmpty() || index.get() == i) {
            demand(extract.operand(0), own, i * width);
          }
        }
      }
      case Inst.InsertElement insert -> insertElement(insert, own);
      case Inst.Shuffle shuffle -> shuffle(shuffle, own);
      case Inst.ExtractValue extract -> {
        Type aggregate = fn.type(extract.operand(0));
        demand(extract.operand(0), own, 8 * (int) Pieces.offsetOf(aggregate, extract.indices()));
      }
      case Inst.InsertValue insert -> {
        int start = 8 * (int) Pieces.offsetOf(insert.type(), insert.indices());
        int end = start + bits(fn.type(insert.operand(1)));
        demand(insert.operand(1), within(own, start, end), -start);
        Map<Integer, Type.Float> rest = new TreeMap<>(own);
        rest.keySet().removeIf(at -> at >= start && at < end);
        demand(insert.operand(0), rest, 0);
      }
      default -> {}
    }
  }

  private void binary(Inst.Binary binary, Map<Integer, Type.Float> own) {
    if (own.isEmpty()) {
      return;
    }
    Optional<Integer> amount = constant(binary.operand(1));
    boolean shift = binary.op() == BinaryOp.SHL || binary.op() == BinaryOp.LSHR;
    if (shift && amount.isPresent() && binary.type() instanceof Type.Int) {
      int by = binary.op() == BinaryOp.SHL ? -amount.get() : amount.get();
      demand(binary.operand(0), own, by);
      return;
    }
    BitKnowledge known = new BitKnowledge(fn);
    for (int side = 0; side < 2; side++) {
      Map<Integer, Type.Float> passed = own;
      if (binary.op() == BinaryOp.AND) {
        // What the other operand clears is not looked at.
        BigInteger open = known.possible(binary.operand(1 - side));
        passed = new TreeMap<>(own);
        passed
            .entrySet()
            .removeIf(
                e ->
                    e.getKey() >= 0
                        && open.shiftRight(e.getKey())
                                .and(BitKnowledge.ones(Lanes.bits(e.getValue())))
                                .signum()
                            == 0);
      }
      demand(binary.operand(side), passed, 0);
    }
  }

  private void insertElement(Inst.InsertElement insert, Map<Integer, Type.Float> own) {
    Type.Vector vector = (Type.Vector) insert.type();
    int width = Lanes.bits(vector.element());
    Optional<Integer> index = constant(insert.operand(2));
    for (int i = 0; i < vector.count(); i++) {
      Map<Integer, Type.Float> lane = within(own, i * width, (i + 1) * width);
      if (index.isEmpty() || index.get() == i) {
        demand(insert.operand(1), lane, -i * width);
      }
      if (index.isEmpty() || index.get() != i) {
        demand(insert.operand(0), lane, 0);
      }
    }
  }

  private void shuffle(Inst.Shuffle shuffle, Map<Integer, Type.Float> own) {
    if (own.isEmpty()) {
      return;
    }
    Type.Vector source = (Type.Vector) fn.type(shuffle.operand(0));
    int width = Lanes.bits(source.element());
    int lanes = (int) source.count();
    List<Integer> mask = shuffle.mask();
    for (int i = 0; i < mask.size(); i++) {
      int from = mask.get(i);
      if (from >= 0) {
        int side = from < lanes ? 0 : 1;
        demand(
            shuffle.operand(side),
            within(own, i * width, (i + 1) * width),
            (from - side * lanes - i) * width);
      }
    }
  }
}
