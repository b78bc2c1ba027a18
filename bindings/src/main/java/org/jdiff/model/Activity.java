package org.jdiff.model;

import java.util.Locale;
import java.util.Optional;

/** How an argument, or the returned value, takes part in differentiation. */
public enum Activity {
  /** Not differentiated; has no shadow. */
  CONST("const"),
  /** A floating-point scalar passed by value whose gradient is returned (reverse mode only). */
  ACTIVE("active"),
  /**
   * Accompanied by a shadow of the same type: a pointer in either mode, or a scalar in forward
   * mode.
   */
  DUP("dup"),
  /** As {@link #DUP}, but the caller does not look at the primal output behind it. */
  DUPNONEED("dupnoneed");

  private final String word;

  Activity(String word) {
    this.word = word;
  }

  /** {@return the word used on the command line and in reports} */
  public String word() {
    return word;
  }

  /** {@return whether a shadow parameter follows the primal parameter} */
  public boolean hasShadow() {
    return this == DUP || this == DUPNONEED;
  }

  /**
   * Understands jdiff's own words and those that users of Enzyme and of Rust's {@code
   * std::autodiff} bring along.
   *
   * @param text a word such as {@code dup}, {@code enzyme_dup} or {@code Duplicated}; case and
   *     surrounding space do not matter
   * @return the activity, or empty if the word is unknown
   */
  public static Optional<Activity> parse(String text) {
    String key = text.strip().toLowerCase(Locale.ROOT);
    if (key.startsWith("enzyme_")) {
      key = key.substring("enzyme_".length());
    }
    return switch (key) {
      case "const", "constant" -> Optional.of(CONST);
      case "active", "out" -> Optional.of(ACTIVE);
      case "dup", "duplicated", "dual", "gradient" -> Optional.of(DUP);
      case "dupnoneed", "duplicatedonly", "dualonly", "duplicatednoneed" -> Optional.of(DUPNONEED);
      default -> Optional.empty();
    };
  }
}
