package org.jdiff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.spi.ToolProvider;
import org.jdiff.bindgen.JavaBinding;
import org.jdiff.model.DiagnosticCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Java classes of real libraries, compiled with every warning as an error, called as users do. */
class BoundClassesTest {
  private static final String SOURCE =
      """
      double cubes(const double *x, int n) {
        double sum = 0;
        for (int i = 0; i < n; i++) sum += x[i] * x[i] * x[i];
        return sum;
      }
      void squares(const double *x, double *y, int n) {
        for (int i = 0; i < n; i++) y[i] = x[i] * x[i];
      }
      float product(float a, float b) { return a * b; }
      """;

  @TempDir Path directory;

  private Tool tool;

  @BeforeEach
  void writeSource() throws IOException {
    Files.writeString(directory.resolve("native.c"), SOURCE);
    tool = Tool.in(directory);
  }

  @Test
  void tapesAreRunSeveralTimesAndClosed() throws Exception {
    assertThat(
            run(
                """
                try (Native.CubesTape tape = Native.cubes_augmented(new double[] {1, 2, 3}, 3)) {
                  out.add(tape.value());
                  tape.reverse();
                  for (double d : tape.dx().toArray(ValueLayout.JAVA_DOUBLE)) out.add(d);
                  tape.reverse(0.5);
                  for (double d : tape.dx().toArray(ValueLayout.JAVA_DOUBLE)) out.add(d);
                  tape.close();
                  try { tape.reverse(); } catch (IllegalStateException e) { out.add(-1.0); }
                }
                """,
                "--fn",
                "cubes",
                "--args",
                "dup,const",
                "--name",
                "cubes",
                "--mode",
                "split"))
        .containsExactly(36.0, 3.0, 12.0, 27.0, 4.5, 18.0, 40.5, -1.0);
  }

  @Test
  void seedsOfWrittenArraysGoIntoTheShadowsOfATape() throws Exception {
    assertThat(
            run(
                """
                double[] y = new double[2];
                try (Native.SquaresTape tape =
                    Native.squares_augmented(new double[] {3, 5}, y, 2)) {
                  for (double d : y) out.add(d);
                  tape.dy().setAtIndex(ValueLayout.JAVA_DOUBLE, 0, 1);
                  tape.dy().setAtIndex(ValueLayout.JAVA_DOUBLE, 1, 10);
                  tape.reverse();
                  for (double d : tape.dx().toArray(ValueLayout.JAVA_DOUBLE)) out.add(d);
                }
                """,
                "--fn",
                "squares",
                "--args",
                "dup,dup,const",
                "--name",
                "squares",
                "--mode",
                "split"))
        .containsExactly(9.0, 25.0, 6.0, 100.0);
  }

  @Test
  void tangentsThatComeLaterAreAsLongAsTheirPrimal() throws Exception {
    assertThat(
            run(
                """
                try (Native.CubesTape tape = Native.cubes_augmented(new double[] {1, 2}, 2)) {
                  out.add(tape.value());
                  out.add(tape.tangent(new double[] {1, 0}));
                  out.add(tape.tangent(new double[] {0, 1}));
                  try {
                    tape.tangent(new double[3]);
                  } catch (IllegalArgumentException e) {
                    if (e.getMessage().equals("shadow dx has 24 bytes, but x had 16")) out.add(-1.0);
                  }
                }
                """,
                "--fn",
                "cubes",
                "--args",
                "dup,const",
                "--name",
                "cubes",
                "--mode",
                "forward-split"))
        .containsExactly(9.0, 3.0, 12.0, -1.0);
  }

  @Test
  void severalDirectionsAreNumbered() throws Exception {
    assertThat(
            run(
                """
                double[] x = {1, 2};
                var tangents = Native.t_cubes(x, new double[] {1, 0}, new double[] {0, 1}, 2);
                out.add(tangents.value());
                out.add(tangents.tangent_0());
                out.add(tangents.tangent_1());
                var gradients = Native.d_product(3f, 5f, 1f, 10f);
                out.add((double) gradients.da_0());
                out.add((double) gradients.da_1());
                out.add((double) gradients.db_1());
                """,
                "--fn",
                "cubes",
                "--name",
                "t_cubes",
                "--mode",
                "forward",
                "--width",
                "2",
                "--args",
                "dup,const",
                "--fn",
                "product",
                "--width",
                "2",
                "--args",
                "active,active"))
        .containsExactly(9.0, 3.0, 12.0, 5.0, 50.0, 30.0);
  }

  @Test
  void batchesHaveOneEntryForEachEvaluation() throws Exception {
    assertThat(
            run(
                """
                float[] results = new float[3];
                Native.batch_product(3, new float[] {1, 2, 3}, 2f, results);
                for (float r : results) out.add((double) r);
                try {
                  Native.batch_product(3, new float[2], 2f, results);
                } catch (IllegalArgumentException e) {
                  if (e.getMessage().equals("a has 2 entries for 3 evaluations")) out.add(-1.0);
                }
                """,
                "--fn",
                "product",
                "--mode",
                "batch",
                "--args",
                "vector,scalar"))
        .containsExactly(2.0, 4.0, 6.0, -1.0);
  }

  @Test
  void criticalCallsUseJavaArraysInPlace() throws Exception {
    assertThat(
            run(
                """
                double[] x = {1, 2};
                double[] dx = {7, 7};
                out.add(Native.d_cubesCritical(x, dx, 2, 1.0));
                for (double d : dx) out.add(d);
                Native.d_cubesAddCritical(x, dx, 2, 1.0);
                for (double d : dx) out.add(d);
                for (double d : Native.d_cubesCritical(x, 2).dx()) out.add(d);
                double[] y = new double[2];
                double[] dy = {1, 1};
                double[] zero = new double[2];
                Native.d_squaresAddCritical(x, zero, y, dy, 2);
                for (double d : zero) out.add(d);
                for (double d : y) out.add(d);
                try {
                  Native.d_cubesCritical(x, x, 2, 1.0);
                } catch (IllegalArgumentException e) {
                  out.add(-1.0);
                }
                """,
                "--critical",
                "--fn",
                "cubes",
                "--args",
                "dup,const",
                "--fn",
                "squares",
                "--args",
                "dup,dup,const"))
        .containsExactly(9.0, 3.0, 12.0, 6.0, 24.0, 3.0, 12.0, 2.0, 4.0, 1.0, 4.0, -1.0);
  }

  @Test
  void verifyTellsWhetherTheClassIsWhatWouldBeWritten() throws Exception {
    List<String> words =
        List.of(
            "bind",
            "native.c",
            "--fn",
            "cubes",
            "--args",
            "dup,const",
            "--java",
            "src",
            "-l",
            "resource:/native/libcubes.so");
    tool.run(words.toArray(String[]::new)).checkSuccess().checkStdout("src/Native.java\n");
    Path file = directory.resolve("src/Native.java");
    assertThat(file).content().contains("ofResource(Native.class, \"/native/libcubes.so\")");
    List<String> verify = new ArrayList<>(words);
    verify.add("--verify");
    tool.run(verify.toArray(String[]::new)).checkSuccess();
    Files.writeString(
        file, Files.readString(file).replace("int n, double dret", "int n, double d"));
    tool.run(verify.toArray(String[]::new))
        .checkExit(ExitCode.OUTPUT)
        .checkError(DiagnosticCode.JD0705, "src/Native.java");
    Files.delete(file);
    tool.run(verify.toArray(String[]::new))
        .checkExit(ExitCode.OUTPUT)
        .checkError(DiagnosticCode.JD0705, "there is no such file");
    assertThat(file).doesNotExist();
  }

  /** Makes library and class, compiles the class with some statements, and runs these. */
  private List<Object> run(String statements, String... options) throws Exception {
    List<String> words =
        new ArrayList<>(List.of("compile", "native.c", "-o", "libnative.so", "--java", "src"));
    // Global options come before the first --fn.
    words.addAll(Arrays.asList(options));
    tool.run(words.toArray(String[]::new)).checkSuccess();
    Path source = directory.resolve("src");
    Files.writeString(
        source.resolve("Use.java"),
        """
        import java.lang.foreign.ValueLayout;
        import java.util.ArrayList;
        import java.util.List;
        public class Use {
          public static final ValueLayout DOUBLES = ValueLayout.JAVA_DOUBLE;
          public static List<Double> run() {
            List<Double> out = new ArrayList<>();
            %s
            return out;
          }
        }
        """
            .formatted(statements));
    Path classes = Files.createDirectories(directory.resolve("classes"));
    compile(
        classes, List.of("-Xdoclint:all/protected", "-Xlint:all"), source.resolve("Native.java"));
    compile(classes, List.of(), source.resolve("Use.java"));
    try (URLClassLoader loader =
        new URLClassLoader(
            new URL[] {classes.toUri().toURL()}, JavaBinding.class.getClassLoader())) {
      return List.copyOf((List<?>) loader.loadClass("Use").getMethod("run").invoke(null));
    }
  }

  private static void compile(Path classes, List<String> options, Path file) throws Exception {
    StringWriter messages = new StringWriter();
    List<String> words = new ArrayList<>(options);
    Path bindings =
        Path.of(JavaBinding.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    words.addAll(
        List.of("-Werror", "-proc:none", "--release", "22", "-cp", bindings + ":" + classes));
    words.addAll(List.of("-d", classes.toString(), file.toString()));
    PrintWriter writer = new PrintWriter(messages);
    int exit =
        ToolProvider.findFirst("javac")
            .orElseThrow()
            .run(writer, writer, words.toArray(String[]::new));
    assertThat(exit).as("%s%n%s", messages, Files.readString(file)).isZero();
  }
}
