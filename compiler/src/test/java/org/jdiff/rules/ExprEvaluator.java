package org.jdiff.rules;

import java.util.List;

/**
 * Evaluates expressions in double at a point: the reference that generated code is compared with.
 */
final class ExprEvaluator {
  private final PrimalFunctions functions;

  ExprEvaluator(PrimalFunctions functions) {
    this.functions = functions;
  }

  /**
   * {@return the value of a partial}
   *
   * @param rule whose partial it is
   * @param partial the partial
   * @param point one value per argument that is not a pointer
   */
  double derivative(FunctionRule rule, Partial partial, double... point) {
    double[] arguments = new double[rule.params().size()];
    List<Integer> values = rule.valueParams();
    for (int i = 0; i < values.size(); i++) {
      arguments[values.get(i)] = point[i];
    }
    boolean needsResult = !partial.resultsNeeded().isEmpty();
    double[] results = needsResult ? functions.results(rule, point) : new double[0];
    return value(partial.expression(), arguments, results);
  }

  private double value(Expr expr, double[] arguments, double[] results) {
    return switch (expr) {
      case Expr.Arg arg -> arguments[arg.index()];
      case Expr.Result result -> results[result.index()];
      case Expr.Const c -> c.value();
      case Expr.IntConst c -> c.value();
      case Expr.ToFloat conversion -> value(conversion.x(), arguments, results);
      case Expr.Unary unary -> -value(unary.x(), arguments, results);
      case Expr.Binary binary -> {
        double l = value(binary.l(), arguments, results);
        double r = value(binary.r(), arguments, results);
        yield switch (binary.op()) {
          case ADD -> l + r;
          case SUB -> l - r;
          case MUL -> l * r;
          case DIV -> l / r;
        };
      }
      case Expr.Call call ->
          functions.scalar(
              call.function(),
              call.arguments().stream().mapToDouble(x -> value(x, arguments, results)).toArray());
      case Expr.Select select ->
          holds(
                  select.condition().predicate(),
                  value(select.condition().l(), arguments, results),
                  value(select.condition().r(), arguments, results))
              ? value(select.then(), arguments, results)
              : value(select.otherwise(), arguments, results);
    };
  }

  private static boolean holds(Comparison predicate, double l, double r) {
    boolean unordered = Double.isNaN(l) || Double.isNaN(r);
    return switch (predicate) {
      case OEQ, EQ -> l == r;
      case OGT, SGT -> l > r;
      case OGE, SGE -> l >= r;
      case OLT, SLT -> l < r;
      case OLE, SLE -> l <= r;
      case ONE -> l < r || l > r;
      case ORD -> !unordered;
      case UEQ -> unordered || l == r;
      case UGT -> unordered || l > r;
      case UGE -> unordered || l >= r;
      case ULT -> unordered || l < r;
      case ULE -> unordered || l <= r;
      case UNE, NE -> l != r;
      case UNO -> unordered;
    };
  }
}
