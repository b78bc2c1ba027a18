; clang-16 -O1 -g -fdebug-compilation-dir=. -S -emit-llvm c/branches.c -o ir/clang-16/O1-g/branches.ll
; ModuleID = 'c/branches.c'
source_filename = "c/branches.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local double @sine_or_square_sum(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 !dbg !9 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !17, metadata !DIExpression()), !dbg !25
  call void @llvm.dbg.value(metadata i32 %1, metadata !18, metadata !DIExpression()), !dbg !25
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !19, metadata !DIExpression()), !dbg !25
  call void @llvm.dbg.value(metadata i32 0, metadata !20, metadata !DIExpression()), !dbg !26
  %3 = icmp sgt i32 %1, 0, !dbg !27
  br i1 %3, label %4, label %6, !dbg !28

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64, !dbg !27
  br label %8, !dbg !28

6:                                                ; preds = %18, %2
  %7 = phi double [ 0.000000e+00, %2 ], [ %20, %18 ], !dbg !25
  ret double %7, !dbg !29

8:                                                ; preds = %4, %18
  %9 = phi i64 [ 0, %4 ], [ %21, %18 ]
  %10 = phi double [ 0.000000e+00, %4 ], [ %20, %18 ]
  call void @llvm.dbg.value(metadata i64 %9, metadata !20, metadata !DIExpression()), !dbg !26
  call void @llvm.dbg.value(metadata double %10, metadata !19, metadata !DIExpression()), !dbg !25
  %11 = getelementptr inbounds double, ptr %0, i64 %9, !dbg !30
  %12 = load double, ptr %11, align 8, !dbg !30, !tbaa !32
  %13 = fcmp ogt double %12, 1.000000e+00, !dbg !36
  br i1 %13, label %14, label %16, !dbg !37

14:                                               ; preds = %8
  %15 = tail call double @sin(double noundef %12) #7, !dbg !38
  call void @llvm.dbg.value(metadata double %15, metadata !22, metadata !DIExpression()), !dbg !40
  br label %18, !dbg !41

16:                                               ; preds = %8
  %17 = fmul double %12, %12, !dbg !42
  call void @llvm.dbg.value(metadata double %17, metadata !22, metadata !DIExpression()), !dbg !40
  br label %18

18:                                               ; preds = %16, %14
  %19 = phi double [ %15, %14 ], [ %17, %16 ], !dbg !44
  call void @llvm.dbg.value(metadata double %19, metadata !22, metadata !DIExpression()), !dbg !40
  %20 = tail call double @llvm.fmuladd.f64(double %19, double %19, double %10), !dbg !45
  call void @llvm.dbg.value(metadata double %20, metadata !19, metadata !DIExpression()), !dbg !25
  %21 = add nuw nsw i64 %9, 1, !dbg !46
  call void @llvm.dbg.value(metadata i64 %21, metadata !20, metadata !DIExpression()), !dbg !26
  %22 = icmp eq i64 %21, %5, !dbg !27
  br i1 %22, label %6, label %8, !dbg !28, !llvm.loop !47
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !51 double @sin(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: mustprogress nofree nounwind willreturn memory(write) uwtable
define dso_local double @guarded_square_root(double noundef %0) local_unnamed_addr #3 !dbg !56 {
  call void @llvm.dbg.value(metadata double %0, metadata !58, metadata !DIExpression()), !dbg !59
  %2 = fcmp ogt double %0, 0.000000e+00, !dbg !60
  br i1 %2, label %3, label %5, !dbg !61

3:                                                ; preds = %1
  %4 = tail call double @sqrt(double noundef %0) #7, !dbg !62
  br label %5, !dbg !61

5:                                                ; preds = %1, %3
  %6 = phi double [ %4, %3 ], [ 0.000000e+00, %1 ], !dbg !61
  ret double %6, !dbg !63
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !64 double @sqrt(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local double @clamp_and_scale(double noundef %0, double noundef %1, double noundef %2) local_unnamed_addr #4 !dbg !65 {
  call void @llvm.dbg.value(metadata double %0, metadata !69, metadata !DIExpression()), !dbg !73
  call void @llvm.dbg.value(metadata double %1, metadata !70, metadata !DIExpression()), !dbg !73
  call void @llvm.dbg.value(metadata double %2, metadata !71, metadata !DIExpression()), !dbg !73
  %4 = fcmp olt double %0, %1, !dbg !74
  %5 = fcmp ogt double %0, %2, !dbg !75
  %6 = select i1 %5, double %2, double %0, !dbg !75
  %7 = select i1 %4, double %1, double %6, !dbg !75
  call void @llvm.dbg.value(metadata double %7, metadata !72, metadata !DIExpression()), !dbg !73
  %8 = fmul double %7, 3.000000e+00, !dbg !76
  %9 = fmul double %8, %0, !dbg !77
  ret double %9, !dbg !78
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none) uwtable
define dso_local double @nested_branches(double noundef %0, double noundef %1) local_unnamed_addr #5 !dbg !79 {
  call void @llvm.dbg.value(metadata double %0, metadata !83, metadata !DIExpression()), !dbg !86
  call void @llvm.dbg.value(metadata double %1, metadata !84, metadata !DIExpression()), !dbg !86
  call void @llvm.dbg.value(metadata double %0, metadata !85, metadata !DIExpression()), !dbg !86
  %3 = fcmp ogt double %0, 0.000000e+00, !dbg !87
  br i1 %3, label %4, label %16, !dbg !89

4:                                                ; preds = %2
  %5 = fcmp ogt double %1, %0, !dbg !90
  br i1 %5, label %6, label %8, !dbg !93

6:                                                ; preds = %4
  %7 = fmul double %0, %1, !dbg !94
  call void @llvm.dbg.value(metadata double %7, metadata !85, metadata !DIExpression()), !dbg !86
  br label %13, !dbg !96

8:                                                ; preds = %4
  %9 = fcmp olt double %1, 0.000000e+00, !dbg !97
  br i1 %9, label %10, label %13, !dbg !99

10:                                               ; preds = %8
  %11 = fneg double %1, !dbg !100
  %12 = tail call double @llvm.fmuladd.f64(double %11, double %1, double %0), !dbg !100
  call void @llvm.dbg.value(metadata double %12, metadata !85, metadata !DIExpression()), !dbg !86
  br label %13, !dbg !102

13:                                               ; preds = %8, %10, %6
  %14 = phi double [ %7, %6 ], [ %12, %10 ], [ %0, %8 ], !dbg !86
  call void @llvm.dbg.value(metadata double %14, metadata !85, metadata !DIExpression()), !dbg !86
  %15 = fmul double %14, 2.000000e+00, !dbg !103
  call void @llvm.dbg.value(metadata double %15, metadata !85, metadata !DIExpression()), !dbg !86
  br label %19, !dbg !104

16:                                               ; preds = %2
  %17 = fsub double 1.000000e+00, %0, !dbg !105
  %18 = fdiv double %1, %17, !dbg !107
  call void @llvm.dbg.value(metadata double %18, metadata !85, metadata !DIExpression()), !dbg !86
  br label %19

19:                                               ; preds = %16, %13
  %20 = phi double [ %15, %13 ], [ %18, %16 ], !dbg !108
  call void @llvm.dbg.value(metadata double %20, metadata !85, metadata !DIExpression()), !dbg !86
  %21 = fadd double %20, %1, !dbg !109
  ret double %21, !dbg !110
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write) uwtable
define dso_local double @short_circuit_condition(double noundef %0, double noundef %1, i32 noundef %2) local_unnamed_addr #3 !dbg !111 {
  call void @llvm.dbg.value(metadata double %0, metadata !115, metadata !DIExpression()), !dbg !118
  call void @llvm.dbg.value(metadata double %1, metadata !116, metadata !DIExpression()), !dbg !118
  call void @llvm.dbg.value(metadata i32 %2, metadata !117, metadata !DIExpression()), !dbg !118
  %4 = fcmp ogt double %0, 1.000000e+00, !dbg !119
  %5 = fcmp olt double %1, 2.000000e+00
  %6 = and i1 %4, %5, !dbg !121
  %7 = icmp eq i32 %2, 7
  %8 = or i1 %6, %7, !dbg !121
  br i1 %8, label %9, label %12, !dbg !121

9:                                                ; preds = %3
  %10 = fmul double %0, %0, !dbg !122
  %11 = fmul double %10, %1, !dbg !124
  br label %19, !dbg !125

12:                                               ; preds = %3
  %13 = and i32 %2, 1, !dbg !126
  %14 = icmp eq i32 %13, 0, !dbg !126
  br i1 %14, label %17, label %15, !dbg !127

15:                                               ; preds = %12
  %16 = tail call double @cos(double noundef %0) #7, !dbg !128
  br label %19, !dbg !127

17:                                               ; preds = %12
  %18 = tail call double @llvm.fmuladd.f64(double %1, double %1, double %0), !dbg !129
  br label %19, !dbg !127

19:                                               ; preds = %15, %17, %9
  %20 = phi double [ %11, %9 ], [ %16, %15 ], [ %18, %17 ], !dbg !118
  ret double %20, !dbg !130
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !131 double @cos(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none) uwtable
define dso_local double @largest_of_three(double noundef %0, double noundef %1, double noundef %2) local_unnamed_addr #5 !dbg !132 {
  call void @llvm.dbg.value(metadata double %0, metadata !134, metadata !DIExpression()), !dbg !138
  call void @llvm.dbg.value(metadata double %1, metadata !135, metadata !DIExpression()), !dbg !138
  call void @llvm.dbg.value(metadata double %2, metadata !136, metadata !DIExpression()), !dbg !138
  call void @llvm.dbg.value(metadata double %0, metadata !137, metadata !DIExpression()), !dbg !138
  %4 = fcmp ogt double %1, %0, !dbg !139
  %5 = select i1 %4, double %1, double %0, !dbg !141
  call void @llvm.dbg.value(metadata double %5, metadata !137, metadata !DIExpression()), !dbg !138
  %6 = fcmp olt double %5, %2, !dbg !142
  %7 = select i1 %6, double %2, double %5, !dbg !144
  call void @llvm.dbg.value(metadata double %7, metadata !137, metadata !DIExpression()), !dbg !138
  %8 = tail call double @llvm.fmuladd.f64(double %7, double %7, double %0), !dbg !145
  ret double %8, !dbg !146
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare void @llvm.dbg.value(metadata, metadata, metadata) #6

attributes #0 = { nofree nounwind memory(write, argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { mustprogress nofree nounwind willreturn memory(write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #7 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7}
!llvm.ident = !{!8}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 16.0.6 (15~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/branches.c", directory: ".", checksumkind: CSK_MD5, checksum: "b0e539c3e753232b1f191b622d49c4ff")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 8, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 2}
!8 = !{!"Debian clang version 16.0.6 (15~deb12u1)"}
!9 = distinct !DISubprogram(name: "sine_or_square_sum", scope: !1, file: !1, line: 4, type: !10, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !16)
!10 = !DISubroutineType(types: !11)
!11 = !{!12, !13, !15}
!12 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!13 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !14, size: 64)
!14 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !12)
!15 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!16 = !{!17, !18, !19, !20, !22}
!17 = !DILocalVariable(name: "x", arg: 1, scope: !9, file: !1, line: 4, type: !13)
!18 = !DILocalVariable(name: "n", arg: 2, scope: !9, file: !1, line: 4, type: !15)
!19 = !DILocalVariable(name: "s", scope: !9, file: !1, line: 5, type: !12)
!20 = !DILocalVariable(name: "i", scope: !21, file: !1, line: 6, type: !15)
!21 = distinct !DILexicalBlock(scope: !9, file: !1, line: 6, column: 3)
!22 = !DILocalVariable(name: "t", scope: !23, file: !1, line: 7, type: !12)
!23 = distinct !DILexicalBlock(scope: !24, file: !1, line: 6, column: 31)
!24 = distinct !DILexicalBlock(scope: !21, file: !1, line: 6, column: 3)
!25 = !DILocation(line: 0, scope: !9)
!26 = !DILocation(line: 0, scope: !21)
!27 = !DILocation(line: 6, column: 21, scope: !24)
!28 = !DILocation(line: 6, column: 3, scope: !21)
!29 = !DILocation(line: 15, column: 3, scope: !9)
!30 = !DILocation(line: 8, column: 9, scope: !31)
!31 = distinct !DILexicalBlock(scope: !23, file: !1, line: 8, column: 9)
!32 = !{!33, !33, i64 0}
!33 = !{!"double", !34, i64 0}
!34 = !{!"omnipotent char", !35, i64 0}
!35 = !{!"Simple C/C++ TBAA"}
!36 = !DILocation(line: 8, column: 14, scope: !31)
!37 = !DILocation(line: 8, column: 9, scope: !23)
!38 = !DILocation(line: 9, column: 11, scope: !39)
!39 = distinct !DILexicalBlock(scope: !31, file: !1, line: 8, column: 21)
!40 = !DILocation(line: 0, scope: !23)
!41 = !DILocation(line: 10, column: 5, scope: !39)
!42 = !DILocation(line: 11, column: 16, scope: !43)
!43 = distinct !DILexicalBlock(scope: !31, file: !1, line: 10, column: 12)
!44 = !DILocation(line: 0, scope: !31)
!45 = !DILocation(line: 13, column: 7, scope: !23)
!46 = !DILocation(line: 6, column: 27, scope: !24)
!47 = distinct !{!47, !28, !48, !49, !50}
!48 = !DILocation(line: 14, column: 3, scope: !21)
!49 = !{!"llvm.loop.mustprogress"}
!50 = !{!"llvm.loop.unroll.disable"}
!51 = !DISubprogram(name: "sin", scope: !52, file: !52, line: 64, type: !53, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !55)
!52 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/mathcalls.h", directory: "", checksumkind: CSK_MD5, checksum: "8c6e2d0d2bda65bc5ba1ca02b65383b7")
!53 = !DISubroutineType(types: !54)
!54 = !{!12, !12}
!55 = !{}
!56 = distinct !DISubprogram(name: "guarded_square_root", scope: !1, file: !1, line: 19, type: !53, scopeLine: 19, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !57)
!57 = !{!58}
!58 = !DILocalVariable(name: "x", arg: 1, scope: !56, file: !1, line: 19, type: !12)
!59 = !DILocation(line: 0, scope: !56)
!60 = !DILocation(line: 20, column: 12, scope: !56)
!61 = !DILocation(line: 20, column: 10, scope: !56)
!62 = !DILocation(line: 20, column: 20, scope: !56)
!63 = !DILocation(line: 20, column: 3, scope: !56)
!64 = !DISubprogram(name: "sqrt", scope: !52, file: !52, line: 143, type: !53, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !55)
!65 = distinct !DISubprogram(name: "clamp_and_scale", scope: !1, file: !1, line: 23, type: !66, scopeLine: 23, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !68)
!66 = !DISubroutineType(types: !67)
!67 = !{!12, !12, !12, !12}
!68 = !{!69, !70, !71, !72}
!69 = !DILocalVariable(name: "x", arg: 1, scope: !65, file: !1, line: 23, type: !12)
!70 = !DILocalVariable(name: "low", arg: 2, scope: !65, file: !1, line: 23, type: !12)
!71 = !DILocalVariable(name: "high", arg: 3, scope: !65, file: !1, line: 23, type: !12)
!72 = !DILocalVariable(name: "c", scope: !65, file: !1, line: 24, type: !12)
!73 = !DILocation(line: 0, scope: !65)
!74 = !DILocation(line: 24, column: 16, scope: !65)
!75 = !DILocation(line: 24, column: 14, scope: !65)
!76 = !DILocation(line: 25, column: 14, scope: !65)
!77 = !DILocation(line: 25, column: 18, scope: !65)
!78 = !DILocation(line: 25, column: 3, scope: !65)
!79 = distinct !DISubprogram(name: "nested_branches", scope: !1, file: !1, line: 28, type: !80, scopeLine: 28, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !82)
!80 = !DISubroutineType(types: !81)
!81 = !{!12, !12, !12}
!82 = !{!83, !84, !85}
!83 = !DILocalVariable(name: "x", arg: 1, scope: !79, file: !1, line: 28, type: !12)
!84 = !DILocalVariable(name: "y", arg: 2, scope: !79, file: !1, line: 28, type: !12)
!85 = !DILocalVariable(name: "r", scope: !79, file: !1, line: 29, type: !12)
!86 = !DILocation(line: 0, scope: !79)
!87 = !DILocation(line: 30, column: 9, scope: !88)
!88 = distinct !DILexicalBlock(scope: !79, file: !1, line: 30, column: 7)
!89 = !DILocation(line: 30, column: 7, scope: !79)
!90 = !DILocation(line: 31, column: 11, scope: !91)
!91 = distinct !DILexicalBlock(scope: !92, file: !1, line: 31, column: 9)
!92 = distinct !DILexicalBlock(scope: !88, file: !1, line: 30, column: 16)
!93 = !DILocation(line: 31, column: 9, scope: !92)
!94 = !DILocation(line: 32, column: 13, scope: !95)
!95 = distinct !DILexicalBlock(scope: !91, file: !1, line: 31, column: 16)
!96 = !DILocation(line: 33, column: 5, scope: !95)
!97 = !DILocation(line: 33, column: 18, scope: !98)
!98 = distinct !DILexicalBlock(scope: !91, file: !1, line: 33, column: 16)
!99 = !DILocation(line: 33, column: 16, scope: !91)
!100 = !DILocation(line: 34, column: 13, scope: !101)
!101 = distinct !DILexicalBlock(scope: !98, file: !1, line: 33, column: 25)
!102 = !DILocation(line: 35, column: 5, scope: !101)
!103 = !DILocation(line: 36, column: 7, scope: !92)
!104 = !DILocation(line: 37, column: 3, scope: !92)
!105 = !DILocation(line: 38, column: 18, scope: !106)
!106 = distinct !DILexicalBlock(scope: !88, file: !1, line: 37, column: 10)
!107 = !DILocation(line: 38, column: 11, scope: !106)
!108 = !DILocation(line: 0, scope: !88)
!109 = !DILocation(line: 40, column: 12, scope: !79)
!110 = !DILocation(line: 40, column: 3, scope: !79)
!111 = distinct !DISubprogram(name: "short_circuit_condition", scope: !1, file: !1, line: 43, type: !112, scopeLine: 43, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !114)
!112 = !DISubroutineType(types: !113)
!113 = !{!12, !12, !12, !15}
!114 = !{!115, !116, !117}
!115 = !DILocalVariable(name: "x", arg: 1, scope: !111, file: !1, line: 43, type: !12)
!116 = !DILocalVariable(name: "y", arg: 2, scope: !111, file: !1, line: 43, type: !12)
!117 = !DILocalVariable(name: "mode", arg: 3, scope: !111, file: !1, line: 43, type: !15)
!118 = !DILocation(line: 0, scope: !111)
!119 = !DILocation(line: 44, column: 10, scope: !120)
!120 = distinct !DILexicalBlock(scope: !111, file: !1, line: 44, column: 7)
!121 = !DILocation(line: 44, column: 16, scope: !120)
!122 = !DILocation(line: 45, column: 14, scope: !123)
!123 = distinct !DILexicalBlock(scope: !120, file: !1, line: 44, column: 42)
!124 = !DILocation(line: 45, column: 18, scope: !123)
!125 = !DILocation(line: 45, column: 5, scope: !123)
!126 = !DILocation(line: 47, column: 16, scope: !111)
!127 = !DILocation(line: 47, column: 10, scope: !111)
!128 = !DILocation(line: 47, column: 23, scope: !111)
!129 = !DILocation(line: 47, column: 34, scope: !111)
!130 = !DILocation(line: 48, column: 1, scope: !111)
!131 = !DISubprogram(name: "cos", scope: !52, file: !52, line: 62, type: !53, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !55)
!132 = distinct !DISubprogram(name: "largest_of_three", scope: !1, file: !1, line: 50, type: !66, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !133)
!133 = !{!134, !135, !136, !137}
!134 = !DILocalVariable(name: "a", arg: 1, scope: !132, file: !1, line: 50, type: !12)
!135 = !DILocalVariable(name: "b", arg: 2, scope: !132, file: !1, line: 50, type: !12)
!136 = !DILocalVariable(name: "c", arg: 3, scope: !132, file: !1, line: 50, type: !12)
!137 = !DILocalVariable(name: "m", scope: !132, file: !1, line: 51, type: !12)
!138 = !DILocation(line: 0, scope: !132)
!139 = !DILocation(line: 52, column: 9, scope: !140)
!140 = distinct !DILexicalBlock(scope: !132, file: !1, line: 52, column: 7)
!141 = !DILocation(line: 52, column: 7, scope: !132)
!142 = !DILocation(line: 55, column: 9, scope: !143)
!143 = distinct !DILexicalBlock(scope: !132, file: !1, line: 55, column: 7)
!144 = !DILocation(line: 55, column: 7, scope: !132)
!145 = !DILocation(line: 58, column: 16, scope: !132)
!146 = !DILocation(line: 58, column: 3, scope: !132)
