package org.jdiff.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jdiff.model.DiagnosticCode;
import org.junit.jupiter.api.Test;

/** The page about refusals says what the code says. */
class RefusalsPageTest {
  @Test
  void pageIsUpToDate() throws IOException {
    Path page = RepositoryFiles.root().resolve("docs/refusals.md");
    String actual = RefusalsPage.write();
    if ("1".equals(System.getenv("JDIFF_BLESS"))) {
      Files.writeString(page, actual);
    }
    assertThat(actual)
        .as("docs/refusals.md differs from the code; run the tests with JDIFF_BLESS=1")
        .isEqualTo(Files.readString(page));
  }

  @Test
  void everyCodeAboutCodeIsSentSomewhere() {
    assertThat(RefusalSites.find().keySet())
        .contains(
            DiagnosticCode.JD0201,
            DiagnosticCode.JD0202,
            DiagnosticCode.JD0203,
            DiagnosticCode.JD0204,
            DiagnosticCode.JD0205,
            DiagnosticCode.JD0206,
            DiagnosticCode.JD0207,
            DiagnosticCode.JD0301,
            DiagnosticCode.JD0302,
            DiagnosticCode.JD0303,
            DiagnosticCode.JD0310,
            DiagnosticCode.JD0311,
            DiagnosticCode.JD0401);
  }

  @Test
  void everyRefusalOfCodeProposesWhatToWrite() {
    RefusalSites.find()
        .forEach(
            (code, sites) -> {
              if (code.name().matches("JD0[234]..")) {
                assertThat(sites)
                    .as(code.name())
                    .allSatisfy(site -> assertThat(site.helps()).as(site.message()).isNotEmpty());
              }
            });
  }

  @Test
  void messagesAndProposalsAreFound() {
    List<RefusalSites.Site> sites = RefusalSites.find().get(DiagnosticCode.JD0202);
    assertThat(sites)
        .contains(
            new RefusalSites.Site(
                "inline assembly receives active values",
                List.of("replace it by C code, or mark the operands constant")));
  }
}
