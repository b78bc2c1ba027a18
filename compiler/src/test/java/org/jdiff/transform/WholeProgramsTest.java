package org.jdiff.transform;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;
import java.util.Optional;
import org.jdiff.driver.Compilation;
import org.jdiff.driver.CompileRequest;
import org.jdiff.driver.Input;
import org.jdiff.driver.Jdiff;
import org.jdiff.driver.Loaded;
import org.jdiff.model.Activity;
import org.jdiff.model.DiffRequest;
import org.jdiff.model.Mode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Modules that contain the library, as link-time optimisation writes them: functions that never
 * return, and those of Rust's library that only print, have bodies that nobody could differentiate
 * and nobody has to.
 */
class WholeProgramsTest {
  private static final String PROGRAM =
      """
      @log = global i64 0
      @code = internal global i32 0

      declare void @exit(i32)
      declare i64 @labs(i64)

      define internal void @report(double %x) noreturn noinline {
        %bits = bitcast double %x to i64
        %mixed = mul i64 %bits, 2654435761
        %u = call i64 @labs(i64 %mixed)
        store i64 %u, ptr @log
        %status = load i32, ptr @code
        call void @exit(i32 %status)
        unreachable
      }

      define void @_ZN3std2io5stdio6_print17h0123456789abcdefE(ptr %text, ptr %arguments) {
        %x = load i64, ptr %arguments
        %mixed = mul i64 %x, 2654435761
        store i64 %mixed, ptr @log
        ret void
      }

      define double @checked(double %x) {
        %ok = fcmp ogt double %x, 0.0
        br i1 %ok, label %go, label %fail
      fail:
        call void @report(double %x)
        unreachable
      go:
        %y = fmul double %x, %x
        ret double %y
      }

      define double @printed(double %x) {
        %place = alloca double
        store double %x, ptr %place
        call void @_ZN3std2io5stdio6_print17h0123456789abcdefE(ptr null, ptr %place)
        %again = load double, ptr %place
        %y = fmul double %again, %x
        ret double %y
      }

      define i64 @logged() {
        %v = load i64, ptr @log
        ret i64 %v
      }
      """;

  @ParameterizedTest
  @ValueSource(strings = {"checked", "printed"})
  void whatNeverReturnsOrOnlyPrintsNeedsNoDerivative(String function) throws Throwable {
    for (boolean safe : List.of(false, true)) {
      CompileRequest request =
          CompileRequest.of(Input.text("program.ll", PROGRAM))
              .withOptimisation(safe ? 0 : 3)
              .with(
                  new DiffRequest(
                      function,
                      Mode.REVERSE,
                      List.of(new DiffRequest.ArgumentActivity(Optional.empty(), Activity.ACTIVE)),
                      Optional.empty(),
                      Optional.empty(),
                      true,
                      safe,
                      false));
      try (Compilation compilation = Jdiff.compile(request);
          Loaded loaded = compilation.load();
          Arena arena = Arena.ofConfined()) {
        MemorySegment gradient = arena.allocate(ValueLayout.JAVA_DOUBLE);
        double result =
            (double)
                Linker.nativeLinker()
                    .downcallHandle(
                        loaded.symbol("d_" + function),
                        FunctionDescriptor.of(
                            ValueLayout.JAVA_DOUBLE,
                            ValueLayout.JAVA_DOUBLE,
                            ValueLayout.JAVA_DOUBLE,
                            ValueLayout.ADDRESS))
                    .invokeExact(3.0, 1.0, gradient);
        assertThat(result).isEqualTo(9.0);
        assertThat(gradient.get(ValueLayout.JAVA_DOUBLE, 0)).isEqualTo(6.0);
        // What it does besides is still done.
        assertThat(compilation.text()).contains("2654435761");
      }
    }
  }
}
