; clang-15 -O3 -g -fdebug-compilation-dir=. -S -emit-llvm c/recursion.c -o ir/clang-15/O3-g/recursion.ll
; ModuleID = 'c/recursion.c'
source_filename = "c/recursion.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree nounwind writeonly uwtable
define dso_local double @recursive_sine_product(double noundef %0, i32 noundef %1) local_unnamed_addr #0 !dbg !9 {
  call void @llvm.dbg.value(metadata double %0, metadata !15, metadata !DIExpression()), !dbg !17
  call void @llvm.dbg.value(metadata i32 %1, metadata !16, metadata !DIExpression()), !dbg !17
  %3 = icmp eq i32 %1, 0, !dbg !18
  br i1 %3, label %4, label %6, !dbg !18

4:                                                ; preds = %2, %6
  %5 = phi double [ %10, %6 ], [ %0, %2 ]
  ret double %5, !dbg !19

6:                                                ; preds = %2
  %7 = tail call double @sin(double noundef %0) #7, !dbg !20
  %8 = add nsw i32 %1, -1, !dbg !21
  %9 = tail call double @recursive_sine_product(double noundef %7, i32 noundef %8), !dbg !22
  %10 = fmul double %9, %0, !dbg !23
  br label %4
}

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @sin(double noundef) local_unnamed_addr #1

; Function Attrs: nofree nosync nounwind readnone uwtable
define dso_local double @two_branch_recursion(double noundef %0, i32 noundef %1) local_unnamed_addr #2 !dbg !24 {
  call void @llvm.dbg.value(metadata double %0, metadata !26, metadata !DIExpression()), !dbg !28
  call void @llvm.dbg.value(metadata i32 %1, metadata !27, metadata !DIExpression()), !dbg !28
  %3 = icmp slt i32 %1, 2, !dbg !29
  br i1 %3, label %4, label %9, !dbg !31

4:                                                ; preds = %2
  %5 = sitofp i32 %1 to double, !dbg !32
  %6 = fadd double %5, %0, !dbg !34
  br label %7

7:                                                ; preds = %9, %4
  %8 = phi double [ %6, %4 ], [ %15, %9 ]
  ret double %8, !dbg !35

9:                                                ; preds = %2
  %10 = add nsw i32 %1, -1, !dbg !36
  %11 = tail call double @two_branch_recursion(double noundef %0, i32 noundef %10), !dbg !37
  %12 = fmul double %0, 5.000000e-01, !dbg !38
  %13 = add nsw i32 %1, -2, !dbg !39
  %14 = tail call double @two_branch_recursion(double noundef %12, i32 noundef %13), !dbg !40
  %15 = tail call double @llvm.fmuladd.f64(double %11, double %0, double %14), !dbg !41
  br label %7
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #3

; Function Attrs: nofree nounwind writeonly uwtable
define dso_local double @mutual_recursion(double noundef %0, i32 noundef %1) local_unnamed_addr #0 !dbg !42 {
  call void @llvm.dbg.value(metadata double %0, metadata !44, metadata !DIExpression()), !dbg !46
  call void @llvm.dbg.value(metadata i32 %1, metadata !45, metadata !DIExpression()), !dbg !46
  %3 = tail call fastcc double @even_step(double noundef %0, i32 noundef %1), !dbg !47
  ret double %3, !dbg !48
}

; Function Attrs: nofree nounwind writeonly uwtable
define internal fastcc double @even_step(double noundef %0, i32 noundef %1) unnamed_addr #0 !dbg !49 {
  call void @llvm.dbg.value(metadata double %0, metadata !51, metadata !DIExpression()), !dbg !53
  call void @llvm.dbg.value(metadata i32 %1, metadata !52, metadata !DIExpression()), !dbg !53
  %3 = icmp eq i32 %1, 0, !dbg !54
  br i1 %3, label %14, label %4, !dbg !55

4:                                                ; preds = %2
  %5 = fadd double %0, 2.500000e-01, !dbg !56
  call void @llvm.dbg.value(metadata double %5, metadata !57, metadata !DIExpression()), !dbg !61
  call void @llvm.dbg.value(metadata i32 %1, metadata !60, metadata !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value)), !dbg !61
  %6 = icmp eq i32 %1, 1, !dbg !63
  br i1 %6, label %7, label %9, !dbg !64

7:                                                ; preds = %4
  %8 = tail call double @sin(double noundef %5) #7, !dbg !65
  br label %14, !dbg !64

9:                                                ; preds = %4
  %10 = fmul double %5, 1.500000e+00, !dbg !66
  %11 = add nsw i32 %1, -2, !dbg !67
  %12 = tail call fastcc double @even_step(double noundef %10, i32 noundef %11), !dbg !68
  %13 = fadd double %5, %12, !dbg !69
  br label %14, !dbg !64

14:                                               ; preds = %9, %7, %2
  %15 = phi double [ %0, %2 ], [ %8, %7 ], [ %13, %9 ]
  %16 = fmul double %15, %0, !dbg !55
  ret double %16, !dbg !70
}

; Function Attrs: argmemonly nofree nosync nounwind readonly uwtable
define dso_local double @divide_and_conquer_norm(ptr noundef %0, i32 noundef %1) local_unnamed_addr #4 !dbg !71 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !77, metadata !DIExpression()), !dbg !82
  call void @llvm.dbg.value(metadata i32 %1, metadata !78, metadata !DIExpression()), !dbg !82
  %3 = icmp eq i32 %1, 1, !dbg !83
  br i1 %3, label %4, label %9, !dbg !85

4:                                                ; preds = %2
  %5 = load double, ptr %0, align 8, !dbg !86, !tbaa !88
  %6 = fmul double %5, %5, !dbg !92
  br label %7

7:                                                ; preds = %9, %4
  %8 = phi double [ %6, %4 ], [ %18, %9 ]
  ret double %8, !dbg !93

9:                                                ; preds = %2
  %10 = sdiv i32 %1, 2, !dbg !94
  call void @llvm.dbg.value(metadata i32 %10, metadata !79, metadata !DIExpression()), !dbg !82
  %11 = tail call double @divide_and_conquer_norm(ptr noundef %0, i32 noundef %10), !dbg !95
  call void @llvm.dbg.value(metadata double %11, metadata !80, metadata !DIExpression()), !dbg !82
  %12 = sext i32 %10 to i64, !dbg !96
  %13 = getelementptr inbounds double, ptr %0, i64 %12, !dbg !96
  %14 = sub nsw i32 %1, %10, !dbg !97
  %15 = tail call double @divide_and_conquer_norm(ptr noundef %13, i32 noundef %14), !dbg !98
  call void @llvm.dbg.value(metadata double %15, metadata !81, metadata !DIExpression()), !dbg !82
  %16 = fadd double %11, %15, !dbg !99
  %17 = fmul double %11, 1.000000e-01, !dbg !100
  %18 = tail call double @llvm.fmuladd.f64(double %17, double %15, double %16), !dbg !101
  br label %7
}

; Function Attrs: argmemonly nofree nosync nounwind uwtable
define dso_local void @recursion_in_place(ptr nocapture noundef %0, i32 noundef %1) local_unnamed_addr #5 !dbg !102 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !107, metadata !DIExpression()), !dbg !109
  call void @llvm.dbg.value(metadata i32 %1, metadata !108, metadata !DIExpression()), !dbg !109
  %3 = icmp slt i32 %1, 2, !dbg !110
  br i1 %3, label %4, label %5, !dbg !112

4:                                                ; preds = %2, %5
  ret void, !dbg !113

5:                                                ; preds = %2
  %6 = add nsw i32 %1, -1, !dbg !114
  %7 = zext i32 %6 to i64
  %8 = getelementptr inbounds double, ptr %0, i64 %7, !dbg !115
  %9 = load double, ptr %8, align 8, !dbg !115, !tbaa !88
  %10 = add nsw i32 %1, -2, !dbg !116
  %11 = zext i32 %10 to i64
  %12 = getelementptr inbounds double, ptr %0, i64 %11, !dbg !117
  %13 = load double, ptr %12, align 8, !dbg !118, !tbaa !88
  %14 = fmul double %9, %13, !dbg !118
  store double %14, ptr %12, align 8, !dbg !118, !tbaa !88
  tail call void @recursion_in_place(ptr noundef %0, i32 noundef %6), !dbg !119
  %15 = load double, ptr %0, align 8, !dbg !120, !tbaa !88
  %16 = load double, ptr %8, align 8, !dbg !121, !tbaa !88
  %17 = fadd double %15, %16, !dbg !121
  store double %17, ptr %8, align 8, !dbg !121, !tbaa !88
  br label %4
}

; Function Attrs: nocallback nofree nosync nounwind readnone speculatable willreturn
declare void @llvm.dbg.value(metadata, metadata, metadata) #6

attributes #0 = { nofree nounwind writeonly uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree nounwind willreturn writeonly "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nofree nosync nounwind readnone uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn }
attributes #4 = { argmemonly nofree nosync nounwind readonly uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { argmemonly nofree nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nocallback nofree nosync nounwind readnone speculatable willreturn }
attributes #7 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7}
!llvm.ident = !{!8}

!0 = distinct !DICompileUnit(language: DW_LANG_C99, file: !1, producer: "Debian clang version 15.0.6", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/recursion.c", directory: ".", checksumkind: CSK_MD5, checksum: "1340edcdbea716eb69640ce2ff571608")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 7, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 2}
!8 = !{!"Debian clang version 15.0.6"}
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
!19 = !DILocation(line: 5, column: 3, scope: !9)
!20 = !DILocation(line: 5, column: 41, scope: !9)
!21 = !DILocation(line: 5, column: 51, scope: !9)
!22 = !DILocation(line: 5, column: 18, scope: !9)
!23 = !DILocation(line: 5, column: 16, scope: !9)
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
!35 = !DILocation(line: 13, column: 1, scope: !24)
!36 = !DILocation(line: 12, column: 36, scope: !24)
!37 = !DILocation(line: 12, column: 10, scope: !24)
!38 = !DILocation(line: 12, column: 70, scope: !24)
!39 = !DILocation(line: 12, column: 79, scope: !24)
!40 = !DILocation(line: 12, column: 47, scope: !24)
!41 = !DILocation(line: 12, column: 45, scope: !24)
!42 = distinct !DISubprogram(name: "mutual_recursion", scope: !1, file: !1, line: 25, type: !10, scopeLine: 25, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !43)
!43 = !{!44, !45}
!44 = !DILocalVariable(name: "x", arg: 1, scope: !42, file: !1, line: 25, type: !12)
!45 = !DILocalVariable(name: "n", arg: 2, scope: !42, file: !1, line: 25, type: !13)
!46 = !DILocation(line: 0, scope: !42)
!47 = !DILocation(line: 26, column: 10, scope: !42)
!48 = !DILocation(line: 26, column: 3, scope: !42)
!49 = distinct !DISubprogram(name: "even_step", scope: !1, file: !1, line: 17, type: !10, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !50)
!50 = !{!51, !52}
!51 = !DILocalVariable(name: "x", arg: 1, scope: !49, file: !1, line: 17, type: !12)
!52 = !DILocalVariable(name: "n", arg: 2, scope: !49, file: !1, line: 17, type: !13)
!53 = !DILocation(line: 0, scope: !49)
!54 = !DILocation(line: 18, column: 12, scope: !49)
!55 = !DILocation(line: 18, column: 10, scope: !49)
!56 = !DILocation(line: 18, column: 38, scope: !49)
!57 = !DILocalVariable(name: "x", arg: 1, scope: !58, file: !1, line: 21, type: !12)
!58 = distinct !DISubprogram(name: "odd_step", scope: !1, file: !1, line: 21, type: !10, scopeLine: 21, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !59)
!59 = !{!57, !60}
!60 = !DILocalVariable(name: "n", arg: 2, scope: !58, file: !1, line: 21, type: !13)
!61 = !DILocation(line: 0, scope: !58, inlinedAt: !62)
!62 = distinct !DILocation(line: 18, column: 27, scope: !49)
!63 = !DILocation(line: 22, column: 12, scope: !58, inlinedAt: !62)
!64 = !DILocation(line: 22, column: 10, scope: !58, inlinedAt: !62)
!65 = !DILocation(line: 22, column: 19, scope: !58, inlinedAt: !62)
!66 = !DILocation(line: 22, column: 40, scope: !58, inlinedAt: !62)
!67 = !DILocation(line: 22, column: 49, scope: !58, inlinedAt: !62)
!68 = !DILocation(line: 22, column: 28, scope: !58, inlinedAt: !62)
!69 = !DILocation(line: 22, column: 54, scope: !58, inlinedAt: !62)
!70 = !DILocation(line: 18, column: 3, scope: !49)
!71 = distinct !DISubprogram(name: "divide_and_conquer_norm", scope: !1, file: !1, line: 29, type: !72, scopeLine: 29, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !76)
!72 = !DISubroutineType(types: !73)
!73 = !{!12, !74, !13}
!74 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !75, size: 64)
!75 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !12)
!76 = !{!77, !78, !79, !80, !81}
!77 = !DILocalVariable(name: "x", arg: 1, scope: !71, file: !1, line: 29, type: !74)
!78 = !DILocalVariable(name: "n", arg: 2, scope: !71, file: !1, line: 29, type: !13)
!79 = !DILocalVariable(name: "half", scope: !71, file: !1, line: 33, type: !13)
!80 = !DILocalVariable(name: "left", scope: !71, file: !1, line: 34, type: !12)
!81 = !DILocalVariable(name: "right", scope: !71, file: !1, line: 35, type: !12)
!82 = !DILocation(line: 0, scope: !71)
!83 = !DILocation(line: 30, column: 9, scope: !84)
!84 = distinct !DILexicalBlock(scope: !71, file: !1, line: 30, column: 7)
!85 = !DILocation(line: 30, column: 7, scope: !71)
!86 = !DILocation(line: 31, column: 12, scope: !87)
!87 = distinct !DILexicalBlock(scope: !84, file: !1, line: 30, column: 15)
!88 = !{!89, !89, i64 0}
!89 = !{!"double", !90, i64 0}
!90 = !{!"omnipotent char", !91, i64 0}
!91 = !{!"Simple C/C++ TBAA"}
!92 = !DILocation(line: 31, column: 17, scope: !87)
!93 = !DILocation(line: 37, column: 1, scope: !71)
!94 = !DILocation(line: 33, column: 16, scope: !71)
!95 = !DILocation(line: 34, column: 17, scope: !71)
!96 = !DILocation(line: 35, column: 44, scope: !71)
!97 = !DILocation(line: 35, column: 54, scope: !71)
!98 = !DILocation(line: 35, column: 18, scope: !71)
!99 = !DILocation(line: 36, column: 15, scope: !71)
!100 = !DILocation(line: 36, column: 29, scope: !71)
!101 = !DILocation(line: 36, column: 23, scope: !71)
!102 = distinct !DISubprogram(name: "recursion_in_place", scope: !1, file: !1, line: 39, type: !103, scopeLine: 39, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !106)
!103 = !DISubroutineType(types: !104)
!104 = !{null, !105, !13}
!105 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64)
!106 = !{!107, !108}
!107 = !DILocalVariable(name: "x", arg: 1, scope: !102, file: !1, line: 39, type: !105)
!108 = !DILocalVariable(name: "n", arg: 2, scope: !102, file: !1, line: 39, type: !13)
!109 = !DILocation(line: 0, scope: !102)
!110 = !DILocation(line: 40, column: 9, scope: !111)
!111 = distinct !DILexicalBlock(scope: !102, file: !1, line: 40, column: 7)
!112 = !DILocation(line: 40, column: 7, scope: !102)
!113 = !DILocation(line: 46, column: 1, scope: !102)
!114 = !DILocation(line: 43, column: 19, scope: !102)
!115 = !DILocation(line: 43, column: 15, scope: !102)
!116 = !DILocation(line: 43, column: 7, scope: !102)
!117 = !DILocation(line: 43, column: 3, scope: !102)
!118 = !DILocation(line: 43, column: 12, scope: !102)
!119 = !DILocation(line: 44, column: 3, scope: !102)
!120 = !DILocation(line: 45, column: 15, scope: !102)
!121 = !DILocation(line: 45, column: 12, scope: !102)
