package org.jdiff.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jdiff.model.DiffException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Programs with containers, objects, dispatch and numerical methods, checked as {@link CorpusFile}
 * checks small functions. What is refused today is listed in {@code testdata/programs/refused.txt}
 * with its diagnostic, and must be refused just so.
 */
@Execution(ExecutionMode.CONCURRENT)
class ProgramsTest {
  private static final Path DATA =
      Path.of(System.getProperty("jdiff.root", ".."), "testdata", "programs");

  /** The code of lines of {@code refused.txt} whose program is not run: it gives wrong results. */
  private static final String DISABLED = "disabled";

  /** A line of {@code refused.txt}. */
  private record Refusal(String place, String symbol, String code) {
    static List<Refusal> read() throws IOException {
      return Files.readAllLines(DATA.resolve("refused.txt")).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(" ", 4))
          .map(words -> new Refusal(words[1], words[2], words[0]))
          .toList();
    }

    boolean isOf(String name, CorpusCase test) {
      return (symbol.equals("*") || symbol.equals(test.symbol())) && name.startsWith(place);
    }
  }

  @TestFactory
  @Execution(ExecutionMode.CONCURRENT)
  Stream<DynamicTest> everyProgramGivesTheExpectedDerivativesOrIsRefusedAsListed()
      throws IOException {
    List<CorpusCase> all = CorpusCase.read(DATA.resolve("cases.txt"));
    List<Refusal> refusals = Refusal.read();
    String only = System.getProperty("jdiff.corpus", "");
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> files = Files.walk(DATA.resolve("ir"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".ll")).sorted().toList()) {
        String name = DATA.resolve("ir").relativize(file).toString().replace('\\', '/');
        if (!name.contains(only)) {
          continue;
        }
        String stem = file.getFileName().toString().replace(".ll", "");
        List<CorpusCase> cases = all.stream().filter(c -> c.stem().equals(stem)).toList();
        assertThat(cases).as("cases of %s", stem).isNotEmpty();
        List<CorpusCase> accepted =
            cases.stream().filter(c -> refusals.stream().noneMatch(r -> r.isOf(name, c))).toList();
        if (!accepted.isEmpty()) {
          tests.add(DynamicTest.dynamicTest(name, () -> check(file, accepted)));
        }
        for (Refusal refusal : refusals) {
          if (refusal.code().equals(DISABLED)) {
            continue;
          }
          cases.stream()
              .filter(c -> refusal.isOf(name, c))
              .findFirst()
              .ifPresent(
                  c ->
                      tests.add(
                          DynamicTest.dynamicTest(
                              name + " refuses " + c.symbol(),
                              () -> refused(file, c, refusal.code()))));
        }
      }
    }
    return tests.stream();
  }

  private static void check(Path file, List<CorpusCase> cases) throws Exception {
    CorpusFile corpus = new CorpusFile(file, cases, level(file));
    assertThat(corpus.check()).isEmpty();
    assertThat(corpus.checks()).as("numbers that were compared").isPositive();
  }

  /** Fails also if the program is accepted: its line has to be removed then. */
  private static void refused(Path file, CorpusCase test, String code) {
    DiffException refusal =
        catchThrowableOfType(
            DiffException.class, () -> new CorpusFile(file, List.of(test), level(file)).compile());
    assertThat(refusal).as("%s is no longer refused", test.symbol()).isNotNull();
    assertThat(refusal.diagnostics()).anyMatch(d -> d.code().name().equals(code));
  }

  private static int level(Path file) {
    return file.getParent().getFileName().toString().charAt(1) - '0';
  }
}
