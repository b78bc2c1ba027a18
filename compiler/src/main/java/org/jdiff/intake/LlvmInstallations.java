package org.jdiff.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds libraries and programs of LLVM on this machine that can read bitcode of a version. The
 * toolchain that wrote the bitcode is usually still there: Rust's toolchains bring their library,
 * and clang comes with its own.
 *
 * @param environment the environment variables
 * @param root where the file system starts; for tests
 */
record LlvmInstallations(Map<String, String> environment, Path root) {
  private static final Pattern LIBRARY =
      Pattern.compile("libLLVM(?:-(\\d+)[^/]*\\.(?:so|dylib)|\\.so\\.(\\d+)|\\.dylib|\\.so)[^/]*");

  private static final Pattern VERSIONED_FOLDER = Pattern.compile("llvm[-@]?(\\d+)");

  private static final long SMALLEST_LIBRARY = 100_000;

  /** A way to read newer bitcode. */
  sealed interface Reader {
    /** {@return the file} */
    Path path();

    /**
     * A library with LLVM's C interface.
     *
     * @param path the file
     */
    record Library(Path path) implements Reader {}

    /**
     * The program {@code llvm-dis}.
     *
     * @param path the file
     */
    record Disassembler(Path path) implements Reader {}

    /**
     * The program {@code clang}.
     *
     * @param path the file
     */
    record Clang(Path path) implements Reader {}
  }

  /** {@return what this machine has} */
  static LlvmInstallations ofMachine() {
    return new LlvmInstallations(System.getenv(), Path.of("/"));
  }

  /**
   * {@return what can read bitcode of a version, the most likely first: libraries before programs,
   * the same version before newer ones, those of the producer's toolchain before others}
   *
   * @param major the version
   * @param rustFolders where the libraries of Rust's toolchains are
   * @param rust whether rustc wrote the bitcode
   */
  List<Reader> readers(int major, List<Path> rustFolders, boolean rust) {
    List<Path> systemFolders = systemFolders();
    List<Path> folders = new ArrayList<>(rust ? rustFolders : systemFolders);
    folders.addAll(rust ? systemFolders : rustFolders);
    List<Library> libraries = new ArrayList<>();
    for (Path folder : folders) {
      for (Path file : list(folder)) {
        if (isLarge(file)) {
          libraryVersion(file).ifPresent(v -> libraries.add(new Library(file, v)));
        }
      }
    }
    Set<Path> seen = new LinkedHashSet<>();
    List<Reader> readers = new ArrayList<>();
    libraries.stream()
        .filter(l -> l.major() >= major)
        .sorted(Comparator.comparingInt(Library::major)) // stable: the order of folders stays
        .map(l -> real(l.path()))
        .filter(seen::add)
        .forEach(p -> readers.add(new Reader.Library(p)));
    readers.addAll(programs(major));
    return List.copyOf(readers);
  }

  private record Library(Path path, int major) {}

  /**
   * {@return the readers at a place that the user named: a library, a program, or the folder of an
   * installation with either}
   *
   * @param place a file or folder
   */
  static List<Reader> at(Path place) {
    if (!Files.isDirectory(place)) {
      String name = String.valueOf(place.getFileName());
      if (LIBRARY.matcher(name).matches()) {
        return List.of(new Reader.Library(place));
      }
      if (!Files.isRegularFile(place)) {
        return List.of();
      }
      return List.of(
          name.contains("llvm-dis") ? new Reader.Disassembler(place) : new Reader.Clang(place));
    }
    List<Reader> readers = new ArrayList<>();
    for (Path folder : List.of(place, place.resolve("lib"), place.resolve("lib64"))) {
      list(folder).stream()
          .filter(f -> LIBRARY.matcher(String.valueOf(f.getFileName())).matches())
          .filter(LlvmInstallations::isLarge)
          .map(LlvmInstallations::real)
          .distinct()
          .forEach(f -> readers.add(new Reader.Library(f)));
    }
    for (Path folder : List.of(place, place.resolve("bin"))) {
      program(folder, "llvm-dis").ifPresent(p -> readers.add(new Reader.Disassembler(p)));
      program(folder, "clang").ifPresent(p -> readers.add(new Reader.Clang(p)));
    }
    return List.copyOf(readers);
  }

  private List<Reader> programs(int major) {
    List<Reader> readers = new ArrayList<>();
    // A version above the needed one reads it as well; there are not many of them.
    for (int version = major; version < major + 4; version++) {
      for (Path folder : searchPath()) {
        program(folder, "llvm-dis-" + version)
            .ifPresent(p -> readers.add(new Reader.Disassembler(p)));
        program(folder, "clang-" + version).ifPresent(p -> readers.add(new Reader.Clang(p)));
      }
    }
    for (Path folder : searchPath()) {
      program(folder, "llvm-dis").ifPresent(p -> readers.add(new Reader.Disassembler(p)));
      program(folder, "clang").ifPresent(p -> readers.add(new Reader.Clang(p)));
    }
    return readers;
  }

  private List<Path> systemFolders() {
    List<Path> folders = new ArrayList<>();
    for (Path folder : searchPath()) {
      // Beside a clang that the search path leads to, wherever its installation is.
      for (Path file : list(folder)) {
        if (String.valueOf(file.getFileName()).matches("clang(-\\d+)?")) {
          Optional.ofNullable(real(file).getParent())
              .map(Path::getParent)
              .ifPresent(p -> folders.add(p.resolve("lib")));
        }
      }
    }
    for (String place : List.of("usr/lib", "usr/lib64", "usr/local/lib", "opt/homebrew/opt")) {
      Path folder = root.resolve(place);
      folders.add(folder);
      for (Path inner : list(folder)) {
        String name = String.valueOf(inner.getFileName());
        if (VERSIONED_FOLDER.matcher(name).matches()) {
          folders.add(inner.resolve("lib"));
          folders.add(inner.resolve("lib64"));
        } else if (name.endsWith("-linux-gnu")) {
          folders.add(inner);
        }
      }
    }
    return folders;
  }

  private List<Path> searchPath() {
    return Stream.of(environment.getOrDefault("PATH", "").split(":", -1))
        .filter(f -> !f.isEmpty())
        .map(Path::of)
        .toList();
  }

  private static Optional<Path> program(Path folder, String name) {
    Path file = folder.resolve(name);
    return Files.isExecutable(file) && Files.isRegularFile(file)
        ? Optional.of(file)
        : Optional.empty();
  }

  /** The version by the file's name, or by the name of what it is a link to. */
  private static Optional<Integer> libraryVersion(Path file) {
    for (Path candidate : List.of(file, real(file))) {
      Matcher matcher = LIBRARY.matcher(String.valueOf(candidate.getFileName()));
      if (!matcher.matches()) {
        return Optional.empty();
      }
      String version = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
      if (version != null && version.length() < 4) {
        return Optional.of(Integer.parseInt(version));
      }
    }
    return Optional.empty();
  }

  /** Some files of that name are scripts for the linker that lead to the library. */
  private static boolean isLarge(Path file) {
    try {
      return Files.size(file) > SMALLEST_LIBRARY;
    } catch (IOException e) {
      return false; // a link to nowhere
    }
  }

  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file; // a link to nowhere; opening it will say so
    }
  }

  private static List<Path> list(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException | UncheckedIOException e) {
      return List.of(); // a folder that this user may not read has nothing for them
    }
  }
}
