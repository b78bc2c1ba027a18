; clang-14 -O0 -g -fdebug-compilation-dir=. -S -emit-llvm c/kernels.c -o ir/clang-14/O0-g/kernels.ll
; ModuleID = 'c/kernels.c'
source_filename = "c/kernels.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @rosenbrock(double* noundef %0, i32 noundef %1) #0 !dbg !10 {
  %3 = alloca double*, align 8
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  %7 = alloca double, align 8
  %8 = alloca double, align 8
  store double* %0, double** %3, align 8
  call void @llvm.dbg.declare(metadata double** %3, metadata !18, metadata !DIExpression()), !dbg !19
  store i32 %1, i32* %4, align 4
  call void @llvm.dbg.declare(metadata i32* %4, metadata !20, metadata !DIExpression()), !dbg !21
  call void @llvm.dbg.declare(metadata double* %5, metadata !22, metadata !DIExpression()), !dbg !23
  store double 0.000000e+00, double* %5, align 8, !dbg !23
  call void @llvm.dbg.declare(metadata i32* %6, metadata !24, metadata !DIExpression()), !dbg !26
  store i32 0, i32* %6, align 4, !dbg !26
  br label %9, !dbg !27

9:                                                ; preds = %48, %2
  %10 = load i32, i32* %6, align 4, !dbg !28
  %11 = add nsw i32 %10, 1, !dbg !30
  %12 = load i32, i32* %4, align 4, !dbg !31
  %13 = icmp slt i32 %11, %12, !dbg !32
  br i1 %13, label %14, label %51, !dbg !33

14:                                               ; preds = %9
  call void @llvm.dbg.declare(metadata double* %7, metadata !34, metadata !DIExpression()), !dbg !36
  %15 = load double*, double** %3, align 8, !dbg !37
  %16 = load i32, i32* %6, align 4, !dbg !38
  %17 = add nsw i32 %16, 1, !dbg !39
  %18 = sext i32 %17 to i64, !dbg !37
  %19 = getelementptr inbounds double, double* %15, i64 %18, !dbg !37
  %20 = load double, double* %19, align 8, !dbg !37
  %21 = load double*, double** %3, align 8, !dbg !40
  %22 = load i32, i32* %6, align 4, !dbg !41
  %23 = sext i32 %22 to i64, !dbg !40
  %24 = getelementptr inbounds double, double* %21, i64 %23, !dbg !40
  %25 = load double, double* %24, align 8, !dbg !40
  %26 = load double*, double** %3, align 8, !dbg !42
  %27 = load i32, i32* %6, align 4, !dbg !43
  %28 = sext i32 %27 to i64, !dbg !42
  %29 = getelementptr inbounds double, double* %26, i64 %28, !dbg !42
  %30 = load double, double* %29, align 8, !dbg !42
  %31 = fneg double %25, !dbg !44
  %32 = call double @llvm.fmuladd.f64(double %31, double %30, double %20), !dbg !44
  store double %32, double* %7, align 8, !dbg !36
  call void @llvm.dbg.declare(metadata double* %8, metadata !45, metadata !DIExpression()), !dbg !46
  %33 = load double*, double** %3, align 8, !dbg !47
  %34 = load i32, i32* %6, align 4, !dbg !48
  %35 = sext i32 %34 to i64, !dbg !47
  %36 = getelementptr inbounds double, double* %33, i64 %35, !dbg !47
  %37 = load double, double* %36, align 8, !dbg !47
  %38 = fsub double 1.000000e+00, %37, !dbg !49
  store double %38, double* %8, align 8, !dbg !46
  %39 = load double, double* %7, align 8, !dbg !50
  %40 = fmul double 1.000000e+02, %39, !dbg !51
  %41 = load double, double* %7, align 8, !dbg !52
  %42 = load double, double* %8, align 8, !dbg !53
  %43 = load double, double* %8, align 8, !dbg !54
  %44 = fmul double %42, %43, !dbg !55
  %45 = call double @llvm.fmuladd.f64(double %40, double %41, double %44), !dbg !56
  %46 = load double, double* %5, align 8, !dbg !57
  %47 = fadd double %46, %45, !dbg !57
  store double %47, double* %5, align 8, !dbg !57
  br label %48, !dbg !58

48:                                               ; preds = %14
  %49 = load i32, i32* %6, align 4, !dbg !59
  %50 = add nsw i32 %49, 1, !dbg !59
  store i32 %50, i32* %6, align 4, !dbg !59
  br label %9, !dbg !60, !llvm.loop !61

51:                                               ; preds = %9
  %52 = load double, double* %5, align 8, !dbg !64
  ret double %52, !dbg !65
}

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare void @llvm.dbg.declare(metadata, metadata, metadata) #1

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local void @matrix_multiply(double* noundef %0, double* noundef %1, double* noundef %2, i32 noundef %3, i32 noundef %4, i32 noundef %5) #0 !dbg !66 {
  %7 = alloca double*, align 8
  %8 = alloca double*, align 8
  %9 = alloca double*, align 8
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  %12 = alloca i32, align 4
  %13 = alloca i32, align 4
  %14 = alloca i32, align 4
  %15 = alloca double, align 8
  %16 = alloca i32, align 4
  store double* %0, double** %7, align 8
  call void @llvm.dbg.declare(metadata double** %7, metadata !70, metadata !DIExpression()), !dbg !71
  store double* %1, double** %8, align 8
  call void @llvm.dbg.declare(metadata double** %8, metadata !72, metadata !DIExpression()), !dbg !73
  store double* %2, double** %9, align 8
  call void @llvm.dbg.declare(metadata double** %9, metadata !74, metadata !DIExpression()), !dbg !75
  store i32 %3, i32* %10, align 4
  call void @llvm.dbg.declare(metadata i32* %10, metadata !76, metadata !DIExpression()), !dbg !77
  store i32 %4, i32* %11, align 4
  call void @llvm.dbg.declare(metadata i32* %11, metadata !78, metadata !DIExpression()), !dbg !79
  store i32 %5, i32* %12, align 4
  call void @llvm.dbg.declare(metadata i32* %12, metadata !80, metadata !DIExpression()), !dbg !81
  call void @llvm.dbg.declare(metadata i32* %13, metadata !82, metadata !DIExpression()), !dbg !84
  store i32 0, i32* %13, align 4, !dbg !84
  br label %17, !dbg !85

17:                                               ; preds = %69, %6
  %18 = load i32, i32* %13, align 4, !dbg !86
  %19 = load i32, i32* %10, align 4, !dbg !88
  %20 = icmp slt i32 %18, %19, !dbg !89
  br i1 %20, label %21, label %72, !dbg !90

21:                                               ; preds = %17
  call void @llvm.dbg.declare(metadata i32* %14, metadata !91, metadata !DIExpression()), !dbg !94
  store i32 0, i32* %14, align 4, !dbg !94
  br label %22, !dbg !95

22:                                               ; preds = %65, %21
  %23 = load i32, i32* %14, align 4, !dbg !96
  %24 = load i32, i32* %11, align 4, !dbg !98
  %25 = icmp slt i32 %23, %24, !dbg !99
  br i1 %25, label %26, label %68, !dbg !100

26:                                               ; preds = %22
  call void @llvm.dbg.declare(metadata double* %15, metadata !101, metadata !DIExpression()), !dbg !103
  store double 0.000000e+00, double* %15, align 8, !dbg !103
  call void @llvm.dbg.declare(metadata i32* %16, metadata !104, metadata !DIExpression()), !dbg !106
  store i32 0, i32* %16, align 4, !dbg !106
  br label %27, !dbg !107

27:                                               ; preds = %52, %26
  %28 = load i32, i32* %16, align 4, !dbg !108
  %29 = load i32, i32* %12, align 4, !dbg !110
  %30 = icmp slt i32 %28, %29, !dbg !111
  br i1 %30, label %31, label %55, !dbg !112

31:                                               ; preds = %27
  %32 = load double*, double** %7, align 8, !dbg !113
  %33 = load i32, i32* %13, align 4, !dbg !115
  %34 = load i32, i32* %12, align 4, !dbg !116
  %35 = mul nsw i32 %33, %34, !dbg !117
  %36 = load i32, i32* %16, align 4, !dbg !118
  %37 = add nsw i32 %35, %36, !dbg !119
  %38 = sext i32 %37 to i64, !dbg !113
  %39 = getelementptr inbounds double, double* %32, i64 %38, !dbg !113
  %40 = load double, double* %39, align 8, !dbg !113
  %41 = load double*, double** %8, align 8, !dbg !120
  %42 = load i32, i32* %16, align 4, !dbg !121
  %43 = load i32, i32* %11, align 4, !dbg !122
  %44 = mul nsw i32 %42, %43, !dbg !123
  %45 = load i32, i32* %14, align 4, !dbg !124
  %46 = add nsw i32 %44, %45, !dbg !125
  %47 = sext i32 %46 to i64, !dbg !120
  %48 = getelementptr inbounds double, double* %41, i64 %47, !dbg !120
  %49 = load double, double* %48, align 8, !dbg !120
  %50 = load double, double* %15, align 8, !dbg !126
  %51 = call double @llvm.fmuladd.f64(double %40, double %49, double %50), !dbg !126
  store double %51, double* %15, align 8, !dbg !126
  br label %52, !dbg !127

52:                                               ; preds = %31
  %53 = load i32, i32* %16, align 4, !dbg !128
  %54 = add nsw i32 %53, 1, !dbg !128
  store i32 %54, i32* %16, align 4, !dbg !128
  br label %27, !dbg !129, !llvm.loop !130

55:                                               ; preds = %27
  %56 = load double, double* %15, align 8, !dbg !132
  %57 = load double*, double** %9, align 8, !dbg !133
  %58 = load i32, i32* %13, align 4, !dbg !134
  %59 = load i32, i32* %11, align 4, !dbg !135
  %60 = mul nsw i32 %58, %59, !dbg !136
  %61 = load i32, i32* %14, align 4, !dbg !137
  %62 = add nsw i32 %60, %61, !dbg !138
  %63 = sext i32 %62 to i64, !dbg !133
  %64 = getelementptr inbounds double, double* %57, i64 %63, !dbg !133
  store double %56, double* %64, align 8, !dbg !139
  br label %65, !dbg !140

65:                                               ; preds = %55
  %66 = load i32, i32* %14, align 4, !dbg !141
  %67 = add nsw i32 %66, 1, !dbg !141
  store i32 %67, i32* %14, align 4, !dbg !141
  br label %22, !dbg !142, !llvm.loop !143

68:                                               ; preds = %22
  br label %69, !dbg !145

69:                                               ; preds = %68
  %70 = load i32, i32* %13, align 4, !dbg !146
  %71 = add nsw i32 %70, 1, !dbg !146
  store i32 %71, i32* %13, align 4, !dbg !146
  br label %17, !dbg !147, !llvm.loop !148

72:                                               ; preds = %17
  ret void, !dbg !150
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @log_sum_exp(double* noundef %0, i32 noundef %1) #0 !dbg !151 {
  %3 = alloca double*, align 8
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  %7 = alloca double, align 8
  %8 = alloca i32, align 4
  store double* %0, double** %3, align 8
  call void @llvm.dbg.declare(metadata double** %3, metadata !152, metadata !DIExpression()), !dbg !153
  store i32 %1, i32* %4, align 4
  call void @llvm.dbg.declare(metadata i32* %4, metadata !154, metadata !DIExpression()), !dbg !155
  call void @llvm.dbg.declare(metadata double* %5, metadata !156, metadata !DIExpression()), !dbg !157
  %9 = load double*, double** %3, align 8, !dbg !158
  %10 = getelementptr inbounds double, double* %9, i64 0, !dbg !158
  %11 = load double, double* %10, align 8, !dbg !158
  store double %11, double* %5, align 8, !dbg !157
  call void @llvm.dbg.declare(metadata i32* %6, metadata !159, metadata !DIExpression()), !dbg !161
  store i32 1, i32* %6, align 4, !dbg !161
  br label %12, !dbg !162

12:                                               ; preds = %24, %2
  %13 = load i32, i32* %6, align 4, !dbg !163
  %14 = load i32, i32* %4, align 4, !dbg !165
  %15 = icmp slt i32 %13, %14, !dbg !166
  br i1 %15, label %16, label %27, !dbg !167

16:                                               ; preds = %12
  %17 = load double, double* %5, align 8, !dbg !168
  %18 = load double*, double** %3, align 8, !dbg !170
  %19 = load i32, i32* %6, align 4, !dbg !171
  %20 = sext i32 %19 to i64, !dbg !170
  %21 = getelementptr inbounds double, double* %18, i64 %20, !dbg !170
  %22 = load double, double* %21, align 8, !dbg !170
  %23 = call double @llvm.maxnum.f64(double %17, double %22), !dbg !172
  store double %23, double* %5, align 8, !dbg !173
  br label %24, !dbg !174

24:                                               ; preds = %16
  %25 = load i32, i32* %6, align 4, !dbg !175
  %26 = add nsw i32 %25, 1, !dbg !175
  store i32 %26, i32* %6, align 4, !dbg !175
  br label %12, !dbg !176, !llvm.loop !177

27:                                               ; preds = %12
  call void @llvm.dbg.declare(metadata double* %7, metadata !179, metadata !DIExpression()), !dbg !180
  store double 0.000000e+00, double* %7, align 8, !dbg !180
  call void @llvm.dbg.declare(metadata i32* %8, metadata !181, metadata !DIExpression()), !dbg !183
  store i32 0, i32* %8, align 4, !dbg !183
  br label %28, !dbg !184

28:                                               ; preds = %43, %27
  %29 = load i32, i32* %8, align 4, !dbg !185
  %30 = load i32, i32* %4, align 4, !dbg !187
  %31 = icmp slt i32 %29, %30, !dbg !188
  br i1 %31, label %32, label %46, !dbg !189

32:                                               ; preds = %28
  %33 = load double*, double** %3, align 8, !dbg !190
  %34 = load i32, i32* %8, align 4, !dbg !192
  %35 = sext i32 %34 to i64, !dbg !190
  %36 = getelementptr inbounds double, double* %33, i64 %35, !dbg !190
  %37 = load double, double* %36, align 8, !dbg !190
  %38 = load double, double* %5, align 8, !dbg !193
  %39 = fsub double %37, %38, !dbg !194
  %40 = call double @exp(double noundef %39) #3, !dbg !195
  %41 = load double, double* %7, align 8, !dbg !196
  %42 = fadd double %41, %40, !dbg !196
  store double %42, double* %7, align 8, !dbg !196
  br label %43, !dbg !197

43:                                               ; preds = %32
  %44 = load i32, i32* %8, align 4, !dbg !198
  %45 = add nsw i32 %44, 1, !dbg !198
  store i32 %45, i32* %8, align 4, !dbg !198
  br label %28, !dbg !199, !llvm.loop !200

46:                                               ; preds = %28
  %47 = load double, double* %5, align 8, !dbg !202
  %48 = load double, double* %7, align 8, !dbg !203
  %49 = call double @log(double noundef %48) #3, !dbg !204
  %50 = fadd double %47, %49, !dbg !205
  ret double %50, !dbg !206
}

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.maxnum.f64(double, double) #1

; Function Attrs: nounwind
declare double @exp(double noundef) #2

; Function Attrs: nounwind
declare double @log(double noundef) #2

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @cholesky_log_determinant(double* noundef %0, i32 noundef %1) #0 !dbg !207 {
  %3 = alloca double*, align 8
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  %7 = alloca double, align 8
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca double, align 8
  %11 = alloca i32, align 4
  store double* %0, double** %3, align 8
  call void @llvm.dbg.declare(metadata double** %3, metadata !210, metadata !DIExpression()), !dbg !211
  store i32 %1, i32* %4, align 4
  call void @llvm.dbg.declare(metadata i32* %4, metadata !212, metadata !DIExpression()), !dbg !213
  call void @llvm.dbg.declare(metadata double* %5, metadata !214, metadata !DIExpression()), !dbg !215
  store double 0.000000e+00, double* %5, align 8, !dbg !215
  call void @llvm.dbg.declare(metadata i32* %6, metadata !216, metadata !DIExpression()), !dbg !218
  store i32 0, i32* %6, align 4, !dbg !218
  br label %12, !dbg !219

12:                                               ; preds = %132, %2
  %13 = load i32, i32* %6, align 4, !dbg !220
  %14 = load i32, i32* %4, align 4, !dbg !222
  %15 = icmp slt i32 %13, %14, !dbg !223
  br i1 %15, label %16, label %135, !dbg !224

16:                                               ; preds = %12
  call void @llvm.dbg.declare(metadata double* %7, metadata !225, metadata !DIExpression()), !dbg !227
  %17 = load double*, double** %3, align 8, !dbg !228
  %18 = load i32, i32* %6, align 4, !dbg !229
  %19 = load i32, i32* %4, align 4, !dbg !230
  %20 = mul nsw i32 %18, %19, !dbg !231
  %21 = load i32, i32* %6, align 4, !dbg !232
  %22 = add nsw i32 %20, %21, !dbg !233
  %23 = sext i32 %22 to i64, !dbg !228
  %24 = getelementptr inbounds double, double* %17, i64 %23, !dbg !228
  %25 = load double, double* %24, align 8, !dbg !228
  store double %25, double* %7, align 8, !dbg !227
  call void @llvm.dbg.declare(metadata i32* %8, metadata !234, metadata !DIExpression()), !dbg !236
  store i32 0, i32* %8, align 4, !dbg !236
  br label %26, !dbg !237

26:                                               ; preds = %52, %16
  %27 = load i32, i32* %8, align 4, !dbg !238
  %28 = load i32, i32* %6, align 4, !dbg !240
  %29 = icmp slt i32 %27, %28, !dbg !241
  br i1 %29, label %30, label %55, !dbg !242

30:                                               ; preds = %26
  %31 = load double*, double** %3, align 8, !dbg !243
  %32 = load i32, i32* %6, align 4, !dbg !245
  %33 = load i32, i32* %4, align 4, !dbg !246
  %34 = mul nsw i32 %32, %33, !dbg !247
  %35 = load i32, i32* %8, align 4, !dbg !248
  %36 = add nsw i32 %34, %35, !dbg !249
  %37 = sext i32 %36 to i64, !dbg !243
  %38 = getelementptr inbounds double, double* %31, i64 %37, !dbg !243
  %39 = load double, double* %38, align 8, !dbg !243
  %40 = load double*, double** %3, align 8, !dbg !250
  %41 = load i32, i32* %6, align 4, !dbg !251
  %42 = load i32, i32* %4, align 4, !dbg !252
  %43 = mul nsw i32 %41, %42, !dbg !253
  %44 = load i32, i32* %8, align 4, !dbg !254
  %45 = add nsw i32 %43, %44, !dbg !255
  %46 = sext i32 %45 to i64, !dbg !250
  %47 = getelementptr inbounds double, double* %40, i64 %46, !dbg !250
  %48 = load double, double* %47, align 8, !dbg !250
  %49 = load double, double* %7, align 8, !dbg !256
  %50 = fneg double %39, !dbg !256
  %51 = call double @llvm.fmuladd.f64(double %50, double %48, double %49), !dbg !256
  store double %51, double* %7, align 8, !dbg !256
  br label %52, !dbg !257

52:                                               ; preds = %30
  %53 = load i32, i32* %8, align 4, !dbg !258
  %54 = add nsw i32 %53, 1, !dbg !258
  store i32 %54, i32* %8, align 4, !dbg !258
  br label %26, !dbg !259, !llvm.loop !260

55:                                               ; preds = %26
  %56 = load double, double* %7, align 8, !dbg !262
  %57 = call double @sqrt(double noundef %56) #3, !dbg !263
  store double %57, double* %7, align 8, !dbg !264
  %58 = load double, double* %7, align 8, !dbg !265
  %59 = load double*, double** %3, align 8, !dbg !266
  %60 = load i32, i32* %6, align 4, !dbg !267
  %61 = load i32, i32* %4, align 4, !dbg !268
  %62 = mul nsw i32 %60, %61, !dbg !269
  %63 = load i32, i32* %6, align 4, !dbg !270
  %64 = add nsw i32 %62, %63, !dbg !271
  %65 = sext i32 %64 to i64, !dbg !266
  %66 = getelementptr inbounds double, double* %59, i64 %65, !dbg !266
  store double %58, double* %66, align 8, !dbg !272
  %67 = load double, double* %7, align 8, !dbg !273
  %68 = call double @log(double noundef %67) #3, !dbg !274
  %69 = load double, double* %5, align 8, !dbg !275
  %70 = call double @llvm.fmuladd.f64(double 2.000000e+00, double %68, double %69), !dbg !275
  store double %70, double* %5, align 8, !dbg !275
  call void @llvm.dbg.declare(metadata i32* %9, metadata !276, metadata !DIExpression()), !dbg !278
  %71 = load i32, i32* %6, align 4, !dbg !279
  %72 = add nsw i32 %71, 1, !dbg !280
  store i32 %72, i32* %9, align 4, !dbg !278
  br label %73, !dbg !281

73:                                               ; preds = %128, %55
  %74 = load i32, i32* %9, align 4, !dbg !282
  %75 = load i32, i32* %4, align 4, !dbg !284
  %76 = icmp slt i32 %74, %75, !dbg !285
  br i1 %76, label %77, label %131, !dbg !286

77:                                               ; preds = %73
  call void @llvm.dbg.declare(metadata double* %10, metadata !287, metadata !DIExpression()), !dbg !289
  %78 = load double*, double** %3, align 8, !dbg !290
  %79 = load i32, i32* %9, align 4, !dbg !291
  %80 = load i32, i32* %4, align 4, !dbg !292
  %81 = mul nsw i32 %79, %80, !dbg !293
  %82 = load i32, i32* %6, align 4, !dbg !294
  %83 = add nsw i32 %81, %82, !dbg !295
  %84 = sext i32 %83 to i64, !dbg !290
  %85 = getelementptr inbounds double, double* %78, i64 %84, !dbg !290
  %86 = load double, double* %85, align 8, !dbg !290
  store double %86, double* %10, align 8, !dbg !289
  call void @llvm.dbg.declare(metadata i32* %11, metadata !296, metadata !DIExpression()), !dbg !298
  store i32 0, i32* %11, align 4, !dbg !298
  br label %87, !dbg !299

87:                                               ; preds = %113, %77
  %88 = load i32, i32* %11, align 4, !dbg !300
  %89 = load i32, i32* %6, align 4, !dbg !302
  %90 = icmp slt i32 %88, %89, !dbg !303
  br i1 %90, label %91, label %116, !dbg !304

91:                                               ; preds = %87
  %92 = load double*, double** %3, align 8, !dbg !305
  %93 = load i32, i32* %9, align 4, !dbg !307
  %94 = load i32, i32* %4, align 4, !dbg !308
  %95 = mul nsw i32 %93, %94, !dbg !309
  %96 = load i32, i32* %11, align 4, !dbg !310
  %97 = add nsw i32 %95, %96, !dbg !311
  %98 = sext i32 %97 to i64, !dbg !305
  %99 = getelementptr inbounds double, double* %92, i64 %98, !dbg !305
  %100 = load double, double* %99, align 8, !dbg !305
  %101 = load double*, double** %3, align 8, !dbg !312
  %102 = load i32, i32* %6, align 4, !dbg !313
  %103 = load i32, i32* %4, align 4, !dbg !314
  %104 = mul nsw i32 %102, %103, !dbg !315
  %105 = load i32, i32* %11, align 4, !dbg !316
  %106 = add nsw i32 %104, %105, !dbg !317
  %107 = sext i32 %106 to i64, !dbg !312
  %108 = getelementptr inbounds double, double* %101, i64 %107, !dbg !312
  %109 = load double, double* %108, align 8, !dbg !312
  %110 = load double, double* %10, align 8, !dbg !318
  %111 = fneg double %100, !dbg !318
  %112 = call double @llvm.fmuladd.f64(double %111, double %109, double %110), !dbg !318
  store double %112, double* %10, align 8, !dbg !318
  br label %113, !dbg !319

113:                                              ; preds = %91
  %114 = load i32, i32* %11, align 4, !dbg !320
  %115 = add nsw i32 %114, 1, !dbg !320
  store i32 %115, i32* %11, align 4, !dbg !320
  br label %87, !dbg !321, !llvm.loop !322

116:                                              ; preds = %87
  %117 = load double, double* %10, align 8, !dbg !324
  %118 = load double, double* %7, align 8, !dbg !325
  %119 = fdiv double %117, %118, !dbg !326
  %120 = load double*, double** %3, align 8, !dbg !327
  %121 = load i32, i32* %9, align 4, !dbg !328
  %122 = load i32, i32* %4, align 4, !dbg !329
  %123 = mul nsw i32 %121, %122, !dbg !330
  %124 = load i32, i32* %6, align 4, !dbg !331
  %125 = add nsw i32 %123, %124, !dbg !332
  %126 = sext i32 %125 to i64, !dbg !327
  %127 = getelementptr inbounds double, double* %120, i64 %126, !dbg !327
  store double %119, double* %127, align 8, !dbg !333
  br label %128, !dbg !334

128:                                              ; preds = %116
  %129 = load i32, i32* %9, align 4, !dbg !335
  %130 = add nsw i32 %129, 1, !dbg !335
  store i32 %130, i32* %9, align 4, !dbg !335
  br label %73, !dbg !336, !llvm.loop !337

131:                                              ; preds = %73
  br label %132, !dbg !339

132:                                              ; preds = %131
  %133 = load i32, i32* %6, align 4, !dbg !340
  %134 = add nsw i32 %133, 1, !dbg !340
  store i32 %134, i32* %6, align 4, !dbg !340
  br label %12, !dbg !341, !llvm.loop !342

135:                                              ; preds = %12
  %136 = load double, double* %5, align 8, !dbg !344
  ret double %136, !dbg !345
}

; Function Attrs: nounwind
declare double @sqrt(double noundef) #2

; Function Attrs: noinline nounwind optnone uwtable
define dso_local void @runge_kutta_predator_prey(double* noundef %0, double* noundef %1, double noundef %2, i32 noundef %3) #0 !dbg !346 {
  %5 = alloca double*, align 8
  %6 = alloca double*, align 8
  %7 = alloca double, align 8
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca [2 x double], align 16
  %11 = alloca [2 x double], align 16
  %12 = alloca [2 x double], align 16
  %13 = alloca [2 x double], align 16
  %14 = alloca [2 x double], align 16
  %15 = alloca i32, align 4
  %16 = alloca i32, align 4
  %17 = alloca i32, align 4
  %18 = alloca i32, align 4
  store double* %0, double** %5, align 8
  call void @llvm.dbg.declare(metadata double** %5, metadata !349, metadata !DIExpression()), !dbg !350
  store double* %1, double** %6, align 8
  call void @llvm.dbg.declare(metadata double** %6, metadata !351, metadata !DIExpression()), !dbg !352
  store double %2, double* %7, align 8
  call void @llvm.dbg.declare(metadata double* %7, metadata !353, metadata !DIExpression()), !dbg !354
  store i32 %3, i32* %8, align 4
  call void @llvm.dbg.declare(metadata i32* %8, metadata !355, metadata !DIExpression()), !dbg !356
  call void @llvm.dbg.declare(metadata i32* %9, metadata !357, metadata !DIExpression()), !dbg !359
  store i32 0, i32* %9, align 4, !dbg !359
  br label %19, !dbg !360

19:                                               ; preds = %139, %4
  %20 = load i32, i32* %9, align 4, !dbg !361
  %21 = load i32, i32* %8, align 4, !dbg !363
  %22 = icmp slt i32 %20, %21, !dbg !364
  br i1 %22, label %23, label %142, !dbg !365

23:                                               ; preds = %19
  call void @llvm.dbg.declare(metadata [2 x double]* %10, metadata !366, metadata !DIExpression()), !dbg !371
  call void @llvm.dbg.declare(metadata [2 x double]* %11, metadata !372, metadata !DIExpression()), !dbg !373
  call void @llvm.dbg.declare(metadata [2 x double]* %12, metadata !374, metadata !DIExpression()), !dbg !375
  call void @llvm.dbg.declare(metadata [2 x double]* %13, metadata !376, metadata !DIExpression()), !dbg !377
  call void @llvm.dbg.declare(metadata [2 x double]* %14, metadata !378, metadata !DIExpression()), !dbg !379
  %24 = load double*, double** %5, align 8, !dbg !380
  %25 = load double*, double** %6, align 8, !dbg !381
  %26 = getelementptr inbounds [2 x double], [2 x double]* %10, i64 0, i64 0, !dbg !382
  call void @lotka_volterra(double* noundef %24, double* noundef %25, double* noundef %26), !dbg !383
  call void @llvm.dbg.declare(metadata i32* %15, metadata !384, metadata !DIExpression()), !dbg !386
  store i32 0, i32* %15, align 4, !dbg !386
  br label %27, !dbg !387

27:                                               ; preds = %46, %23
  %28 = load i32, i32* %15, align 4, !dbg !388
  %29 = icmp slt i32 %28, 2, !dbg !390
  br i1 %29, label %30, label %49, !dbg !391

30:                                               ; preds = %27
  %31 = load double*, double** %5, align 8, !dbg !392
  %32 = load i32, i32* %15, align 4, !dbg !394
  %33 = sext i32 %32 to i64, !dbg !392
  %34 = getelementptr inbounds double, double* %31, i64 %33, !dbg !392
  %35 = load double, double* %34, align 8, !dbg !392
  %36 = load double, double* %7, align 8, !dbg !395
  %37 = fmul double 5.000000e-01, %36, !dbg !396
  %38 = load i32, i32* %15, align 4, !dbg !397
  %39 = sext i32 %38 to i64, !dbg !398
  %40 = getelementptr inbounds [2 x double], [2 x double]* %10, i64 0, i64 %39, !dbg !398
  %41 = load double, double* %40, align 8, !dbg !398
  %42 = call double @llvm.fmuladd.f64(double %37, double %41, double %35), !dbg !399
  %43 = load i32, i32* %15, align 4, !dbg !400
  %44 = sext i32 %43 to i64, !dbg !401
  %45 = getelementptr inbounds [2 x double], [2 x double]* %14, i64 0, i64 %44, !dbg !401
  store double %42, double* %45, align 8, !dbg !402
  br label %46, !dbg !403

46:                                               ; preds = %30
  %47 = load i32, i32* %15, align 4, !dbg !404
  %48 = add nsw i32 %47, 1, !dbg !404
  store i32 %48, i32* %15, align 4, !dbg !404
  br label %27, !dbg !405, !llvm.loop !406

49:                                               ; preds = %27
  %50 = getelementptr inbounds [2 x double], [2 x double]* %14, i64 0, i64 0, !dbg !408
  %51 = load double*, double** %6, align 8, !dbg !409
  %52 = getelementptr inbounds [2 x double], [2 x double]* %11, i64 0, i64 0, !dbg !410
  call void @lotka_volterra(double* noundef %50, double* noundef %51, double* noundef %52), !dbg !411
  call void @llvm.dbg.declare(metadata i32* %16, metadata !412, metadata !DIExpression()), !dbg !414
  store i32 0, i32* %16, align 4, !dbg !414
  br label %53, !dbg !415

53:                                               ; preds = %72, %49
  %54 = load i32, i32* %16, align 4, !dbg !416
  %55 = icmp slt i32 %54, 2, !dbg !418
  br i1 %55, label %56, label %75, !dbg !419

56:                                               ; preds = %53
  %57 = load double*, double** %5, align 8, !dbg !420
  %58 = load i32, i32* %16, align 4, !dbg !422
  %59 = sext i32 %58 to i64, !dbg !420
  %60 = getelementptr inbounds double, double* %57, i64 %59, !dbg !420
  %61 = load double, double* %60, align 8, !dbg !420
  %62 = load double, double* %7, align 8, !dbg !423
  %63 = fmul double 5.000000e-01, %62, !dbg !424
  %64 = load i32, i32* %16, align 4, !dbg !425
  %65 = sext i32 %64 to i64, !dbg !426
  %66 = getelementptr inbounds [2 x double], [2 x double]* %11, i64 0, i64 %65, !dbg !426
  %67 = load double, double* %66, align 8, !dbg !426
  %68 = call double @llvm.fmuladd.f64(double %63, double %67, double %61), !dbg !427
  %69 = load i32, i32* %16, align 4, !dbg !428
  %70 = sext i32 %69 to i64, !dbg !429
  %71 = getelementptr inbounds [2 x double], [2 x double]* %14, i64 0, i64 %70, !dbg !429
  store double %68, double* %71, align 8, !dbg !430
  br label %72, !dbg !431

72:                                               ; preds = %56
  %73 = load i32, i32* %16, align 4, !dbg !432
  %74 = add nsw i32 %73, 1, !dbg !432
  store i32 %74, i32* %16, align 4, !dbg !432
  br label %53, !dbg !433, !llvm.loop !434

75:                                               ; preds = %53
  %76 = getelementptr inbounds [2 x double], [2 x double]* %14, i64 0, i64 0, !dbg !436
  %77 = load double*, double** %6, align 8, !dbg !437
  %78 = getelementptr inbounds [2 x double], [2 x double]* %12, i64 0, i64 0, !dbg !438
  call void @lotka_volterra(double* noundef %76, double* noundef %77, double* noundef %78), !dbg !439
  call void @llvm.dbg.declare(metadata i32* %17, metadata !440, metadata !DIExpression()), !dbg !442
  store i32 0, i32* %17, align 4, !dbg !442
  br label %79, !dbg !443

79:                                               ; preds = %97, %75
  %80 = load i32, i32* %17, align 4, !dbg !444
  %81 = icmp slt i32 %80, 2, !dbg !446
  br i1 %81, label %82, label %100, !dbg !447

82:                                               ; preds = %79
  %83 = load double*, double** %5, align 8, !dbg !448
  %84 = load i32, i32* %17, align 4, !dbg !450
  %85 = sext i32 %84 to i64, !dbg !448
  %86 = getelementptr inbounds double, double* %83, i64 %85, !dbg !448
  %87 = load double, double* %86, align 8, !dbg !448
  %88 = load double, double* %7, align 8, !dbg !451
  %89 = load i32, i32* %17, align 4, !dbg !452
  %90 = sext i32 %89 to i64, !dbg !453
  %91 = getelementptr inbounds [2 x double], [2 x double]* %12, i64 0, i64 %90, !dbg !453
  %92 = load double, double* %91, align 8, !dbg !453
  %93 = call double @llvm.fmuladd.f64(double %88, double %92, double %87), !dbg !454
  %94 = load i32, i32* %17, align 4, !dbg !455
  %95 = sext i32 %94 to i64, !dbg !456
  %96 = getelementptr inbounds [2 x double], [2 x double]* %14, i64 0, i64 %95, !dbg !456
  store double %93, double* %96, align 8, !dbg !457
  br label %97, !dbg !458

97:                                               ; preds = %82
  %98 = load i32, i32* %17, align 4, !dbg !459
  %99 = add nsw i32 %98, 1, !dbg !459
  store i32 %99, i32* %17, align 4, !dbg !459
  br label %79, !dbg !460, !llvm.loop !461

100:                                              ; preds = %79
  %101 = getelementptr inbounds [2 x double], [2 x double]* %14, i64 0, i64 0, !dbg !463
  %102 = load double*, double** %6, align 8, !dbg !464
  %103 = getelementptr inbounds [2 x double], [2 x double]* %13, i64 0, i64 0, !dbg !465
  call void @lotka_volterra(double* noundef %101, double* noundef %102, double* noundef %103), !dbg !466
  call void @llvm.dbg.declare(metadata i32* %18, metadata !467, metadata !DIExpression()), !dbg !469
  store i32 0, i32* %18, align 4, !dbg !469
  br label %104, !dbg !470

104:                                              ; preds = %135, %100
  %105 = load i32, i32* %18, align 4, !dbg !471
  %106 = icmp slt i32 %105, 2, !dbg !473
  br i1 %106, label %107, label %138, !dbg !474

107:                                              ; preds = %104
  %108 = load double, double* %7, align 8, !dbg !475
  %109 = fdiv double %108, 6.000000e+00, !dbg !477
  %110 = load i32, i32* %18, align 4, !dbg !478
  %111 = sext i32 %110 to i64, !dbg !479
  %112 = getelementptr inbounds [2 x double], [2 x double]* %10, i64 0, i64 %111, !dbg !479
  %113 = load double, double* %112, align 8, !dbg !479
  %114 = load i32, i32* %18, align 4, !dbg !480
  %115 = sext i32 %114 to i64, !dbg !481
  %116 = getelementptr inbounds [2 x double], [2 x double]* %11, i64 0, i64 %115, !dbg !481
  %117 = load double, double* %116, align 8, !dbg !481
  %118 = call double @llvm.fmuladd.f64(double 2.000000e+00, double %117, double %113), !dbg !482
  %119 = load i32, i32* %18, align 4, !dbg !483
  %120 = sext i32 %119 to i64, !dbg !484
  %121 = getelementptr inbounds [2 x double], [2 x double]* %12, i64 0, i64 %120, !dbg !484
  %122 = load double, double* %121, align 8, !dbg !484
  %123 = call double @llvm.fmuladd.f64(double 2.000000e+00, double %122, double %118), !dbg !485
  %124 = load i32, i32* %18, align 4, !dbg !486
  %125 = sext i32 %124 to i64, !dbg !487
  %126 = getelementptr inbounds [2 x double], [2 x double]* %13, i64 0, i64 %125, !dbg !487
  %127 = load double, double* %126, align 8, !dbg !487
  %128 = fadd double %123, %127, !dbg !488
  %129 = load double*, double** %5, align 8, !dbg !489
  %130 = load i32, i32* %18, align 4, !dbg !490
  %131 = sext i32 %130 to i64, !dbg !489
  %132 = getelementptr inbounds double, double* %129, i64 %131, !dbg !489
  %133 = load double, double* %132, align 8, !dbg !491
  %134 = call double @llvm.fmuladd.f64(double %109, double %128, double %133), !dbg !491
  store double %134, double* %132, align 8, !dbg !491
  br label %135, !dbg !492

135:                                              ; preds = %107
  %136 = load i32, i32* %18, align 4, !dbg !493
  %137 = add nsw i32 %136, 1, !dbg !493
  store i32 %137, i32* %18, align 4, !dbg !493
  br label %104, !dbg !494, !llvm.loop !495

138:                                              ; preds = %104
  br label %139, !dbg !497

139:                                              ; preds = %138
  %140 = load i32, i32* %9, align 4, !dbg !498
  %141 = add nsw i32 %140, 1, !dbg !498
  store i32 %141, i32* %9, align 4, !dbg !498
  br label %19, !dbg !499, !llvm.loop !500

142:                                              ; preds = %19
  ret void, !dbg !502
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @lotka_volterra(double* noundef %0, double* noundef %1, double* noundef %2) #0 !dbg !503 {
  %4 = alloca double*, align 8
  %5 = alloca double*, align 8
  %6 = alloca double*, align 8
  store double* %0, double** %4, align 8
  call void @llvm.dbg.declare(metadata double** %4, metadata !506, metadata !DIExpression()), !dbg !507
  store double* %1, double** %5, align 8
  call void @llvm.dbg.declare(metadata double** %5, metadata !508, metadata !DIExpression()), !dbg !509
  store double* %2, double** %6, align 8
  call void @llvm.dbg.declare(metadata double** %6, metadata !510, metadata !DIExpression()), !dbg !511
  %7 = load double*, double** %5, align 8, !dbg !512
  %8 = getelementptr inbounds double, double* %7, i64 0, !dbg !512
  %9 = load double, double* %8, align 8, !dbg !512
  %10 = load double*, double** %4, align 8, !dbg !513
  %11 = getelementptr inbounds double, double* %10, i64 0, !dbg !513
  %12 = load double, double* %11, align 8, !dbg !513
  %13 = load double*, double** %5, align 8, !dbg !514
  %14 = getelementptr inbounds double, double* %13, i64 1, !dbg !514
  %15 = load double, double* %14, align 8, !dbg !514
  %16 = load double*, double** %4, align 8, !dbg !515
  %17 = getelementptr inbounds double, double* %16, i64 0, !dbg !515
  %18 = load double, double* %17, align 8, !dbg !515
  %19 = fmul double %15, %18, !dbg !516
  %20 = load double*, double** %4, align 8, !dbg !517
  %21 = getelementptr inbounds double, double* %20, i64 1, !dbg !517
  %22 = load double, double* %21, align 8, !dbg !517
  %23 = fmul double %19, %22, !dbg !518
  %24 = fneg double %23, !dbg !519
  %25 = call double @llvm.fmuladd.f64(double %9, double %12, double %24), !dbg !519
  %26 = load double*, double** %6, align 8, !dbg !520
  %27 = getelementptr inbounds double, double* %26, i64 0, !dbg !520
  store double %25, double* %27, align 8, !dbg !521
  %28 = load double*, double** %5, align 8, !dbg !522
  %29 = getelementptr inbounds double, double* %28, i64 2, !dbg !522
  %30 = load double, double* %29, align 8, !dbg !522
  %31 = load double*, double** %4, align 8, !dbg !523
  %32 = getelementptr inbounds double, double* %31, i64 0, !dbg !523
  %33 = load double, double* %32, align 8, !dbg !523
  %34 = fmul double %30, %33, !dbg !524
  %35 = load double*, double** %4, align 8, !dbg !525
  %36 = getelementptr inbounds double, double* %35, i64 1, !dbg !525
  %37 = load double, double* %36, align 8, !dbg !525
  %38 = load double*, double** %5, align 8, !dbg !526
  %39 = getelementptr inbounds double, double* %38, i64 3, !dbg !526
  %40 = load double, double* %39, align 8, !dbg !526
  %41 = load double*, double** %4, align 8, !dbg !527
  %42 = getelementptr inbounds double, double* %41, i64 1, !dbg !527
  %43 = load double, double* %42, align 8, !dbg !527
  %44 = fmul double %40, %43, !dbg !528
  %45 = fneg double %44, !dbg !529
  %46 = call double @llvm.fmuladd.f64(double %34, double %37, double %45), !dbg !529
  %47 = load double*, double** %6, align 8, !dbg !530
  %48 = getelementptr inbounds double, double* %47, i64 1, !dbg !530
  store double %46, double* %48, align 8, !dbg !531
  ret void, !dbg !532
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @two_layer_network(double* noundef %0, double* noundef %1, i32 noundef %2) #0 !dbg !533 {
  %4 = alloca double*, align 8
  %5 = alloca double*, align 8
  %6 = alloca i32, align 4
  %7 = alloca double, align 8
  %8 = alloca i32, align 4
  %9 = alloca double, align 8
  %10 = alloca i32, align 4
  store double* %0, double** %4, align 8
  call void @llvm.dbg.declare(metadata double** %4, metadata !536, metadata !DIExpression()), !dbg !537
  store double* %1, double** %5, align 8
  call void @llvm.dbg.declare(metadata double** %5, metadata !538, metadata !DIExpression()), !dbg !539
  store i32 %2, i32* %6, align 4
  call void @llvm.dbg.declare(metadata i32* %6, metadata !540, metadata !DIExpression()), !dbg !541
  call void @llvm.dbg.declare(metadata double* %7, metadata !542, metadata !DIExpression()), !dbg !543
  store double 0.000000e+00, double* %7, align 8, !dbg !543
  call void @llvm.dbg.declare(metadata i32* %8, metadata !544, metadata !DIExpression()), !dbg !546
  store i32 0, i32* %8, align 4, !dbg !546
  br label %11, !dbg !547

11:                                               ; preds = %64, %3
  %12 = load i32, i32* %8, align 4, !dbg !548
  %13 = icmp slt i32 %12, 3, !dbg !550
  br i1 %13, label %14, label %67, !dbg !551

14:                                               ; preds = %11
  call void @llvm.dbg.declare(metadata double* %9, metadata !552, metadata !DIExpression()), !dbg !554
  %15 = load double*, double** %4, align 8, !dbg !555
  %16 = load i32, i32* %8, align 4, !dbg !556
  %17 = load i32, i32* %6, align 4, !dbg !557
  %18 = add nsw i32 %17, 1, !dbg !558
  %19 = mul nsw i32 %16, %18, !dbg !559
  %20 = load i32, i32* %6, align 4, !dbg !560
  %21 = add nsw i32 %19, %20, !dbg !561
  %22 = sext i32 %21 to i64, !dbg !555
  %23 = getelementptr inbounds double, double* %15, i64 %22, !dbg !555
  %24 = load double, double* %23, align 8, !dbg !555
  store double %24, double* %9, align 8, !dbg !554
  call void @llvm.dbg.declare(metadata i32* %10, metadata !562, metadata !DIExpression()), !dbg !564
  store i32 0, i32* %10, align 4, !dbg !564
  br label %25, !dbg !565

25:                                               ; preds = %47, %14
  %26 = load i32, i32* %10, align 4, !dbg !566
  %27 = load i32, i32* %6, align 4, !dbg !568
  %28 = icmp slt i32 %26, %27, !dbg !569
  br i1 %28, label %29, label %50, !dbg !570

29:                                               ; preds = %25
  %30 = load double*, double** %4, align 8, !dbg !571
  %31 = load i32, i32* %8, align 4, !dbg !573
  %32 = load i32, i32* %6, align 4, !dbg !574
  %33 = add nsw i32 %32, 1, !dbg !575
  %34 = mul nsw i32 %31, %33, !dbg !576
  %35 = load i32, i32* %10, align 4, !dbg !577
  %36 = add nsw i32 %34, %35, !dbg !578
  %37 = sext i32 %36 to i64, !dbg !571
  %38 = getelementptr inbounds double, double* %30, i64 %37, !dbg !571
  %39 = load double, double* %38, align 8, !dbg !571
  %40 = load double*, double** %5, align 8, !dbg !579
  %41 = load i32, i32* %10, align 4, !dbg !580
  %42 = sext i32 %41 to i64, !dbg !579
  %43 = getelementptr inbounds double, double* %40, i64 %42, !dbg !579
  %44 = load double, double* %43, align 8, !dbg !579
  %45 = load double, double* %9, align 8, !dbg !581
  %46 = call double @llvm.fmuladd.f64(double %39, double %44, double %45), !dbg !581
  store double %46, double* %9, align 8, !dbg !581
  br label %47, !dbg !582

47:                                               ; preds = %29
  %48 = load i32, i32* %10, align 4, !dbg !583
  %49 = add nsw i32 %48, 1, !dbg !583
  store i32 %49, i32* %10, align 4, !dbg !583
  br label %25, !dbg !584, !llvm.loop !585

50:                                               ; preds = %25
  %51 = load double, double* %9, align 8, !dbg !587
  %52 = call double @tanh(double noundef %51) #3, !dbg !588
  %53 = load double*, double** %4, align 8, !dbg !589
  %54 = load i32, i32* %6, align 4, !dbg !590
  %55 = add nsw i32 %54, 1, !dbg !591
  %56 = mul nsw i32 3, %55, !dbg !592
  %57 = load i32, i32* %8, align 4, !dbg !593
  %58 = add nsw i32 %56, %57, !dbg !594
  %59 = sext i32 %58 to i64, !dbg !589
  %60 = getelementptr inbounds double, double* %53, i64 %59, !dbg !589
  %61 = load double, double* %60, align 8, !dbg !589
  %62 = load double, double* %7, align 8, !dbg !595
  %63 = call double @llvm.fmuladd.f64(double %52, double %61, double %62), !dbg !595
  store double %63, double* %7, align 8, !dbg !595
  br label %64, !dbg !596

64:                                               ; preds = %50
  %65 = load i32, i32* %8, align 4, !dbg !597
  %66 = add nsw i32 %65, 1, !dbg !597
  store i32 %66, i32* %8, align 4, !dbg !597
  br label %11, !dbg !598, !llvm.loop !599

67:                                               ; preds = %11
  %68 = load double, double* %7, align 8, !dbg !601
  ret double %68, !dbg !602
}

; Function Attrs: nounwind
declare double @tanh(double noundef) #2

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree nosync nounwind readnone speculatable willreturn }
attributes #2 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7, !8}
!llvm.ident = !{!9}

!0 = distinct !DICompileUnit(language: DW_LANG_C99, file: !1, producer: "Debian clang version 14.0.6", isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/kernels.c", directory: ".", checksumkind: CSK_MD5, checksum: "7e5ac97a33fff2218886311ebb21a2ab")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 7, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 1}
!8 = !{i32 7, !"frame-pointer", i32 2}
!9 = !{!"Debian clang version 14.0.6"}
!10 = distinct !DISubprogram(name: "rosenbrock", scope: !1, file: !1, line: 4, type: !11, scopeLine: 4, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !17)
!11 = !DISubroutineType(types: !12)
!12 = !{!13, !14, !16}
!13 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!14 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !15, size: 64)
!15 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !13)
!16 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!17 = !{}
!18 = !DILocalVariable(name: "x", arg: 1, scope: !10, file: !1, line: 4, type: !14)
!19 = !DILocation(line: 4, column: 33, scope: !10)
!20 = !DILocalVariable(name: "n", arg: 2, scope: !10, file: !1, line: 4, type: !16)
!21 = !DILocation(line: 4, column: 40, scope: !10)
!22 = !DILocalVariable(name: "s", scope: !10, file: !1, line: 5, type: !13)
!23 = !DILocation(line: 5, column: 10, scope: !10)
!24 = !DILocalVariable(name: "i", scope: !25, file: !1, line: 6, type: !16)
!25 = distinct !DILexicalBlock(scope: !10, file: !1, line: 6, column: 3)
!26 = !DILocation(line: 6, column: 12, scope: !25)
!27 = !DILocation(line: 6, column: 8, scope: !25)
!28 = !DILocation(line: 6, column: 19, scope: !29)
!29 = distinct !DILexicalBlock(scope: !25, file: !1, line: 6, column: 3)
!30 = !DILocation(line: 6, column: 21, scope: !29)
!31 = !DILocation(line: 6, column: 27, scope: !29)
!32 = !DILocation(line: 6, column: 25, scope: !29)
!33 = !DILocation(line: 6, column: 3, scope: !25)
!34 = !DILocalVariable(name: "a", scope: !35, file: !1, line: 7, type: !13)
!35 = distinct !DILexicalBlock(scope: !29, file: !1, line: 6, column: 35)
!36 = !DILocation(line: 7, column: 12, scope: !35)
!37 = !DILocation(line: 7, column: 16, scope: !35)
!38 = !DILocation(line: 7, column: 18, scope: !35)
!39 = !DILocation(line: 7, column: 20, scope: !35)
!40 = !DILocation(line: 7, column: 27, scope: !35)
!41 = !DILocation(line: 7, column: 29, scope: !35)
!42 = !DILocation(line: 7, column: 34, scope: !35)
!43 = !DILocation(line: 7, column: 36, scope: !35)
!44 = !DILocation(line: 7, column: 25, scope: !35)
!45 = !DILocalVariable(name: "b", scope: !35, file: !1, line: 8, type: !13)
!46 = !DILocation(line: 8, column: 12, scope: !35)
!47 = !DILocation(line: 8, column: 22, scope: !35)
!48 = !DILocation(line: 8, column: 24, scope: !35)
!49 = !DILocation(line: 8, column: 20, scope: !35)
!50 = !DILocation(line: 9, column: 18, scope: !35)
!51 = !DILocation(line: 9, column: 16, scope: !35)
!52 = !DILocation(line: 9, column: 22, scope: !35)
!53 = !DILocation(line: 9, column: 26, scope: !35)
!54 = !DILocation(line: 9, column: 30, scope: !35)
!55 = !DILocation(line: 9, column: 28, scope: !35)
!56 = !DILocation(line: 9, column: 24, scope: !35)
!57 = !DILocation(line: 9, column: 7, scope: !35)
!58 = !DILocation(line: 10, column: 3, scope: !35)
!59 = !DILocation(line: 6, column: 31, scope: !29)
!60 = !DILocation(line: 6, column: 3, scope: !29)
!61 = distinct !{!61, !33, !62, !63}
!62 = !DILocation(line: 10, column: 3, scope: !25)
!63 = !{!"llvm.loop.mustprogress"}
!64 = !DILocation(line: 11, column: 10, scope: !10)
!65 = !DILocation(line: 11, column: 3, scope: !10)
!66 = distinct !DISubprogram(name: "matrix_multiply", scope: !1, file: !1, line: 14, type: !67, scopeLine: 14, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !17)
!67 = !DISubroutineType(types: !68)
!68 = !{null, !14, !14, !69, !16, !16, !16}
!69 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !13, size: 64)
!70 = !DILocalVariable(name: "a", arg: 1, scope: !66, file: !1, line: 14, type: !14)
!71 = !DILocation(line: 14, column: 36, scope: !66)
!72 = !DILocalVariable(name: "b", arg: 2, scope: !66, file: !1, line: 14, type: !14)
!73 = !DILocation(line: 14, column: 53, scope: !66)
!74 = !DILocalVariable(name: "c", arg: 3, scope: !66, file: !1, line: 14, type: !69)
!75 = !DILocation(line: 14, column: 64, scope: !66)
!76 = !DILocalVariable(name: "n", arg: 4, scope: !66, file: !1, line: 14, type: !16)
!77 = !DILocation(line: 14, column: 71, scope: !66)
!78 = !DILocalVariable(name: "m", arg: 5, scope: !66, file: !1, line: 14, type: !16)
!79 = !DILocation(line: 14, column: 78, scope: !66)
!80 = !DILocalVariable(name: "k", arg: 6, scope: !66, file: !1, line: 14, type: !16)
!81 = !DILocation(line: 14, column: 85, scope: !66)
!82 = !DILocalVariable(name: "i", scope: !83, file: !1, line: 15, type: !16)
!83 = distinct !DILexicalBlock(scope: !66, file: !1, line: 15, column: 3)
!84 = !DILocation(line: 15, column: 12, scope: !83)
!85 = !DILocation(line: 15, column: 8, scope: !83)
!86 = !DILocation(line: 15, column: 19, scope: !87)
!87 = distinct !DILexicalBlock(scope: !83, file: !1, line: 15, column: 3)
!88 = !DILocation(line: 15, column: 23, scope: !87)
!89 = !DILocation(line: 15, column: 21, scope: !87)
!90 = !DILocation(line: 15, column: 3, scope: !83)
!91 = !DILocalVariable(name: "j", scope: !92, file: !1, line: 16, type: !16)
!92 = distinct !DILexicalBlock(scope: !93, file: !1, line: 16, column: 5)
!93 = distinct !DILexicalBlock(scope: !87, file: !1, line: 15, column: 31)
!94 = !DILocation(line: 16, column: 14, scope: !92)
!95 = !DILocation(line: 16, column: 10, scope: !92)
!96 = !DILocation(line: 16, column: 21, scope: !97)
!97 = distinct !DILexicalBlock(scope: !92, file: !1, line: 16, column: 5)
!98 = !DILocation(line: 16, column: 25, scope: !97)
!99 = !DILocation(line: 16, column: 23, scope: !97)
!100 = !DILocation(line: 16, column: 5, scope: !92)
!101 = !DILocalVariable(name: "s", scope: !102, file: !1, line: 17, type: !13)
!102 = distinct !DILexicalBlock(scope: !97, file: !1, line: 16, column: 33)
!103 = !DILocation(line: 17, column: 14, scope: !102)
!104 = !DILocalVariable(name: "l", scope: !105, file: !1, line: 18, type: !16)
!105 = distinct !DILexicalBlock(scope: !102, file: !1, line: 18, column: 7)
!106 = !DILocation(line: 18, column: 16, scope: !105)
!107 = !DILocation(line: 18, column: 12, scope: !105)
!108 = !DILocation(line: 18, column: 23, scope: !109)
!109 = distinct !DILexicalBlock(scope: !105, file: !1, line: 18, column: 7)
!110 = !DILocation(line: 18, column: 27, scope: !109)
!111 = !DILocation(line: 18, column: 25, scope: !109)
!112 = !DILocation(line: 18, column: 7, scope: !105)
!113 = !DILocation(line: 19, column: 14, scope: !114)
!114 = distinct !DILexicalBlock(scope: !109, file: !1, line: 18, column: 35)
!115 = !DILocation(line: 19, column: 16, scope: !114)
!116 = !DILocation(line: 19, column: 20, scope: !114)
!117 = !DILocation(line: 19, column: 18, scope: !114)
!118 = !DILocation(line: 19, column: 24, scope: !114)
!119 = !DILocation(line: 19, column: 22, scope: !114)
!120 = !DILocation(line: 19, column: 29, scope: !114)
!121 = !DILocation(line: 19, column: 31, scope: !114)
!122 = !DILocation(line: 19, column: 35, scope: !114)
!123 = !DILocation(line: 19, column: 33, scope: !114)
!124 = !DILocation(line: 19, column: 39, scope: !114)
!125 = !DILocation(line: 19, column: 37, scope: !114)
!126 = !DILocation(line: 19, column: 11, scope: !114)
!127 = !DILocation(line: 20, column: 7, scope: !114)
!128 = !DILocation(line: 18, column: 31, scope: !109)
!129 = !DILocation(line: 18, column: 7, scope: !109)
!130 = distinct !{!130, !112, !131, !63}
!131 = !DILocation(line: 20, column: 7, scope: !105)
!132 = !DILocation(line: 21, column: 22, scope: !102)
!133 = !DILocation(line: 21, column: 7, scope: !102)
!134 = !DILocation(line: 21, column: 9, scope: !102)
!135 = !DILocation(line: 21, column: 13, scope: !102)
!136 = !DILocation(line: 21, column: 11, scope: !102)
!137 = !DILocation(line: 21, column: 17, scope: !102)
!138 = !DILocation(line: 21, column: 15, scope: !102)
!139 = !DILocation(line: 21, column: 20, scope: !102)
!140 = !DILocation(line: 22, column: 5, scope: !102)
!141 = !DILocation(line: 16, column: 29, scope: !97)
!142 = !DILocation(line: 16, column: 5, scope: !97)
!143 = distinct !{!143, !100, !144, !63}
!144 = !DILocation(line: 22, column: 5, scope: !92)
!145 = !DILocation(line: 23, column: 3, scope: !93)
!146 = !DILocation(line: 15, column: 27, scope: !87)
!147 = !DILocation(line: 15, column: 3, scope: !87)
!148 = distinct !{!148, !90, !149, !63}
!149 = !DILocation(line: 23, column: 3, scope: !83)
!150 = !DILocation(line: 24, column: 1, scope: !66)
!151 = distinct !DISubprogram(name: "log_sum_exp", scope: !1, file: !1, line: 26, type: !11, scopeLine: 26, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !17)
!152 = !DILocalVariable(name: "x", arg: 1, scope: !151, file: !1, line: 26, type: !14)
!153 = !DILocation(line: 26, column: 34, scope: !151)
!154 = !DILocalVariable(name: "n", arg: 2, scope: !151, file: !1, line: 26, type: !16)
!155 = !DILocation(line: 26, column: 41, scope: !151)
!156 = !DILocalVariable(name: "m", scope: !151, file: !1, line: 27, type: !13)
!157 = !DILocation(line: 27, column: 10, scope: !151)
!158 = !DILocation(line: 27, column: 14, scope: !151)
!159 = !DILocalVariable(name: "i", scope: !160, file: !1, line: 28, type: !16)
!160 = distinct !DILexicalBlock(scope: !151, file: !1, line: 28, column: 3)
!161 = !DILocation(line: 28, column: 12, scope: !160)
!162 = !DILocation(line: 28, column: 8, scope: !160)
!163 = !DILocation(line: 28, column: 19, scope: !164)
!164 = distinct !DILexicalBlock(scope: !160, file: !1, line: 28, column: 3)
!165 = !DILocation(line: 28, column: 23, scope: !164)
!166 = !DILocation(line: 28, column: 21, scope: !164)
!167 = !DILocation(line: 28, column: 3, scope: !160)
!168 = !DILocation(line: 29, column: 14, scope: !169)
!169 = distinct !DILexicalBlock(scope: !164, file: !1, line: 28, column: 31)
!170 = !DILocation(line: 29, column: 17, scope: !169)
!171 = !DILocation(line: 29, column: 19, scope: !169)
!172 = !DILocation(line: 29, column: 9, scope: !169)
!173 = !DILocation(line: 29, column: 7, scope: !169)
!174 = !DILocation(line: 30, column: 3, scope: !169)
!175 = !DILocation(line: 28, column: 27, scope: !164)
!176 = !DILocation(line: 28, column: 3, scope: !164)
!177 = distinct !{!177, !167, !178, !63}
!178 = !DILocation(line: 30, column: 3, scope: !160)
!179 = !DILocalVariable(name: "s", scope: !151, file: !1, line: 31, type: !13)
!180 = !DILocation(line: 31, column: 10, scope: !151)
!181 = !DILocalVariable(name: "i", scope: !182, file: !1, line: 32, type: !16)
!182 = distinct !DILexicalBlock(scope: !151, file: !1, line: 32, column: 3)
!183 = !DILocation(line: 32, column: 12, scope: !182)
!184 = !DILocation(line: 32, column: 8, scope: !182)
!185 = !DILocation(line: 32, column: 19, scope: !186)
!186 = distinct !DILexicalBlock(scope: !182, file: !1, line: 32, column: 3)
!187 = !DILocation(line: 32, column: 23, scope: !186)
!188 = !DILocation(line: 32, column: 21, scope: !186)
!189 = !DILocation(line: 32, column: 3, scope: !182)
!190 = !DILocation(line: 33, column: 14, scope: !191)
!191 = distinct !DILexicalBlock(scope: !186, file: !1, line: 32, column: 31)
!192 = !DILocation(line: 33, column: 16, scope: !191)
!193 = !DILocation(line: 33, column: 21, scope: !191)
!194 = !DILocation(line: 33, column: 19, scope: !191)
!195 = !DILocation(line: 33, column: 10, scope: !191)
!196 = !DILocation(line: 33, column: 7, scope: !191)
!197 = !DILocation(line: 34, column: 3, scope: !191)
!198 = !DILocation(line: 32, column: 27, scope: !186)
!199 = !DILocation(line: 32, column: 3, scope: !186)
!200 = distinct !{!200, !189, !201, !63}
!201 = !DILocation(line: 34, column: 3, scope: !182)
!202 = !DILocation(line: 35, column: 10, scope: !151)
!203 = !DILocation(line: 35, column: 18, scope: !151)
!204 = !DILocation(line: 35, column: 14, scope: !151)
!205 = !DILocation(line: 35, column: 12, scope: !151)
!206 = !DILocation(line: 35, column: 3, scope: !151)
!207 = distinct !DISubprogram(name: "cholesky_log_determinant", scope: !1, file: !1, line: 39, type: !208, scopeLine: 39, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !17)
!208 = !DISubroutineType(types: !209)
!209 = !{!13, !69, !16}
!210 = !DILocalVariable(name: "a", arg: 1, scope: !207, file: !1, line: 39, type: !69)
!211 = !DILocation(line: 39, column: 41, scope: !207)
!212 = !DILocalVariable(name: "n", arg: 2, scope: !207, file: !1, line: 39, type: !16)
!213 = !DILocation(line: 39, column: 48, scope: !207)
!214 = !DILocalVariable(name: "d", scope: !207, file: !1, line: 40, type: !13)
!215 = !DILocation(line: 40, column: 10, scope: !207)
!216 = !DILocalVariable(name: "j", scope: !217, file: !1, line: 41, type: !16)
!217 = distinct !DILexicalBlock(scope: !207, file: !1, line: 41, column: 3)
!218 = !DILocation(line: 41, column: 12, scope: !217)
!219 = !DILocation(line: 41, column: 8, scope: !217)
!220 = !DILocation(line: 41, column: 19, scope: !221)
!221 = distinct !DILexicalBlock(scope: !217, file: !1, line: 41, column: 3)
!222 = !DILocation(line: 41, column: 23, scope: !221)
!223 = !DILocation(line: 41, column: 21, scope: !221)
!224 = !DILocation(line: 41, column: 3, scope: !217)
!225 = !DILocalVariable(name: "s", scope: !226, file: !1, line: 42, type: !13)
!226 = distinct !DILexicalBlock(scope: !221, file: !1, line: 41, column: 31)
!227 = !DILocation(line: 42, column: 12, scope: !226)
!228 = !DILocation(line: 42, column: 16, scope: !226)
!229 = !DILocation(line: 42, column: 18, scope: !226)
!230 = !DILocation(line: 42, column: 22, scope: !226)
!231 = !DILocation(line: 42, column: 20, scope: !226)
!232 = !DILocation(line: 42, column: 26, scope: !226)
!233 = !DILocation(line: 42, column: 24, scope: !226)
!234 = !DILocalVariable(name: "k", scope: !235, file: !1, line: 43, type: !16)
!235 = distinct !DILexicalBlock(scope: !226, file: !1, line: 43, column: 5)
!236 = !DILocation(line: 43, column: 14, scope: !235)
!237 = !DILocation(line: 43, column: 10, scope: !235)
!238 = !DILocation(line: 43, column: 21, scope: !239)
!239 = distinct !DILexicalBlock(scope: !235, file: !1, line: 43, column: 5)
!240 = !DILocation(line: 43, column: 25, scope: !239)
!241 = !DILocation(line: 43, column: 23, scope: !239)
!242 = !DILocation(line: 43, column: 5, scope: !235)
!243 = !DILocation(line: 44, column: 12, scope: !244)
!244 = distinct !DILexicalBlock(scope: !239, file: !1, line: 43, column: 33)
!245 = !DILocation(line: 44, column: 14, scope: !244)
!246 = !DILocation(line: 44, column: 18, scope: !244)
!247 = !DILocation(line: 44, column: 16, scope: !244)
!248 = !DILocation(line: 44, column: 22, scope: !244)
!249 = !DILocation(line: 44, column: 20, scope: !244)
!250 = !DILocation(line: 44, column: 27, scope: !244)
!251 = !DILocation(line: 44, column: 29, scope: !244)
!252 = !DILocation(line: 44, column: 33, scope: !244)
!253 = !DILocation(line: 44, column: 31, scope: !244)
!254 = !DILocation(line: 44, column: 37, scope: !244)
!255 = !DILocation(line: 44, column: 35, scope: !244)
!256 = !DILocation(line: 44, column: 9, scope: !244)
!257 = !DILocation(line: 45, column: 5, scope: !244)
!258 = !DILocation(line: 43, column: 29, scope: !239)
!259 = !DILocation(line: 43, column: 5, scope: !239)
!260 = distinct !{!260, !242, !261, !63}
!261 = !DILocation(line: 45, column: 5, scope: !235)
!262 = !DILocation(line: 46, column: 14, scope: !226)
!263 = !DILocation(line: 46, column: 9, scope: !226)
!264 = !DILocation(line: 46, column: 7, scope: !226)
!265 = !DILocation(line: 47, column: 20, scope: !226)
!266 = !DILocation(line: 47, column: 5, scope: !226)
!267 = !DILocation(line: 47, column: 7, scope: !226)
!268 = !DILocation(line: 47, column: 11, scope: !226)
!269 = !DILocation(line: 47, column: 9, scope: !226)
!270 = !DILocation(line: 47, column: 15, scope: !226)
!271 = !DILocation(line: 47, column: 13, scope: !226)
!272 = !DILocation(line: 47, column: 18, scope: !226)
!273 = !DILocation(line: 48, column: 20, scope: !226)
!274 = !DILocation(line: 48, column: 16, scope: !226)
!275 = !DILocation(line: 48, column: 7, scope: !226)
!276 = !DILocalVariable(name: "i", scope: !277, file: !1, line: 49, type: !16)
!277 = distinct !DILexicalBlock(scope: !226, file: !1, line: 49, column: 5)
!278 = !DILocation(line: 49, column: 14, scope: !277)
!279 = !DILocation(line: 49, column: 18, scope: !277)
!280 = !DILocation(line: 49, column: 20, scope: !277)
!281 = !DILocation(line: 49, column: 10, scope: !277)
!282 = !DILocation(line: 49, column: 25, scope: !283)
!283 = distinct !DILexicalBlock(scope: !277, file: !1, line: 49, column: 5)
!284 = !DILocation(line: 49, column: 29, scope: !283)
!285 = !DILocation(line: 49, column: 27, scope: !283)
!286 = !DILocation(line: 49, column: 5, scope: !277)
!287 = !DILocalVariable(name: "t", scope: !288, file: !1, line: 50, type: !13)
!288 = distinct !DILexicalBlock(scope: !283, file: !1, line: 49, column: 37)
!289 = !DILocation(line: 50, column: 14, scope: !288)
!290 = !DILocation(line: 50, column: 18, scope: !288)
!291 = !DILocation(line: 50, column: 20, scope: !288)
!292 = !DILocation(line: 50, column: 24, scope: !288)
!293 = !DILocation(line: 50, column: 22, scope: !288)
!294 = !DILocation(line: 50, column: 28, scope: !288)
!295 = !DILocation(line: 50, column: 26, scope: !288)
!296 = !DILocalVariable(name: "k", scope: !297, file: !1, line: 51, type: !16)
!297 = distinct !DILexicalBlock(scope: !288, file: !1, line: 51, column: 7)
!298 = !DILocation(line: 51, column: 16, scope: !297)
!299 = !DILocation(line: 51, column: 12, scope: !297)
!300 = !DILocation(line: 51, column: 23, scope: !301)
!301 = distinct !DILexicalBlock(scope: !297, file: !1, line: 51, column: 7)
!302 = !DILocation(line: 51, column: 27, scope: !301)
!303 = !DILocation(line: 51, column: 25, scope: !301)
!304 = !DILocation(line: 51, column: 7, scope: !297)
!305 = !DILocation(line: 52, column: 14, scope: !306)
!306 = distinct !DILexicalBlock(scope: !301, file: !1, line: 51, column: 35)
!307 = !DILocation(line: 52, column: 16, scope: !306)
!308 = !DILocation(line: 52, column: 20, scope: !306)
!309 = !DILocation(line: 52, column: 18, scope: !306)
!310 = !DILocation(line: 52, column: 24, scope: !306)
!311 = !DILocation(line: 52, column: 22, scope: !306)
!312 = !DILocation(line: 52, column: 29, scope: !306)
!313 = !DILocation(line: 52, column: 31, scope: !306)
!314 = !DILocation(line: 52, column: 35, scope: !306)
!315 = !DILocation(line: 52, column: 33, scope: !306)
!316 = !DILocation(line: 52, column: 39, scope: !306)
!317 = !DILocation(line: 52, column: 37, scope: !306)
!318 = !DILocation(line: 52, column: 11, scope: !306)
!319 = !DILocation(line: 53, column: 7, scope: !306)
!320 = !DILocation(line: 51, column: 31, scope: !301)
!321 = !DILocation(line: 51, column: 7, scope: !301)
!322 = distinct !{!322, !304, !323, !63}
!323 = !DILocation(line: 53, column: 7, scope: !297)
!324 = !DILocation(line: 54, column: 22, scope: !288)
!325 = !DILocation(line: 54, column: 26, scope: !288)
!326 = !DILocation(line: 54, column: 24, scope: !288)
!327 = !DILocation(line: 54, column: 7, scope: !288)
!328 = !DILocation(line: 54, column: 9, scope: !288)
!329 = !DILocation(line: 54, column: 13, scope: !288)
!330 = !DILocation(line: 54, column: 11, scope: !288)
!331 = !DILocation(line: 54, column: 17, scope: !288)
!332 = !DILocation(line: 54, column: 15, scope: !288)
!333 = !DILocation(line: 54, column: 20, scope: !288)
!334 = !DILocation(line: 55, column: 5, scope: !288)
!335 = !DILocation(line: 49, column: 33, scope: !283)
!336 = !DILocation(line: 49, column: 5, scope: !283)
!337 = distinct !{!337, !286, !338, !63}
!338 = !DILocation(line: 55, column: 5, scope: !277)
!339 = !DILocation(line: 56, column: 3, scope: !226)
!340 = !DILocation(line: 41, column: 27, scope: !221)
!341 = !DILocation(line: 41, column: 3, scope: !221)
!342 = distinct !{!342, !224, !343, !63}
!343 = !DILocation(line: 56, column: 3, scope: !217)
!344 = !DILocation(line: 57, column: 10, scope: !207)
!345 = !DILocation(line: 57, column: 3, scope: !207)
!346 = distinct !DISubprogram(name: "runge_kutta_predator_prey", scope: !1, file: !1, line: 66, type: !347, scopeLine: 66, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !17)
!347 = !DISubroutineType(types: !348)
!348 = !{null, !69, !14, !13, !16}
!349 = !DILocalVariable(name: "y", arg: 1, scope: !346, file: !1, line: 66, type: !69)
!350 = !DILocation(line: 66, column: 40, scope: !346)
!351 = !DILocalVariable(name: "p", arg: 2, scope: !346, file: !1, line: 66, type: !14)
!352 = !DILocation(line: 66, column: 57, scope: !346)
!353 = !DILocalVariable(name: "h", arg: 3, scope: !346, file: !1, line: 66, type: !13)
!354 = !DILocation(line: 66, column: 67, scope: !346)
!355 = !DILocalVariable(name: "steps", arg: 4, scope: !346, file: !1, line: 66, type: !16)
!356 = !DILocation(line: 66, column: 74, scope: !346)
!357 = !DILocalVariable(name: "s", scope: !358, file: !1, line: 67, type: !16)
!358 = distinct !DILexicalBlock(scope: !346, file: !1, line: 67, column: 3)
!359 = !DILocation(line: 67, column: 12, scope: !358)
!360 = !DILocation(line: 67, column: 8, scope: !358)
!361 = !DILocation(line: 67, column: 19, scope: !362)
!362 = distinct !DILexicalBlock(scope: !358, file: !1, line: 67, column: 3)
!363 = !DILocation(line: 67, column: 23, scope: !362)
!364 = !DILocation(line: 67, column: 21, scope: !362)
!365 = !DILocation(line: 67, column: 3, scope: !358)
!366 = !DILocalVariable(name: "k1", scope: !367, file: !1, line: 68, type: !368)
!367 = distinct !DILexicalBlock(scope: !362, file: !1, line: 67, column: 35)
!368 = !DICompositeType(tag: DW_TAG_array_type, baseType: !13, size: 128, elements: !369)
!369 = !{!370}
!370 = !DISubrange(count: 2)
!371 = !DILocation(line: 68, column: 12, scope: !367)
!372 = !DILocalVariable(name: "k2", scope: !367, file: !1, line: 68, type: !368)
!373 = !DILocation(line: 68, column: 19, scope: !367)
!374 = !DILocalVariable(name: "k3", scope: !367, file: !1, line: 68, type: !368)
!375 = !DILocation(line: 68, column: 26, scope: !367)
!376 = !DILocalVariable(name: "k4", scope: !367, file: !1, line: 68, type: !368)
!377 = !DILocation(line: 68, column: 33, scope: !367)
!378 = !DILocalVariable(name: "t", scope: !367, file: !1, line: 68, type: !368)
!379 = !DILocation(line: 68, column: 40, scope: !367)
!380 = !DILocation(line: 69, column: 20, scope: !367)
!381 = !DILocation(line: 69, column: 23, scope: !367)
!382 = !DILocation(line: 69, column: 26, scope: !367)
!383 = !DILocation(line: 69, column: 5, scope: !367)
!384 = !DILocalVariable(name: "i", scope: !385, file: !1, line: 70, type: !16)
!385 = distinct !DILexicalBlock(scope: !367, file: !1, line: 70, column: 5)
!386 = !DILocation(line: 70, column: 14, scope: !385)
!387 = !DILocation(line: 70, column: 10, scope: !385)
!388 = !DILocation(line: 70, column: 21, scope: !389)
!389 = distinct !DILexicalBlock(scope: !385, file: !1, line: 70, column: 5)
!390 = !DILocation(line: 70, column: 23, scope: !389)
!391 = !DILocation(line: 70, column: 5, scope: !385)
!392 = !DILocation(line: 71, column: 14, scope: !393)
!393 = distinct !DILexicalBlock(scope: !389, file: !1, line: 70, column: 33)
!394 = !DILocation(line: 71, column: 16, scope: !393)
!395 = !DILocation(line: 71, column: 27, scope: !393)
!396 = !DILocation(line: 71, column: 25, scope: !393)
!397 = !DILocation(line: 71, column: 34, scope: !393)
!398 = !DILocation(line: 71, column: 31, scope: !393)
!399 = !DILocation(line: 71, column: 19, scope: !393)
!400 = !DILocation(line: 71, column: 9, scope: !393)
!401 = !DILocation(line: 71, column: 7, scope: !393)
!402 = !DILocation(line: 71, column: 12, scope: !393)
!403 = !DILocation(line: 72, column: 5, scope: !393)
!404 = !DILocation(line: 70, column: 29, scope: !389)
!405 = !DILocation(line: 70, column: 5, scope: !389)
!406 = distinct !{!406, !391, !407, !63}
!407 = !DILocation(line: 72, column: 5, scope: !385)
!408 = !DILocation(line: 73, column: 20, scope: !367)
!409 = !DILocation(line: 73, column: 23, scope: !367)
!410 = !DILocation(line: 73, column: 26, scope: !367)
!411 = !DILocation(line: 73, column: 5, scope: !367)
!412 = !DILocalVariable(name: "i", scope: !413, file: !1, line: 74, type: !16)
!413 = distinct !DILexicalBlock(scope: !367, file: !1, line: 74, column: 5)
!414 = !DILocation(line: 74, column: 14, scope: !413)
!415 = !DILocation(line: 74, column: 10, scope: !413)
!416 = !DILocation(line: 74, column: 21, scope: !417)
!417 = distinct !DILexicalBlock(scope: !413, file: !1, line: 74, column: 5)
!418 = !DILocation(line: 74, column: 23, scope: !417)
!419 = !DILocation(line: 74, column: 5, scope: !413)
!420 = !DILocation(line: 75, column: 14, scope: !421)
!421 = distinct !DILexicalBlock(scope: !417, file: !1, line: 74, column: 33)
!422 = !DILocation(line: 75, column: 16, scope: !421)
!423 = !DILocation(line: 75, column: 27, scope: !421)
!424 = !DILocation(line: 75, column: 25, scope: !421)
!425 = !DILocation(line: 75, column: 34, scope: !421)
!426 = !DILocation(line: 75, column: 31, scope: !421)
!427 = !DILocation(line: 75, column: 19, scope: !421)
!428 = !DILocation(line: 75, column: 9, scope: !421)
!429 = !DILocation(line: 75, column: 7, scope: !421)
!430 = !DILocation(line: 75, column: 12, scope: !421)
!431 = !DILocation(line: 76, column: 5, scope: !421)
!432 = !DILocation(line: 74, column: 29, scope: !417)
!433 = !DILocation(line: 74, column: 5, scope: !417)
!434 = distinct !{!434, !419, !435, !63}
!435 = !DILocation(line: 76, column: 5, scope: !413)
!436 = !DILocation(line: 77, column: 20, scope: !367)
!437 = !DILocation(line: 77, column: 23, scope: !367)
!438 = !DILocation(line: 77, column: 26, scope: !367)
!439 = !DILocation(line: 77, column: 5, scope: !367)
!440 = !DILocalVariable(name: "i", scope: !441, file: !1, line: 78, type: !16)
!441 = distinct !DILexicalBlock(scope: !367, file: !1, line: 78, column: 5)
!442 = !DILocation(line: 78, column: 14, scope: !441)
!443 = !DILocation(line: 78, column: 10, scope: !441)
!444 = !DILocation(line: 78, column: 21, scope: !445)
!445 = distinct !DILexicalBlock(scope: !441, file: !1, line: 78, column: 5)
!446 = !DILocation(line: 78, column: 23, scope: !445)
!447 = !DILocation(line: 78, column: 5, scope: !441)
!448 = !DILocation(line: 79, column: 14, scope: !449)
!449 = distinct !DILexicalBlock(scope: !445, file: !1, line: 78, column: 33)
!450 = !DILocation(line: 79, column: 16, scope: !449)
!451 = !DILocation(line: 79, column: 21, scope: !449)
!452 = !DILocation(line: 79, column: 28, scope: !449)
!453 = !DILocation(line: 79, column: 25, scope: !449)
!454 = !DILocation(line: 79, column: 19, scope: !449)
!455 = !DILocation(line: 79, column: 9, scope: !449)
!456 = !DILocation(line: 79, column: 7, scope: !449)
!457 = !DILocation(line: 79, column: 12, scope: !449)
!458 = !DILocation(line: 80, column: 5, scope: !449)
!459 = !DILocation(line: 78, column: 29, scope: !445)
!460 = !DILocation(line: 78, column: 5, scope: !445)
!461 = distinct !{!461, !447, !462, !63}
!462 = !DILocation(line: 80, column: 5, scope: !441)
!463 = !DILocation(line: 81, column: 20, scope: !367)
!464 = !DILocation(line: 81, column: 23, scope: !367)
!465 = !DILocation(line: 81, column: 26, scope: !367)
!466 = !DILocation(line: 81, column: 5, scope: !367)
!467 = !DILocalVariable(name: "i", scope: !468, file: !1, line: 82, type: !16)
!468 = distinct !DILexicalBlock(scope: !367, file: !1, line: 82, column: 5)
!469 = !DILocation(line: 82, column: 14, scope: !468)
!470 = !DILocation(line: 82, column: 10, scope: !468)
!471 = !DILocation(line: 82, column: 21, scope: !472)
!472 = distinct !DILexicalBlock(scope: !468, file: !1, line: 82, column: 5)
!473 = !DILocation(line: 82, column: 23, scope: !472)
!474 = !DILocation(line: 82, column: 5, scope: !468)
!475 = !DILocation(line: 83, column: 15, scope: !476)
!476 = distinct !DILexicalBlock(scope: !472, file: !1, line: 82, column: 33)
!477 = !DILocation(line: 83, column: 17, scope: !476)
!478 = !DILocation(line: 83, column: 29, scope: !476)
!479 = !DILocation(line: 83, column: 26, scope: !476)
!480 = !DILocation(line: 83, column: 43, scope: !476)
!481 = !DILocation(line: 83, column: 40, scope: !476)
!482 = !DILocation(line: 83, column: 32, scope: !476)
!483 = !DILocation(line: 83, column: 57, scope: !476)
!484 = !DILocation(line: 83, column: 54, scope: !476)
!485 = !DILocation(line: 83, column: 46, scope: !476)
!486 = !DILocation(line: 83, column: 65, scope: !476)
!487 = !DILocation(line: 83, column: 62, scope: !476)
!488 = !DILocation(line: 83, column: 60, scope: !476)
!489 = !DILocation(line: 83, column: 7, scope: !476)
!490 = !DILocation(line: 83, column: 9, scope: !476)
!491 = !DILocation(line: 83, column: 12, scope: !476)
!492 = !DILocation(line: 84, column: 5, scope: !476)
!493 = !DILocation(line: 82, column: 29, scope: !472)
!494 = !DILocation(line: 82, column: 5, scope: !472)
!495 = distinct !{!495, !474, !496, !63}
!496 = !DILocation(line: 84, column: 5, scope: !468)
!497 = !DILocation(line: 85, column: 3, scope: !367)
!498 = !DILocation(line: 67, column: 31, scope: !362)
!499 = !DILocation(line: 67, column: 3, scope: !362)
!500 = distinct !{!500, !365, !501, !63}
!501 = !DILocation(line: 85, column: 3, scope: !358)
!502 = !DILocation(line: 86, column: 1, scope: !346)
!503 = distinct !DISubprogram(name: "lotka_volterra", scope: !1, file: !1, line: 60, type: !504, scopeLine: 60, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !0, retainedNodes: !17)
!504 = !DISubroutineType(types: !505)
!505 = !{null, !14, !14, !69}
!506 = !DILocalVariable(name: "y", arg: 1, scope: !503, file: !1, line: 60, type: !14)
!507 = !DILocation(line: 60, column: 42, scope: !503)
!508 = !DILocalVariable(name: "p", arg: 2, scope: !503, file: !1, line: 60, type: !14)
!509 = !DILocation(line: 60, column: 59, scope: !503)
!510 = !DILocalVariable(name: "dy", arg: 3, scope: !503, file: !1, line: 60, type: !69)
!511 = !DILocation(line: 60, column: 70, scope: !503)
!512 = !DILocation(line: 61, column: 11, scope: !503)
!513 = !DILocation(line: 61, column: 18, scope: !503)
!514 = !DILocation(line: 61, column: 25, scope: !503)
!515 = !DILocation(line: 61, column: 32, scope: !503)
!516 = !DILocation(line: 61, column: 30, scope: !503)
!517 = !DILocation(line: 61, column: 39, scope: !503)
!518 = !DILocation(line: 61, column: 37, scope: !503)
!519 = !DILocation(line: 61, column: 23, scope: !503)
!520 = !DILocation(line: 61, column: 3, scope: !503)
!521 = !DILocation(line: 61, column: 9, scope: !503)
!522 = !DILocation(line: 62, column: 11, scope: !503)
!523 = !DILocation(line: 62, column: 18, scope: !503)
!524 = !DILocation(line: 62, column: 16, scope: !503)
!525 = !DILocation(line: 62, column: 25, scope: !503)
!526 = !DILocation(line: 62, column: 32, scope: !503)
!527 = !DILocation(line: 62, column: 39, scope: !503)
!528 = !DILocation(line: 62, column: 37, scope: !503)
!529 = !DILocation(line: 62, column: 30, scope: !503)
!530 = !DILocation(line: 62, column: 3, scope: !503)
!531 = !DILocation(line: 62, column: 9, scope: !503)
!532 = !DILocation(line: 63, column: 1, scope: !503)
!533 = distinct !DISubprogram(name: "two_layer_network", scope: !1, file: !1, line: 88, type: !534, scopeLine: 88, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !17)
!534 = !DISubroutineType(types: !535)
!535 = !{!13, !14, !14, !16}
!536 = !DILocalVariable(name: "w", arg: 1, scope: !533, file: !1, line: 88, type: !14)
!537 = !DILocation(line: 88, column: 40, scope: !533)
!538 = !DILocalVariable(name: "x", arg: 2, scope: !533, file: !1, line: 88, type: !14)
!539 = !DILocation(line: 88, column: 57, scope: !533)
!540 = !DILocalVariable(name: "n", arg: 3, scope: !533, file: !1, line: 88, type: !16)
!541 = !DILocation(line: 88, column: 64, scope: !533)
!542 = !DILocalVariable(name: "out", scope: !533, file: !1, line: 89, type: !13)
!543 = !DILocation(line: 89, column: 10, scope: !533)
!544 = !DILocalVariable(name: "h", scope: !545, file: !1, line: 90, type: !16)
!545 = distinct !DILexicalBlock(scope: !533, file: !1, line: 90, column: 3)
!546 = !DILocation(line: 90, column: 12, scope: !545)
!547 = !DILocation(line: 90, column: 8, scope: !545)
!548 = !DILocation(line: 90, column: 19, scope: !549)
!549 = distinct !DILexicalBlock(scope: !545, file: !1, line: 90, column: 3)
!550 = !DILocation(line: 90, column: 21, scope: !549)
!551 = !DILocation(line: 90, column: 3, scope: !545)
!552 = !DILocalVariable(name: "a", scope: !553, file: !1, line: 91, type: !13)
!553 = distinct !DILexicalBlock(scope: !549, file: !1, line: 90, column: 31)
!554 = !DILocation(line: 91, column: 12, scope: !553)
!555 = !DILocation(line: 91, column: 16, scope: !553)
!556 = !DILocation(line: 91, column: 18, scope: !553)
!557 = !DILocation(line: 91, column: 23, scope: !553)
!558 = !DILocation(line: 91, column: 25, scope: !553)
!559 = !DILocation(line: 91, column: 20, scope: !553)
!560 = !DILocation(line: 91, column: 32, scope: !553)
!561 = !DILocation(line: 91, column: 30, scope: !553)
!562 = !DILocalVariable(name: "i", scope: !563, file: !1, line: 92, type: !16)
!563 = distinct !DILexicalBlock(scope: !553, file: !1, line: 92, column: 5)
!564 = !DILocation(line: 92, column: 14, scope: !563)
!565 = !DILocation(line: 92, column: 10, scope: !563)
!566 = !DILocation(line: 92, column: 21, scope: !567)
!567 = distinct !DILexicalBlock(scope: !563, file: !1, line: 92, column: 5)
!568 = !DILocation(line: 92, column: 25, scope: !567)
!569 = !DILocation(line: 92, column: 23, scope: !567)
!570 = !DILocation(line: 92, column: 5, scope: !563)
!571 = !DILocation(line: 93, column: 12, scope: !572)
!572 = distinct !DILexicalBlock(scope: !567, file: !1, line: 92, column: 33)
!573 = !DILocation(line: 93, column: 14, scope: !572)
!574 = !DILocation(line: 93, column: 19, scope: !572)
!575 = !DILocation(line: 93, column: 21, scope: !572)
!576 = !DILocation(line: 93, column: 16, scope: !572)
!577 = !DILocation(line: 93, column: 28, scope: !572)
!578 = !DILocation(line: 93, column: 26, scope: !572)
!579 = !DILocation(line: 93, column: 33, scope: !572)
!580 = !DILocation(line: 93, column: 35, scope: !572)
!581 = !DILocation(line: 93, column: 9, scope: !572)
!582 = !DILocation(line: 94, column: 5, scope: !572)
!583 = !DILocation(line: 92, column: 29, scope: !567)
!584 = !DILocation(line: 92, column: 5, scope: !567)
!585 = distinct !{!585, !570, !586, !63}
!586 = !DILocation(line: 94, column: 5, scope: !563)
!587 = !DILocation(line: 95, column: 17, scope: !553)
!588 = !DILocation(line: 95, column: 12, scope: !553)
!589 = !DILocation(line: 95, column: 22, scope: !553)
!590 = !DILocation(line: 95, column: 29, scope: !553)
!591 = !DILocation(line: 95, column: 31, scope: !553)
!592 = !DILocation(line: 95, column: 26, scope: !553)
!593 = !DILocation(line: 95, column: 38, scope: !553)
!594 = !DILocation(line: 95, column: 36, scope: !553)
!595 = !DILocation(line: 95, column: 9, scope: !553)
!596 = !DILocation(line: 96, column: 3, scope: !553)
!597 = !DILocation(line: 90, column: 27, scope: !549)
!598 = !DILocation(line: 90, column: 3, scope: !549)
!599 = distinct !{!599, !551, !600, !63}
!600 = !DILocation(line: 96, column: 3, scope: !545)
!601 = !DILocation(line: 97, column: 10, scope: !533)
!602 = !DILocation(line: 97, column: 3, scope: !533)
