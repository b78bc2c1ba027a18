package org.jdiff.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A loaded shared library. It stays loaded until it is closed; addresses taken from it must not be
 * used afterwards. Safe for use by several threads.
 *
 * <p>The module that holds this class needs native access: {@code --enable-native-access} with its
 * name, or with {@code ALL-UNNAMED} on the class path.
 */
public final class NativeLibrary implements AutoCloseable {
  private static final String PLATFORM = "{platform}";

  private final Arena arena;
  private final SymbolLookup symbols;
  private final String origin;

  private NativeLibrary(Arena arena, SymbolLookup symbols, String origin) {
    this.arena = arena;
    this.symbols = symbols;
    this.origin = origin;
  }

  /**
   * Loads a library from a file.
   *
   * @param file the file; a relative path starts at the working directory
   * @return the library
   * @throws UnsatisfiedLinkError if there is no such file or the system's loader refuses it
   */
  public static NativeLibrary ofPath(Path file) {
    Path absolute = file.toAbsolutePath();
    if (!Files.isRegularFile(absolute)) {
      throw new UnsatisfiedLinkError("no library file " + absolute);
    }
    return load(absolute.toString(), "file " + absolute);
  }

  /**
   * Loads a library by name, as the system's loader finds it (on Linux: {@code LD_LIBRARY_PATH} and
   * the configured folders).
   *
   * @param name either a bare name such as {@code loss}, which becomes {@code libloss.so} or what
   *     the system calls it, or a file name such as {@code libm.so.6}
   * @return the library
   * @throws UnsatisfiedLinkError if the loader does not find or refuses it
   */
  public static NativeLibrary ofName(String name) {
    boolean fileName = name.matches(".*\\.(so(\\.\\d+)*|dylib|dll)");
    String file = fileName ? name : System.mapLibraryName(name);
    return load(file, "library " + file);
  }

  /**
   * Loads a library that lies in a jar or class folder, by way of a temporary file. The file is
   * removed as soon as the system allows it.
   *
   * <p>A jar may hold libraries for several platforms: <code>{platform}</code> in the name stands
   * for the {@linkplain #platform() platform} that the program runs on.
   *
   * @param anchor a class of the module or jar that holds the resource
   * @param resource the resource's name as {@link Class#getResourceAsStream} takes it
   * @return the library
   * @throws UnsatisfiedLinkError if there is no such resource, with the platforms that there are
   *     resources for, or the loader refuses it
   * @throws UncheckedIOException if the temporary file cannot be written
   */
  public static NativeLibrary ofResource(Class<?> anchor, String resource) {
    String name = resource.replace(PLATFORM, platform());
    try (InputStream contents = anchor.getResourceAsStream(name)) {
      if (contents == null) {
        throw new UnsatisfiedLinkError(
            resource.contains(PLATFORM)
                ? noPlatform(anchor, resource)
                : "no resource %s beside %s".formatted(resource, anchor.getName()));
      }
      Path file = Files.createTempFile("jdiff-", System.mapLibraryName(""));
      // Systems that lock a loaded file keep it until the process ends; the others drop it at once.
      file.toFile().deleteOnExit();
      try {
        Files.copy(contents, file, StandardCopyOption.REPLACE_EXISTING);
        return load(file.toString(), "resource " + name);
      } finally {
        file.toFile().delete();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot unpack " + name, e);
    }
  }

  /**
   * Refuses to go on if native code was made for another processor or system than this one.
   *
   * @param triple the target triple of the native code, such as {@code x86_64-unknown-linux-gnu};
   *     an empty one, or parts that name no common processor or system, are not checked
   * @throws UnsatisfiedLinkError if the processor or the system differs
   */
  public static void requireTarget(String triple) {
    String processor = System.getProperty("os.arch");
    String system = System.getProperty("os.name");
    if (differ(processor(triple.split("-", 2)[0]), processor(processor))
        || differ(system(triple), system(system))) {
      throw new UnsatisfiedLinkError(
          "the native code is for %s, but this Java runs on %s, %s"
              .formatted(triple, processor, system));
    }
  }

  /**
   * {@return the platform that this Java runs on: system and processor with a dash between them,
   * such as {@code linux-x86_64}, {@code macos-aarch64} or {@code windows-x86_64}}
   *
   * <p>What is not well known keeps Java's own name for it in lower case, without what does not
   * belong into the name of a folder.
   */
  public static String platform() {
    String system = System.getProperty("os.name");
    String processor = System.getProperty("os.arch");
    return system(system).orElseGet(() -> plain(system))
        + "-"
        + processor(processor).orElseGet(() -> plain(processor));
  }

  /** {@return the symbols of this library} */
  public SymbolLookup lookup() {
    return symbols;
  }

  /**
   * Finds a function or variable.
   *
   * @param symbol its linker name
   * @return its address
   * @throws UnsatisfiedLinkError if the library does not export it
   */
  public MemorySegment address(String symbol) {
    return symbols
        .find(symbol)
        .orElseThrow(
            () -> new UnsatisfiedLinkError("no symbol %s in %s".formatted(symbol, origin)));
  }

  /** Unloads the library. Calls that are under way in other threads must have returned. */
  @Override
  public void close() {
    arena.close();
  }

  // Loading is the purpose of this class, and the arena lives as long as the library.
  @SuppressWarnings({"restricted", "MustBeClosedChecker"})
  private static NativeLibrary load(String file, String origin) {
    Arena arena = Arena.ofShared();
    try {
      return new NativeLibrary(arena, SymbolLookup.libraryLookup(file, arena), origin);
    } catch (IllegalArgumentException e) {
      arena.close();
      UnsatisfiedLinkError error = new UnsatisfiedLinkError("cannot load " + origin);
      error.initCause(e);
      throw error;
    }
  }

  private static String noPlatform(Class<?> anchor, String resource) {
    List<String> present = new ArrayList<>();
    for (String system : List.of("linux", "macos", "windows")) {
      for (String processor : List.of("x86_64", "aarch64", "x86", "riscv64", "ppc64le")) {
        String platform = system + "-" + processor;
        if (anchor.getResource(resource.replace(PLATFORM, platform)) != null) {
          present.add(platform);
        }
      }
    }
    return "no native library for %s: no resource %s beside %s; there are libraries for %s"
        .formatted(
            platform(),
            resource.replace(PLATFORM, platform()),
            anchor.getName(),
            present.isEmpty() ? "no platform" : String.join(", ", present));
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]", "");
  }

  private static boolean differ(Optional<String> wanted, Optional<String> present) {
    return wanted.isPresent() && present.isPresent() && !wanted.equals(present);
  }

  private static Optional<String> processor(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "x86_64", "amd64", "x64" -> Optional.of("x86_64");
      case "aarch64", "arm64" -> Optional.of("aarch64");
      case "i386", "i486", "i586", "i686", "x86" -> Optional.of("x86");
      case "riscv64" -> Optional.of("riscv64");
      case "powerpc64le", "ppc64le" -> Optional.of("ppc64le");
      default -> Optional.empty();
    };
  }

  private static Optional<String> system(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.contains("linux")) {
      return Optional.of("linux");
    }
    // Before Windows: "darwin" contains "win".
    if (lower.contains("darwin") || lower.contains("mac")) {
      return Optional.of("macos");
    }
    return lower.contains("windows") ? Optional.of("windows") : Optional.empty();
  }
}
