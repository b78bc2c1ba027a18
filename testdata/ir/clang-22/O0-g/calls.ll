; clang-22 -O0 -g -fdebug-compilation-dir=. -S -emit-llvm c/calls.c -o ir/clang-22/O0-g/calls.ll
; ModuleID = 'c/calls.c'
source_filename = "c/calls.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @caller_overwrites_after_call(ptr noundef %0, double noundef %1) #0 !dbg !10 {
  %3 = alloca ptr, align 8
  %4 = alloca double, align 8
  %5 = alloca double, align 8
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !16, !DIExpression(), !17)
  store double %1, ptr %4, align 8
    #dbg_declare(ptr %4, !18, !DIExpression(), !19)
    #dbg_declare(ptr %5, !20, !DIExpression(), !21)
  %6 = load ptr, ptr %3, align 8, !dbg !22
  %7 = load double, ptr %4, align 8, !dbg !23
  %8 = call double @weigh(ptr noundef %6, double noundef %7), !dbg !24
  store double %8, ptr %5, align 8, !dbg !21
  %9 = load double, ptr %5, align 8, !dbg !25
  %10 = load double, ptr %5, align 8, !dbg !26
  %11 = load double, ptr %4, align 8, !dbg !27
  %12 = call double @llvm.fmuladd.f64(double %9, double %10, double %11), !dbg !28
  %13 = load ptr, ptr %3, align 8, !dbg !29
  store double %12, ptr %13, align 8, !dbg !30
  %14 = load ptr, ptr %3, align 8, !dbg !31
  %15 = load double, ptr %4, align 8, !dbg !32
  %16 = call double @weigh(ptr noundef %14, double noundef %15), !dbg !33
  %17 = load double, ptr %5, align 8, !dbg !34
  %18 = fadd double %17, %16, !dbg !34
  store double %18, ptr %5, align 8, !dbg !34
  %19 = load ptr, ptr %3, align 8, !dbg !35
  store double 0.000000e+00, ptr %19, align 8, !dbg !36
  %20 = load double, ptr %5, align 8, !dbg !37
  ret double %20, !dbg !38
}

; Function Attrs: noinline nounwind optnone uwtable
define internal double @weigh(ptr noundef %0, double noundef %1) #0 !dbg !39 {
  %3 = alloca ptr, align 8
  %4 = alloca double, align 8
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !44, !DIExpression(), !45)
  store double %1, ptr %4, align 8
    #dbg_declare(ptr %4, !46, !DIExpression(), !47)
  %5 = load ptr, ptr %3, align 8, !dbg !48
  %6 = load double, ptr %5, align 8, !dbg !49
  %7 = call double @sin(double noundef %6) #3, !dbg !50
  %8 = load double, ptr %4, align 8, !dbg !51
  %9 = fmul double %7, %8, !dbg !52
  %10 = load ptr, ptr %3, align 8, !dbg !53
  %11 = load double, ptr %10, align 8, !dbg !54
  %12 = fmul double %9, %11, !dbg !55
  ret double %12, !dbg !56
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @results_through_pointers(double noundef %0, double noundef %1) #0 !dbg !57 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  %5 = alloca double, align 8
  %6 = alloca double, align 8
  store double %0, ptr %3, align 8
    #dbg_declare(ptr %3, !60, !DIExpression(), !61)
  store double %1, ptr %4, align 8
    #dbg_declare(ptr %4, !62, !DIExpression(), !63)
    #dbg_declare(ptr %5, !64, !DIExpression(), !65)
    #dbg_declare(ptr %6, !66, !DIExpression(), !67)
  %7 = load double, ptr %3, align 8, !dbg !68
  %8 = load double, ptr %4, align 8, !dbg !69
  call void @polar(double noundef %7, double noundef %8, ptr noundef %5, ptr noundef %6), !dbg !70
  %9 = load double, ptr %5, align 8, !dbg !71
  %10 = load double, ptr %6, align 8, !dbg !72
  %11 = load double, ptr %5, align 8, !dbg !73
  %12 = call double @llvm.fmuladd.f64(double %9, double %10, double %11), !dbg !74
  ret double %12, !dbg !75
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @polar(double noundef %0, double noundef %1, ptr noundef %2, ptr noundef %3) #0 !dbg !76 {
  %5 = alloca double, align 8
  %6 = alloca double, align 8
  %7 = alloca ptr, align 8
  %8 = alloca ptr, align 8
  store double %0, ptr %5, align 8
    #dbg_declare(ptr %5, !79, !DIExpression(), !80)
  store double %1, ptr %6, align 8
    #dbg_declare(ptr %6, !81, !DIExpression(), !82)
  store ptr %2, ptr %7, align 8
    #dbg_declare(ptr %7, !83, !DIExpression(), !84)
  store ptr %3, ptr %8, align 8
    #dbg_declare(ptr %8, !85, !DIExpression(), !86)
  %9 = load double, ptr %5, align 8, !dbg !87
  %10 = load double, ptr %5, align 8, !dbg !88
  %11 = load double, ptr %6, align 8, !dbg !89
  %12 = load double, ptr %6, align 8, !dbg !90
  %13 = fmul double %11, %12, !dbg !91
  %14 = call double @llvm.fmuladd.f64(double %9, double %10, double %13), !dbg !92
  %15 = call double @sqrt(double noundef %14) #3, !dbg !93
  %16 = load ptr, ptr %7, align 8, !dbg !94
  store double %15, ptr %16, align 8, !dbg !95
  %17 = load double, ptr %6, align 8, !dbg !96
  %18 = load double, ptr %5, align 8, !dbg !97
  %19 = call double @atan2(double noundef %17, double noundef %18) #3, !dbg !98
  %20 = load ptr, ptr %8, align 8, !dbg !99
  store double %19, ptr %20, align 8, !dbg !100
  ret void, !dbg !101
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @same_callee_two_activities(double noundef %0, double noundef %1) #0 !dbg !102 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  store double %0, ptr %3, align 8
    #dbg_declare(ptr %3, !103, !DIExpression(), !104)
  store double %1, ptr %4, align 8
    #dbg_declare(ptr %4, !105, !DIExpression(), !106)
  %5 = load double, ptr %3, align 8, !dbg !107
  %6 = load double, ptr %4, align 8, !dbg !108
  %7 = call double @affine(double noundef %5, double noundef %6), !dbg !109
  %8 = load double, ptr %3, align 8, !dbg !110
  %9 = load double, ptr %3, align 8, !dbg !111
  %10 = fmul double %8, %9, !dbg !112
  %11 = call double @affine(double noundef %10, double noundef 3.000000e+00), !dbg !113
  %12 = fmul double %7, %11, !dbg !114
  ret double %12, !dbg !115
}

; Function Attrs: noinline nounwind optnone uwtable
define internal double @affine(double noundef %0, double noundef %1) #0 !dbg !116 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  store double %0, ptr %3, align 8
    #dbg_declare(ptr %3, !117, !DIExpression(), !118)
  store double %1, ptr %4, align 8
    #dbg_declare(ptr %4, !119, !DIExpression(), !120)
  %5 = load double, ptr %4, align 8, !dbg !121
  %6 = load double, ptr %3, align 8, !dbg !122
  %7 = call double @llvm.fmuladd.f64(double %5, double %6, double 1.000000e+00), !dbg !123
  ret double %7, !dbg !124
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @integer_from_callee(double noundef %0) #0 !dbg !125 {
  %2 = alloca double, align 8
  store double %0, ptr %2, align 8
    #dbg_declare(ptr %2, !128, !DIExpression(), !129)
  %3 = load double, ptr %2, align 8, !dbg !130
  %4 = load double, ptr %2, align 8, !dbg !131
  %5 = fmul double %3, %4, !dbg !132
  %6 = load double, ptr %2, align 8, !dbg !133
  %7 = call i32 @choose(double noundef %6), !dbg !134
  %8 = sitofp i32 %7 to double, !dbg !134
  %9 = fmul double %5, %8, !dbg !135
  ret double %9, !dbg !136
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @choose(double noundef %0) #0 !dbg !137 {
  %2 = alloca double, align 8
  store double %0, ptr %2, align 8
    #dbg_declare(ptr %2, !141, !DIExpression(), !142)
  %3 = load double, ptr %2, align 8, !dbg !143
  %4 = fcmp ogt double %3, 1.000000e+00, !dbg !144
  %5 = zext i1 %4 to i64, !dbg !143
  %6 = select i1 %4, i32 2, i32 5, !dbg !143
  ret i32 %6, !dbg !145
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @calls_in_a_loop(ptr noundef %0, i32 noundef %1, double noundef %2) #0 !dbg !146 {
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca double, align 8
  %7 = alloca double, align 8
  %8 = alloca i32, align 4
  store ptr %0, ptr %4, align 8
    #dbg_declare(ptr %4, !149, !DIExpression(), !150)
  store i32 %1, ptr %5, align 4
    #dbg_declare(ptr %5, !151, !DIExpression(), !152)
  store double %2, ptr %6, align 8
    #dbg_declare(ptr %6, !153, !DIExpression(), !154)
    #dbg_declare(ptr %7, !155, !DIExpression(), !156)
  store double 0.000000e+00, ptr %7, align 8, !dbg !156
    #dbg_declare(ptr %8, !157, !DIExpression(), !159)
  store i32 1, ptr %8, align 4, !dbg !159
  br label %9, !dbg !160

9:                                                ; preds = %22, %3
  %10 = load i32, ptr %8, align 4, !dbg !161
  %11 = load i32, ptr %5, align 4, !dbg !163
  %12 = icmp sle i32 %10, %11, !dbg !164
  br i1 %12, label %13, label %25, !dbg !165

13:                                               ; preds = %9
  %14 = load ptr, ptr %4, align 8, !dbg !166
  %15 = load i32, ptr %8, align 4, !dbg !168
  %16 = load double, ptr %6, align 8, !dbg !169
  call void @scale(ptr noundef %14, i32 noundef %15, double noundef %16), !dbg !170
  %17 = load ptr, ptr %4, align 8, !dbg !171
  %18 = load i32, ptr %5, align 4, !dbg !172
  %19 = call double @total(ptr noundef %17, i32 noundef %18), !dbg !173
  %20 = load double, ptr %7, align 8, !dbg !174
  %21 = fadd double %20, %19, !dbg !174
  store double %21, ptr %7, align 8, !dbg !174
  br label %22, !dbg !175

22:                                               ; preds = %13
  %23 = load i32, ptr %8, align 4, !dbg !176
  %24 = add nsw i32 %23, 1, !dbg !176
  store i32 %24, ptr %8, align 4, !dbg !176
  br label %9, !dbg !177, !llvm.loop !178

25:                                               ; preds = %9
  %26 = load double, ptr %7, align 8, !dbg !181
  ret double %26, !dbg !182
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @scale(ptr noundef %0, i32 noundef %1, double noundef %2) #0 !dbg !183 {
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca double, align 8
  %7 = alloca i32, align 4
  store ptr %0, ptr %4, align 8
    #dbg_declare(ptr %4, !186, !DIExpression(), !187)
  store i32 %1, ptr %5, align 4
    #dbg_declare(ptr %5, !188, !DIExpression(), !189)
  store double %2, ptr %6, align 8
    #dbg_declare(ptr %6, !190, !DIExpression(), !191)
    #dbg_declare(ptr %7, !192, !DIExpression(), !194)
  store i32 0, ptr %7, align 4, !dbg !194
  br label %8, !dbg !195

8:                                                ; preds = %20, %3
  %9 = load i32, ptr %7, align 4, !dbg !196
  %10 = load i32, ptr %5, align 4, !dbg !198
  %11 = icmp slt i32 %9, %10, !dbg !199
  br i1 %11, label %12, label %23, !dbg !200

12:                                               ; preds = %8
  %13 = load double, ptr %6, align 8, !dbg !201
  %14 = load ptr, ptr %4, align 8, !dbg !203
  %15 = load i32, ptr %7, align 4, !dbg !204
  %16 = sext i32 %15 to i64, !dbg !203
  %17 = getelementptr inbounds double, ptr %14, i64 %16, !dbg !203
  %18 = load double, ptr %17, align 8, !dbg !205
  %19 = fmul double %18, %13, !dbg !205
  store double %19, ptr %17, align 8, !dbg !205
  br label %20, !dbg !206

20:                                               ; preds = %12
  %21 = load i32, ptr %7, align 4, !dbg !207
  %22 = add nsw i32 %21, 1, !dbg !207
  store i32 %22, ptr %7, align 4, !dbg !207
  br label %8, !dbg !208, !llvm.loop !209

23:                                               ; preds = %8
  ret void, !dbg !211
}

; Function Attrs: noinline nounwind optnone uwtable
define internal double @total(ptr noundef %0, i32 noundef %1) #0 !dbg !212 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !215, !DIExpression(), !216)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !217, !DIExpression(), !218)
    #dbg_declare(ptr %5, !219, !DIExpression(), !220)
  store double 0.000000e+00, ptr %5, align 8, !dbg !220
    #dbg_declare(ptr %6, !221, !DIExpression(), !223)
  store i32 0, ptr %6, align 4, !dbg !223
  br label %7, !dbg !224

7:                                                ; preds = %24, %2
  %8 = load i32, ptr %6, align 4, !dbg !225
  %9 = load i32, ptr %4, align 4, !dbg !227
  %10 = icmp slt i32 %8, %9, !dbg !228
  br i1 %10, label %11, label %27, !dbg !229

11:                                               ; preds = %7
  %12 = load ptr, ptr %3, align 8, !dbg !230
  %13 = load i32, ptr %6, align 4, !dbg !232
  %14 = sext i32 %13 to i64, !dbg !230
  %15 = getelementptr inbounds double, ptr %12, i64 %14, !dbg !230
  %16 = load double, ptr %15, align 8, !dbg !230
  %17 = load ptr, ptr %3, align 8, !dbg !233
  %18 = load i32, ptr %6, align 4, !dbg !234
  %19 = sext i32 %18 to i64, !dbg !233
  %20 = getelementptr inbounds double, ptr %17, i64 %19, !dbg !233
  %21 = load double, ptr %20, align 8, !dbg !233
  %22 = load double, ptr %5, align 8, !dbg !235
  %23 = call double @llvm.fmuladd.f64(double %16, double %21, double %22), !dbg !235
  store double %23, ptr %5, align 8, !dbg !235
  br label %24, !dbg !236

24:                                               ; preds = %11
  %25 = load i32, ptr %6, align 4, !dbg !237
  %26 = add nsw i32 %25, 1, !dbg !237
  store i32 %26, ptr %6, align 4, !dbg !237
  br label %7, !dbg !238, !llvm.loop !239

27:                                               ; preds = %7
  %28 = load double, ptr %5, align 8, !dbg !241
  ret double %28, !dbg !242
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @square_what_is_picked(ptr noundef %0, ptr noundef %1, i32 noundef %2) #0 !dbg !243 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca ptr, align 8
  store ptr %0, ptr %4, align 8
    #dbg_declare(ptr %4, !246, !DIExpression(), !247)
  store ptr %1, ptr %5, align 8
    #dbg_declare(ptr %5, !248, !DIExpression(), !249)
  store i32 %2, ptr %6, align 4
    #dbg_declare(ptr %6, !250, !DIExpression(), !251)
    #dbg_declare(ptr %7, !252, !DIExpression(), !253)
  %8 = load ptr, ptr %4, align 8, !dbg !254
  %9 = load ptr, ptr %5, align 8, !dbg !255
  %10 = load i32, ptr %6, align 4, !dbg !256
  %11 = call ptr @pick(ptr noundef %8, ptr noundef %9, i32 noundef %10), !dbg !257
  store ptr %11, ptr %7, align 8, !dbg !253
  %12 = load ptr, ptr %7, align 8, !dbg !258
  %13 = load double, ptr %12, align 8, !dbg !259
  %14 = load ptr, ptr %7, align 8, !dbg !260
  %15 = load double, ptr %14, align 8, !dbg !261
  %16 = fmul double %13, %15, !dbg !262
  %17 = load ptr, ptr %7, align 8, !dbg !263
  store double %16, ptr %17, align 8, !dbg !264
  %18 = load ptr, ptr %4, align 8, !dbg !265
  %19 = load double, ptr %18, align 8, !dbg !266
  %20 = load ptr, ptr %5, align 8, !dbg !267
  %21 = load double, ptr %20, align 8, !dbg !268
  %22 = call double @llvm.fmuladd.f64(double 2.000000e+00, double %21, double %19), !dbg !269
  ret double %22, !dbg !270
}

; Function Attrs: noinline nounwind optnone uwtable
define internal ptr @pick(ptr noundef %0, ptr noundef %1, i32 noundef %2) #0 !dbg !271 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  store ptr %0, ptr %4, align 8
    #dbg_declare(ptr %4, !274, !DIExpression(), !275)
  store ptr %1, ptr %5, align 8
    #dbg_declare(ptr %5, !276, !DIExpression(), !277)
  store i32 %2, ptr %6, align 4
    #dbg_declare(ptr %6, !278, !DIExpression(), !279)
  %7 = load i32, ptr %6, align 4, !dbg !280
  %8 = icmp ne i32 %7, 0, !dbg !280
  br i1 %8, label %9, label %11, !dbg !280

9:                                                ; preds = %3
  %10 = load ptr, ptr %5, align 8, !dbg !281
  br label %13, !dbg !280

11:                                               ; preds = %3
  %12 = load ptr, ptr %4, align 8, !dbg !282
  br label %13, !dbg !280

13:                                               ; preds = %11, %9
  %14 = phi ptr [ %10, %9 ], [ %12, %11 ], !dbg !280
  ret ptr %14, !dbg !283
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @weighted_residual(ptr noundef %0, ptr noundef %1, double noundef %2, i32 noundef %3) #0 !dbg !284 {
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca double, align 8
  %8 = alloca i32, align 4
  %9 = alloca double, align 8
  %10 = alloca i32, align 4
  %11 = alloca double, align 8
  store ptr %0, ptr %5, align 8
    #dbg_declare(ptr %5, !287, !DIExpression(), !288)
  store ptr %1, ptr %6, align 8
    #dbg_declare(ptr %6, !289, !DIExpression(), !290)
  store double %2, ptr %7, align 8
    #dbg_declare(ptr %7, !291, !DIExpression(), !292)
  store i32 %3, ptr %8, align 4
    #dbg_declare(ptr %8, !293, !DIExpression(), !294)
    #dbg_declare(ptr %9, !295, !DIExpression(), !296)
  store double 0.000000e+00, ptr %9, align 8, !dbg !296
    #dbg_declare(ptr %10, !297, !DIExpression(), !299)
  store i32 0, ptr %10, align 4, !dbg !299
  br label %12, !dbg !300

12:                                               ; preds = %34, %4
  %13 = load i32, ptr %10, align 4, !dbg !301
  %14 = load i32, ptr %8, align 4, !dbg !303
  %15 = icmp slt i32 %13, %14, !dbg !304
  br i1 %15, label %16, label %37, !dbg !305

16:                                               ; preds = %12
    #dbg_declare(ptr %11, !306, !DIExpression(), !308)
  %17 = load ptr, ptr %5, align 8, !dbg !309
  %18 = load i32, ptr %10, align 4, !dbg !310
  %19 = sext i32 %18 to i64, !dbg !309
  %20 = getelementptr inbounds double, ptr %17, i64 %19, !dbg !309
  %21 = load double, ptr %20, align 8, !dbg !309
  %22 = load ptr, ptr %6, align 8, !dbg !311
  %23 = load i32, ptr %10, align 4, !dbg !312
  %24 = sext i32 %23 to i64, !dbg !311
  %25 = getelementptr inbounds double, ptr %22, i64 %24, !dbg !311
  %26 = load double, ptr %25, align 8, !dbg !311
  %27 = fsub double %21, %26, !dbg !313
  store double %27, ptr %11, align 8, !dbg !308
  %28 = load double, ptr %7, align 8, !dbg !314
  %29 = load double, ptr %11, align 8, !dbg !315
  %30 = fmul double %28, %29, !dbg !316
  %31 = load double, ptr %11, align 8, !dbg !317
  %32 = load double, ptr %9, align 8, !dbg !318
  %33 = call double @llvm.fmuladd.f64(double %30, double %31, double %32), !dbg !318
  store double %33, ptr %9, align 8, !dbg !318
  br label %34, !dbg !319

34:                                               ; preds = %16
  %35 = load i32, ptr %10, align 4, !dbg !320
  %36 = add nsw i32 %35, 1, !dbg !320
  store i32 %36, ptr %10, align 4, !dbg !320
  br label %12, !dbg !321, !llvm.loop !322

37:                                               ; preds = %12
  %38 = load double, ptr %9, align 8, !dbg !324
  ret double %38, !dbg !325
}

; Function Attrs: nounwind
declare double @sin(double noundef) #2

; Function Attrs: nounwind
declare double @sqrt(double noundef) #2

; Function Attrs: nounwind
declare double @atan2(double noundef, double noundef) #2

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7, !8}
!llvm.ident = !{!9}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 22.1.8 (1~deb12u1)", isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/calls.c", directory: ".", checksumkind: CSK_MD5, checksum: "3168770cb76a3083f11a8eaf50d9939b")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 8, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 2}
!8 = !{i32 7, !"frame-pointer", i32 2}
!9 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!10 = distinct !DISubprogram(name: "caller_overwrites_after_call", scope: !1, file: !1, line: 11, type: !11, scopeLine: 11, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !15)
!11 = !DISubroutineType(types: !12)
!12 = !{!13, !14, !13}
!13 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!14 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !13, size: 64)
!15 = !{}
!16 = !DILocalVariable(name: "p", arg: 1, scope: !10, file: !1, line: 11, type: !14)
!17 = !DILocation(line: 11, column: 45, scope: !10)
!18 = !DILocalVariable(name: "x", arg: 2, scope: !10, file: !1, line: 11, type: !13)
!19 = !DILocation(line: 11, column: 55, scope: !10)
!20 = !DILocalVariable(name: "r", scope: !10, file: !1, line: 12, type: !13)
!21 = !DILocation(line: 12, column: 10, scope: !10)
!22 = !DILocation(line: 12, column: 20, scope: !10)
!23 = !DILocation(line: 12, column: 23, scope: !10)
!24 = !DILocation(line: 12, column: 14, scope: !10)
!25 = !DILocation(line: 13, column: 8, scope: !10)
!26 = !DILocation(line: 13, column: 12, scope: !10)
!27 = !DILocation(line: 13, column: 16, scope: !10)
!28 = !DILocation(line: 13, column: 14, scope: !10)
!29 = !DILocation(line: 13, column: 4, scope: !10)
!30 = !DILocation(line: 13, column: 6, scope: !10)
!31 = !DILocation(line: 14, column: 14, scope: !10)
!32 = !DILocation(line: 14, column: 17, scope: !10)
!33 = !DILocation(line: 14, column: 8, scope: !10)
!34 = !DILocation(line: 14, column: 5, scope: !10)
!35 = !DILocation(line: 15, column: 4, scope: !10)
!36 = !DILocation(line: 15, column: 6, scope: !10)
!37 = !DILocation(line: 16, column: 10, scope: !10)
!38 = !DILocation(line: 16, column: 3, scope: !10)
!39 = distinct !DISubprogram(name: "weigh", scope: !1, file: !1, line: 6, type: !40, scopeLine: 6, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !0, retainedNodes: !15)
!40 = !DISubroutineType(types: !41)
!41 = !{!13, !42, !13}
!42 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !43, size: 64)
!43 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !13)
!44 = !DILocalVariable(name: "p", arg: 1, scope: !39, file: !1, line: 6, type: !42)
!45 = !DILocation(line: 6, column: 44, scope: !39)
!46 = !DILocalVariable(name: "x", arg: 2, scope: !39, file: !1, line: 6, type: !13)
!47 = !DILocation(line: 6, column: 54, scope: !39)
!48 = !DILocation(line: 7, column: 15, scope: !39)
!49 = !DILocation(line: 7, column: 14, scope: !39)
!50 = !DILocation(line: 7, column: 10, scope: !39)
!51 = !DILocation(line: 7, column: 20, scope: !39)
!52 = !DILocation(line: 7, column: 18, scope: !39)
!53 = !DILocation(line: 7, column: 25, scope: !39)
!54 = !DILocation(line: 7, column: 24, scope: !39)
!55 = !DILocation(line: 7, column: 22, scope: !39)
!56 = !DILocation(line: 7, column: 3, scope: !39)
!57 = distinct !DISubprogram(name: "results_through_pointers", scope: !1, file: !1, line: 24, type: !58, scopeLine: 24, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !15)
!58 = !DISubroutineType(types: !59)
!59 = !{!13, !13, !13}
!60 = !DILocalVariable(name: "x", arg: 1, scope: !57, file: !1, line: 24, type: !13)
!61 = !DILocation(line: 24, column: 40, scope: !57)
!62 = !DILocalVariable(name: "y", arg: 2, scope: !57, file: !1, line: 24, type: !13)
!63 = !DILocation(line: 24, column: 50, scope: !57)
!64 = !DILocalVariable(name: "r", scope: !57, file: !1, line: 25, type: !13)
!65 = !DILocation(line: 25, column: 10, scope: !57)
!66 = !DILocalVariable(name: "a", scope: !57, file: !1, line: 26, type: !13)
!67 = !DILocation(line: 26, column: 10, scope: !57)
!68 = !DILocation(line: 27, column: 9, scope: !57)
!69 = !DILocation(line: 27, column: 12, scope: !57)
!70 = !DILocation(line: 27, column: 3, scope: !57)
!71 = !DILocation(line: 28, column: 10, scope: !57)
!72 = !DILocation(line: 28, column: 14, scope: !57)
!73 = !DILocation(line: 28, column: 18, scope: !57)
!74 = !DILocation(line: 28, column: 16, scope: !57)
!75 = !DILocation(line: 28, column: 3, scope: !57)
!76 = distinct !DISubprogram(name: "polar", scope: !1, file: !1, line: 19, type: !77, scopeLine: 19, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !0, retainedNodes: !15)
!77 = !DISubroutineType(types: !78)
!78 = !{null, !13, !13, !14, !14}
!79 = !DILocalVariable(name: "x", arg: 1, scope: !76, file: !1, line: 19, type: !13)
!80 = !DILocation(line: 19, column: 35, scope: !76)
!81 = !DILocalVariable(name: "y", arg: 2, scope: !76, file: !1, line: 19, type: !13)
!82 = !DILocation(line: 19, column: 45, scope: !76)
!83 = !DILocalVariable(name: "radius", arg: 3, scope: !76, file: !1, line: 19, type: !14)
!84 = !DILocation(line: 19, column: 56, scope: !76)
!85 = !DILocalVariable(name: "angle", arg: 4, scope: !76, file: !1, line: 19, type: !14)
!86 = !DILocation(line: 19, column: 72, scope: !76)
!87 = !DILocation(line: 20, column: 18, scope: !76)
!88 = !DILocation(line: 20, column: 22, scope: !76)
!89 = !DILocation(line: 20, column: 26, scope: !76)
!90 = !DILocation(line: 20, column: 30, scope: !76)
!91 = !DILocation(line: 20, column: 28, scope: !76)
!92 = !DILocation(line: 20, column: 24, scope: !76)
!93 = !DILocation(line: 20, column: 13, scope: !76)
!94 = !DILocation(line: 20, column: 4, scope: !76)
!95 = !DILocation(line: 20, column: 11, scope: !76)
!96 = !DILocation(line: 21, column: 18, scope: !76)
!97 = !DILocation(line: 21, column: 21, scope: !76)
!98 = !DILocation(line: 21, column: 12, scope: !76)
!99 = !DILocation(line: 21, column: 4, scope: !76)
!100 = !DILocation(line: 21, column: 10, scope: !76)
!101 = !DILocation(line: 22, column: 1, scope: !76)
!102 = distinct !DISubprogram(name: "same_callee_two_activities", scope: !1, file: !1, line: 36, type: !58, scopeLine: 36, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !15)
!103 = !DILocalVariable(name: "x", arg: 1, scope: !102, file: !1, line: 36, type: !13)
!104 = !DILocation(line: 36, column: 42, scope: !102)
!105 = !DILocalVariable(name: "k", arg: 2, scope: !102, file: !1, line: 36, type: !13)
!106 = !DILocation(line: 36, column: 52, scope: !102)
!107 = !DILocation(line: 37, column: 17, scope: !102)
!108 = !DILocation(line: 37, column: 20, scope: !102)
!109 = !DILocation(line: 37, column: 10, scope: !102)
!110 = !DILocation(line: 37, column: 32, scope: !102)
!111 = !DILocation(line: 37, column: 36, scope: !102)
!112 = !DILocation(line: 37, column: 34, scope: !102)
!113 = !DILocation(line: 37, column: 25, scope: !102)
!114 = !DILocation(line: 37, column: 23, scope: !102)
!115 = !DILocation(line: 37, column: 3, scope: !102)
!116 = distinct !DISubprogram(name: "affine", scope: !1, file: !1, line: 31, type: !58, scopeLine: 31, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !0, retainedNodes: !15)
!117 = !DILocalVariable(name: "x", arg: 1, scope: !116, file: !1, line: 31, type: !13)
!118 = !DILocation(line: 31, column: 38, scope: !116)
!119 = !DILocalVariable(name: "k", arg: 2, scope: !116, file: !1, line: 31, type: !13)
!120 = !DILocation(line: 31, column: 48, scope: !116)
!121 = !DILocation(line: 32, column: 10, scope: !116)
!122 = !DILocation(line: 32, column: 14, scope: !116)
!123 = !DILocation(line: 32, column: 16, scope: !116)
!124 = !DILocation(line: 32, column: 3, scope: !116)
!125 = distinct !DISubprogram(name: "integer_from_callee", scope: !1, file: !1, line: 44, type: !126, scopeLine: 44, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !15)
!126 = !DISubroutineType(types: !127)
!127 = !{!13, !13}
!128 = !DILocalVariable(name: "x", arg: 1, scope: !125, file: !1, line: 44, type: !13)
!129 = !DILocation(line: 44, column: 35, scope: !125)
!130 = !DILocation(line: 45, column: 10, scope: !125)
!131 = !DILocation(line: 45, column: 14, scope: !125)
!132 = !DILocation(line: 45, column: 12, scope: !125)
!133 = !DILocation(line: 45, column: 25, scope: !125)
!134 = !DILocation(line: 45, column: 18, scope: !125)
!135 = !DILocation(line: 45, column: 16, scope: !125)
!136 = !DILocation(line: 45, column: 3, scope: !125)
!137 = distinct !DISubprogram(name: "choose", scope: !1, file: !1, line: 40, type: !138, scopeLine: 40, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !0, retainedNodes: !15)
!138 = !DISubroutineType(types: !139)
!139 = !{!140, !13}
!140 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!141 = !DILocalVariable(name: "x", arg: 1, scope: !137, file: !1, line: 40, type: !13)
!142 = !DILocation(line: 40, column: 35, scope: !137)
!143 = !DILocation(line: 41, column: 10, scope: !137)
!144 = !DILocation(line: 41, column: 12, scope: !137)
!145 = !DILocation(line: 41, column: 3, scope: !137)
!146 = distinct !DISubprogram(name: "calls_in_a_loop", scope: !1, file: !1, line: 62, type: !147, scopeLine: 62, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !15)
!147 = !DISubroutineType(types: !148)
!148 = !{!13, !14, !140, !13}
!149 = !DILocalVariable(name: "x", arg: 1, scope: !146, file: !1, line: 62, type: !14)
!150 = !DILocation(line: 62, column: 32, scope: !146)
!151 = !DILocalVariable(name: "n", arg: 2, scope: !146, file: !1, line: 62, type: !140)
!152 = !DILocation(line: 62, column: 39, scope: !146)
!153 = !DILocalVariable(name: "k", arg: 3, scope: !146, file: !1, line: 62, type: !13)
!154 = !DILocation(line: 62, column: 49, scope: !146)
!155 = !DILocalVariable(name: "r", scope: !146, file: !1, line: 63, type: !13)
!156 = !DILocation(line: 63, column: 10, scope: !146)
!157 = !DILocalVariable(name: "i", scope: !158, file: !1, line: 64, type: !140)
!158 = distinct !DILexicalBlock(scope: !146, file: !1, line: 64, column: 3)
!159 = !DILocation(line: 64, column: 12, scope: !158)
!160 = !DILocation(line: 64, column: 8, scope: !158)
!161 = !DILocation(line: 64, column: 19, scope: !162)
!162 = distinct !DILexicalBlock(scope: !158, file: !1, line: 64, column: 3)
!163 = !DILocation(line: 64, column: 24, scope: !162)
!164 = !DILocation(line: 64, column: 21, scope: !162)
!165 = !DILocation(line: 64, column: 3, scope: !158)
!166 = !DILocation(line: 65, column: 11, scope: !167)
!167 = distinct !DILexicalBlock(scope: !162, file: !1, line: 64, column: 32)
!168 = !DILocation(line: 65, column: 14, scope: !167)
!169 = !DILocation(line: 65, column: 17, scope: !167)
!170 = !DILocation(line: 65, column: 5, scope: !167)
!171 = !DILocation(line: 66, column: 16, scope: !167)
!172 = !DILocation(line: 66, column: 19, scope: !167)
!173 = !DILocation(line: 66, column: 10, scope: !167)
!174 = !DILocation(line: 66, column: 7, scope: !167)
!175 = !DILocation(line: 67, column: 3, scope: !167)
!176 = !DILocation(line: 64, column: 28, scope: !162)
!177 = !DILocation(line: 64, column: 3, scope: !162)
!178 = distinct !{!178, !165, !179, !180}
!179 = !DILocation(line: 67, column: 3, scope: !158)
!180 = !{!"llvm.loop.mustprogress"}
!181 = !DILocation(line: 68, column: 10, scope: !146)
!182 = !DILocation(line: 68, column: 3, scope: !146)
!183 = distinct !DISubprogram(name: "scale", scope: !1, file: !1, line: 48, type: !184, scopeLine: 48, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !0, retainedNodes: !15)
!184 = !DISubroutineType(types: !185)
!185 = !{null, !14, !140, !13}
!186 = !DILocalVariable(name: "x", arg: 1, scope: !183, file: !1, line: 48, type: !14)
!187 = !DILocation(line: 48, column: 36, scope: !183)
!188 = !DILocalVariable(name: "n", arg: 2, scope: !183, file: !1, line: 48, type: !140)
!189 = !DILocation(line: 48, column: 43, scope: !183)
!190 = !DILocalVariable(name: "k", arg: 3, scope: !183, file: !1, line: 48, type: !13)
!191 = !DILocation(line: 48, column: 53, scope: !183)
!192 = !DILocalVariable(name: "i", scope: !193, file: !1, line: 49, type: !140)
!193 = distinct !DILexicalBlock(scope: !183, file: !1, line: 49, column: 3)
!194 = !DILocation(line: 49, column: 12, scope: !193)
!195 = !DILocation(line: 49, column: 8, scope: !193)
!196 = !DILocation(line: 49, column: 19, scope: !197)
!197 = distinct !DILexicalBlock(scope: !193, file: !1, line: 49, column: 3)
!198 = !DILocation(line: 49, column: 23, scope: !197)
!199 = !DILocation(line: 49, column: 21, scope: !197)
!200 = !DILocation(line: 49, column: 3, scope: !193)
!201 = !DILocation(line: 50, column: 13, scope: !202)
!202 = distinct !DILexicalBlock(scope: !197, file: !1, line: 49, column: 31)
!203 = !DILocation(line: 50, column: 5, scope: !202)
!204 = !DILocation(line: 50, column: 7, scope: !202)
!205 = !DILocation(line: 50, column: 10, scope: !202)
!206 = !DILocation(line: 51, column: 3, scope: !202)
!207 = !DILocation(line: 49, column: 27, scope: !197)
!208 = !DILocation(line: 49, column: 3, scope: !197)
!209 = distinct !{!209, !200, !210, !180}
!210 = !DILocation(line: 51, column: 3, scope: !193)
!211 = !DILocation(line: 52, column: 1, scope: !183)
!212 = distinct !DISubprogram(name: "total", scope: !1, file: !1, line: 54, type: !213, scopeLine: 54, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !0, retainedNodes: !15)
!213 = !DISubroutineType(types: !214)
!214 = !{!13, !42, !140}
!215 = !DILocalVariable(name: "x", arg: 1, scope: !212, file: !1, line: 54, type: !42)
!216 = !DILocation(line: 54, column: 44, scope: !212)
!217 = !DILocalVariable(name: "n", arg: 2, scope: !212, file: !1, line: 54, type: !140)
!218 = !DILocation(line: 54, column: 51, scope: !212)
!219 = !DILocalVariable(name: "s", scope: !212, file: !1, line: 55, type: !13)
!220 = !DILocation(line: 55, column: 10, scope: !212)
!221 = !DILocalVariable(name: "i", scope: !222, file: !1, line: 56, type: !140)
!222 = distinct !DILexicalBlock(scope: !212, file: !1, line: 56, column: 3)
!223 = !DILocation(line: 56, column: 12, scope: !222)
!224 = !DILocation(line: 56, column: 8, scope: !222)
!225 = !DILocation(line: 56, column: 19, scope: !226)
!226 = distinct !DILexicalBlock(scope: !222, file: !1, line: 56, column: 3)
!227 = !DILocation(line: 56, column: 23, scope: !226)
!228 = !DILocation(line: 56, column: 21, scope: !226)
!229 = !DILocation(line: 56, column: 3, scope: !222)
!230 = !DILocation(line: 57, column: 10, scope: !231)
!231 = distinct !DILexicalBlock(scope: !226, file: !1, line: 56, column: 31)
!232 = !DILocation(line: 57, column: 12, scope: !231)
!233 = !DILocation(line: 57, column: 17, scope: !231)
!234 = !DILocation(line: 57, column: 19, scope: !231)
!235 = !DILocation(line: 57, column: 7, scope: !231)
!236 = !DILocation(line: 58, column: 3, scope: !231)
!237 = !DILocation(line: 56, column: 27, scope: !226)
!238 = !DILocation(line: 56, column: 3, scope: !226)
!239 = distinct !{!239, !229, !240, !180}
!240 = !DILocation(line: 58, column: 3, scope: !222)
!241 = !DILocation(line: 59, column: 10, scope: !212)
!242 = !DILocation(line: 59, column: 3, scope: !212)
!243 = distinct !DISubprogram(name: "square_what_is_picked", scope: !1, file: !1, line: 75, type: !244, scopeLine: 75, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !15)
!244 = !DISubroutineType(types: !245)
!245 = !{!13, !14, !14, !140}
!246 = !DILocalVariable(name: "a", arg: 1, scope: !243, file: !1, line: 75, type: !14)
!247 = !DILocation(line: 75, column: 38, scope: !243)
!248 = !DILocalVariable(name: "b", arg: 2, scope: !243, file: !1, line: 75, type: !14)
!249 = !DILocation(line: 75, column: 49, scope: !243)
!250 = !DILocalVariable(name: "second", arg: 3, scope: !243, file: !1, line: 75, type: !140)
!251 = !DILocation(line: 75, column: 56, scope: !243)
!252 = !DILocalVariable(name: "p", scope: !243, file: !1, line: 76, type: !14)
!253 = !DILocation(line: 76, column: 11, scope: !243)
!254 = !DILocation(line: 76, column: 20, scope: !243)
!255 = !DILocation(line: 76, column: 23, scope: !243)
!256 = !DILocation(line: 76, column: 26, scope: !243)
!257 = !DILocation(line: 76, column: 15, scope: !243)
!258 = !DILocation(line: 77, column: 9, scope: !243)
!259 = !DILocation(line: 77, column: 8, scope: !243)
!260 = !DILocation(line: 77, column: 14, scope: !243)
!261 = !DILocation(line: 77, column: 13, scope: !243)
!262 = !DILocation(line: 77, column: 11, scope: !243)
!263 = !DILocation(line: 77, column: 4, scope: !243)
!264 = !DILocation(line: 77, column: 6, scope: !243)
!265 = !DILocation(line: 78, column: 11, scope: !243)
!266 = !DILocation(line: 78, column: 10, scope: !243)
!267 = !DILocation(line: 78, column: 22, scope: !243)
!268 = !DILocation(line: 78, column: 21, scope: !243)
!269 = !DILocation(line: 78, column: 13, scope: !243)
!270 = !DILocation(line: 78, column: 3, scope: !243)
!271 = distinct !DISubprogram(name: "pick", scope: !1, file: !1, line: 71, type: !272, scopeLine: 71, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !0, retainedNodes: !15)
!272 = !DISubroutineType(types: !273)
!273 = !{!14, !14, !14, !140}
!274 = !DILocalVariable(name: "a", arg: 1, scope: !271, file: !1, line: 71, type: !14)
!275 = !DILocation(line: 71, column: 38, scope: !271)
!276 = !DILocalVariable(name: "b", arg: 2, scope: !271, file: !1, line: 71, type: !14)
!277 = !DILocation(line: 71, column: 49, scope: !271)
!278 = !DILocalVariable(name: "second", arg: 3, scope: !271, file: !1, line: 71, type: !140)
!279 = !DILocation(line: 71, column: 56, scope: !271)
!280 = !DILocation(line: 72, column: 10, scope: !271)
!281 = !DILocation(line: 72, column: 19, scope: !271)
!282 = !DILocation(line: 72, column: 23, scope: !271)
!283 = !DILocation(line: 72, column: 3, scope: !271)
!284 = distinct !DISubprogram(name: "weighted_residual", scope: !1, file: !1, line: 82, type: !285, scopeLine: 82, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !15)
!285 = !DISubroutineType(types: !286)
!286 = !{!13, !42, !42, !13, !140}
!287 = !DILocalVariable(name: "x", arg: 1, scope: !284, file: !1, line: 82, type: !42)
!288 = !DILocation(line: 82, column: 40, scope: !284)
!289 = !DILocalVariable(name: "target", arg: 2, scope: !284, file: !1, line: 82, type: !42)
!290 = !DILocation(line: 82, column: 57, scope: !284)
!291 = !DILocalVariable(name: "weight", arg: 3, scope: !284, file: !1, line: 82, type: !13)
!292 = !DILocation(line: 82, column: 72, scope: !284)
!293 = !DILocalVariable(name: "n", arg: 4, scope: !284, file: !1, line: 82, type: !140)
!294 = !DILocation(line: 82, column: 84, scope: !284)
!295 = !DILocalVariable(name: "s", scope: !284, file: !1, line: 83, type: !13)
!296 = !DILocation(line: 83, column: 10, scope: !284)
!297 = !DILocalVariable(name: "i", scope: !298, file: !1, line: 84, type: !140)
!298 = distinct !DILexicalBlock(scope: !284, file: !1, line: 84, column: 3)
!299 = !DILocation(line: 84, column: 12, scope: !298)
!300 = !DILocation(line: 84, column: 8, scope: !298)
!301 = !DILocation(line: 84, column: 19, scope: !302)
!302 = distinct !DILexicalBlock(scope: !298, file: !1, line: 84, column: 3)
!303 = !DILocation(line: 84, column: 23, scope: !302)
!304 = !DILocation(line: 84, column: 21, scope: !302)
!305 = !DILocation(line: 84, column: 3, scope: !298)
!306 = !DILocalVariable(name: "d", scope: !307, file: !1, line: 85, type: !13)
!307 = distinct !DILexicalBlock(scope: !302, file: !1, line: 84, column: 31)
!308 = !DILocation(line: 85, column: 12, scope: !307)
!309 = !DILocation(line: 85, column: 16, scope: !307)
!310 = !DILocation(line: 85, column: 18, scope: !307)
!311 = !DILocation(line: 85, column: 23, scope: !307)
!312 = !DILocation(line: 85, column: 30, scope: !307)
!313 = !DILocation(line: 85, column: 21, scope: !307)
!314 = !DILocation(line: 86, column: 10, scope: !307)
!315 = !DILocation(line: 86, column: 19, scope: !307)
!316 = !DILocation(line: 86, column: 17, scope: !307)
!317 = !DILocation(line: 86, column: 23, scope: !307)
!318 = !DILocation(line: 86, column: 7, scope: !307)
!319 = !DILocation(line: 87, column: 3, scope: !307)
!320 = !DILocation(line: 84, column: 27, scope: !302)
!321 = !DILocation(line: 84, column: 3, scope: !302)
!322 = distinct !{!322, !305, !323, !180}
!323 = !DILocation(line: 87, column: 3, scope: !298)
!324 = !DILocation(line: 88, column: 10, scope: !284)
!325 = !DILocation(line: 88, column: 3, scope: !284)
