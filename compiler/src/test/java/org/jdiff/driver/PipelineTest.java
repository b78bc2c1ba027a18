package org.jdiff.driver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jdiff.driver.Pipeline.Step;
import org.jdiff.ir.IrContext;
import org.jdiff.ir.IrModule;
import org.jdiff.model.InputOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PipelineTest {
  static final String LOOPS =
      """
      #include <stdlib.h>
      #include <string.h>
      static double square(double x) { return x * x; }
      static double power(double x, int n) { return n == 0 ? 1.0 : x * power(x, n - 1); }
      double sum(const double *x, int n) {
        double s = 0;
        for (int i = 0; i < n; i++) {
          if (x[i] < 0) continue;
          if (x[i] > 100) return -1;
          s += square(x[i]) + power(x[i], 3);
        }
        return s;
      }
      void smooth(double *x, int n, int steps) {
        double *work = malloc(n * sizeof *work);
        for (int k = 0; k < steps; k++) {
          for (int i = 1; i < n - 1; i++) work[i] = 0.5 * (x[i - 1] + x[i + 1]);
          memcpy(x + 1, work + 1, (n - 2) * sizeof *work);
        }
        free(work);
      }
      double pick(int k, double x) {
        switch (k) { case 0: return x; case 1: return x * x; case 7: return 1 / x; default: return 0; }
      }
      """;

  private static final List<String> KEPT = List.of("sum", "smooth", "pick");

  private static int index(String name) {
    List<String> names = Pipeline.PREPARE.stream().map(Step::name).toList();
    assertThat(names).contains(name).doesNotHaveDuplicates();
    return names.indexOf(name);
  }

  static Stream<Pipeline.Order> orders() {
    return Pipeline.ORDER.stream();
  }

  @ParameterizedTest
  @MethodSource("orders")
  void stepsAreInTheOrderThatTheTableGivesReasonsFor(Pipeline.Order order) {
    assertThat(index(order.before())).as(order.because()).isLessThan(index(order.after()));
  }

  @Test
  void everyStepHasAPlaceInTheTable() {
    for (Step step : Pipeline.PREPARE) {
      assertThat(Pipeline.ORDER)
          .anyMatch(o -> o.before().equals(step.name()) || o.after().equals(step.name()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"-O0", "-O1", "-O2", "-O3"})
  void preparationGivesValuesAndOneReturnWhateverTheLevelOfTheInput(String level) {
    try (IrContext context = new IrContext();
        IrModule module =
            CompileJob.read(
                context,
                List.of(Input.text("loops.c", LOOPS)),
                InputOptions.defaults().withClangArguments(List.of(level)))) {
      Prepared.prepare(module, Set.copyOf(KEPT));
      assertThat(module.functions().stream().filter(f -> f.defined() && !f.local()))
          .extracting(IrModule.FunctionEntry::name)
          .containsExactlyElementsOf(KEPT);
      assertThat(module.isDefined("square")).isFalse();
      String text = module.mirror("sum").blocks().toString();
      assertThat(text).doesNotContain("Alloca[").containsOnlyOnce("Return[");
      assertThat(module.print()).doesNotContain("optnone").doesNotContain(" x double>");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void everyLevelOfOutputRunsAndDropsWhatIsNotExported(int level) {
    try (IrContext context = new IrContext();
        IrModule module =
            CompileJob.read(
                context, List.of(Input.text("loops.c", LOOPS)), InputOptions.defaults())) {
      Prepared.finish(module, Set.of(), Set.of("sum"), level, "");
      assertThat(module.isDefined("sum")).isTrue();
      assertThat(module.isDefined("smooth")).isFalse();
      assertThat(module.verify()).isEmpty();
    }
  }

  @Test
  void theProcessorIsUsedForVectors() {
    String text =
        """
        void scale(double *restrict y, const double *restrict x, double k, int n) {
          for (int i = 0; i < n; i++) y[i] = k * x[i];
        }
        """;
    try (IrContext context = new IrContext();
        IrModule module =
            CompileJob.read(context, List.of(Input.text("s.c", text)), InputOptions.defaults())) {
      assertThat(module.print()).doesNotContain(" x double>");
      Prepared.finish(module, Set.of(), Set.of("scale"), 3, "x86-64-v3");
      assertThat(module.print()).contains("<4 x double>");
    }
  }

  @Test
  void sharedVariablesGiveWayAndTheRestBecomesPrivate() {
    String text =
        """
        @scale = global double 2.0
        @table = constant [2 x double] [double 1.0, double 2.0]
        $inl = comdat any
        define linkonce_odr double @inl(double %x) noinline comdat {
          %k = load double, ptr @scale
          %t = load double, ptr @table
          %s = fmul double %k, %t
          %r = fmul double %x, %s
          ret double %r
        }
        @also = alias double (double), ptr @inl
        define double @f(double %x) {
          %r = call double @also(double %x)
          ret double %r
        }
        """;
    try (IrContext context = new IrContext();
        IrModule module =
            CompileJob.read(context, List.of(Input.text("g.ll", text)), InputOptions.defaults())) {
      Prepared.finish(module, Set.of(), Set.of("f"), 0, "");
      assertThat(module.print())
          .contains("@scale = linkonce global")
          .contains("@table = internal constant")
          .contains("define internal double @inl(double %x) #")
          .doesNotContain("comdat")
          .contains("define double @f");
    }
  }

  @Test
  void preparationDropsVariablesButKeepsLines() {
    String text =
        """
        static void split(double x, double *a, double *b) { *a = x * x; *b = 1 / x; }
        double rejoin(double x) {
          double a, b;
          split(x, &a, &b);
          return a + b;
        }
        """;
    try (IrContext context = new IrContext();
        IrModule module =
            CompileJob.read(context, List.of(Input.text("r.c", text)), InputOptions.defaults())) {
      assertThat(module.print()).contains("#dbg_");
      Prepared.prepare(module, Set.of("rejoin"));
      assertThat(module.print()).doesNotContain("#dbg_").doesNotContain("!DIAssignID !");
      assertThat(module.mirror("rejoin").position().orElseThrow().line()).isEqualTo(2);
    }
  }
}
