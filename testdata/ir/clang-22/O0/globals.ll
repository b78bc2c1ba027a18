; clang-22 -O0 -S -emit-llvm c/globals.c -o ir/clang-22/O0/globals.ll
; ModuleID = 'c/globals.c'
source_filename = "c/globals.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.anon = type { double, i32 }

@filter_weights = dso_local constant [4 x double] [double 5.000000e-01, double -1.250000e+00, double 2.000000e+00, double 7.500000e-01], align 16
@scratch = internal global [8 x double] zeroinitializer, align 16
@settings = internal global %struct.anon zeroinitializer, align 8
@leaky_accumulator.acc = internal global double 0.000000e+00, align 8

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @convolve_with_constant_table(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  %7 = alloca double, align 8
  %8 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  store double 0.000000e+00, ptr %5, align 8
  store i32 0, ptr %6, align 4
  br label %9

9:                                                ; preds = %40, %2
  %10 = load i32, ptr %6, align 4
  %11 = add nsw i32 %10, 4
  %12 = load i32, ptr %4, align 4
  %13 = icmp sle i32 %11, %12
  br i1 %13, label %14, label %43

14:                                               ; preds = %9
  store double 0.000000e+00, ptr %7, align 8
  store i32 0, ptr %8, align 4
  br label %15

15:                                               ; preds = %32, %14
  %16 = load i32, ptr %8, align 4
  %17 = icmp slt i32 %16, 4
  br i1 %17, label %18, label %35

18:                                               ; preds = %15
  %19 = load i32, ptr %8, align 4
  %20 = sext i32 %19 to i64
  %21 = getelementptr inbounds [4 x double], ptr @filter_weights, i64 0, i64 %20
  %22 = load double, ptr %21, align 8
  %23 = load ptr, ptr %3, align 8
  %24 = load i32, ptr %6, align 4
  %25 = load i32, ptr %8, align 4
  %26 = add nsw i32 %24, %25
  %27 = sext i32 %26 to i64
  %28 = getelementptr inbounds double, ptr %23, i64 %27
  %29 = load double, ptr %28, align 8
  %30 = load double, ptr %7, align 8
  %31 = call double @llvm.fmuladd.f64(double %22, double %29, double %30)
  store double %31, ptr %7, align 8
  br label %32

32:                                               ; preds = %18
  %33 = load i32, ptr %8, align 4
  %34 = add nsw i32 %33, 1
  store i32 %34, ptr %8, align 4
  br label %15, !llvm.loop !6

35:                                               ; preds = %15
  %36 = load double, ptr %7, align 8
  %37 = load double, ptr %7, align 8
  %38 = load double, ptr %5, align 8
  %39 = call double @llvm.fmuladd.f64(double %36, double %37, double %38)
  store double %39, ptr %5, align 8
  br label %40

40:                                               ; preds = %35
  %41 = load i32, ptr %6, align 4
  %42 = add nsw i32 %41, 1
  store i32 %42, ptr %6, align 4
  br label %9, !llvm.loop !8

43:                                               ; preds = %9
  %44 = load double, ptr %5, align 8
  ret double %44
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @global_scratch_space(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca double, align 8
  %7 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  store i32 0, ptr %5, align 4
  br label %8

8:                                                ; preds = %27, %2
  %9 = load i32, ptr %5, align 4
  %10 = load i32, ptr %4, align 4
  %11 = icmp slt i32 %9, %10
  br i1 %11, label %12, label %30

12:                                               ; preds = %8
  %13 = load ptr, ptr %3, align 8
  %14 = load i32, ptr %5, align 4
  %15 = sext i32 %14 to i64
  %16 = getelementptr inbounds double, ptr %13, i64 %15
  %17 = load double, ptr %16, align 8
  %18 = load ptr, ptr %3, align 8
  %19 = load i32, ptr %5, align 4
  %20 = sext i32 %19 to i64
  %21 = getelementptr inbounds double, ptr %18, i64 %20
  %22 = load double, ptr %21, align 8
  %23 = fmul double %17, %22
  %24 = load i32, ptr %5, align 4
  %25 = sext i32 %24 to i64
  %26 = getelementptr inbounds [8 x double], ptr @scratch, i64 0, i64 %25
  store double %23, ptr %26, align 8
  br label %27

27:                                               ; preds = %12
  %28 = load i32, ptr %5, align 4
  %29 = add nsw i32 %28, 1
  store i32 %29, ptr %5, align 4
  br label %8, !llvm.loop !9

30:                                               ; preds = %8
  store double 0.000000e+00, ptr %6, align 8
  store i32 1, ptr %7, align 4
  br label %31

31:                                               ; preds = %47, %30
  %32 = load i32, ptr %7, align 4
  %33 = load i32, ptr %4, align 4
  %34 = icmp slt i32 %32, %33
  br i1 %34, label %35, label %50

35:                                               ; preds = %31
  %36 = load i32, ptr %7, align 4
  %37 = sext i32 %36 to i64
  %38 = getelementptr inbounds [8 x double], ptr @scratch, i64 0, i64 %37
  %39 = load double, ptr %38, align 8
  %40 = load i32, ptr %7, align 4
  %41 = sub nsw i32 %40, 1
  %42 = sext i32 %41 to i64
  %43 = getelementptr inbounds [8 x double], ptr @scratch, i64 0, i64 %42
  %44 = load double, ptr %43, align 8
  %45 = load double, ptr %6, align 8
  %46 = call double @llvm.fmuladd.f64(double %39, double %44, double %45)
  store double %46, ptr %6, align 8
  br label %47

47:                                               ; preds = %35
  %48 = load i32, ptr %7, align 4
  %49 = add nsw i32 %48, 1
  store i32 %49, ptr %7, align 4
  br label %31, !llvm.loop !10

50:                                               ; preds = %31
  %51 = load double, ptr %6, align 8
  ret double %51
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @static_state_between_calls(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  store double 0.000000e+00, ptr %5, align 8
  store i32 0, ptr %6, align 4
  br label %7

7:                                                ; preds = %21, %2
  %8 = load i32, ptr %6, align 4
  %9 = load i32, ptr %4, align 4
  %10 = icmp slt i32 %8, %9
  br i1 %10, label %11, label %24

11:                                               ; preds = %7
  %12 = load ptr, ptr %3, align 8
  %13 = load i32, ptr %6, align 4
  %14 = sext i32 %13 to i64
  %15 = getelementptr inbounds double, ptr %12, i64 %14
  %16 = load double, ptr %15, align 8
  %17 = load i32, ptr %6, align 4
  %18 = icmp eq i32 %17, 0
  %19 = zext i1 %18 to i32
  %20 = call double @leaky_accumulator(double noundef %16, i32 noundef %19)
  store double %20, ptr %5, align 8
  br label %21

21:                                               ; preds = %11
  %22 = load i32, ptr %6, align 4
  %23 = add nsw i32 %22, 1
  store i32 %23, ptr %6, align 4
  br label %7, !llvm.loop !11

24:                                               ; preds = %7
  %25 = load double, ptr %5, align 8
  %26 = load double, ptr %5, align 8
  %27 = fmul double %25, %26
  ret double %27
}

; Function Attrs: noinline nounwind optnone uwtable
define internal double @leaky_accumulator(double noundef %0, i32 noundef %1) #0 {
  %3 = alloca double, align 8
  %4 = alloca i32, align 4
  store double %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  %5 = load i32, ptr %4, align 4
  %6 = icmp ne i32 %5, 0
  br i1 %6, label %7, label %8

7:                                                ; preds = %2
  store double 0.000000e+00, ptr @leaky_accumulator.acc, align 8
  br label %8

8:                                                ; preds = %7, %2
  %9 = load double, ptr @leaky_accumulator.acc, align 8
  %10 = load double, ptr %3, align 8
  %11 = call double @llvm.fmuladd.f64(double 5.000000e-01, double %9, double %10)
  store double %11, ptr @leaky_accumulator.acc, align 8
  %12 = load double, ptr @leaky_accumulator.acc, align 8
  ret double %12
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @global_struct_gain(double noundef %0, double noundef %1) #0 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  %5 = alloca double, align 8
  store double %0, ptr %3, align 8
  store double %1, ptr %4, align 8
  %6 = load double, ptr %4, align 8
  store double %6, ptr @settings, align 8
  store i32 0, ptr getelementptr inbounds nuw (%struct.anon, ptr @settings, i32 0, i32 1), align 8
  %7 = load double, ptr %3, align 8
  %8 = call double @apply_gain(double noundef %7)
  store double %8, ptr %5, align 8
  %9 = load double, ptr %5, align 8
  %10 = call double @apply_gain(double noundef %9)
  %11 = load double, ptr %5, align 8
  %12 = fmul double %11, %10
  store double %12, ptr %5, align 8
  %13 = load double, ptr %5, align 8
  %14 = load i32, ptr getelementptr inbounds nuw (%struct.anon, ptr @settings, i32 0, i32 1), align 8
  %15 = sitofp i32 %14 to double
  %16 = fmul double %13, %15
  ret double %16
}

; Function Attrs: noinline nounwind optnone uwtable
define internal double @apply_gain(double noundef %0) #0 {
  %2 = alloca double, align 8
  store double %0, ptr %2, align 8
  %3 = load i32, ptr getelementptr inbounds nuw (%struct.anon, ptr @settings, i32 0, i32 1), align 8
  %4 = add nsw i32 %3, 1
  store i32 %4, ptr getelementptr inbounds nuw (%struct.anon, ptr @settings, i32 0, i32 1), align 8
  %5 = load double, ptr %2, align 8
  %6 = load double, ptr @settings, align 8
  %7 = fmul double %6, %5
  store double %7, ptr @settings, align 8
  %8 = load double, ptr @settings, align 8
  %9 = load double, ptr %2, align 8
  %10 = fadd double %8, %9
  ret double %10
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
!9 = distinct !{!9, !7}
!10 = distinct !{!10, !7}
!11 = distinct !{!11, !7}
