package org.jdiff.transform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdiff.ir.Block;
import org.jdiff.ir.Inst;
import org.jdiff.ir.Type;
import org.jdiff.ir.Value;
import org.jdiff.model.Activity;

/**
 * One derivative function of one primal function, with everything that other functions need to call
 * it.
 *
 * @param key what it is the derivative of
 * @param facts what is known about the primal under these activities
 * @param symbol the name of the forward derivative, the combined gradient or the augmented half
 * @param reverseSymbol the name of the half that runs on a tape; empty unless split
 * @param width the number of directions that are computed side by side
 */
record Variant(Key key, Facts facts, String symbol, String reverseSymbol, int width) {
  /** The shapes of derivative functions. */
  enum Kind {
    /** Primal and tangents side by side. */
    FORWARD,
    /**
     * The primal, which logs what it reads, in one function; tangents, from the log, in another.
     */
    FORWARD_SPLIT,
    /** Forward and reverse sweep in one function. */
    COMBINED,
    /** Forward sweep in one function, reverse sweep in another. */
    SPLIT;

    /** Whether tangents are computed. */
    boolean isForward() {
      return this == FORWARD || this == FORWARD_SPLIT;
    }
  }

  /**
   * What makes two requests the same function.
   *
   * @param function the primal
   * @param kind the shape
   * @param activities one per parameter
   * @param uncertain the parameters whose shadow, or an address stored behind it, may stand for
   *     memory without a shadow
   * @param steady the parameters that point to memory which stays the same until the reverse half
   *     runs; none unless split
   * @param returnActive whether the result has a tangent, a seed or a shadow
   */
  record Key(
      String function,
      Kind kind,
      List<Activity> activities,
      Set<Integer> uncertain,
      Set<Integer> steady,
      boolean returnActive) {
    /** Copies the collections. */
    Key {
      activities = List.copyOf(activities);
      uncertain = Set.copyOf(uncertain);
      steady = Set.copyOf(steady);
    }

    /** The same derivative in one function, which keeps nothing between calls. */
    Key combined() {
      return new Key(function, Kind.COMBINED, activities, uncertain, Set.of(), returnActive);
    }
  }

  List<Activity> activities() {
    return key.activities();
  }

  Type primalReturn() {
    return facts.fn().returnType();
  }

  /**
   * Whether the sweep that computes primal values also returns a tangent or the shadow of an
   * address.
   */
  boolean returnsDual() {
    if (!key.returnActive() || primalReturn() instanceof Type.Void) {
      return false;
    }
    return primalReturn().containsPointer()
        || (key.kind().isForward() && returnDerivative().isPresent());
  }

  /** The type in which the derivative of the result lives; empty if it carries no numbers. */
  Optional<Type> returnDerivative() {
    for (Block block : facts.fn().blocks()) {
      if (facts.cfg().reachable(block.index())
          && block.terminator() instanceof Inst.Return ret
          && ret.operandCount() == 1) {
        return facts
            .derivativeType(ret.operand(0))
            .or(() -> Optional.of(primalReturn()).filter(Type::containsFloat));
      }
    }
    return Optional.of(primalReturn()).filter(Type::containsFloat);
  }

  /** The type of what is returned beside the primal's value. */
  Type dualReturn() {
    return primalReturn().containsPointer()
        ? primalReturn()
        : returnDerivative().orElse(primalReturn());
  }

  /** The type of the tangent, shadow or gradient of a parameter. */
  Type parameterDerivative(int index) {
    Value.Param param = facts.fn().params().get(index);
    return facts.derivativeType(param.id()).orElse(param.type());
  }

  /** Whether the reverse sweep starts from an adjoint of the result. */
  boolean takesSeed() {
    return key.returnActive() && !key.kind().isForward() && returnDerivative().isPresent();
  }

  /** The types of the adjoints of the result that the reverse sweep starts from. */
  List<Type> seeds() {
    return takesSeed()
        ? java.util.Collections.nCopies(width, returnDerivative().orElseThrow())
        : List.of();
  }

  /** The parameters whose gradients are returned by value. */
  List<Integer> activeParameters() {
    List<Integer> active = new ArrayList<>();
    for (int i = 0; i < activities().size(); i++) {
      Type type = facts.fn().params().get(i).type();
      if (activities().get(i) == Activity.ACTIVE || hasBoth(activities().get(i), type)) {
        active.add(i);
      }
    }
    return active;
  }

  /** A structure of numbers and addresses: a shadow for the addresses, a gradient for the rest. */
  private boolean hasBoth(Activity activity, Type type) {
    return key.kind() == Kind.SPLIT
        && activity.hasShadow()
        && type.containsPointer()
        && type.containsFloat();
  }

  /** The types of the primal parameters, each followed by those of its shadows if it has any. */
  List<Type> sweepParameters() {
    List<Type> types = new ArrayList<>();
    for (int i = 0; i < activities().size(); i++) {
      Type type = facts.fn().params().get(i).type();
      types.add(type);
      for (int k = 0; k < width && activities().get(i).hasShadow(); k++) {
        types.add(parameterDerivative(i));
      }
    }
    return types;
  }
}
