package org.jdiff.intake;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jdiff.ir.ChildJvm;
import org.jdiff.ir.IrContext;
import org.jdiff.ir.IrModule;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.DiffException;
import org.jdiff.model.SourcePosition;

/** Lets LLVM parse and verify a module in a child process, which may crash over it. */
public final class ReadingChild {
  /** Far more than the largest inputs take. */
  static final Duration LIMIT = Duration.ofMinutes(5);

  private ReadingChild() {}

  /**
   * Reads a name and a module, and writes the findings and, if there are none, bitcode.
   *
   * @param arguments none
   * @throws IOException if the parent is gone
   */
  public static void main(String[] arguments) throws IOException {
    DataInputStream in = new DataInputStream(System.in);
    String name = (String) RecordCodec.read(in);
    byte[] content = (byte[]) RecordCodec.read(in);
    RecordCodec.write(new DataOutputStream(System.out), answer(name, content));
    System.out.flush();
  }

  private static List<?> answer(String name, byte[] content) {
    try (IrContext context = new IrContext();
        IrModule module = IrModule.parse(context, content, name)) {
      return List.of(List.of(), module.bitcode());
    } catch (DiffException e) {
      return List.of(e.diagnostics());
    }
  }

  /**
   * {@return bitcode that LLVM 20 wrote after it had read and verified a module}
   *
   * @param name how messages name the module
   * @param content text or bitcode
   * @param progress is told about steps
   * @throws DiffException what reading finds, or JD0609 if LLVM crashes
   */
  static byte[] verified(String name, byte[] content, Consumer<String> progress) {
    try {
      ByteArrayOutputStream question = new ByteArrayOutputStream();
      DataOutputStream out = new DataOutputStream(question);
      RecordCodec.write(out, name);
      RecordCodec.write(out, content);
      ChildJvm.Outcome outcome =
          ChildJvm.run(ReadingChild.class, List.of(), question.toByteArray(), LIMIT, progress);
      if (outcome.exit() != 0) {
        throw new DiffException(crashed(name, outcome.reason()));
      }
      List<?> answer = (List<?>) RecordCodec.read(outcome.output());
      List<Diagnostic> findings =
          ((List<?>) answer.getFirst()).stream().map(Diagnostic.class::cast).toList();
      if (!findings.isEmpty()) {
        throw new DiffException(findings);
      }
      return (byte[]) answer.getLast();
    } catch (IOException e) {
      throw new DiffException(crashed(name, String.valueOf(e.getMessage())));
    }
  }

  private static Diagnostic crashed(String name, String reason) {
    return Diagnostic.error(DiagnosticCode.JD0609, "LLVM ended while it read '" + name + "'")
        .at(new SourcePosition(name, 0, 0))
        .note(reason)
        .note("this happens with bitcode that was damaged or tampered with")
        .help("make the file again with an unmodified compiler, as text: clang -S -emit-llvm");
  }
}
