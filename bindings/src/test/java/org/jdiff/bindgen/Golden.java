package org.jdiff.bindgen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares generated text with a file of the test resources; {@code JDIFF_BLESS=1} rewrites it. */
final class Golden {
  private Golden() {}

  static void check(String name, String actual) throws IOException {
    compare(Path.of("src/test/resources/org/jdiff/bindgen").resolve(name), actual);
  }

  static void compare(Path file, String actual) throws IOException {
    if ("1".equals(System.getenv("JDIFF_BLESS"))) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, actual);
    }
    assertThat(actual)
        .as("differs from %s; if that is meant, run the tests with JDIFF_BLESS=1", file)
        .isEqualTo(Files.readString(file));
  }
}
