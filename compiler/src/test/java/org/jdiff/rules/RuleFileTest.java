package org.jdiff.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.DiffException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule files of users: what they can say, and what is said about their mistakes. */
class RuleFileTest {
  private final RuleTable builtIn = RuleTable.builtIn();

  private DiffException failure(String text) {
    return catchThrowableOfType(DiffException.class, () -> builtIn.withFile(text, "user.rules"));
  }

  @Test
  void rowsAddFunctionsThatUseBuiltInOnes() {
    RuleTable table =
        builtIn.withFile(
            "rule softplus(float) | f | d0 = 1 / (1 + exp(-a0)) | 0.3 | - | logistic function\n",
            "user.rules");
    assertThat(table.match("softplusf").orElseThrow().bits()).isEqualTo(32);
    assertThat(table.find("softplus").orElseThrow().partials()).hasSize(1);
    assertThat(table.find("sin")).isEqualTo(builtIn.find("sin"));
    assertThat(builtIn.find("softplus")).isEmpty();
  }

  @Test
  void rowsHideBuiltInRowsOfTheSameName() {
    RuleTable table = builtIn.withFile("inactive sin | - | is logged only\n", "user.rules");
    assertThat(table.lookup("sin"))
        .isEqualTo(new RuleOutcome.Inactive("is logged only", Effects.NONE));
    assertThat(table.lookup("sinf")).isInstanceOf(RuleOutcome.Derivative.class);
  }

  @Test
  void aliasesShareBuiltInRows() {
    RuleTable table = builtIn.withFile("alias fast_exp = exp | f\n", "user.rules");
    assertThat(table.match("fast_expf").orElseThrow().rule().name()).isEqualTo("exp");
  }

  @Test
  void laterFilesHideEarlierOnes() {
    RuleTable table =
        builtIn
            .withFile("inactive trace | - | first\n", "a.rules")
            .withFile("refused trace | second\n", "b.rules");
    assertThat(table.lookup("trace")).isEqualTo(new RuleOutcome.Refused("second"));
  }

  @Test
  void filesAreReadFromDisk(@TempDir Path directory) throws IOException {
    Path file =
        Files.writeString(directory.resolve("my.rules"), "# mine\n\nrefused boom | why not\n");
    assertThat(builtIn.withFile(file).lookup("boom")).isInstanceOf(RuleOutcome.Refused.class);
  }

  @Test
  void unreadableFilesAreAnError(@TempDir Path directory) {
    Path missing = directory.resolve("none.rules");
    DiffException failure =
        catchThrowableOfType(DiffException.class, () -> builtIn.withFile(missing));
    assertThat(failure.diagnostics().getFirst().code()).isEqualTo(DiagnosticCode.JD0601);
    assertThat(failure.diagnostics().getFirst().message())
        .isEqualTo("cannot read the rule file `" + missing + "`");
  }

  @Test
  void everyMalformedLineIsReportedAtOnce() {
    DiffException failure =
        failure(
            """
            # comment
            rule f(float) | - | d0 = 1 / | 1 2 3 | - | here
            inactive g | - | fine
            nonsense h | x
            """);
    assertThat(failure.diagnostics())
        .extracting(Diagnostic::code)
        .containsOnly(DiagnosticCode.JD0402);
    assertThat(failure.diagnostics())
        .extracting(d -> d.position().orElseThrow() + ": " + d.message())
        .containsExactly(
            "user.rules:2:29: the expression ends too early",
            "user.rules:4:1: `nonsense` is not a kind of row");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      value = {
        "rule f(float) | - | d0 = a1 | 1 | - | s @ d0 of `f`: there is no argument a1 of `f`",
        "rule f(float) | - | d0 = r1 | 1 | - | s @ d0 of `f`: there is no result r1 of `f`",
        "rule f(float) | - | d0 = nosuch(a0) | 1 | - | s"
            + " @ d0 of `f`: `nosuch` is called, but no rule names it",
        "rule f(float) | - | d0 = pow(a0) | 1 | - | s @ d0 of `f`: `pow` takes 2 arguments, not 1",
        "rule f(float) | - | d0 = sincos(a0, a0, a0) | 1 | - | s @ d0 of `f`: `sincos` does not"
            + " return one floating-point number and cannot be called here",
        "rule f(float, int) | - | d0 = a0 * a1 | (1,2) | - | s @ d0 of `f`: an integer is used"
            + " where a floating-point value is needed; write float(…)",
        "rule f(float, int) | - | d0 = llvm.powi(a0, a0) | (1,2) | - | s"
            + " @ d0 of `f`: a floating-point value is used where an integer is needed",
        "rule f(float, int) | - | d0 = a1 ult 3 ? 1 : 0 | (1,2) | - | s"
            + " @ d0 of `f`: predicate ult needs floating-point operands",
        "rule f(float, int) | - | d0 = llvm.powi(a0, 1.5) | (1,2) | - | s @ d0 of `f`: `1.5` is not"
            + " an integer",
        "rule f(float, out-int) | - | d0 = a1 | 1 | - | s"
            + " @ d0 of `f`: argument a1 is a pointer; name the result r0… stored through it",
        "rule f(float) | - | d0 = x | 1 | - | s"
            + " @ `x` is neither an argument (a0…), a result (r, r0…) nor a known constant",
        "rule f(float) | - | d1 = 1 | 1 | - | s @ a1 is not a floating-point argument",
        "rule f(float) -> int | - | d0 = 1 | 1 | - | s @ r0 is not a floating-point result",
        "rule f(float) | - | d0 = 1 ; d0 = 2 | 1 | - | s @ d0 is given twice",
        "rule f(float) | - | slope 1 | 1 | - | s @ a partial is written `d0 = …` or `r1.d0 strong ="
            + " …`",
        "rule f(float) | - | - | 1 | - | s @ the row has no partial; use `zero` if the derivative"
            + " is zero",
        "zero f(float) | - | d0 = 0 | 1 | - | s @ a row of this kind has no partials",
        "rule f(real) | - | d0 = 1 | 1 | - | s @ `real` is not a kind of parameter",
        "rule f(float) -> real | - | d0 = 1 | 1 | - | s @ `real` is not a kind of result",
        "rule f | - | d0 = 1 | 1 | - | s @ `f` is not a signature such as pow(float, float)",
        "rule f(float) | loud | d0 = 1 | 1 | - | s @ `loud` is not known here",
        "rule f(float) | - | d0 = 1 | (1,2) | - | s @ the point `(1,2)` has 2 values, not 1",
        "rule f(float) | - | d0 = 1 | one | - | s @ `one` is not a number",
        "rule f(float) | - | d0 = 1 | 1 | at zero | s @ an edge is written `point: d0 = value, d1 ="
            + " value`",
        "rule f(float, float) | - | d0 = 1 | (1,2) | (0,0): d1 = 0 | s"
            + " @ the edge names d1, which has no partial",
        "rule f(float) | - | d0 = 1 | 1 | - @ the row has 5 columns, not 6: signature | names and"
            + " effects | partials | samples | edges | source",
        "rule f(float) | - | d0 = 1 | 1 | - | - @ the last column must say why or where from",
        "inactive f | - @ the row has 2 columns, not 3: name | effects | reason",
        "alias f = nosuch @ `nosuch` has no rule to share",
        "alias f @ an alias is written `alias name = canonical | suffixes`",
        "alloc f | bytes=0 | s @ `bytes=0` is not known here",
        "rule @ a row starts with a keyword and a name",
      })
  void mistakesAreNamed(String row, String message) {
    DiffException failure = failure(row + "\n");
    assertThat(failure.diagnostics()).hasSize(1);
    assertThat(failure.diagnostics().getFirst().code()).isEqualTo(DiagnosticCode.JD0402);
    assertThat(failure.diagnostics().getFirst().message()).isEqualTo(message);
    assertThat(failure.diagnostics().getFirst().position().orElseThrow().line()).isEqualTo(1);
  }

  @Test
  void aNameCannotHaveTwoRowsInOneFile() {
    DiffException failure = failure("refused f | one\ninactive f | - | two\n");
    assertThat(failure.diagnostics().getFirst().message()).isEqualTo("`f` has a row already");
    assertThat(failure.diagnostics().getFirst().position().orElseThrow().line()).isEqualTo(2);
  }

  @Test
  void literalsBesideIntegersBecomeIntegers() {
    RuleTable table =
        builtIn.withFile(
            "rule f(float, int) | - | d0 = a1 == 0 ? 0 : float(a1 - 1) | (1,2) | - | s\n",
            "user.rules");
    Expr expr = table.find("f").orElseThrow().partials().getFirst().expression();
    Expr exponent = new Expr.Arg(1, ValueType.INT);
    assertThat(expr)
        .isEqualTo(
            new Expr.Select(
                new Expr.Compare(Comparison.EQ, exponent, new Expr.IntConst(0)),
                new Expr.Const(0),
                new Expr.ToFloat(
                    new Expr.Binary(Expr.BinaryOp.SUB, exponent, new Expr.IntConst(1)))));
  }
}
