package org.jdiff.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Java sources have the one format that {@code scripts/format} makes. */
class SourceFormatTest {
  private final Formatter formatter = new Formatter();

  @Test
  void everyJavaSourceIsFormatted() {
    List<String> sources = RepositoryFiles.matching(file -> file.endsWith(".java"));
    assertThat(sources).as("Java sources found").hasSizeGreaterThan(20);

    // Parsing dominates, and files are independent of each other.
    List<String> findings =
        sources.parallelStream()
            .filter(file -> !isFormatted(file))
            .map(file -> "  " + file)
            .toList();
    assertThat(findings)
        .withFailMessage(
            () ->
                "these files are not formatted; run scripts/format\n" + String.join("\n", findings))
        .isEmpty();
  }

  @Test
  void aMisplacedBraceAndAnUnusedImportAreFound() throws FormatterException {
    String source = "package a;\n\nimport java.util.List;\n\nclass A\n{\n}\n";
    assertThat(formatter.formatSourceAndFixImports(source)).isEqualTo("package a;\n\nclass A {}\n");
  }

  private boolean isFormatted(String file) {
    String source = RepositoryFiles.text(file).orElseThrow();
    try {
      return formatter.formatSourceAndFixImports(source).equals(source);
    } catch (FormatterException e) {
      throw new AssertionError(file + " cannot be parsed: " + e.getMessage(), e);
    }
  }
}
