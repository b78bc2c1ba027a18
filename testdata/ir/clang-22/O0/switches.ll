; clang-22 -O0 -S -emit-llvm c/switches.c -o ir/clang-22/O0/switches.ll
; ModuleID = 'c/switches.c'
source_filename = "c/switches.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @switch_with_shared_case(ptr noundef %0, i32 noundef %1, double noundef %2, double noundef %3) #0 {
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca double, align 8
  %8 = alloca double, align 8
  %9 = alloca double, align 8
  %10 = alloca i32, align 4
  %11 = alloca double, align 8
  store ptr %0, ptr %5, align 8
  store i32 %1, ptr %6, align 4
  store double %2, ptr %7, align 8
  store double %3, ptr %8, align 8
  store double 0.000000e+00, ptr %9, align 8
  store i32 0, ptr %10, align 4
  br label %12

12:                                               ; preds = %37, %4
  %13 = load i32, ptr %10, align 4
  %14 = load i32, ptr %6, align 4
  %15 = icmp slt i32 %13, %14
  br i1 %15, label %16, label %40

16:                                               ; preds = %12
  %17 = load ptr, ptr %5, align 8
  %18 = load i32, ptr %10, align 4
  %19 = sext i32 %18 to i64
  %20 = getelementptr inbounds i32, ptr %17, i64 %19
  %21 = load i32, ptr %20, align 4
  switch i32 %21, label %29 [
    i32 0, label %22
    i32 2, label %22
    i32 1, label %26
  ]

22:                                               ; preds = %16, %16
  %23 = load double, ptr %7, align 8
  %24 = load double, ptr %7, align 8
  %25 = fmul double %23, %24
  store double %25, ptr %11, align 8
  br label %32

26:                                               ; preds = %16
  %27 = load double, ptr %7, align 8
  %28 = fmul double 3.000000e+00, %27
  store double %28, ptr %11, align 8
  br label %32

29:                                               ; preds = %16
  %30 = load double, ptr %7, align 8
  %31 = fdiv double 1.000000e+00, %30
  store double %31, ptr %11, align 8
  br label %32

32:                                               ; preds = %29, %26, %22
  %33 = load double, ptr %11, align 8
  %34 = load double, ptr %8, align 8
  %35 = load double, ptr %9, align 8
  %36 = call double @llvm.fmuladd.f64(double %33, double %34, double %35)
  store double %36, ptr %9, align 8
  br label %37

37:                                               ; preds = %32
  %38 = load i32, ptr %10, align 4
  %39 = add nsw i32 %38, 1
  store i32 %39, ptr %10, align 4
  br label %12, !llvm.loop !6

40:                                               ; preds = %12
  %41 = load double, ptr %9, align 8
  ret double %41
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @switch_with_fall_through(double noundef %0, i32 noundef %1) #0 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  %5 = alloca i32, align 4
  %6 = alloca double, align 8
  store double %0, ptr %4, align 8
  store i32 %1, ptr %5, align 4
  %7 = load double, ptr %4, align 8
  store double %7, ptr %6, align 8
  %8 = load i32, ptr %5, align 4
  switch i32 %8, label %24 [
    i32 3, label %9
    i32 2, label %13
    i32 1, label %17
    i32 9, label %21
  ]

9:                                                ; preds = %2
  %10 = load double, ptr %6, align 8
  %11 = load double, ptr %6, align 8
  %12 = fmul double %11, %10
  store double %12, ptr %6, align 8
  br label %13

13:                                               ; preds = %2, %9
  %14 = load double, ptr %4, align 8
  %15 = load double, ptr %6, align 8
  %16 = fadd double %15, %14
  store double %16, ptr %6, align 8
  br label %17

17:                                               ; preds = %2, %13
  %18 = load double, ptr %4, align 8
  %19 = load double, ptr %6, align 8
  %20 = fmul double %19, %18
  store double %20, ptr %6, align 8
  br label %25

21:                                               ; preds = %2
  %22 = load double, ptr %4, align 8
  %23 = fneg double %22
  store double %23, ptr %3, align 8
  br label %28

24:                                               ; preds = %2
  br label %25

25:                                               ; preds = %24, %17
  %26 = load double, ptr %6, align 8
  %27 = fadd double %26, 1.000000e+00
  store double %27, ptr %3, align 8
  br label %28

28:                                               ; preds = %25, %21
  %29 = load double, ptr %3, align 8
  ret double %29
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @stack_machine(ptr noundef %0, i32 noundef %1, ptr noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca ptr, align 8
  %7 = alloca [8 x double], align 16
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  store ptr %0, ptr %4, align 8
  store i32 %1, ptr %5, align 4
  store ptr %2, ptr %6, align 8
  store i32 0, ptr %8, align 4
  store i32 0, ptr %9, align 4
  br label %10

10:                                               ; preds = %74, %3
  %11 = load i32, ptr %9, align 4
  %12 = load i32, ptr %5, align 4
  %13 = icmp slt i32 %11, %12
  br i1 %13, label %14, label %77

14:                                               ; preds = %10
  %15 = load ptr, ptr %4, align 8
  %16 = load i32, ptr %9, align 4
  %17 = sext i32 %16 to i64
  %18 = getelementptr inbounds i32, ptr %15, i64 %17
  %19 = load i32, ptr %18, align 4
  switch i32 %19, label %59 [
    i32 100, label %20
    i32 101, label %34
    i32 102, label %48
  ]

20:                                               ; preds = %14
  %21 = load i32, ptr %8, align 4
  %22 = sub nsw i32 %21, 1
  %23 = sext i32 %22 to i64
  %24 = getelementptr inbounds [8 x double], ptr %7, i64 0, i64 %23
  %25 = load double, ptr %24, align 8
  %26 = load i32, ptr %8, align 4
  %27 = sub nsw i32 %26, 2
  %28 = sext i32 %27 to i64
  %29 = getelementptr inbounds [8 x double], ptr %7, i64 0, i64 %28
  %30 = load double, ptr %29, align 8
  %31 = fadd double %30, %25
  store double %31, ptr %29, align 8
  %32 = load i32, ptr %8, align 4
  %33 = add nsw i32 %32, -1
  store i32 %33, ptr %8, align 4
  br label %73

34:                                               ; preds = %14
  %35 = load i32, ptr %8, align 4
  %36 = sub nsw i32 %35, 1
  %37 = sext i32 %36 to i64
  %38 = getelementptr inbounds [8 x double], ptr %7, i64 0, i64 %37
  %39 = load double, ptr %38, align 8
  %40 = load i32, ptr %8, align 4
  %41 = sub nsw i32 %40, 2
  %42 = sext i32 %41 to i64
  %43 = getelementptr inbounds [8 x double], ptr %7, i64 0, i64 %42
  %44 = load double, ptr %43, align 8
  %45 = fmul double %44, %39
  store double %45, ptr %43, align 8
  %46 = load i32, ptr %8, align 4
  %47 = add nsw i32 %46, -1
  store i32 %47, ptr %8, align 4
  br label %73

48:                                               ; preds = %14
  %49 = load i32, ptr %8, align 4
  %50 = sub nsw i32 %49, 1
  %51 = sext i32 %50 to i64
  %52 = getelementptr inbounds [8 x double], ptr %7, i64 0, i64 %51
  %53 = load double, ptr %52, align 8
  %54 = load i32, ptr %8, align 4
  %55 = sext i32 %54 to i64
  %56 = getelementptr inbounds [8 x double], ptr %7, i64 0, i64 %55
  store double %53, ptr %56, align 8
  %57 = load i32, ptr %8, align 4
  %58 = add nsw i32 %57, 1
  store i32 %58, ptr %8, align 4
  br label %73

59:                                               ; preds = %14
  %60 = load ptr, ptr %6, align 8
  %61 = load ptr, ptr %4, align 8
  %62 = load i32, ptr %9, align 4
  %63 = sext i32 %62 to i64
  %64 = getelementptr inbounds i32, ptr %61, i64 %63
  %65 = load i32, ptr %64, align 4
  %66 = sext i32 %65 to i64
  %67 = getelementptr inbounds double, ptr %60, i64 %66
  %68 = load double, ptr %67, align 8
  %69 = load i32, ptr %8, align 4
  %70 = add nsw i32 %69, 1
  store i32 %70, ptr %8, align 4
  %71 = sext i32 %69 to i64
  %72 = getelementptr inbounds [8 x double], ptr %7, i64 0, i64 %71
  store double %68, ptr %72, align 8
  br label %73

73:                                               ; preds = %59, %48, %34, %20
  br label %74

74:                                               ; preds = %73
  %75 = load i32, ptr %9, align 4
  %76 = add nsw i32 %75, 1
  store i32 %76, ptr %9, align 4
  br label %10, !llvm.loop !8

77:                                               ; preds = %10
  %78 = getelementptr inbounds [8 x double], ptr %7, i64 0, i64 0
  %79 = load double, ptr %78, align 16
  ret double %79
}

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1, !2, !3, !4}
!llvm.ident = !{!5}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{i32 7, !"frame-pointer", i32 2}
!5 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!6 = distinct !{!6, !7}
!7 = !{!"llvm.loop.mustprogress"}
!8 = distinct !{!8, !7}
