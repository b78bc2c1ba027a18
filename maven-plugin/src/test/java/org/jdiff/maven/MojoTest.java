package org.jdiff.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the goals decide before they start jdiff: there is no toolchain, so none may be asked. */
class MojoTest {
  @TempDir private Path base;
  private final RecordingLog log = new RecordingLog();
  private final CompileMojo compile = new CompileMojo(null);
  private final CheckMojo check = new CheckMojo(null);

  @BeforeEach
  void setUp() throws IOException {
    Files.createDirectories(base.resolve("native"));
    for (AbstractJdiffMojo mojo : List.of(compile, check)) {
      mojo.setLog(log);
      mojo.project = new MavenProject();
      mojo.project.setFile(base.resolve("pom.xml").toFile());
      mojo.execution =
          new MojoExecution(new Plugin(), mojo == compile ? "compile" : "check", "first");
      mojo.sourceDirectory = base.resolve("native").toFile();
      mojo.stateDirectory = base.resolve("target/jdiff").toFile();
      mojo.optimize = 3;
      mojo.functions = List.of(function("f", null));
    }
    compile.packageName = "com.example";
    compile.generatedSourcesDirectory = base.resolve("target/generated").toFile();
    compile.outputDirectory = base.resolve("target/classes").toFile();
    check.points = 1;
  }

  @Test
  void skippedGoalsSayWhy() throws Exception {
    compile.skip = true;
    compile.execute();
    check.skipTests = true;
    check.execute();
    assertThat(log.lines())
        .containsExactly(
            "info jdiff is skipped (jdiff.skip)",
            "info The check of derivatives is skipped (skipTests)");
  }

  @Test
  void functionsMustBeNamed() {
    compile.functions = List.of();
    assertThatThrownBy(compile::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageStartingWith("no function to differentiate: add <functions><function><fn>NAME")
        .hasMessageEndingWith("to the configuration of execution 'first'");
    compile.functions = List.of(new FunctionParameters());
    assertThatThrownBy(compile::execute)
        .hasMessage("a <function> without <fn> in execution 'first'");
  }

  @Test
  void configurationThatMakesNoSenseIsRefused() throws IOException {
    assertThatThrownBy(compile::execute).hasMessageContaining("there is no native source in ");
    Files.createFile(base.resolve("native/a.c"));
    compile.optimize = 4;
    assertThatThrownBy(compile::execute).hasMessage("<optimize> takes 0, 1, 2 or 3, not 4");
    check.points = 0;
    assertThatThrownBy(check::execute).hasMessage("<points> takes a number of at least 1, not 0");
    Files.createFile(base.resolve("native/b.c"));
    assertThatThrownBy(compile::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessage("execution 'first' has 2 sources: name the Java class with <className>");
  }

  @Test
  void whatIsNotCheckedIsNamed() throws Exception {
    Files.createFile(base.resolve("native/a.c"));
    FunctionParameters left = function("f", null);
    left.check.skip = true;
    check.functions = List.of(left, function("d_f", "forward"), function("g", "batch"));
    check.execute();
    assertThat(log.lines())
        .containsExactly(
            "info Not checked, as configured: f",
            "warn Not checked: d_f, because it is a derivative itself",
            "warn Not checked: g, because the words for a batch are no activities; add"
                + " <check><args>…</args></check>",
            "warn There is no derivative to check");
  }

  @Test
  void hashDependsOnSourcesAndOptionsButNotOnWhatTheBuildMakes() throws Exception {
    Path source = Files.writeString(base.resolve("native/a.c"), "1");
    compile.sourceDirectory = base.toFile();
    compile.sources = List.of("native/a.c");
    String first = compile.fingerprint(compile.inputs(), List.of("-O3"));
    assertThat(compile.fingerprint(compile.inputs(), List.of("-O2"))).isNotEqualTo(first);
    Files.createDirectories(base.resolve("target/classes"));
    Files.writeString(base.resolve("target/classes/liba.so"), "code");
    assertThat(compile.fingerprint(compile.inputs(), List.of("-O3"))).isEqualTo(first);
    Files.writeString(source, "2");
    assertThat(compile.fingerprint(compile.inputs(), List.of("-O3"))).isNotEqualTo(first);
  }

  @Test
  void statesOfExecutionsWithSimilarNamesAreApart() {
    Path state = compile.stateFile();
    assertThat(state).isEqualTo(base.resolve("target/jdiff/first.compile"));
    compile.execution = new MojoExecution(new Plugin(), "compile", "a b");
    Path blank = compile.stateFile();
    compile.execution = new MojoExecution(new Plugin(), "compile", "a/b");
    assertThat(compile.stateFile()).isNotEqualTo(blank).hasParentRaw(state.getParent());
  }

  private static FunctionParameters function(String name, String mode) {
    FunctionParameters function = new FunctionParameters();
    function.fn = name;
    function.mode = mode;
    return function;
  }
}
