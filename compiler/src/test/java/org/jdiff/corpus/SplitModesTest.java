package org.jdiff.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.jdiff.driver.Compilation;
import org.jdiff.driver.CompileRequest;
import org.jdiff.driver.Input;
import org.jdiff.driver.Jdiff;
import org.jdiff.driver.Loaded;
import org.jdiff.model.Activity;
import org.jdiff.model.DerivativeSignature;
import org.jdiff.model.DiffException;
import org.jdiff.model.DiffRequest;
import org.jdiff.model.Mode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Derivatives with a tape give the numbers of those in one function, bit for bit, run after run,
 * and after the memory of the primal has been overwritten.
 */
@Execution(ExecutionMode.CONCURRENT)
class SplitModesTest {
  private static final Path DATA = Path.of(System.getProperty("jdiff.root", ".."), "testdata");

  /** What a file contains, and its derivatives. */
  private record Of(Path file, int level) {}

  @TestFactory
  @Execution(ExecutionMode.CONCURRENT)
  Stream<DynamicTest> derivativesWithTapeAreThoseWithout() throws IOException {
    String only = System.getProperty("jdiff.corpus", "");
    List<DynamicTest> tests = new ArrayList<>();
    for (String folder : List.of("", "programs")) {
      List<CorpusCase> all = CorpusCase.read(DATA.resolve(folder).resolve("cases.txt"));
      for (String variant : List.of("clang-19/O0", "clang-19/O2", "rustc-1.95/O2")) {
        Path place = DATA.resolve(folder).resolve("ir").resolve(variant);
        try (Stream<Path> files = Files.list(place)) {
          for (Path file : files.sorted().toList()) {
            String stem = file.getFileName().toString().replace(".ll", "");
            List<CorpusCase> cases = all.stream().filter(c -> c.stem().equals(stem)).toList();
            int level = variant.charAt(variant.length() - 1) - '0';
            String name = folder + " " + variant + " " + stem;
            if (name.contains(only)) {
              tests.add(DynamicTest.dynamicTest(name, () -> check(new Of(file, level), cases)));
            }
          }
        }
      }
    }
    return tests.stream();
  }

  private static void check(Of of, List<CorpusCase> cases) throws Exception {
    List<String> failures = new ArrayList<>();
    for (CorpusCase test : cases) {
      if (test.isFast()) {
        continue;
      }
      for (Mode mode : List.of(Mode.FORWARD_SPLIT, Mode.SPLIT)) {
        Optional<DiffException> refusal = compare(of, test, mode, failures);
        Mode whole = mode.isForward() ? Mode.FORWARD : Mode.REVERSE;
        if (refusal.isPresent() && runs(of, test, whole)) {
          failures.add(test.name() + " " + mode.word() + ": " + refusal.get().diagnostics());
        }
      }
    }
    assertThat(failures).isEmpty();
  }

  private static boolean runs(Of of, CorpusCase test, Mode mode) {
    try (Compilation compilation = compile(of, List.of(request(test, mode, "d")));
        Loaded loaded = compilation.load()) {
      return loaded.symbol("d").address() != 0;
    } catch (DiffException e) {
      return false;
    }
  }

  private static Compilation compile(Of of, List<DiffRequest> requests) {
    return Jdiff.compile(
        CompileRequest.of(Input.file(of.file()))
            .withDerivatives(requests)
            .withOptimisation(of.level()));
  }

  private static DiffRequest request(CorpusCase test, Mode mode, String name) {
    Activity[] activities =
        test.arguments().stream()
            .map(CorpusCase.Argument::activity)
            .map(a -> mode.isForward() && a == Activity.ACTIVE ? Activity.DUP : a)
            .toArray(Activity[]::new);
    return DiffRequest.of(test.symbol(), mode, activities)
        .withExportName(name)
        .withReturn(test.returnActive() ? Activity.ACTIVE : Activity.CONST);
  }

  private static Optional<DiffException> compare(
      Of of, CorpusCase test, Mode mode, List<String> failures) {
    Mode whole = mode.isForward() ? Mode.FORWARD : Mode.REVERSE;
    List<DiffRequest> requests =
        List.of(request(test, whole, "whole"), request(test, mode, "split"));
    try (Compilation compilation = compile(of, requests);
        Loaded loaded = compilation.load()) {
      List<DerivativeSignature> signatures = compilation.signatures();
      Map<Integer, Double> scalars = new LinkedHashMap<>();
      Map<String, List<Double>> buffers = new LinkedHashMap<>(test.seeds());
      if (mode.isForward()) {
        directions(test, scalars, buffers);
      }
      DerivativeSignature one = signatures.getFirst();
      CorpusCall.Outcome expected =
          mode.isForward()
              ? CorpusCall.forward(test, one, loaded.symbol("whole"), scalars, buffers)
              : CorpusCall.reverse(test, one, loaded.symbol("whole"));
      List<CorpusCall.Outcome> runs =
          CorpusCall.split(test, signatures.subList(1, 4), loaded::symbol, scalars, buffers);
      for (int i = 0; i < runs.size(); i++) {
        if (!runs.get(i).equals(expected)) {
          failures.add(
              "%s %s, run %d: %s, not %s"
                  .formatted(test.name(), mode.word(), i + 1, runs.get(i), expected));
        }
      }
      return Optional.empty();
    } catch (DiffException e) {
      return Optional.of(e);
    }
  }

  private static void directions(
      CorpusCase test, Map<Integer, Double> scalars, Map<String, List<Double>> buffers) {
    Random random = new Random(test.name().hashCode());
    for (int i = 0; i < test.arguments().size(); i++) {
      if (test.arguments().get(i).activity() == Activity.ACTIVE) {
        scalars.put(i, random.nextInt(-64, 64) / 16.0);
      }
    }
    for (CorpusCase.Buffer buffer : test.buffers().values()) {
      if (buffer.activity() != Activity.CONST) {
        buffers.put(
            buffer.name(),
            buffer.fields().stream()
                .filter(CorpusCase.Field::isFloat)
                .map(f -> random.nextInt(-64, 64) / 16.0)
                .toList());
      }
    }
  }
}
