; clang-15 -O3 -S -emit-llvm c/kernels.c -o ir/clang-15/O3/kernels.ll
; ModuleID = 'c/kernels.c'
source_filename = "c/kernels.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: argmemonly nofree nosync nounwind readonly uwtable
define dso_local double @rosenbrock(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
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
  %18 = getelementptr inbounds double, ptr %0, i64 %14
  %19 = load double, ptr %18, align 8, !tbaa !5
  %20 = getelementptr inbounds double, ptr %0, i64 %13
  %21 = load double, ptr %20, align 8, !tbaa !5
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
  %37 = getelementptr inbounds double, ptr %0, i64 %33
  %38 = load double, ptr %37, align 8, !tbaa !5
  %39 = getelementptr inbounds double, ptr %0, i64 %32
  %40 = load double, ptr %39, align 8, !tbaa !5
  %41 = fneg double %40
  %42 = tail call double @llvm.fmuladd.f64(double %41, double %40, double %38)
  %43 = fsub double 1.000000e+00, %40
  %44 = fmul double %42, 1.000000e+02
  %45 = fmul double %43, %43
  %46 = tail call double @llvm.fmuladd.f64(double %44, double %42, double %45)
  %47 = fadd double %34, %46
  %48 = add nuw nsw i64 %33, 1
  %49 = add nuw nsw i64 %32, 2
  %50 = getelementptr inbounds double, ptr %0, i64 %48
  %51 = load double, ptr %50, align 8, !tbaa !5
  %52 = getelementptr inbounds double, ptr %0, i64 %36
  %53 = load double, ptr %52, align 8, !tbaa !5
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

; Function Attrs: mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: argmemonly nofree nosync nounwind uwtable
define dso_local void @matrix_multiply(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef writeonly %2, i32 noundef %3, i32 noundef %4, i32 noundef %5) local_unnamed_addr #2 {
  %7 = icmp sgt i32 %3, 0
  %8 = icmp sgt i32 %4, 0
  %9 = and i1 %7, %8
  br i1 %9, label %10, label %78

10:                                               ; preds = %6
  %11 = icmp sgt i32 %5, 0
  %12 = zext i32 %4 to i64
  br i1 %11, label %17, label %13

13:                                               ; preds = %10
  %14 = zext i32 %3 to i64
  %15 = mul nuw nsw i64 %12, %14
  %16 = shl i64 %15, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %2, i8 0, i64 %16, i1 false), !tbaa !5
  br label %78

17:                                               ; preds = %10
  %18 = zext i32 %5 to i64
  %19 = zext i32 %3 to i64
  %20 = zext i32 %4 to i64
  %21 = zext i32 %5 to i64
  %22 = and i64 %21, 1
  %23 = icmp eq i32 %5, 1
  %24 = and i64 %21, 4294967294
  %25 = icmp eq i64 %22, 0
  br label %26

26:                                               ; preds = %17, %75
  %27 = phi i64 [ 0, %17 ], [ %76, %75 ]
  %28 = mul nsw i64 %27, %18
  %29 = mul nsw i64 %27, %12
  br label %30

30:                                               ; preds = %69, %26
  %31 = phi i64 [ %73, %69 ], [ 0, %26 ]
  br i1 %23, label %56, label %32

32:                                               ; preds = %30, %32
  %33 = phi i64 [ %53, %32 ], [ 0, %30 ]
  %34 = phi double [ %52, %32 ], [ 0.000000e+00, %30 ]
  %35 = phi i64 [ %54, %32 ], [ 0, %30 ]
  %36 = add nuw nsw i64 %33, %28
  %37 = getelementptr inbounds double, ptr %0, i64 %36
  %38 = load double, ptr %37, align 8, !tbaa !5
  %39 = mul nsw i64 %33, %12
  %40 = add nuw nsw i64 %39, %31
  %41 = getelementptr inbounds double, ptr %1, i64 %40
  %42 = load double, ptr %41, align 8, !tbaa !5
  %43 = tail call double @llvm.fmuladd.f64(double %38, double %42, double %34)
  %44 = or i64 %33, 1
  %45 = add nuw nsw i64 %44, %28
  %46 = getelementptr inbounds double, ptr %0, i64 %45
  %47 = load double, ptr %46, align 8, !tbaa !5
  %48 = mul nsw i64 %44, %12
  %49 = add nuw nsw i64 %48, %31
  %50 = getelementptr inbounds double, ptr %1, i64 %49
  %51 = load double, ptr %50, align 8, !tbaa !5
  %52 = tail call double @llvm.fmuladd.f64(double %47, double %51, double %43)
  %53 = add nuw nsw i64 %33, 2
  %54 = add i64 %35, 2
  %55 = icmp eq i64 %54, %24
  br i1 %55, label %56, label %32, !llvm.loop !11

56:                                               ; preds = %32, %30
  %57 = phi double [ undef, %30 ], [ %52, %32 ]
  %58 = phi i64 [ 0, %30 ], [ %53, %32 ]
  %59 = phi double [ 0.000000e+00, %30 ], [ %52, %32 ]
  br i1 %25, label %69, label %60

60:                                               ; preds = %56
  %61 = add nuw nsw i64 %58, %28
  %62 = getelementptr inbounds double, ptr %0, i64 %61
  %63 = load double, ptr %62, align 8, !tbaa !5
  %64 = mul nsw i64 %58, %12
  %65 = add nuw nsw i64 %64, %31
  %66 = getelementptr inbounds double, ptr %1, i64 %65
  %67 = load double, ptr %66, align 8, !tbaa !5
  %68 = tail call double @llvm.fmuladd.f64(double %63, double %67, double %59)
  br label %69

69:                                               ; preds = %56, %60
  %70 = phi double [ %57, %56 ], [ %68, %60 ]
  %71 = add nuw nsw i64 %31, %29
  %72 = getelementptr inbounds double, ptr %2, i64 %71
  store double %70, ptr %72, align 8, !tbaa !5
  %73 = add nuw nsw i64 %31, 1
  %74 = icmp eq i64 %73, %20
  br i1 %74, label %75, label %30, !llvm.loop !12

75:                                               ; preds = %69
  %76 = add nuw nsw i64 %27, 1
  %77 = icmp eq i64 %76, %19
  br i1 %77, label %78, label %26, !llvm.loop !13

78:                                               ; preds = %75, %13, %6
  ret void
}

; Function Attrs: nofree nounwind uwtable
define dso_local double @log_sum_exp(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #3 {
  %3 = load double, ptr %0, align 8, !tbaa !5
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
  br label %33

13:                                               ; preds = %33, %5
  %14 = phi double [ undef, %5 ], [ %51, %33 ]
  %15 = phi i64 [ 1, %5 ], [ %52, %33 ]
  %16 = phi double [ %3, %5 ], [ %51, %33 ]
  %17 = icmp eq i64 %9, 0
  br i1 %17, label %28, label %18

18:                                               ; preds = %13, %18
  %19 = phi i64 [ %25, %18 ], [ %15, %13 ]
  %20 = phi double [ %24, %18 ], [ %16, %13 ]
  %21 = phi i64 [ %26, %18 ], [ 0, %13 ]
  %22 = getelementptr inbounds double, ptr %0, i64 %19
  %23 = load double, ptr %22, align 8, !tbaa !5
  %24 = tail call double @llvm.maxnum.f64(double %20, double %23)
  %25 = add nuw nsw i64 %19, 1
  %26 = add i64 %21, 1
  %27 = icmp eq i64 %26, %9
  br i1 %27, label %28, label %18, !llvm.loop !14

28:                                               ; preds = %13, %18, %2
  %29 = phi double [ %3, %2 ], [ %14, %13 ], [ %24, %18 ]
  %30 = icmp sgt i32 %1, 0
  br i1 %30, label %31, label %55

31:                                               ; preds = %28
  %32 = zext i32 %1 to i64
  br label %59

33:                                               ; preds = %33, %11
  %34 = phi i64 [ 1, %11 ], [ %52, %33 ]
  %35 = phi double [ %3, %11 ], [ %51, %33 ]
  %36 = phi i64 [ 0, %11 ], [ %53, %33 ]
  %37 = getelementptr inbounds double, ptr %0, i64 %34
  %38 = load double, ptr %37, align 8, !tbaa !5
  %39 = tail call double @llvm.maxnum.f64(double %35, double %38)
  %40 = add nuw nsw i64 %34, 1
  %41 = getelementptr inbounds double, ptr %0, i64 %40
  %42 = load double, ptr %41, align 8, !tbaa !5
  %43 = tail call double @llvm.maxnum.f64(double %39, double %42)
  %44 = add nuw nsw i64 %34, 2
  %45 = getelementptr inbounds double, ptr %0, i64 %44
  %46 = load double, ptr %45, align 8, !tbaa !5
  %47 = tail call double @llvm.maxnum.f64(double %43, double %46)
  %48 = add nuw nsw i64 %34, 3
  %49 = getelementptr inbounds double, ptr %0, i64 %48
  %50 = load double, ptr %49, align 8, !tbaa !5
  %51 = tail call double @llvm.maxnum.f64(double %47, double %50)
  %52 = add nuw nsw i64 %34, 4
  %53 = add i64 %36, 4
  %54 = icmp eq i64 %53, %12
  br i1 %54, label %13, label %33, !llvm.loop !16

55:                                               ; preds = %59, %28
  %56 = phi double [ 0.000000e+00, %28 ], [ %66, %59 ]
  %57 = tail call double @log(double noundef %56) #7
  %58 = fadd double %29, %57
  ret double %58

59:                                               ; preds = %31, %59
  %60 = phi i64 [ 0, %31 ], [ %67, %59 ]
  %61 = phi double [ 0.000000e+00, %31 ], [ %66, %59 ]
  %62 = getelementptr inbounds double, ptr %0, i64 %60
  %63 = load double, ptr %62, align 8, !tbaa !5
  %64 = fsub double %63, %29
  %65 = tail call double @exp(double noundef %64) #7
  %66 = fadd double %61, %65
  %67 = add nuw nsw i64 %60, 1
  %68 = icmp eq i64 %67, %32
  br i1 %68, label %55, label %59, !llvm.loop !17
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.maxnum.f64(double, double) #1

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @exp(double noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @log(double noundef) local_unnamed_addr #4

; Function Attrs: nofree nounwind uwtable
define dso_local double @cholesky_log_determinant(ptr nocapture noundef %0, i32 noundef %1) local_unnamed_addr #3 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %10

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64
  %6 = zext i32 %1 to i64
  br label %12

7:                                                ; preds = %103, %138, %47
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
  %21 = getelementptr inbounds double, ptr %0, i64 %20
  %22 = load double, ptr %21, align 8, !tbaa !5
  %23 = icmp eq i64 %13, 0
  br i1 %23, label %47, label %24

24:                                               ; preds = %12
  %25 = add nsw i64 %13, -1
  %26 = and i64 %13, 3
  %27 = icmp ult i64 %25, 3
  br i1 %27, label %30, label %28

28:                                               ; preds = %24
  %29 = and i64 %13, 9223372036854775804
  br label %108

30:                                               ; preds = %108, %24
  %31 = phi double [ undef, %24 ], [ %134, %108 ]
  %32 = phi i64 [ 0, %24 ], [ %135, %108 ]
  %33 = phi double [ %22, %24 ], [ %134, %108 ]
  %34 = icmp eq i64 %26, 0
  br i1 %34, label %47, label %35

35:                                               ; preds = %30, %35
  %36 = phi i64 [ %44, %35 ], [ %32, %30 ]
  %37 = phi double [ %43, %35 ], [ %33, %30 ]
  %38 = phi i64 [ %45, %35 ], [ 0, %30 ]
  %39 = add nuw nsw i64 %36, %17
  %40 = getelementptr inbounds double, ptr %0, i64 %39
  %41 = load double, ptr %40, align 8, !tbaa !5
  %42 = fneg double %41
  %43 = tail call double @llvm.fmuladd.f64(double %42, double %41, double %37)
  %44 = add nuw nsw i64 %36, 1
  %45 = add i64 %38, 1
  %46 = icmp eq i64 %45, %26
  br i1 %46, label %47, label %35, !llvm.loop !19

47:                                               ; preds = %30, %35, %12
  %48 = phi double [ %22, %12 ], [ %31, %30 ], [ %43, %35 ]
  %49 = tail call double @sqrt(double noundef %48) #7
  store double %49, ptr %21, align 8, !tbaa !5
  %50 = tail call double @log(double noundef %49) #7
  %51 = tail call double @llvm.fmuladd.f64(double %50, double 2.000000e+00, double %15)
  %52 = add nuw nsw i64 %13, 1
  %53 = icmp ult i64 %52, %5
  br i1 %53, label %54, label %7

54:                                               ; preds = %47
  br i1 %23, label %138, label %55

55:                                               ; preds = %54
  %56 = and i64 %13, 1
  %57 = icmp eq i64 %13, 1
  %58 = and i64 %13, 9223372036854775806
  %59 = icmp eq i64 %56, 0
  br label %60

60:                                               ; preds = %55, %103
  %61 = phi i64 [ %106, %103 ], [ %14, %55 ]
  %62 = mul nsw i64 %61, %5
  %63 = add nuw nsw i64 %62, %13
  %64 = getelementptr inbounds double, ptr %0, i64 %63
  %65 = load double, ptr %64, align 8, !tbaa !5
  br i1 %57, label %90, label %66

66:                                               ; preds = %60, %66
  %67 = phi i64 [ %87, %66 ], [ 0, %60 ]
  %68 = phi double [ %86, %66 ], [ %65, %60 ]
  %69 = phi i64 [ %88, %66 ], [ 0, %60 ]
  %70 = add nuw nsw i64 %67, %62
  %71 = getelementptr inbounds double, ptr %0, i64 %70
  %72 = load double, ptr %71, align 8, !tbaa !5
  %73 = add nuw nsw i64 %67, %17
  %74 = getelementptr inbounds double, ptr %0, i64 %73
  %75 = load double, ptr %74, align 8, !tbaa !5
  %76 = fneg double %72
  %77 = tail call double @llvm.fmuladd.f64(double %76, double %75, double %68)
  %78 = or i64 %67, 1
  %79 = add nuw nsw i64 %78, %62
  %80 = getelementptr inbounds double, ptr %0, i64 %79
  %81 = load double, ptr %80, align 8, !tbaa !5
  %82 = add nuw nsw i64 %78, %17
  %83 = getelementptr inbounds double, ptr %0, i64 %82
  %84 = load double, ptr %83, align 8, !tbaa !5
  %85 = fneg double %81
  %86 = tail call double @llvm.fmuladd.f64(double %85, double %84, double %77)
  %87 = add nuw nsw i64 %67, 2
  %88 = add i64 %69, 2
  %89 = icmp eq i64 %88, %58
  br i1 %89, label %90, label %66, !llvm.loop !20

90:                                               ; preds = %66, %60
  %91 = phi double [ undef, %60 ], [ %86, %66 ]
  %92 = phi i64 [ 0, %60 ], [ %87, %66 ]
  %93 = phi double [ %65, %60 ], [ %86, %66 ]
  br i1 %59, label %103, label %94

94:                                               ; preds = %90
  %95 = add nuw nsw i64 %92, %62
  %96 = getelementptr inbounds double, ptr %0, i64 %95
  %97 = load double, ptr %96, align 8, !tbaa !5
  %98 = add nuw nsw i64 %92, %17
  %99 = getelementptr inbounds double, ptr %0, i64 %98
  %100 = load double, ptr %99, align 8, !tbaa !5
  %101 = fneg double %97
  %102 = tail call double @llvm.fmuladd.f64(double %101, double %100, double %93)
  br label %103

103:                                              ; preds = %90, %94
  %104 = phi double [ %91, %90 ], [ %102, %94 ]
  %105 = fdiv double %104, %49
  store double %105, ptr %64, align 8, !tbaa !5
  %106 = add nuw nsw i64 %61, 1
  %107 = icmp eq i64 %106, %6
  br i1 %107, label %7, label %60, !llvm.loop !21

108:                                              ; preds = %108, %28
  %109 = phi i64 [ 0, %28 ], [ %135, %108 ]
  %110 = phi double [ %22, %28 ], [ %134, %108 ]
  %111 = phi i64 [ 0, %28 ], [ %136, %108 ]
  %112 = add nuw nsw i64 %109, %17
  %113 = getelementptr inbounds double, ptr %0, i64 %112
  %114 = load double, ptr %113, align 8, !tbaa !5
  %115 = fneg double %114
  %116 = tail call double @llvm.fmuladd.f64(double %115, double %114, double %110)
  %117 = or i64 %109, 1
  %118 = add nuw nsw i64 %117, %17
  %119 = getelementptr inbounds double, ptr %0, i64 %118
  %120 = load double, ptr %119, align 8, !tbaa !5
  %121 = fneg double %120
  %122 = tail call double @llvm.fmuladd.f64(double %121, double %120, double %116)
  %123 = or i64 %109, 2
  %124 = add nuw nsw i64 %123, %17
  %125 = getelementptr inbounds double, ptr %0, i64 %124
  %126 = load double, ptr %125, align 8, !tbaa !5
  %127 = fneg double %126
  %128 = tail call double @llvm.fmuladd.f64(double %127, double %126, double %122)
  %129 = or i64 %109, 3
  %130 = add nuw nsw i64 %129, %17
  %131 = getelementptr inbounds double, ptr %0, i64 %130
  %132 = load double, ptr %131, align 8, !tbaa !5
  %133 = fneg double %132
  %134 = tail call double @llvm.fmuladd.f64(double %133, double %132, double %128)
  %135 = add nuw nsw i64 %109, 4
  %136 = add i64 %111, 4
  %137 = icmp eq i64 %136, %29
  br i1 %137, label %30, label %108, !llvm.loop !22

138:                                              ; preds = %54, %138
  %139 = phi i64 [ %144, %138 ], [ %14, %54 ]
  %140 = mul nsw i64 %139, %5
  %141 = getelementptr inbounds double, ptr %0, i64 %140
  %142 = load double, ptr %141, align 8, !tbaa !5
  %143 = fdiv double %142, %49
  store double %143, ptr %141, align 8, !tbaa !5
  %144 = add nuw nsw i64 %139, 1
  %145 = icmp eq i64 %144, %6
  br i1 %145, label %7, label %138, !llvm.loop !21
}

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @sqrt(double noundef) local_unnamed_addr #4

; Function Attrs: argmemonly nofree nosync nounwind uwtable
define dso_local void @runge_kutta_predator_prey(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, double noundef %2, i32 noundef %3) local_unnamed_addr #2 {
  %5 = icmp sgt i32 %3, 0
  br i1 %5, label %6, label %27

6:                                                ; preds = %4
  %7 = getelementptr inbounds double, ptr %1, i64 1
  %8 = getelementptr inbounds double, ptr %1, i64 2
  %9 = getelementptr inbounds double, ptr %1, i64 3
  %10 = fmul double %2, 5.000000e-01
  %11 = fdiv double %2, 6.000000e+00
  %12 = load <2 x double>, ptr %0, align 8, !tbaa !5
  %13 = insertelement <2 x double> poison, double %11, i64 0
  %14 = shufflevector <2 x double> %13, <2 x double> poison, <2 x i32> zeroinitializer
  %15 = insertelement <2 x double> poison, double %10, i64 0
  %16 = shufflevector <2 x double> %15, <2 x double> poison, <2 x i32> zeroinitializer
  %17 = insertelement <2 x double> poison, double %10, i64 0
  %18 = shufflevector <2 x double> %17, <2 x double> poison, <2 x i32> zeroinitializer
  %19 = insertelement <2 x double> poison, double %11, i64 0
  %20 = shufflevector <2 x double> %19, <2 x double> poison, <2 x i32> zeroinitializer
  %21 = insertelement <2 x double> poison, double %10, i64 0
  %22 = shufflevector <2 x double> %21, <2 x double> poison, <2 x i32> zeroinitializer
  %23 = insertelement <2 x double> poison, double %10, i64 0
  %24 = shufflevector <2 x double> %23, <2 x double> poison, <2 x i32> zeroinitializer
  %25 = insertelement <2 x double> poison, double %2, i64 0
  %26 = shufflevector <2 x double> %25, <2 x double> poison, <2 x i32> zeroinitializer
  br label %28

27:                                               ; preds = %28, %4
  ret void

28:                                               ; preds = %6, %28
  %29 = phi i32 [ 0, %6 ], [ %86, %28 ]
  %30 = phi <2 x double> [ %12, %6 ], [ %84, %28 ]
  %31 = load double, ptr %1, align 8, !tbaa !5
  %32 = load double, ptr %7, align 8, !tbaa !5
  %33 = fneg double %32
  %34 = extractelement <2 x double> %30, i64 0
  %35 = fmul double %34, %33
  %36 = load double, ptr %8, align 8, !tbaa !5
  %37 = fmul double %34, %36
  %38 = load double, ptr %9, align 8, !tbaa !5
  %39 = fneg double %38
  %40 = insertelement <2 x double> poison, double %35, i64 0
  %41 = insertelement <2 x double> %40, double %39, i64 1
  %42 = shufflevector <2 x double> %30, <2 x double> poison, <2 x i32> <i32 1, i32 1>
  %43 = fmul <2 x double> %41, %42
  %44 = insertelement <2 x double> poison, double %31, i64 0
  %45 = insertelement <2 x double> %44, double %37, i64 1
  %46 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %45, <2 x double> %30, <2 x double> %43)
  %47 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %45, <2 x double> %30, <2 x double> %43)
  %48 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %24, <2 x double> %46, <2 x double> %30)
  %49 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %18, <2 x double> %47, <2 x double> %30)
  %50 = extractelement <2 x double> %49, i64 0
  %51 = fmul double %50, %33
  %52 = fmul double %36, %50
  %53 = insertelement <2 x double> poison, double %51, i64 0
  %54 = insertelement <2 x double> %53, double %39, i64 1
  %55 = shufflevector <2 x double> %49, <2 x double> poison, <2 x i32> <i32 1, i32 1>
  %56 = fmul <2 x double> %54, %55
  %57 = insertelement <2 x double> %44, double %52, i64 1
  %58 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %57, <2 x double> %48, <2 x double> %56)
  %59 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %57, <2 x double> %49, <2 x double> %56)
  %60 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %22, <2 x double> %58, <2 x double> %30)
  %61 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %16, <2 x double> %59, <2 x double> %30)
  %62 = extractelement <2 x double> %61, i64 0
  %63 = fmul double %62, %33
  %64 = fmul double %36, %62
  %65 = insertelement <2 x double> poison, double %63, i64 0
  %66 = insertelement <2 x double> %65, double %39, i64 1
  %67 = shufflevector <2 x double> %61, <2 x double> poison, <2 x i32> <i32 1, i32 1>
  %68 = fmul <2 x double> %66, %67
  %69 = insertelement <2 x double> %44, double %64, i64 1
  %70 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %69, <2 x double> %60, <2 x double> %68)
  %71 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %26, <2 x double> %70, <2 x double> %30)
  %72 = extractelement <2 x double> %71, i64 0
  %73 = fmul double %72, %33
  %74 = fmul double %36, %72
  %75 = insertelement <2 x double> poison, double %73, i64 0
  %76 = insertelement <2 x double> %75, double %39, i64 1
  %77 = shufflevector <2 x double> %71, <2 x double> poison, <2 x i32> <i32 1, i32 1>
  %78 = fmul <2 x double> %76, %77
  %79 = insertelement <2 x double> %44, double %74, i64 1
  %80 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %79, <2 x double> %71, <2 x double> %78)
  %81 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %58, <2 x double> <double 2.000000e+00, double 2.000000e+00>, <2 x double> %46)
  %82 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %70, <2 x double> <double 2.000000e+00, double 2.000000e+00>, <2 x double> %81)
  %83 = fadd <2 x double> %82, %80
  %84 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %20, <2 x double> %83, <2 x double> %30)
  %85 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %14, <2 x double> %83, <2 x double> %30)
  store <2 x double> %85, ptr %0, align 8, !tbaa !5
  %86 = add nuw nsw i32 %29, 1
  %87 = icmp eq i32 %86, %3
  br i1 %87, label %27, label %28, !llvm.loop !23
}

; Function Attrs: nofree nounwind uwtable
define dso_local double @two_layer_network(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #3 {
  %4 = add nsw i32 %2, 1
  %5 = icmp sgt i32 %2, 0
  %6 = mul nsw i32 %4, 3
  br i1 %5, label %29, label %7

7:                                                ; preds = %3
  %8 = sext i32 %4 to i64
  %9 = sext i32 %2 to i64
  %10 = sext i32 %6 to i64
  %11 = getelementptr inbounds double, ptr %0, i64 %9
  %12 = load double, ptr %11, align 8, !tbaa !5
  %13 = tail call double @tanh(double noundef %12) #7
  %14 = getelementptr inbounds double, ptr %0, i64 %10
  %15 = load double, ptr %14, align 8, !tbaa !5
  %16 = tail call double @llvm.fmuladd.f64(double %13, double %15, double 0.000000e+00)
  %17 = add nsw i64 %8, %9
  %18 = getelementptr inbounds double, ptr %0, i64 %17
  %19 = load double, ptr %18, align 8, !tbaa !5
  %20 = tail call double @tanh(double noundef %19) #7
  %21 = add nsw i64 %10, 1
  %22 = getelementptr inbounds double, ptr %0, i64 %21
  %23 = load double, ptr %22, align 8, !tbaa !5
  %24 = tail call double @llvm.fmuladd.f64(double %20, double %23, double %16)
  %25 = shl nsw i64 %8, 1
  %26 = add nsw i64 %25, %9
  %27 = getelementptr inbounds double, ptr %0, i64 %26
  %28 = load double, ptr %27, align 8, !tbaa !5
  br label %221

29:                                               ; preds = %3
  %30 = zext i32 %4 to i64
  %31 = zext i32 %2 to i64
  %32 = sext i32 %6 to i64
  %33 = getelementptr inbounds double, ptr %0, i64 %31
  %34 = load double, ptr %33, align 8, !tbaa !5
  %35 = add nsw i64 %31, -1
  %36 = and i64 %31, 3
  %37 = icmp ult i64 %35, 3
  br i1 %37, label %70, label %38

38:                                               ; preds = %29
  %39 = and i64 %31, 4294967292
  br label %40

40:                                               ; preds = %40, %38
  %41 = phi i64 [ 0, %38 ], [ %67, %40 ]
  %42 = phi double [ %34, %38 ], [ %66, %40 ]
  %43 = phi i64 [ 0, %38 ], [ %68, %40 ]
  %44 = getelementptr inbounds double, ptr %0, i64 %41
  %45 = load double, ptr %44, align 8, !tbaa !5
  %46 = getelementptr inbounds double, ptr %1, i64 %41
  %47 = load double, ptr %46, align 8, !tbaa !5
  %48 = tail call double @llvm.fmuladd.f64(double %45, double %47, double %42)
  %49 = or i64 %41, 1
  %50 = getelementptr inbounds double, ptr %0, i64 %49
  %51 = load double, ptr %50, align 8, !tbaa !5
  %52 = getelementptr inbounds double, ptr %1, i64 %49
  %53 = load double, ptr %52, align 8, !tbaa !5
  %54 = tail call double @llvm.fmuladd.f64(double %51, double %53, double %48)
  %55 = or i64 %41, 2
  %56 = getelementptr inbounds double, ptr %0, i64 %55
  %57 = load double, ptr %56, align 8, !tbaa !5
  %58 = getelementptr inbounds double, ptr %1, i64 %55
  %59 = load double, ptr %58, align 8, !tbaa !5
  %60 = tail call double @llvm.fmuladd.f64(double %57, double %59, double %54)
  %61 = or i64 %41, 3
  %62 = getelementptr inbounds double, ptr %0, i64 %61
  %63 = load double, ptr %62, align 8, !tbaa !5
  %64 = getelementptr inbounds double, ptr %1, i64 %61
  %65 = load double, ptr %64, align 8, !tbaa !5
  %66 = tail call double @llvm.fmuladd.f64(double %63, double %65, double %60)
  %67 = add nuw nsw i64 %41, 4
  %68 = add i64 %43, 4
  %69 = icmp eq i64 %68, %39
  br i1 %69, label %70, label %40, !llvm.loop !24

70:                                               ; preds = %40, %29
  %71 = phi double [ undef, %29 ], [ %66, %40 ]
  %72 = phi i64 [ 0, %29 ], [ %67, %40 ]
  %73 = phi double [ %34, %29 ], [ %66, %40 ]
  %74 = icmp eq i64 %36, 0
  br i1 %74, label %87, label %75

75:                                               ; preds = %70, %75
  %76 = phi i64 [ %84, %75 ], [ %72, %70 ]
  %77 = phi double [ %83, %75 ], [ %73, %70 ]
  %78 = phi i64 [ %85, %75 ], [ 0, %70 ]
  %79 = getelementptr inbounds double, ptr %0, i64 %76
  %80 = load double, ptr %79, align 8, !tbaa !5
  %81 = getelementptr inbounds double, ptr %1, i64 %76
  %82 = load double, ptr %81, align 8, !tbaa !5
  %83 = tail call double @llvm.fmuladd.f64(double %80, double %82, double %77)
  %84 = add nuw nsw i64 %76, 1
  %85 = add i64 %78, 1
  %86 = icmp eq i64 %85, %36
  br i1 %86, label %87, label %75, !llvm.loop !25

87:                                               ; preds = %75, %70
  %88 = phi double [ %71, %70 ], [ %83, %75 ]
  %89 = tail call double @tanh(double noundef %88) #7
  %90 = getelementptr inbounds double, ptr %0, i64 %32
  %91 = load double, ptr %90, align 8, !tbaa !5
  %92 = add nuw nsw i64 %30, %31
  %93 = getelementptr inbounds double, ptr %0, i64 %92
  %94 = load double, ptr %93, align 8, !tbaa !5
  %95 = and i64 %31, 3
  %96 = icmp ult i64 %35, 3
  br i1 %96, label %133, label %97

97:                                               ; preds = %87
  %98 = and i64 %31, 4294967292
  br label %99

99:                                               ; preds = %99, %97
  %100 = phi i64 [ 0, %97 ], [ %130, %99 ]
  %101 = phi double [ %94, %97 ], [ %129, %99 ]
  %102 = phi i64 [ 0, %97 ], [ %131, %99 ]
  %103 = add nuw nsw i64 %100, %30
  %104 = getelementptr inbounds double, ptr %0, i64 %103
  %105 = load double, ptr %104, align 8, !tbaa !5
  %106 = getelementptr inbounds double, ptr %1, i64 %100
  %107 = load double, ptr %106, align 8, !tbaa !5
  %108 = tail call double @llvm.fmuladd.f64(double %105, double %107, double %101)
  %109 = or i64 %100, 1
  %110 = add nuw nsw i64 %109, %30
  %111 = getelementptr inbounds double, ptr %0, i64 %110
  %112 = load double, ptr %111, align 8, !tbaa !5
  %113 = getelementptr inbounds double, ptr %1, i64 %109
  %114 = load double, ptr %113, align 8, !tbaa !5
  %115 = tail call double @llvm.fmuladd.f64(double %112, double %114, double %108)
  %116 = or i64 %100, 2
  %117 = add nuw nsw i64 %116, %30
  %118 = getelementptr inbounds double, ptr %0, i64 %117
  %119 = load double, ptr %118, align 8, !tbaa !5
  %120 = getelementptr inbounds double, ptr %1, i64 %116
  %121 = load double, ptr %120, align 8, !tbaa !5
  %122 = tail call double @llvm.fmuladd.f64(double %119, double %121, double %115)
  %123 = or i64 %100, 3
  %124 = add nuw nsw i64 %123, %30
  %125 = getelementptr inbounds double, ptr %0, i64 %124
  %126 = load double, ptr %125, align 8, !tbaa !5
  %127 = getelementptr inbounds double, ptr %1, i64 %123
  %128 = load double, ptr %127, align 8, !tbaa !5
  %129 = tail call double @llvm.fmuladd.f64(double %126, double %128, double %122)
  %130 = add nuw nsw i64 %100, 4
  %131 = add i64 %102, 4
  %132 = icmp eq i64 %131, %98
  br i1 %132, label %133, label %99, !llvm.loop !24

133:                                              ; preds = %99, %87
  %134 = phi double [ undef, %87 ], [ %129, %99 ]
  %135 = phi i64 [ 0, %87 ], [ %130, %99 ]
  %136 = phi double [ %94, %87 ], [ %129, %99 ]
  %137 = icmp eq i64 %95, 0
  br i1 %137, label %151, label %138

138:                                              ; preds = %133, %138
  %139 = phi i64 [ %148, %138 ], [ %135, %133 ]
  %140 = phi double [ %147, %138 ], [ %136, %133 ]
  %141 = phi i64 [ %149, %138 ], [ 0, %133 ]
  %142 = add nuw nsw i64 %139, %30
  %143 = getelementptr inbounds double, ptr %0, i64 %142
  %144 = load double, ptr %143, align 8, !tbaa !5
  %145 = getelementptr inbounds double, ptr %1, i64 %139
  %146 = load double, ptr %145, align 8, !tbaa !5
  %147 = tail call double @llvm.fmuladd.f64(double %144, double %146, double %140)
  %148 = add nuw nsw i64 %139, 1
  %149 = add i64 %141, 1
  %150 = icmp eq i64 %149, %95
  br i1 %150, label %151, label %138, !llvm.loop !26

151:                                              ; preds = %138, %133
  %152 = phi double [ %134, %133 ], [ %147, %138 ]
  %153 = tail call double @llvm.fmuladd.f64(double %89, double %91, double 0.000000e+00)
  %154 = tail call double @tanh(double noundef %152) #7
  %155 = add nsw i64 %32, 1
  %156 = getelementptr inbounds double, ptr %0, i64 %155
  %157 = load double, ptr %156, align 8, !tbaa !5
  %158 = shl nuw nsw i64 %30, 1
  %159 = add nuw nsw i64 %158, %31
  %160 = getelementptr inbounds double, ptr %0, i64 %159
  %161 = load double, ptr %160, align 8, !tbaa !5
  %162 = and i64 %31, 3
  %163 = icmp ult i64 %35, 3
  br i1 %163, label %200, label %164

164:                                              ; preds = %151
  %165 = and i64 %31, 4294967292
  br label %166

166:                                              ; preds = %166, %164
  %167 = phi i64 [ 0, %164 ], [ %197, %166 ]
  %168 = phi double [ %161, %164 ], [ %196, %166 ]
  %169 = phi i64 [ 0, %164 ], [ %198, %166 ]
  %170 = add nuw nsw i64 %167, %158
  %171 = getelementptr inbounds double, ptr %0, i64 %170
  %172 = load double, ptr %171, align 8, !tbaa !5
  %173 = getelementptr inbounds double, ptr %1, i64 %167
  %174 = load double, ptr %173, align 8, !tbaa !5
  %175 = tail call double @llvm.fmuladd.f64(double %172, double %174, double %168)
  %176 = or i64 %167, 1
  %177 = add nuw nsw i64 %176, %158
  %178 = getelementptr inbounds double, ptr %0, i64 %177
  %179 = load double, ptr %178, align 8, !tbaa !5
  %180 = getelementptr inbounds double, ptr %1, i64 %176
  %181 = load double, ptr %180, align 8, !tbaa !5
  %182 = tail call double @llvm.fmuladd.f64(double %179, double %181, double %175)
  %183 = or i64 %167, 2
  %184 = add nuw nsw i64 %183, %158
  %185 = getelementptr inbounds double, ptr %0, i64 %184
  %186 = load double, ptr %185, align 8, !tbaa !5
  %187 = getelementptr inbounds double, ptr %1, i64 %183
  %188 = load double, ptr %187, align 8, !tbaa !5
  %189 = tail call double @llvm.fmuladd.f64(double %186, double %188, double %182)
  %190 = or i64 %167, 3
  %191 = add nuw nsw i64 %190, %158
  %192 = getelementptr inbounds double, ptr %0, i64 %191
  %193 = load double, ptr %192, align 8, !tbaa !5
  %194 = getelementptr inbounds double, ptr %1, i64 %190
  %195 = load double, ptr %194, align 8, !tbaa !5
  %196 = tail call double @llvm.fmuladd.f64(double %193, double %195, double %189)
  %197 = add nuw nsw i64 %167, 4
  %198 = add i64 %169, 4
  %199 = icmp eq i64 %198, %165
  br i1 %199, label %200, label %166, !llvm.loop !24

200:                                              ; preds = %166, %151
  %201 = phi double [ undef, %151 ], [ %196, %166 ]
  %202 = phi i64 [ 0, %151 ], [ %197, %166 ]
  %203 = phi double [ %161, %151 ], [ %196, %166 ]
  %204 = icmp eq i64 %162, 0
  br i1 %204, label %218, label %205

205:                                              ; preds = %200, %205
  %206 = phi i64 [ %215, %205 ], [ %202, %200 ]
  %207 = phi double [ %214, %205 ], [ %203, %200 ]
  %208 = phi i64 [ %216, %205 ], [ 0, %200 ]
  %209 = add nuw nsw i64 %206, %158
  %210 = getelementptr inbounds double, ptr %0, i64 %209
  %211 = load double, ptr %210, align 8, !tbaa !5
  %212 = getelementptr inbounds double, ptr %1, i64 %206
  %213 = load double, ptr %212, align 8, !tbaa !5
  %214 = tail call double @llvm.fmuladd.f64(double %211, double %213, double %207)
  %215 = add nuw nsw i64 %206, 1
  %216 = add i64 %208, 1
  %217 = icmp eq i64 %216, %162
  br i1 %217, label %218, label %205, !llvm.loop !27

218:                                              ; preds = %205, %200
  %219 = phi double [ %201, %200 ], [ %214, %205 ]
  %220 = tail call double @llvm.fmuladd.f64(double %154, double %157, double %153)
  br label %221

221:                                              ; preds = %7, %218
  %222 = phi double [ %28, %7 ], [ %219, %218 ]
  %223 = phi i64 [ %10, %7 ], [ %32, %218 ]
  %224 = phi double [ %24, %7 ], [ %220, %218 ]
  %225 = tail call double @tanh(double noundef %222) #7
  %226 = add nsw i64 %223, 2
  %227 = getelementptr inbounds double, ptr %0, i64 %226
  %228 = load double, ptr %227, align 8, !tbaa !5
  %229 = tail call double @llvm.fmuladd.f64(double %225, double %228, double %224)
  ret double %229
}

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @tanh(double noundef) local_unnamed_addr #4

; Function Attrs: argmemonly nocallback nofree nounwind willreturn writeonly
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #5

; Function Attrs: nocallback nofree nosync nounwind readnone speculatable willreturn
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>) #6

attributes #0 = { argmemonly nofree nosync nounwind readonly uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn }
attributes #2 = { argmemonly nofree nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree nounwind willreturn writeonly "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { argmemonly nocallback nofree nounwind willreturn writeonly }
attributes #6 = { nocallback nofree nosync nounwind readnone speculatable willreturn }
attributes #7 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!"Debian clang version 15.0.6"}
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
!24 = distinct !{!24, !10}
!25 = distinct !{!25, !15}
!26 = distinct !{!26, !15}
!27 = distinct !{!27, !15}
