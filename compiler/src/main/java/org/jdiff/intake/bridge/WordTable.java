package org.jdiff.intake.bridge;

import java.util.Map;
import java.util.Set;

/**
 * An immutable map from words to values that is asked with a range of text, without allocating.
 *
 * @param <V> what a word maps to
 */
final class WordTable<V> {
  private final String[] words;
  private final Object[] values;
  private final Map<String, V> entries;

  WordTable(Map<String, V> entries) {
    int size = Integer.highestOneBit(Math.max(4, entries.size() * 3)) * 2;
    words = new String[size];
    values = new Object[size];
    this.entries = Map.copyOf(entries);
    entries.forEach(
        (word, value) -> {
          int slot = slot(word.hashCode());
          while (words[slot] != null) {
            slot = (slot + 1) & (size - 1);
          }
          words[slot] = word;
          values[slot] = value;
        });
  }

  /**
   * {@return the value of {@code text[start, end)}, or null if it is not a word of this table}
   *
   * @param hash the range's hash as {@link String#hashCode} computes it
   */
  @SuppressWarnings("unchecked") // only values of type V are ever stored
  V lookup(String text, int start, int end, int hash) {
    int slot = slot(hash);
    while (words[slot] != null) {
      String word = words[slot];
      if (word.length() == end - start && text.startsWith(word, start)) {
        return (V) values[slot];
      }
      slot = (slot + 1) & (words.length - 1);
    }
    return null;
  }

  /** {@return the value of {@code text[start, end)}, or null} */
  V lookup(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return lookup(text, start, end, hash);
  }

  /** {@return every word} */
  Set<String> words() {
    return entries.keySet();
  }

  private int slot(int hash) {
    return (hash ^ (hash >>> 15)) & (words.length - 1);
  }
}
