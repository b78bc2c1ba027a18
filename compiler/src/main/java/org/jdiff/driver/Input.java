package org.jdiff.driver;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Something to read code from: textual IR, bitcode, or C or C++ source. What it is follows from the
 * content first (the magic number of bitcode) and from the extension of the name second.
 */
public sealed interface Input permits Input.OfFile, Input.OfBytes {
  /** {@return how messages name this input} */
  String name();

  /**
   * {@return a file}
   *
   * @param path where it is
   */
  static Input file(Path path) {
    return new OfFile(path);
  }

  /**
   * {@return text that is in memory}
   *
   * @param name how messages name it; its extension tells the language
   * @param text the content
   */
  static Input text(String name, String text) {
    return new OfBytes(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * {@return content that is in memory}
   *
   * @param name how messages name it; its extension tells the language
   * @param content the content, which is copied
   */
  static Input bytes(String name, byte[] content) {
    return new OfBytes(name, content);
  }

  /**
   * A file.
   *
   * @param path where it is
   */
  record OfFile(Path path) implements Input {
    @Override
    public String name() {
      return path.toString();
    }
  }

  /** Content that is in memory. */
  final class OfBytes implements Input {
    private final String name;
    private final byte[] content;

    private OfBytes(String name, byte[] content) {
      this.name = name;
      this.content = content.clone();
    }

    @Override
    public String name() {
      return name;
    }

    /** {@return a copy of the content} */
    public byte[] content() {
      return content.clone();
    }
  }
}
