package org.jdiff.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code .ci/run} with a Maven that only writes reports. */
@DisabledOnOs(OS.WINDOWS)
class ContinuousIntegrationTest {
  private static final String REPORTS =
      """
      mkdir -p bindings/target/surefire-reports cli/target/surefire-reports
      echo '<testsuite name="A" time="0.1" tests="7" errors="1" skipped="2" failures="1">' \
        > bindings/target/surefire-reports/TEST-A.xml
      echo '<testsuite name="B" time="0.1" tests="40" errors="0" skipped="0" failures="0">' \
        > cli/target/surefire-reports/TEST-B.xml
      """;

  @TempDir private Path root;

  private record Run(int exitCode, List<String> out) {}

  @BeforeEach
  void copyScript() throws IOException {
    Files.createDirectories(root.resolve(".ci"));
    Files.copy(RepositoryFiles.root().resolve(".ci/run"), root.resolve(".ci/run"));
  }

  @Test
  void totalsOfAllModulesAreTheLastLine() throws Exception {
    assertThat(run(REPORTS).out()).endsWith("43 passed, 2 failed, 2 skipped");
  }

  @Test
  void mavensExitCodeIsKept() throws Exception {
    assertThat(run(REPORTS).exitCode()).isZero();
    assertThat(run(REPORTS + "exit 4").exitCode()).isEqualTo(4);
  }

  @Test
  void reportsOfAnEarlierRunDoNotCount() throws Exception {
    run(REPORTS);
    Run second =
        run(
            "mkdir -p cli/target/surefire-reports; echo '<testsuite tests=\"3\">' >"
                + " cli/target/surefire-reports/TEST-C.xml");
    assertThat(second.out()).endsWith("3 passed, 0 failed, 0 skipped");
  }

  @Test
  void aRunWithoutTestsFails() throws Exception {
    Run run = run("echo nothing to do");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).endsWith("no test ran");
  }

  private Run run(String maven) throws Exception {
    Path mvn = root.resolve("mvn");
    Files.writeString(mvn, "#!/bin/sh\n" + maven + "\n");
    Files.setPosixFilePermissions(mvn, PosixFilePermissions.fromString("rwxr-xr-x"));
    ProcessBuilder builder =
        new ProcessBuilder("bash", root.resolve(".ci/run").toString()).redirectErrorStream(true);
    builder.environment().merge("PATH", root.toString(), (path, first) -> first + ":" + path);
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), out.lines().toList());
  }
}
