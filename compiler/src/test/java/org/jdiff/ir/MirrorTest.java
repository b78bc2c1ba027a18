package org.jdiff.ir;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.jdiff.model.SourcePosition;
import org.junit.jupiter.api.Test;

class MirrorTest {
  private static final String LAYOUT =
      "target datalayout = \"e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128\"\n";

  private static Fn read(String text) {
    try (ParsedIr ir = ParsedIr.of(LAYOUT + text)) {
      return ir.fn("f");
    }
  }

  private static <T extends Inst> T only(Fn fn, Class<T> kind) {
    List<T> found =
        fn.blocks().stream()
            .flatMap(b -> b.instructions().stream())
            .filter(kind::isInstance)
            .map(kind::cast)
            .toList();
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private static Inst.Gep gep(String instruction) {
    return only(
        read(
            "%s = type { i8, double, [4 x { i16, float }] }\n"
                + "@g = global [8 x i32] zeroinitializer\n"
                + "define ptr @f(ptr %p, i64 %i, i32 %j) {\n"
                + "  %r = "
                + instruction
                + "\n  ret ptr %r\n}\n"),
        Inst.Gep.class);
  }

  @Test
  void addressesOfMembersAreConstantBytes() {
    Inst.Gep gep = gep("getelementptr inbounds %s, ptr %p, i64 1, i32 2, i64 3, i32 1");
    assertThat(gep.offset()).isEqualTo(48 + 16 + 3 * 8 + 4);
    assertThat(gep.terms()).isEmpty();
    assertThat(gep.inBounds()).isTrue();
    assertThat(gep.base()).isZero();
  }

  @Test
  void addressesOfElementsKeepTheirIndices() {
    Inst.Gep gep = gep("getelementptr %s, ptr %p, i64 %i, i32 2, i32 %j, i32 1");
    assertThat(gep.offset()).isEqualTo(20);
    assertThat(gep.terms()).containsExactly(new Inst.Term(1, 48, 0), new Inst.Term(2, 8, 4));
    assertThat(gep.inBounds()).isFalse();
  }

  @Test
  void negativeIndicesGoBack() {
    assertThat(gep("getelementptr double, ptr %p, i64 -2").offset()).isEqualTo(-16);
    assertThat(gep("getelementptr double, ptr %p, i32 -1").offset()).isEqualTo(-8);
  }

  @Test
  void addressOfAGlobalIsSymbolAndOffset() {
    Fn fn =
        read(
            """
            @g = global [8 x i32] zeroinitializer
            define i32 @f() {
              %r = load i32, ptr getelementptr inbounds ([8 x i32], ptr @g, i64 0, i64 5)
              ret i32 %r
            }
            """);
    assertThat(fn.value(only(fn, Inst.Load.class).pointer()))
        .isInstanceOfSatisfying(
            Value.GlobalAddress.class,
            a -> {
              assertThat(a.symbol()).isEqualTo("g");
              assertThat(a.offset()).isEqualTo(20);
              assertThat(a.function()).isFalse();
            });
  }

  @Test
  void aliasOfTheMiddleOfAGlobalKeepsItsOffset() {
    Fn fn =
        read(
            """
            @g = global [8 x i32] zeroinitializer
            @a = alias i32, getelementptr (i8, ptr @g, i64 4)
            define i32 @f() {
              %r = load i32, ptr @a
              ret i32 %r
            }
            """);
    assertThat(fn.value(only(fn, Inst.Load.class).pointer()))
        .isInstanceOfSatisfying(
            Value.GlobalAddress.class,
            a -> {
              assertThat(a.symbol()).isEqualTo("g");
              assertThat(a.offset()).isEqualTo(4);
            });
  }

  private static Value constant(String type, String constant) {
    Fn fn =
        read(
            "@g = global i8 0\ndefine "
                + type
                + " @f() {\n  ret "
                + type
                + " "
                + constant
                + "\n}\n");
    return fn.value(only(fn, Inst.Return.class).operand(0));
  }

  @Test
  void integerConstantsAreSigned() {
    assertThat(((Value.ConstInt) constant("i8", "255")).value()).isEqualTo(BigInteger.ONE.negate());
    assertThat(((Value.ConstInt) constant("i1", "true")).value())
        .isEqualTo(BigInteger.ONE.negate());
    assertThat(((Value.ConstInt) constant("i64", "-9223372036854775808")).value())
        .isEqualTo(BigInteger.TWO.pow(63).negate());
  }

  @Test
  void constantsWiderThanALongHaveAllBits() {
    assertThat(
            ((Value.ConstInt) constant("i128", "170141183460469231731687303715884105727")).value())
        .isEqualTo(BigInteger.TWO.pow(127).subtract(BigInteger.ONE));
    assertThat(((Value.ConstInt) constant("i128", "-3")).value()).isEqualTo(BigInteger.valueOf(-3));
  }

  @Test
  void floatingPointConstantsAreExact() {
    assertThat(((Value.ConstFloat) constant("double", "0x3FB999999999999A")).value())
        .isEqualTo(0.1);
    assertThat(((Value.ConstFloat) constant("float", "-0.0")).value()).isEqualTo(-0.0);
  }

  @Test
  void nullUndefinedAndPoisonDiffer() {
    assertThat(constant("ptr", "null")).isInstanceOf(Value.ConstNull.class);
    assertThat(((Value.ConstUndef) constant("double", "undef")).poison()).isFalse();
    assertThat(((Value.ConstUndef) constant("double", "poison")).poison()).isTrue();
  }

  @Test
  void aggregateConstantsListTheirElements() {
    Fn fn = read("define { double, i32 } @f() {\n  ret { double, i32 } { double 2.0, i32 7 }\n}\n");
    Value.ConstAggregate pair =
        (Value.ConstAggregate) fn.value(only(fn, Inst.Return.class).operand(0));
    assertThat(((Value.ConstFloat) fn.value(pair.elements().get(0))).value()).isEqualTo(2.0);
    assertThat(((Value.ConstInt) fn.value(pair.elements().get(1))).value())
        .isEqualTo(BigInteger.valueOf(7));
  }

  @Test
  void valuesAreNumberedDensely() {
    Fn fn = read("define double @f(double %x) {\n  %r = fadd double %x, 1.0\n  ret double %r\n}\n");
    for (int i = 0; i < fn.size(); i++) {
      assertThat(fn.value(i).id()).isEqualTo(i);
    }
    assertThat(fn.params().getFirst().id()).isZero();
  }

  @Test
  void parametersTellWhatTheirSignaturePromises() {
    Fn fn =
        read(
            """
            define void @f(ptr sret({ double, i64 }) %c, ptr noalias readonly nocapture %a, ptr writeonly %b, ptr byval([3 x float]) %d, double %e) memory(argmem: readwrite) {
              ret void
            }
            """);
    assertThat(fn.params().get(0).attributes().sret()).map(Type::size).contains(16L);
    ParamAttributes a = fn.params().get(1).attributes();
    assertThat(a.noalias()).isTrue();
    assertThat(a.readOnly()).isTrue();
    assertThat(a.noCapture()).isTrue();
    assertThat(a.writeOnly()).isFalse();
    assertThat(fn.params().get(2).attributes().writeOnly()).isTrue();
    assertThat(fn.params().get(3).attributes().byVal()).map(Type::size).contains(12L);
    assertThat(fn.params().get(4).attributes().byVal()).isEmpty();
    assertThat(fn.params().get(4).name()).isEqualTo("e");
    assertThat(fn.memory().argument()).isEqualTo(MemoryEffect.Access.READ_WRITE);
    assertThat(fn.memory().other()).isEqualTo(MemoryEffect.Access.NONE);
  }

  @Test
  void callTellsWhatCallSiteAndDeclarationPromise() {
    Fn fn =
        read(
            """
            declare noalias ptr @make(i32, i64) nounwind allockind("alloc,zeroed") allocsize(1) "alloc-family"="mine"
            define ptr @f(i64 %n) {
              %r = tail call ptr @make(i32 1, i64 %n) memory(inaccessiblemem: readwrite)
              ret ptr %r
            }
            """);
    Inst.Call call = only(fn, Inst.Call.class);
    assertThat(call.callee()).contains("make");
    assertThat(call.tailKind()).isEqualTo(1);
    assertThat(call.attributes().returnNoAlias()).isTrue();
    assertThat(call.attributes().noUnwind()).isTrue();
    assertThat(call.attributes().allocKind()).isEqualTo(1 | 16);
    assertThat(call.attributes().allocSize()).isEqualTo(1);
    assertThat(call.attributes().family()).isEqualTo("mine");
    assertThat(call.attributes().memory().writes()).isFalse();
  }

  @Test
  void indirectCallsAndAssemblyHaveNoName() {
    Fn indirect = read("define void @f(ptr %g) {\n  call void %g()\n  ret void\n}\n");
    assertThat(only(indirect, Inst.Call.class).callee()).isEmpty();
    assertThat(only(indirect, Inst.Call.class).calleeId()).isZero();
    Fn assembly = read("define void @f() {\n  call void asm \"nop\", \"\"()\n  ret void\n}\n");
    assertThat(only(assembly, Inst.Call.class).inlineAssembly()).isTrue();
  }

  @Test
  void operandBundlesOfAssumptionsAreLeftOutAndOthersAreNotModelled() {
    Fn assumption =
        read(
            """
            declare void @llvm.assume(i1)
            define void @f(ptr %p) {
              call void @llvm.assume(i1 true) ["align"(ptr %p, i64 8)]
              ret void
            }
            """);
    assertThat(only(assumption, Inst.Call.class).operandCount()).isEqualTo(1);
    Fn other =
        read(
            """
            declare void @g()
            define void @f(ptr %p) {
              call void @g() ["deopt"(ptr %p)]
              ret void
            }
            """);
    assertThat(only(other, Inst.Other.class).opcode()).isEqualTo("call g");
  }

  @Test
  void accessesTellTheirTypeAccordingToTbaa() {
    Fn fn =
        read(
            """
            define void @f(ptr %p, ptr %q) {
              %x = load double, ptr %p, align 8, !tbaa !0
              store volatile double %x, ptr %q, align 4
              ret void
            }
            !0 = !{!1, !2, i64 8}
            !1 = !{!"point", !2, i64 0, !2, i64 8}
            !2 = !{!"double", !3, i64 0}
            !3 = !{!"omnipotent char", !4, i64 0}
            !4 = !{!"Simple C/C++ TBAA"}
            """);
    Inst.Load load = only(fn, Inst.Load.class);
    assertThat(load.tbaa()).isEqualTo("double");
    assertThat(load.align()).isEqualTo(8);
    assertThat(load.isVolatile()).isFalse();
    Inst.Store store = only(fn, Inst.Store.class);
    assertThat(store.tbaa()).isEmpty();
    assertThat(store.isVolatile()).isTrue();
    assertThat(store.align()).isEqualTo(4);
    assertThat(store.valueType()).hasToString("double");
  }

  @Test
  void positionsComeFromDebugInformation() {
    Fn fn =
        read(
            """
            define double @f(double %x) !dbg !4 {
              %r = fmul double %x, %x, !dbg !7
              ret double %r
            }
            !llvm.dbg.cu = !{!0}
            !llvm.module.flags = !{!2}
            !0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, emissionKind: FullDebug)
            !1 = !DIFile(filename: "src/f.c", directory: "/home")
            !2 = !{i32 2, !"Debug Info Version", i32 3}
            !4 = distinct !DISubprogram(name: "f", file: !1, line: 3, type: !5, unit: !0, spFlags: DISPFlagDefinition)
            !5 = !DISubroutineType(types: !6)
            !6 = !{}
            !7 = !DILocation(line: 4, column: 12, scope: !4)
            """);
    assertThat(fn.position()).contains(new SourcePosition("src/f.c", 3, 0));
    assertThat(only(fn, Inst.Binary.class).core().position())
        .contains(new SourcePosition("src/f.c", 4, 12));
    assertThat(only(fn, Inst.Return.class).core().position()).isEqualTo(Optional.empty());
  }

  @Test
  void switchKeepsDefaultFirstAndCasesInOrder() {
    Fn fn =
        read(
            """
            define i32 @f(i32 %x) {
            entry:
              switch i32 %x, label %c [ i32 5, label %a
                                        i32 -1, label %b ]
            a:
              ret i32 1
            b:
              ret i32 2
            c:
              ret i32 3
            }
            """);
    Inst.Switch choice = only(fn, Inst.Switch.class);
    assertThat(choice.targets()).containsExactly(3, 1, 2);
    assertThat(((Value.ConstInt) fn.value(choice.operand(2))).value())
        .isEqualTo(BigInteger.ONE.negate());
  }

  @Test
  void wrapFlagsAreReadFromWhatCanWrapOnly() {
    Fn fn = read("define i32 @f(i32 %x) {\n  %r = add nuw i32 %x, 1\n  ret i32 %r\n}\n");
    Inst.Binary add = only(fn, Inst.Binary.class);
    assertThat(add.noUnsignedWrap()).isTrue();
    assertThat(add.noSignedWrap()).isFalse();
    Fn exact = read("define i32 @f(i32 %x) {\n  %r = lshr exact i32 %x, 1\n  ret i32 %r\n}\n");
    assertThat(only(exact, Inst.Binary.class).noUnsignedWrap()).isFalse();
  }

  @Test
  void unknownInstructionsCarryTheirWordAndTargets() {
    Fn fn =
        read(
            """
            define i32 @f(ptr %p) {
              fence seq_cst
              indirectbr ptr %p, [label %a, label %b]
            a:
              ret i32 1
            b:
              ret i32 2
            }
            """);
    List<Inst> entry = fn.blocks().getFirst().instructions();
    assertThat(((Inst.Other) entry.getFirst()).opcode()).isEqualTo("fence");
    assertThat(((Inst.Other) entry.getLast()).opcode()).isEqualTo("indirectbr");
    assertThat(entry.getLast().successors()).containsExactly(1, 2);
    assertThat(entry.getLast().isTerminator()).isTrue();
  }

  @Test
  void atomicAccessesAreMarked() {
    Fn fn =
        read(
            """
            define double @f(ptr %p) {
              %r = load atomic double, ptr %p acquire, align 8
              ret double %r
            }
            """);
    assertThat(only(fn, Inst.Load.class).atomic()).isTrue();
  }

  @Test
  void fastMathFlagsAreKept() {
    Fn fn = read("define double @f(double %x) {\n  %r = fneg fast double %x\n  ret double %r\n}\n");
    assertThat(only(fn, Inst.FNeg.class).core().fastMath()).isEqualTo(0x7f);
  }

  @Test
  void shufflesMarkUndefinedLanes() {
    Fn fn =
        read(
            """
            define <2 x float> @f(<2 x float> %v) {
              %r = shufflevector <2 x float> %v, <2 x float> poison, <2 x i32> <i32 poison, i32 1>
              ret <2 x float> %r
            }
            """);
    assertThat(only(fn, Inst.Shuffle.class).mask()).containsExactly(-1, 1);
  }
}
