package org.jdiff.mutated;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
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
   * @param arguments the kind, the first seed, the number of seeds
   */
  public static void main(String[] arguments) throws IOException {
    Mutant.Kind kind = Mutant.Kind.valueOf(arguments[0]);
    long from = Long.parseLong(arguments[1]);
    long count = Long.parseLong(arguments[2]);
    for (long seed = from; seed < from + count; seed++) {
      System.out.println(BEGIN + seed);
      String outcome = outcome(new Mutant(kind, seed), InputOptions.defaults());
      System.out.println(END + seed + " " + outcome);
    }
    System.out.flush();
    System.exit(0);
  }

  /** {@return {@code result}, {@code refused} or {@code mistake} with its place} */
  static String outcome(Mutant mutant, InputOptions options) throws IOException {
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
        made |= isCompiled(input, function, options);
      }
      return made || defined.isEmpty() ? "result" : "refused";
    } catch (DiffException e) {
      return "refused";
    } catch (RuntimeException | Error e) {
      return "mistake " + e + " at " + e.getStackTrace()[0];
    }
  }

  private static boolean isCompiled(
      Input input, ModuleReport.Function function, InputOptions options) {
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
      return compilation.object().length > 0 && !compilation.text().isEmpty();
    } catch (DiffException e) {
      return false;
    }
  }
}
