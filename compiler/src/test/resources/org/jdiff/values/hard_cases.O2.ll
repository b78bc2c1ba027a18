; made by: clang-19 -O2 -g -ffile-compilation-dir=. -S -emit-llvm hard_cases.c
; ModuleID = 'hard_cases.c'
source_filename = "hard_cases.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree nounwind memory(write) uwtable
define dso_local double @inverse_error_function(double noundef %0) local_unnamed_addr #0 !dbg !12 {
    #dbg_value(double %0, !16, !DIExpression(), !26)
  %2 = fsub double 1.000000e+00, %0, !dbg !27
  %3 = fadd double %0, 1.000000e+00, !dbg !28
  %4 = fmul double %2, %3, !dbg !29
  %5 = tail call double @log(double noundef %4) #6, !dbg !30
    #dbg_value(double %5, !17, !DIExpression(), !26)
    #dbg_value(double 1.470000e-01, !18, !DIExpression(), !26)
  %6 = fmul double %5, 5.000000e-01, !dbg !31
  %7 = fadd double %6, 0x401152AF46B7C65E, !dbg !32
    #dbg_value(double %7, !19, !DIExpression(), !26)
  %8 = fdiv double %5, -1.470000e-01, !dbg !33
  %9 = tail call double @llvm.fmuladd.f64(double %7, double %7, double %8), !dbg !33
  %10 = tail call double @sqrt(double noundef %9) #6, !dbg !34
  %11 = fsub double %10, %7, !dbg !35
  %12 = tail call double @sqrt(double noundef %11) #6, !dbg !36
  %13 = tail call double @llvm.copysign.f64(double %12, double %0), !dbg !37
    #dbg_value(double %13, !20, !DIExpression(), !26)
  br label %14, !dbg !38

14:                                               ; preds = %20, %1
  %15 = phi double [ %13, %1 ], [ %26, %20 ], !dbg !39
    #dbg_value(double %15, !20, !DIExpression(), !26)
  %16 = tail call double @erf(double noundef %15) #6, !dbg !40
  %17 = fsub double %16, %0, !dbg !41
    #dbg_value(double %17, !21, !DIExpression(), !42)
  %18 = tail call double @llvm.fabs.f64(double %17), !dbg !43
  %19 = fcmp olt double %18, 1.000000e-15, !dbg !45
  br i1 %19, label %29, label %20, !dbg !46

20:                                               ; preds = %14
  %21 = fneg double %15, !dbg !47
  %22 = fmul double %15, %21, !dbg !48
  %23 = tail call double @exp(double noundef %22) #6, !dbg !49
  %24 = fmul double %23, 0x3FF20DD750429B6D, !dbg !50
  %25 = fdiv double %17, %24, !dbg !51
    #dbg_value(double %25, !25, !DIExpression(), !42)
  %26 = fsub double %15, %25, !dbg !52
    #dbg_value(double %26, !20, !DIExpression(), !26)
  %27 = tail call double @llvm.fabs.f64(double %25), !dbg !53
  %28 = fcmp olt double %27, 1.000000e-15, !dbg !55
  br i1 %28, label %29, label %14

29:                                               ; preds = %20, %14
  %30 = phi double [ %15, %14 ], [ %26, %20 ]
    #dbg_value(double %30, !20, !DIExpression(), !26)
  ret double %30, !dbg !56
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !57 double @log(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !59 double @sqrt(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.copysign.f64(double, double) #2

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !60 double @erf(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #2

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !61 double @exp(double noundef) local_unnamed_addr #1

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local double @quantiles(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #3 !dbg !62 {
    #dbg_value(ptr %0, !69, !DIExpression(), !74)
    #dbg_value(i32 %1, !70, !DIExpression(), !74)
    #dbg_value(double 0.000000e+00, !71, !DIExpression(), !74)
    #dbg_value(i32 0, !72, !DIExpression(), !75)
  %3 = icmp sgt i32 %1, 0, !dbg !76
  br i1 %3, label %4, label %6, !dbg !78

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !76
  br label %8, !dbg !78

6:                                                ; preds = %8, %2
  %7 = phi double [ 0.000000e+00, %2 ], [ %16, %8 ], !dbg !74
  ret double %7, !dbg !79

8:                                                ; preds = %4, %8
  %9 = phi i64 [ 0, %4 ], [ %17, %8 ]
  %10 = phi double [ 0.000000e+00, %4 ], [ %16, %8 ]
    #dbg_value(i64 %9, !72, !DIExpression(), !75)
    #dbg_value(double %10, !71, !DIExpression(), !74)
  %11 = getelementptr inbounds double, ptr %0, i64 %9, !dbg !80
  %12 = load double, ptr %11, align 8, !dbg !80, !tbaa !81
  %13 = fmul double %12, %12, !dbg !85
  %14 = tail call fastcc double @quantile(double noundef %13), !dbg !86
  %15 = load double, ptr %11, align 8, !dbg !87, !tbaa !81
  %16 = tail call double @llvm.fmuladd.f64(double %14, double %15, double %10), !dbg !88
    #dbg_value(double %16, !71, !DIExpression(), !74)
  %17 = add nuw nsw i64 %9, 1, !dbg !89
    #dbg_value(i64 %17, !72, !DIExpression(), !75)
  %18 = icmp eq i64 %17, %5, !dbg !76
  br i1 %18, label %6, label %8, !dbg !78, !llvm.loop !90
}

; Function Attrs: nofree noinline nounwind memory(write) uwtable
define internal fastcc double @quantile(double noundef %0) unnamed_addr #4 !dbg !93 {
    #dbg_value(double %0, !95, !DIExpression(), !96)
  %2 = tail call double @llvm.fmuladd.f64(double %0, double 2.000000e+00, double -1.000000e+00), !dbg !97
    #dbg_value(double %2, !16, !DIExpression(), !98)
  %3 = fsub double 1.000000e+00, %2, !dbg !100
  %4 = fadd double %2, 1.000000e+00, !dbg !101
  %5 = fmul double %3, %4, !dbg !102
  %6 = tail call double @log(double noundef %5) #6, !dbg !103
    #dbg_value(double %6, !17, !DIExpression(), !98)
    #dbg_value(double 1.470000e-01, !18, !DIExpression(), !98)
  %7 = fmul double %6, 5.000000e-01, !dbg !104
  %8 = fadd double %7, 0x401152AF46B7C65E, !dbg !105
    #dbg_value(double %8, !19, !DIExpression(), !98)
  %9 = fdiv double %6, -1.470000e-01, !dbg !106
  %10 = tail call double @llvm.fmuladd.f64(double %8, double %8, double %9), !dbg !106
  %11 = tail call double @sqrt(double noundef %10) #6, !dbg !107
  %12 = fsub double %11, %8, !dbg !108
  %13 = tail call double @sqrt(double noundef %12) #6, !dbg !109
  %14 = tail call double @llvm.copysign.f64(double %13, double %2), !dbg !110
    #dbg_value(double %14, !20, !DIExpression(), !98)
  br label %15, !dbg !111

15:                                               ; preds = %21, %1
  %16 = phi double [ %14, %1 ], [ %27, %21 ], !dbg !112
    #dbg_value(double %16, !20, !DIExpression(), !98)
  %17 = tail call double @erf(double noundef %16) #6, !dbg !113
  %18 = fsub double %17, %2, !dbg !114
    #dbg_value(double %18, !21, !DIExpression(), !115)
  %19 = tail call double @llvm.fabs.f64(double %18), !dbg !116
  %20 = fcmp olt double %19, 1.000000e-15, !dbg !117
  br i1 %20, label %30, label %21, !dbg !118

21:                                               ; preds = %15
  %22 = fneg double %16, !dbg !119
  %23 = fmul double %16, %22, !dbg !120
  %24 = tail call double @exp(double noundef %23) #6, !dbg !121
  %25 = fmul double %24, 0x3FF20DD750429B6D, !dbg !122
  %26 = fdiv double %18, %25, !dbg !123
    #dbg_value(double %26, !25, !DIExpression(), !115)
  %27 = fsub double %16, %26, !dbg !124
    #dbg_value(double %27, !20, !DIExpression(), !98)
  %28 = tail call double @llvm.fabs.f64(double %26), !dbg !125
  %29 = fcmp olt double %28, 1.000000e-15, !dbg !126
  br i1 %29, label %30, label %15

30:                                               ; preds = %15, %21
  %31 = phi double [ %16, %15 ], [ %27, %21 ]
    #dbg_value(double %31, !20, !DIExpression(), !98)
  %32 = fmul double %31, 0x3FF6A09E667F3BCD, !dbg !127
  ret double %32, !dbg !128
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @extended_vectors(ptr nocapture noundef readonly %0) local_unnamed_addr #5 !dbg !129 {
    #dbg_value(ptr %0, !133, !DIExpression(), !143)
  %2 = load double, ptr %0, align 8, !dbg !144, !tbaa !81
  %3 = fpext double %2 to x86_fp80, !dbg !144
  %4 = insertelement <4 x x86_fp80> poison, x86_fp80 %3, i64 0, !dbg !145
  %5 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !146
  %6 = load double, ptr %5, align 8, !dbg !146, !tbaa !81
  %7 = fpext double %6 to x86_fp80, !dbg !146
  %8 = insertelement <4 x x86_fp80> %4, x86_fp80 %7, i64 1, !dbg !145
  %9 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !147
  %10 = load double, ptr %9, align 8, !dbg !147, !tbaa !81
  %11 = fpext double %10 to x86_fp80, !dbg !147
  %12 = insertelement <4 x x86_fp80> %8, x86_fp80 %11, i64 2, !dbg !145
  %13 = fmul double %2, %6, !dbg !148
  %14 = fpext double %13 to x86_fp80, !dbg !149
  %15 = insertelement <4 x x86_fp80> %12, x86_fp80 %14, i64 3, !dbg !145
    #dbg_value(<4 x x86_fp80> %15, !134, !DIExpression(DW_OP_LLVM_fragment, 0, 320), !143)
    #dbg_value(<4 x x86_fp80> zeroinitializer, !140, !DIExpression(DW_OP_LLVM_fragment, 0, 320), !143)
    #dbg_value(i32 0, !141, !DIExpression(), !150)
    #dbg_value(i32 0, !141, !DIExpression(), !150)
    #dbg_value(<4 x x86_fp80> zeroinitializer, !140, !DIExpression(DW_OP_LLVM_fragment, 0, 320), !143)
    #dbg_value(<4 x x86_fp80> %15, !134, !DIExpression(DW_OP_LLVM_fragment, 0, 320), !143)
  %16 = fmul <4 x x86_fp80> %15, %15, !dbg !151
  %17 = fmul <4 x x86_fp80> %16, <x86_fp80 0xK3FFE8000000000000000, x86_fp80 0xK3FFE8000000000000000, x86_fp80 0xK3FFE8000000000000000, x86_fp80 0xK3FFE8000000000000000>, !dbg !154
  %18 = shufflevector <4 x x86_fp80> %4, <4 x x86_fp80> poison, <4 x i32> zeroinitializer, !dbg !155
  %19 = fadd <4 x x86_fp80> %17, %18, !dbg !156
    #dbg_value(<4 x x86_fp80> %19, !134, !DIExpression(DW_OP_LLVM_fragment, 0, 320), !143)
  %20 = fadd <4 x x86_fp80> %19, zeroinitializer, !dbg !157
    #dbg_value(<4 x x86_fp80> %20, !140, !DIExpression(DW_OP_LLVM_fragment, 0, 320), !143)
    #dbg_value(i32 1, !141, !DIExpression(), !150)
  %21 = fmul <4 x x86_fp80> %19, %19, !dbg !151
  %22 = fmul <4 x x86_fp80> %21, <x86_fp80 0xK3FFE8000000000000000, x86_fp80 0xK3FFE8000000000000000, x86_fp80 0xK3FFE8000000000000000, x86_fp80 0xK3FFE8000000000000000>, !dbg !154
  %23 = shufflevector <4 x x86_fp80> %19, <4 x x86_fp80> poison, <4 x i32> <i32 1, i32 1, i32 1, i32 1>, !dbg !155
  %24 = fadd <4 x x86_fp80> %22, %23, !dbg !156
    #dbg_value(<4 x x86_fp80> %24, !134, !DIExpression(DW_OP_LLVM_fragment, 0, 320), !143)
  %25 = fadd <4 x x86_fp80> %20, %24, !dbg !157
    #dbg_value(<4 x x86_fp80> %25, !140, !DIExpression(DW_OP_LLVM_fragment, 0, 320), !143)
    #dbg_value(i32 2, !141, !DIExpression(), !150)
  %26 = fmul <4 x x86_fp80> %24, %24, !dbg !151
  %27 = fmul <4 x x86_fp80> %26, <x86_fp80 0xK3FFE8000000000000000, x86_fp80 0xK3FFE8000000000000000, x86_fp80 0xK3FFE8000000000000000, x86_fp80 0xK3FFE8000000000000000>, !dbg !154
  %28 = shufflevector <4 x x86_fp80> %24, <4 x x86_fp80> poison, <4 x i32> <i32 2, i32 2, i32 2, i32 2>, !dbg !155
  %29 = fadd <4 x x86_fp80> %27, %28, !dbg !156
    #dbg_value(<4 x x86_fp80> %29, !134, !DIExpression(DW_OP_LLVM_fragment, 0, 320), !143)
  %30 = fadd <4 x x86_fp80> %25, %29, !dbg !157
    #dbg_value(<4 x x86_fp80> %30, !140, !DIExpression(DW_OP_LLVM_fragment, 0, 320), !143)
    #dbg_value(i32 3, !141, !DIExpression(), !150)
  %31 = extractelement <4 x x86_fp80> %30, i64 0, !dbg !158
  %32 = extractelement <4 x x86_fp80> %30, i64 1, !dbg !159
  %33 = extractelement <4 x x86_fp80> %30, i64 2, !dbg !160
  %34 = extractelement <4 x x86_fp80> %30, i64 3, !dbg !161
  %35 = fmul x86_fp80 %33, %34, !dbg !162
  %36 = tail call x86_fp80 @llvm.fmuladd.f80(x86_fp80 %31, x86_fp80 %32, x86_fp80 %35), !dbg !163
  %37 = fptrunc x86_fp80 %36 to double, !dbg !164
  ret double %37, !dbg !165
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare x86_fp80 @llvm.fmuladd.f80(x86_fp80, x86_fp80, x86_fp80) #2

attributes #0 = { nofree nounwind memory(write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nofree nounwind memory(write, argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nofree noinline nounwind memory(write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!4, !5, !6, !7, !8, !9, !10}
!llvm.ident = !{!11}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "hard_cases.c", directory: ".", checksumkind: CSK_MD5, checksum: "9b019e988db909b46e18d8d5159d09c0")
!2 = !{!3}
!3 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!4 = !{i32 7, !"Dwarf Version", i32 5}
!5 = !{i32 2, !"Debug Info Version", i32 3}
!6 = !{i32 1, !"wchar_size", i32 4}
!7 = !{i32 8, !"PIC Level", i32 2}
!8 = !{i32 7, !"PIE Level", i32 2}
!9 = !{i32 7, !"uwtable", i32 2}
!10 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!11 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!12 = distinct !DISubprogram(name: "inverse_error_function", scope: !1, file: !1, line: 5, type: !13, scopeLine: 5, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !15)
!13 = !DISubroutineType(types: !14)
!14 = !{!3, !3}
!15 = !{!16, !17, !18, !19, !20, !21, !25}
!16 = !DILocalVariable(name: "y", arg: 1, scope: !12, file: !1, line: 5, type: !3)
!17 = !DILocalVariable(name: "w", scope: !12, file: !1, line: 6, type: !3)
!18 = !DILocalVariable(name: "a", scope: !12, file: !1, line: 6, type: !3)
!19 = !DILocalVariable(name: "t", scope: !12, file: !1, line: 6, type: !3)
!20 = !DILocalVariable(name: "x", scope: !12, file: !1, line: 7, type: !3)
!21 = !DILocalVariable(name: "e", scope: !22, file: !1, line: 9, type: !3)
!22 = distinct !DILexicalBlock(scope: !23, file: !1, line: 8, column: 12)
!23 = distinct !DILexicalBlock(scope: !24, file: !1, line: 8, column: 3)
!24 = distinct !DILexicalBlock(scope: !12, file: !1, line: 8, column: 3)
!25 = !DILocalVariable(name: "step", scope: !22, file: !1, line: 11, type: !3)
!26 = !DILocation(line: 0, scope: !12)
!27 = !DILocation(line: 6, column: 21, scope: !12)
!28 = !DILocation(line: 6, column: 31, scope: !12)
!29 = !DILocation(line: 6, column: 26, scope: !12)
!30 = !DILocation(line: 6, column: 14, scope: !12)
!31 = !DILocation(line: 6, column: 90, scope: !12)
!32 = !DILocation(line: 6, column: 86, scope: !12)
!33 = !DILocation(line: 7, column: 39, scope: !12)
!34 = !DILocation(line: 7, column: 28, scope: !12)
!35 = !DILocation(line: 7, column: 48, scope: !12)
!36 = !DILocation(line: 7, column: 23, scope: !12)
!37 = !DILocation(line: 7, column: 14, scope: !12)
!38 = !DILocation(line: 8, column: 3, scope: !12)
!39 = !DILocation(line: 7, column: 10, scope: !12)
!40 = !DILocation(line: 9, column: 16, scope: !22)
!41 = !DILocation(line: 9, column: 23, scope: !22)
!42 = !DILocation(line: 0, scope: !22)
!43 = !DILocation(line: 10, column: 9, scope: !44)
!44 = distinct !DILexicalBlock(scope: !22, file: !1, line: 10, column: 9)
!45 = !DILocation(line: 10, column: 17, scope: !44)
!46 = !DILocation(line: 10, column: 9, scope: !22)
!47 = !DILocation(line: 11, column: 53, scope: !22)
!48 = !DILocation(line: 11, column: 56, scope: !22)
!49 = !DILocation(line: 11, column: 49, scope: !22)
!50 = !DILocation(line: 11, column: 47, scope: !22)
!51 = !DILocation(line: 11, column: 21, scope: !22)
!52 = !DILocation(line: 12, column: 7, scope: !22)
!53 = !DILocation(line: 13, column: 9, scope: !54)
!54 = distinct !DILexicalBlock(scope: !22, file: !1, line: 13, column: 9)
!55 = !DILocation(line: 13, column: 20, scope: !54)
!56 = !DILocation(line: 15, column: 3, scope: !12)
!57 = !DISubprogram(name: "log", scope: !58, file: !58, line: 104, type: !13, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!58 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/mathcalls.h", directory: "", checksumkind: CSK_MD5, checksum: "8c6e2d0d2bda65bc5ba1ca02b65383b7")
!59 = !DISubprogram(name: "sqrt", scope: !58, file: !58, line: 143, type: !13, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!60 = !DISubprogram(name: "erf", scope: !58, file: !58, line: 231, type: !13, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!61 = !DISubprogram(name: "exp", scope: !58, file: !58, line: 95, type: !13, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!62 = distinct !DISubprogram(name: "quantiles", scope: !1, file: !1, line: 20, type: !63, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !68)
!63 = !DISubroutineType(types: !64)
!64 = !{!3, !65, !67}
!65 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !66, size: 64)
!66 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !3)
!67 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!68 = !{!69, !70, !71, !72}
!69 = !DILocalVariable(name: "p", arg: 1, scope: !62, file: !1, line: 20, type: !65)
!70 = !DILocalVariable(name: "n", arg: 2, scope: !62, file: !1, line: 20, type: !67)
!71 = !DILocalVariable(name: "s", scope: !62, file: !1, line: 21, type: !3)
!72 = !DILocalVariable(name: "i", scope: !73, file: !1, line: 22, type: !67)
!73 = distinct !DILexicalBlock(scope: !62, file: !1, line: 22, column: 3)
!74 = !DILocation(line: 0, scope: !62)
!75 = !DILocation(line: 0, scope: !73)
!76 = !DILocation(line: 22, column: 21, scope: !77)
!77 = distinct !DILexicalBlock(scope: !73, file: !1, line: 22, column: 3)
!78 = !DILocation(line: 22, column: 3, scope: !73)
!79 = !DILocation(line: 23, column: 3, scope: !62)
!80 = !DILocation(line: 22, column: 45, scope: !77)
!81 = !{!82, !82, i64 0}
!82 = !{!"double", !83, i64 0}
!83 = !{!"omnipotent char", !84, i64 0}
!84 = !{!"Simple C/C++ TBAA"}
!85 = !DILocation(line: 22, column: 50, scope: !77)
!86 = !DILocation(line: 22, column: 36, scope: !77)
!87 = !DILocation(line: 22, column: 60, scope: !77)
!88 = !DILocation(line: 22, column: 33, scope: !77)
!89 = !DILocation(line: 22, column: 27, scope: !77)
!90 = distinct !{!90, !78, !91, !92}
!91 = !DILocation(line: 22, column: 63, scope: !73)
!92 = !{!"llvm.loop.mustprogress"}
!93 = distinct !DISubprogram(name: "quantile", scope: !1, file: !1, line: 19, type: !13, scopeLine: 19, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !94)
!94 = !{!95}
!95 = !DILocalVariable(name: "p", arg: 1, scope: !93, file: !1, line: 19, type: !3)
!96 = !DILocation(line: 0, scope: !93)
!97 = !DILocation(line: 19, column: 110, scope: !93)
!98 = !DILocation(line: 0, scope: !12, inlinedAt: !99)
!99 = distinct !DILocation(line: 19, column: 81, scope: !93)
!100 = !DILocation(line: 6, column: 21, scope: !12, inlinedAt: !99)
!101 = !DILocation(line: 6, column: 31, scope: !12, inlinedAt: !99)
!102 = !DILocation(line: 6, column: 26, scope: !12, inlinedAt: !99)
!103 = !DILocation(line: 6, column: 14, scope: !12, inlinedAt: !99)
!104 = !DILocation(line: 6, column: 90, scope: !12, inlinedAt: !99)
!105 = !DILocation(line: 6, column: 86, scope: !12, inlinedAt: !99)
!106 = !DILocation(line: 7, column: 39, scope: !12, inlinedAt: !99)
!107 = !DILocation(line: 7, column: 28, scope: !12, inlinedAt: !99)
!108 = !DILocation(line: 7, column: 48, scope: !12, inlinedAt: !99)
!109 = !DILocation(line: 7, column: 23, scope: !12, inlinedAt: !99)
!110 = !DILocation(line: 7, column: 14, scope: !12, inlinedAt: !99)
!111 = !DILocation(line: 8, column: 3, scope: !12, inlinedAt: !99)
!112 = !DILocation(line: 7, column: 10, scope: !12, inlinedAt: !99)
!113 = !DILocation(line: 9, column: 16, scope: !22, inlinedAt: !99)
!114 = !DILocation(line: 9, column: 23, scope: !22, inlinedAt: !99)
!115 = !DILocation(line: 0, scope: !22, inlinedAt: !99)
!116 = !DILocation(line: 10, column: 9, scope: !44, inlinedAt: !99)
!117 = !DILocation(line: 10, column: 17, scope: !44, inlinedAt: !99)
!118 = !DILocation(line: 10, column: 9, scope: !22, inlinedAt: !99)
!119 = !DILocation(line: 11, column: 53, scope: !22, inlinedAt: !99)
!120 = !DILocation(line: 11, column: 56, scope: !22, inlinedAt: !99)
!121 = !DILocation(line: 11, column: 49, scope: !22, inlinedAt: !99)
!122 = !DILocation(line: 11, column: 47, scope: !22, inlinedAt: !99)
!123 = !DILocation(line: 11, column: 21, scope: !22, inlinedAt: !99)
!124 = !DILocation(line: 12, column: 7, scope: !22, inlinedAt: !99)
!125 = !DILocation(line: 13, column: 9, scope: !54, inlinedAt: !99)
!126 = !DILocation(line: 13, column: 20, scope: !54, inlinedAt: !99)
!127 = !DILocation(line: 19, column: 79, scope: !93)
!128 = !DILocation(line: 19, column: 62, scope: !93)
!129 = distinct !DISubprogram(name: "extended_vectors", scope: !1, file: !1, line: 28, type: !130, scopeLine: 28, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !132)
!130 = !DISubroutineType(types: !131)
!131 = !{!3, !65}
!132 = !{!133, !134, !140, !141}
!133 = !DILocalVariable(name: "x", arg: 1, scope: !129, file: !1, line: 28, type: !65)
!134 = !DILocalVariable(name: "v", scope: !129, file: !1, line: 29, type: !135)
!135 = !DIDerivedType(tag: DW_TAG_typedef, name: "extended4", file: !1, line: 26, baseType: !136)
!136 = !DICompositeType(tag: DW_TAG_array_type, baseType: !137, size: 512, flags: DIFlagVector, elements: !138)
!137 = !DIBasicType(name: "long double", size: 128, encoding: DW_ATE_float)
!138 = !{!139}
!139 = !DISubrange(count: 4)
!140 = !DILocalVariable(name: "s", scope: !129, file: !1, line: 29, type: !135)
!141 = !DILocalVariable(name: "i", scope: !142, file: !1, line: 30, type: !67)
!142 = distinct !DILexicalBlock(scope: !129, file: !1, line: 30, column: 3)
!143 = !DILocation(line: 0, scope: !129)
!144 = !DILocation(line: 29, column: 18, scope: !129)
!145 = !DILocation(line: 29, column: 17, scope: !129)
!146 = !DILocation(line: 29, column: 24, scope: !129)
!147 = !DILocation(line: 29, column: 30, scope: !129)
!148 = !DILocation(line: 29, column: 41, scope: !129)
!149 = !DILocation(line: 29, column: 36, scope: !129)
!150 = !DILocation(line: 0, scope: !142)
!151 = !DILocation(line: 30, column: 39, scope: !152)
!152 = distinct !DILexicalBlock(scope: !153, file: !1, line: 30, column: 31)
!153 = distinct !DILexicalBlock(scope: !142, file: !1, line: 30, column: 3)
!154 = !DILocation(line: 30, column: 43, scope: !152)
!155 = !DILocation(line: 30, column: 49, scope: !152)
!156 = !DILocation(line: 30, column: 47, scope: !152)
!157 = !DILocation(line: 30, column: 57, scope: !152)
!158 = !DILocation(line: 31, column: 19, scope: !129)
!159 = !DILocation(line: 31, column: 26, scope: !129)
!160 = !DILocation(line: 31, column: 33, scope: !129)
!161 = !DILocation(line: 31, column: 40, scope: !129)
!162 = !DILocation(line: 31, column: 38, scope: !129)
!163 = !DILocation(line: 31, column: 31, scope: !129)
!164 = !DILocation(line: 31, column: 10, scope: !129)
!165 = !DILocation(line: 31, column: 3, scope: !129)
