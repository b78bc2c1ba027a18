package org.jdiff.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdiff.ir.ChildJvm;
import org.jdiff.ir.DisassemblingChild;
import org.jdiff.ir.ExternalProgram;
import org.jdiff.ir.LlvmVersion;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.DiffException;
import org.jdiff.model.InputOptions;
import org.jdiff.model.SourcePosition;

/**
 * Turns bitcode that is newer than the bundled LLVM into text, which the bridge can rewrite. The
 * bundled LLVM must not try: it misreads some newer bitcode without noticing.
 */
final class NewerBitcode {
  private static final Path HERE = Path.of("");
  private static final Pattern VERSION = Pattern.compile("version (\\d{1,4})\\.");

  private NewerBitcode() {}

  /**
   * {@return whether bitcode needs another reader}
   *
   * @param producer who wrote it
   */
  static boolean isNewer(BitcodeProducer producer) {
    return producer.major() > LlvmVersion.major();
  }

  /**
   * Reads newer bitcode with whatever this machine or the user has for it.
   *
   * @param name how messages name the bitcode
   * @param content the bitcode
   * @param producer who wrote it
   * @param options where to look
   * @return the text
   * @throws DiffException JD0608 if nothing reads it
   */
  static String text(String name, byte[] content, BitcodeProducer producer, InputOptions options) {
    List<LlvmInstallations.Reader> readers =
        options
            .llvm()
            .map(LlvmInstallations::at)
            .orElseGet(
                () ->
                    LlvmInstallations.ofMachine()
                        .readers(
                            producer.major(),
                            RustFrontEnd.libraryFolders(options.rustc()),
                            producer.isRust()));
    List<String> failures = new ArrayList<>();
    try {
      Path folder = Files.createTempDirectory("jdiff-bitcode");
      Path input = folder.resolve("in.bc");
      Path output = folder.resolve("out.ll");
      try {
        Files.write(input, content);
        for (LlvmInstallations.Reader reader : readers) {
          String failure = read(reader, producer.major(), input, output, options.progress());
          if (failure.isEmpty()) {
            return Files.readString(output);
          }
          failures.add("'" + reader.path() + "' cannot read it: " + failure);
        }
      } finally {
        Files.deleteIfExists(input);
        Files.deleteIfExists(output);
        Files.delete(folder);
      }
    } catch (IOException e) {
      failures.add(String.valueOf(e.getMessage()));
    }
    throw new DiffException(unreadable(name, producer, options, failures));
  }

  /** Why a reader failed, or an empty string if it wrote the text. */
  private static String read(
      LlvmInstallations.Reader reader,
      int needed,
      Path input,
      Path output,
      Consumer<String> progress)
      throws IOException {
    progress.accept("reading newer bitcode with " + reader.path());
    return switch (reader) {
      case LlvmInstallations.Reader.Library library -> {
        ChildJvm.Outcome outcome =
            ChildJvm.run(
                DisassemblingChild.class,
                List.of(
                    library.path().toAbsolutePath().toString(),
                    String.valueOf(needed),
                    input.toString(),
                    output.toString()),
                new byte[0],
                ReadingChild.LIMIT,
                progress);
        yield switch (outcome.exit()) {
          case 0 -> "";
          case DisassemblingChild.UNREADABLE, DisassemblingChild.UNUSABLE ->
              firstLine(outcome.errors());
          default -> outcome.reason();
        };
      }
      case LlvmInstallations.Reader.Disassembler program ->
          run(
              program.path(),
              needed,
              List.of(program.path().toString(), "-o", output.toString(), input.toString()));
      case LlvmInstallations.Reader.Clang program ->
          run(
              program.path(),
              needed,
              List.of(
                  program.path().toString(),
                  "-S",
                  "-emit-llvm",
                  "-Xclang",
                  "-disable-llvm-passes",
                  "-Wno-override-module",
                  "-x",
                  "ir",
                  input.toString(),
                  "-o",
                  output.toString()));
    };
  }

  private static String run(Path program, int needed, List<String> command) throws IOException {
    String said =
        ExternalProgram.run(List.of(program.toString(), "--version"), HERE.toAbsolutePath())
            .output();
    Matcher version = VERSION.matcher(said);
    if (!version.find()) {
      return "it does not say which version it is: " + firstLine(said);
    }
    // An older reader may misread newer bitcode without noticing.
    if (Integer.parseInt(version.group(1)) < needed) {
      return "it is of version " + version.group(1);
    }
    ExternalProgram.Outcome outcome = ExternalProgram.run(command, HERE.toAbsolutePath());
    return outcome.exit() == 0 ? "" : firstLine(outcome.output());
  }

  private static String firstLine(String text) {
    return text.lines().filter(l -> !l.isBlank()).findFirst().orElse("unknown reason");
  }

  private static Diagnostic unreadable(
      String name, BitcodeProducer producer, InputOptions options, List<String> failures) {
    Diagnostic finding =
        Diagnostic.error(
                DiagnosticCode.JD0608,
                "'"
                    + name
                    + "' is bitcode of LLVM "
                    + producer.version()
                    + ", and nothing here"
                    + " reads it")
            .at(new SourcePosition(name, 0, 0))
            .note(
                "the bundled LLVM " + LlvmVersion.major() + " reads bitcode up to its own version");
    for (String failure : failures) {
      finding = finding.note(failure);
    }
    if (failures.isEmpty()) {
      finding =
          finding.note(
              options
                  .llvm()
                  .map(p -> "'" + p + "' is neither a library of LLVM nor has one, nor a program")
                  .orElse(
                      "no library or llvm-dis of LLVM "
                          + producer.major()
                          + " was found beside rustc, beside clang, or in the system's folders"));
    }
    return finding
        .help(
            producer.isRust()
                ? "make text instead: rustc --emit=llvm-ir"
                : "make text instead: clang -S -emit-llvm")
        .help(
            "or name what reads it: --llvm PATH to libLLVM.so, llvm-dis or clang of that version");
  }
}
