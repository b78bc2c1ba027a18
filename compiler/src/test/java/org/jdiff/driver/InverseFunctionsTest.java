package org.jdiff.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import org.jdiff.model.Activity;
import org.jdiff.model.DiffRequest;
import org.jdiff.model.Mode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Functions that a program computes itself by iteration, for lack of one in the library. */
class InverseFunctionsTest {
  @ParameterizedTest
  @ValueSource(strings = {"hard_cases.O0.ll", "hard_cases.O2.ll"})
  void theInverseErrorFunctionHasItsDerivativeInAllModes(String file) throws Throwable {
    DiffRequest reverse =
        DiffRequest.of("inverse_error_function", Mode.REVERSE, Activity.ACTIVE)
            .withReturn(Activity.ACTIVE)
            .withExportName("gradient");
    CompileRequest request =
        CompileRequest.of(Input.text(file, ValueChecks.read(file)))
            .with(reverse)
            .with(reverse.withSafe(true).withExportName("oracle"))
            .with(
                DiffRequest.of("inverse_error_function", Mode.FORWARD, Activity.DUP)
                    .withExportName("tangent"));
    try (Compilation c = Jdiff.compile(request);
        Loaded code = c.load();
        Arena arena = Arena.ofConfined()) {
      for (double y : new double[] {0.5, -0.3, 0.9}) {
        MemorySegment out = arena.allocate(ValueLayout.JAVA_DOUBLE);
        for (String symbol : new String[] {"gradient", "oracle", "tangent"}) {
          out.set(ValueLayout.JAVA_DOUBLE, 0, 0);
          MethodHandle call =
              Linker.nativeLinker()
                  .downcallHandle(
                      code.symbol(symbol),
                      FunctionDescriptor.of(
                          ValueLayout.JAVA_DOUBLE,
                          ValueLayout.JAVA_DOUBLE,
                          ValueLayout.JAVA_DOUBLE,
                          ValueLayout.ADDRESS));
          double x = (double) call.invoke(y, 1.0, out);
          double slope = Math.sqrt(Math.PI) / 2 * Math.exp(x * x);
          assertThat(out.get(ValueLayout.JAVA_DOUBLE, 0))
              .as("%s at %s", symbol, y)
              .isCloseTo(slope, within(1e-6 * slope));
          if (y == 0.5) {
            assertThat(out.get(ValueLayout.JAVA_DOUBLE, 0)).isCloseTo(1.112585, within(2e-6));
          }
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"hard_cases.O0.ll", "hard_cases.O2.ll"})
  void vectorsOfExtendedNumbersAreKeptOverLoops(String file) {
    ValueChecks.agree(file, "extended_vectors D");
  }
}
