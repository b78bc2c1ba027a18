package org.jdiff.rules;

import java.util.Set;

/**
 * What a call does besides returning a value. A call without any effect may be dropped, repeated
 * and moved.
 *
 * @param errno may set {@code errno} (nothing else reads or writes memory for it)
 * @param reads reads memory through its pointer arguments
 * @param writes arguments through which it writes; never derivatives, so active memory there
 *     becomes constant
 * @param writesFrom every pointer argument from this index on is written too; {@link
 *     Integer#MAX_VALUE} if none
 * @param global reads or writes state of the library (locale, random generator, {@code signgam}, a
 *     file)
 * @param io is observable outside the process and must happen exactly as often as in the primal
 * @param noReturn does not return to its caller
 */
public record Effects(
    boolean errno,
    boolean reads,
    Set<Integer> writes,
    int writesFrom,
    boolean global,
    boolean io,
    boolean noReturn) {
  /** No effect at all. */
  public static final Effects NONE =
      new Effects(false, false, Set.of(), Integer.MAX_VALUE, false, false, false);

  /** Copies the set. */
  public Effects {
    writes = Set.copyOf(writes);
  }

  /**
   * {@return whether the function writes through that argument}
   *
   * @param argument 0-based index
   */
  public boolean writes(int argument) {
    return argument >= writesFrom || writes.contains(argument);
  }

  /**
   * {@return whether a call may be repeated or dropped when its result is not used ({@code errno}
   * apart)}
   */
  public boolean isPure() {
    return writes.isEmpty() && writesFrom == Integer.MAX_VALUE && !global && !io && !noReturn;
  }
}
