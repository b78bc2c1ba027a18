package org.jdiff.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jdiff.driver.CheckRequest.ArgumentValue;
import org.jdiff.model.Activity;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.DiffException;
import org.jdiff.model.DiffRequest.ArgumentActivity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DerivativeCheckTest {
  private static final String SOURCE =
      """
      #include <math.h>
      double scalar(double x, double y) { return x * y + sin(x); }
      double dot(const double *x, const double *y, int n) {
        double s = 0;
        for (int i = 0; i < n; i++) s += x[i] * y[i];
        return s;
      }
      void decay(double *x, int n, double k) {
        for (int i = 1; i < n; i++) x[i] = k * x[i - 1] * x[i];
      }
      float norm(const float *x, int n) {
        float s = 0;
        for (int i = 0; i < n; i++) s += x[i] * x[i];
        return sqrtf(s);
      }
      struct view { double *data; int count; double scale; };
      double total(const struct view *v) {
        double s = 0;
        for (int i = 0; i < v->count; i++) s += v->scale * v->data[i] * v->data[i];
        return s;
      }
      struct pair { double a, b; };
      struct pair both(double x, double y) { return (struct pair){x * y, x / y}; }
      struct big { double v[5]; };
      double byvalue(struct big b, double x) { return b.v[0] * x; }
      """;

  private static CheckRequest request(String function, Activity... activities) {
    List<ArgumentActivity> arguments =
        Arrays.stream(activities).map(a -> new ArgumentActivity(Optional.empty(), a)).toList();
    return CheckRequest.of(List.of(Input.text("check.c", SOURCE)), function, arguments);
  }

  private static Activity[] parse(String activities) {
    return Arrays.stream(activities.split(":", -1)).map(Activity::valueOf).toArray(Activity[]::new);
  }

  @ParameterizedTest
  @CsvSource({
    "scalar,ACTIVE:ACTIVE",
    "scalar,ACTIVE:CONST",
    "dot,DUP:DUP:CONST",
    "dot,DUP:CONST:CONST",
    "decay,DUP:CONST:ACTIVE",
    "norm,DUP:CONST",
    "total,DUP",
    "both,ACTIVE:ACTIVE",
  })
  void rightDerivativesPassEveryProperty(String function, String activities) {
    CheckReport report = Jdiff.check(request(function, parse(activities)));
    assertThat(report.rows()).hasSize(6).allMatch(CheckReport.Row::passed);
    assertThat(report.passed()).isTrue();
    assertThat(report.point()).hasSize(activities.split(":", -1).length);
  }

  @Test
  void valuesAndLengthsOfTheUserAreUsed() {
    CheckRequest request =
        request("dot", Activity.DUP, Activity.DUP, Activity.CONST)
            .withValue("x", new ArgumentValue.Elements(List.of(1.0, 2.0, 3.0)))
            .withValue("y", new ArgumentValue.Length(5));
    CheckReport report = Jdiff.check(request);
    assertThat(report.passed()).isTrue();
    assertThat(report.point())
        .containsExactly("x = 3 x const double", "y = 5 x const double", "n = 3");
    CheckReport shorter = Jdiff.check(request.withValue("n", new ArgumentValue.Scalar(2)));
    assertThat(shorter.point()).contains("n = 2");
  }

  @Test
  void theSameSeedGivesTheSameReport() {
    CheckRequest request = request("decay", Activity.DUP, Activity.CONST, Activity.ACTIVE);
    assertThat(Jdiff.check(request)).isEqualTo(Jdiff.check(request));
    assertThat(Jdiff.check(request.withSeed(2))).isNotEqualTo(Jdiff.check(request));
  }

  @Test
  void aWrongValueIsFoundByDifferences() {
    Differences.Comparison wrong =
        Differences.compare(
            p -> new double[] {p[0] * p[0], p[0]},
            new double[] {3},
            new double[] {1},
            new double[] {6, 1.001},
            1e-9);
    assertThat(wrong.worst()).isEqualTo(1);
    assertThat(wrong.error()).isBetween(1e-4, 1e-2);
    Differences.Comparison missing =
        Differences.compare(
            p -> new double[] {p[0]},
            new double[] {3},
            new double[] {1},
            new double[] {Double.NaN},
            1e-9);
    assertThat(missing.error()).isNaN();
  }

  @Test
  void argumentsThatCannotBeMadeAreRefused() {
    DiffException failure =
        catchThrowableOfType(
            DiffException.class,
            () -> Jdiff.check(request("byvalue", Activity.CONST, Activity.ACTIVE)));
    assertThat(failure.diagnostics().getFirst().code()).isEqualTo(DiagnosticCode.JD0503);
    DiffException unknown =
        catchThrowableOfType(
            DiffException.class,
            () ->
                Jdiff.check(
                    request("scalar", Activity.ACTIVE, Activity.ACTIVE)
                        .withValue("z", new ArgumentValue.Scalar(1))));
    assertThat(unknown.diagnostics().getFirst().code()).isEqualTo(DiagnosticCode.JD0110);
  }
}
