package org.jdiff.rules;

/** An argument of a linear algebra routine, in the order of the library. */
public sealed interface BlasArgument {
  /** {@return the name by which statements refer to it} */
  String name();

  /** What a flag decides. */
  enum FlagKind {
    /** Whether a matrix is transposed; the name is the matrix. */
    TRANS,
    /** Whether the triangular matrix stands on the left. */
    SIDE,
    /** Whether the upper triangle is used. */
    UPLO,
    /** Whether the diagonal counts as ones. */
    DIAG
  }

  /** What a call does to an array. */
  enum Access {
    /** It is read. */
    IN,
    /** It is written and not read. */
    OUT,
    /** It is read and written. */
    INOUT;

    /** {@return whether the call writes} */
    public boolean writes() {
      return this != IN;
    }

    /** {@return whether the call reads} */
    public boolean reads() {
      return this != OUT;
    }
  }

  /**
   * A choice between variants of the routine.
   *
   * @param kind what it decides
   * @param name the matrix that is transposed, else the word of the kind
   */
  record Flag(FlagKind kind, String name) implements BlasArgument {}

  /**
   * A number of rows, columns or elements.
   *
   * @param name its name
   */
  record Size(String name) implements BlasArgument {}

  /**
   * A factor.
   *
   * @param name its name
   * @param guarded the array that is not read where the factor is zero; empty if there is none
   */
  record Scalar(String name, String guarded) implements BlasArgument {}

  /** An array, followed by its increment or leading dimension. */
  sealed interface Array extends BlasArgument {
    /** {@return what a call does to it} */
    Access access();
  }

  /**
   * A vector.
   *
   * @param name its name
   * @param length its number of elements
   * @param access what a call does to it
   * @param increasing whether the library does nothing unless the increment is positive
   */
  record Vector(String name, Extent length, Access access, boolean increasing) implements Array {}

  /**
   * A matrix.
   *
   * @param name its name
   * @param rows its rows
   * @param columns its columns
   * @param transformed whether rows and columns are those after transposition by its flag
   * @param triangle whether only a triangle of it is used
   * @param access what a call does to it
   */
  record Matrix(
      String name,
      Extent rows,
      Extent columns,
      boolean transformed,
      boolean triangle,
      Access access)
      implements Array {}

  /**
   * A length.
   *
   * @param size the name of the size
   * @param otherwise the size that takes its place where the deciding flag is set; the same if none
   *     decides
   */
  record Extent(String size, String otherwise) {}
}
