; clang-22 -O3 -g -fdebug-compilation-dir=. -S -emit-llvm c/switches.c -o ir/clang-22/O3-g/switches.ll
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
  br i1 %5, label %6, label %28, !dbg !35

6:                                                ; preds = %4
  %7 = fmul double %2, 3.000000e+00
  %8 = fmul double %2, %2
  %9 = fdiv double 1.000000e+00, %2
  %10 = zext nneg i32 %1 to i64, !dbg !36
  %11 = and i64 %10, 1, !dbg !37
  %12 = icmp eq i32 %1, 1, !dbg !37
  br i1 %12, label %17, label %13, !dbg !37

13:                                               ; preds = %6
  %14 = and i64 %10, 2147483646, !dbg !35
  br label %30, !dbg !35

15:                                               ; preds = %46
  %16 = icmp eq i64 %11, 0, !dbg !38
  br i1 %16, label %28, label %17, !dbg !38

17:                                               ; preds = %15, %6
  %18 = phi i64 [ 0, %6 ], [ %49, %15 ]
  %19 = phi double [ 0.000000e+00, %6 ], [ %48, %15 ]
  %20 = icmp ne i64 %11, 0, !dbg !39
  tail call void @llvm.assume(i1 %20), !dbg !39
    #dbg_value(i64 %18, !27, !DIExpression(), !33)
    #dbg_value(double %19, !26, !DIExpression(), !32)
  %21 = getelementptr inbounds nuw i32, ptr %0, i64 %18, !dbg !40
  %22 = load i32, ptr %21, align 4, !dbg !41, !tbaa !10
  switch i32 %22, label %24 [
    i32 0, label %25
    i32 2, label %25
    i32 1, label %23
  ], !dbg !42

23:                                               ; preds = %17
    #dbg_value(double %7, !29, !DIExpression(), !43)
  br label %25, !dbg !44

24:                                               ; preds = %17
    #dbg_value(double %9, !29, !DIExpression(), !43)
  br label %25, !dbg !46

25:                                               ; preds = %24, %23, %17, %17
  %26 = phi double [ %9, %24 ], [ %7, %23 ], [ %8, %17 ], [ %8, %17 ], !dbg !47
    #dbg_value(double %26, !29, !DIExpression(), !43)
  %27 = tail call double @llvm.fmuladd.f64(double %26, double %3, double %19), !dbg !48
    #dbg_value(double %27, !26, !DIExpression(), !32)
    #dbg_value(i64 %18, !27, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !33)
  br label %28, !dbg !49

28:                                               ; preds = %25, %15, %4
  %29 = phi double [ 0.000000e+00, %4 ], [ %48, %15 ], [ %27, %25 ], !dbg !32
  ret double %29, !dbg !49

30:                                               ; preds = %46, %13
  %31 = phi i64 [ 0, %13 ], [ %49, %46 ]
  %32 = phi double [ 0.000000e+00, %13 ], [ %48, %46 ]
  %33 = phi i64 [ 0, %13 ], [ %50, %46 ]
    #dbg_value(i64 %31, !27, !DIExpression(), !33)
    #dbg_value(double %32, !26, !DIExpression(), !32)
  %34 = getelementptr inbounds nuw i32, ptr %0, i64 %31, !dbg !40
  %35 = load i32, ptr %34, align 4, !dbg !50, !tbaa !10
  switch i32 %35, label %37 [
    i32 0, label %38
    i32 2, label %38
    i32 1, label %36
  ], !dbg !39

36:                                               ; preds = %30
    #dbg_value(double %7, !29, !DIExpression(), !43)
  br label %38, !dbg !51

37:                                               ; preds = %30
    #dbg_value(double %9, !29, !DIExpression(), !43)
  br label %38, !dbg !52

38:                                               ; preds = %30, %30, %37, %36
  %39 = phi double [ %9, %37 ], [ %7, %36 ], [ %8, %30 ], [ %8, %30 ], !dbg !47
    #dbg_value(double %39, !29, !DIExpression(), !43)
  %40 = tail call double @llvm.fmuladd.f64(double %39, double %3, double %32), !dbg !53
    #dbg_value(double %40, !26, !DIExpression(), !32)
    #dbg_value(i64 %31, !27, !DIExpression(DW_OP_constu, 1, DW_OP_or, DW_OP_stack_value), !33)
  %41 = getelementptr inbounds nuw i32, ptr %0, i64 %31, !dbg !40
  %42 = getelementptr inbounds nuw i8, ptr %41, i64 4, !dbg !40
  %43 = load i32, ptr %42, align 4, !dbg !54, !tbaa !10
  switch i32 %43, label %45 [
    i32 0, label %46
    i32 2, label %46
    i32 1, label %44
  ], !dbg !55

44:                                               ; preds = %38
    #dbg_value(double %7, !29, !DIExpression(), !43)
  br label %46, !dbg !56

45:                                               ; preds = %38
    #dbg_value(double %9, !29, !DIExpression(), !43)
  br label %46, !dbg !57

46:                                               ; preds = %45, %44, %38, %38
  %47 = phi double [ %9, %45 ], [ %7, %44 ], [ %8, %38 ], [ %8, %38 ], !dbg !47
    #dbg_value(double %47, !29, !DIExpression(), !43)
  %48 = tail call double @llvm.fmuladd.f64(double %47, double %3, double %40), !dbg !58
    #dbg_value(double %48, !26, !DIExpression(), !32)
  %49 = add nuw nsw i64 %31, 2, !dbg !59
    #dbg_value(i64 %49, !27, !DIExpression(), !33)
  %50 = add i64 %33, 2, !dbg !60
  %51 = icmp eq i64 %50, %14, !dbg !60
  br i1 %51, label %15, label %30, !dbg !60, !llvm.loop !61
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local double @switch_with_fall_through(double noundef %0, i32 noundef %1) local_unnamed_addr #3 !dbg !64 {
    #dbg_value(double %0, !68, !DIExpression(), !71)
    #dbg_value(i32 %1, !69, !DIExpression(), !71)
    #dbg_value(double %0, !70, !DIExpression(), !71)
  switch i32 %1, label %13 [
    i32 3, label %3
    i32 2, label %5
    i32 1, label %8
    i32 9, label %11
  ], !dbg !72

3:                                                ; preds = %2
  %4 = fmul double %0, %0, !dbg !73
    #dbg_value(double %4, !70, !DIExpression(), !71)
  br label %5, !dbg !75

5:                                                ; preds = %2, %3
  %6 = phi double [ %4, %3 ], [ %0, %2 ], !dbg !71
    #dbg_value(double %6, !70, !DIExpression(), !71)
  %7 = fadd double %0, %6, !dbg !76
    #dbg_value(double %7, !70, !DIExpression(), !71)
  br label %8, !dbg !77

8:                                                ; preds = %2, %5
  %9 = phi double [ %7, %5 ], [ %0, %2 ], !dbg !71
    #dbg_value(double %9, !70, !DIExpression(), !71)
  %10 = fmul double %0, %9, !dbg !78
    #dbg_value(double %10, !70, !DIExpression(), !71)
  br label %13, !dbg !79

11:                                               ; preds = %2
  %12 = fneg double %0, !dbg !80
  br label %16, !dbg !81

13:                                               ; preds = %2, %8
  %14 = phi double [ %0, %2 ], [ %10, %8 ], !dbg !71
    #dbg_value(double %14, !70, !DIExpression(), !71)
  %15 = fadd double %14, 1.000000e+00, !dbg !82
  br label %16, !dbg !83

16:                                               ; preds = %13, %11
  %17 = phi double [ %15, %13 ], [ %12, %11 ], !dbg !71
  ret double %17, !dbg !84
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @stack_machine(ptr noundef readonly captures(none) %0, i32 noundef %1, ptr noundef readonly captures(none) %2) local_unnamed_addr #0 !dbg !85 {
  %4 = alloca [8 x double], align 16, !DIAssignID !101
    #dbg_assign(i1 poison, !94, !DIExpression(), !101, ptr %4, !DIExpression(), !102)
    #dbg_value(ptr %0, !91, !DIExpression(), !102)
    #dbg_value(i32 %1, !92, !DIExpression(), !102)
    #dbg_value(ptr %2, !93, !DIExpression(), !102)
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #5, !dbg !103
    #dbg_value(i32 0, !98, !DIExpression(), !102)
    #dbg_value(i32 0, !99, !DIExpression(), !104)
  %5 = icmp sgt i32 %1, 0, !dbg !105
  br i1 %5, label %6, label %10, !dbg !107

6:                                                ; preds = %3
  %7 = zext nneg i32 %1 to i64, !dbg !108
  br label %12, !dbg !109

8:                                                ; preds = %48
  %9 = load double, ptr %4, align 16, !dbg !110, !tbaa !111
  br label %10, !dbg !110

10:                                               ; preds = %8, %3
  %11 = phi double [ %9, %8 ], [ undef, %3 ], !dbg !110
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #5, !dbg !113
  ret double %11, !dbg !114

12:                                               ; preds = %6, %48
  %13 = phi i64 [ 0, %6 ], [ %50, %48 ]
  %14 = phi i32 [ 0, %6 ], [ %49, %48 ]
    #dbg_value(i64 %13, !99, !DIExpression(), !104)
    #dbg_value(i32 %14, !98, !DIExpression(), !102)
  %15 = getelementptr inbounds nuw i32, ptr %0, i64 %13, !dbg !115
  %16 = load i32, ptr %15, align 4, !dbg !117, !tbaa !10
  switch i32 %16, label %41 [
    i32 100, label %17
    i32 101, label %26
    i32 102, label %35
  ], !dbg !118

17:                                               ; preds = %12
  %18 = sext i32 %14 to i64, !dbg !119
  %19 = getelementptr double, ptr %4, i64 %18, !dbg !119
  %20 = getelementptr i8, ptr %19, i64 -8, !dbg !119
  %21 = load double, ptr %20, align 8, !dbg !119, !tbaa !111
  %22 = getelementptr i8, ptr %19, i64 -16, !dbg !121
  %23 = load double, ptr %22, align 8, !dbg !122, !tbaa !111
  %24 = fadd double %21, %23, !dbg !123
  store double %24, ptr %22, align 8, !dbg !124, !tbaa !111
  %25 = add nsw i32 %14, -1, !dbg !125
    #dbg_value(i32 %25, !98, !DIExpression(), !102)
  br label %48, !dbg !126

26:                                               ; preds = %12
  %27 = sext i32 %14 to i64, !dbg !127
  %28 = getelementptr double, ptr %4, i64 %27, !dbg !127
  %29 = getelementptr i8, ptr %28, i64 -8, !dbg !127
  %30 = load double, ptr %29, align 8, !dbg !127, !tbaa !111
  %31 = getelementptr i8, ptr %28, i64 -16, !dbg !128
  %32 = load double, ptr %31, align 8, !dbg !129, !tbaa !111
  %33 = fmul double %30, %32, !dbg !130
  store double %33, ptr %31, align 8, !dbg !131, !tbaa !111
  %34 = add nsw i32 %14, -1, !dbg !132
    #dbg_value(i32 %34, !98, !DIExpression(), !102)
  br label %48, !dbg !133

35:                                               ; preds = %12
  %36 = sext i32 %14 to i64, !dbg !134
  %37 = getelementptr double, ptr %4, i64 %36, !dbg !134
  %38 = getelementptr i8, ptr %37, i64 -8, !dbg !134
  %39 = load double, ptr %38, align 8, !dbg !135, !tbaa !111
  store double %39, ptr %37, align 8, !dbg !136, !tbaa !111
  %40 = add nsw i32 %14, 1, !dbg !137
    #dbg_value(i32 %40, !98, !DIExpression(), !102)
  br label %48, !dbg !138

41:                                               ; preds = %12
  %42 = sext i32 %16 to i64, !dbg !139
  %43 = getelementptr inbounds double, ptr %2, i64 %42, !dbg !139
  %44 = load double, ptr %43, align 8, !dbg !140, !tbaa !111
  %45 = add nsw i32 %14, 1, !dbg !141
    #dbg_value(i32 %45, !98, !DIExpression(), !102)
  %46 = sext i32 %14 to i64, !dbg !142
  %47 = getelementptr inbounds double, ptr %4, i64 %46, !dbg !142
  store double %44, ptr %47, align 8, !dbg !143, !tbaa !111
  br label %48, !dbg !144

48:                                               ; preds = %17, %26, %35, %41
  %49 = phi i32 [ %45, %41 ], [ %25, %17 ], [ %34, %26 ], [ %40, %35 ], !dbg !145
    #dbg_value(i32 %49, !98, !DIExpression(), !102)
  %50 = add nuw nsw i64 %13, 1, !dbg !146
    #dbg_value(i64 %50, !99, !DIExpression(), !104)
  %51 = icmp eq i64 %50, %7, !dbg !108
  br i1 %51, label %8, label %12, !dbg !147, !llvm.loop !148
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #4

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #5 = { nounwind }

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
!37 = !DILocation(line: 6, column: 3, scope: !28)
!38 = !DILocation(line: 8, column: 5, scope: !30)
!39 = !DILocation(line: 8, column: 5, scope: !30, atomGroup: 5, atomRank: 1)
!40 = !DILocation(line: 8, column: 13, scope: !30)
!41 = !DILocation(line: 8, column: 13, scope: !30, atomGroup: 26, atomRank: 2)
!42 = !DILocation(line: 8, column: 5, scope: !30, atomGroup: 26, atomRank: 1)
!43 = !DILocation(line: 0, scope: !30)
!44 = !DILocation(line: 15, column: 9, scope: !45, atomGroup: 27, atomRank: 1)
!45 = distinct !DILexicalBlock(scope: !30, file: !1, line: 8, column: 22)
!46 = !DILocation(line: 18, column: 9, scope: !45, atomGroup: 28, atomRank: 1)
!47 = !DILocation(line: 0, scope: !45)
!48 = !DILocation(line: 20, column: 7, scope: !30, atomGroup: 29, atomRank: 2)
!49 = !DILocation(line: 22, column: 3, scope: !14, atomGroup: 16, atomRank: 1)
!50 = !DILocation(line: 8, column: 13, scope: !30, atomGroup: 5, atomRank: 2)
!51 = !DILocation(line: 15, column: 9, scope: !45, atomGroup: 9, atomRank: 1)
!52 = !DILocation(line: 18, column: 9, scope: !45, atomGroup: 11, atomRank: 1)
!53 = !DILocation(line: 20, column: 7, scope: !30, atomGroup: 12, atomRank: 2)
!54 = !DILocation(line: 8, column: 13, scope: !30, atomGroup: 33, atomRank: 2)
!55 = !DILocation(line: 8, column: 5, scope: !30, atomGroup: 33, atomRank: 1)
!56 = !DILocation(line: 15, column: 9, scope: !45, atomGroup: 34, atomRank: 1)
!57 = !DILocation(line: 18, column: 9, scope: !45, atomGroup: 35, atomRank: 1)
!58 = !DILocation(line: 20, column: 7, scope: !30, atomGroup: 36, atomRank: 2)
!59 = !DILocation(line: 6, column: 27, scope: !31, atomGroup: 37, atomRank: 2)
!60 = !DILocation(line: 6, column: 3, scope: !28, atomGroup: 39, atomRank: 1)
!61 = distinct !{!61, !37, !62, !63}
!62 = !DILocation(line: 21, column: 3, scope: !28)
!63 = !{!"llvm.loop.mustprogress"}
!64 = distinct !DISubprogram(name: "switch_with_fall_through", scope: !1, file: !1, line: 25, type: !65, scopeLine: 25, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !67, keyInstructions: true)
!65 = !DISubroutineType(types: !66)
!66 = !{!17, !17, !20}
!67 = !{!68, !69, !70}
!68 = !DILocalVariable(name: "x", arg: 1, scope: !64, file: !1, line: 25, type: !17)
!69 = !DILocalVariable(name: "start", arg: 2, scope: !64, file: !1, line: 25, type: !20)
!70 = !DILocalVariable(name: "r", scope: !64, file: !1, line: 26, type: !17)
!71 = !DILocation(line: 0, scope: !64)
!72 = !DILocation(line: 27, column: 3, scope: !64, atomGroup: 2, atomRank: 1)
!73 = !DILocation(line: 29, column: 9, scope: !74, atomGroup: 3, atomRank: 2)
!74 = distinct !DILexicalBlock(scope: !64, file: !1, line: 27, column: 18)
!75 = !DILocation(line: 29, column: 7, scope: !74)
!76 = !DILocation(line: 32, column: 9, scope: !74, atomGroup: 4, atomRank: 2)
!77 = !DILocation(line: 32, column: 7, scope: !74)
!78 = !DILocation(line: 35, column: 9, scope: !74, atomGroup: 5, atomRank: 2)
!79 = !DILocation(line: 36, column: 7, scope: !74, atomGroup: 6, atomRank: 1)
!80 = !DILocation(line: 38, column: 14, scope: !74, atomGroup: 7, atomRank: 2)
!81 = !DILocation(line: 38, column: 7, scope: !74, atomGroup: 7, atomRank: 1)
!82 = !DILocation(line: 42, column: 12, scope: !64, atomGroup: 9, atomRank: 2)
!83 = !DILocation(line: 42, column: 3, scope: !64, atomGroup: 9, atomRank: 1)
!84 = !DILocation(line: 43, column: 1, scope: !64, atomGroup: 10, atomRank: 1)
!85 = distinct !DISubprogram(name: "stack_machine", scope: !1, file: !1, line: 46, type: !86, scopeLine: 46, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !90, keyInstructions: true)
!86 = !DISubroutineType(types: !87)
!87 = !{!17, !18, !20, !88}
!88 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !89, size: 64)
!89 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !17)
!90 = !{!91, !92, !93, !94, !98, !99}
!91 = !DILocalVariable(name: "code", arg: 1, scope: !85, file: !1, line: 46, type: !18)
!92 = !DILocalVariable(name: "n", arg: 2, scope: !85, file: !1, line: 46, type: !20)
!93 = !DILocalVariable(name: "x", arg: 3, scope: !85, file: !1, line: 46, type: !88)
!94 = !DILocalVariable(name: "stack", scope: !85, file: !1, line: 47, type: !95)
!95 = !DICompositeType(tag: DW_TAG_array_type, baseType: !17, size: 512, elements: !96)
!96 = !{!97}
!97 = !DISubrange(count: 8)
!98 = !DILocalVariable(name: "top", scope: !85, file: !1, line: 48, type: !20)
!99 = !DILocalVariable(name: "i", scope: !100, file: !1, line: 49, type: !20)
!100 = distinct !DILexicalBlock(scope: !85, file: !1, line: 49, column: 3)
!101 = distinct !DIAssignID()
!102 = !DILocation(line: 0, scope: !85)
!103 = !DILocation(line: 47, column: 3, scope: !85)
!104 = !DILocation(line: 0, scope: !100)
!105 = !DILocation(line: 49, column: 21, scope: !106, atomGroup: 24, atomRank: 1)
!106 = distinct !DILexicalBlock(scope: !100, file: !1, line: 49, column: 3)
!107 = !DILocation(line: 49, column: 3, scope: !100, atomGroup: 25, atomRank: 1)
!108 = !DILocation(line: 49, column: 21, scope: !106, atomGroup: 3, atomRank: 1)
!109 = !DILocation(line: 49, column: 3, scope: !100)
!110 = !DILocation(line: 68, column: 10, scope: !85, atomGroup: 21, atomRank: 2)
!111 = !{!112, !112, i64 0}
!112 = !{!"double", !12, i64 0}
!113 = !DILocation(line: 69, column: 1, scope: !85)
!114 = !DILocation(line: 68, column: 3, scope: !85, atomGroup: 21, atomRank: 1)
!115 = !DILocation(line: 50, column: 13, scope: !116)
!116 = distinct !DILexicalBlock(scope: !106, file: !1, line: 49, column: 31)
!117 = !DILocation(line: 50, column: 13, scope: !116, atomGroup: 5, atomRank: 2)
!118 = !DILocation(line: 50, column: 5, scope: !116, atomGroup: 5, atomRank: 1)
!119 = !DILocation(line: 52, column: 27, scope: !120)
!120 = distinct !DILexicalBlock(scope: !116, file: !1, line: 50, column: 22)
!121 = !DILocation(line: 52, column: 9, scope: !120)
!122 = !DILocation(line: 52, column: 24, scope: !120)
!123 = !DILocation(line: 52, column: 24, scope: !120, atomGroup: 6, atomRank: 2)
!124 = !DILocation(line: 52, column: 24, scope: !120, atomGroup: 6, atomRank: 1)
!125 = !DILocation(line: 53, column: 12, scope: !120, atomGroup: 7, atomRank: 2)
!126 = !DILocation(line: 54, column: 9, scope: !120, atomGroup: 8, atomRank: 1)
!127 = !DILocation(line: 56, column: 27, scope: !120)
!128 = !DILocation(line: 56, column: 9, scope: !120)
!129 = !DILocation(line: 56, column: 24, scope: !120)
!130 = !DILocation(line: 56, column: 24, scope: !120, atomGroup: 9, atomRank: 2)
!131 = !DILocation(line: 56, column: 24, scope: !120, atomGroup: 9, atomRank: 1)
!132 = !DILocation(line: 57, column: 12, scope: !120, atomGroup: 10, atomRank: 2)
!133 = !DILocation(line: 58, column: 9, scope: !120, atomGroup: 11, atomRank: 1)
!134 = !DILocation(line: 60, column: 22, scope: !120)
!135 = !DILocation(line: 60, column: 22, scope: !120, atomGroup: 12, atomRank: 2)
!136 = !DILocation(line: 60, column: 20, scope: !120, atomGroup: 12, atomRank: 1)
!137 = !DILocation(line: 61, column: 12, scope: !120, atomGroup: 13, atomRank: 2)
!138 = !DILocation(line: 62, column: 9, scope: !120, atomGroup: 14, atomRank: 1)
!139 = !DILocation(line: 64, column: 24, scope: !120)
!140 = !DILocation(line: 64, column: 24, scope: !120, atomGroup: 15, atomRank: 2)
!141 = !DILocation(line: 64, column: 18, scope: !120, atomGroup: 16, atomRank: 2)
!142 = !DILocation(line: 64, column: 9, scope: !120)
!143 = !DILocation(line: 64, column: 22, scope: !120, atomGroup: 15, atomRank: 1)
!144 = !DILocation(line: 65, column: 9, scope: !120, atomGroup: 17, atomRank: 1)
!145 = !DILocation(line: 0, scope: !120)
!146 = !DILocation(line: 49, column: 27, scope: !106, atomGroup: 18, atomRank: 2)
!147 = !DILocation(line: 49, column: 3, scope: !100, atomGroup: 4, atomRank: 1)
!148 = distinct !{!148, !109, !149, !63}
!149 = !DILocation(line: 67, column: 3, scope: !100)
