; clang-22 -O0 -g -fdebug-compilation-dir=. -S -emit-llvm c/loops.c -o ir/clang-22/O0-g/loops.ll
; ModuleID = 'c/loops.c'
source_filename = "c/loops.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @power_by_loop(double noundef %0, i32 noundef %1) #0 !dbg !10 {
  %3 = alloca double, align 8
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  store double %0, ptr %3, align 8
    #dbg_declare(ptr %3, !16, !DIExpression(), !17)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !18, !DIExpression(), !19)
    #dbg_declare(ptr %5, !20, !DIExpression(), !21)
  store double 1.000000e+00, ptr %5, align 8, !dbg !21
    #dbg_declare(ptr %6, !22, !DIExpression(), !24)
  store i32 0, ptr %6, align 4, !dbg !24
  br label %7, !dbg !25

7:                                                ; preds = %15, %2
  %8 = load i32, ptr %6, align 4, !dbg !26
  %9 = load i32, ptr %4, align 4, !dbg !28
  %10 = icmp slt i32 %8, %9, !dbg !29
  br i1 %10, label %11, label %18, !dbg !30

11:                                               ; preds = %7
  %12 = load double, ptr %3, align 8, !dbg !31
  %13 = load double, ptr %5, align 8, !dbg !33
  %14 = fmul double %13, %12, !dbg !33
  store double %14, ptr %5, align 8, !dbg !33
  br label %15, !dbg !34

15:                                               ; preds = %11
  %16 = load i32, ptr %6, align 4, !dbg !35
  %17 = add nsw i32 %16, 1, !dbg !35
  store i32 %17, ptr %6, align 4, !dbg !35
  br label %7, !dbg !36, !llvm.loop !37

18:                                               ; preds = %7
  %19 = load double, ptr %5, align 8, !dbg !40
  ret double %19, !dbg !41
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @triangular_sum_with_early_exit(ptr noundef %0, i32 noundef %1) #0 !dbg !42 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !47, !DIExpression(), !48)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !49, !DIExpression(), !50)
    #dbg_declare(ptr %5, !51, !DIExpression(), !52)
  store double 0.000000e+00, ptr %5, align 8, !dbg !52
    #dbg_declare(ptr %6, !53, !DIExpression(), !55)
  store i32 0, ptr %6, align 4, !dbg !55
  br label %8, !dbg !56

8:                                                ; preds = %38, %2
  %9 = load i32, ptr %6, align 4, !dbg !57
  %10 = load i32, ptr %4, align 4, !dbg !59
  %11 = icmp slt i32 %9, %10, !dbg !60
  br i1 %11, label %12, label %41, !dbg !61

12:                                               ; preds = %8
    #dbg_declare(ptr %7, !62, !DIExpression(), !65)
  store i32 0, ptr %7, align 4, !dbg !65
  br label %13, !dbg !66

13:                                               ; preds = %34, %12
  %14 = load i32, ptr %7, align 4, !dbg !67
  %15 = load i32, ptr %6, align 4, !dbg !69
  %16 = icmp sle i32 %14, %15, !dbg !70
  br i1 %16, label %17, label %37, !dbg !71

17:                                               ; preds = %13
  %18 = load ptr, ptr %3, align 8, !dbg !72
  %19 = load i32, ptr %6, align 4, !dbg !74
  %20 = sext i32 %19 to i64, !dbg !72
  %21 = getelementptr inbounds double, ptr %18, i64 %20, !dbg !72
  %22 = load double, ptr %21, align 8, !dbg !72
  %23 = load ptr, ptr %3, align 8, !dbg !75
  %24 = load i32, ptr %7, align 4, !dbg !76
  %25 = sext i32 %24 to i64, !dbg !75
  %26 = getelementptr inbounds double, ptr %23, i64 %25, !dbg !75
  %27 = load double, ptr %26, align 8, !dbg !75
  %28 = load double, ptr %5, align 8, !dbg !77
  %29 = call double @llvm.fmuladd.f64(double %22, double %27, double %28), !dbg !77
  store double %29, ptr %5, align 8, !dbg !77
  %30 = load double, ptr %5, align 8, !dbg !78
  %31 = fcmp ogt double %30, 9.500000e+00, !dbg !80
  br i1 %31, label %32, label %33, !dbg !80

32:                                               ; preds = %17
  br label %42, !dbg !81

33:                                               ; preds = %17
  br label %34, !dbg !83

34:                                               ; preds = %33
  %35 = load i32, ptr %7, align 4, !dbg !84
  %36 = add nsw i32 %35, 1, !dbg !84
  store i32 %36, ptr %7, align 4, !dbg !84
  br label %13, !dbg !85, !llvm.loop !86

37:                                               ; preds = %13
  br label %38, !dbg !88

38:                                               ; preds = %37
  %39 = load i32, ptr %6, align 4, !dbg !89
  %40 = add nsw i32 %39, 1, !dbg !89
  store i32 %40, ptr %6, align 4, !dbg !89
  br label %8, !dbg !90, !llvm.loop !91

41:                                               ; preds = %8
  br label %42, !dbg !92

42:                                               ; preds = %41, %32
    #dbg_label(!93, !94)
  %43 = load double, ptr %5, align 8, !dbg !95
  ret double %43, !dbg !96
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @quadratic_form(ptr noundef %0, ptr noundef %1, i32 noundef %2) #0 !dbg !97 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca double, align 8
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  store ptr %0, ptr %4, align 8
    #dbg_declare(ptr %4, !100, !DIExpression(), !101)
  store ptr %1, ptr %5, align 8
    #dbg_declare(ptr %5, !102, !DIExpression(), !103)
  store i32 %2, ptr %6, align 4
    #dbg_declare(ptr %6, !104, !DIExpression(), !105)
    #dbg_declare(ptr %7, !106, !DIExpression(), !107)
  store double 0.000000e+00, ptr %7, align 8, !dbg !107
    #dbg_declare(ptr %8, !108, !DIExpression(), !110)
  store i32 0, ptr %8, align 4, !dbg !110
  br label %10, !dbg !111

10:                                               ; preds = %46, %3
  %11 = load i32, ptr %8, align 4, !dbg !112
  %12 = load i32, ptr %6, align 4, !dbg !114
  %13 = icmp slt i32 %11, %12, !dbg !115
  br i1 %13, label %14, label %49, !dbg !116

14:                                               ; preds = %10
    #dbg_declare(ptr %9, !117, !DIExpression(), !120)
  store i32 0, ptr %9, align 4, !dbg !120
  br label %15, !dbg !121

15:                                               ; preds = %42, %14
  %16 = load i32, ptr %9, align 4, !dbg !122
  %17 = load i32, ptr %6, align 4, !dbg !124
  %18 = icmp slt i32 %16, %17, !dbg !125
  br i1 %18, label %19, label %45, !dbg !126

19:                                               ; preds = %15
  %20 = load ptr, ptr %5, align 8, !dbg !127
  %21 = load i32, ptr %8, align 4, !dbg !129
  %22 = sext i32 %21 to i64, !dbg !127
  %23 = getelementptr inbounds double, ptr %20, i64 %22, !dbg !127
  %24 = load double, ptr %23, align 8, !dbg !127
  %25 = load ptr, ptr %4, align 8, !dbg !130
  %26 = load i32, ptr %8, align 4, !dbg !131
  %27 = load i32, ptr %6, align 4, !dbg !132
  %28 = mul nsw i32 %26, %27, !dbg !133
  %29 = load i32, ptr %9, align 4, !dbg !134
  %30 = add nsw i32 %28, %29, !dbg !135
  %31 = sext i32 %30 to i64, !dbg !130
  %32 = getelementptr inbounds double, ptr %25, i64 %31, !dbg !130
  %33 = load double, ptr %32, align 8, !dbg !130
  %34 = fmul double %24, %33, !dbg !136
  %35 = load ptr, ptr %5, align 8, !dbg !137
  %36 = load i32, ptr %9, align 4, !dbg !138
  %37 = sext i32 %36 to i64, !dbg !137
  %38 = getelementptr inbounds double, ptr %35, i64 %37, !dbg !137
  %39 = load double, ptr %38, align 8, !dbg !137
  %40 = load double, ptr %7, align 8, !dbg !139
  %41 = call double @llvm.fmuladd.f64(double %34, double %39, double %40), !dbg !139
  store double %41, ptr %7, align 8, !dbg !139
  br label %42, !dbg !140

42:                                               ; preds = %19
  %43 = load i32, ptr %9, align 4, !dbg !141
  %44 = add nsw i32 %43, 1, !dbg !141
  store i32 %44, ptr %9, align 4, !dbg !141
  br label %15, !dbg !142, !llvm.loop !143

45:                                               ; preds = %15
  br label %46, !dbg !145

46:                                               ; preds = %45
  %47 = load i32, ptr %8, align 4, !dbg !146
  %48 = add nsw i32 %47, 1, !dbg !146
  store i32 %48, ptr %8, align 4, !dbg !146
  br label %10, !dbg !147, !llvm.loop !148

49:                                               ; preds = %10
  %50 = load double, ptr %7, align 8, !dbg !150
  ret double %50, !dbg !151
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @horner_descending(ptr noundef %0, i32 noundef %1, double noundef %2) #0 !dbg !152 {
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca double, align 8
  %7 = alloca double, align 8
  %8 = alloca i32, align 4
  store ptr %0, ptr %4, align 8
    #dbg_declare(ptr %4, !155, !DIExpression(), !156)
  store i32 %1, ptr %5, align 4
    #dbg_declare(ptr %5, !157, !DIExpression(), !158)
  store double %2, ptr %6, align 8
    #dbg_declare(ptr %6, !159, !DIExpression(), !160)
    #dbg_declare(ptr %7, !161, !DIExpression(), !162)
  store double 0.000000e+00, ptr %7, align 8, !dbg !162
    #dbg_declare(ptr %8, !163, !DIExpression(), !165)
  %9 = load i32, ptr %5, align 4, !dbg !166
  %10 = sub nsw i32 %9, 1, !dbg !167
  store i32 %10, ptr %8, align 4, !dbg !165
  br label %11, !dbg !168

11:                                               ; preds = %23, %3
  %12 = load i32, ptr %8, align 4, !dbg !169
  %13 = icmp sge i32 %12, 0, !dbg !171
  br i1 %13, label %14, label %26, !dbg !172

14:                                               ; preds = %11
  %15 = load double, ptr %7, align 8, !dbg !173
  %16 = load double, ptr %6, align 8, !dbg !175
  %17 = load ptr, ptr %4, align 8, !dbg !176
  %18 = load i32, ptr %8, align 4, !dbg !177
  %19 = sext i32 %18 to i64, !dbg !176
  %20 = getelementptr inbounds double, ptr %17, i64 %19, !dbg !176
  %21 = load double, ptr %20, align 8, !dbg !176
  %22 = call double @llvm.fmuladd.f64(double %15, double %16, double %21), !dbg !178
  store double %22, ptr %7, align 8, !dbg !179
  br label %23, !dbg !180

23:                                               ; preds = %14
  %24 = load i32, ptr %8, align 4, !dbg !181
  %25 = add nsw i32 %24, -1, !dbg !181
  store i32 %25, ptr %8, align 4, !dbg !181
  br label %11, !dbg !182, !llvm.loop !183

26:                                               ; preds = %11
  %27 = load double, ptr %7, align 8, !dbg !185
  ret double %27, !dbg !186
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @strided_product(ptr noundef %0, i32 noundef %1, i32 noundef %2) #0 !dbg !187 {
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca double, align 8
  %8 = alloca i32, align 4
  store ptr %0, ptr %4, align 8
    #dbg_declare(ptr %4, !190, !DIExpression(), !191)
  store i32 %1, ptr %5, align 4
    #dbg_declare(ptr %5, !192, !DIExpression(), !193)
  store i32 %2, ptr %6, align 4
    #dbg_declare(ptr %6, !194, !DIExpression(), !195)
    #dbg_declare(ptr %7, !196, !DIExpression(), !197)
  store double 1.000000e+00, ptr %7, align 8, !dbg !197
    #dbg_declare(ptr %8, !198, !DIExpression(), !200)
  store i32 0, ptr %8, align 4, !dbg !200
  br label %9, !dbg !201

9:                                                ; preds = %22, %3
  %10 = load i32, ptr %8, align 4, !dbg !202
  %11 = load i32, ptr %5, align 4, !dbg !204
  %12 = icmp slt i32 %10, %11, !dbg !205
  br i1 %12, label %13, label %26, !dbg !206

13:                                               ; preds = %9
  %14 = load ptr, ptr %4, align 8, !dbg !207
  %15 = load i32, ptr %8, align 4, !dbg !209
  %16 = sext i32 %15 to i64, !dbg !207
  %17 = getelementptr inbounds double, ptr %14, i64 %16, !dbg !207
  %18 = load double, ptr %17, align 8, !dbg !207
  %19 = fadd double 1.000000e+00, %18, !dbg !210
  %20 = load double, ptr %7, align 8, !dbg !211
  %21 = fmul double %20, %19, !dbg !211
  store double %21, ptr %7, align 8, !dbg !211
  br label %22, !dbg !212

22:                                               ; preds = %13
  %23 = load i32, ptr %6, align 4, !dbg !213
  %24 = load i32, ptr %8, align 4, !dbg !214
  %25 = add nsw i32 %24, %23, !dbg !214
  store i32 %25, ptr %8, align 4, !dbg !214
  br label %9, !dbg !215, !llvm.loop !216

26:                                               ; preds = %9
  %27 = load double, ptr %7, align 8, !dbg !218
  ret double %27, !dbg !219
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @fixed_count_iteration(double noundef %0) #0 !dbg !220 {
  %2 = alloca double, align 8
  %3 = alloca double, align 8
  %4 = alloca i32, align 4
  store double %0, ptr %2, align 8
    #dbg_declare(ptr %2, !223, !DIExpression(), !224)
    #dbg_declare(ptr %3, !225, !DIExpression(), !226)
  %5 = load double, ptr %2, align 8, !dbg !227
  store double %5, ptr %3, align 8, !dbg !226
    #dbg_declare(ptr %4, !228, !DIExpression(), !230)
  store i32 0, ptr %4, align 4, !dbg !230
  br label %6, !dbg !231

6:                                                ; preds = %17, %1
  %7 = load i32, ptr %4, align 4, !dbg !232
  %8 = icmp slt i32 %7, 5, !dbg !234
  br i1 %8, label %9, label %20, !dbg !235

9:                                                ; preds = %6
  %10 = load double, ptr %3, align 8, !dbg !236
  %11 = load double, ptr %3, align 8, !dbg !238
  %12 = call double @sin(double noundef %11) #3, !dbg !239
  %13 = fmul double 1.000000e-01, %12, !dbg !240
  %14 = load double, ptr %2, align 8, !dbg !241
  %15 = fneg double %13, !dbg !242
  %16 = call double @llvm.fmuladd.f64(double %15, double %14, double %10), !dbg !242
  store double %16, ptr %3, align 8, !dbg !243
  br label %17, !dbg !244

17:                                               ; preds = %9
  %18 = load i32, ptr %4, align 4, !dbg !245
  %19 = add nsw i32 %18, 1, !dbg !245
  store i32 %19, ptr %4, align 4, !dbg !245
  br label %6, !dbg !246, !llvm.loop !247

20:                                               ; preds = %6
  %21 = load double, ptr %3, align 8, !dbg !249
  ret double %21, !dbg !250
}

; Function Attrs: nounwind
declare double @sin(double noundef) #2

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @triple_nested_tensor(ptr noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3) #0 !dbg !251 {
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca double, align 8
  %10 = alloca i32, align 4
  %11 = alloca double, align 8
  %12 = alloca i32, align 4
  %13 = alloca i32, align 4
  store ptr %0, ptr %5, align 8
    #dbg_declare(ptr %5, !254, !DIExpression(), !255)
  store i32 %1, ptr %6, align 4
    #dbg_declare(ptr %6, !256, !DIExpression(), !257)
  store i32 %2, ptr %7, align 4
    #dbg_declare(ptr %7, !258, !DIExpression(), !259)
  store i32 %3, ptr %8, align 4
    #dbg_declare(ptr %8, !260, !DIExpression(), !261)
    #dbg_declare(ptr %9, !262, !DIExpression(), !263)
  store double 0.000000e+00, ptr %9, align 8, !dbg !263
    #dbg_declare(ptr %10, !264, !DIExpression(), !266)
  store i32 0, ptr %10, align 4, !dbg !266
  br label %14, !dbg !267

14:                                               ; preds = %62, %4
  %15 = load i32, ptr %10, align 4, !dbg !268
  %16 = load i32, ptr %6, align 4, !dbg !270
  %17 = icmp slt i32 %15, %16, !dbg !271
  br i1 %17, label %18, label %65, !dbg !272

18:                                               ; preds = %14
    #dbg_declare(ptr %11, !273, !DIExpression(), !275)
  store double 0.000000e+00, ptr %11, align 8, !dbg !275
    #dbg_declare(ptr %12, !276, !DIExpression(), !278)
  store i32 0, ptr %12, align 4, !dbg !278
  br label %19, !dbg !279

19:                                               ; preds = %54, %18
  %20 = load i32, ptr %12, align 4, !dbg !280
  %21 = load i32, ptr %7, align 4, !dbg !282
  %22 = icmp slt i32 %20, %21, !dbg !283
  br i1 %22, label %23, label %57, !dbg !284

23:                                               ; preds = %19
    #dbg_declare(ptr %13, !285, !DIExpression(), !288)
  %24 = load i32, ptr %12, align 4, !dbg !289
  store i32 %24, ptr %13, align 4, !dbg !288
  br label %25, !dbg !290

25:                                               ; preds = %48, %23
  %26 = load i32, ptr %13, align 4, !dbg !291
  %27 = load i32, ptr %8, align 4, !dbg !293
  %28 = icmp slt i32 %26, %27, !dbg !294
  br i1 %28, label %29, label %51, !dbg !295

29:                                               ; preds = %25
  %30 = load ptr, ptr %5, align 8, !dbg !296
  %31 = load i32, ptr %10, align 4, !dbg !298
  %32 = sext i32 %31 to i64, !dbg !296
  %33 = getelementptr inbounds double, ptr %30, i64 %32, !dbg !296
  %34 = load double, ptr %33, align 8, !dbg !296
  %35 = load ptr, ptr %5, align 8, !dbg !299
  %36 = load i32, ptr %12, align 4, !dbg !300
  %37 = sext i32 %36 to i64, !dbg !299
  %38 = getelementptr inbounds double, ptr %35, i64 %37, !dbg !299
  %39 = load double, ptr %38, align 8, !dbg !299
  %40 = fmul double %34, %39, !dbg !301
  %41 = load ptr, ptr %5, align 8, !dbg !302
  %42 = load i32, ptr %13, align 4, !dbg !303
  %43 = sext i32 %42 to i64, !dbg !302
  %44 = getelementptr inbounds double, ptr %41, i64 %43, !dbg !302
  %45 = load double, ptr %44, align 8, !dbg !302
  %46 = load double, ptr %11, align 8, !dbg !304
  %47 = call double @llvm.fmuladd.f64(double %40, double %45, double %46), !dbg !304
  store double %47, ptr %11, align 8, !dbg !304
  br label %48, !dbg !305

48:                                               ; preds = %29
  %49 = load i32, ptr %13, align 4, !dbg !306
  %50 = add nsw i32 %49, 1, !dbg !306
  store i32 %50, ptr %13, align 4, !dbg !306
  br label %25, !dbg !307, !llvm.loop !308

51:                                               ; preds = %25
  %52 = load double, ptr %11, align 8, !dbg !310
  %53 = call double @sin(double noundef %52) #3, !dbg !311
  store double %53, ptr %11, align 8, !dbg !312
  br label %54, !dbg !313

54:                                               ; preds = %51
  %55 = load i32, ptr %12, align 4, !dbg !314
  %56 = add nsw i32 %55, 1, !dbg !314
  store i32 %56, ptr %12, align 4, !dbg !314
  br label %19, !dbg !315, !llvm.loop !316

57:                                               ; preds = %19
  %58 = load double, ptr %11, align 8, !dbg !318
  %59 = load double, ptr %11, align 8, !dbg !319
  %60 = load double, ptr %9, align 8, !dbg !320
  %61 = call double @llvm.fmuladd.f64(double %58, double %59, double %60), !dbg !320
  store double %61, ptr %9, align 8, !dbg !320
  br label %62, !dbg !321

62:                                               ; preds = %57
  %63 = load i32, ptr %10, align 4, !dbg !322
  %64 = add nsw i32 %63, 1, !dbg !322
  store i32 %64, ptr %10, align 4, !dbg !322
  br label %14, !dbg !323, !llvm.loop !324

65:                                               ; preds = %14
  %66 = load double, ptr %9, align 8, !dbg !326
  ret double %66, !dbg !327
}

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7, !8}
!llvm.ident = !{!9}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 22.1.8 (1~deb12u1)", isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/loops.c", directory: ".", checksumkind: CSK_MD5, checksum: "5c04ba25d1861a12696e7fdfe82a9025")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 8, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 2}
!8 = !{i32 7, !"frame-pointer", i32 2}
!9 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
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
!81 = !DILocation(line: 19, column: 9, scope: !82)
!82 = distinct !DILexicalBlock(scope: !79, file: !1, line: 18, column: 20)
!83 = !DILocation(line: 21, column: 5, scope: !73)
!84 = !DILocation(line: 16, column: 30, scope: !68)
!85 = !DILocation(line: 16, column: 5, scope: !68)
!86 = distinct !{!86, !71, !87, !39}
!87 = !DILocation(line: 21, column: 5, scope: !63)
!88 = !DILocation(line: 22, column: 3, scope: !64)
!89 = !DILocation(line: 15, column: 27, scope: !58)
!90 = !DILocation(line: 15, column: 3, scope: !58)
!91 = distinct !{!91, !61, !92, !39}
!92 = !DILocation(line: 22, column: 3, scope: !54)
!93 = !DILabel(scope: !42, name: "out", file: !1, line: 23, column: 1)
!94 = !DILocation(line: 23, column: 1, scope: !42)
!95 = !DILocation(line: 24, column: 10, scope: !42)
!96 = !DILocation(line: 24, column: 3, scope: !42)
!97 = distinct !DISubprogram(name: "quadratic_form", scope: !1, file: !1, line: 27, type: !98, scopeLine: 27, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !15)
!98 = !DISubroutineType(types: !99)
!99 = !{!13, !45, !45, !14}
!100 = !DILocalVariable(name: "a", arg: 1, scope: !97, file: !1, line: 27, type: !45)
!101 = !DILocation(line: 27, column: 37, scope: !97)
!102 = !DILocalVariable(name: "x", arg: 2, scope: !97, file: !1, line: 27, type: !45)
!103 = !DILocation(line: 27, column: 54, scope: !97)
!104 = !DILocalVariable(name: "n", arg: 3, scope: !97, file: !1, line: 27, type: !14)
!105 = !DILocation(line: 27, column: 61, scope: !97)
!106 = !DILocalVariable(name: "s", scope: !97, file: !1, line: 28, type: !13)
!107 = !DILocation(line: 28, column: 10, scope: !97)
!108 = !DILocalVariable(name: "i", scope: !109, file: !1, line: 29, type: !14)
!109 = distinct !DILexicalBlock(scope: !97, file: !1, line: 29, column: 3)
!110 = !DILocation(line: 29, column: 12, scope: !109)
!111 = !DILocation(line: 29, column: 8, scope: !109)
!112 = !DILocation(line: 29, column: 19, scope: !113)
!113 = distinct !DILexicalBlock(scope: !109, file: !1, line: 29, column: 3)
!114 = !DILocation(line: 29, column: 23, scope: !113)
!115 = !DILocation(line: 29, column: 21, scope: !113)
!116 = !DILocation(line: 29, column: 3, scope: !109)
!117 = !DILocalVariable(name: "j", scope: !118, file: !1, line: 30, type: !14)
!118 = distinct !DILexicalBlock(scope: !119, file: !1, line: 30, column: 5)
!119 = distinct !DILexicalBlock(scope: !113, file: !1, line: 29, column: 31)
!120 = !DILocation(line: 30, column: 14, scope: !118)
!121 = !DILocation(line: 30, column: 10, scope: !118)
!122 = !DILocation(line: 30, column: 21, scope: !123)
!123 = distinct !DILexicalBlock(scope: !118, file: !1, line: 30, column: 5)
!124 = !DILocation(line: 30, column: 25, scope: !123)
!125 = !DILocation(line: 30, column: 23, scope: !123)
!126 = !DILocation(line: 30, column: 5, scope: !118)
!127 = !DILocation(line: 31, column: 12, scope: !128)
!128 = distinct !DILexicalBlock(scope: !123, file: !1, line: 30, column: 33)
!129 = !DILocation(line: 31, column: 14, scope: !128)
!130 = !DILocation(line: 31, column: 19, scope: !128)
!131 = !DILocation(line: 31, column: 21, scope: !128)
!132 = !DILocation(line: 31, column: 25, scope: !128)
!133 = !DILocation(line: 31, column: 23, scope: !128)
!134 = !DILocation(line: 31, column: 29, scope: !128)
!135 = !DILocation(line: 31, column: 27, scope: !128)
!136 = !DILocation(line: 31, column: 17, scope: !128)
!137 = !DILocation(line: 31, column: 34, scope: !128)
!138 = !DILocation(line: 31, column: 36, scope: !128)
!139 = !DILocation(line: 31, column: 9, scope: !128)
!140 = !DILocation(line: 32, column: 5, scope: !128)
!141 = !DILocation(line: 30, column: 29, scope: !123)
!142 = !DILocation(line: 30, column: 5, scope: !123)
!143 = distinct !{!143, !126, !144, !39}
!144 = !DILocation(line: 32, column: 5, scope: !118)
!145 = !DILocation(line: 33, column: 3, scope: !119)
!146 = !DILocation(line: 29, column: 27, scope: !113)
!147 = !DILocation(line: 29, column: 3, scope: !113)
!148 = distinct !{!148, !116, !149, !39}
!149 = !DILocation(line: 33, column: 3, scope: !109)
!150 = !DILocation(line: 34, column: 10, scope: !97)
!151 = !DILocation(line: 34, column: 3, scope: !97)
!152 = distinct !DISubprogram(name: "horner_descending", scope: !1, file: !1, line: 37, type: !153, scopeLine: 37, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !15)
!153 = !DISubroutineType(types: !154)
!154 = !{!13, !45, !14, !13}
!155 = !DILocalVariable(name: "c", arg: 1, scope: !152, file: !1, line: 37, type: !45)
!156 = !DILocation(line: 37, column: 40, scope: !152)
!157 = !DILocalVariable(name: "n", arg: 2, scope: !152, file: !1, line: 37, type: !14)
!158 = !DILocation(line: 37, column: 47, scope: !152)
!159 = !DILocalVariable(name: "x", arg: 3, scope: !152, file: !1, line: 37, type: !13)
!160 = !DILocation(line: 37, column: 57, scope: !152)
!161 = !DILocalVariable(name: "r", scope: !152, file: !1, line: 38, type: !13)
!162 = !DILocation(line: 38, column: 10, scope: !152)
!163 = !DILocalVariable(name: "i", scope: !164, file: !1, line: 39, type: !14)
!164 = distinct !DILexicalBlock(scope: !152, file: !1, line: 39, column: 3)
!165 = !DILocation(line: 39, column: 12, scope: !164)
!166 = !DILocation(line: 39, column: 16, scope: !164)
!167 = !DILocation(line: 39, column: 18, scope: !164)
!168 = !DILocation(line: 39, column: 8, scope: !164)
!169 = !DILocation(line: 39, column: 23, scope: !170)
!170 = distinct !DILexicalBlock(scope: !164, file: !1, line: 39, column: 3)
!171 = !DILocation(line: 39, column: 25, scope: !170)
!172 = !DILocation(line: 39, column: 3, scope: !164)
!173 = !DILocation(line: 40, column: 9, scope: !174)
!174 = distinct !DILexicalBlock(scope: !170, file: !1, line: 39, column: 36)
!175 = !DILocation(line: 40, column: 13, scope: !174)
!176 = !DILocation(line: 40, column: 17, scope: !174)
!177 = !DILocation(line: 40, column: 19, scope: !174)
!178 = !DILocation(line: 40, column: 15, scope: !174)
!179 = !DILocation(line: 40, column: 7, scope: !174)
!180 = !DILocation(line: 41, column: 3, scope: !174)
!181 = !DILocation(line: 39, column: 32, scope: !170)
!182 = !DILocation(line: 39, column: 3, scope: !170)
!183 = distinct !{!183, !172, !184, !39}
!184 = !DILocation(line: 41, column: 3, scope: !164)
!185 = !DILocation(line: 42, column: 10, scope: !152)
!186 = !DILocation(line: 42, column: 3, scope: !152)
!187 = distinct !DISubprogram(name: "strided_product", scope: !1, file: !1, line: 45, type: !188, scopeLine: 45, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !15)
!188 = !DISubroutineType(types: !189)
!189 = !{!13, !45, !14, !14}
!190 = !DILocalVariable(name: "x", arg: 1, scope: !187, file: !1, line: 45, type: !45)
!191 = !DILocation(line: 45, column: 38, scope: !187)
!192 = !DILocalVariable(name: "n", arg: 2, scope: !187, file: !1, line: 45, type: !14)
!193 = !DILocation(line: 45, column: 45, scope: !187)
!194 = !DILocalVariable(name: "step", arg: 3, scope: !187, file: !1, line: 45, type: !14)
!195 = !DILocation(line: 45, column: 52, scope: !187)
!196 = !DILocalVariable(name: "p", scope: !187, file: !1, line: 46, type: !13)
!197 = !DILocation(line: 46, column: 10, scope: !187)
!198 = !DILocalVariable(name: "i", scope: !199, file: !1, line: 47, type: !14)
!199 = distinct !DILexicalBlock(scope: !187, file: !1, line: 47, column: 3)
!200 = !DILocation(line: 47, column: 12, scope: !199)
!201 = !DILocation(line: 47, column: 8, scope: !199)
!202 = !DILocation(line: 47, column: 19, scope: !203)
!203 = distinct !DILexicalBlock(scope: !199, file: !1, line: 47, column: 3)
!204 = !DILocation(line: 47, column: 23, scope: !203)
!205 = !DILocation(line: 47, column: 21, scope: !203)
!206 = !DILocation(line: 47, column: 3, scope: !199)
!207 = !DILocation(line: 48, column: 16, scope: !208)
!208 = distinct !DILexicalBlock(scope: !203, file: !1, line: 47, column: 37)
!209 = !DILocation(line: 48, column: 18, scope: !208)
!210 = !DILocation(line: 48, column: 14, scope: !208)
!211 = !DILocation(line: 48, column: 7, scope: !208)
!212 = !DILocation(line: 49, column: 3, scope: !208)
!213 = !DILocation(line: 47, column: 31, scope: !203)
!214 = !DILocation(line: 47, column: 28, scope: !203)
!215 = !DILocation(line: 47, column: 3, scope: !203)
!216 = distinct !{!216, !206, !217, !39}
!217 = !DILocation(line: 49, column: 3, scope: !199)
!218 = !DILocation(line: 50, column: 10, scope: !187)
!219 = !DILocation(line: 50, column: 3, scope: !187)
!220 = distinct !DISubprogram(name: "fixed_count_iteration", scope: !1, file: !1, line: 53, type: !221, scopeLine: 53, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !15)
!221 = !DISubroutineType(types: !222)
!222 = !{!13, !13}
!223 = !DILocalVariable(name: "x", arg: 1, scope: !220, file: !1, line: 53, type: !13)
!224 = !DILocation(line: 53, column: 37, scope: !220)
!225 = !DILocalVariable(name: "y", scope: !220, file: !1, line: 54, type: !13)
!226 = !DILocation(line: 54, column: 10, scope: !220)
!227 = !DILocation(line: 54, column: 14, scope: !220)
!228 = !DILocalVariable(name: "i", scope: !229, file: !1, line: 55, type: !14)
!229 = distinct !DILexicalBlock(scope: !220, file: !1, line: 55, column: 3)
!230 = !DILocation(line: 55, column: 12, scope: !229)
!231 = !DILocation(line: 55, column: 8, scope: !229)
!232 = !DILocation(line: 55, column: 19, scope: !233)
!233 = distinct !DILexicalBlock(scope: !229, file: !1, line: 55, column: 3)
!234 = !DILocation(line: 55, column: 21, scope: !233)
!235 = !DILocation(line: 55, column: 3, scope: !229)
!236 = !DILocation(line: 56, column: 9, scope: !237)
!237 = distinct !DILexicalBlock(scope: !233, file: !1, line: 55, column: 31)
!238 = !DILocation(line: 56, column: 23, scope: !237)
!239 = !DILocation(line: 56, column: 19, scope: !237)
!240 = !DILocation(line: 56, column: 17, scope: !237)
!241 = !DILocation(line: 56, column: 28, scope: !237)
!242 = !DILocation(line: 56, column: 11, scope: !237)
!243 = !DILocation(line: 56, column: 7, scope: !237)
!244 = !DILocation(line: 57, column: 3, scope: !237)
!245 = !DILocation(line: 55, column: 27, scope: !233)
!246 = !DILocation(line: 55, column: 3, scope: !233)
!247 = distinct !{!247, !235, !248, !39}
!248 = !DILocation(line: 57, column: 3, scope: !229)
!249 = !DILocation(line: 58, column: 10, scope: !220)
!250 = !DILocation(line: 58, column: 3, scope: !220)
!251 = distinct !DISubprogram(name: "triple_nested_tensor", scope: !1, file: !1, line: 61, type: !252, scopeLine: 61, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !15)
!252 = !DISubroutineType(types: !253)
!253 = !{!13, !45, !14, !14, !14}
!254 = !DILocalVariable(name: "x", arg: 1, scope: !251, file: !1, line: 61, type: !45)
!255 = !DILocation(line: 61, column: 43, scope: !251)
!256 = !DILocalVariable(name: "n", arg: 2, scope: !251, file: !1, line: 61, type: !14)
!257 = !DILocation(line: 61, column: 50, scope: !251)
!258 = !DILocalVariable(name: "m", arg: 3, scope: !251, file: !1, line: 61, type: !14)
!259 = !DILocation(line: 61, column: 57, scope: !251)
!260 = !DILocalVariable(name: "k", arg: 4, scope: !251, file: !1, line: 61, type: !14)
!261 = !DILocation(line: 61, column: 64, scope: !251)
!262 = !DILocalVariable(name: "s", scope: !251, file: !1, line: 62, type: !13)
!263 = !DILocation(line: 62, column: 10, scope: !251)
!264 = !DILocalVariable(name: "i", scope: !265, file: !1, line: 63, type: !14)
!265 = distinct !DILexicalBlock(scope: !251, file: !1, line: 63, column: 3)
!266 = !DILocation(line: 63, column: 12, scope: !265)
!267 = !DILocation(line: 63, column: 8, scope: !265)
!268 = !DILocation(line: 63, column: 19, scope: !269)
!269 = distinct !DILexicalBlock(scope: !265, file: !1, line: 63, column: 3)
!270 = !DILocation(line: 63, column: 23, scope: !269)
!271 = !DILocation(line: 63, column: 21, scope: !269)
!272 = !DILocation(line: 63, column: 3, scope: !265)
!273 = !DILocalVariable(name: "row", scope: !274, file: !1, line: 64, type: !13)
!274 = distinct !DILexicalBlock(scope: !269, file: !1, line: 63, column: 31)
!275 = !DILocation(line: 64, column: 12, scope: !274)
!276 = !DILocalVariable(name: "j", scope: !277, file: !1, line: 65, type: !14)
!277 = distinct !DILexicalBlock(scope: !274, file: !1, line: 65, column: 5)
!278 = !DILocation(line: 65, column: 14, scope: !277)
!279 = !DILocation(line: 65, column: 10, scope: !277)
!280 = !DILocation(line: 65, column: 21, scope: !281)
!281 = distinct !DILexicalBlock(scope: !277, file: !1, line: 65, column: 5)
!282 = !DILocation(line: 65, column: 25, scope: !281)
!283 = !DILocation(line: 65, column: 23, scope: !281)
!284 = !DILocation(line: 65, column: 5, scope: !277)
!285 = !DILocalVariable(name: "l", scope: !286, file: !1, line: 66, type: !14)
!286 = distinct !DILexicalBlock(scope: !287, file: !1, line: 66, column: 7)
!287 = distinct !DILexicalBlock(scope: !281, file: !1, line: 65, column: 33)
!288 = !DILocation(line: 66, column: 16, scope: !286)
!289 = !DILocation(line: 66, column: 20, scope: !286)
!290 = !DILocation(line: 66, column: 12, scope: !286)
!291 = !DILocation(line: 66, column: 23, scope: !292)
!292 = distinct !DILexicalBlock(scope: !286, file: !1, line: 66, column: 7)
!293 = !DILocation(line: 66, column: 27, scope: !292)
!294 = !DILocation(line: 66, column: 25, scope: !292)
!295 = !DILocation(line: 66, column: 7, scope: !286)
!296 = !DILocation(line: 67, column: 16, scope: !297)
!297 = distinct !DILexicalBlock(scope: !292, file: !1, line: 66, column: 35)
!298 = !DILocation(line: 67, column: 18, scope: !297)
!299 = !DILocation(line: 67, column: 23, scope: !297)
!300 = !DILocation(line: 67, column: 25, scope: !297)
!301 = !DILocation(line: 67, column: 21, scope: !297)
!302 = !DILocation(line: 67, column: 30, scope: !297)
!303 = !DILocation(line: 67, column: 32, scope: !297)
!304 = !DILocation(line: 67, column: 13, scope: !297)
!305 = !DILocation(line: 68, column: 7, scope: !297)
!306 = !DILocation(line: 66, column: 31, scope: !292)
!307 = !DILocation(line: 66, column: 7, scope: !292)
!308 = distinct !{!308, !295, !309, !39}
!309 = !DILocation(line: 68, column: 7, scope: !286)
!310 = !DILocation(line: 69, column: 17, scope: !287)
!311 = !DILocation(line: 69, column: 13, scope: !287)
!312 = !DILocation(line: 69, column: 11, scope: !287)
!313 = !DILocation(line: 70, column: 5, scope: !287)
!314 = !DILocation(line: 65, column: 29, scope: !281)
!315 = !DILocation(line: 65, column: 5, scope: !281)
!316 = distinct !{!316, !284, !317, !39}
!317 = !DILocation(line: 70, column: 5, scope: !277)
!318 = !DILocation(line: 71, column: 10, scope: !274)
!319 = !DILocation(line: 71, column: 16, scope: !274)
!320 = !DILocation(line: 71, column: 7, scope: !274)
!321 = !DILocation(line: 72, column: 3, scope: !274)
!322 = !DILocation(line: 63, column: 27, scope: !269)
!323 = !DILocation(line: 63, column: 3, scope: !269)
!324 = distinct !{!324, !272, !325, !39}
!325 = !DILocation(line: 72, column: 3, scope: !265)
!326 = !DILocation(line: 73, column: 10, scope: !251)
!327 = !DILocation(line: 73, column: 3, scope: !251)
