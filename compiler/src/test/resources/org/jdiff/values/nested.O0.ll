; made by: clang-19 -O0 -Xclang -disable-O0-optnone -g -ffile-compilation-dir=. -S -emit-llvm nested.c
; ModuleID = 'nested.c'
source_filename = "nested.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.pair = type { double, ptr }

; Function Attrs: noinline nounwind uwtable
define dso_local double @straight(ptr noundef %0) #0 !dbg !10 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !17, !DIExpression(), !18)
  %3 = load ptr, ptr %2, align 8, !dbg !19
  %4 = getelementptr inbounds double, ptr %3, i64 0, !dbg !19
  %5 = load double, ptr %4, align 8, !dbg !19
  %6 = call double @sin(double noundef %5) #5, !dbg !20
  %7 = load ptr, ptr %2, align 8, !dbg !21
  %8 = getelementptr inbounds double, ptr %7, i64 1, !dbg !21
  %9 = load double, ptr %8, align 8, !dbg !21
  %10 = fmul double %6, %9, !dbg !22
  %11 = load ptr, ptr %2, align 8, !dbg !23
  %12 = getelementptr inbounds double, ptr %11, i64 1, !dbg !23
  %13 = load double, ptr %12, align 8, !dbg !23
  %14 = load ptr, ptr %2, align 8, !dbg !24
  %15 = getelementptr inbounds double, ptr %14, i64 0, !dbg !24
  %16 = load double, ptr %15, align 8, !dbg !24
  %17 = load ptr, ptr %2, align 8, !dbg !25
  %18 = getelementptr inbounds double, ptr %17, i64 1, !dbg !25
  %19 = load double, ptr %18, align 8, !dbg !25
  %20 = fmul double %16, %19, !dbg !26
  %21 = call double @exp(double noundef %20) #5, !dbg !27
  %22 = load ptr, ptr %2, align 8, !dbg !28
  %23 = getelementptr inbounds double, ptr %22, i64 2, !dbg !28
  %24 = load double, ptr %23, align 8, !dbg !28
  %25 = fdiv double %21, %24, !dbg !29
  %26 = call double @llvm.fmuladd.f64(double %10, double %13, double %25), !dbg !30
  ret double %26, !dbg !31
}

; Function Attrs: nounwind
declare double @sin(double noundef) #1

; Function Attrs: nounwind
declare double @exp(double noundef) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: noinline nounwind uwtable
define dso_local double @counted(ptr noundef %0) #0 !dbg !32 {
  %2 = alloca ptr, align 8
  %3 = alloca double, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !33, !DIExpression(), !34)
    #dbg_declare(ptr %3, !35, !DIExpression(), !36)
  store double 1.000000e-01, ptr %3, align 8, !dbg !36
    #dbg_declare(ptr %4, !37, !DIExpression(), !40)
  store i32 0, ptr %4, align 4, !dbg !40
  br label %5, !dbg !41

5:                                                ; preds = %24, %1
  %6 = load i32, ptr %4, align 4, !dbg !42
  %7 = icmp slt i32 %6, 8, !dbg !44
  br i1 %7, label %8, label %27, !dbg !45

8:                                                ; preds = %5
  %9 = load double, ptr %3, align 8, !dbg !46
  %10 = load ptr, ptr %2, align 8, !dbg !47
  %11 = load i32, ptr %4, align 4, !dbg !48
  %12 = sext i32 %11 to i64, !dbg !47
  %13 = getelementptr inbounds double, ptr %10, i64 %12, !dbg !47
  %14 = load double, ptr %13, align 8, !dbg !47
  %15 = load double, ptr %3, align 8, !dbg !49
  %16 = load ptr, ptr %2, align 8, !dbg !50
  %17 = load i32, ptr %4, align 4, !dbg !51
  %18 = sext i32 %17 to i64, !dbg !50
  %19 = getelementptr inbounds double, ptr %16, i64 %18, !dbg !50
  %20 = load double, ptr %19, align 8, !dbg !50
  %21 = fadd double %15, %20, !dbg !52
  %22 = call double @sin(double noundef %21) #5, !dbg !53
  %23 = call double @llvm.fmuladd.f64(double %9, double %14, double %22), !dbg !54
  store double %23, ptr %3, align 8, !dbg !55
  br label %24, !dbg !56

24:                                               ; preds = %8
  %25 = load i32, ptr %4, align 4, !dbg !57
  %26 = add nsw i32 %25, 1, !dbg !57
  store i32 %26, ptr %4, align 4, !dbg !57
  br label %5, !dbg !58, !llvm.loop !59

27:                                               ; preds = %5
  %28 = load double, ptr %3, align 8, !dbg !62
  ret double %28, !dbg !63
}

; Function Attrs: noinline nounwind uwtable
define dso_local double @newton(ptr noundef %0) #0 !dbg !64 {
  %2 = alloca ptr, align 8
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  %5 = alloca double, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !65, !DIExpression(), !66)
    #dbg_declare(ptr %3, !67, !DIExpression(), !68)
  %6 = load ptr, ptr %2, align 8, !dbg !69
  %7 = getelementptr inbounds double, ptr %6, i64 0, !dbg !69
  %8 = load double, ptr %7, align 8, !dbg !69
  %9 = load ptr, ptr %2, align 8, !dbg !70
  %10 = getelementptr inbounds double, ptr %9, i64 0, !dbg !70
  %11 = load double, ptr %10, align 8, !dbg !70
  %12 = call double @llvm.fmuladd.f64(double %8, double %11, double 1.000000e+00), !dbg !71
  store double %12, ptr %3, align 8, !dbg !68
    #dbg_declare(ptr %4, !72, !DIExpression(), !73)
  %13 = load double, ptr %3, align 8, !dbg !74
  %14 = load ptr, ptr %2, align 8, !dbg !75
  %15 = getelementptr inbounds double, ptr %14, i64 1, !dbg !75
  %16 = load double, ptr %15, align 8, !dbg !75
  %17 = load ptr, ptr %2, align 8, !dbg !76
  %18 = getelementptr inbounds double, ptr %17, i64 1, !dbg !76
  %19 = load double, ptr %18, align 8, !dbg !76
  %20 = call double @llvm.fmuladd.f64(double %16, double %19, double %13), !dbg !77
  store double %20, ptr %4, align 8, !dbg !73
  br label %21, !dbg !78

21:                                               ; preds = %31, %1
    #dbg_declare(ptr %5, !79, !DIExpression(), !83)
  %22 = load double, ptr %3, align 8, !dbg !84
  %23 = load double, ptr %3, align 8, !dbg !85
  %24 = load double, ptr %4, align 8, !dbg !86
  %25 = fneg double %24, !dbg !87
  %26 = call double @llvm.fmuladd.f64(double %22, double %23, double %25), !dbg !87
  store double %26, ptr %5, align 8, !dbg !83
  %27 = load double, ptr %5, align 8, !dbg !88
  %28 = call double @llvm.fabs.f64(double %27), !dbg !90
  %29 = fcmp olt double %28, 0x3DA5FD7FE1796495, !dbg !91
  br i1 %29, label %30, label %31, !dbg !92

30:                                               ; preds = %21
  br label %38, !dbg !93

31:                                               ; preds = %21
  %32 = load double, ptr %5, align 8, !dbg !94
  %33 = load double, ptr %3, align 8, !dbg !95
  %34 = fmul double 2.000000e+00, %33, !dbg !96
  %35 = fdiv double %32, %34, !dbg !97
  %36 = load double, ptr %3, align 8, !dbg !98
  %37 = fsub double %36, %35, !dbg !98
  store double %37, ptr %3, align 8, !dbg !98
  br label %21, !dbg !99, !llvm.loop !100

38:                                               ; preds = %30
  %39 = load double, ptr %3, align 8, !dbg !103
  %40 = load ptr, ptr %2, align 8, !dbg !104
  %41 = getelementptr inbounds double, ptr %40, i64 2, !dbg !104
  %42 = load double, ptr %41, align 8, !dbg !104
  %43 = fmul double %39, %42, !dbg !105
  ret double %43, !dbg !106
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #2

; Function Attrs: noinline nounwind uwtable
define dso_local double @recursive(ptr noundef %0) #0 !dbg !107 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !108, !DIExpression(), !109)
  %3 = load ptr, ptr %2, align 8, !dbg !110
  %4 = getelementptr inbounds double, ptr %3, i64 0, !dbg !110
  %5 = load double, ptr %4, align 8, !dbg !110
  %6 = call double @power_tower(double noundef %5, i32 noundef 5), !dbg !111
  %7 = load ptr, ptr %2, align 8, !dbg !112
  %8 = getelementptr inbounds double, ptr %7, i64 1, !dbg !112
  %9 = load double, ptr %8, align 8, !dbg !112
  %10 = fmul double %6, %9, !dbg !113
  ret double %10, !dbg !114
}

; Function Attrs: noinline nounwind uwtable
define internal double @power_tower(double noundef %0, i32 noundef %1) #0 !dbg !115 {
  %3 = alloca double, align 8
  %4 = alloca i32, align 4
  store double %0, ptr %3, align 8
    #dbg_declare(ptr %3, !118, !DIExpression(), !119)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !120, !DIExpression(), !121)
  %5 = load i32, ptr %4, align 4, !dbg !122
  %6 = icmp ne i32 %5, 0, !dbg !122
  br i1 %6, label %7, label %16, !dbg !122

7:                                                ; preds = %2
  %8 = load double, ptr %3, align 8, !dbg !123
  %9 = load double, ptr %3, align 8, !dbg !124
  %10 = call double @sin(double noundef %9) #5, !dbg !125
  %11 = fadd double %10, 5.000000e-01, !dbg !126
  %12 = load i32, ptr %4, align 4, !dbg !127
  %13 = sub nsw i32 %12, 1, !dbg !128
  %14 = call double @power_tower(double noundef %11, i32 noundef %13), !dbg !129
  %15 = fmul double %8, %14, !dbg !130
  br label %20, !dbg !122

16:                                               ; preds = %2
  %17 = load double, ptr %3, align 8, !dbg !131
  %18 = load double, ptr %3, align 8, !dbg !132
  %19 = fmul double %17, %18, !dbg !133
  br label %20, !dbg !122

20:                                               ; preds = %16, %7
  %21 = phi double [ %15, %7 ], [ %19, %16 ], !dbg !122
  ret double %21, !dbg !134
}

; Function Attrs: noinline nounwind uwtable
define dso_local double @calls(ptr noundef %0) #0 !dbg !135 {
  %2 = alloca ptr, align 8
  %3 = alloca double, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !136, !DIExpression(), !137)
    #dbg_declare(ptr %3, !138, !DIExpression(), !139)
  store double 0.000000e+00, ptr %3, align 8, !dbg !139
    #dbg_declare(ptr %4, !140, !DIExpression(), !142)
  store i32 2, ptr %4, align 4, !dbg !142
  br label %5, !dbg !143

5:                                                ; preds = %19, %1
  %6 = load i32, ptr %4, align 4, !dbg !144
  %7 = icmp slt i32 %6, 8, !dbg !146
  br i1 %7, label %8, label %22, !dbg !147

8:                                                ; preds = %5
  %9 = load ptr, ptr %2, align 8, !dbg !148
  %10 = load i32, ptr %4, align 4, !dbg !149
  %11 = call double @neighbours(ptr noundef %9, i32 noundef %10), !dbg !150
  %12 = load ptr, ptr %2, align 8, !dbg !151
  %13 = load i32, ptr %4, align 4, !dbg !152
  %14 = sext i32 %13 to i64, !dbg !151
  %15 = getelementptr inbounds double, ptr %12, i64 %14, !dbg !151
  %16 = load double, ptr %15, align 8, !dbg !151
  %17 = load double, ptr %3, align 8, !dbg !153
  %18 = call double @llvm.fmuladd.f64(double %11, double %16, double %17), !dbg !153
  store double %18, ptr %3, align 8, !dbg !153
  br label %19, !dbg !154

19:                                               ; preds = %8
  %20 = load i32, ptr %4, align 4, !dbg !155
  %21 = add nsw i32 %20, 3, !dbg !155
  store i32 %21, ptr %4, align 4, !dbg !155
  br label %5, !dbg !156, !llvm.loop !157

22:                                               ; preds = %5
  %23 = load double, ptr %3, align 8, !dbg !159
  ret double %23, !dbg !160
}

; Function Attrs: noinline nounwind uwtable
define internal double @neighbours(ptr noundef %0, i32 noundef %1) #0 !dbg !161 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  %6 = alloca double, align 8
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !164, !DIExpression(), !165)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !166, !DIExpression(), !167)
    #dbg_declare(ptr %5, !168, !DIExpression(), !170)
  %9 = load i32, ptr %4, align 4, !dbg !171
  %10 = sext i32 %9 to i64, !dbg !171
  %11 = mul i64 %10, 8, !dbg !172
  %12 = call noalias ptr @malloc(i64 noundef %11) #6, !dbg !173
  store ptr %12, ptr %5, align 8, !dbg !170
    #dbg_declare(ptr %6, !174, !DIExpression(), !175)
  store double 0.000000e+00, ptr %6, align 8, !dbg !175
    #dbg_declare(ptr %7, !176, !DIExpression(), !178)
  store i32 0, ptr %7, align 4, !dbg !178
  br label %13, !dbg !179

13:                                               ; preds = %33, %2
  %14 = load i32, ptr %7, align 4, !dbg !180
  %15 = load i32, ptr %4, align 4, !dbg !182
  %16 = icmp slt i32 %14, %15, !dbg !183
  br i1 %16, label %17, label %36, !dbg !184

17:                                               ; preds = %13
  %18 = load ptr, ptr %3, align 8, !dbg !185
  %19 = load i32, ptr %7, align 4, !dbg !186
  %20 = sext i32 %19 to i64, !dbg !185
  %21 = getelementptr inbounds double, ptr %18, i64 %20, !dbg !185
  %22 = load double, ptr %21, align 8, !dbg !185
  %23 = load ptr, ptr %3, align 8, !dbg !187
  %24 = load i32, ptr %7, align 4, !dbg !188
  %25 = sext i32 %24 to i64, !dbg !187
  %26 = getelementptr inbounds double, ptr %23, i64 %25, !dbg !187
  %27 = load double, ptr %26, align 8, !dbg !187
  %28 = fmul double %22, %27, !dbg !189
  %29 = load ptr, ptr %5, align 8, !dbg !190
  %30 = load i32, ptr %7, align 4, !dbg !191
  %31 = sext i32 %30 to i64, !dbg !190
  %32 = getelementptr inbounds double, ptr %29, i64 %31, !dbg !190
  store double %28, ptr %32, align 8, !dbg !192
  br label %33, !dbg !190

33:                                               ; preds = %17
  %34 = load i32, ptr %7, align 4, !dbg !193
  %35 = add nsw i32 %34, 1, !dbg !193
  store i32 %35, ptr %7, align 4, !dbg !193
  br label %13, !dbg !194, !llvm.loop !195

36:                                               ; preds = %13
    #dbg_declare(ptr %8, !197, !DIExpression(), !199)
  store i32 0, ptr %8, align 4, !dbg !199
  br label %37, !dbg !200

37:                                               ; preds = %56, %36
  %38 = load i32, ptr %8, align 4, !dbg !201
  %39 = add nsw i32 %38, 1, !dbg !203
  %40 = load i32, ptr %4, align 4, !dbg !204
  %41 = icmp slt i32 %39, %40, !dbg !205
  br i1 %41, label %42, label %59, !dbg !206

42:                                               ; preds = %37
  %43 = load ptr, ptr %5, align 8, !dbg !207
  %44 = load i32, ptr %8, align 4, !dbg !208
  %45 = sext i32 %44 to i64, !dbg !207
  %46 = getelementptr inbounds double, ptr %43, i64 %45, !dbg !207
  %47 = load double, ptr %46, align 8, !dbg !207
  %48 = load ptr, ptr %5, align 8, !dbg !209
  %49 = load i32, ptr %8, align 4, !dbg !210
  %50 = add nsw i32 %49, 1, !dbg !211
  %51 = sext i32 %50 to i64, !dbg !209
  %52 = getelementptr inbounds double, ptr %48, i64 %51, !dbg !209
  %53 = load double, ptr %52, align 8, !dbg !209
  %54 = load double, ptr %6, align 8, !dbg !212
  %55 = call double @llvm.fmuladd.f64(double %47, double %53, double %54), !dbg !212
  store double %55, ptr %6, align 8, !dbg !212
  br label %56, !dbg !213

56:                                               ; preds = %42
  %57 = load i32, ptr %8, align 4, !dbg !214
  %58 = add nsw i32 %57, 1, !dbg !214
  store i32 %58, ptr %8, align 4, !dbg !214
  br label %37, !dbg !215, !llvm.loop !216

59:                                               ; preds = %37
  %60 = load ptr, ptr %5, align 8, !dbg !218
  call void @free(ptr noundef %60) #5, !dbg !219
  %61 = load double, ptr %6, align 8, !dbg !220
  ret double %61, !dbg !221
}

; Function Attrs: noinline nounwind uwtable
define dso_local double @moved(ptr noundef %0) #0 !dbg !222 {
  %2 = alloca ptr, align 8
  %3 = alloca [8 x double], align 16
  %4 = alloca i32, align 4
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !223, !DIExpression(), !224)
    #dbg_declare(ptr %3, !225, !DIExpression(), !229)
  %5 = getelementptr inbounds [8 x double], ptr %3, i64 0, i64 0, !dbg !230
  %6 = load ptr, ptr %2, align 8, !dbg !231
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 %5, ptr align 8 %6, i64 64, i1 false), !dbg !230
    #dbg_declare(ptr %4, !232, !DIExpression(), !234)
  store i32 1, ptr %4, align 4, !dbg !234
  br label %7, !dbg !235

7:                                                ; preds = %29, %1
  %8 = load i32, ptr %4, align 4, !dbg !236
  %9 = icmp slt i32 %8, 8, !dbg !238
  br i1 %9, label %10, label %32, !dbg !239

10:                                               ; preds = %7
  %11 = load i32, ptr %4, align 4, !dbg !240
  %12 = sub nsw i32 %11, 1, !dbg !241
  %13 = sext i32 %12 to i64, !dbg !242
  %14 = getelementptr inbounds [8 x double], ptr %3, i64 0, i64 %13, !dbg !242
  %15 = load double, ptr %14, align 8, !dbg !242
  %16 = load i32, ptr %4, align 4, !dbg !243
  %17 = sext i32 %16 to i64, !dbg !244
  %18 = getelementptr inbounds [8 x double], ptr %3, i64 0, i64 %17, !dbg !244
  %19 = load double, ptr %18, align 8, !dbg !244
  %20 = load ptr, ptr %2, align 8, !dbg !245
  %21 = load i32, ptr %4, align 4, !dbg !246
  %22 = sext i32 %21 to i64, !dbg !245
  %23 = getelementptr inbounds double, ptr %20, i64 %22, !dbg !245
  %24 = load double, ptr %23, align 8, !dbg !245
  %25 = call double @llvm.fmuladd.f64(double %15, double %19, double %24), !dbg !247
  %26 = load i32, ptr %4, align 4, !dbg !248
  %27 = sext i32 %26 to i64, !dbg !249
  %28 = getelementptr inbounds [8 x double], ptr %3, i64 0, i64 %27, !dbg !249
  store double %25, ptr %28, align 8, !dbg !250
  br label %29, !dbg !249

29:                                               ; preds = %10
  %30 = load i32, ptr %4, align 4, !dbg !251
  %31 = add nsw i32 %30, 1, !dbg !251
  store i32 %31, ptr %4, align 4, !dbg !251
  br label %7, !dbg !252, !llvm.loop !253

32:                                               ; preds = %7
  %33 = getelementptr inbounds [8 x double], ptr %3, i64 0, i64 7, !dbg !255
  %34 = load double, ptr %33, align 8, !dbg !255
  ret double %34, !dbg !256
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #3

; Function Attrs: noinline nounwind uwtable
define dso_local double @special(ptr noundef %0) #0 !dbg !257 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !258, !DIExpression(), !259)
  %3 = load ptr, ptr %2, align 8, !dbg !260
  %4 = getelementptr inbounds double, ptr %3, i64 0, !dbg !260
  %5 = load double, ptr %4, align 8, !dbg !260
  %6 = load ptr, ptr %2, align 8, !dbg !261
  %7 = getelementptr inbounds double, ptr %6, i64 0, !dbg !261
  %8 = load double, ptr %7, align 8, !dbg !261
  %9 = call double @llvm.fmuladd.f64(double %5, double %8, double 2.000000e+00), !dbg !262
  %10 = call double @lgamma(double noundef %9) #5, !dbg !263
  %11 = load ptr, ptr %2, align 8, !dbg !264
  %12 = getelementptr inbounds double, ptr %11, i64 1, !dbg !264
  %13 = load double, ptr %12, align 8, !dbg !264
  %14 = load ptr, ptr %2, align 8, !dbg !265
  %15 = getelementptr inbounds double, ptr %14, i64 1, !dbg !265
  %16 = load double, ptr %15, align 8, !dbg !265
  %17 = call double @llvm.fmuladd.f64(double %13, double %16, double 1.500000e+00), !dbg !266
  %18 = call double @tgamma(double noundef %17) #5, !dbg !267
  %19 = fmul double %10, %18, !dbg !268
  ret double %19, !dbg !269
}

; Function Attrs: nounwind
declare double @lgamma(double noundef) #1

; Function Attrs: nounwind
declare double @tgamma(double noundef) #1

; Function Attrs: noinline nounwind uwtable
define dso_local double @pointed(ptr noundef %0) #0 !dbg !270 {
  %2 = alloca ptr, align 8
  %3 = alloca [3 x double], align 16
  %4 = alloca %struct.pair, align 8
  %5 = alloca %struct.pair, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !271, !DIExpression(), !272)
    #dbg_declare(ptr %3, !273, !DIExpression(), !277)
  %6 = load ptr, ptr %2, align 8, !dbg !278
  %7 = getelementptr inbounds double, ptr %6, i64 0, !dbg !278
  %8 = load double, ptr %7, align 8, !dbg !278
  store double %8, ptr %3, align 8, !dbg !279
  %9 = getelementptr inbounds double, ptr %3, i64 1, !dbg !279
  %10 = load ptr, ptr %2, align 8, !dbg !280
  %11 = getelementptr inbounds double, ptr %10, i64 1, !dbg !280
  %12 = load double, ptr %11, align 8, !dbg !280
  %13 = load ptr, ptr %2, align 8, !dbg !281
  %14 = getelementptr inbounds double, ptr %13, i64 0, !dbg !281
  %15 = load double, ptr %14, align 8, !dbg !281
  %16 = fmul double %12, %15, !dbg !282
  store double %16, ptr %9, align 8, !dbg !279
  %17 = getelementptr inbounds double, ptr %3, i64 2, !dbg !279
  %18 = load ptr, ptr %2, align 8, !dbg !283
  %19 = getelementptr inbounds double, ptr %18, i64 2, !dbg !283
  %20 = load double, ptr %19, align 8, !dbg !283
  store double %20, ptr %17, align 8, !dbg !279
    #dbg_declare(ptr %4, !284, !DIExpression(), !289)
  %21 = getelementptr inbounds %struct.pair, ptr %4, i32 0, i32 0, !dbg !290
  %22 = load ptr, ptr %2, align 8, !dbg !291
  %23 = getelementptr inbounds double, ptr %22, i64 3, !dbg !291
  %24 = load double, ptr %23, align 8, !dbg !291
  store double %24, ptr %21, align 8, !dbg !290
  %25 = getelementptr inbounds %struct.pair, ptr %4, i32 0, i32 1, !dbg !290
  %26 = getelementptr inbounds [3 x double], ptr %3, i64 0, i64 0, !dbg !292
  store ptr %26, ptr %25, align 8, !dbg !290
    #dbg_declare(ptr %5, !293, !DIExpression(), !294)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %5, ptr align 8 %4, i64 16, i1 false), !dbg !295
  %27 = getelementptr inbounds %struct.pair, ptr %5, i32 0, i32 0, !dbg !296
  %28 = load double, ptr %27, align 8, !dbg !296
  %29 = getelementptr inbounds %struct.pair, ptr %5, i32 0, i32 1, !dbg !297
  %30 = load ptr, ptr %29, align 8, !dbg !297
  %31 = getelementptr inbounds double, ptr %30, i64 1, !dbg !298
  %32 = load double, ptr %31, align 8, !dbg !299
  %33 = fmul double %32, %28, !dbg !299
  store double %33, ptr %31, align 8, !dbg !299
  %34 = getelementptr inbounds [3 x double], ptr %3, i64 0, i64 0, !dbg !300
  %35 = load double, ptr %34, align 16, !dbg !300
  %36 = getelementptr inbounds [3 x double], ptr %3, i64 0, i64 1, !dbg !301
  %37 = load double, ptr %36, align 8, !dbg !301
  %38 = fmul double %35, %37, !dbg !302
  %39 = getelementptr inbounds [3 x double], ptr %3, i64 0, i64 1, !dbg !303
  %40 = load double, ptr %39, align 8, !dbg !303
  %41 = fmul double %38, %40, !dbg !304
  %42 = getelementptr inbounds [3 x double], ptr %3, i64 0, i64 2, !dbg !305
  %43 = load double, ptr %42, align 16, !dbg !305
  %44 = fmul double %41, %43, !dbg !306
  ret double %44, !dbg !307
}

; Function Attrs: noinline nounwind uwtable
define dso_local void @outputs(ptr noundef %0, ptr noundef %1) #0 !dbg !308 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !311, !DIExpression(), !312)
  store ptr %1, ptr %4, align 8
    #dbg_declare(ptr %4, !313, !DIExpression(), !314)
    #dbg_declare(ptr %5, !315, !DIExpression(), !317)
  store i32 0, ptr %5, align 4, !dbg !317
  br label %6, !dbg !318

6:                                                ; preds = %33, %2
  %7 = load i32, ptr %5, align 4, !dbg !319
  %8 = icmp slt i32 %7, 8, !dbg !321
  br i1 %8, label %9, label %36, !dbg !322

9:                                                ; preds = %6
  %10 = load ptr, ptr %3, align 8, !dbg !323
  %11 = load i32, ptr %5, align 4, !dbg !324
  %12 = sext i32 %11 to i64, !dbg !323
  %13 = getelementptr inbounds double, ptr %10, i64 %12, !dbg !323
  %14 = load double, ptr %13, align 8, !dbg !323
  %15 = load ptr, ptr %3, align 8, !dbg !325
  %16 = load i32, ptr %5, align 4, !dbg !326
  %17 = add nsw i32 %16, 1, !dbg !327
  %18 = srem i32 %17, 8, !dbg !328
  %19 = sext i32 %18 to i64, !dbg !325
  %20 = getelementptr inbounds double, ptr %15, i64 %19, !dbg !325
  %21 = load double, ptr %20, align 8, !dbg !325
  %22 = fmul double %14, %21, !dbg !329
  %23 = load ptr, ptr %3, align 8, !dbg !330
  %24 = load i32, ptr %5, align 4, !dbg !331
  %25 = sext i32 %24 to i64, !dbg !330
  %26 = getelementptr inbounds double, ptr %23, i64 %25, !dbg !330
  %27 = load double, ptr %26, align 8, !dbg !330
  %28 = fmul double %22, %27, !dbg !332
  %29 = load ptr, ptr %4, align 8, !dbg !333
  %30 = load i32, ptr %5, align 4, !dbg !334
  %31 = sext i32 %30 to i64, !dbg !333
  %32 = getelementptr inbounds double, ptr %29, i64 %31, !dbg !333
  store double %28, ptr %32, align 8, !dbg !335
  br label %33, !dbg !333

33:                                               ; preds = %9
  %34 = load i32, ptr %5, align 4, !dbg !336
  %35 = add nsw i32 %34, 1, !dbg !336
  store i32 %35, ptr %5, align 4, !dbg !336
  br label %6, !dbg !337, !llvm.loop !338

36:                                               ; preds = %6
  ret void, !dbg !340
}

; Function Attrs: nounwind allocsize(0)
declare noalias ptr @malloc(i64 noundef) #4

; Function Attrs: nounwind
declare void @free(ptr noundef) #1

attributes #0 = { noinline nounwind uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { nounwind allocsize(0) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }
attributes #6 = { nounwind allocsize(0) }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7, !8}
!llvm.ident = !{!9}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "nested.c", directory: ".", checksumkind: CSK_MD5, checksum: "28c50fcdd9d21defaa2fec482fd78acb")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 8, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 2}
!8 = !{i32 7, !"frame-pointer", i32 2}
!9 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!10 = distinct !DISubprogram(name: "straight", scope: !1, file: !1, line: 6, type: !11, scopeLine: 6, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !16)
!11 = !DISubroutineType(types: !12)
!12 = !{!13, !14}
!13 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!14 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !15, size: 64)
!15 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !13)
!16 = !{}
!17 = !DILocalVariable(name: "x", arg: 1, scope: !10, file: !1, line: 6, type: !14)
!18 = !DILocation(line: 6, column: 31, scope: !10)
!19 = !DILocation(line: 6, column: 47, scope: !10)
!20 = !DILocation(line: 6, column: 43, scope: !10)
!21 = !DILocation(line: 6, column: 55, scope: !10)
!22 = !DILocation(line: 6, column: 53, scope: !10)
!23 = !DILocation(line: 6, column: 62, scope: !10)
!24 = !DILocation(line: 6, column: 73, scope: !10)
!25 = !DILocation(line: 6, column: 80, scope: !10)
!26 = !DILocation(line: 6, column: 78, scope: !10)
!27 = !DILocation(line: 6, column: 69, scope: !10)
!28 = !DILocation(line: 6, column: 88, scope: !10)
!29 = !DILocation(line: 6, column: 86, scope: !10)
!30 = !DILocation(line: 6, column: 67, scope: !10)
!31 = !DILocation(line: 6, column: 36, scope: !10)
!32 = distinct !DISubprogram(name: "counted", scope: !1, file: !1, line: 9, type: !11, scopeLine: 9, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !16)
!33 = !DILocalVariable(name: "x", arg: 1, scope: !32, file: !1, line: 9, type: !14)
!34 = !DILocation(line: 9, column: 30, scope: !32)
!35 = !DILocalVariable(name: "s", scope: !32, file: !1, line: 10, type: !13)
!36 = !DILocation(line: 10, column: 10, scope: !32)
!37 = !DILocalVariable(name: "i", scope: !38, file: !1, line: 11, type: !39)
!38 = distinct !DILexicalBlock(scope: !32, file: !1, line: 11, column: 3)
!39 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!40 = !DILocation(line: 11, column: 12, scope: !38)
!41 = !DILocation(line: 11, column: 8, scope: !38)
!42 = !DILocation(line: 11, column: 19, scope: !43)
!43 = distinct !DILexicalBlock(scope: !38, file: !1, line: 11, column: 3)
!44 = !DILocation(line: 11, column: 21, scope: !43)
!45 = !DILocation(line: 11, column: 3, scope: !38)
!46 = !DILocation(line: 11, column: 35, scope: !43)
!47 = !DILocation(line: 11, column: 39, scope: !43)
!48 = !DILocation(line: 11, column: 41, scope: !43)
!49 = !DILocation(line: 11, column: 50, scope: !43)
!50 = !DILocation(line: 11, column: 54, scope: !43)
!51 = !DILocation(line: 11, column: 56, scope: !43)
!52 = !DILocation(line: 11, column: 52, scope: !43)
!53 = !DILocation(line: 11, column: 46, scope: !43)
!54 = !DILocation(line: 11, column: 44, scope: !43)
!55 = !DILocation(line: 11, column: 33, scope: !43)
!56 = !DILocation(line: 11, column: 31, scope: !43)
!57 = !DILocation(line: 11, column: 27, scope: !43)
!58 = !DILocation(line: 11, column: 3, scope: !43)
!59 = distinct !{!59, !45, !60, !61}
!60 = !DILocation(line: 11, column: 58, scope: !38)
!61 = !{!"llvm.loop.mustprogress"}
!62 = !DILocation(line: 12, column: 10, scope: !32)
!63 = !DILocation(line: 12, column: 3, scope: !32)
!64 = distinct !DISubprogram(name: "newton", scope: !1, file: !1, line: 16, type: !11, scopeLine: 16, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !16)
!65 = !DILocalVariable(name: "x", arg: 1, scope: !64, file: !1, line: 16, type: !14)
!66 = !DILocation(line: 16, column: 29, scope: !64)
!67 = !DILocalVariable(name: "y", scope: !64, file: !1, line: 17, type: !13)
!68 = !DILocation(line: 17, column: 10, scope: !64)
!69 = !DILocation(line: 17, column: 14, scope: !64)
!70 = !DILocation(line: 17, column: 21, scope: !64)
!71 = !DILocation(line: 17, column: 26, scope: !64)
!72 = !DILocalVariable(name: "a", scope: !64, file: !1, line: 17, type: !13)
!73 = !DILocation(line: 17, column: 31, scope: !64)
!74 = !DILocation(line: 17, column: 35, scope: !64)
!75 = !DILocation(line: 17, column: 39, scope: !64)
!76 = !DILocation(line: 17, column: 46, scope: !64)
!77 = !DILocation(line: 17, column: 37, scope: !64)
!78 = !DILocation(line: 18, column: 3, scope: !64)
!79 = !DILocalVariable(name: "e", scope: !80, file: !1, line: 19, type: !13)
!80 = distinct !DILexicalBlock(scope: !81, file: !1, line: 18, column: 12)
!81 = distinct !DILexicalBlock(scope: !82, file: !1, line: 18, column: 3)
!82 = distinct !DILexicalBlock(scope: !64, file: !1, line: 18, column: 3)
!83 = !DILocation(line: 19, column: 12, scope: !80)
!84 = !DILocation(line: 19, column: 16, scope: !80)
!85 = !DILocation(line: 19, column: 20, scope: !80)
!86 = !DILocation(line: 19, column: 24, scope: !80)
!87 = !DILocation(line: 19, column: 22, scope: !80)
!88 = !DILocation(line: 20, column: 14, scope: !89)
!89 = distinct !DILexicalBlock(scope: !80, file: !1, line: 20, column: 9)
!90 = !DILocation(line: 20, column: 9, scope: !89)
!91 = !DILocation(line: 20, column: 17, scope: !89)
!92 = !DILocation(line: 20, column: 9, scope: !80)
!93 = !DILocation(line: 20, column: 26, scope: !89)
!94 = !DILocation(line: 21, column: 10, scope: !80)
!95 = !DILocation(line: 21, column: 19, scope: !80)
!96 = !DILocation(line: 21, column: 17, scope: !80)
!97 = !DILocation(line: 21, column: 12, scope: !80)
!98 = !DILocation(line: 21, column: 7, scope: !80)
!99 = !DILocation(line: 18, column: 3, scope: !81)
!100 = distinct !{!100, !101, !102}
!101 = !DILocation(line: 18, column: 3, scope: !82)
!102 = !DILocation(line: 22, column: 3, scope: !82)
!103 = !DILocation(line: 23, column: 10, scope: !64)
!104 = !DILocation(line: 23, column: 14, scope: !64)
!105 = !DILocation(line: 23, column: 12, scope: !64)
!106 = !DILocation(line: 23, column: 3, scope: !64)
!107 = distinct !DISubprogram(name: "recursive", scope: !1, file: !1, line: 27, type: !11, scopeLine: 27, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !16)
!108 = !DILocalVariable(name: "x", arg: 1, scope: !107, file: !1, line: 27, type: !14)
!109 = !DILocation(line: 27, column: 32, scope: !107)
!110 = !DILocation(line: 27, column: 56, scope: !107)
!111 = !DILocation(line: 27, column: 44, scope: !107)
!112 = !DILocation(line: 27, column: 67, scope: !107)
!113 = !DILocation(line: 27, column: 65, scope: !107)
!114 = !DILocation(line: 27, column: 37, scope: !107)
!115 = distinct !DISubprogram(name: "power_tower", scope: !1, file: !1, line: 26, type: !116, scopeLine: 26, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !0, retainedNodes: !16)
!116 = !DISubroutineType(types: !117)
!117 = !{!13, !13, !39}
!118 = !DILocalVariable(name: "x", arg: 1, scope: !115, file: !1, line: 26, type: !13)
!119 = !DILocation(line: 26, column: 34, scope: !115)
!120 = !DILocalVariable(name: "n", arg: 2, scope: !115, file: !1, line: 26, type: !39)
!121 = !DILocation(line: 26, column: 41, scope: !115)
!122 = !DILocation(line: 26, column: 53, scope: !115)
!123 = !DILocation(line: 26, column: 57, scope: !115)
!124 = !DILocation(line: 26, column: 77, scope: !115)
!125 = !DILocation(line: 26, column: 73, scope: !115)
!126 = !DILocation(line: 26, column: 80, scope: !115)
!127 = !DILocation(line: 26, column: 87, scope: !115)
!128 = !DILocation(line: 26, column: 89, scope: !115)
!129 = !DILocation(line: 26, column: 61, scope: !115)
!130 = !DILocation(line: 26, column: 59, scope: !115)
!131 = !DILocation(line: 26, column: 96, scope: !115)
!132 = !DILocation(line: 26, column: 100, scope: !115)
!133 = !DILocation(line: 26, column: 98, scope: !115)
!134 = !DILocation(line: 26, column: 46, scope: !115)
!135 = distinct !DISubprogram(name: "calls", scope: !1, file: !1, line: 37, type: !11, scopeLine: 37, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !16)
!136 = !DILocalVariable(name: "x", arg: 1, scope: !135, file: !1, line: 37, type: !14)
!137 = !DILocation(line: 37, column: 28, scope: !135)
!138 = !DILocalVariable(name: "s", scope: !135, file: !1, line: 38, type: !13)
!139 = !DILocation(line: 38, column: 10, scope: !135)
!140 = !DILocalVariable(name: "k", scope: !141, file: !1, line: 39, type: !39)
!141 = distinct !DILexicalBlock(scope: !135, file: !1, line: 39, column: 3)
!142 = !DILocation(line: 39, column: 12, scope: !141)
!143 = !DILocation(line: 39, column: 8, scope: !141)
!144 = !DILocation(line: 39, column: 19, scope: !145)
!145 = distinct !DILexicalBlock(scope: !141, file: !1, line: 39, column: 3)
!146 = !DILocation(line: 39, column: 21, scope: !145)
!147 = !DILocation(line: 39, column: 3, scope: !141)
!148 = !DILocation(line: 39, column: 50, scope: !145)
!149 = !DILocation(line: 39, column: 53, scope: !145)
!150 = !DILocation(line: 39, column: 39, scope: !145)
!151 = !DILocation(line: 39, column: 58, scope: !145)
!152 = !DILocation(line: 39, column: 60, scope: !145)
!153 = !DILocation(line: 39, column: 36, scope: !145)
!154 = !DILocation(line: 39, column: 34, scope: !145)
!155 = !DILocation(line: 39, column: 28, scope: !145)
!156 = !DILocation(line: 39, column: 3, scope: !145)
!157 = distinct !{!157, !147, !158, !61}
!158 = !DILocation(line: 39, column: 61, scope: !141)
!159 = !DILocation(line: 40, column: 10, scope: !135)
!160 = !DILocation(line: 40, column: 3, scope: !135)
!161 = distinct !DISubprogram(name: "neighbours", scope: !1, file: !1, line: 30, type: !162, scopeLine: 30, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !0, retainedNodes: !16)
!162 = !DISubroutineType(types: !163)
!163 = !{!13, !14, !39}
!164 = !DILocalVariable(name: "x", arg: 1, scope: !161, file: !1, line: 30, type: !14)
!165 = !DILocation(line: 30, column: 66, scope: !161)
!166 = !DILocalVariable(name: "n", arg: 2, scope: !161, file: !1, line: 30, type: !39)
!167 = !DILocation(line: 30, column: 73, scope: !161)
!168 = !DILocalVariable(name: "square", scope: !161, file: !1, line: 31, type: !169)
!169 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !13, size: 64)
!170 = !DILocation(line: 31, column: 11, scope: !161)
!171 = !DILocation(line: 31, column: 27, scope: !161)
!172 = !DILocation(line: 31, column: 29, scope: !161)
!173 = !DILocation(line: 31, column: 20, scope: !161)
!174 = !DILocalVariable(name: "s", scope: !161, file: !1, line: 31, type: !13)
!175 = !DILocation(line: 31, column: 48, scope: !161)
!176 = !DILocalVariable(name: "i", scope: !177, file: !1, line: 32, type: !39)
!177 = distinct !DILexicalBlock(scope: !161, file: !1, line: 32, column: 3)
!178 = !DILocation(line: 32, column: 12, scope: !177)
!179 = !DILocation(line: 32, column: 8, scope: !177)
!180 = !DILocation(line: 32, column: 19, scope: !181)
!181 = distinct !DILexicalBlock(scope: !177, file: !1, line: 32, column: 3)
!182 = !DILocation(line: 32, column: 23, scope: !181)
!183 = !DILocation(line: 32, column: 21, scope: !181)
!184 = !DILocation(line: 32, column: 3, scope: !177)
!185 = !DILocation(line: 32, column: 43, scope: !181)
!186 = !DILocation(line: 32, column: 45, scope: !181)
!187 = !DILocation(line: 32, column: 50, scope: !181)
!188 = !DILocation(line: 32, column: 52, scope: !181)
!189 = !DILocation(line: 32, column: 48, scope: !181)
!190 = !DILocation(line: 32, column: 31, scope: !181)
!191 = !DILocation(line: 32, column: 38, scope: !181)
!192 = !DILocation(line: 32, column: 41, scope: !181)
!193 = !DILocation(line: 32, column: 27, scope: !181)
!194 = !DILocation(line: 32, column: 3, scope: !181)
!195 = distinct !{!195, !184, !196, !61}
!196 = !DILocation(line: 32, column: 53, scope: !177)
!197 = !DILocalVariable(name: "i", scope: !198, file: !1, line: 33, type: !39)
!198 = distinct !DILexicalBlock(scope: !161, file: !1, line: 33, column: 3)
!199 = !DILocation(line: 33, column: 12, scope: !198)
!200 = !DILocation(line: 33, column: 8, scope: !198)
!201 = !DILocation(line: 33, column: 19, scope: !202)
!202 = distinct !DILexicalBlock(scope: !198, file: !1, line: 33, column: 3)
!203 = !DILocation(line: 33, column: 21, scope: !202)
!204 = !DILocation(line: 33, column: 27, scope: !202)
!205 = !DILocation(line: 33, column: 25, scope: !202)
!206 = !DILocation(line: 33, column: 3, scope: !198)
!207 = !DILocation(line: 33, column: 40, scope: !202)
!208 = !DILocation(line: 33, column: 47, scope: !202)
!209 = !DILocation(line: 33, column: 52, scope: !202)
!210 = !DILocation(line: 33, column: 59, scope: !202)
!211 = !DILocation(line: 33, column: 61, scope: !202)
!212 = !DILocation(line: 33, column: 37, scope: !202)
!213 = !DILocation(line: 33, column: 35, scope: !202)
!214 = !DILocation(line: 33, column: 31, scope: !202)
!215 = !DILocation(line: 33, column: 3, scope: !202)
!216 = distinct !{!216, !206, !217, !61}
!217 = !DILocation(line: 33, column: 64, scope: !198)
!218 = !DILocation(line: 34, column: 8, scope: !161)
!219 = !DILocation(line: 34, column: 3, scope: !161)
!220 = !DILocation(line: 35, column: 10, scope: !161)
!221 = !DILocation(line: 35, column: 3, scope: !161)
!222 = distinct !DISubprogram(name: "moved", scope: !1, file: !1, line: 44, type: !11, scopeLine: 44, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !16)
!223 = !DILocalVariable(name: "x", arg: 1, scope: !222, file: !1, line: 44, type: !14)
!224 = !DILocation(line: 44, column: 28, scope: !222)
!225 = !DILocalVariable(name: "a", scope: !222, file: !1, line: 45, type: !226)
!226 = !DICompositeType(tag: DW_TAG_array_type, baseType: !13, size: 512, elements: !227)
!227 = !{!228}
!228 = !DISubrange(count: 8)
!229 = !DILocation(line: 45, column: 10, scope: !222)
!230 = !DILocation(line: 46, column: 3, scope: !222)
!231 = !DILocation(line: 46, column: 13, scope: !222)
!232 = !DILocalVariable(name: "i", scope: !233, file: !1, line: 47, type: !39)
!233 = distinct !DILexicalBlock(scope: !222, file: !1, line: 47, column: 3)
!234 = !DILocation(line: 47, column: 12, scope: !233)
!235 = !DILocation(line: 47, column: 8, scope: !233)
!236 = !DILocation(line: 47, column: 19, scope: !237)
!237 = distinct !DILexicalBlock(scope: !233, file: !1, line: 47, column: 3)
!238 = !DILocation(line: 47, column: 21, scope: !237)
!239 = !DILocation(line: 47, column: 3, scope: !233)
!240 = !DILocation(line: 47, column: 40, scope: !237)
!241 = !DILocation(line: 47, column: 42, scope: !237)
!242 = !DILocation(line: 47, column: 38, scope: !237)
!243 = !DILocation(line: 47, column: 51, scope: !237)
!244 = !DILocation(line: 47, column: 49, scope: !237)
!245 = !DILocation(line: 47, column: 56, scope: !237)
!246 = !DILocation(line: 47, column: 58, scope: !237)
!247 = !DILocation(line: 47, column: 54, scope: !237)
!248 = !DILocation(line: 47, column: 33, scope: !237)
!249 = !DILocation(line: 47, column: 31, scope: !237)
!250 = !DILocation(line: 47, column: 36, scope: !237)
!251 = !DILocation(line: 47, column: 27, scope: !237)
!252 = !DILocation(line: 47, column: 3, scope: !237)
!253 = distinct !{!253, !239, !254, !61}
!254 = !DILocation(line: 47, column: 59, scope: !233)
!255 = !DILocation(line: 48, column: 10, scope: !222)
!256 = !DILocation(line: 48, column: 3, scope: !222)
!257 = distinct !DISubprogram(name: "special", scope: !1, file: !1, line: 51, type: !11, scopeLine: 51, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !16)
!258 = !DILocalVariable(name: "x", arg: 1, scope: !257, file: !1, line: 51, type: !14)
!259 = !DILocation(line: 51, column: 30, scope: !257)
!260 = !DILocation(line: 51, column: 49, scope: !257)
!261 = !DILocation(line: 51, column: 56, scope: !257)
!262 = !DILocation(line: 51, column: 61, scope: !257)
!263 = !DILocation(line: 51, column: 42, scope: !257)
!264 = !DILocation(line: 51, column: 75, scope: !257)
!265 = !DILocation(line: 51, column: 82, scope: !257)
!266 = !DILocation(line: 51, column: 87, scope: !257)
!267 = !DILocation(line: 51, column: 68, scope: !257)
!268 = !DILocation(line: 51, column: 66, scope: !257)
!269 = !DILocation(line: 51, column: 35, scope: !257)
!270 = distinct !DISubprogram(name: "pointed", scope: !1, file: !1, line: 55, type: !11, scopeLine: 55, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !16)
!271 = !DILocalVariable(name: "x", arg: 1, scope: !270, file: !1, line: 55, type: !14)
!272 = !DILocation(line: 55, column: 30, scope: !270)
!273 = !DILocalVariable(name: "v", scope: !270, file: !1, line: 56, type: !274)
!274 = !DICompositeType(tag: DW_TAG_array_type, baseType: !13, size: 192, elements: !275)
!275 = !{!276}
!276 = !DISubrange(count: 3)
!277 = !DILocation(line: 56, column: 10, scope: !270)
!278 = !DILocation(line: 56, column: 18, scope: !270)
!279 = !DILocation(line: 56, column: 17, scope: !270)
!280 = !DILocation(line: 56, column: 24, scope: !270)
!281 = !DILocation(line: 56, column: 31, scope: !270)
!282 = !DILocation(line: 56, column: 29, scope: !270)
!283 = !DILocation(line: 56, column: 37, scope: !270)
!284 = !DILocalVariable(name: "p", scope: !270, file: !1, line: 57, type: !285)
!285 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "pair", file: !1, line: 53, size: 128, elements: !286)
!286 = !{!287, !288}
!287 = !DIDerivedType(tag: DW_TAG_member, name: "weight", scope: !285, file: !1, line: 53, baseType: !13, size: 64)
!288 = !DIDerivedType(tag: DW_TAG_member, name: "values", scope: !285, file: !1, line: 53, baseType: !169, size: 64, offset: 64)
!289 = !DILocation(line: 57, column: 15, scope: !270)
!290 = !DILocation(line: 57, column: 19, scope: !270)
!291 = !DILocation(line: 57, column: 20, scope: !270)
!292 = !DILocation(line: 57, column: 26, scope: !270)
!293 = !DILocalVariable(name: "q", scope: !270, file: !1, line: 57, type: !285)
!294 = !DILocation(line: 57, column: 30, scope: !270)
!295 = !DILocation(line: 58, column: 3, scope: !270)
!296 = !DILocation(line: 59, column: 20, scope: !270)
!297 = !DILocation(line: 59, column: 5, scope: !270)
!298 = !DILocation(line: 59, column: 3, scope: !270)
!299 = !DILocation(line: 59, column: 15, scope: !270)
!300 = !DILocation(line: 60, column: 10, scope: !270)
!301 = !DILocation(line: 60, column: 17, scope: !270)
!302 = !DILocation(line: 60, column: 15, scope: !270)
!303 = !DILocation(line: 60, column: 24, scope: !270)
!304 = !DILocation(line: 60, column: 22, scope: !270)
!305 = !DILocation(line: 60, column: 31, scope: !270)
!306 = !DILocation(line: 60, column: 29, scope: !270)
!307 = !DILocation(line: 60, column: 3, scope: !270)
!308 = distinct !DISubprogram(name: "outputs", scope: !1, file: !1, line: 63, type: !309, scopeLine: 63, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !16)
!309 = !DISubroutineType(types: !310)
!310 = !{null, !14, !169}
!311 = !DILocalVariable(name: "x", arg: 1, scope: !308, file: !1, line: 63, type: !14)
!312 = !DILocation(line: 63, column: 28, scope: !308)
!313 = !DILocalVariable(name: "y", arg: 2, scope: !308, file: !1, line: 63, type: !169)
!314 = !DILocation(line: 63, column: 39, scope: !308)
!315 = !DILocalVariable(name: "i", scope: !316, file: !1, line: 64, type: !39)
!316 = distinct !DILexicalBlock(scope: !308, file: !1, line: 64, column: 3)
!317 = !DILocation(line: 64, column: 12, scope: !316)
!318 = !DILocation(line: 64, column: 8, scope: !316)
!319 = !DILocation(line: 64, column: 19, scope: !320)
!320 = distinct !DILexicalBlock(scope: !316, file: !1, line: 64, column: 3)
!321 = !DILocation(line: 64, column: 21, scope: !320)
!322 = !DILocation(line: 64, column: 3, scope: !316)
!323 = !DILocation(line: 64, column: 38, scope: !320)
!324 = !DILocation(line: 64, column: 40, scope: !320)
!325 = !DILocation(line: 64, column: 45, scope: !320)
!326 = !DILocation(line: 64, column: 48, scope: !320)
!327 = !DILocation(line: 64, column: 50, scope: !320)
!328 = !DILocation(line: 64, column: 55, scope: !320)
!329 = !DILocation(line: 64, column: 43, scope: !320)
!330 = !DILocation(line: 64, column: 62, scope: !320)
!331 = !DILocation(line: 64, column: 64, scope: !320)
!332 = !DILocation(line: 64, column: 60, scope: !320)
!333 = !DILocation(line: 64, column: 31, scope: !320)
!334 = !DILocation(line: 64, column: 33, scope: !320)
!335 = !DILocation(line: 64, column: 36, scope: !320)
!336 = !DILocation(line: 64, column: 27, scope: !320)
!337 = !DILocation(line: 64, column: 3, scope: !320)
!338 = distinct !{!338, !322, !339, !61}
!339 = !DILocation(line: 64, column: 65, scope: !316)
!340 = !DILocation(line: 65, column: 1, scope: !308)
