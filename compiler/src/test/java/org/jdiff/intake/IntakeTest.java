package org.jdiff.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jdiff.ir.IrContext;
import org.jdiff.ir.IrModule;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.DiffException;
import org.jdiff.model.InputOptions;
import org.jdiff.model.SourcePosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeTest {
  private static final String TEXT =
      "define double @twice(double %x) {\n  %r = fadd double %x, %x\n  ret double %r\n}\n";

  @TempDir Path folder;

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Diagnostic failure(Source... sources) {
    try (IrContext context = new IrContext()) {
      DiffException failure =
          catchThrowableOfType(
              DiffException.class,
              () -> Intake.read(context, List.of(sources), InputOptions.defaults()).close());
      return failure.diagnostics().getFirst();
    }
  }

  private static DiagnosticCode unreadable(Path path) {
    return catchThrowableOfType(DiffException.class, () -> Source.read(path))
        .diagnostics()
        .getFirst()
        .code();
  }

  @Test
  void missingFilesFoldersAndEmptyFilesAreUnreadable() throws Exception {
    assertThat(unreadable(folder.resolve("none.ll"))).isEqualTo(DiagnosticCode.JD0601);
    assertThat(unreadable(folder)).isEqualTo(DiagnosticCode.JD0601);
    assertThat(unreadable(Files.createFile(folder.resolve("empty.ll"))))
        .isEqualTo(DiagnosticCode.JD0601);
  }

  @Test
  void bitcodeIsRecognisedByItsMagicNumberWhateverTheName() {
    byte[] bitcode;
    try (IrContext context = new IrContext();
        IrModule module = SampleSources.read(context, "twice.ll", TEXT)) {
      bitcode = module.bitcode();
    }
    try (IrContext context = new IrContext();
        IrModule module =
            Intake.read(
                context, List.of(Source.of("twice.dat", bitcode)), InputOptions.defaults())) {
      assertThat(module.isDefined("twice")).isTrue();
    }
  }

  @Test
  void anUnknownKindIsRefusedWithTheKnownOnes() {
    Diagnostic finding = failure(Source.of("notes.txt", bytes("hello")));
    assertThat(finding.code()).isEqualTo(DiagnosticCode.JD0604);
    assertThat(finding.helps().getFirst()).contains(".ll, .bc, .c");
  }

  @Test
  void malformedTextIsReportedAtItsLine() {
    Diagnostic finding =
        failure(Source.of("bad.ll", bytes(TEXT.replace("fadd double %x", "fadd double %nix,"))));
    assertThat(finding.code()).isEqualTo(DiagnosticCode.JD0602);
    assertThat(finding.position()).contains(new SourcePosition("bad.ll", 2, 25));
  }

  @Test
  void truncatedBitcodeIsMalformed() {
    byte[] bitcode;
    try (IrContext context = new IrContext();
        IrModule module = SampleSources.read(context, "twice.ll", TEXT)) {
      bitcode = module.bitcode();
    }
    byte[] half = java.util.Arrays.copyOf(bitcode, bitcode.length / 2 / 4 * 4);
    assertThat(failure(Source.of("half.bc", half)).code()).isEqualTo(DiagnosticCode.JD0602);
    assertThat(failure(Source.of("four.bc", java.util.Arrays.copyOf(bitcode, 4))).code())
        .isEqualTo(DiagnosticCode.JD0602);
    assertThat(failure(Source.of("fake.bc", bytes("plain text"))).code())
        .isEqualTo(DiagnosticCode.JD0602);
  }

  @Test
  void anIntrinsicOfANewerLlvmIsReportedWhereItIsDeclared() {
    String text = TEXT + "declare double @llvm.shiny.f64(double)\n";
    Diagnostic finding = failure(Source.of("new.ll", bytes(text)));
    assertThat(finding.code()).isEqualTo(DiagnosticCode.JD0603);
    assertThat(finding.message()).contains("llvm.shiny.f64");
    assertThat(finding.position()).contains(new SourcePosition("new.ll", 5, 0));
  }

  @Test
  void everyBadInputIsReportedAtOnce() {
    try (IrContext context = new IrContext()) {
      DiffException failure =
          catchThrowableOfType(
              DiffException.class,
              () ->
                  Intake.read(
                          context,
                          List.of(
                              Source.of("a.ll", bytes("nonsense")),
                              Source.of("b.txt", bytes("nonsense"))),
                          InputOptions.defaults())
                      .close());
      assertThat(failure.diagnostics())
          .extracting(Diagnostic::code)
          .containsExactly(DiagnosticCode.JD0602, DiagnosticCode.JD0604);
    }
  }

  @Test
  void severalInputsAreLinked() {
    String caller =
        """
        declare double @twice(double)
        define double @four(double %x) {
          %y = call double @twice(double %x)
          %z = call double @twice(double %y)
          ret double %z
        }
        """;
    try (IrContext context = new IrContext();
        IrModule module =
            Intake.read(
                context,
                List.of(Source.of("a.ll", bytes(caller)), Source.of("b.ll", bytes(TEXT))),
                InputOptions.defaults())) {
      assertThat(module.isDefined("twice")).isTrue();
      assertThat(module.isDefined("four")).isTrue();
    }
  }

  @Test
  void twoDefinitionsOfOneSymbolDoNotLink() {
    Diagnostic finding = failure(Source.of("a.ll", bytes(TEXT)), Source.of("b.ll", bytes(TEXT)));
    assertThat(finding.code()).isEqualTo(DiagnosticCode.JD0607);
    assertThat(String.join(" ", finding.notes())).contains("twice");
  }

  @ParameterizedTest
  @ValueSource(strings = {"f.c", "f.cpp", "f.cc", "f.cxx"})
  void sourcesAreCompiledWithNamesAndDebugInformation(String name) {
    String body =
        """
        double sum(const double *x, int n) {
          double s = 0;
          for (int i = 0; i < n; i++) s += x[i];
          return s;
        }
        """;
    String text = name.endsWith(".c") ? body : "extern \"C\" " + body;
    try (IrContext context = new IrContext();
        IrModule module = SampleSources.read(context, name, text)) {
      assertThat(module.isDefined("sum")).isTrue();
      assertThat(module.print()).contains("ptr").contains("%n").doesNotContain("<2 x double>");
      assertThat(module.mirror("sum").position()).isPresent();
    }
  }

  @Test
  void clangsMessagesAreHandedOn() {
    Diagnostic finding =
        failure(Source.of("broken.c", bytes("double f(double x) {\n  return y;\n}\n")));
    assertThat(finding.code()).isEqualTo(DiagnosticCode.JD0605);
    assertThat(finding.position()).contains(new SourcePosition("broken.c", 2, 10));
    assertThat(finding.notes().getFirst()).contains("undeclared identifier 'y'");
  }

  @Test
  void argumentsReachClangAndIncludesAreFoundBesideTheFile() throws Exception {
    Files.writeString(folder.resolve("factor.h"), "#define FACTOR SCALE\n");
    Path file =
        Files.writeString(
            folder.resolve("scaled.c"),
            "#include \"factor.h\"\ndouble scaled(double x) { return FACTOR * x; }\n");
    List<String> steps = new ArrayList<>();
    try (IrContext context = new IrContext();
        IrModule module =
            Intake.read(
                context,
                List.of(Source.read(file)),
                InputOptions.defaults()
                    .withClangArguments(List.of("-DSCALE=3.0"))
                    .withProgress(steps::add))) {
      assertThat(module.print()).contains("3.000000e+00");
    }
  }
}
