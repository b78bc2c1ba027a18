package org.jdiff.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiagnosticLogTest {
  @TempDir private Path base;
  private final RecordingLog log = new RecordingLog();

  @Test
  void diagnosticsHaveTheirLevelsAndAbsolutePlaces() throws Exception {
    Path file = Files.createFile(base.resolve("loss.c"));
    DiagnosticLog diagnostics = new DiagnosticLog(log, base);
    """
    jdiff: unpacking LLVM
    loss.c:3:12: warning[JD0302]: the gradient is zero
        3 |   return round(x);
      note: why
    loss.c:4: error[JD0401]: call to 'g' has no derivative
      help: what to write
    other.c: error[JD0604]: cannot be read
    error[JD0101]: there is no function 'q'
    3 errors, 1 warning
    """
        .lines()
        .forEach(diagnostics::line);
    assertThat(log.lines())
        .containsExactly(
            "info jdiff: unpacking LLVM",
            "warn " + file + ":3:12: warning[JD0302]: the gradient is zero",
            "warn     3 |   return round(x);",
            "warn   note: why",
            "error " + file + ":4: error[JD0401]: call to 'g' has no derivative",
            "error   help: what to write",
            "error other.c: error[JD0604]: cannot be read",
            "error error[JD0101]: there is no function 'q'");
    assertThat(diagnostics.errors()).isEqualTo(3);
    assertThat(diagnostics.summary())
        .contains(file + ":4: error[JD0401]: call to 'g' has no derivative");
  }

  @Test
  void withoutDiagnosticsTheSummaryIsWhatWasSaidLast() {
    DiagnosticLog diagnostics = new DiagnosticLog(log, base);
    assertThat(diagnostics.summary()).isEmpty();
    diagnostics.line("jdiff: Missing required parameter");
    diagnostics.line("  more: jdiff compile --help");
    assertThat(diagnostics.summary()).contains("Missing required parameter");
    assertThat(diagnostics.errors()).isZero();
  }
}
