package org.jdiff.intake;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the bitcode that objects and archives carry beside machine code: the sections that clang's
 * {@code -fembed-bitcode} and {@code -ffat-lto-objects} and rustc write, and members of archives
 * that are bitcode themselves. Only positions are read; nothing of it is trusted.
 */
final class EmbeddedBitcode {
  private static final byte[] ARCHIVE = "!<arch>\n".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] ELF = {0x7F, 'E', 'L', 'F'};
  private static final Set<String> SECTIONS = Set.of(".llvmbc", ".llvm.lto");
  private static final int MEMBER_HEADER = 60;
  private static final int ELF64_HEADER = 64;
  private static final int SECTION_HEADER = 64;

  private EmbeddedBitcode() {}

  /** {@return whether a file is an archive} */
  static boolean isArchive(byte[] content) {
    return startsWith(content, ARCHIVE);
  }

  /** {@return whether a file is an object for Linux and its kind} */
  static boolean isObject(byte[] content) {
    return startsWith(content, ELF);
  }

  /**
   * {@return all bitcode of an archive or object, in its order}
   *
   * @param name how messages name the file
   * @param content the file
   */
  static List<Source> in(String name, byte[] content) {
    return isArchive(content)
        ? inArchive(name, content)
        : inObject(content).map(b -> List.of(Source.of(name, b))).orElse(List.of());
  }

  private static List<Source> inArchive(String archive, byte[] content) {
    List<Source> pieces = new ArrayList<>();
    String longNames = "";
    int at = ARCHIVE.length;
    while (at + MEMBER_HEADER <= content.length) {
      String header = new String(content, at, MEMBER_HEADER, StandardCharsets.ISO_8859_1);
      String size = header.substring(48, 58).strip();
      if (!size.matches("\\d{1,10}")) {
        break;
      }
      long end = at + MEMBER_HEADER + Long.parseLong(size);
      if (end > content.length) {
        break;
      }
      byte[] member = java.util.Arrays.copyOfRange(content, at + MEMBER_HEADER, (int) end);
      String name = header.substring(0, 16).strip();
      if (name.equals("//")) {
        longNames = new String(member, StandardCharsets.ISO_8859_1);
      } else {
        String shown = archive + "(" + memberName(name, longNames) + ")";
        Optional<byte[]> bitcode =
            InputKind.isBitcode(member) ? Optional.of(member) : inObject(member);
        bitcode.ifPresent(b -> pieces.add(Source.of(shown, b)));
      }
      at = (int) (end + (end & 1));
    }
    return pieces;
  }

  private static String memberName(String field, String longNames) {
    if (field.matches("/\\d{1,9}")) {
      int start = Integer.parseInt(field.substring(1));
      int end = longNames.indexOf("/\n", start);
      return start < longNames.length() && end >= 0 ? longNames.substring(start, end) : field;
    }
    return field.endsWith("/") ? field.substring(0, field.length() - 1) : field;
  }

  /** Looks through the section table of a 64-bit object. */
  private static Optional<byte[]> inObject(byte[] content) {
    if (!isObject(content) || content.length < ELF64_HEADER || content[4] != 2) {
      return Optional.empty();
    }
    ByteBuffer elf =
        ByteBuffer.wrap(content)
            .order(content[5] == 2 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
    long table = elf.getLong(40);
    int count = Short.toUnsignedInt(elf.getShort(60));
    int namesIndex = Short.toUnsignedInt(elf.getShort(62));
    Optional<byte[]> names = section(elf, table, namesIndex, count);
    if (names.isEmpty()) {
      return Optional.empty();
    }
    for (int i = 0; i < count; i++) {
      Optional<byte[]> bytes = section(elf, table, i, count);
      if (bytes.isPresent()
          && SECTIONS.contains(nameAt(names.get(), elf.getInt((int) table + i * SECTION_HEADER)))
          && InputKind.isBitcode(bytes.get())) {
        return bytes;
      }
    }
    return Optional.empty();
  }

  private static Optional<byte[]> section(ByteBuffer elf, long table, int index, int count) {
    long header = table + (long) index * SECTION_HEADER;
    if (index >= count || table < 0 || header < 0 || header + SECTION_HEADER > elf.capacity()) {
      return Optional.empty();
    }
    long offset = elf.getLong((int) header + 24);
    long size = elf.getLong((int) header + 32);
    if (offset < 0 || size < 0 || size > elf.capacity() || offset + size > elf.capacity()) {
      return Optional.empty();
    }
    byte[] bytes = new byte[(int) size];
    elf.get((int) offset, bytes);
    return Optional.of(bytes);
  }

  private static String nameAt(byte[] names, int start) {
    int end = start;
    while (end >= 0 && end < names.length && names[end] != 0) {
      end++;
    }
    return start < 0 || start >= names.length
        ? ""
        : new String(names, start, end - start, StandardCharsets.ISO_8859_1);
  }

  private static boolean startsWith(byte[] content, byte[] magic) {
    return content.length >= magic.length
        && java.util.Arrays.equals(content, 0, magic.length, magic, 0, magic.length);
  }
}
