package org.jdiff.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdiff.model.InputOptions;
import org.jdiff.model.Isolation;
import picocli.CommandLine.Option;

/** The options for how inputs become IR. */
final class ReadingOptions {
  @Option(names = "-I", paramLabel = "DIR", description = "Where clang looks for headers.")
  private List<String> includes = List.of();

  @Option(names = "-D", paramLabel = "NAME[=VALUE]", description = "A macro for clang.")
  private List<String> macros = List.of();

  @Option(
      names = "--clang-arg",
      paramLabel = "ARG",
      description = "A further argument for clang, such as --clang-arg=-std=c17.")
  private List<String> clangArguments = List.of();

  @Option(
      names = "--cc",
      paramLabel = "CLANG",
      defaultValue = "",
      description = "The clang for C and C++ source. Default: the bundled one.")
  private String clang = "";

  @Option(
      names = "--rustc",
      paramLabel = "RUSTC",
      defaultValue = "",
      description = "The compiler for Rust source. Default: rustc.")
  private String rustc = "";

  @Option(
      names = "--rust-arg",
      paramLabel = "ARG",
      description = "A further argument for rustc, such as --rust-arg=--edition=2024.")
  private List<String> rustArguments = List.of();

  @Option(
      names = "--link",
      paramLabel = "FILE",
      description = {
        "Take bodies that the inputs lack from here: IR, source, or an object, archive or .rlib"
            + " that carries bitcode."
      })
  private List<Path> links = List.of();

  @Option(
      names = "--llvm",
      paramLabel = "PATH",
      description = {
        "What reads bitcode newer than the bundled LLVM: libLLVM.so, llvm-dis, clang, or a folder"
            + " with one. Default: looked for."
      })
  private Path llvm;

  @Option(
      names = "--isolation",
      paramLabel = "in-process|child-process",
      converter = IsolationConverter.class,
      description = {
        "Where LLVM works. A child process keeps this one alive if LLVM crashes. Default:"
            + " in-process for the command, child-process inside of another program."
      })
  private Isolation isolation;

  /**
   * {@return how inputs become IR}
   *
   * @param console where relative paths start
   * @param progress is told about steps
   */
  InputOptions options(Console console, Consumer<String> progress) {
    List<String> arguments = new ArrayList<>();
    includes.forEach(directory -> arguments.add("-I" + directory));
    macros.forEach(macro -> arguments.add("-D" + macro));
    arguments.addAll(clangArguments);
    Isolation place =
        Optional.ofNullable(isolation)
            .orElse(console.hosted() ? Isolation.CHILD_PROCESS : Isolation.IN_PROCESS);
    return new InputOptions(
        clang,
        arguments,
        rustc,
        rustArguments,
        links.stream().map(console::resolve).toList(),
        Optional.ofNullable(llvm).map(console::resolve),
        place,
        progress);
  }
}
