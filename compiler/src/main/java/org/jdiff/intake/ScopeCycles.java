package org.jdiff.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.SourcePosition;

/**
 * Finds debug information in which a scope is, through others, within itself, or a call inlined
 * into itself. No compiler writes that, and LLVM's verifier follows such a chain for ever.
 */
final class ScopeCycles {
  private static final String SCOPE = "scope: !";
  private static final String INLINED = "inlinedAt: !";

  private final String text;
  private final Map<String, Node> nodes = new HashMap<>();

  /** A node of the metadata: where its line starts, and what it is in. Empty names: nothing. */
  private record Node(int start, String scope, String inlinedAt) {}

  private ScopeCycles(String text) {
    this.text = text;
  }

  /**
   * {@return the first cycle, if there is one}
   *
   * @param text a module
   * @param file how messages name it
   */
  static Optional<Diagnostic> in(String text, String file) {
    ScopeCycles cycles = new ScopeCycles(text);
    cycles.collect();
    return cycles.find(file);
  }

  private void collect() {
    for (int start = 0; start >= 0 && start < text.length(); ) {
      int end = text.indexOf('\n', start);
      int stop = end < 0 ? text.length() : end;
      if (text.charAt(start) == '!' && stop > start + 1 && isDigit(text.charAt(start + 1))) {
        String scope = reference(SCOPE, start, stop);
        String inlinedAt = reference(INLINED, start, stop);
        if (!scope.isEmpty() || !inlinedAt.isEmpty()) {
          nodes.put(number(start + 1, stop), new Node(start, scope, inlinedAt));
        }
      }
      start = end < 0 ? -1 : end + 1;
    }
  }

  private String reference(String field, int start, int stop) {
    int at = text.indexOf(field, start);
    while (at >= 0 && at < stop && isQuoted(start, at)) {
      at = text.indexOf(field, at + 1);
    }
    return at < 0 || at >= stop ? "" : number(at + field.length(), stop);
  }

  /** In text, a quotation mark within a string is written as a number. */
  private boolean isQuoted(int start, int at) {
    boolean quoted = false;
    for (int i = start; i < at; i++) {
      quoted ^= text.charAt(i) == '"';
    }
    return quoted;
  }

  private String number(int start, int stop) {
    int end = start;
    while (end < stop && isDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private Optional<Diagnostic> find(String file) {
    Set<String> scopesDone = new HashSet<>();
    Set<String> callsDone = new HashSet<>();
    for (String name : nodes.keySet().stream().sorted().toList()) {
      boolean inScope = returns(name, true, scopesDone);
      if (inScope || returns(name, false, callsDone)) {
        int line =
            1
                + (int)
                    text.substring(0, nodes.get(name).start())
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        return Optional.of(
            Diagnostic.error(
                    DiagnosticCode.JD0606,
                    inScope
                        ? "the scope '!" + name + "' of the debug information is within itself"
                        : "the call at '!"
                            + name
                            + "' of the debug information is inlined into"
                            + " itself")
                .at(new SourcePosition(file, line, 0))
                .help("make the file again with an unmodified compiler"));
      }
    }
    return Optional.empty();
  }

  /** Follows one kind of reference; what was followed to its end before need not be again. */
  private boolean returns(String first, boolean byScope, Set<String> done) {
    Set<String> path = new HashSet<>();
    String current = first;
    while (!current.isEmpty() && !done.contains(current)) {
      if (!path.add(current)) {
        return true;
      }
      Node node = nodes.get(current);
      current = node == null ? "" : byScope ? node.scope() : node.inlinedAt();
    }
    done.addAll(path);
    return false;
  }
}
