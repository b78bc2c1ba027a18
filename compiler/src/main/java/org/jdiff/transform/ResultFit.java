package org.jdiff.transform;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdiff.analysis.Pieces;
import org.jdiff.ir.Inst.CastOp;
import org.jdiff.ir.IrBuilder;
import org.jdiff.ir.Type;
import org.jdiff.ir.Val;

/**
 * Brings the results of a derivative into the type that a program declared for them: one value, or
 * a structure with the results as members, laid out as C does, in whatever form the platform
 * returns it.
 */
final class ResultFit {
  private ResultFit() {}

  /** The layout of results as members of a structure. */
  private record Members(List<Long> offsets, long end) {}

  private static Members layout(List<Type> types) {
    List<Long> offsets = new ArrayList<>();
    long at = 0;
    for (Type type : types) {
      long own = Math.max(1, type.align());
      at = (at + own - 1) / own * own;
      offsets.add(at);
      at += type.size();
    }
    return new Members(offsets, at);
  }

  /**
   * Whether results of some types fill a declared type without loss: all of them have a place, and
   * no place stays empty.
   */
  static boolean fits(List<Type> results, Type declared) {
    if (results.isEmpty()) {
      return declared instanceof Type.Void;
    }
    if (results.size() == 1 && widens(results.getFirst(), declared)) {
      return true;
    }
    Members members = layout(results);
    return !(declared instanceof Type.Void)
        && declared.size() >= members.end()
        && parts(declared).isPresent()
        && sameKinds(results, members, parts(declared).get())
        && fillsAll(results, members, parts(declared).get());
  }

  /** Whether no member of the declared type stays empty; padding may. */
  private static boolean fillsAll(List<Type> results, Members members, List<Pieces.Piece> places) {
    return places.stream()
        .allMatch(
            p -> {
              for (int i = 0; i < results.size(); i++) {
                for (Pieces.Piece piece : Pieces.of(results.get(i))) {
                  long at = members.offsets().get(i) + piece.offset();
                  if (p.offset() <= at && at < p.offset() + p.type().size()) {
                    return true;
                  }
                }
              }
              return false;
            });
  }

  private static boolean widens(Type result, Type declared) {
    return result.equals(declared)
        || (result instanceof Type.Float
            && declared instanceof Type.Float
            && result.size() < declared.size());
  }

  /** Numbers must land on numbers, unless an integer carries several of them. */
  private static boolean sameKinds(List<Type> results, Members members, List<Pieces.Piece> places) {
    for (int i = 0; i < results.size(); i++) {
      for (Pieces.Piece piece : Pieces.of(results.get(i))) {
        long at = members.offsets().get(i) + piece.offset();
        boolean found =
            places.stream().anyMatch(p -> p.offset() == at && agree(piece.type(), p.type()))
                || places.stream()
                    .anyMatch(
                        p ->
                            p.type() instanceof Type.Int
                                && p.offset() <= at
                                && at + piece.type().size() <= p.offset() + p.type().size()
                                && p.type().size() > piece.type().size());
        if (!found) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean agree(Type a, Type b) {
    return a.equals(b) || (a.isPointer() && b.isPointer());
  }

  private static Optional<List<Pieces.Piece>> parts(Type declared) {
    return declared instanceof Type.Opaque ? Optional.empty() : Optional.of(Pieces.of(declared));
  }

  /** Makes one value of the declared type of results that fit it. */
  static Val fit(IrBuilder b, List<Val> results, Type declared) {
    if (results.size() == 1) {
      Val only = results.getFirst();
      if (only.type().equals(declared)) {
        return only;
      }
      if (widens(only.type(), declared)) {
        return b.cast(CastOp.FPEXT, only, declared);
      }
    }
    Val slot = b.alloca(declared, "results");
    b.store(b.zero(declared), slot, declared.align());
    store(b, results, slot, 1);
    return b.load(declared, slot, declared.align());
  }

  /** Stores results as the members of a structure. */
  static void store(IrBuilder b, List<Val> results, Val place, long align) {
    Members members = layout(results.stream().map(Val::type).toList());
    for (int i = 0; i < results.size(); i++) {
      b.store(results.get(i), b.offset(place, members.offsets().get(i)), align);
    }
  }

  /** The inverse of {@link #fit}: the results that one value consists of. */
  static List<Val> takeApart(IrBuilder b, Val value, List<Type> results) {
    if (results.isEmpty()) {
      return List.of();
    }
    if (results.size() == 1) {
      Type only = results.getFirst();
      return List.of(value.type().equals(only) ? value : b.cast(CastOp.FPTRUNC, value, only));
    }
    Val slot = b.alloca(value.type(), "results");
    b.store(value, slot, value.type().align());
    return load(b, slot, results);
  }

  /** The inverse of {@link #store}. */
  static List<Val> load(IrBuilder b, Val place, List<Type> results) {
    Members members = layout(results);
    List<Val> values = new ArrayList<>();
    for (int i = 0; i < results.size(); i++) {
      values.add(b.load(results.get(i), b.offset(place, members.offsets().get(i)), 1));
    }
    return values;
  }

  /** {@return a type as users write it, more or less} */
  static String describe(Type type) {
    return switch (type) {
      case Type.Void v -> "nothing";
      case Type.Float f ->
          switch (f.kind()) {
            case FLOAT -> "float";
            case DOUBLE -> "double";
            case X86_FP80 -> "long double";
            case HALF, BFLOAT, FP128, PPC_FP128 -> f.kind().name().toLowerCase(Locale.ROOT);
          };
      case Type.Int i -> "an integer of " + i.bits() + " bits";
      case Type.Ptr p -> "an address";
      case Type.Vector v -> v.count() + " lanes of " + describe(v.element());
      case Type.Array a -> a.count() + " times " + describe(a.element());
      case Type.Struct s ->
          s.fields().stream().map(ResultFit::describe).collect(Collectors.joining(", ", "{", "}"));
      case Type.Opaque o -> o.word();
    };
  }
}
