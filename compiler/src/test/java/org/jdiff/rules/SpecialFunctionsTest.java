package org.jdiff.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The run-time library's own functions, as compiled from its IR. Expected values have 40 digits
 * behind them.
 */
class SpecialFunctionsTest {
  private static PrimalFunctions functions;

  @BeforeAll
  static void open() {
    functions = new PrimalFunctions();
  }

  @AfterAll
  static void close() {
    functions.close();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1e-300, -9.999999999999999e+299",
    "0, 1e-08, -100000000.57721564",
    "0, 0.1, -10.423754940411076",
    "0, 0.5, -1.9635100260214235",
    "0, 1.0, -0.5772156649015329",
    "0, 2.0, 0.42278433509846713",
    "0, 3.5, 1.103156640645243",
    "0, 19.9, 2.9653837242676784",
    "0, 20.1, 2.9756379786475406",
    "0, 100.0, 4.600161852738087",
    "0, 1e+10, 23.025850929890456",
    "0, 1e+300, 690.7755278982137",
    "0, -1e-08, 99999999.42278431",
    "0, -0.25, 2.9141391202135276",
    "0, -1.4, 1.6736665003925248",
    "0, -3.0000001, 10000001.272483157",
    "0, -10.3, 4.662403493582087",
    "0, -999.25, 10.049097943004222",
    "0, -1000.75, 3.7674118863554633",
    "0, -1000000.3, 16.098012025764003",
    "1, 0.1, 101.43329915079275",
    "1, 1.0, 1.6449340668482264",
    "1, 3.5, 0.3303577561002349",
    "1, 100.0, 0.010050166663333571",
    "1, 1e+08, 1.000000005e-08",
    "1, -1.4, 10.396413752535013",
    "1, -8.4, 10.799324402180485",
    "1, -1000.75, 19.73821005070119",
    "1, -12345.678, 13.735213862761746",
    "2, 0.1, -2001.8614573783436",
    "2, 1.0, -2.4041138063191885",
    "2, 3.5, -0.1082040516417274",
    "2, 50.0, -0.0004080799893375969",
    "2, -1.4, 22.0160314366175",
    "2, -9.9, -1998.66888464069",
    "2, -1000.75, -124.02510771870371",
    "5, 0.3, 164634.84609922304",
    "5, 2.0, 2.081167438133897",
    "5, 25.0, 2.7131757700038325e-06",
    "5, -8.3, 165660.17400577827",
    "5, -12345.678, 108922.44376252158",
    "12, 0.7, -49438661345.67694",
    "12, 30.0, -9.121334210785209e-11",
    "12, -2.2, 5.847187413315604e+17",
  })
  void polygammaFunctionsAreAccurateToTheLastDigits(int order, double x, double expected) {
    assertThat(functions.scalar("jdiff_polygamma", order, x))
        .isCloseTo(expected, offset(2e-15 * Math.abs(expected)));
  }

  @Test
  void digammaAndTrigammaAreThePolygammaFunctionsOfLowestOrder() {
    assertThat(functions.scalar("jdiff_digamma", 3.5)).isEqualTo(1.103156640645243, offset(1e-15));
    assertThat(functions.scalar("jdiff_trigamma", 3.5))
        .isEqualTo(0.3303577561002349, offset(1e-15));
  }

  @Test
  void digammaIsAbsolutelyAccurateAtItsPositiveZero() {
    assertThat(functions.scalar("jdiff_digamma", 1.4616321449683622)).isCloseTo(0.0, offset(2e-15));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.0, -1.0, -7.0, -1e17, Double.NEGATIVE_INFINITY, Double.NaN})
  void polesAndNaNGiveNaN(double x) {
    assertThat(functions.scalar("jdiff_digamma", x)).isNaN();
    assertThat(functions.scalar("jdiff_polygamma", 3, x)).isNaN();
  }

  @Test
  void infinityGivesTheLimits() {
    double infinity = Double.POSITIVE_INFINITY;
    assertThat(functions.scalar("jdiff_digamma", infinity)).isEqualTo(infinity);
    assertThat(functions.scalar("jdiff_trigamma", infinity)).isZero();
  }

  @Test
  void ordersBelowZeroDoNotExist() {
    assertThat(functions.scalar("jdiff_polygamma", -1, 2.0)).isNaN();
  }
}
