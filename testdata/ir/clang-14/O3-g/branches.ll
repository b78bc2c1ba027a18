; clang-14 -O3 -g -fdebug-compilation-dir=. -S -emit-llvm c/branches.c -o ir/clang-14/O3-g/branches.ll
; ModuleID = 'c/branches.c'
source_filename = "c/branches.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree nounwind uwtable
define dso_local double @sine_or_square_sum(double* nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 !dbg !9 {
  call void @llvm.dbg.value(metadata double* %0, metadata !17, metadata !DIExpression()), !dbg !25
  call void @llvm.dbg.value(metadata i32 %1, metadata !18, metadata !DIExpression()), !dbg !25
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !19, metadata !DIExpression()), !dbg !25
  call void @llvm.dbg.value(metadata i32 0, metadata !20, metadata !DIExpression()), !dbg !26
  %3 = icmp sgt i32 %1, 0, !dbg !27
  br i1 %3, label %4, label %26, !dbg !28

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64, !dbg !27
  %6 = and i64 %5, 1, !dbg !28
  %7 = icmp eq i32 %1, 1, !dbg !28
  br i1 %7, label %10, label %8, !dbg !28

8:                                                ; preds = %4
  %9 = and i64 %5, 4294967294, !dbg !28
  br label %28, !dbg !28

10:                                               ; preds = %50, %4
  %11 = phi double [ undef, %4 ], [ %52, %50 ]
  %12 = phi i64 [ 0, %4 ], [ %53, %50 ]
  %13 = phi double [ 0.000000e+00, %4 ], [ %52, %50 ]
  %14 = icmp eq i64 %6, 0, !dbg !29
  br i1 %14, label %26, label %15, !dbg !29

15:                                               ; preds = %10
  call void @llvm.dbg.value(metadata i64 %12, metadata !20, metadata !DIExpression()), !dbg !26
  call void @llvm.dbg.value(metadata double %13, metadata !19, metadata !DIExpression()), !dbg !25
  %16 = getelementptr inbounds double, double* %0, i64 %12, !dbg !30
  %17 = load double, double* %16, align 8, !dbg !30, !tbaa !32
  %18 = fcmp ogt double %17, 1.000000e+00, !dbg !36
  br i1 %18, label %21, label %19, !dbg !29

19:                                               ; preds = %15
  %20 = fmul double %17, %17, !dbg !37
  call void @llvm.dbg.value(metadata double %20, metadata !22, metadata !DIExpression()), !dbg !39
  br label %23

21:                                               ; preds = %15
  %22 = tail call double @sin(double noundef %17) #7, !dbg !40
  call void @llvm.dbg.value(metadata double %22, metadata !22, metadata !DIExpression()), !dbg !39
  br label %23, !dbg !42

23:                                               ; preds = %21, %19
  %24 = phi double [ %22, %21 ], [ %20, %19 ], !dbg !43
  call void @llvm.dbg.value(metadata double %24, metadata !22, metadata !DIExpression()), !dbg !39
  %25 = tail call double @llvm.fmuladd.f64(double %24, double %24, double %13), !dbg !44
  call void @llvm.dbg.value(metadata double %25, metadata !19, metadata !DIExpression()), !dbg !25
  call void @llvm.dbg.value(metadata i64 %12, metadata !20, metadata !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value)), !dbg !26
  br label %26, !dbg !45

26:                                               ; preds = %23, %10, %2
  %27 = phi double [ 0.000000e+00, %2 ], [ %11, %10 ], [ %25, %23 ], !dbg !25
  ret double %27, !dbg !45

28:                                               ; preds = %50, %8
  %29 = phi i64 [ 0, %8 ], [ %53, %50 ]
  %30 = phi double [ 0.000000e+00, %8 ], [ %52, %50 ]
  %31 = phi i64 [ 0, %8 ], [ %54, %50 ]
  call void @llvm.dbg.value(metadata i64 %29, metadata !20, metadata !DIExpression()), !dbg !26
  call void @llvm.dbg.value(metadata double %30, metadata !19, metadata !DIExpression()), !dbg !25
  %32 = getelementptr inbounds double, double* %0, i64 %29, !dbg !30
  %33 = load double, double* %32, align 8, !dbg !30, !tbaa !32
  %34 = fcmp ogt double %33, 1.000000e+00, !dbg !36
  br i1 %34, label %35, label %37, !dbg !29

35:                                               ; preds = %28
  %36 = tail call double @sin(double noundef %33) #7, !dbg !40
  call void @llvm.dbg.value(metadata double %36, metadata !22, metadata !DIExpression()), !dbg !39
  br label %39, !dbg !42

37:                                               ; preds = %28
  %38 = fmul double %33, %33, !dbg !37
  call void @llvm.dbg.value(metadata double %38, metadata !22, metadata !DIExpression()), !dbg !39
  br label %39

39:                                               ; preds = %37, %35
  %40 = phi double [ %36, %35 ], [ %38, %37 ], !dbg !43
  call void @llvm.dbg.value(metadata double %40, metadata !22, metadata !DIExpression()), !dbg !39
  %41 = tail call double @llvm.fmuladd.f64(double %40, double %40, double %30), !dbg !44
  call void @llvm.dbg.value(metadata double %41, metadata !19, metadata !DIExpression()), !dbg !25
  %42 = or i64 %29, 1, !dbg !46
  call void @llvm.dbg.value(metadata i64 %42, metadata !20, metadata !DIExpression()), !dbg !26
  call void @llvm.dbg.value(metadata i64 %42, metadata !20, metadata !DIExpression()), !dbg !26
  call void @llvm.dbg.value(metadata double %41, metadata !19, metadata !DIExpression()), !dbg !25
  %43 = getelementptr inbounds double, double* %0, i64 %42, !dbg !30
  %44 = load double, double* %43, align 8, !dbg !30, !tbaa !32
  %45 = fcmp ogt double %44, 1.000000e+00, !dbg !36
  br i1 %45, label %48, label %46, !dbg !29

46:                                               ; preds = %39
  %47 = fmul double %44, %44, !dbg !37
  call void @llvm.dbg.value(metadata double %47, metadata !22, metadata !DIExpression()), !dbg !39
  br label %50

48:                                               ; preds = %39
  %49 = tail call double @sin(double noundef %44) #7, !dbg !40
  call void @llvm.dbg.value(metadata double %49, metadata !22, metadata !DIExpression()), !dbg !39
  br label %50, !dbg !42

50:                                               ; preds = %48, %46
  %51 = phi double [ %49, %48 ], [ %47, %46 ], !dbg !43
  call void @llvm.dbg.value(metadata double %51, metadata !22, metadata !DIExpression()), !dbg !39
  %52 = tail call double @llvm.fmuladd.f64(double %51, double %51, double %41), !dbg !44
  call void @llvm.dbg.value(metadata double %52, metadata !19, metadata !DIExpression()), !dbg !25
  %53 = add nuw nsw i64 %29, 2, !dbg !46
  call void @llvm.dbg.value(metadata i64 %53, metadata !20, metadata !DIExpression()), !dbg !26
  %54 = add i64 %31, 2, !dbg !28
  %55 = icmp eq i64 %54, %9, !dbg !28
  br i1 %55, label %10, label %28, !dbg !28, !llvm.loop !47
}

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @sin(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: mustprogress nofree nounwind uwtable willreturn writeonly
define dso_local double @guarded_square_root(double noundef %0) local_unnamed_addr #3 !dbg !50 {
  call void @llvm.dbg.value(metadata double %0, metadata !54, metadata !DIExpression()), !dbg !55
  %2 = fcmp ogt double %0, 0.000000e+00, !dbg !56
  br i1 %2, label %3, label %5, !dbg !57

3:                                                ; preds = %1
  %4 = tail call double @sqrt(double noundef %0) #7, !dbg !58
  br label %5, !dbg !57

5:                                                ; preds = %1, %3
  %6 = phi double [ %4, %3 ], [ 0.000000e+00, %1 ], !dbg !57
  ret double %6, !dbg !59
}

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @sqrt(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind readnone uwtable willreturn
define dso_local double @clamp_and_scale(double noundef %0, double noundef %1, double noundef %2) local_unnamed_addr #4 !dbg !60 {
  call void @llvm.dbg.value(metadata double %0, metadata !64, metadata !DIExpression()), !dbg !68
  call void @llvm.dbg.value(metadata double %1, metadata !65, metadata !DIExpression()), !dbg !68
  call void @llvm.dbg.value(metadata double %2, metadata !66, metadata !DIExpression()), !dbg !68
  %4 = fcmp olt double %0, %1, !dbg !69
  %5 = fcmp ogt double %0, %2, !dbg !70
  %6 = select i1 %5, double %2, double %0, !dbg !70
  %7 = select i1 %4, double %1, double %6, !dbg !70
  call void @llvm.dbg.value(metadata double %7, metadata !67, metadata !DIExpression()), !dbg !68
  %8 = fmul double %7, 3.000000e+00, !dbg !71
  %9 = fmul double %8, %0, !dbg !72
  ret double %9, !dbg !73
}

; Function Attrs: mustprogress nofree nosync nounwind readnone uwtable willreturn
define dso_local double @nested_branches(double noundef %0, double noundef %1) local_unnamed_addr #5 !dbg !74 {
  call void @llvm.dbg.value(metadata double %0, metadata !78, metadata !DIExpression()), !dbg !81
  call void @llvm.dbg.value(metadata double %1, metadata !79, metadata !DIExpression()), !dbg !81
  call void @llvm.dbg.value(metadata double %0, metadata !80, metadata !DIExpression()), !dbg !81
  %3 = fcmp ogt double %0, 0.000000e+00, !dbg !82
  br i1 %3, label %4, label %16, !dbg !84

4:                                                ; preds = %2
  %5 = fcmp ogt double %1, %0, !dbg !85
  br i1 %5, label %6, label %8, !dbg !88

6:                                                ; preds = %4
  %7 = fmul double %0, %1, !dbg !89
  call void @llvm.dbg.value(metadata double %7, metadata !80, metadata !DIExpression()), !dbg !81
  br label %13, !dbg !91

8:                                                ; preds = %4
  %9 = fcmp olt double %1, 0.000000e+00, !dbg !92
  br i1 %9, label %10, label %13, !dbg !94

10:                                               ; preds = %8
  %11 = fneg double %1, !dbg !95
  %12 = tail call double @llvm.fmuladd.f64(double %11, double %1, double %0), !dbg !95
  call void @llvm.dbg.value(metadata double %12, metadata !80, metadata !DIExpression()), !dbg !81
  br label %13, !dbg !97

13:                                               ; preds = %8, %10, %6
  %14 = phi double [ %7, %6 ], [ %12, %10 ], [ %0, %8 ], !dbg !81
  call void @llvm.dbg.value(metadata double %14, metadata !80, metadata !DIExpression()), !dbg !81
  %15 = fmul double %14, 2.000000e+00, !dbg !98
  call void @llvm.dbg.value(metadata double %15, metadata !80, metadata !DIExpression()), !dbg !81
  br label %19, !dbg !99

16:                                               ; preds = %2
  %17 = fsub double 1.000000e+00, %0, !dbg !100
  %18 = fdiv double %1, %17, !dbg !102
  call void @llvm.dbg.value(metadata double %18, metadata !80, metadata !DIExpression()), !dbg !81
  br label %19

19:                                               ; preds = %16, %13
  %20 = phi double [ %15, %13 ], [ %18, %16 ], !dbg !103
  call void @llvm.dbg.value(metadata double %20, metadata !80, metadata !DIExpression()), !dbg !81
  %21 = fadd double %20, %1, !dbg !104
  ret double %21, !dbg !105
}

; Function Attrs: mustprogress nofree nounwind uwtable willreturn writeonly
define dso_local double @short_circuit_condition(double noundef %0, double noundef %1, i32 noundef %2) local_unnamed_addr #3 !dbg !106 {
  call void @llvm.dbg.value(metadata double %0, metadata !110, metadata !DIExpression()), !dbg !113
  call void @llvm.dbg.value(metadata double %1, metadata !111, metadata !DIExpression()), !dbg !113
  call void @llvm.dbg.value(metadata i32 %2, metadata !112, metadata !DIExpression()), !dbg !113
  %4 = fcmp ogt double %0, 1.000000e+00, !dbg !114
  %5 = fcmp olt double %1, 2.000000e+00
  %6 = and i1 %4, %5, !dbg !116
  %7 = icmp eq i32 %2, 7
  %8 = or i1 %6, %7, !dbg !116
  br i1 %8, label %9, label %12, !dbg !116

9:                                                ; preds = %3
  %10 = fmul double %0, %0, !dbg !117
  %11 = fmul double %10, %1, !dbg !119
  br label %19, !dbg !120

12:                                               ; preds = %3
  %13 = and i32 %2, 1, !dbg !121
  %14 = icmp eq i32 %13, 0, !dbg !121
  br i1 %14, label %17, label %15, !dbg !122

15:                                               ; preds = %12
  %16 = tail call double @cos(double noundef %0) #7, !dbg !123
  br label %19, !dbg !122

17:                                               ; preds = %12
  %18 = tail call double @llvm.fmuladd.f64(double %1, double %1, double %0), !dbg !124
  br label %19, !dbg !122

19:                                               ; preds = %15, %17, %9
  %20 = phi double [ %11, %9 ], [ %16, %15 ], [ %18, %17 ], !dbg !113
  ret double %20, !dbg !125
}

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @cos(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nosync nounwind readnone uwtable willreturn
define dso_local double @largest_of_three(double noundef %0, double noundef %1, double noundef %2) local_unnamed_addr #5 !dbg !126 {
  call void @llvm.dbg.value(metadata double %0, metadata !128, metadata !DIExpression()), !dbg !132
  call void @llvm.dbg.value(metadata double %1, metadata !129, metadata !DIExpression()), !dbg !132
  call void @llvm.dbg.value(metadata double %2, metadata !130, metadata !DIExpression()), !dbg !132
  call void @llvm.dbg.value(metadata double %0, metadata !131, metadata !DIExpression()), !dbg !132
  %4 = fcmp ogt double %1, %0, !dbg !133
  %5 = select i1 %4, double %1, double %0, !dbg !135
  call void @llvm.dbg.value(metadata double %5, metadata !131, metadata !DIExpression()), !dbg !132
  %6 = fcmp olt double %5, %2, !dbg !136
  %7 = select i1 %6, double %2, double %5, !dbg !138
  call void @llvm.dbg.value(metadata double %7, metadata !131, metadata !DIExpression()), !dbg !132
  %8 = tail call double @llvm.fmuladd.f64(double %7, double %7, double %0), !dbg !139
  ret double %8, !dbg !140
}

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare void @llvm.dbg.value(metadata, metadata, metadata) #6

attributes #0 = { nofree nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree nounwind willreturn writeonly "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nofree nosync nounwind readnone speculatable willreturn }
attributes #3 = { mustprogress nofree nounwind uwtable willreturn writeonly "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree norecurse nosync nounwind readnone uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree nosync nounwind readnone uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nofree nosync nounwind readnone speculatable willreturn }
attributes #7 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7}
!llvm.ident = !{!8}

!0 = distinct !DICompileUnit(language: DW_LANG_C99, file: !1, producer: "Debian clang version 14.0.6", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/branches.c", directory: ".", checksumkind: CSK_MD5, checksum: "b0e539c3e753232b1f191b622d49c4ff")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 7, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 1}
!8 = !{!"Debian clang version 14.0.6"}
!9 = distinct !DISubprogram(name: "sine_or_square_sum", scope: !1, file: !1, line: 4, type: !10, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !16)
!10 = !DISubroutineType(types: !11)
!11 = !{!12, !13, !15}
!12 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!13 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !14, size: 64)
!14 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !12)
!15 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!16 = !{!17, !18, !19, !20, !22}
!17 = !DILocalVariable(name: "x", arg: 1, scope: !9, file: !1, line: 4, type: !13)
!18 = !DILocalVariable(name: "n", arg: 2, scope: !9, file: !1, line: 4, type: !15)
!19 = !DILocalVariable(name: "s", scope: !9, file: !1, line: 5, type: !12)
!20 = !DILocalVariable(name: "i", scope: !21, file: !1, line: 6, type: !15)
!21 = distinct !DILexicalBlock(scope: !9, file: !1, line: 6, column: 3)
!22 = !DILocalVariable(name: "t", scope: !23, file: !1, line: 7, type: !12)
!23 = distinct !DILexicalBlock(scope: !24, file: !1, line: 6, column: 31)
!24 = distinct !DILexicalBlock(scope: !21, file: !1, line: 6, column: 3)
!25 = !DILocation(line: 0, scope: !9)
!26 = !DILocation(line: 0, scope: !21)
!27 = !DILocation(line: 6, column: 21, scope: !24)
!28 = !DILocation(line: 6, column: 3, scope: !21)
!29 = !DILocation(line: 8, column: 9, scope: !23)
!30 = !DILocation(line: 8, column: 9, scope: !31)
!31 = distinct !DILexicalBlock(scope: !23, file: !1, line: 8, column: 9)
!32 = !{!33, !33, i64 0}
!33 = !{!"double", !34, i64 0}
!34 = !{!"omnipotent char", !35, i64 0}
!35 = !{!"Simple C/C++ TBAA"}
!36 = !DILocation(line: 8, column: 14, scope: !31)
!37 = !DILocation(line: 11, column: 16, scope: !38)
!38 = distinct !DILexicalBlock(scope: !31, file: !1, line: 10, column: 12)
!39 = !DILocation(line: 0, scope: !23)
!40 = !DILocation(line: 9, column: 11, scope: !41)
!41 = distinct !DILexicalBlock(scope: !31, file: !1, line: 8, column: 21)
!42 = !DILocation(line: 10, column: 5, scope: !41)
!43 = !DILocation(line: 0, scope: !31)
!44 = !DILocation(line: 13, column: 7, scope: !23)
!45 = !DILocation(line: 15, column: 3, scope: !9)
!46 = !DILocation(line: 6, column: 27, scope: !24)
!47 = distinct !{!47, !28, !48, !49}
!48 = !DILocation(line: 14, column: 3, scope: !21)
!49 = !{!"llvm.loop.mustprogress"}
!50 = distinct !DISubprogram(name: "guarded_square_root", scope: !1, file: !1, line: 19, type: !51, scopeLine: 19, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !53)
!51 = !DISubroutineType(types: !52)
!52 = !{!12, !12}
!53 = !{!54}
!54 = !DILocalVariable(name: "x", arg: 1, scope: !50, file: !1, line: 19, type: !12)
!55 = !DILocation(line: 0, scope: !50)
!56 = !DILocation(line: 20, column: 12, scope: !50)
!57 = !DILocation(line: 20, column: 10, scope: !50)
!58 = !DILocation(line: 20, column: 20, scope: !50)
!59 = !DILocation(line: 20, column: 3, scope: !50)
!60 = distinct !DISubprogram(name: "clamp_and_scale", scope: !1, file: !1, line: 23, type: !61, scopeLine: 23, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !63)
!61 = !DISubroutineType(types: !62)
!62 = !{!12, !12, !12, !12}
!63 = !{!64, !65, !66, !67}
!64 = !DILocalVariable(name: "x", arg: 1, scope: !60, file: !1, line: 23, type: !12)
!65 = !DILocalVariable(name: "low", arg: 2, scope: !60, file: !1, line: 23, type: !12)
!66 = !DILocalVariable(name: "high", arg: 3, scope: !60, file: !1, line: 23, type: !12)
!67 = !DILocalVariable(name: "c", scope: !60, file: !1, line: 24, type: !12)
!68 = !DILocation(line: 0, scope: !60)
!69 = !DILocation(line: 24, column: 16, scope: !60)
!70 = !DILocation(line: 24, column: 14, scope: !60)
!71 = !DILocation(line: 25, column: 14, scope: !60)
!72 = !DILocation(line: 25, column: 18, scope: !60)
!73 = !DILocation(line: 25, column: 3, scope: !60)
!74 = distinct !DISubprogram(name: "nested_branches", scope: !1, file: !1, line: 28, type: !75, scopeLine: 28, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !77)
!75 = !DISubroutineType(types: !76)
!76 = !{!12, !12, !12}
!77 = !{!78, !79, !80}
!78 = !DILocalVariable(name: "x", arg: 1, scope: !74, file: !1, line: 28, type: !12)
!79 = !DILocalVariable(name: "y", arg: 2, scope: !74, file: !1, line: 28, type: !12)
!80 = !DILocalVariable(name: "r", scope: !74, file: !1, line: 29, type: !12)
!81 = !DILocation(line: 0, scope: !74)
!82 = !DILocation(line: 30, column: 9, scope: !83)
!83 = distinct !DILexicalBlock(scope: !74, file: !1, line: 30, column: 7)
!84 = !DILocation(line: 30, column: 7, scope: !74)
!85 = !DILocation(line: 31, column: 11, scope: !86)
!86 = distinct !DILexicalBlock(scope: !87, file: !1, line: 31, column: 9)
!87 = distinct !DILexicalBlock(scope: !83, file: !1, line: 30, column: 16)
!88 = !DILocation(line: 31, column: 9, scope: !87)
!89 = !DILocation(line: 32, column: 13, scope: !90)
!90 = distinct !DILexicalBlock(scope: !86, file: !1, line: 31, column: 16)
!91 = !DILocation(line: 33, column: 5, scope: !90)
!92 = !DILocation(line: 33, column: 18, scope: !93)
!93 = distinct !DILexicalBlock(scope: !86, file: !1, line: 33, column: 16)
!94 = !DILocation(line: 33, column: 16, scope: !86)
!95 = !DILocation(line: 34, column: 13, scope: !96)
!96 = distinct !DILexicalBlock(scope: !93, file: !1, line: 33, column: 25)
!97 = !DILocation(line: 35, column: 5, scope: !96)
!98 = !DILocation(line: 36, column: 7, scope: !87)
!99 = !DILocation(line: 37, column: 3, scope: !87)
!100 = !DILocation(line: 38, column: 18, scope: !101)
!101 = distinct !DILexicalBlock(scope: !83, file: !1, line: 37, column: 10)
!102 = !DILocation(line: 38, column: 11, scope: !101)
!103 = !DILocation(line: 0, scope: !83)
!104 = !DILocation(line: 40, column: 12, scope: !74)
!105 = !DILocation(line: 40, column: 3, scope: !74)
!106 = distinct !DISubprogram(name: "short_circuit_condition", scope: !1, file: !1, line: 43, type: !107, scopeLine: 43, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !109)
!107 = !DISubroutineType(types: !108)
!108 = !{!12, !12, !12, !15}
!109 = !{!110, !111, !112}
!110 = !DILocalVariable(name: "x", arg: 1, scope: !106, file: !1, line: 43, type: !12)
!111 = !DILocalVariable(name: "y", arg: 2, scope: !106, file: !1, line: 43, type: !12)
!112 = !DILocalVariable(name: "mode", arg: 3, scope: !106, file: !1, line: 43, type: !15)
!113 = !DILocation(line: 0, scope: !106)
!114 = !DILocation(line: 44, column: 10, scope: !115)
!115 = distinct !DILexicalBlock(scope: !106, file: !1, line: 44, column: 7)
!116 = !DILocation(line: 44, column: 16, scope: !115)
!117 = !DILocation(line: 45, column: 14, scope: !118)
!118 = distinct !DILexicalBlock(scope: !115, file: !1, line: 44, column: 42)
!119 = !DILocation(line: 45, column: 18, scope: !118)
!120 = !DILocation(line: 45, column: 5, scope: !118)
!121 = !DILocation(line: 47, column: 16, scope: !106)
!122 = !DILocation(line: 47, column: 10, scope: !106)
!123 = !DILocation(line: 47, column: 23, scope: !106)
!124 = !DILocation(line: 47, column: 34, scope: !106)
!125 = !DILocation(line: 48, column: 1, scope: !106)
!126 = distinct !DISubprogram(name: "largest_of_three", scope: !1, file: !1, line: 50, type: !61, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !127)
!127 = !{!128, !129, !130, !131}
!128 = !DILocalVariable(name: "a", arg: 1, scope: !126, file: !1, line: 50, type: !12)
!129 = !DILocalVariable(name: "b", arg: 2, scope: !126, file: !1, line: 50, type: !12)
!130 = !DILocalVariable(name: "c", arg: 3, scope: !126, file: !1, line: 50, type: !12)
!131 = !DILocalVariable(name: "m", scope: !126, file: !1, line: 51, type: !12)
!132 = !DILocation(line: 0, scope: !126)
!133 = !DILocation(line: 52, column: 9, scope: !134)
!134 = distinct !DILexicalBlock(scope: !126, file: !1, line: 52, column: 7)
!135 = !DILocation(line: 52, column: 7, scope: !126)
!136 = !DILocation(line: 55, column: 9, scope: !137)
!137 = distinct !DILexicalBlock(scope: !126, file: !1, line: 55, column: 7)
!138 = !DILocation(line: 55, column: 7, scope: !126)
!139 = !DILocation(line: 58, column: 16, scope: !126)
!140 = !DILocation(line: 58, column: 3, scope: !126)
