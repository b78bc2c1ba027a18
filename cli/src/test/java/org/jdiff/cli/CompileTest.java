package org.jdiff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jdiff.model.DiagnosticCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompileTest {
  private static final String SOURCE =
      """
      double loss(const double *x, int n) {
        double sum = 0;
        for (int i = 0; i < n; i++) sum += x[i] * x[i];
        return sum;
      }
      double model(double a, double b);
      double product(double a, double b) { return a * b; }
      """;

  @TempDir Path directory;

  private Tool tool;
  private String input;

  @BeforeEach
  void writeSource() throws IOException {
    input = Files.writeString(directory.resolve("loss.c"), SOURCE).toString();
    tool = Tool.in(directory);
  }

  @Test
  void pathsOfWrittenFilesAreTheOnlyOutput() throws IOException {
    tool.run(
            "compile",
            input,
            "--fn",
            "loss",
            "--args",
            "dup,const",
            "-o",
            "loss.o",
            "--header",
            "loss_d.h",
            "--java",
            "src",
            "--package",
            "com.example")
        .checkSuccess()
        .checkSilentStderr()
        .checkStdout("loss.o\nloss_d.h\nsrc/com/example/Loss.java\n");
    assertThat(Files.readAllBytes(directory.resolve("loss.o"))).startsWith(0x7f, 'E', 'L', 'F');
    assertThat(directory.resolve("loss_d.h"))
        .content()
        .contains("double d_loss(const double *x, double *dx, int32_t n, double dret)");
    assertThat(directory.resolve("src/com/example/Loss.java"))
        .content()
        .contains("package com.example;", "public final class Loss", "d_loss");
  }

  @Test
  void withoutOutputTheIrGoesToStandardOutput() {
    tool.run("compile", input, "--fn", "product", "--args", "active,active")
        .checkSuccess()
        .checkSilentStderr()
        .checkStdout("define", "@d_product(");
  }

  @Test
  void severalFunctionsEachHaveTheirOptions() {
    Tool.Result result =
        tool.run(
            "compile",
            input,
            "--fn",
            "loss",
            "--args",
            "n=const,x=dup",
            "--fn",
            "product",
            "--mode",
            "forward",
            "--args",
            "dup,const",
            "--name",
            "tangent");
    result.checkSuccess().checkStdout("@d_loss(", "@tangent(");
  }

  @Test
  void markerCallsAreReplacedIfNoFunctionIsNamed() throws IOException {
    Files.writeString(
        directory.resolve("marked.c"),
        """
        double __enzyme_autodiff(void *, ...);
        static double cube(double x) { return x * x * x; }
        double slope(double x) { return __enzyme_autodiff((void *)cube, x); }
        """);
    String marked = directory.resolve("marked.c").toString();
    tool.run("compile", marked).checkSuccess().checkSilentStderr().checkStdout("define", "@slope(");
    assertThat(tool.run("compile", marked).stdout()).doesNotContain("@__enzyme");
    tool.run("compile", marked, "-o", "marked.o").checkSuccess().checkStdout("marked.o\n");
    assertThat(Files.readAllBytes(directory.resolve("marked.o"))).startsWith(0x7f, 'E', 'L', 'F');
  }

  @Test
  void severalDirectionsHaveParametersOfTheirOwn() throws IOException {
    tool.run(
            "compile",
            input,
            "--fn",
            "loss",
            "--args",
            "dup,const",
            "--width",
            "2",
            "--header",
            "wide.h")
        .checkSuccess();
    assertThat(directory.resolve("wide.h"))
        .content()
        .contains("double *dx_0", "double *dx_1", "double dret_0", "double dret_1");
    tool.run("compile", input, "--fn", "loss", "--args", "dup,const", "--width", "0")
        .checkExit(ExitCode.USAGE);
  }

  @Test
  void aDerivativeWithATapeIsThreeFunctions() {
    tool.run(
            "compile",
            input,
            "--fn",
            "loss",
            "--args",
            "dup,const",
            "--mode",
            "split",
            "--fn",
            "loss",
            "--args",
            "dup,const",
            "--mode",
            "forward-split",
            "--name",
            "t_loss",
            "--header",
            "tapes.h")
        .checkSuccess();
    assertThat(directory.resolve("tapes.h"))
        .content()
        .contains("double d_loss_augmented(", "void **tape_out);")
        .contains("void d_loss_reverse(void *tape, double dret);", "void d_loss_free(void *tape);")
        .contains("void t_loss_tangent(void *tape, double *dx, double *dret_out);");
  }

  @Test
  void aBatchTakesTheNumberOfItsEvaluations() {
    tool.run(
            "compile",
            input,
            "--fn",
            "loss",
            "--args",
            "vector,scalar",
            "--mode",
            "batch",
            "--header",
            "batch.h")
        .checkSuccess();
    assertThat(directory.resolve("batch.h"))
        .content()
        .contains("void batch_loss(int64_t count, ", "double *ret_out);");
    tool.run(
            "compile",
            input,
            "--fn",
            "loss",
            "--args",
            "vector,scalar",
            "--mode",
            "batch",
            "--width",
            "2")
        .checkExit(ExitCode.USAGE);
  }

  @Test
  void wordsOfBatchesAreNoActivities() {
    tool.run("compile", input, "--fn", "loss", "--args", "vector,scalar")
        .checkExit(ExitCode.USAGE)
        .checkStderr("JD0104");
  }

  @Test
  void theDocumentHasOutputsDerivativesAndNoDiagnostics() {
    Map<?, ?> document =
        tool.run(
                "compile",
                input,
                "--fn",
                "loss",
                "--args",
                "dup,const",
                "-o",
                "loss.bc",
                "--plan",
                "--format",
                "json")
            .checkSuccess()
            .checkSilentStderr()
            .json();
    assertThat(document.get("command")).isEqualTo("compile");
    assertThat(document.get("exitCode")).isEqualTo(0.0);
    assertThat(document.get("outputs")).isEqualTo(List.of("loss.bc"));
    assertThat(document.get("diagnostics")).isEqualTo(List.of());
    assertThat(document.get("plan").toString()).contains("loss");
    Map<?, ?> derivative = (Map<?, ?>) ((List<?>) document.get("derivatives")).getFirst();
    assertThat(derivative.get("symbol")).isEqualTo("d_loss");
    assertThat(derivative.get("declaration"))
        .isEqualTo("double d_loss(double* x, double* dx, int32_t n, double dret)");
  }

  @Test
  void aRefusalIsADocumentToo() {
    Map<?, ?> document =
        tool.run("compile", input, "--fn", "los", "--args", "dup,const", "--format=json")
            .checkExit(ExitCode.REFUSED)
            .checkSilentStderr()
            .json();
    assertThat(document.get("exitCode")).isEqualTo(1.0);
    Map<?, ?> finding = (Map<?, ?>) ((List<?>) document.get("diagnostics")).getFirst();
    assertThat(finding.get("code")).isEqualTo("JD0101");
    assertThat(finding.get("severity")).isEqualTo("error");
    assertThat(finding.get("helps").toString()).contains("loss");
  }

  @Test
  void withoutActivitiesEachParameterGetsAProposal() {
    tool.run("compile", input, "--fn", "loss", "-o", "loss.o")
        .checkExit(ExitCode.USAGE)
        .checkSilentStdout()
        .checkError(
            DiagnosticCode.JD0108,
            "no activities are given for 'loss', which has 2 parameters",
            "note: x, a const double *: dup, or const if it is not to be differentiated",
            "note: n, a int: const",
            "help: --args dup,const");
    assertThat(directory.resolve("loss.o")).doesNotExist();
  }

  @Test
  void proposalsFollowTheMode() {
    tool.run("compile", input, "--fn", "product").checkStderr("help: --args active,active");
    tool.run("compile", input, "--fn", "product", "--mode=jvp").checkStderr("help: --args dup,dup");
  }

  @Test
  void automaticActivitiesAreSaid() {
    tool.run("compile", input, "--fn", "loss", "--args", "auto", "-o", "loss.ll")
        .checkSuccess()
        .checkStderr("--args auto means --args dup,const for 'loss'");
  }

  @Test
  void unknownFunctionsGetNearNames() {
    tool.run("compile", input, "--fn", "prodct")
        .checkExit(ExitCode.REFUSED)
        .checkError(DiagnosticCode.JD0101, "no function 'prodct'", "did you mean 'product'?");
    tool.run("inspect", input, "--fn", "prodct")
        .checkExit(ExitCode.REFUSED)
        .checkError(DiagnosticCode.JD0101, "did you mean 'product'?");
  }

  @Test
  void namesThatJavaCannotUseAreUsageErrors() {
    tool.run(
            "compile",
            input,
            "--fn",
            "loss",
            "--args",
            "dup,const",
            "--java",
            "src",
            "--class",
            "1")
        .checkExit(ExitCode.USAGE)
        .checkStderr("1 is not a Java class name");
    assertThat(directory.resolve("src")).doesNotExist();
  }

  @Test
  void outputsThatCannotBeWrittenLeaveNothing() throws IOException {
    Files.writeString(directory.resolve("file"), "");
    tool.run("compile", input, "--fn", "loss", "--args", "dup,const", "--header", "file/loss.h")
        .checkExit(ExitCode.OUTPUT)
        .checkSilentStdout()
        .checkError(DiagnosticCode.JD0701, "file/loss.h");
    tool.run("compile", input, "--fn", "loss", "--args", "dup,const", "-o", "none/loss.o")
        .checkExit(ExitCode.OUTPUT)
        .checkError(DiagnosticCode.JD0701, "none/loss.o");
    try (Stream<Path> files = Files.list(directory)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder("loss.c", "file");
    }
  }

  @Test
  void inspectShowsSignaturesProposalsAndTheCommandToGoOn() {
    Tool.Result result = tool.run("inspect", input).checkSuccess().checkSilentStderr();
    result.checkStdout(
        "double loss(const double *x, int n)",
        "x  const double *  dup",
        "jdiff compile " + input + " --fn loss --args dup,const",
        "jdiff compile " + input + " --fn product --args active,active");
    Map<?, ?> document =
        tool.run("inspect", input, "--fn", "loss", "--format", "json").checkSuccess().json();
    List<?> functions = (List<?>) document.get("functions");
    assertThat(functions).hasSize(1);
    Map<?, ?> loss = (Map<?, ?>) functions.getFirst();
    assertThat(loss.get("defined")).isEqualTo(true);
    assertThat(loss.get("parameters").toString()).contains("proposed=dup", "proposed=const");
  }

  @Test
  void inspectShowsCalleesWithoutDerivative() throws IOException {
    Path file =
        Files.writeString(
            directory.resolve("outer.c"),
            "double model(double);\ndouble outer(double x) { return x * model(x); }\n");
    tool.run("inspect", file.toString())
        .checkSuccess()
        .checkStdout(
            "without derivative: model", "bring bodies: --link FILE", "declared only: model");
  }
}
