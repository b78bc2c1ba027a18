package org.jdiff.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One step of a tangent or adjoint of a linear algebra routine.
 *
 * @param operation what happens to the target
 * @param target what is changed
 * @param negative whether the expression is subtracted
 * @param scale the scalar factor; empty if it is one
 * @param factors the arrays that are multiplied, in order
 * @param inner whether the first array forms an inner product with the product of the others
 * @param bySide whether the two arrays change places where the triangular matrix is on the right
 * @param text the statement as written
 */
public record BlasStatement(
    Operation operation,
    BlasFactor target,
    boolean negative,
    Optional<Scale> scale,
    List<BlasFactor> factors,
    boolean inner,
    boolean bySide,
    String text) {
  /** What happens to the target. */
  public enum Operation {
    /** The expression is added. */
    ADD,
    /** The target is multiplied by the scale; a scale of zero clears it. */
    MULTIPLY,
    /** A triangular system is solved in place. */
    SOLVE
  }

  /**
   * A scalar factor.
   *
   * @param name the scalar or the result; "0" and "1" are themselves
   * @param dual whether its tangent or adjoint is meant
   * @param divisor what it is divided by; empty if nothing
   */
  public record Scale(String name, boolean dual, Optional<String> divisor) {}

  /** Copies the list. */
  public BlasStatement {
    factors = List.copyOf(factors);
  }

  /** {@return the names of all tangents or adjoints that occur, the target's included} */
  public List<String> duals() {
    List<String> names = new ArrayList<>();
    names.add(target.name());
    scale.filter(Scale::dual).ifPresent(s -> names.add(s.name()));
    factors.stream().filter(BlasFactor::dual).forEach(f -> names.add(f.name()));
    return List.copyOf(names);
  }
}
