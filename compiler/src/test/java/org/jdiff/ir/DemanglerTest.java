package org.jdiff.ir;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemanglerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "_Z2ovdd | ov(double, double)",
        "_Z4cubeIdET_S0_ | double cube<double>(double)",
        "_ZNK2ns1KclEd | ns::K::operator()(double) const",
        "_RNvCsgEmfK2I1SDS_7mycrate3dot | mycrate::dot",
        "_ZN5shape4area17h0123456789abcdefE | shape::area",
        "_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17hc9dd37611487af04E"
            + " | <I as core::iter::traits::collect::IntoIterator>::into_iter",
      })
  void readsTheNamesOfCxxAndBothSchemesOfRust(String symbol, String name) {
    assertThat(Demangler.demangle(symbol)).contains(name);
  }

  @Test
  void plainAndBrokenNamesAreNotMangled() {
    assertThat(Demangler.demangle("dot")).isEmpty();
    assertThat(Demangler.demangle("_Z")).isEmpty();
    assertThat(Demangler.demangle("_Rxyz")).isEmpty();
  }
}
