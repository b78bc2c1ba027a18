package org.jdiff.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdiff.driver.Compilation;
import org.jdiff.driver.CompileRequest;
import org.jdiff.driver.Jdiff;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.DiffException;
import org.jdiff.model.DiffRequest;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the Java class that calls derivatives, or checks the one that was written before. */
@Command(
    name = "bind",
    description = {
      "Write the Java class that calls derivatives, without code for them.",
      "",
      "For classes that are kept with the source: give the options of jdiff compile that the class"
          + " depends on. With --verify nothing is written; the exit code tells whether the file"
          + " is what would be written.",
      ""
    },
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  jdiff bind loss.c --fn loss --args dup,const --java src/main/java --package com.example"
          + " -l loss_d",
      "  jdiff bind loss.c --fn loss --args dup,const --java src/main/java --package com.example"
          + " -l loss_d --verify",
    })
final class BindCommand extends Subcommand {
  @Mixin private SourceOptions source = new SourceOptions();

  @ArgGroup(exclusive = false, multiplicity = "1..*")
  private List<DerivativeGroup> groups = new ArrayList<>();

  @Mixin private JavaOptions java = new JavaOptions();

  @Option(
      names = "--header",
      paramLabel = "FILE",
      description = "The C header that a class for JavaCPP includes; nothing is written there.")
  private Path header;

  @Option(names = "--verify", description = "Write nothing; fail if the file is not up to date.")
  private boolean verify;

  BindCommand(Console console) {
    super(console);
  }

  @Override
  Outcome execute() {
    if (!java.wanted()) {
      throw usageError("--java DIR says where the class is");
    }
    java.mistake(Optional.ofNullable(header))
        .ifPresent(
            m -> {
              throw usageError(m);
            });
    prepareLlvm();
    List<Diagnostic> findings = new ArrayList<>();
    Proposals proposals =
        new Proposals(
            () ->
                Jdiff.inspect(source.inputs(console()), source.reading(console(), this::progress)),
            findings,
            this::notice);
    List<DiffRequest> requests = DerivativeGroup.requests(groups, proposals, findings);
    if (!findings.isEmpty()) {
      throw new DiffException(findings);
    }
    CompileRequest request =
        CompileRequest.of()
            .withInputs(source.inputs(console()))
            .withDerivatives(requests)
            .withReading(source.reading(console(), this::progress));
    try (Compilation compilation = Jdiff.compile(request)) {
      String text =
          java.text(
              source.files.getFirst(),
              Optional.empty(),
              Optional.ofNullable(header),
              compilation.signatures());
      Path file = java.file(source.files.getFirst());
      if (verify) {
        verify(file, text);
      } else {
        TextFile.write(console().resolve(file), text);
      }
      return new Outcome(
          file + "\n", Json.object("outputs", List.of(file.toString())), compilation.warnings());
    } catch (IllegalArgumentException e) {
      throw usageError(e.getMessage());
    }
  }

  private void verify(Path file, String wanted) {
    List<String> wantedLines = wanted.lines().toList();
    if (!Files.isRegularFile(console().resolve(file))) {
      throw outdated(file, "there is no such file");
    }
    List<String> lines;
    try {
      // A checkout may have changed the ends of lines.
      lines = Files.readAllLines(console().resolve(file));
    } catch (IOException e) {
      throw outdated(file, "it cannot be read: " + e.getMessage());
    }
    for (int i = 0; i < Math.max(lines.size(), wantedLines.size()); i++) {
      String line = i < lines.size() ? lines.get(i) : "(end of file)";
      String other = i < wantedLines.size() ? wantedLines.get(i) : "(end of file)";
      if (!line.equals(other)) {
        throw outdated(
            file,
            "line %d is".formatted(i + 1),
            "  " + line.strip(),
            "and would be",
            "  " + other.strip());
      }
    }
  }

  private static DiffException outdated(Path file, String... notes) {
    Diagnostic diagnostic =
        Diagnostic.error(DiagnosticCode.JD0705, "'%s' is not up to date".formatted(file));
    for (String note : notes) {
      diagnostic = diagnostic.note(note);
    }
    return new DiffException(
        diagnostic.help("run the same command without --verify, and keep the file it writes"));
  }
}
