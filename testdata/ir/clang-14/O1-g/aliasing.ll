; clang-14 -O1 -g -fdebug-compilation-dir=. -S -emit-llvm c/aliasing.c -o ir/clang-14/O1-g/aliasing.ll
; ModuleID = 'c/aliasing.c'
source_filename = "c/aliasing.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree nosync nounwind uwtable
define dso_local double @square_plus_first(double* nocapture noundef readonly %0, double* nocapture noundef %1, i32 noundef %2) local_unnamed_addr #0 !dbg !9 {
  call void @llvm.dbg.value(metadata double* %0, metadata !16, metadata !DIExpression()), !dbg !24
  call void @llvm.dbg.value(metadata double* %1, metadata !17, metadata !DIExpression()), !dbg !24
  call void @llvm.dbg.value(metadata i32 %2, metadata !18, metadata !DIExpression()), !dbg !24
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !19, metadata !DIExpression()), !dbg !24
  call void @llvm.dbg.value(metadata i32 0, metadata !20, metadata !DIExpression()), !dbg !25
  %4 = icmp sgt i32 %2, 0, !dbg !26
  br i1 %4, label %5, label %7, !dbg !28

5:                                                ; preds = %3
  %6 = zext i32 %2 to i64, !dbg !26
  br label %11, !dbg !28

7:                                                ; preds = %11, %3
  call void @llvm.dbg.value(metadata i32 0, metadata !22, metadata !DIExpression()), !dbg !29
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !19, metadata !DIExpression()), !dbg !24
  %8 = icmp sgt i32 %2, 0, !dbg !30
  br i1 %8, label %9, label %20, !dbg !32

9:                                                ; preds = %7
  %10 = zext i32 %2 to i64, !dbg !30
  br label %22, !dbg !32

11:                                               ; preds = %5, %11
  %12 = phi i64 [ 0, %5 ], [ %18, %11 ]
  call void @llvm.dbg.value(metadata i64 %12, metadata !20, metadata !DIExpression()), !dbg !25
  %13 = getelementptr inbounds double, double* %0, i64 %12, !dbg !33
  %14 = load double, double* %13, align 8, !dbg !33, !tbaa !35
  %15 = load double, double* %0, align 8, !dbg !39, !tbaa !35
  %16 = call double @llvm.fmuladd.f64(double %14, double %14, double %15), !dbg !40
  %17 = getelementptr inbounds double, double* %1, i64 %12, !dbg !41
  store double %16, double* %17, align 8, !dbg !42, !tbaa !35
  %18 = add nuw nsw i64 %12, 1, !dbg !43
  call void @llvm.dbg.value(metadata i64 %18, metadata !20, metadata !DIExpression()), !dbg !25
  %19 = icmp eq i64 %18, %6, !dbg !26
  br i1 %19, label %7, label %11, !dbg !28, !llvm.loop !44

20:                                               ; preds = %22, %7
  %21 = phi double [ 0.000000e+00, %7 ], [ %27, %22 ], !dbg !24
  ret double %21, !dbg !48

22:                                               ; preds = %9, %22
  %23 = phi i64 [ 0, %9 ], [ %28, %22 ]
  %24 = phi double [ 0.000000e+00, %9 ], [ %27, %22 ]
  call void @llvm.dbg.value(metadata i64 %23, metadata !22, metadata !DIExpression()), !dbg !29
  call void @llvm.dbg.value(metadata double %24, metadata !19, metadata !DIExpression()), !dbg !24
  %25 = getelementptr inbounds double, double* %1, i64 %23, !dbg !49
  %26 = load double, double* %25, align 8, !dbg !49, !tbaa !35
  %27 = fadd double %24, %26, !dbg !51
  call void @llvm.dbg.value(metadata double %27, metadata !19, metadata !DIExpression()), !dbg !24
  %28 = add nuw nsw i64 %23, 1, !dbg !52
  call void @llvm.dbg.value(metadata i64 %28, metadata !22, metadata !DIExpression()), !dbg !29
  %29 = icmp eq i64 %28, %10, !dbg !30
  br i1 %29, label %20, label %22, !dbg !32, !llvm.loop !53
}

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: nofree nosync nounwind uwtable
define dso_local void @scale_and_add(double noundef %0, double* nocapture noundef readonly %1, double* nocapture noundef %2, i32 noundef %3) local_unnamed_addr #0 !dbg !55 {
  call void @llvm.dbg.value(metadata double %0, metadata !61, metadata !DIExpression()), !dbg !67
  call void @llvm.dbg.value(metadata double* %1, metadata !62, metadata !DIExpression()), !dbg !67
  call void @llvm.dbg.value(metadata double* %2, metadata !63, metadata !DIExpression()), !dbg !67
  call void @llvm.dbg.value(metadata i32 %3, metadata !64, metadata !DIExpression()), !dbg !67
  call void @llvm.dbg.value(metadata i32 0, metadata !65, metadata !DIExpression()), !dbg !68
  %5 = icmp sgt i32 %3, 0, !dbg !69
  br i1 %5, label %6, label %8, !dbg !71

6:                                                ; preds = %4
  %7 = zext i32 %3 to i64, !dbg !69
  br label %9, !dbg !71

8:                                                ; preds = %9, %4
  ret void, !dbg !72

9:                                                ; preds = %6, %9
  %10 = phi i64 [ 0, %6 ], [ %17, %9 ]
  call void @llvm.dbg.value(metadata i64 %10, metadata !65, metadata !DIExpression()), !dbg !68
  %11 = getelementptr inbounds double, double* %1, i64 %10, !dbg !73
  %12 = load double, double* %11, align 8, !dbg !73, !tbaa !35
  %13 = getelementptr inbounds double, double* %2, i64 %10, !dbg !75
  %14 = load double, double* %13, align 8, !dbg !75, !tbaa !35
  %15 = fmul double %14, %14, !dbg !76
  %16 = call double @llvm.fmuladd.f64(double %0, double %12, double %15), !dbg !77
  store double %16, double* %13, align 8, !dbg !78, !tbaa !35
  %17 = add nuw nsw i64 %10, 1, !dbg !79
  call void @llvm.dbg.value(metadata i64 %17, metadata !65, metadata !DIExpression()), !dbg !68
  %18 = icmp eq i64 %17, %7, !dbg !69
  br i1 %18, label %8, label %9, !dbg !71, !llvm.loop !80
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind uwtable willreturn
define dso_local double @store_between_two_loads(double* nocapture noundef writeonly %0, double* nocapture noundef readonly %1) local_unnamed_addr #2 !dbg !82 {
  call void @llvm.dbg.value(metadata double* %0, metadata !86, metadata !DIExpression()), !dbg !89
  call void @llvm.dbg.value(metadata double* %1, metadata !87, metadata !DIExpression()), !dbg !89
  %3 = load double, double* %1, align 8, !dbg !90, !tbaa !35
  call void @llvm.dbg.value(metadata double %3, metadata !88, metadata !DIExpression()), !dbg !89
  %4 = fmul double %3, 3.000000e+00, !dbg !91
  %5 = fmul double %3, %4, !dbg !92
  store double %5, double* %0, align 8, !dbg !93, !tbaa !35
  %6 = load double, double* %1, align 8, !dbg !94, !tbaa !35
  %7 = fmul double %3, %6, !dbg !95
  ret double %7, !dbg !96
}

; Function Attrs: nofree nosync nounwind uwtable
define dso_local void @running_difference(double* nocapture noundef readonly %0, double* nocapture noundef writeonly %1, i32 noundef %2) local_unnamed_addr #0 !dbg !97 {
  call void @llvm.dbg.value(metadata double* %0, metadata !101, metadata !DIExpression()), !dbg !106
  call void @llvm.dbg.value(metadata double* %1, metadata !102, metadata !DIExpression()), !dbg !106
  call void @llvm.dbg.value(metadata i32 %2, metadata !103, metadata !DIExpression()), !dbg !106
  call void @llvm.dbg.value(metadata i32 0, metadata !104, metadata !DIExpression()), !dbg !107
  %4 = icmp sgt i32 %2, 0, !dbg !108
  br i1 %4, label %5, label %7, !dbg !110

5:                                                ; preds = %3
  %6 = zext i32 %2 to i64, !dbg !108
  br label %8, !dbg !110

7:                                                ; preds = %8, %3
  ret void, !dbg !111

8:                                                ; preds = %5, %8
  %9 = phi i64 [ 0, %5 ], [ %10, %8 ]
  call void @llvm.dbg.value(metadata i64 %9, metadata !104, metadata !DIExpression()), !dbg !107
  %10 = add nuw nsw i64 %9, 1, !dbg !112
  %11 = getelementptr inbounds double, double* %0, i64 %10, !dbg !114
  %12 = load double, double* %11, align 8, !dbg !114, !tbaa !35
  %13 = getelementptr inbounds double, double* %0, i64 %9, !dbg !115
  %14 = load double, double* %13, align 8, !dbg !115, !tbaa !35
  %15 = fneg double %14, !dbg !116
  %16 = call double @llvm.fmuladd.f64(double %12, double %14, double %15), !dbg !116
  %17 = getelementptr inbounds double, double* %1, i64 %9, !dbg !117
  store double %16, double* %17, align 8, !dbg !118, !tbaa !35
  call void @llvm.dbg.value(metadata i64 %10, metadata !104, metadata !DIExpression()), !dbg !107
  %18 = icmp eq i64 %10, %6, !dbg !108
  br i1 %18, label %7, label %8, !dbg !110, !llvm.loop !119
}

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare void @llvm.dbg.value(metadata, metadata, metadata) #3

attributes #0 = { nofree nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree nosync nounwind readnone speculatable willreturn }
attributes #2 = { mustprogress nofree norecurse nosync nounwind uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree nosync nounwind readnone speculatable willreturn }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7}
!llvm.ident = !{!8}

!0 = distinct !DICompileUnit(language: DW_LANG_C99, file: !1, producer: "Debian clang version 14.0.6", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/aliasing.c", directory: ".", checksumkind: CSK_MD5, checksum: "20d0eea90a907ff157cbab5908b52a51")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 7, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 1}
!8 = !{!"Debian clang version 14.0.6"}
!9 = distinct !DISubprogram(name: "square_plus_first", scope: !1, file: !1, line: 3, type: !10, scopeLine: 3, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !15)
!10 = !DISubroutineType(types: !11)
!11 = !{!12, !13, !13, !14}
!12 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!13 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64)
!14 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!15 = !{!16, !17, !18, !19, !20, !22}
!16 = !DILocalVariable(name: "x", arg: 1, scope: !9, file: !1, line: 3, type: !13)
!17 = !DILocalVariable(name: "y", arg: 2, scope: !9, file: !1, line: 3, type: !13)
!18 = !DILocalVariable(name: "n", arg: 3, scope: !9, file: !1, line: 3, type: !14)
!19 = !DILocalVariable(name: "s", scope: !9, file: !1, line: 4, type: !12)
!20 = !DILocalVariable(name: "i", scope: !21, file: !1, line: 5, type: !14)
!21 = distinct !DILexicalBlock(scope: !9, file: !1, line: 5, column: 3)
!22 = !DILocalVariable(name: "i", scope: !23, file: !1, line: 8, type: !14)
!23 = distinct !DILexicalBlock(scope: !9, file: !1, line: 8, column: 3)
!24 = !DILocation(line: 0, scope: !9)
!25 = !DILocation(line: 0, scope: !21)
!26 = !DILocation(line: 5, column: 21, scope: !27)
!27 = distinct !DILexicalBlock(scope: !21, file: !1, line: 5, column: 3)
!28 = !DILocation(line: 5, column: 3, scope: !21)
!29 = !DILocation(line: 0, scope: !23)
!30 = !DILocation(line: 8, column: 21, scope: !31)
!31 = distinct !DILexicalBlock(scope: !23, file: !1, line: 8, column: 3)
!32 = !DILocation(line: 8, column: 3, scope: !23)
!33 = !DILocation(line: 6, column: 12, scope: !34)
!34 = distinct !DILexicalBlock(scope: !27, file: !1, line: 5, column: 31)
!35 = !{!36, !36, i64 0}
!36 = !{!"double", !37, i64 0}
!37 = !{!"omnipotent char", !38, i64 0}
!38 = !{!"Simple C/C++ TBAA"}
!39 = !DILocation(line: 6, column: 26, scope: !34)
!40 = !DILocation(line: 6, column: 24, scope: !34)
!41 = !DILocation(line: 6, column: 5, scope: !34)
!42 = !DILocation(line: 6, column: 10, scope: !34)
!43 = !DILocation(line: 5, column: 27, scope: !27)
!44 = distinct !{!44, !28, !45, !46, !47}
!45 = !DILocation(line: 7, column: 3, scope: !21)
!46 = !{!"llvm.loop.mustprogress"}
!47 = !{!"llvm.loop.unroll.disable"}
!48 = !DILocation(line: 11, column: 3, scope: !9)
!49 = !DILocation(line: 9, column: 10, scope: !50)
!50 = distinct !DILexicalBlock(scope: !31, file: !1, line: 8, column: 31)
!51 = !DILocation(line: 9, column: 7, scope: !50)
!52 = !DILocation(line: 8, column: 27, scope: !31)
!53 = distinct !{!53, !32, !54, !46, !47}
!54 = !DILocation(line: 10, column: 3, scope: !23)
!55 = distinct !DISubprogram(name: "scale_and_add", scope: !1, file: !1, line: 14, type: !56, scopeLine: 14, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !60)
!56 = !DISubroutineType(types: !57)
!57 = !{null, !12, !58, !13, !14}
!58 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !59, size: 64)
!59 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !12)
!60 = !{!61, !62, !63, !64, !65}
!61 = !DILocalVariable(name: "a", arg: 1, scope: !55, file: !1, line: 14, type: !12)
!62 = !DILocalVariable(name: "x", arg: 2, scope: !55, file: !1, line: 14, type: !58)
!63 = !DILocalVariable(name: "y", arg: 3, scope: !55, file: !1, line: 14, type: !13)
!64 = !DILocalVariable(name: "n", arg: 4, scope: !55, file: !1, line: 14, type: !14)
!65 = !DILocalVariable(name: "i", scope: !66, file: !1, line: 15, type: !14)
!66 = distinct !DILexicalBlock(scope: !55, file: !1, line: 15, column: 3)
!67 = !DILocation(line: 0, scope: !55)
!68 = !DILocation(line: 0, scope: !66)
!69 = !DILocation(line: 15, column: 21, scope: !70)
!70 = distinct !DILexicalBlock(scope: !66, file: !1, line: 15, column: 3)
!71 = !DILocation(line: 15, column: 3, scope: !66)
!72 = !DILocation(line: 18, column: 1, scope: !55)
!73 = !DILocation(line: 16, column: 16, scope: !74)
!74 = distinct !DILexicalBlock(scope: !70, file: !1, line: 15, column: 31)
!75 = !DILocation(line: 16, column: 23, scope: !74)
!76 = !DILocation(line: 16, column: 28, scope: !74)
!77 = !DILocation(line: 16, column: 21, scope: !74)
!78 = !DILocation(line: 16, column: 10, scope: !74)
!79 = !DILocation(line: 15, column: 27, scope: !70)
!80 = distinct !{!80, !71, !81, !46, !47}
!81 = !DILocation(line: 17, column: 3, scope: !66)
!82 = distinct !DISubprogram(name: "store_between_two_loads", scope: !1, file: !1, line: 21, type: !83, scopeLine: 21, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !85)
!83 = !DISubroutineType(types: !84)
!84 = !{!12, !13, !58}
!85 = !{!86, !87, !88}
!86 = !DILocalVariable(name: "p", arg: 1, scope: !82, file: !1, line: 21, type: !13)
!87 = !DILocalVariable(name: "q", arg: 2, scope: !82, file: !1, line: 21, type: !58)
!88 = !DILocalVariable(name: "first", scope: !82, file: !1, line: 22, type: !12)
!89 = !DILocation(line: 0, scope: !82)
!90 = !DILocation(line: 22, column: 18, scope: !82)
!91 = !DILocation(line: 23, column: 12, scope: !82)
!92 = !DILocation(line: 23, column: 20, scope: !82)
!93 = !DILocation(line: 23, column: 6, scope: !82)
!94 = !DILocation(line: 24, column: 18, scope: !82)
!95 = !DILocation(line: 24, column: 16, scope: !82)
!96 = !DILocation(line: 24, column: 3, scope: !82)
!97 = distinct !DISubprogram(name: "running_difference", scope: !1, file: !1, line: 27, type: !98, scopeLine: 27, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !100)
!98 = !DISubroutineType(types: !99)
!99 = !{null, !58, !13, !14}
!100 = !{!101, !102, !103, !104}
!101 = !DILocalVariable(name: "x", arg: 1, scope: !97, file: !1, line: 27, type: !58)
!102 = !DILocalVariable(name: "y", arg: 2, scope: !97, file: !1, line: 27, type: !13)
!103 = !DILocalVariable(name: "n", arg: 3, scope: !97, file: !1, line: 27, type: !14)
!104 = !DILocalVariable(name: "i", scope: !105, file: !1, line: 28, type: !14)
!105 = distinct !DILexicalBlock(scope: !97, file: !1, line: 28, column: 3)
!106 = !DILocation(line: 0, scope: !97)
!107 = !DILocation(line: 0, scope: !105)
!108 = !DILocation(line: 28, column: 21, scope: !109)
!109 = distinct !DILexicalBlock(scope: !105, file: !1, line: 28, column: 3)
!110 = !DILocation(line: 28, column: 3, scope: !105)
!111 = !DILocation(line: 31, column: 1, scope: !97)
!112 = !DILocation(line: 29, column: 16, scope: !113)
!113 = distinct !DILexicalBlock(scope: !109, file: !1, line: 28, column: 31)
!114 = !DILocation(line: 29, column: 12, scope: !113)
!115 = !DILocation(line: 29, column: 23, scope: !113)
!116 = !DILocation(line: 29, column: 28, scope: !113)
!117 = !DILocation(line: 29, column: 5, scope: !113)
!118 = !DILocation(line: 29, column: 10, scope: !113)
!119 = distinct !{!119, !110, !120, !46, !47}
!120 = !DILocation(line: 30, column: 3, scope: !105)
