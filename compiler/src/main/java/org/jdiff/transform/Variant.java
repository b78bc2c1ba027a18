package org.jdiff.transform;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jdiff.ir.Type;
import org.jdiff.model.Activity;

/**
 * One derivative function of one primal function, with everything that other functions need to call
 * it.
 *
 * @param key what it is the derivative of
 * @param facts what is known about the primal under these activities
 * @param symbol the name of the forward derivative, the combined gradient or the augmented half
 * @param reverseSymbol the name of the reverse half; empty unless split
 */
record Variant(Key key, Facts facts, String symbol, String reverseSymbol) {
  /** The shapes of derivative functions. */
  enum Kind {
    /** Primal and tangents side by side. */
    FORWARD,
    /** Forward and reverse sweep in one function. */
    COMBINED,
    /** Forward sweep in one function, reverse sweep in another. */
    SPLIT
  }

  /**
   * What makes two requests the same function.
   *
   * @param function the primal
   * @param kind the shape
   * @param activities one per parameter
   * @param uncertain the parameters whose shadow, or an address stored behind it, may stand for
   *     memory without a shadow
   * @param returnActive whether the result has a tangent, a seed or a shadow
   */
  record Key(
      String function,
      Kind kind,
      List<Activity> activities,
      Set<Integer> uncertain,
      boolean returnActive) {
    /** Copies the collections. */
    Key {
      activities = List.copyOf(activities);
      uncertain = Set.copyOf(uncertain);
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
    return key.kind() == Kind.FORWARD
        ? primalReturn().containsFloat() || primalReturn().containsPointer()
        : primalReturn().containsPointer();
  }

  /** Whether the reverse sweep starts from an adjoint of the result. */
  boolean takesSeed() {
    return key.returnActive()
        && key.kind() != Kind.FORWARD
        && primalReturn().containsFloat()
        && !primalReturn().containsPointer();
  }

  /** The parameters whose gradients are returned by value. */
  List<Integer> activeParameters() {
    List<Integer> active = new ArrayList<>();
    for (int i = 0; i < activities().size(); i++) {
      if (activities().get(i) == Activity.ACTIVE) {
        active.add(i);
      }
    }
    return active;
  }

  /** The types of the primal parameters, each followed by its shadow's if it has one. */
  List<Type> sweepParameters() {
    List<Type> types = new ArrayList<>();
    for (int i = 0; i < activities().size(); i++) {
      Type type = facts.fn().params().get(i).type();
      types.add(type);
      if (activities().get(i).hasShadow()) {
        types.add(type);
      }
    }
    return types;
  }
}
