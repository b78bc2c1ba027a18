; clang-16 -O0 -g -fdebug-compilation-dir=. -S -emit-llvm c/switches.c -o ir/clang-16/O0-g/switches.ll
; ModuleID = 'c/switches.c'
source_filename = "c/switches.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @switch_with_shared_case(ptr noundef %0, i32 noundef %1, double noundef %2, double noundef %3) #0 !dbg !10 {
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca double, align 8
  %8 = alloca double, align 8
  %9 = alloca double, align 8
  %10 = alloca i32, align 4
  %11 = alloca double, align 8
  store ptr %0, ptr %5, align 8
  call void @llvm.dbg.declare(metadata ptr %5, metadata !18, metadata !DIExpression()), !dbg !19
  store i32 %1, ptr %6, align 4
  call void @llvm.dbg.declare(metadata ptr %6, metadata !20, metadata !DIExpression()), !dbg !21
  store double %2, ptr %7, align 8
  call void @llvm.dbg.declare(metadata ptr %7, metadata !22, metadata !DIExpression()), !dbg !23
  store double %3, ptr %8, align 8
  call void @llvm.dbg.declare(metadata ptr %8, metadata !24, metadata !DIExpression()), !dbg !25
  call void @llvm.dbg.declare(metadata ptr %9, metadata !26, metadata !DIExpression()), !dbg !27
  store double 0.000000e+00, ptr %9, align 8, !dbg !27
  call void @llvm.dbg.declare(metadata ptr %10, metadata !28, metadata !DIExpression()), !dbg !30
  store i32 0, ptr %10, align 4, !dbg !30
  br label %12, !dbg !31

12:                                               ; preds = %37, %4
  %13 = load i32, ptr %10, align 4, !dbg !32
  %14 = load i32, ptr %6, align 4, !dbg !34
  %15 = icmp slt i32 %13, %14, !dbg !35
  br i1 %15, label %16, label %40, !dbg !36

16:                                               ; preds = %12
  call void @llvm.dbg.declare(metadata ptr %11, metadata !37, metadata !DIExpression()), !dbg !39
  %17 = load ptr, ptr %5, align 8, !dbg !40
  %18 = load i32, ptr %10, align 4, !dbg !41
  %19 = sext i32 %18 to i64, !dbg !40
  %20 = getelementptr inbounds i32, ptr %17, i64 %19, !dbg !40
  %21 = load i32, ptr %20, align 4, !dbg !40
  switch i32 %21, label %29 [
    i32 0, label %22
    i32 2, label %22
    i32 1, label %26
  ], !dbg !42

22:                                               ; preds = %16, %16
  %23 = load double, ptr %7, align 8, !dbg !43
  %24 = load double, ptr %7, align 8, !dbg !45
  %25 = fmul double %23, %24, !dbg !46
  store double %25, ptr %11, align 8, !dbg !47
  br label %32, !dbg !48

26:                                               ; preds = %16
  %27 = load double, ptr %7, align 8, !dbg !49
  %28 = fmul double 3.000000e+00, %27, !dbg !50
  store double %28, ptr %11, align 8, !dbg !51
  br label %32, !dbg !52

29:                                               ; preds = %16
  %30 = load double, ptr %7, align 8, !dbg !53
  %31 = fdiv double 1.000000e+00, %30, !dbg !54
  store double %31, ptr %11, align 8, !dbg !55
  br label %32, !dbg !56

32:                                               ; preds = %29, %26, %22
  %33 = load double, ptr %11, align 8, !dbg !57
  %34 = load double, ptr %8, align 8, !dbg !58
  %35 = load double, ptr %9, align 8, !dbg !59
  %36 = call double @llvm.fmuladd.f64(double %33, double %34, double %35), !dbg !59
  store double %36, ptr %9, align 8, !dbg !59
  br label %37, !dbg !60

37:                                               ; preds = %32
  %38 = load i32, ptr %10, align 4, !dbg !61
  %39 = add nsw i32 %38, 1, !dbg !61
  store i32 %39, ptr %10, align 4, !dbg !61
  br label %12, !dbg !62, !llvm.loop !63

40:                                               ; preds = %12
  %41 = load double, ptr %9, align 8, !dbg !66
  ret double %41, !dbg !67
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare void @llvm.dbg.declare(metadata, metadata, metadata) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @switch_with_fall_through(double noundef %0, i32 noundef %1) #0 !dbg !68 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  %5 = alloca i32, align 4
  %6 = alloca double, align 8
  store double %0, ptr %4, align 8
  call void @llvm.dbg.declare(metadata ptr %4, metadata !71, metadata !DIExpression()), !dbg !72
  store i32 %1, ptr %5, align 4
  call void @llvm.dbg.declare(metadata ptr %5, metadata !73, metadata !DIExpression()), !dbg !74
  call void @llvm.dbg.declare(metadata ptr %6, metadata !75, metadata !DIExpression()), !dbg !76
  %7 = load double, ptr %4, align 8, !dbg !77
  store double %7, ptr %6, align 8, !dbg !76
  %8 = load i32, ptr %5, align 4, !dbg !78
  switch i32 %8, label %24 [
    i32 3, label %9
    i32 2, label %13
    i32 1, label %17
    i32 9, label %21
  ], !dbg !79

9:                                                ; preds = %2
  %10 = load double, ptr %6, align 8, !dbg !80
  %11 = load double, ptr %6, align 8, !dbg !82
  %12 = fmul double %11, %10, !dbg !82
  store double %12, ptr %6, align 8, !dbg !82
  br label %13, !dbg !83

13:                                               ; preds = %2, %9
  %14 = load double, ptr %4, align 8, !dbg !84
  %15 = load double, ptr %6, align 8, !dbg !85
  %16 = fadd double %15, %14, !dbg !85
  store double %16, ptr %6, align 8, !dbg !85
  br label %17, !dbg !86

17:                                               ; preds = %2, %13
  %18 = load double, ptr %4, align 8, !dbg !87
  %19 = load double, ptr %6, align 8, !dbg !88
  %20 = fmul double %19, %18, !dbg !88
  store double %20, ptr %6, align 8, !dbg !88
  br label %25, !dbg !89

21:                                               ; preds = %2
  %22 = load double, ptr %4, align 8, !dbg !90
  %23 = fneg double %22, !dbg !91
  store double %23, ptr %3, align 8, !dbg !92
  br label %28, !dbg !92

24:                                               ; preds = %2
  br label %25, !dbg !93

25:                                               ; preds = %24, %17
  %26 = load double, ptr %6, align 8, !dbg !94
  %27 = fadd double %26, 1.000000e+00, !dbg !95
  store double %27, ptr %3, align 8, !dbg !96
  br label %28, !dbg !96

28:                                               ; preds = %25, %21
  %29 = load double, ptr %3, align 8, !dbg !97
  ret double %29, !dbg !97
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @stack_machine(ptr noundef %0, i32 noundef %1, ptr noundef %2) #0 !dbg !98 {
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca ptr, align 8
  %7 = alloca [8 x double], align 16
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  store ptr %0, ptr %4, align 8
  call void @llvm.dbg.declare(metadata ptr %4, metadata !103, metadata !DIExpression()), !dbg !104
  store i32 %1, ptr %5, align 4
  call void @llvm.dbg.declare(metadata ptr %5, metadata !105, metadata !DIExpression()), !dbg !106
  store ptr %2, ptr %6, align 8
  call void @llvm.dbg.declare(metadata ptr %6, metadata !107, metadata !DIExpression()), !dbg !108
  call void @llvm.dbg.declare(metadata ptr %7, metadata !109, metadata !DIExpression()), !dbg !113
  call void @llvm.dbg.declare(metadata ptr %8, metadata !114, metadata !DIExpression()), !dbg !115
  store i32 0, ptr %8, align 4, !dbg !115
  call void @llvm.dbg.declare(metadata ptr %9, metadata !116, metadata !DIExpression()), !dbg !118
  store i32 0, ptr %9, align 4, !dbg !118
  br label %10, !dbg !119

10:                                               ; preds = %74, %3
  %11 = load i32, ptr %9, align 4, !dbg !120
  %12 = load i32, ptr %5, align 4, !dbg !122
  %13 = icmp slt i32 %11, %12, !dbg !123
  br i1 %13, label %14, label %77, !dbg !124

14:                                               ; preds = %10
  %15 = load ptr, ptr %4, align 8, !dbg !125
  %16 = load i32, ptr %9, align 4, !dbg !127
  %17 = sext i32 %16 to i64, !dbg !125
  %18 = getelementptr inbounds i32, ptr %15, i64 %17, !dbg !125
  %19 = load i32, ptr %18, align 4, !dbg !125
  switch i32 %19, label %59 [
    i32 100, label %20
    i32 101, label %34
    i32 102, label %48
  ], !dbg !128

20:                                               ; preds = %14
  %21 = load i32, ptr %8, align 4, !dbg !129
  %22 = sub nsw i32 %21, 1, !dbg !131
  %23 = sext i32 %22 to i64, !dbg !132
  %24 = getelementptr inbounds [8 x double], ptr %7, i64 0, i64 %23, !dbg !132
  %25 = load double, ptr %24, align 8, !dbg !132
  %26 = load i32, ptr %8, align 4, !dbg !133
  %27 = sub nsw i32 %26, 2, !dbg !134
  %28 = sext i32 %27 to i64, !dbg !135
  %29 = getelementptr inbounds [8 x double], ptr %7, i64 0, i64 %28, !dbg !135
  %30 = load double, ptr %29, align 8, !dbg !136
  %31 = fadd double %30, %25, !dbg !136
  store double %31, ptr %29, align 8, !dbg !136
  %32 = load i32, ptr %8, align 4, !dbg !137
  %33 = add nsw i32 %32, -1, !dbg !137
  store i32 %33, ptr %8, align 4, !dbg !137
  br label %73, !dbg !138

34:                                               ; preds = %14
  %35 = load i32, ptr %8, align 4, !dbg !139
  %36 = sub nsw i32 %35, 1, !dbg !140
  %37 = sext i32 %36 to i64, !dbg !141
  %38 = getelementptr inbounds [8 x double], ptr %7, i64 0, i64 %37, !dbg !141
  %39 = load double, ptr %38, align 8, !dbg !141
  %40 = load i32, ptr %8, align 4, !dbg !142
  %41 = sub nsw i32 %40, 2, !dbg !143
  %42 = sext i32 %41 to i64, !dbg !144
  %43 = getelementptr inbounds [8 x double], ptr %7, i64 0, i64 %42, !dbg !144
  %44 = load double, ptr %43, align 8, !dbg !145
  %45 = fmul double %44, %39, !dbg !145
  store double %45, ptr %43, align 8, !dbg !145
  %46 = load i32, ptr %8, align 4, !dbg !146
  %47 = add nsw i32 %46, -1, !dbg !146
  store i32 %47, ptr %8, align 4, !dbg !146
  br label %73, !dbg !147

48:                                               ; preds = %14
  %49 = load i32, ptr %8, align 4, !dbg !148
  %50 = sub nsw i32 %49, 1, !dbg !149
  %51 = sext i32 %50 to i64, !dbg !150
  %52 = getelementptr inbounds [8 x double], ptr %7, i64 0, i64 %51, !dbg !150
  %53 = load double, ptr %52, align 8, !dbg !150
  %54 = load i32, ptr %8, align 4, !dbg !151
  %55 = sext i32 %54 to i64, !dbg !152
  %56 = getelementptr inbounds [8 x double], ptr %7, i64 0, i64 %55, !dbg !152
  store double %53, ptr %56, align 8, !dbg !153
  %57 = load i32, ptr %8, align 4, !dbg !154
  %58 = add nsw i32 %57, 1, !dbg !154
  store i32 %58, ptr %8, align 4, !dbg !154
  br label %73, !dbg !155

59:                                               ; preds = %14
  %60 = load ptr, ptr %6, align 8, !dbg !156
  %61 = load ptr, ptr %4, align 8, !dbg !157
  %62 = load i32, ptr %9, align 4, !dbg !158
  %63 = sext i32 %62 to i64, !dbg !157
  %64 = getelementptr inbounds i32, ptr %61, i64 %63, !dbg !157
  %65 = load i32, ptr %64, align 4, !dbg !157
  %66 = sext i32 %65 to i64, !dbg !156
  %67 = getelementptr inbounds double, ptr %60, i64 %66, !dbg !156
  %68 = load double, ptr %67, align 8, !dbg !156
  %69 = load i32, ptr %8, align 4, !dbg !159
  %70 = add nsw i32 %69, 1, !dbg !159
  store i32 %70, ptr %8, align 4, !dbg !159
  %71 = sext i32 %69 to i64, !dbg !160
  %72 = getelementptr inbounds [8 x double], ptr %7, i64 0, i64 %71, !dbg !160
  store double %68, ptr %72, align 8, !dbg !161
  br label %73, !dbg !162

73:                                               ; preds = %59, %48, %34, %20
  br label %74, !dbg !163

74:                                               ; preds = %73
  %75 = load i32, ptr %9, align 4, !dbg !164
  %76 = add nsw i32 %75, 1, !dbg !164
  store i32 %76, ptr %9, align 4, !dbg !164
  br label %10, !dbg !165, !llvm.loop !166

77:                                               ; preds = %10
  %78 = getelementptr inbounds [8 x double], ptr %7, i64 0, i64 0, !dbg !168
  %79 = load double, ptr %78, align 16, !dbg !168
  ret double %79, !dbg !169
}

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7, !8}
!llvm.ident = !{!9}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 16.0.6 (15~deb12u1)", isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/switches.c", directory: ".", checksumkind: CSK_MD5, checksum: "5b87ed37ca1c72d1741eb22636e679d8")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 8, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 2}
!8 = !{i32 7, !"frame-pointer", i32 2}
!9 = !{!"Debian clang version 16.0.6 (15~deb12u1)"}
!10 = distinct !DISubprogram(name: "switch_with_shared_case", scope: !1, file: !1, line: 4, type: !11, scopeLine: 4, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !17)
!11 = !DISubroutineType(types: !12)
!12 = !{!13, !14, !16, !13, !13}
!13 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!14 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !15, size: 64)
!15 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !16)
!16 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!17 = !{}
!18 = !DILocalVariable(name: "kind", arg: 1, scope: !10, file: !1, line: 4, type: !14)
!19 = !DILocation(line: 4, column: 43, scope: !10)
!20 = !DILocalVariable(name: "n", arg: 2, scope: !10, file: !1, line: 4, type: !16)
!21 = !DILocation(line: 4, column: 53, scope: !10)
!22 = !DILocalVariable(name: "x", arg: 3, scope: !10, file: !1, line: 4, type: !13)
!23 = !DILocation(line: 4, column: 63, scope: !10)
!24 = !DILocalVariable(name: "w", arg: 4, scope: !10, file: !1, line: 4, type: !13)
!25 = !DILocation(line: 4, column: 73, scope: !10)
!26 = !DILocalVariable(name: "s", scope: !10, file: !1, line: 5, type: !13)
!27 = !DILocation(line: 5, column: 10, scope: !10)
!28 = !DILocalVariable(name: "i", scope: !29, file: !1, line: 6, type: !16)
!29 = distinct !DILexicalBlock(scope: !10, file: !1, line: 6, column: 3)
!30 = !DILocation(line: 6, column: 12, scope: !29)
!31 = !DILocation(line: 6, column: 8, scope: !29)
!32 = !DILocation(line: 6, column: 19, scope: !33)
!33 = distinct !DILexicalBlock(scope: !29, file: !1, line: 6, column: 3)
!34 = !DILocation(line: 6, column: 23, scope: !33)
!35 = !DILocation(line: 6, column: 21, scope: !33)
!36 = !DILocation(line: 6, column: 3, scope: !29)
!37 = !DILocalVariable(name: "t", scope: !38, file: !1, line: 7, type: !13)
!38 = distinct !DILexicalBlock(scope: !33, file: !1, line: 6, column: 31)
!39 = !DILocation(line: 7, column: 12, scope: !38)
!40 = !DILocation(line: 8, column: 13, scope: !38)
!41 = !DILocation(line: 8, column: 18, scope: !38)
!42 = !DILocation(line: 8, column: 5, scope: !38)
!43 = !DILocation(line: 11, column: 13, scope: !44)
!44 = distinct !DILexicalBlock(scope: !38, file: !1, line: 8, column: 22)
!45 = !DILocation(line: 11, column: 17, scope: !44)
!46 = !DILocation(line: 11, column: 15, scope: !44)
!47 = !DILocation(line: 11, column: 11, scope: !44)
!48 = !DILocation(line: 12, column: 9, scope: !44)
!49 = !DILocation(line: 14, column: 19, scope: !44)
!50 = !DILocation(line: 14, column: 17, scope: !44)
!51 = !DILocation(line: 14, column: 11, scope: !44)
!52 = !DILocation(line: 15, column: 9, scope: !44)
!53 = !DILocation(line: 17, column: 19, scope: !44)
!54 = !DILocation(line: 17, column: 17, scope: !44)
!55 = !DILocation(line: 17, column: 11, scope: !44)
!56 = !DILocation(line: 18, column: 9, scope: !44)
!57 = !DILocation(line: 20, column: 10, scope: !38)
!58 = !DILocation(line: 20, column: 14, scope: !38)
!59 = !DILocation(line: 20, column: 7, scope: !38)
!60 = !DILocation(line: 21, column: 3, scope: !38)
!61 = !DILocation(line: 6, column: 27, scope: !33)
!62 = !DILocation(line: 6, column: 3, scope: !33)
!63 = distinct !{!63, !36, !64, !65}
!64 = !DILocation(line: 21, column: 3, scope: !29)
!65 = !{!"llvm.loop.mustprogress"}
!66 = !DILocation(line: 22, column: 10, scope: !10)
!67 = !DILocation(line: 22, column: 3, scope: !10)
!68 = distinct !DISubprogram(name: "switch_with_fall_through", scope: !1, file: !1, line: 25, type: !69, scopeLine: 25, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !17)
!69 = !DISubroutineType(types: !70)
!70 = !{!13, !13, !16}
!71 = !DILocalVariable(name: "x", arg: 1, scope: !68, file: !1, line: 25, type: !13)
!72 = !DILocation(line: 25, column: 40, scope: !68)
!73 = !DILocalVariable(name: "start", arg: 2, scope: !68, file: !1, line: 25, type: !16)
!74 = !DILocation(line: 25, column: 47, scope: !68)
!75 = !DILocalVariable(name: "r", scope: !68, file: !1, line: 26, type: !13)
!76 = !DILocation(line: 26, column: 10, scope: !68)
!77 = !DILocation(line: 26, column: 14, scope: !68)
!78 = !DILocation(line: 27, column: 11, scope: !68)
!79 = !DILocation(line: 27, column: 3, scope: !68)
!80 = !DILocation(line: 29, column: 12, scope: !81)
!81 = distinct !DILexicalBlock(scope: !68, file: !1, line: 27, column: 18)
!82 = !DILocation(line: 29, column: 9, scope: !81)
!83 = !DILocation(line: 29, column: 7, scope: !81)
!84 = !DILocation(line: 32, column: 12, scope: !81)
!85 = !DILocation(line: 32, column: 9, scope: !81)
!86 = !DILocation(line: 32, column: 7, scope: !81)
!87 = !DILocation(line: 35, column: 12, scope: !81)
!88 = !DILocation(line: 35, column: 9, scope: !81)
!89 = !DILocation(line: 36, column: 7, scope: !81)
!90 = !DILocation(line: 38, column: 15, scope: !81)
!91 = !DILocation(line: 38, column: 14, scope: !81)
!92 = !DILocation(line: 38, column: 7, scope: !81)
!93 = !DILocation(line: 40, column: 7, scope: !81)
!94 = !DILocation(line: 42, column: 10, scope: !68)
!95 = !DILocation(line: 42, column: 12, scope: !68)
!96 = !DILocation(line: 42, column: 3, scope: !68)
!97 = !DILocation(line: 43, column: 1, scope: !68)
!98 = distinct !DISubprogram(name: "stack_machine", scope: !1, file: !1, line: 46, type: !99, scopeLine: 46, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !17)
!99 = !DISubroutineType(types: !100)
!100 = !{!13, !14, !16, !101}
!101 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !102, size: 64)
!102 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !13)
!103 = !DILocalVariable(name: "code", arg: 1, scope: !98, file: !1, line: 46, type: !14)
!104 = !DILocation(line: 46, column: 33, scope: !98)
!105 = !DILocalVariable(name: "n", arg: 2, scope: !98, file: !1, line: 46, type: !16)
!106 = !DILocation(line: 46, column: 43, scope: !98)
!107 = !DILocalVariable(name: "x", arg: 3, scope: !98, file: !1, line: 46, type: !101)
!108 = !DILocation(line: 46, column: 60, scope: !98)
!109 = !DILocalVariable(name: "stack", scope: !98, file: !1, line: 47, type: !110)
!110 = !DICompositeType(tag: DW_TAG_array_type, baseType: !13, size: 512, elements: !111)
!111 = !{!112}
!112 = !DISubrange(count: 8)
!113 = !DILocation(line: 47, column: 10, scope: !98)
!114 = !DILocalVariable(name: "top", scope: !98, file: !1, line: 48, type: !16)
!115 = !DILocation(line: 48, column: 7, scope: !98)
!116 = !DILocalVariable(name: "i", scope: !117, file: !1, line: 49, type: !16)
!117 = distinct !DILexicalBlock(scope: !98, file: !1, line: 49, column: 3)
!118 = !DILocation(line: 49, column: 12, scope: !117)
!119 = !DILocation(line: 49, column: 8, scope: !117)
!120 = !DILocation(line: 49, column: 19, scope: !121)
!121 = distinct !DILexicalBlock(scope: !117, file: !1, line: 49, column: 3)
!122 = !DILocation(line: 49, column: 23, scope: !121)
!123 = !DILocation(line: 49, column: 21, scope: !121)
!124 = !DILocation(line: 49, column: 3, scope: !117)
!125 = !DILocation(line: 50, column: 13, scope: !126)
!126 = distinct !DILexicalBlock(scope: !121, file: !1, line: 49, column: 31)
!127 = !DILocation(line: 50, column: 18, scope: !126)
!128 = !DILocation(line: 50, column: 5, scope: !126)
!129 = !DILocation(line: 52, column: 33, scope: !130)
!130 = distinct !DILexicalBlock(scope: !126, file: !1, line: 50, column: 22)
!131 = !DILocation(line: 52, column: 37, scope: !130)
!132 = !DILocation(line: 52, column: 27, scope: !130)
!133 = !DILocation(line: 52, column: 15, scope: !130)
!134 = !DILocation(line: 52, column: 19, scope: !130)
!135 = !DILocation(line: 52, column: 9, scope: !130)
!136 = !DILocation(line: 52, column: 24, scope: !130)
!137 = !DILocation(line: 53, column: 12, scope: !130)
!138 = !DILocation(line: 54, column: 9, scope: !130)
!139 = !DILocation(line: 56, column: 33, scope: !130)
!140 = !DILocation(line: 56, column: 37, scope: !130)
!141 = !DILocation(line: 56, column: 27, scope: !130)
!142 = !DILocation(line: 56, column: 15, scope: !130)
!143 = !DILocation(line: 56, column: 19, scope: !130)
!144 = !DILocation(line: 56, column: 9, scope: !130)
!145 = !DILocation(line: 56, column: 24, scope: !130)
!146 = !DILocation(line: 57, column: 12, scope: !130)
!147 = !DILocation(line: 58, column: 9, scope: !130)
!148 = !DILocation(line: 60, column: 28, scope: !130)
!149 = !DILocation(line: 60, column: 32, scope: !130)
!150 = !DILocation(line: 60, column: 22, scope: !130)
!151 = !DILocation(line: 60, column: 15, scope: !130)
!152 = !DILocation(line: 60, column: 9, scope: !130)
!153 = !DILocation(line: 60, column: 20, scope: !130)
!154 = !DILocation(line: 61, column: 12, scope: !130)
!155 = !DILocation(line: 62, column: 9, scope: !130)
!156 = !DILocation(line: 64, column: 24, scope: !130)
!157 = !DILocation(line: 64, column: 26, scope: !130)
!158 = !DILocation(line: 64, column: 31, scope: !130)
!159 = !DILocation(line: 64, column: 18, scope: !130)
!160 = !DILocation(line: 64, column: 9, scope: !130)
!161 = !DILocation(line: 64, column: 22, scope: !130)
!162 = !DILocation(line: 65, column: 9, scope: !130)
!163 = !DILocation(line: 67, column: 3, scope: !126)
!164 = !DILocation(line: 49, column: 27, scope: !121)
!165 = !DILocation(line: 49, column: 3, scope: !121)
!166 = distinct !{!166, !124, !167, !65}
!167 = !DILocation(line: 67, column: 3, scope: !117)
!168 = !DILocation(line: 68, column: 10, scope: !98)
!169 = !DILocation(line: 68, column: 3, scope: !98)
