package org.jdiff.cli;

import java.nio.file.Path;
import java.util.List;
import org.jdiff.driver.Input;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What to read, and how the bundled clang reads sources. */
final class SourceOptions {
  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "IR (.ll, .bc) or C or C++ source; several files are linked with each other.")
  List<Path> files = List.of();

  @Mixin private ClangOptions clang = new ClangOptions();

  /**
   * {@return what to read}
   *
   * @param console where relative paths start
   */
  List<Input> inputs(Console console) {
    return files.stream().map(console::resolve).map(Input::file).toList();
  }

  /** {@return the arguments for the bundled clang} */
  List<String> clangArguments() {
    return clang.arguments();
  }

  /** {@return the files as they stand in a command line} */
  String words() {
    return String.join(" ", files.stream().map(Path::toString).toList());
  }
}
