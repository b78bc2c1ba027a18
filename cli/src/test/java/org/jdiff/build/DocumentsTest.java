package org.jdiff.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What pages tell their readers to do works, and prints what they say. */
@DisabledOnOs(OS.WINDOWS)
class DocumentsTest {
  private static final int EXAMPLES = 9;

  @TempDir private Path scratch;

  @TestFactory
  Stream<DynamicTest> pagesCanBeFollowed() {
    List<String> examples =
        RepositoryFiles.matching(file -> file.matches("examples/[0-9][0-9]-[^/]*/README\\.md"));
    assertThat(examples).hasSizeGreaterThanOrEqualTo(EXAMPLES);
    return Stream.concat(
            Stream.of("README.md", "docs/guide.md", "docs/library.md"), examples.stream())
        .map(page -> DynamicTest.dynamicTest(page, () -> follow(page)));
  }

  private void follow(String page) throws IOException, InterruptedException {
    Path folder = Files.createDirectories(scratch.resolve(page.replace('/', '_')));
    if (page.startsWith("examples/")) {
      String parent = page.substring(0, page.lastIndexOf('/') + 1);
      for (String file : RepositoryFiles.matching(f -> f.startsWith(parent))) {
        Path copy = folder.resolve(file.substring(parent.length()));
        Files.createDirectories(copy.getParent());
        Files.copy(RepositoryFiles.root().resolve(file), copy);
      }
    }
    DocumentRun run = new DocumentRun(page, folder);
    run.run(Files.readString(RepositoryFiles.root().resolve(page), StandardCharsets.UTF_8));
    run.skipped().forEach(line -> System.out.println("skipped: " + line));
  }
}
