package org.jdiff.transform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

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
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.DiffException;
import org.jdiff.model.DiffRequest;
import org.jdiff.model.Mode;
import org.junit.jupiter.api.Test;

/** Members of structures that functions only hand on, in pieces that begin within padding. */
class HandedOnMembersTest {
  private static final String HANDED_ON =
      """
      %s = type { double, i32, double }
      declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)

      define internal void @hand(ptr noalias sret(%s) %to, ptr byval(%s) align 8 %from) noinline {
        %rest = alloca [12 x i8], align 4
        %a = load double, ptr %from
        %ki = getelementptr i8, ptr %from, i64 8
        %k = load i32, ptr %ki
        %ri = getelementptr i8, ptr %from, i64 12
        call void @llvm.memcpy.p0.p0.i64(ptr align 4 %rest, ptr align 4 %ri, i64 12, i1 false)
        store double %a, ptr %to
        %ko = getelementptr i8, ptr %to, i64 8
        store i32 %k, ptr %ko
        %ro = getelementptr i8, ptr %to, i64 12
        call void @llvm.memcpy.p0.p0.i64(ptr align 4 %ro, ptr align 4 %rest, i64 12, i1 false) PIECE
        ret void
      }

      define double @handed(ptr %s) {
        %in = alloca %s, align 8
        %out = alloca %s, align 8
        call void @llvm.memcpy.p0.p0.i64(ptr align 8 %in, ptr align 8 %s, i64 24, i1 false)
        call void @hand(ptr sret(%s) %out, ptr byval(%s) align 8 %in)
        call void @llvm.memcpy.p0.p0.i64(ptr align 8 %s, ptr align 8 %out, i64 24, i1 false) WHOLE
        ret double 0.0
      }

      !0 = !{i64 4, i64 8, !2}
      !1 = !{i64 0, i64 8, !2, i64 8, i64 4, !5, i64 16, i64 8, !2}
      !2 = !{!3, !3, i64 0}
      !3 = !{!"double", !4, i64 0}
      !4 = !{!"root"}
      !5 = !{!6, !6, i64 0}
      !6 = !{!"int", !4, i64 0}
      """;

  private static final DiffRequest REQUEST = DiffRequest.of("handed", Mode.REVERSE, Activity.DUP);

  private static CompileRequest compile(String pieceType, String wholeType) {
    Input input =
        Input.text("handed.ll", HANDED_ON.replace("PIECE", pieceType).replace("WHOLE", wholeType));
    return CompileRequest.of(input).with(REQUEST);
  }

  @Test
  void adjointsOfMembersKnownFromAssignmentsSurvive() throws Throwable {
    try (Compilation compilation =
            Jdiff.compile(compile(", !tbaa.struct !0", ", !tbaa.struct !1"));
        Loaded loaded = compilation.load();
        Arena arena = Arena.ofConfined()) {
      MemorySegment s = arena.allocateFrom(ValueLayout.JAVA_DOUBLE, 1, 0, 2);
      MemorySegment shadow = arena.allocateFrom(ValueLayout.JAVA_DOUBLE, 3, 0, 4);
      Linker.nativeLinker()
          .downcallHandle(
              loaded.symbol("d_handed"),
              FunctionDescriptor.of(
                  ValueLayout.JAVA_DOUBLE,
                  ValueLayout.ADDRESS,
                  ValueLayout.ADDRESS,
                  ValueLayout.JAVA_DOUBLE))
          .invokeWithArguments(s, shadow, 0.0);
      assertThat(shadow.toArray(ValueLayout.JAVA_DOUBLE)).containsExactly(3, 0, 4);
    }
  }

  @Test
  void membersOfWhichNothingButTheDeclarationTellsAreRefused() {
    DiffException refused =
        catchThrowableOfType(DiffException.class, () -> Jdiff.compile(compile("", "")).close());
    assertThat(refused).isNotNull();
    assertThat(refused.diagnostics()).extracting(Diagnostic::code).contains(DiagnosticCode.JD0301);
  }
}
