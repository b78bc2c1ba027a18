; clang-19 -O0 -S -emit-llvm c/dispatch.c -o ir/clang-19/O0/dispatch.ll
; ModuleID = 'c/dispatch.c'
source_filename = "c/dispatch.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.Context = type { double, ptr, i32 }
%struct.Stage = type { ptr, double }

@steps = internal constant [4 x ptr] [ptr @square, ptr @halved_sine, ptr @reciprocal, ptr @exp], align 16

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @table_of_functions(double noundef %0, ptr noundef %1, i32 noundef %2) #0 {
  %4 = alloca double, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store double %0, ptr %4, align 8
  store ptr %1, ptr %5, align 8
  store i32 %2, ptr %6, align 4
  store i32 0, ptr %7, align 4
  br label %8

8:                                                ; preds = %24, %3
  %9 = load i32, ptr %7, align 4
  %10 = load i32, ptr %6, align 4
  %11 = icmp slt i32 %9, %10
  br i1 %11, label %12, label %27

12:                                               ; preds = %8
  %13 = load ptr, ptr %5, align 8
  %14 = load i32, ptr %7, align 4
  %15 = sext i32 %14 to i64
  %16 = getelementptr inbounds i32, ptr %13, i64 %15
  %17 = load i32, ptr %16, align 4
  %18 = sext i32 %17 to i64
  %19 = getelementptr inbounds [4 x ptr], ptr @steps, i64 0, i64 %18
  %20 = load ptr, ptr %19, align 8
  %21 = load double, ptr %4, align 8
  %22 = call double %20(double noundef %21)
  %23 = fadd double %22, 2.500000e-01
  store double %23, ptr %4, align 8
  br label %24

24:                                               ; preds = %12
  %25 = load i32, ptr %7, align 4
  %26 = add nsw i32 %25, 1
  store i32 %26, ptr %7, align 4
  br label %8, !llvm.loop !6

27:                                               ; preds = %8
  %28 = load double, ptr %4, align 8
  ret double %28
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @function_from_branch(double noundef %0, i32 noundef %1) #0 {
  %3 = alloca double, align 8
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  store double %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  %6 = load i32, ptr %4, align 4
  %7 = icmp eq i32 %6, 0
  br i1 %7, label %8, label %9

8:                                                ; preds = %2
  br label %14

9:                                                ; preds = %2
  %10 = load i32, ptr %4, align 4
  %11 = icmp eq i32 %10, 1
  %12 = zext i1 %11 to i64
  %13 = select i1 %11, ptr @halved_sine, ptr @sqrt
  br label %14

14:                                               ; preds = %9, %8
  %15 = phi ptr [ @square, %8 ], [ %13, %9 ]
  store ptr %15, ptr %5, align 8
  %16 = load ptr, ptr %5, align 8
  %17 = load double, ptr %3, align 8
  %18 = call double %16(double noundef %17)
  %19 = load ptr, ptr %5, align 8
  %20 = load double, ptr %3, align 8
  %21 = fmul double 2.000000e+00, %20
  %22 = call double %19(double noundef %21)
  %23 = fmul double %18, %22
  ret double %23
}

; Function Attrs: noinline nounwind optnone uwtable
define internal double @square(double noundef %0) #0 {
  %2 = alloca double, align 8
  store double %0, ptr %2, align 8
  %3 = load double, ptr %2, align 8
  %4 = load double, ptr %2, align 8
  %5 = fmul double %3, %4
  ret double %5
}

; Function Attrs: noinline nounwind optnone uwtable
define internal double @halved_sine(double noundef %0) #0 {
  %2 = alloca double, align 8
  store double %0, ptr %2, align 8
  %3 = load double, ptr %2, align 8
  %4 = call double @sin(double noundef %3) #3
  %5 = fmul double 5.000000e-01, %4
  ret double %5
}

; Function Attrs: nounwind
declare double @sqrt(double noundef) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @callback_with_context(double noundef %0, double noundef %1, i32 noundef %2) #0 {
  %4 = alloca double, align 8
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  %7 = alloca [32 x double], align 16
  %8 = alloca %struct.Context, align 8
  %9 = alloca double, align 8
  store double %0, ptr %4, align 8
  store double %1, ptr %5, align 8
  store i32 %2, ptr %6, align 4
  %10 = getelementptr inbounds %struct.Context, ptr %8, i32 0, i32 0
  %11 = load double, ptr %4, align 8
  store double %11, ptr %10, align 8
  %12 = getelementptr inbounds %struct.Context, ptr %8, i32 0, i32 1
  %13 = getelementptr inbounds [32 x double], ptr %7, i64 0, i64 0
  store ptr %13, ptr %12, align 8
  %14 = getelementptr inbounds %struct.Context, ptr %8, i32 0, i32 2
  store i32 0, ptr %14, align 8
  %15 = load double, ptr %5, align 8
  %16 = load i32, ptr %6, align 4
  %17 = call double @integrate(ptr noundef @decay, ptr noundef %8, double noundef %15, i32 noundef %16)
  store double %17, ptr %9, align 8
  %18 = load double, ptr %9, align 8
  %19 = getelementptr inbounds %struct.Context, ptr %8, i32 0, i32 2
  %20 = load i32, ptr %19, align 8
  %21 = sdiv i32 %20, 2
  %22 = sext i32 %21 to i64
  %23 = getelementptr inbounds [32 x double], ptr %7, i64 0, i64 %22
  %24 = load double, ptr %23, align 8
  %25 = load double, ptr %9, align 8
  %26 = call double @llvm.fmuladd.f64(double %24, double %25, double %18)
  ret double %26
}

; Function Attrs: noinline nounwind optnone uwtable
define internal double @integrate(ptr noundef %0, ptr noundef %1, double noundef %2, i32 noundef %3) #0 {
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca double, align 8
  %8 = alloca i32, align 4
  %9 = alloca double, align 8
  %10 = alloca i32, align 4
  %11 = alloca double, align 8
  %12 = alloca double, align 8
  store ptr %0, ptr %5, align 8
  store ptr %1, ptr %6, align 8
  store double %2, ptr %7, align 8
  store i32 %3, ptr %8, align 4
  store double 1.250000e-01, ptr %9, align 8
  store i32 0, ptr %10, align 4
  br label %13

13:                                               ; preds = %41, %4
  %14 = load i32, ptr %10, align 4
  %15 = load i32, ptr %8, align 4
  %16 = icmp slt i32 %14, %15
  br i1 %16, label %17, label %44

17:                                               ; preds = %13
  %18 = load i32, ptr %10, align 4
  %19 = sitofp i32 %18 to double
  %20 = load double, ptr %9, align 8
  %21 = fmul double %19, %20
  store double %21, ptr %11, align 8
  %22 = load ptr, ptr %5, align 8
  %23 = load double, ptr %11, align 8
  %24 = load double, ptr %7, align 8
  %25 = load ptr, ptr %6, align 8
  %26 = call double %22(double noundef %23, double noundef %24, ptr noundef %25)
  store double %26, ptr %12, align 8
  %27 = load double, ptr %9, align 8
  %28 = load ptr, ptr %5, align 8
  %29 = load double, ptr %11, align 8
  %30 = load double, ptr %9, align 8
  %31 = call double @llvm.fmuladd.f64(double 5.000000e-01, double %30, double %29)
  %32 = load double, ptr %7, align 8
  %33 = load double, ptr %9, align 8
  %34 = fmul double 5.000000e-01, %33
  %35 = load double, ptr %12, align 8
  %36 = call double @llvm.fmuladd.f64(double %34, double %35, double %32)
  %37 = load ptr, ptr %6, align 8
  %38 = call double %28(double noundef %31, double noundef %36, ptr noundef %37)
  %39 = load double, ptr %7, align 8
  %40 = call double @llvm.fmuladd.f64(double %27, double %38, double %39)
  store double %40, ptr %7, align 8
  br label %41

41:                                               ; preds = %17
  %42 = load i32, ptr %10, align 4
  %43 = add nsw i32 %42, 1
  store i32 %43, ptr %10, align 4
  br label %13, !llvm.loop !8

44:                                               ; preds = %13
  %45 = load double, ptr %7, align 8
  ret double %45
}

; Function Attrs: noinline nounwind optnone uwtable
define internal double @decay(double noundef %0, double noundef %1, ptr noundef %2) #0 {
  %4 = alloca double, align 8
  %5 = alloca double, align 8
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  store double %0, ptr %4, align 8
  store double %1, ptr %5, align 8
  store ptr %2, ptr %6, align 8
  %8 = load ptr, ptr %6, align 8
  store ptr %8, ptr %7, align 8
  %9 = load double, ptr %5, align 8
  %10 = load ptr, ptr %7, align 8
  %11 = getelementptr inbounds %struct.Context, ptr %10, i32 0, i32 1
  %12 = load ptr, ptr %11, align 8
  %13 = load ptr, ptr %7, align 8
  %14 = getelementptr inbounds %struct.Context, ptr %13, i32 0, i32 2
  %15 = load i32, ptr %14, align 8
  %16 = add nsw i32 %15, 1
  store i32 %16, ptr %14, align 8
  %17 = sext i32 %15 to i64
  %18 = getelementptr inbounds double, ptr %12, i64 %17
  store double %9, ptr %18, align 8
  %19 = load ptr, ptr %7, align 8
  %20 = getelementptr inbounds %struct.Context, ptr %19, i32 0, i32 0
  %21 = load double, ptr %20, align 8
  %22 = fneg double %21
  %23 = load double, ptr %5, align 8
  %24 = load double, ptr %4, align 8
  %25 = call double @llvm.fmuladd.f64(double %22, double %23, double %24)
  ret double %25
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @pipeline_of_stages(ptr noundef %0, double noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca double, align 8
  %5 = alloca [3 x %struct.Stage], align 16
  %6 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
  store double %1, ptr %4, align 8
  %7 = getelementptr inbounds %struct.Stage, ptr %5, i32 0, i32 0
  store ptr @square, ptr %7, align 16
  %8 = getelementptr inbounds %struct.Stage, ptr %5, i32 0, i32 1
  %9 = load ptr, ptr %3, align 8
  %10 = getelementptr inbounds double, ptr %9, i64 0
  %11 = load double, ptr %10, align 8
  store double %11, ptr %8, align 8
  %12 = getelementptr inbounds %struct.Stage, ptr %5, i64 1
  %13 = getelementptr inbounds %struct.Stage, ptr %12, i32 0, i32 0
  store ptr @reciprocal, ptr %13, align 16
  %14 = getelementptr inbounds %struct.Stage, ptr %12, i32 0, i32 1
  %15 = load ptr, ptr %3, align 8
  %16 = getelementptr inbounds double, ptr %15, i64 1
  %17 = load double, ptr %16, align 8
  store double %17, ptr %14, align 8
  %18 = getelementptr inbounds %struct.Stage, ptr %5, i64 2
  %19 = getelementptr inbounds %struct.Stage, ptr %18, i32 0, i32 0
  store ptr @halved_sine, ptr %19, align 16
  %20 = getelementptr inbounds %struct.Stage, ptr %18, i32 0, i32 1
  %21 = load ptr, ptr %3, align 8
  %22 = getelementptr inbounds double, ptr %21, i64 2
  %23 = load double, ptr %22, align 8
  store double %23, ptr %20, align 8
  store i32 0, ptr %6, align 4
  br label %24

24:                                               ; preds = %41, %2
  %25 = load i32, ptr %6, align 4
  %26 = icmp slt i32 %25, 3
  br i1 %26, label %27, label %44

27:                                               ; preds = %24
  %28 = load i32, ptr %6, align 4
  %29 = sext i32 %28 to i64
  %30 = getelementptr inbounds [3 x %struct.Stage], ptr %5, i64 0, i64 %29
  %31 = getelementptr inbounds %struct.Stage, ptr %30, i32 0, i32 1
  %32 = load double, ptr %31, align 8
  %33 = load i32, ptr %6, align 4
  %34 = sext i32 %33 to i64
  %35 = getelementptr inbounds [3 x %struct.Stage], ptr %5, i64 0, i64 %34
  %36 = getelementptr inbounds %struct.Stage, ptr %35, i32 0, i32 0
  %37 = load ptr, ptr %36, align 16
  %38 = load double, ptr %4, align 8
  %39 = call double %37(double noundef %38)
  %40 = fmul double %32, %39
  store double %40, ptr %4, align 8
  br label %41

41:                                               ; preds = %27
  %42 = load i32, ptr %6, align 4
  %43 = add nsw i32 %42, 1
  store i32 %43, ptr %6, align 4
  br label %24, !llvm.loop !9

44:                                               ; preds = %24
  %45 = load double, ptr %4, align 8
  ret double %45
}

; Function Attrs: noinline nounwind optnone uwtable
define internal double @reciprocal(double noundef %0) #0 {
  %2 = alloca double, align 8
  store double %0, ptr %2, align 8
  %3 = load double, ptr %2, align 8
  %4 = load double, ptr %2, align 8
  %5 = call double @llvm.fmuladd.f64(double %3, double %4, double 1.000000e+00)
  %6 = fdiv double 1.000000e+00, %5
  ret double %6
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @visitor_changes_elements(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  store ptr %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  store double 0.000000e+00, ptr %5, align 8
  %6 = load ptr, ptr %3, align 8
  %7 = load i32, ptr %4, align 4
  call void @for_each(ptr noundef %6, i32 noundef %7, ptr noundef @accumulate_and_scale, ptr noundef %5)
  %8 = load double, ptr %5, align 8
  %9 = load ptr, ptr %3, align 8
  %10 = load i32, ptr %4, align 4
  %11 = sub nsw i32 %10, 1
  %12 = sext i32 %11 to i64
  %13 = getelementptr inbounds double, ptr %9, i64 %12
  %14 = load double, ptr %13, align 8
  %15 = fadd double %8, %14
  ret double %15
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @for_each(ptr noundef %0, i32 noundef %1, ptr noundef %2, ptr noundef %3) #0 {
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca ptr, align 8
  %8 = alloca ptr, align 8
  %9 = alloca i32, align 4
  store ptr %0, ptr %5, align 8
  store i32 %1, ptr %6, align 4
  store ptr %2, ptr %7, align 8
  store ptr %3, ptr %8, align 8
  store i32 0, ptr %9, align 4
  br label %10

10:                                               ; preds = %21, %4
  %11 = load i32, ptr %9, align 4
  %12 = load i32, ptr %6, align 4
  %13 = icmp slt i32 %11, %12
  br i1 %13, label %14, label %24

14:                                               ; preds = %10
  %15 = load ptr, ptr %7, align 8
  %16 = load ptr, ptr %5, align 8
  %17 = load i32, ptr %9, align 4
  %18 = sext i32 %17 to i64
  %19 = getelementptr inbounds double, ptr %16, i64 %18
  %20 = load ptr, ptr %8, align 8
  call void %15(ptr noundef %19, ptr noundef %20)
  br label %21

21:                                               ; preds = %14
  %22 = load i32, ptr %9, align 4
  %23 = add nsw i32 %22, 1
  store i32 %23, ptr %9, align 4
  br label %10, !llvm.loop !10

24:                                               ; preds = %10
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @accumulate_and_scale(ptr noundef %0, ptr noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8
  store ptr %1, ptr %4, align 8
  %5 = load ptr, ptr %3, align 8
  %6 = load double, ptr %5, align 8
  %7 = load ptr, ptr %3, align 8
  %8 = load double, ptr %7, align 8
  %9 = load ptr, ptr %4, align 8
  %10 = load double, ptr %9, align 8
  %11 = call double @llvm.fmuladd.f64(double %6, double %8, double %10)
  store double %11, ptr %9, align 8
  %12 = load ptr, ptr %4, align 8
  %13 = load double, ptr %12, align 8
  %14 = load ptr, ptr %3, align 8
  %15 = load double, ptr %14, align 8
  %16 = fmul double %15, %13
  store double %16, ptr %14, align 8
  ret void
}

; Function Attrs: nounwind
declare double @exp(double noundef) #1

; Function Attrs: nounwind
declare double @sin(double noundef) #1

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
!8 = distinct !{!8, !7}
!9 = distinct !{!9, !7}
!10 = distinct !{!10, !7}
