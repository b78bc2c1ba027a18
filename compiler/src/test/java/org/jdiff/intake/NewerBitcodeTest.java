package org.jdiff.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.llvm.global.LLVM;
import org.jdiff.ir.ChildJvm;
import org.jdiff.ir.DisassemblingChild;
import org.jdiff.ir.IrContext;
import org.jdiff.ir.IrModule;
import org.jdiff.ir.LlvmVersion;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.DiffException;
import org.jdiff.model.InputOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewerBitcodeTest {
  private static final Duration LIMIT = Duration.ofMinutes(2);

  @TempDir Path folder;

  private static Path bundledLibrary() {
    try {
      String library = "/org/bytedeco/llvm/" + Loader.getPlatform() + "/libLLVM.so";
      return Loader.cacheResource(LLVM.class, library).toPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Diagnostic refusal(String file, Path reader) {
    try (IrContext context = new IrContext()) {
      return catchThrowableOfType(
              DiffException.class,
              () ->
                  Intake.read(
                          context,
                          List.of(Source.of(file, BitcodeSamples.read(file))),
                          InputOptions.defaults().withLlvm(reader))
                      .close())
          .diagnostics()
          .getFirst();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"clang-14.bc", "clang-15.bc", "clang-16.bc", "clang-19.bc"})
  void olderBitcodeNeedsNoOtherReader(String file) {
    try (IrContext context = new IrContext();
        IrModule module =
            Intake.read(
                context,
                List.of(Source.of(file, BitcodeSamples.read(file))),
                InputOptions.defaults().withLlvm(folder))) {
      assertThat(module.isDefined("wave")).isTrue();
    }
  }

  @Test
  void withoutAReaderTheMessageSaysWhichFlagMakesText() {
    Diagnostic clang = refusal("clang-22.bc", folder);
    assertThat(clang.code()).isEqualTo(DiagnosticCode.JD0608);
    assertThat(clang.message()).contains("bitcode of LLVM 22.1.8");
    assertThat(clang.helps()).anyMatch(h -> h.contains("clang -S -emit-llvm"));
    Diagnostic rust = refusal("rustc-stable.bc", folder.resolve("nowhere"));
    assertThat(rust.helps()).anyMatch(h -> h.contains("rustc --emit=llvm-ir"));
  }

  @Test
  void anOlderLibraryMustNotTry() {
    Path bundled = bundledLibrary();
    assertThat(refusal("clang-22.bc", bundled).notes())
        .anyMatch(n -> n.contains("it is LLVM " + LlvmVersion.major()));
  }

  @Test
  void anOlderProgramMustNotTry() throws Exception {
    Path program = folder.resolve("llvm-dis");
    Files.writeString(program, "#!/bin/sh\necho 'Debian LLVM version 19.1.7'\n");
    assertThat(program.toFile().setExecutable(true)).isTrue();
    assertThat(refusal("clang-22.bc", program).notes())
        .anyMatch(n -> n.contains("it is of version 19"));
  }

  @Test
  void aLibraryIsUsedFromAChildProcess() throws Exception {
    Path input = Files.write(folder.resolve("in.bc"), BitcodeSamples.read("clang-19.bc"));
    Path output = folder.resolve("out.ll");
    assertThat(disassemble(input, output).exit()).isZero();
    assertThat(Files.readString(output)).contains("define dso_local double @wave(double");
  }

  @Test
  void whatTheLibraryFindsWrongIsHandedOn() throws Exception {
    Path input = Files.writeString(folder.resolve("in.bc"), "BC\u0000nothing");
    ChildJvm.Outcome outcome = disassemble(input, folder.resolve("out.ll"));
    assertThat(outcome.exit()).isEqualTo(DisassemblingChild.UNREADABLE);
    assertThat(outcome.errors()).contains("expected top-level entity");
  }

  private static ChildJvm.Outcome disassemble(Path input, Path output) throws Exception {
    return ChildJvm.run(
        DisassemblingChild.class,
        List.of(
            bundledLibrary().toString(),
            String.valueOf(LlvmVersion.major()),
            input.toString(),
            output.toString()),
        new byte[0],
        LIMIT,
        step -> {});
  }

  /** Runs where some toolchain brings such a library; the bundled one is too old for the files. */
  @ParameterizedTest
  @ValueSource(strings = {"clang-22.bc", "rustc-stable.bc", "rustc-nightly.bc"})
  void newerBitcodeIsReadWithTheLibraryOfAToolchain(String file) {
    List<LlvmInstallations.Reader> readers =
        LlvmInstallations.ofMachine().readers(22, RustFrontEnd.libraryFolders(""), true);
    assumeFalse(readers.isEmpty(), "no LLVM 22 is installed");
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
  void librariesOfTheProducersToolchainComeFirstAndOldOnesNotAtAll() throws Exception {
    byte[] large = new byte[200_000];
    Path rust = Files.createDirectories(folder.resolve("rust/lib"));
    Files.write(rust.resolve("libLLVM.so.22.1-rust-1.95.0-stable"), large);
    Files.writeString(rust.resolve("libLLVM-22-rust-1.95.0-stable.so"), "INPUT(libLLVM.so.22.1)");
    Path system = Files.createDirectories(folder.resolve("usr/lib/x86_64-linux-gnu"));
    Files.write(system.resolve("libLLVM.so.22.1"), large);
    Files.write(system.resolve("libLLVM-16.so.1"), large);
    Path newer = Files.createDirectories(folder.resolve("usr/lib/llvm-23/lib"));
    Files.write(newer.resolve("libLLVM.so.23.1"), large);
    Path programs = Files.createDirectories(folder.resolve("bin"));
    Path disassembler =
        Files.write(programs.resolve("llvm-dis-22"), "x".getBytes(StandardCharsets.UTF_8));
    assertThat(disassembler.toFile().setExecutable(true)).isTrue();
    LlvmInstallations installations =
        new LlvmInstallations(Map.of("PATH", programs.toString()), folder);
    assertThat(installations.readers(22, List.of(rust), true))
        .extracting(r -> r.path().getFileName().toString())
        .containsExactly(
            "libLLVM.so.22.1-rust-1.95.0-stable",
            "libLLVM.so.22.1",
            "libLLVM.so.23.1",
            "llvm-dis-22");
    assertThat(installations.readers(22, List.of(rust), false))
        .extracting(r -> r.path().getFileName().toString())
        .startsWith("libLLVM.so.22.1", "libLLVM.so.22.1-rust-1.95.0-stable");
  }
}
