package org.jdiff.intake.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Stream;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.DiffException;
import org.jdiff.model.Severity;
import org.jdiff.model.SourcePosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What LLVM 20 does not know and no rule handles is an error that names it and its place. */
class TooNewTest {
  private static List<Diagnostic> findings(String text) {
    DiffException thrown =
        catchThrowableOfType(DiffException.class, () -> TextBridge.bridge(text, "dir/in.ll"));
    assertThat(thrown).as("refusal of %s", text).isNotNull();
    return thrown.diagnostics();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "define riscv_vls_cc(64) void @f() | 8 | the calling convention `riscv_vls_cc`",
        "define amdgpu_gfx_whole_wave i32 @f() | 8 | the calling convention"
            + " `amdgpu_gfx_whole_wave`",
        "declare cheriot_librarycallcc void @f() | 9 | the calling convention"
            + " `cheriot_librarycallcc`",
        "~  %o = atomicrmw fmaximum ptr %p, float 1.0 seq_cst~ | 18 | the atomic operation"
            + " `fmaximum`",
        "~  %o = atomicrmw volatile fminimum ptr %p, float 1.0 seq_cst~ | 27 | the atomic operation"
            + " `fminimum`",
        "~  ret float f0x3F800000~ | 13 | the hexadecimal literal `f0x3F800000`",
        "declare void @f() memory(read, moonmem: write) | 19 | the memory location `moonmem`",
        "@g = global ptr ptrauth (ptr @f, i32 0, i64 1, ptr null, ptr @d) | 17 |"
            + " a `ptrauth` constant with a fifth operand",
        "~  %r = call { half, half } @llvm.modf.f16(half %x)~ | 28 | the intrinsic"
            + " `llvm.modf.f16`",
        "~  %r = call ptr @llvm.thread.pointer.p5()~ | 17 | the intrinsic `llvm.thread.pointer.p5`",
        "declare alignstack(8) ptr @f(i32) | 9 | the attribute `alignstack` of a result",
        "~  %r = call nonnull alignstack(16) ptr %f(i32 1)~ | 21 | the attribute `alignstack` of a"
            + " result",
        "~target datalayout = \"e-m:e-pu2:64:64\"~ | 28 | the pointer specification"
            + " `pu2` of the data layout",
        "~  %x = load atomic <2 x i32>, ptr %p acquire, align 8~ | 13 | an atomic access to a"
            + " vector",
        "~  store atomic volatile <2 x i32> %v, ptr %p release, align 8~ | 9 | an atomic access to"
            + " a vector",
        "~  call void %p() [ \"deactivation-symbol\"(ptr @h) ]~ | 20 | the operand bundle"
            + " `deactivation-symbol`",
        "~  call void @llvm.assume(i1 true) [ \"dereferenceable\"(ptr %p, i64 %n) ]~ | 37 | the"
            + " operand bundle `dereferenceable` of variable size",
        "!0 = distinct !DICompileUnit(sourceLanguageName: DW_LNAME_Klingon) | 30 |"
            + " the source language `DW_LNAME_Klingon`",
      })
  void newer_constructs_without_an_equivalent_are_refused(String line, int column, String what) {
    String text = "source_filename = \"a\"\n\n" + line + "\n";
    assertThat(findings(text))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.code()).isEqualTo(DiagnosticCode.JD0603);
              assertThat(found.severity()).isEqualTo(Severity.ERROR);
              assertThat(found.position()).contains(new SourcePosition("dir/in.ll", 3, column));
              assertThat(found.message())
                  .isEqualTo(what + " is newer than LLVM 20 and has no equivalent there");
              assertThat(found.helps()).isNotEmpty();
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@g = global i64 zext (i32 ptrtoint (i8* @w to i32) to i64)",
        "  %r = phi i1 [ icmp eq (i8* @w, i8* null), %0 ], [ true, %x ]",
        "  store { i64, i64 } { i64 and (i64 ptrtoint (i8* @w to i64), i64 3), i64 1 }, ptr %p",
        "  ret ptr inttoptr (i64 or (i64 ptrtoint (i8* @w to i64), i64 3) to ptr)",
        "  ret i64 zext (i32 ptrtoint (ptr inttoptr (i64 shl (i64 1, i64 2) to ptr) to i32) to"
            + " i64)",
      })
  void former_constant_expressions_that_cannot_move_are_refused(String line) {
    assertThat(findings("source_filename = \"a\"\n" + line + "\n"))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.code()).isEqualTo(DiagnosticCode.JD0603);
              assertThat(found.position().orElseThrow().line()).isEqualTo(2);
              assertThat(found.message())
                  .startsWith("the constant expression `")
                  .endsWith("` at this place is no longer read by LLVM 20");
              assertThat(found.helps().getFirst()).contains("bitcode of the same compiler");
            });
  }

  static Stream<String> refusedIntrinsics() {
    return IntrinsicRewriter.REFUSED.stream();
  }

  @ParameterizedTest
  @MethodSource("refusedIntrinsics")
  void newer_intrinsics_without_an_equivalent_are_refused(String name) {
    for (String spelled : List.of(name, name + ".v4i32")) {
      assertThat(findings("declare void @" + spelled + "(i32)\n"))
          .singleElement()
          .extracting(Diagnostic::message)
          .isEqualTo(
              "the intrinsic `" + spelled + "` is newer than LLVM 20 and has no equivalent there");
    }
    assertThat(TextBridge.bridge("declare void @" + name + "x(i32)\n", "in.ll").isChanged())
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "~  %x = frobnicate ptr %p~ | 8 | the instruction `frobnicate`",
        "~  teleport label %a~ | 3 | the instruction `teleport`",
        "declare void @f(ptr unobtainable) | 21 | the attribute or keyword `unobtainable`",
        "attributes #0 = { nounwind sparkling } | 28 | the attribute or keyword `sparkling`",
        "~    #dbg_teleport(ptr %x)~ | 6 | the debug record `dbg_teleport`",
        "!0 = !DIWormhole(line: 1) | 6 | the metadata node `!DIWormhole`",
        "!0 = !DILocation(line: 1, wormhole: 2) | 27 | the field `wormhole` of `!DILocation`",
        "!0 = !DIBasicType(tag: DW_TAG_wormhole_type) | 24 | the debug-info constant"
            + " `DW_TAG_wormhole_type`",
        "~!0 = !DISubroutineType(flags: DIFlagVector | DIFlagWormhole)~ | 46 |"
            + " the debug-info constant `DIFlagWormhole`",
        "~  ret float +qnan~ | 13 | the literal `+qnan`",
      })
  void unknown_words_are_named_with_their_place(String line, int column, String what) {
    String text = "source_filename = \"a\"\n" + line + "\n";
    assertThat(findings(text))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.code()).isEqualTo(DiagnosticCode.JD0603);
              assertThat(found.position()).contains(new SourcePosition("dir/in.ll", 2, column));
              assertThat(found.message())
                  .isEqualTo(what + " is unknown to LLVM 20, which reads the IR");
              assertThat(found.notes())
                  .containsExactly(
                      "it was added by a newer LLVM than the version bridge knows, or it is"
                          + " misspelt");
            });
  }

  @Test
  void all_findings_come_at_once_and_repeats_are_counted() {
    String text =
        """
        define void @f(ptr %p) {
          %a = atomicrmw fmaximum ptr %p, float 1.0 seq_cst
          frobnicate ptr %p
          %b = atomicrmw fmaximum ptr %p, float 2.0 seq_cst
          %c = call i64 @llvm.alloc.token.id.i64(metadata !0)
          ret void
        }
        """;
    List<Diagnostic> found = findings(text);
    assertThat(found).extracting(d -> d.position().orElseThrow().line()).containsExactly(2, 3, 5);
    assertThat(found.getFirst().notes()).containsExactly("it occurs 2 times; this is the first");
  }
}
