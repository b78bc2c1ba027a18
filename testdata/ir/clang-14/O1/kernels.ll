; clang-14 -O1 -S -emit-llvm c/kernels.c -o ir/clang-14/O1/kernels.ll
; ModuleID = 'c/kernels.c'
source_filename = "c/kernels.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree nosync nounwind readonly uwtable
define dso_local double @rosenbrock(double* nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 1
  br i1 %3, label %4, label %7

4:                                                ; preds = %2
  %5 = add i32 %1, -1
  %6 = zext i32 %5 to i64
  br label %9

7:                                                ; preds = %9, %2
  %8 = phi double [ 0.000000e+00, %2 ], [ %24, %9 ]
  ret double %8

9:                                                ; preds = %4, %9
  %10 = phi i64 [ 0, %4 ], [ %13, %9 ]
  %11 = phi i64 [ 1, %4 ], [ %25, %9 ]
  %12 = phi double [ 0.000000e+00, %4 ], [ %24, %9 ]
  %13 = add nuw nsw i64 %10, 1
  %14 = getelementptr inbounds double, double* %0, i64 %11
  %15 = load double, double* %14, align 8, !tbaa !5
  %16 = getelementptr inbounds double, double* %0, i64 %10
  %17 = load double, double* %16, align 8, !tbaa !5
  %18 = fneg double %17
  %19 = call double @llvm.fmuladd.f64(double %18, double %17, double %15)
  %20 = fsub double 1.000000e+00, %17
  %21 = fmul double %19, 1.000000e+02
  %22 = fmul double %20, %20
  %23 = call double @llvm.fmuladd.f64(double %21, double %19, double %22)
  %24 = fadd double %12, %23
  %25 = add nuw nsw i64 %11, 1
  %26 = icmp eq i64 %13, %6
  br i1 %26, label %7, label %9, !llvm.loop !9
}

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn
declare void @llvm.lifetime.start.p0i8(i64 immarg, i8* nocapture) #1

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn
declare void @llvm.lifetime.end.p0i8(i64 immarg, i8* nocapture) #1

; Function Attrs: nofree nosync nounwind uwtable
define dso_local void @matrix_multiply(double* nocapture noundef readonly %0, double* nocapture noundef readonly %1, double* nocapture noundef writeonly %2, i32 noundef %3, i32 noundef %4, i32 noundef %5) local_unnamed_addr #3 {
  %7 = icmp sgt i32 %3, 0
  br i1 %7, label %8, label %22

8:                                                ; preds = %6
  %9 = icmp sgt i32 %4, 0
  %10 = icmp sgt i32 %5, 0
  %11 = sext i32 %4 to i64
  %12 = sext i32 %5 to i64
  %13 = sext i32 %4 to i64
  %14 = zext i32 %3 to i64
  %15 = zext i32 %4 to i64
  %16 = zext i32 %5 to i64
  br label %17

17:                                               ; preds = %8, %25
  %18 = phi i64 [ 0, %8 ], [ %26, %25 ]
  br i1 %9, label %19, label %25

19:                                               ; preds = %17
  %20 = mul nsw i64 %18, %12
  %21 = mul nsw i64 %18, %13
  br label %23

22:                                               ; preds = %25, %6
  ret void

23:                                               ; preds = %19, %28
  %24 = phi i64 [ 0, %19 ], [ %32, %28 ]
  br i1 %10, label %34, label %28

25:                                               ; preds = %28, %17
  %26 = add nuw nsw i64 %18, 1
  %27 = icmp eq i64 %26, %14
  br i1 %27, label %22, label %17, !llvm.loop !12

28:                                               ; preds = %34, %23
  %29 = phi double [ 0.000000e+00, %23 ], [ %44, %34 ]
  %30 = add nsw i64 %24, %21
  %31 = getelementptr inbounds double, double* %2, i64 %30
  store double %29, double* %31, align 8, !tbaa !5
  %32 = add nuw nsw i64 %24, 1
  %33 = icmp eq i64 %32, %15
  br i1 %33, label %25, label %23, !llvm.loop !13

34:                                               ; preds = %23, %34
  %35 = phi i64 [ %45, %34 ], [ 0, %23 ]
  %36 = phi double [ %44, %34 ], [ 0.000000e+00, %23 ]
  %37 = add nsw i64 %35, %20
  %38 = getelementptr inbounds double, double* %0, i64 %37
  %39 = load double, double* %38, align 8, !tbaa !5
  %40 = mul nsw i64 %35, %11
  %41 = add nsw i64 %40, %24
  %42 = getelementptr inbounds double, double* %1, i64 %41
  %43 = load double, double* %42, align 8, !tbaa !5
  %44 = call double @llvm.fmuladd.f64(double %39, double %43, double %36)
  %45 = add nuw nsw i64 %35, 1
  %46 = icmp eq i64 %45, %16
  br i1 %46, label %28, label %34, !llvm.loop !14
}

; Function Attrs: nofree nounwind uwtable
define dso_local double @log_sum_exp(double* nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #4 {
  %3 = load double, double* %0, align 8, !tbaa !5
  %4 = icmp sgt i32 %1, 1
  br i1 %4, label %5, label %7

5:                                                ; preds = %2
  %6 = zext i32 %1 to i64
  br label %12

7:                                                ; preds = %12, %2
  %8 = phi double [ %3, %2 ], [ %17, %12 ]
  %9 = icmp sgt i32 %1, 0
  br i1 %9, label %10, label %20

10:                                               ; preds = %7
  %11 = zext i32 %1 to i64
  br label %24

12:                                               ; preds = %5, %12
  %13 = phi i64 [ 1, %5 ], [ %18, %12 ]
  %14 = phi double [ %3, %5 ], [ %17, %12 ]
  %15 = getelementptr inbounds double, double* %0, i64 %13
  %16 = load double, double* %15, align 8, !tbaa !5
  %17 = call double @llvm.maxnum.f64(double %14, double %16)
  %18 = add nuw nsw i64 %13, 1
  %19 = icmp eq i64 %18, %6
  br i1 %19, label %7, label %12, !llvm.loop !15

20:                                               ; preds = %24, %7
  %21 = phi double [ 0.000000e+00, %7 ], [ %31, %24 ]
  %22 = call double @log(double noundef %21) #6
  %23 = fadd double %8, %22
  ret double %23

24:                                               ; preds = %10, %24
  %25 = phi i64 [ 0, %10 ], [ %32, %24 ]
  %26 = phi double [ 0.000000e+00, %10 ], [ %31, %24 ]
  %27 = getelementptr inbounds double, double* %0, i64 %25
  %28 = load double, double* %27, align 8, !tbaa !5
  %29 = fsub double %28, %8
  %30 = call double @exp(double noundef %29) #6
  %31 = fadd double %26, %30
  %32 = add nuw nsw i64 %25, 1
  %33 = icmp eq i64 %32, %11
  br i1 %33, label %20, label %24, !llvm.loop !16
}

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.maxnum.f64(double, double) #2

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @exp(double noundef) local_unnamed_addr #5

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @log(double noundef) local_unnamed_addr #5

; Function Attrs: nofree nounwind uwtable
define dso_local double @cholesky_log_determinant(double* nocapture noundef %0, i32 noundef %1) local_unnamed_addr #4 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %13

4:                                                ; preds = %2
  %5 = sext i32 %1 to i64
  %6 = sext i32 %1 to i64
  %7 = sext i32 %1 to i64
  %8 = zext i32 %1 to i64
  %9 = zext i32 %1 to i64
  br label %15

10:                                               ; preds = %52, %27
  %11 = add nuw nsw i64 %17, 1
  %12 = icmp eq i64 %32, %8
  br i1 %12, label %13, label %15, !llvm.loop !17

13:                                               ; preds = %10, %2
  %14 = phi double [ 0.000000e+00, %2 ], [ %31, %10 ]
  ret double %14

15:                                               ; preds = %4, %10
  %16 = phi i64 [ 0, %4 ], [ %32, %10 ]
  %17 = phi i64 [ 1, %4 ], [ %11, %10 ]
  %18 = phi double [ 0.000000e+00, %4 ], [ %31, %10 ]
  %19 = trunc i64 %16 to i32
  %20 = mul nsw i64 %16, %7
  %21 = mul nsw i32 %19, %1
  %22 = sext i32 %21 to i64
  %23 = add nsw i64 %16, %22
  %24 = getelementptr inbounds double, double* %0, i64 %23
  %25 = load double, double* %24, align 8, !tbaa !5
  %26 = icmp eq i64 %16, 0
  br i1 %26, label %27, label %36

27:                                               ; preds = %36, %15
  %28 = phi double [ %25, %15 ], [ %43, %36 ]
  %29 = call double @sqrt(double noundef %28) #6
  store double %29, double* %24, align 8, !tbaa !5
  %30 = call double @log(double noundef %29) #6
  %31 = call double @llvm.fmuladd.f64(double %30, double 2.000000e+00, double %18)
  %32 = add nuw nsw i64 %16, 1
  %33 = icmp slt i64 %32, %6
  br i1 %33, label %34, label %10

34:                                               ; preds = %27
  %35 = icmp eq i64 %16, 0
  br label %46

36:                                               ; preds = %15, %36
  %37 = phi i64 [ %44, %36 ], [ 0, %15 ]
  %38 = phi double [ %43, %36 ], [ %25, %15 ]
  %39 = add nsw i64 %37, %20
  %40 = getelementptr inbounds double, double* %0, i64 %39
  %41 = load double, double* %40, align 8, !tbaa !5
  %42 = fneg double %41
  %43 = call double @llvm.fmuladd.f64(double %42, double %41, double %38)
  %44 = add nuw nsw i64 %37, 1
  %45 = icmp eq i64 %44, %16
  br i1 %45, label %27, label %36, !llvm.loop !18

46:                                               ; preds = %34, %52
  %47 = phi i64 [ %17, %34 ], [ %55, %52 ]
  %48 = mul nsw i64 %47, %5
  %49 = add nsw i64 %48, %16
  %50 = getelementptr inbounds double, double* %0, i64 %49
  %51 = load double, double* %50, align 8, !tbaa !5
  br i1 %35, label %52, label %57

52:                                               ; preds = %57, %46
  %53 = phi double [ %51, %46 ], [ %67, %57 ]
  %54 = fdiv double %53, %29
  store double %54, double* %50, align 8, !tbaa !5
  %55 = add nuw nsw i64 %47, 1
  %56 = icmp eq i64 %55, %9
  br i1 %56, label %10, label %46, !llvm.loop !19

57:                                               ; preds = %46, %57
  %58 = phi i64 [ %68, %57 ], [ 0, %46 ]
  %59 = phi double [ %67, %57 ], [ %51, %46 ]
  %60 = add nsw i64 %58, %48
  %61 = getelementptr inbounds double, double* %0, i64 %60
  %62 = load double, double* %61, align 8, !tbaa !5
  %63 = add nsw i64 %58, %20
  %64 = getelementptr inbounds double, double* %0, i64 %63
  %65 = load double, double* %64, align 8, !tbaa !5
  %66 = fneg double %62
  %67 = call double @llvm.fmuladd.f64(double %66, double %65, double %59)
  %68 = add nuw nsw i64 %58, 1
  %69 = icmp eq i64 %68, %16
  br i1 %69, label %52, label %57, !llvm.loop !20
}

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @sqrt(double noundef) local_unnamed_addr #5

; Function Attrs: nofree nosync nounwind uwtable
define dso_local void @runge_kutta_predator_prey(double* nocapture noundef %0, double* nocapture noundef readonly %1, double noundef %2, i32 noundef %3) local_unnamed_addr #3 {
  %5 = alloca [2 x double], align 16
  %6 = alloca [2 x double], align 16
  %7 = alloca [2 x double], align 16
  %8 = alloca [2 x double], align 16
  %9 = alloca [2 x double], align 16
  %10 = icmp sgt i32 %3, 0
  br i1 %10, label %11, label %34

11:                                               ; preds = %4
  %12 = bitcast [2 x double]* %5 to i8*
  %13 = bitcast [2 x double]* %6 to i8*
  %14 = bitcast [2 x double]* %7 to i8*
  %15 = bitcast [2 x double]* %8 to i8*
  %16 = bitcast [2 x double]* %9 to i8*
  %17 = getelementptr inbounds [2 x double], [2 x double]* %5, i64 0, i64 0
  %18 = getelementptr inbounds double, double* %1, i64 1
  %19 = getelementptr inbounds double, double* %0, i64 1
  %20 = getelementptr inbounds double, double* %1, i64 2
  %21 = getelementptr inbounds double, double* %1, i64 3
  %22 = getelementptr inbounds [2 x double], [2 x double]* %5, i64 0, i64 1
  %23 = fmul double %2, 5.000000e-01
  %24 = getelementptr inbounds [2 x double], [2 x double]* %9, i64 0, i64 0
  %25 = getelementptr inbounds [2 x double], [2 x double]* %6, i64 0, i64 0
  %26 = getelementptr inbounds [2 x double], [2 x double]* %9, i64 0, i64 1
  %27 = getelementptr inbounds [2 x double], [2 x double]* %6, i64 0, i64 1
  %28 = fmul double %2, 5.000000e-01
  %29 = getelementptr inbounds [2 x double], [2 x double]* %7, i64 0, i64 0
  %30 = getelementptr inbounds [2 x double], [2 x double]* %7, i64 0, i64 1
  %31 = getelementptr inbounds [2 x double], [2 x double]* %8, i64 0, i64 0
  %32 = getelementptr inbounds [2 x double], [2 x double]* %8, i64 0, i64 1
  %33 = fdiv double %2, 6.000000e+00
  br label %35

34:                                               ; preds = %108, %4
  ret void

35:                                               ; preds = %11, %108
  %36 = phi i32 [ 0, %11 ], [ %109, %108 ]
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %12) #6
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %13) #6
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %14) #6
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %15) #6
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %16) #6
  %37 = load double, double* %1, align 8, !tbaa !5
  %38 = load double, double* %0, align 8, !tbaa !5
  %39 = load double, double* %18, align 8, !tbaa !5
  %40 = load double, double* %19, align 8, !tbaa !5
  %41 = fneg double %39
  %42 = fmul double %38, %41
  %43 = fmul double %42, %40
  %44 = call double @llvm.fmuladd.f64(double %37, double %38, double %43) #6
  store double %44, double* %17, align 16, !tbaa !5
  %45 = load double, double* %20, align 8, !tbaa !5
  %46 = fmul double %38, %45
  %47 = load double, double* %21, align 8, !tbaa !5
  %48 = fneg double %47
  %49 = fmul double %40, %48
  %50 = call double @llvm.fmuladd.f64(double %46, double %40, double %49) #6
  store double %50, double* %22, align 8, !tbaa !5
  br label %60

51:                                               ; preds = %60
  %52 = load double, double* %24, align 16, !tbaa !5
  %53 = load double, double* %26, align 8, !tbaa !5
  %54 = fmul double %52, %41
  %55 = fmul double %54, %53
  %56 = call double @llvm.fmuladd.f64(double %37, double %52, double %55) #6
  store double %56, double* %25, align 16, !tbaa !5
  %57 = fmul double %45, %52
  %58 = fmul double %53, %48
  %59 = call double @llvm.fmuladd.f64(double %57, double %53, double %58) #6
  store double %59, double* %27, align 8, !tbaa !5
  br label %79

60:                                               ; preds = %35, %60
  %61 = phi i64 [ 0, %35 ], [ %68, %60 ]
  %62 = getelementptr inbounds double, double* %0, i64 %61
  %63 = load double, double* %62, align 8, !tbaa !5
  %64 = getelementptr inbounds [2 x double], [2 x double]* %5, i64 0, i64 %61
  %65 = load double, double* %64, align 8, !tbaa !5
  %66 = call double @llvm.fmuladd.f64(double %23, double %65, double %63)
  %67 = getelementptr inbounds [2 x double], [2 x double]* %9, i64 0, i64 %61
  store double %66, double* %67, align 8, !tbaa !5
  %68 = add nuw nsw i64 %61, 1
  %69 = icmp eq i64 %61, 0
  br i1 %69, label %60, label %51, !llvm.loop !21

70:                                               ; preds = %79
  %71 = load double, double* %24, align 16, !tbaa !5
  %72 = load double, double* %26, align 8, !tbaa !5
  %73 = fmul double %71, %41
  %74 = fmul double %73, %72
  %75 = call double @llvm.fmuladd.f64(double %37, double %71, double %74) #6
  store double %75, double* %29, align 16, !tbaa !5
  %76 = fmul double %45, %71
  %77 = fmul double %72, %48
  %78 = call double @llvm.fmuladd.f64(double %76, double %72, double %77) #6
  store double %78, double* %30, align 8, !tbaa !5
  br label %98

79:                                               ; preds = %51, %79
  %80 = phi i64 [ 0, %51 ], [ %87, %79 ]
  %81 = getelementptr inbounds double, double* %0, i64 %80
  %82 = load double, double* %81, align 8, !tbaa !5
  %83 = getelementptr inbounds [2 x double], [2 x double]* %6, i64 0, i64 %80
  %84 = load double, double* %83, align 8, !tbaa !5
  %85 = call double @llvm.fmuladd.f64(double %28, double %84, double %82)
  %86 = getelementptr inbounds [2 x double], [2 x double]* %9, i64 0, i64 %80
  store double %85, double* %86, align 8, !tbaa !5
  %87 = add nuw nsw i64 %80, 1
  %88 = icmp eq i64 %80, 0
  br i1 %88, label %79, label %70, !llvm.loop !22

89:                                               ; preds = %98
  %90 = load double, double* %24, align 16, !tbaa !5
  %91 = load double, double* %26, align 8, !tbaa !5
  %92 = fmul double %90, %41
  %93 = fmul double %92, %91
  %94 = call double @llvm.fmuladd.f64(double %37, double %90, double %93) #6
  store double %94, double* %31, align 16, !tbaa !5
  %95 = fmul double %45, %90
  %96 = fmul double %91, %48
  %97 = call double @llvm.fmuladd.f64(double %95, double %91, double %96) #6
  store double %97, double* %32, align 8, !tbaa !5
  br label %111

98:                                               ; preds = %70, %98
  %99 = phi i64 [ 0, %70 ], [ %106, %98 ]
  %100 = getelementptr inbounds double, double* %0, i64 %99
  %101 = load double, double* %100, align 8, !tbaa !5
  %102 = getelementptr inbounds [2 x double], [2 x double]* %7, i64 0, i64 %99
  %103 = load double, double* %102, align 8, !tbaa !5
  %104 = call double @llvm.fmuladd.f64(double %2, double %103, double %101)
  %105 = getelementptr inbounds [2 x double], [2 x double]* %9, i64 0, i64 %99
  store double %104, double* %105, align 8, !tbaa !5
  %106 = add nuw nsw i64 %99, 1
  %107 = icmp eq i64 %99, 0
  br i1 %107, label %98, label %89, !llvm.loop !23

108:                                              ; preds = %111
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %16) #6
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %15) #6
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %14) #6
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %13) #6
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %12) #6
  %109 = add nuw nsw i32 %36, 1
  %110 = icmp eq i32 %109, %3
  br i1 %110, label %34, label %35, !llvm.loop !24

111:                                              ; preds = %89, %111
  %112 = phi i64 [ 0, %89 ], [ %127, %111 ]
  %113 = getelementptr inbounds [2 x double], [2 x double]* %5, i64 0, i64 %112
  %114 = load double, double* %113, align 8, !tbaa !5
  %115 = getelementptr inbounds [2 x double], [2 x double]* %6, i64 0, i64 %112
  %116 = load double, double* %115, align 8, !tbaa !5
  %117 = call double @llvm.fmuladd.f64(double %116, double 2.000000e+00, double %114)
  %118 = getelementptr inbounds [2 x double], [2 x double]* %7, i64 0, i64 %112
  %119 = load double, double* %118, align 8, !tbaa !5
  %120 = call double @llvm.fmuladd.f64(double %119, double 2.000000e+00, double %117)
  %121 = getelementptr inbounds [2 x double], [2 x double]* %8, i64 0, i64 %112
  %122 = load double, double* %121, align 8, !tbaa !5
  %123 = fadd double %120, %122
  %124 = getelementptr inbounds double, double* %0, i64 %112
  %125 = load double, double* %124, align 8, !tbaa !5
  %126 = call double @llvm.fmuladd.f64(double %33, double %123, double %125)
  store double %126, double* %124, align 8, !tbaa !5
  %127 = add nuw nsw i64 %112, 1
  %128 = icmp eq i64 %112, 0
  br i1 %128, label %111, label %108, !llvm.loop !25
}

; Function Attrs: nofree nounwind uwtable
define dso_local double @two_layer_network(double* nocapture noundef readonly %0, double* nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #4 {
  %4 = add nsw i32 %2, 1
  %5 = icmp sgt i32 %2, 0
  %6 = mul nsw i32 %4, 3
  %7 = sext i32 %4 to i64
  %8 = sext i32 %2 to i64
  %9 = sext i32 %6 to i64
  %10 = zext i32 %2 to i64
  br label %12

11:                                               ; preds = %19
  ret double %25

12:                                               ; preds = %3, %19
  %13 = phi i64 [ 0, %3 ], [ %26, %19 ]
  %14 = phi double [ 0.000000e+00, %3 ], [ %25, %19 ]
  %15 = mul nsw i64 %13, %7
  %16 = add nsw i64 %15, %8
  %17 = getelementptr inbounds double, double* %0, i64 %16
  %18 = load double, double* %17, align 8, !tbaa !5
  br i1 %5, label %28, label %19

19:                                               ; preds = %28, %12
  %20 = phi double [ %18, %12 ], [ %36, %28 ]
  %21 = call double @tanh(double noundef %20) #6
  %22 = add nsw i64 %13, %9
  %23 = getelementptr inbounds double, double* %0, i64 %22
  %24 = load double, double* %23, align 8, !tbaa !5
  %25 = call double @llvm.fmuladd.f64(double %21, double %24, double %14)
  %26 = add nuw nsw i64 %13, 1
  %27 = icmp eq i64 %26, 3
  br i1 %27, label %11, label %12, !llvm.loop !26

28:                                               ; preds = %12, %28
  %29 = phi i64 [ %37, %28 ], [ 0, %12 ]
  %30 = phi double [ %36, %28 ], [ %18, %12 ]
  %31 = add nsw i64 %29, %15
  %32 = getelementptr inbounds double, double* %0, i64 %31
  %33 = load double, double* %32, align 8, !tbaa !5
  %34 = getelementptr inbounds double, double* %1, i64 %29
  %35 = load double, double* %34, align 8, !tbaa !5
  %36 = call double @llvm.fmuladd.f64(double %33, double %35, double %30)
  %37 = add nuw nsw i64 %29, 1
  %38 = icmp eq i64 %37, %10
  br i1 %38, label %19, label %28, !llvm.loop !27
}

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @tanh(double noundef) local_unnamed_addr #5

attributes #0 = { nofree nosync nounwind readonly uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { argmemonly mustprogress nofree nosync nounwind willreturn }
attributes #2 = { mustprogress nofree nosync nounwind readnone speculatable willreturn }
attributes #3 = { nofree nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nofree nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree nounwind willreturn writeonly "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 1}
!4 = !{!"Debian clang version 14.0.6"}
!5 = !{!6, !6, i64 0}
!6 = !{!"double", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
!9 = distinct !{!9, !10, !11}
!10 = !{!"llvm.loop.mustprogress"}
!11 = !{!"llvm.loop.unroll.disable"}
!12 = distinct !{!12, !10, !11}
!13 = distinct !{!13, !10, !11}
!14 = distinct !{!14, !10, !11}
!15 = distinct !{!15, !10, !11}
!16 = distinct !{!16, !10, !11}
!17 = distinct !{!17, !10, !11}
!18 = distinct !{!18, !10, !11}
!19 = distinct !{!19, !10, !11}
!20 = distinct !{!20, !10, !11}
!21 = distinct !{!21, !10, !11}
!22 = distinct !{!22, !10, !11}
!23 = distinct !{!23, !10, !11}
!24 = distinct !{!24, !10, !11}
!25 = distinct !{!25, !10, !11}
!26 = distinct !{!26, !10, !11}
!27 = distinct !{!27, !10, !11}
