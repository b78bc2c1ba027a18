; clang-14 -O0 -g -fdebug-compilation-dir=. -S -emit-llvm c/branches.c -o ir/clang-14/O0-g/branches.ll
; ModuleID = 'c/branches.c'
source_filename = "c/branches.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @sine_or_square_sum(double* noundef %0, i32 noundef %1) #0 !dbg !10 {
  %3 = alloca double*, align 8
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  %7 = alloca double, align 8
  store double* %0, double** %3, align 8
  call void @llvm.dbg.declare(metadata double** %3, metadata !18, metadata !DIExpression()), !dbg !19
  store i32 %1, i32* %4, align 4
  call void @llvm.dbg.declare(metadata i32* %4, metadata !20, metadata !DIExpression()), !dbg !21
  call void @llvm.dbg.declare(metadata double* %5, metadata !22, metadata !DIExpression()), !dbg !23
  store double 0.000000e+00, double* %5, align 8, !dbg !23
  call void @llvm.dbg.declare(metadata i32* %6, metadata !24, metadata !DIExpression()), !dbg !26
  store i32 0, i32* %6, align 4, !dbg !26
  br label %8, !dbg !27

8:                                                ; preds = %43, %2
  %9 = load i32, i32* %6, align 4, !dbg !28
  %10 = load i32, i32* %4, align 4, !dbg !30
  %11 = icmp slt i32 %9, %10, !dbg !31
  br i1 %11, label %12, label %46, !dbg !32

12:                                               ; preds = %8
  call void @llvm.dbg.declare(metadata double* %7, metadata !33, metadata !DIExpression()), !dbg !35
  %13 = load double*, double** %3, align 8, !dbg !36
  %14 = load i32, i32* %6, align 4, !dbg !38
  %15 = sext i32 %14 to i64, !dbg !36
  %16 = getelementptr inbounds double, double* %13, i64 %15, !dbg !36
  %17 = load double, double* %16, align 8, !dbg !36
  %18 = fcmp ogt double %17, 1.000000e+00, !dbg !39
  br i1 %18, label %19, label %26, !dbg !40

19:                                               ; preds = %12
  %20 = load double*, double** %3, align 8, !dbg !41
  %21 = load i32, i32* %6, align 4, !dbg !43
  %22 = sext i32 %21 to i64, !dbg !41
  %23 = getelementptr inbounds double, double* %20, i64 %22, !dbg !41
  %24 = load double, double* %23, align 8, !dbg !41
  %25 = call double @sin(double noundef %24) #3, !dbg !44
  store double %25, double* %7, align 8, !dbg !45
  br label %38, !dbg !46

26:                                               ; preds = %12
  %27 = load double*, double** %3, align 8, !dbg !47
  %28 = load i32, i32* %6, align 4, !dbg !49
  %29 = sext i32 %28 to i64, !dbg !47
  %30 = getelementptr inbounds double, double* %27, i64 %29, !dbg !47
  %31 = load double, double* %30, align 8, !dbg !47
  %32 = load double*, double** %3, align 8, !dbg !50
  %33 = load i32, i32* %6, align 4, !dbg !51
  %34 = sext i32 %33 to i64, !dbg !50
  %35 = getelementptr inbounds double, double* %32, i64 %34, !dbg !50
  %36 = load double, double* %35, align 8, !dbg !50
  %37 = fmul double %31, %36, !dbg !52
  store double %37, double* %7, align 8, !dbg !53
  br label %38

38:                                               ; preds = %26, %19
  %39 = load double, double* %7, align 8, !dbg !54
  %40 = load double, double* %7, align 8, !dbg !55
  %41 = load double, double* %5, align 8, !dbg !56
  %42 = call double @llvm.fmuladd.f64(double %39, double %40, double %41), !dbg !56
  store double %42, double* %5, align 8, !dbg !56
  br label %43, !dbg !57

43:                                               ; preds = %38
  %44 = load i32, i32* %6, align 4, !dbg !58
  %45 = add nsw i32 %44, 1, !dbg !58
  store i32 %45, i32* %6, align 4, !dbg !58
  br label %8, !dbg !59, !llvm.loop !60

46:                                               ; preds = %8
  %47 = load double, double* %5, align 8, !dbg !63
  ret double %47, !dbg !64
}

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare void @llvm.dbg.declare(metadata, metadata, metadata) #1

; Function Attrs: nounwind
declare double @sin(double noundef) #2

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @guarded_square_root(double noundef %0) #0 !dbg !65 {
  %2 = alloca double, align 8
  store double %0, double* %2, align 8
  call void @llvm.dbg.declare(metadata double* %2, metadata !68, metadata !DIExpression()), !dbg !69
  %3 = load double, double* %2, align 8, !dbg !70
  %4 = fcmp ogt double %3, 0.000000e+00, !dbg !71
  br i1 %4, label %5, label %8, !dbg !70

5:                                                ; preds = %1
  %6 = load double, double* %2, align 8, !dbg !72
  %7 = call double @sqrt(double noundef %6) #3, !dbg !73
  br label %9, !dbg !70

8:                                                ; preds = %1
  br label %9, !dbg !70

9:                                                ; preds = %8, %5
  %10 = phi double [ %7, %5 ], [ 0.000000e+00, %8 ], !dbg !70
  ret double %10, !dbg !74
}

; Function Attrs: nounwind
declare double @sqrt(double noundef) #2

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @clamp_and_scale(double noundef %0, double noundef %1, double noundef %2) #0 !dbg !75 {
  %4 = alloca double, align 8
  %5 = alloca double, align 8
  %6 = alloca double, align 8
  %7 = alloca double, align 8
  store double %0, double* %4, align 8
  call void @llvm.dbg.declare(metadata double* %4, metadata !78, metadata !DIExpression()), !dbg !79
  store double %1, double* %5, align 8
  call void @llvm.dbg.declare(metadata double* %5, metadata !80, metadata !DIExpression()), !dbg !81
  store double %2, double* %6, align 8
  call void @llvm.dbg.declare(metadata double* %6, metadata !82, metadata !DIExpression()), !dbg !83
  call void @llvm.dbg.declare(metadata double* %7, metadata !84, metadata !DIExpression()), !dbg !85
  %8 = load double, double* %4, align 8, !dbg !86
  %9 = load double, double* %5, align 8, !dbg !87
  %10 = fcmp olt double %8, %9, !dbg !88
  br i1 %10, label %11, label %13, !dbg !86

11:                                               ; preds = %3
  %12 = load double, double* %5, align 8, !dbg !89
  br label %23, !dbg !86

13:                                               ; preds = %3
  %14 = load double, double* %4, align 8, !dbg !90
  %15 = load double, double* %6, align 8, !dbg !91
  %16 = fcmp ogt double %14, %15, !dbg !92
  br i1 %16, label %17, label %19, !dbg !90

17:                                               ; preds = %13
  %18 = load double, double* %6, align 8, !dbg !93
  br label %21, !dbg !90

19:                                               ; preds = %13
  %20 = load double, double* %4, align 8, !dbg !94
  br label %21, !dbg !90

21:                                               ; preds = %19, %17
  %22 = phi double [ %18, %17 ], [ %20, %19 ], !dbg !90
  br label %23, !dbg !86

23:                                               ; preds = %21, %11
  %24 = phi double [ %12, %11 ], [ %22, %21 ], !dbg !86
  store double %24, double* %7, align 8, !dbg !85
  %25 = load double, double* %7, align 8, !dbg !95
  %26 = fmul double 3.000000e+00, %25, !dbg !96
  %27 = load double, double* %4, align 8, !dbg !97
  %28 = fmul double %26, %27, !dbg !98
  ret double %28, !dbg !99
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @nested_branches(double noundef %0, double noundef %1) #0 !dbg !100 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  %5 = alloca double, align 8
  store double %0, double* %3, align 8
  call void @llvm.dbg.declare(metadata double* %3, metadata !103, metadata !DIExpression()), !dbg !104
  store double %1, double* %4, align 8
  call void @llvm.dbg.declare(metadata double* %4, metadata !105, metadata !DIExpression()), !dbg !106
  call void @llvm.dbg.declare(metadata double* %5, metadata !107, metadata !DIExpression()), !dbg !108
  %6 = load double, double* %3, align 8, !dbg !109
  store double %6, double* %5, align 8, !dbg !108
  %7 = load double, double* %3, align 8, !dbg !110
  %8 = fcmp ogt double %7, 0.000000e+00, !dbg !112
  br i1 %8, label %9, label %30, !dbg !113

9:                                                ; preds = %2
  %10 = load double, double* %4, align 8, !dbg !114
  %11 = load double, double* %3, align 8, !dbg !117
  %12 = fcmp ogt double %10, %11, !dbg !118
  br i1 %12, label %13, label %17, !dbg !119

13:                                               ; preds = %9
  %14 = load double, double* %3, align 8, !dbg !120
  %15 = load double, double* %4, align 8, !dbg !122
  %16 = fmul double %14, %15, !dbg !123
  store double %16, double* %5, align 8, !dbg !124
  br label %27, !dbg !125

17:                                               ; preds = %9
  %18 = load double, double* %4, align 8, !dbg !126
  %19 = fcmp olt double %18, 0.000000e+00, !dbg !128
  br i1 %19, label %20, label %26, !dbg !129

20:                                               ; preds = %17
  %21 = load double, double* %3, align 8, !dbg !130
  %22 = load double, double* %4, align 8, !dbg !132
  %23 = load double, double* %4, align 8, !dbg !133
  %24 = fneg double %22, !dbg !134
  %25 = call double @llvm.fmuladd.f64(double %24, double %23, double %21), !dbg !134
  store double %25, double* %5, align 8, !dbg !135
  br label %26, !dbg !136

26:                                               ; preds = %20, %17
  br label %27

27:                                               ; preds = %26, %13
  %28 = load double, double* %5, align 8, !dbg !137
  %29 = fmul double %28, 2.000000e+00, !dbg !137
  store double %29, double* %5, align 8, !dbg !137
  br label %35, !dbg !138

30:                                               ; preds = %2
  %31 = load double, double* %4, align 8, !dbg !139
  %32 = load double, double* %3, align 8, !dbg !141
  %33 = fsub double 1.000000e+00, %32, !dbg !142
  %34 = fdiv double %31, %33, !dbg !143
  store double %34, double* %5, align 8, !dbg !144
  br label %35

35:                                               ; preds = %30, %27
  %36 = load double, double* %5, align 8, !dbg !145
  %37 = load double, double* %4, align 8, !dbg !146
  %38 = fadd double %36, %37, !dbg !147
  ret double %38, !dbg !148
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @short_circuit_condition(double noundef %0, double noundef %1, i32 noundef %2) #0 !dbg !149 {
  %4 = alloca double, align 8
  %5 = alloca double, align 8
  %6 = alloca double, align 8
  %7 = alloca i32, align 4
  store double %0, double* %5, align 8
  call void @llvm.dbg.declare(metadata double* %5, metadata !152, metadata !DIExpression()), !dbg !153
  store double %1, double* %6, align 8
  call void @llvm.dbg.declare(metadata double* %6, metadata !154, metadata !DIExpression()), !dbg !155
  store i32 %2, i32* %7, align 4
  call void @llvm.dbg.declare(metadata i32* %7, metadata !156, metadata !DIExpression()), !dbg !157
  %8 = load double, double* %5, align 8, !dbg !158
  %9 = fcmp ogt double %8, 1.000000e+00, !dbg !160
  br i1 %9, label %10, label %13, !dbg !161

10:                                               ; preds = %3
  %11 = load double, double* %6, align 8, !dbg !162
  %12 = fcmp olt double %11, 2.000000e+00, !dbg !163
  br i1 %12, label %16, label %13, !dbg !164

13:                                               ; preds = %10, %3
  %14 = load i32, i32* %7, align 4, !dbg !165
  %15 = icmp eq i32 %14, 7, !dbg !166
  br i1 %15, label %16, label %22, !dbg !167

16:                                               ; preds = %13, %10
  %17 = load double, double* %5, align 8, !dbg !168
  %18 = load double, double* %5, align 8, !dbg !170
  %19 = fmul double %17, %18, !dbg !171
  %20 = load double, double* %6, align 8, !dbg !172
  %21 = fmul double %19, %20, !dbg !173
  store double %21, double* %4, align 8, !dbg !174
  br label %36, !dbg !174

22:                                               ; preds = %13
  %23 = load i32, i32* %7, align 4, !dbg !175
  %24 = and i32 %23, 1, !dbg !176
  %25 = icmp ne i32 %24, 0, !dbg !176
  br i1 %25, label %26, label %29, !dbg !177

26:                                               ; preds = %22
  %27 = load double, double* %5, align 8, !dbg !178
  %28 = call double @cos(double noundef %27) #3, !dbg !179
  br label %34, !dbg !177

29:                                               ; preds = %22
  %30 = load double, double* %5, align 8, !dbg !180
  %31 = load double, double* %6, align 8, !dbg !181
  %32 = load double, double* %6, align 8, !dbg !182
  %33 = call double @llvm.fmuladd.f64(double %31, double %32, double %30), !dbg !183
  br label %34, !dbg !177

34:                                               ; preds = %29, %26
  %35 = phi double [ %28, %26 ], [ %33, %29 ], !dbg !177
  store double %35, double* %4, align 8, !dbg !184
  br label %36, !dbg !184

36:                                               ; preds = %34, %16
  %37 = load double, double* %4, align 8, !dbg !185
  ret double %37, !dbg !185
}

; Function Attrs: nounwind
declare double @cos(double noundef) #2

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @largest_of_three(double noundef %0, double noundef %1, double noundef %2) #0 !dbg !186 {
  %4 = alloca double, align 8
  %5 = alloca double, align 8
  %6 = alloca double, align 8
  %7 = alloca double, align 8
  store double %0, double* %4, align 8
  call void @llvm.dbg.declare(metadata double* %4, metadata !187, metadata !DIExpression()), !dbg !188
  store double %1, double* %5, align 8
  call void @llvm.dbg.declare(metadata double* %5, metadata !189, metadata !DIExpression()), !dbg !190
  store double %2, double* %6, align 8
  call void @llvm.dbg.declare(metadata double* %6, metadata !191, metadata !DIExpression()), !dbg !192
  call void @llvm.dbg.declare(metadata double* %7, metadata !193, metadata !DIExpression()), !dbg !194
  %8 = load double, double* %4, align 8, !dbg !195
  store double %8, double* %7, align 8, !dbg !194
  %9 = load double, double* %5, align 8, !dbg !196
  %10 = load double, double* %7, align 8, !dbg !198
  %11 = fcmp ogt double %9, %10, !dbg !199
  br i1 %11, label %12, label %14, !dbg !200

12:                                               ; preds = %3
  %13 = load double, double* %5, align 8, !dbg !201
  store double %13, double* %7, align 8, !dbg !203
  br label %14, !dbg !204

14:                                               ; preds = %12, %3
  %15 = load double, double* %6, align 8, !dbg !205
  %16 = load double, double* %7, align 8, !dbg !207
  %17 = fcmp ogt double %15, %16, !dbg !208
  br i1 %17, label %18, label %20, !dbg !209

18:                                               ; preds = %14
  %19 = load double, double* %6, align 8, !dbg !210
  store double %19, double* %7, align 8, !dbg !212
  br label %20, !dbg !213

20:                                               ; preds = %18, %14
  %21 = load double, double* %7, align 8, !dbg !214
  %22 = load double, double* %7, align 8, !dbg !215
  %23 = load double, double* %4, align 8, !dbg !216
  %24 = call double @llvm.fmuladd.f64(double %21, double %22, double %23), !dbg !217
  ret double %24, !dbg !218
}

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree nosync nounwind readnone speculatable willreturn }
attributes #2 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7, !8}
!llvm.ident = !{!9}

!0 = distinct !DICompileUnit(language: DW_LANG_C99, file: !1, producer: "Debian clang version 14.0.6", isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/branches.c", directory: ".", checksumkind: CSK_MD5, checksum: "b0e539c3e753232b1f191b622d49c4ff")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 7, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 1}
!8 = !{i32 7, !"frame-pointer", i32 2}
!9 = !{!"Debian clang version 14.0.6"}
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
!40 = !DILocation(line: 8, column: 9, scope: !34)
!41 = !DILocation(line: 9, column: 15, scope: !42)
!42 = distinct !DILexicalBlock(scope: !37, file: !1, line: 8, column: 21)
!43 = !DILocation(line: 9, column: 17, scope: !42)
!44 = !DILocation(line: 9, column: 11, scope: !42)
!45 = !DILocation(line: 9, column: 9, scope: !42)
!46 = !DILocation(line: 10, column: 5, scope: !42)
!47 = !DILocation(line: 11, column: 11, scope: !48)
!48 = distinct !DILexicalBlock(scope: !37, file: !1, line: 10, column: 12)
!49 = !DILocation(line: 11, column: 13, scope: !48)
!50 = !DILocation(line: 11, column: 18, scope: !48)
!51 = !DILocation(line: 11, column: 20, scope: !48)
!52 = !DILocation(line: 11, column: 16, scope: !48)
!53 = !DILocation(line: 11, column: 9, scope: !48)
!54 = !DILocation(line: 13, column: 10, scope: !34)
!55 = !DILocation(line: 13, column: 14, scope: !34)
!56 = !DILocation(line: 13, column: 7, scope: !34)
!57 = !DILocation(line: 14, column: 3, scope: !34)
!58 = !DILocation(line: 6, column: 27, scope: !29)
!59 = !DILocation(line: 6, column: 3, scope: !29)
!60 = distinct !{!60, !32, !61, !62}
!61 = !DILocation(line: 14, column: 3, scope: !25)
!62 = !{!"llvm.loop.mustprogress"}
!63 = !DILocation(line: 15, column: 10, scope: !10)
!64 = !DILocation(line: 15, column: 3, scope: !10)
!65 = distinct !DISubprogram(name: "guarded_square_root", scope: !1, file: !1, line: 19, type: !66, scopeLine: 19, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !17)
!66 = !DISubroutineType(types: !67)
!67 = !{!13, !13}
!68 = !DILocalVariable(name: "x", arg: 1, scope: !65, file: !1, line: 19, type: !13)
!69 = !DILocation(line: 19, column: 35, scope: !65)
!70 = !DILocation(line: 20, column: 10, scope: !65)
!71 = !DILocation(line: 20, column: 12, scope: !65)
!72 = !DILocation(line: 20, column: 25, scope: !65)
!73 = !DILocation(line: 20, column: 20, scope: !65)
!74 = !DILocation(line: 20, column: 3, scope: !65)
!75 = distinct !DISubprogram(name: "clamp_and_scale", scope: !1, file: !1, line: 23, type: !76, scopeLine: 23, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !17)
!76 = !DISubroutineType(types: !77)
!77 = !{!13, !13, !13, !13}
!78 = !DILocalVariable(name: "x", arg: 1, scope: !75, file: !1, line: 23, type: !13)
!79 = !DILocation(line: 23, column: 31, scope: !75)
!80 = !DILocalVariable(name: "low", arg: 2, scope: !75, file: !1, line: 23, type: !13)
!81 = !DILocation(line: 23, column: 41, scope: !75)
!82 = !DILocalVariable(name: "high", arg: 3, scope: !75, file: !1, line: 23, type: !13)
!83 = !DILocation(line: 23, column: 53, scope: !75)
!84 = !DILocalVariable(name: "c", scope: !75, file: !1, line: 24, type: !13)
!85 = !DILocation(line: 24, column: 10, scope: !75)
!86 = !DILocation(line: 24, column: 14, scope: !75)
!87 = !DILocation(line: 24, column: 18, scope: !75)
!88 = !DILocation(line: 24, column: 16, scope: !75)
!89 = !DILocation(line: 24, column: 24, scope: !75)
!90 = !DILocation(line: 24, column: 31, scope: !75)
!91 = !DILocation(line: 24, column: 35, scope: !75)
!92 = !DILocation(line: 24, column: 33, scope: !75)
!93 = !DILocation(line: 24, column: 42, scope: !75)
!94 = !DILocation(line: 24, column: 49, scope: !75)
!95 = !DILocation(line: 25, column: 16, scope: !75)
!96 = !DILocation(line: 25, column: 14, scope: !75)
!97 = !DILocation(line: 25, column: 20, scope: !75)
!98 = !DILocation(line: 25, column: 18, scope: !75)
!99 = !DILocation(line: 25, column: 3, scope: !75)
!100 = distinct !DISubprogram(name: "nested_branches", scope: !1, file: !1, line: 28, type: !101, scopeLine: 28, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !17)
!101 = !DISubroutineType(types: !102)
!102 = !{!13, !13, !13}
!103 = !DILocalVariable(name: "x", arg: 1, scope: !100, file: !1, line: 28, type: !13)
!104 = !DILocation(line: 28, column: 31, scope: !100)
!105 = !DILocalVariable(name: "y", arg: 2, scope: !100, file: !1, line: 28, type: !13)
!106 = !DILocation(line: 28, column: 41, scope: !100)
!107 = !DILocalVariable(name: "r", scope: !100, file: !1, line: 29, type: !13)
!108 = !DILocation(line: 29, column: 10, scope: !100)
!109 = !DILocation(line: 29, column: 14, scope: !100)
!110 = !DILocation(line: 30, column: 7, scope: !111)
!111 = distinct !DILexicalBlock(scope: !100, file: !1, line: 30, column: 7)
!112 = !DILocation(line: 30, column: 9, scope: !111)
!113 = !DILocation(line: 30, column: 7, scope: !100)
!114 = !DILocation(line: 31, column: 9, scope: !115)
!115 = distinct !DILexicalBlock(scope: !116, file: !1, line: 31, column: 9)
!116 = distinct !DILexicalBlock(scope: !111, file: !1, line: 30, column: 16)
!117 = !DILocation(line: 31, column: 13, scope: !115)
!118 = !DILocation(line: 31, column: 11, scope: !115)
!119 = !DILocation(line: 31, column: 9, scope: !116)
!120 = !DILocation(line: 32, column: 11, scope: !121)
!121 = distinct !DILexicalBlock(scope: !115, file: !1, line: 31, column: 16)
!122 = !DILocation(line: 32, column: 15, scope: !121)
!123 = !DILocation(line: 32, column: 13, scope: !121)
!124 = !DILocation(line: 32, column: 9, scope: !121)
!125 = !DILocation(line: 33, column: 5, scope: !121)
!126 = !DILocation(line: 33, column: 16, scope: !127)
!127 = distinct !DILexicalBlock(scope: !115, file: !1, line: 33, column: 16)
!128 = !DILocation(line: 33, column: 18, scope: !127)
!129 = !DILocation(line: 33, column: 16, scope: !115)
!130 = !DILocation(line: 34, column: 11, scope: !131)
!131 = distinct !DILexicalBlock(scope: !127, file: !1, line: 33, column: 25)
!132 = !DILocation(line: 34, column: 15, scope: !131)
!133 = !DILocation(line: 34, column: 19, scope: !131)
!134 = !DILocation(line: 34, column: 13, scope: !131)
!135 = !DILocation(line: 34, column: 9, scope: !131)
!136 = !DILocation(line: 35, column: 5, scope: !131)
!137 = !DILocation(line: 36, column: 7, scope: !116)
!138 = !DILocation(line: 37, column: 3, scope: !116)
!139 = !DILocation(line: 38, column: 9, scope: !140)
!140 = distinct !DILexicalBlock(scope: !111, file: !1, line: 37, column: 10)
!141 = !DILocation(line: 38, column: 20, scope: !140)
!142 = !DILocation(line: 38, column: 18, scope: !140)
!143 = !DILocation(line: 38, column: 11, scope: !140)
!144 = !DILocation(line: 38, column: 7, scope: !140)
!145 = !DILocation(line: 40, column: 10, scope: !100)
!146 = !DILocation(line: 40, column: 14, scope: !100)
!147 = !DILocation(line: 40, column: 12, scope: !100)
!148 = !DILocation(line: 40, column: 3, scope: !100)
!149 = distinct !DISubprogram(name: "short_circuit_condition", scope: !1, file: !1, line: 43, type: !150, scopeLine: 43, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !17)
!150 = !DISubroutineType(types: !151)
!151 = !{!13, !13, !13, !16}
!152 = !DILocalVariable(name: "x", arg: 1, scope: !149, file: !1, line: 43, type: !13)
!153 = !DILocation(line: 43, column: 39, scope: !149)
!154 = !DILocalVariable(name: "y", arg: 2, scope: !149, file: !1, line: 43, type: !13)
!155 = !DILocation(line: 43, column: 49, scope: !149)
!156 = !DILocalVariable(name: "mode", arg: 3, scope: !149, file: !1, line: 43, type: !16)
!157 = !DILocation(line: 43, column: 56, scope: !149)
!158 = !DILocation(line: 44, column: 8, scope: !159)
!159 = distinct !DILexicalBlock(scope: !149, file: !1, line: 44, column: 7)
!160 = !DILocation(line: 44, column: 10, scope: !159)
!161 = !DILocation(line: 44, column: 16, scope: !159)
!162 = !DILocation(line: 44, column: 19, scope: !159)
!163 = !DILocation(line: 44, column: 21, scope: !159)
!164 = !DILocation(line: 44, column: 28, scope: !159)
!165 = !DILocation(line: 44, column: 31, scope: !159)
!166 = !DILocation(line: 44, column: 36, scope: !159)
!167 = !DILocation(line: 44, column: 7, scope: !149)
!168 = !DILocation(line: 45, column: 12, scope: !169)
!169 = distinct !DILexicalBlock(scope: !159, file: !1, line: 44, column: 42)
!170 = !DILocation(line: 45, column: 16, scope: !169)
!171 = !DILocation(line: 45, column: 14, scope: !169)
!172 = !DILocation(line: 45, column: 20, scope: !169)
!173 = !DILocation(line: 45, column: 18, scope: !169)
!174 = !DILocation(line: 45, column: 5, scope: !169)
!175 = !DILocation(line: 47, column: 11, scope: !149)
!176 = !DILocation(line: 47, column: 16, scope: !149)
!177 = !DILocation(line: 47, column: 10, scope: !149)
!178 = !DILocation(line: 47, column: 27, scope: !149)
!179 = !DILocation(line: 47, column: 23, scope: !149)
!180 = !DILocation(line: 47, column: 32, scope: !149)
!181 = !DILocation(line: 47, column: 36, scope: !149)
!182 = !DILocation(line: 47, column: 40, scope: !149)
!183 = !DILocation(line: 47, column: 34, scope: !149)
!184 = !DILocation(line: 47, column: 3, scope: !149)
!185 = !DILocation(line: 48, column: 1, scope: !149)
!186 = distinct !DISubprogram(name: "largest_of_three", scope: !1, file: !1, line: 50, type: !76, scopeLine: 50, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !17)
!187 = !DILocalVariable(name: "a", arg: 1, scope: !186, file: !1, line: 50, type: !13)
!188 = !DILocation(line: 50, column: 32, scope: !186)
!189 = !DILocalVariable(name: "b", arg: 2, scope: !186, file: !1, line: 50, type: !13)
!190 = !DILocation(line: 50, column: 42, scope: !186)
!191 = !DILocalVariable(name: "c", arg: 3, scope: !186, file: !1, line: 50, type: !13)
!192 = !DILocation(line: 50, column: 52, scope: !186)
!193 = !DILocalVariable(name: "m", scope: !186, file: !1, line: 51, type: !13)
!194 = !DILocation(line: 51, column: 10, scope: !186)
!195 = !DILocation(line: 51, column: 14, scope: !186)
!196 = !DILocation(line: 52, column: 7, scope: !197)
!197 = distinct !DILexicalBlock(scope: !186, file: !1, line: 52, column: 7)
!198 = !DILocation(line: 52, column: 11, scope: !197)
!199 = !DILocation(line: 52, column: 9, scope: !197)
!200 = !DILocation(line: 52, column: 7, scope: !186)
!201 = !DILocation(line: 53, column: 9, scope: !202)
!202 = distinct !DILexicalBlock(scope: !197, file: !1, line: 52, column: 14)
!203 = !DILocation(line: 53, column: 7, scope: !202)
!204 = !DILocation(line: 54, column: 3, scope: !202)
!205 = !DILocation(line: 55, column: 7, scope: !206)
!206 = distinct !DILexicalBlock(scope: !186, file: !1, line: 55, column: 7)
!207 = !DILocation(line: 55, column: 11, scope: !206)
!208 = !DILocation(line: 55, column: 9, scope: !206)
!209 = !DILocation(line: 55, column: 7, scope: !186)
!210 = !DILocation(line: 56, column: 9, scope: !211)
!211 = distinct !DILexicalBlock(scope: !206, file: !1, line: 55, column: 14)
!212 = !DILocation(line: 56, column: 7, scope: !211)
!213 = !DILocation(line: 57, column: 3, scope: !211)
!214 = !DILocation(line: 58, column: 10, scope: !186)
!215 = !DILocation(line: 58, column: 14, scope: !186)
!216 = !DILocation(line: 58, column: 18, scope: !186)
!217 = !DILocation(line: 58, column: 16, scope: !186)
!218 = !DILocation(line: 58, column: 3, scope: !186)
