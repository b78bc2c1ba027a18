package org.jdiff.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jdiff.ir.DebugSignatures;
import org.jdiff.ir.IrContext;
import org.jdiff.ir.IrModule;
import org.jdiff.ir.SourceFunction;
import org.jdiff.ir.SourceType;
import org.jdiff.model.NativeType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DebugSignaturesTest {
  private static final String C =
      """
      typedef struct { double a; int n; double *p; struct { float u[3]; } in; } S;
      typedef double real;
      struct node { struct node *next; double v; };
      double f(const double *restrict x, int n, S *s, real k, struct node *l, double m[3][4]) {
        double r = k;
        for (int i = 0; i < n; i++) r += x[i] * s->p[i] + l->next->v + m[1][2];
        return r * s->in.u[1];
      }
      void g(double *x, void *q, unsigned char c, long unused) { x[0] = c; }
      S h(S s) { s.a *= 2; return s; }
      typedef struct { double re, im; } Z;
      double norm(Z z) { return z.re * z.re + z.im * z.im; }
      """;

  private static List<String> names(SourceFunction function) {
    return function.parameters().stream().map(SourceFunction.Parameter::name).toList();
  }

  private static List<String> types(SourceFunction function) {
    return function.parameters().stream().map(p -> p.type().spelling()).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-O0", "-O1", "-O2", "-O3", "-fdiscard-value-names"})
  void namesAndTypesOfCParametersAreTheUsers(String flag) {
    try (IrContext context = new IrContext();
        IrModule module = SampleSources.read(context, "sample.c", C, flag)) {
      DebugSignatures signatures = DebugSignatures.read(module);
      SourceFunction f = signatures.find("f").orElseThrow();
      assertThat(f.declaration())
          .isEqualTo(
              "double f(const double *restrict x, int n, S *s, real k, struct node *l,"
                  + " double (*m)[4])");
      assertThat(names(f)).containsExactly("x", "n", "s", "k", "l", "m");
      assertThat(types(f))
          .containsExactly(
              "const double *restrict", "int", "S *", "real", "struct node *", "double (*)[4]");
      assertThat(f.position().orElseThrow().line()).isEqualTo(4);
      assertThat(f.parameters().get(0).type().nativeType())
          .isEqualTo(new NativeType.Pointer(new NativeType.Floating(64)));
      assertThat(f.parameters().get(5).type().nativeType())
          .isEqualTo(new NativeType.Pointer(new NativeType.Floating(64)));

      assertThat(names(signatures.find("g").orElseThrow()))
          .containsExactly("x", "q", "c", "unused");
      assertThat(names(signatures.find("h").orElseThrow())).containsExactly("result", "s");
      assertThat(names(signatures.find("norm").orElseThrow())).containsExactly("z_re", "z_im");
    }
  }

  @Test
  void structuresHaveMembersAtOffsetsAndMayReferToThemselves() {
    try (IrContext context = new IrContext();
        IrModule module = SampleSources.read(context, "sample.c", C)) {
      SourceFunction f = DebugSignatures.read(module).find("f").orElseThrow();
      SourceType.Aggregate s =
          (SourceType.Aggregate) ((SourceType.Pointer) f.parameters().get(2).type()).pointee();
      assertThat(s.bytes()).isEqualTo(40);
      assertThat(s.members())
          .extracting(SourceType.Member::offset)
          .containsExactly(0L, 8L, 16L, 24L);
      SourceType.Pointer node = (SourceType.Pointer) f.parameters().get(4).type();
      SourceType.Aggregate first = (SourceType.Aggregate) node.pointee();
      SourceType.Pointer next = (SourceType.Pointer) first.members().getFirst().type();
      assertThat(next.pointee()).isEqualTo(first);
    }
  }

  @Test
  void methodsAndReferencesOfCxxAreNamed() {
    String text =
        """
        struct V { double x, y; double dot(const V &o) const { return x * o.x + y * o.y; } };
        double run(const V &a, V &b) { return a.dot(b); }
        double (V::*keep)(const V &) const = &V::dot;
        """;
    try (IrContext context = new IrContext();
        IrModule module = SampleSources.read(context, "sample.cpp", text)) {
      DebugSignatures signatures = DebugSignatures.read(module);
      SourceFunction run = signatures.find("_Z3runRK1VRS_").orElseThrow();
      assertThat(run.declaration()).isEqualTo("double run(const V &a, V &b)");
      assertThat(names(signatures.find("_ZNK1V3dotERKS_").orElseThrow()))
          .containsExactly("this", "o");
    }
  }

  /** What rustc 1.95 writes for {@code pub fn dot(x: &[f64], k: f64) -> f64}, shortened. */
  private static final String RUST =
      """
      define double @dot(ptr align 8 %x.0, i64 %x.1, double %k) !dbg !7 {
      start:
        ENTRY
        ret double %k
      }
      !llvm.module.flags = !{!3}
      !llvm.dbg.cu = !{!5}
      !3 = !{i32 2, !"Debug Info Version", i32 3}
      !5 = distinct !DICompileUnit(language: DW_LANG_Rust, file: !8, isOptimized: true, emissionKind: FullDebug)
      !7 = distinct !DISubprogram(name: "dot", scope: !8, file: !8, line: 2, type: !10, unit: !5, spFlags: DISPFlagDefinition, retainedNodes: !21)
      !8 = !DIFile(filename: "a.rs", directory: "/src")
      !10 = !DISubroutineType(types: !11)
      !11 = !{!12, !13, !12}
      !12 = !DIBasicType(name: "f64", size: 64, encoding: DW_ATE_float)
      !13 = !DICompositeType(tag: DW_TAG_structure_type, name: "&[f64]", file: !8, size: 128, align: 64, elements: !15, identifier: "c2")
      !15 = !{!16, !18}
      !16 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !13, file: !8, baseType: !17, size: 64, align: 64)
      !17 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64, align: 64, dwarfAddressSpace: 0)
      !18 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !13, file: !8, baseType: !19, size: 64, align: 64, offset: 64)
      !19 = !DIBasicType(name: "usize", size: 64, encoding: DW_ATE_unsigned)
      !21 = !{!22, !23}
      !22 = !DILocalVariable(name: "x", arg: 1, scope: !7, file: !8, line: 2, type: !13)
      !23 = !DILocalVariable(name: "k", arg: 2, scope: !7, file: !8, line: 2, type: !12)
      !39 = !DILocation(line: 0, scope: !7)
      """;

  private static final String OPTIMISED =
      """
        #dbg_value(ptr %x.0, !22, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !39)
          #dbg_value(i64 %x.1, !22, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !39)
          #dbg_value(double %k, !23, !DIExpression(), !39)
      """;

  private static final String UNOPTIMISED =
      """
        %k.dbg.spill = alloca [8 x i8], align 8
        %x.dbg.spill = alloca [16 x i8], align 8
        store ptr %x.0, ptr %x.dbg.spill, align 8
        %0 = getelementptr inbounds i8, ptr %x.dbg.spill, i64 8
        store i64 %x.1, ptr %0, align 8
          #dbg_declare(ptr %x.dbg.spill, !22, !DIExpression(), !39)
        store double %k, ptr %k.dbg.spill, align 8
          #dbg_declare(ptr %k.dbg.spill, !23, !DIExpression(), !39)
      """;

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aSliceIsAPointerAndALength(boolean optimised) {
    String text = RUST.replace("ENTRY", optimised ? OPTIMISED : UNOPTIMISED);
    try (IrContext context = new IrContext();
        IrModule module = SampleSources.read(context, "a.ll", text)) {
      SourceFunction dot = DebugSignatures.read(module).find("dot").orElseThrow();
      assertThat(dot.declaration()).isEqualTo("fn dot(x: &[f64], k: f64) -> f64");
      assertThat(names(dot)).containsExactly("x", "x_len", "k");
      assertThat(dot.parameters().getFirst().type().nativeType())
          .isEqualTo(new NativeType.Pointer(new NativeType.Floating(64)));
    }
  }

  @Test
  void aModuleWithoutDebugInformationHasNoSignatures() {
    try (IrContext context = new IrContext();
        IrModule module =
            SampleSources.read(
                context, "a.ll", "define double @f(double %x) {\n  ret double %x\n}\n")) {
      assertThat(DebugSignatures.read(module).find("f")).isEmpty();
    }
  }
}
