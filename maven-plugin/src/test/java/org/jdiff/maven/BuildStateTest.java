package org.jdiff.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildStateTest {
  @TempDir private Path base;

  @Test
  void stateIsCurrentWhileInputsAndOutputsAreTheSame() throws IOException {
    Path output = Files.writeString(base.resolve("out put.so"), "code");
    Path file = base.resolve("target/state");
    BuildState.of(base, "abc", List.of(output)).write(file);
    BuildState state = BuildState.read(file).orElseThrow();
    assertThat(state.files(base)).containsExactly(output);
    assertThat(state.isCurrent(base, "abc")).isTrue();
    assertThat(state.isCurrent(base, "abd")).isFalse();
    Files.writeString(output, "edited");
    assertThat(state.isCurrent(base, "abc")).isFalse();
    Files.writeString(output, "code");
    assertThat(state.isCurrent(base, "abc")).isTrue();
    Files.delete(output);
    assertThat(state.isCurrent(base, "abc")).isFalse();
  }

  @Test
  void whatIsNoStateIsNone() throws IOException {
    assertThat(BuildState.read(base.resolve("none"))).isEmpty();
    for (String content : List.of("", "jdiff-state 1\n", "other\nabc\n", "jdiff-state 1\na\nb\n")) {
      Path file = Files.writeString(base.resolve("file"), content);
      assertThat(BuildState.read(file)).as(content).isEmpty();
    }
    Path binary = Files.write(base.resolve("binary"), new byte[] {(byte) 0xff, 0, 10, 10});
    assertThat(BuildState.read(binary)).isEmpty();
  }

  @Test
  void fingerprintTellsWhereOneWordEnds() throws IOException {
    assertThat(hash(List.of("ab", "c"))).isNotEqualTo(hash(List.of("a", "bc")));
    assertThat(hash(List.of("ab"))).isEqualTo(hash(List.of("ab")));
    Path file = Files.writeString(base.resolve("a.c"), "1");
    String first = hash(file);
    Files.writeString(file, "2");
    assertThat(hash(file)).isNotEqualTo(first).hasSize(64);
  }

  private static String hash(List<String> words) {
    Fingerprint fingerprint = new Fingerprint();
    fingerprint.words(words);
    return fingerprint.hex();
  }

  private static String hash(Path file) throws IOException {
    Fingerprint fingerprint = new Fingerprint();
    fingerprint.file("a.c", file);
    return fingerprint.hex();
  }
}
