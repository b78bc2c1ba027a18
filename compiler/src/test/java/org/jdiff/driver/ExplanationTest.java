package org.jdiff.driver;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jdiff.model.Activity;
import org.jdiff.model.DiffRequest;
import org.jdiff.model.Explanation;
import org.jdiff.model.Explanation.State;
import org.jdiff.model.Mode;
import org.jdiff.model.PlanEntry;
import org.jdiff.model.TapeLine;
import org.junit.jupiter.api.Test;

/** What explanations say about values: which inputs reach them, what they reach, what is kept. */
class ExplanationTest {
  private static Explanation explain(String ir, Mode mode, Activity... activities) {
    List<Explanation> explanations =
        Jdiff.explain(request(ir, DiffRequest.of("f", mode, activities)), Path.of(""));
    assertThat(explanations).hasSize(1);
    return explanations.getFirst();
  }

  private static CompileRequest request(String ir, DiffRequest request) {
    return CompileRequest.of(Input.text("f.ll", ir)).with(request);
  }

  private static Explanation.Value value(Explanation explanation, int line, String operation) {
    Optional<Explanation.Value> found =
        explanation.functions().getFirst().lines().stream()
            .filter(l -> l.place().filter(p -> p.line() == line).isPresent())
            .flatMap(l -> l.values().stream())
            .filter(v -> v.operation().equals(operation))
            .findFirst();
    assertThat(found).as(operation + " in line " + line).isPresent();
    return found.get();
  }

  @Test
  void eachValueNamesTheArgumentsItDependsOnAndWhatItReaches() {
    Explanation explanation =
        explain(
            """
            define double @f(double %a, double %b, double %k, ptr %out) {
              %p = fmul double %a, %k
              %q = fmul double %b, %b
              store double %q, ptr %out
              %r = fmul double %k, %k
              %s = fadd double %p, %r
              %t = fcmp ogt double %b, 1.0
              ret double %s
            }
            """,
            Mode.REVERSE, Activity.ACTIVE, Activity.ACTIVE, Activity.CONST, Activity.DUP);
    assertThat(value(explanation, 2, "fmul").why())
        .isEqualTo("depends on 'a', reaches the returned value");
    assertThat(value(explanation, 3, "fmul").why()).isEqualTo("depends on 'b', reaches 'out'");
    assertThat(value(explanation, 4, "store").activity()).isEqualTo(State.ACTIVE);
    assertThat(value(explanation, 5, "fmul").activity()).isEqualTo(State.CONSTANT);
    assertThat(value(explanation, 5, "fmul").why()).isEqualTo("depends on no differentiated input");
    assertThat(value(explanation, 6, "fadd").rule().orElseThrow().formulas())
        .containsExactly("d0 = 1", "d1 = 1");
  }

  @Test
  void influencePassesThroughGlobalsAndCalls() {
    Explanation explanation =
        explain(
            """
            @state = internal global double 0.0
            define double @f(double %a, double %b) {
              call void @put(double %a)
              %g = load double, ptr @state
              %r = fmul double %g, %g
              ret double %r
            }
            define void @put(double %v) noinline {
              store double %v, ptr @state
              %n = call i32 @rand()
              %c = icmp eq i32 %n, 77
              br i1 %c, label %again, label %done
            again:
              call void @put(double %v)
              br label %done
            done:
              ret void
            }
            declare i32 @rand()
            """,
            Mode.REVERSE, Activity.ACTIVE, Activity.CONST);
    assertThat(explanation.refused()).isFalse();
    assertThat(explanation.functions()).hasSizeGreaterThan(1);
    assertThat(value(explanation, 4, "load").why()).contains("'a'", "global 'state'");
    assertThat(explanation.functions().getLast().lines().stream().flatMap(l -> l.values().stream()))
        .anySatisfy(
            v -> {
              assertThat(v.operation()).isEqualTo("call rand");
              assertThat(v.activity()).isEqualTo(State.CONSTANT);
            });
  }

  @Test
  void memoryOfConstantArgumentsHasNoShadow() {
    Explanation explanation =
        explain(
            """
            define double @f(ptr %x, ptr %table) {
              %v = load double, ptr %x
              %w = load double, ptr %table
              %r = fmul double %v, %w
              ret double %r
            }
            """,
            Mode.REVERSE, Activity.DUP, Activity.CONST);
    assertThat(value(explanation, 3, "load").why())
        .isEqualTo("read from memory of 'table', which has no shadow");
    assertThat(value(explanation, 2, "load").type()).isEqualTo("double");
    assertThat(explanation.functions().getFirst().parameters())
        .extracting(Explanation.Parameter::type)
        .containsExactly("address of double", "address of double");
  }

  private static final String IN_PLACE =
      """
      define void @f(ptr %u, i64 %n) {
      entry:
        br label %loop
      loop:
        %i = phi i64 [ 0, %entry ], [ %next, %loop ]
        %p = getelementptr double, ptr %u, i64 %i
        %v = load double, ptr %p
        %s = call double @llvm.sqrt.f64(double %v)
        %m = fmul double %v, %s
        store double %m, ptr %p
        %next = add nuw nsw i64 %i, 1
        %c = icmp slt i64 %next, %n
        br i1 %c, label %loop, label %done
      done:
        ret void
      }
      declare double @llvm.sqrt.f64(double)
      """;

  @Test
  void linesSumWhatTheyLeaveInMemory() {
    Explanation explanation = explain(IN_PLACE, Mode.REVERSE, Activity.DUP, Activity.CONST);
    Explanation.Value load = value(explanation, 7, "load");
    assertThat(load.decisions()).hasSize(1);
    PlanEntry kept = load.decisions().getFirst();
    assertThat(kept.storage()).isEqualTo(PlanEntry.Storage.ARRAY);
    assertThat(kept.reason()).isEqualTo("overwritten by store at f.ll:10");
    Explanation.Function function = explanation.functions().getFirst();
    assertThat(function.tapeBytes())
        .isEqualTo(
            function.lines().stream()
                .flatMap(l -> l.allDecisions().stream())
                .mapToLong(PlanEntry::tapeBytes)
                .sum());
    assertThat(function.lines().stream().filter(l -> l.tapeBytes() > 0))
        .allMatch(l -> l.place().isPresent());
  }

  @Test
  void theTapeByLinesHasTheSameBytesAsTheExplanation() {
    Explanation explanation = explain(IN_PLACE, Mode.REVERSE, Activity.DUP, Activity.CONST);
    DiffRequest request = DiffRequest.of("f", Mode.REVERSE, Activity.DUP, Activity.CONST);
    try (Compilation compilation = Jdiff.compile(request(IN_PLACE, request))) {
      List<TapeLine> tape = TapeLine.of(compilation.decisions());
      assertThat(tape).isNotEmpty();
      assertThat(tape).isSortedAccordingTo((a, b) -> Long.compare(b.bytes(), a.bytes()));
      assertThat(tape.stream().mapToLong(TapeLine::bytes).sum())
          .isEqualTo(explanation.functions().getFirst().tapeBytes());
    }
  }

  @Test
  void severalRequestsAreExplainedIndependently() {
    List<Explanation> explanations =
        Jdiff.explain(
            request(IN_PLACE, DiffRequest.of("f", Mode.REVERSE, Activity.DUP, Activity.CONST))
                .with(
                    DiffRequest.of("f", Mode.FORWARD, Activity.DUP, Activity.CONST)
                        .withExportName("f_tangent")),
            Path.of(""));
    assertThat(explanations).extracting(Explanation::symbol).containsExactly("d_f", "f_tangent");
    assertThat(explanations.getLast().functions().getFirst().tapeBytes()).isZero();
    assertThat(value(explanations.getLast(), 8, "call llvm.sqrt.f64").rule().orElseThrow().name())
        .isEqualTo("sqrt");
  }

  @Test
  void findingsOfCalledFunctionsStandAtTheirLines() {
    Explanation explanation =
        explain(
            """
            define double @f(double %a) {
              %r = call double @g(double %a)
              ret double %r
            }
            define double @g(double %x) noinline {
              %n = call i32 @rand()
              %c = icmp eq i32 %n, 77
              br i1 %c, label %again, label %done
            again:
              %y = call double @g(double %x)
              br label %done
            done:
              %z = phi double [ %x, %0 ], [ %y, %again ]
              %w = call double @unknown(double %z)
              ret double %w
            }
            declare i32 @rand()
            declare double @unknown(double)
            """,
            Mode.REVERSE, Activity.ACTIVE);
    assertThat(explanation.refused()).isTrue();
    assertThat(explanation.functions()).hasSizeGreaterThan(1);
    Explanation.Function callee = explanation.functions().getLast();
    assertThat(callee.symbol()).isEqualTo("g");
    assertThat(callee.lines())
        .filteredOn(l -> !l.diagnostics().isEmpty())
        .singleElement()
        .satisfies(
            l -> {
              assertThat(l.place().orElseThrow().line()).isEqualTo(14);
              assertThat(l.diagnostics()).hasSize(1);
            });
  }
}
