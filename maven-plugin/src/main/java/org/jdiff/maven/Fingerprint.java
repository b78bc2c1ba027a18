package org.jdiff.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;

/**
 * A hash (SHA-256) over everything that a result depends on. Each part is preceded by its length,
 * so that no two lists of parts are the same bytes.
 */
final class Fingerprint {
  private final MessageDigest digest = sha256();

  /** {@return the hash of a file's content, in hexadecimal digits} */
  static String of(Path file) throws IOException {
    return HexFormat.of().formatHex(sha256().digest(Files.readAllBytes(file)));
  }

  /** Adds words, and how many there are. */
  void words(Collection<String> words) {
    part(Integer.toString(words.size()).getBytes(StandardCharsets.UTF_8));
    words.forEach(word -> part(word.getBytes(StandardCharsets.UTF_8)));
  }

  /** Adds a name and the content of a file. */
  void file(String name, Path file) throws IOException {
    part(name.getBytes(StandardCharsets.UTF_8));
    part(Files.readAllBytes(file));
  }

  /**
   * {@return the hash of what was added, in hexadecimal digits; nothing can be added afterwards}
   */
  String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }

  private void part(byte[] bytes) {
    digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
