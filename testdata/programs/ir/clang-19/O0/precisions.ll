; clang-19 -O0 -S -emit-llvm c/precisions.c -o ir/clang-19/O0/precisions.ll
; ModuleID = 'c/precisions.c'
source_filename = "c/precisions.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @long_double_series(double noundef %0, i32 noundef %1) #0 {
  %3 = alloca double, align 8
  %4 = alloca i32, align 4
  %5 = alloca x86_fp80, align 16
  %6 = alloca x86_fp80, align 16
  %7 = alloca i32, align 4
  store double %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  store x86_fp80 0xK3FFF8000000000000000, ptr %5, align 16
  store x86_fp80 0xK00000000000000000000, ptr %6, align 16
  store i32 1, ptr %7, align 4
  br label %8

8:                                                ; preds = %23, %2
  %9 = load i32, ptr %7, align 4
  %10 = load i32, ptr %4, align 4
  %11 = icmp sle i32 %9, %10
  br i1 %11, label %12, label %26

12:                                               ; preds = %8
  %13 = load double, ptr %3, align 8
  %14 = fpext double %13 to x86_fp80
  %15 = load i32, ptr %7, align 4
  %16 = sitofp i32 %15 to x86_fp80
  %17 = fdiv x86_fp80 %14, %16
  %18 = load x86_fp80, ptr %5, align 16
  %19 = fmul x86_fp80 %18, %17
  store x86_fp80 %19, ptr %5, align 16
  %20 = load x86_fp80, ptr %5, align 16
  %21 = load x86_fp80, ptr %6, align 16
  %22 = fadd x86_fp80 %21, %20
  store x86_fp80 %22, ptr %6, align 16
  br label %23

23:                                               ; preds = %12
  %24 = load i32, ptr %7, align 4
  %25 = add nsw i32 %24, 1
  store i32 %25, ptr %7, align 4
  br label %8, !llvm.loop !6

26:                                               ; preds = %8
  %27 = load x86_fp80, ptr %6, align 16
  %28 = fptrunc x86_fp80 %27 to double
  ret double %28
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @long_double_array(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca [8 x x86_fp80], align 16
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  store i32 0, ptr %6, align 4
  br label %8

8:                                                ; preds = %27, %2
  %9 = load i32, ptr %6, align 4
  %10 = load i32, ptr %4, align 4
  %11 = icmp slt i32 %9, %10
  br i1 %11, label %12, label %30

12:                                               ; preds = %8
  %13 = load ptr, ptr %3, align 8
  %14 = load i32, ptr %6, align 4
  %15 = sext i32 %14 to i64
  %16 = getelementptr inbounds double, ptr %13, i64 %15
  %17 = load double, ptr %16, align 8
  %18 = fpext double %17 to x86_fp80
  %19 = load ptr, ptr %3, align 8
  %20 = getelementptr inbounds double, ptr %19, i64 0
  %21 = load double, ptr %20, align 8
  %22 = fpext double %21 to x86_fp80
  %23 = fmul x86_fp80 %18, %22
  %24 = load i32, ptr %6, align 4
  %25 = sext i32 %24 to i64
  %26 = getelementptr inbounds [8 x x86_fp80], ptr %5, i64 0, i64 %25
  store x86_fp80 %23, ptr %26, align 16
  br label %27

27:                                               ; preds = %12
  %28 = load i32, ptr %6, align 4
  %29 = add nsw i32 %28, 1
  store i32 %29, ptr %6, align 4
  br label %8, !llvm.loop !8

30:                                               ; preds = %8
  store i32 1, ptr %7, align 4
  br label %31

31:                                               ; preds = %46, %30
  %32 = load i32, ptr %7, align 4
  %33 = load i32, ptr %4, align 4
  %34 = icmp slt i32 %32, %33
  br i1 %34, label %35, label %49

35:                                               ; preds = %31
  %36 = load i32, ptr %7, align 4
  %37 = sub nsw i32 %36, 1
  %38 = sext i32 %37 to i64
  %39 = getelementptr inbounds [8 x x86_fp80], ptr %5, i64 0, i64 %38
  %40 = load x86_fp80, ptr %39, align 16
  %41 = load i32, ptr %7, align 4
  %42 = sext i32 %41 to i64
  %43 = getelementptr inbounds [8 x x86_fp80], ptr %5, i64 0, i64 %42
  %44 = load x86_fp80, ptr %43, align 16
  %45 = fmul x86_fp80 %44, %40
  store x86_fp80 %45, ptr %43, align 16
  br label %46

46:                                               ; preds = %35
  %47 = load i32, ptr %7, align 4
  %48 = add nsw i32 %47, 1
  store i32 %48, ptr %7, align 4
  br label %31, !llvm.loop !9

49:                                               ; preds = %31
  %50 = load i32, ptr %4, align 4
  %51 = sub nsw i32 %50, 1
  %52 = sext i32 %51 to i64
  %53 = getelementptr inbounds [8 x x86_fp80], ptr %5, i64 0, i64 %52
  %54 = load x86_fp80, ptr %53, align 16
  %55 = getelementptr inbounds [8 x x86_fp80], ptr %5, i64 0, i64 0
  %56 = load x86_fp80, ptr %55, align 16
  %57 = call x86_fp80 @sqrtl(x86_fp80 noundef %56) #3
  %58 = fadd x86_fp80 %54, %57
  %59 = fptrunc x86_fp80 %58 to double
  ret double %59
}

; Function Attrs: nounwind
declare x86_fp80 @sqrtl(x86_fp80 noundef) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @half_precision_dot(ptr noundef %0, ptr noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca half, align 2
  %8 = alloca i32, align 4
  store ptr %0, ptr %4, align 8
  store ptr %1, ptr %5, align 8
  store i32 %2, ptr %6, align 4
  store half 0xH0000, ptr %7, align 2
  store i32 0, ptr %8, align 4
  br label %9

9:                                                ; preds = %32, %3
  %10 = load i32, ptr %8, align 4
  %11 = load i32, ptr %6, align 4
  %12 = icmp slt i32 %10, %11
  br i1 %12, label %13, label %35

13:                                               ; preds = %9
  %14 = load ptr, ptr %4, align 8
  %15 = load i32, ptr %8, align 4
  %16 = sext i32 %15 to i64
  %17 = getelementptr inbounds double, ptr %14, i64 %16
  %18 = load double, ptr %17, align 8
  %19 = fptrunc double %18 to half
  %20 = fpext half %19 to float
  %21 = load ptr, ptr %5, align 8
  %22 = load i32, ptr %8, align 4
  %23 = sext i32 %22 to i64
  %24 = getelementptr inbounds double, ptr %21, i64 %23
  %25 = load double, ptr %24, align 8
  %26 = fptrunc double %25 to half
  %27 = fpext half %26 to float
  %28 = load half, ptr %7, align 2
  %29 = fpext half %28 to float
  %30 = call float @llvm.fmuladd.f32(float %20, float %27, float %29)
  %31 = fptrunc float %30 to half
  store half %31, ptr %7, align 2
  br label %32

32:                                               ; preds = %13
  %33 = load i32, ptr %8, align 4
  %34 = add nsw i32 %33, 1
  store i32 %34, ptr %8, align 4
  br label %9, !llvm.loop !10

35:                                               ; preds = %9
  %36 = load half, ptr %7, align 2
  %37 = fpext half %36 to double
  %38 = load half, ptr %7, align 2
  %39 = fpext half %38 to double
  %40 = fmul double %37, %39
  ret double %40
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #2

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @mixed_precision_sum(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca float, align 4
  %6 = alloca x86_fp80, align 16
  %7 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  store float 0.000000e+00, ptr %5, align 4
  store x86_fp80 0xK00000000000000000000, ptr %6, align 16
  store i32 0, ptr %7, align 4
  br label %8

8:                                                ; preds = %37, %2
  %9 = load i32, ptr %7, align 4
  %10 = load i32, ptr %4, align 4
  %11 = icmp slt i32 %9, %10
  br i1 %11, label %12, label %40

12:                                               ; preds = %8
  %13 = load ptr, ptr %3, align 8
  %14 = load i32, ptr %7, align 4
  %15 = sext i32 %14 to i64
  %16 = getelementptr inbounds double, ptr %13, i64 %15
  %17 = load double, ptr %16, align 8
  %18 = fptrunc double %17 to float
  %19 = load ptr, ptr %3, align 8
  %20 = load i32, ptr %7, align 4
  %21 = sext i32 %20 to i64
  %22 = getelementptr inbounds double, ptr %19, i64 %21
  %23 = load double, ptr %22, align 8
  %24 = fptrunc double %23 to float
  %25 = load float, ptr %5, align 4
  %26 = call float @llvm.fmuladd.f32(float %18, float %24, float %25)
  store float %26, ptr %5, align 4
  %27 = load float, ptr %5, align 4
  %28 = fpext float %27 to x86_fp80
  %29 = load ptr, ptr %3, align 8
  %30 = load i32, ptr %7, align 4
  %31 = sext i32 %30 to i64
  %32 = getelementptr inbounds double, ptr %29, i64 %31
  %33 = load double, ptr %32, align 8
  %34 = fpext double %33 to x86_fp80
  %35 = load x86_fp80, ptr %6, align 16
  %36 = call x86_fp80 @llvm.fmuladd.f80(x86_fp80 %28, x86_fp80 %34, x86_fp80 %35)
  store x86_fp80 %36, ptr %6, align 16
  br label %37

37:                                               ; preds = %12
  %38 = load i32, ptr %7, align 4
  %39 = add nsw i32 %38, 1
  store i32 %39, ptr %7, align 4
  br label %8, !llvm.loop !11

40:                                               ; preds = %8
  %41 = load x86_fp80, ptr %6, align 16
  %42 = fptrunc x86_fp80 %41 to double
  ret double %42
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare x86_fp80 @llvm.fmuladd.f80(x86_fp80, x86_fp80, x86_fp80) #2

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @vectors_of_long_double(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca <2 x x86_fp80>, align 32
  %6 = alloca [8 x <2 x x86_fp80>], align 32
  %7 = alloca i32, align 4
  %8 = alloca <2 x x86_fp80>, align 32
  store ptr %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  store <2 x x86_fp80> <x86_fp80 0xK3FFF8000000000000000, x86_fp80 0xK40008000000000000000>, ptr %5, align 32
  store i32 0, ptr %7, align 4
  br label %9

9:                                                ; preds = %43, %2
  %10 = load i32, ptr %7, align 4
  %11 = load i32, ptr %4, align 4
  %12 = icmp slt i32 %10, %11
  br i1 %12, label %13, label %46

13:                                               ; preds = %9
  %14 = load ptr, ptr %3, align 8
  %15 = load i32, ptr %7, align 4
  %16 = sext i32 %15 to i64
  %17 = getelementptr inbounds double, ptr %14, i64 %16
  %18 = load double, ptr %17, align 8
  %19 = fpext double %18 to x86_fp80
  %20 = insertelement <2 x x86_fp80> poison, x86_fp80 %19, i32 0
  %21 = load ptr, ptr %3, align 8
  %22 = load i32, ptr %4, align 4
  %23 = sub nsw i32 %22, 1
  %24 = load i32, ptr %7, align 4
  %25 = sub nsw i32 %23, %24
  %26 = sext i32 %25 to i64
  %27 = getelementptr inbounds double, ptr %21, i64 %26
  %28 = load double, ptr %27, align 8
  %29 = fpext double %28 to x86_fp80
  %30 = insertelement <2 x x86_fp80> %20, x86_fp80 %29, i32 1
  store <2 x x86_fp80> %30, ptr %8, align 32
  %31 = load <2 x x86_fp80>, ptr %5, align 32
  %32 = load i32, ptr %7, align 4
  %33 = sext i32 %32 to i64
  %34 = getelementptr inbounds [8 x <2 x x86_fp80>], ptr %6, i64 0, i64 %33
  store <2 x x86_fp80> %31, ptr %34, align 32
  %35 = load <2 x x86_fp80>, ptr %5, align 32
  %36 = load <2 x x86_fp80>, ptr %8, align 32
  %37 = load i32, ptr %7, align 4
  %38 = sdiv i32 %37, 2
  %39 = sext i32 %38 to i64
  %40 = getelementptr inbounds [8 x <2 x x86_fp80>], ptr %6, i64 0, i64 %39
  %41 = load <2 x x86_fp80>, ptr %40, align 32
  %42 = call <2 x x86_fp80> @llvm.fmuladd.v2f80(<2 x x86_fp80> %35, <2 x x86_fp80> %36, <2 x x86_fp80> %41)
  store <2 x x86_fp80> %42, ptr %5, align 32
  br label %43

43:                                               ; preds = %13
  %44 = load i32, ptr %7, align 4
  %45 = add nsw i32 %44, 1
  store i32 %45, ptr %7, align 4
  br label %9, !llvm.loop !12

46:                                               ; preds = %9
  %47 = load <2 x x86_fp80>, ptr %5, align 32
  %48 = extractelement <2 x x86_fp80> %47, i32 0
  %49 = load i32, ptr %4, align 4
  %50 = sub nsw i32 %49, 1
  %51 = sext i32 %50 to i64
  %52 = getelementptr inbounds [8 x <2 x x86_fp80>], ptr %6, i64 0, i64 %51
  %53 = load <2 x x86_fp80>, ptr %52, align 32
  %54 = extractelement <2 x x86_fp80> %53, i32 1
  %55 = load <2 x x86_fp80>, ptr %5, align 32
  %56 = extractelement <2 x x86_fp80> %55, i32 1
  %57 = call x86_fp80 @llvm.fmuladd.f80(x86_fp80 %48, x86_fp80 %54, x86_fp80 %56)
  %58 = fptrunc x86_fp80 %57 to double
  ret double %58
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x x86_fp80> @llvm.fmuladd.v2f80(<2 x x86_fp80>, <2 x x86_fp80>, <2 x x86_fp80>) #2

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
!11 = distinct !{!11, !7}
!12 = distinct !{!12, !7}
