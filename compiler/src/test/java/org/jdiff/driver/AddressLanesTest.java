package org.jdiff.driver;

import org.jdiff.model.DiagnosticCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Vectors of addresses. */
class AddressLanesTest {
  @ParameterizedTest
  @ValueSource(strings = {"kept D", "walked DC"})
  void vectorsOfAddressesKeepTheirShadows(String call) {
    ValueChecks.agree("address_lanes.ll", call);
  }

  @Test
  void addressTakenFromAVectorByAVariableNumberIsRefused() {
    ValueChecks.refused("address_lanes.ll", "chosen_by_number DC", DiagnosticCode.JD0201);
  }
}
