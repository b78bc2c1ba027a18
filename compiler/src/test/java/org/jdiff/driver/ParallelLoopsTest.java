package org.jdiff.driver;

import org.jdiff.model.DiagnosticCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Loops whose iterations are divided among threads by the compiler. */
class ParallelLoopsTest {
  @ParameterizedTest
  @CsvSource({
    "parallel_loops.O0.ll, sum_of_squares DC",
    "parallel_loops.O2.ll, sum_of_squares DC",
    "parallel_loops.O0.ll, largest DC",
    "parallel_loops.O2.ll, largest DC",
  })
  void reductionsAreRefused(String file, String call) {
    ValueChecks.refused(file, call, DiagnosticCode.JD0401);
  }
}
