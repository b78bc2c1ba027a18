package org.jdiff.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jdiff.corpus.CorpusCase;
import org.jdiff.driver.Compilation;
import org.jdiff.driver.CompileRequest;
import org.jdiff.driver.Input;
import org.jdiff.driver.Jdiff;
import org.jdiff.model.Activity;
import org.jdiff.model.DerivativeSignature;
import org.jdiff.model.DiffException;
import org.jdiff.model.DiffRequest;
import org.jdiff.model.Mode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Derivatives of generated programs neither leak nor access what is not theirs, as far as valgrind
 * sees. It runs where valgrind and a C compiler are installed.
 */
@Tag("slow")
class GeneratedMemoryTest {
  private static final long FIRST_SEED = 50_000;
  private static final int PROGRAMS = 40;

  @Test
  void derivativesNeitherLeakNorAccessWhatIsNotTheirs(@TempDir Path folder) throws Exception {
    boolean possible = Stream.of("valgrind", "cc").allMatch(GeneratedMemoryTest::installed);
    if (!possible) {
      System.out.println(
          "generated programs under valgrind: "
              + PROGRAMS
              + " skipped, valgrind or cc is not installed");
    }
    assumeTrue(possible, "valgrind and cc are installed");
    int executed = 0;
    for (int i = 0; i < PROGRAMS; i++) {
      Program program = ProgramGenerator.generate(FIRST_SEED + i, Feature.supported());
      if (execute(program, i % 4, folder)) {
        executed++;
      }
    }
    System.out.println("generated programs under valgrind: " + executed + " of " + PROGRAMS);
    assertThat(executed).isGreaterThan(PROGRAMS / 2);
  }

  /** Whether the program is differentiated; what is refused has no memory to look at. */
  private static boolean execute(Program program, int level, Path folder)
      throws IOException, InterruptedException {
    CorpusCase test = program.test();
    CompileRequest request =
        CompileRequest.of(Input.text("generated.c", Program.PRELUDE + program.source()))
            .withClangArguments(List.of("-ffp-contract=off", "-w", "-O" + level))
            .with(request(test, Mode.REVERSE, "_rev"))
            .with(request(test, Mode.REVERSE, "_safe").withSafe(true))
            .with(request(test, Mode.FORWARD, "_fwd"))
            .withOptimisation(level);
    Path object = folder.resolve(test.symbol() + ".o");
    CallingProgram calling = new CallingProgram();
    try (Compilation compilation = Jdiff.compile(request)) {
      for (DerivativeSignature signature : compilation.signatures()) {
        // A second call works on what the first one kept.
        calling.add(test, signature);
        calling.add(test, signature);
      }
      compilation.write(object);
    } catch (DiffException refused) {
      return false;
    }
    Path source = folder.resolve(test.symbol() + ".c");
    Path executable = folder.resolve(test.symbol());
    Files.writeString(source, calling.source());
    run(
        program,
        List.of(
            "cc", "-w", "-o", executable.toString(), source.toString(), object.toString(), "-lm"));
    run(program, CallingProgram.valgrind(executable.toString()));
    return true;
  }

  private static DiffRequest request(CorpusCase test, Mode mode, String suffix) {
    Set<Activity> differentiated = Set.of(Activity.ACTIVE, Activity.DUP);
    Activity[] activities =
        test.arguments().stream()
            .map(CorpusCase.Argument::activity)
            .map(a -> mode == Mode.FORWARD && differentiated.contains(a) ? Activity.DUP : a)
            .toArray(Activity[]::new);
    return DiffRequest.of(test.symbol(), mode, activities)
        .withExportName(test.symbol() + suffix)
        .withReturn(Activity.ACTIVE);
  }

  private static void run(Program program, List<String> command)
      throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor())
        .as("%s: %s%n%s%n%s", program.test().name(), command, output, program.source())
        .isZero();
  }

  private static boolean installed(String tool) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
  }
}
