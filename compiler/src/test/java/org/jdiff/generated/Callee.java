package org.jdiff.generated;

/**
 * A function that others call.
 *
 * @param name its name
 * @param kind its signature
 * @param cost about how many statements a call executes
 */
record Callee(String name, Kind kind, int cost) {
  /** The signatures that callees have. */
  enum Kind {
    /** {@code double f(double, double)}. */
    VALUES,
    /** {@code double f(double *, double)}, which may write four elements. */
    ARRAY,
    /** {@code void f(double *, double *, double)}, which writes the first. */
    RESULT,
    /** {@code double f(double, double *, int)}, which calls itself. */
    RECURSIVE,
    /** {@code double *f(double *, int)}, which returns two of four elements. */
    POINTER,
    /** {@code struct s f(struct s, double)}. */
    STRUCT_VALUE,
    /** {@code double f(struct s *, double)}. */
    STRUCT_POINTER
  }
}
