; clang-22 -O1 -g -fdebug-compilation-dir=. -S -emit-llvm c/switches.c -o ir/clang-22/O1-g/switches.ll
; ModuleID = 'c/switches.c'
source_filename = "c/switches.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @switch_with_shared_case(ptr noundef readonly captures(none) %0, i32 noundef %1, double noundef %2, double noundef %3) local_unnamed_addr #0 !dbg !14 {
    #dbg_value(ptr %0, !22, !DIExpression(), !32)
    #dbg_value(i32 %1, !23, !DIExpression(), !32)
    #dbg_value(double %2, !24, !DIExpression(), !32)
    #dbg_value(double %3, !25, !DIExpression(), !32)
    #dbg_value(double 0.000000e+00, !26, !DIExpression(), !32)
    #dbg_value(i32 0, !27, !DIExpression(), !33)
  %5 = icmp sgt i32 %1, 0, !dbg !34
  br i1 %5, label %6, label %11, !dbg !35

6:                                                ; preds = %4
  %7 = fmul double %2, 3.000000e+00
  %8 = fmul double %2, %2
  %9 = fdiv double 1.000000e+00, %2
  %10 = zext nneg i32 %1 to i64, !dbg !36
  br label %13, !dbg !35

11:                                               ; preds = %20, %4
  %12 = phi double [ 0.000000e+00, %4 ], [ %22, %20 ], !dbg !32
  ret double %12, !dbg !37

13:                                               ; preds = %6, %20
  %14 = phi i64 [ 0, %6 ], [ %23, %20 ]
  %15 = phi double [ 0.000000e+00, %6 ], [ %22, %20 ]
    #dbg_value(i64 %14, !27, !DIExpression(), !33)
    #dbg_value(double %15, !26, !DIExpression(), !32)
  %16 = getelementptr inbounds nuw i32, ptr %0, i64 %14, !dbg !38
  %17 = load i32, ptr %16, align 4, !dbg !39, !tbaa !10
  switch i32 %17, label %19 [
    i32 0, label %20
    i32 2, label %20
    i32 1, label %18
  ], !dbg !40

18:                                               ; preds = %13
    #dbg_value(double %7, !29, !DIExpression(), !41)
  br label %20, !dbg !42

19:                                               ; preds = %13
    #dbg_value(double %9, !29, !DIExpression(), !41)
  br label %20, !dbg !44

20:                                               ; preds = %13, %13, %19, %18
  %21 = phi double [ %9, %19 ], [ %7, %18 ], [ %8, %13 ], [ %8, %13 ], !dbg !45
    #dbg_value(double %21, !29, !DIExpression(), !41)
  %22 = tail call double @llvm.fmuladd.f64(double %21, double %3, double %15), !dbg !46
    #dbg_value(double %22, !26, !DIExpression(), !32)
  %23 = add nuw nsw i64 %14, 1, !dbg !47
    #dbg_value(i64 %23, !27, !DIExpression(), !33)
  %24 = icmp eq i64 %23, %10, !dbg !36
  br i1 %24, label %11, label %13, !dbg !48, !llvm.loop !49
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local double @switch_with_fall_through(double noundef %0, i32 noundef %1) local_unnamed_addr #3 !dbg !54 {
    #dbg_value(double %0, !58, !DIExpression(), !61)
    #dbg_value(i32 %1, !59, !DIExpression(), !61)
    #dbg_value(double %0, !60, !DIExpression(), !61)
  switch i32 %1, label %13 [
    i32 3, label %3
    i32 2, label %5
    i32 1, label %8
    i32 9, label %11
  ], !dbg !62

3:                                                ; preds = %2
  %4 = fmul double %0, %0, !dbg !63
    #dbg_value(double %4, !60, !DIExpression(), !61)
  br label %5, !dbg !65

5:                                                ; preds = %2, %3
  %6 = phi double [ %4, %3 ], [ %0, %2 ], !dbg !61
    #dbg_value(double %6, !60, !DIExpression(), !61)
  %7 = fadd double %0, %6, !dbg !66
    #dbg_value(double %7, !60, !DIExpression(), !61)
  br label %8, !dbg !67

8:                                                ; preds = %2, %5
  %9 = phi double [ %7, %5 ], [ %0, %2 ], !dbg !61
    #dbg_value(double %9, !60, !DIExpression(), !61)
  %10 = fmul double %0, %9, !dbg !68
    #dbg_value(double %10, !60, !DIExpression(), !61)
  br label %13, !dbg !69

11:                                               ; preds = %2
  %12 = fneg double %0, !dbg !70
  br label %16, !dbg !71

13:                                               ; preds = %2, %8
  %14 = phi double [ %0, %2 ], [ %10, %8 ], !dbg !61
    #dbg_value(double %14, !60, !DIExpression(), !61)
  %15 = fadd double %14, 1.000000e+00, !dbg !72
  br label %16, !dbg !73

16:                                               ; preds = %13, %11
  %17 = phi double [ %15, %13 ], [ %12, %11 ], !dbg !61
  ret double %17, !dbg !74
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @stack_machine(ptr noundef readonly captures(none) %0, i32 noundef %1, ptr noundef readonly captures(none) %2) local_unnamed_addr #0 !dbg !75 {
  %4 = alloca [8 x double], align 16, !DIAssignID !91
    #dbg_assign(i1 poison, !84, !DIExpression(), !91, ptr %4, !DIExpression(), !92)
    #dbg_value(ptr %0, !81, !DIExpression(), !92)
    #dbg_value(i32 %1, !82, !DIExpression(), !92)
    #dbg_value(ptr %2, !83, !DIExpression(), !92)
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #4, !dbg !93
    #dbg_value(i32 0, !88, !DIExpression(), !92)
    #dbg_value(i32 0, !89, !DIExpression(), !94)
  %5 = icmp sgt i32 %1, 0, !dbg !95
  br i1 %5, label %6, label %8, !dbg !97

6:                                                ; preds = %3
  %7 = zext nneg i32 %1 to i64, !dbg !98
  br label %10, !dbg !99

8:                                                ; preds = %46, %3
  %9 = load double, ptr %4, align 16, !dbg !100, !tbaa !101
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #4, !dbg !103
  ret double %9, !dbg !104

10:                                               ; preds = %6, %46
  %11 = phi i64 [ 0, %6 ], [ %48, %46 ]
  %12 = phi i32 [ 0, %6 ], [ %47, %46 ]
    #dbg_value(i64 %11, !89, !DIExpression(), !94)
    #dbg_value(i32 %12, !88, !DIExpression(), !92)
  %13 = getelementptr inbounds nuw i32, ptr %0, i64 %11, !dbg !105
  %14 = load i32, ptr %13, align 4, !dbg !107, !tbaa !10
  switch i32 %14, label %39 [
    i32 100, label %15
    i32 101, label %24
    i32 102, label %33
  ], !dbg !108

15:                                               ; preds = %10
  %16 = sext i32 %12 to i64, !dbg !109
  %17 = getelementptr double, ptr %4, i64 %16, !dbg !109
  %18 = getelementptr i8, ptr %17, i64 -8, !dbg !109
  %19 = load double, ptr %18, align 8, !dbg !109, !tbaa !101
  %20 = getelementptr i8, ptr %17, i64 -16, !dbg !111
  %21 = load double, ptr %20, align 8, !dbg !112, !tbaa !101
  %22 = fadd double %19, %21, !dbg !113
  store double %22, ptr %20, align 8, !dbg !114, !tbaa !101
  %23 = add nsw i32 %12, -1, !dbg !115
    #dbg_value(i32 %23, !88, !DIExpression(), !92)
  br label %46, !dbg !116

24:                                               ; preds = %10
  %25 = sext i32 %12 to i64, !dbg !117
  %26 = getelementptr double, ptr %4, i64 %25, !dbg !117
  %27 = getelementptr i8, ptr %26, i64 -8, !dbg !117
  %28 = load double, ptr %27, align 8, !dbg !117, !tbaa !101
  %29 = getelementptr i8, ptr %26, i64 -16, !dbg !118
  %30 = load double, ptr %29, align 8, !dbg !119, !tbaa !101
  %31 = fmul double %28, %30, !dbg !120
  store double %31, ptr %29, align 8, !dbg !121, !tbaa !101
  %32 = add nsw i32 %12, -1, !dbg !122
    #dbg_value(i32 %32, !88, !DIExpression(), !92)
  br label %46, !dbg !123

33:                                               ; preds = %10
  %34 = sext i32 %12 to i64, !dbg !124
  %35 = getelementptr double, ptr %4, i64 %34, !dbg !124
  %36 = getelementptr i8, ptr %35, i64 -8, !dbg !124
  %37 = load double, ptr %36, align 8, !dbg !125, !tbaa !101
  store double %37, ptr %35, align 8, !dbg !126, !tbaa !101
  %38 = add nsw i32 %12, 1, !dbg !127
    #dbg_value(i32 %38, !88, !DIExpression(), !92)
  br label %46, !dbg !128

39:                                               ; preds = %10
  %40 = sext i32 %14 to i64, !dbg !129
  %41 = getelementptr inbounds double, ptr %2, i64 %40, !dbg !129
  %42 = load double, ptr %41, align 8, !dbg !130, !tbaa !101
  %43 = add nsw i32 %12, 1, !dbg !131
    #dbg_value(i32 %43, !88, !DIExpression(), !92)
  %44 = sext i32 %12 to i64, !dbg !132
  %45 = getelementptr inbounds double, ptr %4, i64 %44, !dbg !132
  store double %42, ptr %45, align 8, !dbg !133, !tbaa !101
  br label %46, !dbg !134

46:                                               ; preds = %15, %24, %33, %39
  %47 = phi i32 [ %43, %39 ], [ %23, %15 ], [ %32, %24 ], [ %38, %33 ], !dbg !135
    #dbg_value(i32 %47, !88, !DIExpression(), !92)
  %48 = add nuw nsw i64 %11, 1, !dbg !136
    #dbg_value(i64 %48, !89, !DIExpression(), !94)
  %49 = icmp eq i64 %48, %7, !dbg !98
  br i1 %49, label %8, label %10, !dbg !137, !llvm.loop !138
}

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7, !8}
!llvm.ident = !{!9}
!llvm.errno.tbaa = !{!10}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 22.1.8 (1~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/switches.c", directory: ".", checksumkind: CSK_MD5, checksum: "5b87ed37ca1c72d1741eb22636e679d8")
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
!14 = distinct !DISubprogram(name: "switch_with_shared_case", scope: !1, file: !1, line: 4, type: !15, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !21, keyInstructions: true)
!15 = !DISubroutineType(types: !16)
!16 = !{!17, !18, !20, !17, !17}
!17 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!18 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !19, size: 64)
!19 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !20)
!20 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!21 = !{!22, !23, !24, !25, !26, !27, !29}
!22 = !DILocalVariable(name: "kind", arg: 1, scope: !14, file: !1, line: 4, type: !18)
!23 = !DILocalVariable(name: "n", arg: 2, scope: !14, file: !1, line: 4, type: !20)
!24 = !DILocalVariable(name: "x", arg: 3, scope: !14, file: !1, line: 4, type: !17)
!25 = !DILocalVariable(name: "w", arg: 4, scope: !14, file: !1, line: 4, type: !17)
!26 = !DILocalVariable(name: "s", scope: !14, file: !1, line: 5, type: !17)
!27 = !DILocalVariable(name: "i", scope: !28, file: !1, line: 6, type: !20)
!28 = distinct !DILexicalBlock(scope: !14, file: !1, line: 6, column: 3)
!29 = !DILocalVariable(name: "t", scope: !30, file: !1, line: 7, type: !17)
!30 = distinct !DILexicalBlock(scope: !31, file: !1, line: 6, column: 31)
!31 = distinct !DILexicalBlock(scope: !28, file: !1, line: 6, column: 3)
!32 = !DILocation(line: 0, scope: !14)
!33 = !DILocation(line: 0, scope: !28)
!34 = !DILocation(line: 6, column: 21, scope: !31, atomGroup: 22, atomRank: 1)
!35 = !DILocation(line: 6, column: 3, scope: !28, atomGroup: 23, atomRank: 1)
!36 = !DILocation(line: 6, column: 21, scope: !31, atomGroup: 3, atomRank: 1)
!37 = !DILocation(line: 22, column: 3, scope: !14, atomGroup: 16, atomRank: 1)
!38 = !DILocation(line: 8, column: 13, scope: !30)
!39 = !DILocation(line: 8, column: 13, scope: !30, atomGroup: 5, atomRank: 2)
!40 = !DILocation(line: 8, column: 5, scope: !30, atomGroup: 5, atomRank: 1)
!41 = !DILocation(line: 0, scope: !30)
!42 = !DILocation(line: 15, column: 9, scope: !43, atomGroup: 9, atomRank: 1)
!43 = distinct !DILexicalBlock(scope: !30, file: !1, line: 8, column: 22)
!44 = !DILocation(line: 18, column: 9, scope: !43, atomGroup: 11, atomRank: 1)
!45 = !DILocation(line: 0, scope: !43)
!46 = !DILocation(line: 20, column: 7, scope: !30, atomGroup: 12, atomRank: 2)
!47 = !DILocation(line: 6, column: 27, scope: !31, atomGroup: 13, atomRank: 2)
!48 = !DILocation(line: 6, column: 3, scope: !28, atomGroup: 4, atomRank: 1)
!49 = distinct !{!49, !50, !51, !52, !53}
!50 = !DILocation(line: 6, column: 3, scope: !28)
!51 = !DILocation(line: 21, column: 3, scope: !28)
!52 = !{!"llvm.loop.mustprogress"}
!53 = !{!"llvm.loop.unroll.disable"}
!54 = distinct !DISubprogram(name: "switch_with_fall_through", scope: !1, file: !1, line: 25, type: !55, scopeLine: 25, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !57, keyInstructions: true)
!55 = !DISubroutineType(types: !56)
!56 = !{!17, !17, !20}
!57 = !{!58, !59, !60}
!58 = !DILocalVariable(name: "x", arg: 1, scope: !54, file: !1, line: 25, type: !17)
!59 = !DILocalVariable(name: "start", arg: 2, scope: !54, file: !1, line: 25, type: !20)
!60 = !DILocalVariable(name: "r", scope: !54, file: !1, line: 26, type: !17)
!61 = !DILocation(line: 0, scope: !54)
!62 = !DILocation(line: 27, column: 3, scope: !54, atomGroup: 2, atomRank: 1)
!63 = !DILocation(line: 29, column: 9, scope: !64, atomGroup: 3, atomRank: 2)
!64 = distinct !DILexicalBlock(scope: !54, file: !1, line: 27, column: 18)
!65 = !DILocation(line: 29, column: 7, scope: !64)
!66 = !DILocation(line: 32, column: 9, scope: !64, atomGroup: 4, atomRank: 2)
!67 = !DILocation(line: 32, column: 7, scope: !64)
!68 = !DILocation(line: 35, column: 9, scope: !64, atomGroup: 5, atomRank: 2)
!69 = !DILocation(line: 36, column: 7, scope: !64, atomGroup: 6, atomRank: 1)
!70 = !DILocation(line: 38, column: 14, scope: !64, atomGroup: 7, atomRank: 2)
!71 = !DILocation(line: 38, column: 7, scope: !64, atomGroup: 7, atomRank: 1)
!72 = !DILocation(line: 42, column: 12, scope: !54, atomGroup: 9, atomRank: 2)
!73 = !DILocation(line: 42, column: 3, scope: !54, atomGroup: 9, atomRank: 1)
!74 = !DILocation(line: 43, column: 1, scope: !54, atomGroup: 10, atomRank: 1)
!75 = distinct !DISubprogram(name: "stack_machine", scope: !1, file: !1, line: 46, type: !76, scopeLine: 46, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !80, keyInstructions: true)
!76 = !DISubroutineType(types: !77)
!77 = !{!17, !18, !20, !78}
!78 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !79, size: 64)
!79 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !17)
!80 = !{!81, !82, !83, !84, !88, !89}
!81 = !DILocalVariable(name: "code", arg: 1, scope: !75, file: !1, line: 46, type: !18)
!82 = !DILocalVariable(name: "n", arg: 2, scope: !75, file: !1, line: 46, type: !20)
!83 = !DILocalVariable(name: "x", arg: 3, scope: !75, file: !1, line: 46, type: !78)
!84 = !DILocalVariable(name: "stack", scope: !75, file: !1, line: 47, type: !85)
!85 = !DICompositeType(tag: DW_TAG_array_type, baseType: !17, size: 512, elements: !86)
!86 = !{!87}
!87 = !DISubrange(count: 8)
!88 = !DILocalVariable(name: "top", scope: !75, file: !1, line: 48, type: !20)
!89 = !DILocalVariable(name: "i", scope: !90, file: !1, line: 49, type: !20)
!90 = distinct !DILexicalBlock(scope: !75, file: !1, line: 49, column: 3)
!91 = distinct !DIAssignID()
!92 = !DILocation(line: 0, scope: !75)
!93 = !DILocation(line: 47, column: 3, scope: !75)
!94 = !DILocation(line: 0, scope: !90)
!95 = !DILocation(line: 49, column: 21, scope: !96, atomGroup: 24, atomRank: 1)
!96 = distinct !DILexicalBlock(scope: !90, file: !1, line: 49, column: 3)
!97 = !DILocation(line: 49, column: 3, scope: !90, atomGroup: 25, atomRank: 1)
!98 = !DILocation(line: 49, column: 21, scope: !96, atomGroup: 3, atomRank: 1)
!99 = !DILocation(line: 49, column: 3, scope: !90)
!100 = !DILocation(line: 68, column: 10, scope: !75, atomGroup: 21, atomRank: 2)
!101 = !{!102, !102, i64 0}
!102 = !{!"double", !12, i64 0}
!103 = !DILocation(line: 69, column: 1, scope: !75)
!104 = !DILocation(line: 68, column: 3, scope: !75, atomGroup: 21, atomRank: 1)
!105 = !DILocation(line: 50, column: 13, scope: !106)
!106 = distinct !DILexicalBlock(scope: !96, file: !1, line: 49, column: 31)
!107 = !DILocation(line: 50, column: 13, scope: !106, atomGroup: 5, atomRank: 2)
!108 = !DILocation(line: 50, column: 5, scope: !106, atomGroup: 5, atomRank: 1)
!109 = !DILocation(line: 52, column: 27, scope: !110)
!110 = distinct !DILexicalBlock(scope: !106, file: !1, line: 50, column: 22)
!111 = !DILocation(line: 52, column: 9, scope: !110)
!112 = !DILocation(line: 52, column: 24, scope: !110)
!113 = !DILocation(line: 52, column: 24, scope: !110, atomGroup: 6, atomRank: 2)
!114 = !DILocation(line: 52, column: 24, scope: !110, atomGroup: 6, atomRank: 1)
!115 = !DILocation(line: 53, column: 12, scope: !110, atomGroup: 7, atomRank: 2)
!116 = !DILocation(line: 54, column: 9, scope: !110, atomGroup: 8, atomRank: 1)
!117 = !DILocation(line: 56, column: 27, scope: !110)
!118 = !DILocation(line: 56, column: 9, scope: !110)
!119 = !DILocation(line: 56, column: 24, scope: !110)
!120 = !DILocation(line: 56, column: 24, scope: !110, atomGroup: 9, atomRank: 2)
!121 = !DILocation(line: 56, column: 24, scope: !110, atomGroup: 9, atomRank: 1)
!122 = !DILocation(line: 57, column: 12, scope: !110, atomGroup: 10, atomRank: 2)
!123 = !DILocation(line: 58, column: 9, scope: !110, atomGroup: 11, atomRank: 1)
!124 = !DILocation(line: 60, column: 22, scope: !110)
!125 = !DILocation(line: 60, column: 22, scope: !110, atomGroup: 12, atomRank: 2)
!126 = !DILocation(line: 60, column: 20, scope: !110, atomGroup: 12, atomRank: 1)
!127 = !DILocation(line: 61, column: 12, scope: !110, atomGroup: 13, atomRank: 2)
!128 = !DILocation(line: 62, column: 9, scope: !110, atomGroup: 14, atomRank: 1)
!129 = !DILocation(line: 64, column: 24, scope: !110)
!130 = !DILocation(line: 64, column: 24, scope: !110, atomGroup: 15, atomRank: 2)
!131 = !DILocation(line: 64, column: 18, scope: !110, atomGroup: 16, atomRank: 2)
!132 = !DILocation(line: 64, column: 9, scope: !110)
!133 = !DILocation(line: 64, column: 22, scope: !110, atomGroup: 15, atomRank: 1)
!134 = !DILocation(line: 65, column: 9, scope: !110, atomGroup: 17, atomRank: 1)
!135 = !DILocation(line: 0, scope: !110)
!136 = !DILocation(line: 49, column: 27, scope: !96, atomGroup: 18, atomRank: 2)
!137 = !DILocation(line: 49, column: 3, scope: !90, atomGroup: 4, atomRank: 1)
!138 = distinct !{!138, !99, !139, !52, !53}
!139 = !DILocation(line: 67, column: 3, scope: !90)
