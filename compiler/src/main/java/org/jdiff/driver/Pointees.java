package org.jdiff.driver;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jdiff.ir.Block;
import org.jdiff.ir.Fn;
import org.jdiff.ir.Inst;
import org.jdiff.ir.Type;
import org.jdiff.model.NativeType;

/**
 * Finds what a pointer parameter points to from the accesses through it, where debug information
 * does not say.
 */
final class Pointees {
  /** Stands for accesses of several types at one address. */
  private static final Type CONFLICT = new Type.Void();

  private Pointees() {}

  /**
   * {@return the one type of all loads and stores through a parameter, or no value if there is none
   * or more than one}
   *
   * @param fn the function
   * @param parameter the number of the parameter
   */
  static NativeType infer(Fn fn, int parameter) {
    return type(accesses(fn, parameter));
  }

  /**
   * {@return the type as {@link #infer} tells, but no value if the accesses look like those of one
   * member of a structure}
   *
   * @param fn the function
   * @param parameter the number of the parameter
   */
  static NativeType inferArray(Fn fn, int parameter) {
    Map<Integer, Type> accesses = accesses(fn, parameter);
    return accesses.entrySet().stream()
            .anyMatch(a -> isElement(fn, a.getKey(), a.getValue().size()))
        ? type(accesses)
        : new NativeType.NoValue();
  }

  private static NativeType type(Map<Integer, Type> accesses) {
    Set<Type> accessed = new LinkedHashSet<>(accesses.values());
    accessed.remove(CONFLICT);
    return accessed.size() == 1 && !accesses.containsValue(CONFLICT)
        ? Signatures.nativeType(accessed.iterator().next())
        : new NativeType.NoValue();
  }

  /** What is read or written at each address that a parameter leads to. */
  private static Map<Integer, Type> accesses(Fn fn, int parameter) {
    Set<Integer> addresses = addresses(fn, parameter);
    Map<Integer, Type> accesses = new LinkedHashMap<>();
    for (Block block : fn.blocks()) {
      for (Inst inst : block.instructions()) {
        if (inst instanceof Inst.Load load && addresses.contains(load.pointer())) {
          access(accesses, load.pointer(), load.type());
        } else if (inst instanceof Inst.Store store && addresses.contains(store.pointer())) {
          access(accesses, store.pointer(), store.valueType());
        }
      }
    }
    return accesses;
  }

  private static void access(Map<Integer, Type> accesses, int address, Type type) {
    accesses.merge(address, element(type), (a, b) -> a.equals(b) ? a : CONFLICT);
  }

  /**
   * Whether an address can be that of an array's first or variable element. One at a distance from
   * the start, or in steps of more than an element, may be that of a member among others of which
   * nothing is seen here.
   */
  private static boolean isElement(Fn fn, int address, long size) {
    return !(fn.value(address) instanceof Inst.Gep gep)
        || (gep.terms().isEmpty()
            ? gep.offset() == 0
                || (fn.value(gep.base()) instanceof Inst.Gep && isElement(fn, gep.base(), size))
            : gep.terms().stream().anyMatch(t -> Math.abs(t.scale()) == size));
  }

  /** Vectorised code reads several elements at once. */
  private static Type element(Type type) {
    return type instanceof Type.Vector vector ? vector.element() : type;
  }

  private static Set<Integer> addresses(Fn fn, int parameter) {
    Set<Integer> found = new HashSet<>();
    Deque<Integer> open = new ArrayDeque<>();
    open.add(fn.params().get(parameter).id());
    while (!open.isEmpty()) {
      int address = open.remove();
      if (!found.add(address)) {
        continue;
      }
      for (Block block : fn.blocks()) {
        for (Inst inst : block.instructions()) {
          boolean derived =
              switch (inst) {
                case Inst.Gep gep -> gep.base() == address;
                case Inst.Phi phi -> phi.core().operands().contains(address);
                case Inst.Select select -> select.core().operands().contains(address);
                case Inst.Freeze freeze -> freeze.operand(0) == address;
                default -> false;
              };
          if (derived) {
            open.add(inst.id());
          }
        }
      }
    }
    return found;
  }
}
