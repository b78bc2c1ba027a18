; clang-19 -O3 -S -emit-llvm c/kernels.c -o ir/clang-19/O3/kernels.ll
; ModuleID = 'c/kernels.c'
source_filename = "c/kernels.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @rosenbrock(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 1
  br i1 %3, label %4, label %30

4:                                                ; preds = %2
  %5 = add nsw i32 %1, -1
  %6 = zext nneg i32 %5 to i64
  %7 = and i64 %6, 1
  %8 = icmp eq i32 %5, 1
  br i1 %8, label %12, label %9

9:                                                ; preds = %4
  %10 = and i64 %6, 2147483646
  %11 = getelementptr inbounds i8, ptr %0, i64 8
  br label %32

12:                                               ; preds = %32, %4
  %13 = phi double [ poison, %4 ], [ %56, %32 ]
  %14 = phi i64 [ 0, %4 ], [ %58, %32 ]
  %15 = phi i64 [ 1, %4 ], [ %57, %32 ]
  %16 = phi double [ 0.000000e+00, %4 ], [ %56, %32 ]
  %17 = icmp eq i64 %7, 0
  br i1 %17, label %30, label %18

18:                                               ; preds = %12
  %19 = getelementptr inbounds double, ptr %0, i64 %15
  %20 = load double, ptr %19, align 8, !tbaa !5
  %21 = getelementptr inbounds double, ptr %0, i64 %14
  %22 = load double, ptr %21, align 8, !tbaa !5
  %23 = fneg double %22
  %24 = tail call double @llvm.fmuladd.f64(double %23, double %22, double %20)
  %25 = fsub double 1.000000e+00, %22
  %26 = fmul double %24, 1.000000e+02
  %27 = fmul double %25, %25
  %28 = tail call double @llvm.fmuladd.f64(double %26, double %24, double %27)
  %29 = fadd double %16, %28
  br label %30

30:                                               ; preds = %18, %12, %2
  %31 = phi double [ 0.000000e+00, %2 ], [ %13, %12 ], [ %29, %18 ]
  ret double %31

32:                                               ; preds = %32, %9
  %33 = phi i64 [ 0, %9 ], [ %58, %32 ]
  %34 = phi i64 [ 1, %9 ], [ %57, %32 ]
  %35 = phi double [ 0.000000e+00, %9 ], [ %56, %32 ]
  %36 = phi i64 [ 0, %9 ], [ %59, %32 ]
  %37 = getelementptr inbounds double, ptr %0, i64 %34
  %38 = load double, ptr %37, align 8, !tbaa !5
  %39 = getelementptr inbounds double, ptr %0, i64 %33
  %40 = load double, ptr %39, align 8, !tbaa !5
  %41 = fneg double %40
  %42 = tail call double @llvm.fmuladd.f64(double %41, double %40, double %38)
  %43 = fsub double 1.000000e+00, %40
  %44 = fmul double %42, 1.000000e+02
  %45 = fmul double %43, %43
  %46 = tail call double @llvm.fmuladd.f64(double %44, double %42, double %45)
  %47 = fadd double %35, %46
  %48 = getelementptr inbounds double, ptr %11, i64 %34
  %49 = load double, ptr %48, align 8, !tbaa !5
  %50 = fneg double %38
  %51 = tail call double @llvm.fmuladd.f64(double %50, double %38, double %49)
  %52 = fsub double 1.000000e+00, %38
  %53 = fmul double %51, 1.000000e+02
  %54 = fmul double %52, %52
  %55 = tail call double @llvm.fmuladd.f64(double %53, double %51, double %54)
  %56 = fadd double %47, %55
  %57 = add nuw nsw i64 %34, 2
  %58 = add nuw nsw i64 %33, 2
  %59 = add i64 %36, 2
  %60 = icmp eq i64 %59, %10
  br i1 %60, label %12, label %32, !llvm.loop !9
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @matrix_multiply(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef writeonly %2, i32 noundef %3, i32 noundef %4, i32 noundef %5) local_unnamed_addr #2 {
  %7 = icmp sgt i32 %3, 0
  %8 = icmp sgt i32 %4, 0
  %9 = and i1 %7, %8
  br i1 %9, label %10, label %92

10:                                               ; preds = %6
  %11 = icmp sgt i32 %5, 0
  %12 = zext nneg i32 %4 to i64
  br i1 %11, label %17, label %13

13:                                               ; preds = %10
  %14 = zext nneg i32 %3 to i64
  %15 = mul nuw nsw i64 %12, %14
  %16 = shl i64 %15, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %2, i8 0, i64 %16, i1 false), !tbaa !5
  br label %92

17:                                               ; preds = %10
  %18 = zext nneg i32 %5 to i64
  %19 = zext nneg i32 %3 to i64
  %20 = and i64 %18, 3
  %21 = icmp ult i32 %5, 4
  %22 = and i64 %18, 2147483644
  %23 = icmp eq i64 %20, 0
  br label %24

24:                                               ; preds = %17, %89
  %25 = phi i64 [ 0, %17 ], [ %90, %89 ]
  %26 = mul nuw nsw i64 %25, %18
  %27 = mul nuw nsw i64 %25, %12
  %28 = getelementptr inbounds double, ptr %0, i64 %26
  %29 = getelementptr inbounds double, ptr %2, i64 %27
  br label %30

30:                                               ; preds = %84, %24
  %31 = phi i64 [ %87, %84 ], [ 0, %24 ]
  %32 = getelementptr inbounds double, ptr %1, i64 %31
  br i1 %21, label %67, label %33

33:                                               ; preds = %30, %33
  %34 = phi i64 [ %64, %33 ], [ 0, %30 ]
  %35 = phi double [ %63, %33 ], [ 0.000000e+00, %30 ]
  %36 = phi i64 [ %65, %33 ], [ 0, %30 ]
  %37 = getelementptr inbounds double, ptr %28, i64 %34
  %38 = load double, ptr %37, align 8, !tbaa !5
  %39 = mul nuw nsw i64 %34, %12
  %40 = getelementptr inbounds double, ptr %32, i64 %39
  %41 = load double, ptr %40, align 8, !tbaa !5
  %42 = tail call double @llvm.fmuladd.f64(double %38, double %41, double %35)
  %43 = or disjoint i64 %34, 1
  %44 = getelementptr inbounds double, ptr %28, i64 %43
  %45 = load double, ptr %44, align 8, !tbaa !5
  %46 = mul nuw nsw i64 %43, %12
  %47 = getelementptr inbounds double, ptr %32, i64 %46
  %48 = load double, ptr %47, align 8, !tbaa !5
  %49 = tail call double @llvm.fmuladd.f64(double %45, double %48, double %42)
  %50 = or disjoint i64 %34, 2
  %51 = getelementptr inbounds double, ptr %28, i64 %50
  %52 = load double, ptr %51, align 8, !tbaa !5
  %53 = mul nuw nsw i64 %50, %12
  %54 = getelementptr inbounds double, ptr %32, i64 %53
  %55 = load double, ptr %54, align 8, !tbaa !5
  %56 = tail call double @llvm.fmuladd.f64(double %52, double %55, double %49)
  %57 = or disjoint i64 %34, 3
  %58 = getelementptr inbounds double, ptr %28, i64 %57
  %59 = load double, ptr %58, align 8, !tbaa !5
  %60 = mul nuw nsw i64 %57, %12
  %61 = getelementptr inbounds double, ptr %32, i64 %60
  %62 = load double, ptr %61, align 8, !tbaa !5
  %63 = tail call double @llvm.fmuladd.f64(double %59, double %62, double %56)
  %64 = add nuw nsw i64 %34, 4
  %65 = add i64 %36, 4
  %66 = icmp eq i64 %65, %22
  br i1 %66, label %67, label %33, !llvm.loop !11

67:                                               ; preds = %33, %30
  %68 = phi double [ poison, %30 ], [ %63, %33 ]
  %69 = phi i64 [ 0, %30 ], [ %64, %33 ]
  %70 = phi double [ 0.000000e+00, %30 ], [ %63, %33 ]
  br i1 %23, label %84, label %71

71:                                               ; preds = %67, %71
  %72 = phi i64 [ %81, %71 ], [ %69, %67 ]
  %73 = phi double [ %80, %71 ], [ %70, %67 ]
  %74 = phi i64 [ %82, %71 ], [ 0, %67 ]
  %75 = getelementptr inbounds double, ptr %28, i64 %72
  %76 = load double, ptr %75, align 8, !tbaa !5
  %77 = mul nuw nsw i64 %72, %12
  %78 = getelementptr inbounds double, ptr %32, i64 %77
  %79 = load double, ptr %78, align 8, !tbaa !5
  %80 = tail call double @llvm.fmuladd.f64(double %76, double %79, double %73)
  %81 = add nuw nsw i64 %72, 1
  %82 = add i64 %74, 1
  %83 = icmp eq i64 %82, %20
  br i1 %83, label %84, label %71, !llvm.loop !12

84:                                               ; preds = %71, %67
  %85 = phi double [ %68, %67 ], [ %80, %71 ]
  %86 = getelementptr inbounds double, ptr %29, i64 %31
  store double %85, ptr %86, align 8, !tbaa !5
  %87 = add nuw nsw i64 %31, 1
  %88 = icmp eq i64 %87, %12
  br i1 %88, label %89, label %30, !llvm.loop !14

89:                                               ; preds = %84
  %90 = add nuw nsw i64 %25, 1
  %91 = icmp eq i64 %90, %19
  br i1 %91, label %92, label %24, !llvm.loop !15

92:                                               ; preds = %89, %13, %6
  ret void
}

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local double @log_sum_exp(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #3 {
  %3 = load double, ptr %0, align 8, !tbaa !5
  %4 = icmp sgt i32 %1, 1
  br i1 %4, label %5, label %22

5:                                                ; preds = %2
  %6 = zext nneg i32 %1 to i64
  %7 = add nsw i64 %6, -1
  %8 = and i64 %7, 1
  %9 = icmp eq i32 %1, 2
  br i1 %9, label %13, label %10

10:                                               ; preds = %5
  %11 = and i64 %7, -2
  %12 = getelementptr inbounds i8, ptr %0, i64 8
  br label %27

13:                                               ; preds = %27, %5
  %14 = phi double [ poison, %5 ], [ %36, %27 ]
  %15 = phi i64 [ 1, %5 ], [ %37, %27 ]
  %16 = phi double [ %3, %5 ], [ %36, %27 ]
  %17 = icmp eq i64 %8, 0
  br i1 %17, label %22, label %18

18:                                               ; preds = %13
  %19 = getelementptr inbounds double, ptr %0, i64 %15
  %20 = load double, ptr %19, align 8, !tbaa !5
  %21 = tail call double @llvm.maxnum.f64(double %16, double %20)
  br label %22

22:                                               ; preds = %18, %13, %2
  %23 = phi double [ %3, %2 ], [ %14, %13 ], [ %21, %18 ]
  %24 = icmp sgt i32 %1, 0
  br i1 %24, label %25, label %40

25:                                               ; preds = %22
  %26 = zext nneg i32 %1 to i64
  br label %44

27:                                               ; preds = %27, %10
  %28 = phi i64 [ 1, %10 ], [ %37, %27 ]
  %29 = phi double [ %3, %10 ], [ %36, %27 ]
  %30 = phi i64 [ 0, %10 ], [ %38, %27 ]
  %31 = getelementptr inbounds double, ptr %0, i64 %28
  %32 = load double, ptr %31, align 8, !tbaa !5
  %33 = tail call double @llvm.maxnum.f64(double %29, double %32)
  %34 = getelementptr inbounds double, ptr %12, i64 %28
  %35 = load double, ptr %34, align 8, !tbaa !5
  %36 = tail call double @llvm.maxnum.f64(double %33, double %35)
  %37 = add nuw nsw i64 %28, 2
  %38 = add i64 %30, 2
  %39 = icmp eq i64 %38, %11
  br i1 %39, label %13, label %27, !llvm.loop !16

40:                                               ; preds = %44, %22
  %41 = phi double [ 0.000000e+00, %22 ], [ %51, %44 ]
  %42 = tail call double @log(double noundef %41) #7
  %43 = fadd double %23, %42
  ret double %43

44:                                               ; preds = %25, %44
  %45 = phi i64 [ 0, %25 ], [ %52, %44 ]
  %46 = phi double [ 0.000000e+00, %25 ], [ %51, %44 ]
  %47 = getelementptr inbounds double, ptr %0, i64 %45
  %48 = load double, ptr %47, align 8, !tbaa !5
  %49 = fsub double %48, %23
  %50 = tail call double @exp(double noundef %49) #7
  %51 = fadd double %46, %50
  %52 = add nuw nsw i64 %45, 1
  %53 = icmp eq i64 %52, %26
  br i1 %53, label %40, label %44, !llvm.loop !17
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
  %5 = zext nneg i32 %1 to i64
  %6 = zext nneg i32 %1 to i64
  br label %12

7:                                                ; preds = %118, %149, %46
  %8 = add nuw nsw i64 %14, 1
  %9 = icmp eq i64 %51, %5
  br i1 %9, label %10, label %12, !llvm.loop !18

10:                                               ; preds = %7, %2
  %11 = phi double [ 0.000000e+00, %2 ], [ %50, %7 ]
  ret double %11

12:                                               ; preds = %4, %7
  %13 = phi i64 [ 0, %4 ], [ %51, %7 ]
  %14 = phi i64 [ 1, %4 ], [ %8, %7 ]
  %15 = phi double [ 0.000000e+00, %4 ], [ %50, %7 ]
  %16 = trunc i64 %13 to i32
  %17 = mul nuw nsw i64 %13, %5
  %18 = mul nuw nsw i32 %16, %1
  %19 = zext i32 %18 to i64
  %20 = getelementptr inbounds double, ptr %0, i64 %13
  %21 = getelementptr inbounds double, ptr %20, i64 %19
  %22 = load double, ptr %21, align 8, !tbaa !5
  %23 = icmp eq i64 %13, 0
  br i1 %23, label %46, label %24

24:                                               ; preds = %12
  %25 = getelementptr inbounds double, ptr %0, i64 %17
  %26 = and i64 %13, 3
  %27 = icmp ult i64 %13, 4
  br i1 %27, label %30, label %28

28:                                               ; preds = %24
  %29 = and i64 %13, 9223372036854775804
  br label %123

30:                                               ; preds = %123, %24
  %31 = phi double [ poison, %24 ], [ %145, %123 ]
  %32 = phi i64 [ 0, %24 ], [ %146, %123 ]
  %33 = phi double [ %22, %24 ], [ %145, %123 ]
  %34 = icmp eq i64 %26, 0
  br i1 %34, label %46, label %35

35:                                               ; preds = %30, %35
  %36 = phi i64 [ %43, %35 ], [ %32, %30 ]
  %37 = phi double [ %42, %35 ], [ %33, %30 ]
  %38 = phi i64 [ %44, %35 ], [ 0, %30 ]
  %39 = getelementptr inbounds double, ptr %25, i64 %36
  %40 = load double, ptr %39, align 8, !tbaa !5
  %41 = fneg double %40
  %42 = tail call double @llvm.fmuladd.f64(double %41, double %40, double %37)
  %43 = add nuw nsw i64 %36, 1
  %44 = add i64 %38, 1
  %45 = icmp eq i64 %44, %26
  br i1 %45, label %46, label %35, !llvm.loop !19

46:                                               ; preds = %30, %35, %12
  %47 = phi double [ %22, %12 ], [ %31, %30 ], [ %42, %35 ]
  %48 = tail call double @sqrt(double noundef %47) #7
  store double %48, ptr %21, align 8, !tbaa !5
  %49 = tail call double @log(double noundef %48) #7
  %50 = tail call double @llvm.fmuladd.f64(double %49, double 2.000000e+00, double %15)
  %51 = add nuw nsw i64 %13, 1
  %52 = icmp ult i64 %51, %6
  br i1 %52, label %53, label %7

53:                                               ; preds = %46
  br i1 %23, label %149, label %54

54:                                               ; preds = %53
  %55 = getelementptr inbounds double, ptr %0, i64 %13
  %56 = getelementptr inbounds double, ptr %0, i64 %17
  %57 = and i64 %13, 3
  %58 = icmp ult i64 %13, 4
  %59 = and i64 %13, 9223372036854775804
  %60 = icmp eq i64 %57, 0
  br label %61

61:                                               ; preds = %54, %118
  %62 = phi i64 [ %14, %54 ], [ %121, %118 ]
  %63 = mul nuw nsw i64 %62, %5
  %64 = getelementptr inbounds double, ptr %55, i64 %63
  %65 = load double, ptr %64, align 8, !tbaa !5
  %66 = getelementptr inbounds double, ptr %0, i64 %63
  br i1 %58, label %101, label %67

67:                                               ; preds = %61, %67
  %68 = phi i64 [ %98, %67 ], [ 0, %61 ]
  %69 = phi double [ %97, %67 ], [ %65, %61 ]
  %70 = phi i64 [ %99, %67 ], [ 0, %61 ]
  %71 = getelementptr inbounds double, ptr %66, i64 %68
  %72 = load double, ptr %71, align 8, !tbaa !5
  %73 = getelementptr inbounds double, ptr %56, i64 %68
  %74 = load double, ptr %73, align 8, !tbaa !5
  %75 = fneg double %72
  %76 = tail call double @llvm.fmuladd.f64(double %75, double %74, double %69)
  %77 = or disjoint i64 %68, 1
  %78 = getelementptr inbounds double, ptr %66, i64 %77
  %79 = load double, ptr %78, align 8, !tbaa !5
  %80 = getelementptr inbounds double, ptr %56, i64 %77
  %81 = load double, ptr %80, align 8, !tbaa !5
  %82 = fneg double %79
  %83 = tail call double @llvm.fmuladd.f64(double %82, double %81, double %76)
  %84 = or disjoint i64 %68, 2
  %85 = getelementptr inbounds double, ptr %66, i64 %84
  %86 = load double, ptr %85, align 8, !tbaa !5
  %87 = getelementptr inbounds double, ptr %56, i64 %84
  %88 = load double, ptr %87, align 8, !tbaa !5
  %89 = fneg double %86
  %90 = tail call double @llvm.fmuladd.f64(double %89, double %88, double %83)
  %91 = or disjoint i64 %68, 3
  %92 = getelementptr inbounds double, ptr %66, i64 %91
  %93 = load double, ptr %92, align 8, !tbaa !5
  %94 = getelementptr inbounds double, ptr %56, i64 %91
  %95 = load double, ptr %94, align 8, !tbaa !5
  %96 = fneg double %93
  %97 = tail call double @llvm.fmuladd.f64(double %96, double %95, double %90)
  %98 = add nuw nsw i64 %68, 4
  %99 = add i64 %70, 4
  %100 = icmp eq i64 %99, %59
  br i1 %100, label %101, label %67, !llvm.loop !20

101:                                              ; preds = %67, %61
  %102 = phi double [ poison, %61 ], [ %97, %67 ]
  %103 = phi i64 [ 0, %61 ], [ %98, %67 ]
  %104 = phi double [ %65, %61 ], [ %97, %67 ]
  br i1 %60, label %118, label %105

105:                                              ; preds = %101, %105
  %106 = phi i64 [ %115, %105 ], [ %103, %101 ]
  %107 = phi double [ %114, %105 ], [ %104, %101 ]
  %108 = phi i64 [ %116, %105 ], [ 0, %101 ]
  %109 = getelementptr inbounds double, ptr %66, i64 %106
  %110 = load double, ptr %109, align 8, !tbaa !5
  %111 = getelementptr inbounds double, ptr %56, i64 %106
  %112 = load double, ptr %111, align 8, !tbaa !5
  %113 = fneg double %110
  %114 = tail call double @llvm.fmuladd.f64(double %113, double %112, double %107)
  %115 = add nuw nsw i64 %106, 1
  %116 = add i64 %108, 1
  %117 = icmp eq i64 %116, %57
  br i1 %117, label %118, label %105, !llvm.loop !21

118:                                              ; preds = %105, %101
  %119 = phi double [ %102, %101 ], [ %114, %105 ]
  %120 = fdiv double %119, %48
  store double %120, ptr %64, align 8, !tbaa !5
  %121 = add nuw nsw i64 %62, 1
  %122 = icmp eq i64 %121, %5
  br i1 %122, label %7, label %61, !llvm.loop !22

123:                                              ; preds = %123, %28
  %124 = phi i64 [ 0, %28 ], [ %146, %123 ]
  %125 = phi double [ %22, %28 ], [ %145, %123 ]
  %126 = phi i64 [ 0, %28 ], [ %147, %123 ]
  %127 = getelementptr inbounds double, ptr %25, i64 %124
  %128 = load double, ptr %127, align 8, !tbaa !5
  %129 = fneg double %128
  %130 = tail call double @llvm.fmuladd.f64(double %129, double %128, double %125)
  %131 = or disjoint i64 %124, 1
  %132 = getelementptr inbounds double, ptr %25, i64 %131
  %133 = load double, ptr %132, align 8, !tbaa !5
  %134 = fneg double %133
  %135 = tail call double @llvm.fmuladd.f64(double %134, double %133, double %130)
  %136 = or disjoint i64 %124, 2
  %137 = getelementptr inbounds double, ptr %25, i64 %136
  %138 = load double, ptr %137, align 8, !tbaa !5
  %139 = fneg double %138
  %140 = tail call double @llvm.fmuladd.f64(double %139, double %138, double %135)
  %141 = or disjoint i64 %124, 3
  %142 = getelementptr inbounds double, ptr %25, i64 %141
  %143 = load double, ptr %142, align 8, !tbaa !5
  %144 = fneg double %143
  %145 = tail call double @llvm.fmuladd.f64(double %144, double %143, double %140)
  %146 = add nuw nsw i64 %124, 4
  %147 = add i64 %126, 4
  %148 = icmp eq i64 %147, %29
  br i1 %148, label %30, label %123, !llvm.loop !23

149:                                              ; preds = %53, %149
  %150 = phi i64 [ %155, %149 ], [ %14, %53 ]
  %151 = mul nuw nsw i64 %150, %5
  %152 = getelementptr inbounds double, ptr %0, i64 %151
  %153 = load double, ptr %152, align 8, !tbaa !5
  %154 = fdiv double %153, %48
  store double %154, ptr %152, align 8, !tbaa !5
  %155 = add nuw nsw i64 %150, 1
  %156 = icmp eq i64 %155, %5
  br i1 %156, label %7, label %149, !llvm.loop !22
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @sqrt(double noundef) local_unnamed_addr #4

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @runge_kutta_predator_prey(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, double noundef %2, i32 noundef %3) local_unnamed_addr #2 {
  %5 = icmp sgt i32 %3, 0
  br i1 %5, label %6, label %19

6:                                                ; preds = %4
  %7 = getelementptr inbounds i8, ptr %1, i64 8
  %8 = getelementptr inbounds i8, ptr %1, i64 16
  %9 = getelementptr inbounds i8, ptr %1, i64 24
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
  %21 = phi i32 [ 0, %6 ], [ %70, %20 ]
  %22 = phi <2 x double> [ %12, %6 ], [ %69, %20 ]
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
  %43 = insertelement <2 x double> %33, double %41, i64 0
  %44 = shufflevector <2 x double> %39, <2 x double> poison, <2 x i32> <i32 1, i32 1>
  %45 = fmul <2 x double> %43, %44
  %46 = insertelement <2 x double> %37, double %42, i64 1
  %47 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %46, <2 x double> %39, <2 x double> %45)
  %48 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %16, <2 x double> %47, <2 x double> %22)
  %49 = extractelement <2 x double> %48, i64 0
  %50 = fmul double %49, %25
  %51 = fmul double %28, %49
  %52 = insertelement <2 x double> %33, double %50, i64 0
  %53 = shufflevector <2 x double> %48, <2 x double> poison, <2 x i32> <i32 1, i32 1>
  %54 = fmul <2 x double> %52, %53
  %55 = insertelement <2 x double> %46, double %51, i64 1
  %56 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %55, <2 x double> %48, <2 x double> %54)
  %57 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %18, <2 x double> %56, <2 x double> %22)
  %58 = extractelement <2 x double> %57, i64 0
  %59 = fmul double %58, %25
  %60 = fmul double %28, %58
  %61 = insertelement <2 x double> %33, double %59, i64 0
  %62 = shufflevector <2 x double> %57, <2 x double> poison, <2 x i32> <i32 1, i32 1>
  %63 = fmul <2 x double> %61, %62
  %64 = insertelement <2 x double> %55, double %60, i64 1
  %65 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %64, <2 x double> %57, <2 x double> %63)
  %66 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %47, <2 x double> <double 2.000000e+00, double 2.000000e+00>, <2 x double> %38)
  %67 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %56, <2 x double> <double 2.000000e+00, double 2.000000e+00>, <2 x double> %66)
  %68 = fadd <2 x double> %67, %65
  %69 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %14, <2 x double> %68, <2 x double> %22)
  store <2 x double> %69, ptr %0, align 8, !tbaa !5
  %70 = add nuw nsw i32 %21, 1
  %71 = icmp eq i32 %70, %3
  br i1 %71, label %19, label %20, !llvm.loop !24
}

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
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
  %17 = getelementptr double, ptr %0, i64 %8
  %18 = getelementptr double, ptr %17, i64 %9
  %19 = load double, ptr %18, align 8, !tbaa !5
  %20 = tail call double @tanh(double noundef %19) #7
  %21 = getelementptr double, ptr %0, i64 %10
  %22 = getelementptr i8, ptr %21, i64 8
  %23 = load double, ptr %22, align 8, !tbaa !5
  %24 = tail call double @llvm.fmuladd.f64(double %20, double %23, double %16)
  %25 = shl nsw i64 %8, 4
  %26 = getelementptr i8, ptr %0, i64 %25
  %27 = getelementptr double, ptr %26, i64 %9
  %28 = load double, ptr %27, align 8, !tbaa !5
  br label %212

29:                                               ; preds = %3
  %30 = zext nneg i32 %4 to i64
  %31 = zext nneg i32 %2 to i64
  %32 = zext nneg i32 %6 to i64
  %33 = getelementptr inbounds double, ptr %0, i64 %31
  %34 = load double, ptr %33, align 8, !tbaa !5
  %35 = and i64 %31, 3
  %36 = icmp ult i32 %2, 4
  br i1 %36, label %69, label %37

37:                                               ; preds = %29
  %38 = and i64 %31, 2147483644
  br label %39

39:                                               ; preds = %39, %37
  %40 = phi i64 [ 0, %37 ], [ %66, %39 ]
  %41 = phi double [ %34, %37 ], [ %65, %39 ]
  %42 = phi i64 [ 0, %37 ], [ %67, %39 ]
  %43 = getelementptr inbounds double, ptr %0, i64 %40
  %44 = load double, ptr %43, align 8, !tbaa !5
  %45 = getelementptr inbounds double, ptr %1, i64 %40
  %46 = load double, ptr %45, align 8, !tbaa !5
  %47 = tail call double @llvm.fmuladd.f64(double %44, double %46, double %41)
  %48 = or disjoint i64 %40, 1
  %49 = getelementptr inbounds double, ptr %0, i64 %48
  %50 = load double, ptr %49, align 8, !tbaa !5
  %51 = getelementptr inbounds double, ptr %1, i64 %48
  %52 = load double, ptr %51, align 8, !tbaa !5
  %53 = tail call double @llvm.fmuladd.f64(double %50, double %52, double %47)
  %54 = or disjoint i64 %40, 2
  %55 = getelementptr inbounds double, ptr %0, i64 %54
  %56 = load double, ptr %55, align 8, !tbaa !5
  %57 = getelementptr inbounds double, ptr %1, i64 %54
  %58 = load double, ptr %57, align 8, !tbaa !5
  %59 = tail call double @llvm.fmuladd.f64(double %56, double %58, double %53)
  %60 = or disjoint i64 %40, 3
  %61 = getelementptr inbounds double, ptr %0, i64 %60
  %62 = load double, ptr %61, align 8, !tbaa !5
  %63 = getelementptr inbounds double, ptr %1, i64 %60
  %64 = load double, ptr %63, align 8, !tbaa !5
  %65 = tail call double @llvm.fmuladd.f64(double %62, double %64, double %59)
  %66 = add nuw nsw i64 %40, 4
  %67 = add i64 %42, 4
  %68 = icmp eq i64 %67, %38
  br i1 %68, label %69, label %39, !llvm.loop !25

69:                                               ; preds = %39, %29
  %70 = phi double [ poison, %29 ], [ %65, %39 ]
  %71 = phi i64 [ 0, %29 ], [ %66, %39 ]
  %72 = phi double [ %34, %29 ], [ %65, %39 ]
  %73 = icmp eq i64 %35, 0
  br i1 %73, label %86, label %74

74:                                               ; preds = %69, %74
  %75 = phi i64 [ %83, %74 ], [ %71, %69 ]
  %76 = phi double [ %82, %74 ], [ %72, %69 ]
  %77 = phi i64 [ %84, %74 ], [ 0, %69 ]
  %78 = getelementptr inbounds double, ptr %0, i64 %75
  %79 = load double, ptr %78, align 8, !tbaa !5
  %80 = getelementptr inbounds double, ptr %1, i64 %75
  %81 = load double, ptr %80, align 8, !tbaa !5
  %82 = tail call double @llvm.fmuladd.f64(double %79, double %81, double %76)
  %83 = add nuw nsw i64 %75, 1
  %84 = add i64 %77, 1
  %85 = icmp eq i64 %84, %35
  br i1 %85, label %86, label %74, !llvm.loop !26

86:                                               ; preds = %74, %69
  %87 = phi double [ %70, %69 ], [ %82, %74 ]
  %88 = tail call double @tanh(double noundef %87) #7
  %89 = getelementptr inbounds double, ptr %0, i64 %32
  %90 = load double, ptr %89, align 8, !tbaa !5
  %91 = getelementptr inbounds double, ptr %0, i64 %30
  %92 = getelementptr inbounds double, ptr %91, i64 %31
  %93 = load double, ptr %92, align 8, !tbaa !5
  %94 = getelementptr inbounds double, ptr %0, i64 %30
  %95 = and i64 %31, 3
  %96 = icmp ult i32 %2, 4
  br i1 %96, label %129, label %97

97:                                               ; preds = %86
  %98 = and i64 %31, 2147483644
  br label %99

99:                                               ; preds = %99, %97
  %100 = phi i64 [ 0, %97 ], [ %126, %99 ]
  %101 = phi double [ %93, %97 ], [ %125, %99 ]
  %102 = phi i64 [ 0, %97 ], [ %127, %99 ]
  %103 = getelementptr inbounds double, ptr %94, i64 %100
  %104 = load double, ptr %103, align 8, !tbaa !5
  %105 = getelementptr inbounds double, ptr %1, i64 %100
  %106 = load double, ptr %105, align 8, !tbaa !5
  %107 = tail call double @llvm.fmuladd.f64(double %104, double %106, double %101)
  %108 = or disjoint i64 %100, 1
  %109 = getelementptr inbounds double, ptr %94, i64 %108
  %110 = load double, ptr %109, align 8, !tbaa !5
  %111 = getelementptr inbounds double, ptr %1, i64 %108
  %112 = load double, ptr %111, align 8, !tbaa !5
  %113 = tail call double @llvm.fmuladd.f64(double %110, double %112, double %107)
  %114 = or disjoint i64 %100, 2
  %115 = getelementptr inbounds double, ptr %94, i64 %114
  %116 = load double, ptr %115, align 8, !tbaa !5
  %117 = getelementptr inbounds double, ptr %1, i64 %114
  %118 = load double, ptr %117, align 8, !tbaa !5
  %119 = tail call double @llvm.fmuladd.f64(double %116, double %118, double %113)
  %120 = or disjoint i64 %100, 3
  %121 = getelementptr inbounds double, ptr %94, i64 %120
  %122 = load double, ptr %121, align 8, !tbaa !5
  %123 = getelementptr inbounds double, ptr %1, i64 %120
  %124 = load double, ptr %123, align 8, !tbaa !5
  %125 = tail call double @llvm.fmuladd.f64(double %122, double %124, double %119)
  %126 = add nuw nsw i64 %100, 4
  %127 = add i64 %102, 4
  %128 = icmp eq i64 %127, %98
  br i1 %128, label %129, label %99, !llvm.loop !25

129:                                              ; preds = %99, %86
  %130 = phi double [ poison, %86 ], [ %125, %99 ]
  %131 = phi i64 [ 0, %86 ], [ %126, %99 ]
  %132 = phi double [ %93, %86 ], [ %125, %99 ]
  %133 = icmp eq i64 %95, 0
  br i1 %133, label %146, label %134

134:                                              ; preds = %129, %134
  %135 = phi i64 [ %143, %134 ], [ %131, %129 ]
  %136 = phi double [ %142, %134 ], [ %132, %129 ]
  %137 = phi i64 [ %144, %134 ], [ 0, %129 ]
  %138 = getelementptr inbounds double, ptr %94, i64 %135
  %139 = load double, ptr %138, align 8, !tbaa !5
  %140 = getelementptr inbounds double, ptr %1, i64 %135
  %141 = load double, ptr %140, align 8, !tbaa !5
  %142 = tail call double @llvm.fmuladd.f64(double %139, double %141, double %136)
  %143 = add nuw nsw i64 %135, 1
  %144 = add i64 %137, 1
  %145 = icmp eq i64 %144, %95
  br i1 %145, label %146, label %134, !llvm.loop !27

146:                                              ; preds = %134, %129
  %147 = phi double [ %130, %129 ], [ %142, %134 ]
  %148 = tail call double @llvm.fmuladd.f64(double %88, double %90, double 0.000000e+00)
  %149 = tail call double @tanh(double noundef %147) #7
  %150 = getelementptr inbounds double, ptr %0, i64 %32
  %151 = getelementptr inbounds i8, ptr %150, i64 8
  %152 = load double, ptr %151, align 8, !tbaa !5
  %153 = shl nuw nsw i64 %30, 1
  %154 = getelementptr inbounds double, ptr %0, i64 %153
  %155 = getelementptr inbounds double, ptr %154, i64 %31
  %156 = load double, ptr %155, align 8, !tbaa !5
  %157 = getelementptr inbounds double, ptr %0, i64 %153
  %158 = and i64 %31, 3
  %159 = icmp ult i32 %2, 4
  br i1 %159, label %192, label %160

160:                                              ; preds = %146
  %161 = and i64 %31, 2147483644
  br label %162

162:                                              ; preds = %162, %160
  %163 = phi i64 [ 0, %160 ], [ %189, %162 ]
  %164 = phi double [ %156, %160 ], [ %188, %162 ]
  %165 = phi i64 [ 0, %160 ], [ %190, %162 ]
  %166 = getelementptr inbounds double, ptr %157, i64 %163
  %167 = load double, ptr %166, align 8, !tbaa !5
  %168 = getelementptr inbounds double, ptr %1, i64 %163
  %169 = load double, ptr %168, align 8, !tbaa !5
  %170 = tail call double @llvm.fmuladd.f64(double %167, double %169, double %164)
  %171 = or disjoint i64 %163, 1
  %172 = getelementptr inbounds double, ptr %157, i64 %171
  %173 = load double, ptr %172, align 8, !tbaa !5
  %174 = getelementptr inbounds double, ptr %1, i64 %171
  %175 = load double, ptr %174, align 8, !tbaa !5
  %176 = tail call double @llvm.fmuladd.f64(double %173, double %175, double %170)
  %177 = or disjoint i64 %163, 2
  %178 = getelementptr inbounds double, ptr %157, i64 %177
  %179 = load double, ptr %178, align 8, !tbaa !5
  %180 = getelementptr inbounds double, ptr %1, i64 %177
  %181 = load double, ptr %180, align 8, !tbaa !5
  %182 = tail call double @llvm.fmuladd.f64(double %179, double %181, double %176)
  %183 = or disjoint i64 %163, 3
  %184 = getelementptr inbounds double, ptr %157, i64 %183
  %185 = load double, ptr %184, align 8, !tbaa !5
  %186 = getelementptr inbounds double, ptr %1, i64 %183
  %187 = load double, ptr %186, align 8, !tbaa !5
  %188 = tail call double @llvm.fmuladd.f64(double %185, double %187, double %182)
  %189 = add nuw nsw i64 %163, 4
  %190 = add i64 %165, 4
  %191 = icmp eq i64 %190, %161
  br i1 %191, label %192, label %162, !llvm.loop !25

192:                                              ; preds = %162, %146
  %193 = phi double [ poison, %146 ], [ %188, %162 ]
  %194 = phi i64 [ 0, %146 ], [ %189, %162 ]
  %195 = phi double [ %156, %146 ], [ %188, %162 ]
  %196 = icmp eq i64 %158, 0
  br i1 %196, label %209, label %197

197:                                              ; preds = %192, %197
  %198 = phi i64 [ %206, %197 ], [ %194, %192 ]
  %199 = phi double [ %205, %197 ], [ %195, %192 ]
  %200 = phi i64 [ %207, %197 ], [ 0, %192 ]
  %201 = getelementptr inbounds double, ptr %157, i64 %198
  %202 = load double, ptr %201, align 8, !tbaa !5
  %203 = getelementptr inbounds double, ptr %1, i64 %198
  %204 = load double, ptr %203, align 8, !tbaa !5
  %205 = tail call double @llvm.fmuladd.f64(double %202, double %204, double %199)
  %206 = add nuw nsw i64 %198, 1
  %207 = add i64 %200, 1
  %208 = icmp eq i64 %207, %158
  br i1 %208, label %209, label %197, !llvm.loop !28

209:                                              ; preds = %197, %192
  %210 = phi double [ %193, %192 ], [ %205, %197 ]
  %211 = tail call double @llvm.fmuladd.f64(double %149, double %152, double %148)
  br label %212

212:                                              ; preds = %7, %209
  %213 = phi double [ %28, %7 ], [ %210, %209 ]
  %214 = phi i64 [ %10, %7 ], [ %32, %209 ]
  %215 = phi double [ %24, %7 ], [ %211, %209 ]
  %216 = tail call double @tanh(double noundef %213) #7
  %217 = getelementptr double, ptr %0, i64 %214
  %218 = getelementptr i8, ptr %217, i64 16
  %219 = load double, ptr %218, align 8, !tbaa !5
  %220 = tail call double @llvm.fmuladd.f64(double %216, double %219, double %215)
  ret double %220
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @tanh(double noundef) local_unnamed_addr #4

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #5

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>) #6

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree nounwind memory(write, argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #6 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #7 = { nounwind }

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
!9 = distinct !{!9, !10}
!10 = !{!"llvm.loop.mustprogress"}
!11 = distinct !{!11, !10}
!12 = distinct !{!12, !13}
!13 = !{!"llvm.loop.unroll.disable"}
!14 = distinct !{!14, !10}
!15 = distinct !{!15, !10}
!16 = distinct !{!16, !10}
!17 = distinct !{!17, !10}
!18 = distinct !{!18, !10}
!19 = distinct !{!19, !13}
!20 = distinct !{!20, !10}
!21 = distinct !{!21, !13}
!22 = distinct !{!22, !10}
!23 = distinct !{!23, !10}
!24 = distinct !{!24, !10}
!25 = distinct !{!25, !10}
!26 = distinct !{!26, !13}
!27 = distinct !{!27, !13}
!28 = distinct !{!28, !13}
