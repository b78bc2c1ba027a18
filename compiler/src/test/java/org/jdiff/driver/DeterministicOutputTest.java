package org.jdiff.driver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jdiff.model.Activity;
import org.jdiff.model.DiffRequest;
import org.jdiff.model.Mode;
import org.junit.jupiter.api.Test;

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
   * The bodies of the functions, in no particular order, without the numbers of attribute groups.
   */
  private static Set<String> functions(String text) {
    return Pattern.compile("^define .*?^}", Pattern.DOTALL | Pattern.MULTILINE)
        .matcher(text)
        .results()
        .map(m -> m.group().replaceAll("[#!]\\d+", ""))
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
}
