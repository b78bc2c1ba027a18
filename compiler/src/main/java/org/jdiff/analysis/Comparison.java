package org.jdiff.analysis;

import org.jdiff.ir.Inst;

/** The integer comparisons. */
public enum Comparison {
  /** Equal. */
  EQ(32),
  /** Not equal. */
  NE(33),
  /** Greater, as unsigned numbers. */
  UGT(34),
  /** Greater or equal, as unsigned numbers. */
  UGE(35),
  /** Less, as unsigned numbers. */
  ULT(36),
  /** Less or equal, as unsigned numbers. */
  ULE(37),
  /** Greater, as signed numbers. */
  SGT(38),
  /** Greater or equal, as signed numbers. */
  SGE(39),
  /** Less, as signed numbers. */
  SLT(40),
  /** Less or equal, as signed numbers. */
  SLE(41);

  private final int predicate;

  Comparison(int predicate) {
    this.predicate = predicate;
  }

  /** {@return LLVM's number, as in {@link Inst.Compare#predicate()}} */
  public int predicate() {
    return predicate;
  }

  /**
   * {@return the comparison of an instruction on integers or addresses}
   *
   * @param compare the instruction
   */
  public static Comparison of(Inst.Compare compare) {
    for (Comparison comparison : values()) {
      if (!compare.floating() && comparison.predicate == compare.predicate()) {
        return comparison;
      }
    }
    throw new IllegalArgumentException("not an integer comparison: " + compare.predicate());
  }

  /** {@return the comparison that holds exactly if this one does not} */
  public Comparison negated() {
    return switch (this) {
      case EQ -> NE;
      case NE -> EQ;
      case UGT -> ULE;
      case UGE -> ULT;
      case ULT -> UGE;
      case ULE -> UGT;
      case SGT -> SLE;
      case SGE -> SLT;
      case SLT -> SGE;
      case SLE -> SGT;
    };
  }

  /** {@return the comparison that says the same about exchanged operands} */
  public Comparison swapped() {
    return switch (this) {
      case EQ -> EQ;
      case NE -> NE;
      case UGT -> ULT;
      case UGE -> ULE;
      case ULT -> UGT;
      case ULE -> UGE;
      case SGT -> SLT;
      case SGE -> SLE;
      case SLT -> SGT;
      case SLE -> SGE;
    };
  }

  /** {@return whether the operands are read as signed numbers} */
  public boolean signed() {
    return switch (this) {
      case SGT, SGE, SLT, SLE -> true;
      case EQ, NE, UGT, UGE, ULT, ULE -> false;
    };
  }

  /** {@return whether equal operands do not satisfy it} */
  public boolean strict() {
    return switch (this) {
      case NE, UGT, ULT, SGT, SLT -> true;
      case EQ, UGE, ULE, SGE, SLE -> false;
    };
  }

  /** {@return whether it holds for small left operands} */
  public boolean less() {
    return switch (this) {
      case ULT, ULE, SLT, SLE -> true;
      case EQ, NE, UGT, UGE, SGT, SGE -> false;
    };
  }

  /**
   * {@return whether it holds}
   *
   * @param left the left operand; only its low bits count
   * @param right the right operand; only its low bits count
   * @param bits the width, 1 to 64
   */
  public boolean holds(long left, long right, int bits) {
    // With the operands in the top bits, 64-bit comparisons see the sign where it belongs.
    int unused = Long.SIZE - bits;
    long l = left << unused;
    long r = right << unused;
    int order = signed() ? Long.compare(l, r) : Long.compareUnsigned(l, r);
    return switch (this) {
      case EQ -> order == 0;
      case NE -> order != 0;
      case UGT, SGT -> order > 0;
      case UGE, SGE -> order >= 0;
      case ULT, SLT -> order < 0;
      case ULE, SLE -> order <= 0;
    };
  }
}
