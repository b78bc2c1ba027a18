package org.jdiff.transform;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jdiff.analysis.Pieces;
import org.jdiff.ir.Block;
import org.jdiff.ir.Fn;
import org.jdiff.ir.Inst;
import org.jdiff.ir.Type;
import org.jdiff.ir.Value;
import org.jdiff.rules.Expr;
import org.jdiff.rules.FunctionRule;
import org.jdiff.rules.Output;
import org.jdiff.rules.RuleKind;

/**
 * The numbers of a function that reach its results only by way of a choice: an operand of a select
 * or of a maximum, a use on one of several paths, a member beside the tag that says whether it
 * counts.
 *
 * <p>LLVM computes such numbers ahead of the choice, also where the source program would not have:
 * {@code x < 0 ? 0 : sqrt(x) * y} becomes a product that is NaN for negative {@code x}, and a
 * select that drops it. The adjoint of a dropped number is an exact zero, and must stay one on its
 * way to the operands whatever the other factor is.
 */
final class ChosenValues {
  private final Derivation context;
  private final Facts facts;
  private final Fn fn;

  /** Values with some way to a result without a choice. */
  private final BitSet certain = new BitSet();

  private boolean changed;

  private ChosenValues(Derivation context, Facts facts) {
    this.context = context;
    this.facts = facts;
    this.fn = facts.fn();
  }

  static ChosenValues of(Derivation context, Facts facts) {
    ChosenValues values = new ChosenValues(context, facts);
    List<Block> backwards = new ArrayList<>();
    for (int block : facts.cfg().reversePostOrder()) {
      backwards.addFirst(values.fn.blocks().get(block));
    }
    do {
      values.changed = false;
      for (Block block : backwards) {
        for (Inst inst : block.instructions().reversed()) {
          values.visit(inst);
        }
      }
    } while (values.changed);
    return values;
  }

  /** Whether the adjoint of a value is zero wherever a choice drops the value. */
  boolean contains(int id) {
    return !certain.get(id);
  }

  private void visit(Inst inst) {
    switch (inst) {
      case Inst.Select select -> {}
      case Inst.Phi phi -> {
        if (certain.get(phi.id())) {
          for (int i = 0; i < phi.operandCount(); i++) {
            int from = phi.incoming().get(i);
            if (!leavesAhead(from, phi.core().block())) {
              use(phi.operand(i), from);
            }
          }
        }
      }
      case Inst.Store store -> {
        if (!besideTag(store)) {
          use(store.value(), store.core().block());
        }
      }
      case Inst.InsertValue insert -> {
        if (certain.get(insert.id())) {
          use(insert.operand(0), insert.core().block());
          if (isOnlyNumbers(insert.type())) {
            use(insert.operand(1), insert.core().block());
          }
        }
      }
      case Inst.Call call -> call(call);
      case Inst.Return ret -> useAll(ret);
      default -> {
        if (certain.get(inst.id())) {
          useAll(inst);
        }
      }
    }
  }

  private void call(Inst.Call call) {
    FunctionRule rule =
        switch (context.program().kind(call)) {
          case RULE -> RuleCall.of(context, facts, call).rule();
          default -> null;
        };
    if (rule == null) {
      useAll(call);
      return;
    }
    boolean writes = rule.outputs().stream().anyMatch(o -> o.place() == Output.Place.POINTEE);
    if (!writes && !certain.get(call.id())) {
      return;
    }
    if (rule.kind() == RuleKind.REDUCTION) {
      if (rule.name().endsWith("fadd") || rule.name().endsWith("fmul")) {
        useAll(call);
      }
      return;
    }
    for (int i = 0; i < call.operandCount(); i++) {
      int argument = i;
      boolean chooses =
          rule.partials().stream()
              .anyMatch(p -> p.argument() == argument && p.expression() instanceof Expr.Select);
      if (!chooses) {
        use(call.operand(i), call.core().block());
      }
    }
  }

  private void useAll(Inst inst) {
    for (int operand : inst.core().operands()) {
      use(operand, inst.core().block());
    }
  }

  /**
   * A use in a block, which counts where every path from the value to a return passes the block.
   */
  private void use(int id, int block) {
    if (certain.get(id) || !facts.isActive(id)) {
      return;
    }
    if (!(fn.value(id) instanceof Inst i) || isPassed(block, i.core().block())) {
      certain.set(id);
      changed = true;
    }
  }

  private boolean isPassed(int block, int start) {
    return block == start || facts.cfg().postDominates(block, start);
  }

  /** Whether control may go elsewhere than along an edge, except for leaving a loop. */
  private boolean leavesAhead(int from, int to) {
    return facts.cfg().successors(from).size() > 1 && !facts.cfg().dominates(to, from);
  }

  /** Whether a store writes a member of a result that also holds something else than numbers. */
  private boolean besideTag(Inst.Store store) {
    int at = store.pointer();
    while (fn.value(at) instanceof Inst.Gep gep && gep.terms().isEmpty()) {
      at = gep.base();
    }
    return fn.value(at) instanceof Value.Param param
        && param.attributes().sret().map(t -> !isOnlyNumbers(t)).orElse(false);
  }

  private static boolean isOnlyNumbers(Type type) {
    return Pieces.of(type).stream().allMatch(p -> p.type().isFloatOrVector());
  }
}
