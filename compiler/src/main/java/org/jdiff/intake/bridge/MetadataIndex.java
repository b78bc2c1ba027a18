package org.jdiff.intake.bridge;

import java.util.Arrays;
import java.util.Set;
import java.util.function.IntPredicate;

/** Finds numbered metadata nodes of a text; the index is made when it is first asked. */
final class MetadataIndex {
  /** What LLVM 20 lets a function retain. */
  private static final Set<String> RETAINABLE =
      Set.of("DILocalVariable", "DILabel", "DIImportedEntity");

  /** Scopes inside of functions. */
  private static final Set<String> LOCAL =
      Set.of("DISubprogram", "DILexicalBlock", "DILexicalBlockFile");

  private final IrText ir;
  private int[] nodes;

  MetadataIndex(IrText ir) {
    this.ir = ir;
  }

  /** {@return whether the list {@code !n} holds only nodes that LLVM 20 lets a function retain} */
  boolean isRetainable(int reference) {
    return allMatch(reference, node -> RETAINABLE.contains(kind(node)));
  }

  /** {@return whether the list {@code !n} holds only nodes whose scope is outside of functions} */
  boolean isOutsideOfFunctions(int reference) {
    return allMatch(reference, node -> !LOCAL.contains(kind(scope(node))));
  }

  private boolean allMatch(int reference, IntPredicate condition) {
    int list = node(reference);
    if (list < 0 || ir.at(list) != '!' || ir.at(list + 1) != '{') {
      return true; // the parser says what is wrong, if anything is
    }
    int end = ir.closing(list + 1);
    for (int item = list + 2; item < end; item = ir.itemEnd(item) + 1) {
      int node = node(ir.skipBlank(item));
      if (node >= 0 && !condition.test(node)) {
        return false;
      }
    }
    return true;
  }

  /** {@return where the node is defined that the field {@code scope} of a node names, or -1} */
  private int scope(int node) {
    int open = ir.skipBlank(ir.nameEnd(node + 1));
    if (ir.at(open) != '(') {
      return -1;
    }
    int field = ir.skipBlank(open + 1);
    int end = ir.closing(open);
    while (field < end) {
      int nameEnd = ir.nameEnd(field);
      if (ir.has("scope", field, nameEnd)) {
        return node(ir.skipBlank(nameEnd + 1));
      }
      field = ir.skipBlank(ir.itemEnd(field) + 1);
    }
    return -1;
  }

  /** {@return the name of a node's kind; empty if there is no node} */
  private String kind(int node) {
    if (node < 0) {
      return "";
    }
    boolean isDistinct = ir.has("distinct", node, ir.nameEnd(node));
    int name = (isDistinct ? ir.skipBlank(ir.nameEnd(node)) : node) + 1;
    return ir.slice(name, ir.nameEnd(name));
  }

  /** {@return whether {@code !n} is a profile that only says that nothing is known} */
  boolean isUnknownProfile(int reference) {
    int node = node(reference);
    return node >= 0 && ir.text().startsWith("!{!\"unknown\"", node);
  }

  /**
   * {@return where the node that {@code !n} refers to is defined, behind the equals sign, or -1}
   */
  private int node(int reference) {
    int number = number(reference + 1);
    if (ir.at(reference) != '!' || number < 0) {
      return -1;
    }
    if (nodes == null) {
      nodes = index();
    }
    return number < nodes.length ? nodes[number] - 1 : -1;
  }

  /** Offsets by number, each one more than it is, so that zero means none. */
  private int[] index() {
    String text = ir.text();
    int[] found = new int[1024];
    int line = 0;
    while (line >= 0 && line < text.length()) {
      int number = text.charAt(line) == '!' ? number(line + 1) : -1;
      if (number >= 0 && number <= text.length()) {
        int sign = ir.skipBlank(ir.nameEnd(line + 1));
        if (number >= found.length) {
          found = Arrays.copyOf(found, Math.max(number + 1, found.length * 2));
        }
        if (ir.at(sign) == '=') {
          found[number] = ir.skipBlank(sign + 1) + 1;
        }
      }
      int newline = text.indexOf('\n', line);
      line = newline < 0 ? -1 : newline + 1;
    }
    return found;
  }

  /** {@return the number that starts here, or -1 if there is none or it is no sensible one} */
  private int number(int start) {
    int end = ir.nameEnd(start);
    if (end == start || end - start > 9) {
      return -1;
    }
    int number = 0;
    for (int i = start; i < end; i++) {
      if (!IrText.isDigit(ir.at(i))) {
        return -1;
      }
      number = 10 * number + (ir.at(i) - '0');
    }
    return number;
  }
}
