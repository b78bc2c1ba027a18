package org.jdiff.corpus;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdiff.corpus.ProducerResult.Execution;

/**
 * Measures how much of what compilers write is read, verified, made code of and executed with equal
 * results; {@code scripts/producer-corpus} starts it.
 */
final class ProducerRates {
  /** The least part of all files for which code has to be made. */
  static final double LEAST_CODE = 0.995;

  private static final int CHILDREN = 2;

  private ProducerRates() {}

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
    System.out.println(
        "| producer | configuration | files | read and verified | code | executed equal |");
    System.out.println("| --- | --- | --- | --- | --- | --- |");
    grouped(results, ProducerRates::configuration).forEach(ProducerRates::print);
    grouped(results, r -> producer(r) + "/all").forEach(ProducerRates::print);
    print("all/all", results);
    results.stream()
        .filter(r -> !r.detail().isEmpty())
        .forEach(r -> System.out.println("failed: " + r.name() + ": " + r.detail()));
    System.exit(sufficient(results) ? 0 : 1);
  }

  /** {@return whether results are as required} */
  static boolean sufficient(List<ProducerResult> results) {
    long code = results.stream().filter(ProducerResult::code).count();
    return !results.isEmpty()
        && results.stream().allMatch(ProducerResult::read)
        && results.stream().noneMatch(r -> r.execution() == Execution.DIFFERENT)
        && code >= LEAST_CODE * results.size();
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

  private static void print(String group, List<ProducerResult> results) {
    long executed = results.stream().filter(r -> r.execution() != Execution.NONE).count();
    System.out.printf(
        Locale.ROOT,
        "| %s | %s | %d | %d | %d | %d of %d |%n",
        group.substring(0, group.indexOf('/')),
        group.substring(group.indexOf('/') + 1),
        results.size(),
        results.stream().filter(ProducerResult::read).count(),
        results.stream().filter(ProducerResult::code).count(),
        results.stream().filter(r -> r.execution() == Execution.EQUAL).count(),
        executed);
  }
}
