package org.jdiff.intake.bridge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.List;
import org.jdiff.ir.IrContext;
import org.jdiff.ir.IrModule;
import org.jdiff.ir.Jit;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiffException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Intrinsics that LLVM 20 lacks, or compiles wrongly, compute what they are for. */
class IntrinsicExpansionTest {
  @FunctionalInterface
  private interface Body {
    void run(MethodHandle function) throws Throwable;
  }

  /** Bridges, compiles and calls {@code f}. */
  private static void run(String text, MemoryLayout result, MemoryLayout argument, Body body)
      throws Throwable {
    Bridged bridged = TextBridge.bridge(text, "in.ll");
    assertThat(bridged.applied()).containsKey(BridgeRule.EXPANDED_INTRINSIC);
    assertThat(TextBridge.bridge(bridged.text(), "again.ll").isChanged()).isFalse();
    try (IrContext context = new IrContext();
        IrModule module = IrModule.parse(context, bridged.text().getBytes(UTF_8), "in.ll");
        Jit jit = new Jit()) {
      assertThat(module.functions()).noneMatch(IrModule.FunctionEntry::intrinsicUnknown);
      jit.add(module, "generic");
      body.run(
          Linker.nativeLinker()
              .downcallHandle(jit.lookup("f"), FunctionDescriptor.of(result, argument)));
    }
  }

  private static void run(String text, Body body) throws Throwable {
    run(text, ValueLayout.JAVA_DOUBLE, ValueLayout.JAVA_DOUBLE, body);
  }

  private static String sincospi(int part) {
    return """
    define double @f(double %x) {
      %p = call { double, double } @llvm.sincospi.f64(double %x)
      %r = extractvalue { double, double } %p, PART
      ret double %r
    }
    declare { double, double } @llvm.sincospi.f64(double)
    """
        .replace("PART", Integer.toString(part));
  }

  @Test
  void sine_and_cosine_of_half_turns() throws Throwable {
    double[] points = {0.1, 0.25, 0.3, 0.6, 0.75, 0.9, 1.3, 1.6, 1.9, 5.3, 100.2, 1e-9, 0.4999};
    for (int sign : new int[] {1, -1}) {
      run(
          sincospi(0),
          f -> {
            for (double x : points) {
              double expected = Math.sin(Math.PI * (x % 2.0));
              assertThat((double) f.invokeExact(sign * x))
                  .isCloseTo(sign * expected, org.assertj.core.data.Offset.offset(1e-14));
            }
          });
      run(
          sincospi(1),
          f -> {
            for (double x : points) {
              assertThat((double) f.invokeExact(sign * x))
                  .isCloseTo(
                      Math.cos(Math.PI * (x % 2.0)), org.assertj.core.data.Offset.offset(1e-14));
            }
          });
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0.0, 0.0, 1.0",
    "-0.0, -0.0, 1.0",
    "0.5, 1.0, 0.0",
    "-0.5, -1.0, 0.0",
    "1.0, 0.0, -1.0",
    "-1.0, -0.0, -1.0",
    "1.5, -1.0, 0.0",
    "2.0, 0.0, 1.0",
    "-3.0, -0.0, -1.0",
    "1e300, 0.0, 1.0",
    "9007199254740991.0, 0.0, -1.0",
    "4503599627370495.5, -1.0, 0.0",
    "Infinity, NaN, NaN",
    "NaN, NaN, NaN",
  })
  void half_turns_are_exact_where_the_result_is(double x, double sine, double cosine)
      throws Throwable {
    run(sincospi(0), f -> assertThat((double) f.invokeExact(x)).isEqualTo(Double.valueOf(sine)));
    run(sincospi(1), f -> assertThat((double) f.invokeExact(x)).isEqualTo(Double.valueOf(cosine)));
  }

  @Test
  void single_precision_and_vectors_go_through_the_scalar_function() throws Throwable {
    String text =
        """
        define float @f(float %x) {
          %v = insertelement <2 x float> <float 0.5, float 0.5>, float %x, i32 1
          %p = call { <2 x float>, <2 x float> } @llvm.sincospi.v2f32(<2 x float> %v)
          %s = extractvalue { <2 x float>, <2 x float> } %p, 0
          %c = extractvalue { <2 x float>, <2 x float> } %p, 1
          %a = extractelement <2 x float> %s, i32 0
          %b = extractelement <2 x float> %c, i32 1
          %m = call { <2 x float>, <2 x float> } @llvm.modf.v2f32(<2 x float> %v)
          %w = extractvalue { <2 x float>, <2 x float> } %m, 1
          %d = extractelement <2 x float> %w, i32 1
          %sum = fadd float %a, %b
          %all = fadd float %sum, %d
          ret float %all
        }
        """;
    run(
        text,
        ValueLayout.JAVA_FLOAT,
        ValueLayout.JAVA_FLOAT,
        f ->
            assertThat((float) f.invokeExact(7.25f))
                .isEqualTo(1.0f + (float) Math.cos(Math.PI * 7.25) + 7.0f));
  }

  /** LLVM 20 makes code of these two on x86 that returns the first operand if it is a number. */
  @ParameterizedTest
  @CsvSource({
    "-1.0, 2.0, -1.0",
    "3.0, 3.0, 2.0",
    "NaN, 2.0, 2.0",
    "-Infinity, 2.0, -Infinity",
  })
  void the_larger_and_the_smaller_number(double x, double larger, double smaller) throws Throwable {
    for (String operands : List.of("double %x, double 2.0", "double 2.0, double %x")) {
      assertThat(numberOf("maximumnum", operands, x)).isEqualTo(larger);
      assertThat(numberOf("minimumnum", operands, x)).isEqualTo(smaller);
    }
  }

  @Test
  void zeros_are_ordered_by_their_signs() throws Throwable {
    for (String operands : List.of("double %x, double 0.0", "double 0.0, double %x")) {
      assertThat(numberOf("maximumnum", operands, -0.0)).isEqualTo(Double.valueOf(0.0));
      assertThat(numberOf("minimumnum", operands, -0.0)).isEqualTo(Double.valueOf(-0.0));
    }
  }

  private static Double numberOf(String name, String operands, double x) throws Throwable {
    String text =
        """
        define double @f(double %x) {
          %r = call nsz double @llvm.NAME.f64(OPERANDS)
          ret double %r
        }
        declare double @llvm.NAME.f64(double, double)
        """
            .replace("NAME", name)
            .replace("OPERANDS", operands);
    double[] result = new double[1];
    run(text.replace("nsz ", x == 0 ? "" : "nsz "), f -> result[0] = (double) f.invokeExact(x));
    return result[0];
  }

  @Test
  void larger_numbers_of_vectors() throws Throwable {
    String text =
        """
        define float @f(float %x) {
          %v = insertelement <2 x float> <float 0.5, float 0.5>, float %x, i32 1
          %m = call <2 x float> @llvm.maximumnum.v2f32(<2 x float> %v, <2 x float> splat (float 4.0))
          %a = extractelement <2 x float> %m, i32 0
          %b = extractelement <2 x float> %m, i32 1
          %r = fadd float %a, %b
          ret float %r
        }
        """;
    run(
        text,
        ValueLayout.JAVA_FLOAT,
        ValueLayout.JAVA_FLOAT,
        f -> assertThat((float) f.invokeExact(7.25f)).isEqualTo(11.25f));
  }

  @Test
  void products_without_carries() throws Throwable {
    String text =
        """
        define i64 @f(i64 %x) {
          %p = call i64 @llvm.clmul.i64(i64 %x, i64 -2401053089206453570)
          ret i64 %p
        }
        """;
    run(
        text,
        ValueLayout.JAVA_LONG,
        ValueLayout.JAVA_LONG,
        f -> {
          for (long x : new long[] {0, 1, 3, -1, 0x123456789abcdefL, Long.MIN_VALUE}) {
            long expected = 0;
            for (int bit = 0; bit < 64; bit++) {
              expected ^= (x >>> bit & 1) == 0 ? 0 : -2401053089206453570L << bit;
            }
            assertThat((long) f.invokeExact(x)).isEqualTo(expected);
          }
        });
  }

  @Test
  void lanes_are_woven_and_unwoven() throws Throwable {
    String text =
        """
        define double @f(double %x) {
          %a = insertelement <2 x double> <double 1.0, double 10.0>, double %x, i32 1
          %w = call <6 x double> @llvm.vector.interleave3.v6f64(<2 x double> %a, <2 x double> <double 2.0, double 20.0>, <2 x double> <double 3.0, double 30.0>)
          %e = extractelement <6 x double> %w, i32 3
          %u = call { <2 x double>, <2 x double>, <2 x double> } @llvm.vector.deinterleave3.v6f64(<6 x double> %w)
          %p = extractvalue { <2 x double>, <2 x double>, <2 x double> } %u, 2
          %g = extractelement <2 x double> %p, i32 1
          %r = fmul double %e, %g
          ret double %r
        }
        declare <6 x double> @llvm.vector.interleave3.v6f64(<2 x double>, <2 x double>, <2 x double>)
        """;
    run(text, f -> assertThat((double) f.invokeExact(7.0)).isEqualTo(7.0 * 30.0));
  }

  @Test
  void partial_sums_take_every_lane_once() throws Throwable {
    String text =
        """
        define double @f(double %x) {
          %a = insertelement <2 x double> <double 1.0, double 10.0>, double %x, i32 0
          %s = call <2 x double> @llvm.vector.partial.reduce.fadd.v2f64.v4f64(<2 x double> %a, <4 x double> <double 100.0, double 1000.0, double 2.0e4, double 3.0e5>)
          %l = extractelement <2 x double> %s, i32 0
          %h = extractelement <2 x double> %s, i32 1
          %r = fadd double %l, %h
          ret double %r
        }
        """;
    run(text, f -> assertThat((double) f.invokeExact(5.0)).isEqualTo(321115.0));
  }

  @ParameterizedTest
  @CsvSource({
    "avx512.vpdpbusd.512, 16, 64, i8",
    "avx512.vpdpwssds.256, 8, 16, i16",
    "avx2.vpdpbssd.128, 4, 16, i8",
    "avx10.vpdpwusd.512, 16, 32, i16",
  })
  void dot_products_of_bytes_and_words_keep_their_bits(
      String name, int lanes, int parts, String element) {
    String text =
        """
        define <N x i32> @f(<N x i32> %s, <P x E> %a, <P x E> %b) {
          %r = call <N x i32> @llvm.x86.NAME(<N x i32> %s, <P x E> %a, <P x E> %b)
          ret <N x i32> %r
        }
        declare <N x i32> @llvm.x86.NAME(<N x i32>, <P x E>, <P x E>)
        """
            .replace("<N", "<" + lanes)
            .replace("P x E", parts + " x " + element)
            .replace("NAME", name);
    Bridged bridged = TextBridge.bridge(text, "in.ll");
    assertThat(bridged.applied()).containsEntry(BridgeRule.EXPANDED_INTRINSIC, 2);
    assertThat(Llvm20.complaints(bridged.text())).isEmpty();
    String older = text.replace(parts + " x " + element, lanes + " x i32");
    assertThat(TextBridge.bridge(older, "in.ll").text()).isSameAs(older);
    assertThat(Llvm20.complaints(older)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ half, half } @llvm.sincospi.f16(half)",
        "{ ppc_fp128, ppc_fp128 } @llvm.modf.ppcf128(ppc_fp128)",
        "<vscale x 6 x i8> @llvm.vector.interleave3.nxv6i8(<vscale x 2 x i8>, <vscale x 2 x i8>,"
            + " <vscale x 2 x i8>)",
        "<vscale x 4 x i32> @llvm.vector.splice.right.nxv4i32(<vscale x 4 x i32>, <vscale x 4 x"
            + " i32>, i32 0)",
        "<16 x i16> @llvm.x86.avx10.mask.vcvtph2ibs256(<16 x half>, <16 x i16>, i16)",
        "<vscale x 4 x float> @llvm.aarch64.sve.fmmla.nxv4f32.nxv8f16(<vscale x 4 x float>,"
            + " <vscale x 8 x half>, <vscale x 8 x half>)",
        "void @llvm.experimental.memset.pattern.p0.f64.i64(ptr, double, i64, i1)",
        "ptr addrspace(7) @llvm.nvvm.mapa.shared.cluster(ptr addrspace(3), i32)",
        "i64 @llvm.spv.thread.id.i64(i32)",
        "float @llvm.dx.dot2.f32(float, float, float, float)",
      })
  void other_types_and_operands_are_refused(String use) {
    String text = "define void @g() {\n  call " + use + "\n  ret void\n}\n";
    DiffException thrown =
        catchThrowableOfType(DiffException.class, () -> TextBridge.bridge(text, "in.ll"));
    List<Diagnostic> found = thrown.diagnostics();
    String name = use.substring(use.indexOf('@') + 1, use.lastIndexOf('('));
    if (name.indexOf('(') > 0) {
      name = name.substring(0, name.indexOf('('));
    }
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().message())
        .isEqualTo(
            "the intrinsic `" + name + "` is newer than LLVM 20 and has no equivalent there");
    assertThat(found.getFirst().position().orElseThrow().line()).isEqualTo(2);
  }
}
