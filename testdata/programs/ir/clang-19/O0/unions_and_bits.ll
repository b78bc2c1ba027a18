; clang-19 -O0 -S -emit-llvm c/unions_and_bits.c -o ir/clang-19/O0/unions_and_bits.ll
; ModuleID = 'c/unions_and_bits.c'
source_filename = "c/unions_and_bits.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.Shape = type { i32, %union.anon }
%union.anon = type { %struct.anon.0 }
%struct.anon.0 = type { double, double }
%struct.anon = type { double }

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @tagged_union_areas(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca [8 x %struct.Shape], align 16
  %6 = alloca i32, align 4
  %7 = alloca double, align 8
  %8 = alloca i32, align 4
  %9 = alloca %struct.Shape, align 8
  store ptr %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  store i32 0, ptr %6, align 4
  br label %10

10:                                               ; preds = %72, %2
  %11 = load i32, ptr %6, align 4
  %12 = load i32, ptr %4, align 4
  %13 = icmp slt i32 %11, %12
  br i1 %13, label %14, label %75

14:                                               ; preds = %10
  %15 = load i32, ptr %6, align 4
  %16 = srem i32 %15, 4
  %17 = load i32, ptr %6, align 4
  %18 = sext i32 %17 to i64
  %19 = getelementptr inbounds [8 x %struct.Shape], ptr %5, i64 0, i64 %18
  %20 = getelementptr inbounds %struct.Shape, ptr %19, i32 0, i32 0
  store i32 %16, ptr %20, align 8
  %21 = load i32, ptr %6, align 4
  %22 = srem i32 %21, 4
  switch i32 %22, label %60 [
    i32 0, label %23
    i32 1, label %34
    i32 2, label %53
  ]

23:                                               ; preds = %14
  %24 = load ptr, ptr %3, align 8
  %25 = load i32, ptr %6, align 4
  %26 = sext i32 %25 to i64
  %27 = getelementptr inbounds double, ptr %24, i64 %26
  %28 = load double, ptr %27, align 8
  %29 = load i32, ptr %6, align 4
  %30 = sext i32 %29 to i64
  %31 = getelementptr inbounds [8 x %struct.Shape], ptr %5, i64 0, i64 %30
  %32 = getelementptr inbounds %struct.Shape, ptr %31, i32 0, i32 1
  %33 = getelementptr inbounds %struct.anon, ptr %32, i32 0, i32 0
  store double %28, ptr %33, align 8
  br label %71

34:                                               ; preds = %14
  %35 = load ptr, ptr %3, align 8
  %36 = load i32, ptr %6, align 4
  %37 = sext i32 %36 to i64
  %38 = getelementptr inbounds double, ptr %35, i64 %37
  %39 = load double, ptr %38, align 8
  %40 = load i32, ptr %6, align 4
  %41 = sext i32 %40 to i64
  %42 = getelementptr inbounds [8 x %struct.Shape], ptr %5, i64 0, i64 %41
  %43 = getelementptr inbounds %struct.Shape, ptr %42, i32 0, i32 1
  %44 = getelementptr inbounds %struct.anon.0, ptr %43, i32 0, i32 0
  store double %39, ptr %44, align 8
  %45 = load ptr, ptr %3, align 8
  %46 = getelementptr inbounds double, ptr %45, i64 0
  %47 = load double, ptr %46, align 8
  %48 = load i32, ptr %6, align 4
  %49 = sext i32 %48 to i64
  %50 = getelementptr inbounds [8 x %struct.Shape], ptr %5, i64 0, i64 %49
  %51 = getelementptr inbounds %struct.Shape, ptr %50, i32 0, i32 1
  %52 = getelementptr inbounds %struct.anon.0, ptr %51, i32 0, i32 1
  store double %47, ptr %52, align 8
  br label %71

53:                                               ; preds = %14
  %54 = load i32, ptr %6, align 4
  %55 = sext i32 %54 to i64
  %56 = load i32, ptr %6, align 4
  %57 = sext i32 %56 to i64
  %58 = getelementptr inbounds [8 x %struct.Shape], ptr %5, i64 0, i64 %57
  %59 = getelementptr inbounds %struct.Shape, ptr %58, i32 0, i32 1
  store i64 %55, ptr %59, align 8
  br label %71

60:                                               ; preds = %14
  %61 = load ptr, ptr %3, align 8
  %62 = load i32, ptr %6, align 4
  %63 = sext i32 %62 to i64
  %64 = getelementptr inbounds double, ptr %61, i64 %63
  %65 = load double, ptr %64, align 8
  %66 = fptrunc double %65 to float
  %67 = load i32, ptr %6, align 4
  %68 = sext i32 %67 to i64
  %69 = getelementptr inbounds [8 x %struct.Shape], ptr %5, i64 0, i64 %68
  %70 = getelementptr inbounds %struct.Shape, ptr %69, i32 0, i32 1
  store float %66, ptr %70, align 8
  br label %71

71:                                               ; preds = %60, %53, %34, %23
  br label %72

72:                                               ; preds = %71
  %73 = load i32, ptr %6, align 4
  %74 = add nsw i32 %73, 1
  store i32 %74, ptr %6, align 4
  br label %10, !llvm.loop !6

75:                                               ; preds = %10
  store double 1.000000e+00, ptr %7, align 8
  store i32 0, ptr %8, align 4
  br label %76

76:                                               ; preds = %87, %75
  %77 = load i32, ptr %8, align 4
  %78 = load i32, ptr %4, align 4
  %79 = icmp slt i32 %77, %78
  br i1 %79, label %80, label %90

80:                                               ; preds = %76
  %81 = load i32, ptr %8, align 4
  %82 = sext i32 %81 to i64
  %83 = getelementptr inbounds [8 x %struct.Shape], ptr %5, i64 0, i64 %82
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %9, ptr align 8 %83, i64 24, i1 false)
  %84 = call double @area(ptr noundef %9)
  %85 = load double, ptr %7, align 8
  %86 = fmul double %85, %84
  store double %86, ptr %7, align 8
  br label %87

87:                                               ; preds = %80
  %88 = load i32, ptr %8, align 4
  %89 = add nsw i32 %88, 1
  store i32 %89, ptr %8, align 4
  br label %76, !llvm.loop !8

90:                                               ; preds = %76
  %91 = load double, ptr %7, align 8
  ret double %91
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #1

; Function Attrs: noinline nounwind optnone uwtable
define internal double @area(ptr noundef %0) #0 {
  %2 = alloca double, align 8
  %3 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8
  %4 = load ptr, ptr %3, align 8
  %5 = getelementptr inbounds %struct.Shape, ptr %4, i32 0, i32 0
  %6 = load i32, ptr %5, align 8
  switch i32 %6, label %33 [
    i32 0, label %7
    i32 1, label %18
    i32 2, label %28
  ]

7:                                                ; preds = %1
  %8 = load ptr, ptr %3, align 8
  %9 = getelementptr inbounds %struct.Shape, ptr %8, i32 0, i32 1
  %10 = getelementptr inbounds %struct.anon, ptr %9, i32 0, i32 0
  %11 = load double, ptr %10, align 8
  %12 = fmul double 3.000000e+00, %11
  %13 = load ptr, ptr %3, align 8
  %14 = getelementptr inbounds %struct.Shape, ptr %13, i32 0, i32 1
  %15 = getelementptr inbounds %struct.anon, ptr %14, i32 0, i32 0
  %16 = load double, ptr %15, align 8
  %17 = fmul double %12, %16
  store double %17, ptr %2, align 8
  br label %39

18:                                               ; preds = %1
  %19 = load ptr, ptr %3, align 8
  %20 = getelementptr inbounds %struct.Shape, ptr %19, i32 0, i32 1
  %21 = getelementptr inbounds %struct.anon.0, ptr %20, i32 0, i32 0
  %22 = load double, ptr %21, align 8
  %23 = load ptr, ptr %3, align 8
  %24 = getelementptr inbounds %struct.Shape, ptr %23, i32 0, i32 1
  %25 = getelementptr inbounds %struct.anon.0, ptr %24, i32 0, i32 1
  %26 = load double, ptr %25, align 8
  %27 = fmul double %22, %26
  store double %27, ptr %2, align 8
  br label %39

28:                                               ; preds = %1
  %29 = load ptr, ptr %3, align 8
  %30 = getelementptr inbounds %struct.Shape, ptr %29, i32 0, i32 1
  %31 = load i64, ptr %30, align 8
  %32 = sitofp i64 %31 to double
  store double %32, ptr %2, align 8
  br label %39

33:                                               ; preds = %1
  %34 = load ptr, ptr %3, align 8
  %35 = getelementptr inbounds %struct.Shape, ptr %34, i32 0, i32 1
  %36 = load float, ptr %35, align 8
  %37 = fpext float %36 to double
  %38 = fmul double %37, 2.000000e+00
  store double %38, ptr %2, align 8
  br label %39

39:                                               ; preds = %33, %28, %18, %7
  %40 = load double, ptr %2, align 8
  ret double %40
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @sign_flipped_by_bits(double noundef %0, i32 noundef %1) #0 {
  %3 = alloca double, align 8
  %4 = alloca i32, align 4
  %5 = alloca i64, align 8
  %6 = alloca double, align 8
  store double %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %5, ptr align 8 %3, i64 8, i1 false)
  %7 = load i32, ptr %4, align 4
  %8 = and i32 %7, 1
  %9 = sext i32 %8 to i64
  %10 = shl i64 %9, 63
  %11 = load i64, ptr %5, align 8
  %12 = xor i64 %11, %10
  store i64 %12, ptr %5, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %6, ptr align 8 %5, i64 8, i1 false)
  %13 = load double, ptr %6, align 8
  %14 = load double, ptr %3, align 8
  %15 = fmul double %13, %14
  %16 = load double, ptr %3, align 8
  %17 = fmul double %15, %16
  ret double %17
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @negated_by_bits(double noundef %0) #0 {
  %2 = alloca double, align 8
  %3 = alloca i64, align 8
  store double %0, ptr %2, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %3, ptr align 8 %2, i64 8, i1 false)
  %4 = load i64, ptr %3, align 8
  %5 = xor i64 %4, -9223372036854775808
  store i64 %5, ptr %3, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %2, ptr align 8 %3, i64 8, i1 false)
  %6 = load double, ptr %2, align 8
  %7 = load double, ptr %2, align 8
  %8 = call double @exp(double noundef %7) #3
  %9 = fmul double %6, %8
  ret double %9
}

; Function Attrs: nounwind
declare double @exp(double noundef) #2

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @magnitude_by_bits(double noundef %0) #0 {
  %2 = alloca double, align 8
  %3 = alloca i64, align 8
  %4 = alloca double, align 8
  store double %0, ptr %2, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %3, ptr align 8 %2, i64 8, i1 false)
  %5 = load i64, ptr %3, align 8
  %6 = and i64 %5, 9223372036854775807
  store i64 %6, ptr %3, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %4, ptr align 8 %3, i64 8, i1 false)
  %7 = load double, ptr %4, align 8
  %8 = load double, ptr %4, align 8
  %9 = fmul double %7, %8
  %10 = load double, ptr %2, align 8
  %11 = fmul double %9, %10
  ret double %11
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @mantissa_by_masks(double noundef %0) #0 {
  %2 = alloca double, align 8
  %3 = alloca i64, align 8
  %4 = alloca double, align 8
  store double %0, ptr %2, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %3, ptr align 8 %2, i64 8, i1 false)
  %5 = load i64, ptr %3, align 8
  %6 = and i64 %5, -9218868437227405313
  %7 = or i64 %6, 4602678819172646912
  store i64 %7, ptr %3, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %4, ptr align 8 %3, i64 8, i1 false)
  %8 = load double, ptr %4, align 8
  %9 = load double, ptr %4, align 8
  %10 = fmul double %8, %9
  ret double %10
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local void @signs_flipped_in_array(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i64, align 8
  store ptr %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  store i32 0, ptr %5, align 4
  br label %7

7:                                                ; preds = %22, %2
  %8 = load i32, ptr %5, align 4
  %9 = load i32, ptr %4, align 4
  %10 = icmp slt i32 %8, %9
  br i1 %10, label %11, label %25

11:                                               ; preds = %7
  %12 = load ptr, ptr %3, align 8
  %13 = load i32, ptr %5, align 4
  %14 = sext i32 %13 to i64
  %15 = getelementptr inbounds double, ptr %12, i64 %14
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %6, ptr align 8 %15, i64 8, i1 false)
  %16 = load i64, ptr %6, align 8
  %17 = xor i64 %16, -9223372036854775808
  store i64 %17, ptr %6, align 8
  %18 = load ptr, ptr %3, align 8
  %19 = load i32, ptr %5, align 4
  %20 = sext i32 %19 to i64
  %21 = getelementptr inbounds double, ptr %18, i64 %20
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %21, ptr align 8 %6, i64 8, i1 false)
  br label %22

22:                                               ; preds = %11
  %23 = load i32, ptr %5, align 4
  %24 = add nsw i32 %23, 1
  store i32 %24, ptr %5, align 4
  br label %7, !llvm.loop !9

25:                                               ; preds = %7
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @bytes_moved_by_hand(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca [64 x i8], align 16
  %6 = alloca ptr, align 8
  %7 = alloca i64, align 8
  %8 = alloca [8 x double], align 16
  %9 = alloca double, align 8
  %10 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  %11 = load ptr, ptr %3, align 8
  store ptr %11, ptr %6, align 8
  store i64 0, ptr %7, align 8
  br label %12

12:                                               ; preds = %25, %2
  %13 = load i64, ptr %7, align 8
  %14 = load i32, ptr %4, align 4
  %15 = sext i32 %14 to i64
  %16 = mul i64 %15, 8
  %17 = icmp ult i64 %13, %16
  br i1 %17, label %18, label %28

18:                                               ; preds = %12
  %19 = load ptr, ptr %6, align 8
  %20 = load i64, ptr %7, align 8
  %21 = getelementptr inbounds i8, ptr %19, i64 %20
  %22 = load i8, ptr %21, align 1
  %23 = load i64, ptr %7, align 8
  %24 = getelementptr inbounds [64 x i8], ptr %5, i64 0, i64 %23
  store i8 %22, ptr %24, align 1
  br label %25

25:                                               ; preds = %18
  %26 = load i64, ptr %7, align 8
  %27 = add i64 %26, 1
  store i64 %27, ptr %7, align 8
  br label %12, !llvm.loop !10

28:                                               ; preds = %12
  %29 = getelementptr inbounds [8 x double], ptr %8, i64 0, i64 0
  %30 = getelementptr inbounds [64 x i8], ptr %5, i64 0, i64 0
  %31 = load i32, ptr %4, align 4
  %32 = sext i32 %31 to i64
  %33 = mul i64 %32, 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 %29, ptr align 16 %30, i64 %33, i1 false)
  store double 1.000000e+00, ptr %9, align 8
  store i32 0, ptr %10, align 4
  br label %34

34:                                               ; preds = %45, %28
  %35 = load i32, ptr %10, align 4
  %36 = load i32, ptr %4, align 4
  %37 = icmp slt i32 %35, %36
  br i1 %37, label %38, label %48

38:                                               ; preds = %34
  %39 = load i32, ptr %10, align 4
  %40 = sext i32 %39 to i64
  %41 = getelementptr inbounds [8 x double], ptr %8, i64 0, i64 %40
  %42 = load double, ptr %41, align 8
  %43 = load double, ptr %9, align 8
  %44 = fmul double %43, %42
  store double %44, ptr %9, align 8
  br label %45

45:                                               ; preds = %38
  %46 = load i32, ptr %10, align 4
  %47 = add nsw i32 %46, 1
  store i32 %47, ptr %10, align 4
  br label %34, !llvm.loop !11

48:                                               ; preds = %34
  %49 = load double, ptr %9, align 8
  ret double %49
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @words_swapped(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca i64, align 8
  store ptr %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  %8 = load ptr, ptr %3, align 8
  store ptr %8, ptr %5, align 8
  store i32 0, ptr %6, align 4
  br label %9

9:                                                ; preds = %40, %2
  %10 = load i32, ptr %6, align 4
  %11 = load i32, ptr %4, align 4
  %12 = sdiv i32 %11, 2
  %13 = icmp slt i32 %10, %12
  br i1 %13, label %14, label %43

14:                                               ; preds = %9
  %15 = load ptr, ptr %5, align 8
  %16 = load i32, ptr %6, align 4
  %17 = sext i32 %16 to i64
  %18 = getelementptr inbounds i64, ptr %15, i64 %17
  %19 = load i64, ptr %18, align 8
  store i64 %19, ptr %7, align 8
  %20 = load ptr, ptr %5, align 8
  %21 = load i32, ptr %4, align 4
  %22 = sub nsw i32 %21, 1
  %23 = load i32, ptr %6, align 4
  %24 = sub nsw i32 %22, %23
  %25 = sext i32 %24 to i64
  %26 = getelementptr inbounds i64, ptr %20, i64 %25
  %27 = load i64, ptr %26, align 8
  %28 = load ptr, ptr %5, align 8
  %29 = load i32, ptr %6, align 4
  %30 = sext i32 %29 to i64
  %31 = getelementptr inbounds i64, ptr %28, i64 %30
  store i64 %27, ptr %31, align 8
  %32 = load i64, ptr %7, align 8
  %33 = load ptr, ptr %5, align 8
  %34 = load i32, ptr %4, align 4
  %35 = sub nsw i32 %34, 1
  %36 = load i32, ptr %6, align 4
  %37 = sub nsw i32 %35, %36
  %38 = sext i32 %37 to i64
  %39 = getelementptr inbounds i64, ptr %33, i64 %38
  store i64 %32, ptr %39, align 8
  br label %40

40:                                               ; preds = %14
  %41 = load i32, ptr %6, align 4
  %42 = add nsw i32 %41, 1
  store i32 %42, ptr %6, align 4
  br label %9, !llvm.loop !12

43:                                               ; preds = %9
  %44 = load ptr, ptr %3, align 8
  %45 = getelementptr inbounds double, ptr %44, i64 0
  %46 = load double, ptr %45, align 8
  %47 = load ptr, ptr %3, align 8
  %48 = getelementptr inbounds double, ptr %47, i64 0
  %49 = load double, ptr %48, align 8
  %50 = fmul double %46, %49
  %51 = load ptr, ptr %3, align 8
  %52 = load i32, ptr %4, align 4
  %53 = sub nsw i32 %52, 1
  %54 = sext i32 %53 to i64
  %55 = getelementptr inbounds double, ptr %51, i64 %54
  %56 = load double, ptr %55, align 8
  %57 = fmul double %50, %56
  ret double %57
}

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
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
