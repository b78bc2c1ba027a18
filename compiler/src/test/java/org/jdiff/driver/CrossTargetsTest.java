package org.jdiff.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jdiff.model.Activity;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.DiffException;
import org.jdiff.model.DiffRequest;
import org.jdiff.model.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Modules for other machines than this one: what two versions of clang wrote at two levels is read,
 * differentiated and made into machine code. Nothing is executed; what can be seen in the output is
 * looked at: types of sizes, data layouts, headers of objects, symbols.
 */
class CrossTargetsTest {
  private static final Path IR =
      Path.of(System.getProperty("jdiff.root", ".."), "testdata", "cross", "ir").toAbsolutePath();

  private static final int ELF_MACHINE = 18;

  /** The number that ELF objects carry for a machine, and what LLVM 20 says about its data. */
  private record Machine(int number, String layout) {}

  private static final Map<String, Machine> MACHINES =
      Map.of(
          "aarch64",
          new Machine(
              183,
              "e-m:e-p270:32:32-p271:32:32-p272:64:64-i8:8:32-i16:16:32-i64:64-i128:128-n32:64-S128"
                  + "-Fn32"),
          "riscv64",
          new Machine(243, "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"),
          "wasm32",
          new Machine(0, "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-i128:128-n32:64-S128-ni:1:10:20"),
          "nvptx64",
          new Machine(0, "e-i64:64-i128:128-v16:16-v32:32-n16:32:64"),
          "amdgcn",
          new Machine(
              224,
              "e-p:64:64-p1:64:64-p2:32:32-p3:32:32-p4:64:64-p5:32:32-p6:32:32-p7:160:256:256:32"
                  + "-p8:128:128-p9:192:256:256:32-i64:64-v16:16-v24:32-v32:32-v48:64-v96:128"
                  + "-v192:256-v256:256-v512:512-v1024:1024-v2048:2048-n32:64-S32-A5-G1-ni:7:8:9"));

  static Stream<Arguments> files() {
    return Stream.of("clang-19", "clang-22")
        .flatMap(
            producer ->
                Stream.of("O0", "O2")
                    .flatMap(
                        level ->
                            MACHINES.keySet().stream()
                                .sorted()
                                .flatMap(
                                    machine ->
                                        Stream.of("forward", "reverse", "safe")
                                            .map(
                                                mode ->
                                                    Arguments.of(
                                                        producer, level, machine, mode)))));
  }

  private static Activity activity(String type, boolean forward) {
    if (type.startsWith("ptr")) {
      return Activity.DUP;
    }
    return type.startsWith("i") ? Activity.CONST : forward ? Activity.DUP : Activity.ACTIVE;
  }

  private static CompileRequest all(Path file, String mode) {
    boolean forward = mode.equals("forward");
    CompileRequest request = CompileRequest.of(Input.file(file));
    for (ModuleReport.Function function : Jdiff.inspect(Input.file(file)).functions()) {
      if (function.defined() && !function.symbol().equals("contribution")) {
        Activity[] activities =
            function.parameters().stream()
                .map(p -> activity(p.irType(), forward))
                .toArray(Activity[]::new);
        request =
            request.with(
                DiffRequest.of(function.symbol(), forward ? Mode.FORWARD : Mode.REVERSE, activities)
                    .withSafe(mode.equals("safe")));
      }
    }
    return request;
  }

  private static void machineCode(String machine, Compilation compilation) {
    if (machine.equals("nvptx64")) {
      String assembly = compilation.assembly();
      assertThat(assembly).contains(".target sm_");
      compilation
          .signatures()
          .forEach(
              s -> assertThat(assembly).containsPattern("\\.func[^;{]* " + s.symbol() + "\\("));
      return;
    }
    byte[] object = compilation.object();
    String symbols = new String(object, StandardCharsets.ISO_8859_1);
    compilation.signatures().forEach(s -> assertThat(symbols.contains(s.symbol())).isTrue());
    ByteBuffer header = ByteBuffer.wrap(object).order(ByteOrder.LITTLE_ENDIAN);
    if (machine.equals("wasm32")) {
      assertThat(symbols).startsWith("\0asm");
      assertThat(header.getInt(4)).as("version").isEqualTo(1);
    } else {
      assertThat(symbols).startsWith("\u007fELF\2\1");
      assertThat(header.getShort(ELF_MACHINE)).isEqualTo((short) MACHINES.get(machine).number());
    }
  }

  /** What the module calls that it does not define. */
  private static List<String> declared(String ir) {
    return Pattern.compile("(?m)^declare .*?@([\\w.]+)\\(")
        .matcher(ir)
        .results()
        .map(m -> m.group(1))
        .toList();
  }

  @ParameterizedTest(name = "{0} -{1} for {2}, {3}")
  @MethodSource("files")
  void readDifferentiatedAndEmitted(String producer, String level, String machine, String mode) {
    Path file = IR.resolve(producer).resolve(level).resolve(machine + ".ll");
    assertThat(file).exists();
    try (Compilation compilation = Jdiff.compile(all(file, mode))) {
      assertThat(compilation.signatures()).hasSizeGreaterThan(9);
      String ir = compilation.text();
      // Reading runs the verifier.
      assertThat(Jdiff.inspect(Input.text("output.ll", ir)).functions())
          .extracting(ModuleReport.Function::symbol)
          .containsAll(compilation.signatures().stream().map(s -> s.symbol()).toList());
      assertThat(ir).contains("target datalayout = \"" + MACHINES.get(machine).layout() + "\"");
      machineCode(machine, compilation);
      if (machine.equals("wasm32")) {
        assertThat(ir)
            .doesNotContain("@malloc(i64")
            // LLVM itself writes constant lengths in 64 bits.
            .doesNotContainPattern("@llvm\\.mem\\w+\\.[.\\w]*\\(.*i64 %")
            .doesNotContainPattern("(atomicrmw|cmpxchg|load atomic|store atomic).* i64");
      }
      if (machine.equals("nvptx64") || machine.equals("amdgcn")) {
        assertThat(declared(ir)).doesNotContain("abort", "write");
        assertThat(ir).doesNotContain("@pool");
      }
      if (mode.equals("safe")) {
        assertThat(ir)
            .as("the tape's memory")
            .contains(machine.equals("wasm32") ? "@malloc(i32" : "@malloc(i64");
      }
    }
  }

  @Test
  void everyCheckedInFileIsKnown() throws IOException {
    try (Stream<Path> found = Files.walk(IR)) {
      assertThat(found.filter(p -> p.toString().endsWith(".ll")).map(p -> p.getFileName() + ""))
          .hasSize(4 * MACHINES.size())
          .allMatch(name -> MACHINES.containsKey(name.replace(".ll", "")));
    }
  }

  @Test
  void sizesAreThoseOfTheTargetWhereAddressesHave32Bits() {
    Path file = IR.resolve("clang-22").resolve("O2").resolve("wasm32.ll");
    DiffRequest halvings =
        DiffRequest.of("halvings", Mode.REVERSE, Activity.ACTIVE, Activity.ACTIVE);
    String ir = unoptimised(Input.file(file), halvings);
    assertThat(ir).contains("declare ptr @malloc(i32").contains("declare void @free(ptr");
    // The slots of the pool are four bytes apart, and taken four bytes at a time.
    assertThat(ir)
        .contains("@pool = internal global [8 x ptr]")
        .containsPattern("atomicrmw xchg ptr %\\d+, i32 0 acquire, align 4")
        .containsPattern("cmpxchg ptr %\\d+, i32 0, i32 %\\d+ release monotonic, align 4");
  }

  @Test
  void onlyTheAddressIsCopiedInFrontOfANumber() {
    Path file = IR.resolve("clang-22").resolve("O2").resolve("wasm32.ll");
    String ir =
        unoptimised(
            Input.file(file),
            DiffRequest.of("weighted_value", Mode.REVERSE, Activity.DUP, Activity.DUP));
    // One address, four bytes to the next and four bytes long: the weight's adjoint stays.
    assertThat(ir).containsPattern("call void @jdiff_copy_strided\\(.*i64 1, i64 4, i64 4\\)");
  }

  private static String unoptimised(Input input, DiffRequest derivative) {
    CompileRequest request = CompileRequest.of(input).with(derivative).withOptimisation(0);
    try (Compilation compilation = Jdiff.compile(request)) {
      return compilation.text();
    }
  }

  private static String assembly(Input input, DiffRequest derivative) {
    try (Compilation compilation = Jdiff.compile(CompileRequest.of(input).with(derivative))) {
      return compilation.assembly();
    }
  }

  private static final String AMDGCN =
      """
      target triple = "amdgcn-amd-amdhsa"
      @tile = internal addrspace(3) global [64 x double] poison
      declare void @llvm.amdgcn.s.barrier()
      declare i32 @llvm.amdgcn.workitem.id.x()
      declare double @llvm.exp.f64(double)
      declare double @__ocml_sin_f64(double)
      declare float @__ocml_pow_f32(float, float)
      declare <2 x double> @llvm.cos.v2f64(<2 x double>)
      declare void @llvm.memcpy.p5.p1.i64(ptr addrspace(5), ptr addrspace(1), i64, i1)
      define double @shared_tile(double %x) {
        %i = call i32 @llvm.amdgcn.workitem.id.x()
        %p = getelementptr double, ptr addrspace(3) @tile, i32 %i
        store double %x, ptr addrspace(3) %p
        %r = load double, ptr addrspace(3) @tile
        ret double %r
      }
      define double @waiting(double %x, ptr addrspace(3) %p) {
        %i = call i32 @llvm.amdgcn.workitem.id.x()
        %own = getelementptr double, ptr addrspace(3) %p, i32 %i
        store double %x, ptr addrspace(3) %own
        call void @llvm.amdgcn.s.barrier()
        %r = load double, ptr addrspace(3) %p
        ret double %r
      }
      define double @intrinsic(double %x) {
        %r = call double @llvm.exp.f64(double %x)
        ret double %r
      }
      define double @library(double %x) {
        %r = call double @__ocml_sin_f64(double %x)
        ret double %r
      }
      define float @power(float %x, float %y) {
        %r = call float @__ocml_pow_f32(float %x, float %y)
        ret float %r
      }
      define <2 x double> @lanes(<2 x double> %x) {
        %r = call <2 x double> @llvm.cos.v2f64(<2 x double> %x)
        ret <2 x double> %r
      }
      define double @to_the_stack(ptr addrspace(1) %a, ptr addrspace(5) %b) {
        call void @llvm.memcpy.p5.p1.i64(ptr addrspace(5) align 8 %b, ptr addrspace(1) align 8 %a, i64 32, i1 false)
        %r = load double, ptr addrspace(5) %b
        %m = fmul double %r, %r
        ret double %m
      }
      """;

  private static Input amdgcn() {
    return Input.text("amdgcn.ll", AMDGCN);
  }

  @Test
  void theLibraryOfTheAcceleratorIsCalledWhereTheBackEndHasNoCode() {
    assertThat(assembly(amdgcn(), DiffRequest.of("intrinsic", Mode.REVERSE, Activity.ACTIVE)))
        .contains("__ocml_exp_f64")
        .contains("d_intrinsic:");
    assertThat(assembly(amdgcn(), DiffRequest.of("library", Mode.REVERSE, Activity.ACTIVE)))
        .contains("__ocml_sin_f64", "__ocml_cos_f64");
    assertThat(
            assembly(
                amdgcn(), DiffRequest.of("power", Mode.REVERSE, Activity.ACTIVE, Activity.ACTIVE)))
        .contains("__ocml_pow_f32");
    assertThat(assembly(amdgcn(), DiffRequest.of("lanes", Mode.FORWARD, Activity.DUP)))
        .contains("__ocml_cos_f64", "__ocml_sin_f64");
    String nvptx =
        """
        target triple = "nvptx64-nvidia-cuda"
        declare double @__nv_log(double)
        declare float @llvm.tanh.f32(float)
        declare double @cbrt(double)
        define double @library(double %x, float %y) {
          %l = call double @__nv_log(double %x)
          %t = call float @llvm.tanh.f32(float %y)
          %d = fpext float %t to double
          %c = call double @cbrt(double %l)
          %r = fmul double %c, %d
          ret double %r
        }
        """;
    DiffRequest request = DiffRequest.of("library", Mode.REVERSE, Activity.ACTIVE, Activity.ACTIVE);
    assertThat(assembly(Input.text("nvptx.ll", nvptx), request))
        .contains("__nv_log", "__nv_tanhf", "__nv_cbrt", ".func")
        .contains("d_library(");
  }

  @Test
  void runTimeFunctionsTakeUsualAddresses() {
    String ir =
        unoptimised(
            amdgcn(), DiffRequest.of("to_the_stack", Mode.REVERSE, Activity.DUP, Activity.DUP));
    assertThat(ir)
        .containsPattern("call void @jdiff_adjoint_copy_f64\\(ptr %\\d+, ptr %\\d+, ")
        .contains("addrspacecast ptr addrspace(5)", "addrspacecast ptr addrspace(1)");
  }

  @Test
  void aBarrierIsFineForwardsAndRefusedBackwards() {
    assertThat(
            assembly(amdgcn(), DiffRequest.of("waiting", Mode.FORWARD, Activity.DUP, Activity.DUP)))
        .contains("s_barrier");
    refused("waiting", Mode.REVERSE, "threads wait", Activity.ACTIVE, Activity.DUP);
  }

  @ParameterizedTest
  @CsvSource({"FORWARD,DUP", "REVERSE,ACTIVE"})
  void memoryOfAGroupHasNoShadowOfItsOwn(Mode mode, Activity activity) {
    refused("shared_tile", mode, "'tile'", activity);
  }

  private static void refused(String function, Mode mode, String why, Activity... activities) {
    CompileRequest request =
        CompileRequest.of(amdgcn()).with(DiffRequest.of(function, mode, activities));
    assertThatThrownBy(() -> Jdiff.compile(request))
        .isInstanceOfSatisfying(
            DiffException.class,
            e ->
                assertThat(e.diagnostics())
                    .anySatisfy(
                        d -> {
                          assertThat(d.code()).isEqualTo(DiagnosticCode.JD0208);
                          assertThat(d.message()).contains(why);
                        }));
  }

  @ParameterizedTest
  @CsvSource({
    "clang-19,nvptx64",
    "clang-22,nvptx64",
    "clang-19,amdgcn",
    "clang-22,amdgcn",
  })
  void threadsOfAKernelAddAtomically(String producer, String machine) {
    Path file = IR.resolve(producer).resolve("O2").resolve(machine + ".ll");
    String ir =
        unoptimised(
            Input.file(file),
            DiffRequest.of("squares", Mode.REVERSE, Activity.DUP, Activity.DUP, Activity.ACTIVE));
    assertThat(ir)
        .containsPattern("atomicrmw fadd ptr addrspace\\(1\\) %\\w+, double")
        // The derivative is a function that a kernel calls, no kernel itself.
        .containsPattern("define void @d_squares\\(");
    // Functions that a kernel calls for one thread add without, unless that is asked for.
    DiffRequest dot =
        DiffRequest.of("dot", Mode.REVERSE, Activity.DUP, Activity.DUP, Activity.CONST);
    assertThat(unoptimised(Input.file(file), dot)).doesNotContain("atomicrmw");
    assertThat(unoptimised(Input.file(file), dot.withParallel(true))).contains("atomicrmw fadd");
  }
}
