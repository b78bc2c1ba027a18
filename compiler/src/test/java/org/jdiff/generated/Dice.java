package org.jdiff.generated;

import java.util.List;
import java.util.Random;

/** Choices that follow from a seed. */
final class Dice {
  private final Random random;

  Dice(long seed) {
    // Near seeds of the generator give similar first numbers.
    random = new Random(seed * 0x9E3779B97F4A7C15L + 0x5DEECE66DL);
    random.nextInt();
  }

  /** {@return a number from zero up to, not including, the limit} */
  int below(int limit) {
    return random.nextInt(limit);
  }

  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  /** {@return a number with few binary digits, of magnitude at most two} */
  double number() {
    return random.nextInt(-64, 65) / 32.0;
  }

  /** {@return a number at which no generated comparison is likely to be equal} */
  double input() {
    return Math.rint((random.nextDouble() * 4 - 2) * (1 << 20)) / (1 << 20);
  }
}
