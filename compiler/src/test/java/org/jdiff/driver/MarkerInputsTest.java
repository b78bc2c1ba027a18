package org.jdiff.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Marker calls whose functions are defined, or registered, in another input. */
class MarkerInputsTest {
  private static final String CALLS =
      """
      double __enzyme_autodiff(void *, ...);
      double __enzyme_fwddiff(void *, ...);
      extern int enzyme_const;
      double area(double width, double height);
      double square(double x);
      double slope(double x);
      static double helper(double x) { return x * x; }
      static double own(double x) { return helper(x) + square(x); }
      void calls(double *out) {
        out[0] = __enzyme_autodiff((void *)area, 3.0, enzyme_const, 4.0);
        out[1] = __enzyme_autodiff((void *)own, 2.0);
        out[2] = __enzyme_fwddiff((void *)slope, 2.0, 1.0);
      }
      """;

  // The function 'helper' is another one than that of the calls.
  private static final String FUNCTIONS =
      """
      template <typename R, typename... A> R __enzyme_autodiff(A...);
      extern "C" {
      int enzyme_const;
      static double helper(double x) { return 3 * x; }
      double area(double width, double height) { return helper(width) * height; }
      double square(double x) { return x * x; }
      static double cube(double x) { return x * x * x; }
      double slope(double x) { return __enzyme_autodiff<double>((void *)cube, x); }
      }
      """;

  private static final String FACTS =
      """
      double square(double x);
      static double square_forward(double x) { return square(x); }
      static double square_reverse(double x, double seed) { return 20 * x * seed; }
      void *__enzyme_register_gradient_square[] = {(void *)square, (void *)square_forward, (void *)square_reverse};
      """;

  /** Gradients of 3 w h, x² + x² where one gradient is by hand and tenfold, and (3 x²)'. */
  @ParameterizedTest
  @ValueSource(strings = {"-O0", "-O2"})
  void functionsOfOtherInputsAreDifferentiated(String level) throws Throwable {
    CompileRequest request =
        CompileRequest.of(
                Input.text("calls.c", CALLS),
                Input.text("functions.cpp", FUNCTIONS),
                Input.text("facts.c", FACTS))
            .withClangArguments(List.of(level));
    try (Compilation compilation = Jdiff.compile(request);
        Loaded loaded = compilation.load();
        Arena arena = Arena.ofConfined()) {
      assertThat(compilation.text()).doesNotContainPattern("@\\w*__enzyme");
      MemorySegment out = arena.allocate(ValueLayout.JAVA_DOUBLE, 3);
      Linker.nativeLinker()
          .downcallHandle(loaded.symbol("calls"), FunctionDescriptor.ofVoid(ValueLayout.ADDRESS))
          .invokeWithArguments(out);
      assertThat(out.toArray(ValueLayout.JAVA_DOUBLE))
          .containsExactly(new double[] {12, 44, 12}, within(1e-14));
    }
  }
}
