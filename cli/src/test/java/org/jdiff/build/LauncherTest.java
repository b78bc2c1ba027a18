package org.jdiff.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code scripts/jdiff} in a small copy of the source tree, with a Maven and JDKs that only say
 * what they were asked.
 */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  /** The programs that the launcher may count on; PATH leads to these alone. */
  private static final List<String> TOOLS =
      List.of(
          "basename",
          "bash",
          "cat",
          "dirname",
          "find",
          "head",
          "mkdir",
          "mv",
          "readlink",
          "rm",
          "sed",
          "sleep",
          "touch",
          "tr");

  /** Prints its arguments, one a line, and ends with the code that the environment asks for. */
  private static final String JAVA = "printf '%s\\n' \"$0\" \"$@\"; exit ${FAKE_EXIT:-0}";

  private static final String MAVEN =
      """
      echo "$@" >> builds
      echo 'said by Maven'
      [ -z "${FAKE_BUILD_FAILS:-}" ] || exit 1
      mkdir -p cli/target
      touch cli/target/jdiff-cli.jar library.jar
      printf %s "$PWD/library.jar" > cli/target/classpath.txt
      """;

  @TempDir private Path temporary;
  private Path root;
  private Path tools;
  private Path jdks;
  private Path source;

  private record Run(int exitCode, List<String> out, String err) {}

  @BeforeEach
  void makeSourceTree() throws IOException {
    temporary = temporary.toRealPath();
    root = Files.createDirectories(temporary.resolve("source tree"));
    jdks = Files.createDirectories(temporary.resolve("jdks"));
    tools = Files.createDirectories(temporary.resolve("tools"));
    for (String script : List.of("scripts/jdiff", "scripts/lib/jdk.sh")) {
      Path copy = root.resolve(script);
      Files.createDirectories(copy.getParent());
      Files.copy(RepositoryFiles.root().resolve(script), copy);
    }
    Files.setPosixFilePermissions(
        root.resolve("scripts/jdiff"), PosixFilePermissions.fromString("rwxr-xr-x"));
    source = root.resolve("cli/src/main/java/Main.java");
    Files.createDirectories(source.getParent());
    Files.writeString(source, "class Main {}");
    for (String tool : TOOLS) {
      Path program =
          Stream.of("/bin", "/usr/bin")
              .map(folder -> Path.of(folder, tool))
              .filter(Files::exists)
              .findFirst()
              .orElseThrow();
      program(tools.resolve(tool), "exec " + program + " \"$@\"");
    }
    program(tools.resolve("mvn"), MAVEN);
  }

  @Test
  void withoutAnyJdkItSaysWhatIsMissingAndHowToGetIt() throws Exception {
    Run run = jdiff(Map.of());
    assertThat(run.exitCode()).isEqualTo(5);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains(
            "jdiff: error: no JDK 22 or newer found",
            "there is no JDK at all",
            "help: install one",
            "JDIFF_JAVA_HOME");
    assertThat(builds()).isEmpty();
  }

  @Test
  void aJdkThatIsTooOldIsNamedWithItsReleaseAndNotUsed() throws Exception {
    Path old = jdk("jdk-17", "17.0.15");
    Path ancient = jdk("jdk-8", "1.8.0_402");
    Run run = jdiff(Map.of("JAVA_HOME", old.toString()));
    assertThat(run.exitCode()).isEqualTo(5);
    assertThat(run.err()).contains("JAVA_HOME: " + old + " (JDK 17)", ancient + " (JDK 1)");
  }

  @Test
  void aFolderThatHoldsOnlyARuntimeIsNoJdk() throws Exception {
    Path runtime = jdk("jre-25", "25");
    Files.delete(runtime.resolve("bin/javac"));
    Run run = jdiff(Map.of("JAVA_HOME", runtime.toString()));
    assertThat(run.exitCode()).isEqualTo(5);
    assertThat(run.err()).contains("JAVA_HOME: " + runtime + " (no JDK)");
  }

  @Test
  void anUnfitJdkChosenByTheUserIsNotSilentlyReplaced() throws Exception {
    jdk("jdk-25", "25.0.3");
    Path old = jdk("jdk-17", "17.0.15");
    Run run = jdiff(Map.of("JDIFF_JAVA_HOME", old.toString()));
    assertThat(run.exitCode()).isEqualTo(5);
    assertThat(run.err()).contains("JDIFF_JAVA_HOME: " + old + " (JDK 17)");
  }

  @Test
  void theUsersChoiceComesFirstThenJavaHomeThenThePathThenTheNewestInstalled() throws Exception {
    Path newest = jdk("jdk-26", "26-ea");
    Path other = jdk("jdk-25", "25.0.3");
    Path oldestThatFits = jdk("jdk-22", "22");
    Path old = jdk("jdk-17", "17.0.15");
    assertThat(jdkUsed(Map.of())).isEqualTo(newest);
    assertThat(jdkUsed(Map.of("JAVA_HOME", old.toString()))).isEqualTo(newest);
    assertThat(jdkUsed(Map.of("JAVA_HOME", other.toString()))).isEqualTo(other);
    Files.createSymbolicLink(tools.resolve("java"), oldestThatFits.resolve("bin/java"));
    assertThat(jdkUsed(Map.of())).isEqualTo(oldestThatFits);
    assertThat(jdkUsed(Map.of("JDIFF_JAVA_HOME", newest.toString(), "JAVA_HOME", other.toString())))
        .isEqualTo(newest);
  }

  @Test
  void aJdkWithoutReleaseFileIsAskedForItsVersion() throws Exception {
    Path jdk = jdk("odd", "0");
    Files.delete(jdk.resolve("release"));
    program(
        jdk.resolve("bin/java"),
        "[ \"$1\" != -version ] || { echo 'openjdk version \"25.0.1\" 2025-10-21' >&2; exit; }; "
            + JAVA);
    assertThat(jdkUsed(Map.of())).isEqualTo(jdk);
  }

  @Test
  void argumentsAndExitCodePassThroughUnchanged() throws Exception {
    jdk("jdk-25", "25.0.3");
    Run run = jdiff(Map.of("FAKE_EXIT", "3"), "compile", "a file.ll", "", "--fn", "*$x\"");
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out())
        .containsSequence("org.jdiff.cli.Main", "compile", "a file.ll", "", "--fn", "*$x\"")
        .contains("--enable-native-access=ALL-UNNAMED", "-Dorg.bytedeco.javacpp.maxphysicalbytes=0")
        .containsSequence(
            "-cp", root.resolve("cli/target/jdiff-cli.jar") + ":" + root.resolve("library.jar"));
  }

  @Test
  void furtherJvmOptionsComeFromTheEnvironment() throws Exception {
    jdk("jdk-25", "25.0.3");
    assertThat(jdiff(Map.of("JDIFF_JAVA_OPTS", "-Xmx8g -ea")).out())
        .containsSequence("-Xmx8g", "-ea");
  }

  @Test
  void aSymbolicLinkElsewhereLeadsToTheSourceTree() throws Exception {
    jdk("jdk-25", "25.0.3");
    Path link = Files.createSymbolicLink(tools.resolve("jdiff"), root.resolve("scripts/jdiff"));
    assertThat(start(link, Map.of(), List.of("version")).out())
        .endsWith("org.jdiff.cli.Main", "version");
  }

  @Test
  void itBuildsOnFirstUseAndThenOnlyWhenASourceChanges() throws Exception {
    jdk("jdk-25", "25.0.3");
    Run first = jdiff(Map.of());
    assertThat(first.err().lines()).singleElement().asString().startsWith("jdiff: building");
    assertThat(first.out()).doesNotContain("said by Maven");
    assertThat(builds()).hasSize(1).first().asString().endsWith(" package");

    Run second = jdiff(Map.of());
    assertThat(second.err()).isEmpty();
    assertThat(builds()).hasSize(1);

    Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusMillis(50)));
    jdiff(Map.of());
    assertThat(builds()).hasSize(2);
  }

  @Test
  void itBuildsAgainWhenASourceOrALibraryIsGone() throws Exception {
    jdk("jdk-25", "25.0.3");
    jdiff(Map.of());
    Files.delete(source);
    jdiff(Map.of());
    assertThat(builds()).hasSize(2);
    Files.delete(root.resolve("library.jar"));
    jdiff(Map.of());
    assertThat(builds()).hasSize(3);
  }

  @Test
  void aBuildThatFailsShowsMavensWordsAndIsTriedAgain() throws Exception {
    jdk("jdk-25", "25.0.3");
    Run run = jdiff(Map.of("FAKE_BUILD_FAILS", "yes"));
    assertThat(run.exitCode()).isEqualTo(5);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("said by Maven", "jdiff: error: the build failed");
    assertThat(jdiff(Map.of()).exitCode()).isZero();
    assertThat(builds()).hasSize(2);
  }

  @Test
  void withoutMavenItSaysSo() throws Exception {
    jdk("jdk-25", "25.0.3");
    Files.delete(tools.resolve("mvn"));
    Run run = jdiff(Map.of());
    assertThat(run.exitCode()).isEqualTo(5);
    assertThat(run.err()).contains("jdiff: error: Maven not found", "help: install Maven");
  }

  @Test
  void mavenRunsOnTheJdkThatTheUserChose() throws Exception {
    Path jdk = jdk("jdk-25", "25.0.3");
    program(tools.resolve("mvn"), "echo \"on $JAVA_HOME\" >> builds\n" + MAVEN);
    jdiff(Map.of("JDIFF_JAVA_HOME", jdk.toString()));
    assertThat(builds()).first().asString().contains("on " + jdk);
  }

  @Test
  void twoStartsAtOnceBuildOnce() throws Exception {
    jdk("jdk-25", "25.0.3");
    program(tools.resolve("mvn"), "sleep 0.5\n" + MAVEN);
    List<Process> starts = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      starts.add(
          command(root.resolve("scripts/jdiff"), Map.of(), List.of("version"))
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start());
    }
    for (Process start : starts) {
      assertThat(start.waitFor()).isZero();
    }
    assertThat(builds()).hasSize(1);
  }

  @Test
  void aLockLeftBehindByAStartThatWasKilledDoesNotBlock() throws Exception {
    jdk("jdk-25", "25.0.3");
    Process ended = new ProcessBuilder("true").start();
    ended.waitFor();
    Path lock = Files.createDirectory(root.resolve(".launcher.lock"));
    Files.writeString(lock.resolve("pid"), ended.pid() + "\n");
    assertThat(jdiff(Map.of()).exitCode()).isZero();
    assertThat(lock).doesNotExist();
  }

  private Path jdk(String name, String version) throws IOException {
    Path home = jdks.resolve(name);
    Files.createDirectories(home.resolve("bin"));
    Files.writeString(
        home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
    program(home.resolve("bin/java"), JAVA);
    program(home.resolve("bin/javac"), "exit 1");
    return home;
  }

  private static void program(Path file, String script) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private Path jdkUsed(Map<String, String> environment) throws Exception {
    Run run = jdiff(environment);
    assertThat(run.exitCode()).as(run.err()).isZero();
    return Path.of(run.out().getFirst()).getParent().getParent();
  }

  private List<String> builds() throws IOException {
    Path log = root.resolve("builds");
    return Files.exists(log) ? Files.readAllLines(log) : List.of();
  }

  private Run jdiff(Map<String, String> environment, String... arguments) throws Exception {
    return start(root.resolve("scripts/jdiff"), environment, List.of(arguments));
  }

  private Run start(Path launcher, Map<String, String> environment, List<String> arguments)
      throws Exception {
    Path err = temporary.resolve("err");
    Process process = command(launcher, environment, arguments).redirectError(err.toFile()).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), out.lines().toList(), Files.readString(err));
  }

  private ProcessBuilder command(
      Path launcher, Map<String, String> environment, List<String> arguments) {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).directory(temporary.toFile());
    builder.environment().clear();
    builder
        .environment()
        .putAll(Map.of("PATH", tools.toString(), "JDIFF_JVM_DIRS", jdks.toString()));
    builder.environment().putAll(environment);
    return builder;
  }
}
