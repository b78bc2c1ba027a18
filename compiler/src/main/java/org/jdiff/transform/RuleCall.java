package org.jdiff.transform;

import java.util.function.IntFunction;
import org.jdiff.ir.Inst;
import org.jdiff.ir.IrBuilder;
import org.jdiff.ir.Type;
import org.jdiff.ir.Val;
import org.jdiff.rules.FunctionRule;
import org.jdiff.rules.Output;
import org.jdiff.rules.Partial;
import org.jdiff.rules.RuleKind;

/**
 * A call of a function with a rule: connects the row's arguments and results with values of the
 * caller.
 */
record RuleCall(RuleEmitter emitter, Facts facts, Inst.Call call, FunctionRule rule) {
  static RuleCall of(Derivation context, Facts facts, Inst.Call call) {
    return new RuleCall(
        context.ruleEmitter(),
        facts,
        call,
        context.program().callees().rule(call).orElseThrow().rule());
  }

  boolean isReduction() {
    return rule.kind() == RuleKind.REDUCTION;
  }

  /** The precision (and lanes) in which the rule works. */
  Type floatType() {
    if (call.type().isFloatOrVector()) {
      return call.type();
    }
    for (int i = 0; i < rule.params().size(); i++) {
      Type type = facts.fn().type(call.operand(i));
      if (rule.params().get(i).isActive() && type.isFloatOrVector()) {
        return type;
      }
    }
    throw new IllegalStateException("rule '" + rule.name() + "' without floating-point type");
  }

  Type outputType(int index) {
    Output output = rule.outputs().get(index);
    return switch (output.place()) {
      case RETURN -> call.type();
      case FIELD -> ((Type.Struct) call.type()).fields().get(output.index());
      case POINTEE ->
          switch (output.type()) {
            case FLOAT -> floatType();
            case INT -> new Type.Int(32, 4, 4);
          };
    };
  }

  /** The value of a result just after the call. */
  Val result(IrBuilder b, int index, IntFunction<Val> primal) {
    Output output = rule.outputs().get(index);
    return switch (output.place()) {
      case RETURN -> primal.apply(call.id());
      case FIELD -> b.extractValue(primal.apply(call.id()), output.index());
      case POINTEE -> {
        Type type = outputType(index);
        yield b.load(type, primal.apply(call.operand(output.index())), type.align());
      }
    };
  }

  Val partial(IrBuilder b, Partial partial, IntFunction<Val> primal, IntFunction<Val> results) {
    return emitter.emit(
        b,
        partial.expression(),
        new RuleEmitter.Leaves(i -> primal.apply(call.operand(i)), results, floatType()));
  }
}
