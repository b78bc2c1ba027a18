package org.jdiff.analysis;

/**
 * How often the header of a loop runs each time the loop is entered: at least once, the last run
 * with the exit included. Exits from which the function cannot return are not counted: if one is
 * taken, the header ran less often, and nobody is left to ask.
 *
 * <p>The count is exact, as a 64-bit number. The only exception is a loop over all 2⁶⁴ values of a
 * 64-bit induction variable, which no machine finishes; its count reads 0.
 */
public sealed interface TripCount {
  /**
   * {@return the count, as the code that computes it must find it}
   *
   * @param start the value of the induction variable in the first iteration; only its low bits
   *     count
   * @param bound the value that the loop compares with; only its low bits count
   */
  long evaluate(long start, long bound);

  /**
   * A count known from the code alone.
   *
   * @param count the count
   */
  record Constant(long count) implements TripCount {
    @Override
    public long evaluate(long start, long bound) {
      return count;
    }
  }

  /**
   * A count that follows from two values that are defined before the loop.
   *
   * <p>In iteration k = 0, 1, … the loop compares v(k) = start + offset + k·step with the bound and
   * stays while the comparison holds; all arithmetic wraps at the width. The count is one more than
   * the smallest k for which the comparison fails. With v = v(0), d the wrapped difference of v and
   * bound in the direction of the step, read as unsigned, and ÷ the unsigned division, it is
   *
   * <ul>
   *   <li>for {@code NE}: {@code 1 + ((d >>> z) · inverse mod 2^(bits−z))} with d = bound − v, z
   *       the number of trailing zero bits of the step and {@code inverse} that of the odd factor
   *       of the step;
   *   <li>for {@code EQ}: 2 if v equals the bound, else 1;
   *   <li>for the others: 1 if the comparison does not hold for v, else {@code 2 + (d − 1) ÷
   *       |step|} if it is strict and {@code 2 + d ÷ |step|} if it is not.
   * </ul>
   *
   * <p>Nothing here traps: it may be computed ahead of time, even if the loop is not entered after
   * all. The values may be undefined then.
   *
   * @param start the number of the value that the induction variable starts with
   * @param bound the number of the value that the loop compares with
   * @param bits the width of both, 1 to 64
   * @param address whether both are addresses, which are compared as numbers
   * @param offset how far the compared value is ahead of the induction variable: 0 if the variable
   *     itself is compared, the step if its successor is; sign-extended
   * @param step the change per iteration; not 0; sign-extended
   * @param stay the comparison of v (left) with the bound (right) under which the loop continues
   */
  record Computed(
      int start, int bound, int bits, boolean address, long offset, long step, Comparison stay)
      implements TripCount {
    /** {@return the power of two in the step, as the number of its trailing zero bits} */
    public int stepZeros() {
      return Long.numberOfTrailingZeros(step);
    }

    /** {@return the multiplicative inverse of the odd factor of the step, modulo 2⁶⁴} */
    public long stepInverse() {
      long odd = step >> stepZeros();
      // Newton's iteration doubles the number of correct low bits; an odd number inverts itself in
      // its low three.
      long inverse = odd;
      for (int correct = 3; correct < Long.SIZE; correct *= 2) {
        inverse *= 2 - odd * inverse;
      }
      return inverse;
    }

    @Override
    public long evaluate(long start, long bound) {
      long first = lowBits(start + offset, bits);
      long last = lowBits(bound, bits);
      if (stay == Comparison.NE) {
        long steps = (lowBits(last - first, bits) >>> stepZeros()) * stepInverse();
        return 1 + lowBits(steps, bits - stepZeros());
      }
      if (!stay.holds(first, last, bits)) {
        return 1;
      }
      if (stay == Comparison.EQ) {
        return 2;
      }
      long distance = lowBits(step > 0 ? last - first : first - last, bits);
      return 2 + Long.divideUnsigned(stay.strict() ? distance - 1 : distance, Math.abs(step));
    }

    private static long lowBits(long value, int bits) {
      return bits == Long.SIZE ? value : value & ((1L << bits) - 1);
    }
  }
}
