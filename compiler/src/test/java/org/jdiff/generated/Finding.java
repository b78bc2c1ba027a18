package org.jdiff.generated;

/**
 * A property that does not hold.
 *
 * @param program the program
 * @param level the optimisation level of clang
 * @param property which one
 * @param what the numbers
 */
record Finding(Program program, int level, Property property, String what) {
  /** What every generated program must satisfy. */
  enum Property {
    /** The program is defined: every level computes the same. If not, the generator is wrong. */
    PROGRAM_DEFINED,
    /** A derivative comes out and is valid IR. */
    COMPILES,
    /** The derivative computes what the primal computes, bit for bit. */
    PRIMAL_UNCHANGED,
    /** The planned reverse equals the one that stores everything, bit for bit. */
    EQUAL_TO_SAFE,
    /** A second call gives the same, bit for bit. */
    REPEATABLE,
    /** Tangents and adjoints agree. */
    INNER_PRODUCT,
    /** Differences of the primal agree with the tangents. */
    DIFFERENCES,
    /** The gradient does not depend on how much clang optimised. */
    EQUAL_ACROSS_LEVELS
  }

  @Override
  public String toString() {
    return program.test().name() + " at -O" + level + ": " + property + ": " + what;
  }
}
