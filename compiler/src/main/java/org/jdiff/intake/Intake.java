package org.jdiff.intake;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jdiff.intake.bridge.TextBridge;
import org.jdiff.ir.IrContext;
import org.jdiff.ir.IrModule;
import org.jdiff.ir.LlvmVersion;
import org.jdiff.ir.MissingBodies;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.DiffException;
import org.jdiff.model.InputOptions;
import org.jdiff.model.SourcePosition;

/** Reads inputs of every kind into one verified module. */
public final class Intake {
  private final IrContext context;
  private final InputOptions options;
  private final List<Diagnostic> findings = new ArrayList<>();

  private Intake(IrContext context, InputOptions options) {
    this.context = context;
    this.options = options;
  }

  /** A module and how messages name it. */
  private record Named(String name, IrModule module) {}

  /**
   * Reads inputs and links them with each other and with what they need of further files.
   *
   * @param context the owner of the module
   * @param sources what to read, at least one
   * @param options how to read
   * @return the module; the caller closes it
   * @throws DiffException with the findings of all inputs: JD0601 to JD0609
   */
  public static IrModule read(IrContext context, List<Source> sources, InputOptions options) {
    if (sources.isEmpty()) {
      throw new IllegalArgumentException("there is no input");
    }
    return new Intake(context, options).read(sources);
  }

  private IrModule read(List<Source> sources) {
    List<Named> modules = new ArrayList<>();
    List<Named> further = new ArrayList<>();
    boolean done = false;
    try {
      sources.forEach(s -> add(s, modules));
      for (Path file : options.links()) {
        try {
          add(Source.read(file), further);
        } catch (DiffException e) {
          findings.addAll(e.diagnostics());
        }
      }
      if (!findings.isEmpty()) {
        throw new DiffException(findings);
      }
      IrModule all = modules.getFirst().module();
      for (Named other : modules.subList(1, modules.size())) {
        all.link(other.module(), other.name());
      }
      linkMissing(all, further);
      done = true;
      return all;
    } finally {
      further.forEach(m -> m.module().close());
      if (!done) {
        modules.forEach(m -> m.module().close());
      }
    }
  }

  /** Takes modules that define what is missing, until none of them does. */
  private static void linkMissing(IrModule all, List<Named> further) {
    boolean grew = true;
    while (grew) {
      grew = false;
      for (Iterator<Named> left = further.iterator(); left.hasNext(); ) {
        Named next = left.next();
        if (MissingBodies.areIn(all, next.module())) {
          left.remove();
          MissingBodies.link(all, next.module(), next.name());
          grew = true;
        }
      }
    }
  }

  private void add(Source source, List<Named> modules) {
    try {
      InputKind kind =
          InputKind.of(source.name(), source.content())
              .orElseThrow(() -> new DiffException(unknownKind(source)));
      switch (kind) {
        case TEXT -> modules.add(text(source.name(), string(source.content()), true));
        case BITCODE -> modules.add(bitcode(source.name(), source.content()));
        case C, CXX -> modules.add(compiled(source, kind));
        case RUST -> modules.add(text(source.name(), RustFrontEnd.compile(source, options), false));
        case OBJECT, ARCHIVE -> addPieces(source, kind, modules);
      }
    } catch (DiffException e) {
      findings.addAll(e.diagnostics());
    }
  }

  private static Diagnostic unknownKind(Source source) {
    return Diagnostic.error(
            DiagnosticCode.JD0604,
            "'" + source.name() + "' is neither LLVM IR nor C, C++ or Rust source")
        .at(new SourcePosition(source.name(), 0, 0))
        .help(
            "pass a file that ends in .ll, .bc, .c, .cpp, .cc, .cxx or .rs, or an object or"
                + " archive that carries bitcode");
  }

  private Named compiled(Source source, InputKind kind) {
    byte[] made = ClangFrontEnd.compile(source, kind, options);
    Named named =
        InputKind.isBitcode(made)
            // The bundled clang wrote it just now.
            ? new Named(source.name(), IrModule.parse(context, made, source.name()))
            : text(source.name(), string(made), false);
    named.module().setSourceFile(source.name());
    return named;
  }

  private void addPieces(Source source, InputKind kind, List<Named> modules) {
    List<Source> pieces = EmbeddedBitcode.in(source.name(), source.content());
    if (pieces.isEmpty()) {
      throw new DiffException(
          Diagnostic.error(
                  DiagnosticCode.JD0604,
                  (kind == InputKind.ARCHIVE ? "the archive '" : "the object '")
                      + source.name()
                      + "' carries no bitcode")
              .at(new SourcePosition(source.name(), 0, 0))
              .note("machine code alone cannot be differentiated")
              .help(
                  "compile it with -fembed-bitcode or -flto (clang), or -C embed-bitcode=yes"
                      + " (rustc; cargo turns it off unless LTO is on), or pass its IR"));
    }
    for (Source piece : pieces) {
      try {
        modules.add(bitcode(piece.name(), piece.content()));
      } catch (DiffException e) {
        findings.addAll(e.diagnostics());
      }
    }
  }

  private Named bitcode(String name, byte[] content) {
    Optional<BitcodeProducer> producer = BitcodeProducer.of(content);
    if (producer.isPresent() && NewerBitcode.isNewer(producer.get())) {
      return text(name, NewerBitcode.text(name, content, producer.get(), options), false);
    }
    return new Named(name, parsed(name, content, Optional.empty()));
  }

  /**
   * Reads text of any version.
   *
   * @param lines whether the user knows the text's lines
   */
  private Named text(String name, String text, boolean lines) {
    String bridged = TextBridge.bridge(text, name).text();
    ScopeCycles.in(bridged, name)
        .ifPresent(
            cycle -> {
              throw new DiffException(cycle);
            });
    IrModule module = parsed(name, bridged.getBytes(StandardCharsets.UTF_8), Optional.of(bridged));
    if (lines) {
      module.rememberLines(bridged, name);
    }
    return new Named(name, module);
  }

  private IrModule parsed(String name, byte[] content, Optional<String> text) {
    byte[] readable =
        switch (options.isolation()) {
          case IN_PROCESS -> content;
          case CHILD_PROCESS -> ReadingChild.verified(name, content, options.progress());
        };
    IrModule module = IrModule.parse(context, readable, name);
    List<Diagnostic> wrong = new ArrayList<>(unknownIntrinsics(module, name, text));
    unspeakable(module, name).ifPresent(wrong::add);
    if (!wrong.isEmpty()) {
      module.close();
      throw new DiffException(wrong);
    }
    return module;
  }

  private static String string(byte[] content) {
    return new String(content, StandardCharsets.UTF_8);
  }

  /** LLVM allows any bytes in names; names that are no text cannot be asked for. */
  private static Optional<Diagnostic> unspeakable(IrModule module, String name) {
    boolean speakable =
        module.functions().stream().allMatch(f -> module.hasSymbol(f.name()))
            && module.globals().keySet().stream().allMatch(g -> g.isEmpty() || module.hasSymbol(g));
    return speakable
        ? Optional.empty()
        : Optional.of(
            Diagnostic.error(DiagnosticCode.JD0602, "a symbol's name is not text in UTF-8")
                .at(new SourcePosition(name, 0, 0))
                .note("no compiler names symbols like that; the file is damaged")
                .help("make the file again, as text: clang -S -emit-llvm"));
  }

  /**
   * LLVM takes a function that is named like an intrinsic and that it does not know for an external
   * one, which no library has.
   */
  private static List<Diagnostic> unknownIntrinsics(
      IrModule module, String name, Optional<String> text) {
    List<Diagnostic> findings = new ArrayList<>();
    for (IrModule.FunctionEntry function : module.functions()) {
      if (function.intrinsicUnknown()) {
        int line = text.map(t -> declarationLine(t, function.name())).orElse(0);
        findings.add(
            Diagnostic.error(
                    DiagnosticCode.JD0603,
                    "'" + function.name() + "' is not an intrinsic of this LLVM")
                .at(new SourcePosition(name, line, 0))
                .note("the file was made by a newer LLVM, or the name is misspelled")
                .help(
                    "make the file with clang "
                        + LlvmVersion.major()
                        + " or older, or with the bundled clang"));
      }
    }
    return findings;
  }

  private static int declarationLine(String text, String symbol) {
    int number = 0;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      number++;
      if (line.startsWith("declare ") && line.contains("@" + symbol + "(")) {
        return number;
      }
    }
    return 0;
  }
}
