package org.jdiff.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The options for C and C++ sources. */
final class ClangOptions {
  @Option(
      names = "-I",
      paramLabel = "DIR",
      description = "Where the bundled clang looks for headers.")
  private List<String> includes = List.of();

  @Option(names = "-D", paramLabel = "NAME[=VALUE]", description = "A macro for the bundled clang.")
  private List<String> macros = List.of();

  @Option(
      names = "--clang-arg",
      paramLabel = "ARG",
      description = "A further argument for the bundled clang, such as --clang-arg=-std=c17.")
  private List<String> others = List.of();

  /** {@return the arguments for the bundled clang} */
  List<String> arguments() {
    List<String> arguments = new ArrayList<>();
    includes.forEach(directory -> arguments.add("-I" + directory));
    macros.forEach(macro -> arguments.add("-D" + macro));
    arguments.addAll(others);
    return arguments;
  }
}
