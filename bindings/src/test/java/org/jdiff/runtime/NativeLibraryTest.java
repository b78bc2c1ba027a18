package org.jdiff.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativeLibraryTest {
  @TempDir private Path folder;

  /** Stands for a generated class; loaded from a folder of its own. */
  private static final class Anchor {}

  private static double squareRoot(NativeLibrary library) throws Throwable {
    var descriptor = FunctionDescriptor.of(ValueLayout.JAVA_DOUBLE, ValueLayout.JAVA_DOUBLE);
    var handle = Linker.nativeLinker().downcallHandle(library.address("sqrt"), descriptor);
    return (double) handle.invokeExact(9.0);
  }

  private static Path libm() {
    return List.of(
            "/lib/x86_64-linux-gnu", "/lib64", "/usr/lib64", "/usr/lib", "/lib/aarch64-linux-gnu")
        .stream()
        .map(f -> Path.of(f, "libm.so.6"))
        .filter(Files::exists)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void functionIsCalledByFileNameAndByPath() throws Throwable {
    try (NativeLibrary library = NativeLibrary.ofName("libm.so.6")) {
      assertThat(squareRoot(library)).isEqualTo(3);
    }
    try (NativeLibrary library = NativeLibrary.ofPath(libm())) {
      assertThat(squareRoot(library)).isEqualTo(3);
    }
  }

  @Test
  void functionOfAResourceIsCalledAndNoFileStays() throws Throwable {
    Files.copy(libm(), folder.resolve("libcopy.so"));
    Class<?> anchor = anchorIn(folder);
    long before = temporaryFiles();
    try (NativeLibrary library = NativeLibrary.ofResource(anchor, "/libcopy.so")) {
      assertThat(squareRoot(library)).isEqualTo(3);
    }
    assertThat(temporaryFiles()).isEqualTo(before);
    assertThatThrownBy(() -> NativeLibrary.ofResource(anchor, "/none.so"))
        .isInstanceOf(UnsatisfiedLinkError.class)
        .hasMessageStartingWith("no resource /none.so beside ");
  }

  @Test
  void resourceOfThePlatformIsTakenAndAMissingOneNamesThoseThatAreThere() throws Throwable {
    String platform = NativeLibrary.platform();
    Files.createDirectories(folder.resolve("native/" + platform));
    Files.copy(libm(), folder.resolve("native/" + platform + "/libcopy.so"));
    for (String other : List.of("linux-riscv64", "windows-x86_64")) {
      Files.createDirectories(folder.resolve("native/" + other));
      Files.createFile(folder.resolve("native/" + other + "/libother.so"));
    }
    Class<?> anchor = anchorIn(folder);
    try (NativeLibrary library =
        NativeLibrary.ofResource(anchor, "/native/{platform}/libcopy.so")) {
      assertThat(squareRoot(library)).isEqualTo(3);
    }
    assertThatThrownBy(() -> NativeLibrary.ofResource(anchor, "/native/{platform}/libother.so"))
        .isInstanceOf(UnsatisfiedLinkError.class)
        .hasMessage(
            "no native library for %s: no resource /native/%s/libother.so beside %s; there are"
                + " libraries for linux-riscv64, windows-x86_64",
            platform, platform, anchor.getName());
    assertThatThrownBy(() -> NativeLibrary.ofResource(anchor, "{platform}/none.so"))
        .isInstanceOf(UnsatisfiedLinkError.class)
        .hasMessageEndingWith("; there are libraries for no platform");
  }

  @Test
  void platformHasOneNameWhateverJavaCallsIt() {
    String system = System.getProperty("os.name");
    String processor = System.getProperty("os.arch");
    try {
      assertThat(platform("Linux", "amd64")).isEqualTo("linux-x86_64");
      assertThat(platform("Mac OS X", "aarch64")).isEqualTo("macos-aarch64");
      assertThat(platform("Windows Server 2025", "amd64")).isEqualTo("windows-x86_64");
      assertThat(platform("z/OS", "s390x")).isEqualTo("zos-s390x");
    } finally {
      platform(system, processor);
    }
  }

  private static String platform(String system, String processor) {
    System.setProperty("os.name", system);
    System.setProperty("os.arch", processor);
    return NativeLibrary.platform();
  }

  @Test
  void whatCannotBeLoadedIsNamed() throws IOException {
    assertThatThrownBy(() -> NativeLibrary.ofPath(folder.resolve("none.so")))
        .isInstanceOf(UnsatisfiedLinkError.class)
        .hasMessage("no library file " + folder.resolve("none.so"));
    Path empty = Files.createFile(folder.resolve("empty.so"));
    assertThatThrownBy(() -> NativeLibrary.ofPath(empty))
        .isInstanceOf(UnsatisfiedLinkError.class)
        .hasMessage("cannot load file " + empty);
    assertThatThrownBy(() -> NativeLibrary.ofName("no-such-library"))
        .isInstanceOf(UnsatisfiedLinkError.class)
        .hasMessage("cannot load library " + System.mapLibraryName("no-such-library"));
  }

  @Test
  void missingSymbolIsNamedWithItsLibrary() {
    try (NativeLibrary library = NativeLibrary.ofName("libm.so.6")) {
      assertThatThrownBy(() -> library.address("no_such_symbol"))
          .isInstanceOf(UnsatisfiedLinkError.class)
          .hasMessage("no symbol no_such_symbol in library libm.so.6");
    }
  }

  @Test
  void onlyAKnownOtherTargetIsRefused() {
    boolean arm = System.getProperty("os.arch").equals("aarch64");
    String own = arm ? "aarch64" : "x86_64";
    String other = arm ? "x86_64" : "arm64";
    assertThatCode(() -> NativeLibrary.requireTarget("")).doesNotThrowAnyException();
    assertThatCode(() -> NativeLibrary.requireTarget(own + "-pc-linux-musl"))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> NativeLibrary.requireTarget(other + "-unknown-linux-gnu"))
        .isInstanceOf(UnsatisfiedLinkError.class)
        .hasMessageStartingWith("the native code is for " + other);
    assertThatThrownBy(() -> NativeLibrary.requireTarget(own + "-apple-darwin23"))
        .isInstanceOf(UnsatisfiedLinkError.class);
    assertThatThrownBy(() -> NativeLibrary.requireTarget(own + "-pc-windows-msvc"))
        .isInstanceOf(UnsatisfiedLinkError.class);
  }

  /** {@return a class whose loader finds the files of a folder as resources} */
  private static Class<?> anchorIn(Path folder) throws IOException, ClassNotFoundException {
    String name = Anchor.class.getName();
    Path copy = folder.resolve(name.replace('.', '/') + ".class");
    Files.createDirectories(copy.getParent());
    try (var bytes = Anchor.class.getResourceAsStream("/" + name.replace('.', '/') + ".class")) {
      Files.copy(bytes, copy);
    }
    return new URLClassLoader(new URL[] {folder.toUri().toURL()}, null).loadClass(name);
  }

  private static long temporaryFiles() throws IOException {
    try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files.filter(f -> f.getFileName().toString().startsWith("jdiff-lib")).count();
    }
  }
}
