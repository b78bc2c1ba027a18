; clang-19 -O0 -fno-math-errno -S -emit-llvm c/odd_control_flow.c -o ir/clang-19/O0/odd_control_flow.ll
; ModuleID = 'c/odd_control_flow.c'
source_filename = "c/odd_control_flow.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @root_computed_before_choice(double noundef %0) #0 {
  %2 = alloca double, align 8
  %3 = alloca double, align 8
  store double %0, ptr %2, align 8
  %4 = load double, ptr %2, align 8
  %5 = call double @llvm.sqrt.f64(double %4)
  store double %5, ptr %3, align 8
  %6 = load double, ptr %2, align 8
  %7 = fcmp ogt double %6, 0.000000e+00
  br i1 %7, label %8, label %10

8:                                                ; preds = %1
  %9 = load double, ptr %3, align 8
  br label %11

10:                                               ; preds = %1
  br label %11

11:                                               ; preds = %10, %8
  %12 = phi double [ %9, %8 ], [ 0.000000e+00, %10 ]
  ret double %12
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local void @roots_of_positive_elements(ptr noundef %0, ptr noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca double, align 8
  store ptr %0, ptr %4, align 8
  store ptr %1, ptr %5, align 8
  store i32 %2, ptr %6, align 4
  store i32 0, ptr %7, align 4
  br label %9

9:                                                ; preds = %37, %3
  %10 = load i32, ptr %7, align 4
  %11 = load i32, ptr %6, align 4
  %12 = icmp slt i32 %10, %11
  br i1 %12, label %13, label %40

13:                                               ; preds = %9
  %14 = load ptr, ptr %4, align 8
  %15 = load i32, ptr %7, align 4
  %16 = sext i32 %15 to i64
  %17 = getelementptr inbounds double, ptr %14, i64 %16
  %18 = load double, ptr %17, align 8
  %19 = call double @llvm.sqrt.f64(double %18)
  store double %19, ptr %8, align 8
  %20 = load ptr, ptr %4, align 8
  %21 = load i32, ptr %7, align 4
  %22 = sext i32 %21 to i64
  %23 = getelementptr inbounds double, ptr %20, i64 %22
  %24 = load double, ptr %23, align 8
  %25 = fcmp ogt double %24, 0.000000e+00
  br i1 %25, label %26, label %28

26:                                               ; preds = %13
  %27 = load double, ptr %8, align 8
  br label %29

28:                                               ; preds = %13
  br label %29

29:                                               ; preds = %28, %26
  %30 = phi double [ %27, %26 ], [ 0.000000e+00, %28 ]
  %31 = load ptr, ptr %5, align 8
  %32 = load i32, ptr %7, align 4
  %33 = sext i32 %32 to i64
  %34 = getelementptr inbounds double, ptr %31, i64 %33
  %35 = load double, ptr %34, align 8
  %36 = fadd double %35, %30
  store double %36, ptr %34, align 8
  br label %37

37:                                               ; preds = %29
  %38 = load i32, ptr %7, align 4
  %39 = add nsw i32 %38, 1
  store i32 %39, ptr %7, align 4
  br label %9, !llvm.loop !6

40:                                               ; preds = %9
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @swapped_products(double noundef %0, double noundef %1, i32 noundef %2) #0 {
  %4 = alloca double, align 8
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca double, align 8
  store double %0, ptr %4, align 8
  store double %1, ptr %5, align 8
  store i32 %2, ptr %6, align 4
  store i32 0, ptr %7, align 4
  br label %9

9:                                                ; preds = %19, %3
  %10 = load i32, ptr %7, align 4
  %11 = load i32, ptr %6, align 4
  %12 = icmp slt i32 %10, %11
  br i1 %12, label %13, label %22

13:                                               ; preds = %9
  %14 = load double, ptr %4, align 8
  store double %14, ptr %8, align 8
  %15 = load double, ptr %5, align 8
  store double %15, ptr %4, align 8
  %16 = load double, ptr %8, align 8
  %17 = load double, ptr %5, align 8
  %18 = fmul double %16, %17
  store double %18, ptr %5, align 8
  br label %19

19:                                               ; preds = %13
  %20 = load i32, ptr %7, align 4
  %21 = add nsw i32 %20, 1
  store i32 %21, ptr %7, align 4
  br label %9, !llvm.loop !8

22:                                               ; preds = %9
  %23 = load double, ptr %4, align 8
  %24 = load double, ptr %5, align 8
  %25 = call double @llvm.fmuladd.f64(double 2.000000e+00, double %24, double %23)
  ret double %25
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @arc_sine_by_newton(double noundef %0, i32 noundef %1) #0 {
  %3 = alloca double, align 8
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  %7 = alloca double, align 8
  store double %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  %8 = load double, ptr %3, align 8
  store double %8, ptr %5, align 8
  store i32 0, ptr %6, align 4
  br label %9

9:                                                ; preds = %29, %2
  %10 = load i32, ptr %6, align 4
  %11 = load i32, ptr %4, align 4
  %12 = icmp slt i32 %10, %11
  br i1 %12, label %13, label %32

13:                                               ; preds = %9
  %14 = load double, ptr %5, align 8
  %15 = call double @llvm.sin.f64(double %14)
  %16 = load double, ptr %3, align 8
  %17 = fsub double %15, %16
  store double %17, ptr %7, align 8
  %18 = load double, ptr %7, align 8
  %19 = call double @llvm.fabs.f64(double %18)
  %20 = fcmp olt double %19, 0x3D06849B86A12B9B
  br i1 %20, label %21, label %22

21:                                               ; preds = %13
  br label %32

22:                                               ; preds = %13
  %23 = load double, ptr %7, align 8
  %24 = load double, ptr %5, align 8
  %25 = call double @slope(double noundef %24)
  %26 = fdiv double %23, %25
  %27 = load double, ptr %5, align 8
  %28 = fsub double %27, %26
  store double %28, ptr %5, align 8
  br label %29

29:                                               ; preds = %22
  %30 = load i32, ptr %6, align 4
  %31 = add nsw i32 %30, 1
  store i32 %31, ptr %6, align 4
  br label %9, !llvm.loop !9

32:                                               ; preds = %21, %9
  %33 = load double, ptr %5, align 8
  ret double %33
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sin.f64(double) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #1

; Function Attrs: noinline nounwind optnone uwtable
define internal double @slope(double noundef %0) #0 {
  %2 = alloca double, align 8
  store double %0, ptr %2, align 8
  %3 = load double, ptr %2, align 8
  %4 = call double @llvm.cos.f64(double %3)
  ret double %4
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @two_ways_back(ptr noundef %0, ptr noundef %1, ptr noundef %2, i32 noundef %3, double noundef %4) #0 {
  %6 = alloca double, align 8
  %7 = alloca ptr, align 8
  %8 = alloca ptr, align 8
  %9 = alloca ptr, align 8
  %10 = alloca i32, align 4
  %11 = alloca double, align 8
  %12 = alloca double, align 8
  %13 = alloca i32, align 4
  store ptr %0, ptr %7, align 8
  store ptr %1, ptr %8, align 8
  store ptr %2, ptr %9, align 8
  store i32 %3, ptr %10, align 4
  store double %4, ptr %11, align 8
  store double 1.000000e+00, ptr %12, align 8
  store i32 0, ptr %13, align 4
  br label %14

14:                                               ; preds = %64, %42, %5
  %15 = load double, ptr %12, align 8
  %16 = load ptr, ptr %7, align 8
  %17 = load i32, ptr %13, align 4
  %18 = sext i32 %17 to i64
  %19 = getelementptr inbounds double, ptr %16, i64 %18
  %20 = load double, ptr %19, align 8
  %21 = load double, ptr %12, align 8
  %22 = call double @llvm.fmuladd.f64(double %15, double %20, double %21)
  store double %22, ptr %12, align 8
  %23 = load ptr, ptr %7, align 8
  %24 = load i32, ptr %13, align 4
  %25 = add nsw i32 %24, 1
  store i32 %25, ptr %13, align 4
  %26 = sext i32 %24 to i64
  %27 = getelementptr inbounds double, ptr %23, i64 %26
  %28 = load double, ptr %27, align 8
  %29 = fcmp olt double %28, 0.000000e+00
  br i1 %29, label %30, label %45

30:                                               ; preds = %14
  %31 = load double, ptr %12, align 8
  %32 = load double, ptr %12, align 8
  %33 = load ptr, ptr %8, align 8
  %34 = load i32, ptr %13, align 4
  %35 = sext i32 %34 to i64
  %36 = getelementptr inbounds double, ptr %33, i64 %35
  %37 = load double, ptr %36, align 8
  %38 = call double @llvm.fmuladd.f64(double %31, double %32, double %37)
  store double %38, ptr %36, align 8
  %39 = load i32, ptr %13, align 4
  %40 = load i32, ptr %10, align 4
  %41 = icmp slt i32 %39, %40
  br i1 %41, label %42, label %43

42:                                               ; preds = %30
  br label %14

43:                                               ; preds = %30
  %44 = load double, ptr %12, align 8
  store double %44, ptr %6, align 8
  br label %69

45:                                               ; preds = %14
  %46 = load double, ptr %12, align 8
  %47 = call double @llvm.sin.f64(double %46)
  %48 = load ptr, ptr %8, align 8
  %49 = load i32, ptr %13, align 4
  %50 = sub nsw i32 %49, 1
  %51 = sext i32 %50 to i64
  %52 = getelementptr inbounds double, ptr %48, i64 %51
  %53 = load double, ptr %52, align 8
  %54 = fmul double %47, %53
  %55 = load ptr, ptr %9, align 8
  %56 = load i32, ptr %10, align 4
  %57 = load i32, ptr %13, align 4
  %58 = sub nsw i32 %56, %57
  %59 = sext i32 %58 to i64
  %60 = getelementptr inbounds double, ptr %55, i64 %59
  store double %54, ptr %60, align 8
  %61 = load double, ptr %12, align 8
  %62 = load double, ptr %11, align 8
  %63 = fcmp olt double %61, %62
  br i1 %63, label %64, label %65

64:                                               ; preds = %45
  br label %14

65:                                               ; preds = %45
  %66 = load double, ptr %12, align 8
  %67 = load double, ptr %12, align 8
  %68 = fmul double %66, %67
  store double %68, ptr %6, align 8
  br label %69

69:                                               ; preds = %65, %43
  %70 = load double, ptr %6, align 8
  ret double %70
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @cycle_with_two_entries(ptr noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca double, align 8
  %8 = alloca i32, align 4
  store ptr %0, ptr %4, align 8
  store i32 %1, ptr %5, align 4
  store i32 %2, ptr %6, align 4
  store double 1.000000e+00, ptr %7, align 8
  store i32 0, ptr %8, align 4
  %9 = load i32, ptr %6, align 4
  %10 = icmp ne i32 %9, 0
  br i1 %10, label %11, label %12

11:                                               ; preds = %3
  br label %27

12:                                               ; preds = %3
  br label %13

13:                                               ; preds = %53, %12
  %14 = load double, ptr %7, align 8
  %15 = load ptr, ptr %4, align 8
  %16 = load i32, ptr %8, align 4
  %17 = sext i32 %16 to i64
  %18 = getelementptr inbounds double, ptr %15, i64 %17
  %19 = load double, ptr %18, align 8
  %20 = call double @llvm.fmuladd.f64(double %14, double %19, double 5.000000e-01)
  store double %20, ptr %7, align 8
  %21 = load double, ptr %7, align 8
  %22 = call double @llvm.sin.f64(double %21)
  %23 = load ptr, ptr %4, align 8
  %24 = load i32, ptr %8, align 4
  %25 = sext i32 %24 to i64
  %26 = getelementptr inbounds double, ptr %23, i64 %25
  store double %22, ptr %26, align 8
  br label %27

27:                                               ; preds = %13, %11
  %28 = load ptr, ptr %4, align 8
  %29 = load i32, ptr %5, align 4
  %30 = sub nsw i32 %29, 1
  %31 = load i32, ptr %8, align 4
  %32 = sub nsw i32 %30, %31
  %33 = sext i32 %32 to i64
  %34 = getelementptr inbounds double, ptr %28, i64 %33
  %35 = load double, ptr %34, align 8
  %36 = load double, ptr %7, align 8
  %37 = load double, ptr %7, align 8
  %38 = call double @llvm.fmuladd.f64(double %35, double %36, double %37)
  store double %38, ptr %7, align 8
  %39 = load double, ptr %7, align 8
  %40 = load ptr, ptr %4, align 8
  %41 = load i32, ptr %5, align 4
  %42 = sub nsw i32 %41, 1
  %43 = load i32, ptr %8, align 4
  %44 = sub nsw i32 %42, %43
  %45 = sext i32 %44 to i64
  %46 = getelementptr inbounds double, ptr %40, i64 %45
  %47 = load double, ptr %46, align 8
  %48 = fmul double %47, %39
  store double %48, ptr %46, align 8
  %49 = load i32, ptr %8, align 4
  %50 = add nsw i32 %49, 1
  store i32 %50, ptr %8, align 4
  %51 = load i32, ptr %5, align 4
  %52 = icmp slt i32 %50, %51
  br i1 %52, label %53, label %54

53:                                               ; preds = %27
  br label %13

54:                                               ; preds = %27
  %55 = load double, ptr %7, align 8
  ret double %55
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @counter_goes_round(ptr noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca double, align 8
  %8 = alloca i8, align 1
  %9 = alloca i32, align 4
  store ptr %0, ptr %4, align 8
  store i32 %1, ptr %5, align 4
  store i32 %2, ptr %6, align 4
  store double 5.000000e-01, ptr %7, align 8
  %10 = load i32, ptr %5, align 4
  %11 = trunc i32 %10 to i8
  store i8 %11, ptr %8, align 1
  store i32 0, ptr %9, align 4
  br label %12

12:                                               ; preds = %36, %3
  %13 = load i32, ptr %9, align 4
  %14 = load i32, ptr %6, align 4
  %15 = icmp slt i32 %13, %14
  br i1 %15, label %16, label %39

16:                                               ; preds = %12
  %17 = load double, ptr %7, align 8
  %18 = load ptr, ptr %4, align 8
  %19 = load i8, ptr %8, align 1
  %20 = zext i8 %19 to i32
  %21 = and i32 %20, 3
  %22 = sext i32 %21 to i64
  %23 = getelementptr inbounds double, ptr %18, i64 %22
  %24 = load double, ptr %23, align 8
  %25 = load double, ptr %7, align 8
  %26 = fmul double %24, %25
  %27 = fmul double %26, 1.562500e-02
  %28 = load i8, ptr %8, align 1
  %29 = sitofp i8 %28 to double
  %30 = fmul double %27, %29
  %31 = call double @llvm.fmuladd.f64(double 7.500000e-01, double %17, double %30)
  store double %31, ptr %7, align 8
  %32 = load i8, ptr %8, align 1
  %33 = sext i8 %32 to i32
  %34 = add nsw i32 %33, 37
  %35 = trunc i32 %34 to i8
  store i8 %35, ptr %8, align 1
  br label %36

36:                                               ; preds = %16
  %37 = load i32, ptr %9, align 4
  %38 = add nsw i32 %37, 1
  store i32 %38, ptr %9, align 4
  br label %12, !llvm.loop !10

39:                                               ; preds = %12
  %40 = load double, ptr %7, align 8
  ret double %40
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.cos.f64(double) #1

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

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
