; made by: clang-19 -O2 -g0 -S -emit-llvm complex_functions.c
; ModuleID = 'complex_functions.c'
source_filename = "complex_functions.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nounwind uwtable
define dso_local double @use_cexp(ptr nocapture noundef readonly %0) local_unnamed_addr #0 {
  %2 = load double, ptr %0, align 8, !tbaa !5
  %3 = getelementptr inbounds i8, ptr %0, i64 8
  %4 = load double, ptr %3, align 8, !tbaa !5
  %5 = fmul double %4, 0.000000e+00
  %6 = fadd double %2, %5
  %7 = tail call { double, double } @cexp(double noundef %6, double noundef %4) #6
  %8 = extractvalue { double, double } %7, 0
  %9 = extractvalue { double, double } %7, 1
  %10 = load double, ptr %3, align 8, !tbaa !5
  %11 = getelementptr inbounds i8, ptr %0, i64 16
  %12 = load double, ptr %11, align 8, !tbaa !5
  %13 = fmul double %12, 0.000000e+00
  %14 = fsub double %13, %10
  %15 = tail call { double, double } @cexp(double noundef %14, double noundef %12) #6
  %16 = extractvalue { double, double } %15, 0
  %17 = extractvalue { double, double } %15, 1
  %18 = insertelement <2 x double> poison, double %9, i64 0
  %19 = insertelement <2 x double> %18, double %17, i64 1
  %20 = insertelement <2 x double> poison, double %8, i64 0
  %21 = insertelement <2 x double> %20, double %16, i64 1
  %22 = fmul <2 x double> %19, %21
  %23 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %21, <2 x double> <double 2.000000e+00, double 2.000000e+00>, <2 x double> %22)
  %24 = shufflevector <2 x double> %23, <2 x double> poison, <2 x i32> <i32 1, i32 poison>
  %25 = fadd <2 x double> %23, %24
  %26 = extractelement <2 x double> %25, i64 0
  %27 = load double, ptr %0, align 8, !tbaa !5
  %28 = load double, ptr %11, align 8, !tbaa !5
  %29 = fneg double %28
  %30 = fmul double %28, -0.000000e+00
  %31 = fsub double %30, %27
  %32 = tail call { double, double } @cexp(double noundef %31, double noundef %29) #6
  %33 = extractvalue { double, double } %32, 0
  %34 = extractvalue { double, double } %32, 1
  %35 = fmul double %34, %33
  %36 = tail call double @llvm.fmuladd.f64(double %33, double 2.000000e+00, double %35)
  %37 = fadd double %26, %36
  %38 = load double, ptr %11, align 8, !tbaa !5
  %39 = load double, ptr %3, align 8, !tbaa !5
  %40 = fneg double %39
  %41 = fmul double %39, 0.000000e+00
  %42 = fsub double %38, %41
  %43 = tail call { double, double } @cexp(double noundef %42, double noundef %40) #6
  %44 = extractvalue { double, double } %43, 0
  %45 = extractvalue { double, double } %43, 1
  %46 = fmul double %45, %44
  %47 = tail call double @llvm.fmuladd.f64(double %44, double 2.000000e+00, double %46)
  %48 = fadd double %37, %47
  ret double %48
}

; Function Attrs: nounwind uwtable
define dso_local double @use_clog(ptr nocapture noundef readonly %0) local_unnamed_addr #0 {
  %2 = load double, ptr %0, align 8, !tbaa !5
  %3 = getelementptr inbounds i8, ptr %0, i64 8
  %4 = load double, ptr %3, align 8, !tbaa !5
  %5 = fmul double %4, 0.000000e+00
  %6 = fadd double %2, %5
  %7 = tail call { double, double } @clog(double noundef %6, double noundef %4) #6
  %8 = extractvalue { double, double } %7, 0
  %9 = extractvalue { double, double } %7, 1
  %10 = load double, ptr %3, align 8, !tbaa !5
  %11 = getelementptr inbounds i8, ptr %0, i64 16
  %12 = load double, ptr %11, align 8, !tbaa !5
  %13 = fmul double %12, 0.000000e+00
  %14 = fsub double %13, %10
  %15 = tail call { double, double } @clog(double noundef %14, double noundef %12) #6
  %16 = extractvalue { double, double } %15, 0
  %17 = extractvalue { double, double } %15, 1
  %18 = insertelement <2 x double> poison, double %9, i64 0
  %19 = insertelement <2 x double> %18, double %17, i64 1
  %20 = insertelement <2 x double> poison, double %8, i64 0
  %21 = insertelement <2 x double> %20, double %16, i64 1
  %22 = fmul <2 x double> %19, %21
  %23 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %21, <2 x double> <double 2.000000e+00, double 2.000000e+00>, <2 x double> %22)
  %24 = shufflevector <2 x double> %23, <2 x double> poison, <2 x i32> <i32 1, i32 poison>
  %25 = fadd <2 x double> %23, %24
  %26 = extractelement <2 x double> %25, i64 0
  %27 = load double, ptr %0, align 8, !tbaa !5
  %28 = load double, ptr %11, align 8, !tbaa !5
  %29 = fneg double %28
  %30 = fmul double %28, -0.000000e+00
  %31 = fsub double %30, %27
  %32 = tail call { double, double } @clog(double noundef %31, double noundef %29) #6
  %33 = extractvalue { double, double } %32, 0
  %34 = extractvalue { double, double } %32, 1
  %35 = fmul double %34, %33
  %36 = tail call double @llvm.fmuladd.f64(double %33, double 2.000000e+00, double %35)
  %37 = fadd double %26, %36
  %38 = load double, ptr %11, align 8, !tbaa !5
  %39 = load double, ptr %3, align 8, !tbaa !5
  %40 = fneg double %39
  %41 = fmul double %39, 0.000000e+00
  %42 = fsub double %38, %41
  %43 = tail call { double, double } @clog(double noundef %42, double noundef %40) #6
  %44 = extractvalue { double, double } %43, 0
  %45 = extractvalue { double, double } %43, 1
  %46 = fmul double %45, %44
  %47 = tail call double @llvm.fmuladd.f64(double %44, double 2.000000e+00, double %46)
  %48 = fadd double %37, %47
  ret double %48
}

; Function Attrs: nounwind uwtable
define dso_local double @use_csqrt(ptr nocapture noundef readonly %0) local_unnamed_addr #0 {
  %2 = load double, ptr %0, align 8, !tbaa !5
  %3 = getelementptr inbounds i8, ptr %0, i64 8
  %4 = load double, ptr %3, align 8, !tbaa !5
  %5 = fmul double %4, 0.000000e+00
  %6 = fadd double %2, %5
  %7 = tail call { double, double } @csqrt(double noundef %6, double noundef %4) #6
  %8 = extractvalue { double, double } %7, 0
  %9 = extractvalue { double, double } %7, 1
  %10 = load double, ptr %3, align 8, !tbaa !5
  %11 = getelementptr inbounds i8, ptr %0, i64 16
  %12 = load double, ptr %11, align 8, !tbaa !5
  %13 = fmul double %12, 0.000000e+00
  %14 = fsub double %13, %10
  %15 = tail call { double, double } @csqrt(double noundef %14, double noundef %12) #6
  %16 = extractvalue { double, double } %15, 0
  %17 = extractvalue { double, double } %15, 1
  %18 = insertelement <2 x double> poison, double %9, i64 0
  %19 = insertelement <2 x double> %18, double %17, i64 1
  %20 = insertelement <2 x double> poison, double %8, i64 0
  %21 = insertelement <2 x double> %20, double %16, i64 1
  %22 = fmul <2 x double> %19, %21
  %23 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %21, <2 x double> <double 2.000000e+00, double 2.000000e+00>, <2 x double> %22)
  %24 = shufflevector <2 x double> %23, <2 x double> poison, <2 x i32> <i32 1, i32 poison>
  %25 = fadd <2 x double> %23, %24
  %26 = extractelement <2 x double> %25, i64 0
  %27 = load double, ptr %0, align 8, !tbaa !5
  %28 = load double, ptr %11, align 8, !tbaa !5
  %29 = fneg double %28
  %30 = fmul double %28, -0.000000e+00
  %31 = fsub double %30, %27
  %32 = tail call { double, double } @csqrt(double noundef %31, double noundef %29) #6
  %33 = extractvalue { double, double } %32, 0
  %34 = extractvalue { double, double } %32, 1
  %35 = fmul double %34, %33
  %36 = tail call double @llvm.fmuladd.f64(double %33, double 2.000000e+00, double %35)
  %37 = fadd double %26, %36
  %38 = load double, ptr %11, align 8, !tbaa !5
  %39 = load double, ptr %3, align 8, !tbaa !5
  %40 = fneg double %39
  %41 = fmul double %39, 0.000000e+00
  %42 = fsub double %38, %41
  %43 = tail call { double, double } @csqrt(double noundef %42, double noundef %40) #6
  %44 = extractvalue { double, double } %43, 0
  %45 = extractvalue { double, double } %43, 1
  %46 = fmul double %45, %44
  %47 = tail call double @llvm.fmuladd.f64(double %44, double 2.000000e+00, double %46)
  %48 = fadd double %37, %47
  ret double %48
}

; Function Attrs: nounwind uwtable
define dso_local double @use_csin(ptr nocapture noundef readonly %0) local_unnamed_addr #0 {
  %2 = load double, ptr %0, align 8, !tbaa !5
  %3 = getelementptr inbounds i8, ptr %0, i64 8
  %4 = load double, ptr %3, align 8, !tbaa !5
  %5 = fmul double %4, 0.000000e+00
  %6 = fadd double %2, %5
  %7 = tail call { double, double } @csin(double noundef %6, double noundef %4) #6
  %8 = extractvalue { double, double } %7, 0
  %9 = extractvalue { double, double } %7, 1
  %10 = load double, ptr %3, align 8, !tbaa !5
  %11 = getelementptr inbounds i8, ptr %0, i64 16
  %12 = load double, ptr %11, align 8, !tbaa !5
  %13 = fmul double %12, 0.000000e+00
  %14 = fsub double %13, %10
  %15 = tail call { double, double } @csin(double noundef %14, double noundef %12) #6
  %16 = extractvalue { double, double } %15, 0
  %17 = extractvalue { double, double } %15, 1
  %18 = insertelement <2 x double> poison, double %9, i64 0
  %19 = insertelement <2 x double> %18, double %17, i64 1
  %20 = insertelement <2 x double> poison, double %8, i64 0
  %21 = insertelement <2 x double> %20, double %16, i64 1
  %22 = fmul <2 x double> %19, %21
  %23 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %21, <2 x double> <double 2.000000e+00, double 2.000000e+00>, <2 x double> %22)
  %24 = shufflevector <2 x double> %23, <2 x double> poison, <2 x i32> <i32 1, i32 poison>
  %25 = fadd <2 x double> %23, %24
  %26 = extractelement <2 x double> %25, i64 0
  %27 = load double, ptr %0, align 8, !tbaa !5
  %28 = load double, ptr %11, align 8, !tbaa !5
  %29 = fneg double %28
  %30 = fmul double %28, -0.000000e+00
  %31 = fsub double %30, %27
  %32 = tail call { double, double } @csin(double noundef %31, double noundef %29) #6
  %33 = extractvalue { double, double } %32, 0
  %34 = extractvalue { double, double } %32, 1
  %35 = fmul double %34, %33
  %36 = tail call double @llvm.fmuladd.f64(double %33, double 2.000000e+00, double %35)
  %37 = fadd double %26, %36
  %38 = load double, ptr %11, align 8, !tbaa !5
  %39 = load double, ptr %3, align 8, !tbaa !5
  %40 = fneg double %39
  %41 = fmul double %39, 0.000000e+00
  %42 = fsub double %38, %41
  %43 = tail call { double, double } @csin(double noundef %42, double noundef %40) #6
  %44 = extractvalue { double, double } %43, 0
  %45 = extractvalue { double, double } %43, 1
  %46 = fmul double %45, %44
  %47 = tail call double @llvm.fmuladd.f64(double %44, double 2.000000e+00, double %46)
  %48 = fadd double %37, %47
  ret double %48
}

; Function Attrs: nounwind uwtable
define dso_local double @use_ccos(ptr nocapture noundef readonly %0) local_unnamed_addr #0 {
  %2 = load double, ptr %0, align 8, !tbaa !5
  %3 = getelementptr inbounds i8, ptr %0, i64 8
  %4 = load double, ptr %3, align 8, !tbaa !5
  %5 = fmul double %4, 0.000000e+00
  %6 = fadd double %2, %5
  %7 = tail call { double, double } @ccos(double noundef %6, double noundef %4) #6
  %8 = extractvalue { double, double } %7, 0
  %9 = extractvalue { double, double } %7, 1
  %10 = load double, ptr %3, align 8, !tbaa !5
  %11 = getelementptr inbounds i8, ptr %0, i64 16
  %12 = load double, ptr %11, align 8, !tbaa !5
  %13 = fmul double %12, 0.000000e+00
  %14 = fsub double %13, %10
  %15 = tail call { double, double } @ccos(double noundef %14, double noundef %12) #6
  %16 = extractvalue { double, double } %15, 0
  %17 = extractvalue { double, double } %15, 1
  %18 = insertelement <2 x double> poison, double %9, i64 0
  %19 = insertelement <2 x double> %18, double %17, i64 1
  %20 = insertelement <2 x double> poison, double %8, i64 0
  %21 = insertelement <2 x double> %20, double %16, i64 1
  %22 = fmul <2 x double> %19, %21
  %23 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %21, <2 x double> <double 2.000000e+00, double 2.000000e+00>, <2 x double> %22)
  %24 = shufflevector <2 x double> %23, <2 x double> poison, <2 x i32> <i32 1, i32 poison>
  %25 = fadd <2 x double> %23, %24
  %26 = extractelement <2 x double> %25, i64 0
  %27 = load double, ptr %0, align 8, !tbaa !5
  %28 = load double, ptr %11, align 8, !tbaa !5
  %29 = fneg double %28
  %30 = fmul double %28, -0.000000e+00
  %31 = fsub double %30, %27
  %32 = tail call { double, double } @ccos(double noundef %31, double noundef %29) #6
  %33 = extractvalue { double, double } %32, 0
  %34 = extractvalue { double, double } %32, 1
  %35 = fmul double %34, %33
  %36 = tail call double @llvm.fmuladd.f64(double %33, double 2.000000e+00, double %35)
  %37 = fadd double %26, %36
  %38 = load double, ptr %11, align 8, !tbaa !5
  %39 = load double, ptr %3, align 8, !tbaa !5
  %40 = fneg double %39
  %41 = fmul double %39, 0.000000e+00
  %42 = fsub double %38, %41
  %43 = tail call { double, double } @ccos(double noundef %42, double noundef %40) #6
  %44 = extractvalue { double, double } %43, 0
  %45 = extractvalue { double, double } %43, 1
  %46 = fmul double %45, %44
  %47 = tail call double @llvm.fmuladd.f64(double %44, double 2.000000e+00, double %46)
  %48 = fadd double %37, %47
  ret double %48
}

; Function Attrs: nounwind uwtable
define dso_local double @use_ctan(ptr nocapture noundef readonly %0) local_unnamed_addr #0 {
  %2 = load double, ptr %0, align 8, !tbaa !5
  %3 = getelementptr inbounds i8, ptr %0, i64 8
  %4 = load double, ptr %3, align 8, !tbaa !5
  %5 = fmul double %4, 0.000000e+00
  %6 = fadd double %2, %5
  %7 = tail call { double, double } @ctan(double noundef %6, double noundef %4) #6
  %8 = extractvalue { double, double } %7, 0
  %9 = extractvalue { double, double } %7, 1
  %10 = load double, ptr %3, align 8, !tbaa !5
  %11 = getelementptr inbounds i8, ptr %0, i64 16
  %12 = load double, ptr %11, align 8, !tbaa !5
  %13 = fmul double %12, 0.000000e+00
  %14 = fsub double %13, %10
  %15 = tail call { double, double } @ctan(double noundef %14, double noundef %12) #6
  %16 = extractvalue { double, double } %15, 0
  %17 = extractvalue { double, double } %15, 1
  %18 = insertelement <2 x double> poison, double %9, i64 0
  %19 = insertelement <2 x double> %18, double %17, i64 1
  %20 = insertelement <2 x double> poison, double %8, i64 0
  %21 = insertelement <2 x double> %20, double %16, i64 1
  %22 = fmul <2 x double> %19, %21
  %23 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %21, <2 x double> <double 2.000000e+00, double 2.000000e+00>, <2 x double> %22)
  %24 = shufflevector <2 x double> %23, <2 x double> poison, <2 x i32> <i32 1, i32 poison>
  %25 = fadd <2 x double> %23, %24
  %26 = extractelement <2 x double> %25, i64 0
  %27 = load double, ptr %0, align 8, !tbaa !5
  %28 = load double, ptr %11, align 8, !tbaa !5
  %29 = fneg double %28
  %30 = fmul double %28, -0.000000e+00
  %31 = fsub double %30, %27
  %32 = tail call { double, double } @ctan(double noundef %31, double noundef %29) #6
  %33 = extractvalue { double, double } %32, 0
  %34 = extractvalue { double, double } %32, 1
  %35 = fmul double %34, %33
  %36 = tail call double @llvm.fmuladd.f64(double %33, double 2.000000e+00, double %35)
  %37 = fadd double %26, %36
  %38 = load double, ptr %11, align 8, !tbaa !5
  %39 = load double, ptr %3, align 8, !tbaa !5
  %40 = fneg double %39
  %41 = fmul double %39, 0.000000e+00
  %42 = fsub double %38, %41
  %43 = tail call { double, double } @ctan(double noundef %42, double noundef %40) #6
  %44 = extractvalue { double, double } %43, 0
  %45 = extractvalue { double, double } %43, 1
  %46 = fmul double %45, %44
  %47 = tail call double @llvm.fmuladd.f64(double %44, double 2.000000e+00, double %46)
  %48 = fadd double %37, %47
  ret double %48
}

; Function Attrs: nounwind uwtable
define dso_local double @use_csinh(ptr nocapture noundef readonly %0) local_unnamed_addr #0 {
  %2 = load double, ptr %0, align 8, !tbaa !5
  %3 = getelementptr inbounds i8, ptr %0, i64 8
  %4 = load double, ptr %3, align 8, !tbaa !5
  %5 = fmul double %4, 0.000000e+00
  %6 = fadd double %2, %5
  %7 = tail call { double, double } @csinh(double noundef %6, double noundef %4) #6
  %8 = extractvalue { double, double } %7, 0
  %9 = extractvalue { double, double } %7, 1
  %10 = load double, ptr %3, align 8, !tbaa !5
  %11 = getelementptr inbounds i8, ptr %0, i64 16
  %12 = load double, ptr %11, align 8, !tbaa !5
  %13 = fmul double %12, 0.000000e+00
  %14 = fsub double %13, %10
  %15 = tail call { double, double } @csinh(double noundef %14, double noundef %12) #6
  %16 = extractvalue { double, double } %15, 0
  %17 = extractvalue { double, double } %15, 1
  %18 = insertelement <2 x double> poison, double %9, i64 0
  %19 = insertelement <2 x double> %18, double %17, i64 1
  %20 = insertelement <2 x double> poison, double %8, i64 0
  %21 = insertelement <2 x double> %20, double %16, i64 1
  %22 = fmul <2 x double> %19, %21
  %23 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %21, <2 x double> <double 2.000000e+00, double 2.000000e+00>, <2 x double> %22)
  %24 = shufflevector <2 x double> %23, <2 x double> poison, <2 x i32> <i32 1, i32 poison>
  %25 = fadd <2 x double> %23, %24
  %26 = extractelement <2 x double> %25, i64 0
  %27 = load double, ptr %0, align 8, !tbaa !5
  %28 = load double, ptr %11, align 8, !tbaa !5
  %29 = fneg double %28
  %30 = fmul double %28, -0.000000e+00
  %31 = fsub double %30, %27
  %32 = tail call { double, double } @csinh(double noundef %31, double noundef %29) #6
  %33 = extractvalue { double, double } %32, 0
  %34 = extractvalue { double, double } %32, 1
  %35 = fmul double %34, %33
  %36 = tail call double @llvm.fmuladd.f64(double %33, double 2.000000e+00, double %35)
  %37 = fadd double %26, %36
  %38 = load double, ptr %11, align 8, !tbaa !5
  %39 = load double, ptr %3, align 8, !tbaa !5
  %40 = fneg double %39
  %41 = fmul double %39, 0.000000e+00
  %42 = fsub double %38, %41
  %43 = tail call { double, double } @csinh(double noundef %42, double noundef %40) #6
  %44 = extractvalue { double, double } %43, 0
  %45 = extractvalue { double, double } %43, 1
  %46 = fmul double %45, %44
  %47 = tail call double @llvm.fmuladd.f64(double %44, double 2.000000e+00, double %46)
  %48 = fadd double %37, %47
  ret double %48
}

; Function Attrs: nounwind uwtable
define dso_local double @use_ccosh(ptr nocapture noundef readonly %0) local_unnamed_addr #0 {
  %2 = load double, ptr %0, align 8, !tbaa !5
  %3 = getelementptr inbounds i8, ptr %0, i64 8
  %4 = load double, ptr %3, align 8, !tbaa !5
  %5 = fmul double %4, 0.000000e+00
  %6 = fadd double %2, %5
  %7 = tail call { double, double } @ccosh(double noundef %6, double noundef %4) #6
  %8 = extractvalue { double, double } %7, 0
  %9 = extractvalue { double, double } %7, 1
  %10 = load double, ptr %3, align 8, !tbaa !5
  %11 = getelementptr inbounds i8, ptr %0, i64 16
  %12 = load double, ptr %11, align 8, !tbaa !5
  %13 = fmul double %12, 0.000000e+00
  %14 = fsub double %13, %10
  %15 = tail call { double, double } @ccosh(double noundef %14, double noundef %12) #6
  %16 = extractvalue { double, double } %15, 0
  %17 = extractvalue { double, double } %15, 1
  %18 = insertelement <2 x double> poison, double %9, i64 0
  %19 = insertelement <2 x double> %18, double %17, i64 1
  %20 = insertelement <2 x double> poison, double %8, i64 0
  %21 = insertelement <2 x double> %20, double %16, i64 1
  %22 = fmul <2 x double> %19, %21
  %23 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %21, <2 x double> <double 2.000000e+00, double 2.000000e+00>, <2 x double> %22)
  %24 = shufflevector <2 x double> %23, <2 x double> poison, <2 x i32> <i32 1, i32 poison>
  %25 = fadd <2 x double> %23, %24
  %26 = extractelement <2 x double> %25, i64 0
  %27 = load double, ptr %0, align 8, !tbaa !5
  %28 = load double, ptr %11, align 8, !tbaa !5
  %29 = fneg double %28
  %30 = fmul double %28, -0.000000e+00
  %31 = fsub double %30, %27
  %32 = tail call { double, double } @ccosh(double noundef %31, double noundef %29) #6
  %33 = extractvalue { double, double } %32, 0
  %34 = extractvalue { double, double } %32, 1
  %35 = fmul double %34, %33
  %36 = tail call double @llvm.fmuladd.f64(double %33, double 2.000000e+00, double %35)
  %37 = fadd double %26, %36
  %38 = load double, ptr %11, align 8, !tbaa !5
  %39 = load double, ptr %3, align 8, !tbaa !5
  %40 = fneg double %39
  %41 = fmul double %39, 0.000000e+00
  %42 = fsub double %38, %41
  %43 = tail call { double, double } @ccosh(double noundef %42, double noundef %40) #6
  %44 = extractvalue { double, double } %43, 0
  %45 = extractvalue { double, double } %43, 1
  %46 = fmul double %45, %44
  %47 = tail call double @llvm.fmuladd.f64(double %44, double 2.000000e+00, double %46)
  %48 = fadd double %37, %47
  ret double %48
}

; Function Attrs: nounwind uwtable
define dso_local double @use_ctanh(ptr nocapture noundef readonly %0) local_unnamed_addr #0 {
  %2 = load double, ptr %0, align 8, !tbaa !5
  %3 = getelementptr inbounds i8, ptr %0, i64 8
  %4 = load double, ptr %3, align 8, !tbaa !5
  %5 = fmul double %4, 0.000000e+00
  %6 = fadd double %2, %5
  %7 = tail call { double, double } @ctanh(double noundef %6, double noundef %4) #6
  %8 = extractvalue { double, double } %7, 0
  %9 = extractvalue { double, double } %7, 1
  %10 = load double, ptr %3, align 8, !tbaa !5
  %11 = getelementptr inbounds i8, ptr %0, i64 16
  %12 = load double, ptr %11, align 8, !tbaa !5
  %13 = fmul double %12, 0.000000e+00
  %14 = fsub double %13, %10
  %15 = tail call { double, double } @ctanh(double noundef %14, double noundef %12) #6
  %16 = extractvalue { double, double } %15, 0
  %17 = extractvalue { double, double } %15, 1
  %18 = insertelement <2 x double> poison, double %9, i64 0
  %19 = insertelement <2 x double> %18, double %17, i64 1
  %20 = insertelement <2 x double> poison, double %8, i64 0
  %21 = insertelement <2 x double> %20, double %16, i64 1
  %22 = fmul <2 x double> %19, %21
  %23 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %21, <2 x double> <double 2.000000e+00, double 2.000000e+00>, <2 x double> %22)
  %24 = shufflevector <2 x double> %23, <2 x double> poison, <2 x i32> <i32 1, i32 poison>
  %25 = fadd <2 x double> %23, %24
  %26 = extractelement <2 x double> %25, i64 0
  %27 = load double, ptr %0, align 8, !tbaa !5
  %28 = load double, ptr %11, align 8, !tbaa !5
  %29 = fneg double %28
  %30 = fmul double %28, -0.000000e+00
  %31 = fsub double %30, %27
  %32 = tail call { double, double } @ctanh(double noundef %31, double noundef %29) #6
  %33 = extractvalue { double, double } %32, 0
  %34 = extractvalue { double, double } %32, 1
  %35 = fmul double %34, %33
  %36 = tail call double @llvm.fmuladd.f64(double %33, double 2.000000e+00, double %35)
  %37 = fadd double %26, %36
  %38 = load double, ptr %11, align 8, !tbaa !5
  %39 = load double, ptr %3, align 8, !tbaa !5
  %40 = fneg double %39
  %41 = fmul double %39, 0.000000e+00
  %42 = fsub double %38, %41
  %43 = tail call { double, double } @ctanh(double noundef %42, double noundef %40) #6
  %44 = extractvalue { double, double } %43, 0
  %45 = extractvalue { double, double } %43, 1
  %46 = fmul double %45, %44
  %47 = tail call double @llvm.fmuladd.f64(double %44, double 2.000000e+00, double %46)
  %48 = fadd double %37, %47
  ret double %48
}

; Function Attrs: nounwind uwtable
define dso_local double @use_casin(ptr nocapture noundef readonly %0) local_unnamed_addr #0 {
  %2 = load double, ptr %0, align 8, !tbaa !5
  %3 = getelementptr inbounds i8, ptr %0, i64 8
  %4 = load double, ptr %3, align 8, !tbaa !5
  %5 = fmul double %4, 0.000000e+00
  %6 = fadd double %2, %5
  %7 = tail call { double, double } @casin(double noundef %6, double noundef %4) #6
  %8 = extractvalue { double, double } %7, 0
  %9 = extractvalue { double, double } %7, 1
  %10 = load double, ptr %3, align 8, !tbaa !5
  %11 = getelementptr inbounds i8, ptr %0, i64 16
  %12 = load double, ptr %11, align 8, !tbaa !5
  %13 = fmul double %12, 0.000000e+00
  %14 = fsub double %13, %10
  %15 = tail call { double, double } @casin(double noundef %14, double noundef %12) #6
  %16 = extractvalue { double, double } %15, 0
  %17 = extractvalue { double, double } %15, 1
  %18 = insertelement <2 x double> poison, double %9, i64 0
  %19 = insertelement <2 x double> %18, double %17, i64 1
  %20 = insertelement <2 x double> poison, double %8, i64 0
  %21 = insertelement <2 x double> %20, double %16, i64 1
  %22 = fmul <2 x double> %19, %21
  %23 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %21, <2 x double> <double 2.000000e+00, double 2.000000e+00>, <2 x double> %22)
  %24 = shufflevector <2 x double> %23, <2 x double> poison, <2 x i32> <i32 1, i32 poison>
  %25 = fadd <2 x double> %23, %24
  %26 = extractelement <2 x double> %25, i64 0
  %27 = load double, ptr %0, align 8, !tbaa !5
  %28 = load double, ptr %11, align 8, !tbaa !5
  %29 = fneg double %28
  %30 = fmul double %28, -0.000000e+00
  %31 = fsub double %30, %27
  %32 = tail call { double, double } @casin(double noundef %31, double noundef %29) #6
  %33 = extractvalue { double, double } %32, 0
  %34 = extractvalue { double, double } %32, 1
  %35 = fmul double %34, %33
  %36 = tail call double @llvm.fmuladd.f64(double %33, double 2.000000e+00, double %35)
  %37 = fadd double %26, %36
  %38 = load double, ptr %11, align 8, !tbaa !5
  %39 = load double, ptr %3, align 8, !tbaa !5
  %40 = fneg double %39
  %41 = fmul double %39, 0.000000e+00
  %42 = fsub double %38, %41
  %43 = tail call { double, double } @casin(double noundef %42, double noundef %40) #6
  %44 = extractvalue { double, double } %43, 0
  %45 = extractvalue { double, double } %43, 1
  %46 = fmul double %45, %44
  %47 = tail call double @llvm.fmuladd.f64(double %44, double 2.000000e+00, double %46)
  %48 = fadd double %37, %47
  ret double %48
}

; Function Attrs: nounwind uwtable
define dso_local double @use_cacos(ptr nocapture noundef readonly %0) local_unnamed_addr #0 {
  %2 = load double, ptr %0, align 8, !tbaa !5
  %3 = getelementptr inbounds i8, ptr %0, i64 8
  %4 = load double, ptr %3, align 8, !tbaa !5
  %5 = fmul double %4, 0.000000e+00
  %6 = fadd double %2, %5
  %7 = tail call { double, double } @cacos(double noundef %6, double noundef %4) #6
  %8 = extractvalue { double, double } %7, 0
  %9 = extractvalue { double, double } %7, 1
  %10 = load double, ptr %3, align 8, !tbaa !5
  %11 = getelementptr inbounds i8, ptr %0, i64 16
  %12 = load double, ptr %11, align 8, !tbaa !5
  %13 = fmul double %12, 0.000000e+00
  %14 = fsub double %13, %10
  %15 = tail call { double, double } @cacos(double noundef %14, double noundef %12) #6
  %16 = extractvalue { double, double } %15, 0
  %17 = extractvalue { double, double } %15, 1
  %18 = insertelement <2 x double> poison, double %9, i64 0
  %19 = insertelement <2 x double> %18, double %17, i64 1
  %20 = insertelement <2 x double> poison, double %8, i64 0
  %21 = insertelement <2 x double> %20, double %16, i64 1
  %22 = fmul <2 x double> %19, %21
  %23 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %21, <2 x double> <double 2.000000e+00, double 2.000000e+00>, <2 x double> %22)
  %24 = shufflevector <2 x double> %23, <2 x double> poison, <2 x i32> <i32 1, i32 poison>
  %25 = fadd <2 x double> %23, %24
  %26 = extractelement <2 x double> %25, i64 0
  %27 = load double, ptr %0, align 8, !tbaa !5
  %28 = load double, ptr %11, align 8, !tbaa !5
  %29 = fneg double %28
  %30 = fmul double %28, -0.000000e+00
  %31 = fsub double %30, %27
  %32 = tail call { double, double } @cacos(double noundef %31, double noundef %29) #6
  %33 = extractvalue { double, double } %32, 0
  %34 = extractvalue { double, double } %32, 1
  %35 = fmul double %34, %33
  %36 = tail call double @llvm.fmuladd.f64(double %33, double 2.000000e+00, double %35)
  %37 = fadd double %26, %36
  %38 = load double, ptr %11, align 8, !tbaa !5
  %39 = load double, ptr %3, align 8, !tbaa !5
  %40 = fneg double %39
  %41 = fmul double %39, 0.000000e+00
  %42 = fsub double %38, %41
  %43 = tail call { double, double } @cacos(double noundef %42, double noundef %40) #6
  %44 = extractvalue { double, double } %43, 0
  %45 = extractvalue { double, double } %43, 1
  %46 = fmul double %45, %44
  %47 = tail call double @llvm.fmuladd.f64(double %44, double 2.000000e+00, double %46)
  %48 = fadd double %37, %47
  ret double %48
}

; Function Attrs: nounwind uwtable
define dso_local double @use_catan(ptr nocapture noundef readonly %0) local_unnamed_addr #0 {
  %2 = load double, ptr %0, align 8, !tbaa !5
  %3 = getelementptr inbounds i8, ptr %0, i64 8
  %4 = load double, ptr %3, align 8, !tbaa !5
  %5 = fmul double %4, 0.000000e+00
  %6 = fadd double %2, %5
  %7 = tail call { double, double } @catan(double noundef %6, double noundef %4) #6
  %8 = extractvalue { double, double } %7, 0
  %9 = extractvalue { double, double } %7, 1
  %10 = load double, ptr %3, align 8, !tbaa !5
  %11 = getelementptr inbounds i8, ptr %0, i64 16
  %12 = load double, ptr %11, align 8, !tbaa !5
  %13 = fmul double %12, 0.000000e+00
  %14 = fsub double %13, %10
  %15 = tail call { double, double } @catan(double noundef %14, double noundef %12) #6
  %16 = extractvalue { double, double } %15, 0
  %17 = extractvalue { double, double } %15, 1
  %18 = insertelement <2 x double> poison, double %9, i64 0
  %19 = insertelement <2 x double> %18, double %17, i64 1
  %20 = insertelement <2 x double> poison, double %8, i64 0
  %21 = insertelement <2 x double> %20, double %16, i64 1
  %22 = fmul <2 x double> %19, %21
  %23 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %21, <2 x double> <double 2.000000e+00, double 2.000000e+00>, <2 x double> %22)
  %24 = shufflevector <2 x double> %23, <2 x double> poison, <2 x i32> <i32 1, i32 poison>
  %25 = fadd <2 x double> %23, %24
  %26 = extractelement <2 x double> %25, i64 0
  %27 = load double, ptr %0, align 8, !tbaa !5
  %28 = load double, ptr %11, align 8, !tbaa !5
  %29 = fneg double %28
  %30 = fmul double %28, -0.000000e+00
  %31 = fsub double %30, %27
  %32 = tail call { double, double } @catan(double noundef %31, double noundef %29) #6
  %33 = extractvalue { double, double } %32, 0
  %34 = extractvalue { double, double } %32, 1
  %35 = fmul double %34, %33
  %36 = tail call double @llvm.fmuladd.f64(double %33, double 2.000000e+00, double %35)
  %37 = fadd double %26, %36
  %38 = load double, ptr %11, align 8, !tbaa !5
  %39 = load double, ptr %3, align 8, !tbaa !5
  %40 = fneg double %39
  %41 = fmul double %39, 0.000000e+00
  %42 = fsub double %38, %41
  %43 = tail call { double, double } @catan(double noundef %42, double noundef %40) #6
  %44 = extractvalue { double, double } %43, 0
  %45 = extractvalue { double, double } %43, 1
  %46 = fmul double %45, %44
  %47 = tail call double @llvm.fmuladd.f64(double %44, double 2.000000e+00, double %46)
  %48 = fadd double %37, %47
  ret double %48
}

; Function Attrs: nounwind uwtable
define dso_local double @use_casinh(ptr nocapture noundef readonly %0) local_unnamed_addr #0 {
  %2 = load double, ptr %0, align 8, !tbaa !5
  %3 = getelementptr inbounds i8, ptr %0, i64 8
  %4 = load double, ptr %3, align 8, !tbaa !5
  %5 = fmul double %4, 0.000000e+00
  %6 = fadd double %2, %5
  %7 = tail call { double, double } @casinh(double noundef %6, double noundef %4) #6
  %8 = extractvalue { double, double } %7, 0
  %9 = extractvalue { double, double } %7, 1
  %10 = load double, ptr %3, align 8, !tbaa !5
  %11 = getelementptr inbounds i8, ptr %0, i64 16
  %12 = load double, ptr %11, align 8, !tbaa !5
  %13 = fmul double %12, 0.000000e+00
  %14 = fsub double %13, %10
  %15 = tail call { double, double } @casinh(double noundef %14, double noundef %12) #6
  %16 = extractvalue { double, double } %15, 0
  %17 = extractvalue { double, double } %15, 1
  %18 = insertelement <2 x double> poison, double %9, i64 0
  %19 = insertelement <2 x double> %18, double %17, i64 1
  %20 = insertelement <2 x double> poison, double %8, i64 0
  %21 = insertelement <2 x double> %20, double %16, i64 1
  %22 = fmul <2 x double> %19, %21
  %23 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %21, <2 x double> <double 2.000000e+00, double 2.000000e+00>, <2 x double> %22)
  %24 = shufflevector <2 x double> %23, <2 x double> poison, <2 x i32> <i32 1, i32 poison>
  %25 = fadd <2 x double> %23, %24
  %26 = extractelement <2 x double> %25, i64 0
  %27 = load double, ptr %0, align 8, !tbaa !5
  %28 = load double, ptr %11, align 8, !tbaa !5
  %29 = fneg double %28
  %30 = fmul double %28, -0.000000e+00
  %31 = fsub double %30, %27
  %32 = tail call { double, double } @casinh(double noundef %31, double noundef %29) #6
  %33 = extractvalue { double, double } %32, 0
  %34 = extractvalue { double, double } %32, 1
  %35 = fmul double %34, %33
  %36 = tail call double @llvm.fmuladd.f64(double %33, double 2.000000e+00, double %35)
  %37 = fadd double %26, %36
  %38 = load double, ptr %11, align 8, !tbaa !5
  %39 = load double, ptr %3, align 8, !tbaa !5
  %40 = fneg double %39
  %41 = fmul double %39, 0.000000e+00
  %42 = fsub double %38, %41
  %43 = tail call { double, double } @casinh(double noundef %42, double noundef %40) #6
  %44 = extractvalue { double, double } %43, 0
  %45 = extractvalue { double, double } %43, 1
  %46 = fmul double %45, %44
  %47 = tail call double @llvm.fmuladd.f64(double %44, double 2.000000e+00, double %46)
  %48 = fadd double %37, %47
  ret double %48
}

; Function Attrs: nounwind uwtable
define dso_local double @use_cacosh(ptr nocapture noundef readonly %0) local_unnamed_addr #0 {
  %2 = load double, ptr %0, align 8, !tbaa !5
  %3 = getelementptr inbounds i8, ptr %0, i64 8
  %4 = load double, ptr %3, align 8, !tbaa !5
  %5 = fmul double %4, 0.000000e+00
  %6 = fadd double %2, %5
  %7 = tail call { double, double } @cacosh(double noundef %6, double noundef %4) #6
  %8 = extractvalue { double, double } %7, 0
  %9 = extractvalue { double, double } %7, 1
  %10 = load double, ptr %3, align 8, !tbaa !5
  %11 = getelementptr inbounds i8, ptr %0, i64 16
  %12 = load double, ptr %11, align 8, !tbaa !5
  %13 = fmul double %12, 0.000000e+00
  %14 = fsub double %13, %10
  %15 = tail call { double, double } @cacosh(double noundef %14, double noundef %12) #6
  %16 = extractvalue { double, double } %15, 0
  %17 = extractvalue { double, double } %15, 1
  %18 = insertelement <2 x double> poison, double %9, i64 0
  %19 = insertelement <2 x double> %18, double %17, i64 1
  %20 = insertelement <2 x double> poison, double %8, i64 0
  %21 = insertelement <2 x double> %20, double %16, i64 1
  %22 = fmul <2 x double> %19, %21
  %23 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %21, <2 x double> <double 2.000000e+00, double 2.000000e+00>, <2 x double> %22)
  %24 = shufflevector <2 x double> %23, <2 x double> poison, <2 x i32> <i32 1, i32 poison>
  %25 = fadd <2 x double> %23, %24
  %26 = extractelement <2 x double> %25, i64 0
  %27 = load double, ptr %0, align 8, !tbaa !5
  %28 = load double, ptr %11, align 8, !tbaa !5
  %29 = fneg double %28
  %30 = fmul double %28, -0.000000e+00
  %31 = fsub double %30, %27
  %32 = tail call { double, double } @cacosh(double noundef %31, double noundef %29) #6
  %33 = extractvalue { double, double } %32, 0
  %34 = extractvalue { double, double } %32, 1
  %35 = fmul double %34, %33
  %36 = tail call double @llvm.fmuladd.f64(double %33, double 2.000000e+00, double %35)
  %37 = fadd double %26, %36
  %38 = load double, ptr %11, align 8, !tbaa !5
  %39 = load double, ptr %3, align 8, !tbaa !5
  %40 = fneg double %39
  %41 = fmul double %39, 0.000000e+00
  %42 = fsub double %38, %41
  %43 = tail call { double, double } @cacosh(double noundef %42, double noundef %40) #6
  %44 = extractvalue { double, double } %43, 0
  %45 = extractvalue { double, double } %43, 1
  %46 = fmul double %45, %44
  %47 = tail call double @llvm.fmuladd.f64(double %44, double 2.000000e+00, double %46)
  %48 = fadd double %37, %47
  ret double %48
}

; Function Attrs: nounwind uwtable
define dso_local double @use_catanh(ptr nocapture noundef readonly %0) local_unnamed_addr #0 {
  %2 = load double, ptr %0, align 8, !tbaa !5
  %3 = getelementptr inbounds i8, ptr %0, i64 8
  %4 = load double, ptr %3, align 8, !tbaa !5
  %5 = fmul double %4, 0.000000e+00
  %6 = fadd double %2, %5
  %7 = tail call { double, double } @catanh(double noundef %6, double noundef %4) #6
  %8 = extractvalue { double, double } %7, 0
  %9 = extractvalue { double, double } %7, 1
  %10 = load double, ptr %3, align 8, !tbaa !5
  %11 = getelementptr inbounds i8, ptr %0, i64 16
  %12 = load double, ptr %11, align 8, !tbaa !5
  %13 = fmul double %12, 0.000000e+00
  %14 = fsub double %13, %10
  %15 = tail call { double, double } @catanh(double noundef %14, double noundef %12) #6
  %16 = extractvalue { double, double } %15, 0
  %17 = extractvalue { double, double } %15, 1
  %18 = insertelement <2 x double> poison, double %9, i64 0
  %19 = insertelement <2 x double> %18, double %17, i64 1
  %20 = insertelement <2 x double> poison, double %8, i64 0
  %21 = insertelement <2 x double> %20, double %16, i64 1
  %22 = fmul <2 x double> %19, %21
  %23 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %21, <2 x double> <double 2.000000e+00, double 2.000000e+00>, <2 x double> %22)
  %24 = shufflevector <2 x double> %23, <2 x double> poison, <2 x i32> <i32 1, i32 poison>
  %25 = fadd <2 x double> %23, %24
  %26 = extractelement <2 x double> %25, i64 0
  %27 = load double, ptr %0, align 8, !tbaa !5
  %28 = load double, ptr %11, align 8, !tbaa !5
  %29 = fneg double %28
  %30 = fmul double %28, -0.000000e+00
  %31 = fsub double %30, %27
  %32 = tail call { double, double } @catanh(double noundef %31, double noundef %29) #6
  %33 = extractvalue { double, double } %32, 0
  %34 = extractvalue { double, double } %32, 1
  %35 = fmul double %34, %33
  %36 = tail call double @llvm.fmuladd.f64(double %33, double 2.000000e+00, double %35)
  %37 = fadd double %26, %36
  %38 = load double, ptr %11, align 8, !tbaa !5
  %39 = load double, ptr %3, align 8, !tbaa !5
  %40 = fneg double %39
  %41 = fmul double %39, 0.000000e+00
  %42 = fsub double %38, %41
  %43 = tail call { double, double } @catanh(double noundef %42, double noundef %40) #6
  %44 = extractvalue { double, double } %43, 0
  %45 = extractvalue { double, double } %43, 1
  %46 = fmul double %45, %44
  %47 = tail call double @llvm.fmuladd.f64(double %44, double 2.000000e+00, double %46)
  %48 = fadd double %37, %47
  ret double %48
}

; Function Attrs: nounwind uwtable
define dso_local double @use_cpow(ptr nocapture noundef readonly %0) local_unnamed_addr #0 {
  %2 = load double, ptr %0, align 8, !tbaa !5
  %3 = getelementptr inbounds i8, ptr %0, i64 8
  %4 = load double, ptr %3, align 8, !tbaa !5
  %5 = fmul double %4, 0.000000e+00
  %6 = fadd double %2, %5
  %7 = getelementptr inbounds i8, ptr %0, i64 16
  %8 = load double, ptr %7, align 8, !tbaa !5
  %9 = getelementptr inbounds i8, ptr %0, i64 24
  %10 = load double, ptr %9, align 8, !tbaa !5
  %11 = fmul double %10, 0.000000e+00
  %12 = fsub double %8, %11
  %13 = fneg double %10
  %14 = tail call { double, double } @cpow(double noundef %6, double noundef %4, double noundef %12, double noundef %13) #6
  %15 = extractvalue { double, double } %14, 0
  %16 = extractvalue { double, double } %14, 1
  %17 = load double, ptr %3, align 8, !tbaa !5
  %18 = tail call double @llvm.fmuladd.f64(double %15, double %17, double %16)
  ret double %18
}

; Function Attrs: nounwind
declare { double, double } @cpow(double noundef, double noundef, double noundef, double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: nounwind uwtable
define dso_local double @use_cabs(ptr nocapture noundef readonly %0) local_unnamed_addr #0 {
  %2 = load double, ptr %0, align 8, !tbaa !5
  %3 = getelementptr inbounds i8, ptr %0, i64 8
  %4 = load double, ptr %3, align 8, !tbaa !5
  %5 = fmul double %4, 0.000000e+00
  %6 = fsub double %2, %5
  %7 = fneg double %4
  %8 = tail call double @cabs(double noundef %6, double noundef %7) #6
  %9 = getelementptr inbounds i8, ptr %0, i64 16
  %10 = load double, ptr %9, align 8, !tbaa !5
  %11 = getelementptr inbounds i8, ptr %0, i64 24
  %12 = load double, ptr %11, align 8, !tbaa !5
  %13 = fmul double %12, 0.000000e+00
  %14 = fsub double %13, %10
  %15 = tail call double @carg(double noundef %14, double noundef %12) #6
  %16 = load double, ptr %3, align 8, !tbaa !5
  %17 = fmul double %16, 0.000000e+00
  %18 = load double, ptr %0, align 8, !tbaa !5
  %19 = fadd double %17, %18
  %20 = tail call double @carg(double noundef %19, double noundef %16) #6
  %21 = tail call double @llvm.fmuladd.f64(double %8, double %15, double %20)
  ret double %21
}

; Function Attrs: nofree nounwind
declare double @cabs(double noundef, double noundef) local_unnamed_addr #3

; Function Attrs: nounwind
declare double @carg(double noundef, double noundef) local_unnamed_addr #1

; Function Attrs: nounwind uwtable
define dso_local float @use_cexpf(ptr nocapture noundef readonly %0) local_unnamed_addr #4 {
  %2 = load float, ptr %0, align 4, !tbaa !9
  %3 = getelementptr inbounds i8, ptr %0, i64 4
  %4 = load float, ptr %3, align 4, !tbaa !9
  %5 = fmul float %4, 0.000000e+00
  %6 = fadd float %2, %5
  %7 = insertelement <2 x float> poison, float %6, i64 0
  %8 = insertelement <2 x float> %7, float %4, i64 1
  %9 = tail call <2 x float> @cexpf(<2 x float> noundef %8) #6
  %10 = load float, ptr %3, align 4, !tbaa !9
  %11 = getelementptr inbounds i8, ptr %0, i64 8
  %12 = load float, ptr %11, align 4, !tbaa !9
  %13 = fmul float %12, 0.000000e+00
  %14 = fsub float %13, %10
  %15 = insertelement <2 x float> poison, float %14, i64 0
  %16 = insertelement <2 x float> %15, float %12, i64 1
  %17 = tail call <2 x float> @cexpf(<2 x float> noundef %16) #6
  %18 = shufflevector <2 x float> %9, <2 x float> %17, <2 x i32> <i32 1, i32 3>
  %19 = shufflevector <2 x float> %9, <2 x float> %17, <2 x i32> <i32 0, i32 2>
  %20 = fmul <2 x float> %18, %19
  %21 = tail call <2 x float> @llvm.fmuladd.v2f32(<2 x float> %19, <2 x float> <float 2.000000e+00, float 2.000000e+00>, <2 x float> %20)
  %22 = shufflevector <2 x float> %21, <2 x float> poison, <2 x i32> <i32 1, i32 poison>
  %23 = fadd <2 x float> %21, %22
  %24 = extractelement <2 x float> %23, i64 0
  %25 = load float, ptr %0, align 4, !tbaa !9
  %26 = load float, ptr %11, align 4, !tbaa !9
  %27 = fneg float %26
  %28 = fmul float %26, -0.000000e+00
  %29 = fsub float %28, %25
  %30 = insertelement <2 x float> poison, float %29, i64 0
  %31 = insertelement <2 x float> %30, float %27, i64 1
  %32 = tail call <2 x float> @cexpf(<2 x float> noundef %31) #6
  %33 = extractelement <2 x float> %32, i64 0
  %34 = shufflevector <2 x float> %32, <2 x float> poison, <2 x i32> <i32 1, i32 poison>
  %35 = fmul <2 x float> %34, %32
  %36 = extractelement <2 x float> %35, i64 0
  %37 = tail call float @llvm.fmuladd.f32(float %33, float 2.000000e+00, float %36)
  %38 = fadd float %24, %37
  %39 = load float, ptr %11, align 4, !tbaa !9
  %40 = load float, ptr %3, align 4, !tbaa !9
  %41 = fneg float %40
  %42 = fmul float %40, 0.000000e+00
  %43 = fsub float %39, %42
  %44 = insertelement <2 x float> poison, float %43, i64 0
  %45 = insertelement <2 x float> %44, float %41, i64 1
  %46 = tail call <2 x float> @cexpf(<2 x float> noundef %45) #6
  %47 = extractelement <2 x float> %46, i64 0
  %48 = shufflevector <2 x float> %46, <2 x float> poison, <2 x i32> <i32 1, i32 poison>
  %49 = fmul <2 x float> %48, %46
  %50 = extractelement <2 x float> %49, i64 0
  %51 = tail call float @llvm.fmuladd.f32(float %47, float 2.000000e+00, float %50)
  %52 = fadd float %38, %51
  ret float %52
}

; Function Attrs: nounwind uwtable
define dso_local float @use_clogf(ptr nocapture noundef readonly %0) local_unnamed_addr #4 {
  %2 = load float, ptr %0, align 4, !tbaa !9
  %3 = getelementptr inbounds i8, ptr %0, i64 4
  %4 = load float, ptr %3, align 4, !tbaa !9
  %5 = fmul float %4, 0.000000e+00
  %6 = fadd float %2, %5
  %7 = insertelement <2 x float> poison, float %6, i64 0
  %8 = insertelement <2 x float> %7, float %4, i64 1
  %9 = tail call <2 x float> @clogf(<2 x float> noundef %8) #6
  %10 = load float, ptr %3, align 4, !tbaa !9
  %11 = getelementptr inbounds i8, ptr %0, i64 8
  %12 = load float, ptr %11, align 4, !tbaa !9
  %13 = fmul float %12, 0.000000e+00
  %14 = fsub float %13, %10
  %15 = insertelement <2 x float> poison, float %14, i64 0
  %16 = insertelement <2 x float> %15, float %12, i64 1
  %17 = tail call <2 x float> @clogf(<2 x float> noundef %16) #6
  %18 = shufflevector <2 x float> %9, <2 x float> %17, <2 x i32> <i32 1, i32 3>
  %19 = shufflevector <2 x float> %9, <2 x float> %17, <2 x i32> <i32 0, i32 2>
  %20 = fmul <2 x float> %18, %19
  %21 = tail call <2 x float> @llvm.fmuladd.v2f32(<2 x float> %19, <2 x float> <float 2.000000e+00, float 2.000000e+00>, <2 x float> %20)
  %22 = shufflevector <2 x float> %21, <2 x float> poison, <2 x i32> <i32 1, i32 poison>
  %23 = fadd <2 x float> %21, %22
  %24 = extractelement <2 x float> %23, i64 0
  %25 = load float, ptr %0, align 4, !tbaa !9
  %26 = load float, ptr %11, align 4, !tbaa !9
  %27 = fneg float %26
  %28 = fmul float %26, -0.000000e+00
  %29 = fsub float %28, %25
  %30 = insertelement <2 x float> poison, float %29, i64 0
  %31 = insertelement <2 x float> %30, float %27, i64 1
  %32 = tail call <2 x float> @clogf(<2 x float> noundef %31) #6
  %33 = extractelement <2 x float> %32, i64 0
  %34 = shufflevector <2 x float> %32, <2 x float> poison, <2 x i32> <i32 1, i32 poison>
  %35 = fmul <2 x float> %34, %32
  %36 = extractelement <2 x float> %35, i64 0
  %37 = tail call float @llvm.fmuladd.f32(float %33, float 2.000000e+00, float %36)
  %38 = fadd float %24, %37
  %39 = load float, ptr %11, align 4, !tbaa !9
  %40 = load float, ptr %3, align 4, !tbaa !9
  %41 = fneg float %40
  %42 = fmul float %40, 0.000000e+00
  %43 = fsub float %39, %42
  %44 = insertelement <2 x float> poison, float %43, i64 0
  %45 = insertelement <2 x float> %44, float %41, i64 1
  %46 = tail call <2 x float> @clogf(<2 x float> noundef %45) #6
  %47 = extractelement <2 x float> %46, i64 0
  %48 = shufflevector <2 x float> %46, <2 x float> poison, <2 x i32> <i32 1, i32 poison>
  %49 = fmul <2 x float> %48, %46
  %50 = extractelement <2 x float> %49, i64 0
  %51 = tail call float @llvm.fmuladd.f32(float %47, float 2.000000e+00, float %50)
  %52 = fadd float %38, %51
  ret float %52
}

; Function Attrs: nounwind uwtable
define dso_local float @use_csqrtf(ptr nocapture noundef readonly %0) local_unnamed_addr #4 {
  %2 = load float, ptr %0, align 4, !tbaa !9
  %3 = getelementptr inbounds i8, ptr %0, i64 4
  %4 = load float, ptr %3, align 4, !tbaa !9
  %5 = fmul float %4, 0.000000e+00
  %6 = fadd float %2, %5
  %7 = insertelement <2 x float> poison, float %6, i64 0
  %8 = insertelement <2 x float> %7, float %4, i64 1
  %9 = tail call <2 x float> @csqrtf(<2 x float> noundef %8) #6
  %10 = load float, ptr %3, align 4, !tbaa !9
  %11 = getelementptr inbounds i8, ptr %0, i64 8
  %12 = load float, ptr %11, align 4, !tbaa !9
  %13 = fmul float %12, 0.000000e+00
  %14 = fsub float %13, %10
  %15 = insertelement <2 x float> poison, float %14, i64 0
  %16 = insertelement <2 x float> %15, float %12, i64 1
  %17 = tail call <2 x float> @csqrtf(<2 x float> noundef %16) #6
  %18 = shufflevector <2 x float> %9, <2 x float> %17, <2 x i32> <i32 1, i32 3>
  %19 = shufflevector <2 x float> %9, <2 x float> %17, <2 x i32> <i32 0, i32 2>
  %20 = fmul <2 x float> %18, %19
  %21 = tail call <2 x float> @llvm.fmuladd.v2f32(<2 x float> %19, <2 x float> <float 2.000000e+00, float 2.000000e+00>, <2 x float> %20)
  %22 = shufflevector <2 x float> %21, <2 x float> poison, <2 x i32> <i32 1, i32 poison>
  %23 = fadd <2 x float> %21, %22
  %24 = extractelement <2 x float> %23, i64 0
  %25 = load float, ptr %0, align 4, !tbaa !9
  %26 = load float, ptr %11, align 4, !tbaa !9
  %27 = fneg float %26
  %28 = fmul float %26, -0.000000e+00
  %29 = fsub float %28, %25
  %30 = insertelement <2 x float> poison, float %29, i64 0
  %31 = insertelement <2 x float> %30, float %27, i64 1
  %32 = tail call <2 x float> @csqrtf(<2 x float> noundef %31) #6
  %33 = extractelement <2 x float> %32, i64 0
  %34 = shufflevector <2 x float> %32, <2 x float> poison, <2 x i32> <i32 1, i32 poison>
  %35 = fmul <2 x float> %34, %32
  %36 = extractelement <2 x float> %35, i64 0
  %37 = tail call float @llvm.fmuladd.f32(float %33, float 2.000000e+00, float %36)
  %38 = fadd float %24, %37
  %39 = load float, ptr %11, align 4, !tbaa !9
  %40 = load float, ptr %3, align 4, !tbaa !9
  %41 = fneg float %40
  %42 = fmul float %40, 0.000000e+00
  %43 = fsub float %39, %42
  %44 = insertelement <2 x float> poison, float %43, i64 0
  %45 = insertelement <2 x float> %44, float %41, i64 1
  %46 = tail call <2 x float> @csqrtf(<2 x float> noundef %45) #6
  %47 = extractelement <2 x float> %46, i64 0
  %48 = shufflevector <2 x float> %46, <2 x float> poison, <2 x i32> <i32 1, i32 poison>
  %49 = fmul <2 x float> %48, %46
  %50 = extractelement <2 x float> %49, i64 0
  %51 = tail call float @llvm.fmuladd.f32(float %47, float 2.000000e+00, float %50)
  %52 = fadd float %38, %51
  ret float %52
}

; Function Attrs: nounwind uwtable
define dso_local float @use_csinf(ptr nocapture noundef readonly %0) local_unnamed_addr #4 {
  %2 = load float, ptr %0, align 4, !tbaa !9
  %3 = getelementptr inbounds i8, ptr %0, i64 4
  %4 = load float, ptr %3, align 4, !tbaa !9
  %5 = fmul float %4, 0.000000e+00
  %6 = fadd float %2, %5
  %7 = insertelement <2 x float> poison, float %6, i64 0
  %8 = insertelement <2 x float> %7, float %4, i64 1
  %9 = tail call <2 x float> @csinf(<2 x float> noundef %8) #6
  %10 = load float, ptr %3, align 4, !tbaa !9
  %11 = getelementptr inbounds i8, ptr %0, i64 8
  %12 = load float, ptr %11, align 4, !tbaa !9
  %13 = fmul float %12, 0.000000e+00
  %14 = fsub float %13, %10
  %15 = insertelement <2 x float> poison, float %14, i64 0
  %16 = insertelement <2 x float> %15, float %12, i64 1
  %17 = tail call <2 x float> @csinf(<2 x float> noundef %16) #6
  %18 = shufflevector <2 x float> %9, <2 x float> %17, <2 x i32> <i32 1, i32 3>
  %19 = shufflevector <2 x float> %9, <2 x float> %17, <2 x i32> <i32 0, i32 2>
  %20 = fmul <2 x float> %18, %19
  %21 = tail call <2 x float> @llvm.fmuladd.v2f32(<2 x float> %19, <2 x float> <float 2.000000e+00, float 2.000000e+00>, <2 x float> %20)
  %22 = shufflevector <2 x float> %21, <2 x float> poison, <2 x i32> <i32 1, i32 poison>
  %23 = fadd <2 x float> %21, %22
  %24 = extractelement <2 x float> %23, i64 0
  %25 = load float, ptr %0, align 4, !tbaa !9
  %26 = load float, ptr %11, align 4, !tbaa !9
  %27 = fneg float %26
  %28 = fmul float %26, -0.000000e+00
  %29 = fsub float %28, %25
  %30 = insertelement <2 x float> poison, float %29, i64 0
  %31 = insertelement <2 x float> %30, float %27, i64 1
  %32 = tail call <2 x float> @csinf(<2 x float> noundef %31) #6
  %33 = extractelement <2 x float> %32, i64 0
  %34 = shufflevector <2 x float> %32, <2 x float> poison, <2 x i32> <i32 1, i32 poison>
  %35 = fmul <2 x float> %34, %32
  %36 = extractelement <2 x float> %35, i64 0
  %37 = tail call float @llvm.fmuladd.f32(float %33, float 2.000000e+00, float %36)
  %38 = fadd float %24, %37
  %39 = load float, ptr %11, align 4, !tbaa !9
  %40 = load float, ptr %3, align 4, !tbaa !9
  %41 = fneg float %40
  %42 = fmul float %40, 0.000000e+00
  %43 = fsub float %39, %42
  %44 = insertelement <2 x float> poison, float %43, i64 0
  %45 = insertelement <2 x float> %44, float %41, i64 1
  %46 = tail call <2 x float> @csinf(<2 x float> noundef %45) #6
  %47 = extractelement <2 x float> %46, i64 0
  %48 = shufflevector <2 x float> %46, <2 x float> poison, <2 x i32> <i32 1, i32 poison>
  %49 = fmul <2 x float> %48, %46
  %50 = extractelement <2 x float> %49, i64 0
  %51 = tail call float @llvm.fmuladd.f32(float %47, float 2.000000e+00, float %50)
  %52 = fadd float %38, %51
  ret float %52
}

; Function Attrs: nounwind uwtable
define dso_local float @use_ccosf(ptr nocapture noundef readonly %0) local_unnamed_addr #4 {
  %2 = load float, ptr %0, align 4, !tbaa !9
  %3 = getelementptr inbounds i8, ptr %0, i64 4
  %4 = load float, ptr %3, align 4, !tbaa !9
  %5 = fmul float %4, 0.000000e+00
  %6 = fadd float %2, %5
  %7 = insertelement <2 x float> poison, float %6, i64 0
  %8 = insertelement <2 x float> %7, float %4, i64 1
  %9 = tail call <2 x float> @ccosf(<2 x float> noundef %8) #6
  %10 = load float, ptr %3, align 4, !tbaa !9
  %11 = getelementptr inbounds i8, ptr %0, i64 8
  %12 = load float, ptr %11, align 4, !tbaa !9
  %13 = fmul float %12, 0.000000e+00
  %14 = fsub float %13, %10
  %15 = insertelement <2 x float> poison, float %14, i64 0
  %16 = insertelement <2 x float> %15, float %12, i64 1
  %17 = tail call <2 x float> @ccosf(<2 x float> noundef %16) #6
  %18 = shufflevector <2 x float> %9, <2 x float> %17, <2 x i32> <i32 1, i32 3>
  %19 = shufflevector <2 x float> %9, <2 x float> %17, <2 x i32> <i32 0, i32 2>
  %20 = fmul <2 x float> %18, %19
  %21 = tail call <2 x float> @llvm.fmuladd.v2f32(<2 x float> %19, <2 x float> <float 2.000000e+00, float 2.000000e+00>, <2 x float> %20)
  %22 = shufflevector <2 x float> %21, <2 x float> poison, <2 x i32> <i32 1, i32 poison>
  %23 = fadd <2 x float> %21, %22
  %24 = extractelement <2 x float> %23, i64 0
  %25 = load float, ptr %0, align 4, !tbaa !9
  %26 = load float, ptr %11, align 4, !tbaa !9
  %27 = fneg float %26
  %28 = fmul float %26, -0.000000e+00
  %29 = fsub float %28, %25
  %30 = insertelement <2 x float> poison, float %29, i64 0
  %31 = insertelement <2 x float> %30, float %27, i64 1
  %32 = tail call <2 x float> @ccosf(<2 x float> noundef %31) #6
  %33 = extractelement <2 x float> %32, i64 0
  %34 = shufflevector <2 x float> %32, <2 x float> poison, <2 x i32> <i32 1, i32 poison>
  %35 = fmul <2 x float> %34, %32
  %36 = extractelement <2 x float> %35, i64 0
  %37 = tail call float @llvm.fmuladd.f32(float %33, float 2.000000e+00, float %36)
  %38 = fadd float %24, %37
  %39 = load float, ptr %11, align 4, !tbaa !9
  %40 = load float, ptr %3, align 4, !tbaa !9
  %41 = fneg float %40
  %42 = fmul float %40, 0.000000e+00
  %43 = fsub float %39, %42
  %44 = insertelement <2 x float> poison, float %43, i64 0
  %45 = insertelement <2 x float> %44, float %41, i64 1
  %46 = tail call <2 x float> @ccosf(<2 x float> noundef %45) #6
  %47 = extractelement <2 x float> %46, i64 0
  %48 = shufflevector <2 x float> %46, <2 x float> poison, <2 x i32> <i32 1, i32 poison>
  %49 = fmul <2 x float> %48, %46
  %50 = extractelement <2 x float> %49, i64 0
  %51 = tail call float @llvm.fmuladd.f32(float %47, float 2.000000e+00, float %50)
  %52 = fadd float %38, %51
  ret float %52
}

; Function Attrs: nounwind uwtable
define dso_local float @use_ctanf(ptr nocapture noundef readonly %0) local_unnamed_addr #4 {
  %2 = load float, ptr %0, align 4, !tbaa !9
  %3 = getelementptr inbounds i8, ptr %0, i64 4
  %4 = load float, ptr %3, align 4, !tbaa !9
  %5 = fmul float %4, 0.000000e+00
  %6 = fadd float %2, %5
  %7 = insertelement <2 x float> poison, float %6, i64 0
  %8 = insertelement <2 x float> %7, float %4, i64 1
  %9 = tail call <2 x float> @ctanf(<2 x float> noundef %8) #6
  %10 = load float, ptr %3, align 4, !tbaa !9
  %11 = getelementptr inbounds i8, ptr %0, i64 8
  %12 = load float, ptr %11, align 4, !tbaa !9
  %13 = fmul float %12, 0.000000e+00
  %14 = fsub float %13, %10
  %15 = insertelement <2 x float> poison, float %14, i64 0
  %16 = insertelement <2 x float> %15, float %12, i64 1
  %17 = tail call <2 x float> @ctanf(<2 x float> noundef %16) #6
  %18 = shufflevector <2 x float> %9, <2 x float> %17, <2 x i32> <i32 1, i32 3>
  %19 = shufflevector <2 x float> %9, <2 x float> %17, <2 x i32> <i32 0, i32 2>
  %20 = fmul <2 x float> %18, %19
  %21 = tail call <2 x float> @llvm.fmuladd.v2f32(<2 x float> %19, <2 x float> <float 2.000000e+00, float 2.000000e+00>, <2 x float> %20)
  %22 = shufflevector <2 x float> %21, <2 x float> poison, <2 x i32> <i32 1, i32 poison>
  %23 = fadd <2 x float> %21, %22
  %24 = extractelement <2 x float> %23, i64 0
  %25 = load float, ptr %0, align 4, !tbaa !9
  %26 = load float, ptr %11, align 4, !tbaa !9
  %27 = fneg float %26
  %28 = fmul float %26, -0.000000e+00
  %29 = fsub float %28, %25
  %30 = insertelement <2 x float> poison, float %29, i64 0
  %31 = insertelement <2 x float> %30, float %27, i64 1
  %32 = tail call <2 x float> @ctanf(<2 x float> noundef %31) #6
  %33 = extractelement <2 x float> %32, i64 0
  %34 = shufflevector <2 x float> %32, <2 x float> poison, <2 x i32> <i32 1, i32 poison>
  %35 = fmul <2 x float> %34, %32
  %36 = extractelement <2 x float> %35, i64 0
  %37 = tail call float @llvm.fmuladd.f32(float %33, float 2.000000e+00, float %36)
  %38 = fadd float %24, %37
  %39 = load float, ptr %11, align 4, !tbaa !9
  %40 = load float, ptr %3, align 4, !tbaa !9
  %41 = fneg float %40
  %42 = fmul float %40, 0.000000e+00
  %43 = fsub float %39, %42
  %44 = insertelement <2 x float> poison, float %43, i64 0
  %45 = insertelement <2 x float> %44, float %41, i64 1
  %46 = tail call <2 x float> @ctanf(<2 x float> noundef %45) #6
  %47 = extractelement <2 x float> %46, i64 0
  %48 = shufflevector <2 x float> %46, <2 x float> poison, <2 x i32> <i32 1, i32 poison>
  %49 = fmul <2 x float> %48, %46
  %50 = extractelement <2 x float> %49, i64 0
  %51 = tail call float @llvm.fmuladd.f32(float %47, float 2.000000e+00, float %50)
  %52 = fadd float %38, %51
  ret float %52
}

; Function Attrs: nounwind uwtable
define dso_local float @use_csinhf(ptr nocapture noundef readonly %0) local_unnamed_addr #4 {
  %2 = load float, ptr %0, align 4, !tbaa !9
  %3 = getelementptr inbounds i8, ptr %0, i64 4
  %4 = load float, ptr %3, align 4, !tbaa !9
  %5 = fmul float %4, 0.000000e+00
  %6 = fadd float %2, %5
  %7 = insertelement <2 x float> poison, float %6, i64 0
  %8 = insertelement <2 x float> %7, float %4, i64 1
  %9 = tail call <2 x float> @csinhf(<2 x float> noundef %8) #6
  %10 = load float, ptr %3, align 4, !tbaa !9
  %11 = getelementptr inbounds i8, ptr %0, i64 8
  %12 = load float, ptr %11, align 4, !tbaa !9
  %13 = fmul float %12, 0.000000e+00
  %14 = fsub float %13, %10
  %15 = insertelement <2 x float> poison, float %14, i64 0
  %16 = insertelement <2 x float> %15, float %12, i64 1
  %17 = tail call <2 x float> @csinhf(<2 x float> noundef %16) #6
  %18 = shufflevector <2 x float> %9, <2 x float> %17, <2 x i32> <i32 1, i32 3>
  %19 = shufflevector <2 x float> %9, <2 x float> %17, <2 x i32> <i32 0, i32 2>
  %20 = fmul <2 x float> %18, %19
  %21 = tail call <2 x float> @llvm.fmuladd.v2f32(<2 x float> %19, <2 x float> <float 2.000000e+00, float 2.000000e+00>, <2 x float> %20)
  %22 = shufflevector <2 x float> %21, <2 x float> poison, <2 x i32> <i32 1, i32 poison>
  %23 = fadd <2 x float> %21, %22
  %24 = extractelement <2 x float> %23, i64 0
  %25 = load float, ptr %0, align 4, !tbaa !9
  %26 = load float, ptr %11, align 4, !tbaa !9
  %27 = fneg float %26
  %28 = fmul float %26, -0.000000e+00
  %29 = fsub float %28, %25
  %30 = insertelement <2 x float> poison, float %29, i64 0
  %31 = insertelement <2 x float> %30, float %27, i64 1
  %32 = tail call <2 x float> @csinhf(<2 x float> noundef %31) #6
  %33 = extractelement <2 x float> %32, i64 0
  %34 = shufflevector <2 x float> %32, <2 x float> poison, <2 x i32> <i32 1, i32 poison>
  %35 = fmul <2 x float> %34, %32
  %36 = extractelement <2 x float> %35, i64 0
  %37 = tail call float @llvm.fmuladd.f32(float %33, float 2.000000e+00, float %36)
  %38 = fadd float %24, %37
  %39 = load float, ptr %11, align 4, !tbaa !9
  %40 = load float, ptr %3, align 4, !tbaa !9
  %41 = fneg float %40
  %42 = fmul float %40, 0.000000e+00
  %43 = fsub float %39, %42
  %44 = insertelement <2 x float> poison, float %43, i64 0
  %45 = insertelement <2 x float> %44, float %41, i64 1
  %46 = tail call <2 x float> @csinhf(<2 x float> noundef %45) #6
  %47 = extractelement <2 x float> %46, i64 0
  %48 = shufflevector <2 x float> %46, <2 x float> poison, <2 x i32> <i32 1, i32 poison>
  %49 = fmul <2 x float> %48, %46
  %50 = extractelement <2 x float> %49, i64 0
  %51 = tail call float @llvm.fmuladd.f32(float %47, float 2.000000e+00, float %50)
  %52 = fadd float %38, %51
  ret float %52
}

; Function Attrs: nounwind uwtable
define dso_local float @use_ccoshf(ptr nocapture noundef readonly %0) local_unnamed_addr #4 {
  %2 = load float, ptr %0, align 4, !tbaa !9
  %3 = getelementptr inbounds i8, ptr %0, i64 4
  %4 = load float, ptr %3, align 4, !tbaa !9
  %5 = fmul float %4, 0.000000e+00
  %6 = fadd float %2, %5
  %7 = insertelement <2 x float> poison, float %6, i64 0
  %8 = insertelement <2 x float> %7, float %4, i64 1
  %9 = tail call <2 x float> @ccoshf(<2 x float> noundef %8) #6
  %10 = load float, ptr %3, align 4, !tbaa !9
  %11 = getelementptr inbounds i8, ptr %0, i64 8
  %12 = load float, ptr %11, align 4, !tbaa !9
  %13 = fmul float %12, 0.000000e+00
  %14 = fsub float %13, %10
  %15 = insertelement <2 x float> poison, float %14, i64 0
  %16 = insertelement <2 x float> %15, float %12, i64 1
  %17 = tail call <2 x float> @ccoshf(<2 x float> noundef %16) #6
  %18 = shufflevector <2 x float> %9, <2 x float> %17, <2 x i32> <i32 1, i32 3>
  %19 = shufflevector <2 x float> %9, <2 x float> %17, <2 x i32> <i32 0, i32 2>
  %20 = fmul <2 x float> %18, %19
  %21 = tail call <2 x float> @llvm.fmuladd.v2f32(<2 x float> %19, <2 x float> <float 2.000000e+00, float 2.000000e+00>, <2 x float> %20)
  %22 = shufflevector <2 x float> %21, <2 x float> poison, <2 x i32> <i32 1, i32 poison>
  %23 = fadd <2 x float> %21, %22
  %24 = extractelement <2 x float> %23, i64 0
  %25 = load float, ptr %0, align 4, !tbaa !9
  %26 = load float, ptr %11, align 4, !tbaa !9
  %27 = fneg float %26
  %28 = fmul float %26, -0.000000e+00
  %29 = fsub float %28, %25
  %30 = insertelement <2 x float> poison, float %29, i64 0
  %31 = insertelement <2 x float> %30, float %27, i64 1
  %32 = tail call <2 x float> @ccoshf(<2 x float> noundef %31) #6
  %33 = extractelement <2 x float> %32, i64 0
  %34 = shufflevector <2 x float> %32, <2 x float> poison, <2 x i32> <i32 1, i32 poison>
  %35 = fmul <2 x float> %34, %32
  %36 = extractelement <2 x float> %35, i64 0
  %37 = tail call float @llvm.fmuladd.f32(float %33, float 2.000000e+00, float %36)
  %38 = fadd float %24, %37
  %39 = load float, ptr %11, align 4, !tbaa !9
  %40 = load float, ptr %3, align 4, !tbaa !9
  %41 = fneg float %40
  %42 = fmul float %40, 0.000000e+00
  %43 = fsub float %39, %42
  %44 = insertelement <2 x float> poison, float %43, i64 0
  %45 = insertelement <2 x float> %44, float %41, i64 1
  %46 = tail call <2 x float> @ccoshf(<2 x float> noundef %45) #6
  %47 = extractelement <2 x float> %46, i64 0
  %48 = shufflevector <2 x float> %46, <2 x float> poison, <2 x i32> <i32 1, i32 poison>
  %49 = fmul <2 x float> %48, %46
  %50 = extractelement <2 x float> %49, i64 0
  %51 = tail call float @llvm.fmuladd.f32(float %47, float 2.000000e+00, float %50)
  %52 = fadd float %38, %51
  ret float %52
}

; Function Attrs: nounwind uwtable
define dso_local float @use_ctanhf(ptr nocapture noundef readonly %0) local_unnamed_addr #4 {
  %2 = load float, ptr %0, align 4, !tbaa !9
  %3 = getelementptr inbounds i8, ptr %0, i64 4
  %4 = load float, ptr %3, align 4, !tbaa !9
  %5 = fmul float %4, 0.000000e+00
  %6 = fadd float %2, %5
  %7 = insertelement <2 x float> poison, float %6, i64 0
  %8 = insertelement <2 x float> %7, float %4, i64 1
  %9 = tail call <2 x float> @ctanhf(<2 x float> noundef %8) #6
  %10 = load float, ptr %3, align 4, !tbaa !9
  %11 = getelementptr inbounds i8, ptr %0, i64 8
  %12 = load float, ptr %11, align 4, !tbaa !9
  %13 = fmul float %12, 0.000000e+00
  %14 = fsub float %13, %10
  %15 = insertelement <2 x float> poison, float %14, i64 0
  %16 = insertelement <2 x float> %15, float %12, i64 1
  %17 = tail call <2 x float> @ctanhf(<2 x float> noundef %16) #6
  %18 = shufflevector <2 x float> %9, <2 x float> %17, <2 x i32> <i32 1, i32 3>
  %19 = shufflevector <2 x float> %9, <2 x float> %17, <2 x i32> <i32 0, i32 2>
  %20 = fmul <2 x float> %18, %19
  %21 = tail call <2 x float> @llvm.fmuladd.v2f32(<2 x float> %19, <2 x float> <float 2.000000e+00, float 2.000000e+00>, <2 x float> %20)
  %22 = shufflevector <2 x float> %21, <2 x float> poison, <2 x i32> <i32 1, i32 poison>
  %23 = fadd <2 x float> %21, %22
  %24 = extractelement <2 x float> %23, i64 0
  %25 = load float, ptr %0, align 4, !tbaa !9
  %26 = load float, ptr %11, align 4, !tbaa !9
  %27 = fneg float %26
  %28 = fmul float %26, -0.000000e+00
  %29 = fsub float %28, %25
  %30 = insertelement <2 x float> poison, float %29, i64 0
  %31 = insertelement <2 x float> %30, float %27, i64 1
  %32 = tail call <2 x float> @ctanhf(<2 x float> noundef %31) #6
  %33 = extractelement <2 x float> %32, i64 0
  %34 = shufflevector <2 x float> %32, <2 x float> poison, <2 x i32> <i32 1, i32 poison>
  %35 = fmul <2 x float> %34, %32
  %36 = extractelement <2 x float> %35, i64 0
  %37 = tail call float @llvm.fmuladd.f32(float %33, float 2.000000e+00, float %36)
  %38 = fadd float %24, %37
  %39 = load float, ptr %11, align 4, !tbaa !9
  %40 = load float, ptr %3, align 4, !tbaa !9
  %41 = fneg float %40
  %42 = fmul float %40, 0.000000e+00
  %43 = fsub float %39, %42
  %44 = insertelement <2 x float> poison, float %43, i64 0
  %45 = insertelement <2 x float> %44, float %41, i64 1
  %46 = tail call <2 x float> @ctanhf(<2 x float> noundef %45) #6
  %47 = extractelement <2 x float> %46, i64 0
  %48 = shufflevector <2 x float> %46, <2 x float> poison, <2 x i32> <i32 1, i32 poison>
  %49 = fmul <2 x float> %48, %46
  %50 = extractelement <2 x float> %49, i64 0
  %51 = tail call float @llvm.fmuladd.f32(float %47, float 2.000000e+00, float %50)
  %52 = fadd float %38, %51
  ret float %52
}

; Function Attrs: nounwind uwtable
define dso_local float @use_casinf(ptr nocapture noundef readonly %0) local_unnamed_addr #4 {
  %2 = load float, ptr %0, align 4, !tbaa !9
  %3 = getelementptr inbounds i8, ptr %0, i64 4
  %4 = load float, ptr %3, align 4, !tbaa !9
  %5 = fmul float %4, 0.000000e+00
  %6 = fadd float %2, %5
  %7 = insertelement <2 x float> poison, float %6, i64 0
  %8 = insertelement <2 x float> %7, float %4, i64 1
  %9 = tail call <2 x float> @casinf(<2 x float> noundef %8) #6
  %10 = load float, ptr %3, align 4, !tbaa !9
  %11 = getelementptr inbounds i8, ptr %0, i64 8
  %12 = load float, ptr %11, align 4, !tbaa !9
  %13 = fmul float %12, 0.000000e+00
  %14 = fsub float %13, %10
  %15 = insertelement <2 x float> poison, float %14, i64 0
  %16 = insertelement <2 x float> %15, float %12, i64 1
  %17 = tail call <2 x float> @casinf(<2 x float> noundef %16) #6
  %18 = shufflevector <2 x float> %9, <2 x float> %17, <2 x i32> <i32 1, i32 3>
  %19 = shufflevector <2 x float> %9, <2 x float> %17, <2 x i32> <i32 0, i32 2>
  %20 = fmul <2 x float> %18, %19
  %21 = tail call <2 x float> @llvm.fmuladd.v2f32(<2 x float> %19, <2 x float> <float 2.000000e+00, float 2.000000e+00>, <2 x float> %20)
  %22 = shufflevector <2 x float> %21, <2 x float> poison, <2 x i32> <i32 1, i32 poison>
  %23 = fadd <2 x float> %21, %22
  %24 = extractelement <2 x float> %23, i64 0
  %25 = load float, ptr %0, align 4, !tbaa !9
  %26 = load float, ptr %11, align 4, !tbaa !9
  %27 = fneg float %26
  %28 = fmul float %26, -0.000000e+00
  %29 = fsub float %28, %25
  %30 = insertelement <2 x float> poison, float %29, i64 0
  %31 = insertelement <2 x float> %30, float %27, i64 1
  %32 = tail call <2 x float> @casinf(<2 x float> noundef %31) #6
  %33 = extractelement <2 x float> %32, i64 0
  %34 = shufflevector <2 x float> %32, <2 x float> poison, <2 x i32> <i32 1, i32 poison>
  %35 = fmul <2 x float> %34, %32
  %36 = extractelement <2 x float> %35, i64 0
  %37 = tail call float @llvm.fmuladd.f32(float %33, float 2.000000e+00, float %36)
  %38 = fadd float %24, %37
  %39 = load float, ptr %11, align 4, !tbaa !9
  %40 = load float, ptr %3, align 4, !tbaa !9
  %41 = fneg float %40
  %42 = fmul float %40, 0.000000e+00
  %43 = fsub float %39, %42
  %44 = insertelement <2 x float> poison, float %43, i64 0
  %45 = insertelement <2 x float> %44, float %41, i64 1
  %46 = tail call <2 x float> @casinf(<2 x float> noundef %45) #6
  %47 = extractelement <2 x float> %46, i64 0
  %48 = shufflevector <2 x float> %46, <2 x float> poison, <2 x i32> <i32 1, i32 poison>
  %49 = fmul <2 x float> %48, %46
  %50 = extractelement <2 x float> %49, i64 0
  %51 = tail call float @llvm.fmuladd.f32(float %47, float 2.000000e+00, float %50)
  %52 = fadd float %38, %51
  ret float %52
}

; Function Attrs: nounwind uwtable
define dso_local float @use_cacosf(ptr nocapture noundef readonly %0) local_unnamed_addr #4 {
  %2 = load float, ptr %0, align 4, !tbaa !9
  %3 = getelementptr inbounds i8, ptr %0, i64 4
  %4 = load float, ptr %3, align 4, !tbaa !9
  %5 = fmul float %4, 0.000000e+00
  %6 = fadd float %2, %5
  %7 = insertelement <2 x float> poison, float %6, i64 0
  %8 = insertelement <2 x float> %7, float %4, i64 1
  %9 = tail call <2 x float> @cacosf(<2 x float> noundef %8) #6
  %10 = load float, ptr %3, align 4, !tbaa !9
  %11 = getelementptr inbounds i8, ptr %0, i64 8
  %12 = load float, ptr %11, align 4, !tbaa !9
  %13 = fmul float %12, 0.000000e+00
  %14 = fsub float %13, %10
  %15 = insertelement <2 x float> poison, float %14, i64 0
  %16 = insertelement <2 x float> %15, float %12, i64 1
  %17 = tail call <2 x float> @cacosf(<2 x float> noundef %16) #6
  %18 = shufflevector <2 x float> %9, <2 x float> %17, <2 x i32> <i32 1, i32 3>
  %19 = shufflevector <2 x float> %9, <2 x float> %17, <2 x i32> <i32 0, i32 2>
  %20 = fmul <2 x float> %18, %19
  %21 = tail call <2 x float> @llvm.fmuladd.v2f32(<2 x float> %19, <2 x float> <float 2.000000e+00, float 2.000000e+00>, <2 x float> %20)
  %22 = shufflevector <2 x float> %21, <2 x float> poison, <2 x i32> <i32 1, i32 poison>
  %23 = fadd <2 x float> %21, %22
  %24 = extractelement <2 x float> %23, i64 0
  %25 = load float, ptr %0, align 4, !tbaa !9
  %26 = load float, ptr %11, align 4, !tbaa !9
  %27 = fneg float %26
  %28 = fmul float %26, -0.000000e+00
  %29 = fsub float %28, %25
  %30 = insertelement <2 x float> poison, float %29, i64 0
  %31 = insertelement <2 x float> %30, float %27, i64 1
  %32 = tail call <2 x float> @cacosf(<2 x float> noundef %31) #6
  %33 = extractelement <2 x float> %32, i64 0
  %34 = shufflevector <2 x float> %32, <2 x float> poison, <2 x i32> <i32 1, i32 poison>
  %35 = fmul <2 x float> %34, %32
  %36 = extractelement <2 x float> %35, i64 0
  %37 = tail call float @llvm.fmuladd.f32(float %33, float 2.000000e+00, float %36)
  %38 = fadd float %24, %37
  %39 = load float, ptr %11, align 4, !tbaa !9
  %40 = load float, ptr %3, align 4, !tbaa !9
  %41 = fneg float %40
  %42 = fmul float %40, 0.000000e+00
  %43 = fsub float %39, %42
  %44 = insertelement <2 x float> poison, float %43, i64 0
  %45 = insertelement <2 x float> %44, float %41, i64 1
  %46 = tail call <2 x float> @cacosf(<2 x float> noundef %45) #6
  %47 = extractelement <2 x float> %46, i64 0
  %48 = shufflevector <2 x float> %46, <2 x float> poison, <2 x i32> <i32 1, i32 poison>
  %49 = fmul <2 x float> %48, %46
  %50 = extractelement <2 x float> %49, i64 0
  %51 = tail call float @llvm.fmuladd.f32(float %47, float 2.000000e+00, float %50)
  %52 = fadd float %38, %51
  ret float %52
}

; Function Attrs: nounwind uwtable
define dso_local float @use_catanf(ptr nocapture noundef readonly %0) local_unnamed_addr #4 {
  %2 = load float, ptr %0, align 4, !tbaa !9
  %3 = getelementptr inbounds i8, ptr %0, i64 4
  %4 = load float, ptr %3, align 4, !tbaa !9
  %5 = fmul float %4, 0.000000e+00
  %6 = fadd float %2, %5
  %7 = insertelement <2 x float> poison, float %6, i64 0
  %8 = insertelement <2 x float> %7, float %4, i64 1
  %9 = tail call <2 x float> @catanf(<2 x float> noundef %8) #6
  %10 = load float, ptr %3, align 4, !tbaa !9
  %11 = getelementptr inbounds i8, ptr %0, i64 8
  %12 = load float, ptr %11, align 4, !tbaa !9
  %13 = fmul float %12, 0.000000e+00
  %14 = fsub float %13, %10
  %15 = insertelement <2 x float> poison, float %14, i64 0
  %16 = insertelement <2 x float> %15, float %12, i64 1
  %17 = tail call <2 x float> @catanf(<2 x float> noundef %16) #6
  %18 = shufflevector <2 x float> %9, <2 x float> %17, <2 x i32> <i32 1, i32 3>
  %19 = shufflevector <2 x float> %9, <2 x float> %17, <2 x i32> <i32 0, i32 2>
  %20 = fmul <2 x float> %18, %19
  %21 = tail call <2 x float> @llvm.fmuladd.v2f32(<2 x float> %19, <2 x float> <float 2.000000e+00, float 2.000000e+00>, <2 x float> %20)
  %22 = shufflevector <2 x float> %21, <2 x float> poison, <2 x i32> <i32 1, i32 poison>
  %23 = fadd <2 x float> %21, %22
  %24 = extractelement <2 x float> %23, i64 0
  %25 = load float, ptr %0, align 4, !tbaa !9
  %26 = load float, ptr %11, align 4, !tbaa !9
  %27 = fneg float %26
  %28 = fmul float %26, -0.000000e+00
  %29 = fsub float %28, %25
  %30 = insertelement <2 x float> poison, float %29, i64 0
  %31 = insertelement <2 x float> %30, float %27, i64 1
  %32 = tail call <2 x float> @catanf(<2 x float> noundef %31) #6
  %33 = extractelement <2 x float> %32, i64 0
  %34 = shufflevector <2 x float> %32, <2 x float> poison, <2 x i32> <i32 1, i32 poison>
  %35 = fmul <2 x float> %34, %32
  %36 = extractelement <2 x float> %35, i64 0
  %37 = tail call float @llvm.fmuladd.f32(float %33, float 2.000000e+00, float %36)
  %38 = fadd float %24, %37
  %39 = load float, ptr %11, align 4, !tbaa !9
  %40 = load float, ptr %3, align 4, !tbaa !9
  %41 = fneg float %40
  %42 = fmul float %40, 0.000000e+00
  %43 = fsub float %39, %42
  %44 = insertelement <2 x float> poison, float %43, i64 0
  %45 = insertelement <2 x float> %44, float %41, i64 1
  %46 = tail call <2 x float> @catanf(<2 x float> noundef %45) #6
  %47 = extractelement <2 x float> %46, i64 0
  %48 = shufflevector <2 x float> %46, <2 x float> poison, <2 x i32> <i32 1, i32 poison>
  %49 = fmul <2 x float> %48, %46
  %50 = extractelement <2 x float> %49, i64 0
  %51 = tail call float @llvm.fmuladd.f32(float %47, float 2.000000e+00, float %50)
  %52 = fadd float %38, %51
  ret float %52
}

; Function Attrs: nounwind uwtable
define dso_local float @use_casinhf(ptr nocapture noundef readonly %0) local_unnamed_addr #4 {
  %2 = load float, ptr %0, align 4, !tbaa !9
  %3 = getelementptr inbounds i8, ptr %0, i64 4
  %4 = load float, ptr %3, align 4, !tbaa !9
  %5 = fmul float %4, 0.000000e+00
  %6 = fadd float %2, %5
  %7 = insertelement <2 x float> poison, float %6, i64 0
  %8 = insertelement <2 x float> %7, float %4, i64 1
  %9 = tail call <2 x float> @casinhf(<2 x float> noundef %8) #6
  %10 = load float, ptr %3, align 4, !tbaa !9
  %11 = getelementptr inbounds i8, ptr %0, i64 8
  %12 = load float, ptr %11, align 4, !tbaa !9
  %13 = fmul float %12, 0.000000e+00
  %14 = fsub float %13, %10
  %15 = insertelement <2 x float> poison, float %14, i64 0
  %16 = insertelement <2 x float> %15, float %12, i64 1
  %17 = tail call <2 x float> @casinhf(<2 x float> noundef %16) #6
  %18 = shufflevector <2 x float> %9, <2 x float> %17, <2 x i32> <i32 1, i32 3>
  %19 = shufflevector <2 x float> %9, <2 x float> %17, <2 x i32> <i32 0, i32 2>
  %20 = fmul <2 x float> %18, %19
  %21 = tail call <2 x float> @llvm.fmuladd.v2f32(<2 x float> %19, <2 x float> <float 2.000000e+00, float 2.000000e+00>, <2 x float> %20)
  %22 = shufflevector <2 x float> %21, <2 x float> poison, <2 x i32> <i32 1, i32 poison>
  %23 = fadd <2 x float> %21, %22
  %24 = extractelement <2 x float> %23, i64 0
  %25 = load float, ptr %0, align 4, !tbaa !9
  %26 = load float, ptr %11, align 4, !tbaa !9
  %27 = fneg float %26
  %28 = fmul float %26, -0.000000e+00
  %29 = fsub float %28, %25
  %30 = insertelement <2 x float> poison, float %29, i64 0
  %31 = insertelement <2 x float> %30, float %27, i64 1
  %32 = tail call <2 x float> @casinhf(<2 x float> noundef %31) #6
  %33 = extractelement <2 x float> %32, i64 0
  %34 = shufflevector <2 x float> %32, <2 x float> poison, <2 x i32> <i32 1, i32 poison>
  %35 = fmul <2 x float> %34, %32
  %36 = extractelement <2 x float> %35, i64 0
  %37 = tail call float @llvm.fmuladd.f32(float %33, float 2.000000e+00, float %36)
  %38 = fadd float %24, %37
  %39 = load float, ptr %11, align 4, !tbaa !9
  %40 = load float, ptr %3, align 4, !tbaa !9
  %41 = fneg float %40
  %42 = fmul float %40, 0.000000e+00
  %43 = fsub float %39, %42
  %44 = insertelement <2 x float> poison, float %43, i64 0
  %45 = insertelement <2 x float> %44, float %41, i64 1
  %46 = tail call <2 x float> @casinhf(<2 x float> noundef %45) #6
  %47 = extractelement <2 x float> %46, i64 0
  %48 = shufflevector <2 x float> %46, <2 x float> poison, <2 x i32> <i32 1, i32 poison>
  %49 = fmul <2 x float> %48, %46
  %50 = extractelement <2 x float> %49, i64 0
  %51 = tail call float @llvm.fmuladd.f32(float %47, float 2.000000e+00, float %50)
  %52 = fadd float %38, %51
  ret float %52
}

; Function Attrs: nounwind uwtable
define dso_local float @use_cacoshf(ptr nocapture noundef readonly %0) local_unnamed_addr #4 {
  %2 = load float, ptr %0, align 4, !tbaa !9
  %3 = getelementptr inbounds i8, ptr %0, i64 4
  %4 = load float, ptr %3, align 4, !tbaa !9
  %5 = fmul float %4, 0.000000e+00
  %6 = fadd float %2, %5
  %7 = insertelement <2 x float> poison, float %6, i64 0
  %8 = insertelement <2 x float> %7, float %4, i64 1
  %9 = tail call <2 x float> @cacoshf(<2 x float> noundef %8) #6
  %10 = load float, ptr %3, align 4, !tbaa !9
  %11 = getelementptr inbounds i8, ptr %0, i64 8
  %12 = load float, ptr %11, align 4, !tbaa !9
  %13 = fmul float %12, 0.000000e+00
  %14 = fsub float %13, %10
  %15 = insertelement <2 x float> poison, float %14, i64 0
  %16 = insertelement <2 x float> %15, float %12, i64 1
  %17 = tail call <2 x float> @cacoshf(<2 x float> noundef %16) #6
  %18 = shufflevector <2 x float> %9, <2 x float> %17, <2 x i32> <i32 1, i32 3>
  %19 = shufflevector <2 x float> %9, <2 x float> %17, <2 x i32> <i32 0, i32 2>
  %20 = fmul <2 x float> %18, %19
  %21 = tail call <2 x float> @llvm.fmuladd.v2f32(<2 x float> %19, <2 x float> <float 2.000000e+00, float 2.000000e+00>, <2 x float> %20)
  %22 = shufflevector <2 x float> %21, <2 x float> poison, <2 x i32> <i32 1, i32 poison>
  %23 = fadd <2 x float> %21, %22
  %24 = extractelement <2 x float> %23, i64 0
  %25 = load float, ptr %0, align 4, !tbaa !9
  %26 = load float, ptr %11, align 4, !tbaa !9
  %27 = fneg float %26
  %28 = fmul float %26, -0.000000e+00
  %29 = fsub float %28, %25
  %30 = insertelement <2 x float> poison, float %29, i64 0
  %31 = insertelement <2 x float> %30, float %27, i64 1
  %32 = tail call <2 x float> @cacoshf(<2 x float> noundef %31) #6
  %33 = extractelement <2 x float> %32, i64 0
  %34 = shufflevector <2 x float> %32, <2 x float> poison, <2 x i32> <i32 1, i32 poison>
  %35 = fmul <2 x float> %34, %32
  %36 = extractelement <2 x float> %35, i64 0
  %37 = tail call float @llvm.fmuladd.f32(float %33, float 2.000000e+00, float %36)
  %38 = fadd float %24, %37
  %39 = load float, ptr %11, align 4, !tbaa !9
  %40 = load float, ptr %3, align 4, !tbaa !9
  %41 = fneg float %40
  %42 = fmul float %40, 0.000000e+00
  %43 = fsub float %39, %42
  %44 = insertelement <2 x float> poison, float %43, i64 0
  %45 = insertelement <2 x float> %44, float %41, i64 1
  %46 = tail call <2 x float> @cacoshf(<2 x float> noundef %45) #6
  %47 = extractelement <2 x float> %46, i64 0
  %48 = shufflevector <2 x float> %46, <2 x float> poison, <2 x i32> <i32 1, i32 poison>
  %49 = fmul <2 x float> %48, %46
  %50 = extractelement <2 x float> %49, i64 0
  %51 = tail call float @llvm.fmuladd.f32(float %47, float 2.000000e+00, float %50)
  %52 = fadd float %38, %51
  ret float %52
}

; Function Attrs: nounwind uwtable
define dso_local float @use_catanhf(ptr nocapture noundef readonly %0) local_unnamed_addr #4 {
  %2 = load float, ptr %0, align 4, !tbaa !9
  %3 = getelementptr inbounds i8, ptr %0, i64 4
  %4 = load float, ptr %3, align 4, !tbaa !9
  %5 = fmul float %4, 0.000000e+00
  %6 = fadd float %2, %5
  %7 = insertelement <2 x float> poison, float %6, i64 0
  %8 = insertelement <2 x float> %7, float %4, i64 1
  %9 = tail call <2 x float> @catanhf(<2 x float> noundef %8) #6
  %10 = load float, ptr %3, align 4, !tbaa !9
  %11 = getelementptr inbounds i8, ptr %0, i64 8
  %12 = load float, ptr %11, align 4, !tbaa !9
  %13 = fmul float %12, 0.000000e+00
  %14 = fsub float %13, %10
  %15 = insertelement <2 x float> poison, float %14, i64 0
  %16 = insertelement <2 x float> %15, float %12, i64 1
  %17 = tail call <2 x float> @catanhf(<2 x float> noundef %16) #6
  %18 = shufflevector <2 x float> %9, <2 x float> %17, <2 x i32> <i32 1, i32 3>
  %19 = shufflevector <2 x float> %9, <2 x float> %17, <2 x i32> <i32 0, i32 2>
  %20 = fmul <2 x float> %18, %19
  %21 = tail call <2 x float> @llvm.fmuladd.v2f32(<2 x float> %19, <2 x float> <float 2.000000e+00, float 2.000000e+00>, <2 x float> %20)
  %22 = shufflevector <2 x float> %21, <2 x float> poison, <2 x i32> <i32 1, i32 poison>
  %23 = fadd <2 x float> %21, %22
  %24 = extractelement <2 x float> %23, i64 0
  %25 = load float, ptr %0, align 4, !tbaa !9
  %26 = load float, ptr %11, align 4, !tbaa !9
  %27 = fneg float %26
  %28 = fmul float %26, -0.000000e+00
  %29 = fsub float %28, %25
  %30 = insertelement <2 x float> poison, float %29, i64 0
  %31 = insertelement <2 x float> %30, float %27, i64 1
  %32 = tail call <2 x float> @catanhf(<2 x float> noundef %31) #6
  %33 = extractelement <2 x float> %32, i64 0
  %34 = shufflevector <2 x float> %32, <2 x float> poison, <2 x i32> <i32 1, i32 poison>
  %35 = fmul <2 x float> %34, %32
  %36 = extractelement <2 x float> %35, i64 0
  %37 = tail call float @llvm.fmuladd.f32(float %33, float 2.000000e+00, float %36)
  %38 = fadd float %24, %37
  %39 = load float, ptr %11, align 4, !tbaa !9
  %40 = load float, ptr %3, align 4, !tbaa !9
  %41 = fneg float %40
  %42 = fmul float %40, 0.000000e+00
  %43 = fsub float %39, %42
  %44 = insertelement <2 x float> poison, float %43, i64 0
  %45 = insertelement <2 x float> %44, float %41, i64 1
  %46 = tail call <2 x float> @catanhf(<2 x float> noundef %45) #6
  %47 = extractelement <2 x float> %46, i64 0
  %48 = shufflevector <2 x float> %46, <2 x float> poison, <2 x i32> <i32 1, i32 poison>
  %49 = fmul <2 x float> %48, %46
  %50 = extractelement <2 x float> %49, i64 0
  %51 = tail call float @llvm.fmuladd.f32(float %47, float 2.000000e+00, float %50)
  %52 = fadd float %38, %51
  ret float %52
}

; Function Attrs: nounwind uwtable
define dso_local float @use_cpowf(ptr nocapture noundef readonly %0) local_unnamed_addr #4 {
  %2 = load float, ptr %0, align 4, !tbaa !9
  %3 = getelementptr inbounds i8, ptr %0, i64 4
  %4 = load float, ptr %3, align 4, !tbaa !9
  %5 = fmul float %4, 0.000000e+00
  %6 = fadd float %2, %5
  %7 = getelementptr inbounds i8, ptr %0, i64 8
  %8 = load float, ptr %7, align 4, !tbaa !9
  %9 = getelementptr inbounds i8, ptr %0, i64 12
  %10 = load float, ptr %9, align 4, !tbaa !9
  %11 = fmul float %10, 0.000000e+00
  %12 = fsub float %8, %11
  %13 = fneg float %10
  %14 = insertelement <2 x float> poison, float %6, i64 0
  %15 = insertelement <2 x float> %14, float %4, i64 1
  %16 = insertelement <2 x float> poison, float %12, i64 0
  %17 = insertelement <2 x float> %16, float %13, i64 1
  %18 = tail call <2 x float> @cpowf(<2 x float> noundef %15, <2 x float> noundef %17) #6
  %19 = extractelement <2 x float> %18, i64 0
  %20 = extractelement <2 x float> %18, i64 1
  %21 = load float, ptr %3, align 4, !tbaa !9
  %22 = tail call float @llvm.fmuladd.f32(float %19, float %21, float %20)
  ret float %22
}

; Function Attrs: nounwind
declare <2 x float> @cpowf(<2 x float> noundef, <2 x float> noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #2

; Function Attrs: nounwind uwtable
define dso_local float @use_cabsf(ptr nocapture noundef readonly %0) local_unnamed_addr #4 {
  %2 = load float, ptr %0, align 4, !tbaa !9
  %3 = getelementptr inbounds i8, ptr %0, i64 4
  %4 = load float, ptr %3, align 4, !tbaa !9
  %5 = fmul float %4, 0.000000e+00
  %6 = fsub float %2, %5
  %7 = fneg float %4
  %8 = insertelement <2 x float> poison, float %6, i64 0
  %9 = insertelement <2 x float> %8, float %7, i64 1
  %10 = tail call float @cabsf(<2 x float> noundef %9) #6
  %11 = getelementptr inbounds i8, ptr %0, i64 8
  %12 = load float, ptr %11, align 4, !tbaa !9
  %13 = getelementptr inbounds i8, ptr %0, i64 12
  %14 = load float, ptr %13, align 4, !tbaa !9
  %15 = fmul float %14, 0.000000e+00
  %16 = fsub float %15, %12
  %17 = insertelement <2 x float> poison, float %16, i64 0
  %18 = insertelement <2 x float> %17, float %14, i64 1
  %19 = tail call float @cargf(<2 x float> noundef %18) #6
  %20 = load float, ptr %3, align 4, !tbaa !9
  %21 = fmul float %20, 0.000000e+00
  %22 = load float, ptr %0, align 4, !tbaa !9
  %23 = fadd float %21, %22
  %24 = insertelement <2 x float> poison, float %23, i64 0
  %25 = insertelement <2 x float> %24, float %20, i64 1
  %26 = tail call float @cargf(<2 x float> noundef %25) #6
  %27 = tail call float @llvm.fmuladd.f32(float %10, float %19, float %26)
  ret float %27
}

; Function Attrs: nounwind
declare float @cabsf(<2 x float> noundef) local_unnamed_addr #1

; Function Attrs: nounwind
declare float @cargf(<2 x float> noundef) local_unnamed_addr #1

; Function Attrs: nounwind
declare { double, double } @cexp(double noundef, double noundef) local_unnamed_addr #1

; Function Attrs: nounwind
declare { double, double } @clog(double noundef, double noundef) local_unnamed_addr #1

; Function Attrs: nounwind
declare { double, double } @csqrt(double noundef, double noundef) local_unnamed_addr #1

; Function Attrs: nounwind
declare { double, double } @csin(double noundef, double noundef) local_unnamed_addr #1

; Function Attrs: nounwind
declare { double, double } @ccos(double noundef, double noundef) local_unnamed_addr #1

; Function Attrs: nounwind
declare { double, double } @ctan(double noundef, double noundef) local_unnamed_addr #1

; Function Attrs: nounwind
declare { double, double } @csinh(double noundef, double noundef) local_unnamed_addr #1

; Function Attrs: nounwind
declare { double, double } @ccosh(double noundef, double noundef) local_unnamed_addr #1

; Function Attrs: nounwind
declare { double, double } @ctanh(double noundef, double noundef) local_unnamed_addr #1

; Function Attrs: nounwind
declare { double, double } @casin(double noundef, double noundef) local_unnamed_addr #1

; Function Attrs: nounwind
declare { double, double } @cacos(double noundef, double noundef) local_unnamed_addr #1

; Function Attrs: nounwind
declare { double, double } @catan(double noundef, double noundef) local_unnamed_addr #1

; Function Attrs: nounwind
declare { double, double } @casinh(double noundef, double noundef) local_unnamed_addr #1

; Function Attrs: nounwind
declare { double, double } @cacosh(double noundef, double noundef) local_unnamed_addr #1

; Function Attrs: nounwind
declare { double, double } @catanh(double noundef, double noundef) local_unnamed_addr #1

; Function Attrs: nounwind
declare <2 x float> @cexpf(<2 x float> noundef) local_unnamed_addr #1

; Function Attrs: nounwind
declare <2 x float> @clogf(<2 x float> noundef) local_unnamed_addr #1

; Function Attrs: nounwind
declare <2 x float> @csqrtf(<2 x float> noundef) local_unnamed_addr #1

; Function Attrs: nounwind
declare <2 x float> @csinf(<2 x float> noundef) local_unnamed_addr #1

; Function Attrs: nounwind
declare <2 x float> @ccosf(<2 x float> noundef) local_unnamed_addr #1

; Function Attrs: nounwind
declare <2 x float> @ctanf(<2 x float> noundef) local_unnamed_addr #1

; Function Attrs: nounwind
declare <2 x float> @csinhf(<2 x float> noundef) local_unnamed_addr #1

; Function Attrs: nounwind
declare <2 x float> @ccoshf(<2 x float> noundef) local_unnamed_addr #1

; Function Attrs: nounwind
declare <2 x float> @ctanhf(<2 x float> noundef) local_unnamed_addr #1

; Function Attrs: nounwind
declare <2 x float> @casinf(<2 x float> noundef) local_unnamed_addr #1

; Function Attrs: nounwind
declare <2 x float> @cacosf(<2 x float> noundef) local_unnamed_addr #1

; Function Attrs: nounwind
declare <2 x float> @catanf(<2 x float> noundef) local_unnamed_addr #1

; Function Attrs: nounwind
declare <2 x float> @casinhf(<2 x float> noundef) local_unnamed_addr #1

; Function Attrs: nounwind
declare <2 x float> @cacoshf(<2 x float> noundef) local_unnamed_addr #1

; Function Attrs: nounwind
declare <2 x float> @catanhf(<2 x float> noundef) local_unnamed_addr #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>) #5

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x float> @llvm.fmuladd.v2f32(<2 x float>, <2 x float>, <2 x float>) #5

attributes #0 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind uwtable "min-legal-vector-width"="64" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!5 = !{!6, !6, i64 0}
!6 = !{!"double", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
!9 = !{!10, !10, i64 0}
!10 = !{!"float", !7, i64 0}
