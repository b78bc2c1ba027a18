package org.jdiff.driver;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Identifiers of C. */
final class CNames {
  private static final Set<String> KEYWORDS =
      Set.of(
          "auto",
          "break",
          "case",
          "char",
          "const",
          "continue",
          "default",
          "do",
          "double",
          "else",
          "enum",
          "extern",
          "float",
          "for",
          "goto",
          "if",
          "inline",
          "int",
          "long",
          "register",
          "restrict",
          "return",
          "short",
          "signed",
          "sizeof",
          "static",
          "struct",
          "switch",
          "typedef",
          "union",
          "unsigned",
          "void",
          "volatile",
          "while",
          "bool",
          "true",
          "false");

  private CNames() {}

  static boolean isIdentifier(String name) {
    return name.matches("[A-Za-z_][A-Za-z0-9_]*") && !KEYWORDS.contains(name);
  }

  /** {@return a name with everything replaced that an identifier cannot have} */
  static String sanitise(String name) {
    String plain = name.replaceAll("[^A-Za-z0-9_]", "_");
    if (plain.isEmpty() || Character.isDigit(plain.charAt(0))) {
      plain = "_" + plain;
    }
    return KEYWORDS.contains(plain) ? plain + "_" : plain;
  }

  /**
   * {@return distinct identifiers}
   *
   * @param names names as the user wrote them; an empty one becomes {@code a} and its position
   */
  static List<String> distinct(List<String> names) {
    Set<String> taken = new HashSet<>();
    List<String> all = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      String base = names.get(i).isEmpty() ? "a" + i : sanitise(names.get(i));
      String name = base;
      for (int k = 1; !taken.add(name); k++) {
        name = base + "_" + k;
      }
      all.add(name);
    }
    return List.copyOf(all);
  }
}
