package org.jdiff.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jdiff.driver.Input;
import org.jdiff.model.InputOptions;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What to read, and how. */
final class SourceOptions {
  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = {
        "IR (.ll, .bc), C, C++ or Rust source, or an object or archive that carries bitcode;"
            + " several files are linked with each other."
      })
  List<Path> files = List.of();

  @Mixin private ReadingOptions reading = new ReadingOptions();

  /**
   * {@return what to read}
   *
   * @param console where relative paths start
   */
  List<Input> inputs(Console console) {
    return files.stream().map(console::resolve).map(Input::file).toList();
  }

  /**
   * {@return how the files become IR}
   *
   * @param console where relative paths start
   * @param progress is told about steps
   */
  InputOptions reading(Console console, Consumer<String> progress) {
    return reading.options(console, progress);
  }

  /** {@return the files as they stand in a command line} */
  String words() {
    return String.join(" ", files.stream().map(Path::toString).toList());
  }
}
