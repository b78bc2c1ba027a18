package org.jdiff.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jdiff.ir.ExternalProgram;
import org.jdiff.model.Activity;
import org.jdiff.model.DiffRequest;
import org.jdiff.model.Mode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What jdiff writes is accepted by the compilers and linkers that are installed: older and newer
 * clang take the IR, the system's linker and rustc the objects; the programs print what was derived
 * by hand. A tool that is not installed skips its cases, and a line says how many.
 */
class WayBackTest {
  private static final Path IR =
      Path.of(System.getProperty("jdiff.root", ".."), "testdata", "ir").toAbsolutePath();

  private static final Map<String, Integer> RAN = new TreeMap<>();
  private static final Map<String, Integer> SKIPPED = new TreeMap<>();
  private static final Map<String, Boolean> INSTALLED = new ConcurrentHashMap<>();

  @TempDir Path folder;

  /**
   * A program with its derivatives.
   *
   * @param name for displays
   * @param files inputs, below the IR of the test data
   * @param derivatives what to differentiate
   * @param c a C program that prints numbers
   * @param rust a Rust program that prints the same numbers
   * @param expected the numbers
   */
  record Sample(
      String name,
      List<String> files,
      List<DiffRequest> derivatives,
      String c,
      String rust,
      List<Double> expected) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Sample fromC() {
    double x = 0.75;
    return new Sample(
        "C",
        List.of("clang-22/O2-g/scalar.ll", "clang-19/O2-g/in_place.ll"),
        List.of(
            DiffRequest.of("sine_of_square", Mode.REVERSE, Activity.ACTIVE),
            DiffRequest.of("prefix_product_in_place", Mode.REVERSE, Activity.DUP, Activity.CONST)),
        """
        #include <stdio.h>
        double d_sine_of_square(double x, double dret, double *dx);
        double d_prefix_product_in_place(double *a, double *da, int n, double dret);
        int main(void) {
          double dx = 0, a[] = {2, 3, 5}, da[] = {0, 0, 0};
          d_sine_of_square(0.75, 1, &dx);
          double p = d_prefix_product_in_place(a, da, 3, 1);
          printf("%.17g %.17g %.17g %.17g %.17g\\n", dx, p, da[0], da[1], da[2]);
        }
        """,
        """
        extern "C" {
            fn d_sine_of_square(x: f64, dret: f64, dx: *mut f64) -> f64;
            fn d_prefix_product_in_place(a: *mut f64, da: *mut f64, n: i32, dret: f64) -> f64;
        }
        fn main() {
            let (mut dx, mut a, mut da) = (0.0, [2.0, 3.0, 5.0], [0.0; 3]);
            let p = unsafe {
                d_sine_of_square(0.75, 1.0, &mut dx);
                d_prefix_product_in_place(a.as_mut_ptr(), da.as_mut_ptr(), 3, 1.0)
            };
            println!("{} {} {} {} {}", dx, p, da[0], da[1], da[2]);
        }
        """,
        List.of(2 * x * (Math.cos(x * x) - 2), 30.0, 15.0, 10.0, 6.0));
  }

  private static Sample fromCpp() {
    double x = 1.25;
    return new Sample(
        "C++",
        List.of("clang-22/O2-g/cpp_templates.ll"),
        List.of(
            DiffRequest.of("shapes::compile_time_power", Mode.REVERSE, Activity.ACTIVE)
                .withExportName("d_power"),
            DiffRequest.of("array_norm_times_last", Mode.REVERSE, Activity.DUP)),
        """
        #include <stdio.h>
        double d_power(double x, double dret, double *dx);
        double d_array_norm_times_last(const double *x, double *dx, double dret);
        int main(void) {
          double dx = 0, a[] = {1, 2, 3, 4}, da[] = {0, 0, 0, 0};
          d_power(1.25, 1, &dx);
          double n = d_array_norm_times_last(a, da, 1);
          printf("%.17g %.17g %.17g %.17g %.17g %.17g\\n", dx, n, da[0], da[1], da[2], da[3]);
        }
        """,
        """
        extern "C" {
            fn d_power(x: f64, dret: f64, dx: *mut f64) -> f64;
            fn d_array_norm_times_last(x: *const f64, dx: *mut f64, dret: f64) -> f64;
        }
        fn main() {
            let (mut dx, a, mut da) = (0.0, [1.0, 2.0, 3.0, 4.0], [0.0; 4]);
            let n = unsafe {
                d_power(1.25, 1.0, &mut dx);
                d_array_norm_times_last(a.as_ptr(), da.as_mut_ptr(), 1.0)
            };
            println!("{} {} {} {} {} {}", dx, n, da[0], da[1], da[2], da[3]);
        }
        """,
        // The sum of ((i + 1) x[i])^2 is 1 + 16 + 81 + 256 = 354, times 4 x[3] = 16.
        List.of(
            5 * Math.pow(x, 4) - 2 * x,
            5664.0,
            2.0 * 1 * 16,
            2.0 * 8 * 16,
            2.0 * 27 * 16,
            2.0 * 64 * 16 + 4 * 354));
  }

  private static Sample fromRust() {
    double value = 1 / (1 + Math.exp(-2 * 0.5));
    double slope = value * (1 - value);
    return new Sample(
        "Rust",
        List.of("rustc-1.95/O2-g/rust_scalar.ll"),
        List.of(DiffRequest.of("rust_logistic", Mode.REVERSE, Activity.ACTIVE, Activity.ACTIVE)),
        """
        #include <stdio.h>
        double d_rust_logistic(double x, double k, double dret, double *dx, double *dk);
        int main(void) {
          double dx = 0, dk = 0, v = d_rust_logistic(0.5, 2, 1, &dx, &dk);
          printf("%.17g %.17g %.17g\\n", v, dx, dk);
        }
        """,
        """
        extern "C" {
            fn d_rust_logistic(x: f64, k: f64, dret: f64, dx: *mut f64, dk: *mut f64) -> f64;
        }
        fn main() {
            let (mut dx, mut dk) = (0.0, 0.0);
            let v = unsafe { d_rust_logistic(0.5, 2.0, 1.0, &mut dx, &mut dk) };
            println!("{} {} {}", v, dx, dk);
        }
        """,
        List.of(value, 2 * slope, 0.5 * slope));
  }

  static Stream<Arguments> cases() {
    return Stream.of(fromC(), fromCpp(), fromRust())
        .flatMap(
            sample ->
                Stream.of(
                        List.of(".ll", "clang-19"),
                        List.of(".ll", "clang-22"),
                        List.of(".bc", "clang-19"),
                        List.of(".bc", "clang-22"),
                        List.of(".o", "cc"),
                        List.of(".a", "cc"),
                        List.of(".a", "rustc"))
                    .flatMap(
                        way ->
                            Stream.of(0, 3)
                                .map(
                                    level -> Arguments.of(sample, way.get(0), way.get(1), level))));
  }

  /**
   * The inputs that a tool's case starts from. LLVM 19 knows fewer fields of debug information than
   * LLVM 20 writes to bitcode, and says that a record is invalid; in text it reads them.
   */
  private static Path input(String file, String extension, String tool) {
    boolean plain = tool.equals("clang-19") && extension.equals(".bc");
    return IR.resolve(plain ? file.replace("/O2-g/", "/O2/") : file);
  }

  @ParameterizedTest(name = "{0}{1} at level {3} by {2}")
  @MethodSource("cases")
  void derivativesFromFilesOfOtherToolsAreRight(
      Sample sample, String extension, String tool, int level) throws Exception {
    boolean installed = INSTALLED.computeIfAbsent(tool, WayBackTest::installed);
    (installed ? RAN : SKIPPED).merge(tool + " " + extension, 1, Integer::sum);
    assumeTrue(installed, tool + " is installed");
    Path output = folder.resolve("libderivative" + extension);
    CompileRequest request =
        CompileRequest.of(
                sample.files().stream()
                    .map(f -> Input.file(input(f, extension, tool)))
                    .toArray(Input[]::new))
            .withDerivatives(sample.derivatives())
            .withOptimisation(level);
    try (Compilation made = Jdiff.compile(request)) {
      made.write(output);
    }
    Path program = folder.resolve("program");
    build(sample, tool, output, program);
    String printed = run(List.of(program.toString()));
    double[] numbers =
        Stream.of(printed.strip().split(" ")).mapToDouble(Double::parseDouble).toArray();
    assertThat(numbers).hasSize(sample.expected().size());
    for (int i = 0; i < numbers.length; i++) {
      double expected = sample.expected().get(i);
      assertThat(numbers[i])
          .as("number %d", i)
          .isCloseTo(expected, within(4e-15 * Math.max(1, Math.abs(expected))));
    }
  }

  private void build(Sample sample, String tool, Path derivative, Path program) throws IOException {
    if (tool.equals("rustc")) {
      Path main = Files.writeString(folder.resolve("main.rs"), sample.rust());
      String place = "native=" + folder;
      run(
          List.of(
              "rustc",
              "--edition=2021",
              "-L",
              place,
              "-l",
              "static=derivative",
              main.toString(),
              "-o",
              program.toString()));
      return;
    }
    Path object = derivative;
    if (tool.startsWith("clang")) {
      object = folder.resolve("from_ir.o");
      run(List.of(tool, "-O1", "-c", derivative.toString(), "-o", object.toString()));
    }
    Path main = Files.writeString(folder.resolve("main.c"), sample.c());
    run(List.of(tool, main.toString(), object.toString(), "-lm", "-o", program.toString()));
  }

  private String run(List<String> command) throws IOException {
    ExternalProgram.Outcome outcome = ExternalProgram.run(command, folder);
    assertThat(outcome.exit()).as("%s: %s", command, outcome.output()).isZero();
    return outcome.output();
  }

  private static boolean installed(String tool) {
    try {
      return ExternalProgram.run(List.of(tool, "--version"), Path.of(".")).exit() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  @AfterAll
  static void tell() {
    List<String> lines = new ArrayList<>();
    RAN.forEach((way, n) -> lines.add(way + " " + n + " ran"));
    SKIPPED.forEach((way, n) -> lines.add(way + " " + n + " skipped, not installed"));
    System.out.println("files handed to other tools: " + String.join("; ", lines));
  }
}
