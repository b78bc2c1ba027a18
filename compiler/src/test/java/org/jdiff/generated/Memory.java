package org.jdiff.generated;

import static org.jdiff.generated.Code.block;
import static org.jdiff.generated.Code.statement;

import java.util.List;
import java.util.Set;
import org.jdiff.generated.Code.Block;
import org.jdiff.generated.Code.Statement;

/** Makes the statements that declare, copy and allocate memory. */
final class Memory {
  private final Dice dice;
  private final Set<Feature> features;
  private final Expressions expressions;
  private final Statements statements;
  private final StructShape shape;
  private final String structName;
  private final String prefix;

  Memory(
      Dice dice,
      Set<Feature> features,
      Expressions expressions,
      Statements statements,
      StructShape shape,
      String structName,
      String prefix) {
    this.dice = dice;
    this.features = features;
    this.expressions = expressions;
    this.statements = statements;
    this.shape = shape;
    this.structName = structName;
    this.prefix = prefix;
  }

  /** A local array. */
  Statement array(Scope scope) {
    if (dice.chance(40) && scope.arrays.stream().anyMatch(Scope.Array::writable)) {
      return statements.elementAssignment(
          scope, dice.pick(scope.arrays.stream().filter(Scope.Array::writable).toList()));
    }
    if (scope.arrays.size() > 6) {
      return null;
    }
    String name = statements.fresh("a");
    Statement made;
    switch (dice.below(6)) {
      case 0 -> {
        made =
            statement(
                "double " + name + "[4] = {@, @};",
                expressions.tame(scope, 2),
                expressions.tame(scope, 2));
        scope.arrays.add(new Scope.Array(name, 4, false, true, true));
      }
      case 1 -> {
        // Two dimensions; its rows are arrays.
        made =
            statement(
                "double "
                    + name
                    + "[4][4];\nfor (int i = 0; i < 16; i++) { "
                    + name
                    + "[i / 4][i % 4] = @ * (0.0625 * i); }",
                expressions.tame(scope, 1));
        scope.arrays.add(new Scope.Array(name + "[1]", 4, false, true, false));
        scope.arrays.add(new Scope.Array(name + "[2]", 4, false, true, false));
        List<Scope.Counter> rows =
            scope.counters.stream().filter(c -> c.most() < 4 && !c.writable()).toList();
        if (!rows.isEmpty()) {
          String row = name + "[" + dice.pick(rows).text() + "]";
          scope.arrays.add(new Scope.Array(row, 4, false, true, false));
        }
      }
      case 2 -> {
        List<Scope.Counter> lengths = scope.counters;
        if (lengths.isEmpty()) {
          return null;
        }
        // Of variable length.
        made =
            statement(
                "double "
                    + name
                    + "[4 + ("
                    + dice.pick(lengths).text()
                    + " & 3)];\nfor (int i = 0; i < 4; i++) { "
                    + name
                    + "[i] = @; }",
                expressions.tame(scope, 2));
        scope.arrays.add(new Scope.Array(name, 4, false, true, true));
      }
      case 3 -> {
        if (!features.contains(Feature.SINGLE) || dice.chance(50)) {
          return null;
        }
        made = statement("float " + name + "[4] = {(float)@};", expressions.tame(scope, 2));
        scope.arrays.add(new Scope.Array(name, 4, true, true, true));
      }
      default -> {
        made =
            statement(
                "double " + name + "[8];\nfor (int i = 0; i < 8; i++) { " + name + "[i] = @; }",
                expressions.tame(scope, 2));
        scope.arrays.add(new Scope.Array(name, 8, false, true, true));
      }
    }
    return made;
  }

  /** A local structure, a copy or a call. */
  Statement struct(Scope scope) {
    if (scope.structs.size() > 1 && dice.chance(40)) {
      Scope.Struct to = dice.pick(scope.structs);
      Scope.Struct from = dice.pick(scope.structs);
      return statement(to.value() + " = " + from.value() + ";");
    }
    List<Callee> byValue = expressions.affordable(Callee.Kind.STRUCT_VALUE, scope);
    if (!scope.structs.isEmpty() && !byValue.isEmpty() && dice.chance(50)) {
      Callee callee = dice.pick(byValue);
      return statement(
          dice.pick(scope.structs).value()
              + " = "
              + callee.name()
              + "("
              + dice.pick(scope.structs).value()
              + ", @);",
          expressions.tame(scope, 2));
    }
    if (scope.structs.size() > 3 || (shape.hasPointer() && scope.roots.isEmpty())) {
      return null;
    }
    String pointer = shape.hasPointer() ? dice.pick(scope.roots) : "0";
    Scope.Struct made = new Scope.Struct(statements.fresh("s"), false);
    Statement declared =
        statement(
            structName + " " + made.name() + " = " + shape.initialiser("@", pointer) + ";",
            expressions.tame(scope, 2));
    scope.add(made, shape, true);
    return declared;
  }

  /** A pointer variable, or a loop over one. */
  Statement pointer(Scope scope, boolean nests) {
    List<Scope.Array> arrays = scope.doubles(4, true);
    if (arrays.isEmpty()) {
      return null;
    }
    String name = statements.fresh("p");
    String first = dice.pick(arrays).text();
    String second = dice.pick(arrays).text();
    return switch (dice.below(6)) {
      case 0 -> {
        List<Scope.Array> wide = scope.doubles(8, true);
        if (wide.isEmpty()) {
          yield null;
        }
        Statement made =
            statement(
                "double *" + name + " = " + dice.pick(wide).text() + " + @;",
                expressions.index(scope, 4, 1));
        scope.arrays.add(new Scope.Array(name, 4, false, true, false));
        yield made;
      }
      case 1 -> {
        Statement made =
            statement(
                "double *" + name + " = @ ? " + first + " : " + second + ";",
                expressions.condition(scope, 2));
        scope.arrays.add(new Scope.Array(name, 4, false, true, false));
        yield made;
      }
      case 2 -> {
        List<Callee> callees = expressions.affordable(Callee.Kind.POINTER, scope);
        if (callees.isEmpty()) {
          yield null;
        }
        Statement made =
            statement(
                "double *" + name + " = " + dice.pick(callees).name() + "(" + first + ", @);",
                expressions.integer(scope, 1));
        scope.arrays.add(new Scope.Array(name, 2, false, true, false));
        yield made;
      }
      case 3 -> {
        // Two buffers that change places.
        if (!nests || scope.weight > 100) {
          yield null;
        }
        String other = statements.fresh("p");
        String swap = statements.fresh("p");
        Scope inside = scope.loop(3);
        inside.arrays.add(new Scope.Array(name, 4, false, true, false));
        inside.arrays.add(new Scope.Array(other, 4, false, true, false));
        String i = statements.fresh("i");
        inside.counters.add(new Scope.Counter(i, 3, false));
        inside.inLoop = false;
        yield statement(
            "@",
            block(
                statement("double *" + name + " = " + first + ";"),
                statement("double *" + other + " = " + second + ";"),
                statement(
                    "for (int " + i + " = 0; " + i + " < 3; " + i + "++) @",
                    block(
                        statement("@", statements.inner(inside.inner())),
                        statement(
                            other + "[" + i + "] = 0.5 * " + name + "[" + i + " + 1] + 0.25 * @;",
                            expressions.tame(inside, 1)),
                        statement("double *" + swap + " = " + name + ";"),
                        statement(name + " = " + other + ";"),
                        statement(other + " = " + swap + ";")))));
      }
      case 4 -> {
        List<Scope.Real> targets = scope.writableReals();
        if (targets.isEmpty()) {
          yield null;
        }
        String target = dice.pick(targets).text();
        Scope inside = scope.loop(4);
        inside.reals.add(new Scope.Real("*" + name, false));
        yield statement(
            "for (double *"
                + name
                + " = "
                + first
                + "; "
                + name
                + " != "
                + first
                + " + 4; "
                + name
                + "++) @",
            block(
                statement(
                    target + " = 0.5 * " + target + " + 0.5 * @;", expressions.tame(inside, 2))));
      }
      default -> {
        // A table of pointers.
        Statement made =
            statement(
                "double *"
                    + name
                    + "t[2] = {"
                    + first
                    + ", "
                    + second
                    + "};\ndouble *"
                    + name
                    + " = "
                    + name
                    + "t[@ & 1];",
                expressions.integer(scope, 1));
        scope.arrays.add(new Scope.Array(name, 4, false, true, false));
        yield made;
      }
    };
  }

  /** A pointer to an array or to constants. */
  Statement mixedPointer(Scope scope) {
    List<Scope.Array> arrays = scope.doubles(4, false);
    if (arrays.isEmpty()) {
      return null;
    }
    String name = statements.fresh("p");
    Statement made =
        statement(
            "const double *"
                + name
                + " = @ ? "
                + dice.pick(arrays).text()
                + " : "
                + prefix
                + "table;",
            expressions.condition(scope, 2));
    scope.arrays.add(new Scope.Array(name, 4, false, false, false));
    return made;
  }

  /** A copy of several elements at once. */
  Statement blockMove(Scope scope) {
    List<Scope.Array> to = scope.doubles(4, true);
    List<Scope.Array> from = scope.doubles(4, false);
    if (to.isEmpty()) {
      return null;
    }
    String name = statements.fresh("c");
    return switch (dice.below(5)) {
      case 0 ->
          statement("memset(" + dice.pick(to).text() + ", 0, " + (1 + dice.below(4)) + " * 8);");
      case 1, 2 ->
          statement(
              "memmove("
                  + dice.pick(to).text()
                  + ", "
                  + dice.pick(from).text()
                  + (dice.chance(30) ? " + 1, 3 * 8);" : ", 4 * 8);"));
      case 3 -> {
        // A length that is not constant.
        Statement made =
            statement(
                "memmove("
                    + dice.pick(to).text()
                    + ", "
                    + dice.pick(from).text()
                    + ", (size_t)(@ & 3) * 8);",
                expressions.integer(scope, 1));
        yield made;
      }
      default -> {
        Statement made =
            statement(
                "double "
                    + name
                    + "[4];\nmemcpy("
                    + name
                    + ", "
                    + dice.pick(from).text()
                    + ", 4 * 8);");
        scope.arrays.add(new Scope.Array(name, 4, false, true, true));
        yield made;
      }
    };
  }

  /** A number travels as an integer. */
  Statement punning(Scope scope) {
    String name = statements.fresh("u");
    String result = statements.fresh("t");
    Statement made =
        switch (dice.below(4)) {
          case 0 ->
              statement(
                  "union { double d; unsigned long long u; } "
                      + name
                      + " = {@};\nunsigned long long "
                      + name
                      + "i = "
                      + name
                      + ".u;\nunion { unsigned long long u; double d; } "
                      + name
                      + "r = {"
                      + name
                      + "i};\ndouble "
                      + result
                      + " = "
                      + name
                      + "r.d;",
                  expressions.tame(scope, 2));
          case 1 ->
              statement(
                  "double "
                      + name
                      + " = @;\nunsigned long long "
                      + name
                      + "i;\nmemcpy(&"
                      + name
                      + "i, &"
                      + name
                      + ", 8);\ndouble "
                      + result
                      + ";\nmemcpy(&"
                      + result
                      + ", &"
                      + name
                      + "i, 8);",
                  expressions.tame(scope, 2));
          case 2 ->
              statement(
                  "double "
                      + name
                      + " = @;\nunsigned char "
                      + name
                      + "b[8];\nmemcpy("
                      + name
                      + "b, &"
                      + name
                      + ", 8);\ndouble "
                      + result
                      + ";\nmemcpy(&"
                      + result
                      + ", "
                      + name
                      + "b, 8);",
                  expressions.tame(scope, 2));
          default -> {
            List<Scope.Array> arrays = scope.doubles(4, true);
            if (arrays.isEmpty()) {
              yield null;
            }
            // Two numbers change places as integers.
            String array = dice.pick(arrays).text();
            yield statement(
                "unsigned long long "
                    + name
                    + "a, "
                    + name
                    + "b;\nmemcpy(&"
                    + name
                    + "a, "
                    + array
                    + ", 8);\nmemcpy(&"
                    + name
                    + "b, "
                    + array
                    + " + 2, 8);\nif (@) { unsigned long long c = "
                    + name
                    + "a; "
                    + name
                    + "a = "
                    + name
                    + "b; "
                    + name
                    + "b = c; }\nmemcpy("
                    + array
                    + ", &"
                    + name
                    + "a, 8);\nmemcpy("
                    + array
                    + " + 2, &"
                    + name
                    + "b, 8);\ndouble "
                    + result
                    + " = "
                    + array
                    + "[0];",
                expressions.condition(scope, 1));
          }
        };
    if (made != null) {
      scope.reals.add(new Scope.Real(result, true));
    }
    return made;
  }

  /** Memory that lives as long as a block. */
  Statement heap(Scope scope) {
    String name = statements.fresh("h");
    Scope inside = scope.inner();
    inside.inLoop = false;
    return switch (dice.below(4)) {
      case 0 -> {
        inside.owned.add(name);
        inside.arrays.add(new Scope.Array(name, 4, false, true, true));
        Code start = expressions.tame(scope, 1);
        yield statement(
            "{\n  double *"
                + name
                + " = calloc(4, sizeof(double));\n  "
                + name
                + "[1] = @;\n  @\n  free("
                + name
                + ");\n}",
            start,
            statements.inner(inside));
      }
      case 1 -> {
        // A vector that grows.
        if (scope.weight > 60 || !features.contains(Feature.REALLOC)) {
          yield null;
        }
        inside.owned.add(name);
        String i = statements.fresh("i");
        Scope filling = scope.loop(6);
        filling.inLoop = false;
        filling.counters.add(new Scope.Counter(i, 7, false));
        Code pushed = expressions.tame(filling, 2);
        inside.arrays.add(new Scope.Array(name, 4, false, true, true));
        yield statement(
            "{\n  size_t "
                + name
                + "c = 1;\n  double *"
                + name
                + " = malloc(8);\n  for (int "
                + i
                + " = 0; "
                + i
                + " < 6; "
                + i
                + "++) {\n    if ((size_t)"
                + i
                + " == "
                + name
                + "c) {\n      "
                + name
                + "c *= 2;\n      "
                + name
                + " = realloc("
                + name
                + ", "
                + name
                + "c * 8);\n    }\n    "
                + name
                + "["
                + i
                + "] = @;\n  }\n  @\n  free("
                + name
                + ");\n}",
            pushed,
            statements.inner(inside));
      }
      case 2 -> {
        // A list, walked once and freed.
        List<Scope.Real> targets = scope.writableReals();
        if (targets.isEmpty() || scope.weight > 60) {
          yield null;
        }
        String target = dice.pick(targets).text();
        String i = statements.fresh("i");
        Scope filling = scope.loop(3);
        filling.counters.add(new Scope.Counter(i, 3, false));
        Scope walking = scope.loop(3);
        walking.reals.add(new Scope.Real(name + "->value", true));
        walking.inLoop = false;
        yield statement(
            "{\n  struct list *"
                + name
                + " = 0;\n  for (int "
                + i
                + " = 0; "
                + i
                + " < 3; "
                + i
                + "++) {\n    struct list *e = malloc(sizeof(struct list));\n    e->value = @;\n"
                + "    e->next = "
                + name
                + ";\n    "
                + name
                + " = e;\n  }\n  while ("
                + name
                + ") {\n    "
                + target
                + " = 0.5 * "
                + target
                + " + 0.5 * @;\n    struct list *e = "
                + name
                + "->next;\n    free("
                + name
                + ");\n    "
                + name
                + " = e;\n  }\n}",
            expressions.tame(filling, 2),
            expressions.tame(walking, 2));
      }
      default -> {
        inside.owned.add(name);
        inside.arrays.add(new Scope.Array(name, 8, false, true, true));
        Code start = expressions.tame(scope, 2);
        Block body = statements.inner(inside);
        yield statement(
            "{\n  double *"
                + name
                + " = malloc(8 * sizeof(double));\n  for (int i = 0; i < 8; i++) { "
                + name
                + "[i] = @; }\n  @\n  free("
                + name
                + ");\n}",
            start,
            body);
      }
    };
  }
}
