package org.jdiff.rules;

import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jdiff.ir.Jit;
import org.jdiff.ir.ParsedIr;

/**
 * Evaluates functions with rules in double: by the C library, by jdiff's own runtime compiled in
 * memory, and by definition where this machine's C library is older than the function.
 */
final class PrimalFunctions implements AutoCloseable {
  private static final Map<String, String> SAME_AS =
      Map.of(
          "nexttoward", "nextafter",
          "llvm.sincos", "sincos",
          "llvm.frexp", "frexp",
          "llvm.modf", "modf");

  private static final Map<String, Function<double[], double[]>> BY_DEFINITION =
      Map.ofEntries(
          define("sinpi", a -> Math.sin(halfTurns(a[0]))),
          define("cospi", a -> Math.abs(a[0]) == 0.5 ? 0 : Math.cos(halfTurns(a[0]))),
          define("tanpi", a -> Math.abs(a[0]) == 0.5 ? 1 / 0.0 : Math.tan(halfTurns(a[0]))),
          define("asinpi", a -> Math.asin(a[0]) / Math.PI),
          define("acospi", a -> Math.acos(a[0]) / Math.PI),
          define("atanpi", a -> Math.atan(a[0]) / Math.PI),
          define("atan2pi", a -> Math.atan2(a[0], a[1]) / Math.PI),
          define("exp2m1", a -> Math.pow(2, a[0]) - 1),
          define("exp10m1", a -> Math.pow(10, a[0]) - 1),
          define("log2p1", a -> Math.log1p(a[0]) / Math.log(2)),
          define("log10p1", a -> Math.log1p(a[0]) / Math.log(10)),
          define("rsqrt", a -> 1 / Math.sqrt(a[0])),
          define("pown", a -> Math.pow(a[0], a[1])),
          define("llvm.powi", a -> Math.pow(a[0], a[1])),
          define("__powidf2", a -> Math.pow(a[0], a[1])),
          define("llvm.canonicalize", a -> a[0]),
          define("llvm.arithmetic.fence", a -> a[0]),
          define("llvm.fptrunc.round", a -> a[0]),
          define("llvm.fptosi.sat", a -> (double) (long) a[0]),
          define("llvm.fptoui.sat", a -> (double) (long) a[0]),
          define("fneg", a -> -a[0]),
          define("fadd", a -> a[0] + a[1]),
          define("fsub", a -> a[0] - a[1]),
          define("fmul", a -> a[0] * a[1]),
          define("fdiv", a -> a[0] / a[1]),
          define("frem", a -> a[0] % a[1]),
          define("fpext", a -> a[0]),
          define("fptrunc", a -> a[0]),
          Map.entry(
              "llvm.sincospi",
              a -> new double[] {Math.sin(halfTurns(a[0])), Math.cos(halfTurns(a[0]))}),
          Map.entry(
              "__muldc3", a -> new double[] {a[0] * a[2] - a[1] * a[3], a[0] * a[3] + a[1] * a[2]}),
          Map.entry("__divdc3", PrimalFunctions::quotient));

  private final RuleTable rules = RuleTable.builtIn();
  private final Arena arena = Arena.ofConfined();
  private final SymbolLookup libm = SymbolLookup.libraryLookup("libm.so.6", arena);
  private final ParsedIr special;
  private final Jit jit;
  private final Map<String, MethodHandle> handles = new HashMap<>();

  PrimalFunctions() {
    special = ParsedIr.of(resource("special.ll"), "special.ll");
    jit = new Jit();
    jit.add(special.module(), "");
  }

  private static Map.Entry<String, Function<double[], double[]>> define(
      String name, Function<double[], Double> value) {
    return Map.entry(name, a -> new double[] {value.apply(a)});
  }

  private static double halfTurns(double x) {
    return Math.PI * Math.IEEEremainder(x, 2);
  }

  private static double[] quotient(double[] a) {
    double square = a[2] * a[2] + a[3] * a[3];
    return new double[] {
      (a[0] * a[2] + a[1] * a[3]) / square, (a[1] * a[2] - a[0] * a[3]) / square
    };
  }

  private static byte[] resource(String name) {
    try (InputStream in = RuleTable.class.getResourceAsStream("/org/jdiff/runtime-ir/" + name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** {@return the single result of a function} */
  double scalar(String name, double... arguments) {
    return results(rules.find(name).orElseThrow(), arguments)[0];
  }

  /** {@return all results of a row at a point, which lists the arguments that are not pointers} */
  double[] results(FunctionRule rule, double... point) {
    String same = SAME_AS.get(rule.name());
    if (same != null) {
      return results(rules.find(same).orElseThrow(), point);
    }
    Function<double[], double[]> definition = BY_DEFINITION.get(rule.name());
    if (definition != null) {
      return definition.apply(point);
    }
    try (Arena call = Arena.ofConfined()) {
      return invoke(rule, point, call);
    } catch (Throwable e) {
      throw new AssertionError(rule.name(), e);
    }
  }

  private double[] invoke(FunctionRule rule, double[] point, Arena call) throws Throwable {
    List<Object> arguments = new ArrayList<>();
    List<MemorySegment> pointees = new ArrayList<>();
    int next = 0;
    for (ParamKind kind : rule.params()) {
      switch (kind) {
        case FLOAT -> arguments.add(point[next++]);
        case INT -> arguments.add((int) point[next++]);
        case LONG -> arguments.add((long) point[next++]);
        case OUT_INT, OUT_FLOAT -> {
          MemorySegment pointee = call.allocate(8, 8);
          pointees.add(pointee);
          arguments.add(pointee);
        }
        case VECTOR, INACTIVE_FLOAT, STRING -> throw new AssertionError(rule.name());
      }
    }
    if (returnsPair(rule)) {
      arguments.addFirst(call);
      MemorySegment pair = (MemorySegment) handle(rule).invokeWithArguments(arguments);
      return pair.toArray(ValueLayout.JAVA_DOUBLE);
    }
    Object returned = handle(rule).invokeWithArguments(arguments);
    double[] results = new double[rule.outputs().size()];
    int pointee = 0;
    for (int i = 0; i < results.length; i++) {
      Output output = rule.outputs().get(i);
      if (output.place() == Output.Place.RETURN) {
        results[i] = ((Number) returned).doubleValue();
      } else {
        MemorySegment memory = pointees.get(pointee++);
        results[i] =
            output.type() == ValueType.FLOAT
                ? memory.get(ValueLayout.JAVA_DOUBLE, 0)
                : memory.get(ValueLayout.JAVA_INT, 0);
      }
    }
    return results;
  }

  private MethodHandle handle(FunctionRule rule) {
    return handles.computeIfAbsent(
        rule.name(),
        name ->
            Linker.nativeLinker()
                .downcallHandle(
                    name.startsWith("jdiff_") ? jit.lookup(name) : libm.find(name).orElseThrow(),
                    descriptor(rule)));
  }

  /** A complex number; the platform passes it as it passes a structure of two. */
  private static boolean returnsPair(FunctionRule rule) {
    return rule.outputs().getFirst().place() == Output.Place.FIELD;
  }

  private static FunctionDescriptor descriptor(FunctionRule rule) {
    MemoryLayout[] params =
        rule.params().stream().map(PrimalFunctions::layout).toArray(MemoryLayout[]::new);
    if (returnsPair(rule)) {
      return FunctionDescriptor.of(
          MemoryLayout.structLayout(ValueLayout.JAVA_DOUBLE, ValueLayout.JAVA_DOUBLE), params);
    }
    Output first = rule.outputs().getFirst();
    if (first.place() != Output.Place.RETURN) {
      return FunctionDescriptor.ofVoid(params);
    }
    MemoryLayout integer =
        rule.name().startsWith("l") ? ValueLayout.JAVA_LONG : ValueLayout.JAVA_INT;
    return FunctionDescriptor.of(
        first.type() == ValueType.FLOAT ? ValueLayout.JAVA_DOUBLE : integer, params);
  }

  private static MemoryLayout layout(ParamKind kind) {
    return switch (kind) {
      case FLOAT, VECTOR, INACTIVE_FLOAT -> ValueLayout.JAVA_DOUBLE;
      case INT -> ValueLayout.JAVA_INT;
      case LONG -> ValueLayout.JAVA_LONG;
      case OUT_INT, OUT_FLOAT, STRING -> ValueLayout.ADDRESS;
    };
  }

  @Override
  public void close() {
    jit.close();
    special.close();
    arena.close();
  }
}
