package org.jdiff.analysis;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import org.jdiff.ir.Fn;
import org.jdiff.ir.Inst;

/**
 * The values that may reach a differentiated output: the returned value, or memory with a shadow.
 * All shadowed memory counts as an output, because reads of it are not followed.
 */
final class UsefulValues {
  private final Program program;
  private final Fn fn;
  private final IntPredicate shadowed;
  private final BitSet useful = new BitSet();
  private boolean changed;

  private UsefulValues(Program program, Fn fn, IntPredicate shadowed) {
    this.program = program;
    this.fn = fn;
    this.shadowed = shadowed;
  }

  /**
   * Finds them.
   *
   * @param shadowed whether an address may point to memory with a shadow
   * @param returnActive whether the returned value is a differentiated output
   * @return the numbers of the values
   */
  static BitSet of(Program program, Fn fn, IntPredicate shadowed, boolean returnActive) {
    UsefulValues values = new UsefulValues(program, fn, shadowed);
    do {
      values.changed = false;
      for (int b = fn.blocks().size() - 1; b >= 0; b--) {
        List<Inst> instructions = fn.blocks().get(b).instructions();
        for (int i = instructions.size() - 1; i >= 0; i--) {
          values.visit(instructions.get(i), returnActive);
        }
      }
    } while (values.changed);
    return values.useful;
  }

  private void add(int id) {
    if (!useful.get(id)) {
      useful.set(id);
      changed = true;
    }
  }

  private void visit(Inst inst, boolean returnActive) {
    switch (inst) {
      case Inst.Return ret -> {
        if (returnActive && ret.operandCount() == 1) {
          add(ret.operand(0));
        }
      }
      case Inst.Store store -> {
        if (shadowed.test(store.pointer())) {
          add(store.value());
        }
      }
      case Inst.Call call -> visit(call);
      default -> {
        if (useful.get(inst.id())) {
          inst.core().operands().forEach(this::add);
        }
      }
    }
  }

  private void visit(Inst.Call call) {
    switch (program.kind(call)) {
      case RULE -> {
        boolean writes =
            call.core().operands().stream()
                .anyMatch(o -> fn.type(o).isPointer() && shadowed.test(o));
        if (useful.get(call.id()) || writes) {
          call.core().operands().forEach(this::add);
        }
      }
      case BODY, INDIRECT -> call.core().operands().forEach(this::add);
      case LINEAR_ALGEBRA -> {
        boolean writes =
            program.arrays(call).stream()
                .anyMatch(u -> u.writes() && shadowed.test(call.operand(u.argument())));
        if (useful.get(call.id()) || writes) {
          call.core().operands().forEach(this::add);
        }
      }
      case IDENTITY -> {
        if (useful.get(call.id())) {
          add(call.operand(0));
        }
      }
      case ALLOCATE, FREE, COPY, FILL, INACTIVE, MARKER, UNKNOWN -> {}
    }
  }
}
