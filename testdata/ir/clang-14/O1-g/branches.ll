; clang-14 -O1 -g -fdebug-compilation-dir=. -S -emit-llvm c/branches.c -o ir/clang-14/O1-g/branches.ll
; ModuleID = 'c/branches.c'
source_filename = "c/branches.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree nounwind uwtable
define dso_local double @sine_or_square_sum(double* nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 !dbg !9 {
  call void @llvm.dbg.value(metadata double* %0, metadata !17, metadata !DIExpression()), !dbg !25
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
  %11 = getelementptr inbounds double, double* %0, i64 %9, !dbg !30
  %12 = load double, double* %11, align 8, !dbg !30, !tbaa !32
  %13 = fcmp ogt double %12, 1.000000e+00, !dbg !36
  br i1 %13, label %14, label %16, !dbg !37

14:                                               ; preds = %8
  %15 = call double @sin(double noundef %12) #7, !dbg !38
  call void @llvm.dbg.value(metadata double %15, metadata !22, metadata !DIExpression()), !dbg !40
  br label %18, !dbg !41

16:                                               ; preds = %8
  %17 = fmul double %12, %12, !dbg !42
  call void @llvm.dbg.value(metadata double %17, metadata !22, metadata !DIExpression()), !dbg !40
  br label %18

18:                                               ; preds = %16, %14
  %19 = phi double [ %15, %14 ], [ %17, %16 ], !dbg !44
  call void @llvm.dbg.value(metadata double %19, metadata !22, metadata !DIExpression()), !dbg !40
  %20 = call double @llvm.fmuladd.f64(double %19, double %19, double %10), !dbg !45
  call void @llvm.dbg.value(metadata double %20, metadata !19, metadata !DIExpression()), !dbg !25
  %21 = add nuw nsw i64 %9, 1, !dbg !46
  call void @llvm.dbg.value(metadata i64 %21, metadata !20, metadata !DIExpression()), !dbg !26
  %22 = icmp eq i64 %21, %5, !dbg !27
  br i1 %22, label %6, label %8, !dbg !28, !llvm.loop !47
}

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @sin(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: mustprogress nofree nounwind uwtable willreturn writeonly
define dso_local double @guarded_square_root(double noundef %0) local_unnamed_addr #3 !dbg !51 {
  call void @llvm.dbg.value(metadata double %0, metadata !55, metadata !DIExpression()), !dbg !56
  %2 = fcmp ogt double %0, 0.000000e+00, !dbg !57
  br i1 %2, label %3, label %5, !dbg !58

3:                                                ; preds = %1
  %4 = call double @sqrt(double noundef %0) #7, !dbg !59
  br label %5, !dbg !58

5:                                                ; preds = %1, %3
  %6 = phi double [ %4, %3 ], [ 0.000000e+00, %1 ], !dbg !58
  ret double %6, !dbg !60
}

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @sqrt(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind readnone uwtable willreturn
define dso_local double @clamp_and_scale(double noundef %0, double noundef %1, double noundef %2) local_unnamed_addr #4 !dbg !61 {
  call void @llvm.dbg.value(metadata double %0, metadata !65, metadata !DIExpression()), !dbg !69
  call void @llvm.dbg.value(metadata double %1, metadata !66, metadata !DIExpression()), !dbg !69
  call void @llvm.dbg.value(metadata double %2, metadata !67, metadata !DIExpression()), !dbg !69
  %4 = fcmp olt double %0, %1, !dbg !70
  %5 = fcmp ogt double %0, %2, !dbg !71
  %6 = select i1 %5, double %2, double %0, !dbg !71
  %7 = select i1 %4, double %1, double %6, !dbg !71
  call void @llvm.dbg.value(metadata double %7, metadata !68, metadata !DIExpression()), !dbg !69
  %8 = fmul double %7, 3.000000e+00, !dbg !72
  %9 = fmul double %8, %0, !dbg !73
  ret double %9, !dbg !74
}

; Function Attrs: mustprogress nofree nosync nounwind readnone uwtable willreturn
define dso_local double @nested_branches(double noundef %0, double noundef %1) local_unnamed_addr #5 !dbg !75 {
  call void @llvm.dbg.value(metadata double %0, metadata !79, metadata !DIExpression()), !dbg !82
  call void @llvm.dbg.value(metadata double %1, metadata !80, metadata !DIExpression()), !dbg !82
  call void @llvm.dbg.value(metadata double %0, metadata !81, metadata !DIExpression()), !dbg !82
  %3 = fcmp ogt double %0, 0.000000e+00, !dbg !83
  br i1 %3, label %4, label %16, !dbg !85

4:                                                ; preds = %2
  %5 = fcmp ogt double %1, %0, !dbg !86
  br i1 %5, label %6, label %8, !dbg !89

6:                                                ; preds = %4
  %7 = fmul double %0, %1, !dbg !90
  call void @llvm.dbg.value(metadata double %7, metadata !81, metadata !DIExpression()), !dbg !82
  br label %13, !dbg !92

8:                                                ; preds = %4
  %9 = fcmp olt double %1, 0.000000e+00, !dbg !93
  br i1 %9, label %10, label %13, !dbg !95

10:                                               ; preds = %8
  %11 = fneg double %1, !dbg !96
  %12 = call double @llvm.fmuladd.f64(double %11, double %1, double %0), !dbg !96
  call void @llvm.dbg.value(metadata double %12, metadata !81, metadata !DIExpression()), !dbg !82
  br label %13, !dbg !98

13:                                               ; preds = %8, %10, %6
  %14 = phi double [ %7, %6 ], [ %12, %10 ], [ %0, %8 ], !dbg !82
  call void @llvm.dbg.value(metadata double %14, metadata !81, metadata !DIExpression()), !dbg !82
  %15 = fmul double %14, 2.000000e+00, !dbg !99
  call void @llvm.dbg.value(metadata double %15, metadata !81, metadata !DIExpression()), !dbg !82
  br label %19, !dbg !100

16:                                               ; preds = %2
  %17 = fsub double 1.000000e+00, %0, !dbg !101
  %18 = fdiv double %1, %17, !dbg !103
  call void @llvm.dbg.value(metadata double %18, metadata !81, metadata !DIExpression()), !dbg !82
  br label %19

19:                                               ; preds = %16, %13
  %20 = phi double [ %15, %13 ], [ %18, %16 ], !dbg !104
  call void @llvm.dbg.value(metadata double %20, metadata !81, metadata !DIExpression()), !dbg !82
  %21 = fadd double %20, %1, !dbg !105
  ret double %21, !dbg !106
}

; Function Attrs: mustprogress nofree nounwind uwtable willreturn writeonly
define dso_local double @short_circuit_condition(double noundef %0, double noundef %1, i32 noundef %2) local_unnamed_addr #3 !dbg !107 {
  call void @llvm.dbg.value(metadata double %0, metadata !111, metadata !DIExpression()), !dbg !114
  call void @llvm.dbg.value(metadata double %1, metadata !112, metadata !DIExpression()), !dbg !114
  call void @llvm.dbg.value(metadata i32 %2, metadata !113, metadata !DIExpression()), !dbg !114
  %4 = fcmp ogt double %0, 1.000000e+00, !dbg !115
  %5 = fcmp olt double %1, 2.000000e+00
  %6 = and i1 %4, %5, !dbg !117
  %7 = icmp eq i32 %2, 7
  %8 = or i1 %6, %7, !dbg !117
  br i1 %8, label %9, label %12, !dbg !117

9:                                                ; preds = %3
  %10 = fmul double %0, %0, !dbg !118
  %11 = fmul double %10, %1, !dbg !120
  br label %19, !dbg !121

12:                                               ; preds = %3
  %13 = and i32 %2, 1, !dbg !122
  %14 = icmp eq i32 %13, 0, !dbg !122
  br i1 %14, label %17, label %15, !dbg !123

15:                                               ; preds = %12
  %16 = call double @cos(double noundef %0) #7, !dbg !124
  br label %19, !dbg !123

17:                                               ; preds = %12
  %18 = call double @llvm.fmuladd.f64(double %1, double %1, double %0), !dbg !125
  br label %19, !dbg !123

19:                                               ; preds = %15, %17, %9
  %20 = phi double [ %11, %9 ], [ %16, %15 ], [ %18, %17 ], !dbg !114
  ret double %20, !dbg !126
}

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @cos(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nosync nounwind readnone uwtable willreturn
define dso_local double @largest_of_three(double noundef %0, double noundef %1, double noundef %2) local_unnamed_addr #5 !dbg !127 {
  call void @llvm.dbg.value(metadata double %0, metadata !129, metadata !DIExpression()), !dbg !133
  call void @llvm.dbg.value(metadata double %1, metadata !130, metadata !DIExpression()), !dbg !133
  call void @llvm.dbg.value(metadata double %2, metadata !131, metadata !DIExpression()), !dbg !133
  call void @llvm.dbg.value(metadata double %0, metadata !132, metadata !DIExpression()), !dbg !133
  %4 = fcmp ogt double %1, %0, !dbg !134
  %5 = select i1 %4, double %1, double %0, !dbg !136
  call void @llvm.dbg.value(metadata double %5, metadata !132, metadata !DIExpression()), !dbg !133
  %6 = fcmp olt double %5, %2, !dbg !137
  %7 = select i1 %6, double %2, double %5, !dbg !139
  call void @llvm.dbg.value(metadata double %7, metadata !132, metadata !DIExpression()), !dbg !133
  %8 = call double @llvm.fmuladd.f64(double %7, double %7, double %0), !dbg !140
  ret double %8, !dbg !141
}

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare void @llvm.dbg.value(metadata, metadata, metadata) #6

attributes #0 = { nofree nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree nounwind willreturn writeonly "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nofree nosync nounwind readnone speculatable willreturn }
attributes #3 = { mustprogress nofree nounwind uwtable willreturn writeonly "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree norecurse nosync nounwind readnone uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree nosync nounwind readnone uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nofree nosync nounwind readnone speculatable willreturn }
attributes #7 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7}
!llvm.ident = !{!8}

!0 = distinct !DICompileUnit(language: DW_LANG_C99, file: !1, producer: "Debian clang version 14.0.6", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/branches.c", directory: ".", checksumkind: CSK_MD5, checksum: "b0e539c3e753232b1f191b622d49c4ff")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 7, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 1}
!8 = !{!"Debian clang version 14.0.6"}
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
!51 = distinct !DISubprogram(name: "guarded_square_root", scope: !1, file: !1, line: 19, type: !52, scopeLine: 19, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !54)
!52 = !DISubroutineType(types: !53)
!53 = !{!12, !12}
!54 = !{!55}
!55 = !DILocalVariable(name: "x", arg: 1, scope: !51, file: !1, line: 19, type: !12)
!56 = !DILocation(line: 0, scope: !51)
!57 = !DILocation(line: 20, column: 12, scope: !51)
!58 = !DILocation(line: 20, column: 10, scope: !51)
!59 = !DILocation(line: 20, column: 20, scope: !51)
!60 = !DILocation(line: 20, column: 3, scope: !51)
!61 = distinct !DISubprogram(name: "clamp_and_scale", scope: !1, file: !1, line: 23, type: !62, scopeLine: 23, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !64)
!62 = !DISubroutineType(types: !63)
!63 = !{!12, !12, !12, !12}
!64 = !{!65, !66, !67, !68}
!65 = !DILocalVariable(name: "x", arg: 1, scope: !61, file: !1, line: 23, type: !12)
!66 = !DILocalVariable(name: "low", arg: 2, scope: !61, file: !1, line: 23, type: !12)
!67 = !DILocalVariable(name: "high", arg: 3, scope: !61, file: !1, line: 23, type: !12)
!68 = !DILocalVariable(name: "c", scope: !61, file: !1, line: 24, type: !12)
!69 = !DILocation(line: 0, scope: !61)
!70 = !DILocation(line: 24, column: 16, scope: !61)
!71 = !DILocation(line: 24, column: 14, scope: !61)
!72 = !DILocation(line: 25, column: 14, scope: !61)
!73 = !DILocation(line: 25, column: 18, scope: !61)
!74 = !DILocation(line: 25, column: 3, scope: !61)
!75 = distinct !DISubprogram(name: "nested_branches", scope: !1, file: !1, line: 28, type: !76, scopeLine: 28, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !78)
!76 = !DISubroutineType(types: !77)
!77 = !{!12, !12, !12}
!78 = !{!79, !80, !81}
!79 = !DILocalVariable(name: "x", arg: 1, scope: !75, file: !1, line: 28, type: !12)
!80 = !DILocalVariable(name: "y", arg: 2, scope: !75, file: !1, line: 28, type: !12)
!81 = !DILocalVariable(name: "r", scope: !75, file: !1, line: 29, type: !12)
!82 = !DILocation(line: 0, scope: !75)
!83 = !DILocation(line: 30, column: 9, scope: !84)
!84 = distinct !DILexicalBlock(scope: !75, file: !1, line: 30, column: 7)
!85 = !DILocation(line: 30, column: 7, scope: !75)
!86 = !DILocation(line: 31, column: 11, scope: !87)
!87 = distinct !DILexicalBlock(scope: !88, file: !1, line: 31, column: 9)
!88 = distinct !DILexicalBlock(scope: !84, file: !1, line: 30, column: 16)
!89 = !DILocation(line: 31, column: 9, scope: !88)
!90 = !DILocation(line: 32, column: 13, scope: !91)
!91 = distinct !DILexicalBlock(scope: !87, file: !1, line: 31, column: 16)
!92 = !DILocation(line: 33, column: 5, scope: !91)
!93 = !DILocation(line: 33, column: 18, scope: !94)
!94 = distinct !DILexicalBlock(scope: !87, file: !1, line: 33, column: 16)
!95 = !DILocation(line: 33, column: 16, scope: !87)
!96 = !DILocation(line: 34, column: 13, scope: !97)
!97 = distinct !DILexicalBlock(scope: !94, file: !1, line: 33, column: 25)
!98 = !DILocation(line: 35, column: 5, scope: !97)
!99 = !DILocation(line: 36, column: 7, scope: !88)
!100 = !DILocation(line: 37, column: 3, scope: !88)
!101 = !DILocation(line: 38, column: 18, scope: !102)
!102 = distinct !DILexicalBlock(scope: !84, file: !1, line: 37, column: 10)
!103 = !DILocation(line: 38, column: 11, scope: !102)
!104 = !DILocation(line: 0, scope: !84)
!105 = !DILocation(line: 40, column: 12, scope: !75)
!106 = !DILocation(line: 40, column: 3, scope: !75)
!107 = distinct !DISubprogram(name: "short_circuit_condition", scope: !1, file: !1, line: 43, type: !108, scopeLine: 43, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !110)
!108 = !DISubroutineType(types: !109)
!109 = !{!12, !12, !12, !15}
!110 = !{!111, !112, !113}
!111 = !DILocalVariable(name: "x", arg: 1, scope: !107, file: !1, line: 43, type: !12)
!112 = !DILocalVariable(name: "y", arg: 2, scope: !107, file: !1, line: 43, type: !12)
!113 = !DILocalVariable(name: "mode", arg: 3, scope: !107, file: !1, line: 43, type: !15)
!114 = !DILocation(line: 0, scope: !107)
!115 = !DILocation(line: 44, column: 10, scope: !116)
!116 = distinct !DILexicalBlock(scope: !107, file: !1, line: 44, column: 7)
!117 = !DILocation(line: 44, column: 16, scope: !116)
!118 = !DILocation(line: 45, column: 14, scope: !119)
!119 = distinct !DILexicalBlock(scope: !116, file: !1, line: 44, column: 42)
!120 = !DILocation(line: 45, column: 18, scope: !119)
!121 = !DILocation(line: 45, column: 5, scope: !119)
!122 = !DILocation(line: 47, column: 16, scope: !107)
!123 = !DILocation(line: 47, column: 10, scope: !107)
!124 = !DILocation(line: 47, column: 23, scope: !107)
!125 = !DILocation(line: 47, column: 34, scope: !107)
!126 = !DILocation(line: 48, column: 1, scope: !107)
!127 = distinct !DISubprogram(name: "largest_of_three", scope: !1, file: !1, line: 50, type: !62, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !128)
!128 = !{!129, !130, !131, !132}
!129 = !DILocalVariable(name: "a", arg: 1, scope: !127, file: !1, line: 50, type: !12)
!130 = !DILocalVariable(name: "b", arg: 2, scope: !127, file: !1, line: 50, type: !12)
!131 = !DILocalVariable(name: "c", arg: 3, scope: !127, file: !1, line: 50, type: !12)
!132 = !DILocalVariable(name: "m", scope: !127, file: !1, line: 51, type: !12)
!133 = !DILocation(line: 0, scope: !127)
!134 = !DILocation(line: 52, column: 9, scope: !135)
!135 = distinct !DILexicalBlock(scope: !127, file: !1, line: 52, column: 7)
!136 = !DILocation(line: 52, column: 7, scope: !127)
!137 = !DILocation(line: 55, column: 9, scope: !138)
!138 = distinct !DILexicalBlock(scope: !127, file: !1, line: 55, column: 7)
!139 = !DILocation(line: 55, column: 7, scope: !127)
!140 = !DILocation(line: 58, column: 16, scope: !127)
!141 = !DILocation(line: 58, column: 3, scope: !127)
