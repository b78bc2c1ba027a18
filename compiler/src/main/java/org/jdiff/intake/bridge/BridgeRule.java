package org.jdiff.intake.bridge;

/** A rewrite that turns one newer construct into what LLVM 20 understands. */
public enum BridgeRule {
  /**
   * {@code errnomem} and target memory in {@code memory(…)} are folded into the locations of LLVM
   * 20.
   */
  MEMORY_LOCATIONS("memory locations of LLVM 21 and later widened"),
  /** Attributes that only promise more than LLVM 20 can use are left out. */
  DROPPED_ATTRIBUTE("attributes unknown to LLVM 20 left out"),
  /** {@code dead_on_return} is kept as a string attribute. */
  DEAD_ON_RETURN("dead_on_return kept as a string attribute"),
  /** {@code captures(none)} becomes {@code nocapture}; a weaker one is left out. */
  CAPTURES("captures(...) turned into nocapture or left out"),
  /**
   * The AArch64 frame-pointer setting without a reserved register becomes the nearest known one.
   */
  FRAME_POINTER("frame-pointer setting replaced by the nearest known one"),
  /** Lifetime markers get their size operand back. */
  LIFETIME_SIZE("size operand added to lifetime markers"),
  /** Declarations that no call refers to and that LLVM 20 rejects are blanked. */
  STALE_DECLARATION("stale intrinsic declarations left out"),
  /** {@code ptrtoaddr} becomes {@code ptrtoint}. */
  POINTER_TO_ADDRESS("ptrtoaddr turned into ptrtoint"),
  /** The alignment of masked memory intrinsics moves back into an operand. */
  MASKED_ALIGNMENT("alignment of masked memory operations moved to an operand"),
  /** {@code llvm.coro.end} returns {@code i1} again. */
  COROUTINE_END("result type of llvm.coro.end restored"),
  /** Intrinsics that LLVM 20 lacks become functions over what it has. */
  EXPANDED_INTRINSIC("intrinsics unknown to LLVM 20 written out"),
  /** Intrinsics that only changed their name get the old one. */
  RENAMED_INTRINSIC("intrinsics renamed to what LLVM 20 calls them"),
  /** Constant expressions that LLVM 20 no longer reads become instructions. */
  FORMER_CONSTANT("constant expressions of LLVM 19 and earlier turned into instructions"),
  /** The type of MMX registers becomes the vector that LLVM 20 uses. */
  MMX_TYPE("x86_mmx of LLVM 19 and earlier turned into a vector"),
  /** The {@code inrange} mark of older constant address computations is left out. */
  INRANGE("inrange mark of LLVM 18 and earlier left out"),
  /** Fields of debug-info nodes that LLVM 20 does not know are left out. */
  DEBUG_FIELD("debug-info fields unknown to LLVM 20 left out"),
  /** The versioned source language becomes the nearest DWARF 5 constant. */
  DEBUG_LANGUAGE("versioned source language replaced by the nearest constant"),
  /** Debug-info types that LLVM 20 does not know become basic types of the same size. */
  DEBUG_TYPE("debug-info types unknown to LLVM 20 turned into basic types"),
  /** Debug-info constants that LLVM 20 does not know become the nearest ones. */
  DEBUG_CONSTANT("debug-info constants replaced by the nearest known ones"),
  /** Profiles of functions that only say that nothing is known are left out. */
  UNKNOWN_PROFILE("profiles without content left out"),
  /** Debug-info flags that LLVM 20 does not know are left out. */
  DEBUG_FLAG("debug-info flags unknown to LLVM 20 left out"),
  /** {@code #dbg_declare_value} becomes {@code #dbg_value}. */
  DEBUG_RECORD("debug records unknown to LLVM 20 replaced by the nearest kind"),
  /** Link-time summaries of virtual tables, which LLVM 20 cannot step over, are blanked. */
  SUMMARY_ENTRY("link-time summary entries left out");

  private final String summary;

  BridgeRule(String summary) {
    this.summary = summary;
  }

  /** {@return what the rule does, in a few words} */
  public String summary() {
    return summary;
  }
}
