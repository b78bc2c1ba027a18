package org.jdiff.driver;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdiff.ir.BundledTools;
import org.jdiff.ir.ExternalProgram;
import org.jdiff.ir.Target;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.DiffException;

/** Writes a compilation to a file that appears complete or not at all. */
final class OutputFile {
  /** Where the C library and its companions are on the usual systems. */
  private static final List<String> LIBRARY_FOLDERS =
      List.of(
          "/lib/x86_64-linux-gnu",
          "/usr/lib/x86_64-linux-gnu",
          "/lib/aarch64-linux-gnu",
          "/usr/lib/aarch64-linux-gnu",
          "/lib64",
          "/usr/lib64",
          "/lib",
          "/usr/lib");

  private static final List<String> LIBRARIES =
      List.of("libm.so.6", "libc.so.6", "libstdc++.so.6", "libgcc_s.so.1");

  private OutputFile() {}

  /** The forms of output. */
  enum Kind {
    TEXT(".ll"),
    BITCODE(".bc"),
    ASSEMBLY(".s"),
    OBJECT(".o"),
    ARCHIVE(".a"),
    SHARED(".so");

    private final String extension;

    Kind(String extension) {
      this.extension = extension;
    }

    static Optional<Kind> of(Path path) {
      Path last = path.getFileName();
      String name = last == null ? "" : last.toString().toLowerCase(Locale.ROOT);
      for (Kind kind : values()) {
        if (name.endsWith(kind.extension)) {
          return Optional.of(kind);
        }
      }
      return Optional.empty();
    }
  }

  /**
   * Writes the form that the extension names.
   *
   * @throws DiffException JD0701, JD0702, JD0703
   */
  static void write(Compilation compilation, Path path, Consumer<String> progress) {
    Kind kind =
        Kind.of(path)
            .orElseThrow(
                () ->
                    new DiffException(
                        Diagnostic.error(
                                DiagnosticCode.JD0702,
                                "the kind of output does not follow from the name '" + path + "'")
                            .help("end the name with .ll, .bc, .s, .o, .a or .so")));
    if (Files.isDirectory(path)) {
      throw new DiffException(unwritable(path, "it is a directory"));
    }
    // The code is made before the file is touched: what fails there leaves nothing behind.
    byte[] content =
        switch (kind) {
          case TEXT -> compilation.text().getBytes(StandardCharsets.UTF_8);
          case BITCODE -> compilation.bitcode();
          case ASSEMBLY -> compilation.assembly().getBytes(StandardCharsets.UTF_8);
          case OBJECT -> compilation.object();
          case SHARED -> compilation.completeObject();
          case ARCHIVE -> ArchiveFile.of(compilation.object(), compilation.exports());
        };
    Path partial = path.resolveSibling("." + path.getFileName() + "." + UUID.randomUUID());
    try {
      try {
        if (kind == Kind.SHARED) {
          link(content, path, partial, compilation.triple(), progress);
        } else {
          Files.write(partial, content);
        }
        Files.move(partial, path, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(partial);
      }
    } catch (IOException e) {
      throw new DiffException(unwritable(path, reason(e)));
    }
  }

  private static Diagnostic unwritable(Path path, String reason) {
    return Diagnostic.error(DiagnosticCode.JD0701, "cannot write '" + path + "'").note(reason);
  }

  private static String reason(IOException e) {
    return switch (e) {
      case NoSuchFileException none -> "the directory does not exist";
      case AccessDeniedException denied -> "permission denied";
      default -> String.valueOf(e.getMessage());
    };
  }

  private static void link(
      byte[] object, Path path, Path partial, String triple, Consumer<String> progress)
      throws IOException {
    // A missing or protected folder is the user's, and is reported as such, not as the linker's.
    Files.write(partial, new byte[0]);
    Path folder = Files.createTempDirectory("jdiff-link");
    Path input = folder.resolve("jdiff.o");
    try {
      Files.write(input, object);
      List<String> arguments = new ArrayList<>();
      arguments.addAll(List.of("-shared", "--build-id=none", "--hash-style=gnu", "--eh-frame-hdr"));
      arguments.addAll(List.of("-soname", String.valueOf(path.getFileName())));
      arguments.addAll(List.of("-o", partial.toAbsolutePath().toString(), input.toString()));
      arguments.add("--as-needed");
      arguments.addAll(libraries(triple));
      ExternalProgram.Outcome outcome = BundledTools.linker(arguments, folder, progress);
      if (outcome.exit() != 0) {
        Diagnostic finding =
            Diagnostic.error(
                DiagnosticCode.JD0703, "the linker could not make '" + path.getFileName() + "'");
        for (String line : outcome.output().lines().limit(10).toList()) {
          finding = finding.note(line.replace("ld.lld: error: ", "").replace("lld: error: ", ""));
        }
        throw new DiffException(
            finding.help("write an object with -o name.o and link it with your own linker"));
      }
    } finally {
      Files.deleteIfExists(input);
      Files.delete(folder);
    }
  }

  /** The system's libraries, of which the linker records those that the code needs. */
  private static List<String> libraries(String triple) {
    if (!Target.isHost(triple)) {
      return List.of();
    }
    List<String> found = new ArrayList<>();
    for (String library : LIBRARIES) {
      LIBRARY_FOLDERS.stream()
          .map(folder -> Path.of(folder, library))
          .filter(Files::isRegularFile)
          .findFirst()
          .ifPresent(p -> found.add(p.toString()));
    }
    return found;
  }
}
