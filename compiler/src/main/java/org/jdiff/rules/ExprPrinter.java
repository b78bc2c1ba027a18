package org.jdiff.rules;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes expressions as rule files spell them, with the fewest parentheses. */
final class ExprPrinter {
  private static final int TERNARY = 0;
  private static final int SUM = 1;
  private static final int PRODUCT = 2;
  private static final int FACTOR = 3;

  private ExprPrinter() {}

  static String print(Expr expr) {
    return print(expr, TERNARY);
  }

  private static String print(Expr expr, int context) {
    return switch (expr) {
      case Expr.Arg arg -> "a" + arg.index();
      case Expr.Result result -> result.index() == 0 ? "r" : "r" + result.index();
      case Expr.Const c -> number(c.value());
      case Expr.IntConst c -> Long.toString(c.value());
      case Expr.ToFloat conversion -> "float(" + print(conversion.x()) + ")";
      case Expr.Unary unary -> "-" + print(unary.x(), FACTOR);
      case Expr.Binary binary -> binary(binary, context);
      case Expr.Call call -> call.function() + "(" + list(call.arguments()) + ")";
      case Expr.Select select -> {
        String text =
            "%s %s %s ? %s : %s"
                .formatted(
                    print(select.condition().l(), SUM),
                    select.condition().predicate().spelling(),
                    print(select.condition().r(), SUM),
                    print(select.then()),
                    print(select.otherwise()));
        yield context > TERNARY ? "(" + text + ")" : text;
      }
    };
  }

  private static String binary(Expr.Binary binary, int context) {
    boolean sum = binary.op() == Expr.BinaryOp.ADD || binary.op() == Expr.BinaryOp.SUB;
    int level = sum ? SUM : PRODUCT;
    String text =
        "%s %s %s"
            .formatted(
                print(binary.l(), level), binary.op().spelling(), print(binary.r(), level + 1));
    return context > level ? "(" + text + ")" : text;
  }

  private static String list(List<Expr> arguments) {
    return arguments.stream().map(ExprPrinter::print).collect(Collectors.joining(", "));
  }

  /** {@return a number, by its name if it has one} */
  static String number(double value) {
    for (Map.Entry<String, Double> constant : ExprParser.CONSTANTS.entrySet()) {
      if (constant.getValue() == Math.abs(value)) {
        return (value < 0 ? "-" : "") + constant.getKey();
      }
    }
    if (Double.isNaN(value)) {
      return "nan";
    }
    boolean integral = value == Math.rint(value) && Math.abs(value) < 1e9;
    boolean negativeZero = value == 0 && 1 / value < 0;
    return integral && !negativeZero ? Long.toString((long) value) : Double.toString(value);
  }
}
