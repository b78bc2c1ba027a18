package org.jdiff.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdiff.ir.BundledTools;
import org.jdiff.ir.ExternalProgram;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.DiffException;
import org.jdiff.model.InputOptions;
import org.jdiff.model.SourcePosition;

/**
 * Turns C and C++ source into IR: bitcode with the clang inside the LLVM jar, text with another
 * one, whose bitcode may be too new.
 */
final class ClangFrontEnd {
  /**
   * What gives IR that is easy to differentiate: optimised, since that removes memory traffic, but
   * neither vectorised nor unrolled, which happens again after differentiation; debug information
   * names parameters and places.
   */
  private static final List<String> DEFAULTS = List.of("-O2", "-g");

  /**
   * These come after the user's arguments, since a later level would switch the vectorisers on
   * again.
   */
  private static final List<String> FLAGS =
      List.of(
          "-fno-vectorize",
          "-fno-slp-vectorize",
          "-fno-unroll-loops",
          "-fno-discard-value-names",
          "-fno-color-diagnostics",
          "-emit-llvm");

  private static final List<String> REGISTRATIONS =
      List.of(
          "__enzyme_register_",
          "__enzyme_inactivefn",
          "__enzyme_function_like",
          "__enzyme_allocation_like");

  private static final Pattern MESSAGE =
      Pattern.compile("^(.*?):(\\d+):(\\d+): (?:fatal )?error: (.*)$");

  private ClangFrontEnd() {}

  /**
   * Compiles a source.
   *
   * @return bitcode of the bundled LLVM, or text
   * @throws DiffException JD0605 with clang's own messages
   */
  static byte[] compile(Source source, InputKind kind, InputOptions options) {
    try {
      Path folder = Files.createTempDirectory("jdiff-clang");
      Path output = folder.resolve("out");
      Path copy = folder.resolve(baseName(source, kind));
      try {
        return compile(source, kind, options, output, copy);
      } finally {
        Files.deleteIfExists(output);
        Files.deleteIfExists(copy);
        Files.delete(folder);
      }
    } catch (IOException e) {
      boolean isBundled = options.clang().isEmpty();
      String program = isBundled ? "the bundled clang" : "'" + options.clang() + "'";
      throw new DiffException(
          Diagnostic.error(DiagnosticCode.JD0605, program + " could not be run")
              .at(new SourcePosition(source.name(), 0, 0))
              .note(String.valueOf(e.getMessage()))
              .help(
                  isBundled
                      ? "make IR yourself with clang -O2 -g -S -emit-llvm and pass the .ll file"
                      : "name a clang that is installed, or leave the bundled one at work"));
    }
  }

  private static String baseName(Source source, InputKind kind) {
    String name = source.name().substring(source.name().lastIndexOf('/') + 1);
    boolean usable = name.matches("[A-Za-z0-9_+][A-Za-z0-9_.+-]*");
    return usable ? name : kind == InputKind.C ? "input.c" : "input.cpp";
  }

  private static byte[] compile(
      Source source, InputKind kind, InputOptions options, Path output, Path copy)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(kind == InputKind.C ? "--driver-mode=gcc" : "--driver-mode=g++");
    command.addAll(DEFAULTS);
    command.addAll(options.clangArguments());
    command.addAll(FLAGS);
    command.add(options.clang().isEmpty() ? "-c" : "-S");
    command.add("-o");
    command.add(output.toString());
    command.add("-x");
    command.add(kind == InputKind.C ? "c" : "c++");
    if (registersFunctions(source)) {
      // Preparation does what the passes do, and knows which functions to leave alone.
      command.addAll(command.indexOf("-o"), List.of("-Xclang", "-disable-llvm-passes"));
    }
    if (source.path().isPresent()) {
      command.add(source.path().get().toString());
    } else {
      Files.write(copy, source.content());
      // The temporary folder must not reach the output: equal inputs make equal bytes.
      command.add(command.size() - 2, "-ffile-prefix-map=" + copy.getParent() + "/=");
      command.add(copy.toString());
    }
    ExternalProgram.Outcome outcome = run(command, options);
    if (outcome.exit() != 0) {
      throw new DiffException(failed(source, copy, outcome.output()));
    }
    return Files.readAllBytes(output);
  }

  private static ExternalProgram.Outcome run(List<String> arguments, InputOptions options)
      throws IOException {
    Path here = Path.of("").toAbsolutePath();
    String shown = options.clang().isEmpty() ? "clang (bundled)" : options.clang();
    options.progress().accept(shown + " " + String.join(" ", arguments));
    if (options.clang().isEmpty()) {
      return BundledTools.clang(arguments, here, options.progress());
    }
    List<String> command = new ArrayList<>(List.of(options.clang()));
    command.addAll(arguments);
    return ExternalProgram.run(command, here);
  }

  /** Whether a source says something about its functions that inlining them would make void. */
  private static boolean registersFunctions(Source source) {
    String text = new String(source.content(), StandardCharsets.UTF_8);
    return REGISTRATIONS.stream().anyMatch(text::contains);
  }

  /**
   * One finding per file, at the place of clang's first error; everything that clang said is a
   * note.
   */
  private static Diagnostic failed(Source source, Path copy, String output) {
    Optional<SourcePosition> first = Optional.empty();
    List<String> lines = new ArrayList<>();
    for (String line : output.lines().toList()) {
      String said = line.replace(copy.toString(), source.name());
      Matcher matcher = MESSAGE.matcher(said);
      if (matcher.matches() && first.isEmpty()) {
        first =
            Optional.of(
                new SourcePosition(
                    matcher.group(1),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3))));
      }
      lines.add(said);
    }
    Diagnostic finding =
        Diagnostic.error(DiagnosticCode.JD0605, "clang could not compile '" + source.name() + "'")
            .at(first.orElse(new SourcePosition(source.name(), 0, 0)));
    for (String line : lines.stream().limit(40).toList()) {
      finding = finding.note(line);
    }
    if (output.contains("unrecognized command-line option")) {
      finding = finding.help("GCC cannot make IR; --cc takes a clang");
    }
    if (output.contains("file not found")) {
      finding = finding.help("name the folder of the header: -I FOLDER");
    }
    return finding;
  }
}
