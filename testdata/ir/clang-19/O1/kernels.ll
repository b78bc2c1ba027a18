; clang-19 -O1 -S -emit-llvm c/kernels.c -o ir/clang-19/O1/kernels.ll
; ModuleID = 'c/kernels.c'
source_filename = "c/kernels.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @rosenbrock(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 1
  br i1 %3, label %4, label %7

4:                                                ; preds = %2
  %5 = add nsw i32 %1, -1
  %6 = zext i32 %5 to i64
  br label %9

7:                                                ; preds = %9, %2
  %8 = phi double [ 0.000000e+00, %2 ], [ %23, %9 ]
  ret double %8

9:                                                ; preds = %4, %9
  %10 = phi i64 [ 0, %4 ], [ %25, %9 ]
  %11 = phi i64 [ 1, %4 ], [ %24, %9 ]
  %12 = phi double [ 0.000000e+00, %4 ], [ %23, %9 ]
  %13 = getelementptr inbounds double, ptr %0, i64 %11
  %14 = load double, ptr %13, align 8, !tbaa !5
  %15 = getelementptr inbounds double, ptr %0, i64 %10
  %16 = load double, ptr %15, align 8, !tbaa !5
  %17 = fneg double %16
  %18 = tail call double @llvm.fmuladd.f64(double %17, double %16, double %14)
  %19 = fsub double 1.000000e+00, %16
  %20 = fmul double %18, 1.000000e+02
  %21 = fmul double %19, %19
  %22 = tail call double @llvm.fmuladd.f64(double %20, double %18, double %21)
  %23 = fadd double %12, %22
  %24 = add nuw nsw i64 %11, 1
  %25 = add nuw nsw i64 %10, 1
  %26 = icmp eq i64 %25, %6
  br i1 %26, label %7, label %9, !llvm.loop !9
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @matrix_multiply(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef writeonly %2, i32 noundef %3, i32 noundef %4, i32 noundef %5) local_unnamed_addr #3 {
  %7 = icmp sgt i32 %3, 0
  br i1 %7, label %8, label %25

8:                                                ; preds = %6
  %9 = icmp sgt i32 %4, 0
  %10 = icmp sgt i32 %5, 0
  %11 = zext i32 %4 to i64
  %12 = zext i32 %4 to i64
  %13 = zext nneg i32 %3 to i64
  %14 = zext nneg i32 %4 to i64
  %15 = zext nneg i32 %5 to i64
  br label %16

16:                                               ; preds = %8, %30
  %17 = phi i64 [ 0, %8 ], [ %31, %30 ]
  br i1 %9, label %18, label %30

18:                                               ; preds = %16
  %19 = mul nuw nsw i64 %17, %12
  %20 = trunc i64 %17 to i32
  %21 = mul i32 %20, %5
  %22 = zext i32 %21 to i64
  %23 = getelementptr inbounds double, ptr %0, i64 %22
  %24 = getelementptr inbounds double, ptr %2, i64 %19
  br label %26

25:                                               ; preds = %30, %6
  ret void

26:                                               ; preds = %18, %33
  %27 = phi i64 [ 0, %18 ], [ %36, %33 ]
  br i1 %10, label %28, label %33

28:                                               ; preds = %26
  %29 = getelementptr inbounds double, ptr %1, i64 %27
  br label %38

30:                                               ; preds = %33, %16
  %31 = add nuw nsw i64 %17, 1
  %32 = icmp eq i64 %31, %13
  br i1 %32, label %25, label %16, !llvm.loop !12

33:                                               ; preds = %38, %26
  %34 = phi double [ 0.000000e+00, %26 ], [ %46, %38 ]
  %35 = getelementptr inbounds double, ptr %24, i64 %27
  store double %34, ptr %35, align 8, !tbaa !5
  %36 = add nuw nsw i64 %27, 1
  %37 = icmp eq i64 %36, %14
  br i1 %37, label %30, label %26, !llvm.loop !13

38:                                               ; preds = %28, %38
  %39 = phi i64 [ 0, %28 ], [ %47, %38 ]
  %40 = phi double [ 0.000000e+00, %28 ], [ %46, %38 ]
  %41 = getelementptr inbounds double, ptr %23, i64 %39
  %42 = load double, ptr %41, align 8, !tbaa !5
  %43 = mul nuw nsw i64 %39, %11
  %44 = getelementptr inbounds double, ptr %29, i64 %43
  %45 = load double, ptr %44, align 8, !tbaa !5
  %46 = tail call double @llvm.fmuladd.f64(double %42, double %45, double %40)
  %47 = add nuw nsw i64 %39, 1
  %48 = icmp eq i64 %47, %15
  br i1 %48, label %33, label %38, !llvm.loop !14
}

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local double @log_sum_exp(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #4 {
  %3 = load double, ptr %0, align 8, !tbaa !5
  %4 = icmp sgt i32 %1, 1
  br i1 %4, label %5, label %7

5:                                                ; preds = %2
  %6 = zext nneg i32 %1 to i64
  br label %12

7:                                                ; preds = %12, %2
  %8 = phi double [ %3, %2 ], [ %17, %12 ]
  %9 = icmp sgt i32 %1, 0
  br i1 %9, label %10, label %20

10:                                               ; preds = %7
  %11 = zext nneg i32 %1 to i64
  br label %24

12:                                               ; preds = %5, %12
  %13 = phi i64 [ 1, %5 ], [ %18, %12 ]
  %14 = phi double [ %3, %5 ], [ %17, %12 ]
  %15 = getelementptr inbounds double, ptr %0, i64 %13
  %16 = load double, ptr %15, align 8, !tbaa !5
  %17 = tail call double @llvm.maxnum.f64(double %14, double %16)
  %18 = add nuw nsw i64 %13, 1
  %19 = icmp eq i64 %18, %6
  br i1 %19, label %7, label %12, !llvm.loop !15

20:                                               ; preds = %24, %7
  %21 = phi double [ 0.000000e+00, %7 ], [ %31, %24 ]
  %22 = tail call double @log(double noundef %21) #6
  %23 = fadd double %8, %22
  ret double %23

24:                                               ; preds = %10, %24
  %25 = phi i64 [ 0, %10 ], [ %32, %24 ]
  %26 = phi double [ 0.000000e+00, %10 ], [ %31, %24 ]
  %27 = getelementptr inbounds double, ptr %0, i64 %25
  %28 = load double, ptr %27, align 8, !tbaa !5
  %29 = fsub double %28, %8
  %30 = tail call double @exp(double noundef %29) #6
  %31 = fadd double %26, %30
  %32 = add nuw nsw i64 %25, 1
  %33 = icmp eq i64 %32, %11
  br i1 %33, label %20, label %24, !llvm.loop !16
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.maxnum.f64(double, double) #2

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @exp(double noundef) local_unnamed_addr #5

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @log(double noundef) local_unnamed_addr #5

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local double @cholesky_log_determinant(ptr nocapture noundef %0, i32 noundef %1) local_unnamed_addr #4 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %13

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  %6 = zext nneg i32 %1 to i64
  %7 = zext nneg i32 %1 to i64
  %8 = zext nneg i32 %1 to i64
  %9 = zext nneg i32 %1 to i64
  br label %15

10:                                               ; preds = %56, %29
  %11 = add nuw nsw i64 %17, 1
  %12 = icmp eq i64 %34, %8
  br i1 %12, label %13, label %15, !llvm.loop !17

13:                                               ; preds = %10, %2
  %14 = phi double [ 0.000000e+00, %2 ], [ %33, %10 ]
  ret double %14

15:                                               ; preds = %4, %10
  %16 = phi i64 [ 0, %4 ], [ %34, %10 ]
  %17 = phi i64 [ 1, %4 ], [ %11, %10 ]
  %18 = phi double [ 0.000000e+00, %4 ], [ %33, %10 ]
  %19 = trunc i64 %16 to i32
  %20 = mul nuw nsw i64 %16, %7
  %21 = mul nuw nsw i32 %19, %1
  %22 = zext i32 %21 to i64
  %23 = getelementptr inbounds double, ptr %0, i64 %16
  %24 = getelementptr inbounds double, ptr %23, i64 %22
  %25 = load double, ptr %24, align 8, !tbaa !5
  %26 = icmp eq i64 %16, 0
  br i1 %26, label %29, label %27

27:                                               ; preds = %15
  %28 = getelementptr inbounds double, ptr %0, i64 %20
  br label %40

29:                                               ; preds = %40, %15
  %30 = phi double [ %25, %15 ], [ %46, %40 ]
  %31 = tail call double @sqrt(double noundef %30) #6
  store double %31, ptr %24, align 8, !tbaa !5
  %32 = tail call double @log(double noundef %31) #6
  %33 = tail call double @llvm.fmuladd.f64(double %32, double 2.000000e+00, double %18)
  %34 = add nuw nsw i64 %16, 1
  %35 = icmp ult i64 %34, %6
  br i1 %35, label %36, label %10

36:                                               ; preds = %29
  %37 = icmp eq i64 %16, 0
  %38 = getelementptr inbounds double, ptr %0, i64 %16
  %39 = getelementptr inbounds double, ptr %0, i64 %20
  br label %49

40:                                               ; preds = %27, %40
  %41 = phi i64 [ %47, %40 ], [ 0, %27 ]
  %42 = phi double [ %46, %40 ], [ %25, %27 ]
  %43 = getelementptr inbounds double, ptr %28, i64 %41
  %44 = load double, ptr %43, align 8, !tbaa !5
  %45 = fneg double %44
  %46 = tail call double @llvm.fmuladd.f64(double %45, double %44, double %42)
  %47 = add nuw nsw i64 %41, 1
  %48 = icmp eq i64 %47, %16
  br i1 %48, label %29, label %40, !llvm.loop !18

49:                                               ; preds = %36, %56
  %50 = phi i64 [ %17, %36 ], [ %59, %56 ]
  %51 = mul nuw nsw i64 %50, %5
  %52 = getelementptr inbounds double, ptr %38, i64 %51
  %53 = load double, ptr %52, align 8, !tbaa !5
  br i1 %37, label %56, label %54

54:                                               ; preds = %49
  %55 = getelementptr inbounds double, ptr %0, i64 %51
  br label %61

56:                                               ; preds = %61, %49
  %57 = phi double [ %53, %49 ], [ %69, %61 ]
  %58 = fdiv double %57, %31
  store double %58, ptr %52, align 8, !tbaa !5
  %59 = add nuw nsw i64 %50, 1
  %60 = icmp eq i64 %59, %9
  br i1 %60, label %10, label %49, !llvm.loop !19

61:                                               ; preds = %54, %61
  %62 = phi i64 [ %70, %61 ], [ 0, %54 ]
  %63 = phi double [ %69, %61 ], [ %53, %54 ]
  %64 = getelementptr inbounds double, ptr %55, i64 %62
  %65 = load double, ptr %64, align 8, !tbaa !5
  %66 = getelementptr inbounds double, ptr %39, i64 %62
  %67 = load double, ptr %66, align 8, !tbaa !5
  %68 = fneg double %65
  %69 = tail call double @llvm.fmuladd.f64(double %68, double %67, double %63)
  %70 = add nuw nsw i64 %62, 1
  %71 = icmp eq i64 %70, %16
  br i1 %71, label %56, label %61, !llvm.loop !20
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @sqrt(double noundef) local_unnamed_addr #5

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @runge_kutta_predator_prey(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, double noundef %2, i32 noundef %3) local_unnamed_addr #3 {
  %5 = alloca [2 x double], align 16
  %6 = alloca [2 x double], align 16
  %7 = alloca [2 x double], align 16
  %8 = alloca [2 x double], align 16
  %9 = alloca [2 x double], align 16
  %10 = icmp sgt i32 %3, 0
  br i1 %10, label %11, label %24

11:                                               ; preds = %4
  %12 = getelementptr inbounds i8, ptr %1, i64 8
  %13 = getelementptr inbounds i8, ptr %0, i64 8
  %14 = getelementptr inbounds i8, ptr %1, i64 16
  %15 = getelementptr inbounds i8, ptr %1, i64 24
  %16 = getelementptr inbounds i8, ptr %5, i64 8
  %17 = fmul double %2, 5.000000e-01
  %18 = getelementptr inbounds i8, ptr %9, i64 8
  %19 = getelementptr inbounds i8, ptr %6, i64 8
  %20 = fmul double %2, 5.000000e-01
  %21 = getelementptr inbounds i8, ptr %7, i64 8
  %22 = getelementptr inbounds i8, ptr %8, i64 8
  %23 = fdiv double %2, 6.000000e+00
  br label %25

24:                                               ; preds = %98, %4
  ret void

25:                                               ; preds = %11, %98
  %26 = phi i32 [ 0, %11 ], [ %99, %98 ]
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %5) #6
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %6) #6
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %7) #6
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %8) #6
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %9) #6
  %27 = load double, ptr %1, align 8, !tbaa !5
  %28 = load double, ptr %0, align 8, !tbaa !5
  %29 = load double, ptr %12, align 8, !tbaa !5
  %30 = load double, ptr %13, align 8, !tbaa !5
  %31 = fneg double %29
  %32 = fmul double %28, %31
  %33 = fmul double %32, %30
  %34 = tail call double @llvm.fmuladd.f64(double %27, double %28, double %33)
  store double %34, ptr %5, align 16, !tbaa !5
  %35 = load double, ptr %14, align 8, !tbaa !5
  %36 = fmul double %28, %35
  %37 = load double, ptr %15, align 8, !tbaa !5
  %38 = fneg double %37
  %39 = fmul double %30, %38
  %40 = tail call double @llvm.fmuladd.f64(double %36, double %30, double %39)
  store double %40, ptr %16, align 8, !tbaa !5
  br label %50

41:                                               ; preds = %50
  %42 = load double, ptr %9, align 16, !tbaa !5
  %43 = load double, ptr %18, align 8, !tbaa !5
  %44 = fmul double %42, %31
  %45 = fmul double %44, %43
  %46 = tail call double @llvm.fmuladd.f64(double %27, double %42, double %45)
  store double %46, ptr %6, align 16, !tbaa !5
  %47 = fmul double %35, %42
  %48 = fmul double %43, %38
  %49 = tail call double @llvm.fmuladd.f64(double %47, double %43, double %48)
  store double %49, ptr %19, align 8, !tbaa !5
  br label %69

50:                                               ; preds = %25, %50
  %51 = phi i64 [ 0, %25 ], [ %58, %50 ]
  %52 = getelementptr inbounds double, ptr %0, i64 %51
  %53 = load double, ptr %52, align 8, !tbaa !5
  %54 = getelementptr inbounds [2 x double], ptr %5, i64 0, i64 %51
  %55 = load double, ptr %54, align 8, !tbaa !5
  %56 = tail call double @llvm.fmuladd.f64(double %17, double %55, double %53)
  %57 = getelementptr inbounds [2 x double], ptr %9, i64 0, i64 %51
  store double %56, ptr %57, align 8, !tbaa !5
  %58 = add nuw nsw i64 %51, 1
  %59 = icmp eq i64 %51, 0
  br i1 %59, label %50, label %41, !llvm.loop !21

60:                                               ; preds = %69
  %61 = load double, ptr %9, align 16, !tbaa !5
  %62 = load double, ptr %18, align 8, !tbaa !5
  %63 = fmul double %61, %31
  %64 = fmul double %63, %62
  %65 = tail call double @llvm.fmuladd.f64(double %27, double %61, double %64)
  store double %65, ptr %7, align 16, !tbaa !5
  %66 = fmul double %35, %61
  %67 = fmul double %62, %38
  %68 = tail call double @llvm.fmuladd.f64(double %66, double %62, double %67)
  store double %68, ptr %21, align 8, !tbaa !5
  br label %88

69:                                               ; preds = %41, %69
  %70 = phi i64 [ 0, %41 ], [ %77, %69 ]
  %71 = getelementptr inbounds double, ptr %0, i64 %70
  %72 = load double, ptr %71, align 8, !tbaa !5
  %73 = getelementptr inbounds [2 x double], ptr %6, i64 0, i64 %70
  %74 = load double, ptr %73, align 8, !tbaa !5
  %75 = tail call double @llvm.fmuladd.f64(double %20, double %74, double %72)
  %76 = getelementptr inbounds [2 x double], ptr %9, i64 0, i64 %70
  store double %75, ptr %76, align 8, !tbaa !5
  %77 = add nuw nsw i64 %70, 1
  %78 = icmp eq i64 %70, 0
  br i1 %78, label %69, label %60, !llvm.loop !22

79:                                               ; preds = %88
  %80 = load double, ptr %9, align 16, !tbaa !5
  %81 = load double, ptr %18, align 8, !tbaa !5
  %82 = fmul double %80, %31
  %83 = fmul double %82, %81
  %84 = tail call double @llvm.fmuladd.f64(double %27, double %80, double %83)
  store double %84, ptr %8, align 16, !tbaa !5
  %85 = fmul double %35, %80
  %86 = fmul double %81, %38
  %87 = tail call double @llvm.fmuladd.f64(double %85, double %81, double %86)
  store double %87, ptr %22, align 8, !tbaa !5
  br label %101

88:                                               ; preds = %60, %88
  %89 = phi i64 [ 0, %60 ], [ %96, %88 ]
  %90 = getelementptr inbounds double, ptr %0, i64 %89
  %91 = load double, ptr %90, align 8, !tbaa !5
  %92 = getelementptr inbounds [2 x double], ptr %7, i64 0, i64 %89
  %93 = load double, ptr %92, align 8, !tbaa !5
  %94 = tail call double @llvm.fmuladd.f64(double %2, double %93, double %91)
  %95 = getelementptr inbounds [2 x double], ptr %9, i64 0, i64 %89
  store double %94, ptr %95, align 8, !tbaa !5
  %96 = add nuw nsw i64 %89, 1
  %97 = icmp eq i64 %89, 0
  br i1 %97, label %88, label %79, !llvm.loop !23

98:                                               ; preds = %101
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %9) #6
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %8) #6
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %7) #6
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %6) #6
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) #6
  %99 = add nuw nsw i32 %26, 1
  %100 = icmp eq i32 %99, %3
  br i1 %100, label %24, label %25, !llvm.loop !24

101:                                              ; preds = %79, %101
  %102 = phi i64 [ 0, %79 ], [ %117, %101 ]
  %103 = getelementptr inbounds [2 x double], ptr %5, i64 0, i64 %102
  %104 = load double, ptr %103, align 8, !tbaa !5
  %105 = getelementptr inbounds [2 x double], ptr %6, i64 0, i64 %102
  %106 = load double, ptr %105, align 8, !tbaa !5
  %107 = tail call double @llvm.fmuladd.f64(double %106, double 2.000000e+00, double %104)
  %108 = getelementptr inbounds [2 x double], ptr %7, i64 0, i64 %102
  %109 = load double, ptr %108, align 8, !tbaa !5
  %110 = tail call double @llvm.fmuladd.f64(double %109, double 2.000000e+00, double %107)
  %111 = getelementptr inbounds [2 x double], ptr %8, i64 0, i64 %102
  %112 = load double, ptr %111, align 8, !tbaa !5
  %113 = fadd double %110, %112
  %114 = getelementptr inbounds double, ptr %0, i64 %102
  %115 = load double, ptr %114, align 8, !tbaa !5
  %116 = tail call double @llvm.fmuladd.f64(double %23, double %113, double %115)
  store double %116, ptr %114, align 8, !tbaa !5
  %117 = add nuw nsw i64 %102, 1
  %118 = icmp eq i64 %102, 0
  br i1 %118, label %101, label %98, !llvm.loop !25
}

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local double @two_layer_network(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #4 {
  %4 = add nsw i32 %2, 1
  %5 = icmp sgt i32 %2, 0
  %6 = mul nsw i32 %4, 3
  %7 = sext i32 %4 to i64
  %8 = sext i32 %2 to i64
  %9 = sext i32 %6 to i64
  %10 = getelementptr double, ptr %0, i64 %8
  %11 = zext nneg i32 %2 to i64
  %12 = getelementptr double, ptr %0, i64 %9
  br label %14

13:                                               ; preds = %23
  ret double %28

14:                                               ; preds = %3, %23
  %15 = phi i64 [ 0, %3 ], [ %29, %23 ]
  %16 = phi double [ 0.000000e+00, %3 ], [ %28, %23 ]
  %17 = mul nsw i64 %15, %7
  %18 = getelementptr double, ptr %10, i64 %17
  %19 = load double, ptr %18, align 8, !tbaa !5
  br i1 %5, label %20, label %23

20:                                               ; preds = %14
  %21 = and i64 %17, 4294967295
  %22 = getelementptr inbounds double, ptr %0, i64 %21
  br label %31

23:                                               ; preds = %31, %14
  %24 = phi double [ %19, %14 ], [ %38, %31 ]
  %25 = tail call double @tanh(double noundef %24) #6
  %26 = getelementptr double, ptr %12, i64 %15
  %27 = load double, ptr %26, align 8, !tbaa !5
  %28 = tail call double @llvm.fmuladd.f64(double %25, double %27, double %16)
  %29 = add nuw nsw i64 %15, 1
  %30 = icmp eq i64 %29, 3
  br i1 %30, label %13, label %14, !llvm.loop !26

31:                                               ; preds = %20, %31
  %32 = phi i64 [ 0, %20 ], [ %39, %31 ]
  %33 = phi double [ %19, %20 ], [ %38, %31 ]
  %34 = getelementptr inbounds double, ptr %22, i64 %32
  %35 = load double, ptr %34, align 8, !tbaa !5
  %36 = getelementptr inbounds double, ptr %1, i64 %32
  %37 = load double, ptr %36, align 8, !tbaa !5
  %38 = tail call double @llvm.fmuladd.f64(double %35, double %37, double %33)
  %39 = add nuw nsw i64 %32, 1
  %40 = icmp eq i64 %39, %11
  br i1 %40, label %23, label %31, !llvm.loop !27
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @tanh(double noundef) local_unnamed_addr #5

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nofree nounwind memory(write, argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
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
