; clang-16 -O3 -S -emit-llvm c/kernels.c -o ir/clang-16/O3/kernels.ll
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
  %73 = tail call double @log(double noundef %72) #7
  %74 = fadd double %29, %73
  ret double %74

75:                                               ; preds = %31, %75
  %76 = phi i64 [ 0, %31 ], [ %83, %75 ]
  %77 = phi double [ 0.000000e+00, %31 ], [ %82, %75 ]
  %78 = getelementptr inbounds double, ptr %0, i64 %76
  %79 = load double, ptr %78, align 8, !tbaa !5
  %80 = fsub double %79, %29
  %81 = tail call double @exp(double noundef %80) #7
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

7:                                                ; preds = %102, %137, %46
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
  br label %107

29:                                               ; preds = %107, %24
  %30 = phi double [ undef, %24 ], [ %133, %107 ]
  %31 = phi i64 [ 0, %24 ], [ %134, %107 ]
  %32 = phi double [ %22, %24 ], [ %133, %107 ]
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
  %48 = tail call double @sqrt(double noundef %47) #7
  store double %48, ptr %21, align 8, !tbaa !5
  %49 = tail call double @log(double noundef %48) #7
  %50 = tail call double @llvm.fmuladd.f64(double %49, double 2.000000e+00, double %15)
  %51 = add nuw nsw i64 %13, 1
  %52 = icmp ult i64 %51, %5
  br i1 %52, label %53, label %7

53:                                               ; preds = %46
  br i1 %23, label %137, label %54

54:                                               ; preds = %53
  %55 = and i64 %13, 1
  %56 = icmp eq i64 %13, 1
  %57 = and i64 %13, 9223372036854775806
  %58 = icmp eq i64 %55, 0
  br label %59

59:                                               ; preds = %54, %102
  %60 = phi i64 [ %105, %102 ], [ %14, %54 ]
  %61 = mul nsw i64 %60, %5
  %62 = add nuw nsw i64 %61, %13
  %63 = getelementptr inbounds double, ptr %0, i64 %62
  %64 = load double, ptr %63, align 8, !tbaa !5
  br i1 %56, label %89, label %65

65:                                               ; preds = %59, %65
  %66 = phi i64 [ %86, %65 ], [ 0, %59 ]
  %67 = phi double [ %85, %65 ], [ %64, %59 ]
  %68 = phi i64 [ %87, %65 ], [ 0, %59 ]
  %69 = add nuw nsw i64 %66, %61
  %70 = getelementptr inbounds double, ptr %0, i64 %69
  %71 = load double, ptr %70, align 8, !tbaa !5
  %72 = add nuw nsw i64 %66, %17
  %73 = getelementptr inbounds double, ptr %0, i64 %72
  %74 = load double, ptr %73, align 8, !tbaa !5
  %75 = fneg double %71
  %76 = tail call double @llvm.fmuladd.f64(double %75, double %74, double %67)
  %77 = or i64 %66, 1
  %78 = add nuw nsw i64 %77, %61
  %79 = getelementptr inbounds double, ptr %0, i64 %78
  %80 = load double, ptr %79, align 8, !tbaa !5
  %81 = add nuw nsw i64 %77, %17
  %82 = getelementptr inbounds double, ptr %0, i64 %81
  %83 = load double, ptr %82, align 8, !tbaa !5
  %84 = fneg double %80
  %85 = tail call double @llvm.fmuladd.f64(double %84, double %83, double %76)
  %86 = add nuw nsw i64 %66, 2
  %87 = add i64 %68, 2
  %88 = icmp eq i64 %87, %57
  br i1 %88, label %89, label %65, !llvm.loop !20

89:                                               ; preds = %65, %59
  %90 = phi double [ undef, %59 ], [ %85, %65 ]
  %91 = phi i64 [ 0, %59 ], [ %86, %65 ]
  %92 = phi double [ %64, %59 ], [ %85, %65 ]
  br i1 %58, label %102, label %93

93:                                               ; preds = %89
  %94 = add nuw nsw i64 %91, %61
  %95 = getelementptr inbounds double, ptr %0, i64 %94
  %96 = load double, ptr %95, align 8, !tbaa !5
  %97 = add nuw nsw i64 %91, %17
  %98 = getelementptr inbounds double, ptr %0, i64 %97
  %99 = load double, ptr %98, align 8, !tbaa !5
  %100 = fneg double %96
  %101 = tail call double @llvm.fmuladd.f64(double %100, double %99, double %92)
  br label %102

102:                                              ; preds = %89, %93
  %103 = phi double [ %90, %89 ], [ %101, %93 ]
  %104 = fdiv double %103, %48
  store double %104, ptr %63, align 8, !tbaa !5
  %105 = add nuw nsw i64 %60, 1
  %106 = icmp eq i64 %105, %6
  br i1 %106, label %7, label %59, !llvm.loop !21

107:                                              ; preds = %107, %27
  %108 = phi i64 [ 0, %27 ], [ %134, %107 ]
  %109 = phi double [ %22, %27 ], [ %133, %107 ]
  %110 = phi i64 [ 0, %27 ], [ %135, %107 ]
  %111 = add nuw nsw i64 %108, %17
  %112 = getelementptr inbounds double, ptr %0, i64 %111
  %113 = load double, ptr %112, align 8, !tbaa !5
  %114 = fneg double %113
  %115 = tail call double @llvm.fmuladd.f64(double %114, double %113, double %109)
  %116 = or i64 %108, 1
  %117 = add nuw nsw i64 %116, %17
  %118 = getelementptr inbounds double, ptr %0, i64 %117
  %119 = load double, ptr %118, align 8, !tbaa !5
  %120 = fneg double %119
  %121 = tail call double @llvm.fmuladd.f64(double %120, double %119, double %115)
  %122 = or i64 %108, 2
  %123 = add nuw nsw i64 %122, %17
  %124 = getelementptr inbounds double, ptr %0, i64 %123
  %125 = load double, ptr %124, align 8, !tbaa !5
  %126 = fneg double %125
  %127 = tail call double @llvm.fmuladd.f64(double %126, double %125, double %121)
  %128 = or i64 %108, 3
  %129 = add nuw nsw i64 %128, %17
  %130 = getelementptr inbounds double, ptr %0, i64 %129
  %131 = load double, ptr %130, align 8, !tbaa !5
  %132 = fneg double %131
  %133 = tail call double @llvm.fmuladd.f64(double %132, double %131, double %127)
  %134 = add nuw nsw i64 %108, 4
  %135 = add i64 %110, 4
  %136 = icmp eq i64 %135, %28
  br i1 %136, label %29, label %107, !llvm.loop !22

137:                                              ; preds = %53, %137
  %138 = phi i64 [ %143, %137 ], [ %14, %53 ]
  %139 = mul nsw i64 %138, %5
  %140 = getelementptr inbounds double, ptr %0, i64 %139
  %141 = load double, ptr %140, align 8, !tbaa !5
  %142 = fdiv double %141, %48
  store double %142, ptr %140, align 8, !tbaa !5
  %143 = add nuw nsw i64 %138, 1
  %144 = icmp eq i64 %143, %6
  br i1 %144, label %7, label %137, !llvm.loop !21
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
  %7 = sext i32 %6 to i64
  br i1 %5, label %29, label %8

8:                                                ; preds = %3
  %9 = sext i32 %4 to i64
  %10 = sext i32 %2 to i64
  %11 = getelementptr inbounds double, ptr %0, i64 %10
  %12 = load double, ptr %11, align 8, !tbaa !5
  %13 = tail call double @tanh(double noundef %12) #7
  %14 = getelementptr inbounds double, ptr %0, i64 %7
  %15 = load double, ptr %14, align 8, !tbaa !5
  %16 = tail call double @llvm.fmuladd.f64(double %13, double %15, double 0.000000e+00)
  %17 = add nsw i64 %9, %10
  %18 = getelementptr inbounds double, ptr %0, i64 %17
  %19 = load double, ptr %18, align 8, !tbaa !5
  %20 = tail call double @tanh(double noundef %19) #7
  %21 = add nsw i64 %7, 1
  %22 = getelementptr inbounds double, ptr %0, i64 %21
  %23 = load double, ptr %22, align 8, !tbaa !5
  %24 = tail call double @llvm.fmuladd.f64(double %20, double %23, double %16)
  %25 = shl nsw i64 %9, 1
  %26 = add nsw i64 %25, %10
  %27 = getelementptr inbounds double, ptr %0, i64 %26
  %28 = load double, ptr %27, align 8, !tbaa !5
  br label %219

29:                                               ; preds = %3
  %30 = zext i32 %4 to i64
  %31 = zext i32 %2 to i64
  %32 = getelementptr inbounds double, ptr %0, i64 %31
  %33 = load double, ptr %32, align 8, !tbaa !5
  %34 = and i64 %31, 3
  %35 = icmp ult i32 %2, 4
  br i1 %35, label %68, label %36

36:                                               ; preds = %29
  %37 = and i64 %31, 4294967292
  br label %38

38:                                               ; preds = %38, %36
  %39 = phi i64 [ 0, %36 ], [ %65, %38 ]
  %40 = phi double [ %33, %36 ], [ %64, %38 ]
  %41 = phi i64 [ 0, %36 ], [ %66, %38 ]
  %42 = getelementptr inbounds double, ptr %0, i64 %39
  %43 = load double, ptr %42, align 8, !tbaa !5
  %44 = getelementptr inbounds double, ptr %1, i64 %39
  %45 = load double, ptr %44, align 8, !tbaa !5
  %46 = tail call double @llvm.fmuladd.f64(double %43, double %45, double %40)
  %47 = or i64 %39, 1
  %48 = getelementptr inbounds double, ptr %0, i64 %47
  %49 = load double, ptr %48, align 8, !tbaa !5
  %50 = getelementptr inbounds double, ptr %1, i64 %47
  %51 = load double, ptr %50, align 8, !tbaa !5
  %52 = tail call double @llvm.fmuladd.f64(double %49, double %51, double %46)
  %53 = or i64 %39, 2
  %54 = getelementptr inbounds double, ptr %0, i64 %53
  %55 = load double, ptr %54, align 8, !tbaa !5
  %56 = getelementptr inbounds double, ptr %1, i64 %53
  %57 = load double, ptr %56, align 8, !tbaa !5
  %58 = tail call double @llvm.fmuladd.f64(double %55, double %57, double %52)
  %59 = or i64 %39, 3
  %60 = getelementptr inbounds double, ptr %0, i64 %59
  %61 = load double, ptr %60, align 8, !tbaa !5
  %62 = getelementptr inbounds double, ptr %1, i64 %59
  %63 = load double, ptr %62, align 8, !tbaa !5
  %64 = tail call double @llvm.fmuladd.f64(double %61, double %63, double %58)
  %65 = add nuw nsw i64 %39, 4
  %66 = add i64 %41, 4
  %67 = icmp eq i64 %66, %37
  br i1 %67, label %68, label %38, !llvm.loop !24

68:                                               ; preds = %38, %29
  %69 = phi double [ undef, %29 ], [ %64, %38 ]
  %70 = phi i64 [ 0, %29 ], [ %65, %38 ]
  %71 = phi double [ %33, %29 ], [ %64, %38 ]
  %72 = icmp eq i64 %34, 0
  br i1 %72, label %85, label %73

73:                                               ; preds = %68, %73
  %74 = phi i64 [ %82, %73 ], [ %70, %68 ]
  %75 = phi double [ %81, %73 ], [ %71, %68 ]
  %76 = phi i64 [ %83, %73 ], [ 0, %68 ]
  %77 = getelementptr inbounds double, ptr %0, i64 %74
  %78 = load double, ptr %77, align 8, !tbaa !5
  %79 = getelementptr inbounds double, ptr %1, i64 %74
  %80 = load double, ptr %79, align 8, !tbaa !5
  %81 = tail call double @llvm.fmuladd.f64(double %78, double %80, double %75)
  %82 = add nuw nsw i64 %74, 1
  %83 = add i64 %76, 1
  %84 = icmp eq i64 %83, %34
  br i1 %84, label %85, label %73, !llvm.loop !25

85:                                               ; preds = %73, %68
  %86 = phi double [ %69, %68 ], [ %81, %73 ]
  %87 = tail call double @tanh(double noundef %86) #7
  %88 = getelementptr inbounds double, ptr %0, i64 %7
  %89 = load double, ptr %88, align 8, !tbaa !5
  %90 = add nuw nsw i64 %30, %31
  %91 = getelementptr inbounds double, ptr %0, i64 %90
  %92 = load double, ptr %91, align 8, !tbaa !5
  %93 = and i64 %31, 3
  %94 = icmp ult i32 %2, 4
  br i1 %94, label %131, label %95

95:                                               ; preds = %85
  %96 = and i64 %31, 4294967292
  br label %97

97:                                               ; preds = %97, %95
  %98 = phi i64 [ 0, %95 ], [ %128, %97 ]
  %99 = phi double [ %92, %95 ], [ %127, %97 ]
  %100 = phi i64 [ 0, %95 ], [ %129, %97 ]
  %101 = add nuw nsw i64 %98, %30
  %102 = getelementptr inbounds double, ptr %0, i64 %101
  %103 = load double, ptr %102, align 8, !tbaa !5
  %104 = getelementptr inbounds double, ptr %1, i64 %98
  %105 = load double, ptr %104, align 8, !tbaa !5
  %106 = tail call double @llvm.fmuladd.f64(double %103, double %105, double %99)
  %107 = or i64 %98, 1
  %108 = add nuw nsw i64 %107, %30
  %109 = getelementptr inbounds double, ptr %0, i64 %108
  %110 = load double, ptr %109, align 8, !tbaa !5
  %111 = getelementptr inbounds double, ptr %1, i64 %107
  %112 = load double, ptr %111, align 8, !tbaa !5
  %113 = tail call double @llvm.fmuladd.f64(double %110, double %112, double %106)
  %114 = or i64 %98, 2
  %115 = add nuw nsw i64 %114, %30
  %116 = getelementptr inbounds double, ptr %0, i64 %115
  %117 = load double, ptr %116, align 8, !tbaa !5
  %118 = getelementptr inbounds double, ptr %1, i64 %114
  %119 = load double, ptr %118, align 8, !tbaa !5
  %120 = tail call double @llvm.fmuladd.f64(double %117, double %119, double %113)
  %121 = or i64 %98, 3
  %122 = add nuw nsw i64 %121, %30
  %123 = getelementptr inbounds double, ptr %0, i64 %122
  %124 = load double, ptr %123, align 8, !tbaa !5
  %125 = getelementptr inbounds double, ptr %1, i64 %121
  %126 = load double, ptr %125, align 8, !tbaa !5
  %127 = tail call double @llvm.fmuladd.f64(double %124, double %126, double %120)
  %128 = add nuw nsw i64 %98, 4
  %129 = add i64 %100, 4
  %130 = icmp eq i64 %129, %96
  br i1 %130, label %131, label %97, !llvm.loop !24

131:                                              ; preds = %97, %85
  %132 = phi double [ undef, %85 ], [ %127, %97 ]
  %133 = phi i64 [ 0, %85 ], [ %128, %97 ]
  %134 = phi double [ %92, %85 ], [ %127, %97 ]
  %135 = icmp eq i64 %93, 0
  br i1 %135, label %149, label %136

136:                                              ; preds = %131, %136
  %137 = phi i64 [ %146, %136 ], [ %133, %131 ]
  %138 = phi double [ %145, %136 ], [ %134, %131 ]
  %139 = phi i64 [ %147, %136 ], [ 0, %131 ]
  %140 = add nuw nsw i64 %137, %30
  %141 = getelementptr inbounds double, ptr %0, i64 %140
  %142 = load double, ptr %141, align 8, !tbaa !5
  %143 = getelementptr inbounds double, ptr %1, i64 %137
  %144 = load double, ptr %143, align 8, !tbaa !5
  %145 = tail call double @llvm.fmuladd.f64(double %142, double %144, double %138)
  %146 = add nuw nsw i64 %137, 1
  %147 = add i64 %139, 1
  %148 = icmp eq i64 %147, %93
  br i1 %148, label %149, label %136, !llvm.loop !26

149:                                              ; preds = %136, %131
  %150 = phi double [ %132, %131 ], [ %145, %136 ]
  %151 = tail call double @llvm.fmuladd.f64(double %87, double %89, double 0.000000e+00)
  %152 = tail call double @tanh(double noundef %150) #7
  %153 = add nsw i64 %7, 1
  %154 = getelementptr inbounds double, ptr %0, i64 %153
  %155 = load double, ptr %154, align 8, !tbaa !5
  %156 = shl nuw nsw i64 %30, 1
  %157 = add nuw nsw i64 %156, %31
  %158 = getelementptr inbounds double, ptr %0, i64 %157
  %159 = load double, ptr %158, align 8, !tbaa !5
  %160 = and i64 %31, 3
  %161 = icmp ult i32 %2, 4
  br i1 %161, label %198, label %162

162:                                              ; preds = %149
  %163 = and i64 %31, 4294967292
  br label %164

164:                                              ; preds = %164, %162
  %165 = phi i64 [ 0, %162 ], [ %195, %164 ]
  %166 = phi double [ %159, %162 ], [ %194, %164 ]
  %167 = phi i64 [ 0, %162 ], [ %196, %164 ]
  %168 = add nuw nsw i64 %165, %156
  %169 = getelementptr inbounds double, ptr %0, i64 %168
  %170 = load double, ptr %169, align 8, !tbaa !5
  %171 = getelementptr inbounds double, ptr %1, i64 %165
  %172 = load double, ptr %171, align 8, !tbaa !5
  %173 = tail call double @llvm.fmuladd.f64(double %170, double %172, double %166)
  %174 = or i64 %165, 1
  %175 = add nuw nsw i64 %174, %156
  %176 = getelementptr inbounds double, ptr %0, i64 %175
  %177 = load double, ptr %176, align 8, !tbaa !5
  %178 = getelementptr inbounds double, ptr %1, i64 %174
  %179 = load double, ptr %178, align 8, !tbaa !5
  %180 = tail call double @llvm.fmuladd.f64(double %177, double %179, double %173)
  %181 = or i64 %165, 2
  %182 = add nuw nsw i64 %181, %156
  %183 = getelementptr inbounds double, ptr %0, i64 %182
  %184 = load double, ptr %183, align 8, !tbaa !5
  %185 = getelementptr inbounds double, ptr %1, i64 %181
  %186 = load double, ptr %185, align 8, !tbaa !5
  %187 = tail call double @llvm.fmuladd.f64(double %184, double %186, double %180)
  %188 = or i64 %165, 3
  %189 = add nuw nsw i64 %188, %156
  %190 = getelementptr inbounds double, ptr %0, i64 %189
  %191 = load double, ptr %190, align 8, !tbaa !5
  %192 = getelementptr inbounds double, ptr %1, i64 %188
  %193 = load double, ptr %192, align 8, !tbaa !5
  %194 = tail call double @llvm.fmuladd.f64(double %191, double %193, double %187)
  %195 = add nuw nsw i64 %165, 4
  %196 = add i64 %167, 4
  %197 = icmp eq i64 %196, %163
  br i1 %197, label %198, label %164, !llvm.loop !24

198:                                              ; preds = %164, %149
  %199 = phi double [ undef, %149 ], [ %194, %164 ]
  %200 = phi i64 [ 0, %149 ], [ %195, %164 ]
  %201 = phi double [ %159, %149 ], [ %194, %164 ]
  %202 = icmp eq i64 %160, 0
  br i1 %202, label %216, label %203

203:                                              ; preds = %198, %203
  %204 = phi i64 [ %213, %203 ], [ %200, %198 ]
  %205 = phi double [ %212, %203 ], [ %201, %198 ]
  %206 = phi i64 [ %214, %203 ], [ 0, %198 ]
  %207 = add nuw nsw i64 %204, %156
  %208 = getelementptr inbounds double, ptr %0, i64 %207
  %209 = load double, ptr %208, align 8, !tbaa !5
  %210 = getelementptr inbounds double, ptr %1, i64 %204
  %211 = load double, ptr %210, align 8, !tbaa !5
  %212 = tail call double @llvm.fmuladd.f64(double %209, double %211, double %205)
  %213 = add nuw nsw i64 %204, 1
  %214 = add i64 %206, 1
  %215 = icmp eq i64 %214, %160
  br i1 %215, label %216, label %203, !llvm.loop !27

216:                                              ; preds = %203, %198
  %217 = phi double [ %199, %198 ], [ %212, %203 ]
  %218 = tail call double @llvm.fmuladd.f64(double %152, double %155, double %151)
  br label %219

219:                                              ; preds = %8, %216
  %220 = phi double [ %28, %8 ], [ %217, %216 ]
  %221 = phi double [ %24, %8 ], [ %218, %216 ]
  %222 = tail call double @tanh(double noundef %220) #7
  %223 = add nsw i64 %7, 2
  %224 = getelementptr inbounds double, ptr %0, i64 %223
  %225 = load double, ptr %224, align 8, !tbaa !5
  %226 = tail call double @llvm.fmuladd.f64(double %222, double %225, double %221)
  ret double %226
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @tanh(double noundef) local_unnamed_addr #4

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #5

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>) #6

attributes #0 = { nofree nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nofree nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree nounwind memory(write, argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #6 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #7 = { nounwind }

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
!24 = distinct !{!24, !10}
!25 = distinct !{!25, !15}
!26 = distinct !{!26, !15}
!27 = distinct !{!27, !15}
