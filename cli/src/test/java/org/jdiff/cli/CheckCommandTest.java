package org.jdiff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jdiff.driver.CheckReport;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiagnosticCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  private static final CheckReport.Row GOOD =
      new CheckReport.Row("primal unchanged", "", 0.25, 0.25, 0, 0, true);
  private static final CheckReport.Row BAD =
      new CheckReport.Row("gradient against differences", "x[3]", 2, 1.5, 0.25, 1e-6, false);

  @Test
  void theTableShowsTheWorstComponentOfEachProperty() {
    Outcome outcome = CheckCommand.outcome(report(GOOD, BAD));
    assertThat(outcome.text())
        .isEqualTo(
            """
            check of loss, seed 7
              x = 1, 2, 3, 4

                  property                      worst  found           expected        error    allowed
            ok    primal unchanged              -      0.250000000000  0.250000000000  0        0
            FAIL  gradient against differences  x[3]   2.00000000000   1.50000000000   2.5e-01  1.0e-06
            """);
  }

  @Test
  void aFailureIsAnErrorWithItsOwnExitCode() {
    Outcome outcome = CheckCommand.outcome(report(GOOD, BAD));
    assertThat(outcome.diagnostics()).hasSize(1);
    Diagnostic failure = outcome.diagnostics().getFirst();
    assertThat(failure.code()).isEqualTo(DiagnosticCode.JD0502);
    assertThat(failure.message())
        .isEqualTo(
            "'gradient against differences' of loss fails at x[3]: found 2.00000000000, expected"
                + " 1.50000000000");
    assertThat(ExitCode.of(outcome.diagnostics())).isEqualTo(ExitCode.CHECK_FAILED);
  }

  @Test
  void aPassedCheckHasNoFindings() {
    Outcome outcome = CheckCommand.outcome(report(GOOD));
    assertThat(outcome.diagnostics()).isEmpty();
    assertThat(outcome.data().get("passed")).isEqualTo(true);
  }

  @Test
  void numbersThatAreNoneSurviveInTheDocument() {
    CheckReport.Row row =
        new CheckReport.Row("gradient", "x[0]", Double.NaN, 1, Double.NaN, 1e-6, false);
    Outcome outcome = CheckCommand.outcome(report(row));
    assertThat(JsonReader.read(Json.write(outcome.data())).toString()).contains("found=NaN");
    assertThat(outcome.text()).contains("NaN");
  }

  @Test
  void aCorrectDerivativePassesAtThePointThatIsSet(@TempDir Path directory) throws IOException {
    Path file =
        Files.writeString(
            directory.resolve("sum.c"),
            """
            double sum(const double *x, int n) {
              double s = 0;
              for (int i = 0; i < n; i++) s += x[i] * x[i] * x[i];
              return s;
            }
            """);
    Tool.in(directory)
        .run(
            "check",
            file.toString(),
            "--fn",
            "sum",
            "--args",
            "n=const,x=dup",
            "--set",
            "x=1,2,-3",
            "--set",
            "n=3",
            "--seed",
            "5")
        .checkSuccess()
        .checkSilentStderr()
        .checkStdout("check of sum, seed 5", "ok  gradient against differences");
  }

  private static CheckReport report(CheckReport.Row... rows) {
    return new CheckReport("loss", 7, List.of("x = 1, 2, 3, 4"), List.of(rows), List.of());
  }
}
