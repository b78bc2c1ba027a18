package org.jdiff.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jdiff.ir.IrContext;
import org.jdiff.ir.IrModule;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.DiffException;
import org.jdiff.model.InputOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedBitcodeTest {
  @ParameterizedTest
  @ValueSource(strings = {"clang-19-embedded.o", "clang-19-fat.o", "clang-19.a"})
  void objectsAndArchivesThatCarryBitcodeAreInputs(String file) {
    try (IrContext context = new IrContext();
        IrModule module =
            Intake.read(
                context,
                List.of(Source.of(file, BitcodeSamples.read(file))),
                InputOptions.defaults())) {
      assertThat(module.isDefined("wave")).isTrue();
    }
  }

  @Test
  void membersOfArchivesAreNamed() {
    assertThat(EmbeddedBitcode.in("lib.a", BitcodeSamples.read("clang-19.a")))
        .extracting(Source::name)
        .containsExactly("lib.a(clang-19-embedded.o)");
    List<Source> pieces = EmbeddedBitcode.in("lib.rlib", BitcodeSamples.read("rustc-stable.rlib"));
    assertThat(pieces).hasSize(1);
    assertThat(pieces.getFirst().name())
        .startsWith("lib.rlib(")
        .contains("wave.")
        .endsWith(".rcgu.o)");
    assertThat(BitcodeProducer.of(pieces.getFirst().content()).orElseThrow().isRust()).isTrue();
  }

  @Test
  void anArchiveWithoutBitcodeIsRefusedWithTheFlagThatBringsIt() {
    Source source = Source.of("lib.rlib", BitcodeSamples.read("rustc-stable-without.rlib"));
    try (IrContext context = new IrContext()) {
      Diagnostic finding =
          catchThrowableOfType(
                  DiffException.class,
                  () -> Intake.read(context, List.of(source), InputOptions.defaults()).close())
              .diagnostics()
              .getFirst();
      assertThat(finding.code()).isEqualTo(DiagnosticCode.JD0604);
      assertThat(finding.message()).contains("carries no bitcode");
      assertThat(finding.helps().getFirst()).contains("-C embed-bitcode=yes");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"clang-19-embedded.o", "clang-19.a", "rustc-stable.rlib"})
  void damagedFilesHaveNoBitcodeOrSomeButNeverFail(String file) {
    byte[] whole = BitcodeSamples.read(file);
    assertThat(EmbeddedBitcode.in(file, whole)).isNotEmpty();
    for (int length = 8; length < whole.length; length += 7) {
      assertThat(EmbeddedBitcode.in(file, Arrays.copyOf(whole, length)).size()).isLessThan(2);
    }
    Random random = new Random(2);
    for (int i = 0; i < 20_000; i++) {
      byte[] damaged = whole.clone();
      for (int left = 0; left < 3; left++) {
        int at = random.nextBoolean() ? random.nextInt(200) : random.nextInt(whole.length);
        damaged[at] = (byte) random.nextInt(256);
      }
      assertThat(EmbeddedBitcode.in(file, damaged).size()).isLessThan(3);
    }
  }
}
