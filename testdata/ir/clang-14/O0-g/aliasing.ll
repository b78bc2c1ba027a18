; clang-14 -O0 -g -fdebug-compilation-dir=. -S -emit-llvm c/aliasing.c -o ir/clang-14/O0-g/aliasing.ll
; ModuleID = 'c/aliasing.c'
source_filename = "c/aliasing.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @square_plus_first(double* noundef %0, double* noundef %1, i32 noundef %2) #0 !dbg !10 {
  %4 = alloca double*, align 8
  %5 = alloca double*, align 8
  %6 = alloca i32, align 4
  %7 = alloca double, align 8
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  store double* %0, double** %4, align 8
  call void @llvm.dbg.declare(metadata double** %4, metadata !17, metadata !DIExpression()), !dbg !18
  store double* %1, double** %5, align 8
  call void @llvm.dbg.declare(metadata double** %5, metadata !19, metadata !DIExpression()), !dbg !20
  store i32 %2, i32* %6, align 4
  call void @llvm.dbg.declare(metadata i32* %6, metadata !21, metadata !DIExpression()), !dbg !22
  call void @llvm.dbg.declare(metadata double* %7, metadata !23, metadata !DIExpression()), !dbg !24
  store double 0.000000e+00, double* %7, align 8, !dbg !24
  call void @llvm.dbg.declare(metadata i32* %8, metadata !25, metadata !DIExpression()), !dbg !27
  store i32 0, i32* %8, align 4, !dbg !27
  br label %10, !dbg !28

10:                                               ; preds = %33, %3
  %11 = load i32, i32* %8, align 4, !dbg !29
  %12 = load i32, i32* %6, align 4, !dbg !31
  %13 = icmp slt i32 %11, %12, !dbg !32
  br i1 %13, label %14, label %36, !dbg !33

14:                                               ; preds = %10
  %15 = load double*, double** %4, align 8, !dbg !34
  %16 = load i32, i32* %8, align 4, !dbg !36
  %17 = sext i32 %16 to i64, !dbg !34
  %18 = getelementptr inbounds double, double* %15, i64 %17, !dbg !34
  %19 = load double, double* %18, align 8, !dbg !34
  %20 = load double*, double** %4, align 8, !dbg !37
  %21 = load i32, i32* %8, align 4, !dbg !38
  %22 = sext i32 %21 to i64, !dbg !37
  %23 = getelementptr inbounds double, double* %20, i64 %22, !dbg !37
  %24 = load double, double* %23, align 8, !dbg !37
  %25 = load double*, double** %4, align 8, !dbg !39
  %26 = getelementptr inbounds double, double* %25, i64 0, !dbg !39
  %27 = load double, double* %26, align 8, !dbg !39
  %28 = call double @llvm.fmuladd.f64(double %19, double %24, double %27), !dbg !40
  %29 = load double*, double** %5, align 8, !dbg !41
  %30 = load i32, i32* %8, align 4, !dbg !42
  %31 = sext i32 %30 to i64, !dbg !41
  %32 = getelementptr inbounds double, double* %29, i64 %31, !dbg !41
  store double %28, double* %32, align 8, !dbg !43
  br label %33, !dbg !44

33:                                               ; preds = %14
  %34 = load i32, i32* %8, align 4, !dbg !45
  %35 = add nsw i32 %34, 1, !dbg !45
  store i32 %35, i32* %8, align 4, !dbg !45
  br label %10, !dbg !46, !llvm.loop !47

36:                                               ; preds = %10
  call void @llvm.dbg.declare(metadata i32* %9, metadata !50, metadata !DIExpression()), !dbg !52
  store i32 0, i32* %9, align 4, !dbg !52
  br label %37, !dbg !53

37:                                               ; preds = %49, %36
  %38 = load i32, i32* %9, align 4, !dbg !54
  %39 = load i32, i32* %6, align 4, !dbg !56
  %40 = icmp slt i32 %38, %39, !dbg !57
  br i1 %40, label %41, label %52, !dbg !58

41:                                               ; preds = %37
  %42 = load double*, double** %5, align 8, !dbg !59
  %43 = load i32, i32* %9, align 4, !dbg !61
  %44 = sext i32 %43 to i64, !dbg !59
  %45 = getelementptr inbounds double, double* %42, i64 %44, !dbg !59
  %46 = load double, double* %45, align 8, !dbg !59
  %47 = load double, double* %7, align 8, !dbg !62
  %48 = fadd double %47, %46, !dbg !62
  store double %48, double* %7, align 8, !dbg !62
  br label %49, !dbg !63

49:                                               ; preds = %41
  %50 = load i32, i32* %9, align 4, !dbg !64
  %51 = add nsw i32 %50, 1, !dbg !64
  store i32 %51, i32* %9, align 4, !dbg !64
  br label %37, !dbg !65, !llvm.loop !66

52:                                               ; preds = %37
  %53 = load double, double* %7, align 8, !dbg !68
  ret double %53, !dbg !69
}

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare void @llvm.dbg.declare(metadata, metadata, metadata) #1

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local void @scale_and_add(double noundef %0, double* noundef %1, double* noundef %2, i32 noundef %3) #0 !dbg !70 {
  %5 = alloca double, align 8
  %6 = alloca double*, align 8
  %7 = alloca double*, align 8
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  store double %0, double* %5, align 8
  call void @llvm.dbg.declare(metadata double* %5, metadata !75, metadata !DIExpression()), !dbg !76
  store double* %1, double** %6, align 8
  call void @llvm.dbg.declare(metadata double** %6, metadata !77, metadata !DIExpression()), !dbg !78
  store double* %2, double** %7, align 8
  call void @llvm.dbg.declare(metadata double** %7, metadata !79, metadata !DIExpression()), !dbg !80
  store i32 %3, i32* %8, align 4
  call void @llvm.dbg.declare(metadata i32* %8, metadata !81, metadata !DIExpression()), !dbg !82
  call void @llvm.dbg.declare(metadata i32* %9, metadata !83, metadata !DIExpression()), !dbg !85
  store i32 0, i32* %9, align 4, !dbg !85
  br label %10, !dbg !86

10:                                               ; preds = %37, %4
  %11 = load i32, i32* %9, align 4, !dbg !87
  %12 = load i32, i32* %8, align 4, !dbg !89
  %13 = icmp slt i32 %11, %12, !dbg !90
  br i1 %13, label %14, label %40, !dbg !91

14:                                               ; preds = %10
  %15 = load double, double* %5, align 8, !dbg !92
  %16 = load double*, double** %6, align 8, !dbg !94
  %17 = load i32, i32* %9, align 4, !dbg !95
  %18 = sext i32 %17 to i64, !dbg !94
  %19 = getelementptr inbounds double, double* %16, i64 %18, !dbg !94
  %20 = load double, double* %19, align 8, !dbg !94
  %21 = load double*, double** %7, align 8, !dbg !96
  %22 = load i32, i32* %9, align 4, !dbg !97
  %23 = sext i32 %22 to i64, !dbg !96
  %24 = getelementptr inbounds double, double* %21, i64 %23, !dbg !96
  %25 = load double, double* %24, align 8, !dbg !96
  %26 = load double*, double** %7, align 8, !dbg !98
  %27 = load i32, i32* %9, align 4, !dbg !99
  %28 = sext i32 %27 to i64, !dbg !98
  %29 = getelementptr inbounds double, double* %26, i64 %28, !dbg !98
  %30 = load double, double* %29, align 8, !dbg !98
  %31 = fmul double %25, %30, !dbg !100
  %32 = call double @llvm.fmuladd.f64(double %15, double %20, double %31), !dbg !101
  %33 = load double*, double** %7, align 8, !dbg !102
  %34 = load i32, i32* %9, align 4, !dbg !103
  %35 = sext i32 %34 to i64, !dbg !102
  %36 = getelementptr inbounds double, double* %33, i64 %35, !dbg !102
  store double %32, double* %36, align 8, !dbg !104
  br label %37, !dbg !105

37:                                               ; preds = %14
  %38 = load i32, i32* %9, align 4, !dbg !106
  %39 = add nsw i32 %38, 1, !dbg !106
  store i32 %39, i32* %9, align 4, !dbg !106
  br label %10, !dbg !107, !llvm.loop !108

40:                                               ; preds = %10
  ret void, !dbg !110
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @store_between_two_loads(double* noundef %0, double* noundef %1) #0 !dbg !111 {
  %3 = alloca double*, align 8
  %4 = alloca double*, align 8
  %5 = alloca double, align 8
  store double* %0, double** %3, align 8
  call void @llvm.dbg.declare(metadata double** %3, metadata !114, metadata !DIExpression()), !dbg !115
  store double* %1, double** %4, align 8
  call void @llvm.dbg.declare(metadata double** %4, metadata !116, metadata !DIExpression()), !dbg !117
  call void @llvm.dbg.declare(metadata double* %5, metadata !118, metadata !DIExpression()), !dbg !119
  %6 = load double*, double** %4, align 8, !dbg !120
  %7 = load double, double* %6, align 8, !dbg !121
  store double %7, double* %5, align 8, !dbg !119
  %8 = load double, double* %5, align 8, !dbg !122
  %9 = fmul double 3.000000e+00, %8, !dbg !123
  %10 = load double, double* %5, align 8, !dbg !124
  %11 = fmul double %9, %10, !dbg !125
  %12 = load double*, double** %3, align 8, !dbg !126
  store double %11, double* %12, align 8, !dbg !127
  %13 = load double, double* %5, align 8, !dbg !128
  %14 = load double*, double** %4, align 8, !dbg !129
  %15 = load double, double* %14, align 8, !dbg !130
  %16 = fmul double %13, %15, !dbg !131
  ret double %16, !dbg !132
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local void @running_difference(double* noundef %0, double* noundef %1, i32 noundef %2) #0 !dbg !133 {
  %4 = alloca double*, align 8
  %5 = alloca double*, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store double* %0, double** %4, align 8
  call void @llvm.dbg.declare(metadata double** %4, metadata !136, metadata !DIExpression()), !dbg !137
  store double* %1, double** %5, align 8
  call void @llvm.dbg.declare(metadata double** %5, metadata !138, metadata !DIExpression()), !dbg !139
  store i32 %2, i32* %6, align 4
  call void @llvm.dbg.declare(metadata i32* %6, metadata !140, metadata !DIExpression()), !dbg !141
  call void @llvm.dbg.declare(metadata i32* %7, metadata !142, metadata !DIExpression()), !dbg !144
  store i32 0, i32* %7, align 4, !dbg !144
  br label %8, !dbg !145

8:                                                ; preds = %35, %3
  %9 = load i32, i32* %7, align 4, !dbg !146
  %10 = load i32, i32* %6, align 4, !dbg !148
  %11 = icmp slt i32 %9, %10, !dbg !149
  br i1 %11, label %12, label %38, !dbg !150

12:                                               ; preds = %8
  %13 = load double*, double** %4, align 8, !dbg !151
  %14 = load i32, i32* %7, align 4, !dbg !153
  %15 = add nsw i32 %14, 1, !dbg !154
  %16 = sext i32 %15 to i64, !dbg !151
  %17 = getelementptr inbounds double, double* %13, i64 %16, !dbg !151
  %18 = load double, double* %17, align 8, !dbg !151
  %19 = load double*, double** %4, align 8, !dbg !155
  %20 = load i32, i32* %7, align 4, !dbg !156
  %21 = sext i32 %20 to i64, !dbg !155
  %22 = getelementptr inbounds double, double* %19, i64 %21, !dbg !155
  %23 = load double, double* %22, align 8, !dbg !155
  %24 = load double*, double** %4, align 8, !dbg !157
  %25 = load i32, i32* %7, align 4, !dbg !158
  %26 = sext i32 %25 to i64, !dbg !157
  %27 = getelementptr inbounds double, double* %24, i64 %26, !dbg !157
  %28 = load double, double* %27, align 8, !dbg !157
  %29 = fneg double %28, !dbg !159
  %30 = call double @llvm.fmuladd.f64(double %18, double %23, double %29), !dbg !159
  %31 = load double*, double** %5, align 8, !dbg !160
  %32 = load i32, i32* %7, align 4, !dbg !161
  %33 = sext i32 %32 to i64, !dbg !160
  %34 = getelementptr inbounds double, double* %31, i64 %33, !dbg !160
  store double %30, double* %34, align 8, !dbg !162
  br label %35, !dbg !163

35:                                               ; preds = %12
  %36 = load i32, i32* %7, align 4, !dbg !164
  %37 = add nsw i32 %36, 1, !dbg !164
  store i32 %37, i32* %7, align 4, !dbg !164
  br label %8, !dbg !165, !llvm.loop !166

38:                                               ; preds = %8
  ret void, !dbg !168
}

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree nosync nounwind readnone speculatable willreturn }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7, !8}
!llvm.ident = !{!9}

!0 = distinct !DICompileUnit(language: DW_LANG_C99, file: !1, producer: "Debian clang version 14.0.6", isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/aliasing.c", directory: ".", checksumkind: CSK_MD5, checksum: "20d0eea90a907ff157cbab5908b52a51")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 7, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 1}
!8 = !{i32 7, !"frame-pointer", i32 2}
!9 = !{!"Debian clang version 14.0.6"}
!10 = distinct !DISubprogram(name: "square_plus_first", scope: !1, file: !1, line: 3, type: !11, scopeLine: 3, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !16)
!11 = !DISubroutineType(types: !12)
!12 = !{!13, !14, !14, !15}
!13 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!14 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !13, size: 64)
!15 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!16 = !{}
!17 = !DILocalVariable(name: "x", arg: 1, scope: !10, file: !1, line: 3, type: !14)
!18 = !DILocation(line: 3, column: 34, scope: !10)
!19 = !DILocalVariable(name: "y", arg: 2, scope: !10, file: !1, line: 3, type: !14)
!20 = !DILocation(line: 3, column: 45, scope: !10)
!21 = !DILocalVariable(name: "n", arg: 3, scope: !10, file: !1, line: 3, type: !15)
!22 = !DILocation(line: 3, column: 52, scope: !10)
!23 = !DILocalVariable(name: "s", scope: !10, file: !1, line: 4, type: !13)
!24 = !DILocation(line: 4, column: 10, scope: !10)
!25 = !DILocalVariable(name: "i", scope: !26, file: !1, line: 5, type: !15)
!26 = distinct !DILexicalBlock(scope: !10, file: !1, line: 5, column: 3)
!27 = !DILocation(line: 5, column: 12, scope: !26)
!28 = !DILocation(line: 5, column: 8, scope: !26)
!29 = !DILocation(line: 5, column: 19, scope: !30)
!30 = distinct !DILexicalBlock(scope: !26, file: !1, line: 5, column: 3)
!31 = !DILocation(line: 5, column: 23, scope: !30)
!32 = !DILocation(line: 5, column: 21, scope: !30)
!33 = !DILocation(line: 5, column: 3, scope: !26)
!34 = !DILocation(line: 6, column: 12, scope: !35)
!35 = distinct !DILexicalBlock(scope: !30, file: !1, line: 5, column: 31)
!36 = !DILocation(line: 6, column: 14, scope: !35)
!37 = !DILocation(line: 6, column: 19, scope: !35)
!38 = !DILocation(line: 6, column: 21, scope: !35)
!39 = !DILocation(line: 6, column: 26, scope: !35)
!40 = !DILocation(line: 6, column: 24, scope: !35)
!41 = !DILocation(line: 6, column: 5, scope: !35)
!42 = !DILocation(line: 6, column: 7, scope: !35)
!43 = !DILocation(line: 6, column: 10, scope: !35)
!44 = !DILocation(line: 7, column: 3, scope: !35)
!45 = !DILocation(line: 5, column: 27, scope: !30)
!46 = !DILocation(line: 5, column: 3, scope: !30)
!47 = distinct !{!47, !33, !48, !49}
!48 = !DILocation(line: 7, column: 3, scope: !26)
!49 = !{!"llvm.loop.mustprogress"}
!50 = !DILocalVariable(name: "i", scope: !51, file: !1, line: 8, type: !15)
!51 = distinct !DILexicalBlock(scope: !10, file: !1, line: 8, column: 3)
!52 = !DILocation(line: 8, column: 12, scope: !51)
!53 = !DILocation(line: 8, column: 8, scope: !51)
!54 = !DILocation(line: 8, column: 19, scope: !55)
!55 = distinct !DILexicalBlock(scope: !51, file: !1, line: 8, column: 3)
!56 = !DILocation(line: 8, column: 23, scope: !55)
!57 = !DILocation(line: 8, column: 21, scope: !55)
!58 = !DILocation(line: 8, column: 3, scope: !51)
!59 = !DILocation(line: 9, column: 10, scope: !60)
!60 = distinct !DILexicalBlock(scope: !55, file: !1, line: 8, column: 31)
!61 = !DILocation(line: 9, column: 12, scope: !60)
!62 = !DILocation(line: 9, column: 7, scope: !60)
!63 = !DILocation(line: 10, column: 3, scope: !60)
!64 = !DILocation(line: 8, column: 27, scope: !55)
!65 = !DILocation(line: 8, column: 3, scope: !55)
!66 = distinct !{!66, !58, !67, !49}
!67 = !DILocation(line: 10, column: 3, scope: !51)
!68 = !DILocation(line: 11, column: 10, scope: !10)
!69 = !DILocation(line: 11, column: 3, scope: !10)
!70 = distinct !DISubprogram(name: "scale_and_add", scope: !1, file: !1, line: 14, type: !71, scopeLine: 14, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !16)
!71 = !DISubroutineType(types: !72)
!72 = !{null, !13, !73, !14, !15}
!73 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !74, size: 64)
!74 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !13)
!75 = !DILocalVariable(name: "a", arg: 1, scope: !70, file: !1, line: 14, type: !13)
!76 = !DILocation(line: 14, column: 27, scope: !70)
!77 = !DILocalVariable(name: "x", arg: 2, scope: !70, file: !1, line: 14, type: !73)
!78 = !DILocation(line: 14, column: 44, scope: !70)
!79 = !DILocalVariable(name: "y", arg: 3, scope: !70, file: !1, line: 14, type: !14)
!80 = !DILocation(line: 14, column: 55, scope: !70)
!81 = !DILocalVariable(name: "n", arg: 4, scope: !70, file: !1, line: 14, type: !15)
!82 = !DILocation(line: 14, column: 62, scope: !70)
!83 = !DILocalVariable(name: "i", scope: !84, file: !1, line: 15, type: !15)
!84 = distinct !DILexicalBlock(scope: !70, file: !1, line: 15, column: 3)
!85 = !DILocation(line: 15, column: 12, scope: !84)
!86 = !DILocation(line: 15, column: 8, scope: !84)
!87 = !DILocation(line: 15, column: 19, scope: !88)
!88 = distinct !DILexicalBlock(scope: !84, file: !1, line: 15, column: 3)
!89 = !DILocation(line: 15, column: 23, scope: !88)
!90 = !DILocation(line: 15, column: 21, scope: !88)
!91 = !DILocation(line: 15, column: 3, scope: !84)
!92 = !DILocation(line: 16, column: 12, scope: !93)
!93 = distinct !DILexicalBlock(scope: !88, file: !1, line: 15, column: 31)
!94 = !DILocation(line: 16, column: 16, scope: !93)
!95 = !DILocation(line: 16, column: 18, scope: !93)
!96 = !DILocation(line: 16, column: 23, scope: !93)
!97 = !DILocation(line: 16, column: 25, scope: !93)
!98 = !DILocation(line: 16, column: 30, scope: !93)
!99 = !DILocation(line: 16, column: 32, scope: !93)
!100 = !DILocation(line: 16, column: 28, scope: !93)
!101 = !DILocation(line: 16, column: 21, scope: !93)
!102 = !DILocation(line: 16, column: 5, scope: !93)
!103 = !DILocation(line: 16, column: 7, scope: !93)
!104 = !DILocation(line: 16, column: 10, scope: !93)
!105 = !DILocation(line: 17, column: 3, scope: !93)
!106 = !DILocation(line: 15, column: 27, scope: !88)
!107 = !DILocation(line: 15, column: 3, scope: !88)
!108 = distinct !{!108, !91, !109, !49}
!109 = !DILocation(line: 17, column: 3, scope: !84)
!110 = !DILocation(line: 18, column: 1, scope: !70)
!111 = distinct !DISubprogram(name: "store_between_two_loads", scope: !1, file: !1, line: 21, type: !112, scopeLine: 21, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !16)
!112 = !DISubroutineType(types: !113)
!113 = !{!13, !14, !73}
!114 = !DILocalVariable(name: "p", arg: 1, scope: !111, file: !1, line: 21, type: !14)
!115 = !DILocation(line: 21, column: 40, scope: !111)
!116 = !DILocalVariable(name: "q", arg: 2, scope: !111, file: !1, line: 21, type: !73)
!117 = !DILocation(line: 21, column: 57, scope: !111)
!118 = !DILocalVariable(name: "first", scope: !111, file: !1, line: 22, type: !13)
!119 = !DILocation(line: 22, column: 10, scope: !111)
!120 = !DILocation(line: 22, column: 19, scope: !111)
!121 = !DILocation(line: 22, column: 18, scope: !111)
!122 = !DILocation(line: 23, column: 14, scope: !111)
!123 = !DILocation(line: 23, column: 12, scope: !111)
!124 = !DILocation(line: 23, column: 22, scope: !111)
!125 = !DILocation(line: 23, column: 20, scope: !111)
!126 = !DILocation(line: 23, column: 4, scope: !111)
!127 = !DILocation(line: 23, column: 6, scope: !111)
!128 = !DILocation(line: 24, column: 10, scope: !111)
!129 = !DILocation(line: 24, column: 19, scope: !111)
!130 = !DILocation(line: 24, column: 18, scope: !111)
!131 = !DILocation(line: 24, column: 16, scope: !111)
!132 = !DILocation(line: 24, column: 3, scope: !111)
!133 = distinct !DISubprogram(name: "running_difference", scope: !1, file: !1, line: 27, type: !134, scopeLine: 27, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !16)
!134 = !DISubroutineType(types: !135)
!135 = !{null, !73, !14, !15}
!136 = !DILocalVariable(name: "x", arg: 1, scope: !133, file: !1, line: 27, type: !73)
!137 = !DILocation(line: 27, column: 39, scope: !133)
!138 = !DILocalVariable(name: "y", arg: 2, scope: !133, file: !1, line: 27, type: !14)
!139 = !DILocation(line: 27, column: 50, scope: !133)
!140 = !DILocalVariable(name: "n", arg: 3, scope: !133, file: !1, line: 27, type: !15)
!141 = !DILocation(line: 27, column: 57, scope: !133)
!142 = !DILocalVariable(name: "i", scope: !143, file: !1, line: 28, type: !15)
!143 = distinct !DILexicalBlock(scope: !133, file: !1, line: 28, column: 3)
!144 = !DILocation(line: 28, column: 12, scope: !143)
!145 = !DILocation(line: 28, column: 8, scope: !143)
!146 = !DILocation(line: 28, column: 19, scope: !147)
!147 = distinct !DILexicalBlock(scope: !143, file: !1, line: 28, column: 3)
!148 = !DILocation(line: 28, column: 23, scope: !147)
!149 = !DILocation(line: 28, column: 21, scope: !147)
!150 = !DILocation(line: 28, column: 3, scope: !143)
!151 = !DILocation(line: 29, column: 12, scope: !152)
!152 = distinct !DILexicalBlock(scope: !147, file: !1, line: 28, column: 31)
!153 = !DILocation(line: 29, column: 14, scope: !152)
!154 = !DILocation(line: 29, column: 16, scope: !152)
!155 = !DILocation(line: 29, column: 23, scope: !152)
!156 = !DILocation(line: 29, column: 25, scope: !152)
!157 = !DILocation(line: 29, column: 30, scope: !152)
!158 = !DILocation(line: 29, column: 32, scope: !152)
!159 = !DILocation(line: 29, column: 28, scope: !152)
!160 = !DILocation(line: 29, column: 5, scope: !152)
!161 = !DILocation(line: 29, column: 7, scope: !152)
!162 = !DILocation(line: 29, column: 10, scope: !152)
!163 = !DILocation(line: 30, column: 3, scope: !152)
!164 = !DILocation(line: 28, column: 27, scope: !147)
!165 = !DILocation(line: 28, column: 3, scope: !147)
!166 = distinct !{!166, !150, !167, !49}
!167 = !DILocation(line: 30, column: 3, scope: !143)
!168 = !DILocation(line: 31, column: 1, scope: !133)
