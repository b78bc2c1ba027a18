; clang-22 -O1 -g -fdebug-compilation-dir=. -S -emit-llvm c/aliasing.c -o ir/clang-22/O1-g/aliasing.ll
; ModuleID = 'c/aliasing.c'
source_filename = "c/aliasing.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @square_plus_first(ptr noundef readonly captures(none) %0, ptr noundef captures(none) %1, i32 noundef %2) local_unnamed_addr #0 !dbg !14 {
    #dbg_value(ptr %0, !21, !DIExpression(), !29)
    #dbg_value(ptr %1, !22, !DIExpression(), !29)
    #dbg_value(i32 %2, !23, !DIExpression(), !29)
    #dbg_value(double 0.000000e+00, !24, !DIExpression(), !29)
    #dbg_value(i32 0, !25, !DIExpression(), !30)
  %4 = icmp sgt i32 %2, 0, !dbg !31
  br i1 %4, label %5, label %7, !dbg !33

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64, !dbg !34
  br label %11, !dbg !35

7:                                                ; preds = %11, %3
    #dbg_value(i32 0, !27, !DIExpression(), !36)
    #dbg_value(double 0.000000e+00, !24, !DIExpression(), !29)
  %8 = icmp sgt i32 %2, 0, !dbg !37
  br i1 %8, label %9, label %20, !dbg !39

9:                                                ; preds = %7
  %10 = zext nneg i32 %2 to i64, !dbg !40
  br label %22, !dbg !41

11:                                               ; preds = %5, %11
  %12 = phi i64 [ 0, %5 ], [ %18, %11 ]
    #dbg_value(i64 %12, !25, !DIExpression(), !30)
  %13 = getelementptr inbounds nuw double, ptr %0, i64 %12, !dbg !42
  %14 = load double, ptr %13, align 8, !dbg !42, !tbaa !44
  %15 = load double, ptr %0, align 8, !dbg !46, !tbaa !44
  %16 = tail call double @llvm.fmuladd.f64(double %14, double %14, double %15), !dbg !47
  %17 = getelementptr inbounds nuw double, ptr %1, i64 %12, !dbg !48
  store double %16, ptr %17, align 8, !dbg !49, !tbaa !44
  %18 = add nuw nsw i64 %12, 1, !dbg !50
    #dbg_value(i64 %18, !25, !DIExpression(), !30)
  %19 = icmp eq i64 %18, %6, !dbg !34
  br i1 %19, label %7, label %11, !dbg !51, !llvm.loop !52

20:                                               ; preds = %22, %7
  %21 = phi double [ 0.000000e+00, %7 ], [ %27, %22 ], !dbg !29
  ret double %21, !dbg !56

22:                                               ; preds = %9, %22
  %23 = phi i64 [ 0, %9 ], [ %28, %22 ]
  %24 = phi double [ 0.000000e+00, %9 ], [ %27, %22 ]
    #dbg_value(i64 %23, !27, !DIExpression(), !36)
    #dbg_value(double %24, !24, !DIExpression(), !29)
  %25 = getelementptr inbounds nuw double, ptr %1, i64 %23, !dbg !57
  %26 = load double, ptr %25, align 8, !dbg !57, !tbaa !44
  %27 = fadd double %24, %26, !dbg !59
    #dbg_value(double %27, !24, !DIExpression(), !29)
  %28 = add nuw nsw i64 %23, 1, !dbg !60
    #dbg_value(i64 %28, !27, !DIExpression(), !36)
  %29 = icmp eq i64 %28, %10, !dbg !40
  br i1 %29, label %20, label %22, !dbg !61, !llvm.loop !62
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @scale_and_add(double noundef %0, ptr noundef readonly captures(none) %1, ptr noundef captures(none) %2, i32 noundef %3) local_unnamed_addr #0 !dbg !64 {
    #dbg_value(double %0, !70, !DIExpression(), !76)
    #dbg_value(ptr %1, !71, !DIExpression(), !76)
    #dbg_value(ptr %2, !72, !DIExpression(), !76)
    #dbg_value(i32 %3, !73, !DIExpression(), !76)
    #dbg_value(i32 0, !74, !DIExpression(), !77)
  %5 = icmp sgt i32 %3, 0, !dbg !78
  br i1 %5, label %6, label %8, !dbg !80

6:                                                ; preds = %4
  %7 = zext nneg i32 %3 to i64, !dbg !81
  br label %9, !dbg !82

8:                                                ; preds = %9, %4
  ret void, !dbg !83

9:                                                ; preds = %6, %9
  %10 = phi i64 [ 0, %6 ], [ %17, %9 ]
    #dbg_value(i64 %10, !74, !DIExpression(), !77)
  %11 = getelementptr inbounds nuw double, ptr %1, i64 %10, !dbg !84
  %12 = load double, ptr %11, align 8, !dbg !84, !tbaa !44
  %13 = getelementptr inbounds nuw double, ptr %2, i64 %10, !dbg !86
  %14 = load double, ptr %13, align 8, !dbg !86, !tbaa !44
  %15 = fmul double %14, %14, !dbg !87
  %16 = tail call double @llvm.fmuladd.f64(double %0, double %12, double %15), !dbg !88
  store double %16, ptr %13, align 8, !dbg !89, !tbaa !44
  %17 = add nuw nsw i64 %10, 1, !dbg !90
    #dbg_value(i64 %17, !74, !DIExpression(), !77)
  %18 = icmp eq i64 %17, %7, !dbg !81
  br i1 %18, label %8, label %9, !dbg !91, !llvm.loop !92
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define dso_local double @store_between_two_loads(ptr noundef writeonly captures(none) initializes((0, 8)) %0, ptr noundef readonly captures(none) %1) local_unnamed_addr #2 !dbg !94 {
    #dbg_value(ptr %0, !98, !DIExpression(), !101)
    #dbg_value(ptr %1, !99, !DIExpression(), !101)
  %3 = load double, ptr %1, align 8, !dbg !102, !tbaa !44
    #dbg_value(double %3, !100, !DIExpression(), !101)
  %4 = fmul double %3, 3.000000e+00, !dbg !103
  %5 = fmul double %3, %4, !dbg !104
  store double %5, ptr %0, align 8, !dbg !105, !tbaa !44
  %6 = load double, ptr %1, align 8, !dbg !106, !tbaa !44
  %7 = fmul double %3, %6, !dbg !107
  ret double %7, !dbg !108
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @running_difference(ptr noundef readonly captures(none) %0, ptr noundef writeonly captures(none) %1, i32 noundef %2) local_unnamed_addr #0 !dbg !109 {
    #dbg_value(ptr %0, !113, !DIExpression(), !118)
    #dbg_value(ptr %1, !114, !DIExpression(), !118)
    #dbg_value(i32 %2, !115, !DIExpression(), !118)
    #dbg_value(i32 0, !116, !DIExpression(), !119)
  %4 = icmp sgt i32 %2, 0, !dbg !120
  br i1 %4, label %5, label %7, !dbg !122

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64, !dbg !123
  br label %8, !dbg !124

7:                                                ; preds = %8, %3
  ret void, !dbg !125

8:                                                ; preds = %5, %8
  %9 = phi i64 [ 0, %5 ], [ %10, %8 ]
    #dbg_value(i64 %9, !116, !DIExpression(), !119)
  %10 = add nuw nsw i64 %9, 1, !dbg !126
  %11 = getelementptr inbounds nuw double, ptr %0, i64 %10, !dbg !128
  %12 = load double, ptr %11, align 8, !dbg !128, !tbaa !44
  %13 = getelementptr inbounds nuw double, ptr %0, i64 %9, !dbg !129
  %14 = load double, ptr %13, align 8, !dbg !129, !tbaa !44
  %15 = fneg double %14, !dbg !130
  %16 = tail call double @llvm.fmuladd.f64(double %12, double %14, double %15), !dbg !131
  %17 = getelementptr inbounds nuw double, ptr %1, i64 %9, !dbg !132
  store double %16, ptr %17, align 8, !dbg !133, !tbaa !44
    #dbg_value(i64 %10, !116, !DIExpression(), !119)
  %18 = icmp eq i64 %10, %6, !dbg !123
  br i1 %18, label %7, label %8, !dbg !134, !llvm.loop !135
}

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7, !8}
!llvm.ident = !{!9}
!llvm.errno.tbaa = !{!10}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 22.1.8 (1~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/aliasing.c", directory: ".", checksumkind: CSK_MD5, checksum: "20d0eea90a907ff157cbab5908b52a51")
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
!14 = distinct !DISubprogram(name: "square_plus_first", scope: !1, file: !1, line: 3, type: !15, scopeLine: 3, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !20, keyInstructions: true)
!15 = !DISubroutineType(types: !16)
!16 = !{!17, !18, !18, !19}
!17 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!18 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !17, size: 64)
!19 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!20 = !{!21, !22, !23, !24, !25, !27}
!21 = !DILocalVariable(name: "x", arg: 1, scope: !14, file: !1, line: 3, type: !18)
!22 = !DILocalVariable(name: "y", arg: 2, scope: !14, file: !1, line: 3, type: !18)
!23 = !DILocalVariable(name: "n", arg: 3, scope: !14, file: !1, line: 3, type: !19)
!24 = !DILocalVariable(name: "s", scope: !14, file: !1, line: 4, type: !17)
!25 = !DILocalVariable(name: "i", scope: !26, file: !1, line: 5, type: !19)
!26 = distinct !DILexicalBlock(scope: !14, file: !1, line: 5, column: 3)
!27 = !DILocalVariable(name: "i", scope: !28, file: !1, line: 8, type: !19)
!28 = distinct !DILexicalBlock(scope: !14, file: !1, line: 8, column: 3)
!29 = !DILocation(line: 0, scope: !14)
!30 = !DILocation(line: 0, scope: !26)
!31 = !DILocation(line: 5, column: 21, scope: !32, atomGroup: 16, atomRank: 1)
!32 = distinct !DILexicalBlock(scope: !26, file: !1, line: 5, column: 3)
!33 = !DILocation(line: 5, column: 3, scope: !26, atomGroup: 17, atomRank: 1)
!34 = !DILocation(line: 5, column: 21, scope: !32, atomGroup: 3, atomRank: 1)
!35 = !DILocation(line: 5, column: 3, scope: !26)
!36 = !DILocation(line: 0, scope: !28)
!37 = !DILocation(line: 8, column: 21, scope: !38, atomGroup: 18, atomRank: 1)
!38 = distinct !DILexicalBlock(scope: !28, file: !1, line: 8, column: 3)
!39 = !DILocation(line: 8, column: 3, scope: !28, atomGroup: 19, atomRank: 1)
!40 = !DILocation(line: 8, column: 21, scope: !38, atomGroup: 9, atomRank: 1)
!41 = !DILocation(line: 8, column: 3, scope: !28)
!42 = !DILocation(line: 6, column: 12, scope: !43)
!43 = distinct !DILexicalBlock(scope: !32, file: !1, line: 5, column: 31)
!44 = !{!45, !45, i64 0}
!45 = !{!"double", !12, i64 0}
!46 = !DILocation(line: 6, column: 26, scope: !43)
!47 = !DILocation(line: 6, column: 24, scope: !43, atomGroup: 5, atomRank: 2)
!48 = !DILocation(line: 6, column: 5, scope: !43)
!49 = !DILocation(line: 6, column: 10, scope: !43, atomGroup: 5, atomRank: 1)
!50 = !DILocation(line: 5, column: 27, scope: !32, atomGroup: 6, atomRank: 2)
!51 = !DILocation(line: 5, column: 3, scope: !26, atomGroup: 4, atomRank: 1)
!52 = distinct !{!52, !35, !53, !54, !55}
!53 = !DILocation(line: 7, column: 3, scope: !26)
!54 = !{!"llvm.loop.mustprogress"}
!55 = !{!"llvm.loop.unroll.disable"}
!56 = !DILocation(line: 11, column: 3, scope: !14, atomGroup: 15, atomRank: 1)
!57 = !DILocation(line: 9, column: 10, scope: !58)
!58 = distinct !DILexicalBlock(scope: !38, file: !1, line: 8, column: 31)
!59 = !DILocation(line: 9, column: 7, scope: !58, atomGroup: 11, atomRank: 2)
!60 = !DILocation(line: 8, column: 27, scope: !38, atomGroup: 12, atomRank: 2)
!61 = !DILocation(line: 8, column: 3, scope: !28, atomGroup: 10, atomRank: 1)
!62 = distinct !{!62, !41, !63, !54, !55}
!63 = !DILocation(line: 10, column: 3, scope: !28)
!64 = distinct !DISubprogram(name: "scale_and_add", scope: !1, file: !1, line: 14, type: !65, scopeLine: 14, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !69, keyInstructions: true)
!65 = !DISubroutineType(types: !66)
!66 = !{null, !17, !67, !18, !19}
!67 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !68, size: 64)
!68 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !17)
!69 = !{!70, !71, !72, !73, !74}
!70 = !DILocalVariable(name: "a", arg: 1, scope: !64, file: !1, line: 14, type: !17)
!71 = !DILocalVariable(name: "x", arg: 2, scope: !64, file: !1, line: 14, type: !67)
!72 = !DILocalVariable(name: "y", arg: 3, scope: !64, file: !1, line: 14, type: !18)
!73 = !DILocalVariable(name: "n", arg: 4, scope: !64, file: !1, line: 14, type: !19)
!74 = !DILocalVariable(name: "i", scope: !75, file: !1, line: 15, type: !19)
!75 = distinct !DILexicalBlock(scope: !64, file: !1, line: 15, column: 3)
!76 = !DILocation(line: 0, scope: !64)
!77 = !DILocation(line: 0, scope: !75)
!78 = !DILocation(line: 15, column: 21, scope: !79, atomGroup: 20, atomRank: 1)
!79 = distinct !DILexicalBlock(scope: !75, file: !1, line: 15, column: 3)
!80 = !DILocation(line: 15, column: 3, scope: !75, atomGroup: 21, atomRank: 1)
!81 = !DILocation(line: 15, column: 21, scope: !79, atomGroup: 2, atomRank: 1)
!82 = !DILocation(line: 15, column: 3, scope: !75)
!83 = !DILocation(line: 18, column: 1, scope: !64, atomGroup: 7, atomRank: 1)
!84 = !DILocation(line: 16, column: 16, scope: !85)
!85 = distinct !DILexicalBlock(scope: !79, file: !1, line: 15, column: 31)
!86 = !DILocation(line: 16, column: 23, scope: !85)
!87 = !DILocation(line: 16, column: 28, scope: !85)
!88 = !DILocation(line: 16, column: 21, scope: !85, atomGroup: 4, atomRank: 2)
!89 = !DILocation(line: 16, column: 10, scope: !85, atomGroup: 4, atomRank: 1)
!90 = !DILocation(line: 15, column: 27, scope: !79, atomGroup: 5, atomRank: 2)
!91 = !DILocation(line: 15, column: 3, scope: !75, atomGroup: 3, atomRank: 1)
!92 = distinct !{!92, !82, !93, !54, !55}
!93 = !DILocation(line: 17, column: 3, scope: !75)
!94 = distinct !DISubprogram(name: "store_between_two_loads", scope: !1, file: !1, line: 21, type: !95, scopeLine: 21, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !97, keyInstructions: true)
!95 = !DISubroutineType(types: !96)
!96 = !{!17, !18, !67}
!97 = !{!98, !99, !100}
!98 = !DILocalVariable(name: "p", arg: 1, scope: !94, file: !1, line: 21, type: !18)
!99 = !DILocalVariable(name: "q", arg: 2, scope: !94, file: !1, line: 21, type: !67)
!100 = !DILocalVariable(name: "first", scope: !94, file: !1, line: 22, type: !17)
!101 = !DILocation(line: 0, scope: !94)
!102 = !DILocation(line: 22, column: 18, scope: !94, atomGroup: 1, atomRank: 2)
!103 = !DILocation(line: 23, column: 12, scope: !94)
!104 = !DILocation(line: 23, column: 20, scope: !94, atomGroup: 2, atomRank: 2)
!105 = !DILocation(line: 23, column: 6, scope: !94, atomGroup: 2, atomRank: 1)
!106 = !DILocation(line: 24, column: 18, scope: !94)
!107 = !DILocation(line: 24, column: 16, scope: !94, atomGroup: 4, atomRank: 2)
!108 = !DILocation(line: 24, column: 3, scope: !94, atomGroup: 4, atomRank: 1)
!109 = distinct !DISubprogram(name: "running_difference", scope: !1, file: !1, line: 27, type: !110, scopeLine: 27, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !112, keyInstructions: true)
!110 = !DISubroutineType(types: !111)
!111 = !{null, !67, !18, !19}
!112 = !{!113, !114, !115, !116}
!113 = !DILocalVariable(name: "x", arg: 1, scope: !109, file: !1, line: 27, type: !67)
!114 = !DILocalVariable(name: "y", arg: 2, scope: !109, file: !1, line: 27, type: !18)
!115 = !DILocalVariable(name: "n", arg: 3, scope: !109, file: !1, line: 27, type: !19)
!116 = !DILocalVariable(name: "i", scope: !117, file: !1, line: 28, type: !19)
!117 = distinct !DILexicalBlock(scope: !109, file: !1, line: 28, column: 3)
!118 = !DILocation(line: 0, scope: !109)
!119 = !DILocation(line: 0, scope: !117)
!120 = !DILocation(line: 28, column: 21, scope: !121, atomGroup: 22, atomRank: 1)
!121 = distinct !DILexicalBlock(scope: !117, file: !1, line: 28, column: 3)
!122 = !DILocation(line: 28, column: 3, scope: !117, atomGroup: 23, atomRank: 1)
!123 = !DILocation(line: 28, column: 21, scope: !121, atomGroup: 2, atomRank: 1)
!124 = !DILocation(line: 28, column: 3, scope: !117)
!125 = !DILocation(line: 31, column: 1, scope: !109, atomGroup: 7, atomRank: 1)
!126 = !DILocation(line: 29, column: 16, scope: !127)
!127 = distinct !DILexicalBlock(scope: !121, file: !1, line: 28, column: 31)
!128 = !DILocation(line: 29, column: 12, scope: !127)
!129 = !DILocation(line: 29, column: 23, scope: !127)
!130 = !DILocation(line: 29, column: 28, scope: !127)
!131 = !DILocation(line: 29, column: 28, scope: !127, atomGroup: 4, atomRank: 2)
!132 = !DILocation(line: 29, column: 5, scope: !127)
!133 = !DILocation(line: 29, column: 10, scope: !127, atomGroup: 4, atomRank: 1)
!134 = !DILocation(line: 28, column: 3, scope: !117, atomGroup: 3, atomRank: 1)
!135 = distinct !{!135, !124, !136, !54, !55}
!136 = !DILocation(line: 30, column: 3, scope: !117)
