package org.jdiff.transform;

import java.util.ArrayList;
import java.util.List;
import org.jdiff.ir.IrBuilder;
import org.jdiff.ir.Type;
import org.jdiff.ir.Val;
import org.jdiff.rules.BlasArgument.FlagKind;

/**
 * Builds one call of a routine of the library that the primal calls, in the same interface. The
 * arguments are given in the order of the library, without the layout.
 */
final class BlasCaller {
  private final IrBuilder b;
  private final BlasSignature signature;
  private final BlasShapes shapes;
  private final List<Val> arguments = new ArrayList<>();
  private int flags;

  BlasCaller(IrBuilder b, BlasSignature signature, BlasShapes shapes) {
    this.b = b;
    this.signature = signature;
    this.shapes = shapes;
  }

  /** Puts the layout first, for routines on matrices. */
  BlasCaller layout() {
    if (signature.byValue()) {
      Val rowMajor = shapes.rowMajor();
      Type type = b.intType(32);
      arguments.add(
          b.select(
              rowMajor,
              b.constInt(type, BlasShapes.ROW_MAJOR),
              b.constInt(type, BlasShapes.ROW_MAJOR + 1)));
    }
    return this;
  }

  /**
   * Adds a flag.
   *
   * @param set whether it says: transposed, right, upper, unit
   */
  BlasCaller flag(FlagKind kind, Val set) {
    flags++;
    if (signature.byValue()) {
      Type type = b.intType(32);
      int[] words =
          switch (kind) {
            case TRANS -> new int[] {BlasShapes.TRANS, BlasShapes.NO_TRANS};
            case SIDE -> new int[] {BlasShapes.RIGHT, BlasShapes.LEFT};
            case UPLO -> new int[] {BlasShapes.UPPER, BlasShapes.LOWER};
            case DIAG -> new int[] {BlasShapes.UNIT, BlasShapes.NON_UNIT};
          };
      arguments.add(b.select(set, b.constInt(type, words[0]), b.constInt(type, words[1])));
      return this;
    }
    String letters =
        switch (kind) {
          case TRANS -> "TN";
          case SIDE -> "RL";
          case UPLO -> "UL";
          case DIAG -> "UN";
        };
    Type type = b.intType(8);
    Val letter =
        b.select(set, b.constInt(type, letters.charAt(0)), b.constInt(type, letters.charAt(1)));
    return byReference(letter);
  }

  /** Adds a size, increment or leading dimension. */
  BlasCaller integer(Val value) {
    if (signature.byValue()) {
      arguments.add(value);
      return this;
    }
    // Eight bytes serve libraries with 32-bit and with 64-bit integers where the low half is first.
    return byReference(lowHalfFirst() ? shapes.wide(value) : value);
  }

  private boolean lowHalfFirst() {
    String triple = b.module().triple();
    return triple.startsWith("x86_64") || triple.startsWith("aarch64");
  }

  /** Adds a number. */
  BlasCaller number(Val value) {
    if (signature.byValue()) {
      arguments.add(value);
      return this;
    }
    return byReference(value);
  }

  /** Adds an array and its increment or leading dimension. */
  BlasCaller array(Val address, Val stride) {
    arguments.add(address);
    return integer(stride);
  }

  private BlasCaller byReference(Val value) {
    Val place = b.alloca(value.type(), "argument");
    b.store(value, place, value.type().align());
    arguments.add(place);
    return this;
  }

  /** Emits the call. */
  Val call(String stem, Type result) {
    List<Val> all = new ArrayList<>(arguments);
    if (!signature.byValue()) {
      // The hidden lengths of characters; who does not expect them does not see them.
      for (int i = 0; i < flags; i++) {
        all.add(b.constInt(b.intType(64), 1));
      }
    }
    return b.call(signature.symbol().sibling(stem), result, all);
  }
}
