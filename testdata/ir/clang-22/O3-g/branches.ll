; clang-22 -O3 -g -fdebug-compilation-dir=. -S -emit-llvm c/branches.c -o ir/clang-22/O3-g/branches.ll
; ModuleID = 'c/branches.c'
source_filename = "c/branches.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nounwind memory(argmem: read, errnomem: write) uwtable
define dso_local double @sine_or_square_sum(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #0 !dbg !14 {
    #dbg_value(ptr %0, !22, !DIExpression(), !30)
    #dbg_value(i32 %1, !23, !DIExpression(), !30)
    #dbg_value(double 0.000000e+00, !24, !DIExpression(), !30)
    #dbg_value(i32 0, !25, !DIExpression(), !31)
  %3 = icmp sgt i32 %1, 0, !dbg !32
  br i1 %3, label %4, label %26, !dbg !33

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !34
  %6 = and i64 %5, 1, !dbg !35
  %7 = icmp eq i32 %1, 1, !dbg !35
  br i1 %7, label %12, label %8, !dbg !35

8:                                                ; preds = %4
  %9 = and i64 %5, 2147483646, !dbg !35
  br label %28, !dbg !35

10:                                               ; preds = %50
  %11 = icmp eq i64 %6, 0, !dbg !36
  br i1 %11, label %26, label %12, !dbg !36

12:                                               ; preds = %10, %4
  %13 = phi i64 [ 0, %4 ], [ %53, %10 ]
  %14 = phi double [ 0.000000e+00, %4 ], [ %52, %10 ]
  %15 = icmp ne i64 %6, 0, !dbg !38
  tail call void @llvm.assume(i1 %15), !dbg !38
    #dbg_value(i64 %13, !25, !DIExpression(), !31)
    #dbg_value(double %14, !24, !DIExpression(), !30)
  %16 = getelementptr inbounds nuw double, ptr %0, i64 %13, !dbg !39
  %17 = load double, ptr %16, align 8, !dbg !39, !tbaa !40
  %18 = fcmp ogt double %17, 1.000000e+00, !dbg !42
  br i1 %18, label %21, label %19, !dbg !43

19:                                               ; preds = %12
  %20 = fmul double %17, %17, !dbg !44
    #dbg_value(double %20, !27, !DIExpression(), !46)
  br label %23

21:                                               ; preds = %12
  %22 = tail call double @sin(double noundef %17) #6, !dbg !47, !tbaa !10
    #dbg_value(double %22, !27, !DIExpression(), !46)
  br label %23, !dbg !49

23:                                               ; preds = %21, %19
  %24 = phi double [ %22, %21 ], [ %20, %19 ], !dbg !50
    #dbg_value(double %24, !27, !DIExpression(), !46)
  %25 = tail call double @llvm.fmuladd.f64(double %24, double %24, double %14), !dbg !51
    #dbg_value(double %25, !24, !DIExpression(), !30)
    #dbg_value(i64 %13, !25, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !31)
  br label %26, !dbg !52

26:                                               ; preds = %23, %10, %2
  %27 = phi double [ 0.000000e+00, %2 ], [ %52, %10 ], [ %25, %23 ], !dbg !30
  ret double %27, !dbg !52

28:                                               ; preds = %50, %8
  %29 = phi i64 [ 0, %8 ], [ %53, %50 ]
  %30 = phi double [ 0.000000e+00, %8 ], [ %52, %50 ]
  %31 = phi i64 [ 0, %8 ], [ %54, %50 ]
    #dbg_value(i64 %29, !25, !DIExpression(), !31)
    #dbg_value(double %30, !24, !DIExpression(), !30)
  %32 = getelementptr inbounds nuw double, ptr %0, i64 %29, !dbg !39
  %33 = load double, ptr %32, align 8, !dbg !39, !tbaa !40
  %34 = fcmp ogt double %33, 1.000000e+00, !dbg !53
  br i1 %34, label %35, label %37, !dbg !38

35:                                               ; preds = %28
  %36 = tail call double @sin(double noundef %33) #6, !dbg !54, !tbaa !10
    #dbg_value(double %36, !27, !DIExpression(), !46)
  br label %39, !dbg !49

37:                                               ; preds = %28
  %38 = fmul double %33, %33, !dbg !55
    #dbg_value(double %38, !27, !DIExpression(), !46)
  br label %39

39:                                               ; preds = %37, %35
  %40 = phi double [ %36, %35 ], [ %38, %37 ], !dbg !50
    #dbg_value(double %40, !27, !DIExpression(), !46)
  %41 = tail call double @llvm.fmuladd.f64(double %40, double %40, double %30), !dbg !56
    #dbg_value(double %41, !24, !DIExpression(), !30)
    #dbg_value(i64 %29, !25, !DIExpression(DW_OP_constu, 1, DW_OP_or, DW_OP_stack_value), !31)
  %42 = getelementptr inbounds nuw double, ptr %0, i64 %29, !dbg !39
  %43 = getelementptr inbounds nuw i8, ptr %42, i64 8, !dbg !39
  %44 = load double, ptr %43, align 8, !dbg !39, !tbaa !40
  %45 = fcmp ogt double %44, 1.000000e+00, !dbg !57
  br i1 %45, label %48, label %46, !dbg !58

46:                                               ; preds = %39
  %47 = fmul double %44, %44, !dbg !59
    #dbg_value(double %47, !27, !DIExpression(), !46)
  br label %50

48:                                               ; preds = %39
  %49 = tail call double @sin(double noundef %44) #6, !dbg !60, !tbaa !10
    #dbg_value(double %49, !27, !DIExpression(), !46)
  br label %50, !dbg !49

50:                                               ; preds = %48, %46
  %51 = phi double [ %49, %48 ], [ %47, %46 ], !dbg !50
    #dbg_value(double %51, !27, !DIExpression(), !46)
  %52 = tail call double @llvm.fmuladd.f64(double %51, double %51, double %41), !dbg !61
    #dbg_value(double %52, !24, !DIExpression(), !30)
  %53 = add nuw nsw i64 %29, 2, !dbg !62
    #dbg_value(i64 %53, !25, !DIExpression(), !31)
  %54 = add i64 %31, 2, !dbg !63
  %55 = icmp eq i64 %54, %9, !dbg !63
  br i1 %55, label %10, label %28, !dbg !63, !llvm.loop !64
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !67 double @sin(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(errnomem: write) uwtable
define dso_local double @guarded_square_root(double noundef %0) local_unnamed_addr #3 !dbg !71 {
    #dbg_value(double %0, !73, !DIExpression(), !74)
  %2 = fcmp ogt double %0, 0.000000e+00, !dbg !75
  br i1 %2, label %3, label %5, !dbg !76

3:                                                ; preds = %1
  %4 = tail call double @sqrt(double noundef %0) #6, !dbg !77, !tbaa !10
  br label %5, !dbg !78

5:                                                ; preds = %1, %3
  %6 = phi double [ %4, %3 ], [ 0.000000e+00, %1 ], !dbg !79
  ret double %6, !dbg !80
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !81 double @sqrt(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @clamp_and_scale(double noundef %0, double noundef %1, double noundef %2) local_unnamed_addr #4 !dbg !82 {
    #dbg_value(double %0, !86, !DIExpression(), !90)
    #dbg_value(double %1, !87, !DIExpression(), !90)
    #dbg_value(double %2, !88, !DIExpression(), !90)
  %4 = fcmp olt double %0, %1, !dbg !91
  %5 = fcmp ogt double %0, %2, !dbg !92
  %6 = select i1 %5, double %2, double %0, !dbg !92
  %7 = select i1 %4, double %1, double %6, !dbg !92
    #dbg_value(double %7, !89, !DIExpression(), !90)
  %8 = fmul double %7, 3.000000e+00, !dbg !93
  %9 = fmul double %0, %8, !dbg !94
  ret double %9, !dbg !95
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local double @nested_branches(double noundef %0, double noundef %1) local_unnamed_addr #4 !dbg !96 {
    #dbg_value(double %0, !100, !DIExpression(), !103)
    #dbg_value(double %1, !101, !DIExpression(), !103)
    #dbg_value(double %0, !102, !DIExpression(), !103)
  %3 = fcmp ogt double %0, 0.000000e+00, !dbg !104
  br i1 %3, label %4, label %16, !dbg !106

4:                                                ; preds = %2
  %5 = fcmp ogt double %1, %0, !dbg !107
  br i1 %5, label %6, label %8, !dbg !110

6:                                                ; preds = %4
  %7 = fmul double %0, %1, !dbg !111
    #dbg_value(double %7, !102, !DIExpression(), !103)
  br label %13, !dbg !113

8:                                                ; preds = %4
  %9 = fcmp olt double %1, 0.000000e+00, !dbg !114
  br i1 %9, label %10, label %13, !dbg !116

10:                                               ; preds = %8
  %11 = fneg double %1, !dbg !117
  %12 = tail call double @llvm.fmuladd.f64(double %11, double %1, double %0), !dbg !119
    #dbg_value(double %12, !102, !DIExpression(), !103)
  br label %13, !dbg !120

13:                                               ; preds = %8, %10, %6
  %14 = phi double [ %7, %6 ], [ %12, %10 ], [ %0, %8 ], !dbg !103
    #dbg_value(double %14, !102, !DIExpression(), !103)
  %15 = fmul double %14, 2.000000e+00, !dbg !121
    #dbg_value(double %15, !102, !DIExpression(), !103)
  br label %19, !dbg !122

16:                                               ; preds = %2
  %17 = fsub double 1.000000e+00, %0, !dbg !123
  %18 = fdiv double %1, %17, !dbg !125
    #dbg_value(double %18, !102, !DIExpression(), !103)
  br label %19

19:                                               ; preds = %16, %13
  %20 = phi double [ %15, %13 ], [ %18, %16 ], !dbg !126
    #dbg_value(double %20, !102, !DIExpression(), !103)
  %21 = fadd double %1, %20, !dbg !127
  ret double %21, !dbg !128
}

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(errnomem: write) uwtable
define dso_local double @short_circuit_condition(double noundef %0, double noundef %1, i32 noundef %2) local_unnamed_addr #3 !dbg !129 {
    #dbg_value(double %0, !133, !DIExpression(), !136)
    #dbg_value(double %1, !134, !DIExpression(), !136)
    #dbg_value(i32 %2, !135, !DIExpression(), !136)
  %4 = fcmp ogt double %0, 1.000000e+00, !dbg !137
  %5 = fcmp olt double %1, 2.000000e+00
  %6 = and i1 %4, %5, !dbg !139
  %7 = icmp eq i32 %2, 7
  %8 = or i1 %6, %7, !dbg !139
  br i1 %8, label %9, label %12, !dbg !139

9:                                                ; preds = %3
  %10 = fmul double %0, %0, !dbg !140
  %11 = fmul double %10, %1, !dbg !142
  br label %19, !dbg !143

12:                                               ; preds = %3
  %13 = and i32 %2, 1, !dbg !144
  %14 = icmp eq i32 %13, 0, !dbg !145
  br i1 %14, label %17, label %15, !dbg !146

15:                                               ; preds = %12
  %16 = tail call double @cos(double noundef %0) #6, !dbg !147, !tbaa !10
  br label %19, !dbg !148

17:                                               ; preds = %12
  %18 = tail call double @llvm.fmuladd.f64(double %1, double %1, double %0), !dbg !149
  br label %19, !dbg !148

19:                                               ; preds = %15, %17, %9
  %20 = phi double [ %11, %9 ], [ %16, %15 ], [ %18, %17 ], !dbg !136
  ret double %20, !dbg !150
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !151 double @cos(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @largest_of_three(double noundef %0, double noundef %1, double noundef %2) local_unnamed_addr #4 !dbg !152 {
    #dbg_value(double %0, !154, !DIExpression(), !158)
    #dbg_value(double %1, !155, !DIExpression(), !158)
    #dbg_value(double %2, !156, !DIExpression(), !158)
    #dbg_value(double %0, !157, !DIExpression(), !158)
  %4 = fcmp ogt double %1, %0, !dbg !159
  %5 = select i1 %4, double %1, double %0, !dbg !161
    #dbg_value(double %5, !157, !DIExpression(), !158)
  %6 = fcmp ogt double %2, %5, !dbg !162
  %7 = select i1 %6, double %2, double %5, !dbg !164
    #dbg_value(double %7, !157, !DIExpression(), !158)
  %8 = tail call double @llvm.fmuladd.f64(double %7, double %7, double %0), !dbg !165
  ret double %8, !dbg !166
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #5

attributes #0 = { nofree norecurse nounwind memory(argmem: read, errnomem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nounwind willreturn memory(errnomem: write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { mustprogress nofree norecurse nounwind willreturn memory(errnomem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #6 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7, !8}
!llvm.ident = !{!9}
!llvm.errno.tbaa = !{!10}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 22.1.8 (1~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/branches.c", directory: ".", checksumkind: CSK_MD5, checksum: "b0e539c3e753232b1f191b622d49c4ff")
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
!14 = distinct !DISubprogram(name: "sine_or_square_sum", scope: !1, file: !1, line: 4, type: !15, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !21, keyInstructions: true)
!15 = !DISubroutineType(types: !16)
!16 = !{!17, !18, !20}
!17 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!18 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !19, size: 64)
!19 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !17)
!20 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!21 = !{!22, !23, !24, !25, !27}
!22 = !DILocalVariable(name: "x", arg: 1, scope: !14, file: !1, line: 4, type: !18)
!23 = !DILocalVariable(name: "n", arg: 2, scope: !14, file: !1, line: 4, type: !20)
!24 = !DILocalVariable(name: "s", scope: !14, file: !1, line: 5, type: !17)
!25 = !DILocalVariable(name: "i", scope: !26, file: !1, line: 6, type: !20)
!26 = distinct !DILexicalBlock(scope: !14, file: !1, line: 6, column: 3)
!27 = !DILocalVariable(name: "t", scope: !28, file: !1, line: 7, type: !17)
!28 = distinct !DILexicalBlock(scope: !29, file: !1, line: 6, column: 31)
!29 = distinct !DILexicalBlock(scope: !26, file: !1, line: 6, column: 3)
!30 = !DILocation(line: 0, scope: !14)
!31 = !DILocation(line: 0, scope: !26)
!32 = !DILocation(line: 6, column: 21, scope: !29, atomGroup: 13, atomRank: 1)
!33 = !DILocation(line: 6, column: 3, scope: !26, atomGroup: 14, atomRank: 1)
!34 = !DILocation(line: 6, column: 21, scope: !29, atomGroup: 3, atomRank: 1)
!35 = !DILocation(line: 6, column: 3, scope: !26)
!36 = !DILocation(line: 8, column: 14, scope: !37)
!37 = distinct !DILexicalBlock(scope: !28, file: !1, line: 8, column: 9)
!38 = !DILocation(line: 8, column: 14, scope: !37, atomGroup: 5, atomRank: 1)
!39 = !DILocation(line: 8, column: 9, scope: !37)
!40 = !{!41, !41, i64 0}
!41 = !{!"double", !12, i64 0}
!42 = !DILocation(line: 8, column: 14, scope: !37, atomGroup: 15, atomRank: 2)
!43 = !DILocation(line: 8, column: 14, scope: !37, atomGroup: 15, atomRank: 1)
!44 = !DILocation(line: 11, column: 16, scope: !45, atomGroup: 16, atomRank: 2)
!45 = distinct !DILexicalBlock(scope: !37, file: !1, line: 10, column: 12)
!46 = !DILocation(line: 0, scope: !28)
!47 = !DILocation(line: 9, column: 11, scope: !48, atomGroup: 17, atomRank: 2)
!48 = distinct !DILexicalBlock(scope: !37, file: !1, line: 8, column: 21)
!49 = !DILocation(line: 10, column: 5, scope: !48)
!50 = !DILocation(line: 0, scope: !37)
!51 = !DILocation(line: 13, column: 7, scope: !28, atomGroup: 18, atomRank: 2)
!52 = !DILocation(line: 15, column: 3, scope: !14, atomGroup: 12, atomRank: 1)
!53 = !DILocation(line: 8, column: 14, scope: !37, atomGroup: 5, atomRank: 2)
!54 = !DILocation(line: 9, column: 11, scope: !48, atomGroup: 6, atomRank: 2)
!55 = !DILocation(line: 11, column: 16, scope: !45, atomGroup: 7, atomRank: 2)
!56 = !DILocation(line: 13, column: 7, scope: !28, atomGroup: 8, atomRank: 2)
!57 = !DILocation(line: 8, column: 14, scope: !37, atomGroup: 22, atomRank: 2)
!58 = !DILocation(line: 8, column: 14, scope: !37, atomGroup: 22, atomRank: 1)
!59 = !DILocation(line: 11, column: 16, scope: !45, atomGroup: 23, atomRank: 2)
!60 = !DILocation(line: 9, column: 11, scope: !48, atomGroup: 24, atomRank: 2)
!61 = !DILocation(line: 13, column: 7, scope: !28, atomGroup: 25, atomRank: 2)
!62 = !DILocation(line: 6, column: 27, scope: !29, atomGroup: 26, atomRank: 2)
!63 = !DILocation(line: 6, column: 3, scope: !26, atomGroup: 28, atomRank: 1)
!64 = distinct !{!64, !35, !65, !66}
!65 = !DILocation(line: 14, column: 3, scope: !26)
!66 = !{!"llvm.loop.mustprogress"}
!67 = !DISubprogram(name: "sin", scope: !68, file: !68, line: 64, type: !69, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!68 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/mathcalls.h", directory: "", checksumkind: CSK_MD5, checksum: "8c6e2d0d2bda65bc5ba1ca02b65383b7")
!69 = !DISubroutineType(types: !70)
!70 = !{!17, !17}
!71 = distinct !DISubprogram(name: "guarded_square_root", scope: !1, file: !1, line: 19, type: !69, scopeLine: 19, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !72, keyInstructions: true)
!72 = !{!73}
!73 = !DILocalVariable(name: "x", arg: 1, scope: !71, file: !1, line: 19, type: !17)
!74 = !DILocation(line: 0, scope: !71)
!75 = !DILocation(line: 20, column: 12, scope: !71, atomGroup: 2, atomRank: 2)
!76 = !DILocation(line: 20, column: 10, scope: !71, atomGroup: 2, atomRank: 1)
!77 = !DILocation(line: 20, column: 20, scope: !71)
!78 = !DILocation(line: 20, column: 10, scope: !71)
!79 = !DILocation(line: 20, column: 10, scope: !71, atomGroup: 1, atomRank: 2)
!80 = !DILocation(line: 20, column: 3, scope: !71, atomGroup: 1, atomRank: 1)
!81 = !DISubprogram(name: "sqrt", scope: !68, file: !68, line: 143, type: !69, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!82 = distinct !DISubprogram(name: "clamp_and_scale", scope: !1, file: !1, line: 23, type: !83, scopeLine: 23, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !85, keyInstructions: true)
!83 = !DISubroutineType(types: !84)
!84 = !{!17, !17, !17, !17}
!85 = !{!86, !87, !88, !89}
!86 = !DILocalVariable(name: "x", arg: 1, scope: !82, file: !1, line: 23, type: !17)
!87 = !DILocalVariable(name: "low", arg: 2, scope: !82, file: !1, line: 23, type: !17)
!88 = !DILocalVariable(name: "high", arg: 3, scope: !82, file: !1, line: 23, type: !17)
!89 = !DILocalVariable(name: "c", scope: !82, file: !1, line: 24, type: !17)
!90 = !DILocation(line: 0, scope: !82)
!91 = !DILocation(line: 24, column: 16, scope: !82, atomGroup: 2, atomRank: 2)
!92 = !DILocation(line: 24, column: 14, scope: !82, atomGroup: 2, atomRank: 1)
!93 = !DILocation(line: 25, column: 14, scope: !82)
!94 = !DILocation(line: 25, column: 18, scope: !82, atomGroup: 5, atomRank: 2)
!95 = !DILocation(line: 25, column: 3, scope: !82, atomGroup: 5, atomRank: 1)
!96 = distinct !DISubprogram(name: "nested_branches", scope: !1, file: !1, line: 28, type: !97, scopeLine: 28, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !99, keyInstructions: true)
!97 = !DISubroutineType(types: !98)
!98 = !{!17, !17, !17}
!99 = !{!100, !101, !102}
!100 = !DILocalVariable(name: "x", arg: 1, scope: !96, file: !1, line: 28, type: !17)
!101 = !DILocalVariable(name: "y", arg: 2, scope: !96, file: !1, line: 28, type: !17)
!102 = !DILocalVariable(name: "r", scope: !96, file: !1, line: 29, type: !17)
!103 = !DILocation(line: 0, scope: !96)
!104 = !DILocation(line: 30, column: 9, scope: !105, atomGroup: 2, atomRank: 2)
!105 = distinct !DILexicalBlock(scope: !96, file: !1, line: 30, column: 7)
!106 = !DILocation(line: 30, column: 9, scope: !105, atomGroup: 2, atomRank: 1)
!107 = !DILocation(line: 31, column: 11, scope: !108, atomGroup: 3, atomRank: 2)
!108 = distinct !DILexicalBlock(scope: !109, file: !1, line: 31, column: 9)
!109 = distinct !DILexicalBlock(scope: !105, file: !1, line: 30, column: 16)
!110 = !DILocation(line: 31, column: 11, scope: !108, atomGroup: 3, atomRank: 1)
!111 = !DILocation(line: 32, column: 13, scope: !112, atomGroup: 4, atomRank: 2)
!112 = distinct !DILexicalBlock(scope: !108, file: !1, line: 31, column: 16)
!113 = !DILocation(line: 33, column: 5, scope: !112)
!114 = !DILocation(line: 33, column: 18, scope: !115, atomGroup: 5, atomRank: 2)
!115 = distinct !DILexicalBlock(scope: !108, file: !1, line: 33, column: 16)
!116 = !DILocation(line: 33, column: 18, scope: !115, atomGroup: 5, atomRank: 1)
!117 = !DILocation(line: 34, column: 13, scope: !118)
!118 = distinct !DILexicalBlock(scope: !115, file: !1, line: 33, column: 25)
!119 = !DILocation(line: 34, column: 13, scope: !118, atomGroup: 6, atomRank: 2)
!120 = !DILocation(line: 35, column: 5, scope: !118)
!121 = !DILocation(line: 36, column: 7, scope: !109, atomGroup: 7, atomRank: 2)
!122 = !DILocation(line: 37, column: 3, scope: !109)
!123 = !DILocation(line: 38, column: 18, scope: !124)
!124 = distinct !DILexicalBlock(scope: !105, file: !1, line: 37, column: 10)
!125 = !DILocation(line: 38, column: 11, scope: !124, atomGroup: 8, atomRank: 2)
!126 = !DILocation(line: 0, scope: !105)
!127 = !DILocation(line: 40, column: 12, scope: !96, atomGroup: 10, atomRank: 2)
!128 = !DILocation(line: 40, column: 3, scope: !96, atomGroup: 10, atomRank: 1)
!129 = distinct !DISubprogram(name: "short_circuit_condition", scope: !1, file: !1, line: 43, type: !130, scopeLine: 43, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !132, keyInstructions: true)
!130 = !DISubroutineType(types: !131)
!131 = !{!17, !17, !17, !20}
!132 = !{!133, !134, !135}
!133 = !DILocalVariable(name: "x", arg: 1, scope: !129, file: !1, line: 43, type: !17)
!134 = !DILocalVariable(name: "y", arg: 2, scope: !129, file: !1, line: 43, type: !17)
!135 = !DILocalVariable(name: "mode", arg: 3, scope: !129, file: !1, line: 43, type: !20)
!136 = !DILocation(line: 0, scope: !129)
!137 = !DILocation(line: 44, column: 10, scope: !138, atomGroup: 1, atomRank: 2)
!138 = distinct !DILexicalBlock(scope: !129, file: !1, line: 44, column: 7)
!139 = !DILocation(line: 44, column: 16, scope: !138, atomGroup: 1, atomRank: 1)
!140 = !DILocation(line: 45, column: 14, scope: !141)
!141 = distinct !DILexicalBlock(scope: !138, file: !1, line: 44, column: 42)
!142 = !DILocation(line: 45, column: 18, scope: !141, atomGroup: 4, atomRank: 2)
!143 = !DILocation(line: 45, column: 5, scope: !141, atomGroup: 4, atomRank: 1)
!144 = !DILocation(line: 47, column: 16, scope: !129)
!145 = !DILocation(line: 47, column: 16, scope: !129, atomGroup: 6, atomRank: 2)
!146 = !DILocation(line: 47, column: 10, scope: !129, atomGroup: 6, atomRank: 1)
!147 = !DILocation(line: 47, column: 23, scope: !129)
!148 = !DILocation(line: 47, column: 10, scope: !129)
!149 = !DILocation(line: 47, column: 34, scope: !129)
!150 = !DILocation(line: 48, column: 1, scope: !129, atomGroup: 7, atomRank: 1)
!151 = !DISubprogram(name: "cos", scope: !68, file: !68, line: 62, type: !69, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!152 = distinct !DISubprogram(name: "largest_of_three", scope: !1, file: !1, line: 50, type: !83, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !153, keyInstructions: true)
!153 = !{!154, !155, !156, !157}
!154 = !DILocalVariable(name: "a", arg: 1, scope: !152, file: !1, line: 50, type: !17)
!155 = !DILocalVariable(name: "b", arg: 2, scope: !152, file: !1, line: 50, type: !17)
!156 = !DILocalVariable(name: "c", arg: 3, scope: !152, file: !1, line: 50, type: !17)
!157 = !DILocalVariable(name: "m", scope: !152, file: !1, line: 51, type: !17)
!158 = !DILocation(line: 0, scope: !152)
!159 = !DILocation(line: 52, column: 9, scope: !160, atomGroup: 2, atomRank: 2)
!160 = distinct !DILexicalBlock(scope: !152, file: !1, line: 52, column: 7)
!161 = !DILocation(line: 52, column: 9, scope: !160, atomGroup: 2, atomRank: 1)
!162 = !DILocation(line: 55, column: 9, scope: !163, atomGroup: 4, atomRank: 2)
!163 = distinct !DILexicalBlock(scope: !152, file: !1, line: 55, column: 7)
!164 = !DILocation(line: 55, column: 9, scope: !163, atomGroup: 4, atomRank: 1)
!165 = !DILocation(line: 58, column: 16, scope: !152, atomGroup: 7, atomRank: 2)
!166 = !DILocation(line: 58, column: 3, scope: !152, atomGroup: 7, atomRank: 1)
