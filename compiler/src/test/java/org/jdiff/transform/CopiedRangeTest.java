package org.jdiff.transform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.jdiff.driver.Compilation;
import org.jdiff.driver.CompileRequest;
import org.jdiff.driver.Input;
import org.jdiff.driver.Jdiff;
import org.jdiff.driver.Loaded;
import org.jdiff.model.Activity;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.DiffException;
import org.jdiff.model.DiffRequest;
import org.jdiff.model.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What copies of whole ranges do to derivatives. */
class CopiedRangeTest {
  /** Variable indices reach both the numbers and the address in the copied constant. */
  private static final String FROM_CONSTANTS =
      """
      @template = internal constant [5 x double] [double 0.25, double 0.5, double 1.5,
                                                  double 2.5, double 0.0]
      declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)

      define double @copied(double %u, ptr %x, i64 %i) {
        %s = alloca [5 x double]
        call void @llvm.memcpy.p0.p0.i64(ptr %s, ptr @template, i64 40, i1 false)
        %k = add i64 %i, 1
        %member = getelementptr ptr, ptr %s, i64 %k
        store ptr %x, ptr %member
        store double %u, ptr %s
        %at = getelementptr double, ptr %s, i64 %i
        %v = load double, ptr %at
        %p = load ptr, ptr %member
        %y = load double, ptr %p
        %r = fmul double %v, %y
        ret double %r
      }
      """;

  private static final String VARIABLE_LENGTH =
      """
      declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)

      define double @copied(ptr %to, ptr %from, i64 %n) {
        %x = load double, ptr %from
        %y = load double, ptr %to
        call void @llvm.memcpy.p0.p0.i64(ptr %to, ptr %from, i64 %n, i1 false)
        %r = fmul double %x, %y
        ret double %r
      }
      """;

  @ParameterizedTest
  @EnumSource(
      value = Mode.class,
      names = {"FORWARD", "REVERSE"})
  void copiesOfNumbersThatCannotBeToldFromAddressesAreRefused(Mode mode) {
    Activity number = mode == Mode.FORWARD ? Activity.DUP : Activity.ACTIVE;
    DiffRequest request = DiffRequest.of("copied", mode, number, Activity.DUP, Activity.CONST);
    Input input = Input.text("copied.ll", FROM_CONSTANTS);
    DiffException refused =
        catchThrowableOfType(
            DiffException.class,
            () -> Jdiff.compile(CompileRequest.of(input).with(request)).close());
    assertThat(refused.diagnostics()).extracting(Diagnostic::code).contains(DiagnosticCode.JD0301);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void adjointsOfNumbersThatAreCopiedInPartStayInside(boolean safe) throws Throwable {
    assertThat(adjoints(16, safe)).isDeepEqualTo(new double[][] {{0, 0}, {5, 6}});
    assertThat(adjoints(12, safe)).isDeepEqualTo(new double[][] {{0, 4}, {5, 2}});
  }

  @Test
  void copyOfNothingMovesNoAdjoint() throws Throwable {
    assertThat(adjoints(0, false)).isDeepEqualTo(new double[][] {{3, 4}, {2, 2}});
  }

  /** The adjoints of the target and the source of a copy of some bytes. */
  private static double[][] adjoints(long bytes, boolean safe) throws Throwable {
    DiffRequest request =
        DiffRequest.of("copied", Mode.REVERSE, Activity.DUP, Activity.DUP, Activity.CONST)
            .withSafe(safe);
    Input input = Input.text("copied.ll", VARIABLE_LENGTH);
    try (Compilation compilation = Jdiff.compile(CompileRequest.of(input).with(request));
        Loaded loaded = compilation.load();
        Arena arena = Arena.ofConfined()) {
      MemorySegment to = arena.allocateFrom(ValueLayout.JAVA_DOUBLE, 1, 1);
      MemorySegment from = arena.allocateFrom(ValueLayout.JAVA_DOUBLE, 1, 1);
      MemorySegment shadowTo = arena.allocateFrom(ValueLayout.JAVA_DOUBLE, 3, 4);
      MemorySegment shadowFrom = arena.allocateFrom(ValueLayout.JAVA_DOUBLE, 2, 2);
      Linker.nativeLinker()
          .downcallHandle(
              loaded.symbol("d_copied"),
              FunctionDescriptor.of(
                  ValueLayout.JAVA_DOUBLE,
                  ValueLayout.ADDRESS,
                  ValueLayout.ADDRESS,
                  ValueLayout.ADDRESS,
                  ValueLayout.ADDRESS,
                  ValueLayout.JAVA_LONG,
                  ValueLayout.JAVA_DOUBLE))
          .invokeWithArguments(to, shadowTo, from, shadowFrom, bytes, 0.0);
      return new double[][] {
        shadowTo.toArray(ValueLayout.JAVA_DOUBLE), shadowFrom.toArray(ValueLayout.JAVA_DOUBLE)
      };
    }
  }
}
