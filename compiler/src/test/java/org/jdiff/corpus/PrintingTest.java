package org.jdiff.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a function prints belongs to the primal: it happens once, in order, and is not replayed by
 * the reverse sweep.
 */
class PrintingTest {
  private static final Path DATA = Path.of(System.getProperty("jdiff.root", ".."), "testdata");

  @ParameterizedTest
  @ValueSource(strings = {"planned", "safe"})
  void derivativePrintsWhatThePrimalPrintsOnceAndInOrder(String mode) throws Exception {
    Path manifest = DATA.resolve("cases.txt");
    int cases = 0;
    for (CorpusCase test : CorpusCase.read(manifest)) {
      if (!test.prints()) {
        continue;
      }
      for (String variant : List.of("clang-14/O0", "clang-19/O0", "clang-19/O2", "clang-22/O3")) {
        Path file = DATA.resolve("ir").resolve(variant).resolve(test.stem() + ".ll");
        assertThat(run(manifest, file, test.name(), mode))
            .as("%s %s", variant, test.name())
            .isEqualTo(expected(manifest, test.name()));
        cases++;
      }
    }
    assertThat(cases).isPositive();
  }

  private static List<String> expected(Path manifest, String name) throws Exception {
    List<String> lines = new ArrayList<>();
    boolean inside = false;
    for (String raw : Files.readAllLines(manifest)) {
      String line = raw.strip();
      inside = line.equals("case " + name) || (inside && !line.equals("end"));
      if (inside && line.startsWith("stdout ")) {
        lines.add(line.substring("stdout ".length()));
      }
    }
    return lines;
  }

  private static List<String> run(Path manifest, Path file, String name, String mode)
      throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                PrintingMain.class.getName(),
                manifest.toString(),
                file.toString(),
                name,
                mode)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as("exit code").isZero();
    return output.lines().toList();
  }
}
