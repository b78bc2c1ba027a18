; clang-19 --target=nvptx64-nvidia-cuda -O0 -fno-math-errno -ffreestanding -fbuiltin -S -emit-llvm kernels.c -o ir/clang-19/O0/nvptx64.ll
; ModuleID = 'kernels.c'
source_filename = "kernels.c"
target datalayout = "e-i64:64-i128:128-v16:16-v32:32-n16:32:64"
target triple = "nvptx64-nvidia-cuda"

%struct.spring = type { double, float, [2 x double] }

; Function Attrs: noinline nounwind optnone
define dso_local double @polynomial(double noundef %0, double noundef %1) #0 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  store double %0, ptr %3, align 8
  store double %1, ptr %4, align 8
  %5 = load double, ptr %3, align 8
  %6 = load double, ptr %3, align 8
  %7 = fmul double %5, %6
  %8 = load double, ptr %4, align 8
  %9 = load double, ptr %3, align 8
  %10 = load double, ptr %3, align 8
  %11 = load double, ptr %4, align 8
  %12 = load double, ptr %4, align 8
  %13 = fmul double %11, %12
  %14 = call double @llvm.fmuladd.f64(double %9, double %10, double %13)
  %15 = call double @llvm.sqrt.f64(double %14)
  %16 = load double, ptr %4, align 8
  %17 = load double, ptr %4, align 8
  %18 = call double @llvm.fmuladd.f64(double %16, double %17, double 1.000000e+00)
  %19 = fdiv double %15, %18
  %20 = call double @llvm.fmuladd.f64(double %7, double %8, double %19)
  ret double %20
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
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
  %9 = load float, ptr %4, align 4
  %10 = call float @llvm.sqrt.f32(float %9)
  %11 = load float, ptr %3, align 4
  %12 = fmul float %10, %11
  %13 = fneg float %12
  %14 = call float @llvm.fmuladd.f32(float %7, float %8, float %13)
  ret float %14
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.sqrt.f32(float) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #1

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
  br label %9, !llvm.loop !4

29:                                               ; preds = %9
  %30 = load double, ptr %7, align 8
  ret double %30
}

; Function Attrs: noinline nounwind optnone
define dso_local double @dot_of_global_memory(ptr addrspace(1) noundef %0, ptr addrspace(1) noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr addrspace(1), align 8
  %5 = alloca ptr addrspace(1), align 8
  %6 = alloca i32, align 4
  %7 = alloca double, align 8
  %8 = alloca i32, align 4
  store ptr addrspace(1) %0, ptr %4, align 8
  store ptr addrspace(1) %1, ptr %5, align 8
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
  %14 = load ptr addrspace(1), ptr %4, align 8
  %15 = load i32, ptr %8, align 4
  %16 = sext i32 %15 to i64
  %17 = getelementptr inbounds double, ptr addrspace(1) %14, i64 %16
  %18 = load double, ptr addrspace(1) %17, align 8
  %19 = load ptr addrspace(1), ptr %5, align 8
  %20 = load i32, ptr %8, align 4
  %21 = sext i32 %20 to i64
  %22 = getelementptr inbounds double, ptr addrspace(1) %19, i64 %21
  %23 = load double, ptr addrspace(1) %22, align 8
  %24 = load double, ptr %7, align 8
  %25 = call double @llvm.fmuladd.f64(double %18, double %23, double %24)
  store double %25, ptr %7, align 8
  br label %26

26:                                               ; preds = %13
  %27 = load i32, ptr %8, align 4
  %28 = add nsw i32 %27, 1
  store i32 %28, ptr %8, align 4
  br label %9, !llvm.loop !6

29:                                               ; preds = %9
  %30 = load double, ptr %7, align 8
  ret double %30
}

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
  br label %6, !llvm.loop !7

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
  br label %20, !llvm.loop !8

41:                                               ; preds = %20
  br label %42

42:                                               ; preds = %41
  %43 = load i32, ptr %6, align 4
  %44 = add nsw i32 %43, 1
  store i32 %44, ptr %6, align 4
  br label %16, !llvm.loop !9

45:                                               ; preds = %16
  %46 = getelementptr inbounds [4 x double], ptr %5, i64 0, i64 0
  %47 = load double, ptr %46, align 8
  %48 = getelementptr inbounds [4 x double], ptr %5, i64 0, i64 3
  %49 = load double, ptr %48, align 8
  %50 = fadd double %47, %49
  ret double %50
}

; Function Attrs: noinline nounwind optnone
define dso_local double @through_stack_memory(double noundef %0, i32 noundef %1) #0 {
  %3 = alloca double, align 8
  %4 = alloca i32, align 4
  %5 = alloca [4 x double], align 8
  store double %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  %6 = load double, ptr %3, align 8
  store double %6, ptr %5, align 8
  %7 = getelementptr inbounds double, ptr %5, i64 1
  %8 = load double, ptr %3, align 8
  %9 = load double, ptr %3, align 8
  %10 = fmul double %8, %9
  store double %10, ptr %7, align 8
  %11 = getelementptr inbounds double, ptr %5, i64 2
  %12 = load double, ptr %3, align 8
  %13 = fmul double 2.000000e+00, %12
  store double %13, ptr %11, align 8
  %14 = getelementptr inbounds double, ptr %5, i64 3
  %15 = load double, ptr %3, align 8
  %16 = fadd double 1.000000e+00, %15
  store double %16, ptr %14, align 8
  %17 = load double, ptr %3, align 8
  %18 = load i32, ptr %4, align 4
  %19 = and i32 %18, 3
  %20 = sext i32 %19 to i64
  %21 = getelementptr inbounds [4 x double], ptr %5, i64 0, i64 %20
  %22 = load double, ptr %21, align 8
  %23 = fmul double %22, %17
  store double %23, ptr %21, align 8
  %24 = load i32, ptr %4, align 4
  %25 = add nsw i32 %24, 1
  %26 = and i32 %25, 3
  %27 = sext i32 %26 to i64
  %28 = getelementptr inbounds [4 x double], ptr %5, i64 0, i64 %27
  %29 = load double, ptr %28, align 8
  %30 = load i32, ptr %4, align 4
  %31 = and i32 %30, 3
  %32 = sext i32 %31 to i64
  %33 = getelementptr inbounds [4 x double], ptr %5, i64 0, i64 %32
  %34 = load double, ptr %33, align 8
  %35 = fmul double %29, %34
  ret double %35
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
  %20 = call double @llvm.sqrt.f64(double %19)
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

; Function Attrs: noinline nounwind optnone
define dso_local double @spring_energy(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca double, align 8
  store ptr %0, ptr %2, align 8
  %4 = load ptr, ptr %2, align 8
  %5 = getelementptr inbounds %struct.spring, ptr %4, i32 0, i32 2
  %6 = getelementptr inbounds [2 x double], ptr %5, i64 0, i64 1
  %7 = load double, ptr %6, align 8
  %8 = load ptr, ptr %2, align 8
  %9 = getelementptr inbounds %struct.spring, ptr %8, i32 0, i32 2
  %10 = getelementptr inbounds [2 x double], ptr %9, i64 0, i64 0
  %11 = load double, ptr %10, align 8
  %12 = fsub double %7, %11
  %13 = load ptr, ptr %2, align 8
  %14 = getelementptr inbounds %struct.spring, ptr %13, i32 0, i32 1
  %15 = load float, ptr %14, align 8
  %16 = fpext float %15 to double
  %17 = fsub double %12, %16
  store double %17, ptr %3, align 8
  %18 = load ptr, ptr %2, align 8
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
define dso_local double @two_calls(ptr noundef %0, double noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca double, align 8
  store ptr %0, ptr %3, align 8
  store double %1, ptr %4, align 8
  %5 = load ptr, ptr %3, align 8
  %6 = load double, ptr %4, align 8
  %7 = call double @contribution(ptr noundef %5, double noundef %6) #2
  %8 = load ptr, ptr %3, align 8
  %9 = getelementptr inbounds double, ptr %8, i64 1
  %10 = load double, ptr %4, align 8
  %11 = fadd double %10, 1.000000e+00
  %12 = call double @contribution(ptr noundef %9, double noundef %11) #2
  %13 = fmul double %7, %12
  ret double %13
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
define dso_local void @squares(ptr addrspace(1) noundef %0, ptr addrspace(1) noundef %1, double noundef %2) #0 {
  %4 = alloca ptr addrspace(1), align 8
  %5 = alloca ptr addrspace(1), align 8
  %6 = alloca double, align 8
  %7 = alloca i32, align 4
  store ptr addrspace(1) %0, ptr %4, align 8
  store ptr addrspace(1) %1, ptr %5, align 8
  store double %2, ptr %6, align 8
  %8 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  store i32 %8, ptr %7, align 4
  %9 = load ptr addrspace(1), ptr %4, align 8
  %10 = load i32, ptr %7, align 4
  %11 = zext i32 %10 to i64
  %12 = getelementptr inbounds double, ptr addrspace(1) %9, i64 %11
  %13 = load double, ptr addrspace(1) %12, align 8
  %14 = load ptr addrspace(1), ptr %4, align 8
  %15 = load i32, ptr %7, align 4
  %16 = zext i32 %15 to i64
  %17 = getelementptr inbounds double, ptr addrspace(1) %14, i64 %16
  %18 = load double, ptr addrspace(1) %17, align 8
  %19 = fmul double %13, %18
  %20 = load double, ptr %6, align 8
  %21 = fmul double %19, %20
  %22 = load ptr addrspace(1), ptr %5, align 8
  %23 = load i32, ptr %7, align 4
  %24 = zext i32 %23 to i64
  %25 = getelementptr inbounds double, ptr addrspace(1) %22, i64 %24
  store double %21, ptr addrspace(1) %25, align 8
  ret void
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef i32 @llvm.nvvm.read.ptx.sreg.tid.x() #1

attributes #0 = { noinline nounwind optnone "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-features"="+ptx85" }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nobuiltin "no-builtins" }

!nvvm.annotations = !{!0}
!llvm.module.flags = !{!1, !2}
!llvm.ident = !{!3}

!0 = !{ptr @squares, !"kernel", i32 1}
!1 = !{i32 1, !"wchar_size", i32 4}
!2 = !{i32 7, !"frame-pointer", i32 2}
!3 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!4 = distinct !{!4, !5}
!5 = !{!"llvm.loop.mustprogress"}
!6 = distinct !{!6, !5}
!7 = distinct !{!7, !5}
!8 = distinct !{!8, !5}
!9 = distinct !{!9, !5}
