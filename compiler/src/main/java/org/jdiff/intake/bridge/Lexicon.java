package org.jdiff.intake.bridge;

import java.util.HashMap;
import java.util.Map;

/** What each bare word of the text means to the bridge. */
final class Lexicon {
  /** What to do when a word is met. */
  enum Word {
    /** LLVM 20 reads it as it is. */
    KNOWN,
    /** Opens a declaration. */
    DECLARE,
    /** Opens a definition. */
    DEFINE,
    /** Says that the text is a module. */
    MODULE,
    /** The data layout of the module. */
    DATA_LAYOUT,
    /** The attribute {@code alignstack(…)}. */
    STACK_ALIGNMENT,
    /** A call of any kind. */
    CALL,
    /** A mark before a call. */
    TAIL,
    /** The attribute {@code memory(…)}. */
    MEMORY,
    /** The attribute {@code captures(…)}. */
    CAPTURES,
    /** An attribute that may be left out. */
    DROPPED_ATTRIBUTE,
    /** The attribute {@code dead_on_return}. */
    DEAD_ON_RETURN,
    /** The cast {@code ptrtoaddr}. */
    POINTER_TO_ADDRESS,
    /** The mark {@code inrange}. */
    INRANGE,
    /** An instruction that also was a constant expression before LLVM 20. */
    FORMER_CONSTANT,
    /** The type of MMX registers, which LLVM 20 writes as a vector. */
    MMX_TYPE,
    /** The constant {@code ptrauth(…)}. */
    PTRAUTH,
    /** The debug record {@code dbg_declare_value}. */
    DECLARE_VALUE_RECORD,
    /** The mark {@code atomic} of a load or store. */
    ATOMIC,
    /** A debug-info constant that LLVM 20 calls otherwise. */
    DEBUG_CONSTANT,
    /** Known to be newer, without an equivalent. */
    REFUSED
  }

  /**
   * A newer construct without an equivalent.
   *
   * @param construct what it is, to stand before its quoted name
   * @param help what to write instead, or empty for the general advice
   */
  record Refusal(String construct, String help) {}

  /** Newer debug-info constants with the nearest ones of LLVM 20. */
  static final Map<String, String> DEBUG_CONSTANTS =
      Map.of(
          "DW_CC_LLVM_DeviceKernel", "DW_CC_LLVM_OpenCLKernel",
          "DW_CC_LLVM_RISCVVLSCall", "DW_CC_LLVM_RISCVVectorCall");

  static final WordTable<Word> WORDS = words();

  private static final String CONVENTION_HELP =
      "give the function the default calling convention, or leave it out of this module";

  private Lexicon() {}

  /** {@return why a word is refused} */
  static Refusal refusal(String word) {
    return switch (word) {
      case "fmaximum", "fminimum" ->
          new Refusal(
              "the atomic operation",
              "write the update as a compare-and-exchange loop, or emit the IR with LLVM 20 or"
                  + " older");
      case "riscv_vls_cc", "amdgpu_gfx_whole_wave" ->
          new Refusal("the calling convention", CONVENTION_HELP);
      default ->
          word.startsWith("cheriot_")
              ? new Refusal("the calling convention", CONVENTION_HELP)
              : new Refusal("the word", "");
    };
  }

  private static WordTable<Word> words() {
    Map<String, Word> words = new HashMap<>();
    Llvm20Words.all().forEach(word -> words.put(word, Word.KNOWN));
    words.put("declare", Word.DECLARE);
    words.put("define", Word.DEFINE);
    words.put("datalayout", Word.DATA_LAYOUT);
    words.put("alignstack", Word.STACK_ALIGNMENT);
    put(words, Word.MODULE, "source_filename", "target", "module", "attributes");
    put(words, Word.CALL, "call", "invoke", "callbr");
    put(words, Word.TAIL, "tail", "musttail", "notail");
    words.put("memory", Word.MEMORY);
    words.put("captures", Word.CAPTURES);
    put(words, Word.DROPPED_ATTRIBUTE, "nocreateundeforpoison", "sanitize_alloc_token");
    words.put("dead_on_return", Word.DEAD_ON_RETURN);
    words.put("ptrtoaddr", Word.POINTER_TO_ADDRESS);
    words.put("inrange", Word.INRANGE);
    FormerConstants.OPERATIONS.forEach(word -> words.put(word, Word.FORMER_CONSTANT));
    words.put("x86_mmx", Word.MMX_TYPE);
    words.put("ptrauth", Word.PTRAUTH);
    words.put("atomic", Word.ATOMIC);
    DEBUG_CONSTANTS.keySet().forEach(word -> words.put(word, Word.DEBUG_CONSTANT));
    words.put("dbg_declare_value", Word.DECLARE_VALUE_RECORD);
    put(words, Word.REFUSED, "riscv_vls_cc", "amdgpu_gfx_whole_wave");
    put(words, Word.REFUSED, "cheriot_compartmentcallcc", "cheriot_compartmentcalleecc");
    put(words, Word.REFUSED, "cheriot_librarycallcc", "fmaximum", "fminimum");
    return new WordTable<>(words);
  }

  private static void put(Map<String, Word> words, Word meaning, String... spelled) {
    for (String word : spelled) {
      words.put(word, meaning);
    }
  }

  /**
   * {@return whether a word is so near to a known one, or such a short piece, that it is more
   * likely misspelt or cut off than new}
   */
  static boolean isNearlyKnown(String word, Iterable<String> known) {
    if (word.length() < 3) {
      return true;
    }
    for (String candidate : known) {
      int allowed = Math.min(word.length(), candidate.length()) < 6 ? 1 : 2;
      if (candidate.contains(word)) {
        return true;
      }
      if (candidate.length() >= 3
          && candidate.chars().noneMatch(Character::isDigit)
          && word.chars().noneMatch(Character::isDigit)
          && distance(word, candidate, allowed) <= allowed) {
        return true;
      }
    }
    return false;
  }

  /**
   * The number of letters to insert, delete or replace; anything above {@code limit} counts as one
   * more than it.
   */
  private static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) > limit) {
      return limit + 1;
    }
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
