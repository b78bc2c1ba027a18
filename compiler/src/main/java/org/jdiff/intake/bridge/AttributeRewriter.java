package org.jdiff.intake.bridge;

import java.util.LinkedHashMap;
import java.util.Map;

/** Rewrites function and parameter attributes. */
final class AttributeRewriter {
  /** What may be done to a kind of memory; two bits, so that joining is a bitwise or. */
  private static final Map<String, Integer> ACCESSES =
      Map.of("none", 0, "read", 1, "write", 2, "readwrite", 3);

  private static final String[] ACCESS_NAMES = {"none", "read", "write", "readwrite"};

  private final IrText ir;
  private final Edits edits;
  private final Findings findings;

  AttributeRewriter(IrText ir, Edits edits, Findings findings) {
    this.ir = ir;
    this.edits = edits;
    this.findings = findings;
  }

  /**
   * Leaves an attribute out, with the blank before it. A group, which may not be empty, keeps a
   * string instead.
   */
  int drop(int start, int end) {
    int blank = ir.blankStart(start);
    if (blank > 0 && ir.at(blank - 1) == '{' && isLastKept(end)) {
      edits.replace(start, end, "\"jdiff-left-out\"=\"" + ir.slice(start, end) + "\"");
    } else {
      edits.delete(blank, end);
    }
    edits.count(BridgeRule.DROPPED_ATTRIBUTE);
    return end;
  }

  /** Tells whether only attributes that go stand between here and the end of the group. */
  private boolean isLastKept(int end) {
    int next = ir.skipBlank(end);
    while (IrText.isLetter(ir.at(next))) {
      int wordEnd = ir.nameEnd(next);
      if (Lexicon.WORDS.lookup(ir.text(), next, wordEnd) != Lexicon.Word.DROPPED_ATTRIBUTE) {
        return false;
      }
      next = ir.skipBlank(wordEnd);
    }
    return ir.at(next) == '}';
  }

  /**
   * Keeps the knowledge that an argument's memory is dead after the call as a string attribute,
   * which is legal wherever {@code dead_on_return} is. The optional number of bytes becomes its
   * value.
   */
  int deadOnReturn(int start, int end) {
    edits.count(BridgeRule.DEAD_ON_RETURN);
    int open = ir.skipBlank(end);
    if (ir.at(open) != '(') {
      edits.replace(start, end, "\"jdiff-dead-on-return\"");
      return end;
    }
    int close = ir.closing(open);
    String bytes = ir.slice(open + 1, close).strip();
    edits.replace(start, close + 1, "\"jdiff-dead-on-return\"=\"" + bytes + "\"");
    return close + 1;
  }

  /**
   * Says {@code nocapture} for {@code captures(none)}: LLVM 20 parses {@code captures} but its
   * alias analysis only looks at {@code nocapture}. A weaker promise has no older spelling and is
   * left out.
   */
  int captures(int start, int end) {
    int open = ir.skipBlank(end);
    if (ir.at(open) != '(') {
      return end;
    }
    int close = ir.closing(open);
    if (close == ir.length()) {
      return end;
    }
    if (ir.slice(open + 1, close).strip().equals("none")) {
      edits.replace(start, close + 1, "nocapture");
    } else {
      edits.delete(ir.blankStart(start), close + 1);
    }
    edits.count(BridgeRule.CAPTURES);
    return close + 1;
  }

  /**
   * Folds newer memory locations into the three of LLVM 20. There, {@code errno} counts as other
   * memory and target memory as inaccessible memory, so each takes the union of both accesses;
   * nothing is promised that was not promised before.
   */
  int memory(int start, int end) {
    int open = ir.skipBlank(end);
    if (ir.at(open) != '(') {
      return end;
    }
    int close = ir.closing(open);
    if (close == ir.length()) {
      return end;
    }
    Map<String, Integer> stated = new LinkedHashMap<>();
    boolean hasNewer = false;
    for (String item : ir.slice(open + 1, close).split(",", -1)) {
      int colon = item.indexOf(':');
      String location = colon < 0 ? "" : item.substring(0, colon).strip();
      Integer access = ACCESSES.get(item.substring(colon + 1).strip());
      if (access == null) {
        return close + 1; // malformed: the parser says so with its own words
      }
      stated.put(location, access);
      switch (location) {
        case "", "argmem", "inaccessiblemem" -> {}
        case "errnomem", "target_mem0", "target_mem1" -> hasNewer = true;
        default -> findings.refuse(start, "the memory location `" + location + "`", "");
      }
    }
    if (!hasNewer) {
      return close + 1;
    }
    int base = stated.getOrDefault("", 0);
    int other = base | stated.getOrDefault("errnomem", base);
    int argument = stated.getOrDefault("argmem", base);
    int inaccessible =
        stated.getOrDefault("inaccessiblemem", base)
            | stated.getOrDefault("target_mem0", base)
            | stated.getOrDefault("target_mem1", base);
    StringBuilder out = new StringBuilder("memory(").append(ACCESS_NAMES[other]);
    if (argument != other) {
      out.append(", argmem: ").append(ACCESS_NAMES[argument]);
    }
    if (inaccessible != other) {
      out.append(", inaccessiblemem: ").append(ACCESS_NAMES[inaccessible]);
    }
    edits.replace(start, close + 1, out.append(')').toString());
    edits.count(BridgeRule.MEMORY_LOCATIONS);
    return close + 1;
  }
}
