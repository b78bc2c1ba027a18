package org.jdiff.transform;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdiff.ir.IrContext;
import org.jdiff.ir.IrModule;
import org.jdiff.ir.Jit;
import org.jdiff.ir.Target;
import org.jdiff.model.Activity;
import org.jdiff.model.DerivativeSignature;
import org.jdiff.model.Mode;
import org.jdiff.model.NativeType;
import org.jdiff.rules.BlasArgument;
import org.jdiff.rules.BlasRoutine;
import org.jdiff.rules.BlasSymbol;
import org.jdiff.rules.BlasTable;
import org.jdiff.rules.RuleTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every routine of the table in every interface and precision, for every choice of what is active
 * and every combination of options: forward mode against differences, reverse mode against forward
 * mode, the two tapes bit for bit, and against the derivative of a plain implementation's code.
 */
class BlasDerivativeTest {
  private static final double STEP = 1e-6;
  private static final double SEED = 0.7;

  record Interface(boolean doublePrecision, boolean c, String suffix) {}

  static Stream<Interface> interfaces() {
    return Stream.of(true, false)
        .flatMap(
            d ->
                Stream.of(
                    new Interface(d, true, ""),
                    new Interface(d, true, "64_"),
                    new Interface(d, true, "_64"),
                    new Interface(d, false, ""),
                    new Interface(d, false, "_"),
                    new Interface(d, false, "_64"),
                    new Interface(d, false, "64_"),
                    new Interface(d, false, "_64_")));
  }

  @ParameterizedTest
  @MethodSource("interfaces")
  void derivatives_agree_for_all_options_and_activities(Interface style) {
    // What is active does not depend on the precision nor on the width of integers.
    boolean common = style.doublePrecision() && style.suffix().equals(style.c() ? "" : "_");
    try (Suite suite = new Suite()) {
      for (BlasRoutine routine : BlasTable.builtIn().routines()) {
        BlasSymbol symbol =
            new BlasSymbol(routine.stem(), style.doublePrecision(), style.c(), style.suffix());
        BlasRoutineCall call = BlasRoutineCall.of(symbol, routine);
        suite.add(call, common ? masks(call) : List.of(fullMask(call)));
      }
      suite.compile();
      suite.check();
    }
  }

  /**
   * The positions that can be differentiated but need not be: arrays that are only read, scalars.
   */
  private static List<Integer> optional(BlasRoutineCall call) {
    return IntStream.range(0, call.parameters().size())
        .filter(i -> call.isDifferentiable(call.parameters().get(i)))
        .filter(i -> !isOutput(call, i))
        .boxed()
        .toList();
  }

  private static boolean isOutput(BlasRoutineCall call, int index) {
    BlasRoutineCall.Parameter parameter = call.parameters().get(index);
    return parameter.role() == BlasRoutineCall.Role.ARRAY
        && ((BlasArgument.Array) parameter.argument()).access().writes();
  }

  /** One bit per parameter: whether it is differentiated. */
  private static List<Integer> masks(BlasRoutineCall call) {
    List<Integer> free = optional(call);
    List<Integer> masks = new ArrayList<>();
    for (int subset = 0; subset < 1 << free.size(); subset++) {
      int mask = outputs(call);
      for (int i = 0; i < free.size(); i++) {
        if ((subset >> i & 1) != 0) {
          mask |= 1 << free.get(i);
        }
      }
      if (mask != 0) {
        masks.add(mask);
      }
    }
    return masks;
  }

  private static int outputs(BlasRoutineCall call) {
    return IntStream.range(0, call.parameters().size())
        .filter(i -> isOutput(call, i))
        .map(i -> 1 << i)
        .sum();
  }

  private static int fullMask(BlasRoutineCall call) {
    return outputs(call) | optional(call).stream().mapToInt(i -> 1 << i).sum();
  }

  /** The derivatives of one call under one choice of activities. */
  private static final class Subject {
    private final BlasRoutineCall call;
    private final int mask;
    private DerivativeSignature forward;
    private DerivativeSignature planned;
    private DerivativeSignature stored;
    private DerivativeSignature plain;

    Subject(BlasRoutineCall call, int mask) {
      this.call = call;
      this.mask = mask;
    }

    String name(String kind) {
      return kind + mask + "_" + call.name();
    }

    boolean active(int index) {
      return (mask >> index & 1) != 0;
    }

    @Override
    public String toString() {
      List<String> names = new ArrayList<>();
      for (int i = 0; i < call.parameters().size(); i++) {
        if (active(i)) {
          names.add(call.parameters().get(i).argument().name());
        }
      }
      return call.name() + " by " + names;
    }
  }

  /** All derivatives of one interface, compiled together. */
  private static final class Suite implements AutoCloseable {
    private static final String PREPARE = "function(mergereturn,loop-simplify,lcssa)";

    private final IrContext context = new IrContext();
    private final List<BlasRoutineCall> calls = new ArrayList<>();
    private final List<Subject> subjects = new ArrayList<>();
    private final Jit library = new Jit();
    private final Jit reference = new Jit();

    void add(BlasRoutineCall call, List<Integer> masks) {
      calls.add(call);
      masks.forEach(m -> subjects.add(new Subject(call, m)));
    }

    private static String implementation() {
      Path file = Path.of(System.getProperty("jdiff.root")).resolve("testdata/blas/reference.ll");
      try {
        return Files.readString(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private IrModule module(String text) {
      return IrModule.parse(context, text.getBytes(StandardCharsets.UTF_8), "blas.ll");
    }

    private IrModule wrappers() {
      StringBuilder text = new StringBuilder();
      calls.forEach(c -> text.append(c.declaration()).append(c.definition()));
      return module(text.toString());
    }

    void compile() {
      try (IrModule declared = wrappers();
          IrModule defined = wrappers();
          IrModule implementation = module(implementation())) {
        declared.setTriple(Target.hostTriple());
        declared.run(PREPARE);
        // What no call of this interface needs would only be compiled.
        implementation.isolate(
            calls.stream().map(c -> c.symbol().sibling(c.symbol().stem())).collect(toSet()));
        implementation.run("globaldce");
        library.add(implementation, "");
        defined.link(module(implementation()), "reference.ll");
        defined.isolate(calls.stream().map(BlasRoutineCall::name).collect(toSet()));
        defined.setTriple(Target.hostTriple());
        defined.run("globaldce");
        defined.run(PREPARE);
        for (Subject s : subjects) {
          s.forward = differentiate(declared, s, "fwd", Mode.FORWARD, false);
          s.planned = differentiate(declared, s, "rev", Mode.REVERSE, false);
          s.stored = differentiate(declared, s, "all", Mode.REVERSE, true);
          if (s.mask == fullMask(s.call)) {
            s.plain = differentiate(defined, s, "ref", Mode.REVERSE, false);
          }
        }
        assertThat(declared.verify()).isEmpty();
        library.add(declared, "");
        reference.add(defined, "");
      }
    }

    private static DerivativeSignature differentiate(
        IrModule module, Subject subject, String kind, Mode mode, boolean safe) {
      BlasRoutineCall call = subject.call;
      List<Activity> activities = new ArrayList<>();
      List<NativeType> types = new ArrayList<>();
      for (int i = 0; i < call.parameters().size(); i++) {
        boolean byValue = !call.type(call.parameters().get(i)).equals("ptr");
        activities.add(
            !subject.active(i)
                ? Activity.CONST
                : byValue && mode == Mode.REVERSE ? Activity.ACTIVE : Activity.DUP);
        types.add(new NativeType.NoValue());
      }
      boolean returns = call.routine().result().isPresent();
      FunctionRequest request =
          new FunctionRequest(
              call.name(),
              mode,
              activities,
              !returns ? Activity.CONST : mode == Mode.FORWARD ? Activity.DUP : Activity.ACTIVE,
              subject.name(kind),
              true,
              safe,
              false,
              IntStream.range(0, types.size()).mapToObj(i -> "a" + i).toList(),
              "",
              types,
              new NativeType.NoValue());
      return Differentiator.differentiate(module, request, RuleTable.builtIn()).signature();
    }

    void check() {
      for (Subject subject : subjects) {
        Handles handles = new Handles(subject);
        for (BlasOptions options : BlasOptions.of(subject.call)) {
          new Comparison(subject, handles, options).run();
        }
      }
    }

    private MethodHandle handle(Jit jit, Subject s, String kind, DerivativeSignature signature) {
      BlasRun run = new BlasRun(s.call, null);
      List<MemoryLayout> layouts =
          signature.parameters().stream().map(p -> BlasRun.layout(p.type())).toList();
      boolean returns = !(signature.returnType() instanceof NativeType.NoValue);
      return BlasRun.handle(jit.lookup(s.name(kind)), layouts, returns ? run.numberLayout() : null);
    }

    /** The code of one subject. */
    private final class Handles {
      private final MemorySegment primal;
      private final MethodHandle forward;
      private final MethodHandle planned;
      private final MethodHandle stored;
      private final MethodHandle plain;

      Handles(Subject s) {
        primal = library.lookup(s.call.name());
        forward = handle(library, s, "fwd", s.forward);
        planned = handle(library, s, "rev", s.planned);
        stored = handle(library, s, "all", s.stored);
        plain = s.plain == null ? null : handle(reference, s, "ref", s.plain);
      }
    }

    @Override
    public void close() {
      library.close();
      reference.close();
      context.close();
    }
  }

  /** One subject with one combination of options. */
  private static final class Comparison {
    private final Subject subject;
    private final Suite.Handles handles;
    private final BlasOptions options;
    private final BlasRun run;
    private final double[][] inputs;
    private final double[][] directions;
    private final double[][] weights;
    private final double tolerance;

    Comparison(Subject subject, Suite.Handles handles, BlasOptions options) {
      this.subject = subject;
      this.handles = handles;
      this.options = options;
      this.run = new BlasRun(subject.call, options);
      int count = subject.call.parameters().size();
      inputs = new double[count][BlasRun.LENGTH];
      directions = new double[count][BlasRun.LENGTH];
      weights = new double[count][BlasRun.LENGTH];
      tolerance = subject.call.symbol().doublePrecision() ? 1e-11 : 2e-4;
      Random random = new Random(7);
      for (int i = 0; i < count; i++) {
        for (int j = 0; j < BlasRun.LENGTH; j++) {
          inputs[i][j] = rounded((0.5 + random.nextDouble()) * (random.nextBoolean() ? 1 : -1));
          directions[i][j] = subject.active(i) ? rounded(random.nextGaussian()) : 0;
          weights[i][j] = subject.active(i) ? rounded(random.nextGaussian()) : 0;
        }
        BlasRoutineCall.Parameter p = subject.call.parameters().get(i);
        if (p.argument() instanceof BlasArgument.Scalar s) {
          inputs[i][0] = s.guarded().isEmpty() ? rounded(1.3) : rounded(options.beta());
          if (options.beta() == 0 && !s.guarded().isEmpty()) {
            // The routine has another formula there: differences go one way only.
            directions[i][0] = 0;
          }
        }
        if (options.beta() == 0 && isOutput(subject.call, i)) {
          Arrays.fill(inputs[i], Double.NaN);
        }
      }
    }

    /** Numbers that both precisions have. */
    private static double rounded(double value) {
      return (float) value;
    }

    void run() {
      String what = subject + " " + options;
      BlasRun.Numbers primal = run.primal(handles.primal, inputs);
      BlasRun.Outcome forward =
          run.derivative(
              handles.forward, subject.forward, inputs, directions, OptionalDouble.empty());
      same(primal, forward.primal(), "forward mode, " + what);
      double tangent = weigh(forward.dual(), true);
      if (subject.call.symbol().doublePrecision()) {
        double difference = difference();
        assertThat(tangent)
            .as("forward mode against differences, %s", what)
            .isCloseTo(difference, within(1e-6 * Math.max(1, Math.abs(difference))));
      }
      OptionalDouble seed = OptionalDouble.of(rounded(SEED));
      BlasRun.Outcome planned =
          run.derivative(handles.planned, subject.planned, inputs, weights, seed);
      BlasRun.Outcome stored =
          run.derivative(handles.stored, subject.stored, inputs, weights, seed);
      same(primal, planned.primal(), "reverse mode, " + what);
      same(primal, stored.primal(), "reverse mode that stores everything, " + what);
      assertThat(planned.dual().table())
          .as("planned tape, %s", what)
          .isEqualTo(stored.dual().table());
      double product = 0;
      for (int i = 0; i < inputs.length; i++) {
        product += dot(planned.dual().rows().get(i), directions[i], i);
      }
      assertThat(product)
          .as("reverse mode against forward mode, %s", what)
          .isCloseTo(tangent, within(tolerance * Math.max(1, Math.abs(tangent))));
      if (handles.plain != null) {
        comparePlain(planned.dual(), seed, what);
      }
    }

    private void comparePlain(BlasRun.Numbers gradient, OptionalDouble seed, String what) {
      BlasRun.Outcome plain = run.derivative(handles.plain, subject.plain, inputs, weights, seed);
      for (int i = 0; i < inputs.length; i++) {
        for (int j = 0; j < inputs[i].length; j++) {
          double expected = plain.dual().rows().get(i)[j];
          assertThat(gradient.rows().get(i)[j])
              .as("parameter %d, element %d against the plain code's, %s", i, j, what)
              .isCloseTo(expected, within(tolerance * Math.max(1, Math.abs(expected))));
        }
      }
    }

    private double dot(double[] a, double[] b, int index) {
      boolean scalar = subject.call.parameters().get(index).role() == BlasRoutineCall.Role.SCALAR;
      double sum = 0;
      for (int j = 0; j < (scalar ? 1 : a.length); j++) {
        sum += b[j] == 0 ? 0 : a[j] * b[j];
      }
      return sum;
    }

    /** The weighted sum of all that a call leaves behind. */
    private double weigh(BlasRun.Numbers numbers, boolean tangents) {
      double sum = subject.call.routine().result().isPresent() ? rounded(SEED) : 0;
      sum *= numbers.result();
      for (int i = 0; i < inputs.length; i++) {
        BlasRoutineCall.Parameter p = subject.call.parameters().get(i);
        boolean byValue = p.role() == BlasRoutineCall.Role.SCALAR && !subject.call.isReference(p);
        if (!byValue && subject.call.isDifferentiable(p)) {
          sum += dot(clean(numbers.rows().get(i), i, tangents), weights[i], i);
        }
      }
      return sum;
    }

    /**
     * Elements that the routine does not touch stay as they were, also where they are no numbers.
     */
    private double[] clean(double[] row, int index, boolean tangents) {
      if (tangents || options.beta() != 0 || !isOutput(subject.call, index)) {
        return row;
      }
      double[] cleaned = row.clone();
      for (int j = 0; j < row.length; j++) {
        cleaned[j] = Double.isNaN(row[j]) ? 0 : row[j];
      }
      return cleaned;
    }

    private double difference() {
      double untouched = 0;
      if (options.beta() == 0) {
        // What is no number cannot be moved; its tangent goes through where it is not touched.
        BlasRun.Numbers after = run.primal(handles.primal, inputs);
        for (int i = 0; i < inputs.length; i++) {
          for (int j = 0; j < inputs[i].length; j++) {
            if (Double.isNaN(after.rows().get(i)[j])) {
              untouched += weights[i][j] * directions[i][j];
            }
          }
        }
      }
      return untouched + (weigh(moved(STEP), false) - weigh(moved(-STEP), false)) / (2 * STEP);
    }

    private BlasRun.Numbers moved(double step) {
      double[][] values = new double[inputs.length][];
      for (int i = 0; i < inputs.length; i++) {
        values[i] = inputs[i].clone();
        for (int j = 0; j < values[i].length; j++) {
          values[i][j] += step * directions[i][j];
        }
      }
      return run.primal(handles.primal, values);
    }

    private static void same(BlasRun.Numbers expected, BlasRun.Numbers actual, String what) {
      assertThat(actual.table()).as("memory, %s", what).isEqualTo(expected.table());
      assertThat(actual.result()).as("result, %s", what).isEqualTo(expected.result());
    }
  }
}
