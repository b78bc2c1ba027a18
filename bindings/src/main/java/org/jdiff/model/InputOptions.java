package org.jdiff.model;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * How inputs become IR. Immutable; the {@code with…} methods return changed copies.
 *
 * @param clang the clang for C and C++ sources, a path or a name on the search path; empty for the
 *     bundled one
 * @param clangArguments further arguments for clang, such as {@code -I}
 * @param rustc the compiler for Rust sources, a path or a name on the search path; empty for {@code
 *     rustc}
 * @param rustArguments further arguments for rustc, such as {@code --edition=2024}
 * @param links files with bodies of functions that the inputs call: IR, bitcode, objects and
 *     archives that carry bitcode. Of archives only the members that something needs are taken, and
 *     a function that an input defines is not taken from here
 * @param llvm what reads bitcode that is newer than the bundled LLVM: a library of LLVM, a folder
 *     of an installation, or a program {@code llvm-dis} or {@code clang}; empty to look for one
 * @param isolation where LLVM reads the input
 * @param progress is told, in a few words, about steps that take seconds, and about the commands
 *     that are run
 */
public record InputOptions(
    String clang,
    List<String> clangArguments,
    String rustc,
    List<String> rustArguments,
    List<Path> links,
    Optional<Path> llvm,
    Isolation isolation,
    Consumer<String> progress) {

  /** Copies the lists. */
  public InputOptions {
    clangArguments = List.copyOf(clangArguments);
    rustArguments = List.copyOf(rustArguments);
    links = List.copyOf(links);
  }

  /** {@return the bundled clang, rustc of the search path, everything in this process, silent} */
  public static InputOptions defaults() {
    return new InputOptions(
        "",
        List.of(),
        "",
        List.of(),
        List.of(),
        Optional.empty(),
        Isolation.IN_PROCESS,
        step -> {});
  }

  /**
   * {@return these options with another clang}
   *
   * @param program a path, a name on the search path, or empty
   */
  public InputOptions withClang(String program) {
    return new InputOptions(
        program, clangArguments, rustc, rustArguments, links, llvm, isolation, progress);
  }

  /**
   * {@return these options with other arguments for clang}
   *
   * @param arguments the arguments
   */
  public InputOptions withClangArguments(List<String> arguments) {
    return new InputOptions(
        clang, arguments, rustc, rustArguments, links, llvm, isolation, progress);
  }

  /**
   * {@return these options with another rustc}
   *
   * @param program a path, a name on the search path, or empty
   */
  public InputOptions withRustc(String program) {
    return new InputOptions(
        clang, clangArguments, program, rustArguments, links, llvm, isolation, progress);
  }

  /**
   * {@return these options with other arguments for rustc}
   *
   * @param arguments the arguments
   */
  public InputOptions withRustArguments(List<String> arguments) {
    return new InputOptions(
        clang, clangArguments, rustc, arguments, links, llvm, isolation, progress);
  }

  /**
   * {@return these options with other files that bring bodies}
   *
   * @param files the files
   */
  public InputOptions withLinks(List<Path> files) {
    return new InputOptions(
        clang, clangArguments, rustc, rustArguments, files, llvm, isolation, progress);
  }

  /**
   * {@return these options with another reader of newer bitcode}
   *
   * @param place a library, a folder or a program
   */
  public InputOptions withLlvm(Path place) {
    return new InputOptions(
        clang,
        clangArguments,
        rustc,
        rustArguments,
        links,
        Optional.of(place),
        isolation,
        progress);
  }

  /**
   * {@return these options with another place where LLVM reads the input}
   *
   * @param place the process
   */
  public InputOptions withIsolation(Isolation place) {
    return new InputOptions(
        clang, clangArguments, rustc, rustArguments, links, llvm, place, progress);
  }

  /**
   * {@return these options with a listener}
   *
   * @param listener is told about steps that take seconds
   */
  public InputOptions withProgress(Consumer<String> listener) {
    return new InputOptions(
        clang, clangArguments, rustc, rustArguments, links, llvm, isolation, listener);
  }
}
