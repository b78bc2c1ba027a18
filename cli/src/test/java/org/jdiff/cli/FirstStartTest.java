package org.jdiff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the first start of the command says while LLVM is unpacked. */
class FirstStartTest {
  @TempDir Path cache;

  private record Ended(int exit, String stdout, String stderr) {}

  private Ended version(Path folder) throws IOException, InterruptedException {
    Path errors = cache.resolve("errors.txt");
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName(),
                "version")
            .redirectError(errors.toFile());
    builder.environment().put("JDIFF_CACHE", folder.toString());
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Ended(process.exitValue(), output, Files.readString(errors));
  }

  @Test
  void unpackingIsOneLineOnTheFirstStartOnly() throws Exception {
    Path folder = cache.resolve("new");
    Ended first = version(folder);
    assertThat(first.exit()).as(first.stderr()).isZero();
    assertThat(first.stderr())
        .matches("jdiff: unpacking LLVM \\(\\d+ MB\\) to '.*'; this is done once\\R")
        .contains(folder.toString());
    Ended second = version(folder);
    assertThat(second.exit()).isZero();
    assertThat(second.stderr()).isEmpty();
    assertThat(second.stdout()).isEqualTo(first.stdout()).contains("LLVM");
  }

  @Test
  void aFolderThatCannotBeUsedIsAnError() throws Exception {
    Path file = Files.writeString(cache.resolve("file"), "not a folder");
    Ended ended = version(file.resolve("below"));
    assertThat(ended.exit()).isNotZero();
    assertThat(ended.stdout()).isEmpty();
    assertThat(ended.stderr())
        .contains("error[JD0610]: LLVM cannot be unpacked to '", "JDIFF_CACHE")
        .doesNotContain("JD0901", "Exception");
  }
}
