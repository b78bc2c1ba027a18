package org.jdiff.transform;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.jdiff.driver.Compilation;
import org.jdiff.driver.CompileRequest;
import org.jdiff.driver.Input;
import org.jdiff.driver.Jdiff;
import org.jdiff.driver.Loaded;
import org.jdiff.model.Activity;
import org.jdiff.model.DiffRequest;
import org.jdiff.model.Mode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Numbers that C code swaps through a {@code uint64_t *}: the standard's aliasing rule, and with it
 * the names on the accesses, say that no number is touched; the numbers move all the same.
 */
class WordsSwappedTest {
  private static final String SWAPPED =
      """
      define double @swapped(ptr %x, i64 %n) {
      entry:
        %half = lshr i64 %n, 1
        br label %loop

      loop:
        %i = phi i64 [ 0, %entry ], [ %next, %loop ]
        %left = getelementptr inbounds i64, ptr %x, i64 %i
        %mirrored = sub i64 %n, %i
        %behind = getelementptr inbounds i64, ptr %x, i64 %mirrored
        %right = getelementptr inbounds i8, ptr %behind, i64 -8
        %a = load i64, ptr %left, align 8, !tbaa !0
        %b = load i64, ptr %right, align 8, !tbaa !0
        store i64 %b, ptr %left, align 8, !tbaa !0
        store i64 %a, ptr %right, align 8, !tbaa !0
        %next = add nuw i64 %i, 1
        %end = icmp eq i64 %next, %half
        br i1 %end, label %exit, label %loop

      exit:
        %first = load double, ptr %x, align 8, !tbaa !4
        %second.place = getelementptr inbounds double, ptr %x, i64 1
        %second = load double, ptr %second.place, align 8, !tbaa !4
        %square = fmul double %first, %first
        %r = fmul double %square, %second
        ret double %r
      }

      !0 = !{!1, !1, i64 0}
      !1 = !{!"long", !2, i64 0}
      !2 = !{!"omnipotent char", !3, i64 0}
      !3 = !{!"Simple C/C++ TBAA"}
      !4 = !{!5, !5, i64 0}
      !5 = !{!"double", !2, i64 0}
      """;

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void theDerivativesMoveWithTheNumbers(boolean safe) throws Throwable {
    DiffRequest request =
        DiffRequest.of("swapped", Mode.REVERSE, Activity.DUP, Activity.CONST).withSafe(safe);
    CompileRequest asked = CompileRequest.of(Input.text("swapped.ll", SWAPPED)).with(request);
    try (Compilation compilation = Jdiff.compile(asked);
        Loaded loaded = compilation.load();
        Arena arena = Arena.ofConfined()) {
      MemorySegment x = arena.allocateFrom(ValueLayout.JAVA_DOUBLE, 2, 5, 7, 3);
      MemorySegment shadow = arena.allocate(32, 8);
      Object result =
          Linker.nativeLinker()
              .downcallHandle(
                  loaded.symbol("d_swapped"),
                  FunctionDescriptor.of(
                      ValueLayout.JAVA_DOUBLE,
                      ValueLayout.ADDRESS,
                      ValueLayout.ADDRESS,
                      ValueLayout.JAVA_LONG,
                      ValueLayout.JAVA_DOUBLE))
              .invoke(x, shadow, 4L, 1.0);
      assertThat(result).isEqualTo(63.0);
      assertThat(x.toArray(ValueLayout.JAVA_DOUBLE)).containsExactly(3, 7, 5, 2);
      assertThat(shadow.toArray(ValueLayout.JAVA_DOUBLE)).containsExactly(0, 0, 9, 42);
    }
  }
}
