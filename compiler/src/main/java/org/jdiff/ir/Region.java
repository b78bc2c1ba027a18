package org.jdiff.ir;

/**
 * Which memory of a derivative an access is about. Memory of different regions never overlaps,
 * which LLVM is told: it cannot find out by itself, because all three are reached through addresses
 * of unknown origin.
 */
public enum Region {
  /** What the primal reads and writes. */
  PRIMAL,
  /** Derivatives of what is in the primal's memory. */
  SHADOW,
  /** Values on their way from the forward to the reverse sweep. */
  TAPE,
  /** Any of these. */
  UNKNOWN
}
