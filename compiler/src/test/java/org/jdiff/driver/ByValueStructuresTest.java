package org.jdiff.driver;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Structures that are copied for a call, and results that are returned in memory. */
class ByValueStructuresTest {
  @ParameterizedTest
  @CsvSource({
    "by_value.O0.ll, callee_changes_its_copy D",
    "by_value.O2.ll, callee_changes_its_copy D",
    "by_value.O0.ll, callee_changes_the_original D",
    "by_value.O2.ll, callee_changes_the_original D",
    "by_value.O0.ll, copies_in_recursion D",
    "by_value.O2.ll, copies_in_recursion D",
    "by_value.O0.ll, returned_in_memory D",
    "by_value.O2.ll, returned_in_memory D",
  })
  void copiesHaveShadowsOfTheirOwn(String file, String call) {
    ValueChecks.agree(file, call);
  }
}
