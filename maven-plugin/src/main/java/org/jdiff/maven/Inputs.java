package org.jdiff.maven;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What jdiff reads, and how.
 *
 * @param base the folder that jdiff runs in, and that relative paths start from
 * @param sourceDirectory the folder of native sources
 * @param sources the files to differentiate, linked with each other
 * @param link files that bodies of functions are taken from
 * @param includes where clang looks for headers
 * @param defines macros for clang
 * @param clangArgs further arguments for clang
 * @param cc the clang to use; empty for the bundled one
 * @param rustc the Rust compiler; empty for the one on the search path
 * @param rustArgs further arguments for it
 * @param llvm what reads bitcode that is newer than the bundled LLVM; empty if it is looked for
 */
record Inputs(
    Path base,
    Path sourceDirectory,
    List<Path> sources,
    List<Path> link,
    List<Path> includes,
    List<String> defines,
    List<String> clangArgs,
    String cc,
    String rustc,
    List<String> rustArgs,
    String llvm) {

  /** {@return the files and the options for reading them, as every command takes them} */
  List<String> options() {
    List<String> words = new ArrayList<>();
    sources.forEach(source -> words.add(Options.path(base, source)));
    for (Path include : includes) {
      words.add("-I");
      words.add(Options.path(base, include));
    }
    for (String define : defines) {
      words.add("-D");
      words.add(define);
    }
    Options.addAll(words, "--clang-arg", clangArgs);
    Options.add(words, "--cc", cc);
    Options.add(words, "--rustc", rustc);
    Options.addAll(words, "--rust-arg", rustArgs);
    for (Path file : link) {
      Options.add(words, "--link", Options.path(base, file));
    }
    Options.add(words, "--llvm", llvm);
    return words;
  }
}
