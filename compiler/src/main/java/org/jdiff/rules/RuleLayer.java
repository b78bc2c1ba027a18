package org.jdiff.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The rows of files that were loaded together, indexed by symbol. Later layers of a table hide
 * earlier ones.
 *
 * @param rules rules and instructions by canonical name, in file order
 * @param symbols every exact name and what it means
 * @param prefixes rows whose name ends in {@code *}, without the star
 * @param opcodes what is known about instructions
 */
record RuleLayer(
    Map<String, FunctionRule> rules,
    Map<String, RuleOutcome> symbols,
    Map<String, RuleOutcome> prefixes,
    Map<String, RuleOutcome> opcodes) {

  /** {@return what the layer says about a symbol} */
  Optional<RuleOutcome> find(String symbol) {
    RuleOutcome exact = symbols.get(symbol);
    if (exact != null) {
      return Optional.of(exact);
    }
    if (symbol.startsWith("llvm.")) {
      Optional<RuleOutcome> intrinsic = findIntrinsic(symbol);
      if (intrinsic.isPresent()) {
        return intrinsic;
      }
    }
    Optional<RuleOutcome> byPrefix = findPrefix(symbol);
    return byPrefix.isPresent()
        ? byPrefix
        : RustPath.decode(symbol)
            .flatMap(path -> Optional.ofNullable(symbols.get(path)).or(() -> findPrefix(path)));
  }

  private Optional<RuleOutcome> findIntrinsic(String symbol) {
    for (IntrinsicName split : IntrinsicName.splits(symbol)) {
      RuleOutcome outcome = symbols.get(split.base());
      if (outcome instanceof RuleOutcome.Derivative derivative) {
        RuleMatch match = derivative.match();
        return Optional.of(
            new RuleOutcome.Derivative(
                new RuleMatch(match.rule(), split.base(), split.bits(), split.lanes())));
      }
      if (outcome != null) {
        return Optional.of(outcome);
      }
    }
    return Optional.empty();
  }

  /** The row with the longest matching prefix. */
  private Optional<RuleOutcome> findPrefix(String name) {
    String best = null;
    for (String prefix : prefixes.keySet()) {
      if (name.startsWith(prefix) && (best == null || prefix.length() > best.length())) {
        best = prefix;
      }
    }
    return Optional.ofNullable(best).map(prefixes::get);
  }

  /** Collects the symbols of a layer. */
  static final class Builder {
    private final Map<String, FunctionRule> rules = new LinkedHashMap<>();
    private final Map<String, RuleOutcome> symbols = new LinkedHashMap<>();
    private final Map<String, RuleOutcome> prefixes = new LinkedHashMap<>();
    private final Map<String, RuleOutcome> opcodes = new LinkedHashMap<>();
    private final List<String> clashes = new ArrayList<>();

    void addRule(FunctionRule rule) {
      rules.put(rule.name(), rule);
    }

    void addOpcode(String name, RuleOutcome outcome) {
      put(opcodes, name, outcome);
    }

    void addKnown(String pattern, RuleOutcome outcome) {
      if (pattern.endsWith("*")) {
        put(prefixes, pattern.substring(0, pattern.length() - 1), outcome);
      } else {
        put(symbols, pattern, outcome);
      }
    }

    /** Enters a base name of a rule with the suffixes its spelling allows. */
    void addName(String base, RuleRow.Spelling spelling, FunctionRule rule) {
      if (spelling.ocml()) {
        add(base + "_f64", base, 64, rule);
        add(base + "_f32", base, 32, rule);
        return;
      }
      add(base, base, 64, rule);
      if (spelling.f()) {
        add(base + "f", base, 32, rule);
      }
      if (spelling.l()) {
        add(base + "l", base, 80, rule);
      }
      if (spelling.finite()) {
        add("__" + base + "_finite", base, 64, rule);
        if (spelling.f()) {
          add("__" + base + "f_finite", base, 32, rule);
        }
        if (spelling.l()) {
          add("__" + base + "l_finite", base, 80, rule);
        }
      }
    }

    private void add(String symbol, String base, int bits, FunctionRule rule) {
      RuleMatch match = new RuleMatch(rule, base, bits, OptionalInt.empty());
      put(symbols, symbol, new RuleOutcome.Derivative(match));
    }

    private void put(Map<String, RuleOutcome> map, String name, RuleOutcome outcome) {
      if (map.putIfAbsent(name, outcome) != null) {
        clashes.add(name);
      }
    }

    /** {@return the names that were entered twice since the last call} */
    List<String> takeClashes() {
      List<String> taken = List.copyOf(clashes);
      clashes.clear();
      return taken;
    }

    RuleLayer build() {
      return new RuleLayer(rules, symbols, prefixes, opcodes);
    }
  }
}
