package org.jdiff.corpus;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * IR of one or several producers, in a folder or a zip file: {@code
 * [PRODUCER/]CONFIGURATION/STEM.ll}, beside it {@code STEM.out} if the program ran and printed
 * something, and {@code STEM.link} with the command that links an object.
 */
final class ProducerFiles implements AutoCloseable {
  private final Path root;
  private final Optional<FileSystem> archive;
  private final List<Path> files;

  private ProducerFiles(Path root, Optional<FileSystem> archive) throws IOException {
    this.root = root;
    this.archive = archive;
    try (Stream<Path> all = Files.walk(root)) {
      files = all.filter(p -> p.toString().endsWith(".ll")).sorted().toList();
    }
  }

  /**
   * Lists what is in a folder or a zip file.
   *
   * @param place where it is
   * @throws IOException if it cannot be read
   */
  static ProducerFiles in(Path place) throws IOException {
    if (Files.isDirectory(place)) {
      return new ProducerFiles(place, Optional.empty());
    }
    FileSystem zip = FileSystems.newFileSystem(place);
    return new ProducerFiles(zip.getPath("/"), Optional.of(zip));
  }

  /** {@return the number of files} */
  int count() {
    return files.size();
  }

  /** {@return the path of a file below the place, without its ending} */
  String name(int index) {
    String path = root.relativize(files.get(index)).toString();
    return path.substring(0, path.length() - ".ll".length());
  }

  /** {@return the content of a file} */
  byte[] content(int index) throws IOException {
    return Files.readAllBytes(files.get(index));
  }

  /** {@return what the producer's own program prints, if it does} */
  Optional<byte[]> output(int index) throws IOException {
    Path output = beside(index, ".out");
    return Files.exists(output) ? Optional.of(Files.readAllBytes(output)) : Optional.empty();
  }

  /** {@return the shell command that makes {@code $PROGRAM} of {@code $OBJECT}, if there is one} */
  Optional<String> link(int index) throws IOException {
    Path link = beside(index, ".link");
    return Files.exists(link) ? Optional.of(Files.readString(link)) : Optional.empty();
  }

  private Path beside(int index, String ending) {
    return root.resolve(name(index) + ending);
  }

  @Override
  public void close() throws IOException {
    if (archive.isPresent()) {
      archive.get().close();
    }
  }
}
