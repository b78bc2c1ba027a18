package org.jdiff.ir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.DiffException;
import org.jdiff.model.SourcePosition;
import org.junit.jupiter.api.Test;

class IrModuleTest {
  private static final String SQUARE =
      """
      define double @square(double %x) {
        %r = fmul double %x, %x
        ret double %r
      }
      """;

  private static Diagnostic refusal(String text) {
    return refusal(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Diagnostic refusal(byte[] content) {
    DiffException thrown =
        catchThrowableOfType(DiffException.class, () -> ParsedIr.of(content, "in.ll").close());
    assertThat(thrown.diagnostics()).hasSize(1);
    return thrown.diagnostics().getFirst();
  }

  @Test
  void malformedTextIsReportedWithItsPlace() {
    Diagnostic finding =
        refusal("define double @f(double %x) {\n  %r = fmul double %y, %x\n  ret double %r\n}\n");
    assertThat(finding.code()).isEqualTo(DiagnosticCode.JD0602);
    assertThat(finding.message()).isEqualTo("malformed IR: use of undefined value '%y'");
    assertThat(finding.position()).contains(new SourcePosition("in.ll", 2, 20));
    assertThat(finding.notes()).containsExactly("the line reads: %r = fmul double %y, %x");
  }

  @Test
  void truncatedTextIsReportedWithItsPlace() {
    Diagnostic finding = refusal("define double @f(double %x) {\n  %r = fmul");
    assertThat(finding.code()).isEqualTo(DiagnosticCode.JD0602);
    assertThat(finding.position()).map(SourcePosition::line).contains(2);
  }

  @Test
  void truncatedBitcodeIsReported() {
    byte[] bitcode;
    try (ParsedIr ir = ParsedIr.of(SQUARE)) {
      bitcode = ir.module().bitcode();
    }
    Diagnostic finding = refusal(java.util.Arrays.copyOf(bitcode, bitcode.length / 2));
    assertThat(finding.code()).isEqualTo(DiagnosticCode.JD0602);
    assertThat(finding.position()).contains(new SourcePosition("in.ll", 0, 0));
    assertThat(finding.helps()).isNotEmpty();
  }

  @Test
  void emptyBitcodeFileIsNotAModule() {
    assertThat(refusal(new byte[] {'B', 'C', (byte) 0xC0, (byte) 0xDE}).code())
        .isEqualTo(DiagnosticCode.JD0602);
  }

  @Test
  void moduleThatBreaksTheRulesIsReportedWithTheReason() {
    Diagnostic finding =
        refusal(
            """
            define double @f(i1 %c, double %x) {
            entry:
              br i1 %c, label %a, label %b
            a:
              %r = fmul double %x, %x
              br label %b
            b:
              ret double %r
            }
            """);
    assertThat(finding.code()).isEqualTo(DiagnosticCode.JD0606);
    assertThat(finding.notes()).singleElement().asString().contains("does not dominate all uses");
  }

  @Test
  void bitcodeReadsBackAsTheSameText() {
    try (ParsedIr ir = ParsedIr.of(SQUARE);
        ParsedIr again = ParsedIr.of(ir.module().bitcode(), "test.ll")) {
      assertThat(body(again)).isEqualTo(body(ir));
    }
  }

  private static String body(ParsedIr ir) {
    return ir.fn("square").handle().describe();
  }

  @Test
  void copyIsIndependent() {
    try (ParsedIr ir = ParsedIr.of(SQUARE);
        IrModule copy = ModuleCopy.of(ir.module())) {
      assertThat(copy.deleteIfUnused("square")).isTrue();
      assertThat(ir.module().isDefined("square")).isTrue();
      assertThat(copy.hasSymbol("square")).isFalse();
    }
  }

  @Test
  void clashOfDefinitionsIsReportedWithTheSymbol() {
    try (ParsedIr ir = ParsedIr.of(SQUARE)) {
      IrModule other =
          IrModule.parse(ir.context(), SQUARE.getBytes(StandardCharsets.UTF_8), "other.ll");
      DiffException thrown =
          catchThrowableOfType(DiffException.class, () -> ir.module().link(other, "other.ll"));
      Diagnostic finding = thrown.diagnostics().getFirst();
      assertThat(finding.code()).isEqualTo(DiagnosticCode.JD0607);
      assertThat(finding.position()).map(SourcePosition::file).contains("other.ll");
      assertThat(finding.notes()).anySatisfy(n -> assertThat(n).contains("square"));
    }
  }

  @Test
  void linkedModuleIsClosedAndItsFunctionsMove() {
    try (ParsedIr ir = ParsedIr.of("declare double @square(double)\n")) {
      IrModule other =
          IrModule.parse(ir.context(), SQUARE.getBytes(StandardCharsets.UTF_8), "other.ll");
      ir.module().link(other, "other.ll");
      assertThat(ir.module().isDefined("square")).isTrue();
      assertThat(ir.module().mirror("square").blocks()).hasSize(1);
      assertThatThrownBy(other::print)
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("the module is closed");
    }
  }

  @Test
  void closedModuleSaysSo() {
    ParsedIr ir = ParsedIr.of(SQUARE);
    ir.close();
    assertThatThrownBy(() -> ir.module().functions())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the module is closed");
  }

  @Test
  void functionsAreListedInOrderWithWhatIsKnown() {
    try (ParsedIr ir =
        ParsedIr.of(
            "declare double @llvm.sin.f64(double)\ndeclare void @outside()\n"
                + "define internal void @inside() {\n  ret void\n}\n"
                + SQUARE)) {
      assertThat(ir.module().functions())
          .containsExactly(
              new IrModule.FunctionEntry("llvm.sin.f64", false, false, false),
              new IrModule.FunctionEntry("outside", false, false, false),
              new IrModule.FunctionEntry("inside", true, false, true),
              new IrModule.FunctionEntry("square", true, false, false));
    }
  }

  @Test
  void globalsAreListedWithWhatIsKnown() {
    try (ParsedIr ir =
        ParsedIr.of(
            """
            @table = internal constant [2 x double] [double 1.0, double 2.0]
            @state = thread_local global i32 3
            @outside = external global double
            """)) {
      assertThat(ir.module().globals().keySet()).containsExactly("table", "state", "outside");
      IrModule.GlobalEntry table = ir.module().globals().get("table");
      assertThat(table.constant()).isTrue();
      assertThat(table.local()).isTrue();
      assertThat(table.initialised()).isTrue();
      assertThat(table.type()).hasToString("[2 x double]");
      assertThat(table.type().size()).isEqualTo(16);
      assertThat(ir.module().globals().get("state").threadLocal()).isTrue();
      assertThat(ir.module().globals().get("outside").initialised()).isFalse();
    }
  }

  @Test
  void aliasLeadsToItsFunction() {
    try (ParsedIr ir = ParsedIr.of("@other = alias double (double), ptr @square\n" + SQUARE)) {
      assertThat(ir.module().aliasTarget("other")).contains("square");
      assertThat(ir.module().aliasTarget("square")).isEmpty();
    }
  }

  @Test
  void functionInUseIsNotDeleted() {
    try (ParsedIr ir =
        ParsedIr.of(
            SQUARE
                + "define double @user(double %x) {\n  %r = call double @square(double %x)\n"
                + "  ret double %r\n}\n")) {
      assertThat(ir.module().deleteIfUnused("square")).isFalse();
      assertThat(ir.module().deleteIfUnused("user")).isTrue();
      assertThat(ir.module().deleteIfUnused("square")).isTrue();
    }
  }

  @Test
  void missingFunctionsAndTakenNamesAreMisuse() {
    try (ParsedIr ir = ParsedIr.of(SQUARE + "declare void @outside()\n")) {
      assertThatThrownBy(() -> ir.module().mirror("nothing"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("there is no function 'nothing'");
      assertThatThrownBy(() -> ir.module().mirror("outside"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("function 'outside' has no body");
      assertThatThrownBy(() -> ir.module().define("square", new Type.Void(), List.of()))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("symbol 'square' is taken");
    }
  }

  @Test
  void attributesComeAndGo() {
    try (ParsedIr ir = ParsedIr.of(SQUARE)) {
      ir.module().addFunctionAttribute("square", "noinline");
      assertThat(ir.module().hasFunctionAttribute("square", "noinline")).isTrue();
      ir.module().removeFunctionAttribute("square", "noinline");
      assertThat(ir.module().hasFunctionAttribute("square", "noinline")).isFalse();
    }
  }

  @Test
  void visibilityChangesLinkage() {
    try (ParsedIr ir = ParsedIr.of(SQUARE)) {
      ir.module().setVisibility("square", IrModule.Visibility.INTERNAL);
      assertThat(ir.module().functions().getFirst().local()).isTrue();
      ir.module().setVisibility("square", IrModule.Visibility.EXTERNAL);
      assertThat(ir.module().functions().getFirst().local()).isFalse();
    }
  }

  @Test
  void passesChangeTheModule() {
    try (ParsedIr ir =
        ParsedIr.of(
            """
            define double @f(double %x) {
              %p = alloca double
              store double %x, ptr %p
              %r = load double, ptr %p
              ret double %r
            }
            """)) {
      ir.module().run("function(mem2reg)");
      assertThat(ir.fn("f").blocks().getFirst().instructions()).hasSize(1);
      assertThat(ir.module().verify()).isEqualTo(Optional.empty());
    }
  }

  @Test
  void unknownPipelineIsMisuse() {
    try (ParsedIr ir = ParsedIr.of(SQUARE)) {
      assertThatThrownBy(() -> ir.module().run("function(make-it-fast)"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("make-it-fast");
    }
  }
}
