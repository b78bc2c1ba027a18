package org.jdiff.driver;

import java.util.Optional;
import org.jdiff.ir.SourceType;
import org.jdiff.ir.Type;
import org.jdiff.model.Activity;
import org.jdiff.model.Mode;
import org.jdiff.model.NativeType;

/** Which activities make sense for which types. */
final class ActivityFit {
  private ActivityFit() {}

  /**
   * {@return why an activity does not fit a parameter, or empty if it does}
   *
   * @param type the parameter's type in the IR
   * @param activity the activity
   * @param mode the direction
   */
  static Optional<String> objection(Type type, Activity activity, Mode mode) {
    if (mode == Mode.BATCH) {
      boolean value = type.isPointer() || type instanceof Type.Float || type instanceof Type.Int;
      return activity == Activity.CONST || value
          ? Optional.empty()
          : Optional.of("arrays of such values have no C type here");
    }
    return switch (activity) {
      case CONST -> Optional.empty();
      case ACTIVE -> {
        if (type.isPointer()) {
          yield Optional.of("what a pointer points to gets its derivative through a shadow");
        }
        if (!isDifferentiable(type)) {
          yield Optional.of("a value of type " + type + " has no derivative");
        }
        yield mode.isForward()
            ? Optional.of("in forward mode a tangent accompanies each active value")
            : Optional.empty();
      }
      case DUP, DUPNONEED -> {
        if (type.isPointer()) {
          yield Optional.empty();
        }
        if (!isDifferentiable(type)) {
          yield Optional.of("a value of type " + type + " has no derivative");
        }
        yield mode.isReverse()
            ? Optional.of("in reverse mode the gradient of a value is returned, not accumulated")
            : Optional.empty();
      }
    };
  }

  /**
   * {@return why an activity does not fit the returned value, or empty if it does}
   *
   * @param type the type of the returned value
   * @param activity the activity
   * @param mode the direction
   */
  static Optional<String> returnObjection(Type type, Activity activity, Mode mode) {
    if (activity == Activity.CONST || mode == Mode.BATCH) {
      return Optional.empty();
    }
    if (type instanceof Type.Void) {
      return Optional.of("it returns nothing");
    }
    if (!isDifferentiable(type)) {
      return Optional.of("a value of type " + type + " has no derivative");
    }
    if (mode.isReverse() && activity.hasShadow()) {
      return Optional.of("in reverse mode the adjoint of the result is a parameter");
    }
    return Optional.empty();
  }

  /** {@return whether a value consists of floating-point numbers only} */
  static boolean isDifferentiable(Type type) {
    return switch (type) {
      case Type.Float f -> true;
      case Type.Vector v -> isDifferentiable(v.element());
      case Type.Array a -> isDifferentiable(a.element());
      case Type.Struct s ->
          !s.fields().isEmpty() && s.fields().stream().allMatch(ActivityFit::isDifferentiable);
      case Type.Void v -> false;
      case Type.Int i -> false;
      case Type.Ptr p -> false;
      case Type.Opaque o -> false;
    };
  }

  /**
   * {@return the activity that suits a parameter best}
   *
   * @param parameter the parameter
   * @param mode the direction
   */
  static Activity propose(Signatures.Parameter parameter, Mode mode) {
    Type type = parameter.param().type();
    if (mode == Mode.BATCH) {
      return type instanceof Type.Float ? Activity.DUP : Activity.CONST;
    }
    if (type.isPointer()) {
      return mayCarryDerivatives(parameter) ? Activity.DUP : Activity.CONST;
    }
    if (!isDifferentiable(type)) {
      return Activity.CONST;
    }
    return mode.isForward() ? Activity.DUP : Activity.ACTIVE;
  }

  private static boolean mayCarryDerivatives(Signatures.Parameter parameter) {
    boolean integers =
        parameter.nativeType() instanceof NativeType.Pointer p
            && p.pointee() instanceof NativeType.Int;
    return !integers
        && !(parameter.source() instanceof SourceType.Pointer q && !hasFloat(q.pointee(), 3));
  }

  /** Whether memory of a type can hold floating-point numbers; what is unknown can. */
  private static boolean hasFloat(SourceType type, int depth) {
    return switch (type) {
      case SourceType.Unknown u -> true;
      case SourceType.Number n -> n.floating();
      case SourceType.Pointer p -> depth == 0 || hasFloat(p.pointee(), depth - 1);
      case SourceType.Aggregate a ->
          a.overlapping() || a.members().stream().anyMatch(m -> hasFloat(m.type(), depth));
      case SourceType.Sequence s -> hasFloat(s.element(), depth);
    };
  }
}
