; clang-15 -O3 -S -emit-llvm c/in_place.c -o ir/clang-15/O3/in_place.ll
; ModuleID = 'c/in_place.c'
source_filename = "c/in_place.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: argmemonly nofree norecurse nosync nounwind uwtable
define dso_local double @square_in_place_three_times(ptr nocapture noundef %0) local_unnamed_addr #0 {
  %2 = load double, ptr %0, align 8, !tbaa !5
  %3 = fmul double %2, %2
  %4 = fmul double %3, %3
  %5 = fmul double %4, %4
  store double %5, ptr %0, align 8, !tbaa !5
  ret double %5
}

; Function Attrs: argmemonly nofree norecurse nosync nounwind uwtable
define dso_local double @prefix_product_in_place(ptr nocapture noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 1
  br i1 %3, label %4, label %27

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64
  %6 = load double, ptr %0, align 8, !tbaa !5
  %7 = add nsw i64 %5, -1
  %8 = add nsw i64 %5, -2
  %9 = and i64 %7, 3
  %10 = icmp ult i64 %8, 3
  br i1 %10, label %13, label %11

11:                                               ; preds = %4
  %12 = and i64 %7, -4
  br label %32

13:                                               ; preds = %32, %4
  %14 = phi double [ %6, %4 ], [ %50, %32 ]
  %15 = phi i64 [ 1, %4 ], [ %51, %32 ]
  %16 = icmp eq i64 %9, 0
  br i1 %16, label %27, label %17

17:                                               ; preds = %13, %17
  %18 = phi double [ %23, %17 ], [ %14, %13 ]
  %19 = phi i64 [ %24, %17 ], [ %15, %13 ]
  %20 = phi i64 [ %25, %17 ], [ 0, %13 ]
  %21 = getelementptr inbounds double, ptr %0, i64 %19
  %22 = load double, ptr %21, align 8, !tbaa !5
  %23 = fmul double %18, %22
  store double %23, ptr %21, align 8, !tbaa !5
  %24 = add nuw nsw i64 %19, 1
  %25 = add i64 %20, 1
  %26 = icmp eq i64 %25, %9
  br i1 %26, label %27, label %17, !llvm.loop !9

27:                                               ; preds = %13, %17, %2
  %28 = add nsw i32 %1, -1
  %29 = sext i32 %28 to i64
  %30 = getelementptr inbounds double, ptr %0, i64 %29
  %31 = load double, ptr %30, align 8, !tbaa !5
  ret double %31

32:                                               ; preds = %32, %11
  %33 = phi double [ %6, %11 ], [ %50, %32 ]
  %34 = phi i64 [ 1, %11 ], [ %51, %32 ]
  %35 = phi i64 [ 0, %11 ], [ %52, %32 ]
  %36 = getelementptr inbounds double, ptr %0, i64 %34
  %37 = load double, ptr %36, align 8, !tbaa !5
  %38 = fmul double %33, %37
  store double %38, ptr %36, align 8, !tbaa !5
  %39 = add nuw nsw i64 %34, 1
  %40 = getelementptr inbounds double, ptr %0, i64 %39
  %41 = load double, ptr %40, align 8, !tbaa !5
  %42 = fmul double %38, %41
  store double %42, ptr %40, align 8, !tbaa !5
  %43 = add nuw nsw i64 %34, 2
  %44 = getelementptr inbounds double, ptr %0, i64 %43
  %45 = load double, ptr %44, align 8, !tbaa !5
  %46 = fmul double %42, %45
  store double %46, ptr %44, align 8, !tbaa !5
  %47 = add nuw nsw i64 %34, 3
  %48 = getelementptr inbounds double, ptr %0, i64 %47
  %49 = load double, ptr %48, align 8, !tbaa !5
  %50 = fmul double %46, %49
  store double %50, ptr %48, align 8, !tbaa !5
  %51 = add nuw nsw i64 %34, 4
  %52 = add i64 %35, 4
  %53 = icmp eq i64 %52, %12
  br i1 %53, label %13, label %32, !llvm.loop !11
}

; Function Attrs: nofree nosync nounwind readnone uwtable
define dso_local double @swap_recurrence(double noundef %0, double noundef %1) local_unnamed_addr #1 {
  %3 = fmul double %1, %0
  %4 = fmul double %3, %1
  %5 = fmul double %4, %3
  %6 = tail call double @llvm.fmuladd.f64(double %5, double 2.000000e+00, double %4)
  ret double %6
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: nofree nosync nounwind readnone uwtable
define dso_local double @rotate_three(double noundef %0, double noundef %1, double noundef %2, i32 noundef %3) local_unnamed_addr #1 {
  %5 = icmp sgt i32 %3, 0
  br i1 %5, label %6, label %28

6:                                                ; preds = %4
  %7 = add i32 %3, -1
  %8 = and i32 %3, 7
  %9 = icmp ult i32 %7, 7
  br i1 %9, label %12, label %10

10:                                               ; preds = %6
  %11 = and i32 %3, -8
  br label %34

12:                                               ; preds = %34, %6
  %13 = phi double [ undef, %6 ], [ %44, %34 ]
  %14 = phi double [ undef, %6 ], [ %45, %34 ]
  %15 = phi double [ undef, %6 ], [ %46, %34 ]
  %16 = phi double [ %0, %6 ], [ %44, %34 ]
  %17 = phi double [ %1, %6 ], [ %45, %34 ]
  %18 = phi double [ %2, %6 ], [ %46, %34 ]
  %19 = icmp eq i32 %8, 0
  br i1 %19, label %28, label %20

20:                                               ; preds = %12, %20
  %21 = phi double [ %22, %20 ], [ %16, %12 ]
  %22 = phi double [ %23, %20 ], [ %17, %12 ]
  %23 = phi double [ %25, %20 ], [ %18, %12 ]
  %24 = phi i32 [ %26, %20 ], [ 0, %12 ]
  %25 = tail call double @llvm.fmuladd.f64(double %21, double %22, double %23)
  %26 = add i32 %24, 1
  %27 = icmp eq i32 %26, %8
  br i1 %27, label %28, label %20, !llvm.loop !13

28:                                               ; preds = %12, %20, %4
  %29 = phi double [ %2, %4 ], [ %15, %12 ], [ %25, %20 ]
  %30 = phi double [ %1, %4 ], [ %14, %12 ], [ %23, %20 ]
  %31 = phi double [ %0, %4 ], [ %13, %12 ], [ %22, %20 ]
  %32 = fneg double %29
  %33 = tail call double @llvm.fmuladd.f64(double %31, double %30, double %32)
  ret double %33

34:                                               ; preds = %34, %10
  %35 = phi double [ %0, %10 ], [ %44, %34 ]
  %36 = phi double [ %1, %10 ], [ %45, %34 ]
  %37 = phi double [ %2, %10 ], [ %46, %34 ]
  %38 = phi i32 [ 0, %10 ], [ %47, %34 ]
  %39 = tail call double @llvm.fmuladd.f64(double %35, double %36, double %37)
  %40 = tail call double @llvm.fmuladd.f64(double %36, double %37, double %39)
  %41 = tail call double @llvm.fmuladd.f64(double %37, double %39, double %40)
  %42 = tail call double @llvm.fmuladd.f64(double %39, double %40, double %41)
  %43 = tail call double @llvm.fmuladd.f64(double %40, double %41, double %42)
  %44 = tail call double @llvm.fmuladd.f64(double %41, double %42, double %43)
  %45 = tail call double @llvm.fmuladd.f64(double %42, double %43, double %44)
  %46 = tail call double @llvm.fmuladd.f64(double %43, double %44, double %45)
  %47 = add i32 %38, 8
  %48 = icmp eq i32 %47, %11
  br i1 %48, label %12, label %34, !llvm.loop !14
}

; Function Attrs: argmemonly nofree nosync nounwind uwtable
define dso_local void @smooth_in_place(ptr nocapture noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #3 {
  %4 = icmp sgt i32 %2, 0
  %5 = icmp sgt i32 %1, 2
  %6 = and i1 %4, %5
  br i1 %6, label %7, label %62

7:                                                ; preds = %3
  %8 = add i32 %1, -1
  %9 = load double, ptr %0, align 8, !tbaa !5
  %10 = zext i32 %8 to i64
  %11 = getelementptr inbounds double, ptr %0, i64 1
  %12 = add nsw i64 %10, -1
  %13 = and i64 %12, 1
  %14 = icmp eq i32 %8, 2
  %15 = and i64 %12, -2
  %16 = icmp eq i64 %13, 0
  br label %17

17:                                               ; preds = %7, %59
  %18 = phi i32 [ %60, %59 ], [ 0, %7 ]
  %19 = load double, ptr %11, align 8, !tbaa !5
  br i1 %14, label %45, label %20

20:                                               ; preds = %17, %20
  %21 = phi double [ %38, %20 ], [ %19, %17 ]
  %22 = phi double [ %42, %20 ], [ %9, %17 ]
  %23 = phi i64 [ %36, %20 ], [ 1, %17 ]
  %24 = phi i64 [ %43, %20 ], [ 0, %17 ]
  %25 = getelementptr inbounds double, ptr %0, i64 %23
  %26 = tail call double @llvm.fmuladd.f64(double %21, double 2.000000e+00, double %22)
  %27 = add nuw nsw i64 %23, 1
  %28 = getelementptr inbounds double, ptr %0, i64 %27
  %29 = load double, ptr %28, align 8, !tbaa !5
  %30 = fadd double %26, %29
  %31 = fmul double %21, 1.000000e-01
  %32 = fmul double %21, %31
  %33 = tail call double @llvm.fmuladd.f64(double %30, double 2.500000e-01, double %32)
  store double %33, ptr %25, align 8, !tbaa !5
  %34 = getelementptr inbounds double, ptr %0, i64 %27
  %35 = tail call double @llvm.fmuladd.f64(double %29, double 2.000000e+00, double %33)
  %36 = add nuw nsw i64 %23, 2
  %37 = getelementptr inbounds double, ptr %0, i64 %36
  %38 = load double, ptr %37, align 8, !tbaa !5
  %39 = fadd double %35, %38
  %40 = fmul double %29, 1.000000e-01
  %41 = fmul double %29, %40
  %42 = tail call double @llvm.fmuladd.f64(double %39, double 2.500000e-01, double %41)
  store double %42, ptr %34, align 8, !tbaa !5
  %43 = add i64 %24, 2
  %44 = icmp eq i64 %43, %15
  br i1 %44, label %45, label %20, !llvm.loop !15

45:                                               ; preds = %20, %17
  %46 = phi double [ %19, %17 ], [ %38, %20 ]
  %47 = phi double [ %9, %17 ], [ %42, %20 ]
  %48 = phi i64 [ 1, %17 ], [ %36, %20 ]
  br i1 %16, label %59, label %49

49:                                               ; preds = %45
  %50 = getelementptr inbounds double, ptr %0, i64 %48
  %51 = tail call double @llvm.fmuladd.f64(double %46, double 2.000000e+00, double %47)
  %52 = add nuw nsw i64 %48, 1
  %53 = getelementptr inbounds double, ptr %0, i64 %52
  %54 = load double, ptr %53, align 8, !tbaa !5
  %55 = fadd double %51, %54
  %56 = fmul double %46, 1.000000e-01
  %57 = fmul double %46, %56
  %58 = tail call double @llvm.fmuladd.f64(double %55, double 2.500000e-01, double %57)
  store double %58, ptr %50, align 8, !tbaa !5
  br label %59

59:                                               ; preds = %45, %49
  %60 = add nuw nsw i32 %18, 1
  %61 = icmp eq i32 %60, %2
  br i1 %61, label %62, label %17, !llvm.loop !16

62:                                               ; preds = %59, %3
  ret void
}

; Function Attrs: nofree nounwind uwtable
define dso_local void @normalise_in_place(ptr nocapture noundef %0, i32 noundef %1) local_unnamed_addr #4 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %89

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64
  %6 = add nsw i64 %5, -1
  %7 = and i64 %5, 3
  %8 = icmp ult i64 %6, 3
  br i1 %8, label %11, label %9

9:                                                ; preds = %4
  %10 = and i64 %5, 4294967292
  br label %67

11:                                               ; preds = %67, %4
  %12 = phi double [ undef, %4 ], [ %85, %67 ]
  %13 = phi i64 [ 0, %4 ], [ %86, %67 ]
  %14 = phi double [ 0.000000e+00, %4 ], [ %85, %67 ]
  %15 = icmp eq i64 %7, 0
  br i1 %15, label %26, label %16

16:                                               ; preds = %11, %16
  %17 = phi i64 [ %23, %16 ], [ %13, %11 ]
  %18 = phi double [ %22, %16 ], [ %14, %11 ]
  %19 = phi i64 [ %24, %16 ], [ 0, %11 ]
  %20 = getelementptr inbounds double, ptr %0, i64 %17
  %21 = load double, ptr %20, align 8, !tbaa !5
  %22 = tail call double @llvm.fmuladd.f64(double %21, double %21, double %18)
  %23 = add nuw nsw i64 %17, 1
  %24 = add i64 %19, 1
  %25 = icmp eq i64 %24, %7
  br i1 %25, label %26, label %16, !llvm.loop !17

26:                                               ; preds = %16, %11
  %27 = phi double [ %12, %11 ], [ %22, %16 ]
  %28 = tail call double @sqrt(double noundef %27) #6
  br i1 %3, label %29, label %89

29:                                               ; preds = %26
  %30 = zext i32 %1 to i64
  %31 = icmp eq i32 %1, 1
  br i1 %31, label %65, label %32

32:                                               ; preds = %29
  %33 = and i64 %5, 4294967294
  %34 = insertelement <2 x double> poison, double %28, i64 0
  %35 = shufflevector <2 x double> %34, <2 x double> poison, <2 x i32> zeroinitializer
  %36 = add nsw i64 %33, -2
  %37 = lshr exact i64 %36, 1
  %38 = add nuw i64 %37, 1
  %39 = and i64 %38, 1
  %40 = icmp eq i64 %36, 0
  br i1 %40, label %56, label %41

41:                                               ; preds = %32
  %42 = and i64 %38, -2
  br label %43

43:                                               ; preds = %43, %41
  %44 = phi i64 [ 0, %41 ], [ %53, %43 ]
  %45 = phi i64 [ 0, %41 ], [ %54, %43 ]
  %46 = getelementptr inbounds double, ptr %0, i64 %44
  %47 = load <2 x double>, ptr %46, align 8, !tbaa !5
  %48 = fdiv <2 x double> %47, %35
  store <2 x double> %48, ptr %46, align 8, !tbaa !5
  %49 = or i64 %44, 2
  %50 = getelementptr inbounds double, ptr %0, i64 %49
  %51 = load <2 x double>, ptr %50, align 8, !tbaa !5
  %52 = fdiv <2 x double> %51, %35
  store <2 x double> %52, ptr %50, align 8, !tbaa !5
  %53 = add nuw i64 %44, 4
  %54 = add nuw i64 %45, 2
  %55 = icmp eq i64 %54, %42
  br i1 %55, label %56, label %43, !llvm.loop !18

56:                                               ; preds = %43, %32
  %57 = phi i64 [ 0, %32 ], [ %53, %43 ]
  %58 = icmp eq i64 %39, 0
  br i1 %58, label %63, label %59

59:                                               ; preds = %56
  %60 = getelementptr inbounds double, ptr %0, i64 %57
  %61 = load <2 x double>, ptr %60, align 8, !tbaa !5
  %62 = fdiv <2 x double> %61, %35
  store <2 x double> %62, ptr %60, align 8, !tbaa !5
  br label %63

63:                                               ; preds = %56, %59
  %64 = icmp eq i64 %33, %5
  br i1 %64, label %89, label %65

65:                                               ; preds = %29, %63
  %66 = phi i64 [ 0, %29 ], [ %33, %63 ]
  br label %90

67:                                               ; preds = %67, %9
  %68 = phi i64 [ 0, %9 ], [ %86, %67 ]
  %69 = phi double [ 0.000000e+00, %9 ], [ %85, %67 ]
  %70 = phi i64 [ 0, %9 ], [ %87, %67 ]
  %71 = getelementptr inbounds double, ptr %0, i64 %68
  %72 = load double, ptr %71, align 8, !tbaa !5
  %73 = tail call double @llvm.fmuladd.f64(double %72, double %72, double %69)
  %74 = or i64 %68, 1
  %75 = getelementptr inbounds double, ptr %0, i64 %74
  %76 = load double, ptr %75, align 8, !tbaa !5
  %77 = tail call double @llvm.fmuladd.f64(double %76, double %76, double %73)
  %78 = or i64 %68, 2
  %79 = getelementptr inbounds double, ptr %0, i64 %78
  %80 = load double, ptr %79, align 8, !tbaa !5
  %81 = tail call double @llvm.fmuladd.f64(double %80, double %80, double %77)
  %82 = or i64 %68, 3
  %83 = getelementptr inbounds double, ptr %0, i64 %82
  %84 = load double, ptr %83, align 8, !tbaa !5
  %85 = tail call double @llvm.fmuladd.f64(double %84, double %84, double %81)
  %86 = add nuw nsw i64 %68, 4
  %87 = add i64 %70, 4
  %88 = icmp eq i64 %87, %10
  br i1 %88, label %11, label %67, !llvm.loop !20

89:                                               ; preds = %90, %63, %2, %26
  ret void

90:                                               ; preds = %65, %90
  %91 = phi i64 [ %95, %90 ], [ %66, %65 ]
  %92 = getelementptr inbounds double, ptr %0, i64 %91
  %93 = load double, ptr %92, align 8, !tbaa !5
  %94 = fdiv double %93, %28
  store double %94, ptr %92, align 8, !tbaa !5
  %95 = add nuw nsw i64 %91, 1
  %96 = icmp eq i64 %95, %30
  br i1 %96, label %89, label %90, !llvm.loop !21
}

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @sqrt(double noundef) local_unnamed_addr #5

; Function Attrs: argmemonly nofree nosync nounwind uwtable
define dso_local double @weighted_sorted_sum(ptr nocapture noundef %0, i32 noundef %1) local_unnamed_addr #3 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %80

4:                                                ; preds = %2, %35
  %5 = phi i32 [ %36, %35 ], [ 0, %2 ]
  %6 = xor i32 %5, -1
  %7 = add i32 %6, %1
  %8 = zext i32 %7 to i64
  %9 = sub nsw i32 %1, %5
  %10 = icmp sgt i32 %9, 1
  br i1 %10, label %11, label %35

11:                                               ; preds = %4
  %12 = and i64 %8, 1
  %13 = icmp eq i32 %7, 1
  br i1 %13, label %24, label %14

14:                                               ; preds = %11
  %15 = and i64 %8, 4294967294
  br label %38

16:                                               ; preds = %35
  br i1 %3, label %17, label %80

17:                                               ; preds = %16
  %18 = zext i32 %1 to i64
  %19 = add nsw i64 %18, -1
  %20 = and i64 %18, 3
  %21 = icmp ult i64 %19, 3
  br i1 %21, label %62, label %22

22:                                               ; preds = %17
  %23 = and i64 %18, 4294967292
  br label %82

24:                                               ; preds = %58, %11
  %25 = phi i64 [ 0, %11 ], [ %51, %58 ]
  %26 = phi i64 [ 1, %11 ], [ %59, %58 ]
  %27 = icmp eq i64 %12, 0
  br i1 %27, label %35, label %28

28:                                               ; preds = %24
  %29 = getelementptr inbounds double, ptr %0, i64 %25
  %30 = load double, ptr %29, align 8, !tbaa !5
  %31 = getelementptr inbounds double, ptr %0, i64 %26
  %32 = load double, ptr %31, align 8, !tbaa !5
  %33 = fcmp ogt double %30, %32
  br i1 %33, label %34, label %35

34:                                               ; preds = %28
  store double %32, ptr %29, align 8, !tbaa !5
  store double %30, ptr %31, align 8, !tbaa !5
  br label %35

35:                                               ; preds = %24, %34, %28, %4
  %36 = add nuw nsw i32 %5, 1
  %37 = icmp eq i32 %36, %1
  br i1 %37, label %16, label %4, !llvm.loop !23

38:                                               ; preds = %58, %14
  %39 = phi i64 [ 0, %14 ], [ %51, %58 ]
  %40 = phi i64 [ 1, %14 ], [ %59, %58 ]
  %41 = phi i64 [ 0, %14 ], [ %60, %58 ]
  %42 = or i64 %39, 1
  %43 = getelementptr inbounds double, ptr %0, i64 %39
  %44 = load double, ptr %43, align 8, !tbaa !5
  %45 = getelementptr inbounds double, ptr %0, i64 %40
  %46 = load double, ptr %45, align 8, !tbaa !5
  %47 = fcmp ogt double %44, %46
  br i1 %47, label %48, label %49

48:                                               ; preds = %38
  store double %46, ptr %43, align 8, !tbaa !5
  store double %44, ptr %45, align 8, !tbaa !5
  br label %49

49:                                               ; preds = %38, %48
  %50 = add nuw nsw i64 %40, 1
  %51 = add nuw nsw i64 %39, 2
  %52 = getelementptr inbounds double, ptr %0, i64 %42
  %53 = load double, ptr %52, align 8, !tbaa !5
  %54 = getelementptr inbounds double, ptr %0, i64 %50
  %55 = load double, ptr %54, align 8, !tbaa !5
  %56 = fcmp ogt double %53, %55
  br i1 %56, label %57, label %58

57:                                               ; preds = %49
  store double %55, ptr %52, align 8, !tbaa !5
  store double %53, ptr %54, align 8, !tbaa !5
  br label %58

58:                                               ; preds = %57, %49
  %59 = add nuw nsw i64 %40, 2
  %60 = add i64 %41, 2
  %61 = icmp eq i64 %60, %15
  br i1 %61, label %24, label %38, !llvm.loop !24

62:                                               ; preds = %82, %17
  %63 = phi double [ undef, %17 ], [ %113, %82 ]
  %64 = phi i64 [ 0, %17 ], [ %107, %82 ]
  %65 = phi double [ 0.000000e+00, %17 ], [ %113, %82 ]
  %66 = icmp eq i64 %20, 0
  br i1 %66, label %80, label %67

67:                                               ; preds = %62, %67
  %68 = phi i64 [ %71, %67 ], [ %64, %62 ]
  %69 = phi double [ %77, %67 ], [ %65, %62 ]
  %70 = phi i64 [ %78, %67 ], [ 0, %62 ]
  %71 = add nuw nsw i64 %68, 1
  %72 = trunc i64 %71 to i32
  %73 = sitofp i32 %72 to double
  %74 = getelementptr inbounds double, ptr %0, i64 %68
  %75 = load double, ptr %74, align 8, !tbaa !5
  %76 = fmul double %75, %73
  %77 = tail call double @llvm.fmuladd.f64(double %76, double %75, double %69)
  %78 = add i64 %70, 1
  %79 = icmp eq i64 %78, %20
  br i1 %79, label %80, label %67, !llvm.loop !25

80:                                               ; preds = %62, %67, %2, %16
  %81 = phi double [ 0.000000e+00, %16 ], [ 0.000000e+00, %2 ], [ %63, %62 ], [ %77, %67 ]
  ret double %81

82:                                               ; preds = %82, %22
  %83 = phi i64 [ 0, %22 ], [ %107, %82 ]
  %84 = phi double [ 0.000000e+00, %22 ], [ %113, %82 ]
  %85 = phi i64 [ 0, %22 ], [ %114, %82 ]
  %86 = or i64 %83, 1
  %87 = trunc i64 %86 to i32
  %88 = sitofp i32 %87 to double
  %89 = getelementptr inbounds double, ptr %0, i64 %83
  %90 = load double, ptr %89, align 8, !tbaa !5
  %91 = fmul double %90, %88
  %92 = tail call double @llvm.fmuladd.f64(double %91, double %90, double %84)
  %93 = or i64 %83, 2
  %94 = trunc i64 %93 to i32
  %95 = sitofp i32 %94 to double
  %96 = getelementptr inbounds double, ptr %0, i64 %86
  %97 = load double, ptr %96, align 8, !tbaa !5
  %98 = fmul double %97, %95
  %99 = tail call double @llvm.fmuladd.f64(double %98, double %97, double %92)
  %100 = or i64 %83, 3
  %101 = trunc i64 %100 to i32
  %102 = sitofp i32 %101 to double
  %103 = getelementptr inbounds double, ptr %0, i64 %93
  %104 = load double, ptr %103, align 8, !tbaa !5
  %105 = fmul double %104, %102
  %106 = tail call double @llvm.fmuladd.f64(double %105, double %104, double %99)
  %107 = add nuw nsw i64 %83, 4
  %108 = trunc i64 %107 to i32
  %109 = sitofp i32 %108 to double
  %110 = getelementptr inbounds double, ptr %0, i64 %100
  %111 = load double, ptr %110, align 8, !tbaa !5
  %112 = fmul double %111, %109
  %113 = tail call double @llvm.fmuladd.f64(double %112, double %111, double %106)
  %114 = add i64 %85, 4
  %115 = icmp eq i64 %114, %23
  br i1 %115, label %62, label %82, !llvm.loop !26
}

attributes #0 = { argmemonly nofree norecurse nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree nosync nounwind readnone uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn }
attributes #3 = { argmemonly nofree nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nofree nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree nounwind willreturn writeonly "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nounwind }

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
!10 = !{!"llvm.loop.unroll.disable"}
!11 = distinct !{!11, !12}
!12 = !{!"llvm.loop.mustprogress"}
!13 = distinct !{!13, !10}
!14 = distinct !{!14, !12}
!15 = distinct !{!15, !12}
!16 = distinct !{!16, !12}
!17 = distinct !{!17, !10}
!18 = distinct !{!18, !12, !19}
!19 = !{!"llvm.loop.isvectorized", i32 1}
!20 = distinct !{!20, !12}
!21 = distinct !{!21, !12, !22, !19}
!22 = !{!"llvm.loop.unroll.runtime.disable"}
!23 = distinct !{!23, !12}
!24 = distinct !{!24, !12}
!25 = distinct !{!25, !10}
!26 = distinct !{!26, !12}
