package org.jdiff.intake.bridge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The rewrites of one text, collected in any order and applied together; newlines always survive.
 */
final class Edits {
  private record Edit(int start, int end, String replacement) {}

  private final List<Edit> edits = new ArrayList<>();
  private final StringBuilder appended = new StringBuilder();
  private final Map<BridgeRule, Integer> applied = new EnumMap<>(BridgeRule.class);

  void count(BridgeRule rule) {
    applied.merge(rule, 1, Integer::sum);
  }

  void replace(int start, int end, String replacement) {
    edits.add(new Edit(start, end, replacement));
  }

  void insert(int at, String words) {
    edits.add(new Edit(at, at, words));
  }

  void delete(int start, int end) {
    edits.add(new Edit(start, end, ""));
  }

  /** Adds definitions behind the last line. */
  void append(String definitions) {
    appended.append(definitions);
  }

  Map<BridgeRule, Integer> applied() {
    return applied;
  }

  /** {@return the text with every edit applied; the same object if there is none} */
  String apply(String text) {
    if (edits.isEmpty() && appended.isEmpty()) {
      return text;
    }
    edits.sort(Comparator.comparingInt(Edit::start));
    StringBuilder out = new StringBuilder(text.length() + 16 * edits.size() + appended.length());
    int done = 0;
    for (Edit edit : edits) {
      if (edit.start < done) {
        throw new IllegalStateException("overlapping rewrites at offset " + edit.start);
      }
      out.append(text, done, edit.start).append(edit.replacement);
      for (int i = edit.start; i < edit.end; i++) {
        if (text.charAt(i) == '\n') {
          out.append('\n');
        }
      }
      done = edit.end;
    }
    out.append(text, done, text.length());
    return out.append(appended).toString();
  }
}
