; clang-16 -O0 -g -fdebug-compilation-dir=. -S -emit-llvm c/attributes.c -o ir/clang-16/O0-g/attributes.ll
; ModuleID = 'c/attributes.c'
source_filename = "c/attributes.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @dot_of_restrict(ptr noalias noundef %0, ptr noalias noundef %1, i32 noundef %2) #0 !dbg !10 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca double, align 8
  %8 = alloca i32, align 4
  store ptr %0, ptr %4, align 8
  call void @llvm.dbg.declare(metadata ptr %4, metadata !19, metadata !DIExpression()), !dbg !20
  store ptr %1, ptr %5, align 8
  call void @llvm.dbg.declare(metadata ptr %5, metadata !21, metadata !DIExpression()), !dbg !22
  store i32 %2, ptr %6, align 4
  call void @llvm.dbg.declare(metadata ptr %6, metadata !23, metadata !DIExpression()), !dbg !24
  call void @llvm.dbg.declare(metadata ptr %7, metadata !25, metadata !DIExpression()), !dbg !26
  store double 0.000000e+00, ptr %7, align 8, !dbg !26
  call void @llvm.dbg.declare(metadata ptr %8, metadata !27, metadata !DIExpression()), !dbg !29
  store i32 0, ptr %8, align 4, !dbg !29
  br label %9, !dbg !30

9:                                                ; preds = %26, %3
  %10 = load i32, ptr %8, align 4, !dbg !31
  %11 = load i32, ptr %6, align 4, !dbg !33
  %12 = icmp slt i32 %10, %11, !dbg !34
  br i1 %12, label %13, label %29, !dbg !35

13:                                               ; preds = %9
  %14 = load ptr, ptr %4, align 8, !dbg !36
  %15 = load i32, ptr %8, align 4, !dbg !38
  %16 = sext i32 %15 to i64, !dbg !36
  %17 = getelementptr inbounds double, ptr %14, i64 %16, !dbg !36
  %18 = load double, ptr %17, align 8, !dbg !36
  %19 = load ptr, ptr %5, align 8, !dbg !39
  %20 = load i32, ptr %8, align 4, !dbg !40
  %21 = sext i32 %20 to i64, !dbg !39
  %22 = getelementptr inbounds double, ptr %19, i64 %21, !dbg !39
  %23 = load double, ptr %22, align 8, !dbg !39
  %24 = load double, ptr %7, align 8, !dbg !41
  %25 = call double @llvm.fmuladd.f64(double %18, double %23, double %24), !dbg !41
  store double %25, ptr %7, align 8, !dbg !41
  br label %26, !dbg !42

26:                                               ; preds = %13
  %27 = load i32, ptr %8, align 4, !dbg !43
  %28 = add nsw i32 %27, 1, !dbg !43
  store i32 %28, ptr %8, align 4, !dbg !43
  br label %9, !dbg !44, !llvm.loop !45

29:                                               ; preds = %9
  %30 = load double, ptr %7, align 8, !dbg !48
  ret double %30, !dbg !49
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare void @llvm.dbg.declare(metadata, metadata, metadata) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @norm_of_static_extent(ptr noundef align 8 dereferenceable(32) %0) #0 !dbg !50 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
  call void @llvm.dbg.declare(metadata ptr %2, metadata !53, metadata !DIExpression()), !dbg !54
  %3 = load ptr, ptr %2, align 8, !dbg !55
  %4 = getelementptr inbounds double, ptr %3, i64 0, !dbg !55
  %5 = load double, ptr %4, align 8, !dbg !55
  %6 = load ptr, ptr %2, align 8, !dbg !56
  %7 = getelementptr inbounds double, ptr %6, i64 0, !dbg !56
  %8 = load double, ptr %7, align 8, !dbg !56
  %9 = load ptr, ptr %2, align 8, !dbg !57
  %10 = getelementptr inbounds double, ptr %9, i64 1, !dbg !57
  %11 = load double, ptr %10, align 8, !dbg !57
  %12 = load ptr, ptr %2, align 8, !dbg !58
  %13 = getelementptr inbounds double, ptr %12, i64 1, !dbg !58
  %14 = load double, ptr %13, align 8, !dbg !58
  %15 = fmul double %11, %14, !dbg !59
  %16 = call double @llvm.fmuladd.f64(double %5, double %8, double %15), !dbg !60
  %17 = load ptr, ptr %2, align 8, !dbg !61
  %18 = getelementptr inbounds double, ptr %17, i64 2, !dbg !61
  %19 = load double, ptr %18, align 8, !dbg !61
  %20 = load ptr, ptr %2, align 8, !dbg !62
  %21 = getelementptr inbounds double, ptr %20, i64 2, !dbg !62
  %22 = load double, ptr %21, align 8, !dbg !62
  %23 = call double @llvm.fmuladd.f64(double %19, double %22, double %16), !dbg !63
  %24 = load ptr, ptr %2, align 8, !dbg !64
  %25 = getelementptr inbounds double, ptr %24, i64 3, !dbg !64
  %26 = load double, ptr %25, align 8, !dbg !64
  %27 = load ptr, ptr %2, align 8, !dbg !65
  %28 = getelementptr inbounds double, ptr %27, i64 3, !dbg !65
  %29 = load double, ptr %28, align 8, !dbg !65
  %30 = call double @llvm.fmuladd.f64(double %26, double %29, double %23), !dbg !66
  %31 = call double @sqrt(double noundef %30) #6, !dbg !67
  ret double %31, !dbg !68
}

; Function Attrs: nounwind
declare double @sqrt(double noundef) #2

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @pure_callee(ptr noundef %0, double noundef %1) #0 !dbg !69 {
  %3 = alloca ptr, align 8
  %4 = alloca double, align 8
  store ptr %0, ptr %3, align 8
  call void @llvm.dbg.declare(metadata ptr %3, metadata !72, metadata !DIExpression()), !dbg !73
  store double %1, ptr %4, align 8
  call void @llvm.dbg.declare(metadata ptr %4, metadata !74, metadata !DIExpression()), !dbg !75
  %5 = load ptr, ptr %3, align 8, !dbg !76
  %6 = load double, ptr %4, align 8, !dbg !77
  %7 = call double @pure_polynomial(ptr noundef %5, double noundef %6) #7, !dbg !78
  %8 = load ptr, ptr %3, align 8, !dbg !79
  %9 = load double, ptr %4, align 8, !dbg !80
  %10 = fneg double %9, !dbg !81
  %11 = call double @pure_polynomial(ptr noundef %8, double noundef %10) #7, !dbg !82
  %12 = fmul double %7, %11, !dbg !83
  ret double %12, !dbg !84
}

; Function Attrs: noinline nounwind optnone willreturn memory(read) uwtable
define internal double @pure_polynomial(ptr noundef %0, double noundef %1) #3 !dbg !85 {
  %3 = alloca ptr, align 8
  %4 = alloca double, align 8
  store ptr %0, ptr %3, align 8
  call void @llvm.dbg.declare(metadata ptr %3, metadata !86, metadata !DIExpression()), !dbg !87
  store double %1, ptr %4, align 8
  call void @llvm.dbg.declare(metadata ptr %4, metadata !88, metadata !DIExpression()), !dbg !89
  %5 = load ptr, ptr %3, align 8, !dbg !90
  %6 = getelementptr inbounds double, ptr %5, i64 0, !dbg !90
  %7 = load double, ptr %6, align 8, !dbg !90
  %8 = load double, ptr %4, align 8, !dbg !91
  %9 = load ptr, ptr %3, align 8, !dbg !92
  %10 = getelementptr inbounds double, ptr %9, i64 1, !dbg !92
  %11 = load double, ptr %10, align 8, !dbg !92
  %12 = load double, ptr %4, align 8, !dbg !93
  %13 = load ptr, ptr %3, align 8, !dbg !94
  %14 = getelementptr inbounds double, ptr %13, i64 2, !dbg !94
  %15 = load double, ptr %14, align 8, !dbg !94
  %16 = call double @llvm.fmuladd.f64(double %12, double %15, double %11), !dbg !95
  %17 = call double @llvm.fmuladd.f64(double %8, double %16, double %7), !dbg !96
  ret double %17, !dbg !97
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @const_attribute_callee(double noundef %0, double noundef %1) #0 !dbg !98 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  store double %0, ptr %3, align 8
  call void @llvm.dbg.declare(metadata ptr %3, metadata !101, metadata !DIExpression()), !dbg !102
  store double %1, ptr %4, align 8
  call void @llvm.dbg.declare(metadata ptr %4, metadata !103, metadata !DIExpression()), !dbg !104
  %5 = load double, ptr %3, align 8, !dbg !105
  %6 = load double, ptr %4, align 8, !dbg !106
  %7 = call double @const_callee(double noundef %5, double noundef %6) #8, !dbg !107
  %8 = load double, ptr %4, align 8, !dbg !108
  %9 = load double, ptr %3, align 8, !dbg !109
  %10 = call double @const_callee(double noundef %8, double noundef %9) #8, !dbg !110
  %11 = fadd double %7, %10, !dbg !111
  ret double %11, !dbg !112
}

; Function Attrs: noinline nounwind optnone willreturn memory(none) uwtable
define internal double @const_callee(double noundef %0, double noundef %1) #4 !dbg !113 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  store double %0, ptr %3, align 8
  call void @llvm.dbg.declare(metadata ptr %3, metadata !114, metadata !DIExpression()), !dbg !115
  store double %1, ptr %4, align 8
  call void @llvm.dbg.declare(metadata ptr %4, metadata !116, metadata !DIExpression()), !dbg !117
  %5 = load double, ptr %3, align 8, !dbg !118
  %6 = load double, ptr %4, align 8, !dbg !119
  %7 = fmul double %5, %6, !dbg !120
  %8 = load double, ptr %4, align 8, !dbg !121
  %9 = fmul double %7, %8, !dbg !122
  ret double %9, !dbg !123
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @returned_argument(ptr noundef %0, ptr noundef %1, i32 noundef %2) #0 !dbg !124 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca ptr, align 8
  %8 = alloca double, align 8
  %9 = alloca i32, align 4
  store ptr %0, ptr %4, align 8
  call void @llvm.dbg.declare(metadata ptr %4, metadata !128, metadata !DIExpression()), !dbg !129
  store ptr %1, ptr %5, align 8
  call void @llvm.dbg.declare(metadata ptr %5, metadata !130, metadata !DIExpression()), !dbg !131
  store i32 %2, ptr %6, align 4
  call void @llvm.dbg.declare(metadata ptr %6, metadata !132, metadata !DIExpression()), !dbg !133
  call void @llvm.dbg.declare(metadata ptr %7, metadata !134, metadata !DIExpression()), !dbg !135
  %10 = load ptr, ptr %4, align 8, !dbg !136
  %11 = load ptr, ptr %5, align 8, !dbg !137
  %12 = load i32, ptr %6, align 4, !dbg !138
  %13 = call nonnull ptr @fill(ptr noundef %10, ptr noundef %11, i32 noundef %12), !dbg !139
  store ptr %13, ptr %7, align 8, !dbg !135
  call void @llvm.dbg.declare(metadata ptr %8, metadata !140, metadata !DIExpression()), !dbg !141
  store double 0.000000e+00, ptr %8, align 8, !dbg !141
  call void @llvm.dbg.declare(metadata ptr %9, metadata !142, metadata !DIExpression()), !dbg !144
  store i32 0, ptr %9, align 4, !dbg !144
  br label %14, !dbg !145

14:                                               ; preds = %29, %3
  %15 = load i32, ptr %9, align 4, !dbg !146
  %16 = load i32, ptr %6, align 4, !dbg !148
  %17 = icmp slt i32 %15, %16, !dbg !149
  br i1 %17, label %18, label %32, !dbg !150

18:                                               ; preds = %14
  %19 = load ptr, ptr %7, align 8, !dbg !151
  %20 = load i32, ptr %9, align 4, !dbg !153
  %21 = sext i32 %20 to i64, !dbg !151
  %22 = getelementptr inbounds double, ptr %19, i64 %21, !dbg !151
  %23 = load double, ptr %22, align 8, !dbg !151
  %24 = load i32, ptr %9, align 4, !dbg !154
  %25 = add nsw i32 %24, 1, !dbg !155
  %26 = sitofp i32 %25 to double, !dbg !156
  %27 = load double, ptr %8, align 8, !dbg !157
  %28 = call double @llvm.fmuladd.f64(double %23, double %26, double %27), !dbg !157
  store double %28, ptr %8, align 8, !dbg !157
  br label %29, !dbg !158

29:                                               ; preds = %18
  %30 = load i32, ptr %9, align 4, !dbg !159
  %31 = add nsw i32 %30, 1, !dbg !159
  store i32 %31, ptr %9, align 4, !dbg !159
  br label %14, !dbg !160, !llvm.loop !161

32:                                               ; preds = %14
  %33 = load double, ptr %8, align 8, !dbg !163
  ret double %33, !dbg !164
}

; Function Attrs: noinline nounwind optnone uwtable
define internal nonnull ptr @fill(ptr noalias noundef %0, ptr noundef %1, i32 noundef %2) #0 !dbg !165 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store ptr %0, ptr %4, align 8
  call void @llvm.dbg.declare(metadata ptr %4, metadata !169, metadata !DIExpression()), !dbg !170
  store ptr %1, ptr %5, align 8
  call void @llvm.dbg.declare(metadata ptr %5, metadata !171, metadata !DIExpression()), !dbg !172
  store i32 %2, ptr %6, align 4
  call void @llvm.dbg.declare(metadata ptr %6, metadata !173, metadata !DIExpression()), !dbg !174
  call void @llvm.dbg.declare(metadata ptr %7, metadata !175, metadata !DIExpression()), !dbg !177
  store i32 0, ptr %7, align 4, !dbg !177
  br label %8, !dbg !178

8:                                                ; preds = %28, %3
  %9 = load i32, ptr %7, align 4, !dbg !179
  %10 = load i32, ptr %6, align 4, !dbg !181
  %11 = icmp slt i32 %9, %10, !dbg !182
  br i1 %11, label %12, label %31, !dbg !183

12:                                               ; preds = %8
  %13 = load ptr, ptr %5, align 8, !dbg !184
  %14 = load i32, ptr %7, align 4, !dbg !186
  %15 = sext i32 %14 to i64, !dbg !184
  %16 = getelementptr inbounds double, ptr %13, i64 %15, !dbg !184
  %17 = load double, ptr %16, align 8, !dbg !184
  %18 = load ptr, ptr %5, align 8, !dbg !187
  %19 = load i32, ptr %7, align 4, !dbg !188
  %20 = sext i32 %19 to i64, !dbg !187
  %21 = getelementptr inbounds double, ptr %18, i64 %20, !dbg !187
  %22 = load double, ptr %21, align 8, !dbg !187
  %23 = fmul double %17, %22, !dbg !189
  %24 = load ptr, ptr %4, align 8, !dbg !190
  %25 = load i32, ptr %7, align 4, !dbg !191
  %26 = sext i32 %25 to i64, !dbg !190
  %27 = getelementptr inbounds double, ptr %24, i64 %26, !dbg !190
  store double %23, ptr %27, align 8, !dbg !192
  br label %28, !dbg !193

28:                                               ; preds = %12
  %29 = load i32, ptr %7, align 4, !dbg !194
  %30 = add nsw i32 %29, 1, !dbg !194
  store i32 %30, ptr %7, align 4, !dbg !194
  br label %8, !dbg !195, !llvm.loop !196

31:                                               ; preds = %8
  %32 = load ptr, ptr %4, align 8, !dbg !198
  ret ptr %32, !dbg !199
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @assumed_aligned(ptr noundef %0, i32 noundef %1) #0 !dbg !200 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  %6 = alloca double, align 8
  %7 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
  call void @llvm.dbg.declare(metadata ptr %3, metadata !203, metadata !DIExpression()), !dbg !204
  store i32 %1, ptr %4, align 4
  call void @llvm.dbg.declare(metadata ptr %4, metadata !205, metadata !DIExpression()), !dbg !206
  call void @llvm.dbg.declare(metadata ptr %5, metadata !207, metadata !DIExpression()), !dbg !208
  %8 = load ptr, ptr %3, align 8, !dbg !209
  call void @llvm.assume(i1 true) [ "align"(ptr %8, i64 16) ], !dbg !210
  store ptr %8, ptr %5, align 8, !dbg !208
  %9 = load i32, ptr %4, align 4, !dbg !211
  %10 = icmp slt i32 %9, 1, !dbg !213
  br i1 %10, label %14, label %11, !dbg !214

11:                                               ; preds = %2
  %12 = load i32, ptr %4, align 4, !dbg !215
  %13 = icmp sgt i32 %12, 64, !dbg !216
  br i1 %13, label %14, label %15, !dbg !217

14:                                               ; preds = %11, %2
  unreachable, !dbg !218

15:                                               ; preds = %11
  call void @llvm.dbg.declare(metadata ptr %6, metadata !220, metadata !DIExpression()), !dbg !221
  store double 1.000000e+00, ptr %6, align 8, !dbg !221
  call void @llvm.dbg.declare(metadata ptr %7, metadata !222, metadata !DIExpression()), !dbg !224
  store i32 0, ptr %7, align 4, !dbg !224
  br label %16, !dbg !225

16:                                               ; preds = %28, %15
  %17 = load i32, ptr %7, align 4, !dbg !226
  %18 = load i32, ptr %4, align 4, !dbg !228
  %19 = icmp slt i32 %17, %18, !dbg !229
  br i1 %19, label %20, label %31, !dbg !230

20:                                               ; preds = %16
  %21 = load ptr, ptr %5, align 8, !dbg !231
  %22 = load i32, ptr %7, align 4, !dbg !233
  %23 = sext i32 %22 to i64, !dbg !231
  %24 = getelementptr inbounds double, ptr %21, i64 %23, !dbg !231
  %25 = load double, ptr %24, align 8, !dbg !231
  %26 = load double, ptr %6, align 8, !dbg !234
  %27 = fmul double %26, %25, !dbg !234
  store double %27, ptr %6, align 8, !dbg !234
  br label %28, !dbg !235

28:                                               ; preds = %20
  %29 = load i32, ptr %7, align 4, !dbg !236
  %30 = add nsw i32 %29, 1, !dbg !236
  store i32 %30, ptr %7, align 4, !dbg !236
  br label %16, !dbg !237, !llvm.loop !238

31:                                               ; preds = %16
  %32 = load double, ptr %6, align 8, !dbg !240
  ret double %32, !dbg !241
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.assume(i1 noundef) #5

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { noinline nounwind optnone willreturn memory(read) uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { noinline nounwind optnone willreturn memory(none) uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #6 = { nounwind }
attributes #7 = { nounwind willreturn memory(read) }
attributes #8 = { nounwind willreturn memory(none) }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7, !8}
!llvm.ident = !{!9}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 16.0.6 (15~deb12u1)", isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/attributes.c", directory: ".", checksumkind: CSK_MD5, checksum: "28445ba3f1e043ad9984d009953065c9")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 8, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 2}
!8 = !{i32 7, !"frame-pointer", i32 2}
!9 = !{!"Debian clang version 16.0.6 (15~deb12u1)"}
!10 = distinct !DISubprogram(name: "dot_of_restrict", scope: !1, file: !1, line: 4, type: !11, scopeLine: 4, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !18)
!11 = !DISubroutineType(types: !12)
!12 = !{!13, !14, !14, !17}
!13 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!14 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !15)
!15 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !16, size: 64)
!16 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !13)
!17 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!18 = !{}
!19 = !DILocalVariable(name: "x", arg: 1, scope: !10, file: !1, line: 4, type: !14)
!20 = !DILocation(line: 4, column: 47, scope: !10)
!21 = !DILocalVariable(name: "y", arg: 2, scope: !10, file: !1, line: 4, type: !14)
!22 = !DILocation(line: 4, column: 73, scope: !10)
!23 = !DILocalVariable(name: "n", arg: 3, scope: !10, file: !1, line: 4, type: !17)
!24 = !DILocation(line: 4, column: 80, scope: !10)
!25 = !DILocalVariable(name: "s", scope: !10, file: !1, line: 5, type: !13)
!26 = !DILocation(line: 5, column: 10, scope: !10)
!27 = !DILocalVariable(name: "i", scope: !28, file: !1, line: 6, type: !17)
!28 = distinct !DILexicalBlock(scope: !10, file: !1, line: 6, column: 3)
!29 = !DILocation(line: 6, column: 12, scope: !28)
!30 = !DILocation(line: 6, column: 8, scope: !28)
!31 = !DILocation(line: 6, column: 19, scope: !32)
!32 = distinct !DILexicalBlock(scope: !28, file: !1, line: 6, column: 3)
!33 = !DILocation(line: 6, column: 23, scope: !32)
!34 = !DILocation(line: 6, column: 21, scope: !32)
!35 = !DILocation(line: 6, column: 3, scope: !28)
!36 = !DILocation(line: 7, column: 10, scope: !37)
!37 = distinct !DILexicalBlock(scope: !32, file: !1, line: 6, column: 31)
!38 = !DILocation(line: 7, column: 12, scope: !37)
!39 = !DILocation(line: 7, column: 17, scope: !37)
!40 = !DILocation(line: 7, column: 19, scope: !37)
!41 = !DILocation(line: 7, column: 7, scope: !37)
!42 = !DILocation(line: 8, column: 3, scope: !37)
!43 = !DILocation(line: 6, column: 27, scope: !32)
!44 = !DILocation(line: 6, column: 3, scope: !32)
!45 = distinct !{!45, !35, !46, !47}
!46 = !DILocation(line: 8, column: 3, scope: !28)
!47 = !{!"llvm.loop.mustprogress"}
!48 = !DILocation(line: 9, column: 10, scope: !10)
!49 = !DILocation(line: 9, column: 3, scope: !10)
!50 = distinct !DISubprogram(name: "norm_of_static_extent", scope: !1, file: !1, line: 12, type: !51, scopeLine: 12, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !18)
!51 = !DISubroutineType(types: !52)
!52 = !{!13, !15}
!53 = !DILocalVariable(name: "x", arg: 1, scope: !50, file: !1, line: 12, type: !15)
!54 = !DILocation(line: 12, column: 43, scope: !50)
!55 = !DILocation(line: 13, column: 15, scope: !50)
!56 = !DILocation(line: 13, column: 22, scope: !50)
!57 = !DILocation(line: 13, column: 29, scope: !50)
!58 = !DILocation(line: 13, column: 36, scope: !50)
!59 = !DILocation(line: 13, column: 34, scope: !50)
!60 = !DILocation(line: 13, column: 27, scope: !50)
!61 = !DILocation(line: 13, column: 43, scope: !50)
!62 = !DILocation(line: 13, column: 50, scope: !50)
!63 = !DILocation(line: 13, column: 41, scope: !50)
!64 = !DILocation(line: 13, column: 57, scope: !50)
!65 = !DILocation(line: 13, column: 64, scope: !50)
!66 = !DILocation(line: 13, column: 55, scope: !50)
!67 = !DILocation(line: 13, column: 10, scope: !50)
!68 = !DILocation(line: 13, column: 3, scope: !50)
!69 = distinct !DISubprogram(name: "pure_callee", scope: !1, file: !1, line: 20, type: !70, scopeLine: 20, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !18)
!70 = !DISubroutineType(types: !71)
!71 = !{!13, !15, !13}
!72 = !DILocalVariable(name: "c", arg: 1, scope: !69, file: !1, line: 20, type: !15)
!73 = !DILocation(line: 20, column: 34, scope: !69)
!74 = !DILocalVariable(name: "x", arg: 2, scope: !69, file: !1, line: 20, type: !13)
!75 = !DILocation(line: 20, column: 44, scope: !69)
!76 = !DILocation(line: 21, column: 26, scope: !69)
!77 = !DILocation(line: 21, column: 29, scope: !69)
!78 = !DILocation(line: 21, column: 10, scope: !69)
!79 = !DILocation(line: 21, column: 50, scope: !69)
!80 = !DILocation(line: 21, column: 54, scope: !69)
!81 = !DILocation(line: 21, column: 53, scope: !69)
!82 = !DILocation(line: 21, column: 34, scope: !69)
!83 = !DILocation(line: 21, column: 32, scope: !69)
!84 = !DILocation(line: 21, column: 3, scope: !69)
!85 = distinct !DISubprogram(name: "pure_polynomial", scope: !1, file: !1, line: 16, type: !70, scopeLine: 16, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !0, retainedNodes: !18)
!86 = !DILocalVariable(name: "c", arg: 1, scope: !85, file: !1, line: 16, type: !15)
!87 = !DILocation(line: 16, column: 77, scope: !85)
!88 = !DILocalVariable(name: "x", arg: 2, scope: !85, file: !1, line: 16, type: !13)
!89 = !DILocation(line: 16, column: 87, scope: !85)
!90 = !DILocation(line: 17, column: 10, scope: !85)
!91 = !DILocation(line: 17, column: 17, scope: !85)
!92 = !DILocation(line: 17, column: 22, scope: !85)
!93 = !DILocation(line: 17, column: 29, scope: !85)
!94 = !DILocation(line: 17, column: 33, scope: !85)
!95 = !DILocation(line: 17, column: 27, scope: !85)
!96 = !DILocation(line: 17, column: 15, scope: !85)
!97 = !DILocation(line: 17, column: 3, scope: !85)
!98 = distinct !DISubprogram(name: "const_attribute_callee", scope: !1, file: !1, line: 28, type: !99, scopeLine: 28, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !18)
!99 = !DISubroutineType(types: !100)
!100 = !{!13, !13, !13}
!101 = !DILocalVariable(name: "x", arg: 1, scope: !98, file: !1, line: 28, type: !13)
!102 = !DILocation(line: 28, column: 38, scope: !98)
!103 = !DILocalVariable(name: "y", arg: 2, scope: !98, file: !1, line: 28, type: !13)
!104 = !DILocation(line: 28, column: 48, scope: !98)
!105 = !DILocation(line: 29, column: 23, scope: !98)
!106 = !DILocation(line: 29, column: 26, scope: !98)
!107 = !DILocation(line: 29, column: 10, scope: !98)
!108 = !DILocation(line: 29, column: 44, scope: !98)
!109 = !DILocation(line: 29, column: 47, scope: !98)
!110 = !DILocation(line: 29, column: 31, scope: !98)
!111 = !DILocation(line: 29, column: 29, scope: !98)
!112 = !DILocation(line: 29, column: 3, scope: !98)
!113 = distinct !DISubprogram(name: "const_callee", scope: !1, file: !1, line: 24, type: !99, scopeLine: 24, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !0, retainedNodes: !18)
!114 = !DILocalVariable(name: "x", arg: 1, scope: !113, file: !1, line: 24, type: !13)
!115 = !DILocation(line: 24, column: 68, scope: !113)
!116 = !DILocalVariable(name: "y", arg: 2, scope: !113, file: !1, line: 24, type: !13)
!117 = !DILocation(line: 24, column: 78, scope: !113)
!118 = !DILocation(line: 25, column: 10, scope: !113)
!119 = !DILocation(line: 25, column: 14, scope: !113)
!120 = !DILocation(line: 25, column: 12, scope: !113)
!121 = !DILocation(line: 25, column: 18, scope: !113)
!122 = !DILocation(line: 25, column: 16, scope: !113)
!123 = !DILocation(line: 25, column: 3, scope: !113)
!124 = distinct !DISubprogram(name: "returned_argument", scope: !1, file: !1, line: 41, type: !125, scopeLine: 41, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !18)
!125 = !DISubroutineType(types: !126)
!126 = !{!13, !127, !15, !17}
!127 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !13, size: 64)
!128 = !DILocalVariable(name: "out", arg: 1, scope: !124, file: !1, line: 41, type: !127)
!129 = !DILocation(line: 41, column: 34, scope: !124)
!130 = !DILocalVariable(name: "x", arg: 2, scope: !124, file: !1, line: 41, type: !15)
!131 = !DILocation(line: 41, column: 53, scope: !124)
!132 = !DILocalVariable(name: "n", arg: 3, scope: !124, file: !1, line: 41, type: !17)
!133 = !DILocation(line: 41, column: 60, scope: !124)
!134 = !DILocalVariable(name: "r", scope: !124, file: !1, line: 42, type: !127)
!135 = !DILocation(line: 42, column: 11, scope: !124)
!136 = !DILocation(line: 42, column: 20, scope: !124)
!137 = !DILocation(line: 42, column: 25, scope: !124)
!138 = !DILocation(line: 42, column: 28, scope: !124)
!139 = !DILocation(line: 42, column: 15, scope: !124)
!140 = !DILocalVariable(name: "s", scope: !124, file: !1, line: 43, type: !13)
!141 = !DILocation(line: 43, column: 10, scope: !124)
!142 = !DILocalVariable(name: "i", scope: !143, file: !1, line: 44, type: !17)
!143 = distinct !DILexicalBlock(scope: !124, file: !1, line: 44, column: 3)
!144 = !DILocation(line: 44, column: 12, scope: !143)
!145 = !DILocation(line: 44, column: 8, scope: !143)
!146 = !DILocation(line: 44, column: 19, scope: !147)
!147 = distinct !DILexicalBlock(scope: !143, file: !1, line: 44, column: 3)
!148 = !DILocation(line: 44, column: 23, scope: !147)
!149 = !DILocation(line: 44, column: 21, scope: !147)
!150 = !DILocation(line: 44, column: 3, scope: !143)
!151 = !DILocation(line: 45, column: 10, scope: !152)
!152 = distinct !DILexicalBlock(scope: !147, file: !1, line: 44, column: 31)
!153 = !DILocation(line: 45, column: 12, scope: !152)
!154 = !DILocation(line: 45, column: 18, scope: !152)
!155 = !DILocation(line: 45, column: 20, scope: !152)
!156 = !DILocation(line: 45, column: 17, scope: !152)
!157 = !DILocation(line: 45, column: 7, scope: !152)
!158 = !DILocation(line: 46, column: 3, scope: !152)
!159 = !DILocation(line: 44, column: 27, scope: !147)
!160 = !DILocation(line: 44, column: 3, scope: !147)
!161 = distinct !{!161, !150, !162, !47}
!162 = !DILocation(line: 46, column: 3, scope: !143)
!163 = !DILocation(line: 47, column: 10, scope: !124)
!164 = !DILocation(line: 47, column: 3, scope: !124)
!165 = distinct !DISubprogram(name: "fill", scope: !1, file: !1, line: 32, type: !166, scopeLine: 33, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !0, retainedNodes: !18)
!166 = !DISubroutineType(types: !167)
!167 = !{!127, !168, !15, !17}
!168 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !127)
!169 = !DILocalVariable(name: "out", arg: 1, scope: !165, file: !1, line: 32, type: !168)
!170 = !DILocation(line: 32, column: 81, scope: !165)
!171 = !DILocalVariable(name: "x", arg: 2, scope: !165, file: !1, line: 33, type: !15)
!172 = !DILocation(line: 33, column: 78, scope: !165)
!173 = !DILocalVariable(name: "n", arg: 3, scope: !165, file: !1, line: 33, type: !17)
!174 = !DILocation(line: 33, column: 85, scope: !165)
!175 = !DILocalVariable(name: "i", scope: !176, file: !1, line: 34, type: !17)
!176 = distinct !DILexicalBlock(scope: !165, file: !1, line: 34, column: 3)
!177 = !DILocation(line: 34, column: 12, scope: !176)
!178 = !DILocation(line: 34, column: 8, scope: !176)
!179 = !DILocation(line: 34, column: 19, scope: !180)
!180 = distinct !DILexicalBlock(scope: !176, file: !1, line: 34, column: 3)
!181 = !DILocation(line: 34, column: 23, scope: !180)
!182 = !DILocation(line: 34, column: 21, scope: !180)
!183 = !DILocation(line: 34, column: 3, scope: !176)
!184 = !DILocation(line: 35, column: 14, scope: !185)
!185 = distinct !DILexicalBlock(scope: !180, file: !1, line: 34, column: 31)
!186 = !DILocation(line: 35, column: 16, scope: !185)
!187 = !DILocation(line: 35, column: 21, scope: !185)
!188 = !DILocation(line: 35, column: 23, scope: !185)
!189 = !DILocation(line: 35, column: 19, scope: !185)
!190 = !DILocation(line: 35, column: 5, scope: !185)
!191 = !DILocation(line: 35, column: 9, scope: !185)
!192 = !DILocation(line: 35, column: 12, scope: !185)
!193 = !DILocation(line: 36, column: 3, scope: !185)
!194 = !DILocation(line: 34, column: 27, scope: !180)
!195 = !DILocation(line: 34, column: 3, scope: !180)
!196 = distinct !{!196, !183, !197, !47}
!197 = !DILocation(line: 36, column: 3, scope: !176)
!198 = !DILocation(line: 37, column: 10, scope: !165)
!199 = !DILocation(line: 37, column: 3, scope: !165)
!200 = distinct !DISubprogram(name: "assumed_aligned", scope: !1, file: !1, line: 50, type: !201, scopeLine: 50, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !18)
!201 = !DISubroutineType(types: !202)
!202 = !{!13, !15, !17}
!203 = !DILocalVariable(name: "x", arg: 1, scope: !200, file: !1, line: 50, type: !15)
!204 = !DILocation(line: 50, column: 38, scope: !200)
!205 = !DILocalVariable(name: "n", arg: 2, scope: !200, file: !1, line: 50, type: !17)
!206 = !DILocation(line: 50, column: 45, scope: !200)
!207 = !DILocalVariable(name: "a", scope: !200, file: !1, line: 51, type: !15)
!208 = !DILocation(line: 51, column: 17, scope: !200)
!209 = !DILocation(line: 51, column: 46, scope: !200)
!210 = !DILocation(line: 51, column: 21, scope: !200)
!211 = !DILocation(line: 52, column: 7, scope: !212)
!212 = distinct !DILexicalBlock(scope: !200, file: !1, line: 52, column: 7)
!213 = !DILocation(line: 52, column: 9, scope: !212)
!214 = !DILocation(line: 52, column: 13, scope: !212)
!215 = !DILocation(line: 52, column: 16, scope: !212)
!216 = !DILocation(line: 52, column: 18, scope: !212)
!217 = !DILocation(line: 52, column: 7, scope: !200)
!218 = !DILocation(line: 53, column: 5, scope: !219)
!219 = distinct !DILexicalBlock(scope: !212, file: !1, line: 52, column: 24)
!220 = !DILocalVariable(name: "p", scope: !200, file: !1, line: 55, type: !13)
!221 = !DILocation(line: 55, column: 10, scope: !200)
!222 = !DILocalVariable(name: "i", scope: !223, file: !1, line: 56, type: !17)
!223 = distinct !DILexicalBlock(scope: !200, file: !1, line: 56, column: 3)
!224 = !DILocation(line: 56, column: 12, scope: !223)
!225 = !DILocation(line: 56, column: 8, scope: !223)
!226 = !DILocation(line: 56, column: 19, scope: !227)
!227 = distinct !DILexicalBlock(scope: !223, file: !1, line: 56, column: 3)
!228 = !DILocation(line: 56, column: 23, scope: !227)
!229 = !DILocation(line: 56, column: 21, scope: !227)
!230 = !DILocation(line: 56, column: 3, scope: !223)
!231 = !DILocation(line: 57, column: 10, scope: !232)
!232 = distinct !DILexicalBlock(scope: !227, file: !1, line: 56, column: 31)
!233 = !DILocation(line: 57, column: 12, scope: !232)
!234 = !DILocation(line: 57, column: 7, scope: !232)
!235 = !DILocation(line: 58, column: 3, scope: !232)
!236 = !DILocation(line: 56, column: 27, scope: !227)
!237 = !DILocation(line: 56, column: 3, scope: !227)
!238 = distinct !{!238, !230, !239, !47}
!239 = !DILocation(line: 58, column: 3, scope: !223)
!240 = !DILocation(line: 59, column: 10, scope: !200)
!241 = !DILocation(line: 59, column: 3, scope: !200)
