package org.jdiff.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jdiff.driver.Compilation;
import org.jdiff.driver.CompileRequest;
import org.jdiff.driver.Input;
import org.jdiff.driver.Jdiff;
import org.jdiff.driver.Loaded;
import org.jdiff.model.Activity;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.DiffException;
import org.jdiff.model.DiffRequest;
import org.jdiff.model.Mode;
import picocli.CommandLine.Command;

/** Does the main job on a bundled example and compares the result with a closed form. */
@Command(
    name = "demo",
    description = {
      "Differentiate a bundled C function, call the gradient from Java, and compare it with the"
          + " closed form.",
      ""
    },
    sortOptions = false,
    footer = {"", "Examples:", "  jdiff demo", "  jdiff demo --format json"})
final class DemoCommand extends Subcommand {
  private static final String SOURCE = "rosenbrock.c";
  private static final String IR = "rosenbrock.ll";
  private static final String FUNCTION = "rosenbrock";

  /** The usual start of optimisers on this function, repeated. */
  private static final double[] POINT = {-1.2, 1.0, -1.2, 1.0};

  /** Allows for another order of additions and for fused multiplications. */
  private static final double TOLERANCE = 1e-12;

  DemoCommand(Console console) {
    super(console);
  }

  @Override
  Outcome execute() {
    prepareLlvm();
    List<String> remarks = new ArrayList<>();
    try (Compilation compilation = compile(remarks);
        Loaded loaded = compilation.load()) {
      double[] gradient = new double[POINT.length];
      double value =
          loaded
              .function(compilation.signatures().getFirst())
              .valueAndGradient(POINT.clone(), gradient);
      return outcome(remarks, value, gradient);
    }
  }

  /** Compiles the source, or reads its IR where the bundled clang does not run. */
  private Compilation compile(List<String> remarks) {
    DiffRequest request = DiffRequest.of(FUNCTION, Mode.REVERSE, Activity.DUP, Activity.CONST);
    try {
      return Jdiff.compile(
          CompileRequest.of(Input.bytes(SOURCE, resource(SOURCE)))
              .with(request)
              .withProgress(this::progress));
    } catch (DiffException e) {
      if (e.diagnostics().stream().noneMatch(d -> d.code() == DiagnosticCode.JD0605)) {
        throw e;
      }
      remarks.add("the bundled clang does not run here, so its result comes with the example");
      return Jdiff.compile(
          CompileRequest.of(Input.bytes(IR, resource(IR)))
              .with(request)
              .withProgress(this::progress));
    }
  }

  private static byte[] resource(String name) {
    try (InputStream in = DemoCommand.class.getResourceAsStream("demo/" + name)) {
      if (in == null) {
        throw new IllegalStateException("demo/" + name + " is not among the resources");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Outcome outcome(List<String> remarks, double value, double[] gradient) {
    String file = remarks.isEmpty() ? SOURCE : IR;
    double[] expectedGradient = closedFormGradient(POINT);
    double expected = closedForm(POINT);
    String source = new String(resource(SOURCE), java.nio.charset.StandardCharsets.UTF_8);

    StringBuilder text = new StringBuilder(source.stripTrailing()).append("\n\n");
    remarks.forEach(remark -> text.append("note: ").append(remark).append('\n'));
    String command = "jdiff compile %s --fn %s --args dup,const".formatted(file, FUNCTION);
    text.append("$ ").append(command).append("\n\n");
    TextTable table = new TextTable("");
    table.row("", "at", "through Java", "closed form");
    table.row("value", "", number(value), number(expected));
    for (int i = 0; i < POINT.length; i++) {
      table.row(
          "d/dx[" + i + "]", number(POINT[i]), number(gradient[i]), number(expectedGradient[i]));
    }
    text.append(table);

    List<Diagnostic> findings = new ArrayList<>();
    compare("the value", value, expected, findings);
    for (int i = 0; i < POINT.length; i++) {
      compare("component " + i + " of the gradient", gradient[i], expectedGradient[i], findings);
    }
    return new Outcome(
        text.toString(),
        Json.object(
            "equivalent",
            command,
            "point",
            list(POINT),
            "value",
            value,
            "gradient",
            list(gradient),
            "expectedValue",
            expected,
            "expectedGradient",
            list(expectedGradient)),
        findings);
  }

  private static void compare(
      String what, double found, double expected, List<Diagnostic> findings) {
    double error = Math.abs(found - expected) / Math.max(1, Math.abs(expected));
    // Written so that an error that is not a number fails.
    if (!(error <= TOLERANCE)) {
      findings.add(
          Diagnostic.error(
                  DiagnosticCode.JD0502,
                  "%s is %s, but the closed form gives %s"
                      .formatted(what, number(found), number(expected)))
              .help("please report this with the output of jdiff version"));
    }
  }

  /** The sum over i of 100 (x[i+1] - x[i]²)² + (1 - x[i])². */
  static double closedForm(double[] x) {
    double sum = 0;
    for (int i = 0; i + 1 < x.length; i++) {
      double a = x[i + 1] - x[i] * x[i];
      double b = 1 - x[i];
      sum += 100 * a * a + b * b;
    }
    return sum;
  }

  /** Each summand depends on x[i] and x[i+1] only. */
  static double[] closedFormGradient(double[] x) {
    double[] g = new double[x.length];
    for (int i = 0; i + 1 < x.length; i++) {
      double a = x[i + 1] - x[i] * x[i];
      g[i] += -400 * a * x[i] - 2 * (1 - x[i]);
      g[i + 1] += 200 * a;
    }
    return g;
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.10g", value);
  }

  private static List<Double> list(double[] values) {
    return Arrays.stream(values).boxed().toList();
  }
}
