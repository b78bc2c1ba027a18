package org.jdiff.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdiff.corpus.ProducerResult.Execution;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A sample of what each producer writes for sources of many constructs: all of it is read and
 * verified, gets code for its own machine, and prints what the producer's own programs print.
 */
class ProducerSampleTest {
  private static final Path PRODUCERS =
      Path.of(System.getProperty("jdiff.root", ".."), "testdata", "producers");

  private static final int CHILDREN = 2;

  @TempDir private Path scratch;

  @ParameterizedTest
  @CsvSource({
    "clang-14, 75, 45",
    "clang-15, 75, 45",
    "clang-16, 75, 45",
    "clang-19, 75, 45",
    "clang-22, 75, 45",
    "rustc-stable, 45, 25",
    "rustc-nightly, 45, 25"
  })
  void everyFileOfAProducerIsReadAndGetsCodeThatRunsAsItsOwn(
      String producer, int leastFiles, int leastExecuted) throws Exception {
    List<ProducerResult> results =
        new ProducerRun(
                PRODUCERS.resolve("samples").resolve(producer + ".zip"),
                ProducerChild.Runs.IN_PROCESS,
                scratch,
                PRODUCERS)
            .results(CHILDREN);
    long equal = results.stream().filter(r -> r.execution() == Execution.EQUAL).count();
    System.out.printf(
        "%s: %d files, %d executed, %d not executable in this process%n",
        producer, results.size(), equal, results.size() - equal);

    assertThat(results).as("files").hasSizeGreaterThanOrEqualTo(leastFiles);
    assertThat(results).as("read and verified").allMatch(ProducerResult::read);
    assertThat(results)
        .as("executed with the producer's output")
        .noneMatch(r -> r.execution() == Execution.DIFFERENT);
    assertThat(equal).as("executed programs").isGreaterThanOrEqualTo(leastExecuted);
    Set<String> failed =
        results.stream()
            .filter(r -> !r.code())
            .map(r -> ProducerPrograms.stem(r.name()))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(results.stream().filter(ProducerResult::code).count())
        .as("files with code; without: %s", failed)
        .isGreaterThanOrEqualTo((long) Math.ceil(ProducerRates.LEAST_CODE * results.size()));
  }
}
