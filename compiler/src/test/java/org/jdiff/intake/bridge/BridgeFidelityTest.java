package org.jdiff.intake.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not a construct is left alone, and places stay where they were. */
class BridgeFidelityTest {
  @Test
  void strings_comments_names_and_labels_are_not_constructs() {
    String text =
        """
        ; captures(none) inrange i32 0 @llvm.lifetime.start.p0(ptr %x) f0x00 ptrtoaddr
        module asm "call void @llvm.lifetime.start.p0(ptr %x) captures(none) ptrtoaddr"
        @inrange = global i32 0
        @"ptrtoaddr captures(none)" = constant [32 x i8] c"dead_on_return memory(errnomem: read)"
        $captures = comdat any
        define i32 @nocreateundeforpoison(i32 %captures, i32 %memory) {
          br label %ptrtoaddr
        ptrtoaddr:
          %fmaximum = add i32 %captures, %memory, !errnomem !0
          call void asm sideeffect "frob dead_on_return", "~{memory}"()
          ret i32 %fmaximum ; ptrtoaddr
        }
        !atomGroup = !{!0, !1}
        !0 = !{!"atomGroup: 1, captures(none)"}
        !1 = !DIFile(filename: "f0x00, dataSize: 1 ) #dbg_declare_value", directory: "inrange i32")
        """;
    Bridged result = TextBridge.bridge(text.replace("[32 x", "[37 x"), "in.ll");
    assertThat(result.isChanged()).isFalse();
    assertThat(Llvm20.complaints(result.text())).isEmpty();
  }

  @Test
  void stack_alignment_that_older_readers_know_stays() {
    String text =
        """
        target datalayout = "e-m:e-p270:32:32-p1:64:64-i64:64-f80:128-n8:16:32:64-S128"
        declare void @f(ptr alignstack(8)) alignstack(16)
        define void @g(ptr %p) #0 {
          call void @f(ptr alignstack(8) %p) alignstack(16)
          call void asm sideeffect alignstack "nop", ""()
          ret void
        }
        attributes #0 = { alignstack=32 }
        """;
    assertThat(TextBridge.bridge(text, "in.ll").text()).isSameAs(text);
    assertThat(Llvm20.complaints(text)).isEmpty();
  }

  @Test
  void text_without_newer_constructs_is_the_same_object() {
    String text = "define void @f() {\n  ret void\n}\n";
    assertThat(TextBridge.bridge(text, "in.ll").text()).isSameAs(text);
  }

  @Test
  void constructs_that_span_lines_keep_every_line() {
    String text =
        """
        declare void @f(ptr captures(
          none)) memory(read,
          errnomem: write)
        !0 = !DILocation(line: 1,
          atomGroup: 1,
          atomRank: 2,
          scope: !1)
        !1 = distinct !DISubprogram(name: "f")
        """;
    List<String> before = text.lines().toList();
    List<String> after = TextBridge.bridge(text, "in.ll").text().lines().toList();
    assertThat(after).hasSameSizeAs(before);
    assertThat(after.getLast()).isEqualTo(before.getLast());
    assertThat(after.get(6)).isEqualTo("  scope: !1)");
  }

  @Test
  void windows_line_ends_survive() {
    String text = "declare void @f(ptr captures(none))\r\ndeclare void @g()\r\n";
    assertThat(TextBridge.bridge(text, "in.ll").text())
        .isEqualTo("declare void @f(ptr nocapture)\r\ndeclare void @g()\r\n");
  }

  @Test
  void bridging_twice_changes_nothing_more() {
    String text =
        """
        define void @f() {
          %x = call { float, float } @llvm.modf.f32(float 1.5)
          ret void
        }
        """;
    String once = TextBridge.bridge(text, "in.ll").text();
    assertThat(TextBridge.bridge(once, "in.ll").text()).isSameAs(once);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "this is not IR at all",
        "define void @f() {\n  rett void\n}\n",
        "define doubel @f() {",
        "define void @f() {\n  %p = elementptr i8, ptr %q, i64 1\n  q\n}\n",
        "define void @f() { cal",
        "define void @f() captures(",
        "define void @f() memory(errnomem: ",
        "define void @f() memory(errnomem: sometimes) {",
        "@s = constant [3 x i8] c\"never closed\ndefine void @f() { frobnicate void }",
        "define void @f() \"a=\"frobnicate\"\"b\"=\"teleport\" {",
        "!0 = !DILocation(",
        "!0 = !DILocation(line: 1, ",
        "!0 = !DILocation(line 1)",
        "declare void @llvm.lifetime.start.p0(",
        "call @llvm.masked.store(ptr align",
        "call @llvm.masked.load(ptr align, i1, i1",
        "@llvm.coro.end(",
        "^",
        "^1 = typeidCompatibleVTable: (",
        "!",
        "@",
        "\"",
        "@\"",
        "call ptrtoaddr inrange",
        "call void @llvm.x86.avx512.vpdpbusd.512(",
        "call void @llvm.amdgcn.make.buffer.rsrc(ptr %p",
        "!0 = !DISubprogram(retainedNodes: !1)\n!1 = !{!2}\n!2 =",
        "!0 = !DISubprogram(retainedNodes: !1)\n!1 = !{",
        "define void @f() !prof !0 {\n!0 = ",
        "  ret i64 zext (",
        "  ret i64 zext (i1 icmp eq (",
        "  %r = add i64 shl (i64 1",
        "target datalayout = \"e-p1:64",
        "target datalayout",
        "  load atomic",
        "call void %f() [ \"dereferenceable\"(",
        "declare alignstack",
      })
  void malformed_text_is_left_to_the_parser(String text) {
    Bridged result = TextBridge.bridge(text, "in.ll");
    assertThat(result.text().lines().count()).isGreaterThanOrEqualTo(text.lines().count());
  }
}
