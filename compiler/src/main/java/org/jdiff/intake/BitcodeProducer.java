package org.jdiff.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who wrote a bitcode file, from its identification block: the only part whose form is the same in
 * all versions.
 *
 * @param name what the writer calls itself, such as {@code LLVM22.1.2-rust-1.95.0-stable}
 */
record BitcodeProducer(String name) {
  private static final Pattern VERSION = Pattern.compile("^LLVM(\\d+)\\.");

  private static final int WRAPPER_HEADER = 20;
  private static final int ENTER_BLOCK = 1;
  private static final int DEFINE_ABBREVIATION = 2;
  private static final int PLAIN_RECORD = 3;
  private static final int IDENTIFICATION_BLOCK = 13;
  private static final int STRING_RECORD = 1;
  private static final int LONGEST_NAME = 1000;

  /** Ends the reading of a stream that is too short or makes no sense. */
  private static final class Damaged extends Exception {
    private static final long serialVersionUID = 1;
  }

  /**
   * {@return the writer, or empty if the bitcode does not say, or is damaged}
   *
   * @param content the file, possibly in Apple's wrapper
   */
  static Optional<BitcodeProducer> of(byte[] content) {
    try {
      return new Reader(content).read().map(BitcodeProducer::new);
    } catch (Damaged e) {
      return Optional.empty();
    }
  }

  /** {@return LLVM's major version, or 0 if the name does not tell} */
  int major() {
    Matcher matcher = VERSION.matcher(name);
    return matcher.find() && matcher.group(1).length() < 5 ? Integer.parseInt(matcher.group(1)) : 0;
  }

  /** {@return the version and what follows it, as users know it: {@code 22.1.2-rust-1.95.0}} */
  String version() {
    return name.startsWith("LLVM") ? name.substring("LLVM".length()) : name;
  }

  /** {@return whether rustc wrote it} */
  boolean isRust() {
    return name.contains("rust");
  }

  /** Reads bits, least significant first. */
  private static final class Reader {
    private final byte[] content;
    private long bit;
    private int abbreviations;

    Reader(byte[] content) {
      this.content = content;
    }

    Optional<String> read() throws Damaged {
      if (content.length > WRAPPER_HEADER && (content[0] & 0xFF) == 0xDE) {
        bit = 64;
        bit = 8L * fixed(32);
      }
      bit += 32; // the magic number
      if (fixed(2) != ENTER_BLOCK || vbr(8) != IDENTIFICATION_BLOCK) {
        return Optional.empty();
      }
      int width = (int) vbr(4);
      if (width < 2 || width > 32) {
        throw new Damaged();
      }
      bit = (bit + 31) / 32 * 32;
      fixed(32); // the length of the block
      return block(width);
    }

    private Optional<String> block(int width) throws Damaged {
      long first = 0;
      while (true) {
        int id = (int) fixed(width);
        if (id == DEFINE_ABBREVIATION) {
          first = bit;
          abbreviation();
          abbreviations++;
        } else if (id == PLAIN_RECORD) {
          Optional<String> name = plain();
          if (name.isPresent()) {
            return name;
          }
        } else if (id == PLAIN_RECORD + 1 && abbreviations > 0) {
          // LLVM writes the name with the block's first abbreviation: [1, array of characters].
          return Optional.of(abbreviated(first));
        } else {
          return Optional.empty();
        }
      }
    }

    private Optional<String> plain() throws Damaged {
      long code = vbr(6);
      StringBuilder name = new StringBuilder();
      for (long left = length(); left > 0; left--) {
        name.append((char) vbr(6));
      }
      return code == STRING_RECORD ? Optional.of(name.toString()) : Optional.empty();
    }

    private int length() throws Damaged {
      long length = vbr(6);
      if (length < 0 || length > LONGEST_NAME) {
        throw new Damaged();
      }
      return (int) length;
    }

    /** Steps over a definition. */
    private void abbreviation() throws Damaged {
      for (long left = vbr(5); left > 0; left--) {
        if (fixed(1) == 1) {
          vbr(8);
        } else {
          long encoding = fixed(3);
          if (encoding == 1 || encoding == 2) {
            vbr(5);
          }
        }
      }
    }

    /** Reads a record [1, array(fixed or char6)] by the definition that stands at a place. */
    private String abbreviated(long definition) throws Damaged {
      long record = bit;
      bit = definition;
      long operands = vbr(5);
      boolean isName = operands == 3 && fixed(1) == 1 && vbr(8) == STRING_RECORD;
      isName = isName && fixed(1) == 0 && fixed(3) == 3 && fixed(1) == 0;
      if (!isName) {
        throw new Damaged();
      }
      long encoding = fixed(3);
      int width = encoding == 1 ? (int) vbr(5) : 6;
      if ((encoding != 1 && encoding != 4) || width < 1 || width > 8) {
        throw new Damaged();
      }
      bit = record;
      StringBuilder name = new StringBuilder();
      for (int left = length(); left > 0; left--) {
        int c = (int) fixed(width);
        name.append(encoding == 4 ? char6(c) : (char) c);
      }
      return name.toString();
    }

    private static char char6(int code) {
      return "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._".charAt(code);
    }

    private long fixed(int width) throws Damaged {
      long value = 0;
      for (int i = 0; i < width; i++, bit++) {
        long at = bit >> 3;
        if (at >= content.length) {
          throw new Damaged();
        }
        value |= (long) ((content[(int) at] >> (bit & 7)) & 1) << i;
      }
      return value;
    }

    private long vbr(int width) throws Damaged {
      long value = 0;
      for (int shift = 0; shift < 64; shift += width - 1) {
        long piece = fixed(width);
        long more = 1L << (width - 1);
        value |= (piece & (more - 1)) << shift;
        if ((piece & more) == 0) {
          return value;
        }
      }
      throw new Damaged();
    }
  }
}
