package org.jdiff.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jdiff.driver.Input;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What to read, and how the bundled clang reads sources. */
final class SourceOptions {
  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "IR (.ll, .bc) or C or C++ source; several files are linked with each other.")
  List<Path> files = List.of();

  @Option(
      names = "-I",
      paramLabel = "DIR",
      description = "Where the bundled clang looks for headers.")
  List<String> includes = List.of();

  @Option(names = "-D", paramLabel = "NAME[=VALUE]", description = "A macro for the bundled clang.")
  List<String> macros = List.of();

  @Option(
      names = "--clang-arg",
      paramLabel = "ARG",
      description = "A further argument for the bundled clang, such as --clang-arg=-std=c17.")
  List<String> others = List.of();

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
    List<String> arguments = new ArrayList<>();
    includes.forEach(directory -> arguments.add("-I" + directory));
    macros.forEach(macro -> arguments.add("-D" + macro));
    arguments.addAll(others);
    return arguments;
  }

  /** {@return the files as they stand in a command line} */
  String words() {
    return String.join(" ", files.stream().map(Path::toString).toList());
  }
}
