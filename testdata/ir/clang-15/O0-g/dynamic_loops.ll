; clang-15 -O0 -g -fdebug-compilation-dir=. -S -emit-llvm c/dynamic_loops.c -o ir/clang-15/O0-g/dynamic_loops.ll
; ModuleID = 'c/dynamic_loops.c'
source_filename = "c/dynamic_loops.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @newton_square_root(double noundef %0) #0 !dbg !13 {
  %2 = alloca double, align 8
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  store double %0, ptr %2, align 8
  call void @llvm.dbg.declare(metadata ptr %2, metadata !17, metadata !DIExpression()), !dbg !18
  call void @llvm.dbg.declare(metadata ptr %3, metadata !19, metadata !DIExpression()), !dbg !20
  %5 = load double, ptr %2, align 8, !dbg !21
  store double %5, ptr %3, align 8, !dbg !20
  br label %6, !dbg !22

6:                                                ; preds = %1, %16
  call void @llvm.dbg.declare(metadata ptr %4, metadata !23, metadata !DIExpression()), !dbg !25
  %7 = load double, ptr %3, align 8, !dbg !26
  %8 = load double, ptr %3, align 8, !dbg !27
  %9 = load double, ptr %2, align 8, !dbg !28
  %10 = fneg double %9, !dbg !29
  %11 = call double @llvm.fmuladd.f64(double %7, double %8, double %10), !dbg !29
  store double %11, ptr %4, align 8, !dbg !25
  %12 = load double, ptr %4, align 8, !dbg !30
  %13 = call double @llvm.fabs.f64(double %12), !dbg !32
  %14 = fcmp olt double %13, 0x3D719799812DEA11, !dbg !33
  br i1 %14, label %15, label %16, !dbg !34

15:                                               ; preds = %6
  br label %23, !dbg !35

16:                                               ; preds = %6
  %17 = load double, ptr %4, align 8, !dbg !37
  %18 = load double, ptr %3, align 8, !dbg !38
  %19 = fmul double 2.000000e+00, %18, !dbg !39
  %20 = fdiv double %17, %19, !dbg !40
  %21 = load double, ptr %3, align 8, !dbg !41
  %22 = fsub double %21, %20, !dbg !41
  store double %22, ptr %3, align 8, !dbg !41
  br label %6, !dbg !22, !llvm.loop !42

23:                                               ; preds = %15
  %24 = load double, ptr %3, align 8, !dbg !44
  ret double %24, !dbg !45
}

; Function Attrs: nocallback nofree nosync nounwind readnone speculatable willreturn
declare void @llvm.dbg.declare(metadata, metadata, metadata) #1

; Function Attrs: nocallback nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: nocallback nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fabs.f64(double) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @zero_trip_while(double noundef %0, double noundef %1) #0 !dbg !46 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  %5 = alloca double, align 8
  store double %0, ptr %3, align 8
  call void @llvm.dbg.declare(metadata ptr %3, metadata !49, metadata !DIExpression()), !dbg !50
  store double %1, ptr %4, align 8
  call void @llvm.dbg.declare(metadata ptr %4, metadata !51, metadata !DIExpression()), !dbg !52
  call void @llvm.dbg.declare(metadata ptr %5, metadata !53, metadata !DIExpression()), !dbg !54
  %6 = load double, ptr %3, align 8, !dbg !55
  %7 = load double, ptr %3, align 8, !dbg !56
  %8 = fmul double %6, %7, !dbg !57
  store double %8, ptr %5, align 8, !dbg !54
  br label %9, !dbg !58

9:                                                ; preds = %13, %2
  %10 = load double, ptr %5, align 8, !dbg !59
  %11 = load double, ptr %4, align 8, !dbg !60
  %12 = fcmp olt double %10, %11, !dbg !61
  br i1 %12, label %13, label %17, !dbg !58

13:                                               ; preds = %9
  %14 = load double, ptr %5, align 8, !dbg !62
  %15 = load double, ptr %3, align 8, !dbg !64
  %16 = call double @llvm.fmuladd.f64(double %14, double 1.500000e+00, double %15), !dbg !65
  store double %16, ptr %5, align 8, !dbg !66
  br label %9, !dbg !58, !llvm.loop !67

17:                                               ; preds = %9
  %18 = load double, ptr %5, align 8, !dbg !70
  ret double %18, !dbg !71
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @do_while_halving(double noundef %0) #0 !dbg !72 {
  %2 = alloca double, align 8
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  store double %0, ptr %2, align 8
  call void @llvm.dbg.declare(metadata ptr %2, metadata !73, metadata !DIExpression()), !dbg !74
  call void @llvm.dbg.declare(metadata ptr %3, metadata !75, metadata !DIExpression()), !dbg !76
  store double 0.000000e+00, ptr %3, align 8, !dbg !76
  call void @llvm.dbg.declare(metadata ptr %4, metadata !77, metadata !DIExpression()), !dbg !78
  %5 = load double, ptr %2, align 8, !dbg !79
  store double %5, ptr %4, align 8, !dbg !78
  br label %6, !dbg !80

6:                                                ; preds = %13, %1
  %7 = load double, ptr %4, align 8, !dbg !81
  %8 = load double, ptr %2, align 8, !dbg !83
  %9 = load double, ptr %3, align 8, !dbg !84
  %10 = call double @llvm.fmuladd.f64(double %7, double %8, double %9), !dbg !84
  store double %10, ptr %3, align 8, !dbg !84
  %11 = load double, ptr %4, align 8, !dbg !85
  %12 = fmul double %11, 5.000000e-01, !dbg !85
  store double %12, ptr %4, align 8, !dbg !85
  br label %13, !dbg !86

13:                                               ; preds = %6
  %14 = load double, ptr %4, align 8, !dbg !87
  %15 = fcmp ogt double %14, 3.000000e-01, !dbg !88
  br i1 %15, label %6, label %16, !dbg !86, !llvm.loop !89

16:                                               ; preds = %13
  %17 = load double, ptr %3, align 8, !dbg !91
  ret double %17, !dbg !92
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @bound_changed_in_body(ptr noundef %0, i32 noundef %1) #0 !dbg !93 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
  call void @llvm.dbg.declare(metadata ptr %3, metadata !99, metadata !DIExpression()), !dbg !100
  store i32 %1, ptr %4, align 4
  call void @llvm.dbg.declare(metadata ptr %4, metadata !101, metadata !DIExpression()), !dbg !102
  call void @llvm.dbg.declare(metadata ptr %5, metadata !103, metadata !DIExpression()), !dbg !104
  store double 0.000000e+00, ptr %5, align 8, !dbg !104
  call void @llvm.dbg.declare(metadata ptr %6, metadata !105, metadata !DIExpression()), !dbg !107
  store i32 0, ptr %6, align 4, !dbg !107
  br label %7, !dbg !108

7:                                                ; preds = %40, %2
  %8 = load i32, ptr %6, align 4, !dbg !109
  %9 = load i32, ptr %4, align 4, !dbg !111
  %10 = icmp slt i32 %8, %9, !dbg !112
  br i1 %10, label %11, label %43, !dbg !113

11:                                               ; preds = %7
  %12 = load ptr, ptr %3, align 8, !dbg !114
  %13 = load i32, ptr %6, align 4, !dbg !116
  %14 = sext i32 %13 to i64, !dbg !114
  %15 = getelementptr inbounds double, ptr %12, i64 %14, !dbg !114
  %16 = load double, ptr %15, align 8, !dbg !114
  %17 = load ptr, ptr %3, align 8, !dbg !117
  %18 = load i32, ptr %6, align 4, !dbg !118
  %19 = sext i32 %18 to i64, !dbg !117
  %20 = getelementptr inbounds double, ptr %17, i64 %19, !dbg !117
  %21 = load double, ptr %20, align 8, !dbg !117
  %22 = fmul double %16, %21, !dbg !119
  %23 = load ptr, ptr %3, align 8, !dbg !120
  %24 = load i32, ptr %6, align 4, !dbg !121
  %25 = sext i32 %24 to i64, !dbg !120
  %26 = getelementptr inbounds double, ptr %23, i64 %25, !dbg !120
  %27 = load double, ptr %26, align 8, !dbg !120
  %28 = load double, ptr %5, align 8, !dbg !122
  %29 = call double @llvm.fmuladd.f64(double %22, double %27, double %28), !dbg !122
  store double %29, ptr %5, align 8, !dbg !122
  %30 = load ptr, ptr %3, align 8, !dbg !123
  %31 = load i32, ptr %6, align 4, !dbg !125
  %32 = sext i32 %31 to i64, !dbg !123
  %33 = getelementptr inbounds double, ptr %30, i64 %32, !dbg !123
  %34 = load double, ptr %33, align 8, !dbg !123
  %35 = fcmp ogt double %34, 2.000000e+00, !dbg !126
  br i1 %35, label %36, label %39, !dbg !127

36:                                               ; preds = %11
  %37 = load i32, ptr %4, align 4, !dbg !128
  %38 = add nsw i32 %37, -1, !dbg !128
  store i32 %38, ptr %4, align 4, !dbg !128
  br label %39, !dbg !130

39:                                               ; preds = %36, %11
  br label %40, !dbg !131

40:                                               ; preds = %39
  %41 = load i32, ptr %6, align 4, !dbg !132
  %42 = add nsw i32 %41, 1, !dbg !132
  store i32 %42, ptr %6, align 4, !dbg !132
  br label %7, !dbg !133, !llvm.loop !134

43:                                               ; preds = %7
  %44 = load double, ptr %5, align 8, !dbg !136
  ret double %44, !dbg !137
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @byte_counter_wraps(double noundef %0, i32 noundef %1) #0 !dbg !138 {
  %3 = alloca double, align 8
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  %6 = alloca i8, align 1
  store double %0, ptr %3, align 8
  call void @llvm.dbg.declare(metadata ptr %3, metadata !141, metadata !DIExpression()), !dbg !142
  store i32 %1, ptr %4, align 4
  call void @llvm.dbg.declare(metadata ptr %4, metadata !143, metadata !DIExpression()), !dbg !144
  call void @llvm.dbg.declare(metadata ptr %5, metadata !145, metadata !DIExpression()), !dbg !146
  %7 = load double, ptr %3, align 8, !dbg !147
  store double %7, ptr %5, align 8, !dbg !146
  call void @llvm.dbg.declare(metadata ptr %6, metadata !148, metadata !DIExpression()), !dbg !150
  %8 = load i32, ptr %4, align 4, !dbg !151
  %9 = trunc i32 %8 to i8, !dbg !152
  store i8 %9, ptr %6, align 1, !dbg !150
  br label %10, !dbg !153

10:                                               ; preds = %23, %2
  %11 = load i8, ptr %6, align 1, !dbg !154
  %12 = zext i8 %11 to i32, !dbg !154
  %13 = icmp ne i32 %12, 3, !dbg !156
  br i1 %13, label %14, label %26, !dbg !157

14:                                               ; preds = %10
  %15 = load double, ptr %5, align 8, !dbg !158
  %16 = load double, ptr %3, align 8, !dbg !160
  %17 = load double, ptr %3, align 8, !dbg !161
  %18 = fmul double %16, %17, !dbg !162
  %19 = load i8, ptr %6, align 1, !dbg !163
  %20 = uitofp i8 %19 to double, !dbg !164
  %21 = fmul double %18, %20, !dbg !165
  %22 = call double @llvm.fmuladd.f64(double 9.000000e-01, double %15, double %21), !dbg !166
  store double %22, ptr %5, align 8, !dbg !167
  br label %23, !dbg !168

23:                                               ; preds = %14
  %24 = load i8, ptr %6, align 1, !dbg !169
  %25 = add i8 %24, 1, !dbg !169
  store i8 %25, ptr %6, align 1, !dbg !169
  br label %10, !dbg !170, !llvm.loop !171

26:                                               ; preds = %10
  %27 = load double, ptr %5, align 8, !dbg !173
  ret double %27, !dbg !174
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @two_latches(ptr noundef %0, i32 noundef %1) #0 !dbg !175 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
  call void @llvm.dbg.declare(metadata ptr %3, metadata !176, metadata !DIExpression()), !dbg !177
  store i32 %1, ptr %4, align 4
  call void @llvm.dbg.declare(metadata ptr %4, metadata !178, metadata !DIExpression()), !dbg !179
  call void @llvm.dbg.declare(metadata ptr %5, metadata !180, metadata !DIExpression()), !dbg !181
  store double 1.000000e+00, ptr %5, align 8, !dbg !181
  call void @llvm.dbg.declare(metadata ptr %6, metadata !182, metadata !DIExpression()), !dbg !183
  store i32 0, ptr %6, align 4, !dbg !183
  br label %7, !dbg !184

7:                                                ; preds = %32, %20, %2
  call void @llvm.dbg.label(metadata !185), !dbg !186
  %8 = load i32, ptr %6, align 4, !dbg !187
  %9 = load i32, ptr %4, align 4, !dbg !189
  %10 = icmp sge i32 %8, %9, !dbg !190
  br i1 %10, label %11, label %13, !dbg !191

11:                                               ; preds = %7
  %12 = load double, ptr %5, align 8, !dbg !192
  ret double %12, !dbg !194

13:                                               ; preds = %7
  %14 = load ptr, ptr %3, align 8, !dbg !195
  %15 = load i32, ptr %6, align 4, !dbg !197
  %16 = sext i32 %15 to i64, !dbg !195
  %17 = getelementptr inbounds double, ptr %14, i64 %16, !dbg !195
  %18 = load double, ptr %17, align 8, !dbg !195
  %19 = fcmp olt double %18, 0.000000e+00, !dbg !198
  br i1 %19, label %20, label %32, !dbg !199

20:                                               ; preds = %13
  %21 = load double, ptr %5, align 8, !dbg !200
  %22 = load ptr, ptr %3, align 8, !dbg !202
  %23 = load i32, ptr %6, align 4, !dbg !203
  %24 = sext i32 %23 to i64, !dbg !202
  %25 = getelementptr inbounds double, ptr %22, i64 %24, !dbg !202
  %26 = load double, ptr %25, align 8, !dbg !202
  %27 = load double, ptr %5, align 8, !dbg !204
  %28 = fneg double %21, !dbg !204
  %29 = call double @llvm.fmuladd.f64(double %28, double %26, double %27), !dbg !204
  store double %29, ptr %5, align 8, !dbg !204
  %30 = load i32, ptr %6, align 4, !dbg !205
  %31 = add nsw i32 %30, 1, !dbg !205
  store i32 %31, ptr %6, align 4, !dbg !205
  br label %7, !dbg !206

32:                                               ; preds = %13
  %33 = load ptr, ptr %3, align 8, !dbg !207
  %34 = load i32, ptr %6, align 4, !dbg !208
  %35 = sext i32 %34 to i64, !dbg !207
  %36 = getelementptr inbounds double, ptr %33, i64 %35, !dbg !207
  %37 = load double, ptr %36, align 8, !dbg !207
  %38 = load ptr, ptr %3, align 8, !dbg !209
  %39 = load i32, ptr %6, align 4, !dbg !210
  %40 = sext i32 %39 to i64, !dbg !209
  %41 = getelementptr inbounds double, ptr %38, i64 %40, !dbg !209
  %42 = load double, ptr %41, align 8, !dbg !209
  %43 = load double, ptr %5, align 8, !dbg !211
  %44 = call double @llvm.fmuladd.f64(double %37, double %42, double %43), !dbg !211
  store double %44, ptr %5, align 8, !dbg !211
  %45 = load i32, ptr %6, align 4, !dbg !212
  %46 = add nsw i32 %45, 1, !dbg !212
  store i32 %46, ptr %6, align 4, !dbg !212
  br label %7, !dbg !213
}

; Function Attrs: nocallback nofree nosync nounwind readnone speculatable willreturn
declare void @llvm.dbg.label(metadata) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @irreducible_cycle(double noundef %0, i32 noundef %1, i32 noundef %2) #0 !dbg !214 {
  %4 = alloca double, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca double, align 8
  %8 = alloca i32, align 4
  store double %0, ptr %4, align 8
  call void @llvm.dbg.declare(metadata ptr %4, metadata !217, metadata !DIExpression()), !dbg !218
  store i32 %1, ptr %5, align 4
  call void @llvm.dbg.declare(metadata ptr %5, metadata !219, metadata !DIExpression()), !dbg !220
  store i32 %2, ptr %6, align 4
  call void @llvm.dbg.declare(metadata ptr %6, metadata !221, metadata !DIExpression()), !dbg !222
  call void @llvm.dbg.declare(metadata ptr %7, metadata !223, metadata !DIExpression()), !dbg !224
  %9 = load double, ptr %4, align 8, !dbg !225
  store double %9, ptr %7, align 8, !dbg !224
  call void @llvm.dbg.declare(metadata ptr %8, metadata !226, metadata !DIExpression()), !dbg !227
  store i32 0, ptr %8, align 4, !dbg !227
  %10 = load i32, ptr %6, align 4, !dbg !228
  %11 = icmp ne i32 %10, 0, !dbg !228
  br i1 %11, label %12, label %13, !dbg !230

12:                                               ; preds = %3
  br label %18, !dbg !231

13:                                               ; preds = %3
  br label %14, !dbg !228

14:                                               ; preds = %28, %13
  call void @llvm.dbg.label(metadata !233), !dbg !234
  %15 = load double, ptr %7, align 8, !dbg !235
  %16 = load double, ptr %4, align 8, !dbg !236
  %17 = call double @llvm.fmuladd.f64(double %15, double %16, double 5.000000e-01), !dbg !237
  store double %17, ptr %7, align 8, !dbg !238
  br label %18, !dbg !239

18:                                               ; preds = %14, %12
  call void @llvm.dbg.label(metadata !240), !dbg !241
  %19 = load double, ptr %7, align 8, !dbg !242
  %20 = call double @sin(double noundef %19) #3, !dbg !243
  %21 = load double, ptr %4, align 8, !dbg !244
  %22 = fadd double %20, %21, !dbg !245
  store double %22, ptr %7, align 8, !dbg !246
  %23 = load i32, ptr %8, align 4, !dbg !247
  %24 = add nsw i32 %23, 1, !dbg !247
  store i32 %24, ptr %8, align 4, !dbg !247
  %25 = load i32, ptr %8, align 4, !dbg !248
  %26 = load i32, ptr %5, align 4, !dbg !250
  %27 = icmp slt i32 %25, %26, !dbg !251
  br i1 %27, label %28, label %29, !dbg !252

28:                                               ; preds = %18
  br label %14, !dbg !253

29:                                               ; preds = %18
  %30 = load double, ptr %7, align 8, !dbg !255
  ret double %30, !dbg !256
}

; Function Attrs: nounwind
declare double @sin(double noundef) #2

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @returns_from_three_places(ptr noundef %0, i32 noundef %1, double noundef %2) #0 !dbg !257 {
  %4 = alloca double, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca double, align 8
  %8 = alloca double, align 8
  %9 = alloca i32, align 4
  store ptr %0, ptr %5, align 8
  call void @llvm.dbg.declare(metadata ptr %5, metadata !260, metadata !DIExpression()), !dbg !261
  store i32 %1, ptr %6, align 4
  call void @llvm.dbg.declare(metadata ptr %6, metadata !262, metadata !DIExpression()), !dbg !263
  store double %2, ptr %7, align 8
  call void @llvm.dbg.declare(metadata ptr %7, metadata !264, metadata !DIExpression()), !dbg !265
  call void @llvm.dbg.declare(metadata ptr %8, metadata !266, metadata !DIExpression()), !dbg !267
  store double 1.000000e+00, ptr %8, align 8, !dbg !267
  call void @llvm.dbg.declare(metadata ptr %9, metadata !268, metadata !DIExpression()), !dbg !270
  store i32 0, ptr %9, align 4, !dbg !270
  br label %10, !dbg !271

10:                                               ; preds = %43, %3
  %11 = load i32, ptr %9, align 4, !dbg !272
  %12 = load i32, ptr %6, align 4, !dbg !274
  %13 = icmp slt i32 %11, %12, !dbg !275
  br i1 %13, label %14, label %46, !dbg !276

14:                                               ; preds = %10
  %15 = load ptr, ptr %5, align 8, !dbg !277
  %16 = load i32, ptr %9, align 4, !dbg !280
  %17 = sext i32 %16 to i64, !dbg !277
  %18 = getelementptr inbounds double, ptr %15, i64 %17, !dbg !277
  %19 = load double, ptr %18, align 8, !dbg !277
  %20 = fcmp oeq double %19, 0.000000e+00, !dbg !281
  br i1 %20, label %21, label %25, !dbg !282

21:                                               ; preds = %14
  %22 = load double, ptr %8, align 8, !dbg !283
  %23 = load double, ptr %8, align 8, !dbg !285
  %24 = fmul double %22, %23, !dbg !286
  store double %24, ptr %4, align 8, !dbg !287
  br label %49, !dbg !287

25:                                               ; preds = %14
  %26 = load ptr, ptr %5, align 8, !dbg !288
  %27 = load i32, ptr %9, align 4, !dbg !289
  %28 = sext i32 %27 to i64, !dbg !288
  %29 = getelementptr inbounds double, ptr %26, i64 %28, !dbg !288
  %30 = load double, ptr %29, align 8, !dbg !288
  %31 = load double, ptr %8, align 8, !dbg !290
  %32 = fmul double %31, %30, !dbg !290
  store double %32, ptr %8, align 8, !dbg !290
  %33 = load double, ptr %8, align 8, !dbg !291
  %34 = load double, ptr %7, align 8, !dbg !293
  %35 = fcmp ogt double %33, %34, !dbg !294
  br i1 %35, label %36, label %42, !dbg !295

36:                                               ; preds = %25
  %37 = load double, ptr %8, align 8, !dbg !296
  %38 = load ptr, ptr %5, align 8, !dbg !298
  %39 = getelementptr inbounds double, ptr %38, i64 0, !dbg !298
  %40 = load double, ptr %39, align 8, !dbg !298
  %41 = fadd double %37, %40, !dbg !299
  store double %41, ptr %4, align 8, !dbg !300
  br label %49, !dbg !300

42:                                               ; preds = %25
  br label %43, !dbg !301

43:                                               ; preds = %42
  %44 = load i32, ptr %9, align 4, !dbg !302
  %45 = add nsw i32 %44, 1, !dbg !302
  store i32 %45, ptr %9, align 4, !dbg !302
  br label %10, !dbg !303, !llvm.loop !304

46:                                               ; preds = %10
  %47 = load double, ptr %8, align 8, !dbg !306
  %48 = fneg double %47, !dbg !307
  store double %48, ptr %4, align 8, !dbg !308
  br label %49, !dbg !308

49:                                               ; preds = %46, %36, %21
  %50 = load double, ptr %4, align 8, !dbg !309
  ret double %50, !dbg !309
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @inner_trip_count_varies(ptr noundef %0, ptr noundef %1, i32 noundef %2) #0 !dbg !310 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca double, align 8
  %8 = alloca i32, align 4
  %9 = alloca double, align 8
  %10 = alloca i32, align 4
  store ptr %0, ptr %4, align 8
  call void @llvm.dbg.declare(metadata ptr %4, metadata !315, metadata !DIExpression()), !dbg !316
  store ptr %1, ptr %5, align 8
  call void @llvm.dbg.declare(metadata ptr %5, metadata !317, metadata !DIExpression()), !dbg !318
  store i32 %2, ptr %6, align 4
  call void @llvm.dbg.declare(metadata ptr %6, metadata !319, metadata !DIExpression()), !dbg !320
  call void @llvm.dbg.declare(metadata ptr %7, metadata !321, metadata !DIExpression()), !dbg !322
  store double 0.000000e+00, ptr %7, align 8, !dbg !322
  call void @llvm.dbg.declare(metadata ptr %8, metadata !323, metadata !DIExpression()), !dbg !325
  store i32 0, ptr %8, align 4, !dbg !325
  br label %11, !dbg !326

11:                                               ; preds = %48, %3
  %12 = load i32, ptr %8, align 4, !dbg !327
  %13 = load i32, ptr %6, align 4, !dbg !329
  %14 = icmp slt i32 %12, %13, !dbg !330
  br i1 %14, label %15, label %51, !dbg !331

15:                                               ; preds = %11
  call void @llvm.dbg.declare(metadata ptr %9, metadata !332, metadata !DIExpression()), !dbg !334
  %16 = load ptr, ptr %4, align 8, !dbg !335
  %17 = load i32, ptr %8, align 4, !dbg !336
  %18 = sext i32 %17 to i64, !dbg !335
  %19 = getelementptr inbounds double, ptr %16, i64 %18, !dbg !335
  %20 = load double, ptr %19, align 8, !dbg !335
  store double %20, ptr %9, align 8, !dbg !334
  call void @llvm.dbg.declare(metadata ptr %10, metadata !337, metadata !DIExpression()), !dbg !339
  store i32 0, ptr %10, align 4, !dbg !339
  br label %21, !dbg !340

21:                                               ; preds = %41, %15
  %22 = load i32, ptr %10, align 4, !dbg !341
  %23 = load ptr, ptr %5, align 8, !dbg !343
  %24 = load i32, ptr %8, align 4, !dbg !344
  %25 = sext i32 %24 to i64, !dbg !343
  %26 = getelementptr inbounds i32, ptr %23, i64 %25, !dbg !343
  %27 = load i32, ptr %26, align 4, !dbg !343
  %28 = icmp slt i32 %22, %27, !dbg !345
  br i1 %28, label %29, label %44, !dbg !346

29:                                               ; preds = %21
  %30 = load i32, ptr %10, align 4, !dbg !347
  %31 = icmp eq i32 %30, 2, !dbg !350
  br i1 %31, label %32, label %33, !dbg !351

32:                                               ; preds = %29
  br label %41, !dbg !352

33:                                               ; preds = %29
  %34 = load double, ptr %9, align 8, !dbg !354
  %35 = load double, ptr %9, align 8, !dbg !355
  %36 = fmul double %34, %35, !dbg !356
  %37 = load ptr, ptr %4, align 8, !dbg !357
  %38 = getelementptr inbounds double, ptr %37, i64 0, !dbg !357
  %39 = load double, ptr %38, align 8, !dbg !357
  %40 = call double @llvm.fmuladd.f64(double %36, double 5.000000e-01, double %39), !dbg !358
  store double %40, ptr %9, align 8, !dbg !359
  br label %41, !dbg !360

41:                                               ; preds = %33, %32
  %42 = load i32, ptr %10, align 4, !dbg !361
  %43 = add nsw i32 %42, 1, !dbg !361
  store i32 %43, ptr %10, align 4, !dbg !361
  br label %21, !dbg !362, !llvm.loop !363

44:                                               ; preds = %21
  %45 = load double, ptr %9, align 8, !dbg !365
  %46 = load double, ptr %7, align 8, !dbg !366
  %47 = fadd double %46, %45, !dbg !366
  store double %47, ptr %7, align 8, !dbg !366
  br label %48, !dbg !367

48:                                               ; preds = %44
  %49 = load i32, ptr %8, align 4, !dbg !368
  %50 = add nsw i32 %49, 1, !dbg !368
  store i32 %50, ptr %8, align 4, !dbg !368
  br label %11, !dbg !369, !llvm.loop !370

51:                                               ; preds = %11
  %52 = load double, ptr %7, align 8, !dbg !372
  ret double %52, !dbg !373
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @inner_loop_under_condition(ptr noundef %0, i32 noundef %1) #0 !dbg !374 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  %7 = alloca double, align 8
  store ptr %0, ptr %3, align 8
  call void @llvm.dbg.declare(metadata ptr %3, metadata !375, metadata !DIExpression()), !dbg !376
  store i32 %1, ptr %4, align 4
  call void @llvm.dbg.declare(metadata ptr %4, metadata !377, metadata !DIExpression()), !dbg !378
  call void @llvm.dbg.declare(metadata ptr %5, metadata !379, metadata !DIExpression()), !dbg !380
  store double 0.000000e+00, ptr %5, align 8, !dbg !380
  call void @llvm.dbg.declare(metadata ptr %6, metadata !381, metadata !DIExpression()), !dbg !383
  store i32 0, ptr %6, align 4, !dbg !383
  br label %8, !dbg !384

8:                                                ; preds = %42, %2
  %9 = load i32, ptr %6, align 4, !dbg !385
  %10 = load i32, ptr %4, align 4, !dbg !387
  %11 = icmp slt i32 %9, %10, !dbg !388
  br i1 %11, label %12, label %45, !dbg !389

12:                                               ; preds = %8
  %13 = load ptr, ptr %3, align 8, !dbg !390
  %14 = load i32, ptr %6, align 4, !dbg !393
  %15 = sext i32 %14 to i64, !dbg !390
  %16 = getelementptr inbounds double, ptr %13, i64 %15, !dbg !390
  %17 = load double, ptr %16, align 8, !dbg !390
  %18 = fcmp ogt double %17, 1.000000e+00, !dbg !394
  br i1 %18, label %19, label %41, !dbg !395

19:                                               ; preds = %12
  call void @llvm.dbg.declare(metadata ptr %7, metadata !396, metadata !DIExpression()), !dbg !398
  %20 = load ptr, ptr %3, align 8, !dbg !399
  %21 = load i32, ptr %6, align 4, !dbg !400
  %22 = sext i32 %21 to i64, !dbg !399
  %23 = getelementptr inbounds double, ptr %20, i64 %22, !dbg !399
  %24 = load double, ptr %23, align 8, !dbg !399
  store double %24, ptr %7, align 8, !dbg !398
  br label %25, !dbg !401

25:                                               ; preds = %28, %19
  %26 = load double, ptr %7, align 8, !dbg !402
  %27 = fcmp ogt double %26, 1.000000e+00, !dbg !403
  br i1 %27, label %28, label %40, !dbg !401

28:                                               ; preds = %25
  %29 = load double, ptr %7, align 8, !dbg !404
  %30 = call double @sqrt(double noundef %29) #3, !dbg !406
  %31 = fsub double %30, 1.000000e-02, !dbg !407
  store double %31, ptr %7, align 8, !dbg !408
  %32 = load double, ptr %7, align 8, !dbg !409
  %33 = load ptr, ptr %3, align 8, !dbg !410
  %34 = load i32, ptr %6, align 4, !dbg !411
  %35 = sext i32 %34 to i64, !dbg !410
  %36 = getelementptr inbounds double, ptr %33, i64 %35, !dbg !410
  %37 = load double, ptr %36, align 8, !dbg !410
  %38 = load double, ptr %5, align 8, !dbg !412
  %39 = call double @llvm.fmuladd.f64(double %32, double %37, double %38), !dbg !412
  store double %39, ptr %5, align 8, !dbg !412
  br label %25, !dbg !401, !llvm.loop !413

40:                                               ; preds = %25
  br label %41, !dbg !415

41:                                               ; preds = %40, %12
  br label %42, !dbg !416

42:                                               ; preds = %41
  %43 = load i32, ptr %6, align 4, !dbg !417
  %44 = add nsw i32 %43, 1, !dbg !417
  store i32 %44, ptr %6, align 4, !dbg !417
  br label %8, !dbg !418, !llvm.loop !419

45:                                               ; preds = %8
  %46 = load double, ptr %5, align 8, !dbg !421
  ret double %46, !dbg !422
}

; Function Attrs: nounwind
declare double @sqrt(double noundef) #2

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind readnone speculatable willreturn }
attributes #2 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!5, !6, !7, !8, !9, !10, !11}
!llvm.ident = !{!12}

!0 = distinct !DICompileUnit(language: DW_LANG_C99, file: !1, producer: "Debian clang version 15.0.6", isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/dynamic_loops.c", directory: ".", checksumkind: CSK_MD5, checksum: "a20521cebb6d63bcece85631a11bf5cd")
!2 = !{!3, !4}
!3 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!4 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!5 = !{i32 7, !"Dwarf Version", i32 5}
!6 = !{i32 2, !"Debug Info Version", i32 3}
!7 = !{i32 1, !"wchar_size", i32 4}
!8 = !{i32 7, !"PIC Level", i32 2}
!9 = !{i32 7, !"PIE Level", i32 2}
!10 = !{i32 7, !"uwtable", i32 2}
!11 = !{i32 7, !"frame-pointer", i32 2}
!12 = !{!"Debian clang version 15.0.6"}
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
!34 = !DILocation(line: 9, column: 9, scope: !24)
!35 = !DILocation(line: 10, column: 7, scope: !36)
!36 = distinct !DILexicalBlock(scope: !31, file: !1, line: 9, column: 26)
!37 = !DILocation(line: 12, column: 10, scope: !24)
!38 = !DILocation(line: 12, column: 21, scope: !24)
!39 = !DILocation(line: 12, column: 19, scope: !24)
!40 = !DILocation(line: 12, column: 12, scope: !24)
!41 = !DILocation(line: 12, column: 7, scope: !24)
!42 = distinct !{!42, !22, !43}
!43 = !DILocation(line: 13, column: 3, scope: !13)
!44 = !DILocation(line: 14, column: 10, scope: !13)
!45 = !DILocation(line: 14, column: 3, scope: !13)
!46 = distinct !DISubprogram(name: "zero_trip_while", scope: !1, file: !1, line: 17, type: !47, scopeLine: 17, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !16)
!47 = !DISubroutineType(types: !48)
!48 = !{!4, !4, !4}
!49 = !DILocalVariable(name: "x", arg: 1, scope: !46, file: !1, line: 17, type: !4)
!50 = !DILocation(line: 17, column: 31, scope: !46)
!51 = !DILocalVariable(name: "limit", arg: 2, scope: !46, file: !1, line: 17, type: !4)
!52 = !DILocation(line: 17, column: 41, scope: !46)
!53 = !DILocalVariable(name: "y", scope: !46, file: !1, line: 18, type: !4)
!54 = !DILocation(line: 18, column: 10, scope: !46)
!55 = !DILocation(line: 18, column: 14, scope: !46)
!56 = !DILocation(line: 18, column: 18, scope: !46)
!57 = !DILocation(line: 18, column: 16, scope: !46)
!58 = !DILocation(line: 19, column: 3, scope: !46)
!59 = !DILocation(line: 19, column: 10, scope: !46)
!60 = !DILocation(line: 19, column: 14, scope: !46)
!61 = !DILocation(line: 19, column: 12, scope: !46)
!62 = !DILocation(line: 20, column: 9, scope: !63)
!63 = distinct !DILexicalBlock(scope: !46, file: !1, line: 19, column: 21)
!64 = !DILocation(line: 20, column: 19, scope: !63)
!65 = !DILocation(line: 20, column: 17, scope: !63)
!66 = !DILocation(line: 20, column: 7, scope: !63)
!67 = distinct !{!67, !58, !68, !69}
!68 = !DILocation(line: 21, column: 3, scope: !46)
!69 = !{!"llvm.loop.mustprogress"}
!70 = !DILocation(line: 22, column: 10, scope: !46)
!71 = !DILocation(line: 22, column: 3, scope: !46)
!72 = distinct !DISubprogram(name: "do_while_halving", scope: !1, file: !1, line: 25, type: !14, scopeLine: 25, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !16)
!73 = !DILocalVariable(name: "x", arg: 1, scope: !72, file: !1, line: 25, type: !4)
!74 = !DILocation(line: 25, column: 32, scope: !72)
!75 = !DILocalVariable(name: "s", scope: !72, file: !1, line: 26, type: !4)
!76 = !DILocation(line: 26, column: 10, scope: !72)
!77 = !DILocalVariable(name: "h", scope: !72, file: !1, line: 27, type: !4)
!78 = !DILocation(line: 27, column: 10, scope: !72)
!79 = !DILocation(line: 27, column: 14, scope: !72)
!80 = !DILocation(line: 28, column: 3, scope: !72)
!81 = !DILocation(line: 29, column: 10, scope: !82)
!82 = distinct !DILexicalBlock(scope: !72, file: !1, line: 28, column: 6)
!83 = !DILocation(line: 29, column: 14, scope: !82)
!84 = !DILocation(line: 29, column: 7, scope: !82)
!85 = !DILocation(line: 30, column: 7, scope: !82)
!86 = !DILocation(line: 31, column: 3, scope: !82)
!87 = !DILocation(line: 31, column: 12, scope: !72)
!88 = !DILocation(line: 31, column: 14, scope: !72)
!89 = distinct !{!89, !80, !90, !69}
!90 = !DILocation(line: 31, column: 19, scope: !72)
!91 = !DILocation(line: 32, column: 10, scope: !72)
!92 = !DILocation(line: 32, column: 3, scope: !72)
!93 = distinct !DISubprogram(name: "bound_changed_in_body", scope: !1, file: !1, line: 35, type: !94, scopeLine: 35, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !16)
!94 = !DISubroutineType(types: !95)
!95 = !{!4, !96, !98}
!96 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !97, size: 64)
!97 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !4)
!98 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!99 = !DILocalVariable(name: "x", arg: 1, scope: !93, file: !1, line: 35, type: !96)
!100 = !DILocation(line: 35, column: 44, scope: !93)
!101 = !DILocalVariable(name: "n", arg: 2, scope: !93, file: !1, line: 35, type: !98)
!102 = !DILocation(line: 35, column: 51, scope: !93)
!103 = !DILocalVariable(name: "s", scope: !93, file: !1, line: 36, type: !4)
!104 = !DILocation(line: 36, column: 10, scope: !93)
!105 = !DILocalVariable(name: "i", scope: !106, file: !1, line: 37, type: !98)
!106 = distinct !DILexicalBlock(scope: !93, file: !1, line: 37, column: 3)
!107 = !DILocation(line: 37, column: 12, scope: !106)
!108 = !DILocation(line: 37, column: 8, scope: !106)
!109 = !DILocation(line: 37, column: 19, scope: !110)
!110 = distinct !DILexicalBlock(scope: !106, file: !1, line: 37, column: 3)
!111 = !DILocation(line: 37, column: 23, scope: !110)
!112 = !DILocation(line: 37, column: 21, scope: !110)
!113 = !DILocation(line: 37, column: 3, scope: !106)
!114 = !DILocation(line: 38, column: 10, scope: !115)
!115 = distinct !DILexicalBlock(scope: !110, file: !1, line: 37, column: 31)
!116 = !DILocation(line: 38, column: 12, scope: !115)
!117 = !DILocation(line: 38, column: 17, scope: !115)
!118 = !DILocation(line: 38, column: 19, scope: !115)
!119 = !DILocation(line: 38, column: 15, scope: !115)
!120 = !DILocation(line: 38, column: 24, scope: !115)
!121 = !DILocation(line: 38, column: 26, scope: !115)
!122 = !DILocation(line: 38, column: 7, scope: !115)
!123 = !DILocation(line: 39, column: 9, scope: !124)
!124 = distinct !DILexicalBlock(scope: !115, file: !1, line: 39, column: 9)
!125 = !DILocation(line: 39, column: 11, scope: !124)
!126 = !DILocation(line: 39, column: 14, scope: !124)
!127 = !DILocation(line: 39, column: 9, scope: !115)
!128 = !DILocation(line: 40, column: 8, scope: !129)
!129 = distinct !DILexicalBlock(scope: !124, file: !1, line: 39, column: 21)
!130 = !DILocation(line: 41, column: 5, scope: !129)
!131 = !DILocation(line: 42, column: 3, scope: !115)
!132 = !DILocation(line: 37, column: 27, scope: !110)
!133 = !DILocation(line: 37, column: 3, scope: !110)
!134 = distinct !{!134, !113, !135, !69}
!135 = !DILocation(line: 42, column: 3, scope: !106)
!136 = !DILocation(line: 43, column: 10, scope: !93)
!137 = !DILocation(line: 43, column: 3, scope: !93)
!138 = distinct !DISubprogram(name: "byte_counter_wraps", scope: !1, file: !1, line: 47, type: !139, scopeLine: 47, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !16)
!139 = !DISubroutineType(types: !140)
!140 = !{!4, !4, !98}
!141 = !DILocalVariable(name: "x", arg: 1, scope: !138, file: !1, line: 47, type: !4)
!142 = !DILocation(line: 47, column: 34, scope: !138)
!143 = !DILocalVariable(name: "start", arg: 2, scope: !138, file: !1, line: 47, type: !98)
!144 = !DILocation(line: 47, column: 41, scope: !138)
!145 = !DILocalVariable(name: "s", scope: !138, file: !1, line: 48, type: !4)
!146 = !DILocation(line: 48, column: 10, scope: !138)
!147 = !DILocation(line: 48, column: 14, scope: !138)
!148 = !DILocalVariable(name: "k", scope: !149, file: !1, line: 49, type: !3)
!149 = distinct !DILexicalBlock(scope: !138, file: !1, line: 49, column: 3)
!150 = !DILocation(line: 49, column: 22, scope: !149)
!151 = !DILocation(line: 49, column: 41, scope: !149)
!152 = !DILocation(line: 49, column: 26, scope: !149)
!153 = !DILocation(line: 49, column: 8, scope: !149)
!154 = !DILocation(line: 49, column: 48, scope: !155)
!155 = distinct !DILexicalBlock(scope: !149, file: !1, line: 49, column: 3)
!156 = !DILocation(line: 49, column: 50, scope: !155)
!157 = !DILocation(line: 49, column: 3, scope: !149)
!158 = !DILocation(line: 50, column: 15, scope: !159)
!159 = distinct !DILexicalBlock(scope: !155, file: !1, line: 49, column: 61)
!160 = !DILocation(line: 50, column: 19, scope: !159)
!161 = !DILocation(line: 50, column: 23, scope: !159)
!162 = !DILocation(line: 50, column: 21, scope: !159)
!163 = !DILocation(line: 50, column: 35, scope: !159)
!164 = !DILocation(line: 50, column: 27, scope: !159)
!165 = !DILocation(line: 50, column: 25, scope: !159)
!166 = !DILocation(line: 50, column: 17, scope: !159)
!167 = !DILocation(line: 50, column: 7, scope: !159)
!168 = !DILocation(line: 51, column: 3, scope: !159)
!169 = !DILocation(line: 49, column: 57, scope: !155)
!170 = !DILocation(line: 49, column: 3, scope: !155)
!171 = distinct !{!171, !157, !172, !69}
!172 = !DILocation(line: 51, column: 3, scope: !149)
!173 = !DILocation(line: 52, column: 10, scope: !138)
!174 = !DILocation(line: 52, column: 3, scope: !138)
!175 = distinct !DISubprogram(name: "two_latches", scope: !1, file: !1, line: 55, type: !94, scopeLine: 55, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !16)
!176 = !DILocalVariable(name: "x", arg: 1, scope: !175, file: !1, line: 55, type: !96)
!177 = !DILocation(line: 55, column: 34, scope: !175)
!178 = !DILocalVariable(name: "n", arg: 2, scope: !175, file: !1, line: 55, type: !98)
!179 = !DILocation(line: 55, column: 41, scope: !175)
!180 = !DILocalVariable(name: "s", scope: !175, file: !1, line: 56, type: !4)
!181 = !DILocation(line: 56, column: 10, scope: !175)
!182 = !DILocalVariable(name: "i", scope: !175, file: !1, line: 57, type: !98)
!183 = !DILocation(line: 57, column: 7, scope: !175)
!184 = !DILocation(line: 57, column: 3, scope: !175)
!185 = !DILabel(scope: !175, name: "head", file: !1, line: 58)
!186 = !DILocation(line: 58, column: 1, scope: !175)
!187 = !DILocation(line: 59, column: 7, scope: !188)
!188 = distinct !DILexicalBlock(scope: !175, file: !1, line: 59, column: 7)
!189 = !DILocation(line: 59, column: 12, scope: !188)
!190 = !DILocation(line: 59, column: 9, scope: !188)
!191 = !DILocation(line: 59, column: 7, scope: !175)
!192 = !DILocation(line: 60, column: 12, scope: !193)
!193 = distinct !DILexicalBlock(scope: !188, file: !1, line: 59, column: 15)
!194 = !DILocation(line: 60, column: 5, scope: !193)
!195 = !DILocation(line: 62, column: 7, scope: !196)
!196 = distinct !DILexicalBlock(scope: !175, file: !1, line: 62, column: 7)
!197 = !DILocation(line: 62, column: 9, scope: !196)
!198 = !DILocation(line: 62, column: 12, scope: !196)
!199 = !DILocation(line: 62, column: 7, scope: !175)
!200 = !DILocation(line: 63, column: 10, scope: !201)
!201 = distinct !DILexicalBlock(scope: !196, file: !1, line: 62, column: 19)
!202 = !DILocation(line: 63, column: 14, scope: !201)
!203 = !DILocation(line: 63, column: 16, scope: !201)
!204 = !DILocation(line: 63, column: 7, scope: !201)
!205 = !DILocation(line: 64, column: 6, scope: !201)
!206 = !DILocation(line: 65, column: 5, scope: !201)
!207 = !DILocation(line: 67, column: 8, scope: !175)
!208 = !DILocation(line: 67, column: 10, scope: !175)
!209 = !DILocation(line: 67, column: 15, scope: !175)
!210 = !DILocation(line: 67, column: 17, scope: !175)
!211 = !DILocation(line: 67, column: 5, scope: !175)
!212 = !DILocation(line: 68, column: 4, scope: !175)
!213 = !DILocation(line: 69, column: 3, scope: !175)
!214 = distinct !DISubprogram(name: "irreducible_cycle", scope: !1, file: !1, line: 73, type: !215, scopeLine: 73, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !16)
!215 = !DISubroutineType(types: !216)
!216 = !{!4, !4, !98, !98}
!217 = !DILocalVariable(name: "x", arg: 1, scope: !214, file: !1, line: 73, type: !4)
!218 = !DILocation(line: 73, column: 33, scope: !214)
!219 = !DILocalVariable(name: "n", arg: 2, scope: !214, file: !1, line: 73, type: !98)
!220 = !DILocation(line: 73, column: 40, scope: !214)
!221 = !DILocalVariable(name: "enter_in_middle", arg: 3, scope: !214, file: !1, line: 73, type: !98)
!222 = !DILocation(line: 73, column: 47, scope: !214)
!223 = !DILocalVariable(name: "s", scope: !214, file: !1, line: 74, type: !4)
!224 = !DILocation(line: 74, column: 10, scope: !214)
!225 = !DILocation(line: 74, column: 14, scope: !214)
!226 = !DILocalVariable(name: "i", scope: !214, file: !1, line: 75, type: !98)
!227 = !DILocation(line: 75, column: 7, scope: !214)
!228 = !DILocation(line: 76, column: 7, scope: !229)
!229 = distinct !DILexicalBlock(scope: !214, file: !1, line: 76, column: 7)
!230 = !DILocation(line: 76, column: 7, scope: !214)
!231 = !DILocation(line: 77, column: 5, scope: !232)
!232 = distinct !DILexicalBlock(scope: !229, file: !1, line: 76, column: 24)
!233 = !DILabel(scope: !214, name: "top", file: !1, line: 79)
!234 = !DILocation(line: 79, column: 1, scope: !214)
!235 = !DILocation(line: 80, column: 7, scope: !214)
!236 = !DILocation(line: 80, column: 11, scope: !214)
!237 = !DILocation(line: 80, column: 13, scope: !214)
!238 = !DILocation(line: 80, column: 5, scope: !214)
!239 = !DILocation(line: 80, column: 3, scope: !214)
!240 = !DILabel(scope: !214, name: "middle", file: !1, line: 81)
!241 = !DILocation(line: 81, column: 1, scope: !214)
!242 = !DILocation(line: 82, column: 11, scope: !214)
!243 = !DILocation(line: 82, column: 7, scope: !214)
!244 = !DILocation(line: 82, column: 16, scope: !214)
!245 = !DILocation(line: 82, column: 14, scope: !214)
!246 = !DILocation(line: 82, column: 5, scope: !214)
!247 = !DILocation(line: 83, column: 4, scope: !214)
!248 = !DILocation(line: 84, column: 7, scope: !249)
!249 = distinct !DILexicalBlock(scope: !214, file: !1, line: 84, column: 7)
!250 = !DILocation(line: 84, column: 11, scope: !249)
!251 = !DILocation(line: 84, column: 9, scope: !249)
!252 = !DILocation(line: 84, column: 7, scope: !214)
!253 = !DILocation(line: 85, column: 5, scope: !254)
!254 = distinct !DILexicalBlock(scope: !249, file: !1, line: 84, column: 14)
!255 = !DILocation(line: 87, column: 10, scope: !214)
!256 = !DILocation(line: 87, column: 3, scope: !214)
!257 = distinct !DISubprogram(name: "returns_from_three_places", scope: !1, file: !1, line: 90, type: !258, scopeLine: 90, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !16)
!258 = !DISubroutineType(types: !259)
!259 = !{!4, !96, !98, !4}
!260 = !DILocalVariable(name: "x", arg: 1, scope: !257, file: !1, line: 90, type: !96)
!261 = !DILocation(line: 90, column: 48, scope: !257)
!262 = !DILocalVariable(name: "n", arg: 2, scope: !257, file: !1, line: 90, type: !98)
!263 = !DILocation(line: 90, column: 55, scope: !257)
!264 = !DILocalVariable(name: "limit", arg: 3, scope: !257, file: !1, line: 90, type: !4)
!265 = !DILocation(line: 90, column: 65, scope: !257)
!266 = !DILocalVariable(name: "p", scope: !257, file: !1, line: 91, type: !4)
!267 = !DILocation(line: 91, column: 10, scope: !257)
!268 = !DILocalVariable(name: "i", scope: !269, file: !1, line: 92, type: !98)
!269 = distinct !DILexicalBlock(scope: !257, file: !1, line: 92, column: 3)
!270 = !DILocation(line: 92, column: 12, scope: !269)
!271 = !DILocation(line: 92, column: 8, scope: !269)
!272 = !DILocation(line: 92, column: 19, scope: !273)
!273 = distinct !DILexicalBlock(scope: !269, file: !1, line: 92, column: 3)
!274 = !DILocation(line: 92, column: 23, scope: !273)
!275 = !DILocation(line: 92, column: 21, scope: !273)
!276 = !DILocation(line: 92, column: 3, scope: !269)
!277 = !DILocation(line: 93, column: 9, scope: !278)
!278 = distinct !DILexicalBlock(scope: !279, file: !1, line: 93, column: 9)
!279 = distinct !DILexicalBlock(scope: !273, file: !1, line: 92, column: 31)
!280 = !DILocation(line: 93, column: 11, scope: !278)
!281 = !DILocation(line: 93, column: 14, scope: !278)
!282 = !DILocation(line: 93, column: 9, scope: !279)
!283 = !DILocation(line: 94, column: 14, scope: !284)
!284 = distinct !DILexicalBlock(scope: !278, file: !1, line: 93, column: 22)
!285 = !DILocation(line: 94, column: 18, scope: !284)
!286 = !DILocation(line: 94, column: 16, scope: !284)
!287 = !DILocation(line: 94, column: 7, scope: !284)
!288 = !DILocation(line: 96, column: 10, scope: !279)
!289 = !DILocation(line: 96, column: 12, scope: !279)
!290 = !DILocation(line: 96, column: 7, scope: !279)
!291 = !DILocation(line: 97, column: 9, scope: !292)
!292 = distinct !DILexicalBlock(scope: !279, file: !1, line: 97, column: 9)
!293 = !DILocation(line: 97, column: 13, scope: !292)
!294 = !DILocation(line: 97, column: 11, scope: !292)
!295 = !DILocation(line: 97, column: 9, scope: !279)
!296 = !DILocation(line: 98, column: 14, scope: !297)
!297 = distinct !DILexicalBlock(scope: !292, file: !1, line: 97, column: 20)
!298 = !DILocation(line: 98, column: 18, scope: !297)
!299 = !DILocation(line: 98, column: 16, scope: !297)
!300 = !DILocation(line: 98, column: 7, scope: !297)
!301 = !DILocation(line: 100, column: 3, scope: !279)
!302 = !DILocation(line: 92, column: 27, scope: !273)
!303 = !DILocation(line: 92, column: 3, scope: !273)
!304 = distinct !{!304, !276, !305, !69}
!305 = !DILocation(line: 100, column: 3, scope: !269)
!306 = !DILocation(line: 101, column: 11, scope: !257)
!307 = !DILocation(line: 101, column: 10, scope: !257)
!308 = !DILocation(line: 101, column: 3, scope: !257)
!309 = !DILocation(line: 102, column: 1, scope: !257)
!310 = distinct !DISubprogram(name: "inner_trip_count_varies", scope: !1, file: !1, line: 104, type: !311, scopeLine: 104, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !16)
!311 = !DISubroutineType(types: !312)
!312 = !{!4, !96, !313, !98}
!313 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !314, size: 64)
!314 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !98)
!315 = !DILocalVariable(name: "x", arg: 1, scope: !310, file: !1, line: 104, type: !96)
!316 = !DILocation(line: 104, column: 46, scope: !310)
!317 = !DILocalVariable(name: "count", arg: 2, scope: !310, file: !1, line: 104, type: !313)
!318 = !DILocation(line: 104, column: 60, scope: !310)
!319 = !DILocalVariable(name: "n", arg: 3, scope: !310, file: !1, line: 104, type: !98)
!320 = !DILocation(line: 104, column: 71, scope: !310)
!321 = !DILocalVariable(name: "s", scope: !310, file: !1, line: 105, type: !4)
!322 = !DILocation(line: 105, column: 10, scope: !310)
!323 = !DILocalVariable(name: "i", scope: !324, file: !1, line: 106, type: !98)
!324 = distinct !DILexicalBlock(scope: !310, file: !1, line: 106, column: 3)
!325 = !DILocation(line: 106, column: 12, scope: !324)
!326 = !DILocation(line: 106, column: 8, scope: !324)
!327 = !DILocation(line: 106, column: 19, scope: !328)
!328 = distinct !DILexicalBlock(scope: !324, file: !1, line: 106, column: 3)
!329 = !DILocation(line: 106, column: 23, scope: !328)
!330 = !DILocation(line: 106, column: 21, scope: !328)
!331 = !DILocation(line: 106, column: 3, scope: !324)
!332 = !DILocalVariable(name: "t", scope: !333, file: !1, line: 107, type: !4)
!333 = distinct !DILexicalBlock(scope: !328, file: !1, line: 106, column: 31)
!334 = !DILocation(line: 107, column: 12, scope: !333)
!335 = !DILocation(line: 107, column: 16, scope: !333)
!336 = !DILocation(line: 107, column: 18, scope: !333)
!337 = !DILocalVariable(name: "j", scope: !338, file: !1, line: 108, type: !98)
!338 = distinct !DILexicalBlock(scope: !333, file: !1, line: 108, column: 5)
!339 = !DILocation(line: 108, column: 14, scope: !338)
!340 = !DILocation(line: 108, column: 10, scope: !338)
!341 = !DILocation(line: 108, column: 21, scope: !342)
!342 = distinct !DILexicalBlock(scope: !338, file: !1, line: 108, column: 5)
!343 = !DILocation(line: 108, column: 25, scope: !342)
!344 = !DILocation(line: 108, column: 31, scope: !342)
!345 = !DILocation(line: 108, column: 23, scope: !342)
!346 = !DILocation(line: 108, column: 5, scope: !338)
!347 = !DILocation(line: 109, column: 11, scope: !348)
!348 = distinct !DILexicalBlock(scope: !349, file: !1, line: 109, column: 11)
!349 = distinct !DILexicalBlock(scope: !342, file: !1, line: 108, column: 40)
!350 = !DILocation(line: 109, column: 13, scope: !348)
!351 = !DILocation(line: 109, column: 11, scope: !349)
!352 = !DILocation(line: 110, column: 9, scope: !353)
!353 = distinct !DILexicalBlock(scope: !348, file: !1, line: 109, column: 19)
!354 = !DILocation(line: 112, column: 11, scope: !349)
!355 = !DILocation(line: 112, column: 15, scope: !349)
!356 = !DILocation(line: 112, column: 13, scope: !349)
!357 = !DILocation(line: 112, column: 25, scope: !349)
!358 = !DILocation(line: 112, column: 23, scope: !349)
!359 = !DILocation(line: 112, column: 9, scope: !349)
!360 = !DILocation(line: 113, column: 5, scope: !349)
!361 = !DILocation(line: 108, column: 36, scope: !342)
!362 = !DILocation(line: 108, column: 5, scope: !342)
!363 = distinct !{!363, !346, !364, !69}
!364 = !DILocation(line: 113, column: 5, scope: !338)
!365 = !DILocation(line: 114, column: 10, scope: !333)
!366 = !DILocation(line: 114, column: 7, scope: !333)
!367 = !DILocation(line: 115, column: 3, scope: !333)
!368 = !DILocation(line: 106, column: 27, scope: !328)
!369 = !DILocation(line: 106, column: 3, scope: !328)
!370 = distinct !{!370, !331, !371, !69}
!371 = !DILocation(line: 115, column: 3, scope: !324)
!372 = !DILocation(line: 116, column: 10, scope: !310)
!373 = !DILocation(line: 116, column: 3, scope: !310)
!374 = distinct !DISubprogram(name: "inner_loop_under_condition", scope: !1, file: !1, line: 119, type: !94, scopeLine: 119, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !16)
!375 = !DILocalVariable(name: "x", arg: 1, scope: !374, file: !1, line: 119, type: !96)
!376 = !DILocation(line: 119, column: 49, scope: !374)
!377 = !DILocalVariable(name: "n", arg: 2, scope: !374, file: !1, line: 119, type: !98)
!378 = !DILocation(line: 119, column: 56, scope: !374)
!379 = !DILocalVariable(name: "s", scope: !374, file: !1, line: 120, type: !4)
!380 = !DILocation(line: 120, column: 10, scope: !374)
!381 = !DILocalVariable(name: "i", scope: !382, file: !1, line: 121, type: !98)
!382 = distinct !DILexicalBlock(scope: !374, file: !1, line: 121, column: 3)
!383 = !DILocation(line: 121, column: 12, scope: !382)
!384 = !DILocation(line: 121, column: 8, scope: !382)
!385 = !DILocation(line: 121, column: 19, scope: !386)
!386 = distinct !DILexicalBlock(scope: !382, file: !1, line: 121, column: 3)
!387 = !DILocation(line: 121, column: 23, scope: !386)
!388 = !DILocation(line: 121, column: 21, scope: !386)
!389 = !DILocation(line: 121, column: 3, scope: !382)
!390 = !DILocation(line: 122, column: 9, scope: !391)
!391 = distinct !DILexicalBlock(scope: !392, file: !1, line: 122, column: 9)
!392 = distinct !DILexicalBlock(scope: !386, file: !1, line: 121, column: 31)
!393 = !DILocation(line: 122, column: 11, scope: !391)
!394 = !DILocation(line: 122, column: 14, scope: !391)
!395 = !DILocation(line: 122, column: 9, scope: !392)
!396 = !DILocalVariable(name: "t", scope: !397, file: !1, line: 123, type: !4)
!397 = distinct !DILexicalBlock(scope: !391, file: !1, line: 122, column: 21)
!398 = !DILocation(line: 123, column: 14, scope: !397)
!399 = !DILocation(line: 123, column: 18, scope: !397)
!400 = !DILocation(line: 123, column: 20, scope: !397)
!401 = !DILocation(line: 124, column: 7, scope: !397)
!402 = !DILocation(line: 124, column: 14, scope: !397)
!403 = !DILocation(line: 124, column: 16, scope: !397)
!404 = !DILocation(line: 125, column: 18, scope: !405)
!405 = distinct !DILexicalBlock(scope: !397, file: !1, line: 124, column: 23)
!406 = !DILocation(line: 125, column: 13, scope: !405)
!407 = !DILocation(line: 125, column: 21, scope: !405)
!408 = !DILocation(line: 125, column: 11, scope: !405)
!409 = !DILocation(line: 126, column: 14, scope: !405)
!410 = !DILocation(line: 126, column: 18, scope: !405)
!411 = !DILocation(line: 126, column: 20, scope: !405)
!412 = !DILocation(line: 126, column: 11, scope: !405)
!413 = distinct !{!413, !401, !414, !69}
!414 = !DILocation(line: 127, column: 7, scope: !397)
!415 = !DILocation(line: 128, column: 5, scope: !397)
!416 = !DILocation(line: 129, column: 3, scope: !392)
!417 = !DILocation(line: 121, column: 27, scope: !386)
!418 = !DILocation(line: 121, column: 3, scope: !386)
!419 = distinct !{!419, !389, !420, !69}
!420 = !DILocation(line: 129, column: 3, scope: !382)
!421 = !DILocation(line: 130, column: 10, scope: !374)
!422 = !DILocation(line: 130, column: 3, scope: !374)
