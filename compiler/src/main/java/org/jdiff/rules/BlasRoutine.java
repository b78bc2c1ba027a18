package org.jdiff.rules;

import java.util.List;
import java.util.Optional;

/**
 * A linear algebra routine: its arguments, and its tangent and adjoint as matrix expressions.
 *
 * @param stem its name without prefix, precision and suffix
 * @param arguments its arguments without layout, increments and leading dimensions
 * @param result the name of the returned number; empty if there is none
 * @param value what it computes, as text
 * @param before statements of the tangent that run before the primal call
 * @param after statements of the tangent that run after it
 * @param adjoint statements of the adjoint
 */
public record BlasRoutine(
    String stem,
    List<BlasArgument> arguments,
    Optional<String> result,
    String value,
    List<BlasStatement> before,
    List<BlasStatement> after,
    List<BlasStatement> adjoint) {
  /** Copies the lists. */
  public BlasRoutine {
    arguments = List.copyOf(arguments);
    before = List.copyOf(before);
    after = List.copyOf(after);
    adjoint = List.copyOf(adjoint);
  }

  /** {@return whether a layout (row or column major) comes first in C} */
  public boolean hasMatrix() {
    return arguments.stream().anyMatch(BlasArgument.Matrix.class::isInstance);
  }

  /**
   * {@return the flag of a kind, if the routine has it}
   *
   * @param kind the kind
   * @param name the matrix for {@link BlasArgument.FlagKind#TRANS}; ignored otherwise
   */
  public Optional<BlasArgument.Flag> flag(BlasArgument.FlagKind kind, String name) {
    return arguments.stream()
        .filter(BlasArgument.Flag.class::isInstance)
        .map(BlasArgument.Flag.class::cast)
        .filter(f -> f.kind() == kind)
        .filter(f -> kind != BlasArgument.FlagKind.TRANS || f.name().equals(name))
        .findFirst();
  }

  /**
   * {@return the argument of a name that is not a flag}
   *
   * @param name the name, which exists
   */
  public BlasArgument argument(String name) {
    return arguments.stream()
        .filter(a -> !(a instanceof BlasArgument.Flag) && a.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(stem + " has no argument " + name));
  }

  /**
   * {@return the flag that decides between the two lengths of an extent}
   *
   * @throws IllegalStateException if the routine has no such flag
   */
  public BlasArgument.Flag deciding() {
    return flag(BlasArgument.FlagKind.SIDE, "")
        .or(
            () ->
                arguments.stream()
                    .filter(BlasArgument.Flag.class::isInstance)
                    .map(BlasArgument.Flag.class::cast)
                    .filter(f -> f.kind() == BlasArgument.FlagKind.TRANS)
                    .findFirst())
        .orElseThrow(() -> new IllegalStateException(stem + " has no flag for two lengths"));
  }
}
