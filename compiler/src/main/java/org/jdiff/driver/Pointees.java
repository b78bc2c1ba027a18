package org.jdiff.driver;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
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
  private Pointees() {}

  /**
   * {@return the one type of all loads and stores through a parameter, or no value if there is none
   * or more than one, or if they look like those of one member of a structure}
   *
   * @param fn the function
   * @param parameter the number of the parameter
   */
  static NativeType infer(Fn fn, int parameter) {
    Set<Integer> addresses = addresses(fn, parameter);
    Set<Type> accessed = new LinkedHashSet<>();
    Set<Integer> places = new HashSet<>();
    for (Block block : fn.blocks()) {
      for (Inst inst : block.instructions()) {
        if (inst instanceof Inst.Load load && addresses.contains(load.pointer())) {
          accessed.add(element(load.type()));
          places.add(load.pointer());
        } else if (inst instanceof Inst.Store store && addresses.contains(store.pointer())) {
          accessed.add(element(store.valueType()));
          places.add(store.pointer());
        }
      }
    }
    return accessed.size() == 1
            && places.stream().anyMatch(p -> isElement(fn, p, accessed.iterator().next().size()))
        ? Signatures.nativeType(accessed.iterator().next())
        : new NativeType.NoValue();
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
