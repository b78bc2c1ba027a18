package org.jdiff.ir;

/** The names of calls that say what memory holds and do nothing. */
public final class TypeHints {
  /** What their names begin with; the kind and the number of bytes follow. */
  public static final String PREFIX = "jdiff.holds.";

  private TypeHints() {}

  /**
   * {@return the symbol of such a call}
   *
   * @param kind what the memory holds: float, double, integer or pointer
   * @param bytes how much of it; 0 for one value
   */
  public static String symbol(String kind, long bytes) {
    return PREFIX + kind + "." + bytes;
  }

  /**
   * {@return what the memory holds, as the word given to {@link #symbol}}
   *
   * @param symbol the symbol of such a call
   */
  public static String kind(String symbol) {
    return symbol.substring(PREFIX.length(), symbol.lastIndexOf('.'));
  }

  /**
   * {@return how many bytes of it; 0 for one value}
   *
   * @param symbol the symbol of such a call
   */
  public static long bytes(String symbol) {
    return Long.parseLong(symbol.substring(symbol.lastIndexOf('.') + 1));
  }
}
