package org.jdiff.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decodes mangled Rust symbols into plain paths, as far as rule files need: legacy symbols of any
 * kind, v0 symbols that are a function in nested modules (no generics, no impl blocks).
 */
final class RustPath {
  private static final int LEGACY_HASH = 17;

  private final String symbol;
  private int at;

  private RustPath(String symbol, int at) {
    this.symbol = symbol;
    this.at = at;
  }

  /**
   * {@return the path such as {@code core::panicking::panic}, empty if the symbol is not Rust's}
   */
  static Optional<String> decode(String symbol) {
    if (symbol.startsWith("_ZN") && symbol.endsWith("E")) {
      return new RustPath(symbol, 3).legacy();
    }
    if (symbol.startsWith("_RNv")) {
      List<String> parts = new ArrayList<>();
      return new RustPath(symbol, 2).path(parts)
          ? Optional.of(String.join("::", parts))
          : Optional.empty();
    }
    return Optional.empty();
  }

  private Optional<String> legacy() {
    List<String> parts = new ArrayList<>();
    while (at < symbol.length() - 1) {
      String part = identifier();
      if (part.isEmpty()) {
        return Optional.empty();
      }
      parts.add(part);
    }
    String hash = parts.isEmpty() ? "" : parts.removeLast();
    boolean rust = hash.length() == LEGACY_HASH && hash.matches("h[0-9a-f]{16}");
    return rust ? Optional.of(String.join("::", parts)) : Optional.empty();
  }

  /** Reads {@code N<namespace><path><identifier>} or {@code C<identifier>}. */
  private boolean path(List<String> parts) {
    if (at >= symbol.length()) {
      return false;
    }
    char tag = symbol.charAt(at++);
    if (tag == 'N') {
      at++;
      if (!path(parts)) {
        return false;
      }
    } else if (tag != 'C') {
      return false;
    }
    skipDisambiguator();
    String part = identifier();
    parts.add(part);
    return !part.isEmpty();
  }

  private void skipDisambiguator() {
    if (at < symbol.length() && symbol.charAt(at) == 's') {
      int end = symbol.indexOf('_', at);
      at = end < 0 ? symbol.length() : end + 1;
    }
  }

  private String identifier() {
    int start = at;
    while (at < symbol.length() && Character.isDigit(symbol.charAt(at))) {
      at++;
    }
    if (at == start || at - start > 4) {
      return "";
    }
    int length = Integer.parseInt(symbol.substring(start, at));
    if (at < symbol.length() && symbol.charAt(at) == '_' && symbol.charAt(1) == 'R') {
      at++;
    }
    if (length == 0 || at + length > symbol.length()) {
      return "";
    }
    at += length;
    return symbol.substring(at - length, at);
  }
}
