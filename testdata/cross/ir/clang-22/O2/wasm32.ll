; clang-22 --target=wasm32-unknown-unknown -O2 -fno-math-errno -ffreestanding -fbuiltin -S -emit-llvm functions.c -o ir/clang-22/O2/wasm32.ll
; ModuleID = 'functions.c'
source_filename = "functions.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-i128:128-n32:64-S128-ni:1:10:20"
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

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sin.f64(double) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.exp.f64(double) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
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

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.sin.f32(float) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.sqrt.f32(float) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define hidden double @dot(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef %2) local_unnamed_addr #2 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %28

5:                                                ; preds = %3
  %6 = and i32 %2, 3
  %7 = icmp ult i32 %2, 4
  br i1 %7, label %12, label %8

8:                                                ; preds = %5
  %9 = and i32 %2, 2147483644
  br label %30

10:                                               ; preds = %30
  %11 = icmp eq i32 %6, 0
  br i1 %11, label %28, label %12

12:                                               ; preds = %10, %5
  %13 = phi i32 [ 0, %5 ], [ %57, %10 ]
  %14 = phi double [ 0.000000e+00, %5 ], [ %56, %10 ]
  %15 = icmp ne i32 %6, 0
  tail call void @llvm.assume(i1 %15)
  br label %16

16:                                               ; preds = %16, %12
  %17 = phi i32 [ %25, %16 ], [ %13, %12 ]
  %18 = phi double [ %24, %16 ], [ %14, %12 ]
  %19 = phi i32 [ %26, %16 ], [ 0, %12 ]
  %20 = getelementptr inbounds nuw double, ptr %0, i32 %17
  %21 = load double, ptr %20, align 8, !tbaa !6
  %22 = getelementptr inbounds nuw double, ptr %1, i32 %17
  %23 = load double, ptr %22, align 8, !tbaa !6
  %24 = tail call double @llvm.fmuladd.f64(double %21, double %23, double %18)
  %25 = add nuw nsw i32 %17, 1
  %26 = add i32 %19, 1
  %27 = icmp eq i32 %26, %6
  br i1 %27, label %28, label %16, !llvm.loop !8

28:                                               ; preds = %10, %16, %3
  %29 = phi double [ 0.000000e+00, %3 ], [ %56, %10 ], [ %24, %16 ]
  ret double %29

30:                                               ; preds = %30, %8
  %31 = phi i32 [ 0, %8 ], [ %57, %30 ]
  %32 = phi double [ 0.000000e+00, %8 ], [ %56, %30 ]
  %33 = phi i32 [ 0, %8 ], [ %58, %30 ]
  %34 = getelementptr inbounds nuw double, ptr %0, i32 %31
  %35 = load double, ptr %34, align 8, !tbaa !6
  %36 = getelementptr inbounds nuw double, ptr %1, i32 %31
  %37 = load double, ptr %36, align 8, !tbaa !6
  %38 = tail call double @llvm.fmuladd.f64(double %35, double %37, double %32)
  %39 = or disjoint i32 %31, 1
  %40 = getelementptr inbounds nuw double, ptr %0, i32 %39
  %41 = load double, ptr %40, align 8, !tbaa !6
  %42 = getelementptr inbounds nuw double, ptr %1, i32 %39
  %43 = load double, ptr %42, align 8, !tbaa !6
  %44 = tail call double @llvm.fmuladd.f64(double %41, double %43, double %38)
  %45 = or disjoint i32 %31, 2
  %46 = getelementptr inbounds nuw double, ptr %0, i32 %45
  %47 = load double, ptr %46, align 8, !tbaa !6
  %48 = getelementptr inbounds nuw double, ptr %1, i32 %45
  %49 = load double, ptr %48, align 8, !tbaa !6
  %50 = tail call double @llvm.fmuladd.f64(double %47, double %49, double %44)
  %51 = or disjoint i32 %31, 3
  %52 = getelementptr inbounds nuw double, ptr %0, i32 %51
  %53 = load double, ptr %52, align 8, !tbaa !6
  %54 = getelementptr inbounds nuw double, ptr %1, i32 %51
  %55 = load double, ptr %54, align 8, !tbaa !6
  %56 = tail call double @llvm.fmuladd.f64(double %53, double %55, double %50)
  %57 = add nuw nsw i32 %31, 4
  %58 = add i32 %33, 4
  %59 = icmp eq i32 %58, %9
  br i1 %59, label %10, label %30, !llvm.loop !10
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define hidden double @log_sum_exp(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #2 {
  %3 = load double, ptr %0, align 8, !tbaa !6
  %4 = icmp ugt i32 %1, 1
  br i1 %4, label %5, label %12

5:                                                ; preds = %2
  %6 = add i32 %1, -1
  %7 = add i32 %1, -2
  %8 = and i32 %6, 3
  %9 = icmp ult i32 %7, 3
  br i1 %9, label %16, label %10

10:                                               ; preds = %5
  %11 = and i32 %6, -4
  br label %38

12:                                               ; preds = %2
  %13 = icmp eq i32 %1, 0
  br i1 %13, label %85, label %31

14:                                               ; preds = %38
  %15 = icmp eq i32 %8, 0
  br i1 %15, label %31, label %16

16:                                               ; preds = %14, %5
  %17 = phi i32 [ 1, %5 ], [ %61, %14 ]
  %18 = phi double [ %3, %5 ], [ %60, %14 ]
  %19 = icmp ne i32 %8, 0
  tail call void @llvm.assume(i1 %19)
  br label %20

20:                                               ; preds = %20, %16
  %21 = phi i32 [ %28, %20 ], [ %17, %16 ]
  %22 = phi double [ %27, %20 ], [ %18, %16 ]
  %23 = phi i32 [ %29, %20 ], [ 0, %16 ]
  %24 = getelementptr inbounds nuw double, ptr %0, i32 %21
  %25 = load double, ptr %24, align 8, !tbaa !6
  %26 = fcmp ogt double %25, %22
  %27 = select i1 %26, double %25, double %22
  %28 = add nuw i32 %21, 1
  %29 = add i32 %23, 1
  %30 = icmp eq i32 %29, %8
  br i1 %30, label %31, label %20, !llvm.loop !12

31:                                               ; preds = %14, %20, %12
  %32 = phi double [ %3, %12 ], [ %60, %14 ], [ %27, %20 ]
  %33 = add i32 %1, -1
  %34 = and i32 %1, 3
  %35 = icmp ult i32 %33, 3
  br i1 %35, label %66, label %36

36:                                               ; preds = %31
  %37 = and i32 %1, -4
  br label %89

38:                                               ; preds = %38, %10
  %39 = phi i32 [ 1, %10 ], [ %61, %38 ]
  %40 = phi double [ %3, %10 ], [ %60, %38 ]
  %41 = phi i32 [ 0, %10 ], [ %62, %38 ]
  %42 = getelementptr inbounds nuw double, ptr %0, i32 %39
  %43 = load double, ptr %42, align 8, !tbaa !6
  %44 = fcmp ogt double %43, %40
  %45 = select i1 %44, double %43, double %40
  %46 = getelementptr inbounds nuw double, ptr %0, i32 %39
  %47 = getelementptr inbounds nuw i8, ptr %46, i32 8
  %48 = load double, ptr %47, align 8, !tbaa !6
  %49 = fcmp ogt double %48, %45
  %50 = select i1 %49, double %48, double %45
  %51 = getelementptr inbounds nuw double, ptr %0, i32 %39
  %52 = getelementptr inbounds nuw i8, ptr %51, i32 16
  %53 = load double, ptr %52, align 8, !tbaa !6
  %54 = fcmp ogt double %53, %50
  %55 = select i1 %54, double %53, double %50
  %56 = getelementptr inbounds nuw double, ptr %0, i32 %39
  %57 = getelementptr inbounds nuw i8, ptr %56, i32 24
  %58 = load double, ptr %57, align 8, !tbaa !6
  %59 = fcmp ogt double %58, %55
  %60 = select i1 %59, double %58, double %55
  %61 = add nuw i32 %39, 4
  %62 = add i32 %41, 4
  %63 = icmp eq i32 %62, %11
  br i1 %63, label %14, label %38, !llvm.loop !13

64:                                               ; preds = %89
  %65 = icmp eq i32 %34, 0
  br i1 %65, label %82, label %66

66:                                               ; preds = %64, %31
  %67 = phi i32 [ 0, %31 ], [ %116, %64 ]
  %68 = phi double [ 0.000000e+00, %31 ], [ %115, %64 ]
  %69 = icmp ne i32 %34, 0
  tail call void @llvm.assume(i1 %69)
  br label %70

70:                                               ; preds = %70, %66
  %71 = phi i32 [ %79, %70 ], [ %67, %66 ]
  %72 = phi double [ %78, %70 ], [ %68, %66 ]
  %73 = phi i32 [ %80, %70 ], [ 0, %66 ]
  %74 = getelementptr inbounds nuw double, ptr %0, i32 %71
  %75 = load double, ptr %74, align 8, !tbaa !6
  %76 = fsub double %75, %32
  %77 = tail call double @llvm.exp.f64(double %76)
  %78 = fadd double %72, %77
  %79 = add nuw i32 %71, 1
  %80 = add i32 %73, 1
  %81 = icmp eq i32 %80, %34
  br i1 %81, label %82, label %70, !llvm.loop !14

82:                                               ; preds = %70, %64
  %83 = phi double [ %115, %64 ], [ %78, %70 ]
  %84 = tail call double @llvm.log.f64(double %83)
  br label %85

85:                                               ; preds = %82, %12
  %86 = phi double [ %3, %12 ], [ %32, %82 ]
  %87 = phi double [ 0xFFF0000000000000, %12 ], [ %84, %82 ]
  %88 = fadd double %86, %87
  ret double %88

89:                                               ; preds = %89, %36
  %90 = phi i32 [ 0, %36 ], [ %116, %89 ]
  %91 = phi double [ 0.000000e+00, %36 ], [ %115, %89 ]
  %92 = phi i32 [ 0, %36 ], [ %117, %89 ]
  %93 = getelementptr inbounds nuw double, ptr %0, i32 %90
  %94 = load double, ptr %93, align 8, !tbaa !6
  %95 = fsub double %94, %32
  %96 = tail call double @llvm.exp.f64(double %95)
  %97 = fadd double %91, %96
  %98 = getelementptr inbounds nuw double, ptr %0, i32 %90
  %99 = getelementptr inbounds nuw i8, ptr %98, i32 8
  %100 = load double, ptr %99, align 8, !tbaa !6
  %101 = fsub double %100, %32
  %102 = tail call double @llvm.exp.f64(double %101)
  %103 = fadd double %97, %102
  %104 = getelementptr inbounds nuw double, ptr %0, i32 %90
  %105 = getelementptr inbounds nuw i8, ptr %104, i32 16
  %106 = load double, ptr %105, align 8, !tbaa !6
  %107 = fsub double %106, %32
  %108 = tail call double @llvm.exp.f64(double %107)
  %109 = fadd double %103, %108
  %110 = getelementptr inbounds nuw double, ptr %0, i32 %90
  %111 = getelementptr inbounds nuw i8, ptr %110, i32 24
  %112 = load double, ptr %111, align 8, !tbaa !6
  %113 = fsub double %112, %32
  %114 = tail call double @llvm.exp.f64(double %113)
  %115 = fadd double %109, %114
  %116 = add nuw i32 %90, 4
  %117 = add i32 %92, 4
  %118 = icmp eq i32 %117, %37
  br i1 %118, label %64, label %89, !llvm.loop !15
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.log.f64(double) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define hidden double @prefix_products(ptr noundef captures(none) %0, i32 noundef %1) local_unnamed_addr #3 {
  %3 = icmp sgt i32 %1, 1
  br i1 %3, label %4, label %28

4:                                                ; preds = %2
  %5 = load double, ptr %0, align 8
  %6 = add nsw i32 %1, -1
  %7 = add nsw i32 %1, -2
  %8 = and i32 %6, 3
  %9 = icmp ult i32 %7, 3
  br i1 %9, label %14, label %10

10:                                               ; preds = %4
  %11 = and i32 %6, -4
  br label %32

12:                                               ; preds = %32
  %13 = icmp eq i32 %8, 0
  br i1 %13, label %28, label %14

14:                                               ; preds = %12, %4
  %15 = phi double [ %5, %4 ], [ %50, %12 ]
  %16 = phi i32 [ 1, %4 ], [ %51, %12 ]
  %17 = icmp ne i32 %8, 0
  tail call void @llvm.assume(i1 %17)
  br label %18

18:                                               ; preds = %18, %14
  %19 = phi double [ %15, %14 ], [ %24, %18 ]
  %20 = phi i32 [ %16, %14 ], [ %25, %18 ]
  %21 = phi i32 [ 0, %14 ], [ %26, %18 ]
  %22 = getelementptr double, ptr %0, i32 %20
  %23 = load double, ptr %22, align 8, !tbaa !6
  %24 = fmul double %19, %23
  store double %24, ptr %22, align 8, !tbaa !6
  %25 = add nuw nsw i32 %20, 1
  %26 = add i32 %21, 1
  %27 = icmp eq i32 %26, %8
  br i1 %27, label %28, label %18, !llvm.loop !16

28:                                               ; preds = %12, %18, %2
  %29 = getelementptr double, ptr %0, i32 %1
  %30 = getelementptr i8, ptr %29, i32 -8
  %31 = load double, ptr %30, align 8, !tbaa !6
  ret double %31

32:                                               ; preds = %32, %10
  %33 = phi double [ %5, %10 ], [ %50, %32 ]
  %34 = phi i32 [ 1, %10 ], [ %51, %32 ]
  %35 = phi i32 [ 0, %10 ], [ %52, %32 ]
  %36 = getelementptr double, ptr %0, i32 %34
  %37 = load double, ptr %36, align 8, !tbaa !6
  %38 = fmul double %33, %37
  store double %38, ptr %36, align 8, !tbaa !6
  %39 = getelementptr double, ptr %0, i32 %34
  %40 = getelementptr i8, ptr %39, i32 8
  %41 = load double, ptr %40, align 8, !tbaa !6
  %42 = fmul double %38, %41
  store double %42, ptr %40, align 8, !tbaa !6
  %43 = getelementptr double, ptr %0, i32 %34
  %44 = getelementptr i8, ptr %43, i32 16
  %45 = load double, ptr %44, align 8, !tbaa !6
  %46 = fmul double %42, %45
  store double %46, ptr %44, align 8, !tbaa !6
  %47 = getelementptr double, ptr %0, i32 %34
  %48 = getelementptr i8, ptr %47, i32 24
  %49 = load double, ptr %48, align 8, !tbaa !6
  %50 = fmul double %46, %49
  store double %50, ptr %48, align 8, !tbaa !6
  %51 = add nuw nsw i32 %34, 4
  %52 = add i32 %35, 4
  %53 = icmp eq i32 %52, %11
  br i1 %53, label %12, label %32, !llvm.loop !17
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
  br i1 %10, label %4, label %11, !llvm.loop !18

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
  %14 = phi double [ %12, %10 ], [ %7, %6 ], [ %9, %8 ]
  ret double %14
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.cos.f64(double) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define hidden double @spring_energy(ptr noundef readonly captures(none) %0) local_unnamed_addr #5 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i32 16
  %3 = getelementptr inbounds nuw i8, ptr %0, i32 24
  %4 = load double, ptr %3, align 8, !tbaa !6
  %5 = load double, ptr %2, align 8, !tbaa !6
  %6 = fsub double %4, %5
  %7 = getelementptr inbounds nuw i8, ptr %0, i32 8
  %8 = load float, ptr %7, align 8, !tbaa !19
  %9 = fpext float %8 to double
  %10 = fsub double %6, %9
  %11 = load double, ptr %0, align 8, !tbaa !22
  %12 = fmul double %11, 5.000000e-01
  %13 = fmul double %12, %10
  %14 = fmul double %10, %13
  ret double %14
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define hidden double @sum_of_calls(ptr noundef readonly captures(none) %0, double noundef %1, i32 noundef %2) local_unnamed_addr #2 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %7, label %5

5:                                                ; preds = %7, %3
  %6 = phi double [ 0.000000e+00, %3 ], [ %14, %7 ]
  ret double %6

7:                                                ; preds = %3, %7
  %8 = phi i32 [ %15, %7 ], [ 0, %3 ]
  %9 = phi double [ %14, %7 ], [ 0.000000e+00, %3 ]
  %10 = getelementptr inbounds nuw double, ptr %0, i32 %8
  %11 = uitofp nneg i32 %8 to double
  %12 = fadd double %1, %11
  %13 = tail call fastcc double @contribution(ptr noundef %10, double noundef %12) #12
  %14 = fadd double %9, %13
  %15 = add nuw nsw i32 %8, 1
  %16 = icmp eq i32 %15, %2
  br i1 %16, label %5, label %7, !llvm.loop !23
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: read)
define internal fastcc double @contribution(ptr noundef readonly captures(none) %0, double noundef %1) unnamed_addr #6 {
  %3 = load double, ptr %0, align 8, !tbaa !6
  %4 = fmul double %1, %3
  %5 = fmul double %3, %4
  %6 = getelementptr inbounds nuw i8, ptr %0, i32 8
  %7 = load double, ptr %6, align 8, !tbaa !6
  %8 = fmul double %1, %7
  %9 = tail call double @llvm.fmuladd.f64(double %5, double %3, double %8)
  ret double %9
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define hidden double @moved_structure(ptr noundef captures(none) initializes((0, 32)) %0, ptr noundef readonly captures(none) %1) local_unnamed_addr #7 {
  tail call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 8 dereferenceable(32) %1, i32 32, i1 false), !tbaa.struct !24
  %3 = load double, ptr %0, align 8, !tbaa !26
  %4 = getelementptr inbounds nuw i8, ptr %0, i32 24
  %5 = load double, ptr %4, align 8, !tbaa !6
  %6 = fmul double %3, %5
  %7 = getelementptr inbounds nuw i8, ptr %1, i32 8
  %8 = load double, ptr %7, align 8, !tbaa !6
  %9 = fmul double %6, %8
  ret double %9
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i32(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i32, i1 immarg) #8

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define hidden double @weighted_value(ptr noundef captures(none) initializes((0, 12)) %0, ptr noundef readonly captures(none) %1) local_unnamed_addr #9 {
  tail call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 4 dereferenceable(12) %0, ptr noundef nonnull align 4 dereferenceable(12) %1, i32 12, i1 false), !tbaa.struct !28
  %3 = load ptr, ptr %0, align 4, !tbaa !33
  %4 = load double, ptr %3, align 8, !tbaa !6
  %5 = getelementptr inbounds nuw i8, ptr %3, i32 8
  %6 = load double, ptr %5, align 8, !tbaa !6
  %7 = fmul double %4, %6
  %8 = getelementptr inbounds nuw i8, ptr %0, i32 4
  %9 = load float, ptr %8, align 4, !tbaa !35
  %10 = fpext float %9 to double
  %11 = getelementptr inbounds nuw i8, ptr %0, i32 8
  %12 = load float, ptr %11, align 4, !tbaa !36
  %13 = fpext float %12 to double
  %14 = tail call double @llvm.fmuladd.f64(double %7, double %10, double %13)
  ret double %14
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define hidden double @by_rows(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #10 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %21

4:                                                ; preds = %2
  %5 = and i32 %1, 1
  %6 = icmp eq i32 %1, 1
  br i1 %6, label %11, label %7

7:                                                ; preds = %4
  %8 = and i32 %1, 2147483646
  br label %23

9:                                                ; preds = %23
  %10 = icmp eq i32 %5, 0
  br i1 %10, label %21, label %11

11:                                               ; preds = %9, %4
  %12 = phi i32 [ 0, %4 ], [ %40, %9 ]
  %13 = phi double [ 0.000000e+00, %4 ], [ %39, %9 ]
  %14 = icmp ne i32 %5, 0
  tail call void @llvm.assume(i1 %14)
  %15 = getelementptr inbounds nuw ptr, ptr %0, i32 %12
  %16 = load ptr, ptr %15, align 4, !tbaa !29
  %17 = load double, ptr %16, align 8, !tbaa !6
  %18 = getelementptr inbounds nuw double, ptr %16, i32 %12
  %19 = load double, ptr %18, align 8, !tbaa !6
  %20 = tail call double @llvm.fmuladd.f64(double %17, double %19, double %13)
  br label %21

21:                                               ; preds = %11, %9, %2
  %22 = phi double [ 0.000000e+00, %2 ], [ %39, %9 ], [ %20, %11 ]
  ret double %22

23:                                               ; preds = %23, %7
  %24 = phi i32 [ 0, %7 ], [ %40, %23 ]
  %25 = phi double [ 0.000000e+00, %7 ], [ %39, %23 ]
  %26 = phi i32 [ 0, %7 ], [ %41, %23 ]
  %27 = getelementptr inbounds nuw ptr, ptr %0, i32 %24
  %28 = load ptr, ptr %27, align 4, !tbaa !29
  %29 = load double, ptr %28, align 8, !tbaa !6
  %30 = getelementptr inbounds nuw double, ptr %28, i32 %24
  %31 = load double, ptr %30, align 8, !tbaa !6
  %32 = tail call double @llvm.fmuladd.f64(double %29, double %31, double %25)
  %33 = or disjoint i32 %24, 1
  %34 = getelementptr inbounds nuw ptr, ptr %0, i32 %33
  %35 = load ptr, ptr %34, align 4, !tbaa !29
  %36 = load double, ptr %35, align 8, !tbaa !6
  %37 = getelementptr inbounds nuw double, ptr %35, i32 %33
  %38 = load double, ptr %37, align 8, !tbaa !6
  %39 = tail call double @llvm.fmuladd.f64(double %36, double %38, double %32)
  %40 = add nuw nsw i32 %24, 2
  %41 = add i32 %26, 2
  %42 = icmp eq i32 %41, %8
  br i1 %42, label %9, label %23, !llvm.loop !37
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #11

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: read) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #3 = { nofree norecurse nosync nounwind memory(argmem: readwrite) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #4 = { nofree norecurse nosync nounwind memory(none) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #5 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #6 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: read) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #7 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #8 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #9 = { mustprogress nofree norecurse nosync nounwind willreturn memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #10 = { nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #11 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #12 = { nobuiltin "no-builtins" }

!llvm.module.flags = !{!0}
!llvm.ident = !{!1}
!llvm.errno.tbaa = !{!2}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!2 = !{!3, !3, i64 0}
!3 = !{!"int", !4, i64 0}
!4 = !{!"omnipotent char", !5, i64 0}
!5 = !{!"Simple C/C++ TBAA"}
!6 = !{!7, !7, i64 0}
!7 = !{!"double", !4, i64 0}
!8 = distinct !{!8, !9}
!9 = !{!"llvm.loop.unroll.disable"}
!10 = distinct !{!10, !11}
!11 = !{!"llvm.loop.mustprogress"}
!12 = distinct !{!12, !9}
!13 = distinct !{!13, !11}
!14 = distinct !{!14, !9}
!15 = distinct !{!15, !11}
!16 = distinct !{!16, !9}
!17 = distinct !{!17, !11}
!18 = distinct !{!18, !11}
!19 = !{!20, !21, i64 8}
!20 = !{!"spring", !7, i64 0, !21, i64 8, !4, i64 16}
!21 = !{!"float", !4, i64 0}
!22 = !{!20, !7, i64 0}
!23 = distinct !{!23, !11}
!24 = !{i64 0, i64 8, !6, i64 8, i64 24, !25}
!25 = !{!4, !4, i64 0}
!26 = !{!27, !7, i64 0}
!27 = !{!"pair", !7, i64 0, !4, i64 8}
!28 = !{i64 0, i64 4, !29, i64 4, i64 4, !32, i64 8, i64 4, !32}
!29 = !{!30, !30, i64 0}
!30 = !{!"p1 double", !31, i64 0}
!31 = !{!"any pointer", !4, i64 0}
!32 = !{!21, !21, i64 0}
!33 = !{!34, !30, i64 0}
!34 = !{!"weighted", !30, i64 0, !21, i64 4, !21, i64 8}
!35 = !{!34, !21, i64 4}
!36 = !{!34, !21, i64 8}
!37 = distinct !{!37, !11}
