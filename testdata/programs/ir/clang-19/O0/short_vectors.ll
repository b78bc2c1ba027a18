; clang-19 -O0 -S -emit-llvm c/short_vectors.c -o ir/clang-19/O0/short_vectors.ll
; ModuleID = 'c/short_vectors.c'
source_filename = "c/short_vectors.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @vector_arithmetic(ptr noundef %0, ptr noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca <4 x double>, align 32
  %6 = alloca <4 x double>, align 32
  %7 = alloca <4 x double>, align 32
  store ptr %0, ptr %3, align 8
  store ptr %1, ptr %4, align 8
  %8 = load ptr, ptr %3, align 8
  %9 = call <4 x double> @load(ptr noundef %8)
  store <4 x double> %9, ptr %5, align 32
  %10 = load ptr, ptr %4, align 8
  %11 = call <4 x double> @load(ptr noundef %10)
  store <4 x double> %11, ptr %6, align 32
  %12 = load <4 x double>, ptr %5, align 32
  %13 = load <4 x double>, ptr %6, align 32
  %14 = load <4 x double>, ptr %5, align 32
  %15 = load <4 x double>, ptr %6, align 32
  %16 = load <4 x double>, ptr %6, align 32
  %17 = call <4 x double> @llvm.fmuladd.v4f64(<4 x double> %15, <4 x double> %16, <4 x double> <double 1.000000e+00, double 1.000000e+00, double 1.000000e+00, double 1.000000e+00>)
  %18 = fdiv <4 x double> %14, %17
  %19 = call <4 x double> @llvm.fmuladd.v4f64(<4 x double> %12, <4 x double> %13, <4 x double> %18)
  store <4 x double> %19, ptr %7, align 32
  %20 = load <4 x double>, ptr %7, align 32
  %21 = extractelement <4 x double> %20, i32 0
  %22 = load <4 x double>, ptr %7, align 32
  %23 = extractelement <4 x double> %22, i32 2
  %24 = fmul double %21, %23
  %25 = load <4 x double>, ptr %7, align 32
  %26 = insertelement <4 x double> %25, double %24, i32 1
  store <4 x double> %26, ptr %7, align 32
  %27 = load <4 x double>, ptr %7, align 32
  %28 = extractelement <4 x double> %27, i32 0
  %29 = load <4 x double>, ptr %7, align 32
  %30 = extractelement <4 x double> %29, i32 1
  %31 = load <4 x double>, ptr %7, align 32
  %32 = extractelement <4 x double> %31, i32 3
  %33 = call double @llvm.fmuladd.f64(double %30, double %32, double %28)
  ret double %33
}

; Function Attrs: noinline nounwind optnone uwtable
define internal <4 x double> @load(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca <4 x double>, align 32
  store ptr %0, ptr %2, align 8
  %4 = load ptr, ptr %2, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 32 %3, ptr align 8 %4, i64 32, i1 false)
  %5 = load <4 x double>, ptr %3, align 32
  ret <4 x double> %5
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <4 x double> @llvm.fmuladd.v4f64(<4 x double>, <4 x double>, <4 x double>) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @vector_mask(ptr noundef %0, ptr noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca <4 x double>, align 32
  %6 = alloca <4 x double>, align 32
  %7 = alloca <4 x i64>, align 32
  %8 = alloca <4 x double>, align 32
  store ptr %0, ptr %3, align 8
  store ptr %1, ptr %4, align 8
  %9 = load ptr, ptr %3, align 8
  %10 = call <4 x double> @load(ptr noundef %9)
  store <4 x double> %10, ptr %5, align 32
  %11 = load ptr, ptr %4, align 8
  %12 = call <4 x double> @load(ptr noundef %11)
  store <4 x double> %12, ptr %6, align 32
  %13 = load <4 x double>, ptr %5, align 32
  %14 = load <4 x double>, ptr %6, align 32
  %15 = fcmp ogt <4 x double> %13, %14
  %16 = sext <4 x i1> %15 to <4 x i64>
  store <4 x i64> %16, ptr %7, align 32
  %17 = load <4 x i64>, ptr %7, align 32
  %18 = load <4 x double>, ptr %5, align 32
  %19 = bitcast <4 x double> %18 to <4 x i64>
  %20 = and <4 x i64> %17, %19
  %21 = load <4 x i64>, ptr %7, align 32
  %22 = xor <4 x i64> %21, <i64 -1, i64 -1, i64 -1, i64 -1>
  %23 = load <4 x double>, ptr %6, align 32
  %24 = bitcast <4 x double> %23 to <4 x i64>
  %25 = and <4 x i64> %22, %24
  %26 = or <4 x i64> %20, %25
  %27 = bitcast <4 x i64> %26 to <4 x double>
  store <4 x double> %27, ptr %8, align 32
  %28 = load <4 x double>, ptr %8, align 32
  %29 = extractelement <4 x double> %28, i32 0
  %30 = load <4 x double>, ptr %8, align 32
  %31 = extractelement <4 x double> %30, i32 1
  %32 = load <4 x double>, ptr %8, align 32
  %33 = extractelement <4 x double> %32, i32 2
  %34 = load <4 x double>, ptr %8, align 32
  %35 = extractelement <4 x double> %34, i32 3
  %36 = fmul double %33, %35
  %37 = call double @llvm.fmuladd.f64(double %29, double %31, double %36)
  ret double %37
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @vector_select(ptr noundef %0, ptr noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca <4 x double>, align 32
  %6 = alloca <4 x double>, align 32
  %7 = alloca <4 x double>, align 32
  %8 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
  store ptr %1, ptr %4, align 8
  %9 = load ptr, ptr %3, align 8
  %10 = call <4 x double> @load(ptr noundef %9)
  store <4 x double> %10, ptr %5, align 32
  %11 = load ptr, ptr %4, align 8
  %12 = call <4 x double> @load(ptr noundef %11)
  store <4 x double> %12, ptr %6, align 32
  store i32 0, ptr %8, align 4
  br label %13

13:                                               ; preds = %41, %2
  %14 = load i32, ptr %8, align 4
  %15 = icmp slt i32 %14, 4
  br i1 %15, label %16, label %44

16:                                               ; preds = %13
  %17 = load <4 x double>, ptr %5, align 32
  %18 = load i32, ptr %8, align 4
  %19 = extractelement <4 x double> %17, i32 %18
  %20 = load <4 x double>, ptr %6, align 32
  %21 = load i32, ptr %8, align 4
  %22 = extractelement <4 x double> %20, i32 %21
  %23 = fcmp ogt double %19, %22
  br i1 %23, label %24, label %32

24:                                               ; preds = %16
  %25 = load <4 x double>, ptr %5, align 32
  %26 = load i32, ptr %8, align 4
  %27 = extractelement <4 x double> %25, i32 %26
  %28 = load <4 x double>, ptr %6, align 32
  %29 = load i32, ptr %8, align 4
  %30 = extractelement <4 x double> %28, i32 %29
  %31 = fmul double %27, %30
  br label %36

32:                                               ; preds = %16
  %33 = load <4 x double>, ptr %6, align 32
  %34 = load i32, ptr %8, align 4
  %35 = extractelement <4 x double> %33, i32 %34
  br label %36

36:                                               ; preds = %32, %24
  %37 = phi double [ %31, %24 ], [ %35, %32 ]
  %38 = load i32, ptr %8, align 4
  %39 = load <4 x double>, ptr %7, align 32
  %40 = insertelement <4 x double> %39, double %37, i32 %38
  store <4 x double> %40, ptr %7, align 32
  br label %41

41:                                               ; preds = %36
  %42 = load i32, ptr %8, align 4
  %43 = add nsw i32 %42, 1
  store i32 %43, ptr %8, align 4
  br label %13, !llvm.loop !6

44:                                               ; preds = %13
  %45 = load <4 x double>, ptr %7, align 32
  %46 = extractelement <4 x double> %45, i32 0
  %47 = load <4 x double>, ptr %7, align 32
  %48 = extractelement <4 x double> %47, i32 1
  %49 = load <4 x double>, ptr %7, align 32
  %50 = extractelement <4 x double> %49, i32 2
  %51 = load <4 x double>, ptr %7, align 32
  %52 = extractelement <4 x double> %51, i32 3
  %53 = fmul double %50, %52
  %54 = call double @llvm.fmuladd.f64(double %46, double %48, double %53)
  ret double %54
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @vector_shuffle(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca <4 x double>, align 32
  %4 = alloca <4 x double>, align 32
  %5 = alloca <4 x double>, align 32
  store ptr %0, ptr %2, align 8
  %6 = load ptr, ptr %2, align 8
  %7 = call <4 x double> @load(ptr noundef %6)
  store <4 x double> %7, ptr %3, align 32
  %8 = load <4 x double>, ptr %3, align 32
  %9 = load <4 x double>, ptr %3, align 32
  %10 = shufflevector <4 x double> %8, <4 x double> %9, <4 x i32> <i32 3, i32 1, i32 2, i32 1>
  store <4 x double> %10, ptr %4, align 32
  %11 = load <4 x double>, ptr %3, align 32
  %12 = load <4 x double>, ptr %4, align 32
  %13 = fmul <4 x double> %11, %12
  %14 = load <4 x double>, ptr %4, align 32
  %15 = shufflevector <4 x double> %13, <4 x double> %14, <4 x i32> <i32 0, i32 4, i32 1, i32 7>
  store <4 x double> %15, ptr %5, align 32
  %16 = load <4 x double>, ptr %5, align 32
  %17 = extractelement <4 x double> %16, i32 0
  %18 = load <4 x double>, ptr %5, align 32
  %19 = extractelement <4 x double> %18, i32 1
  %20 = load <4 x double>, ptr %5, align 32
  %21 = extractelement <4 x double> %20, i32 2
  %22 = load <4 x double>, ptr %5, align 32
  %23 = extractelement <4 x double> %22, i32 3
  %24 = fmul double %21, %23
  %25 = call double @llvm.fmuladd.f64(double %17, double %19, double %24)
  ret double %25
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @vector_signs(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca <4 x double>, align 32
  %4 = alloca <4 x i64>, align 32
  %5 = alloca <4 x double>, align 32
  store ptr %0, ptr %2, align 8
  %6 = load ptr, ptr %2, align 8
  %7 = call <4 x double> @load(ptr noundef %6)
  store <4 x double> %7, ptr %3, align 32
  store <4 x i64> <i64 -9223372036854775808, i64 0, i64 -9223372036854775808, i64 0>, ptr %4, align 32
  %8 = load <4 x double>, ptr %3, align 32
  %9 = bitcast <4 x double> %8 to <4 x i64>
  %10 = load <4 x i64>, ptr %4, align 32
  %11 = xor <4 x i64> %9, %10
  %12 = bitcast <4 x i64> %11 to <4 x double>
  store <4 x double> %12, ptr %5, align 32
  %13 = load <4 x double>, ptr %5, align 32
  %14 = extractelement <4 x double> %13, i32 0
  %15 = load <4 x double>, ptr %3, align 32
  %16 = extractelement <4 x double> %15, i32 1
  %17 = load <4 x double>, ptr %5, align 32
  %18 = extractelement <4 x double> %17, i32 2
  %19 = load <4 x double>, ptr %5, align 32
  %20 = extractelement <4 x double> %19, i32 3
  %21 = fmul double %18, %20
  %22 = load <4 x double>, ptr %3, align 32
  %23 = extractelement <4 x double> %22, i32 0
  %24 = fmul double %21, %23
  %25 = call double @llvm.fmuladd.f64(double %14, double %16, double %24)
  ret double %25
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @product_with_zero_element(ptr noundef %0, i32 noundef %1) #2 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  store double 1.000000e+00, ptr %5, align 8
  store i32 0, ptr %6, align 4
  br label %7

7:                                                ; preds = %19, %2
  %8 = load i32, ptr %6, align 4
  %9 = load i32, ptr %4, align 4
  %10 = icmp slt i32 %8, %9
  br i1 %10, label %11, label %22

11:                                               ; preds = %7
  %12 = load ptr, ptr %3, align 8
  %13 = load i32, ptr %6, align 4
  %14 = sext i32 %13 to i64
  %15 = getelementptr inbounds double, ptr %12, i64 %14
  %16 = load double, ptr %15, align 8
  %17 = load double, ptr %5, align 8
  %18 = fmul reassoc double %17, %16
  store double %18, ptr %5, align 8
  br label %19

19:                                               ; preds = %11
  %20 = load i32, ptr %6, align 4
  %21 = add nsw i32 %20, 1
  store i32 %21, ptr %6, align 4
  br label %7, !llvm.loop !8

22:                                               ; preds = %7
  %23 = load double, ptr %5, align 8
  ret double %23
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @products_of_elements(ptr noundef %0) #3 {
  %2 = alloca ptr, align 8
  %3 = alloca <2 x double>, align 16
  %4 = alloca <2 x double>, align 16
  store ptr %0, ptr %2, align 8
  %5 = load ptr, ptr %2, align 8
  %6 = getelementptr inbounds double, ptr %5, i64 0
  %7 = load double, ptr %6, align 8
  %8 = insertelement <2 x double> poison, double %7, i32 0
  %9 = load ptr, ptr %2, align 8
  %10 = getelementptr inbounds double, ptr %9, i64 1
  %11 = load double, ptr %10, align 8
  %12 = insertelement <2 x double> %8, double %11, i32 1
  store <2 x double> %12, ptr %3, align 16
  %13 = load ptr, ptr %2, align 8
  %14 = getelementptr inbounds double, ptr %13, i64 2
  %15 = load double, ptr %14, align 8
  %16 = insertelement <2 x double> poison, double %15, i32 0
  %17 = load ptr, ptr %2, align 8
  %18 = getelementptr inbounds double, ptr %17, i64 3
  %19 = load double, ptr %18, align 8
  %20 = insertelement <2 x double> %16, double %19, i32 1
  store <2 x double> %20, ptr %4, align 16
  %21 = load <2 x double>, ptr %3, align 16
  %22 = load <2 x double>, ptr %3, align 16
  %23 = fmul <2 x double> %21, %22
  %24 = call double @llvm.vector.reduce.fmul.v2f64(double noundef 2.000000e+00, <2 x double> noundef %23)
  %25 = load ptr, ptr %2, align 8
  %26 = getelementptr inbounds double, ptr %25, i64 0
  %27 = load double, ptr %26, align 8
  %28 = load <2 x double>, ptr %4, align 16
  %29 = call double @llvm.vector.reduce.fmul.v2f64(double noundef %27, <2 x double> noundef %28)
  %30 = fadd double %24, %29
  ret double %30
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.vector.reduce.fmul.v2f64(double, <2 x double>) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @product_of_elements_in_single_precision(ptr noundef %0) #3 {
  %2 = alloca ptr, align 8
  %3 = alloca <4 x float>, align 16
  store ptr %0, ptr %2, align 8
  %4 = load ptr, ptr %2, align 8
  %5 = getelementptr inbounds double, ptr %4, i64 0
  %6 = load double, ptr %5, align 8
  %7 = fptrunc double %6 to float
  %8 = insertelement <4 x float> poison, float %7, i32 0
  %9 = load ptr, ptr %2, align 8
  %10 = getelementptr inbounds double, ptr %9, i64 1
  %11 = load double, ptr %10, align 8
  %12 = fptrunc double %11 to float
  %13 = insertelement <4 x float> %8, float %12, i32 1
  %14 = load ptr, ptr %2, align 8
  %15 = getelementptr inbounds double, ptr %14, i64 2
  %16 = load double, ptr %15, align 8
  %17 = fptrunc double %16 to float
  %18 = insertelement <4 x float> %13, float %17, i32 2
  %19 = load ptr, ptr %2, align 8
  %20 = getelementptr inbounds double, ptr %19, i64 3
  %21 = load double, ptr %20, align 8
  %22 = fptrunc double %21 to float
  %23 = insertelement <4 x float> %18, float %22, i32 3
  store <4 x float> %23, ptr %3, align 16
  %24 = load ptr, ptr %2, align 8
  %25 = getelementptr inbounds double, ptr %24, i64 4
  %26 = load double, ptr %25, align 8
  %27 = fptrunc double %26 to float
  %28 = load <4 x float>, ptr %3, align 16
  %29 = call float @llvm.vector.reduce.fmul.v4f32(float noundef %27, <4 x float> noundef %28)
  %30 = fpext float %29 to double
  ret double %30
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.vector.reduce.fmul.v4f32(float, <4 x float>) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #4

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="256" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="128" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }

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
!8 = distinct !{!8, !7, !9, !10, !11}
!9 = !{!"llvm.loop.vectorize.width", i32 4}
!10 = !{!"llvm.loop.vectorize.scalable.enable", i1 false}
!11 = !{!"llvm.loop.vectorize.enable", i1 true}
