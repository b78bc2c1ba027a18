package org.jdiff.generated;

import static org.jdiff.generated.Code.block;
import static org.jdiff.generated.Code.expr;
import static org.jdiff.generated.Code.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jdiff.generated.Code.Block;
import org.jdiff.generated.Code.Expr;
import org.jdiff.generated.Code.Statement;

/** Makes the statements of a function. */
final class Statements {
  private static final int DEEPEST = 4;

  /** How often the innermost statement of nested loops runs at most. */
  private static final int MOST_ITERATIONS = 600;

  private final Dice dice;
  private final Set<Feature> features;
  private final Expressions expressions;
  private final Memory memory;
  private final String structName;
  private int names;
  private int cost;

  Statements(
      Dice dice, Set<Feature> features, Expressions expressions, String prefix, StructShape shape) {
    this.dice = dice;
    this.features = features;
    this.expressions = expressions;
    this.structName = "struct " + prefix + "s";
    this.memory = new Memory(dice, features, expressions, this, shape, structName, prefix);
  }

  /** {@return a new name} */
  String fresh(String stem) {
    return stem + ++names;
  }

  /** Starts counting the cost of a function. */
  void startFunction() {
    cost = 0;
    names = 0;
  }

  /** {@return about how many statements a call of the function executes} */
  int cost() {
    return cost;
  }

  /**
   * {@return statements in braces}
   *
   * @param scope extended by what is declared
   * @param count how many
   */
  Block body(Scope scope, int count) {
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      cost += scope.weight;
      statements.add(one(scope));
    }
    return new Block(statements);
  }

  /** {@return a body of a nested statement} */
  Block inner(Scope scope) {
    return body(scope, 1 + dice.below(3));
  }

  private Statement one(Scope scope) {
    for (int attempt = 0; attempt < 8; attempt++) {
      Feature feature = dice.pick(WEIGHTED);
      if (features.contains(feature)) {
        Statement made = make(feature, scope);
        if (made != null) {
          return made;
        }
      }
      if (dice.chance(35)) {
        break;
      }
    }
    return assignment(scope);
  }

  private static final List<Feature> WEIGHTED =
      List.of(
          Feature.ARRAYS,
          Feature.ARRAYS,
          Feature.ARRAYS,
          Feature.STRUCTS,
          Feature.STRUCTS,
          Feature.COUNTED_LOOPS,
          Feature.COUNTED_LOOPS,
          Feature.COUNTED_LOOPS,
          Feature.COUNTED_LOOPS,
          Feature.DYNAMIC_LOOPS,
          Feature.DYNAMIC_LOOPS,
          Feature.GOTO,
          Feature.SWITCH,
          Feature.EARLY_RETURN,
          Feature.CALLS,
          Feature.POINTERS,
          Feature.POINTERS,
          Feature.HEAP,
          Feature.HEAP,
          Feature.BLOCK_MOVES,
          Feature.PUNNING,
          Feature.FUNCTION_POINTERS,
          Feature.MIXED_POINTERS);

  /** A statement with a feature, or null where it does not fit. */
  private Statement make(Feature feature, Scope scope) {
    boolean nests = scope.depth < DEEPEST;
    return switch (feature) {
      case ARRAYS -> memory.array(scope);
      case STRUCTS -> memory.struct(scope);
      case POINTERS -> memory.pointer(scope, nests);
      case MIXED_POINTERS -> memory.mixedPointer(scope);
      case BLOCK_MOVES -> memory.blockMove(scope);
      case PUNNING -> memory.punning(scope);
      case HEAP -> nests ? memory.heap(scope) : null;
      case COUNTED_LOOPS -> nests && scope.weight * 4 <= MOST_ITERATIONS ? counted(scope) : null;
      case DYNAMIC_LOOPS -> dynamic(scope, nests);
      case GOTO -> nests && scope.weight * 4 <= MOST_ITERATIONS ? jump(scope) : null;
      case SWITCH -> nests ? choice(scope) : null;
      case EARLY_RETURN ->
          scope.depth > 0 && dice.chance(40)
              ? statement(
                  "if (@) @",
                  expressions.condition(scope, 1),
                  block(giveBack(scope, expressions.tame(scope, 1))))
              : null;
      case CALLS -> call(scope);
      case FUNCTION_POINTERS -> indirect(scope);
      case SINGLE, RECURSION, GLOBALS, ALIASING, REALLOC, COPIED_STRUCTS -> null;
    };
  }

  /** {@return the end of a function} */
  Statement giveBack(Scope scope, Expr value) {
    StringBuilder frees = new StringBuilder();
    scope.owned.forEach(o -> frees.append("free(").append(o).append("); "));
    if (scope.returns.equals("void")) {
      return statement(frees + "return;");
    }
    if (scope.returns.equals("struct")) {
      return statement(frees + "return s;");
    }
    if (scope.owned.isEmpty()) {
      return statement("return @;", value);
    }
    String name = fresh("r");
    return statement("double " + name + " = @; " + frees + "return " + name + ";", value);
  }

  /** Something is stored. */
  Statement assignment(Scope scope) {
    List<Scope.Real> targets = scope.writableReals();
    List<Scope.Array> arrays = scope.arrays.stream().filter(Scope.Array::writable).toList();
    int roll = dice.below(10);
    if (roll < 2 || (targets.isEmpty() && arrays.isEmpty())) {
      return declaration(scope);
    }
    if (scope.depth < DEEPEST && roll == 2) {
      return dice.chance(50)
          ? statement("if (@) @", expressions.condition(scope, 2), inner(scope.inner()))
          : statement(
              "if (@) @ else @",
              expressions.condition(scope, 2),
              inner(scope.inner()),
              inner(scope.inner()));
    }
    List<Scope.Counter> counters = scope.counters.stream().filter(Scope.Counter::writable).toList();
    if (roll == 3 && !counters.isEmpty()) {
      Scope.Counter counter = dice.pick(counters);
      return statement(
          counter.text() + " = (@) & " + counter.most() + ";", expressions.integer(scope, 2));
    }
    if (arrays.isEmpty() || (roll < 7 && !targets.isEmpty())) {
      return update(dice.pick(targets).text(), "", scope);
    }
    return elementAssignment(scope, dice.pick(arrays));
  }

  /** An element is stored. */
  Statement elementAssignment(Scope scope, Scope.Array array) {
    Expr index = expressions.index(scope, array.size(), 1);
    if (!array.single() && dice.chance(35)) {
      return statement(
          "@[@] = 0.5 * @[@] + 0.5 * @;",
          new Code.Text(array.text()),
          index,
          new Code.Text(array.text()),
          index,
          expressions.tame(scope, 3));
    }
    return statement(
        array.text() + "[@] = " + (array.single() ? "(float)@;" : "@;"),
        index,
        expressions.tame(scope, 3));
  }

  private Statement update(String target, String cast, Scope scope) {
    return switch (dice.below(5)) {
      case 0 ->
          statement(target + " = 0.5 * " + target + " + 0.5 * @;", expressions.tame(scope, 3));
      case 1 -> statement(target + " *= @;", sine(expressions.real(scope, 3)));
      case 2 ->
          statement(
              "if (@) @",
              expressions.condition(scope, 1),
              block(statement(target + " = " + cast + "@;", expressions.tame(scope, 2))));
      default -> statement(target + " = " + cast + "@;", expressions.tame(scope, 3));
    };
  }

  private static Expr sine(Expr e) {
    return expr(Code.Type.REAL, 1, "sin(@)", e);
  }

  /** A variable is declared. */
  Statement declaration(Scope scope) {
    if (dice.chance(15)) {
      String name = fresh("k");
      Statement made = statement("int " + name + " = @ & 7;", expressions.integer(scope, 2));
      scope.counters.add(new Scope.Counter(name, 7, true));
      return made;
    }
    String name = fresh("t");
    Statement made = statement("double " + name + " = @;", expressions.tame(scope, 3));
    scope.reals.add(new Scope.Real(name, true));
    return made;
  }

  private Statement counted(Scope scope) {
    String i = fresh("i");
    List<Scope.Counter> outer = scope.counters.stream().filter(c -> c.most() < 8).toList();
    int count = scope.weight > 20 ? 4 : dice.chance(50) ? 8 : 4;
    Scope inside = scope.loop(count);
    inside.counters.add(new Scope.Counter(i, count - 1, false));
    Code bound = Expressions.integer(count);
    if (!outer.isEmpty() && dice.chance(40)) {
      // A triangle, or a length that is an argument.
      bound =
          expr(
              Code.Type.INT,
              count,
              "(@ & " + (count - 1) + ")",
              expr(Code.Type.INT, 7, dice.pick(outer).text()));
      if (dice.chance(30)) {
        bound = expr(Code.Type.INT, count, "@ + 1", bound);
      }
    }
    return switch (dice.below(6)) {
      case 0 ->
          statement(
              "for (int " + i + " = @ - 1; " + i + " >= 0; " + i + "--) @", bound, inner(inside));
      case 1 ->
          statement(
              "for (int " + i + " = 0; " + i + " < @; " + i + " += 2) @", bound, inner(inside));
      case 2 -> statement("for (int " + i + " = @; " + i + "-- > 0;) @", bound, inner(inside));
      case 3 ->
          statement(
              "for (unsigned " + i + " = 0; " + i + " < (unsigned)(@); " + i + "++) @",
              bound,
              inner(inside));
      default ->
          statement("for (int " + i + " = 0; " + i + " < @; " + i + "++) @", bound, inner(inside));
    };
  }

  private Statement dynamic(Scope scope, boolean nests) {
    if (scope.inLoop && (!nests || dice.chance(50))) {
      return statement(
          "if (@) @",
          expressions.condition(scope, 2),
          block(statement(dice.chance(50) ? "break;" : "continue;")));
    }
    if (!nests || scope.weight * 6 > MOST_ITERATIONS) {
      return null;
    }
    String k = fresh("w");
    int most = 3 + dice.below(4);
    Scope inside = scope.loop(most);
    inside.counters.add(new Scope.Counter(k, 7, false));
    Statement counter = statement("int " + k + " = 0;");
    Expr condition = expressions.condition(scope, 2);
    Statement loop =
        switch (dice.below(4)) {
          case 0 -> {
            Block body = inner(inside);
            yield statement("do @ while (++" + k + " < " + most + " && @);", body, condition);
          }
          case 1 ->
              statement(
                  "for (;;) @",
                  block(
                      statement("if (" + k + "++ >= " + most + ") { break; }"),
                      statement("@", inner(inside.inner())),
                      statement("if (@) @", condition, block(statement("break;"))),
                      statement("@", inner(inside.inner()))));
          default ->
              statement("while (" + k + "++ < " + most + " && @) @", condition, inner(inside));
        };
    return statement("@", block(counter, loop));
  }

  private Statement jump(Scope scope) {
    String label = fresh("to");
    Scope forward = scope.inner();
    return switch (dice.below(3)) {
      case 0 ->
          statement(
              "@",
              block(
                  statement("if (@) { goto " + label + "; }", expressions.condition(scope, 2)),
                  statement("@", inner(forward)),
                  statement(label + ":;")));
      case 1 -> {
        String k = fresh("w");
        Scope inside = scope.loop(4);
        inside.inLoop = false;
        yield statement(
            "@",
            block(
                statement("int " + k + " = 0;"),
                statement(label + ":;"),
                statement("@", inner(inside)),
                statement(
                    "if (++" + k + " < 4 && @) { goto " + label + "; }",
                    expressions.condition(scope, 2))));
      }
      default -> {
        // Two entries into one loop.
        String k = fresh("w");
        String middle = fresh("to");
        Scope inside = scope.loop(4);
        inside.inLoop = false;
        yield statement(
            "@",
            block(
                statement("int " + k + " = 0;"),
                statement("if (@) { goto " + middle + "; }", expressions.condition(scope, 2)),
                statement(label + ":;"),
                statement("@", inner(inside.inner())),
                statement(middle + ":;"),
                statement("@", inner(inside.inner())),
                statement(
                    "if (++" + k + " < 4 && @) { goto " + label + "; }",
                    expressions.condition(scope, 1))));
      }
    };
  }

  private Statement choice(Scope scope) {
    Expr on = expressions.integer(scope, 2);
    Scope inside = scope.inner();
    return statement(
        "switch ((@) & 7) {\ncase 0:\ncase 5: @"
            + end()
            + "\ncase 2: @"
            + end()
            + "\ndefault: @\n}",
        on,
        inner(inside.inner()),
        inner(inside.inner()),
        inner(inside.inner()));
  }

  private String end() {
    return dice.chance(70) ? "\n  break;" : "";
  }

  private Statement call(Scope scope) {
    List<Callee> results = expressions.affordable(Callee.Kind.RESULT, scope);
    List<Scope.Array> arrays = scope.doubles(4, true);
    if (!results.isEmpty() && !arrays.isEmpty()) {
      Callee callee = dice.pick(results);
      cost += callee.cost() * scope.weight;
      return statement(
          callee.name()
              + "("
              + dice.pick(arrays).text()
              + ", "
              + dice.pick(arrays).text()
              + ", @);",
          expressions.tame(scope, 2));
    }
    return null;
  }

  private Statement indirect(Scope scope) {
    List<Callee> callees = expressions.affordable(Callee.Kind.VALUES, scope);
    if (callees.isEmpty()) {
      return null;
    }
    String name = fresh("f");
    String result = fresh("t");
    Statement pointer =
        statement(
            "double (*" + name + ")(double, double) = @ ? @ : @;",
            expressions.condition(scope, 1),
            new Code.Text(dice.pick(callees).name()),
            new Code.Text(dice.pick(callees).name()));
    Statement called =
        statement(
            "double " + result + " = " + name + "(@, @);",
            expressions.tame(scope, 2),
            expressions.tame(scope, 2));
    List<Scope.Real> targets = scope.writableReals();
    if (targets.isEmpty()) {
      return null;
    }
    return statement(
        "@", block(pointer, called, statement(dice.pick(targets).text() + " = " + result + ";")));
  }
}
