package org.jdiff.driver;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.jdiff.model.Activity;
import org.jdiff.model.DiffRequest;
import org.jdiff.model.Mode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of unknown meaning in an array do not end it: an index walks on past them. */
class WordsInArraysTest {
  private static final String FILLED =
      """
      declare ptr @calloc(i64, i64)
      declare void @free(ptr)

      define double @filled(double %x, ptr %source) {
      entry:
        %h = call ptr @calloc(i64 4, i64 8)
        %word = load i64, ptr %source
        %third = getelementptr i8, ptr %h, i64 16
        store i64 %word, ptr %h
        store i64 %word, ptr %third
        br label %loop
      loop:
        %i = phi i64 [ 0, %entry ], [ %next, %loop ]
        %at = getelementptr double, ptr %h, i64 %i
        store double %x, ptr %at
        %next = add i64 %i, 1
        %more = icmp ult i64 %next, 4
        br i1 %more, label %loop, label %exit
      exit:
        %fourth = getelementptr i8, ptr %h, i64 24
        %y = load double, ptr %fourth
        %r = fmul double %y, %y
        call void @free(ptr %h)
        ret double %r
      }
      """;

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void numbersPastAWordThatIsOnlyMovedHaveDerivatives(boolean safe) throws Throwable {
    DiffRequest request =
        DiffRequest.of("filled", Mode.REVERSE, Activity.ACTIVE, Activity.CONST)
            .withReturn(Activity.ACTIVE)
            .withSafe(safe);
    CompileRequest job = CompileRequest.of(Input.text("filled.ll", FILLED)).with(request);
    try (Compilation compilation = Jdiff.compile(job);
        Loaded loaded = compilation.load();
        Arena arena = Arena.ofConfined()) {
      MemorySegment source = arena.allocate(8);
      MemorySegment gradient = arena.allocate(8);
      Object value =
          Linker.nativeLinker()
              .downcallHandle(
                  loaded.symbol("d_filled"),
                  FunctionDescriptor.of(
                      ValueLayout.JAVA_DOUBLE,
                      ValueLayout.JAVA_DOUBLE,
                      ValueLayout.ADDRESS,
                      ValueLayout.JAVA_DOUBLE,
                      ValueLayout.ADDRESS))
              .invokeWithArguments(1.5, source, 1.0, gradient);
      assertThat(value).isEqualTo(2.25);
      assertThat(gradient.get(ValueLayout.JAVA_DOUBLE, 0)).isEqualTo(3.0);
    }
  }
}
