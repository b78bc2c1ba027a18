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
import org.jdiff.rules.ValueType;

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
    boolean pair = rule.outputs().stream().anyMatch(o -> o.place() == Output.Place.FIELD);
    if (call.type().isFloatOrVector() && !pair) {
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
      case FIELD ->
          switch (call.type()) {
            case Type.Struct s -> s.fields().get(output.index());
            case Type.Vector v -> v.element();
            case Type.Array a -> a.element();
            default -> throw new IllegalStateException("a pair returned as " + call.type());
          };
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
      case FIELD -> field(b, primal.apply(call.id()), output.index());
      case POINTEE -> {
        Type type = outputType(index);
        yield b.load(type, primal.apply(call.operand(output.index())), type.align());
      }
    };
  }

  /** A member of a returned pair, which is a vector on some platforms. */
  static Val field(IrBuilder b, Val pair, int index) {
    return pair.type() instanceof Type.Vector
        ? b.extractElement(pair, b.constInt(b.intType(32), index))
        : b.extractValue(pair, index);
  }

  /** A returned pair with one member replaced. */
  static Val withField(IrBuilder b, Val pair, Val member, int index) {
    return pair.type() instanceof Type.Vector
        ? b.insertElement(pair, member, b.constInt(b.intType(32), index))
        : b.insertValue(pair, member, index);
  }

  /** Whether the call passes and returns what the row expects. */
  boolean fits() {
    if (call.operandCount() != rule.params().size()) {
      return false;
    }
    for (int i = 0; i < rule.params().size(); i++) {
      boolean floating = facts.fn().type(call.operand(i)).isFloatOrVector();
      if (rule.params().get(i).isActive() && !floating) {
        return false;
      }
    }
    return rule.outputs().stream()
        .allMatch(
            o ->
                switch (o.place()) {
                  case RETURN -> o.type() != ValueType.FLOAT || call.type().isFloatOrVector();
                  case FIELD ->
                      call.type() instanceof Type.Struct
                          || call.type() instanceof Type.Vector
                          || call.type() instanceof Type.Array;
                  case POINTEE -> facts.fn().type(call.operand(o.index())).isPointer();
                });
  }

  Val partial(IrBuilder b, Partial partial, IntFunction<Val> primal, IntFunction<Val> results) {
    return emitter.emit(
        b,
        partial.expression(),
        new RuleEmitter.Leaves(i -> primal.apply(call.operand(i)), results, floatType()));
  }
}
