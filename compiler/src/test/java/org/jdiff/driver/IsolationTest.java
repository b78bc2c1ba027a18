package org.jdiff.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdiff.model.Activity;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.DiffException;
import org.jdiff.model.DiffRequest;
import org.jdiff.model.DiffRequest.ArgumentActivity;
import org.jdiff.model.InputOptions;
import org.jdiff.model.Isolation;
import org.jdiff.model.Mode;
import org.junit.jupiter.api.Test;

class IsolationTest {
  private static final InputOptions ISOLATED =
      InputOptions.defaults().withIsolation(Isolation.CHILD_PROCESS);

  private static final Input SOURCE =
      Input.text(
          "sum.c",
          """
          double sum(const double *x, int n) {
            double s = 0;
            for (int i = 0; i < n; i++) s += x[i] * x[i];
            return s;
          }
          """);

  private static CompileRequest request(Input input, String function) {
    return CompileRequest.of(input)
        .with(
            new DiffRequest(
                function,
                Mode.REVERSE,
                List.of(
                    new ArgumentActivity(Optional.empty(), Activity.DUP),
                    new ArgumentActivity(Optional.empty(), Activity.CONST)),
                Optional.empty(),
                Optional.empty(),
                true,
                false,
                false));
  }

  private static Input damaged() throws Exception {
    try (InputStream in =
        IsolationTest.class.getResourceAsStream("/org/jdiff/intake/bitcode/damaged.bc")) {
      return Input.bytes("damaged.bc", in.readAllBytes());
    }
  }

  private static List<Diagnostic> findings(CompileRequest request) {
    return catchThrowableOfType(DiffException.class, () -> Jdiff.compile(request).close())
        .diagnostics();
  }

  @Test
  void aChildProcessMakesWhatThisOneMakes() {
    CompileRequest request = request(SOURCE, "sum");
    List<String> steps = new ArrayList<>();
    try (Compilation here = Jdiff.compile(request);
        Compilation there = Jdiff.compile(request.withReading(ISOLATED.withProgress(steps::add)))) {
      assertThat(there.text()).isEqualTo(here.text());
      assertThat(there.object()).isEqualTo(here.object());
      assertThat(there.assembly()).isEqualTo(here.assembly());
      assertThat(there.signatures()).isEqualTo(here.signatures());
      assertThat(there.warnings()).isEqualTo(here.warnings());
      assertThat(there.decisions()).isEqualTo(here.decisions());
      assertThat(there.plan()).isEqualTo(here.plan());
    }
    // Progress of the child arrives here.
    assertThat(steps).anyMatch(s -> s.contains("clang"));
  }

  @Test
  void findingsComeBack() {
    CompileRequest request = request(SOURCE, "product");
    assertThat(findings(request.withReading(ISOLATED))).isEqualTo(findings(request));
  }

  @Test
  void bitcodeThatTakesLlvmDownGivesADiagnostic() throws Exception {
    List<Diagnostic> compiling = findings(request(damaged(), "f").withReading(ISOLATED));
    assertThat(compiling.getFirst().code()).isEqualTo(DiagnosticCode.JD0609);
    assertThat(compiling.getFirst().notes().getFirst()).contains("SIG");
    List<Input> inputs = List.of(damaged());
    List<Diagnostic> reading =
        catchThrowableOfType(DiffException.class, () -> Jdiff.inspect(inputs, ISOLATED))
            .diagnostics();
    assertThat(reading.getFirst().code()).isEqualTo(DiagnosticCode.JD0609);
    assertThat(reading.getFirst().message()).contains("damaged.bc");
  }
}
