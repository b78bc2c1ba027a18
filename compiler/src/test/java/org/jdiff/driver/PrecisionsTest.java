package org.jdiff.driver;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers other than float and double. */
class PrecisionsTest {
  @ParameterizedTest
  @CsvSource({
    "precisions.O0.ll, extended AA",
    "precisions.O2.ll, extended AA",
    "precisions.O0.ll, extended_library AA",
    "precisions.O2.ll, extended_library AA",
    "precisions.O0.ll, extended_copied DC",
    "precisions.O2.ll, extended_copied DC",
    "precisions.O0.ll, extended_in_loop DC",
    "precisions.O2.ll, extended_in_loop DC",
    "precisions.O0.ll, extended_in_open_loop DC",
    "precisions.O2.ll, extended_in_open_loop DC",
    "precisions.O0.ll, extended_in_structure D",
    "precisions.O2.ll, extended_in_structure D",
    "precisions.O0.ll, quadruple D",
    "precisions.O2.ll, quadruple D",
    "precisions.O0.ll, quadruple_copied DC",
    "precisions.O2.ll, quadruple_copied DC",
    "precisions.O0.ll, half_copied DC",
    "precisions.O2.ll, half_copied DC",
  })
  void everyPrecisionHasDerivatives(String file, String call) {
    ValueChecks.agree(file, call);
  }
}
