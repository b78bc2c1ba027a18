package org.jdiff.driver;
import java.nio.file.Path;
import java.util.function.Consumer;
final class OutputFile {
  private OutputFile() {}
  static void write(Compilation compilation, Path path, Consumer<String> progress) {
    throw new UnsupportedOperationException(path + " " + progress + compilation);
  }
}
