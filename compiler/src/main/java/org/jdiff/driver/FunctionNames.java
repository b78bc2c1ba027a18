package org.jdiff.driver;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdiff.ir.Demangler;
import org.jdiff.ir.IrModule;

/** The names under which users know the functions of a module. */
final class FunctionNames {
  private final Set<String> symbols = new LinkedHashSet<>();
  private final Map<String, String> aliases;
  private final Map<String, String> demangled = new LinkedHashMap<>();

  FunctionNames(IrModule module) {
    for (IrModule.FunctionEntry function : module.functions()) {
      if (!function.name().startsWith("llvm.")) {
        symbols.add(function.name());
        Demangler.demangle(function.name()).ifPresent(n -> demangled.put(function.name(), n));
      }
    }
    aliases = new LinkedHashMap<>(module.aliases());
    for (String alias : aliases.keySet()) {
      Demangler.demangle(alias).ifPresent(n -> demangled.put(alias, n));
    }
  }

  /** {@return the name in the source language, or the symbol itself} */
  String sourceName(String symbol) {
    return demangled.getOrDefault(symbol, symbol);
  }

  /** {@return the further symbols of a function} */
  List<String> aliasesOf(String symbol) {
    return aliases.entrySet().stream()
        .filter(e -> e.getValue().equals(symbol))
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * {@return a short name for use in a symbol: the last part of the path without parameters, or
   * empty if that is no C identifier}
   */
  Optional<String> identifier(String symbol) {
    String path = Spelling.of(sourceName(symbol)).path();
    String last = path.substring(path.lastIndexOf("::") + 1).replace(":", "");
    int template = last.indexOf('<');
    String plain = template > 0 ? last.substring(0, template) : last;
    return CNames.isIdentifier(plain) ? Optional.of(plain) : Optional.empty();
  }

  /**
   * {@return the symbols that a name may mean; one if it is clear, none if it is unknown}
   *
   * <p>The strongest form that matches anything decides: the symbol, an alias, the whole demangled
   * name, the name without result and parameters, without template arguments, and at last the end
   * of the path.
   *
   * @param name what the user wrote
   */
  List<String> find(String name) {
    if (symbols.contains(name)) {
      return List.of(name);
    }
    if (aliases.containsKey(name)) {
      return List.of(aliases.get(name));
    }
    Spelling wanted = Spelling.of(name);
    List<List<String>> tiers = new ArrayList<>();
    for (int i = 0; i < Spelling.TIERS; i++) {
      tiers.add(new ArrayList<>());
    }
    demangled.forEach(
        (symbol, full) -> {
          int tier = Spelling.of(full).match(wanted);
          String target = aliases.getOrDefault(symbol, symbol);
          if (tier >= 0 && !tiers.get(tier).contains(target)) {
            tiers.get(tier).add(target);
          }
        });
    return tiers.stream().filter(t -> !t.isEmpty()).findFirst().map(List::copyOf).orElse(List.of());
  }

  /** {@return up to three names that look like a name, the nearest first} */
  List<String> near(String name) {
    Set<String> candidates = new LinkedHashSet<>();
    for (String symbol : symbols) {
      candidates.add(demangled.containsKey(symbol) ? demangled.get(symbol) : symbol);
    }
    String wanted = Spelling.of(name).path();
    int limit = Math.max(2, wanted.length() / 3);
    record Near(String name, int distance) {}
    return candidates.stream()
        .map(c -> new Near(c, distance(wanted, c)))
        .filter(n -> n.distance() <= limit)
        .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
        .limit(3)
        .map(Near::name)
        .toList();
  }

  /** The distance to the whole path or to its last part, whichever is nearer. */
  private static int distance(String wanted, String candidate) {
    String path = Spelling.of(candidate).path();
    String last = path.substring(path.lastIndexOf(':') + 1);
    return Math.min(NearNames.distance(wanted, path), NearNames.distance(wanted, last));
  }

  /**
   * A demangled name in its parts.
   *
   * @param path the name with scopes and template arguments
   * @param parameters the parameter list with what follows it, empty if there is none
   */
  private record Spelling(String path, String parameters) {
    static final int TIERS = 4;

    static Spelling of(String name) {
      String text = name.strip();
      int open = parameterList(text);
      String head = open < 0 ? text : text.substring(0, open);
      return new Spelling(
          withoutResult(head).replace(" ", ""), open < 0 ? "" : squeeze(text, open));
    }

    private static String squeeze(String text, int open) {
      return text.substring(open).replace(" ", "");
    }

    /** The last group of parentheses outside of template arguments. */
    private static int parameterList(String text) {
      int depth = 0;
      int open = -1;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c == '(' && depth++ == 0) {
          open = i;
        } else if (c == '<' || c == '[' || c == '{') {
          depth++;
        } else if (c == ')' || c == '>' || c == ']' || c == '}') {
          depth = Math.max(0, depth - 1);
        }
      }
      return open > 0 ? open : -1;
    }

    /** Templates are demangled with their result type in front. */
    private static String withoutResult(String head) {
      if (head.contains("operator ")) {
        return head;
      }
      int depth = 0;
      for (int i = head.length() - 1; i >= 0; i--) {
        char c = head.charAt(i);
        if (c == '>' || c == ')') {
          depth++;
        } else if (c == '<' || c == '(') {
          depth--;
        } else if (c == ' ' && depth == 0) {
          return head.substring(i + 1);
        }
      }
      return head;
    }

    private String withoutTemplate() {
      return path.endsWith(">") && path.indexOf('<') > 0
          ? path.substring(0, path.indexOf('<'))
          : path;
    }

    /** How well this full name matches what the user wrote: 0 is best, -1 is not at all. */
    int match(Spelling wanted) {
      boolean parameters = wanted.parameters.isEmpty() || wanted.parameters.equals(this.parameters);
      if (!parameters) {
        return -1;
      }
      if (path.equals(wanted.path)) {
        return wanted.parameters.equals(this.parameters) ? 0 : 1;
      }
      if (withoutTemplate().equals(wanted.path)) {
        return 2;
      }
      return withoutTemplate().endsWith("::" + wanted.path) || path.endsWith("::" + wanted.path)
          ? 3
          : -1;
    }
  }
}
