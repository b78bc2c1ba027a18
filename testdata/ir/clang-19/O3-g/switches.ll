; clang-19 -O3 -g -fdebug-compilation-dir=. -S -emit-llvm c/switches.c -o ir/clang-19/O3-g/switches.ll
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
  br i1 %5, label %6, label %28, !dbg !31

6:                                                ; preds = %4
  %7 = fmul double %2, 3.000000e+00
  %8 = fmul double %2, %2
  %9 = fdiv double 1.000000e+00, %2
  %10 = zext nneg i32 %1 to i64, !dbg !30
  %11 = and i64 %10, 1, !dbg !31
  %12 = icmp eq i32 %1, 1, !dbg !31
  br i1 %12, label %15, label %13, !dbg !31

13:                                               ; preds = %6
  %14 = and i64 %10, 2147483646, !dbg !31
  br label %30, !dbg !31

15:                                               ; preds = %46, %6
  %16 = phi double [ poison, %6 ], [ %48, %46 ]
  %17 = phi i64 [ 0, %6 ], [ %49, %46 ]
  %18 = phi double [ 0.000000e+00, %6 ], [ %48, %46 ]
  %19 = icmp eq i64 %11, 0, !dbg !32
  br i1 %19, label %28, label %20, !dbg !32

20:                                               ; preds = %15
    #dbg_value(i64 %17, !23, !DIExpression(), !29)
    #dbg_value(double %18, !22, !DIExpression(), !28)
  %21 = getelementptr inbounds i32, ptr %0, i64 %17, !dbg !33
  %22 = load i32, ptr %21, align 4, !dbg !33, !tbaa !34
  switch i32 %22, label %24 [
    i32 0, label %25
    i32 2, label %25
    i32 1, label %23
  ], !dbg !32

23:                                               ; preds = %20
    #dbg_value(double %7, !25, !DIExpression(), !38)
  br label %25, !dbg !39

24:                                               ; preds = %20
    #dbg_value(double %9, !25, !DIExpression(), !38)
  br label %25, !dbg !41

25:                                               ; preds = %24, %23, %20, %20
  %26 = phi double [ %9, %24 ], [ %7, %23 ], [ %8, %20 ], [ %8, %20 ], !dbg !42
    #dbg_value(double %26, !25, !DIExpression(), !38)
  %27 = tail call double @llvm.fmuladd.f64(double %26, double %3, double %18), !dbg !43
    #dbg_value(double %27, !22, !DIExpression(), !28)
    #dbg_value(i64 %17, !23, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !29)
  br label %28, !dbg !44

28:                                               ; preds = %25, %15, %4
  %29 = phi double [ 0.000000e+00, %4 ], [ %16, %15 ], [ %27, %25 ], !dbg !28
  ret double %29, !dbg !44

30:                                               ; preds = %46, %13
  %31 = phi i64 [ 0, %13 ], [ %49, %46 ]
  %32 = phi double [ 0.000000e+00, %13 ], [ %48, %46 ]
  %33 = phi i64 [ 0, %13 ], [ %50, %46 ]
    #dbg_value(i64 %31, !23, !DIExpression(), !29)
    #dbg_value(double %32, !22, !DIExpression(), !28)
  %34 = getelementptr inbounds i32, ptr %0, i64 %31, !dbg !33
  %35 = load i32, ptr %34, align 4, !dbg !33, !tbaa !34
  switch i32 %35, label %37 [
    i32 0, label %38
    i32 2, label %38
    i32 1, label %36
  ], !dbg !32

36:                                               ; preds = %30
    #dbg_value(double %7, !25, !DIExpression(), !38)
  br label %38, !dbg !39

37:                                               ; preds = %30
    #dbg_value(double %9, !25, !DIExpression(), !38)
  br label %38, !dbg !41

38:                                               ; preds = %30, %30, %37, %36
  %39 = phi double [ %9, %37 ], [ %7, %36 ], [ %8, %30 ], [ %8, %30 ], !dbg !42
    #dbg_value(double %39, !25, !DIExpression(), !38)
  %40 = tail call double @llvm.fmuladd.f64(double %39, double %3, double %32), !dbg !43
    #dbg_value(double %40, !22, !DIExpression(), !28)
  %41 = or disjoint i64 %31, 1, !dbg !45
    #dbg_value(i64 %41, !23, !DIExpression(), !29)
  %42 = getelementptr inbounds i32, ptr %0, i64 %41, !dbg !33
  %43 = load i32, ptr %42, align 4, !dbg !33, !tbaa !34
  switch i32 %43, label %45 [
    i32 0, label %46
    i32 2, label %46
    i32 1, label %44
  ], !dbg !32

44:                                               ; preds = %38
    #dbg_value(double %7, !25, !DIExpression(), !38)
  br label %46, !dbg !39

45:                                               ; preds = %38
    #dbg_value(double %9, !25, !DIExpression(), !38)
  br label %46, !dbg !41

46:                                               ; preds = %45, %44, %38, %38
  %47 = phi double [ %9, %45 ], [ %7, %44 ], [ %8, %38 ], [ %8, %38 ], !dbg !42
    #dbg_value(double %47, !25, !DIExpression(), !38)
  %48 = tail call double @llvm.fmuladd.f64(double %47, double %3, double %40), !dbg !43
    #dbg_value(double %48, !22, !DIExpression(), !28)
  %49 = add nuw nsw i64 %31, 2, !dbg !45
    #dbg_value(i64 %49, !23, !DIExpression(), !29)
  %50 = add i64 %33, 2, !dbg !31
  %51 = icmp eq i64 %50, %14, !dbg !31
  br i1 %51, label %15, label %30, !dbg !31, !llvm.loop !46
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local double @switch_with_fall_through(double noundef %0, i32 noundef %1) local_unnamed_addr #3 !dbg !49 {
    #dbg_value(double %0, !53, !DIExpression(), !56)
    #dbg_value(i32 %1, !54, !DIExpression(), !56)
    #dbg_value(double %0, !55, !DIExpression(), !56)
  switch i32 %1, label %13 [
    i32 3, label %3
    i32 2, label %5
    i32 1, label %8
    i32 9, label %11
  ], !dbg !57

3:                                                ; preds = %2
  %4 = fmul double %0, %0, !dbg !58
    #dbg_value(double %4, !55, !DIExpression(), !56)
  br label %5, !dbg !60

5:                                                ; preds = %2, %3
  %6 = phi double [ %0, %2 ], [ %4, %3 ], !dbg !56
    #dbg_value(double %6, !55, !DIExpression(), !56)
  %7 = fadd double %6, %0, !dbg !61
    #dbg_value(double %7, !55, !DIExpression(), !56)
  br label %8, !dbg !62

8:                                                ; preds = %2, %5
  %9 = phi double [ %0, %2 ], [ %7, %5 ], !dbg !56
    #dbg_value(double %9, !55, !DIExpression(), !56)
  %10 = fmul double %9, %0, !dbg !63
    #dbg_value(double %10, !55, !DIExpression(), !56)
  br label %13, !dbg !64

11:                                               ; preds = %2
  %12 = fneg double %0, !dbg !65
  br label %16, !dbg !66

13:                                               ; preds = %2, %8
  %14 = phi double [ %0, %2 ], [ %10, %8 ], !dbg !56
    #dbg_value(double %14, !55, !DIExpression(), !56)
  %15 = fadd double %14, 1.000000e+00, !dbg !67
  br label %16, !dbg !68

16:                                               ; preds = %13, %11
  %17 = phi double [ %15, %13 ], [ %12, %11 ], !dbg !56
  ret double %17, !dbg !69
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @stack_machine(ptr nocapture noundef readonly %0, i32 noundef %1, ptr nocapture noundef readonly %2) local_unnamed_addr #0 !dbg !70 {
  %4 = alloca [8 x double], align 16, !DIAssignID !86
    #dbg_assign(i1 undef, !79, !DIExpression(), !86, ptr %4, !DIExpression(), !87)
    #dbg_value(ptr %0, !76, !DIExpression(), !87)
    #dbg_value(i32 %1, !77, !DIExpression(), !87)
    #dbg_value(ptr %2, !78, !DIExpression(), !87)
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %4) #4, !dbg !88
    #dbg_value(i32 0, !83, !DIExpression(), !87)
    #dbg_value(i32 0, !84, !DIExpression(), !89)
  %5 = icmp sgt i32 %1, 0, !dbg !90
  br i1 %5, label %6, label %10, !dbg !92

6:                                                ; preds = %3
  %7 = zext nneg i32 %1 to i64, !dbg !90
  br label %12, !dbg !92

8:                                                ; preds = %52
  %9 = load double, ptr %4, align 16, !dbg !93, !tbaa !94
  br label %10, !dbg !93

10:                                               ; preds = %8, %3
  %11 = phi double [ %9, %8 ], [ undef, %3 ], !dbg !93
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %4) #4, !dbg !96
  ret double %11, !dbg !97

12:                                               ; preds = %6, %52
  %13 = phi i64 [ 0, %6 ], [ %54, %52 ]
  %14 = phi i32 [ 0, %6 ], [ %53, %52 ]
    #dbg_value(i64 %13, !84, !DIExpression(), !89)
    #dbg_value(i32 %14, !83, !DIExpression(), !87)
  %15 = getelementptr inbounds i32, ptr %0, i64 %13, !dbg !98
  %16 = load i32, ptr %15, align 4, !dbg !98, !tbaa !34
  switch i32 %16, label %45 [
    i32 100, label %17
    i32 101, label %27
    i32 102, label %37
  ], !dbg !100

17:                                               ; preds = %12
  %18 = add nsw i32 %14, -1, !dbg !101
  %19 = sext i32 %18 to i64, !dbg !103
  %20 = getelementptr inbounds [8 x double], ptr %4, i64 0, i64 %19, !dbg !103
  %21 = load double, ptr %20, align 8, !dbg !103, !tbaa !94
  %22 = add nsw i32 %14, -2, !dbg !104
  %23 = sext i32 %22 to i64, !dbg !105
  %24 = getelementptr inbounds [8 x double], ptr %4, i64 0, i64 %23, !dbg !105
  %25 = load double, ptr %24, align 8, !dbg !106, !tbaa !94
  %26 = fadd double %21, %25, !dbg !106
  store double %26, ptr %24, align 8, !dbg !106, !tbaa !94
    #dbg_value(i32 %18, !83, !DIExpression(), !87)
  br label %52, !dbg !107

27:                                               ; preds = %12
  %28 = add nsw i32 %14, -1, !dbg !108
  %29 = sext i32 %28 to i64, !dbg !109
  %30 = getelementptr inbounds [8 x double], ptr %4, i64 0, i64 %29, !dbg !109
  %31 = load double, ptr %30, align 8, !dbg !109, !tbaa !94
  %32 = add nsw i32 %14, -2, !dbg !110
  %33 = sext i32 %32 to i64, !dbg !111
  %34 = getelementptr inbounds [8 x double], ptr %4, i64 0, i64 %33, !dbg !111
  %35 = load double, ptr %34, align 8, !dbg !112, !tbaa !94
  %36 = fmul double %31, %35, !dbg !112
  store double %36, ptr %34, align 8, !dbg !112, !tbaa !94
    #dbg_value(i32 %28, !83, !DIExpression(), !87)
  br label %52, !dbg !113

37:                                               ; preds = %12
  %38 = add nsw i32 %14, -1, !dbg !114
  %39 = sext i32 %38 to i64, !dbg !115
  %40 = getelementptr inbounds [8 x double], ptr %4, i64 0, i64 %39, !dbg !115
  %41 = load double, ptr %40, align 8, !dbg !115, !tbaa !94
  %42 = sext i32 %14 to i64, !dbg !116
  %43 = getelementptr inbounds [8 x double], ptr %4, i64 0, i64 %42, !dbg !116
  store double %41, ptr %43, align 8, !dbg !117, !tbaa !94
  %44 = add nsw i32 %14, 1, !dbg !118
    #dbg_value(i32 %44, !83, !DIExpression(), !87)
  br label %52, !dbg !119

45:                                               ; preds = %12
  %46 = sext i32 %16 to i64, !dbg !120
  %47 = getelementptr inbounds double, ptr %2, i64 %46, !dbg !120
  %48 = load double, ptr %47, align 8, !dbg !120, !tbaa !94
  %49 = add nsw i32 %14, 1, !dbg !121
    #dbg_value(i32 %49, !83, !DIExpression(), !87)
  %50 = sext i32 %14 to i64, !dbg !122
  %51 = getelementptr inbounds [8 x double], ptr %4, i64 0, i64 %50, !dbg !122
  store double %48, ptr %51, align 8, !dbg !123, !tbaa !94
  br label %52, !dbg !124

52:                                               ; preds = %17, %27, %37, %45
  %53 = phi i32 [ %49, %45 ], [ %44, %37 ], [ %28, %27 ], [ %18, %17 ], !dbg !125
    #dbg_value(i32 %53, !83, !DIExpression(), !87)
  %54 = add nuw nsw i64 %13, 1, !dbg !126
    #dbg_value(i64 %54, !84, !DIExpression(), !89)
  %55 = icmp eq i64 %54, %7, !dbg !90
  br i1 %55, label %8, label %12, !dbg !92, !llvm.loop !127
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
!32 = !DILocation(line: 8, column: 5, scope: !26)
!33 = !DILocation(line: 8, column: 13, scope: !26)
!34 = !{!35, !35, i64 0}
!35 = !{!"int", !36, i64 0}
!36 = !{!"omnipotent char", !37, i64 0}
!37 = !{!"Simple C/C++ TBAA"}
!38 = !DILocation(line: 0, scope: !26)
!39 = !DILocation(line: 15, column: 9, scope: !40)
!40 = distinct !DILexicalBlock(scope: !26, file: !1, line: 8, column: 22)
!41 = !DILocation(line: 18, column: 9, scope: !40)
!42 = !DILocation(line: 0, scope: !40)
!43 = !DILocation(line: 20, column: 7, scope: !26)
!44 = !DILocation(line: 22, column: 3, scope: !10)
!45 = !DILocation(line: 6, column: 27, scope: !27)
!46 = distinct !{!46, !31, !47, !48}
!47 = !DILocation(line: 21, column: 3, scope: !24)
!48 = !{!"llvm.loop.mustprogress"}
!49 = distinct !DISubprogram(name: "switch_with_fall_through", scope: !1, file: !1, line: 25, type: !50, scopeLine: 25, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !52)
!50 = !DISubroutineType(types: !51)
!51 = !{!13, !13, !16}
!52 = !{!53, !54, !55}
!53 = !DILocalVariable(name: "x", arg: 1, scope: !49, file: !1, line: 25, type: !13)
!54 = !DILocalVariable(name: "start", arg: 2, scope: !49, file: !1, line: 25, type: !16)
!55 = !DILocalVariable(name: "r", scope: !49, file: !1, line: 26, type: !13)
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
!72 = !{!13, !14, !16, !73}
!73 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !74, size: 64)
!74 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !13)
!75 = !{!76, !77, !78, !79, !83, !84}
!76 = !DILocalVariable(name: "code", arg: 1, scope: !70, file: !1, line: 46, type: !14)
!77 = !DILocalVariable(name: "n", arg: 2, scope: !70, file: !1, line: 46, type: !16)
!78 = !DILocalVariable(name: "x", arg: 3, scope: !70, file: !1, line: 46, type: !73)
!79 = !DILocalVariable(name: "stack", scope: !70, file: !1, line: 47, type: !80)
!80 = !DICompositeType(tag: DW_TAG_array_type, baseType: !13, size: 512, elements: !81)
!81 = !{!82}
!82 = !DISubrange(count: 8)
!83 = !DILocalVariable(name: "top", scope: !70, file: !1, line: 48, type: !16)
!84 = !DILocalVariable(name: "i", scope: !85, file: !1, line: 49, type: !16)
!85 = distinct !DILexicalBlock(scope: !70, file: !1, line: 49, column: 3)
!86 = distinct !DIAssignID()
!87 = !DILocation(line: 0, scope: !70)
!88 = !DILocation(line: 47, column: 3, scope: !70)
!89 = !DILocation(line: 0, scope: !85)
!90 = !DILocation(line: 49, column: 21, scope: !91)
!91 = distinct !DILexicalBlock(scope: !85, file: !1, line: 49, column: 3)
!92 = !DILocation(line: 49, column: 3, scope: !85)
!93 = !DILocation(line: 68, column: 10, scope: !70)
!94 = !{!95, !95, i64 0}
!95 = !{!"double", !36, i64 0}
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
!127 = distinct !{!127, !92, !128, !48}
!128 = !DILocation(line: 67, column: 3, scope: !85)
