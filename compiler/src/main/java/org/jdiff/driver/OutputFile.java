package org.jdiff.driver;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

final class OutputFile {
  private OutputFile() {}

  static void write(Compilation compilation, Path path, Consumer<String> progress) {
    progress.accept(Optional.of(path).orElseThrow() + compilation.plan());
  }
}
