package org.jdiff.maven;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;

/** Finds the native sources of a project. */
final class SourceSelection {
  /** Every file that jdiff reads by itself; what only fills gaps is for {@code <link>}. */
  private static final Set<String> EXTENSIONS = Set.of("c", "cpp", "cc", "cxx", "ll", "bc", "rs");

  private SourceSelection() {}

  /**
   * {@return the sources in the order of their paths, so that results do not depend on the file
   * system}
   *
   * @param directory the folder of native sources
   * @param patterns files or globs, relative to the folder; if there is none, everything in it that
   *     is a source
   * @throws MojoFailureException if a pattern, or the folder, has no source
   */
  static List<Path> find(Path directory, List<String> patterns) throws MojoFailureException {
    List<Path> files = files(directory);
    Set<Path> found = new TreeSet<>();
    if (patterns.isEmpty()) {
      files.stream().filter(SourceSelection::isSource).forEach(found::add);
      if (found.isEmpty()) {
        throw new MojoFailureException(
            ("there is no native source in %s: put .c, .cpp, .cc, .cxx, .ll, .bc or .rs files"
                    + " there, or name them with <sources>")
                .formatted(directory));
      }
    }
    for (String pattern : patterns) {
      Path file = directory.resolve(pattern).normalize();
      if (Files.isRegularFile(file)) {
        found.add(file);
        continue;
      }
      PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
      List<Path> matching =
          files.stream().filter(f -> matcher.matches(directory.relativize(f))).toList();
      if (matching.isEmpty()) {
        throw new MojoFailureException(
            "<source>%s</source> names no file in %s".formatted(pattern, directory));
      }
      found.addAll(matching);
    }
    return List.copyOf(found);
  }

  /** {@return all files below a folder, sorted; none if there is no such folder} */
  static List<Path> files(Path directory) throws MojoFailureException {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> tree = Files.walk(directory)) {
      return tree.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new MojoFailureException("cannot list " + directory, e);
    }
  }

  private static boolean isSource(Path file) {
    String name = String.valueOf(file.getFileName());
    return EXTENSIONS.contains(name.substring(name.lastIndexOf('.') + 1));
  }
}
