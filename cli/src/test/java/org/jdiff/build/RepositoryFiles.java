package org.jdiff.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The files that belong to the repository: what git tracks or would add, or without git the whole
 * tree.
 */
final class RepositoryFiles {
  /** Folders that hold build output or editor state wherever they occur; only used without git. */
  private static final Set<String> FOREIGN_FOLDERS =
      Set.of("target", ".git", ".idea", ".vscode", "dist");

  private RepositoryFiles() {}

  /** {@return the top folder of the repository} */
  static Path root() {
    String root = System.getProperty("jdiff.root");
    if (root == null) {
      throw new IllegalStateException(
          "the build sets the property jdiff.root; without Maven, pass -Djdiff.root=DIR");
    }
    return Path.of(root);
  }

  /**
   * {@return the files whose path from the root, written with slashes, is accepted; sorted}
   *
   * @param accepted the condition on the path
   */
  static List<String> matching(Predicate<String> accepted) {
    List<String> files = tracked().orElseGet(RepositoryFiles::walk);
    return files.stream()
        .filter(accepted)
        // A file that is deleted but not yet committed is still listed by git.
        .filter(file -> Files.isRegularFile(root().resolve(file)))
        .sorted()
        .distinct()
        .toList();
  }

  /**
   * {@return the text of a file, or empty if it is binary}
   *
   * @param file the path from the root
   */
  static Optional<String> text(String file) {
    try {
      byte[] content = Files.readAllBytes(root().resolve(file));
      for (byte b : content) {
        if (b == 0) {
          return Optional.empty();
        }
      }
      return Optional.of(new String(content, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<List<String>> tracked() {
    if (!Files.exists(root().resolve(".git"))) {
      return Optional.empty();
    }
    try {
      // The tree may belong to another user, as in a container; git refuses that unless told.
      Process git =
          new ProcessBuilder(
                  "git",
                  "-c",
                  "safe.directory=*",
                  "ls-files",
                  "-z",
                  "--cached",
                  "--others",
                  "--exclude-standard")
              .directory(root().toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String listing = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return git.waitFor() == 0 ? Optional.of(List.of(listing.split("\0"))) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty(); // git is not installed
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static List<String> walk() {
    List<String> found = new ArrayList<>();
    collect(root(), found);
    return found;
  }

  private static void collect(Path folder, List<String> found) {
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path entry : (Iterable<Path>) entries::iterator) {
        if (!Files.isDirectory(entry)) {
          found.add(root().relativize(entry).toString().replace('\\', '/'));
        } else if (!FOREIGN_FOLDERS.contains(entry.getFileName().toString())) {
          collect(entry, found);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
