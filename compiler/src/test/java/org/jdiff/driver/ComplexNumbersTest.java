package org.jdiff.driver;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Helpers of compilers for complex arithmetic, and complex numbers passed by value. */
class ComplexNumbersTest {
  @ParameterizedTest
  @CsvSource({
    "complex.O0.ll, cmul D",
    "complex.O2.ll, cmul D",
    "complex.O0.ll, cmulf D",
    "complex.O2.ll, cmulf D",
    "complex.O0.ll, cmull D",
    "complex.O2.ll, cmull D",
    "complex.O0.ll, cfn D",
    "complex.O2.ll, cfn D",
    "complex.O0.ll, cfnf D",
    "complex.O2.ll, cfnf D",
  })
  void helpersHaveDerivativesInEveryPrecision(String file, String call) {
    ValueChecks.agree(file, call);
  }
}
