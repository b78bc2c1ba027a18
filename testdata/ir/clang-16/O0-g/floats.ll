; clang-16 -O0 -g -fdebug-compilation-dir=. -S -emit-llvm c/floats.c -o ir/clang-16/O0-g/floats.ll
; ModuleID = 'c/floats.c'
source_filename = "c/floats.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: noinline nounwind optnone uwtable
define dso_local float @float_dot(ptr noundef %0, ptr noundef %1, i32 noundef %2) #0 !dbg !13 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca float, align 4
  %8 = alloca i32, align 4
  store ptr %0, ptr %4, align 8
  call void @llvm.dbg.declare(metadata ptr %4, metadata !20, metadata !DIExpression()), !dbg !21
  store ptr %1, ptr %5, align 8
  call void @llvm.dbg.declare(metadata ptr %5, metadata !22, metadata !DIExpression()), !dbg !23
  store i32 %2, ptr %6, align 4
  call void @llvm.dbg.declare(metadata ptr %6, metadata !24, metadata !DIExpression()), !dbg !25
  call void @llvm.dbg.declare(metadata ptr %7, metadata !26, metadata !DIExpression()), !dbg !27
  store float 0.000000e+00, ptr %7, align 4, !dbg !27
  call void @llvm.dbg.declare(metadata ptr %8, metadata !28, metadata !DIExpression()), !dbg !30
  store i32 0, ptr %8, align 4, !dbg !30
  br label %9, !dbg !31

9:                                                ; preds = %26, %3
  %10 = load i32, ptr %8, align 4, !dbg !32
  %11 = load i32, ptr %6, align 4, !dbg !34
  %12 = icmp slt i32 %10, %11, !dbg !35
  br i1 %12, label %13, label %29, !dbg !36

13:                                               ; preds = %9
  %14 = load ptr, ptr %4, align 8, !dbg !37
  %15 = load i32, ptr %8, align 4, !dbg !39
  %16 = sext i32 %15 to i64, !dbg !37
  %17 = getelementptr inbounds float, ptr %14, i64 %16, !dbg !37
  %18 = load float, ptr %17, align 4, !dbg !37
  %19 = load ptr, ptr %5, align 8, !dbg !40
  %20 = load i32, ptr %8, align 4, !dbg !41
  %21 = sext i32 %20 to i64, !dbg !40
  %22 = getelementptr inbounds float, ptr %19, i64 %21, !dbg !40
  %23 = load float, ptr %22, align 4, !dbg !40
  %24 = load float, ptr %7, align 4, !dbg !42
  %25 = call float @llvm.fmuladd.f32(float %18, float %23, float %24), !dbg !42
  store float %25, ptr %7, align 4, !dbg !42
  br label %26, !dbg !43

26:                                               ; preds = %13
  %27 = load i32, ptr %8, align 4, !dbg !44
  %28 = add nsw i32 %27, 1, !dbg !44
  store i32 %28, ptr %8, align 4, !dbg !44
  br label %9, !dbg !45, !llvm.loop !46

29:                                               ; preds = %9
  %30 = load float, ptr %7, align 4, !dbg !49
  ret float %30, !dbg !50
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare void @llvm.dbg.declare(metadata, metadata, metadata) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @float_elements_double_sum(ptr noundef %0, i32 noundef %1, double noundef %2) #0 !dbg !51 {
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca double, align 8
  %7 = alloca double, align 8
  %8 = alloca i32, align 4
  store ptr %0, ptr %4, align 8
  call void @llvm.dbg.declare(metadata ptr %4, metadata !54, metadata !DIExpression()), !dbg !55
  store i32 %1, ptr %5, align 4
  call void @llvm.dbg.declare(metadata ptr %5, metadata !56, metadata !DIExpression()), !dbg !57
  store double %2, ptr %6, align 8
  call void @llvm.dbg.declare(metadata ptr %6, metadata !58, metadata !DIExpression()), !dbg !59
  call void @llvm.dbg.declare(metadata ptr %7, metadata !60, metadata !DIExpression()), !dbg !61
  store double 0.000000e+00, ptr %7, align 8, !dbg !61
  call void @llvm.dbg.declare(metadata ptr %8, metadata !62, metadata !DIExpression()), !dbg !64
  store i32 0, ptr %8, align 4, !dbg !64
  br label %9, !dbg !65

9:                                                ; preds = %30, %3
  %10 = load i32, ptr %8, align 4, !dbg !66
  %11 = load i32, ptr %5, align 4, !dbg !68
  %12 = icmp slt i32 %10, %11, !dbg !69
  br i1 %12, label %13, label %33, !dbg !70

13:                                               ; preds = %9
  %14 = load ptr, ptr %4, align 8, !dbg !71
  %15 = load i32, ptr %8, align 4, !dbg !73
  %16 = sext i32 %15 to i64, !dbg !71
  %17 = getelementptr inbounds float, ptr %14, i64 %16, !dbg !71
  %18 = load float, ptr %17, align 4, !dbg !71
  %19 = fpext float %18 to double, !dbg !74
  %20 = load ptr, ptr %4, align 8, !dbg !75
  %21 = load i32, ptr %8, align 4, !dbg !76
  %22 = sext i32 %21 to i64, !dbg !75
  %23 = getelementptr inbounds float, ptr %20, i64 %22, !dbg !75
  %24 = load float, ptr %23, align 4, !dbg !75
  %25 = fpext float %24 to double, !dbg !75
  %26 = fmul double %19, %25, !dbg !77
  %27 = load double, ptr %6, align 8, !dbg !78
  %28 = load double, ptr %7, align 8, !dbg !79
  %29 = call double @llvm.fmuladd.f64(double %26, double %27, double %28), !dbg !79
  store double %29, ptr %7, align 8, !dbg !79
  br label %30, !dbg !80

30:                                               ; preds = %13
  %31 = load i32, ptr %8, align 4, !dbg !81
  %32 = add nsw i32 %31, 1, !dbg !81
  store i32 %32, ptr %8, align 4, !dbg !81
  br label %9, !dbg !82, !llvm.loop !83

33:                                               ; preds = %9
  %34 = load double, ptr %7, align 8, !dbg !85
  ret double %34, !dbg !86
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local float @double_inside_float(float noundef %0, float noundef %1) #0 !dbg !87 {
  %3 = alloca float, align 4
  %4 = alloca float, align 4
  %5 = alloca double, align 8
  store float %0, ptr %3, align 4
  call void @llvm.dbg.declare(metadata ptr %3, metadata !90, metadata !DIExpression()), !dbg !91
  store float %1, ptr %4, align 4
  call void @llvm.dbg.declare(metadata ptr %4, metadata !92, metadata !DIExpression()), !dbg !93
  call void @llvm.dbg.declare(metadata ptr %5, metadata !94, metadata !DIExpression()), !dbg !95
  %6 = load float, ptr %3, align 4, !dbg !96
  %7 = fpext float %6 to double, !dbg !97
  %8 = load float, ptr %4, align 4, !dbg !98
  %9 = fpext float %8 to double, !dbg !98
  %10 = call double @llvm.fmuladd.f64(double %7, double %9, double 1.000000e+00), !dbg !99
  store double %10, ptr %5, align 8, !dbg !95
  %11 = load double, ptr %5, align 8, !dbg !100
  %12 = load double, ptr %5, align 8, !dbg !101
  %13 = fmul double %11, %12, !dbg !102
  %14 = fptrunc double %13 to float, !dbg !103
  %15 = load float, ptr %4, align 4, !dbg !104
  %16 = fsub float %14, %15, !dbg !105
  ret float %16, !dbg !106
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local float @float_libm(float noundef %0) #0 !dbg !107 {
  %2 = alloca float, align 4
  store float %0, ptr %2, align 4
  call void @llvm.dbg.declare(metadata ptr %2, metadata !110, metadata !DIExpression()), !dbg !111
  %3 = load float, ptr %2, align 4, !dbg !112
  %4 = call float @sinf(float noundef %3) #3, !dbg !113
  %5 = load float, ptr %2, align 4, !dbg !114
  %6 = call float @expf(float noundef %5) #3, !dbg !115
  %7 = load float, ptr %2, align 4, !dbg !116
  %8 = call float @sqrtf(float noundef %7) #3, !dbg !117
  %9 = call float @llvm.fmuladd.f32(float %4, float %6, float %8), !dbg !118
  %10 = load float, ptr %2, align 4, !dbg !119
  %11 = call float @powf(float noundef %10, float noundef 1.500000e+00) #3, !dbg !120
  %12 = fadd float %9, %11, !dbg !121
  %13 = load float, ptr %2, align 4, !dbg !122
  %14 = call float @logf(float noundef %13) #3, !dbg !123
  %15 = fsub float %12, %14, !dbg !124
  %16 = load float, ptr %2, align 4, !dbg !125
  %17 = call float @tanhf(float noundef %16) #3, !dbg !126
  %18 = fadd float %15, %17, !dbg !127
  ret float %18, !dbg !128
}

; Function Attrs: nounwind
declare float @sinf(float noundef) #2

; Function Attrs: nounwind
declare float @expf(float noundef) #2

; Function Attrs: nounwind
declare float @sqrtf(float noundef) #2

; Function Attrs: nounwind
declare float @powf(float noundef, float noundef) #2

; Function Attrs: nounwind
declare float @logf(float noundef) #2

; Function Attrs: nounwind
declare float @tanhf(float noundef) #2

; Function Attrs: noinline nounwind optnone uwtable
define dso_local void @float_saxpy(float noundef %0, ptr noundef %1, ptr noundef %2, i32 noundef %3) #0 !dbg !129 {
  %5 = alloca float, align 4
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  store float %0, ptr %5, align 4
  call void @llvm.dbg.declare(metadata ptr %5, metadata !133, metadata !DIExpression()), !dbg !134
  store ptr %1, ptr %6, align 8
  call void @llvm.dbg.declare(metadata ptr %6, metadata !135, metadata !DIExpression()), !dbg !136
  store ptr %2, ptr %7, align 8
  call void @llvm.dbg.declare(metadata ptr %7, metadata !137, metadata !DIExpression()), !dbg !138
  store i32 %3, ptr %8, align 4
  call void @llvm.dbg.declare(metadata ptr %8, metadata !139, metadata !DIExpression()), !dbg !140
  call void @llvm.dbg.declare(metadata ptr %9, metadata !141, metadata !DIExpression()), !dbg !143
  store i32 0, ptr %9, align 4, !dbg !143
  br label %10, !dbg !144

10:                                               ; preds = %31, %4
  %11 = load i32, ptr %9, align 4, !dbg !145
  %12 = load i32, ptr %8, align 4, !dbg !147
  %13 = icmp slt i32 %11, %12, !dbg !148
  br i1 %13, label %14, label %34, !dbg !149

14:                                               ; preds = %10
  %15 = load float, ptr %5, align 4, !dbg !150
  %16 = load ptr, ptr %6, align 8, !dbg !152
  %17 = load i32, ptr %9, align 4, !dbg !153
  %18 = sext i32 %17 to i64, !dbg !152
  %19 = getelementptr inbounds float, ptr %16, i64 %18, !dbg !152
  %20 = load float, ptr %19, align 4, !dbg !152
  %21 = load ptr, ptr %7, align 8, !dbg !154
  %22 = load i32, ptr %9, align 4, !dbg !155
  %23 = sext i32 %22 to i64, !dbg !154
  %24 = getelementptr inbounds float, ptr %21, i64 %23, !dbg !154
  %25 = load float, ptr %24, align 4, !dbg !154
  %26 = call float @llvm.fmuladd.f32(float %15, float %20, float %25), !dbg !156
  %27 = load ptr, ptr %7, align 8, !dbg !157
  %28 = load i32, ptr %9, align 4, !dbg !158
  %29 = sext i32 %28 to i64, !dbg !157
  %30 = getelementptr inbounds float, ptr %27, i64 %29, !dbg !157
  store float %26, ptr %30, align 4, !dbg !159
  br label %31, !dbg !160

31:                                               ; preds = %14
  %32 = load i32, ptr %9, align 4, !dbg !161
  %33 = add nsw i32 %32, 1, !dbg !161
  store i32 %33, ptr %9, align 4, !dbg !161
  br label %10, !dbg !162, !llvm.loop !163

34:                                               ; preds = %10
  ret void, !dbg !165
}

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!5, !6, !7, !8, !9, !10, !11}
!llvm.ident = !{!12}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 16.0.6 (15~deb12u1)", isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/floats.c", directory: ".", checksumkind: CSK_MD5, checksum: "5cb7a52e48b6983b3ef3abca2875954b")
!2 = !{!3, !4}
!3 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!4 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!5 = !{i32 7, !"Dwarf Version", i32 5}
!6 = !{i32 2, !"Debug Info Version", i32 3}
!7 = !{i32 1, !"wchar_size", i32 4}
!8 = !{i32 8, !"PIC Level", i32 2}
!9 = !{i32 7, !"PIE Level", i32 2}
!10 = !{i32 7, !"uwtable", i32 2}
!11 = !{i32 7, !"frame-pointer", i32 2}
!12 = !{!"Debian clang version 16.0.6 (15~deb12u1)"}
!13 = distinct !DISubprogram(name: "float_dot", scope: !1, file: !1, line: 4, type: !14, scopeLine: 4, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !19)
!14 = !DISubroutineType(types: !15)
!15 = !{!4, !16, !16, !18}
!16 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !17, size: 64)
!17 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !4)
!18 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!19 = !{}
!20 = !DILocalVariable(name: "x", arg: 1, scope: !13, file: !1, line: 4, type: !16)
!21 = !DILocation(line: 4, column: 30, scope: !13)
!22 = !DILocalVariable(name: "y", arg: 2, scope: !13, file: !1, line: 4, type: !16)
!23 = !DILocation(line: 4, column: 46, scope: !13)
!24 = !DILocalVariable(name: "n", arg: 3, scope: !13, file: !1, line: 4, type: !18)
!25 = !DILocation(line: 4, column: 53, scope: !13)
!26 = !DILocalVariable(name: "s", scope: !13, file: !1, line: 5, type: !4)
!27 = !DILocation(line: 5, column: 9, scope: !13)
!28 = !DILocalVariable(name: "i", scope: !29, file: !1, line: 6, type: !18)
!29 = distinct !DILexicalBlock(scope: !13, file: !1, line: 6, column: 3)
!30 = !DILocation(line: 6, column: 12, scope: !29)
!31 = !DILocation(line: 6, column: 8, scope: !29)
!32 = !DILocation(line: 6, column: 19, scope: !33)
!33 = distinct !DILexicalBlock(scope: !29, file: !1, line: 6, column: 3)
!34 = !DILocation(line: 6, column: 23, scope: !33)
!35 = !DILocation(line: 6, column: 21, scope: !33)
!36 = !DILocation(line: 6, column: 3, scope: !29)
!37 = !DILocation(line: 7, column: 10, scope: !38)
!38 = distinct !DILexicalBlock(scope: !33, file: !1, line: 6, column: 31)
!39 = !DILocation(line: 7, column: 12, scope: !38)
!40 = !DILocation(line: 7, column: 17, scope: !38)
!41 = !DILocation(line: 7, column: 19, scope: !38)
!42 = !DILocation(line: 7, column: 7, scope: !38)
!43 = !DILocation(line: 8, column: 3, scope: !38)
!44 = !DILocation(line: 6, column: 27, scope: !33)
!45 = !DILocation(line: 6, column: 3, scope: !33)
!46 = distinct !{!46, !36, !47, !48}
!47 = !DILocation(line: 8, column: 3, scope: !29)
!48 = !{!"llvm.loop.mustprogress"}
!49 = !DILocation(line: 9, column: 10, scope: !13)
!50 = !DILocation(line: 9, column: 3, scope: !13)
!51 = distinct !DISubprogram(name: "float_elements_double_sum", scope: !1, file: !1, line: 12, type: !52, scopeLine: 12, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !19)
!52 = !DISubroutineType(types: !53)
!53 = !{!3, !16, !18, !3}
!54 = !DILocalVariable(name: "x", arg: 1, scope: !51, file: !1, line: 12, type: !16)
!55 = !DILocation(line: 12, column: 47, scope: !51)
!56 = !DILocalVariable(name: "n", arg: 2, scope: !51, file: !1, line: 12, type: !18)
!57 = !DILocation(line: 12, column: 54, scope: !51)
!58 = !DILocalVariable(name: "p", arg: 3, scope: !51, file: !1, line: 12, type: !3)
!59 = !DILocation(line: 12, column: 64, scope: !51)
!60 = !DILocalVariable(name: "s", scope: !51, file: !1, line: 13, type: !3)
!61 = !DILocation(line: 13, column: 10, scope: !51)
!62 = !DILocalVariable(name: "i", scope: !63, file: !1, line: 14, type: !18)
!63 = distinct !DILexicalBlock(scope: !51, file: !1, line: 14, column: 3)
!64 = !DILocation(line: 14, column: 12, scope: !63)
!65 = !DILocation(line: 14, column: 8, scope: !63)
!66 = !DILocation(line: 14, column: 19, scope: !67)
!67 = distinct !DILexicalBlock(scope: !63, file: !1, line: 14, column: 3)
!68 = !DILocation(line: 14, column: 23, scope: !67)
!69 = !DILocation(line: 14, column: 21, scope: !67)
!70 = !DILocation(line: 14, column: 3, scope: !63)
!71 = !DILocation(line: 15, column: 18, scope: !72)
!72 = distinct !DILexicalBlock(scope: !67, file: !1, line: 14, column: 31)
!73 = !DILocation(line: 15, column: 20, scope: !72)
!74 = !DILocation(line: 15, column: 10, scope: !72)
!75 = !DILocation(line: 15, column: 25, scope: !72)
!76 = !DILocation(line: 15, column: 27, scope: !72)
!77 = !DILocation(line: 15, column: 23, scope: !72)
!78 = !DILocation(line: 15, column: 32, scope: !72)
!79 = !DILocation(line: 15, column: 7, scope: !72)
!80 = !DILocation(line: 16, column: 3, scope: !72)
!81 = !DILocation(line: 14, column: 27, scope: !67)
!82 = !DILocation(line: 14, column: 3, scope: !67)
!83 = distinct !{!83, !70, !84, !48}
!84 = !DILocation(line: 16, column: 3, scope: !63)
!85 = !DILocation(line: 17, column: 10, scope: !51)
!86 = !DILocation(line: 17, column: 3, scope: !51)
!87 = distinct !DISubprogram(name: "double_inside_float", scope: !1, file: !1, line: 20, type: !88, scopeLine: 20, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !19)
!88 = !DISubroutineType(types: !89)
!89 = !{!4, !4, !4}
!90 = !DILocalVariable(name: "x", arg: 1, scope: !87, file: !1, line: 20, type: !4)
!91 = !DILocation(line: 20, column: 33, scope: !87)
!92 = !DILocalVariable(name: "y", arg: 2, scope: !87, file: !1, line: 20, type: !4)
!93 = !DILocation(line: 20, column: 42, scope: !87)
!94 = !DILocalVariable(name: "t", scope: !87, file: !1, line: 21, type: !3)
!95 = !DILocation(line: 21, column: 10, scope: !87)
!96 = !DILocation(line: 21, column: 22, scope: !87)
!97 = !DILocation(line: 21, column: 14, scope: !87)
!98 = !DILocation(line: 21, column: 26, scope: !87)
!99 = !DILocation(line: 21, column: 28, scope: !87)
!100 = !DILocation(line: 22, column: 18, scope: !87)
!101 = !DILocation(line: 22, column: 22, scope: !87)
!102 = !DILocation(line: 22, column: 20, scope: !87)
!103 = !DILocation(line: 22, column: 10, scope: !87)
!104 = !DILocation(line: 22, column: 27, scope: !87)
!105 = !DILocation(line: 22, column: 25, scope: !87)
!106 = !DILocation(line: 22, column: 3, scope: !87)
!107 = distinct !DISubprogram(name: "float_libm", scope: !1, file: !1, line: 25, type: !108, scopeLine: 25, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !19)
!108 = !DISubroutineType(types: !109)
!109 = !{!4, !4}
!110 = !DILocalVariable(name: "x", arg: 1, scope: !107, file: !1, line: 25, type: !4)
!111 = !DILocation(line: 25, column: 24, scope: !107)
!112 = !DILocation(line: 26, column: 15, scope: !107)
!113 = !DILocation(line: 26, column: 10, scope: !107)
!114 = !DILocation(line: 26, column: 25, scope: !107)
!115 = !DILocation(line: 26, column: 20, scope: !107)
!116 = !DILocation(line: 26, column: 36, scope: !107)
!117 = !DILocation(line: 26, column: 30, scope: !107)
!118 = !DILocation(line: 26, column: 28, scope: !107)
!119 = !DILocation(line: 26, column: 46, scope: !107)
!120 = !DILocation(line: 26, column: 41, scope: !107)
!121 = !DILocation(line: 26, column: 39, scope: !107)
!122 = !DILocation(line: 26, column: 62, scope: !107)
!123 = !DILocation(line: 26, column: 57, scope: !107)
!124 = !DILocation(line: 26, column: 55, scope: !107)
!125 = !DILocation(line: 26, column: 73, scope: !107)
!126 = !DILocation(line: 26, column: 67, scope: !107)
!127 = !DILocation(line: 26, column: 65, scope: !107)
!128 = !DILocation(line: 26, column: 3, scope: !107)
!129 = distinct !DISubprogram(name: "float_saxpy", scope: !1, file: !1, line: 29, type: !130, scopeLine: 29, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !19)
!130 = !DISubroutineType(types: !131)
!131 = !{null, !4, !16, !132, !18}
!132 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !4, size: 64)
!133 = !DILocalVariable(name: "a", arg: 1, scope: !129, file: !1, line: 29, type: !4)
!134 = !DILocation(line: 29, column: 24, scope: !129)
!135 = !DILocalVariable(name: "x", arg: 2, scope: !129, file: !1, line: 29, type: !16)
!136 = !DILocation(line: 29, column: 40, scope: !129)
!137 = !DILocalVariable(name: "y", arg: 3, scope: !129, file: !1, line: 29, type: !132)
!138 = !DILocation(line: 29, column: 50, scope: !129)
!139 = !DILocalVariable(name: "n", arg: 4, scope: !129, file: !1, line: 29, type: !18)
!140 = !DILocation(line: 29, column: 57, scope: !129)
!141 = !DILocalVariable(name: "i", scope: !142, file: !1, line: 30, type: !18)
!142 = distinct !DILexicalBlock(scope: !129, file: !1, line: 30, column: 3)
!143 = !DILocation(line: 30, column: 12, scope: !142)
!144 = !DILocation(line: 30, column: 8, scope: !142)
!145 = !DILocation(line: 30, column: 19, scope: !146)
!146 = distinct !DILexicalBlock(scope: !142, file: !1, line: 30, column: 3)
!147 = !DILocation(line: 30, column: 23, scope: !146)
!148 = !DILocation(line: 30, column: 21, scope: !146)
!149 = !DILocation(line: 30, column: 3, scope: !142)
!150 = !DILocation(line: 31, column: 12, scope: !151)
!151 = distinct !DILexicalBlock(scope: !146, file: !1, line: 30, column: 31)
!152 = !DILocation(line: 31, column: 16, scope: !151)
!153 = !DILocation(line: 31, column: 18, scope: !151)
!154 = !DILocation(line: 31, column: 23, scope: !151)
!155 = !DILocation(line: 31, column: 25, scope: !151)
!156 = !DILocation(line: 31, column: 21, scope: !151)
!157 = !DILocation(line: 31, column: 5, scope: !151)
!158 = !DILocation(line: 31, column: 7, scope: !151)
!159 = !DILocation(line: 31, column: 10, scope: !151)
!160 = !DILocation(line: 32, column: 3, scope: !151)
!161 = !DILocation(line: 30, column: 27, scope: !146)
!162 = !DILocation(line: 30, column: 3, scope: !146)
!163 = distinct !{!163, !149, !164, !48}
!164 = !DILocation(line: 32, column: 3, scope: !142)
!165 = !DILocation(line: 33, column: 1, scope: !129)
