package org.jdiff.driver;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * A static library in the format of System V and GNU: a magic line, then members, each after a
 * header of 60 characters and padded to an even length. The first member is the index by which
 * linkers find the object that defines a symbol.
 */
final class ArchiveFile {
  private static final byte[] MAGIC = "!<arch>\n".getBytes(StandardCharsets.US_ASCII);
  private static final int HEADER = 60;

  private ArchiveFile() {}

  /**
   * {@return the content of a library with one object}
   *
   * @param object the object
   * @param symbols what the object defines for others
   */
  static byte[] of(byte[] object, List<String> symbols) {
    byte[] index = index(symbols);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(MAGIC);
    member(out, "/", index);
    member(out, "jdiff.o/", object);
    return out.toByteArray();
  }

  /** The index: the number of symbols, the offset of the defining member for each, their names. */
  private static byte[] index(List<String> symbols) {
    ByteArrayOutputStream names = new ByteArrayOutputStream();
    for (String symbol : symbols) {
      names.writeBytes(symbol.getBytes(StandardCharsets.UTF_8));
      names.write(0);
    }
    if (names.size() % 2 != 0) {
      names.write(0);
    }
    int size = 4 + 4 * symbols.size() + names.size();
    int objectOffset = MAGIC.length + HEADER + size;
    ByteArrayOutputStream index = new ByteArrayOutputStream();
    bigEndian(index, symbols.size());
    for (int i = 0; i < symbols.size(); i++) {
      bigEndian(index, objectOffset);
    }
    index.writeBytes(names.toByteArray());
    return index.toByteArray();
  }

  private static void bigEndian(ByteArrayOutputStream out, int value) {
    out.write(value >>> 24);
    out.write(value >>> 16);
    out.write(value >>> 8);
    out.write(value);
  }

  /** Time, owner and group are zero, so that equal objects make equal libraries. */
  private static void member(ByteArrayOutputStream out, String name, byte[] content) {
    String header =
        String.format(
            Locale.ROOT, "%-16s%-12d%-6d%-6d%-8s%-10d`\n", name, 0, 0, 0, "644", content.length);
    out.writeBytes(header.getBytes(StandardCharsets.US_ASCII));
    out.writeBytes(content);
    if (content.length % 2 != 0) {
      out.write('\n');
    }
  }
}
