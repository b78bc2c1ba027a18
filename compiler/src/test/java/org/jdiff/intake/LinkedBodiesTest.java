package org.jdiff.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jdiff.ir.IrContext;
import org.jdiff.ir.IrModule;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.DiffException;
import org.jdiff.model.InputOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkedBodiesTest {
  private static final String MAIN =
      """
      @scale = global double 3.0
      declare double @half(double)
      define double @f(double %x) {
        %h = call double @half(double %x)
        %s = load double, ptr @scale
        %r = fmul double %h, %s
        ret double %r
      }
      define double @twice(double %x) {
        %r = fadd double %x, %x
        ret double %r
      }
      """;

  /** Defines what is missing, and differently what is not. */
  private static final String LIBRARY =
      """
      @scale = global double 5.0
      @rate = global double 0.5
      declare double @quarter(double)
      define double @half(double %x) {
        %r = load double, ptr @rate
        %h = fmul double %x, %r
        %t = call double @twice(double %h)
        %q = call double @quarter(double %t)
        ret double %q
      }
      define double @twice(double %x) {
        ret double 7.0
      }
      """;

  private static final String FURTHER =
      "define double @quarter(double %x) {\n  %r = fmul double %x, 0.25\n  ret double %r\n}\n";

  private static final String UNUSED = "define double @never(double %x) {\n  ret double %x\n}\n";

  @TempDir Path folder;

  private Path write(String name, String text) throws Exception {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void onlyWhatIsMissingIsTaken() throws Exception {
    InputOptions options =
        InputOptions.defaults()
            .withLinks(
                List.of(
                    write("further.ll", FURTHER),
                    write("unused.ll", UNUSED),
                    write("library.ll", LIBRARY)));
    try (IrContext context = new IrContext();
        IrModule module =
            Intake.read(context, List.of(Source.read(write("main.ll", MAIN))), options)) {
      assertThat(module.isDefined("half")).isTrue();
      // A body that is taken needs others, whatever their order.
      assertThat(module.isDefined("quarter")).isTrue();
      assertThat(module.isDefined("never")).isFalse();
      assertThat(module.print())
          .contains("@scale = global double 3.0", "fadd double %x, %x")
          .doesNotContain("7.0", "5.000000e+00");
      assertThat(module.verify()).isEmpty();
    }
  }

  @Test
  void anArchiveWithBitcodeBringsBodies() throws Exception {
    Path archive = Files.write(folder.resolve("libwave.a"), BitcodeSamples.read("clang-19.a"));
    String caller =
        """
        declare double @wave(double)
        define double @f(double %x) {
          %r = call double @wave(double %x)
          ret double %r
        }
        """;
    try (IrContext context = new IrContext();
        IrModule module =
            Intake.read(
                context,
                List.of(Source.read(write("main.ll", caller))),
                InputOptions.defaults().withLinks(List.of(archive)))) {
      assertThat(module.isDefined("wave")).isTrue();
    }
  }

  @Test
  void aFileThatIsNotThereIsReportedTogetherWithOtherFindings() throws Exception {
    Path main = write("main.ll", "nonsense");
    try (IrContext context = new IrContext()) {
      assertThat(
              catchThrowableOfType(
                      DiffException.class,
                      () ->
                          Intake.read(
                                  context,
                                  List.of(Source.read(main)),
                                  InputOptions.defaults()
                                      .withLinks(List.of(folder.resolve("none.a"))))
                              .close())
                  .diagnostics())
          .extracting(d -> d.code())
          .containsExactly(DiagnosticCode.JD0602, DiagnosticCode.JD0601);
    }
  }
}
