; clang-14 -O0 -S -emit-llvm c/scalar.c -o ir/clang-14/O0/scalar.ll
; ModuleID = 'c/scalar.c'
source_filename = "c/scalar.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @product_and_quotient(double noundef %0, double noundef %1) #0 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  store double %0, double* %3, align 8
  store double %1, double* %4, align 8
  %5 = load double, double* %3, align 8
  %6 = load double, double* %4, align 8
  %7 = load double, double* %3, align 8
  %8 = load double, double* %4, align 8
  %9 = fdiv double %7, %8
  %10 = call double @llvm.fmuladd.f64(double %5, double %6, double %9)
  %11 = load double, double* %3, align 8
  %12 = load double, double* %3, align 8
  %13 = call double @llvm.fmuladd.f64(double %11, double %12, double 1.000000e+00)
  %14 = fdiv double %10, %13
  ret double %14
}

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @sine_of_square(double noundef %0) #0 {
  %2 = alloca double, align 8
  %3 = alloca double, align 8
  store double %0, double* %2, align 8
  %4 = load double, double* %2, align 8
  %5 = load double, double* %2, align 8
  %6 = fmul double %4, %5
  store double %6, double* %3, align 8
  %7 = load double, double* %3, align 8
  %8 = call double @sin(double noundef %7) #3
  %9 = load double, double* %3, align 8
  %10 = call double @llvm.fmuladd.f64(double -2.000000e+00, double %9, double %8)
  ret double %10
}

; Function Attrs: nounwind
declare double @sin(double noundef) #2

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @scale_by_truncated_self(double noundef %0) #0 {
  %2 = alloca double, align 8
  store double %0, double* %2, align 8
  %3 = load double, double* %2, align 8
  %4 = load double, double* %2, align 8
  %5 = fptosi double %4 to i32
  %6 = sitofp i32 %5 to double
  %7 = fmul double %3, %6
  ret double %7
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @scale_by_integers(double noundef %0, i32 noundef %1, i64 noundef %2) #0 {
  %4 = alloca double, align 8
  %5 = alloca i32, align 4
  %6 = alloca i64, align 8
  store double %0, double* %4, align 8
  store i32 %1, i32* %5, align 4
  store i64 %2, i64* %6, align 8
  %7 = load double, double* %4, align 8
  %8 = load i32, i32* %5, align 4
  %9 = sitofp i32 %8 to double
  %10 = fmul double %7, %9
  %11 = load double, double* %4, align 8
  %12 = load i64, i64* %6, align 8
  %13 = sitofp i64 %12 to double
  %14 = load double, double* %4, align 8
  %15 = fmul double %13, %14
  %16 = call double @llvm.fmuladd.f64(double %10, double %11, double %15)
  %17 = fsub double %16, 3.000000e+00
  ret double %17
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @unused_and_repeated_arguments(double noundef %0, double noundef %1, double noundef %2) #0 {
  %4 = alloca double, align 8
  %5 = alloca double, align 8
  %6 = alloca double, align 8
  %7 = alloca double, align 8
  store double %0, double* %4, align 8
  store double %1, double* %5, align 8
  store double %2, double* %6, align 8
  %8 = load double, double* %5, align 8
  %9 = load double, double* %4, align 8
  %10 = load double, double* %6, align 8
  %11 = fmul double %9, %10
  store double %11, double* %7, align 8
  %12 = load double, double* %7, align 8
  %13 = load double, double* %7, align 8
  %14 = load double, double* %7, align 8
  %15 = call double @llvm.fmuladd.f64(double %12, double %13, double %14)
  %16 = load double, double* %6, align 8
  %17 = fneg double %16
  %18 = fadd double %15, %17
  ret double %18
}

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree nosync nounwind readnone speculatable willreturn }
attributes #2 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3, !4}
!llvm.ident = !{!5}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 1}
!4 = !{i32 7, !"frame-pointer", i32 2}
!5 = !{!"Debian clang version 14.0.6"}
