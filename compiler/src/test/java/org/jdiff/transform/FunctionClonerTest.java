package org.jdiff.transform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jdiff.intake.bridge.TextBridge;
import org.jdiff.ir.Fn;
import org.jdiff.ir.IrModule;
import org.jdiff.ir.Jit;
import org.jdiff.ir.ParsedIr;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.DiffException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FunctionClonerTest {
  /**
   * Sources whose functions take numbers and arrays of at least 256 elements only, and keep no
   * state.
   */
  private static final Set<String> EXECUTABLE =
      Set.of(
          "branches.ll",
          "dynamic_loops.ll",
          "floats.ll",
          "libm.ll",
          "loops.ll",
          "recursion.ll",
          "rust_scalar.ll",
          "scalar.ll",
          "switches.ll");

  /** Functions of those sources that read arrays of integers. */
  private static final Set<String> OF_INTEGER_ARRAYS =
      Set.of("inner_trip_count_varies", "stack_machine", "switch_with_shared_case");

  /** One folder for each producer and level. */
  static Stream<Path> corpus() throws IOException {
    Path root = Path.of(System.getProperty("jdiff.root")).resolve("testdata/ir");
    try (Stream<Path> found = Files.find(root, 2, (p, a) -> a.isDirectory())) {
      List<Path> levels = found.filter(p -> p.getNameCount() == root.getNameCount() + 2).toList();
      return levels.stream().sorted();
    }
  }

  @ParameterizedTest
  @MethodSource("corpus")
  void everyFunctionOfTheCorpusSurvivesACopy(Path folder) throws Throwable {
    int executed = 0;
    List<Path> files;
    try (Stream<Path> found = Files.list(folder)) {
      files = found.filter(f -> f.toString().endsWith(".ll")).sorted().toList();
    }
    assertThat(files).isNotEmpty();
    for (Path file : files) {
      try (ParsedIr ir =
          ParsedIr.of(TextBridge.bridge(Files.readString(file), file.toString()).text())) {
        List<Fn> originals = cloneAll(ir.module());
        assertThat(ir.module().verify()).as("%s", file).isEmpty();
        if (EXECUTABLE.contains(file.getFileName().toString())) {
          executed += execute(ir.module(), originals, file);
        }
      }
    }
    assertThat(executed).as("functions executed in %s", folder).isPositive();
  }

  private static List<Fn> cloneAll(IrModule module) {
    List<Fn> originals =
        module.functions().stream()
            .filter(IrModule.FunctionEntry::defined)
            .map(f -> module.mirror(f.name()))
            .toList();
    for (Fn fn : originals) {
      FunctionCloner.clone(module, fn, fn.name() + ".copy");
    }
    return originals;
  }

  private static int execute(IrModule module, List<Fn> originals, Path file) throws Throwable {
    int executed = 0;
    boolean single = file.getFileName().toString().equals("floats.ll");
    List<String> external =
        module.functions().stream()
            .filter(f -> !f.local())
            .map(IrModule.FunctionEntry::name)
            .filter(f -> !OF_INTEGER_ARRAYS.contains(f))
            .toList();
    try (Jit jit = new Jit()) {
      jit.add(module, "");
      for (Fn fn : originals) {
        Optional<Sample> sample = Sample.of(fn).filter(s -> external.contains(fn.name()));
        for (int variant = 0; sample.isPresent() && variant < 3; variant++) {
          Sample.Outcome original = sample.get().call(jit.lookup(fn.name()), variant, single);
          Sample.Outcome copy = sample.get().call(jit.lookup(fn.name() + ".copy"), variant, single);
          assertThat(copy).as("%s in %s", fn.name(), file).isEqualTo(original);
          executed++;
        }
      }
    }
    return executed;
  }

  private static ParsedIr unusual() throws IOException {
    try (InputStream in = FunctionClonerTest.class.getResourceAsStream("unusual.ll")) {
      return ParsedIr.of(in.readAllBytes(), "unusual.ll");
    }
  }

  @Test
  void rareConstructsSurviveACopy() throws IOException {
    try (ParsedIr ir = unusual()) {
      assertThat(cloneAll(ir.module())).hasSizeGreaterThan(15);
      assertThat(ir.module().verify()).isEmpty();
    }
  }

  @Test
  void copyOfACopyIsTheCopy() throws IOException {
    try (ParsedIr ir = unusual()) {
      for (Fn fn : cloneAll(ir.module())) {
        Fn copy = ir.module().mirror(fn.name() + ".copy");
        FunctionCloner.clone(ir.module(), copy, fn.name() + ".again");
        String text = copy.handle().describe().replace(".copy", "");
        String again = ir.fn(fn.name() + ".again").handle().describe().replace(".again", "");
        assertThat(again).isEqualTo(text);
      }
    }
  }

  @Test
  void signatureFlagsAndMetadataAreKept() throws IOException {
    try (ParsedIr ir = unusual()) {
      cloneAll(ir.module());
      String text = ir.module().print();
      assertThat(text)
          .contains("define fastcc double @another_convention.copy(double %0, i32 %1)")
          .contains("define double @by_value.copy(ptr byval(%pair) align 8 %0)")
          .contains("define void @returns_in_memory.copy(ptr sret(%pair) %0, double %1)")
          .contains("define double @takes_more.copy(i32 %0, ...)");
      assertThat(body(text, "@keeps_phi_flags.copy")).contains("phi fast double");
      assertThat(body(text, "@square.copy")).contains("fmul fast double");
      assertThat(body(text, "@unwinds.copy")).contains("invoke void @may_throw", "resume");
      assertThat(body(text, "@unwinds.copy")).contains("personality ptr @__gxx_personality_v0");
      assertThat(body(text, "@rounds_strictly.copy")).contains("metadata !\"round.upward\"");
      assertThat(body(text, "@has_dead_blocks.copy")).doesNotContain("fadd");
    }
  }

  private static String body(String text, String symbol) {
    int start = text.indexOf(symbol + "(");
    return text.substring(start, text.indexOf("\n}\n", start));
  }

  @Test
  void computedJumpIsRefusedWithNothingLeftBehind() {
    try (ParsedIr ir =
        ParsedIr.of(
            """
            define i32 @f(ptr %where) {
              indirectbr ptr %where, [label %a, label %b]
            a:
              ret i32 1
            b:
              ret i32 2
            }
            """)) {
      String before = ir.module().print();
      assertThatThrownBy(() -> FunctionCloner.clone(ir.module(), ir.fn("f"), "g"))
          .isInstanceOfSatisfying(
              DiffException.class,
              e -> {
                assertThat(e.diagnostics()).hasSize(1);
                assertThat(e.diagnostics().getFirst().code()).isEqualTo(DiagnosticCode.JD0201);
                assertThat(e.diagnostics().getFirst().message())
                    .isEqualTo("'indirectbr' in function 'f' cannot be copied");
              });
      assertThat(ir.module().print()).isEqualTo(before);
    }
  }

  @Test
  void takenNameIsRefused() throws IOException {
    try (ParsedIr ir = unusual()) {
      assertThatThrownBy(() -> FunctionCloner.clone(ir.module(), ir.fn("square"), "unwinds"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("symbol 'unwinds' is taken");
    }
  }
}
