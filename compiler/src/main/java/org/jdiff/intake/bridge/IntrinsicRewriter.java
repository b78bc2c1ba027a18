package org.jdiff.intake.bridge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

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
          "llvm.coro.is_in_ramp",
          "llvm.experimental.vector.histogram.uadd.sat",
          "llvm.experimental.vector.histogram.umax",
          "llvm.experimental.vector.histogram.umin",
          "llvm.loop.dependence.raw.mask",
          "llvm.loop.dependence.war.mask",
          "llvm.protected.field.ptr",
          "llvm.reloc.none",
          "llvm.stackaddress",
          "llvm.vp.load.ff");

  /** Intrinsics that LLVM 20 has and makes wrong code of on x86: also written out. */
  private static final List<String> MISCOMPILED = List.of("llvm.maximumnum", "llvm.minimumnum");

  /** Intrinsics that are written out where their types allow it, and refused elsewhere. */
  static final List<String> EXPANDED =
      List.of(
          "llvm.clmul",
          "llvm.modf",
          "llvm.sincospi",
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
          "llvm.vector.partial.reduce.fadd");

  private static final String SPLICE_LEFT = "llvm.vector.splice.left";
  private static final String SPLICE_RIGHT = "llvm.vector.splice.right";

  /**
   * A family of intrinsics whose operands changed.
   *
   * @param prefix how their names begin
   * @param operand the number of the operand that tells, or the number of operands
   * @param newer what the operand's text begins with in the newer form, or empty if the number of
   *     operands tells
   * @param isExpandable whether the newer form can be written out
   */
  private record Changed(String prefix, int operand, String newer, boolean isExpandable) {
    /** Stands for an operand: the result, whose type is {@code newer} itself. */
    static final int RESULT = -1;

    boolean isNewer(IrText ir, int sigil, int open) {
      if (newer.isEmpty()) {
        return ir.itemCount(open) == operand;
      }
      if (operand == RESULT) {
        int typeEnd = ir.blankStart(sigil);
        int line = ir.text().lastIndexOf('\n', sigil) + 1;
        return ir.slice(line, typeEnd).endsWith(newer);
      }
      int start = open + 1;
      for (int i = 0; i < operand && ir.at(start - 1) != ')'; i++) {
        start = ir.itemEnd(start) + 1;
      }
      int first = Math.min(ir.skipBlank(start), ir.length());
      return Pattern.compile(newer)
          .matcher(ir.text())
          .region(first, Math.max(first, ir.itemEnd(start)))
          .lookingAt();
    }
  }

  private static final List<Changed> CHANGED =
      List.of(
          new Changed("llvm.x86.avx2.vpdp", 1, "<\\d+ x i(8|16)>", true),
          new Changed("llvm.x86.avx10.vpdp", 1, "<\\d+ x i(8|16)>", true),
          new Changed("llvm.x86.avx512.vpdp", 1, "<\\d+ x i(8|16)>", true),
          new Changed("llvm.x86.avx10.mask.vcvt2ps2phx.256", 4, "", false),
          new Changed("llvm.x86.avx10.mask.vcvtph2ibs256", 3, "", false),
          new Changed("llvm.x86.avx10.mask.vcvtph2iubs256", 3, "", false),
          new Changed("llvm.x86.avx10.mask.vcvtps2ibs256", 3, "", false),
          new Changed("llvm.x86.avx10.mask.vcvtps2iubs256", 3, "", false),
          new Changed("llvm.x86.avx10.mask.vcvttph2ibs256", 3, "", false),
          new Changed("llvm.x86.avx10.mask.vcvttph2iubs256", 3, "", false),
          new Changed("llvm.x86.avx10.mask.vcvttps2ibs256", 3, "", false),
          new Changed("llvm.x86.avx10.mask.vcvttps2iubs256", 3, "", false),
          new Changed("llvm.aarch64.sve.fmmla", 1, "<vscale x 8 x half>", false),
          new Changed("llvm.amdgcn.make.buffer.rsrc", 2, "i64", false),
          new Changed("llvm.amdgcn.wave.reduce.um", 0, "float|double|half", false),
          new Changed("llvm.dx.dot", 1, "half|float|double", false),
          new Changed("llvm.dx.resource.handlefrombinding", 4, "ptr", false),
          new Changed("llvm.nvvm.cp.async.bulk", 0, "ptr addrspace\\(7\\)", false),
          new Changed("llvm.nvvm.mapa.shared.cluster", Changed.RESULT, "ptr addrspace(7)", false),
          new Changed("llvm.dx.resource.store.typedbuffer", 2, "half|float|double|i\\d", false),
          new Changed("llvm.spv.assign.name", 1, "metadata", false),
          new Changed("llvm.spv.group.id", Changed.RESULT, "i64", false),
          new Changed("llvm.spv.resource.handlefrombinding", 4, "ptr", false),
          new Changed("llvm.spv.thread.id", Changed.RESULT, "i64", false));

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

  private final IntrinsicExpansions expansions;
  private final Set<String> libraryFunctions = new TreeSet<>();
  private int coroutineEnds;
  private String freshName = "";

  IntrinsicRewriter(IrText ir, Edits edits, Findings findings) {
    this.ir = ir;
    this.edits = edits;
    this.findings = findings;
    expansions = new IntrinsicExpansions(ir.text());
  }

  /** Remembers where the declaration or call starts that the next name belongs to. */
  void head(int start, boolean declares) {
    headStart = start;
    isDeclaration = declares;
    boolean followsTail = tailStart >= 0 && ir.skipBlank(ir.nameEnd(tailStart)) == start;
    statementStart = followsTail ? tailStart : start;
    tailStart = -1;
  }

  /**
   * Tells whether a word is an attribute of a result: only such words stand between the start of a
   * declaration, definition or call and what names the function.
   */
  boolean isBeforeName(int start) {
    for (int i = headStart; i < start; i++) {
      char c = ir.at(i);
      if (c == '@' || c == '%' || c == '"' || c == '\n') {
        return false;
      }
    }
    return start > headStart && !ir.slice(headStart, start).contains("asm");
  }

  /** Remembers a mark that stands before a call. */
  void tail(int start) {
    tailStart = start;
  }

  /** Handles the global name {@code [start, end)} and returns where to go on. */
  int global(int start, int end) {
    if (!ir.text().startsWith("llvm.", start)) {
      if (ir.has("modf", start, end) || ir.has("modff", start, end)) {
        libraryFunctions.add(ir.slice(start, end));
      }
      return end;
    }
    int open = ir.skipBlank(end);
    if (ir.at(open) != '(') {
      return end;
    }
    return switch (ir.at(start + 5)) {
      case 'l' -> lifetime(start, end, open);
      case 'm' -> masked(start, end, open);
      case 'c' -> coroutineEnd(start, end);
      case 't' -> threadPointer(start, end);
      case 'v' -> vector(start, end, open);
      case 'x', 'a', 'n', 'd', 's' -> processor(start, end, open);
      case 'e' -> experimental(start, end, open);
      default -> other(start, end);
    };
  }

  private boolean isOverload(String base, int start, int end) {
    int length = base.length();
    return ir.text().startsWith(base, start)
        && (end - start == length || (end - start > length && ir.at(start + length) == '.'));
  }

  /** An intrinsic without a rule of its own: written out, refused or left alone. */
  private int other(int start, int end) {
    for (String base : MISCOMPILED) {
      if (isOverload(base, start, end) && expansions.function(ir.slice(start, end)).isPresent()) {
        return expand(start, end);
      }
    }
    for (String base : EXPANDED) {
      if (isOverload(base, start, end)) {
        return expand(start, end);
      }
    }
    for (String base : REFUSED) {
      if (isOverload(base, start, end)) {
        refuse(start, end);
      }
    }
    return end;
  }

  private int expand(int start, int end) {
    Optional<String> function = expansions.function(ir.slice(start, end));
    if (function.isEmpty()) {
      refuse(start, end);
      return end;
    }
    if (isDeclaration) {
      return blankDeclaration(end, BridgeRule.EXPANDED_INTRINSIC);
    }
    edits.replace(start, end, function.get());
    edits.count(BridgeRule.EXPANDED_INTRINSIC);
    return end;
  }

  private void refuse(int start, int end) {
    findings.refuse(start - 1, "the intrinsic `" + ir.slice(start, end) + "`", "");
  }

  /** LLVM 22 has {@code (ptr)}, LLVM 20 {@code (i64, ptr)} where -1 stands for the whole object. */
  private int lifetime(int start, int end, int open) {
    if (!isOverload("llvm.lifetime.start", start, end)
        && !isOverload("llvm.lifetime.end", start, end)) {
      return other(start, end);
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

  private int masked(int start, int end, int open) {
    for (Map.Entry<String, Integer> masked : MASKED.entrySet()) {
      if (isOverload(masked.getKey(), start, end) && ir.itemCount(open) == 3) {
        moveAlignment(open, masked.getValue());
        return end;
      }
    }
    return other(start, end);
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
      return other(start, end);
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

  private int vector(int start, int end, int open) {
    if (isOverload("llvm.vector.partial.reduce.add", start, end)) {
      rename(start, start + "llvm.".length(), "llvm.experimental.");
      return end;
    }
    if (isOverload(SPLICE_LEFT, start, end)) {
      return splice(start, end, open, SPLICE_LEFT);
    }
    if (isOverload(SPLICE_RIGHT, start, end)) {
      return splice(start, end, open, SPLICE_RIGHT);
    }
    return other(start, end);
  }

  /**
   * LLVM 20 has one splice, which counts from the end of the first vector if the number is
   * negative. Nothing from the end of the first vector is the second one, which it cannot say.
   */
  private int splice(int start, int end, int open, String base) {
    if (isDeclaration) {
      return blankDeclaration(end, BridgeRule.RENAMED_INTRINSIC);
    }
    int count = ir.skipBlank(ir.itemEnd(ir.itemEnd(open + 1) + 1) + 1);
    int digits = ir.skipBlank(ir.nameEnd(count));
    if (base.equals(SPLICE_RIGHT)) {
      if (!IrText.isDigit(ir.at(digits)) || ir.has("0", digits, ir.nameEnd(digits))) {
        refuse(start, end);
        return end;
      }
      edits.insert(digits, "-");
    }
    rename(start, start + base.length(), "llvm.vector.splice");
    return end;
  }

  /**
   * Intrinsics of processors that kept their name and changed their operands. An operand is told by
   * its text; the older form stays.
   */
  private int processor(int start, int end, int open) {
    for (Changed changed : CHANGED) {
      if (ir.text().startsWith(changed.prefix, start) && changed.isNewer(ir, start - 1, open)) {
        if (changed.isExpandable) {
          return expand(start, end);
        }
        refuse(start, end);
        return end;
      }
    }
    return other(start, end);
  }

  /** LLVM 20 repeats integers only. */
  private int experimental(int start, int end, int open) {
    if (isOverload("llvm.experimental.memset.pattern", start, end)) {
      int pattern = ir.skipBlank(ir.itemEnd(open + 1) + 1);
      boolean isInteger = ir.at(pattern) == 'i' && IrText.isDigit(ir.at(pattern + 1));
      if (!isInteger) {
        refuse(start, end);
      }
    }
    return other(start, end);
  }

  private void rename(int start, int end, String name) {
    edits.replace(start, end, name);
    edits.count(BridgeRule.RENAMED_INTRINSIC);
  }

  /** Adds the definitions that rewritten calls refer to. */
  void finish() {
    edits.append(expansions.definitions(libraryFunctions));
  }
}
