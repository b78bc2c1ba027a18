; clang-14 -O1 -g -fdebug-compilation-dir=. -S -emit-llvm c/recursion.c -o ir/clang-14/O1-g/recursion.ll
; ModuleID = 'c/recursion.c'
source_filename = "c/recursion.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree nounwind uwtable writeonly
define dso_local double @recursive_sine_product(double noundef %0, i32 noundef %1) local_unnamed_addr #0 !dbg !9 {
  call void @llvm.dbg.value(metadata double %0, metadata !15, metadata !DIExpression()), !dbg !17
  call void @llvm.dbg.value(metadata i32 %1, metadata !16, metadata !DIExpression()), !dbg !17
  %3 = icmp eq i32 %1, 0, !dbg !18
  br i1 %3, label %9, label %4, !dbg !18

4:                                                ; preds = %2
  %5 = call double @sin(double noundef %0) #7, !dbg !19
  %6 = add nsw i32 %1, -1, !dbg !20
  %7 = call double @recursive_sine_product(double noundef %5, i32 noundef %6), !dbg !21
  %8 = fmul double %7, %0, !dbg !22
  br label %9, !dbg !18

9:                                                ; preds = %2, %4
  %10 = phi double [ %8, %4 ], [ %0, %2 ], !dbg !18
  ret double %10, !dbg !23
}

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @sin(double noundef) local_unnamed_addr #1

; Function Attrs: nofree nosync nounwind readnone uwtable
define dso_local double @two_branch_recursion(double noundef %0, i32 noundef %1) local_unnamed_addr #2 !dbg !24 {
  call void @llvm.dbg.value(metadata double %0, metadata !26, metadata !DIExpression()), !dbg !28
  call void @llvm.dbg.value(metadata i32 %1, metadata !27, metadata !DIExpression()), !dbg !28
  %3 = icmp slt i32 %1, 2, !dbg !29
  br i1 %3, label %4, label %7, !dbg !31

4:                                                ; preds = %2
  %5 = sitofp i32 %1 to double, !dbg !32
  %6 = fadd double %5, %0, !dbg !34
  br label %14, !dbg !35

7:                                                ; preds = %2
  %8 = add nsw i32 %1, -1, !dbg !36
  %9 = call double @two_branch_recursion(double noundef %0, i32 noundef %8), !dbg !37
  %10 = fmul double %0, 5.000000e-01, !dbg !38
  %11 = add nsw i32 %1, -2, !dbg !39
  %12 = call double @two_branch_recursion(double noundef %10, i32 noundef %11), !dbg !40
  %13 = call double @llvm.fmuladd.f64(double %9, double %0, double %12), !dbg !41
  br label %14, !dbg !42

14:                                               ; preds = %7, %4
  %15 = phi double [ %6, %4 ], [ %13, %7 ], !dbg !28
  ret double %15, !dbg !43
}

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #3

; Function Attrs: nofree nounwind uwtable writeonly
define dso_local double @mutual_recursion(double noundef %0, i32 noundef %1) local_unnamed_addr #0 !dbg !44 {
  call void @llvm.dbg.value(metadata double %0, metadata !46, metadata !DIExpression()), !dbg !48
  call void @llvm.dbg.value(metadata i32 %1, metadata !47, metadata !DIExpression()), !dbg !48
  %3 = call fastcc double @even_step(double noundef %0, i32 noundef %1), !dbg !49
  ret double %3, !dbg !50
}

; Function Attrs: nofree nounwind uwtable writeonly
define internal fastcc double @even_step(double noundef %0, i32 noundef %1) unnamed_addr #0 !dbg !51 {
  call void @llvm.dbg.value(metadata double %0, metadata !53, metadata !DIExpression()), !dbg !55
  call void @llvm.dbg.value(metadata i32 %1, metadata !54, metadata !DIExpression()), !dbg !55
  %3 = icmp eq i32 %1, 0, !dbg !56
  br i1 %3, label %14, label %4, !dbg !57

4:                                                ; preds = %2
  %5 = fadd double %0, 2.500000e-01, !dbg !58
  call void @llvm.dbg.value(metadata double %5, metadata !59, metadata !DIExpression()) #7, !dbg !63
  call void @llvm.dbg.value(metadata i32 %1, metadata !62, metadata !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value)) #7, !dbg !63
  %6 = icmp eq i32 %1, 1, !dbg !65
  br i1 %6, label %7, label %9, !dbg !66

7:                                                ; preds = %4
  %8 = call double @sin(double noundef %5) #7, !dbg !67
  br label %14, !dbg !66

9:                                                ; preds = %4
  %10 = fmul double %5, 1.500000e+00, !dbg !68
  %11 = add nsw i32 %1, -2, !dbg !69
  %12 = call fastcc double @even_step(double noundef %10, i32 noundef %11) #7, !dbg !70
  %13 = fadd double %5, %12, !dbg !71
  br label %14, !dbg !66

14:                                               ; preds = %9, %7, %2
  %15 = phi double [ %0, %2 ], [ %8, %7 ], [ %13, %9 ]
  %16 = fmul double %15, %0, !dbg !57
  ret double %16, !dbg !72
}

; Function Attrs: nofree nosync nounwind readonly uwtable
define dso_local double @divide_and_conquer_norm(double* noundef %0, i32 noundef %1) local_unnamed_addr #4 !dbg !73 {
  call void @llvm.dbg.value(metadata double* %0, metadata !79, metadata !DIExpression()), !dbg !84
  call void @llvm.dbg.value(metadata i32 %1, metadata !80, metadata !DIExpression()), !dbg !84
  %3 = icmp eq i32 %1, 1, !dbg !85
  br i1 %3, label %4, label %7, !dbg !87

4:                                                ; preds = %2
  %5 = load double, double* %0, align 8, !dbg !88, !tbaa !90
  %6 = fmul double %5, %5, !dbg !94
  br label %17, !dbg !95

7:                                                ; preds = %2
  %8 = sdiv i32 %1, 2, !dbg !96
  call void @llvm.dbg.value(metadata i32 %8, metadata !81, metadata !DIExpression()), !dbg !84
  %9 = call double @divide_and_conquer_norm(double* noundef %0, i32 noundef %8), !dbg !97
  call void @llvm.dbg.value(metadata double %9, metadata !82, metadata !DIExpression()), !dbg !84
  %10 = sext i32 %8 to i64, !dbg !98
  %11 = getelementptr inbounds double, double* %0, i64 %10, !dbg !98
  %12 = sub nsw i32 %1, %8, !dbg !99
  %13 = call double @divide_and_conquer_norm(double* noundef %11, i32 noundef %12), !dbg !100
  call void @llvm.dbg.value(metadata double %13, metadata !83, metadata !DIExpression()), !dbg !84
  %14 = fadd double %9, %13, !dbg !101
  %15 = fmul double %9, 1.000000e-01, !dbg !102
  %16 = call double @llvm.fmuladd.f64(double %15, double %13, double %14), !dbg !103
  br label %17

17:                                               ; preds = %7, %4
  %18 = phi double [ %6, %4 ], [ %16, %7 ], !dbg !84
  ret double %18, !dbg !104
}

; Function Attrs: nofree nosync nounwind uwtable
define dso_local void @recursion_in_place(double* nocapture noundef %0, i32 noundef %1) local_unnamed_addr #5 !dbg !105 {
  call void @llvm.dbg.value(metadata double* %0, metadata !110, metadata !DIExpression()), !dbg !112
  call void @llvm.dbg.value(metadata i32 %1, metadata !111, metadata !DIExpression()), !dbg !112
  %3 = icmp slt i32 %1, 2, !dbg !113
  br i1 %3, label %17, label %4, !dbg !115

4:                                                ; preds = %2
  %5 = add nsw i32 %1, -1, !dbg !116
  %6 = zext i32 %5 to i64
  %7 = getelementptr inbounds double, double* %0, i64 %6, !dbg !117
  %8 = load double, double* %7, align 8, !dbg !117, !tbaa !90
  %9 = add nsw i32 %1, -2, !dbg !118
  %10 = zext i32 %9 to i64
  %11 = getelementptr inbounds double, double* %0, i64 %10, !dbg !119
  %12 = load double, double* %11, align 8, !dbg !120, !tbaa !90
  %13 = fmul double %8, %12, !dbg !120
  store double %13, double* %11, align 8, !dbg !120, !tbaa !90
  call void @recursion_in_place(double* noundef %0, i32 noundef %5), !dbg !121
  %14 = load double, double* %0, align 8, !dbg !122, !tbaa !90
  %15 = load double, double* %7, align 8, !dbg !123, !tbaa !90
  %16 = fadd double %14, %15, !dbg !123
  store double %16, double* %7, align 8, !dbg !123, !tbaa !90
  br label %17, !dbg !124

17:                                               ; preds = %2, %4
  ret void, !dbg !124
}

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare void @llvm.dbg.value(metadata, metadata, metadata) #6

attributes #0 = { nofree nounwind uwtable writeonly "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree nounwind willreturn writeonly "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nofree nosync nounwind readnone uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nofree nosync nounwind readnone speculatable willreturn }
attributes #4 = { nofree nosync nounwind readonly uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nofree nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nofree nosync nounwind readnone speculatable willreturn }
attributes #7 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7}
!llvm.ident = !{!8}

!0 = distinct !DICompileUnit(language: DW_LANG_C99, file: !1, producer: "Debian clang version 14.0.6", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/recursion.c", directory: ".", checksumkind: CSK_MD5, checksum: "1340edcdbea716eb69640ce2ff571608")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 7, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 1}
!8 = !{!"Debian clang version 14.0.6"}
!9 = distinct !DISubprogram(name: "recursive_sine_product", scope: !1, file: !1, line: 4, type: !10, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !14)
!10 = !DISubroutineType(types: !11)
!11 = !{!12, !12, !13}
!12 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!13 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!14 = !{!15, !16}
!15 = !DILocalVariable(name: "x", arg: 1, scope: !9, file: !1, line: 4, type: !12)
!16 = !DILocalVariable(name: "n", arg: 2, scope: !9, file: !1, line: 4, type: !13)
!17 = !DILocation(line: 0, scope: !9)
!18 = !DILocation(line: 5, column: 10, scope: !9)
!19 = !DILocation(line: 5, column: 41, scope: !9)
!20 = !DILocation(line: 5, column: 51, scope: !9)
!21 = !DILocation(line: 5, column: 18, scope: !9)
!22 = !DILocation(line: 5, column: 16, scope: !9)
!23 = !DILocation(line: 5, column: 3, scope: !9)
!24 = distinct !DISubprogram(name: "two_branch_recursion", scope: !1, file: !1, line: 8, type: !10, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !25)
!25 = !{!26, !27}
!26 = !DILocalVariable(name: "x", arg: 1, scope: !24, file: !1, line: 8, type: !12)
!27 = !DILocalVariable(name: "n", arg: 2, scope: !24, file: !1, line: 8, type: !13)
!28 = !DILocation(line: 0, scope: !24)
!29 = !DILocation(line: 9, column: 9, scope: !30)
!30 = distinct !DILexicalBlock(scope: !24, file: !1, line: 9, column: 7)
!31 = !DILocation(line: 9, column: 7, scope: !24)
!32 = !DILocation(line: 10, column: 16, scope: !33)
!33 = distinct !DILexicalBlock(scope: !30, file: !1, line: 9, column: 14)
!34 = !DILocation(line: 10, column: 14, scope: !33)
!35 = !DILocation(line: 10, column: 5, scope: !33)
!36 = !DILocation(line: 12, column: 36, scope: !24)
!37 = !DILocation(line: 12, column: 10, scope: !24)
!38 = !DILocation(line: 12, column: 70, scope: !24)
!39 = !DILocation(line: 12, column: 79, scope: !24)
!40 = !DILocation(line: 12, column: 47, scope: !24)
!41 = !DILocation(line: 12, column: 45, scope: !24)
!42 = !DILocation(line: 12, column: 3, scope: !24)
!43 = !DILocation(line: 13, column: 1, scope: !24)
!44 = distinct !DISubprogram(name: "mutual_recursion", scope: !1, file: !1, line: 25, type: !10, scopeLine: 25, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !45)
!45 = !{!46, !47}
!46 = !DILocalVariable(name: "x", arg: 1, scope: !44, file: !1, line: 25, type: !12)
!47 = !DILocalVariable(name: "n", arg: 2, scope: !44, file: !1, line: 25, type: !13)
!48 = !DILocation(line: 0, scope: !44)
!49 = !DILocation(line: 26, column: 10, scope: !44)
!50 = !DILocation(line: 26, column: 3, scope: !44)
!51 = distinct !DISubprogram(name: "even_step", scope: !1, file: !1, line: 17, type: !10, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !52)
!52 = !{!53, !54}
!53 = !DILocalVariable(name: "x", arg: 1, scope: !51, file: !1, line: 17, type: !12)
!54 = !DILocalVariable(name: "n", arg: 2, scope: !51, file: !1, line: 17, type: !13)
!55 = !DILocation(line: 0, scope: !51)
!56 = !DILocation(line: 18, column: 12, scope: !51)
!57 = !DILocation(line: 18, column: 10, scope: !51)
!58 = !DILocation(line: 18, column: 38, scope: !51)
!59 = !DILocalVariable(name: "x", arg: 1, scope: !60, file: !1, line: 21, type: !12)
!60 = distinct !DISubprogram(name: "odd_step", scope: !1, file: !1, line: 21, type: !10, scopeLine: 21, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !61)
!61 = !{!59, !62}
!62 = !DILocalVariable(name: "n", arg: 2, scope: !60, file: !1, line: 21, type: !13)
!63 = !DILocation(line: 0, scope: !60, inlinedAt: !64)
!64 = distinct !DILocation(line: 18, column: 27, scope: !51)
!65 = !DILocation(line: 22, column: 12, scope: !60, inlinedAt: !64)
!66 = !DILocation(line: 22, column: 10, scope: !60, inlinedAt: !64)
!67 = !DILocation(line: 22, column: 19, scope: !60, inlinedAt: !64)
!68 = !DILocation(line: 22, column: 40, scope: !60, inlinedAt: !64)
!69 = !DILocation(line: 22, column: 49, scope: !60, inlinedAt: !64)
!70 = !DILocation(line: 22, column: 28, scope: !60, inlinedAt: !64)
!71 = !DILocation(line: 22, column: 54, scope: !60, inlinedAt: !64)
!72 = !DILocation(line: 18, column: 3, scope: !51)
!73 = distinct !DISubprogram(name: "divide_and_conquer_norm", scope: !1, file: !1, line: 29, type: !74, scopeLine: 29, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !78)
!74 = !DISubroutineType(types: !75)
!75 = !{!12, !76, !13}
!76 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !77, size: 64)
!77 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !12)
!78 = !{!79, !80, !81, !82, !83}
!79 = !DILocalVariable(name: "x", arg: 1, scope: !73, file: !1, line: 29, type: !76)
!80 = !DILocalVariable(name: "n", arg: 2, scope: !73, file: !1, line: 29, type: !13)
!81 = !DILocalVariable(name: "half", scope: !73, file: !1, line: 33, type: !13)
!82 = !DILocalVariable(name: "left", scope: !73, file: !1, line: 34, type: !12)
!83 = !DILocalVariable(name: "right", scope: !73, file: !1, line: 35, type: !12)
!84 = !DILocation(line: 0, scope: !73)
!85 = !DILocation(line: 30, column: 9, scope: !86)
!86 = distinct !DILexicalBlock(scope: !73, file: !1, line: 30, column: 7)
!87 = !DILocation(line: 30, column: 7, scope: !73)
!88 = !DILocation(line: 31, column: 12, scope: !89)
!89 = distinct !DILexicalBlock(scope: !86, file: !1, line: 30, column: 15)
!90 = !{!91, !91, i64 0}
!91 = !{!"double", !92, i64 0}
!92 = !{!"omnipotent char", !93, i64 0}
!93 = !{!"Simple C/C++ TBAA"}
!94 = !DILocation(line: 31, column: 17, scope: !89)
!95 = !DILocation(line: 31, column: 5, scope: !89)
!96 = !DILocation(line: 33, column: 16, scope: !73)
!97 = !DILocation(line: 34, column: 17, scope: !73)
!98 = !DILocation(line: 35, column: 44, scope: !73)
!99 = !DILocation(line: 35, column: 54, scope: !73)
!100 = !DILocation(line: 35, column: 18, scope: !73)
!101 = !DILocation(line: 36, column: 15, scope: !73)
!102 = !DILocation(line: 36, column: 29, scope: !73)
!103 = !DILocation(line: 36, column: 23, scope: !73)
!104 = !DILocation(line: 37, column: 1, scope: !73)
!105 = distinct !DISubprogram(name: "recursion_in_place", scope: !1, file: !1, line: 39, type: !106, scopeLine: 39, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !109)
!106 = !DISubroutineType(types: !107)
!107 = !{null, !108, !13}
!108 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64)
!109 = !{!110, !111}
!110 = !DILocalVariable(name: "x", arg: 1, scope: !105, file: !1, line: 39, type: !108)
!111 = !DILocalVariable(name: "n", arg: 2, scope: !105, file: !1, line: 39, type: !13)
!112 = !DILocation(line: 0, scope: !105)
!113 = !DILocation(line: 40, column: 9, scope: !114)
!114 = distinct !DILexicalBlock(scope: !105, file: !1, line: 40, column: 7)
!115 = !DILocation(line: 40, column: 7, scope: !105)
!116 = !DILocation(line: 43, column: 19, scope: !105)
!117 = !DILocation(line: 43, column: 15, scope: !105)
!118 = !DILocation(line: 43, column: 7, scope: !105)
!119 = !DILocation(line: 43, column: 3, scope: !105)
!120 = !DILocation(line: 43, column: 12, scope: !105)
!121 = !DILocation(line: 44, column: 3, scope: !105)
!122 = !DILocation(line: 45, column: 15, scope: !105)
!123 = !DILocation(line: 45, column: 12, scope: !105)
!124 = !DILocation(line: 46, column: 1, scope: !105)
