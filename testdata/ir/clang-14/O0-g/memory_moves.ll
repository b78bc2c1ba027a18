; clang-14 -O0 -g -fdebug-compilation-dir=. -S -emit-llvm c/memory_moves.c -o ir/clang-14/O0-g/memory_moves.ll
; ModuleID = 'c/memory_moves.c'
source_filename = "c/memory_moves.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.pair_of_rows = type { [3 x double], [2 x float] }

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @copy_to_local_then_square(double* noundef %0) #0 !dbg !14 {
  %2 = alloca double*, align 8
  %3 = alloca [4 x double], align 16
  %4 = alloca i32, align 4
  store double* %0, double** %2, align 8
  call void @llvm.dbg.declare(metadata double** %2, metadata !21, metadata !DIExpression()), !dbg !22
  call void @llvm.dbg.declare(metadata [4 x double]* %3, metadata !23, metadata !DIExpression()), !dbg !27
  %5 = getelementptr inbounds [4 x double], [4 x double]* %3, i64 0, i64 0, !dbg !28
  %6 = bitcast double* %5 to i8*, !dbg !28
  %7 = load double*, double** %2, align 8, !dbg !29
  %8 = bitcast double* %7 to i8*, !dbg !28
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* align 16 %6, i8* align 8 %8, i64 32, i1 false), !dbg !28
  call void @llvm.dbg.declare(metadata i32* %4, metadata !30, metadata !DIExpression()), !dbg !33
  store i32 0, i32* %4, align 4, !dbg !33
  br label %9, !dbg !34

9:                                                ; preds = %29, %1
  %10 = load i32, i32* %4, align 4, !dbg !35
  %11 = icmp slt i32 %10, 4, !dbg !37
  br i1 %11, label %12, label %32, !dbg !38

12:                                               ; preds = %9
  %13 = load i32, i32* %4, align 4, !dbg !39
  %14 = sext i32 %13 to i64, !dbg !41
  %15 = getelementptr inbounds [4 x double], [4 x double]* %3, i64 0, i64 %14, !dbg !41
  %16 = load double, double* %15, align 8, !dbg !41
  %17 = load i32, i32* %4, align 4, !dbg !42
  %18 = sext i32 %17 to i64, !dbg !43
  %19 = getelementptr inbounds [4 x double], [4 x double]* %3, i64 0, i64 %18, !dbg !43
  %20 = load double, double* %19, align 8, !dbg !43
  %21 = fmul double %16, %20, !dbg !44
  %22 = load i32, i32* %4, align 4, !dbg !45
  %23 = add nsw i32 %22, 1, !dbg !46
  %24 = sitofp i32 %23 to double, !dbg !47
  %25 = fmul double %21, %24, !dbg !48
  %26 = load i32, i32* %4, align 4, !dbg !49
  %27 = sext i32 %26 to i64, !dbg !50
  %28 = getelementptr inbounds [4 x double], [4 x double]* %3, i64 0, i64 %27, !dbg !50
  store double %25, double* %28, align 8, !dbg !51
  br label %29, !dbg !52

29:                                               ; preds = %12
  %30 = load i32, i32* %4, align 4, !dbg !53
  %31 = add nsw i32 %30, 1, !dbg !53
  store i32 %31, i32* %4, align 4, !dbg !53
  br label %9, !dbg !54, !llvm.loop !55

32:                                               ; preds = %9
  %33 = getelementptr inbounds [4 x double], [4 x double]* %3, i64 0, i64 0, !dbg !58
  %34 = load double, double* %33, align 16, !dbg !58
  %35 = getelementptr inbounds [4 x double], [4 x double]* %3, i64 0, i64 1, !dbg !59
  %36 = load double, double* %35, align 8, !dbg !59
  %37 = getelementptr inbounds [4 x double], [4 x double]* %3, i64 0, i64 2, !dbg !60
  %38 = load double, double* %37, align 16, !dbg !60
  %39 = call double @llvm.fmuladd.f64(double %36, double %38, double %34), !dbg !61
  %40 = getelementptr inbounds [4 x double], [4 x double]* %3, i64 0, i64 3, !dbg !62
  %41 = load double, double* %40, align 8, !dbg !62
  %42 = fsub double %39, %41, !dbg !63
  ret double %42, !dbg !64
}

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare void @llvm.dbg.declare(metadata, metadata, metadata) #1

; Function Attrs: argmemonly nofree nounwind willreturn
declare void @llvm.memcpy.p0i8.p0i8.i64(i8* noalias nocapture writeonly, i8* noalias nocapture readonly, i64, i1 immarg) #2

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @shift_with_memmove(double* noundef %0, i32 noundef %1) #0 !dbg !65 {
  %3 = alloca double*, align 8
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  store double* %0, double** %3, align 8
  call void @llvm.dbg.declare(metadata double** %3, metadata !69, metadata !DIExpression()), !dbg !70
  store i32 %1, i32* %4, align 4
  call void @llvm.dbg.declare(metadata i32* %4, metadata !71, metadata !DIExpression()), !dbg !72
  %7 = load double*, double** %3, align 8, !dbg !73
  %8 = getelementptr inbounds double, double* %7, i64 1, !dbg !74
  %9 = bitcast double* %8 to i8*, !dbg !75
  %10 = load double*, double** %3, align 8, !dbg !76
  %11 = bitcast double* %10 to i8*, !dbg !75
  %12 = load i32, i32* %4, align 4, !dbg !77
  %13 = sub nsw i32 %12, 1, !dbg !78
  %14 = sext i32 %13 to i64, !dbg !79
  %15 = mul i64 %14, 8, !dbg !80
  call void @llvm.memmove.p0i8.p0i8.i64(i8* align 8 %9, i8* align 8 %11, i64 %15, i1 false), !dbg !75
  call void @llvm.dbg.declare(metadata double* %5, metadata !81, metadata !DIExpression()), !dbg !82
  store double 0.000000e+00, double* %5, align 8, !dbg !82
  call void @llvm.dbg.declare(metadata i32* %6, metadata !83, metadata !DIExpression()), !dbg !85
  store i32 0, i32* %6, align 4, !dbg !85
  br label %16, !dbg !86

16:                                               ; preds = %37, %2
  %17 = load i32, i32* %6, align 4, !dbg !87
  %18 = load i32, i32* %4, align 4, !dbg !89
  %19 = icmp slt i32 %17, %18, !dbg !90
  br i1 %19, label %20, label %40, !dbg !91

20:                                               ; preds = %16
  %21 = load i32, i32* %6, align 4, !dbg !92
  %22 = add nsw i32 %21, 1, !dbg !94
  %23 = sitofp i32 %22 to double, !dbg !95
  %24 = load double*, double** %3, align 8, !dbg !96
  %25 = load i32, i32* %6, align 4, !dbg !97
  %26 = sext i32 %25 to i64, !dbg !96
  %27 = getelementptr inbounds double, double* %24, i64 %26, !dbg !96
  %28 = load double, double* %27, align 8, !dbg !96
  %29 = fmul double %23, %28, !dbg !98
  %30 = load double*, double** %3, align 8, !dbg !99
  %31 = load i32, i32* %6, align 4, !dbg !100
  %32 = sext i32 %31 to i64, !dbg !99
  %33 = getelementptr inbounds double, double* %30, i64 %32, !dbg !99
  %34 = load double, double* %33, align 8, !dbg !99
  %35 = load double, double* %5, align 8, !dbg !101
  %36 = call double @llvm.fmuladd.f64(double %29, double %34, double %35), !dbg !101
  store double %36, double* %5, align 8, !dbg !101
  br label %37, !dbg !102

37:                                               ; preds = %20
  %38 = load i32, i32* %6, align 4, !dbg !103
  %39 = add nsw i32 %38, 1, !dbg !103
  store i32 %39, i32* %6, align 4, !dbg !103
  br label %16, !dbg !104, !llvm.loop !105

40:                                               ; preds = %16
  %41 = load double, double* %5, align 8, !dbg !107
  ret double %41, !dbg !108
}

; Function Attrs: argmemonly nofree nounwind willreturn
declare void @llvm.memmove.p0i8.p0i8.i64(i8* nocapture writeonly, i8* nocapture readonly, i64, i1 immarg) #2

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @clear_then_accumulate(double* noundef %0, double* noundef %1, i32 noundef %2) #0 !dbg !109 {
  %4 = alloca double*, align 8
  %5 = alloca double*, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store double* %0, double** %4, align 8
  call void @llvm.dbg.declare(metadata double** %4, metadata !112, metadata !DIExpression()), !dbg !113
  store double* %1, double** %5, align 8
  call void @llvm.dbg.declare(metadata double** %5, metadata !114, metadata !DIExpression()), !dbg !115
  store i32 %2, i32* %6, align 4
  call void @llvm.dbg.declare(metadata i32* %6, metadata !116, metadata !DIExpression()), !dbg !117
  %8 = load double*, double** %4, align 8, !dbg !118
  %9 = bitcast double* %8 to i8*, !dbg !119
  %10 = load i32, i32* %6, align 4, !dbg !120
  %11 = sext i32 %10 to i64, !dbg !121
  %12 = mul i64 %11, 8, !dbg !122
  call void @llvm.memset.p0i8.i64(i8* align 8 %9, i8 0, i64 %12, i1 false), !dbg !119
  call void @llvm.dbg.declare(metadata i32* %7, metadata !123, metadata !DIExpression()), !dbg !125
  store i32 0, i32* %7, align 4, !dbg !125
  br label %13, !dbg !126

13:                                               ; preds = %37, %3
  %14 = load i32, i32* %7, align 4, !dbg !127
  %15 = load i32, i32* %6, align 4, !dbg !129
  %16 = icmp slt i32 %14, %15, !dbg !130
  br i1 %16, label %17, label %40, !dbg !131

17:                                               ; preds = %13
  %18 = load double*, double** %5, align 8, !dbg !132
  %19 = load i32, i32* %7, align 4, !dbg !134
  %20 = sext i32 %19 to i64, !dbg !132
  %21 = getelementptr inbounds double, double* %18, i64 %20, !dbg !132
  %22 = load double, double* %21, align 8, !dbg !132
  %23 = load double*, double** %5, align 8, !dbg !135
  %24 = load i32, i32* %7, align 4, !dbg !136
  %25 = sext i32 %24 to i64, !dbg !135
  %26 = getelementptr inbounds double, double* %23, i64 %25, !dbg !135
  %27 = load double, double* %26, align 8, !dbg !135
  %28 = load double*, double** %4, align 8, !dbg !137
  %29 = load i32, i32* %6, align 4, !dbg !138
  %30 = sub nsw i32 %29, 1, !dbg !139
  %31 = load i32, i32* %7, align 4, !dbg !140
  %32 = sub nsw i32 %30, %31, !dbg !141
  %33 = sext i32 %32 to i64, !dbg !137
  %34 = getelementptr inbounds double, double* %28, i64 %33, !dbg !137
  %35 = load double, double* %34, align 8, !dbg !142
  %36 = call double @llvm.fmuladd.f64(double %22, double %27, double %35), !dbg !142
  store double %36, double* %34, align 8, !dbg !142
  br label %37, !dbg !143

37:                                               ; preds = %17
  %38 = load i32, i32* %7, align 4, !dbg !144
  %39 = add nsw i32 %38, 1, !dbg !144
  store i32 %39, i32* %7, align 4, !dbg !144
  br label %13, !dbg !145, !llvm.loop !146

40:                                               ; preds = %13
  %41 = load double*, double** %4, align 8, !dbg !148
  %42 = getelementptr inbounds double, double* %41, i64 0, !dbg !148
  %43 = load double, double* %42, align 8, !dbg !148
  %44 = load double*, double** %4, align 8, !dbg !149
  %45 = load i32, i32* %6, align 4, !dbg !150
  %46 = sub nsw i32 %45, 1, !dbg !151
  %47 = sext i32 %46 to i64, !dbg !149
  %48 = getelementptr inbounds double, double* %44, i64 %47, !dbg !149
  %49 = load double, double* %48, align 8, !dbg !149
  %50 = fmul double %43, %49, !dbg !152
  ret double %50, !dbg !153
}

; Function Attrs: argmemonly nofree nounwind willreturn writeonly
declare void @llvm.memset.p0i8.i64(i8* nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: noinline nounwind optnone uwtable
define dso_local void @copy_of_dynamic_length(double* noundef %0, double* noundef %1, i32 noundef %2) #0 !dbg !154 {
  %4 = alloca double*, align 8
  %5 = alloca double*, align 8
  %6 = alloca i32, align 4
  store double* %0, double** %4, align 8
  call void @llvm.dbg.declare(metadata double** %4, metadata !157, metadata !DIExpression()), !dbg !158
  store double* %1, double** %5, align 8
  call void @llvm.dbg.declare(metadata double** %5, metadata !159, metadata !DIExpression()), !dbg !160
  store i32 %2, i32* %6, align 4
  call void @llvm.dbg.declare(metadata i32* %6, metadata !161, metadata !DIExpression()), !dbg !162
  %7 = load double*, double** %4, align 8, !dbg !163
  %8 = bitcast double* %7 to i8*, !dbg !164
  %9 = load double*, double** %5, align 8, !dbg !165
  %10 = bitcast double* %9 to i8*, !dbg !164
  %11 = load i32, i32* %6, align 4, !dbg !166
  %12 = sext i32 %11 to i64, !dbg !167
  %13 = mul i64 %12, 8, !dbg !168
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* align 8 %8, i8* align 8 %10, i64 %13, i1 false), !dbg !164
  %14 = load double*, double** %4, align 8, !dbg !169
  %15 = getelementptr inbounds double, double* %14, i64 0, !dbg !169
  %16 = load double, double* %15, align 8, !dbg !170
  %17 = fmul double %16, 2.000000e+00, !dbg !170
  store double %17, double* %15, align 8, !dbg !170
  ret void, !dbg !171
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @struct_assignment(%struct.pair_of_rows* noundef %0, %struct.pair_of_rows* noundef %1) #0 !dbg !172 {
  %3 = alloca %struct.pair_of_rows*, align 8
  %4 = alloca %struct.pair_of_rows*, align 8
  %5 = alloca %struct.pair_of_rows, align 8
  store %struct.pair_of_rows* %0, %struct.pair_of_rows** %3, align 8
  call void @llvm.dbg.declare(metadata %struct.pair_of_rows** %3, metadata !189, metadata !DIExpression()), !dbg !190
  store %struct.pair_of_rows* %1, %struct.pair_of_rows** %4, align 8
  call void @llvm.dbg.declare(metadata %struct.pair_of_rows** %4, metadata !191, metadata !DIExpression()), !dbg !192
  %6 = load %struct.pair_of_rows*, %struct.pair_of_rows** %4, align 8, !dbg !193
  %7 = load %struct.pair_of_rows*, %struct.pair_of_rows** %3, align 8, !dbg !194
  %8 = bitcast %struct.pair_of_rows* %6 to i8*, !dbg !195
  %9 = bitcast %struct.pair_of_rows* %7 to i8*, !dbg !195
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* align 8 %8, i8* align 8 %9, i64 32, i1 false), !dbg !195
  %10 = load %struct.pair_of_rows*, %struct.pair_of_rows** %4, align 8, !dbg !196
  %11 = getelementptr inbounds %struct.pair_of_rows, %struct.pair_of_rows* %10, i32 0, i32 1, !dbg !197
  %12 = getelementptr inbounds [2 x float], [2 x float]* %11, i64 0, i64 0, !dbg !196
  %13 = load float, float* %12, align 8, !dbg !196
  %14 = fpext float %13 to double, !dbg !196
  %15 = load %struct.pair_of_rows*, %struct.pair_of_rows** %4, align 8, !dbg !198
  %16 = getelementptr inbounds %struct.pair_of_rows, %struct.pair_of_rows* %15, i32 0, i32 0, !dbg !199
  %17 = getelementptr inbounds [3 x double], [3 x double]* %16, i64 0, i64 1, !dbg !198
  %18 = load double, double* %17, align 8, !dbg !200
  %19 = fmul double %18, %14, !dbg !200
  store double %19, double* %17, align 8, !dbg !200
  call void @llvm.dbg.declare(metadata %struct.pair_of_rows* %5, metadata !201, metadata !DIExpression()), !dbg !202
  %20 = load %struct.pair_of_rows*, %struct.pair_of_rows** %4, align 8, !dbg !203
  %21 = bitcast %struct.pair_of_rows* %5 to i8*, !dbg !204
  %22 = bitcast %struct.pair_of_rows* %20 to i8*, !dbg !204
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* align 8 %21, i8* align 8 %22, i64 32, i1 false), !dbg !204
  %23 = getelementptr inbounds %struct.pair_of_rows, %struct.pair_of_rows* %5, i32 0, i32 0, !dbg !205
  %24 = getelementptr inbounds [3 x double], [3 x double]* %23, i64 0, i64 0, !dbg !206
  %25 = load double, double* %24, align 8, !dbg !206
  %26 = getelementptr inbounds %struct.pair_of_rows, %struct.pair_of_rows* %5, i32 0, i32 0, !dbg !207
  %27 = getelementptr inbounds [3 x double], [3 x double]* %26, i64 0, i64 1, !dbg !208
  %28 = load double, double* %27, align 8, !dbg !208
  %29 = getelementptr inbounds %struct.pair_of_rows, %struct.pair_of_rows* %5, i32 0, i32 0, !dbg !209
  %30 = getelementptr inbounds [3 x double], [3 x double]* %29, i64 0, i64 2, !dbg !210
  %31 = load double, double* %30, align 8, !dbg !210
  %32 = getelementptr inbounds %struct.pair_of_rows, %struct.pair_of_rows* %5, i32 0, i32 1, !dbg !211
  %33 = getelementptr inbounds [2 x float], [2 x float]* %32, i64 0, i64 1, !dbg !212
  %34 = load float, float* %33, align 4, !dbg !212
  %35 = fpext float %34 to double, !dbg !212
  %36 = fmul double %31, %35, !dbg !213
  %37 = call double @llvm.fmuladd.f64(double %25, double %28, double %36), !dbg !214
  ret double %37, !dbg !215
}

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree nosync nounwind readnone speculatable willreturn }
attributes #2 = { argmemonly nofree nounwind willreturn }
attributes #3 = { argmemonly nofree nounwind willreturn writeonly }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!6, !7, !8, !9, !10, !11, !12}
!llvm.ident = !{!13}

!0 = distinct !DICompileUnit(language: DW_LANG_C99, file: !1, producer: "Debian clang version 14.0.6", isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/memory_moves.c", directory: ".", checksumkind: CSK_MD5, checksum: "dd570f4b0b104ea726a69fd6902c5bab")
!2 = !{!3}
!3 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !4, line: 46, baseType: !5)
!4 = !DIFile(filename: "/usr/lib/llvm-14/lib/clang/14.0.6/include/stddef.h", directory: "", checksumkind: CSK_MD5, checksum: "2499dd2361b915724b073282bea3a7bc")
!5 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!6 = !{i32 7, !"Dwarf Version", i32 5}
!7 = !{i32 2, !"Debug Info Version", i32 3}
!8 = !{i32 1, !"wchar_size", i32 4}
!9 = !{i32 7, !"PIC Level", i32 2}
!10 = !{i32 7, !"PIE Level", i32 2}
!11 = !{i32 7, !"uwtable", i32 1}
!12 = !{i32 7, !"frame-pointer", i32 2}
!13 = !{!"Debian clang version 14.0.6"}
!14 = distinct !DISubprogram(name: "copy_to_local_then_square", scope: !1, file: !1, line: 4, type: !15, scopeLine: 4, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !20)
!15 = !DISubroutineType(types: !16)
!16 = !{!17, !18}
!17 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!18 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !19, size: 64)
!19 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !17)
!20 = !{}
!21 = !DILocalVariable(name: "x", arg: 1, scope: !14, file: !1, line: 4, type: !18)
!22 = !DILocation(line: 4, column: 48, scope: !14)
!23 = !DILocalVariable(name: "t", scope: !14, file: !1, line: 5, type: !24)
!24 = !DICompositeType(tag: DW_TAG_array_type, baseType: !17, size: 256, elements: !25)
!25 = !{!26}
!26 = !DISubrange(count: 4)
!27 = !DILocation(line: 5, column: 10, scope: !14)
!28 = !DILocation(line: 6, column: 3, scope: !14)
!29 = !DILocation(line: 6, column: 13, scope: !14)
!30 = !DILocalVariable(name: "i", scope: !31, file: !1, line: 7, type: !32)
!31 = distinct !DILexicalBlock(scope: !14, file: !1, line: 7, column: 3)
!32 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!33 = !DILocation(line: 7, column: 12, scope: !31)
!34 = !DILocation(line: 7, column: 8, scope: !31)
!35 = !DILocation(line: 7, column: 19, scope: !36)
!36 = distinct !DILexicalBlock(scope: !31, file: !1, line: 7, column: 3)
!37 = !DILocation(line: 7, column: 21, scope: !36)
!38 = !DILocation(line: 7, column: 3, scope: !31)
!39 = !DILocation(line: 8, column: 14, scope: !40)
!40 = distinct !DILexicalBlock(scope: !36, file: !1, line: 7, column: 31)
!41 = !DILocation(line: 8, column: 12, scope: !40)
!42 = !DILocation(line: 8, column: 21, scope: !40)
!43 = !DILocation(line: 8, column: 19, scope: !40)
!44 = !DILocation(line: 8, column: 17, scope: !40)
!45 = !DILocation(line: 8, column: 27, scope: !40)
!46 = !DILocation(line: 8, column: 29, scope: !40)
!47 = !DILocation(line: 8, column: 26, scope: !40)
!48 = !DILocation(line: 8, column: 24, scope: !40)
!49 = !DILocation(line: 8, column: 7, scope: !40)
!50 = !DILocation(line: 8, column: 5, scope: !40)
!51 = !DILocation(line: 8, column: 10, scope: !40)
!52 = !DILocation(line: 9, column: 3, scope: !40)
!53 = !DILocation(line: 7, column: 27, scope: !36)
!54 = !DILocation(line: 7, column: 3, scope: !36)
!55 = distinct !{!55, !38, !56, !57}
!56 = !DILocation(line: 9, column: 3, scope: !31)
!57 = !{!"llvm.loop.mustprogress"}
!58 = !DILocation(line: 10, column: 10, scope: !14)
!59 = !DILocation(line: 10, column: 17, scope: !14)
!60 = !DILocation(line: 10, column: 24, scope: !14)
!61 = !DILocation(line: 10, column: 15, scope: !14)
!62 = !DILocation(line: 10, column: 31, scope: !14)
!63 = !DILocation(line: 10, column: 29, scope: !14)
!64 = !DILocation(line: 10, column: 3, scope: !14)
!65 = distinct !DISubprogram(name: "shift_with_memmove", scope: !1, file: !1, line: 13, type: !66, scopeLine: 13, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !20)
!66 = !DISubroutineType(types: !67)
!67 = !{!17, !68, !32}
!68 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !17, size: 64)
!69 = !DILocalVariable(name: "x", arg: 1, scope: !65, file: !1, line: 13, type: !68)
!70 = !DILocation(line: 13, column: 35, scope: !65)
!71 = !DILocalVariable(name: "n", arg: 2, scope: !65, file: !1, line: 13, type: !32)
!72 = !DILocation(line: 13, column: 42, scope: !65)
!73 = !DILocation(line: 14, column: 11, scope: !65)
!74 = !DILocation(line: 14, column: 13, scope: !65)
!75 = !DILocation(line: 14, column: 3, scope: !65)
!76 = !DILocation(line: 14, column: 18, scope: !65)
!77 = !DILocation(line: 14, column: 30, scope: !65)
!78 = !DILocation(line: 14, column: 32, scope: !65)
!79 = !DILocation(line: 14, column: 21, scope: !65)
!80 = !DILocation(line: 14, column: 37, scope: !65)
!81 = !DILocalVariable(name: "s", scope: !65, file: !1, line: 15, type: !17)
!82 = !DILocation(line: 15, column: 10, scope: !65)
!83 = !DILocalVariable(name: "i", scope: !84, file: !1, line: 16, type: !32)
!84 = distinct !DILexicalBlock(scope: !65, file: !1, line: 16, column: 3)
!85 = !DILocation(line: 16, column: 12, scope: !84)
!86 = !DILocation(line: 16, column: 8, scope: !84)
!87 = !DILocation(line: 16, column: 19, scope: !88)
!88 = distinct !DILexicalBlock(scope: !84, file: !1, line: 16, column: 3)
!89 = !DILocation(line: 16, column: 23, scope: !88)
!90 = !DILocation(line: 16, column: 21, scope: !88)
!91 = !DILocation(line: 16, column: 3, scope: !84)
!92 = !DILocation(line: 17, column: 11, scope: !93)
!93 = distinct !DILexicalBlock(scope: !88, file: !1, line: 16, column: 31)
!94 = !DILocation(line: 17, column: 13, scope: !93)
!95 = !DILocation(line: 17, column: 10, scope: !93)
!96 = !DILocation(line: 17, column: 20, scope: !93)
!97 = !DILocation(line: 17, column: 22, scope: !93)
!98 = !DILocation(line: 17, column: 18, scope: !93)
!99 = !DILocation(line: 17, column: 27, scope: !93)
!100 = !DILocation(line: 17, column: 29, scope: !93)
!101 = !DILocation(line: 17, column: 7, scope: !93)
!102 = !DILocation(line: 18, column: 3, scope: !93)
!103 = !DILocation(line: 16, column: 27, scope: !88)
!104 = !DILocation(line: 16, column: 3, scope: !88)
!105 = distinct !{!105, !91, !106, !57}
!106 = !DILocation(line: 18, column: 3, scope: !84)
!107 = !DILocation(line: 19, column: 10, scope: !65)
!108 = !DILocation(line: 19, column: 3, scope: !65)
!109 = distinct !DISubprogram(name: "clear_then_accumulate", scope: !1, file: !1, line: 23, type: !110, scopeLine: 23, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !20)
!110 = !DISubroutineType(types: !111)
!111 = !{!17, !68, !18, !32}
!112 = !DILocalVariable(name: "out", arg: 1, scope: !109, file: !1, line: 23, type: !68)
!113 = !DILocation(line: 23, column: 38, scope: !109)
!114 = !DILocalVariable(name: "x", arg: 2, scope: !109, file: !1, line: 23, type: !18)
!115 = !DILocation(line: 23, column: 57, scope: !109)
!116 = !DILocalVariable(name: "n", arg: 3, scope: !109, file: !1, line: 23, type: !32)
!117 = !DILocation(line: 23, column: 64, scope: !109)
!118 = !DILocation(line: 24, column: 10, scope: !109)
!119 = !DILocation(line: 24, column: 3, scope: !109)
!120 = !DILocation(line: 24, column: 26, scope: !109)
!121 = !DILocation(line: 24, column: 18, scope: !109)
!122 = !DILocation(line: 24, column: 28, scope: !109)
!123 = !DILocalVariable(name: "i", scope: !124, file: !1, line: 25, type: !32)
!124 = distinct !DILexicalBlock(scope: !109, file: !1, line: 25, column: 3)
!125 = !DILocation(line: 25, column: 12, scope: !124)
!126 = !DILocation(line: 25, column: 8, scope: !124)
!127 = !DILocation(line: 25, column: 19, scope: !128)
!128 = distinct !DILexicalBlock(scope: !124, file: !1, line: 25, column: 3)
!129 = !DILocation(line: 25, column: 23, scope: !128)
!130 = !DILocation(line: 25, column: 21, scope: !128)
!131 = !DILocation(line: 25, column: 3, scope: !124)
!132 = !DILocation(line: 26, column: 23, scope: !133)
!133 = distinct !DILexicalBlock(scope: !128, file: !1, line: 25, column: 31)
!134 = !DILocation(line: 26, column: 25, scope: !133)
!135 = !DILocation(line: 26, column: 30, scope: !133)
!136 = !DILocation(line: 26, column: 32, scope: !133)
!137 = !DILocation(line: 26, column: 5, scope: !133)
!138 = !DILocation(line: 26, column: 9, scope: !133)
!139 = !DILocation(line: 26, column: 11, scope: !133)
!140 = !DILocation(line: 26, column: 17, scope: !133)
!141 = !DILocation(line: 26, column: 15, scope: !133)
!142 = !DILocation(line: 26, column: 20, scope: !133)
!143 = !DILocation(line: 27, column: 3, scope: !133)
!144 = !DILocation(line: 25, column: 27, scope: !128)
!145 = !DILocation(line: 25, column: 3, scope: !128)
!146 = distinct !{!146, !131, !147, !57}
!147 = !DILocation(line: 27, column: 3, scope: !124)
!148 = !DILocation(line: 28, column: 10, scope: !109)
!149 = !DILocation(line: 28, column: 19, scope: !109)
!150 = !DILocation(line: 28, column: 23, scope: !109)
!151 = !DILocation(line: 28, column: 25, scope: !109)
!152 = !DILocation(line: 28, column: 17, scope: !109)
!153 = !DILocation(line: 28, column: 3, scope: !109)
!154 = distinct !DISubprogram(name: "copy_of_dynamic_length", scope: !1, file: !1, line: 31, type: !155, scopeLine: 31, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !20)
!155 = !DISubroutineType(types: !156)
!156 = !{null, !68, !18, !32}
!157 = !DILocalVariable(name: "dst", arg: 1, scope: !154, file: !1, line: 31, type: !68)
!158 = !DILocation(line: 31, column: 37, scope: !154)
!159 = !DILocalVariable(name: "src", arg: 2, scope: !154, file: !1, line: 31, type: !18)
!160 = !DILocation(line: 31, column: 56, scope: !154)
!161 = !DILocalVariable(name: "n", arg: 3, scope: !154, file: !1, line: 31, type: !32)
!162 = !DILocation(line: 31, column: 65, scope: !154)
!163 = !DILocation(line: 32, column: 10, scope: !154)
!164 = !DILocation(line: 32, column: 3, scope: !154)
!165 = !DILocation(line: 32, column: 15, scope: !154)
!166 = !DILocation(line: 32, column: 28, scope: !154)
!167 = !DILocation(line: 32, column: 20, scope: !154)
!168 = !DILocation(line: 32, column: 30, scope: !154)
!169 = !DILocation(line: 33, column: 3, scope: !154)
!170 = !DILocation(line: 33, column: 10, scope: !154)
!171 = !DILocation(line: 34, column: 1, scope: !154)
!172 = distinct !DISubprogram(name: "struct_assignment", scope: !1, file: !1, line: 41, type: !173, scopeLine: 41, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !20)
!173 = !DISubroutineType(types: !174)
!174 = !{!17, !175, !188}
!175 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !176, size: 64)
!176 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !177)
!177 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "pair_of_rows", file: !1, line: 36, size: 256, elements: !178)
!178 = !{!179, !183}
!179 = !DIDerivedType(tag: DW_TAG_member, name: "row", scope: !177, file: !1, line: 37, baseType: !180, size: 192)
!180 = !DICompositeType(tag: DW_TAG_array_type, baseType: !17, size: 192, elements: !181)
!181 = !{!182}
!182 = !DISubrange(count: 3)
!183 = !DIDerivedType(tag: DW_TAG_member, name: "small", scope: !177, file: !1, line: 38, baseType: !184, size: 64, offset: 192)
!184 = !DICompositeType(tag: DW_TAG_array_type, baseType: !185, size: 64, elements: !186)
!185 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!186 = !{!187}
!187 = !DISubrange(count: 2)
!188 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !177, size: 64)
!189 = !DILocalVariable(name: "a", arg: 1, scope: !172, file: !1, line: 41, type: !175)
!190 = !DILocation(line: 41, column: 53, scope: !172)
!191 = !DILocalVariable(name: "b", arg: 2, scope: !172, file: !1, line: 41, type: !188)
!192 = !DILocation(line: 41, column: 77, scope: !172)
!193 = !DILocation(line: 42, column: 4, scope: !172)
!194 = !DILocation(line: 42, column: 9, scope: !172)
!195 = !DILocation(line: 42, column: 8, scope: !172)
!196 = !DILocation(line: 43, column: 16, scope: !172)
!197 = !DILocation(line: 43, column: 19, scope: !172)
!198 = !DILocation(line: 43, column: 3, scope: !172)
!199 = !DILocation(line: 43, column: 6, scope: !172)
!200 = !DILocation(line: 43, column: 13, scope: !172)
!201 = !DILocalVariable(name: "c", scope: !172, file: !1, line: 44, type: !177)
!202 = !DILocation(line: 44, column: 23, scope: !172)
!203 = !DILocation(line: 44, column: 28, scope: !172)
!204 = !DILocation(line: 44, column: 27, scope: !172)
!205 = !DILocation(line: 45, column: 12, scope: !172)
!206 = !DILocation(line: 45, column: 10, scope: !172)
!207 = !DILocation(line: 45, column: 23, scope: !172)
!208 = !DILocation(line: 45, column: 21, scope: !172)
!209 = !DILocation(line: 45, column: 34, scope: !172)
!210 = !DILocation(line: 45, column: 32, scope: !172)
!211 = !DILocation(line: 45, column: 45, scope: !172)
!212 = !DILocation(line: 45, column: 43, scope: !172)
!213 = !DILocation(line: 45, column: 41, scope: !172)
!214 = !DILocation(line: 45, column: 30, scope: !172)
!215 = !DILocation(line: 45, column: 3, scope: !172)
