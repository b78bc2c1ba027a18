package org.jdiff.corpus;

import java.nio.file.Path;
import org.jdiff.driver.Compilation;
import org.jdiff.driver.CompileRequest;
import org.jdiff.driver.Input;
import org.jdiff.driver.Jdiff;
import org.jdiff.driver.Loaded;
import org.jdiff.model.Activity;
import org.jdiff.model.DiffRequest;
import org.jdiff.model.Mode;

/**
 * Calls one derivative of a function that prints, in a process whose standard output can be read.
 */
final class PrintingMain {
  private PrintingMain() {}

  /**
   * Runs a case.
   *
   * @param args the manifest, the IR file, the name of the case and the mode
   */
  public static void main(String[] args) throws Exception {
    CorpusCase test =
        CorpusCase.read(Path.of(args[0])).stream()
            .filter(c -> c.name().equals(args[2]))
            .findFirst()
            .orElseThrow();
    Activity[] activities =
        test.arguments().stream().map(CorpusCase.Argument::activity).toArray(Activity[]::new);
    DiffRequest request =
        DiffRequest.of(test.symbol(), Mode.REVERSE, activities)
            .withExportName("d")
            .withSafe(args[3].equals("safe"));
    try (Compilation compilation =
            Jdiff.compile(CompileRequest.of(Input.file(Path.of(args[1]))).with(request));
        Loaded loaded = compilation.load()) {
      CorpusCall.Outcome outcome =
          CorpusCall.reverse(test, compilation.signatures().getFirst(), loaded.symbol("d"));
      test.gradients()
          .forEach(
              (i, g) -> {
                if (!CorpusNumbers.near(outcome.gradients().get(i), g, test.tolerance())) {
                  throw new IllegalStateException("gradient " + i + " is " + outcome.gradients());
                }
              });
    }
  }
}
