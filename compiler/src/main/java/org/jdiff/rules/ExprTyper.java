package org.jdiff.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Settles the types of an expression: looks up what arguments, results and called functions are,
 * turns literals beside integers into integer constants and float predicates between integers into
 * integer ones.
 */
final class ExprTyper {
  private static final Output FLOAT_RETURN = new Output(Output.Place.RETURN, 0, ValueType.FLOAT);

  private final FunctionRule owner;
  private final Function<String, Optional<FunctionRule>> functions;

  /**
   * Creates a typer for the partials of one rule.
   *
   * @param owner whose arguments and results the expressions name
   * @param functions what expressions can call
   */
  ExprTyper(FunctionRule owner, Function<String, Optional<FunctionRule>> functions) {
    this.owner = owner;
    this.functions = functions;
  }

  /** {@return the expression with types; always a floating-point value} */
  Expr settle(Expr raw) throws RuleSyntaxException {
    return typed(raw, ValueType.FLOAT);
  }

  private Expr typed(Expr raw, ValueType wanted) throws RuleSyntaxException {
    Expr result =
        switch (raw) {
          case Expr.Arg arg -> argument(arg);
          case Expr.Result r -> result(r);
          case Expr.Const c -> wanted == ValueType.INT ? integer(c) : c;
          case Expr.IntConst c -> c;
          case Expr.ToFloat conversion -> new Expr.ToFloat(typed(conversion.x(), ValueType.INT));
          case Expr.Unary unary -> new Expr.Unary(unary.op(), typed(unary.x(), wanted));
          case Expr.Binary binary -> binary(binary, wanted);
          case Expr.Call call -> call(call);
          case Expr.Select select ->
              new Expr.Select(
                  compare(select.condition()),
                  typed(select.then(), wanted),
                  typed(select.otherwise(), wanted));
        };
    if (result.type() != wanted) {
      throw error(
          wanted == ValueType.FLOAT
              ? "an integer is used where a floating-point value is needed; write float(…)"
              : "a floating-point value is used where an integer is needed");
    }
    return result;
  }

  private Expr binary(Expr.Binary binary, ValueType wanted) throws RuleSyntaxException {
    if (wanted == ValueType.INT && binary.op() == Expr.BinaryOp.DIV) {
      throw error("integers cannot be divided");
    }
    return new Expr.Binary(binary.op(), typed(binary.l(), wanted), typed(binary.r(), wanted));
  }

  private Expr.Compare compare(Expr.Compare raw) throws RuleSyntaxException {
    boolean integers = isInteger(raw.l()) || isInteger(raw.r());
    ValueType type = integers ? ValueType.INT : ValueType.FLOAT;
    Comparison predicate = raw.predicate();
    if (integers) {
      try {
        predicate = predicate.forIntegers();
      } catch (IllegalArgumentException e) {
        throw error(e.getMessage());
      }
    }
    return new Expr.Compare(predicate, typed(raw.l(), type), typed(raw.r(), type));
  }

  /** Whether some leaf forces the expression to be an integer. */
  private boolean isInteger(Expr raw) throws RuleSyntaxException {
    return switch (raw) {
      case Expr.Arg arg -> argument(arg).type() == ValueType.INT;
      case Expr.Result r -> result(r).type() == ValueType.INT;
      case Expr.Const c -> false;
      case Expr.IntConst c -> true;
      case Expr.ToFloat conversion -> false;
      case Expr.Unary unary -> isInteger(unary.x());
      case Expr.Binary binary -> isInteger(binary.l()) || isInteger(binary.r());
      case Expr.Call call -> false;
      case Expr.Select select -> isInteger(select.then()) || isInteger(select.otherwise());
    };
  }

  private Expr call(Expr.Call call) throws RuleSyntaxException {
    FunctionRule callee = callee(call);
    if (callee.params().size() != call.arguments().size()) {
      throw error(
          "`%s` takes %d arguments, not %d"
              .formatted(call.function(), callee.params().size(), call.arguments().size()));
    }
    List<Expr> arguments = new ArrayList<>();
    for (int i = 0; i < call.arguments().size(); i++) {
      arguments.add(typed(call.arguments().get(i), valueType(callee.params().get(i))));
    }
    return new Expr.Call(callee.name(), arguments, ValueType.FLOAT);
  }

  private FunctionRule callee(Expr.Call call) throws RuleSyntaxException {
    FunctionRule callee =
        functions
            .apply(call.function())
            .orElseThrow(() -> error("`" + call.function() + "` is called, but no rule names it"));
    boolean scalar =
        callee.outputs().size() == 1
            && callee.outputs().getFirst().equals(FLOAT_RETURN)
            && callee.params().stream().noneMatch(p -> p.isOut() || p == ParamKind.STRING);
    if (!scalar) {
      throw error(
          "`"
              + call.function()
              + "` does not return one floating-point number and cannot be called here");
    }
    return callee;
  }

  private Expr argument(Expr.Arg raw) throws RuleSyntaxException {
    if (raw.index() >= owner.params().size()) {
      throw error("there is no argument a" + raw.index() + " of `" + owner.name() + "`");
    }
    ParamKind kind = owner.params().get(raw.index());
    if (kind.isOut() || kind == ParamKind.STRING) {
      throw error(
          "argument a" + raw.index() + " is a pointer; name the result r0… stored through it");
    }
    return new Expr.Arg(raw.index(), valueType(kind));
  }

  private Expr result(Expr.Result raw) throws RuleSyntaxException {
    if (raw.index() >= owner.outputs().size()) {
      throw error("there is no result r" + raw.index() + " of `" + owner.name() + "`");
    }
    return new Expr.Result(raw.index(), owner.outputs().get(raw.index()).type());
  }

  private static Expr integer(Expr.Const c) throws RuleSyntaxException {
    long value = (long) c.value();
    if (value != c.value()) {
      throw error("`" + c.value() + "` is not an integer");
    }
    return new Expr.IntConst(value);
  }

  private static ValueType valueType(ParamKind kind) {
    return kind == ParamKind.INT || kind == ParamKind.LONG ? ValueType.INT : ValueType.FLOAT;
  }

  private static RuleSyntaxException error(String message) {
    return new RuleSyntaxException(message, 0);
  }
}
