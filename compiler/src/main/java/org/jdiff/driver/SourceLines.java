package org.jdiff.driver;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdiff.model.SourcePosition;

/**
 * The text of lines that debug information names. Reading is best effort: it often names files of
 * another machine.
 */
final class SourceLines {
  private final Path directory;
  private final Map<String, String> compiledIn;
  private final Map<String, List<String>> files = new HashMap<>();

  /**
   * @param directory where relative paths start
   * @param compiledIn the directories in which files were compiled; they come first
   */
  SourceLines(Path directory, Map<String, String> compiledIn) {
    this.directory = directory;
    this.compiledIn = Map.copyOf(compiledIn);
  }

  /** {@return the text of a line without the space around it; empty if it cannot be read} */
  Optional<String> at(SourcePosition place) {
    List<String> lines = files.computeIfAbsent(place.file(), this::read);
    return place.line() < 1 || place.line() > lines.size()
        ? Optional.empty()
        : Optional.of(lines.get(place.line() - 1).strip()).filter(l -> !l.isEmpty());
  }

  private List<String> read(String name) {
    try {
      Path compiled = directory.resolve(compiledIn.getOrDefault(name, "")).resolve(name);
      Path file = Files.isRegularFile(compiled) ? compiled : directory.resolve(name);
      // Decoding replaces malformed bytes instead of failing, as sources need not be UTF-8.
      return Files.isRegularFile(file)
          ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList()
          : List.of();
    } catch (IOException | InvalidPathException e) {
      return List.of();
    }
  }
}
