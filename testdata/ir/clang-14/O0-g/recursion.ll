; clang-14 -O0 -g -fdebug-compilation-dir=. -S -emit-llvm c/recursion.c -o ir/clang-14/O0-g/recursion.ll
; ModuleID = 'c/recursion.c'
source_filename = "c/recursion.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @recursive_sine_product(double noundef %0, i32 noundef %1) #0 !dbg !10 {
  %3 = alloca double, align 8
  %4 = alloca i32, align 4
  store double %0, double* %3, align 8
  call void @llvm.dbg.declare(metadata double* %3, metadata !16, metadata !DIExpression()), !dbg !17
  store i32 %1, i32* %4, align 4
  call void @llvm.dbg.declare(metadata i32* %4, metadata !18, metadata !DIExpression()), !dbg !19
  %5 = load i32, i32* %4, align 4, !dbg !20
  %6 = icmp ne i32 %5, 0, !dbg !20
  br i1 %6, label %7, label %15, !dbg !20

7:                                                ; preds = %2
  %8 = load double, double* %3, align 8, !dbg !21
  %9 = load double, double* %3, align 8, !dbg !22
  %10 = call double @sin(double noundef %9) #3, !dbg !23
  %11 = load i32, i32* %4, align 4, !dbg !24
  %12 = sub nsw i32 %11, 1, !dbg !25
  %13 = call double @recursive_sine_product(double noundef %10, i32 noundef %12), !dbg !26
  %14 = fmul double %8, %13, !dbg !27
  br label %17, !dbg !20

15:                                               ; preds = %2
  %16 = load double, double* %3, align 8, !dbg !28
  br label %17, !dbg !20

17:                                               ; preds = %15, %7
  %18 = phi double [ %14, %7 ], [ %16, %15 ], !dbg !20
  ret double %18, !dbg !29
}

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare void @llvm.dbg.declare(metadata, metadata, metadata) #1

; Function Attrs: nounwind
declare double @sin(double noundef) #2

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @two_branch_recursion(double noundef %0, i32 noundef %1) #0 !dbg !30 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  %5 = alloca i32, align 4
  store double %0, double* %4, align 8
  call void @llvm.dbg.declare(metadata double* %4, metadata !31, metadata !DIExpression()), !dbg !32
  store i32 %1, i32* %5, align 4
  call void @llvm.dbg.declare(metadata i32* %5, metadata !33, metadata !DIExpression()), !dbg !34
  %6 = load i32, i32* %5, align 4, !dbg !35
  %7 = icmp slt i32 %6, 2, !dbg !37
  br i1 %7, label %8, label %13, !dbg !38

8:                                                ; preds = %2
  %9 = load double, double* %4, align 8, !dbg !39
  %10 = load i32, i32* %5, align 4, !dbg !41
  %11 = sitofp i32 %10 to double, !dbg !41
  %12 = fadd double %9, %11, !dbg !42
  store double %12, double* %3, align 8, !dbg !43
  br label %25, !dbg !43

13:                                               ; preds = %2
  %14 = load double, double* %4, align 8, !dbg !44
  %15 = load i32, i32* %5, align 4, !dbg !45
  %16 = sub nsw i32 %15, 1, !dbg !46
  %17 = call double @two_branch_recursion(double noundef %14, i32 noundef %16), !dbg !47
  %18 = load double, double* %4, align 8, !dbg !48
  %19 = load double, double* %4, align 8, !dbg !49
  %20 = fmul double %19, 5.000000e-01, !dbg !50
  %21 = load i32, i32* %5, align 4, !dbg !51
  %22 = sub nsw i32 %21, 2, !dbg !52
  %23 = call double @two_branch_recursion(double noundef %20, i32 noundef %22), !dbg !53
  %24 = call double @llvm.fmuladd.f64(double %17, double %18, double %23), !dbg !54
  store double %24, double* %3, align 8, !dbg !55
  br label %25, !dbg !55

25:                                               ; preds = %13, %8
  %26 = load double, double* %3, align 8, !dbg !56
  ret double %26, !dbg !56
}

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @mutual_recursion(double noundef %0, i32 noundef %1) #0 !dbg !57 {
  %3 = alloca double, align 8
  %4 = alloca i32, align 4
  store double %0, double* %3, align 8
  call void @llvm.dbg.declare(metadata double* %3, metadata !58, metadata !DIExpression()), !dbg !59
  store i32 %1, i32* %4, align 4
  call void @llvm.dbg.declare(metadata i32* %4, metadata !60, metadata !DIExpression()), !dbg !61
  %5 = load double, double* %3, align 8, !dbg !62
  %6 = load i32, i32* %4, align 4, !dbg !63
  %7 = call double @even_step(double noundef %5, i32 noundef %6), !dbg !64
  ret double %7, !dbg !65
}

; Function Attrs: noinline nounwind optnone uwtable
define internal double @even_step(double noundef %0, i32 noundef %1) #0 !dbg !66 {
  %3 = alloca double, align 8
  %4 = alloca i32, align 4
  store double %0, double* %3, align 8
  call void @llvm.dbg.declare(metadata double* %3, metadata !67, metadata !DIExpression()), !dbg !68
  store i32 %1, i32* %4, align 4
  call void @llvm.dbg.declare(metadata i32* %4, metadata !69, metadata !DIExpression()), !dbg !70
  %5 = load i32, i32* %4, align 4, !dbg !71
  %6 = icmp eq i32 %5, 0, !dbg !72
  br i1 %6, label %7, label %11, !dbg !71

7:                                                ; preds = %2
  %8 = load double, double* %3, align 8, !dbg !73
  %9 = load double, double* %3, align 8, !dbg !74
  %10 = fmul double %8, %9, !dbg !75
  br label %19, !dbg !71

11:                                               ; preds = %2
  %12 = load double, double* %3, align 8, !dbg !76
  %13 = fadd double %12, 2.500000e-01, !dbg !77
  %14 = load i32, i32* %4, align 4, !dbg !78
  %15 = sub nsw i32 %14, 1, !dbg !79
  %16 = call double @odd_step(double noundef %13, i32 noundef %15), !dbg !80
  %17 = load double, double* %3, align 8, !dbg !81
  %18 = fmul double %16, %17, !dbg !82
  br label %19, !dbg !71

19:                                               ; preds = %11, %7
  %20 = phi double [ %10, %7 ], [ %18, %11 ], !dbg !71
  ret double %20, !dbg !83
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @divide_and_conquer_norm(double* noundef %0, i32 noundef %1) #0 !dbg !84 {
  %3 = alloca double, align 8
  %4 = alloca double*, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca double, align 8
  %8 = alloca double, align 8
  store double* %0, double** %4, align 8
  call void @llvm.dbg.declare(metadata double** %4, metadata !89, metadata !DIExpression()), !dbg !90
  store i32 %1, i32* %5, align 4
  call void @llvm.dbg.declare(metadata i32* %5, metadata !91, metadata !DIExpression()), !dbg !92
  %9 = load i32, i32* %5, align 4, !dbg !93
  %10 = icmp eq i32 %9, 1, !dbg !95
  br i1 %10, label %11, label %19, !dbg !96

11:                                               ; preds = %2
  %12 = load double*, double** %4, align 8, !dbg !97
  %13 = getelementptr inbounds double, double* %12, i64 0, !dbg !97
  %14 = load double, double* %13, align 8, !dbg !97
  %15 = load double*, double** %4, align 8, !dbg !99
  %16 = getelementptr inbounds double, double* %15, i64 0, !dbg !99
  %17 = load double, double* %16, align 8, !dbg !99
  %18 = fmul double %14, %17, !dbg !100
  store double %18, double* %3, align 8, !dbg !101
  br label %40, !dbg !101

19:                                               ; preds = %2
  call void @llvm.dbg.declare(metadata i32* %6, metadata !102, metadata !DIExpression()), !dbg !103
  %20 = load i32, i32* %5, align 4, !dbg !104
  %21 = sdiv i32 %20, 2, !dbg !105
  store i32 %21, i32* %6, align 4, !dbg !103
  call void @llvm.dbg.declare(metadata double* %7, metadata !106, metadata !DIExpression()), !dbg !107
  %22 = load double*, double** %4, align 8, !dbg !108
  %23 = load i32, i32* %6, align 4, !dbg !109
  %24 = call double @divide_and_conquer_norm(double* noundef %22, i32 noundef %23), !dbg !110
  store double %24, double* %7, align 8, !dbg !107
  call void @llvm.dbg.declare(metadata double* %8, metadata !111, metadata !DIExpression()), !dbg !112
  %25 = load double*, double** %4, align 8, !dbg !113
  %26 = load i32, i32* %6, align 4, !dbg !114
  %27 = sext i32 %26 to i64, !dbg !115
  %28 = getelementptr inbounds double, double* %25, i64 %27, !dbg !115
  %29 = load i32, i32* %5, align 4, !dbg !116
  %30 = load i32, i32* %6, align 4, !dbg !117
  %31 = sub nsw i32 %29, %30, !dbg !118
  %32 = call double @divide_and_conquer_norm(double* noundef %28, i32 noundef %31), !dbg !119
  store double %32, double* %8, align 8, !dbg !112
  %33 = load double, double* %7, align 8, !dbg !120
  %34 = load double, double* %8, align 8, !dbg !121
  %35 = fadd double %33, %34, !dbg !122
  %36 = load double, double* %7, align 8, !dbg !123
  %37 = fmul double 1.000000e-01, %36, !dbg !124
  %38 = load double, double* %8, align 8, !dbg !125
  %39 = call double @llvm.fmuladd.f64(double %37, double %38, double %35), !dbg !126
  store double %39, double* %3, align 8, !dbg !127
  br label %40, !dbg !127

40:                                               ; preds = %19, %11
  %41 = load double, double* %3, align 8, !dbg !128
  ret double %41, !dbg !128
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local void @recursion_in_place(double* noundef %0, i32 noundef %1) #0 !dbg !129 {
  %3 = alloca double*, align 8
  %4 = alloca i32, align 4
  store double* %0, double** %3, align 8
  call void @llvm.dbg.declare(metadata double** %3, metadata !133, metadata !DIExpression()), !dbg !134
  store i32 %1, i32* %4, align 4
  call void @llvm.dbg.declare(metadata i32* %4, metadata !135, metadata !DIExpression()), !dbg !136
  %5 = load i32, i32* %4, align 4, !dbg !137
  %6 = icmp sle i32 %5, 1, !dbg !139
  br i1 %6, label %7, label %8, !dbg !140

7:                                                ; preds = %2
  br label %35, !dbg !141

8:                                                ; preds = %2
  %9 = load double*, double** %3, align 8, !dbg !143
  %10 = load i32, i32* %4, align 4, !dbg !144
  %11 = sub nsw i32 %10, 1, !dbg !145
  %12 = sext i32 %11 to i64, !dbg !143
  %13 = getelementptr inbounds double, double* %9, i64 %12, !dbg !143
  %14 = load double, double* %13, align 8, !dbg !143
  %15 = load double*, double** %3, align 8, !dbg !146
  %16 = load i32, i32* %4, align 4, !dbg !147
  %17 = sub nsw i32 %16, 2, !dbg !148
  %18 = sext i32 %17 to i64, !dbg !146
  %19 = getelementptr inbounds double, double* %15, i64 %18, !dbg !146
  %20 = load double, double* %19, align 8, !dbg !149
  %21 = fmul double %20, %14, !dbg !149
  store double %21, double* %19, align 8, !dbg !149
  %22 = load double*, double** %3, align 8, !dbg !150
  %23 = load i32, i32* %4, align 4, !dbg !151
  %24 = sub nsw i32 %23, 1, !dbg !152
  call void @recursion_in_place(double* noundef %22, i32 noundef %24), !dbg !153
  %25 = load double*, double** %3, align 8, !dbg !154
  %26 = getelementptr inbounds double, double* %25, i64 0, !dbg !154
  %27 = load double, double* %26, align 8, !dbg !154
  %28 = load double*, double** %3, align 8, !dbg !155
  %29 = load i32, i32* %4, align 4, !dbg !156
  %30 = sub nsw i32 %29, 1, !dbg !157
  %31 = sext i32 %30 to i64, !dbg !155
  %32 = getelementptr inbounds double, double* %28, i64 %31, !dbg !155
  %33 = load double, double* %32, align 8, !dbg !158
  %34 = fadd double %33, %27, !dbg !158
  store double %34, double* %32, align 8, !dbg !158
  br label %35, !dbg !159

35:                                               ; preds = %8, %7
  ret void, !dbg !159
}

; Function Attrs: noinline nounwind optnone uwtable
define internal double @odd_step(double noundef %0, i32 noundef %1) #0 !dbg !160 {
  %3 = alloca double, align 8
  %4 = alloca i32, align 4
  store double %0, double* %3, align 8
  call void @llvm.dbg.declare(metadata double* %3, metadata !161, metadata !DIExpression()), !dbg !162
  store i32 %1, i32* %4, align 4
  call void @llvm.dbg.declare(metadata i32* %4, metadata !163, metadata !DIExpression()), !dbg !164
  %5 = load i32, i32* %4, align 4, !dbg !165
  %6 = icmp eq i32 %5, 0, !dbg !166
  br i1 %6, label %7, label %10, !dbg !165

7:                                                ; preds = %2
  %8 = load double, double* %3, align 8, !dbg !167
  %9 = call double @sin(double noundef %8) #3, !dbg !168
  br label %18, !dbg !165

10:                                               ; preds = %2
  %11 = load double, double* %3, align 8, !dbg !169
  %12 = fmul double %11, 1.500000e+00, !dbg !170
  %13 = load i32, i32* %4, align 4, !dbg !171
  %14 = sub nsw i32 %13, 1, !dbg !172
  %15 = call double @even_step(double noundef %12, i32 noundef %14), !dbg !173
  %16 = load double, double* %3, align 8, !dbg !174
  %17 = fadd double %15, %16, !dbg !175
  br label %18, !dbg !165

18:                                               ; preds = %10, %7
  %19 = phi double [ %9, %7 ], [ %17, %10 ], !dbg !165
  ret double %19, !dbg !176
}

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree nosync nounwind readnone speculatable willreturn }
attributes #2 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7, !8}
!llvm.ident = !{!9}

!0 = distinct !DICompileUnit(language: DW_LANG_C99, file: !1, producer: "Debian clang version 14.0.6", isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/recursion.c", directory: ".", checksumkind: CSK_MD5, checksum: "1340edcdbea716eb69640ce2ff571608")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 7, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 1}
!8 = !{i32 7, !"frame-pointer", i32 2}
!9 = !{!"Debian clang version 14.0.6"}
!10 = distinct !DISubprogram(name: "recursive_sine_product", scope: !1, file: !1, line: 4, type: !11, scopeLine: 4, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !15)
!11 = !DISubroutineType(types: !12)
!12 = !{!13, !13, !14}
!13 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!14 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!15 = !{}
!16 = !DILocalVariable(name: "x", arg: 1, scope: !10, file: !1, line: 4, type: !13)
!17 = !DILocation(line: 4, column: 38, scope: !10)
!18 = !DILocalVariable(name: "n", arg: 2, scope: !10, file: !1, line: 4, type: !14)
!19 = !DILocation(line: 4, column: 45, scope: !10)
!20 = !DILocation(line: 5, column: 10, scope: !10)
!21 = !DILocation(line: 5, column: 14, scope: !10)
!22 = !DILocation(line: 5, column: 45, scope: !10)
!23 = !DILocation(line: 5, column: 41, scope: !10)
!24 = !DILocation(line: 5, column: 49, scope: !10)
!25 = !DILocation(line: 5, column: 51, scope: !10)
!26 = !DILocation(line: 5, column: 18, scope: !10)
!27 = !DILocation(line: 5, column: 16, scope: !10)
!28 = !DILocation(line: 5, column: 58, scope: !10)
!29 = !DILocation(line: 5, column: 3, scope: !10)
!30 = distinct !DISubprogram(name: "two_branch_recursion", scope: !1, file: !1, line: 8, type: !11, scopeLine: 8, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !15)
!31 = !DILocalVariable(name: "x", arg: 1, scope: !30, file: !1, line: 8, type: !13)
!32 = !DILocation(line: 8, column: 36, scope: !30)
!33 = !DILocalVariable(name: "n", arg: 2, scope: !30, file: !1, line: 8, type: !14)
!34 = !DILocation(line: 8, column: 43, scope: !30)
!35 = !DILocation(line: 9, column: 7, scope: !36)
!36 = distinct !DILexicalBlock(scope: !30, file: !1, line: 9, column: 7)
!37 = !DILocation(line: 9, column: 9, scope: !36)
!38 = !DILocation(line: 9, column: 7, scope: !30)
!39 = !DILocation(line: 10, column: 12, scope: !40)
!40 = distinct !DILexicalBlock(scope: !36, file: !1, line: 9, column: 14)
!41 = !DILocation(line: 10, column: 16, scope: !40)
!42 = !DILocation(line: 10, column: 14, scope: !40)
!43 = !DILocation(line: 10, column: 5, scope: !40)
!44 = !DILocation(line: 12, column: 31, scope: !30)
!45 = !DILocation(line: 12, column: 34, scope: !30)
!46 = !DILocation(line: 12, column: 36, scope: !30)
!47 = !DILocation(line: 12, column: 10, scope: !30)
!48 = !DILocation(line: 12, column: 43, scope: !30)
!49 = !DILocation(line: 12, column: 68, scope: !30)
!50 = !DILocation(line: 12, column: 70, scope: !30)
!51 = !DILocation(line: 12, column: 77, scope: !30)
!52 = !DILocation(line: 12, column: 79, scope: !30)
!53 = !DILocation(line: 12, column: 47, scope: !30)
!54 = !DILocation(line: 12, column: 45, scope: !30)
!55 = !DILocation(line: 12, column: 3, scope: !30)
!56 = !DILocation(line: 13, column: 1, scope: !30)
!57 = distinct !DISubprogram(name: "mutual_recursion", scope: !1, file: !1, line: 25, type: !11, scopeLine: 25, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !15)
!58 = !DILocalVariable(name: "x", arg: 1, scope: !57, file: !1, line: 25, type: !13)
!59 = !DILocation(line: 25, column: 32, scope: !57)
!60 = !DILocalVariable(name: "n", arg: 2, scope: !57, file: !1, line: 25, type: !14)
!61 = !DILocation(line: 25, column: 39, scope: !57)
!62 = !DILocation(line: 26, column: 20, scope: !57)
!63 = !DILocation(line: 26, column: 23, scope: !57)
!64 = !DILocation(line: 26, column: 10, scope: !57)
!65 = !DILocation(line: 26, column: 3, scope: !57)
!66 = distinct !DISubprogram(name: "even_step", scope: !1, file: !1, line: 17, type: !11, scopeLine: 17, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !0, retainedNodes: !15)
!67 = !DILocalVariable(name: "x", arg: 1, scope: !66, file: !1, line: 17, type: !13)
!68 = !DILocation(line: 17, column: 32, scope: !66)
!69 = !DILocalVariable(name: "n", arg: 2, scope: !66, file: !1, line: 17, type: !14)
!70 = !DILocation(line: 17, column: 39, scope: !66)
!71 = !DILocation(line: 18, column: 10, scope: !66)
!72 = !DILocation(line: 18, column: 12, scope: !66)
!73 = !DILocation(line: 18, column: 19, scope: !66)
!74 = !DILocation(line: 18, column: 23, scope: !66)
!75 = !DILocation(line: 18, column: 21, scope: !66)
!76 = !DILocation(line: 18, column: 36, scope: !66)
!77 = !DILocation(line: 18, column: 38, scope: !66)
!78 = !DILocation(line: 18, column: 46, scope: !66)
!79 = !DILocation(line: 18, column: 48, scope: !66)
!80 = !DILocation(line: 18, column: 27, scope: !66)
!81 = !DILocation(line: 18, column: 55, scope: !66)
!82 = !DILocation(line: 18, column: 53, scope: !66)
!83 = !DILocation(line: 18, column: 3, scope: !66)
!84 = distinct !DISubprogram(name: "divide_and_conquer_norm", scope: !1, file: !1, line: 29, type: !85, scopeLine: 29, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !15)
!85 = !DISubroutineType(types: !86)
!86 = !{!13, !87, !14}
!87 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !88, size: 64)
!88 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !13)
!89 = !DILocalVariable(name: "x", arg: 1, scope: !84, file: !1, line: 29, type: !87)
!90 = !DILocation(line: 29, column: 46, scope: !84)
!91 = !DILocalVariable(name: "n", arg: 2, scope: !84, file: !1, line: 29, type: !14)
!92 = !DILocation(line: 29, column: 53, scope: !84)
!93 = !DILocation(line: 30, column: 7, scope: !94)
!94 = distinct !DILexicalBlock(scope: !84, file: !1, line: 30, column: 7)
!95 = !DILocation(line: 30, column: 9, scope: !94)
!96 = !DILocation(line: 30, column: 7, scope: !84)
!97 = !DILocation(line: 31, column: 12, scope: !98)
!98 = distinct !DILexicalBlock(scope: !94, file: !1, line: 30, column: 15)
!99 = !DILocation(line: 31, column: 19, scope: !98)
!100 = !DILocation(line: 31, column: 17, scope: !98)
!101 = !DILocation(line: 31, column: 5, scope: !98)
!102 = !DILocalVariable(name: "half", scope: !84, file: !1, line: 33, type: !14)
!103 = !DILocation(line: 33, column: 7, scope: !84)
!104 = !DILocation(line: 33, column: 14, scope: !84)
!105 = !DILocation(line: 33, column: 16, scope: !84)
!106 = !DILocalVariable(name: "left", scope: !84, file: !1, line: 34, type: !13)
!107 = !DILocation(line: 34, column: 10, scope: !84)
!108 = !DILocation(line: 34, column: 41, scope: !84)
!109 = !DILocation(line: 34, column: 44, scope: !84)
!110 = !DILocation(line: 34, column: 17, scope: !84)
!111 = !DILocalVariable(name: "right", scope: !84, file: !1, line: 35, type: !13)
!112 = !DILocation(line: 35, column: 10, scope: !84)
!113 = !DILocation(line: 35, column: 42, scope: !84)
!114 = !DILocation(line: 35, column: 46, scope: !84)
!115 = !DILocation(line: 35, column: 44, scope: !84)
!116 = !DILocation(line: 35, column: 52, scope: !84)
!117 = !DILocation(line: 35, column: 56, scope: !84)
!118 = !DILocation(line: 35, column: 54, scope: !84)
!119 = !DILocation(line: 35, column: 18, scope: !84)
!120 = !DILocation(line: 36, column: 10, scope: !84)
!121 = !DILocation(line: 36, column: 17, scope: !84)
!122 = !DILocation(line: 36, column: 15, scope: !84)
!123 = !DILocation(line: 36, column: 31, scope: !84)
!124 = !DILocation(line: 36, column: 29, scope: !84)
!125 = !DILocation(line: 36, column: 38, scope: !84)
!126 = !DILocation(line: 36, column: 23, scope: !84)
!127 = !DILocation(line: 36, column: 3, scope: !84)
!128 = !DILocation(line: 37, column: 1, scope: !84)
!129 = distinct !DISubprogram(name: "recursion_in_place", scope: !1, file: !1, line: 39, type: !130, scopeLine: 39, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !15)
!130 = !DISubroutineType(types: !131)
!131 = !{null, !132, !14}
!132 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !13, size: 64)
!133 = !DILocalVariable(name: "x", arg: 1, scope: !129, file: !1, line: 39, type: !132)
!134 = !DILocation(line: 39, column: 33, scope: !129)
!135 = !DILocalVariable(name: "n", arg: 2, scope: !129, file: !1, line: 39, type: !14)
!136 = !DILocation(line: 39, column: 40, scope: !129)
!137 = !DILocation(line: 40, column: 7, scope: !138)
!138 = distinct !DILexicalBlock(scope: !129, file: !1, line: 40, column: 7)
!139 = !DILocation(line: 40, column: 9, scope: !138)
!140 = !DILocation(line: 40, column: 7, scope: !129)
!141 = !DILocation(line: 41, column: 5, scope: !142)
!142 = distinct !DILexicalBlock(scope: !138, file: !1, line: 40, column: 15)
!143 = !DILocation(line: 43, column: 15, scope: !129)
!144 = !DILocation(line: 43, column: 17, scope: !129)
!145 = !DILocation(line: 43, column: 19, scope: !129)
!146 = !DILocation(line: 43, column: 3, scope: !129)
!147 = !DILocation(line: 43, column: 5, scope: !129)
!148 = !DILocation(line: 43, column: 7, scope: !129)
!149 = !DILocation(line: 43, column: 12, scope: !129)
!150 = !DILocation(line: 44, column: 22, scope: !129)
!151 = !DILocation(line: 44, column: 25, scope: !129)
!152 = !DILocation(line: 44, column: 27, scope: !129)
!153 = !DILocation(line: 44, column: 3, scope: !129)
!154 = !DILocation(line: 45, column: 15, scope: !129)
!155 = !DILocation(line: 45, column: 3, scope: !129)
!156 = !DILocation(line: 45, column: 5, scope: !129)
!157 = !DILocation(line: 45, column: 7, scope: !129)
!158 = !DILocation(line: 45, column: 12, scope: !129)
!159 = !DILocation(line: 46, column: 1, scope: !129)
!160 = distinct !DISubprogram(name: "odd_step", scope: !1, file: !1, line: 21, type: !11, scopeLine: 21, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !0, retainedNodes: !15)
!161 = !DILocalVariable(name: "x", arg: 1, scope: !160, file: !1, line: 21, type: !13)
!162 = !DILocation(line: 21, column: 31, scope: !160)
!163 = !DILocalVariable(name: "n", arg: 2, scope: !160, file: !1, line: 21, type: !14)
!164 = !DILocation(line: 21, column: 38, scope: !160)
!165 = !DILocation(line: 22, column: 10, scope: !160)
!166 = !DILocation(line: 22, column: 12, scope: !160)
!167 = !DILocation(line: 22, column: 23, scope: !160)
!168 = !DILocation(line: 22, column: 19, scope: !160)
!169 = !DILocation(line: 22, column: 38, scope: !160)
!170 = !DILocation(line: 22, column: 40, scope: !160)
!171 = !DILocation(line: 22, column: 47, scope: !160)
!172 = !DILocation(line: 22, column: 49, scope: !160)
!173 = !DILocation(line: 22, column: 28, scope: !160)
!174 = !DILocation(line: 22, column: 56, scope: !160)
!175 = !DILocation(line: 22, column: 54, scope: !160)
!176 = !DILocation(line: 22, column: 3, scope: !160)
