package org.jdiff.rules;

import java.util.Locale;

/** Predicates of {@link Expr.Compare}, named like those of LLVM's {@code fcmp} and {@code icmp}. */
public enum Comparison {
  /** Ordered and equal. */
  OEQ("=="),
  /** Ordered and greater. */
  OGT(">"),
  /** Ordered and greater or equal. */
  OGE(">="),
  /** Ordered and less. */
  OLT("<"),
  /** Ordered and less or equal. */
  OLE("<="),
  /** Ordered and different. */
  ONE("one"),
  /** Neither operand is NaN. */
  ORD("ord"),
  /** Some operand is NaN, or equal. */
  UEQ("ueq"),
  /** Some operand is NaN, or greater. */
  UGT("ugt"),
  /** Some operand is NaN, or greater or equal. */
  UGE("uge"),
  /** Some operand is NaN, or less. */
  ULT("ult"),
  /** Some operand is NaN, or less or equal. */
  ULE("ule"),
  /** Some operand is NaN, or different. */
  UNE("!="),
  /** Some operand is NaN. */
  UNO("uno"),
  /** Integers are equal. */
  EQ("eq"),
  /** Integers differ. */
  NE("ne"),
  /** Signed integers, greater. */
  SGT("sgt"),
  /** Signed integers, greater or equal. */
  SGE("sge"),
  /** Signed integers, less. */
  SLT("slt"),
  /** Signed integers, less or equal. */
  SLE("sle");

  private final String spelling;

  Comparison(String spelling) {
    this.spelling = spelling;
  }

  /** {@return how rule files write this predicate between floating-point operands} */
  public String spelling() {
    return spelling;
  }

  /** {@return LLVM's lower-case word for this predicate} */
  public String llvmName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** {@return whether the operands are integers} */
  public boolean onIntegers() {
    return compareTo(EQ) >= 0;
  }

  /** The predicate on integers that a rule file writes with the spelling of this one. */
  Comparison forIntegers() {
    return switch (this) {
      case OEQ, EQ -> EQ;
      case UNE, NE -> NE;
      case OGT, SGT -> SGT;
      case OGE, SGE -> SGE;
      case OLT, SLT -> SLT;
      case OLE, SLE -> SLE;
      case ONE, ORD, UEQ, UGT, UGE, ULT, ULE, UNO ->
          throw new IllegalArgumentException(
              "predicate " + spelling + " needs floating-point operands");
    };
  }
}
