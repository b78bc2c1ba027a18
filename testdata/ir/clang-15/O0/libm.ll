; clang-15 -O0 -S -emit-llvm c/libm.c -o ir/clang-15/O0/libm.ll
; ModuleID = 'c/libm.c'
source_filename = "c/libm.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @trigonometric_mix(double noundef %0, double noundef %1) #0 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  store double %0, ptr %3, align 8
  store double %1, ptr %4, align 8
  %5 = load double, ptr %3, align 8
  %6 = call double @sin(double noundef %5) #4
  %7 = load double, ptr %4, align 8
  %8 = call double @cos(double noundef %7) #4
  %9 = load double, ptr %3, align 8
  %10 = load double, ptr %4, align 8
  %11 = fmul double %9, %10
  %12 = call double @tan(double noundef %11) #4
  %13 = call double @llvm.fmuladd.f64(double %6, double %8, double %12)
  %14 = load double, ptr %3, align 8
  %15 = fmul double 5.000000e-01, %14
  %16 = call double @asin(double noundef %15) #4
  %17 = fadd double %13, %16
  %18 = load double, ptr %4, align 8
  %19 = fmul double 2.500000e-01, %18
  %20 = call double @acos(double noundef %19) #4
  %21 = fsub double %17, %20
  %22 = load double, ptr %3, align 8
  %23 = load double, ptr %4, align 8
  %24 = fadd double %22, %23
  %25 = call double @atan(double noundef %24) #4
  %26 = fadd double %21, %25
  %27 = load double, ptr %4, align 8
  %28 = load double, ptr %3, align 8
  %29 = call double @atan2(double noundef %27, double noundef %28) #4
  %30 = fadd double %26, %29
  ret double %30
}

; Function Attrs: nounwind
declare double @sin(double noundef) #1

; Function Attrs: nounwind
declare double @cos(double noundef) #1

; Function Attrs: nounwind
declare double @tan(double noundef) #1

; Function Attrs: nocallback nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: nounwind
declare double @asin(double noundef) #1

; Function Attrs: nounwind
declare double @acos(double noundef) #1

; Function Attrs: nounwind
declare double @atan(double noundef) #1

; Function Attrs: nounwind
declare double @atan2(double noundef, double noundef) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @hyperbolic_mix(double noundef %0) #0 {
  %2 = alloca double, align 8
  store double %0, ptr %2, align 8
  %3 = load double, ptr %2, align 8
  %4 = call double @sinh(double noundef %3) #4
  %5 = load double, ptr %2, align 8
  %6 = call double @cosh(double noundef %5) #4
  %7 = load double, ptr %2, align 8
  %8 = call double @tanh(double noundef %7) #4
  %9 = call double @llvm.fmuladd.f64(double %6, double %8, double %4)
  %10 = load double, ptr %2, align 8
  %11 = call double @asinh(double noundef %10) #4
  %12 = fadd double %9, %11
  %13 = load double, ptr %2, align 8
  %14 = fadd double 1.000000e+00, %13
  %15 = call double @acosh(double noundef %14) #4
  %16 = fadd double %12, %15
  %17 = load double, ptr %2, align 8
  %18 = fmul double 5.000000e-01, %17
  %19 = call double @atanh(double noundef %18) #4
  %20 = fsub double %16, %19
  ret double %20
}

; Function Attrs: nounwind
declare double @sinh(double noundef) #1

; Function Attrs: nounwind
declare double @cosh(double noundef) #1

; Function Attrs: nounwind
declare double @tanh(double noundef) #1

; Function Attrs: nounwind
declare double @asinh(double noundef) #1

; Function Attrs: nounwind
declare double @acosh(double noundef) #1

; Function Attrs: nounwind
declare double @atanh(double noundef) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @exponential_mix(double noundef %0) #0 {
  %2 = alloca double, align 8
  store double %0, ptr %2, align 8
  %3 = load double, ptr %2, align 8
  %4 = call double @exp(double noundef %3) #4
  %5 = load double, ptr %2, align 8
  %6 = call double @exp2(double noundef %5) #4
  %7 = load double, ptr %2, align 8
  %8 = call double @expm1(double noundef %7) #4
  %9 = call double @llvm.fmuladd.f64(double %6, double %8, double %4)
  %10 = load double, ptr %2, align 8
  %11 = call double @log(double noundef %10) #4
  %12 = fadd double %9, %11
  %13 = load double, ptr %2, align 8
  %14 = call double @log2(double noundef %13) #4
  %15 = load double, ptr %2, align 8
  %16 = call double @log10(double noundef %15) #4
  %17 = fneg double %14
  %18 = call double @llvm.fmuladd.f64(double %17, double %16, double %12)
  %19 = load double, ptr %2, align 8
  %20 = call double @log1p(double noundef %19) #4
  %21 = fadd double %18, %20
  ret double %21
}

; Function Attrs: nounwind
declare double @exp(double noundef) #1

; Function Attrs: nounwind
declare double @exp2(double noundef) #1

; Function Attrs: nounwind
declare double @expm1(double noundef) #1

; Function Attrs: nounwind
declare double @log(double noundef) #1

; Function Attrs: nounwind
declare double @log2(double noundef) #1

; Function Attrs: nounwind
declare double @log10(double noundef) #1

; Function Attrs: nounwind
declare double @log1p(double noundef) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @root_mix(double noundef %0, double noundef %1) #0 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  store double %0, ptr %3, align 8
  store double %1, ptr %4, align 8
  %5 = load double, ptr %3, align 8
  %6 = call double @sqrt(double noundef %5) #4
  %7 = load double, ptr %4, align 8
  %8 = call double @cbrt(double noundef %7) #5
  %9 = load double, ptr %3, align 8
  %10 = load double, ptr %4, align 8
  %11 = call double @hypot(double noundef %9, double noundef %10) #4
  %12 = call double @llvm.fmuladd.f64(double %6, double %8, double %11)
  %13 = load double, ptr %3, align 8
  %14 = load double, ptr %4, align 8
  %15 = load double, ptr %3, align 8
  %16 = load double, ptr %3, align 8
  %17 = fmul double %15, %16
  %18 = call double @llvm.fma.f64(double %13, double %14, double %17)
  %19 = fadd double %12, %18
  ret double %19
}

; Function Attrs: nounwind
declare double @sqrt(double noundef) #1

; Function Attrs: nounwind readnone willreturn
declare double @cbrt(double noundef) #3

; Function Attrs: nounwind
declare double @hypot(double noundef, double noundef) #1

; Function Attrs: nocallback nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fma.f64(double, double, double) #2

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @power_of_variables(double noundef %0, double noundef %1) #0 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  store double %0, ptr %3, align 8
  store double %1, ptr %4, align 8
  %5 = load double, ptr %3, align 8
  %6 = load double, ptr %4, align 8
  %7 = call double @pow(double noundef %5, double noundef %6) #4
  ret double %7
}

; Function Attrs: nounwind
declare double @pow(double noundef, double noundef) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @integer_power(double noundef %0, i32 noundef %1) #0 {
  %3 = alloca double, align 8
  %4 = alloca i32, align 4
  store double %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  %5 = load double, ptr %3, align 8
  %6 = load i32, ptr %4, align 4
  %7 = call double @llvm.powi.f64.i32(double %5, i32 %6)
  ret double %7
}

; Function Attrs: nocallback nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.powi.f64.i32(double, i32) #2

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @special_function_mix(double noundef %0) #0 {
  %2 = alloca double, align 8
  store double %0, ptr %2, align 8
  %3 = load double, ptr %2, align 8
  %4 = call double @erf(double noundef %3) #4
  %5 = load double, ptr %2, align 8
  %6 = fmul double 5.000000e-01, %5
  %7 = call double @erfc(double noundef %6) #4
  %8 = call double @llvm.fmuladd.f64(double 2.000000e+00, double %7, double %4)
  %9 = load double, ptr %2, align 8
  %10 = fadd double %9, 1.000000e+00
  %11 = call double @tgamma(double noundef %10) #4
  %12 = fadd double %8, %11
  %13 = load double, ptr %2, align 8
  %14 = fadd double %13, 2.500000e+00
  %15 = call double @lgamma(double noundef %14) #4
  %16 = fadd double %12, %15
  ret double %16
}

; Function Attrs: nounwind
declare double @erf(double noundef) #1

; Function Attrs: nounwind
declare double @erfc(double noundef) #1

; Function Attrs: nounwind
declare double @tgamma(double noundef) #1

; Function Attrs: nounwind
declare double @lgamma(double noundef) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @gamma_function(double noundef %0) #0 {
  %2 = alloca double, align 8
  store double %0, ptr %2, align 8
  %3 = load double, ptr %2, align 8
  %4 = call double @tgamma(double noundef %3) #4
  ret double %4
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @log_gamma_function(double noundef %0) #0 {
  %2 = alloca double, align 8
  store double %0, ptr %2, align 8
  %3 = load double, ptr %2, align 8
  %4 = call double @lgamma(double noundef %3) #4
  ret double %4
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @bessel_mix(double noundef %0) #0 {
  %2 = alloca double, align 8
  store double %0, ptr %2, align 8
  %3 = load double, ptr %2, align 8
  %4 = call double @j0(double noundef %3) #4
  %5 = load double, ptr %2, align 8
  %6 = call double @j1(double noundef %5) #4
  %7 = load double, ptr %2, align 8
  %8 = call double @jn(i32 noundef 2, double noundef %7) #4
  %9 = call double @llvm.fmuladd.f64(double %4, double %6, double %8)
  %10 = load double, ptr %2, align 8
  %11 = call double @y0(double noundef %10) #4
  %12 = fadd double %9, %11
  %13 = load double, ptr %2, align 8
  %14 = call double @y1(double noundef %13) #4
  %15 = load double, ptr %2, align 8
  %16 = call double @yn(i32 noundef 3, double noundef %15) #4
  %17 = fneg double %14
  %18 = call double @llvm.fmuladd.f64(double %17, double %16, double %12)
  ret double %18
}

; Function Attrs: nounwind
declare double @j0(double noundef) #1

; Function Attrs: nounwind
declare double @j1(double noundef) #1

; Function Attrs: nounwind
declare double @jn(i32 noundef, double noundef) #1

; Function Attrs: nounwind
declare double @y0(double noundef) #1

; Function Attrs: nounwind
declare double @y1(double noundef) #1

; Function Attrs: nounwind
declare double @yn(i32 noundef, double noundef) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @rounding_has_no_slope(double noundef %0) #0 {
  %2 = alloca double, align 8
  store double %0, ptr %2, align 8
  %3 = load double, ptr %2, align 8
  %4 = load double, ptr %2, align 8
  %5 = call double @llvm.floor.f64(double %4)
  %6 = load double, ptr %2, align 8
  %7 = call double @llvm.ceil.f64(double %6)
  %8 = fadd double %5, %7
  %9 = load double, ptr %2, align 8
  %10 = call double @llvm.trunc.f64(double %9)
  %11 = fadd double %8, %10
  %12 = load double, ptr %2, align 8
  %13 = call double @llvm.round.f64(double %12)
  %14 = fadd double %11, %13
  %15 = load double, ptr %2, align 8
  %16 = call double @llvm.rint.f64(double %15)
  %17 = fadd double %14, %16
  %18 = load double, ptr %2, align 8
  %19 = call double @llvm.nearbyint.f64(double %18)
  %20 = fadd double %17, %19
  %21 = load double, ptr %2, align 8
  %22 = call i64 @lround(double noundef %21) #4
  %23 = sitofp i64 %22 to double
  %24 = load double, ptr %2, align 8
  %25 = fmul double %23, %24
  %26 = call double @llvm.fmuladd.f64(double %3, double %20, double %25)
  ret double %26
}

; Function Attrs: nocallback nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.floor.f64(double) #2

; Function Attrs: nocallback nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.ceil.f64(double) #2

; Function Attrs: nocallback nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.trunc.f64(double) #2

; Function Attrs: nocallback nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.round.f64(double) #2

; Function Attrs: nocallback nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.rint.f64(double) #2

; Function Attrs: nocallback nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.nearbyint.f64(double) #2

; Function Attrs: nounwind
declare i64 @lround(double noundef) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @remainder_mix(double noundef %0, double noundef %1) #0 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  store double %0, ptr %3, align 8
  store double %1, ptr %4, align 8
  %5 = load double, ptr %3, align 8
  %6 = load double, ptr %4, align 8
  %7 = call double @fmod(double noundef %5, double noundef %6) #4
  %8 = load double, ptr %3, align 8
  %9 = load double, ptr %3, align 8
  %10 = load double, ptr %4, align 8
  %11 = call double @remainder(double noundef %9, double noundef %10) #4
  %12 = call double @llvm.fmuladd.f64(double %7, double %8, double %11)
  %13 = load double, ptr %3, align 8
  %14 = load double, ptr %4, align 8
  %15 = call double @fdim(double noundef %13, double noundef %14) #4
  %16 = load double, ptr %4, align 8
  %17 = call double @llvm.fmuladd.f64(double %15, double %16, double %12)
  %18 = load double, ptr %4, align 8
  %19 = load double, ptr %3, align 8
  %20 = fsub double %18, %19
  %21 = call double @llvm.fabs.f64(double %20)
  %22 = fadd double %17, %21
  ret double %22
}

; Function Attrs: nounwind
declare double @fmod(double noundef, double noundef) #1

; Function Attrs: nounwind
declare double @remainder(double noundef, double noundef) #1

; Function Attrs: nounwind
declare double @fdim(double noundef, double noundef) #1

; Function Attrs: nocallback nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fabs.f64(double) #2

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @parts_and_scaling(double noundef %0) #0 {
  %2 = alloca double, align 8
  %3 = alloca i32, align 4
  %4 = alloca double, align 8
  %5 = alloca double, align 8
  %6 = alloca double, align 8
  store double %0, ptr %2, align 8
  %7 = load double, ptr %2, align 8
  %8 = call double @frexp(double noundef %7, ptr noundef %3) #4
  store double %8, ptr %5, align 8
  %9 = load double, ptr %2, align 8
  %10 = fmul double 3.000000e+00, %9
  %11 = call double @modf(double noundef %10, ptr noundef %4) #4
  store double %11, ptr %6, align 8
  %12 = load double, ptr %5, align 8
  %13 = load i32, ptr %3, align 4
  %14 = sitofp i32 %13 to double
  %15 = load double, ptr %6, align 8
  %16 = load double, ptr %4, align 8
  %17 = fmul double %15, %16
  %18 = call double @llvm.fmuladd.f64(double %12, double %14, double %17)
  %19 = load double, ptr %2, align 8
  %20 = call double @ldexp(double noundef %19, i32 noundef 3) #4
  %21 = fadd double %18, %20
  %22 = load double, ptr %5, align 8
  %23 = call double @scalbn(double noundef %22, i32 noundef -1) #4
  %24 = fadd double %21, %23
  %25 = load double, ptr %2, align 8
  %26 = load double, ptr %5, align 8
  %27 = fneg double %26
  %28 = call double @llvm.copysign.f64(double %25, double %27)
  %29 = fadd double %24, %28
  ret double %29
}

; Function Attrs: nounwind
declare double @frexp(double noundef, ptr noundef) #1

; Function Attrs: nounwind
declare double @modf(double noundef, ptr noundef) #1

; Function Attrs: nounwind
declare double @ldexp(double noundef, i32 noundef) #1

; Function Attrs: nounwind
declare double @scalbn(double noundef, i32 noundef) #1

; Function Attrs: nocallback nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.copysign.f64(double, double) #2

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @extremes(double noundef %0, double noundef %1, double noundef %2) #0 {
  %4 = alloca double, align 8
  %5 = alloca double, align 8
  %6 = alloca double, align 8
  store double %0, ptr %4, align 8
  store double %1, ptr %5, align 8
  store double %2, ptr %6, align 8
  %7 = load double, ptr %4, align 8
  %8 = load double, ptr %5, align 8
  %9 = call double @llvm.maxnum.f64(double %7, double %8)
  %10 = load double, ptr %5, align 8
  %11 = load double, ptr %6, align 8
  %12 = call double @llvm.minnum.f64(double %10, double %11)
  %13 = load double, ptr %4, align 8
  %14 = load double, ptr %6, align 8
  %15 = call double @llvm.minnum.f64(double %13, double %14)
  %16 = load double, ptr %5, align 8
  %17 = load double, ptr %6, align 8
  %18 = fmul double %16, %17
  %19 = call double @llvm.maxnum.f64(double %15, double %18)
  %20 = call double @llvm.fmuladd.f64(double %9, double %12, double %19)
  ret double %20
}

; Function Attrs: nocallback nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.maxnum.f64(double, double) #2

; Function Attrs: nocallback nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.minnum.f64(double, double) #2

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nocallback nofree nosync nounwind readnone speculatable willreturn }
attributes #3 = { nounwind readnone willreturn "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind }
attributes #5 = { nounwind readnone willreturn }

!llvm.module.flags = !{!0, !1, !2, !3, !4}
!llvm.ident = !{!5}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{i32 7, !"frame-pointer", i32 2}
!5 = !{!"Debian clang version 15.0.6"}
