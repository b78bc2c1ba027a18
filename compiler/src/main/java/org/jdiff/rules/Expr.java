package org.jdiff.rules;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The right-hand side of a partial derivative: a small expression over the arguments {@code a0…}
 * and the results {@code r0…} of the primal call. Every expression is typed when its rule is
 * loaded, see {@link #type()}; both sides of a {@link Binary} or {@link Compare} have the same
 * type.
 */
public sealed interface Expr {
  /** {@return what the expression evaluates to} */
  ValueType type();

  /** Operators of one operand. */
  enum UnaryOp {
    /** Negation. */
    NEG
  }

  /** Operators of two operands of the same type. */
  enum BinaryOp {
    /** Sum. */
    ADD("+"),
    /** Difference. */
    SUB("-"),
    /** Product. */
    MUL("*"),
    /** Quotient, of floating-point operands only. */
    DIV("/");

    private final String spelling;

    BinaryOp(String spelling) {
      this.spelling = spelling;
    }

    /** {@return how rule files write the operator} */
    public String spelling() {
      return spelling;
    }
  }

  /**
   * An argument of the primal call.
   *
   * @param index 0-based, counting every parameter
   * @param type what the parameter holds
   */
  record Arg(int index, ValueType type) implements Expr {}

  /**
   * A result of the primal call.
   *
   * @param index 0-based, counting {@link FunctionRule#outputs()}
   * @param type what the result holds
   */
  record Result(int index, ValueType type) implements Expr {}

  /**
   * A floating-point constant.
   *
   * @param value the constant, rounded to double
   */
  record Const(double value) implements Expr {
    @Override
    public ValueType type() {
      return ValueType.FLOAT;
    }
  }

  /**
   * An integer constant; its width is that of the other operand or of the parameter it is passed
   * to.
   *
   * @param value the constant
   */
  record IntConst(long value) implements Expr {
    @Override
    public ValueType type() {
      return ValueType.INT;
    }
  }

  /**
   * An integer converted to floating point ({@code sitofp}).
   *
   * @param x the integer
   */
  record ToFloat(Expr x) implements Expr {
    @Override
    public ValueType type() {
      return ValueType.FLOAT;
    }
  }

  /**
   * An operator applied to one operand.
   *
   * @param op the operator
   * @param x the operand
   */
  record Unary(UnaryOp op, Expr x) implements Expr {
    @Override
    public ValueType type() {
      return x.type();
    }
  }

  /**
   * An operator applied to two operands of the same type.
   *
   * @param op the operator
   * @param l the left operand
   * @param r the right operand
   */
  record Binary(BinaryOp op, Expr l, Expr r) implements Expr {
    @Override
    public ValueType type() {
      return l.type();
    }
  }

  /**
   * A call of another function of the table, in the precision of the primal call.
   *
   * @param function the canonical name, to be spelled by {@link RuleTable#callee}
   * @param arguments one value per parameter of that function
   * @param type what the function returns
   */
  record Call(String function, List<Expr> arguments, ValueType type) implements Expr {
    /** Copies the list. */
    public Call {
      arguments = List.copyOf(arguments);
    }
  }

  /**
   * A comparison, only found as the condition of a {@link Select}.
   *
   * @param predicate how the operands are compared
   * @param l the left operand
   * @param r the right operand
   */
  record Compare(Comparison predicate, Expr l, Expr r) {}

  /**
   * One of two values. Both are evaluated, neither may trap.
   *
   * @param condition what decides
   * @param then the value if the condition holds
   * @param otherwise the value if not
   */
  record Select(Compare condition, Expr then, Expr otherwise) implements Expr {
    @Override
    public ValueType type() {
      return then.type();
    }
  }

  /** {@return the indices of the arguments that the expression reads} */
  default Set<Integer> argumentsNeeded() {
    Set<Integer> indices = new TreeSet<>();
    collect(this, indices, true);
    return Set.copyOf(indices);
  }

  /** {@return the indices of the results that the expression reads} */
  default Set<Integer> resultsNeeded() {
    Set<Integer> indices = new TreeSet<>();
    collect(this, indices, false);
    return Set.copyOf(indices);
  }

  /**
   * {@return whether this is the floating-point constant}
   *
   * @param value the constant
   */
  default boolean isConstant(double value) {
    return this instanceof Const c && c.value() == value;
  }

  private static void collect(Expr expr, Set<Integer> indices, boolean arguments) {
    switch (expr) {
      case Arg arg -> {
        if (arguments) {
          indices.add(arg.index());
        }
      }
      case Result result -> {
        if (!arguments) {
          indices.add(result.index());
        }
      }
      case Const c -> {}
      case IntConst c -> {}
      case ToFloat conversion -> collect(conversion.x(), indices, arguments);
      case Unary unary -> collect(unary.x(), indices, arguments);
      case Binary binary -> {
        collect(binary.l(), indices, arguments);
        collect(binary.r(), indices, arguments);
      }
      case Call call -> call.arguments().forEach(x -> collect(x, indices, arguments));
      case Select select -> {
        collect(select.condition().l(), indices, arguments);
        collect(select.condition().r(), indices, arguments);
        collect(select.then(), indices, arguments);
        collect(select.otherwise(), indices, arguments);
      }
    }
  }
}
