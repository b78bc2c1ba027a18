package org.jdiff.transform;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jdiff.ir.Inst.BinaryOp;
import org.jdiff.ir.Inst.CastOp;
import org.jdiff.ir.IrBuilder;
import org.jdiff.ir.Type;
import org.jdiff.ir.Val;
import org.jdiff.rules.BlasArgument;
import org.jdiff.rules.BlasArgument.Extent;
import org.jdiff.rules.BlasArgument.FlagKind;

/**
 * Flags, lengths and layouts of one linear algebra call as values of the function being emitted.
 * Everything is straight-line code: what depends on flags is selected, and folds where they are
 * constant.
 */
final class BlasShapes {
  // LLVM's numbers of comparisons.
  private static final int SIGNED_GREATER = 38;
  private static final int ORDERED_EQUAL = 1;

  // CBLAS's enumerations.
  static final int ROW_MAJOR = 101;
  static final int NO_TRANS = 111;
  static final int TRANS = 112;
  static final int UPPER = 121;
  static final int LOWER = 122;
  static final int NON_UNIT = 131;
  static final int UNIT = 132;
  static final int LEFT = 141;
  static final int RIGHT = 142;

  private final IrBuilder b;
  private final BlasSignature signature;
  private final Function<BlasSlot, Val> values;
  private final Map<BlasArgument, Val> flags = new HashMap<>();
  private Val rowMajor;

  BlasShapes(IrBuilder b, BlasSignature signature, Function<BlasSlot, Val> values) {
    this.b = b;
    this.signature = signature;
    this.values = values;
  }

  Val bit(boolean value) {
    return b.constInt(b.intType(1), value ? 1 : 0);
  }

  /** A number of the type of the routine's sizes. */
  Val integer(long value) {
    return b.constInt(signature.integer(), value);
  }

  /** A size, increment or leading dimension as the run-time library takes it. */
  Val wide(Val value) {
    Type type = b.intType(64);
    return value.type().equals(type) ? value : b.cast(CastOp.SEXT, value, type);
  }

  Val rowMajor() {
    if (rowMajor == null) {
      boolean layout = signature.byValue() && signature.routine().hasMatrix();
      if (layout) {
        Val value = values.apply(BlasSlot.LAYOUT);
        rowMajor = b.equal(value, b.constInt(value.type(), ROW_MAJOR));
      } else {
        rowMajor = bit(false);
      }
    }
    return rowMajor;
  }

  /** Whether a flag says: transposed, right, upper, unit. */
  Val flag(BlasArgument.Flag flag) {
    return flags.computeIfAbsent(flag, k -> compare(flag));
  }

  private Val compare(BlasArgument.Flag flag) {
    Val value = values.apply(BlasSlot.value(flag));
    if (signature.byValue()) {
      // For real numbers the conjugate transpose is the transpose.
      return flag.kind() == FlagKind.TRANS
          ? b.binary(BinaryOp.XOR, b.equal(value, b.constInt(value.type(), NO_TRANS)), bit(true))
          : b.equal(
              value,
              b.constInt(
                  value.type(),
                  switch (flag.kind()) {
                    case SIDE -> RIGHT;
                    case UPLO -> UPPER;
                    case DIAG -> UNIT;
                    case TRANS -> TRANS;
                  }));
    }
    Val upperCase = b.binary(BinaryOp.AND, value, b.constInt(value.type(), ~0x20));
    Val letter =
        b.constInt(
            value.type(),
            switch (flag.kind()) {
              case TRANS -> 'N';
              case SIDE -> 'R';
              case UPLO -> 'U';
              case DIAG -> 'U';
            });
    Val equal = b.equal(upperCase, letter);
    return flag.kind() == FlagKind.TRANS ? b.binary(BinaryOp.XOR, equal, bit(true)) : equal;
  }

  /** Whether a matrix is used transposed. */
  Val transposed(String matrix) {
    return signature.routine().flag(FlagKind.TRANS, matrix).map(this::flag).orElse(bit(false));
  }

  Val right() {
    return signature.routine().flag(FlagKind.SIDE, "").map(this::flag).orElse(bit(false));
  }

  private Val size(String name) {
    return values.apply(BlasSlot.value(signature.routine().argument(name)));
  }

  Val extent(Extent extent) {
    Val first = size(extent.size());
    return extent.size().equals(extent.otherwise())
        ? first
        : b.select(flag(signature.routine().deciding()), size(extent.otherwise()), first);
  }

  /** The number of elements that the routine looks at. */
  Val length(BlasArgument.Vector vector) {
    Val length = extent(vector.length());
    if (vector.increasing()) {
      Val increment = values.apply(BlasSlot.stride(vector));
      return b.select(b.icmp(SIGNED_GREATER, increment, integer(0)), length, integer(0));
    }
    if (!vector.access().writes()) {
      return length;
    }
    // A product with a matrix without elements leaves the vector as it is: beta is not applied.
    for (BlasArgument argument : signature.routine().arguments()) {
      if (argument instanceof BlasArgument.Matrix m) {
        Val none =
            b.binary(
                BinaryOp.OR,
                b.equal(extent(m.rows()), integer(0)),
                b.equal(extent(m.columns()), integer(0)));
        length = b.select(none, integer(0), length);
      }
    }
    return length;
  }

  /** The rows of a matrix as it is stored. */
  Val rows(BlasArgument.Matrix matrix) {
    return stored(matrix, matrix.rows(), matrix.columns());
  }

  /** The columns of a matrix as it is stored. */
  Val columns(BlasArgument.Matrix matrix) {
    return stored(matrix, matrix.columns(), matrix.rows());
  }

  private Val stored(BlasArgument.Matrix matrix, Extent plain, Extent transposed) {
    return matrix.transformed()
        ? b.select(transposed(matrix.name()), extent(transposed), extent(plain))
        : extent(plain);
  }

  /** The number of contiguous elements of a stored matrix's lines. */
  Val inner(Val rows, Val columns) {
    return b.select(rowMajor(), columns, rows);
  }

  /** The number of lines of a stored matrix. */
  Val outer(Val rows, Val columns) {
    return b.select(rowMajor(), rows, columns);
  }

  /** The leading dimension of a matrix without gaps: BLAS wants at least one. */
  Val compactLead(Val rows, Val columns) {
    Val inner = inner(rows, columns);
    return b.select(b.icmp(SIGNED_GREATER, inner, integer(0)), inner, integer(1));
  }

  Val isZero(Val number) {
    return b.fcmp(ORDERED_EQUAL, number, b.zero(number.type()));
  }
}
