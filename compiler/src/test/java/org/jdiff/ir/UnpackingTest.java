package org.jdiff.ir;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jdiff.model.DiffException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The first start of processes with a folder of their own. */
class UnpackingTest {
  @TempDir Path temporary;

  /** Runs in a process of its own: prepares LLVM, uses it, and says what happened. */
  static final class Child {
    private Child() {}

    public static void main(String[] arguments) {
      try {
        NativeLibraries.prepare(step -> System.out.println("progress: " + step));
        try (IrContext context = new IrContext();
            IrModule module =
                IrModule.parse(
                    context,
                    "define void @f() {\n  ret void\n}\n".getBytes(StandardCharsets.UTF_8),
                    "f.ll")) {
          System.out.println("functions: " + module.functions().size());
        }
        System.out.println("folder: " + BundledToolsFolder.of());
      } catch (DiffException e) {
        e.diagnostics()
            .forEach(
                d -> System.out.println(d.code() + ": " + d.message() + d.notes() + d.helps()));
        System.exit(1);
      }
    }
  }

  /** Where JavaCPP found the library that it loaded. */
  static final class BundledToolsFolder {
    private BundledToolsFolder() {}

    static String of() {
      return org.bytedeco.javacpp.Loader.load(org.bytedeco.llvm.global.LLVM.class);
    }
  }

  private record Ended(int exit, String output) {}

  private static Process start(Path cache, String... before) throws IOException {
    List<String> command = new ArrayList<>(List.of(before));
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:-UsePerfData");
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-cp");
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.add(Child.class.getName());
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put(Unpacker.VARIABLE, cache.toString());
    return builder.start();
  }

  private static Ended end(Process process) throws Exception {
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Ended(process.exitValue(), output);
  }

  private static List<String> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(f -> f.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  private static void checkWhole(Path cache) throws IOException {
    assertThat(files(cache))
        .containsExactly(
            Stream.of(
                    ".lock",
                    System.mapLibraryName("LLVM"),
                    System.mapLibraryName("LTO"),
                    System.mapLibraryName("Remarks"),
                    System.mapLibraryName("jniLLVM"),
                    System.mapLibraryName("jnijavacpp"))
                .sorted()
                .toArray(String[]::new));
  }

  @Test
  void processes_that_start_at_once_unpack_once_and_only_what_is_used() throws Exception {
    Path cache = temporary.resolve("two");
    Process first = start(cache);
    Process second = start(cache);
    List<Ended> both = List.of(end(first), end(second));
    assertThat(both)
        .allSatisfy(
            ended -> {
              assertThat(ended.exit()).as(ended.output()).isZero();
              assertThat(ended.output()).contains("functions: 1", "folder: " + cache);
            });
    assertThat(both)
        .as("lines about unpacking")
        .filteredOn(ended -> ended.output().contains("progress: unpacking LLVM ("))
        .hasSize(1);
    checkWhole(cache);
    Ended later = end(start(cache));
    assertThat(later.exit()).as(later.output()).isZero();
    assertThat(later.output()).doesNotContain("progress");
  }

  @Test
  void a_killed_process_leaves_nothing_that_stays() throws Exception {
    Path cache = temporary.resolve("killed");
    Process victim = start(cache);
    while (victim.isAlive() && files(cache).stream().noneMatch(n -> n.startsWith(".libLLVM"))) {
      Thread.sleep(1);
    }
    victim.destroyForcibly().waitFor();
    assertThat(files(cache))
        .anyMatch(name -> name.endsWith(".jdiff-part"))
        .doesNotContain(System.mapLibraryName("LLVM"));
    Ended next = end(start(cache));
    assertThat(next.exit()).as(next.output()).isZero();
    assertThat(next.output()).contains("progress: unpacking LLVM (", "functions: 1");
    checkWhole(cache);
  }

  @Test
  @EnabledOnOs(OS.LINUX) // files of limited size stand for a full disk there
  void a_full_disk_is_said_and_nothing_is_left() throws Exception {
    Path cache = temporary.resolve("full");
    Ended ended = end(start(cache, "sh", "-c", "ulimit -f 40000 && exec \"$@\"", "sh"));
    assertThat(ended.exit()).as(ended.output()).isEqualTo(1);
    assertThat(ended.output())
        .contains(
            "JD0610: LLVM cannot be unpacked to '" + cache + "': ",
            " MB are needed, ",
            "JDIFF_CACHE",
            "jdiff.cache");
    assertThat(files(cache))
        .doesNotContain(System.mapLibraryName("LLVM"))
        .noneMatch(name -> name.endsWith(".jdiff-part"));
  }

  @Test
  void a_folder_that_cannot_be_made_is_said() throws Exception {
    Path file = Files.writeString(temporary.resolve("file"), "not a folder");
    Ended ended = end(start(file.resolve("cache")));
    assertThat(ended.exit()).as(ended.output()).isEqualTo(1);
    assertThat(ended.output())
        .contains("JD0610: LLVM cannot be unpacked to '")
        .contains("JDIFF_CACHE");
  }

  @Test
  void half_a_file_is_replaced() throws Exception {
    Path cache = temporary.resolve("half");
    assertThat(end(start(cache)).exit()).isZero();
    Path library;
    try (Stream<Path> all = Files.walk(cache)) {
      library =
          all.filter(f -> f.getFileName().toString().equals(System.mapLibraryName("jniLLVM")))
              .findFirst()
              .orElseThrow();
    }
    byte[] whole = Files.readAllBytes(library);
    Files.write(library, java.util.Arrays.copyOf(whole, whole.length / 2));
    Ended next = end(start(cache));
    assertThat(next.exit()).as(next.output()).isZero();
    assertThat(next.output()).contains("progress: unpacking LLVM (2 MB)", "functions: 1");
    assertThat(Files.readAllBytes(library)).isEqualTo(whole);
  }
}
