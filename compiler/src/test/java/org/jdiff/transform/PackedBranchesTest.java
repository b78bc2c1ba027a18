package org.jdiff.transform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdiff.model.PlanEntry;
import org.jdiff.model.PlanEntry.Kind;
import org.jdiff.model.PlanEntry.Storage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Branches and conditions of one iteration share the bits of a word. */
class PackedBranchesTest {
  private static final String WAYS =
      """
          double t = x[i];
          if (t < 0.3) s += sin(t); else if (t < 0.6) s *= cos(t); else if (t < 0.9) s -= exp(t);
          if (s < 1) s += tan(y[i]); else if (s < 2) s = s * sin(y[i]) + 1; else s = sqrt(s);
          x[i] = s * 0.1;
          int up = s > 1.5;
          if (x[i] * y[i] > 0.1) s = s + cos(x[i] + y[i]);
          else if (up) s = s * exp(-s);
          else if (y[i] < 0.5) s = log(1 + s * s);
          if (up) s += x[i] * sin(s);
      """;

  private static final String SOURCE =
      "#include <math.h>\n"
          + function("counted", "for (int i = 0; i < n; i++) {\n" + WAYS + "}")
          + function("until", "int i = 0;\nwhile (s < 40 && i < n) {\n" + WAYS + "i++; }")
          + function(
              "leaves",
              "for (int i = 0; i < n; i++) {\n"
                  + WAYS
                  + "if (s > 3) break; if (s < -3) return s * x[0]; s += sin(x[i]); }")
          + function(
              "calls", "for (int i = 0; i < n; i++) s += piece(x, y, s, i) * piece(y, x, 0.5, i);")
          + function("many", "for (int i = 0; i < n; i++) s = one_of(x, s, 37 * i % 301);");

  private static final String CALLEES =
      "__attribute__((noinline)) static double piece(double *x, double *y, double s, int i) {\n"
          + WAYS
          + "return s; }\n"
          + "__attribute__((noinline)) static double one_of(double *x, double s, int k) {\n"
          + "switch (k) {\n"
          + IntStream.range(0, 300)
              .mapToObj(PackedBranchesTest::oneOf)
              .collect(Collectors.joining("\n"))
          + "\n}\nreturn s; }\n";

  private static final TwoTapes TAPES =
      new TwoTapes(SOURCE.replaceFirst("\n", "\n" + CALLEES.replace("\\", "\\\\")));

  private static String function(String name, String body) {
    return "double %s(double *x, double *y, int n) {\ndouble s = 1;\n%s\nreturn s; }\n"
        .formatted(name, body);
  }

  /** What no two cases have in common is not merged into one block. */
  private static String oneOf(int k) {
    String[] functions = {"sin", "cos", "tanh", "atan", "asinh"};
    String first = functions[k % 5];
    String second = functions[k / 5 % 5];
    return "case %d: s = s * %s(x[%d]) + %s(s); x[%d] = s; break;"
        .formatted(k, first, k % 31, second, k % 29);
  }

  @AfterAll
  static void close() {
    TAPES.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"counted", "until", "leaves", "calls", "many"})
  void bothTapesGiveTheSameBits(String function) {
    for (int n : new int[] {0, 1, 2, 5, 9, 30}) {
      TAPES.agree(function, 0, 32, n);
      TAPES.agree(function, 8, 32, n);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"counted", "until", "leaves", "calls"})
  void branchesOfAnIterationTakeBitsOfOneWord(String function) {
    List<PlanEntry> decisions = TAPES.decisions(function);
    List<PlanEntry> packed = decisions.stream().filter(e -> e.storage() == Storage.BITS).toList();
    assertThat(packed).hasSizeGreaterThan(2).allSatisfy(e -> assertThat(e.bytes()).isZero());
    assertThat(decisions)
        .filteredOn(e -> e.kind() == Kind.FLAGS)
        .isNotEmpty()
        .allSatisfy(e -> assertThat(e.bytes()).isBetween(1L, 2L))
        .allSatisfy(e -> assertThat(e.storage()).isNotEqualTo(Storage.BITS));
  }

  @Test
  void blocksWithManyPredecessorsTellAllOfThemApart() {
    assertThat(TAPES.decisions("many"))
        .filteredOn(e -> e.kind() == Kind.BRANCH)
        .anySatisfy(e -> assertThat(e.bytes()).isEqualTo(2));
  }
}
