; clang-19 --target=wasm32-unknown-unknown -O0 -fno-math-errno -ffreestanding -fbuiltin -S -emit-llvm functions.c -o ir/clang-19/O0/wasm32.ll
; ModuleID = 'functions.c'
source_filename = "functions.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-n32:64-S128-ni:1:10:20"
target triple = "wasm32-unknown-unknown"

%struct.spring = type { double, float, [2 x double] }
%struct.pair = type { double, [3 x double] }
%struct.weighted = type { ptr, float, float }

; Function Attrs: noinline nounwind optnone
define hidden double @polynomial_and_waves(double noundef %0, double noundef %1) #0 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  store double %0, ptr %3, align 8
  store double %1, ptr %4, align 8
  %5 = load double, ptr %3, align 8
  %6 = load double, ptr %3, align 8
  %7 = fmul double %5, %6
  %8 = load double, ptr %4, align 8
  %9 = load double, ptr %3, align 8
  %10 = call double @llvm.sin.f64(double %9)
  %11 = load double, ptr %4, align 8
  %12 = call double @llvm.exp.f64(double %11)
  %13 = fmul double %10, %12
  %14 = call double @llvm.fmuladd.f64(double %7, double %8, double %13)
  %15 = load double, ptr %3, align 8
  %16 = load double, ptr %3, align 8
  %17 = load double, ptr %4, align 8
  %18 = load double, ptr %4, align 8
  %19 = fmul double %17, %18
  %20 = call double @llvm.fmuladd.f64(double %15, double %16, double %19)
  %21 = call double @llvm.sqrt.f64(double %20)
  %22 = fadd double %14, %21
  ret double %22
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sin.f64(double) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.exp.f64(double) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #1

; Function Attrs: noinline nounwind optnone
define hidden float @single_precision(float noundef %0, float noundef %1) #0 {
  %3 = alloca float, align 4
  %4 = alloca float, align 4
  store float %0, ptr %3, align 4
  store float %1, ptr %4, align 4
  %5 = load float, ptr %3, align 4
  %6 = load float, ptr %4, align 4
  %7 = fmul float %5, %6
  %8 = load float, ptr %4, align 4
  %9 = load float, ptr %3, align 4
  %10 = call float @llvm.sin.f32(float %9)
  %11 = call float @llvm.fmuladd.f32(float %7, float %8, float %10)
  %12 = load float, ptr %4, align 4
  %13 = call float @llvm.sqrt.f32(float %12)
  %14 = fsub float %11, %13
  ret float %14
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.sin.f32(float) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.sqrt.f32(float) #1

; Function Attrs: noinline nounwind optnone
define hidden double @dot(ptr noundef %0, ptr noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr, align 4
  %5 = alloca ptr, align 4
  %6 = alloca i32, align 4
  %7 = alloca double, align 8
  %8 = alloca i32, align 4
  store ptr %0, ptr %4, align 4
  store ptr %1, ptr %5, align 4
  store i32 %2, ptr %6, align 4
  store double 0.000000e+00, ptr %7, align 8
  store i32 0, ptr %8, align 4
  br label %9

9:                                                ; preds = %24, %3
  %10 = load i32, ptr %8, align 4
  %11 = load i32, ptr %6, align 4
  %12 = icmp slt i32 %10, %11
  br i1 %12, label %13, label %27

13:                                               ; preds = %9
  %14 = load ptr, ptr %4, align 4
  %15 = load i32, ptr %8, align 4
  %16 = getelementptr inbounds double, ptr %14, i32 %15
  %17 = load double, ptr %16, align 8
  %18 = load ptr, ptr %5, align 4
  %19 = load i32, ptr %8, align 4
  %20 = getelementptr inbounds double, ptr %18, i32 %19
  %21 = load double, ptr %20, align 8
  %22 = load double, ptr %7, align 8
  %23 = call double @llvm.fmuladd.f64(double %17, double %21, double %22)
  store double %23, ptr %7, align 8
  br label %24

24:                                               ; preds = %13
  %25 = load i32, ptr %8, align 4
  %26 = add nsw i32 %25, 1
  store i32 %26, ptr %8, align 4
  br label %9, !llvm.loop !2

27:                                               ; preds = %9
  %28 = load double, ptr %7, align 8
  ret double %28
}

; Function Attrs: noinline nounwind optnone
define hidden double @log_sum_exp(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 4
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  %7 = alloca double, align 8
  %8 = alloca i32, align 4
  store ptr %0, ptr %3, align 4
  store i32 %1, ptr %4, align 4
  %9 = load ptr, ptr %3, align 4
  %10 = getelementptr inbounds double, ptr %9, i32 0
  %11 = load double, ptr %10, align 8
  store double %11, ptr %5, align 8
  store i32 1, ptr %6, align 4
  br label %12

12:                                               ; preds = %29, %2
  %13 = load i32, ptr %6, align 4
  %14 = load i32, ptr %4, align 4
  %15 = icmp ult i32 %13, %14
  br i1 %15, label %16, label %32

16:                                               ; preds = %12
  %17 = load ptr, ptr %3, align 4
  %18 = load i32, ptr %6, align 4
  %19 = getelementptr inbounds double, ptr %17, i32 %18
  %20 = load double, ptr %19, align 8
  %21 = load double, ptr %5, align 8
  %22 = fcmp ogt double %20, %21
  br i1 %22, label %23, label %28

23:                                               ; preds = %16
  %24 = load ptr, ptr %3, align 4
  %25 = load i32, ptr %6, align 4
  %26 = getelementptr inbounds double, ptr %24, i32 %25
  %27 = load double, ptr %26, align 8
  store double %27, ptr %5, align 8
  br label %28

28:                                               ; preds = %23, %16
  br label %29

29:                                               ; preds = %28
  %30 = load i32, ptr %6, align 4
  %31 = add i32 %30, 1
  store i32 %31, ptr %6, align 4
  br label %12, !llvm.loop !4

32:                                               ; preds = %12
  store double 0.000000e+00, ptr %7, align 8
  store i32 0, ptr %8, align 4
  br label %33

33:                                               ; preds = %47, %32
  %34 = load i32, ptr %8, align 4
  %35 = load i32, ptr %4, align 4
  %36 = icmp ult i32 %34, %35
  br i1 %36, label %37, label %50

37:                                               ; preds = %33
  %38 = load ptr, ptr %3, align 4
  %39 = load i32, ptr %8, align 4
  %40 = getelementptr inbounds double, ptr %38, i32 %39
  %41 = load double, ptr %40, align 8
  %42 = load double, ptr %5, align 8
  %43 = fsub double %41, %42
  %44 = call double @llvm.exp.f64(double %43)
  %45 = load double, ptr %7, align 8
  %46 = fadd double %45, %44
  store double %46, ptr %7, align 8
  br label %47

47:                                               ; preds = %37
  %48 = load i32, ptr %8, align 4
  %49 = add i32 %48, 1
  store i32 %49, ptr %8, align 4
  br label %33, !llvm.loop !5

50:                                               ; preds = %33
  %51 = load double, ptr %5, align 8
  %52 = load double, ptr %7, align 8
  %53 = call double @llvm.log.f64(double %52)
  %54 = fadd double %51, %53
  ret double %54
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.log.f64(double) #1

; Function Attrs: noinline nounwind optnone
define hidden double @prefix_products(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store ptr %0, ptr %3, align 4
  store i32 %1, ptr %4, align 4
  store i32 1, ptr %5, align 4
  br label %6

6:                                                ; preds = %24, %2
  %7 = load i32, ptr %5, align 4
  %8 = load i32, ptr %4, align 4
  %9 = icmp slt i32 %7, %8
  br i1 %9, label %10, label %27

10:                                               ; preds = %6
  %11 = load ptr, ptr %3, align 4
  %12 = load i32, ptr %5, align 4
  %13 = sub nsw i32 %12, 1
  %14 = getelementptr inbounds double, ptr %11, i32 %13
  %15 = load double, ptr %14, align 8
  %16 = load ptr, ptr %3, align 4
  %17 = load i32, ptr %5, align 4
  %18 = getelementptr inbounds double, ptr %16, i32 %17
  %19 = load double, ptr %18, align 8
  %20 = fmul double %15, %19
  %21 = load ptr, ptr %3, align 4
  %22 = load i32, ptr %5, align 4
  %23 = getelementptr inbounds double, ptr %21, i32 %22
  store double %20, ptr %23, align 8
  br label %24

24:                                               ; preds = %10
  %25 = load i32, ptr %5, align 4
  %26 = add nsw i32 %25, 1
  store i32 %26, ptr %5, align 4
  br label %6, !llvm.loop !6

27:                                               ; preds = %6
  %28 = load ptr, ptr %3, align 4
  %29 = load i32, ptr %4, align 4
  %30 = sub nsw i32 %29, 1
  %31 = getelementptr inbounds double, ptr %28, i32 %30
  %32 = load double, ptr %31, align 8
  ret double %32
}

; Function Attrs: noinline nounwind optnone
define hidden double @halvings(double noundef %0, double noundef %1) #0 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  %5 = alloca double, align 8
  store double %0, ptr %3, align 8
  store double %1, ptr %4, align 8
  %6 = load double, ptr %3, align 8
  store double %6, ptr %5, align 8
  br label %7

7:                                                ; preds = %11, %2
  %8 = load double, ptr %5, align 8
  %9 = load double, ptr %4, align 8
  %10 = fcmp ogt double %8, %9
  br i1 %10, label %11, label %19

11:                                               ; preds = %7
  %12 = load double, ptr %5, align 8
  %13 = load double, ptr %5, align 8
  %14 = call double @llvm.sqrt.f64(double %13)
  %15 = fmul double %12, %14
  %16 = load double, ptr %5, align 8
  %17 = fadd double %16, 1.000000e+00
  %18 = fdiv double %15, %17
  store double %18, ptr %5, align 8
  br label %7, !llvm.loop !7

19:                                               ; preds = %7
  %20 = load double, ptr %5, align 8
  %21 = load double, ptr %5, align 8
  %22 = fmul double %20, %21
  ret double %22
}

; Function Attrs: noinline nounwind optnone
define hidden double @three_steps(double noundef %0, double noundef %1) #0 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  %5 = alloca [4 x double], align 16
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store double %0, ptr %3, align 8
  store double %1, ptr %4, align 8
  %8 = load double, ptr %3, align 8
  store double %8, ptr %5, align 8
  %9 = getelementptr inbounds double, ptr %5, i32 1
  %10 = load double, ptr %4, align 8
  store double %10, ptr %9, align 8
  %11 = getelementptr inbounds double, ptr %5, i32 2
  %12 = load double, ptr %3, align 8
  %13 = load double, ptr %4, align 8
  %14 = fmul double %12, %13
  store double %14, ptr %11, align 8
  %15 = getelementptr inbounds double, ptr %5, i32 3
  store double 1.000000e+00, ptr %15, align 8
  store i32 0, ptr %6, align 4
  br label %16

16:                                               ; preds = %39, %2
  %17 = load i32, ptr %6, align 4
  %18 = icmp slt i32 %17, 3
  br i1 %18, label %19, label %42

19:                                               ; preds = %16
  store i32 0, ptr %7, align 4
  br label %20

20:                                               ; preds = %35, %19
  %21 = load i32, ptr %7, align 4
  %22 = icmp slt i32 %21, 4
  br i1 %22, label %23, label %38

23:                                               ; preds = %20
  %24 = load i32, ptr %7, align 4
  %25 = getelementptr inbounds [4 x double], ptr %5, i32 0, i32 %24
  %26 = load double, ptr %25, align 8
  %27 = load i32, ptr %7, align 4
  %28 = add nsw i32 %27, 1
  %29 = and i32 %28, 3
  %30 = getelementptr inbounds [4 x double], ptr %5, i32 0, i32 %29
  %31 = load double, ptr %30, align 8
  %32 = call double @llvm.fmuladd.f64(double %26, double %31, double 5.000000e-01)
  %33 = load i32, ptr %7, align 4
  %34 = getelementptr inbounds [4 x double], ptr %5, i32 0, i32 %33
  store double %32, ptr %34, align 8
  br label %35

35:                                               ; preds = %23
  %36 = load i32, ptr %7, align 4
  %37 = add nsw i32 %36, 1
  store i32 %37, ptr %7, align 4
  br label %20, !llvm.loop !8

38:                                               ; preds = %20
  br label %39

39:                                               ; preds = %38
  %40 = load i32, ptr %6, align 4
  %41 = add nsw i32 %40, 1
  store i32 %41, ptr %6, align 4
  br label %16, !llvm.loop !9

42:                                               ; preds = %16
  %43 = getelementptr inbounds [4 x double], ptr %5, i32 0, i32 0
  %44 = load double, ptr %43, align 16
  %45 = getelementptr inbounds [4 x double], ptr %5, i32 0, i32 3
  %46 = load double, ptr %45, align 8
  %47 = fadd double %44, %46
  ret double %47
}

; Function Attrs: noinline nounwind optnone
define hidden double @by_branches(double noundef %0, i32 noundef %1) #0 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  %5 = alloca i32, align 4
  store double %0, ptr %4, align 8
  store i32 %1, ptr %5, align 4
  %6 = load double, ptr %4, align 8
  %7 = fcmp olt double %6, 0.000000e+00
  br i1 %7, label %8, label %12

8:                                                ; preds = %2
  %9 = load double, ptr %4, align 8
  %10 = fneg double %9
  %11 = fmul double %10, 3.000000e+00
  store double %11, ptr %4, align 8
  br label %12

12:                                               ; preds = %8, %2
  %13 = load i32, ptr %5, align 4
  switch i32 %13, label %21 [
    i32 0, label %14
    i32 1, label %18
  ]

14:                                               ; preds = %12
  %15 = load double, ptr %4, align 8
  %16 = load double, ptr %4, align 8
  %17 = fmul double %15, %16
  store double %17, ptr %3, align 8
  br label %25

18:                                               ; preds = %12
  %19 = load double, ptr %4, align 8
  %20 = call double @llvm.cos.f64(double %19)
  store double %20, ptr %3, align 8
  br label %25

21:                                               ; preds = %12
  %22 = load double, ptr %4, align 8
  %23 = fadd double 1.000000e+00, %22
  %24 = fdiv double 1.000000e+00, %23
  store double %24, ptr %3, align 8
  br label %25

25:                                               ; preds = %21, %18, %14
  %26 = load double, ptr %3, align 8
  ret double %26
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.cos.f64(double) #1

; Function Attrs: noinline nounwind optnone
define hidden double @spring_energy(ptr noundef %0) #0 {
  %2 = alloca ptr, align 4
  %3 = alloca double, align 8
  store ptr %0, ptr %2, align 4
  %4 = load ptr, ptr %2, align 4
  %5 = getelementptr inbounds %struct.spring, ptr %4, i32 0, i32 2
  %6 = getelementptr inbounds [2 x double], ptr %5, i32 0, i32 1
  %7 = load double, ptr %6, align 8
  %8 = load ptr, ptr %2, align 4
  %9 = getelementptr inbounds %struct.spring, ptr %8, i32 0, i32 2
  %10 = getelementptr inbounds [2 x double], ptr %9, i32 0, i32 0
  %11 = load double, ptr %10, align 8
  %12 = fsub double %7, %11
  %13 = load ptr, ptr %2, align 4
  %14 = getelementptr inbounds %struct.spring, ptr %13, i32 0, i32 1
  %15 = load float, ptr %14, align 8
  %16 = fpext float %15 to double
  %17 = fsub double %12, %16
  store double %17, ptr %3, align 8
  %18 = load ptr, ptr %2, align 4
  %19 = getelementptr inbounds %struct.spring, ptr %18, i32 0, i32 0
  %20 = load double, ptr %19, align 8
  %21 = fmul double 5.000000e-01, %20
  %22 = load double, ptr %3, align 8
  %23 = fmul double %21, %22
  %24 = load double, ptr %3, align 8
  %25 = fmul double %23, %24
  ret double %25
}

; Function Attrs: noinline nounwind optnone
define hidden double @sum_of_calls(ptr noundef %0, double noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr, align 4
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  %7 = alloca double, align 8
  %8 = alloca i32, align 4
  store ptr %0, ptr %4, align 4
  store double %1, ptr %5, align 8
  store i32 %2, ptr %6, align 4
  store double 0.000000e+00, ptr %7, align 8
  store i32 0, ptr %8, align 4
  br label %9

9:                                                ; preds = %24, %3
  %10 = load i32, ptr %8, align 4
  %11 = load i32, ptr %6, align 4
  %12 = icmp slt i32 %10, %11
  br i1 %12, label %13, label %27

13:                                               ; preds = %9
  %14 = load ptr, ptr %4, align 4
  %15 = load i32, ptr %8, align 4
  %16 = getelementptr inbounds double, ptr %14, i32 %15
  %17 = load double, ptr %5, align 8
  %18 = load i32, ptr %8, align 4
  %19 = sitofp i32 %18 to double
  %20 = fadd double %17, %19
  %21 = call double @contribution(ptr noundef %16, double noundef %20) #3
  %22 = load double, ptr %7, align 8
  %23 = fadd double %22, %21
  store double %23, ptr %7, align 8
  br label %24

24:                                               ; preds = %13
  %25 = load i32, ptr %8, align 4
  %26 = add nsw i32 %25, 1
  store i32 %26, ptr %8, align 4
  br label %9, !llvm.loop !10

27:                                               ; preds = %9
  %28 = load double, ptr %7, align 8
  ret double %28
}

; Function Attrs: noinline nounwind optnone
define internal double @contribution(ptr noundef %0, double noundef %1) #0 {
  %3 = alloca ptr, align 4
  %4 = alloca double, align 8
  store ptr %0, ptr %3, align 4
  store double %1, ptr %4, align 8
  %5 = load double, ptr %4, align 8
  %6 = load ptr, ptr %3, align 4
  %7 = getelementptr inbounds double, ptr %6, i32 0
  %8 = load double, ptr %7, align 8
  %9 = fmul double %5, %8
  %10 = load ptr, ptr %3, align 4
  %11 = getelementptr inbounds double, ptr %10, i32 0
  %12 = load double, ptr %11, align 8
  %13 = fmul double %9, %12
  %14 = load ptr, ptr %3, align 4
  %15 = getelementptr inbounds double, ptr %14, i32 0
  %16 = load double, ptr %15, align 8
  %17 = load ptr, ptr %3, align 4
  %18 = getelementptr inbounds double, ptr %17, i32 1
  %19 = load double, ptr %18, align 8
  %20 = load double, ptr %4, align 8
  %21 = fmul double %19, %20
  %22 = call double @llvm.fmuladd.f64(double %13, double %16, double %21)
  ret double %22
}

; Function Attrs: noinline nounwind optnone
define hidden double @moved_structure(ptr noundef %0, ptr noundef %1) #0 {
  %3 = alloca ptr, align 4
  %4 = alloca ptr, align 4
  store ptr %0, ptr %3, align 4
  store ptr %1, ptr %4, align 4
  %5 = load ptr, ptr %3, align 4
  %6 = load ptr, ptr %4, align 4
  call void @llvm.memcpy.p0.p0.i32(ptr align 8 %5, ptr align 8 %6, i32 32, i1 false)
  %7 = load ptr, ptr %3, align 4
  %8 = getelementptr inbounds %struct.pair, ptr %7, i32 0, i32 0
  %9 = load double, ptr %8, align 8
  %10 = load ptr, ptr %3, align 4
  %11 = getelementptr inbounds %struct.pair, ptr %10, i32 0, i32 1
  %12 = getelementptr inbounds [3 x double], ptr %11, i32 0, i32 2
  %13 = load double, ptr %12, align 8
  %14 = fmul double %9, %13
  %15 = load ptr, ptr %4, align 4
  %16 = getelementptr inbounds %struct.pair, ptr %15, i32 0, i32 1
  %17 = getelementptr inbounds [3 x double], ptr %16, i32 0, i32 0
  %18 = load double, ptr %17, align 8
  %19 = fmul double %14, %18
  ret double %19
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i32(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i32, i1 immarg) #2

; Function Attrs: noinline nounwind optnone
define hidden double @weighted_value(ptr noundef %0, ptr noundef %1) #0 {
  %3 = alloca ptr, align 4
  %4 = alloca ptr, align 4
  store ptr %0, ptr %3, align 4
  store ptr %1, ptr %4, align 4
  %5 = load ptr, ptr %3, align 4
  %6 = load ptr, ptr %4, align 4
  call void @llvm.memcpy.p0.p0.i32(ptr align 4 %5, ptr align 4 %6, i32 12, i1 false)
  %7 = load ptr, ptr %3, align 4
  %8 = getelementptr inbounds %struct.weighted, ptr %7, i32 0, i32 0
  %9 = load ptr, ptr %8, align 4
  %10 = load double, ptr %9, align 8
  %11 = load ptr, ptr %3, align 4
  %12 = getelementptr inbounds %struct.weighted, ptr %11, i32 0, i32 0
  %13 = load ptr, ptr %12, align 4
  %14 = getelementptr inbounds double, ptr %13, i32 1
  %15 = load double, ptr %14, align 8
  %16 = fmul double %10, %15
  %17 = load ptr, ptr %3, align 4
  %18 = getelementptr inbounds %struct.weighted, ptr %17, i32 0, i32 1
  %19 = load float, ptr %18, align 4
  %20 = fpext float %19 to double
  %21 = load ptr, ptr %3, align 4
  %22 = getelementptr inbounds %struct.weighted, ptr %21, i32 0, i32 2
  %23 = load float, ptr %22, align 4
  %24 = fpext float %23 to double
  %25 = call double @llvm.fmuladd.f64(double %16, double %20, double %24)
  ret double %25
}

; Function Attrs: noinline nounwind optnone
define hidden double @by_rows(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 4
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  store ptr %0, ptr %3, align 4
  store i32 %1, ptr %4, align 4
  store double 0.000000e+00, ptr %5, align 8
  store i32 0, ptr %6, align 4
  br label %7

7:                                                ; preds = %27, %2
  %8 = load i32, ptr %6, align 4
  %9 = load i32, ptr %4, align 4
  %10 = icmp slt i32 %8, %9
  br i1 %10, label %11, label %30

11:                                               ; preds = %7
  %12 = load ptr, ptr %3, align 4
  %13 = load i32, ptr %6, align 4
  %14 = getelementptr inbounds ptr, ptr %12, i32 %13
  %15 = load ptr, ptr %14, align 4
  %16 = getelementptr inbounds double, ptr %15, i32 0
  %17 = load double, ptr %16, align 8
  %18 = load ptr, ptr %3, align 4
  %19 = load i32, ptr %6, align 4
  %20 = getelementptr inbounds ptr, ptr %18, i32 %19
  %21 = load ptr, ptr %20, align 4
  %22 = load i32, ptr %6, align 4
  %23 = getelementptr inbounds double, ptr %21, i32 %22
  %24 = load double, ptr %23, align 8
  %25 = load double, ptr %5, align 8
  %26 = call double @llvm.fmuladd.f64(double %17, double %24, double %25)
  store double %26, ptr %5, align 8
  br label %27

27:                                               ; preds = %11
  %28 = load i32, ptr %6, align 4
  %29 = add nsw i32 %28, 1
  store i32 %29, ptr %6, align 4
  br label %7, !llvm.loop !11

30:                                               ; preds = %7
  %31 = load double, ptr %5, align 8
  ret double %31
}

attributes #0 = { noinline nounwind optnone "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+multivalue,+mutable-globals,+reference-types,+sign-ext" }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nobuiltin "no-builtins" }

!llvm.module.flags = !{!0}
!llvm.ident = !{!1}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!2 = distinct !{!2, !3}
!3 = !{!"llvm.loop.mustprogress"}
!4 = distinct !{!4, !3}
!5 = distinct !{!5, !3}
!6 = distinct !{!6, !3}
!7 = distinct !{!7, !3}
!8 = distinct !{!8, !3}
!9 = distinct !{!9, !3}
!10 = distinct !{!10, !3}
!11 = distinct !{!11, !3}
