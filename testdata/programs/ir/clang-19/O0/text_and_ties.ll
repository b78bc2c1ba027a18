; clang-19 -O0 -S -emit-llvm c/text_and_ties.c -o ir/clang-19/O0/text_and_ties.ll
; ModuleID = 'c/text_and_ties.c'
source_filename = "c/text_and_ties.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@parsed_program.programs = internal constant [3 x ptr] [ptr @.str, ptr @.str.1, ptr @.str.2], align 16
@.str = private unnamed_addr constant [7 x i8] c"a2m3s1\00", align 1
@.str.1 = private unnamed_addr constant [7 x i8] c"m0a1m2\00", align 1
@.str.2 = private unnamed_addr constant [3 x i8] c"s0\00", align 1
@.str.3 = private unnamed_addr constant [17 x i8] c"step %d: %.3f %s\00", align 1
@.str.4 = private unnamed_addr constant [5 x i8] c"done\00", align 1
@.str.5 = private unnamed_addr constant [11 x i8] c"2.5e0 rest\00", align 1
@.str.6 = private unnamed_addr constant [2 x i8] c"3\00", align 1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @parsed_program(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  %8 = load ptr, ptr %3, align 8
  %9 = getelementptr inbounds double, ptr %8, i64 0
  %10 = load double, ptr %9, align 8
  store double %10, ptr %5, align 8
  %11 = load i32, ptr %4, align 4
  %12 = sext i32 %11 to i64
  %13 = getelementptr inbounds [3 x ptr], ptr @parsed_program.programs, i64 0, i64 %12
  %14 = load ptr, ptr %13, align 8
  store ptr %14, ptr %6, align 8
  br label %15

15:                                               ; preds = %60, %2
  %16 = load ptr, ptr %6, align 8
  %17 = load i8, ptr %16, align 1
  %18 = icmp ne i8 %17, 0
  br i1 %18, label %19, label %63

19:                                               ; preds = %15
  %20 = load ptr, ptr %6, align 8
  %21 = getelementptr inbounds i8, ptr %20, i64 1
  %22 = load i8, ptr %21, align 1
  %23 = sext i8 %22 to i32
  %24 = sub nsw i32 %23, 48
  store i32 %24, ptr %7, align 4
  %25 = load ptr, ptr %6, align 8
  %26 = getelementptr inbounds i8, ptr %25, i64 0
  %27 = load i8, ptr %26, align 1
  %28 = sext i8 %27 to i32
  switch i32 %28, label %45 [
    i32 97, label %29
    i32 109, label %37
  ]

29:                                               ; preds = %19
  %30 = load ptr, ptr %3, align 8
  %31 = load i32, ptr %7, align 4
  %32 = sext i32 %31 to i64
  %33 = getelementptr inbounds double, ptr %30, i64 %32
  %34 = load double, ptr %33, align 8
  %35 = load double, ptr %5, align 8
  %36 = fadd double %35, %34
  store double %36, ptr %5, align 8
  br label %59

37:                                               ; preds = %19
  %38 = load ptr, ptr %3, align 8
  %39 = load i32, ptr %7, align 4
  %40 = sext i32 %39 to i64
  %41 = getelementptr inbounds double, ptr %38, i64 %40
  %42 = load double, ptr %41, align 8
  %43 = load double, ptr %5, align 8
  %44 = fmul double %43, %42
  store double %44, ptr %5, align 8
  br label %59

45:                                               ; preds = %19
  %46 = load ptr, ptr %3, align 8
  %47 = load i32, ptr %7, align 4
  %48 = sext i32 %47 to i64
  %49 = getelementptr inbounds double, ptr %46, i64 %48
  %50 = load double, ptr %49, align 8
  %51 = load ptr, ptr %3, align 8
  %52 = load i32, ptr %7, align 4
  %53 = sext i32 %52 to i64
  %54 = getelementptr inbounds double, ptr %51, i64 %53
  %55 = load double, ptr %54, align 8
  %56 = load double, ptr %5, align 8
  %57 = fneg double %50
  %58 = call double @llvm.fmuladd.f64(double %57, double %55, double %56)
  store double %58, ptr %5, align 8
  br label %59

59:                                               ; preds = %45, %37, %29
  br label %60

60:                                               ; preds = %59
  %61 = load ptr, ptr %6, align 8
  %62 = getelementptr inbounds i8, ptr %61, i64 2
  store ptr %62, ptr %6, align 8
  br label %15, !llvm.loop !6

63:                                               ; preds = %15
  %64 = load double, ptr %5, align 8
  ret double %64
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @report_into_text(double noundef %0, i32 noundef %1) #0 {
  %3 = alloca double, align 8
  %4 = alloca i32, align 4
  %5 = alloca [64 x i8], align 16
  %6 = alloca double, align 8
  %7 = alloca i64, align 8
  %8 = alloca i32, align 4
  store double %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  %9 = load double, ptr %3, align 8
  store double %9, ptr %6, align 8
  store i64 0, ptr %7, align 8
  store i32 0, ptr %8, align 4
  br label %10

10:                                               ; preds = %27, %2
  %11 = load i32, ptr %8, align 4
  %12 = load i32, ptr %4, align 4
  %13 = icmp slt i32 %11, %12
  br i1 %13, label %14, label %30

14:                                               ; preds = %10
  %15 = load double, ptr %6, align 8
  %16 = load double, ptr %3, align 8
  %17 = load i32, ptr %8, align 4
  %18 = sitofp i32 %17 to double
  %19 = call double @llvm.fmuladd.f64(double %15, double %16, double %18)
  store double %19, ptr %6, align 8
  %20 = getelementptr inbounds [64 x i8], ptr %5, i64 0, i64 0
  %21 = load i32, ptr %8, align 4
  %22 = load double, ptr %6, align 8
  %23 = call i32 (ptr, i64, ptr, ...) @snprintf(ptr noundef %20, i64 noundef 64, ptr noundef @.str.3, i32 noundef %21, double noundef %22, ptr noundef @.str.4) #4
  %24 = sext i32 %23 to i64
  %25 = load i64, ptr %7, align 8
  %26 = add i64 %25, %24
  store i64 %26, ptr %7, align 8
  br label %27

27:                                               ; preds = %14
  %28 = load i32, ptr %8, align 4
  %29 = add nsw i32 %28, 1
  store i32 %29, ptr %8, align 4
  br label %10, !llvm.loop !8

30:                                               ; preds = %10
  %31 = load double, ptr %6, align 8
  %32 = load i64, ptr %7, align 8
  %33 = icmp ugt i64 %32, 0
  %34 = zext i1 %33 to i32
  %35 = sitofp i32 %34 to double
  %36 = fmul double %31, %35
  ret double %36
}

; Function Attrs: nounwind
declare i32 @snprintf(ptr noundef, i64 noundef, ptr noundef, ...) #2

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @number_from_text(double noundef %0) #0 {
  %2 = alloca double, align 8
  %3 = alloca double, align 8
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store double %0, ptr %2, align 8
  %6 = call double @strtod(ptr noundef @.str.5, ptr noundef null) #4
  store double %6, ptr %3, align 8
  %7 = call i32 @atoi(ptr noundef @.str.6) #5
  store i32 %7, ptr %4, align 4
  store i32 0, ptr %5, align 4
  br label %8

8:                                                ; preds = %17, %1
  %9 = load i32, ptr %5, align 4
  %10 = load i32, ptr %4, align 4
  %11 = icmp slt i32 %9, %10
  br i1 %11, label %12, label %20

12:                                               ; preds = %8
  %13 = load double, ptr %3, align 8
  %14 = load double, ptr %2, align 8
  %15 = fmul double %13, %14
  %16 = fmul double %15, 1.000000e+00
  store double %16, ptr %2, align 8
  br label %17

17:                                               ; preds = %12
  %18 = load i32, ptr %5, align 4
  %19 = add nsw i32 %18, 1
  store i32 %19, ptr %5, align 4
  br label %8, !llvm.loop !9

20:                                               ; preds = %8
  %21 = load double, ptr %2, align 8
  %22 = load double, ptr %2, align 8
  %23 = fmul double %21, %22
  ret double %23
}

; Function Attrs: nounwind
declare double @strtod(ptr noundef, ptr noundef) #2

; Function Attrs: nounwind willreturn memory(read)
declare i32 @atoi(ptr noundef) #3

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @maximum_of_equals(double noundef %0, double noundef %1) #0 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  store double %0, ptr %3, align 8
  store double %1, ptr %4, align 8
  %5 = load double, ptr %3, align 8
  %6 = load double, ptr %4, align 8
  %7 = fcmp ogt double %5, %6
  br i1 %7, label %8, label %10

8:                                                ; preds = %2
  %9 = load double, ptr %3, align 8
  br label %12

10:                                               ; preds = %2
  %11 = load double, ptr %4, align 8
  br label %12

12:                                               ; preds = %10, %8
  %13 = phi double [ %9, %8 ], [ %11, %10 ]
  %14 = fmul double %13, 3.000000e+00
  ret double %14
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @maximum_ignores_nan(double noundef %0, i32 noundef %1) #0 {
  %3 = alloca double, align 8
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  store double %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  %6 = load i32, ptr %4, align 4
  %7 = icmp sgt i32 %6, 100
  %8 = zext i1 %7 to i64
  %9 = select i1 %7, double 1.000000e+00, double 0x7FF8000000000000
  store double %9, ptr %5, align 8
  %10 = load double, ptr %5, align 8
  %11 = load double, ptr %3, align 8
  %12 = call double @llvm.maxnum.f64(double %10, double %11)
  %13 = load double, ptr %3, align 8
  %14 = fmul double %12, %13
  ret double %14
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.maxnum.f64(double, double) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @absolute_values(double noundef %0, double noundef %1) #0 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  store double %0, ptr %3, align 8
  store double %1, ptr %4, align 8
  %5 = load double, ptr %3, align 8
  %6 = call double @llvm.fabs.f64(double %5)
  %7 = load double, ptr %4, align 8
  %8 = load double, ptr %4, align 8
  %9 = call double @llvm.fabs.f64(double %8)
  %10 = call double @llvm.fmuladd.f64(double %6, double %7, double %9)
  ret double %10
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @library_maximum(double noundef %0, double noundef %1) #0 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  store double %0, ptr %3, align 8
  store double %1, ptr %4, align 8
  %5 = load double, ptr %3, align 8
  %6 = load double, ptr %4, align 8
  %7 = call double @llvm.maxnum.f64(double %5, double %6)
  %8 = fmul double %7, 3.000000e+00
  ret double %8
}

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind willreturn memory(read) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind }
attributes #5 = { nounwind willreturn memory(read) }

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
