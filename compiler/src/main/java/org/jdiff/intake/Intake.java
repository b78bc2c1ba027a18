package org.jdiff.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jdiff.intake.bridge.TextBridge;
import org.jdiff.ir.IrContext;
import org.jdiff.ir.IrModule;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.DiffException;
import org.jdiff.model.SourcePosition;

/** Reads inputs of every kind into one verified module. */
public final class Intake {
  private Intake() {}

  /**
   * Reads inputs and links them with each other.
   *
   * @param context the owner of the module
   * @param sources what to read, at least one
   * @param clangArguments further arguments for clang, if there is C or C++ source
   * @param progress is told about steps that take seconds
   * @return the module; the caller closes it
   * @throws DiffException with the findings of all inputs: JD0602 to JD0607
   */
  public static IrModule read(
      IrContext context,
      List<Source> sources,
      List<String> clangArguments,
      Consumer<String> progress) {
    if (sources.isEmpty()) {
      throw new IllegalArgumentException("there is no input");
    }
    List<IrModule> modules = new ArrayList<>();
    List<Diagnostic> findings = new ArrayList<>();
    boolean done = false;
    try {
      for (Source source : sources) {
        try {
          modules.add(readOne(context, source, clangArguments, progress));
        } catch (DiffException e) {
          findings.addAll(e.diagnostics());
        }
      }
      if (!findings.isEmpty()) {
        throw new DiffException(findings);
      }
      IrModule all = modules.getFirst();
      for (int i = 1; i < modules.size(); i++) {
        all.link(modules.get(i), sources.get(i).name());
      }
      done = true;
      return all;
    } finally {
      if (!done) {
        modules.forEach(IrModule::close);
      }
    }
  }

  private static IrModule readOne(
      IrContext context, Source source, List<String> clangArguments, Consumer<String> progress) {
    InputKind kind =
        InputKind.of(source.name(), source.content())
            .orElseThrow(
                () ->
                    new DiffException(
                        Diagnostic.error(
                                DiagnosticCode.JD0604,
                                "'" + source.name() + "' is neither LLVM IR nor C or C++ source")
                            .at(new SourcePosition(source.name(), 0, 0))
                            .help(
                                "pass a file that ends in .ll, .bc, .c, .cpp, .cc or .cxx; for Rust"
                                    + " run rustc --emit=llvm-ir first")));
    byte[] content =
        switch (kind) {
          case TEXT -> bridge(source);
          case BITCODE -> source.content();
          case C, CXX -> ClangFrontEnd.compile(source, kind, clangArguments, progress);
        };
    IrModule module = IrModule.parse(context, content, source.name());
    if (kind == InputKind.C || kind == InputKind.CXX) {
      module.setSourceFile(source.name());
    }
    if (kind == InputKind.TEXT) {
      module.rememberLines(new String(content, StandardCharsets.UTF_8), source.name());
    }
    List<Diagnostic> unknown = unknownIntrinsics(module, source, kind);
    if (!unknown.isEmpty()) {
      module.close();
      throw new DiffException(unknown);
    }
    return module;
  }

  private static byte[] bridge(Source source) {
    String text = new String(source.content(), StandardCharsets.UTF_8);
    return TextBridge.bridge(text, source.name()).text().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * LLVM takes a function that is named like an intrinsic and that it does not know for an external
   * one, which no library has.
   */
  private static List<Diagnostic> unknownIntrinsics(
      IrModule module, Source source, InputKind kind) {
    List<Diagnostic> findings = new ArrayList<>();
    for (IrModule.FunctionEntry function : module.functions()) {
      if (function.intrinsicUnknown()) {
        int line = kind == InputKind.TEXT ? declarationLine(source, function.name()) : 0;
        findings.add(
            Diagnostic.error(
                    DiagnosticCode.JD0603,
                    "'" + function.name() + "' is not an intrinsic of this LLVM")
                .at(new SourcePosition(source.name(), line, 0))
                .note("the file was made by a newer LLVM, or the name is misspelled")
                .help("make the file with clang 20 or older, or with the bundled clang"));
      }
    }
    return findings;
  }

  private static int declarationLine(Source source, String symbol) {
    String text = new String(source.content(), StandardCharsets.UTF_8);
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
