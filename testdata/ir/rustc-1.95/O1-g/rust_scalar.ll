; rustup run stable rustc --edition=2021 --crate-type=lib -C codegen-units=1 -C opt-level=1 -g --remap-path-prefix=$PWD=. -C panic=abort --emit=llvm-ir rust/rust_scalar.rs -o ir/rustc-1.95/O1-g/rust_scalar.ll
; ModuleID = 'rust_scalar.2d63db6054a4082a-cgu.0'
source_filename = "rust_scalar.2d63db6054a4082a-cgu.0"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; rust_scalar::damped_sine
; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind nonlazybind willreturn memory(none) uwtable
define noundef double @_ZN11rust_scalar11damped_sine17h99f49868b8b9e2a4E(double noundef %t, double noundef %damping) unnamed_addr #0 !dbg !7 {
start:
    #dbg_value(double %t, !14, !DIExpression(), !17)
    #dbg_value(double %damping, !15, !DIExpression(), !17)
  %_5 = fneg double %damping, !dbg !18
  %_4 = fmul double %t, %_5, !dbg !19
    #dbg_value(double %_4, !20, !DIExpression(), !29)
  %0 = tail call noundef double @llvm.exp.f64(double %_4), !dbg !31
  %_7 = fmul double %t, 2.000000e+00, !dbg !32
    #dbg_value(double %_7, !33, !DIExpression(), !36)
  %1 = tail call noundef double @llvm.sin.f64(double %_7), !dbg !38
  %_0 = fmul double %1, %0, !dbg !19
  ret double %_0, !dbg !39
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(none) uwtable
define noundef double @rust_closure_quadrature(double noundef %0, double noundef %b) unnamed_addr #1 !dbg !40 {
start:
    #dbg_value(ptr poison, !44, !DIExpression(), !78)
    #dbg_value(double %0, !42, !DIExpression(), !80)
    #dbg_value(double %b, !43, !DIExpression(), !80)
    #dbg_value(ptr undef, !44, !DIExpression(), !78)
    #dbg_value(double 0.000000e+00, !56, !DIExpression(), !78)
    #dbg_value(double %b, !57, !DIExpression(), !78)
    #dbg_value(i64 6, !58, !DIExpression(), !78)
    #dbg_value(double poison, !59, !DIExpression(), !81)
    #dbg_value(ptr poison, !82, !DIExpression(DW_OP_deref, DW_OP_deref), !89)
    #dbg_value(double 0.000000e+00, !88, !DIExpression(), !89)
    #dbg_value(double poison, !33, !DIExpression(), !91)
    #dbg_value(ptr poison, !82, !DIExpression(DW_OP_deref, DW_OP_deref), !93)
    #dbg_value(double %b, !88, !DIExpression(), !93)
    #dbg_value(double poison, !33, !DIExpression(), !95)
    #dbg_value(double poison, !61, !DIExpression(), !97)
    #dbg_value(i64 1, !63, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !98)
    #dbg_value(i64 6, !63, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !98)
  %_4.i.i = fmul double %0, 0.000000e+00, !dbg !99
    #dbg_value(double %_4.i.i, !33, !DIExpression(), !91)
  %1 = tail call noundef double @llvm.sin.f64(double %_4.i.i), !dbg !100
  %_0.i.i = fmul double %1, 0.000000e+00, !dbg !99
  %_4.i5.i = fmul double %0, %b, !dbg !101
    #dbg_value(double %_4.i5.i, !33, !DIExpression(), !95)
  %2 = tail call noundef double @llvm.sin.f64(double %_4.i5.i), !dbg !102
  %_0.i6.i = fmul double %b, %2, !dbg !101
  %_9.i = fadd double %_0.i.i, %_0.i6.i, !dbg !103
  %3 = fmul double %_9.i, 5.000000e-01, !dbg !104
    #dbg_value(double %3, !61, !DIExpression(), !97)
  %h.i = fdiv double %b, 6.000000e+00, !dbg !105
    #dbg_value(double %h.i, !59, !DIExpression(), !81)
    #dbg_value(double %3, !61, !DIExpression(), !97)
    #dbg_value(i64 1, !63, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !98)
    #dbg_value(i64 2, !63, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !98)
    #dbg_value(i64 1, !74, !DIExpression(), !106)
  %_26.i = fadd double %h.i, 0.000000e+00, !dbg !107
    #dbg_value(ptr poison, !82, !DIExpression(DW_OP_deref, DW_OP_deref), !108)
    #dbg_value(double %_26.i, !88, !DIExpression(), !108)
  %_4.i9.i = fmul double %0, %_26.i, !dbg !110
    #dbg_value(double %_4.i9.i, !33, !DIExpression(), !111)
  %4 = tail call noundef double @llvm.sin.f64(double %_4.i9.i), !dbg !113
  %_0.i10.i = fmul double %_26.i, %4, !dbg !110
  %5 = fadd double %3, %_0.i10.i, !dbg !114
    #dbg_value(double %5, !61, !DIExpression(), !97)
    #dbg_value(i64 poison, !63, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !98)
    #dbg_value(i64 2, !63, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !98)
    #dbg_value(i64 3, !63, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !98)
    #dbg_value(i64 2, !74, !DIExpression(), !106)
  %_27.1.i = fmul double %h.i, 2.000000e+00, !dbg !115
  %_26.1.i = fadd double %_27.1.i, 0.000000e+00, !dbg !107
    #dbg_value(double %_26.1.i, !88, !DIExpression(), !108)
  %_4.i9.1.i = fmul double %0, %_26.1.i, !dbg !110
    #dbg_value(double %_4.i9.1.i, !33, !DIExpression(), !111)
  %6 = tail call noundef double @llvm.sin.f64(double %_4.i9.1.i), !dbg !113
  %_0.i10.1.i = fmul double %_26.1.i, %6, !dbg !110
  %7 = fadd double %5, %_0.i10.1.i, !dbg !114
    #dbg_value(double %7, !61, !DIExpression(), !97)
    #dbg_value(i64 poison, !63, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !98)
    #dbg_value(i64 3, !63, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !98)
    #dbg_value(i64 4, !63, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !98)
    #dbg_value(i64 3, !74, !DIExpression(), !106)
  %_27.2.i = fmul double %h.i, 3.000000e+00, !dbg !115
  %_26.2.i = fadd double %_27.2.i, 0.000000e+00, !dbg !107
    #dbg_value(double %_26.2.i, !88, !DIExpression(), !108)
  %_4.i9.2.i = fmul double %0, %_26.2.i, !dbg !110
    #dbg_value(double %_4.i9.2.i, !33, !DIExpression(), !111)
  %8 = tail call noundef double @llvm.sin.f64(double %_4.i9.2.i), !dbg !113
  %_0.i10.2.i = fmul double %_26.2.i, %8, !dbg !110
  %9 = fadd double %_0.i10.2.i, %7, !dbg !114
    #dbg_value(double %9, !61, !DIExpression(), !97)
    #dbg_value(i64 poison, !63, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !98)
    #dbg_value(i64 4, !63, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !98)
    #dbg_value(i64 5, !63, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !98)
    #dbg_value(i64 4, !74, !DIExpression(), !106)
  %_27.3.i = fmul double %h.i, 4.000000e+00, !dbg !115
  %_26.3.i = fadd double %_27.3.i, 0.000000e+00, !dbg !107
    #dbg_value(double %_26.3.i, !88, !DIExpression(), !108)
  %_4.i9.3.i = fmul double %0, %_26.3.i, !dbg !110
    #dbg_value(double %_4.i9.3.i, !33, !DIExpression(), !111)
  %10 = tail call noundef double @llvm.sin.f64(double %_4.i9.3.i), !dbg !113
  %_0.i10.3.i = fmul double %_26.3.i, %10, !dbg !110
  %11 = fadd double %_0.i10.3.i, %9, !dbg !114
    #dbg_value(double %11, !61, !DIExpression(), !97)
    #dbg_value(i64 poison, !63, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !98)
    #dbg_value(i64 5, !63, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !98)
    #dbg_value(i64 6, !63, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !98)
    #dbg_value(i64 5, !74, !DIExpression(), !106)
  %_27.4.i = fmul double %h.i, 5.000000e+00, !dbg !115
  %_26.4.i = fadd double %_27.4.i, 0.000000e+00, !dbg !107
    #dbg_value(double %_26.4.i, !88, !DIExpression(), !108)
  %_4.i9.4.i = fmul double %0, %_26.4.i, !dbg !110
    #dbg_value(double %_4.i9.4.i, !33, !DIExpression(), !111)
  %12 = tail call noundef double @llvm.sin.f64(double %_4.i9.4.i), !dbg !113
  %_0.i10.4.i = fmul double %_26.4.i, %12, !dbg !110
  %13 = fadd double %_0.i10.4.i, %11, !dbg !114
    #dbg_value(double %13, !61, !DIExpression(), !97)
    #dbg_value(i64 poison, !63, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !98)
  %_0.i = fmul double %h.i, %13, !dbg !116
  ret double %_0.i, !dbg !117
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(none) uwtable
define noundef float @rust_float_polynomial(float noundef %x, float noundef %y) unnamed_addr #1 !dbg !118 {
start:
    #dbg_value(float %x, !123, !DIExpression(), !127)
    #dbg_value(float %y, !124, !DIExpression(), !127)
  %t = fmul float %x, %y, !dbg !128
    #dbg_value(float %t, !125, !DIExpression(), !129)
  %_5 = fmul float %t, %t, !dbg !130
  %_6 = fmul float %x, 5.000000e-01, !dbg !131
  %_4 = fadd float %_6, %_5, !dbg !130
  %_0 = fsub float %_4, %y, !dbg !130
  ret float %_0, !dbg !132
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(none) uwtable
define noundef double @rust_logistic(double noundef %x, double noundef %k) unnamed_addr #1 !dbg !133 {
start:
    #dbg_value(double %x, !135, !DIExpression(), !137)
    #dbg_value(double %k, !136, !DIExpression(), !137)
  %_6 = fneg double %k, !dbg !138
  %_5 = fmul double %x, %_6, !dbg !139
    #dbg_value(double %_5, !20, !DIExpression(), !140)
  %0 = tail call noundef double @llvm.exp.f64(double %_5), !dbg !142
  %_3 = fadd double %0, 1.000000e+00, !dbg !143
  %_0 = fdiv double 1.000000e+00, %_3, !dbg !144
  ret double %_0, !dbg !145
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(none) uwtable
define noundef double @rust_match_on_kind(i32 noundef %kind, double noundef %x) unnamed_addr #1 !dbg !146 {
start:
    #dbg_value(i32 %kind, !151, !DIExpression(), !157)
    #dbg_value(i32 %kind, !153, !DIExpression(), !158)
    #dbg_value(double %x, !152, !DIExpression(), !157)
  switch i32 %kind, label %bb1 [
    i32 0, label %bb3
    i32 3, label %bb3
    i32 1, label %bb2
  ], !dbg !159

bb1:                                              ; preds = %start
    #dbg_value(ptr poison, !155, !DIExpression(), !160)
  %_4 = icmp slt i32 %kind, 0, !dbg !161
  br i1 %_4, label %bb4, label %bb5, !dbg !161

bb3:                                              ; preds = %start, %start
  %0 = fmul double %x, %x, !dbg !162
  br label %bb9, !dbg !163

bb2:                                              ; preds = %start
    #dbg_value(double %x, !164, !DIExpression(), !167)
  %1 = tail call noundef double @llvm.cos.f64(double %x), !dbg !169
  br label %bb9, !dbg !170

bb9:                                              ; preds = %bb4, %bb5, %bb2, %bb3
  %_0.sroa.0.0 = phi double [ %6, %bb4 ], [ %5, %bb5 ], [ %0, %bb3 ], [ %1, %bb2 ], !dbg !157
  ret double %_0.sroa.0.0, !dbg !171

bb5:                                              ; preds = %bb1
    #dbg_value(double %x, !172, !DIExpression(), !178)
    #dbg_value(double %x, !180, !DIExpression(), !187)
    #dbg_value(i32 3, !177, !DIExpression(), !178)
    #dbg_value(i32 3, !186, !DIExpression(), !187)
  %2 = tail call noundef double @llvm.powi.f64.i32(double %x, i32 3), !dbg !189
    #dbg_value(double %x, !190, !DIExpression(), !194)
  %3 = tail call noundef double @llvm.fabs.f64(double %x), !dbg !196
    #dbg_value(double %3, !197, !DIExpression(), !200)
    #dbg_value(double %3, !202, !DIExpression(), !205)
  %4 = tail call noundef double @llvm.sqrt.f64(double %3), !dbg !207
  %5 = fadd double %2, %4, !dbg !208
  br label %bb9, !dbg !209

bb4:                                              ; preds = %bb1
  %_5 = sitofp i32 %kind to double, !dbg !210
  %6 = fdiv double %x, %_5, !dbg !211
  br label %bb9, !dbg !212
}

; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(none) uwtable
define noundef double @rust_newton_root(double noundef %a) unnamed_addr #2 !dbg !213 {
start:
    #dbg_value(double %a, !215, !DIExpression(), !220)
    #dbg_value(double %a, !216, !DIExpression(), !221)
  %_42 = fmul double %a, %a, !dbg !222
  %_33 = fmul double %a, %_42, !dbg !222
  %e4 = fsub double %_33, %a, !dbg !222
  %0 = tail call noundef double @llvm.fabs.f64(double %e4), !dbg !223
  %_85 = fcmp olt double %0, 0x3D719799812DEA11, !dbg !225
  br i1 %_85, label %bb3, label %bb4, !dbg !225

bb4:                                              ; preds = %start, %bb4
  %e7 = phi double [ %e, %bb4 ], [ %e4, %start ]
  %y.sroa.0.06 = phi double [ %1, %bb4 ], [ %a, %start ]
    #dbg_value(double %y.sroa.0.06, !216, !DIExpression(), !221)
  %_12 = fmul double %y.sroa.0.06, 3.000000e+00, !dbg !226
  %_11 = fmul double %y.sroa.0.06, %_12, !dbg !227
  %_10 = fdiv double %e7, %_11, !dbg !228
  %1 = fsub double %y.sroa.0.06, %_10, !dbg !229
    #dbg_value(double %1, !216, !DIExpression(), !221)
  %_4 = fmul double %1, %1, !dbg !222
  %_3 = fmul double %1, %_4, !dbg !222
  %e = fsub double %_3, %a, !dbg !222
    #dbg_value(double %e, !218, !DIExpression(), !230)
    #dbg_value(double %e, !190, !DIExpression(), !231)
  %2 = tail call noundef double @llvm.fabs.f64(double %e), !dbg !223
  %_8 = fcmp olt double %2, 0x3D719799812DEA11, !dbg !225
  br i1 %_8, label %bb3, label %bb4, !dbg !225

bb3:                                              ; preds = %bb4, %start
  %y.sroa.0.0.lcssa = phi double [ %a, %start ], [ %1, %bb4 ], !dbg !220
  ret double %y.sroa.0.0.lcssa, !dbg !232
}

; Function Attrs: nofree nosync nounwind nonlazybind memory(none) uwtable
define noundef double @rust_recursive_power(double noundef %x, i32 noundef %n) unnamed_addr #3 !dbg !233 {
start:
    #dbg_value(double %x, !238, !DIExpression(), !242)
    #dbg_value(i32 %n, !239, !DIExpression(), !242)
  %0 = icmp eq i32 %n, 0, !dbg !243
  br i1 %0, label %common.ret, label %bb2, !dbg !243

bb2:                                              ; preds = %start
  %_3 = and i32 %n, 1, !dbg !244
  %1 = icmp eq i32 %_3, 0, !dbg !244
  br i1 %1, label %bb3, label %bb5, !dbg !244

common.ret:                                       ; preds = %start, %bb5, %bb3
  %common.ret.op = phi double [ %3, %bb5 ], [ %2, %bb3 ], [ 1.000000e+00, %start ]
  ret double %common.ret.op, !dbg !245

bb3:                                              ; preds = %bb2
  %_51 = lshr exact i32 %n, 1, !dbg !246
  %half = tail call noundef double @rust_recursive_power(double noundef %x, i32 noundef %_51) #5, !dbg !247
    #dbg_value(double %half, !240, !DIExpression(), !248)
  %2 = fmul double %half, %half, !dbg !249
  br label %common.ret, !dbg !245

bb5:                                              ; preds = %bb2
  %_7 = add nsw i32 %n, -1, !dbg !250
  %_6 = tail call noundef double @rust_recursive_power(double noundef %x, i32 noundef %_7) #5, !dbg !251
  %3 = fmul double %x, %_6, !dbg !252
  br label %common.ret, !dbg !245
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #4

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.cos.f64(double) #4

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.exp.f64(double) #4

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sin.f64(double) #4

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.powi.f64.i32(double, i32) #4

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #4

attributes #0 = { mustprogress nofree noinline norecurse nosync nounwind nonlazybind willreturn memory(none) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #1 = { mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(none) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #2 = { nofree norecurse nosync nounwind nonlazybind memory(none) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #3 = { nofree nosync nounwind nonlazybind memory(none) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #4 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { nounwind }

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
!7 = distinct !DISubprogram(name: "damped_sine", linkageName: "_ZN11rust_scalar11damped_sine17h99f49868b8b9e2a4E", scope: !9, file: !8, line: 11, type: !10, scopeLine: 11, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !16, retainedNodes: !13)
!8 = !DIFile(filename: "rust/rust_scalar.rs", directory: ".", checksumkind: CSK_MD5, checksum: "7438a9ea5242e84e7710b45456829f1d")
!9 = !DINamespace(name: "rust_scalar", scope: null)
!10 = !DISubroutineType(types: !11)
!11 = !{!12, !12, !12}
!12 = !DIBasicType(name: "f64", size: 64, encoding: DW_ATE_float)
!13 = !{!14, !15}
!14 = !DILocalVariable(name: "t", arg: 1, scope: !7, file: !8, line: 11, type: !12)
!15 = !DILocalVariable(name: "damping", arg: 2, scope: !7, file: !8, line: 11, type: !12)
!16 = !{}
!17 = !DILocation(line: 0, scope: !7)
!18 = !DILocation(line: 12, column: 6, scope: !7)
!19 = !DILocation(line: 12, column: 5, scope: !7)
!20 = !DILocalVariable(name: "self", arg: 1, scope: !21, file: !22, line: 411, type: !12)
!21 = distinct !DISubprogram(name: "exp", linkageName: "_RNvMNtCsjrHSEGnQ3l9_3std3f64d3exp", scope: !23, file: !22, line: 411, type: !26, scopeLine: 411, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !16, retainedNodes: !28)
!22 = !DIFile(filename: "library/std/src/num/f64.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "25b2a0d69a7ff90f22cee9f25d3729c1")
!23 = !DINamespace(name: "{impl#0}", scope: !24)
!24 = !DINamespace(name: "f64", scope: !25)
!25 = !DINamespace(name: "std", scope: null)
!26 = !DISubroutineType(types: !27)
!27 = !{!12, !12}
!28 = !{!20}
!29 = !DILocation(line: 0, scope: !21, inlinedAt: !30)
!30 = distinct !DILocation(line: 12, column: 20, scope: !7)
!31 = !DILocation(line: 412, column: 9, scope: !21, inlinedAt: !30)
!32 = !DILocation(line: 12, column: 28, scope: !7)
!33 = !DILocalVariable(name: "self", arg: 1, scope: !34, file: !22, line: 699, type: !12)
!34 = distinct !DISubprogram(name: "sin", linkageName: "_RNvMNtCsjrHSEGnQ3l9_3std3f64d3sin", scope: !23, file: !22, line: 699, type: !26, scopeLine: 699, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !16, retainedNodes: !35)
!35 = !{!33}
!36 = !DILocation(line: 0, scope: !34, inlinedAt: !37)
!37 = distinct !DILocation(line: 12, column: 38, scope: !7)
!38 = !DILocation(line: 700, column: 9, scope: !34, inlinedAt: !37)
!39 = !DILocation(line: 13, column: 2, scope: !7)
!40 = distinct !DISubprogram(name: "rust_closure_quadrature", scope: !9, file: !8, line: 53, type: !10, scopeLine: 53, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !16, retainedNodes: !41)
!41 = !{!42, !43}
!42 = !DILocalVariable(name: "k", arg: 1, scope: !40, file: !8, line: 53, type: !12)
!43 = !DILocalVariable(name: "b", arg: 2, scope: !40, file: !8, line: 53, type: !12)
!44 = !DILocalVariable(name: "f", arg: 1, scope: !45, file: !8, line: 43, type: !48)
!45 = distinct !DISubprogram(name: "integrate<rust_scalar::rust_closure_quadrature::{closure_env#0}>", linkageName: "_ZN11rust_scalar9integrate17h61e97caaa2aa809eE", scope: !9, file: !8, line: 43, type: !46, scopeLine: 43, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !76, retainedNodes: !55)
!46 = !DISubroutineType(types: !47)
!47 = !{!12, !48, !12, !12, !54}
!48 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}", scope: !50, file: !49, size: 64, align: 64, elements: !51, templateParams: !16, identifier: "c302a51d3d7aaca28a077add2c82dcff")
!49 = !DIFile(filename: "<unknown>", directory: "")
!50 = !DINamespace(name: "rust_closure_quadrature", scope: !9)
!51 = !{!52}
!52 = !DIDerivedType(tag: DW_TAG_member, name: "_ref__k", scope: !48, file: !49, baseType: !53, size: 64, align: 64)
!53 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&f64", baseType: !12, size: 64, align: 64, dwarfAddressSpace: 0)
!54 = !DIBasicType(name: "usize", size: 64, encoding: DW_ATE_unsigned)
!55 = !{!44, !56, !57, !58, !59, !61, !63, !74}
!56 = !DILocalVariable(name: "a", arg: 2, scope: !45, file: !8, line: 43, type: !12)
!57 = !DILocalVariable(name: "b", arg: 3, scope: !45, file: !8, line: 43, type: !12)
!58 = !DILocalVariable(name: "n", arg: 4, scope: !45, file: !8, line: 43, type: !54)
!59 = !DILocalVariable(name: "h", scope: !60, file: !8, line: 44, type: !12, align: 64)
!60 = distinct !DILexicalBlock(scope: !45, file: !8, line: 44, column: 5)
!61 = !DILocalVariable(name: "s", scope: !62, file: !8, line: 45, type: !12, align: 64)
!62 = distinct !DILexicalBlock(scope: !60, file: !8, line: 45, column: 5)
!63 = !DILocalVariable(name: "iter", scope: !64, file: !8, line: 46, type: !65, align: 64)
!64 = distinct !DILexicalBlock(scope: !62, file: !8, line: 46, column: 5)
!65 = !DICompositeType(tag: DW_TAG_structure_type, name: "Range<usize>", scope: !66, file: !49, size: 128, align: 64, flags: DIFlagPublic, elements: !69, templateParams: !72, identifier: "53448c16a7a0802d59f963f67d6d8fdf")
!66 = !DINamespace(name: "range", scope: !67)
!67 = !DINamespace(name: "ops", scope: !68)
!68 = !DINamespace(name: "core", scope: null)
!69 = !{!70, !71}
!70 = !DIDerivedType(tag: DW_TAG_member, name: "start", scope: !65, file: !49, baseType: !54, size: 64, align: 64, flags: DIFlagPublic)
!71 = !DIDerivedType(tag: DW_TAG_member, name: "end", scope: !65, file: !49, baseType: !54, size: 64, align: 64, offset: 64, flags: DIFlagPublic)
!72 = !{!73}
!73 = !DITemplateTypeParameter(name: "Idx", type: !54)
!74 = !DILocalVariable(name: "i", scope: !75, file: !8, line: 46, type: !54, align: 64)
!75 = distinct !DILexicalBlock(scope: !64, file: !8, line: 46, column: 5)
!76 = !{!77}
!77 = !DITemplateTypeParameter(name: "impl Fn(f64) -> f64", type: !48)
!78 = !DILocation(line: 0, scope: !45, inlinedAt: !79)
!79 = distinct !DILocation(line: 54, column: 5, scope: !40)
!80 = !DILocation(line: 0, scope: !40)
!81 = !DILocation(line: 0, scope: !60, inlinedAt: !79)
!82 = !DILocalVariable(name: "k", scope: !83, file: !8, line: 53, type: !12, align: 64)
!83 = distinct !DISubprogram(name: "{closure#0}", linkageName: "_ZN11rust_scalar23rust_closure_quadrature28_$u7b$$u7b$closure$u7d$$u7d$17h112c3504fa592db9E", scope: !50, file: !8, line: 54, type: !84, scopeLine: 54, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !16, retainedNodes: !87)
!84 = !DISubroutineType(types: !85)
!85 = !{!12, !86, !12}
!86 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&rust_scalar::rust_closure_quadrature::{closure_env#0}", baseType: !48, size: 64, align: 64, dwarfAddressSpace: 0)
!87 = !{!88, !82}
!88 = !DILocalVariable(name: "t", arg: 2, scope: !83, file: !8, line: 54, type: !12)
!89 = !DILocation(line: 0, scope: !83, inlinedAt: !90)
!90 = distinct !DILocation(line: 45, column: 24, scope: !60, inlinedAt: !79)
!91 = !DILocation(line: 0, scope: !34, inlinedAt: !92)
!92 = distinct !DILocation(line: 54, column: 27, scope: !83, inlinedAt: !90)
!93 = !DILocation(line: 0, scope: !83, inlinedAt: !94)
!94 = distinct !DILocation(line: 45, column: 31, scope: !60, inlinedAt: !79)
!95 = !DILocation(line: 0, scope: !34, inlinedAt: !96)
!96 = distinct !DILocation(line: 54, column: 27, scope: !83, inlinedAt: !94)
!97 = !DILocation(line: 0, scope: !62, inlinedAt: !79)
!98 = !DILocation(line: 0, scope: !64, inlinedAt: !79)
!99 = !DILocation(line: 54, column: 19, scope: !83, inlinedAt: !90)
!100 = !DILocation(line: 700, column: 9, scope: !34, inlinedAt: !92)
!101 = !DILocation(line: 54, column: 19, scope: !83, inlinedAt: !94)
!102 = !DILocation(line: 700, column: 9, scope: !34, inlinedAt: !96)
!103 = !DILocation(line: 45, column: 23, scope: !60, inlinedAt: !79)
!104 = !DILocation(line: 45, column: 17, scope: !60, inlinedAt: !79)
!105 = !DILocation(line: 44, column: 13, scope: !45, inlinedAt: !79)
!106 = !DILocation(line: 0, scope: !75, inlinedAt: !79)
!107 = !DILocation(line: 47, column: 16, scope: !75, inlinedAt: !79)
!108 = !DILocation(line: 0, scope: !83, inlinedAt: !109)
!109 = distinct !DILocation(line: 47, column: 14, scope: !75, inlinedAt: !79)
!110 = !DILocation(line: 54, column: 19, scope: !83, inlinedAt: !109)
!111 = !DILocation(line: 0, scope: !34, inlinedAt: !112)
!112 = distinct !DILocation(line: 54, column: 27, scope: !83, inlinedAt: !109)
!113 = !DILocation(line: 700, column: 9, scope: !34, inlinedAt: !112)
!114 = !DILocation(line: 47, column: 9, scope: !75, inlinedAt: !79)
!115 = !DILocation(line: 47, column: 20, scope: !75, inlinedAt: !79)
!116 = !DILocation(line: 49, column: 5, scope: !62, inlinedAt: !79)
!117 = !DILocation(line: 55, column: 2, scope: !40)
!118 = distinct !DISubprogram(name: "rust_float_polynomial", scope: !9, file: !8, line: 26, type: !119, scopeLine: 26, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !16, retainedNodes: !122)
!119 = !DISubroutineType(types: !120)
!120 = !{!121, !121, !121}
!121 = !DIBasicType(name: "f32", size: 32, encoding: DW_ATE_float)
!122 = !{!123, !124, !125}
!123 = !DILocalVariable(name: "x", arg: 1, scope: !118, file: !8, line: 26, type: !121)
!124 = !DILocalVariable(name: "y", arg: 2, scope: !118, file: !8, line: 26, type: !121)
!125 = !DILocalVariable(name: "t", scope: !126, file: !8, line: 27, type: !121, align: 32)
!126 = distinct !DILexicalBlock(scope: !118, file: !8, line: 27, column: 5)
!127 = !DILocation(line: 0, scope: !118)
!128 = !DILocation(line: 27, column: 13, scope: !118)
!129 = !DILocation(line: 0, scope: !126)
!130 = !DILocation(line: 28, column: 5, scope: !126)
!131 = !DILocation(line: 28, column: 13, scope: !126)
!132 = !DILocation(line: 29, column: 2, scope: !118)
!133 = distinct !DISubprogram(name: "rust_logistic", scope: !9, file: !8, line: 5, type: !10, scopeLine: 5, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !16, retainedNodes: !134)
!134 = !{!135, !136}
!135 = !DILocalVariable(name: "x", arg: 1, scope: !133, file: !8, line: 5, type: !12)
!136 = !DILocalVariable(name: "k", arg: 2, scope: !133, file: !8, line: 5, type: !12)
!137 = !DILocation(line: 0, scope: !133)
!138 = !DILocation(line: 6, column: 19, scope: !133)
!139 = !DILocation(line: 6, column: 18, scope: !133)
!140 = !DILocation(line: 0, scope: !21, inlinedAt: !141)
!141 = distinct !DILocation(line: 6, column: 27, scope: !133)
!142 = !DILocation(line: 412, column: 9, scope: !21, inlinedAt: !141)
!143 = !DILocation(line: 6, column: 11, scope: !133)
!144 = !DILocation(line: 6, column: 5, scope: !133)
!145 = !DILocation(line: 7, column: 2, scope: !133)
!146 = distinct !DISubprogram(name: "rust_match_on_kind", scope: !9, file: !8, line: 16, type: !147, scopeLine: 16, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !16, retainedNodes: !150)
!147 = !DISubroutineType(types: !148)
!148 = !{!12, !149, !12}
!149 = !DIBasicType(name: "i32", size: 32, encoding: DW_ATE_signed)
!150 = !{!151, !152, !153, !155}
!151 = !DILocalVariable(name: "kind", arg: 1, scope: !146, file: !8, line: 16, type: !149)
!152 = !DILocalVariable(name: "x", arg: 2, scope: !146, file: !8, line: 16, type: !12)
!153 = !DILocalVariable(name: "n", scope: !154, file: !8, line: 20, type: !149, align: 32)
!154 = distinct !DILexicalBlock(scope: !146, file: !8, line: 20, column: 9)
!155 = !DILocalVariable(name: "n", scope: !154, file: !8, line: 20, type: !156, align: 64)
!156 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&i32", baseType: !149, size: 64, align: 64, dwarfAddressSpace: 0)
!157 = !DILocation(line: 0, scope: !146)
!158 = !DILocation(line: 0, scope: !154)
!159 = !DILocation(line: 17, column: 5, scope: !146)
!160 = !DILocation(line: 20, column: 9, scope: !154)
!161 = !DILocation(line: 20, column: 14, scope: !146)
!162 = !DILocation(line: 18, column: 18, scope: !146)
!163 = !DILocation(line: 18, column: 22, scope: !146)
!164 = !DILocalVariable(name: "self", arg: 1, scope: !165, file: !22, line: 723, type: !12)
!165 = distinct !DISubprogram(name: "cos", linkageName: "_RNvMNtCsjrHSEGnQ3l9_3std3f64d3cos", scope: !23, file: !22, line: 723, type: !26, scopeLine: 723, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !16, retainedNodes: !166)
!166 = !{!164}
!167 = !DILocation(line: 0, scope: !165, inlinedAt: !168)
!168 = distinct !DILocation(line: 19, column: 16, scope: !146)
!169 = !DILocation(line: 724, column: 9, scope: !165, inlinedAt: !168)
!170 = !DILocation(line: 19, column: 16, scope: !146)
!171 = !DILocation(line: 23, column: 2, scope: !146)
!172 = !DILocalVariable(name: "self", arg: 1, scope: !173, file: !22, line: 323, type: !12)
!173 = distinct !DISubprogram(name: "powi", linkageName: "_RNvMNtCsjrHSEGnQ3l9_3std3f64d4powi", scope: !23, file: !22, line: 323, type: !174, scopeLine: 323, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !16, retainedNodes: !176)
!174 = !DISubroutineType(types: !175)
!175 = !{!12, !12, !149}
!176 = !{!172, !177}
!177 = !DILocalVariable(name: "n", arg: 2, scope: !173, file: !22, line: 323, type: !149)
!178 = !DILocation(line: 0, scope: !173, inlinedAt: !179)
!179 = distinct !DILocation(line: 21, column: 16, scope: !146)
!180 = !DILocalVariable(name: "x", arg: 1, scope: !181, file: !182, line: 2008, type: !12)
!181 = distinct !DISubprogram(name: "powi", linkageName: "_RNvNtNtCsgEmfK2I1SDS_4core3f644math4powi", scope: !183, file: !182, line: 2008, type: !174, scopeLine: 2008, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !16, retainedNodes: !185)
!182 = !DIFile(filename: "library/core/src/num/f64.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "cbb76cb498122bc6efb17630e39a4d29")
!183 = !DINamespace(name: "math", scope: !184)
!184 = !DINamespace(name: "f64", scope: !68)
!185 = !{!180, !186}
!186 = !DILocalVariable(name: "n", arg: 2, scope: !181, file: !182, line: 2008, type: !149)
!187 = !DILocation(line: 0, scope: !181, inlinedAt: !188)
!188 = distinct !DILocation(line: 324, column: 9, scope: !173, inlinedAt: !179)
!189 = !DILocation(line: 2009, column: 9, scope: !181, inlinedAt: !188)
!190 = !DILocalVariable(name: "self", arg: 1, scope: !191, file: !182, line: 1567, type: !12)
!191 = distinct !DISubprogram(name: "abs", linkageName: "_RNvMNtCsgEmfK2I1SDS_4core3f64d3abs", scope: !192, file: !182, line: 1567, type: !26, scopeLine: 1567, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !16, retainedNodes: !193)
!192 = !DINamespace(name: "{impl#0}", scope: !184)
!193 = !{!190}
!194 = !DILocation(line: 0, scope: !191, inlinedAt: !195)
!195 = distinct !DILocation(line: 21, column: 28, scope: !146)
!196 = !DILocation(line: 1568, column: 9, scope: !191, inlinedAt: !195)
!197 = !DILocalVariable(name: "self", arg: 1, scope: !198, file: !22, line: 384, type: !12)
!198 = distinct !DISubprogram(name: "sqrt", linkageName: "_RNvMNtCsjrHSEGnQ3l9_3std3f64d4sqrt", scope: !23, file: !22, line: 384, type: !26, scopeLine: 384, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !16, retainedNodes: !199)
!199 = !{!197}
!200 = !DILocation(line: 0, scope: !198, inlinedAt: !201)
!201 = distinct !DILocation(line: 21, column: 34, scope: !146)
!202 = !DILocalVariable(name: "x", arg: 1, scope: !203, file: !182, line: 2038, type: !12)
!203 = distinct !DISubprogram(name: "sqrt", linkageName: "_RNvNtNtCsgEmfK2I1SDS_4core3f644math4sqrt", scope: !183, file: !182, line: 2038, type: !26, scopeLine: 2038, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !16, retainedNodes: !204)
!204 = !{!202}
!205 = !DILocation(line: 0, scope: !203, inlinedAt: !206)
!206 = distinct !DILocation(line: 385, column: 9, scope: !198, inlinedAt: !201)
!207 = !DILocation(line: 2039, column: 9, scope: !203, inlinedAt: !206)
!208 = !DILocation(line: 21, column: 14, scope: !146)
!209 = !DILocation(line: 21, column: 39, scope: !146)
!210 = !DILocation(line: 20, column: 27, scope: !154)
!211 = !DILocation(line: 20, column: 23, scope: !154)
!212 = !DILocation(line: 20, column: 34, scope: !146)
!213 = distinct !DISubprogram(name: "rust_newton_root", scope: !9, file: !8, line: 58, type: !26, scopeLine: 58, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !16, retainedNodes: !214)
!214 = !{!215, !216, !218}
!215 = !DILocalVariable(name: "a", arg: 1, scope: !213, file: !8, line: 58, type: !12)
!216 = !DILocalVariable(name: "y", scope: !217, file: !8, line: 59, type: !12, align: 64)
!217 = distinct !DILexicalBlock(scope: !213, file: !8, line: 59, column: 5)
!218 = !DILocalVariable(name: "e", scope: !219, file: !8, line: 61, type: !12, align: 64)
!219 = distinct !DILexicalBlock(scope: !217, file: !8, line: 61, column: 9)
!220 = !DILocation(line: 0, scope: !213)
!221 = !DILocation(line: 0, scope: !217)
!222 = !DILocation(line: 61, column: 17, scope: !217)
!223 = !DILocation(line: 1568, column: 9, scope: !191, inlinedAt: !224)
!224 = distinct !DILocation(line: 62, column: 14, scope: !219)
!225 = !DILocation(line: 62, column: 12, scope: !219)
!226 = !DILocation(line: 65, column: 19, scope: !219)
!227 = !DILocation(line: 65, column: 18, scope: !219)
!228 = !DILocation(line: 65, column: 14, scope: !219)
!229 = !DILocation(line: 65, column: 9, scope: !219)
!230 = !DILocation(line: 0, scope: !219)
!231 = !DILocation(line: 0, scope: !191, inlinedAt: !224)
!232 = !DILocation(line: 67, column: 2, scope: !213)
!233 = distinct !DISubprogram(name: "rust_recursive_power", scope: !9, file: !8, line: 32, type: !234, scopeLine: 32, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !16, retainedNodes: !237)
!234 = !DISubroutineType(types: !235)
!235 = !{!12, !12, !236}
!236 = !DIBasicType(name: "u32", size: 32, encoding: DW_ATE_unsigned)
!237 = !{!238, !239, !240}
!238 = !DILocalVariable(name: "x", arg: 1, scope: !233, file: !8, line: 32, type: !12)
!239 = !DILocalVariable(name: "n", arg: 2, scope: !233, file: !8, line: 32, type: !236)
!240 = !DILocalVariable(name: "half", scope: !241, file: !8, line: 36, type: !12, align: 64)
!241 = distinct !DILexicalBlock(scope: !233, file: !8, line: 36, column: 9)
!242 = !DILocation(line: 0, scope: !233)
!243 = !DILocation(line: 33, column: 8, scope: !233)
!244 = !DILocation(line: 35, column: 15, scope: !233)
!245 = !DILocation(line: 41, column: 2, scope: !233)
!246 = !DILocation(line: 36, column: 44, scope: !233)
!247 = !DILocation(line: 36, column: 20, scope: !233)
!248 = !DILocation(line: 0, scope: !241)
!249 = !DILocation(line: 37, column: 9, scope: !241)
!250 = !DILocation(line: 39, column: 37, scope: !233)
!251 = !DILocation(line: 39, column: 13, scope: !233)
!252 = !DILocation(line: 39, column: 9, scope: !233)
