; clang-19 -O0 -S -emit-llvm c/kept_state.c -o ir/clang-19/O0/kept_state.ll
; ModuleID = 'c/kept_state.c'
source_filename = "c/kept_state.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.Config = type { ptr, double, ptr }

@used = internal global i32 0, align 4
@knots = internal constant [5 x double] [double 0.000000e+00, double 5.000000e-01, double 1.250000e+00, double 2.000000e+00, double 3.500000e+00], align 16
@heights = internal constant [5 x double] [double 1.000000e+00, double 2.500000e-01, double -5.000000e-01, double 2.000000e+00, double 1.500000e+00], align 16
@configs = internal constant [3 x %struct.Config] [%struct.Config { ptr @.str, double 2.000000e+00, ptr @fabs }, %struct.Config { ptr @.str.1, double 5.000000e-01, ptr @sin }, %struct.Config { ptr @.str.2, double 1.500000e+00, ptr @cos }], align 16
@memo_in_static_array.memo = internal global [32 x double] zeroinitializer, align 16
@workspace = internal global [16 x double] zeroinitializer, align 16
@.str = private unnamed_addr constant [7 x i8] c"linear\00", align 1
@.str.1 = private unnamed_addr constant [5 x i8] c"wave\00", align 1
@.str.2 = private unnamed_addr constant [5 x i8] c"bell\00", align 1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @stack_of_globals(double noundef %0, double noundef %1) #0 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  %5 = alloca double, align 8
  %6 = alloca double, align 8
  store double %0, ptr %3, align 8
  store double %1, ptr %4, align 8
  store i32 0, ptr @used, align 4
  %7 = load double, ptr %3, align 8
  call void @put(double noundef %7)
  %8 = load double, ptr %4, align 8
  call void @put(double noundef %8)
  %9 = load double, ptr %3, align 8
  %10 = load double, ptr %4, align 8
  %11 = fmul double %9, %10
  call void @put(double noundef %11)
  %12 = call double @take()
  store double %12, ptr %5, align 8
  %13 = call double @take()
  store double %13, ptr %6, align 8
  %14 = load double, ptr %5, align 8
  %15 = load double, ptr %6, align 8
  %16 = fmul double %14, %15
  call void @put(double noundef %16)
  %17 = load double, ptr %5, align 8
  %18 = load double, ptr %6, align 8
  %19 = fadd double %17, %18
  call void @put(double noundef %19)
  %20 = call double @take()
  store double %20, ptr %5, align 8
  %21 = call double @take()
  store double %21, ptr %6, align 8
  %22 = load double, ptr %5, align 8
  %23 = load double, ptr %6, align 8
  %24 = fmul double %22, %23
  %25 = call double @take()
  %26 = fmul double %24, %25
  ret double %26
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @put(double noundef %0) #0 {
  %2 = alloca double, align 8
  store double %0, ptr %2, align 8
  %3 = load double, ptr %2, align 8
  %4 = load i32, ptr @used, align 4
  %5 = add nsw i32 %4, 1
  store i32 %5, ptr @used, align 4
  %6 = sext i32 %4 to i64
  %7 = getelementptr inbounds [16 x double], ptr @workspace, i64 0, i64 %6
  store double %3, ptr %7, align 8
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal double @take() #0 {
  %1 = load i32, ptr @used, align 4
  %2 = add nsw i32 %1, -1
  store i32 %2, ptr @used, align 4
  %3 = sext i32 %2 to i64
  %4 = getelementptr inbounds [16 x double], ptr @workspace, i64 0, i64 %3
  %5 = load double, ptr %4, align 8
  ret double %5
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @interpolated_from_table(double noundef %0) #0 {
  %2 = alloca double, align 8
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca double, align 8
  store double %0, ptr %2, align 8
  store i32 0, ptr %3, align 4
  store i32 4, ptr %4, align 4
  br label %7

7:                                                ; preds = %27, %1
  %8 = load i32, ptr %4, align 4
  %9 = load i32, ptr %3, align 4
  %10 = sub nsw i32 %8, %9
  %11 = icmp sgt i32 %10, 1
  br i1 %11, label %12, label %28

12:                                               ; preds = %7
  %13 = load i32, ptr %3, align 4
  %14 = load i32, ptr %4, align 4
  %15 = add nsw i32 %13, %14
  %16 = sdiv i32 %15, 2
  store i32 %16, ptr %5, align 4
  %17 = load i32, ptr %5, align 4
  %18 = sext i32 %17 to i64
  %19 = getelementptr inbounds [5 x double], ptr @knots, i64 0, i64 %18
  %20 = load double, ptr %19, align 8
  %21 = load double, ptr %2, align 8
  %22 = fcmp ole double %20, %21
  br i1 %22, label %23, label %25

23:                                               ; preds = %12
  %24 = load i32, ptr %5, align 4
  store i32 %24, ptr %3, align 4
  br label %27

25:                                               ; preds = %12
  %26 = load i32, ptr %5, align 4
  store i32 %26, ptr %4, align 4
  br label %27

27:                                               ; preds = %25, %23
  br label %7, !llvm.loop !6

28:                                               ; preds = %7
  %29 = load double, ptr %2, align 8
  %30 = load i32, ptr %3, align 4
  %31 = sext i32 %30 to i64
  %32 = getelementptr inbounds [5 x double], ptr @knots, i64 0, i64 %31
  %33 = load double, ptr %32, align 8
  %34 = fsub double %29, %33
  %35 = load i32, ptr %4, align 4
  %36 = sext i32 %35 to i64
  %37 = getelementptr inbounds [5 x double], ptr @knots, i64 0, i64 %36
  %38 = load double, ptr %37, align 8
  %39 = load i32, ptr %3, align 4
  %40 = sext i32 %39 to i64
  %41 = getelementptr inbounds [5 x double], ptr @knots, i64 0, i64 %40
  %42 = load double, ptr %41, align 8
  %43 = fsub double %38, %42
  %44 = fdiv double %34, %43
  store double %44, ptr %6, align 8
  %45 = load i32, ptr %3, align 4
  %46 = sext i32 %45 to i64
  %47 = getelementptr inbounds [5 x double], ptr @heights, i64 0, i64 %46
  %48 = load double, ptr %47, align 8
  %49 = load double, ptr %6, align 8
  %50 = fsub double 1.000000e+00, %49
  %51 = load i32, ptr %4, align 4
  %52 = sext i32 %51 to i64
  %53 = getelementptr inbounds [5 x double], ptr @heights, i64 0, i64 %52
  %54 = load double, ptr %53, align 8
  %55 = load double, ptr %6, align 8
  %56 = fmul double %54, %55
  %57 = load double, ptr %6, align 8
  %58 = fmul double %56, %57
  %59 = call double @llvm.fmuladd.f64(double %48, double %50, double %58)
  ret double %59
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @table_of_structures(double noundef %0, ptr noundef %1) #0 {
  %3 = alloca double, align 8
  %4 = alloca ptr, align 8
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  store double %0, ptr %3, align 8
  store ptr %1, ptr %4, align 8
  store double 0.000000e+00, ptr %5, align 8
  store i32 0, ptr %6, align 4
  br label %7

7:                                                ; preds = %44, %2
  %8 = load i32, ptr %6, align 4
  %9 = icmp slt i32 %8, 3
  br i1 %9, label %10, label %47

10:                                               ; preds = %7
  %11 = load i32, ptr %6, align 4
  %12 = sext i32 %11 to i64
  %13 = getelementptr inbounds [3 x %struct.Config], ptr @configs, i64 0, i64 %12
  %14 = getelementptr inbounds %struct.Config, ptr %13, i32 0, i32 0
  %15 = load ptr, ptr %14, align 8
  %16 = getelementptr inbounds i8, ptr %15, i64 0
  %17 = load i8, ptr %16, align 1
  %18 = sext i8 %17 to i32
  %19 = load ptr, ptr %4, align 8
  %20 = getelementptr inbounds i8, ptr %19, i64 0
  %21 = load i8, ptr %20, align 1
  %22 = sext i8 %21 to i32
  %23 = icmp ne i32 %18, %22
  br i1 %23, label %24, label %43

24:                                               ; preds = %10
  %25 = load i32, ptr %6, align 4
  %26 = sext i32 %25 to i64
  %27 = getelementptr inbounds [3 x %struct.Config], ptr @configs, i64 0, i64 %26
  %28 = getelementptr inbounds %struct.Config, ptr %27, i32 0, i32 1
  %29 = load double, ptr %28, align 8
  %30 = load i32, ptr %6, align 4
  %31 = sext i32 %30 to i64
  %32 = getelementptr inbounds [3 x %struct.Config], ptr @configs, i64 0, i64 %31
  %33 = getelementptr inbounds %struct.Config, ptr %32, i32 0, i32 2
  %34 = load ptr, ptr %33, align 8
  %35 = load double, ptr %3, align 8
  %36 = load i32, ptr %6, align 4
  %37 = add nsw i32 %36, 1
  %38 = sitofp i32 %37 to double
  %39 = fmul double %35, %38
  %40 = call double %34(double noundef %39)
  %41 = load double, ptr %5, align 8
  %42 = call double @llvm.fmuladd.f64(double %29, double %40, double %41)
  store double %42, ptr %5, align 8
  br label %43

43:                                               ; preds = %24, %10
  br label %44

44:                                               ; preds = %43
  %45 = load i32, ptr %6, align 4
  %46 = add nsw i32 %45, 1
  store i32 %46, ptr %6, align 4
  br label %7, !llvm.loop !8

47:                                               ; preds = %7
  %48 = load double, ptr %5, align 8
  ret double %48
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @memo_in_static_array(double noundef %0, i32 noundef %1) #0 {
  %3 = alloca double, align 8
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store double %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  %6 = load double, ptr %3, align 8
  store double %6, ptr @memo_in_static_array.memo, align 16
  %7 = load double, ptr %3, align 8
  %8 = load double, ptr %3, align 8
  %9 = fmul double %7, %8
  store double %9, ptr getelementptr inbounds ([32 x double], ptr @memo_in_static_array.memo, i64 0, i64 1), align 8
  store i32 2, ptr %5, align 4
  br label %10

10:                                               ; preds = %31, %2
  %11 = load i32, ptr %5, align 4
  %12 = load i32, ptr %4, align 4
  %13 = icmp sle i32 %11, %12
  br i1 %13, label %14, label %34

14:                                               ; preds = %10
  %15 = load i32, ptr %5, align 4
  %16 = sub nsw i32 %15, 1
  %17 = sext i32 %16 to i64
  %18 = getelementptr inbounds [32 x double], ptr @memo_in_static_array.memo, i64 0, i64 %17
  %19 = load double, ptr %18, align 8
  %20 = load i32, ptr %5, align 4
  %21 = sub nsw i32 %20, 2
  %22 = sext i32 %21 to i64
  %23 = getelementptr inbounds [32 x double], ptr @memo_in_static_array.memo, i64 0, i64 %22
  %24 = load double, ptr %23, align 8
  %25 = load double, ptr getelementptr inbounds ([32 x double], ptr @memo_in_static_array.memo, i64 0, i64 1), align 8
  %26 = fmul double %24, %25
  %27 = call double @llvm.fmuladd.f64(double %19, double 5.000000e-01, double %26)
  %28 = load i32, ptr %5, align 4
  %29 = sext i32 %28 to i64
  %30 = getelementptr inbounds [32 x double], ptr @memo_in_static_array.memo, i64 0, i64 %29
  store double %27, ptr %30, align 8
  br label %31

31:                                               ; preds = %14
  %32 = load i32, ptr %5, align 4
  %33 = add nsw i32 %32, 1
  store i32 %33, ptr %5, align 4
  br label %10, !llvm.loop !9

34:                                               ; preds = %10
  %35 = load i32, ptr %4, align 4
  %36 = sext i32 %35 to i64
  %37 = getelementptr inbounds [32 x double], ptr @memo_in_static_array.memo, i64 0, i64 %36
  %38 = load double, ptr %37, align 8
  ret double %38
}

; Function Attrs: nounwind willreturn memory(none)
declare double @fabs(double noundef) #2

; Function Attrs: nounwind
declare double @sin(double noundef) #3

; Function Attrs: nounwind
declare double @cos(double noundef) #3

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nounwind willreturn memory(none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

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
