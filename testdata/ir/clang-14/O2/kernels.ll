; clang-14 -O2 -S -emit-llvm c/kernels.c -o ir/clang-14/O2/kernels.ll
; ModuleID = 'c/kernels.c'
source_filename = "c/kernels.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree nosync nounwind readonly uwtable
define dso_local double @rosenbrock(double* nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 1
  br i1 %3, label %4, label %29

4:                                                ; preds = %2
  %5 = add nsw i32 %1, -1
  %6 = zext i32 %5 to i64
  %7 = and i64 %6, 1
  %8 = icmp eq i32 %5, 1
  br i1 %8, label %11, label %9

9:                                                ; preds = %4
  %10 = and i64 %6, 4294967294
  br label %31

11:                                               ; preds = %31, %4
  %12 = phi double [ undef, %4 ], [ %60, %31 ]
  %13 = phi i64 [ 0, %4 ], [ %49, %31 ]
  %14 = phi i64 [ 1, %4 ], [ %61, %31 ]
  %15 = phi double [ 0.000000e+00, %4 ], [ %60, %31 ]
  %16 = icmp eq i64 %7, 0
  br i1 %16, label %29, label %17

17:                                               ; preds = %11
  %18 = getelementptr inbounds double, double* %0, i64 %14
  %19 = load double, double* %18, align 8, !tbaa !5
  %20 = getelementptr inbounds double, double* %0, i64 %13
  %21 = load double, double* %20, align 8, !tbaa !5
  %22 = fneg double %21
  %23 = tail call double @llvm.fmuladd.f64(double %22, double %21, double %19)
  %24 = fsub double 1.000000e+00, %21
  %25 = fmul double %23, 1.000000e+02
  %26 = fmul double %24, %24
  %27 = tail call double @llvm.fmuladd.f64(double %25, double %23, double %26)
  %28 = fadd double %15, %27
  br label %29

29:                                               ; preds = %17, %11, %2
  %30 = phi double [ 0.000000e+00, %2 ], [ %12, %11 ], [ %28, %17 ]
  ret double %30

31:                                               ; preds = %31, %9
  %32 = phi i64 [ 0, %9 ], [ %49, %31 ]
  %33 = phi i64 [ 1, %9 ], [ %61, %31 ]
  %34 = phi double [ 0.000000e+00, %9 ], [ %60, %31 ]
  %35 = phi i64 [ 0, %9 ], [ %62, %31 ]
  %36 = or i64 %32, 1
  %37 = getelementptr inbounds double, double* %0, i64 %33
  %38 = load double, double* %37, align 8, !tbaa !5
  %39 = getelementptr inbounds double, double* %0, i64 %32
  %40 = load double, double* %39, align 8, !tbaa !5
  %41 = fneg double %40
  %42 = tail call double @llvm.fmuladd.f64(double %41, double %40, double %38)
  %43 = fsub double 1.000000e+00, %40
  %44 = fmul double %42, 1.000000e+02
  %45 = fmul double %43, %43
  %46 = tail call double @llvm.fmuladd.f64(double %44, double %42, double %45)
  %47 = fadd double %34, %46
  %48 = add nuw nsw i64 %33, 1
  %49 = add nuw nsw i64 %32, 2
  %50 = getelementptr inbounds double, double* %0, i64 %48
  %51 = load double, double* %50, align 8, !tbaa !5
  %52 = getelementptr inbounds double, double* %0, i64 %36
  %53 = load double, double* %52, align 8, !tbaa !5
  %54 = fneg double %53
  %55 = tail call double @llvm.fmuladd.f64(double %54, double %53, double %51)
  %56 = fsub double 1.000000e+00, %53
  %57 = fmul double %55, 1.000000e+02
  %58 = fmul double %56, %56
  %59 = tail call double @llvm.fmuladd.f64(double %57, double %55, double %58)
  %60 = fadd double %47, %59
  %61 = add nuw nsw i64 %33, 2
  %62 = add nuw i64 %35, 2
  %63 = icmp eq i64 %62, %10
  br i1 %63, label %11, label %31, !llvm.loop !9
}

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: nofree nosync nounwind uwtable
define dso_local void @matrix_multiply(double* nocapture noundef readonly %0, double* nocapture noundef readonly %1, double* nocapture noundef writeonly %2, i32 noundef %3, i32 noundef %4, i32 noundef %5) local_unnamed_addr #2 {
  %7 = icmp sgt i32 %3, 0
  br i1 %7, label %8, label %25

8:                                                ; preds = %6
  %9 = icmp sgt i32 %4, 0
  %10 = icmp sgt i32 %5, 0
  %11 = sext i32 %4 to i64
  %12 = sext i32 %5 to i64
  %13 = zext i32 %3 to i64
  %14 = zext i32 %4 to i64
  %15 = zext i32 %5 to i64
  %16 = and i64 %15, 1
  %17 = icmp eq i32 %5, 1
  %18 = and i64 %15, 4294967294
  %19 = icmp eq i64 %16, 0
  br label %20

20:                                               ; preds = %8, %29
  %21 = phi i64 [ 0, %8 ], [ %30, %29 ]
  br i1 %9, label %22, label %29

22:                                               ; preds = %20
  %23 = mul nsw i64 %21, %12
  %24 = mul nsw i64 %21, %11
  br label %26

25:                                               ; preds = %29, %6
  ret void

26:                                               ; preds = %22, %45
  %27 = phi i64 [ 0, %22 ], [ %49, %45 ]
  br i1 %10, label %28, label %45

28:                                               ; preds = %26
  br i1 %17, label %32, label %51

29:                                               ; preds = %45, %20
  %30 = add nuw nsw i64 %21, 1
  %31 = icmp eq i64 %30, %13
  br i1 %31, label %25, label %20, !llvm.loop !11

32:                                               ; preds = %51, %28
  %33 = phi double [ undef, %28 ], [ %71, %51 ]
  %34 = phi i64 [ 0, %28 ], [ %72, %51 ]
  %35 = phi double [ 0.000000e+00, %28 ], [ %71, %51 ]
  br i1 %19, label %45, label %36

36:                                               ; preds = %32
  %37 = add nsw i64 %34, %23
  %38 = getelementptr inbounds double, double* %0, i64 %37
  %39 = load double, double* %38, align 8, !tbaa !5
  %40 = mul nsw i64 %34, %11
  %41 = add nsw i64 %40, %27
  %42 = getelementptr inbounds double, double* %1, i64 %41
  %43 = load double, double* %42, align 8, !tbaa !5
  %44 = tail call double @llvm.fmuladd.f64(double %39, double %43, double %35)
  br label %45

45:                                               ; preds = %36, %32, %26
  %46 = phi double [ 0.000000e+00, %26 ], [ %33, %32 ], [ %44, %36 ]
  %47 = add nsw i64 %27, %24
  %48 = getelementptr inbounds double, double* %2, i64 %47
  store double %46, double* %48, align 8, !tbaa !5
  %49 = add nuw nsw i64 %27, 1
  %50 = icmp eq i64 %49, %14
  br i1 %50, label %29, label %26, !llvm.loop !12

51:                                               ; preds = %28, %51
  %52 = phi i64 [ %72, %51 ], [ 0, %28 ]
  %53 = phi double [ %71, %51 ], [ 0.000000e+00, %28 ]
  %54 = phi i64 [ %73, %51 ], [ 0, %28 ]
  %55 = add nsw i64 %52, %23
  %56 = getelementptr inbounds double, double* %0, i64 %55
  %57 = load double, double* %56, align 8, !tbaa !5
  %58 = mul nsw i64 %52, %11
  %59 = add nsw i64 %58, %27
  %60 = getelementptr inbounds double, double* %1, i64 %59
  %61 = load double, double* %60, align 8, !tbaa !5
  %62 = tail call double @llvm.fmuladd.f64(double %57, double %61, double %53)
  %63 = or i64 %52, 1
  %64 = add nsw i64 %63, %23
  %65 = getelementptr inbounds double, double* %0, i64 %64
  %66 = load double, double* %65, align 8, !tbaa !5
  %67 = mul nsw i64 %63, %11
  %68 = add nsw i64 %67, %27
  %69 = getelementptr inbounds double, double* %1, i64 %68
  %70 = load double, double* %69, align 8, !tbaa !5
  %71 = tail call double @llvm.fmuladd.f64(double %66, double %70, double %62)
  %72 = add nuw nsw i64 %52, 2
  %73 = add i64 %54, 2
  %74 = icmp eq i64 %73, %18
  br i1 %74, label %32, label %51, !llvm.loop !13
}

; Function Attrs: nofree nounwind uwtable
define dso_local double @log_sum_exp(double* nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #3 {
  %3 = load double, double* %0, align 8, !tbaa !5
  %4 = icmp sgt i32 %1, 1
  br i1 %4, label %5, label %28

5:                                                ; preds = %2
  %6 = zext i32 %1 to i64
  %7 = add nsw i64 %6, -1
  %8 = add nsw i64 %6, -2
  %9 = and i64 %7, 3
  %10 = icmp ult i64 %8, 3
  br i1 %10, label %13, label %11

11:                                               ; preds = %5
  %12 = and i64 %7, -4
  br label %37

13:                                               ; preds = %37, %5
  %14 = phi double [ undef, %5 ], [ %55, %37 ]
  %15 = phi i64 [ 1, %5 ], [ %56, %37 ]
  %16 = phi double [ %3, %5 ], [ %55, %37 ]
  %17 = icmp eq i64 %9, 0
  br i1 %17, label %28, label %18

18:                                               ; preds = %13, %18
  %19 = phi i64 [ %25, %18 ], [ %15, %13 ]
  %20 = phi double [ %24, %18 ], [ %16, %13 ]
  %21 = phi i64 [ %26, %18 ], [ 0, %13 ]
  %22 = getelementptr inbounds double, double* %0, i64 %19
  %23 = load double, double* %22, align 8, !tbaa !5
  %24 = tail call double @llvm.maxnum.f64(double %20, double %23)
  %25 = add nuw nsw i64 %19, 1
  %26 = add i64 %21, 1
  %27 = icmp eq i64 %26, %9
  br i1 %27, label %28, label %18, !llvm.loop !14

28:                                               ; preds = %13, %18, %2
  %29 = phi double [ %3, %2 ], [ %14, %13 ], [ %24, %18 ]
  %30 = icmp sgt i32 %1, 0
  br i1 %30, label %31, label %59

31:                                               ; preds = %28
  %32 = zext i32 %1 to i64
  %33 = fsub double %3, %29
  %34 = tail call double @exp(double noundef %33) #6
  %35 = fadd double %34, 0.000000e+00
  %36 = icmp eq i32 %1, 1
  br i1 %36, label %59, label %63, !llvm.loop !16

37:                                               ; preds = %37, %11
  %38 = phi i64 [ 1, %11 ], [ %56, %37 ]
  %39 = phi double [ %3, %11 ], [ %55, %37 ]
  %40 = phi i64 [ 0, %11 ], [ %57, %37 ]
  %41 = getelementptr inbounds double, double* %0, i64 %38
  %42 = load double, double* %41, align 8, !tbaa !5
  %43 = tail call double @llvm.maxnum.f64(double %39, double %42)
  %44 = add nuw nsw i64 %38, 1
  %45 = getelementptr inbounds double, double* %0, i64 %44
  %46 = load double, double* %45, align 8, !tbaa !5
  %47 = tail call double @llvm.maxnum.f64(double %43, double %46)
  %48 = add nuw nsw i64 %38, 2
  %49 = getelementptr inbounds double, double* %0, i64 %48
  %50 = load double, double* %49, align 8, !tbaa !5
  %51 = tail call double @llvm.maxnum.f64(double %47, double %50)
  %52 = add nuw nsw i64 %38, 3
  %53 = getelementptr inbounds double, double* %0, i64 %52
  %54 = load double, double* %53, align 8, !tbaa !5
  %55 = tail call double @llvm.maxnum.f64(double %51, double %54)
  %56 = add nuw nsw i64 %38, 4
  %57 = add i64 %40, 4
  %58 = icmp eq i64 %57, %12
  br i1 %58, label %13, label %37, !llvm.loop !17

59:                                               ; preds = %63, %31, %28
  %60 = phi double [ 0.000000e+00, %28 ], [ %35, %31 ], [ %70, %63 ]
  %61 = tail call double @log(double noundef %60) #6
  %62 = fadd double %29, %61
  ret double %62

63:                                               ; preds = %31, %63
  %64 = phi i64 [ %71, %63 ], [ 1, %31 ]
  %65 = phi double [ %70, %63 ], [ %35, %31 ]
  %66 = getelementptr inbounds double, double* %0, i64 %64
  %67 = load double, double* %66, align 8, !tbaa !5
  %68 = fsub double %67, %29
  %69 = tail call double @exp(double noundef %68) #6
  %70 = fadd double %65, %69
  %71 = add nuw nsw i64 %64, 1
  %72 = icmp eq i64 %71, %32
  br i1 %72, label %59, label %63, !llvm.loop !16
}

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.maxnum.f64(double, double) #1

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @exp(double noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @log(double noundef) local_unnamed_addr #4

; Function Attrs: nofree nounwind uwtable
define dso_local double @cholesky_log_determinant(double* nocapture noundef %0, i32 noundef %1) local_unnamed_addr #3 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %10

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64
  %6 = zext i32 %1 to i64
  br label %12

7:                                                ; preds = %109, %47
  %8 = add nuw nsw i64 %14, 1
  %9 = icmp eq i64 %52, %6
  br i1 %9, label %10, label %12, !llvm.loop !18

10:                                               ; preds = %7, %2
  %11 = phi double [ 0.000000e+00, %2 ], [ %51, %7 ]
  ret double %11

12:                                               ; preds = %4, %7
  %13 = phi i64 [ 0, %4 ], [ %52, %7 ]
  %14 = phi i64 [ 1, %4 ], [ %8, %7 ]
  %15 = phi double [ 0.000000e+00, %4 ], [ %51, %7 ]
  %16 = trunc i64 %13 to i32
  %17 = mul nsw i64 %13, %5
  %18 = mul nsw i32 %16, %1
  %19 = sext i32 %18 to i64
  %20 = add nsw i64 %13, %19
  %21 = getelementptr inbounds double, double* %0, i64 %20
  %22 = load double, double* %21, align 8, !tbaa !5
  %23 = icmp eq i64 %13, 0
  br i1 %23, label %47, label %24

24:                                               ; preds = %12
  %25 = add nsw i64 %13, -1
  %26 = and i64 %13, 3
  %27 = icmp ult i64 %25, 3
  br i1 %27, label %30, label %28

28:                                               ; preds = %24
  %29 = and i64 %13, 9223372036854775804
  br label %59

30:                                               ; preds = %59, %24
  %31 = phi double [ undef, %24 ], [ %85, %59 ]
  %32 = phi i64 [ 0, %24 ], [ %86, %59 ]
  %33 = phi double [ %22, %24 ], [ %85, %59 ]
  %34 = icmp eq i64 %26, 0
  br i1 %34, label %47, label %35

35:                                               ; preds = %30, %35
  %36 = phi i64 [ %44, %35 ], [ %32, %30 ]
  %37 = phi double [ %43, %35 ], [ %33, %30 ]
  %38 = phi i64 [ %45, %35 ], [ 0, %30 ]
  %39 = add nuw nsw i64 %36, %17
  %40 = getelementptr inbounds double, double* %0, i64 %39
  %41 = load double, double* %40, align 8, !tbaa !5
  %42 = fneg double %41
  %43 = tail call double @llvm.fmuladd.f64(double %42, double %41, double %37)
  %44 = add nuw nsw i64 %36, 1
  %45 = add i64 %38, 1
  %46 = icmp eq i64 %45, %26
  br i1 %46, label %47, label %35, !llvm.loop !19

47:                                               ; preds = %30, %35, %12
  %48 = phi double [ %22, %12 ], [ %31, %30 ], [ %43, %35 ]
  %49 = tail call double @sqrt(double noundef %48) #6
  store double %49, double* %21, align 8, !tbaa !5
  %50 = tail call double @log(double noundef %49) #6
  %51 = tail call double @llvm.fmuladd.f64(double %50, double 2.000000e+00, double %15)
  %52 = add nuw nsw i64 %13, 1
  %53 = icmp ult i64 %52, %5
  br i1 %53, label %54, label %7

54:                                               ; preds = %47
  %55 = and i64 %13, 1
  %56 = icmp eq i64 %13, 1
  %57 = and i64 %13, 9223372036854775806
  %58 = icmp eq i64 %55, 0
  br label %89

59:                                               ; preds = %59, %28
  %60 = phi i64 [ 0, %28 ], [ %86, %59 ]
  %61 = phi double [ %22, %28 ], [ %85, %59 ]
  %62 = phi i64 [ 0, %28 ], [ %87, %59 ]
  %63 = add nuw nsw i64 %60, %17
  %64 = getelementptr inbounds double, double* %0, i64 %63
  %65 = load double, double* %64, align 8, !tbaa !5
  %66 = fneg double %65
  %67 = tail call double @llvm.fmuladd.f64(double %66, double %65, double %61)
  %68 = or i64 %60, 1
  %69 = add nuw nsw i64 %68, %17
  %70 = getelementptr inbounds double, double* %0, i64 %69
  %71 = load double, double* %70, align 8, !tbaa !5
  %72 = fneg double %71
  %73 = tail call double @llvm.fmuladd.f64(double %72, double %71, double %67)
  %74 = or i64 %60, 2
  %75 = add nuw nsw i64 %74, %17
  %76 = getelementptr inbounds double, double* %0, i64 %75
  %77 = load double, double* %76, align 8, !tbaa !5
  %78 = fneg double %77
  %79 = tail call double @llvm.fmuladd.f64(double %78, double %77, double %73)
  %80 = or i64 %60, 3
  %81 = add nuw nsw i64 %80, %17
  %82 = getelementptr inbounds double, double* %0, i64 %81
  %83 = load double, double* %82, align 8, !tbaa !5
  %84 = fneg double %83
  %85 = tail call double @llvm.fmuladd.f64(double %84, double %83, double %79)
  %86 = add nuw nsw i64 %60, 4
  %87 = add i64 %62, 4
  %88 = icmp eq i64 %87, %29
  br i1 %88, label %30, label %59, !llvm.loop !20

89:                                               ; preds = %54, %109
  %90 = phi i64 [ %112, %109 ], [ %14, %54 ]
  %91 = mul nsw i64 %90, %5
  %92 = add nuw nsw i64 %91, %13
  %93 = getelementptr inbounds double, double* %0, i64 %92
  %94 = load double, double* %93, align 8, !tbaa !5
  br i1 %23, label %109, label %95

95:                                               ; preds = %89
  br i1 %56, label %96, label %114

96:                                               ; preds = %114, %95
  %97 = phi double [ undef, %95 ], [ %134, %114 ]
  %98 = phi i64 [ 0, %95 ], [ %135, %114 ]
  %99 = phi double [ %94, %95 ], [ %134, %114 ]
  br i1 %58, label %109, label %100

100:                                              ; preds = %96
  %101 = add nuw nsw i64 %98, %91
  %102 = getelementptr inbounds double, double* %0, i64 %101
  %103 = load double, double* %102, align 8, !tbaa !5
  %104 = add nuw nsw i64 %98, %17
  %105 = getelementptr inbounds double, double* %0, i64 %104
  %106 = load double, double* %105, align 8, !tbaa !5
  %107 = fneg double %103
  %108 = tail call double @llvm.fmuladd.f64(double %107, double %106, double %99)
  br label %109

109:                                              ; preds = %100, %96, %89
  %110 = phi double [ %94, %89 ], [ %97, %96 ], [ %108, %100 ]
  %111 = fdiv double %110, %49
  store double %111, double* %93, align 8, !tbaa !5
  %112 = add nuw nsw i64 %90, 1
  %113 = icmp eq i64 %112, %6
  br i1 %113, label %7, label %89, !llvm.loop !21

114:                                              ; preds = %95, %114
  %115 = phi i64 [ %135, %114 ], [ 0, %95 ]
  %116 = phi double [ %134, %114 ], [ %94, %95 ]
  %117 = phi i64 [ %136, %114 ], [ 0, %95 ]
  %118 = add nuw nsw i64 %115, %91
  %119 = getelementptr inbounds double, double* %0, i64 %118
  %120 = load double, double* %119, align 8, !tbaa !5
  %121 = add nuw nsw i64 %115, %17
  %122 = getelementptr inbounds double, double* %0, i64 %121
  %123 = load double, double* %122, align 8, !tbaa !5
  %124 = fneg double %120
  %125 = tail call double @llvm.fmuladd.f64(double %124, double %123, double %116)
  %126 = or i64 %115, 1
  %127 = add nuw nsw i64 %126, %91
  %128 = getelementptr inbounds double, double* %0, i64 %127
  %129 = load double, double* %128, align 8, !tbaa !5
  %130 = add nuw nsw i64 %126, %17
  %131 = getelementptr inbounds double, double* %0, i64 %130
  %132 = load double, double* %131, align 8, !tbaa !5
  %133 = fneg double %129
  %134 = tail call double @llvm.fmuladd.f64(double %133, double %132, double %125)
  %135 = add nuw nsw i64 %115, 2
  %136 = add i64 %117, 2
  %137 = icmp eq i64 %136, %57
  br i1 %137, label %96, label %114, !llvm.loop !22
}

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @sqrt(double noundef) local_unnamed_addr #4

; Function Attrs: nofree nosync nounwind uwtable
define dso_local void @runge_kutta_predator_prey(double* nocapture noundef %0, double* nocapture noundef readonly %1, double noundef %2, i32 noundef %3) local_unnamed_addr #2 {
  %5 = icmp sgt i32 %3, 0
  br i1 %5, label %6, label %29

6:                                                ; preds = %4
  %7 = getelementptr inbounds double, double* %1, i64 1
  %8 = getelementptr inbounds double, double* %1, i64 2
  %9 = getelementptr inbounds double, double* %1, i64 3
  %10 = fmul double %2, 5.000000e-01
  %11 = fdiv double %2, 6.000000e+00
  %12 = bitcast double* %0 to <2 x double>*
  %13 = load <2 x double>, <2 x double>* %12, align 8, !tbaa !5
  %14 = insertelement <2 x double> poison, double %11, i64 0
  %15 = shufflevector <2 x double> %14, <2 x double> poison, <2 x i32> zeroinitializer
  %16 = insertelement <2 x double> poison, double %10, i64 0
  %17 = shufflevector <2 x double> %16, <2 x double> poison, <2 x i32> zeroinitializer
  %18 = insertelement <2 x double> poison, double %10, i64 0
  %19 = shufflevector <2 x double> %18, <2 x double> poison, <2 x i32> zeroinitializer
  %20 = insertelement <2 x double> poison, double %11, i64 0
  %21 = shufflevector <2 x double> %20, <2 x double> poison, <2 x i32> zeroinitializer
  %22 = insertelement <2 x double> poison, double %10, i64 0
  %23 = shufflevector <2 x double> %22, <2 x double> poison, <2 x i32> zeroinitializer
  %24 = insertelement <2 x double> poison, double %10, i64 0
  %25 = shufflevector <2 x double> %24, <2 x double> poison, <2 x i32> zeroinitializer
  %26 = insertelement <2 x double> poison, double %2, i64 0
  %27 = shufflevector <2 x double> %26, <2 x double> poison, <2 x i32> zeroinitializer
  %28 = bitcast double* %0 to <2 x double>*
  br label %30

29:                                               ; preds = %30, %4
  ret void

30:                                               ; preds = %6, %30
  %31 = phi i32 [ 0, %6 ], [ %88, %30 ]
  %32 = phi <2 x double> [ %13, %6 ], [ %86, %30 ]
  %33 = load double, double* %1, align 8, !tbaa !5
  %34 = load double, double* %7, align 8, !tbaa !5
  %35 = fneg double %34
  %36 = extractelement <2 x double> %32, i64 0
  %37 = fmul double %36, %35
  %38 = load double, double* %8, align 8, !tbaa !5
  %39 = fmul double %36, %38
  %40 = load double, double* %9, align 8, !tbaa !5
  %41 = fneg double %40
  %42 = insertelement <2 x double> poison, double %37, i64 0
  %43 = insertelement <2 x double> %42, double %41, i64 1
  %44 = shufflevector <2 x double> %32, <2 x double> undef, <2 x i32> <i32 1, i32 1>
  %45 = fmul <2 x double> %43, %44
  %46 = insertelement <2 x double> poison, double %33, i64 0
  %47 = insertelement <2 x double> %46, double %39, i64 1
  %48 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %47, <2 x double> %32, <2 x double> %45)
  %49 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %47, <2 x double> %32, <2 x double> %45)
  %50 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %25, <2 x double> %48, <2 x double> %32)
  %51 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %19, <2 x double> %49, <2 x double> %32)
  %52 = extractelement <2 x double> %51, i64 0
  %53 = fmul double %52, %35
  %54 = fmul double %38, %52
  %55 = insertelement <2 x double> poison, double %53, i64 0
  %56 = insertelement <2 x double> %55, double %41, i64 1
  %57 = shufflevector <2 x double> %51, <2 x double> undef, <2 x i32> <i32 1, i32 1>
  %58 = fmul <2 x double> %56, %57
  %59 = insertelement <2 x double> %46, double %54, i64 1
  %60 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %59, <2 x double> %50, <2 x double> %58)
  %61 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %59, <2 x double> %51, <2 x double> %58)
  %62 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %23, <2 x double> %60, <2 x double> %32)
  %63 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %17, <2 x double> %61, <2 x double> %32)
  %64 = extractelement <2 x double> %63, i64 0
  %65 = fmul double %64, %35
  %66 = fmul double %38, %64
  %67 = insertelement <2 x double> poison, double %65, i64 0
  %68 = insertelement <2 x double> %67, double %41, i64 1
  %69 = shufflevector <2 x double> %63, <2 x double> undef, <2 x i32> <i32 1, i32 1>
  %70 = fmul <2 x double> %68, %69
  %71 = insertelement <2 x double> %46, double %66, i64 1
  %72 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %71, <2 x double> %62, <2 x double> %70)
  %73 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %27, <2 x double> %72, <2 x double> %32)
  %74 = extractelement <2 x double> %73, i64 0
  %75 = fmul double %74, %35
  %76 = fmul double %38, %74
  %77 = insertelement <2 x double> poison, double %75, i64 0
  %78 = insertelement <2 x double> %77, double %41, i64 1
  %79 = shufflevector <2 x double> %73, <2 x double> undef, <2 x i32> <i32 1, i32 1>
  %80 = fmul <2 x double> %78, %79
  %81 = insertelement <2 x double> %46, double %76, i64 1
  %82 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %81, <2 x double> %73, <2 x double> %80)
  %83 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %60, <2 x double> <double 2.000000e+00, double 2.000000e+00>, <2 x double> %48)
  %84 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %72, <2 x double> <double 2.000000e+00, double 2.000000e+00>, <2 x double> %83)
  %85 = fadd <2 x double> %84, %82
  %86 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %21, <2 x double> %85, <2 x double> %32)
  %87 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %15, <2 x double> %85, <2 x double> %32)
  store <2 x double> %87, <2 x double>* %28, align 8, !tbaa !5
  %88 = add nuw nsw i32 %31, 1
  %89 = icmp eq i32 %88, %3
  br i1 %89, label %29, label %30, !llvm.loop !23
}

; Function Attrs: nofree nounwind uwtable
define dso_local double @two_layer_network(double* nocapture noundef readonly %0, double* nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #3 {
  %4 = add nsw i32 %2, 1
  %5 = icmp sgt i32 %2, 0
  %6 = mul nsw i32 %4, 3
  %7 = sext i32 %4 to i64
  %8 = sext i32 %2 to i64
  %9 = sext i32 %6 to i64
  %10 = getelementptr inbounds double, double* %0, i64 %8
  %11 = load double, double* %10, align 8, !tbaa !5
  br i1 %5, label %12, label %36

12:                                               ; preds = %3
  %13 = zext i32 %2 to i64
  %14 = add nsw i64 %13, -1
  %15 = and i64 %13, 3
  %16 = icmp ult i64 %14, 3
  br i1 %16, label %19, label %17

17:                                               ; preds = %12
  %18 = and i64 %13, 4294967292
  br label %181

19:                                               ; preds = %181, %12
  %20 = phi double [ undef, %12 ], [ %207, %181 ]
  %21 = phi i64 [ 0, %12 ], [ %208, %181 ]
  %22 = phi double [ %11, %12 ], [ %207, %181 ]
  %23 = icmp eq i64 %15, 0
  br i1 %23, label %36, label %24

24:                                               ; preds = %19, %24
  %25 = phi i64 [ %33, %24 ], [ %21, %19 ]
  %26 = phi double [ %32, %24 ], [ %22, %19 ]
  %27 = phi i64 [ %34, %24 ], [ 0, %19 ]
  %28 = getelementptr inbounds double, double* %0, i64 %25
  %29 = load double, double* %28, align 8, !tbaa !5
  %30 = getelementptr inbounds double, double* %1, i64 %25
  %31 = load double, double* %30, align 8, !tbaa !5
  %32 = tail call double @llvm.fmuladd.f64(double %29, double %31, double %26)
  %33 = add nuw nsw i64 %25, 1
  %34 = add i64 %27, 1
  %35 = icmp eq i64 %34, %15
  br i1 %35, label %36, label %24, !llvm.loop !24

36:                                               ; preds = %19, %24, %3
  %37 = phi double [ %11, %3 ], [ %20, %19 ], [ %32, %24 ]
  %38 = tail call double @tanh(double noundef %37) #6
  %39 = getelementptr inbounds double, double* %0, i64 %9
  %40 = load double, double* %39, align 8, !tbaa !5
  %41 = add nsw i64 %7, %8
  %42 = getelementptr inbounds double, double* %0, i64 %41
  %43 = load double, double* %42, align 8, !tbaa !5
  br i1 %5, label %44, label %103

44:                                               ; preds = %36
  %45 = zext i32 %2 to i64
  %46 = add nsw i64 %45, -1
  %47 = and i64 %45, 3
  %48 = icmp ult i64 %46, 3
  br i1 %48, label %85, label %49

49:                                               ; preds = %44
  %50 = and i64 %45, 4294967292
  br label %51

51:                                               ; preds = %51, %49
  %52 = phi i64 [ 0, %49 ], [ %82, %51 ]
  %53 = phi double [ %43, %49 ], [ %81, %51 ]
  %54 = phi i64 [ 0, %49 ], [ %83, %51 ]
  %55 = add nsw i64 %52, %7
  %56 = getelementptr inbounds double, double* %0, i64 %55
  %57 = load double, double* %56, align 8, !tbaa !5
  %58 = getelementptr inbounds double, double* %1, i64 %52
  %59 = load double, double* %58, align 8, !tbaa !5
  %60 = tail call double @llvm.fmuladd.f64(double %57, double %59, double %53)
  %61 = or i64 %52, 1
  %62 = add nsw i64 %61, %7
  %63 = getelementptr inbounds double, double* %0, i64 %62
  %64 = load double, double* %63, align 8, !tbaa !5
  %65 = getelementptr inbounds double, double* %1, i64 %61
  %66 = load double, double* %65, align 8, !tbaa !5
  %67 = tail call double @llvm.fmuladd.f64(double %64, double %66, double %60)
  %68 = or i64 %52, 2
  %69 = add nsw i64 %68, %7
  %70 = getelementptr inbounds double, double* %0, i64 %69
  %71 = load double, double* %70, align 8, !tbaa !5
  %72 = getelementptr inbounds double, double* %1, i64 %68
  %73 = load double, double* %72, align 8, !tbaa !5
  %74 = tail call double @llvm.fmuladd.f64(double %71, double %73, double %67)
  %75 = or i64 %52, 3
  %76 = add nsw i64 %75, %7
  %77 = getelementptr inbounds double, double* %0, i64 %76
  %78 = load double, double* %77, align 8, !tbaa !5
  %79 = getelementptr inbounds double, double* %1, i64 %75
  %80 = load double, double* %79, align 8, !tbaa !5
  %81 = tail call double @llvm.fmuladd.f64(double %78, double %80, double %74)
  %82 = add nuw nsw i64 %52, 4
  %83 = add i64 %54, 4
  %84 = icmp eq i64 %83, %50
  br i1 %84, label %85, label %51, !llvm.loop !25

85:                                               ; preds = %51, %44
  %86 = phi double [ undef, %44 ], [ %81, %51 ]
  %87 = phi i64 [ 0, %44 ], [ %82, %51 ]
  %88 = phi double [ %43, %44 ], [ %81, %51 ]
  %89 = icmp eq i64 %47, 0
  br i1 %89, label %103, label %90

90:                                               ; preds = %85, %90
  %91 = phi i64 [ %100, %90 ], [ %87, %85 ]
  %92 = phi double [ %99, %90 ], [ %88, %85 ]
  %93 = phi i64 [ %101, %90 ], [ 0, %85 ]
  %94 = add nsw i64 %91, %7
  %95 = getelementptr inbounds double, double* %0, i64 %94
  %96 = load double, double* %95, align 8, !tbaa !5
  %97 = getelementptr inbounds double, double* %1, i64 %91
  %98 = load double, double* %97, align 8, !tbaa !5
  %99 = tail call double @llvm.fmuladd.f64(double %96, double %98, double %92)
  %100 = add nuw nsw i64 %91, 1
  %101 = add i64 %93, 1
  %102 = icmp eq i64 %101, %47
  br i1 %102, label %103, label %90, !llvm.loop !26

103:                                              ; preds = %85, %90, %36
  %104 = phi double [ %43, %36 ], [ %86, %85 ], [ %99, %90 ]
  %105 = tail call double @tanh(double noundef %104) #6
  %106 = add nsw i64 %9, 1
  %107 = getelementptr inbounds double, double* %0, i64 %106
  %108 = load double, double* %107, align 8, !tbaa !5
  %109 = shl nsw i64 %7, 1
  %110 = add nsw i64 %109, %8
  %111 = getelementptr inbounds double, double* %0, i64 %110
  %112 = load double, double* %111, align 8, !tbaa !5
  br i1 %5, label %113, label %172

113:                                              ; preds = %103
  %114 = zext i32 %2 to i64
  %115 = add nsw i64 %114, -1
  %116 = and i64 %114, 3
  %117 = icmp ult i64 %115, 3
  br i1 %117, label %154, label %118

118:                                              ; preds = %113
  %119 = and i64 %114, 4294967292
  br label %120

120:                                              ; preds = %120, %118
  %121 = phi i64 [ 0, %118 ], [ %151, %120 ]
  %122 = phi double [ %112, %118 ], [ %150, %120 ]
  %123 = phi i64 [ 0, %118 ], [ %152, %120 ]
  %124 = add nsw i64 %121, %109
  %125 = getelementptr inbounds double, double* %0, i64 %124
  %126 = load double, double* %125, align 8, !tbaa !5
  %127 = getelementptr inbounds double, double* %1, i64 %121
  %128 = load double, double* %127, align 8, !tbaa !5
  %129 = tail call double @llvm.fmuladd.f64(double %126, double %128, double %122)
  %130 = or i64 %121, 1
  %131 = add nsw i64 %130, %109
  %132 = getelementptr inbounds double, double* %0, i64 %131
  %133 = load double, double* %132, align 8, !tbaa !5
  %134 = getelementptr inbounds double, double* %1, i64 %130
  %135 = load double, double* %134, align 8, !tbaa !5
  %136 = tail call double @llvm.fmuladd.f64(double %133, double %135, double %129)
  %137 = or i64 %121, 2
  %138 = add nsw i64 %137, %109
  %139 = getelementptr inbounds double, double* %0, i64 %138
  %140 = load double, double* %139, align 8, !tbaa !5
  %141 = getelementptr inbounds double, double* %1, i64 %137
  %142 = load double, double* %141, align 8, !tbaa !5
  %143 = tail call double @llvm.fmuladd.f64(double %140, double %142, double %136)
  %144 = or i64 %121, 3
  %145 = add nsw i64 %144, %109
  %146 = getelementptr inbounds double, double* %0, i64 %145
  %147 = load double, double* %146, align 8, !tbaa !5
  %148 = getelementptr inbounds double, double* %1, i64 %144
  %149 = load double, double* %148, align 8, !tbaa !5
  %150 = tail call double @llvm.fmuladd.f64(double %147, double %149, double %143)
  %151 = add nuw nsw i64 %121, 4
  %152 = add i64 %123, 4
  %153 = icmp eq i64 %152, %119
  br i1 %153, label %154, label %120, !llvm.loop !25

154:                                              ; preds = %120, %113
  %155 = phi double [ undef, %113 ], [ %150, %120 ]
  %156 = phi i64 [ 0, %113 ], [ %151, %120 ]
  %157 = phi double [ %112, %113 ], [ %150, %120 ]
  %158 = icmp eq i64 %116, 0
  br i1 %158, label %172, label %159

159:                                              ; preds = %154, %159
  %160 = phi i64 [ %169, %159 ], [ %156, %154 ]
  %161 = phi double [ %168, %159 ], [ %157, %154 ]
  %162 = phi i64 [ %170, %159 ], [ 0, %154 ]
  %163 = add nsw i64 %160, %109
  %164 = getelementptr inbounds double, double* %0, i64 %163
  %165 = load double, double* %164, align 8, !tbaa !5
  %166 = getelementptr inbounds double, double* %1, i64 %160
  %167 = load double, double* %166, align 8, !tbaa !5
  %168 = tail call double @llvm.fmuladd.f64(double %165, double %167, double %161)
  %169 = add nuw nsw i64 %160, 1
  %170 = add i64 %162, 1
  %171 = icmp eq i64 %170, %116
  br i1 %171, label %172, label %159, !llvm.loop !27

172:                                              ; preds = %154, %159, %103
  %173 = phi double [ %112, %103 ], [ %155, %154 ], [ %168, %159 ]
  %174 = tail call double @llvm.fmuladd.f64(double %38, double %40, double 0.000000e+00)
  %175 = tail call double @llvm.fmuladd.f64(double %105, double %108, double %174)
  %176 = tail call double @tanh(double noundef %173) #6
  %177 = add nsw i64 %9, 2
  %178 = getelementptr inbounds double, double* %0, i64 %177
  %179 = load double, double* %178, align 8, !tbaa !5
  %180 = tail call double @llvm.fmuladd.f64(double %176, double %179, double %175)
  ret double %180

181:                                              ; preds = %181, %17
  %182 = phi i64 [ 0, %17 ], [ %208, %181 ]
  %183 = phi double [ %11, %17 ], [ %207, %181 ]
  %184 = phi i64 [ 0, %17 ], [ %209, %181 ]
  %185 = getelementptr inbounds double, double* %0, i64 %182
  %186 = load double, double* %185, align 8, !tbaa !5
  %187 = getelementptr inbounds double, double* %1, i64 %182
  %188 = load double, double* %187, align 8, !tbaa !5
  %189 = tail call double @llvm.fmuladd.f64(double %186, double %188, double %183)
  %190 = or i64 %182, 1
  %191 = getelementptr inbounds double, double* %0, i64 %190
  %192 = load double, double* %191, align 8, !tbaa !5
  %193 = getelementptr inbounds double, double* %1, i64 %190
  %194 = load double, double* %193, align 8, !tbaa !5
  %195 = tail call double @llvm.fmuladd.f64(double %192, double %194, double %189)
  %196 = or i64 %182, 2
  %197 = getelementptr inbounds double, double* %0, i64 %196
  %198 = load double, double* %197, align 8, !tbaa !5
  %199 = getelementptr inbounds double, double* %1, i64 %196
  %200 = load double, double* %199, align 8, !tbaa !5
  %201 = tail call double @llvm.fmuladd.f64(double %198, double %200, double %195)
  %202 = or i64 %182, 3
  %203 = getelementptr inbounds double, double* %0, i64 %202
  %204 = load double, double* %203, align 8, !tbaa !5
  %205 = getelementptr inbounds double, double* %1, i64 %202
  %206 = load double, double* %205, align 8, !tbaa !5
  %207 = tail call double @llvm.fmuladd.f64(double %204, double %206, double %201)
  %208 = add nuw nsw i64 %182, 4
  %209 = add i64 %184, 4
  %210 = icmp eq i64 %209, %18
  br i1 %210, label %19, label %181, !llvm.loop !25
}

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @tanh(double noundef) local_unnamed_addr #4

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>) #5

attributes #0 = { nofree nosync nounwind readonly uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree nosync nounwind readnone speculatable willreturn }
attributes #2 = { nofree nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree nounwind willreturn writeonly "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nofree nosync nounwind readnone speculatable willreturn }
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
!9 = distinct !{!9, !10}
!10 = !{!"llvm.loop.mustprogress"}
!11 = distinct !{!11, !10}
!12 = distinct !{!12, !10}
!13 = distinct !{!13, !10}
!14 = distinct !{!14, !15}
!15 = !{!"llvm.loop.unroll.disable"}
!16 = distinct !{!16, !10}
!17 = distinct !{!17, !10}
!18 = distinct !{!18, !10}
!19 = distinct !{!19, !15}
!20 = distinct !{!20, !10}
!21 = distinct !{!21, !10}
!22 = distinct !{!22, !10}
!23 = distinct !{!23, !10}
!24 = distinct !{!24, !15}
!25 = distinct !{!25, !10}
!26 = distinct !{!26, !15}
!27 = distinct !{!27, !15}
