package org.jdiff.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * No source file grows past the limit. A file that has to be longer stands in {@code
 * .ci/long-files.txt}, one a line: {@code path | most lines | reason}.
 */
class FileSizeTest {
  private static final int MOST_LINES = 700;
  private static final String ALLOWANCES = ".ci/long-files.txt";
  private static final Pattern SOURCE =
      Pattern.compile(".*\\.(java|c|h|cc|cpp|hpp|rs|sh|py|cmake)|scripts/[^.]*|\\.ci/run");

  private record Allowance(long mostLines, String reason) {}

  @Test
  void noSourceFileIsLongerThanItsLimit() {
    Map<String, Allowance> allowances = allowances();
    List<String> findings = new ArrayList<>();
    for (String file : sources()) {
      long lines = lines(file);
      long limit = allowances.containsKey(file) ? allowances.get(file).mostLines() : MOST_LINES;
      if (lines > limit) {
        findings.add("%s has %d lines, the limit is %d".formatted(file, lines, limit));
      }
    }
    assertThat(findings).as("split these files, or give a reason in %s", ALLOWANCES).isEmpty();
  }

  @Test
  void everyAllowanceIsNeededAndGivesItsReason() {
    List<String> sources = sources();
    allowances()
        .forEach(
            (file, allowance) -> {
              assertThat(sources).as("%s names an existing source file", ALLOWANCES).contains(file);
              assertThat(allowance.reason()).as("reason for %s", file).hasSizeGreaterThan(20);
              assertThat(lines(file)).as("lines of %s", file).isGreaterThan(MOST_LINES);
            });
  }

  private static List<String> sources() {
    // Inputs of tests are what compilers and users write, not what this project maintains.
    return RepositoryFiles.matching(
        file -> SOURCE.matcher(file).matches() && !file.startsWith("testdata/"));
  }

  private static long lines(String file) {
    return RepositoryFiles.text(file).orElseThrow().lines().count();
  }

  private static Map<String, Allowance> allowances() {
    Map<String, Allowance> allowances = new TreeMap<>();
    for (String line : RepositoryFiles.text(ALLOWANCES).orElseThrow().lines().toList()) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] fields = line.split("\\|", -1);
      assertThat(fields).as("fields of the line `%s` in %s", line, ALLOWANCES).hasSize(3);
      allowances.put(
          fields[0].strip(), new Allowance(Long.parseLong(fields[1].strip()), fields[2].strip()));
    }
    return allowances;
  }
}
