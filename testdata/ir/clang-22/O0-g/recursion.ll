; clang-22 -O0 -g -fdebug-compilation-dir=. -S -emit-llvm c/recursion.c -o ir/clang-22/O0-g/recursion.ll
; ModuleID = 'c/recursion.c'
source_filename = "c/recursion.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @recursive_sine_product(double noundef %0, i32 noundef %1) #0 !dbg !10 {
  %3 = alloca double, align 8
  %4 = alloca i32, align 4
  store double %0, ptr %3, align 8
    #dbg_declare(ptr %3, !16, !DIExpression(), !17)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !18, !DIExpression(), !19)
  %5 = load i32, ptr %4, align 4, !dbg !20
  %6 = icmp ne i32 %5, 0, !dbg !20
  br i1 %6, label %7, label %15, !dbg !20

7:                                                ; preds = %2
  %8 = load double, ptr %3, align 8, !dbg !21
  %9 = load double, ptr %3, align 8, !dbg !22
  %10 = call double @sin(double noundef %9) #3, !dbg !23
  %11 = load i32, ptr %4, align 4, !dbg !24
  %12 = sub nsw i32 %11, 1, !dbg !25
  %13 = call double @recursive_sine_product(double noundef %10, i32 noundef %12), !dbg !26
  %14 = fmul double %8, %13, !dbg !27
  br label %17, !dbg !20

15:                                               ; preds = %2
  %16 = load double, ptr %3, align 8, !dbg !28
  br label %17, !dbg !20

17:                                               ; preds = %15, %7
  %18 = phi double [ %14, %7 ], [ %16, %15 ], !dbg !20
  ret double %18, !dbg !29
}

; Function Attrs: nounwind
declare double @sin(double noundef) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @two_branch_recursion(double noundef %0, i32 noundef %1) #0 !dbg !30 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  %5 = alloca i32, align 4
  store double %0, ptr %4, align 8
    #dbg_declare(ptr %4, !31, !DIExpression(), !32)
  store i32 %1, ptr %5, align 4
    #dbg_declare(ptr %5, !33, !DIExpression(), !34)
  %6 = load i32, ptr %5, align 4, !dbg !35
  %7 = icmp slt i32 %6, 2, !dbg !37
  br i1 %7, label %8, label %13, !dbg !37

8:                                                ; preds = %2
  %9 = load double, ptr %4, align 8, !dbg !38
  %10 = load i32, ptr %5, align 4, !dbg !40
  %11 = sitofp i32 %10 to double, !dbg !40
  %12 = fadd double %9, %11, !dbg !41
  store double %12, ptr %3, align 8, !dbg !42
  br label %25, !dbg !42

13:                                               ; preds = %2
  %14 = load double, ptr %4, align 8, !dbg !43
  %15 = load i32, ptr %5, align 4, !dbg !44
  %16 = sub nsw i32 %15, 1, !dbg !45
  %17 = call double @two_branch_recursion(double noundef %14, i32 noundef %16), !dbg !46
  %18 = load double, ptr %4, align 8, !dbg !47
  %19 = load double, ptr %4, align 8, !dbg !48
  %20 = fmul double %19, 5.000000e-01, !dbg !49
  %21 = load i32, ptr %5, align 4, !dbg !50
  %22 = sub nsw i32 %21, 2, !dbg !51
  %23 = call double @two_branch_recursion(double noundef %20, i32 noundef %22), !dbg !52
  %24 = call double @llvm.fmuladd.f64(double %17, double %18, double %23), !dbg !53
  store double %24, ptr %3, align 8, !dbg !54
  br label %25, !dbg !54

25:                                               ; preds = %13, %8
  %26 = load double, ptr %3, align 8, !dbg !55
  ret double %26, !dbg !55
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @mutual_recursion(double noundef %0, i32 noundef %1) #0 !dbg !56 {
  %3 = alloca double, align 8
  %4 = alloca i32, align 4
  store double %0, ptr %3, align 8
    #dbg_declare(ptr %3, !57, !DIExpression(), !58)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !59, !DIExpression(), !60)
  %5 = load double, ptr %3, align 8, !dbg !61
  %6 = load i32, ptr %4, align 4, !dbg !62
  %7 = call double @even_step(double noundef %5, i32 noundef %6), !dbg !63
  ret double %7, !dbg !64
}

; Function Attrs: noinline nounwind optnone uwtable
define internal double @even_step(double noundef %0, i32 noundef %1) #0 !dbg !65 {
  %3 = alloca double, align 8
  %4 = alloca i32, align 4
  store double %0, ptr %3, align 8
    #dbg_declare(ptr %3, !66, !DIExpression(), !67)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !68, !DIExpression(), !69)
  %5 = load i32, ptr %4, align 4, !dbg !70
  %6 = icmp eq i32 %5, 0, !dbg !71
  br i1 %6, label %7, label %11, !dbg !70

7:                                                ; preds = %2
  %8 = load double, ptr %3, align 8, !dbg !72
  %9 = load double, ptr %3, align 8, !dbg !73
  %10 = fmul double %8, %9, !dbg !74
  br label %19, !dbg !70

11:                                               ; preds = %2
  %12 = load double, ptr %3, align 8, !dbg !75
  %13 = fadd double %12, 2.500000e-01, !dbg !76
  %14 = load i32, ptr %4, align 4, !dbg !77
  %15 = sub nsw i32 %14, 1, !dbg !78
  %16 = call double @odd_step(double noundef %13, i32 noundef %15), !dbg !79
  %17 = load double, ptr %3, align 8, !dbg !80
  %18 = fmul double %16, %17, !dbg !81
  br label %19, !dbg !70

19:                                               ; preds = %11, %7
  %20 = phi double [ %10, %7 ], [ %18, %11 ], !dbg !70
  ret double %20, !dbg !82
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @divide_and_conquer_norm(ptr noundef %0, i32 noundef %1) #0 !dbg !83 {
  %3 = alloca double, align 8
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca double, align 8
  %8 = alloca double, align 8
  store ptr %0, ptr %4, align 8
    #dbg_declare(ptr %4, !88, !DIExpression(), !89)
  store i32 %1, ptr %5, align 4
    #dbg_declare(ptr %5, !90, !DIExpression(), !91)
  %9 = load i32, ptr %5, align 4, !dbg !92
  %10 = icmp eq i32 %9, 1, !dbg !94
  br i1 %10, label %11, label %19, !dbg !94

11:                                               ; preds = %2
  %12 = load ptr, ptr %4, align 8, !dbg !95
  %13 = getelementptr inbounds double, ptr %12, i64 0, !dbg !95
  %14 = load double, ptr %13, align 8, !dbg !95
  %15 = load ptr, ptr %4, align 8, !dbg !97
  %16 = getelementptr inbounds double, ptr %15, i64 0, !dbg !97
  %17 = load double, ptr %16, align 8, !dbg !97
  %18 = fmul double %14, %17, !dbg !98
  store double %18, ptr %3, align 8, !dbg !99
  br label %40, !dbg !99

19:                                               ; preds = %2
    #dbg_declare(ptr %6, !100, !DIExpression(), !101)
  %20 = load i32, ptr %5, align 4, !dbg !102
  %21 = sdiv i32 %20, 2, !dbg !103
  store i32 %21, ptr %6, align 4, !dbg !101
    #dbg_declare(ptr %7, !104, !DIExpression(), !105)
  %22 = load ptr, ptr %4, align 8, !dbg !106
  %23 = load i32, ptr %6, align 4, !dbg !107
  %24 = call double @divide_and_conquer_norm(ptr noundef %22, i32 noundef %23), !dbg !108
  store double %24, ptr %7, align 8, !dbg !105
    #dbg_declare(ptr %8, !109, !DIExpression(), !110)
  %25 = load ptr, ptr %4, align 8, !dbg !111
  %26 = load i32, ptr %6, align 4, !dbg !112
  %27 = sext i32 %26 to i64, !dbg !113
  %28 = getelementptr inbounds double, ptr %25, i64 %27, !dbg !113
  %29 = load i32, ptr %5, align 4, !dbg !114
  %30 = load i32, ptr %6, align 4, !dbg !115
  %31 = sub nsw i32 %29, %30, !dbg !116
  %32 = call double @divide_and_conquer_norm(ptr noundef %28, i32 noundef %31), !dbg !117
  store double %32, ptr %8, align 8, !dbg !110
  %33 = load double, ptr %7, align 8, !dbg !118
  %34 = load double, ptr %8, align 8, !dbg !119
  %35 = fadd double %33, %34, !dbg !120
  %36 = load double, ptr %7, align 8, !dbg !121
  %37 = fmul double 1.000000e-01, %36, !dbg !122
  %38 = load double, ptr %8, align 8, !dbg !123
  %39 = call double @llvm.fmuladd.f64(double %37, double %38, double %35), !dbg !124
  store double %39, ptr %3, align 8, !dbg !125
  br label %40, !dbg !125

40:                                               ; preds = %19, %11
  %41 = load double, ptr %3, align 8, !dbg !126
  ret double %41, !dbg !126
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local void @recursion_in_place(ptr noundef %0, i32 noundef %1) #0 !dbg !127 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !131, !DIExpression(), !132)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !133, !DIExpression(), !134)
  %5 = load i32, ptr %4, align 4, !dbg !135
  %6 = icmp sle i32 %5, 1, !dbg !137
  br i1 %6, label %7, label %8, !dbg !137

7:                                                ; preds = %2
  br label %35, !dbg !138

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 8, !dbg !140
  %10 = load i32, ptr %4, align 4, !dbg !141
  %11 = sub nsw i32 %10, 1, !dbg !142
  %12 = sext i32 %11 to i64, !dbg !140
  %13 = getelementptr inbounds double, ptr %9, i64 %12, !dbg !140
  %14 = load double, ptr %13, align 8, !dbg !140
  %15 = load ptr, ptr %3, align 8, !dbg !143
  %16 = load i32, ptr %4, align 4, !dbg !144
  %17 = sub nsw i32 %16, 2, !dbg !145
  %18 = sext i32 %17 to i64, !dbg !143
  %19 = getelementptr inbounds double, ptr %15, i64 %18, !dbg !143
  %20 = load double, ptr %19, align 8, !dbg !146
  %21 = fmul double %20, %14, !dbg !146
  store double %21, ptr %19, align 8, !dbg !146
  %22 = load ptr, ptr %3, align 8, !dbg !147
  %23 = load i32, ptr %4, align 4, !dbg !148
  %24 = sub nsw i32 %23, 1, !dbg !149
  call void @recursion_in_place(ptr noundef %22, i32 noundef %24), !dbg !150
  %25 = load ptr, ptr %3, align 8, !dbg !151
  %26 = getelementptr inbounds double, ptr %25, i64 0, !dbg !151
  %27 = load double, ptr %26, align 8, !dbg !151
  %28 = load ptr, ptr %3, align 8, !dbg !152
  %29 = load i32, ptr %4, align 4, !dbg !153
  %30 = sub nsw i32 %29, 1, !dbg !154
  %31 = sext i32 %30 to i64, !dbg !152
  %32 = getelementptr inbounds double, ptr %28, i64 %31, !dbg !152
  %33 = load double, ptr %32, align 8, !dbg !155
  %34 = fadd double %33, %27, !dbg !155
  store double %34, ptr %32, align 8, !dbg !155
  br label %35, !dbg !156

35:                                               ; preds = %8, %7
  ret void, !dbg !156
}

; Function Attrs: noinline nounwind optnone uwtable
define internal double @odd_step(double noundef %0, i32 noundef %1) #0 !dbg !157 {
  %3 = alloca double, align 8
  %4 = alloca i32, align 4
  store double %0, ptr %3, align 8
    #dbg_declare(ptr %3, !158, !DIExpression(), !159)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !160, !DIExpression(), !161)
  %5 = load i32, ptr %4, align 4, !dbg !162
  %6 = icmp eq i32 %5, 0, !dbg !163
  br i1 %6, label %7, label %10, !dbg !162

7:                                                ; preds = %2
  %8 = load double, ptr %3, align 8, !dbg !164
  %9 = call double @sin(double noundef %8) #3, !dbg !165
  br label %18, !dbg !162

10:                                               ; preds = %2
  %11 = load double, ptr %3, align 8, !dbg !166
  %12 = fmul double %11, 1.500000e+00, !dbg !167
  %13 = load i32, ptr %4, align 4, !dbg !168
  %14 = sub nsw i32 %13, 1, !dbg !169
  %15 = call double @even_step(double noundef %12, i32 noundef %14), !dbg !170
  %16 = load double, ptr %3, align 8, !dbg !171
  %17 = fadd double %15, %16, !dbg !172
  br label %18, !dbg !162

18:                                               ; preds = %10, %7
  %19 = phi double [ %9, %7 ], [ %17, %10 ], !dbg !162
  ret double %19, !dbg !173
}

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7, !8}
!llvm.ident = !{!9}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 22.1.8 (1~deb12u1)", isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/recursion.c", directory: ".", checksumkind: CSK_MD5, checksum: "1340edcdbea716eb69640ce2ff571608")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 8, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 2}
!8 = !{i32 7, !"frame-pointer", i32 2}
!9 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
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
!38 = !DILocation(line: 10, column: 12, scope: !39)
!39 = distinct !DILexicalBlock(scope: !36, file: !1, line: 9, column: 14)
!40 = !DILocation(line: 10, column: 16, scope: !39)
!41 = !DILocation(line: 10, column: 14, scope: !39)
!42 = !DILocation(line: 10, column: 5, scope: !39)
!43 = !DILocation(line: 12, column: 31, scope: !30)
!44 = !DILocation(line: 12, column: 34, scope: !30)
!45 = !DILocation(line: 12, column: 36, scope: !30)
!46 = !DILocation(line: 12, column: 10, scope: !30)
!47 = !DILocation(line: 12, column: 43, scope: !30)
!48 = !DILocation(line: 12, column: 68, scope: !30)
!49 = !DILocation(line: 12, column: 70, scope: !30)
!50 = !DILocation(line: 12, column: 77, scope: !30)
!51 = !DILocation(line: 12, column: 79, scope: !30)
!52 = !DILocation(line: 12, column: 47, scope: !30)
!53 = !DILocation(line: 12, column: 45, scope: !30)
!54 = !DILocation(line: 12, column: 3, scope: !30)
!55 = !DILocation(line: 13, column: 1, scope: !30)
!56 = distinct !DISubprogram(name: "mutual_recursion", scope: !1, file: !1, line: 25, type: !11, scopeLine: 25, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !15)
!57 = !DILocalVariable(name: "x", arg: 1, scope: !56, file: !1, line: 25, type: !13)
!58 = !DILocation(line: 25, column: 32, scope: !56)
!59 = !DILocalVariable(name: "n", arg: 2, scope: !56, file: !1, line: 25, type: !14)
!60 = !DILocation(line: 25, column: 39, scope: !56)
!61 = !DILocation(line: 26, column: 20, scope: !56)
!62 = !DILocation(line: 26, column: 23, scope: !56)
!63 = !DILocation(line: 26, column: 10, scope: !56)
!64 = !DILocation(line: 26, column: 3, scope: !56)
!65 = distinct !DISubprogram(name: "even_step", scope: !1, file: !1, line: 17, type: !11, scopeLine: 17, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !0, retainedNodes: !15)
!66 = !DILocalVariable(name: "x", arg: 1, scope: !65, file: !1, line: 17, type: !13)
!67 = !DILocation(line: 17, column: 32, scope: !65)
!68 = !DILocalVariable(name: "n", arg: 2, scope: !65, file: !1, line: 17, type: !14)
!69 = !DILocation(line: 17, column: 39, scope: !65)
!70 = !DILocation(line: 18, column: 10, scope: !65)
!71 = !DILocation(line: 18, column: 12, scope: !65)
!72 = !DILocation(line: 18, column: 19, scope: !65)
!73 = !DILocation(line: 18, column: 23, scope: !65)
!74 = !DILocation(line: 18, column: 21, scope: !65)
!75 = !DILocation(line: 18, column: 36, scope: !65)
!76 = !DILocation(line: 18, column: 38, scope: !65)
!77 = !DILocation(line: 18, column: 46, scope: !65)
!78 = !DILocation(line: 18, column: 48, scope: !65)
!79 = !DILocation(line: 18, column: 27, scope: !65)
!80 = !DILocation(line: 18, column: 55, scope: !65)
!81 = !DILocation(line: 18, column: 53, scope: !65)
!82 = !DILocation(line: 18, column: 3, scope: !65)
!83 = distinct !DISubprogram(name: "divide_and_conquer_norm", scope: !1, file: !1, line: 29, type: !84, scopeLine: 29, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !15)
!84 = !DISubroutineType(types: !85)
!85 = !{!13, !86, !14}
!86 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !87, size: 64)
!87 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !13)
!88 = !DILocalVariable(name: "x", arg: 1, scope: !83, file: !1, line: 29, type: !86)
!89 = !DILocation(line: 29, column: 46, scope: !83)
!90 = !DILocalVariable(name: "n", arg: 2, scope: !83, file: !1, line: 29, type: !14)
!91 = !DILocation(line: 29, column: 53, scope: !83)
!92 = !DILocation(line: 30, column: 7, scope: !93)
!93 = distinct !DILexicalBlock(scope: !83, file: !1, line: 30, column: 7)
!94 = !DILocation(line: 30, column: 9, scope: !93)
!95 = !DILocation(line: 31, column: 12, scope: !96)
!96 = distinct !DILexicalBlock(scope: !93, file: !1, line: 30, column: 15)
!97 = !DILocation(line: 31, column: 19, scope: !96)
!98 = !DILocation(line: 31, column: 17, scope: !96)
!99 = !DILocation(line: 31, column: 5, scope: !96)
!100 = !DILocalVariable(name: "half", scope: !83, file: !1, line: 33, type: !14)
!101 = !DILocation(line: 33, column: 7, scope: !83)
!102 = !DILocation(line: 33, column: 14, scope: !83)
!103 = !DILocation(line: 33, column: 16, scope: !83)
!104 = !DILocalVariable(name: "left", scope: !83, file: !1, line: 34, type: !13)
!105 = !DILocation(line: 34, column: 10, scope: !83)
!106 = !DILocation(line: 34, column: 41, scope: !83)
!107 = !DILocation(line: 34, column: 44, scope: !83)
!108 = !DILocation(line: 34, column: 17, scope: !83)
!109 = !DILocalVariable(name: "right", scope: !83, file: !1, line: 35, type: !13)
!110 = !DILocation(line: 35, column: 10, scope: !83)
!111 = !DILocation(line: 35, column: 42, scope: !83)
!112 = !DILocation(line: 35, column: 46, scope: !83)
!113 = !DILocation(line: 35, column: 44, scope: !83)
!114 = !DILocation(line: 35, column: 52, scope: !83)
!115 = !DILocation(line: 35, column: 56, scope: !83)
!116 = !DILocation(line: 35, column: 54, scope: !83)
!117 = !DILocation(line: 35, column: 18, scope: !83)
!118 = !DILocation(line: 36, column: 10, scope: !83)
!119 = !DILocation(line: 36, column: 17, scope: !83)
!120 = !DILocation(line: 36, column: 15, scope: !83)
!121 = !DILocation(line: 36, column: 31, scope: !83)
!122 = !DILocation(line: 36, column: 29, scope: !83)
!123 = !DILocation(line: 36, column: 38, scope: !83)
!124 = !DILocation(line: 36, column: 23, scope: !83)
!125 = !DILocation(line: 36, column: 3, scope: !83)
!126 = !DILocation(line: 37, column: 1, scope: !83)
!127 = distinct !DISubprogram(name: "recursion_in_place", scope: !1, file: !1, line: 39, type: !128, scopeLine: 39, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !15)
!128 = !DISubroutineType(types: !129)
!129 = !{null, !130, !14}
!130 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !13, size: 64)
!131 = !DILocalVariable(name: "x", arg: 1, scope: !127, file: !1, line: 39, type: !130)
!132 = !DILocation(line: 39, column: 33, scope: !127)
!133 = !DILocalVariable(name: "n", arg: 2, scope: !127, file: !1, line: 39, type: !14)
!134 = !DILocation(line: 39, column: 40, scope: !127)
!135 = !DILocation(line: 40, column: 7, scope: !136)
!136 = distinct !DILexicalBlock(scope: !127, file: !1, line: 40, column: 7)
!137 = !DILocation(line: 40, column: 9, scope: !136)
!138 = !DILocation(line: 41, column: 5, scope: !139)
!139 = distinct !DILexicalBlock(scope: !136, file: !1, line: 40, column: 15)
!140 = !DILocation(line: 43, column: 15, scope: !127)
!141 = !DILocation(line: 43, column: 17, scope: !127)
!142 = !DILocation(line: 43, column: 19, scope: !127)
!143 = !DILocation(line: 43, column: 3, scope: !127)
!144 = !DILocation(line: 43, column: 5, scope: !127)
!145 = !DILocation(line: 43, column: 7, scope: !127)
!146 = !DILocation(line: 43, column: 12, scope: !127)
!147 = !DILocation(line: 44, column: 22, scope: !127)
!148 = !DILocation(line: 44, column: 25, scope: !127)
!149 = !DILocation(line: 44, column: 27, scope: !127)
!150 = !DILocation(line: 44, column: 3, scope: !127)
!151 = !DILocation(line: 45, column: 15, scope: !127)
!152 = !DILocation(line: 45, column: 3, scope: !127)
!153 = !DILocation(line: 45, column: 5, scope: !127)
!154 = !DILocation(line: 45, column: 7, scope: !127)
!155 = !DILocation(line: 45, column: 12, scope: !127)
!156 = !DILocation(line: 46, column: 1, scope: !127)
!157 = distinct !DISubprogram(name: "odd_step", scope: !1, file: !1, line: 21, type: !11, scopeLine: 21, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !0, retainedNodes: !15)
!158 = !DILocalVariable(name: "x", arg: 1, scope: !157, file: !1, line: 21, type: !13)
!159 = !DILocation(line: 21, column: 31, scope: !157)
!160 = !DILocalVariable(name: "n", arg: 2, scope: !157, file: !1, line: 21, type: !14)
!161 = !DILocation(line: 21, column: 38, scope: !157)
!162 = !DILocation(line: 22, column: 10, scope: !157)
!163 = !DILocation(line: 22, column: 12, scope: !157)
!164 = !DILocation(line: 22, column: 23, scope: !157)
!165 = !DILocation(line: 22, column: 19, scope: !157)
!166 = !DILocation(line: 22, column: 38, scope: !157)
!167 = !DILocation(line: 22, column: 40, scope: !157)
!168 = !DILocation(line: 22, column: 47, scope: !157)
!169 = !DILocation(line: 22, column: 49, scope: !157)
!170 = !DILocation(line: 22, column: 28, scope: !157)
!171 = !DILocation(line: 22, column: 56, scope: !157)
!172 = !DILocation(line: 22, column: 54, scope: !157)
!173 = !DILocation(line: 22, column: 3, scope: !157)
