package org.jdiff.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The spelling of an overloaded LLVM intrinsic: a base name and one suffix per overloaded type.
 *
 * @param base without type suffixes, such as {@code llvm.sin}
 * @param suffixes such as {@code v4f64}, {@code i32}
 */
record IntrinsicName(String base, List<String> suffixes) {
  private static final Pattern TYPE =
      Pattern.compile(
          "(?:(nx)?v(\\d+))?(?:(f|bf|ppcf)(\\d+)|i\\d+|p\\d+)|sl?_.*s|a\\d+.*|f_.*f|isVoid");

  IntrinsicName {
    suffixes = List.copyOf(suffixes);
  }

  /** {@return the splits of a symbol, the one with fewest suffixes first} */
  static List<IntrinsicName> splits(String symbol) {
    List<IntrinsicName> splits = new ArrayList<>();
    String base = symbol;
    List<String> suffixes = new ArrayList<>();
    while (true) {
      splits.add(new IntrinsicName(base, suffixes));
      int dot = base.lastIndexOf('.');
      if (dot <= "llvm".length() || !TYPE.matcher(base.substring(dot + 1)).matches()) {
        return splits;
      }
      suffixes.addFirst(base.substring(dot + 1));
      base = base.substring(0, dot);
    }
  }

  /** {@return the width in bits of the first floating-point suffix, 64 without one} */
  int bits() {
    for (String suffix : suffixes) {
      Matcher matcher = TYPE.matcher(suffix);
      if (matcher.matches() && matcher.group(4) != null) {
        return Integer.parseInt(matcher.group(4));
      }
    }
    return 64;
  }

  /** {@return the lanes of the first suffix, if that is a vector of fixed length} */
  OptionalInt lanes() {
    if (!suffixes.isEmpty()) {
      Matcher matcher = TYPE.matcher(suffixes.getFirst());
      if (matcher.matches() && matcher.group(1) == null && matcher.group(2) != null) {
        return OptionalInt.of(Integer.parseInt(matcher.group(2)));
      }
    }
    return OptionalInt.empty();
  }
}
