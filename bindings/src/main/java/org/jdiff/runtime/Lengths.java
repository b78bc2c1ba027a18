package org.jdiff.runtime;

/** Refuses arrays of wrong lengths with both numbers. */
final class Lengths {
  private Lengths() {}

  /**
   * Requires a length.
   *
   * @param what what the array is, for the message
   * @param array the array
   * @param length how long it must be
   * @throws IllegalArgumentException if it is not
   */
  static void require(String what, double[] array, long length) {
    if (array.length != length) {
      throw new IllegalArgumentException(
          "the %s has %d elements, not %d".formatted(what, array.length, length));
    }
  }

  /**
   * {@return the number of elements of a dense matrix}
   *
   * @param rows its rows
   * @param columns its columns
   * @throws IllegalArgumentException if no array is that long
   */
  static int product(int rows, int columns) {
    long elements = (long) rows * columns;
    if (elements > Integer.MAX_VALUE - 8) {
      throw new IllegalArgumentException(
          "a dense matrix of %d rows and %d columns does not fit an array; use a sparse one"
              .formatted(rows, columns));
    }
    return (int) elements;
  }
}
