package org.jdiff.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdiff.model.DiagnosticCode;
import org.junit.jupiter.api.Test;

/** Documentation that has to keep up with the code and with the build. */
class DocumentationTest {
  @Test
  void everyDiagnosticCodeHasAPage() {
    List<String> expected =
        Arrays.stream(DiagnosticCode.values()).map(code -> "docs/errors/" + code + ".md").toList();
    List<String> pages = RepositoryFiles.matching(file -> file.matches("docs/errors/JD\\d+\\.md"));
    assertThat(pages).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void everyLibraryIsListedWithItsLicence() {
    String page = RepositoryFiles.text("docs/third-party.md").orElseThrow();
    Set<String> libraries = libraries();
    assertThat(libraries).contains("picocli", "llvm", "javacpp", "junit-jupiter-api");
    assertThat(libraries)
        .as("libraries on the class path that docs/third-party.md must list")
        .allSatisfy(library -> assertThat(page).contains("`" + library + "`"));
  }

  @Test
  void everyLinkBetweenPagesLeadsToAFile() {
    Pattern link = Pattern.compile("\\]\\(([^)#:\\s]+)(#[^)]*)?\\)");
    List<String> broken = new ArrayList<>();
    for (String page : RepositoryFiles.matching(file -> file.endsWith(".md"))) {
      Path folder = RepositoryFiles.root().resolve(page).getParent();
      Matcher matcher = link.matcher(RepositoryFiles.text(page).orElseThrow());
      while (matcher.find()) {
        if (!folder.resolve(matcher.group(1)).toFile().exists()) {
          broken.add(page + ": " + matcher.group(1));
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void theReadmeSetsUpWithTwoCommandsAndContinuousIntegrationRunsTheSecond() {
    String readme = RepositoryFiles.text("README.md").orElseThrow();
    Matcher section =
        Pattern.compile("^## Two commands$(.*?)^## ", Pattern.MULTILINE | Pattern.DOTALL)
            .matcher(readme);
    assertThat(section.find()).as("section \"Two commands\" of README.md").isTrue();
    List<String> commands =
        Pattern.compile("```sh\n(.*?)\n```", Pattern.DOTALL)
            .matcher(section.group(1))
            .results()
            .map(block -> block.group(1))
            .toList();
    assertThat(commands).hasSize(2).noneMatch(command -> command.contains("\n"));
    assertThat(commands.getFirst()).startsWith("scripts/jdiff ");
    assertThat(RepositoryFiles.text(".ci/run").orElseThrow().lines().map(String::strip))
        .anyMatch(line -> line.startsWith(commands.getLast() + " ||"));
  }

  /**
   * The artefact names of the libraries on this test's class path, which is that of all modules.
   */
  private static Set<String> libraries() {
    Set<String> libraries = new TreeSet<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      Path path = Path.of(entry);
      // Maven's repository keeps a jar under ARTEFACT/VERSION/; what this build made is a folder or
      // in target/.
      if (entry.endsWith(".jar") && !path.getParent().endsWith("target")) {
        libraries.add(path.getParent().getParent().getFileName().toString());
      }
    }
    return libraries;
  }
}
