; clang-22 -O1 -g -fdebug-compilation-dir=. -S -emit-llvm c/recursion.c -o ir/clang-22/O1-g/recursion.ll
; ModuleID = 'c/recursion.c'
source_filename = "c/recursion.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree nounwind memory(errnomem: write) uwtable
define dso_local double @recursive_sine_product(double noundef %0, i32 noundef %1) local_unnamed_addr #0 !dbg !14 {
    #dbg_value(double %0, !20, !DIExpression(), !22)
    #dbg_value(i32 %1, !21, !DIExpression(), !22)
  %3 = icmp eq i32 %1, 0, !dbg !23
  br i1 %3, label %4, label %6, !dbg !24

4:                                                ; preds = %2, %6
  %5 = phi double [ %10, %6 ], [ %0, %2 ]
  ret double %5, !dbg !25

6:                                                ; preds = %2
  %7 = tail call double @sin(double noundef %0) #6, !dbg !26, !tbaa !10
  %8 = add nsw i32 %1, -1, !dbg !27
  %9 = tail call double @recursive_sine_product(double noundef %7, i32 noundef %8), !dbg !28
  %10 = fmul double %0, %9, !dbg !29
  br label %4, !dbg !25
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !30 double @sin(double noundef) local_unnamed_addr #1

; Function Attrs: nofree nosync nounwind memory(none) uwtable
define dso_local double @two_branch_recursion(double noundef %0, i32 noundef %1) local_unnamed_addr #2 !dbg !34 {
    #dbg_value(double %0, !36, !DIExpression(), !38)
    #dbg_value(i32 %1, !37, !DIExpression(), !38)
  %3 = icmp slt i32 %1, 2, !dbg !39
  br i1 %3, label %4, label %9, !dbg !41

4:                                                ; preds = %2
  %5 = sitofp i32 %1 to double, !dbg !42
  %6 = fadd double %0, %5, !dbg !44
  br label %7, !dbg !45

7:                                                ; preds = %4, %9
  %8 = phi double [ %15, %9 ], [ %6, %4 ]
  ret double %8, !dbg !45

9:                                                ; preds = %2
  %10 = add nsw i32 %1, -1, !dbg !46
  %11 = tail call double @two_branch_recursion(double noundef %0, i32 noundef %10), !dbg !47
  %12 = fmul double %0, 5.000000e-01, !dbg !48
  %13 = add nsw i32 %1, -2, !dbg !49
  %14 = tail call double @two_branch_recursion(double noundef %12, i32 noundef %13), !dbg !50
  %15 = tail call double @llvm.fmuladd.f64(double %11, double %0, double %14), !dbg !51
  br label %7, !dbg !45
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #3

; Function Attrs: nofree nounwind memory(errnomem: write) uwtable
define dso_local double @mutual_recursion(double noundef %0, i32 noundef %1) local_unnamed_addr #0 !dbg !52 {
    #dbg_value(double %0, !54, !DIExpression(), !56)
    #dbg_value(i32 %1, !55, !DIExpression(), !56)
  %3 = tail call fastcc double @even_step(double noundef %0, i32 noundef %1), !dbg !57
  ret double %3, !dbg !58
}

; Function Attrs: nofree nounwind memory(errnomem: write) uwtable
define internal fastcc double @even_step(double noundef %0, i32 noundef %1) unnamed_addr #0 !dbg !59 {
    #dbg_value(double %0, !61, !DIExpression(), !63)
    #dbg_value(i32 %1, !62, !DIExpression(), !63)
  %3 = icmp eq i32 %1, 0, !dbg !64
  br i1 %3, label %14, label %4, !dbg !65

4:                                                ; preds = %2
  %5 = fadd double %0, 2.500000e-01, !dbg !66
    #dbg_value(double %5, !67, !DIExpression(), !71)
    #dbg_value(i32 %1, !70, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !71)
  %6 = icmp eq i32 %1, 1, !dbg !73
  br i1 %6, label %7, label %9, !dbg !74

7:                                                ; preds = %4
  %8 = tail call double @sin(double noundef %5) #6, !dbg !75, !tbaa !10
  br label %14, !dbg !76

9:                                                ; preds = %4
  %10 = fmul double %5, 1.500000e+00, !dbg !77
  %11 = add nsw i32 %1, -2, !dbg !78
  %12 = tail call fastcc double @even_step(double noundef %10, i32 noundef %11), !dbg !79
  %13 = fadd double %5, %12, !dbg !80
  br label %14, !dbg !76

14:                                               ; preds = %9, %7, %2
  %15 = phi double [ %0, %2 ], [ %8, %7 ], [ %13, %9 ]
  %16 = fmul double %0, %15, !dbg !81
  ret double %16, !dbg !82
}

; Function Attrs: nofree nosync nounwind memory(argmem: read) uwtable
define dso_local double @divide_and_conquer_norm(ptr noundef %0, i32 noundef %1) local_unnamed_addr #4 !dbg !83 {
    #dbg_value(ptr %0, !89, !DIExpression(), !94)
    #dbg_value(i32 %1, !90, !DIExpression(), !94)
  %3 = icmp eq i32 %1, 1, !dbg !95
  br i1 %3, label %4, label %9, !dbg !97

4:                                                ; preds = %2
  %5 = load double, ptr %0, align 8, !dbg !98, !tbaa !100
  %6 = fmul double %5, %5, !dbg !102
  br label %7, !dbg !103

7:                                                ; preds = %4, %9
  %8 = phi double [ %18, %9 ], [ %6, %4 ]
  ret double %8, !dbg !103

9:                                                ; preds = %2
  %10 = sdiv i32 %1, 2, !dbg !104
    #dbg_value(i32 %10, !91, !DIExpression(), !94)
  %11 = tail call double @divide_and_conquer_norm(ptr noundef %0, i32 noundef %10), !dbg !105
    #dbg_value(double %11, !92, !DIExpression(), !94)
  %12 = sext i32 %10 to i64, !dbg !106
  %13 = getelementptr inbounds double, ptr %0, i64 %12, !dbg !106
  %14 = sub nsw i32 %1, %10, !dbg !107
  %15 = tail call double @divide_and_conquer_norm(ptr noundef %13, i32 noundef %14), !dbg !108
    #dbg_value(double %15, !93, !DIExpression(), !94)
  %16 = fadd double %11, %15, !dbg !109
  %17 = fmul double %11, 1.000000e-01, !dbg !110
  %18 = tail call double @llvm.fmuladd.f64(double %17, double %15, double %16), !dbg !111
  br label %7, !dbg !103
}

; Function Attrs: nofree nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @recursion_in_place(ptr noundef captures(none) %0, i32 noundef %1) local_unnamed_addr #5 !dbg !112 {
    #dbg_value(ptr %0, !117, !DIExpression(), !119)
    #dbg_value(i32 %1, !118, !DIExpression(), !119)
  %3 = icmp slt i32 %1, 2, !dbg !120
  br i1 %3, label %4, label %5, !dbg !122

4:                                                ; preds = %2, %5
  ret void, !dbg !123

5:                                                ; preds = %2
  %6 = add nsw i32 %1, -1, !dbg !124
  %7 = zext nneg i32 %6 to i64, !dbg !125
  %8 = getelementptr inbounds nuw double, ptr %0, i64 %7, !dbg !125
  %9 = load double, ptr %8, align 8, !dbg !125, !tbaa !100
  %10 = zext nneg i32 %1 to i64, !dbg !126
  %11 = getelementptr double, ptr %0, i64 %10, !dbg !126
  %12 = getelementptr i8, ptr %11, i64 -16, !dbg !126
  %13 = load double, ptr %12, align 8, !dbg !127, !tbaa !100
  %14 = fmul double %9, %13, !dbg !128
  store double %14, ptr %12, align 8, !dbg !129, !tbaa !100
  tail call void @recursion_in_place(ptr noundef %0, i32 noundef %6), !dbg !130
  %15 = load double, ptr %0, align 8, !dbg !131, !tbaa !100
  %16 = load double, ptr %8, align 8, !dbg !132, !tbaa !100
  %17 = fadd double %15, %16, !dbg !133
  store double %17, ptr %8, align 8, !dbg !134, !tbaa !100
  br label %4, !dbg !123
}

attributes #0 = { nofree nounwind memory(errnomem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nounwind willreturn memory(errnomem: write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nofree nosync nounwind memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nofree nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nofree nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7, !8}
!llvm.ident = !{!9}
!llvm.errno.tbaa = !{!10}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 22.1.8 (1~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/recursion.c", directory: ".", checksumkind: CSK_MD5, checksum: "1340edcdbea716eb69640ce2ff571608")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 8, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 2}
!8 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!9 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!10 = !{!11, !11, i64 0}
!11 = !{!"int", !12, i64 0}
!12 = !{!"omnipotent char", !13, i64 0}
!13 = !{!"Simple C/C++ TBAA"}
!14 = distinct !DISubprogram(name: "recursive_sine_product", scope: !1, file: !1, line: 4, type: !15, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !19, keyInstructions: true)
!15 = !DISubroutineType(types: !16)
!16 = !{!17, !17, !18}
!17 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!18 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!19 = !{!20, !21}
!20 = !DILocalVariable(name: "x", arg: 1, scope: !14, file: !1, line: 4, type: !17)
!21 = !DILocalVariable(name: "n", arg: 2, scope: !14, file: !1, line: 4, type: !18)
!22 = !DILocation(line: 0, scope: !14)
!23 = !DILocation(line: 5, column: 10, scope: !14, atomGroup: 2, atomRank: 2)
!24 = !DILocation(line: 5, column: 10, scope: !14, atomGroup: 2, atomRank: 1)
!25 = !DILocation(line: 5, column: 3, scope: !14, atomGroup: 1, atomRank: 1)
!26 = !DILocation(line: 5, column: 41, scope: !14)
!27 = !DILocation(line: 5, column: 51, scope: !14)
!28 = !DILocation(line: 5, column: 18, scope: !14)
!29 = !DILocation(line: 5, column: 16, scope: !14)
!30 = !DISubprogram(name: "sin", scope: !31, file: !31, line: 64, type: !32, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!31 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/mathcalls.h", directory: "", checksumkind: CSK_MD5, checksum: "8c6e2d0d2bda65bc5ba1ca02b65383b7")
!32 = !DISubroutineType(types: !33)
!33 = !{!17, !17}
!34 = distinct !DISubprogram(name: "two_branch_recursion", scope: !1, file: !1, line: 8, type: !15, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !35, keyInstructions: true)
!35 = !{!36, !37}
!36 = !DILocalVariable(name: "x", arg: 1, scope: !34, file: !1, line: 8, type: !17)
!37 = !DILocalVariable(name: "n", arg: 2, scope: !34, file: !1, line: 8, type: !18)
!38 = !DILocation(line: 0, scope: !34)
!39 = !DILocation(line: 9, column: 9, scope: !40, atomGroup: 1, atomRank: 2)
!40 = distinct !DILexicalBlock(scope: !34, file: !1, line: 9, column: 7)
!41 = !DILocation(line: 9, column: 9, scope: !40, atomGroup: 1, atomRank: 1)
!42 = !DILocation(line: 10, column: 16, scope: !43)
!43 = distinct !DILexicalBlock(scope: !40, file: !1, line: 9, column: 14)
!44 = !DILocation(line: 10, column: 14, scope: !43, atomGroup: 2, atomRank: 2)
!45 = !DILocation(line: 13, column: 1, scope: !34, atomGroup: 4, atomRank: 1)
!46 = !DILocation(line: 12, column: 36, scope: !34)
!47 = !DILocation(line: 12, column: 10, scope: !34)
!48 = !DILocation(line: 12, column: 70, scope: !34)
!49 = !DILocation(line: 12, column: 79, scope: !34)
!50 = !DILocation(line: 12, column: 47, scope: !34)
!51 = !DILocation(line: 12, column: 45, scope: !34, atomGroup: 3, atomRank: 2)
!52 = distinct !DISubprogram(name: "mutual_recursion", scope: !1, file: !1, line: 25, type: !15, scopeLine: 25, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !53, keyInstructions: true)
!53 = !{!54, !55}
!54 = !DILocalVariable(name: "x", arg: 1, scope: !52, file: !1, line: 25, type: !17)
!55 = !DILocalVariable(name: "n", arg: 2, scope: !52, file: !1, line: 25, type: !18)
!56 = !DILocation(line: 0, scope: !52)
!57 = !DILocation(line: 26, column: 10, scope: !52, atomGroup: 1, atomRank: 2)
!58 = !DILocation(line: 26, column: 3, scope: !52, atomGroup: 1, atomRank: 1)
!59 = distinct !DISubprogram(name: "even_step", scope: !1, file: !1, line: 17, type: !15, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !60, keyInstructions: true)
!60 = !{!61, !62}
!61 = !DILocalVariable(name: "x", arg: 1, scope: !59, file: !1, line: 17, type: !17)
!62 = !DILocalVariable(name: "n", arg: 2, scope: !59, file: !1, line: 17, type: !18)
!63 = !DILocation(line: 0, scope: !59)
!64 = !DILocation(line: 18, column: 12, scope: !59, atomGroup: 2, atomRank: 2)
!65 = !DILocation(line: 18, column: 10, scope: !59, atomGroup: 2, atomRank: 1)
!66 = !DILocation(line: 18, column: 38, scope: !59)
!67 = !DILocalVariable(name: "x", arg: 1, scope: !68, file: !1, line: 21, type: !17)
!68 = distinct !DISubprogram(name: "odd_step", scope: !1, file: !1, line: 21, type: !15, scopeLine: 21, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !69, keyInstructions: true)
!69 = !{!67, !70}
!70 = !DILocalVariable(name: "n", arg: 2, scope: !68, file: !1, line: 21, type: !18)
!71 = !DILocation(line: 0, scope: !68, inlinedAt: !72)
!72 = distinct !DILocation(line: 18, column: 27, scope: !59)
!73 = !DILocation(line: 22, column: 12, scope: !68, inlinedAt: !72, atomGroup: 2, atomRank: 2)
!74 = !DILocation(line: 22, column: 10, scope: !68, inlinedAt: !72, atomGroup: 2, atomRank: 1)
!75 = !DILocation(line: 22, column: 19, scope: !68, inlinedAt: !72)
!76 = !DILocation(line: 22, column: 10, scope: !68, inlinedAt: !72)
!77 = !DILocation(line: 22, column: 40, scope: !68, inlinedAt: !72)
!78 = !DILocation(line: 22, column: 49, scope: !68, inlinedAt: !72)
!79 = !DILocation(line: 22, column: 28, scope: !68, inlinedAt: !72)
!80 = !DILocation(line: 22, column: 54, scope: !68, inlinedAt: !72)
!81 = !DILocation(line: 18, scope: !59)
!82 = !DILocation(line: 18, column: 3, scope: !59, atomGroup: 1, atomRank: 1)
!83 = distinct !DISubprogram(name: "divide_and_conquer_norm", scope: !1, file: !1, line: 29, type: !84, scopeLine: 29, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !88, keyInstructions: true)
!84 = !DISubroutineType(types: !85)
!85 = !{!17, !86, !18}
!86 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !87, size: 64)
!87 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !17)
!88 = !{!89, !90, !91, !92, !93}
!89 = !DILocalVariable(name: "x", arg: 1, scope: !83, file: !1, line: 29, type: !86)
!90 = !DILocalVariable(name: "n", arg: 2, scope: !83, file: !1, line: 29, type: !18)
!91 = !DILocalVariable(name: "half", scope: !83, file: !1, line: 33, type: !18)
!92 = !DILocalVariable(name: "left", scope: !83, file: !1, line: 34, type: !17)
!93 = !DILocalVariable(name: "right", scope: !83, file: !1, line: 35, type: !17)
!94 = !DILocation(line: 0, scope: !83)
!95 = !DILocation(line: 30, column: 9, scope: !96, atomGroup: 1, atomRank: 2)
!96 = distinct !DILexicalBlock(scope: !83, file: !1, line: 30, column: 7)
!97 = !DILocation(line: 30, column: 9, scope: !96, atomGroup: 1, atomRank: 1)
!98 = !DILocation(line: 31, column: 12, scope: !99)
!99 = distinct !DILexicalBlock(scope: !96, file: !1, line: 30, column: 15)
!100 = !{!101, !101, i64 0}
!101 = !{!"double", !12, i64 0}
!102 = !DILocation(line: 31, column: 17, scope: !99, atomGroup: 2, atomRank: 2)
!103 = !DILocation(line: 37, column: 1, scope: !83, atomGroup: 7, atomRank: 1)
!104 = !DILocation(line: 33, column: 16, scope: !83, atomGroup: 3, atomRank: 2)
!105 = !DILocation(line: 34, column: 17, scope: !83, atomGroup: 4, atomRank: 2)
!106 = !DILocation(line: 35, column: 44, scope: !83)
!107 = !DILocation(line: 35, column: 54, scope: !83)
!108 = !DILocation(line: 35, column: 18, scope: !83, atomGroup: 5, atomRank: 2)
!109 = !DILocation(line: 36, column: 15, scope: !83)
!110 = !DILocation(line: 36, column: 29, scope: !83)
!111 = !DILocation(line: 36, column: 23, scope: !83, atomGroup: 6, atomRank: 2)
!112 = distinct !DISubprogram(name: "recursion_in_place", scope: !1, file: !1, line: 39, type: !113, scopeLine: 39, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !116, keyInstructions: true)
!113 = !DISubroutineType(types: !114)
!114 = !{null, !115, !18}
!115 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !17, size: 64)
!116 = !{!117, !118}
!117 = !DILocalVariable(name: "x", arg: 1, scope: !112, file: !1, line: 39, type: !115)
!118 = !DILocalVariable(name: "n", arg: 2, scope: !112, file: !1, line: 39, type: !18)
!119 = !DILocation(line: 0, scope: !112)
!120 = !DILocation(line: 40, column: 9, scope: !121, atomGroup: 1, atomRank: 2)
!121 = distinct !DILexicalBlock(scope: !112, file: !1, line: 40, column: 7)
!122 = !DILocation(line: 40, column: 9, scope: !121, atomGroup: 1, atomRank: 1)
!123 = !DILocation(line: 46, column: 1, scope: !112, atomGroup: 5, atomRank: 1)
!124 = !DILocation(line: 43, column: 19, scope: !112)
!125 = !DILocation(line: 43, column: 15, scope: !112)
!126 = !DILocation(line: 43, column: 3, scope: !112)
!127 = !DILocation(line: 43, column: 12, scope: !112)
!128 = !DILocation(line: 43, column: 12, scope: !112, atomGroup: 3, atomRank: 2)
!129 = !DILocation(line: 43, column: 12, scope: !112, atomGroup: 3, atomRank: 1)
!130 = !DILocation(line: 44, column: 3, scope: !112)
!131 = !DILocation(line: 45, column: 15, scope: !112)
!132 = !DILocation(line: 45, column: 12, scope: !112)
!133 = !DILocation(line: 45, column: 12, scope: !112, atomGroup: 4, atomRank: 2)
!134 = !DILocation(line: 45, column: 12, scope: !112, atomGroup: 4, atomRank: 1)
