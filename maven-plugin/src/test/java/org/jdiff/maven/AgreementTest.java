package org.jdiff.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the plugin, which cannot be compiled against jdiff, believes about it. */
class AgreementTest {
  @TempDir private Path folder;
  private final RecordingLog log = new RecordingLog();

  @Test
  void everyOptionIsOneOfTheCommand() throws Exception {
    FunctionParameters function = new FunctionParameters();
    function.fn = "f";
    function.args = "dup";
    function.ret = "active";
    function.mode = "reverse";
    function.name = "g";
    function.width = 2;
    function.noPrimal = true;
    function.raw = true;
    function.safe = true;
    function.parallel = true;
    List<String> options = function.options();
    assertThat(options)
        .containsExactly(
            "--fn=f",
            "--args=dup",
            "--ret=active",
            "--mode=reverse",
            "--name=g",
            "--width=2",
            "--no-primal",
            "--raw",
            "--safe",
            "--parallel");
    String help = help("compile");
    Stream<String> reading =
        Stream.of("-I", "-D", "--clang-arg", "--cc", "--rustc", "--rust-arg", "--link", "--llvm");
    Stream<String> code =
        Stream.of("-O", "--cpu", "-o", "--java", "--package", "--class", "--library");
    Stream<String> all =
        Stream.of(options.stream(), reading, code, Stream.of("--standalone", "--critical"))
            .flatMap(s -> s)
            .map(option -> option.replaceFirst("=.*", ""));
    assertThat(all).allSatisfy(option -> assertThat(help).containsPattern(word(option)));
    String checkHelp = help("check");
    assertThat(List.of("--fn", "--args", "--ret", "--set", "--length", "--seed", "-O", "--cpu"))
        .allSatisfy(option -> assertThat(checkHelp).containsPattern(word(option)));
  }

  @Test
  void platformIsTheOneThatGeneratedClassesLookFor() throws Exception {
    Object platform =
        Class.forName("org.jdiff.runtime.NativeLibrary").getMethod("platform").invoke(null);
    assertThat(Platform.name(System.getProperty("os.name"), System.getProperty("os.arch")))
        .isEqualTo(platform);
    assertThat(Platform.name("Mac OS X", "aarch64")).isEqualTo("macos-aarch64");
    assertThat(Platform.name("Windows 11", "amd64")).isEqualTo("windows-x86_64");
    assertThat(Platform.name("z/OS", "s390x")).isEqualTo("zos-s390x");
  }

  @Test
  void runtimeOfTheCommandThatCannotStartIsReported() {
    JdiffProcess process = process(List.of("-XX:NoSuchOption"));
    assertThatThrownBy(() -> process.run(List.of("version")))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("could not run jdiff (exit code 1): ");
    JdiffProcess nowhere =
        new JdiffProcess(folder.resolve("java"), List.of(), List.of(), folder, folder, log);
    assertThatThrownBy(() -> nowhere.run(List.of("version")))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("cannot start jdiff with " + folder.resolve("java"));
  }

  @Test
  void mistakeInTheCommandLineHasAReason() throws Exception {
    JdiffProcess.Result result =
        process(List.of()).run(List.of("compile", "a.c", "--fn=f", "--width=x"));
    assertThat(result.exitCode()).isEqualTo(JdiffProcess.USAGE);
    assertThat(result.errors()).isZero();
    assertThat(result.summary()).hasValueSatisfying(s -> assertThat(s).contains("--width", "'x'"));
  }

  private String help(String command) throws MojoExecutionException {
    JdiffProcess.Result result = process(List.of()).run(List.of(command, "--help"));
    assertThat(result.exitCode()).isEqualTo(JdiffProcess.OK);
    return String.join("\n", result.output());
  }

  private static Pattern word(String option) {
    return Pattern.compile("(?<![\\w-])" + Pattern.quote(option) + "(?![\\w-])");
  }

  private JdiffProcess process(List<String> jvmArgs) {
    List<Path> classPath =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .map(Path::of)
            .toList();
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    return new JdiffProcess(java, classPath, jvmArgs, folder, folder.resolve("logs"), log);
  }
}
