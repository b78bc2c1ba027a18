package org.jdiff.bindgen;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Hands out identifiers that are legal in the language of the output and unique in one scope. */
final class Names {
  /** The reserved words of Java, and the literals. */
  private static final Set<String> JAVA_WORDS =
      Set.of(
          ("_ abstract assert boolean break byte case catch char class const continue default do"
               + " double else enum extends false final finally float for goto if implements import"
               + " instanceof int interface long native new null package private protected public"
               + " return short static strictfp super switch synchronized this throw throws"
               + " transient true try void volatile while")
              .split(" "));

  /**
   * What neither a record component nor a static method of a class without parameters may be
   * called.
   */
  private static final Set<String> OBJECT_METHODS =
      Set.of("clone equals finalize getClass hashCode notify notifyAll toString wait".split(" "));

  /** The reserved words of C11 and C++20 that a name from another language may hit. */
  private static final Set<String> C_WORDS =
      Set.of(
          ("alignas alignof and and_eq asm auto bitand bitor bool break case catch char char8_t"
               + " char16_t char32_t class co_await co_return co_yield compl concept const"
               + " const_cast consteval constexpr constinit continue decltype default delete do"
               + " double dynamic_cast else enum explicit export extern false float for friend goto"
               + " if inline int long mutable namespace new noexcept not not_eq nullptr operator or"
               + " or_eq private protected public register reinterpret_cast requires restrict"
               + " return short signed sizeof static static_assert static_cast struct switch"
               + " template this thread_local throw true try typedef typeid typename typeof union"
               + " unsigned using virtual void volatile wchar_t while xor xor_eq")
              .split(" "));

  private final Set<String> taken = new HashSet<>();

  /** {@return whether a text is a Java identifier and no reserved word} */
  static boolean isJavaIdentifier(String text) {
    return !text.isEmpty()
        && !JAVA_WORDS.contains(text)
        && Character.isJavaIdentifierStart(text.charAt(0))
        && text.chars().allMatch(Character::isJavaIdentifierPart);
  }

  /** {@return whether a text is an identifier in C and C++ and a reserved word in neither} */
  static boolean isCIdentifier(String text) {
    return text.matches("[A-Za-z_][A-Za-z0-9_]*") && !C_WORDS.contains(text);
  }

  /** Makes a name unavailable. */
  void reserve(String name) {
    taken.add(name);
  }

  /** {@return whether a name is still available} */
  boolean isFree(String name) {
    return !taken.contains(name);
  }

  /**
   * {@return the wished name as a Java identifier without dollar signs, which mark generated names}
   */
  String java(String wish) {
    String name = sanitised(wish);
    return unique(JAVA_WORDS.contains(name) || OBJECT_METHODS.contains(name) ? name + "_" : name);
  }

  /** {@return the wished name as an identifier for C and C++} */
  String c(String wish) {
    String name = sanitised(wish);
    return unique(C_WORDS.contains(name) ? name + "_" : name);
  }

  private String unique(String wish) {
    String name = wish;
    while (!taken.add(name)) {
      name += "_";
    }
    return name;
  }

  private static String sanitised(String wish) {
    String name = wish.replaceAll("[^A-Za-z0-9_]", "_");
    return name.isEmpty() || Character.isDigit(name.charAt(0)) || name.equals("_")
        ? "_" + name
        : name;
  }

  /** {@return a word with its first letter in upper case} */
  static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /**
   * Refuses names of a class that Java does not allow, or that its own code needs.
   *
   * @param packageName its package; empty for the unnamed one
   * @param className its simple name
   * @param used simple names of other classes that its code uses
   */
  static void requireJavaNames(String packageName, String className, Set<String> used) {
    for (String part : packageName.isEmpty() ? new String[0] : packageName.split("\\.", -1)) {
      if (!isJavaIdentifier(part)) {
        throw new IllegalArgumentException("%s is not a Java package".formatted(packageName));
      }
    }
    if (!isJavaIdentifier(className)) {
      throw new IllegalArgumentException("%s is not a Java class name".formatted(className));
    }
    if (used.contains(className)) {
      throw new IllegalArgumentException(
          "the class cannot be called %s, because its code uses another class of that name"
              .formatted(className));
    }
  }
}
