package org.jdiff.driver;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdiff.intake.RecordCodec;
import org.jdiff.ir.ChildJvm;
import org.jdiff.ir.IrContext;
import org.jdiff.ir.IrModule;
import org.jdiff.ir.Target;
import org.jdiff.model.DerivativeSignature;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.DiffException;
import org.jdiff.model.DiffRequest;
import org.jdiff.model.InputOptions;
import org.jdiff.model.Isolation;
import org.jdiff.model.PlanEntry;

/**
 * Does the work of a compilation in a child process. What comes back is bitcode that the bundled
 * LLVM wrote, which this process can read without danger.
 */
public final class CompilingChild {
  private static final String COMPILE = "compile";
  private static final String EMIT = "emit";

  /** Far more than the largest inputs take. */
  private static final Duration LIMIT = Duration.ofHours(1);

  /** The exit code after an exception; a JVM that crashes may end with 1. */
  private static final int MISTAKE = 99;

  private CompilingChild() {}

  // ---- in the child

  /**
   * Reads one order and writes its result.
   *
   * @param arguments none
   * @throws IOException if the parent is gone
   */
  public static void main(String[] arguments) throws IOException {
    List<?> order = (List<?>) RecordCodec.read(new DataInputStream(System.in));
    List<?> result;
    try {
      result = order.getFirst().equals(COMPILE) ? compile(order) : List.of(List.of(), emit(order));
    } catch (DiffException e) {
      result = List.of(e.diagnostics());
    } catch (RuntimeException | Error e) {
      e.printStackTrace();
      System.exit(MISTAKE);
      return;
    }
    RecordCodec.write(new DataOutputStream(System.out), result);
    System.out.flush();
  }

  private static List<?> compile(List<?> order) {
    try (Compilation made = CompileJob.run(request(order))) {
      return List.of(
          List.of(),
          made.bitcode(),
          made.signatures(),
          made.warnings(),
          made.decisions(),
          made.plan(),
          made.text());
    }
  }

  private static byte[] emit(List<?> order) {
    try (IrContext context = new IrContext();
        IrModule module = IrModule.parse(context, (byte[]) order.get(1), "module");
        Target target = Target.of(module.triple(), (String) order.get(2))) {
      return target.emit(module, (Target.FileKind) order.get(3));
    }
  }

  private static CompileRequest request(List<?> order) {
    List<Input> inputs = new ArrayList<>();
    for (Object input : (List<?>) order.get(1)) {
      List<?> parts = (List<?>) input;
      inputs.add(
          parts.size() == 1
              ? Input.file(Path.of((String) parts.getFirst()))
              : Input.bytes((String) parts.getFirst(), (byte[]) parts.get(1)));
    }
    List<?> reading = (List<?>) order.get(6);
    return new CompileRequest(
        inputs,
        typed(order.get(2), DiffRequest.class),
        (Integer) order.get(3),
        (String) order.get(4),
        (Boolean) order.get(5),
        new InputOptions(
            (String) reading.getFirst(),
            typed(reading.get(1), String.class),
            (String) reading.get(2),
            typed(reading.get(3), String.class),
            typed(reading.get(4), String.class).stream().map(Path::of).toList(),
            ((Optional<?>) reading.get(5)).map(p -> Path.of((String) p)),
            Isolation.IN_PROCESS,
            step -> System.err.println(ChildJvm.PROGRESS + step)));
  }

  private static <T> List<T> typed(Object list, Class<T> type) {
    return ((List<?>) list).stream().map(type::cast).toList();
  }

  // ---- in the parent

  /**
   * Compiles in a child.
   *
   * @throws DiffException with the findings of the child, or JD0609 if it crashed
   */
  static Compilation compile(CompileRequest request) {
    List<Object> inputs = new ArrayList<>();
    for (Input input : request.inputs()) {
      inputs.add(
          switch (input) {
            case Input.OfFile file -> List.of(file.path().toString());
            case Input.OfBytes bytes -> List.of(bytes.name(), bytes.content());
          });
    }
    InputOptions reading = request.reading();
    List<?> result =
        ask(
            List.of(
                COMPILE,
                inputs,
                request.derivatives(),
                request.optimisation(),
                request.cpu(),
                request.safe(),
                List.of(
                    reading.clang(),
                    reading.clangArguments(),
                    reading.rustc(),
                    reading.rustArguments(),
                    reading.links().stream().map(Path::toString).toList(),
                    reading.llvm().map(Path::toString))),
            "differentiated '" + request.inputs().getFirst().name() + "'",
            reading.progress());
    IrContext context = new IrContext();
    try {
      return new Compilation(
          context,
          IrModule.parse(context, (byte[]) result.get(1), "module"),
          request,
          new CompileJob.Result(
              typed(result.get(2), DerivativeSignature.class),
              typed(result.get(3), Diagnostic.class),
              typed(result.get(4), PlanEntry.class),
              (String) result.get(5)),
          (String) result.get(6));
    } catch (RuntimeException e) {
      context.close();
      throw e;
    }
  }

  /**
   * Makes code in a child.
   *
   * @param bitcode the module
   * @param cpu the processor
   * @param kind the form
   * @param progress is told about steps
   * @throws DiffException with the findings of the child, or JD0609 if it crashed
   */
  static byte[] emit(byte[] bitcode, String cpu, Target.FileKind kind, Consumer<String> progress) {
    return (byte[]) ask(List.of(EMIT, bitcode, cpu, kind), "made code", progress).get(1);
  }

  private static List<?> ask(List<?> order, String work, Consumer<String> progress) {
    try {
      ByteArrayOutputStream question = new ByteArrayOutputStream();
      RecordCodec.write(new DataOutputStream(question), order);
      ChildJvm.Outcome outcome =
          ChildJvm.run(CompilingChild.class, List.of(), question.toByteArray(), LIMIT, progress);
      if (outcome.exit() == MISTAKE) {
        // An exception of the child, whose stack trace is what it wrote.
        throw new IllegalStateException(outcome.errors());
      }
      if (outcome.exit() != 0) {
        throw new DiffException(crashed(work, outcome.reason()));
      }
      List<?> result = (List<?>) RecordCodec.read(outcome.output());
      List<Diagnostic> findings = typed(result.getFirst(), Diagnostic.class);
      if (!findings.isEmpty()) {
        throw new DiffException(findings);
      }
      return result;
    } catch (IOException e) {
      throw new DiffException(crashed(work, String.valueOf(e.getMessage())));
    }
  }

  private static Diagnostic crashed(String work, String reason) {
    return Diagnostic.error(DiagnosticCode.JD0609, "LLVM ended while it " + work)
        .note(reason)
        .note(
            "this happens with bitcode that was damaged or tampered with, and with defects of LLVM")
        .help("make the input again with an unmodified compiler, as text: clang -S -emit-llvm")
        .help("if it happens again, report it together with the input");
  }
}
