; clang-19 -O0 -S -emit-llvm c/passed_by_value.c -o ir/clang-19/O0/passed_by_value.ll
; ModuleID = 'c/passed_by_value.c'
source_filename = "c/passed_by_value.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.Counted = type { double, i64 }
%struct.Small = type { float, float }
%struct.Triple = type { float, float, float }
%struct.Packed = type { float, i32 }
%struct.Large = type { [3 x [3 x double]], i32 }

@__const.number_and_count_returned.c = private unnamed_addr constant %struct.Counted { double 1.000000e+00, i64 0 }, align 8

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @two_floats_in_a_register(double noundef %0, double noundef %1) #0 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  %5 = alloca %struct.Small, align 4
  %6 = alloca i32, align 4
  %7 = alloca %struct.Small, align 4
  store double %0, ptr %3, align 8
  store double %1, ptr %4, align 8
  %8 = getelementptr inbounds %struct.Small, ptr %5, i32 0, i32 0
  %9 = load double, ptr %3, align 8
  %10 = fptrunc double %9 to float
  store float %10, ptr %8, align 4
  %11 = getelementptr inbounds %struct.Small, ptr %5, i32 0, i32 1
  %12 = load double, ptr %4, align 8
  %13 = fptrunc double %12 to float
  store float %13, ptr %11, align 4
  store i32 0, ptr %6, align 4
  br label %14

14:                                               ; preds = %20, %2
  %15 = load i32, ptr %6, align 4
  %16 = icmp slt i32 %15, 3
  br i1 %16, label %17, label %23

17:                                               ; preds = %14
  %18 = load <2 x float>, ptr %5, align 4
  %19 = call <2 x float> @rotate(<2 x float> %18, float noundef 5.000000e-01)
  store <2 x float> %19, ptr %7, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %5, ptr align 4 %7, i64 8, i1 false)
  br label %20

20:                                               ; preds = %17
  %21 = load i32, ptr %6, align 4
  %22 = add nsw i32 %21, 1
  store i32 %22, ptr %6, align 4
  br label %14, !llvm.loop !6

23:                                               ; preds = %14
  %24 = getelementptr inbounds %struct.Small, ptr %5, i32 0, i32 0
  %25 = load float, ptr %24, align 4
  %26 = fpext float %25 to double
  %27 = getelementptr inbounds %struct.Small, ptr %5, i32 0, i32 1
  %28 = load float, ptr %27, align 4
  %29 = fpext float %28 to double
  %30 = fmul double %26, %29
  ret double %30
}

; Function Attrs: noinline nounwind optnone uwtable
define internal <2 x float> @rotate(<2 x float> %0, float noundef %1) #0 {
  %3 = alloca %struct.Small, align 4
  %4 = alloca %struct.Small, align 4
  %5 = alloca float, align 4
  store <2 x float> %0, ptr %4, align 4
  store float %1, ptr %5, align 4
  %6 = getelementptr inbounds %struct.Small, ptr %3, i32 0, i32 0
  %7 = getelementptr inbounds %struct.Small, ptr %4, i32 0, i32 0
  %8 = load float, ptr %7, align 4
  %9 = load float, ptr %5, align 4
  %10 = getelementptr inbounds %struct.Small, ptr %4, i32 0, i32 1
  %11 = load float, ptr %10, align 4
  %12 = fneg float %9
  %13 = call float @llvm.fmuladd.f32(float %12, float %11, float %8)
  store float %13, ptr %6, align 4
  %14 = getelementptr inbounds %struct.Small, ptr %3, i32 0, i32 1
  %15 = getelementptr inbounds %struct.Small, ptr %4, i32 0, i32 1
  %16 = load float, ptr %15, align 4
  %17 = load float, ptr %5, align 4
  %18 = getelementptr inbounds %struct.Small, ptr %4, i32 0, i32 0
  %19 = load float, ptr %18, align 4
  %20 = call float @llvm.fmuladd.f32(float %17, float %19, float %16)
  store float %20, ptr %14, align 4
  %21 = load <2 x float>, ptr %3, align 4
  ret <2 x float> %21
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @three_floats_in_registers(double noundef %0, double noundef %1, double noundef %2) #0 {
  %4 = alloca double, align 8
  %5 = alloca double, align 8
  %6 = alloca double, align 8
  %7 = alloca %struct.Triple, align 4
  %8 = alloca %struct.Triple, align 4
  %9 = alloca %struct.Triple, align 4
  %10 = alloca %struct.Triple, align 4
  %11 = alloca { <2 x float>, float }, align 4
  %12 = alloca { <2 x float>, float }, align 4
  %13 = alloca { <2 x float>, float }, align 8
  %14 = alloca { <2 x float>, float }, align 4
  %15 = alloca { <2 x float>, float }, align 4
  %16 = alloca { <2 x float>, float }, align 8
  store double %0, ptr %4, align 8
  store double %1, ptr %5, align 8
  store double %2, ptr %6, align 8
  %17 = getelementptr inbounds %struct.Triple, ptr %7, i32 0, i32 0
  %18 = load double, ptr %4, align 8
  %19 = fptrunc double %18 to float
  store float %19, ptr %17, align 4
  %20 = getelementptr inbounds %struct.Triple, ptr %7, i32 0, i32 1
  %21 = load double, ptr %5, align 8
  %22 = fptrunc double %21 to float
  store float %22, ptr %20, align 4
  %23 = getelementptr inbounds %struct.Triple, ptr %7, i32 0, i32 2
  %24 = load double, ptr %6, align 8
  %25 = fptrunc double %24 to float
  store float %25, ptr %23, align 4
  %26 = getelementptr inbounds %struct.Triple, ptr %8, i32 0, i32 0
  store float 1.000000e+00, ptr %26, align 4
  %27 = getelementptr inbounds %struct.Triple, ptr %8, i32 0, i32 1
  %28 = load double, ptr %4, align 8
  %29 = fptrunc double %28 to float
  store float %29, ptr %27, align 4
  %30 = getelementptr inbounds %struct.Triple, ptr %8, i32 0, i32 2
  store float 2.000000e+00, ptr %30, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %11, ptr align 4 %8, i64 12, i1 false)
  %31 = getelementptr inbounds { <2 x float>, float }, ptr %11, i32 0, i32 0
  %32 = load <2 x float>, ptr %31, align 4
  %33 = getelementptr inbounds { <2 x float>, float }, ptr %11, i32 0, i32 1
  %34 = load float, ptr %33, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %12, ptr align 4 %7, i64 12, i1 false)
  %35 = getelementptr inbounds { <2 x float>, float }, ptr %12, i32 0, i32 0
  %36 = load <2 x float>, ptr %35, align 4
  %37 = getelementptr inbounds { <2 x float>, float }, ptr %12, i32 0, i32 1
  %38 = load float, ptr %37, align 4
  %39 = call { <2 x float>, float } @cross(<2 x float> %32, float %34, <2 x float> %36, float %38)
  store { <2 x float>, float } %39, ptr %13, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %10, ptr align 8 %13, i64 12, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %14, ptr align 4 %7, i64 12, i1 false)
  %40 = getelementptr inbounds { <2 x float>, float }, ptr %14, i32 0, i32 0
  %41 = load <2 x float>, ptr %40, align 4
  %42 = getelementptr inbounds { <2 x float>, float }, ptr %14, i32 0, i32 1
  %43 = load float, ptr %42, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %15, ptr align 4 %10, i64 12, i1 false)
  %44 = getelementptr inbounds { <2 x float>, float }, ptr %15, i32 0, i32 0
  %45 = load <2 x float>, ptr %44, align 4
  %46 = getelementptr inbounds { <2 x float>, float }, ptr %15, i32 0, i32 1
  %47 = load float, ptr %46, align 4
  %48 = call { <2 x float>, float } @cross(<2 x float> %41, float %43, <2 x float> %45, float %47)
  store { <2 x float>, float } %48, ptr %16, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %9, ptr align 8 %16, i64 12, i1 false)
  %49 = getelementptr inbounds %struct.Triple, ptr %9, i32 0, i32 0
  %50 = load float, ptr %49, align 4
  %51 = fpext float %50 to double
  %52 = getelementptr inbounds %struct.Triple, ptr %9, i32 0, i32 1
  %53 = load float, ptr %52, align 4
  %54 = fpext float %53 to double
  %55 = call double @llvm.fmuladd.f64(double 2.000000e+00, double %54, double %51)
  %56 = getelementptr inbounds %struct.Triple, ptr %9, i32 0, i32 2
  %57 = load float, ptr %56, align 4
  %58 = fpext float %57 to double
  %59 = call double @llvm.fmuladd.f64(double 3.000000e+00, double %58, double %55)
  ret double %59
}

; Function Attrs: noinline nounwind optnone uwtable
define internal { <2 x float>, float } @cross(<2 x float> %0, float %1, <2 x float> %2, float %3) #0 {
  %5 = alloca %struct.Triple, align 4
  %6 = alloca %struct.Triple, align 4
  %7 = alloca { <2 x float>, float }, align 4
  %8 = alloca %struct.Triple, align 4
  %9 = alloca { <2 x float>, float }, align 4
  %10 = alloca { <2 x float>, float }, align 8
  %11 = getelementptr inbounds { <2 x float>, float }, ptr %7, i32 0, i32 0
  store <2 x float> %0, ptr %11, align 4
  %12 = getelementptr inbounds { <2 x float>, float }, ptr %7, i32 0, i32 1
  store float %1, ptr %12, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %6, ptr align 4 %7, i64 12, i1 false)
  %13 = getelementptr inbounds { <2 x float>, float }, ptr %9, i32 0, i32 0
  store <2 x float> %2, ptr %13, align 4
  %14 = getelementptr inbounds { <2 x float>, float }, ptr %9, i32 0, i32 1
  store float %3, ptr %14, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %8, ptr align 4 %9, i64 12, i1 false)
  %15 = getelementptr inbounds %struct.Triple, ptr %5, i32 0, i32 0
  %16 = getelementptr inbounds %struct.Triple, ptr %6, i32 0, i32 1
  %17 = load float, ptr %16, align 4
  %18 = getelementptr inbounds %struct.Triple, ptr %8, i32 0, i32 2
  %19 = load float, ptr %18, align 4
  %20 = getelementptr inbounds %struct.Triple, ptr %6, i32 0, i32 2
  %21 = load float, ptr %20, align 4
  %22 = getelementptr inbounds %struct.Triple, ptr %8, i32 0, i32 1
  %23 = load float, ptr %22, align 4
  %24 = fmul float %21, %23
  %25 = fneg float %24
  %26 = call float @llvm.fmuladd.f32(float %17, float %19, float %25)
  store float %26, ptr %15, align 4
  %27 = getelementptr inbounds %struct.Triple, ptr %5, i32 0, i32 1
  %28 = getelementptr inbounds %struct.Triple, ptr %6, i32 0, i32 2
  %29 = load float, ptr %28, align 4
  %30 = getelementptr inbounds %struct.Triple, ptr %8, i32 0, i32 0
  %31 = load float, ptr %30, align 4
  %32 = getelementptr inbounds %struct.Triple, ptr %6, i32 0, i32 0
  %33 = load float, ptr %32, align 4
  %34 = getelementptr inbounds %struct.Triple, ptr %8, i32 0, i32 2
  %35 = load float, ptr %34, align 4
  %36 = fmul float %33, %35
  %37 = fneg float %36
  %38 = call float @llvm.fmuladd.f32(float %29, float %31, float %37)
  store float %38, ptr %27, align 4
  %39 = getelementptr inbounds %struct.Triple, ptr %5, i32 0, i32 2
  %40 = getelementptr inbounds %struct.Triple, ptr %6, i32 0, i32 0
  %41 = load float, ptr %40, align 4
  %42 = getelementptr inbounds %struct.Triple, ptr %8, i32 0, i32 1
  %43 = load float, ptr %42, align 4
  %44 = getelementptr inbounds %struct.Triple, ptr %6, i32 0, i32 1
  %45 = load float, ptr %44, align 4
  %46 = getelementptr inbounds %struct.Triple, ptr %8, i32 0, i32 0
  %47 = load float, ptr %46, align 4
  %48 = fmul float %45, %47
  %49 = fneg float %48
  %50 = call float @llvm.fmuladd.f32(float %41, float %43, float %49)
  store float %50, ptr %39, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %10, ptr align 4 %5, i64 12, i1 false)
  %51 = load { <2 x float>, float }, ptr %10, align 8
  ret { <2 x float>, float } %51
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @float_beside_integer(double noundef %0) #3 {
  %2 = alloca double, align 8
  %3 = alloca %struct.Packed, align 4
  %4 = alloca %struct.Packed, align 4
  %5 = alloca %struct.Packed, align 4
  store double %0, ptr %2, align 8
  %6 = getelementptr inbounds %struct.Packed, ptr %3, i32 0, i32 0
  %7 = load double, ptr %2, align 8
  %8 = fptrunc double %7 to float
  store float %8, ptr %6, align 4
  %9 = getelementptr inbounds %struct.Packed, ptr %3, i32 0, i32 1
  store i32 1, ptr %9, align 4
  %10 = load i64, ptr %3, align 4
  %11 = call i64 @reweighted(i64 %10)
  store i64 %11, ptr %5, align 4
  %12 = load i64, ptr %5, align 4
  %13 = call i64 @reweighted(i64 %12)
  store i64 %13, ptr %4, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %3, ptr align 4 %4, i64 8, i1 false)
  %14 = getelementptr inbounds %struct.Packed, ptr %3, i32 0, i32 0
  %15 = load float, ptr %14, align 4
  %16 = fpext float %15 to double
  %17 = getelementptr inbounds %struct.Packed, ptr %3, i32 0, i32 1
  %18 = load i32, ptr %17, align 4
  %19 = sitofp i32 %18 to double
  %20 = fmul double %16, %19
  ret double %20
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i64 @reweighted(i64 %0) #3 {
  %2 = alloca %struct.Packed, align 4
  %3 = alloca %struct.Packed, align 4
  store i64 %0, ptr %3, align 4
  %4 = getelementptr inbounds %struct.Packed, ptr %2, i32 0, i32 0
  %5 = getelementptr inbounds %struct.Packed, ptr %3, i32 0, i32 0
  %6 = load float, ptr %5, align 4
  %7 = getelementptr inbounds %struct.Packed, ptr %3, i32 0, i32 0
  %8 = load float, ptr %7, align 4
  %9 = fmul float %6, %8
  %10 = getelementptr inbounds %struct.Packed, ptr %3, i32 0, i32 1
  %11 = load i32, ptr %10, align 4
  %12 = sitofp i32 %11 to float
  %13 = fmul float %9, %12
  store float %13, ptr %4, align 4
  %14 = getelementptr inbounds %struct.Packed, ptr %2, i32 0, i32 1
  %15 = getelementptr inbounds %struct.Packed, ptr %3, i32 0, i32 1
  %16 = load i32, ptr %15, align 4
  %17 = add nsw i32 %16, 1
  store i32 %17, ptr %14, align 4
  %18 = load i64, ptr %2, align 4
  ret i64 %18
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @number_and_count_returned(ptr noundef %0, i32 noundef %1) #3 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca %struct.Counted, align 8
  %6 = alloca i32, align 4
  %7 = alloca %struct.Counted, align 8
  store ptr %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %5, ptr align 8 @__const.number_and_count_returned.c, i64 16, i1 false)
  store i32 0, ptr %6, align 4
  br label %8

8:                                                ; preds = %27, %2
  %9 = load i32, ptr %6, align 4
  %10 = load i32, ptr %4, align 4
  %11 = icmp slt i32 %9, %10
  br i1 %11, label %12, label %30

12:                                               ; preds = %8
  %13 = load ptr, ptr %3, align 8
  %14 = load i32, ptr %6, align 4
  %15 = sext i32 %14 to i64
  %16 = getelementptr inbounds double, ptr %13, i64 %15
  %17 = load double, ptr %16, align 8
  %18 = getelementptr inbounds { double, i64 }, ptr %5, i32 0, i32 0
  %19 = load double, ptr %18, align 8
  %20 = getelementptr inbounds { double, i64 }, ptr %5, i32 0, i32 1
  %21 = load i64, ptr %20, align 8
  %22 = call { double, i64 } @step(double %19, i64 %21, double noundef %17)
  %23 = getelementptr inbounds { double, i64 }, ptr %7, i32 0, i32 0
  %24 = extractvalue { double, i64 } %22, 0
  store double %24, ptr %23, align 8
  %25 = getelementptr inbounds { double, i64 }, ptr %7, i32 0, i32 1
  %26 = extractvalue { double, i64 } %22, 1
  store i64 %26, ptr %25, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %5, ptr align 8 %7, i64 16, i1 false)
  br label %27

27:                                               ; preds = %12
  %28 = load i32, ptr %6, align 4
  %29 = add nsw i32 %28, 1
  store i32 %29, ptr %6, align 4
  br label %8, !llvm.loop !8

30:                                               ; preds = %8
  %31 = getelementptr inbounds %struct.Counted, ptr %5, i32 0, i32 0
  %32 = load double, ptr %31, align 8
  %33 = getelementptr inbounds %struct.Counted, ptr %5, i32 0, i32 1
  %34 = load i64, ptr %33, align 8
  %35 = sitofp i64 %34 to double
  %36 = fmul double %32, %35
  ret double %36
}

; Function Attrs: noinline nounwind optnone uwtable
define internal { double, i64 } @step(double %0, i64 %1, double noundef %2) #3 {
  %4 = alloca %struct.Counted, align 8
  %5 = alloca %struct.Counted, align 8
  %6 = alloca double, align 8
  %7 = getelementptr inbounds { double, i64 }, ptr %5, i32 0, i32 0
  store double %0, ptr %7, align 8
  %8 = getelementptr inbounds { double, i64 }, ptr %5, i32 0, i32 1
  store i64 %1, ptr %8, align 8
  store double %2, ptr %6, align 8
  %9 = getelementptr inbounds %struct.Counted, ptr %4, i32 0, i32 0
  %10 = getelementptr inbounds %struct.Counted, ptr %5, i32 0, i32 0
  %11 = load double, ptr %10, align 8
  %12 = load double, ptr %6, align 8
  %13 = getelementptr inbounds %struct.Counted, ptr %5, i32 0, i32 1
  %14 = load i64, ptr %13, align 8
  %15 = sitofp i64 %14 to double
  %16 = call double @llvm.fmuladd.f64(double %11, double %12, double %15)
  store double %16, ptr %9, align 8
  %17 = getelementptr inbounds %struct.Counted, ptr %4, i32 0, i32 1
  %18 = getelementptr inbounds %struct.Counted, ptr %5, i32 0, i32 1
  %19 = load i64, ptr %18, align 8
  %20 = add nsw i64 %19, 1
  store i64 %20, ptr %17, align 8
  %21 = load { double, i64 }, ptr %4, align 8
  ret { double, i64 } %21
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @large_structure_by_value(ptr noundef %0, i32 noundef %1) #3 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca %struct.Large, align 8
  %6 = alloca i32, align 4
  %7 = alloca %struct.Large, align 8
  %8 = alloca %struct.Large, align 8
  store ptr %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  call void @llvm.memset.p0.i64(ptr align 8 %5, i8 0, i64 80, i1 false)
  %9 = getelementptr inbounds %struct.Large, ptr %5, i32 0, i32 0
  %10 = getelementptr inbounds %struct.Large, ptr %5, i32 0, i32 1
  %11 = load i32, ptr %4, align 4
  store i32 %11, ptr %10, align 8
  store i32 0, ptr %6, align 4
  br label %12

12:                                               ; preds = %35, %2
  %13 = load i32, ptr %6, align 4
  %14 = load i32, ptr %4, align 4
  %15 = load i32, ptr %4, align 4
  %16 = mul nsw i32 %14, %15
  %17 = icmp slt i32 %13, %16
  br i1 %17, label %18, label %38

18:                                               ; preds = %12
  %19 = load ptr, ptr %3, align 8
  %20 = load i32, ptr %6, align 4
  %21 = sext i32 %20 to i64
  %22 = getelementptr inbounds double, ptr %19, i64 %21
  %23 = load double, ptr %22, align 8
  %24 = getelementptr inbounds %struct.Large, ptr %5, i32 0, i32 0
  %25 = load i32, ptr %6, align 4
  %26 = load i32, ptr %4, align 4
  %27 = sdiv i32 %25, %26
  %28 = sext i32 %27 to i64
  %29 = getelementptr inbounds [3 x [3 x double]], ptr %24, i64 0, i64 %28
  %30 = load i32, ptr %6, align 4
  %31 = load i32, ptr %4, align 4
  %32 = srem i32 %30, %31
  %33 = sext i32 %32 to i64
  %34 = getelementptr inbounds [3 x double], ptr %29, i64 0, i64 %33
  store double %23, ptr %34, align 8
  br label %35

35:                                               ; preds = %18
  %36 = load i32, ptr %6, align 4
  %37 = add nsw i32 %36, 1
  store i32 %37, ptr %6, align 4
  br label %12, !llvm.loop !9

38:                                               ; preds = %12
  call void @squared(ptr dead_on_unwind writable sret(%struct.Large) align 8 %8, ptr noundef byval(%struct.Large) align 8 %5)
  call void @squared(ptr dead_on_unwind writable sret(%struct.Large) align 8 %7, ptr noundef byval(%struct.Large) align 8 %8)
  %39 = getelementptr inbounds %struct.Large, ptr %7, i32 0, i32 0
  %40 = getelementptr inbounds [3 x [3 x double]], ptr %39, i64 0, i64 0
  %41 = getelementptr inbounds [3 x double], ptr %40, i64 0, i64 0
  %42 = load double, ptr %41, align 8
  %43 = getelementptr inbounds %struct.Large, ptr %5, i32 0, i32 0
  %44 = getelementptr inbounds [3 x [3 x double]], ptr %43, i64 0, i64 0
  %45 = getelementptr inbounds [3 x double], ptr %44, i64 0, i64 0
  %46 = load double, ptr %45, align 8
  %47 = getelementptr inbounds %struct.Large, ptr %7, i32 0, i32 0
  %48 = load i32, ptr %4, align 4
  %49 = sub nsw i32 %48, 1
  %50 = sext i32 %49 to i64
  %51 = getelementptr inbounds [3 x [3 x double]], ptr %47, i64 0, i64 %50
  %52 = getelementptr inbounds [3 x double], ptr %51, i64 0, i64 0
  %53 = load double, ptr %52, align 8
  %54 = call double @llvm.fmuladd.f64(double %42, double %46, double %53)
  ret double %54
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #4

; Function Attrs: noinline nounwind optnone uwtable
define internal void @squared(ptr dead_on_unwind noalias writable sret(%struct.Large) align 8 %0, ptr noundef byval(%struct.Large) align 8 %1) #3 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  call void @llvm.memset.p0.i64(ptr align 8 %0, i8 0, i64 80, i1 false)
  %6 = getelementptr inbounds %struct.Large, ptr %0, i32 0, i32 0
  %7 = getelementptr inbounds %struct.Large, ptr %0, i32 0, i32 1
  %8 = getelementptr inbounds %struct.Large, ptr %1, i32 0, i32 1
  %9 = load i32, ptr %8, align 8
  store i32 %9, ptr %7, align 8
  store i32 0, ptr %3, align 4
  br label %10

10:                                               ; preds = %61, %2
  %11 = load i32, ptr %3, align 4
  %12 = getelementptr inbounds %struct.Large, ptr %1, i32 0, i32 1
  %13 = load i32, ptr %12, align 8
  %14 = icmp slt i32 %11, %13
  br i1 %14, label %15, label %64

15:                                               ; preds = %10
  store i32 0, ptr %4, align 4
  br label %16

16:                                               ; preds = %57, %15
  %17 = load i32, ptr %4, align 4
  %18 = getelementptr inbounds %struct.Large, ptr %1, i32 0, i32 1
  %19 = load i32, ptr %18, align 8
  %20 = icmp slt i32 %17, %19
  br i1 %20, label %21, label %60

21:                                               ; preds = %16
  store i32 0, ptr %5, align 4
  br label %22

22:                                               ; preds = %53, %21
  %23 = load i32, ptr %5, align 4
  %24 = getelementptr inbounds %struct.Large, ptr %1, i32 0, i32 1
  %25 = load i32, ptr %24, align 8
  %26 = icmp slt i32 %23, %25
  br i1 %26, label %27, label %56

27:                                               ; preds = %22
  %28 = getelementptr inbounds %struct.Large, ptr %1, i32 0, i32 0
  %29 = load i32, ptr %3, align 4
  %30 = sext i32 %29 to i64
  %31 = getelementptr inbounds [3 x [3 x double]], ptr %28, i64 0, i64 %30
  %32 = load i32, ptr %5, align 4
  %33 = sext i32 %32 to i64
  %34 = getelementptr inbounds [3 x double], ptr %31, i64 0, i64 %33
  %35 = load double, ptr %34, align 8
  %36 = getelementptr inbounds %struct.Large, ptr %1, i32 0, i32 0
  %37 = load i32, ptr %5, align 4
  %38 = sext i32 %37 to i64
  %39 = getelementptr inbounds [3 x [3 x double]], ptr %36, i64 0, i64 %38
  %40 = load i32, ptr %4, align 4
  %41 = sext i32 %40 to i64
  %42 = getelementptr inbounds [3 x double], ptr %39, i64 0, i64 %41
  %43 = load double, ptr %42, align 8
  %44 = getelementptr inbounds %struct.Large, ptr %0, i32 0, i32 0
  %45 = load i32, ptr %3, align 4
  %46 = sext i32 %45 to i64
  %47 = getelementptr inbounds [3 x [3 x double]], ptr %44, i64 0, i64 %46
  %48 = load i32, ptr %4, align 4
  %49 = sext i32 %48 to i64
  %50 = getelementptr inbounds [3 x double], ptr %47, i64 0, i64 %49
  %51 = load double, ptr %50, align 8
  %52 = call double @llvm.fmuladd.f64(double %35, double %43, double %51)
  store double %52, ptr %50, align 8
  br label %53

53:                                               ; preds = %27
  %54 = load i32, ptr %5, align 4
  %55 = add nsw i32 %54, 1
  store i32 %55, ptr %5, align 4
  br label %22, !llvm.loop !10

56:                                               ; preds = %22
  br label %57

57:                                               ; preds = %56
  %58 = load i32, ptr %4, align 4
  %59 = add nsw i32 %58, 1
  store i32 %59, ptr %4, align 4
  br label %16, !llvm.loop !11

60:                                               ; preds = %16
  br label %61

61:                                               ; preds = %60
  %62 = load i32, ptr %3, align 4
  %63 = add nsw i32 %62, 1
  store i32 %63, ptr %3, align 4
  br label %10, !llvm.loop !12

64:                                               ; preds = %10
  %65 = getelementptr inbounds %struct.Large, ptr %1, i32 0, i32 0
  %66 = getelementptr inbounds [3 x [3 x double]], ptr %65, i64 0, i64 0
  %67 = getelementptr inbounds [3 x double], ptr %66, i64 0, i64 0
  store double 0.000000e+00, ptr %67, align 8
  ret void
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #2

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="64" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: write) }

!llvm.module.flags = !{!0, !1, !2, !3, !4}
!llvm.ident = !{!5}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{i32 7, !"frame-pointer", i32 2}
!5 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!6 = distinct !{!6, !7}
!7 = !{!"llvm.loop.mustprogress"}
!8 = distinct !{!8, !7}
!9 = distinct !{!9, !7}
!10 = distinct !{!10, !7}
!11 = distinct !{!11, !7}
!12 = distinct !{!12, !7}
