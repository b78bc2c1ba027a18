package org.jdiff.corpus;

import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.jdiff.driver.Compilation;
import org.jdiff.driver.CompileRequest;
import org.jdiff.driver.Input;
import org.jdiff.driver.Jdiff;
import org.jdiff.driver.Loaded;
import org.jdiff.intake.bridge.TextBridge;
import org.jdiff.ir.IrContext;
import org.jdiff.ir.IrModule;
import org.jdiff.ir.Jit;
import org.jdiff.model.Activity;
import org.jdiff.model.DerivativeSignature;
import org.jdiff.model.DiffException;
import org.jdiff.model.DiffRequest;
import org.jdiff.model.Mode;
import org.jdiff.transform.FunctionCloner;

/**
 * Checks every case of one IR file: the reverse derivative against the expected numbers, the
 * store-everything reverse against it bit for bit, the forward derivative by the inner product of
 * tangents and adjoints, and the primal's own results against the unchanged primal. Every function
 * is also cloned through the mirror and the builder and executed.
 */
final class CorpusFile {
  /** The step of central differences; directions are a few units long. */
  private static final double STEP = 1e-6;

  private final Path file;
  private final List<CorpusCase> cases;
  private final int level;
  private final List<String> failures = new ArrayList<>();
  private int checks;

  CorpusFile(Path file, List<CorpusCase> cases, int level) {
    this.file = file;
    this.cases = cases;
    this.level = level;
  }

  /** The requests that the cases need, by what makes them the same function. */
  private record Key(String symbol, List<Activity> activities, boolean returnActive) {}

  List<String> check() throws Exception {
    Map<Key, Integer> numbers = numbers();
    try (Primals primals = new Primals(file);
        Compilation compilation =
            Jdiff.compile(
                CompileRequest.of(Input.file(file))
                    .withDerivatives(requests(numbers))
                    .withOptimisation(level));
        Loaded loaded = compilation.load()) {
      Map<String, DerivativeSignature> signatures =
          compilation.signatures().stream()
              .collect(Collectors.toMap(DerivativeSignature::symbol, s -> s));
      for (CorpusCase test : cases) {
        String base = "d" + numbers.get(key(test));
        try {
          check(test, base, signatures, loaded, primals);
        } catch (RuntimeException e) {
          fail(test, "threw " + e);
        }
      }
    } catch (DiffException e) {
      e.diagnostics()
          .forEach(
              d ->
                  failures.add(
                      file.getFileName()
                          + ": "
                          + d.code()
                          + " "
                          + d.message()
                          + " at "
                          + d.position()
                          + " "
                          + d.notes()));
    }
    return failures;
  }

  /** Makes the derivatives of all cases and runs none. */
  void compile() {
    Map<Key, Integer> numbers = numbers();
    Jdiff.compile(
            CompileRequest.of(Input.file(file))
                .withDerivatives(requests(numbers))
                .withOptimisation(level))
        .close();
  }

  private Map<Key, Integer> numbers() {
    Map<Key, Integer> numbers = new LinkedHashMap<>();
    for (CorpusCase test : cases) {
      numbers.putIfAbsent(key(test), numbers.size());
    }
    return numbers;
  }

  private static List<DiffRequest> requests(Map<Key, Integer> numbers) {
    List<DiffRequest> requests = new ArrayList<>();
    numbers.forEach(
        (key, number) -> {
          requests.add(request(key, Mode.REVERSE, "d" + number + "_rev"));
          requests.add(request(key, Mode.REVERSE, "d" + number + "_safe").withSafe(true));
          requests.add(request(key, Mode.FORWARD, "d" + number + "_fwd"));
        });
    return requests;
  }

  int checks() {
    return checks;
  }

  private static Key key(CorpusCase test) {
    return new Key(
        test.symbol(),
        test.arguments().stream().map(CorpusCase.Argument::activity).toList(),
        test.returnActive());
  }

  private static DiffRequest request(Key key, Mode mode, String name) {
    Activity[] activities =
        key.activities().stream()
            .map(a -> mode == Mode.FORWARD && a == Activity.ACTIVE ? Activity.DUP : a)
            .toArray(Activity[]::new);
    return DiffRequest.of(key.symbol(), mode, activities)
        .withExportName(name)
        .withReturn(key.returnActive() ? Activity.ACTIVE : Activity.CONST);
  }

  private void fail(CorpusCase test, String what) {
    failures.add(test.name() + ": " + what);
  }

  private void check(
      CorpusCase test,
      String base,
      Map<String, DerivativeSignature> signatures,
      Loaded loaded,
      Primals primals) {
    CorpusCall.Outcome primal = CorpusCall.primal(test, primals.symbol(test.symbol()));
    samePrimal(test, "the clone", primal, CorpusCall.primal(test, primals.clone(test.symbol())));
    CorpusCall.Outcome reverse =
        CorpusCall.reverse(test, signatures.get(base + "_rev"), loaded.symbol(base + "_rev"));
    CorpusCall.Outcome safe =
        CorpusCall.reverse(test, signatures.get(base + "_safe"), loaded.symbol(base + "_safe"));
    expected(test, reverse);
    samePrimal(test, "reverse", primal, reverse);
    if (!test.isFast()) {
      same(test, "gradients of --safe", safe.gradients(), reverse.gradients());
      same(test, "shadows of --safe", safe.shadows(), reverse.shadows());
    }
    duality(
        test,
        signatures.get(base + "_fwd"),
        loaded,
        base + "_fwd",
        primal,
        reverse,
        primals.symbol(test.symbol()));
  }

  private void expected(CorpusCase test, CorpusCall.Outcome outcome) {
    if (!Double.isNaN(test.result())) {
      near(test, "result", outcome.returned(), test.result());
    }
    test.gradients().forEach((i, g) -> near(test, "gradient " + i, outcome.gradients().get(i), g));
    test.shadows().forEach((b, s) -> near(test, "shadow " + b, outcome.shadows().get(b), s));
    test.after().forEach((b, s) -> near(test, "memory " + b, outcome.memory().get(b), s));
  }

  private void near(CorpusCase test, String what, List<Double> actual, List<Double> expected) {
    if (actual.size() != expected.size()) {
      fail(test, what + " has " + actual.size() + " numbers, expected " + expected.size());
      return;
    }
    for (int i = 0; i < actual.size(); i++) {
      near(test, what + "[" + i + "]", actual.get(i), expected.get(i));
    }
  }

  private void near(CorpusCase test, String what, double actual, double expected) {
    checks++;
    if (!CorpusNumbers.near(actual, expected, test.tolerance())) {
      fail(test, what + " is " + actual + ", expected " + expected);
    }
  }

  private void same(CorpusCase test, String what, Object safe, Object planned) {
    checks++;
    if (!safe.equals(planned)) {
      fail(test, what + ": " + safe + ", planned " + planned);
    }
  }

  private void samePrimal(
      CorpusCase test, String what, CorpusCall.Outcome primal, CorpusCall.Outcome derivative) {
    if (test.isFast()) {
      return;
    }
    checks++;
    if (Double.compare(primal.returned(), derivative.returned()) != 0) {
      fail(
          test,
          "primal result in "
              + what
              + " is "
              + derivative.returned()
              + ", not "
              + primal.returned());
    }
    if (!primal.memory().equals(derivative.memory())) {
      fail(
          test,
          "primal memory in " + what + " is " + derivative.memory() + ", not " + primal.memory());
    }
  }

  /** ⟨seed, J v⟩ = ⟨Jᵀ seed, v⟩ for random tangents v. */
  private void duality(
      CorpusCase test,
      DerivativeSignature signature,
      Loaded loaded,
      String symbol,
      CorpusCall.Outcome primal,
      CorpusCall.Outcome reverse,
      MemorySegment unchanged) {
    Random random = new Random(test.name().hashCode());
    Map<Integer, Double> scalars = new LinkedHashMap<>();
    for (int i = 0; i < test.arguments().size(); i++) {
      if (test.arguments().get(i).activity() == Activity.ACTIVE) {
        scalars.put(i, rounded(test.arguments().get(i).type(), random));
      }
    }
    Map<String, List<Double>> buffers = new LinkedHashMap<>();
    for (CorpusCase.Buffer buffer : test.buffers().values()) {
      if (buffer.activity() != Activity.CONST) {
        buffers.put(
            buffer.name(),
            buffer.fields().stream()
                .filter(CorpusCase.Field::isFloat)
                .map(f -> rounded(f.type(), random))
                .toList());
      }
    }
    CorpusCall.Outcome forward =
        CorpusCall.forward(test, signature, loaded.symbol(symbol), scalars, buffers);
    samePrimal(test, "forward", primal, forward);
    double left = test.returnActive() ? test.returnSeed() * forward.tangent() : 0;
    double right = 0;
    double scale = Math.abs(left);
    for (Map.Entry<String, List<Double>> seeds : test.seeds().entrySet()) {
      left += dot(seeds.getValue(), forward.shadows().get(seeds.getKey()));
    }
    for (Map.Entry<Integer, Double> scalar : scalars.entrySet()) {
      double term = scalar.getValue() * reverse.gradients().get(scalar.getKey());
      right += term;
      scale += Math.abs(term);
    }
    for (Map.Entry<String, List<Double>> buffer : buffers.entrySet()) {
      double term = dot(buffer.getValue(), reverse.shadows().get(buffer.getKey()));
      right += term;
      scale += Math.abs(term);
    }
    differences(test, unchanged, scalars, buffers, left, scale);
    checks++;
    if ((Double.isNaN(left) && Double.isNaN(right)) || Double.isInfinite(right)) {
      return;
    }
    if (!(Math.abs(left - right) <= 10 * test.tolerance() * Math.max(1, scale))) {
      fail(test, "forward gives " + left + ", reverse " + right + " in the same direction");
    }
  }

  /** ⟨seed, J v⟩ against central differences of the unchanged primal along v. */
  private void differences(
      CorpusCase test,
      MemorySegment unchanged,
      Map<Integer, Double> scalars,
      Map<String, List<Double>> buffers,
      double slope,
      double scale) {
    if (!test.smooth() || test.isSingle() || test.isFast()) {
      return;
    }
    CorpusCall.Outcome ahead = CorpusCall.moved(test, unchanged, scalars, buffers, STEP);
    CorpusCall.Outcome behind = CorpusCall.moved(test, unchanged, scalars, buffers, -STEP);
    double difference =
        test.returnActive() ? test.returnSeed() * (ahead.returned() - behind.returned()) : 0;
    double size = test.returnActive() ? Math.max(scale, Math.abs(ahead.returned())) : scale;
    for (Map.Entry<String, List<Double>> seeds : test.seeds().entrySet()) {
      difference +=
          dot(seeds.getValue(), ahead.memory().get(seeds.getKey()))
              - dot(seeds.getValue(), behind.memory().get(seeds.getKey()));
    }
    checks++;
    double found = difference / (2 * STEP);
    if (!(Math.abs(found - slope) <= 1e-5 * Math.max(1, size))) {
      fail(test, "differences give " + found + ", forward mode " + slope);
    }
  }

  private static double rounded(String type, Random random) {
    double value = random.nextInt(-64, 64) / 16.0;
    return type.equals("f32") ? (float) value : value;
  }

  private static double dot(List<Double> a, List<Double> b) {
    double sum = 0;
    for (int i = 0; i < a.size(); i++) {
      sum += a.get(i) == 0 ? 0 : a.get(i) * b.get(i);
    }
    return sum;
  }

  /** The functions of the file as they are. */
  private static final class Primals implements AutoCloseable {
    private static final String CLONE_PREFIX = "clone.of.";

    private final IrContext context = new IrContext();
    private final IrModule module;
    private final Jit jit = new Jit();

    Primals(Path file) throws java.io.IOException {
      String text = Files.readString(file);
      byte[] bridged =
          TextBridge.bridge(text, file.toString()).text().getBytes(StandardCharsets.UTF_8);
      module = IrModule.parse(context, bridged, file.toString());
      // A clone has no description of its own that places in inlined code could belong to.
      module.stripDebugInfo();
      for (IrModule.FunctionEntry function : module.functions()) {
        if (function.defined()) {
          FunctionCloner.clone(
              module, module.mirror(function.name()), CLONE_PREFIX + function.name());
        }
      }
      module
          .verify()
          .ifPresent(
              broken -> {
                throw new IllegalStateException("clones of " + file + ": " + broken);
              });
      jit.add(module, "");
    }

    /** The function as it comes out of the mirror and the builder. */
    MemorySegment clone(String name) {
      return jit.lookup(CLONE_PREFIX + module.aliasTarget(name).orElse(name));
    }

    MemorySegment symbol(String name) {
      Optional<String> target = module.aliasTarget(name);
      return jit.lookup(target.orElse(name));
    }

    @Override
    public void close() {
      jit.close();
      module.close();
      context.close();
    }
  }
}
