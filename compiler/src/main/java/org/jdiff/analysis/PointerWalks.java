package org.jdiff.analysis;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jdiff.ir.Fn;
import org.jdiff.ir.Inst;

/** By how much addresses change from one round of a loop to the next. */
final class PointerWalks {
  /** What more values than this lead to is not followed. */
  private static final int MOST = 256;

  private PointerWalks() {}

  /**
   * A number of bytes of which every change of an address around a loop is a multiple; 0 if it does
   * not change or is not followed.
   */
  static long step(Fn fn, Inst.Phi phi) {
    Set<Integer> sources = sources(fn, phi);
    if (sources.size() > MOST) {
      return 0;
    }
    Set<Integer> around = new LinkedHashSet<>(Set.of(phi.id()));
    boolean grown = true;
    while (grown) {
      grown = false;
      for (int id : sources) {
        boolean leadsBack = madeFrom(fn, id).stream().anyMatch(around::contains);
        grown |= leadsBack && around.add(id);
      }
    }
    long common = 0;
    for (int id : around) {
      if (id != phi.id() && fn.value(id) instanceof Inst.Gep gep) {
        common = MemoryShapes.gcd(common, gep.offset());
        for (Inst.Term term : gep.terms()) {
          long step = term.scale() << new Alignment(fn).of(term.value());
          common = MemoryShapes.gcd(common, step);
        }
      }
    }
    return common;
  }

  /** All addresses that an address is made from, directly or not. */
  private static Set<Integer> sources(Fn fn, Inst.Phi phi) {
    Set<Integer> found = new LinkedHashSet<>();
    Deque<Integer> work = new ArrayDeque<>(phi.core().operands());
    while (!work.isEmpty() && found.size() <= MOST) {
      int id = work.pop();
      if (fn.type(id).isPointer() && found.add(id)) {
        work.addAll(madeFrom(fn, id));
      }
    }
    return found;
  }

  private static List<Integer> madeFrom(Fn fn, int id) {
    return switch (fn.value(id)) {
      case Inst.Gep gep -> List.of(gep.base());
      case Inst.Phi phi -> phi.core().operands();
      case Inst.Select select -> select.core().operands().subList(1, 3);
      case Inst.Freeze freeze -> freeze.core().operands();
      default -> List.of();
    };
  }
}
