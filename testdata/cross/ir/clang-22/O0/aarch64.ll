; clang-22 --target=aarch64-linux-gnu -O0 -fno-math-errno -ffreestanding -fbuiltin -S -emit-llvm functions.c -o ir/clang-22/O0/aarch64.ll
; ModuleID = 'functions.c'
source_filename = "functions.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i8:8:32-i16:16:32-i64:64-i128:128-n32:64-S128-Fn32"
target triple = "aarch64-unknown-linux-gnu"

%struct.spring = type { double, float, [2 x double] }
%struct.pair = type { double, [3 x double] }
%struct.weighted = type { ptr, float, float }

; Function Attrs: noinline nounwind optnone
define dso_local double @polynomial_and_waves(double noundef %0, double noundef %1) #0 {
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

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sin.f64(double) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.exp.f64(double) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #1

; Function Attrs: noinline nounwind optnone
define dso_local float @single_precision(float noundef %0, float noundef %1) #0 {
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

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.sin.f32(float) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.sqrt.f32(float) #1

; Function Attrs: noinline nounwind optnone
define dso_local double @dot(ptr noundef %0, ptr noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca double, align 8
  %8 = alloca i32, align 4
  store ptr %0, ptr %4, align 8
  store ptr %1, ptr %5, align 8
  store i32 %2, ptr %6, align 4
  store double 0.000000e+00, ptr %7, align 8
  store i32 0, ptr %8, align 4
  br label %9

9:                                                ; preds = %26, %3
  %10 = load i32, ptr %8, align 4
  %11 = load i32, ptr %6, align 4
  %12 = icmp slt i32 %10, %11
  br i1 %12, label %13, label %29

13:                                               ; preds = %9
  %14 = load ptr, ptr %4, align 8
  %15 = load i32, ptr %8, align 4
  %16 = sext i32 %15 to i64
  %17 = getelementptr inbounds double, ptr %14, i64 %16
  %18 = load double, ptr %17, align 8
  %19 = load ptr, ptr %5, align 8
  %20 = load i32, ptr %8, align 4
  %21 = sext i32 %20 to i64
  %22 = getelementptr inbounds double, ptr %19, i64 %21
  %23 = load double, ptr %22, align 8
  %24 = load double, ptr %7, align 8
  %25 = call double @llvm.fmuladd.f64(double %18, double %23, double %24)
  store double %25, ptr %7, align 8
  br label %26

26:                                               ; preds = %13
  %27 = load i32, ptr %8, align 4
  %28 = add nsw i32 %27, 1
  store i32 %28, ptr %8, align 4
  br label %9, !llvm.loop !5

29:                                               ; preds = %9
  %30 = load double, ptr %7, align 8
  ret double %30
}

; Function Attrs: noinline nounwind optnone
define dso_local double @log_sum_exp(ptr noundef %0, i64 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i64, align 8
  %5 = alloca double, align 8
  %6 = alloca i64, align 8
  %7 = alloca double, align 8
  %8 = alloca i64, align 8
  store ptr %0, ptr %3, align 8
  store i64 %1, ptr %4, align 8
  %9 = load ptr, ptr %3, align 8
  %10 = getelementptr inbounds double, ptr %9, i64 0
  %11 = load double, ptr %10, align 8
  store double %11, ptr %5, align 8
  store i64 1, ptr %6, align 8
  br label %12

12:                                               ; preds = %29, %2
  %13 = load i64, ptr %6, align 8
  %14 = load i64, ptr %4, align 8
  %15 = icmp ult i64 %13, %14
  br i1 %15, label %16, label %32

16:                                               ; preds = %12
  %17 = load ptr, ptr %3, align 8
  %18 = load i64, ptr %6, align 8
  %19 = getelementptr inbounds nuw double, ptr %17, i64 %18
  %20 = load double, ptr %19, align 8
  %21 = load double, ptr %5, align 8
  %22 = fcmp ogt double %20, %21
  br i1 %22, label %23, label %28

23:                                               ; preds = %16
  %24 = load ptr, ptr %3, align 8
  %25 = load i64, ptr %6, align 8
  %26 = getelementptr inbounds nuw double, ptr %24, i64 %25
  %27 = load double, ptr %26, align 8
  store double %27, ptr %5, align 8
  br label %28

28:                                               ; preds = %23, %16
  br label %29

29:                                               ; preds = %28
  %30 = load i64, ptr %6, align 8
  %31 = add i64 %30, 1
  store i64 %31, ptr %6, align 8
  br label %12, !llvm.loop !7

32:                                               ; preds = %12
  store double 0.000000e+00, ptr %7, align 8
  store i64 0, ptr %8, align 8
  br label %33

33:                                               ; preds = %47, %32
  %34 = load i64, ptr %8, align 8
  %35 = load i64, ptr %4, align 8
  %36 = icmp ult i64 %34, %35
  br i1 %36, label %37, label %50

37:                                               ; preds = %33
  %38 = load ptr, ptr %3, align 8
  %39 = load i64, ptr %8, align 8
  %40 = getelementptr inbounds nuw double, ptr %38, i64 %39
  %41 = load double, ptr %40, align 8
  %42 = load double, ptr %5, align 8
  %43 = fsub double %41, %42
  %44 = call double @llvm.exp.f64(double %43)
  %45 = load double, ptr %7, align 8
  %46 = fadd double %45, %44
  store double %46, ptr %7, align 8
  br label %47

47:                                               ; preds = %37
  %48 = load i64, ptr %8, align 8
  %49 = add i64 %48, 1
  store i64 %49, ptr %8, align 8
  br label %33, !llvm.loop !8

50:                                               ; preds = %33
  %51 = load double, ptr %5, align 8
  %52 = load double, ptr %7, align 8
  %53 = call double @llvm.log.f64(double %52)
  %54 = fadd double %51, %53
  ret double %54
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.log.f64(double) #1

; Function Attrs: noinline nounwind optnone
define dso_local double @prefix_products(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  store i32 1, ptr %5, align 4
  br label %6

6:                                                ; preds = %27, %2
  %7 = load i32, ptr %5, align 4
  %8 = load i32, ptr %4, align 4
  %9 = icmp slt i32 %7, %8
  br i1 %9, label %10, label %30

10:                                               ; preds = %6
  %11 = load ptr, ptr %3, align 8
  %12 = load i32, ptr %5, align 4
  %13 = sub nsw i32 %12, 1
  %14 = sext i32 %13 to i64
  %15 = getelementptr inbounds double, ptr %11, i64 %14
  %16 = load double, ptr %15, align 8
  %17 = load ptr, ptr %3, align 8
  %18 = load i32, ptr %5, align 4
  %19 = sext i32 %18 to i64
  %20 = getelementptr inbounds double, ptr %17, i64 %19
  %21 = load double, ptr %20, align 8
  %22 = fmul double %16, %21
  %23 = load ptr, ptr %3, align 8
  %24 = load i32, ptr %5, align 4
  %25 = sext i32 %24 to i64
  %26 = getelementptr inbounds double, ptr %23, i64 %25
  store double %22, ptr %26, align 8
  br label %27

27:                                               ; preds = %10
  %28 = load i32, ptr %5, align 4
  %29 = add nsw i32 %28, 1
  store i32 %29, ptr %5, align 4
  br label %6, !llvm.loop !9

30:                                               ; preds = %6
  %31 = load ptr, ptr %3, align 8
  %32 = load i32, ptr %4, align 4
  %33 = sub nsw i32 %32, 1
  %34 = sext i32 %33 to i64
  %35 = getelementptr inbounds double, ptr %31, i64 %34
  %36 = load double, ptr %35, align 8
  ret double %36
}

; Function Attrs: noinline nounwind optnone
define dso_local double @halvings(double noundef %0, double noundef %1) #0 {
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
  br label %7, !llvm.loop !10

19:                                               ; preds = %7
  %20 = load double, ptr %5, align 8
  %21 = load double, ptr %5, align 8
  %22 = fmul double %20, %21
  ret double %22
}

; Function Attrs: noinline nounwind optnone
define dso_local double @three_steps(double noundef %0, double noundef %1) #0 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  %5 = alloca [4 x double], align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store double %0, ptr %3, align 8
  store double %1, ptr %4, align 8
  %8 = load double, ptr %3, align 8
  store double %8, ptr %5, align 8
  %9 = getelementptr inbounds double, ptr %5, i64 1
  %10 = load double, ptr %4, align 8
  store double %10, ptr %9, align 8
  %11 = getelementptr inbounds double, ptr %5, i64 2
  %12 = load double, ptr %3, align 8
  %13 = load double, ptr %4, align 8
  %14 = fmul double %12, %13
  store double %14, ptr %11, align 8
  %15 = getelementptr inbounds double, ptr %5, i64 3
  store double 1.000000e+00, ptr %15, align 8
  store i32 0, ptr %6, align 4
  br label %16

16:                                               ; preds = %42, %2
  %17 = load i32, ptr %6, align 4
  %18 = icmp slt i32 %17, 3
  br i1 %18, label %19, label %45

19:                                               ; preds = %16
  store i32 0, ptr %7, align 4
  br label %20

20:                                               ; preds = %38, %19
  %21 = load i32, ptr %7, align 4
  %22 = icmp slt i32 %21, 4
  br i1 %22, label %23, label %41

23:                                               ; preds = %20
  %24 = load i32, ptr %7, align 4
  %25 = sext i32 %24 to i64
  %26 = getelementptr inbounds [4 x double], ptr %5, i64 0, i64 %25
  %27 = load double, ptr %26, align 8
  %28 = load i32, ptr %7, align 4
  %29 = add nsw i32 %28, 1
  %30 = and i32 %29, 3
  %31 = sext i32 %30 to i64
  %32 = getelementptr inbounds [4 x double], ptr %5, i64 0, i64 %31
  %33 = load double, ptr %32, align 8
  %34 = call double @llvm.fmuladd.f64(double %27, double %33, double 5.000000e-01)
  %35 = load i32, ptr %7, align 4
  %36 = sext i32 %35 to i64
  %37 = getelementptr inbounds [4 x double], ptr %5, i64 0, i64 %36
  store double %34, ptr %37, align 8
  br label %38

38:                                               ; preds = %23
  %39 = load i32, ptr %7, align 4
  %40 = add nsw i32 %39, 1
  store i32 %40, ptr %7, align 4
  br label %20, !llvm.loop !11

41:                                               ; preds = %20
  br label %42

42:                                               ; preds = %41
  %43 = load i32, ptr %6, align 4
  %44 = add nsw i32 %43, 1
  store i32 %44, ptr %6, align 4
  br label %16, !llvm.loop !12

45:                                               ; preds = %16
  %46 = getelementptr inbounds [4 x double], ptr %5, i64 0, i64 0
  %47 = load double, ptr %46, align 8
  %48 = getelementptr inbounds [4 x double], ptr %5, i64 0, i64 3
  %49 = load double, ptr %48, align 8
  %50 = fadd double %47, %49
  ret double %50
}

; Function Attrs: noinline nounwind optnone
define dso_local double @by_branches(double noundef %0, i32 noundef %1) #0 {
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

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.cos.f64(double) #1

; Function Attrs: noinline nounwind optnone
define dso_local double @spring_energy(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca double, align 8
  store ptr %0, ptr %2, align 8
  %4 = load ptr, ptr %2, align 8
  %5 = getelementptr inbounds nuw %struct.spring, ptr %4, i32 0, i32 2
  %6 = getelementptr inbounds [2 x double], ptr %5, i64 0, i64 1
  %7 = load double, ptr %6, align 8
  %8 = load ptr, ptr %2, align 8
  %9 = getelementptr inbounds nuw %struct.spring, ptr %8, i32 0, i32 2
  %10 = getelementptr inbounds [2 x double], ptr %9, i64 0, i64 0
  %11 = load double, ptr %10, align 8
  %12 = fsub double %7, %11
  %13 = load ptr, ptr %2, align 8
  %14 = getelementptr inbounds nuw %struct.spring, ptr %13, i32 0, i32 1
  %15 = load float, ptr %14, align 8
  %16 = fpext float %15 to double
  %17 = fsub double %12, %16
  store double %17, ptr %3, align 8
  %18 = load ptr, ptr %2, align 8
  %19 = getelementptr inbounds nuw %struct.spring, ptr %18, i32 0, i32 0
  %20 = load double, ptr %19, align 8
  %21 = fmul double 5.000000e-01, %20
  %22 = load double, ptr %3, align 8
  %23 = fmul double %21, %22
  %24 = load double, ptr %3, align 8
  %25 = fmul double %23, %24
  ret double %25
}

; Function Attrs: noinline nounwind optnone
define dso_local double @sum_of_calls(ptr noundef %0, double noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  %7 = alloca double, align 8
  %8 = alloca i32, align 4
  store ptr %0, ptr %4, align 8
  store double %1, ptr %5, align 8
  store i32 %2, ptr %6, align 4
  store double 0.000000e+00, ptr %7, align 8
  store i32 0, ptr %8, align 4
  br label %9

9:                                                ; preds = %25, %3
  %10 = load i32, ptr %8, align 4
  %11 = load i32, ptr %6, align 4
  %12 = icmp slt i32 %10, %11
  br i1 %12, label %13, label %28

13:                                               ; preds = %9
  %14 = load ptr, ptr %4, align 8
  %15 = load i32, ptr %8, align 4
  %16 = sext i32 %15 to i64
  %17 = getelementptr inbounds double, ptr %14, i64 %16
  %18 = load double, ptr %5, align 8
  %19 = load i32, ptr %8, align 4
  %20 = sitofp i32 %19 to double
  %21 = fadd double %18, %20
  %22 = call double @contribution(ptr noundef %17, double noundef %21) #3
  %23 = load double, ptr %7, align 8
  %24 = fadd double %23, %22
  store double %24, ptr %7, align 8
  br label %25

25:                                               ; preds = %13
  %26 = load i32, ptr %8, align 4
  %27 = add nsw i32 %26, 1
  store i32 %27, ptr %8, align 4
  br label %9, !llvm.loop !13

28:                                               ; preds = %9
  %29 = load double, ptr %7, align 8
  ret double %29
}

; Function Attrs: noinline nounwind optnone
define internal double @contribution(ptr noundef %0, double noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca double, align 8
  store ptr %0, ptr %3, align 8
  store double %1, ptr %4, align 8
  %5 = load double, ptr %4, align 8
  %6 = load ptr, ptr %3, align 8
  %7 = getelementptr inbounds double, ptr %6, i64 0
  %8 = load double, ptr %7, align 8
  %9 = fmul double %5, %8
  %10 = load ptr, ptr %3, align 8
  %11 = getelementptr inbounds double, ptr %10, i64 0
  %12 = load double, ptr %11, align 8
  %13 = fmul double %9, %12
  %14 = load ptr, ptr %3, align 8
  %15 = getelementptr inbounds double, ptr %14, i64 0
  %16 = load double, ptr %15, align 8
  %17 = load ptr, ptr %3, align 8
  %18 = getelementptr inbounds double, ptr %17, i64 1
  %19 = load double, ptr %18, align 8
  %20 = load double, ptr %4, align 8
  %21 = fmul double %19, %20
  %22 = call double @llvm.fmuladd.f64(double %13, double %16, double %21)
  ret double %22
}

; Function Attrs: noinline nounwind optnone
define dso_local double @moved_structure(ptr noundef %0, ptr noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8
  store ptr %1, ptr %4, align 8
  %5 = load ptr, ptr %3, align 8
  %6 = load ptr, ptr %4, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %5, ptr align 8 %6, i64 32, i1 false)
  %7 = load ptr, ptr %3, align 8
  %8 = getelementptr inbounds nuw %struct.pair, ptr %7, i32 0, i32 0
  %9 = load double, ptr %8, align 8
  %10 = load ptr, ptr %3, align 8
  %11 = getelementptr inbounds nuw %struct.pair, ptr %10, i32 0, i32 1
  %12 = getelementptr inbounds [3 x double], ptr %11, i64 0, i64 2
  %13 = load double, ptr %12, align 8
  %14 = fmul double %9, %13
  %15 = load ptr, ptr %4, align 8
  %16 = getelementptr inbounds nuw %struct.pair, ptr %15, i32 0, i32 1
  %17 = getelementptr inbounds [3 x double], ptr %16, i64 0, i64 0
  %18 = load double, ptr %17, align 8
  %19 = fmul double %14, %18
  ret double %19
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #2

; Function Attrs: noinline nounwind optnone
define dso_local double @weighted_value(ptr noundef %0, ptr noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8
  store ptr %1, ptr %4, align 8
  %5 = load ptr, ptr %3, align 8
  %6 = load ptr, ptr %4, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %5, ptr align 8 %6, i64 16, i1 false)
  %7 = load ptr, ptr %3, align 8
  %8 = getelementptr inbounds nuw %struct.weighted, ptr %7, i32 0, i32 0
  %9 = load ptr, ptr %8, align 8
  %10 = load double, ptr %9, align 8
  %11 = load ptr, ptr %3, align 8
  %12 = getelementptr inbounds nuw %struct.weighted, ptr %11, i32 0, i32 0
  %13 = load ptr, ptr %12, align 8
  %14 = getelementptr inbounds double, ptr %13, i64 1
  %15 = load double, ptr %14, align 8
  %16 = fmul double %10, %15
  %17 = load ptr, ptr %3, align 8
  %18 = getelementptr inbounds nuw %struct.weighted, ptr %17, i32 0, i32 1
  %19 = load float, ptr %18, align 8
  %20 = fpext float %19 to double
  %21 = load ptr, ptr %3, align 8
  %22 = getelementptr inbounds nuw %struct.weighted, ptr %21, i32 0, i32 2
  %23 = load float, ptr %22, align 4
  %24 = fpext float %23 to double
  %25 = call double @llvm.fmuladd.f64(double %16, double %20, double %24)
  ret double %25
}

; Function Attrs: noinline nounwind optnone
define dso_local double @by_rows(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  store double 0.000000e+00, ptr %5, align 8
  store i32 0, ptr %6, align 4
  br label %7

7:                                                ; preds = %30, %2
  %8 = load i32, ptr %6, align 4
  %9 = load i32, ptr %4, align 4
  %10 = icmp slt i32 %8, %9
  br i1 %10, label %11, label %33

11:                                               ; preds = %7
  %12 = load ptr, ptr %3, align 8
  %13 = load i32, ptr %6, align 4
  %14 = sext i32 %13 to i64
  %15 = getelementptr inbounds ptr, ptr %12, i64 %14
  %16 = load ptr, ptr %15, align 8
  %17 = getelementptr inbounds double, ptr %16, i64 0
  %18 = load double, ptr %17, align 8
  %19 = load ptr, ptr %3, align 8
  %20 = load i32, ptr %6, align 4
  %21 = sext i32 %20 to i64
  %22 = getelementptr inbounds ptr, ptr %19, i64 %21
  %23 = load ptr, ptr %22, align 8
  %24 = load i32, ptr %6, align 4
  %25 = sext i32 %24 to i64
  %26 = getelementptr inbounds double, ptr %23, i64 %25
  %27 = load double, ptr %26, align 8
  %28 = load double, ptr %5, align 8
  %29 = call double @llvm.fmuladd.f64(double %18, double %27, double %28)
  store double %29, ptr %5, align 8
  br label %30

30:                                               ; preds = %11
  %31 = load i32, ptr %6, align 4
  %32 = add nsw i32 %31, 1
  store i32 %32, ptr %6, align 4
  br label %7, !llvm.loop !14

33:                                               ; preds = %7
  %34 = load double, ptr %5, align 8
  ret double %34
}

attributes #0 = { noinline nounwind optnone "frame-pointer"="non-leaf-no-reserve" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+fp-armv8,+neon,+v8a,-fmv" }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nobuiltin "no-builtins" }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"frame-pointer", i32 4}
!4 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!5 = distinct !{!5, !6}
!6 = !{!"llvm.loop.mustprogress"}
!7 = distinct !{!7, !6}
!8 = distinct !{!8, !6}
!9 = distinct !{!9, !6}
!10 = distinct !{!10, !6}
!11 = distinct !{!11, !6}
!12 = distinct !{!12, !6}
!13 = distinct !{!13, !6}
!14 = distinct !{!14, !6}
