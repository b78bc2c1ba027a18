package org.jdiff.intake.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule rewrites what it is for, and LLVM 20 reads the result. */
class BridgeRuleTest {
  private static String bridged(BridgeRule rule, int times, String text) {
    Bridged result = TextBridge.bridge(text, "in.ll");
    assertThat(result.applied()).containsEntry(rule, times);
    assertThat(Llvm20.complaints(result.text())).isEmpty();
    assertThat(result.text().lines().count()).isGreaterThanOrEqualTo(text.lines().count());
    return result.text();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "errnomem: write | write, argmem: none, inaccessiblemem: none",
        "read, errnomem: write | readwrite, argmem: read, inaccessiblemem: read",
        "argmem: read, errnomem: write | write, argmem: read, inaccessiblemem: none",
        "read, argmem: readwrite, inaccessiblemem: none, target_mem0: write |"
            + " read, argmem: readwrite, inaccessiblemem: readwrite",
        "readwrite, errnomem: none, target_mem0: none, target_mem1: none | readwrite",
        "target_mem0: read, target_mem1: none | none, inaccessiblemem: read",
      })
  void memory_locations_are_widened(String newer, String older) {
    String text = "declare void @f() memory(" + newer + ")\n";
    assertThat(bridged(BridgeRule.MEMORY_LOCATIONS, 1, text))
        .isEqualTo("declare void @f() memory(" + older + ")\n");
  }

  @Test
  void memory_of_known_locations_stays() {
    String text = "declare void @f() memory(read, argmem: write, inaccessiblemem: none)\n";
    assertThat(TextBridge.bridge(text, "in.ll").text()).isSameAs(text);
  }

  @Test
  void attributes_that_only_promise_are_dropped() {
    String text =
        """
        declare i32 @f() nounwind nocreateundeforpoison willreturn
        declare i32 @g() #0
        attributes #0 = { sanitize_alloc_token nounwind }
        """;
    assertThat(bridged(BridgeRule.DROPPED_ATTRIBUTE, 2, text))
        .isEqualTo(
            """
            declare i32 @f() nounwind willreturn
            declare i32 @g() #0
            attributes #0 = { nounwind }
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "nocreateundeforpoison, '\"jdiff-left-out\"=\"nocreateundeforpoison\"'",
    "nocreateundeforpoison sanitize_alloc_token,"
        + " '\"jdiff-left-out\"=\"nocreateundeforpoison\"'",
    "nounwind sanitize_alloc_token, nounwind",
  })
  void no_group_becomes_empty(String newer, String older) {
    String text = "declare i32 @f() #0\n\nattributes #0 = { %s }\n";
    assertThat(TextBridge.bridge(text.formatted(newer), "in.ll").text())
        .isEqualTo(text.formatted(older));
    assertThat(Llvm20.complaints(text.formatted(older))).isEmpty();
  }

  @Test
  void dead_on_return_is_remembered() {
    String text =
        """
        declare void @f(ptr dead_on_return noundef, ptr dead_on_return(8))
        define void @g(ptr %p) {
          call void @f(ptr dead_on_return %p, ptr noundef %p)
          ret void
        }
        """;
    assertThat(bridged(BridgeRule.DEAD_ON_RETURN, 3, text))
        .contains(
            "@f(ptr \"jdiff-dead-on-return\" noundef, ptr \"jdiff-dead-on-return\"=\"8\")",
            "@f(ptr \"jdiff-dead-on-return\" %p, ptr noundef %p)");
  }

  @Test
  void captures_none_is_nocapture_and_weaker_promises_go() {
    String text =
        "declare void @f(ptr captures(none) %a, ptr noundef captures(address, read_provenance) %b,"
            + " ptr captures(ret: address, provenance))\n";
    assertThat(bridged(BridgeRule.CAPTURES, 3, text))
        .isEqualTo("declare void @f(ptr nocapture %a, ptr noundef %b, ptr)\n");
  }

  @Test
  void frame_pointer_without_reserved_register_is_the_nearest_known_one() {
    String text =
        """
        define void @f() #0 {
          ret void
        }
        attributes #0 = { "frame-pointer"="non-leaf-no-reserve" }
        """;
    assertThat(bridged(BridgeRule.FRAME_POINTER, 1, text))
        .contains("{ \"frame-pointer\"=\"non-leaf\" }");
  }

  @Test
  void lifetime_markers_get_their_size_back() {
    String text =
        """
        define void @f() {
          %x = alloca double
          call void @llvm.lifetime.start.p0(ptr nonnull %x)
          tail call void @llvm.lifetime.end.p0(ptr %x) #0
          ret void
        }
        declare void @llvm.lifetime.start.p0(ptr captures(none)) #0
        declare void @llvm.lifetime.end.p0(ptr captures(none)) #0
        attributes #0 = { nounwind }
        """;
    assertThat(bridged(BridgeRule.LIFETIME_SIZE, 4, text))
        .contains(
            "call void @llvm.lifetime.start.p0(i64 -1, ptr nonnull %x)",
            "call void @llvm.lifetime.end.p0(i64 -1, ptr %x) #0",
            "declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #0");
  }

  @Test
  void lifetime_markers_with_a_size_stay() {
    String text = "declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture)\n";
    assertThat(TextBridge.bridge(text, "in.ll").text()).isSameAs(text);
  }

  @Test
  void stale_lifetime_declarations_are_blanked() {
    String text =
        """
        declare void @llvm.lifetime.start.i64(i64 immarg) #0
        declare void @f()
        attributes #0 = { nounwind }
        """;
    assertThat(bridged(BridgeRule.STALE_DECLARATION, 1, text)).startsWith("\ndeclare void @f()");
  }

  @Test
  void address_of_a_pointer_is_its_integer() {
    String text =
        """
        @g = global i32 0
        @a = constant i64 ptrtoaddr (ptr @g to i64)
        define i64 @f(ptr %p) {
          %x = ptrtoaddr ptr %p to i64
          ret i64 %x
        }
        """;
    assertThat(bridged(BridgeRule.POINTER_TO_ADDRESS, 2, text))
        .isEqualTo(text.replace("ptrtoaddr", "ptrtoint"));
  }

  @Test
  void alignment_of_masked_operations_becomes_an_operand() {
    String text =
        """
        define <2 x float> @f(<2 x ptr> %p, <2 x i1> %m, ptr %q) {
          %r = call <2 x float> @llvm.masked.gather.v2f32.v2p0(<2 x ptr> align 4 %p, <2 x i1> %m, <2 x float> zeroinitializer)
          call void @llvm.masked.scatter.v2f32.v2p0(<2 x float> %r, <2 x ptr> align(8) %p, <2 x i1> %m)
          %l = call <2 x float> @llvm.masked.load.v2f32.p0(ptr nonnull align 16 %q, <2 x i1> %m, <2 x float> poison)
          call void @llvm.masked.store.v2f32.p0(<2 x float> %l, ptr %q, <2 x i1> %m)
          ret <2 x float> %r
        }
        declare <2 x float> @llvm.masked.gather.v2f32.v2p0(<2 x ptr>, <2 x i1>, <2 x float>)
        """;
    assertThat(bridged(BridgeRule.MASKED_ALIGNMENT, 5, text))
        .contains(
            "(<2 x ptr> %p, i32 4, <2 x i1> %m, <2 x float> zeroinitializer)",
            "(<2 x float> %r, <2 x ptr> %p, i32 8, <2 x i1> %m)",
            "(ptr nonnull %q, i32 16, <2 x i1> %m, <2 x float> poison)",
            "(<2 x float> %l, ptr %q, i32 1, <2 x i1> %m)",
            "(<2 x ptr>, i32 immarg, <2 x i1>, <2 x float>)");
  }

  @Test
  void masked_operations_with_an_alignment_operand_stay() {
    String text =
        "declare <2 x float> @llvm.masked.load.v2f32.p0(ptr, i32 immarg, <2 x i1>, <2 x float>)\n";
    assertThat(TextBridge.bridge(text, "in.ll").text()).isSameAs(text);
  }

  @Test
  void coroutine_end_gets_a_named_result() {
    String text =
        """
        define i32 @f(i32 %0) presplitcoroutine {
          call void @llvm.coro.end(ptr null, i1 false, token none)
          notail call void @llvm.coro.end(ptr null, i1 true, token none)
          %2 = add i32 %0, 1
          ret i32 %2
        }
        declare void @llvm.coro.end(ptr, i1, token)
        """;
    assertThat(bridged(BridgeRule.COROUTINE_END, 3, text))
        .contains(
            "  %jdiff.coro.end.0 = call i1 @llvm.coro.end(ptr null,",
            "  %jdiff.coro.end.1 = notail call i1 @llvm.coro.end(ptr null,",
            "declare i1 @llvm.coro.end(");
  }

  @Test
  void modf_is_expanded_behind_the_last_line() {
    String text =
        """
        define double @f(double %x, float %y) {
          %p = tail call { double, double } @llvm.modf.f64(double %x)
          %q = call nnan { float, float } @llvm.modf.f32(float %y)
          %r = extractvalue { double, double } %p, 0
          ret double %r
        }
        declare { double, double } @llvm.modf.f64(double) #0
        declare { float, float } @llvm.modf.f32(float) #0
        declare double @modf(double, ptr)
        attributes #0 = { nounwind }
        """;
    String result = bridged(BridgeRule.EXPANDED_INTRINSIC, 4, text);
    assertThat(result)
        .contains("call { double, double } @jdiff.modf.f64(double %x)")
        .containsOnlyOnce("declare double @modf(")
        .containsOnlyOnce("declare float @modff(")
        .doesNotContain("llvm.modf");
    assertThat(result.lines().toList().get(8)).isEqualTo("declare double @modf(double, ptr)");
  }

  @Test
  void renamed_intrinsics_get_their_old_name() {
    String text =
        """
        define <4 x i32> @f(<4 x i32> %a, <8 x i32> %b) {
          %t = call ptr @llvm.thread.pointer.p0()
          %r = call <4 x i32> @llvm.vector.partial.reduce.add.v4i32.v8i32(<4 x i32> %a, <8 x i32> %b)
          %s = call <4 x i32> @llvm.vector.splice.left.v4i32(<4 x i32> %r, <4 x i32> %a, i32 1)
          %u = call <4 x i32> @llvm.vector.splice.right.v4i32(<4 x i32> %s, <4 x i32> %a, i32 3)
          ret <4 x i32> %u
        }
        declare <4 x i32> @llvm.vector.splice.left.v4i32(<4 x i32>, <4 x i32>, i32 immarg)
        declare <4 x i32> @llvm.vector.splice.right.v4i32(<4 x i32>, <4 x i32>, i32 immarg)
        """;
    assertThat(bridged(BridgeRule.RENAMED_INTRINSIC, 6, text))
        .contains(
            "@llvm.vector.splice.v4i32(<4 x i32> %r, <4 x i32> %a, i32 1)",
            "@llvm.vector.splice.v4i32(<4 x i32> %s, <4 x i32> %a, i32 -3)",
            "call ptr @llvm.thread.pointer()",
            "@llvm.experimental.vector.partial.reduce.add.v4i32.v8i32(");
  }

  @Test
  void former_constant_expressions_become_instructions_in_front() {
    String text =
        """
        @w = extern_weak global i8
        declare i32 @g(i32, i64)
        define i64 @f(i64* %0) {
          br i1 icmp ne (i8* bitcast (i8* @w to i8*), i8* null), label %2, label %5
        2:
          %3 = call i32 @g(i32 zext (i1 icmp eq (i8* @w, i8* null) to i32), i64 shl nuw (i64 ptrtoint (i8* @w to i64), i64 3))
          store i64 select (i1 icmp ult (i64 ptrtoint (i8* @w to i64), i64 9), i64 1, i64 2), i64* %0
          %4 = call i32 bitcast (i32 (i32, i64)* @g to i32 (i64, i64)*)(i64 and (i64 ptrtoint (i8* @w to i64), i64 7), i64 1)
          ret i64 sdiv exact (i64 ptrtoint (i8* @w to i64), i64 3)
        5:
          ret i64 0
        }
        """;
    assertThat(bridged(BridgeRule.FORMER_CONSTANT, 6, text))
        .contains(
            "  %jdiff.constant.0 = icmp ne i8* bitcast (i8* @w to i8*), null  br i1"
                + " %jdiff.constant.0, label %2, label %5\n",
            "  %jdiff.constant.1 = icmp eq i8* @w, null  %jdiff.constant.2 = zext i1"
                + " %jdiff.constant.1 to i32  %jdiff.constant.3 = shl nuw i64 ptrtoint (i8* @w to"
                + " i64), 3  %3 = call i32 @g(i32 %jdiff.constant.2, i64 %jdiff.constant.3)\n",
            "%jdiff.constant.7 = sdiv exact i64 ptrtoint (i8* @w to i64), 3  ret i64");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "udiv (i64 A, i64 3)",
        "urem (i64 A, i64 3)",
        "srem (i64 A, i64 3)",
        "lshr (i64 A, i64 3)",
        "ashr exact (i64 A, i64 3)",
        "or (i64 A, i64 3)",
        "sext (i32 ptrtoint (i8* @w to i32) to" + " i64)",
        "fptosi (double bitcast (i64 A to double) to i64)",
        "fptoui (double fneg (double bitcast (i64 A to double)) to i64)",
        "fptosi (double fadd (double fsub (double 1.0, double 2.0), double fmul (double 3.0, double"
            + " 4.0)) to i64)",
        "fptosi (double fdiv (double frem (double 1.0, double 2.0), double fpext (float 4.0 to"
            + " double)) to i64)",
        "fptosi (double uitofp (i64 A to double) to i64)",
        "fptosi (float sitofp (i64 A to float) to i64)",
        "fptosi (float fptrunc (double 1.0 to float) to i64)",
        "zext (i1 fcmp oeq (double bitcast (i64 A to double), double 1.0) to i64)",
        "extractvalue ({ i64, i64 } insertvalue ({ i64, i64 } { i64 A, i64 1 }, i64 2, 0), 1)",
      })
  void every_former_constant_expression_has_its_instruction(String expression) {
    String text =
        "@w = global i8 0\ndefine i64 @f() {\n  ret i64 "
            + expression.replace("A", "ptrtoint (i8* @w to i64)")
            + "\n}\n";
    assertThat(Llvm20.complaints(text)).first().asString().contains("no longer supported");
    bridged(BridgeRule.FORMER_CONSTANT, 1, text);
  }

  @Test
  void mmx_registers_are_vectors_of_one() {
    String text =
        """
        declare x86_mmx @g(x86_mmx)
        define i64 @f(<1 x i64> %v) {
          %x = bitcast <1 x i64> %v to x86_mmx
          %y = call x86_mmx @g(x86_mmx %x)
          %r = bitcast x86_mmx %y to i64
          ret i64 %r
        }
        """;
    assertThat(bridged(BridgeRule.MMX_TYPE, 6, text))
        .isEqualTo(text.replace("x86_mmx", "<1 x i64>"));
  }

  @Test
  void inrange_without_a_range_is_dropped_and_with_one_stays() {
    String text =
        """
        @t = global { [4 x ptr] } zeroinitializer
        @p = global ptr getelementptr inbounds ({ [4 x ptr] }, ptr @t, i32 0, inrange i32 0, i32 2)
        @q = global ptr getelementptr inbounds inrange(-16, 16) ({ [4 x ptr] }, ptr @t, i32 0, i32 0, i32 2)
        """;
    assertThat(bridged(BridgeRule.INRANGE, 1, text))
        .contains("ptr @t, i32 0, i32 0, i32 2)", "inbounds inrange(-16, 16) ({");
  }

  @Test
  void newer_debug_fields_are_dropped_wherever_they_stand() {
    String text =
        """
        !named = !{!0, !1, !2, !3, !4, !6}
        !0 = !DIBasicType(dataSize: 31, name: "a, dataSize: 1", size: 32, encoding: DW_ATE_signed)
        !1 = !DIBasicType(name: "b", dataSize: 31, size: 32)
        !2 = !DILabel(scope: !7, name: "l", file: !8, line: 1, column: 3, isArtificial: true, coroSuspendIdx: 1)
        !3 = !DISubprogram(keyInstructions: true, spFlags: 0)
        !4 = !DICompositeType(tag: DW_TAG_array_type, baseType: !0, size: !5, bitStride: i64 7, elements: !{})
        !5 = !DIExpression(DW_OP_constu, 8)
        !6 = !DILocation(line: 1, scope: !7, atomGroup: 1, atomRank: 2)
        !7 = distinct !DISubprogram(name: "f", file: !8, unit: !9, spFlags: DISPFlagDefinition)
        !8 = !DIFile(filename: "a.c", directory: "/")
        !9 = distinct !DICompileUnit(language: DW_LANG_C11, file: !8, emissionKind: FullDebug)
        !llvm.dbg.cu = !{!9}
        """;
    assertThat(bridged(BridgeRule.DEBUG_FIELD, 10, text))
        .contains(
            "!DIBasicType(name: \"a, dataSize: 1\", size: 32, encoding: DW_ATE_signed)",
            "!DIBasicType(name: \"b\", size: 32)",
            "!DILabel(scope: !7, name: \"l\", file: !8, line: 1)",
            "!DISubprogram(spFlags: 0)",
            "!DICompositeType(tag: DW_TAG_array_type, baseType: !0, elements: !{})",
            "!DILocation(line: 1, scope: !7)");
  }

  @ParameterizedTest
  @CsvSource({
    "'size: i64 16, name: \"a\"', 'size: 16, name: \"a\"'",
    "'size: null, name: \"a\"', 'name: \"a\"'",
    "'name: \"a\", size: !1', 'name: \"a\"'",
  })
  void sizes_that_are_not_plain_numbers_become_numbers_or_go(String newer, String older) {
    String text = "!named = !{!0, !1}\n!0 = !DIBasicType(%s)\n!1 = !{}\n";
    assertThat(bridged(BridgeRule.DEBUG_FIELD, 1, text.formatted(newer)))
        .isEqualTo(text.formatted(older));
  }

  @ParameterizedTest
  @CsvSource({
    "C_plus_plus, C_plus_plus_17",
    "C, C11",
    "Fortran, Fortran08",
    "Rust, Rust",
    "Swift, Swift"
  })
  void versioned_languages_become_constants(String versioned, String constant) {
    String text =
        "!0 = distinct !DICompileUnit(sourceLanguageName: DW_LNAME_%s, sourceLanguageVersion: 3, file: !1)\n"
                .formatted(versioned)
            + "!1 = !DIFile(filename: \"a\", directory: \"/\")\n!llvm.dbg.cu = !{!0}\n";
    assertThat(bridged(BridgeRule.DEBUG_LANGUAGE, 1, text))
        .startsWith("!0 = distinct !DICompileUnit(language: DW_LANG_" + constant + ", file: !1)");
  }

  @Test
  void every_versioned_language_has_a_constant() {
    String languages =
        "Ada BLISS C C_plus_plus Cobol Crystal D Dylan Fortran Go Haskell Java Julia Kotlin"
            + " Modula2 Modula3 ObjC ObjC_plus_plus OCaml OpenCL_C Pascal PLI Python"
            + " RenderScript Rust Swift UPC Zig Assembly HIP C_sharp Mojo GLSL GLSL_ES HLSL"
            + " OpenCL_CPP CPP_for_OpenCL SYCL Ruby Move Hylo Metal";
    StringBuilder text = new StringBuilder("!0 = !DIFile(filename: \"a\", directory: \"/\")\n");
    List<String> all = List.of(languages.split(" ", -1));
    for (int i = 0; i < all.size(); i++) {
      text.append("!%d = distinct !DICompileUnit(".formatted(i + 1));
      text.append("sourceLanguageName: DW_LNAME_%s, file: !0)\n".formatted(all.get(i)));
    }
    bridged(BridgeRule.DEBUG_LANGUAGE, all.size(), text.toString());
  }

  @Test
  void newer_debug_types_become_basic_types() {
    String text =
        """
        !named = !{!0, !1}
        !0 = !DISubrangeType(name: "r", file: !2, line: 3, scope: !2, size: 32, align: 32, baseType: !3, lowerBound: i64 1)
        !1 = !DIFixedPointType(name: "p", size: 16, encoding: DW_ATE_signed_fixed, kind: Binary, factor: -4)
        !2 = !DIFile(filename: "a", directory: "/")
        !3 = !DIBasicType(name: "int", size: 32)
        """;
    assertThat(bridged(BridgeRule.DEBUG_TYPE, 2, text))
        .contains(
            "!DIBasicType(name: \"r\", size: 32, align: 32)",
            "!DIBasicType(name: \"p\", size: 16, encoding: DW_ATE_signed_fixed)");
  }

  @Test
  void nodes_that_functions_could_not_retain_are_not_retained() {
    String text =
        """
        define void @f() !dbg !0 {
          ret void
        }
        define void @g() !dbg !7 {
          ret void
        }
        !llvm.dbg.cu = !{!1}
        !llvm.module.flags = !{!5}
        !0 = distinct !DISubprogram(name: "f", file: !4, unit: !1, spFlags: DISPFlagDefinition, retainedNodes: !8)
        !1 = distinct !DICompileUnit(language: DW_LANG_C11, file: !4, emissionKind: FullDebug)
        !2 = !DILocalVariable(name: "x", scope: !7, file: !4)
        !3 = distinct !DIGlobalVariable(name: "s", scope: !0, file: !4)
        !4 = !DIFile(filename: "a.c", directory: "/")
        !5 = !{i32 2, !"Debug Info Version", i32 3}
        !7 = distinct !DISubprogram(name: "g", file: !4, unit: !1, spFlags: DISPFlagDefinition, retainedNodes: !9)
        !8 = !{!2, !3}
        !9 = !{!2}
        """;
    assertThat(Llvm20.complaints(text)).isNotEmpty();
    assertThat(bridged(BridgeRule.DEBUG_FIELD, 1, text))
        .isEqualTo(text.replace(", retainedNodes: !8", ""));
  }

  @Test
  void newer_debug_constants_become_the_nearest_ones() {
    String text =
        """
        !named = !{!0, !1, !2}
        !0 = !DISubroutineType(cc: DW_CC_LLVM_DeviceKernel, types: !{})
        !1 = !DICompositeType(tag: DW_TAG_variant, name: "v", size: 8)
        !2 = !DISubroutineType(cc: DW_CC_LLVM_RISCVVLSCall, types: !{})
        """;
    assertThat(bridged(BridgeRule.DEBUG_CONSTANT, 3, text))
        .contains("DW_CC_LLVM_OpenCLKernel", "DW_TAG_structure_type", "RISCVVectorCall");
  }

  @Test
  void profiles_that_say_nothing_go() {
    String text =
        """
        define void @f() !prof !0 {
          ret void
        }
        define void @g() !prof !1 {
          ret void
        }
        !0 = !{!"unknown", !"pass"}
        !1 = !{!"function_entry_count", i64 3}
        """;
    assertThat(Llvm20.complaints(text)).isNotEmpty();
    assertThat(bridged(BridgeRule.UNKNOWN_PROFILE, 1, text))
        .isEqualTo(text.replace(" !prof !0", ""));
  }

  @Test
  void newer_debug_flags_are_dropped() {
    String text =
        """
        !named = !{!0, !1}
        !0 = !DISubroutineType(flags: DIFlagNameIsSimplified, types: !{})
        !1 = !DISubroutineType(flags: DIFlagPrototyped | DIFlagNameIsSimplified | DIFlagVector, types: !{})
        """;
    assertThat(bridged(BridgeRule.DEBUG_FLAG, 2, text))
        .contains("flags: 0,", "flags: DIFlagPrototyped | DIFlagVector,");
  }

  @Test
  void newer_debug_records_become_the_nearest_kind() {
    String text =
        """
        define void @f(ptr %x) !dbg !0 {
            #dbg_declare_value(ptr %x, !2, !DIExpression(), !3)
          ret void
        }
        !llvm.dbg.cu = !{!1}
        !llvm.module.flags = !{!5}
        !0 = distinct !DISubprogram(name: "f", file: !4, unit: !1, spFlags: DISPFlagDefinition)
        !1 = distinct !DICompileUnit(language: DW_LANG_C11, file: !4, emissionKind: FullDebug)
        !2 = !DILocalVariable(name: "x", scope: !0, file: !4)
        !3 = !DILocation(line: 1, scope: !0)
        !4 = !DIFile(filename: "a.c", directory: "/")
        !5 = !{i32 2, !"Debug Info Version", i32 3}
        """;
    assertThat(bridged(BridgeRule.DEBUG_RECORD, 1, text)).contains("    #dbg_value(ptr %x,");
  }

  @Test
  void summaries_that_cannot_be_stepped_over_are_blanked() {
    String text =
        """
        ^0 = module: (path: "a.o", hash: (0, 0, 0, 0, 0))
        ^1 = typeidCompatibleVTable: (name: "_ZTS1A", summary: ((offset: 16, ^2))) ; guid = 7
        ^2 = blockcount: 4
        """;
    assertThat(bridged(BridgeRule.SUMMARY_ENTRY, 1, text)).contains("\n ; guid = 7\n^2");
  }

  @Test
  void counts_name_only_what_was_done() {
    Bridged result = TextBridge.bridge("declare void @f(ptr captures(none))\n", "in.ll");
    assertThat(result.applied()).isEqualTo(Map.of(BridgeRule.CAPTURES, 1));
    assertThat(result.isChanged()).isTrue();
  }
}
