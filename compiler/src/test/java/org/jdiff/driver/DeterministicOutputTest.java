package org.jdiff.driver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jdiff.model.Activity;
import org.jdiff.model.DiffRequest;
import org.jdiff.model.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The same requests give the same bytes, and one request does not change what another one gives.
 */
class DeterministicOutputTest {
  private static final String PRODUCT =
      """
      define double @product(ptr %x, ptr %y, i64 %n) {
      entry:
        br label %loop
      loop:
        %i = phi i64 [ 0, %entry ], [ %next, %loop ]
        %p = phi double [ 1.0, %entry ], [ %q, %loop ]
        %xi = getelementptr double, ptr %x, i64 %i
        %yi = getelementptr double, ptr %y, i64 %i
        %a = load double, ptr %xi
        %b = load double, ptr %yi
        %s = fadd double %a, %b
        %q = fmul double %p, %s
        store double %q, ptr %yi
        %next = add nuw nsw i64 %i, 1
        %more = icmp ult i64 %next, %n
        br i1 %more, label %loop, label %done
      done:
        ret double %q
      }
      """;

  private static final DiffRequest BOTH =
      DiffRequest.of("product", Mode.REVERSE, Activity.DUP, Activity.DUP, Activity.CONST)
          .withExportName("both");
  private static final DiffRequest FORWARD =
      DiffRequest.of("product", Mode.FORWARD, Activity.DUP, Activity.DUP, Activity.CONST)
          .withExportName("forward");

  /** What a caller differentiates by differs from request to request. */
  private static final String RESIDUAL =
      """
      double sin(double);
      static double square(double d) { return d * d * sin(d); }
      double residual(const double *x, const double *target, double weight, int n) {
        double s = 0, t = 1;
        for (int i = 0; i < n; i++) {
          double d = x[i] - target[i];
          s += weight * square(d) * t;
          for (int k = 0; d * t > 0.5 && k < 9; k++) t = 0.75 * t + 0.125 * d;
        }
        return s * t;
      }
      """;

  private static List<DiffRequest> residuals() {
    List<String> choices = List.of("DDAC", "DCCC", "CDCC", "CCAC", "DCAC");
    List<DiffRequest> all = new ArrayList<>();
    for (String choice : choices) {
      all.add(residual(choice, Mode.REVERSE).withExportName("reverse_" + choice));
      all.add(residual(choice, Mode.FORWARD).withExportName("forward_" + choice));
      all.add(residual(choice, Mode.REVERSE).withSafe(true).withExportName("safe_" + choice));
    }
    return all;
  }

  private static DiffRequest residual(String choice, Mode mode) {
    Activity active = mode == Mode.FORWARD ? Activity.DUP : Activity.ACTIVE;
    return DiffRequest.of(
        "residual",
        mode,
        choice
            .chars()
            .mapToObj(c -> c == 'D' ? Activity.DUP : c == 'A' ? active : Activity.CONST)
            .toArray(Activity[]::new));
  }

  private static String compile(String level, List<DiffRequest> requests, int optimisation) {
    try (Compilation compilation =
        Jdiff.compile(
            CompileRequest.of(Input.text("residual.c", RESIDUAL))
                .withClangArguments(List.of(level))
                .withDerivatives(requests)
                .withOptimisation(optimisation))) {
      return compilation.text();
    }
  }

  private static String compile(DiffRequest... requests) {
    try (Compilation compilation =
        Jdiff.compile(
            CompileRequest.of(Input.text("product.ll", PRODUCT))
                .withDerivatives(List.of(requests))
                .withOptimisation(1))) {
      return compilation.text();
    }
  }

  /**
   * The bodies of the functions, in no particular order, without the numbers of attribute groups
   * and those by which LLVM tells apart the ends of inlined calls.
   */
  private static Set<String> functions(String text) {
    return Pattern.compile("^define .*?^}", Pattern.DOTALL | Pattern.MULTILINE)
        .matcher(text)
        .results()
        .map(m -> m.group().replaceAll("[#!]\\d+", ""))
        .map(f -> f.replaceAll("\\.exit\\d+", ".exit").replaceAll(" +;", " ;"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void compilingTwiceGivesTheSameBytes() {
    assertThat(compile(BOTH, FORWARD)).isEqualTo(compile(BOTH, FORWARD));
  }

  @Test
  void theOrderOfRequestsDoesNotChangeTheFunctions() {
    Set<String> functions = functions(compile(BOTH, FORWARD));
    assertThat(functions).isNotEmpty().isEqualTo(functions(compile(FORWARD, BOTH)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-O0", "-O2"})
  void requestsOfOneFunctionGiveTheSameBytesAgain(String level) {
    assertThat(compile(level, residuals(), 1)).isEqualTo(compile(level, residuals(), 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-O0", "-O2"})
  void theOrderOfActivitiesDoesNotChangeTheFunctions(String level) {
    List<DiffRequest> inOrder = residuals();
    Set<String> functions = functions(compile(level, inOrder, 1));
    assertThat(functions).hasSizeGreaterThanOrEqualTo(inOrder.size());
    assertThat(functions(compile(level, inOrder.reversed(), 1))).isEqualTo(functions);
  }

  /** Without optimisation, which inlines what is called once. */
  @ParameterizedTest
  @ValueSource(strings = {"-O0", "-O2"})
  void aChoiceOfActivitiesGivesTheSameBytesAlone(String level) {
    Set<String> functions = functions(compile(level, residuals(), 0));
    for (DiffRequest alone : residuals()) {
      String name = alone.exportName().orElseThrow();
      assertThat(named(name, functions(compile(level, List.of(alone), 0))))
          .as("%s alone", name)
          .isNotEmpty()
          .isEqualTo(named(name, functions));
    }
  }

  /** A derivative and the parts that are made for it. */
  private static List<String> named(String name, Set<String> functions) {
    Pattern definition = Pattern.compile("define [^@]*@(jdiff\\.)?" + name + "[(.]");
    return functions.stream().filter(f -> definition.matcher(f).lookingAt()).toList();
  }
}
