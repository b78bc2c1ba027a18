package org.jdiff.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdiff.driver.Compilation;
import org.jdiff.driver.CompileRequest;
import org.jdiff.driver.Input;
import org.jdiff.driver.Jdiff;
import org.jdiff.driver.Loaded;
import org.jdiff.model.Activity;
import org.jdiff.model.DiffRequest;
import org.jdiff.model.Mode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every intrinsic and instruction with a row, on vectors of two and of four numbers: the last lane
 * is differentiated, weighted by the number of lanes.
 */
class VectorRuleTest {
  /** Unknown to LLVM 20, with an operand that is no value, or refused because LLVM miscompiles. */
  private static final Set<String> NOT_CALLABLE =
      Set.of(
          "llvm.modf",
          "llvm.sincospi",
          "llvm.fptrunc.round",
          "llvm.maximumnum",
          "llvm.minimumnum",
          "fpext",
          "fptrunc");

  private static final double ACCURACY = 1e-13;

  private record VectorPrimal(String symbol, FunctionRule rule, String callee, int lanes) {
    private int arity() {
      return rule.params().size();
    }

    private String declaration() {
      String vector = "<" + lanes + " x double>";
      StringJoiner types = new StringJoiner(", ");
      rule.params().forEach(p -> types.add(p == ParamKind.INT ? "i32" : vector));
      return "declare " + vector + " @" + callee + "(" + types + ")";
    }

    /** The function for the first sample; its other lanes are constant. */
    private String definition() {
      String vector = "<" + lanes + " x double>";
      StringBuilder body = new StringBuilder();
      StringJoiner params = new StringJoiner(", ");
      StringJoiner typed = new StringJoiner(", ");
      StringJoiner plain = new StringJoiner(", ");
      for (int i = 0; i < arity(); i++) {
        if (rule.params().get(i) == ParamKind.INT) {
          params.add("i32 %a" + i);
          typed.add("i32 %a" + i);
          continue;
        }
        params.add("double %a" + i);
        String other = "double 0x" + Long.toHexString(bits(i));
        String constant = IntStream.range(0, lanes).mapToObj(l -> other).collect(joined());
        body.append(
            "  %%v%d = insertelement %s <%s>, double %%a%d, i32 %d\n"
                .formatted(i, vector, constant, i, lanes - 1));
        typed.add(vector + " %v" + i);
        plain.add("%v" + i);
      }
      if (callee.startsWith("llvm.")) {
        body.append("  %%r = call %s @%s(%s)\n".formatted(vector, callee, typed));
      } else {
        body.append("  %%r = %s %s %s\n".formatted(callee, vector, plain));
      }
      String weights =
          IntStream.rangeClosed(1, lanes).mapToObj(l -> "double " + l + ".0").collect(joined());
      body.append("  %%w = fmul %s %%r, <%s>\n".formatted(vector, weights));
      body.append("  %s0 = extractelement ").append(vector).append(" %w, i32 0\n");
      for (int l = 1; l < lanes; l++) {
        body.append("  %%e%d = extractelement %s %%w, i32 %d\n".formatted(l, vector, l));
        body.append("  %%s%d = fadd double %%s%d, %%e%d\n".formatted(l, l - 1, l));
      }
      return "define double @%s(%s) {\n%s  ret double %%s%d\n}\n"
          .formatted(symbol, params, body, lanes - 1);
    }

    private long bits(int argument) {
      return Double.doubleToRawLongBits(rule.samples().getFirst()[argument]);
    }

    private static java.util.stream.Collector<CharSequence, ?, String> joined() {
      return Collectors.joining(", ");
    }

    private boolean isActive(int argument) {
      return rule.params().get(argument) == ParamKind.FLOAT;
    }
  }

  private static List<VectorPrimal> primals;
  private static PrimalFunctions functions;
  private static ExprEvaluator evaluator;
  private static Compilation compilation;
  private static Loaded loaded;

  @BeforeAll
  static void compile() {
    functions = new PrimalFunctions();
    evaluator = new ExprEvaluator(functions);
    primals = primals();
    String ir =
        Stream.concat(
                primals.stream()
                    .filter(p -> p.callee().startsWith("llvm."))
                    .map(VectorPrimal::declaration)
                    .distinct(),
                primals.stream().map(VectorPrimal::definition))
            .collect(Collectors.joining("\n", "target triple = \"x86_64-pc-linux-gnu\"\n", "\n"));
    CompileRequest request = CompileRequest.of(Input.text("rules.ll", ir)).withOptimisation(1);
    for (VectorPrimal primal : primals) {
      for (Mode mode : List.of(Mode.FORWARD, Mode.REVERSE)) {
        Activity floats = mode == Mode.FORWARD ? Activity.DUP : Activity.ACTIVE;
        Activity[] activities =
            IntStream.range(0, primal.arity())
                .mapToObj(i -> primal.isActive(i) ? floats : Activity.CONST)
                .toArray(Activity[]::new);
        request =
            request.with(
                DiffRequest.of(primal.symbol(), mode, activities)
                    .withExportName(name(primal, mode)));
      }
    }
    compilation = Jdiff.compile(request);
    loaded = compilation.load();
  }

  @AfterAll
  static void close() {
    loaded.close();
    compilation.close();
    functions.close();
  }

  private static String name(VectorPrimal primal, Mode mode) {
    return (mode == Mode.FORWARD ? "fwd_" : "rev_") + primal.symbol();
  }

  private static List<VectorPrimal> primals() {
    RuleTable table = RuleTable.builtIn();
    List<VectorPrimal> all = new ArrayList<>();
    for (FunctionRule rule : table.rules()) {
      for (String base : rule.names()) {
        if (base.startsWith("llvm.") && isTested(rule, base)) {
          boolean integer = rule.params().contains(ParamKind.INT);
          for (int lanes : List.of(2, 4)) {
            String callee = base + ".v" + lanes + "f64" + (integer ? ".i32" : "");
            all.add(new VectorPrimal("v" + all.size(), rule, callee, lanes));
          }
        }
      }
    }
    for (String opcode : table.layers().getFirst().opcodes().keySet()) {
      table
          .findInstruction(opcode)
          .filter(rule -> isTested(rule, opcode))
          .ifPresent(
              rule -> {
                for (int lanes : List.of(2, 4)) {
                  all.add(new VectorPrimal("v" + all.size(), rule, opcode, lanes));
                }
              });
    }
    return all;
  }

  private static boolean isTested(FunctionRule rule, String name) {
    // An exponent of llvm.ldexp is one per lane, so its rule is that of a scalar.
    boolean oneExponent = !rule.params().contains(ParamKind.INT) || name.equals("llvm.powi");
    return rule.kind() == RuleKind.PARTIALS
        && !rule.samples().isEmpty()
        && !NOT_CALLABLE.contains(name)
        && oneExponent
        && rule.params().stream().allMatch(p -> p == ParamKind.FLOAT || p == ParamKind.INT)
        && rule.outputs().size() == 1
        && rule.outputs().getFirst().place() == Output.Place.RETURN
        && rule.outputs().getFirst().type() == ValueType.FLOAT;
  }

  @TestFactory
  Stream<DynamicTest> derivativesOfALaneAreThoseOfTheRow() {
    assertThat(primals).hasSizeGreaterThan(60);
    return primals.stream()
        .flatMap(
            primal ->
                Stream.of(Mode.FORWARD, Mode.REVERSE)
                    .map(
                        mode ->
                            dynamicTest(
                                primal.callee() + " " + primal.lanes() + " " + mode,
                                () -> check(primal, mode))));
  }

  private static void check(VectorPrimal primal, Mode mode) throws Throwable {
    for (double[] point : primal.rule().samples()) {
      double[] actual = gradient(primal, mode, point);
      for (int i = 0; i < primal.arity(); i++) {
        if (primal.isActive(i)) {
          double row =
              primal
                  .rule()
                  .partial(0, i)
                  .map(p -> evaluator.derivative(primal.rule(), p, point))
                  .orElse(0.0);
          double expected = primal.lanes() * row;
          assertThat(actual[i])
              .as("d%d at %s", i, Arrays.toString(point))
              .isCloseTo(expected, offset(ACCURACY * Math.abs(expected)));
        }
      }
    }
  }

  private static double[] gradient(VectorPrimal primal, Mode mode, double[] point)
      throws Throwable {
    double[] gradient = new double[point.length];
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment outs = arena.allocate(ValueLayout.JAVA_DOUBLE, point.length);
      int runs = mode == Mode.FORWARD ? point.length : 1;
      for (int direction = 0; direction < runs; direction++) {
        List<MemoryLayout> layouts = new ArrayList<>();
        List<Object> arguments = new ArrayList<>();
        for (int i = 0; i < point.length; i++) {
          boolean active = primal.isActive(i);
          layouts.add(active ? ValueLayout.JAVA_DOUBLE : ValueLayout.JAVA_INT);
          arguments.add(active ? (Object) point[i] : (Object) (int) point[i]);
          if (active && mode == Mode.FORWARD) {
            layouts.add(ValueLayout.JAVA_DOUBLE);
            arguments.add(i == direction ? 1.0 : 0.0);
          }
        }
        if (mode == Mode.FORWARD) {
          layouts.add(ValueLayout.ADDRESS);
          arguments.add(outs.asSlice(8L * direction, 8));
        } else {
          layouts.add(ValueLayout.JAVA_DOUBLE);
          arguments.add(1.0);
          for (int i = 0; i < point.length; i++) {
            if (primal.isActive(i)) {
              layouts.add(ValueLayout.ADDRESS);
              arguments.add(outs.asSlice(8L * i, 8));
            }
          }
        }
        Linker.nativeLinker()
            .downcallHandle(
                loaded.symbol(name(primal, mode)),
                FunctionDescriptor.of(
                    ValueLayout.JAVA_DOUBLE, layouts.toArray(MemoryLayout[]::new)))
            .invokeWithArguments(arguments);
      }
      for (int i = 0; i < point.length; i++) {
        gradient[i] = outs.getAtIndex(ValueLayout.JAVA_DOUBLE, i);
      }
    }
    return gradient;
  }
}
