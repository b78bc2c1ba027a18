package org.jdiff.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jdiff.ir.ExternalProgram;
import org.jdiff.ir.IrContext;
import org.jdiff.ir.IrModule;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.DiffException;
import org.jdiff.model.InputOptions;
import org.jdiff.model.SourcePosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RustSourceTest {
  private static final String SOURCE =
      """
      pub fn square(x: f64) -> f64 {
          x * x
      }
      fn cube(x: f64) -> f64 {
          x * square(x)
      }
      pub fn generic<T: Into<f64>>(x: T) -> f64 {
          x.into()
      }
      #[cfg(feature = "extra")]
      #[no_mangle]
      pub fn extra(x: f64) -> f64 {
          cube(x) + 1.0
      }
      """;

  @TempDir Path folder;

  private static Source source(String text) {
    return Source.of("lib.rs", text.getBytes(StandardCharsets.UTF_8));
  }

  private static Diagnostic failure(String text, InputOptions options) {
    try (IrContext context = new IrContext()) {
      return catchThrowableOfType(
              DiffException.class,
              () -> Intake.read(context, List.of(source(text)), options).close())
          .diagnostics()
          .getFirst();
    }
  }

  private static void assumeRustc() {
    try {
      assumeTrue(
          ExternalProgram.run(List.of("rustc", "--version"), Path.of("").toAbsolutePath()).exit()
              == 0,
          "rustc does not work");
    } catch (IOException e) {
      assumeTrue(false, "rustc is not installed");
    }
  }

  @Test
  void functionsThatNothingCallsAreThereWithTheirNamesAndTypes() {
    assumeRustc();
    List<String> steps = new ArrayList<>();
    InputOptions options =
        InputOptions.defaults()
            .withRustArguments(List.of("--cfg", "feature=\"extra\""))
            .withProgress(steps::add);
    try (IrContext context = new IrContext();
        IrModule module = Intake.read(context, List.of(source(SOURCE)), options)) {
      assertThat(module.functions().stream().filter(IrModule.FunctionEntry::defined))
          .extracting(IrModule.FunctionEntry::name)
          .anyMatch(n -> n.contains("6square"))
          .anyMatch(n -> n.contains("4cube"))
          .contains("extra");
      assertThat(steps).anyMatch(s -> s.startsWith("rustc ") && s.contains("--emit=llvm-ir"));
      assertThat(module.print()).doesNotContain("jdiff-rustc");
    }
  }

  @Test
  void rustcsMessagesAreHandedOn() {
    assumeRustc();
    Diagnostic finding = failure("pub fn f(x: f64) -> f64 {\n    y\n}\n", InputOptions.defaults());
    assertThat(finding.code()).isEqualTo(DiagnosticCode.JD0605);
    assertThat(finding.position()).contains(new SourcePosition("lib.rs", 2, 5));
    assertThat(finding.notes()).anyMatch(n -> n.contains("cannot find value `y`"));
  }

  @Test
  void aCompilerThatIsNotThereIsNamed() {
    Diagnostic finding = failure(SOURCE, InputOptions.defaults().withRustc("no-such-rustc"));
    assertThat(finding.code()).isEqualTo(DiagnosticCode.JD0605);
    assertThat(finding.message()).contains("'no-such-rustc' could not be run");
    assertThat(finding.helps().getFirst()).contains("--rustc PATH");
  }

  @Test
  void anotherCompilerIsCalledWithTheUsersArgumentsLast() throws Exception {
    Path rustc = folder.resolve("myrustc");
    Files.writeString(
        rustc,
        """
        #!/bin/sh
        for word; do case $word in --emit=llvm-ir=*) out=${word#--emit=llvm-ir=} ;; esac; done
        echo "; $*" >"$out"
        echo 'define double @f(double %x) { ret double %x }' >>"$out"
        """);
    assertThat(rustc.toFile().setExecutable(true)).isTrue();
    InputOptions options =
        InputOptions.defaults()
            .withRustc(rustc.toString())
            .withRustArguments(List.of("--edition=2024", "-Copt-level=1"));
    List<String> steps = new ArrayList<>();
    try (IrContext context = new IrContext();
        IrModule module =
            Intake.read(context, List.of(source(SOURCE)), options.withProgress(steps::add))) {
      assertThat(module.isDefined("f")).isTrue();
    }
    String command = steps.getFirst();
    assertThat(command).contains("--edition=2024").doesNotContain("2021");
    assertThat(command.indexOf("-Copt-level=1")).isGreaterThan(command.indexOf("-Copt-level=3"));
  }
}
