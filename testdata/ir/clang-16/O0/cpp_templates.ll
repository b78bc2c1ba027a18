; clang++-16 -O0 -std=c++17 -fno-exceptions -S -emit-llvm cpp/cpp_templates.cpp -o ir/clang-16/O0/cpp_templates.ll
; ModuleID = 'cpp/cpp_templates.cpp'
source_filename = "cpp/cpp_templates.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%"struct.shapes::Array" = type { [4 x double] }
%class.anon = type { double }
%class.anon.0 = type { ptr, ptr }

$_ZN6shapes5PowerILi5EE2ofEd = comdat any

$_ZN6shapes5PowerILi2EE2ofEd = comdat any

$_ZN6shapes5ArrayIdLi4EEixEi = comdat any

$_ZN6shapes12norm_squaredIdLi4EEET_RKNS_5ArrayIS1_XT0_EEE = comdat any

$_ZN6shapes6squareIfEET_RKS1_ = comdat any

$_ZN6shapes6squareIdEET_RKS1_ = comdat any

$_ZN6shapes5PowerILi4EE2ofEd = comdat any

$_ZN6shapes5PowerILi3EE2ofEd = comdat any

$_ZN6shapes5PowerILi1EE2ofEd = comdat any

$_ZN6shapes5PowerILi0EE2ofEd = comdat any

$_ZNK6shapes5ArrayIdLi4EE5beginEv = comdat any

$_ZNK6shapes5ArrayIdLi4EE3endEv = comdat any

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define dso_local noundef double @_ZN6shapes18compile_time_powerEd(double noundef %0) #0 {
  %2 = alloca double, align 8
  store double %0, ptr %2, align 8
  %3 = load double, ptr %2, align 8
  %4 = call noundef double @_ZN6shapes5PowerILi5EE2ofEd(double noundef %3)
  %5 = load double, ptr %2, align 8
  %6 = call noundef double @_ZN6shapes5PowerILi2EE2ofEd(double noundef %5)
  %7 = fsub double %4, %6
  ret double %7
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local noundef double @_ZN6shapes5PowerILi5EE2ofEd(double noundef %0) #0 comdat align 2 {
  %2 = alloca double, align 8
  store double %0, ptr %2, align 8
  %3 = load double, ptr %2, align 8
  %4 = load double, ptr %2, align 8
  %5 = call noundef double @_ZN6shapes5PowerILi4EE2ofEd(double noundef %4)
  %6 = fmul double %3, %5
  ret double %6
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local noundef double @_ZN6shapes5PowerILi2EE2ofEd(double noundef %0) #0 comdat align 2 {
  %2 = alloca double, align 8
  store double %0, ptr %2, align 8
  %3 = load double, ptr %2, align 8
  %4 = load double, ptr %2, align 8
  %5 = call noundef double @_ZN6shapes5PowerILi1EE2ofEd(double noundef %4)
  %6 = fmul double %3, %5
  ret double %6
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define dso_local double @array_norm_times_last(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca %"struct.shapes::Array", align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %2, align 8
  store i32 0, ptr %4, align 4
  br label %5

5:                                                ; preds = %20, %1
  %6 = load i32, ptr %4, align 4
  %7 = icmp slt i32 %6, 4
  br i1 %7, label %8, label %23

8:                                                ; preds = %5
  %9 = load ptr, ptr %2, align 8
  %10 = load i32, ptr %4, align 4
  %11 = sext i32 %10 to i64
  %12 = getelementptr inbounds double, ptr %9, i64 %11
  %13 = load double, ptr %12, align 8
  %14 = load i32, ptr %4, align 4
  %15 = add nsw i32 %14, 1
  %16 = sitofp i32 %15 to double
  %17 = fmul double %13, %16
  %18 = load i32, ptr %4, align 4
  %19 = call noundef nonnull align 8 dereferenceable(8) ptr @_ZN6shapes5ArrayIdLi4EEixEi(ptr noundef nonnull align 8 dereferenceable(32) %3, i32 noundef %18)
  store double %17, ptr %19, align 8
  br label %20

20:                                               ; preds = %8
  %21 = load i32, ptr %4, align 4
  %22 = add nsw i32 %21, 1
  store i32 %22, ptr %4, align 4
  br label %5, !llvm.loop !6

23:                                               ; preds = %5
  %24 = call noundef double @_ZN6shapes12norm_squaredIdLi4EEET_RKNS_5ArrayIS1_XT0_EEE(ptr noundef nonnull align 8 dereferenceable(32) %3)
  %25 = call noundef nonnull align 8 dereferenceable(8) ptr @_ZN6shapes5ArrayIdLi4EEixEi(ptr noundef nonnull align 8 dereferenceable(32) %3, i32 noundef 3)
  %26 = load double, ptr %25, align 8
  %27 = fmul double %24, %26
  ret double %27
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local noundef nonnull align 8 dereferenceable(8) ptr @_ZN6shapes5ArrayIdLi4EEixEi(ptr noundef nonnull align 8 dereferenceable(32) %0, i32 noundef %1) #0 comdat align 2 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  %5 = load ptr, ptr %3, align 8
  %6 = getelementptr inbounds %"struct.shapes::Array", ptr %5, i32 0, i32 0
  %7 = load i32, ptr %4, align 4
  %8 = sext i32 %7 to i64
  %9 = getelementptr inbounds [4 x double], ptr %6, i64 0, i64 %8
  ret ptr %9
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local noundef double @_ZN6shapes12norm_squaredIdLi4EEET_RKNS_5ArrayIS1_XT0_EEE(ptr noundef nonnull align 8 dereferenceable(32) %0) #0 comdat {
  %2 = alloca ptr, align 8
  %3 = alloca double, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
  store double 0.000000e+00, ptr %3, align 8
  %8 = load ptr, ptr %2, align 8
  store ptr %8, ptr %4, align 8
  %9 = load ptr, ptr %4, align 8
  %10 = call noundef ptr @_ZNK6shapes5ArrayIdLi4EE5beginEv(ptr noundef nonnull align 8 dereferenceable(32) %9)
  store ptr %10, ptr %5, align 8
  %11 = load ptr, ptr %4, align 8
  %12 = call noundef ptr @_ZNK6shapes5ArrayIdLi4EE3endEv(ptr noundef nonnull align 8 dereferenceable(32) %11)
  store ptr %12, ptr %6, align 8
  br label %13

13:                                               ; preds = %23, %1
  %14 = load ptr, ptr %5, align 8
  %15 = load ptr, ptr %6, align 8
  %16 = icmp ne ptr %14, %15
  br i1 %16, label %17, label %26

17:                                               ; preds = %13
  %18 = load ptr, ptr %5, align 8
  store ptr %18, ptr %7, align 8
  %19 = load ptr, ptr %7, align 8
  %20 = call noundef double @_ZN6shapes6squareIdEET_RKS1_(ptr noundef nonnull align 8 dereferenceable(8) %19)
  %21 = load double, ptr %3, align 8
  %22 = fadd double %21, %20
  store double %22, ptr %3, align 8
  br label %23

23:                                               ; preds = %17
  %24 = load ptr, ptr %5, align 8
  %25 = getelementptr inbounds double, ptr %24, i32 1
  store ptr %25, ptr %5, align 8
  br label %13

26:                                               ; preds = %13
  %27 = load double, ptr %3, align 8
  ret double %27
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define dso_local float @template_at_two_precisions(float noundef %0, double noundef %1) #0 {
  %3 = alloca float, align 4
  %4 = alloca double, align 8
  store float %0, ptr %3, align 4
  store double %1, ptr %4, align 8
  %5 = call noundef float @_ZN6shapes6squareIfEET_RKS1_(ptr noundef nonnull align 4 dereferenceable(4) %3)
  %6 = call noundef double @_ZN6shapes6squareIdEET_RKS1_(ptr noundef nonnull align 8 dereferenceable(8) %4)
  %7 = fptrunc double %6 to float
  %8 = fadd float %5, %7
  ret float %8
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local noundef float @_ZN6shapes6squareIfEET_RKS1_(ptr noundef nonnull align 4 dereferenceable(4) %0) #0 comdat {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
  %3 = load ptr, ptr %2, align 8
  %4 = load float, ptr %3, align 4
  %5 = load ptr, ptr %2, align 8
  %6 = load float, ptr %5, align 4
  %7 = fmul float %4, %6
  ret float %7
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local noundef double @_ZN6shapes6squareIdEET_RKS1_(ptr noundef nonnull align 8 dereferenceable(8) %0) #0 comdat {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
  %3 = load ptr, ptr %2, align 8
  %4 = load double, ptr %3, align 8
  %5 = load ptr, ptr %2, align 8
  %6 = load double, ptr %5, align 8
  %7 = fmul double %4, %6
  ret double %7
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define dso_local double @lambda_quadrature(double noundef %0, double noundef %1) #0 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  %5 = alloca %class.anon, align 8
  store double %0, ptr %3, align 8
  store double %1, ptr %4, align 8
  %6 = getelementptr inbounds %class.anon, ptr %5, i32 0, i32 0
  %7 = load double, ptr %3, align 8
  store double %7, ptr %6, align 8
  %8 = load double, ptr %4, align 8
  %9 = getelementptr inbounds %class.anon, ptr %5, i32 0, i32 0
  %10 = load double, ptr %9, align 8
  %11 = call noundef double @"_ZL7simpsonIZ17lambda_quadratureE3$_0EdT_ddi"(double %10, double noundef 0.000000e+00, double noundef %8, i32 noundef 8)
  ret double %11
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define internal noundef double @"_ZL7simpsonIZ17lambda_quadratureE3$_0EdT_ddi"(double %0, double noundef %1, double noundef %2, i32 noundef %3) #0 {
  %5 = alloca %class.anon, align 8
  %6 = alloca double, align 8
  %7 = alloca double, align 8
  %8 = alloca i32, align 4
  %9 = alloca double, align 8
  %10 = alloca double, align 8
  %11 = alloca i32, align 4
  %12 = getelementptr inbounds %class.anon, ptr %5, i32 0, i32 0
  store double %0, ptr %12, align 8
  store double %1, ptr %6, align 8
  store double %2, ptr %7, align 8
  store i32 %3, ptr %8, align 4
  %13 = load double, ptr %7, align 8
  %14 = load double, ptr %6, align 8
  %15 = fsub double %13, %14
  %16 = load i32, ptr %8, align 4
  %17 = sitofp i32 %16 to double
  %18 = fdiv double %15, %17
  store double %18, ptr %9, align 8
  %19 = load double, ptr %6, align 8
  %20 = call noundef double @"_ZZ17lambda_quadratureENK3$_0clEd"(ptr noundef nonnull align 8 dereferenceable(8) %5, double noundef %19)
  %21 = load double, ptr %7, align 8
  %22 = call noundef double @"_ZZ17lambda_quadratureENK3$_0clEd"(ptr noundef nonnull align 8 dereferenceable(8) %5, double noundef %21)
  %23 = fadd double %20, %22
  store double %23, ptr %10, align 8
  store i32 1, ptr %11, align 4
  br label %24

24:                                               ; preds = %42, %4
  %25 = load i32, ptr %11, align 4
  %26 = load i32, ptr %8, align 4
  %27 = icmp slt i32 %25, %26
  br i1 %27, label %28, label %45

28:                                               ; preds = %24
  %29 = load i32, ptr %11, align 4
  %30 = srem i32 %29, 2
  %31 = icmp ne i32 %30, 0
  %32 = zext i1 %31 to i64
  %33 = select i1 %31, double 4.000000e+00, double 2.000000e+00
  %34 = load double, ptr %6, align 8
  %35 = load i32, ptr %11, align 4
  %36 = sitofp i32 %35 to double
  %37 = load double, ptr %9, align 8
  %38 = call double @llvm.fmuladd.f64(double %36, double %37, double %34)
  %39 = call noundef double @"_ZZ17lambda_quadratureENK3$_0clEd"(ptr noundef nonnull align 8 dereferenceable(8) %5, double noundef %38)
  %40 = load double, ptr %10, align 8
  %41 = call double @llvm.fmuladd.f64(double %33, double %39, double %40)
  store double %41, ptr %10, align 8
  br label %42

42:                                               ; preds = %28
  %43 = load i32, ptr %11, align 4
  %44 = add nsw i32 %43, 1
  store i32 %44, ptr %11, align 4
  br label %24, !llvm.loop !8

45:                                               ; preds = %24
  %46 = load double, ptr %10, align 8
  %47 = load double, ptr %9, align 8
  %48 = fmul double %46, %47
  %49 = fdiv double %48, 3.000000e+00
  ret double %49
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define dso_local double @lambda_by_reference(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  %6 = alloca double, align 8
  %7 = alloca %class.anon.0, align 8
  %8 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  store double 1.000000e+00, ptr %5, align 8
  store double 5.000000e-01, ptr %6, align 8
  %9 = getelementptr inbounds %class.anon.0, ptr %7, i32 0, i32 0
  store ptr %5, ptr %9, align 8
  %10 = getelementptr inbounds %class.anon.0, ptr %7, i32 0, i32 1
  store ptr %6, ptr %10, align 8
  store i32 0, ptr %8, align 4
  br label %11

11:                                               ; preds = %21, %2
  %12 = load i32, ptr %8, align 4
  %13 = load i32, ptr %4, align 4
  %14 = icmp slt i32 %12, %13
  br i1 %14, label %15, label %24

15:                                               ; preds = %11
  %16 = load ptr, ptr %3, align 8
  %17 = load i32, ptr %8, align 4
  %18 = sext i32 %17 to i64
  %19 = getelementptr inbounds double, ptr %16, i64 %18
  %20 = load double, ptr %19, align 8
  call void @"_ZZ19lambda_by_referenceENK3$_0clEd"(ptr noundef nonnull align 8 dereferenceable(16) %7, double noundef %20)
  br label %21

21:                                               ; preds = %15
  %22 = load i32, ptr %8, align 4
  %23 = add nsw i32 %22, 1
  store i32 %23, ptr %8, align 4
  br label %11, !llvm.loop !9

24:                                               ; preds = %11
  %25 = load double, ptr %5, align 8
  %26 = load double, ptr %6, align 8
  %27 = fmul double %25, %26
  ret double %27
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define internal void @"_ZZ19lambda_by_referenceENK3$_0clEd"(ptr noundef nonnull align 8 dereferenceable(16) %0, double noundef %1) #0 align 2 {
  %3 = alloca ptr, align 8
  %4 = alloca double, align 8
  store ptr %0, ptr %3, align 8
  store double %1, ptr %4, align 8
  %5 = load ptr, ptr %3, align 8
  %6 = getelementptr inbounds %class.anon.0, ptr %5, i32 0, i32 0
  %7 = load ptr, ptr %6, align 8
  %8 = getelementptr inbounds %class.anon.0, ptr %5, i32 0, i32 1
  %9 = load ptr, ptr %8, align 8
  call void @_ZL8exchangeRdS_(ptr noundef nonnull align 8 dereferenceable(8) %7, ptr noundef nonnull align 8 dereferenceable(8) %9)
  %10 = load double, ptr %4, align 8
  %11 = getelementptr inbounds %class.anon.0, ptr %5, i32 0, i32 1
  %12 = load ptr, ptr %11, align 8
  %13 = load double, ptr %12, align 8
  %14 = getelementptr inbounds %class.anon.0, ptr %5, i32 0, i32 0
  %15 = load ptr, ptr %14, align 8
  %16 = load double, ptr %15, align 8
  %17 = call double @llvm.fmuladd.f64(double %10, double %13, double %16)
  store double %17, ptr %15, align 8
  ret void
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define internal void @_ZL8exchangeRdS_(ptr noundef nonnull align 8 dereferenceable(8) %0, ptr noundef nonnull align 8 dereferenceable(8) %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca double, align 8
  store ptr %0, ptr %3, align 8
  store ptr %1, ptr %4, align 8
  %6 = load ptr, ptr %3, align 8
  %7 = load double, ptr %6, align 8
  store double %7, ptr %5, align 8
  %8 = load ptr, ptr %4, align 8
  %9 = load double, ptr %8, align 8
  %10 = load ptr, ptr %3, align 8
  store double %9, ptr %10, align 8
  %11 = load double, ptr %5, align 8
  %12 = load ptr, ptr %4, align 8
  store double %11, ptr %12, align 8
  ret void
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local noundef double @_ZN6shapes5PowerILi4EE2ofEd(double noundef %0) #0 comdat align 2 {
  %2 = alloca double, align 8
  store double %0, ptr %2, align 8
  %3 = load double, ptr %2, align 8
  %4 = load double, ptr %2, align 8
  %5 = call noundef double @_ZN6shapes5PowerILi3EE2ofEd(double noundef %4)
  %6 = fmul double %3, %5
  ret double %6
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local noundef double @_ZN6shapes5PowerILi3EE2ofEd(double noundef %0) #0 comdat align 2 {
  %2 = alloca double, align 8
  store double %0, ptr %2, align 8
  %3 = load double, ptr %2, align 8
  %4 = load double, ptr %2, align 8
  %5 = call noundef double @_ZN6shapes5PowerILi2EE2ofEd(double noundef %4)
  %6 = fmul double %3, %5
  ret double %6
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local noundef double @_ZN6shapes5PowerILi1EE2ofEd(double noundef %0) #0 comdat align 2 {
  %2 = alloca double, align 8
  store double %0, ptr %2, align 8
  %3 = load double, ptr %2, align 8
  %4 = load double, ptr %2, align 8
  %5 = call noundef double @_ZN6shapes5PowerILi0EE2ofEd(double noundef %4)
  %6 = fmul double %3, %5
  ret double %6
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local noundef double @_ZN6shapes5PowerILi0EE2ofEd(double noundef %0) #0 comdat align 2 {
  %2 = alloca double, align 8
  store double %0, ptr %2, align 8
  ret double 1.000000e+00
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local noundef ptr @_ZNK6shapes5ArrayIdLi4EE5beginEv(ptr noundef nonnull align 8 dereferenceable(32) %0) #0 comdat align 2 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds %"struct.shapes::Array", ptr %3, i32 0, i32 0
  %5 = getelementptr inbounds [4 x double], ptr %4, i64 0, i64 0
  ret ptr %5
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local noundef ptr @_ZNK6shapes5ArrayIdLi4EE3endEv(ptr noundef nonnull align 8 dereferenceable(32) %0) #0 comdat align 2 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds %"struct.shapes::Array", ptr %3, i32 0, i32 0
  %5 = getelementptr inbounds [4 x double], ptr %4, i64 0, i64 0
  %6 = getelementptr inbounds double, ptr %5, i64 4
  ret ptr %6
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define internal noundef double @"_ZZ17lambda_quadratureENK3$_0clEd"(ptr noundef nonnull align 8 dereferenceable(8) %0, double noundef %1) #0 align 2 {
  %3 = alloca ptr, align 8
  %4 = alloca double, align 8
  store ptr %0, ptr %3, align 8
  store double %1, ptr %4, align 8
  %5 = load ptr, ptr %3, align 8
  %6 = getelementptr inbounds %class.anon, ptr %5, i32 0, i32 0
  %7 = load double, ptr %6, align 8
  %8 = fneg double %7
  %9 = load double, ptr %4, align 8
  %10 = fmul double %8, %9
  %11 = load double, ptr %4, align 8
  %12 = fmul double %10, %11
  %13 = call double @exp(double noundef %12) #3
  %14 = load double, ptr %4, align 8
  %15 = fmul double %13, %14
  ret double %15
}

; Function Attrs: nounwind
declare double @exp(double noundef) #2

attributes #0 = { mustprogress noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3, !4}
!llvm.ident = !{!5}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{i32 7, !"frame-pointer", i32 2}
!5 = !{!"Debian clang version 16.0.6 (15~deb12u1)"}
!6 = distinct !{!6, !7}
!7 = !{!"llvm.loop.mustprogress"}
!8 = distinct !{!8, !7}
!9 = distinct !{!9, !7}
