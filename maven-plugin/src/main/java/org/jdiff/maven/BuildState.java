package org.jdiff.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a goal did last, kept in a file: the hash of its inputs, and its outputs with theirs. Paths
 * start at the project, so that the state survives a move together with it.
 *
 * @param inputs the hash of the inputs
 * @param outputs the hashes of the outputs by their paths, as {@link Options#path} writes them
 */
record BuildState(String inputs, Map<String, String> outputs) {
  private static final String FIRST_LINE = "jdiff-state 1";

  /**
   * {@return the state after a run}
   *
   * @param base the folder of the project
   * @param inputs the hash of what the run read
   * @param outputs the files that it wrote
   * @throws IOException if one of them cannot be read
   */
  static BuildState of(Path base, String inputs, List<Path> outputs) throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    for (Path output : outputs) {
      hashes.put(Options.path(base, output), Fingerprint.of(output));
    }
    return new BuildState(inputs, hashes);
  }

  /** {@return the state in a file; empty if there is none or it is not what this version writes} */
  static Optional<BuildState> read(Path file) {
    try {
      List<String> lines = Files.readAllLines(file);
      if (lines.size() < 2 || !lines.get(0).equals(FIRST_LINE)) {
        return Optional.empty();
      }
      Map<String, String> outputs = new TreeMap<>();
      for (String line : lines.subList(2, lines.size())) {
        int blank = line.indexOf(' ');
        if (blank < 0) {
          return Optional.empty();
        }
        outputs.put(line.substring(blank + 1), line.substring(0, blank));
      }
      return Optional.of(new BuildState(lines.get(1), outputs));
    } catch (IOException | IllegalArgumentException e) {
      // No state, or one that cannot be understood: the goal runs again.
      return Optional.empty();
    }
  }

  /** {@return the outputs as absolute paths} */
  Set<Path> files(Path base) {
    return outputs.keySet().stream().map(base::resolve).collect(Collectors.toSet());
  }

  /** Writes the state, and makes the folder if it has to. */
  void write(Path file) throws IOException {
    List<String> lines = new ArrayList<>(List.of(FIRST_LINE, inputs));
    outputs.forEach((path, hash) -> lines.add(hash + " " + path));
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, lines);
  }

  /** {@return whether a run on given inputs would do nothing new, and its outputs are untouched} */
  boolean isCurrent(Path base, String hash) throws IOException {
    if (!inputs.equals(hash)) {
      return false;
    }
    for (Map.Entry<String, String> output : outputs.entrySet()) {
      Path file = base.resolve(output.getKey());
      if (!Files.isRegularFile(file) || !Fingerprint.of(file).equals(output.getValue())) {
        return false;
      }
    }
    return true;
  }
}
