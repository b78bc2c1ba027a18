package org.jdiff.intake.bridge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.util.List;
import org.jdiff.ir.IrContext;
import org.jdiff.ir.IrModule;
import org.jdiff.ir.Jit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Output of newer compilers that LLVM 20 refuses as it is, and reads after bridging. */
class BridgedSamplesTest {
  private static String sample(String name) throws IOException {
    try (InputStream in = BridgedSamplesTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "clang-22-O0-g.ll",
        "clang-22-O2-g.ll",
        "clang-22-O2-no-errno.ll",
        "clang-22-O3-gather.ll",
        "rustc-1.95-O0-g.ll",
        "rustc-1.95-O2-g.ll",
        "rustc-1.95-O3.ll",
      })
  void samples_parse_and_verify(String name) throws IOException {
    String text = sample(name);
    Bridged bridged = TextBridge.bridge(text, name);
    assertThat(Llvm20.complaints(bridged.text())).isEmpty();
    List<String> before = text.lines().toList();
    List<String> after = bridged.text().lines().toList();
    assertThat(after.size()).isGreaterThanOrEqualTo(before.size());
    for (int i = 0; i < before.size(); i++) {
      if (before.get(i).startsWith("define ") || before.get(i).endsWith(":")) {
        assertThat(after.get(i).charAt(0)).isEqualTo(before.get(i).charAt(0));
      }
    }
    assertThat(Llvm20.complaints(text).isEmpty())
        .as("readable as it is")
        .isEqualTo(!bridged.isChanged());
  }

  @Test
  void expanded_modf_computes_both_parts() throws Throwable {
    String text =
        """
        define double @difference(double %x) {
          %p = call { double, double } @llvm.modf.f64(double %x)
          %fraction = extractvalue { double, double } %p, 0
          %whole = extractvalue { double, double } %p, 1
          %r = fsub double %whole, %fraction
          ret double %r
        }
        declare { double, double } @llvm.modf.f64(double)
        """;
    String bridged = TextBridge.bridge(text, "in.ll").text();
    try (IrContext context = new IrContext();
        IrModule module = IrModule.parse(context, bridged.getBytes(UTF_8), "in.ll");
        Jit jit = new Jit()) {
      jit.add(module, "generic");
      double result =
          (double)
              Linker.nativeLinker()
                  .downcallHandle(
                      jit.lookup("difference"),
                      FunctionDescriptor.of(ValueLayout.JAVA_DOUBLE, ValueLayout.JAVA_DOUBLE))
                  .invokeExact(-2.75);
      assertThat(result).isEqualTo(-2.0 + 0.75);
    }
  }
}
