; clang-19 -O2 -g -fdebug-compilation-dir=. -S -emit-llvm c/complex_numbers.c -o ir/clang-19/O2-g/complex_numbers.ll
; ModuleID = 'c/complex_numbers.c'
source_filename = "c/complex_numbers.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nounwind uwtable
define dso_local double @complex_product(double noundef %0, double noundef %1, double noundef %2, double noundef %3) local_unnamed_addr #0 !dbg !13 {
    #dbg_value(double %0, !18, !DIExpression(), !23)
    #dbg_value(double %1, !19, !DIExpression(), !23)
    #dbg_value(double %2, !20, !DIExpression(), !23)
    #dbg_value(double %3, !21, !DIExpression(), !23)
  %5 = insertelement <2 x double> poison, double %1, i64 0, !dbg !24
  %6 = insertelement <2 x double> %5, double %3, i64 1, !dbg !24
  %7 = fmul <2 x double> %6, zeroinitializer, !dbg !24
  %8 = insertelement <2 x double> poison, double %0, i64 0, !dbg !25
  %9 = insertelement <2 x double> %8, double %2, i64 1, !dbg !25
  %10 = fadd <2 x double> %7, %9, !dbg !25
  %11 = extractelement <2 x double> %10, i64 0, !dbg !26
  %12 = extractelement <2 x double> %10, i64 1, !dbg !26
  %13 = fmul double %11, %12, !dbg !26
  %14 = fmul double %1, %3, !dbg !26
  %15 = fmul double %11, %3, !dbg !26
  %16 = fmul double %12, %1, !dbg !26
  %17 = fsub double %13, %14, !dbg !26
  %18 = fadd double %15, %16, !dbg !26
  %19 = fcmp uno double %17, 0.000000e+00, !dbg !26
  br i1 %19, label %20, label %26, !dbg !26, !prof !27

20:                                               ; preds = %4
  %21 = fcmp uno double %18, 0.000000e+00, !dbg !26
  br i1 %21, label %22, label %26, !dbg !26, !prof !27

22:                                               ; preds = %20
  %23 = tail call { double, double } @__muldc3(double noundef %11, double noundef %1, double noundef %12, double noundef %3) #3, !dbg !26
  %24 = extractvalue { double, double } %23, 0, !dbg !26
  %25 = extractvalue { double, double } %23, 1, !dbg !26
  br label %26, !dbg !26

26:                                               ; preds = %22, %20, %4
  %27 = phi double [ %17, %4 ], [ %17, %20 ], [ %24, %22 ], !dbg !26
  %28 = phi double [ %18, %4 ], [ %18, %20 ], [ %25, %22 ], !dbg !26
    #dbg_value(double %27, !22, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !23)
    #dbg_value(double %28, !22, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !23)
  %29 = fmul double %28, 3.000000e+00, !dbg !28
  %30 = tail call double @llvm.fmuladd.f64(double %27, double %27, double %29), !dbg !29
  ret double %30, !dbg !30
}

declare { double, double } @__muldc3(double, double, double, double) local_unnamed_addr

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: nounwind uwtable
define dso_local double @complex_quotient(double noundef %0, double noundef %1, double noundef %2, double noundef %3) local_unnamed_addr #0 !dbg !31 {
    #dbg_value(double %0, !33, !DIExpression(), !38)
    #dbg_value(double %1, !34, !DIExpression(), !38)
    #dbg_value(double %2, !35, !DIExpression(), !38)
    #dbg_value(double %3, !36, !DIExpression(), !38)
  %5 = fmul double %1, 0.000000e+00, !dbg !39
  %6 = fadd double %5, %0, !dbg !40
  %7 = fmul double %3, 0.000000e+00, !dbg !41
  %8 = fadd double %7, %2, !dbg !42
  %9 = tail call { double, double } @__divdc3(double noundef %6, double noundef %1, double noundef %8, double noundef %3) #3, !dbg !43
  %10 = extractvalue { double, double } %9, 0, !dbg !43
  %11 = extractvalue { double, double } %9, 1, !dbg !43
    #dbg_value(double %10, !37, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !38)
    #dbg_value(double %11, !37, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !38)
  %12 = fmul double %11, 3.000000e+00, !dbg !44
  %13 = tail call double @llvm.fmuladd.f64(double %10, double %10, double %12), !dbg !45
  ret double %13, !dbg !46
}

declare { double, double } @__divdc3(double, double, double, double) local_unnamed_addr

; Function Attrs: nounwind uwtable
define dso_local double @complex_polynomial(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 !dbg !47 {
    #dbg_value(ptr %0, !54, !DIExpression(), !60)
    #dbg_value(i32 %1, !55, !DIExpression(), !60)
    #dbg_value(ptr %0, !56, !DIExpression(), !60)
    #dbg_value(double 1.000000e+00, !57, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !60)
    #dbg_value(double 0.000000e+00, !57, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !60)
    #dbg_value(i32 0, !58, !DIExpression(), !61)
  %3 = icmp sgt i32 %1, 0, !dbg !62
  br i1 %3, label %4, label %7, !dbg !64

4:                                                ; preds = %2
  %5 = getelementptr inbounds i8, ptr %0, i64 8
  %6 = zext nneg i32 %1 to i64, !dbg !62
  br label %11, !dbg !64

7:                                                ; preds = %32, %2
  %8 = phi double [ 0.000000e+00, %2 ], [ %38, %32 ], !dbg !60
  %9 = phi double [ 1.000000e+00, %2 ], [ %37, %32 ], !dbg !60
  %10 = tail call double @llvm.fmuladd.f64(double %8, double -2.000000e+00, double %9), !dbg !65
  ret double %10, !dbg !66

11:                                               ; preds = %4, %32
  %12 = phi i64 [ 0, %4 ], [ %39, %32 ]
  %13 = phi double [ 1.000000e+00, %4 ], [ %37, %32 ]
  %14 = phi double [ 0.000000e+00, %4 ], [ %38, %32 ]
    #dbg_value(i64 %12, !58, !DIExpression(), !61)
    #dbg_value(double %13, !57, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !60)
    #dbg_value(double %14, !57, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !60)
  %15 = getelementptr inbounds { double, double }, ptr %0, i64 %12, !dbg !67
  %16 = load double, ptr %15, align 8, !dbg !67
  %17 = getelementptr inbounds i8, ptr %15, i64 8, !dbg !67
  %18 = load double, ptr %17, align 8, !dbg !67
  %19 = fmul double %13, %16, !dbg !69
  %20 = fmul double %14, %18, !dbg !69
  %21 = fmul double %13, %18, !dbg !69
  %22 = fmul double %14, %16, !dbg !69
  %23 = fsub double %19, %20, !dbg !69
  %24 = fadd double %22, %21, !dbg !69
  %25 = fcmp uno double %23, 0.000000e+00, !dbg !69
  br i1 %25, label %26, label %32, !dbg !69, !prof !27

26:                                               ; preds = %11
  %27 = fcmp uno double %24, 0.000000e+00, !dbg !69
  br i1 %27, label %28, label %32, !dbg !69, !prof !27

28:                                               ; preds = %26
  %29 = tail call { double, double } @__muldc3(double noundef %13, double noundef %14, double noundef %16, double noundef %18) #3, !dbg !69
  %30 = extractvalue { double, double } %29, 0, !dbg !69
  %31 = extractvalue { double, double } %29, 1, !dbg !69
  br label %32, !dbg !69

32:                                               ; preds = %28, %26, %11
  %33 = phi double [ %23, %11 ], [ %23, %26 ], [ %30, %28 ], !dbg !69
  %34 = phi double [ %24, %11 ], [ %24, %26 ], [ %31, %28 ], !dbg !69
  %35 = load double, ptr %0, align 8, !dbg !70
  %36 = load double, ptr %5, align 8, !dbg !70
  %37 = fadd double %33, %35, !dbg !71
  %38 = fsub double %34, %36, !dbg !71
    #dbg_value(double %37, !57, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !60)
    #dbg_value(double %38, !57, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !60)
  %39 = add nuw nsw i64 %12, 1, !dbg !72
    #dbg_value(i64 %39, !58, !DIExpression(), !61)
    #dbg_value(double %37, !57, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !60)
    #dbg_value(double %38, !57, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !60)
  %40 = icmp eq i64 %39, %6, !dbg !62
  br i1 %40, label %7, label %11, !dbg !64, !llvm.loop !73
}

; Function Attrs: nounwind uwtable
define dso_local double @complex_iteration(double noundef %0, double noundef %1, i32 noundef %2) local_unnamed_addr #0 !dbg !76 {
    #dbg_value(double %0, !80, !DIExpression(), !87)
    #dbg_value(double %1, !81, !DIExpression(), !87)
    #dbg_value(i32 %2, !82, !DIExpression(), !87)
    #dbg_value(double 0.000000e+00, !83, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !87)
    #dbg_value(double 0.000000e+00, !83, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !87)
  %4 = fmul double %1, 0.000000e+00, !dbg !88
  %5 = fadd double %4, %0, !dbg !89
    #dbg_value(double %5, !84, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !87)
    #dbg_value(double %1, !84, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !87)
    #dbg_value(i32 0, !85, !DIExpression(), !90)
    #dbg_value(double 0.000000e+00, !83, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !87)
    #dbg_value(double 0.000000e+00, !83, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !87)
  %6 = icmp sgt i32 %2, 0, !dbg !91
  br i1 %6, label %15, label %7, !dbg !93

7:                                                ; preds = %15, %3
  %8 = phi double [ 0.000000e+00, %3 ], [ %22, %15 ], !dbg !87
  %9 = phi double [ 0.000000e+00, %3 ], [ %23, %15 ], !dbg !87
  %10 = fneg double %9, !dbg !94
  %11 = fmul double %8, %8, !dbg !95
  %12 = fmul double %9, %9, !dbg !95
  %13 = fadd double %11, %12, !dbg !95
  %14 = fcmp uno double %13, 0.000000e+00, !dbg !95
  br i1 %14, label %26, label %33, !dbg !95, !prof !27

15:                                               ; preds = %3, %15
  %16 = phi double [ %23, %15 ], [ 0.000000e+00, %3 ]
  %17 = phi double [ %22, %15 ], [ 0.000000e+00, %3 ]
  %18 = phi i32 [ %24, %15 ], [ 0, %3 ]
    #dbg_value(double %16, !83, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !87)
    #dbg_value(double %17, !83, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !87)
    #dbg_value(i32 %18, !85, !DIExpression(), !90)
  %19 = tail call fastcc { double, double } @squared(double noundef %17, double noundef %16), !dbg !96
  %20 = extractvalue { double, double } %19, 0, !dbg !96
  %21 = extractvalue { double, double } %19, 1, !dbg !96
  %22 = fadd double %5, %20, !dbg !98
  %23 = fadd double %21, %1, !dbg !98
    #dbg_value(double %22, !83, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !87)
    #dbg_value(double %23, !83, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !87)
  %24 = add nuw nsw i32 %18, 1, !dbg !99
    #dbg_value(double %22, !83, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !87)
    #dbg_value(i32 %24, !85, !DIExpression(), !90)
  %25 = icmp eq i32 %24, %2, !dbg !91
  br i1 %25, label %7, label %15, !dbg !93, !llvm.loop !100

26:                                               ; preds = %7
  %27 = fmul double %8, %9, !dbg !95
  %28 = fsub double %27, %27, !dbg !95
  %29 = fcmp uno double %28, 0.000000e+00, !dbg !95
  br i1 %29, label %30, label %33, !dbg !95, !prof !27

30:                                               ; preds = %26
  %31 = tail call { double, double } @__muldc3(double noundef %8, double noundef %9, double noundef %8, double noundef %10) #3, !dbg !95
  %32 = extractvalue { double, double } %31, 0, !dbg !95
  br label %33, !dbg !95

33:                                               ; preds = %30, %26, %7
  %34 = phi double [ %13, %7 ], [ %13, %26 ], [ %32, %30 ], !dbg !95
  ret double %34, !dbg !102
}

; Function Attrs: noinline nounwind uwtable
define internal fastcc { double, double } @squared(double noundef %0, double noundef %1) unnamed_addr #2 !dbg !103 {
    #dbg_value(double %0, !107, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !108)
    #dbg_value(double %1, !107, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !108)
  %3 = fmul double %0, %0, !dbg !109
  %4 = fmul double %1, %1, !dbg !109
  %5 = fmul double %0, %1, !dbg !109
  %6 = fsub double %3, %4, !dbg !109
  %7 = fadd double %5, %5, !dbg !109
  %8 = fcmp uno double %6, 0.000000e+00, !dbg !109
  br i1 %8, label %9, label %15, !dbg !109, !prof !27

9:                                                ; preds = %2
  %10 = fcmp uno double %7, 0.000000e+00, !dbg !109
  br i1 %10, label %11, label %15, !dbg !109, !prof !27

11:                                               ; preds = %9
  %12 = tail call { double, double } @__muldc3(double noundef %0, double noundef %1, double noundef %0, double noundef %1) #3, !dbg !109
  %13 = extractvalue { double, double } %12, 0, !dbg !109
  %14 = extractvalue { double, double } %12, 1, !dbg !109
  br label %15, !dbg !109

15:                                               ; preds = %11, %9, %2
  %16 = phi double [ %6, %2 ], [ %6, %9 ], [ %13, %11 ], !dbg !109
  %17 = phi double [ %7, %2 ], [ %7, %9 ], [ %14, %11 ], !dbg !109
  %18 = insertvalue { double, double } poison, double %16, 0, !dbg !110
  %19 = insertvalue { double, double } %18, double %17, 1, !dbg !110
  ret { double, double } %19, !dbg !110
}

attributes #0 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { noinline nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!5, !6, !7, !8, !9, !10, !11}
!llvm.ident = !{!12}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/complex_numbers.c", directory: ".", checksumkind: CSK_MD5, checksum: "9a24327ce18bb366b017c96082eaabfd")
!2 = !{!3}
!3 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !4, size: 64)
!4 = !DIBasicType(name: "complex", size: 128, encoding: DW_ATE_complex_float)
!5 = !{i32 7, !"Dwarf Version", i32 5}
!6 = !{i32 2, !"Debug Info Version", i32 3}
!7 = !{i32 1, !"wchar_size", i32 4}
!8 = !{i32 8, !"PIC Level", i32 2}
!9 = !{i32 7, !"PIE Level", i32 2}
!10 = !{i32 7, !"uwtable", i32 2}
!11 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!12 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!13 = distinct !DISubprogram(name: "complex_product", scope: !1, file: !1, line: 4, type: !14, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !17)
!14 = !DISubroutineType(types: !15)
!15 = !{!16, !16, !16, !16, !16}
!16 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!17 = !{!18, !19, !20, !21, !22}
!18 = !DILocalVariable(name: "a", arg: 1, scope: !13, file: !1, line: 4, type: !16)
!19 = !DILocalVariable(name: "b", arg: 2, scope: !13, file: !1, line: 4, type: !16)
!20 = !DILocalVariable(name: "c", arg: 3, scope: !13, file: !1, line: 4, type: !16)
!21 = !DILocalVariable(name: "d", arg: 4, scope: !13, file: !1, line: 4, type: !16)
!22 = !DILocalVariable(name: "z", scope: !13, file: !1, line: 5, type: !4)
!23 = !DILocation(line: 0, scope: !13)
!24 = !DILocation(line: 5, column: 29, scope: !13)
!25 = !DILocation(line: 5, column: 25, scope: !13)
!26 = !DILocation(line: 5, column: 34, scope: !13)
!27 = !{!"branch_weights", i32 1, i32 1048575}
!28 = !DILocation(line: 6, column: 36, scope: !13)
!29 = !DILocation(line: 6, column: 30, scope: !13)
!30 = !DILocation(line: 6, column: 3, scope: !13)
!31 = distinct !DISubprogram(name: "complex_quotient", scope: !1, file: !1, line: 9, type: !14, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !32)
!32 = !{!33, !34, !35, !36, !37}
!33 = !DILocalVariable(name: "a", arg: 1, scope: !31, file: !1, line: 9, type: !16)
!34 = !DILocalVariable(name: "b", arg: 2, scope: !31, file: !1, line: 9, type: !16)
!35 = !DILocalVariable(name: "c", arg: 3, scope: !31, file: !1, line: 9, type: !16)
!36 = !DILocalVariable(name: "d", arg: 4, scope: !31, file: !1, line: 9, type: !16)
!37 = !DILocalVariable(name: "z", scope: !31, file: !1, line: 10, type: !4)
!38 = !DILocation(line: 0, scope: !31)
!39 = !DILocation(line: 10, column: 29, scope: !31)
!40 = !DILocation(line: 10, column: 25, scope: !31)
!41 = !DILocation(line: 10, column: 43, scope: !31)
!42 = !DILocation(line: 10, column: 39, scope: !31)
!43 = !DILocation(line: 10, column: 34, scope: !31)
!44 = !DILocation(line: 11, column: 36, scope: !31)
!45 = !DILocation(line: 11, column: 30, scope: !31)
!46 = !DILocation(line: 11, column: 3, scope: !31)
!47 = distinct !DISubprogram(name: "complex_polynomial", scope: !1, file: !1, line: 14, type: !48, scopeLine: 14, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !53)
!48 = !DISubroutineType(types: !49)
!49 = !{!16, !50, !52}
!50 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !51, size: 64)
!51 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !16)
!52 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!53 = !{!54, !55, !56, !57, !58}
!54 = !DILocalVariable(name: "x", arg: 1, scope: !47, file: !1, line: 14, type: !50)
!55 = !DILocalVariable(name: "n", arg: 2, scope: !47, file: !1, line: 14, type: !52)
!56 = !DILocalVariable(name: "z", scope: !47, file: !1, line: 15, type: !3)
!57 = !DILocalVariable(name: "r", scope: !47, file: !1, line: 16, type: !4)
!58 = !DILocalVariable(name: "i", scope: !59, file: !1, line: 17, type: !52)
!59 = distinct !DILexicalBlock(scope: !47, file: !1, line: 17, column: 3)
!60 = !DILocation(line: 0, scope: !47)
!61 = !DILocation(line: 0, scope: !59)
!62 = !DILocation(line: 17, column: 21, scope: !63)
!63 = distinct !DILexicalBlock(scope: !59, file: !1, line: 17, column: 3)
!64 = !DILocation(line: 17, column: 3, scope: !59)
!65 = !DILocation(line: 20, column: 19, scope: !47)
!66 = !DILocation(line: 20, column: 3, scope: !47)
!67 = !DILocation(line: 18, column: 13, scope: !68)
!68 = distinct !DILexicalBlock(scope: !63, file: !1, line: 17, column: 31)
!69 = !DILocation(line: 18, column: 11, scope: !68)
!70 = !DILocation(line: 18, column: 25, scope: !68)
!71 = !DILocation(line: 18, column: 18, scope: !68)
!72 = !DILocation(line: 17, column: 27, scope: !63)
!73 = distinct !{!73, !64, !74, !75}
!74 = !DILocation(line: 19, column: 3, scope: !59)
!75 = !{!"llvm.loop.mustprogress"}
!76 = distinct !DISubprogram(name: "complex_iteration", scope: !1, file: !1, line: 25, type: !77, scopeLine: 25, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !79)
!77 = !DISubroutineType(types: !78)
!78 = !{!16, !16, !16, !52}
!79 = !{!80, !81, !82, !83, !84, !85}
!80 = !DILocalVariable(name: "a", arg: 1, scope: !76, file: !1, line: 25, type: !16)
!81 = !DILocalVariable(name: "b", arg: 2, scope: !76, file: !1, line: 25, type: !16)
!82 = !DILocalVariable(name: "n", arg: 3, scope: !76, file: !1, line: 25, type: !52)
!83 = !DILocalVariable(name: "z", scope: !76, file: !1, line: 26, type: !4)
!84 = !DILocalVariable(name: "c", scope: !76, file: !1, line: 26, type: !4)
!85 = !DILocalVariable(name: "i", scope: !86, file: !1, line: 27, type: !52)
!86 = distinct !DILexicalBlock(scope: !76, file: !1, line: 27, column: 3)
!87 = !DILocation(line: 0, scope: !76)
!88 = !DILocation(line: 26, column: 37, scope: !76)
!89 = !DILocation(line: 26, column: 33, scope: !76)
!90 = !DILocation(line: 0, scope: !86)
!91 = !DILocation(line: 27, column: 21, scope: !92)
!92 = distinct !DILexicalBlock(scope: !86, file: !1, line: 27, column: 3)
!93 = !DILocation(line: 27, column: 3, scope: !86)
!94 = !DILocation(line: 30, column: 20, scope: !76)
!95 = !DILocation(line: 30, column: 18, scope: !76)
!96 = !DILocation(line: 28, column: 9, scope: !97)
!97 = distinct !DILexicalBlock(scope: !92, file: !1, line: 27, column: 31)
!98 = !DILocation(line: 28, column: 20, scope: !97)
!99 = !DILocation(line: 27, column: 27, scope: !92)
!100 = distinct !{!100, !93, !101, !75}
!101 = !DILocation(line: 29, column: 3, scope: !86)
!102 = !DILocation(line: 30, column: 3, scope: !76)
!103 = distinct !DISubprogram(name: "squared", scope: !1, file: !1, line: 23, type: !104, scopeLine: 23, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !106)
!104 = !DISubroutineType(types: !105)
!105 = !{!4, !4}
!106 = !{!107}
!107 = !DILocalVariable(name: "z", arg: 1, scope: !103, file: !1, line: 23, type: !4)
!108 = !DILocation(line: 0, scope: !103)
!109 = !DILocation(line: 23, column: 86, scope: !103)
!110 = !DILocation(line: 23, column: 77, scope: !103)
