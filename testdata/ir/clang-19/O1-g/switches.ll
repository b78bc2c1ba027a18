; clang-19 -O1 -g -fdebug-compilation-dir=. -S -emit-llvm c/switches.c -o ir/clang-19/O1-g/switches.ll
; ModuleID = 'c/switches.c'
source_filename = "c/switches.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @switch_with_shared_case(ptr nocapture noundef readonly %0, i32 noundef %1, double noundef %2, double noundef %3) local_unnamed_addr #0 !dbg !10 {
    #dbg_value(ptr %0, !18, !DIExpression(), !28)
    #dbg_value(i32 %1, !19, !DIExpression(), !28)
    #dbg_value(double %2, !20, !DIExpression(), !28)
    #dbg_value(double %3, !21, !DIExpression(), !28)
    #dbg_value(double 0.000000e+00, !22, !DIExpression(), !28)
    #dbg_value(i32 0, !23, !DIExpression(), !29)
  %5 = icmp sgt i32 %1, 0, !dbg !30
  br i1 %5, label %6, label %11, !dbg !31

6:                                                ; preds = %4
  %7 = fmul double %2, 3.000000e+00
  %8 = fmul double %2, %2
  %9 = fdiv double 1.000000e+00, %2
  %10 = zext nneg i32 %1 to i64, !dbg !30
  br label %13, !dbg !31

11:                                               ; preds = %20, %4
  %12 = phi double [ 0.000000e+00, %4 ], [ %22, %20 ], !dbg !28
  ret double %12, !dbg !32

13:                                               ; preds = %6, %20
  %14 = phi i64 [ 0, %6 ], [ %23, %20 ]
  %15 = phi double [ 0.000000e+00, %6 ], [ %22, %20 ]
    #dbg_value(i64 %14, !23, !DIExpression(), !29)
    #dbg_value(double %15, !22, !DIExpression(), !28)
  %16 = getelementptr inbounds i32, ptr %0, i64 %14, !dbg !33
  %17 = load i32, ptr %16, align 4, !dbg !33, !tbaa !34
  switch i32 %17, label %19 [
    i32 0, label %20
    i32 2, label %20
    i32 1, label %18
  ], !dbg !38

18:                                               ; preds = %13
    #dbg_value(double %7, !25, !DIExpression(), !39)
  br label %20, !dbg !40

19:                                               ; preds = %13
    #dbg_value(double %9, !25, !DIExpression(), !39)
  br label %20, !dbg !42

20:                                               ; preds = %13, %13, %19, %18
  %21 = phi double [ %9, %19 ], [ %7, %18 ], [ %8, %13 ], [ %8, %13 ], !dbg !43
    #dbg_value(double %21, !25, !DIExpression(), !39)
  %22 = tail call double @llvm.fmuladd.f64(double %21, double %3, double %15), !dbg !44
    #dbg_value(double %22, !22, !DIExpression(), !28)
  %23 = add nuw nsw i64 %14, 1, !dbg !45
    #dbg_value(i64 %23, !23, !DIExpression(), !29)
  %24 = icmp eq i64 %23, %10, !dbg !30
  br i1 %24, label %11, label %13, !dbg !31, !llvm.loop !46
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local double @switch_with_fall_through(double noundef %0, i32 noundef %1) local_unnamed_addr #3 !dbg !50 {
    #dbg_value(double %0, !54, !DIExpression(), !57)
    #dbg_value(i32 %1, !55, !DIExpression(), !57)
    #dbg_value(double %0, !56, !DIExpression(), !57)
  switch i32 %1, label %13 [
    i32 3, label %3
    i32 2, label %5
    i32 1, label %8
    i32 9, label %11
  ], !dbg !58

3:                                                ; preds = %2
  %4 = fmul double %0, %0, !dbg !59
    #dbg_value(double %4, !56, !DIExpression(), !57)
  br label %5, !dbg !61

5:                                                ; preds = %2, %3
  %6 = phi double [ %0, %2 ], [ %4, %3 ], !dbg !57
    #dbg_value(double %6, !56, !DIExpression(), !57)
  %7 = fadd double %6, %0, !dbg !62
    #dbg_value(double %7, !56, !DIExpression(), !57)
  br label %8, !dbg !63

8:                                                ; preds = %2, %5
  %9 = phi double [ %0, %2 ], [ %7, %5 ], !dbg !57
    #dbg_value(double %9, !56, !DIExpression(), !57)
  %10 = fmul double %9, %0, !dbg !64
    #dbg_value(double %10, !56, !DIExpression(), !57)
  br label %13, !dbg !65

11:                                               ; preds = %2
  %12 = fneg double %0, !dbg !66
  br label %16, !dbg !67

13:                                               ; preds = %2, %8
  %14 = phi double [ %0, %2 ], [ %10, %8 ], !dbg !57
    #dbg_value(double %14, !56, !DIExpression(), !57)
  %15 = fadd double %14, 1.000000e+00, !dbg !68
  br label %16, !dbg !69

16:                                               ; preds = %13, %11
  %17 = phi double [ %15, %13 ], [ %12, %11 ], !dbg !57
  ret double %17, !dbg !70
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @stack_machine(ptr nocapture noundef readonly %0, i32 noundef %1, ptr nocapture noundef readonly %2) local_unnamed_addr #0 !dbg !71 {
  %4 = alloca [8 x double], align 16, !DIAssignID !87
    #dbg_assign(i1 undef, !80, !DIExpression(), !87, ptr %4, !DIExpression(), !88)
    #dbg_value(ptr %0, !77, !DIExpression(), !88)
    #dbg_value(i32 %1, !78, !DIExpression(), !88)
    #dbg_value(ptr %2, !79, !DIExpression(), !88)
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %4) #4, !dbg !89
    #dbg_value(i32 0, !84, !DIExpression(), !88)
    #dbg_value(i32 0, !85, !DIExpression(), !90)
  %5 = icmp sgt i32 %1, 0, !dbg !91
  br i1 %5, label %6, label %8, !dbg !93

6:                                                ; preds = %3
  %7 = zext nneg i32 %1 to i64, !dbg !91
  br label %10, !dbg !93

8:                                                ; preds = %50, %3
  %9 = load double, ptr %4, align 16, !dbg !94, !tbaa !95
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %4) #4, !dbg !97
  ret double %9, !dbg !98

10:                                               ; preds = %6, %50
  %11 = phi i64 [ 0, %6 ], [ %52, %50 ]
  %12 = phi i32 [ 0, %6 ], [ %51, %50 ]
    #dbg_value(i64 %11, !85, !DIExpression(), !90)
    #dbg_value(i32 %12, !84, !DIExpression(), !88)
  %13 = getelementptr inbounds i32, ptr %0, i64 %11, !dbg !99
  %14 = load i32, ptr %13, align 4, !dbg !99, !tbaa !34
  switch i32 %14, label %43 [
    i32 100, label %15
    i32 101, label %25
    i32 102, label %35
  ], !dbg !101

15:                                               ; preds = %10
  %16 = add nsw i32 %12, -1, !dbg !102
  %17 = sext i32 %16 to i64, !dbg !104
  %18 = getelementptr inbounds [8 x double], ptr %4, i64 0, i64 %17, !dbg !104
  %19 = load double, ptr %18, align 8, !dbg !104, !tbaa !95
  %20 = add nsw i32 %12, -2, !dbg !105
  %21 = sext i32 %20 to i64, !dbg !106
  %22 = getelementptr inbounds [8 x double], ptr %4, i64 0, i64 %21, !dbg !106
  %23 = load double, ptr %22, align 8, !dbg !107, !tbaa !95
  %24 = fadd double %19, %23, !dbg !107
  store double %24, ptr %22, align 8, !dbg !107, !tbaa !95
    #dbg_value(i32 %16, !84, !DIExpression(), !88)
  br label %50, !dbg !108

25:                                               ; preds = %10
  %26 = add nsw i32 %12, -1, !dbg !109
  %27 = sext i32 %26 to i64, !dbg !110
  %28 = getelementptr inbounds [8 x double], ptr %4, i64 0, i64 %27, !dbg !110
  %29 = load double, ptr %28, align 8, !dbg !110, !tbaa !95
  %30 = add nsw i32 %12, -2, !dbg !111
  %31 = sext i32 %30 to i64, !dbg !112
  %32 = getelementptr inbounds [8 x double], ptr %4, i64 0, i64 %31, !dbg !112
  %33 = load double, ptr %32, align 8, !dbg !113, !tbaa !95
  %34 = fmul double %29, %33, !dbg !113
  store double %34, ptr %32, align 8, !dbg !113, !tbaa !95
    #dbg_value(i32 %26, !84, !DIExpression(), !88)
  br label %50, !dbg !114

35:                                               ; preds = %10
  %36 = add nsw i32 %12, -1, !dbg !115
  %37 = sext i32 %36 to i64, !dbg !116
  %38 = getelementptr inbounds [8 x double], ptr %4, i64 0, i64 %37, !dbg !116
  %39 = load double, ptr %38, align 8, !dbg !116, !tbaa !95
  %40 = sext i32 %12 to i64, !dbg !117
  %41 = getelementptr inbounds [8 x double], ptr %4, i64 0, i64 %40, !dbg !117
  store double %39, ptr %41, align 8, !dbg !118, !tbaa !95
  %42 = add nsw i32 %12, 1, !dbg !119
    #dbg_value(i32 %42, !84, !DIExpression(), !88)
  br label %50, !dbg !120

43:                                               ; preds = %10
  %44 = sext i32 %14 to i64, !dbg !121
  %45 = getelementptr inbounds double, ptr %2, i64 %44, !dbg !121
  %46 = load double, ptr %45, align 8, !dbg !121, !tbaa !95
  %47 = add nsw i32 %12, 1, !dbg !122
    #dbg_value(i32 %47, !84, !DIExpression(), !88)
  %48 = sext i32 %12 to i64, !dbg !123
  %49 = getelementptr inbounds [8 x double], ptr %4, i64 0, i64 %48, !dbg !123
  store double %46, ptr %49, align 8, !dbg !124, !tbaa !95
  br label %50, !dbg !125

50:                                               ; preds = %15, %25, %35, %43
  %51 = phi i32 [ %47, %43 ], [ %42, %35 ], [ %26, %25 ], [ %16, %15 ], !dbg !126
    #dbg_value(i32 %51, !84, !DIExpression(), !88)
  %52 = add nuw nsw i64 %11, 1, !dbg !127
    #dbg_value(i64 %52, !85, !DIExpression(), !90)
  %53 = icmp eq i64 %52, %7, !dbg !91
  br i1 %53, label %8, label %10, !dbg !93, !llvm.loop !128
}

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7, !8}
!llvm.ident = !{!9}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/switches.c", directory: ".", checksumkind: CSK_MD5, checksum: "5b87ed37ca1c72d1741eb22636e679d8")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 8, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 2}
!8 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!9 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!10 = distinct !DISubprogram(name: "switch_with_shared_case", scope: !1, file: !1, line: 4, type: !11, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !17)
!11 = !DISubroutineType(types: !12)
!12 = !{!13, !14, !16, !13, !13}
!13 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!14 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !15, size: 64)
!15 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !16)
!16 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!17 = !{!18, !19, !20, !21, !22, !23, !25}
!18 = !DILocalVariable(name: "kind", arg: 1, scope: !10, file: !1, line: 4, type: !14)
!19 = !DILocalVariable(name: "n", arg: 2, scope: !10, file: !1, line: 4, type: !16)
!20 = !DILocalVariable(name: "x", arg: 3, scope: !10, file: !1, line: 4, type: !13)
!21 = !DILocalVariable(name: "w", arg: 4, scope: !10, file: !1, line: 4, type: !13)
!22 = !DILocalVariable(name: "s", scope: !10, file: !1, line: 5, type: !13)
!23 = !DILocalVariable(name: "i", scope: !24, file: !1, line: 6, type: !16)
!24 = distinct !DILexicalBlock(scope: !10, file: !1, line: 6, column: 3)
!25 = !DILocalVariable(name: "t", scope: !26, file: !1, line: 7, type: !13)
!26 = distinct !DILexicalBlock(scope: !27, file: !1, line: 6, column: 31)
!27 = distinct !DILexicalBlock(scope: !24, file: !1, line: 6, column: 3)
!28 = !DILocation(line: 0, scope: !10)
!29 = !DILocation(line: 0, scope: !24)
!30 = !DILocation(line: 6, column: 21, scope: !27)
!31 = !DILocation(line: 6, column: 3, scope: !24)
!32 = !DILocation(line: 22, column: 3, scope: !10)
!33 = !DILocation(line: 8, column: 13, scope: !26)
!34 = !{!35, !35, i64 0}
!35 = !{!"int", !36, i64 0}
!36 = !{!"omnipotent char", !37, i64 0}
!37 = !{!"Simple C/C++ TBAA"}
!38 = !DILocation(line: 8, column: 5, scope: !26)
!39 = !DILocation(line: 0, scope: !26)
!40 = !DILocation(line: 15, column: 9, scope: !41)
!41 = distinct !DILexicalBlock(scope: !26, file: !1, line: 8, column: 22)
!42 = !DILocation(line: 18, column: 9, scope: !41)
!43 = !DILocation(line: 0, scope: !41)
!44 = !DILocation(line: 20, column: 7, scope: !26)
!45 = !DILocation(line: 6, column: 27, scope: !27)
!46 = distinct !{!46, !31, !47, !48, !49}
!47 = !DILocation(line: 21, column: 3, scope: !24)
!48 = !{!"llvm.loop.mustprogress"}
!49 = !{!"llvm.loop.unroll.disable"}
!50 = distinct !DISubprogram(name: "switch_with_fall_through", scope: !1, file: !1, line: 25, type: !51, scopeLine: 25, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !53)
!51 = !DISubroutineType(types: !52)
!52 = !{!13, !13, !16}
!53 = !{!54, !55, !56}
!54 = !DILocalVariable(name: "x", arg: 1, scope: !50, file: !1, line: 25, type: !13)
!55 = !DILocalVariable(name: "start", arg: 2, scope: !50, file: !1, line: 25, type: !16)
!56 = !DILocalVariable(name: "r", scope: !50, file: !1, line: 26, type: !13)
!57 = !DILocation(line: 0, scope: !50)
!58 = !DILocation(line: 27, column: 3, scope: !50)
!59 = !DILocation(line: 29, column: 9, scope: !60)
!60 = distinct !DILexicalBlock(scope: !50, file: !1, line: 27, column: 18)
!61 = !DILocation(line: 29, column: 7, scope: !60)
!62 = !DILocation(line: 32, column: 9, scope: !60)
!63 = !DILocation(line: 32, column: 7, scope: !60)
!64 = !DILocation(line: 35, column: 9, scope: !60)
!65 = !DILocation(line: 36, column: 7, scope: !60)
!66 = !DILocation(line: 38, column: 14, scope: !60)
!67 = !DILocation(line: 38, column: 7, scope: !60)
!68 = !DILocation(line: 42, column: 12, scope: !50)
!69 = !DILocation(line: 42, column: 3, scope: !50)
!70 = !DILocation(line: 43, column: 1, scope: !50)
!71 = distinct !DISubprogram(name: "stack_machine", scope: !1, file: !1, line: 46, type: !72, scopeLine: 46, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !76)
!72 = !DISubroutineType(types: !73)
!73 = !{!13, !14, !16, !74}
!74 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !75, size: 64)
!75 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !13)
!76 = !{!77, !78, !79, !80, !84, !85}
!77 = !DILocalVariable(name: "code", arg: 1, scope: !71, file: !1, line: 46, type: !14)
!78 = !DILocalVariable(name: "n", arg: 2, scope: !71, file: !1, line: 46, type: !16)
!79 = !DILocalVariable(name: "x", arg: 3, scope: !71, file: !1, line: 46, type: !74)
!80 = !DILocalVariable(name: "stack", scope: !71, file: !1, line: 47, type: !81)
!81 = !DICompositeType(tag: DW_TAG_array_type, baseType: !13, size: 512, elements: !82)
!82 = !{!83}
!83 = !DISubrange(count: 8)
!84 = !DILocalVariable(name: "top", scope: !71, file: !1, line: 48, type: !16)
!85 = !DILocalVariable(name: "i", scope: !86, file: !1, line: 49, type: !16)
!86 = distinct !DILexicalBlock(scope: !71, file: !1, line: 49, column: 3)
!87 = distinct !DIAssignID()
!88 = !DILocation(line: 0, scope: !71)
!89 = !DILocation(line: 47, column: 3, scope: !71)
!90 = !DILocation(line: 0, scope: !86)
!91 = !DILocation(line: 49, column: 21, scope: !92)
!92 = distinct !DILexicalBlock(scope: !86, file: !1, line: 49, column: 3)
!93 = !DILocation(line: 49, column: 3, scope: !86)
!94 = !DILocation(line: 68, column: 10, scope: !71)
!95 = !{!96, !96, i64 0}
!96 = !{!"double", !36, i64 0}
!97 = !DILocation(line: 69, column: 1, scope: !71)
!98 = !DILocation(line: 68, column: 3, scope: !71)
!99 = !DILocation(line: 50, column: 13, scope: !100)
!100 = distinct !DILexicalBlock(scope: !92, file: !1, line: 49, column: 31)
!101 = !DILocation(line: 50, column: 5, scope: !100)
!102 = !DILocation(line: 52, column: 37, scope: !103)
!103 = distinct !DILexicalBlock(scope: !100, file: !1, line: 50, column: 22)
!104 = !DILocation(line: 52, column: 27, scope: !103)
!105 = !DILocation(line: 52, column: 19, scope: !103)
!106 = !DILocation(line: 52, column: 9, scope: !103)
!107 = !DILocation(line: 52, column: 24, scope: !103)
!108 = !DILocation(line: 54, column: 9, scope: !103)
!109 = !DILocation(line: 56, column: 37, scope: !103)
!110 = !DILocation(line: 56, column: 27, scope: !103)
!111 = !DILocation(line: 56, column: 19, scope: !103)
!112 = !DILocation(line: 56, column: 9, scope: !103)
!113 = !DILocation(line: 56, column: 24, scope: !103)
!114 = !DILocation(line: 58, column: 9, scope: !103)
!115 = !DILocation(line: 60, column: 32, scope: !103)
!116 = !DILocation(line: 60, column: 22, scope: !103)
!117 = !DILocation(line: 60, column: 9, scope: !103)
!118 = !DILocation(line: 60, column: 20, scope: !103)
!119 = !DILocation(line: 61, column: 12, scope: !103)
!120 = !DILocation(line: 62, column: 9, scope: !103)
!121 = !DILocation(line: 64, column: 24, scope: !103)
!122 = !DILocation(line: 64, column: 18, scope: !103)
!123 = !DILocation(line: 64, column: 9, scope: !103)
!124 = !DILocation(line: 64, column: 22, scope: !103)
!125 = !DILocation(line: 65, column: 9, scope: !103)
!126 = !DILocation(line: 0, scope: !103)
!127 = !DILocation(line: 49, column: 27, scope: !92)
!128 = distinct !{!128, !93, !129, !48, !49}
!129 = !DILocation(line: 67, column: 3, scope: !86)
