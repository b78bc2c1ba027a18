package org.jdiff.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The search for a Java, in folders that only look like one. */
@DisabledOnOs(OS.WINDOWS)
class JavaSearchTest {
  @TempDir private Path folder;
  private final Map<String, String> environment = new HashMap<>();
  private final List<Path> toolchains = new ArrayList<>();
  private Path old;

  @BeforeEach
  void nothingButAnOldJava() throws IOException {
    folder = folder.toRealPath();
    old = java("old", "JAVA_VERSION=\"17.0.15\"");
    environment.put("JDIFF_JVM_DIRS", folder.resolve("installed").toString());
  }

  @Test
  void firstThatIsNewEnoughIsTakenInTheOrderOfTheDocumentation() throws Exception {
    java("installed/a", "JAVA_VERSION=\"22.0.1\"");
    Path newest = java("installed/b/Contents/Home", "JAVA_VERSION=\"25\"");
    java("installed/c", "JAVA_VERSION=\"24.0.2\"");
    assertThat(found(null, old)).isEqualTo(newest);

    Path onPath = java("path", "JAVA_VERSION=\"23\"");
    environment.put("PATH", folder.resolve("none") + ":" + onPath.resolve("bin"));
    assertThat(found(null, old)).isEqualTo(onPath);

    Path javaHome = java("home", "JAVA_VERSION=\"22\"");
    environment.put("JAVA_HOME", javaHome.toString());
    assertThat(found(null, old)).isEqualTo(javaHome);

    Path running = java("running", "JAVA_VERSION=\"26-ea\"");
    assertThat(found(null, running)).isEqualTo(running);

    Path toolchain = java("toolchain", "JAVA_VERSION=\"22\"");
    toolchains.addAll(List.of(old, toolchain));
    assertThat(found(null, running)).isEqualTo(toolchain);

    Path variable = java("variable", "JAVA_VERSION=\"22\"");
    environment.put("JDIFF_JAVA_HOME", variable.toString());
    assertThat(found(null, running)).isEqualTo(variable);

    Path chosen = java("chosen", "JAVA_VERSION=\"22\"");
    assertThat(found(chosen, running)).isEqualTo(chosen);
  }

  @Test
  void whatTheUserChoseMustFit() throws IOException {
    Path good = java("good", "JAVA_VERSION=\"25\"");
    assertThatThrownBy(() -> found(old, good))
        .isInstanceOf(MojoFailureException.class)
        .hasMessageContainingAll("<jdk>: " + old + " (Java 17)", "or let <jdk>")
        .hasMessageNotContaining(good.toString());
    environment.put("JDIFF_JAVA_HOME", folder.resolve("none").toString());
    assertThatThrownBy(() -> found(null, good))
        .hasMessageContaining("JDIFF_JAVA_HOME: " + folder.resolve("none") + " (no Java)");
  }

  @Test
  void javaWithoutAReleaseFileIsAsked() throws Exception {
    Path home = java("asked", "");
    Files.delete(home.resolve("release"));
    program(home, "#!/bin/sh\necho 'openjdk version \"24.0.1\" 2025-04-15' >&2\n");
    assertThat(found(null, home)).isEqualTo(home);
  }

  @Test
  void everythingThatWasLookedAtIsNamedIfNothingFits() throws IOException {
    environment.put("JAVA_HOME", folder.resolve("none").toString());
    java("installed/8", "JAVA_VERSION=\"1.8.0_402\"");
    assertThatThrownBy(() -> found(null, old))
        .isInstanceOf(MojoFailureException.class)
        .hasMessageContainingAll(
            "jdiff needs Java 22 or newer to run, and found none.",
            "Java of this Maven: " + old + " (Java 17)",
            "JAVA_HOME: " + folder.resolve("none") + " (no Java)",
            folder.resolve("installed/8") + " (Java 1)",
            "install a JDK 22 or newer",
            "-Djdiff.jdk=...");
  }

  private Path found(Path chosen, Path running) throws MojoFailureException {
    Path program = new JavaSearch(environment, running, () -> toolchains).find(chosen);
    return program.getParent().getParent();
  }

  private Path java(String name, String release) throws IOException {
    Path home = Files.createDirectories(folder.resolve(name));
    Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Example\"\n" + release + "\n");
    program(home, "#!/bin/sh\nexit 1\n");
    return home;
  }

  private static void program(Path home, String script) throws IOException {
    Path program = Files.createDirectories(home.resolve("bin")).resolve("java");
    Files.writeString(program, script);
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
