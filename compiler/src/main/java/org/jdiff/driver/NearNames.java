package org.jdiff.driver;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the names that someone may have meant. */
public final class NearNames {
  private static final int MAX_SUGGESTIONS = 3;

  private NearNames() {}

  /**
   * {@return up to three candidates that differ little from a word, the nearest first}
   *
   * @param word what was written
   * @param candidates what could have been meant
   */
  public static List<String> of(String word, Collection<String> candidates) {
    String key = word.toLowerCase(Locale.ROOT);
    int limit = Math.max(1, key.length() / 3);
    record Near(String name, int distance) {}
    return candidates.stream()
        .map(name -> new Near(name, distance(key, name.toLowerCase(Locale.ROOT))))
        .filter(near -> near.distance() <= limit)
        .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
        .limit(MAX_SUGGESTIONS)
        .map(Near::name)
        .toList();
  }

  /** {@return the least number of insertions, deletions, replacements and swaps of neighbours} */
  static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int replace = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        d[i][j] = Math.min(replace, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
