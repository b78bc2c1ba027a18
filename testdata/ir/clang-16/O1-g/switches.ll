; clang-16 -O1 -g -fdebug-compilation-dir=. -S -emit-llvm c/switches.c -o ir/clang-16/O1-g/switches.ll
; ModuleID = 'c/switches.c'
source_filename = "c/switches.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree nosync nounwind memory(argmem: read) uwtable
define dso_local double @switch_with_shared_case(ptr nocapture noundef readonly %0, i32 noundef %1, double noundef %2, double noundef %3) local_unnamed_addr #0 !dbg !9 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !17, metadata !DIExpression()), !dbg !27
  call void @llvm.dbg.value(metadata i32 %1, metadata !18, metadata !DIExpression()), !dbg !27
  call void @llvm.dbg.value(metadata double %2, metadata !19, metadata !DIExpression()), !dbg !27
  call void @llvm.dbg.value(metadata double %3, metadata !20, metadata !DIExpression()), !dbg !27
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !21, metadata !DIExpression()), !dbg !27
  call void @llvm.dbg.value(metadata i32 0, metadata !22, metadata !DIExpression()), !dbg !28
  %5 = icmp sgt i32 %1, 0, !dbg !29
  br i1 %5, label %6, label %11, !dbg !30

6:                                                ; preds = %4
  %7 = fmul double %2, 3.000000e+00
  %8 = fmul double %2, %2
  %9 = fdiv double 1.000000e+00, %2
  %10 = zext i32 %1 to i64, !dbg !29
  br label %13, !dbg !30

11:                                               ; preds = %20, %4
  %12 = phi double [ 0.000000e+00, %4 ], [ %22, %20 ], !dbg !27
  ret double %12, !dbg !31

13:                                               ; preds = %6, %20
  %14 = phi i64 [ 0, %6 ], [ %23, %20 ]
  %15 = phi double [ 0.000000e+00, %6 ], [ %22, %20 ]
  call void @llvm.dbg.value(metadata i64 %14, metadata !22, metadata !DIExpression()), !dbg !28
  call void @llvm.dbg.value(metadata double %15, metadata !21, metadata !DIExpression()), !dbg !27
  %16 = getelementptr inbounds i32, ptr %0, i64 %14, !dbg !32
  %17 = load i32, ptr %16, align 4, !dbg !32, !tbaa !33
  switch i32 %17, label %19 [
    i32 0, label %20
    i32 2, label %20
    i32 1, label %18
  ], !dbg !37

18:                                               ; preds = %13
  call void @llvm.dbg.value(metadata double %7, metadata !24, metadata !DIExpression()), !dbg !38
  br label %20, !dbg !39

19:                                               ; preds = %13
  call void @llvm.dbg.value(metadata double %9, metadata !24, metadata !DIExpression()), !dbg !38
  br label %20, !dbg !41

20:                                               ; preds = %13, %13, %19, %18
  %21 = phi double [ %9, %19 ], [ %7, %18 ], [ %8, %13 ], [ %8, %13 ], !dbg !42
  call void @llvm.dbg.value(metadata double %21, metadata !24, metadata !DIExpression()), !dbg !38
  %22 = tail call double @llvm.fmuladd.f64(double %21, double %3, double %15), !dbg !43
  call void @llvm.dbg.value(metadata double %22, metadata !21, metadata !DIExpression()), !dbg !27
  %23 = add nuw nsw i64 %14, 1, !dbg !44
  call void @llvm.dbg.value(metadata i64 %23, metadata !22, metadata !DIExpression()), !dbg !28
  %24 = icmp eq i64 %23, %10, !dbg !29
  br i1 %24, label %11, label %13, !dbg !30, !llvm.loop !45
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare void @llvm.dbg.declare(metadata, metadata, metadata) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local double @switch_with_fall_through(double noundef %0, i32 noundef %1) local_unnamed_addr #3 !dbg !49 {
  call void @llvm.dbg.value(metadata double %0, metadata !53, metadata !DIExpression()), !dbg !56
  call void @llvm.dbg.value(metadata i32 %1, metadata !54, metadata !DIExpression()), !dbg !56
  call void @llvm.dbg.value(metadata double %0, metadata !55, metadata !DIExpression()), !dbg !56
  switch i32 %1, label %13 [
    i32 3, label %3
    i32 2, label %5
    i32 1, label %8
    i32 9, label %11
  ], !dbg !57

3:                                                ; preds = %2
  %4 = fmul double %0, %0, !dbg !58
  call void @llvm.dbg.value(metadata double %4, metadata !55, metadata !DIExpression()), !dbg !56
  br label %5, !dbg !60

5:                                                ; preds = %2, %3
  %6 = phi double [ %0, %2 ], [ %4, %3 ], !dbg !56
  call void @llvm.dbg.value(metadata double %6, metadata !55, metadata !DIExpression()), !dbg !56
  %7 = fadd double %6, %0, !dbg !61
  call void @llvm.dbg.value(metadata double %7, metadata !55, metadata !DIExpression()), !dbg !56
  br label %8, !dbg !62

8:                                                ; preds = %2, %5
  %9 = phi double [ %0, %2 ], [ %7, %5 ], !dbg !56
  call void @llvm.dbg.value(metadata double %9, metadata !55, metadata !DIExpression()), !dbg !56
  %10 = fmul double %9, %0, !dbg !63
  call void @llvm.dbg.value(metadata double %10, metadata !55, metadata !DIExpression()), !dbg !56
  br label %13, !dbg !64

11:                                               ; preds = %2
  %12 = fneg double %0, !dbg !65
  br label %16, !dbg !66

13:                                               ; preds = %2, %8
  %14 = phi double [ %0, %2 ], [ %10, %8 ], !dbg !56
  call void @llvm.dbg.value(metadata double %14, metadata !55, metadata !DIExpression()), !dbg !56
  %15 = fadd double %14, 1.000000e+00, !dbg !67
  br label %16, !dbg !68

16:                                               ; preds = %13, %11
  %17 = phi double [ %15, %13 ], [ %12, %11 ], !dbg !56
  ret double %17, !dbg !69
}

; Function Attrs: nofree nosync nounwind memory(argmem: read) uwtable
define dso_local double @stack_machine(ptr nocapture noundef readonly %0, i32 noundef %1, ptr nocapture noundef readonly %2) local_unnamed_addr #0 !dbg !70 {
  %4 = alloca [8 x double], align 16
  call void @llvm.dbg.value(metadata ptr %0, metadata !76, metadata !DIExpression()), !dbg !86
  call void @llvm.dbg.value(metadata i32 %1, metadata !77, metadata !DIExpression()), !dbg !86
  call void @llvm.dbg.value(metadata ptr %2, metadata !78, metadata !DIExpression()), !dbg !86
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %4) #5, !dbg !87
  call void @llvm.dbg.declare(metadata ptr %4, metadata !79, metadata !DIExpression()), !dbg !88
  call void @llvm.dbg.value(metadata i32 0, metadata !83, metadata !DIExpression()), !dbg !86
  call void @llvm.dbg.value(metadata i32 0, metadata !84, metadata !DIExpression()), !dbg !89
  %5 = icmp sgt i32 %1, 0, !dbg !90
  br i1 %5, label %6, label %8, !dbg !92

6:                                                ; preds = %3
  %7 = zext i32 %1 to i64, !dbg !90
  br label %10, !dbg !92

8:                                                ; preds = %50, %3
  %9 = load double, ptr %4, align 16, !dbg !93, !tbaa !94
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %4) #5, !dbg !96
  ret double %9, !dbg !97

10:                                               ; preds = %6, %50
  %11 = phi i64 [ 0, %6 ], [ %52, %50 ]
  %12 = phi i32 [ 0, %6 ], [ %51, %50 ]
  call void @llvm.dbg.value(metadata i64 %11, metadata !84, metadata !DIExpression()), !dbg !89
  call void @llvm.dbg.value(metadata i32 %12, metadata !83, metadata !DIExpression()), !dbg !86
  %13 = getelementptr inbounds i32, ptr %0, i64 %11, !dbg !98
  %14 = load i32, ptr %13, align 4, !dbg !98, !tbaa !33
  switch i32 %14, label %43 [
    i32 100, label %15
    i32 101, label %25
    i32 102, label %35
  ], !dbg !100

15:                                               ; preds = %10
  %16 = add nsw i32 %12, -1, !dbg !101
  %17 = sext i32 %16 to i64, !dbg !103
  %18 = getelementptr inbounds [8 x double], ptr %4, i64 0, i64 %17, !dbg !103
  %19 = load double, ptr %18, align 8, !dbg !103, !tbaa !94
  %20 = add nsw i32 %12, -2, !dbg !104
  %21 = sext i32 %20 to i64, !dbg !105
  %22 = getelementptr inbounds [8 x double], ptr %4, i64 0, i64 %21, !dbg !105
  %23 = load double, ptr %22, align 8, !dbg !106, !tbaa !94
  %24 = fadd double %19, %23, !dbg !106
  store double %24, ptr %22, align 8, !dbg !106, !tbaa !94
  call void @llvm.dbg.value(metadata i32 %16, metadata !83, metadata !DIExpression()), !dbg !86
  br label %50, !dbg !107

25:                                               ; preds = %10
  %26 = add nsw i32 %12, -1, !dbg !108
  %27 = sext i32 %26 to i64, !dbg !109
  %28 = getelementptr inbounds [8 x double], ptr %4, i64 0, i64 %27, !dbg !109
  %29 = load double, ptr %28, align 8, !dbg !109, !tbaa !94
  %30 = add nsw i32 %12, -2, !dbg !110
  %31 = sext i32 %30 to i64, !dbg !111
  %32 = getelementptr inbounds [8 x double], ptr %4, i64 0, i64 %31, !dbg !111
  %33 = load double, ptr %32, align 8, !dbg !112, !tbaa !94
  %34 = fmul double %29, %33, !dbg !112
  store double %34, ptr %32, align 8, !dbg !112, !tbaa !94
  call void @llvm.dbg.value(metadata i32 %26, metadata !83, metadata !DIExpression()), !dbg !86
  br label %50, !dbg !113

35:                                               ; preds = %10
  %36 = add nsw i32 %12, -1, !dbg !114
  %37 = sext i32 %36 to i64, !dbg !115
  %38 = getelementptr inbounds [8 x double], ptr %4, i64 0, i64 %37, !dbg !115
  %39 = load double, ptr %38, align 8, !dbg !115, !tbaa !94
  %40 = sext i32 %12 to i64, !dbg !116
  %41 = getelementptr inbounds [8 x double], ptr %4, i64 0, i64 %40, !dbg !116
  store double %39, ptr %41, align 8, !dbg !117, !tbaa !94
  %42 = add nsw i32 %12, 1, !dbg !118
  call void @llvm.dbg.value(metadata i32 %42, metadata !83, metadata !DIExpression()), !dbg !86
  br label %50, !dbg !119

43:                                               ; preds = %10
  %44 = sext i32 %14 to i64, !dbg !120
  %45 = getelementptr inbounds double, ptr %2, i64 %44, !dbg !120
  %46 = load double, ptr %45, align 8, !dbg !120, !tbaa !94
  %47 = add nsw i32 %12, 1, !dbg !121
  call void @llvm.dbg.value(metadata i32 %47, metadata !83, metadata !DIExpression()), !dbg !86
  %48 = sext i32 %12 to i64, !dbg !122
  %49 = getelementptr inbounds [8 x double], ptr %4, i64 0, i64 %48, !dbg !122
  store double %46, ptr %49, align 8, !dbg !123, !tbaa !94
  br label %50, !dbg !124

50:                                               ; preds = %15, %25, %35, %43
  %51 = phi i32 [ %47, %43 ], [ %42, %35 ], [ %26, %25 ], [ %16, %15 ], !dbg !125
  call void @llvm.dbg.value(metadata i32 %51, metadata !83, metadata !DIExpression()), !dbg !86
  %52 = add nuw nsw i64 %11, 1, !dbg !126
  call void @llvm.dbg.value(metadata i64 %52, metadata !84, metadata !DIExpression()), !dbg !89
  %53 = icmp eq i64 %52, %7, !dbg !90
  br i1 %53, label %8, label %10, !dbg !92, !llvm.loop !127
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare void @llvm.dbg.value(metadata, metadata, metadata) #4

attributes #0 = { nofree nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7}
!llvm.ident = !{!8}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 16.0.6 (15~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/switches.c", directory: ".", checksumkind: CSK_MD5, checksum: "5b87ed37ca1c72d1741eb22636e679d8")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 8, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 2}
!8 = !{!"Debian clang version 16.0.6 (15~deb12u1)"}
!9 = distinct !DISubprogram(name: "switch_with_shared_case", scope: !1, file: !1, line: 4, type: !10, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !16)
!10 = !DISubroutineType(types: !11)
!11 = !{!12, !13, !15, !12, !12}
!12 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!13 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !14, size: 64)
!14 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !15)
!15 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!16 = !{!17, !18, !19, !20, !21, !22, !24}
!17 = !DILocalVariable(name: "kind", arg: 1, scope: !9, file: !1, line: 4, type: !13)
!18 = !DILocalVariable(name: "n", arg: 2, scope: !9, file: !1, line: 4, type: !15)
!19 = !DILocalVariable(name: "x", arg: 3, scope: !9, file: !1, line: 4, type: !12)
!20 = !DILocalVariable(name: "w", arg: 4, scope: !9, file: !1, line: 4, type: !12)
!21 = !DILocalVariable(name: "s", scope: !9, file: !1, line: 5, type: !12)
!22 = !DILocalVariable(name: "i", scope: !23, file: !1, line: 6, type: !15)
!23 = distinct !DILexicalBlock(scope: !9, file: !1, line: 6, column: 3)
!24 = !DILocalVariable(name: "t", scope: !25, file: !1, line: 7, type: !12)
!25 = distinct !DILexicalBlock(scope: !26, file: !1, line: 6, column: 31)
!26 = distinct !DILexicalBlock(scope: !23, file: !1, line: 6, column: 3)
!27 = !DILocation(line: 0, scope: !9)
!28 = !DILocation(line: 0, scope: !23)
!29 = !DILocation(line: 6, column: 21, scope: !26)
!30 = !DILocation(line: 6, column: 3, scope: !23)
!31 = !DILocation(line: 22, column: 3, scope: !9)
!32 = !DILocation(line: 8, column: 13, scope: !25)
!33 = !{!34, !34, i64 0}
!34 = !{!"int", !35, i64 0}
!35 = !{!"omnipotent char", !36, i64 0}
!36 = !{!"Simple C/C++ TBAA"}
!37 = !DILocation(line: 8, column: 5, scope: !25)
!38 = !DILocation(line: 0, scope: !25)
!39 = !DILocation(line: 15, column: 9, scope: !40)
!40 = distinct !DILexicalBlock(scope: !25, file: !1, line: 8, column: 22)
!41 = !DILocation(line: 18, column: 9, scope: !40)
!42 = !DILocation(line: 0, scope: !40)
!43 = !DILocation(line: 20, column: 7, scope: !25)
!44 = !DILocation(line: 6, column: 27, scope: !26)
!45 = distinct !{!45, !30, !46, !47, !48}
!46 = !DILocation(line: 21, column: 3, scope: !23)
!47 = !{!"llvm.loop.mustprogress"}
!48 = !{!"llvm.loop.unroll.disable"}
!49 = distinct !DISubprogram(name: "switch_with_fall_through", scope: !1, file: !1, line: 25, type: !50, scopeLine: 25, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !52)
!50 = !DISubroutineType(types: !51)
!51 = !{!12, !12, !15}
!52 = !{!53, !54, !55}
!53 = !DILocalVariable(name: "x", arg: 1, scope: !49, file: !1, line: 25, type: !12)
!54 = !DILocalVariable(name: "start", arg: 2, scope: !49, file: !1, line: 25, type: !15)
!55 = !DILocalVariable(name: "r", scope: !49, file: !1, line: 26, type: !12)
!56 = !DILocation(line: 0, scope: !49)
!57 = !DILocation(line: 27, column: 3, scope: !49)
!58 = !DILocation(line: 29, column: 9, scope: !59)
!59 = distinct !DILexicalBlock(scope: !49, file: !1, line: 27, column: 18)
!60 = !DILocation(line: 29, column: 7, scope: !59)
!61 = !DILocation(line: 32, column: 9, scope: !59)
!62 = !DILocation(line: 32, column: 7, scope: !59)
!63 = !DILocation(line: 35, column: 9, scope: !59)
!64 = !DILocation(line: 36, column: 7, scope: !59)
!65 = !DILocation(line: 38, column: 14, scope: !59)
!66 = !DILocation(line: 38, column: 7, scope: !59)
!67 = !DILocation(line: 42, column: 12, scope: !49)
!68 = !DILocation(line: 42, column: 3, scope: !49)
!69 = !DILocation(line: 43, column: 1, scope: !49)
!70 = distinct !DISubprogram(name: "stack_machine", scope: !1, file: !1, line: 46, type: !71, scopeLine: 46, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !75)
!71 = !DISubroutineType(types: !72)
!72 = !{!12, !13, !15, !73}
!73 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !74, size: 64)
!74 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !12)
!75 = !{!76, !77, !78, !79, !83, !84}
!76 = !DILocalVariable(name: "code", arg: 1, scope: !70, file: !1, line: 46, type: !13)
!77 = !DILocalVariable(name: "n", arg: 2, scope: !70, file: !1, line: 46, type: !15)
!78 = !DILocalVariable(name: "x", arg: 3, scope: !70, file: !1, line: 46, type: !73)
!79 = !DILocalVariable(name: "stack", scope: !70, file: !1, line: 47, type: !80)
!80 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 512, elements: !81)
!81 = !{!82}
!82 = !DISubrange(count: 8)
!83 = !DILocalVariable(name: "top", scope: !70, file: !1, line: 48, type: !15)
!84 = !DILocalVariable(name: "i", scope: !85, file: !1, line: 49, type: !15)
!85 = distinct !DILexicalBlock(scope: !70, file: !1, line: 49, column: 3)
!86 = !DILocation(line: 0, scope: !70)
!87 = !DILocation(line: 47, column: 3, scope: !70)
!88 = !DILocation(line: 47, column: 10, scope: !70)
!89 = !DILocation(line: 0, scope: !85)
!90 = !DILocation(line: 49, column: 21, scope: !91)
!91 = distinct !DILexicalBlock(scope: !85, file: !1, line: 49, column: 3)
!92 = !DILocation(line: 49, column: 3, scope: !85)
!93 = !DILocation(line: 68, column: 10, scope: !70)
!94 = !{!95, !95, i64 0}
!95 = !{!"double", !35, i64 0}
!96 = !DILocation(line: 69, column: 1, scope: !70)
!97 = !DILocation(line: 68, column: 3, scope: !70)
!98 = !DILocation(line: 50, column: 13, scope: !99)
!99 = distinct !DILexicalBlock(scope: !91, file: !1, line: 49, column: 31)
!100 = !DILocation(line: 50, column: 5, scope: !99)
!101 = !DILocation(line: 52, column: 37, scope: !102)
!102 = distinct !DILexicalBlock(scope: !99, file: !1, line: 50, column: 22)
!103 = !DILocation(line: 52, column: 27, scope: !102)
!104 = !DILocation(line: 52, column: 19, scope: !102)
!105 = !DILocation(line: 52, column: 9, scope: !102)
!106 = !DILocation(line: 52, column: 24, scope: !102)
!107 = !DILocation(line: 54, column: 9, scope: !102)
!108 = !DILocation(line: 56, column: 37, scope: !102)
!109 = !DILocation(line: 56, column: 27, scope: !102)
!110 = !DILocation(line: 56, column: 19, scope: !102)
!111 = !DILocation(line: 56, column: 9, scope: !102)
!112 = !DILocation(line: 56, column: 24, scope: !102)
!113 = !DILocation(line: 58, column: 9, scope: !102)
!114 = !DILocation(line: 60, column: 32, scope: !102)
!115 = !DILocation(line: 60, column: 22, scope: !102)
!116 = !DILocation(line: 60, column: 9, scope: !102)
!117 = !DILocation(line: 60, column: 20, scope: !102)
!118 = !DILocation(line: 61, column: 12, scope: !102)
!119 = !DILocation(line: 62, column: 9, scope: !102)
!120 = !DILocation(line: 64, column: 24, scope: !102)
!121 = !DILocation(line: 64, column: 18, scope: !102)
!122 = !DILocation(line: 64, column: 9, scope: !102)
!123 = !DILocation(line: 64, column: 22, scope: !102)
!124 = !DILocation(line: 65, column: 9, scope: !102)
!125 = !DILocation(line: 0, scope: !102)
!126 = !DILocation(line: 49, column: 27, scope: !91)
!127 = distinct !{!127, !92, !128, !47, !48}
!128 = !DILocation(line: 67, column: 3, scope: !85)
