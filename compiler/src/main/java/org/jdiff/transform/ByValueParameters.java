package org.jdiff.transform;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.jdiff.ir.Block;
import org.jdiff.ir.Fn;
import org.jdiff.ir.Inst;
import org.jdiff.ir.Value;

/**
 * Structures passed by value. A function that only reads its caller's copy can be given the
 * original instead, whose shadow then takes the derivatives.
 */
final class ByValueParameters {
  private ByValueParameters() {}

  /** Whether all that a function does with a parameter is to read the memory behind it. */
  static boolean isOnlyRead(Fn fn, Value.Param param) {
    BitSet derived = new BitSet();
    Deque<Integer> queue = new ArrayDeque<>(List.of(param.id()));
    while (!queue.isEmpty()) {
      int address = queue.removeFirst();
      if (derived.get(address)) {
        continue;
      }
      derived.set(address);
      for (Block block : fn.blocks()) {
        for (Inst inst : block.instructions()) {
          if (inst.core().operands().contains(address)) {
            if (!reads(inst, address)) {
              return false;
            }
            if (inst.type().containsPointer() && !(inst instanceof Inst.Load)) {
              queue.addLast(inst.id());
            }
          }
        }
      }
    }
    return true;
  }

  /** Whether an argument is memory that is filled for this call and used by nothing else. */
  static boolean isOwnCopy(Fn fn, Inst.Call call, int argument) {
    if (!(fn.value(argument) instanceof Inst.Alloca)) {
      return false;
    }
    for (Block block : fn.blocks()) {
      for (Inst inst : block.instructions()) {
        boolean uses = inst.core().operands().contains(argument);
        boolean fills =
            (inst instanceof Inst.Store store && store.pointer() == argument)
                || (inst instanceof Inst.Call other
                    && other.callee().filter(n -> n.startsWith("llvm.")).isPresent());
        boolean part = inst instanceof Inst.Gep gep && gep.base() == argument;
        if (uses && inst.id() != call.id() && !fills && !(part && onlyFilled(fn, inst.id()))) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean onlyFilled(Fn fn, int address) {
    return fn.blocks().stream()
        .flatMap(b -> b.instructions().stream())
        .filter(i -> i.core().operands().contains(address))
        .allMatch(
            i ->
                (i instanceof Inst.Store store && store.pointer() == address)
                    || (i instanceof Inst.Call call
                        && call.callee().filter(n -> n.startsWith("llvm.mem")).isPresent()
                        && call.operand(0) == address));
  }

  private static boolean reads(Inst inst, int address) {
    return switch (inst) {
      case Inst.Load i -> true;
      case Inst.Gep i -> true;
      case Inst.Phi i -> true;
      case Inst.Select i -> true;
      case Inst.Compare i -> true;
      case Inst.Call call ->
          call.callee()
                  .filter(n -> n.startsWith("llvm.memcpy.") || n.startsWith("llvm.memmove."))
                  .isPresent()
              && call.operand(0) != address;
      default -> false;
    };
  }
}
