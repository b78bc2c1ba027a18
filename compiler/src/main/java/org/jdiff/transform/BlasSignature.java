package org.jdiff.transform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdiff.analysis.ArrayUse;
import org.jdiff.analysis.ByteKind;
import org.jdiff.ir.IrModule;
import org.jdiff.ir.Type;
import org.jdiff.rules.BlasArgument;
import org.jdiff.rules.BlasRoutine;
import org.jdiff.rules.BlasSymbol;
import org.jdiff.rules.BlasTable;

/**
 * A linear algebra routine as a module declares it.
 *
 * @param symbol how it is spelled
 * @param routine its row
 * @param positions where each argument is passed; increments and leading dimensions follow their
 *     arrays
 * @param declaredParameters how many parameters the declaration has
 * @param integer the type of sizes, increments and leading dimensions
 */
record BlasSignature(
    BlasSymbol symbol,
    BlasRoutine routine,
    Map<BlasArgument, Integer> positions,
    int declaredParameters,
    Type integer) {
  private static final Type CHARACTER = new Type.Int(8, 1, 1);

  BlasSignature {
    positions = Map.copyOf(positions);
  }

  /**
   * Matches a declaration; empty if it is no routine of the table in an interface that is known.
   */
  static Optional<BlasSignature> of(BlasTable table, String name, IrModule module) {
    IrModule.Header header = module.header(name);
    Optional<BlasSymbol> symbol = table.symbol(name);
    if (symbol.isEmpty() || header.varArgs()) {
      return Optional.empty();
    }
    return new Matcher(
            symbol.get(),
            table.routine(symbol.get().stem()).orElseThrow(),
            header.params().stream().<Type>map(p -> p.type()).toList(),
            module)
        .match(header.returnType());
  }

  /** Whether numbers are passed by value. */
  boolean byValue() {
    return symbol.c();
  }

  /** The type of the numbers that the routine works on. */
  Type number() {
    return symbol.doublePrecision()
        ? new Type.Float(Type.FloatKind.DOUBLE, 8, 8)
        : new Type.Float(Type.FloatKind.FLOAT, 4, 4);
  }

  /** The type of an argument itself, wherever it is. */
  Type typeOf(BlasArgument argument) {
    return switch (argument) {
      case BlasArgument.Flag f -> symbol.c() ? new Type.Int(32, 4, 4) : CHARACTER;
      case BlasArgument.Size s -> integer;
      case BlasArgument.Scalar s -> number();
      case BlasArgument.Vector v -> new Type.Ptr(0, 8, 8);
      case BlasArgument.Matrix m -> new Type.Ptr(0, 8, 8);
    };
  }

  /** What a call does to memory. */
  List<ArrayUse> uses() {
    ByteKind number = symbol.doublePrecision() ? ByteKind.DOUBLE : ByteKind.FLOAT;
    List<ArrayUse> uses = new ArrayList<>();
    for (BlasArgument argument : routine.arguments()) {
      int position = positions.get(argument);
      if (argument instanceof BlasArgument.Array array) {
        BlasArgument.Access access = array.access();
        uses.add(new ArrayUse(position, number, true, access.reads(), access.writes()));
      }
      if (symbol.c()) {
        continue;
      }
      switch (argument) {
        case BlasArgument.Scalar s -> uses.add(new ArrayUse(position, number, false, true, false));
        case BlasArgument.Flag f -> uses.add(integerAt(position));
        case BlasArgument.Size s -> uses.add(integerAt(position));
        case BlasArgument.Array a -> uses.add(integerAt(position + 1));
      }
    }
    return uses;
  }

  private static ArrayUse integerAt(int position) {
    return new ArrayUse(position, ByteKind.INTEGER, false, true, false);
  }

  /** Walks over the parameters of a declaration. */
  private static final class Matcher {
    private final BlasSymbol symbol;
    private final BlasRoutine routine;
    private final List<Type> types;
    private final Map<BlasArgument, Integer> positions = new LinkedHashMap<>();
    private Type integer;
    private int next;
    private boolean fits = true;

    Matcher(BlasSymbol symbol, BlasRoutine routine, List<Type> types, IrModule module) {
      this.symbol = symbol;
      this.routine = routine;
      this.types = types;
      if (!symbol.c()) {
        integer = module.intType(symbol.longIntegers() ? 64 : 32);
      }
    }

    Optional<BlasSignature> match(Type returned) {
      if (symbol.c() && routine.hasMatrix()) {
        enumeration();
      }
      for (BlasArgument argument : routine.arguments()) {
        positions.put(argument, next);
        switch (argument) {
          case BlasArgument.Flag f -> enumeration();
          case BlasArgument.Size s -> integer();
          case BlasArgument.Scalar s -> scalar();
          case BlasArgument.Vector v -> array();
          case BlasArgument.Matrix m -> array();
        }
      }
      if (!fits || !restIsHidden() || !returns(returned)) {
        return Optional.empty();
      }
      return Optional.of(new BlasSignature(symbol, routine, positions, types.size(), integer));
    }

    private Type take() {
      if (next >= types.size()) {
        fits = false;
        return new Type.Void();
      }
      return types.get(next++);
    }

    private void enumeration() {
      Type type = take();
      fits &= symbol.c() ? type instanceof Type.Int i && i.bits() == 32 : type instanceof Type.Ptr;
    }

    private void integer() {
      Type type = take();
      if (!symbol.c()) {
        fits &= type instanceof Type.Ptr;
        return;
      }
      fits &= type instanceof Type.Int i && (i.bits() == 32 || i.bits() == 64);
      if (integer == null) {
        integer = type;
      }
      fits &= integer.equals(type);
    }

    private void scalar() {
      Type type = take();
      fits &= symbol.c() ? isNumber(type) : type instanceof Type.Ptr;
    }

    private void array() {
      fits &= take() instanceof Type.Ptr;
      integer();
    }

    private boolean isNumber(Type type) {
      return type instanceof Type.Float f
          && f.kind() == (symbol.doublePrecision() ? Type.FloatKind.DOUBLE : Type.FloatKind.FLOAT);
    }

    /** Fortran compilers pass the lengths of characters after the arguments. */
    private boolean restIsHidden() {
      int rest = types.size() - next;
      long flags = routine.arguments().stream().filter(BlasArgument.Flag.class::isInstance).count();
      boolean integers =
          types.subList(Math.min(next, types.size()), types.size()).stream()
              .allMatch(t -> t instanceof Type.Int);
      return rest == 0 || (!symbol.c() && integers && rest == flags);
    }

    /** Some declarations let subroutines return an int that nobody sets. */
    private boolean returns(Type type) {
      if (routine.result().isPresent()) {
        return isNumber(type);
      }
      return type instanceof Type.Void || (!symbol.c() && type instanceof Type.Int);
    }
  }
}
