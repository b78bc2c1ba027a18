; clang-15 -O3 -g -fdebug-compilation-dir=. -S -emit-llvm c/switches.c -o ir/clang-15/O3-g/switches.ll
; ModuleID = 'c/switches.c'
source_filename = "c/switches.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: argmemonly nofree nosync nounwind readonly uwtable
define dso_local double @switch_with_shared_case(ptr nocapture noundef readonly %0, i32 noundef %1, double noundef %2, double noundef %3) local_unnamed_addr #0 !dbg !9 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !17, metadata !DIExpression()), !dbg !27
  call void @llvm.dbg.value(metadata i32 %1, metadata !18, metadata !DIExpression()), !dbg !27
  call void @llvm.dbg.value(metadata double %2, metadata !19, metadata !DIExpression()), !dbg !27
  call void @llvm.dbg.value(metadata double %3, metadata !20, metadata !DIExpression()), !dbg !27
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !21, metadata !DIExpression()), !dbg !27
  call void @llvm.dbg.value(metadata i32 0, metadata !22, metadata !DIExpression()), !dbg !28
  %5 = icmp sgt i32 %1, 0, !dbg !29
  br i1 %5, label %6, label %28, !dbg !30

6:                                                ; preds = %4
  %7 = fmul double %2, 3.000000e+00
  %8 = fmul double %2, %2
  %9 = fdiv double 1.000000e+00, %2
  %10 = zext i32 %1 to i64, !dbg !29
  %11 = and i64 %10, 1, !dbg !30
  %12 = icmp eq i32 %1, 1, !dbg !30
  br i1 %12, label %15, label %13, !dbg !30

13:                                               ; preds = %6
  %14 = and i64 %10, 4294967294, !dbg !30
  br label %30, !dbg !30

15:                                               ; preds = %46, %6
  %16 = phi double [ undef, %6 ], [ %48, %46 ]
  %17 = phi i64 [ 0, %6 ], [ %49, %46 ]
  %18 = phi double [ 0.000000e+00, %6 ], [ %48, %46 ]
  %19 = icmp eq i64 %11, 0, !dbg !31
  br i1 %19, label %28, label %20, !dbg !31

20:                                               ; preds = %15
  call void @llvm.dbg.value(metadata i64 %17, metadata !22, metadata !DIExpression()), !dbg !28
  call void @llvm.dbg.value(metadata double %18, metadata !21, metadata !DIExpression()), !dbg !27
  %21 = getelementptr inbounds i32, ptr %0, i64 %17, !dbg !32
  %22 = load i32, ptr %21, align 4, !dbg !32, !tbaa !33
  switch i32 %22, label %24 [
    i32 0, label %25
    i32 2, label %25
    i32 1, label %23
  ], !dbg !31

23:                                               ; preds = %20
  call void @llvm.dbg.value(metadata double %7, metadata !24, metadata !DIExpression()), !dbg !37
  br label %25, !dbg !38

24:                                               ; preds = %20
  call void @llvm.dbg.value(metadata double %9, metadata !24, metadata !DIExpression()), !dbg !37
  br label %25, !dbg !40

25:                                               ; preds = %24, %23, %20, %20
  %26 = phi double [ %9, %24 ], [ %7, %23 ], [ %8, %20 ], [ %8, %20 ], !dbg !41
  call void @llvm.dbg.value(metadata double %26, metadata !24, metadata !DIExpression()), !dbg !37
  %27 = tail call double @llvm.fmuladd.f64(double %26, double %3, double %18), !dbg !42
  call void @llvm.dbg.value(metadata double %27, metadata !21, metadata !DIExpression()), !dbg !27
  call void @llvm.dbg.value(metadata i64 %17, metadata !22, metadata !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value)), !dbg !28
  br label %28, !dbg !43

28:                                               ; preds = %25, %15, %4
  %29 = phi double [ 0.000000e+00, %4 ], [ %16, %15 ], [ %27, %25 ], !dbg !27
  ret double %29, !dbg !43

30:                                               ; preds = %46, %13
  %31 = phi i64 [ 0, %13 ], [ %49, %46 ]
  %32 = phi double [ 0.000000e+00, %13 ], [ %48, %46 ]
  %33 = phi i64 [ 0, %13 ], [ %50, %46 ]
  call void @llvm.dbg.value(metadata i64 %31, metadata !22, metadata !DIExpression()), !dbg !28
  call void @llvm.dbg.value(metadata double %32, metadata !21, metadata !DIExpression()), !dbg !27
  %34 = getelementptr inbounds i32, ptr %0, i64 %31, !dbg !32
  %35 = load i32, ptr %34, align 4, !dbg !32, !tbaa !33
  switch i32 %35, label %37 [
    i32 0, label %38
    i32 2, label %38
    i32 1, label %36
  ], !dbg !31

36:                                               ; preds = %30
  call void @llvm.dbg.value(metadata double %7, metadata !24, metadata !DIExpression()), !dbg !37
  br label %38, !dbg !38

37:                                               ; preds = %30
  call void @llvm.dbg.value(metadata double %9, metadata !24, metadata !DIExpression()), !dbg !37
  br label %38, !dbg !40

38:                                               ; preds = %30, %30, %37, %36
  %39 = phi double [ %9, %37 ], [ %7, %36 ], [ %8, %30 ], [ %8, %30 ], !dbg !41
  call void @llvm.dbg.value(metadata double %39, metadata !24, metadata !DIExpression()), !dbg !37
  %40 = tail call double @llvm.fmuladd.f64(double %39, double %3, double %32), !dbg !42
  call void @llvm.dbg.value(metadata double %40, metadata !21, metadata !DIExpression()), !dbg !27
  %41 = or i64 %31, 1, !dbg !44
  call void @llvm.dbg.value(metadata i64 %41, metadata !22, metadata !DIExpression()), !dbg !28
  call void @llvm.dbg.value(metadata i64 %41, metadata !22, metadata !DIExpression()), !dbg !28
  call void @llvm.dbg.value(metadata double %40, metadata !21, metadata !DIExpression()), !dbg !27
  %42 = getelementptr inbounds i32, ptr %0, i64 %41, !dbg !32
  %43 = load i32, ptr %42, align 4, !dbg !32, !tbaa !33
  switch i32 %43, label %45 [
    i32 0, label %46
    i32 2, label %46
    i32 1, label %44
  ], !dbg !31

44:                                               ; preds = %38
  call void @llvm.dbg.value(metadata double %7, metadata !24, metadata !DIExpression()), !dbg !37
  br label %46, !dbg !38

45:                                               ; preds = %38
  call void @llvm.dbg.value(metadata double %9, metadata !24, metadata !DIExpression()), !dbg !37
  br label %46, !dbg !40

46:                                               ; preds = %45, %44, %38, %38
  %47 = phi double [ %9, %45 ], [ %7, %44 ], [ %8, %38 ], [ %8, %38 ], !dbg !41
  call void @llvm.dbg.value(metadata double %47, metadata !24, metadata !DIExpression()), !dbg !37
  %48 = tail call double @llvm.fmuladd.f64(double %47, double %3, double %40), !dbg !42
  call void @llvm.dbg.value(metadata double %48, metadata !21, metadata !DIExpression()), !dbg !27
  %49 = add nuw nsw i64 %31, 2, !dbg !44
  call void @llvm.dbg.value(metadata i64 %49, metadata !22, metadata !DIExpression()), !dbg !28
  %50 = add i64 %33, 2, !dbg !30
  %51 = icmp eq i64 %50, %14, !dbg !30
  br i1 %51, label %15, label %30, !dbg !30, !llvm.loop !45
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn
declare void @llvm.dbg.declare(metadata, metadata, metadata) #1

; Function Attrs: argmemonly mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: argmemonly mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: mustprogress nofree norecurse nosync nounwind readnone willreturn uwtable
define dso_local double @switch_with_fall_through(double noundef %0, i32 noundef %1) local_unnamed_addr #3 !dbg !48 {
  call void @llvm.dbg.value(metadata double %0, metadata !52, metadata !DIExpression()), !dbg !55
  call void @llvm.dbg.value(metadata i32 %1, metadata !53, metadata !DIExpression()), !dbg !55
  call void @llvm.dbg.value(metadata double %0, metadata !54, metadata !DIExpression()), !dbg !55
  switch i32 %1, label %13 [
    i32 3, label %3
    i32 2, label %5
    i32 1, label %8
    i32 9, label %11
  ], !dbg !56

3:                                                ; preds = %2
  %4 = fmul double %0, %0, !dbg !57
  call void @llvm.dbg.value(metadata double %4, metadata !54, metadata !DIExpression()), !dbg !55
  br label %5, !dbg !59

5:                                                ; preds = %2, %3
  %6 = phi double [ %0, %2 ], [ %4, %3 ], !dbg !55
  call void @llvm.dbg.value(metadata double %6, metadata !54, metadata !DIExpression()), !dbg !55
  %7 = fadd double %6, %0, !dbg !60
  call void @llvm.dbg.value(metadata double %7, metadata !54, metadata !DIExpression()), !dbg !55
  br label %8, !dbg !61

8:                                                ; preds = %2, %5
  %9 = phi double [ %0, %2 ], [ %7, %5 ], !dbg !55
  call void @llvm.dbg.value(metadata double %9, metadata !54, metadata !DIExpression()), !dbg !55
  %10 = fmul double %9, %0, !dbg !62
  call void @llvm.dbg.value(metadata double %10, metadata !54, metadata !DIExpression()), !dbg !55
  br label %13, !dbg !63

11:                                               ; preds = %2
  %12 = fneg double %0, !dbg !64
  br label %16, !dbg !65

13:                                               ; preds = %2, %8
  %14 = phi double [ %0, %2 ], [ %10, %8 ], !dbg !55
  call void @llvm.dbg.value(metadata double %14, metadata !54, metadata !DIExpression()), !dbg !55
  %15 = fadd double %14, 1.000000e+00, !dbg !66
  br label %16, !dbg !67

16:                                               ; preds = %13, %11
  %17 = phi double [ %15, %13 ], [ %12, %11 ], !dbg !55
  ret double %17, !dbg !68
}

; Function Attrs: argmemonly nofree nosync nounwind readonly uwtable
define dso_local double @stack_machine(ptr nocapture noundef readonly %0, i32 noundef %1, ptr nocapture noundef readonly %2) local_unnamed_addr #0 !dbg !69 {
  %4 = alloca [8 x double], align 16
  call void @llvm.dbg.value(metadata ptr %0, metadata !75, metadata !DIExpression()), !dbg !85
  call void @llvm.dbg.value(metadata i32 %1, metadata !76, metadata !DIExpression()), !dbg !85
  call void @llvm.dbg.value(metadata ptr %2, metadata !77, metadata !DIExpression()), !dbg !85
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %4) #5, !dbg !86
  call void @llvm.dbg.declare(metadata ptr %4, metadata !78, metadata !DIExpression()), !dbg !87
  call void @llvm.dbg.value(metadata i32 0, metadata !82, metadata !DIExpression()), !dbg !85
  call void @llvm.dbg.value(metadata i32 0, metadata !83, metadata !DIExpression()), !dbg !88
  %5 = icmp sgt i32 %1, 0, !dbg !89
  br i1 %5, label %6, label %10, !dbg !91

6:                                                ; preds = %3
  %7 = zext i32 %1 to i64, !dbg !89
  br label %12, !dbg !91

8:                                                ; preds = %52
  %9 = load double, ptr %4, align 16, !dbg !92, !tbaa !93
  br label %10, !dbg !92

10:                                               ; preds = %8, %3
  %11 = phi double [ %9, %8 ], [ undef, %3 ], !dbg !92
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %4) #5, !dbg !95
  ret double %11, !dbg !96

12:                                               ; preds = %6, %52
  %13 = phi i64 [ 0, %6 ], [ %54, %52 ]
  %14 = phi i32 [ 0, %6 ], [ %53, %52 ]
  call void @llvm.dbg.value(metadata i64 %13, metadata !83, metadata !DIExpression()), !dbg !88
  call void @llvm.dbg.value(metadata i32 %14, metadata !82, metadata !DIExpression()), !dbg !85
  %15 = getelementptr inbounds i32, ptr %0, i64 %13, !dbg !97
  %16 = load i32, ptr %15, align 4, !dbg !97, !tbaa !33
  switch i32 %16, label %45 [
    i32 100, label %17
    i32 101, label %27
    i32 102, label %37
  ], !dbg !99

17:                                               ; preds = %12
  %18 = add nsw i32 %14, -1, !dbg !100
  %19 = sext i32 %18 to i64, !dbg !102
  %20 = getelementptr inbounds [8 x double], ptr %4, i64 0, i64 %19, !dbg !102
  %21 = load double, ptr %20, align 8, !dbg !102, !tbaa !93
  %22 = add nsw i32 %14, -2, !dbg !103
  %23 = sext i32 %22 to i64, !dbg !104
  %24 = getelementptr inbounds [8 x double], ptr %4, i64 0, i64 %23, !dbg !104
  %25 = load double, ptr %24, align 8, !dbg !105, !tbaa !93
  %26 = fadd double %21, %25, !dbg !105
  store double %26, ptr %24, align 8, !dbg !105, !tbaa !93
  call void @llvm.dbg.value(metadata i32 %18, metadata !82, metadata !DIExpression()), !dbg !85
  br label %52, !dbg !106

27:                                               ; preds = %12
  %28 = add nsw i32 %14, -1, !dbg !107
  %29 = sext i32 %28 to i64, !dbg !108
  %30 = getelementptr inbounds [8 x double], ptr %4, i64 0, i64 %29, !dbg !108
  %31 = load double, ptr %30, align 8, !dbg !108, !tbaa !93
  %32 = add nsw i32 %14, -2, !dbg !109
  %33 = sext i32 %32 to i64, !dbg !110
  %34 = getelementptr inbounds [8 x double], ptr %4, i64 0, i64 %33, !dbg !110
  %35 = load double, ptr %34, align 8, !dbg !111, !tbaa !93
  %36 = fmul double %31, %35, !dbg !111
  store double %36, ptr %34, align 8, !dbg !111, !tbaa !93
  call void @llvm.dbg.value(metadata i32 %28, metadata !82, metadata !DIExpression()), !dbg !85
  br label %52, !dbg !112

37:                                               ; preds = %12
  %38 = add nsw i32 %14, -1, !dbg !113
  %39 = sext i32 %38 to i64, !dbg !114
  %40 = getelementptr inbounds [8 x double], ptr %4, i64 0, i64 %39, !dbg !114
  %41 = load double, ptr %40, align 8, !dbg !114, !tbaa !93
  %42 = sext i32 %14 to i64, !dbg !115
  %43 = getelementptr inbounds [8 x double], ptr %4, i64 0, i64 %42, !dbg !115
  store double %41, ptr %43, align 8, !dbg !116, !tbaa !93
  %44 = add nsw i32 %14, 1, !dbg !117
  call void @llvm.dbg.value(metadata i32 %44, metadata !82, metadata !DIExpression()), !dbg !85
  br label %52, !dbg !118

45:                                               ; preds = %12
  %46 = sext i32 %16 to i64, !dbg !119
  %47 = getelementptr inbounds double, ptr %2, i64 %46, !dbg !119
  %48 = load double, ptr %47, align 8, !dbg !119, !tbaa !93
  %49 = add nsw i32 %14, 1, !dbg !120
  call void @llvm.dbg.value(metadata i32 %49, metadata !82, metadata !DIExpression()), !dbg !85
  %50 = sext i32 %14 to i64, !dbg !121
  %51 = getelementptr inbounds [8 x double], ptr %4, i64 0, i64 %50, !dbg !121
  store double %48, ptr %51, align 8, !dbg !122, !tbaa !93
  br label %52, !dbg !123

52:                                               ; preds = %17, %27, %37, %45
  %53 = phi i32 [ %49, %45 ], [ %44, %37 ], [ %28, %27 ], [ %18, %17 ], !dbg !124
  call void @llvm.dbg.value(metadata i32 %53, metadata !82, metadata !DIExpression()), !dbg !85
  %54 = add nuw nsw i64 %13, 1, !dbg !125
  call void @llvm.dbg.value(metadata i64 %54, metadata !83, metadata !DIExpression()), !dbg !88
  %55 = icmp eq i64 %54, %7, !dbg !89
  br i1 %55, label %8, label %12, !dbg !91, !llvm.loop !126
}

; Function Attrs: nocallback nofree nosync nounwind readnone speculatable willreturn
declare void @llvm.dbg.value(metadata, metadata, metadata) #4

attributes #0 = { argmemonly nofree nosync nounwind readonly uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn }
attributes #2 = { argmemonly mustprogress nocallback nofree nosync nounwind willreturn }
attributes #3 = { mustprogress nofree norecurse nosync nounwind readnone willreturn uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nocallback nofree nosync nounwind readnone speculatable willreturn }
attributes #5 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7}
!llvm.ident = !{!8}

!0 = distinct !DICompileUnit(language: DW_LANG_C99, file: !1, producer: "Debian clang version 15.0.6", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/switches.c", directory: ".", checksumkind: CSK_MD5, checksum: "5b87ed37ca1c72d1741eb22636e679d8")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 7, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 2}
!8 = !{!"Debian clang version 15.0.6"}
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
!31 = !DILocation(line: 8, column: 5, scope: !25)
!32 = !DILocation(line: 8, column: 13, scope: !25)
!33 = !{!34, !34, i64 0}
!34 = !{!"int", !35, i64 0}
!35 = !{!"omnipotent char", !36, i64 0}
!36 = !{!"Simple C/C++ TBAA"}
!37 = !DILocation(line: 0, scope: !25)
!38 = !DILocation(line: 15, column: 9, scope: !39)
!39 = distinct !DILexicalBlock(scope: !25, file: !1, line: 8, column: 22)
!40 = !DILocation(line: 18, column: 9, scope: !39)
!41 = !DILocation(line: 0, scope: !39)
!42 = !DILocation(line: 20, column: 7, scope: !25)
!43 = !DILocation(line: 22, column: 3, scope: !9)
!44 = !DILocation(line: 6, column: 27, scope: !26)
!45 = distinct !{!45, !30, !46, !47}
!46 = !DILocation(line: 21, column: 3, scope: !23)
!47 = !{!"llvm.loop.mustprogress"}
!48 = distinct !DISubprogram(name: "switch_with_fall_through", scope: !1, file: !1, line: 25, type: !49, scopeLine: 25, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !51)
!49 = !DISubroutineType(types: !50)
!50 = !{!12, !12, !15}
!51 = !{!52, !53, !54}
!52 = !DILocalVariable(name: "x", arg: 1, scope: !48, file: !1, line: 25, type: !12)
!53 = !DILocalVariable(name: "start", arg: 2, scope: !48, file: !1, line: 25, type: !15)
!54 = !DILocalVariable(name: "r", scope: !48, file: !1, line: 26, type: !12)
!55 = !DILocation(line: 0, scope: !48)
!56 = !DILocation(line: 27, column: 3, scope: !48)
!57 = !DILocation(line: 29, column: 9, scope: !58)
!58 = distinct !DILexicalBlock(scope: !48, file: !1, line: 27, column: 18)
!59 = !DILocation(line: 29, column: 7, scope: !58)
!60 = !DILocation(line: 32, column: 9, scope: !58)
!61 = !DILocation(line: 32, column: 7, scope: !58)
!62 = !DILocation(line: 35, column: 9, scope: !58)
!63 = !DILocation(line: 36, column: 7, scope: !58)
!64 = !DILocation(line: 38, column: 14, scope: !58)
!65 = !DILocation(line: 38, column: 7, scope: !58)
!66 = !DILocation(line: 42, column: 12, scope: !48)
!67 = !DILocation(line: 42, column: 3, scope: !48)
!68 = !DILocation(line: 43, column: 1, scope: !48)
!69 = distinct !DISubprogram(name: "stack_machine", scope: !1, file: !1, line: 46, type: !70, scopeLine: 46, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !74)
!70 = !DISubroutineType(types: !71)
!71 = !{!12, !13, !15, !72}
!72 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !73, size: 64)
!73 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !12)
!74 = !{!75, !76, !77, !78, !82, !83}
!75 = !DILocalVariable(name: "code", arg: 1, scope: !69, file: !1, line: 46, type: !13)
!76 = !DILocalVariable(name: "n", arg: 2, scope: !69, file: !1, line: 46, type: !15)
!77 = !DILocalVariable(name: "x", arg: 3, scope: !69, file: !1, line: 46, type: !72)
!78 = !DILocalVariable(name: "stack", scope: !69, file: !1, line: 47, type: !79)
!79 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 512, elements: !80)
!80 = !{!81}
!81 = !DISubrange(count: 8)
!82 = !DILocalVariable(name: "top", scope: !69, file: !1, line: 48, type: !15)
!83 = !DILocalVariable(name: "i", scope: !84, file: !1, line: 49, type: !15)
!84 = distinct !DILexicalBlock(scope: !69, file: !1, line: 49, column: 3)
!85 = !DILocation(line: 0, scope: !69)
!86 = !DILocation(line: 47, column: 3, scope: !69)
!87 = !DILocation(line: 47, column: 10, scope: !69)
!88 = !DILocation(line: 0, scope: !84)
!89 = !DILocation(line: 49, column: 21, scope: !90)
!90 = distinct !DILexicalBlock(scope: !84, file: !1, line: 49, column: 3)
!91 = !DILocation(line: 49, column: 3, scope: !84)
!92 = !DILocation(line: 68, column: 10, scope: !69)
!93 = !{!94, !94, i64 0}
!94 = !{!"double", !35, i64 0}
!95 = !DILocation(line: 69, column: 1, scope: !69)
!96 = !DILocation(line: 68, column: 3, scope: !69)
!97 = !DILocation(line: 50, column: 13, scope: !98)
!98 = distinct !DILexicalBlock(scope: !90, file: !1, line: 49, column: 31)
!99 = !DILocation(line: 50, column: 5, scope: !98)
!100 = !DILocation(line: 52, column: 37, scope: !101)
!101 = distinct !DILexicalBlock(scope: !98, file: !1, line: 50, column: 22)
!102 = !DILocation(line: 52, column: 27, scope: !101)
!103 = !DILocation(line: 52, column: 19, scope: !101)
!104 = !DILocation(line: 52, column: 9, scope: !101)
!105 = !DILocation(line: 52, column: 24, scope: !101)
!106 = !DILocation(line: 54, column: 9, scope: !101)
!107 = !DILocation(line: 56, column: 37, scope: !101)
!108 = !DILocation(line: 56, column: 27, scope: !101)
!109 = !DILocation(line: 56, column: 19, scope: !101)
!110 = !DILocation(line: 56, column: 9, scope: !101)
!111 = !DILocation(line: 56, column: 24, scope: !101)
!112 = !DILocation(line: 58, column: 9, scope: !101)
!113 = !DILocation(line: 60, column: 32, scope: !101)
!114 = !DILocation(line: 60, column: 22, scope: !101)
!115 = !DILocation(line: 60, column: 9, scope: !101)
!116 = !DILocation(line: 60, column: 20, scope: !101)
!117 = !DILocation(line: 61, column: 12, scope: !101)
!118 = !DILocation(line: 62, column: 9, scope: !101)
!119 = !DILocation(line: 64, column: 24, scope: !101)
!120 = !DILocation(line: 64, column: 18, scope: !101)
!121 = !DILocation(line: 64, column: 9, scope: !101)
!122 = !DILocation(line: 64, column: 22, scope: !101)
!123 = !DILocation(line: 65, column: 9, scope: !101)
!124 = !DILocation(line: 0, scope: !101)
!125 = !DILocation(line: 49, column: 27, scope: !90)
!126 = distinct !{!126, !91, !127, !47}
!127 = !DILocation(line: 67, column: 3, scope: !84)
