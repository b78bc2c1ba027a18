package org.jdiff.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.bytedeco.javacpp.Loader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Classes for JavaCPP: compiled for Java 11, built by JavaCPP's builder, run on Java 17. */
class JavaCppTest {
  private static final String SOURCE =
      """
      struct pair { double x, y; long k; };
      double loss(const double *x, int n) {
        double sum = 0;
        for (int i = 0; i < n; i++) sum += x[i] * x[i] * x[i];
        return sum;
      }
      double mix(double a, float b, const struct pair *p) { return a * a * b + p->x * p->y * p->k; }
      void squares(const float *x, float *y, long n) {
        for (long i = 0; i < n; i++) y[i] = x[i] * x[i];
      }
      """;

  private static final String MAIN =
      """
      import com.example.Loss;
      import java.util.Arrays;
      import org.bytedeco.javacpp.BytePointer;
      import org.bytedeco.javacpp.DoublePointer;

      class Main {
        public static void main(String[] arguments) {
          double[] x = {1, 2, 3};
          double[] dx = {7, 7, 7};
          System.out.println(Loss.d_loss(x, dx, 3, 1.0) + " " + Arrays.toString(dx));
          Loss.d_lossAdd(x, dx, 3, 0.5);
          System.out.println(Arrays.toString(dx));
          Loss.DLossGradient all = Loss.d_loss(x, 3, 2.0);
          System.out.println(all.value + " " + Arrays.toString(all.dx));
          try (BytePointer p = new BytePointer(24); BytePointer dp = new BytePointer(24)) {
            p.putDouble(0, 2).putDouble(8, 3).putLong(16, 5);
            dp.putDouble(0, 99);
            Loss.DMixResult mixed = Loss.d_mix(2, 3, p, dp, 1.0);
            System.out.println(mixed.value + " " + mixed.da + " " + mixed.db);
            System.out.println(dp.getDouble(0) + " " + dp.getDouble(8));
          }
          System.out.println(Loss.t_loss(x, new double[] {0, 1, 0}, 3).tangent);
          float[] y = new float[2];
          float[] seed = {1, 10};
          float[] gradient = new float[2];
          Loss.d_squaresAdd(new float[] {3, 4}, gradient, y, seed, 2);
          System.out.println(Arrays.toString(gradient) + Arrays.toString(y) + Arrays.toString(seed));
          try (DoublePointer px = new DoublePointer(x); DoublePointer pdx = new DoublePointer(3)) {
            pdx.put(0.0, 0.0, 0.0);
            System.out.println(Loss.d_lossAdd(px, pdx, 3, 1.0) + " " + pdx.get(2));
          }
          for (Runnable mistake :
              new Runnable[] {
                () -> Loss.d_loss(x, new double[2], 3, 1.0),
                () -> Loss.d_loss(x, x, 3, 1.0),
                () -> Loss.d_loss(null, dx, 3, 1.0)
              }) {
            try {
              mistake.run();
              System.out.println("not refused");
            } catch (IllegalArgumentException | NullPointerException e) {
              System.out.println(e.getMessage());
            }
          }
        }
      }
      """;

  private static final List<String> OPTIONS =
      List.of(
          "loss.c",
          "--fn",
          "loss",
          "--args",
          "dup,const",
          "--fn",
          "mix",
          "--args",
          "active,active,dup",
          "--fn",
          "loss",
          "--mode",
          "forward",
          "--name",
          "t_loss",
          "--args",
          "dup,const",
          "--fn",
          "squares",
          "--args",
          "dup,dup,const");

  @TempDir private Path directory;

  @BeforeEach
  void writeSource() throws IOException {
    Files.writeString(directory.resolve("loss.c"), SOURCE);
    Files.writeString(directory.resolve("Main.java"), MAIN);
  }

  private Tool.Result jdiff(String command, String... more) {
    List<String> arguments = new ArrayList<>(List.of(command));
    arguments.addAll(OPTIONS);
    arguments.addAll(List.of("--java", "src", "--package", "com.example", "--java-api", "javacpp"));
    arguments.addAll(List.of(more));
    return Tool.in(directory).run(arguments.toArray(String[]::new));
  }

  private Path compiled() {
    Path classes = directory.resolve("classes");
    StringWriter messages = new StringWriter();
    PrintWriter writer = new PrintWriter(messages);
    int exit =
        ToolProvider.findFirst("javac")
            .orElseThrow()
            .run(
                writer,
                writer,
                "-Xlint:all,-options",
                "-Xdoclint:all/protected",
                "-Werror",
                "-proc:none",
                "--release",
                "11",
                "-cp",
                javaCpp(),
                "-d",
                classes.toString(),
                directory.resolve("src/com/example/Loss.java").toString(),
                directory.resolve("Main.java").toString());
    assertThat(exit).as(messages.toString()).isZero();
    return classes;
  }

  /** Needs no compiler of C++: what is generated is right as Java, and the same each time. */
  @Test
  void classIsPlainJavaElevenWithoutWarningsOrJdiff() throws Exception {
    jdiff("compile", "--header", "loss_d.h", "-o", "libloss_d.so").checkSuccess();
    Path file = directory.resolve("src/com/example/Loss.java");
    String text = Files.readString(file);
    assertThat(text)
        .contains("@Platform(include = \"loss_d.h\", link = \"loss_d\")")
        .contains("<code>double loss(const double *x, int n)</code>")
        .doesNotContain("org.jdiff")
        .doesNotContain("java.lang.foreign");
    compiled();
    jdiff("compile", "--header", "loss_d.h", "-o", "libloss_d.so").checkSuccess();
    assertThat(Files.readString(file)).isEqualTo(text);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void classBuiltByJavaCppRunsOnOlderJava() throws Exception {
    boolean compiler = Files.isExecutable(Path.of("/usr/bin/g++"));
    if (!compiler) {
      System.out.println("skipped: JavaCPP's builder needs g++");
    }
    assumeTrue(compiler);
    jdiff("compile", "--header", "loss_d.h", "-o", "libloss_d.so").checkSuccess();
    Path classes = compiled();
    Path java = olderJava();
    execute(
        java,
        javaCpp(),
        "org.bytedeco.javacpp.tools.Builder",
        "-classpath",
        classes.toString(),
        "-Dplatform.includepath=" + directory,
        "-Dplatform.linkpath=" + directory,
        "-copylibs",
        "com.example.Loss");
    assertThat(execute(java, classes + File.pathSeparator + javaCpp(), "Main").lines())
        .containsExactly(
            "36.0 [3.0, 12.0, 27.0]",
            "[4.5, 18.0, 40.5]",
            "36.0 [6.0, 24.0, 54.0]",
            "42.0 12.0 4.0",
            "15.0 10.0",
            "12.0",
            "[6.0, 80.0][9.0, 16.0][0.0, 0.0]",
            "36.0 27.0",
            "shadow dx has 2 elements, but x has 3",
            "one array is passed as x and as its shadow dx",
            "x");
  }

  @Test
  void bindVerifiesClassesForJavaCppToo() {
    jdiff("bind", "--header", "loss_d.h").checkSuccess();
    jdiff("bind", "--header", "loss_d.h", "--verify").checkSuccess();
    assertThat(jdiff("bind", "--header", "other.h", "--verify").exit()).isNotZero();
  }

  @Test
  void combinationsThatMakeNoSenseAreRefused() {
    assertThat(jdiff("compile").stderr()).contains("--java-api javacpp needs --header FILE");
    assertThat(jdiff("compile", "--header", "l.h", "--standalone").stderr())
        .contains("--standalone and --critical are for --java-api panama");
    assertThat(jdiff("compile", "--header", "l.h", "--library", ":x.so").stderr())
        .contains("--library is a name for the linker");
    assertThat(jdiff("compile", "--header", "l.h", "--mode", "split").stderr())
        .contains("has a tape, which classes for JavaCPP do not hold");
  }

  private static String javaCpp() {
    try {
      return Path.of(Loader.class.getProtectionDomain().getCodeSource().getLocation().toURI())
          .toString();
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  /** Java 17 if it is installed, else the one of the test: the classes are for Java 11. */
  private static Path olderJava() throws IOException {
    Path folder = Path.of("/usr/lib/jvm");
    if (Files.isDirectory(folder)) {
      try (Stream<Path> all = Files.list(folder)) {
        for (Path java : all.map(p -> p.resolve("bin/java")).filter(Files::isExecutable).toList()) {
          if (java.toString().matches(".*\\b(java-)?(1\\.)?17\\b.*")) {
            System.out.println("JavaCPP class runs on " + java);
            return java;
          }
        }
      }
    }
    System.out.println("no Java 17 in " + folder + ": JavaCPP class runs on the Java of the test");
    return Path.of(System.getProperty("java.home"), "bin", "java");
  }

  private String execute(Path java, String classPath, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(java.toString(), "-cp", classPath));
    command.addAll(List.of(arguments));
    Path output = Files.createTempFile(directory, "output", "");
    Process process =
        new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    String text = Files.readString(output);
    assertThat(process.exitValue()).as(text).isZero();
    return text;
  }
}
