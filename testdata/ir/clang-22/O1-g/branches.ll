; clang-22 -O1 -g -fdebug-compilation-dir=. -S -emit-llvm c/branches.c -o ir/clang-22/O1-g/branches.ll
; ModuleID = 'c/branches.c'
source_filename = "c/branches.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nounwind memory(argmem: read, errnomem: write) uwtable
define dso_local double @sine_or_square_sum(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #0 !dbg !14 {
    #dbg_value(ptr %0, !22, !DIExpression(), !30)
    #dbg_value(i32 %1, !23, !DIExpression(), !30)
    #dbg_value(double 0.000000e+00, !24, !DIExpression(), !30)
    #dbg_value(i32 0, !25, !DIExpression(), !31)
  %3 = icmp sgt i32 %1, 0, !dbg !32
  br i1 %3, label %4, label %6, !dbg !33

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !34
  br label %8, !dbg !35

6:                                                ; preds = %18, %2
  %7 = phi double [ 0.000000e+00, %2 ], [ %20, %18 ], !dbg !30
  ret double %7, !dbg !36

8:                                                ; preds = %4, %18
  %9 = phi i64 [ 0, %4 ], [ %21, %18 ]
  %10 = phi double [ 0.000000e+00, %4 ], [ %20, %18 ]
    #dbg_value(i64 %9, !25, !DIExpression(), !31)
    #dbg_value(double %10, !24, !DIExpression(), !30)
  %11 = getelementptr inbounds nuw double, ptr %0, i64 %9, !dbg !37
  %12 = load double, ptr %11, align 8, !dbg !37, !tbaa !39
  %13 = fcmp ogt double %12, 1.000000e+00, !dbg !41
  br i1 %13, label %14, label %16, !dbg !42

14:                                               ; preds = %8
  %15 = tail call double @sin(double noundef %12) #5, !dbg !43, !tbaa !10
    #dbg_value(double %15, !27, !DIExpression(), !45)
  br label %18, !dbg !46

16:                                               ; preds = %8
  %17 = fmul double %12, %12, !dbg !47
    #dbg_value(double %17, !27, !DIExpression(), !45)
  br label %18

18:                                               ; preds = %16, %14
  %19 = phi double [ %15, %14 ], [ %17, %16 ], !dbg !49
    #dbg_value(double %19, !27, !DIExpression(), !45)
  %20 = tail call double @llvm.fmuladd.f64(double %19, double %19, double %10), !dbg !50
    #dbg_value(double %20, !24, !DIExpression(), !30)
  %21 = add nuw nsw i64 %9, 1, !dbg !51
    #dbg_value(i64 %21, !25, !DIExpression(), !31)
  %22 = icmp eq i64 %21, %5, !dbg !34
  br i1 %22, label %6, label %8, !dbg !52, !llvm.loop !53
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !57 double @sin(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(errnomem: write) uwtable
define dso_local double @guarded_square_root(double noundef %0) local_unnamed_addr #3 !dbg !61 {
    #dbg_value(double %0, !63, !DIExpression(), !64)
  %2 = fcmp ogt double %0, 0.000000e+00, !dbg !65
  br i1 %2, label %3, label %5, !dbg !66

3:                                                ; preds = %1
  %4 = tail call double @sqrt(double noundef %0) #5, !dbg !67, !tbaa !10
  br label %5, !dbg !68

5:                                                ; preds = %1, %3
  %6 = phi double [ %4, %3 ], [ 0.000000e+00, %1 ], !dbg !69
  ret double %6, !dbg !70
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !71 double @sqrt(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @clamp_and_scale(double noundef %0, double noundef %1, double noundef %2) local_unnamed_addr #4 !dbg !72 {
    #dbg_value(double %0, !76, !DIExpression(), !80)
    #dbg_value(double %1, !77, !DIExpression(), !80)
    #dbg_value(double %2, !78, !DIExpression(), !80)
  %4 = fcmp olt double %0, %1, !dbg !81
  %5 = fcmp ogt double %0, %2, !dbg !82
  %6 = select i1 %5, double %2, double %0, !dbg !82
  %7 = select i1 %4, double %1, double %6, !dbg !82
    #dbg_value(double %7, !79, !DIExpression(), !80)
  %8 = fmul double %7, 3.000000e+00, !dbg !83
  %9 = fmul double %0, %8, !dbg !84
  ret double %9, !dbg !85
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local double @nested_branches(double noundef %0, double noundef %1) local_unnamed_addr #4 !dbg !86 {
    #dbg_value(double %0, !90, !DIExpression(), !93)
    #dbg_value(double %1, !91, !DIExpression(), !93)
    #dbg_value(double %0, !92, !DIExpression(), !93)
  %3 = fcmp ogt double %0, 0.000000e+00, !dbg !94
  br i1 %3, label %4, label %16, !dbg !96

4:                                                ; preds = %2
  %5 = fcmp ogt double %1, %0, !dbg !97
  br i1 %5, label %6, label %8, !dbg !100

6:                                                ; preds = %4
  %7 = fmul double %0, %1, !dbg !101
    #dbg_value(double %7, !92, !DIExpression(), !93)
  br label %13, !dbg !103

8:                                                ; preds = %4
  %9 = fcmp olt double %1, 0.000000e+00, !dbg !104
  br i1 %9, label %10, label %13, !dbg !106

10:                                               ; preds = %8
  %11 = fneg double %1, !dbg !107
  %12 = tail call double @llvm.fmuladd.f64(double %11, double %1, double %0), !dbg !109
    #dbg_value(double %12, !92, !DIExpression(), !93)
  br label %13, !dbg !110

13:                                               ; preds = %8, %10, %6
  %14 = phi double [ %7, %6 ], [ %12, %10 ], [ %0, %8 ], !dbg !93
    #dbg_value(double %14, !92, !DIExpression(), !93)
  %15 = fmul double %14, 2.000000e+00, !dbg !111
    #dbg_value(double %15, !92, !DIExpression(), !93)
  br label %19, !dbg !112

16:                                               ; preds = %2
  %17 = fsub double 1.000000e+00, %0, !dbg !113
  %18 = fdiv double %1, %17, !dbg !115
    #dbg_value(double %18, !92, !DIExpression(), !93)
  br label %19

19:                                               ; preds = %16, %13
  %20 = phi double [ %15, %13 ], [ %18, %16 ], !dbg !116
    #dbg_value(double %20, !92, !DIExpression(), !93)
  %21 = fadd double %1, %20, !dbg !117
  ret double %21, !dbg !118
}

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(errnomem: write) uwtable
define dso_local double @short_circuit_condition(double noundef %0, double noundef %1, i32 noundef %2) local_unnamed_addr #3 !dbg !119 {
    #dbg_value(double %0, !123, !DIExpression(), !126)
    #dbg_value(double %1, !124, !DIExpression(), !126)
    #dbg_value(i32 %2, !125, !DIExpression(), !126)
  %4 = fcmp ogt double %0, 1.000000e+00, !dbg !127
  %5 = fcmp olt double %1, 2.000000e+00
  %6 = and i1 %4, %5, !dbg !129
  %7 = icmp eq i32 %2, 7
  %8 = or i1 %6, %7, !dbg !129
  br i1 %8, label %9, label %12, !dbg !129

9:                                                ; preds = %3
  %10 = fmul double %0, %0, !dbg !130
  %11 = fmul double %10, %1, !dbg !132
  br label %19, !dbg !133

12:                                               ; preds = %3
  %13 = and i32 %2, 1, !dbg !134
  %14 = icmp eq i32 %13, 0, !dbg !135
  br i1 %14, label %17, label %15, !dbg !136

15:                                               ; preds = %12
  %16 = tail call double @cos(double noundef %0) #5, !dbg !137, !tbaa !10
  br label %19, !dbg !138

17:                                               ; preds = %12
  %18 = tail call double @llvm.fmuladd.f64(double %1, double %1, double %0), !dbg !139
  br label %19, !dbg !138

19:                                               ; preds = %15, %17, %9
  %20 = phi double [ %11, %9 ], [ %16, %15 ], [ %18, %17 ], !dbg !126
  ret double %20, !dbg !140
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !141 double @cos(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @largest_of_three(double noundef %0, double noundef %1, double noundef %2) local_unnamed_addr #4 !dbg !142 {
    #dbg_value(double %0, !144, !DIExpression(), !148)
    #dbg_value(double %1, !145, !DIExpression(), !148)
    #dbg_value(double %2, !146, !DIExpression(), !148)
    #dbg_value(double %0, !147, !DIExpression(), !148)
  %4 = fcmp ogt double %1, %0, !dbg !149
  %5 = select i1 %4, double %1, double %0, !dbg !151
    #dbg_value(double %5, !147, !DIExpression(), !148)
  %6 = fcmp ogt double %2, %5, !dbg !152
  %7 = select i1 %6, double %2, double %5, !dbg !154
    #dbg_value(double %7, !147, !DIExpression(), !148)
  %8 = tail call double @llvm.fmuladd.f64(double %7, double %7, double %0), !dbg !155
  ret double %8, !dbg !156
}

attributes #0 = { nofree norecurse nounwind memory(argmem: read, errnomem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nounwind willreturn memory(errnomem: write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { mustprogress nofree norecurse nounwind willreturn memory(errnomem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7, !8}
!llvm.ident = !{!9}
!llvm.errno.tbaa = !{!10}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 22.1.8 (1~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/branches.c", directory: ".", checksumkind: CSK_MD5, checksum: "b0e539c3e753232b1f191b622d49c4ff")
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
!14 = distinct !DISubprogram(name: "sine_or_square_sum", scope: !1, file: !1, line: 4, type: !15, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !21, keyInstructions: true)
!15 = !DISubroutineType(types: !16)
!16 = !{!17, !18, !20}
!17 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!18 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !19, size: 64)
!19 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !17)
!20 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!21 = !{!22, !23, !24, !25, !27}
!22 = !DILocalVariable(name: "x", arg: 1, scope: !14, file: !1, line: 4, type: !18)
!23 = !DILocalVariable(name: "n", arg: 2, scope: !14, file: !1, line: 4, type: !20)
!24 = !DILocalVariable(name: "s", scope: !14, file: !1, line: 5, type: !17)
!25 = !DILocalVariable(name: "i", scope: !26, file: !1, line: 6, type: !20)
!26 = distinct !DILexicalBlock(scope: !14, file: !1, line: 6, column: 3)
!27 = !DILocalVariable(name: "t", scope: !28, file: !1, line: 7, type: !17)
!28 = distinct !DILexicalBlock(scope: !29, file: !1, line: 6, column: 31)
!29 = distinct !DILexicalBlock(scope: !26, file: !1, line: 6, column: 3)
!30 = !DILocation(line: 0, scope: !14)
!31 = !DILocation(line: 0, scope: !26)
!32 = !DILocation(line: 6, column: 21, scope: !29, atomGroup: 13, atomRank: 1)
!33 = !DILocation(line: 6, column: 3, scope: !26, atomGroup: 14, atomRank: 1)
!34 = !DILocation(line: 6, column: 21, scope: !29, atomGroup: 3, atomRank: 1)
!35 = !DILocation(line: 6, column: 3, scope: !26)
!36 = !DILocation(line: 15, column: 3, scope: !14, atomGroup: 12, atomRank: 1)
!37 = !DILocation(line: 8, column: 9, scope: !38)
!38 = distinct !DILexicalBlock(scope: !28, file: !1, line: 8, column: 9)
!39 = !{!40, !40, i64 0}
!40 = !{!"double", !12, i64 0}
!41 = !DILocation(line: 8, column: 14, scope: !38, atomGroup: 5, atomRank: 2)
!42 = !DILocation(line: 8, column: 14, scope: !38, atomGroup: 5, atomRank: 1)
!43 = !DILocation(line: 9, column: 11, scope: !44, atomGroup: 6, atomRank: 2)
!44 = distinct !DILexicalBlock(scope: !38, file: !1, line: 8, column: 21)
!45 = !DILocation(line: 0, scope: !28)
!46 = !DILocation(line: 10, column: 5, scope: !44)
!47 = !DILocation(line: 11, column: 16, scope: !48, atomGroup: 7, atomRank: 2)
!48 = distinct !DILexicalBlock(scope: !38, file: !1, line: 10, column: 12)
!49 = !DILocation(line: 0, scope: !38)
!50 = !DILocation(line: 13, column: 7, scope: !28, atomGroup: 8, atomRank: 2)
!51 = !DILocation(line: 6, column: 27, scope: !29, atomGroup: 9, atomRank: 2)
!52 = !DILocation(line: 6, column: 3, scope: !26, atomGroup: 4, atomRank: 1)
!53 = distinct !{!53, !35, !54, !55, !56}
!54 = !DILocation(line: 14, column: 3, scope: !26)
!55 = !{!"llvm.loop.mustprogress"}
!56 = !{!"llvm.loop.unroll.disable"}
!57 = !DISubprogram(name: "sin", scope: !58, file: !58, line: 64, type: !59, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!58 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/mathcalls.h", directory: "", checksumkind: CSK_MD5, checksum: "8c6e2d0d2bda65bc5ba1ca02b65383b7")
!59 = !DISubroutineType(types: !60)
!60 = !{!17, !17}
!61 = distinct !DISubprogram(name: "guarded_square_root", scope: !1, file: !1, line: 19, type: !59, scopeLine: 19, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !62, keyInstructions: true)
!62 = !{!63}
!63 = !DILocalVariable(name: "x", arg: 1, scope: !61, file: !1, line: 19, type: !17)
!64 = !DILocation(line: 0, scope: !61)
!65 = !DILocation(line: 20, column: 12, scope: !61, atomGroup: 2, atomRank: 2)
!66 = !DILocation(line: 20, column: 10, scope: !61, atomGroup: 2, atomRank: 1)
!67 = !DILocation(line: 20, column: 20, scope: !61)
!68 = !DILocation(line: 20, column: 10, scope: !61)
!69 = !DILocation(line: 20, column: 10, scope: !61, atomGroup: 1, atomRank: 2)
!70 = !DILocation(line: 20, column: 3, scope: !61, atomGroup: 1, atomRank: 1)
!71 = !DISubprogram(name: "sqrt", scope: !58, file: !58, line: 143, type: !59, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!72 = distinct !DISubprogram(name: "clamp_and_scale", scope: !1, file: !1, line: 23, type: !73, scopeLine: 23, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !75, keyInstructions: true)
!73 = !DISubroutineType(types: !74)
!74 = !{!17, !17, !17, !17}
!75 = !{!76, !77, !78, !79}
!76 = !DILocalVariable(name: "x", arg: 1, scope: !72, file: !1, line: 23, type: !17)
!77 = !DILocalVariable(name: "low", arg: 2, scope: !72, file: !1, line: 23, type: !17)
!78 = !DILocalVariable(name: "high", arg: 3, scope: !72, file: !1, line: 23, type: !17)
!79 = !DILocalVariable(name: "c", scope: !72, file: !1, line: 24, type: !17)
!80 = !DILocation(line: 0, scope: !72)
!81 = !DILocation(line: 24, column: 16, scope: !72, atomGroup: 2, atomRank: 2)
!82 = !DILocation(line: 24, column: 14, scope: !72, atomGroup: 2, atomRank: 1)
!83 = !DILocation(line: 25, column: 14, scope: !72)
!84 = !DILocation(line: 25, column: 18, scope: !72, atomGroup: 5, atomRank: 2)
!85 = !DILocation(line: 25, column: 3, scope: !72, atomGroup: 5, atomRank: 1)
!86 = distinct !DISubprogram(name: "nested_branches", scope: !1, file: !1, line: 28, type: !87, scopeLine: 28, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !89, keyInstructions: true)
!87 = !DISubroutineType(types: !88)
!88 = !{!17, !17, !17}
!89 = !{!90, !91, !92}
!90 = !DILocalVariable(name: "x", arg: 1, scope: !86, file: !1, line: 28, type: !17)
!91 = !DILocalVariable(name: "y", arg: 2, scope: !86, file: !1, line: 28, type: !17)
!92 = !DILocalVariable(name: "r", scope: !86, file: !1, line: 29, type: !17)
!93 = !DILocation(line: 0, scope: !86)
!94 = !DILocation(line: 30, column: 9, scope: !95, atomGroup: 2, atomRank: 2)
!95 = distinct !DILexicalBlock(scope: !86, file: !1, line: 30, column: 7)
!96 = !DILocation(line: 30, column: 9, scope: !95, atomGroup: 2, atomRank: 1)
!97 = !DILocation(line: 31, column: 11, scope: !98, atomGroup: 3, atomRank: 2)
!98 = distinct !DILexicalBlock(scope: !99, file: !1, line: 31, column: 9)
!99 = distinct !DILexicalBlock(scope: !95, file: !1, line: 30, column: 16)
!100 = !DILocation(line: 31, column: 11, scope: !98, atomGroup: 3, atomRank: 1)
!101 = !DILocation(line: 32, column: 13, scope: !102, atomGroup: 4, atomRank: 2)
!102 = distinct !DILexicalBlock(scope: !98, file: !1, line: 31, column: 16)
!103 = !DILocation(line: 33, column: 5, scope: !102)
!104 = !DILocation(line: 33, column: 18, scope: !105, atomGroup: 5, atomRank: 2)
!105 = distinct !DILexicalBlock(scope: !98, file: !1, line: 33, column: 16)
!106 = !DILocation(line: 33, column: 18, scope: !105, atomGroup: 5, atomRank: 1)
!107 = !DILocation(line: 34, column: 13, scope: !108)
!108 = distinct !DILexicalBlock(scope: !105, file: !1, line: 33, column: 25)
!109 = !DILocation(line: 34, column: 13, scope: !108, atomGroup: 6, atomRank: 2)
!110 = !DILocation(line: 35, column: 5, scope: !108)
!111 = !DILocation(line: 36, column: 7, scope: !99, atomGroup: 7, atomRank: 2)
!112 = !DILocation(line: 37, column: 3, scope: !99)
!113 = !DILocation(line: 38, column: 18, scope: !114)
!114 = distinct !DILexicalBlock(scope: !95, file: !1, line: 37, column: 10)
!115 = !DILocation(line: 38, column: 11, scope: !114, atomGroup: 8, atomRank: 2)
!116 = !DILocation(line: 0, scope: !95)
!117 = !DILocation(line: 40, column: 12, scope: !86, atomGroup: 10, atomRank: 2)
!118 = !DILocation(line: 40, column: 3, scope: !86, atomGroup: 10, atomRank: 1)
!119 = distinct !DISubprogram(name: "short_circuit_condition", scope: !1, file: !1, line: 43, type: !120, scopeLine: 43, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !122, keyInstructions: true)
!120 = !DISubroutineType(types: !121)
!121 = !{!17, !17, !17, !20}
!122 = !{!123, !124, !125}
!123 = !DILocalVariable(name: "x", arg: 1, scope: !119, file: !1, line: 43, type: !17)
!124 = !DILocalVariable(name: "y", arg: 2, scope: !119, file: !1, line: 43, type: !17)
!125 = !DILocalVariable(name: "mode", arg: 3, scope: !119, file: !1, line: 43, type: !20)
!126 = !DILocation(line: 0, scope: !119)
!127 = !DILocation(line: 44, column: 10, scope: !128, atomGroup: 1, atomRank: 2)
!128 = distinct !DILexicalBlock(scope: !119, file: !1, line: 44, column: 7)
!129 = !DILocation(line: 44, column: 16, scope: !128, atomGroup: 1, atomRank: 1)
!130 = !DILocation(line: 45, column: 14, scope: !131)
!131 = distinct !DILexicalBlock(scope: !128, file: !1, line: 44, column: 42)
!132 = !DILocation(line: 45, column: 18, scope: !131, atomGroup: 4, atomRank: 2)
!133 = !DILocation(line: 45, column: 5, scope: !131, atomGroup: 4, atomRank: 1)
!134 = !DILocation(line: 47, column: 16, scope: !119)
!135 = !DILocation(line: 47, column: 16, scope: !119, atomGroup: 6, atomRank: 2)
!136 = !DILocation(line: 47, column: 10, scope: !119, atomGroup: 6, atomRank: 1)
!137 = !DILocation(line: 47, column: 23, scope: !119)
!138 = !DILocation(line: 47, column: 10, scope: !119)
!139 = !DILocation(line: 47, column: 34, scope: !119)
!140 = !DILocation(line: 48, column: 1, scope: !119, atomGroup: 7, atomRank: 1)
!141 = !DISubprogram(name: "cos", scope: !58, file: !58, line: 62, type: !59, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!142 = distinct !DISubprogram(name: "largest_of_three", scope: !1, file: !1, line: 50, type: !73, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !143, keyInstructions: true)
!143 = !{!144, !145, !146, !147}
!144 = !DILocalVariable(name: "a", arg: 1, scope: !142, file: !1, line: 50, type: !17)
!145 = !DILocalVariable(name: "b", arg: 2, scope: !142, file: !1, line: 50, type: !17)
!146 = !DILocalVariable(name: "c", arg: 3, scope: !142, file: !1, line: 50, type: !17)
!147 = !DILocalVariable(name: "m", scope: !142, file: !1, line: 51, type: !17)
!148 = !DILocation(line: 0, scope: !142)
!149 = !DILocation(line: 52, column: 9, scope: !150, atomGroup: 2, atomRank: 2)
!150 = distinct !DILexicalBlock(scope: !142, file: !1, line: 52, column: 7)
!151 = !DILocation(line: 52, column: 9, scope: !150, atomGroup: 2, atomRank: 1)
!152 = !DILocation(line: 55, column: 9, scope: !153, atomGroup: 4, atomRank: 2)
!153 = distinct !DILexicalBlock(scope: !142, file: !1, line: 55, column: 7)
!154 = !DILocation(line: 55, column: 9, scope: !153, atomGroup: 4, atomRank: 1)
!155 = !DILocation(line: 58, column: 16, scope: !142, atomGroup: 7, atomRank: 2)
!156 = !DILocation(line: 58, column: 3, scope: !142, atomGroup: 7, atomRank: 1)
