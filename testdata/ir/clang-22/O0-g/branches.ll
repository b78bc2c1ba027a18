; clang-22 -O0 -g -fdebug-compilation-dir=. -S -emit-llvm c/branches.c -o ir/clang-22/O0-g/branches.ll
; ModuleID = 'c/branches.c'
source_filename = "c/branches.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @sine_or_square_sum(ptr noundef %0, i32 noundef %1) #0 !dbg !10 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  %7 = alloca double, align 8
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !18, !DIExpression(), !19)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !20, !DIExpression(), !21)
    #dbg_declare(ptr %5, !22, !DIExpression(), !23)
  store double 0.000000e+00, ptr %5, align 8, !dbg !23
    #dbg_declare(ptr %6, !24, !DIExpression(), !26)
  store i32 0, ptr %6, align 4, !dbg !26
  br label %8, !dbg !27

8:                                                ; preds = %43, %2
  %9 = load i32, ptr %6, align 4, !dbg !28
  %10 = load i32, ptr %4, align 4, !dbg !30
  %11 = icmp slt i32 %9, %10, !dbg !31
  br i1 %11, label %12, label %46, !dbg !32

12:                                               ; preds = %8
    #dbg_declare(ptr %7, !33, !DIExpression(), !35)
  %13 = load ptr, ptr %3, align 8, !dbg !36
  %14 = load i32, ptr %6, align 4, !dbg !38
  %15 = sext i32 %14 to i64, !dbg !36
  %16 = getelementptr inbounds double, ptr %13, i64 %15, !dbg !36
  %17 = load double, ptr %16, align 8, !dbg !36
  %18 = fcmp ogt double %17, 1.000000e+00, !dbg !39
  br i1 %18, label %19, label %26, !dbg !39

19:                                               ; preds = %12
  %20 = load ptr, ptr %3, align 8, !dbg !40
  %21 = load i32, ptr %6, align 4, !dbg !42
  %22 = sext i32 %21 to i64, !dbg !40
  %23 = getelementptr inbounds double, ptr %20, i64 %22, !dbg !40
  %24 = load double, ptr %23, align 8, !dbg !40
  %25 = call double @sin(double noundef %24) #3, !dbg !43
  store double %25, ptr %7, align 8, !dbg !44
  br label %38, !dbg !45

26:                                               ; preds = %12
  %27 = load ptr, ptr %3, align 8, !dbg !46
  %28 = load i32, ptr %6, align 4, !dbg !48
  %29 = sext i32 %28 to i64, !dbg !46
  %30 = getelementptr inbounds double, ptr %27, i64 %29, !dbg !46
  %31 = load double, ptr %30, align 8, !dbg !46
  %32 = load ptr, ptr %3, align 8, !dbg !49
  %33 = load i32, ptr %6, align 4, !dbg !50
  %34 = sext i32 %33 to i64, !dbg !49
  %35 = getelementptr inbounds double, ptr %32, i64 %34, !dbg !49
  %36 = load double, ptr %35, align 8, !dbg !49
  %37 = fmul double %31, %36, !dbg !51
  store double %37, ptr %7, align 8, !dbg !52
  br label %38

38:                                               ; preds = %26, %19
  %39 = load double, ptr %7, align 8, !dbg !53
  %40 = load double, ptr %7, align 8, !dbg !54
  %41 = load double, ptr %5, align 8, !dbg !55
  %42 = call double @llvm.fmuladd.f64(double %39, double %40, double %41), !dbg !55
  store double %42, ptr %5, align 8, !dbg !55
  br label %43, !dbg !56

43:                                               ; preds = %38
  %44 = load i32, ptr %6, align 4, !dbg !57
  %45 = add nsw i32 %44, 1, !dbg !57
  store i32 %45, ptr %6, align 4, !dbg !57
  br label %8, !dbg !58, !llvm.loop !59

46:                                               ; preds = %8
  %47 = load double, ptr %5, align 8, !dbg !62
  ret double %47, !dbg !63
}

; Function Attrs: nounwind
declare double @sin(double noundef) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @guarded_square_root(double noundef %0) #0 !dbg !64 {
  %2 = alloca double, align 8
  store double %0, ptr %2, align 8
    #dbg_declare(ptr %2, !67, !DIExpression(), !68)
  %3 = load double, ptr %2, align 8, !dbg !69
  %4 = fcmp ogt double %3, 0.000000e+00, !dbg !70
  br i1 %4, label %5, label %8, !dbg !69

5:                                                ; preds = %1
  %6 = load double, ptr %2, align 8, !dbg !71
  %7 = call double @sqrt(double noundef %6) #3, !dbg !72
  br label %9, !dbg !69

8:                                                ; preds = %1
  br label %9, !dbg !69

9:                                                ; preds = %8, %5
  %10 = phi double [ %7, %5 ], [ 0.000000e+00, %8 ], !dbg !69
  ret double %10, !dbg !73
}

; Function Attrs: nounwind
declare double @sqrt(double noundef) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @clamp_and_scale(double noundef %0, double noundef %1, double noundef %2) #0 !dbg !74 {
  %4 = alloca double, align 8
  %5 = alloca double, align 8
  %6 = alloca double, align 8
  %7 = alloca double, align 8
  store double %0, ptr %4, align 8
    #dbg_declare(ptr %4, !77, !DIExpression(), !78)
  store double %1, ptr %5, align 8
    #dbg_declare(ptr %5, !79, !DIExpression(), !80)
  store double %2, ptr %6, align 8
    #dbg_declare(ptr %6, !81, !DIExpression(), !82)
    #dbg_declare(ptr %7, !83, !DIExpression(), !84)
  %8 = load double, ptr %4, align 8, !dbg !85
  %9 = load double, ptr %5, align 8, !dbg !86
  %10 = fcmp olt double %8, %9, !dbg !87
  br i1 %10, label %11, label %13, !dbg !85

11:                                               ; preds = %3
  %12 = load double, ptr %5, align 8, !dbg !88
  br label %23, !dbg !85

13:                                               ; preds = %3
  %14 = load double, ptr %4, align 8, !dbg !89
  %15 = load double, ptr %6, align 8, !dbg !90
  %16 = fcmp ogt double %14, %15, !dbg !91
  br i1 %16, label %17, label %19, !dbg !89

17:                                               ; preds = %13
  %18 = load double, ptr %6, align 8, !dbg !92
  br label %21, !dbg !89

19:                                               ; preds = %13
  %20 = load double, ptr %4, align 8, !dbg !93
  br label %21, !dbg !89

21:                                               ; preds = %19, %17
  %22 = phi double [ %18, %17 ], [ %20, %19 ], !dbg !89
  br label %23, !dbg !85

23:                                               ; preds = %21, %11
  %24 = phi double [ %12, %11 ], [ %22, %21 ], !dbg !85
  store double %24, ptr %7, align 8, !dbg !84
  %25 = load double, ptr %7, align 8, !dbg !94
  %26 = fmul double 3.000000e+00, %25, !dbg !95
  %27 = load double, ptr %4, align 8, !dbg !96
  %28 = fmul double %26, %27, !dbg !97
  ret double %28, !dbg !98
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @nested_branches(double noundef %0, double noundef %1) #0 !dbg !99 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  %5 = alloca double, align 8
  store double %0, ptr %3, align 8
    #dbg_declare(ptr %3, !102, !DIExpression(), !103)
  store double %1, ptr %4, align 8
    #dbg_declare(ptr %4, !104, !DIExpression(), !105)
    #dbg_declare(ptr %5, !106, !DIExpression(), !107)
  %6 = load double, ptr %3, align 8, !dbg !108
  store double %6, ptr %5, align 8, !dbg !107
  %7 = load double, ptr %3, align 8, !dbg !109
  %8 = fcmp ogt double %7, 0.000000e+00, !dbg !111
  br i1 %8, label %9, label %30, !dbg !111

9:                                                ; preds = %2
  %10 = load double, ptr %4, align 8, !dbg !112
  %11 = load double, ptr %3, align 8, !dbg !115
  %12 = fcmp ogt double %10, %11, !dbg !116
  br i1 %12, label %13, label %17, !dbg !116

13:                                               ; preds = %9
  %14 = load double, ptr %3, align 8, !dbg !117
  %15 = load double, ptr %4, align 8, !dbg !119
  %16 = fmul double %14, %15, !dbg !120
  store double %16, ptr %5, align 8, !dbg !121
  br label %27, !dbg !122

17:                                               ; preds = %9
  %18 = load double, ptr %4, align 8, !dbg !123
  %19 = fcmp olt double %18, 0.000000e+00, !dbg !125
  br i1 %19, label %20, label %26, !dbg !125

20:                                               ; preds = %17
  %21 = load double, ptr %3, align 8, !dbg !126
  %22 = load double, ptr %4, align 8, !dbg !128
  %23 = load double, ptr %4, align 8, !dbg !129
  %24 = fneg double %22, !dbg !130
  %25 = call double @llvm.fmuladd.f64(double %24, double %23, double %21), !dbg !130
  store double %25, ptr %5, align 8, !dbg !131
  br label %26, !dbg !132

26:                                               ; preds = %20, %17
  br label %27

27:                                               ; preds = %26, %13
  %28 = load double, ptr %5, align 8, !dbg !133
  %29 = fmul double %28, 2.000000e+00, !dbg !133
  store double %29, ptr %5, align 8, !dbg !133
  br label %35, !dbg !134

30:                                               ; preds = %2
  %31 = load double, ptr %4, align 8, !dbg !135
  %32 = load double, ptr %3, align 8, !dbg !137
  %33 = fsub double 1.000000e+00, %32, !dbg !138
  %34 = fdiv double %31, %33, !dbg !139
  store double %34, ptr %5, align 8, !dbg !140
  br label %35

35:                                               ; preds = %30, %27
  %36 = load double, ptr %5, align 8, !dbg !141
  %37 = load double, ptr %4, align 8, !dbg !142
  %38 = fadd double %36, %37, !dbg !143
  ret double %38, !dbg !144
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @short_circuit_condition(double noundef %0, double noundef %1, i32 noundef %2) #0 !dbg !145 {
  %4 = alloca double, align 8
  %5 = alloca double, align 8
  %6 = alloca double, align 8
  %7 = alloca i32, align 4
  store double %0, ptr %5, align 8
    #dbg_declare(ptr %5, !148, !DIExpression(), !149)
  store double %1, ptr %6, align 8
    #dbg_declare(ptr %6, !150, !DIExpression(), !151)
  store i32 %2, ptr %7, align 4
    #dbg_declare(ptr %7, !152, !DIExpression(), !153)
  %8 = load double, ptr %5, align 8, !dbg !154
  %9 = fcmp ogt double %8, 1.000000e+00, !dbg !156
  br i1 %9, label %10, label %13, !dbg !157

10:                                               ; preds = %3
  %11 = load double, ptr %6, align 8, !dbg !158
  %12 = fcmp olt double %11, 2.000000e+00, !dbg !159
  br i1 %12, label %16, label %13, !dbg !160

13:                                               ; preds = %10, %3
  %14 = load i32, ptr %7, align 4, !dbg !161
  %15 = icmp eq i32 %14, 7, !dbg !162
  br i1 %15, label %16, label %22, !dbg !160

16:                                               ; preds = %13, %10
  %17 = load double, ptr %5, align 8, !dbg !163
  %18 = load double, ptr %5, align 8, !dbg !165
  %19 = fmul double %17, %18, !dbg !166
  %20 = load double, ptr %6, align 8, !dbg !167
  %21 = fmul double %19, %20, !dbg !168
  store double %21, ptr %4, align 8, !dbg !169
  br label %36, !dbg !169

22:                                               ; preds = %13
  %23 = load i32, ptr %7, align 4, !dbg !170
  %24 = and i32 %23, 1, !dbg !171
  %25 = icmp ne i32 %24, 0, !dbg !171
  br i1 %25, label %26, label %29, !dbg !172

26:                                               ; preds = %22
  %27 = load double, ptr %5, align 8, !dbg !173
  %28 = call double @cos(double noundef %27) #3, !dbg !174
  br label %34, !dbg !172

29:                                               ; preds = %22
  %30 = load double, ptr %5, align 8, !dbg !175
  %31 = load double, ptr %6, align 8, !dbg !176
  %32 = load double, ptr %6, align 8, !dbg !177
  %33 = call double @llvm.fmuladd.f64(double %31, double %32, double %30), !dbg !178
  br label %34, !dbg !172

34:                                               ; preds = %29, %26
  %35 = phi double [ %28, %26 ], [ %33, %29 ], !dbg !172
  store double %35, ptr %4, align 8, !dbg !179
  br label %36, !dbg !179

36:                                               ; preds = %34, %16
  %37 = load double, ptr %4, align 8, !dbg !180
  ret double %37, !dbg !180
}

; Function Attrs: nounwind
declare double @cos(double noundef) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @largest_of_three(double noundef %0, double noundef %1, double noundef %2) #0 !dbg !181 {
  %4 = alloca double, align 8
  %5 = alloca double, align 8
  %6 = alloca double, align 8
  %7 = alloca double, align 8
  store double %0, ptr %4, align 8
    #dbg_declare(ptr %4, !182, !DIExpression(), !183)
  store double %1, ptr %5, align 8
    #dbg_declare(ptr %5, !184, !DIExpression(), !185)
  store double %2, ptr %6, align 8
    #dbg_declare(ptr %6, !186, !DIExpression(), !187)
    #dbg_declare(ptr %7, !188, !DIExpression(), !189)
  %8 = load double, ptr %4, align 8, !dbg !190
  store double %8, ptr %7, align 8, !dbg !189
  %9 = load double, ptr %5, align 8, !dbg !191
  %10 = load double, ptr %7, align 8, !dbg !193
  %11 = fcmp ogt double %9, %10, !dbg !194
  br i1 %11, label %12, label %14, !dbg !194

12:                                               ; preds = %3
  %13 = load double, ptr %5, align 8, !dbg !195
  store double %13, ptr %7, align 8, !dbg !197
  br label %14, !dbg !198

14:                                               ; preds = %12, %3
  %15 = load double, ptr %6, align 8, !dbg !199
  %16 = load double, ptr %7, align 8, !dbg !201
  %17 = fcmp ogt double %15, %16, !dbg !202
  br i1 %17, label %18, label %20, !dbg !202

18:                                               ; preds = %14
  %19 = load double, ptr %6, align 8, !dbg !203
  store double %19, ptr %7, align 8, !dbg !205
  br label %20, !dbg !206

20:                                               ; preds = %18, %14
  %21 = load double, ptr %7, align 8, !dbg !207
  %22 = load double, ptr %7, align 8, !dbg !208
  %23 = load double, ptr %4, align 8, !dbg !209
  %24 = call double @llvm.fmuladd.f64(double %21, double %22, double %23), !dbg !210
  ret double %24, !dbg !211
}

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7, !8}
!llvm.ident = !{!9}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 22.1.8 (1~deb12u1)", isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/branches.c", directory: ".", checksumkind: CSK_MD5, checksum: "b0e539c3e753232b1f191b622d49c4ff")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 8, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 2}
!8 = !{i32 7, !"frame-pointer", i32 2}
!9 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!10 = distinct !DISubprogram(name: "sine_or_square_sum", scope: !1, file: !1, line: 4, type: !11, scopeLine: 4, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !17)
!11 = !DISubroutineType(types: !12)
!12 = !{!13, !14, !16}
!13 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!14 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !15, size: 64)
!15 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !13)
!16 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!17 = !{}
!18 = !DILocalVariable(name: "x", arg: 1, scope: !10, file: !1, line: 4, type: !14)
!19 = !DILocation(line: 4, column: 41, scope: !10)
!20 = !DILocalVariable(name: "n", arg: 2, scope: !10, file: !1, line: 4, type: !16)
!21 = !DILocation(line: 4, column: 48, scope: !10)
!22 = !DILocalVariable(name: "s", scope: !10, file: !1, line: 5, type: !13)
!23 = !DILocation(line: 5, column: 10, scope: !10)
!24 = !DILocalVariable(name: "i", scope: !25, file: !1, line: 6, type: !16)
!25 = distinct !DILexicalBlock(scope: !10, file: !1, line: 6, column: 3)
!26 = !DILocation(line: 6, column: 12, scope: !25)
!27 = !DILocation(line: 6, column: 8, scope: !25)
!28 = !DILocation(line: 6, column: 19, scope: !29)
!29 = distinct !DILexicalBlock(scope: !25, file: !1, line: 6, column: 3)
!30 = !DILocation(line: 6, column: 23, scope: !29)
!31 = !DILocation(line: 6, column: 21, scope: !29)
!32 = !DILocation(line: 6, column: 3, scope: !25)
!33 = !DILocalVariable(name: "t", scope: !34, file: !1, line: 7, type: !13)
!34 = distinct !DILexicalBlock(scope: !29, file: !1, line: 6, column: 31)
!35 = !DILocation(line: 7, column: 12, scope: !34)
!36 = !DILocation(line: 8, column: 9, scope: !37)
!37 = distinct !DILexicalBlock(scope: !34, file: !1, line: 8, column: 9)
!38 = !DILocation(line: 8, column: 11, scope: !37)
!39 = !DILocation(line: 8, column: 14, scope: !37)
!40 = !DILocation(line: 9, column: 15, scope: !41)
!41 = distinct !DILexicalBlock(scope: !37, file: !1, line: 8, column: 21)
!42 = !DILocation(line: 9, column: 17, scope: !41)
!43 = !DILocation(line: 9, column: 11, scope: !41)
!44 = !DILocation(line: 9, column: 9, scope: !41)
!45 = !DILocation(line: 10, column: 5, scope: !41)
!46 = !DILocation(line: 11, column: 11, scope: !47)
!47 = distinct !DILexicalBlock(scope: !37, file: !1, line: 10, column: 12)
!48 = !DILocation(line: 11, column: 13, scope: !47)
!49 = !DILocation(line: 11, column: 18, scope: !47)
!50 = !DILocation(line: 11, column: 20, scope: !47)
!51 = !DILocation(line: 11, column: 16, scope: !47)
!52 = !DILocation(line: 11, column: 9, scope: !47)
!53 = !DILocation(line: 13, column: 10, scope: !34)
!54 = !DILocation(line: 13, column: 14, scope: !34)
!55 = !DILocation(line: 13, column: 7, scope: !34)
!56 = !DILocation(line: 14, column: 3, scope: !34)
!57 = !DILocation(line: 6, column: 27, scope: !29)
!58 = !DILocation(line: 6, column: 3, scope: !29)
!59 = distinct !{!59, !32, !60, !61}
!60 = !DILocation(line: 14, column: 3, scope: !25)
!61 = !{!"llvm.loop.mustprogress"}
!62 = !DILocation(line: 15, column: 10, scope: !10)
!63 = !DILocation(line: 15, column: 3, scope: !10)
!64 = distinct !DISubprogram(name: "guarded_square_root", scope: !1, file: !1, line: 19, type: !65, scopeLine: 19, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !17)
!65 = !DISubroutineType(types: !66)
!66 = !{!13, !13}
!67 = !DILocalVariable(name: "x", arg: 1, scope: !64, file: !1, line: 19, type: !13)
!68 = !DILocation(line: 19, column: 35, scope: !64)
!69 = !DILocation(line: 20, column: 10, scope: !64)
!70 = !DILocation(line: 20, column: 12, scope: !64)
!71 = !DILocation(line: 20, column: 25, scope: !64)
!72 = !DILocation(line: 20, column: 20, scope: !64)
!73 = !DILocation(line: 20, column: 3, scope: !64)
!74 = distinct !DISubprogram(name: "clamp_and_scale", scope: !1, file: !1, line: 23, type: !75, scopeLine: 23, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !17)
!75 = !DISubroutineType(types: !76)
!76 = !{!13, !13, !13, !13}
!77 = !DILocalVariable(name: "x", arg: 1, scope: !74, file: !1, line: 23, type: !13)
!78 = !DILocation(line: 23, column: 31, scope: !74)
!79 = !DILocalVariable(name: "low", arg: 2, scope: !74, file: !1, line: 23, type: !13)
!80 = !DILocation(line: 23, column: 41, scope: !74)
!81 = !DILocalVariable(name: "high", arg: 3, scope: !74, file: !1, line: 23, type: !13)
!82 = !DILocation(line: 23, column: 53, scope: !74)
!83 = !DILocalVariable(name: "c", scope: !74, file: !1, line: 24, type: !13)
!84 = !DILocation(line: 24, column: 10, scope: !74)
!85 = !DILocation(line: 24, column: 14, scope: !74)
!86 = !DILocation(line: 24, column: 18, scope: !74)
!87 = !DILocation(line: 24, column: 16, scope: !74)
!88 = !DILocation(line: 24, column: 24, scope: !74)
!89 = !DILocation(line: 24, column: 31, scope: !74)
!90 = !DILocation(line: 24, column: 35, scope: !74)
!91 = !DILocation(line: 24, column: 33, scope: !74)
!92 = !DILocation(line: 24, column: 42, scope: !74)
!93 = !DILocation(line: 24, column: 49, scope: !74)
!94 = !DILocation(line: 25, column: 16, scope: !74)
!95 = !DILocation(line: 25, column: 14, scope: !74)
!96 = !DILocation(line: 25, column: 20, scope: !74)
!97 = !DILocation(line: 25, column: 18, scope: !74)
!98 = !DILocation(line: 25, column: 3, scope: !74)
!99 = distinct !DISubprogram(name: "nested_branches", scope: !1, file: !1, line: 28, type: !100, scopeLine: 28, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !17)
!100 = !DISubroutineType(types: !101)
!101 = !{!13, !13, !13}
!102 = !DILocalVariable(name: "x", arg: 1, scope: !99, file: !1, line: 28, type: !13)
!103 = !DILocation(line: 28, column: 31, scope: !99)
!104 = !DILocalVariable(name: "y", arg: 2, scope: !99, file: !1, line: 28, type: !13)
!105 = !DILocation(line: 28, column: 41, scope: !99)
!106 = !DILocalVariable(name: "r", scope: !99, file: !1, line: 29, type: !13)
!107 = !DILocation(line: 29, column: 10, scope: !99)
!108 = !DILocation(line: 29, column: 14, scope: !99)
!109 = !DILocation(line: 30, column: 7, scope: !110)
!110 = distinct !DILexicalBlock(scope: !99, file: !1, line: 30, column: 7)
!111 = !DILocation(line: 30, column: 9, scope: !110)
!112 = !DILocation(line: 31, column: 9, scope: !113)
!113 = distinct !DILexicalBlock(scope: !114, file: !1, line: 31, column: 9)
!114 = distinct !DILexicalBlock(scope: !110, file: !1, line: 30, column: 16)
!115 = !DILocation(line: 31, column: 13, scope: !113)
!116 = !DILocation(line: 31, column: 11, scope: !113)
!117 = !DILocation(line: 32, column: 11, scope: !118)
!118 = distinct !DILexicalBlock(scope: !113, file: !1, line: 31, column: 16)
!119 = !DILocation(line: 32, column: 15, scope: !118)
!120 = !DILocation(line: 32, column: 13, scope: !118)
!121 = !DILocation(line: 32, column: 9, scope: !118)
!122 = !DILocation(line: 33, column: 5, scope: !118)
!123 = !DILocation(line: 33, column: 16, scope: !124)
!124 = distinct !DILexicalBlock(scope: !113, file: !1, line: 33, column: 16)
!125 = !DILocation(line: 33, column: 18, scope: !124)
!126 = !DILocation(line: 34, column: 11, scope: !127)
!127 = distinct !DILexicalBlock(scope: !124, file: !1, line: 33, column: 25)
!128 = !DILocation(line: 34, column: 15, scope: !127)
!129 = !DILocation(line: 34, column: 19, scope: !127)
!130 = !DILocation(line: 34, column: 13, scope: !127)
!131 = !DILocation(line: 34, column: 9, scope: !127)
!132 = !DILocation(line: 35, column: 5, scope: !127)
!133 = !DILocation(line: 36, column: 7, scope: !114)
!134 = !DILocation(line: 37, column: 3, scope: !114)
!135 = !DILocation(line: 38, column: 9, scope: !136)
!136 = distinct !DILexicalBlock(scope: !110, file: !1, line: 37, column: 10)
!137 = !DILocation(line: 38, column: 20, scope: !136)
!138 = !DILocation(line: 38, column: 18, scope: !136)
!139 = !DILocation(line: 38, column: 11, scope: !136)
!140 = !DILocation(line: 38, column: 7, scope: !136)
!141 = !DILocation(line: 40, column: 10, scope: !99)
!142 = !DILocation(line: 40, column: 14, scope: !99)
!143 = !DILocation(line: 40, column: 12, scope: !99)
!144 = !DILocation(line: 40, column: 3, scope: !99)
!145 = distinct !DISubprogram(name: "short_circuit_condition", scope: !1, file: !1, line: 43, type: !146, scopeLine: 43, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !17)
!146 = !DISubroutineType(types: !147)
!147 = !{!13, !13, !13, !16}
!148 = !DILocalVariable(name: "x", arg: 1, scope: !145, file: !1, line: 43, type: !13)
!149 = !DILocation(line: 43, column: 39, scope: !145)
!150 = !DILocalVariable(name: "y", arg: 2, scope: !145, file: !1, line: 43, type: !13)
!151 = !DILocation(line: 43, column: 49, scope: !145)
!152 = !DILocalVariable(name: "mode", arg: 3, scope: !145, file: !1, line: 43, type: !16)
!153 = !DILocation(line: 43, column: 56, scope: !145)
!154 = !DILocation(line: 44, column: 8, scope: !155)
!155 = distinct !DILexicalBlock(scope: !145, file: !1, line: 44, column: 7)
!156 = !DILocation(line: 44, column: 10, scope: !155)
!157 = !DILocation(line: 44, column: 16, scope: !155)
!158 = !DILocation(line: 44, column: 19, scope: !155)
!159 = !DILocation(line: 44, column: 21, scope: !155)
!160 = !DILocation(line: 44, column: 28, scope: !155)
!161 = !DILocation(line: 44, column: 31, scope: !155)
!162 = !DILocation(line: 44, column: 36, scope: !155)
!163 = !DILocation(line: 45, column: 12, scope: !164)
!164 = distinct !DILexicalBlock(scope: !155, file: !1, line: 44, column: 42)
!165 = !DILocation(line: 45, column: 16, scope: !164)
!166 = !DILocation(line: 45, column: 14, scope: !164)
!167 = !DILocation(line: 45, column: 20, scope: !164)
!168 = !DILocation(line: 45, column: 18, scope: !164)
!169 = !DILocation(line: 45, column: 5, scope: !164)
!170 = !DILocation(line: 47, column: 11, scope: !145)
!171 = !DILocation(line: 47, column: 16, scope: !145)
!172 = !DILocation(line: 47, column: 10, scope: !145)
!173 = !DILocation(line: 47, column: 27, scope: !145)
!174 = !DILocation(line: 47, column: 23, scope: !145)
!175 = !DILocation(line: 47, column: 32, scope: !145)
!176 = !DILocation(line: 47, column: 36, scope: !145)
!177 = !DILocation(line: 47, column: 40, scope: !145)
!178 = !DILocation(line: 47, column: 34, scope: !145)
!179 = !DILocation(line: 47, column: 3, scope: !145)
!180 = !DILocation(line: 48, column: 1, scope: !145)
!181 = distinct !DISubprogram(name: "largest_of_three", scope: !1, file: !1, line: 50, type: !75, scopeLine: 50, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !17)
!182 = !DILocalVariable(name: "a", arg: 1, scope: !181, file: !1, line: 50, type: !13)
!183 = !DILocation(line: 50, column: 32, scope: !181)
!184 = !DILocalVariable(name: "b", arg: 2, scope: !181, file: !1, line: 50, type: !13)
!185 = !DILocation(line: 50, column: 42, scope: !181)
!186 = !DILocalVariable(name: "c", arg: 3, scope: !181, file: !1, line: 50, type: !13)
!187 = !DILocation(line: 50, column: 52, scope: !181)
!188 = !DILocalVariable(name: "m", scope: !181, file: !1, line: 51, type: !13)
!189 = !DILocation(line: 51, column: 10, scope: !181)
!190 = !DILocation(line: 51, column: 14, scope: !181)
!191 = !DILocation(line: 52, column: 7, scope: !192)
!192 = distinct !DILexicalBlock(scope: !181, file: !1, line: 52, column: 7)
!193 = !DILocation(line: 52, column: 11, scope: !192)
!194 = !DILocation(line: 52, column: 9, scope: !192)
!195 = !DILocation(line: 53, column: 9, scope: !196)
!196 = distinct !DILexicalBlock(scope: !192, file: !1, line: 52, column: 14)
!197 = !DILocation(line: 53, column: 7, scope: !196)
!198 = !DILocation(line: 54, column: 3, scope: !196)
!199 = !DILocation(line: 55, column: 7, scope: !200)
!200 = distinct !DILexicalBlock(scope: !181, file: !1, line: 55, column: 7)
!201 = !DILocation(line: 55, column: 11, scope: !200)
!202 = !DILocation(line: 55, column: 9, scope: !200)
!203 = !DILocation(line: 56, column: 9, scope: !204)
!204 = distinct !DILexicalBlock(scope: !200, file: !1, line: 55, column: 14)
!205 = !DILocation(line: 56, column: 7, scope: !204)
!206 = !DILocation(line: 57, column: 3, scope: !204)
!207 = !DILocation(line: 58, column: 10, scope: !181)
!208 = !DILocation(line: 58, column: 14, scope: !181)
!209 = !DILocation(line: 58, column: 18, scope: !181)
!210 = !DILocation(line: 58, column: 16, scope: !181)
!211 = !DILocation(line: 58, column: 3, scope: !181)
