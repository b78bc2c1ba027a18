package org.jdiff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.jdiff.model.DiagnosticCode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ErrorPagesTest {
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
        .contains("\n## Example\n", "\n$ jdiff ", "[" + code + "]: ", "\n## How to fix it\n")
        .isEqualTo(ErrorPages.of(code));
    assertThat(result.stdout().lines()).allMatch(line -> line.length() <= 100);
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
