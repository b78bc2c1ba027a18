; clang-22 -O0 -g -fdebug-compilation-dir=. -S -emit-llvm c/dynamic_loops.c -o ir/clang-22/O0-g/dynamic_loops.ll
; ModuleID = 'c/dynamic_loops.c'
source_filename = "c/dynamic_loops.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @newton_square_root(double noundef %0) #0 !dbg !13 {
  %2 = alloca double, align 8
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  store double %0, ptr %2, align 8
    #dbg_declare(ptr %2, !17, !DIExpression(), !18)
    #dbg_declare(ptr %3, !19, !DIExpression(), !20)
  %5 = load double, ptr %2, align 8, !dbg !21
  store double %5, ptr %3, align 8, !dbg !20
  br label %6, !dbg !22

6:                                                ; preds = %1, %16
    #dbg_declare(ptr %4, !23, !DIExpression(), !25)
  %7 = load double, ptr %3, align 8, !dbg !26
  %8 = load double, ptr %3, align 8, !dbg !27
  %9 = load double, ptr %2, align 8, !dbg !28
  %10 = fneg double %9, !dbg !29
  %11 = call double @llvm.fmuladd.f64(double %7, double %8, double %10), !dbg !29
  store double %11, ptr %4, align 8, !dbg !25
  %12 = load double, ptr %4, align 8, !dbg !30
  %13 = call double @llvm.fabs.f64(double %12), !dbg !32
  %14 = fcmp olt double %13, 0x3D719799812DEA11, !dbg !33
  br i1 %14, label %15, label %16, !dbg !33

15:                                               ; preds = %6
  br label %23, !dbg !34

16:                                               ; preds = %6
  %17 = load double, ptr %4, align 8, !dbg !36
  %18 = load double, ptr %3, align 8, !dbg !37
  %19 = fmul double 2.000000e+00, %18, !dbg !38
  %20 = fdiv double %17, %19, !dbg !39
  %21 = load double, ptr %3, align 8, !dbg !40
  %22 = fsub double %21, %20, !dbg !40
  store double %22, ptr %3, align 8, !dbg !40
  br label %6, !dbg !22, !llvm.loop !41

23:                                               ; preds = %15
  %24 = load double, ptr %3, align 8, !dbg !43
  ret double %24, !dbg !44
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @zero_trip_while(double noundef %0, double noundef %1) #0 !dbg !45 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  %5 = alloca double, align 8
  store double %0, ptr %3, align 8
    #dbg_declare(ptr %3, !48, !DIExpression(), !49)
  store double %1, ptr %4, align 8
    #dbg_declare(ptr %4, !50, !DIExpression(), !51)
    #dbg_declare(ptr %5, !52, !DIExpression(), !53)
  %6 = load double, ptr %3, align 8, !dbg !54
  %7 = load double, ptr %3, align 8, !dbg !55
  %8 = fmul double %6, %7, !dbg !56
  store double %8, ptr %5, align 8, !dbg !53
  br label %9, !dbg !57

9:                                                ; preds = %13, %2
  %10 = load double, ptr %5, align 8, !dbg !58
  %11 = load double, ptr %4, align 8, !dbg !59
  %12 = fcmp olt double %10, %11, !dbg !60
  br i1 %12, label %13, label %17, !dbg !57

13:                                               ; preds = %9
  %14 = load double, ptr %5, align 8, !dbg !61
  %15 = load double, ptr %3, align 8, !dbg !63
  %16 = call double @llvm.fmuladd.f64(double %14, double 1.500000e+00, double %15), !dbg !64
  store double %16, ptr %5, align 8, !dbg !65
  br label %9, !dbg !57, !llvm.loop !66

17:                                               ; preds = %9
  %18 = load double, ptr %5, align 8, !dbg !69
  ret double %18, !dbg !70
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @do_while_halving(double noundef %0) #0 !dbg !71 {
  %2 = alloca double, align 8
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  store double %0, ptr %2, align 8
    #dbg_declare(ptr %2, !72, !DIExpression(), !73)
    #dbg_declare(ptr %3, !74, !DIExpression(), !75)
  store double 0.000000e+00, ptr %3, align 8, !dbg !75
    #dbg_declare(ptr %4, !76, !DIExpression(), !77)
  %5 = load double, ptr %2, align 8, !dbg !78
  store double %5, ptr %4, align 8, !dbg !77
  br label %6, !dbg !79

6:                                                ; preds = %13, %1
  %7 = load double, ptr %4, align 8, !dbg !80
  %8 = load double, ptr %2, align 8, !dbg !82
  %9 = load double, ptr %3, align 8, !dbg !83
  %10 = call double @llvm.fmuladd.f64(double %7, double %8, double %9), !dbg !83
  store double %10, ptr %3, align 8, !dbg !83
  %11 = load double, ptr %4, align 8, !dbg !84
  %12 = fmul double %11, 5.000000e-01, !dbg !84
  store double %12, ptr %4, align 8, !dbg !84
  br label %13, !dbg !85

13:                                               ; preds = %6
  %14 = load double, ptr %4, align 8, !dbg !86
  %15 = fcmp ogt double %14, 3.000000e-01, !dbg !87
  br i1 %15, label %6, label %16, !dbg !85, !llvm.loop !88

16:                                               ; preds = %13
  %17 = load double, ptr %3, align 8, !dbg !90
  ret double %17, !dbg !91
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @bound_changed_in_body(ptr noundef %0, i32 noundef %1) #0 !dbg !92 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !98, !DIExpression(), !99)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !100, !DIExpression(), !101)
    #dbg_declare(ptr %5, !102, !DIExpression(), !103)
  store double 0.000000e+00, ptr %5, align 8, !dbg !103
    #dbg_declare(ptr %6, !104, !DIExpression(), !106)
  store i32 0, ptr %6, align 4, !dbg !106
  br label %7, !dbg !107

7:                                                ; preds = %40, %2
  %8 = load i32, ptr %6, align 4, !dbg !108
  %9 = load i32, ptr %4, align 4, !dbg !110
  %10 = icmp slt i32 %8, %9, !dbg !111
  br i1 %10, label %11, label %43, !dbg !112

11:                                               ; preds = %7
  %12 = load ptr, ptr %3, align 8, !dbg !113
  %13 = load i32, ptr %6, align 4, !dbg !115
  %14 = sext i32 %13 to i64, !dbg !113
  %15 = getelementptr inbounds double, ptr %12, i64 %14, !dbg !113
  %16 = load double, ptr %15, align 8, !dbg !113
  %17 = load ptr, ptr %3, align 8, !dbg !116
  %18 = load i32, ptr %6, align 4, !dbg !117
  %19 = sext i32 %18 to i64, !dbg !116
  %20 = getelementptr inbounds double, ptr %17, i64 %19, !dbg !116
  %21 = load double, ptr %20, align 8, !dbg !116
  %22 = fmul double %16, %21, !dbg !118
  %23 = load ptr, ptr %3, align 8, !dbg !119
  %24 = load i32, ptr %6, align 4, !dbg !120
  %25 = sext i32 %24 to i64, !dbg !119
  %26 = getelementptr inbounds double, ptr %23, i64 %25, !dbg !119
  %27 = load double, ptr %26, align 8, !dbg !119
  %28 = load double, ptr %5, align 8, !dbg !121
  %29 = call double @llvm.fmuladd.f64(double %22, double %27, double %28), !dbg !121
  store double %29, ptr %5, align 8, !dbg !121
  %30 = load ptr, ptr %3, align 8, !dbg !122
  %31 = load i32, ptr %6, align 4, !dbg !124
  %32 = sext i32 %31 to i64, !dbg !122
  %33 = getelementptr inbounds double, ptr %30, i64 %32, !dbg !122
  %34 = load double, ptr %33, align 8, !dbg !122
  %35 = fcmp ogt double %34, 2.000000e+00, !dbg !125
  br i1 %35, label %36, label %39, !dbg !125

36:                                               ; preds = %11
  %37 = load i32, ptr %4, align 4, !dbg !126
  %38 = add nsw i32 %37, -1, !dbg !126
  store i32 %38, ptr %4, align 4, !dbg !126
  br label %39, !dbg !128

39:                                               ; preds = %36, %11
  br label %40, !dbg !129

40:                                               ; preds = %39
  %41 = load i32, ptr %6, align 4, !dbg !130
  %42 = add nsw i32 %41, 1, !dbg !130
  store i32 %42, ptr %6, align 4, !dbg !130
  br label %7, !dbg !131, !llvm.loop !132

43:                                               ; preds = %7
  %44 = load double, ptr %5, align 8, !dbg !134
  ret double %44, !dbg !135
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @byte_counter_wraps(double noundef %0, i32 noundef %1) #0 !dbg !136 {
  %3 = alloca double, align 8
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  %6 = alloca i8, align 1
  store double %0, ptr %3, align 8
    #dbg_declare(ptr %3, !139, !DIExpression(), !140)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !141, !DIExpression(), !142)
    #dbg_declare(ptr %5, !143, !DIExpression(), !144)
  %7 = load double, ptr %3, align 8, !dbg !145
  store double %7, ptr %5, align 8, !dbg !144
    #dbg_declare(ptr %6, !146, !DIExpression(), !148)
  %8 = load i32, ptr %4, align 4, !dbg !149
  %9 = trunc i32 %8 to i8, !dbg !150
  store i8 %9, ptr %6, align 1, !dbg !148
  br label %10, !dbg !151

10:                                               ; preds = %23, %2
  %11 = load i8, ptr %6, align 1, !dbg !152
  %12 = zext i8 %11 to i32, !dbg !152
  %13 = icmp ne i32 %12, 3, !dbg !154
  br i1 %13, label %14, label %26, !dbg !155

14:                                               ; preds = %10
  %15 = load double, ptr %5, align 8, !dbg !156
  %16 = load double, ptr %3, align 8, !dbg !158
  %17 = load double, ptr %3, align 8, !dbg !159
  %18 = fmul double %16, %17, !dbg !160
  %19 = load i8, ptr %6, align 1, !dbg !161
  %20 = uitofp i8 %19 to double, !dbg !162
  %21 = fmul double %18, %20, !dbg !163
  %22 = call double @llvm.fmuladd.f64(double 9.000000e-01, double %15, double %21), !dbg !164
  store double %22, ptr %5, align 8, !dbg !165
  br label %23, !dbg !166

23:                                               ; preds = %14
  %24 = load i8, ptr %6, align 1, !dbg !167
  %25 = add i8 %24, 1, !dbg !167
  store i8 %25, ptr %6, align 1, !dbg !167
  br label %10, !dbg !168, !llvm.loop !169

26:                                               ; preds = %10
  %27 = load double, ptr %5, align 8, !dbg !171
  ret double %27, !dbg !172
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @two_latches(ptr noundef %0, i32 noundef %1) #0 !dbg !173 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !174, !DIExpression(), !175)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !176, !DIExpression(), !177)
    #dbg_declare(ptr %5, !178, !DIExpression(), !179)
  store double 1.000000e+00, ptr %5, align 8, !dbg !179
    #dbg_declare(ptr %6, !180, !DIExpression(), !181)
  store i32 0, ptr %6, align 4, !dbg !181
  br label %7, !dbg !182

7:                                                ; preds = %32, %20, %2
    #dbg_label(!183, !184)
  %8 = load i32, ptr %6, align 4, !dbg !185
  %9 = load i32, ptr %4, align 4, !dbg !187
  %10 = icmp sge i32 %8, %9, !dbg !188
  br i1 %10, label %11, label %13, !dbg !188

11:                                               ; preds = %7
  %12 = load double, ptr %5, align 8, !dbg !189
  ret double %12, !dbg !191

13:                                               ; preds = %7
  %14 = load ptr, ptr %3, align 8, !dbg !192
  %15 = load i32, ptr %6, align 4, !dbg !194
  %16 = sext i32 %15 to i64, !dbg !192
  %17 = getelementptr inbounds double, ptr %14, i64 %16, !dbg !192
  %18 = load double, ptr %17, align 8, !dbg !192
  %19 = fcmp olt double %18, 0.000000e+00, !dbg !195
  br i1 %19, label %20, label %32, !dbg !195

20:                                               ; preds = %13
  %21 = load double, ptr %5, align 8, !dbg !196
  %22 = load ptr, ptr %3, align 8, !dbg !198
  %23 = load i32, ptr %6, align 4, !dbg !199
  %24 = sext i32 %23 to i64, !dbg !198
  %25 = getelementptr inbounds double, ptr %22, i64 %24, !dbg !198
  %26 = load double, ptr %25, align 8, !dbg !198
  %27 = load double, ptr %5, align 8, !dbg !200
  %28 = fneg double %21, !dbg !200
  %29 = call double @llvm.fmuladd.f64(double %28, double %26, double %27), !dbg !200
  store double %29, ptr %5, align 8, !dbg !200
  %30 = load i32, ptr %6, align 4, !dbg !201
  %31 = add nsw i32 %30, 1, !dbg !201
  store i32 %31, ptr %6, align 4, !dbg !201
  br label %7, !dbg !202

32:                                               ; preds = %13
  %33 = load ptr, ptr %3, align 8, !dbg !203
  %34 = load i32, ptr %6, align 4, !dbg !204
  %35 = sext i32 %34 to i64, !dbg !203
  %36 = getelementptr inbounds double, ptr %33, i64 %35, !dbg !203
  %37 = load double, ptr %36, align 8, !dbg !203
  %38 = load ptr, ptr %3, align 8, !dbg !205
  %39 = load i32, ptr %6, align 4, !dbg !206
  %40 = sext i32 %39 to i64, !dbg !205
  %41 = getelementptr inbounds double, ptr %38, i64 %40, !dbg !205
  %42 = load double, ptr %41, align 8, !dbg !205
  %43 = load double, ptr %5, align 8, !dbg !207
  %44 = call double @llvm.fmuladd.f64(double %37, double %42, double %43), !dbg !207
  store double %44, ptr %5, align 8, !dbg !207
  %45 = load i32, ptr %6, align 4, !dbg !208
  %46 = add nsw i32 %45, 1, !dbg !208
  store i32 %46, ptr %6, align 4, !dbg !208
  br label %7, !dbg !209
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @irreducible_cycle(double noundef %0, i32 noundef %1, i32 noundef %2) #0 !dbg !210 {
  %4 = alloca double, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca double, align 8
  %8 = alloca i32, align 4
  store double %0, ptr %4, align 8
    #dbg_declare(ptr %4, !213, !DIExpression(), !214)
  store i32 %1, ptr %5, align 4
    #dbg_declare(ptr %5, !215, !DIExpression(), !216)
  store i32 %2, ptr %6, align 4
    #dbg_declare(ptr %6, !217, !DIExpression(), !218)
    #dbg_declare(ptr %7, !219, !DIExpression(), !220)
  %9 = load double, ptr %4, align 8, !dbg !221
  store double %9, ptr %7, align 8, !dbg !220
    #dbg_declare(ptr %8, !222, !DIExpression(), !223)
  store i32 0, ptr %8, align 4, !dbg !223
  %10 = load i32, ptr %6, align 4, !dbg !224
  %11 = icmp ne i32 %10, 0, !dbg !224
  br i1 %11, label %12, label %13, !dbg !224

12:                                               ; preds = %3
  br label %18, !dbg !226

13:                                               ; preds = %3
  br label %14, !dbg !224

14:                                               ; preds = %28, %13
    #dbg_label(!228, !229)
  %15 = load double, ptr %7, align 8, !dbg !230
  %16 = load double, ptr %4, align 8, !dbg !231
  %17 = call double @llvm.fmuladd.f64(double %15, double %16, double 5.000000e-01), !dbg !232
  store double %17, ptr %7, align 8, !dbg !233
  br label %18, !dbg !234

18:                                               ; preds = %14, %12
    #dbg_label(!235, !236)
  %19 = load double, ptr %7, align 8, !dbg !237
  %20 = call double @sin(double noundef %19) #3, !dbg !238
  %21 = load double, ptr %4, align 8, !dbg !239
  %22 = fadd double %20, %21, !dbg !240
  store double %22, ptr %7, align 8, !dbg !241
  %23 = load i32, ptr %8, align 4, !dbg !242
  %24 = add nsw i32 %23, 1, !dbg !242
  store i32 %24, ptr %8, align 4, !dbg !242
  %25 = load i32, ptr %8, align 4, !dbg !243
  %26 = load i32, ptr %5, align 4, !dbg !245
  %27 = icmp slt i32 %25, %26, !dbg !246
  br i1 %27, label %28, label %29, !dbg !246

28:                                               ; preds = %18
  br label %14, !dbg !247

29:                                               ; preds = %18
  %30 = load double, ptr %7, align 8, !dbg !249
  ret double %30, !dbg !250
}

; Function Attrs: nounwind
declare double @sin(double noundef) #2

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @returns_from_three_places(ptr noundef %0, i32 noundef %1, double noundef %2) #0 !dbg !251 {
  %4 = alloca double, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca double, align 8
  %8 = alloca double, align 8
  %9 = alloca i32, align 4
  store ptr %0, ptr %5, align 8
    #dbg_declare(ptr %5, !254, !DIExpression(), !255)
  store i32 %1, ptr %6, align 4
    #dbg_declare(ptr %6, !256, !DIExpression(), !257)
  store double %2, ptr %7, align 8
    #dbg_declare(ptr %7, !258, !DIExpression(), !259)
    #dbg_declare(ptr %8, !260, !DIExpression(), !261)
  store double 1.000000e+00, ptr %8, align 8, !dbg !261
    #dbg_declare(ptr %9, !262, !DIExpression(), !264)
  store i32 0, ptr %9, align 4, !dbg !264
  br label %10, !dbg !265

10:                                               ; preds = %43, %3
  %11 = load i32, ptr %9, align 4, !dbg !266
  %12 = load i32, ptr %6, align 4, !dbg !268
  %13 = icmp slt i32 %11, %12, !dbg !269
  br i1 %13, label %14, label %46, !dbg !270

14:                                               ; preds = %10
  %15 = load ptr, ptr %5, align 8, !dbg !271
  %16 = load i32, ptr %9, align 4, !dbg !274
  %17 = sext i32 %16 to i64, !dbg !271
  %18 = getelementptr inbounds double, ptr %15, i64 %17, !dbg !271
  %19 = load double, ptr %18, align 8, !dbg !271
  %20 = fcmp oeq double %19, 0.000000e+00, !dbg !275
  br i1 %20, label %21, label %25, !dbg !275

21:                                               ; preds = %14
  %22 = load double, ptr %8, align 8, !dbg !276
  %23 = load double, ptr %8, align 8, !dbg !278
  %24 = fmul double %22, %23, !dbg !279
  store double %24, ptr %4, align 8, !dbg !280
  br label %49, !dbg !280

25:                                               ; preds = %14
  %26 = load ptr, ptr %5, align 8, !dbg !281
  %27 = load i32, ptr %9, align 4, !dbg !282
  %28 = sext i32 %27 to i64, !dbg !281
  %29 = getelementptr inbounds double, ptr %26, i64 %28, !dbg !281
  %30 = load double, ptr %29, align 8, !dbg !281
  %31 = load double, ptr %8, align 8, !dbg !283
  %32 = fmul double %31, %30, !dbg !283
  store double %32, ptr %8, align 8, !dbg !283
  %33 = load double, ptr %8, align 8, !dbg !284
  %34 = load double, ptr %7, align 8, !dbg !286
  %35 = fcmp ogt double %33, %34, !dbg !287
  br i1 %35, label %36, label %42, !dbg !287

36:                                               ; preds = %25
  %37 = load double, ptr %8, align 8, !dbg !288
  %38 = load ptr, ptr %5, align 8, !dbg !290
  %39 = getelementptr inbounds double, ptr %38, i64 0, !dbg !290
  %40 = load double, ptr %39, align 8, !dbg !290
  %41 = fadd double %37, %40, !dbg !291
  store double %41, ptr %4, align 8, !dbg !292
  br label %49, !dbg !292

42:                                               ; preds = %25
  br label %43, !dbg !293

43:                                               ; preds = %42
  %44 = load i32, ptr %9, align 4, !dbg !294
  %45 = add nsw i32 %44, 1, !dbg !294
  store i32 %45, ptr %9, align 4, !dbg !294
  br label %10, !dbg !295, !llvm.loop !296

46:                                               ; preds = %10
  %47 = load double, ptr %8, align 8, !dbg !298
  %48 = fneg double %47, !dbg !299
  store double %48, ptr %4, align 8, !dbg !300
  br label %49, !dbg !300

49:                                               ; preds = %46, %36, %21
  %50 = load double, ptr %4, align 8, !dbg !301
  ret double %50, !dbg !301
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @inner_trip_count_varies(ptr noundef %0, ptr noundef %1, i32 noundef %2) #0 !dbg !302 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca double, align 8
  %8 = alloca i32, align 4
  %9 = alloca double, align 8
  %10 = alloca i32, align 4
  store ptr %0, ptr %4, align 8
    #dbg_declare(ptr %4, !307, !DIExpression(), !308)
  store ptr %1, ptr %5, align 8
    #dbg_declare(ptr %5, !309, !DIExpression(), !310)
  store i32 %2, ptr %6, align 4
    #dbg_declare(ptr %6, !311, !DIExpression(), !312)
    #dbg_declare(ptr %7, !313, !DIExpression(), !314)
  store double 0.000000e+00, ptr %7, align 8, !dbg !314
    #dbg_declare(ptr %8, !315, !DIExpression(), !317)
  store i32 0, ptr %8, align 4, !dbg !317
  br label %11, !dbg !318

11:                                               ; preds = %48, %3
  %12 = load i32, ptr %8, align 4, !dbg !319
  %13 = load i32, ptr %6, align 4, !dbg !321
  %14 = icmp slt i32 %12, %13, !dbg !322
  br i1 %14, label %15, label %51, !dbg !323

15:                                               ; preds = %11
    #dbg_declare(ptr %9, !324, !DIExpression(), !326)
  %16 = load ptr, ptr %4, align 8, !dbg !327
  %17 = load i32, ptr %8, align 4, !dbg !328
  %18 = sext i32 %17 to i64, !dbg !327
  %19 = getelementptr inbounds double, ptr %16, i64 %18, !dbg !327
  %20 = load double, ptr %19, align 8, !dbg !327
  store double %20, ptr %9, align 8, !dbg !326
    #dbg_declare(ptr %10, !329, !DIExpression(), !331)
  store i32 0, ptr %10, align 4, !dbg !331
  br label %21, !dbg !332

21:                                               ; preds = %41, %15
  %22 = load i32, ptr %10, align 4, !dbg !333
  %23 = load ptr, ptr %5, align 8, !dbg !335
  %24 = load i32, ptr %8, align 4, !dbg !336
  %25 = sext i32 %24 to i64, !dbg !335
  %26 = getelementptr inbounds i32, ptr %23, i64 %25, !dbg !335
  %27 = load i32, ptr %26, align 4, !dbg !335
  %28 = icmp slt i32 %22, %27, !dbg !337
  br i1 %28, label %29, label %44, !dbg !338

29:                                               ; preds = %21
  %30 = load i32, ptr %10, align 4, !dbg !339
  %31 = icmp eq i32 %30, 2, !dbg !342
  br i1 %31, label %32, label %33, !dbg !342

32:                                               ; preds = %29
  br label %41, !dbg !343

33:                                               ; preds = %29
  %34 = load double, ptr %9, align 8, !dbg !345
  %35 = load double, ptr %9, align 8, !dbg !346
  %36 = fmul double %34, %35, !dbg !347
  %37 = load ptr, ptr %4, align 8, !dbg !348
  %38 = getelementptr inbounds double, ptr %37, i64 0, !dbg !348
  %39 = load double, ptr %38, align 8, !dbg !348
  %40 = call double @llvm.fmuladd.f64(double %36, double 5.000000e-01, double %39), !dbg !349
  store double %40, ptr %9, align 8, !dbg !350
  br label %41, !dbg !351

41:                                               ; preds = %33, %32
  %42 = load i32, ptr %10, align 4, !dbg !352
  %43 = add nsw i32 %42, 1, !dbg !352
  store i32 %43, ptr %10, align 4, !dbg !352
  br label %21, !dbg !353, !llvm.loop !354

44:                                               ; preds = %21
  %45 = load double, ptr %9, align 8, !dbg !356
  %46 = load double, ptr %7, align 8, !dbg !357
  %47 = fadd double %46, %45, !dbg !357
  store double %47, ptr %7, align 8, !dbg !357
  br label %48, !dbg !358

48:                                               ; preds = %44
  %49 = load i32, ptr %8, align 4, !dbg !359
  %50 = add nsw i32 %49, 1, !dbg !359
  store i32 %50, ptr %8, align 4, !dbg !359
  br label %11, !dbg !360, !llvm.loop !361

51:                                               ; preds = %11
  %52 = load double, ptr %7, align 8, !dbg !363
  ret double %52, !dbg !364
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @inner_loop_under_condition(ptr noundef %0, i32 noundef %1) #0 !dbg !365 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  %7 = alloca double, align 8
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !366, !DIExpression(), !367)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !368, !DIExpression(), !369)
    #dbg_declare(ptr %5, !370, !DIExpression(), !371)
  store double 0.000000e+00, ptr %5, align 8, !dbg !371
    #dbg_declare(ptr %6, !372, !DIExpression(), !374)
  store i32 0, ptr %6, align 4, !dbg !374
  br label %8, !dbg !375

8:                                                ; preds = %42, %2
  %9 = load i32, ptr %6, align 4, !dbg !376
  %10 = load i32, ptr %4, align 4, !dbg !378
  %11 = icmp slt i32 %9, %10, !dbg !379
  br i1 %11, label %12, label %45, !dbg !380

12:                                               ; preds = %8
  %13 = load ptr, ptr %3, align 8, !dbg !381
  %14 = load i32, ptr %6, align 4, !dbg !384
  %15 = sext i32 %14 to i64, !dbg !381
  %16 = getelementptr inbounds double, ptr %13, i64 %15, !dbg !381
  %17 = load double, ptr %16, align 8, !dbg !381
  %18 = fcmp ogt double %17, 1.000000e+00, !dbg !385
  br i1 %18, label %19, label %41, !dbg !385

19:                                               ; preds = %12
    #dbg_declare(ptr %7, !386, !DIExpression(), !388)
  %20 = load ptr, ptr %3, align 8, !dbg !389
  %21 = load i32, ptr %6, align 4, !dbg !390
  %22 = sext i32 %21 to i64, !dbg !389
  %23 = getelementptr inbounds double, ptr %20, i64 %22, !dbg !389
  %24 = load double, ptr %23, align 8, !dbg !389
  store double %24, ptr %7, align 8, !dbg !388
  br label %25, !dbg !391

25:                                               ; preds = %28, %19
  %26 = load double, ptr %7, align 8, !dbg !392
  %27 = fcmp ogt double %26, 1.000000e+00, !dbg !393
  br i1 %27, label %28, label %40, !dbg !391

28:                                               ; preds = %25
  %29 = load double, ptr %7, align 8, !dbg !394
  %30 = call double @sqrt(double noundef %29) #3, !dbg !396
  %31 = fsub double %30, 1.000000e-02, !dbg !397
  store double %31, ptr %7, align 8, !dbg !398
  %32 = load double, ptr %7, align 8, !dbg !399
  %33 = load ptr, ptr %3, align 8, !dbg !400
  %34 = load i32, ptr %6, align 4, !dbg !401
  %35 = sext i32 %34 to i64, !dbg !400
  %36 = getelementptr inbounds double, ptr %33, i64 %35, !dbg !400
  %37 = load double, ptr %36, align 8, !dbg !400
  %38 = load double, ptr %5, align 8, !dbg !402
  %39 = call double @llvm.fmuladd.f64(double %32, double %37, double %38), !dbg !402
  store double %39, ptr %5, align 8, !dbg !402
  br label %25, !dbg !391, !llvm.loop !403

40:                                               ; preds = %25
  br label %41, !dbg !405

41:                                               ; preds = %40, %12
  br label %42, !dbg !406

42:                                               ; preds = %41
  %43 = load i32, ptr %6, align 4, !dbg !407
  %44 = add nsw i32 %43, 1, !dbg !407
  store i32 %44, ptr %6, align 4, !dbg !407
  br label %8, !dbg !408, !llvm.loop !409

45:                                               ; preds = %8
  %46 = load double, ptr %5, align 8, !dbg !411
  ret double %46, !dbg !412
}

; Function Attrs: nounwind
declare double @sqrt(double noundef) #2

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!5, !6, !7, !8, !9, !10, !11}
!llvm.ident = !{!12}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 22.1.8 (1~deb12u1)", isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/dynamic_loops.c", directory: ".", checksumkind: CSK_MD5, checksum: "a20521cebb6d63bcece85631a11bf5cd")
!2 = !{!3, !4}
!3 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!4 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!5 = !{i32 7, !"Dwarf Version", i32 5}
!6 = !{i32 2, !"Debug Info Version", i32 3}
!7 = !{i32 1, !"wchar_size", i32 4}
!8 = !{i32 8, !"PIC Level", i32 2}
!9 = !{i32 7, !"PIE Level", i32 2}
!10 = !{i32 7, !"uwtable", i32 2}
!11 = !{i32 7, !"frame-pointer", i32 2}
!12 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!13 = distinct !DISubprogram(name: "newton_square_root", scope: !1, file: !1, line: 5, type: !14, scopeLine: 5, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !16)
!14 = !DISubroutineType(types: !15)
!15 = !{!4, !4}
!16 = !{}
!17 = !DILocalVariable(name: "x", arg: 1, scope: !13, file: !1, line: 5, type: !4)
!18 = !DILocation(line: 5, column: 34, scope: !13)
!19 = !DILocalVariable(name: "y", scope: !13, file: !1, line: 6, type: !4)
!20 = !DILocation(line: 6, column: 10, scope: !13)
!21 = !DILocation(line: 6, column: 14, scope: !13)
!22 = !DILocation(line: 7, column: 3, scope: !13)
!23 = !DILocalVariable(name: "e", scope: !24, file: !1, line: 8, type: !4)
!24 = distinct !DILexicalBlock(scope: !13, file: !1, line: 7, column: 13)
!25 = !DILocation(line: 8, column: 12, scope: !24)
!26 = !DILocation(line: 8, column: 16, scope: !24)
!27 = !DILocation(line: 8, column: 20, scope: !24)
!28 = !DILocation(line: 8, column: 24, scope: !24)
!29 = !DILocation(line: 8, column: 22, scope: !24)
!30 = !DILocation(line: 9, column: 14, scope: !31)
!31 = distinct !DILexicalBlock(scope: !24, file: !1, line: 9, column: 9)
!32 = !DILocation(line: 9, column: 9, scope: !31)
!33 = !DILocation(line: 9, column: 17, scope: !31)
!34 = !DILocation(line: 10, column: 7, scope: !35)
!35 = distinct !DILexicalBlock(scope: !31, file: !1, line: 9, column: 26)
!36 = !DILocation(line: 12, column: 10, scope: !24)
!37 = !DILocation(line: 12, column: 21, scope: !24)
!38 = !DILocation(line: 12, column: 19, scope: !24)
!39 = !DILocation(line: 12, column: 12, scope: !24)
!40 = !DILocation(line: 12, column: 7, scope: !24)
!41 = distinct !{!41, !22, !42}
!42 = !DILocation(line: 13, column: 3, scope: !13)
!43 = !DILocation(line: 14, column: 10, scope: !13)
!44 = !DILocation(line: 14, column: 3, scope: !13)
!45 = distinct !DISubprogram(name: "zero_trip_while", scope: !1, file: !1, line: 17, type: !46, scopeLine: 17, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !16)
!46 = !DISubroutineType(types: !47)
!47 = !{!4, !4, !4}
!48 = !DILocalVariable(name: "x", arg: 1, scope: !45, file: !1, line: 17, type: !4)
!49 = !DILocation(line: 17, column: 31, scope: !45)
!50 = !DILocalVariable(name: "limit", arg: 2, scope: !45, file: !1, line: 17, type: !4)
!51 = !DILocation(line: 17, column: 41, scope: !45)
!52 = !DILocalVariable(name: "y", scope: !45, file: !1, line: 18, type: !4)
!53 = !DILocation(line: 18, column: 10, scope: !45)
!54 = !DILocation(line: 18, column: 14, scope: !45)
!55 = !DILocation(line: 18, column: 18, scope: !45)
!56 = !DILocation(line: 18, column: 16, scope: !45)
!57 = !DILocation(line: 19, column: 3, scope: !45)
!58 = !DILocation(line: 19, column: 10, scope: !45)
!59 = !DILocation(line: 19, column: 14, scope: !45)
!60 = !DILocation(line: 19, column: 12, scope: !45)
!61 = !DILocation(line: 20, column: 9, scope: !62)
!62 = distinct !DILexicalBlock(scope: !45, file: !1, line: 19, column: 21)
!63 = !DILocation(line: 20, column: 19, scope: !62)
!64 = !DILocation(line: 20, column: 17, scope: !62)
!65 = !DILocation(line: 20, column: 7, scope: !62)
!66 = distinct !{!66, !57, !67, !68}
!67 = !DILocation(line: 21, column: 3, scope: !45)
!68 = !{!"llvm.loop.mustprogress"}
!69 = !DILocation(line: 22, column: 10, scope: !45)
!70 = !DILocation(line: 22, column: 3, scope: !45)
!71 = distinct !DISubprogram(name: "do_while_halving", scope: !1, file: !1, line: 25, type: !14, scopeLine: 25, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !16)
!72 = !DILocalVariable(name: "x", arg: 1, scope: !71, file: !1, line: 25, type: !4)
!73 = !DILocation(line: 25, column: 32, scope: !71)
!74 = !DILocalVariable(name: "s", scope: !71, file: !1, line: 26, type: !4)
!75 = !DILocation(line: 26, column: 10, scope: !71)
!76 = !DILocalVariable(name: "h", scope: !71, file: !1, line: 27, type: !4)
!77 = !DILocation(line: 27, column: 10, scope: !71)
!78 = !DILocation(line: 27, column: 14, scope: !71)
!79 = !DILocation(line: 28, column: 3, scope: !71)
!80 = !DILocation(line: 29, column: 10, scope: !81)
!81 = distinct !DILexicalBlock(scope: !71, file: !1, line: 28, column: 6)
!82 = !DILocation(line: 29, column: 14, scope: !81)
!83 = !DILocation(line: 29, column: 7, scope: !81)
!84 = !DILocation(line: 30, column: 7, scope: !81)
!85 = !DILocation(line: 31, column: 3, scope: !81)
!86 = !DILocation(line: 31, column: 12, scope: !71)
!87 = !DILocation(line: 31, column: 14, scope: !71)
!88 = distinct !{!88, !79, !89, !68}
!89 = !DILocation(line: 31, column: 19, scope: !71)
!90 = !DILocation(line: 32, column: 10, scope: !71)
!91 = !DILocation(line: 32, column: 3, scope: !71)
!92 = distinct !DISubprogram(name: "bound_changed_in_body", scope: !1, file: !1, line: 35, type: !93, scopeLine: 35, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !16)
!93 = !DISubroutineType(types: !94)
!94 = !{!4, !95, !97}
!95 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !96, size: 64)
!96 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !4)
!97 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!98 = !DILocalVariable(name: "x", arg: 1, scope: !92, file: !1, line: 35, type: !95)
!99 = !DILocation(line: 35, column: 44, scope: !92)
!100 = !DILocalVariable(name: "n", arg: 2, scope: !92, file: !1, line: 35, type: !97)
!101 = !DILocation(line: 35, column: 51, scope: !92)
!102 = !DILocalVariable(name: "s", scope: !92, file: !1, line: 36, type: !4)
!103 = !DILocation(line: 36, column: 10, scope: !92)
!104 = !DILocalVariable(name: "i", scope: !105, file: !1, line: 37, type: !97)
!105 = distinct !DILexicalBlock(scope: !92, file: !1, line: 37, column: 3)
!106 = !DILocation(line: 37, column: 12, scope: !105)
!107 = !DILocation(line: 37, column: 8, scope: !105)
!108 = !DILocation(line: 37, column: 19, scope: !109)
!109 = distinct !DILexicalBlock(scope: !105, file: !1, line: 37, column: 3)
!110 = !DILocation(line: 37, column: 23, scope: !109)
!111 = !DILocation(line: 37, column: 21, scope: !109)
!112 = !DILocation(line: 37, column: 3, scope: !105)
!113 = !DILocation(line: 38, column: 10, scope: !114)
!114 = distinct !DILexicalBlock(scope: !109, file: !1, line: 37, column: 31)
!115 = !DILocation(line: 38, column: 12, scope: !114)
!116 = !DILocation(line: 38, column: 17, scope: !114)
!117 = !DILocation(line: 38, column: 19, scope: !114)
!118 = !DILocation(line: 38, column: 15, scope: !114)
!119 = !DILocation(line: 38, column: 24, scope: !114)
!120 = !DILocation(line: 38, column: 26, scope: !114)
!121 = !DILocation(line: 38, column: 7, scope: !114)
!122 = !DILocation(line: 39, column: 9, scope: !123)
!123 = distinct !DILexicalBlock(scope: !114, file: !1, line: 39, column: 9)
!124 = !DILocation(line: 39, column: 11, scope: !123)
!125 = !DILocation(line: 39, column: 14, scope: !123)
!126 = !DILocation(line: 40, column: 8, scope: !127)
!127 = distinct !DILexicalBlock(scope: !123, file: !1, line: 39, column: 21)
!128 = !DILocation(line: 41, column: 5, scope: !127)
!129 = !DILocation(line: 42, column: 3, scope: !114)
!130 = !DILocation(line: 37, column: 27, scope: !109)
!131 = !DILocation(line: 37, column: 3, scope: !109)
!132 = distinct !{!132, !112, !133, !68}
!133 = !DILocation(line: 42, column: 3, scope: !105)
!134 = !DILocation(line: 43, column: 10, scope: !92)
!135 = !DILocation(line: 43, column: 3, scope: !92)
!136 = distinct !DISubprogram(name: "byte_counter_wraps", scope: !1, file: !1, line: 47, type: !137, scopeLine: 47, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !16)
!137 = !DISubroutineType(types: !138)
!138 = !{!4, !4, !97}
!139 = !DILocalVariable(name: "x", arg: 1, scope: !136, file: !1, line: 47, type: !4)
!140 = !DILocation(line: 47, column: 34, scope: !136)
!141 = !DILocalVariable(name: "start", arg: 2, scope: !136, file: !1, line: 47, type: !97)
!142 = !DILocation(line: 47, column: 41, scope: !136)
!143 = !DILocalVariable(name: "s", scope: !136, file: !1, line: 48, type: !4)
!144 = !DILocation(line: 48, column: 10, scope: !136)
!145 = !DILocation(line: 48, column: 14, scope: !136)
!146 = !DILocalVariable(name: "k", scope: !147, file: !1, line: 49, type: !3)
!147 = distinct !DILexicalBlock(scope: !136, file: !1, line: 49, column: 3)
!148 = !DILocation(line: 49, column: 22, scope: !147)
!149 = !DILocation(line: 49, column: 41, scope: !147)
!150 = !DILocation(line: 49, column: 26, scope: !147)
!151 = !DILocation(line: 49, column: 8, scope: !147)
!152 = !DILocation(line: 49, column: 48, scope: !153)
!153 = distinct !DILexicalBlock(scope: !147, file: !1, line: 49, column: 3)
!154 = !DILocation(line: 49, column: 50, scope: !153)
!155 = !DILocation(line: 49, column: 3, scope: !147)
!156 = !DILocation(line: 50, column: 15, scope: !157)
!157 = distinct !DILexicalBlock(scope: !153, file: !1, line: 49, column: 61)
!158 = !DILocation(line: 50, column: 19, scope: !157)
!159 = !DILocation(line: 50, column: 23, scope: !157)
!160 = !DILocation(line: 50, column: 21, scope: !157)
!161 = !DILocation(line: 50, column: 35, scope: !157)
!162 = !DILocation(line: 50, column: 27, scope: !157)
!163 = !DILocation(line: 50, column: 25, scope: !157)
!164 = !DILocation(line: 50, column: 17, scope: !157)
!165 = !DILocation(line: 50, column: 7, scope: !157)
!166 = !DILocation(line: 51, column: 3, scope: !157)
!167 = !DILocation(line: 49, column: 57, scope: !153)
!168 = !DILocation(line: 49, column: 3, scope: !153)
!169 = distinct !{!169, !155, !170, !68}
!170 = !DILocation(line: 51, column: 3, scope: !147)
!171 = !DILocation(line: 52, column: 10, scope: !136)
!172 = !DILocation(line: 52, column: 3, scope: !136)
!173 = distinct !DISubprogram(name: "two_latches", scope: !1, file: !1, line: 55, type: !93, scopeLine: 55, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !16)
!174 = !DILocalVariable(name: "x", arg: 1, scope: !173, file: !1, line: 55, type: !95)
!175 = !DILocation(line: 55, column: 34, scope: !173)
!176 = !DILocalVariable(name: "n", arg: 2, scope: !173, file: !1, line: 55, type: !97)
!177 = !DILocation(line: 55, column: 41, scope: !173)
!178 = !DILocalVariable(name: "s", scope: !173, file: !1, line: 56, type: !4)
!179 = !DILocation(line: 56, column: 10, scope: !173)
!180 = !DILocalVariable(name: "i", scope: !173, file: !1, line: 57, type: !97)
!181 = !DILocation(line: 57, column: 7, scope: !173)
!182 = !DILocation(line: 57, column: 3, scope: !173)
!183 = !DILabel(scope: !173, name: "head", file: !1, line: 58, column: 1)
!184 = !DILocation(line: 58, column: 1, scope: !173)
!185 = !DILocation(line: 59, column: 7, scope: !186)
!186 = distinct !DILexicalBlock(scope: !173, file: !1, line: 59, column: 7)
!187 = !DILocation(line: 59, column: 12, scope: !186)
!188 = !DILocation(line: 59, column: 9, scope: !186)
!189 = !DILocation(line: 60, column: 12, scope: !190)
!190 = distinct !DILexicalBlock(scope: !186, file: !1, line: 59, column: 15)
!191 = !DILocation(line: 60, column: 5, scope: !190)
!192 = !DILocation(line: 62, column: 7, scope: !193)
!193 = distinct !DILexicalBlock(scope: !173, file: !1, line: 62, column: 7)
!194 = !DILocation(line: 62, column: 9, scope: !193)
!195 = !DILocation(line: 62, column: 12, scope: !193)
!196 = !DILocation(line: 63, column: 10, scope: !197)
!197 = distinct !DILexicalBlock(scope: !193, file: !1, line: 62, column: 19)
!198 = !DILocation(line: 63, column: 14, scope: !197)
!199 = !DILocation(line: 63, column: 16, scope: !197)
!200 = !DILocation(line: 63, column: 7, scope: !197)
!201 = !DILocation(line: 64, column: 6, scope: !197)
!202 = !DILocation(line: 65, column: 5, scope: !197)
!203 = !DILocation(line: 67, column: 8, scope: !173)
!204 = !DILocation(line: 67, column: 10, scope: !173)
!205 = !DILocation(line: 67, column: 15, scope: !173)
!206 = !DILocation(line: 67, column: 17, scope: !173)
!207 = !DILocation(line: 67, column: 5, scope: !173)
!208 = !DILocation(line: 68, column: 4, scope: !173)
!209 = !DILocation(line: 69, column: 3, scope: !173)
!210 = distinct !DISubprogram(name: "irreducible_cycle", scope: !1, file: !1, line: 73, type: !211, scopeLine: 73, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !16)
!211 = !DISubroutineType(types: !212)
!212 = !{!4, !4, !97, !97}
!213 = !DILocalVariable(name: "x", arg: 1, scope: !210, file: !1, line: 73, type: !4)
!214 = !DILocation(line: 73, column: 33, scope: !210)
!215 = !DILocalVariable(name: "n", arg: 2, scope: !210, file: !1, line: 73, type: !97)
!216 = !DILocation(line: 73, column: 40, scope: !210)
!217 = !DILocalVariable(name: "enter_in_middle", arg: 3, scope: !210, file: !1, line: 73, type: !97)
!218 = !DILocation(line: 73, column: 47, scope: !210)
!219 = !DILocalVariable(name: "s", scope: !210, file: !1, line: 74, type: !4)
!220 = !DILocation(line: 74, column: 10, scope: !210)
!221 = !DILocation(line: 74, column: 14, scope: !210)
!222 = !DILocalVariable(name: "i", scope: !210, file: !1, line: 75, type: !97)
!223 = !DILocation(line: 75, column: 7, scope: !210)
!224 = !DILocation(line: 76, column: 7, scope: !225)
!225 = distinct !DILexicalBlock(scope: !210, file: !1, line: 76, column: 7)
!226 = !DILocation(line: 77, column: 5, scope: !227)
!227 = distinct !DILexicalBlock(scope: !225, file: !1, line: 76, column: 24)
!228 = !DILabel(scope: !210, name: "top", file: !1, line: 79, column: 1)
!229 = !DILocation(line: 79, column: 1, scope: !210)
!230 = !DILocation(line: 80, column: 7, scope: !210)
!231 = !DILocation(line: 80, column: 11, scope: !210)
!232 = !DILocation(line: 80, column: 13, scope: !210)
!233 = !DILocation(line: 80, column: 5, scope: !210)
!234 = !DILocation(line: 80, column: 3, scope: !210)
!235 = !DILabel(scope: !210, name: "middle", file: !1, line: 81, column: 1)
!236 = !DILocation(line: 81, column: 1, scope: !210)
!237 = !DILocation(line: 82, column: 11, scope: !210)
!238 = !DILocation(line: 82, column: 7, scope: !210)
!239 = !DILocation(line: 82, column: 16, scope: !210)
!240 = !DILocation(line: 82, column: 14, scope: !210)
!241 = !DILocation(line: 82, column: 5, scope: !210)
!242 = !DILocation(line: 83, column: 4, scope: !210)
!243 = !DILocation(line: 84, column: 7, scope: !244)
!244 = distinct !DILexicalBlock(scope: !210, file: !1, line: 84, column: 7)
!245 = !DILocation(line: 84, column: 11, scope: !244)
!246 = !DILocation(line: 84, column: 9, scope: !244)
!247 = !DILocation(line: 85, column: 5, scope: !248)
!248 = distinct !DILexicalBlock(scope: !244, file: !1, line: 84, column: 14)
!249 = !DILocation(line: 87, column: 10, scope: !210)
!250 = !DILocation(line: 87, column: 3, scope: !210)
!251 = distinct !DISubprogram(name: "returns_from_three_places", scope: !1, file: !1, line: 90, type: !252, scopeLine: 90, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !16)
!252 = !DISubroutineType(types: !253)
!253 = !{!4, !95, !97, !4}
!254 = !DILocalVariable(name: "x", arg: 1, scope: !251, file: !1, line: 90, type: !95)
!255 = !DILocation(line: 90, column: 48, scope: !251)
!256 = !DILocalVariable(name: "n", arg: 2, scope: !251, file: !1, line: 90, type: !97)
!257 = !DILocation(line: 90, column: 55, scope: !251)
!258 = !DILocalVariable(name: "limit", arg: 3, scope: !251, file: !1, line: 90, type: !4)
!259 = !DILocation(line: 90, column: 65, scope: !251)
!260 = !DILocalVariable(name: "p", scope: !251, file: !1, line: 91, type: !4)
!261 = !DILocation(line: 91, column: 10, scope: !251)
!262 = !DILocalVariable(name: "i", scope: !263, file: !1, line: 92, type: !97)
!263 = distinct !DILexicalBlock(scope: !251, file: !1, line: 92, column: 3)
!264 = !DILocation(line: 92, column: 12, scope: !263)
!265 = !DILocation(line: 92, column: 8, scope: !263)
!266 = !DILocation(line: 92, column: 19, scope: !267)
!267 = distinct !DILexicalBlock(scope: !263, file: !1, line: 92, column: 3)
!268 = !DILocation(line: 92, column: 23, scope: !267)
!269 = !DILocation(line: 92, column: 21, scope: !267)
!270 = !DILocation(line: 92, column: 3, scope: !263)
!271 = !DILocation(line: 93, column: 9, scope: !272)
!272 = distinct !DILexicalBlock(scope: !273, file: !1, line: 93, column: 9)
!273 = distinct !DILexicalBlock(scope: !267, file: !1, line: 92, column: 31)
!274 = !DILocation(line: 93, column: 11, scope: !272)
!275 = !DILocation(line: 93, column: 14, scope: !272)
!276 = !DILocation(line: 94, column: 14, scope: !277)
!277 = distinct !DILexicalBlock(scope: !272, file: !1, line: 93, column: 22)
!278 = !DILocation(line: 94, column: 18, scope: !277)
!279 = !DILocation(line: 94, column: 16, scope: !277)
!280 = !DILocation(line: 94, column: 7, scope: !277)
!281 = !DILocation(line: 96, column: 10, scope: !273)
!282 = !DILocation(line: 96, column: 12, scope: !273)
!283 = !DILocation(line: 96, column: 7, scope: !273)
!284 = !DILocation(line: 97, column: 9, scope: !285)
!285 = distinct !DILexicalBlock(scope: !273, file: !1, line: 97, column: 9)
!286 = !DILocation(line: 97, column: 13, scope: !285)
!287 = !DILocation(line: 97, column: 11, scope: !285)
!288 = !DILocation(line: 98, column: 14, scope: !289)
!289 = distinct !DILexicalBlock(scope: !285, file: !1, line: 97, column: 20)
!290 = !DILocation(line: 98, column: 18, scope: !289)
!291 = !DILocation(line: 98, column: 16, scope: !289)
!292 = !DILocation(line: 98, column: 7, scope: !289)
!293 = !DILocation(line: 100, column: 3, scope: !273)
!294 = !DILocation(line: 92, column: 27, scope: !267)
!295 = !DILocation(line: 92, column: 3, scope: !267)
!296 = distinct !{!296, !270, !297, !68}
!297 = !DILocation(line: 100, column: 3, scope: !263)
!298 = !DILocation(line: 101, column: 11, scope: !251)
!299 = !DILocation(line: 101, column: 10, scope: !251)
!300 = !DILocation(line: 101, column: 3, scope: !251)
!301 = !DILocation(line: 102, column: 1, scope: !251)
!302 = distinct !DISubprogram(name: "inner_trip_count_varies", scope: !1, file: !1, line: 104, type: !303, scopeLine: 104, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !16)
!303 = !DISubroutineType(types: !304)
!304 = !{!4, !95, !305, !97}
!305 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !306, size: 64)
!306 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !97)
!307 = !DILocalVariable(name: "x", arg: 1, scope: !302, file: !1, line: 104, type: !95)
!308 = !DILocation(line: 104, column: 46, scope: !302)
!309 = !DILocalVariable(name: "count", arg: 2, scope: !302, file: !1, line: 104, type: !305)
!310 = !DILocation(line: 104, column: 60, scope: !302)
!311 = !DILocalVariable(name: "n", arg: 3, scope: !302, file: !1, line: 104, type: !97)
!312 = !DILocation(line: 104, column: 71, scope: !302)
!313 = !DILocalVariable(name: "s", scope: !302, file: !1, line: 105, type: !4)
!314 = !DILocation(line: 105, column: 10, scope: !302)
!315 = !DILocalVariable(name: "i", scope: !316, file: !1, line: 106, type: !97)
!316 = distinct !DILexicalBlock(scope: !302, file: !1, line: 106, column: 3)
!317 = !DILocation(line: 106, column: 12, scope: !316)
!318 = !DILocation(line: 106, column: 8, scope: !316)
!319 = !DILocation(line: 106, column: 19, scope: !320)
!320 = distinct !DILexicalBlock(scope: !316, file: !1, line: 106, column: 3)
!321 = !DILocation(line: 106, column: 23, scope: !320)
!322 = !DILocation(line: 106, column: 21, scope: !320)
!323 = !DILocation(line: 106, column: 3, scope: !316)
!324 = !DILocalVariable(name: "t", scope: !325, file: !1, line: 107, type: !4)
!325 = distinct !DILexicalBlock(scope: !320, file: !1, line: 106, column: 31)
!326 = !DILocation(line: 107, column: 12, scope: !325)
!327 = !DILocation(line: 107, column: 16, scope: !325)
!328 = !DILocation(line: 107, column: 18, scope: !325)
!329 = !DILocalVariable(name: "j", scope: !330, file: !1, line: 108, type: !97)
!330 = distinct !DILexicalBlock(scope: !325, file: !1, line: 108, column: 5)
!331 = !DILocation(line: 108, column: 14, scope: !330)
!332 = !DILocation(line: 108, column: 10, scope: !330)
!333 = !DILocation(line: 108, column: 21, scope: !334)
!334 = distinct !DILexicalBlock(scope: !330, file: !1, line: 108, column: 5)
!335 = !DILocation(line: 108, column: 25, scope: !334)
!336 = !DILocation(line: 108, column: 31, scope: !334)
!337 = !DILocation(line: 108, column: 23, scope: !334)
!338 = !DILocation(line: 108, column: 5, scope: !330)
!339 = !DILocation(line: 109, column: 11, scope: !340)
!340 = distinct !DILexicalBlock(scope: !341, file: !1, line: 109, column: 11)
!341 = distinct !DILexicalBlock(scope: !334, file: !1, line: 108, column: 40)
!342 = !DILocation(line: 109, column: 13, scope: !340)
!343 = !DILocation(line: 110, column: 9, scope: !344)
!344 = distinct !DILexicalBlock(scope: !340, file: !1, line: 109, column: 19)
!345 = !DILocation(line: 112, column: 11, scope: !341)
!346 = !DILocation(line: 112, column: 15, scope: !341)
!347 = !DILocation(line: 112, column: 13, scope: !341)
!348 = !DILocation(line: 112, column: 25, scope: !341)
!349 = !DILocation(line: 112, column: 23, scope: !341)
!350 = !DILocation(line: 112, column: 9, scope: !341)
!351 = !DILocation(line: 113, column: 5, scope: !341)
!352 = !DILocation(line: 108, column: 36, scope: !334)
!353 = !DILocation(line: 108, column: 5, scope: !334)
!354 = distinct !{!354, !338, !355, !68}
!355 = !DILocation(line: 113, column: 5, scope: !330)
!356 = !DILocation(line: 114, column: 10, scope: !325)
!357 = !DILocation(line: 114, column: 7, scope: !325)
!358 = !DILocation(line: 115, column: 3, scope: !325)
!359 = !DILocation(line: 106, column: 27, scope: !320)
!360 = !DILocation(line: 106, column: 3, scope: !320)
!361 = distinct !{!361, !323, !362, !68}
!362 = !DILocation(line: 115, column: 3, scope: !316)
!363 = !DILocation(line: 116, column: 10, scope: !302)
!364 = !DILocation(line: 116, column: 3, scope: !302)
!365 = distinct !DISubprogram(name: "inner_loop_under_condition", scope: !1, file: !1, line: 119, type: !93, scopeLine: 119, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !16)
!366 = !DILocalVariable(name: "x", arg: 1, scope: !365, file: !1, line: 119, type: !95)
!367 = !DILocation(line: 119, column: 49, scope: !365)
!368 = !DILocalVariable(name: "n", arg: 2, scope: !365, file: !1, line: 119, type: !97)
!369 = !DILocation(line: 119, column: 56, scope: !365)
!370 = !DILocalVariable(name: "s", scope: !365, file: !1, line: 120, type: !4)
!371 = !DILocation(line: 120, column: 10, scope: !365)
!372 = !DILocalVariable(name: "i", scope: !373, file: !1, line: 121, type: !97)
!373 = distinct !DILexicalBlock(scope: !365, file: !1, line: 121, column: 3)
!374 = !DILocation(line: 121, column: 12, scope: !373)
!375 = !DILocation(line: 121, column: 8, scope: !373)
!376 = !DILocation(line: 121, column: 19, scope: !377)
!377 = distinct !DILexicalBlock(scope: !373, file: !1, line: 121, column: 3)
!378 = !DILocation(line: 121, column: 23, scope: !377)
!379 = !DILocation(line: 121, column: 21, scope: !377)
!380 = !DILocation(line: 121, column: 3, scope: !373)
!381 = !DILocation(line: 122, column: 9, scope: !382)
!382 = distinct !DILexicalBlock(scope: !383, file: !1, line: 122, column: 9)
!383 = distinct !DILexicalBlock(scope: !377, file: !1, line: 121, column: 31)
!384 = !DILocation(line: 122, column: 11, scope: !382)
!385 = !DILocation(line: 122, column: 14, scope: !382)
!386 = !DILocalVariable(name: "t", scope: !387, file: !1, line: 123, type: !4)
!387 = distinct !DILexicalBlock(scope: !382, file: !1, line: 122, column: 21)
!388 = !DILocation(line: 123, column: 14, scope: !387)
!389 = !DILocation(line: 123, column: 18, scope: !387)
!390 = !DILocation(line: 123, column: 20, scope: !387)
!391 = !DILocation(line: 124, column: 7, scope: !387)
!392 = !DILocation(line: 124, column: 14, scope: !387)
!393 = !DILocation(line: 124, column: 16, scope: !387)
!394 = !DILocation(line: 125, column: 18, scope: !395)
!395 = distinct !DILexicalBlock(scope: !387, file: !1, line: 124, column: 23)
!396 = !DILocation(line: 125, column: 13, scope: !395)
!397 = !DILocation(line: 125, column: 21, scope: !395)
!398 = !DILocation(line: 125, column: 11, scope: !395)
!399 = !DILocation(line: 126, column: 14, scope: !395)
!400 = !DILocation(line: 126, column: 18, scope: !395)
!401 = !DILocation(line: 126, column: 20, scope: !395)
!402 = !DILocation(line: 126, column: 11, scope: !395)
!403 = distinct !{!403, !391, !404, !68}
!404 = !DILocation(line: 127, column: 7, scope: !387)
!405 = !DILocation(line: 128, column: 5, scope: !387)
!406 = !DILocation(line: 129, column: 3, scope: !383)
!407 = !DILocation(line: 121, column: 27, scope: !377)
!408 = !DILocation(line: 121, column: 3, scope: !377)
!409 = distinct !{!409, !380, !410, !68}
!410 = !DILocation(line: 129, column: 3, scope: !373)
!411 = !DILocation(line: 130, column: 10, scope: !365)
!412 = !DILocation(line: 130, column: 3, scope: !365)
