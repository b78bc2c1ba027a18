package org.jdiff.transform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.DiffException;
import org.jdiff.model.Mode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Exceptions that are thrown and caught are control flow like any other to a derivative. */
class ExceptionLoweringTest {
  private static final String THROUGH_POINTER =
      """
      declare i32 @__gxx_personality_v0(...)
      declare ptr @__cxa_begin_catch(ptr)
      declare void @__cxa_end_catch()

      define double @indirect(ptr %f, double %x) personality ptr @__gxx_personality_v0 {
        %r = invoke double %f(double %x) to label %returned unwind label %caught
      returned:
        ret double %r
      caught:
        %pad = landingpad { ptr, i32 } catch ptr null
        %e = extractvalue { ptr, i32 } %pad, 0
        %o = call ptr @__cxa_begin_catch(ptr %e)
        call void @__cxa_end_catch()
        ret double 0.0
      }
      """;

  private static String resource(String name) throws IOException {
    try (InputStream in = ExceptionLoweringTest.class.getResourceAsStream("exceptions/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "caught, O0", "caught, O2",
    "partial, O0", "partial, O2",
    "rethrown, O0", "rethrown, O2",
    "iterations, O0", "iterations, O2",
    "range, O0", "range, O2",
    "unwound, O0", "unwound, O2",
  })
  void modesAndTapesAgreeWhetherSomethingIsThrownOrNot(String function, String level)
      throws IOException {
    new GradientOracle(function, resource("exceptions." + level + ".ll")).agree(1, 2, 5, 9);
  }

  @ParameterizedTest
  @CsvSource({
    "recurrence, O0", "recurrence, O2",
    "owners, O0", "owners, O2",
    "bounds, O0", "bounds, O2",
    "given_back, O0", "given_back, O2",
    "destructors, O0", "destructors, O2",
    "rethrown, O0", "rethrown, O2",
  })
  void whatMayLeaveAndCleansUpAgreesIfItDoesNot(String function, String level) throws IOException {
    new GradientOracle(function, resource("leaving." + level + ".ll")).agree(1, 2, 5);
  }

  @ParameterizedTest
  @CsvSource({"virtuals, O0", "virtuals, O2", "pointers, O0", "pointers, O2"})
  void caughtCallsThroughPointersGoToTheFunctionsThatAreMeant(String function, String level)
      throws IOException {
    new GradientOracle(function, resource("pointers." + level + ".ll")).agree(1, 2, 5);
  }

  @ParameterizedTest
  @EnumSource(
      value = Mode.class,
      names = {"FORWARD", "REVERSE"})
  void aCaughtCallThroughAPointerToUnknownFunctionsIsRefused(Mode mode) {
    DiffException refusal =
        catchThrowableOfType(
            DiffException.class,
            () -> new GradientOracle("indirect", THROUGH_POINTER).differentiate(mode));
    assertThat(refusal).isNotNull();
    assertThat(refusal.diagnostics()).extracting(Diagnostic::code).contains(DiagnosticCode.JD0203);
  }

  @ParameterizedTest
  @CsvSource({"O0, FORWARD", "O0, REVERSE", "O2, FORWARD", "O2, REVERSE"})
  void anExceptionThatCarriesADerivativeIsRefused(String level, Mode mode) throws IOException {
    GradientOracle oracle = new GradientOracle("carried", resource("exceptions." + level + ".ll"));
    DiffException refusal =
        catchThrowableOfType(DiffException.class, () -> oracle.differentiate(mode));
    assertThat(refusal).isNotNull();
    assertThat(refusal.diagnostics()).extracting(Diagnostic::code).contains(DiagnosticCode.JD0302);
  }
}
