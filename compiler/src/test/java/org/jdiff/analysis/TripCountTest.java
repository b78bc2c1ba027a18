package org.jdiff.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jdiff.ir.ParsedIr;
import org.junit.jupiter.api.Test;

class TripCountTest {
  private static Optional<TripCount> count(String body) {
    String text =
        "declare void @exit(i32) noreturn\ndeclare i1 @any()\n"
            + "define void @f(i32 %start, i32 %n, i64 %m, i8 %b, ptr %p, ptr %q, ptr %cell) {\n"
            + body
            + "\n}\n";
    try (ParsedIr ir = ParsedIr.of(text)) {
      Flow flow = Flow.of(ir.fn("f"));
      return TripCounts.of(flow.fn(), flow.cfg(), flow.loops()).tripCount(flow.loop("loop"));
    }
  }

  private static Optional<TripCount> singleBlock(String phi, String next, String test) {
    return count(
        """
        entry:
          br label %loop
        loop:
          %i = phi PHI, [ %next, %loop ]
          %next = NEXT
          %test = TEST
          br i1 %test, label %done, label %loop
        done:
          ret void
        """
            .replace("PHI", phi)
            .replace("NEXT", next)
            .replace("TEST", test));
  }

  private static long evaluated(Optional<TripCount> count, long start, long bound) {
    return count.orElseThrow().evaluate(start, bound);
  }

  @Test
  void rotatedCountedLoopRunsUpToItsBound() {
    Optional<TripCount> count =
        singleBlock("i64 [ 0, %entry ]", "add nuw nsw i64 %i, 1", "icmp eq i64 %next, %m");
    assertThat(count)
        .hasValueSatisfying(
            c ->
                assertThat(c)
                    .isInstanceOfSatisfying(
                        TripCount.Computed.class,
                        computed -> {
                          assertThat(computed.bits()).isEqualTo(64);
                          assertThat(computed.offset()).isEqualTo(1);
                          assertThat(computed.step()).isEqualTo(1);
                          assertThat(computed.stay()).isEqualTo(Comparison.NE);
                          assertThat(computed.bound()).isEqualTo(2);
                          assertThat(computed.address()).isFalse();
                        }));
    assertThat(evaluated(count, 0, 10)).isEqualTo(10);
    assertThat(evaluated(count, 0, 1)).isEqualTo(1);
  }

  @Test
  void constantBoundsGiveAConstantCount() {
    assertThat(singleBlock("i32 [ 2, %entry ]", "add i32 %i, 3", "icmp sgt i32 %next, 10"))
        .contains(new TripCount.Constant(3));
  }

  @Test
  void headerExitCountsTheLastRunOfTheHeader() {
    Optional<TripCount> count =
        count(
            """
            entry:
              br label %loop
            loop:
              %i = phi i32 [ 0, %entry ], [ %next, %body ]
              %more = icmp slt i32 %i, %n
              br i1 %more, label %body, label %done
            body:
              %next = add nsw i32 %i, 1
              br label %loop
            done:
              ret void
            """);
    assertThat(evaluated(count, 0, 7)).isEqualTo(8);
    assertThat(evaluated(count, 0, 0)).as("the body never runs").isEqualTo(1);
    assertThat(evaluated(count, 0, -5)).isEqualTo(1);
  }

  @Test
  void boundMayStandOnTheLeft() {
    Optional<TripCount> count =
        singleBlock("i32 [ %start, %entry ]", "add nsw i32 %i, -2", "icmp sge i32 %n, %next");
    assertThat(evaluated(count, 10, 0)).isEqualTo(5);
    assertThat(evaluated(count, 10, 1)).isEqualTo(5);
  }

  @Test
  void pointersThatWalkAnArrayAreCounted() {
    Optional<TripCount> count =
        singleBlock(
            "ptr [ %p, %entry ]",
            "getelementptr inbounds double, ptr %i, i64 1", "icmp eq ptr %next, %q");
    assertThat(count.orElseThrow())
        .isInstanceOfSatisfying(TripCount.Computed.class, c -> assertThat(c.address()).isTrue());
    assertThat(evaluated(count, 4096, 4096 + 80)).isEqualTo(10);
  }

  @Test
  void pointersWithoutBoundsMayMissTheirEnd() {
    assertThat(
            singleBlock(
                "ptr [ %p, %entry ]",
                "getelementptr double, ptr %i, i64 1", "icmp eq ptr %next, %q"))
        .isEmpty();
  }

  @Test
  void narrowCounterThatMayWrapIsCountedOnlyByUnitSteps() {
    Optional<TripCount> unit =
        singleBlock("i8 [ %b, %entry ]", "add i8 %i, 1", "icmp eq i8 %next, 3");
    assertThat(evaluated(unit, 250, 3)).as("through the wrap").isEqualTo(9);
    assertThat(evaluated(unit, 3, 3)).as("all the way round").isEqualTo(256);
    assertThat(singleBlock("i8 [ 0, %entry ]", "add i8 %i, 2", "icmp eq i8 %next, %b"))
        .as("an even step can miss the bound for ever")
        .isEmpty();
    assertThat(singleBlock("i8 [ 0, %entry ]", "add i8 %i, 2", "icmp sge i8 %next, %b"))
        .as("127 is never reached")
        .isEmpty();
    assertThat(singleBlock("i8 [ 0, %entry ]", "add nsw i8 %i, 2", "icmp sge i8 %next, %b"))
        .isPresent();
  }

  @Test
  void unrolledLoopMeetsABoundThatIsAMultipleOfItsStep() {
    String body =
        """
        entry:
          %bound = BOUND
          br label %loop
        loop:
          %i = phi i64 [ 0, %entry ], [ %next, %loop ]
          %next = add i64 %i, 4
          %test = icmp eq i64 %next, %bound
          br i1 %test, label %done, label %loop
        done:
          ret void
        """;
    assertThat(evaluated(count(body.replace("BOUND", "and i64 %m, -4")), 0, 40)).isEqualTo(10);
    assertThat(evaluated(count(body.replace("BOUND", "shl i64 %m, 2")), 0, 8)).isEqualTo(2);
    assertThat(count(body.replace("BOUND", "and i64 %m, -2"))).isEmpty();
    assertThat(count(body.replace("BOUND", "add i64 %m, 4"))).isEmpty();
  }

  @Test
  void comparisonThatIncludesTheLargestNumberNeedsNoWrap() {
    assertThat(singleBlock("i32 [ 0, %entry ]", "add i32 %i, 1", "icmp ugt i32 %next, %n"))
        .isEmpty();
    assertThat(singleBlock("i32 [ 0, %entry ]", "add nuw i32 %i, 1", "icmp ugt i32 %next, %n"))
        .isPresent();
  }

  @Test
  void growingNaturalNumbersReadAlikeSignedAndUnsigned() {
    assertThat(singleBlock("i32 [ 0, %entry ]", "add nsw i32 %i, 4", "icmp uge i32 %next, %n"))
        .isPresent();
    assertThat(singleBlock("i32 [ %start, %entry ]", "add nsw i32 %i, 4", "icmp uge i32 %next, %n"))
        .isEmpty();
  }

  @Test
  void exitsThatEndTheProgramDoNotMatter() {
    Optional<TripCount> count =
        count(
            """
            entry:
              br label %loop
            loop:
              %i = phi i32 [ 0, %entry ], [ %next, %latch ]
              %bad = call i1 @any()
              br i1 %bad, label %fail, label %latch
            latch:
              %next = add nsw i32 %i, 1
              %last = icmp eq i32 %next, %n
              br i1 %last, label %done, label %loop
            fail:
              call void @exit(i32 1)
              unreachable
            done:
              ret void
            """);
    assertThat(evaluated(count, 0, 12)).isEqualTo(12);
  }

  @Test
  void secondExitMakesTheCountUnknown() {
    assertThat(
            count(
                """
                entry:
                  br label %loop
                loop:
                  %i = phi i32 [ 0, %entry ], [ %next, %latch ]
                  %found = call i1 @any()
                  br i1 %found, label %done, label %latch
                latch:
                  %next = add nsw i32 %i, 1
                  %last = icmp eq i32 %next, %n
                  br i1 %last, label %done, label %loop
                done:
                  ret void
                """))
        .isEmpty();
  }

  @Test
  void testThatIsSkippedInSomeIterationsMakesTheCountUnknown() {
    assertThat(
            count(
                """
                entry:
                  br label %loop
                loop:
                  %i = phi i32 [ 0, %entry ], [ %next, %latch ]
                  %next = add nsw i32 %i, 1
                  %skip = call i1 @any()
                  br i1 %skip, label %latch, label %test
                test:
                  %last = icmp sge i32 %next, %n
                  br i1 %last, label %done, label %latch
                latch:
                  br label %loop
                done:
                  ret void
                """))
        .isEmpty();
  }

  @Test
  void exitFromAnInnerLoopMakesTheCountUnknown() {
    assertThat(
            count(
                """
                entry:
                  br label %loop
                loop:
                  %i = phi i32 [ 0, %entry ], [ %next, %latch ]
                  %next = add nsw i32 %i, 1
                  br label %inner
                inner:
                  %last = icmp sge i32 %next, %n
                  br i1 %last, label %done, label %again
                again:
                  %more = call i1 @any()
                  br i1 %more, label %inner, label %latch
                latch:
                  br label %loop
                done:
                  ret void
                """))
        .isEmpty();
  }

  @Test
  void boundThatChangesInTheLoopMakesTheCountUnknown() {
    assertThat(
            count(
                """
                entry:
                  br label %loop
                loop:
                  %i = phi i32 [ 0, %entry ], [ %next, %loop ]
                  %next = add nsw i32 %i, 1
                  %bound = load i32, ptr %cell
                  %last = icmp sge i32 %next, %bound
                  br i1 %last, label %done, label %loop
                done:
                  ret void
                """))
        .isEmpty();
  }

  @Test
  void boundReadBeforeTheLoopIsFine() {
    assertThat(
            count(
                """
                entry:
                  %bound = load i32, ptr %cell
                  br label %loop
                loop:
                  %i = phi i32 [ 0, %entry ], [ %next, %loop ]
                  %next = add nsw i32 %i, 1
                  %last = icmp sge i32 %next, %bound
                  br i1 %last, label %done, label %loop
                done:
                  ret void
                """))
        .isPresent();
  }

  @Test
  void stepsThatVaryMakeTheCountUnknown() {
    assertThat(singleBlock("i32 [ 1, %entry ]", "shl i32 %i, 1", "icmp sge i32 %next, %n"))
        .isEmpty();
    assertThat(singleBlock("i32 [ 1, %entry ]", "add nsw i32 %i, %n", "icmp sge i32 %next, 9"))
        .isEmpty();
  }

  @Test
  void stepAwayFromTheBoundMakesTheCountUnknown() {
    assertThat(singleBlock("i32 [ 1, %entry ]", "add nsw i32 %i, -1", "icmp sge i32 %next, %n"))
        .isEmpty();
  }

  @Test
  void floatingPointConditionsAreNotCounted() {
    assertThat(
            count(
                """
                entry:
                  br label %loop
                loop:
                  %x = phi double [ 0.0, %entry ], [ %next, %loop ]
                  %next = fadd double %x, 1.0
                  %last = fcmp oge double %next, 10.0
                  br i1 %last, label %done, label %loop
                done:
                  ret void
                """))
        .isEmpty();
  }

  @Test
  void undefinedBoundIsNotCounted() {
    assertThat(singleBlock("i32 [ 1, %entry ]", "add i32 %i, 1", "icmp eq i32 %next, undef"))
        .isEmpty();
  }

  @Test
  void innerLoopMayDependOnTheOuterOne() {
    Optional<TripCount> count =
        count(
            """
            entry:
              br label %outer
            outer:
              %o = phi i32 [ 0, %entry ], [ %onext, %latch ]
              br label %loop
            loop:
              %i = phi i32 [ %o, %outer ], [ %next, %loop ]
              %next = add nsw i32 %i, 1
              %last = icmp sgt i32 %next, %n
              br i1 %last, label %latch, label %loop
            latch:
              %onext = add nsw i32 %o, 1
              %olast = icmp eq i32 %onext, %n
              br i1 %olast, label %done, label %outer
            done:
              ret void
            """);
    assertThat(evaluated(count, 3, 9)).isEqualTo(7);
  }
}
