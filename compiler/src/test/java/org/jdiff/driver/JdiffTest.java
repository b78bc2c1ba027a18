package org.jdiff.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jdiff.model.Activity;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.DiffException;
import org.jdiff.model.DiffRequest;
import org.jdiff.model.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JdiffTest {
  private static final String PRODUCT =
      """
      #include <math.h>
      double product(double x, double y) { return x * y + sin(x); }
      double norm(const double *x, int n) {
        double s = 0;
        for (int i = 0; i < n; i++) s += x[i] * x[i];
        return s;
      }
      """;

  @TempDir Path folder;

  private static Compilation product(int level) {
    return Jdiff.compile(
        CompileRequest.of(Input.text("product.c", PRODUCT))
            .with(DiffRequest.of("product", Mode.REVERSE, Activity.ACTIVE, Activity.ACTIVE))
            .with(DiffRequest.of("norm", Mode.REVERSE, Activity.DUP, Activity.CONST))
            .withOptimisation(level));
  }

  private static void checkGradient(MemorySegment symbol) {
    MethodHandle gradient =
        Linker.nativeLinker()
            .downcallHandle(
                symbol,
                FunctionDescriptor.of(
                    ValueLayout.JAVA_DOUBLE,
                    ValueLayout.JAVA_DOUBLE,
                    ValueLayout.JAVA_DOUBLE,
                    ValueLayout.JAVA_DOUBLE,
                    ValueLayout.ADDRESS,
                    ValueLayout.ADDRESS));
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment dx = arena.allocate(8);
      MemorySegment dy = arena.allocate(8);
      double value = (double) gradient.invokeExact(3.0, 4.0, 1.0, dx, dy);
      assertThat(value).isEqualTo(12 + Math.sin(3));
      assertThat(dx.get(ValueLayout.JAVA_DOUBLE, 0)).isEqualTo(4 + Math.cos(3));
      assertThat(dy.get(ValueLayout.JAVA_DOUBLE, 0)).isEqualTo(3.0);
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void aGradientRunsInThisProcess(int level) {
    try (Compilation made = product(level);
        Loaded loaded = made.load()) {
      assertThat(made.signatures()).hasSize(2);
      assertThat(made.signatures().getFirst().symbol()).isEqualTo("d_product");
      checkGradient(loaded.symbol("d_product"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {".ll", ".bc", ".s", ".o", ".a", ".so"})
  void theExtensionDecidesWhatIsWritten(String extension) throws Exception {
    Path file = folder.resolve("product" + extension);
    try (Compilation made = product(2)) {
      made.write(file);
    }
    byte[] content = Files.readAllBytes(file);
    String start = new String(content, 0, 16, java.nio.charset.StandardCharsets.ISO_8859_1);
    String expected =
        switch (extension) {
          case ".ll" -> "; ModuleID = ";
          case ".bc" -> "BC";
          case ".s" -> "\t.";
          case ".a" -> "!<arch>\n/     ";
          default -> "\u007fELF";
        };
    assertThat(start).startsWith(expected);
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void aSharedLibraryIsCompleteInItself() {
    Path file = folder.resolve("libproduct.so");
    try (Compilation made = product(3);
        Arena arena = Arena.ofConfined()) {
      made.write(file);
      SymbolLookup library = SymbolLookup.libraryLookup(file, arena);
      checkGradient(library.find("d_product").orElseThrow());
      assertThat(library.find("product")).isEmpty();
    }
  }

  @Test
  void linkersFindTheDerivativeInAStaticLibrary() throws Exception {
    Path archive = folder.resolve("libproduct.a");
    try (Compilation made = product(3)) {
      made.write(archive);
    }
    Path library = folder.resolve("out.so");
    var outcome =
        org.jdiff.ir.BundledTools.linker(
            List.of("-shared", "-u", "d_product", "-o", library.toString(), archive.toString()),
            folder,
            step -> {});
    assertThat(outcome.output()).isEmpty();
    assertThat(Files.readString(library, java.nio.charset.StandardCharsets.ISO_8859_1))
        .contains("d_product");
  }

  @Test
  void onlyTheDerivativesAreVisible() {
    try (Compilation made = product(3)) {
      assertThat(made.exports()).containsExactlyInAnyOrder("d_product", "d_norm");
      assertThat(made.text()).doesNotContain("define double @product");
    }
  }

  @Test
  void theSameInputGivesTheSameBytes() {
    try (Compilation first = product(3);
        Compilation second = product(3)) {
      assertThat(first.text()).isEqualTo(second.text());
      assertThat(first.object()).isEqualTo(second.object());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "out.xyz,JD0702",
    "out,JD0702",
    "missing/out.ll,JD0701",
    "missing/out.so,JD0701",
    "dir.ll,JD0701"
  })
  void aFileThatCannotBeWrittenLeavesNothingBehind(String name, DiagnosticCode code)
      throws Exception {
    Files.createDirectory(folder.resolve("dir.ll"));
    try (Compilation made = product(0)) {
      DiffException failure =
          catchThrowableOfType(DiffException.class, () -> made.write(folder.resolve(name)));
      assertThat(failure.diagnostics().getFirst().code()).isEqualTo(code);
    }
    try (var files = Files.walk(folder)) {
      assertThat(files).containsExactlyInAnyOrder(folder, folder.resolve("dir.ll"));
    }
  }

  @Test
  void aFailedLinkLeavesNothingBehindAndQuotesTheLinker() throws Exception {
    String text =
        """
        @factor = external hidden global double
        define double @scaled(double %x) {
          %k = load double, ptr @factor
          %r = fmul double %x, %k
          ret double %r
        }
        """;
    try (Compilation made =
        Jdiff.compile(
            CompileRequest.of(Input.text("scaled.ll", text))
                .with(DiffRequest.of("scaled", Mode.REVERSE, Activity.ACTIVE)))) {
      DiffException failure =
          catchThrowableOfType(
              DiffException.class, () -> made.write(folder.resolve("libscaled.so")));
      assertThat(failure.diagnostics().getFirst().code()).isEqualTo(DiagnosticCode.JD0703);
      assertThat(failure.diagnostics().getFirst().notes().getFirst())
          .contains("undefined hidden symbol: factor");
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void everyFindingOfACompilationIsReported() {
    CompileRequest request =
        CompileRequest.of(
            Input.file(folder.resolve("a.ll")), Input.file(folder), Input.text("b.ll", ""));
    DiffException failure =
        catchThrowableOfType(DiffException.class, () -> Jdiff.compile(request).close());
    assertThat(failure.diagnostics())
        .extracting(d -> d.code())
        .containsOnly(DiagnosticCode.JD0601)
        .hasSize(3);
  }

  @Test
  void inspectionTellsWhatCanBeDifferentiated() {
    String text =
        """
        double mystery(double);
        double sin(double);
        static double inner(double x) { return mystery(x) + sin(x); }
        double outer(const double *x, int n, double k) { return inner(x[n]) * k; }
        """;
    ModuleReport report = Jdiff.inspect(Input.text("sample.c", text));
    ModuleReport.Function outer = report.functions().getFirst();
    assertThat(outer.symbol()).isEqualTo("outer");
    assertThat(outer.declaration()).isEqualTo("double outer(const double *x, int n, double k)");
    assertThat(outer.defined()).isTrue();
    assertThat(outer.unknownCallees()).containsExactly("mystery");
    assertThat(outer.parameters())
        .containsExactly(
            new ModuleReport.Parameter("x", "ptr", "const double *", Activity.DUP),
            new ModuleReport.Parameter("n", "i32", "int", Activity.CONST),
            new ModuleReport.Parameter("k", "double", "double", Activity.ACTIVE));
    assertThat(outer.position().orElseThrow().line()).isEqualTo(4);
    assertThat(report.functions()).extracting(ModuleReport.Function::symbol).contains("mystery");
  }
}
