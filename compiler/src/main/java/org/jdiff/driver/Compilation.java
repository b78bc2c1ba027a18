package org.jdiff.driver;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdiff.ir.IrContext;
import org.jdiff.ir.IrModule;
import org.jdiff.ir.Jit;
import org.jdiff.ir.SelfContained;
import org.jdiff.ir.Target;
import org.jdiff.model.DerivativeSignature;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.PlanEntry;

/**
 * A finished module: derivatives and what they need. Owns native memory; not thread-safe. Every
 * method may be called any number of times until it is closed.
 */
public final class Compilation implements AutoCloseable {
  /**
   * A mark that LLVM's optimiser puts on comparisons, and which LLVM 19 does not know. It promises
   * something to optimisers only, so that nothing changes without it. Only instructions begin like
   * this.
   */
  private static final Pattern SAME_SIGN =
      Pattern.compile("^(  %(?:[\\w.$-]+|\"[^\"\n]*\") = icmp )samesign ", Pattern.MULTILINE);

  private final IrContext context;
  private final IrModule module;
  private final CompileRequest request;
  private final CompileJob.Result result;
  private final String text;

  Compilation(
      IrContext context, IrModule module, CompileRequest request, CompileJob.Result result) {
    this(context, module, request, result, "");
  }

  /** A compilation whose text is known: what was sent as bitcode numbers its metadata anew. */
  Compilation(
      IrContext context,
      IrModule module,
      CompileRequest request,
      CompileJob.Result result,
      String text) {
    this.text = text;
    this.context = context;
    this.module = module;
    this.request = request;
    this.result = result;
  }

  /** {@return the exported derivatives in the order of the requests} */
  public List<DerivativeSignature> signatures() {
    return result.signatures();
  }

  /**
   * {@return the exported derivative with a symbol}
   *
   * @param symbol the symbol
   * @throws IllegalArgumentException if there is none
   */
  public DerivativeSignature signature(String symbol) {
    return signatures().stream()
        .filter(s -> s.symbol().equals(symbol))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no derivative is named '%s'; there are %s"
                        .formatted(
                            symbol,
                            signatures().stream().map(DerivativeSignature::symbol).toList())));
  }

  /** {@return what the user should know} */
  public List<Diagnostic> warnings() {
    return result.warnings();
  }

  /** {@return what the reverse sweeps read of the forward sweeps, and where it is kept} */
  public List<PlanEntry> decisions() {
    return result.decisions();
  }

  /** {@return the decisions behind each derivative, as text} */
  public String plan() {
    return result.plan();
  }

  /** {@return the module as textual IR, which LLVM 19 and newer read} */
  public String text() {
    return SAME_SIGN.matcher(text.isEmpty() ? module.print() : text).replaceAll("$1");
  }

  /**
   * {@return the module as bitcode, which LLVM 20 and newer read; LLVM 19, too, if the module has
   * no debug information}
   */
  public byte[] bitcode() {
    Matcher found = SAME_SIGN.matcher(module.print());
    if (!found.find()) {
      return module.bitcode();
    }
    byte[] plain = found.replaceAll("$1").getBytes(StandardCharsets.UTF_8);
    try (IrModule older = IrModule.parse(context, plain, "output")) {
      return older.bitcode();
    }
  }

  /** {@return the module as assembly} */
  public String assembly() {
    return new String(emit(Target.FileKind.ASSEMBLY), StandardCharsets.UTF_8);
  }

  /** {@return the module as a relocatable object} */
  public byte[] object() {
    return emit(Target.FileKind.OBJECT);
  }

  /**
   * {@return the module as a relocatable object that needs nothing but the system's libraries, as
   * far as these are known: what Rust's compiler adds when it links is there, and calls of panics
   * that are not end the process with their name}
   */
  byte[] completeObject() {
    if (!Target.isHost(triple())) {
      return object();
    }
    try (IrModule complete = SelfContained.of(module)) {
      return emit(complete, Target.FileKind.OBJECT);
    }
  }

  /** {@return the symbols that others can use} */
  List<String> exports() {
    List<String> names = new ArrayList<>();
    for (IrModule.FunctionEntry function : module.functions()) {
      if (function.defined() && !function.local()) {
        names.add(function.name());
      }
    }
    for (IrModule.GlobalEntry global : module.globals().values()) {
      if (global.initialised() && !global.local()) {
        names.add(global.name());
      }
    }
    return List.copyOf(names);
  }

  /** {@return the platform that the code is for} */
  String triple() {
    return module.triple();
  }

  private byte[] emit(Target.FileKind kind) {
    return emit(module, kind);
  }

  private byte[] emit(IrModule module, Target.FileKind kind) {
    return switch (request.reading().isolation()) {
      case IN_PROCESS -> {
        try (Target target = Target.of(module.triple(), request.cpu())) {
          yield target.emit(module, kind);
        }
      }
      case CHILD_PROCESS ->
          CompilingChild.emit(module.bitcode(), request.cpu(), kind, request.reading().progress());
    };
  }

  /**
   * Writes the module in the form that the extension names: {@code .ll .bc .s .o .a .so}. The file
   * appears complete or not at all.
   *
   * @param path the file; replaced if it exists
   * @throws org.jdiff.model.DiffException JD0702 if the extension is unknown, JD0701 if the file
   *     cannot be written, JD0703 if the linker fails
   */
  public void write(Path path) {
    OutputFile.write(this, path, request.reading().progress());
  }

  /** {@return the module, loaded into this process} */
  public Loaded load() {
    Jit jit = new Jit();
    try {
      jit.add(module, request.cpu());
    } catch (RuntimeException e) {
      jit.close();
      throw e;
    }
    return new Loaded(jit);
  }

  @Override
  public void close() {
    module.close();
    context.close();
  }
}
