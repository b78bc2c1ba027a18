package org.jdiff.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiagnosticCode;
import org.junit.jupiter.api.Test;

class ScopeCyclesTest {
  @Test
  void aScopeWithinItselfIsReportedAtItsLine() {
    String text =
        """
        define void @f() { ret void }
        !1 = distinct !DILexicalBlock(scope: !3, file: !9, line: 1)
        !2 = distinct !DILexicalBlock(scope: !1, file: !9, line: 1)
        !3 = distinct !DILexicalBlock(scope: !2, file: !9, line: 1)
        """;
    Diagnostic finding = ScopeCycles.in(text, "a.ll").orElseThrow();
    assertThat(finding.code()).isEqualTo(DiagnosticCode.JD0606);
    assertThat(finding.message()).contains("'!1'", "within itself");
    assertThat(finding.position().orElseThrow().line()).isEqualTo(2);
  }

  @Test
  void aCallInlinedIntoItselfIsReported() {
    String text = "!4 = distinct !DILocation(line: 1, scope: !2, inlinedAt: !4)\n";
    assertThat(ScopeCycles.in(text, "a.ll").orElseThrow().message())
        .contains("inlined into itself");
  }

  @Test
  void chainsThatEndAndMixturesOfBothAreFine() {
    String text =
        """
        !1 = distinct !DISubprogram(name: "f", scope: !5)
        !2 = distinct !DILexicalBlock(scope: !1, file: !9, line: 1)
        !3 = !DILocation(line: 1, scope: !2, inlinedAt: !4)
        !4 = distinct !DILocation(line: 1, scope: !1)
        !5 = !DIFile(filename: "scope: !5", directory: "")
        """;
    assertThat(ScopeCycles.in(text, "a.ll")).isEmpty();
  }
}
