; clang-16 -O3 -g -fdebug-compilation-dir=. -S -emit-llvm c/recursion.c -o ir/clang-16/O3-g/recursion.ll
; ModuleID = 'c/recursion.c'
source_filename = "c/recursion.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree nounwind memory(write) uwtable
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

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !24 double @sin(double noundef) local_unnamed_addr #1

; Function Attrs: nofree nosync nounwind memory(none) uwtable
define dso_local double @two_branch_recursion(double noundef %0, i32 noundef %1) local_unnamed_addr #2 !dbg !29 {
  call void @llvm.dbg.value(metadata double %0, metadata !31, metadata !DIExpression()), !dbg !33
  call void @llvm.dbg.value(metadata i32 %1, metadata !32, metadata !DIExpression()), !dbg !33
  %3 = icmp slt i32 %1, 2, !dbg !34
  br i1 %3, label %4, label %9, !dbg !36

4:                                                ; preds = %2
  %5 = sitofp i32 %1 to double, !dbg !37
  %6 = fadd double %5, %0, !dbg !39
  br label %7

7:                                                ; preds = %9, %4
  %8 = phi double [ %6, %4 ], [ %15, %9 ]
  ret double %8, !dbg !40

9:                                                ; preds = %2
  %10 = add nsw i32 %1, -1, !dbg !41
  %11 = tail call double @two_branch_recursion(double noundef %0, i32 noundef %10), !dbg !42
  %12 = fmul double %0, 5.000000e-01, !dbg !43
  %13 = add nsw i32 %1, -2, !dbg !44
  %14 = tail call double @two_branch_recursion(double noundef %12, i32 noundef %13), !dbg !45
  %15 = tail call double @llvm.fmuladd.f64(double %11, double %0, double %14), !dbg !46
  br label %7
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #3

; Function Attrs: nofree nounwind memory(write) uwtable
define dso_local double @mutual_recursion(double noundef %0, i32 noundef %1) local_unnamed_addr #0 !dbg !47 {
  call void @llvm.dbg.value(metadata double %0, metadata !49, metadata !DIExpression()), !dbg !51
  call void @llvm.dbg.value(metadata i32 %1, metadata !50, metadata !DIExpression()), !dbg !51
  %3 = tail call fastcc double @even_step(double noundef %0, i32 noundef %1), !dbg !52
  ret double %3, !dbg !53
}

; Function Attrs: nofree nounwind memory(write) uwtable
define internal fastcc double @even_step(double noundef %0, i32 noundef %1) unnamed_addr #0 !dbg !54 {
  call void @llvm.dbg.value(metadata double %0, metadata !56, metadata !DIExpression()), !dbg !58
  call void @llvm.dbg.value(metadata i32 %1, metadata !57, metadata !DIExpression()), !dbg !58
  %3 = icmp eq i32 %1, 0, !dbg !59
  br i1 %3, label %14, label %4, !dbg !60

4:                                                ; preds = %2
  %5 = fadd double %0, 2.500000e-01, !dbg !61
  call void @llvm.dbg.value(metadata double %5, metadata !62, metadata !DIExpression()), !dbg !66
  call void @llvm.dbg.value(metadata i32 %1, metadata !65, metadata !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value)), !dbg !66
  %6 = icmp eq i32 %1, 1, !dbg !68
  br i1 %6, label %7, label %9, !dbg !69

7:                                                ; preds = %4
  %8 = tail call double @sin(double noundef %5) #7, !dbg !70
  br label %14, !dbg !69

9:                                                ; preds = %4
  %10 = fmul double %5, 1.500000e+00, !dbg !71
  %11 = add nsw i32 %1, -2, !dbg !72
  %12 = tail call fastcc double @even_step(double noundef %10, i32 noundef %11), !dbg !73
  %13 = fadd double %5, %12, !dbg !74
  br label %14, !dbg !69

14:                                               ; preds = %9, %7, %2
  %15 = phi double [ %0, %2 ], [ %8, %7 ], [ %13, %9 ]
  %16 = fmul double %15, %0, !dbg !60
  ret double %16, !dbg !75
}

; Function Attrs: nofree nosync nounwind memory(argmem: read) uwtable
define dso_local double @divide_and_conquer_norm(ptr noundef %0, i32 noundef %1) local_unnamed_addr #4 !dbg !76 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !82, metadata !DIExpression()), !dbg !87
  call void @llvm.dbg.value(metadata i32 %1, metadata !83, metadata !DIExpression()), !dbg !87
  %3 = icmp eq i32 %1, 1, !dbg !88
  br i1 %3, label %4, label %9, !dbg !90

4:                                                ; preds = %2
  %5 = load double, ptr %0, align 8, !dbg !91, !tbaa !93
  %6 = fmul double %5, %5, !dbg !97
  br label %7

7:                                                ; preds = %9, %4
  %8 = phi double [ %6, %4 ], [ %18, %9 ]
  ret double %8, !dbg !98

9:                                                ; preds = %2
  %10 = sdiv i32 %1, 2, !dbg !99
  call void @llvm.dbg.value(metadata i32 %10, metadata !84, metadata !DIExpression()), !dbg !87
  %11 = tail call double @divide_and_conquer_norm(ptr noundef %0, i32 noundef %10), !dbg !100
  call void @llvm.dbg.value(metadata double %11, metadata !85, metadata !DIExpression()), !dbg !87
  %12 = sext i32 %10 to i64, !dbg !101
  %13 = getelementptr inbounds double, ptr %0, i64 %12, !dbg !101
  %14 = sub nsw i32 %1, %10, !dbg !102
  %15 = tail call double @divide_and_conquer_norm(ptr noundef %13, i32 noundef %14), !dbg !103
  call void @llvm.dbg.value(metadata double %15, metadata !86, metadata !DIExpression()), !dbg !87
  %16 = fadd double %11, %15, !dbg !104
  %17 = fmul double %11, 1.000000e-01, !dbg !105
  %18 = tail call double @llvm.fmuladd.f64(double %17, double %15, double %16), !dbg !106
  br label %7
}

; Function Attrs: nofree nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @recursion_in_place(ptr nocapture noundef %0, i32 noundef %1) local_unnamed_addr #5 !dbg !107 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !112, metadata !DIExpression()), !dbg !114
  call void @llvm.dbg.value(metadata i32 %1, metadata !113, metadata !DIExpression()), !dbg !114
  %3 = icmp slt i32 %1, 2, !dbg !115
  br i1 %3, label %4, label %5, !dbg !117

4:                                                ; preds = %2, %5
  ret void, !dbg !118

5:                                                ; preds = %2
  %6 = add nsw i32 %1, -1, !dbg !119
  %7 = zext i32 %6 to i64
  %8 = getelementptr inbounds double, ptr %0, i64 %7, !dbg !120
  %9 = load double, ptr %8, align 8, !dbg !120, !tbaa !93
  %10 = add nsw i32 %1, -2, !dbg !121
  %11 = zext i32 %10 to i64
  %12 = getelementptr inbounds double, ptr %0, i64 %11, !dbg !122
  %13 = load double, ptr %12, align 8, !dbg !123, !tbaa !93
  %14 = fmul double %9, %13, !dbg !123
  store double %14, ptr %12, align 8, !dbg !123, !tbaa !93
  tail call void @recursion_in_place(ptr noundef %0, i32 noundef %6), !dbg !124
  %15 = load double, ptr %0, align 8, !dbg !125, !tbaa !93
  %16 = load double, ptr %8, align 8, !dbg !126, !tbaa !93
  %17 = fadd double %15, %16, !dbg !126
  store double %17, ptr %8, align 8, !dbg !126, !tbaa !93
  br label %4
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare void @llvm.dbg.value(metadata, metadata, metadata) #6

attributes #0 = { nofree nounwind memory(write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nofree nosync nounwind memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nofree nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nofree nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #7 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7}
!llvm.ident = !{!8}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 16.0.6 (15~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/recursion.c", directory: ".", checksumkind: CSK_MD5, checksum: "1340edcdbea716eb69640ce2ff571608")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 8, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 2}
!8 = !{!"Debian clang version 16.0.6 (15~deb12u1)"}
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
!24 = !DISubprogram(name: "sin", scope: !25, file: !25, line: 64, type: !26, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !28)
!25 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/mathcalls.h", directory: "", checksumkind: CSK_MD5, checksum: "8c6e2d0d2bda65bc5ba1ca02b65383b7")
!26 = !DISubroutineType(types: !27)
!27 = !{!12, !12}
!28 = !{}
!29 = distinct !DISubprogram(name: "two_branch_recursion", scope: !1, file: !1, line: 8, type: !10, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !30)
!30 = !{!31, !32}
!31 = !DILocalVariable(name: "x", arg: 1, scope: !29, file: !1, line: 8, type: !12)
!32 = !DILocalVariable(name: "n", arg: 2, scope: !29, file: !1, line: 8, type: !13)
!33 = !DILocation(line: 0, scope: !29)
!34 = !DILocation(line: 9, column: 9, scope: !35)
!35 = distinct !DILexicalBlock(scope: !29, file: !1, line: 9, column: 7)
!36 = !DILocation(line: 9, column: 7, scope: !29)
!37 = !DILocation(line: 10, column: 16, scope: !38)
!38 = distinct !DILexicalBlock(scope: !35, file: !1, line: 9, column: 14)
!39 = !DILocation(line: 10, column: 14, scope: !38)
!40 = !DILocation(line: 13, column: 1, scope: !29)
!41 = !DILocation(line: 12, column: 36, scope: !29)
!42 = !DILocation(line: 12, column: 10, scope: !29)
!43 = !DILocation(line: 12, column: 70, scope: !29)
!44 = !DILocation(line: 12, column: 79, scope: !29)
!45 = !DILocation(line: 12, column: 47, scope: !29)
!46 = !DILocation(line: 12, column: 45, scope: !29)
!47 = distinct !DISubprogram(name: "mutual_recursion", scope: !1, file: !1, line: 25, type: !10, scopeLine: 25, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !48)
!48 = !{!49, !50}
!49 = !DILocalVariable(name: "x", arg: 1, scope: !47, file: !1, line: 25, type: !12)
!50 = !DILocalVariable(name: "n", arg: 2, scope: !47, file: !1, line: 25, type: !13)
!51 = !DILocation(line: 0, scope: !47)
!52 = !DILocation(line: 26, column: 10, scope: !47)
!53 = !DILocation(line: 26, column: 3, scope: !47)
!54 = distinct !DISubprogram(name: "even_step", scope: !1, file: !1, line: 17, type: !10, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !55)
!55 = !{!56, !57}
!56 = !DILocalVariable(name: "x", arg: 1, scope: !54, file: !1, line: 17, type: !12)
!57 = !DILocalVariable(name: "n", arg: 2, scope: !54, file: !1, line: 17, type: !13)
!58 = !DILocation(line: 0, scope: !54)
!59 = !DILocation(line: 18, column: 12, scope: !54)
!60 = !DILocation(line: 18, column: 10, scope: !54)
!61 = !DILocation(line: 18, column: 38, scope: !54)
!62 = !DILocalVariable(name: "x", arg: 1, scope: !63, file: !1, line: 21, type: !12)
!63 = distinct !DISubprogram(name: "odd_step", scope: !1, file: !1, line: 21, type: !10, scopeLine: 21, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !64)
!64 = !{!62, !65}
!65 = !DILocalVariable(name: "n", arg: 2, scope: !63, file: !1, line: 21, type: !13)
!66 = !DILocation(line: 0, scope: !63, inlinedAt: !67)
!67 = distinct !DILocation(line: 18, column: 27, scope: !54)
!68 = !DILocation(line: 22, column: 12, scope: !63, inlinedAt: !67)
!69 = !DILocation(line: 22, column: 10, scope: !63, inlinedAt: !67)
!70 = !DILocation(line: 22, column: 19, scope: !63, inlinedAt: !67)
!71 = !DILocation(line: 22, column: 40, scope: !63, inlinedAt: !67)
!72 = !DILocation(line: 22, column: 49, scope: !63, inlinedAt: !67)
!73 = !DILocation(line: 22, column: 28, scope: !63, inlinedAt: !67)
!74 = !DILocation(line: 22, column: 54, scope: !63, inlinedAt: !67)
!75 = !DILocation(line: 18, column: 3, scope: !54)
!76 = distinct !DISubprogram(name: "divide_and_conquer_norm", scope: !1, file: !1, line: 29, type: !77, scopeLine: 29, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !81)
!77 = !DISubroutineType(types: !78)
!78 = !{!12, !79, !13}
!79 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !80, size: 64)
!80 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !12)
!81 = !{!82, !83, !84, !85, !86}
!82 = !DILocalVariable(name: "x", arg: 1, scope: !76, file: !1, line: 29, type: !79)
!83 = !DILocalVariable(name: "n", arg: 2, scope: !76, file: !1, line: 29, type: !13)
!84 = !DILocalVariable(name: "half", scope: !76, file: !1, line: 33, type: !13)
!85 = !DILocalVariable(name: "left", scope: !76, file: !1, line: 34, type: !12)
!86 = !DILocalVariable(name: "right", scope: !76, file: !1, line: 35, type: !12)
!87 = !DILocation(line: 0, scope: !76)
!88 = !DILocation(line: 30, column: 9, scope: !89)
!89 = distinct !DILexicalBlock(scope: !76, file: !1, line: 30, column: 7)
!90 = !DILocation(line: 30, column: 7, scope: !76)
!91 = !DILocation(line: 31, column: 12, scope: !92)
!92 = distinct !DILexicalBlock(scope: !89, file: !1, line: 30, column: 15)
!93 = !{!94, !94, i64 0}
!94 = !{!"double", !95, i64 0}
!95 = !{!"omnipotent char", !96, i64 0}
!96 = !{!"Simple C/C++ TBAA"}
!97 = !DILocation(line: 31, column: 17, scope: !92)
!98 = !DILocation(line: 37, column: 1, scope: !76)
!99 = !DILocation(line: 33, column: 16, scope: !76)
!100 = !DILocation(line: 34, column: 17, scope: !76)
!101 = !DILocation(line: 35, column: 44, scope: !76)
!102 = !DILocation(line: 35, column: 54, scope: !76)
!103 = !DILocation(line: 35, column: 18, scope: !76)
!104 = !DILocation(line: 36, column: 15, scope: !76)
!105 = !DILocation(line: 36, column: 29, scope: !76)
!106 = !DILocation(line: 36, column: 23, scope: !76)
!107 = distinct !DISubprogram(name: "recursion_in_place", scope: !1, file: !1, line: 39, type: !108, scopeLine: 39, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !111)
!108 = !DISubroutineType(types: !109)
!109 = !{null, !110, !13}
!110 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64)
!111 = !{!112, !113}
!112 = !DILocalVariable(name: "x", arg: 1, scope: !107, file: !1, line: 39, type: !110)
!113 = !DILocalVariable(name: "n", arg: 2, scope: !107, file: !1, line: 39, type: !13)
!114 = !DILocation(line: 0, scope: !107)
!115 = !DILocation(line: 40, column: 9, scope: !116)
!116 = distinct !DILexicalBlock(scope: !107, file: !1, line: 40, column: 7)
!117 = !DILocation(line: 40, column: 7, scope: !107)
!118 = !DILocation(line: 46, column: 1, scope: !107)
!119 = !DILocation(line: 43, column: 19, scope: !107)
!120 = !DILocation(line: 43, column: 15, scope: !107)
!121 = !DILocation(line: 43, column: 7, scope: !107)
!122 = !DILocation(line: 43, column: 3, scope: !107)
!123 = !DILocation(line: 43, column: 12, scope: !107)
!124 = !DILocation(line: 44, column: 3, scope: !107)
!125 = !DILocation(line: 45, column: 15, scope: !107)
!126 = !DILocation(line: 45, column: 12, scope: !107)
