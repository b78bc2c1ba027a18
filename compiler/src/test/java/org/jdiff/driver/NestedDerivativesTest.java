package org.jdiff.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jdiff.model.Activity;
import org.jdiff.model.DerivativeSignature;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.DiffException;
import org.jdiff.model.DiffRequest;
import org.jdiff.model.DiffRequest.ArgumentActivity;
import org.jdiff.model.Mode;
import org.jdiff.model.NativeType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Derivatives of derivatives. */
class NestedDerivativesTest {
  private static final String PRODUCT_SOURCE =
      """
      double sin(double);
      double f(const double *x) { return sin(x[0]) * x[1] * x[1] + x[0] * x[1] * x[2]; }
      double once(double x) { return x * x * x * sin(x); }
      double steps(double x) {
        double y = x;
        for (;;) { double e = y * y - x; if (e < 1e-13 && e > -1e-13) break; y -= e / (2 * y); }
        return y;
      }
      """;

  /** Forward over, and reverse over, what is written as IR: all oracles of a check must agree. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "straight",
        "counted",
        "newton",
        "recursive",
        "calls",
        "moved",
        "special",
        "pointed"
      })
  void derivativesOfWrittenDerivativesAgreeInAllModes(String function) {
    for (String file : List.of("nested.O0.ll", "nested.O2.ll")) {
      agree(file, function, Mode.REVERSE, false, "D", "DDA");
      agree(file, function, Mode.FORWARD, false, "D", "DDD");
    }
  }

  @ParameterizedTest
  @CsvSource({"newton", "calls"})
  void derivativesOfStoreEverythingReversesAgreeInAllModes(String function) {
    agree("nested.O2.ll", function, Mode.REVERSE, true, "D", "DDA");
  }

  @Test
  void derivativesOfProceduresWithOutputsAgreeInAllModes() {
    agree("nested.O2.ll", "outputs", Mode.REVERSE, false, "DD", "DDDD");
    agree("nested.O0.ll", "outputs", Mode.FORWARD, false, "DD", "DDDD");
  }

  @Test
  void forwardOverReverseGivesASymmetricHessian() throws Throwable {
    double[][] hessian = hessian(Mode.FORWARD, 0.7, -1.3, 0.4);
    expectHessian(hessian, 0.7, -1.3);
  }

  @Test
  void reverseOverForwardGivesTheSameHessian() throws Throwable {
    // The derivative of a directional derivative by x is a row of the Hessian.
    try (Compilation c =
            Jdiff.compile(
                CompileRequest.of(Input.text("f.c", PRODUCT_SOURCE))
                    .with(DiffRequest.of("f", Mode.FORWARD, Activity.DUP).withExportName("along"))
                    .with(
                        DiffRequest.of(
                                "along", Mode.REVERSE, Activity.DUP, Activity.CONST, Activity.DUP)
                            .withExportName("row")));
        Loaded code = c.load();
        Arena arena = Arena.ofConfined()) {
      MemorySegment x = doubles(arena, 0.7, -1.3, 0.4);
      MethodHandle row = code.handle(c.signatures().get(1));
      double[][] rows = new double[3][];
      for (int i = 0; i < 3; i++) {
        MemorySegment direction = doubles(arena, 0, 0, 0);
        direction.setAtIndex(ValueLayout.JAVA_DOUBLE, i, 1);
        MemorySegment dx = doubles(arena, 0, 0, 0);
        List<Object> arguments =
            new ArrayList<>(List.of(x, dx, direction, doubles(arena, 0), doubles(arena, 1)));
        row.invokeWithArguments(withZeroSeed(arguments, row));
        rows[i] = dx.toArray(ValueLayout.JAVA_DOUBLE);
      }
      expectHessian(rows, 0.7, -1.3);
    }
  }

  @Test
  void reverseOverReverseGivesTheSameHessian() throws Throwable {
    double[][] hessian = hessian(Mode.REVERSE, 0.7, -1.3, 0.4);
    expectHessian(hessian, 0.7, -1.3);
  }

  @ParameterizedTest
  @CsvSource({"once, 0.8", "steps, 2.0"})
  void threeTimesForwardGivesTheThirdDerivative(String function, double x) throws Throwable {
    CompileRequest request =
        CompileRequest.of(Input.text("f.c", PRODUCT_SOURCE))
            .with(DiffRequest.of(function, Mode.FORWARD, Activity.DUP).withExportName("first"))
            .with(
                DiffRequest.of("first", Mode.FORWARD, Activity.DUP, Activity.CONST, Activity.DUP)
                    .withReturn(Activity.CONST)
                    .withExportName("second"))
            .with(
                DiffRequest.of(
                        "second",
                        Mode.FORWARD,
                        Activity.DUP,
                        Activity.CONST,
                        Activity.CONST,
                        Activity.CONST,
                        Activity.DUP)
                    .withReturn(Activity.CONST)
                    .withExportName("third"));
    try (Compilation c = Jdiff.compile(request);
        Loaded code = c.load();
        Arena arena = Arena.ofConfined()) {
      DerivativeSignature signature = c.signatures().getLast();
      // Every number that is no result is x or a direction of length one.
      List<Object> arguments = new ArrayList<>();
      MemorySegment last = null;
      for (DerivativeSignature.Parameter p : signature.parameters()) {
        if (p.type() instanceof NativeType.Pointer) {
          last = doubles(arena, 0);
          arguments.add(last);
        } else {
          arguments.add(p.name().equals("x") ? x : 1.0);
        }
      }
      code.handle(signature).invokeWithArguments(arguments);
      assertThat(last.get(ValueLayout.JAVA_DOUBLE, 0)).isCloseTo(third(function, x), within(1e-9));
    }
  }

  private static double third(String function, double x) {
    return function.equals("once")
        ? 6 * Math.sin(x) + 18 * x * Math.cos(x) - 9 * x * x * Math.sin(x) - x * x * x * Math.cos(x)
        : 0.375 * Math.pow(x, -2.5);
  }

  @Test
  void requestsMayStandInAnyOrder() {
    DiffRequest inner = DiffRequest.of("once", Mode.REVERSE, Activity.ACTIVE);
    DiffRequest outer =
        DiffRequest.of("d_once", Mode.FORWARD, Activity.DUP, Activity.CONST, Activity.DUP);
    try (Compilation c =
        Jdiff.compile(
            CompileRequest.of(Input.text("f.c", PRODUCT_SOURCE)).with(outer).with(inner))) {
      assertThat(c.signatures())
          .extracting(DerivativeSignature::symbol)
          .containsExactly("d_d_once", "d_once");
    }
  }

  @Test
  void parametersOfNestedDerivativesHaveDifferentNames() {
    try (Compilation c =
        Jdiff.compile(
            CompileRequest.of(Input.text("f.c", PRODUCT_SOURCE))
                .with(DiffRequest.of("f", Mode.REVERSE, Activity.DUP))
                .with(
                    DiffRequest.of(
                        "d_f", Mode.FORWARD, Activity.DUP, Activity.DUP, Activity.DUP)))) {
      assertThat(c.signatures().getLast().parameters())
          .extracting(DerivativeSignature.Parameter::name)
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void optimisedDerivativesWithATapeAreRefused() {
    String text = derivative("nested.O2.ll", "newton", Mode.REVERSE, false, "D", 2);
    CompileRequest request =
        CompileRequest.of(Input.text("inner.ll", text))
            .with(
                DiffRequest.of(
                    "d_newton", Mode.FORWARD, Activity.DUP, Activity.DUP, Activity.CONST));
    DiffException refusal =
        catchThrowableOfType(DiffException.class, () -> Jdiff.compile(request).close());
    assertThat(refusal).isNotNull();
    assertThat(refusal.diagnostics())
        .anySatisfy(
            d -> {
              assertThat(d.code()).isEqualTo(DiagnosticCode.JD0401);
              assertThat(d.notes()).anySatisfy(n -> assertThat(n).contains("-O0"));
            });
  }

  // ---- how

  private static String derivative(
      String file, String function, Mode mode, boolean safe, String inner, int level) {
    DiffRequest request =
        new DiffRequest(
            function,
            mode,
            activities(inner),
            Optional.empty(),
            Optional.empty(),
            true,
            safe,
            false);
    try (Compilation c =
        Jdiff.compile(
            CompileRequest.of(Input.text(file, ValueChecks.read(file)))
                .with(request)
                .withOptimisation(level))) {
      return c.text();
    }
  }

  private static void agree(
      String file, String function, Mode mode, boolean safe, String inner, String outer) {
    String text = derivative(file, function, mode, safe, inner, 0);
    CheckReport report =
        Jdiff.check(
            CheckRequest.of(
                List.of(Input.text("inner.ll", text)), "d_" + function, activities(outer)));
    assertThat(report.rows())
        .as("%s over %s of %s", mode, function, file)
        .isNotEmpty()
        .allMatch(CheckReport.Row::passed);
  }

  private static List<ArgumentActivity> activities(String letters) {
    return letters
        .chars()
        .mapToObj(c -> c == 'D' ? Activity.DUP : c == 'A' ? Activity.ACTIVE : Activity.CONST)
        .map(a -> new ArgumentActivity(Optional.empty(), a))
        .toList();
  }

  /** The Hessian of the source's function by one nested derivative of its gradient per row. */
  private static double[][] hessian(Mode outer, double... point) throws Throwable {
    Activity seed = Activity.CONST;
    CompileRequest request =
        CompileRequest.of(Input.text("f.c", PRODUCT_SOURCE))
            .with(DiffRequest.of("f", Mode.REVERSE, Activity.DUP))
            .with(
                DiffRequest.of("d_f", outer, Activity.DUP, Activity.DUP, seed)
                    .withReturn(Activity.CONST)
                    .withExportName("row"));
    try (Compilation c = Jdiff.compile(request);
        Loaded code = c.load();
        Arena arena = Arena.ofConfined()) {
      MethodHandle row = code.handle(c.signatures().get(1));
      double[][] rows = new double[3][];
      for (int i = 0; i < 3; i++) {
        MemorySegment x = doubles(arena, point);
        MemorySegment along = doubles(arena, 0, 0, 0);
        MemorySegment gradient = doubles(arena, 0, 0, 0);
        MemorySegment second = doubles(arena, 0, 0, 0);
        (outer == Mode.FORWARD ? along : second).setAtIndex(ValueLayout.JAVA_DOUBLE, i, 1);
        row.invokeWithArguments(List.of(x, along, gradient, second, 1.0));
        MemorySegment result = outer == Mode.FORWARD ? second : along;
        rows[i] = result.toArray(ValueLayout.JAVA_DOUBLE);
      }
      return rows;
    }
  }

  private static void expectHessian(double[][] h, double x, double y) {
    double[][] expected = {
      {-Math.sin(x) * y * y, 2 * Math.cos(x) * y + 0.4, y},
      {2 * Math.cos(x) * y + 0.4, 2 * Math.sin(x), x},
      {y, x, 0}
    };
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        assertThat(h[i][j])
            .as("row %d of %s, column %d", i, Arrays.deepToString(h), j)
            .isCloseTo(expected[i][j], within(1e-12));
      }
    }
  }

  /** A returned number that is active as well gets no weight. */
  private static List<Object> withZeroSeed(List<Object> arguments, MethodHandle handle) {
    List<Object> all = new ArrayList<>(arguments);
    while (all.size() < handle.type().parameterCount()) {
      all.add(0.0);
    }
    return all;
  }

  private static MemorySegment doubles(Arena arena, double... values) {
    return arena.allocateFrom(ValueLayout.JAVA_DOUBLE, values);
  }
}
