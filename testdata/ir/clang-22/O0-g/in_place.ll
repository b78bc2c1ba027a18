; clang-22 -O0 -g -fdebug-compilation-dir=. -S -emit-llvm c/in_place.c -o ir/clang-22/O0-g/in_place.ll
; ModuleID = 'c/in_place.c'
source_filename = "c/in_place.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @square_in_place_three_times(ptr noundef %0) #0 !dbg !10 {
  %2 = alloca ptr, align 8
  %3 = alloca i32, align 4
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !16, !DIExpression(), !17)
    #dbg_declare(ptr %3, !18, !DIExpression(), !21)
  store i32 0, ptr %3, align 4, !dbg !21
  br label %4, !dbg !22

4:                                                ; preds = %14, %1
  %5 = load i32, ptr %3, align 4, !dbg !23
  %6 = icmp slt i32 %5, 3, !dbg !25
  br i1 %6, label %7, label %17, !dbg !26

7:                                                ; preds = %4
  %8 = load ptr, ptr %2, align 8, !dbg !27
  %9 = load double, ptr %8, align 8, !dbg !29
  %10 = load ptr, ptr %2, align 8, !dbg !30
  %11 = load double, ptr %10, align 8, !dbg !31
  %12 = fmul double %9, %11, !dbg !32
  %13 = load ptr, ptr %2, align 8, !dbg !33
  store double %12, ptr %13, align 8, !dbg !34
  br label %14, !dbg !35

14:                                               ; preds = %7
  %15 = load i32, ptr %3, align 4, !dbg !36
  %16 = add nsw i32 %15, 1, !dbg !36
  store i32 %16, ptr %3, align 4, !dbg !36
  br label %4, !dbg !37, !llvm.loop !38

17:                                               ; preds = %4
  %18 = load ptr, ptr %2, align 8, !dbg !41
  %19 = load double, ptr %18, align 8, !dbg !42
  ret double %19, !dbg !43
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @prefix_product_in_place(ptr noundef %0, i32 noundef %1) #0 !dbg !44 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !47, !DIExpression(), !48)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !49, !DIExpression(), !50)
    #dbg_declare(ptr %5, !51, !DIExpression(), !53)
  store i32 1, ptr %5, align 4, !dbg !53
  br label %6, !dbg !54

6:                                                ; preds = %27, %2
  %7 = load i32, ptr %5, align 4, !dbg !55
  %8 = load i32, ptr %4, align 4, !dbg !57
  %9 = icmp slt i32 %7, %8, !dbg !58
  br i1 %9, label %10, label %30, !dbg !59

10:                                               ; preds = %6
  %11 = load ptr, ptr %3, align 8, !dbg !60
  %12 = load i32, ptr %5, align 4, !dbg !62
  %13 = sub nsw i32 %12, 1, !dbg !63
  %14 = sext i32 %13 to i64, !dbg !60
  %15 = getelementptr inbounds double, ptr %11, i64 %14, !dbg !60
  %16 = load double, ptr %15, align 8, !dbg !60
  %17 = load ptr, ptr %3, align 8, !dbg !64
  %18 = load i32, ptr %5, align 4, !dbg !65
  %19 = sext i32 %18 to i64, !dbg !64
  %20 = getelementptr inbounds double, ptr %17, i64 %19, !dbg !64
  %21 = load double, ptr %20, align 8, !dbg !64
  %22 = fmul double %16, %21, !dbg !66
  %23 = load ptr, ptr %3, align 8, !dbg !67
  %24 = load i32, ptr %5, align 4, !dbg !68
  %25 = sext i32 %24 to i64, !dbg !67
  %26 = getelementptr inbounds double, ptr %23, i64 %25, !dbg !67
  store double %22, ptr %26, align 8, !dbg !69
  br label %27, !dbg !70

27:                                               ; preds = %10
  %28 = load i32, ptr %5, align 4, !dbg !71
  %29 = add nsw i32 %28, 1, !dbg !71
  store i32 %29, ptr %5, align 4, !dbg !71
  br label %6, !dbg !72, !llvm.loop !73

30:                                               ; preds = %6
  %31 = load ptr, ptr %3, align 8, !dbg !75
  %32 = load i32, ptr %4, align 4, !dbg !76
  %33 = sub nsw i32 %32, 1, !dbg !77
  %34 = sext i32 %33 to i64, !dbg !75
  %35 = getelementptr inbounds double, ptr %31, i64 %34, !dbg !75
  %36 = load double, ptr %35, align 8, !dbg !75
  ret double %36, !dbg !78
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @swap_recurrence(double noundef %0, double noundef %1) #0 !dbg !79 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  %5 = alloca i32, align 4
  %6 = alloca double, align 8
  store double %0, ptr %3, align 8
    #dbg_declare(ptr %3, !82, !DIExpression(), !83)
  store double %1, ptr %4, align 8
    #dbg_declare(ptr %4, !84, !DIExpression(), !85)
    #dbg_declare(ptr %5, !86, !DIExpression(), !88)
  store i32 0, ptr %5, align 4, !dbg !88
  br label %7, !dbg !89

7:                                                ; preds = %16, %2
  %8 = load i32, ptr %5, align 4, !dbg !90
  %9 = icmp slt i32 %8, 3, !dbg !92
  br i1 %9, label %10, label %19, !dbg !93

10:                                               ; preds = %7
    #dbg_declare(ptr %6, !94, !DIExpression(), !96)
  %11 = load double, ptr %3, align 8, !dbg !97
  store double %11, ptr %6, align 8, !dbg !96
  %12 = load double, ptr %4, align 8, !dbg !98
  store double %12, ptr %3, align 8, !dbg !99
  %13 = load double, ptr %6, align 8, !dbg !100
  %14 = load double, ptr %4, align 8, !dbg !101
  %15 = fmul double %13, %14, !dbg !102
  store double %15, ptr %4, align 8, !dbg !103
  br label %16, !dbg !104

16:                                               ; preds = %10
  %17 = load i32, ptr %5, align 4, !dbg !105
  %18 = add nsw i32 %17, 1, !dbg !105
  store i32 %18, ptr %5, align 4, !dbg !105
  br label %7, !dbg !106, !llvm.loop !107

19:                                               ; preds = %7
  %20 = load double, ptr %3, align 8, !dbg !109
  %21 = load double, ptr %4, align 8, !dbg !110
  %22 = call double @llvm.fmuladd.f64(double 2.000000e+00, double %21, double %20), !dbg !111
  ret double %22, !dbg !112
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @rotate_three(double noundef %0, double noundef %1, double noundef %2, i32 noundef %3) #0 !dbg !113 {
  %5 = alloca double, align 8
  %6 = alloca double, align 8
  %7 = alloca double, align 8
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca double, align 8
  store double %0, ptr %5, align 8
    #dbg_declare(ptr %5, !116, !DIExpression(), !117)
  store double %1, ptr %6, align 8
    #dbg_declare(ptr %6, !118, !DIExpression(), !119)
  store double %2, ptr %7, align 8
    #dbg_declare(ptr %7, !120, !DIExpression(), !121)
  store i32 %3, ptr %8, align 4
    #dbg_declare(ptr %8, !122, !DIExpression(), !123)
    #dbg_declare(ptr %9, !124, !DIExpression(), !126)
  store i32 0, ptr %9, align 4, !dbg !126
  br label %11, !dbg !127

11:                                               ; preds = %23, %4
  %12 = load i32, ptr %9, align 4, !dbg !128
  %13 = load i32, ptr %8, align 4, !dbg !130
  %14 = icmp slt i32 %12, %13, !dbg !131
  br i1 %14, label %15, label %26, !dbg !132

15:                                               ; preds = %11
    #dbg_declare(ptr %10, !133, !DIExpression(), !135)
  %16 = load double, ptr %5, align 8, !dbg !136
  store double %16, ptr %10, align 8, !dbg !135
  %17 = load double, ptr %6, align 8, !dbg !137
  store double %17, ptr %5, align 8, !dbg !138
  %18 = load double, ptr %7, align 8, !dbg !139
  store double %18, ptr %6, align 8, !dbg !140
  %19 = load double, ptr %10, align 8, !dbg !141
  %20 = load double, ptr %5, align 8, !dbg !142
  %21 = load double, ptr %6, align 8, !dbg !143
  %22 = call double @llvm.fmuladd.f64(double %19, double %20, double %21), !dbg !144
  store double %22, ptr %7, align 8, !dbg !145
  br label %23, !dbg !146

23:                                               ; preds = %15
  %24 = load i32, ptr %9, align 4, !dbg !147
  %25 = add nsw i32 %24, 1, !dbg !147
  store i32 %25, ptr %9, align 4, !dbg !147
  br label %11, !dbg !148, !llvm.loop !149

26:                                               ; preds = %11
  %27 = load double, ptr %5, align 8, !dbg !151
  %28 = load double, ptr %6, align 8, !dbg !152
  %29 = load double, ptr %7, align 8, !dbg !153
  %30 = fneg double %29, !dbg !154
  %31 = call double @llvm.fmuladd.f64(double %27, double %28, double %30), !dbg !154
  ret double %31, !dbg !155
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local void @smooth_in_place(ptr noundef %0, i32 noundef %1, i32 noundef %2) #0 !dbg !156 {
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  store ptr %0, ptr %4, align 8
    #dbg_declare(ptr %4, !159, !DIExpression(), !160)
  store i32 %1, ptr %5, align 4
    #dbg_declare(ptr %5, !161, !DIExpression(), !162)
  store i32 %2, ptr %6, align 4
    #dbg_declare(ptr %6, !163, !DIExpression(), !164)
    #dbg_declare(ptr %7, !165, !DIExpression(), !167)
  store i32 0, ptr %7, align 4, !dbg !167
  br label %9, !dbg !168

9:                                                ; preds = %60, %3
  %10 = load i32, ptr %7, align 4, !dbg !169
  %11 = load i32, ptr %6, align 4, !dbg !171
  %12 = icmp slt i32 %10, %11, !dbg !172
  br i1 %12, label %13, label %63, !dbg !173

13:                                               ; preds = %9
    #dbg_declare(ptr %8, !174, !DIExpression(), !177)
  store i32 1, ptr %8, align 4, !dbg !177
  br label %14, !dbg !178

14:                                               ; preds = %56, %13
  %15 = load i32, ptr %8, align 4, !dbg !179
  %16 = load i32, ptr %5, align 4, !dbg !181
  %17 = sub nsw i32 %16, 1, !dbg !182
  %18 = icmp slt i32 %15, %17, !dbg !183
  br i1 %18, label %19, label %59, !dbg !184

19:                                               ; preds = %14
  %20 = load ptr, ptr %4, align 8, !dbg !185
  %21 = load i32, ptr %8, align 4, !dbg !187
  %22 = sub nsw i32 %21, 1, !dbg !188
  %23 = sext i32 %22 to i64, !dbg !185
  %24 = getelementptr inbounds double, ptr %20, i64 %23, !dbg !185
  %25 = load double, ptr %24, align 8, !dbg !185
  %26 = load ptr, ptr %4, align 8, !dbg !189
  %27 = load i32, ptr %8, align 4, !dbg !190
  %28 = sext i32 %27 to i64, !dbg !189
  %29 = getelementptr inbounds double, ptr %26, i64 %28, !dbg !189
  %30 = load double, ptr %29, align 8, !dbg !189
  %31 = call double @llvm.fmuladd.f64(double 2.000000e+00, double %30, double %25), !dbg !191
  %32 = load ptr, ptr %4, align 8, !dbg !192
  %33 = load i32, ptr %8, align 4, !dbg !193
  %34 = add nsw i32 %33, 1, !dbg !194
  %35 = sext i32 %34 to i64, !dbg !192
  %36 = getelementptr inbounds double, ptr %32, i64 %35, !dbg !192
  %37 = load double, ptr %36, align 8, !dbg !192
  %38 = fadd double %31, %37, !dbg !195
  %39 = load ptr, ptr %4, align 8, !dbg !196
  %40 = load i32, ptr %8, align 4, !dbg !197
  %41 = sext i32 %40 to i64, !dbg !196
  %42 = getelementptr inbounds double, ptr %39, i64 %41, !dbg !196
  %43 = load double, ptr %42, align 8, !dbg !196
  %44 = fmul double 1.000000e-01, %43, !dbg !198
  %45 = load ptr, ptr %4, align 8, !dbg !199
  %46 = load i32, ptr %8, align 4, !dbg !200
  %47 = sext i32 %46 to i64, !dbg !199
  %48 = getelementptr inbounds double, ptr %45, i64 %47, !dbg !199
  %49 = load double, ptr %48, align 8, !dbg !199
  %50 = fmul double %44, %49, !dbg !201
  %51 = call double @llvm.fmuladd.f64(double 2.500000e-01, double %38, double %50), !dbg !202
  %52 = load ptr, ptr %4, align 8, !dbg !203
  %53 = load i32, ptr %8, align 4, !dbg !204
  %54 = sext i32 %53 to i64, !dbg !203
  %55 = getelementptr inbounds double, ptr %52, i64 %54, !dbg !203
  store double %51, ptr %55, align 8, !dbg !205
  br label %56, !dbg !206

56:                                               ; preds = %19
  %57 = load i32, ptr %8, align 4, !dbg !207
  %58 = add nsw i32 %57, 1, !dbg !207
  store i32 %58, ptr %8, align 4, !dbg !207
  br label %14, !dbg !208, !llvm.loop !209

59:                                               ; preds = %14
  br label %60, !dbg !211

60:                                               ; preds = %59
  %61 = load i32, ptr %7, align 4, !dbg !212
  %62 = add nsw i32 %61, 1, !dbg !212
  store i32 %62, ptr %7, align 4, !dbg !212
  br label %9, !dbg !213, !llvm.loop !214

63:                                               ; preds = %9
  ret void, !dbg !216
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local void @normalise_in_place(ptr noundef %0, i32 noundef %1) #0 !dbg !217 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !220, !DIExpression(), !221)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !222, !DIExpression(), !223)
    #dbg_declare(ptr %5, !224, !DIExpression(), !225)
  store double 0.000000e+00, ptr %5, align 8, !dbg !225
    #dbg_declare(ptr %6, !226, !DIExpression(), !228)
  store i32 0, ptr %6, align 4, !dbg !228
  br label %8, !dbg !229

8:                                                ; preds = %25, %2
  %9 = load i32, ptr %6, align 4, !dbg !230
  %10 = load i32, ptr %4, align 4, !dbg !232
  %11 = icmp slt i32 %9, %10, !dbg !233
  br i1 %11, label %12, label %28, !dbg !234

12:                                               ; preds = %8
  %13 = load ptr, ptr %3, align 8, !dbg !235
  %14 = load i32, ptr %6, align 4, !dbg !237
  %15 = sext i32 %14 to i64, !dbg !235
  %16 = getelementptr inbounds double, ptr %13, i64 %15, !dbg !235
  %17 = load double, ptr %16, align 8, !dbg !235
  %18 = load ptr, ptr %3, align 8, !dbg !238
  %19 = load i32, ptr %6, align 4, !dbg !239
  %20 = sext i32 %19 to i64, !dbg !238
  %21 = getelementptr inbounds double, ptr %18, i64 %20, !dbg !238
  %22 = load double, ptr %21, align 8, !dbg !238
  %23 = load double, ptr %5, align 8, !dbg !240
  %24 = call double @llvm.fmuladd.f64(double %17, double %22, double %23), !dbg !240
  store double %24, ptr %5, align 8, !dbg !240
  br label %25, !dbg !241

25:                                               ; preds = %12
  %26 = load i32, ptr %6, align 4, !dbg !242
  %27 = add nsw i32 %26, 1, !dbg !242
  store i32 %27, ptr %6, align 4, !dbg !242
  br label %8, !dbg !243, !llvm.loop !244

28:                                               ; preds = %8
  %29 = load double, ptr %5, align 8, !dbg !246
  %30 = call double @sqrt(double noundef %29) #3, !dbg !247
  store double %30, ptr %5, align 8, !dbg !248
    #dbg_declare(ptr %7, !249, !DIExpression(), !251)
  store i32 0, ptr %7, align 4, !dbg !251
  br label %31, !dbg !252

31:                                               ; preds = %43, %28
  %32 = load i32, ptr %7, align 4, !dbg !253
  %33 = load i32, ptr %4, align 4, !dbg !255
  %34 = icmp slt i32 %32, %33, !dbg !256
  br i1 %34, label %35, label %46, !dbg !257

35:                                               ; preds = %31
  %36 = load double, ptr %5, align 8, !dbg !258
  %37 = load ptr, ptr %3, align 8, !dbg !260
  %38 = load i32, ptr %7, align 4, !dbg !261
  %39 = sext i32 %38 to i64, !dbg !260
  %40 = getelementptr inbounds double, ptr %37, i64 %39, !dbg !260
  %41 = load double, ptr %40, align 8, !dbg !262
  %42 = fdiv double %41, %36, !dbg !262
  store double %42, ptr %40, align 8, !dbg !262
  br label %43, !dbg !263

43:                                               ; preds = %35
  %44 = load i32, ptr %7, align 4, !dbg !264
  %45 = add nsw i32 %44, 1, !dbg !264
  store i32 %45, ptr %7, align 4, !dbg !264
  br label %31, !dbg !265, !llvm.loop !266

46:                                               ; preds = %31
  ret void, !dbg !268
}

; Function Attrs: nounwind
declare double @sqrt(double noundef) #2

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @weighted_sorted_sum(ptr noundef %0, i32 noundef %1) #0 !dbg !269 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca double, align 8
  %8 = alloca double, align 8
  %9 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !270, !DIExpression(), !271)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !272, !DIExpression(), !273)
    #dbg_declare(ptr %5, !274, !DIExpression(), !276)
  store i32 0, ptr %5, align 4, !dbg !276
  br label %10, !dbg !277

10:                                               ; preds = %62, %2
  %11 = load i32, ptr %5, align 4, !dbg !278
  %12 = load i32, ptr %4, align 4, !dbg !280
  %13 = icmp slt i32 %11, %12, !dbg !281
  br i1 %13, label %14, label %65, !dbg !282

14:                                               ; preds = %10
    #dbg_declare(ptr %6, !283, !DIExpression(), !286)
  store i32 0, ptr %6, align 4, !dbg !286
  br label %15, !dbg !287

15:                                               ; preds = %58, %14
  %16 = load i32, ptr %6, align 4, !dbg !288
  %17 = add nsw i32 %16, 1, !dbg !290
  %18 = load i32, ptr %4, align 4, !dbg !291
  %19 = load i32, ptr %5, align 4, !dbg !292
  %20 = sub nsw i32 %18, %19, !dbg !293
  %21 = icmp slt i32 %17, %20, !dbg !294
  br i1 %21, label %22, label %61, !dbg !295

22:                                               ; preds = %15
  %23 = load ptr, ptr %3, align 8, !dbg !296
  %24 = load i32, ptr %6, align 4, !dbg !299
  %25 = sext i32 %24 to i64, !dbg !296
  %26 = getelementptr inbounds double, ptr %23, i64 %25, !dbg !296
  %27 = load double, ptr %26, align 8, !dbg !296
  %28 = load ptr, ptr %3, align 8, !dbg !300
  %29 = load i32, ptr %6, align 4, !dbg !301
  %30 = add nsw i32 %29, 1, !dbg !302
  %31 = sext i32 %30 to i64, !dbg !300
  %32 = getelementptr inbounds double, ptr %28, i64 %31, !dbg !300
  %33 = load double, ptr %32, align 8, !dbg !300
  %34 = fcmp ogt double %27, %33, !dbg !303
  br i1 %34, label %35, label %57, !dbg !303

35:                                               ; preds = %22
    #dbg_declare(ptr %7, !304, !DIExpression(), !306)
  %36 = load ptr, ptr %3, align 8, !dbg !307
  %37 = load i32, ptr %6, align 4, !dbg !308
  %38 = sext i32 %37 to i64, !dbg !307
  %39 = getelementptr inbounds double, ptr %36, i64 %38, !dbg !307
  %40 = load double, ptr %39, align 8, !dbg !307
  store double %40, ptr %7, align 8, !dbg !306
  %41 = load ptr, ptr %3, align 8, !dbg !309
  %42 = load i32, ptr %6, align 4, !dbg !310
  %43 = add nsw i32 %42, 1, !dbg !311
  %44 = sext i32 %43 to i64, !dbg !309
  %45 = getelementptr inbounds double, ptr %41, i64 %44, !dbg !309
  %46 = load double, ptr %45, align 8, !dbg !309
  %47 = load ptr, ptr %3, align 8, !dbg !312
  %48 = load i32, ptr %6, align 4, !dbg !313
  %49 = sext i32 %48 to i64, !dbg !312
  %50 = getelementptr inbounds double, ptr %47, i64 %49, !dbg !312
  store double %46, ptr %50, align 8, !dbg !314
  %51 = load double, ptr %7, align 8, !dbg !315
  %52 = load ptr, ptr %3, align 8, !dbg !316
  %53 = load i32, ptr %6, align 4, !dbg !317
  %54 = add nsw i32 %53, 1, !dbg !318
  %55 = sext i32 %54 to i64, !dbg !316
  %56 = getelementptr inbounds double, ptr %52, i64 %55, !dbg !316
  store double %51, ptr %56, align 8, !dbg !319
  br label %57, !dbg !320

57:                                               ; preds = %35, %22
  br label %58, !dbg !321

58:                                               ; preds = %57
  %59 = load i32, ptr %6, align 4, !dbg !322
  %60 = add nsw i32 %59, 1, !dbg !322
  store i32 %60, ptr %6, align 4, !dbg !322
  br label %15, !dbg !323, !llvm.loop !324

61:                                               ; preds = %15
  br label %62, !dbg !326

62:                                               ; preds = %61
  %63 = load i32, ptr %5, align 4, !dbg !327
  %64 = add nsw i32 %63, 1, !dbg !327
  store i32 %64, ptr %5, align 4, !dbg !327
  br label %10, !dbg !328, !llvm.loop !329

65:                                               ; preds = %10
    #dbg_declare(ptr %8, !331, !DIExpression(), !332)
  store double 0.000000e+00, ptr %8, align 8, !dbg !332
    #dbg_declare(ptr %9, !333, !DIExpression(), !335)
  store i32 0, ptr %9, align 4, !dbg !335
  br label %66, !dbg !336

66:                                               ; preds = %87, %65
  %67 = load i32, ptr %9, align 4, !dbg !337
  %68 = load i32, ptr %4, align 4, !dbg !339
  %69 = icmp slt i32 %67, %68, !dbg !340
  br i1 %69, label %70, label %90, !dbg !341

70:                                               ; preds = %66
  %71 = load i32, ptr %9, align 4, !dbg !342
  %72 = add nsw i32 %71, 1, !dbg !344
  %73 = sitofp i32 %72 to double, !dbg !345
  %74 = load ptr, ptr %3, align 8, !dbg !346
  %75 = load i32, ptr %9, align 4, !dbg !347
  %76 = sext i32 %75 to i64, !dbg !346
  %77 = getelementptr inbounds double, ptr %74, i64 %76, !dbg !346
  %78 = load double, ptr %77, align 8, !dbg !346
  %79 = fmul double %73, %78, !dbg !348
  %80 = load ptr, ptr %3, align 8, !dbg !349
  %81 = load i32, ptr %9, align 4, !dbg !350
  %82 = sext i32 %81 to i64, !dbg !349
  %83 = getelementptr inbounds double, ptr %80, i64 %82, !dbg !349
  %84 = load double, ptr %83, align 8, !dbg !349
  %85 = load double, ptr %8, align 8, !dbg !351
  %86 = call double @llvm.fmuladd.f64(double %79, double %84, double %85), !dbg !351
  store double %86, ptr %8, align 8, !dbg !351
  br label %87, !dbg !352

87:                                               ; preds = %70
  %88 = load i32, ptr %9, align 4, !dbg !353
  %89 = add nsw i32 %88, 1, !dbg !353
  store i32 %89, ptr %9, align 4, !dbg !353
  br label %66, !dbg !354, !llvm.loop !355

90:                                               ; preds = %66
  %91 = load double, ptr %8, align 8, !dbg !357
  ret double %91, !dbg !358
}

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7, !8}
!llvm.ident = !{!9}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 22.1.8 (1~deb12u1)", isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/in_place.c", directory: ".", checksumkind: CSK_MD5, checksum: "0ba3941e95789dc1f9c4b237186377e3")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 8, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 2}
!8 = !{i32 7, !"frame-pointer", i32 2}
!9 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!10 = distinct !DISubprogram(name: "square_in_place_three_times", scope: !1, file: !1, line: 4, type: !11, scopeLine: 4, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !15)
!11 = !DISubroutineType(types: !12)
!12 = !{!13, !14}
!13 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!14 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !13, size: 64)
!15 = !{}
!16 = !DILocalVariable(name: "p", arg: 1, scope: !10, file: !1, line: 4, type: !14)
!17 = !DILocation(line: 4, column: 44, scope: !10)
!18 = !DILocalVariable(name: "i", scope: !19, file: !1, line: 5, type: !20)
!19 = distinct !DILexicalBlock(scope: !10, file: !1, line: 5, column: 3)
!20 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!21 = !DILocation(line: 5, column: 12, scope: !19)
!22 = !DILocation(line: 5, column: 8, scope: !19)
!23 = !DILocation(line: 5, column: 19, scope: !24)
!24 = distinct !DILexicalBlock(scope: !19, file: !1, line: 5, column: 3)
!25 = !DILocation(line: 5, column: 21, scope: !24)
!26 = !DILocation(line: 5, column: 3, scope: !19)
!27 = !DILocation(line: 6, column: 11, scope: !28)
!28 = distinct !DILexicalBlock(scope: !24, file: !1, line: 5, column: 31)
!29 = !DILocation(line: 6, column: 10, scope: !28)
!30 = !DILocation(line: 6, column: 16, scope: !28)
!31 = !DILocation(line: 6, column: 15, scope: !28)
!32 = !DILocation(line: 6, column: 13, scope: !28)
!33 = !DILocation(line: 6, column: 6, scope: !28)
!34 = !DILocation(line: 6, column: 8, scope: !28)
!35 = !DILocation(line: 7, column: 3, scope: !28)
!36 = !DILocation(line: 5, column: 27, scope: !24)
!37 = !DILocation(line: 5, column: 3, scope: !24)
!38 = distinct !{!38, !26, !39, !40}
!39 = !DILocation(line: 7, column: 3, scope: !19)
!40 = !{!"llvm.loop.mustprogress"}
!41 = !DILocation(line: 8, column: 11, scope: !10)
!42 = !DILocation(line: 8, column: 10, scope: !10)
!43 = !DILocation(line: 8, column: 3, scope: !10)
!44 = distinct !DISubprogram(name: "prefix_product_in_place", scope: !1, file: !1, line: 11, type: !45, scopeLine: 11, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !15)
!45 = !DISubroutineType(types: !46)
!46 = !{!13, !14, !20}
!47 = !DILocalVariable(name: "a", arg: 1, scope: !44, file: !1, line: 11, type: !14)
!48 = !DILocation(line: 11, column: 40, scope: !44)
!49 = !DILocalVariable(name: "n", arg: 2, scope: !44, file: !1, line: 11, type: !20)
!50 = !DILocation(line: 11, column: 47, scope: !44)
!51 = !DILocalVariable(name: "i", scope: !52, file: !1, line: 12, type: !20)
!52 = distinct !DILexicalBlock(scope: !44, file: !1, line: 12, column: 3)
!53 = !DILocation(line: 12, column: 12, scope: !52)
!54 = !DILocation(line: 12, column: 8, scope: !52)
!55 = !DILocation(line: 12, column: 19, scope: !56)
!56 = distinct !DILexicalBlock(scope: !52, file: !1, line: 12, column: 3)
!57 = !DILocation(line: 12, column: 23, scope: !56)
!58 = !DILocation(line: 12, column: 21, scope: !56)
!59 = !DILocation(line: 12, column: 3, scope: !52)
!60 = !DILocation(line: 13, column: 12, scope: !61)
!61 = distinct !DILexicalBlock(scope: !56, file: !1, line: 12, column: 31)
!62 = !DILocation(line: 13, column: 14, scope: !61)
!63 = !DILocation(line: 13, column: 16, scope: !61)
!64 = !DILocation(line: 13, column: 23, scope: !61)
!65 = !DILocation(line: 13, column: 25, scope: !61)
!66 = !DILocation(line: 13, column: 21, scope: !61)
!67 = !DILocation(line: 13, column: 5, scope: !61)
!68 = !DILocation(line: 13, column: 7, scope: !61)
!69 = !DILocation(line: 13, column: 10, scope: !61)
!70 = !DILocation(line: 14, column: 3, scope: !61)
!71 = !DILocation(line: 12, column: 27, scope: !56)
!72 = !DILocation(line: 12, column: 3, scope: !56)
!73 = distinct !{!73, !59, !74, !40}
!74 = !DILocation(line: 14, column: 3, scope: !52)
!75 = !DILocation(line: 15, column: 10, scope: !44)
!76 = !DILocation(line: 15, column: 12, scope: !44)
!77 = !DILocation(line: 15, column: 14, scope: !44)
!78 = !DILocation(line: 15, column: 3, scope: !44)
!79 = distinct !DISubprogram(name: "swap_recurrence", scope: !1, file: !1, line: 18, type: !80, scopeLine: 18, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !15)
!80 = !DISubroutineType(types: !81)
!81 = !{!13, !13, !13}
!82 = !DILocalVariable(name: "a", arg: 1, scope: !79, file: !1, line: 18, type: !13)
!83 = !DILocation(line: 18, column: 31, scope: !79)
!84 = !DILocalVariable(name: "b", arg: 2, scope: !79, file: !1, line: 18, type: !13)
!85 = !DILocation(line: 18, column: 41, scope: !79)
!86 = !DILocalVariable(name: "i", scope: !87, file: !1, line: 19, type: !20)
!87 = distinct !DILexicalBlock(scope: !79, file: !1, line: 19, column: 3)
!88 = !DILocation(line: 19, column: 12, scope: !87)
!89 = !DILocation(line: 19, column: 8, scope: !87)
!90 = !DILocation(line: 19, column: 19, scope: !91)
!91 = distinct !DILexicalBlock(scope: !87, file: !1, line: 19, column: 3)
!92 = !DILocation(line: 19, column: 21, scope: !91)
!93 = !DILocation(line: 19, column: 3, scope: !87)
!94 = !DILocalVariable(name: "t", scope: !95, file: !1, line: 20, type: !13)
!95 = distinct !DILexicalBlock(scope: !91, file: !1, line: 19, column: 31)
!96 = !DILocation(line: 20, column: 12, scope: !95)
!97 = !DILocation(line: 20, column: 16, scope: !95)
!98 = !DILocation(line: 21, column: 9, scope: !95)
!99 = !DILocation(line: 21, column: 7, scope: !95)
!100 = !DILocation(line: 22, column: 9, scope: !95)
!101 = !DILocation(line: 22, column: 13, scope: !95)
!102 = !DILocation(line: 22, column: 11, scope: !95)
!103 = !DILocation(line: 22, column: 7, scope: !95)
!104 = !DILocation(line: 23, column: 3, scope: !95)
!105 = !DILocation(line: 19, column: 27, scope: !91)
!106 = !DILocation(line: 19, column: 3, scope: !91)
!107 = distinct !{!107, !93, !108, !40}
!108 = !DILocation(line: 23, column: 3, scope: !87)
!109 = !DILocation(line: 24, column: 10, scope: !79)
!110 = !DILocation(line: 24, column: 20, scope: !79)
!111 = !DILocation(line: 24, column: 12, scope: !79)
!112 = !DILocation(line: 24, column: 3, scope: !79)
!113 = distinct !DISubprogram(name: "rotate_three", scope: !1, file: !1, line: 28, type: !114, scopeLine: 28, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !15)
!114 = !DISubroutineType(types: !115)
!115 = !{!13, !13, !13, !13, !20}
!116 = !DILocalVariable(name: "a", arg: 1, scope: !113, file: !1, line: 28, type: !13)
!117 = !DILocation(line: 28, column: 28, scope: !113)
!118 = !DILocalVariable(name: "b", arg: 2, scope: !113, file: !1, line: 28, type: !13)
!119 = !DILocation(line: 28, column: 38, scope: !113)
!120 = !DILocalVariable(name: "c", arg: 3, scope: !113, file: !1, line: 28, type: !13)
!121 = !DILocation(line: 28, column: 48, scope: !113)
!122 = !DILocalVariable(name: "n", arg: 4, scope: !113, file: !1, line: 28, type: !20)
!123 = !DILocation(line: 28, column: 55, scope: !113)
!124 = !DILocalVariable(name: "i", scope: !125, file: !1, line: 29, type: !20)
!125 = distinct !DILexicalBlock(scope: !113, file: !1, line: 29, column: 3)
!126 = !DILocation(line: 29, column: 12, scope: !125)
!127 = !DILocation(line: 29, column: 8, scope: !125)
!128 = !DILocation(line: 29, column: 19, scope: !129)
!129 = distinct !DILexicalBlock(scope: !125, file: !1, line: 29, column: 3)
!130 = !DILocation(line: 29, column: 23, scope: !129)
!131 = !DILocation(line: 29, column: 21, scope: !129)
!132 = !DILocation(line: 29, column: 3, scope: !125)
!133 = !DILocalVariable(name: "t", scope: !134, file: !1, line: 30, type: !13)
!134 = distinct !DILexicalBlock(scope: !129, file: !1, line: 29, column: 31)
!135 = !DILocation(line: 30, column: 12, scope: !134)
!136 = !DILocation(line: 30, column: 16, scope: !134)
!137 = !DILocation(line: 31, column: 9, scope: !134)
!138 = !DILocation(line: 31, column: 7, scope: !134)
!139 = !DILocation(line: 32, column: 9, scope: !134)
!140 = !DILocation(line: 32, column: 7, scope: !134)
!141 = !DILocation(line: 33, column: 9, scope: !134)
!142 = !DILocation(line: 33, column: 13, scope: !134)
!143 = !DILocation(line: 33, column: 17, scope: !134)
!144 = !DILocation(line: 33, column: 15, scope: !134)
!145 = !DILocation(line: 33, column: 7, scope: !134)
!146 = !DILocation(line: 34, column: 3, scope: !134)
!147 = !DILocation(line: 29, column: 27, scope: !129)
!148 = !DILocation(line: 29, column: 3, scope: !129)
!149 = distinct !{!149, !132, !150, !40}
!150 = !DILocation(line: 34, column: 3, scope: !125)
!151 = !DILocation(line: 35, column: 10, scope: !113)
!152 = !DILocation(line: 35, column: 14, scope: !113)
!153 = !DILocation(line: 35, column: 18, scope: !113)
!154 = !DILocation(line: 35, column: 16, scope: !113)
!155 = !DILocation(line: 35, column: 3, scope: !113)
!156 = distinct !DISubprogram(name: "smooth_in_place", scope: !1, file: !1, line: 38, type: !157, scopeLine: 38, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !15)
!157 = !DISubroutineType(types: !158)
!158 = !{null, !14, !20, !20}
!159 = !DILocalVariable(name: "x", arg: 1, scope: !156, file: !1, line: 38, type: !14)
!160 = !DILocation(line: 38, column: 30, scope: !156)
!161 = !DILocalVariable(name: "n", arg: 2, scope: !156, file: !1, line: 38, type: !20)
!162 = !DILocation(line: 38, column: 37, scope: !156)
!163 = !DILocalVariable(name: "sweeps", arg: 3, scope: !156, file: !1, line: 38, type: !20)
!164 = !DILocation(line: 38, column: 44, scope: !156)
!165 = !DILocalVariable(name: "k", scope: !166, file: !1, line: 39, type: !20)
!166 = distinct !DILexicalBlock(scope: !156, file: !1, line: 39, column: 3)
!167 = !DILocation(line: 39, column: 12, scope: !166)
!168 = !DILocation(line: 39, column: 8, scope: !166)
!169 = !DILocation(line: 39, column: 19, scope: !170)
!170 = distinct !DILexicalBlock(scope: !166, file: !1, line: 39, column: 3)
!171 = !DILocation(line: 39, column: 23, scope: !170)
!172 = !DILocation(line: 39, column: 21, scope: !170)
!173 = !DILocation(line: 39, column: 3, scope: !166)
!174 = !DILocalVariable(name: "i", scope: !175, file: !1, line: 40, type: !20)
!175 = distinct !DILexicalBlock(scope: !176, file: !1, line: 40, column: 5)
!176 = distinct !DILexicalBlock(scope: !170, file: !1, line: 39, column: 36)
!177 = !DILocation(line: 40, column: 14, scope: !175)
!178 = !DILocation(line: 40, column: 10, scope: !175)
!179 = !DILocation(line: 40, column: 21, scope: !180)
!180 = distinct !DILexicalBlock(scope: !175, file: !1, line: 40, column: 5)
!181 = !DILocation(line: 40, column: 25, scope: !180)
!182 = !DILocation(line: 40, column: 27, scope: !180)
!183 = !DILocation(line: 40, column: 23, scope: !180)
!184 = !DILocation(line: 40, column: 5, scope: !175)
!185 = !DILocation(line: 41, column: 22, scope: !186)
!186 = distinct !DILexicalBlock(scope: !180, file: !1, line: 40, column: 37)
!187 = !DILocation(line: 41, column: 24, scope: !186)
!188 = !DILocation(line: 41, column: 26, scope: !186)
!189 = !DILocation(line: 41, column: 39, scope: !186)
!190 = !DILocation(line: 41, column: 41, scope: !186)
!191 = !DILocation(line: 41, column: 31, scope: !186)
!192 = !DILocation(line: 41, column: 46, scope: !186)
!193 = !DILocation(line: 41, column: 48, scope: !186)
!194 = !DILocation(line: 41, column: 50, scope: !186)
!195 = !DILocation(line: 41, column: 44, scope: !186)
!196 = !DILocation(line: 41, column: 64, scope: !186)
!197 = !DILocation(line: 41, column: 66, scope: !186)
!198 = !DILocation(line: 41, column: 62, scope: !186)
!199 = !DILocation(line: 41, column: 71, scope: !186)
!200 = !DILocation(line: 41, column: 73, scope: !186)
!201 = !DILocation(line: 41, column: 69, scope: !186)
!202 = !DILocation(line: 41, column: 56, scope: !186)
!203 = !DILocation(line: 41, column: 7, scope: !186)
!204 = !DILocation(line: 41, column: 9, scope: !186)
!205 = !DILocation(line: 41, column: 12, scope: !186)
!206 = !DILocation(line: 42, column: 5, scope: !186)
!207 = !DILocation(line: 40, column: 33, scope: !180)
!208 = !DILocation(line: 40, column: 5, scope: !180)
!209 = distinct !{!209, !184, !210, !40}
!210 = !DILocation(line: 42, column: 5, scope: !175)
!211 = !DILocation(line: 43, column: 3, scope: !176)
!212 = !DILocation(line: 39, column: 32, scope: !170)
!213 = !DILocation(line: 39, column: 3, scope: !170)
!214 = distinct !{!214, !173, !215, !40}
!215 = !DILocation(line: 43, column: 3, scope: !166)
!216 = !DILocation(line: 44, column: 1, scope: !156)
!217 = distinct !DISubprogram(name: "normalise_in_place", scope: !1, file: !1, line: 46, type: !218, scopeLine: 46, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !15)
!218 = !DISubroutineType(types: !219)
!219 = !{null, !14, !20}
!220 = !DILocalVariable(name: "x", arg: 1, scope: !217, file: !1, line: 46, type: !14)
!221 = !DILocation(line: 46, column: 33, scope: !217)
!222 = !DILocalVariable(name: "n", arg: 2, scope: !217, file: !1, line: 46, type: !20)
!223 = !DILocation(line: 46, column: 40, scope: !217)
!224 = !DILocalVariable(name: "s", scope: !217, file: !1, line: 47, type: !13)
!225 = !DILocation(line: 47, column: 10, scope: !217)
!226 = !DILocalVariable(name: "i", scope: !227, file: !1, line: 48, type: !20)
!227 = distinct !DILexicalBlock(scope: !217, file: !1, line: 48, column: 3)
!228 = !DILocation(line: 48, column: 12, scope: !227)
!229 = !DILocation(line: 48, column: 8, scope: !227)
!230 = !DILocation(line: 48, column: 19, scope: !231)
!231 = distinct !DILexicalBlock(scope: !227, file: !1, line: 48, column: 3)
!232 = !DILocation(line: 48, column: 23, scope: !231)
!233 = !DILocation(line: 48, column: 21, scope: !231)
!234 = !DILocation(line: 48, column: 3, scope: !227)
!235 = !DILocation(line: 49, column: 10, scope: !236)
!236 = distinct !DILexicalBlock(scope: !231, file: !1, line: 48, column: 31)
!237 = !DILocation(line: 49, column: 12, scope: !236)
!238 = !DILocation(line: 49, column: 17, scope: !236)
!239 = !DILocation(line: 49, column: 19, scope: !236)
!240 = !DILocation(line: 49, column: 7, scope: !236)
!241 = !DILocation(line: 50, column: 3, scope: !236)
!242 = !DILocation(line: 48, column: 27, scope: !231)
!243 = !DILocation(line: 48, column: 3, scope: !231)
!244 = distinct !{!244, !234, !245, !40}
!245 = !DILocation(line: 50, column: 3, scope: !227)
!246 = !DILocation(line: 51, column: 12, scope: !217)
!247 = !DILocation(line: 51, column: 7, scope: !217)
!248 = !DILocation(line: 51, column: 5, scope: !217)
!249 = !DILocalVariable(name: "i", scope: !250, file: !1, line: 52, type: !20)
!250 = distinct !DILexicalBlock(scope: !217, file: !1, line: 52, column: 3)
!251 = !DILocation(line: 52, column: 12, scope: !250)
!252 = !DILocation(line: 52, column: 8, scope: !250)
!253 = !DILocation(line: 52, column: 19, scope: !254)
!254 = distinct !DILexicalBlock(scope: !250, file: !1, line: 52, column: 3)
!255 = !DILocation(line: 52, column: 23, scope: !254)
!256 = !DILocation(line: 52, column: 21, scope: !254)
!257 = !DILocation(line: 52, column: 3, scope: !250)
!258 = !DILocation(line: 53, column: 13, scope: !259)
!259 = distinct !DILexicalBlock(scope: !254, file: !1, line: 52, column: 31)
!260 = !DILocation(line: 53, column: 5, scope: !259)
!261 = !DILocation(line: 53, column: 7, scope: !259)
!262 = !DILocation(line: 53, column: 10, scope: !259)
!263 = !DILocation(line: 54, column: 3, scope: !259)
!264 = !DILocation(line: 52, column: 27, scope: !254)
!265 = !DILocation(line: 52, column: 3, scope: !254)
!266 = distinct !{!266, !257, !267, !40}
!267 = !DILocation(line: 54, column: 3, scope: !250)
!268 = !DILocation(line: 55, column: 1, scope: !217)
!269 = distinct !DISubprogram(name: "weighted_sorted_sum", scope: !1, file: !1, line: 58, type: !45, scopeLine: 58, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !15)
!270 = !DILocalVariable(name: "x", arg: 1, scope: !269, file: !1, line: 58, type: !14)
!271 = !DILocation(line: 58, column: 36, scope: !269)
!272 = !DILocalVariable(name: "n", arg: 2, scope: !269, file: !1, line: 58, type: !20)
!273 = !DILocation(line: 58, column: 43, scope: !269)
!274 = !DILocalVariable(name: "i", scope: !275, file: !1, line: 59, type: !20)
!275 = distinct !DILexicalBlock(scope: !269, file: !1, line: 59, column: 3)
!276 = !DILocation(line: 59, column: 12, scope: !275)
!277 = !DILocation(line: 59, column: 8, scope: !275)
!278 = !DILocation(line: 59, column: 19, scope: !279)
!279 = distinct !DILexicalBlock(scope: !275, file: !1, line: 59, column: 3)
!280 = !DILocation(line: 59, column: 23, scope: !279)
!281 = !DILocation(line: 59, column: 21, scope: !279)
!282 = !DILocation(line: 59, column: 3, scope: !275)
!283 = !DILocalVariable(name: "j", scope: !284, file: !1, line: 60, type: !20)
!284 = distinct !DILexicalBlock(scope: !285, file: !1, line: 60, column: 5)
!285 = distinct !DILexicalBlock(scope: !279, file: !1, line: 59, column: 31)
!286 = !DILocation(line: 60, column: 14, scope: !284)
!287 = !DILocation(line: 60, column: 10, scope: !284)
!288 = !DILocation(line: 60, column: 21, scope: !289)
!289 = distinct !DILexicalBlock(scope: !284, file: !1, line: 60, column: 5)
!290 = !DILocation(line: 60, column: 23, scope: !289)
!291 = !DILocation(line: 60, column: 29, scope: !289)
!292 = !DILocation(line: 60, column: 33, scope: !289)
!293 = !DILocation(line: 60, column: 31, scope: !289)
!294 = !DILocation(line: 60, column: 27, scope: !289)
!295 = !DILocation(line: 60, column: 5, scope: !284)
!296 = !DILocation(line: 61, column: 11, scope: !297)
!297 = distinct !DILexicalBlock(scope: !298, file: !1, line: 61, column: 11)
!298 = distinct !DILexicalBlock(scope: !289, file: !1, line: 60, column: 41)
!299 = !DILocation(line: 61, column: 13, scope: !297)
!300 = !DILocation(line: 61, column: 18, scope: !297)
!301 = !DILocation(line: 61, column: 20, scope: !297)
!302 = !DILocation(line: 61, column: 22, scope: !297)
!303 = !DILocation(line: 61, column: 16, scope: !297)
!304 = !DILocalVariable(name: "t", scope: !305, file: !1, line: 62, type: !13)
!305 = distinct !DILexicalBlock(scope: !297, file: !1, line: 61, column: 28)
!306 = !DILocation(line: 62, column: 16, scope: !305)
!307 = !DILocation(line: 62, column: 20, scope: !305)
!308 = !DILocation(line: 62, column: 22, scope: !305)
!309 = !DILocation(line: 63, column: 16, scope: !305)
!310 = !DILocation(line: 63, column: 18, scope: !305)
!311 = !DILocation(line: 63, column: 20, scope: !305)
!312 = !DILocation(line: 63, column: 9, scope: !305)
!313 = !DILocation(line: 63, column: 11, scope: !305)
!314 = !DILocation(line: 63, column: 14, scope: !305)
!315 = !DILocation(line: 64, column: 20, scope: !305)
!316 = !DILocation(line: 64, column: 9, scope: !305)
!317 = !DILocation(line: 64, column: 11, scope: !305)
!318 = !DILocation(line: 64, column: 13, scope: !305)
!319 = !DILocation(line: 64, column: 18, scope: !305)
!320 = !DILocation(line: 65, column: 7, scope: !305)
!321 = !DILocation(line: 66, column: 5, scope: !298)
!322 = !DILocation(line: 60, column: 37, scope: !289)
!323 = !DILocation(line: 60, column: 5, scope: !289)
!324 = distinct !{!324, !295, !325, !40}
!325 = !DILocation(line: 66, column: 5, scope: !284)
!326 = !DILocation(line: 67, column: 3, scope: !285)
!327 = !DILocation(line: 59, column: 27, scope: !279)
!328 = !DILocation(line: 59, column: 3, scope: !279)
!329 = distinct !{!329, !282, !330, !40}
!330 = !DILocation(line: 67, column: 3, scope: !275)
!331 = !DILocalVariable(name: "s", scope: !269, file: !1, line: 68, type: !13)
!332 = !DILocation(line: 68, column: 10, scope: !269)
!333 = !DILocalVariable(name: "i", scope: !334, file: !1, line: 69, type: !20)
!334 = distinct !DILexicalBlock(scope: !269, file: !1, line: 69, column: 3)
!335 = !DILocation(line: 69, column: 12, scope: !334)
!336 = !DILocation(line: 69, column: 8, scope: !334)
!337 = !DILocation(line: 69, column: 19, scope: !338)
!338 = distinct !DILexicalBlock(scope: !334, file: !1, line: 69, column: 3)
!339 = !DILocation(line: 69, column: 23, scope: !338)
!340 = !DILocation(line: 69, column: 21, scope: !338)
!341 = !DILocation(line: 69, column: 3, scope: !334)
!342 = !DILocation(line: 70, column: 11, scope: !343)
!343 = distinct !DILexicalBlock(scope: !338, file: !1, line: 69, column: 31)
!344 = !DILocation(line: 70, column: 13, scope: !343)
!345 = !DILocation(line: 70, column: 10, scope: !343)
!346 = !DILocation(line: 70, column: 20, scope: !343)
!347 = !DILocation(line: 70, column: 22, scope: !343)
!348 = !DILocation(line: 70, column: 18, scope: !343)
!349 = !DILocation(line: 70, column: 27, scope: !343)
!350 = !DILocation(line: 70, column: 29, scope: !343)
!351 = !DILocation(line: 70, column: 7, scope: !343)
!352 = !DILocation(line: 71, column: 3, scope: !343)
!353 = !DILocation(line: 69, column: 27, scope: !338)
!354 = !DILocation(line: 69, column: 3, scope: !338)
!355 = distinct !{!355, !341, !356, !40}
!356 = !DILocation(line: 71, column: 3, scope: !334)
!357 = !DILocation(line: 72, column: 10, scope: !269)
!358 = !DILocation(line: 72, column: 3, scope: !269)
