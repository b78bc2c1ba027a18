package org.jdiff.driver;

import org.jdiff.model.DiagnosticCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Functions that end otherwise than by a return. */
class EndingsTest {
  @ParameterizedTest
  @CsvSource({
    "endings.O0.ll, tail_calls AA",
    "endings.O2.ll, tail_calls AA",
    "endings.O0.ll, mutual_tail_calls DA",
    "endings.O2.ll, mutual_tail_calls DA",
    "endings.O0.ll, indirect_tail_calls AA",
    "endings.O2.ll, indirect_tail_calls AA",
  })
  void aCallInPlaceOfAReturnHasADerivative(String file, String call) {
    ValueChecks.agree(file, call);
  }

  @ParameterizedTest
  @CsvSource({
    "endings.O0.ll, error_handlers AA",
    "endings.O2.ll, error_handlers AA",
    "endings.O0.ll, selected AA",
    "endings.O2.ll, selected AA",
  })
  void callsThatNeverReturnDoNotMatter(String file, String call) {
    ValueChecks.agree(file, call);
  }

  @ParameterizedTest
  @ValueSource(strings = {"endings.O0.ll", "endings.O2.ll"})
  void jumpsOutOfFunctionsAreRefusedByName(String file) {
    ValueChecks.refused(file, "jumps AA", DiagnosticCode.JD0204);
    ValueChecks.refused(file, "far_jumps AA", DiagnosticCode.JD0204);
  }
}
