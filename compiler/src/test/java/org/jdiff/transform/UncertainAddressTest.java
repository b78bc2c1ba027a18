package org.jdiff.transform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.jdiff.driver.Compilation;
import org.jdiff.driver.CompileRequest;
import org.jdiff.driver.Input;
import org.jdiff.driver.Jdiff;
import org.jdiff.model.Activity;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.DiffException;
import org.jdiff.model.DiffRequest;
import org.jdiff.model.Mode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A derivative is refused, never taken for zero, where it is not known whether memory is active.
 */
class UncertainAddressTest {
  private static final String PICKED =
      """
      define double @picked(ptr %a, ptr %b, i1 %first) {
        %p = select i1 %first, ptr %a, ptr %b
        %v = load double, ptr %p
        %r = fmul double %v, %v
        ret double %r
      }
      """;

  private static final String FROM_INTEGER =
      """
      define double @from_integer(ptr %x, i64 %address) {
        %p = inttoptr i64 %address to ptr
        %v = load double, ptr %p
        %w = load double, ptr %x
        %r = fmul double %v, %w
        ret double %r
      }
      """;

  private static final String FROM_OUTSIDE =
      """
      declare ptr @buffer()

      define double @from_outside(ptr %x) {
        %p = call ptr @buffer()
        %v = load double, ptr %p
        %w = load double, ptr %x
        %r = fmul double %v, %w
        ret double %r
      }
      """;

  private static List<Diagnostic> findings(
      String text, String function, Mode mode, Activity... activities) {
    DiffException refusal =
        catchThrowableOfType(
            DiffException.class,
            () -> {
              try (Compilation compilation =
                  Jdiff.compile(
                      CompileRequest.of(Input.text(function + ".ll", text))
                          .with(DiffRequest.of(function, mode, activities)))) {
                compilation.signatures();
              }
            });
    assertThat(refusal).as("a derivative was made of %s", function).isNotNull();
    return refusal.diagnostics();
  }

  private static void refused(List<Diagnostic> findings) {
    assertThat(findings).extracting(Diagnostic::code).containsOnly(DiagnosticCode.JD0206);
  }

  @ParameterizedTest
  @EnumSource(Mode.class)
  void readingFromEitherAnActiveOrAConstantArgumentIsRefused(Mode mode) {
    refused(findings(PICKED, "picked", mode, Activity.DUP, Activity.CONST, Activity.CONST));
  }

  @ParameterizedTest
  @EnumSource(Mode.class)
  void readingThroughAnIntegerIsRefused(Mode mode) {
    refused(findings(FROM_INTEGER, "from_integer", mode, Activity.DUP, Activity.CONST));
  }

  @ParameterizedTest
  @EnumSource(Mode.class)
  void readingThroughTheResultOfAnUnknownFunctionIsRefused(Mode mode) {
    refused(findings(FROM_OUTSIDE, "from_outside", mode, Activity.DUP));
  }
}
