import java.io.IOException;
import java.io.PrintStream;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jdiff.driver.Compilation;
import org.jdiff.driver.CompileRequest;
import org.jdiff.driver.Input;
import org.jdiff.driver.Jdiff;
import org.jdiff.ir.BundledTools;
import org.jdiff.ir.ExternalProgram;
import org.jdiff.model.Activity;
import org.jdiff.model.DiffException;
import org.jdiff.model.DiffRequest;
import org.jdiff.model.Mode;

/**
 * Compares the time of gradients with that of their primals. Started by {@code scripts/bench}; see
 * README.md beside this file for what is measured.
 */
final class Bench {
  /** A gradient is wrong if it differs from central differences by more than this, relatively. */
  private static final double TOLERANCE = 1e-6;

  /**
   * A program.
   *
   * @param name how it is called in the table
   * @param file its source, without the extension
   * @param macros macros that give it its size
   * @param activities one word per parameter
   * @param withRestrict the ratio to beat where arguments do not overlap
   * @param without the ratio to beat otherwise
   */
  private record Program(
      String name,
      String file,
      List<String> macros,
      String activities,
      double withRestrict,
      double without) {
    double reference(boolean restrict) {
      return restrict ? withRestrict : without;
    }
  }

  private static final String GMM =
      "const,const,const,dup,dup,dup,const,const,const,dup,dup,dup,dup,dup";

  private static final List<Program> PROGRAMS =
      List.of(
          new Program("logsumexp", "logsumexp", List.of(), "dup,const", 3.3, 3.3),
          new Program("matvec", "matvec", List.of(), "dup,dup,dup,dup,const", 3.1, 3.1),
          new Program("brusselator", "brusselator", List.of(), "dup,dup,const,const,dup", 2.5, 2.5),
          new Program("gmm-10", "gmm", List.of(), GMM, 3.1, 3.1),
          new Program("gmm-32", "gmm", List.of("-DDIMENSION=32", "-DCOMPONENTS=50"), GMM, 4.2, 9.1),
          new Program(
              "lstm", "lstm", List.of(), "const,const,const,dup,dup,dup,const,dup", 3.2, 3.6),
          new Program("ba", "ba", List.of(), "const,const,dup,dup,dup,const,dup,dup", 5.2, 6.0),
          new Program(
              "hand", "hand", List.of(), "dup,const,const,const,const,const,const,dup,dup", 10, 10),
          new Program("fft", "fft", List.of(), "dup,const", 5.5, 5.5),
          new Program("adaptive", "adaptive", List.of(), "dup,dup,const,const", 10.4, 10.4),
          new Program(
              "nn",
              "nn",
              List.of(),
              "const,const,const,const,dup,dup,dup,dup,const,const,dup,dup",
              3.0,
              3.0));

  /**
   * What the command line says.
   *
   * @param source the folder of the programs
   * @param filter which programs to run
   * @param quick few runs only
   * @param json where to write the figures; empty for nowhere
   * @param cc the clang that makes IR and primals; empty for the bundled one
   * @param cpu the processor; empty for the baseline
   * @param keep where libraries and IR are kept; empty for a temporary folder
   */
  private record Options(
      Path source,
      Predicate<String> filter,
      boolean quick,
      String json,
      String cc,
      String cpu,
      String keep) {}

  /**
   * What was measured.
   *
   * @param program the program
   * @param restrict whether its arguments are declared not to overlap
   * @param primal microseconds, the fastest of all runs
   * @param gradient microseconds, the fastest of all runs
   * @param tape bytes at most allocated by one gradient
   * @param error relative error of the gradient
   * @param differing numbers that differ from those of the store-everything gradient
   */
  private record Result(
      Program program,
      boolean restrict,
      double primal,
      double gradient,
      double tape,
      double error,
      long differing) {
    double ratio() {
      return gradient / primal;
    }

    boolean correct() {
      return error <= TOLERANCE && differing == 0;
    }
  }

  private final Options options;
  private final Path folder;
  private boolean harnessBuilt;

  private Bench(Options options, Path folder) {
    this.options = options;
    this.folder = folder;
  }

  public static void main(String[] arguments) throws Throwable {
    Options options = parse(arguments);
    boolean temporary = options.keep().isEmpty();
    Path folder =
        temporary
            ? Files.createTempDirectory("jdiff-bench")
            : Files.createDirectories(Path.of(options.keep()).toAbsolutePath());
    boolean correct;
    try {
      correct = new Bench(options, folder).run(System.out);
    } finally {
      if (temporary) {
        try (Stream<Path> paths = Files.walk(folder)) {
          for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(path);
          }
        }
      }
    }
    System.exit(correct ? 0 : 1);
  }

  private static Options parse(String[] arguments) {
    Path source = Path.of(arguments[0]);
    List<String> filters = new ArrayList<>();
    boolean quick = false;
    String json = "";
    String cc = "";
    String cpu = "";
    String keep = "";
    for (int i = 1; i < arguments.length; i++) {
      String argument = arguments[i];
      boolean takesValue = List.of("--json", "--cc", "--cpu", "--keep").contains(argument);
      if (takesValue && i + 1 == arguments.length) {
        throw usage(argument + " needs a value");
      }
      switch (argument) {
        case "--quick" -> quick = true;
        case "--json" -> json = arguments[++i];
        case "--cc" -> cc = arguments[++i];
        case "--cpu" -> cpu = arguments[++i];
        case "--keep" -> keep = arguments[++i];
        default -> {
          if (argument.startsWith("-")) {
            throw usage("unknown option " + argument);
          }
          if (PROGRAMS.stream().noneMatch(p -> p.name().contains(argument))) {
            throw usage("no program's name contains '" + argument + "'");
          }
          filters.add(argument);
        }
      }
    }
    Predicate<String> filter =
        filters.isEmpty() ? name -> true : name -> filters.stream().anyMatch(name::contains);
    return new Options(source, filter, quick, json, cc, cpu, keep);
  }

  private static RuntimeException usage(String problem) {
    System.err.println("bench: error: " + problem);
    System.err.println(
        "usage: scripts/bench [--quick] [--json FILE] [--cc CLANG] [--cpu NAME] [--keep FOLDER]"
            + " [NAME…]");
    System.err.println(
        "  programs: " + String.join(" ", PROGRAMS.stream().map(Program::name).toList()));
    System.exit(2);
    return new IllegalStateException(problem);
  }

  private boolean run(PrintStream out) throws Throwable {
    out.printf(
        "%-12s %-8s %11s %12s %7s %7s %6s %12s%n",
        "program", "restrict", "primal µs", "gradient µs", "ratio", "to beat", "", "tape bytes");
    List<Result> results = new ArrayList<>();
    boolean correct = true;
    for (Program program : PROGRAMS) {
      if (!options.filter().test(program.name())) {
        continue;
      }
      for (boolean restrict : List.of(true, false)) {
        try {
          Result result = measure(program, restrict);
          results.add(result);
          correct &= result.correct();
          print(out, result);
        } catch (DiffException e) {
          correct = false;
          out.printf("%-12s %-8s FAILED %s%n", program.name(), word(restrict), e.diagnostics());
        }
      }
    }
    if (!options.json().isEmpty()) {
      Files.writeString(Path.of(options.json()), json(results));
    }
    return correct;
  }

  private static String word(boolean restrict) {
    return restrict ? "yes" : "no";
  }

  private static void print(PrintStream out, Result r) {
    double reference = r.program().reference(r.restrict());
    if (!r.correct()) {
      out.printf(
          Locale.ROOT,
          "%-12s %-8s WRONG GRADIENT: relative error %.2e against differences, %d numbers other"
              + " than with --safe%n",
          r.program().name(),
          word(r.restrict()),
          r.error(),
          r.differing());
      return;
    }
    out.printf(
        Locale.ROOT,
        "%-12s %-8s %11.1f %12.1f %7.2f %7.1f %6s %12.0f%n",
        r.program().name(),
        word(r.restrict()),
        r.primal(),
        r.gradient(),
        r.ratio(),
        reference,
        r.ratio() <= reference ? "" : "above",
        r.tape());
  }

  private static String json(List<Result> results) {
    List<String> rows =
        results.stream()
            .map(
                r ->
                    String.format(
                        Locale.ROOT,
                        "  {\"program\": \"%s\", \"restrict\": %b, \"primal_us\": %.3f,"
                            + " \"gradient_us\": %.3f, \"ratio\": %.4f, \"reference\": %.1f,"
                            + " \"tape_bytes\": %.0f, \"relative_error\": %.3e, \"correct\": %b}",
                        r.program().name(),
                        r.restrict(),
                        r.primal(),
                        r.gradient(),
                        r.ratio(),
                        r.program().reference(r.restrict()),
                        r.tape(),
                        r.error(),
                        r.correct()))
            .toList();
    return "[\n" + String.join(",\n", rows) + "\n]\n";
  }

  // ---- one program

  private Result measure(Program program, boolean restrict) throws Throwable {
    String stem = program.name() + (restrict ? "-restrict" : "");
    Path library = build(program, restrict, stem);
    try (Arena arena = Arena.ofConfined()) {
      SymbolLookup symbols = SymbolLookup.libraryLookup(library, arena);
      MemorySegment checks = arena.allocate(4 * 8);
      FunctionDescriptor check = FunctionDescriptor.ofVoid(ValueLayout.ADDRESS);
      handle(symbols, "bench_check", check).invokeExact(checks);
      double error = checks.getAtIndex(ValueLayout.JAVA_DOUBLE, 0);
      double tape = checks.getAtIndex(ValueLayout.JAVA_DOUBLE, 3);
      long differing = (long) checks.getAtIndex(ValueLayout.JAVA_DOUBLE, 1);
      if (error > TOLERANCE || differing != 0) {
        return new Result(program, restrict, 0, 0, 0, error, differing);
      }
      FunctionDescriptor time =
          FunctionDescriptor.ofVoid(
              ValueLayout.JAVA_LONG, ValueLayout.ADDRESS, ValueLayout.ADDRESS);
      MethodHandle timed = handle(symbols, "bench_time", time);
      MemorySegment primals = arena.allocate(8 * 1000);
      MemorySegment gradients = arena.allocate(8 * 1000);
      timed.invokeExact(3L, primals, gradients);
      double each =
          primals.get(ValueLayout.JAVA_DOUBLE, 0) + gradients.get(ValueLayout.JAVA_DOUBLE, 0);
      double budget = options.quick() ? 0.2e6 : 1.5e6;
      long runs = Math.clamp((long) (budget / Math.max(1, each)), 11, 999) | 1;
      timed.invokeExact(runs, primals, gradients);
      return new Result(
          program, restrict, fastest(primals, runs), fastest(gradients, runs), tape, error, 0);
    }
  }

  private static MethodHandle handle(SymbolLookup symbols, String name, FunctionDescriptor type) {
    return Linker.nativeLinker().downcallHandle(symbols.find(name).orElseThrow(), type);
  }

  private static double fastest(MemorySegment times, long runs) {
    double[] values = times.asSlice(0, runs * 8).toArray(ValueLayout.JAVA_DOUBLE);
    return Arrays.stream(values).min().orElseThrow();
  }

  // ---- building

  private Path build(Program program, boolean restrict, String stem) throws IOException {
    Path source = options.source().resolve("src").resolve(program.file() + ".c").toAbsolutePath();
    Path harness = options.source().resolve("src").resolve("harness.c").toAbsolutePath();
    List<String> macros = new ArrayList<>(program.macros());
    if (restrict) {
      macros.add("-DRESTRICT");
    }
    Path primal = folder.resolve(stem + "-primal.o");
    Path calls = folder.resolve(stem + "-calls.o");
    Path main = folder.resolve("harness.o");
    Path gradient = folder.resolve(stem + "-gradient.o");
    clang(options.cc(), macros, List.of(), source, primal);
    clang("", macros, List.of("-DHARNESS", "-Wno-everything"), source, calls);
    if (!harnessBuilt) {
      clang("", List.of(), List.of("-fno-builtin"), harness, main);
      harnessBuilt = true;
    }
    differentiate(program, macros, source, gradient);
    return link(List.of(primal, calls, main, gradient), folder.resolve(stem + ".so"));
  }

  /** What primal and gradient are both compiled with. */
  private List<String> common() {
    List<String> common = new ArrayList<>(List.of("-fno-math-errno", "-fPIC"));
    if (!options.cpu().isEmpty()) {
      common.add("-march=" + options.cpu());
    }
    return common;
  }

  private void clang(String cc, List<String> macros, List<String> others, Path source, Path target)
      throws IOException {
    List<String> arguments = new ArrayList<>(List.of("-O3", "-c", "-std=c11"));
    arguments.addAll(common());
    arguments.addAll(macros);
    arguments.addAll(others);
    arguments.addAll(List.of(source.toString(), "-o", target.toString()));
    compile(cc, arguments);
  }

  private void compile(String cc, List<String> arguments) throws IOException {
    if (cc.isEmpty()) {
      require(BundledTools.clang(arguments, folder, step -> {}), "clang");
      return;
    }
    List<String> command = new ArrayList<>(List.of(cc));
    command.addAll(arguments);
    require(ExternalProgram.run(command, folder), cc);
  }

  private static void require(ExternalProgram.Outcome outcome, String program) throws IOException {
    if (outcome.exit() != 0) {
      throw new IOException(program + " failed: " + outcome.output());
    }
  }

  private void differentiate(Program program, List<String> macros, Path source, Path target)
      throws IOException {
    List<String> arguments = new ArrayList<>(common());
    arguments.add("-std=c11");
    arguments.addAll(macros);
    Path input = source;
    if (!options.cc().isEmpty()) {
      input = target.resolveSibling(target.getFileName().toString().replace(".o", "-input.bc"));
      List<String> command = new ArrayList<>(List.of("-O2", "-g", "-c", "-emit-llvm"));
      command.addAll(List.of("-fno-vectorize", "-fno-slp-vectorize", "-fno-unroll-loops"));
      command.addAll(arguments);
      command.addAll(List.of(source.toString(), "-o", input.toString()));
      compile(options.cc(), command);
    }
    Activity[] activities =
        Stream.of(program.activities().split(","))
            .map(word -> Activity.parse(word).orElseThrow())
            .toArray(Activity[]::new);
    DiffRequest planned = DiffRequest.of(program.file(), Mode.REVERSE, activities);
    CompileRequest request =
        CompileRequest.of(Input.file(input))
            .with(planned.withExportName("d_" + program.file()))
            .with(planned.withExportName("safe_" + program.file()).withSafe(true))
            .withCpu(options.cpu())
            .withClangArguments(arguments);
    try (Compilation compilation = Jdiff.compile(request)) {
      compilation.write(target);
      if (!options.keep().isEmpty()) {
        String name = target.getFileName().toString();
        compilation.write(target.resolveSibling(name.replace(".o", ".ll")));
        Files.writeString(target.resolveSibling(name.replace(".o", ".plan")), compilation.plan());
      }
    }
  }

  private Path link(List<Path> objects, Path target) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("-shared", "--eh-frame-hdr"));
    arguments.addAll(List.of("--wrap=malloc", "--wrap=free", "-o", target.toString()));
    objects.forEach(object -> arguments.add(object.toString()));
    for (String name : List.of("libm.so.6", "libc.so.6")) {
      Stream.of(
              "/lib/x86_64-linux-gnu",
              "/lib/aarch64-linux-gnu",
              "/lib64",
              "/usr/lib64",
              "/lib",
              "/usr/lib")
          .map(place -> Path.of(place, name))
          .filter(Files::isRegularFile)
          .findFirst()
          .ifPresent(file -> arguments.add(file.toString()));
    }
    require(BundledTools.linker(arguments, folder, step -> {}), "the linker");
    return target;
  }
}
