package org.jdiff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.SourcePosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiagnosticTextTest {
  @TempDir Path directory;

  @Test
  void aFindingShowsPlaceSourceReasonsAndRemedies() throws IOException {
    Files.writeString(directory.resolve("loss.c"), "double loss(double x) {\n  return g(x);\n}\n");
    Diagnostic finding =
        Diagnostic.error(DiagnosticCode.JD0401, "call to 'g' has no derivative")
            .at(new SourcePosition("loss.c", 2, 10))
            .note("'g' has no body in this module")
            .help("link the module that defines 'g'\nor write a rule");
    assertThat(render(finding))
        .isEqualTo(
            """
            loss.c:2:10: error[JD0401]: call to 'g' has no derivative
                2 |   return g(x);
                  |          ^
              note: 'g' has no body in this module
              help: link the module that defines 'g'
                    or write a rule
              more: jdiff explain JD0401
            1 error
            """);
  }

  @Test
  void aFindingWithoutPlaceHasNoExcerpt() {
    assertThat(render(Diagnostic.warning(DiagnosticCode.JD0310, "zero")))
        .isEqualTo("warning[JD0310]: zero\n  more: jdiff explain JD0310\n1 warning\n");
  }

  @Test
  void filesThatCannotBeReadAreNotQuoted() throws IOException {
    Files.write(directory.resolve("f.bc"), new byte[] {'B', 'C', 0, 1, 2, 3});
    for (SourcePosition place :
        List.of(
            new SourcePosition("absent.c", 3, 1),
            new SourcePosition("f.bc", 1, 1),
            new SourcePosition("\0", 1, 1))) {
      String text = render(Diagnostic.error(DiagnosticCode.JD0201, "no").at(place));
      assertThat(text.lines()).hasSize(3);
    }
  }

  @Test
  void linesBeyondTheEndAreNotQuoted() throws IOException {
    Files.writeString(directory.resolve("a.ll"), "one\n");
    Diagnostic late =
        Diagnostic.error(DiagnosticCode.JD0602, "cut").at(new SourcePosition("a.ll", 7, 1));
    assertThat(render(late).lines()).hasSize(3);
  }

  @Test
  void sourcesNeedNotBeUtf8() throws IOException {
    Files.write(
        directory.resolve("a.c"), "/* d\u00e9j\u00e0 */ x\n".getBytes(StandardCharsets.ISO_8859_1));
    Diagnostic finding =
        Diagnostic.error(DiagnosticCode.JD0201, "no").at(new SourcePosition("a.c", 1, 4));
    assertThat(render(finding)).contains("    1 | /* d", "      |    ^");
  }

  @Test
  void longLinesAreCutAroundTheCaret() throws IOException {
    Files.writeString(directory.resolve("a.ll"), "a".repeat(200) + "X" + "b".repeat(200) + "\n");
    Diagnostic finding =
        Diagnostic.error(DiagnosticCode.JD0602, "bad").at(new SourcePosition("a.ll", 1, 201));
    List<String> lines = render(finding).lines().toList();
    assertThat(lines.get(1)).hasSizeLessThan(110).contains("…a", "b…");
    assertThat(lines.get(1).charAt(lines.get(2).indexOf('^'))).isEqualTo('X');
  }

  @Test
  void findingsAreSortedByPlaceAndRequestWideOnesComeFirst() {
    String text =
        render(
            Diagnostic.error(DiagnosticCode.JD0201, "c").at(new SourcePosition("b.c", 1, 1)),
            Diagnostic.error(DiagnosticCode.JD0201, "b").at(new SourcePosition("a.c", 10, 1)),
            Diagnostic.error(DiagnosticCode.JD0201, "a").at(new SourcePosition("a.c", 9, 5)),
            Diagnostic.error(DiagnosticCode.JD0102, "whole"));
    assertThat(text.lines().filter(l -> l.contains("error[")))
        .containsExactly(
            "error[JD0102]: whole",
            "a.c:9:5: error[JD0201]: a",
            "a.c:10:1: error[JD0201]: b",
            "b.c:1:1: error[JD0201]: c");
    assertThat(text).endsWith("4 errors\n");
  }

  @Test
  void repeatsOfACauseAreCountedAtItsFirstPlace() {
    Diagnostic finding = Diagnostic.error(DiagnosticCode.JD0401, "call to 'g' has no derivative");
    Diagnostic[] all =
        java.util.stream.IntStream.rangeClosed(1, 6)
            .mapToObj(line -> finding.at(new SourcePosition("a.c", line, 2)))
            .toArray(Diagnostic[]::new);
    assertThat(render(all))
        .contains("a.c:1:2: error[JD0401]")
        .contains("  note: the same at 5 more places: a.c:2:2, a.c:3:2, a.c:4:2, …\n")
        .endsWith("1 error\n");
  }

  @Test
  void errorsAndWarningsAreTotalledApart() {
    assertThat(
            render(
                Diagnostic.error(DiagnosticCode.JD0201, "a"),
                Diagnostic.warning(DiagnosticCode.JD0310, "b"),
                Diagnostic.warning(DiagnosticCode.JD0310, "c")))
        .endsWith("1 error, 2 warnings\n");
  }

  @Test
  void nothingIsSaidAboutNothing() {
    assertThat(render()).isEmpty();
  }

  @Test
  void coloursChangeNothingButEscapeSequences() {
    Diagnostic finding = Diagnostic.error(DiagnosticCode.JD0201, "no").note("n").help("h");
    String coloured =
        new DiagnosticText(new SourceExcerpts(directory), true)
            .render(DiagnosticReport.of(List.of(finding)));
    assertThat(coloured).contains("\u001b[1;31m");
    assertThat(coloured.replaceAll("\u001b\\[[\\d;]*m", "")).isEqualTo(render(finding));
  }

  private String render(Diagnostic... diagnostics) {
    return new DiagnosticText(new SourceExcerpts(directory), false)
        .render(DiagnosticReport.of(List.of(diagnostics)));
  }
}
