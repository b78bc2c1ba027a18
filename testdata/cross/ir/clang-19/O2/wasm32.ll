; clang-19 --target=wasm32-unknown-unknown -O2 -fno-math-errno -ffreestanding -fbuiltin -S -emit-llvm functions.c -o ir/clang-19/O2/wasm32.ll
; ModuleID = 'functions.c'
source_filename = "functions.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-n32:64-S128-ni:1:10:20"
target triple = "wasm32-unknown-unknown"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden noundef double @polynomial_and_waves(double noundef %0, double noundef %1) local_unnamed_addr #0 {
  %3 = fmul double %0, %0
  %4 = tail call double @llvm.sin.f64(double %0)
  %5 = tail call double @llvm.exp.f64(double %1)
  %6 = fmul double %4, %5
  %7 = tail call double @llvm.fmuladd.f64(double %3, double %1, double %6)
  %8 = fmul double %1, %1
  %9 = tail call double @llvm.fmuladd.f64(double %0, double %0, double %8)
  %10 = tail call double @llvm.sqrt.f64(double %9)
  %11 = fadd double %7, %10
  ret double %11
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sin.f64(double) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.exp.f64(double) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden noundef float @single_precision(float noundef %0, float noundef %1) local_unnamed_addr #0 {
  %3 = fmul float %0, %1
  %4 = tail call float @llvm.sin.f32(float %0)
  %5 = tail call float @llvm.fmuladd.f32(float %3, float %1, float %4)
  %6 = tail call float @llvm.sqrt.f32(float %1)
  %7 = fsub float %5, %6
  ret float %7
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.sin.f32(float) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.sqrt.f32(float) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define hidden double @dot(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #2 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %27

5:                                                ; preds = %3
  %6 = and i32 %2, 3
  %7 = icmp ult i32 %2, 4
  br i1 %7, label %10, label %8

8:                                                ; preds = %5
  %9 = and i32 %2, 2147483644
  br label %29

10:                                               ; preds = %29, %5
  %11 = phi double [ poison, %5 ], [ %55, %29 ]
  %12 = phi i32 [ 0, %5 ], [ %56, %29 ]
  %13 = phi double [ 0.000000e+00, %5 ], [ %55, %29 ]
  %14 = icmp eq i32 %6, 0
  br i1 %14, label %27, label %15

15:                                               ; preds = %10, %15
  %16 = phi i32 [ %24, %15 ], [ %12, %10 ]
  %17 = phi double [ %23, %15 ], [ %13, %10 ]
  %18 = phi i32 [ %25, %15 ], [ 0, %10 ]
  %19 = getelementptr inbounds double, ptr %0, i32 %16
  %20 = load double, ptr %19, align 8, !tbaa !2
  %21 = getelementptr inbounds double, ptr %1, i32 %16
  %22 = load double, ptr %21, align 8, !tbaa !2
  %23 = tail call double @llvm.fmuladd.f64(double %20, double %22, double %17)
  %24 = add nuw nsw i32 %16, 1
  %25 = add i32 %18, 1
  %26 = icmp eq i32 %25, %6
  br i1 %26, label %27, label %15, !llvm.loop !6

27:                                               ; preds = %10, %15, %3
  %28 = phi double [ 0.000000e+00, %3 ], [ %11, %10 ], [ %23, %15 ]
  ret double %28

29:                                               ; preds = %29, %8
  %30 = phi i32 [ 0, %8 ], [ %56, %29 ]
  %31 = phi double [ 0.000000e+00, %8 ], [ %55, %29 ]
  %32 = phi i32 [ 0, %8 ], [ %57, %29 ]
  %33 = getelementptr inbounds double, ptr %0, i32 %30
  %34 = load double, ptr %33, align 8, !tbaa !2
  %35 = getelementptr inbounds double, ptr %1, i32 %30
  %36 = load double, ptr %35, align 8, !tbaa !2
  %37 = tail call double @llvm.fmuladd.f64(double %34, double %36, double %31)
  %38 = or disjoint i32 %30, 1
  %39 = getelementptr inbounds double, ptr %0, i32 %38
  %40 = load double, ptr %39, align 8, !tbaa !2
  %41 = getelementptr inbounds double, ptr %1, i32 %38
  %42 = load double, ptr %41, align 8, !tbaa !2
  %43 = tail call double @llvm.fmuladd.f64(double %40, double %42, double %37)
  %44 = or disjoint i32 %30, 2
  %45 = getelementptr inbounds double, ptr %0, i32 %44
  %46 = load double, ptr %45, align 8, !tbaa !2
  %47 = getelementptr inbounds double, ptr %1, i32 %44
  %48 = load double, ptr %47, align 8, !tbaa !2
  %49 = tail call double @llvm.fmuladd.f64(double %46, double %48, double %43)
  %50 = or disjoint i32 %30, 3
  %51 = getelementptr inbounds double, ptr %0, i32 %50
  %52 = load double, ptr %51, align 8, !tbaa !2
  %53 = getelementptr inbounds double, ptr %1, i32 %50
  %54 = load double, ptr %53, align 8, !tbaa !2
  %55 = tail call double @llvm.fmuladd.f64(double %52, double %54, double %49)
  %56 = add nuw nsw i32 %30, 4
  %57 = add i32 %32, 4
  %58 = icmp eq i32 %57, %9
  br i1 %58, label %10, label %29, !llvm.loop !8
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define hidden double @log_sum_exp(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #2 {
  %3 = load double, ptr %0, align 8, !tbaa !2
  %4 = icmp ugt i32 %1, 1
  br i1 %4, label %5, label %15

5:                                                ; preds = %2
  %6 = add i32 %1, -1
  %7 = add i32 %1, -2
  %8 = and i32 %6, 3
  %9 = icmp ult i32 %7, 3
  br i1 %9, label %17, label %10

10:                                               ; preds = %5
  %11 = and i32 %6, -4
  %12 = getelementptr i8, ptr %0, i32 8
  %13 = getelementptr i8, ptr %0, i32 16
  %14 = getelementptr i8, ptr %0, i32 24
  br label %40

15:                                               ; preds = %2
  %16 = icmp eq i32 %1, 0
  br i1 %16, label %80, label %33

17:                                               ; preds = %40, %5
  %18 = phi double [ poison, %5 ], [ %59, %40 ]
  %19 = phi i32 [ 1, %5 ], [ %60, %40 ]
  %20 = phi double [ %3, %5 ], [ %59, %40 ]
  %21 = icmp eq i32 %8, 0
  br i1 %21, label %33, label %22

22:                                               ; preds = %17, %22
  %23 = phi i32 [ %30, %22 ], [ %19, %17 ]
  %24 = phi double [ %29, %22 ], [ %20, %17 ]
  %25 = phi i32 [ %31, %22 ], [ 0, %17 ]
  %26 = getelementptr inbounds double, ptr %0, i32 %23
  %27 = load double, ptr %26, align 8, !tbaa !2
  %28 = fcmp ogt double %27, %24
  %29 = select i1 %28, double %27, double %24
  %30 = add nuw i32 %23, 1
  %31 = add i32 %25, 1
  %32 = icmp eq i32 %31, %8
  br i1 %32, label %33, label %22, !llvm.loop !10

33:                                               ; preds = %17, %22, %15
  %34 = phi double [ %3, %15 ], [ %18, %17 ], [ %29, %22 ]
  %35 = add i32 %1, -1
  %36 = and i32 %1, 3
  %37 = icmp ult i32 %35, 3
  br i1 %37, label %63, label %38

38:                                               ; preds = %33
  %39 = and i32 %1, -4
  br label %85

40:                                               ; preds = %40, %10
  %41 = phi i32 [ 1, %10 ], [ %60, %40 ]
  %42 = phi double [ %3, %10 ], [ %59, %40 ]
  %43 = phi i32 [ 0, %10 ], [ %61, %40 ]
  %44 = getelementptr inbounds double, ptr %0, i32 %41
  %45 = load double, ptr %44, align 8, !tbaa !2
  %46 = fcmp ogt double %45, %42
  %47 = select i1 %46, double %45, double %42
  %48 = getelementptr double, ptr %12, i32 %41
  %49 = load double, ptr %48, align 8, !tbaa !2
  %50 = fcmp ogt double %49, %47
  %51 = select i1 %50, double %49, double %47
  %52 = getelementptr double, ptr %13, i32 %41
  %53 = load double, ptr %52, align 8, !tbaa !2
  %54 = fcmp ogt double %53, %51
  %55 = select i1 %54, double %53, double %51
  %56 = getelementptr double, ptr %14, i32 %41
  %57 = load double, ptr %56, align 8, !tbaa !2
  %58 = fcmp ogt double %57, %55
  %59 = select i1 %58, double %57, double %55
  %60 = add nuw i32 %41, 4
  %61 = add i32 %43, 4
  %62 = icmp eq i32 %61, %11
  br i1 %62, label %17, label %40, !llvm.loop !11

63:                                               ; preds = %85, %33
  %64 = phi double [ poison, %33 ], [ %111, %85 ]
  %65 = phi i32 [ 0, %33 ], [ %112, %85 ]
  %66 = phi double [ 0.000000e+00, %33 ], [ %111, %85 ]
  %67 = icmp eq i32 %36, 0
  br i1 %67, label %80, label %68

68:                                               ; preds = %63, %68
  %69 = phi i32 [ %77, %68 ], [ %65, %63 ]
  %70 = phi double [ %76, %68 ], [ %66, %63 ]
  %71 = phi i32 [ %78, %68 ], [ 0, %63 ]
  %72 = getelementptr inbounds double, ptr %0, i32 %69
  %73 = load double, ptr %72, align 8, !tbaa !2
  %74 = fsub double %73, %34
  %75 = tail call double @llvm.exp.f64(double %74)
  %76 = fadd double %70, %75
  %77 = add nuw i32 %69, 1
  %78 = add i32 %71, 1
  %79 = icmp eq i32 %78, %36
  br i1 %79, label %80, label %68, !llvm.loop !12

80:                                               ; preds = %63, %68, %15
  %81 = phi double [ %3, %15 ], [ %34, %68 ], [ %34, %63 ]
  %82 = phi double [ 0.000000e+00, %15 ], [ %64, %63 ], [ %76, %68 ]
  %83 = tail call double @llvm.log.f64(double %82)
  %84 = fadd double %81, %83
  ret double %84

85:                                               ; preds = %85, %38
  %86 = phi i32 [ 0, %38 ], [ %112, %85 ]
  %87 = phi double [ 0.000000e+00, %38 ], [ %111, %85 ]
  %88 = phi i32 [ 0, %38 ], [ %113, %85 ]
  %89 = getelementptr inbounds double, ptr %0, i32 %86
  %90 = load double, ptr %89, align 8, !tbaa !2
  %91 = fsub double %90, %34
  %92 = tail call double @llvm.exp.f64(double %91)
  %93 = fadd double %87, %92
  %94 = or disjoint i32 %86, 1
  %95 = getelementptr inbounds double, ptr %0, i32 %94
  %96 = load double, ptr %95, align 8, !tbaa !2
  %97 = fsub double %96, %34
  %98 = tail call double @llvm.exp.f64(double %97)
  %99 = fadd double %93, %98
  %100 = or disjoint i32 %86, 2
  %101 = getelementptr inbounds double, ptr %0, i32 %100
  %102 = load double, ptr %101, align 8, !tbaa !2
  %103 = fsub double %102, %34
  %104 = tail call double @llvm.exp.f64(double %103)
  %105 = fadd double %99, %104
  %106 = or disjoint i32 %86, 3
  %107 = getelementptr inbounds double, ptr %0, i32 %106
  %108 = load double, ptr %107, align 8, !tbaa !2
  %109 = fsub double %108, %34
  %110 = tail call double @llvm.exp.f64(double %109)
  %111 = fadd double %105, %110
  %112 = add nuw i32 %86, 4
  %113 = add i32 %88, 4
  %114 = icmp eq i32 %113, %39
  br i1 %114, label %63, label %85, !llvm.loop !13
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.log.f64(double) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define hidden double @prefix_products(ptr nocapture noundef %0, i32 noundef %1) local_unnamed_addr #3 {
  %3 = icmp sgt i32 %1, 1
  br i1 %3, label %4, label %29

4:                                                ; preds = %2
  %5 = load double, ptr %0, align 8
  %6 = add nsw i32 %1, -1
  %7 = add nsw i32 %1, -2
  %8 = and i32 %6, 3
  %9 = icmp ult i32 %7, 3
  br i1 %9, label %15, label %10

10:                                               ; preds = %4
  %11 = and i32 %6, -4
  %12 = getelementptr i8, ptr %0, i32 8
  %13 = getelementptr i8, ptr %0, i32 16
  %14 = getelementptr i8, ptr %0, i32 24
  br label %33

15:                                               ; preds = %33, %4
  %16 = phi double [ %5, %4 ], [ %48, %33 ]
  %17 = phi i32 [ 1, %4 ], [ %49, %33 ]
  %18 = icmp eq i32 %8, 0
  br i1 %18, label %29, label %19

19:                                               ; preds = %15, %19
  %20 = phi double [ %25, %19 ], [ %16, %15 ]
  %21 = phi i32 [ %26, %19 ], [ %17, %15 ]
  %22 = phi i32 [ %27, %19 ], [ 0, %15 ]
  %23 = getelementptr double, ptr %0, i32 %21
  %24 = load double, ptr %23, align 8, !tbaa !2
  %25 = fmul double %20, %24
  store double %25, ptr %23, align 8, !tbaa !2
  %26 = add nuw nsw i32 %21, 1
  %27 = add i32 %22, 1
  %28 = icmp eq i32 %27, %8
  br i1 %28, label %29, label %19, !llvm.loop !14

29:                                               ; preds = %15, %19, %2
  %30 = getelementptr double, ptr %0, i32 %1
  %31 = getelementptr i8, ptr %30, i32 -8
  %32 = load double, ptr %31, align 8, !tbaa !2
  ret double %32

33:                                               ; preds = %33, %10
  %34 = phi double [ %5, %10 ], [ %48, %33 ]
  %35 = phi i32 [ 1, %10 ], [ %49, %33 ]
  %36 = phi i32 [ 0, %10 ], [ %50, %33 ]
  %37 = getelementptr double, ptr %0, i32 %35
  %38 = load double, ptr %37, align 8, !tbaa !2
  %39 = fmul double %34, %38
  store double %39, ptr %37, align 8, !tbaa !2
  %40 = getelementptr double, ptr %12, i32 %35
  %41 = load double, ptr %40, align 8, !tbaa !2
  %42 = fmul double %39, %41
  store double %42, ptr %40, align 8, !tbaa !2
  %43 = getelementptr double, ptr %13, i32 %35
  %44 = load double, ptr %43, align 8, !tbaa !2
  %45 = fmul double %42, %44
  store double %45, ptr %43, align 8, !tbaa !2
  %46 = getelementptr double, ptr %14, i32 %35
  %47 = load double, ptr %46, align 8, !tbaa !2
  %48 = fmul double %45, %47
  store double %48, ptr %46, align 8, !tbaa !2
  %49 = add nuw nsw i32 %35, 4
  %50 = add i32 %36, 4
  %51 = icmp eq i32 %50, %11
  br i1 %51, label %15, label %33, !llvm.loop !15
}

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define hidden double @halvings(double noundef %0, double noundef %1) local_unnamed_addr #4 {
  %3 = fcmp ogt double %0, %1
  br i1 %3, label %4, label %11

4:                                                ; preds = %2, %4
  %5 = phi double [ %9, %4 ], [ %0, %2 ]
  %6 = tail call double @llvm.sqrt.f64(double %5)
  %7 = fmul double %5, %6
  %8 = fadd double %5, 1.000000e+00
  %9 = fdiv double %7, %8
  %10 = fcmp ogt double %9, %1
  br i1 %10, label %4, label %11, !llvm.loop !16

11:                                               ; preds = %4, %2
  %12 = phi double [ %0, %2 ], [ %9, %4 ]
  %13 = fmul double %12, %12
  ret double %13
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden double @three_steps(double noundef %0, double noundef %1) local_unnamed_addr #0 {
  %3 = fmul double %0, %1
  %4 = tail call double @llvm.fmuladd.f64(double %0, double %1, double 5.000000e-01)
  %5 = tail call double @llvm.fmuladd.f64(double %1, double %3, double 5.000000e-01)
  %6 = fadd double %3, 5.000000e-01
  %7 = fadd double %4, 5.000000e-01
  %8 = tail call double @llvm.fmuladd.f64(double %4, double %5, double 5.000000e-01)
  %9 = tail call double @llvm.fmuladd.f64(double %5, double %6, double 5.000000e-01)
  %10 = tail call double @llvm.fmuladd.f64(double %7, double %8, double 5.000000e-01)
  %11 = tail call double @llvm.fmuladd.f64(double %8, double %9, double 5.000000e-01)
  %12 = tail call double @llvm.fmuladd.f64(double %10, double %11, double 5.000000e-01)
  %13 = fadd double %11, %12
  ret double %13
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden noundef double @by_branches(double noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = fcmp olt double %0, 0.000000e+00
  %4 = fmul double %0, -3.000000e+00
  %5 = select i1 %3, double %4, double %0
  switch i32 %1, label %10 [
    i32 0, label %6
    i32 1, label %8
  ]

6:                                                ; preds = %2
  %7 = fmul double %5, %5
  br label %13

8:                                                ; preds = %2
  %9 = tail call double @llvm.cos.f64(double %5)
  br label %13

10:                                               ; preds = %2
  %11 = fadd double %5, 1.000000e+00
  %12 = fdiv double 1.000000e+00, %11
  br label %13

13:                                               ; preds = %10, %8, %6
  %14 = phi double [ %12, %10 ], [ %9, %8 ], [ %7, %6 ]
  ret double %14
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.cos.f64(double) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define hidden double @spring_energy(ptr nocapture noundef readonly %0) local_unnamed_addr #5 {
  %2 = getelementptr inbounds i8, ptr %0, i32 16
  %3 = getelementptr inbounds i8, ptr %0, i32 24
  %4 = load double, ptr %3, align 8, !tbaa !2
  %5 = load double, ptr %2, align 8, !tbaa !2
  %6 = fsub double %4, %5
  %7 = getelementptr inbounds i8, ptr %0, i32 8
  %8 = load float, ptr %7, align 8, !tbaa !17
  %9 = fpext float %8 to double
  %10 = fsub double %6, %9
  %11 = load double, ptr %0, align 8, !tbaa !20
  %12 = fmul double %11, 5.000000e-01
  %13 = fmul double %12, %10
  %14 = fmul double %10, %13
  ret double %14
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define hidden double @sum_of_calls(ptr nocapture noundef readonly %0, double noundef %1, i32 noundef %2) local_unnamed_addr #2 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %7, label %5

5:                                                ; preds = %7, %3
  %6 = phi double [ 0.000000e+00, %3 ], [ %14, %7 ]
  ret double %6

7:                                                ; preds = %3, %7
  %8 = phi i32 [ %15, %7 ], [ 0, %3 ]
  %9 = phi double [ %14, %7 ], [ 0.000000e+00, %3 ]
  %10 = getelementptr inbounds double, ptr %0, i32 %8
  %11 = uitofp nneg i32 %8 to double
  %12 = fadd double %11, %1
  %13 = tail call fastcc double @contribution(ptr noundef %10, double noundef %12) #11
  %14 = fadd double %9, %13
  %15 = add nuw nsw i32 %8, 1
  %16 = icmp eq i32 %15, %2
  br i1 %16, label %5, label %7, !llvm.loop !21
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: read)
define internal fastcc double @contribution(ptr nocapture noundef readonly %0, double noundef %1) unnamed_addr #6 {
  %3 = load double, ptr %0, align 8, !tbaa !2
  %4 = fmul double %3, %1
  %5 = fmul double %3, %4
  %6 = getelementptr inbounds i8, ptr %0, i32 8
  %7 = load double, ptr %6, align 8, !tbaa !2
  %8 = fmul double %7, %1
  %9 = tail call double @llvm.fmuladd.f64(double %5, double %3, double %8)
  ret double %9
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define hidden double @moved_structure(ptr nocapture noundef %0, ptr nocapture noundef readonly %1) local_unnamed_addr #7 {
  tail call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 8 dereferenceable(32) %1, i32 32, i1 false), !tbaa.struct !22
  %3 = load double, ptr %0, align 8, !tbaa !24
  %4 = getelementptr inbounds i8, ptr %0, i32 24
  %5 = load double, ptr %4, align 8, !tbaa !2
  %6 = fmul double %3, %5
  %7 = getelementptr inbounds i8, ptr %1, i32 8
  %8 = load double, ptr %7, align 8, !tbaa !2
  %9 = fmul double %6, %8
  ret double %9
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i32(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i32, i1 immarg) #8

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, argmem: readwrite, inaccessiblemem: none)
define hidden double @weighted_value(ptr nocapture noundef %0, ptr nocapture noundef readonly %1) local_unnamed_addr #9 {
  tail call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 4 dereferenceable(12) %0, ptr noundef nonnull align 4 dereferenceable(12) %1, i32 12, i1 false), !tbaa.struct !26
  %3 = load ptr, ptr %0, align 4, !tbaa !30
  %4 = load double, ptr %3, align 8, !tbaa !2
  %5 = getelementptr inbounds i8, ptr %3, i32 8
  %6 = load double, ptr %5, align 8, !tbaa !2
  %7 = fmul double %4, %6
  %8 = getelementptr inbounds i8, ptr %0, i32 4
  %9 = load float, ptr %8, align 4, !tbaa !32
  %10 = fpext float %9 to double
  %11 = getelementptr inbounds i8, ptr %0, i32 8
  %12 = load float, ptr %11, align 4, !tbaa !33
  %13 = fpext float %12 to double
  %14 = tail call double @llvm.fmuladd.f64(double %7, double %10, double %13)
  ret double %14
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none)
define hidden double @by_rows(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #10 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %21

4:                                                ; preds = %2
  %5 = and i32 %1, 1
  %6 = icmp eq i32 %1, 1
  br i1 %6, label %9, label %7

7:                                                ; preds = %4
  %8 = and i32 %1, 2147483646
  br label %23

9:                                                ; preds = %23, %4
  %10 = phi double [ poison, %4 ], [ %39, %23 ]
  %11 = phi i32 [ 0, %4 ], [ %40, %23 ]
  %12 = phi double [ 0.000000e+00, %4 ], [ %39, %23 ]
  %13 = icmp eq i32 %5, 0
  br i1 %13, label %21, label %14

14:                                               ; preds = %9
  %15 = getelementptr inbounds ptr, ptr %0, i32 %11
  %16 = load ptr, ptr %15, align 4, !tbaa !27
  %17 = load double, ptr %16, align 8, !tbaa !2
  %18 = getelementptr inbounds double, ptr %16, i32 %11
  %19 = load double, ptr %18, align 8, !tbaa !2
  %20 = tail call double @llvm.fmuladd.f64(double %17, double %19, double %12)
  br label %21

21:                                               ; preds = %14, %9, %2
  %22 = phi double [ 0.000000e+00, %2 ], [ %10, %9 ], [ %20, %14 ]
  ret double %22

23:                                               ; preds = %23, %7
  %24 = phi i32 [ 0, %7 ], [ %40, %23 ]
  %25 = phi double [ 0.000000e+00, %7 ], [ %39, %23 ]
  %26 = phi i32 [ 0, %7 ], [ %41, %23 ]
  %27 = getelementptr inbounds ptr, ptr %0, i32 %24
  %28 = load ptr, ptr %27, align 4, !tbaa !27
  %29 = load double, ptr %28, align 8, !tbaa !2
  %30 = getelementptr inbounds double, ptr %28, i32 %24
  %31 = load double, ptr %30, align 8, !tbaa !2
  %32 = tail call double @llvm.fmuladd.f64(double %29, double %31, double %25)
  %33 = or disjoint i32 %24, 1
  %34 = getelementptr inbounds ptr, ptr %0, i32 %33
  %35 = load ptr, ptr %34, align 4, !tbaa !27
  %36 = load double, ptr %35, align 8, !tbaa !2
  %37 = getelementptr inbounds double, ptr %35, i32 %33
  %38 = load double, ptr %37, align 8, !tbaa !2
  %39 = tail call double @llvm.fmuladd.f64(double %36, double %38, double %32)
  %40 = add nuw nsw i32 %24, 2
  %41 = add i32 %26, 2
  %42 = icmp eq i32 %41, %8
  br i1 %42, label %9, label %23, !llvm.loop !34
}

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+multivalue,+mutable-globals,+reference-types,+sign-ext" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: read) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+multivalue,+mutable-globals,+reference-types,+sign-ext" }
attributes #3 = { nofree norecurse nosync nounwind memory(argmem: readwrite) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+multivalue,+mutable-globals,+reference-types,+sign-ext" }
attributes #4 = { nofree norecurse nosync nounwind memory(none) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+multivalue,+mutable-globals,+reference-types,+sign-ext" }
attributes #5 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+multivalue,+mutable-globals,+reference-types,+sign-ext" }
attributes #6 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: read) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+multivalue,+mutable-globals,+reference-types,+sign-ext" }
attributes #7 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+multivalue,+mutable-globals,+reference-types,+sign-ext" }
attributes #8 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #9 = { mustprogress nofree norecurse nosync nounwind willreturn memory(read, argmem: readwrite, inaccessiblemem: none) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+multivalue,+mutable-globals,+reference-types,+sign-ext" }
attributes #10 = { nofree norecurse nosync nounwind memory(read, inaccessiblemem: none) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+multivalue,+mutable-globals,+reference-types,+sign-ext" }
attributes #11 = { nobuiltin "no-builtins" }

!llvm.module.flags = !{!0}
!llvm.ident = !{!1}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!2 = !{!3, !3, i64 0}
!3 = !{!"double", !4, i64 0}
!4 = !{!"omnipotent char", !5, i64 0}
!5 = !{!"Simple C/C++ TBAA"}
!6 = distinct !{!6, !7}
!7 = !{!"llvm.loop.unroll.disable"}
!8 = distinct !{!8, !9}
!9 = !{!"llvm.loop.mustprogress"}
!10 = distinct !{!10, !7}
!11 = distinct !{!11, !9}
!12 = distinct !{!12, !7}
!13 = distinct !{!13, !9}
!14 = distinct !{!14, !7}
!15 = distinct !{!15, !9}
!16 = distinct !{!16, !9}
!17 = !{!18, !19, i64 8}
!18 = !{!"spring", !3, i64 0, !19, i64 8, !4, i64 16}
!19 = !{!"float", !4, i64 0}
!20 = !{!18, !3, i64 0}
!21 = distinct !{!21, !9}
!22 = !{i64 0, i64 8, !2, i64 8, i64 24, !23}
!23 = !{!4, !4, i64 0}
!24 = !{!25, !3, i64 0}
!25 = !{!"pair", !3, i64 0, !4, i64 8}
!26 = !{i64 0, i64 4, !27, i64 4, i64 4, !29, i64 8, i64 4, !29}
!27 = !{!28, !28, i64 0}
!28 = !{!"any pointer", !4, i64 0}
!29 = !{!19, !19, i64 0}
!30 = !{!31, !28, i64 0}
!31 = !{!"weighted", !28, i64 0, !19, i64 4, !19, i64 8}
!32 = !{!31, !19, i64 4}
!33 = !{!31, !19, i64 8}
!34 = distinct !{!34, !9}
