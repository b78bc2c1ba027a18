package org.jdiff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jdiff.model.DiagnosticCode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ErrorPagesTest {
  private static final Pattern FILE =
      Pattern.compile("^`([\\w.]+)`:\n\n```\\w+\n(.*?)\n```$", Pattern.MULTILINE | Pattern.DOTALL);

  private static final Pattern RUN =
      Pattern.compile(
          "^```text\n\\$ jdiff ([^\n]*)\n(.*?)\n```$", Pattern.MULTILINE | Pattern.DOTALL);

  /** What no small input provokes: defects, failures of tools, and what only the library can do. */
  private static final Set<DiagnosticCode> WITHOUT_INPUT =
      Set.of(
          DiagnosticCode.JD0402,
          DiagnosticCode.JD0501,
          DiagnosticCode.JD0608,
          DiagnosticCode.JD0609,
          DiagnosticCode.JD0610,
          DiagnosticCode.JD0703,
          DiagnosticCode.JD0901);

  @TestFactory
  Stream<DynamicTest> explainShowsThePageOfEachCode() {
    return Arrays.stream(DiagnosticCode.values())
        .map(code -> DynamicTest.dynamicTest(code.name(), () -> checkPage(code)));
  }

  private static void checkPage(DiagnosticCode code) {
    Tool.Result result =
        Tool.anywhere().run("explain", code.name()).checkSuccess().checkSilentStderr();
    assertThat(result.stdout())
        .startsWith("# " + code + ": " + code.title() + "\n")
        .contains("\n## Example\n", "[" + code + "]: ", "\n## How to fix it\n")
        .isEqualTo(ErrorPages.of(code));
    String prose = result.stdout().replaceAll("(?s)\n```.*?\n```\n", "\n");
    assertThat(prose.lines()).allMatch(line -> line.length() <= 100);
  }

  @TestFactory
  Stream<DynamicTest> examplesShowWhatTheirCommandsSay() {
    return Arrays.stream(DiagnosticCode.values())
        .filter(code -> !WITHOUT_INPUT.contains(code))
        .map(code -> DynamicTest.dynamicTest(code.name(), () -> checkExample(code)));
  }

  private static void checkExample(DiagnosticCode code) throws IOException {
    String page = ErrorPages.of(code);
    // Relative to the current directory, as at a prompt: debug information spells the path
    // likewise.
    Path parent = Files.createDirectories(Path.of("target", "error-pages"));
    Path folder = Files.createTempDirectory(parent, code.name());
    Matcher file = FILE.matcher(page);
    List<String> inputs = new ArrayList<>();
    while (file.find()) {
      inputs.add(file.group(1));
      Files.writeString(folder.resolve(file.group(1)), file.group(2) + "\n");
    }
    Matcher run = RUN.matcher(page);
    assertThat(run.find()).as("command of the page").isTrue();
    List<String> arguments = new ArrayList<>();
    for (String word : run.group(1).split(" ", -1)) {
      boolean output = !arguments.isEmpty() && arguments.getLast().equals("-o");
      boolean path = output || inputs.contains(word) || word.equals("lost.ll");
      arguments.add(path ? folder.resolve(word).toString() : word);
    }
    Tool.Result result = Tool.anywhere().run(arguments.toArray(String[]::new));
    assertThat(result.stderr().replace(folder + "/", "")).isEqualTo(run.group(2) + "\n");
    if (result.exit() != ExitCode.OK) {
      result.checkExit(ExitCode.of(code));
      try (Stream<Path> files = Files.list(folder)) {
        assertThat(files.map(f -> f.getFileName().toString()))
            .containsExactlyInAnyOrderElementsOf(inputs);
      }
    }
  }

  @Test
  void codesAreTakenInAnyCaseAndWithoutLetters() {
    String page = ErrorPages.of(DiagnosticCode.JD0401);
    for (String word : new String[] {"jd0401", "0401", " JD0401"}) {
      assertThat(Tool.anywhere().run("explain", word).checkSuccess().stdout()).isEqualTo(page);
    }
  }

  @Test
  void thePageIsPartOfTheDocument() {
    Map<?, ?> document =
        Tool.anywhere().run("explain", "JD0102", "--format", "json").checkSuccess().json();
    assertThat(document.get("page")).isEqualTo(ErrorPages.of(DiagnosticCode.JD0102));
    assertThat(document.get("title")).isEqualTo("wrong number of activities");
  }

  @Test
  void explainWithoutCodeListsAllOfThem() {
    Tool.Result result = Tool.anywhere().run("explain").checkSuccess();
    assertThat(result.stdout().lines()).hasSize(DiagnosticCode.values().length);
    result.checkStdout("JD0606  IR does not verify");
  }
}
