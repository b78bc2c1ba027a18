; clang-22 -O1 -S -emit-llvm c/kernels.c -o ir/clang-22/O1/kernels.ll
; ModuleID = 'c/kernels.c'
source_filename = "c/kernels.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @rosenbrock(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 1
  br i1 %3, label %4, label %7

4:                                                ; preds = %2
  %5 = add nsw i32 %1, -1
  %6 = zext nneg i32 %5 to i64
  br label %9

7:                                                ; preds = %9, %2
  %8 = phi double [ 0.000000e+00, %2 ], [ %23, %9 ]
  ret double %8

9:                                                ; preds = %4, %9
  %10 = phi i64 [ 0, %4 ], [ %25, %9 ]
  %11 = phi i64 [ 1, %4 ], [ %24, %9 ]
  %12 = phi double [ 0.000000e+00, %4 ], [ %23, %9 ]
  %13 = getelementptr inbounds nuw double, ptr %0, i64 %11
  %14 = load double, ptr %13, align 8, !tbaa !9
  %15 = getelementptr inbounds nuw double, ptr %0, i64 %10
  %16 = load double, ptr %15, align 8, !tbaa !9
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
  br i1 %26, label %7, label %9, !llvm.loop !11
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @matrix_multiply(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, ptr noundef writeonly captures(none) %2, i32 noundef %3, i32 noundef %4, i32 noundef %5) local_unnamed_addr #3 {
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
  %21 = mul i32 %5, %20
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
  br i1 %32, label %25, label %16, !llvm.loop !14

33:                                               ; preds = %38, %26
  %34 = phi double [ 0.000000e+00, %26 ], [ %46, %38 ]
  %35 = getelementptr inbounds double, ptr %24, i64 %27
  store double %34, ptr %35, align 8, !tbaa !9
  %36 = add nuw nsw i64 %27, 1
  %37 = icmp eq i64 %36, %14
  br i1 %37, label %30, label %26, !llvm.loop !15

38:                                               ; preds = %28, %38
  %39 = phi i64 [ 0, %28 ], [ %47, %38 ]
  %40 = phi double [ 0.000000e+00, %28 ], [ %46, %38 ]
  %41 = getelementptr inbounds double, ptr %23, i64 %39
  %42 = load double, ptr %41, align 8, !tbaa !9
  %43 = mul nuw nsw i64 %39, %11
  %44 = getelementptr inbounds double, ptr %29, i64 %43
  %45 = load double, ptr %44, align 8, !tbaa !9
  %46 = tail call double @llvm.fmuladd.f64(double %42, double %45, double %40)
  %47 = add nuw nsw i64 %39, 1
  %48 = icmp eq i64 %47, %15
  br i1 %48, label %33, label %38, !llvm.loop !16
}

; Function Attrs: nofree norecurse nounwind memory(argmem: read, errnomem: write) uwtable
define dso_local double @log_sum_exp(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #4 {
  %3 = load double, ptr %0, align 8, !tbaa !9
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
  %15 = getelementptr inbounds nuw double, ptr %0, i64 %13
  %16 = load double, ptr %15, align 8, !tbaa !9
  %17 = tail call double @llvm.maxnum.f64(double %14, double %16)
  %18 = add nuw nsw i64 %13, 1
  %19 = icmp eq i64 %18, %6
  br i1 %19, label %7, label %12, !llvm.loop !17

20:                                               ; preds = %24, %7
  %21 = phi double [ 0.000000e+00, %7 ], [ %31, %24 ]
  %22 = tail call double @log(double noundef %21) #7, !tbaa !5
  %23 = fadd double %8, %22
  ret double %23

24:                                               ; preds = %10, %24
  %25 = phi i64 [ 0, %10 ], [ %32, %24 ]
  %26 = phi double [ 0.000000e+00, %10 ], [ %31, %24 ]
  %27 = getelementptr inbounds nuw double, ptr %0, i64 %25
  %28 = load double, ptr %27, align 8, !tbaa !9
  %29 = fsub double %28, %8
  %30 = tail call double @exp(double noundef %29) #7, !tbaa !5
  %31 = fadd double %26, %30
  %32 = add nuw nsw i64 %25, 1
  %33 = icmp eq i64 %32, %11
  br i1 %33, label %20, label %24, !llvm.loop !18
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.maxnum.f64(double, double) #2

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare double @exp(double noundef) local_unnamed_addr #5

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare double @log(double noundef) local_unnamed_addr #5

; Function Attrs: nofree norecurse nounwind memory(argmem: readwrite, errnomem: write) uwtable
define dso_local double @cholesky_log_determinant(ptr noundef captures(none) %0, i32 noundef %1) local_unnamed_addr #6 {
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
  br i1 %12, label %13, label %15, !llvm.loop !19

13:                                               ; preds = %10, %2
  %14 = phi double [ 0.000000e+00, %2 ], [ %33, %10 ]
  ret double %14

15:                                               ; preds = %4, %10
  %16 = phi i64 [ 0, %4 ], [ %34, %10 ]
  %17 = phi i64 [ 1, %4 ], [ %11, %10 ]
  %18 = phi double [ 0.000000e+00, %4 ], [ %33, %10 ]
  %19 = trunc i64 %16 to i32
  %20 = mul nuw nsw i64 %16, %7
  %21 = mul nuw nsw i32 %1, %19
  %22 = zext i32 %21 to i64
  %23 = getelementptr inbounds nuw double, ptr %0, i64 %16
  %24 = getelementptr inbounds nuw double, ptr %23, i64 %22
  %25 = load double, ptr %24, align 8, !tbaa !9
  %26 = icmp eq i64 %16, 0
  br i1 %26, label %29, label %27

27:                                               ; preds = %15
  %28 = getelementptr inbounds double, ptr %0, i64 %20
  br label %40

29:                                               ; preds = %40, %15
  %30 = phi double [ %25, %15 ], [ %46, %40 ]
  %31 = tail call double @sqrt(double noundef %30) #7, !tbaa !5
  store double %31, ptr %24, align 8, !tbaa !9
  %32 = tail call double @log(double noundef %31) #7, !tbaa !5
  %33 = tail call double @llvm.fmuladd.f64(double %32, double 2.000000e+00, double %18)
  %34 = add nuw nsw i64 %16, 1
  %35 = icmp samesign ult i64 %34, %6
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
  %44 = load double, ptr %43, align 8, !tbaa !9
  %45 = fneg double %44
  %46 = tail call double @llvm.fmuladd.f64(double %45, double %44, double %42)
  %47 = add nuw nsw i64 %41, 1
  %48 = icmp eq i64 %47, %16
  br i1 %48, label %29, label %40, !llvm.loop !20

49:                                               ; preds = %36, %56
  %50 = phi i64 [ %17, %36 ], [ %59, %56 ]
  %51 = mul nuw nsw i64 %50, %5
  %52 = getelementptr inbounds double, ptr %38, i64 %51
  %53 = load double, ptr %52, align 8, !tbaa !9
  br i1 %37, label %56, label %54

54:                                               ; preds = %49
  %55 = getelementptr inbounds double, ptr %0, i64 %51
  br label %61

56:                                               ; preds = %61, %49
  %57 = phi double [ %53, %49 ], [ %69, %61 ]
  %58 = fdiv double %57, %31
  store double %58, ptr %52, align 8, !tbaa !9
  %59 = add nuw nsw i64 %50, 1
  %60 = icmp eq i64 %59, %9
  br i1 %60, label %10, label %49, !llvm.loop !21

61:                                               ; preds = %54, %61
  %62 = phi i64 [ %70, %61 ], [ 0, %54 ]
  %63 = phi double [ %69, %61 ], [ %53, %54 ]
  %64 = getelementptr inbounds double, ptr %55, i64 %62
  %65 = load double, ptr %64, align 8, !tbaa !9
  %66 = getelementptr inbounds double, ptr %39, i64 %62
  %67 = load double, ptr %66, align 8, !tbaa !9
  %68 = fneg double %65
  %69 = tail call double @llvm.fmuladd.f64(double %68, double %67, double %63)
  %70 = add nuw nsw i64 %62, 1
  %71 = icmp eq i64 %70, %16
  br i1 %71, label %56, label %61, !llvm.loop !22
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare double @sqrt(double noundef) local_unnamed_addr #5

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @runge_kutta_predator_prey(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, double noundef %2, i32 noundef %3) local_unnamed_addr #3 {
  %5 = alloca [2 x double], align 16
  %6 = alloca [2 x double], align 16
  %7 = alloca [2 x double], align 16
  %8 = alloca [2 x double], align 16
  %9 = alloca [2 x double], align 16
  %10 = icmp sgt i32 %3, 0
  br i1 %10, label %11, label %24

11:                                               ; preds = %4
  %12 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %14 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %15 = getelementptr inbounds nuw i8, ptr %1, i64 24
  %16 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %17 = fmul double %2, 5.000000e-01
  %18 = getelementptr inbounds nuw i8, ptr %9, i64 8
  %19 = getelementptr inbounds nuw i8, ptr %6, i64 8
  %20 = fmul double %2, 5.000000e-01
  %21 = getelementptr inbounds nuw i8, ptr %7, i64 8
  %22 = getelementptr inbounds nuw i8, ptr %8, i64 8
  %23 = fdiv double %2, 6.000000e+00
  br label %25

24:                                               ; preds = %100, %4
  ret void

25:                                               ; preds = %11, %100
  %26 = phi i32 [ 0, %11 ], [ %101, %100 ]
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #7
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #7
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #7
  call void @llvm.lifetime.start.p0(ptr nonnull %8) #7
  call void @llvm.lifetime.start.p0(ptr nonnull %9) #7
  %27 = load double, ptr %1, align 8, !tbaa !9
  %28 = load double, ptr %0, align 8, !tbaa !9
  %29 = load double, ptr %12, align 8, !tbaa !9
  %30 = fmul double %28, %29
  %31 = load double, ptr %13, align 8, !tbaa !9
  %32 = fneg double %31
  %33 = fmul double %30, %32
  %34 = tail call double @llvm.fmuladd.f64(double %27, double %28, double %33)
  store double %34, ptr %5, align 16, !tbaa !9
  %35 = load double, ptr %14, align 8, !tbaa !9
  %36 = fmul double %28, %35
  %37 = load double, ptr %15, align 8, !tbaa !9
  %38 = fmul double %37, %32
  %39 = tail call double @llvm.fmuladd.f64(double %36, double %31, double %38)
  store double %39, ptr %16, align 8, !tbaa !9
  br label %50

40:                                               ; preds = %50
  %41 = load double, ptr %9, align 16, !tbaa !9
  %42 = fmul double %29, %41
  %43 = load double, ptr %18, align 8, !tbaa !9
  %44 = fneg double %43
  %45 = fmul double %42, %44
  %46 = tail call double @llvm.fmuladd.f64(double %27, double %41, double %45)
  store double %46, ptr %6, align 16, !tbaa !9
  %47 = fmul double %35, %41
  %48 = fmul double %37, %44
  %49 = tail call double @llvm.fmuladd.f64(double %47, double %43, double %48)
  store double %49, ptr %19, align 8, !tbaa !9
  br label %70

50:                                               ; preds = %25, %50
  %51 = phi i64 [ 0, %25 ], [ %58, %50 ]
  %52 = getelementptr inbounds nuw double, ptr %0, i64 %51
  %53 = load double, ptr %52, align 8, !tbaa !9
  %54 = getelementptr inbounds nuw double, ptr %5, i64 %51
  %55 = load double, ptr %54, align 8, !tbaa !9
  %56 = tail call double @llvm.fmuladd.f64(double %17, double %55, double %53)
  %57 = getelementptr inbounds nuw double, ptr %9, i64 %51
  store double %56, ptr %57, align 8, !tbaa !9
  %58 = add nuw nsw i64 %51, 1
  %59 = icmp eq i64 %51, 0
  br i1 %59, label %50, label %40, !llvm.loop !23

60:                                               ; preds = %70
  %61 = load double, ptr %9, align 16, !tbaa !9
  %62 = fmul double %29, %61
  %63 = load double, ptr %18, align 8, !tbaa !9
  %64 = fneg double %63
  %65 = fmul double %62, %64
  %66 = tail call double @llvm.fmuladd.f64(double %27, double %61, double %65)
  store double %66, ptr %7, align 16, !tbaa !9
  %67 = fmul double %35, %61
  %68 = fmul double %37, %64
  %69 = tail call double @llvm.fmuladd.f64(double %67, double %63, double %68)
  store double %69, ptr %21, align 8, !tbaa !9
  br label %90

70:                                               ; preds = %40, %70
  %71 = phi i64 [ 0, %40 ], [ %78, %70 ]
  %72 = getelementptr inbounds nuw double, ptr %0, i64 %71
  %73 = load double, ptr %72, align 8, !tbaa !9
  %74 = getelementptr inbounds nuw double, ptr %6, i64 %71
  %75 = load double, ptr %74, align 8, !tbaa !9
  %76 = tail call double @llvm.fmuladd.f64(double %20, double %75, double %73)
  %77 = getelementptr inbounds nuw double, ptr %9, i64 %71
  store double %76, ptr %77, align 8, !tbaa !9
  %78 = add nuw nsw i64 %71, 1
  %79 = icmp eq i64 %71, 0
  br i1 %79, label %70, label %60, !llvm.loop !24

80:                                               ; preds = %90
  %81 = load double, ptr %9, align 16, !tbaa !9
  %82 = fmul double %29, %81
  %83 = load double, ptr %18, align 8, !tbaa !9
  %84 = fneg double %83
  %85 = fmul double %82, %84
  %86 = tail call double @llvm.fmuladd.f64(double %27, double %81, double %85)
  store double %86, ptr %8, align 16, !tbaa !9
  %87 = fmul double %35, %81
  %88 = fmul double %37, %84
  %89 = tail call double @llvm.fmuladd.f64(double %87, double %83, double %88)
  store double %89, ptr %22, align 8, !tbaa !9
  br label %103

90:                                               ; preds = %60, %90
  %91 = phi i64 [ 0, %60 ], [ %98, %90 ]
  %92 = getelementptr inbounds nuw double, ptr %0, i64 %91
  %93 = load double, ptr %92, align 8, !tbaa !9
  %94 = getelementptr inbounds nuw double, ptr %7, i64 %91
  %95 = load double, ptr %94, align 8, !tbaa !9
  %96 = tail call double @llvm.fmuladd.f64(double %2, double %95, double %93)
  %97 = getelementptr inbounds nuw double, ptr %9, i64 %91
  store double %96, ptr %97, align 8, !tbaa !9
  %98 = add nuw nsw i64 %91, 1
  %99 = icmp eq i64 %91, 0
  br i1 %99, label %90, label %80, !llvm.loop !25

100:                                              ; preds = %103
  call void @llvm.lifetime.end.p0(ptr nonnull %9) #7
  call void @llvm.lifetime.end.p0(ptr nonnull %8) #7
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #7
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #7
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #7
  %101 = add nuw nsw i32 %26, 1
  %102 = icmp eq i32 %101, %3
  br i1 %102, label %24, label %25, !llvm.loop !26

103:                                              ; preds = %80, %103
  %104 = phi i64 [ 0, %80 ], [ %119, %103 ]
  %105 = getelementptr inbounds nuw double, ptr %5, i64 %104
  %106 = load double, ptr %105, align 8, !tbaa !9
  %107 = getelementptr inbounds nuw double, ptr %6, i64 %104
  %108 = load double, ptr %107, align 8, !tbaa !9
  %109 = tail call double @llvm.fmuladd.f64(double %108, double 2.000000e+00, double %106)
  %110 = getelementptr inbounds nuw double, ptr %7, i64 %104
  %111 = load double, ptr %110, align 8, !tbaa !9
  %112 = tail call double @llvm.fmuladd.f64(double %111, double 2.000000e+00, double %109)
  %113 = getelementptr inbounds nuw double, ptr %8, i64 %104
  %114 = load double, ptr %113, align 8, !tbaa !9
  %115 = fadd double %112, %114
  %116 = getelementptr inbounds nuw double, ptr %0, i64 %104
  %117 = load double, ptr %116, align 8, !tbaa !9
  %118 = tail call double @llvm.fmuladd.f64(double %23, double %115, double %117)
  store double %118, ptr %116, align 8, !tbaa !9
  %119 = add nuw nsw i64 %104, 1
  %120 = icmp eq i64 %104, 0
  br i1 %120, label %103, label %100, !llvm.loop !27
}

; Function Attrs: nofree norecurse nounwind memory(argmem: read, errnomem: write) uwtable
define dso_local double @two_layer_network(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef %2) local_unnamed_addr #4 {
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
  %19 = load double, ptr %18, align 8, !tbaa !9
  br i1 %5, label %20, label %23

20:                                               ; preds = %14
  %21 = and i64 %17, 4294967295
  %22 = getelementptr inbounds double, ptr %0, i64 %21
  br label %31

23:                                               ; preds = %31, %14
  %24 = phi double [ %19, %14 ], [ %38, %31 ]
  %25 = tail call double @tanh(double noundef %24) #7, !tbaa !5
  %26 = getelementptr double, ptr %12, i64 %15
  %27 = load double, ptr %26, align 8, !tbaa !9
  %28 = tail call double @llvm.fmuladd.f64(double %25, double %27, double %16)
  %29 = add nuw nsw i64 %15, 1
  %30 = icmp eq i64 %29, 3
  br i1 %30, label %13, label %14, !llvm.loop !28

31:                                               ; preds = %20, %31
  %32 = phi i64 [ 0, %20 ], [ %39, %31 ]
  %33 = phi double [ %19, %20 ], [ %38, %31 ]
  %34 = getelementptr inbounds double, ptr %22, i64 %32
  %35 = load double, ptr %34, align 8, !tbaa !9
  %36 = getelementptr inbounds nuw double, ptr %1, i64 %32
  %37 = load double, ptr %36, align 8, !tbaa !9
  %38 = tail call double @llvm.fmuladd.f64(double %35, double %37, double %33)
  %39 = add nuw nsw i64 %32, 1
  %40 = icmp eq i64 %39, %11
  br i1 %40, label %23, label %31, !llvm.loop !29
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare double @tanh(double noundef) local_unnamed_addr #5

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nofree norecurse nounwind memory(argmem: read, errnomem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nocallback nofree nounwind willreturn memory(errnomem: write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nofree norecurse nounwind memory(argmem: readwrite, errnomem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}
!llvm.errno.tbaa = !{!5}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!5 = !{!6, !6, i64 0}
!6 = !{!"int", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
!9 = !{!10, !10, i64 0}
!10 = !{!"double", !7, i64 0}
!11 = distinct !{!11, !12, !13}
!12 = !{!"llvm.loop.mustprogress"}
!13 = !{!"llvm.loop.unroll.disable"}
!14 = distinct !{!14, !12, !13}
!15 = distinct !{!15, !12, !13}
!16 = distinct !{!16, !12, !13}
!17 = distinct !{!17, !12, !13}
!18 = distinct !{!18, !12, !13}
!19 = distinct !{!19, !12, !13}
!20 = distinct !{!20, !12, !13}
!21 = distinct !{!21, !12, !13}
!22 = distinct !{!22, !12, !13}
!23 = distinct !{!23, !12, !13}
!24 = distinct !{!24, !12, !13}
!25 = distinct !{!25, !12, !13}
!26 = distinct !{!26, !12, !13}
!27 = distinct !{!27, !12, !13}
!28 = distinct !{!28, !12, !13}
!29 = distinct !{!29, !12, !13}
