package org.jdiff.rules;

/**
 * How a linear algebra routine is named and called: the interface of C (arguments by value, layout
 * first) or of Fortran (everything by address, characters for flags).
 *
 * @param stem the routine without prefix, precision and suffix
 * @param doublePrecision whether it works on double, else on float
 * @param c whether it is the interface of C
 * @param suffix what follows the stem, such as {@code _} or {@code 64_}
 */
public record BlasSymbol(String stem, boolean doublePrecision, boolean c, String suffix) {
  /** {@return whether the suffix says that integers have 64 bits} */
  public boolean longIntegers() {
    return suffix.contains("64");
  }

  /**
   * {@return the symbol of another routine of the same library, interface and precision}
   *
   * @param other its stem
   */
  public String sibling(String other) {
    return (c ? "cblas_" : "") + (doublePrecision ? "d" : "s") + other + suffix;
  }
}
