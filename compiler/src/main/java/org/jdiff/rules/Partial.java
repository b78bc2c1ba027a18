package org.jdiff.rules;

import java.util.Set;

/**
 * The derivative of one result with respect to one argument. A pair without a partial has
 * derivative zero.
 *
 * @param result index into {@link FunctionRule#outputs()}
 * @param argument index into {@link FunctionRule#params()}
 * @param expression the derivative over {@code a0…} and {@code r0…}
 * @param strongZero whether the expression can be infinite or NaN at finite arguments, so that the
 *     contribution must be selected to be zero where the tangent or adjoint is exactly zero
 */
public record Partial(int result, int argument, Expr expression, boolean strongZero) {
  /** {@return the arguments of the primal call that must be available} */
  public Set<Integer> argumentsNeeded() {
    return expression.argumentsNeeded();
  }

  /** {@return the results of the primal call that must be available} */
  public Set<Integer> resultsNeeded() {
    return expression.resultsNeeded();
  }
}
