package org.jdiff.markers;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words between the operands of a marker call, written as global variables of these names. */
public enum MarkerOption {
  /** The next argument has no derivative. */
  CONST,
  /** The gradient of the next argument, a number, is returned. */
  OUT,
  /** The next argument is followed by its shadow. */
  DUP,
  /** As {@link #DUP}; what the primal writes there is not needed. */
  DUPNONEED,
  /** The next argument is followed by the first of its shadows; their distance comes before it. */
  DUPV,
  /** As {@link #DUPV}; what the primal writes there is not needed. */
  DUPNONEEDV,
  /** The number of shadows follows. */
  WIDTH,
  /** The number of bytes that the caller has for a tape follows. */
  ALLOCATED,
  /** The address of the tape follows. */
  TAPE,
  /** The tape is kept for further calls. */
  NOFREE,
  /** A number that is passed by address follows. */
  BYREF,
  /** Addresses may be active or not; which one is seen when the program runs. */
  RUNTIME_ACTIVITY,
  /** Nothing changes the memory of the arguments between the two sweeps. */
  NOT_OVERWRITTEN,
  /** All arguments come before all shadows. */
  INTERLEAVE,
  /** What the primal returns is returned, too. */
  PRIMAL_RETURN,
  /** The returned value has no derivative. */
  CONST_RETURN,
  /** The returned number has a derivative. */
  ACTIVE_RETURN,
  /** The shadow of the returned address is returned. */
  DUP_RETURN,
  /** Nothing of what the primal returns is returned. */
  NORET,
  /** The next argument of a batch is the same for all evaluations. */
  SCALAR,
  /** The next argument of a batch is given once per evaluation. */
  VECTOR,
  /** The next arguments of a batch lie in memory; their distance and the first follow. */
  BUFFER;

  private static final Pattern WORD = Pattern.compile("enzyme_([a-z_]+)");

  /** {@return what users write} */
  public String word() {
    return "enzyme_" + name().toLowerCase(Locale.ROOT);
  }

  /** {@return the word in the name of a global variable, which may be mangled; empty if none} */
  static Optional<String> word(String symbol) {
    Matcher found = WORD.matcher(symbol);
    return symbol.contains("__enzyme") || !found.find()
        ? Optional.empty()
        : Optional.of(found.group());
  }

  /**
   * {@return whether the name of a global variable is one of these words}
   *
   * @param symbol its symbol
   */
  public static boolean isWord(String symbol) {
    return word(symbol).flatMap(MarkerOption::of).isPresent();
  }

  /** {@return the option of a word} */
  static Optional<MarkerOption> of(String word) {
    for (MarkerOption option : values()) {
      if (option.word().equals(word)) {
        return Optional.of(option);
      }
    }
    return Optional.empty();
  }
}
