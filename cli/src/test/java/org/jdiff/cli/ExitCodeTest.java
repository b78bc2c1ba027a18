package org.jdiff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiagnosticCode;
import org.junit.jupiter.api.Test;

class ExitCodeTest {
  @Test
  void groupsOfCodesHaveTheirExitCodes() {
    assertThat(with("JD06")).allMatch(c -> ExitCode.of(c) == ExitCode.INPUT);
    assertThat(with("JD02")).allMatch(c -> ExitCode.of(c) == ExitCode.REFUSED);
    assertThat(with("JD03")).allMatch(c -> ExitCode.of(c) == ExitCode.REFUSED);
    assertThat(with("JD04")).allMatch(c -> ExitCode.of(c) == ExitCode.REFUSED);
    assertThat(with("JD07").filter(c -> c != DiagnosticCode.JD0703))
        .allMatch(c -> ExitCode.of(c) == ExitCode.OUTPUT);
    assertThat(ExitCode.of(DiagnosticCode.JD0703)).isEqualTo(ExitCode.TOOL_FAILED);
    assertThat(ExitCode.of(DiagnosticCode.JD0502)).isEqualTo(ExitCode.CHECK_FAILED);
    assertThat(ExitCode.of(DiagnosticCode.JD0108)).isEqualTo(ExitCode.USAGE);
    assertThat(ExitCode.of(DiagnosticCode.JD0901)).isEqualTo(ExitCode.INTERNAL);
  }

  @Test
  void warningsDoNotFail() {
    assertThat(ExitCode.of(List.of(Diagnostic.warning(DiagnosticCode.JD0310, "w"))))
        .isEqualTo(ExitCode.OK);
  }

  @Test
  void theEarliestStageDecides() {
    List<Diagnostic> findings =
        Stream.of(DiagnosticCode.JD0701, DiagnosticCode.JD0201, DiagnosticCode.JD0601)
            .map(c -> Diagnostic.error(c, "e"))
            .toList();
    assertThat(ExitCode.of(findings)).isEqualTo(ExitCode.INPUT);
    assertThat(ExitCode.of(findings.reversed())).isEqualTo(ExitCode.INPUT);
  }

  private static Stream<DiagnosticCode> with(String prefix) {
    return Arrays.stream(DiagnosticCode.values()).filter(c -> c.name().startsWith(prefix));
  }
}
