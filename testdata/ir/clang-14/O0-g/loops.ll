; clang-14 -O0 -g -fdebug-compilation-dir=. -S -emit-llvm c/loops.c -o ir/clang-14/O0-g/loops.ll
; ModuleID = 'c/loops.c'
source_filename = "c/loops.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @power_by_loop(double noundef %0, i32 noundef %1) #0 !dbg !10 {
  %3 = alloca double, align 8
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  store double %0, double* %3, align 8
  call void @llvm.dbg.declare(metadata double* %3, metadata !16, metadata !DIExpression()), !dbg !17
  store i32 %1, i32* %4, align 4
  call void @llvm.dbg.declare(metadata i32* %4, metadata !18, metadata !DIExpression()), !dbg !19
  call void @llvm.dbg.declare(metadata double* %5, metadata !20, metadata !DIExpression()), !dbg !21
  store double 1.000000e+00, double* %5, align 8, !dbg !21
  call void @llvm.dbg.declare(metadata i32* %6, metadata !22, metadata !DIExpression()), !dbg !24
  store i32 0, i32* %6, align 4, !dbg !24
  br label %7, !dbg !25

7:                                                ; preds = %15, %2
  %8 = load i32, i32* %6, align 4, !dbg !26
  %9 = load i32, i32* %4, align 4, !dbg !28
  %10 = icmp slt i32 %8, %9, !dbg !29
  br i1 %10, label %11, label %18, !dbg !30

11:                                               ; preds = %7
  %12 = load double, double* %3, align 8, !dbg !31
  %13 = load double, double* %5, align 8, !dbg !33
  %14 = fmul double %13, %12, !dbg !33
  store double %14, double* %5, align 8, !dbg !33
  br label %15, !dbg !34

15:                                               ; preds = %11
  %16 = load i32, i32* %6, align 4, !dbg !35
  %17 = add nsw i32 %16, 1, !dbg !35
  store i32 %17, i32* %6, align 4, !dbg !35
  br label %7, !dbg !36, !llvm.loop !37

18:                                               ; preds = %7
  %19 = load double, double* %5, align 8, !dbg !40
  ret double %19, !dbg !41
}

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare void @llvm.dbg.declare(metadata, metadata, metadata) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @triangular_sum_with_early_exit(double* noundef %0, i32 noundef %1) #0 !dbg !42 {
  %3 = alloca double*, align 8
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store double* %0, double** %3, align 8
  call void @llvm.dbg.declare(metadata double** %3, metadata !47, metadata !DIExpression()), !dbg !48
  store i32 %1, i32* %4, align 4
  call void @llvm.dbg.declare(metadata i32* %4, metadata !49, metadata !DIExpression()), !dbg !50
  call void @llvm.dbg.declare(metadata double* %5, metadata !51, metadata !DIExpression()), !dbg !52
  store double 0.000000e+00, double* %5, align 8, !dbg !52
  call void @llvm.dbg.declare(metadata i32* %6, metadata !53, metadata !DIExpression()), !dbg !55
  store i32 0, i32* %6, align 4, !dbg !55
  br label %8, !dbg !56

8:                                                ; preds = %38, %2
  %9 = load i32, i32* %6, align 4, !dbg !57
  %10 = load i32, i32* %4, align 4, !dbg !59
  %11 = icmp slt i32 %9, %10, !dbg !60
  br i1 %11, label %12, label %41, !dbg !61

12:                                               ; preds = %8
  call void @llvm.dbg.declare(metadata i32* %7, metadata !62, metadata !DIExpression()), !dbg !65
  store i32 0, i32* %7, align 4, !dbg !65
  br label %13, !dbg !66

13:                                               ; preds = %34, %12
  %14 = load i32, i32* %7, align 4, !dbg !67
  %15 = load i32, i32* %6, align 4, !dbg !69
  %16 = icmp sle i32 %14, %15, !dbg !70
  br i1 %16, label %17, label %37, !dbg !71

17:                                               ; preds = %13
  %18 = load double*, double** %3, align 8, !dbg !72
  %19 = load i32, i32* %6, align 4, !dbg !74
  %20 = sext i32 %19 to i64, !dbg !72
  %21 = getelementptr inbounds double, double* %18, i64 %20, !dbg !72
  %22 = load double, double* %21, align 8, !dbg !72
  %23 = load double*, double** %3, align 8, !dbg !75
  %24 = load i32, i32* %7, align 4, !dbg !76
  %25 = sext i32 %24 to i64, !dbg !75
  %26 = getelementptr inbounds double, double* %23, i64 %25, !dbg !75
  %27 = load double, double* %26, align 8, !dbg !75
  %28 = load double, double* %5, align 8, !dbg !77
  %29 = call double @llvm.fmuladd.f64(double %22, double %27, double %28), !dbg !77
  store double %29, double* %5, align 8, !dbg !77
  %30 = load double, double* %5, align 8, !dbg !78
  %31 = fcmp ogt double %30, 9.500000e+00, !dbg !80
  br i1 %31, label %32, label %33, !dbg !81

32:                                               ; preds = %17
  br label %42, !dbg !82

33:                                               ; preds = %17
  br label %34, !dbg !84

34:                                               ; preds = %33
  %35 = load i32, i32* %7, align 4, !dbg !85
  %36 = add nsw i32 %35, 1, !dbg !85
  store i32 %36, i32* %7, align 4, !dbg !85
  br label %13, !dbg !86, !llvm.loop !87

37:                                               ; preds = %13
  br label %38, !dbg !89

38:                                               ; preds = %37
  %39 = load i32, i32* %6, align 4, !dbg !90
  %40 = add nsw i32 %39, 1, !dbg !90
  store i32 %40, i32* %6, align 4, !dbg !90
  br label %8, !dbg !91, !llvm.loop !92

41:                                               ; preds = %8
  br label %42, !dbg !93

42:                                               ; preds = %41, %32
  call void @llvm.dbg.label(metadata !94), !dbg !95
  %43 = load double, double* %5, align 8, !dbg !96
  ret double %43, !dbg !97
}

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare void @llvm.dbg.label(metadata) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @quadratic_form(double* noundef %0, double* noundef %1, i32 noundef %2) #0 !dbg !98 {
  %4 = alloca double*, align 8
  %5 = alloca double*, align 8
  %6 = alloca i32, align 4
  %7 = alloca double, align 8
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  store double* %0, double** %4, align 8
  call void @llvm.dbg.declare(metadata double** %4, metadata !101, metadata !DIExpression()), !dbg !102
  store double* %1, double** %5, align 8
  call void @llvm.dbg.declare(metadata double** %5, metadata !103, metadata !DIExpression()), !dbg !104
  store i32 %2, i32* %6, align 4
  call void @llvm.dbg.declare(metadata i32* %6, metadata !105, metadata !DIExpression()), !dbg !106
  call void @llvm.dbg.declare(metadata double* %7, metadata !107, metadata !DIExpression()), !dbg !108
  store double 0.000000e+00, double* %7, align 8, !dbg !108
  call void @llvm.dbg.declare(metadata i32* %8, metadata !109, metadata !DIExpression()), !dbg !111
  store i32 0, i32* %8, align 4, !dbg !111
  br label %10, !dbg !112

10:                                               ; preds = %46, %3
  %11 = load i32, i32* %8, align 4, !dbg !113
  %12 = load i32, i32* %6, align 4, !dbg !115
  %13 = icmp slt i32 %11, %12, !dbg !116
  br i1 %13, label %14, label %49, !dbg !117

14:                                               ; preds = %10
  call void @llvm.dbg.declare(metadata i32* %9, metadata !118, metadata !DIExpression()), !dbg !121
  store i32 0, i32* %9, align 4, !dbg !121
  br label %15, !dbg !122

15:                                               ; preds = %42, %14
  %16 = load i32, i32* %9, align 4, !dbg !123
  %17 = load i32, i32* %6, align 4, !dbg !125
  %18 = icmp slt i32 %16, %17, !dbg !126
  br i1 %18, label %19, label %45, !dbg !127

19:                                               ; preds = %15
  %20 = load double*, double** %5, align 8, !dbg !128
  %21 = load i32, i32* %8, align 4, !dbg !130
  %22 = sext i32 %21 to i64, !dbg !128
  %23 = getelementptr inbounds double, double* %20, i64 %22, !dbg !128
  %24 = load double, double* %23, align 8, !dbg !128
  %25 = load double*, double** %4, align 8, !dbg !131
  %26 = load i32, i32* %8, align 4, !dbg !132
  %27 = load i32, i32* %6, align 4, !dbg !133
  %28 = mul nsw i32 %26, %27, !dbg !134
  %29 = load i32, i32* %9, align 4, !dbg !135
  %30 = add nsw i32 %28, %29, !dbg !136
  %31 = sext i32 %30 to i64, !dbg !131
  %32 = getelementptr inbounds double, double* %25, i64 %31, !dbg !131
  %33 = load double, double* %32, align 8, !dbg !131
  %34 = fmul double %24, %33, !dbg !137
  %35 = load double*, double** %5, align 8, !dbg !138
  %36 = load i32, i32* %9, align 4, !dbg !139
  %37 = sext i32 %36 to i64, !dbg !138
  %38 = getelementptr inbounds double, double* %35, i64 %37, !dbg !138
  %39 = load double, double* %38, align 8, !dbg !138
  %40 = load double, double* %7, align 8, !dbg !140
  %41 = call double @llvm.fmuladd.f64(double %34, double %39, double %40), !dbg !140
  store double %41, double* %7, align 8, !dbg !140
  br label %42, !dbg !141

42:                                               ; preds = %19
  %43 = load i32, i32* %9, align 4, !dbg !142
  %44 = add nsw i32 %43, 1, !dbg !142
  store i32 %44, i32* %9, align 4, !dbg !142
  br label %15, !dbg !143, !llvm.loop !144

45:                                               ; preds = %15
  br label %46, !dbg !146

46:                                               ; preds = %45
  %47 = load i32, i32* %8, align 4, !dbg !147
  %48 = add nsw i32 %47, 1, !dbg !147
  store i32 %48, i32* %8, align 4, !dbg !147
  br label %10, !dbg !148, !llvm.loop !149

49:                                               ; preds = %10
  %50 = load double, double* %7, align 8, !dbg !151
  ret double %50, !dbg !152
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @horner_descending(double* noundef %0, i32 noundef %1, double noundef %2) #0 !dbg !153 {
  %4 = alloca double*, align 8
  %5 = alloca i32, align 4
  %6 = alloca double, align 8
  %7 = alloca double, align 8
  %8 = alloca i32, align 4
  store double* %0, double** %4, align 8
  call void @llvm.dbg.declare(metadata double** %4, metadata !156, metadata !DIExpression()), !dbg !157
  store i32 %1, i32* %5, align 4
  call void @llvm.dbg.declare(metadata i32* %5, metadata !158, metadata !DIExpression()), !dbg !159
  store double %2, double* %6, align 8
  call void @llvm.dbg.declare(metadata double* %6, metadata !160, metadata !DIExpression()), !dbg !161
  call void @llvm.dbg.declare(metadata double* %7, metadata !162, metadata !DIExpression()), !dbg !163
  store double 0.000000e+00, double* %7, align 8, !dbg !163
  call void @llvm.dbg.declare(metadata i32* %8, metadata !164, metadata !DIExpression()), !dbg !166
  %9 = load i32, i32* %5, align 4, !dbg !167
  %10 = sub nsw i32 %9, 1, !dbg !168
  store i32 %10, i32* %8, align 4, !dbg !166
  br label %11, !dbg !169

11:                                               ; preds = %23, %3
  %12 = load i32, i32* %8, align 4, !dbg !170
  %13 = icmp sge i32 %12, 0, !dbg !172
  br i1 %13, label %14, label %26, !dbg !173

14:                                               ; preds = %11
  %15 = load double, double* %7, align 8, !dbg !174
  %16 = load double, double* %6, align 8, !dbg !176
  %17 = load double*, double** %4, align 8, !dbg !177
  %18 = load i32, i32* %8, align 4, !dbg !178
  %19 = sext i32 %18 to i64, !dbg !177
  %20 = getelementptr inbounds double, double* %17, i64 %19, !dbg !177
  %21 = load double, double* %20, align 8, !dbg !177
  %22 = call double @llvm.fmuladd.f64(double %15, double %16, double %21), !dbg !179
  store double %22, double* %7, align 8, !dbg !180
  br label %23, !dbg !181

23:                                               ; preds = %14
  %24 = load i32, i32* %8, align 4, !dbg !182
  %25 = add nsw i32 %24, -1, !dbg !182
  store i32 %25, i32* %8, align 4, !dbg !182
  br label %11, !dbg !183, !llvm.loop !184

26:                                               ; preds = %11
  %27 = load double, double* %7, align 8, !dbg !186
  ret double %27, !dbg !187
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @strided_product(double* noundef %0, i32 noundef %1, i32 noundef %2) #0 !dbg !188 {
  %4 = alloca double*, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca double, align 8
  %8 = alloca i32, align 4
  store double* %0, double** %4, align 8
  call void @llvm.dbg.declare(metadata double** %4, metadata !191, metadata !DIExpression()), !dbg !192
  store i32 %1, i32* %5, align 4
  call void @llvm.dbg.declare(metadata i32* %5, metadata !193, metadata !DIExpression()), !dbg !194
  store i32 %2, i32* %6, align 4
  call void @llvm.dbg.declare(metadata i32* %6, metadata !195, metadata !DIExpression()), !dbg !196
  call void @llvm.dbg.declare(metadata double* %7, metadata !197, metadata !DIExpression()), !dbg !198
  store double 1.000000e+00, double* %7, align 8, !dbg !198
  call void @llvm.dbg.declare(metadata i32* %8, metadata !199, metadata !DIExpression()), !dbg !201
  store i32 0, i32* %8, align 4, !dbg !201
  br label %9, !dbg !202

9:                                                ; preds = %22, %3
  %10 = load i32, i32* %8, align 4, !dbg !203
  %11 = load i32, i32* %5, align 4, !dbg !205
  %12 = icmp slt i32 %10, %11, !dbg !206
  br i1 %12, label %13, label %26, !dbg !207

13:                                               ; preds = %9
  %14 = load double*, double** %4, align 8, !dbg !208
  %15 = load i32, i32* %8, align 4, !dbg !210
  %16 = sext i32 %15 to i64, !dbg !208
  %17 = getelementptr inbounds double, double* %14, i64 %16, !dbg !208
  %18 = load double, double* %17, align 8, !dbg !208
  %19 = fadd double 1.000000e+00, %18, !dbg !211
  %20 = load double, double* %7, align 8, !dbg !212
  %21 = fmul double %20, %19, !dbg !212
  store double %21, double* %7, align 8, !dbg !212
  br label %22, !dbg !213

22:                                               ; preds = %13
  %23 = load i32, i32* %6, align 4, !dbg !214
  %24 = load i32, i32* %8, align 4, !dbg !215
  %25 = add nsw i32 %24, %23, !dbg !215
  store i32 %25, i32* %8, align 4, !dbg !215
  br label %9, !dbg !216, !llvm.loop !217

26:                                               ; preds = %9
  %27 = load double, double* %7, align 8, !dbg !219
  ret double %27, !dbg !220
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @fixed_count_iteration(double noundef %0) #0 !dbg !221 {
  %2 = alloca double, align 8
  %3 = alloca double, align 8
  %4 = alloca i32, align 4
  store double %0, double* %2, align 8
  call void @llvm.dbg.declare(metadata double* %2, metadata !224, metadata !DIExpression()), !dbg !225
  call void @llvm.dbg.declare(metadata double* %3, metadata !226, metadata !DIExpression()), !dbg !227
  %5 = load double, double* %2, align 8, !dbg !228
  store double %5, double* %3, align 8, !dbg !227
  call void @llvm.dbg.declare(metadata i32* %4, metadata !229, metadata !DIExpression()), !dbg !231
  store i32 0, i32* %4, align 4, !dbg !231
  br label %6, !dbg !232

6:                                                ; preds = %17, %1
  %7 = load i32, i32* %4, align 4, !dbg !233
  %8 = icmp slt i32 %7, 5, !dbg !235
  br i1 %8, label %9, label %20, !dbg !236

9:                                                ; preds = %6
  %10 = load double, double* %3, align 8, !dbg !237
  %11 = load double, double* %3, align 8, !dbg !239
  %12 = call double @sin(double noundef %11) #3, !dbg !240
  %13 = fmul double 1.000000e-01, %12, !dbg !241
  %14 = load double, double* %2, align 8, !dbg !242
  %15 = fneg double %13, !dbg !243
  %16 = call double @llvm.fmuladd.f64(double %15, double %14, double %10), !dbg !243
  store double %16, double* %3, align 8, !dbg !244
  br label %17, !dbg !245

17:                                               ; preds = %9
  %18 = load i32, i32* %4, align 4, !dbg !246
  %19 = add nsw i32 %18, 1, !dbg !246
  store i32 %19, i32* %4, align 4, !dbg !246
  br label %6, !dbg !247, !llvm.loop !248

20:                                               ; preds = %6
  %21 = load double, double* %3, align 8, !dbg !250
  ret double %21, !dbg !251
}

; Function Attrs: nounwind
declare double @sin(double noundef) #2

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @triple_nested_tensor(double* noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3) #0 !dbg !252 {
  %5 = alloca double*, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca double, align 8
  %10 = alloca i32, align 4
  %11 = alloca double, align 8
  %12 = alloca i32, align 4
  %13 = alloca i32, align 4
  store double* %0, double** %5, align 8
  call void @llvm.dbg.declare(metadata double** %5, metadata !255, metadata !DIExpression()), !dbg !256
  store i32 %1, i32* %6, align 4
  call void @llvm.dbg.declare(metadata i32* %6, metadata !257, metadata !DIExpression()), !dbg !258
  store i32 %2, i32* %7, align 4
  call void @llvm.dbg.declare(metadata i32* %7, metadata !259, metadata !DIExpression()), !dbg !260
  store i32 %3, i32* %8, align 4
  call void @llvm.dbg.declare(metadata i32* %8, metadata !261, metadata !DIExpression()), !dbg !262
  call void @llvm.dbg.declare(metadata double* %9, metadata !263, metadata !DIExpression()), !dbg !264
  store double 0.000000e+00, double* %9, align 8, !dbg !264
  call void @llvm.dbg.declare(metadata i32* %10, metadata !265, metadata !DIExpression()), !dbg !267
  store i32 0, i32* %10, align 4, !dbg !267
  br label %14, !dbg !268

14:                                               ; preds = %62, %4
  %15 = load i32, i32* %10, align 4, !dbg !269
  %16 = load i32, i32* %6, align 4, !dbg !271
  %17 = icmp slt i32 %15, %16, !dbg !272
  br i1 %17, label %18, label %65, !dbg !273

18:                                               ; preds = %14
  call void @llvm.dbg.declare(metadata double* %11, metadata !274, metadata !DIExpression()), !dbg !276
  store double 0.000000e+00, double* %11, align 8, !dbg !276
  call void @llvm.dbg.declare(metadata i32* %12, metadata !277, metadata !DIExpression()), !dbg !279
  store i32 0, i32* %12, align 4, !dbg !279
  br label %19, !dbg !280

19:                                               ; preds = %54, %18
  %20 = load i32, i32* %12, align 4, !dbg !281
  %21 = load i32, i32* %7, align 4, !dbg !283
  %22 = icmp slt i32 %20, %21, !dbg !284
  br i1 %22, label %23, label %57, !dbg !285

23:                                               ; preds = %19
  call void @llvm.dbg.declare(metadata i32* %13, metadata !286, metadata !DIExpression()), !dbg !289
  %24 = load i32, i32* %12, align 4, !dbg !290
  store i32 %24, i32* %13, align 4, !dbg !289
  br label %25, !dbg !291

25:                                               ; preds = %48, %23
  %26 = load i32, i32* %13, align 4, !dbg !292
  %27 = load i32, i32* %8, align 4, !dbg !294
  %28 = icmp slt i32 %26, %27, !dbg !295
  br i1 %28, label %29, label %51, !dbg !296

29:                                               ; preds = %25
  %30 = load double*, double** %5, align 8, !dbg !297
  %31 = load i32, i32* %10, align 4, !dbg !299
  %32 = sext i32 %31 to i64, !dbg !297
  %33 = getelementptr inbounds double, double* %30, i64 %32, !dbg !297
  %34 = load double, double* %33, align 8, !dbg !297
  %35 = load double*, double** %5, align 8, !dbg !300
  %36 = load i32, i32* %12, align 4, !dbg !301
  %37 = sext i32 %36 to i64, !dbg !300
  %38 = getelementptr inbounds double, double* %35, i64 %37, !dbg !300
  %39 = load double, double* %38, align 8, !dbg !300
  %40 = fmul double %34, %39, !dbg !302
  %41 = load double*, double** %5, align 8, !dbg !303
  %42 = load i32, i32* %13, align 4, !dbg !304
  %43 = sext i32 %42 to i64, !dbg !303
  %44 = getelementptr inbounds double, double* %41, i64 %43, !dbg !303
  %45 = load double, double* %44, align 8, !dbg !303
  %46 = load double, double* %11, align 8, !dbg !305
  %47 = call double @llvm.fmuladd.f64(double %40, double %45, double %46), !dbg !305
  store double %47, double* %11, align 8, !dbg !305
  br label %48, !dbg !306

48:                                               ; preds = %29
  %49 = load i32, i32* %13, align 4, !dbg !307
  %50 = add nsw i32 %49, 1, !dbg !307
  store i32 %50, i32* %13, align 4, !dbg !307
  br label %25, !dbg !308, !llvm.loop !309

51:                                               ; preds = %25
  %52 = load double, double* %11, align 8, !dbg !311
  %53 = call double @sin(double noundef %52) #3, !dbg !312
  store double %53, double* %11, align 8, !dbg !313
  br label %54, !dbg !314

54:                                               ; preds = %51
  %55 = load i32, i32* %12, align 4, !dbg !315
  %56 = add nsw i32 %55, 1, !dbg !315
  store i32 %56, i32* %12, align 4, !dbg !315
  br label %19, !dbg !316, !llvm.loop !317

57:                                               ; preds = %19
  %58 = load double, double* %11, align 8, !dbg !319
  %59 = load double, double* %11, align 8, !dbg !320
  %60 = load double, double* %9, align 8, !dbg !321
  %61 = call double @llvm.fmuladd.f64(double %58, double %59, double %60), !dbg !321
  store double %61, double* %9, align 8, !dbg !321
  br label %62, !dbg !322

62:                                               ; preds = %57
  %63 = load i32, i32* %10, align 4, !dbg !323
  %64 = add nsw i32 %63, 1, !dbg !323
  store i32 %64, i32* %10, align 4, !dbg !323
  br label %14, !dbg !324, !llvm.loop !325

65:                                               ; preds = %14
  %66 = load double, double* %9, align 8, !dbg !327
  ret double %66, !dbg !328
}

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree nosync nounwind readnone speculatable willreturn }
attributes #2 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7, !8}
!llvm.ident = !{!9}

!0 = distinct !DICompileUnit(language: DW_LANG_C99, file: !1, producer: "Debian clang version 14.0.6", isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/loops.c", directory: ".", checksumkind: CSK_MD5, checksum: "5c04ba25d1861a12696e7fdfe82a9025")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 7, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 1}
!8 = !{i32 7, !"frame-pointer", i32 2}
!9 = !{!"Debian clang version 14.0.6"}
!10 = distinct !DISubprogram(name: "power_by_loop", scope: !1, file: !1, line: 4, type: !11, scopeLine: 4, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !15)
!11 = !DISubroutineType(types: !12)
!12 = !{!13, !13, !14}
!13 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!14 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!15 = !{}
!16 = !DILocalVariable(name: "x", arg: 1, scope: !10, file: !1, line: 4, type: !13)
!17 = !DILocation(line: 4, column: 29, scope: !10)
!18 = !DILocalVariable(name: "n", arg: 2, scope: !10, file: !1, line: 4, type: !14)
!19 = !DILocation(line: 4, column: 36, scope: !10)
!20 = !DILocalVariable(name: "r", scope: !10, file: !1, line: 5, type: !13)
!21 = !DILocation(line: 5, column: 10, scope: !10)
!22 = !DILocalVariable(name: "i", scope: !23, file: !1, line: 6, type: !14)
!23 = distinct !DILexicalBlock(scope: !10, file: !1, line: 6, column: 3)
!24 = !DILocation(line: 6, column: 12, scope: !23)
!25 = !DILocation(line: 6, column: 8, scope: !23)
!26 = !DILocation(line: 6, column: 19, scope: !27)
!27 = distinct !DILexicalBlock(scope: !23, file: !1, line: 6, column: 3)
!28 = !DILocation(line: 6, column: 23, scope: !27)
!29 = !DILocation(line: 6, column: 21, scope: !27)
!30 = !DILocation(line: 6, column: 3, scope: !23)
!31 = !DILocation(line: 7, column: 10, scope: !32)
!32 = distinct !DILexicalBlock(scope: !27, file: !1, line: 6, column: 31)
!33 = !DILocation(line: 7, column: 7, scope: !32)
!34 = !DILocation(line: 8, column: 3, scope: !32)
!35 = !DILocation(line: 6, column: 27, scope: !27)
!36 = !DILocation(line: 6, column: 3, scope: !27)
!37 = distinct !{!37, !30, !38, !39}
!38 = !DILocation(line: 8, column: 3, scope: !23)
!39 = !{!"llvm.loop.mustprogress"}
!40 = !DILocation(line: 9, column: 10, scope: !10)
!41 = !DILocation(line: 9, column: 3, scope: !10)
!42 = distinct !DISubprogram(name: "triangular_sum_with_early_exit", scope: !1, file: !1, line: 13, type: !43, scopeLine: 13, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !15)
!43 = !DISubroutineType(types: !44)
!44 = !{!13, !45, !14}
!45 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !46, size: 64)
!46 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !13)
!47 = !DILocalVariable(name: "x", arg: 1, scope: !42, file: !1, line: 13, type: !45)
!48 = !DILocation(line: 13, column: 53, scope: !42)
!49 = !DILocalVariable(name: "n", arg: 2, scope: !42, file: !1, line: 13, type: !14)
!50 = !DILocation(line: 13, column: 60, scope: !42)
!51 = !DILocalVariable(name: "s", scope: !42, file: !1, line: 14, type: !13)
!52 = !DILocation(line: 14, column: 10, scope: !42)
!53 = !DILocalVariable(name: "i", scope: !54, file: !1, line: 15, type: !14)
!54 = distinct !DILexicalBlock(scope: !42, file: !1, line: 15, column: 3)
!55 = !DILocation(line: 15, column: 12, scope: !54)
!56 = !DILocation(line: 15, column: 8, scope: !54)
!57 = !DILocation(line: 15, column: 19, scope: !58)
!58 = distinct !DILexicalBlock(scope: !54, file: !1, line: 15, column: 3)
!59 = !DILocation(line: 15, column: 23, scope: !58)
!60 = !DILocation(line: 15, column: 21, scope: !58)
!61 = !DILocation(line: 15, column: 3, scope: !54)
!62 = !DILocalVariable(name: "j", scope: !63, file: !1, line: 16, type: !14)
!63 = distinct !DILexicalBlock(scope: !64, file: !1, line: 16, column: 5)
!64 = distinct !DILexicalBlock(scope: !58, file: !1, line: 15, column: 31)
!65 = !DILocation(line: 16, column: 14, scope: !63)
!66 = !DILocation(line: 16, column: 10, scope: !63)
!67 = !DILocation(line: 16, column: 21, scope: !68)
!68 = distinct !DILexicalBlock(scope: !63, file: !1, line: 16, column: 5)
!69 = !DILocation(line: 16, column: 26, scope: !68)
!70 = !DILocation(line: 16, column: 23, scope: !68)
!71 = !DILocation(line: 16, column: 5, scope: !63)
!72 = !DILocation(line: 17, column: 12, scope: !73)
!73 = distinct !DILexicalBlock(scope: !68, file: !1, line: 16, column: 34)
!74 = !DILocation(line: 17, column: 14, scope: !73)
!75 = !DILocation(line: 17, column: 19, scope: !73)
!76 = !DILocation(line: 17, column: 21, scope: !73)
!77 = !DILocation(line: 17, column: 9, scope: !73)
!78 = !DILocation(line: 18, column: 11, scope: !79)
!79 = distinct !DILexicalBlock(scope: !73, file: !1, line: 18, column: 11)
!80 = !DILocation(line: 18, column: 13, scope: !79)
!81 = !DILocation(line: 18, column: 11, scope: !73)
!82 = !DILocation(line: 19, column: 9, scope: !83)
!83 = distinct !DILexicalBlock(scope: !79, file: !1, line: 18, column: 20)
!84 = !DILocation(line: 21, column: 5, scope: !73)
!85 = !DILocation(line: 16, column: 30, scope: !68)
!86 = !DILocation(line: 16, column: 5, scope: !68)
!87 = distinct !{!87, !71, !88, !39}
!88 = !DILocation(line: 21, column: 5, scope: !63)
!89 = !DILocation(line: 22, column: 3, scope: !64)
!90 = !DILocation(line: 15, column: 27, scope: !58)
!91 = !DILocation(line: 15, column: 3, scope: !58)
!92 = distinct !{!92, !61, !93, !39}
!93 = !DILocation(line: 22, column: 3, scope: !54)
!94 = !DILabel(scope: !42, name: "out", file: !1, line: 23)
!95 = !DILocation(line: 23, column: 1, scope: !42)
!96 = !DILocation(line: 24, column: 10, scope: !42)
!97 = !DILocation(line: 24, column: 3, scope: !42)
!98 = distinct !DISubprogram(name: "quadratic_form", scope: !1, file: !1, line: 27, type: !99, scopeLine: 27, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !15)
!99 = !DISubroutineType(types: !100)
!100 = !{!13, !45, !45, !14}
!101 = !DILocalVariable(name: "a", arg: 1, scope: !98, file: !1, line: 27, type: !45)
!102 = !DILocation(line: 27, column: 37, scope: !98)
!103 = !DILocalVariable(name: "x", arg: 2, scope: !98, file: !1, line: 27, type: !45)
!104 = !DILocation(line: 27, column: 54, scope: !98)
!105 = !DILocalVariable(name: "n", arg: 3, scope: !98, file: !1, line: 27, type: !14)
!106 = !DILocation(line: 27, column: 61, scope: !98)
!107 = !DILocalVariable(name: "s", scope: !98, file: !1, line: 28, type: !13)
!108 = !DILocation(line: 28, column: 10, scope: !98)
!109 = !DILocalVariable(name: "i", scope: !110, file: !1, line: 29, type: !14)
!110 = distinct !DILexicalBlock(scope: !98, file: !1, line: 29, column: 3)
!111 = !DILocation(line: 29, column: 12, scope: !110)
!112 = !DILocation(line: 29, column: 8, scope: !110)
!113 = !DILocation(line: 29, column: 19, scope: !114)
!114 = distinct !DILexicalBlock(scope: !110, file: !1, line: 29, column: 3)
!115 = !DILocation(line: 29, column: 23, scope: !114)
!116 = !DILocation(line: 29, column: 21, scope: !114)
!117 = !DILocation(line: 29, column: 3, scope: !110)
!118 = !DILocalVariable(name: "j", scope: !119, file: !1, line: 30, type: !14)
!119 = distinct !DILexicalBlock(scope: !120, file: !1, line: 30, column: 5)
!120 = distinct !DILexicalBlock(scope: !114, file: !1, line: 29, column: 31)
!121 = !DILocation(line: 30, column: 14, scope: !119)
!122 = !DILocation(line: 30, column: 10, scope: !119)
!123 = !DILocation(line: 30, column: 21, scope: !124)
!124 = distinct !DILexicalBlock(scope: !119, file: !1, line: 30, column: 5)
!125 = !DILocation(line: 30, column: 25, scope: !124)
!126 = !DILocation(line: 30, column: 23, scope: !124)
!127 = !DILocation(line: 30, column: 5, scope: !119)
!128 = !DILocation(line: 31, column: 12, scope: !129)
!129 = distinct !DILexicalBlock(scope: !124, file: !1, line: 30, column: 33)
!130 = !DILocation(line: 31, column: 14, scope: !129)
!131 = !DILocation(line: 31, column: 19, scope: !129)
!132 = !DILocation(line: 31, column: 21, scope: !129)
!133 = !DILocation(line: 31, column: 25, scope: !129)
!134 = !DILocation(line: 31, column: 23, scope: !129)
!135 = !DILocation(line: 31, column: 29, scope: !129)
!136 = !DILocation(line: 31, column: 27, scope: !129)
!137 = !DILocation(line: 31, column: 17, scope: !129)
!138 = !DILocation(line: 31, column: 34, scope: !129)
!139 = !DILocation(line: 31, column: 36, scope: !129)
!140 = !DILocation(line: 31, column: 9, scope: !129)
!141 = !DILocation(line: 32, column: 5, scope: !129)
!142 = !DILocation(line: 30, column: 29, scope: !124)
!143 = !DILocation(line: 30, column: 5, scope: !124)
!144 = distinct !{!144, !127, !145, !39}
!145 = !DILocation(line: 32, column: 5, scope: !119)
!146 = !DILocation(line: 33, column: 3, scope: !120)
!147 = !DILocation(line: 29, column: 27, scope: !114)
!148 = !DILocation(line: 29, column: 3, scope: !114)
!149 = distinct !{!149, !117, !150, !39}
!150 = !DILocation(line: 33, column: 3, scope: !110)
!151 = !DILocation(line: 34, column: 10, scope: !98)
!152 = !DILocation(line: 34, column: 3, scope: !98)
!153 = distinct !DISubprogram(name: "horner_descending", scope: !1, file: !1, line: 37, type: !154, scopeLine: 37, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !15)
!154 = !DISubroutineType(types: !155)
!155 = !{!13, !45, !14, !13}
!156 = !DILocalVariable(name: "c", arg: 1, scope: !153, file: !1, line: 37, type: !45)
!157 = !DILocation(line: 37, column: 40, scope: !153)
!158 = !DILocalVariable(name: "n", arg: 2, scope: !153, file: !1, line: 37, type: !14)
!159 = !DILocation(line: 37, column: 47, scope: !153)
!160 = !DILocalVariable(name: "x", arg: 3, scope: !153, file: !1, line: 37, type: !13)
!161 = !DILocation(line: 37, column: 57, scope: !153)
!162 = !DILocalVariable(name: "r", scope: !153, file: !1, line: 38, type: !13)
!163 = !DILocation(line: 38, column: 10, scope: !153)
!164 = !DILocalVariable(name: "i", scope: !165, file: !1, line: 39, type: !14)
!165 = distinct !DILexicalBlock(scope: !153, file: !1, line: 39, column: 3)
!166 = !DILocation(line: 39, column: 12, scope: !165)
!167 = !DILocation(line: 39, column: 16, scope: !165)
!168 = !DILocation(line: 39, column: 18, scope: !165)
!169 = !DILocation(line: 39, column: 8, scope: !165)
!170 = !DILocation(line: 39, column: 23, scope: !171)
!171 = distinct !DILexicalBlock(scope: !165, file: !1, line: 39, column: 3)
!172 = !DILocation(line: 39, column: 25, scope: !171)
!173 = !DILocation(line: 39, column: 3, scope: !165)
!174 = !DILocation(line: 40, column: 9, scope: !175)
!175 = distinct !DILexicalBlock(scope: !171, file: !1, line: 39, column: 36)
!176 = !DILocation(line: 40, column: 13, scope: !175)
!177 = !DILocation(line: 40, column: 17, scope: !175)
!178 = !DILocation(line: 40, column: 19, scope: !175)
!179 = !DILocation(line: 40, column: 15, scope: !175)
!180 = !DILocation(line: 40, column: 7, scope: !175)
!181 = !DILocation(line: 41, column: 3, scope: !175)
!182 = !DILocation(line: 39, column: 32, scope: !171)
!183 = !DILocation(line: 39, column: 3, scope: !171)
!184 = distinct !{!184, !173, !185, !39}
!185 = !DILocation(line: 41, column: 3, scope: !165)
!186 = !DILocation(line: 42, column: 10, scope: !153)
!187 = !DILocation(line: 42, column: 3, scope: !153)
!188 = distinct !DISubprogram(name: "strided_product", scope: !1, file: !1, line: 45, type: !189, scopeLine: 45, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !15)
!189 = !DISubroutineType(types: !190)
!190 = !{!13, !45, !14, !14}
!191 = !DILocalVariable(name: "x", arg: 1, scope: !188, file: !1, line: 45, type: !45)
!192 = !DILocation(line: 45, column: 38, scope: !188)
!193 = !DILocalVariable(name: "n", arg: 2, scope: !188, file: !1, line: 45, type: !14)
!194 = !DILocation(line: 45, column: 45, scope: !188)
!195 = !DILocalVariable(name: "step", arg: 3, scope: !188, file: !1, line: 45, type: !14)
!196 = !DILocation(line: 45, column: 52, scope: !188)
!197 = !DILocalVariable(name: "p", scope: !188, file: !1, line: 46, type: !13)
!198 = !DILocation(line: 46, column: 10, scope: !188)
!199 = !DILocalVariable(name: "i", scope: !200, file: !1, line: 47, type: !14)
!200 = distinct !DILexicalBlock(scope: !188, file: !1, line: 47, column: 3)
!201 = !DILocation(line: 47, column: 12, scope: !200)
!202 = !DILocation(line: 47, column: 8, scope: !200)
!203 = !DILocation(line: 47, column: 19, scope: !204)
!204 = distinct !DILexicalBlock(scope: !200, file: !1, line: 47, column: 3)
!205 = !DILocation(line: 47, column: 23, scope: !204)
!206 = !DILocation(line: 47, column: 21, scope: !204)
!207 = !DILocation(line: 47, column: 3, scope: !200)
!208 = !DILocation(line: 48, column: 16, scope: !209)
!209 = distinct !DILexicalBlock(scope: !204, file: !1, line: 47, column: 37)
!210 = !DILocation(line: 48, column: 18, scope: !209)
!211 = !DILocation(line: 48, column: 14, scope: !209)
!212 = !DILocation(line: 48, column: 7, scope: !209)
!213 = !DILocation(line: 49, column: 3, scope: !209)
!214 = !DILocation(line: 47, column: 31, scope: !204)
!215 = !DILocation(line: 47, column: 28, scope: !204)
!216 = !DILocation(line: 47, column: 3, scope: !204)
!217 = distinct !{!217, !207, !218, !39}
!218 = !DILocation(line: 49, column: 3, scope: !200)
!219 = !DILocation(line: 50, column: 10, scope: !188)
!220 = !DILocation(line: 50, column: 3, scope: !188)
!221 = distinct !DISubprogram(name: "fixed_count_iteration", scope: !1, file: !1, line: 53, type: !222, scopeLine: 53, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !15)
!222 = !DISubroutineType(types: !223)
!223 = !{!13, !13}
!224 = !DILocalVariable(name: "x", arg: 1, scope: !221, file: !1, line: 53, type: !13)
!225 = !DILocation(line: 53, column: 37, scope: !221)
!226 = !DILocalVariable(name: "y", scope: !221, file: !1, line: 54, type: !13)
!227 = !DILocation(line: 54, column: 10, scope: !221)
!228 = !DILocation(line: 54, column: 14, scope: !221)
!229 = !DILocalVariable(name: "i", scope: !230, file: !1, line: 55, type: !14)
!230 = distinct !DILexicalBlock(scope: !221, file: !1, line: 55, column: 3)
!231 = !DILocation(line: 55, column: 12, scope: !230)
!232 = !DILocation(line: 55, column: 8, scope: !230)
!233 = !DILocation(line: 55, column: 19, scope: !234)
!234 = distinct !DILexicalBlock(scope: !230, file: !1, line: 55, column: 3)
!235 = !DILocation(line: 55, column: 21, scope: !234)
!236 = !DILocation(line: 55, column: 3, scope: !230)
!237 = !DILocation(line: 56, column: 9, scope: !238)
!238 = distinct !DILexicalBlock(scope: !234, file: !1, line: 55, column: 31)
!239 = !DILocation(line: 56, column: 23, scope: !238)
!240 = !DILocation(line: 56, column: 19, scope: !238)
!241 = !DILocation(line: 56, column: 17, scope: !238)
!242 = !DILocation(line: 56, column: 28, scope: !238)
!243 = !DILocation(line: 56, column: 11, scope: !238)
!244 = !DILocation(line: 56, column: 7, scope: !238)
!245 = !DILocation(line: 57, column: 3, scope: !238)
!246 = !DILocation(line: 55, column: 27, scope: !234)
!247 = !DILocation(line: 55, column: 3, scope: !234)
!248 = distinct !{!248, !236, !249, !39}
!249 = !DILocation(line: 57, column: 3, scope: !230)
!250 = !DILocation(line: 58, column: 10, scope: !221)
!251 = !DILocation(line: 58, column: 3, scope: !221)
!252 = distinct !DISubprogram(name: "triple_nested_tensor", scope: !1, file: !1, line: 61, type: !253, scopeLine: 61, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !15)
!253 = !DISubroutineType(types: !254)
!254 = !{!13, !45, !14, !14, !14}
!255 = !DILocalVariable(name: "x", arg: 1, scope: !252, file: !1, line: 61, type: !45)
!256 = !DILocation(line: 61, column: 43, scope: !252)
!257 = !DILocalVariable(name: "n", arg: 2, scope: !252, file: !1, line: 61, type: !14)
!258 = !DILocation(line: 61, column: 50, scope: !252)
!259 = !DILocalVariable(name: "m", arg: 3, scope: !252, file: !1, line: 61, type: !14)
!260 = !DILocation(line: 61, column: 57, scope: !252)
!261 = !DILocalVariable(name: "k", arg: 4, scope: !252, file: !1, line: 61, type: !14)
!262 = !DILocation(line: 61, column: 64, scope: !252)
!263 = !DILocalVariable(name: "s", scope: !252, file: !1, line: 62, type: !13)
!264 = !DILocation(line: 62, column: 10, scope: !252)
!265 = !DILocalVariable(name: "i", scope: !266, file: !1, line: 63, type: !14)
!266 = distinct !DILexicalBlock(scope: !252, file: !1, line: 63, column: 3)
!267 = !DILocation(line: 63, column: 12, scope: !266)
!268 = !DILocation(line: 63, column: 8, scope: !266)
!269 = !DILocation(line: 63, column: 19, scope: !270)
!270 = distinct !DILexicalBlock(scope: !266, file: !1, line: 63, column: 3)
!271 = !DILocation(line: 63, column: 23, scope: !270)
!272 = !DILocation(line: 63, column: 21, scope: !270)
!273 = !DILocation(line: 63, column: 3, scope: !266)
!274 = !DILocalVariable(name: "row", scope: !275, file: !1, line: 64, type: !13)
!275 = distinct !DILexicalBlock(scope: !270, file: !1, line: 63, column: 31)
!276 = !DILocation(line: 64, column: 12, scope: !275)
!277 = !DILocalVariable(name: "j", scope: !278, file: !1, line: 65, type: !14)
!278 = distinct !DILexicalBlock(scope: !275, file: !1, line: 65, column: 5)
!279 = !DILocation(line: 65, column: 14, scope: !278)
!280 = !DILocation(line: 65, column: 10, scope: !278)
!281 = !DILocation(line: 65, column: 21, scope: !282)
!282 = distinct !DILexicalBlock(scope: !278, file: !1, line: 65, column: 5)
!283 = !DILocation(line: 65, column: 25, scope: !282)
!284 = !DILocation(line: 65, column: 23, scope: !282)
!285 = !DILocation(line: 65, column: 5, scope: !278)
!286 = !DILocalVariable(name: "l", scope: !287, file: !1, line: 66, type: !14)
!287 = distinct !DILexicalBlock(scope: !288, file: !1, line: 66, column: 7)
!288 = distinct !DILexicalBlock(scope: !282, file: !1, line: 65, column: 33)
!289 = !DILocation(line: 66, column: 16, scope: !287)
!290 = !DILocation(line: 66, column: 20, scope: !287)
!291 = !DILocation(line: 66, column: 12, scope: !287)
!292 = !DILocation(line: 66, column: 23, scope: !293)
!293 = distinct !DILexicalBlock(scope: !287, file: !1, line: 66, column: 7)
!294 = !DILocation(line: 66, column: 27, scope: !293)
!295 = !DILocation(line: 66, column: 25, scope: !293)
!296 = !DILocation(line: 66, column: 7, scope: !287)
!297 = !DILocation(line: 67, column: 16, scope: !298)
!298 = distinct !DILexicalBlock(scope: !293, file: !1, line: 66, column: 35)
!299 = !DILocation(line: 67, column: 18, scope: !298)
!300 = !DILocation(line: 67, column: 23, scope: !298)
!301 = !DILocation(line: 67, column: 25, scope: !298)
!302 = !DILocation(line: 67, column: 21, scope: !298)
!303 = !DILocation(line: 67, column: 30, scope: !298)
!304 = !DILocation(line: 67, column: 32, scope: !298)
!305 = !DILocation(line: 67, column: 13, scope: !298)
!306 = !DILocation(line: 68, column: 7, scope: !298)
!307 = !DILocation(line: 66, column: 31, scope: !293)
!308 = !DILocation(line: 66, column: 7, scope: !293)
!309 = distinct !{!309, !296, !310, !39}
!310 = !DILocation(line: 68, column: 7, scope: !287)
!311 = !DILocation(line: 69, column: 17, scope: !288)
!312 = !DILocation(line: 69, column: 13, scope: !288)
!313 = !DILocation(line: 69, column: 11, scope: !288)
!314 = !DILocation(line: 70, column: 5, scope: !288)
!315 = !DILocation(line: 65, column: 29, scope: !282)
!316 = !DILocation(line: 65, column: 5, scope: !282)
!317 = distinct !{!317, !285, !318, !39}
!318 = !DILocation(line: 70, column: 5, scope: !278)
!319 = !DILocation(line: 71, column: 10, scope: !275)
!320 = !DILocation(line: 71, column: 16, scope: !275)
!321 = !DILocation(line: 71, column: 7, scope: !275)
!322 = !DILocation(line: 72, column: 3, scope: !275)
!323 = !DILocation(line: 63, column: 27, scope: !270)
!324 = !DILocation(line: 63, column: 3, scope: !270)
!325 = distinct !{!325, !273, !326, !39}
!326 = !DILocation(line: 72, column: 3, scope: !266)
!327 = !DILocation(line: 73, column: 10, scope: !252)
!328 = !DILocation(line: 73, column: 3, scope: !252)
