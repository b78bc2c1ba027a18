package org.jdiff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DemoTest {
  @Test
  void theDemoPrintsValueAndGradientAndTheCommandToGetThem() {
    Tool.anywhere()
        .run("demo")
        .checkSuccess()
        .checkSilentStderr()
        .checkStdout(
            "double rosenbrock(const double *x, int n)",
            "--fn rosenbrock --args dup,const",
            "value ",
            "532.4000000",
            "-215.6000000");
  }

  @Test
  void theDocumentHasTheSameNumbers() {
    Map<?, ?> document = Tool.anywhere().run("demo", "--format", "json").checkSuccess().json();
    assertThat((Double) document.get("value")).isCloseTo(532.4, within(1e-9));
    assertThat((List<?>) document.get("gradient")).hasSize(4);
  }

  @Test
  void theClosedFormAgreesWithDifferences() {
    double[] x = {0.3, -1.1, 0.7};
    double[] gradient = DemoCommand.closedFormGradient(x);
    for (int i = 0; i < x.length; i++) {
      double h = 1e-6;
      double[] up = x.clone();
      double[] down = x.clone();
      up[i] += h;
      down[i] -= h;
      double difference = (DemoCommand.closedForm(up) - DemoCommand.closedForm(down)) / (2 * h);
      assertThat(gradient[i]).isCloseTo(difference, within(1e-5));
    }
  }

  private static org.assertj.core.data.Offset<Double> within(double offset) {
    return org.assertj.core.data.Offset.offset(offset);
  }
}
