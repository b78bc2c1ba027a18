package org.jdiff.driver;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.jdiff.model.Activity;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.DiffRequest;
import org.jdiff.model.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A structure that holds a number and an address, passed from function to function as one value.
 */
class NumberBesideAddressTest {
  private static final String FILE = "number_and_address.ll";

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void theNumberHasAnAdjointAndTheAddressAShadow(boolean safe) throws Throwable {
    DiffRequest reverse =
        DiffRequest.of("between", Mode.REVERSE, Activity.DUP)
            .withReturn(Activity.ACTIVE)
            .withSafe(safe);
    DiffRequest forward =
        DiffRequest.of("between", Mode.FORWARD, Activity.DUP).withExportName("along");
    CompileRequest request =
        CompileRequest.of(Input.text(FILE, ValueChecks.read(FILE))).with(reverse).with(forward);
    try (Compilation c = Jdiff.compile(request);
        Loaded code = c.load();
        Arena arena = Arena.ofConfined()) {
      MemorySegment x = arena.allocateFrom(ValueLayout.JAVA_DOUBLE, 2, 3);
      MemorySegment dx = arena.allocate(ValueLayout.JAVA_DOUBLE, 2);
      Object value = call(code, "d_between", ValueLayout.JAVA_DOUBLE, x, dx, 1.0);
      // The function is x0^4 x1.
      assertThat(value).isEqualTo(48.0);
      assertThat(dx.toArray(ValueLayout.JAVA_DOUBLE)).containsExactly(96, 16);
      MemorySegment direction = arena.allocateFrom(ValueLayout.JAVA_DOUBLE, 1, -2);
      MemorySegment tangent = arena.allocate(ValueLayout.JAVA_DOUBLE);
      call(code, "along", ValueLayout.ADDRESS, x, direction, tangent);
      assertThat(tangent.get(ValueLayout.JAVA_DOUBLE, 0)).isEqualTo(64);
    }
  }

  private static Object call(Loaded code, String symbol, ValueLayout last, Object... arguments)
      throws Throwable {
    return Linker.nativeLinker()
        .downcallHandle(
            code.symbol(symbol),
            FunctionDescriptor.of(
                ValueLayout.JAVA_DOUBLE, ValueLayout.ADDRESS, ValueLayout.ADDRESS, last))
        .invokeWithArguments(arguments);
  }

  @Test
  void asAParameterOfTheRequestedFunctionItIsRefused() {
    ValueChecks.refused(FILE, "whole D", DiagnosticCode.JD0103);
  }
}
