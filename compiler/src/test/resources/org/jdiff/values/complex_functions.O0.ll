; made by: clang-19 -O0 -Xclang -disable-O0-optnone -g0 -S -emit-llvm complex_functions.c
; ModuleID = 'complex_functions.c'
source_filename = "complex_functions.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: noinline nounwind uwtable
define dso_local double @use_cexp(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds double, ptr %3, i64 0
  %5 = load double, ptr %4, align 8
  %6 = load ptr, ptr %2, align 8
  %7 = getelementptr inbounds double, ptr %6, i64 1
  %8 = load double, ptr %7, align 8
  %9 = call double @cexp_at(double noundef %5, double noundef %8)
  %10 = load ptr, ptr %2, align 8
  %11 = getelementptr inbounds double, ptr %10, i64 1
  %12 = load double, ptr %11, align 8
  %13 = fneg double %12
  %14 = load ptr, ptr %2, align 8
  %15 = getelementptr inbounds double, ptr %14, i64 2
  %16 = load double, ptr %15, align 8
  %17 = call double @cexp_at(double noundef %13, double noundef %16)
  %18 = fadd double %9, %17
  %19 = load ptr, ptr %2, align 8
  %20 = getelementptr inbounds double, ptr %19, i64 0
  %21 = load double, ptr %20, align 8
  %22 = fneg double %21
  %23 = load ptr, ptr %2, align 8
  %24 = getelementptr inbounds double, ptr %23, i64 2
  %25 = load double, ptr %24, align 8
  %26 = fneg double %25
  %27 = call double @cexp_at(double noundef %22, double noundef %26)
  %28 = fadd double %18, %27
  %29 = load ptr, ptr %2, align 8
  %30 = getelementptr inbounds double, ptr %29, i64 2
  %31 = load double, ptr %30, align 8
  %32 = load ptr, ptr %2, align 8
  %33 = getelementptr inbounds double, ptr %32, i64 1
  %34 = load double, ptr %33, align 8
  %35 = fneg double %34
  %36 = call double @cexp_at(double noundef %31, double noundef %35)
  %37 = fadd double %28, %36
  ret double %37
}

; Function Attrs: noinline nounwind uwtable
define internal double @cexp_at(double noundef %0, double noundef %1) #0 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  %5 = alloca { double, double }, align 8
  %6 = alloca { double, double }, align 8
  store double %0, ptr %3, align 8
  store double %1, ptr %4, align 8
  %7 = load double, ptr %3, align 8
  %8 = load double, ptr %4, align 8
  %9 = fmul double 0.000000e+00, %8
  %10 = fmul double 1.000000e+00, %8
  %11 = fadd double %7, %9
  %12 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 0
  %13 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 1
  store double %11, ptr %12, align 8
  store double %10, ptr %13, align 8
  %14 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 0
  %15 = load double, ptr %14, align 8
  %16 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 1
  %17 = load double, ptr %16, align 8
  %18 = call { double, double } @cexp(double noundef %15, double noundef %17) #4
  %19 = extractvalue { double, double } %18, 0
  %20 = extractvalue { double, double } %18, 1
  %21 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  %22 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  store double %19, ptr %21, align 8
  store double %20, ptr %22, align 8
  %23 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  %24 = load double, ptr %23, align 8
  %25 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  %26 = load double, ptr %25, align 8
  %27 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  %28 = load double, ptr %27, align 8
  %29 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  %30 = load double, ptr %29, align 8
  %31 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  %32 = load double, ptr %31, align 8
  %33 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  %34 = load double, ptr %33, align 8
  %35 = fmul double %30, %32
  %36 = call double @llvm.fmuladd.f64(double %24, double 2.000000e+00, double %35)
  ret double %36
}

; Function Attrs: noinline nounwind uwtable
define dso_local double @use_clog(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds double, ptr %3, i64 0
  %5 = load double, ptr %4, align 8
  %6 = load ptr, ptr %2, align 8
  %7 = getelementptr inbounds double, ptr %6, i64 1
  %8 = load double, ptr %7, align 8
  %9 = call double @clog_at(double noundef %5, double noundef %8)
  %10 = load ptr, ptr %2, align 8
  %11 = getelementptr inbounds double, ptr %10, i64 1
  %12 = load double, ptr %11, align 8
  %13 = fneg double %12
  %14 = load ptr, ptr %2, align 8
  %15 = getelementptr inbounds double, ptr %14, i64 2
  %16 = load double, ptr %15, align 8
  %17 = call double @clog_at(double noundef %13, double noundef %16)
  %18 = fadd double %9, %17
  %19 = load ptr, ptr %2, align 8
  %20 = getelementptr inbounds double, ptr %19, i64 0
  %21 = load double, ptr %20, align 8
  %22 = fneg double %21
  %23 = load ptr, ptr %2, align 8
  %24 = getelementptr inbounds double, ptr %23, i64 2
  %25 = load double, ptr %24, align 8
  %26 = fneg double %25
  %27 = call double @clog_at(double noundef %22, double noundef %26)
  %28 = fadd double %18, %27
  %29 = load ptr, ptr %2, align 8
  %30 = getelementptr inbounds double, ptr %29, i64 2
  %31 = load double, ptr %30, align 8
  %32 = load ptr, ptr %2, align 8
  %33 = getelementptr inbounds double, ptr %32, i64 1
  %34 = load double, ptr %33, align 8
  %35 = fneg double %34
  %36 = call double @clog_at(double noundef %31, double noundef %35)
  %37 = fadd double %28, %36
  ret double %37
}

; Function Attrs: noinline nounwind uwtable
define internal double @clog_at(double noundef %0, double noundef %1) #0 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  %5 = alloca { double, double }, align 8
  %6 = alloca { double, double }, align 8
  store double %0, ptr %3, align 8
  store double %1, ptr %4, align 8
  %7 = load double, ptr %3, align 8
  %8 = load double, ptr %4, align 8
  %9 = fmul double 0.000000e+00, %8
  %10 = fmul double 1.000000e+00, %8
  %11 = fadd double %7, %9
  %12 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 0
  %13 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 1
  store double %11, ptr %12, align 8
  store double %10, ptr %13, align 8
  %14 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 0
  %15 = load double, ptr %14, align 8
  %16 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 1
  %17 = load double, ptr %16, align 8
  %18 = call { double, double } @clog(double noundef %15, double noundef %17) #4
  %19 = extractvalue { double, double } %18, 0
  %20 = extractvalue { double, double } %18, 1
  %21 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  %22 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  store double %19, ptr %21, align 8
  store double %20, ptr %22, align 8
  %23 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  %24 = load double, ptr %23, align 8
  %25 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  %26 = load double, ptr %25, align 8
  %27 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  %28 = load double, ptr %27, align 8
  %29 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  %30 = load double, ptr %29, align 8
  %31 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  %32 = load double, ptr %31, align 8
  %33 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  %34 = load double, ptr %33, align 8
  %35 = fmul double %30, %32
  %36 = call double @llvm.fmuladd.f64(double %24, double 2.000000e+00, double %35)
  ret double %36
}

; Function Attrs: noinline nounwind uwtable
define dso_local double @use_csqrt(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds double, ptr %3, i64 0
  %5 = load double, ptr %4, align 8
  %6 = load ptr, ptr %2, align 8
  %7 = getelementptr inbounds double, ptr %6, i64 1
  %8 = load double, ptr %7, align 8
  %9 = call double @csqrt_at(double noundef %5, double noundef %8)
  %10 = load ptr, ptr %2, align 8
  %11 = getelementptr inbounds double, ptr %10, i64 1
  %12 = load double, ptr %11, align 8
  %13 = fneg double %12
  %14 = load ptr, ptr %2, align 8
  %15 = getelementptr inbounds double, ptr %14, i64 2
  %16 = load double, ptr %15, align 8
  %17 = call double @csqrt_at(double noundef %13, double noundef %16)
  %18 = fadd double %9, %17
  %19 = load ptr, ptr %2, align 8
  %20 = getelementptr inbounds double, ptr %19, i64 0
  %21 = load double, ptr %20, align 8
  %22 = fneg double %21
  %23 = load ptr, ptr %2, align 8
  %24 = getelementptr inbounds double, ptr %23, i64 2
  %25 = load double, ptr %24, align 8
  %26 = fneg double %25
  %27 = call double @csqrt_at(double noundef %22, double noundef %26)
  %28 = fadd double %18, %27
  %29 = load ptr, ptr %2, align 8
  %30 = getelementptr inbounds double, ptr %29, i64 2
  %31 = load double, ptr %30, align 8
  %32 = load ptr, ptr %2, align 8
  %33 = getelementptr inbounds double, ptr %32, i64 1
  %34 = load double, ptr %33, align 8
  %35 = fneg double %34
  %36 = call double @csqrt_at(double noundef %31, double noundef %35)
  %37 = fadd double %28, %36
  ret double %37
}

; Function Attrs: noinline nounwind uwtable
define internal double @csqrt_at(double noundef %0, double noundef %1) #0 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  %5 = alloca { double, double }, align 8
  %6 = alloca { double, double }, align 8
  store double %0, ptr %3, align 8
  store double %1, ptr %4, align 8
  %7 = load double, ptr %3, align 8
  %8 = load double, ptr %4, align 8
  %9 = fmul double 0.000000e+00, %8
  %10 = fmul double 1.000000e+00, %8
  %11 = fadd double %7, %9
  %12 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 0
  %13 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 1
  store double %11, ptr %12, align 8
  store double %10, ptr %13, align 8
  %14 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 0
  %15 = load double, ptr %14, align 8
  %16 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 1
  %17 = load double, ptr %16, align 8
  %18 = call { double, double } @csqrt(double noundef %15, double noundef %17) #4
  %19 = extractvalue { double, double } %18, 0
  %20 = extractvalue { double, double } %18, 1
  %21 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  %22 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  store double %19, ptr %21, align 8
  store double %20, ptr %22, align 8
  %23 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  %24 = load double, ptr %23, align 8
  %25 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  %26 = load double, ptr %25, align 8
  %27 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  %28 = load double, ptr %27, align 8
  %29 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  %30 = load double, ptr %29, align 8
  %31 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  %32 = load double, ptr %31, align 8
  %33 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  %34 = load double, ptr %33, align 8
  %35 = fmul double %30, %32
  %36 = call double @llvm.fmuladd.f64(double %24, double 2.000000e+00, double %35)
  ret double %36
}

; Function Attrs: noinline nounwind uwtable
define dso_local double @use_csin(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds double, ptr %3, i64 0
  %5 = load double, ptr %4, align 8
  %6 = load ptr, ptr %2, align 8
  %7 = getelementptr inbounds double, ptr %6, i64 1
  %8 = load double, ptr %7, align 8
  %9 = call double @csin_at(double noundef %5, double noundef %8)
  %10 = load ptr, ptr %2, align 8
  %11 = getelementptr inbounds double, ptr %10, i64 1
  %12 = load double, ptr %11, align 8
  %13 = fneg double %12
  %14 = load ptr, ptr %2, align 8
  %15 = getelementptr inbounds double, ptr %14, i64 2
  %16 = load double, ptr %15, align 8
  %17 = call double @csin_at(double noundef %13, double noundef %16)
  %18 = fadd double %9, %17
  %19 = load ptr, ptr %2, align 8
  %20 = getelementptr inbounds double, ptr %19, i64 0
  %21 = load double, ptr %20, align 8
  %22 = fneg double %21
  %23 = load ptr, ptr %2, align 8
  %24 = getelementptr inbounds double, ptr %23, i64 2
  %25 = load double, ptr %24, align 8
  %26 = fneg double %25
  %27 = call double @csin_at(double noundef %22, double noundef %26)
  %28 = fadd double %18, %27
  %29 = load ptr, ptr %2, align 8
  %30 = getelementptr inbounds double, ptr %29, i64 2
  %31 = load double, ptr %30, align 8
  %32 = load ptr, ptr %2, align 8
  %33 = getelementptr inbounds double, ptr %32, i64 1
  %34 = load double, ptr %33, align 8
  %35 = fneg double %34
  %36 = call double @csin_at(double noundef %31, double noundef %35)
  %37 = fadd double %28, %36
  ret double %37
}

; Function Attrs: noinline nounwind uwtable
define internal double @csin_at(double noundef %0, double noundef %1) #0 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  %5 = alloca { double, double }, align 8
  %6 = alloca { double, double }, align 8
  store double %0, ptr %3, align 8
  store double %1, ptr %4, align 8
  %7 = load double, ptr %3, align 8
  %8 = load double, ptr %4, align 8
  %9 = fmul double 0.000000e+00, %8
  %10 = fmul double 1.000000e+00, %8
  %11 = fadd double %7, %9
  %12 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 0
  %13 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 1
  store double %11, ptr %12, align 8
  store double %10, ptr %13, align 8
  %14 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 0
  %15 = load double, ptr %14, align 8
  %16 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 1
  %17 = load double, ptr %16, align 8
  %18 = call { double, double } @csin(double noundef %15, double noundef %17) #4
  %19 = extractvalue { double, double } %18, 0
  %20 = extractvalue { double, double } %18, 1
  %21 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  %22 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  store double %19, ptr %21, align 8
  store double %20, ptr %22, align 8
  %23 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  %24 = load double, ptr %23, align 8
  %25 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  %26 = load double, ptr %25, align 8
  %27 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  %28 = load double, ptr %27, align 8
  %29 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  %30 = load double, ptr %29, align 8
  %31 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  %32 = load double, ptr %31, align 8
  %33 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  %34 = load double, ptr %33, align 8
  %35 = fmul double %30, %32
  %36 = call double @llvm.fmuladd.f64(double %24, double 2.000000e+00, double %35)
  ret double %36
}

; Function Attrs: noinline nounwind uwtable
define dso_local double @use_ccos(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds double, ptr %3, i64 0
  %5 = load double, ptr %4, align 8
  %6 = load ptr, ptr %2, align 8
  %7 = getelementptr inbounds double, ptr %6, i64 1
  %8 = load double, ptr %7, align 8
  %9 = call double @ccos_at(double noundef %5, double noundef %8)
  %10 = load ptr, ptr %2, align 8
  %11 = getelementptr inbounds double, ptr %10, i64 1
  %12 = load double, ptr %11, align 8
  %13 = fneg double %12
  %14 = load ptr, ptr %2, align 8
  %15 = getelementptr inbounds double, ptr %14, i64 2
  %16 = load double, ptr %15, align 8
  %17 = call double @ccos_at(double noundef %13, double noundef %16)
  %18 = fadd double %9, %17
  %19 = load ptr, ptr %2, align 8
  %20 = getelementptr inbounds double, ptr %19, i64 0
  %21 = load double, ptr %20, align 8
  %22 = fneg double %21
  %23 = load ptr, ptr %2, align 8
  %24 = getelementptr inbounds double, ptr %23, i64 2
  %25 = load double, ptr %24, align 8
  %26 = fneg double %25
  %27 = call double @ccos_at(double noundef %22, double noundef %26)
  %28 = fadd double %18, %27
  %29 = load ptr, ptr %2, align 8
  %30 = getelementptr inbounds double, ptr %29, i64 2
  %31 = load double, ptr %30, align 8
  %32 = load ptr, ptr %2, align 8
  %33 = getelementptr inbounds double, ptr %32, i64 1
  %34 = load double, ptr %33, align 8
  %35 = fneg double %34
  %36 = call double @ccos_at(double noundef %31, double noundef %35)
  %37 = fadd double %28, %36
  ret double %37
}

; Function Attrs: noinline nounwind uwtable
define internal double @ccos_at(double noundef %0, double noundef %1) #0 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  %5 = alloca { double, double }, align 8
  %6 = alloca { double, double }, align 8
  store double %0, ptr %3, align 8
  store double %1, ptr %4, align 8
  %7 = load double, ptr %3, align 8
  %8 = load double, ptr %4, align 8
  %9 = fmul double 0.000000e+00, %8
  %10 = fmul double 1.000000e+00, %8
  %11 = fadd double %7, %9
  %12 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 0
  %13 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 1
  store double %11, ptr %12, align 8
  store double %10, ptr %13, align 8
  %14 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 0
  %15 = load double, ptr %14, align 8
  %16 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 1
  %17 = load double, ptr %16, align 8
  %18 = call { double, double } @ccos(double noundef %15, double noundef %17) #4
  %19 = extractvalue { double, double } %18, 0
  %20 = extractvalue { double, double } %18, 1
  %21 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  %22 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  store double %19, ptr %21, align 8
  store double %20, ptr %22, align 8
  %23 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  %24 = load double, ptr %23, align 8
  %25 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  %26 = load double, ptr %25, align 8
  %27 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  %28 = load double, ptr %27, align 8
  %29 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  %30 = load double, ptr %29, align 8
  %31 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  %32 = load double, ptr %31, align 8
  %33 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  %34 = load double, ptr %33, align 8
  %35 = fmul double %30, %32
  %36 = call double @llvm.fmuladd.f64(double %24, double 2.000000e+00, double %35)
  ret double %36
}

; Function Attrs: noinline nounwind uwtable
define dso_local double @use_ctan(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds double, ptr %3, i64 0
  %5 = load double, ptr %4, align 8
  %6 = load ptr, ptr %2, align 8
  %7 = getelementptr inbounds double, ptr %6, i64 1
  %8 = load double, ptr %7, align 8
  %9 = call double @ctan_at(double noundef %5, double noundef %8)
  %10 = load ptr, ptr %2, align 8
  %11 = getelementptr inbounds double, ptr %10, i64 1
  %12 = load double, ptr %11, align 8
  %13 = fneg double %12
  %14 = load ptr, ptr %2, align 8
  %15 = getelementptr inbounds double, ptr %14, i64 2
  %16 = load double, ptr %15, align 8
  %17 = call double @ctan_at(double noundef %13, double noundef %16)
  %18 = fadd double %9, %17
  %19 = load ptr, ptr %2, align 8
  %20 = getelementptr inbounds double, ptr %19, i64 0
  %21 = load double, ptr %20, align 8
  %22 = fneg double %21
  %23 = load ptr, ptr %2, align 8
  %24 = getelementptr inbounds double, ptr %23, i64 2
  %25 = load double, ptr %24, align 8
  %26 = fneg double %25
  %27 = call double @ctan_at(double noundef %22, double noundef %26)
  %28 = fadd double %18, %27
  %29 = load ptr, ptr %2, align 8
  %30 = getelementptr inbounds double, ptr %29, i64 2
  %31 = load double, ptr %30, align 8
  %32 = load ptr, ptr %2, align 8
  %33 = getelementptr inbounds double, ptr %32, i64 1
  %34 = load double, ptr %33, align 8
  %35 = fneg double %34
  %36 = call double @ctan_at(double noundef %31, double noundef %35)
  %37 = fadd double %28, %36
  ret double %37
}

; Function Attrs: noinline nounwind uwtable
define internal double @ctan_at(double noundef %0, double noundef %1) #0 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  %5 = alloca { double, double }, align 8
  %6 = alloca { double, double }, align 8
  store double %0, ptr %3, align 8
  store double %1, ptr %4, align 8
  %7 = load double, ptr %3, align 8
  %8 = load double, ptr %4, align 8
  %9 = fmul double 0.000000e+00, %8
  %10 = fmul double 1.000000e+00, %8
  %11 = fadd double %7, %9
  %12 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 0
  %13 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 1
  store double %11, ptr %12, align 8
  store double %10, ptr %13, align 8
  %14 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 0
  %15 = load double, ptr %14, align 8
  %16 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 1
  %17 = load double, ptr %16, align 8
  %18 = call { double, double } @ctan(double noundef %15, double noundef %17) #4
  %19 = extractvalue { double, double } %18, 0
  %20 = extractvalue { double, double } %18, 1
  %21 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  %22 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  store double %19, ptr %21, align 8
  store double %20, ptr %22, align 8
  %23 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  %24 = load double, ptr %23, align 8
  %25 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  %26 = load double, ptr %25, align 8
  %27 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  %28 = load double, ptr %27, align 8
  %29 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  %30 = load double, ptr %29, align 8
  %31 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  %32 = load double, ptr %31, align 8
  %33 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  %34 = load double, ptr %33, align 8
  %35 = fmul double %30, %32
  %36 = call double @llvm.fmuladd.f64(double %24, double 2.000000e+00, double %35)
  ret double %36
}

; Function Attrs: noinline nounwind uwtable
define dso_local double @use_csinh(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds double, ptr %3, i64 0
  %5 = load double, ptr %4, align 8
  %6 = load ptr, ptr %2, align 8
  %7 = getelementptr inbounds double, ptr %6, i64 1
  %8 = load double, ptr %7, align 8
  %9 = call double @csinh_at(double noundef %5, double noundef %8)
  %10 = load ptr, ptr %2, align 8
  %11 = getelementptr inbounds double, ptr %10, i64 1
  %12 = load double, ptr %11, align 8
  %13 = fneg double %12
  %14 = load ptr, ptr %2, align 8
  %15 = getelementptr inbounds double, ptr %14, i64 2
  %16 = load double, ptr %15, align 8
  %17 = call double @csinh_at(double noundef %13, double noundef %16)
  %18 = fadd double %9, %17
  %19 = load ptr, ptr %2, align 8
  %20 = getelementptr inbounds double, ptr %19, i64 0
  %21 = load double, ptr %20, align 8
  %22 = fneg double %21
  %23 = load ptr, ptr %2, align 8
  %24 = getelementptr inbounds double, ptr %23, i64 2
  %25 = load double, ptr %24, align 8
  %26 = fneg double %25
  %27 = call double @csinh_at(double noundef %22, double noundef %26)
  %28 = fadd double %18, %27
  %29 = load ptr, ptr %2, align 8
  %30 = getelementptr inbounds double, ptr %29, i64 2
  %31 = load double, ptr %30, align 8
  %32 = load ptr, ptr %2, align 8
  %33 = getelementptr inbounds double, ptr %32, i64 1
  %34 = load double, ptr %33, align 8
  %35 = fneg double %34
  %36 = call double @csinh_at(double noundef %31, double noundef %35)
  %37 = fadd double %28, %36
  ret double %37
}

; Function Attrs: noinline nounwind uwtable
define internal double @csinh_at(double noundef %0, double noundef %1) #0 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  %5 = alloca { double, double }, align 8
  %6 = alloca { double, double }, align 8
  store double %0, ptr %3, align 8
  store double %1, ptr %4, align 8
  %7 = load double, ptr %3, align 8
  %8 = load double, ptr %4, align 8
  %9 = fmul double 0.000000e+00, %8
  %10 = fmul double 1.000000e+00, %8
  %11 = fadd double %7, %9
  %12 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 0
  %13 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 1
  store double %11, ptr %12, align 8
  store double %10, ptr %13, align 8
  %14 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 0
  %15 = load double, ptr %14, align 8
  %16 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 1
  %17 = load double, ptr %16, align 8
  %18 = call { double, double } @csinh(double noundef %15, double noundef %17) #4
  %19 = extractvalue { double, double } %18, 0
  %20 = extractvalue { double, double } %18, 1
  %21 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  %22 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  store double %19, ptr %21, align 8
  store double %20, ptr %22, align 8
  %23 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  %24 = load double, ptr %23, align 8
  %25 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  %26 = load double, ptr %25, align 8
  %27 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  %28 = load double, ptr %27, align 8
  %29 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  %30 = load double, ptr %29, align 8
  %31 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  %32 = load double, ptr %31, align 8
  %33 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  %34 = load double, ptr %33, align 8
  %35 = fmul double %30, %32
  %36 = call double @llvm.fmuladd.f64(double %24, double 2.000000e+00, double %35)
  ret double %36
}

; Function Attrs: noinline nounwind uwtable
define dso_local double @use_ccosh(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds double, ptr %3, i64 0
  %5 = load double, ptr %4, align 8
  %6 = load ptr, ptr %2, align 8
  %7 = getelementptr inbounds double, ptr %6, i64 1
  %8 = load double, ptr %7, align 8
  %9 = call double @ccosh_at(double noundef %5, double noundef %8)
  %10 = load ptr, ptr %2, align 8
  %11 = getelementptr inbounds double, ptr %10, i64 1
  %12 = load double, ptr %11, align 8
  %13 = fneg double %12
  %14 = load ptr, ptr %2, align 8
  %15 = getelementptr inbounds double, ptr %14, i64 2
  %16 = load double, ptr %15, align 8
  %17 = call double @ccosh_at(double noundef %13, double noundef %16)
  %18 = fadd double %9, %17
  %19 = load ptr, ptr %2, align 8
  %20 = getelementptr inbounds double, ptr %19, i64 0
  %21 = load double, ptr %20, align 8
  %22 = fneg double %21
  %23 = load ptr, ptr %2, align 8
  %24 = getelementptr inbounds double, ptr %23, i64 2
  %25 = load double, ptr %24, align 8
  %26 = fneg double %25
  %27 = call double @ccosh_at(double noundef %22, double noundef %26)
  %28 = fadd double %18, %27
  %29 = load ptr, ptr %2, align 8
  %30 = getelementptr inbounds double, ptr %29, i64 2
  %31 = load double, ptr %30, align 8
  %32 = load ptr, ptr %2, align 8
  %33 = getelementptr inbounds double, ptr %32, i64 1
  %34 = load double, ptr %33, align 8
  %35 = fneg double %34
  %36 = call double @ccosh_at(double noundef %31, double noundef %35)
  %37 = fadd double %28, %36
  ret double %37
}

; Function Attrs: noinline nounwind uwtable
define internal double @ccosh_at(double noundef %0, double noundef %1) #0 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  %5 = alloca { double, double }, align 8
  %6 = alloca { double, double }, align 8
  store double %0, ptr %3, align 8
  store double %1, ptr %4, align 8
  %7 = load double, ptr %3, align 8
  %8 = load double, ptr %4, align 8
  %9 = fmul double 0.000000e+00, %8
  %10 = fmul double 1.000000e+00, %8
  %11 = fadd double %7, %9
  %12 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 0
  %13 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 1
  store double %11, ptr %12, align 8
  store double %10, ptr %13, align 8
  %14 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 0
  %15 = load double, ptr %14, align 8
  %16 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 1
  %17 = load double, ptr %16, align 8
  %18 = call { double, double } @ccosh(double noundef %15, double noundef %17) #4
  %19 = extractvalue { double, double } %18, 0
  %20 = extractvalue { double, double } %18, 1
  %21 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  %22 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  store double %19, ptr %21, align 8
  store double %20, ptr %22, align 8
  %23 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  %24 = load double, ptr %23, align 8
  %25 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  %26 = load double, ptr %25, align 8
  %27 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  %28 = load double, ptr %27, align 8
  %29 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  %30 = load double, ptr %29, align 8
  %31 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  %32 = load double, ptr %31, align 8
  %33 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  %34 = load double, ptr %33, align 8
  %35 = fmul double %30, %32
  %36 = call double @llvm.fmuladd.f64(double %24, double 2.000000e+00, double %35)
  ret double %36
}

; Function Attrs: noinline nounwind uwtable
define dso_local double @use_ctanh(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds double, ptr %3, i64 0
  %5 = load double, ptr %4, align 8
  %6 = load ptr, ptr %2, align 8
  %7 = getelementptr inbounds double, ptr %6, i64 1
  %8 = load double, ptr %7, align 8
  %9 = call double @ctanh_at(double noundef %5, double noundef %8)
  %10 = load ptr, ptr %2, align 8
  %11 = getelementptr inbounds double, ptr %10, i64 1
  %12 = load double, ptr %11, align 8
  %13 = fneg double %12
  %14 = load ptr, ptr %2, align 8
  %15 = getelementptr inbounds double, ptr %14, i64 2
  %16 = load double, ptr %15, align 8
  %17 = call double @ctanh_at(double noundef %13, double noundef %16)
  %18 = fadd double %9, %17
  %19 = load ptr, ptr %2, align 8
  %20 = getelementptr inbounds double, ptr %19, i64 0
  %21 = load double, ptr %20, align 8
  %22 = fneg double %21
  %23 = load ptr, ptr %2, align 8
  %24 = getelementptr inbounds double, ptr %23, i64 2
  %25 = load double, ptr %24, align 8
  %26 = fneg double %25
  %27 = call double @ctanh_at(double noundef %22, double noundef %26)
  %28 = fadd double %18, %27
  %29 = load ptr, ptr %2, align 8
  %30 = getelementptr inbounds double, ptr %29, i64 2
  %31 = load double, ptr %30, align 8
  %32 = load ptr, ptr %2, align 8
  %33 = getelementptr inbounds double, ptr %32, i64 1
  %34 = load double, ptr %33, align 8
  %35 = fneg double %34
  %36 = call double @ctanh_at(double noundef %31, double noundef %35)
  %37 = fadd double %28, %36
  ret double %37
}

; Function Attrs: noinline nounwind uwtable
define internal double @ctanh_at(double noundef %0, double noundef %1) #0 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  %5 = alloca { double, double }, align 8
  %6 = alloca { double, double }, align 8
  store double %0, ptr %3, align 8
  store double %1, ptr %4, align 8
  %7 = load double, ptr %3, align 8
  %8 = load double, ptr %4, align 8
  %9 = fmul double 0.000000e+00, %8
  %10 = fmul double 1.000000e+00, %8
  %11 = fadd double %7, %9
  %12 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 0
  %13 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 1
  store double %11, ptr %12, align 8
  store double %10, ptr %13, align 8
  %14 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 0
  %15 = load double, ptr %14, align 8
  %16 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 1
  %17 = load double, ptr %16, align 8
  %18 = call { double, double } @ctanh(double noundef %15, double noundef %17) #4
  %19 = extractvalue { double, double } %18, 0
  %20 = extractvalue { double, double } %18, 1
  %21 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  %22 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  store double %19, ptr %21, align 8
  store double %20, ptr %22, align 8
  %23 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  %24 = load double, ptr %23, align 8
  %25 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  %26 = load double, ptr %25, align 8
  %27 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  %28 = load double, ptr %27, align 8
  %29 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  %30 = load double, ptr %29, align 8
  %31 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  %32 = load double, ptr %31, align 8
  %33 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  %34 = load double, ptr %33, align 8
  %35 = fmul double %30, %32
  %36 = call double @llvm.fmuladd.f64(double %24, double 2.000000e+00, double %35)
  ret double %36
}

; Function Attrs: noinline nounwind uwtable
define dso_local double @use_casin(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds double, ptr %3, i64 0
  %5 = load double, ptr %4, align 8
  %6 = load ptr, ptr %2, align 8
  %7 = getelementptr inbounds double, ptr %6, i64 1
  %8 = load double, ptr %7, align 8
  %9 = call double @casin_at(double noundef %5, double noundef %8)
  %10 = load ptr, ptr %2, align 8
  %11 = getelementptr inbounds double, ptr %10, i64 1
  %12 = load double, ptr %11, align 8
  %13 = fneg double %12
  %14 = load ptr, ptr %2, align 8
  %15 = getelementptr inbounds double, ptr %14, i64 2
  %16 = load double, ptr %15, align 8
  %17 = call double @casin_at(double noundef %13, double noundef %16)
  %18 = fadd double %9, %17
  %19 = load ptr, ptr %2, align 8
  %20 = getelementptr inbounds double, ptr %19, i64 0
  %21 = load double, ptr %20, align 8
  %22 = fneg double %21
  %23 = load ptr, ptr %2, align 8
  %24 = getelementptr inbounds double, ptr %23, i64 2
  %25 = load double, ptr %24, align 8
  %26 = fneg double %25
  %27 = call double @casin_at(double noundef %22, double noundef %26)
  %28 = fadd double %18, %27
  %29 = load ptr, ptr %2, align 8
  %30 = getelementptr inbounds double, ptr %29, i64 2
  %31 = load double, ptr %30, align 8
  %32 = load ptr, ptr %2, align 8
  %33 = getelementptr inbounds double, ptr %32, i64 1
  %34 = load double, ptr %33, align 8
  %35 = fneg double %34
  %36 = call double @casin_at(double noundef %31, double noundef %35)
  %37 = fadd double %28, %36
  ret double %37
}

; Function Attrs: noinline nounwind uwtable
define internal double @casin_at(double noundef %0, double noundef %1) #0 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  %5 = alloca { double, double }, align 8
  %6 = alloca { double, double }, align 8
  store double %0, ptr %3, align 8
  store double %1, ptr %4, align 8
  %7 = load double, ptr %3, align 8
  %8 = load double, ptr %4, align 8
  %9 = fmul double 0.000000e+00, %8
  %10 = fmul double 1.000000e+00, %8
  %11 = fadd double %7, %9
  %12 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 0
  %13 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 1
  store double %11, ptr %12, align 8
  store double %10, ptr %13, align 8
  %14 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 0
  %15 = load double, ptr %14, align 8
  %16 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 1
  %17 = load double, ptr %16, align 8
  %18 = call { double, double } @casin(double noundef %15, double noundef %17) #4
  %19 = extractvalue { double, double } %18, 0
  %20 = extractvalue { double, double } %18, 1
  %21 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  %22 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  store double %19, ptr %21, align 8
  store double %20, ptr %22, align 8
  %23 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  %24 = load double, ptr %23, align 8
  %25 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  %26 = load double, ptr %25, align 8
  %27 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  %28 = load double, ptr %27, align 8
  %29 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  %30 = load double, ptr %29, align 8
  %31 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  %32 = load double, ptr %31, align 8
  %33 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  %34 = load double, ptr %33, align 8
  %35 = fmul double %30, %32
  %36 = call double @llvm.fmuladd.f64(double %24, double 2.000000e+00, double %35)
  ret double %36
}

; Function Attrs: noinline nounwind uwtable
define dso_local double @use_cacos(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds double, ptr %3, i64 0
  %5 = load double, ptr %4, align 8
  %6 = load ptr, ptr %2, align 8
  %7 = getelementptr inbounds double, ptr %6, i64 1
  %8 = load double, ptr %7, align 8
  %9 = call double @cacos_at(double noundef %5, double noundef %8)
  %10 = load ptr, ptr %2, align 8
  %11 = getelementptr inbounds double, ptr %10, i64 1
  %12 = load double, ptr %11, align 8
  %13 = fneg double %12
  %14 = load ptr, ptr %2, align 8
  %15 = getelementptr inbounds double, ptr %14, i64 2
  %16 = load double, ptr %15, align 8
  %17 = call double @cacos_at(double noundef %13, double noundef %16)
  %18 = fadd double %9, %17
  %19 = load ptr, ptr %2, align 8
  %20 = getelementptr inbounds double, ptr %19, i64 0
  %21 = load double, ptr %20, align 8
  %22 = fneg double %21
  %23 = load ptr, ptr %2, align 8
  %24 = getelementptr inbounds double, ptr %23, i64 2
  %25 = load double, ptr %24, align 8
  %26 = fneg double %25
  %27 = call double @cacos_at(double noundef %22, double noundef %26)
  %28 = fadd double %18, %27
  %29 = load ptr, ptr %2, align 8
  %30 = getelementptr inbounds double, ptr %29, i64 2
  %31 = load double, ptr %30, align 8
  %32 = load ptr, ptr %2, align 8
  %33 = getelementptr inbounds double, ptr %32, i64 1
  %34 = load double, ptr %33, align 8
  %35 = fneg double %34
  %36 = call double @cacos_at(double noundef %31, double noundef %35)
  %37 = fadd double %28, %36
  ret double %37
}

; Function Attrs: noinline nounwind uwtable
define internal double @cacos_at(double noundef %0, double noundef %1) #0 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  %5 = alloca { double, double }, align 8
  %6 = alloca { double, double }, align 8
  store double %0, ptr %3, align 8
  store double %1, ptr %4, align 8
  %7 = load double, ptr %3, align 8
  %8 = load double, ptr %4, align 8
  %9 = fmul double 0.000000e+00, %8
  %10 = fmul double 1.000000e+00, %8
  %11 = fadd double %7, %9
  %12 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 0
  %13 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 1
  store double %11, ptr %12, align 8
  store double %10, ptr %13, align 8
  %14 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 0
  %15 = load double, ptr %14, align 8
  %16 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 1
  %17 = load double, ptr %16, align 8
  %18 = call { double, double } @cacos(double noundef %15, double noundef %17) #4
  %19 = extractvalue { double, double } %18, 0
  %20 = extractvalue { double, double } %18, 1
  %21 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  %22 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  store double %19, ptr %21, align 8
  store double %20, ptr %22, align 8
  %23 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  %24 = load double, ptr %23, align 8
  %25 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  %26 = load double, ptr %25, align 8
  %27 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  %28 = load double, ptr %27, align 8
  %29 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  %30 = load double, ptr %29, align 8
  %31 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  %32 = load double, ptr %31, align 8
  %33 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  %34 = load double, ptr %33, align 8
  %35 = fmul double %30, %32
  %36 = call double @llvm.fmuladd.f64(double %24, double 2.000000e+00, double %35)
  ret double %36
}

; Function Attrs: noinline nounwind uwtable
define dso_local double @use_catan(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds double, ptr %3, i64 0
  %5 = load double, ptr %4, align 8
  %6 = load ptr, ptr %2, align 8
  %7 = getelementptr inbounds double, ptr %6, i64 1
  %8 = load double, ptr %7, align 8
  %9 = call double @catan_at(double noundef %5, double noundef %8)
  %10 = load ptr, ptr %2, align 8
  %11 = getelementptr inbounds double, ptr %10, i64 1
  %12 = load double, ptr %11, align 8
  %13 = fneg double %12
  %14 = load ptr, ptr %2, align 8
  %15 = getelementptr inbounds double, ptr %14, i64 2
  %16 = load double, ptr %15, align 8
  %17 = call double @catan_at(double noundef %13, double noundef %16)
  %18 = fadd double %9, %17
  %19 = load ptr, ptr %2, align 8
  %20 = getelementptr inbounds double, ptr %19, i64 0
  %21 = load double, ptr %20, align 8
  %22 = fneg double %21
  %23 = load ptr, ptr %2, align 8
  %24 = getelementptr inbounds double, ptr %23, i64 2
  %25 = load double, ptr %24, align 8
  %26 = fneg double %25
  %27 = call double @catan_at(double noundef %22, double noundef %26)
  %28 = fadd double %18, %27
  %29 = load ptr, ptr %2, align 8
  %30 = getelementptr inbounds double, ptr %29, i64 2
  %31 = load double, ptr %30, align 8
  %32 = load ptr, ptr %2, align 8
  %33 = getelementptr inbounds double, ptr %32, i64 1
  %34 = load double, ptr %33, align 8
  %35 = fneg double %34
  %36 = call double @catan_at(double noundef %31, double noundef %35)
  %37 = fadd double %28, %36
  ret double %37
}

; Function Attrs: noinline nounwind uwtable
define internal double @catan_at(double noundef %0, double noundef %1) #0 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  %5 = alloca { double, double }, align 8
  %6 = alloca { double, double }, align 8
  store double %0, ptr %3, align 8
  store double %1, ptr %4, align 8
  %7 = load double, ptr %3, align 8
  %8 = load double, ptr %4, align 8
  %9 = fmul double 0.000000e+00, %8
  %10 = fmul double 1.000000e+00, %8
  %11 = fadd double %7, %9
  %12 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 0
  %13 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 1
  store double %11, ptr %12, align 8
  store double %10, ptr %13, align 8
  %14 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 0
  %15 = load double, ptr %14, align 8
  %16 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 1
  %17 = load double, ptr %16, align 8
  %18 = call { double, double } @catan(double noundef %15, double noundef %17) #4
  %19 = extractvalue { double, double } %18, 0
  %20 = extractvalue { double, double } %18, 1
  %21 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  %22 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  store double %19, ptr %21, align 8
  store double %20, ptr %22, align 8
  %23 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  %24 = load double, ptr %23, align 8
  %25 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  %26 = load double, ptr %25, align 8
  %27 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  %28 = load double, ptr %27, align 8
  %29 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  %30 = load double, ptr %29, align 8
  %31 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  %32 = load double, ptr %31, align 8
  %33 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  %34 = load double, ptr %33, align 8
  %35 = fmul double %30, %32
  %36 = call double @llvm.fmuladd.f64(double %24, double 2.000000e+00, double %35)
  ret double %36
}

; Function Attrs: noinline nounwind uwtable
define dso_local double @use_casinh(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds double, ptr %3, i64 0
  %5 = load double, ptr %4, align 8
  %6 = load ptr, ptr %2, align 8
  %7 = getelementptr inbounds double, ptr %6, i64 1
  %8 = load double, ptr %7, align 8
  %9 = call double @casinh_at(double noundef %5, double noundef %8)
  %10 = load ptr, ptr %2, align 8
  %11 = getelementptr inbounds double, ptr %10, i64 1
  %12 = load double, ptr %11, align 8
  %13 = fneg double %12
  %14 = load ptr, ptr %2, align 8
  %15 = getelementptr inbounds double, ptr %14, i64 2
  %16 = load double, ptr %15, align 8
  %17 = call double @casinh_at(double noundef %13, double noundef %16)
  %18 = fadd double %9, %17
  %19 = load ptr, ptr %2, align 8
  %20 = getelementptr inbounds double, ptr %19, i64 0
  %21 = load double, ptr %20, align 8
  %22 = fneg double %21
  %23 = load ptr, ptr %2, align 8
  %24 = getelementptr inbounds double, ptr %23, i64 2
  %25 = load double, ptr %24, align 8
  %26 = fneg double %25
  %27 = call double @casinh_at(double noundef %22, double noundef %26)
  %28 = fadd double %18, %27
  %29 = load ptr, ptr %2, align 8
  %30 = getelementptr inbounds double, ptr %29, i64 2
  %31 = load double, ptr %30, align 8
  %32 = load ptr, ptr %2, align 8
  %33 = getelementptr inbounds double, ptr %32, i64 1
  %34 = load double, ptr %33, align 8
  %35 = fneg double %34
  %36 = call double @casinh_at(double noundef %31, double noundef %35)
  %37 = fadd double %28, %36
  ret double %37
}

; Function Attrs: noinline nounwind uwtable
define internal double @casinh_at(double noundef %0, double noundef %1) #0 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  %5 = alloca { double, double }, align 8
  %6 = alloca { double, double }, align 8
  store double %0, ptr %3, align 8
  store double %1, ptr %4, align 8
  %7 = load double, ptr %3, align 8
  %8 = load double, ptr %4, align 8
  %9 = fmul double 0.000000e+00, %8
  %10 = fmul double 1.000000e+00, %8
  %11 = fadd double %7, %9
  %12 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 0
  %13 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 1
  store double %11, ptr %12, align 8
  store double %10, ptr %13, align 8
  %14 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 0
  %15 = load double, ptr %14, align 8
  %16 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 1
  %17 = load double, ptr %16, align 8
  %18 = call { double, double } @casinh(double noundef %15, double noundef %17) #4
  %19 = extractvalue { double, double } %18, 0
  %20 = extractvalue { double, double } %18, 1
  %21 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  %22 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  store double %19, ptr %21, align 8
  store double %20, ptr %22, align 8
  %23 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  %24 = load double, ptr %23, align 8
  %25 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  %26 = load double, ptr %25, align 8
  %27 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  %28 = load double, ptr %27, align 8
  %29 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  %30 = load double, ptr %29, align 8
  %31 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  %32 = load double, ptr %31, align 8
  %33 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  %34 = load double, ptr %33, align 8
  %35 = fmul double %30, %32
  %36 = call double @llvm.fmuladd.f64(double %24, double 2.000000e+00, double %35)
  ret double %36
}

; Function Attrs: noinline nounwind uwtable
define dso_local double @use_cacosh(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds double, ptr %3, i64 0
  %5 = load double, ptr %4, align 8
  %6 = load ptr, ptr %2, align 8
  %7 = getelementptr inbounds double, ptr %6, i64 1
  %8 = load double, ptr %7, align 8
  %9 = call double @cacosh_at(double noundef %5, double noundef %8)
  %10 = load ptr, ptr %2, align 8
  %11 = getelementptr inbounds double, ptr %10, i64 1
  %12 = load double, ptr %11, align 8
  %13 = fneg double %12
  %14 = load ptr, ptr %2, align 8
  %15 = getelementptr inbounds double, ptr %14, i64 2
  %16 = load double, ptr %15, align 8
  %17 = call double @cacosh_at(double noundef %13, double noundef %16)
  %18 = fadd double %9, %17
  %19 = load ptr, ptr %2, align 8
  %20 = getelementptr inbounds double, ptr %19, i64 0
  %21 = load double, ptr %20, align 8
  %22 = fneg double %21
  %23 = load ptr, ptr %2, align 8
  %24 = getelementptr inbounds double, ptr %23, i64 2
  %25 = load double, ptr %24, align 8
  %26 = fneg double %25
  %27 = call double @cacosh_at(double noundef %22, double noundef %26)
  %28 = fadd double %18, %27
  %29 = load ptr, ptr %2, align 8
  %30 = getelementptr inbounds double, ptr %29, i64 2
  %31 = load double, ptr %30, align 8
  %32 = load ptr, ptr %2, align 8
  %33 = getelementptr inbounds double, ptr %32, i64 1
  %34 = load double, ptr %33, align 8
  %35 = fneg double %34
  %36 = call double @cacosh_at(double noundef %31, double noundef %35)
  %37 = fadd double %28, %36
  ret double %37
}

; Function Attrs: noinline nounwind uwtable
define internal double @cacosh_at(double noundef %0, double noundef %1) #0 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  %5 = alloca { double, double }, align 8
  %6 = alloca { double, double }, align 8
  store double %0, ptr %3, align 8
  store double %1, ptr %4, align 8
  %7 = load double, ptr %3, align 8
  %8 = load double, ptr %4, align 8
  %9 = fmul double 0.000000e+00, %8
  %10 = fmul double 1.000000e+00, %8
  %11 = fadd double %7, %9
  %12 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 0
  %13 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 1
  store double %11, ptr %12, align 8
  store double %10, ptr %13, align 8
  %14 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 0
  %15 = load double, ptr %14, align 8
  %16 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 1
  %17 = load double, ptr %16, align 8
  %18 = call { double, double } @cacosh(double noundef %15, double noundef %17) #4
  %19 = extractvalue { double, double } %18, 0
  %20 = extractvalue { double, double } %18, 1
  %21 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  %22 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  store double %19, ptr %21, align 8
  store double %20, ptr %22, align 8
  %23 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  %24 = load double, ptr %23, align 8
  %25 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  %26 = load double, ptr %25, align 8
  %27 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  %28 = load double, ptr %27, align 8
  %29 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  %30 = load double, ptr %29, align 8
  %31 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  %32 = load double, ptr %31, align 8
  %33 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  %34 = load double, ptr %33, align 8
  %35 = fmul double %30, %32
  %36 = call double @llvm.fmuladd.f64(double %24, double 2.000000e+00, double %35)
  ret double %36
}

; Function Attrs: noinline nounwind uwtable
define dso_local double @use_catanh(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds double, ptr %3, i64 0
  %5 = load double, ptr %4, align 8
  %6 = load ptr, ptr %2, align 8
  %7 = getelementptr inbounds double, ptr %6, i64 1
  %8 = load double, ptr %7, align 8
  %9 = call double @catanh_at(double noundef %5, double noundef %8)
  %10 = load ptr, ptr %2, align 8
  %11 = getelementptr inbounds double, ptr %10, i64 1
  %12 = load double, ptr %11, align 8
  %13 = fneg double %12
  %14 = load ptr, ptr %2, align 8
  %15 = getelementptr inbounds double, ptr %14, i64 2
  %16 = load double, ptr %15, align 8
  %17 = call double @catanh_at(double noundef %13, double noundef %16)
  %18 = fadd double %9, %17
  %19 = load ptr, ptr %2, align 8
  %20 = getelementptr inbounds double, ptr %19, i64 0
  %21 = load double, ptr %20, align 8
  %22 = fneg double %21
  %23 = load ptr, ptr %2, align 8
  %24 = getelementptr inbounds double, ptr %23, i64 2
  %25 = load double, ptr %24, align 8
  %26 = fneg double %25
  %27 = call double @catanh_at(double noundef %22, double noundef %26)
  %28 = fadd double %18, %27
  %29 = load ptr, ptr %2, align 8
  %30 = getelementptr inbounds double, ptr %29, i64 2
  %31 = load double, ptr %30, align 8
  %32 = load ptr, ptr %2, align 8
  %33 = getelementptr inbounds double, ptr %32, i64 1
  %34 = load double, ptr %33, align 8
  %35 = fneg double %34
  %36 = call double @catanh_at(double noundef %31, double noundef %35)
  %37 = fadd double %28, %36
  ret double %37
}

; Function Attrs: noinline nounwind uwtable
define internal double @catanh_at(double noundef %0, double noundef %1) #0 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  %5 = alloca { double, double }, align 8
  %6 = alloca { double, double }, align 8
  store double %0, ptr %3, align 8
  store double %1, ptr %4, align 8
  %7 = load double, ptr %3, align 8
  %8 = load double, ptr %4, align 8
  %9 = fmul double 0.000000e+00, %8
  %10 = fmul double 1.000000e+00, %8
  %11 = fadd double %7, %9
  %12 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 0
  %13 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 1
  store double %11, ptr %12, align 8
  store double %10, ptr %13, align 8
  %14 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 0
  %15 = load double, ptr %14, align 8
  %16 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 1
  %17 = load double, ptr %16, align 8
  %18 = call { double, double } @catanh(double noundef %15, double noundef %17) #4
  %19 = extractvalue { double, double } %18, 0
  %20 = extractvalue { double, double } %18, 1
  %21 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  %22 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  store double %19, ptr %21, align 8
  store double %20, ptr %22, align 8
  %23 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  %24 = load double, ptr %23, align 8
  %25 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  %26 = load double, ptr %25, align 8
  %27 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  %28 = load double, ptr %27, align 8
  %29 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  %30 = load double, ptr %29, align 8
  %31 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  %32 = load double, ptr %31, align 8
  %33 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  %34 = load double, ptr %33, align 8
  %35 = fmul double %30, %32
  %36 = call double @llvm.fmuladd.f64(double %24, double 2.000000e+00, double %35)
  ret double %36
}

; Function Attrs: noinline nounwind uwtable
define dso_local double @use_cpow(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca { double, double }, align 8
  %4 = alloca { double, double }, align 8
  %5 = alloca { double, double }, align 8
  store ptr %0, ptr %2, align 8
  %6 = load ptr, ptr %2, align 8
  %7 = getelementptr inbounds double, ptr %6, i64 0
  %8 = load double, ptr %7, align 8
  %9 = load ptr, ptr %2, align 8
  %10 = getelementptr inbounds double, ptr %9, i64 1
  %11 = load double, ptr %10, align 8
  %12 = fmul double 0.000000e+00, %11
  %13 = fmul double 1.000000e+00, %11
  %14 = fadd double %8, %12
  %15 = load ptr, ptr %2, align 8
  %16 = getelementptr inbounds double, ptr %15, i64 2
  %17 = load double, ptr %16, align 8
  %18 = load ptr, ptr %2, align 8
  %19 = getelementptr inbounds double, ptr %18, i64 3
  %20 = load double, ptr %19, align 8
  %21 = fmul double 0.000000e+00, %20
  %22 = fmul double 1.000000e+00, %20
  %23 = fsub double %17, %21
  %24 = fneg double %22
  %25 = getelementptr inbounds { double, double }, ptr %4, i32 0, i32 0
  %26 = getelementptr inbounds { double, double }, ptr %4, i32 0, i32 1
  store double %14, ptr %25, align 8
  store double %13, ptr %26, align 8
  %27 = getelementptr inbounds { double, double }, ptr %4, i32 0, i32 0
  %28 = load double, ptr %27, align 8
  %29 = getelementptr inbounds { double, double }, ptr %4, i32 0, i32 1
  %30 = load double, ptr %29, align 8
  %31 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  %32 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  store double %23, ptr %31, align 8
  store double %24, ptr %32, align 8
  %33 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  %34 = load double, ptr %33, align 8
  %35 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  %36 = load double, ptr %35, align 8
  %37 = call { double, double } @cpow(double noundef %28, double noundef %30, double noundef %34, double noundef %36) #4
  %38 = extractvalue { double, double } %37, 0
  %39 = extractvalue { double, double } %37, 1
  %40 = getelementptr inbounds { double, double }, ptr %3, i32 0, i32 0
  %41 = getelementptr inbounds { double, double }, ptr %3, i32 0, i32 1
  store double %38, ptr %40, align 8
  store double %39, ptr %41, align 8
  %42 = getelementptr inbounds { double, double }, ptr %3, i32 0, i32 0
  %43 = load double, ptr %42, align 8
  %44 = getelementptr inbounds { double, double }, ptr %3, i32 0, i32 1
  %45 = load double, ptr %44, align 8
  %46 = load ptr, ptr %2, align 8
  %47 = getelementptr inbounds double, ptr %46, i64 1
  %48 = load double, ptr %47, align 8
  %49 = getelementptr inbounds { double, double }, ptr %3, i32 0, i32 0
  %50 = load double, ptr %49, align 8
  %51 = getelementptr inbounds { double, double }, ptr %3, i32 0, i32 1
  %52 = load double, ptr %51, align 8
  %53 = call double @llvm.fmuladd.f64(double %43, double %48, double %52)
  ret double %53
}

; Function Attrs: nounwind
declare { double, double } @cpow(double noundef, double noundef, double noundef, double noundef) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: noinline nounwind uwtable
define dso_local double @use_cabs(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca { double, double }, align 8
  %4 = alloca { double, double }, align 8
  %5 = alloca { double, double }, align 8
  store ptr %0, ptr %2, align 8
  %6 = load ptr, ptr %2, align 8
  %7 = getelementptr inbounds double, ptr %6, i64 0
  %8 = load double, ptr %7, align 8
  %9 = load ptr, ptr %2, align 8
  %10 = getelementptr inbounds double, ptr %9, i64 1
  %11 = load double, ptr %10, align 8
  %12 = fmul double 0.000000e+00, %11
  %13 = fmul double 1.000000e+00, %11
  %14 = fsub double %8, %12
  %15 = fneg double %13
  %16 = getelementptr inbounds { double, double }, ptr %3, i32 0, i32 0
  %17 = getelementptr inbounds { double, double }, ptr %3, i32 0, i32 1
  store double %14, ptr %16, align 8
  store double %15, ptr %17, align 8
  %18 = getelementptr inbounds { double, double }, ptr %3, i32 0, i32 0
  %19 = load double, ptr %18, align 8
  %20 = getelementptr inbounds { double, double }, ptr %3, i32 0, i32 1
  %21 = load double, ptr %20, align 8
  %22 = call double @cabs(double noundef %19, double noundef %21) #4
  %23 = load ptr, ptr %2, align 8
  %24 = getelementptr inbounds double, ptr %23, i64 2
  %25 = load double, ptr %24, align 8
  %26 = fneg double %25
  %27 = load ptr, ptr %2, align 8
  %28 = getelementptr inbounds double, ptr %27, i64 3
  %29 = load double, ptr %28, align 8
  %30 = fmul double 0.000000e+00, %29
  %31 = fmul double 1.000000e+00, %29
  %32 = fadd double %26, %30
  %33 = getelementptr inbounds { double, double }, ptr %4, i32 0, i32 0
  %34 = getelementptr inbounds { double, double }, ptr %4, i32 0, i32 1
  store double %32, ptr %33, align 8
  store double %31, ptr %34, align 8
  %35 = getelementptr inbounds { double, double }, ptr %4, i32 0, i32 0
  %36 = load double, ptr %35, align 8
  %37 = getelementptr inbounds { double, double }, ptr %4, i32 0, i32 1
  %38 = load double, ptr %37, align 8
  %39 = call double @carg(double noundef %36, double noundef %38) #4
  %40 = load ptr, ptr %2, align 8
  %41 = getelementptr inbounds double, ptr %40, i64 1
  %42 = load double, ptr %41, align 8
  %43 = fmul double %42, 0.000000e+00
  %44 = fmul double %42, 1.000000e+00
  %45 = load ptr, ptr %2, align 8
  %46 = getelementptr inbounds double, ptr %45, i64 0
  %47 = load double, ptr %46, align 8
  %48 = fadd double %43, %47
  %49 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  %50 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  store double %48, ptr %49, align 8
  store double %44, ptr %50, align 8
  %51 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  %52 = load double, ptr %51, align 8
  %53 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  %54 = load double, ptr %53, align 8
  %55 = call double @carg(double noundef %52, double noundef %54) #4
  %56 = call double @llvm.fmuladd.f64(double %22, double %39, double %55)
  ret double %56
}

; Function Attrs: nounwind
declare double @cabs(double noundef, double noundef) #1

; Function Attrs: nounwind
declare double @carg(double noundef, double noundef) #1

; Function Attrs: noinline nounwind uwtable
define dso_local float @use_cexpf(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds float, ptr %3, i64 0
  %5 = load float, ptr %4, align 4
  %6 = load ptr, ptr %2, align 8
  %7 = getelementptr inbounds float, ptr %6, i64 1
  %8 = load float, ptr %7, align 4
  %9 = call float @cexpf_at(float noundef %5, float noundef %8)
  %10 = load ptr, ptr %2, align 8
  %11 = getelementptr inbounds float, ptr %10, i64 1
  %12 = load float, ptr %11, align 4
  %13 = fneg float %12
  %14 = load ptr, ptr %2, align 8
  %15 = getelementptr inbounds float, ptr %14, i64 2
  %16 = load float, ptr %15, align 4
  %17 = call float @cexpf_at(float noundef %13, float noundef %16)
  %18 = fadd float %9, %17
  %19 = load ptr, ptr %2, align 8
  %20 = getelementptr inbounds float, ptr %19, i64 0
  %21 = load float, ptr %20, align 4
  %22 = fneg float %21
  %23 = load ptr, ptr %2, align 8
  %24 = getelementptr inbounds float, ptr %23, i64 2
  %25 = load float, ptr %24, align 4
  %26 = fneg float %25
  %27 = call float @cexpf_at(float noundef %22, float noundef %26)
  %28 = fadd float %18, %27
  %29 = load ptr, ptr %2, align 8
  %30 = getelementptr inbounds float, ptr %29, i64 2
  %31 = load float, ptr %30, align 4
  %32 = load ptr, ptr %2, align 8
  %33 = getelementptr inbounds float, ptr %32, i64 1
  %34 = load float, ptr %33, align 4
  %35 = fneg float %34
  %36 = call float @cexpf_at(float noundef %31, float noundef %35)
  %37 = fadd float %28, %36
  ret float %37
}

; Function Attrs: noinline nounwind uwtable
define internal float @cexpf_at(float noundef %0, float noundef %1) #3 {
  %3 = alloca float, align 4
  %4 = alloca float, align 4
  %5 = alloca { float, float }, align 4
  %6 = alloca { float, float }, align 4
  %7 = alloca { float, float }, align 4
  store float %0, ptr %3, align 4
  store float %1, ptr %4, align 4
  %8 = load float, ptr %3, align 4
  %9 = load float, ptr %4, align 4
  %10 = fmul float 0.000000e+00, %9
  %11 = fmul float 1.000000e+00, %9
  %12 = fadd float %8, %10
  %13 = getelementptr inbounds { float, float }, ptr %6, i32 0, i32 0
  %14 = getelementptr inbounds { float, float }, ptr %6, i32 0, i32 1
  store float %12, ptr %13, align 4
  store float %11, ptr %14, align 4
  %15 = load <2 x float>, ptr %6, align 4
  %16 = call <2 x float> @cexpf(<2 x float> noundef %15) #4
  store <2 x float> %16, ptr %7, align 4
  %17 = getelementptr inbounds { float, float }, ptr %7, i32 0, i32 0
  %18 = load float, ptr %17, align 4
  %19 = getelementptr inbounds { float, float }, ptr %7, i32 0, i32 1
  %20 = load float, ptr %19, align 4
  %21 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 0
  %22 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 1
  store float %18, ptr %21, align 4
  store float %20, ptr %22, align 4
  %23 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 0
  %24 = load float, ptr %23, align 4
  %25 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 1
  %26 = load float, ptr %25, align 4
  %27 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 0
  %28 = load float, ptr %27, align 4
  %29 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 1
  %30 = load float, ptr %29, align 4
  %31 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 0
  %32 = load float, ptr %31, align 4
  %33 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 1
  %34 = load float, ptr %33, align 4
  %35 = fmul float %30, %32
  %36 = call float @llvm.fmuladd.f32(float %24, float 2.000000e+00, float %35)
  ret float %36
}

; Function Attrs: noinline nounwind uwtable
define dso_local float @use_clogf(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds float, ptr %3, i64 0
  %5 = load float, ptr %4, align 4
  %6 = load ptr, ptr %2, align 8
  %7 = getelementptr inbounds float, ptr %6, i64 1
  %8 = load float, ptr %7, align 4
  %9 = call float @clogf_at(float noundef %5, float noundef %8)
  %10 = load ptr, ptr %2, align 8
  %11 = getelementptr inbounds float, ptr %10, i64 1
  %12 = load float, ptr %11, align 4
  %13 = fneg float %12
  %14 = load ptr, ptr %2, align 8
  %15 = getelementptr inbounds float, ptr %14, i64 2
  %16 = load float, ptr %15, align 4
  %17 = call float @clogf_at(float noundef %13, float noundef %16)
  %18 = fadd float %9, %17
  %19 = load ptr, ptr %2, align 8
  %20 = getelementptr inbounds float, ptr %19, i64 0
  %21 = load float, ptr %20, align 4
  %22 = fneg float %21
  %23 = load ptr, ptr %2, align 8
  %24 = getelementptr inbounds float, ptr %23, i64 2
  %25 = load float, ptr %24, align 4
  %26 = fneg float %25
  %27 = call float @clogf_at(float noundef %22, float noundef %26)
  %28 = fadd float %18, %27
  %29 = load ptr, ptr %2, align 8
  %30 = getelementptr inbounds float, ptr %29, i64 2
  %31 = load float, ptr %30, align 4
  %32 = load ptr, ptr %2, align 8
  %33 = getelementptr inbounds float, ptr %32, i64 1
  %34 = load float, ptr %33, align 4
  %35 = fneg float %34
  %36 = call float @clogf_at(float noundef %31, float noundef %35)
  %37 = fadd float %28, %36
  ret float %37
}

; Function Attrs: noinline nounwind uwtable
define internal float @clogf_at(float noundef %0, float noundef %1) #3 {
  %3 = alloca float, align 4
  %4 = alloca float, align 4
  %5 = alloca { float, float }, align 4
  %6 = alloca { float, float }, align 4
  %7 = alloca { float, float }, align 4
  store float %0, ptr %3, align 4
  store float %1, ptr %4, align 4
  %8 = load float, ptr %3, align 4
  %9 = load float, ptr %4, align 4
  %10 = fmul float 0.000000e+00, %9
  %11 = fmul float 1.000000e+00, %9
  %12 = fadd float %8, %10
  %13 = getelementptr inbounds { float, float }, ptr %6, i32 0, i32 0
  %14 = getelementptr inbounds { float, float }, ptr %6, i32 0, i32 1
  store float %12, ptr %13, align 4
  store float %11, ptr %14, align 4
  %15 = load <2 x float>, ptr %6, align 4
  %16 = call <2 x float> @clogf(<2 x float> noundef %15) #4
  store <2 x float> %16, ptr %7, align 4
  %17 = getelementptr inbounds { float, float }, ptr %7, i32 0, i32 0
  %18 = load float, ptr %17, align 4
  %19 = getelementptr inbounds { float, float }, ptr %7, i32 0, i32 1
  %20 = load float, ptr %19, align 4
  %21 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 0
  %22 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 1
  store float %18, ptr %21, align 4
  store float %20, ptr %22, align 4
  %23 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 0
  %24 = load float, ptr %23, align 4
  %25 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 1
  %26 = load float, ptr %25, align 4
  %27 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 0
  %28 = load float, ptr %27, align 4
  %29 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 1
  %30 = load float, ptr %29, align 4
  %31 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 0
  %32 = load float, ptr %31, align 4
  %33 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 1
  %34 = load float, ptr %33, align 4
  %35 = fmul float %30, %32
  %36 = call float @llvm.fmuladd.f32(float %24, float 2.000000e+00, float %35)
  ret float %36
}

; Function Attrs: noinline nounwind uwtable
define dso_local float @use_csqrtf(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds float, ptr %3, i64 0
  %5 = load float, ptr %4, align 4
  %6 = load ptr, ptr %2, align 8
  %7 = getelementptr inbounds float, ptr %6, i64 1
  %8 = load float, ptr %7, align 4
  %9 = call float @csqrtf_at(float noundef %5, float noundef %8)
  %10 = load ptr, ptr %2, align 8
  %11 = getelementptr inbounds float, ptr %10, i64 1
  %12 = load float, ptr %11, align 4
  %13 = fneg float %12
  %14 = load ptr, ptr %2, align 8
  %15 = getelementptr inbounds float, ptr %14, i64 2
  %16 = load float, ptr %15, align 4
  %17 = call float @csqrtf_at(float noundef %13, float noundef %16)
  %18 = fadd float %9, %17
  %19 = load ptr, ptr %2, align 8
  %20 = getelementptr inbounds float, ptr %19, i64 0
  %21 = load float, ptr %20, align 4
  %22 = fneg float %21
  %23 = load ptr, ptr %2, align 8
  %24 = getelementptr inbounds float, ptr %23, i64 2
  %25 = load float, ptr %24, align 4
  %26 = fneg float %25
  %27 = call float @csqrtf_at(float noundef %22, float noundef %26)
  %28 = fadd float %18, %27
  %29 = load ptr, ptr %2, align 8
  %30 = getelementptr inbounds float, ptr %29, i64 2
  %31 = load float, ptr %30, align 4
  %32 = load ptr, ptr %2, align 8
  %33 = getelementptr inbounds float, ptr %32, i64 1
  %34 = load float, ptr %33, align 4
  %35 = fneg float %34
  %36 = call float @csqrtf_at(float noundef %31, float noundef %35)
  %37 = fadd float %28, %36
  ret float %37
}

; Function Attrs: noinline nounwind uwtable
define internal float @csqrtf_at(float noundef %0, float noundef %1) #3 {
  %3 = alloca float, align 4
  %4 = alloca float, align 4
  %5 = alloca { float, float }, align 4
  %6 = alloca { float, float }, align 4
  %7 = alloca { float, float }, align 4
  store float %0, ptr %3, align 4
  store float %1, ptr %4, align 4
  %8 = load float, ptr %3, align 4
  %9 = load float, ptr %4, align 4
  %10 = fmul float 0.000000e+00, %9
  %11 = fmul float 1.000000e+00, %9
  %12 = fadd float %8, %10
  %13 = getelementptr inbounds { float, float }, ptr %6, i32 0, i32 0
  %14 = getelementptr inbounds { float, float }, ptr %6, i32 0, i32 1
  store float %12, ptr %13, align 4
  store float %11, ptr %14, align 4
  %15 = load <2 x float>, ptr %6, align 4
  %16 = call <2 x float> @csqrtf(<2 x float> noundef %15) #4
  store <2 x float> %16, ptr %7, align 4
  %17 = getelementptr inbounds { float, float }, ptr %7, i32 0, i32 0
  %18 = load float, ptr %17, align 4
  %19 = getelementptr inbounds { float, float }, ptr %7, i32 0, i32 1
  %20 = load float, ptr %19, align 4
  %21 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 0
  %22 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 1
  store float %18, ptr %21, align 4
  store float %20, ptr %22, align 4
  %23 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 0
  %24 = load float, ptr %23, align 4
  %25 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 1
  %26 = load float, ptr %25, align 4
  %27 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 0
  %28 = load float, ptr %27, align 4
  %29 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 1
  %30 = load float, ptr %29, align 4
  %31 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 0
  %32 = load float, ptr %31, align 4
  %33 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 1
  %34 = load float, ptr %33, align 4
  %35 = fmul float %30, %32
  %36 = call float @llvm.fmuladd.f32(float %24, float 2.000000e+00, float %35)
  ret float %36
}

; Function Attrs: noinline nounwind uwtable
define dso_local float @use_csinf(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds float, ptr %3, i64 0
  %5 = load float, ptr %4, align 4
  %6 = load ptr, ptr %2, align 8
  %7 = getelementptr inbounds float, ptr %6, i64 1
  %8 = load float, ptr %7, align 4
  %9 = call float @csinf_at(float noundef %5, float noundef %8)
  %10 = load ptr, ptr %2, align 8
  %11 = getelementptr inbounds float, ptr %10, i64 1
  %12 = load float, ptr %11, align 4
  %13 = fneg float %12
  %14 = load ptr, ptr %2, align 8
  %15 = getelementptr inbounds float, ptr %14, i64 2
  %16 = load float, ptr %15, align 4
  %17 = call float @csinf_at(float noundef %13, float noundef %16)
  %18 = fadd float %9, %17
  %19 = load ptr, ptr %2, align 8
  %20 = getelementptr inbounds float, ptr %19, i64 0
  %21 = load float, ptr %20, align 4
  %22 = fneg float %21
  %23 = load ptr, ptr %2, align 8
  %24 = getelementptr inbounds float, ptr %23, i64 2
  %25 = load float, ptr %24, align 4
  %26 = fneg float %25
  %27 = call float @csinf_at(float noundef %22, float noundef %26)
  %28 = fadd float %18, %27
  %29 = load ptr, ptr %2, align 8
  %30 = getelementptr inbounds float, ptr %29, i64 2
  %31 = load float, ptr %30, align 4
  %32 = load ptr, ptr %2, align 8
  %33 = getelementptr inbounds float, ptr %32, i64 1
  %34 = load float, ptr %33, align 4
  %35 = fneg float %34
  %36 = call float @csinf_at(float noundef %31, float noundef %35)
  %37 = fadd float %28, %36
  ret float %37
}

; Function Attrs: noinline nounwind uwtable
define internal float @csinf_at(float noundef %0, float noundef %1) #3 {
  %3 = alloca float, align 4
  %4 = alloca float, align 4
  %5 = alloca { float, float }, align 4
  %6 = alloca { float, float }, align 4
  %7 = alloca { float, float }, align 4
  store float %0, ptr %3, align 4
  store float %1, ptr %4, align 4
  %8 = load float, ptr %3, align 4
  %9 = load float, ptr %4, align 4
  %10 = fmul float 0.000000e+00, %9
  %11 = fmul float 1.000000e+00, %9
  %12 = fadd float %8, %10
  %13 = getelementptr inbounds { float, float }, ptr %6, i32 0, i32 0
  %14 = getelementptr inbounds { float, float }, ptr %6, i32 0, i32 1
  store float %12, ptr %13, align 4
  store float %11, ptr %14, align 4
  %15 = load <2 x float>, ptr %6, align 4
  %16 = call <2 x float> @csinf(<2 x float> noundef %15) #4
  store <2 x float> %16, ptr %7, align 4
  %17 = getelementptr inbounds { float, float }, ptr %7, i32 0, i32 0
  %18 = load float, ptr %17, align 4
  %19 = getelementptr inbounds { float, float }, ptr %7, i32 0, i32 1
  %20 = load float, ptr %19, align 4
  %21 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 0
  %22 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 1
  store float %18, ptr %21, align 4
  store float %20, ptr %22, align 4
  %23 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 0
  %24 = load float, ptr %23, align 4
  %25 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 1
  %26 = load float, ptr %25, align 4
  %27 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 0
  %28 = load float, ptr %27, align 4
  %29 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 1
  %30 = load float, ptr %29, align 4
  %31 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 0
  %32 = load float, ptr %31, align 4
  %33 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 1
  %34 = load float, ptr %33, align 4
  %35 = fmul float %30, %32
  %36 = call float @llvm.fmuladd.f32(float %24, float 2.000000e+00, float %35)
  ret float %36
}

; Function Attrs: noinline nounwind uwtable
define dso_local float @use_ccosf(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds float, ptr %3, i64 0
  %5 = load float, ptr %4, align 4
  %6 = load ptr, ptr %2, align 8
  %7 = getelementptr inbounds float, ptr %6, i64 1
  %8 = load float, ptr %7, align 4
  %9 = call float @ccosf_at(float noundef %5, float noundef %8)
  %10 = load ptr, ptr %2, align 8
  %11 = getelementptr inbounds float, ptr %10, i64 1
  %12 = load float, ptr %11, align 4
  %13 = fneg float %12
  %14 = load ptr, ptr %2, align 8
  %15 = getelementptr inbounds float, ptr %14, i64 2
  %16 = load float, ptr %15, align 4
  %17 = call float @ccosf_at(float noundef %13, float noundef %16)
  %18 = fadd float %9, %17
  %19 = load ptr, ptr %2, align 8
  %20 = getelementptr inbounds float, ptr %19, i64 0
  %21 = load float, ptr %20, align 4
  %22 = fneg float %21
  %23 = load ptr, ptr %2, align 8
  %24 = getelementptr inbounds float, ptr %23, i64 2
  %25 = load float, ptr %24, align 4
  %26 = fneg float %25
  %27 = call float @ccosf_at(float noundef %22, float noundef %26)
  %28 = fadd float %18, %27
  %29 = load ptr, ptr %2, align 8
  %30 = getelementptr inbounds float, ptr %29, i64 2
  %31 = load float, ptr %30, align 4
  %32 = load ptr, ptr %2, align 8
  %33 = getelementptr inbounds float, ptr %32, i64 1
  %34 = load float, ptr %33, align 4
  %35 = fneg float %34
  %36 = call float @ccosf_at(float noundef %31, float noundef %35)
  %37 = fadd float %28, %36
  ret float %37
}

; Function Attrs: noinline nounwind uwtable
define internal float @ccosf_at(float noundef %0, float noundef %1) #3 {
  %3 = alloca float, align 4
  %4 = alloca float, align 4
  %5 = alloca { float, float }, align 4
  %6 = alloca { float, float }, align 4
  %7 = alloca { float, float }, align 4
  store float %0, ptr %3, align 4
  store float %1, ptr %4, align 4
  %8 = load float, ptr %3, align 4
  %9 = load float, ptr %4, align 4
  %10 = fmul float 0.000000e+00, %9
  %11 = fmul float 1.000000e+00, %9
  %12 = fadd float %8, %10
  %13 = getelementptr inbounds { float, float }, ptr %6, i32 0, i32 0
  %14 = getelementptr inbounds { float, float }, ptr %6, i32 0, i32 1
  store float %12, ptr %13, align 4
  store float %11, ptr %14, align 4
  %15 = load <2 x float>, ptr %6, align 4
  %16 = call <2 x float> @ccosf(<2 x float> noundef %15) #4
  store <2 x float> %16, ptr %7, align 4
  %17 = getelementptr inbounds { float, float }, ptr %7, i32 0, i32 0
  %18 = load float, ptr %17, align 4
  %19 = getelementptr inbounds { float, float }, ptr %7, i32 0, i32 1
  %20 = load float, ptr %19, align 4
  %21 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 0
  %22 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 1
  store float %18, ptr %21, align 4
  store float %20, ptr %22, align 4
  %23 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 0
  %24 = load float, ptr %23, align 4
  %25 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 1
  %26 = load float, ptr %25, align 4
  %27 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 0
  %28 = load float, ptr %27, align 4
  %29 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 1
  %30 = load float, ptr %29, align 4
  %31 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 0
  %32 = load float, ptr %31, align 4
  %33 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 1
  %34 = load float, ptr %33, align 4
  %35 = fmul float %30, %32
  %36 = call float @llvm.fmuladd.f32(float %24, float 2.000000e+00, float %35)
  ret float %36
}

; Function Attrs: noinline nounwind uwtable
define dso_local float @use_ctanf(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds float, ptr %3, i64 0
  %5 = load float, ptr %4, align 4
  %6 = load ptr, ptr %2, align 8
  %7 = getelementptr inbounds float, ptr %6, i64 1
  %8 = load float, ptr %7, align 4
  %9 = call float @ctanf_at(float noundef %5, float noundef %8)
  %10 = load ptr, ptr %2, align 8
  %11 = getelementptr inbounds float, ptr %10, i64 1
  %12 = load float, ptr %11, align 4
  %13 = fneg float %12
  %14 = load ptr, ptr %2, align 8
  %15 = getelementptr inbounds float, ptr %14, i64 2
  %16 = load float, ptr %15, align 4
  %17 = call float @ctanf_at(float noundef %13, float noundef %16)
  %18 = fadd float %9, %17
  %19 = load ptr, ptr %2, align 8
  %20 = getelementptr inbounds float, ptr %19, i64 0
  %21 = load float, ptr %20, align 4
  %22 = fneg float %21
  %23 = load ptr, ptr %2, align 8
  %24 = getelementptr inbounds float, ptr %23, i64 2
  %25 = load float, ptr %24, align 4
  %26 = fneg float %25
  %27 = call float @ctanf_at(float noundef %22, float noundef %26)
  %28 = fadd float %18, %27
  %29 = load ptr, ptr %2, align 8
  %30 = getelementptr inbounds float, ptr %29, i64 2
  %31 = load float, ptr %30, align 4
  %32 = load ptr, ptr %2, align 8
  %33 = getelementptr inbounds float, ptr %32, i64 1
  %34 = load float, ptr %33, align 4
  %35 = fneg float %34
  %36 = call float @ctanf_at(float noundef %31, float noundef %35)
  %37 = fadd float %28, %36
  ret float %37
}

; Function Attrs: noinline nounwind uwtable
define internal float @ctanf_at(float noundef %0, float noundef %1) #3 {
  %3 = alloca float, align 4
  %4 = alloca float, align 4
  %5 = alloca { float, float }, align 4
  %6 = alloca { float, float }, align 4
  %7 = alloca { float, float }, align 4
  store float %0, ptr %3, align 4
  store float %1, ptr %4, align 4
  %8 = load float, ptr %3, align 4
  %9 = load float, ptr %4, align 4
  %10 = fmul float 0.000000e+00, %9
  %11 = fmul float 1.000000e+00, %9
  %12 = fadd float %8, %10
  %13 = getelementptr inbounds { float, float }, ptr %6, i32 0, i32 0
  %14 = getelementptr inbounds { float, float }, ptr %6, i32 0, i32 1
  store float %12, ptr %13, align 4
  store float %11, ptr %14, align 4
  %15 = load <2 x float>, ptr %6, align 4
  %16 = call <2 x float> @ctanf(<2 x float> noundef %15) #4
  store <2 x float> %16, ptr %7, align 4
  %17 = getelementptr inbounds { float, float }, ptr %7, i32 0, i32 0
  %18 = load float, ptr %17, align 4
  %19 = getelementptr inbounds { float, float }, ptr %7, i32 0, i32 1
  %20 = load float, ptr %19, align 4
  %21 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 0
  %22 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 1
  store float %18, ptr %21, align 4
  store float %20, ptr %22, align 4
  %23 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 0
  %24 = load float, ptr %23, align 4
  %25 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 1
  %26 = load float, ptr %25, align 4
  %27 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 0
  %28 = load float, ptr %27, align 4
  %29 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 1
  %30 = load float, ptr %29, align 4
  %31 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 0
  %32 = load float, ptr %31, align 4
  %33 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 1
  %34 = load float, ptr %33, align 4
  %35 = fmul float %30, %32
  %36 = call float @llvm.fmuladd.f32(float %24, float 2.000000e+00, float %35)
  ret float %36
}

; Function Attrs: noinline nounwind uwtable
define dso_local float @use_csinhf(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds float, ptr %3, i64 0
  %5 = load float, ptr %4, align 4
  %6 = load ptr, ptr %2, align 8
  %7 = getelementptr inbounds float, ptr %6, i64 1
  %8 = load float, ptr %7, align 4
  %9 = call float @csinhf_at(float noundef %5, float noundef %8)
  %10 = load ptr, ptr %2, align 8
  %11 = getelementptr inbounds float, ptr %10, i64 1
  %12 = load float, ptr %11, align 4
  %13 = fneg float %12
  %14 = load ptr, ptr %2, align 8
  %15 = getelementptr inbounds float, ptr %14, i64 2
  %16 = load float, ptr %15, align 4
  %17 = call float @csinhf_at(float noundef %13, float noundef %16)
  %18 = fadd float %9, %17
  %19 = load ptr, ptr %2, align 8
  %20 = getelementptr inbounds float, ptr %19, i64 0
  %21 = load float, ptr %20, align 4
  %22 = fneg float %21
  %23 = load ptr, ptr %2, align 8
  %24 = getelementptr inbounds float, ptr %23, i64 2
  %25 = load float, ptr %24, align 4
  %26 = fneg float %25
  %27 = call float @csinhf_at(float noundef %22, float noundef %26)
  %28 = fadd float %18, %27
  %29 = load ptr, ptr %2, align 8
  %30 = getelementptr inbounds float, ptr %29, i64 2
  %31 = load float, ptr %30, align 4
  %32 = load ptr, ptr %2, align 8
  %33 = getelementptr inbounds float, ptr %32, i64 1
  %34 = load float, ptr %33, align 4
  %35 = fneg float %34
  %36 = call float @csinhf_at(float noundef %31, float noundef %35)
  %37 = fadd float %28, %36
  ret float %37
}

; Function Attrs: noinline nounwind uwtable
define internal float @csinhf_at(float noundef %0, float noundef %1) #3 {
  %3 = alloca float, align 4
  %4 = alloca float, align 4
  %5 = alloca { float, float }, align 4
  %6 = alloca { float, float }, align 4
  %7 = alloca { float, float }, align 4
  store float %0, ptr %3, align 4
  store float %1, ptr %4, align 4
  %8 = load float, ptr %3, align 4
  %9 = load float, ptr %4, align 4
  %10 = fmul float 0.000000e+00, %9
  %11 = fmul float 1.000000e+00, %9
  %12 = fadd float %8, %10
  %13 = getelementptr inbounds { float, float }, ptr %6, i32 0, i32 0
  %14 = getelementptr inbounds { float, float }, ptr %6, i32 0, i32 1
  store float %12, ptr %13, align 4
  store float %11, ptr %14, align 4
  %15 = load <2 x float>, ptr %6, align 4
  %16 = call <2 x float> @csinhf(<2 x float> noundef %15) #4
  store <2 x float> %16, ptr %7, align 4
  %17 = getelementptr inbounds { float, float }, ptr %7, i32 0, i32 0
  %18 = load float, ptr %17, align 4
  %19 = getelementptr inbounds { float, float }, ptr %7, i32 0, i32 1
  %20 = load float, ptr %19, align 4
  %21 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 0
  %22 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 1
  store float %18, ptr %21, align 4
  store float %20, ptr %22, align 4
  %23 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 0
  %24 = load float, ptr %23, align 4
  %25 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 1
  %26 = load float, ptr %25, align 4
  %27 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 0
  %28 = load float, ptr %27, align 4
  %29 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 1
  %30 = load float, ptr %29, align 4
  %31 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 0
  %32 = load float, ptr %31, align 4
  %33 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 1
  %34 = load float, ptr %33, align 4
  %35 = fmul float %30, %32
  %36 = call float @llvm.fmuladd.f32(float %24, float 2.000000e+00, float %35)
  ret float %36
}

; Function Attrs: noinline nounwind uwtable
define dso_local float @use_ccoshf(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds float, ptr %3, i64 0
  %5 = load float, ptr %4, align 4
  %6 = load ptr, ptr %2, align 8
  %7 = getelementptr inbounds float, ptr %6, i64 1
  %8 = load float, ptr %7, align 4
  %9 = call float @ccoshf_at(float noundef %5, float noundef %8)
  %10 = load ptr, ptr %2, align 8
  %11 = getelementptr inbounds float, ptr %10, i64 1
  %12 = load float, ptr %11, align 4
  %13 = fneg float %12
  %14 = load ptr, ptr %2, align 8
  %15 = getelementptr inbounds float, ptr %14, i64 2
  %16 = load float, ptr %15, align 4
  %17 = call float @ccoshf_at(float noundef %13, float noundef %16)
  %18 = fadd float %9, %17
  %19 = load ptr, ptr %2, align 8
  %20 = getelementptr inbounds float, ptr %19, i64 0
  %21 = load float, ptr %20, align 4
  %22 = fneg float %21
  %23 = load ptr, ptr %2, align 8
  %24 = getelementptr inbounds float, ptr %23, i64 2
  %25 = load float, ptr %24, align 4
  %26 = fneg float %25
  %27 = call float @ccoshf_at(float noundef %22, float noundef %26)
  %28 = fadd float %18, %27
  %29 = load ptr, ptr %2, align 8
  %30 = getelementptr inbounds float, ptr %29, i64 2
  %31 = load float, ptr %30, align 4
  %32 = load ptr, ptr %2, align 8
  %33 = getelementptr inbounds float, ptr %32, i64 1
  %34 = load float, ptr %33, align 4
  %35 = fneg float %34
  %36 = call float @ccoshf_at(float noundef %31, float noundef %35)
  %37 = fadd float %28, %36
  ret float %37
}

; Function Attrs: noinline nounwind uwtable
define internal float @ccoshf_at(float noundef %0, float noundef %1) #3 {
  %3 = alloca float, align 4
  %4 = alloca float, align 4
  %5 = alloca { float, float }, align 4
  %6 = alloca { float, float }, align 4
  %7 = alloca { float, float }, align 4
  store float %0, ptr %3, align 4
  store float %1, ptr %4, align 4
  %8 = load float, ptr %3, align 4
  %9 = load float, ptr %4, align 4
  %10 = fmul float 0.000000e+00, %9
  %11 = fmul float 1.000000e+00, %9
  %12 = fadd float %8, %10
  %13 = getelementptr inbounds { float, float }, ptr %6, i32 0, i32 0
  %14 = getelementptr inbounds { float, float }, ptr %6, i32 0, i32 1
  store float %12, ptr %13, align 4
  store float %11, ptr %14, align 4
  %15 = load <2 x float>, ptr %6, align 4
  %16 = call <2 x float> @ccoshf(<2 x float> noundef %15) #4
  store <2 x float> %16, ptr %7, align 4
  %17 = getelementptr inbounds { float, float }, ptr %7, i32 0, i32 0
  %18 = load float, ptr %17, align 4
  %19 = getelementptr inbounds { float, float }, ptr %7, i32 0, i32 1
  %20 = load float, ptr %19, align 4
  %21 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 0
  %22 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 1
  store float %18, ptr %21, align 4
  store float %20, ptr %22, align 4
  %23 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 0
  %24 = load float, ptr %23, align 4
  %25 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 1
  %26 = load float, ptr %25, align 4
  %27 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 0
  %28 = load float, ptr %27, align 4
  %29 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 1
  %30 = load float, ptr %29, align 4
  %31 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 0
  %32 = load float, ptr %31, align 4
  %33 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 1
  %34 = load float, ptr %33, align 4
  %35 = fmul float %30, %32
  %36 = call float @llvm.fmuladd.f32(float %24, float 2.000000e+00, float %35)
  ret float %36
}

; Function Attrs: noinline nounwind uwtable
define dso_local float @use_ctanhf(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds float, ptr %3, i64 0
  %5 = load float, ptr %4, align 4
  %6 = load ptr, ptr %2, align 8
  %7 = getelementptr inbounds float, ptr %6, i64 1
  %8 = load float, ptr %7, align 4
  %9 = call float @ctanhf_at(float noundef %5, float noundef %8)
  %10 = load ptr, ptr %2, align 8
  %11 = getelementptr inbounds float, ptr %10, i64 1
  %12 = load float, ptr %11, align 4
  %13 = fneg float %12
  %14 = load ptr, ptr %2, align 8
  %15 = getelementptr inbounds float, ptr %14, i64 2
  %16 = load float, ptr %15, align 4
  %17 = call float @ctanhf_at(float noundef %13, float noundef %16)
  %18 = fadd float %9, %17
  %19 = load ptr, ptr %2, align 8
  %20 = getelementptr inbounds float, ptr %19, i64 0
  %21 = load float, ptr %20, align 4
  %22 = fneg float %21
  %23 = load ptr, ptr %2, align 8
  %24 = getelementptr inbounds float, ptr %23, i64 2
  %25 = load float, ptr %24, align 4
  %26 = fneg float %25
  %27 = call float @ctanhf_at(float noundef %22, float noundef %26)
  %28 = fadd float %18, %27
  %29 = load ptr, ptr %2, align 8
  %30 = getelementptr inbounds float, ptr %29, i64 2
  %31 = load float, ptr %30, align 4
  %32 = load ptr, ptr %2, align 8
  %33 = getelementptr inbounds float, ptr %32, i64 1
  %34 = load float, ptr %33, align 4
  %35 = fneg float %34
  %36 = call float @ctanhf_at(float noundef %31, float noundef %35)
  %37 = fadd float %28, %36
  ret float %37
}

; Function Attrs: noinline nounwind uwtable
define internal float @ctanhf_at(float noundef %0, float noundef %1) #3 {
  %3 = alloca float, align 4
  %4 = alloca float, align 4
  %5 = alloca { float, float }, align 4
  %6 = alloca { float, float }, align 4
  %7 = alloca { float, float }, align 4
  store float %0, ptr %3, align 4
  store float %1, ptr %4, align 4
  %8 = load float, ptr %3, align 4
  %9 = load float, ptr %4, align 4
  %10 = fmul float 0.000000e+00, %9
  %11 = fmul float 1.000000e+00, %9
  %12 = fadd float %8, %10
  %13 = getelementptr inbounds { float, float }, ptr %6, i32 0, i32 0
  %14 = getelementptr inbounds { float, float }, ptr %6, i32 0, i32 1
  store float %12, ptr %13, align 4
  store float %11, ptr %14, align 4
  %15 = load <2 x float>, ptr %6, align 4
  %16 = call <2 x float> @ctanhf(<2 x float> noundef %15) #4
  store <2 x float> %16, ptr %7, align 4
  %17 = getelementptr inbounds { float, float }, ptr %7, i32 0, i32 0
  %18 = load float, ptr %17, align 4
  %19 = getelementptr inbounds { float, float }, ptr %7, i32 0, i32 1
  %20 = load float, ptr %19, align 4
  %21 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 0
  %22 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 1
  store float %18, ptr %21, align 4
  store float %20, ptr %22, align 4
  %23 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 0
  %24 = load float, ptr %23, align 4
  %25 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 1
  %26 = load float, ptr %25, align 4
  %27 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 0
  %28 = load float, ptr %27, align 4
  %29 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 1
  %30 = load float, ptr %29, align 4
  %31 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 0
  %32 = load float, ptr %31, align 4
  %33 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 1
  %34 = load float, ptr %33, align 4
  %35 = fmul float %30, %32
  %36 = call float @llvm.fmuladd.f32(float %24, float 2.000000e+00, float %35)
  ret float %36
}

; Function Attrs: noinline nounwind uwtable
define dso_local float @use_casinf(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds float, ptr %3, i64 0
  %5 = load float, ptr %4, align 4
  %6 = load ptr, ptr %2, align 8
  %7 = getelementptr inbounds float, ptr %6, i64 1
  %8 = load float, ptr %7, align 4
  %9 = call float @casinf_at(float noundef %5, float noundef %8)
  %10 = load ptr, ptr %2, align 8
  %11 = getelementptr inbounds float, ptr %10, i64 1
  %12 = load float, ptr %11, align 4
  %13 = fneg float %12
  %14 = load ptr, ptr %2, align 8
  %15 = getelementptr inbounds float, ptr %14, i64 2
  %16 = load float, ptr %15, align 4
  %17 = call float @casinf_at(float noundef %13, float noundef %16)
  %18 = fadd float %9, %17
  %19 = load ptr, ptr %2, align 8
  %20 = getelementptr inbounds float, ptr %19, i64 0
  %21 = load float, ptr %20, align 4
  %22 = fneg float %21
  %23 = load ptr, ptr %2, align 8
  %24 = getelementptr inbounds float, ptr %23, i64 2
  %25 = load float, ptr %24, align 4
  %26 = fneg float %25
  %27 = call float @casinf_at(float noundef %22, float noundef %26)
  %28 = fadd float %18, %27
  %29 = load ptr, ptr %2, align 8
  %30 = getelementptr inbounds float, ptr %29, i64 2
  %31 = load float, ptr %30, align 4
  %32 = load ptr, ptr %2, align 8
  %33 = getelementptr inbounds float, ptr %32, i64 1
  %34 = load float, ptr %33, align 4
  %35 = fneg float %34
  %36 = call float @casinf_at(float noundef %31, float noundef %35)
  %37 = fadd float %28, %36
  ret float %37
}

; Function Attrs: noinline nounwind uwtable
define internal float @casinf_at(float noundef %0, float noundef %1) #3 {
  %3 = alloca float, align 4
  %4 = alloca float, align 4
  %5 = alloca { float, float }, align 4
  %6 = alloca { float, float }, align 4
  %7 = alloca { float, float }, align 4
  store float %0, ptr %3, align 4
  store float %1, ptr %4, align 4
  %8 = load float, ptr %3, align 4
  %9 = load float, ptr %4, align 4
  %10 = fmul float 0.000000e+00, %9
  %11 = fmul float 1.000000e+00, %9
  %12 = fadd float %8, %10
  %13 = getelementptr inbounds { float, float }, ptr %6, i32 0, i32 0
  %14 = getelementptr inbounds { float, float }, ptr %6, i32 0, i32 1
  store float %12, ptr %13, align 4
  store float %11, ptr %14, align 4
  %15 = load <2 x float>, ptr %6, align 4
  %16 = call <2 x float> @casinf(<2 x float> noundef %15) #4
  store <2 x float> %16, ptr %7, align 4
  %17 = getelementptr inbounds { float, float }, ptr %7, i32 0, i32 0
  %18 = load float, ptr %17, align 4
  %19 = getelementptr inbounds { float, float }, ptr %7, i32 0, i32 1
  %20 = load float, ptr %19, align 4
  %21 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 0
  %22 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 1
  store float %18, ptr %21, align 4
  store float %20, ptr %22, align 4
  %23 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 0
  %24 = load float, ptr %23, align 4
  %25 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 1
  %26 = load float, ptr %25, align 4
  %27 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 0
  %28 = load float, ptr %27, align 4
  %29 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 1
  %30 = load float, ptr %29, align 4
  %31 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 0
  %32 = load float, ptr %31, align 4
  %33 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 1
  %34 = load float, ptr %33, align 4
  %35 = fmul float %30, %32
  %36 = call float @llvm.fmuladd.f32(float %24, float 2.000000e+00, float %35)
  ret float %36
}

; Function Attrs: noinline nounwind uwtable
define dso_local float @use_cacosf(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds float, ptr %3, i64 0
  %5 = load float, ptr %4, align 4
  %6 = load ptr, ptr %2, align 8
  %7 = getelementptr inbounds float, ptr %6, i64 1
  %8 = load float, ptr %7, align 4
  %9 = call float @cacosf_at(float noundef %5, float noundef %8)
  %10 = load ptr, ptr %2, align 8
  %11 = getelementptr inbounds float, ptr %10, i64 1
  %12 = load float, ptr %11, align 4
  %13 = fneg float %12
  %14 = load ptr, ptr %2, align 8
  %15 = getelementptr inbounds float, ptr %14, i64 2
  %16 = load float, ptr %15, align 4
  %17 = call float @cacosf_at(float noundef %13, float noundef %16)
  %18 = fadd float %9, %17
  %19 = load ptr, ptr %2, align 8
  %20 = getelementptr inbounds float, ptr %19, i64 0
  %21 = load float, ptr %20, align 4
  %22 = fneg float %21
  %23 = load ptr, ptr %2, align 8
  %24 = getelementptr inbounds float, ptr %23, i64 2
  %25 = load float, ptr %24, align 4
  %26 = fneg float %25
  %27 = call float @cacosf_at(float noundef %22, float noundef %26)
  %28 = fadd float %18, %27
  %29 = load ptr, ptr %2, align 8
  %30 = getelementptr inbounds float, ptr %29, i64 2
  %31 = load float, ptr %30, align 4
  %32 = load ptr, ptr %2, align 8
  %33 = getelementptr inbounds float, ptr %32, i64 1
  %34 = load float, ptr %33, align 4
  %35 = fneg float %34
  %36 = call float @cacosf_at(float noundef %31, float noundef %35)
  %37 = fadd float %28, %36
  ret float %37
}

; Function Attrs: noinline nounwind uwtable
define internal float @cacosf_at(float noundef %0, float noundef %1) #3 {
  %3 = alloca float, align 4
  %4 = alloca float, align 4
  %5 = alloca { float, float }, align 4
  %6 = alloca { float, float }, align 4
  %7 = alloca { float, float }, align 4
  store float %0, ptr %3, align 4
  store float %1, ptr %4, align 4
  %8 = load float, ptr %3, align 4
  %9 = load float, ptr %4, align 4
  %10 = fmul float 0.000000e+00, %9
  %11 = fmul float 1.000000e+00, %9
  %12 = fadd float %8, %10
  %13 = getelementptr inbounds { float, float }, ptr %6, i32 0, i32 0
  %14 = getelementptr inbounds { float, float }, ptr %6, i32 0, i32 1
  store float %12, ptr %13, align 4
  store float %11, ptr %14, align 4
  %15 = load <2 x float>, ptr %6, align 4
  %16 = call <2 x float> @cacosf(<2 x float> noundef %15) #4
  store <2 x float> %16, ptr %7, align 4
  %17 = getelementptr inbounds { float, float }, ptr %7, i32 0, i32 0
  %18 = load float, ptr %17, align 4
  %19 = getelementptr inbounds { float, float }, ptr %7, i32 0, i32 1
  %20 = load float, ptr %19, align 4
  %21 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 0
  %22 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 1
  store float %18, ptr %21, align 4
  store float %20, ptr %22, align 4
  %23 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 0
  %24 = load float, ptr %23, align 4
  %25 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 1
  %26 = load float, ptr %25, align 4
  %27 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 0
  %28 = load float, ptr %27, align 4
  %29 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 1
  %30 = load float, ptr %29, align 4
  %31 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 0
  %32 = load float, ptr %31, align 4
  %33 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 1
  %34 = load float, ptr %33, align 4
  %35 = fmul float %30, %32
  %36 = call float @llvm.fmuladd.f32(float %24, float 2.000000e+00, float %35)
  ret float %36
}

; Function Attrs: noinline nounwind uwtable
define dso_local float @use_catanf(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds float, ptr %3, i64 0
  %5 = load float, ptr %4, align 4
  %6 = load ptr, ptr %2, align 8
  %7 = getelementptr inbounds float, ptr %6, i64 1
  %8 = load float, ptr %7, align 4
  %9 = call float @catanf_at(float noundef %5, float noundef %8)
  %10 = load ptr, ptr %2, align 8
  %11 = getelementptr inbounds float, ptr %10, i64 1
  %12 = load float, ptr %11, align 4
  %13 = fneg float %12
  %14 = load ptr, ptr %2, align 8
  %15 = getelementptr inbounds float, ptr %14, i64 2
  %16 = load float, ptr %15, align 4
  %17 = call float @catanf_at(float noundef %13, float noundef %16)
  %18 = fadd float %9, %17
  %19 = load ptr, ptr %2, align 8
  %20 = getelementptr inbounds float, ptr %19, i64 0
  %21 = load float, ptr %20, align 4
  %22 = fneg float %21
  %23 = load ptr, ptr %2, align 8
  %24 = getelementptr inbounds float, ptr %23, i64 2
  %25 = load float, ptr %24, align 4
  %26 = fneg float %25
  %27 = call float @catanf_at(float noundef %22, float noundef %26)
  %28 = fadd float %18, %27
  %29 = load ptr, ptr %2, align 8
  %30 = getelementptr inbounds float, ptr %29, i64 2
  %31 = load float, ptr %30, align 4
  %32 = load ptr, ptr %2, align 8
  %33 = getelementptr inbounds float, ptr %32, i64 1
  %34 = load float, ptr %33, align 4
  %35 = fneg float %34
  %36 = call float @catanf_at(float noundef %31, float noundef %35)
  %37 = fadd float %28, %36
  ret float %37
}

; Function Attrs: noinline nounwind uwtable
define internal float @catanf_at(float noundef %0, float noundef %1) #3 {
  %3 = alloca float, align 4
  %4 = alloca float, align 4
  %5 = alloca { float, float }, align 4
  %6 = alloca { float, float }, align 4
  %7 = alloca { float, float }, align 4
  store float %0, ptr %3, align 4
  store float %1, ptr %4, align 4
  %8 = load float, ptr %3, align 4
  %9 = load float, ptr %4, align 4
  %10 = fmul float 0.000000e+00, %9
  %11 = fmul float 1.000000e+00, %9
  %12 = fadd float %8, %10
  %13 = getelementptr inbounds { float, float }, ptr %6, i32 0, i32 0
  %14 = getelementptr inbounds { float, float }, ptr %6, i32 0, i32 1
  store float %12, ptr %13, align 4
  store float %11, ptr %14, align 4
  %15 = load <2 x float>, ptr %6, align 4
  %16 = call <2 x float> @catanf(<2 x float> noundef %15) #4
  store <2 x float> %16, ptr %7, align 4
  %17 = getelementptr inbounds { float, float }, ptr %7, i32 0, i32 0
  %18 = load float, ptr %17, align 4
  %19 = getelementptr inbounds { float, float }, ptr %7, i32 0, i32 1
  %20 = load float, ptr %19, align 4
  %21 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 0
  %22 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 1
  store float %18, ptr %21, align 4
  store float %20, ptr %22, align 4
  %23 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 0
  %24 = load float, ptr %23, align 4
  %25 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 1
  %26 = load float, ptr %25, align 4
  %27 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 0
  %28 = load float, ptr %27, align 4
  %29 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 1
  %30 = load float, ptr %29, align 4
  %31 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 0
  %32 = load float, ptr %31, align 4
  %33 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 1
  %34 = load float, ptr %33, align 4
  %35 = fmul float %30, %32
  %36 = call float @llvm.fmuladd.f32(float %24, float 2.000000e+00, float %35)
  ret float %36
}

; Function Attrs: noinline nounwind uwtable
define dso_local float @use_casinhf(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds float, ptr %3, i64 0
  %5 = load float, ptr %4, align 4
  %6 = load ptr, ptr %2, align 8
  %7 = getelementptr inbounds float, ptr %6, i64 1
  %8 = load float, ptr %7, align 4
  %9 = call float @casinhf_at(float noundef %5, float noundef %8)
  %10 = load ptr, ptr %2, align 8
  %11 = getelementptr inbounds float, ptr %10, i64 1
  %12 = load float, ptr %11, align 4
  %13 = fneg float %12
  %14 = load ptr, ptr %2, align 8
  %15 = getelementptr inbounds float, ptr %14, i64 2
  %16 = load float, ptr %15, align 4
  %17 = call float @casinhf_at(float noundef %13, float noundef %16)
  %18 = fadd float %9, %17
  %19 = load ptr, ptr %2, align 8
  %20 = getelementptr inbounds float, ptr %19, i64 0
  %21 = load float, ptr %20, align 4
  %22 = fneg float %21
  %23 = load ptr, ptr %2, align 8
  %24 = getelementptr inbounds float, ptr %23, i64 2
  %25 = load float, ptr %24, align 4
  %26 = fneg float %25
  %27 = call float @casinhf_at(float noundef %22, float noundef %26)
  %28 = fadd float %18, %27
  %29 = load ptr, ptr %2, align 8
  %30 = getelementptr inbounds float, ptr %29, i64 2
  %31 = load float, ptr %30, align 4
  %32 = load ptr, ptr %2, align 8
  %33 = getelementptr inbounds float, ptr %32, i64 1
  %34 = load float, ptr %33, align 4
  %35 = fneg float %34
  %36 = call float @casinhf_at(float noundef %31, float noundef %35)
  %37 = fadd float %28, %36
  ret float %37
}

; Function Attrs: noinline nounwind uwtable
define internal float @casinhf_at(float noundef %0, float noundef %1) #3 {
  %3 = alloca float, align 4
  %4 = alloca float, align 4
  %5 = alloca { float, float }, align 4
  %6 = alloca { float, float }, align 4
  %7 = alloca { float, float }, align 4
  store float %0, ptr %3, align 4
  store float %1, ptr %4, align 4
  %8 = load float, ptr %3, align 4
  %9 = load float, ptr %4, align 4
  %10 = fmul float 0.000000e+00, %9
  %11 = fmul float 1.000000e+00, %9
  %12 = fadd float %8, %10
  %13 = getelementptr inbounds { float, float }, ptr %6, i32 0, i32 0
  %14 = getelementptr inbounds { float, float }, ptr %6, i32 0, i32 1
  store float %12, ptr %13, align 4
  store float %11, ptr %14, align 4
  %15 = load <2 x float>, ptr %6, align 4
  %16 = call <2 x float> @casinhf(<2 x float> noundef %15) #4
  store <2 x float> %16, ptr %7, align 4
  %17 = getelementptr inbounds { float, float }, ptr %7, i32 0, i32 0
  %18 = load float, ptr %17, align 4
  %19 = getelementptr inbounds { float, float }, ptr %7, i32 0, i32 1
  %20 = load float, ptr %19, align 4
  %21 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 0
  %22 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 1
  store float %18, ptr %21, align 4
  store float %20, ptr %22, align 4
  %23 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 0
  %24 = load float, ptr %23, align 4
  %25 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 1
  %26 = load float, ptr %25, align 4
  %27 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 0
  %28 = load float, ptr %27, align 4
  %29 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 1
  %30 = load float, ptr %29, align 4
  %31 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 0
  %32 = load float, ptr %31, align 4
  %33 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 1
  %34 = load float, ptr %33, align 4
  %35 = fmul float %30, %32
  %36 = call float @llvm.fmuladd.f32(float %24, float 2.000000e+00, float %35)
  ret float %36
}

; Function Attrs: noinline nounwind uwtable
define dso_local float @use_cacoshf(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds float, ptr %3, i64 0
  %5 = load float, ptr %4, align 4
  %6 = load ptr, ptr %2, align 8
  %7 = getelementptr inbounds float, ptr %6, i64 1
  %8 = load float, ptr %7, align 4
  %9 = call float @cacoshf_at(float noundef %5, float noundef %8)
  %10 = load ptr, ptr %2, align 8
  %11 = getelementptr inbounds float, ptr %10, i64 1
  %12 = load float, ptr %11, align 4
  %13 = fneg float %12
  %14 = load ptr, ptr %2, align 8
  %15 = getelementptr inbounds float, ptr %14, i64 2
  %16 = load float, ptr %15, align 4
  %17 = call float @cacoshf_at(float noundef %13, float noundef %16)
  %18 = fadd float %9, %17
  %19 = load ptr, ptr %2, align 8
  %20 = getelementptr inbounds float, ptr %19, i64 0
  %21 = load float, ptr %20, align 4
  %22 = fneg float %21
  %23 = load ptr, ptr %2, align 8
  %24 = getelementptr inbounds float, ptr %23, i64 2
  %25 = load float, ptr %24, align 4
  %26 = fneg float %25
  %27 = call float @cacoshf_at(float noundef %22, float noundef %26)
  %28 = fadd float %18, %27
  %29 = load ptr, ptr %2, align 8
  %30 = getelementptr inbounds float, ptr %29, i64 2
  %31 = load float, ptr %30, align 4
  %32 = load ptr, ptr %2, align 8
  %33 = getelementptr inbounds float, ptr %32, i64 1
  %34 = load float, ptr %33, align 4
  %35 = fneg float %34
  %36 = call float @cacoshf_at(float noundef %31, float noundef %35)
  %37 = fadd float %28, %36
  ret float %37
}

; Function Attrs: noinline nounwind uwtable
define internal float @cacoshf_at(float noundef %0, float noundef %1) #3 {
  %3 = alloca float, align 4
  %4 = alloca float, align 4
  %5 = alloca { float, float }, align 4
  %6 = alloca { float, float }, align 4
  %7 = alloca { float, float }, align 4
  store float %0, ptr %3, align 4
  store float %1, ptr %4, align 4
  %8 = load float, ptr %3, align 4
  %9 = load float, ptr %4, align 4
  %10 = fmul float 0.000000e+00, %9
  %11 = fmul float 1.000000e+00, %9
  %12 = fadd float %8, %10
  %13 = getelementptr inbounds { float, float }, ptr %6, i32 0, i32 0
  %14 = getelementptr inbounds { float, float }, ptr %6, i32 0, i32 1
  store float %12, ptr %13, align 4
  store float %11, ptr %14, align 4
  %15 = load <2 x float>, ptr %6, align 4
  %16 = call <2 x float> @cacoshf(<2 x float> noundef %15) #4
  store <2 x float> %16, ptr %7, align 4
  %17 = getelementptr inbounds { float, float }, ptr %7, i32 0, i32 0
  %18 = load float, ptr %17, align 4
  %19 = getelementptr inbounds { float, float }, ptr %7, i32 0, i32 1
  %20 = load float, ptr %19, align 4
  %21 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 0
  %22 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 1
  store float %18, ptr %21, align 4
  store float %20, ptr %22, align 4
  %23 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 0
  %24 = load float, ptr %23, align 4
  %25 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 1
  %26 = load float, ptr %25, align 4
  %27 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 0
  %28 = load float, ptr %27, align 4
  %29 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 1
  %30 = load float, ptr %29, align 4
  %31 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 0
  %32 = load float, ptr %31, align 4
  %33 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 1
  %34 = load float, ptr %33, align 4
  %35 = fmul float %30, %32
  %36 = call float @llvm.fmuladd.f32(float %24, float 2.000000e+00, float %35)
  ret float %36
}

; Function Attrs: noinline nounwind uwtable
define dso_local float @use_catanhf(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds float, ptr %3, i64 0
  %5 = load float, ptr %4, align 4
  %6 = load ptr, ptr %2, align 8
  %7 = getelementptr inbounds float, ptr %6, i64 1
  %8 = load float, ptr %7, align 4
  %9 = call float @catanhf_at(float noundef %5, float noundef %8)
  %10 = load ptr, ptr %2, align 8
  %11 = getelementptr inbounds float, ptr %10, i64 1
  %12 = load float, ptr %11, align 4
  %13 = fneg float %12
  %14 = load ptr, ptr %2, align 8
  %15 = getelementptr inbounds float, ptr %14, i64 2
  %16 = load float, ptr %15, align 4
  %17 = call float @catanhf_at(float noundef %13, float noundef %16)
  %18 = fadd float %9, %17
  %19 = load ptr, ptr %2, align 8
  %20 = getelementptr inbounds float, ptr %19, i64 0
  %21 = load float, ptr %20, align 4
  %22 = fneg float %21
  %23 = load ptr, ptr %2, align 8
  %24 = getelementptr inbounds float, ptr %23, i64 2
  %25 = load float, ptr %24, align 4
  %26 = fneg float %25
  %27 = call float @catanhf_at(float noundef %22, float noundef %26)
  %28 = fadd float %18, %27
  %29 = load ptr, ptr %2, align 8
  %30 = getelementptr inbounds float, ptr %29, i64 2
  %31 = load float, ptr %30, align 4
  %32 = load ptr, ptr %2, align 8
  %33 = getelementptr inbounds float, ptr %32, i64 1
  %34 = load float, ptr %33, align 4
  %35 = fneg float %34
  %36 = call float @catanhf_at(float noundef %31, float noundef %35)
  %37 = fadd float %28, %36
  ret float %37
}

; Function Attrs: noinline nounwind uwtable
define internal float @catanhf_at(float noundef %0, float noundef %1) #3 {
  %3 = alloca float, align 4
  %4 = alloca float, align 4
  %5 = alloca { float, float }, align 4
  %6 = alloca { float, float }, align 4
  %7 = alloca { float, float }, align 4
  store float %0, ptr %3, align 4
  store float %1, ptr %4, align 4
  %8 = load float, ptr %3, align 4
  %9 = load float, ptr %4, align 4
  %10 = fmul float 0.000000e+00, %9
  %11 = fmul float 1.000000e+00, %9
  %12 = fadd float %8, %10
  %13 = getelementptr inbounds { float, float }, ptr %6, i32 0, i32 0
  %14 = getelementptr inbounds { float, float }, ptr %6, i32 0, i32 1
  store float %12, ptr %13, align 4
  store float %11, ptr %14, align 4
  %15 = load <2 x float>, ptr %6, align 4
  %16 = call <2 x float> @catanhf(<2 x float> noundef %15) #4
  store <2 x float> %16, ptr %7, align 4
  %17 = getelementptr inbounds { float, float }, ptr %7, i32 0, i32 0
  %18 = load float, ptr %17, align 4
  %19 = getelementptr inbounds { float, float }, ptr %7, i32 0, i32 1
  %20 = load float, ptr %19, align 4
  %21 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 0
  %22 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 1
  store float %18, ptr %21, align 4
  store float %20, ptr %22, align 4
  %23 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 0
  %24 = load float, ptr %23, align 4
  %25 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 1
  %26 = load float, ptr %25, align 4
  %27 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 0
  %28 = load float, ptr %27, align 4
  %29 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 1
  %30 = load float, ptr %29, align 4
  %31 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 0
  %32 = load float, ptr %31, align 4
  %33 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 1
  %34 = load float, ptr %33, align 4
  %35 = fmul float %30, %32
  %36 = call float @llvm.fmuladd.f32(float %24, float 2.000000e+00, float %35)
  ret float %36
}

; Function Attrs: noinline nounwind uwtable
define dso_local float @use_cpowf(ptr noundef %0) #3 {
  %2 = alloca ptr, align 8
  %3 = alloca { float, float }, align 4
  %4 = alloca { float, float }, align 4
  %5 = alloca { float, float }, align 4
  %6 = alloca { float, float }, align 4
  store ptr %0, ptr %2, align 8
  %7 = load ptr, ptr %2, align 8
  %8 = getelementptr inbounds float, ptr %7, i64 0
  %9 = load float, ptr %8, align 4
  %10 = load ptr, ptr %2, align 8
  %11 = getelementptr inbounds float, ptr %10, i64 1
  %12 = load float, ptr %11, align 4
  %13 = fmul float 0.000000e+00, %12
  %14 = fmul float 1.000000e+00, %12
  %15 = fadd float %9, %13
  %16 = load ptr, ptr %2, align 8
  %17 = getelementptr inbounds float, ptr %16, i64 2
  %18 = load float, ptr %17, align 4
  %19 = load ptr, ptr %2, align 8
  %20 = getelementptr inbounds float, ptr %19, i64 3
  %21 = load float, ptr %20, align 4
  %22 = fmul float 0.000000e+00, %21
  %23 = fmul float 1.000000e+00, %21
  %24 = fsub float %18, %22
  %25 = fneg float %23
  %26 = getelementptr inbounds { float, float }, ptr %4, i32 0, i32 0
  %27 = getelementptr inbounds { float, float }, ptr %4, i32 0, i32 1
  store float %15, ptr %26, align 4
  store float %14, ptr %27, align 4
  %28 = load <2 x float>, ptr %4, align 4
  %29 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 0
  %30 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 1
  store float %24, ptr %29, align 4
  store float %25, ptr %30, align 4
  %31 = load <2 x float>, ptr %5, align 4
  %32 = call <2 x float> @cpowf(<2 x float> noundef %28, <2 x float> noundef %31) #4
  store <2 x float> %32, ptr %6, align 4
  %33 = getelementptr inbounds { float, float }, ptr %6, i32 0, i32 0
  %34 = load float, ptr %33, align 4
  %35 = getelementptr inbounds { float, float }, ptr %6, i32 0, i32 1
  %36 = load float, ptr %35, align 4
  %37 = getelementptr inbounds { float, float }, ptr %3, i32 0, i32 0
  %38 = getelementptr inbounds { float, float }, ptr %3, i32 0, i32 1
  store float %34, ptr %37, align 4
  store float %36, ptr %38, align 4
  %39 = getelementptr inbounds { float, float }, ptr %3, i32 0, i32 0
  %40 = load float, ptr %39, align 4
  %41 = getelementptr inbounds { float, float }, ptr %3, i32 0, i32 1
  %42 = load float, ptr %41, align 4
  %43 = load ptr, ptr %2, align 8
  %44 = getelementptr inbounds float, ptr %43, i64 1
  %45 = load float, ptr %44, align 4
  %46 = getelementptr inbounds { float, float }, ptr %3, i32 0, i32 0
  %47 = load float, ptr %46, align 4
  %48 = getelementptr inbounds { float, float }, ptr %3, i32 0, i32 1
  %49 = load float, ptr %48, align 4
  %50 = call float @llvm.fmuladd.f32(float %40, float %45, float %49)
  ret float %50
}

; Function Attrs: nounwind
declare <2 x float> @cpowf(<2 x float> noundef, <2 x float> noundef) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #2

; Function Attrs: noinline nounwind uwtable
define dso_local float @use_cabsf(ptr noundef %0) #3 {
  %2 = alloca ptr, align 8
  %3 = alloca { float, float }, align 4
  %4 = alloca { float, float }, align 4
  %5 = alloca { float, float }, align 4
  store ptr %0, ptr %2, align 8
  %6 = load ptr, ptr %2, align 8
  %7 = getelementptr inbounds float, ptr %6, i64 0
  %8 = load float, ptr %7, align 4
  %9 = load ptr, ptr %2, align 8
  %10 = getelementptr inbounds float, ptr %9, i64 1
  %11 = load float, ptr %10, align 4
  %12 = fmul float 0.000000e+00, %11
  %13 = fmul float 1.000000e+00, %11
  %14 = fsub float %8, %12
  %15 = fneg float %13
  %16 = getelementptr inbounds { float, float }, ptr %3, i32 0, i32 0
  %17 = getelementptr inbounds { float, float }, ptr %3, i32 0, i32 1
  store float %14, ptr %16, align 4
  store float %15, ptr %17, align 4
  %18 = load <2 x float>, ptr %3, align 4
  %19 = call float @cabsf(<2 x float> noundef %18) #4
  %20 = load ptr, ptr %2, align 8
  %21 = getelementptr inbounds float, ptr %20, i64 2
  %22 = load float, ptr %21, align 4
  %23 = fneg float %22
  %24 = load ptr, ptr %2, align 8
  %25 = getelementptr inbounds float, ptr %24, i64 3
  %26 = load float, ptr %25, align 4
  %27 = fmul float 0.000000e+00, %26
  %28 = fmul float 1.000000e+00, %26
  %29 = fadd float %23, %27
  %30 = getelementptr inbounds { float, float }, ptr %4, i32 0, i32 0
  %31 = getelementptr inbounds { float, float }, ptr %4, i32 0, i32 1
  store float %29, ptr %30, align 4
  store float %28, ptr %31, align 4
  %32 = load <2 x float>, ptr %4, align 4
  %33 = call float @cargf(<2 x float> noundef %32) #4
  %34 = load ptr, ptr %2, align 8
  %35 = getelementptr inbounds float, ptr %34, i64 1
  %36 = load float, ptr %35, align 4
  %37 = fmul float %36, 0.000000e+00
  %38 = fmul float %36, 1.000000e+00
  %39 = load ptr, ptr %2, align 8
  %40 = getelementptr inbounds float, ptr %39, i64 0
  %41 = load float, ptr %40, align 4
  %42 = fadd float %37, %41
  %43 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 0
  %44 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 1
  store float %42, ptr %43, align 4
  store float %38, ptr %44, align 4
  %45 = load <2 x float>, ptr %5, align 4
  %46 = call float @cargf(<2 x float> noundef %45) #4
  %47 = call float @llvm.fmuladd.f32(float %19, float %33, float %46)
  ret float %47
}

; Function Attrs: nounwind
declare float @cabsf(<2 x float> noundef) #1

; Function Attrs: nounwind
declare float @cargf(<2 x float> noundef) #1

; Function Attrs: nounwind
declare { double, double } @cexp(double noundef, double noundef) #1

; Function Attrs: nounwind
declare { double, double } @clog(double noundef, double noundef) #1

; Function Attrs: nounwind
declare { double, double } @csqrt(double noundef, double noundef) #1

; Function Attrs: nounwind
declare { double, double } @csin(double noundef, double noundef) #1

; Function Attrs: nounwind
declare { double, double } @ccos(double noundef, double noundef) #1

; Function Attrs: nounwind
declare { double, double } @ctan(double noundef, double noundef) #1

; Function Attrs: nounwind
declare { double, double } @csinh(double noundef, double noundef) #1

; Function Attrs: nounwind
declare { double, double } @ccosh(double noundef, double noundef) #1

; Function Attrs: nounwind
declare { double, double } @ctanh(double noundef, double noundef) #1

; Function Attrs: nounwind
declare { double, double } @casin(double noundef, double noundef) #1

; Function Attrs: nounwind
declare { double, double } @cacos(double noundef, double noundef) #1

; Function Attrs: nounwind
declare { double, double } @catan(double noundef, double noundef) #1

; Function Attrs: nounwind
declare { double, double } @casinh(double noundef, double noundef) #1

; Function Attrs: nounwind
declare { double, double } @cacosh(double noundef, double noundef) #1

; Function Attrs: nounwind
declare { double, double } @catanh(double noundef, double noundef) #1

; Function Attrs: nounwind
declare <2 x float> @cexpf(<2 x float> noundef) #1

; Function Attrs: nounwind
declare <2 x float> @clogf(<2 x float> noundef) #1

; Function Attrs: nounwind
declare <2 x float> @csqrtf(<2 x float> noundef) #1

; Function Attrs: nounwind
declare <2 x float> @csinf(<2 x float> noundef) #1

; Function Attrs: nounwind
declare <2 x float> @ccosf(<2 x float> noundef) #1

; Function Attrs: nounwind
declare <2 x float> @ctanf(<2 x float> noundef) #1

; Function Attrs: nounwind
declare <2 x float> @csinhf(<2 x float> noundef) #1

; Function Attrs: nounwind
declare <2 x float> @ccoshf(<2 x float> noundef) #1

; Function Attrs: nounwind
declare <2 x float> @ctanhf(<2 x float> noundef) #1

; Function Attrs: nounwind
declare <2 x float> @casinf(<2 x float> noundef) #1

; Function Attrs: nounwind
declare <2 x float> @cacosf(<2 x float> noundef) #1

; Function Attrs: nounwind
declare <2 x float> @catanf(<2 x float> noundef) #1

; Function Attrs: nounwind
declare <2 x float> @casinhf(<2 x float> noundef) #1

; Function Attrs: nounwind
declare <2 x float> @cacoshf(<2 x float> noundef) #1

; Function Attrs: nounwind
declare <2 x float> @catanhf(<2 x float> noundef) #1

attributes #0 = { noinline nounwind uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { noinline nounwind uwtable "frame-pointer"="all" "min-legal-vector-width"="64" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3, !4}
!llvm.ident = !{!5}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{i32 7, !"frame-pointer", i32 2}
!5 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
