package org.jdiff.corpus;

import java.io.IOException;
import java.io.Writer;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jdiff.corpus.ProducerResult.Execution;
import org.jdiff.corpus.ProducerResult.Stage;
import org.jdiff.intake.Intake;
import org.jdiff.intake.Source;
import org.jdiff.ir.IrContext;
import org.jdiff.ir.IrModule;
import org.jdiff.ir.Jit;
import org.jdiff.ir.NativeCall;
import org.jdiff.ir.Target;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.DiffException;
import org.jdiff.model.InputOptions;
import org.jdiff.model.NativeType;

/**
 * Works on the files of producers, one after the other, and appends what comes of each to a file,
 * so that whoever started this knows which one ended the process. Executed programs write to this
 * process's standard output, which is a file of its own for each.
 */
final class ProducerChild {
  private static final int SECONDS_TO_RUN = 30;

  private final ProducerFiles files;
  private final Runs runs;
  private final Path scratch;
  private final Path commands;

  /** How programs are executed. */
  enum Runs {
    /** Linked as the producer's own program was, in a process of their own. */
    LINKED,
    /** In this process, those that can be. */
    IN_PROCESS,
    /** Not at all. */
    NONE
  }

  private ProducerChild(ProducerFiles files, Runs runs, Path scratch, Path commands) {
    this.files = files;
    this.runs = runs;
    this.scratch = scratch;
    this.commands = commands;
  }

  /**
   * Works on files.
   *
   * @param args the folder or zip file, the number of the first file, the step to the next one, how
   *     to run, the file for the results, a folder for temporary files, the folder that commands
   *     are run in
   */
  public static void main(String[] args) throws Exception {
    try (ProducerFiles files = ProducerFiles.in(Path.of(args[0]));
        Writer results = Files.newBufferedWriter(Path.of(args[4]), StandardOpenOption.APPEND)) {
      ProducerChild child =
          new ProducerChild(files, Runs.valueOf(args[3]), Path.of(args[5]), Path.of(args[6]));
      int step = Integer.parseInt(args[2]);
      for (int i = Integer.parseInt(args[1]); i < files.count(); i += step) {
        results.write(child.result(i).line() + "\n");
        results.flush();
      }
    }
    // What programs left to be done at the end of the process is no longer there.
    Runtime.getRuntime().halt(0);
  }

  private ProducerResult result(int index) throws IOException, InterruptedException {
    String name = files.name(index);
    Stage stage = Stage.NOTHING;
    try (IrContext context = new IrContext();
        IrModule module =
            Intake.read(
                context,
                List.of(Source.of(name + ".ll", files.content(index))),
                InputOptions.defaults())) {
      stage = reached(Stage.READ, name);
      byte[] object;
      try (Target target = Target.of(module.triple(), "")) {
        object = target.emit(module, Target.FileKind.OBJECT);
      }
      stage = reached(Stage.CODE, name);
      Optional<byte[]> expected = files.output(index);
      Optional<String> link = files.link(index);
      if (expected.isPresent() && runs == Runs.LINKED && link.isPresent()) {
        return compared(name, expected.get(), linked(object, link.get()));
      }
      if (expected.isPresent()
          && runs == Runs.IN_PROCESS
          && ProducerPrograms.runsInProcess(name, module)) {
        return inProcess(name, expected.get(), module);
      }
      return new ProducerResult(name, stage, Execution.NONE, "");
    } catch (DiffException e) {
      Execution execution = stage == Stage.CODE ? Execution.DIFFERENT : Execution.NONE;
      return new ProducerResult(name, stage, execution, e.diagnostics().toString());
    }
  }

  /** Says how far a file got, for the case that the next step ends the process. */
  private static Stage reached(Stage stage, String name) {
    System.err.println(stage + " " + name);
    return stage;
  }

  private static ProducerResult compared(String name, byte[] expected, byte[] actual) {
    boolean equal = Arrays.equals(expected, actual);
    return new ProducerResult(
        name,
        Stage.CODE,
        equal ? Execution.EQUAL : Execution.DIFFERENT,
        equal ? "" : "printed '" + string(actual) + "' for '" + string(expected) + "'");
  }

  private static String string(byte[] text) {
    return new String(text, StandardCharsets.UTF_8);
  }

  private byte[] linked(byte[] object, String command) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory(scratch, "link");
    Path program = folder.resolve("program");
    Path output = folder.resolve("output");
    Files.write(folder.resolve("object.o"), object);
    Files.createDirectory(folder.resolve("program.d"));
    ProcessBuilder linker =
        new ProcessBuilder("sh", "-c", command)
            .directory(commands.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    linker.environment().put("OBJECT", folder.resolve("object.o").toString());
    linker.environment().put("PROGRAM", program.toString());
    if (linker.start().waitFor() == 0) {
      ProcessBuilder runner =
          new ProcessBuilder(program.toString())
              .redirectInput(Path.of("/dev/null").toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .redirectOutput(output.toFile());
      runner.environment().put("ASAN_OPTIONS", "detect_leaks=0");
      runner.environment().put("LLVM_PROFILE_FILE", "/dev/null");
      Process process = runner.start();
      if (!process.waitFor(SECONDS_TO_RUN, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    }
    byte[] said = Files.readAllBytes(output);
    try (var all = Files.walk(folder)) {
      for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
    return said;
  }

  private ProducerResult inProcess(String name, byte[] expected, IrModule module)
      throws IOException {
    try {
      return compared(name, expected, executed(module));
    } catch (DiffException e) {
      if (e.diagnostics().getFirst().code() != DiagnosticCode.JD0503) {
        throw e;
      }
      // It needs what is not in this process, such as a library of the producer.
      return new ProducerResult(name, Stage.CODE, Execution.NONE, "");
    }
  }

  private byte[] executed(IrModule module) throws IOException {
    Path output = Files.createTempFile(scratch, "printed", "");
    try (Jit jit = new Jit()) {
      jit.add(module, "");
      List<NativeType> none = List.of();
      NativeCall entry =
          module.isDefined(ProducerPrograms.RUST_ENTRY)
              ? NativeCall.of(jit, ProducerPrograms.RUST_ENTRY, new NativeType.NoValue(), none)
              : NativeCall.of(jit, "main", new NativeType.Int(32), none);
      redirect(output);
      entry.call(List.of());
      flush();
    }
    byte[] printed = Files.readAllBytes(output);
    Files.delete(output);
    return printed;
  }

  /** Makes a file what the C library's functions that print write to. */
  private static void redirect(Path file) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment stream =
          symbol("stdout").reinterpret(ValueLayout.ADDRESS.byteSize()).get(ValueLayout.ADDRESS, 0);
      call(
          "freopen",
          FunctionDescriptor.of(
              ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.ADDRESS),
          arena.allocateFrom(file.toString()),
          arena.allocateFrom("w"),
          stream);
    }
  }

  private static void flush() {
    call(
        "fflush",
        FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS),
        MemorySegment.NULL);
  }

  private static MemorySegment symbol(String name) {
    return Linker.nativeLinker().defaultLookup().find(name).orElseThrow();
  }

  private static void call(String name, FunctionDescriptor type, Object... arguments) {
    try {
      Linker.nativeLinker().downcallHandle(symbol(name), type).invokeWithArguments(arguments);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("a function of C cannot throw", e);
    }
  }
}
