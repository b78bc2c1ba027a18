package org.jdiff.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Files that compilers wrote; see {@code bitcode/regenerate.sh} among the resources. */
final class BitcodeSamples {
  private BitcodeSamples() {}

  static byte[] read(String name) {
    try (InputStream in = BitcodeSamples.class.getResourceAsStream("bitcode/" + name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
