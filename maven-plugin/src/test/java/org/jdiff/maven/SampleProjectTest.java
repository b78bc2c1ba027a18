package org.jdiff.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The project in {@code src/test/projects/sample}, built by the Maven that runs this test. */
class SampleProjectTest {
  private static final String CLASSES = "target/classes/com/example/";
  private static final String LOSS = "src/main/native/loss.c";

  @TempDir private static Path folder;
  private static NestedMaven maven;
  private static Path built;
  private static NestedMaven.Build first;

  @TempDir private Path temporary;

  @BeforeAll
  static void buildFromScratch() throws Exception {
    maven = new NestedMaven(Files.createDirectory(folder.resolve("repository")));
    built = folder.resolve("sample");
    copy(Path.of("src/test/projects/sample"), built);
    first = maven.run(built, "package").succeeds();
  }

  @AfterAll
  static void removeLinks() throws IOException {
    maven.close();
  }

  @Test
  void firstBuildMakesClassesAndLibrariesAndTestsThemAndPacksThem() throws IOException {
    assertThat(first.log())
        .contains("Tests run: 3, Failures: 0, Errors: 0, Skipped: 0")
        .contains("Derivatives agree: loss (seed 1)", "Derivatives agree: loss (seed 2)")
        .contains("Written: " + libraryOf("loss"), "Written: " + libraryOf("Energy"));
    assertThat(built.resolve("target/generated-sources/jdiff/com/example"))
        .isDirectoryContaining("glob:**/Loss.java")
        .isDirectoryContaining("glob:**/Energy.java");
    assertThat(built.resolve("target/generated-sources/jdiff/com/example/Energy.java"))
        .content()
        .contains("energyGradientCritical")
        .doesNotContain("import org.jdiff");
    String resources = "com/example/" + platform() + "/";
    try (JarFile jar = new JarFile(built.resolve("target/sample-1.0.jar").toFile())) {
      assertThat(jar.stream().map(Object::toString))
          .contains("com/example/Loss.class", "com/example/Energy.class")
          .contains(resources + "libloss.so", resources + "libEnergy.so");
    }
  }

  @Test
  void nothingIsDoneAgainUntilSomethingChangesEvenIfTheProjectMoves() throws Exception {
    Path project = copyOfBuilt();
    Files.setLastModifiedTime(project.resolve(LOSS), FileTime.fromMillis(2_000_000_000_000L));
    Map<Path, FileTime> before = outputs(project);
    NestedMaven.Build second = maven.run(project, "test").succeeds();
    assertThat(second.log())
        .contains("Derivatives are up to date: " + libraryOf("loss"))
        .contains("Derivatives are up to date: " + libraryOf("Energy"))
        .contains("Derivatives have been checked, and nothing has changed")
        .doesNotContain("Written: ", "Derivatives agree");
    assertThat(before).hasSize(4);
    assertThat(outputs(project)).isEqualTo(before);

    Files.writeString(
        project.resolve("src/main/native/weights/cubic.h"), "#define CUBIC_WEIGHT 5.0\n");
    NestedMaven.Build third = maven.run(project, "test", "-Dweight=5").succeeds();
    assertThat(third.log())
        .contains("Written: " + libraryOf("loss"), "Derivatives agree: loss (seed 1)")
        .contains("Tests run: 3, Failures: 0, Errors: 0, Skipped: 0");
  }

  @Test
  void mistakeInASourceIsReportedAtItsPlace() throws Exception {
    Path project = copyOfBuilt();
    replace(project.resolve(LOSS), "double sum = 0;", "double sum = 0");
    NestedMaven.Build build = maven.run(project, "process-classes").fails();
    assertThat(build.errors())
        .anyMatch(
            line -> line.startsWith("[ERROR] " + project.resolve(LOSS) + ":5:17: error[JD0605]: "))
        .anyMatch(line -> line.contains("expected ';'"))
        .anyMatch(line -> line.contains("jdiff found 1 error: "));
  }

  @Test
  void derivativeThatDisagreesFailsTheBuild() throws Exception {
    Path project = copyOfBuilt();
    replace(
        project.resolve(LOSS),
        "sum += CUBIC_WEIGHT * x[i] * x[i] * x[i];",
        "sum += x[i] < 0 ? -x[i] : x[i];");
    replace(
        project.resolve("pom.xml"),
        "<sets><set>n=3</set></sets>",
        "<sets><set>n=3</set><set>x=1,0,2</set></sets>");
    replace(project.resolve("pom.xml"), "<lengths><length>x=3</length></lengths>", "");
    NestedMaven.Build build = maven.run(project, "jdiff:check@loss").fails();
    assertThat(build.errors())
        .anyMatch(line -> line.contains("FAIL  gradient against differences"))
        .anyMatch(line -> line.contains("error[JD0502]: "))
        .anyMatch(
            line ->
                line.contains("2 of 2 checks of derivatives failed with 4 errors: loss (seed 1),"));
    // The same with the kink away from the point.
    replace(project.resolve("pom.xml"), "x=1,0,2", "x=1,-3,2");
    assertThat(maven.run(project, "jdiff:check@loss").succeeds().log())
        .contains("Derivatives agree: loss (seed 2)");
  }

  @Test
  void javaThatIsTooOldIsExplained() throws Exception {
    Path old = temporary.resolve("jdk-17");
    Path java = Files.createDirectories(old.resolve("bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\nexit 1\n");
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.writeString(old.resolve("release"), "JAVA_VERSION=\"17.0.15\"\n");
    NestedMaven.Build build =
        maven.run(copyOfBuilt(), "generate-sources", "-Djdiff.force", "-Djdiff.jdk=" + old).fails();
    assertThat(build.log())
        .contains("jdiff needs Java 22 or newer to run, and found none.")
        .contains("<jdk>: " + old + " (Java 17)")
        .contains("help: install a JDK 22 or newer");
  }

  @Test
  void renamedClassReplacesTheFormerOneAndTheSameNameTwiceIsRefused() throws Exception {
    Path project = copyOfBuilt();
    replace(project.resolve("pom.xml"), "<className>Energy<", "<className>Power<");
    maven.run(project, "generate-sources").succeeds();
    assertThat(outputs(project).keySet())
        .extracting(file -> file.getFileName().toString())
        .containsExactlyInAnyOrder("Loss.java", "libloss.so", "Power.java", "libPower.so");

    replace(project.resolve("pom.xml"), "<className>Power<", "<className>loss<");
    NestedMaven.Build build = maven.run(project, "generate-sources").fails();
    assertThat(build.log())
        .contains("executions 'loss' and 'energy' both write " + libraryOf("loss"));
  }

  @Test
  void firstExampleOfTheDocumentationBuildsAndPrintsWhatThePageSays() throws Exception {
    String page = Files.readString(Path.of("../docs/maven.md"));
    Path project = Files.createDirectory(temporary.resolve("example"));
    Matcher files =
        Pattern.compile("^`(\\S+)`:\n\n```\\w+\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE)
            .matcher(page);
    List<String> names = new ArrayList<>();
    while (files.find()) {
      Path file = project.resolve(files.group(1));
      Files.createDirectories(file.getParent());
      Files.writeString(file, files.group(2));
      names.add(files.group(1));
    }
    assertThat(names).hasSize(3);
    assertThat(project.resolve("pom.xml"))
        .content()
        .contains("<version>" + NestedMaven.version() + "</version>");
    assertThat(maven.run(project, "package").succeeds().log())
        .contains("Derivatives agree: loss (seed 1)");
    Matcher run = Pattern.compile("^\\$ java (.*)\n(.*)$", Pattern.MULTILINE).matcher(page);
    assertThat(run.find()).isTrue();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(run.group(1).split(" ")));
    Process process =
        new ProcessBuilder(command).directory(project.toFile()).redirectErrorStream(true).start();
    assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .isEqualTo(run.group(2) + System.lineSeparator());
  }

  private Path copyOfBuilt() throws IOException {
    Path project = temporary.resolve("sample");
    copy(built, project);
    return project;
  }

  /** {@return the times of the four files that the two executions write} */
  private static Map<Path, FileTime> outputs(Path project) throws IOException {
    Map<Path, FileTime> times = new TreeMap<>();
    for (String root : List.of("target/generated-sources/jdiff", CLASSES + platform())) {
      try (Stream<Path> tree = Files.walk(project.resolve(root))) {
        for (Path file : tree.filter(Files::isRegularFile).toList()) {
          times.put(file, Files.getLastModifiedTime(file));
        }
      }
    }
    return times;
  }

  private static String libraryOf(String name) {
    return CLASSES + platform() + "/lib" + name + ".so";
  }

  private static String platform() {
    return Platform.name(System.getProperty("os.name"), System.getProperty("os.arch"));
  }

  private static void replace(Path file, String text, String replacement) throws IOException {
    String content = Files.readString(file);
    assertThat(content).contains(text);
    Files.writeString(file, content.replace(text, replacement));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> tree = Files.walk(from)) {
      for (Path path : tree.toList()) {
        Files.copy(path, to.resolve(from.relativize(path)), StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }
}
