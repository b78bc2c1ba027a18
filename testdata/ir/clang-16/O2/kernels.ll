; clang-16 -O2 -S -emit-llvm c/kernels.c -o ir/clang-16/O2/kernels.ll
; ModuleID = 'c/kernels.c'
source_filename = "c/kernels.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree nosync nounwind memory(argmem: read) uwtable
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

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: nofree nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @matrix_multiply(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef writeonly %2, i32 noundef %3, i32 noundef %4, i32 noundef %5) local_unnamed_addr #2 {
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
  %38 = getelementptr inbounds double, ptr %0, i64 %37
  %39 = load double, ptr %38, align 8, !tbaa !5
  %40 = mul nsw i64 %34, %11
  %41 = add nsw i64 %40, %27
  %42 = getelementptr inbounds double, ptr %1, i64 %41
  %43 = load double, ptr %42, align 8, !tbaa !5
  %44 = tail call double @llvm.fmuladd.f64(double %39, double %43, double %35)
  br label %45

45:                                               ; preds = %36, %32, %26
  %46 = phi double [ 0.000000e+00, %26 ], [ %33, %32 ], [ %44, %36 ]
  %47 = add nsw i64 %27, %24
  %48 = getelementptr inbounds double, ptr %2, i64 %47
  store double %46, ptr %48, align 8, !tbaa !5
  %49 = add nuw nsw i64 %27, 1
  %50 = icmp eq i64 %49, %14
  br i1 %50, label %29, label %26, !llvm.loop !12

51:                                               ; preds = %28, %51
  %52 = phi i64 [ %72, %51 ], [ 0, %28 ]
  %53 = phi double [ %71, %51 ], [ 0.000000e+00, %28 ]
  %54 = phi i64 [ %73, %51 ], [ 0, %28 ]
  %55 = add nsw i64 %52, %23
  %56 = getelementptr inbounds double, ptr %0, i64 %55
  %57 = load double, ptr %56, align 8, !tbaa !5
  %58 = mul nsw i64 %52, %11
  %59 = add nsw i64 %58, %27
  %60 = getelementptr inbounds double, ptr %1, i64 %59
  %61 = load double, ptr %60, align 8, !tbaa !5
  %62 = tail call double @llvm.fmuladd.f64(double %57, double %61, double %53)
  %63 = or i64 %52, 1
  %64 = add nsw i64 %63, %23
  %65 = getelementptr inbounds double, ptr %0, i64 %64
  %66 = load double, ptr %65, align 8, !tbaa !5
  %67 = mul nsw i64 %63, %11
  %68 = add nsw i64 %67, %27
  %69 = getelementptr inbounds double, ptr %1, i64 %68
  %70 = load double, ptr %69, align 8, !tbaa !5
  %71 = tail call double @llvm.fmuladd.f64(double %66, double %70, double %62)
  %72 = add nuw nsw i64 %52, 2
  %73 = add i64 %54, 2
  %74 = icmp eq i64 %73, %18
  br i1 %74, label %32, label %51, !llvm.loop !13
}

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local double @log_sum_exp(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #3 {
  %3 = load double, ptr %0, align 8, !tbaa !5
  %4 = icmp sgt i32 %1, 1
  br i1 %4, label %5, label %28

5:                                                ; preds = %2
  %6 = zext i32 %1 to i64
  %7 = add nsw i64 %6, -1
  %8 = add nsw i64 %6, -2
  %9 = and i64 %7, 7
  %10 = icmp ult i64 %8, 7
  br i1 %10, label %13, label %11

11:                                               ; preds = %5
  %12 = and i64 %7, -8
  br label %33

13:                                               ; preds = %33, %5
  %14 = phi double [ undef, %5 ], [ %67, %33 ]
  %15 = phi i64 [ 1, %5 ], [ %68, %33 ]
  %16 = phi double [ %3, %5 ], [ %67, %33 ]
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
  br i1 %30, label %31, label %71

31:                                               ; preds = %28
  %32 = zext i32 %1 to i64
  br label %75

33:                                               ; preds = %33, %11
  %34 = phi i64 [ 1, %11 ], [ %68, %33 ]
  %35 = phi double [ %3, %11 ], [ %67, %33 ]
  %36 = phi i64 [ 0, %11 ], [ %69, %33 ]
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
  %53 = getelementptr inbounds double, ptr %0, i64 %52
  %54 = load double, ptr %53, align 8, !tbaa !5
  %55 = tail call double @llvm.maxnum.f64(double %51, double %54)
  %56 = add nuw nsw i64 %34, 5
  %57 = getelementptr inbounds double, ptr %0, i64 %56
  %58 = load double, ptr %57, align 8, !tbaa !5
  %59 = tail call double @llvm.maxnum.f64(double %55, double %58)
  %60 = add nuw nsw i64 %34, 6
  %61 = getelementptr inbounds double, ptr %0, i64 %60
  %62 = load double, ptr %61, align 8, !tbaa !5
  %63 = tail call double @llvm.maxnum.f64(double %59, double %62)
  %64 = add nuw nsw i64 %34, 7
  %65 = getelementptr inbounds double, ptr %0, i64 %64
  %66 = load double, ptr %65, align 8, !tbaa !5
  %67 = tail call double @llvm.maxnum.f64(double %63, double %66)
  %68 = add nuw nsw i64 %34, 8
  %69 = add i64 %36, 8
  %70 = icmp eq i64 %69, %12
  br i1 %70, label %13, label %33, !llvm.loop !16

71:                                               ; preds = %75, %28
  %72 = phi double [ 0.000000e+00, %28 ], [ %82, %75 ]
  %73 = tail call double @log(double noundef %72) #6
  %74 = fadd double %29, %73
  ret double %74

75:                                               ; preds = %31, %75
  %76 = phi i64 [ 0, %31 ], [ %83, %75 ]
  %77 = phi double [ 0.000000e+00, %31 ], [ %82, %75 ]
  %78 = getelementptr inbounds double, ptr %0, i64 %76
  %79 = load double, ptr %78, align 8, !tbaa !5
  %80 = fsub double %79, %29
  %81 = tail call double @exp(double noundef %80) #6
  %82 = fadd double %77, %81
  %83 = add nuw nsw i64 %76, 1
  %84 = icmp eq i64 %83, %32
  br i1 %84, label %71, label %75, !llvm.loop !17
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.maxnum.f64(double, double) #1

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @exp(double noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @log(double noundef) local_unnamed_addr #4

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local double @cholesky_log_determinant(ptr nocapture noundef %0, i32 noundef %1) local_unnamed_addr #3 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %10

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64
  %6 = zext i32 %1 to i64
  br label %12

7:                                                ; preds = %108, %46
  %8 = add nuw nsw i64 %14, 1
  %9 = icmp eq i64 %51, %6
  br i1 %9, label %10, label %12, !llvm.loop !18

10:                                               ; preds = %7, %2
  %11 = phi double [ 0.000000e+00, %2 ], [ %50, %7 ]
  ret double %11

12:                                               ; preds = %4, %7
  %13 = phi i64 [ 0, %4 ], [ %51, %7 ]
  %14 = phi i64 [ 1, %4 ], [ %8, %7 ]
  %15 = phi double [ 0.000000e+00, %4 ], [ %50, %7 ]
  %16 = trunc i64 %13 to i32
  %17 = mul nsw i64 %13, %5
  %18 = mul nsw i32 %16, %1
  %19 = sext i32 %18 to i64
  %20 = add nsw i64 %13, %19
  %21 = getelementptr inbounds double, ptr %0, i64 %20
  %22 = load double, ptr %21, align 8, !tbaa !5
  %23 = icmp eq i64 %13, 0
  br i1 %23, label %46, label %24

24:                                               ; preds = %12
  %25 = and i64 %13, 3
  %26 = icmp ult i64 %13, 4
  br i1 %26, label %29, label %27

27:                                               ; preds = %24
  %28 = and i64 %13, 9223372036854775804
  br label %58

29:                                               ; preds = %58, %24
  %30 = phi double [ undef, %24 ], [ %84, %58 ]
  %31 = phi i64 [ 0, %24 ], [ %85, %58 ]
  %32 = phi double [ %22, %24 ], [ %84, %58 ]
  %33 = icmp eq i64 %25, 0
  br i1 %33, label %46, label %34

34:                                               ; preds = %29, %34
  %35 = phi i64 [ %43, %34 ], [ %31, %29 ]
  %36 = phi double [ %42, %34 ], [ %32, %29 ]
  %37 = phi i64 [ %44, %34 ], [ 0, %29 ]
  %38 = add nuw nsw i64 %35, %17
  %39 = getelementptr inbounds double, ptr %0, i64 %38
  %40 = load double, ptr %39, align 8, !tbaa !5
  %41 = fneg double %40
  %42 = tail call double @llvm.fmuladd.f64(double %41, double %40, double %36)
  %43 = add nuw nsw i64 %35, 1
  %44 = add i64 %37, 1
  %45 = icmp eq i64 %44, %25
  br i1 %45, label %46, label %34, !llvm.loop !19

46:                                               ; preds = %29, %34, %12
  %47 = phi double [ %22, %12 ], [ %30, %29 ], [ %42, %34 ]
  %48 = tail call double @sqrt(double noundef %47) #6
  store double %48, ptr %21, align 8, !tbaa !5
  %49 = tail call double @log(double noundef %48) #6
  %50 = tail call double @llvm.fmuladd.f64(double %49, double 2.000000e+00, double %15)
  %51 = add nuw nsw i64 %13, 1
  %52 = icmp ult i64 %51, %5
  br i1 %52, label %53, label %7

53:                                               ; preds = %46
  %54 = and i64 %13, 1
  %55 = icmp eq i64 %13, 1
  %56 = and i64 %13, 9223372036854775806
  %57 = icmp eq i64 %54, 0
  br label %88

58:                                               ; preds = %58, %27
  %59 = phi i64 [ 0, %27 ], [ %85, %58 ]
  %60 = phi double [ %22, %27 ], [ %84, %58 ]
  %61 = phi i64 [ 0, %27 ], [ %86, %58 ]
  %62 = add nuw nsw i64 %59, %17
  %63 = getelementptr inbounds double, ptr %0, i64 %62
  %64 = load double, ptr %63, align 8, !tbaa !5
  %65 = fneg double %64
  %66 = tail call double @llvm.fmuladd.f64(double %65, double %64, double %60)
  %67 = or i64 %59, 1
  %68 = add nuw nsw i64 %67, %17
  %69 = getelementptr inbounds double, ptr %0, i64 %68
  %70 = load double, ptr %69, align 8, !tbaa !5
  %71 = fneg double %70
  %72 = tail call double @llvm.fmuladd.f64(double %71, double %70, double %66)
  %73 = or i64 %59, 2
  %74 = add nuw nsw i64 %73, %17
  %75 = getelementptr inbounds double, ptr %0, i64 %74
  %76 = load double, ptr %75, align 8, !tbaa !5
  %77 = fneg double %76
  %78 = tail call double @llvm.fmuladd.f64(double %77, double %76, double %72)
  %79 = or i64 %59, 3
  %80 = add nuw nsw i64 %79, %17
  %81 = getelementptr inbounds double, ptr %0, i64 %80
  %82 = load double, ptr %81, align 8, !tbaa !5
  %83 = fneg double %82
  %84 = tail call double @llvm.fmuladd.f64(double %83, double %82, double %78)
  %85 = add nuw nsw i64 %59, 4
  %86 = add i64 %61, 4
  %87 = icmp eq i64 %86, %28
  br i1 %87, label %29, label %58, !llvm.loop !20

88:                                               ; preds = %53, %108
  %89 = phi i64 [ %111, %108 ], [ %14, %53 ]
  %90 = mul nsw i64 %89, %5
  %91 = add nuw nsw i64 %90, %13
  %92 = getelementptr inbounds double, ptr %0, i64 %91
  %93 = load double, ptr %92, align 8, !tbaa !5
  br i1 %23, label %108, label %94

94:                                               ; preds = %88
  br i1 %55, label %95, label %113

95:                                               ; preds = %113, %94
  %96 = phi double [ undef, %94 ], [ %133, %113 ]
  %97 = phi i64 [ 0, %94 ], [ %134, %113 ]
  %98 = phi double [ %93, %94 ], [ %133, %113 ]
  br i1 %57, label %108, label %99

99:                                               ; preds = %95
  %100 = add nuw nsw i64 %97, %90
  %101 = getelementptr inbounds double, ptr %0, i64 %100
  %102 = load double, ptr %101, align 8, !tbaa !5
  %103 = add nuw nsw i64 %97, %17
  %104 = getelementptr inbounds double, ptr %0, i64 %103
  %105 = load double, ptr %104, align 8, !tbaa !5
  %106 = fneg double %102
  %107 = tail call double @llvm.fmuladd.f64(double %106, double %105, double %98)
  br label %108

108:                                              ; preds = %99, %95, %88
  %109 = phi double [ %93, %88 ], [ %96, %95 ], [ %107, %99 ]
  %110 = fdiv double %109, %48
  store double %110, ptr %92, align 8, !tbaa !5
  %111 = add nuw nsw i64 %89, 1
  %112 = icmp eq i64 %111, %6
  br i1 %112, label %7, label %88, !llvm.loop !21

113:                                              ; preds = %94, %113
  %114 = phi i64 [ %134, %113 ], [ 0, %94 ]
  %115 = phi double [ %133, %113 ], [ %93, %94 ]
  %116 = phi i64 [ %135, %113 ], [ 0, %94 ]
  %117 = add nuw nsw i64 %114, %90
  %118 = getelementptr inbounds double, ptr %0, i64 %117
  %119 = load double, ptr %118, align 8, !tbaa !5
  %120 = add nuw nsw i64 %114, %17
  %121 = getelementptr inbounds double, ptr %0, i64 %120
  %122 = load double, ptr %121, align 8, !tbaa !5
  %123 = fneg double %119
  %124 = tail call double @llvm.fmuladd.f64(double %123, double %122, double %115)
  %125 = or i64 %114, 1
  %126 = add nuw nsw i64 %125, %90
  %127 = getelementptr inbounds double, ptr %0, i64 %126
  %128 = load double, ptr %127, align 8, !tbaa !5
  %129 = add nuw nsw i64 %125, %17
  %130 = getelementptr inbounds double, ptr %0, i64 %129
  %131 = load double, ptr %130, align 8, !tbaa !5
  %132 = fneg double %128
  %133 = tail call double @llvm.fmuladd.f64(double %132, double %131, double %124)
  %134 = add nuw nsw i64 %114, 2
  %135 = add i64 %116, 2
  %136 = icmp eq i64 %135, %56
  br i1 %136, label %95, label %113, !llvm.loop !22
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @sqrt(double noundef) local_unnamed_addr #4

; Function Attrs: nofree nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @runge_kutta_predator_prey(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, double noundef %2, i32 noundef %3) local_unnamed_addr #2 {
  %5 = icmp sgt i32 %3, 0
  br i1 %5, label %6, label %19

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
  %17 = insertelement <2 x double> poison, double %2, i64 0
  %18 = shufflevector <2 x double> %17, <2 x double> poison, <2 x i32> zeroinitializer
  br label %20

19:                                               ; preds = %20, %4
  ret void

20:                                               ; preds = %6, %20
  %21 = phi i32 [ 0, %6 ], [ %73, %20 ]
  %22 = phi <2 x double> [ %12, %6 ], [ %72, %20 ]
  %23 = load double, ptr %1, align 8, !tbaa !5
  %24 = load double, ptr %7, align 8, !tbaa !5
  %25 = fneg double %24
  %26 = extractelement <2 x double> %22, i64 0
  %27 = fmul double %26, %25
  %28 = load double, ptr %8, align 8, !tbaa !5
  %29 = fmul double %26, %28
  %30 = load double, ptr %9, align 8, !tbaa !5
  %31 = fneg double %30
  %32 = insertelement <2 x double> poison, double %27, i64 0
  %33 = insertelement <2 x double> %32, double %31, i64 1
  %34 = shufflevector <2 x double> %22, <2 x double> poison, <2 x i32> <i32 1, i32 1>
  %35 = fmul <2 x double> %33, %34
  %36 = insertelement <2 x double> poison, double %23, i64 0
  %37 = insertelement <2 x double> %36, double %29, i64 1
  %38 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %37, <2 x double> %22, <2 x double> %35)
  %39 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %16, <2 x double> %38, <2 x double> %22)
  %40 = extractelement <2 x double> %39, i64 0
  %41 = fmul double %40, %25
  %42 = fmul double %28, %40
  %43 = insertelement <2 x double> poison, double %41, i64 0
  %44 = insertelement <2 x double> %43, double %31, i64 1
  %45 = shufflevector <2 x double> %39, <2 x double> poison, <2 x i32> <i32 1, i32 1>
  %46 = fmul <2 x double> %44, %45
  %47 = insertelement <2 x double> %36, double %42, i64 1
  %48 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %47, <2 x double> %39, <2 x double> %46)
  %49 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %16, <2 x double> %48, <2 x double> %22)
  %50 = extractelement <2 x double> %49, i64 0
  %51 = fmul double %50, %25
  %52 = fmul double %28, %50
  %53 = insertelement <2 x double> poison, double %51, i64 0
  %54 = insertelement <2 x double> %53, double %31, i64 1
  %55 = shufflevector <2 x double> %49, <2 x double> poison, <2 x i32> <i32 1, i32 1>
  %56 = fmul <2 x double> %54, %55
  %57 = insertelement <2 x double> %36, double %52, i64 1
  %58 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %57, <2 x double> %49, <2 x double> %56)
  %59 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %18, <2 x double> %58, <2 x double> %22)
  %60 = extractelement <2 x double> %59, i64 0
  %61 = fmul double %60, %25
  %62 = fmul double %28, %60
  %63 = insertelement <2 x double> poison, double %61, i64 0
  %64 = insertelement <2 x double> %63, double %31, i64 1
  %65 = shufflevector <2 x double> %59, <2 x double> poison, <2 x i32> <i32 1, i32 1>
  %66 = fmul <2 x double> %64, %65
  %67 = insertelement <2 x double> %36, double %62, i64 1
  %68 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %67, <2 x double> %59, <2 x double> %66)
  %69 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %48, <2 x double> <double 2.000000e+00, double 2.000000e+00>, <2 x double> %38)
  %70 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %58, <2 x double> <double 2.000000e+00, double 2.000000e+00>, <2 x double> %69)
  %71 = fadd <2 x double> %70, %68
  %72 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %14, <2 x double> %71, <2 x double> %22)
  store <2 x double> %72, ptr %0, align 8, !tbaa !5
  %73 = add nuw nsw i32 %21, 1
  %74 = icmp eq i32 %73, %3
  br i1 %74, label %19, label %20, !llvm.loop !23
}

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local double @two_layer_network(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #3 {
  %4 = add nsw i32 %2, 1
  %5 = icmp sgt i32 %2, 0
  %6 = mul nsw i32 %4, 3
  %7 = sext i32 %4 to i64
  %8 = sext i32 %2 to i64
  %9 = sext i32 %6 to i64
  %10 = getelementptr inbounds double, ptr %0, i64 %8
  %11 = load double, ptr %10, align 8, !tbaa !5
  br i1 %5, label %12, label %35

12:                                               ; preds = %3
  %13 = zext i32 %2 to i64
  %14 = and i64 %13, 3
  %15 = icmp ult i32 %2, 4
  br i1 %15, label %18, label %16

16:                                               ; preds = %12
  %17 = and i64 %13, 4294967292
  br label %178

18:                                               ; preds = %178, %12
  %19 = phi double [ undef, %12 ], [ %204, %178 ]
  %20 = phi i64 [ 0, %12 ], [ %205, %178 ]
  %21 = phi double [ %11, %12 ], [ %204, %178 ]
  %22 = icmp eq i64 %14, 0
  br i1 %22, label %35, label %23

23:                                               ; preds = %18, %23
  %24 = phi i64 [ %32, %23 ], [ %20, %18 ]
  %25 = phi double [ %31, %23 ], [ %21, %18 ]
  %26 = phi i64 [ %33, %23 ], [ 0, %18 ]
  %27 = getelementptr inbounds double, ptr %0, i64 %24
  %28 = load double, ptr %27, align 8, !tbaa !5
  %29 = getelementptr inbounds double, ptr %1, i64 %24
  %30 = load double, ptr %29, align 8, !tbaa !5
  %31 = tail call double @llvm.fmuladd.f64(double %28, double %30, double %25)
  %32 = add nuw nsw i64 %24, 1
  %33 = add i64 %26, 1
  %34 = icmp eq i64 %33, %14
  br i1 %34, label %35, label %23, !llvm.loop !24

35:                                               ; preds = %18, %23, %3
  %36 = phi double [ %11, %3 ], [ %19, %18 ], [ %31, %23 ]
  %37 = tail call double @tanh(double noundef %36) #6
  %38 = getelementptr inbounds double, ptr %0, i64 %9
  %39 = load double, ptr %38, align 8, !tbaa !5
  %40 = add nsw i64 %7, %8
  %41 = getelementptr inbounds double, ptr %0, i64 %40
  %42 = load double, ptr %41, align 8, !tbaa !5
  br i1 %5, label %43, label %101

43:                                               ; preds = %35
  %44 = zext i32 %2 to i64
  %45 = and i64 %44, 3
  %46 = icmp ult i32 %2, 4
  br i1 %46, label %83, label %47

47:                                               ; preds = %43
  %48 = and i64 %44, 4294967292
  br label %49

49:                                               ; preds = %49, %47
  %50 = phi i64 [ 0, %47 ], [ %80, %49 ]
  %51 = phi double [ %42, %47 ], [ %79, %49 ]
  %52 = phi i64 [ 0, %47 ], [ %81, %49 ]
  %53 = add nsw i64 %50, %7
  %54 = getelementptr inbounds double, ptr %0, i64 %53
  %55 = load double, ptr %54, align 8, !tbaa !5
  %56 = getelementptr inbounds double, ptr %1, i64 %50
  %57 = load double, ptr %56, align 8, !tbaa !5
  %58 = tail call double @llvm.fmuladd.f64(double %55, double %57, double %51)
  %59 = or i64 %50, 1
  %60 = add nsw i64 %59, %7
  %61 = getelementptr inbounds double, ptr %0, i64 %60
  %62 = load double, ptr %61, align 8, !tbaa !5
  %63 = getelementptr inbounds double, ptr %1, i64 %59
  %64 = load double, ptr %63, align 8, !tbaa !5
  %65 = tail call double @llvm.fmuladd.f64(double %62, double %64, double %58)
  %66 = or i64 %50, 2
  %67 = add nsw i64 %66, %7
  %68 = getelementptr inbounds double, ptr %0, i64 %67
  %69 = load double, ptr %68, align 8, !tbaa !5
  %70 = getelementptr inbounds double, ptr %1, i64 %66
  %71 = load double, ptr %70, align 8, !tbaa !5
  %72 = tail call double @llvm.fmuladd.f64(double %69, double %71, double %65)
  %73 = or i64 %50, 3
  %74 = add nsw i64 %73, %7
  %75 = getelementptr inbounds double, ptr %0, i64 %74
  %76 = load double, ptr %75, align 8, !tbaa !5
  %77 = getelementptr inbounds double, ptr %1, i64 %73
  %78 = load double, ptr %77, align 8, !tbaa !5
  %79 = tail call double @llvm.fmuladd.f64(double %76, double %78, double %72)
  %80 = add nuw nsw i64 %50, 4
  %81 = add i64 %52, 4
  %82 = icmp eq i64 %81, %48
  br i1 %82, label %83, label %49, !llvm.loop !25

83:                                               ; preds = %49, %43
  %84 = phi double [ undef, %43 ], [ %79, %49 ]
  %85 = phi i64 [ 0, %43 ], [ %80, %49 ]
  %86 = phi double [ %42, %43 ], [ %79, %49 ]
  %87 = icmp eq i64 %45, 0
  br i1 %87, label %101, label %88

88:                                               ; preds = %83, %88
  %89 = phi i64 [ %98, %88 ], [ %85, %83 ]
  %90 = phi double [ %97, %88 ], [ %86, %83 ]
  %91 = phi i64 [ %99, %88 ], [ 0, %83 ]
  %92 = add nsw i64 %89, %7
  %93 = getelementptr inbounds double, ptr %0, i64 %92
  %94 = load double, ptr %93, align 8, !tbaa !5
  %95 = getelementptr inbounds double, ptr %1, i64 %89
  %96 = load double, ptr %95, align 8, !tbaa !5
  %97 = tail call double @llvm.fmuladd.f64(double %94, double %96, double %90)
  %98 = add nuw nsw i64 %89, 1
  %99 = add i64 %91, 1
  %100 = icmp eq i64 %99, %45
  br i1 %100, label %101, label %88, !llvm.loop !26

101:                                              ; preds = %83, %88, %35
  %102 = phi double [ %42, %35 ], [ %84, %83 ], [ %97, %88 ]
  %103 = tail call double @tanh(double noundef %102) #6
  %104 = add nsw i64 %9, 1
  %105 = getelementptr inbounds double, ptr %0, i64 %104
  %106 = load double, ptr %105, align 8, !tbaa !5
  %107 = shl nsw i64 %7, 1
  %108 = add nsw i64 %107, %8
  %109 = getelementptr inbounds double, ptr %0, i64 %108
  %110 = load double, ptr %109, align 8, !tbaa !5
  br i1 %5, label %111, label %169

111:                                              ; preds = %101
  %112 = zext i32 %2 to i64
  %113 = and i64 %112, 3
  %114 = icmp ult i32 %2, 4
  br i1 %114, label %151, label %115

115:                                              ; preds = %111
  %116 = and i64 %112, 4294967292
  br label %117

117:                                              ; preds = %117, %115
  %118 = phi i64 [ 0, %115 ], [ %148, %117 ]
  %119 = phi double [ %110, %115 ], [ %147, %117 ]
  %120 = phi i64 [ 0, %115 ], [ %149, %117 ]
  %121 = add nsw i64 %118, %107
  %122 = getelementptr inbounds double, ptr %0, i64 %121
  %123 = load double, ptr %122, align 8, !tbaa !5
  %124 = getelementptr inbounds double, ptr %1, i64 %118
  %125 = load double, ptr %124, align 8, !tbaa !5
  %126 = tail call double @llvm.fmuladd.f64(double %123, double %125, double %119)
  %127 = or i64 %118, 1
  %128 = add nsw i64 %127, %107
  %129 = getelementptr inbounds double, ptr %0, i64 %128
  %130 = load double, ptr %129, align 8, !tbaa !5
  %131 = getelementptr inbounds double, ptr %1, i64 %127
  %132 = load double, ptr %131, align 8, !tbaa !5
  %133 = tail call double @llvm.fmuladd.f64(double %130, double %132, double %126)
  %134 = or i64 %118, 2
  %135 = add nsw i64 %134, %107
  %136 = getelementptr inbounds double, ptr %0, i64 %135
  %137 = load double, ptr %136, align 8, !tbaa !5
  %138 = getelementptr inbounds double, ptr %1, i64 %134
  %139 = load double, ptr %138, align 8, !tbaa !5
  %140 = tail call double @llvm.fmuladd.f64(double %137, double %139, double %133)
  %141 = or i64 %118, 3
  %142 = add nsw i64 %141, %107
  %143 = getelementptr inbounds double, ptr %0, i64 %142
  %144 = load double, ptr %143, align 8, !tbaa !5
  %145 = getelementptr inbounds double, ptr %1, i64 %141
  %146 = load double, ptr %145, align 8, !tbaa !5
  %147 = tail call double @llvm.fmuladd.f64(double %144, double %146, double %140)
  %148 = add nuw nsw i64 %118, 4
  %149 = add i64 %120, 4
  %150 = icmp eq i64 %149, %116
  br i1 %150, label %151, label %117, !llvm.loop !25

151:                                              ; preds = %117, %111
  %152 = phi double [ undef, %111 ], [ %147, %117 ]
  %153 = phi i64 [ 0, %111 ], [ %148, %117 ]
  %154 = phi double [ %110, %111 ], [ %147, %117 ]
  %155 = icmp eq i64 %113, 0
  br i1 %155, label %169, label %156

156:                                              ; preds = %151, %156
  %157 = phi i64 [ %166, %156 ], [ %153, %151 ]
  %158 = phi double [ %165, %156 ], [ %154, %151 ]
  %159 = phi i64 [ %167, %156 ], [ 0, %151 ]
  %160 = add nsw i64 %157, %107
  %161 = getelementptr inbounds double, ptr %0, i64 %160
  %162 = load double, ptr %161, align 8, !tbaa !5
  %163 = getelementptr inbounds double, ptr %1, i64 %157
  %164 = load double, ptr %163, align 8, !tbaa !5
  %165 = tail call double @llvm.fmuladd.f64(double %162, double %164, double %158)
  %166 = add nuw nsw i64 %157, 1
  %167 = add i64 %159, 1
  %168 = icmp eq i64 %167, %113
  br i1 %168, label %169, label %156, !llvm.loop !27

169:                                              ; preds = %151, %156, %101
  %170 = phi double [ %110, %101 ], [ %152, %151 ], [ %165, %156 ]
  %171 = tail call double @llvm.fmuladd.f64(double %37, double %39, double 0.000000e+00)
  %172 = tail call double @llvm.fmuladd.f64(double %103, double %106, double %171)
  %173 = tail call double @tanh(double noundef %170) #6
  %174 = add nsw i64 %9, 2
  %175 = getelementptr inbounds double, ptr %0, i64 %174
  %176 = load double, ptr %175, align 8, !tbaa !5
  %177 = tail call double @llvm.fmuladd.f64(double %173, double %176, double %172)
  ret double %177

178:                                              ; preds = %178, %16
  %179 = phi i64 [ 0, %16 ], [ %205, %178 ]
  %180 = phi double [ %11, %16 ], [ %204, %178 ]
  %181 = phi i64 [ 0, %16 ], [ %206, %178 ]
  %182 = getelementptr inbounds double, ptr %0, i64 %179
  %183 = load double, ptr %182, align 8, !tbaa !5
  %184 = getelementptr inbounds double, ptr %1, i64 %179
  %185 = load double, ptr %184, align 8, !tbaa !5
  %186 = tail call double @llvm.fmuladd.f64(double %183, double %185, double %180)
  %187 = or i64 %179, 1
  %188 = getelementptr inbounds double, ptr %0, i64 %187
  %189 = load double, ptr %188, align 8, !tbaa !5
  %190 = getelementptr inbounds double, ptr %1, i64 %187
  %191 = load double, ptr %190, align 8, !tbaa !5
  %192 = tail call double @llvm.fmuladd.f64(double %189, double %191, double %186)
  %193 = or i64 %179, 2
  %194 = getelementptr inbounds double, ptr %0, i64 %193
  %195 = load double, ptr %194, align 8, !tbaa !5
  %196 = getelementptr inbounds double, ptr %1, i64 %193
  %197 = load double, ptr %196, align 8, !tbaa !5
  %198 = tail call double @llvm.fmuladd.f64(double %195, double %197, double %192)
  %199 = or i64 %179, 3
  %200 = getelementptr inbounds double, ptr %0, i64 %199
  %201 = load double, ptr %200, align 8, !tbaa !5
  %202 = getelementptr inbounds double, ptr %1, i64 %199
  %203 = load double, ptr %202, align 8, !tbaa !5
  %204 = tail call double @llvm.fmuladd.f64(double %201, double %203, double %198)
  %205 = add nuw nsw i64 %179, 4
  %206 = add i64 %181, 4
  %207 = icmp eq i64 %206, %17
  br i1 %207, label %18, label %178, !llvm.loop !25
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @tanh(double noundef) local_unnamed_addr #4

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>) #5

attributes #0 = { nofree nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nofree nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree nounwind memory(write, argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!"Debian clang version 16.0.6 (15~deb12u1)"}
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
