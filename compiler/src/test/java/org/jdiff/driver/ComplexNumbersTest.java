package org.jdiff.driver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  /** The functions of {@code <complex.h>}, at points in all quadrants. */
  @ParameterizedTest
  @ValueSource(strings = {"complex_functions.O0.ll", "complex_functions.O2.ll"})
  void functionsOfTheLibraryHaveDerivativesInBothPrecisions(String file) {
    List<String> functions =
        Pattern.compile("(?m)^(?:double|float) (use_\\w+)")
            .matcher(ValueChecks.read("complex_functions.c"))
            .results()
            .map(m -> m.group(1))
            .toList();
    assertThat(functions).hasSize(34);
    functions.forEach(f -> ValueChecks.agree(file, f + " D"));
  }
}
