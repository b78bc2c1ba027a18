package org.jdiff.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Every function of the test data, as every producer and optimisation level wrote it, in every
 * mode.
 */
@Execution(ExecutionMode.CONCURRENT)
class CorpusTest {
  private static final Path DATA = Path.of(System.getProperty("jdiff.root", ".."), "testdata");

  @TestFactory
  @Execution(ExecutionMode.CONCURRENT)
  Stream<DynamicTest> everyProducerAndLevelGivesTheExpectedDerivatives() throws IOException {
    List<CorpusCase> all = CorpusCase.read(DATA.resolve("cases.txt"));
    String only = System.getProperty("jdiff.corpus", "");
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> files = Files.walk(DATA.resolve("ir"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".ll")).sorted().toList()) {
        String name = DATA.resolve("ir").relativize(file).toString();
        if (!name.contains(only)) {
          continue;
        }
        String stem = file.getFileName().toString().replace(".ll", "");
        // What a function prints would mix with the protocol of the test runner; it has a test of
        // its own.
        List<CorpusCase> cases =
            all.stream().filter(c -> c.stem().equals(stem) && !c.prints()).toList();
        if (!cases.isEmpty()) {
          tests.add(DynamicTest.dynamicTest(name, () -> check(file, cases)));
        }
      }
    }
    return tests.stream();
  }

  private static void check(Path file, List<CorpusCase> cases) throws Exception {
    CorpusFile corpus = new CorpusFile(file, cases, outputLevel(file));
    List<String> failures = corpus.check();
    assertThat(failures).isEmpty();
    assertThat(corpus.checks()).as("numbers that were compared").isPositive();
  }

  /** The output's level follows the input's, so that all four are exercised. */
  private static int outputLevel(Path file) {
    String variant = file.getParent().getFileName().toString();
    return variant.charAt(1) - '0';
  }
}
