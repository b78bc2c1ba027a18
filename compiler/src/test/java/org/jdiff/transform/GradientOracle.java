package org.jdiff.transform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdiff.ir.IrContext;
import org.jdiff.ir.IrModule;
import org.jdiff.ir.Jit;
import org.jdiff.ir.Target;
import org.jdiff.ir.Type;
import org.jdiff.model.Activity;
import org.jdiff.model.DerivativeSignature;
import org.jdiff.model.DerivativeSignature.Parameter;
import org.jdiff.model.Mode;
import org.jdiff.model.NativeType;
import org.jdiff.rules.RuleTable;

/**
 * Differentiates a function given as IR text in all modes, runs everything, and compares what must
 * agree: forward mode with central differences, reverse mode with forward mode, the two tapes bit
 * for bit, values with the primal's.
 *
 * <p>Addresses are dup arrays of {@link #LENGTH} doubles, numbers of type double are active,
 * integers are const.
 */
final class GradientOracle {
  static final int LENGTH = 12;

  private static final String PREPARE = "function(mergereturn,loop-simplify,lcssa)";
  private static final double STEP = 1e-6;
  private static final double SEED = 0.7;

  private final String text;
  private final String library;
  private final String function;
  private final List<NativeType> types = new ArrayList<>();
  private final boolean returnsNumber;
  private final Set<Integer> constant = new TreeSet<>();

  GradientOracle(String function, String text) {
    this(function, text, "");
  }

  /**
   * Takes a function that needs a library.
   *
   * @param library functions, as text, that exist when the code runs but are not differentiated
   */
  GradientOracle(String function, String text, String library) {
    this.function = function;
    this.text = text;
    this.library = library;
    try (IrContext context = new IrContext();
        IrModule module = parse(context)) {
      var mirror = module.mirror(function);
      mirror.params().forEach(p -> types.add(ExportedParameters.nativeType(p.type())));
      returnsNumber = mirror.returnType() instanceof Type.Float;
    }
  }

  /** Makes the array of an argument constant. */
  GradientOracle constant(int argument) {
    constant.add(argument);
    return this;
  }

  private IrModule parse(IrContext context) {
    IrModule module =
        IrModule.parse(context, text.getBytes(StandardCharsets.UTF_8), function + ".ll");
    module.setTriple(Target.hostTriple());
    ExceptionLowering.lower(module, Set.of(function));
    UnwindLowering.lower(module);
    module.run(PREPARE);
    return module;
  }

  /** Adds the derivative to a module; throws what a user would see. */
  private DerivativeSignature differentiate(IrModule module, Mode mode, boolean safe) {
    List<Activity> activities = new ArrayList<>();
    for (int i = 0; i < types.size(); i++) {
      boolean dup = !constant.contains(i);
      activities.add(
          switch (types.get(i)) {
            case NativeType.Pointer p -> dup ? Activity.DUP : Activity.CONST;
            case NativeType.Floating f -> mode == Mode.FORWARD ? Activity.DUP : Activity.ACTIVE;
            case NativeType.Int n -> Activity.CONST;
            case NativeType.NoValue v -> throw new IllegalArgumentException("parameter type");
            case NativeType.Struct s -> throw new IllegalArgumentException("parameter type");
            case NativeType.Other o -> throw new IllegalArgumentException("parameter type");
          });
    }
    Activity result =
        !returnsNumber ? Activity.CONST : mode == Mode.FORWARD ? Activity.DUP : Activity.ACTIVE;
    List<String> names = IntStream.range(0, types.size()).mapToObj(i -> "a" + i).toList();
    List<NativeType> unknown =
        types.stream().<NativeType>map(t -> new NativeType.NoValue()).toList();
    FunctionRequest request =
        new FunctionRequest(
            function,
            mode,
            activities,
            result,
            "derivative",
            true,
            safe,
            false,
            names,
            "",
            unknown,
            new NativeType.NoValue());
    return Differentiator.differentiate(module, request, RuleTable.builtIn()).signature();
  }

  /** Differentiates without running, for code that must be refused. */
  void differentiate(Mode mode) {
    try (IrContext context = new IrContext();
        IrModule module = parse(context)) {
      differentiate(module, mode, false);
    }
  }

  /** {@return the module with the derivative, as text} */
  String derivative(Mode mode) {
    try (IrContext context = new IrContext();
        IrModule module = parse(context)) {
      differentiate(module, mode, false);
      return module.print();
    }
  }

  /** Asserts that all oracles agree for each value of the integer arguments. */
  void agree(int... sizes) {
    for (int size : sizes) {
      new Comparison(size).run();
    }
  }

  /** The state after a call: arrays and numbers by argument, then the result. */
  private record Outcome(List<List<Double>> arguments, double result) {
    static Outcome of(double[][] arguments, double result) {
      List<List<Double>> lists = new ArrayList<>();
      for (double[] values : arguments) {
        lists.add(values == null ? List.of() : Arrays.stream(values).boxed().toList());
      }
      return new Outcome(lists, result);
    }
  }

  /** One set of inputs, directions and weights. */
  private final class Comparison {
    private final int size;
    private final double[][] inputs = new double[types.size()][LENGTH];
    private final double[][] directions = new double[types.size()][LENGTH];
    private final double[][] weights = new double[types.size()][LENGTH];

    Comparison(int size) {
      this.size = size;
      Random random = new Random(42);
      for (int i = 0; i < types.size(); i++) {
        for (int j = 0; j < LENGTH; j++) {
          inputs[i][j] = 0.3 + random.nextDouble();
          boolean dup = !constant.contains(i);
          directions[i][j] = dup ? random.nextGaussian() : 0;
          weights[i][j] = dup ? random.nextGaussian() : 0;
        }
      }
    }

    void run() {
      Outcome primal = primal(0);
      double difference = (weigh(primal(STEP)) - weigh(primal(-STEP))) / (2 * STEP);
      double forward = forward(primal);
      assertThat(forward)
          .as("forward mode against differences, size %d", size)
          .isCloseTo(difference, within(1e-5 * Math.max(1, Math.abs(difference))));
      double[][] stored = reverse(true, primal);
      double[][] planned = reverse(false, primal);
      double product = 0;
      for (int i = 0; i < types.size(); i++) {
        for (int j = 0; j < stored[i].length; j++) {
          product += stored[i][j] * directions[i][j];
        }
        assertThat(planned[i])
            .as("planned tape, argument %d, size %d", i, size)
            .isEqualTo(stored[i]);
      }
      assertThat(product)
          .as("reverse mode against forward mode, size %d", size)
          .isCloseTo(forward, within(1e-11 * Math.max(1, Math.abs(forward))));
    }

    private double weigh(Outcome outcome) {
      double sum = returnsNumber ? SEED * outcome.result() : 0;
      for (int i = 0; i < types.size(); i++) {
        if (types.get(i) instanceof NativeType.Pointer && !constant.contains(i)) {
          sum += dot(weights[i], outcome.arguments().get(i));
        }
      }
      return sum;
    }

    private Outcome primal(double step) {
      double[][] moved = new double[types.size()][];
      for (int i = 0; i < types.size(); i++) {
        moved[i] = inputs[i].clone();
        for (int j = 0; j < LENGTH; j++) {
          moved[i][j] += step * directions[i][j];
        }
      }
      try (IrContext context = new IrContext();
          IrModule module = parse(context);
          Arena arena = Arena.ofConfined()) {
        List<MemoryLayout> layouts = new ArrayList<>();
        List<Object> arguments = new ArrayList<>();
        Map<Integer, MemorySegment> arrays = new HashMap<>();
        for (int i = 0; i < types.size(); i++) {
          layouts.add(layout(types.get(i)));
          arguments.add(argument(arena, types.get(i), moved[i], i, arrays));
        }
        double result = call(module, function, layouts, arguments);
        return Outcome.of(read(arrays), result);
      }
    }

    private Object argument(
        Arena arena,
        NativeType type,
        double[] values,
        int index,
        Map<Integer, MemorySegment> arrays) {
      return switch (type) {
        case NativeType.Pointer p -> {
          MemorySegment segment = arena.allocateFrom(ValueLayout.JAVA_DOUBLE, values);
          arrays.put(index, segment);
          yield segment;
        }
        case NativeType.Floating f -> values[0];
        case NativeType.Int i -> size;
        case NativeType.NoValue n -> throw new IllegalArgumentException("parameter type");
        case NativeType.Struct s -> throw new IllegalArgumentException("parameter type");
        case NativeType.Other o -> throw new IllegalArgumentException("parameter type");
      };
    }

    private double[][] read(Map<Integer, MemorySegment> arrays) {
      double[][] values = new double[types.size()][];
      arrays.forEach((i, segment) -> values[i] = segment.toArray(ValueLayout.JAVA_DOUBLE));
      return values;
    }

    private double forward(Outcome primal) {
      try (IrContext context = new IrContext();
          IrModule module = parse(context);
          Arena arena = Arena.ofConfined()) {
        DerivativeSignature signature = differentiate(module, Mode.FORWARD, false);
        List<MemoryLayout> layouts = new ArrayList<>();
        List<Object> arguments = new ArrayList<>();
        Map<Integer, MemorySegment> arrays = new HashMap<>();
        Map<Integer, MemorySegment> tangents = new HashMap<>();
        MemorySegment out = arena.allocate(ValueLayout.JAVA_DOUBLE);
        for (Parameter p : signature.parameters()) {
          int i = p.primalIndex();
          layouts.add(layout(p.type()));
          arguments.add(
              switch (p.role()) {
                case PRIMAL -> argument(arena, p.type(), inputs[i], i, arrays);
                case SHADOW -> argument(arena, p.type(), directions[i], i, tangents);
                case TANGENT_OUT -> out;
                case SEED, GRADIENT_OUT, RETURN_OUT, TAPE_OUT, TAPE, COUNT ->
                    throw new IllegalStateException("role " + p.role());
              });
        }
        double result = call(module, "derivative", layouts, arguments);
        same(primal, Outcome.of(read(arrays), result), "forward mode");
        return weigh(Outcome.of(read(tangents), out.get(ValueLayout.JAVA_DOUBLE, 0)));
      }
    }

    private double[][] reverse(boolean safe, Outcome primal) {
      try (IrContext context = new IrContext();
          IrModule module = parse(context);
          Arena arena = Arena.ofConfined()) {
        DerivativeSignature signature = differentiate(module, Mode.REVERSE, safe);
        List<MemoryLayout> layouts = new ArrayList<>();
        List<Object> arguments = new ArrayList<>();
        Map<Integer, MemorySegment> arrays = new HashMap<>();
        Map<Integer, MemorySegment> gradients = new HashMap<>();
        for (Parameter p : signature.parameters()) {
          int i = p.primalIndex();
          layouts.add(layout(p.type()));
          arguments.add(
              switch (p.role()) {
                case PRIMAL -> argument(arena, p.type(), inputs[i], i, arrays);
                case SHADOW -> argument(arena, p.type(), weights[i], i, gradients);
                case SEED -> SEED;
                case GRADIENT_OUT -> {
                  gradients.put(i, arena.allocate(ValueLayout.JAVA_DOUBLE));
                  yield gradients.get(i);
                }
                case TANGENT_OUT, RETURN_OUT, TAPE_OUT, TAPE, COUNT ->
                    throw new IllegalStateException("role " + p.role());
              });
        }
        double result = call(module, "derivative", layouts, arguments);
        same(primal, Outcome.of(read(arrays), result), "reverse mode");
        double[][] values = read(gradients);
        Arrays.setAll(values, i -> values[i] == null ? new double[0] : values[i]);
        return values;
      }
    }

    private void same(Outcome expected, Outcome actual, String mode) {
      assertThat(actual.result())
          .as("value in %s, size %d", mode, size)
          .isEqualTo(expected.result());
      assertThat(actual.arguments())
          .as("memory in %s, size %d", mode, size)
          .isEqualTo(expected.arguments());
    }
  }

  private static double dot(double[] a, List<Double> b) {
    return IntStream.range(0, a.length).mapToDouble(i -> a[i] * b.get(i)).sum();
  }

  private static MemoryLayout layout(NativeType type) {
    return switch (type) {
      case NativeType.Pointer p -> ValueLayout.ADDRESS;
      case NativeType.Floating f -> ValueLayout.JAVA_DOUBLE;
      case NativeType.Int i -> ValueLayout.JAVA_INT;
      case NativeType.NoValue n -> throw new IllegalArgumentException("parameter type");
      case NativeType.Struct s -> throw new IllegalArgumentException("parameter type");
      case NativeType.Other o -> throw new IllegalArgumentException("parameter type");
    };
  }

  /** Adds those functions of the library that a module calls. */
  private void addLibrary(Jit jit, IrModule caller) {
    if (!library.isEmpty()) {
      try (IrContext context = new IrContext();
          IrModule module =
              IrModule.parse(context, library.getBytes(StandardCharsets.UTF_8), "library.ll")) {
        Set<String> called =
            caller.functions().stream()
                .filter(f -> !f.defined())
                .map(IrModule.FunctionEntry::name)
                .collect(Collectors.toSet());
        module.isolate(called);
        module.run("globaldce");
        jit.add(module, "");
      }
    }
  }

  private double call(
      IrModule module, String symbol, List<MemoryLayout> layouts, List<Object> arguments) {
    MemoryLayout[] parameters = layouts.toArray(new MemoryLayout[0]);
    FunctionDescriptor descriptor =
        returnsNumber
            ? FunctionDescriptor.of(ValueLayout.JAVA_DOUBLE, parameters)
            : FunctionDescriptor.ofVoid(parameters);
    try (Jit jit = new Jit()) {
      addLibrary(jit, module);
      jit.add(module, "");
      Object result =
          Linker.nativeLinker()
              .downcallHandle(jit.lookup(symbol), descriptor)
              .invokeWithArguments(arguments);
      return result instanceof Double d ? d : 0;
    } catch (Throwable e) {
      throw new AssertionError("call of " + symbol, e);
    }
  }
}
