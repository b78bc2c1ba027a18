; clang-19 -O2 -S -emit-llvm c/kernels.c -o ir/clang-19/O2/kernels.ll
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
  br i1 %7, label %8, label %27

8:                                                ; preds = %6
  %9 = icmp sgt i32 %4, 0
  %10 = icmp sgt i32 %5, 0
  %11 = zext i32 %4 to i64
  %12 = zext nneg i32 %3 to i64
  %13 = zext i32 %5 to i64
  %14 = and i64 %13, 3
  %15 = icmp ult i32 %5, 4
  %16 = and i64 %13, 2147483644
  %17 = icmp eq i64 %14, 0
  br label %18

18:                                               ; preds = %8, %32
  %19 = phi i64 [ 0, %8 ], [ %33, %32 ]
  br i1 %9, label %20, label %32

20:                                               ; preds = %18
  %21 = mul nuw nsw i64 %19, %11
  %22 = trunc i64 %19 to i32
  %23 = mul i32 %22, %5
  %24 = zext i32 %23 to i64
  %25 = getelementptr inbounds double, ptr %0, i64 %24
  %26 = getelementptr inbounds double, ptr %2, i64 %21
  br label %28

27:                                               ; preds = %32, %6
  ret void

28:                                               ; preds = %20, %52
  %29 = phi i64 [ 0, %20 ], [ %55, %52 ]
  br i1 %10, label %30, label %52

30:                                               ; preds = %28
  %31 = getelementptr inbounds double, ptr %1, i64 %29
  br i1 %15, label %35, label %57

32:                                               ; preds = %52, %18
  %33 = add nuw nsw i64 %19, 1
  %34 = icmp eq i64 %33, %12
  br i1 %34, label %27, label %18, !llvm.loop !11

35:                                               ; preds = %57, %30
  %36 = phi double [ poison, %30 ], [ %87, %57 ]
  %37 = phi i64 [ 0, %30 ], [ %88, %57 ]
  %38 = phi double [ 0.000000e+00, %30 ], [ %87, %57 ]
  br i1 %17, label %52, label %39

39:                                               ; preds = %35, %39
  %40 = phi i64 [ %49, %39 ], [ %37, %35 ]
  %41 = phi double [ %48, %39 ], [ %38, %35 ]
  %42 = phi i64 [ %50, %39 ], [ 0, %35 ]
  %43 = getelementptr inbounds double, ptr %25, i64 %40
  %44 = load double, ptr %43, align 8, !tbaa !5
  %45 = mul nuw nsw i64 %40, %11
  %46 = getelementptr inbounds double, ptr %31, i64 %45
  %47 = load double, ptr %46, align 8, !tbaa !5
  %48 = tail call double @llvm.fmuladd.f64(double %44, double %47, double %41)
  %49 = add nuw nsw i64 %40, 1
  %50 = add i64 %42, 1
  %51 = icmp eq i64 %50, %14
  br i1 %51, label %52, label %39, !llvm.loop !12

52:                                               ; preds = %35, %39, %28
  %53 = phi double [ 0.000000e+00, %28 ], [ %36, %35 ], [ %48, %39 ]
  %54 = getelementptr inbounds double, ptr %26, i64 %29
  store double %53, ptr %54, align 8, !tbaa !5
  %55 = add nuw nsw i64 %29, 1
  %56 = icmp eq i64 %55, %11
  br i1 %56, label %32, label %28, !llvm.loop !14

57:                                               ; preds = %30, %57
  %58 = phi i64 [ %88, %57 ], [ 0, %30 ]
  %59 = phi double [ %87, %57 ], [ 0.000000e+00, %30 ]
  %60 = phi i64 [ %89, %57 ], [ 0, %30 ]
  %61 = getelementptr inbounds double, ptr %25, i64 %58
  %62 = load double, ptr %61, align 8, !tbaa !5
  %63 = mul nuw nsw i64 %58, %11
  %64 = getelementptr inbounds double, ptr %31, i64 %63
  %65 = load double, ptr %64, align 8, !tbaa !5
  %66 = tail call double @llvm.fmuladd.f64(double %62, double %65, double %59)
  %67 = or disjoint i64 %58, 1
  %68 = getelementptr inbounds double, ptr %25, i64 %67
  %69 = load double, ptr %68, align 8, !tbaa !5
  %70 = mul nuw nsw i64 %67, %11
  %71 = getelementptr inbounds double, ptr %31, i64 %70
  %72 = load double, ptr %71, align 8, !tbaa !5
  %73 = tail call double @llvm.fmuladd.f64(double %69, double %72, double %66)
  %74 = or disjoint i64 %58, 2
  %75 = getelementptr inbounds double, ptr %25, i64 %74
  %76 = load double, ptr %75, align 8, !tbaa !5
  %77 = mul nuw nsw i64 %74, %11
  %78 = getelementptr inbounds double, ptr %31, i64 %77
  %79 = load double, ptr %78, align 8, !tbaa !5
  %80 = tail call double @llvm.fmuladd.f64(double %76, double %79, double %73)
  %81 = or disjoint i64 %58, 3
  %82 = getelementptr inbounds double, ptr %25, i64 %81
  %83 = load double, ptr %82, align 8, !tbaa !5
  %84 = mul nuw nsw i64 %81, %11
  %85 = getelementptr inbounds double, ptr %31, i64 %84
  %86 = load double, ptr %85, align 8, !tbaa !5
  %87 = tail call double @llvm.fmuladd.f64(double %83, double %86, double %80)
  %88 = add nuw nsw i64 %58, 4
  %89 = add i64 %60, 4
  %90 = icmp eq i64 %89, %16
  br i1 %90, label %35, label %57, !llvm.loop !15
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
  %42 = tail call double @log(double noundef %41) #6
  %43 = fadd double %23, %42
  ret double %43

44:                                               ; preds = %25, %44
  %45 = phi i64 [ 0, %25 ], [ %52, %44 ]
  %46 = phi double [ 0.000000e+00, %25 ], [ %51, %44 ]
  %47 = getelementptr inbounds double, ptr %0, i64 %45
  %48 = load double, ptr %47, align 8, !tbaa !5
  %49 = fsub double %48, %23
  %50 = tail call double @exp(double noundef %49) #6
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

7:                                                ; preds = %110, %46
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
  br label %60

30:                                               ; preds = %60, %24
  %31 = phi double [ poison, %24 ], [ %82, %60 ]
  %32 = phi i64 [ 0, %24 ], [ %83, %60 ]
  %33 = phi double [ %22, %24 ], [ %82, %60 ]
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
  %48 = tail call double @sqrt(double noundef %47) #6
  store double %48, ptr %21, align 8, !tbaa !5
  %49 = tail call double @log(double noundef %48) #6
  %50 = tail call double @llvm.fmuladd.f64(double %49, double 2.000000e+00, double %15)
  %51 = add nuw nsw i64 %13, 1
  %52 = icmp ult i64 %51, %6
  br i1 %52, label %53, label %7

53:                                               ; preds = %46
  %54 = getelementptr inbounds double, ptr %0, i64 %13
  %55 = getelementptr inbounds double, ptr %0, i64 %17
  %56 = and i64 %13, 3
  %57 = icmp ult i64 %13, 4
  %58 = and i64 %13, 9223372036854775804
  %59 = icmp eq i64 %56, 0
  br label %86

60:                                               ; preds = %60, %28
  %61 = phi i64 [ 0, %28 ], [ %83, %60 ]
  %62 = phi double [ %22, %28 ], [ %82, %60 ]
  %63 = phi i64 [ 0, %28 ], [ %84, %60 ]
  %64 = getelementptr inbounds double, ptr %25, i64 %61
  %65 = load double, ptr %64, align 8, !tbaa !5
  %66 = fneg double %65
  %67 = tail call double @llvm.fmuladd.f64(double %66, double %65, double %62)
  %68 = or disjoint i64 %61, 1
  %69 = getelementptr inbounds double, ptr %25, i64 %68
  %70 = load double, ptr %69, align 8, !tbaa !5
  %71 = fneg double %70
  %72 = tail call double @llvm.fmuladd.f64(double %71, double %70, double %67)
  %73 = or disjoint i64 %61, 2
  %74 = getelementptr inbounds double, ptr %25, i64 %73
  %75 = load double, ptr %74, align 8, !tbaa !5
  %76 = fneg double %75
  %77 = tail call double @llvm.fmuladd.f64(double %76, double %75, double %72)
  %78 = or disjoint i64 %61, 3
  %79 = getelementptr inbounds double, ptr %25, i64 %78
  %80 = load double, ptr %79, align 8, !tbaa !5
  %81 = fneg double %80
  %82 = tail call double @llvm.fmuladd.f64(double %81, double %80, double %77)
  %83 = add nuw nsw i64 %61, 4
  %84 = add i64 %63, 4
  %85 = icmp eq i64 %84, %29
  br i1 %85, label %30, label %60, !llvm.loop !20

86:                                               ; preds = %53, %110
  %87 = phi i64 [ %14, %53 ], [ %113, %110 ]
  %88 = mul nuw nsw i64 %87, %5
  %89 = getelementptr inbounds double, ptr %54, i64 %88
  %90 = load double, ptr %89, align 8, !tbaa !5
  br i1 %23, label %110, label %91

91:                                               ; preds = %86
  %92 = getelementptr inbounds double, ptr %0, i64 %88
  br i1 %57, label %93, label %115

93:                                               ; preds = %115, %91
  %94 = phi double [ poison, %91 ], [ %145, %115 ]
  %95 = phi i64 [ 0, %91 ], [ %146, %115 ]
  %96 = phi double [ %90, %91 ], [ %145, %115 ]
  br i1 %59, label %110, label %97

97:                                               ; preds = %93, %97
  %98 = phi i64 [ %107, %97 ], [ %95, %93 ]
  %99 = phi double [ %106, %97 ], [ %96, %93 ]
  %100 = phi i64 [ %108, %97 ], [ 0, %93 ]
  %101 = getelementptr inbounds double, ptr %92, i64 %98
  %102 = load double, ptr %101, align 8, !tbaa !5
  %103 = getelementptr inbounds double, ptr %55, i64 %98
  %104 = load double, ptr %103, align 8, !tbaa !5
  %105 = fneg double %102
  %106 = tail call double @llvm.fmuladd.f64(double %105, double %104, double %99)
  %107 = add nuw nsw i64 %98, 1
  %108 = add i64 %100, 1
  %109 = icmp eq i64 %108, %56
  br i1 %109, label %110, label %97, !llvm.loop !21

110:                                              ; preds = %93, %97, %86
  %111 = phi double [ %90, %86 ], [ %94, %93 ], [ %106, %97 ]
  %112 = fdiv double %111, %48
  store double %112, ptr %89, align 8, !tbaa !5
  %113 = add nuw nsw i64 %87, 1
  %114 = icmp eq i64 %113, %5
  br i1 %114, label %7, label %86, !llvm.loop !22

115:                                              ; preds = %91, %115
  %116 = phi i64 [ %146, %115 ], [ 0, %91 ]
  %117 = phi double [ %145, %115 ], [ %90, %91 ]
  %118 = phi i64 [ %147, %115 ], [ 0, %91 ]
  %119 = getelementptr inbounds double, ptr %92, i64 %116
  %120 = load double, ptr %119, align 8, !tbaa !5
  %121 = getelementptr inbounds double, ptr %55, i64 %116
  %122 = load double, ptr %121, align 8, !tbaa !5
  %123 = fneg double %120
  %124 = tail call double @llvm.fmuladd.f64(double %123, double %122, double %117)
  %125 = or disjoint i64 %116, 1
  %126 = getelementptr inbounds double, ptr %92, i64 %125
  %127 = load double, ptr %126, align 8, !tbaa !5
  %128 = getelementptr inbounds double, ptr %55, i64 %125
  %129 = load double, ptr %128, align 8, !tbaa !5
  %130 = fneg double %127
  %131 = tail call double @llvm.fmuladd.f64(double %130, double %129, double %124)
  %132 = or disjoint i64 %116, 2
  %133 = getelementptr inbounds double, ptr %92, i64 %132
  %134 = load double, ptr %133, align 8, !tbaa !5
  %135 = getelementptr inbounds double, ptr %55, i64 %132
  %136 = load double, ptr %135, align 8, !tbaa !5
  %137 = fneg double %134
  %138 = tail call double @llvm.fmuladd.f64(double %137, double %136, double %131)
  %139 = or disjoint i64 %116, 3
  %140 = getelementptr inbounds double, ptr %92, i64 %139
  %141 = load double, ptr %140, align 8, !tbaa !5
  %142 = getelementptr inbounds double, ptr %55, i64 %139
  %143 = load double, ptr %142, align 8, !tbaa !5
  %144 = fneg double %141
  %145 = tail call double @llvm.fmuladd.f64(double %144, double %143, double %138)
  %146 = add nuw nsw i64 %116, 4
  %147 = add i64 %118, 4
  %148 = icmp eq i64 %147, %58
  br i1 %148, label %93, label %115, !llvm.loop !23
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
  %7 = sext i32 %4 to i64
  %8 = sext i32 %2 to i64
  %9 = sext i32 %6 to i64
  %10 = getelementptr inbounds double, ptr %0, i64 %8
  %11 = load double, ptr %10, align 8, !tbaa !5
  br i1 %5, label %19, label %12

12:                                               ; preds = %3
  %13 = tail call double @tanh(double noundef %11) #6
  %14 = getelementptr inbounds double, ptr %0, i64 %9
  %15 = load double, ptr %14, align 8, !tbaa !5
  %16 = getelementptr double, ptr %0, i64 %7
  %17 = getelementptr double, ptr %16, i64 %8
  %18 = load double, ptr %17, align 8, !tbaa !5
  br label %104

19:                                               ; preds = %3
  %20 = zext nneg i32 %2 to i64
  %21 = and i64 %20, 3
  %22 = icmp ult i32 %2, 4
  br i1 %22, label %25, label %23

23:                                               ; preds = %19
  %24 = and i64 %20, 2147483644
  br label %179

25:                                               ; preds = %179, %19
  %26 = phi double [ poison, %19 ], [ %205, %179 ]
  %27 = phi i64 [ 0, %19 ], [ %206, %179 ]
  %28 = phi double [ %11, %19 ], [ %205, %179 ]
  %29 = icmp eq i64 %21, 0
  br i1 %29, label %42, label %30

30:                                               ; preds = %25, %30
  %31 = phi i64 [ %39, %30 ], [ %27, %25 ]
  %32 = phi double [ %38, %30 ], [ %28, %25 ]
  %33 = phi i64 [ %40, %30 ], [ 0, %25 ]
  %34 = getelementptr inbounds double, ptr %0, i64 %31
  %35 = load double, ptr %34, align 8, !tbaa !5
  %36 = getelementptr inbounds double, ptr %1, i64 %31
  %37 = load double, ptr %36, align 8, !tbaa !5
  %38 = tail call double @llvm.fmuladd.f64(double %35, double %37, double %32)
  %39 = add nuw nsw i64 %31, 1
  %40 = add i64 %33, 1
  %41 = icmp eq i64 %40, %21
  br i1 %41, label %42, label %30, !llvm.loop !25

42:                                               ; preds = %30, %25
  %43 = phi double [ %26, %25 ], [ %38, %30 ]
  %44 = tail call double @tanh(double noundef %43) #6
  %45 = getelementptr inbounds double, ptr %0, i64 %9
  %46 = load double, ptr %45, align 8, !tbaa !5
  %47 = getelementptr double, ptr %0, i64 %7
  %48 = getelementptr double, ptr %47, i64 %8
  %49 = load double, ptr %48, align 8, !tbaa !5
  br i1 %5, label %50, label %104

50:                                               ; preds = %42
  %51 = zext nneg i32 %4 to i64
  %52 = getelementptr inbounds double, ptr %0, i64 %51
  %53 = and i64 %20, 3
  %54 = icmp ult i32 %2, 4
  br i1 %54, label %87, label %55

55:                                               ; preds = %50
  %56 = and i64 %20, 2147483644
  br label %57

57:                                               ; preds = %57, %55
  %58 = phi i64 [ 0, %55 ], [ %84, %57 ]
  %59 = phi double [ %49, %55 ], [ %83, %57 ]
  %60 = phi i64 [ 0, %55 ], [ %85, %57 ]
  %61 = getelementptr inbounds double, ptr %52, i64 %58
  %62 = load double, ptr %61, align 8, !tbaa !5
  %63 = getelementptr inbounds double, ptr %1, i64 %58
  %64 = load double, ptr %63, align 8, !tbaa !5
  %65 = tail call double @llvm.fmuladd.f64(double %62, double %64, double %59)
  %66 = or disjoint i64 %58, 1
  %67 = getelementptr inbounds double, ptr %52, i64 %66
  %68 = load double, ptr %67, align 8, !tbaa !5
  %69 = getelementptr inbounds double, ptr %1, i64 %66
  %70 = load double, ptr %69, align 8, !tbaa !5
  %71 = tail call double @llvm.fmuladd.f64(double %68, double %70, double %65)
  %72 = or disjoint i64 %58, 2
  %73 = getelementptr inbounds double, ptr %52, i64 %72
  %74 = load double, ptr %73, align 8, !tbaa !5
  %75 = getelementptr inbounds double, ptr %1, i64 %72
  %76 = load double, ptr %75, align 8, !tbaa !5
  %77 = tail call double @llvm.fmuladd.f64(double %74, double %76, double %71)
  %78 = or disjoint i64 %58, 3
  %79 = getelementptr inbounds double, ptr %52, i64 %78
  %80 = load double, ptr %79, align 8, !tbaa !5
  %81 = getelementptr inbounds double, ptr %1, i64 %78
  %82 = load double, ptr %81, align 8, !tbaa !5
  %83 = tail call double @llvm.fmuladd.f64(double %80, double %82, double %77)
  %84 = add nuw nsw i64 %58, 4
  %85 = add i64 %60, 4
  %86 = icmp eq i64 %85, %56
  br i1 %86, label %87, label %57, !llvm.loop !26

87:                                               ; preds = %57, %50
  %88 = phi double [ poison, %50 ], [ %83, %57 ]
  %89 = phi i64 [ 0, %50 ], [ %84, %57 ]
  %90 = phi double [ %49, %50 ], [ %83, %57 ]
  %91 = icmp eq i64 %53, 0
  br i1 %91, label %104, label %92

92:                                               ; preds = %87, %92
  %93 = phi i64 [ %101, %92 ], [ %89, %87 ]
  %94 = phi double [ %100, %92 ], [ %90, %87 ]
  %95 = phi i64 [ %102, %92 ], [ 0, %87 ]
  %96 = getelementptr inbounds double, ptr %52, i64 %93
  %97 = load double, ptr %96, align 8, !tbaa !5
  %98 = getelementptr inbounds double, ptr %1, i64 %93
  %99 = load double, ptr %98, align 8, !tbaa !5
  %100 = tail call double @llvm.fmuladd.f64(double %97, double %99, double %94)
  %101 = add nuw nsw i64 %93, 1
  %102 = add i64 %95, 1
  %103 = icmp eq i64 %102, %53
  br i1 %103, label %104, label %92, !llvm.loop !27

104:                                              ; preds = %87, %92, %12, %42
  %105 = phi double [ %46, %42 ], [ %15, %12 ], [ %46, %92 ], [ %46, %87 ]
  %106 = phi double [ %44, %42 ], [ %13, %12 ], [ %44, %92 ], [ %44, %87 ]
  %107 = phi double [ %49, %42 ], [ %18, %12 ], [ %88, %87 ], [ %100, %92 ]
  %108 = tail call double @tanh(double noundef %107) #6
  %109 = getelementptr double, ptr %0, i64 %9
  %110 = getelementptr i8, ptr %109, i64 8
  %111 = load double, ptr %110, align 8, !tbaa !5
  %112 = shl nsw i64 %7, 1
  %113 = getelementptr double, ptr %0, i64 %112
  %114 = getelementptr double, ptr %113, i64 %8
  %115 = load double, ptr %114, align 8, !tbaa !5
  br i1 %5, label %116, label %170

116:                                              ; preds = %104
  %117 = zext nneg i32 %2 to i64
  %118 = getelementptr double, ptr %0, i64 %112
  %119 = and i64 %117, 3
  %120 = icmp ult i32 %2, 4
  br i1 %120, label %153, label %121

121:                                              ; preds = %116
  %122 = and i64 %117, 2147483644
  br label %123

123:                                              ; preds = %123, %121
  %124 = phi i64 [ 0, %121 ], [ %150, %123 ]
  %125 = phi double [ %115, %121 ], [ %149, %123 ]
  %126 = phi i64 [ 0, %121 ], [ %151, %123 ]
  %127 = getelementptr double, ptr %118, i64 %124
  %128 = load double, ptr %127, align 8, !tbaa !5
  %129 = getelementptr inbounds double, ptr %1, i64 %124
  %130 = load double, ptr %129, align 8, !tbaa !5
  %131 = tail call double @llvm.fmuladd.f64(double %128, double %130, double %125)
  %132 = or disjoint i64 %124, 1
  %133 = getelementptr double, ptr %118, i64 %132
  %134 = load double, ptr %133, align 8, !tbaa !5
  %135 = getelementptr inbounds double, ptr %1, i64 %132
  %136 = load double, ptr %135, align 8, !tbaa !5
  %137 = tail call double @llvm.fmuladd.f64(double %134, double %136, double %131)
  %138 = or disjoint i64 %124, 2
  %139 = getelementptr double, ptr %118, i64 %138
  %140 = load double, ptr %139, align 8, !tbaa !5
  %141 = getelementptr inbounds double, ptr %1, i64 %138
  %142 = load double, ptr %141, align 8, !tbaa !5
  %143 = tail call double @llvm.fmuladd.f64(double %140, double %142, double %137)
  %144 = or disjoint i64 %124, 3
  %145 = getelementptr double, ptr %118, i64 %144
  %146 = load double, ptr %145, align 8, !tbaa !5
  %147 = getelementptr inbounds double, ptr %1, i64 %144
  %148 = load double, ptr %147, align 8, !tbaa !5
  %149 = tail call double @llvm.fmuladd.f64(double %146, double %148, double %143)
  %150 = add nuw nsw i64 %124, 4
  %151 = add i64 %126, 4
  %152 = icmp eq i64 %151, %122
  br i1 %152, label %153, label %123, !llvm.loop !26

153:                                              ; preds = %123, %116
  %154 = phi double [ poison, %116 ], [ %149, %123 ]
  %155 = phi i64 [ 0, %116 ], [ %150, %123 ]
  %156 = phi double [ %115, %116 ], [ %149, %123 ]
  %157 = icmp eq i64 %119, 0
  br i1 %157, label %170, label %158

158:                                              ; preds = %153, %158
  %159 = phi i64 [ %167, %158 ], [ %155, %153 ]
  %160 = phi double [ %166, %158 ], [ %156, %153 ]
  %161 = phi i64 [ %168, %158 ], [ 0, %153 ]
  %162 = getelementptr double, ptr %118, i64 %159
  %163 = load double, ptr %162, align 8, !tbaa !5
  %164 = getelementptr inbounds double, ptr %1, i64 %159
  %165 = load double, ptr %164, align 8, !tbaa !5
  %166 = tail call double @llvm.fmuladd.f64(double %163, double %165, double %160)
  %167 = add nuw nsw i64 %159, 1
  %168 = add i64 %161, 1
  %169 = icmp eq i64 %168, %119
  br i1 %169, label %170, label %158, !llvm.loop !28

170:                                              ; preds = %153, %158, %104
  %171 = phi double [ %115, %104 ], [ %154, %153 ], [ %166, %158 ]
  %172 = tail call double @llvm.fmuladd.f64(double %106, double %105, double 0.000000e+00)
  %173 = tail call double @llvm.fmuladd.f64(double %108, double %111, double %172)
  %174 = tail call double @tanh(double noundef %171) #6
  %175 = getelementptr double, ptr %0, i64 %9
  %176 = getelementptr i8, ptr %175, i64 16
  %177 = load double, ptr %176, align 8, !tbaa !5
  %178 = tail call double @llvm.fmuladd.f64(double %174, double %177, double %173)
  ret double %178

179:                                              ; preds = %179, %23
  %180 = phi i64 [ 0, %23 ], [ %206, %179 ]
  %181 = phi double [ %11, %23 ], [ %205, %179 ]
  %182 = phi i64 [ 0, %23 ], [ %207, %179 ]
  %183 = getelementptr inbounds double, ptr %0, i64 %180
  %184 = load double, ptr %183, align 8, !tbaa !5
  %185 = getelementptr inbounds double, ptr %1, i64 %180
  %186 = load double, ptr %185, align 8, !tbaa !5
  %187 = tail call double @llvm.fmuladd.f64(double %184, double %186, double %181)
  %188 = or disjoint i64 %180, 1
  %189 = getelementptr inbounds double, ptr %0, i64 %188
  %190 = load double, ptr %189, align 8, !tbaa !5
  %191 = getelementptr inbounds double, ptr %1, i64 %188
  %192 = load double, ptr %191, align 8, !tbaa !5
  %193 = tail call double @llvm.fmuladd.f64(double %190, double %192, double %187)
  %194 = or disjoint i64 %180, 2
  %195 = getelementptr inbounds double, ptr %0, i64 %194
  %196 = load double, ptr %195, align 8, !tbaa !5
  %197 = getelementptr inbounds double, ptr %1, i64 %194
  %198 = load double, ptr %197, align 8, !tbaa !5
  %199 = tail call double @llvm.fmuladd.f64(double %196, double %198, double %193)
  %200 = or disjoint i64 %180, 3
  %201 = getelementptr inbounds double, ptr %0, i64 %200
  %202 = load double, ptr %201, align 8, !tbaa !5
  %203 = getelementptr inbounds double, ptr %1, i64 %200
  %204 = load double, ptr %203, align 8, !tbaa !5
  %205 = tail call double @llvm.fmuladd.f64(double %202, double %204, double %199)
  %206 = add nuw nsw i64 %180, 4
  %207 = add i64 %182, 4
  %208 = icmp eq i64 %207, %24
  br i1 %208, label %25, label %179, !llvm.loop !26
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @tanh(double noundef) local_unnamed_addr #4

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>) #5

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree nounwind memory(write, argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
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
!25 = distinct !{!25, !13}
!26 = distinct !{!26, !10}
!27 = distinct !{!27, !13}
!28 = distinct !{!28, !13}
