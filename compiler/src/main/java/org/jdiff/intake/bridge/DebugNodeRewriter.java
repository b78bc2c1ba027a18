package org.jdiff.intake.bridge;

import java.util.ArrayList;
import java.util.List;
import org.jdiff.intake.bridge.DebugNodes.Field;
import org.jdiff.intake.bridge.DebugNodes.Node;

/** Rewrites debug-info nodes field by field. */
final class DebugNodeRewriter {
  private static final List<String> NEWER_FLAGS = List.of("DIFlagNameIsSimplified");

  private final BridgePass pass;
  private final IrText ir;
  private final Edits edits;
  private final Findings findings;
  private final MetadataIndex index;

  DebugNodeRewriter(
      BridgePass pass, IrText ir, Edits edits, Findings findings, MetadataIndex index) {
    this.index = index;
    this.pass = pass;
    this.ir = ir;
    this.edits = edits;
    this.findings = findings;
  }

  /**
   * Handles the node whose name is {@code [start, end)}, followed by a bracket, and returns where
   * to go on.
   */
  int node(int start, int end) {
    Node node = DebugNodes.TABLE.lookup(ir.text(), start, end);
    if (node == null) {
      String name = ir.slice(start, end);
      if (!Lexicon.isNearlyKnown(name, DebugNodes.TABLE.words())) {
        findings.unknown(start - 1, "the metadata node `!" + name + "`");
      }
      return ir.closing(end) + 1;
    }
    if (node.isPlainList()) {
      return end + 1;
    }
    if (!ir.has(node.name(), start, end)) {
      edits.replace(start, end, node.name());
      edits.count(BridgeRule.DEBUG_TYPE);
    }
    return fields(node, end);
  }

  private int fields(Node node, int open) {
    int comma = -1; // of the last field that stays, while the next one follows
    boolean isFirst = true;
    int start = ir.skipBlank(open + 1);
    while (start < ir.length() && ir.at(start) != ')') {
      int nameEnd = ir.nameEnd(start);
      int end = ir.itemEnd(start);
      boolean isLast = ir.at(end) != ',';
      int next = isLast ? end : ir.skipBlank(end + 1);
      if (ir.at(nameEnd) != ':') {
        return end; // malformed: the parser says so with its own words
      }
      if (field(node, start, nameEnd, end)) {
        isFirst = false;
      } else if (isFirst) {
        edits.delete(start, next);
      } else {
        edits.delete(comma, end);
      }
      comma = end;
      start = next;
    }
    return start + 1;
  }

  /** {@return whether the field stays} */
  private boolean field(Node node, int start, int nameEnd, int end) {
    Field action = node.fields().lookup(ir.text(), start, nameEnd);
    int value = ir.skipBlank(nameEnd + 1);
    if (action == null) {
      String name = ir.slice(start, nameEnd);
      if (!Lexicon.isNearlyKnown(name, node.fields().words())) {
        findings.unknown(start, "the field `" + name + "` of `!" + node.name() + "`");
      }
      return true;
    }
    return switch (action) {
      case KEEP -> {
        if (!isKept(node, start, nameEnd, value)) {
          edits.count(BridgeRule.DEBUG_FIELD);
          yield false;
        }
        if (ir.has("DW_TAG_variant", value, end) && node.name().equals("DICompositeType")) {
          edits.replace(value, end, "DW_TAG_structure_type");
          edits.count(BridgeRule.DEBUG_CONSTANT);
        } else {
          keep(value, end);
        }
        yield true;
      }
      case NUMBER -> {
        if (IrText.isDigit(ir.at(value))) {
          yield true;
        }
        edits.count(BridgeRule.DEBUG_FIELD);
        int digits = ir.skipBlank(ir.nameEnd(value));
        boolean isInteger = ir.at(value) == 'i' && IrText.isDigit(ir.at(digits));
        if (isInteger) {
          edits.delete(value, digits);
        }
        yield isInteger;
      }
      case FLAGS -> {
        flags(value, end);
        yield true;
      }
      case LANGUAGE -> {
        String constant = DebugNodes.language(ir.slice(value, ir.nameEnd(value)));
        if (Lexicon.WORDS.words().contains(constant)) {
          edits.replace(start, ir.nameEnd(value), "language: " + constant);
          edits.count(BridgeRule.DEBUG_LANGUAGE);
        } else {
          findings.refuse(start, "the source language `" + ir.slice(value, end) + "`", "");
        }
        yield true;
      }
      case DROP -> {
        edits.count(BridgeRule.DEBUG_FIELD);
        yield false;
      }
    };
  }

  /**
   * A function of LLVM 22 may retain types and globals, too. What a function imports was listed in
   * the unit up to LLVM 16; the back end of LLVM 20 crashes over that. Both lists only help
   * debuggers.
   */
  private boolean isKept(Node node, int start, int nameEnd, int value) {
    if (!IrText.isDigit(ir.at(value + 1))) {
      return true;
    }
    return switch (node.name()) {
      case "DISubprogram" -> !ir.has("retainedNodes", start, nameEnd) || index.isRetainable(value);
      case "DICompileUnit" ->
          !ir.has("imports", start, nameEnd) || index.isOutsideOfFunctions(value);
      default -> true;
    };
  }

  private void keep(int value, int end) {
    char c = ir.at(value);
    boolean isPlain = IrText.isDigit(c) || (c == '!' && IrText.isDigit(ir.at(value + 1)));
    if (!isPlain) {
      pass.scan(value, end);
    }
  }

  /** Leaves out flags that LLVM 20 does not know; an emptied list becomes zero. */
  private void flags(int value, int end) {
    List<String> kept = new ArrayList<>();
    boolean isChanged = false;
    for (String flag : ir.slice(value, end).split("\\|", -1)) {
      if (NEWER_FLAGS.contains(flag.strip())) {
        isChanged = true;
      } else {
        kept.add(flag.strip());
      }
    }
    if (isChanged) {
      edits.replace(value, end, kept.isEmpty() ? "0" : String.join(" | ", kept));
      edits.count(BridgeRule.DEBUG_FLAG);
    } else {
      pass.scan(value, end);
    }
  }
}
