package org.jdiff.bindgen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.jdiff.bindgen.Derivatives.DOUBLE;
import static org.jdiff.bindgen.Derivatives.DOUBLES;
import static org.jdiff.bindgen.Derivatives.HOST;
import static org.jdiff.bindgen.Derivatives.INTS;
import static org.jdiff.bindgen.Derivatives.VOID;
import static org.jdiff.bindgen.Derivatives.primal;
import static org.jdiff.bindgen.Derivatives.shadow;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jdiff.model.Activity;
import org.jdiff.model.DerivativeSignature;
import org.jdiff.model.DerivativeSignature.Parameter;
import org.jdiff.model.Mode;
import org.jdiff.model.NativeType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaBindingTest {
  private static final LibrarySource STUBS =
      new LibrarySource.Supplied("org.jdiff.bindgen.StubLibrary.SYMBOLS");
  private static final LibrarySource LIBM = new LibrarySource.ByName("libm.so.6");
  private static final LibrarySource LIBC = new LibrarySource.ByName("libc.so.6");

  private static Compiled stubs;

  @TempDir private Path folder;

  @BeforeAll
  static void compileStubs(@TempDir Path shared) {
    stubs =
        compile(
            shared,
            STUBS,
            false,
            Derivatives.loss(HOST),
            Derivatives.mix(HOST),
            Derivatives.tangentOfMix(HOST),
            Derivatives.square(HOST));
  }

  @Test
  void arrayMethodOverwritesShadowAndReturnsValue() throws Throwable {
    double[] dx = {7, Double.NaN, 9};
    assertThat(stubs.call("d_loss", new double[] {1, 2, 3}, dx, 3, 0.5)).isEqualTo(14.0);
    assertThat(dx).containsExactly(1, 2, 3);
  }

  @Test
  void addMethodAccumulatesIntoShadow() throws Throwable {
    double[] dx = {10, 20, 30};
    assertThat(stubs.call("d_lossAdd", new double[] {1, 2, 3}, dx, 3, 1.0)).isEqualTo(14.0);
    assertThat(dx).containsExactly(12, 24, 36);
  }

  @Test
  void methodWithoutShadowReturnsNewGradientArray() throws Throwable {
    double[] x = {1, 2, 3};
    var seeded = stubs.record("d_loss", x, 3, 2.0);
    assertThat(seeded.keySet()).containsExactly("value", "dx");
    assertThat(seeded.get("value")).isEqualTo(14.0);
    assertThat((double[]) seeded.get("dx")).containsExactly(4, 8, 12);
    assertThat((double[]) stubs.record("d_loss", x, 3).get("dx")).containsExactly(2, 4, 6);
    assertThat(x).containsExactly(1, 2, 3);
  }

  @Test
  void segmentMethodsOverwriteAndAccumulateWithoutCopies() throws Throwable {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment x = arena.allocateFrom(ValueLayout.JAVA_DOUBLE, 1, 2);
      MemorySegment dx = arena.allocateFrom(ValueLayout.JAVA_DOUBLE, 5, 5);
      assertThat(stubs.call("d_loss", x, dx, 2, 1.0)).isEqualTo(5.0);
      assertThat(dx.toArray(ValueLayout.JAVA_DOUBLE)).containsExactly(2, 4);
      assertThat(stubs.call("d_lossAdd", x, dx, 2, 1.0)).isEqualTo(5.0);
      assertThat(dx.toArray(ValueLayout.JAVA_DOUBLE)).containsExactly(4, 8);
    }
  }

  @Test
  void gradientsOfActiveScalarsAreRecordComponents() throws Throwable {
    assertThat(stubs.record("d_mix", 3.0, 5.0, 2.0))
        .containsExactly(entry("value", 45.0), entry("dx", 60.0), entry("dy", 18.0));
    assertThat(stubs.record("d_mix", 3.0, 5.0))
        .containsExactly(entry("value", 45.0), entry("dx", 30.0), entry("dy", 9.0));
  }

  @Test
  void tangentIsRecordComponent() throws Throwable {
    assertThat(stubs.record("t_mix", 3.0, 2.0, 5.0))
        .containsExactly(entry("value", 45.0), entry("tangent", 60.0));
  }

  @Test
  void seedInOutputShadowIsConsumedAndUnneededOutputIsDropped() throws Throwable {
    double[] dx = {100, 100};
    double[] out = {-1, -1};
    double[] dout = {1, 10};
    stubs.call("d_squareAdd", new double[] {3, 4}, dx, out, dout, 2);
    assertThat(dx).containsExactly(106, 180);
    assertThat(dout).containsExactly(0, 0);
    assertThat(out).containsExactly(-1, -1);
  }

  @Test
  void seedsInShadowsAreNeverCleared() {
    assertThat(
            stubs.has(
                "d_squareAdd",
                double[].class,
                double[].class,
                double[].class,
                double[].class,
                int.class))
        .isTrue();
    assertThat(
            stubs.has(
                "d_square",
                double[].class,
                double[].class,
                double[].class,
                double[].class,
                int.class))
        .isFalse();
  }

  @Test
  void handleDescriptorAndAddressGiveTheFunctionAsItIs() throws Throwable {
    MethodHandle handle = (MethodHandle) stubs.call("t_mix$handle");
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment tangent = arena.allocate(ValueLayout.JAVA_DOUBLE);
      assertThat((double) handle.invokeExact(3.0, 1.0, 5.0, tangent)).isEqualTo(45.0);
      assertThat(tangent.get(ValueLayout.JAVA_DOUBLE, 0)).isEqualTo(30.0);
    }
    assertThat(stubs.call("t_mix$descriptor")).hasToString("(d8d8d8a8)d8");
    assertThat(stubs.call("t_mix$address"))
        .isEqualTo(StubLibrary.SYMBOLS.find("t_mix").orElseThrow());
  }

  @Test
  void shadowOfOtherLengthIsRefusedWithBothNumbers() {
    assertThatThrownBy(() -> stubs.call("d_loss", new double[4], new double[3], 3, 1.0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("shadow dx has 3 elements, but x has 4");
    assertThatThrownBy(() -> stubs.call("d_lossAdd", new double[4], new double[5], 3, 1.0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("shadow dx has 5 elements, but x has 4");
  }

  @Test
  void segmentThatNativeCodeCannotUseIsRefused() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment x = arena.allocate(32, 8);
      assertThatThrownBy(() -> stubs.call("d_loss", x, arena.allocate(24, 8), 3, 1.0))
          .hasMessage("shadow dx has 24 bytes, but x has 32");
      assertThatThrownBy(() -> stubs.call("d_loss", x, x.asSlice(0), 4, 1.0))
          .hasMessage("x and its shadow dx overlap in memory");
      assertThatThrownBy(() -> stubs.call("d_loss", x.asSlice(4, 16), x, 2, 1.0))
          .hasMessageContaining("not aligned to 8 bytes");
      assertThatThrownBy(() -> stubs.call("d_loss", x.asSlice(0, 12), x, 1, 1.0))
          .hasMessage("x has 12 bytes, which is not a multiple of the element size 8");
      assertThatThrownBy(
              () -> stubs.call("d_loss", MemorySegment.ofArray(new double[4]), x, 4, 1.0))
          .hasMessageStartingWith("x is a heap segment");
      MemorySegment bare = MemorySegment.ofAddress(x.address());
      assertThatThrownBy(() -> stubs.call("d_loss", bare, bare, 4, 1.0))
          .hasMessageStartingWith("shadow dx has 0 bytes");
    }
  }

  @Test
  void nullIsRefusedByName() {
    assertThatThrownBy(() -> stubs.call("d_loss", new double[1], (double[]) null, 1, 1.0))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("dx");
  }

  @Test
  void arrayThatIsItsOwnShadowIsRefused() {
    double[] x = new double[2];
    assertThatThrownBy(() -> stubs.call("d_loss", x, x, 2, 1.0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the same array is passed as x and as dx, one of which is a shadow");
  }

  @Test
  void standaloneCodeCallsLibraryFunctionsWithoutClassesOfJdiff() throws Throwable {
    JavaBinding.Options options = options(LIBC, true);
    String source = JavaBinding.generate(options, List.of(memcpy()));
    assertThat(source).doesNotContain("org.jdiff");
    Compiled c = Compiled.of(folder, options, source);
    double[] x = {9, 9};
    double[] dx = {1, 2};
    c.call("memcpy", x, dx, 16L);
    assertThat(x).containsExactly(1, 2);
    assertThatThrownBy(() -> c.call("memcpy", x, new double[1], 16L))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("shadow dx has 1 elements, but x has 2");
  }

  @Test
  void outPointersOfLibraryFunctionsBecomeResults() throws Throwable {
    var modf =
        signature(
            "modf",
            Mode.REVERSE,
            DOUBLE,
            primal("x", DOUBLE, 0, Activity.ACTIVE),
            Derivatives.gradient("dx_out", 0));
    var frexp =
        signature(
            "frexp",
            Mode.FORWARD,
            DOUBLE,
            primal("x", DOUBLE, 0, Activity.CONST),
            primal("exponent", INTS, 1, Activity.CONST));
    var tgamma = signature("tgamma", Mode.FORWARD, DOUBLE, primal("x", DOUBLE, 0, Activity.CONST));
    var hypotf =
        signature(
            "hypotf",
            Mode.FORWARD,
            Derivatives.FLOAT,
            primal("x", Derivatives.FLOAT, 0, Activity.DUP),
            shadow("dx", Derivatives.FLOAT, 0, Activity.DUP));
    Compiled c = compile(folder, LIBM, false, modf, frexp, tgamma, hypotf);
    assertThat(c.record("modf", 3.25)).containsExactly(entry("value", 0.25), entry("dx", 3.0));
    int[] exponent = {0};
    assertThat(c.call("frexp", 12.0, exponent)).isEqualTo(0.75);
    assertThat(exponent).containsExactly(4);
    assertThat((double) c.call("tgamma", 5.0)).isEqualTo(24.0);
    assertThat(c.call("hypotf", 3f, 4f)).isEqualTo(5f);
  }

  @Test
  void primalWithoutReturnedValueGivesItsOnlyGradientAsNumber() throws Throwable {
    var modf =
        signature(
            "modf",
            Mode.REVERSE,
            VOID,
            primal("x", DOUBLE, 0, Activity.ACTIVE),
            Derivatives.gradient("dx_out", 0));
    assertThat(compile(folder, LIBM, false, modf).call("modf", 3.25)).isEqualTo(3.0);
  }

  @Test
  void reservedWordsAndUnknownPointeesGiveLegalSegmentMethods() {
    Compiled c = compile(folder, STUBS, false, Derivatives.awkward(HOST));
    Class<?> segment = MemorySegment.class;
    assertThat(c.has("d_model_stepAdd", segment, segment, double.class, segment, double.class))
        .isTrue();
    assertThat(c.has("d_model_stepAdd", segment, segment, double.class, int[].class, double.class))
        .isTrue();
    assertThat(c.has("d_model_step", segment, segment, double.class, segment, double.class))
        .isFalse();
  }

  @Test
  void missingSymbolAndForeignTargetFailAtFirstUse() {
    Compiled missing =
        compile(
            folder.resolve("a"), LIBM, false, signature("no_such_function", Mode.FORWARD, DOUBLE));
    assertThatThrownBy(() -> missing.call("no_such_function"))
        .isInstanceOf(UnsatisfiedLinkError.class)
        .hasMessage("no symbol no_such_function");
    String elsewhere = (HOST.startsWith("aarch64") ? "x86_64" : "aarch64") + "-unknown-linux-gnu";
    Compiled foreign = compile(folder.resolve("b"), STUBS, false, Derivatives.loss(elsewhere));
    assertThatThrownBy(() -> foreign.call("d_loss", new double[1], 1))
        .isInstanceOf(UnsatisfiedLinkError.class)
        .hasMessageContaining("the native code is for " + elsewhere);
  }

  @Test
  void everyKindOfLibraryCompiles() {
    List<LibrarySource> sources =
        List.of(
            new LibrarySource.ByPath("C:\\users\\\"x\".dll"),
            new LibrarySource.Resource("/native/libloss.so"),
            new LibrarySource.Loaded());
    for (int i = 0; i < sources.size(); i++) {
      Compiled c = compile(folder.resolve("l" + i), sources.get(i), i == 1, Derivatives.loss(HOST));
      assertThatThrownBy(() -> c.call("d_loss", new double[1], 1))
          .isInstanceOf(UnsatisfiedLinkError.class);
    }
  }

  @Test
  void sourceIsTheAgreedText() throws IOException {
    JavaBinding.Options options =
        new JavaBinding.Options(
            "com.example",
            "Loss",
            new LibrarySource.ByPath("build/libloss.so"),
            false,
            true,
            "jdiff 0.1.0");
    String source = JavaBinding.generate(options, Derivatives.all());
    assertThat(JavaBinding.generate(options, Derivatives.all())).isEqualTo(source);
    assertThat(Compiled.of(folder, options, source).type().getName()).isEqualTo("com.example.Loss");
    Golden.check("Loss.java.txt", source);
  }

  @Test
  void classWithOneResourceForEachPlatformServesThemAll() {
    String plain = source(new LibrarySource.Resource("libloss.so"));
    assertThat(plain).contains("NativeLibrary.requireTarget(\"" + HOST + "\");");
    String perPlatform = source(new LibrarySource.Resource("{platform}/libloss.so"));
    assertThat(perPlatform)
        .contains("NativeLibrary.ofResource(Native.class, \"{platform}/libloss.so\")")
        .doesNotContain("requireTarget(\"");
  }

  private static String source(LibrarySource library) {
    return JavaBinding.generate(options(library, true), List.of(memcpy()));
  }

  @Test
  void supportCodeOfStandaloneSourcesEqualsTheRuntime() throws IOException {
    Path runtime = Path.of("src/main/java/org/jdiff/runtime");
    Path support = Path.of("src/main/resources/org/jdiff/bindgen/support");
    for (String name : StandaloneSupport.CLASSES) {
      Golden.compare(
          support.resolve(name + ".java.txt"), Files.readString(runtime.resolve(name + ".java")));
    }
    // The resources of this build are older than files that were blessed just now.
    for (String name : StandaloneSupport.CLASSES) {
      assertThat(StandaloneSupport.source(name))
          .as("stale resource; run the tests again")
          .isEqualTo(Files.readString(runtime.resolve(name + ".java")));
    }
  }

  @Test
  void illegalNamesAndContradictorySignaturesAreRefused() {
    assertThatThrownBy(
            () -> new JavaBinding.Options("a.class", "Loss", STUBS, false, false, "jdiff"))
        .hasMessage("a.class is not a Java package");
    assertThatThrownBy(() -> new JavaBinding.Options("", "1x", STUBS, false, false, "jdiff"))
        .hasMessage("1x is not a Java class name");
    assertThatThrownBy(() -> new JavaBinding.Options("", "Arena", STUBS, false, false, "jdiff"))
        .hasMessageContaining("cannot be called Arena");
    JavaBinding.Options options = options(STUBS, false);
    assertThatThrownBy(() -> JavaBinding.generate(options, List.of()))
        .hasMessage("no derivative to declare");
    assertThatThrownBy(
            () ->
                JavaBinding.generate(options, List.of(Derivatives.mix("a"), Derivatives.mix("a"))))
        .hasMessage("symbol d_mix occurs twice");
    assertThatThrownBy(
            () ->
                JavaBinding.generate(options, List.of(Derivatives.mix("a"), Derivatives.loss("b"))))
        .hasMessage("derivatives are for different targets: a and b");
    var orphan = signature("f", Mode.REVERSE, VOID, shadow("dx", DOUBLES, 3, Activity.DUP));
    assertThatThrownBy(() -> JavaBinding.generate(options, List.of(orphan)))
        .hasMessage(
            "parameter dx of f has type double* and index 3, which do not fit the role SHADOW");
  }

  /** Copies the shadow into the array, which is easy to see. */
  private static DerivativeSignature memcpy() {
    return signature(
        "memcpy",
        Mode.FORWARD,
        VOID,
        primal("x", DOUBLES, 0, Activity.DUP),
        shadow("dx", DOUBLES, 0, Activity.DUP),
        primal("n", new NativeType.Int(64), 1, Activity.CONST));
  }

  private static DerivativeSignature signature(
      String symbol, Mode mode, NativeType returns, Parameter... parameters) {
    return new DerivativeSignature(symbol, symbol, "", mode, returns, List.of(parameters), HOST);
  }

  private static JavaBinding.Options options(LibrarySource library, boolean standalone) {
    return new JavaBinding.Options(
        "generated.sample", "Native", library, standalone, true, "jdiff test");
  }

  private static Compiled compile(
      Path folder, LibrarySource library, boolean standalone, DerivativeSignature... signatures) {
    JavaBinding.Options options = options(library, standalone);
    return Compiled.of(folder, options, JavaBinding.generate(options, List.of(signatures)));
  }
}
