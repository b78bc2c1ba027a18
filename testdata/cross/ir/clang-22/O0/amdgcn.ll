; clang-22 --target=amdgcn-amd-amdhsa -mcpu=gfx90a -nogpulib -O0 -fno-math-errno -ffreestanding -fbuiltin -S -emit-llvm kernels.c -o ir/clang-22/O0/amdgcn.ll
; ModuleID = 'kernels.c'
source_filename = "kernels.c"
target datalayout = "e-m:e-p:64:64-p1:64:64-p2:32:32-p3:32:32-p4:64:64-p5:32:32-p6:32:32-p7:160:256:256:32-p8:128:128:128:48-p9:192:256:256:32-i64:64-v16:16-v24:32-v32:32-v48:64-v96:128-v192:256-v256:256-v512:512-v1024:1024-v2048:2048-n32:64-S32-A5-G1-ni:7:8:9"
target triple = "amdgcn-amd-amdhsa"

%struct.spring = type { double, float, [2 x double] }

; Function Attrs: convergent noinline nounwind optnone
define hidden double @polynomial(double noundef %0, double noundef %1) #0 {
  %3 = alloca double, align 8, addrspace(5)
  %4 = alloca double, align 8, addrspace(5)
  %5 = alloca double, align 8, addrspace(5)
  %6 = addrspacecast ptr addrspace(5) %3 to ptr
  %7 = addrspacecast ptr addrspace(5) %4 to ptr
  %8 = addrspacecast ptr addrspace(5) %5 to ptr
  store double %0, ptr %7, align 8
  store double %1, ptr %8, align 8
  %9 = load double, ptr %7, align 8
  %10 = load double, ptr %7, align 8
  %11 = fmul double %9, %10
  %12 = load double, ptr %8, align 8
  %13 = load double, ptr %7, align 8
  %14 = load double, ptr %7, align 8
  %15 = load double, ptr %8, align 8
  %16 = load double, ptr %8, align 8
  %17 = fmul double %15, %16
  %18 = call double @llvm.fmuladd.f64(double %13, double %14, double %17)
  %19 = call double @llvm.sqrt.f64(double %18)
  %20 = load double, ptr %8, align 8
  %21 = load double, ptr %8, align 8
  %22 = call double @llvm.fmuladd.f64(double %20, double %21, double 1.000000e+00)
  %23 = fdiv double %19, %22
  %24 = call double @llvm.fmuladd.f64(double %11, double %12, double %23)
  ret double %24
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #1

; Function Attrs: convergent noinline nounwind optnone
define hidden float @single_precision(float noundef %0, float noundef %1) #0 {
  %3 = alloca float, align 4, addrspace(5)
  %4 = alloca float, align 4, addrspace(5)
  %5 = alloca float, align 4, addrspace(5)
  %6 = addrspacecast ptr addrspace(5) %3 to ptr
  %7 = addrspacecast ptr addrspace(5) %4 to ptr
  %8 = addrspacecast ptr addrspace(5) %5 to ptr
  store float %0, ptr %7, align 4
  store float %1, ptr %8, align 4
  %9 = load float, ptr %7, align 4
  %10 = load float, ptr %8, align 4
  %11 = fmul float %9, %10
  %12 = load float, ptr %8, align 4
  %13 = load float, ptr %8, align 4
  %14 = call float @llvm.sqrt.f32(float %13)
  %15 = load float, ptr %7, align 4
  %16 = fmul float %14, %15
  %17 = fneg float %16
  %18 = call float @llvm.fmuladd.f32(float %11, float %12, float %17)
  ret float %18
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.sqrt.f32(float) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #1

; Function Attrs: convergent noinline nounwind optnone
define hidden double @dot(ptr noundef %0, ptr noundef %1, i32 noundef %2) #0 {
  %4 = alloca double, align 8, addrspace(5)
  %5 = alloca ptr, align 8, addrspace(5)
  %6 = alloca ptr, align 8, addrspace(5)
  %7 = alloca i32, align 4, addrspace(5)
  %8 = alloca double, align 8, addrspace(5)
  %9 = alloca i32, align 4, addrspace(5)
  %10 = addrspacecast ptr addrspace(5) %4 to ptr
  %11 = addrspacecast ptr addrspace(5) %5 to ptr
  %12 = addrspacecast ptr addrspace(5) %6 to ptr
  %13 = addrspacecast ptr addrspace(5) %7 to ptr
  %14 = addrspacecast ptr addrspace(5) %8 to ptr
  %15 = addrspacecast ptr addrspace(5) %9 to ptr
  store ptr %0, ptr %11, align 8
  store ptr %1, ptr %12, align 8
  store i32 %2, ptr %13, align 4
  store double 0.000000e+00, ptr %14, align 8
  store i32 0, ptr %15, align 4
  br label %16

16:                                               ; preds = %33, %3
  %17 = load i32, ptr %15, align 4
  %18 = load i32, ptr %13, align 4
  %19 = icmp slt i32 %17, %18
  br i1 %19, label %20, label %36

20:                                               ; preds = %16
  %21 = load ptr, ptr %11, align 8
  %22 = load i32, ptr %15, align 4
  %23 = sext i32 %22 to i64
  %24 = getelementptr inbounds double, ptr %21, i64 %23
  %25 = load double, ptr %24, align 8
  %26 = load ptr, ptr %12, align 8
  %27 = load i32, ptr %15, align 4
  %28 = sext i32 %27 to i64
  %29 = getelementptr inbounds double, ptr %26, i64 %28
  %30 = load double, ptr %29, align 8
  %31 = load double, ptr %14, align 8
  %32 = call double @llvm.fmuladd.f64(double %25, double %30, double %31)
  store double %32, ptr %14, align 8
  br label %33

33:                                               ; preds = %20
  %34 = load i32, ptr %15, align 4
  %35 = add nsw i32 %34, 1
  store i32 %35, ptr %15, align 4
  br label %16, !llvm.loop !5

36:                                               ; preds = %16
  %37 = load double, ptr %14, align 8
  ret double %37
}

; Function Attrs: convergent noinline nounwind optnone
define hidden double @dot_of_global_memory(ptr addrspace(1) noundef %0, ptr addrspace(1) noundef %1, i32 noundef %2) #0 {
  %4 = alloca double, align 8, addrspace(5)
  %5 = alloca ptr addrspace(1), align 8, addrspace(5)
  %6 = alloca ptr addrspace(1), align 8, addrspace(5)
  %7 = alloca i32, align 4, addrspace(5)
  %8 = alloca double, align 8, addrspace(5)
  %9 = alloca i32, align 4, addrspace(5)
  %10 = addrspacecast ptr addrspace(5) %4 to ptr
  %11 = addrspacecast ptr addrspace(5) %5 to ptr
  %12 = addrspacecast ptr addrspace(5) %6 to ptr
  %13 = addrspacecast ptr addrspace(5) %7 to ptr
  %14 = addrspacecast ptr addrspace(5) %8 to ptr
  %15 = addrspacecast ptr addrspace(5) %9 to ptr
  store ptr addrspace(1) %0, ptr %11, align 8
  store ptr addrspace(1) %1, ptr %12, align 8
  store i32 %2, ptr %13, align 4
  store double 0.000000e+00, ptr %14, align 8
  store i32 0, ptr %15, align 4
  br label %16

16:                                               ; preds = %33, %3
  %17 = load i32, ptr %15, align 4
  %18 = load i32, ptr %13, align 4
  %19 = icmp slt i32 %17, %18
  br i1 %19, label %20, label %36

20:                                               ; preds = %16
  %21 = load ptr addrspace(1), ptr %11, align 8
  %22 = load i32, ptr %15, align 4
  %23 = sext i32 %22 to i64
  %24 = getelementptr inbounds double, ptr addrspace(1) %21, i64 %23
  %25 = load double, ptr addrspace(1) %24, align 8
  %26 = load ptr addrspace(1), ptr %12, align 8
  %27 = load i32, ptr %15, align 4
  %28 = sext i32 %27 to i64
  %29 = getelementptr inbounds double, ptr addrspace(1) %26, i64 %28
  %30 = load double, ptr addrspace(1) %29, align 8
  %31 = load double, ptr %14, align 8
  %32 = call double @llvm.fmuladd.f64(double %25, double %30, double %31)
  store double %32, ptr %14, align 8
  br label %33

33:                                               ; preds = %20
  %34 = load i32, ptr %15, align 4
  %35 = add nsw i32 %34, 1
  store i32 %35, ptr %15, align 4
  br label %16, !llvm.loop !7

36:                                               ; preds = %16
  %37 = load double, ptr %14, align 8
  ret double %37
}

; Function Attrs: convergent noinline nounwind optnone
define hidden double @prefix_products(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca double, align 8, addrspace(5)
  %4 = alloca ptr, align 8, addrspace(5)
  %5 = alloca i32, align 4, addrspace(5)
  %6 = alloca i32, align 4, addrspace(5)
  %7 = addrspacecast ptr addrspace(5) %3 to ptr
  %8 = addrspacecast ptr addrspace(5) %4 to ptr
  %9 = addrspacecast ptr addrspace(5) %5 to ptr
  %10 = addrspacecast ptr addrspace(5) %6 to ptr
  store ptr %0, ptr %8, align 8
  store i32 %1, ptr %9, align 4
  store i32 1, ptr %10, align 4
  br label %11

11:                                               ; preds = %32, %2
  %12 = load i32, ptr %10, align 4
  %13 = load i32, ptr %9, align 4
  %14 = icmp slt i32 %12, %13
  br i1 %14, label %15, label %35

15:                                               ; preds = %11
  %16 = load ptr, ptr %8, align 8
  %17 = load i32, ptr %10, align 4
  %18 = sub nsw i32 %17, 1
  %19 = sext i32 %18 to i64
  %20 = getelementptr inbounds double, ptr %16, i64 %19
  %21 = load double, ptr %20, align 8
  %22 = load ptr, ptr %8, align 8
  %23 = load i32, ptr %10, align 4
  %24 = sext i32 %23 to i64
  %25 = getelementptr inbounds double, ptr %22, i64 %24
  %26 = load double, ptr %25, align 8
  %27 = fmul double %21, %26
  %28 = load ptr, ptr %8, align 8
  %29 = load i32, ptr %10, align 4
  %30 = sext i32 %29 to i64
  %31 = getelementptr inbounds double, ptr %28, i64 %30
  store double %27, ptr %31, align 8
  br label %32

32:                                               ; preds = %15
  %33 = load i32, ptr %10, align 4
  %34 = add nsw i32 %33, 1
  store i32 %34, ptr %10, align 4
  br label %11, !llvm.loop !8

35:                                               ; preds = %11
  %36 = load ptr, ptr %8, align 8
  %37 = load i32, ptr %9, align 4
  %38 = sub nsw i32 %37, 1
  %39 = sext i32 %38 to i64
  %40 = getelementptr inbounds double, ptr %36, i64 %39
  %41 = load double, ptr %40, align 8
  ret double %41
}

; Function Attrs: convergent noinline nounwind optnone
define hidden double @three_steps(double noundef %0, double noundef %1) #0 {
  %3 = alloca double, align 8, addrspace(5)
  %4 = alloca double, align 8, addrspace(5)
  %5 = alloca double, align 8, addrspace(5)
  %6 = alloca [4 x double], align 8, addrspace(5)
  %7 = alloca i32, align 4, addrspace(5)
  %8 = alloca i32, align 4, addrspace(5)
  %9 = addrspacecast ptr addrspace(5) %3 to ptr
  %10 = addrspacecast ptr addrspace(5) %4 to ptr
  %11 = addrspacecast ptr addrspace(5) %5 to ptr
  %12 = addrspacecast ptr addrspace(5) %6 to ptr
  %13 = addrspacecast ptr addrspace(5) %7 to ptr
  %14 = addrspacecast ptr addrspace(5) %8 to ptr
  store double %0, ptr %10, align 8
  store double %1, ptr %11, align 8
  %15 = load double, ptr %10, align 8
  store double %15, ptr %12, align 8
  %16 = getelementptr inbounds double, ptr %12, i64 1
  %17 = load double, ptr %11, align 8
  store double %17, ptr %16, align 8
  %18 = getelementptr inbounds double, ptr %12, i64 2
  %19 = load double, ptr %10, align 8
  %20 = load double, ptr %11, align 8
  %21 = fmul double %19, %20
  store double %21, ptr %18, align 8
  %22 = getelementptr inbounds double, ptr %12, i64 3
  store double 1.000000e+00, ptr %22, align 8
  store i32 0, ptr %13, align 4
  br label %23

23:                                               ; preds = %49, %2
  %24 = load i32, ptr %13, align 4
  %25 = icmp slt i32 %24, 3
  br i1 %25, label %26, label %52

26:                                               ; preds = %23
  store i32 0, ptr %14, align 4
  br label %27

27:                                               ; preds = %45, %26
  %28 = load i32, ptr %14, align 4
  %29 = icmp slt i32 %28, 4
  br i1 %29, label %30, label %48

30:                                               ; preds = %27
  %31 = load i32, ptr %14, align 4
  %32 = sext i32 %31 to i64
  %33 = getelementptr inbounds [4 x double], ptr %12, i64 0, i64 %32
  %34 = load double, ptr %33, align 8
  %35 = load i32, ptr %14, align 4
  %36 = add nsw i32 %35, 1
  %37 = and i32 %36, 3
  %38 = sext i32 %37 to i64
  %39 = getelementptr inbounds [4 x double], ptr %12, i64 0, i64 %38
  %40 = load double, ptr %39, align 8
  %41 = call double @llvm.fmuladd.f64(double %34, double %40, double 5.000000e-01)
  %42 = load i32, ptr %14, align 4
  %43 = sext i32 %42 to i64
  %44 = getelementptr inbounds [4 x double], ptr %12, i64 0, i64 %43
  store double %41, ptr %44, align 8
  br label %45

45:                                               ; preds = %30
  %46 = load i32, ptr %14, align 4
  %47 = add nsw i32 %46, 1
  store i32 %47, ptr %14, align 4
  br label %27, !llvm.loop !9

48:                                               ; preds = %27
  br label %49

49:                                               ; preds = %48
  %50 = load i32, ptr %13, align 4
  %51 = add nsw i32 %50, 1
  store i32 %51, ptr %13, align 4
  br label %23, !llvm.loop !10

52:                                               ; preds = %23
  %53 = getelementptr inbounds [4 x double], ptr %12, i64 0, i64 0
  %54 = load double, ptr %53, align 8
  %55 = getelementptr inbounds [4 x double], ptr %12, i64 0, i64 3
  %56 = load double, ptr %55, align 8
  %57 = fadd double %54, %56
  ret double %57
}

; Function Attrs: convergent noinline nounwind optnone
define hidden double @through_stack_memory(double noundef %0, i32 noundef %1) #0 {
  %3 = alloca double, align 8, addrspace(5)
  %4 = alloca double, align 8, addrspace(5)
  %5 = alloca i32, align 4, addrspace(5)
  %6 = alloca [4 x double], align 8, addrspace(5)
  %7 = addrspacecast ptr addrspace(5) %3 to ptr
  %8 = addrspacecast ptr addrspace(5) %4 to ptr
  %9 = addrspacecast ptr addrspace(5) %5 to ptr
  %10 = addrspacecast ptr addrspace(5) %6 to ptr
  store double %0, ptr %8, align 8
  store i32 %1, ptr %9, align 4
  %11 = load double, ptr %8, align 8
  store double %11, ptr %10, align 8
  %12 = getelementptr inbounds double, ptr %10, i64 1
  %13 = load double, ptr %8, align 8
  %14 = load double, ptr %8, align 8
  %15 = fmul double %13, %14
  store double %15, ptr %12, align 8
  %16 = getelementptr inbounds double, ptr %10, i64 2
  %17 = load double, ptr %8, align 8
  %18 = fmul double 2.000000e+00, %17
  store double %18, ptr %16, align 8
  %19 = getelementptr inbounds double, ptr %10, i64 3
  %20 = load double, ptr %8, align 8
  %21 = fadd double 1.000000e+00, %20
  store double %21, ptr %19, align 8
  %22 = load double, ptr %8, align 8
  %23 = load i32, ptr %9, align 4
  %24 = and i32 %23, 3
  %25 = sext i32 %24 to i64
  %26 = getelementptr inbounds [4 x double], ptr %10, i64 0, i64 %25
  %27 = load double, ptr %26, align 8
  %28 = fmul double %27, %22
  store double %28, ptr %26, align 8
  %29 = load i32, ptr %9, align 4
  %30 = add nsw i32 %29, 1
  %31 = and i32 %30, 3
  %32 = sext i32 %31 to i64
  %33 = getelementptr inbounds [4 x double], ptr %10, i64 0, i64 %32
  %34 = load double, ptr %33, align 8
  %35 = load i32, ptr %9, align 4
  %36 = and i32 %35, 3
  %37 = sext i32 %36 to i64
  %38 = getelementptr inbounds [4 x double], ptr %10, i64 0, i64 %37
  %39 = load double, ptr %38, align 8
  %40 = fmul double %34, %39
  ret double %40
}

; Function Attrs: convergent noinline nounwind optnone
define hidden double @by_branches(double noundef %0, i32 noundef %1) #0 {
  %3 = alloca double, align 8, addrspace(5)
  %4 = alloca double, align 8, addrspace(5)
  %5 = alloca i32, align 4, addrspace(5)
  %6 = addrspacecast ptr addrspace(5) %3 to ptr
  %7 = addrspacecast ptr addrspace(5) %4 to ptr
  %8 = addrspacecast ptr addrspace(5) %5 to ptr
  store double %0, ptr %7, align 8
  store i32 %1, ptr %8, align 4
  %9 = load double, ptr %7, align 8
  %10 = fcmp olt double %9, 0.000000e+00
  br i1 %10, label %11, label %15

11:                                               ; preds = %2
  %12 = load double, ptr %7, align 8
  %13 = fneg double %12
  %14 = fmul double %13, 3.000000e+00
  store double %14, ptr %7, align 8
  br label %15

15:                                               ; preds = %11, %2
  %16 = load i32, ptr %8, align 4
  switch i32 %16, label %24 [
    i32 0, label %17
    i32 1, label %21
  ]

17:                                               ; preds = %15
  %18 = load double, ptr %7, align 8
  %19 = load double, ptr %7, align 8
  %20 = fmul double %18, %19
  store double %20, ptr %6, align 8
  br label %28

21:                                               ; preds = %15
  %22 = load double, ptr %7, align 8
  %23 = call double @llvm.sqrt.f64(double %22)
  store double %23, ptr %6, align 8
  br label %28

24:                                               ; preds = %15
  %25 = load double, ptr %7, align 8
  %26 = fadd double 1.000000e+00, %25
  %27 = fdiv double 1.000000e+00, %26
  store double %27, ptr %6, align 8
  br label %28

28:                                               ; preds = %24, %21, %17
  %29 = load double, ptr %6, align 8
  ret double %29
}

; Function Attrs: convergent noinline nounwind optnone
define hidden double @spring_energy(ptr noundef %0) #0 {
  %2 = alloca double, align 8, addrspace(5)
  %3 = alloca ptr, align 8, addrspace(5)
  %4 = alloca double, align 8, addrspace(5)
  %5 = addrspacecast ptr addrspace(5) %2 to ptr
  %6 = addrspacecast ptr addrspace(5) %3 to ptr
  %7 = addrspacecast ptr addrspace(5) %4 to ptr
  store ptr %0, ptr %6, align 8
  %8 = load ptr, ptr %6, align 8
  %9 = getelementptr inbounds nuw %struct.spring, ptr %8, i32 0, i32 2
  %10 = getelementptr inbounds [2 x double], ptr %9, i64 0, i64 1
  %11 = load double, ptr %10, align 8
  %12 = load ptr, ptr %6, align 8
  %13 = getelementptr inbounds nuw %struct.spring, ptr %12, i32 0, i32 2
  %14 = getelementptr inbounds [2 x double], ptr %13, i64 0, i64 0
  %15 = load double, ptr %14, align 8
  %16 = fsub double %11, %15
  %17 = load ptr, ptr %6, align 8
  %18 = getelementptr inbounds nuw %struct.spring, ptr %17, i32 0, i32 1
  %19 = load float, ptr %18, align 8
  %20 = fpext float %19 to double
  %21 = fsub double %16, %20
  store double %21, ptr %7, align 8
  %22 = load ptr, ptr %6, align 8
  %23 = getelementptr inbounds nuw %struct.spring, ptr %22, i32 0, i32 0
  %24 = load double, ptr %23, align 8
  %25 = fmul double 5.000000e-01, %24
  %26 = load double, ptr %7, align 8
  %27 = fmul double %25, %26
  %28 = load double, ptr %7, align 8
  %29 = fmul double %27, %28
  ret double %29
}

; Function Attrs: convergent noinline nounwind optnone
define hidden double @two_calls(ptr noundef %0, double noundef %1) #0 {
  %3 = alloca double, align 8, addrspace(5)
  %4 = alloca ptr, align 8, addrspace(5)
  %5 = alloca double, align 8, addrspace(5)
  %6 = addrspacecast ptr addrspace(5) %3 to ptr
  %7 = addrspacecast ptr addrspace(5) %4 to ptr
  %8 = addrspacecast ptr addrspace(5) %5 to ptr
  store ptr %0, ptr %7, align 8
  store double %1, ptr %8, align 8
  %9 = load ptr, ptr %7, align 8
  %10 = load double, ptr %8, align 8
  %11 = call double @contribution(ptr noundef %9, double noundef %10) #3
  %12 = load ptr, ptr %7, align 8
  %13 = getelementptr inbounds double, ptr %12, i64 1
  %14 = load double, ptr %8, align 8
  %15 = fadd double %14, 1.000000e+00
  %16 = call double @contribution(ptr noundef %13, double noundef %15) #3
  %17 = fmul double %11, %16
  ret double %17
}

; Function Attrs: convergent noinline nounwind optnone
define internal double @contribution(ptr noundef %0, double noundef %1) #0 {
  %3 = alloca double, align 8, addrspace(5)
  %4 = alloca ptr, align 8, addrspace(5)
  %5 = alloca double, align 8, addrspace(5)
  %6 = addrspacecast ptr addrspace(5) %3 to ptr
  %7 = addrspacecast ptr addrspace(5) %4 to ptr
  %8 = addrspacecast ptr addrspace(5) %5 to ptr
  store ptr %0, ptr %7, align 8
  store double %1, ptr %8, align 8
  %9 = load double, ptr %8, align 8
  %10 = load ptr, ptr %7, align 8
  %11 = getelementptr inbounds double, ptr %10, i64 0
  %12 = load double, ptr %11, align 8
  %13 = fmul double %9, %12
  %14 = load ptr, ptr %7, align 8
  %15 = getelementptr inbounds double, ptr %14, i64 0
  %16 = load double, ptr %15, align 8
  %17 = fmul double %13, %16
  %18 = load ptr, ptr %7, align 8
  %19 = getelementptr inbounds double, ptr %18, i64 0
  %20 = load double, ptr %19, align 8
  %21 = load ptr, ptr %7, align 8
  %22 = getelementptr inbounds double, ptr %21, i64 1
  %23 = load double, ptr %22, align 8
  %24 = load double, ptr %8, align 8
  %25 = fmul double %23, %24
  %26 = call double @llvm.fmuladd.f64(double %17, double %20, double %25)
  ret double %26
}

; Function Attrs: convergent noinline nounwind optnone
define protected amdgpu_kernel void @squares(ptr addrspace(1) noundef %0, ptr addrspace(1) noundef %1, double noundef %2) #0 {
  %4 = alloca ptr addrspace(1), align 8, addrspace(5)
  %5 = alloca ptr addrspace(1), align 8, addrspace(5)
  %6 = alloca double, align 8, addrspace(5)
  %7 = alloca i32, align 4, addrspace(5)
  %8 = addrspacecast ptr addrspace(5) %4 to ptr
  %9 = addrspacecast ptr addrspace(5) %5 to ptr
  %10 = addrspacecast ptr addrspace(5) %6 to ptr
  %11 = addrspacecast ptr addrspace(5) %7 to ptr
  store ptr addrspace(1) %0, ptr %8, align 8
  store ptr addrspace(1) %1, ptr %9, align 8
  store double %2, ptr %10, align 8
  %12 = call i32 @llvm.amdgcn.workitem.id.x()
  store i32 %12, ptr %11, align 4
  %13 = load ptr addrspace(1), ptr %8, align 8
  %14 = load i32, ptr %11, align 4
  %15 = zext i32 %14 to i64
  %16 = getelementptr inbounds nuw double, ptr addrspace(1) %13, i64 %15
  %17 = load double, ptr addrspace(1) %16, align 8
  %18 = load ptr addrspace(1), ptr %8, align 8
  %19 = load i32, ptr %11, align 4
  %20 = zext i32 %19 to i64
  %21 = getelementptr inbounds nuw double, ptr addrspace(1) %18, i64 %20
  %22 = load double, ptr addrspace(1) %21, align 8
  %23 = fmul double %17, %22
  %24 = load double, ptr %10, align 8
  %25 = fmul double %23, %24
  %26 = load ptr addrspace(1), ptr %9, align 8
  %27 = load i32, ptr %11, align 4
  %28 = zext i32 %27 to i64
  %29 = getelementptr inbounds nuw double, ptr addrspace(1) %26, i64 %28
  store double %25, ptr addrspace(1) %29, align 8
  ret void
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef range(i32 0, 1024) i32 @llvm.amdgcn.workitem.id.x() #2

attributes #0 = { convergent noinline nounwind optnone "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="gfx90a" "target-features"="+16-bit-insts,+atomic-buffer-global-pk-add-f16-insts,+atomic-fadd-rtn-insts,+atomic-fmin-fmax-global-f64,+ci-insts,+cube-insts,+cvt-pknorm-vop2-insts,+dl-insts,+dot1-insts,+dot10-insts,+dot2-insts,+dot3-insts,+dot4-insts,+dot5-insts,+dot6-insts,+dot7-insts,+dpp,+gfx8-insts,+gfx9-insts,+gfx90a-insts,+lerp-inst,+mai-insts,+qsad-insts,+s-memrealtime,+s-memtime-inst,+sad-insts,+wavefrontsize64" }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { convergent nobuiltin "no-builtins" }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}

!0 = !{i32 1, !"amdhsa_code_object_version", i32 600}
!1 = !{i32 1, !"wchar_size", i32 4}
!2 = !{i32 8, !"PIC Level", i32 2}
!3 = !{i32 7, !"frame-pointer", i32 2}
!4 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!5 = distinct !{!5, !6}
!6 = !{!"llvm.loop.mustprogress"}
!7 = distinct !{!7, !6}
!8 = distinct !{!8, !6}
!9 = distinct !{!9, !6}
!10 = distinct !{!10, !6}
