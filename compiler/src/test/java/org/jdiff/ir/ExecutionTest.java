package org.jdiff.ir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.File;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.DiffException;
import org.junit.jupiter.api.Test;

/** Machine code: in memory, as objects and text, and what happens if LLVM cannot make it. */
class ExecutionTest {
  private static final String TRIPLE = "target triple = \"x86_64-pc-linux-gnu\"\n";

  private static double call(MemorySegment code, double argument) throws Throwable {
    return (double)
        Linker.nativeLinker()
            .downcallHandle(
                code, FunctionDescriptor.of(ValueLayout.JAVA_DOUBLE, ValueLayout.JAVA_DOUBLE))
            .invokeExact(argument);
  }

  @Test
  void compiledCodeRunsAndFindsTheMathLibrary() throws Throwable {
    try (ParsedIr ir =
            ParsedIr.of(
                """
                declare double @lgamma(double)
                define double @f(double %x) {
                  %r = call double @lgamma(double %x)
                  ret double %r
                }
                """);
        Jit jit = new Jit()) {
      jit.add(ir.module(), "");
      assertThat(call(jit.lookup("f"), 3.0)).isEqualTo(Math.log(2.0));
    }
  }

  @Test
  void tablesOfLabelsLeadToTheirLabels() throws Throwable {
    try (ParsedIr ir =
            ParsedIr.of(
                """
                @table = internal constant [2 x ptr]
                  [ptr blockaddress(@f, %same), ptr blockaddress(@f, %square)]
                define double @f(double %x) {
                  %i = fptosi double %x to i64
                  %slot = getelementptr [2 x ptr], ptr @table, i64 0, i64 %i
                  %label = load volatile ptr, ptr %slot
                  indirectbr ptr %label, [label %same, label %square]
                same:
                  ret double %x
                square:
                  %y = fmul double %x, %x
                  ret double %y
                }
                """);
        Jit jit = new Jit()) {
      jit.add(ir.module(), "");
      assertThat(call(jit.lookup("f"), 0.5)).isEqualTo(0.5);
      assertThat(call(jit.lookup("f"), 1.5)).isEqualTo(2.25);
    }
  }

  @Test
  void integerPowersRun() throws Throwable {
    try (ParsedIr ir =
            ParsedIr.of(
                """
                declare double @llvm.powi.f64.i32(double, i32)
                define double @f(double %x) {
                  %r = call double @llvm.powi.f64.i32(double %x, i32 7)
                  ret double %r
                }
                """);
        Jit jit = new Jit()) {
      jit.add(ir.module(), "");
      assertThat(call(jit.lookup("f"), 2.0)).isEqualTo(128.0);
    }
  }

  @Test
  void modulesSeeEachOther() throws Throwable {
    try (ParsedIr one = ParsedIr.of("define double @g(double %x) {\n  ret double 5.0\n}\n");
        ParsedIr two =
            ParsedIr.of(
                """
                declare double @g(double)
                define double @f(double %x) {
                  %r = call double @g(double %x)
                  ret double %r
                }
                """);
        Jit jit = new Jit()) {
      jit.add(one.module(), "");
      jit.add(two.module(), "");
      assertThat(call(jit.lookup("f"), 0.0)).isEqualTo(5.0);
    }
  }

  @Test
  void unknownSymbolIsReported() {
    try (Jit jit = new Jit()) {
      assertThatThrownBy(() -> jit.lookup("nowhere_to_be_found"))
          .isInstanceOfSatisfying(
              DiffException.class,
              e -> {
                assertThat(e.diagnostics().getFirst().code()).isEqualTo(DiagnosticCode.JD0503);
                assertThat(e.diagnostics().getFirst().notes())
                    .anySatisfy(n -> assertThat(n).contains("nowhere_to_be_found"));
              });
    }
  }

  @Test
  void missingCalleeIsNamed() {
    try (ParsedIr ir =
            ParsedIr.of(
                """
                declare double @missing_callee(double)
                define double @f(double %x) {
                  %r = call double @missing_callee(double %x)
                  ret double %r
                }
                """);
        Jit jit = new Jit()) {
      jit.add(ir.module(), "");
      DiffException thrown = catchThrowableOfType(DiffException.class, () -> jit.lookup("f"));
      Diagnostic finding = thrown.diagnostics().getFirst();
      assertThat(finding.code()).isEqualTo(DiagnosticCode.JD0503);
      assertThat(finding.notes()).anySatisfy(n -> assertThat(n).contains("missing_callee"));
    }
  }

  @Test
  void objectsAreElfAndAssemblyIsText() {
    try (ParsedIr ir = ParsedIr.of(TRIPLE + "define double @f(double %x) {\n  ret double %x\n}\n");
        Target target = Target.of("x86_64-pc-linux-gnu", "")) {
      String before = ir.module().print();
      byte[] object = target.emit(ir.module(), Target.FileKind.OBJECT);
      assertThat(object).startsWith(0x7f, 'E', 'L', 'F');
      String text =
          new String(target.emit(ir.module(), Target.FileKind.ASSEMBLY), StandardCharsets.UTF_8);
      assertThat(text).contains("f:").contains("retq");
      assertThat(ir.module().print()).as("the module is untouched").isEqualTo(before);
    }
  }

  @Test
  void sameModuleGivesTheSameBytes() {
    try (ParsedIr ir = ParsedIr.of(TRIPLE + "define double @f(double %x) {\n  ret double %x\n}\n");
        Target target = Target.of("x86_64-pc-linux-gnu", "x86-64-v3")) {
      assertThat(target.emit(ir.module(), Target.FileKind.OBJECT))
          .isEqualTo(target.emit(ir.module(), Target.FileKind.OBJECT));
    }
  }

  @Test
  void codeForOtherMachinesCanBeMade() {
    try (ParsedIr ir = ParsedIr.of("define double @f(double %x) {\n  ret double %x\n}\n")) {
      ir.module().setTriple("aarch64-unknown-linux-gnu");
      try (Target target = Target.of(ir.module().triple(), "")) {
        String text =
            new String(target.emit(ir.module(), Target.FileKind.ASSEMBLY), StandardCharsets.UTF_8);
        assertThat(text).contains("ret").doesNotContain("retq");
      }
    }
  }

  @Test
  void unknownMachineIsReported() {
    assertThatThrownBy(() -> Target.of("abacus-unknown-none", "").close())
        .isInstanceOfSatisfying(
            DiffException.class,
            e -> {
              Diagnostic finding = e.diagnostics().getFirst();
              assertThat(finding.code()).isEqualTo(DiagnosticCode.JD0704);
              assertThat(finding.message())
                  .isEqualTo("no code can be made for 'abacus-unknown-none'");
            });
  }

  @Test
  void assemblyThatTheMachineDoesNotKnowIsReported() {
    try (ParsedIr ir =
            ParsedIr.of(
                TRIPLE
                    + "define void @f() {\n  call void asm \"no_such_instruction\", \"\"()\n"
                    + "  ret void\n}\n");
        Target target = Target.of("x86_64-pc-linux-gnu", "")) {
      assertThatThrownBy(() -> target.emit(ir.module(), Target.FileKind.OBJECT))
          .isInstanceOfSatisfying(
              DiffException.class,
              e -> assertThat(e.diagnostics().getFirst().code()).isEqualTo(DiagnosticCode.JD0704));
    }
  }

  /** Makes LLVM give up: the instruction needs a processor that the code is not made for. */
  static final class GivesUp {
    private GivesUp() {}

    /** Runs in a process of its own. */
    public static void main(String[] arguments) {
      try (ParsedIr ir =
              ParsedIr.of(
                  TRIPLE
                      + """
                      declare <8 x float> @llvm.x86.avx.hadd.ps.256(<8 x float>, <8 x float>)
                      define <8 x float> @f(<8 x float> %v) {
                        %r = call <8 x float> @llvm.x86.avx.hadd.ps.256(<8 x float> %v, <8 x float> %v)
                        ret <8 x float> %r
                      }
                      """);
          Target target = Target.of("x86_64-pc-linux-gnu", "")) {
        target.emit(ir.module(), Target.FileKind.OBJECT);
      }
    }
  }

  @Test
  void processThatLlvmGivesUpOnExplainsItself() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"))
                    .replace(';', File.pathSeparatorChar),
                GivesUp.class.getName())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    String errors = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(errors).contains("error[JD0901]: LLVM stopped: Do not know how to split");
    assertThat(process.exitValue()).isEqualTo(Llvm.FATAL_EXIT_CODE);
  }

  @Test
  void javaCppDoesNotCountTheMemoryOfLlvm() {
    Llvm.ensureReady();
    assertThat(org.bytedeco.javacpp.Pointer.maxPhysicalBytes()).isZero();
    assertThat(org.bytedeco.javacpp.Pointer.maxBytes()).isZero();
  }
}
