package org.jdiff.generated;

import static org.jdiff.generated.Code.expr;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jdiff.generated.Code.Expr;

/**
 * Makes expressions. Every number that is stored is at most {@link #LIMIT} in magnitude, so that no
 * program overflows, whatever is taken out of it.
 */
final class Expressions {
  /** The largest magnitude of what variables and arrays hold. */
  static final double LIMIT = 4;

  /** How many statements a program may execute, roughly. */
  private static final int BUDGET = 6000;

  /** Functions of one argument: what they are called with and the bound of the result. */
  private record Unary(String format, double bound) {}

  private static final List<Unary> UNARIES =
      List.of(
          new Unary("sin(@)", 1),
          new Unary("cos(@)", 1),
          new Unary("tanh(@)", 1),
          new Unary("atan(@)", 1.6),
          new Unary("exp(sin(@))", 2.8),
          new Unary("log(2.5 + cos(@))", 1.3),
          new Unary("sqrt(1.5 + sin(@))", 1.6),
          new Unary("log1p(square(sin(@)))", 0.7),
          new Unary("expm1(-square(cos(@)))", 1),
          new Unary("exp2(cos(@))", 2),
          new Unary("cbrt(2.0 + sin(@))", 1.5),
          new Unary("erf(@)", 1),
          new Unary("asinh(tanh(@))", 1),
          new Unary("sinh(cos(@))", 1.2),
          new Unary("pow(1.5 + cos(@), 1.25)", 3.2),
          new Unary("(1.0 / (2.0 + cos(@)))", 1));

  private final Dice dice;
  private final Set<Feature> features;
  private final List<Callee> callees = new ArrayList<>();
  private final String prefix;

  Expressions(Dice dice, Set<Feature> features, String prefix) {
    this.dice = dice;
    this.features = features;
    this.prefix = prefix;
  }

  void add(Callee callee) {
    callees.add(callee);
  }

  /** {@return callees of a kind that a place can afford} */
  List<Callee> affordable(Callee.Kind kind, Scope scope) {
    return callees.stream()
        .filter(c -> c.kind() == kind && (long) c.cost() * scope.weight <= BUDGET)
        .toList();
  }

  /** {@return the cost of what is called most expensively} */
  int dearest() {
    return callees.stream().mapToInt(Callee::cost).max().orElse(0);
  }

  static Expr literal(double value) {
    String text = value < 0 ? "(" + value + ")" : Double.toString(value);
    return expr(Code.Type.REAL, Math.abs(value), text);
  }

  static Expr integer(int value) {
    return expr(Code.Type.INT, value, Integer.toString(value));
  }

  /** {@return an expression that may be stored} */
  Expr tame(Scope scope, int depth) {
    return tame(real(scope, depth));
  }

  Expr tame(Expr e) {
    if (e.bound() <= LIMIT) {
      return e;
    }
    if (e.bound() <= 64 && dice.chance(60)) {
      double factor = Math.scalb(1.0, Math.getExponent(LIMIT / e.bound()));
      return expr(Code.Type.REAL, e.bound() * factor, "(" + factor + " * @)", e);
    }
    return unary(e);
  }

  private Expr unary(Expr e) {
    Unary f = dice.pick(UNARIES);
    return expr(Code.Type.REAL, f.bound(), f.format(), e);
  }

  /** {@return a number} */
  Expr real(Scope scope, int depth) {
    if (depth <= 0 || dice.chance(15)) {
      return leaf(scope);
    }
    return switch (dice.below(16)) {
      case 0, 1 -> {
        Expr a = real(scope, depth - 1);
        Expr b = real(scope, depth - 1);
        yield expr(Code.Type.REAL, a.bound() + b.bound(), "(@ + @)", a, b);
      }
      case 2, 3 -> {
        Expr a = real(scope, depth - 1);
        Expr b = real(scope, depth - 1);
        yield expr(Code.Type.REAL, a.bound() + b.bound(), "(@ - @)", a, b);
      }
      case 4, 5, 6 -> {
        Expr a = small(real(scope, depth - 1));
        Expr b = small(real(scope, depth - 1));
        yield expr(Code.Type.REAL, a.bound() * b.bound(), "(@ * @)", a, b);
      }
      case 7 -> {
        Expr a = real(scope, depth - 1);
        Expr b = real(scope, depth - 1);
        yield expr(Code.Type.REAL, a.bound(), "(@ / (2.5 + cos(@)))", a, b);
      }
      case 8 -> binary(scope, depth);
      case 9 -> choice(scope, depth);
      case 10 -> call(scope, depth);
      case 11 -> {
        if (features.contains(Feature.SINGLE) && dice.chance(40)) {
          // Libraries round sines of single precision otherwise than compilers fold them.
          Expr wide = real(scope, depth - 1);
          yield expr(Code.Type.REAL, wide.bound(), "(double)(0.75f * (float)@)", wide);
        }
        Expr a = real(scope, depth - 1);
        yield expr(Code.Type.REAL, a.bound(), "(-@)", a);
      }
      default -> unary(real(scope, depth - 1));
    };
  }

  private Expr small(Expr e) {
    return e.bound() <= 32 ? e : unary(e);
  }

  private Expr binary(Scope scope, int depth) {
    Expr a = real(scope, depth - 1);
    Expr b = real(scope, depth - 1);
    double larger = Math.max(a.bound(), b.bound());
    return switch (dice.below(8)) {
      case 0 -> expr(Code.Type.REAL, larger, "fmin(@, @)", a, b);
      case 1 -> expr(Code.Type.REAL, larger, "fmax(@, @)", a, b);
      case 2 -> expr(Code.Type.REAL, a.bound() + b.bound() + 2, "hypot(@, 1.5 + fabs(@))", a, b);
      case 3 -> expr(Code.Type.REAL, 3.2, "atan2(@, 2.0 + sin(@))", a, b);
      case 4 -> expr(Code.Type.REAL, a.bound(), "copysign(@, @)", a, b);
      case 5 -> expr(Code.Type.REAL, 8, "pow(1.75 + cos(@), 1.5 + 0.5 * sin(@))", a, b);
      case 6 -> expr(Code.Type.REAL, a.bound(), "fabs(@)", a);
      default -> expr(Code.Type.REAL, larger + 1, "fma(sin(@), 0.5, @)", a, b);
    };
  }

  private Expr choice(Scope scope, int depth) {
    Expr a = real(scope, depth - 1);
    Expr b = real(scope, depth - 1);
    return expr(
        Code.Type.REAL,
        Math.max(a.bound(), b.bound()),
        "(@ ? @ : @)",
        condition(scope, depth - 1),
        a,
        b);
  }

  private Expr call(Scope scope, int depth) {
    List<Callee.Kind> kinds =
        List.of(
            Callee.Kind.VALUES,
            Callee.Kind.ARRAY,
            Callee.Kind.RECURSIVE,
            Callee.Kind.STRUCT_POINTER,
            Callee.Kind.STRUCT_VALUE);
    Callee.Kind kind = dice.pick(kinds);
    List<Callee> usable = affordable(kind, scope);
    List<Scope.Array> arrays = scope.doubles(4, true);
    if (usable.isEmpty()) {
      return unary(real(scope, depth - 1));
    }
    Callee callee = dice.pick(usable);
    String name = callee.name();
    return switch (kind) {
      case VALUES ->
          expr(
              Code.Type.REAL,
              LIMIT,
              name + "(@, @)",
              tame(scope, depth - 1),
              tame(scope, depth - 1));
      case ARRAY ->
          arrays.isEmpty()
              ? leaf(scope)
              : expr(
                  Code.Type.REAL,
                  LIMIT,
                  name + "(" + dice.pick(arrays).text() + ", @)",
                  tame(scope, depth - 1));
      case RECURSIVE ->
          arrays.isEmpty()
              ? leaf(scope)
              : expr(
                  Code.Type.REAL,
                  LIMIT,
                  name + "(@, " + dice.pick(arrays).text() + ", " + (1 + dice.below(4)) + ")",
                  tame(scope, depth - 1));
      case STRUCT_POINTER ->
          scope.structs.isEmpty()
              ? leaf(scope)
              : expr(
                  Code.Type.REAL,
                  LIMIT,
                  name + "(" + dice.pick(scope.structs).address() + ", @)",
                  tame(scope, depth - 1));
      case STRUCT_VALUE ->
          scope.structs.isEmpty()
              ? leaf(scope)
              : expr(
                  Code.Type.REAL,
                  LIMIT,
                  name + "(" + dice.pick(scope.structs).value() + ", @).a",
                  tame(scope, depth - 1));
      case RESULT, POINTER -> throw new IllegalStateException("no value: " + kind);
    };
  }

  private Expr leaf(Scope scope) {
    int roll = dice.below(20);
    if (roll < 3) {
      return literal(dice.number());
    }
    if (roll < 5 && !scope.counters.isEmpty()) {
      Scope.Counter counter = dice.pick(scope.counters);
      return expr(Code.Type.REAL, counter.most() * 0.125, "(0.125 * " + counter.text() + ")");
    }
    if (roll < 6 && features.contains(Feature.GLOBALS)) {
      return expr(Code.Type.REAL, 2, prefix + "table[@ & 3]", index(scope, 4, 1));
    }
    if (roll < 12 && !scope.arrays.isEmpty()) {
      return element(scope, dice.pick(scope.arrays));
    }
    return scope.reals.isEmpty()
        ? literal(dice.number())
        : expr(Code.Type.REAL, LIMIT, dice.pick(scope.reals).text());
  }

  /** {@return an element that is read} */
  Expr element(Scope scope, Scope.Array array) {
    return expr(
        Code.Type.REAL,
        LIMIT,
        (array.single() ? "(double)" : "") + array.text() + "[@]",
        index(scope, array.size(), 1));
  }

  /** {@return an integer from zero up to, not including, a power of two} */
  Expr index(Scope scope, int size, int depth) {
    List<Scope.Counter> fitting =
        scope.counters.stream().filter(c -> c.most() < size && !c.writable()).toList();
    if (!fitting.isEmpty() && dice.chance(60)) {
      return expr(Code.Type.INT, size - 1.0, dice.pick(fitting).text());
    }
    if (dice.chance(30)) {
      return integer(dice.below(size));
    }
    return expr(Code.Type.INT, size - 1.0, "(@ & " + (size - 1) + ")", integer(scope, depth));
  }

  /** {@return an integer that is not negative and less than a few hundred} */
  Expr integer(Scope scope, int depth) {
    if (depth > 0) {
      switch (dice.below(6)) {
        case 0 -> {
          return expr(
              Code.Type.INT, 256, "(@ + @)", integer(scope, depth - 1), integer(scope, depth - 1));
        }
        case 1 -> {
          return expr(Code.Type.INT, 256, "(3 * @)", integer(scope, depth - 1));
        }
        case 2 -> {
          return expr(Code.Type.INT, 3, "(int)(3.75 * fabs(sin(@)))", real(scope, depth - 1));
        }
        case 3 -> {
          return expr(Code.Type.INT, 1, "(@)", condition(scope, depth - 1));
        }
        default -> {}
      }
    }
    return scope.counters.isEmpty() || dice.chance(20)
        ? integer(dice.below(8))
        : expr(Code.Type.INT, 64, dice.pick(scope.counters).text());
  }

  /** {@return something to branch on} */
  Expr condition(Scope scope, int depth) {
    return switch (dice.below(depth > 0 ? 9 : 7)) {
      case 0, 1 ->
          expr(Code.Type.CONDITION, 1, "@ > @", real(scope, depth - 1), literal(dice.number() / 4));
      case 2 ->
          expr(Code.Type.CONDITION, 1, "@ < @", real(scope, depth - 1), real(scope, depth - 1));
      case 3 -> expr(Code.Type.CONDITION, 1, "(@ & 1) == 0", integer(scope, 1));
      case 4, 5, 6 -> expr(Code.Type.CONDITION, 1, "@ < @", integer(scope, 0), integer(scope, 0));
      case 7 ->
          expr(
              Code.Type.CONDITION,
              1,
              "(@ && @)",
              condition(scope, depth - 1),
              condition(scope, depth - 1));
      default ->
          expr(
              Code.Type.CONDITION,
              1,
              "(@ || !(@))",
              condition(scope, depth - 1),
              condition(scope, depth - 1));
    };
  }
}
