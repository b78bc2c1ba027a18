; clang-19 -O0 -S -emit-llvm c/branches.c -o ir/clang-19/O0/branches.ll
; ModuleID = 'c/branches.c'
source_filename = "c/branches.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @sine_or_square_sum(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  %7 = alloca double, align 8
  store ptr %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  store double 0.000000e+00, ptr %5, align 8
  store i32 0, ptr %6, align 4
  br label %8

8:                                                ; preds = %43, %2
  %9 = load i32, ptr %6, align 4
  %10 = load i32, ptr %4, align 4
  %11 = icmp slt i32 %9, %10
  br i1 %11, label %12, label %46

12:                                               ; preds = %8
  %13 = load ptr, ptr %3, align 8
  %14 = load i32, ptr %6, align 4
  %15 = sext i32 %14 to i64
  %16 = getelementptr inbounds double, ptr %13, i64 %15
  %17 = load double, ptr %16, align 8
  %18 = fcmp ogt double %17, 1.000000e+00
  br i1 %18, label %19, label %26

19:                                               ; preds = %12
  %20 = load ptr, ptr %3, align 8
  %21 = load i32, ptr %6, align 4
  %22 = sext i32 %21 to i64
  %23 = getelementptr inbounds double, ptr %20, i64 %22
  %24 = load double, ptr %23, align 8
  %25 = call double @sin(double noundef %24) #3
  store double %25, ptr %7, align 8
  br label %38

26:                                               ; preds = %12
  %27 = load ptr, ptr %3, align 8
  %28 = load i32, ptr %6, align 4
  %29 = sext i32 %28 to i64
  %30 = getelementptr inbounds double, ptr %27, i64 %29
  %31 = load double, ptr %30, align 8
  %32 = load ptr, ptr %3, align 8
  %33 = load i32, ptr %6, align 4
  %34 = sext i32 %33 to i64
  %35 = getelementptr inbounds double, ptr %32, i64 %34
  %36 = load double, ptr %35, align 8
  %37 = fmul double %31, %36
  store double %37, ptr %7, align 8
  br label %38

38:                                               ; preds = %26, %19
  %39 = load double, ptr %7, align 8
  %40 = load double, ptr %7, align 8
  %41 = load double, ptr %5, align 8
  %42 = call double @llvm.fmuladd.f64(double %39, double %40, double %41)
  store double %42, ptr %5, align 8
  br label %43

43:                                               ; preds = %38
  %44 = load i32, ptr %6, align 4
  %45 = add nsw i32 %44, 1
  store i32 %45, ptr %6, align 4
  br label %8, !llvm.loop !6

46:                                               ; preds = %8
  %47 = load double, ptr %5, align 8
  ret double %47
}

; Function Attrs: nounwind
declare double @sin(double noundef) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @guarded_square_root(double noundef %0) #0 {
  %2 = alloca double, align 8
  store double %0, ptr %2, align 8
  %3 = load double, ptr %2, align 8
  %4 = fcmp ogt double %3, 0.000000e+00
  br i1 %4, label %5, label %8

5:                                                ; preds = %1
  %6 = load double, ptr %2, align 8
  %7 = call double @sqrt(double noundef %6) #3
  br label %9

8:                                                ; preds = %1
  br label %9

9:                                                ; preds = %8, %5
  %10 = phi double [ %7, %5 ], [ 0.000000e+00, %8 ]
  ret double %10
}

; Function Attrs: nounwind
declare double @sqrt(double noundef) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @clamp_and_scale(double noundef %0, double noundef %1, double noundef %2) #0 {
  %4 = alloca double, align 8
  %5 = alloca double, align 8
  %6 = alloca double, align 8
  %7 = alloca double, align 8
  store double %0, ptr %4, align 8
  store double %1, ptr %5, align 8
  store double %2, ptr %6, align 8
  %8 = load double, ptr %4, align 8
  %9 = load double, ptr %5, align 8
  %10 = fcmp olt double %8, %9
  br i1 %10, label %11, label %13

11:                                               ; preds = %3
  %12 = load double, ptr %5, align 8
  br label %23

13:                                               ; preds = %3
  %14 = load double, ptr %4, align 8
  %15 = load double, ptr %6, align 8
  %16 = fcmp ogt double %14, %15
  br i1 %16, label %17, label %19

17:                                               ; preds = %13
  %18 = load double, ptr %6, align 8
  br label %21

19:                                               ; preds = %13
  %20 = load double, ptr %4, align 8
  br label %21

21:                                               ; preds = %19, %17
  %22 = phi double [ %18, %17 ], [ %20, %19 ]
  br label %23

23:                                               ; preds = %21, %11
  %24 = phi double [ %12, %11 ], [ %22, %21 ]
  store double %24, ptr %7, align 8
  %25 = load double, ptr %7, align 8
  %26 = fmul double 3.000000e+00, %25
  %27 = load double, ptr %4, align 8
  %28 = fmul double %26, %27
  ret double %28
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @nested_branches(double noundef %0, double noundef %1) #0 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  %5 = alloca double, align 8
  store double %0, ptr %3, align 8
  store double %1, ptr %4, align 8
  %6 = load double, ptr %3, align 8
  store double %6, ptr %5, align 8
  %7 = load double, ptr %3, align 8
  %8 = fcmp ogt double %7, 0.000000e+00
  br i1 %8, label %9, label %30

9:                                                ; preds = %2
  %10 = load double, ptr %4, align 8
  %11 = load double, ptr %3, align 8
  %12 = fcmp ogt double %10, %11
  br i1 %12, label %13, label %17

13:                                               ; preds = %9
  %14 = load double, ptr %3, align 8
  %15 = load double, ptr %4, align 8
  %16 = fmul double %14, %15
  store double %16, ptr %5, align 8
  br label %27

17:                                               ; preds = %9
  %18 = load double, ptr %4, align 8
  %19 = fcmp olt double %18, 0.000000e+00
  br i1 %19, label %20, label %26

20:                                               ; preds = %17
  %21 = load double, ptr %3, align 8
  %22 = load double, ptr %4, align 8
  %23 = load double, ptr %4, align 8
  %24 = fneg double %22
  %25 = call double @llvm.fmuladd.f64(double %24, double %23, double %21)
  store double %25, ptr %5, align 8
  br label %26

26:                                               ; preds = %20, %17
  br label %27

27:                                               ; preds = %26, %13
  %28 = load double, ptr %5, align 8
  %29 = fmul double %28, 2.000000e+00
  store double %29, ptr %5, align 8
  br label %35

30:                                               ; preds = %2
  %31 = load double, ptr %4, align 8
  %32 = load double, ptr %3, align 8
  %33 = fsub double 1.000000e+00, %32
  %34 = fdiv double %31, %33
  store double %34, ptr %5, align 8
  br label %35

35:                                               ; preds = %30, %27
  %36 = load double, ptr %5, align 8
  %37 = load double, ptr %4, align 8
  %38 = fadd double %36, %37
  ret double %38
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @short_circuit_condition(double noundef %0, double noundef %1, i32 noundef %2) #0 {
  %4 = alloca double, align 8
  %5 = alloca double, align 8
  %6 = alloca double, align 8
  %7 = alloca i32, align 4
  store double %0, ptr %5, align 8
  store double %1, ptr %6, align 8
  store i32 %2, ptr %7, align 4
  %8 = load double, ptr %5, align 8
  %9 = fcmp ogt double %8, 1.000000e+00
  br i1 %9, label %10, label %13

10:                                               ; preds = %3
  %11 = load double, ptr %6, align 8
  %12 = fcmp olt double %11, 2.000000e+00
  br i1 %12, label %16, label %13

13:                                               ; preds = %10, %3
  %14 = load i32, ptr %7, align 4
  %15 = icmp eq i32 %14, 7
  br i1 %15, label %16, label %22

16:                                               ; preds = %13, %10
  %17 = load double, ptr %5, align 8
  %18 = load double, ptr %5, align 8
  %19 = fmul double %17, %18
  %20 = load double, ptr %6, align 8
  %21 = fmul double %19, %20
  store double %21, ptr %4, align 8
  br label %36

22:                                               ; preds = %13
  %23 = load i32, ptr %7, align 4
  %24 = and i32 %23, 1
  %25 = icmp ne i32 %24, 0
  br i1 %25, label %26, label %29

26:                                               ; preds = %22
  %27 = load double, ptr %5, align 8
  %28 = call double @cos(double noundef %27) #3
  br label %34

29:                                               ; preds = %22
  %30 = load double, ptr %5, align 8
  %31 = load double, ptr %6, align 8
  %32 = load double, ptr %6, align 8
  %33 = call double @llvm.fmuladd.f64(double %31, double %32, double %30)
  br label %34

34:                                               ; preds = %29, %26
  %35 = phi double [ %28, %26 ], [ %33, %29 ]
  store double %35, ptr %4, align 8
  br label %36

36:                                               ; preds = %34, %16
  %37 = load double, ptr %4, align 8
  ret double %37
}

; Function Attrs: nounwind
declare double @cos(double noundef) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @largest_of_three(double noundef %0, double noundef %1, double noundef %2) #0 {
  %4 = alloca double, align 8
  %5 = alloca double, align 8
  %6 = alloca double, align 8
  %7 = alloca double, align 8
  store double %0, ptr %4, align 8
  store double %1, ptr %5, align 8
  store double %2, ptr %6, align 8
  %8 = load double, ptr %4, align 8
  store double %8, ptr %7, align 8
  %9 = load double, ptr %5, align 8
  %10 = load double, ptr %7, align 8
  %11 = fcmp ogt double %9, %10
  br i1 %11, label %12, label %14

12:                                               ; preds = %3
  %13 = load double, ptr %5, align 8
  store double %13, ptr %7, align 8
  br label %14

14:                                               ; preds = %12, %3
  %15 = load double, ptr %6, align 8
  %16 = load double, ptr %7, align 8
  %17 = fcmp ogt double %15, %16
  br i1 %17, label %18, label %20

18:                                               ; preds = %14
  %19 = load double, ptr %6, align 8
  store double %19, ptr %7, align 8
  br label %20

20:                                               ; preds = %18, %14
  %21 = load double, ptr %7, align 8
  %22 = load double, ptr %7, align 8
  %23 = load double, ptr %4, align 8
  %24 = call double @llvm.fmuladd.f64(double %21, double %22, double %23)
  ret double %24
}

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nounwind }

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
