package org.jdiff.ir;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProcessorAttributesTest {
  /** What clang 14 to 17 and 22 write for a function with AVX-512. */
  private static String wide(String features) {
    return """
    target triple = "x86_64-unknown-linux-gnu"
    define <8 x double> @twice(<8 x double> %%x, i8 %%m) #0 {
      %%k = bitcast i8 %%m to <8 x i1>
      %%d = fmul fast <8 x double> %%x, splat (double 2.0)
      %%r = select fast <8 x i1> %%k, <8 x double> %%d, <8 x double> zeroinitializer
      ret <8 x double> %%r
    }
    attributes #0 = { "min-legal-vector-width"="512" "target-cpu"="skylake" "target-features"="%s" }
    """
        .formatted(features);
  }

  private static String assembly(String text) {
    try (ParsedIr ir = ParsedIr.of(text);
        Target target = Target.of("x86_64-unknown-linux-gnu", "")) {
      return new String(target.emit(ir.module(), Target.FileKind.ASSEMBLY), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"+avx2,+avx512f", "+avx2,+evex512,+avx512f"})
  void wideVectorsStayInOneRegister(String features) {
    assertThat(assembly(wide(features))).contains("%zmm");
  }

  @ParameterizedTest
  @ValueSource(strings = {"+avx512f,-evex512", "+avx10.1-256,+avx512f", "+avx2"})
  void otherFeaturesStayAsTheyAre(String features) {
    try (ParsedIr ir =
        ParsedIr.of(
            """
            target triple = "x86_64-unknown-linux-gnu"
            define void @f() #0 {
              ret void
            }
            attributes #0 = { "target-features"="%s" }
            """
                .formatted(features))) {
      assertThat(ir.module().print()).contains("\"target-features\"=\"" + features + "\" }");
    }
  }
}
