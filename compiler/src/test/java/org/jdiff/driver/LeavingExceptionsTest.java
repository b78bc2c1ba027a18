package org.jdiff.driver;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jdiff.ir.IrContext;
import org.jdiff.ir.IrModule;
import org.jdiff.ir.Jit;
import org.jdiff.ir.Target;
import org.jdiff.model.Activity;
import org.jdiff.model.Mode;
import org.jdiff.model.NativeType;
import org.jdiff.rules.RuleTable;
import org.jdiff.transform.Differentiator;
import org.jdiff.transform.FunctionRequest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * An exception that leaves a derivative arrives as it does from the primal, and what the derivative
 * allocated is given back.
 */
class LeavingExceptionsTest {
  private static final String FOLDER = "/org/jdiff/transform/exceptions/";
  private static final String DERIVATIVE = "derivative";
  private static final int CALLS = 5;
  private static final int ROOM = 256;
  private static final List<String> FUNCTIONS =
      List.of("recurrence", "owners", "bounds", "given_back", "destructors", "rethrown");

  /** What a caller sees. */
  private record Seen(double value, String what, List<Double> x, List<Double> dx) {}

  /** A kind of derivative. */
  record Kind(Mode mode, boolean safe, int optimisation) {}

  static Stream<Arguments> functions() {
    List<Kind> kinds =
        List.of(
            new Kind(Mode.REVERSE, false, 2),
            new Kind(Mode.REVERSE, false, 0),
            new Kind(Mode.REVERSE, true, 2),
            new Kind(Mode.FORWARD, false, 2));
    return FUNCTIONS.stream()
        .flatMap(
            function ->
                Stream.of("O0", "O2")
                    .flatMap(l -> kinds.stream().map(k -> Arguments.of(function, l, k))));
  }

  @ParameterizedTest
  @MethodSource("functions")
  void anExceptionArrivesAsFromThePrimalAndNothingLeaks(String function, String level, Kind kind)
      throws IOException {
    try (IrContext context = new IrContext();
        IrModule primal = parse(context, "leaving." + level + ".ll");
        IrModule derived = parse(context, "leaving." + level + ".ll");
        IrModule observer = parse(context, "observer.ll");
        Jit jit = new Jit();
        Jit other = new Jit()) {
      differentiate(derived, function, kind);
      jit.add(observer, "");
      jit.add(derived, "");
      other.add(primal, "");
      MemorySegment code = other.lookup(function);
      double[] good = {0.5, 1.5, 0.75, 2};
      double[] bad = {0.5, 1.5, -0.75, 2};
      Seen expected = call(jit, "observe_primal", code, good, null);
      Seen thrown = call(jit, "observe_primal", code, bad, null);
      assertThat(thrown.what()).isNotEmpty();
      String entry = kind.mode() == Mode.REVERSE ? "observe_reverse" : "observe_forward";
      MemorySegment derivative = jit.lookup(DERIVATIVE);
      double[] seed = {0.25, -0.5, 1, 2};

      Seen returned = call(jit, entry, derivative, good, seed);
      assertThat(returned.what()).isEmpty();
      assertThat(returned.x()).isEqualTo(expected.x());
      if (kind.mode() == Mode.REVERSE) {
        assertThat(returned.value()).isEqualTo(expected.value());
        assertThat(returned.dx()).isNotEqualTo(list(seed));
      }

      long before = blocks(jit);
      for (int i = 0; i < CALLS; i++) {
        Seen seen = call(jit, entry, derivative, bad, seed);
        assertThat(seen.what()).isEqualTo(thrown.what());
        assertThat(seen.x()).isEqualTo(thrown.x());
        if (kind.mode() == Mode.REVERSE) {
          assertThat(seen.dx())
              .as("shadow numbers of a call without reverse sweep")
              .isEqualTo(list(seed));
        }
      }
      assertThat(blocks(jit)).as("blocks of memory in use").isEqualTo(before);
      assertThat(call(jit, entry, derivative, good, seed))
          .as("a call after exceptions")
          .isEqualTo(returned);
    }
  }

  private static List<Double> list(double[] values) {
    return Arrays.stream(values).boxed().toList();
  }

  private static IrModule parse(IrContext context, String name) throws IOException {
    try (InputStream in = LeavingExceptionsTest.class.getResourceAsStream(FOLDER + name)) {
      IrModule module = IrModule.parse(context, in.readAllBytes(), name);
      module.setTriple(Target.hostTriple());
      return module;
    }
  }

  private static void differentiate(IrModule module, String function, Kind kind) {
    Prepared.prepare(module, Set.of(function));
    FunctionRequest request =
        new FunctionRequest(
            function,
            kind.mode(),
            List.of(Activity.DUP, Activity.CONST),
            kind.mode() == Mode.FORWARD ? Activity.DUP : Activity.ACTIVE,
            DERIVATIVE,
            true,
            kind.safe(),
            false,
            List.of("x", "n"),
            "",
            List.of(new NativeType.NoValue(), new NativeType.NoValue()),
            new NativeType.NoValue());
    Differentiator.differentiate(module, request, RuleTable.builtIn());
    Prepared.finish(module, Set.of(function), Set.of(DERIVATIVE), kind.optimisation(), "");
  }

  private static Seen call(
      Jit jit, String observer, MemorySegment code, double[] x, double[] shadow) {
    MemoryLayout pointer = ValueLayout.ADDRESS;
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment values = arena.allocateFrom(ValueLayout.JAVA_DOUBLE, x);
      MemorySegment what = arena.allocate(ROOM);
      Linker linker = Linker.nativeLinker();
      MemorySegment entry = jit.lookup(observer);
      if (shadow == null) {
        FunctionDescriptor type =
            FunctionDescriptor.of(
                ValueLayout.JAVA_DOUBLE, pointer, pointer, ValueLayout.JAVA_INT, pointer);
        double value =
            (double) linker.downcallHandle(entry, type).invokeExact(code, values, x.length, what);
        return new Seen(value, what.getString(0), read(values), List.of());
      }
      FunctionDescriptor type =
          FunctionDescriptor.of(
              ValueLayout.JAVA_DOUBLE, pointer, pointer, pointer, ValueLayout.JAVA_INT, pointer);
      MemorySegment shadows = arena.allocateFrom(ValueLayout.JAVA_DOUBLE, shadow);
      double value =
          (double)
              linker.downcallHandle(entry, type).invokeExact(code, values, shadows, x.length, what);
      return new Seen(value, what.getString(0), read(values), read(shadows));
    } catch (Throwable e) {
      throw new AssertionError("call of " + observer, e);
    }
  }

  private static List<Double> read(MemorySegment values) {
    return list(values.toArray(ValueLayout.JAVA_DOUBLE));
  }

  private static long blocks(Jit jit) {
    try {
      return (long)
          Linker.nativeLinker()
              .downcallHandle(
                  jit.lookup("blocks_in_use"), FunctionDescriptor.of(ValueLayout.JAVA_LONG))
              .invokeExact();
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }
}
