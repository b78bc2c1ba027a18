package org.jdiff.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Programs that nobody wrote: each is compiled at four levels, differentiated forward and in
 * reverse, planned and storing everything, and must satisfy every {@link Finding.Property}.
 *
 * <p>{@code -Djdiff.seeds=FROM,COUNT} chooses other programs.
 */
class GeneratedProgramsTest {
  private static final int BATCH = 5;
  private static final List<Integer> LEVELS = List.of(0, 1, 2, 3);

  /** How many smaller programs are tried for a finding. */
  private static final int ATTEMPTS = 1500;

  @Test
  void everyPropertyHoldsForGeneratedPrograms() {
    long[] seeds = seeds(0, 150);
    Tally tally = check(seeds[0], (int) seeds[1]);
    assertThat(tally.differences()).as(tally.toString()).isPositive();
  }

  @Test
  @Tag("slow")
  void everyPropertyHoldsForManyGeneratedPrograms() {
    long[] seeds = seeds(1_000, 2_000);
    check(seeds[0], (int) seeds[1]);
  }

  @Test
  void sameSeedGivesTheSameProgram() {
    for (long seed = 0; seed < 20; seed++) {
      Program program = ProgramGenerator.generate(seed, Feature.supported());
      assertThat(ProgramGenerator.generate(seed, Feature.supported())).isEqualTo(program);
    }
  }

  @Test
  void shrinkingKeepsWhatFailsAndTakesOutTheRest() {
    Program program = ProgramGenerator.generate(3, Feature.supported());
    assertThat(program.source()).contains("memmove");
    Program small = Shrinker.shrink(program, 20_000, p -> p.source().contains("memmove"));
    assertThat(small.source()).contains("memmove");
    assertThat(small.size()).isLessThan(program.size() / 4);
  }

  private static long[] seeds(long from, int count) {
    String chosen = System.getProperty("jdiff.seeds", "");
    return chosen.isEmpty()
        ? new long[] {from, count}
        : LongStream.of(Long.parseLong(chosen.split(",")[0]), Long.parseLong(chosen.split(",")[1]))
            .toArray();
  }

  private static Tally check(long from, int count) {
    Tally tally = new Tally();
    Set<Feature> features = Feature.supported();
    IntStream.range(0, (count + BATCH - 1) / BATCH)
        .parallel()
        .forEach(
            batch -> {
              List<Program> programs = new ArrayList<>();
              for (int i = batch * BATCH; i < Math.min(count, (batch + 1) * BATCH); i++) {
                programs.add(ProgramGenerator.generate(from + i, features));
              }
              ProgramCheck.check(programs, LEVELS, tally);
            });
    System.out.println("generated programs: " + tally);
    assertThat(tally.findings().stream().limit(3).map(GeneratedProgramsTest::explained))
        .as(tally.toString())
        .isEmpty();
    return tally;
  }

  /** A finding with the smallest program that still shows it. */
  static String explained(Finding finding) {
    Program small = shrink(finding);
    return finding
        + "\nsmallest program that shows it, called with "
        + small.test().arguments()
        + " "
        + small.test().buffers().values()
        + " seeds "
        + small.test().seeds()
        + ":\n"
        + small.source();
  }

  private static Program shrink(Finding finding) {
    List<Integer> levels =
        finding.property() == Finding.Property.EQUAL_ACROSS_LEVELS
                || finding.property() == Finding.Property.PROGRAM_DEFINED
            ? LEVELS
            : List.of(finding.level());
    return Shrinker.shrink(
        finding.program(),
        ATTEMPTS,
        p -> {
          Tally tally = new Tally();
          ProgramCheck.check(List.of(p), levels, tally);
          return tally.findings().stream()
              .anyMatch(f -> f.property() == finding.property() && similar(f, finding));
        });
  }

  /** Programs that do not compile are no smaller form of one that computes something else. */
  private static boolean similar(Finding a, Finding b) {
    return a.property() != Finding.Property.PROGRAM_DEFINED
        && (a.property() != Finding.Property.COMPILES || kind(a.what()).equals(kind(b.what())));
  }

  private static String kind(String what) {
    return what.substring(0, Math.min(24, what.length()));
  }
}
