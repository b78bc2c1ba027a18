package org.jdiff.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jdiff.ir.ExternalProgram;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.DiffException;
import org.jdiff.model.InputOptions;
import org.jdiff.model.SourcePosition;

/** Turns Rust source into textual IR with the user's rustc. */
final class RustFrontEnd {
  /**
   * What gives IR that is easy to differentiate: optimised, since only then the bodies of the
   * library's generic functions are there, but neither vectorised nor unrolled. Dead code is kept,
   * since a function that nothing calls is what the user asks for.
   */
  private static final List<String> FLAGS =
      List.of(
          "-Copt-level=3",
          "-Cno-vectorize-loops",
          "-Cno-vectorize-slp",
          "-Cllvm-args=-unroll-threshold=0",
          "-Cllvm-args=-unroll-runtime=false",
          "-Clink-dead-code",
          "-Ccodegen-units=1",
          "-Cdebuginfo=2");

  private static final String DEFAULT_EDITION = "--edition=2021";
  private static final int MOST_LINES = 40;
  private static final Pattern PLACE = Pattern.compile("^ *--> (.*?):(\\d+):(\\d+)$");

  private RustFrontEnd() {}

  /**
   * Compiles a crate.
   *
   * @param source the crate's root
   * @param options which rustc, and with which arguments
   * @return textual IR
   * @throws DiffException JD0605 with rustc's own messages
   */
  static String compile(Source source, InputOptions options) {
    String rustc = program(options.rustc());
    try {
      Path folder = Files.createTempDirectory("jdiff-rustc");
      Path output = folder.resolve("out.ll");
      Path copy = folder.resolve("lib.rs");
      try {
        Path input = source.path().orElse(copy);
        if (source.path().isEmpty()) {
          Files.write(copy, source.content());
        }
        List<String> command = command(rustc, options.rustArguments(), input, output);
        if (source.path().isEmpty()) {
          command.add("--remap-path-prefix=" + folder + "=");
        }
        options.progress().accept(String.join(" ", command));
        ExternalProgram.Outcome outcome =
            ExternalProgram.run(command, Path.of("").toAbsolutePath());
        if (outcome.exit() != 0) {
          throw new DiffException(failed(source, copy, outcome.output()));
        }
        return Files.readString(output);
      } finally {
        Files.deleteIfExists(output);
        Files.deleteIfExists(copy);
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new DiffException(
          Diagnostic.error(DiagnosticCode.JD0605, "'" + rustc + "' could not be run")
              .at(new SourcePosition(source.name(), 0, 0))
              .note(String.valueOf(e.getMessage()))
              .help("name the compiler with --rustc PATH, or install Rust: https://rustup.rs"));
    }
  }

  private static List<String> command(
      String rustc, List<String> arguments, Path input, Path output) {
    List<String> command = new ArrayList<>(List.of(rustc, input.toString()));
    if (arguments.stream().noneMatch(a -> a.startsWith("--edition"))) {
      command.add(DEFAULT_EDITION);
    }
    if (arguments.stream().noneMatch(a -> a.startsWith("--crate-type"))) {
      command.add("--crate-type=lib");
    }
    command.addAll(FLAGS);
    // The user's come last and win.
    command.addAll(arguments);
    command.add("--emit=llvm-ir=" + output);
    return command;
  }

  /**
   * {@return the folders with LLVM's library of Rust's toolchains: first that of the rustc in use,
   * then those of all that rustup manages}
   *
   * @param rustc a path, a name on the search path, or empty
   */
  static List<Path> libraryFolders(String rustc) {
    List<Path> folders = new ArrayList<>();
    try {
      ExternalProgram.Outcome outcome =
          ExternalProgram.run(
              List.of(program(rustc), "--print", "sysroot"), Path.of("").toAbsolutePath());
      if (outcome.exit() == 0) {
        folders.add(Path.of(outcome.output().strip()).resolve("lib"));
      }
    } catch (IOException | java.nio.file.InvalidPathException e) {
      // There is no rustc; rustup's folder may still have toolchains.
      folders.clear();
    }
    Path home =
        Optional.ofNullable(System.getenv("RUSTUP_HOME"))
            .map(Path::of)
            .orElse(Path.of(System.getProperty("user.home"), ".rustup"));
    Path toolchains = home.resolve("toolchains");
    if (Files.isDirectory(toolchains)) {
      try (Stream<Path> all = Files.list(toolchains)) {
        all.sorted()
            .map(t -> t.resolve("lib"))
            .filter(t -> !folders.contains(t))
            .forEach(folders::add);
      } catch (IOException | UncheckedIOException e) {
        return List.copyOf(folders); // what cannot be listed cannot be used either
      }
    }
    return List.copyOf(folders);
  }

  private static String program(String rustc) {
    return rustc.isEmpty() ? "rustc" : rustc;
  }

  /** One finding per file, at the place of the first error; what rustc said are the notes. */
  private static Diagnostic failed(Source source, Path copy, String output) {
    List<String> lines =
        output.lines().map(l -> l.replace(copy.toString(), source.name())).toList();
    boolean inError = false;
    Optional<SourcePosition> first = Optional.empty();
    for (String line : lines) {
      inError |= line.startsWith("error");
      Matcher matcher = PLACE.matcher(line);
      if (inError && first.isEmpty() && matcher.matches()) {
        first =
            Optional.of(
                new SourcePosition(
                    matcher.group(1),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3))));
      }
    }
    Diagnostic finding =
        Diagnostic.error(DiagnosticCode.JD0605, "rustc could not compile '" + source.name() + "'")
            .at(first.orElse(new SourcePosition(source.name(), 0, 0)));
    for (String line : lines.stream().limit(MOST_LINES).toList()) {
      finding = finding.note(line);
    }
    boolean needsCargo = output.contains("error[E0432]") || output.contains("error[E0433]");
    return needsCargo
        ? finding.help(
            "a crate with dependencies is built by cargo: cargo rustc --release -- --emit=llvm-ir,"
                + " and pass the .ll file")
        : finding;
  }
}
