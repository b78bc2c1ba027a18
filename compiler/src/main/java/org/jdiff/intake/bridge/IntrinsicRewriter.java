package org.jdiff.intake.bridge;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Rewrites calls and declarations of {@code llvm.*} intrinsics whose signature or name is newer.
 */
final class IntrinsicRewriter {
  /** Intrinsics of LLVM 21 and 22 without an equivalent; each stands for its overloads too. */
  static final List<String> REFUSED =
      List.of(
          "llvm.alloc.token.id",
          "llvm.allow.sanitize.address",
          "llvm.allow.sanitize.hwaddress",
          "llvm.allow.sanitize.memory",
          "llvm.allow.sanitize.thread",
          "llvm.clmul",
          "llvm.coro.is_in_ramp",
          "llvm.experimental.vector.histogram.uadd.sat",
          "llvm.experimental.vector.histogram.umax",
          "llvm.experimental.vector.histogram.umin",
          "llvm.loop.dependence.raw.mask",
          "llvm.loop.dependence.war.mask",
          "llvm.protected.field.ptr",
          "llvm.reloc.none",
          "llvm.sincospi",
          "llvm.stackaddress",
          "llvm.vector.deinterleave3",
          "llvm.vector.deinterleave4",
          "llvm.vector.deinterleave5",
          "llvm.vector.deinterleave6",
          "llvm.vector.deinterleave7",
          "llvm.vector.deinterleave8",
          "llvm.vector.interleave3",
          "llvm.vector.interleave4",
          "llvm.vector.interleave5",
          "llvm.vector.interleave6",
          "llvm.vector.interleave7",
          "llvm.vector.interleave8",
          "llvm.vector.partial.reduce.fadd",
          "llvm.vector.splice.left",
          "llvm.vector.splice.right",
          "llvm.vp.load.ff");

  /**
   * The masked operations that carry the alignment on their pointer, with that pointer's position.
   */
  private static final Map<String, Integer> MASKED =
      Map.of(
          "llvm.masked.load",
          0,
          "llvm.masked.store",
          1,
          "llvm.masked.gather",
          0,
          "llvm.masked.scatter",
          1);

  private final IrText ir;
  private final Edits edits;
  private final Findings findings;

  private int headStart;
  private int statementStart;
  private boolean isDeclaration;
  private int tailStart = -1;

  private final Set<String> expandedModf = new TreeSet<>();
  private boolean hasModf;
  private boolean hasModff;
  private int coroutineEnds;
  private String freshName = "";

  IntrinsicRewriter(IrText ir, Edits edits, Findings findings) {
    this.ir = ir;
    this.edits = edits;
    this.findings = findings;
  }

  /** Remembers where the declaration or call starts that the next name belongs to. */
  void head(int start, boolean declares) {
    headStart = start;
    isDeclaration = declares;
    boolean followsTail = tailStart >= 0 && ir.skipBlank(ir.nameEnd(tailStart)) == start;
    statementStart = followsTail ? tailStart : start;
    tailStart = -1;
  }

  /** Remembers a mark that stands before a call. */
  void tail(int start) {
    tailStart = start;
  }

  /** Handles the global name {@code [start, end)} and returns where to go on. */
  int global(int start, int end) {
    if (!ir.text().startsWith("llvm.", start)) {
      hasModf |= ir.has("modf", start, end);
      hasModff |= ir.has("modff", start, end);
      return end;
    }
    int open = ir.skipBlank(end);
    if (ir.at(open) != '(') {
      return end;
    }
    return switch (ir.at(start + 5)) {
      case 'l' -> lifetime(start, end, open);
      case 'm' -> maskedOrModf(start, end, open);
      case 'c' -> coroutineEnd(start, end);
      case 't' -> threadPointer(start, end);
      case 'v' -> partialReduce(start, end);
      default -> refuseIfNewer(start, end);
    };
  }

  private boolean isOverload(String base, int start, int end) {
    int length = base.length();
    return ir.text().startsWith(base, start)
        && (end - start == length || (end - start > length && ir.at(start + length) == '.'));
  }

  private int refuseIfNewer(int start, int end) {
    for (String base : REFUSED) {
      if (isOverload(base, start, end)) {
        refuse(start, end);
      }
    }
    return end;
  }

  private void refuse(int start, int end) {
    findings.refuse(start - 1, "the intrinsic `" + ir.slice(start, end) + "`", "");
  }

  /** LLVM 22 has {@code (ptr)}, LLVM 20 {@code (i64, ptr)} where -1 stands for the whole object. */
  private int lifetime(int start, int end, int open) {
    if (!isOverload("llvm.lifetime.start", start, end)
        && !isOverload("llvm.lifetime.end", start, end)) {
      return refuseIfNewer(start, end);
    }
    int first = ir.skipBlank(open + 1);
    if (ir.itemCount(open) != 1) {
      return end;
    }
    if (isDeclaration && ir.has("i64", first, ir.nameEnd(first))) {
      return blankDeclaration(end, BridgeRule.STALE_DECLARATION);
    }
    edits.insert(first, isDeclaration ? "i64 immarg, " : "i64 -1, ");
    edits.count(BridgeRule.LIFETIME_SIZE);
    return end;
  }

  /** Leaves out a declaration that reaches to the end of its line. */
  private int blankDeclaration(int end, BridgeRule rule) {
    int lineEnd = ir.lineEnd(end);
    edits.delete(headStart, lineEnd);
    edits.count(rule);
    return lineEnd;
  }

  private int maskedOrModf(int start, int end, int open) {
    if (isOverload("llvm.modf", start, end)) {
      return modf(start, end);
    }
    for (Map.Entry<String, Integer> masked : MASKED.entrySet()) {
      if (isOverload(masked.getKey(), start, end) && ir.itemCount(open) == 3) {
        moveAlignment(open, masked.getValue());
      }
    }
    return end;
  }

  /**
   * LLVM 20 takes the alignment as an {@code i32} behind the pointer; without a stated one it is 1.
   */
  private void moveAlignment(int open, int pointer) {
    int itemStart = open + 1;
    for (int skipped = 0; skipped < pointer; skipped++) {
      itemStart = ir.itemEnd(itemStart) + 1;
    }
    int itemEnd = ir.itemEnd(itemStart);
    String alignment = "1";
    for (int i = ir.skipBlank(itemStart); i < itemEnd; ) {
      char c = ir.at(i);
      if (c == '%' || c == '@' || c == '"') {
        i =
            c == '"' || ir.at(i + 1) == '"'
                ? ir.stringEnd(i + (c == '"' ? 0 : 1))
                : ir.nameEnd(i + 1);
      } else if (c == '<' || c == '(') {
        i = ir.closing(i) + 1;
      } else if (ir.has("align", i, ir.nameEnd(i))) {
        int value = ir.skipBlank(ir.nameEnd(i));
        boolean isBracketed = ir.at(value) == '(';
        int digits = isBracketed ? ir.skipBlank(value + 1) : value;
        int valueEnd = isBracketed ? ir.closing(value) + 1 : ir.nameEnd(value);
        alignment = ir.slice(digits, ir.nameEnd(digits));
        edits.delete(ir.blankStart(i), valueEnd);
        i = valueEnd;
      } else {
        i = Math.max(ir.nameEnd(i), i + 1);
      }
    }
    edits.insert(itemEnd, isDeclaration ? ", i32 immarg" : ", i32 " + alignment);
    edits.count(BridgeRule.MASKED_ALIGNMENT);
  }

  /**
   * Gives the call its {@code i1} result back. The result is named: an unnamed one would take a
   * number and shift every numbered value behind it.
   */
  private int coroutineEnd(int start, int end) {
    if (!isOverload("llvm.coro.end", start, end)) {
      return refuseIfNewer(start, end);
    }
    int typeEnd = ir.blankStart(start - 1);
    if (!ir.has("void", typeEnd - 4, typeEnd)) {
      return end;
    }
    edits.replace(typeEnd - 4, typeEnd, "i1");
    if (!isDeclaration) {
      if (freshName.isEmpty()) {
        freshName = "jdiff.coro.end";
        while (ir.text().contains("%" + freshName)) {
          freshName += ".x";
        }
      }
      edits.insert(statementStart, "%" + freshName + "." + coroutineEnds++ + " = ");
    }
    edits.count(BridgeRule.COROUTINE_END);
    return end;
  }

  private int threadPointer(int start, int end) {
    if (isOverload("llvm.thread.pointer", start, end)
        && !ir.has("llvm.thread.pointer", start, end)) {
      if (ir.has("llvm.thread.pointer.p0", start, end)) {
        rename(start, end, "llvm.thread.pointer");
      } else {
        refuse(start, end);
      }
    }
    return end;
  }

  private int partialReduce(int start, int end) {
    if (isOverload("llvm.vector.partial.reduce.add", start, end)) {
      rename(start, start + "llvm.".length(), "llvm.experimental.");
      return end;
    }
    return refuseIfNewer(start, end);
  }

  private void rename(int start, int end, String name) {
    edits.replace(start, end, name);
    edits.count(BridgeRule.RENAMED_INTRINSIC);
  }

  private int modf(int start, int end) {
    String type = ir.slice(start + "llvm.modf".length(), end);
    if (!type.equals(".f32") && !type.equals(".f64")) {
      refuse(start, end);
      return end;
    }
    if (isDeclaration) {
      return blankDeclaration(end, BridgeRule.MODF);
    }
    edits.replace(start, end, modfName(type));
    edits.count(BridgeRule.MODF);
    expandedModf.add(type);
    return end;
  }

  private String modfName(String type) {
    String name = "jdiff.modf" + type;
    while (ir.text().contains("@" + name)) {
      name += ".x";
    }
    return name;
  }

  /** Adds the definitions that rewritten calls refer to. */
  void finish() {
    if (expandedModf.contains(".f32")) {
      edits.append(modfDefinition(modfName(".f32"), "float", "modff", !hasModff));
    }
    if (expandedModf.contains(".f64")) {
      edits.append(modfDefinition(modfName(".f64"), "double", "modf", !hasModf));
    }
  }

  /**
   * The intrinsic's pair is (fraction, whole part); the C function returns one and stores the
   * other.
   */
  private static String modfDefinition(String name, String type, String callee, boolean declares) {
    String definition =
        """

        define internal { T, T } @NAME(T %x) alwaysinline nounwind {
          %place = alloca T
          %fraction = call T @CALLEE(T %x, ptr %place)
          %whole = load T, ptr %place
          %half = insertvalue { T, T } poison, T %fraction, 0
          %pair = insertvalue { T, T } %half, T %whole, 1
          ret { T, T } %pair
        }
        """;
    String declaration =
        """

        declare T @CALLEE(T, ptr nocapture writeonly) nounwind willreturn
        """;
    return (declares ? definition + declaration : definition)
        .replace("NAME", name)
        .replace("CALLEE", callee)
        .replaceAll("\\bT\\b", type);
  }
}
