package org.jdiff.driver;

import org.jdiff.model.DiagnosticCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Arithmetic on the bits of numbers. */
class BitOperationsTest {
  @ParameterizedTest
  @CsvSource({
    "bits.O0.ll, sign_flipped AA",
    "bits.O2.ll, sign_flipped AA",
    "bits.O0.ll, sign_cleared AA",
    "bits.O2.ll, sign_cleared AA",
    "bits.O0.ll, sign_set AA",
    "bits.O2.ll, sign_set AA",
    "bits.O0.ll, sign_of_another AA",
    "bits.O2.ll, sign_of_another AA",
    "bits.O0.ll, sign_times_another AA",
    "bits.O2.ll, sign_times_another AA",
    "bits.O0.ll, signs_in_vectors D",
    "bits.O2.ll, signs_in_vectors D",
    "bits.O0.ll, low_bits_cleared AA",
    "bits.O2.ll, low_bits_cleared AA",
    "bits.O0.ll, exponent_changed AC",
    "bits.O2.ll, exponent_changed AC",
    "bits.O0.ll, float_exponent_changed AC",
    "bits.O2.ll, float_exponent_changed AC",
    "bits.O0.ll, exponent_replaced A",
    "bits.O2.ll, exponent_replaced A",
    "bits.O0.ll, high_word_compared A",
    "bits.O2.ll, high_word_compared A",
    "bits.O0.ll, not_a_number_tested A",
    "bits.O2.ll, not_a_number_tested A",
    "bits.O0.ll, words_taken_apart A",
    "bits.O2.ll, words_taken_apart A",
    "bits.O0.ll, masked_selection AA",
    "bits.O2.ll, masked_selection AA",
  })
  void operationsWithAMeaningHaveDerivatives(String file, String call) {
    ValueChecks.agree(file, call);
  }

  @ParameterizedTest
  @CsvSource({
    "bits.O0.ll, reciprocal_root A",
    "bits.O2.ll, reciprocal_root A",
    "bits.O0.ll, bytes_reversed A",
    "bits.O2.ll, bytes_reversed A",
    "bits.O0.ll, mantissa_alone A",
    "bits.O2.ll, mantissa_alone A",
  })
  void operationsWithoutAMeaningAreRefused(String file, String call) {
    ValueChecks.refused(file, call, DiagnosticCode.JD0205);
  }
}
