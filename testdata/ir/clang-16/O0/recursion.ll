; clang-16 -O0 -S -emit-llvm c/recursion.c -o ir/clang-16/O0/recursion.ll
; ModuleID = 'c/recursion.c'
source_filename = "c/recursion.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @recursive_sine_product(double noundef %0, i32 noundef %1) #0 {
  %3 = alloca double, align 8
  %4 = alloca i32, align 4
  store double %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  %5 = load i32, ptr %4, align 4
  %6 = icmp ne i32 %5, 0
  br i1 %6, label %7, label %15

7:                                                ; preds = %2
  %8 = load double, ptr %3, align 8
  %9 = load double, ptr %3, align 8
  %10 = call double @sin(double noundef %9) #3
  %11 = load i32, ptr %4, align 4
  %12 = sub nsw i32 %11, 1
  %13 = call double @recursive_sine_product(double noundef %10, i32 noundef %12)
  %14 = fmul double %8, %13
  br label %17

15:                                               ; preds = %2
  %16 = load double, ptr %3, align 8
  br label %17

17:                                               ; preds = %15, %7
  %18 = phi double [ %14, %7 ], [ %16, %15 ]
  ret double %18
}

; Function Attrs: nounwind
declare double @sin(double noundef) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @two_branch_recursion(double noundef %0, i32 noundef %1) #0 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  %5 = alloca i32, align 4
  store double %0, ptr %4, align 8
  store i32 %1, ptr %5, align 4
  %6 = load i32, ptr %5, align 4
  %7 = icmp slt i32 %6, 2
  br i1 %7, label %8, label %13

8:                                                ; preds = %2
  %9 = load double, ptr %4, align 8
  %10 = load i32, ptr %5, align 4
  %11 = sitofp i32 %10 to double
  %12 = fadd double %9, %11
  store double %12, ptr %3, align 8
  br label %25

13:                                               ; preds = %2
  %14 = load double, ptr %4, align 8
  %15 = load i32, ptr %5, align 4
  %16 = sub nsw i32 %15, 1
  %17 = call double @two_branch_recursion(double noundef %14, i32 noundef %16)
  %18 = load double, ptr %4, align 8
  %19 = load double, ptr %4, align 8
  %20 = fmul double %19, 5.000000e-01
  %21 = load i32, ptr %5, align 4
  %22 = sub nsw i32 %21, 2
  %23 = call double @two_branch_recursion(double noundef %20, i32 noundef %22)
  %24 = call double @llvm.fmuladd.f64(double %17, double %18, double %23)
  store double %24, ptr %3, align 8
  br label %25

25:                                               ; preds = %13, %8
  %26 = load double, ptr %3, align 8
  ret double %26
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @mutual_recursion(double noundef %0, i32 noundef %1) #0 {
  %3 = alloca double, align 8
  %4 = alloca i32, align 4
  store double %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  %5 = load double, ptr %3, align 8
  %6 = load i32, ptr %4, align 4
  %7 = call double @even_step(double noundef %5, i32 noundef %6)
  ret double %7
}

; Function Attrs: noinline nounwind optnone uwtable
define internal double @even_step(double noundef %0, i32 noundef %1) #0 {
  %3 = alloca double, align 8
  %4 = alloca i32, align 4
  store double %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  %5 = load i32, ptr %4, align 4
  %6 = icmp eq i32 %5, 0
  br i1 %6, label %7, label %11

7:                                                ; preds = %2
  %8 = load double, ptr %3, align 8
  %9 = load double, ptr %3, align 8
  %10 = fmul double %8, %9
  br label %19

11:                                               ; preds = %2
  %12 = load double, ptr %3, align 8
  %13 = fadd double %12, 2.500000e-01
  %14 = load i32, ptr %4, align 4
  %15 = sub nsw i32 %14, 1
  %16 = call double @odd_step(double noundef %13, i32 noundef %15)
  %17 = load double, ptr %3, align 8
  %18 = fmul double %16, %17
  br label %19

19:                                               ; preds = %11, %7
  %20 = phi double [ %10, %7 ], [ %18, %11 ]
  ret double %20
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @divide_and_conquer_norm(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca double, align 8
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca double, align 8
  %8 = alloca double, align 8
  store ptr %0, ptr %4, align 8
  store i32 %1, ptr %5, align 4
  %9 = load i32, ptr %5, align 4
  %10 = icmp eq i32 %9, 1
  br i1 %10, label %11, label %19

11:                                               ; preds = %2
  %12 = load ptr, ptr %4, align 8
  %13 = getelementptr inbounds double, ptr %12, i64 0
  %14 = load double, ptr %13, align 8
  %15 = load ptr, ptr %4, align 8
  %16 = getelementptr inbounds double, ptr %15, i64 0
  %17 = load double, ptr %16, align 8
  %18 = fmul double %14, %17
  store double %18, ptr %3, align 8
  br label %40

19:                                               ; preds = %2
  %20 = load i32, ptr %5, align 4
  %21 = sdiv i32 %20, 2
  store i32 %21, ptr %6, align 4
  %22 = load ptr, ptr %4, align 8
  %23 = load i32, ptr %6, align 4
  %24 = call double @divide_and_conquer_norm(ptr noundef %22, i32 noundef %23)
  store double %24, ptr %7, align 8
  %25 = load ptr, ptr %4, align 8
  %26 = load i32, ptr %6, align 4
  %27 = sext i32 %26 to i64
  %28 = getelementptr inbounds double, ptr %25, i64 %27
  %29 = load i32, ptr %5, align 4
  %30 = load i32, ptr %6, align 4
  %31 = sub nsw i32 %29, %30
  %32 = call double @divide_and_conquer_norm(ptr noundef %28, i32 noundef %31)
  store double %32, ptr %8, align 8
  %33 = load double, ptr %7, align 8
  %34 = load double, ptr %8, align 8
  %35 = fadd double %33, %34
  %36 = load double, ptr %7, align 8
  %37 = fmul double 1.000000e-01, %36
  %38 = load double, ptr %8, align 8
  %39 = call double @llvm.fmuladd.f64(double %37, double %38, double %35)
  store double %39, ptr %3, align 8
  br label %40

40:                                               ; preds = %19, %11
  %41 = load double, ptr %3, align 8
  ret double %41
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local void @recursion_in_place(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  %5 = load i32, ptr %4, align 4
  %6 = icmp sle i32 %5, 1
  br i1 %6, label %7, label %8

7:                                                ; preds = %2
  br label %35

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 8
  %10 = load i32, ptr %4, align 4
  %11 = sub nsw i32 %10, 1
  %12 = sext i32 %11 to i64
  %13 = getelementptr inbounds double, ptr %9, i64 %12
  %14 = load double, ptr %13, align 8
  %15 = load ptr, ptr %3, align 8
  %16 = load i32, ptr %4, align 4
  %17 = sub nsw i32 %16, 2
  %18 = sext i32 %17 to i64
  %19 = getelementptr inbounds double, ptr %15, i64 %18
  %20 = load double, ptr %19, align 8
  %21 = fmul double %20, %14
  store double %21, ptr %19, align 8
  %22 = load ptr, ptr %3, align 8
  %23 = load i32, ptr %4, align 4
  %24 = sub nsw i32 %23, 1
  call void @recursion_in_place(ptr noundef %22, i32 noundef %24)
  %25 = load ptr, ptr %3, align 8
  %26 = getelementptr inbounds double, ptr %25, i64 0
  %27 = load double, ptr %26, align 8
  %28 = load ptr, ptr %3, align 8
  %29 = load i32, ptr %4, align 4
  %30 = sub nsw i32 %29, 1
  %31 = sext i32 %30 to i64
  %32 = getelementptr inbounds double, ptr %28, i64 %31
  %33 = load double, ptr %32, align 8
  %34 = fadd double %33, %27
  store double %34, ptr %32, align 8
  br label %35

35:                                               ; preds = %8, %7
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal double @odd_step(double noundef %0, i32 noundef %1) #0 {
  %3 = alloca double, align 8
  %4 = alloca i32, align 4
  store double %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  %5 = load i32, ptr %4, align 4
  %6 = icmp eq i32 %5, 0
  br i1 %6, label %7, label %10

7:                                                ; preds = %2
  %8 = load double, ptr %3, align 8
  %9 = call double @sin(double noundef %8) #3
  br label %18

10:                                               ; preds = %2
  %11 = load double, ptr %3, align 8
  %12 = fmul double %11, 1.500000e+00
  %13 = load i32, ptr %4, align 4
  %14 = sub nsw i32 %13, 1
  %15 = call double @even_step(double noundef %12, i32 noundef %14)
  %16 = load double, ptr %3, align 8
  %17 = fadd double %15, %16
  br label %18

18:                                               ; preds = %10, %7
  %19 = phi double [ %9, %7 ], [ %17, %10 ]
  ret double %19
}

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3, !4}
!llvm.ident = !{!5}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{i32 7, !"frame-pointer", i32 2}
!5 = !{!"Debian clang version 16.0.6 (15~deb12u1)"}
