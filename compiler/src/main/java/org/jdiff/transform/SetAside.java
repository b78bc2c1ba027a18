package org.jdiff.transform;

import java.util.regex.Pattern;
import org.jdiff.rules.RuleOutcome;

/**
 * Functions of which a rule says more than their bodies: those of Rust's own library through which
 * no derivative passes. Whole programs contain the bodies, and what those reach is a good part of
 * the library. Nobody else can define such a name.
 */
public final class SetAside {
  /** The library's crates in the older and the newer mangling; C++'s `std` is spelled otherwise. */
  private static final Pattern RUST_LIBRARY =
      Pattern.compile("_ZN(?:3std|4core|5alloc)\\d|_R.*?C(?:s[0-9A-Za-z]*_)?(?:3std|4core|5alloc)");

  private SetAside() {}

  /**
   * {@return whether a rule counts for more than a body}
   *
   * @param symbol the function
   * @param outcome what the rules say of it
   */
  public static boolean is(String symbol, RuleOutcome outcome) {
    return outcome instanceof RuleOutcome.Inactive && RUST_LIBRARY.matcher(symbol).lookingAt();
  }
}
