; rustup run stable rustc --edition=2021 --crate-type=lib -C codegen-units=1 -C opt-level=2 -g --remap-path-prefix=$PWD=. -C panic=abort --emit=llvm-ir rust/rust_scalar.rs -o ir/rustc-1.95/O2-g/rust_scalar.ll
; ModuleID = 'rust_scalar.2d63db6054a4082a-cgu.0'
source_filename = "rust_scalar.2d63db6054a4082a-cgu.0"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(none) uwtable
define noundef double @rust_closure_quadrature(double noundef %0, double noundef %b) unnamed_addr #0 !dbg !7 {
start:
    #dbg_value(ptr poison, !17, !DIExpression(), !51)
    #dbg_value(double %0, !14, !DIExpression(), !53)
    #dbg_value(double %b, !15, !DIExpression(), !53)
    #dbg_value(ptr undef, !17, !DIExpression(), !51)
    #dbg_value(double 0.000000e+00, !29, !DIExpression(), !51)
    #dbg_value(double %b, !30, !DIExpression(), !51)
    #dbg_value(i64 6, !31, !DIExpression(), !51)
  %h.i = fdiv double %b, 6.000000e+00, !dbg !54
    #dbg_value(double %h.i, !32, !DIExpression(), !55)
    #dbg_value(ptr poison, !56, !DIExpression(DW_OP_deref, DW_OP_deref), !63)
    #dbg_value(double 0.000000e+00, !62, !DIExpression(), !63)
  %self.i.i = fmul double %0, 0.000000e+00, !dbg !65
    #dbg_value(double %self.i.i, !66, !DIExpression(), !75)
  %1 = tail call double @llvm.sin.f64(double %self.i.i), !dbg !77
  %_0.i.i = fmul double %1, 0.000000e+00, !dbg !65
    #dbg_value(ptr poison, !56, !DIExpression(DW_OP_deref, DW_OP_deref), !78)
    #dbg_value(double %b, !62, !DIExpression(), !78)
  %self.i6.i = fmul double %0, %b, !dbg !80
    #dbg_value(double %self.i6.i, !66, !DIExpression(), !81)
  %2 = tail call double @llvm.sin.f64(double %self.i6.i), !dbg !83
  %_0.i7.i = fmul double %b, %2, !dbg !80
  %_9.i = fadd double %_0.i.i, %_0.i7.i, !dbg !84
  %3 = fmul double %_9.i, 5.000000e-01, !dbg !85
    #dbg_value(double %3, !34, !DIExpression(), !86)
    #dbg_value(i64 1, !36, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !87)
    #dbg_value(i64 6, !36, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !87)
    #dbg_value(double %3, !34, !DIExpression(), !86)
    #dbg_value(i64 2, !36, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !87)
    #dbg_value(i64 1, !47, !DIExpression(), !88)
  %_23.i = fadd double %h.i, 0.000000e+00, !dbg !89
    #dbg_value(ptr poison, !56, !DIExpression(DW_OP_deref, DW_OP_deref), !90)
    #dbg_value(double %_23.i, !62, !DIExpression(), !90)
  %self.i10.i = fmul double %0, %_23.i, !dbg !92
    #dbg_value(double %self.i10.i, !66, !DIExpression(), !93)
  %4 = tail call double @llvm.sin.f64(double %self.i10.i), !dbg !95
  %_0.i11.i = fmul double %_23.i, %4, !dbg !92
  %5 = fadd double %3, %_0.i11.i, !dbg !96
    #dbg_value(double %5, !34, !DIExpression(), !86)
    #dbg_value(i64 3, !36, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !87)
    #dbg_value(i64 2, !47, !DIExpression(), !88)
  %_24.1.i = fmul double %h.i, 2.000000e+00, !dbg !97
  %_23.1.i = fadd double %_24.1.i, 0.000000e+00, !dbg !89
    #dbg_value(double %_23.1.i, !62, !DIExpression(), !90)
  %self.i10.1.i = fmul double %0, %_23.1.i, !dbg !92
    #dbg_value(double %self.i10.1.i, !66, !DIExpression(), !93)
  %6 = tail call double @llvm.sin.f64(double %self.i10.1.i), !dbg !95
  %_0.i11.1.i = fmul double %_23.1.i, %6, !dbg !92
  %7 = fadd double %5, %_0.i11.1.i, !dbg !96
    #dbg_value(double %7, !34, !DIExpression(), !86)
    #dbg_value(i64 4, !36, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !87)
    #dbg_value(i64 3, !47, !DIExpression(), !88)
  %_24.2.i = fmul double %h.i, 3.000000e+00, !dbg !97
  %_23.2.i = fadd double %_24.2.i, 0.000000e+00, !dbg !89
    #dbg_value(double %_23.2.i, !62, !DIExpression(), !90)
  %self.i10.2.i = fmul double %0, %_23.2.i, !dbg !92
    #dbg_value(double %self.i10.2.i, !66, !DIExpression(), !93)
  %8 = tail call double @llvm.sin.f64(double %self.i10.2.i), !dbg !95
  %_0.i11.2.i = fmul double %_23.2.i, %8, !dbg !92
  %9 = fadd double %_0.i11.2.i, %7, !dbg !96
    #dbg_value(double %9, !34, !DIExpression(), !86)
    #dbg_value(i64 5, !36, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !87)
    #dbg_value(i64 4, !47, !DIExpression(), !88)
  %_24.3.i = fmul double %h.i, 4.000000e+00, !dbg !97
  %_23.3.i = fadd double %_24.3.i, 0.000000e+00, !dbg !89
    #dbg_value(double %_23.3.i, !62, !DIExpression(), !90)
  %self.i10.3.i = fmul double %0, %_23.3.i, !dbg !92
    #dbg_value(double %self.i10.3.i, !66, !DIExpression(), !93)
  %10 = tail call double @llvm.sin.f64(double %self.i10.3.i), !dbg !95
  %_0.i11.3.i = fmul double %_23.3.i, %10, !dbg !92
  %11 = fadd double %_0.i11.3.i, %9, !dbg !96
    #dbg_value(double %11, !34, !DIExpression(), !86)
    #dbg_value(i64 6, !36, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !87)
    #dbg_value(i64 5, !47, !DIExpression(), !88)
  %_24.4.i = fmul double %h.i, 5.000000e+00, !dbg !97
  %_23.4.i = fadd double %_24.4.i, 0.000000e+00, !dbg !89
    #dbg_value(double %_23.4.i, !62, !DIExpression(), !90)
  %self.i10.4.i = fmul double %0, %_23.4.i, !dbg !92
    #dbg_value(double %self.i10.4.i, !66, !DIExpression(), !93)
  %12 = tail call double @llvm.sin.f64(double %self.i10.4.i), !dbg !95
  %_0.i11.4.i = fmul double %_23.4.i, %12, !dbg !92
  %13 = fadd double %_0.i11.4.i, %11, !dbg !96
    #dbg_value(double %13, !34, !DIExpression(), !86)
  %_0.i = fmul double %h.i, %13, !dbg !98
  ret double %_0.i, !dbg !99
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(none) uwtable
define noundef float @rust_float_polynomial(float noundef %x, float noundef %y) unnamed_addr #0 !dbg !100 {
start:
    #dbg_value(float %x, !105, !DIExpression(), !109)
    #dbg_value(float %y, !106, !DIExpression(), !109)
  %t = fmul float %x, %y, !dbg !110
    #dbg_value(float %t, !107, !DIExpression(), !111)
  %_5 = fmul float %t, %t, !dbg !112
  %_6 = fmul float %x, 5.000000e-01, !dbg !113
  %_4 = fadd float %_6, %_5, !dbg !112
  %_0 = fsub float %_4, %y, !dbg !112
  ret float %_0, !dbg !114
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(none) uwtable
define noundef double @rust_logistic(double noundef %x, double noundef %k) unnamed_addr #0 !dbg !115 {
start:
    #dbg_value(double %x, !117, !DIExpression(), !119)
    #dbg_value(double %k, !118, !DIExpression(), !119)
  %_6 = fneg double %k, !dbg !120
  %self = fmul double %x, %_6, !dbg !121
    #dbg_value(double %self, !122, !DIExpression(), !125)
  %0 = tail call double @llvm.exp.f64(double %self), !dbg !127
  %_3 = fadd double %0, 1.000000e+00, !dbg !128
  %_0 = fdiv double 1.000000e+00, %_3, !dbg !129
  ret double %_0, !dbg !130
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(none) uwtable
define noundef double @rust_match_on_kind(i32 noundef %kind, double noundef %x) unnamed_addr #0 !dbg !131 {
start:
    #dbg_value(i32 %kind, !136, !DIExpression(), !142)
    #dbg_value(i32 %kind, !138, !DIExpression(), !143)
    #dbg_value(double %x, !137, !DIExpression(), !142)
    #dbg_value(double %x, !144, !DIExpression(), !147)
    #dbg_value(double %x, !149, !DIExpression(), !155)
    #dbg_value(double %x, !157, !DIExpression(), !164)
    #dbg_value(double %x, !166, !DIExpression(), !170)
    #dbg_value(i32 3, !154, !DIExpression(), !155)
    #dbg_value(i32 3, !163, !DIExpression(), !164)
  switch i32 %kind, label %bb1 [
    i32 0, label %bb3
    i32 3, label %bb3
    i32 1, label %bb2
  ], !dbg !172

bb1:                                              ; preds = %start
    #dbg_value(ptr poison, !140, !DIExpression(), !173)
  %_4 = icmp slt i32 %kind, 0, !dbg !174
  br i1 %_4, label %bb4, label %bb5, !dbg !174

bb3:                                              ; preds = %start, %start
  %0 = fmul double %x, %x, !dbg !175
  br label %bb6, !dbg !176

bb2:                                              ; preds = %start
  %1 = tail call double @llvm.cos.f64(double %x), !dbg !177
  br label %bb6, !dbg !178

bb6:                                              ; preds = %bb4, %bb5, %bb2, %bb3
  %_0.sroa.0.0 = phi double [ %6, %bb4 ], [ %5, %bb5 ], [ %0, %bb3 ], [ %1, %bb2 ], !dbg !142
  ret double %_0.sroa.0.0, !dbg !179

bb5:                                              ; preds = %bb1
  %2 = tail call double @llvm.powi.f64.i32(double %x, i32 3), !dbg !180
  %3 = tail call double @llvm.fabs.f64(double %x), !dbg !181
    #dbg_value(double %3, !182, !DIExpression(), !185)
    #dbg_value(double %3, !187, !DIExpression(), !190)
  %4 = tail call double @llvm.sqrt.f64(double %3), !dbg !192
  %5 = fadd double %2, %4, !dbg !193
  br label %bb6, !dbg !194

bb4:                                              ; preds = %bb1
  %_5 = sitofp i32 %kind to double, !dbg !195
  %6 = fdiv double %x, %_5, !dbg !196
  br label %bb6, !dbg !197
}

; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(none) uwtable
define noundef double @rust_newton_root(double noundef %a) unnamed_addr #1 !dbg !198 {
start:
    #dbg_value(double %a, !200, !DIExpression(), !205)
    #dbg_value(double %a, !201, !DIExpression(), !206)
  %_42 = fmul double %a, %a, !dbg !207
  %_33 = fmul double %a, %_42, !dbg !207
  %e4 = fsub double %_33, %a, !dbg !207
  %0 = tail call double @llvm.fabs.f64(double %e4), !dbg !208
  %_85 = fcmp olt double %0, 0x3D719799812DEA11, !dbg !213
  br i1 %_85, label %bb2, label %bb3, !dbg !213

bb3:                                              ; preds = %start, %bb3
  %e7 = phi double [ %e, %bb3 ], [ %e4, %start ]
  %y.sroa.0.06 = phi double [ %1, %bb3 ], [ %a, %start ]
    #dbg_value(double %y.sroa.0.06, !201, !DIExpression(), !206)
  %_12 = fmul double %y.sroa.0.06, 3.000000e+00, !dbg !214
  %_11 = fmul double %y.sroa.0.06, %_12, !dbg !215
  %_10 = fdiv double %e7, %_11, !dbg !216
  %1 = fsub double %y.sroa.0.06, %_10, !dbg !217
    #dbg_value(double %1, !201, !DIExpression(), !206)
  %_4 = fmul double %1, %1, !dbg !207
  %_3 = fmul double %1, %_4, !dbg !207
  %e = fsub double %_3, %a, !dbg !207
    #dbg_value(double %e, !203, !DIExpression(), !218)
    #dbg_value(double %e, !211, !DIExpression(), !219)
  %2 = tail call double @llvm.fabs.f64(double %e), !dbg !208
  %_8 = fcmp olt double %2, 0x3D719799812DEA11, !dbg !213
  br i1 %_8, label %bb2, label %bb3, !dbg !213

bb2:                                              ; preds = %bb3, %start
  %y.sroa.0.0.lcssa = phi double [ %a, %start ], [ %1, %bb3 ], !dbg !205
  ret double %y.sroa.0.0.lcssa, !dbg !220
}

; Function Attrs: nofree nosync nounwind nonlazybind memory(none) uwtable
define noundef double @rust_recursive_power(double noundef %x, i32 noundef %n) unnamed_addr #2 !dbg !221 {
start:
    #dbg_value(double %x, !226, !DIExpression(), !230)
    #dbg_value(i32 %n, !227, !DIExpression(), !230)
  %0 = icmp eq i32 %n, 0, !dbg !231
  br i1 %0, label %common.ret2, label %bb2, !dbg !231

bb2:                                              ; preds = %start
  %_3 = and i32 %n, 1, !dbg !232
  %1 = icmp eq i32 %_3, 0, !dbg !232
  br i1 %1, label %bb3, label %bb5, !dbg !232

common.ret2:                                      ; preds = %start, %bb5, %bb3
  %common.ret2.op = phi double [ %3, %bb5 ], [ %2, %bb3 ], [ 1.000000e+00, %start ]
  ret double %common.ret2.op, !dbg !233

bb3:                                              ; preds = %bb2
  %_51 = lshr exact i32 %n, 1, !dbg !234
  %half = tail call noundef double @rust_recursive_power(double noundef %x, i32 noundef %_51) #4, !dbg !235
    #dbg_value(double %half, !228, !DIExpression(), !236)
  %2 = fmul double %half, %half, !dbg !237
  br label %common.ret2, !dbg !233

bb5:                                              ; preds = %bb2
  %_7 = add nsw i32 %n, -1, !dbg !238
  %_6 = tail call noundef double @rust_recursive_power(double noundef %x, i32 noundef %_7) #4, !dbg !239
  %3 = fmul double %x, %_6, !dbg !240
  br label %common.ret2, !dbg !233
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sin.f64(double) #3

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.exp.f64(double) #3

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.cos.f64(double) #3

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.powi.f64.i32(double, i32) #3

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #3

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #3

attributes #0 = { mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(none) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #1 = { nofree norecurse nosync nounwind nonlazybind memory(none) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #2 = { nofree nosync nounwind nonlazybind memory(none) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #3 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}
!llvm.dbg.cu = !{!5}

!0 = !{i32 8, !"PIC Level", i32 2}
!1 = !{i32 2, !"RtLibUseGOT", i32 1}
!2 = !{i32 7, !"Dwarf Version", i32 4}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{!"rustc version 1.95.0 (59807616e 2026-04-14)"}
!5 = distinct !DICompileUnit(language: DW_LANG_Rust, file: !6, producer: "clang LLVM (rustc version 1.95.0 (59807616e 2026-04-14))", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!6 = !DIFile(filename: "rust/rust_scalar.rs/@/rust_scalar.2d63db6054a4082a-cgu.0", directory: ".")
!7 = distinct !DISubprogram(name: "rust_closure_quadrature", scope: !9, file: !8, line: 52, type: !10, scopeLine: 52, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !16, retainedNodes: !13)
!8 = !DIFile(filename: "rust/rust_scalar.rs", directory: ".", checksumkind: CSK_MD5, checksum: "6a20c8e4e0883f25aa848f2ec7dba323")
!9 = !DINamespace(name: "rust_scalar", scope: null)
!10 = !DISubroutineType(types: !11)
!11 = !{!12, !12, !12}
!12 = !DIBasicType(name: "f64", size: 64, encoding: DW_ATE_float)
!13 = !{!14, !15}
!14 = !DILocalVariable(name: "k", arg: 1, scope: !7, file: !8, line: 52, type: !12)
!15 = !DILocalVariable(name: "b", arg: 2, scope: !7, file: !8, line: 52, type: !12)
!16 = !{}
!17 = !DILocalVariable(name: "f", arg: 1, scope: !18, file: !8, line: 42, type: !21)
!18 = distinct !DISubprogram(name: "integrate<rust_scalar::rust_closure_quadrature::{closure_env#0}>", linkageName: "_ZN11rust_scalar9integrate17h61e97caaa2aa809eE", scope: !9, file: !8, line: 42, type: !19, scopeLine: 42, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !49, retainedNodes: !28)
!19 = !DISubroutineType(types: !20)
!20 = !{!12, !21, !12, !12, !27}
!21 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}", scope: !23, file: !22, size: 64, align: 64, elements: !24, templateParams: !16, identifier: "c302a51d3d7aaca28a077add2c82dcff")
!22 = !DIFile(filename: "<unknown>", directory: "")
!23 = !DINamespace(name: "rust_closure_quadrature", scope: !9)
!24 = !{!25}
!25 = !DIDerivedType(tag: DW_TAG_member, name: "_ref__k", scope: !21, file: !22, baseType: !26, size: 64, align: 64)
!26 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&f64", baseType: !12, size: 64, align: 64, dwarfAddressSpace: 0)
!27 = !DIBasicType(name: "usize", size: 64, encoding: DW_ATE_unsigned)
!28 = !{!17, !29, !30, !31, !32, !34, !36, !47}
!29 = !DILocalVariable(name: "a", arg: 2, scope: !18, file: !8, line: 42, type: !12)
!30 = !DILocalVariable(name: "b", arg: 3, scope: !18, file: !8, line: 42, type: !12)
!31 = !DILocalVariable(name: "n", arg: 4, scope: !18, file: !8, line: 42, type: !27)
!32 = !DILocalVariable(name: "h", scope: !33, file: !8, line: 43, type: !12, align: 64)
!33 = distinct !DILexicalBlock(scope: !18, file: !8, line: 43, column: 5)
!34 = !DILocalVariable(name: "s", scope: !35, file: !8, line: 44, type: !12, align: 64)
!35 = distinct !DILexicalBlock(scope: !33, file: !8, line: 44, column: 5)
!36 = !DILocalVariable(name: "iter", scope: !37, file: !8, line: 45, type: !38, align: 64)
!37 = distinct !DILexicalBlock(scope: !35, file: !8, line: 45, column: 5)
!38 = !DICompositeType(tag: DW_TAG_structure_type, name: "Range<usize>", scope: !39, file: !22, size: 128, align: 64, flags: DIFlagPublic, elements: !42, templateParams: !45, identifier: "53448c16a7a0802d59f963f67d6d8fdf")
!39 = !DINamespace(name: "range", scope: !40)
!40 = !DINamespace(name: "ops", scope: !41)
!41 = !DINamespace(name: "core", scope: null)
!42 = !{!43, !44}
!43 = !DIDerivedType(tag: DW_TAG_member, name: "start", scope: !38, file: !22, baseType: !27, size: 64, align: 64, flags: DIFlagPublic)
!44 = !DIDerivedType(tag: DW_TAG_member, name: "end", scope: !38, file: !22, baseType: !27, size: 64, align: 64, offset: 64, flags: DIFlagPublic)
!45 = !{!46}
!46 = !DITemplateTypeParameter(name: "Idx", type: !27)
!47 = !DILocalVariable(name: "i", scope: !48, file: !8, line: 45, type: !27, align: 64)
!48 = distinct !DILexicalBlock(scope: !37, file: !8, line: 45, column: 5)
!49 = !{!50}
!50 = !DITemplateTypeParameter(name: "impl Fn(f64) -> f64", type: !21)
!51 = !DILocation(line: 0, scope: !18, inlinedAt: !52)
!52 = distinct !DILocation(line: 53, column: 5, scope: !7)
!53 = !DILocation(line: 0, scope: !7)
!54 = !DILocation(line: 43, column: 13, scope: !18, inlinedAt: !52)
!55 = !DILocation(line: 0, scope: !33, inlinedAt: !52)
!56 = !DILocalVariable(name: "k", scope: !57, file: !8, line: 52, type: !12, align: 64)
!57 = distinct !DISubprogram(name: "{closure#0}", linkageName: "_ZN11rust_scalar23rust_closure_quadrature28_$u7b$$u7b$closure$u7d$$u7d$17h112c3504fa592db9E", scope: !23, file: !8, line: 53, type: !58, scopeLine: 53, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !16, retainedNodes: !61)
!58 = !DISubroutineType(types: !59)
!59 = !{!12, !60, !12}
!60 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&rust_scalar::rust_closure_quadrature::{closure_env#0}", baseType: !21, size: 64, align: 64, dwarfAddressSpace: 0)
!61 = !{!62, !56}
!62 = !DILocalVariable(name: "t", arg: 2, scope: !57, file: !8, line: 53, type: !12)
!63 = !DILocation(line: 0, scope: !57, inlinedAt: !64)
!64 = distinct !DILocation(line: 44, column: 24, scope: !33, inlinedAt: !52)
!65 = !DILocation(line: 53, column: 19, scope: !57, inlinedAt: !64)
!66 = !DILocalVariable(name: "self", arg: 1, scope: !67, file: !68, line: 699, type: !12)
!67 = distinct !DISubprogram(name: "sin", linkageName: "_RNvMNtCsjrHSEGnQ3l9_3std3f64d3sin", scope: !69, file: !68, line: 699, type: !72, scopeLine: 699, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !16, retainedNodes: !74)
!68 = !DIFile(filename: "library/std/src/num/f64.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "25b2a0d69a7ff90f22cee9f25d3729c1")
!69 = !DINamespace(name: "{impl#0}", scope: !70)
!70 = !DINamespace(name: "f64", scope: !71)
!71 = !DINamespace(name: "std", scope: null)
!72 = !DISubroutineType(types: !73)
!73 = !{!12, !12}
!74 = !{!66}
!75 = !DILocation(line: 0, scope: !67, inlinedAt: !76)
!76 = distinct !DILocation(line: 53, column: 27, scope: !57, inlinedAt: !64)
!77 = !DILocation(line: 700, column: 9, scope: !67, inlinedAt: !76)
!78 = !DILocation(line: 0, scope: !57, inlinedAt: !79)
!79 = distinct !DILocation(line: 44, column: 31, scope: !33, inlinedAt: !52)
!80 = !DILocation(line: 53, column: 19, scope: !57, inlinedAt: !79)
!81 = !DILocation(line: 0, scope: !67, inlinedAt: !82)
!82 = distinct !DILocation(line: 53, column: 27, scope: !57, inlinedAt: !79)
!83 = !DILocation(line: 700, column: 9, scope: !67, inlinedAt: !82)
!84 = !DILocation(line: 44, column: 23, scope: !33, inlinedAt: !52)
!85 = !DILocation(line: 44, column: 17, scope: !33, inlinedAt: !52)
!86 = !DILocation(line: 0, scope: !35, inlinedAt: !52)
!87 = !DILocation(line: 0, scope: !37, inlinedAt: !52)
!88 = !DILocation(line: 0, scope: !48, inlinedAt: !52)
!89 = !DILocation(line: 46, column: 16, scope: !48, inlinedAt: !52)
!90 = !DILocation(line: 0, scope: !57, inlinedAt: !91)
!91 = distinct !DILocation(line: 46, column: 14, scope: !48, inlinedAt: !52)
!92 = !DILocation(line: 53, column: 19, scope: !57, inlinedAt: !91)
!93 = !DILocation(line: 0, scope: !67, inlinedAt: !94)
!94 = distinct !DILocation(line: 53, column: 27, scope: !57, inlinedAt: !91)
!95 = !DILocation(line: 700, column: 9, scope: !67, inlinedAt: !94)
!96 = !DILocation(line: 46, column: 9, scope: !48, inlinedAt: !52)
!97 = !DILocation(line: 46, column: 20, scope: !48, inlinedAt: !52)
!98 = !DILocation(line: 48, column: 5, scope: !35, inlinedAt: !52)
!99 = !DILocation(line: 54, column: 2, scope: !7)
!100 = distinct !DISubprogram(name: "rust_float_polynomial", scope: !9, file: !8, line: 25, type: !101, scopeLine: 25, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !16, retainedNodes: !104)
!101 = !DISubroutineType(types: !102)
!102 = !{!103, !103, !103}
!103 = !DIBasicType(name: "f32", size: 32, encoding: DW_ATE_float)
!104 = !{!105, !106, !107}
!105 = !DILocalVariable(name: "x", arg: 1, scope: !100, file: !8, line: 25, type: !103)
!106 = !DILocalVariable(name: "y", arg: 2, scope: !100, file: !8, line: 25, type: !103)
!107 = !DILocalVariable(name: "t", scope: !108, file: !8, line: 26, type: !103, align: 32)
!108 = distinct !DILexicalBlock(scope: !100, file: !8, line: 26, column: 5)
!109 = !DILocation(line: 0, scope: !100)
!110 = !DILocation(line: 26, column: 13, scope: !100)
!111 = !DILocation(line: 0, scope: !108)
!112 = !DILocation(line: 27, column: 5, scope: !108)
!113 = !DILocation(line: 27, column: 13, scope: !108)
!114 = !DILocation(line: 28, column: 2, scope: !100)
!115 = distinct !DISubprogram(name: "rust_logistic", scope: !9, file: !8, line: 5, type: !10, scopeLine: 5, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !16, retainedNodes: !116)
!116 = !{!117, !118}
!117 = !DILocalVariable(name: "x", arg: 1, scope: !115, file: !8, line: 5, type: !12)
!118 = !DILocalVariable(name: "k", arg: 2, scope: !115, file: !8, line: 5, type: !12)
!119 = !DILocation(line: 0, scope: !115)
!120 = !DILocation(line: 6, column: 19, scope: !115)
!121 = !DILocation(line: 6, column: 18, scope: !115)
!122 = !DILocalVariable(name: "self", arg: 1, scope: !123, file: !68, line: 411, type: !12)
!123 = distinct !DISubprogram(name: "exp", linkageName: "_RNvMNtCsjrHSEGnQ3l9_3std3f64d3exp", scope: !69, file: !68, line: 411, type: !72, scopeLine: 411, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !16, retainedNodes: !124)
!124 = !{!122}
!125 = !DILocation(line: 0, scope: !123, inlinedAt: !126)
!126 = !DILocation(line: 6, column: 27, scope: !115)
!127 = !DILocation(line: 412, column: 9, scope: !123, inlinedAt: !126)
!128 = !DILocation(line: 6, column: 11, scope: !115)
!129 = !DILocation(line: 6, column: 5, scope: !115)
!130 = !DILocation(line: 7, column: 2, scope: !115)
!131 = distinct !DISubprogram(name: "rust_match_on_kind", scope: !9, file: !8, line: 15, type: !132, scopeLine: 15, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !16, retainedNodes: !135)
!132 = !DISubroutineType(types: !133)
!133 = !{!12, !134, !12}
!134 = !DIBasicType(name: "i32", size: 32, encoding: DW_ATE_signed)
!135 = !{!136, !137, !138, !140}
!136 = !DILocalVariable(name: "kind", arg: 1, scope: !131, file: !8, line: 15, type: !134)
!137 = !DILocalVariable(name: "x", arg: 2, scope: !131, file: !8, line: 15, type: !12)
!138 = !DILocalVariable(name: "n", scope: !139, file: !8, line: 19, type: !134, align: 32)
!139 = distinct !DILexicalBlock(scope: !131, file: !8, line: 19, column: 9)
!140 = !DILocalVariable(name: "n", scope: !139, file: !8, line: 19, type: !141, align: 64)
!141 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&i32", baseType: !134, size: 64, align: 64, dwarfAddressSpace: 0)
!142 = !DILocation(line: 0, scope: !131)
!143 = !DILocation(line: 0, scope: !139)
!144 = !DILocalVariable(name: "self", arg: 1, scope: !145, file: !68, line: 723, type: !12)
!145 = distinct !DISubprogram(name: "cos", linkageName: "_RNvMNtCsjrHSEGnQ3l9_3std3f64d3cos", scope: !69, file: !68, line: 723, type: !72, scopeLine: 723, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !16, retainedNodes: !146)
!146 = !{!144}
!147 = !DILocation(line: 0, scope: !145, inlinedAt: !148)
!148 = !DILocation(line: 18, column: 16, scope: !131)
!149 = !DILocalVariable(name: "self", arg: 1, scope: !150, file: !68, line: 323, type: !12)
!150 = distinct !DISubprogram(name: "powi", linkageName: "_RNvMNtCsjrHSEGnQ3l9_3std3f64d4powi", scope: !69, file: !68, line: 323, type: !151, scopeLine: 323, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !16, retainedNodes: !153)
!151 = !DISubroutineType(types: !152)
!152 = !{!12, !12, !134}
!153 = !{!149, !154}
!154 = !DILocalVariable(name: "n", scope: !150, file: !68, line: 323, type: !134, align: 32)
!155 = !DILocation(line: 0, scope: !150, inlinedAt: !156)
!156 = !DILocation(line: 20, column: 16, scope: !131)
!157 = !DILocalVariable(name: "x", arg: 1, scope: !158, file: !159, line: 2008, type: !12)
!158 = distinct !DISubprogram(name: "powi", linkageName: "_RNvNtNtCsgEmfK2I1SDS_4core3f644math4powi", scope: !160, file: !159, line: 2008, type: !151, scopeLine: 2008, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !16, retainedNodes: !162)
!159 = !DIFile(filename: "library/core/src/num/f64.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "cbb76cb498122bc6efb17630e39a4d29")
!160 = !DINamespace(name: "math", scope: !161)
!161 = !DINamespace(name: "f64", scope: !41)
!162 = !{!157, !163}
!163 = !DILocalVariable(name: "n", scope: !158, file: !159, line: 2008, type: !134, align: 32)
!164 = !DILocation(line: 0, scope: !158, inlinedAt: !165)
!165 = !DILocation(line: 324, column: 9, scope: !150, inlinedAt: !156)
!166 = !DILocalVariable(name: "self", arg: 1, scope: !167, file: !159, line: 1567, type: !12)
!167 = distinct !DISubprogram(name: "abs", linkageName: "_RNvMNtCsgEmfK2I1SDS_4core3f64d3abs", scope: !168, file: !159, line: 1567, type: !72, scopeLine: 1567, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !16, retainedNodes: !169)
!168 = !DINamespace(name: "{impl#0}", scope: !161)
!169 = !{!166}
!170 = !DILocation(line: 0, scope: !167, inlinedAt: !171)
!171 = !DILocation(line: 20, column: 28, scope: !131)
!172 = !DILocation(line: 16, column: 5, scope: !131)
!173 = !DILocation(line: 19, column: 9, scope: !139)
!174 = !DILocation(line: 19, column: 14, scope: !131)
!175 = !DILocation(line: 17, column: 18, scope: !131)
!176 = !DILocation(line: 17, column: 22, scope: !131)
!177 = !DILocation(line: 724, column: 9, scope: !145, inlinedAt: !148)
!178 = !DILocation(line: 18, column: 20, scope: !131)
!179 = !DILocation(line: 22, column: 2, scope: !131)
!180 = !DILocation(line: 2009, column: 9, scope: !158, inlinedAt: !165)
!181 = !DILocation(line: 1568, column: 9, scope: !167, inlinedAt: !171)
!182 = !DILocalVariable(name: "self", arg: 1, scope: !183, file: !68, line: 384, type: !12)
!183 = distinct !DISubprogram(name: "sqrt", linkageName: "_RNvMNtCsjrHSEGnQ3l9_3std3f64d4sqrt", scope: !69, file: !68, line: 384, type: !72, scopeLine: 384, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !16, retainedNodes: !184)
!184 = !{!182}
!185 = !DILocation(line: 0, scope: !183, inlinedAt: !186)
!186 = !DILocation(line: 20, column: 34, scope: !131)
!187 = !DILocalVariable(name: "x", arg: 1, scope: !188, file: !159, line: 2038, type: !12)
!188 = distinct !DISubprogram(name: "sqrt", linkageName: "_RNvNtNtCsgEmfK2I1SDS_4core3f644math4sqrt", scope: !160, file: !159, line: 2038, type: !72, scopeLine: 2038, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !16, retainedNodes: !189)
!189 = !{!187}
!190 = !DILocation(line: 0, scope: !188, inlinedAt: !191)
!191 = !DILocation(line: 385, column: 9, scope: !183, inlinedAt: !186)
!192 = !DILocation(line: 2039, column: 9, scope: !188, inlinedAt: !191)
!193 = !DILocation(line: 20, column: 14, scope: !131)
!194 = !DILocation(line: 20, column: 39, scope: !131)
!195 = !DILocation(line: 19, column: 27, scope: !139)
!196 = !DILocation(line: 19, column: 23, scope: !139)
!197 = !DILocation(line: 19, column: 34, scope: !131)
!198 = distinct !DISubprogram(name: "rust_newton_root", scope: !9, file: !8, line: 57, type: !72, scopeLine: 57, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !16, retainedNodes: !199)
!199 = !{!200, !201, !203}
!200 = !DILocalVariable(name: "a", arg: 1, scope: !198, file: !8, line: 57, type: !12)
!201 = !DILocalVariable(name: "y", scope: !202, file: !8, line: 58, type: !12, align: 64)
!202 = distinct !DILexicalBlock(scope: !198, file: !8, line: 58, column: 5)
!203 = !DILocalVariable(name: "e", scope: !204, file: !8, line: 60, type: !12, align: 64)
!204 = distinct !DILexicalBlock(scope: !202, file: !8, line: 60, column: 9)
!205 = !DILocation(line: 0, scope: !198)
!206 = !DILocation(line: 0, scope: !202)
!207 = !DILocation(line: 60, column: 17, scope: !202)
!208 = !DILocation(line: 1568, column: 9, scope: !209, inlinedAt: !212)
!209 = distinct !DISubprogram(name: "abs", linkageName: "_RNvMNtCsgEmfK2I1SDS_4core3f64d3abs", scope: !168, file: !159, line: 1567, type: !72, scopeLine: 1567, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !16, retainedNodes: !210)
!210 = !{!211}
!211 = !DILocalVariable(name: "self", arg: 1, scope: !209, file: !159, line: 1567, type: !12)
!212 = !DILocation(line: 61, column: 14, scope: !204)
!213 = !DILocation(line: 61, column: 12, scope: !204)
!214 = !DILocation(line: 64, column: 19, scope: !204)
!215 = !DILocation(line: 64, column: 18, scope: !204)
!216 = !DILocation(line: 64, column: 14, scope: !204)
!217 = !DILocation(line: 64, column: 9, scope: !204)
!218 = !DILocation(line: 0, scope: !204)
!219 = !DILocation(line: 0, scope: !209, inlinedAt: !212)
!220 = !DILocation(line: 66, column: 2, scope: !198)
!221 = distinct !DISubprogram(name: "rust_recursive_power", scope: !9, file: !8, line: 31, type: !222, scopeLine: 31, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !16, retainedNodes: !225)
!222 = !DISubroutineType(types: !223)
!223 = !{!12, !12, !224}
!224 = !DIBasicType(name: "u32", size: 32, encoding: DW_ATE_unsigned)
!225 = !{!226, !227, !228}
!226 = !DILocalVariable(name: "x", arg: 1, scope: !221, file: !8, line: 31, type: !12)
!227 = !DILocalVariable(name: "n", arg: 2, scope: !221, file: !8, line: 31, type: !224)
!228 = !DILocalVariable(name: "half", scope: !229, file: !8, line: 35, type: !12, align: 64)
!229 = distinct !DILexicalBlock(scope: !221, file: !8, line: 35, column: 9)
!230 = !DILocation(line: 0, scope: !221)
!231 = !DILocation(line: 32, column: 8, scope: !221)
!232 = !DILocation(line: 34, column: 15, scope: !221)
!233 = !DILocation(line: 40, column: 2, scope: !221)
!234 = !DILocation(line: 35, column: 44, scope: !221)
!235 = !DILocation(line: 35, column: 20, scope: !221)
!236 = !DILocation(line: 0, scope: !229)
!237 = !DILocation(line: 36, column: 9, scope: !229)
!238 = !DILocation(line: 38, column: 37, scope: !221)
!239 = !DILocation(line: 38, column: 13, scope: !221)
!240 = !DILocation(line: 38, column: 9, scope: !221)
