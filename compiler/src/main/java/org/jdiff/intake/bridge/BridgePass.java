package org.jdiff.intake.bridge;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdiff.intake.bridge.Lexicon.Word;

/**
 * One walk over a text. Every bare word is looked up once; most are known and cost nothing more.
 * Names behind a sigil, strings and comments are stepped over, so that nothing inside them is ever
 * taken for a construct.
 */
final class BridgePass {
  private static final Pattern FLAGGED_POINTER = Pattern.compile("[\"-](p[eu]+[0-9]*):");

  private static final Set<String> NEWER_BUNDLES =
      Set.of("deactivation-symbol", "dead_on_return", "nocreateundeforpoison");

  private static final String NO_RESERVE = "\"non-leaf-no-reserve\"";

  private final IrText ir;
  private final String text;
  private final String fileName;
  private final Edits edits = new Edits();
  private final Findings findings = new Findings();
  private final AttributeRewriter attributes;
  private final IntrinsicRewriter intrinsics;
  private final DebugNodeRewriter debugNodes;
  private final FormerConstants formerConstants;
  private final MetadataIndex metadataIndex;

  private boolean isModule;
  private boolean isDamaged;

  BridgePass(String text, String fileName) {
    this.text = text;
    this.fileName = fileName;
    ir = new IrText(text);
    attributes = new AttributeRewriter(ir, edits, findings);
    intrinsics = new IntrinsicRewriter(ir, edits, findings);
    formerConstants = new FormerConstants(ir, edits, findings);
    metadataIndex = new MetadataIndex(ir);
    debugNodes = new DebugNodeRewriter(this, ir, edits, findings, metadataIndex);
  }

  Bridged run() {
    scan(0, text.length());
    intrinsics.finish();
    findings.throwIfAny(text, fileName, isDamaged);
    return new Bridged(edits.apply(text), edits.applied());
  }

  /** Handles {@code text[from, to)}, which starts and ends between tokens. */
  void scan(int from, int to) {
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      if (IrText.isLetter(c) || c == '_' || c == '.' || c == '-' || c == '+') {
        i = word(i);
      } else if (IrText.isDigit(c)) {
        i = ir.nameEnd(i);
      } else {
        i =
            switch (c) {
              case '"' -> string(i);
              case ';' -> ir.lineEnd(i);
              case '%', '$' -> nameEnd(i + 1);
              case '^' -> summary(i);
              case '@' -> global(i);
              case '!' -> metadata(i);
              case '#' -> record(i);
              default -> i + 1;
            };
      }
    }
  }

  private int string(int quote) {
    int end = ir.stringEnd(quote);
    boolean isOpen = end == text.length() && (end == quote + 1 || ir.at(end - 1) != '"');
    boolean isInsideOut = IrText.isNamePart(ir.at(end)); // what follows reads like the content
    isDamaged |= isOpen || isInsideOut;
    if (ir.has(NO_RESERVE, quote, end) && ir.at(quote - 1) == '=') {
      edits.replace(quote, end, "\"non-leaf\"");
      edits.count(BridgeRule.FRAME_POINTER);
    }
    if (ir.at(end) == '(') {
      bundle(quote, end);
    }
    return end;
  }

  /** The operands of a call, or what is assumed; LLVM 20 checks their names and sizes. */
  private void bundle(int quote, int open) {
    String name = ir.slice(quote + 1, Math.max(quote + 1, open - 1));
    int size = ir.skipBlank(ir.nameEnd(ir.skipBlank(ir.itemEnd(open + 1) + 1)));
    boolean isSized = name.startsWith("dereferenceable") && ir.at(size) == '%';
    if (isSized) {
      findings.refuse(quote, "the operand bundle `" + name + "` of variable size", "");
    } else if (NEWER_BUNDLES.contains(name)) {
      findings.refuse(quote, "the operand bundle `" + name + "`", "");
    }
  }

  private int nameEnd(int start) {
    return ir.at(start) == '"' ? ir.stringEnd(start) : ir.nameEnd(start);
  }

  private int global(int sigil) {
    int end = nameEnd(sigil + 1);
    return intrinsics.global(sigil + 1, end);
  }

  private int metadata(int bang) {
    int end = ir.nameEnd(bang + 1);
    if (ir.at(end) == '(' && IrText.isLetter(ir.at(bang + 1))) {
      return debugNodes.node(bang + 1, end);
    }
    int value = ir.skipBlank(end);
    if (ir.has("prof", bang + 1, end)
        && text.startsWith("define ", text.lastIndexOf('\n', bang) + 1)
        && metadataIndex.isUnknownProfile(value)) {
      edits.delete(ir.blankStart(bang), ir.nameEnd(value + 1));
      edits.count(BridgeRule.UNKNOWN_PROFILE);
      return ir.nameEnd(value + 1);
    }
    return Math.max(end, bang + 1);
  }

  /**
   * Leaves out a summary entry that LLVM 20 cannot step over. Summaries only serve link-time
   * optimisation, and a reader that is not linking ignores all of them, so no reference to the
   * entry matters.
   */
  private int summary(int caret) {
    int nameEnd = ir.nameEnd(caret + 1);
    int word = ir.skipBlank(ir.skipBlank(nameEnd) + 1);
    if (!ir.has("typeidCompatibleVTable", word, ir.nameEnd(word))) {
      return nameEnd;
    }
    int open = text.indexOf('(', word);
    int end = open < 0 ? text.length() : ir.closing(open);
    if (end == text.length()) {
      return nameEnd;
    }
    edits.delete(caret, end + 1);
    edits.count(BridgeRule.SUMMARY_ENTRY);
    return end + 1;
  }

  private int record(int hash) {
    int end = ir.nameEnd(hash + 1);
    if (IrText.isLetter(ir.at(hash + 1))) {
      judge(hash + 1, end, Lexicon.WORDS.lookup(text, hash + 1, end));
    }
    return Math.max(end, hash + 1);
  }

  private int word(int start) {
    int hash = 0;
    int end = start;
    int length = text.length();
    if (text.charAt(start) == '+') {
      end++;
    }
    for (; end < length; end++) {
      char c = text.charAt(end);
      if (!IrText.isNamePart(c)) {
        break;
      }
      hash = 31 * hash + c;
    }
    if (ir.at(end) == ':') {
      return end + 1; // a label, or the name of a field
    }
    char first = text.charAt(start);
    if (first == '-' || first == '+' || first == '.') {
      boolean isLiteral = first != '.' && IrText.isLetter(ir.at(start + 1));
      if (isLiteral) {
        findings.unknown(start, "the literal " + quoted(start, end));
      }
      return end;
    }
    return judge(start, end, Lexicon.WORDS.lookup(text, start, end, hash));
  }

  /** Applies what a word means and returns where to go on. */
  private int judge(int start, int end, Word meaning) {
    if (meaning == null) {
      unlisted(start, end);
      return end;
    }
    return switch (meaning) {
      case KNOWN -> end;
      case DECLARE -> {
        isModule = true;
        intrinsics.head(start, true);
        yield end;
      }
      case DEFINE -> {
        isModule = true;
        intrinsics.head(start, false);
        yield end;
      }
      case MODULE -> {
        isModule = true;
        yield end;
      }
      case DATA_LAYOUT -> dataLayout(end);
      case STACK_ALIGNMENT -> {
        if (ir.at(ir.skipBlank(end)) == '(' && intrinsics.isBeforeName(start)) {
          findings.refuse(start, "the attribute `alignstack` of a result", "");
        }
        yield end;
      }
      case CALL -> {
        intrinsics.head(start, false);
        yield end;
      }
      case TAIL -> {
        intrinsics.tail(start);
        yield end;
      }
      case MEMORY -> attributes.memory(start, end);
      case CAPTURES -> attributes.captures(start, end);
      case DROPPED_ATTRIBUTE -> attributes.drop(start, end);
      case DEAD_ON_RETURN -> attributes.deadOnReturn(start, end);
      case POINTER_TO_ADDRESS -> {
        edits.replace(start, end, "ptrtoint");
        edits.count(BridgeRule.POINTER_TO_ADDRESS);
        yield end;
      }
      case INRANGE -> inrange(start, end);
      case FORMER_CONSTANT -> formerConstants.word(start, end);
      case MMX_TYPE -> {
        edits.replace(start, end, "<1 x i64>");
        edits.count(BridgeRule.MMX_TYPE);
        yield end;
      }
      case PTRAUTH -> {
        int open = ir.skipBlank(end);
        if (ir.at(open) == '(' && ir.itemCount(open) > 4) {
          findings.refuse(start, "a `ptrauth` constant with a fifth operand", "");
        }
        yield end;
      }
      case DECLARE_VALUE_RECORD -> {
        edits.replace(start, end, "dbg_value");
        edits.count(BridgeRule.DEBUG_RECORD);
        yield end;
      }
      case ATOMIC -> {
        int next = ir.skipBlank(end);
        int type = ir.has("volatile", next, ir.nameEnd(next)) ? ir.skipBlank(next + 8) : next;
        if (ir.at(type) == '<') {
          findings.refuse(start, "an atomic access to a vector", "");
        }
        yield end;
      }
      case DEBUG_CONSTANT -> {
        edits.replace(start, end, Lexicon.DEBUG_CONSTANTS.get(text.substring(start, end)));
        edits.count(BridgeRule.DEBUG_CONSTANT);
        yield end;
      }
      case REFUSED -> {
        Lexicon.Refusal refusal = Lexicon.refusal(text.substring(start, end));
        findings.refuse(start, refusal.construct() + " " + quoted(start, end), refusal.help());
        yield end;
      }
    };
  }

  /** Pointers of a data layout may have flags since LLVM 21, which change what may be done. */
  private int dataLayout(int end) {
    int quote = ir.skipBlank(ir.skipBlank(end) + 1);
    int stop = ir.at(quote) == '"' ? ir.stringEnd(quote) : end;
    Matcher flagged = FLAGGED_POINTER.matcher(text).region(Math.min(quote, stop), stop);
    while (flagged.find()) {
      String what = "the pointer specification `" + flagged.group(1) + "` of the data layout";
      findings.refuse(flagged.start(1), what, "");
    }
    return stop;
  }

  /**
   * {@code inrange} without a range is how LLVM 18 and earlier marked one index; it only promises,
   * so it can go.
   */
  private int inrange(int start, int end) {
    int next = ir.skipBlank(end);
    if (ir.at(next) == '(') {
      return end;
    }
    edits.delete(start, next);
    edits.count(BridgeRule.INRANGE);
    return next;
  }

  private void unlisted(int start, int end) {
    if (isNumbered(start, end)) {
      return;
    }
    if (text.startsWith("f0x", start)) {
      findings.refuse(start, "the hexadecimal literal " + quoted(start, end), "");
      return;
    }
    String word = text.substring(start, end);
    boolean isJudgeable = isModule && end < text.length();
    if (isJudgeable && !Lexicon.isNearlyKnown(word, Lexicon.WORDS.words())) {
      findings.unknown(start, kind(start, word) + " `" + word + "`");
    }
  }

  /** Integer types, numbered calling conventions and hexadecimal integers. */
  private boolean isNumbered(int start, int end) {
    int digits = start + 1;
    char first = text.charAt(start);
    if (text.startsWith("u0x", start) || text.startsWith("s0x", start)) {
      return true;
    }
    if (text.startsWith("cc", start)) {
      digits++;
    } else if (first != 'i') {
      return false;
    }
    for (int i = digits; i < end; i++) {
      if (!IrText.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return digits < end;
  }

  private String kind(int start, String word) {
    if (word.startsWith("DW_")
        || word.startsWith("DIFlag")
        || word.startsWith("DISPFlag")
        || word.startsWith("CSK_")) {
      return "the debug-info constant";
    }
    int before = ir.blankStart(start);
    char previous = before == 0 ? '\n' : text.charAt(before - 1);
    if (previous == '#') {
      return "the debug record";
    }
    if (previous == '=' || (previous == '\n' && before < start)) {
      return "the instruction";
    }
    return "the attribute or keyword";
  }

  private String quoted(int start, int end) {
    return "`" + text.substring(start, end) + "`";
  }
}
