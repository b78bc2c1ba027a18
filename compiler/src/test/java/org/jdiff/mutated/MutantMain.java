package org.jdiff.mutated;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdiff.driver.Compilation;
import org.jdiff.driver.CompileRequest;
import org.jdiff.driver.Input;
import org.jdiff.driver.Jdiff;
import org.jdiff.driver.ModuleReport;
import org.jdiff.model.DiffException;
import org.jdiff.model.DiffRequest;
import org.jdiff.model.DiffRequest.ArgumentActivity;
import org.jdiff.model.InputOptions;
import org.jdiff.model.Mode;

/**
 * Does with damaged inputs what users do, one after the other in one process, and says before each
 * which one it is, so that whoever started this knows which one ended the process.
 */
public final class MutantMain {
  /** What stands before the name of a mutant that is about to be read. */
  static final String BEGIN = "begin ";

  /** What stands before what came of it. */
  static final String END = "end ";

  private static final int FUNCTIONS = 2;

  private MutantMain() {}

  /**
   * Works on a range of mutants.
   *
   * @param arguments the kind, the first seed, the number of seeds, an empty folder for output
   */
  public static void main(String[] arguments) throws IOException {
    Mutant.Kind kind = Mutant.Kind.valueOf(arguments[0]);
    long from = Long.parseLong(arguments[1]);
    long count = Long.parseLong(arguments[2]);
    Path folder = Path.of(arguments[3]);
    for (long seed = from; seed < from + count; seed++) {
      System.out.println(BEGIN + seed);
      String outcome = outcome(new Mutant(kind, seed), InputOptions.defaults(), folder);
      System.out.println(END + seed + " " + outcome);
    }
    System.out.flush();
    System.exit(0);
  }

  /**
   * {@return {@code result}, {@code refused} or {@code mistake} with its place}
   *
   * @param mutant the damaged file
   * @param options how it is read
   * @param folder where output goes; it is left empty
   */
  static String outcome(Mutant mutant, InputOptions options, Path folder) throws IOException {
    Input input = mutant.input();
    boolean made = false;
    try {
      ModuleReport report = Jdiff.inspect(List.of(input), options);
      List<ModuleReport.Function> defined =
          report.functions().stream()
              .filter(ModuleReport.Function::defined)
              .limit(FUNCTIONS)
              .toList();
      for (ModuleReport.Function function : defined) {
        Path output = folder.resolve(mutant.seed() + ".o");
        made |= isCompiled(input, function, options, output);
        List<String> others = left(folder);
        if (!others.isEmpty()) {
          return "mistake " + others + " left behind";
        }
      }
      return made || defined.isEmpty() ? "result" : "refused";
    } catch (DiffException e) {
      return "refused";
    } catch (RuntimeException | Error e) {
      return "mistake " + e + " at " + e.getStackTrace()[0];
    }
  }

  private static boolean isCompiled(
      Input input, ModuleReport.Function function, InputOptions options, Path output)
      throws IOException {
    DiffRequest request =
        new DiffRequest(
            function.symbol(),
            Mode.REVERSE,
            function.parameters().stream()
                .map(p -> new ArgumentActivity(Optional.empty(), p.proposed()))
                .toList(),
            Optional.empty(),
            Optional.empty(),
            true,
            false,
            false);
    try (Compilation compilation =
        Jdiff.compile(CompileRequest.of(input).with(request).withReading(options))) {
      compilation.write(output);
      if (!isComplete(Files.readAllBytes(output))) {
        throw new IllegalStateException("half of an object was written");
      }
      Files.delete(output);
      return !compilation.text().isEmpty();
    } catch (DiffException e) {
      return false;
    }
  }

  /** {@return the names of the files in a folder} */
  static List<String> left(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).toList();
    }
  }

  /** The table of sections, which ends an object for the usual platform, is there to its end. */
  private static boolean isComplete(byte[] object) {
    ByteBuffer header = ByteBuffer.wrap(object).order(ByteOrder.LITTLE_ENDIAN);
    if (object.length < 64 || header.getInt(0) != 0x464C457F) {
      return object.length > 0; // a damaged module may name another platform
    }
    long table = object[4] == 2 ? header.getLong(40) : header.getInt(32);
    int sizes = object[4] == 2 ? 58 : 46;
    return table + (long) header.getShort(sizes) * header.getShort(sizes + 2) <= object.length;
  }
}
