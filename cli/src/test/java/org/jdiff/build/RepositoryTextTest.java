package org.jdiff.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Words that must not be in the repository, and files that must. */
class RepositoryTextTest {
  /** The root folders of build machines. Put together, so that this file does not find itself. */
  private static final Pattern MACHINE_PATH =
      Pattern.compile("(?<![\\w.\\-/])/(" + String.join("|", "work", "root", "tmp/wt") + ")/");

  private static final Pattern UNFINISHED =
      Pattern.compile("\\b(" + String.join("|", "TO" + "DO", "FIX" + "ME", "XX" + "X") + ")\\b");

  private static final Pattern CODE =
      Pattern.compile(".*\\.(java|c|h|cc|cpp|hpp|sh)|scripts/[^.]*");

  @Test
  void noFileNamesAFolderOfTheMachineItWasMadeOn() {
    assertThat(linesMatching(MACHINE_PATH, RepositoryFiles.matching(file -> true)))
        .as("paths of one machine mean nothing on another; for IR see the -ffile-prefix-map option")
        .isEmpty();
  }

  @Test
  void noSourceMarksWorkAsUnfinished() {
    assertThat(
            linesMatching(
                UNFINISHED, RepositoryFiles.matching(file -> CODE.matcher(file).matches())))
        .isEmpty();
  }

  @Test
  void everyPackageIsDescribed() {
    List<String> sources =
        RepositoryFiles.matching(
            file -> file.contains("/src/main/java/") && file.endsWith(".java"));
    Set<String> missing = new TreeSet<>();
    for (String file : sources) {
      String folder = file.substring(0, file.lastIndexOf('/'));
      String description = folder + "/package-info.java";
      if (!file.endsWith("/module-info.java") && !sources.contains(description)) {
        missing.add(description);
      }
    }
    assertThat(missing).isEmpty();
  }

  private static List<String> linesMatching(Pattern pattern, List<String> files) {
    List<String> findings = new ArrayList<>();
    for (String file : files) {
      String text = RepositoryFiles.text(file).orElse("");
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        long line = text.substring(0, matcher.start()).lines().count();
        findings.add("%s:%d: %s".formatted(file, Math.max(1, line), matcher.group()));
      }
    }
    return findings;
  }
}
