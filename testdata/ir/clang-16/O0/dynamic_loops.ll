; clang-16 -O0 -S -emit-llvm c/dynamic_loops.c -o ir/clang-16/O0/dynamic_loops.ll
; ModuleID = 'c/dynamic_loops.c'
source_filename = "c/dynamic_loops.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @newton_square_root(double noundef %0) #0 {
  %2 = alloca double, align 8
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  store double %0, ptr %2, align 8
  %5 = load double, ptr %2, align 8
  store double %5, ptr %3, align 8
  br label %6

6:                                                ; preds = %1, %16
  %7 = load double, ptr %3, align 8
  %8 = load double, ptr %3, align 8
  %9 = load double, ptr %2, align 8
  %10 = fneg double %9
  %11 = call double @llvm.fmuladd.f64(double %7, double %8, double %10)
  store double %11, ptr %4, align 8
  %12 = load double, ptr %4, align 8
  %13 = call double @llvm.fabs.f64(double %12)
  %14 = fcmp olt double %13, 0x3D719799812DEA11
  br i1 %14, label %15, label %16

15:                                               ; preds = %6
  br label %23

16:                                               ; preds = %6
  %17 = load double, ptr %4, align 8
  %18 = load double, ptr %3, align 8
  %19 = fmul double 2.000000e+00, %18
  %20 = fdiv double %17, %19
  %21 = load double, ptr %3, align 8
  %22 = fsub double %21, %20
  store double %22, ptr %3, align 8
  br label %6

23:                                               ; preds = %15
  %24 = load double, ptr %3, align 8
  ret double %24
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @zero_trip_while(double noundef %0, double noundef %1) #0 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  %5 = alloca double, align 8
  store double %0, ptr %3, align 8
  store double %1, ptr %4, align 8
  %6 = load double, ptr %3, align 8
  %7 = load double, ptr %3, align 8
  %8 = fmul double %6, %7
  store double %8, ptr %5, align 8
  br label %9

9:                                                ; preds = %13, %2
  %10 = load double, ptr %5, align 8
  %11 = load double, ptr %4, align 8
  %12 = fcmp olt double %10, %11
  br i1 %12, label %13, label %17

13:                                               ; preds = %9
  %14 = load double, ptr %5, align 8
  %15 = load double, ptr %3, align 8
  %16 = call double @llvm.fmuladd.f64(double %14, double 1.500000e+00, double %15)
  store double %16, ptr %5, align 8
  br label %9, !llvm.loop !6

17:                                               ; preds = %9
  %18 = load double, ptr %5, align 8
  ret double %18
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @do_while_halving(double noundef %0) #0 {
  %2 = alloca double, align 8
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  store double %0, ptr %2, align 8
  store double 0.000000e+00, ptr %3, align 8
  %5 = load double, ptr %2, align 8
  store double %5, ptr %4, align 8
  br label %6

6:                                                ; preds = %13, %1
  %7 = load double, ptr %4, align 8
  %8 = load double, ptr %2, align 8
  %9 = load double, ptr %3, align 8
  %10 = call double @llvm.fmuladd.f64(double %7, double %8, double %9)
  store double %10, ptr %3, align 8
  %11 = load double, ptr %4, align 8
  %12 = fmul double %11, 5.000000e-01
  store double %12, ptr %4, align 8
  br label %13

13:                                               ; preds = %6
  %14 = load double, ptr %4, align 8
  %15 = fcmp ogt double %14, 3.000000e-01
  br i1 %15, label %6, label %16, !llvm.loop !8

16:                                               ; preds = %13
  %17 = load double, ptr %3, align 8
  ret double %17
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @bound_changed_in_body(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  store double 0.000000e+00, ptr %5, align 8
  store i32 0, ptr %6, align 4
  br label %7

7:                                                ; preds = %40, %2
  %8 = load i32, ptr %6, align 4
  %9 = load i32, ptr %4, align 4
  %10 = icmp slt i32 %8, %9
  br i1 %10, label %11, label %43

11:                                               ; preds = %7
  %12 = load ptr, ptr %3, align 8
  %13 = load i32, ptr %6, align 4
  %14 = sext i32 %13 to i64
  %15 = getelementptr inbounds double, ptr %12, i64 %14
  %16 = load double, ptr %15, align 8
  %17 = load ptr, ptr %3, align 8
  %18 = load i32, ptr %6, align 4
  %19 = sext i32 %18 to i64
  %20 = getelementptr inbounds double, ptr %17, i64 %19
  %21 = load double, ptr %20, align 8
  %22 = fmul double %16, %21
  %23 = load ptr, ptr %3, align 8
  %24 = load i32, ptr %6, align 4
  %25 = sext i32 %24 to i64
  %26 = getelementptr inbounds double, ptr %23, i64 %25
  %27 = load double, ptr %26, align 8
  %28 = load double, ptr %5, align 8
  %29 = call double @llvm.fmuladd.f64(double %22, double %27, double %28)
  store double %29, ptr %5, align 8
  %30 = load ptr, ptr %3, align 8
  %31 = load i32, ptr %6, align 4
  %32 = sext i32 %31 to i64
  %33 = getelementptr inbounds double, ptr %30, i64 %32
  %34 = load double, ptr %33, align 8
  %35 = fcmp ogt double %34, 2.000000e+00
  br i1 %35, label %36, label %39

36:                                               ; preds = %11
  %37 = load i32, ptr %4, align 4
  %38 = add nsw i32 %37, -1
  store i32 %38, ptr %4, align 4
  br label %39

39:                                               ; preds = %36, %11
  br label %40

40:                                               ; preds = %39
  %41 = load i32, ptr %6, align 4
  %42 = add nsw i32 %41, 1
  store i32 %42, ptr %6, align 4
  br label %7, !llvm.loop !9

43:                                               ; preds = %7
  %44 = load double, ptr %5, align 8
  ret double %44
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @byte_counter_wraps(double noundef %0, i32 noundef %1) #0 {
  %3 = alloca double, align 8
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  %6 = alloca i8, align 1
  store double %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  %7 = load double, ptr %3, align 8
  store double %7, ptr %5, align 8
  %8 = load i32, ptr %4, align 4
  %9 = trunc i32 %8 to i8
  store i8 %9, ptr %6, align 1
  br label %10

10:                                               ; preds = %23, %2
  %11 = load i8, ptr %6, align 1
  %12 = zext i8 %11 to i32
  %13 = icmp ne i32 %12, 3
  br i1 %13, label %14, label %26

14:                                               ; preds = %10
  %15 = load double, ptr %5, align 8
  %16 = load double, ptr %3, align 8
  %17 = load double, ptr %3, align 8
  %18 = fmul double %16, %17
  %19 = load i8, ptr %6, align 1
  %20 = uitofp i8 %19 to double
  %21 = fmul double %18, %20
  %22 = call double @llvm.fmuladd.f64(double 9.000000e-01, double %15, double %21)
  store double %22, ptr %5, align 8
  br label %23

23:                                               ; preds = %14
  %24 = load i8, ptr %6, align 1
  %25 = add i8 %24, 1
  store i8 %25, ptr %6, align 1
  br label %10, !llvm.loop !10

26:                                               ; preds = %10
  %27 = load double, ptr %5, align 8
  ret double %27
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @two_latches(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  store double 1.000000e+00, ptr %5, align 8
  store i32 0, ptr %6, align 4
  br label %7

7:                                                ; preds = %32, %20, %2
  %8 = load i32, ptr %6, align 4
  %9 = load i32, ptr %4, align 4
  %10 = icmp sge i32 %8, %9
  br i1 %10, label %11, label %13

11:                                               ; preds = %7
  %12 = load double, ptr %5, align 8
  ret double %12

13:                                               ; preds = %7
  %14 = load ptr, ptr %3, align 8
  %15 = load i32, ptr %6, align 4
  %16 = sext i32 %15 to i64
  %17 = getelementptr inbounds double, ptr %14, i64 %16
  %18 = load double, ptr %17, align 8
  %19 = fcmp olt double %18, 0.000000e+00
  br i1 %19, label %20, label %32

20:                                               ; preds = %13
  %21 = load double, ptr %5, align 8
  %22 = load ptr, ptr %3, align 8
  %23 = load i32, ptr %6, align 4
  %24 = sext i32 %23 to i64
  %25 = getelementptr inbounds double, ptr %22, i64 %24
  %26 = load double, ptr %25, align 8
  %27 = load double, ptr %5, align 8
  %28 = fneg double %21
  %29 = call double @llvm.fmuladd.f64(double %28, double %26, double %27)
  store double %29, ptr %5, align 8
  %30 = load i32, ptr %6, align 4
  %31 = add nsw i32 %30, 1
  store i32 %31, ptr %6, align 4
  br label %7

32:                                               ; preds = %13
  %33 = load ptr, ptr %3, align 8
  %34 = load i32, ptr %6, align 4
  %35 = sext i32 %34 to i64
  %36 = getelementptr inbounds double, ptr %33, i64 %35
  %37 = load double, ptr %36, align 8
  %38 = load ptr, ptr %3, align 8
  %39 = load i32, ptr %6, align 4
  %40 = sext i32 %39 to i64
  %41 = getelementptr inbounds double, ptr %38, i64 %40
  %42 = load double, ptr %41, align 8
  %43 = load double, ptr %5, align 8
  %44 = call double @llvm.fmuladd.f64(double %37, double %42, double %43)
  store double %44, ptr %5, align 8
  %45 = load i32, ptr %6, align 4
  %46 = add nsw i32 %45, 1
  store i32 %46, ptr %6, align 4
  br label %7
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @irreducible_cycle(double noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca double, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca double, align 8
  %8 = alloca i32, align 4
  store double %0, ptr %4, align 8
  store i32 %1, ptr %5, align 4
  store i32 %2, ptr %6, align 4
  %9 = load double, ptr %4, align 8
  store double %9, ptr %7, align 8
  store i32 0, ptr %8, align 4
  %10 = load i32, ptr %6, align 4
  %11 = icmp ne i32 %10, 0
  br i1 %11, label %12, label %13

12:                                               ; preds = %3
  br label %18

13:                                               ; preds = %3
  br label %14

14:                                               ; preds = %28, %13
  %15 = load double, ptr %7, align 8
  %16 = load double, ptr %4, align 8
  %17 = call double @llvm.fmuladd.f64(double %15, double %16, double 5.000000e-01)
  store double %17, ptr %7, align 8
  br label %18

18:                                               ; preds = %14, %12
  %19 = load double, ptr %7, align 8
  %20 = call double @sin(double noundef %19) #3
  %21 = load double, ptr %4, align 8
  %22 = fadd double %20, %21
  store double %22, ptr %7, align 8
  %23 = load i32, ptr %8, align 4
  %24 = add nsw i32 %23, 1
  store i32 %24, ptr %8, align 4
  %25 = load i32, ptr %8, align 4
  %26 = load i32, ptr %5, align 4
  %27 = icmp slt i32 %25, %26
  br i1 %27, label %28, label %29

28:                                               ; preds = %18
  br label %14

29:                                               ; preds = %18
  %30 = load double, ptr %7, align 8
  ret double %30
}

; Function Attrs: nounwind
declare double @sin(double noundef) #2

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @returns_from_three_places(ptr noundef %0, i32 noundef %1, double noundef %2) #0 {
  %4 = alloca double, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca double, align 8
  %8 = alloca double, align 8
  %9 = alloca i32, align 4
  store ptr %0, ptr %5, align 8
  store i32 %1, ptr %6, align 4
  store double %2, ptr %7, align 8
  store double 1.000000e+00, ptr %8, align 8
  store i32 0, ptr %9, align 4
  br label %10

10:                                               ; preds = %43, %3
  %11 = load i32, ptr %9, align 4
  %12 = load i32, ptr %6, align 4
  %13 = icmp slt i32 %11, %12
  br i1 %13, label %14, label %46

14:                                               ; preds = %10
  %15 = load ptr, ptr %5, align 8
  %16 = load i32, ptr %9, align 4
  %17 = sext i32 %16 to i64
  %18 = getelementptr inbounds double, ptr %15, i64 %17
  %19 = load double, ptr %18, align 8
  %20 = fcmp oeq double %19, 0.000000e+00
  br i1 %20, label %21, label %25

21:                                               ; preds = %14
  %22 = load double, ptr %8, align 8
  %23 = load double, ptr %8, align 8
  %24 = fmul double %22, %23
  store double %24, ptr %4, align 8
  br label %49

25:                                               ; preds = %14
  %26 = load ptr, ptr %5, align 8
  %27 = load i32, ptr %9, align 4
  %28 = sext i32 %27 to i64
  %29 = getelementptr inbounds double, ptr %26, i64 %28
  %30 = load double, ptr %29, align 8
  %31 = load double, ptr %8, align 8
  %32 = fmul double %31, %30
  store double %32, ptr %8, align 8
  %33 = load double, ptr %8, align 8
  %34 = load double, ptr %7, align 8
  %35 = fcmp ogt double %33, %34
  br i1 %35, label %36, label %42

36:                                               ; preds = %25
  %37 = load double, ptr %8, align 8
  %38 = load ptr, ptr %5, align 8
  %39 = getelementptr inbounds double, ptr %38, i64 0
  %40 = load double, ptr %39, align 8
  %41 = fadd double %37, %40
  store double %41, ptr %4, align 8
  br label %49

42:                                               ; preds = %25
  br label %43

43:                                               ; preds = %42
  %44 = load i32, ptr %9, align 4
  %45 = add nsw i32 %44, 1
  store i32 %45, ptr %9, align 4
  br label %10, !llvm.loop !11

46:                                               ; preds = %10
  %47 = load double, ptr %8, align 8
  %48 = fneg double %47
  store double %48, ptr %4, align 8
  br label %49

49:                                               ; preds = %46, %36, %21
  %50 = load double, ptr %4, align 8
  ret double %50
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @inner_trip_count_varies(ptr noundef %0, ptr noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca double, align 8
  %8 = alloca i32, align 4
  %9 = alloca double, align 8
  %10 = alloca i32, align 4
  store ptr %0, ptr %4, align 8
  store ptr %1, ptr %5, align 8
  store i32 %2, ptr %6, align 4
  store double 0.000000e+00, ptr %7, align 8
  store i32 0, ptr %8, align 4
  br label %11

11:                                               ; preds = %48, %3
  %12 = load i32, ptr %8, align 4
  %13 = load i32, ptr %6, align 4
  %14 = icmp slt i32 %12, %13
  br i1 %14, label %15, label %51

15:                                               ; preds = %11
  %16 = load ptr, ptr %4, align 8
  %17 = load i32, ptr %8, align 4
  %18 = sext i32 %17 to i64
  %19 = getelementptr inbounds double, ptr %16, i64 %18
  %20 = load double, ptr %19, align 8
  store double %20, ptr %9, align 8
  store i32 0, ptr %10, align 4
  br label %21

21:                                               ; preds = %41, %15
  %22 = load i32, ptr %10, align 4
  %23 = load ptr, ptr %5, align 8
  %24 = load i32, ptr %8, align 4
  %25 = sext i32 %24 to i64
  %26 = getelementptr inbounds i32, ptr %23, i64 %25
  %27 = load i32, ptr %26, align 4
  %28 = icmp slt i32 %22, %27
  br i1 %28, label %29, label %44

29:                                               ; preds = %21
  %30 = load i32, ptr %10, align 4
  %31 = icmp eq i32 %30, 2
  br i1 %31, label %32, label %33

32:                                               ; preds = %29
  br label %41

33:                                               ; preds = %29
  %34 = load double, ptr %9, align 8
  %35 = load double, ptr %9, align 8
  %36 = fmul double %34, %35
  %37 = load ptr, ptr %4, align 8
  %38 = getelementptr inbounds double, ptr %37, i64 0
  %39 = load double, ptr %38, align 8
  %40 = call double @llvm.fmuladd.f64(double %36, double 5.000000e-01, double %39)
  store double %40, ptr %9, align 8
  br label %41

41:                                               ; preds = %33, %32
  %42 = load i32, ptr %10, align 4
  %43 = add nsw i32 %42, 1
  store i32 %43, ptr %10, align 4
  br label %21, !llvm.loop !12

44:                                               ; preds = %21
  %45 = load double, ptr %9, align 8
  %46 = load double, ptr %7, align 8
  %47 = fadd double %46, %45
  store double %47, ptr %7, align 8
  br label %48

48:                                               ; preds = %44
  %49 = load i32, ptr %8, align 4
  %50 = add nsw i32 %49, 1
  store i32 %50, ptr %8, align 4
  br label %11, !llvm.loop !13

51:                                               ; preds = %11
  %52 = load double, ptr %7, align 8
  ret double %52
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @inner_loop_under_condition(ptr noundef %0, i32 noundef %1) #0 {
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

8:                                                ; preds = %42, %2
  %9 = load i32, ptr %6, align 4
  %10 = load i32, ptr %4, align 4
  %11 = icmp slt i32 %9, %10
  br i1 %11, label %12, label %45

12:                                               ; preds = %8
  %13 = load ptr, ptr %3, align 8
  %14 = load i32, ptr %6, align 4
  %15 = sext i32 %14 to i64
  %16 = getelementptr inbounds double, ptr %13, i64 %15
  %17 = load double, ptr %16, align 8
  %18 = fcmp ogt double %17, 1.000000e+00
  br i1 %18, label %19, label %41

19:                                               ; preds = %12
  %20 = load ptr, ptr %3, align 8
  %21 = load i32, ptr %6, align 4
  %22 = sext i32 %21 to i64
  %23 = getelementptr inbounds double, ptr %20, i64 %22
  %24 = load double, ptr %23, align 8
  store double %24, ptr %7, align 8
  br label %25

25:                                               ; preds = %28, %19
  %26 = load double, ptr %7, align 8
  %27 = fcmp ogt double %26, 1.000000e+00
  br i1 %27, label %28, label %40

28:                                               ; preds = %25
  %29 = load double, ptr %7, align 8
  %30 = call double @sqrt(double noundef %29) #3
  %31 = fsub double %30, 1.000000e-02
  store double %31, ptr %7, align 8
  %32 = load double, ptr %7, align 8
  %33 = load ptr, ptr %3, align 8
  %34 = load i32, ptr %6, align 4
  %35 = sext i32 %34 to i64
  %36 = getelementptr inbounds double, ptr %33, i64 %35
  %37 = load double, ptr %36, align 8
  %38 = load double, ptr %5, align 8
  %39 = call double @llvm.fmuladd.f64(double %32, double %37, double %38)
  store double %39, ptr %5, align 8
  br label %25, !llvm.loop !14

40:                                               ; preds = %25
  br label %41

41:                                               ; preds = %40, %12
  br label %42

42:                                               ; preds = %41
  %43 = load i32, ptr %6, align 4
  %44 = add nsw i32 %43, 1
  store i32 %44, ptr %6, align 4
  br label %8, !llvm.loop !15

45:                                               ; preds = %8
  %46 = load double, ptr %5, align 8
  ret double %46
}

; Function Attrs: nounwind
declare double @sqrt(double noundef) #2

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
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
!10 = distinct !{!10, !7}
!11 = distinct !{!11, !7}
!12 = distinct !{!12, !7}
!13 = distinct !{!13, !7}
!14 = distinct !{!14, !7}
!15 = distinct !{!15, !7}
