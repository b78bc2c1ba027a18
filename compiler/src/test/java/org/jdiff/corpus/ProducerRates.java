package org.jdiff.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdiff.corpus.ProducerResult.Execution;

/**
 * Measures how much of what compilers write is read, verified, made code of and executed with equal
 * results; {@code scripts/producer-corpus} starts it.
 */
final class ProducerRates {
  /**
   * The least part of the files for which code has to be made: those their compiler does it for.
   */
  static final double LEAST_CODE = 0.995;

  private static final int CHILDREN = 2;

  /** What the script leaves beside a file for which its own compiler makes no code. */
  private static final String NO_CODE = ".nocode";

  private final Set<String> refused;

  private ProducerRates(Set<String> refused) {
    this.refused = refused;
  }

  /**
   * Prints a table of rates and what failed; exits with 1 if a rate is too low.
   *
   * @param args the folder of the corpus, the folder in which link commands are run
   */
  public static void main(String[] args) throws Exception {
    Path scratch = Files.createTempDirectory("jdiff-rates");
    List<ProducerResult> results =
        new ProducerRun(Path.of(args[0]), ProducerChild.Runs.LINKED, scratch, Path.of(args[1]))
            .results(CHILDREN);
    ProducerRates rates = new ProducerRates(refused(Path.of(args[0])));
    System.out.println(
        "| producer | configuration | files | read and verified | code | executed equal |");
    System.out.println("| --- | --- | --- | --- | --- | --- |");
    grouped(results, ProducerRates::configuration).forEach(rates::print);
    Map<String, List<ProducerResult>> all = grouped(results, r -> producer(r) + "/all");
    all.forEach(rates::print);
    rates.print("all/all", results);
    results.stream()
        .filter(r -> !r.detail().isEmpty())
        .forEach(
            r ->
                System.out.printf(
                    "%s: %s: %s%n",
                    rates.refused.contains(r.name())
                        ? "no code, as from its own compiler"
                        : "failed",
                    r.name(),
                    r.detail()));
    System.exit(!all.isEmpty() && all.values().stream().allMatch(rates::sufficient) ? 0 : 1);
  }

  /** {@return the files for which the compiler that wrote them makes no code} */
  private static Set<String> refused(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .map(f -> folder.relativize(f).toString())
          .filter(f -> f.endsWith(NO_CODE))
          .map(f -> f.substring(0, f.length() - NO_CODE.length()))
          .collect(Collectors.toUnmodifiableSet());
    }
  }

  /** {@return whether results are as required} */
  private boolean sufficient(List<ProducerResult> results) {
    List<ProducerResult> expected = expected(results);
    long code = expected.stream().filter(ProducerResult::code).count();
    return results.stream().allMatch(ProducerResult::read)
        && results.stream().noneMatch(r -> r.execution() == Execution.DIFFERENT)
        && code >= LEAST_CODE * expected.size();
  }

  /** Those for which their own compiler makes code. */
  private List<ProducerResult> expected(List<ProducerResult> results) {
    return results.stream().filter(r -> !refused.contains(r.name())).toList();
  }

  private static Map<String, List<ProducerResult>> grouped(
      List<ProducerResult> results, Function<ProducerResult, String> key) {
    return results.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
  }

  private static String producer(ProducerResult result) {
    return result.name().substring(0, result.name().indexOf('/'));
  }

  private static String configuration(ProducerResult result) {
    return result.name().substring(0, result.name().lastIndexOf('/'));
  }

  private void print(String group, List<ProducerResult> results) {
    List<ProducerResult> expected = expected(results);
    long executed = results.stream().filter(r -> r.execution() != Execution.NONE).count();
    System.out.printf(
        Locale.ROOT,
        "| %s | %s | %d | %d | %d of %d | %d of %d |%n",
        group.substring(0, group.indexOf('/')),
        group.substring(group.indexOf('/') + 1),
        results.size(),
        results.stream().filter(ProducerResult::read).count(),
        expected.stream().filter(ProducerResult::code).count(),
        expected.size(),
        results.stream().filter(r -> r.execution() == Execution.EQUAL).count(),
        executed);
  }
}
