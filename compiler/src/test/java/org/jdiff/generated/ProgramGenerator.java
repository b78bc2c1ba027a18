package org.jdiff.generated;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jdiff.corpus.CorpusCase;
import org.jdiff.corpus.CorpusCase.Argument;
import org.jdiff.corpus.CorpusCase.Buffer;
import org.jdiff.corpus.CorpusCase.Field;
import org.jdiff.generated.Code.Text;
import org.jdiff.generated.Program.Function;
import org.jdiff.model.Activity;

/** Makes a program from a seed; the same seed and features always give the same program. */
final class ProgramGenerator {
  private final long seed;
  private final Set<Feature> features;
  private final Dice dice;
  private final String prefix;
  private final StructShape shape;
  private final Expressions expressions;
  private final Statements statements;
  private final List<Text> declarations = new ArrayList<>();
  private final List<Function> functions = new ArrayList<>();
  private final List<Argument> arguments = new ArrayList<>();
  private final Map<String, Buffer> buffers = new LinkedHashMap<>();
  private final List<String> parameters = new ArrayList<>();

  private ProgramGenerator(long seed, Set<Feature> possible) {
    this.seed = seed;
    dice = new Dice(seed);
    features = EnumSet.copyOf(possible);
    if (dice.chance(85)) {
      // Differences of single precision say little, so most programs have none.
      features.remove(Feature.SINGLE);
    }
    prefix = "g" + seed + "_";
    shape = new StructShape(dice.chance(60), dice.chance(40), dice.chance(30), dice.chance(30));
    expressions = new Expressions(dice, features, prefix);
    statements = new Statements(dice, features, expressions, prefix, shape);
  }

  /** {@return the program of a seed} */
  static Program generate(long seed, Set<Feature> features) {
    return new ProgramGenerator(seed, features).program();
  }

  private boolean has(Feature feature) {
    return features.contains(feature);
  }

  private Program program() {
    if (has(Feature.STRUCTS)) {
      declarations.add(new Text(shape.declaration(prefix + "s")));
    }
    if (has(Feature.GLOBALS)) {
      declarations.add(
          new Text("static const double " + prefix + "table[4] = {0.5, -1.25, 0.75, 2.0};\n"));
    }
    boolean state = has(Feature.GLOBALS) && dice.chance(25);
    if (state) {
      declarations.add(
          new Text("static double " + prefix + "state;\nstatic double " + prefix + "cells[4];\n"));
    }
    if (has(Feature.CALLS)) {
      int count = dice.below(4);
      for (int i = 0; i < count; i++) {
        callee(prefix + "c" + i, state);
      }
    }
    entry(state);
    return new Program(
        seed,
        List.copyOf(declarations),
        List.copyOf(functions),
        new CorpusCase(
            "seed " + seed,
            "",
            prefix + "f",
            "f64",
            true,
            List.copyOf(arguments),
            buffers,
            1.0,
            seeds(),
            1e-10,
            false,
            true,
            Double.NaN,
            Map.of(),
            Map.of(),
            Map.of()));
  }

  private Scope outermost(boolean state) {
    Scope scope = new Scope();
    if (state) {
      scope.reals.add(new Scope.Real(prefix + "state", true));
      scope.arrays.add(new Scope.Array(prefix + "cells", 4, false, true, true));
      scope.roots.add(prefix + "cells");
    }
    return scope;
  }

  private void callee(String name, boolean state) {
    Callee.Kind kind = dice.pick(List.of(Callee.Kind.values()));
    boolean fits =
        switch (kind) {
          case VALUES -> true;
          case ARRAY, RESULT -> has(Feature.ARRAYS);
          case RECURSIVE -> has(Feature.RECURSION) && has(Feature.ARRAYS);
          case POINTER -> has(Feature.POINTERS);
          case STRUCT_POINTER -> has(Feature.STRUCTS);
          case STRUCT_VALUE ->
              has(Feature.STRUCTS) && (has(Feature.COPIED_STRUCTS) || shape.fitsRegisters());
        };
    if (!fits) {
      return;
    }
    String linkage = dice.chance(65) ? "__attribute__((noinline)) static " : "static ";
    Scope scope = outermost(state);
    statements.startFunction();
    String struct = "struct " + prefix + "s";
    String head =
        switch (kind) {
          case VALUES -> {
            scope.reals.add(new Scope.Real("a", true));
            scope.reals.add(new Scope.Real("b", true));
            yield "double " + name + "(double a, double b)";
          }
          case ARRAY -> {
            scope.reals.add(new Scope.Real("a", true));
            scope.arrays.add(new Scope.Array("x", 4, false, true, false));
            scope.roots.add("x");
            yield "double " + name + "(double *x, double a)";
          }
          case RESULT -> {
            scope.reals.add(new Scope.Real("a", true));
            scope.arrays.add(new Scope.Array("x", 4, false, true, false));
            scope.arrays.add(new Scope.Array("y", 4, false, false, false));
            scope.returns = "void";
            yield "void " + name + "(double *x, double *y, double a)";
          }
          case RECURSIVE -> {
            scope.reals.add(new Scope.Real("a", true));
            scope.arrays.add(new Scope.Array("x", 4, false, true, false));
            scope.roots.add("x");
            scope.counters.add(new Scope.Counter("n", 7, false));
            yield "double " + name + "(double a, double *x, int n)";
          }
          case POINTER -> "double *" + name + "(double *x, int i)";
          case STRUCT_VALUE -> {
            scope.reals.add(new Scope.Real("b", true));
            scope.add(new Scope.Struct("s", false), shape, true);
            scope.returns = "struct";
            yield struct + " " + name + "(" + struct + " s, double b)";
          }
          case STRUCT_POINTER -> {
            scope.reals.add(new Scope.Real("b", true));
            scope.add(new Scope.Struct("s", true), shape, true);
            yield "double " + name + "(" + struct + " *s, double b)";
          }
        };
    String start = "";
    String end = "";
    Code.Block body = Code.block();
    int cost = 1;
    switch (kind) {
      case POINTER -> end = dice.chance(50) ? "return x + (i & 2);" : "return (i & 1) ? x : x + 1;";
      case RECURSIVE -> {
        start = "if (n <= 0) { return a; }";
        Code.Block before = statements.body(scope, 1 + dice.below(2));
        Code.Expr argument = expressions.tame(scope, 2);
        String again = statements.fresh("r");
        scope.reals.add(new Scope.Real(again, true));
        Code.Block after = statements.body(scope, 1 + dice.below(2));
        List<Code.Statement> all = new ArrayList<>(before.statements());
        all.add(Code.statement("double " + again + " = " + name + "(@, x, n - 1);", argument));
        all.addAll(after.statements());
        all.add(statements.giveBack(scope, expressions.tame(scope, 2)));
        body = new Code.Block(all);
        end = "return a;";
        cost = 6 * statements.cost();
      }
      case STRUCT_VALUE -> {
        body = statements.body(scope, 1 + dice.below(3));
        end = "return s;";
        cost = statements.cost();
      }
      case RESULT -> {
        body = statements.body(scope, 1 + dice.below(4));
        cost = statements.cost();
      }
      case VALUES, ARRAY, STRUCT_POINTER -> {
        List<Code.Statement> all =
            new ArrayList<>(statements.body(scope, 1 + dice.below(4)).statements());
        all.add(statements.giveBack(scope, expressions.tame(scope, 3)));
        body = new Code.Block(all);
        end = "return 0.0;";
        cost = statements.cost();
      }
    }
    functions.add(new Function(linkage + head, start, body, end));
    expressions.add(new Callee(name, kind, cost + 1));
  }

  private void entry(boolean state) {
    Scope scope = outermost(state);
    statements.startFunction();
    int scalars = 1 + dice.below(2);
    for (int i = 0; i < scalars; i++) {
      String name = List.of("u", "v").get(i);
      parameter("double " + name, "f64", Activity.ACTIVE, Double.toString(dice.input()));
      scope.reals.add(new Scope.Real(name, true));
    }
    if (has(Feature.ARRAYS)) {
      arrayParameters(scope);
    }
    if (has(Feature.STRUCTS) && dice.chance(40)) {
      structParameter(scope);
    }
    if (dice.chance(60)) {
      int n = 1 + dice.below(7);
      parameter("int n", "i32", Activity.CONST, Integer.toString(n));
      scope.counters.add(new Scope.Counter("n", 7, false));
    }
    String start = "";
    if (state) {
      start =
          prefix
              + "state = "
              + (dice.chance(50) ? "u" : "0.25")
              + ";\nfor (int i = 0; i < 4; i++) { "
              + prefix
              + "cells[i] = 0.25 * i; }";
    }
    Code.Block body = statements.body(scope, 4 + dice.below(8));
    List<Code.Statement> all = new ArrayList<>(body.statements());
    all.add(statements.giveBack(scope, sum(scope)));
    functions.add(
        new Function(
            "double " + prefix + "f(" + String.join(", ", parameters) + ")",
            start,
            new Code.Block(all),
            "return 0.0;"));
  }

  /** The result reads much of what was computed. */
  private Code.Expr sum(Scope scope) {
    Code.Expr sum = expressions.real(scope, 3);
    for (int i = 0; i < 4; i++) {
      Code.Expr next =
          !scope.arrays.isEmpty() && dice.chance(50)
              ? expressions.element(scope, dice.pick(scope.arrays))
              : Code.expr(Code.Type.REAL, Expressions.LIMIT, dice.pick(scope.reals).text());
      sum = Code.expr(Code.Type.REAL, sum.bound() + next.bound(), "@ + @", sum, next);
    }
    return sum;
  }

  private void arrayParameters(Scope scope) {
    parameter("double *x", "ptr", Activity.DUP, "@x");
    buffers.put("x", new Buffer("x", Activity.DUP, doubles(8)));
    scope.arrays.add(new Scope.Array("x", 8, false, true, true));
    scope.roots.add("x");
    if (dice.chance(50)) {
      boolean alias = has(Feature.ALIASING) && dice.chance(30);
      parameter("double *y", "ptr", Activity.DUP, alias ? dice.chance(50) ? "@x" : "@x+16" : "@y");
      if (!alias) {
        buffers.put("y", new Buffer("y", Activity.DUP, doubles(4)));
      }
      scope.arrays.add(new Scope.Array("y", 4, false, true, false));
      scope.roots.add("y");
    }
    if (dice.chance(30)) {
      parameter("const double *c", "ptr", Activity.CONST, "@c");
      buffers.put("c", new Buffer("c", Activity.CONST, doubles(4)));
      scope.reals.add(new Scope.Real("c[0]", false));
      scope.reals.add(new Scope.Real("c[2]", false));
    }
    if (dice.chance(30)) {
      parameter("const int *idx", "ptr", Activity.CONST, "@idx");
      buffers.put(
          "idx",
          new Buffer(
              "idx",
              Activity.CONST,
              IntStream.range(0, 4)
                  .mapToObj(i -> new Field("i32", Integer.toString(dice.below(4))))
                  .toList()));
      for (int i = 0; i < 2; i++) {
        scope.counters.add(new Scope.Counter("idx[" + i + "]", 3, false));
      }
    }
    if (has(Feature.SINGLE) && dice.chance(50)) {
      parameter("float *w", "ptr", Activity.DUP, "@w");
      buffers.put(
          "w",
          new Buffer(
              "w",
              Activity.DUP,
              IntStream.range(0, 4)
                  .mapToObj(i -> new Field("f32", Double.toString(dice.number())))
                  .toList()));
      scope.arrays.add(new Scope.Array("w", 4, true, true, true));
    }
  }

  private List<Field> doubles(int count) {
    return IntStream.range(0, count).mapToObj(i -> real()).toList();
  }

  private Field real() {
    return new Field("f64", Double.toString(dice.input()));
  }

  private void structParameter(Scope scope) {
    parameter("struct " + prefix + "s *s", "ptr", Activity.DUP, "@s");
    List<Field> fields = new ArrayList<>(List.of(real()));
    if (shape.hasInt()) {
      fields.add(new Field("i32", Integer.toString(dice.below(4))));
      fields.add(new Field("pad", "4"));
    }
    if (shape.hasSecond()) {
      fields.add(real());
    }
    if (shape.hasArray()) {
      fields.addAll(doubles(4));
    }
    if (shape.hasPointer()) {
      fields.add(new Field("ptr", "@q"));
      buffers.put("q", new Buffer("q", Activity.DUP, doubles(4)));
    }
    buffers.put("s", new Buffer("s", Activity.DUP, List.copyOf(fields)));
    scope.add(new Scope.Struct("s", true), shape, true);
  }

  private void parameter(String declaration, String type, Activity activity, String value) {
    parameters.add(declaration);
    arguments.add(new Argument(type, activity, value));
  }

  /** What the adjoints of memory are before the reverse sweep. */
  private Map<String, List<Double>> seeds() {
    Map<String, List<Double>> seeds = new LinkedHashMap<>();
    buffers.forEach(
        (name, buffer) -> {
          if (buffer.activity() != Activity.CONST) {
            seeds.put(
                name,
                buffer.fields().stream().filter(Field::isFloat).map(f -> dice.number()).toList());
          }
        });
    return seeds;
  }
}
