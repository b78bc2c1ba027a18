; rustup run stable rustc --edition=2021 --crate-type=lib -C codegen-units=1 -C opt-level=3 -g --remap-path-prefix=$PWD=. -C panic=abort --emit=llvm-ir rust/rust_scalar.rs -o ir/rustc-1.95/O3-g/rust_scalar.ll
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
  %self = fmul double %t, %_5, !dbg !19
    #dbg_value(double %self, !20, !DIExpression(), !29)
  %0 = tail call double @llvm.exp.f64(double %self), !dbg !31
  %self1 = fmul double %t, 2.000000e+00, !dbg !32
    #dbg_value(double %self1, !33, !DIExpression(), !36)
  %1 = tail call double @llvm.sin.f64(double %self1), !dbg !38
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
  %h.i = fdiv double %b, 6.000000e+00, !dbg !81
    #dbg_value(double %h.i, !59, !DIExpression(), !82)
    #dbg_value(ptr poison, !83, !DIExpression(DW_OP_deref, DW_OP_deref), !90)
    #dbg_value(double 0.000000e+00, !89, !DIExpression(), !90)
  %self.i.i = fmul double %0, 0.000000e+00, !dbg !92
    #dbg_value(double %self.i.i, !93, !DIExpression(), !96)
  %1 = tail call double @llvm.sin.f64(double %self.i.i), !dbg !98
  %_0.i.i = fmul double %1, 0.000000e+00, !dbg !92
    #dbg_value(ptr poison, !83, !DIExpression(DW_OP_deref, DW_OP_deref), !99)
    #dbg_value(double %b, !89, !DIExpression(), !99)
  %self.i7.i = fmul double %0, %b, !dbg !101
    #dbg_value(double %self.i7.i, !93, !DIExpression(), !102)
  %2 = tail call double @llvm.sin.f64(double %self.i7.i), !dbg !104
  %_0.i8.i = fmul double %b, %2, !dbg !101
  %_9.i = fadd double %_0.i.i, %_0.i8.i, !dbg !105
  %3 = fmul double %_9.i, 5.000000e-01, !dbg !106
    #dbg_value(double %3, !61, !DIExpression(), !107)
    #dbg_value(i64 1, !63, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !108)
    #dbg_value(i64 6, !63, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !108)
    #dbg_value(double %3, !61, !DIExpression(), !107)
    #dbg_value(i64 2, !63, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !108)
    #dbg_value(i64 1, !74, !DIExpression(), !109)
  %_23.i = fadd double %h.i, 0.000000e+00, !dbg !110
    #dbg_value(ptr poison, !83, !DIExpression(DW_OP_deref, DW_OP_deref), !111)
    #dbg_value(double %_23.i, !89, !DIExpression(), !111)
  %self.i10.i = fmul double %0, %_23.i, !dbg !113
    #dbg_value(double %self.i10.i, !93, !DIExpression(), !114)
  %4 = tail call double @llvm.sin.f64(double %self.i10.i), !dbg !116
  %_0.i11.i = fmul double %_23.i, %4, !dbg !113
  %5 = fadd double %3, %_0.i11.i, !dbg !117
    #dbg_value(double %5, !61, !DIExpression(), !107)
    #dbg_value(i64 3, !63, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !108)
    #dbg_value(i64 2, !74, !DIExpression(), !109)
    #dbg_value(double poison, !89, !DIExpression(), !111)
    #dbg_value(double %self.i10.1.i, !93, !DIExpression(), !114)
    #dbg_value(double %18, !61, !DIExpression(), !107)
    #dbg_value(i64 4, !63, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !108)
    #dbg_value(i64 3, !74, !DIExpression(), !109)
  %6 = insertelement <2 x double> poison, double %h.i, i64 0, !dbg !118
  %7 = shufflevector <2 x double> %6, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !118
  %8 = fmul <2 x double> %7, <double 3.000000e+00, double 2.000000e+00>, !dbg !118
  %9 = fadd <2 x double> %8, zeroinitializer, !dbg !110
  %10 = extractelement <2 x double> %9, i64 1, !dbg !113
  %self.i10.1.i = fmul double %0, %10, !dbg !113
  %11 = tail call double @llvm.sin.f64(double %self.i10.1.i), !dbg !116
    #dbg_value(double poison, !89, !DIExpression(), !111)
  %12 = extractelement <2 x double> %9, i64 0, !dbg !113
  %self.i10.2.i = fmul double %0, %12, !dbg !113
    #dbg_value(double %self.i10.2.i, !93, !DIExpression(), !114)
  %13 = tail call double @llvm.sin.f64(double %self.i10.2.i), !dbg !116
  %14 = insertelement <2 x double> poison, double %13, i64 0, !dbg !113
  %15 = insertelement <2 x double> %14, double %11, i64 1, !dbg !113
  %16 = fmul <2 x double> %9, %15, !dbg !113
  %17 = extractelement <2 x double> %16, i64 1, !dbg !117
  %18 = fadd double %5, %17, !dbg !117
  %19 = extractelement <2 x double> %16, i64 0, !dbg !117
  %20 = fadd double %19, %18, !dbg !117
    #dbg_value(double %20, !61, !DIExpression(), !107)
    #dbg_value(i64 5, !63, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !108)
    #dbg_value(i64 4, !74, !DIExpression(), !109)
    #dbg_value(double poison, !89, !DIExpression(), !111)
    #dbg_value(double %self.i10.3.i, !93, !DIExpression(), !114)
    #dbg_value(double %31, !61, !DIExpression(), !107)
    #dbg_value(i64 6, !63, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !108)
    #dbg_value(i64 5, !74, !DIExpression(), !109)
  %21 = fmul <2 x double> %7, <double 5.000000e+00, double 4.000000e+00>, !dbg !118
  %22 = fadd <2 x double> %21, zeroinitializer, !dbg !110
  %23 = extractelement <2 x double> %22, i64 1, !dbg !113
  %self.i10.3.i = fmul double %0, %23, !dbg !113
  %24 = tail call double @llvm.sin.f64(double %self.i10.3.i), !dbg !116
    #dbg_value(double poison, !89, !DIExpression(), !111)
  %25 = extractelement <2 x double> %22, i64 0, !dbg !113
  %self.i10.4.i = fmul double %0, %25, !dbg !113
    #dbg_value(double %self.i10.4.i, !93, !DIExpression(), !114)
  %26 = tail call double @llvm.sin.f64(double %self.i10.4.i), !dbg !116
  %27 = insertelement <2 x double> poison, double %26, i64 0, !dbg !113
  %28 = insertelement <2 x double> %27, double %24, i64 1, !dbg !113
  %29 = fmul <2 x double> %22, %28, !dbg !113
  %30 = extractelement <2 x double> %29, i64 1, !dbg !117
  %31 = fadd double %30, %20, !dbg !117
  %32 = extractelement <2 x double> %29, i64 0, !dbg !117
  %33 = fadd double %32, %31, !dbg !117
    #dbg_value(double %33, !61, !DIExpression(), !107)
  %_0.i = fmul double %h.i, %33, !dbg !119
  ret double %_0.i, !dbg !120
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(none) uwtable
define noundef float @rust_float_polynomial(float noundef %x, float noundef %y) unnamed_addr #1 !dbg !121 {
start:
    #dbg_value(float %x, !126, !DIExpression(), !130)
    #dbg_value(float %y, !127, !DIExpression(), !130)
  %t = fmul float %x, %y, !dbg !131
    #dbg_value(float %t, !128, !DIExpression(), !132)
  %_5 = fmul float %t, %t, !dbg !133
  %_6 = fmul float %x, 5.000000e-01, !dbg !134
  %_4 = fadd float %_6, %_5, !dbg !133
  %_0 = fsub float %_4, %y, !dbg !133
  ret float %_0, !dbg !135
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(none) uwtable
define noundef double @rust_logistic(double noundef %x, double noundef %k) unnamed_addr #1 !dbg !136 {
start:
    #dbg_value(double %x, !138, !DIExpression(), !140)
    #dbg_value(double %k, !139, !DIExpression(), !140)
  %_6 = fneg double %k, !dbg !141
  %self = fmul double %x, %_6, !dbg !142
    #dbg_value(double %self, !143, !DIExpression(), !146)
  %0 = tail call double @llvm.exp.f64(double %self), !dbg !148
  %_3 = fadd double %0, 1.000000e+00, !dbg !149
  %_0 = fdiv double 1.000000e+00, %_3, !dbg !150
  ret double %_0, !dbg !151
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(none) uwtable
define noundef double @rust_match_on_kind(i32 noundef %kind, double noundef %x) unnamed_addr #1 !dbg !152 {
start:
    #dbg_value(i32 %kind, !157, !DIExpression(), !163)
    #dbg_value(i32 %kind, !159, !DIExpression(), !164)
    #dbg_value(double %x, !158, !DIExpression(), !163)
    #dbg_value(double %x, !165, !DIExpression(), !168)
    #dbg_value(double %x, !170, !DIExpression(), !176)
    #dbg_value(double %x, !178, !DIExpression(), !185)
    #dbg_value(double %x, !187, !DIExpression(), !191)
    #dbg_value(i32 3, !175, !DIExpression(), !176)
    #dbg_value(i32 3, !184, !DIExpression(), !185)
  switch i32 %kind, label %bb1 [
    i32 0, label %bb3
    i32 3, label %bb3
    i32 1, label %bb2
  ], !dbg !193

bb1:                                              ; preds = %start
    #dbg_value(ptr poison, !161, !DIExpression(), !194)
  %_4 = icmp slt i32 %kind, 0, !dbg !195
  br i1 %_4, label %bb4, label %bb5, !dbg !195

bb3:                                              ; preds = %start, %start
  %0 = fmul double %x, %x, !dbg !196
  br label %bb6, !dbg !197

bb2:                                              ; preds = %start
  %1 = tail call double @llvm.cos.f64(double %x), !dbg !198
  br label %bb6, !dbg !199

bb6:                                              ; preds = %bb4, %bb5, %bb2, %bb3
  %_0.sroa.0.0 = phi double [ %6, %bb4 ], [ %5, %bb5 ], [ %0, %bb3 ], [ %1, %bb2 ], !dbg !163
  ret double %_0.sroa.0.0, !dbg !200

bb5:                                              ; preds = %bb1
  %2 = tail call double @llvm.powi.f64.i32(double %x, i32 3), !dbg !201
  %3 = tail call double @llvm.fabs.f64(double %x), !dbg !202
    #dbg_value(double %3, !203, !DIExpression(), !206)
    #dbg_value(double %3, !208, !DIExpression(), !211)
  %4 = tail call double @llvm.sqrt.f64(double %3), !dbg !213
  %5 = fadd double %2, %4, !dbg !214
  br label %bb6, !dbg !215

bb4:                                              ; preds = %bb1
  %_5 = sitofp i32 %kind to double, !dbg !216
  %6 = fdiv double %x, %_5, !dbg !217
  br label %bb6, !dbg !218
}

; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(none) uwtable
define noundef double @rust_newton_root(double noundef %a) unnamed_addr #2 !dbg !219 {
start:
    #dbg_value(double %a, !221, !DIExpression(), !226)
    #dbg_value(double %a, !222, !DIExpression(), !227)
  %_42 = fmul double %a, %a, !dbg !228
  %_33 = fmul double %a, %_42, !dbg !228
  %e4 = fsub double %_33, %a, !dbg !228
  %0 = tail call double @llvm.fabs.f64(double %e4), !dbg !229
  %_85 = fcmp olt double %0, 0x3D719799812DEA11, !dbg !234
  br i1 %_85, label %bb2, label %bb3, !dbg !234

bb3:                                              ; preds = %start, %bb3
  %e7 = phi double [ %e, %bb3 ], [ %e4, %start ]
  %y.sroa.0.06 = phi double [ %1, %bb3 ], [ %a, %start ]
    #dbg_value(double %y.sroa.0.06, !222, !DIExpression(), !227)
  %_12 = fmul double %y.sroa.0.06, 3.000000e+00, !dbg !235
  %_11 = fmul double %y.sroa.0.06, %_12, !dbg !236
  %_10 = fdiv double %e7, %_11, !dbg !237
  %1 = fsub double %y.sroa.0.06, %_10, !dbg !238
    #dbg_value(double %1, !222, !DIExpression(), !227)
  %_4 = fmul double %1, %1, !dbg !228
  %_3 = fmul double %1, %_4, !dbg !228
  %e = fsub double %_3, %a, !dbg !228
    #dbg_value(double %e, !224, !DIExpression(), !239)
    #dbg_value(double %e, !232, !DIExpression(), !240)
  %2 = tail call double @llvm.fabs.f64(double %e), !dbg !229
  %_8 = fcmp olt double %2, 0x3D719799812DEA11, !dbg !234
  br i1 %_8, label %bb2, label %bb3, !dbg !234

bb2:                                              ; preds = %bb3, %start
  %y.sroa.0.0.lcssa = phi double [ %a, %start ], [ %1, %bb3 ], !dbg !226
  ret double %y.sroa.0.0.lcssa, !dbg !241
}

; Function Attrs: nofree nosync nounwind nonlazybind memory(none) uwtable
define noundef double @rust_recursive_power(double noundef %x, i32 noundef %n) unnamed_addr #3 !dbg !242 {
start:
    #dbg_value(double %x, !247, !DIExpression(), !251)
    #dbg_value(i32 %n, !248, !DIExpression(), !251)
  %0 = icmp eq i32 %n, 0, !dbg !252
  br i1 %0, label %common.ret2, label %bb2, !dbg !252

bb2:                                              ; preds = %start
  %_3 = and i32 %n, 1, !dbg !253
  %1 = icmp eq i32 %_3, 0, !dbg !253
  br i1 %1, label %bb3, label %bb5, !dbg !253

common.ret2:                                      ; preds = %start, %bb5, %bb3
  %common.ret2.op = phi double [ %3, %bb5 ], [ %2, %bb3 ], [ 1.000000e+00, %start ]
  ret double %common.ret2.op, !dbg !254

bb3:                                              ; preds = %bb2
  %_51 = lshr exact i32 %n, 1, !dbg !255
  %half = tail call noundef double @rust_recursive_power(double noundef %x, i32 noundef %_51) #5, !dbg !256
    #dbg_value(double %half, !249, !DIExpression(), !257)
  %2 = fmul double %half, %half, !dbg !258
  br label %common.ret2, !dbg !254

bb5:                                              ; preds = %bb2
  %_7 = add nsw i32 %n, -1, !dbg !259
  %_6 = tail call noundef double @rust_recursive_power(double noundef %x, i32 noundef %_7) #5, !dbg !260
  %3 = fmul double %x, %_6, !dbg !261
  br label %common.ret2, !dbg !254
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.exp.f64(double) #4

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sin.f64(double) #4

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.cos.f64(double) #4

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.powi.f64.i32(double, i32) #4

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #4

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
!30 = !DILocation(line: 12, column: 20, scope: !7)
!31 = !DILocation(line: 412, column: 9, scope: !21, inlinedAt: !30)
!32 = !DILocation(line: 12, column: 28, scope: !7)
!33 = !DILocalVariable(name: "self", arg: 1, scope: !34, file: !22, line: 699, type: !12)
!34 = distinct !DISubprogram(name: "sin", linkageName: "_RNvMNtCsjrHSEGnQ3l9_3std3f64d3sin", scope: !23, file: !22, line: 699, type: !26, scopeLine: 699, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !16, retainedNodes: !35)
!35 = !{!33}
!36 = !DILocation(line: 0, scope: !34, inlinedAt: !37)
!37 = !DILocation(line: 12, column: 38, scope: !7)
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
!81 = !DILocation(line: 44, column: 13, scope: !45, inlinedAt: !79)
!82 = !DILocation(line: 0, scope: !60, inlinedAt: !79)
!83 = !DILocalVariable(name: "k", scope: !84, file: !8, line: 53, type: !12, align: 64)
!84 = distinct !DISubprogram(name: "{closure#0}", linkageName: "_ZN11rust_scalar23rust_closure_quadrature28_$u7b$$u7b$closure$u7d$$u7d$17h112c3504fa592db9E", scope: !50, file: !8, line: 54, type: !85, scopeLine: 54, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !16, retainedNodes: !88)
!85 = !DISubroutineType(types: !86)
!86 = !{!12, !87, !12}
!87 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&rust_scalar::rust_closure_quadrature::{closure_env#0}", baseType: !48, size: 64, align: 64, dwarfAddressSpace: 0)
!88 = !{!89, !83}
!89 = !DILocalVariable(name: "t", arg: 2, scope: !84, file: !8, line: 54, type: !12)
!90 = !DILocation(line: 0, scope: !84, inlinedAt: !91)
!91 = distinct !DILocation(line: 45, column: 24, scope: !60, inlinedAt: !79)
!92 = !DILocation(line: 54, column: 19, scope: !84, inlinedAt: !91)
!93 = !DILocalVariable(name: "self", arg: 1, scope: !94, file: !22, line: 699, type: !12)
!94 = distinct !DISubprogram(name: "sin", linkageName: "_RNvMNtCsjrHSEGnQ3l9_3std3f64d3sin", scope: !23, file: !22, line: 699, type: !26, scopeLine: 699, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !16, retainedNodes: !95)
!95 = !{!93}
!96 = !DILocation(line: 0, scope: !94, inlinedAt: !97)
!97 = distinct !DILocation(line: 54, column: 27, scope: !84, inlinedAt: !91)
!98 = !DILocation(line: 700, column: 9, scope: !94, inlinedAt: !97)
!99 = !DILocation(line: 0, scope: !84, inlinedAt: !100)
!100 = distinct !DILocation(line: 45, column: 31, scope: !60, inlinedAt: !79)
!101 = !DILocation(line: 54, column: 19, scope: !84, inlinedAt: !100)
!102 = !DILocation(line: 0, scope: !94, inlinedAt: !103)
!103 = distinct !DILocation(line: 54, column: 27, scope: !84, inlinedAt: !100)
!104 = !DILocation(line: 700, column: 9, scope: !94, inlinedAt: !103)
!105 = !DILocation(line: 45, column: 23, scope: !60, inlinedAt: !79)
!106 = !DILocation(line: 45, column: 17, scope: !60, inlinedAt: !79)
!107 = !DILocation(line: 0, scope: !62, inlinedAt: !79)
!108 = !DILocation(line: 0, scope: !64, inlinedAt: !79)
!109 = !DILocation(line: 0, scope: !75, inlinedAt: !79)
!110 = !DILocation(line: 47, column: 16, scope: !75, inlinedAt: !79)
!111 = !DILocation(line: 0, scope: !84, inlinedAt: !112)
!112 = distinct !DILocation(line: 47, column: 14, scope: !75, inlinedAt: !79)
!113 = !DILocation(line: 54, column: 19, scope: !84, inlinedAt: !112)
!114 = !DILocation(line: 0, scope: !94, inlinedAt: !115)
!115 = distinct !DILocation(line: 54, column: 27, scope: !84, inlinedAt: !112)
!116 = !DILocation(line: 700, column: 9, scope: !94, inlinedAt: !115)
!117 = !DILocation(line: 47, column: 9, scope: !75, inlinedAt: !79)
!118 = !DILocation(line: 47, column: 20, scope: !75, inlinedAt: !79)
!119 = !DILocation(line: 49, column: 5, scope: !62, inlinedAt: !79)
!120 = !DILocation(line: 55, column: 2, scope: !40)
!121 = distinct !DISubprogram(name: "rust_float_polynomial", scope: !9, file: !8, line: 26, type: !122, scopeLine: 26, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !16, retainedNodes: !125)
!122 = !DISubroutineType(types: !123)
!123 = !{!124, !124, !124}
!124 = !DIBasicType(name: "f32", size: 32, encoding: DW_ATE_float)
!125 = !{!126, !127, !128}
!126 = !DILocalVariable(name: "x", arg: 1, scope: !121, file: !8, line: 26, type: !124)
!127 = !DILocalVariable(name: "y", arg: 2, scope: !121, file: !8, line: 26, type: !124)
!128 = !DILocalVariable(name: "t", scope: !129, file: !8, line: 27, type: !124, align: 32)
!129 = distinct !DILexicalBlock(scope: !121, file: !8, line: 27, column: 5)
!130 = !DILocation(line: 0, scope: !121)
!131 = !DILocation(line: 27, column: 13, scope: !121)
!132 = !DILocation(line: 0, scope: !129)
!133 = !DILocation(line: 28, column: 5, scope: !129)
!134 = !DILocation(line: 28, column: 13, scope: !129)
!135 = !DILocation(line: 29, column: 2, scope: !121)
!136 = distinct !DISubprogram(name: "rust_logistic", scope: !9, file: !8, line: 5, type: !10, scopeLine: 5, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !16, retainedNodes: !137)
!137 = !{!138, !139}
!138 = !DILocalVariable(name: "x", arg: 1, scope: !136, file: !8, line: 5, type: !12)
!139 = !DILocalVariable(name: "k", arg: 2, scope: !136, file: !8, line: 5, type: !12)
!140 = !DILocation(line: 0, scope: !136)
!141 = !DILocation(line: 6, column: 19, scope: !136)
!142 = !DILocation(line: 6, column: 18, scope: !136)
!143 = !DILocalVariable(name: "self", arg: 1, scope: !144, file: !22, line: 411, type: !12)
!144 = distinct !DISubprogram(name: "exp", linkageName: "_RNvMNtCsjrHSEGnQ3l9_3std3f64d3exp", scope: !23, file: !22, line: 411, type: !26, scopeLine: 411, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !16, retainedNodes: !145)
!145 = !{!143}
!146 = !DILocation(line: 0, scope: !144, inlinedAt: !147)
!147 = !DILocation(line: 6, column: 27, scope: !136)
!148 = !DILocation(line: 412, column: 9, scope: !144, inlinedAt: !147)
!149 = !DILocation(line: 6, column: 11, scope: !136)
!150 = !DILocation(line: 6, column: 5, scope: !136)
!151 = !DILocation(line: 7, column: 2, scope: !136)
!152 = distinct !DISubprogram(name: "rust_match_on_kind", scope: !9, file: !8, line: 16, type: !153, scopeLine: 16, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !16, retainedNodes: !156)
!153 = !DISubroutineType(types: !154)
!154 = !{!12, !155, !12}
!155 = !DIBasicType(name: "i32", size: 32, encoding: DW_ATE_signed)
!156 = !{!157, !158, !159, !161}
!157 = !DILocalVariable(name: "kind", arg: 1, scope: !152, file: !8, line: 16, type: !155)
!158 = !DILocalVariable(name: "x", arg: 2, scope: !152, file: !8, line: 16, type: !12)
!159 = !DILocalVariable(name: "n", scope: !160, file: !8, line: 20, type: !155, align: 32)
!160 = distinct !DILexicalBlock(scope: !152, file: !8, line: 20, column: 9)
!161 = !DILocalVariable(name: "n", scope: !160, file: !8, line: 20, type: !162, align: 64)
!162 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&i32", baseType: !155, size: 64, align: 64, dwarfAddressSpace: 0)
!163 = !DILocation(line: 0, scope: !152)
!164 = !DILocation(line: 0, scope: !160)
!165 = !DILocalVariable(name: "self", arg: 1, scope: !166, file: !22, line: 723, type: !12)
!166 = distinct !DISubprogram(name: "cos", linkageName: "_RNvMNtCsjrHSEGnQ3l9_3std3f64d3cos", scope: !23, file: !22, line: 723, type: !26, scopeLine: 723, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !16, retainedNodes: !167)
!167 = !{!165}
!168 = !DILocation(line: 0, scope: !166, inlinedAt: !169)
!169 = !DILocation(line: 19, column: 16, scope: !152)
!170 = !DILocalVariable(name: "self", arg: 1, scope: !171, file: !22, line: 323, type: !12)
!171 = distinct !DISubprogram(name: "powi", linkageName: "_RNvMNtCsjrHSEGnQ3l9_3std3f64d4powi", scope: !23, file: !22, line: 323, type: !172, scopeLine: 323, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !16, retainedNodes: !174)
!172 = !DISubroutineType(types: !173)
!173 = !{!12, !12, !155}
!174 = !{!170, !175}
!175 = !DILocalVariable(name: "n", scope: !171, file: !22, line: 323, type: !155, align: 32)
!176 = !DILocation(line: 0, scope: !171, inlinedAt: !177)
!177 = !DILocation(line: 21, column: 16, scope: !152)
!178 = !DILocalVariable(name: "x", arg: 1, scope: !179, file: !180, line: 2008, type: !12)
!179 = distinct !DISubprogram(name: "powi", linkageName: "_RNvNtNtCsgEmfK2I1SDS_4core3f644math4powi", scope: !181, file: !180, line: 2008, type: !172, scopeLine: 2008, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !16, retainedNodes: !183)
!180 = !DIFile(filename: "library/core/src/num/f64.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "cbb76cb498122bc6efb17630e39a4d29")
!181 = !DINamespace(name: "math", scope: !182)
!182 = !DINamespace(name: "f64", scope: !68)
!183 = !{!178, !184}
!184 = !DILocalVariable(name: "n", scope: !179, file: !180, line: 2008, type: !155, align: 32)
!185 = !DILocation(line: 0, scope: !179, inlinedAt: !186)
!186 = !DILocation(line: 324, column: 9, scope: !171, inlinedAt: !177)
!187 = !DILocalVariable(name: "self", arg: 1, scope: !188, file: !180, line: 1567, type: !12)
!188 = distinct !DISubprogram(name: "abs", linkageName: "_RNvMNtCsgEmfK2I1SDS_4core3f64d3abs", scope: !189, file: !180, line: 1567, type: !26, scopeLine: 1567, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !16, retainedNodes: !190)
!189 = !DINamespace(name: "{impl#0}", scope: !182)
!190 = !{!187}
!191 = !DILocation(line: 0, scope: !188, inlinedAt: !192)
!192 = !DILocation(line: 21, column: 28, scope: !152)
!193 = !DILocation(line: 17, column: 5, scope: !152)
!194 = !DILocation(line: 20, column: 9, scope: !160)
!195 = !DILocation(line: 20, column: 14, scope: !152)
!196 = !DILocation(line: 18, column: 18, scope: !152)
!197 = !DILocation(line: 18, column: 22, scope: !152)
!198 = !DILocation(line: 724, column: 9, scope: !166, inlinedAt: !169)
!199 = !DILocation(line: 19, column: 20, scope: !152)
!200 = !DILocation(line: 23, column: 2, scope: !152)
!201 = !DILocation(line: 2009, column: 9, scope: !179, inlinedAt: !186)
!202 = !DILocation(line: 1568, column: 9, scope: !188, inlinedAt: !192)
!203 = !DILocalVariable(name: "self", arg: 1, scope: !204, file: !22, line: 384, type: !12)
!204 = distinct !DISubprogram(name: "sqrt", linkageName: "_RNvMNtCsjrHSEGnQ3l9_3std3f64d4sqrt", scope: !23, file: !22, line: 384, type: !26, scopeLine: 384, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !16, retainedNodes: !205)
!205 = !{!203}
!206 = !DILocation(line: 0, scope: !204, inlinedAt: !207)
!207 = !DILocation(line: 21, column: 34, scope: !152)
!208 = !DILocalVariable(name: "x", arg: 1, scope: !209, file: !180, line: 2038, type: !12)
!209 = distinct !DISubprogram(name: "sqrt", linkageName: "_RNvNtNtCsgEmfK2I1SDS_4core3f644math4sqrt", scope: !181, file: !180, line: 2038, type: !26, scopeLine: 2038, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !16, retainedNodes: !210)
!210 = !{!208}
!211 = !DILocation(line: 0, scope: !209, inlinedAt: !212)
!212 = !DILocation(line: 385, column: 9, scope: !204, inlinedAt: !207)
!213 = !DILocation(line: 2039, column: 9, scope: !209, inlinedAt: !212)
!214 = !DILocation(line: 21, column: 14, scope: !152)
!215 = !DILocation(line: 21, column: 39, scope: !152)
!216 = !DILocation(line: 20, column: 27, scope: !160)
!217 = !DILocation(line: 20, column: 23, scope: !160)
!218 = !DILocation(line: 20, column: 34, scope: !152)
!219 = distinct !DISubprogram(name: "rust_newton_root", scope: !9, file: !8, line: 58, type: !26, scopeLine: 58, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !16, retainedNodes: !220)
!220 = !{!221, !222, !224}
!221 = !DILocalVariable(name: "a", arg: 1, scope: !219, file: !8, line: 58, type: !12)
!222 = !DILocalVariable(name: "y", scope: !223, file: !8, line: 59, type: !12, align: 64)
!223 = distinct !DILexicalBlock(scope: !219, file: !8, line: 59, column: 5)
!224 = !DILocalVariable(name: "e", scope: !225, file: !8, line: 61, type: !12, align: 64)
!225 = distinct !DILexicalBlock(scope: !223, file: !8, line: 61, column: 9)
!226 = !DILocation(line: 0, scope: !219)
!227 = !DILocation(line: 0, scope: !223)
!228 = !DILocation(line: 61, column: 17, scope: !223)
!229 = !DILocation(line: 1568, column: 9, scope: !230, inlinedAt: !233)
!230 = distinct !DISubprogram(name: "abs", linkageName: "_RNvMNtCsgEmfK2I1SDS_4core3f64d3abs", scope: !189, file: !180, line: 1567, type: !26, scopeLine: 1567, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !16, retainedNodes: !231)
!231 = !{!232}
!232 = !DILocalVariable(name: "self", arg: 1, scope: !230, file: !180, line: 1567, type: !12)
!233 = !DILocation(line: 62, column: 14, scope: !225)
!234 = !DILocation(line: 62, column: 12, scope: !225)
!235 = !DILocation(line: 65, column: 19, scope: !225)
!236 = !DILocation(line: 65, column: 18, scope: !225)
!237 = !DILocation(line: 65, column: 14, scope: !225)
!238 = !DILocation(line: 65, column: 9, scope: !225)
!239 = !DILocation(line: 0, scope: !225)
!240 = !DILocation(line: 0, scope: !230, inlinedAt: !233)
!241 = !DILocation(line: 67, column: 2, scope: !219)
!242 = distinct !DISubprogram(name: "rust_recursive_power", scope: !9, file: !8, line: 32, type: !243, scopeLine: 32, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !16, retainedNodes: !246)
!243 = !DISubroutineType(types: !244)
!244 = !{!12, !12, !245}
!245 = !DIBasicType(name: "u32", size: 32, encoding: DW_ATE_unsigned)
!246 = !{!247, !248, !249}
!247 = !DILocalVariable(name: "x", arg: 1, scope: !242, file: !8, line: 32, type: !12)
!248 = !DILocalVariable(name: "n", arg: 2, scope: !242, file: !8, line: 32, type: !245)
!249 = !DILocalVariable(name: "half", scope: !250, file: !8, line: 36, type: !12, align: 64)
!250 = distinct !DILexicalBlock(scope: !242, file: !8, line: 36, column: 9)
!251 = !DILocation(line: 0, scope: !242)
!252 = !DILocation(line: 33, column: 8, scope: !242)
!253 = !DILocation(line: 35, column: 15, scope: !242)
!254 = !DILocation(line: 41, column: 2, scope: !242)
!255 = !DILocation(line: 36, column: 44, scope: !242)
!256 = !DILocation(line: 36, column: 20, scope: !242)
!257 = !DILocation(line: 0, scope: !250)
!258 = !DILocation(line: 37, column: 9, scope: !250)
!259 = !DILocation(line: 39, column: 37, scope: !242)
!260 = !DILocation(line: 39, column: 13, scope: !242)
!261 = !DILocation(line: 39, column: 9, scope: !242)
