; made by: clang-19 -O0 -Xclang -disable-O0-optnone -g -ffile-compilation-dir=. -S -emit-llvm bfloat.c
; ModuleID = 'bfloat.c'
source_filename = "bfloat.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.Record = type { bfloat, double, [3 x bfloat] }

; Function Attrs: noinline nounwind uwtable
define dso_local double @product(double noundef %0, double noundef %1) #0 !dbg !17 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  %5 = alloca bfloat, align 2
  %6 = alloca bfloat, align 2
  store double %0, ptr %3, align 8
    #dbg_declare(ptr %3, !21, !DIExpression(), !22)
  store double %1, ptr %4, align 8
    #dbg_declare(ptr %4, !23, !DIExpression(), !24)
    #dbg_declare(ptr %5, !25, !DIExpression(), !26)
  %7 = load double, ptr %3, align 8, !dbg !27
  %8 = fptrunc double %7 to bfloat, !dbg !28
  store bfloat %8, ptr %5, align 2, !dbg !26
    #dbg_declare(ptr %6, !29, !DIExpression(), !30)
  %9 = load double, ptr %4, align 8, !dbg !31
  %10 = fptrunc double %9 to bfloat, !dbg !32
  store bfloat %10, ptr %6, align 2, !dbg !30
  %11 = load bfloat, ptr %5, align 2, !dbg !33
  %12 = fpext bfloat %11 to float, !dbg !34
  %13 = load bfloat, ptr %6, align 2, !dbg !35
  %14 = fpext bfloat %13 to float, !dbg !34
  %15 = load bfloat, ptr %5, align 2, !dbg !36
  %16 = fpext bfloat %15 to float, !dbg !34
  %17 = call float @llvm.fmuladd.f32(float %12, float %14, float %16), !dbg !34
  %18 = fptrunc float %17 to bfloat, !dbg !34
  %19 = fpext bfloat %18 to double, !dbg !37
  ret double %19, !dbg !38
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #1

; Function Attrs: noinline nounwind uwtable
define dso_local double @quotient(double noundef %0, double noundef %1) #0 !dbg !39 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  %5 = alloca bfloat, align 2
  %6 = alloca bfloat, align 2
  store double %0, ptr %3, align 8
    #dbg_declare(ptr %3, !40, !DIExpression(), !41)
  store double %1, ptr %4, align 8
    #dbg_declare(ptr %4, !42, !DIExpression(), !43)
    #dbg_declare(ptr %5, !44, !DIExpression(), !45)
  %7 = load double, ptr %3, align 8, !dbg !46
  %8 = fptrunc double %7 to bfloat, !dbg !47
  store bfloat %8, ptr %5, align 2, !dbg !45
    #dbg_declare(ptr %6, !48, !DIExpression(), !49)
  %9 = load double, ptr %4, align 8, !dbg !50
  %10 = fptrunc double %9 to bfloat, !dbg !51
  store bfloat %10, ptr %6, align 2, !dbg !49
  %11 = load bfloat, ptr %5, align 2, !dbg !52
  %12 = fpext bfloat %11 to float, !dbg !53
  %13 = load bfloat, ptr %6, align 2, !dbg !54
  %14 = fpext bfloat %13 to float, !dbg !53
  %15 = fsub float %12, %14, !dbg !53
  %16 = load bfloat, ptr %6, align 2, !dbg !55
  %17 = fpext bfloat %16 to float, !dbg !53
  %18 = fdiv float %15, %17, !dbg !53
  %19 = fptrunc float %18 to bfloat, !dbg !53
  %20 = fpext bfloat %19 to double, !dbg !56
  ret double %20, !dbg !57
}

; Function Attrs: noinline nounwind uwtable
define dso_local double @larger(double noundef %0, double noundef %1) #0 !dbg !58 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  %5 = alloca bfloat, align 2
  %6 = alloca bfloat, align 2
  %7 = alloca bfloat, align 2
  store double %0, ptr %3, align 8
    #dbg_declare(ptr %3, !59, !DIExpression(), !60)
  store double %1, ptr %4, align 8
    #dbg_declare(ptr %4, !61, !DIExpression(), !62)
    #dbg_declare(ptr %5, !63, !DIExpression(), !64)
  %8 = load double, ptr %3, align 8, !dbg !65
  %9 = fptrunc double %8 to bfloat, !dbg !66
  store bfloat %9, ptr %5, align 2, !dbg !64
    #dbg_declare(ptr %6, !67, !DIExpression(), !68)
  %10 = load double, ptr %4, align 8, !dbg !69
  %11 = fptrunc double %10 to bfloat, !dbg !70
  store bfloat %11, ptr %6, align 2, !dbg !68
    #dbg_declare(ptr %7, !71, !DIExpression(), !72)
  %12 = load bfloat, ptr %5, align 2, !dbg !73
  %13 = load bfloat, ptr %6, align 2, !dbg !74
  %14 = fcmp ogt bfloat %12, %13, !dbg !75
  br i1 %14, label %15, label %17, !dbg !73

15:                                               ; preds = %2
  %16 = load bfloat, ptr %5, align 2, !dbg !76
  br label %19, !dbg !73

17:                                               ; preds = %2
  %18 = load bfloat, ptr %6, align 2, !dbg !77
  br label %19, !dbg !73

19:                                               ; preds = %17, %15
  %20 = phi bfloat [ %16, %15 ], [ %18, %17 ], !dbg !73
  store bfloat %20, ptr %7, align 2, !dbg !72
  %21 = load bfloat, ptr %7, align 2, !dbg !78
  %22 = fpext bfloat %21 to float, !dbg !79
  %23 = load bfloat, ptr %7, align 2, !dbg !80
  %24 = fpext bfloat %23 to float, !dbg !79
  %25 = fneg float %24, !dbg !79
  %26 = fmul float %22, %25, !dbg !79
  %27 = fptrunc float %26 to bfloat, !dbg !79
  %28 = fpext bfloat %27 to double, !dbg !81
  ret double %28, !dbg !82
}

; Function Attrs: noinline nounwind uwtable
define dso_local double @polynomial(ptr noundef %0, i32 noundef %1, double noundef %2) #0 !dbg !83 {
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca double, align 8
  %7 = alloca bfloat, align 2
  %8 = alloca bfloat, align 2
  %9 = alloca i32, align 4
  store ptr %0, ptr %4, align 8
    #dbg_declare(ptr %4, !89, !DIExpression(), !90)
  store i32 %1, ptr %5, align 4
    #dbg_declare(ptr %5, !91, !DIExpression(), !92)
  store double %2, ptr %6, align 8
    #dbg_declare(ptr %6, !93, !DIExpression(), !94)
    #dbg_declare(ptr %7, !95, !DIExpression(), !96)
  store bfloat 0xR0000, ptr %7, align 2, !dbg !96
    #dbg_declare(ptr %8, !97, !DIExpression(), !98)
  store bfloat 0xR3F80, ptr %8, align 2, !dbg !98
    #dbg_declare(ptr %9, !99, !DIExpression(), !101)
  store i32 0, ptr %9, align 4, !dbg !101
  br label %10, !dbg !102

10:                                               ; preds = %35, %3
  %11 = load i32, ptr %9, align 4, !dbg !103
  %12 = load i32, ptr %5, align 4, !dbg !105
  %13 = icmp slt i32 %11, %12, !dbg !106
  br i1 %13, label %14, label %38, !dbg !107

14:                                               ; preds = %10
  %15 = load bfloat, ptr %7, align 2, !dbg !108
  %16 = fpext bfloat %15 to float, !dbg !110
  %17 = load bfloat, ptr %8, align 2, !dbg !111
  %18 = fpext bfloat %17 to float, !dbg !110
  %19 = load ptr, ptr %4, align 8, !dbg !112
  %20 = load i32, ptr %9, align 4, !dbg !113
  %21 = sext i32 %20 to i64, !dbg !112
  %22 = getelementptr inbounds double, ptr %19, i64 %21, !dbg !112
  %23 = load double, ptr %22, align 8, !dbg !112
  %24 = fptrunc double %23 to bfloat, !dbg !114
  %25 = fpext bfloat %24 to float, !dbg !110
  %26 = call float @llvm.fmuladd.f32(float %18, float %25, float %16), !dbg !110
  %27 = fptrunc float %26 to bfloat, !dbg !110
  store bfloat %27, ptr %7, align 2, !dbg !115
  %28 = load bfloat, ptr %8, align 2, !dbg !116
  %29 = fpext bfloat %28 to float, !dbg !117
  %30 = load double, ptr %6, align 8, !dbg !118
  %31 = fptrunc double %30 to bfloat, !dbg !119
  %32 = fpext bfloat %31 to float, !dbg !117
  %33 = fmul float %29, %32, !dbg !117
  %34 = fptrunc float %33 to bfloat, !dbg !117
  store bfloat %34, ptr %8, align 2, !dbg !120
  br label %35, !dbg !121

35:                                               ; preds = %14
  %36 = load i32, ptr %9, align 4, !dbg !122
  %37 = add nsw i32 %36, 1, !dbg !122
  store i32 %37, ptr %9, align 4, !dbg !122
  br label %10, !dbg !123, !llvm.loop !124

38:                                               ; preds = %10
  %39 = load bfloat, ptr %7, align 2, !dbg !127
  %40 = fpext bfloat %39 to double, !dbg !128
  ret double %40, !dbg !129
}

; Function Attrs: noinline nounwind uwtable
define dso_local double @halved(double noundef %0, double noundef %1) #0 !dbg !130 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  %5 = alloca bfloat, align 2
  %6 = alloca bfloat, align 2
  store double %0, ptr %3, align 8
    #dbg_declare(ptr %3, !131, !DIExpression(), !132)
  store double %1, ptr %4, align 8
    #dbg_declare(ptr %4, !133, !DIExpression(), !134)
    #dbg_declare(ptr %5, !135, !DIExpression(), !136)
  %7 = load double, ptr %3, align 8, !dbg !137
  %8 = fptrunc double %7 to bfloat, !dbg !138
  store bfloat %8, ptr %5, align 2, !dbg !136
    #dbg_declare(ptr %6, !139, !DIExpression(), !140)
  %9 = load double, ptr %4, align 8, !dbg !141
  %10 = fptrunc double %9 to bfloat, !dbg !142
  store bfloat %10, ptr %6, align 2, !dbg !140
  br label %11, !dbg !143

11:                                               ; preds = %14, %2
  %12 = load bfloat, ptr %5, align 2, !dbg !144
  %13 = fcmp ogt bfloat %12, 0xR3F80, !dbg !145
  br i1 %13, label %14, label %21, !dbg !143

14:                                               ; preds = %11
  %15 = load bfloat, ptr %5, align 2, !dbg !146
  %16 = fpext bfloat %15 to float, !dbg !147
  %17 = load bfloat, ptr %6, align 2, !dbg !148
  %18 = fpext bfloat %17 to float, !dbg !147
  %19 = fmul float %16, %18, !dbg !147
  %20 = fptrunc float %19 to bfloat, !dbg !147
  store bfloat %20, ptr %5, align 2, !dbg !149
  br label %11, !dbg !143, !llvm.loop !150

21:                                               ; preds = %11
  %22 = load bfloat, ptr %5, align 2, !dbg !151
  %23 = fpext bfloat %22 to float, !dbg !152
  %24 = load bfloat, ptr %5, align 2, !dbg !153
  %25 = fpext bfloat %24 to float, !dbg !152
  %26 = fmul float %23, %25, !dbg !152
  %27 = fptrunc float %26 to bfloat, !dbg !152
  %28 = fpext bfloat %27 to double, !dbg !154
  ret double %28, !dbg !155
}

; Function Attrs: noinline nounwind uwtable
define dso_local float @dot(ptr noundef %0, ptr noundef %1, i32 noundef %2) #0 !dbg !156 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca float, align 4
  %8 = alloca i32, align 4
  store ptr %0, ptr %4, align 8
    #dbg_declare(ptr %4, !161, !DIExpression(), !162)
  store ptr %1, ptr %5, align 8
    #dbg_declare(ptr %5, !163, !DIExpression(), !164)
  store i32 %2, ptr %6, align 4
    #dbg_declare(ptr %6, !165, !DIExpression(), !166)
    #dbg_declare(ptr %7, !167, !DIExpression(), !168)
  store float 0.000000e+00, ptr %7, align 4, !dbg !168
    #dbg_declare(ptr %8, !169, !DIExpression(), !171)
  store i32 0, ptr %8, align 4, !dbg !171
  br label %9, !dbg !172

9:                                                ; preds = %28, %3
  %10 = load i32, ptr %8, align 4, !dbg !173
  %11 = load i32, ptr %6, align 4, !dbg !175
  %12 = icmp slt i32 %10, %11, !dbg !176
  br i1 %12, label %13, label %31, !dbg !177

13:                                               ; preds = %9
  %14 = load ptr, ptr %4, align 8, !dbg !178
  %15 = load i32, ptr %8, align 4, !dbg !179
  %16 = sext i32 %15 to i64, !dbg !178
  %17 = getelementptr inbounds bfloat, ptr %14, i64 %16, !dbg !178
  %18 = load bfloat, ptr %17, align 2, !dbg !178
  %19 = fpext bfloat %18 to float, !dbg !180
  %20 = load ptr, ptr %5, align 8, !dbg !181
  %21 = load i32, ptr %8, align 4, !dbg !182
  %22 = sext i32 %21 to i64, !dbg !181
  %23 = getelementptr inbounds bfloat, ptr %20, i64 %22, !dbg !181
  %24 = load bfloat, ptr %23, align 2, !dbg !181
  %25 = fpext bfloat %24 to float, !dbg !183
  %26 = load float, ptr %7, align 4, !dbg !184
  %27 = call float @llvm.fmuladd.f32(float %19, float %25, float %26), !dbg !184
  store float %27, ptr %7, align 4, !dbg !184
  br label %28, !dbg !185

28:                                               ; preds = %13
  %29 = load i32, ptr %8, align 4, !dbg !186
  %30 = add nsw i32 %29, 1, !dbg !186
  store i32 %30, ptr %8, align 4, !dbg !186
  br label %9, !dbg !187, !llvm.loop !188

31:                                               ; preds = %9
  %32 = load float, ptr %7, align 4, !dbg !190
  ret float %32, !dbg !191
}

; Function Attrs: noinline nounwind uwtable
define dso_local void @squared_copy(ptr noundef %0, ptr noundef %1, i32 noundef %2) #0 !dbg !192 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store ptr %0, ptr %4, align 8
    #dbg_declare(ptr %4, !196, !DIExpression(), !197)
  store ptr %1, ptr %5, align 8
    #dbg_declare(ptr %5, !198, !DIExpression(), !199)
  store i32 %2, ptr %6, align 4
    #dbg_declare(ptr %6, !200, !DIExpression(), !201)
  %8 = load ptr, ptr %5, align 8, !dbg !202
  %9 = load ptr, ptr %4, align 8, !dbg !203
  %10 = load i32, ptr %6, align 4, !dbg !204
  %11 = sext i32 %10 to i64, !dbg !205
  %12 = mul i64 %11, 2, !dbg !206
  call void @llvm.memcpy.p0.p0.i64(ptr align 2 %8, ptr align 2 %9, i64 %12, i1 false), !dbg !207
    #dbg_declare(ptr %7, !208, !DIExpression(), !210)
  store i32 0, ptr %7, align 4, !dbg !210
  br label %13, !dbg !211

13:                                               ; preds = %32, %3
  %14 = load i32, ptr %7, align 4, !dbg !212
  %15 = load i32, ptr %6, align 4, !dbg !214
  %16 = icmp slt i32 %14, %15, !dbg !215
  br i1 %16, label %17, label %35, !dbg !216

17:                                               ; preds = %13
  %18 = load ptr, ptr %5, align 8, !dbg !217
  %19 = load i32, ptr %7, align 4, !dbg !218
  %20 = sext i32 %19 to i64, !dbg !217
  %21 = getelementptr inbounds bfloat, ptr %18, i64 %20, !dbg !217
  %22 = load bfloat, ptr %21, align 2, !dbg !217
  %23 = fpext bfloat %22 to float, !dbg !219
  %24 = load ptr, ptr %5, align 8, !dbg !220
  %25 = load i32, ptr %7, align 4, !dbg !221
  %26 = sext i32 %25 to i64, !dbg !220
  %27 = getelementptr inbounds bfloat, ptr %24, i64 %26, !dbg !220
  %28 = load bfloat, ptr %27, align 2, !dbg !219
  %29 = fpext bfloat %28 to float, !dbg !219
  %30 = fmul float %29, %23, !dbg !219
  %31 = fptrunc float %30 to bfloat, !dbg !219
  store bfloat %31, ptr %27, align 2, !dbg !219
  br label %32, !dbg !220

32:                                               ; preds = %17
  %33 = load i32, ptr %7, align 4, !dbg !222
  %34 = add nsw i32 %33, 1, !dbg !222
  store i32 %34, ptr %7, align 4, !dbg !222
  br label %13, !dbg !223, !llvm.loop !224

35:                                               ; preds = %13
  ret void, !dbg !226
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #2

; Function Attrs: noinline nounwind uwtable
define dso_local double @in_structure(ptr noundef %0) #0 !dbg !227 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !240, !DIExpression(), !241)
  %3 = load ptr, ptr %2, align 8, !dbg !242
  %4 = getelementptr inbounds %struct.Record, ptr %3, i32 0, i32 2, !dbg !243
  %5 = getelementptr inbounds [3 x bfloat], ptr %4, i64 0, i64 1, !dbg !242
  %6 = load bfloat, ptr %5, align 2, !dbg !242
  %7 = fpext bfloat %6 to float, !dbg !244
  %8 = load ptr, ptr %2, align 8, !dbg !245
  %9 = getelementptr inbounds %struct.Record, ptr %8, i32 0, i32 0, !dbg !246
  %10 = load bfloat, ptr %9, align 8, !dbg !246
  %11 = fpext bfloat %10 to float, !dbg !244
  %12 = fmul float %7, %11, !dbg !244
  %13 = fptrunc float %12 to bfloat, !dbg !244
  %14 = load ptr, ptr %2, align 8, !dbg !247
  %15 = getelementptr inbounds %struct.Record, ptr %14, i32 0, i32 2, !dbg !248
  %16 = getelementptr inbounds [3 x bfloat], ptr %15, i64 0, i64 0, !dbg !247
  store bfloat %13, ptr %16, align 8, !dbg !249
  %17 = load ptr, ptr %2, align 8, !dbg !250
  %18 = getelementptr inbounds %struct.Record, ptr %17, i32 0, i32 2, !dbg !251
  %19 = getelementptr inbounds [3 x bfloat], ptr %18, i64 0, i64 0, !dbg !250
  %20 = load bfloat, ptr %19, align 8, !dbg !250
  %21 = fpext bfloat %20 to double, !dbg !252
  %22 = load ptr, ptr %2, align 8, !dbg !253
  %23 = getelementptr inbounds %struct.Record, ptr %22, i32 0, i32 1, !dbg !254
  %24 = load double, ptr %23, align 8, !dbg !254
  %25 = load ptr, ptr %2, align 8, !dbg !255
  %26 = getelementptr inbounds %struct.Record, ptr %25, i32 0, i32 2, !dbg !256
  %27 = getelementptr inbounds [3 x bfloat], ptr %26, i64 0, i64 2, !dbg !255
  %28 = load bfloat, ptr %27, align 4, !dbg !255
  %29 = fpext bfloat %28 to double, !dbg !257
  %30 = call double @llvm.fmuladd.f64(double %21, double %24, double %29), !dbg !258
  ret double %30, !dbg !259
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

attributes #0 = { noinline nounwind uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!9, !10, !11, !12, !13, !14, !15}
!llvm.ident = !{!16}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "bfloat.c", directory: ".", checksumkind: CSK_MD5, checksum: "52a2088b38b86e079e0e271197c3e71f")
!2 = !{!3, !4, !5, !6}
!3 = !DIBasicType(name: "__bf16", size: 16, encoding: DW_ATE_float)
!4 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!5 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!6 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !7, line: 18, baseType: !8)
!7 = !DIFile(filename: "/usr/lib/llvm-19/lib/clang/19/include/__stddef_size_t.h", directory: "", checksumkind: CSK_MD5, checksum: "2c44e821a2b1951cde2eb0fb2e656867")
!8 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!9 = !{i32 7, !"Dwarf Version", i32 5}
!10 = !{i32 2, !"Debug Info Version", i32 3}
!11 = !{i32 1, !"wchar_size", i32 4}
!12 = !{i32 8, !"PIC Level", i32 2}
!13 = !{i32 7, !"PIE Level", i32 2}
!14 = !{i32 7, !"uwtable", i32 2}
!15 = !{i32 7, !"frame-pointer", i32 2}
!16 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!17 = distinct !DISubprogram(name: "product", scope: !1, file: !1, line: 4, type: !18, scopeLine: 4, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !20)
!18 = !DISubroutineType(types: !19)
!19 = !{!4, !4, !4}
!20 = !{}
!21 = !DILocalVariable(name: "x", arg: 1, scope: !17, file: !1, line: 4, type: !4)
!22 = !DILocation(line: 4, column: 23, scope: !17)
!23 = !DILocalVariable(name: "y", arg: 2, scope: !17, file: !1, line: 4, type: !4)
!24 = !DILocation(line: 4, column: 33, scope: !17)
!25 = !DILocalVariable(name: "a", scope: !17, file: !1, line: 5, type: !3)
!26 = !DILocation(line: 5, column: 10, scope: !17)
!27 = !DILocation(line: 5, column: 22, scope: !17)
!28 = !DILocation(line: 5, column: 14, scope: !17)
!29 = !DILocalVariable(name: "b", scope: !17, file: !1, line: 5, type: !3)
!30 = !DILocation(line: 5, column: 25, scope: !17)
!31 = !DILocation(line: 5, column: 37, scope: !17)
!32 = !DILocation(line: 5, column: 29, scope: !17)
!33 = !DILocation(line: 6, column: 27, scope: !17)
!34 = !DILocation(line: 6, column: 33, scope: !17)
!35 = !DILocation(line: 6, column: 31, scope: !17)
!36 = !DILocation(line: 6, column: 35, scope: !17)
!37 = !DILocation(line: 6, column: 10, scope: !17)
!38 = !DILocation(line: 6, column: 3, scope: !17)
!39 = distinct !DISubprogram(name: "quotient", scope: !1, file: !1, line: 8, type: !18, scopeLine: 8, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !20)
!40 = !DILocalVariable(name: "x", arg: 1, scope: !39, file: !1, line: 8, type: !4)
!41 = !DILocation(line: 8, column: 24, scope: !39)
!42 = !DILocalVariable(name: "y", arg: 2, scope: !39, file: !1, line: 8, type: !4)
!43 = !DILocation(line: 8, column: 34, scope: !39)
!44 = !DILocalVariable(name: "a", scope: !39, file: !1, line: 9, type: !3)
!45 = !DILocation(line: 9, column: 10, scope: !39)
!46 = !DILocation(line: 9, column: 22, scope: !39)
!47 = !DILocation(line: 9, column: 14, scope: !39)
!48 = !DILocalVariable(name: "b", scope: !39, file: !1, line: 9, type: !3)
!49 = !DILocation(line: 9, column: 25, scope: !39)
!50 = !DILocation(line: 9, column: 37, scope: !39)
!51 = !DILocation(line: 9, column: 29, scope: !39)
!52 = !DILocation(line: 10, column: 28, scope: !39)
!53 = !DILocation(line: 10, column: 35, scope: !39)
!54 = !DILocation(line: 10, column: 32, scope: !39)
!55 = !DILocation(line: 10, column: 37, scope: !39)
!56 = !DILocation(line: 10, column: 10, scope: !39)
!57 = !DILocation(line: 10, column: 3, scope: !39)
!58 = distinct !DISubprogram(name: "larger", scope: !1, file: !1, line: 12, type: !18, scopeLine: 12, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !20)
!59 = !DILocalVariable(name: "x", arg: 1, scope: !58, file: !1, line: 12, type: !4)
!60 = !DILocation(line: 12, column: 22, scope: !58)
!61 = !DILocalVariable(name: "y", arg: 2, scope: !58, file: !1, line: 12, type: !4)
!62 = !DILocation(line: 12, column: 32, scope: !58)
!63 = !DILocalVariable(name: "a", scope: !58, file: !1, line: 13, type: !3)
!64 = !DILocation(line: 13, column: 10, scope: !58)
!65 = !DILocation(line: 13, column: 22, scope: !58)
!66 = !DILocation(line: 13, column: 14, scope: !58)
!67 = !DILocalVariable(name: "b", scope: !58, file: !1, line: 13, type: !3)
!68 = !DILocation(line: 13, column: 25, scope: !58)
!69 = !DILocation(line: 13, column: 37, scope: !58)
!70 = !DILocation(line: 13, column: 29, scope: !58)
!71 = !DILocalVariable(name: "m", scope: !58, file: !1, line: 13, type: !3)
!72 = !DILocation(line: 13, column: 40, scope: !58)
!73 = !DILocation(line: 13, column: 44, scope: !58)
!74 = !DILocation(line: 13, column: 48, scope: !58)
!75 = !DILocation(line: 13, column: 46, scope: !58)
!76 = !DILocation(line: 13, column: 52, scope: !58)
!77 = !DILocation(line: 13, column: 56, scope: !58)
!78 = !DILocation(line: 14, column: 27, scope: !58)
!79 = !DILocation(line: 14, column: 29, scope: !58)
!80 = !DILocation(line: 14, column: 32, scope: !58)
!81 = !DILocation(line: 14, column: 10, scope: !58)
!82 = !DILocation(line: 14, column: 3, scope: !58)
!83 = distinct !DISubprogram(name: "polynomial", scope: !1, file: !1, line: 17, type: !84, scopeLine: 17, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !20)
!84 = !DISubroutineType(types: !85)
!85 = !{!4, !86, !88, !4}
!86 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !87, size: 64)
!87 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !4)
!88 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!89 = !DILocalVariable(name: "c", arg: 1, scope: !83, file: !1, line: 17, type: !86)
!90 = !DILocation(line: 17, column: 33, scope: !83)
!91 = !DILocalVariable(name: "n", arg: 2, scope: !83, file: !1, line: 17, type: !88)
!92 = !DILocation(line: 17, column: 40, scope: !83)
!93 = !DILocalVariable(name: "t", arg: 3, scope: !83, file: !1, line: 17, type: !4)
!94 = !DILocation(line: 17, column: 50, scope: !83)
!95 = !DILocalVariable(name: "s", scope: !83, file: !1, line: 18, type: !3)
!96 = !DILocation(line: 18, column: 10, scope: !83)
!97 = !DILocalVariable(name: "p", scope: !83, file: !1, line: 18, type: !3)
!98 = !DILocation(line: 18, column: 27, scope: !83)
!99 = !DILocalVariable(name: "i", scope: !100, file: !1, line: 19, type: !88)
!100 = distinct !DILexicalBlock(scope: !83, file: !1, line: 19, column: 3)
!101 = !DILocation(line: 19, column: 12, scope: !100)
!102 = !DILocation(line: 19, column: 8, scope: !100)
!103 = !DILocation(line: 19, column: 19, scope: !104)
!104 = distinct !DILexicalBlock(scope: !100, file: !1, line: 19, column: 3)
!105 = !DILocation(line: 19, column: 23, scope: !104)
!106 = !DILocation(line: 19, column: 21, scope: !104)
!107 = !DILocation(line: 19, column: 3, scope: !100)
!108 = !DILocation(line: 20, column: 9, scope: !109)
!109 = distinct !DILexicalBlock(scope: !104, file: !1, line: 19, column: 31)
!110 = !DILocation(line: 20, column: 11, scope: !109)
!111 = !DILocation(line: 20, column: 13, scope: !109)
!112 = !DILocation(line: 20, column: 25, scope: !109)
!113 = !DILocation(line: 20, column: 27, scope: !109)
!114 = !DILocation(line: 20, column: 17, scope: !109)
!115 = !DILocation(line: 20, column: 7, scope: !109)
!116 = !DILocation(line: 21, column: 9, scope: !109)
!117 = !DILocation(line: 21, column: 11, scope: !109)
!118 = !DILocation(line: 21, column: 21, scope: !109)
!119 = !DILocation(line: 21, column: 13, scope: !109)
!120 = !DILocation(line: 21, column: 7, scope: !109)
!121 = !DILocation(line: 22, column: 3, scope: !109)
!122 = !DILocation(line: 19, column: 27, scope: !104)
!123 = !DILocation(line: 19, column: 3, scope: !104)
!124 = distinct !{!124, !107, !125, !126}
!125 = !DILocation(line: 22, column: 3, scope: !100)
!126 = !{!"llvm.loop.mustprogress"}
!127 = !DILocation(line: 23, column: 18, scope: !83)
!128 = !DILocation(line: 23, column: 10, scope: !83)
!129 = !DILocation(line: 23, column: 3, scope: !83)
!130 = distinct !DISubprogram(name: "halved", scope: !1, file: !1, line: 26, type: !18, scopeLine: 26, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !20)
!131 = !DILocalVariable(name: "x", arg: 1, scope: !130, file: !1, line: 26, type: !4)
!132 = !DILocation(line: 26, column: 22, scope: !130)
!133 = !DILocalVariable(name: "y", arg: 2, scope: !130, file: !1, line: 26, type: !4)
!134 = !DILocation(line: 26, column: 32, scope: !130)
!135 = !DILocalVariable(name: "s", scope: !130, file: !1, line: 27, type: !3)
!136 = !DILocation(line: 27, column: 10, scope: !130)
!137 = !DILocation(line: 27, column: 22, scope: !130)
!138 = !DILocation(line: 27, column: 14, scope: !130)
!139 = !DILocalVariable(name: "k", scope: !130, file: !1, line: 27, type: !3)
!140 = !DILocation(line: 27, column: 25, scope: !130)
!141 = !DILocation(line: 27, column: 37, scope: !130)
!142 = !DILocation(line: 27, column: 29, scope: !130)
!143 = !DILocation(line: 28, column: 3, scope: !130)
!144 = !DILocation(line: 28, column: 10, scope: !130)
!145 = !DILocation(line: 28, column: 12, scope: !130)
!146 = !DILocation(line: 28, column: 31, scope: !130)
!147 = !DILocation(line: 28, column: 33, scope: !130)
!148 = !DILocation(line: 28, column: 35, scope: !130)
!149 = !DILocation(line: 28, column: 29, scope: !130)
!150 = distinct !{!150, !143, !148, !126}
!151 = !DILocation(line: 29, column: 27, scope: !130)
!152 = !DILocation(line: 29, column: 29, scope: !130)
!153 = !DILocation(line: 29, column: 31, scope: !130)
!154 = !DILocation(line: 29, column: 10, scope: !130)
!155 = !DILocation(line: 29, column: 3, scope: !130)
!156 = distinct !DISubprogram(name: "dot", scope: !1, file: !1, line: 32, type: !157, scopeLine: 32, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !20)
!157 = !DISubroutineType(types: !158)
!158 = !{!5, !159, !159, !88}
!159 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !160, size: 64)
!160 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !3)
!161 = !DILocalVariable(name: "x", arg: 1, scope: !156, file: !1, line: 32, type: !159)
!162 = !DILocation(line: 32, column: 25, scope: !156)
!163 = !DILocalVariable(name: "y", arg: 2, scope: !156, file: !1, line: 32, type: !159)
!164 = !DILocation(line: 32, column: 42, scope: !156)
!165 = !DILocalVariable(name: "n", arg: 3, scope: !156, file: !1, line: 32, type: !88)
!166 = !DILocation(line: 32, column: 49, scope: !156)
!167 = !DILocalVariable(name: "s", scope: !156, file: !1, line: 33, type: !5)
!168 = !DILocation(line: 33, column: 9, scope: !156)
!169 = !DILocalVariable(name: "i", scope: !170, file: !1, line: 34, type: !88)
!170 = distinct !DILexicalBlock(scope: !156, file: !1, line: 34, column: 3)
!171 = !DILocation(line: 34, column: 12, scope: !170)
!172 = !DILocation(line: 34, column: 8, scope: !170)
!173 = !DILocation(line: 34, column: 19, scope: !174)
!174 = distinct !DILexicalBlock(scope: !170, file: !1, line: 34, column: 3)
!175 = !DILocation(line: 34, column: 23, scope: !174)
!176 = !DILocation(line: 34, column: 21, scope: !174)
!177 = !DILocation(line: 34, column: 3, scope: !170)
!178 = !DILocation(line: 34, column: 43, scope: !174)
!179 = !DILocation(line: 34, column: 45, scope: !174)
!180 = !DILocation(line: 34, column: 36, scope: !174)
!181 = !DILocation(line: 34, column: 57, scope: !174)
!182 = !DILocation(line: 34, column: 59, scope: !174)
!183 = !DILocation(line: 34, column: 50, scope: !174)
!184 = !DILocation(line: 34, column: 33, scope: !174)
!185 = !DILocation(line: 34, column: 31, scope: !174)
!186 = !DILocation(line: 34, column: 27, scope: !174)
!187 = !DILocation(line: 34, column: 3, scope: !174)
!188 = distinct !{!188, !177, !189, !126}
!189 = !DILocation(line: 34, column: 60, scope: !170)
!190 = !DILocation(line: 35, column: 10, scope: !156)
!191 = !DILocation(line: 35, column: 3, scope: !156)
!192 = distinct !DISubprogram(name: "squared_copy", scope: !1, file: !1, line: 37, type: !193, scopeLine: 37, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !20)
!193 = !DISubroutineType(types: !194)
!194 = !{null, !159, !195, !88}
!195 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !3, size: 64)
!196 = !DILocalVariable(name: "x", arg: 1, scope: !192, file: !1, line: 37, type: !159)
!197 = !DILocation(line: 37, column: 33, scope: !192)
!198 = !DILocalVariable(name: "y", arg: 2, scope: !192, file: !1, line: 37, type: !195)
!199 = !DILocation(line: 37, column: 44, scope: !192)
!200 = !DILocalVariable(name: "n", arg: 3, scope: !192, file: !1, line: 37, type: !88)
!201 = !DILocation(line: 37, column: 51, scope: !192)
!202 = !DILocation(line: 38, column: 10, scope: !192)
!203 = !DILocation(line: 38, column: 13, scope: !192)
!204 = !DILocation(line: 38, column: 24, scope: !192)
!205 = !DILocation(line: 38, column: 16, scope: !192)
!206 = !DILocation(line: 38, column: 26, scope: !192)
!207 = !DILocation(line: 38, column: 3, scope: !192)
!208 = !DILocalVariable(name: "i", scope: !209, file: !1, line: 39, type: !88)
!209 = distinct !DILexicalBlock(scope: !192, file: !1, line: 39, column: 3)
!210 = !DILocation(line: 39, column: 12, scope: !209)
!211 = !DILocation(line: 39, column: 8, scope: !209)
!212 = !DILocation(line: 39, column: 19, scope: !213)
!213 = distinct !DILexicalBlock(scope: !209, file: !1, line: 39, column: 3)
!214 = !DILocation(line: 39, column: 23, scope: !213)
!215 = !DILocation(line: 39, column: 21, scope: !213)
!216 = !DILocation(line: 39, column: 3, scope: !209)
!217 = !DILocation(line: 39, column: 39, scope: !213)
!218 = !DILocation(line: 39, column: 41, scope: !213)
!219 = !DILocation(line: 39, column: 36, scope: !213)
!220 = !DILocation(line: 39, column: 31, scope: !213)
!221 = !DILocation(line: 39, column: 33, scope: !213)
!222 = !DILocation(line: 39, column: 27, scope: !213)
!223 = !DILocation(line: 39, column: 3, scope: !213)
!224 = distinct !{!224, !216, !225, !126}
!225 = !DILocation(line: 39, column: 42, scope: !209)
!226 = !DILocation(line: 40, column: 1, scope: !192)
!227 = distinct !DISubprogram(name: "in_structure", scope: !1, file: !1, line: 42, type: !228, scopeLine: 42, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !20)
!228 = !DISubroutineType(types: !229)
!229 = !{!4, !230}
!230 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !231, size: 64)
!231 = !DIDerivedType(tag: DW_TAG_typedef, name: "Record", file: !1, line: 41, baseType: !232)
!232 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !1, line: 41, size: 192, elements: !233)
!233 = !{!234, !235, !236}
!234 = !DIDerivedType(tag: DW_TAG_member, name: "w", scope: !232, file: !1, line: 41, baseType: !3, size: 16)
!235 = !DIDerivedType(tag: DW_TAG_member, name: "x", scope: !232, file: !1, line: 41, baseType: !4, size: 64, offset: 64)
!236 = !DIDerivedType(tag: DW_TAG_member, name: "v", scope: !232, file: !1, line: 41, baseType: !237, size: 48, offset: 128)
!237 = !DICompositeType(tag: DW_TAG_array_type, baseType: !3, size: 48, elements: !238)
!238 = !{!239}
!239 = !DISubrange(count: 3)
!240 = !DILocalVariable(name: "r", arg: 1, scope: !227, file: !1, line: 42, type: !230)
!241 = !DILocation(line: 42, column: 29, scope: !227)
!242 = !DILocation(line: 43, column: 13, scope: !227)
!243 = !DILocation(line: 43, column: 16, scope: !227)
!244 = !DILocation(line: 43, column: 21, scope: !227)
!245 = !DILocation(line: 43, column: 23, scope: !227)
!246 = !DILocation(line: 43, column: 26, scope: !227)
!247 = !DILocation(line: 43, column: 3, scope: !227)
!248 = !DILocation(line: 43, column: 6, scope: !227)
!249 = !DILocation(line: 43, column: 11, scope: !227)
!250 = !DILocation(line: 44, column: 18, scope: !227)
!251 = !DILocation(line: 44, column: 21, scope: !227)
!252 = !DILocation(line: 44, column: 10, scope: !227)
!253 = !DILocation(line: 44, column: 28, scope: !227)
!254 = !DILocation(line: 44, column: 31, scope: !227)
!255 = !DILocation(line: 44, column: 43, scope: !227)
!256 = !DILocation(line: 44, column: 46, scope: !227)
!257 = !DILocation(line: 44, column: 35, scope: !227)
!258 = !DILocation(line: 44, column: 33, scope: !227)
!259 = !DILocation(line: 44, column: 3, scope: !227)
