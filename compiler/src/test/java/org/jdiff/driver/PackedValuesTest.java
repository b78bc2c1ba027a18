package org.jdiff.driver;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that calling conventions put into integers, vectors and structures with addresses. */
class PackedValuesTest {
  @ParameterizedTest
  @CsvSource({
    "packed.O0.ll, pair D",
    "packed.O2.ll, pair D",
    "packed.O0.ll, number_below_integer DC",
    "packed.O2.ll, number_below_integer DC",
    "packed.O0.ll, number_above_integer DC",
    "packed.O2.ll, number_above_integer DC",
    "packed.O0.ll, vector_and_integer DC",
    "packed.O2.ll, vector_and_integer DC",
    "packed.O0.ll, number_and_address DC",
    "packed.O2.ll, number_and_address DC",
    "packed.O0.ll, address_and_number_in_recursion DC",
    "packed.O2.ll, address_and_number_in_recursion DC",
    "packed.O0.ll, pair_and_address DC",
    "packed.O2.ll, pair_and_address DC",
    "packed.O0.ll, chosen_number_and_address DC",
    "packed.O2.ll, chosen_number_and_address DC",
    "packed.O0.ll, numbers_and_addresses_in_memory DC",
    "packed.O2.ll, numbers_and_addresses_in_memory DC",
    "pairs.O0.ll, pair D",
    "pairs.O2.ll, pair D",
    "pairs.O0.ll, mixed DC",
    "pairs.O2.ll, mixed DC",
    "pairs.O0.ll, array D",
    "pairs.O2.ll, array D",
    "pairs.O0.ll, array3 D",
    "pairs.O2.ll, array3 D",
    "pairs.O0.ll, array4 D",
    "pairs.O2.ll, array4 D",
    "pairs.O0.ll, triple D",
    "pairs.O2.ll, triple D",
    "pairs.O0.ll, doubles D",
    "pairs.O2.ll, doubles D",
    "pairs.O0.ll, fatv DC",
    "pairs.O2.ll, fatv DC",
    "pairs.O0.ll, option D",
    "pairs.O2.ll, option D",
    "pairs.O0.ll, bigs D",
    "pairs.O2.ll, bigs D",
    "pairs.O0.ll, optionf D",
    "pairs.O2.ll, optionf D",
  })
  void numbersKeepTheirDerivativesWhereverTheyArePacked(String file, String call) {
    ValueChecks.agree(file, call);
  }
}
