package org.jdiff.intake;

import java.util.Locale;
import java.util.Optional;

/** What an input contains. */
enum InputKind {
  /** Textual IR. */
  TEXT,
  /** Bitcode, possibly in Apple's wrapper. */
  BITCODE,
  /** C source. */
  C,
  /** C++ source. */
  CXX,
  /** Rust source. */
  RUST,
  /** An object that may carry bitcode beside machine code. */
  OBJECT,
  /** An archive of objects or bitcode. */
  ARCHIVE;

  private static final int[] MAGIC = {'B', 'C', 0xC0, 0xDE};
  private static final int[] WRAPPER = {0xDE, 0xC0, 0x17, 0x0B};

  /**
   * {@return what an input contains, or empty if neither content nor name tells}
   *
   * @param name the name, whose extension matters
   * @param content the content, whose first bytes matter more
   */
  static Optional<InputKind> of(String name, byte[] content) {
    if (isBitcode(content)) {
      return Optional.of(BITCODE);
    }
    if (EmbeddedBitcode.isArchive(content)) {
      return Optional.of(ARCHIVE);
    }
    if (EmbeddedBitcode.isObject(content)) {
      return Optional.of(OBJECT);
    }
    String lower = name.toLowerCase(Locale.ROOT);
    String extension = lower.substring(lower.lastIndexOf('.') + 1);
    return switch (extension) {
      case "ll" -> Optional.of(TEXT);
      // What is called bitcode and is not goes to LLVM's reader, which says what is wrong.
      case "bc" -> Optional.of(BITCODE);
      case "c" -> Optional.of(C);
      case "cpp", "cc", "cxx", "c++" -> Optional.of(CXX);
      case "rs" -> Optional.of(RUST);
      default -> looksLikeText(content) ? Optional.of(TEXT) : Optional.empty();
    };
  }

  /**
   * {@return whether a file begins as bitcode does}
   *
   * @param content the file
   */
  static boolean isBitcode(byte[] content) {
    return startsWith(content, MAGIC) || startsWith(content, WRAPPER);
  }

  private static boolean startsWith(byte[] content, int[] magic) {
    if (content.length < magic.length) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if ((content[i] & 0xFF) != magic[i]) {
        return false;
      }
    }
    return true;
  }

  /** The first line of what compilers write. */
  private static boolean looksLikeText(byte[] content) {
    String start =
        new String(
            content, 0, Math.min(content.length, 64), java.nio.charset.StandardCharsets.UTF_8);
    return start.startsWith("; ModuleID") || start.startsWith("source_filename = ");
  }
}
