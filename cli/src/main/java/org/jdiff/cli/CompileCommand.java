package org.jdiff.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.jdiff.bindgen.CHeader;
import org.jdiff.driver.Compilation;
import org.jdiff.driver.CompileRequest;
import org.jdiff.driver.Jdiff;
import org.jdiff.model.DerivativeSignature;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiffException;
import org.jdiff.model.DiffRequest;
import org.jdiff.model.Mode;
import org.jdiff.model.TapeLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Differentiates functions and writes the result. */
@Command(
    name = "compile",
    description = {
      "Differentiate functions of LLVM IR or of C, C++ or Rust source.",
      "",
      "The kind of output follows from the name after -o: .ll .bc .s .o .a .so. If no output is"
          + " named, the IR is written to standard output. --fn may be repeated; --args, --ret,"
          + " --mode, --name, --no-primal, --parallel, --raw and --safe belong to the --fn before"
          + " them.",
      ""
    },
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  jdiff compile loss.c --fn loss --args dup,const -o libloss_d.so --header loss_d.h",
      "  jdiff compile f.ll --fn f --args x=dup,n=const --fn g --mode forward --args dup,dup -o"
          + " d.o",
    })
final class CompileCommand extends Subcommand {
  @Mixin private SourceOptions source = new SourceOptions();

  @ArgGroup(exclusive = false, multiplicity = "0..*")
  private List<DerivativeGroup> groups = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description = "Where to write the code; - is standard output (as IR).")
  private Path output;

  @Option(
      names = "-O",
      paramLabel = "0..3",
      defaultValue = "3",
      description = "How much to optimise the result. Default: -O3.")
  private int level;

  @Option(
      names = "--cpu",
      paramLabel = "NAME",
      defaultValue = "",
      description = "The processor to make code for, or native. Default: the baseline.")
  private String cpu;

  @Option(names = "--header", paramLabel = "FILE", description = "Write a C header here.")
  private Path header;

  @Mixin private JavaOptions java = new JavaOptions();

  @Option(
      names = "--plan",
      description = "Write the decisions behind the derivatives to standard output.")
  private boolean plan;

  @Option(
      names = "--report",
      description = {
        "Write to standard output what the derivatives keep for their reverse sweeps, in bytes by"
            + " source line."
      })
  private boolean report;

  CompileCommand(Console console) {
    super(console);
  }

  @Override
  Outcome execute() {
    checkOptions();
    prepareLlvm();
    List<Diagnostic> findings = new ArrayList<>();
    List<DiffRequest> requests = requests(findings);
    if (!findings.isEmpty()) {
      throw new DiffException(findings);
    }
    CompileRequest request =
        new CompileRequest(
            source.inputs(console()),
            requests,
            level,
            cpu,
            false,
            source.reading(console(), this::progress));
    try (Compilation compilation = Jdiff.compile(request)) {
      return write(compilation);
    }
  }

  /** {@return what was asked for, in order} */
  List<DerivativeGroup> groups() {
    return List.copyOf(groups);
  }

  private void checkOptions() {
    if (level < 0 || level > 3) {
      throw usageError("-O takes 0, 1, 2 or 3, not " + level);
    }
    if (groups.stream().anyMatch(g -> g.width < 1)) {
      throw usageError("--width takes a number of directions, at least 1");
    }
    if (groups.stream().anyMatch(g -> g.mode == Mode.BATCH && g.width > 1)) {
      throw usageError("a batch takes the number of its evaluations as an argument, not --width");
    }
    java.mistake(Optional.ofNullable(header))
        .ifPresent(
            m -> {
              throw usageError(m);
            });
  }

  private List<DiffRequest> requests(List<Diagnostic> findings) {
    Proposals proposals =
        new Proposals(
            () ->
                Jdiff.inspect(source.inputs(console()), source.reading(console(), this::progress)),
            findings,
            this::notice);
    return DerivativeGroup.requests(groups, proposals, findings);
  }

  private Outcome write(Compilation compilation) {
    List<DerivativeSignature> signatures = compilation.signatures();
    // Text of every kind is made before the first file is written, so that a refusal leaves
    // nothing.
    String headerText =
        header == null
            ? ""
            : CHeader.generate(new CHeader.Options(name(header), generator()), signatures);
    String javaText = java.wanted() ? javaText(signatures) : "";
    boolean toStdout =
        output == null
            ? header == null && !java.wanted() && !plan && !report
            : output.toString().equals("-");

    List<String> written = new ArrayList<>();
    if (output != null && !toStdout) {
      compilation.write(console().resolve(output));
      written.add(output.toString());
    }
    if (header != null) {
      TextFile.write(console().resolve(header), headerText);
      written.add(header.toString());
    }
    if (java.wanted()) {
      Path file = java.file(source.files.getFirst());
      TextFile.write(console().resolve(file), javaText);
      written.add(file.toString());
    }
    StringBuilder text = new StringBuilder();
    written.forEach(path -> text.append(path).append('\n'));
    if (plan) {
      text.append(compilation.plan());
    }
    SequencedMap<String, Object> data =
        Json.object("outputs", written, "derivatives", derivatives(signatures));
    if (plan) {
      data.put("plan", compilation.plan());
    }
    if (report) {
      List<TapeLine> tape = TapeLine.of(compilation.decisions());
      text.append(TapeReport.write(tape));
      data.put("tape", ExplanationJson.tape(tape));
    }
    if (toStdout) {
      text.append(compilation.text());
      data.put("ir", compilation.text());
    }
    return new Outcome(text.toString(), data, compilation.warnings());
  }

  private static List<Object> derivatives(List<DerivativeSignature> signatures) {
    return signatures.stream()
        .<Object>map(
            s ->
                Json.object(
                    "symbol", s.symbol(),
                    "primal", s.primal(),
                    "mode", s.mode().word(),
                    "target", s.targetTriple(),
                    "declaration", declaration(s),
                    "parameters",
                        s.parameters().stream()
                            .map(
                                p ->
                                    Json.object(
                                        "name", p.name(),
                                        "type", p.type().c(),
                                        "role", p.role().name().toLowerCase(Locale.ROOT),
                                        "activity", p.activity().word()))
                            .toList()))
        .toList();
  }

  private static String declaration(DerivativeSignature s) {
    return s.parameters().stream()
        .map(p -> p.type().c() + " " + p.name())
        .collect(Collectors.joining(", ", s.returnType().c() + " " + s.symbol() + "(", ")"));
  }

  private String javaText(List<DerivativeSignature> signatures) {
    Optional<Path> library =
        Optional.ofNullable(output)
            .filter(o -> o.toString().endsWith(".so"))
            .map(o -> console().resolve(o).toAbsolutePath().normalize());
    try {
      return java.text(source.files.getFirst(), library, Optional.ofNullable(header), signatures);
    } catch (IllegalArgumentException e) {
      throw usageError(e.getMessage());
    }
  }

  private static String name(Path path) {
    return Optional.ofNullable(path.getFileName()).map(Path::toString).orElse("");
  }

  private static String generator() {
    return "jdiff " + ToolVersion.current().jdiff();
  }
}
