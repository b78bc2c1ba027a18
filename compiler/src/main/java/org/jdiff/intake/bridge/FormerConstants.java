package org.jdiff.intake.bridge;

import java.util.ArrayDeque;
import java.util.Set;

/**
 * Constant expressions that LLVM 14 to 19 print and LLVM 20 no longer reads. Where one is an
 * operand of an instruction, the instruction it stands for is put in front, on the same line;
 * elsewhere (in initialisers, phis, and inside of expressions that remain) it is refused.
 */
final class FormerConstants {
  /** The expressions, which are instructions where no bracket follows. */
  static final Set<String> OPERATIONS =
      Set.of(
          ("udiv sdiv urem srem shl lshr ashr and or icmp fcmp zext sext select fneg fadd fsub fmul"
                  + " fdiv frem uitofp sitofp fptoui fptosi fpext fptrunc extractvalue insertvalue")
              .split(" ", -1));

  private static final Set<String> ONE_OPERAND_OR_TYPED =
      Set.of(
          ("zext sext uitofp sitofp fptoui fptosi fpext fptrunc select fneg extractvalue"
                  + " insertvalue")
              .split(" ", -1));

  /** What may stand between an operation and its bracket. */
  private static final Set<String> FLAGS =
      Set.of(
          ("nuw nsw exact disjoint eq ne ugt uge ult ule sgt sge slt sle false oeq ogt oge olt ole"
                  + " one ord ueq une uno true")
              .split(" ", -1));

  /** What opens a line with an instruction, besides the name of a result. */
  private static final Set<String> STATEMENTS =
      Set.of("store", "ret", "br", "switch", "call", "tail", "musttail", "notail", "invoke");

  private static final String HELP =
      "pass the bitcode of the same compiler (clang -c -emit-llvm), in which LLVM 20 still reads"
          + " most of them, or make the IR with clang 19 or newer";

  private final IrText ir;
  private final Edits edits;
  private final Findings findings;
  private int count;
  private String freshName = "";

  FormerConstants(IrText ir, Edits edits, Findings findings) {
    this.ir = ir;
    this.edits = edits;
    this.findings = findings;
  }

  /** Handles the word {@code [start, end)}, one of the operations; returns where to go on. */
  int word(int start, int end) {
    int open = bracket(end);
    if (open < 0) {
      return end;
    }
    int close = ir.closing(open);
    if (close == ir.length()) {
      return end;
    }
    int statement = statement(start);
    StringBuilder before = new StringBuilder();
    String name = statement < 0 ? null : hoist(start, end, before);
    if (name == null) {
      findings.refuseFormer(
          start, "the constant expression `" + ir.slice(start, end) + "` at this place", HELP);
      return close + 1;
    }
    edits.insert(statement, before.toString());
    edits.replace(start, close + 1, name);
    edits.count(BridgeRule.FORMER_CONSTANT);
    return close + 1;
  }

  /** {@return the bracket that makes an operation an expression, or -1} */
  private int bracket(int end) {
    int next = ir.skipBlank(end);
    while (IrText.isLetter(ir.at(next))) {
      int wordEnd = ir.nameEnd(next);
      if (!FLAGS.contains(ir.slice(next, wordEnd))) {
        return -1;
      }
      next = ir.skipBlank(wordEnd);
    }
    return ir.at(next) == '(' ? next : -1;
  }

  /**
   * {@return the start of the instruction whose own operand begins at {@code start}, or -1}
   *
   * <p>The operand stands outside of brackets, or in those of a call's arguments. A phi's operand
   * belongs in front of another block's end.
   */
  private int statement(int start) {
    int first = ir.text().lastIndexOf('\n', start) + 1;
    while (ir.at(first) == ' ' || ir.at(first) == '\t') {
      first++;
    }
    if (ir.at(first) == '%') {
      int nameEnd = ir.at(first + 1) == '"' ? ir.stringEnd(first + 1) : ir.nameEnd(first + 1);
      int operation = ir.skipBlank(ir.skipBlank(nameEnd) + 1);
      if (ir.has("phi", operation, ir.nameEnd(operation))) {
        return -1;
      }
    } else if (!STATEMENTS.contains(ir.slice(first, ir.nameEnd(first)))) {
      return -1;
    }
    int enclosing = enclosing(first, start);
    if (enclosing < 0) {
      return first;
    }
    int last = ir.blankStart(enclosing) - 1;
    boolean endsCallee = ir.at(last) == '"' || ir.at(last) == ')';
    int nameStart = last;
    while (nameStart > first && IrText.isNamePart(ir.at(nameStart))) {
      nameStart--;
    }
    boolean isNamed = ir.at(nameStart) == '@' || ir.at(nameStart) == '%';
    boolean isCall = ir.at(enclosing) == '(' && (endsCallee || (isNamed && nameStart < last));
    return isCall ? first : -1;
  }

  /** {@return the innermost bracket that is open between two places, or -1} */
  private int enclosing(int from, int to) {
    ArrayDeque<Integer> open = new ArrayDeque<>();
    for (int i = from; i < to; i++) {
      switch (ir.at(i)) {
        case '"' -> i = ir.stringEnd(i) - 1;
        case '(', '[', '{', '<' -> open.push(i);
        case ')', ']', '}', '>' -> open.poll();
        default -> {}
      }
    }
    return open.isEmpty() ? -1 : open.peek();
  }

  /**
   * Writes an expression as an instruction, behind those of its operands.
   *
   * @return the name of the result, or null if it cannot be written
   */
  private String hoist(int start, int end, StringBuilder before) {
    int open = bracket(end);
    int close = ir.closing(open);
    String operation = ir.slice(start, end);
    String operands;
    if (ONE_OPERAND_OR_TYPED.contains(operation)) {
      operands = render(open + 1, close, before);
    } else {
      int comma = ir.itemEnd(open + 1);
      int second = typeEnd(ir.skipBlank(comma + 1));
      String left = render(open + 1, comma, before);
      String right = render(ir.skipBlank(second), close, before);
      operands = left == null || right == null ? null : left + ", " + right;
    }
    if (operands == null) {
      return null;
    }
    String name = fresh();
    before.append(name).append(" = ").append(ir.slice(start, open).strip()).append(' ');
    before.append(operands).append("  ");
    return name;
  }

  /** {@return a piece of an expression with the names of what was hoisted out of it, or null} */
  private String render(int from, int to, StringBuilder before) {
    StringBuilder out = new StringBuilder();
    int depth = 0;
    int i = from;
    while (i < to) {
      char c = ir.at(i);
      int next = i + 1;
      if (c == '"') {
        next = ir.stringEnd(i);
      } else if (c == '@' || c == '%') {
        next = ir.at(i + 1) == '"' ? ir.stringEnd(i + 1) : ir.nameEnd(i + 1);
      } else if (IrText.isNamePart(c)) {
        next = ir.nameEnd(i);
        String word = ir.slice(i, next);
        boolean isFormer = OPERATIONS.contains(word) && bracket(next) >= 0;
        if (word.equals("inrange") || (isFormer && depth > 0)) {
          return null;
        }
        if (isFormer) {
          String name = hoist(i, next, before);
          if (name == null) {
            return null;
          }
          out.append(name);
          i = ir.closing(bracket(next)) + 1;
          continue;
        }
      } else if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth--;
      }
      out.append(ir.text(), i, next);
      i = next;
    }
    return out.toString().replace('\n', ' ').strip();
  }

  /** {@return the end of the type that starts here} */
  private int typeEnd(int start) {
    int end =
        switch (ir.at(start)) {
          case '{', '[', '<' -> ir.closing(start) + 1;
          case '%' -> ir.at(start + 1) == '"' ? ir.stringEnd(start + 1) : ir.nameEnd(start + 1);
          default -> ir.nameEnd(start);
        };
    while (true) {
      int next = ir.skipBlank(end);
      if (ir.at(next) == '*') {
        end = next + 1;
      } else if (ir.at(next) == '(') {
        end = ir.closing(next) + 1;
      } else if (ir.has("addrspace", next, ir.nameEnd(next))) {
        end = ir.closing(ir.skipBlank(ir.nameEnd(next))) + 1;
      } else {
        return end;
      }
    }
  }

  private String fresh() {
    if (freshName.isEmpty()) {
      freshName = "%jdiff.constant";
      while (ir.text().contains(freshName)) {
        freshName += ".x";
      }
    }
    return freshName + "." + count++;
  }
}
