package org.jdiff.markers;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/** What a marker call asks for. */
public enum MarkerKind {
  /** The gradient: forward and reverse sweep in one call. */
  AUTODIFF("__enzyme_autodiff"),
  /** Tangents beside the primal. */
  FWDDIFF("__enzyme_fwddiff"),
  /** Tangents from a tape. */
  FWDSPLIT("__enzyme_fwdsplit"),
  /** The forward sweep alone; it returns the tape. */
  AUGMENTFWD("__enzyme_augmentfwd"),
  /** The number of bytes of a tape that the caller allocates. */
  AUGMENTSIZE("__enzyme_augmentsize"),
  /** The reverse sweep alone; it is given the tape. */
  REVERSE("__enzyme_reverse"),
  /** The shadow of the address of a function or of a table of such. */
  VIRTUALREVERSE("__enzyme_virtualreverse"),
  /** Several evaluations of the primal in one call. */
  BATCH("__enzyme_batch"),
  /** A call of a function that has no derivative. */
  CALL_INACTIVE("__enzyme_call_inactive"),
  /** Tells that memory holds single-precision numbers. */
  TYPE_FLOAT("__enzyme_float"),
  /** Tells that memory holds double-precision numbers. */
  TYPE_DOUBLE("__enzyme_double"),
  /** Tells that memory holds integers. */
  TYPE_INTEGER("__enzyme_integer"),
  /** Tells that memory holds addresses. */
  TYPE_POINTER("__enzyme_pointer"),
  /** The rounding error of a result. */
  ERROR_ESTIMATE("__enzyme_error_estimate"),
  /** A function at a lower precision, rounding each operation. */
  TRUNCATE_OP("__enzyme_truncate_op_func"),
  /** A function at a lower precision, on values that have it already. */
  TRUNCATE_MEM("__enzyme_truncate_mem_func"),
  /** A value at a lower precision. */
  TRUNCATE_VALUE("__enzyme_truncate_mem_value"),
  /** A value of a lower precision as an ordinary one. */
  EXPAND_VALUE("__enzyme_expand_mem_value");

  private final String word;

  MarkerKind(String word) {
    this.word = word;
  }

  /** {@return what the names of such functions contain} */
  public String word() {
    return word;
  }

  /** {@return whether such a call asks for a derivative of a function} */
  public boolean isDerivative() {
    return switch (this) {
      case AUTODIFF, FWDDIFF, ERROR_ESTIMATE, FWDSPLIT, AUGMENTFWD, AUGMENTSIZE, REVERSE -> true;
      case VIRTUALREVERSE,
          BATCH,
          CALL_INACTIVE,
          TYPE_FLOAT,
          TYPE_DOUBLE,
          TYPE_INTEGER,
          TYPE_POINTER,
          TRUNCATE_OP,
          TRUNCATE_MEM,
          TRUNCATE_VALUE,
          EXPAND_VALUE ->
          false;
    };
  }

  /** {@return whether such a call asks for less precision} */
  public boolean isPrecision() {
    return switch (this) {
      case TRUNCATE_OP, TRUNCATE_MEM, TRUNCATE_VALUE, EXPAND_VALUE -> true;
      default -> false;
    };
  }

  /** {@return whether tangents are computed, not gradients} */
  public boolean isForward() {
    return this == FWDDIFF || this == FWDSPLIT || this == ERROR_ESTIMATE;
  }

  /** {@return whether the forward and the reverse sweep are calls of their own} */
  public boolean isSplit() {
    return this == AUGMENTFWD || this == AUGMENTSIZE || this == REVERSE || this == FWDSPLIT;
  }

  /**
   * {@return the kind of marker that a function is by its name, which may be mangled or have a
   * suffix; empty if it is none}
   *
   * @param symbol the symbol of a function that is only declared
   */
  public static Optional<MarkerKind> of(String symbol) {
    return Arrays.stream(values())
        .filter(k -> symbol.contains(k.word))
        .max(Comparator.comparingInt(k -> k.word.length()));
  }
}
