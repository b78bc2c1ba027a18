package org.jdiff.driver;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.junit.jupiter.api.Test;

/** Words in the forms that only IR has: texts in metadata, and stack memory by its name. */
class WordsInIrTest {
  private static final String IR =
      """
      declare double @__enzyme_autodiff(ptr, ...)
      declare double @__enzyme_fwddiff(ptr, ...)
      define double @product(ptr %x, double %y) {
        %v = load double, ptr %x
        %r = fmul double %v, %y
        ret double %r
      }
      define double @by_metadata(ptr %x, ptr %d, double %y) {
        %c = call double (ptr, ...) @__enzyme_autodiff(ptr @product, metadata !"enzyme_const",
          ptr %x, metadata !"enzyme_out", double %y)
        ret double %c
      }
      define double @by_stack(ptr %x, ptr %d, double %y) {
        %enzyme_dup = alloca i32
        %enzyme_const = alloca i32
        %c = call double (ptr, ...) @__enzyme_fwddiff(ptr @product, ptr %enzyme_dup, ptr %x, ptr %d,
          ptr %enzyme_const, double %y)
        ret double %c
      }
      """;

  private static double call(Loaded loaded, String symbol, Arena arena) throws Throwable {
    FunctionDescriptor descriptor =
        FunctionDescriptor.of(
            ValueLayout.JAVA_DOUBLE,
            ValueLayout.ADDRESS,
            ValueLayout.ADDRESS,
            ValueLayout.JAVA_DOUBLE);
    MemorySegment x = arena.allocateFrom(ValueLayout.JAVA_DOUBLE, 3);
    MemorySegment d = arena.allocateFrom(ValueLayout.JAVA_DOUBLE, 0.5);
    return (double)
        Linker.nativeLinker()
            .downcallHandle(loaded.symbol(symbol), descriptor)
            .invokeExact(x, d, 7.0);
  }

  @Test
  void wordsInMetadataAndOnTheStackAreUnderstood() throws Throwable {
    CompileRequest request = CompileRequest.of(Input.text("words.ll", IR));
    try (Compilation compilation = Jdiff.compile(request);
        Loaded loaded = compilation.load();
        Arena arena = Arena.ofConfined()) {
      assertThat(call(loaded, "by_metadata", arena)).isEqualTo(3);
      assertThat(call(loaded, "by_stack", arena)).isEqualTo(3.5);
    }
  }
}
