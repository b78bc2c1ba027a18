package org.jdiff.intake.bridge;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Textual IR that LLVM 20 reads.
 *
 * @param text the text; its lines are those of the input, definitions that were added stand behind
 *     the last one
 * @param applied how often each rule rewrote something, without the rules that did not
 */
public record Bridged(String text, Map<BridgeRule, Integer> applied) {
  /** Copies the map, in the order of the rules. */
  public Bridged {
    EnumMap<BridgeRule, Integer> copy = new EnumMap<>(BridgeRule.class);
    copy.putAll(applied);
    applied = Collections.unmodifiableMap(copy);
  }

  /** {@return whether the text differs from the input} */
  public boolean isChanged() {
    return !applied.isEmpty();
  }
}
