; clang-19 -O3 -g -fdebug-compilation-dir=. -S -emit-llvm c/branches.c -o ir/clang-19/O3-g/branches.ll
; ModuleID = 'c/branches.c'
source_filename = "c/branches.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local double @sine_or_square_sum(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 !dbg !10 {
    #dbg_value(ptr %0, !18, !DIExpression(), !26)
    #dbg_value(i32 %1, !19, !DIExpression(), !26)
    #dbg_value(double 0.000000e+00, !20, !DIExpression(), !26)
    #dbg_value(i32 0, !21, !DIExpression(), !27)
  %3 = icmp sgt i32 %1, 0, !dbg !28
  br i1 %3, label %4, label %26, !dbg !29

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !28
  %6 = and i64 %5, 1, !dbg !29
  %7 = icmp eq i32 %1, 1, !dbg !29
  br i1 %7, label %10, label %8, !dbg !29

8:                                                ; preds = %4
  %9 = and i64 %5, 2147483646, !dbg !29
  br label %28, !dbg !29

10:                                               ; preds = %50, %4
  %11 = phi double [ poison, %4 ], [ %52, %50 ]
  %12 = phi i64 [ 0, %4 ], [ %53, %50 ]
  %13 = phi double [ 0.000000e+00, %4 ], [ %52, %50 ]
  %14 = icmp eq i64 %6, 0, !dbg !30
  br i1 %14, label %26, label %15, !dbg !30

15:                                               ; preds = %10
    #dbg_value(i64 %12, !21, !DIExpression(), !27)
    #dbg_value(double %13, !20, !DIExpression(), !26)
  %16 = getelementptr inbounds double, ptr %0, i64 %12, !dbg !31
  %17 = load double, ptr %16, align 8, !dbg !31, !tbaa !33
  %18 = fcmp ogt double %17, 1.000000e+00, !dbg !37
  br i1 %18, label %21, label %19, !dbg !30

19:                                               ; preds = %15
  %20 = fmul double %17, %17, !dbg !38
    #dbg_value(double %20, !23, !DIExpression(), !40)
  br label %23

21:                                               ; preds = %15
  %22 = tail call double @sin(double noundef %17) #5, !dbg !41
    #dbg_value(double %22, !23, !DIExpression(), !40)
  br label %23, !dbg !43

23:                                               ; preds = %21, %19
  %24 = phi double [ %22, %21 ], [ %20, %19 ], !dbg !44
    #dbg_value(double %24, !23, !DIExpression(), !40)
  %25 = tail call double @llvm.fmuladd.f64(double %24, double %24, double %13), !dbg !45
    #dbg_value(double %25, !20, !DIExpression(), !26)
    #dbg_value(i64 %12, !21, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !27)
  br label %26, !dbg !46

26:                                               ; preds = %23, %10, %2
  %27 = phi double [ 0.000000e+00, %2 ], [ %11, %10 ], [ %25, %23 ], !dbg !26
  ret double %27, !dbg !46

28:                                               ; preds = %50, %8
  %29 = phi i64 [ 0, %8 ], [ %53, %50 ]
  %30 = phi double [ 0.000000e+00, %8 ], [ %52, %50 ]
  %31 = phi i64 [ 0, %8 ], [ %54, %50 ]
    #dbg_value(i64 %29, !21, !DIExpression(), !27)
    #dbg_value(double %30, !20, !DIExpression(), !26)
  %32 = getelementptr inbounds double, ptr %0, i64 %29, !dbg !31
  %33 = load double, ptr %32, align 8, !dbg !31, !tbaa !33
  %34 = fcmp ogt double %33, 1.000000e+00, !dbg !37
  br i1 %34, label %35, label %37, !dbg !30

35:                                               ; preds = %28
  %36 = tail call double @sin(double noundef %33) #5, !dbg !41
    #dbg_value(double %36, !23, !DIExpression(), !40)
  br label %39, !dbg !43

37:                                               ; preds = %28
  %38 = fmul double %33, %33, !dbg !38
    #dbg_value(double %38, !23, !DIExpression(), !40)
  br label %39

39:                                               ; preds = %37, %35
  %40 = phi double [ %36, %35 ], [ %38, %37 ], !dbg !44
    #dbg_value(double %40, !23, !DIExpression(), !40)
  %41 = tail call double @llvm.fmuladd.f64(double %40, double %40, double %30), !dbg !45
    #dbg_value(double %41, !20, !DIExpression(), !26)
  %42 = or disjoint i64 %29, 1, !dbg !47
    #dbg_value(i64 %42, !21, !DIExpression(), !27)
  %43 = getelementptr inbounds double, ptr %0, i64 %42, !dbg !31
  %44 = load double, ptr %43, align 8, !dbg !31, !tbaa !33
  %45 = fcmp ogt double %44, 1.000000e+00, !dbg !37
  br i1 %45, label %48, label %46, !dbg !30

46:                                               ; preds = %39
  %47 = fmul double %44, %44, !dbg !38
    #dbg_value(double %47, !23, !DIExpression(), !40)
  br label %50

48:                                               ; preds = %39
  %49 = tail call double @sin(double noundef %44) #5, !dbg !41
    #dbg_value(double %49, !23, !DIExpression(), !40)
  br label %50, !dbg !43

50:                                               ; preds = %48, %46
  %51 = phi double [ %49, %48 ], [ %47, %46 ], !dbg !44
    #dbg_value(double %51, !23, !DIExpression(), !40)
  %52 = tail call double @llvm.fmuladd.f64(double %51, double %51, double %41), !dbg !45
    #dbg_value(double %52, !20, !DIExpression(), !26)
  %53 = add nuw nsw i64 %29, 2, !dbg !47
    #dbg_value(i64 %53, !21, !DIExpression(), !27)
  %54 = add i64 %31, 2, !dbg !29
  %55 = icmp eq i64 %54, %9, !dbg !29
  br i1 %55, label %10, label %28, !dbg !29, !llvm.loop !48
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !51 double @sin(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: mustprogress nofree nounwind willreturn memory(write) uwtable
define dso_local double @guarded_square_root(double noundef %0) local_unnamed_addr #3 !dbg !55 {
    #dbg_value(double %0, !57, !DIExpression(), !58)
  %2 = fcmp ogt double %0, 0.000000e+00, !dbg !59
  br i1 %2, label %3, label %5, !dbg !60

3:                                                ; preds = %1
  %4 = tail call double @sqrt(double noundef %0) #5, !dbg !61
  br label %5, !dbg !60

5:                                                ; preds = %1, %3
  %6 = phi double [ %4, %3 ], [ 0.000000e+00, %1 ], !dbg !60
  ret double %6, !dbg !62
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !63 double @sqrt(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @clamp_and_scale(double noundef %0, double noundef %1, double noundef %2) local_unnamed_addr #4 !dbg !64 {
    #dbg_value(double %0, !68, !DIExpression(), !72)
    #dbg_value(double %1, !69, !DIExpression(), !72)
    #dbg_value(double %2, !70, !DIExpression(), !72)
  %4 = fcmp olt double %0, %1, !dbg !73
  %5 = fcmp ogt double %0, %2, !dbg !74
  %6 = select i1 %5, double %2, double %0, !dbg !74
  %7 = select i1 %4, double %1, double %6, !dbg !74
    #dbg_value(double %7, !71, !DIExpression(), !72)
  %8 = fmul double %7, 3.000000e+00, !dbg !75
  %9 = fmul double %8, %0, !dbg !76
  ret double %9, !dbg !77
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local double @nested_branches(double noundef %0, double noundef %1) local_unnamed_addr #4 !dbg !78 {
    #dbg_value(double %0, !82, !DIExpression(), !85)
    #dbg_value(double %1, !83, !DIExpression(), !85)
    #dbg_value(double %0, !84, !DIExpression(), !85)
  %3 = fcmp ogt double %0, 0.000000e+00, !dbg !86
  br i1 %3, label %4, label %16, !dbg !88

4:                                                ; preds = %2
  %5 = fcmp ogt double %1, %0, !dbg !89
  br i1 %5, label %6, label %8, !dbg !92

6:                                                ; preds = %4
  %7 = fmul double %0, %1, !dbg !93
    #dbg_value(double %7, !84, !DIExpression(), !85)
  br label %13, !dbg !95

8:                                                ; preds = %4
  %9 = fcmp olt double %1, 0.000000e+00, !dbg !96
  br i1 %9, label %10, label %13, !dbg !98

10:                                               ; preds = %8
  %11 = fneg double %1, !dbg !99
  %12 = tail call double @llvm.fmuladd.f64(double %11, double %1, double %0), !dbg !99
    #dbg_value(double %12, !84, !DIExpression(), !85)
  br label %13, !dbg !101

13:                                               ; preds = %8, %10, %6
  %14 = phi double [ %7, %6 ], [ %12, %10 ], [ %0, %8 ], !dbg !85
    #dbg_value(double %14, !84, !DIExpression(), !85)
  %15 = fmul double %14, 2.000000e+00, !dbg !102
    #dbg_value(double %15, !84, !DIExpression(), !85)
  br label %19, !dbg !103

16:                                               ; preds = %2
  %17 = fsub double 1.000000e+00, %0, !dbg !104
  %18 = fdiv double %1, %17, !dbg !106
    #dbg_value(double %18, !84, !DIExpression(), !85)
  br label %19

19:                                               ; preds = %16, %13
  %20 = phi double [ %15, %13 ], [ %18, %16 ], !dbg !107
    #dbg_value(double %20, !84, !DIExpression(), !85)
  %21 = fadd double %20, %1, !dbg !108
  ret double %21, !dbg !109
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write) uwtable
define dso_local double @short_circuit_condition(double noundef %0, double noundef %1, i32 noundef %2) local_unnamed_addr #3 !dbg !110 {
    #dbg_value(double %0, !114, !DIExpression(), !117)
    #dbg_value(double %1, !115, !DIExpression(), !117)
    #dbg_value(i32 %2, !116, !DIExpression(), !117)
  %4 = fcmp ogt double %0, 1.000000e+00, !dbg !118
  %5 = fcmp olt double %1, 2.000000e+00
  %6 = and i1 %4, %5, !dbg !120
  %7 = icmp eq i32 %2, 7
  %8 = or i1 %6, %7, !dbg !120
  br i1 %8, label %9, label %12, !dbg !120

9:                                                ; preds = %3
  %10 = fmul double %0, %0, !dbg !121
  %11 = fmul double %10, %1, !dbg !123
  br label %19, !dbg !124

12:                                               ; preds = %3
  %13 = and i32 %2, 1, !dbg !125
  %14 = icmp eq i32 %13, 0, !dbg !125
  br i1 %14, label %17, label %15, !dbg !126

15:                                               ; preds = %12
  %16 = tail call double @cos(double noundef %0) #5, !dbg !127
  br label %19, !dbg !126

17:                                               ; preds = %12
  %18 = tail call double @llvm.fmuladd.f64(double %1, double %1, double %0), !dbg !128
  br label %19, !dbg !126

19:                                               ; preds = %15, %17, %9
  %20 = phi double [ %11, %9 ], [ %16, %15 ], [ %18, %17 ], !dbg !117
  ret double %20, !dbg !129
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !130 double @cos(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @largest_of_three(double noundef %0, double noundef %1, double noundef %2) local_unnamed_addr #4 !dbg !131 {
    #dbg_value(double %0, !133, !DIExpression(), !137)
    #dbg_value(double %1, !134, !DIExpression(), !137)
    #dbg_value(double %2, !135, !DIExpression(), !137)
    #dbg_value(double %0, !136, !DIExpression(), !137)
  %4 = fcmp ogt double %1, %0, !dbg !138
  %5 = select i1 %4, double %1, double %0, !dbg !140
    #dbg_value(double %5, !136, !DIExpression(), !137)
  %6 = fcmp olt double %5, %2, !dbg !141
  %7 = select i1 %6, double %2, double %5, !dbg !143
    #dbg_value(double %7, !136, !DIExpression(), !137)
  %8 = tail call double @llvm.fmuladd.f64(double %7, double %7, double %0), !dbg !144
  ret double %8, !dbg !145
}

attributes #0 = { nofree nounwind memory(write, argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { mustprogress nofree nounwind willreturn memory(write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7, !8}
!llvm.ident = !{!9}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/branches.c", directory: ".", checksumkind: CSK_MD5, checksum: "b0e539c3e753232b1f191b622d49c4ff")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 8, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 2}
!8 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!9 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!10 = distinct !DISubprogram(name: "sine_or_square_sum", scope: !1, file: !1, line: 4, type: !11, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !17)
!11 = !DISubroutineType(types: !12)
!12 = !{!13, !14, !16}
!13 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!14 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !15, size: 64)
!15 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !13)
!16 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!17 = !{!18, !19, !20, !21, !23}
!18 = !DILocalVariable(name: "x", arg: 1, scope: !10, file: !1, line: 4, type: !14)
!19 = !DILocalVariable(name: "n", arg: 2, scope: !10, file: !1, line: 4, type: !16)
!20 = !DILocalVariable(name: "s", scope: !10, file: !1, line: 5, type: !13)
!21 = !DILocalVariable(name: "i", scope: !22, file: !1, line: 6, type: !16)
!22 = distinct !DILexicalBlock(scope: !10, file: !1, line: 6, column: 3)
!23 = !DILocalVariable(name: "t", scope: !24, file: !1, line: 7, type: !13)
!24 = distinct !DILexicalBlock(scope: !25, file: !1, line: 6, column: 31)
!25 = distinct !DILexicalBlock(scope: !22, file: !1, line: 6, column: 3)
!26 = !DILocation(line: 0, scope: !10)
!27 = !DILocation(line: 0, scope: !22)
!28 = !DILocation(line: 6, column: 21, scope: !25)
!29 = !DILocation(line: 6, column: 3, scope: !22)
!30 = !DILocation(line: 8, column: 9, scope: !24)
!31 = !DILocation(line: 8, column: 9, scope: !32)
!32 = distinct !DILexicalBlock(scope: !24, file: !1, line: 8, column: 9)
!33 = !{!34, !34, i64 0}
!34 = !{!"double", !35, i64 0}
!35 = !{!"omnipotent char", !36, i64 0}
!36 = !{!"Simple C/C++ TBAA"}
!37 = !DILocation(line: 8, column: 14, scope: !32)
!38 = !DILocation(line: 11, column: 16, scope: !39)
!39 = distinct !DILexicalBlock(scope: !32, file: !1, line: 10, column: 12)
!40 = !DILocation(line: 0, scope: !24)
!41 = !DILocation(line: 9, column: 11, scope: !42)
!42 = distinct !DILexicalBlock(scope: !32, file: !1, line: 8, column: 21)
!43 = !DILocation(line: 10, column: 5, scope: !42)
!44 = !DILocation(line: 0, scope: !32)
!45 = !DILocation(line: 13, column: 7, scope: !24)
!46 = !DILocation(line: 15, column: 3, scope: !10)
!47 = !DILocation(line: 6, column: 27, scope: !25)
!48 = distinct !{!48, !29, !49, !50}
!49 = !DILocation(line: 14, column: 3, scope: !22)
!50 = !{!"llvm.loop.mustprogress"}
!51 = !DISubprogram(name: "sin", scope: !52, file: !52, line: 64, type: !53, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!52 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/mathcalls.h", directory: "", checksumkind: CSK_MD5, checksum: "8c6e2d0d2bda65bc5ba1ca02b65383b7")
!53 = !DISubroutineType(types: !54)
!54 = !{!13, !13}
!55 = distinct !DISubprogram(name: "guarded_square_root", scope: !1, file: !1, line: 19, type: !53, scopeLine: 19, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !56)
!56 = !{!57}
!57 = !DILocalVariable(name: "x", arg: 1, scope: !55, file: !1, line: 19, type: !13)
!58 = !DILocation(line: 0, scope: !55)
!59 = !DILocation(line: 20, column: 12, scope: !55)
!60 = !DILocation(line: 20, column: 10, scope: !55)
!61 = !DILocation(line: 20, column: 20, scope: !55)
!62 = !DILocation(line: 20, column: 3, scope: !55)
!63 = !DISubprogram(name: "sqrt", scope: !52, file: !52, line: 143, type: !53, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!64 = distinct !DISubprogram(name: "clamp_and_scale", scope: !1, file: !1, line: 23, type: !65, scopeLine: 23, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !67)
!65 = !DISubroutineType(types: !66)
!66 = !{!13, !13, !13, !13}
!67 = !{!68, !69, !70, !71}
!68 = !DILocalVariable(name: "x", arg: 1, scope: !64, file: !1, line: 23, type: !13)
!69 = !DILocalVariable(name: "low", arg: 2, scope: !64, file: !1, line: 23, type: !13)
!70 = !DILocalVariable(name: "high", arg: 3, scope: !64, file: !1, line: 23, type: !13)
!71 = !DILocalVariable(name: "c", scope: !64, file: !1, line: 24, type: !13)
!72 = !DILocation(line: 0, scope: !64)
!73 = !DILocation(line: 24, column: 16, scope: !64)
!74 = !DILocation(line: 24, column: 14, scope: !64)
!75 = !DILocation(line: 25, column: 14, scope: !64)
!76 = !DILocation(line: 25, column: 18, scope: !64)
!77 = !DILocation(line: 25, column: 3, scope: !64)
!78 = distinct !DISubprogram(name: "nested_branches", scope: !1, file: !1, line: 28, type: !79, scopeLine: 28, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !81)
!79 = !DISubroutineType(types: !80)
!80 = !{!13, !13, !13}
!81 = !{!82, !83, !84}
!82 = !DILocalVariable(name: "x", arg: 1, scope: !78, file: !1, line: 28, type: !13)
!83 = !DILocalVariable(name: "y", arg: 2, scope: !78, file: !1, line: 28, type: !13)
!84 = !DILocalVariable(name: "r", scope: !78, file: !1, line: 29, type: !13)
!85 = !DILocation(line: 0, scope: !78)
!86 = !DILocation(line: 30, column: 9, scope: !87)
!87 = distinct !DILexicalBlock(scope: !78, file: !1, line: 30, column: 7)
!88 = !DILocation(line: 30, column: 7, scope: !78)
!89 = !DILocation(line: 31, column: 11, scope: !90)
!90 = distinct !DILexicalBlock(scope: !91, file: !1, line: 31, column: 9)
!91 = distinct !DILexicalBlock(scope: !87, file: !1, line: 30, column: 16)
!92 = !DILocation(line: 31, column: 9, scope: !91)
!93 = !DILocation(line: 32, column: 13, scope: !94)
!94 = distinct !DILexicalBlock(scope: !90, file: !1, line: 31, column: 16)
!95 = !DILocation(line: 33, column: 5, scope: !94)
!96 = !DILocation(line: 33, column: 18, scope: !97)
!97 = distinct !DILexicalBlock(scope: !90, file: !1, line: 33, column: 16)
!98 = !DILocation(line: 33, column: 16, scope: !90)
!99 = !DILocation(line: 34, column: 13, scope: !100)
!100 = distinct !DILexicalBlock(scope: !97, file: !1, line: 33, column: 25)
!101 = !DILocation(line: 35, column: 5, scope: !100)
!102 = !DILocation(line: 36, column: 7, scope: !91)
!103 = !DILocation(line: 37, column: 3, scope: !91)
!104 = !DILocation(line: 38, column: 18, scope: !105)
!105 = distinct !DILexicalBlock(scope: !87, file: !1, line: 37, column: 10)
!106 = !DILocation(line: 38, column: 11, scope: !105)
!107 = !DILocation(line: 0, scope: !87)
!108 = !DILocation(line: 40, column: 12, scope: !78)
!109 = !DILocation(line: 40, column: 3, scope: !78)
!110 = distinct !DISubprogram(name: "short_circuit_condition", scope: !1, file: !1, line: 43, type: !111, scopeLine: 43, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !113)
!111 = !DISubroutineType(types: !112)
!112 = !{!13, !13, !13, !16}
!113 = !{!114, !115, !116}
!114 = !DILocalVariable(name: "x", arg: 1, scope: !110, file: !1, line: 43, type: !13)
!115 = !DILocalVariable(name: "y", arg: 2, scope: !110, file: !1, line: 43, type: !13)
!116 = !DILocalVariable(name: "mode", arg: 3, scope: !110, file: !1, line: 43, type: !16)
!117 = !DILocation(line: 0, scope: !110)
!118 = !DILocation(line: 44, column: 10, scope: !119)
!119 = distinct !DILexicalBlock(scope: !110, file: !1, line: 44, column: 7)
!120 = !DILocation(line: 44, column: 16, scope: !119)
!121 = !DILocation(line: 45, column: 14, scope: !122)
!122 = distinct !DILexicalBlock(scope: !119, file: !1, line: 44, column: 42)
!123 = !DILocation(line: 45, column: 18, scope: !122)
!124 = !DILocation(line: 45, column: 5, scope: !122)
!125 = !DILocation(line: 47, column: 16, scope: !110)
!126 = !DILocation(line: 47, column: 10, scope: !110)
!127 = !DILocation(line: 47, column: 23, scope: !110)
!128 = !DILocation(line: 47, column: 34, scope: !110)
!129 = !DILocation(line: 48, column: 1, scope: !110)
!130 = !DISubprogram(name: "cos", scope: !52, file: !52, line: 62, type: !53, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!131 = distinct !DISubprogram(name: "largest_of_three", scope: !1, file: !1, line: 50, type: !65, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !132)
!132 = !{!133, !134, !135, !136}
!133 = !DILocalVariable(name: "a", arg: 1, scope: !131, file: !1, line: 50, type: !13)
!134 = !DILocalVariable(name: "b", arg: 2, scope: !131, file: !1, line: 50, type: !13)
!135 = !DILocalVariable(name: "c", arg: 3, scope: !131, file: !1, line: 50, type: !13)
!136 = !DILocalVariable(name: "m", scope: !131, file: !1, line: 51, type: !13)
!137 = !DILocation(line: 0, scope: !131)
!138 = !DILocation(line: 52, column: 9, scope: !139)
!139 = distinct !DILexicalBlock(scope: !131, file: !1, line: 52, column: 7)
!140 = !DILocation(line: 52, column: 7, scope: !131)
!141 = !DILocation(line: 55, column: 9, scope: !142)
!142 = distinct !DILexicalBlock(scope: !131, file: !1, line: 55, column: 7)
!143 = !DILocation(line: 55, column: 7, scope: !131)
!144 = !DILocation(line: 58, column: 16, scope: !131)
!145 = !DILocation(line: 58, column: 3, scope: !131)
