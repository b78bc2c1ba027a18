package org.jdiff.generated;

import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdiff.corpus.CorpusCall;
import org.jdiff.corpus.CorpusCase;
import org.jdiff.driver.Compilation;
import org.jdiff.driver.CompileRequest;
import org.jdiff.driver.Input;
import org.jdiff.driver.Jdiff;
import org.jdiff.driver.Loaded;
import org.jdiff.generated.Finding.Property;
import org.jdiff.intake.Intake;
import org.jdiff.intake.Source;
import org.jdiff.ir.IrContext;
import org.jdiff.ir.IrModule;
import org.jdiff.ir.Jit;
import org.jdiff.ir.Target;
import org.jdiff.model.Activity;
import org.jdiff.model.DerivativeSignature;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiffException;
import org.jdiff.model.DiffRequest;
import org.jdiff.model.InputOptions;
import org.jdiff.model.Mode;
import org.jdiff.model.SourcePosition;

/**
 * Compiles programs together at several levels, differentiates and executes them, and checks that
 * every property holds.
 */
final class ProgramCheck {
  private static final List<String> FLAGS = List.of("-ffp-contract=off", "-w");

  private final List<Program> programs;
  private final List<Integer> levels;
  private final Tally tally;
  private final String source;

  /** By program, where its lines end. */
  private final List<Integer> lastLines = new ArrayList<>();

  private final Map<Program, Numbers> numbers = new LinkedHashMap<>();

  private ProgramCheck(List<Program> programs, List<Integer> levels, Tally tally) {
    this.programs = programs;
    this.levels = levels;
    this.tally = tally;
    StringBuilder text = new StringBuilder(Program.PRELUDE);
    for (Program program : programs) {
      text.append(program.source());
      lastLines.add((int) text.chars().filter(c -> c == '\n').count());
    }
    source = text.toString();
  }

  /**
   * Checks programs.
   *
   * @param programs with different names
   * @param levels optimisation levels of clang
   * @param tally told what came out
   */
  static void check(List<Program> programs, List<Integer> levels, Tally tally) {
    new ProgramCheck(programs, levels, tally).run();
    tally.checked(programs.size());
  }

  private void run() {
    for (int level : levels) {
      byte[] bitcode;
      try {
        bitcode = compile(level);
      } catch (DiffException e) {
        if (programs.size() == 1) {
          tally.found(
              new Finding(
                  programs.getFirst(), level, Property.PROGRAM_DEFINED, said(e.diagnostics())));
          return;
        }
        // One program that clang rejects must not hide the others.
        programs.forEach(p -> new ProgramCheck(List.of(p), levels, tally).run());
        return;
      }
      try (Primals primals = new Primals(bitcode)) {
        differentiate(bitcode, new LinkedHashSet<>(programs), level, primals);
      }
    }
  }

  private byte[] compile(int level) {
    List<String> arguments = new ArrayList<>(FLAGS);
    arguments.add("-O" + level);
    Source input = Source.of("generated.c", source.getBytes(StandardCharsets.UTF_8));
    try (IrContext context = new IrContext();
        IrModule module =
            Intake.read(
                context, List.of(input), InputOptions.defaults().withClangArguments(arguments))) {
      module.completeTarget(Target.hostTriple());
      return module.bitcode();
    }
  }

  /** Differentiates what is left; what is refused is noted and left out. */
  private void differentiate(byte[] bitcode, Set<Program> left, int level, Primals primals) {
    while (!left.isEmpty()) {
      try {
        derive(bitcode, left, level, primals);
        return;
      } catch (DiffException e) {
        Set<Program> blamed = left.size() == 1 ? left : blamed(e, left);
        if (blamed.isEmpty()) {
          left.forEach(p -> differentiate(bitcode, new LinkedHashSet<>(Set.of(p)), level, primals));
          return;
        }
        for (Program program : Set.copyOf(blamed)) {
          note(program, e, level);
          left.remove(program);
        }
      } catch (RuntimeException e) {
        if (left.size() > 1) {
          left.forEach(p -> differentiate(bitcode, new LinkedHashSet<>(Set.of(p)), level, primals));
        } else {
          Program only = left.iterator().next();
          tally.found(new Finding(only, level, Property.COMPILES, "threw " + e + at(e)));
        }
        return;
      }
    }
  }

  private static String at(RuntimeException e) {
    return e.getStackTrace().length == 0 ? "" : " at " + e.getStackTrace()[0];
  }

  /** The programs in whose lines all findings are; empty if a finding has another place. */
  private Set<Program> blamed(DiffException e, Set<Program> left) {
    Set<Program> blamed = new LinkedHashSet<>();
    for (Diagnostic finding : e.diagnostics()) {
      Optional<Program> program = at(finding);
      if (program.isEmpty() || !left.contains(program.get())) {
        return Set.of();
      }
      blamed.add(program.get());
    }
    return blamed;
  }

  /** The program that a finding is in. */
  private Optional<Program> at(Diagnostic finding) {
    int line = finding.position().map(SourcePosition::line).orElse(0);
    if (line <= Program.PRELUDE.lines().count()) {
      return Optional.empty();
    }
    for (int i = 0; i < programs.size(); i++) {
      if (line <= lastLines.get(i)) {
        return Optional.of(programs.get(i));
      }
    }
    return Optional.empty();
  }

  private void note(Program program, DiffException e, int level) {
    List<Diagnostic> own =
        e.diagnostics().stream().filter(d -> at(d).map(program::equals).orElse(true)).toList();
    String code = own.getFirst().code().name();
    if (code.matches("JD(01|02|03|04)..")) {
      tally.refused(program, level, code, said(own));
    } else {
      tally.found(new Finding(program, level, Property.COMPILES, said(own)));
    }
  }

  private static String said(List<Diagnostic> findings) {
    return findings.stream()
        .map(d -> d.code() + " " + d.message() + " at " + d.position() + " " + d.notes())
        .collect(Collectors.joining("\n"));
  }

  private void derive(byte[] bitcode, Set<Program> left, int level, Primals primals) {
    List<DiffRequest> requests = new ArrayList<>();
    for (Program program : left) {
      requests.add(request(program.test(), Mode.REVERSE, "_rev"));
      requests.add(request(program.test(), Mode.REVERSE, "_safe").withSafe(true));
      requests.add(request(program.test(), Mode.FORWARD, "_fwd"));
    }
    CompileRequest request =
        CompileRequest.of(Input.bytes("generated.bc", bitcode))
            .withDerivatives(requests)
            .withOptimisation(level);
    try (Compilation compilation = Jdiff.compile(request);
        Loaded loaded = compilation.load()) {
      Map<String, DerivativeSignature> signatures =
          compilation.signatures().stream()
              .collect(Collectors.toMap(DerivativeSignature::symbol, s -> s));
      for (Program program : left) {
        execute(program, signatures, loaded, level, primals.symbol(program.symbol()));
        tally.differentiated();
      }
    }
  }

  private static DiffRequest request(CorpusCase test, Mode mode, String suffix) {
    Activity[] activities =
        test.arguments().stream()
            .map(CorpusCase.Argument::activity)
            .map(a -> mode == Mode.FORWARD && a == Activity.ACTIVE ? Activity.DUP : a)
            .toArray(Activity[]::new);
    return DiffRequest.of(test.symbol(), mode, activities)
        .withExportName(test.symbol() + suffix)
        .withReturn(Activity.ACTIVE);
  }

  private void execute(
      Program program,
      Map<String, DerivativeSignature> signatures,
      Loaded loaded,
      int level,
      MemorySegment unchanged) {
    CorpusCase test = program.test();
    Numbers reference = numbers.computeIfAbsent(program, p -> new Numbers(p, unchanged));
    String base = test.symbol();
    CorpusCall.Outcome primal = CorpusCall.primal(test, unchanged);
    DerivativeSignature signature = signatures.get(base + "_rev");
    CorpusCall.Outcome reverse = CorpusCall.reverse(test, signature, loaded.symbol(base + "_rev"));
    CorpusCall.Outcome safe =
        CorpusCall.reverse(test, signatures.get(base + "_safe"), loaded.symbol(base + "_safe"));
    CorpusCall.Outcome forward =
        CorpusCall.forward(
            test,
            signatures.get(base + "_fwd"),
            loaded.symbol(base + "_fwd"),
            reference.scalars(),
            reference.buffers());
    CorpusCall.Outcome again = CorpusCall.reverse(test, signature, loaded.symbol(base + "_rev"));
    reference.judge(level, primal, reverse, safe, forward, again, tally).ifPresent(tally::found);
  }

  /** The functions as clang compiled them. */
  private static final class Primals implements AutoCloseable {
    private final Jit jit = new Jit();

    Primals(byte[] bitcode) {
      try (IrContext context = new IrContext();
          IrModule module =
              Intake.read(
                  context, List.of(Source.of("generated.bc", bitcode)), InputOptions.defaults())) {
        jit.add(module, "");
      }
    }

    MemorySegment symbol(String name) {
      return jit.lookup(name);
    }

    @Override
    public void close() {
      jit.close();
    }
  }
}
