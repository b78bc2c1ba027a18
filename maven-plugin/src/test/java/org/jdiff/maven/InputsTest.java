package org.jdiff.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files are read, and what the command is told about them. */
class InputsTest {
  @TempDir private Path folder;

  @Test
  void everySourceIsFoundInTheOrderOfPaths() throws Exception {
    for (String name : List.of("b.c", "a.cpp", "deep/d.rs", "e.ll", "f.bc", "h.h", "Makefile")) {
      file(name, "");
    }
    assertThat(SourceSelection.find(folder, List.of()))
        .extracting(f -> folder.relativize(f).toString())
        .containsExactly("a.cpp", "b.c", "deep/d.rs", "e.ll", "f.bc");
    assertThat(SourceSelection.find(folder, List.of("**.{rs,ll}", "b.c", "b.c")))
        .extracting(f -> folder.relativize(f).toString())
        .containsExactly("b.c", "deep/d.rs", "e.ll");
  }

  @Test
  void patternWithoutFileIsRefused() throws IOException {
    assertThatThrownBy(() -> SourceSelection.find(folder, List.of()))
        .isInstanceOf(MojoFailureException.class)
        .hasMessageStartingWith("there is no native source in " + folder);
    file("a.c", "");
    assertThatThrownBy(() -> SourceSelection.find(folder, List.of("a.c", "*.cpp")))
        .hasMessage("<source>*.cpp</source> names no file in " + folder);
    assertThatThrownBy(() -> SourceSelection.find(folder.resolve("none"), List.of("a.c")))
        .hasMessageContaining("names no file");
  }

  @Test
  void headersAreFoundByIncludeLinesWhereverTheyAre() throws IOException {
    Path source = file("native/a.c", "#include \"near.h\"\n # include <far.h>\nint x;\n");
    Path near = file("native/near.h", "#include \"../above.h\"\n#include \"missing.h\"\n");
    Path above = file("above.h", "#include \"native/near.h\"\n");
    Path far = file("elsewhere/far.h", "");
    Path other = file("other/far.h", "");
    Path forced = file("forced.h", "#include <deep/system.h>");
    Path system = file("system/deep/system.h", "");
    file("elsewhere/unused.h", "");
    Inputs inputs =
        inputs(
            List.of(source),
            List.of(folder.resolve("elsewhere")),
            List.of("-Iother", "-isystem", "system", "-include", "forced.h"));
    assertThat(HeaderScan.headers(inputs))
        .containsExactlyInAnyOrder(near, above, far, other, forced, system);
  }

  @Test
  void pathsInsideTheProjectDoNotSayWhereItIs() throws IOException {
    Path source = file("src/a.c", "");
    Inputs inputs =
        new Inputs(
            folder,
            folder.resolve("src"),
            List.of(source),
            List.of(folder.resolve("lib/x.bc")),
            List.of(folder.resolve("include"), Path.of("/usr/include")),
            List.of("N=3"),
            List.of("-std=c17"),
            "clang-19",
            "",
            List.of("--edition=2024"),
            null);
    assertThat(inputs.options())
        .containsExactly(
            "src/a.c",
            "-I",
            "include",
            "-I",
            "/usr/include",
            "-D",
            "N=3",
            "--clang-arg=-std=c17",
            "--cc=clang-19",
            "--rust-arg=--edition=2024",
            "--link=lib/x.bc");
  }

  private Inputs inputs(List<Path> sources, List<Path> includes, List<String> clangArgs) {
    return new Inputs(
        folder, folder, sources, List.of(), includes, List.of(), clangArgs, "", "", List.of(), "");
  }

  private Path file(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }
}
