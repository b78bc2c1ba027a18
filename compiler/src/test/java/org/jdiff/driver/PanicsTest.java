package org.jdiff.driver;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jdiff.model.Activity;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.DiffRequest;
import org.jdiff.model.Mode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Code of Rust that panics if something is wrong, with both strategies. */
class PanicsTest {
  @ParameterizedTest
  @CsvSource({
    "panics.unwind.O0.ll, bounds AA",
    "panics.unwind.O2.ll, bounds AA",
    "panics.abort.O0.ll, bounds AA",
    "panics.abort.O2.ll, bounds AA",
    "panics.unwind.O2.ll, asserted AA",
    "panics.abort.O2.ll, asserted AA",
    // Where panics end the program nothing is left to be caught.
    "panics.abort.O0.ll, caught AA",
    "panics.abort.O2.ll, caught AA",
  })
  void checksThatMayPanicDoNotMatterToDerivatives(String file, String call) {
    ValueChecks.agree(file, call);
  }

  /** The standard library that carries a panic is not there to run it. */
  @ParameterizedTest
  @CsvSource({"FORWARD, DUP", "REVERSE, ACTIVE"})
  void caughtPanicsAreControlFlow(Mode mode, Activity activity) throws IOException {
    String text;
    try (InputStream in =
        PanicsTest.class.getResourceAsStream("/org/jdiff/values/panics.unwind.O2.ll")) {
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    try (Compilation compilation =
        Jdiff.compile(
            CompileRequest.of(Input.text("panics.ll", text))
                .with(
                    DiffRequest.of("caught", mode, activity, activity)
                        .withReturn(Activity.ACTIVE)))) {
      assertThat(compilation.signatures()).hasSize(1);
    }
  }

  /** The closure's captures, its result and what the panic carries share memory at this level. */
  @ParameterizedTest
  @CsvSource("panics.unwind.O0.ll, caught AA")
  void aUnionOfNumbersAndAddressesIsRefused(String file, String call) {
    ValueChecks.refused(file, call, DiagnosticCode.JD0301);
  }
}
