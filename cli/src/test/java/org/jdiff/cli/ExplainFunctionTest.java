package org.jdiff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jdiff.model.DiagnosticCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class ExplainFunctionTest {
  private static final String SOURCE =
      """
      double sin(double);
      double loss(const double *x, int n) {
        double sum = 0;
        for (int i = 0; i < n; i++)
          sum += x[i] * sin(x[i]);
        return sum;
      }
      """;

  private static final String SHIFT =
      """
      void shift(double *u, int n) {
        for (int i = 1; i < n; i++)
          u[i] = u[i] * u[i - 1];
      }
      double iterate(double x) {
        while (x * x > 2 && x < 1e9)
          x = 0.5 * x + 1 / x;
        return x;
      }
      double model(double a);
      double blocked(double a, double k) {
        double b = a * k;
        return model(b) + a;
      }
      double walk(double x, int n) { return n == 0 ? x : walk(x * x, n - 1) * x; }
      void step(double *out, double *in, int n) {
        for (int i = 0; i < n; i++)
          for (int j = 0; j < n; j++)
            out[i] += in[j] * in[j] * in[i];
      }
      """;

  @TempDir Path directory;

  private Tool tool;

  @BeforeEach
  void writeSources() throws IOException {
    Files.writeString(directory.resolve("loss.c"), SOURCE);
    Files.writeString(directory.resolve("more.c"), SHIFT);
    tool = Tool.in(directory);
  }

  private Tool.Result explain(String file, String function, String activities, String... more) {
    List<String> words =
        new ArrayList<>(
            List.of(
                "explain",
                directory.resolve(file).toString(),
                "--fn",
                function,
                "--args",
                activities));
    words.addAll(List.of(more));
    return tool.run(words.toArray(String[]::new));
  }

  @Test
  void eachLineIsFollowedByActivityRuleAndWhatIsKept() {
    Tool.Result result = explain("loss.c", "loss", "dup,const").checkSuccess().checkSilentStderr();
    assertThat(result.stdout())
        .containsSubsequence(
            "reverse-mode derivative of 'loss', exported as 'd_loss'",
            "  x: dup, address of double\n",
            "  n: const, i32\n",
            "  kept for the reverse sweep: 8 bytes of memory if each line runs once\n",
            "    5 | sum += x[i] * sin(x[i]);  ← 8 B on the tape\n",
            "load, double: active, depends on 'x', reaches the returned value\n",
            "read again: costs about 3 additions\n",
            "call sin, double: active",
            "rule: library function sin: d0 = cos(a0) (DLMF 4.20.1)\n",
            "kept: 8 bytes in an array, per iteration of the loop at",
            "    6 | return sum;\n");
    assertThat(result.stdout().lines())
        .filteredOn(line -> !line.contains(directory.toString()))
        .allMatch(line -> line.codePointCount(0, line.length()) <= 100);
  }

  @Test
  void whatOverwritesAValueIsSaid() {
    explain("more.c", "shift", "dup,const")
        .checkSuccess()
        .checkStdout("because:", "overwritten by store at");
  }

  @Test
  void twoVersionsAreToldApart() {
    String text = words(explain("more.c", "step", "dup,dup,const").checkSuccess().stdout());
    assertThat(text)
        .contains(
            "if no arguments overlap: read again: costs about 3 additions",
            "if arguments may overlap: kept: 8 bytes in an array",
            "as arguments may overlap ('restrict' excludes that)");
  }

  @Test
  void recordsOfLoopsWithoutKnownLengthAreToldWithTheAssignment() {
    Tool.Result result = explain("more.c", "iterate", "active").checkSuccess();
    String text = words(result.stdout());
    assertThat(text)
        .contains(
            "it comes from the iteration before, and the reverse sweep visits that one later",
            "number of iterations of the loop at",
            "the loop has to be counted while it runs",
            "reaches no differentiated output");
  }

  /** Wrapped lines as one. */
  private static String words(String text) {
    return text.replaceAll("\\s+", " ");
  }

  @Test
  void calledFunctionsHaveSectionsOfTheirOwn() {
    explain("more.c", "walk", "active,const")
        .checkSuccess()
        .checkStdout(
            "function walk (forward and reverse sweep in one function)",
            "function walk (forward and reverse sweep in two functions, called one after the",
            "rule: body walk: the derivative of its body is called",
            "parameter x, double",
            "in the frame of the call; because: the caller's arguments are gone in the");
  }

  @Test
  void forwardModeKeepsNothing() {
    explain("more.c", "iterate", "dup", "--mode", "forward")
        .checkSuccess()
        .checkStdout(
            "forward-mode derivative of 'iterate'",
            "(tangents beside the primal)",
            "kept for the reverse sweep: nothing in memory",
            "rule: instruction fdiv: d0 = 1 / a1, d1 = -(r / a1)");
  }

  @Test
  void theStoreEverythingReverseSaysSo() {
    explain("more.c", "iterate", "active", "--safe")
        .checkSuccess()
        .checkStdout("in a record of the block", "nothing is computed again");
  }

  @Test
  void refusedFunctionsAreExplainedAsFarAsTheyAreKnown() {
    Tool.Result result = explain("more.c", "blocked", "active,const").checkExit(ExitCode.REFUSED);
    result.checkError(DiagnosticCode.JD0401, "call to 'model' has no derivative");
    assertThat(result.stdout())
        .containsSubsequence(
            "reverse-mode derivative of 'blocked': refused; what follows is what was known",
            "   12 | double b = a * k;",
            "fmul, double: unused, depends on 'a', and goes to a call that is refused",
            "   13 | return model(b) + a;",
            "error[JD0401]: call to 'model' has no derivative",
            "help: bring its body with --link FILE");
  }

  @Test
  void constantsAreListedOnRequest() {
    assertThat(explain("loss.c", "loss", "dup,const").stdout())
        .contains("no derivative: ")
        .doesNotContain("icmp, i1: constant");
    explain("loss.c", "loss", "dup,const", "--all")
        .checkSuccess()
        .checkStdout("i1: constant, integers and truth values carry no derivative");
  }

  @Test
  void linesOfTheIrAreShownWhereThereIsNoDebugInformation() throws IOException {
    Files.writeString(
        directory.resolve("square.ll"),
        """
        define double @square(double %x) {
          %y = fmul double %x, %x
          ret double %y
        }
        """);
    explain("square.ll", "square", "active")
        .checkSuccess()
        .checkStdout("square.ll:\n", "    2 | %y = fmul double %x, %x\n", "d0 = a1, d1 = a0");
  }

  @Test
  void theDocumentHasLinesValuesAndDecisions() {
    Map<?, ?> document =
        explain("loss.c", "loss", "dup,const", "--format", "json").checkSuccess().json();
    Map<?, ?> explanation = object(((List<?>) document.get("explanations")).getFirst());
    assertThat(explanation.get("function")).isEqualTo("loss");
    assertThat(explanation.get("mode")).isEqualTo("reverse");
    assertThat(explanation.get("refused")).isEqualTo(false);
    Map<?, ?> function = object(((List<?>) explanation.get("functions")).getFirst());
    assertThat(function.get("tapeBytes")).isEqualTo(8.0);
    assertThat(function.get("parameters"))
        .isEqualTo(
            List.of(
                Map.of("name", "x", "type", "address of double", "activity", "dup"),
                Map.of("name", "n", "type", "i32", "activity", "const")));
    Map<?, ?> line = line(function, 5.0);
    assertThat(line.get("source")).isEqualTo("sum += x[i] * sin(x[i]);");
    assertThat(line.get("tapeBytes")).isEqualTo(8.0);
    Map<?, ?> call =
        ((List<?>) line.get("values"))
            .stream()
                .map(ExplainFunctionTest::object)
                .filter(v -> v.get("operation").equals("call sin"))
                .findFirst()
                .orElseThrow();
    assertThat(call.get("activity")).isEqualTo("active");
    assertThat(object(call.get("rule")).get("formulas")).isEqualTo(List.of("d0 = cos(a0)"));
    Map<?, ?> decision = object(((List<?>) call.get("decisions")).getFirst());
    assertThat(decision.get("storage")).isEqualTo("array");
    assertThat(decision.get("bytes")).isEqualTo(8.0);
    assertThat(decision.get("value")).isEqualTo(call.get("value"));
    assertThat(decision.get("loop").toString()).contains("loss.c:5");
  }

  private static Map<?, ?> object(Object value) {
    return (Map<?, ?>) value;
  }

  private static Map<?, ?> line(Map<?, ?> function, double number) {
    Optional<Map<?, ?>> line =
        ((List<?>) function.get("lines"))
            .stream()
                .<Map<?, ?>>map(ExplainFunctionTest::object)
                .filter(l -> l.get("line").equals(number))
                .findFirst();
    return line.orElseThrow();
  }

  @Test
  void thePageIsWellFormedAndNeedsNothingElse() throws Exception {
    String page =
        explain("loss.c", "loss", "dup,const", "--format", "html").checkSuccess().stdout();
    Document document = parse(page);
    assertThat(document.getDocumentElement().getTagName()).isEqualTo("html");
    assertThat(page)
        .contains("prefers-color-scheme: dark", "8 B<span class=\"bar\"", "sin(x[i])")
        .doesNotContain("<script", "<link", "src=", "url(", "@import", "href=");
    NodeList rows = document.getElementsByTagName("tr");
    assertThat(rows.getLength()).isGreaterThan(2);
  }

  @Test
  void whatTheSourceContainsIsEscaped() throws Exception {
    Files.writeString(
        directory.resolve("odd.c"),
        "double f(double a) { return a < 1 && a > 0 ? a * a : a; } /* <b>&amp;\"\u0001\u00e9 */\n");
    String page = explain("odd.c", "f", "active", "--format", "html").checkSuccess().stdout();
    String text = parse(page).getDocumentElement().getTextContent();
    assertThat(text).contains("/* <b>&amp;\"\uFFFD\u00e9 */", "a < 1 && a > 0");
    assertThat(page).doesNotContain("<b>");
  }

  @Test
  void pagesOfRefusedFunctionsShowTheFindings() throws Exception {
    Tool.Result result =
        explain("more.c", "blocked", "active,const", "--format", "html")
            .checkExit(ExitCode.REFUSED);
    assertThat(parse(result.stdout()).getDocumentElement().getTextContent())
        .contains("error[JD0401]: call to 'model' has no derivative", "double b = a * k;");
  }

  @Test
  void theNameOfTheFileDecidesAboutItsForm() throws Exception {
    explain("loss.c", "loss", "dup,const", "-o", "loss.html")
        .checkSuccess()
        .checkStdout("loss.html\n");
    parse(Files.readString(directory.resolve("loss.html")));
    explain("loss.c", "loss", "dup,const", "-o", "loss.json").checkSuccess();
    Map<?, ?> written =
        (Map<?, ?>) JsonReader.read(Files.readString(directory.resolve("loss.json")));
    assertThat((List<?>) written.get("explanations")).hasSize(1);
    explain("loss.c", "loss", "dup,const", "-o", "loss.txt").checkSuccess();
    assertThat(directory.resolve("loss.txt")).content().startsWith("reverse-mode derivative of");
  }

  private static Document parse(String page) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    DocumentBuilder builder = factory.newDocumentBuilder();
    builder.setErrorHandler(null);
    builder.setEntityResolver((id, system) -> new InputSource(new StringReader("")));
    return builder.parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void pagesAreOnlyForFunctions() {
    tool.run("explain", "JD0401", "--format", "html")
        .checkExit(ExitCode.USAGE)
        .checkStderr("--format html is for jdiff explain FILE");
    tool.run("version", "--format", "html").checkExit(ExitCode.USAGE);
  }

  @Test
  void aFileWithoutFunctionIsAUsageError() {
    tool.run("explain", directory.resolve("loss.c").toString())
        .checkExit(ExitCode.USAGE)
        .checkStderr("--fn NAME says which function to explain");
    tool.run("explain", "--fn", "loss").checkExit(ExitCode.USAGE).checkStderr("a FILE is missing");
    tool.run("explain", "nothing").checkExit(ExitCode.USAGE).checkStderr("no code and no file");
  }

  @Test
  void requestsThatDoNotFitAreRefusedAsInCompile() {
    explain("loss.c", "lose", "dup,const")
        .checkExit(ExitCode.REFUSED)
        .checkSilentStdout()
        .checkError(DiagnosticCode.JD0101, "lose");
    explain("loss.c", "loss", "dup")
        .checkExit(ExitCode.REFUSED)
        .checkError(DiagnosticCode.JD0102, "loss");
  }

  @Test
  void theReportAfterACompilationSumsTheTapeByLines() {
    Tool.Result result =
        tool.run(
            "compile",
            directory.resolve("more.c").toString(),
            "--fn",
            "shift",
            "--args",
            "dup,const",
            "-o",
            "shift.o",
            "--report");
    assertThat(words(result.checkSuccess().checkSilentStderr().stdout()))
        .startsWith("shift.o tape of shift (")
        .contains(
            "bytes line what, where and why 16 ",
            "more.c:3 ",
            "8 B load in an array, per iteration of the loop at",
            "overwritten by store at",
            "16 in total, if each line runs once");
  }

  @Test
  void theReportSaysWhenNothingIsKept() {
    tool.run(
            "compile",
            directory.resolve("more.c").toString(),
            "--fn",
            "iterate",
            "--mode",
            "forward",
            "--args",
            "dup",
            "--report")
        .checkSuccess()
        .checkStdout("tape: nothing is kept in memory\n");
  }

  @Test
  void theReportIsPartOfTheDocument() {
    Map<?, ?> document =
        tool.run(
                "compile",
                directory.resolve("more.c").toString(),
                "--fn",
                "shift",
                "--args",
                "dup,const",
                "--report",
                "--format",
                "json")
            .checkSuccess()
            .json();
    Map<?, ?> line = object(((List<?>) document.get("tape")).getFirst());
    assertThat(line.get("line")).isEqualTo(3.0);
    assertThat(line.get("bytes")).isEqualTo(16.0);
    assertThat((List<?>) line.get("decisions")).hasSize(2);
    assertThat(document.get("ir")).isNull();
  }
}
