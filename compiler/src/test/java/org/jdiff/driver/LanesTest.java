package org.jdiff.driver;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Intrinsics that move lanes of vectors, read and write memory under masks, or reduce vectors. */
class LanesTest {
  @ParameterizedTest
  @CsvSource({
    "lanes.ll, maskedload DC",
    "lanes.ll, gather DC",
    "lanes.ll, expand DC",
    "lanes.ll, lanes D",
    "lanes.ll, prodzero DC",
  })
  void lanesKeepTheirDerivatives(String file, String call) {
    ValueChecks.agree(file, call);
  }
}
