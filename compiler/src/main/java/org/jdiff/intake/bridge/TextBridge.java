package org.jdiff.intake.bridge;

import org.jdiff.model.DiffException;

/** Rewrites textual LLVM IR of LLVM 14 to 22 into what LLVM 20 reads and understands. */
public final class TextBridge {
  private TextBridge() {}

  /**
   * Rewrites a module's text.
   *
   * <p><b>Cost</b>: one pass over the text, about 10 ms per megabyte; text that needs no rewrite is
   * not copied.
   *
   * <p><b>Errors</b>: {@code JD0603} for every distinct construct that LLVM 20 does not know and no
   * rule handles, at its first occurrence. Malformed text is not judged here; it passes to the
   * parser.
   *
   * @param text the module, as {@code clang -S -emit-llvm} or {@code rustc --emit=llvm-ir} writes
   *     it
   * @param fileName the name that diagnostics give the text
   * @return the text for LLVM 20 with a count of what was changed
   * @throws DiffException if the text uses constructs that are too new
   */
  public static Bridged bridge(String text, String fileName) {
    return new BridgePass(text, fileName).run();
  }
}
