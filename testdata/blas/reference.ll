; made by: clang-19 -O1 -S -emit-llvm -fno-vectorize -fno-slp-vectorize reference.c -o reference.ll
; ModuleID = 'reference.c'
source_filename = "reference.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @cblas_ddot(i32 noundef %0, ptr nocapture noundef readonly %1, i32 noundef %2, ptr nocapture noundef readonly %3, i32 noundef %4) local_unnamed_addr #0 {
  %6 = sext i32 %0 to i64
  %7 = sext i32 %2 to i64
  %8 = sext i32 %4 to i64
  %9 = icmp sgt i32 %0, 0
  br i1 %9, label %10, label %32

10:                                               ; preds = %5
  %11 = icmp slt i32 %2, 0
  %12 = sub nsw i64 1, %6
  %13 = mul nsw i64 %12, %7
  %14 = select i1 %11, i64 %13, i64 0
  %15 = getelementptr double, ptr %1, i64 %14
  %16 = icmp slt i32 %4, 0
  %17 = mul nsw i64 %12, %8
  %18 = select i1 %16, i64 %17, i64 0
  %19 = getelementptr double, ptr %3, i64 %18
  br label %20

20:                                               ; preds = %20, %10
  %21 = phi i64 [ 0, %10 ], [ %30, %20 ]
  %22 = phi double [ 0.000000e+00, %10 ], [ %29, %20 ]
  %23 = mul nsw i64 %21, %7
  %24 = getelementptr double, ptr %15, i64 %23
  %25 = load double, ptr %24, align 8, !tbaa !5
  %26 = mul nsw i64 %21, %8
  %27 = getelementptr double, ptr %19, i64 %26
  %28 = load double, ptr %27, align 8, !tbaa !5
  %29 = tail call double @llvm.fmuladd.f64(double %25, double %28, double %22)
  %30 = add nuw nsw i64 %21, 1
  %31 = icmp eq i64 %30, %6
  br i1 %31, label %32, label %20, !llvm.loop !9

32:                                               ; preds = %20, %5
  %33 = phi double [ 0.000000e+00, %5 ], [ %29, %20 ]
  ret double %33
}

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local double @cblas_dnrm2(i32 noundef %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #1 {
  %4 = sext i32 %0 to i64
  %5 = sext i32 %2 to i64
  %6 = icmp sgt i32 %0, 0
  br i1 %6, label %7, label %22

7:                                                ; preds = %3
  %8 = icmp slt i32 %2, 0
  %9 = sub nsw i64 1, %4
  %10 = mul nsw i64 %9, %5
  %11 = select i1 %8, i64 %10, i64 0
  %12 = getelementptr double, ptr %1, i64 %11
  br label %13

13:                                               ; preds = %13, %7
  %14 = phi i64 [ 0, %7 ], [ %20, %13 ]
  %15 = phi double [ 0.000000e+00, %7 ], [ %19, %13 ]
  %16 = mul nsw i64 %14, %5
  %17 = getelementptr double, ptr %12, i64 %16
  %18 = load double, ptr %17, align 8, !tbaa !5
  %19 = tail call double @llvm.fmuladd.f64(double %18, double %18, double %15)
  %20 = add nuw nsw i64 %14, 1
  %21 = icmp eq i64 %20, %4
  br i1 %21, label %22, label %13, !llvm.loop !12

22:                                               ; preds = %13, %3
  %23 = phi double [ 0.000000e+00, %3 ], [ %19, %13 ]
  %24 = tail call double @sqrt(double noundef %23) #5
  ret double %24
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @cblas_dasum(i32 noundef %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = sext i32 %0 to i64
  %5 = sext i32 %2 to i64
  %6 = icmp sgt i32 %2, 0
  %7 = icmp sgt i32 %0, 0
  %8 = and i1 %7, %6
  br i1 %8, label %9, label %19

9:                                                ; preds = %3, %9
  %10 = phi i64 [ %17, %9 ], [ 0, %3 ]
  %11 = phi double [ %16, %9 ], [ 0.000000e+00, %3 ]
  %12 = mul nuw nsw i64 %10, %5
  %13 = getelementptr inbounds double, ptr %1, i64 %12
  %14 = load double, ptr %13, align 8, !tbaa !5
  %15 = tail call double @llvm.fabs.f64(double %14)
  %16 = fadd double %11, %15
  %17 = add nuw nsw i64 %10, 1
  %18 = icmp eq i64 %17, %4
  br i1 %18, label %19, label %9, !llvm.loop !13

19:                                               ; preds = %9, %3
  %20 = phi double [ 0.000000e+00, %3 ], [ %16, %9 ]
  ret double %20
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @cblas_daxpy(i32 noundef %0, double noundef %1, ptr nocapture noundef readonly %2, i32 noundef %3, ptr nocapture noundef %4, i32 noundef %5) local_unnamed_addr #2 {
  %7 = sext i32 %0 to i64
  %8 = sext i32 %3 to i64
  %9 = sext i32 %5 to i64
  %10 = icmp sgt i32 %0, 0
  br i1 %10, label %11, label %32

11:                                               ; preds = %6
  %12 = icmp slt i32 %3, 0
  %13 = sub nsw i64 1, %7
  %14 = mul nsw i64 %13, %8
  %15 = select i1 %12, i64 %14, i64 0
  %16 = getelementptr double, ptr %2, i64 %15
  %17 = icmp slt i32 %5, 0
  %18 = mul nsw i64 %13, %9
  %19 = select i1 %17, i64 %18, i64 0
  %20 = getelementptr double, ptr %4, i64 %19
  br label %21

21:                                               ; preds = %21, %11
  %22 = phi i64 [ 0, %11 ], [ %30, %21 ]
  %23 = mul nsw i64 %22, %8
  %24 = getelementptr double, ptr %16, i64 %23
  %25 = load double, ptr %24, align 8, !tbaa !5
  %26 = mul nsw i64 %22, %9
  %27 = getelementptr double, ptr %20, i64 %26
  %28 = load double, ptr %27, align 8, !tbaa !5
  %29 = tail call double @llvm.fmuladd.f64(double %1, double %25, double %28)
  store double %29, ptr %27, align 8, !tbaa !5
  %30 = add nuw nsw i64 %22, 1
  %31 = icmp eq i64 %30, %7
  br i1 %31, label %32, label %21, !llvm.loop !14

32:                                               ; preds = %21, %6
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @cblas_dscal(i32 noundef %0, double noundef %1, ptr nocapture noundef %2, i32 noundef %3) local_unnamed_addr #2 {
  %5 = sext i32 %0 to i64
  %6 = sext i32 %3 to i64
  %7 = icmp sgt i32 %3, 0
  %8 = icmp sgt i32 %0, 0
  %9 = and i1 %8, %7
  br i1 %9, label %10, label %18

10:                                               ; preds = %4, %10
  %11 = phi i64 [ %16, %10 ], [ 0, %4 ]
  %12 = mul nuw nsw i64 %11, %6
  %13 = getelementptr inbounds double, ptr %2, i64 %12
  %14 = load double, ptr %13, align 8, !tbaa !5
  %15 = fmul double %14, %1
  store double %15, ptr %13, align 8, !tbaa !5
  %16 = add nuw nsw i64 %11, 1
  %17 = icmp eq i64 %16, %5
  br i1 %17, label %18, label %10, !llvm.loop !15

18:                                               ; preds = %10, %4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @cblas_dcopy(i32 noundef %0, ptr nocapture noundef readonly %1, i32 noundef %2, ptr nocapture noundef writeonly %3, i32 noundef %4) local_unnamed_addr #2 {
  %6 = sext i32 %0 to i64
  %7 = sext i32 %2 to i64
  %8 = sext i32 %4 to i64
  %9 = icmp sgt i32 %0, 0
  br i1 %9, label %10, label %29

10:                                               ; preds = %5
  %11 = icmp slt i32 %2, 0
  %12 = sub nsw i64 1, %6
  %13 = mul nsw i64 %12, %7
  %14 = select i1 %11, i64 %13, i64 0
  %15 = getelementptr double, ptr %1, i64 %14
  %16 = icmp slt i32 %4, 0
  %17 = mul nsw i64 %12, %8
  %18 = select i1 %16, i64 %17, i64 0
  %19 = getelementptr double, ptr %3, i64 %18
  br label %20

20:                                               ; preds = %20, %10
  %21 = phi i64 [ 0, %10 ], [ %27, %20 ]
  %22 = mul nsw i64 %21, %7
  %23 = getelementptr double, ptr %15, i64 %22
  %24 = load double, ptr %23, align 8, !tbaa !5
  %25 = mul nsw i64 %21, %8
  %26 = getelementptr double, ptr %19, i64 %25
  store double %24, ptr %26, align 8, !tbaa !5
  %27 = add nuw nsw i64 %21, 1
  %28 = icmp eq i64 %27, %6
  br i1 %28, label %29, label %20, !llvm.loop !16

29:                                               ; preds = %20, %5
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @cblas_dgemv(i32 noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3, double noundef %4, ptr nocapture noundef readonly %5, i32 noundef %6, ptr nocapture noundef readonly %7, i32 noundef %8, double noundef %9, ptr nocapture noundef %10, i32 noundef %11) local_unnamed_addr #2 {
  %13 = sext i32 %6 to i64
  %14 = sext i32 %8 to i64
  %15 = sext i32 %11 to i64
  %16 = icmp slt i32 %2, 1
  %17 = icmp slt i32 %3, 1
  %18 = or i1 %16, %17
  br i1 %18, label %69, label %19

19:                                               ; preds = %12
  %20 = zext nneg i32 %3 to i64
  %21 = zext nneg i32 %2 to i64
  %22 = icmp ne i32 %1, 111
  %23 = select i1 %22, i64 %21, i64 %20
  %24 = select i1 %22, i64 %20, i64 %21
  %25 = icmp ne i32 %0, 101
  %26 = xor i1 %25, %22
  %27 = icmp slt i32 %8, 0
  %28 = sub nsw i64 1, %23
  %29 = mul nsw i64 %28, %14
  %30 = select i1 %27, i64 %29, i64 0
  %31 = getelementptr double, ptr %7, i64 %30
  %32 = icmp slt i32 %11, 0
  %33 = sub nsw i64 1, %24
  %34 = mul nsw i64 %33, %15
  %35 = select i1 %32, i64 %34, i64 0
  %36 = getelementptr inbounds double, ptr %10, i64 %35
  %37 = fcmp oeq double %9, 0.000000e+00
  br label %38

38:                                               ; preds = %65, %19
  %39 = phi i64 [ 0, %19 ], [ %67, %65 ]
  %40 = mul nsw i64 %39, %13
  br label %44

41:                                               ; preds = %44
  %42 = mul nsw i64 %39, %15
  %43 = getelementptr inbounds double, ptr %36, i64 %42
  br i1 %37, label %59, label %61

44:                                               ; preds = %44, %38
  %45 = phi i64 [ 0, %38 ], [ %57, %44 ]
  %46 = phi double [ 0.000000e+00, %38 ], [ %56, %44 ]
  %47 = add nsw i64 %45, %40
  %48 = mul nsw i64 %45, %13
  %49 = add nsw i64 %48, %39
  %50 = select i1 %26, i64 %49, i64 %47
  %51 = getelementptr inbounds double, ptr %5, i64 %50
  %52 = load double, ptr %51, align 8, !tbaa !5
  %53 = mul nsw i64 %45, %14
  %54 = getelementptr double, ptr %31, i64 %53
  %55 = load double, ptr %54, align 8, !tbaa !5
  %56 = tail call double @llvm.fmuladd.f64(double %52, double %55, double %46)
  %57 = add nuw nsw i64 %45, 1
  %58 = icmp eq i64 %57, %23
  br i1 %58, label %41, label %44, !llvm.loop !17

59:                                               ; preds = %41
  %60 = fmul double %56, %4
  br label %65

61:                                               ; preds = %41
  %62 = load double, ptr %43, align 8, !tbaa !5
  %63 = fmul double %62, %9
  %64 = tail call double @llvm.fmuladd.f64(double %4, double %56, double %63)
  br label %65

65:                                               ; preds = %61, %59
  %66 = phi double [ %60, %59 ], [ %64, %61 ]
  store double %66, ptr %43, align 8, !tbaa !5
  %67 = add nuw nsw i64 %39, 1
  %68 = icmp eq i64 %67, %24
  br i1 %68, label %69, label %38, !llvm.loop !18

69:                                               ; preds = %65, %12
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @cblas_dger(i32 noundef %0, i32 noundef %1, i32 noundef %2, double noundef %3, ptr nocapture noundef readonly %4, i32 noundef %5, ptr nocapture noundef readonly %6, i32 noundef %7, ptr nocapture noundef %8, i32 noundef %9) local_unnamed_addr #2 {
  %11 = sext i32 %1 to i64
  %12 = sext i32 %2 to i64
  %13 = sext i32 %5 to i64
  %14 = sext i32 %7 to i64
  %15 = sext i32 %9 to i64
  %16 = icmp sgt i32 %1, 0
  br i1 %16, label %17, label %55

17:                                               ; preds = %10
  %18 = icmp eq i32 %0, 101
  %19 = icmp sgt i32 %2, 0
  %20 = icmp slt i32 %5, 0
  %21 = sub nsw i64 1, %11
  %22 = mul nsw i64 %21, %13
  %23 = select i1 %20, i64 %22, i64 0
  %24 = getelementptr double, ptr %4, i64 %23
  %25 = icmp slt i32 %7, 0
  %26 = sub nsw i64 1, %12
  %27 = mul nsw i64 %26, %14
  %28 = select i1 %25, i64 %27, i64 0
  %29 = getelementptr double, ptr %6, i64 %28
  br label %30

30:                                               ; preds = %36, %17
  %31 = phi i64 [ 0, %17 ], [ %37, %36 ]
  br i1 %19, label %32, label %36

32:                                               ; preds = %30
  %33 = mul nsw i64 %31, %13
  %34 = getelementptr double, ptr %24, i64 %33
  %35 = mul nsw i64 %31, %15
  br label %39

36:                                               ; preds = %39, %30
  %37 = add nuw nsw i64 %31, 1
  %38 = icmp eq i64 %37, %11
  br i1 %38, label %55, label %30, !llvm.loop !19

39:                                               ; preds = %39, %32
  %40 = phi i64 [ 0, %32 ], [ %53, %39 ]
  %41 = load double, ptr %34, align 8, !tbaa !5
  %42 = fmul double %41, %3
  %43 = mul nsw i64 %40, %14
  %44 = getelementptr double, ptr %29, i64 %43
  %45 = load double, ptr %44, align 8, !tbaa !5
  %46 = add nsw i64 %40, %35
  %47 = mul nsw i64 %40, %15
  %48 = add nsw i64 %47, %31
  %49 = select i1 %18, i64 %46, i64 %48
  %50 = getelementptr inbounds double, ptr %8, i64 %49
  %51 = load double, ptr %50, align 8, !tbaa !5
  %52 = tail call double @llvm.fmuladd.f64(double %42, double %45, double %51)
  store double %52, ptr %50, align 8, !tbaa !5
  %53 = add nuw nsw i64 %40, 1
  %54 = icmp eq i64 %53, %12
  br i1 %54, label %36, label %39, !llvm.loop !20

55:                                               ; preds = %36, %10
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @cblas_dgemm(i32 noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3, i32 noundef %4, i32 noundef %5, double noundef %6, ptr nocapture noundef readonly %7, i32 noundef %8, ptr nocapture noundef readonly %9, i32 noundef %10, double noundef %11, ptr nocapture noundef %12, i32 noundef %13) local_unnamed_addr #2 {
  %15 = sext i32 %3 to i64
  %16 = sext i32 %4 to i64
  %17 = sext i32 %5 to i64
  %18 = sext i32 %8 to i64
  %19 = sext i32 %10 to i64
  %20 = sext i32 %13 to i64
  %21 = icmp sgt i32 %3, 0
  br i1 %21, label %22, label %78

22:                                               ; preds = %14
  %23 = icmp eq i32 %0, 101
  %24 = icmp sgt i32 %4, 0
  %25 = icmp sgt i32 %5, 0
  %26 = icmp eq i32 %1, 111
  %27 = xor i1 %23, %26
  %28 = icmp eq i32 %2, 111
  %29 = xor i1 %23, %28
  %30 = fcmp oeq double %11, 0.000000e+00
  br label %31

31:                                               ; preds = %40, %22
  %32 = phi i64 [ 0, %22 ], [ %41, %40 ]
  br i1 %24, label %33, label %40

33:                                               ; preds = %31
  %34 = mul nsw i64 %32, %18
  %35 = mul nsw i64 %32, %20
  br label %36

36:                                               ; preds = %74, %33
  %37 = phi i64 [ 0, %33 ], [ %76, %74 ]
  br i1 %25, label %38, label %43

38:                                               ; preds = %36
  %39 = mul nsw i64 %37, %19
  br label %50

40:                                               ; preds = %74, %31
  %41 = add nuw nsw i64 %32, 1
  %42 = icmp eq i64 %41, %15
  br i1 %42, label %78, label %31, !llvm.loop !21

43:                                               ; preds = %50, %36
  %44 = phi double [ 0.000000e+00, %36 ], [ %65, %50 ]
  %45 = add nsw i64 %37, %35
  %46 = mul nsw i64 %37, %20
  %47 = add nsw i64 %46, %32
  %48 = select i1 %23, i64 %45, i64 %47
  %49 = getelementptr inbounds double, ptr %12, i64 %48
  br i1 %30, label %68, label %70

50:                                               ; preds = %50, %38
  %51 = phi i64 [ 0, %38 ], [ %66, %50 ]
  %52 = phi double [ 0.000000e+00, %38 ], [ %65, %50 ]
  %53 = add nsw i64 %51, %34
  %54 = mul nsw i64 %51, %18
  %55 = add nsw i64 %54, %32
  %56 = select i1 %27, i64 %55, i64 %53
  %57 = getelementptr inbounds double, ptr %7, i64 %56
  %58 = load double, ptr %57, align 8, !tbaa !5
  %59 = mul nsw i64 %51, %19
  %60 = add nsw i64 %59, %37
  %61 = add nsw i64 %51, %39
  %62 = select i1 %29, i64 %61, i64 %60
  %63 = getelementptr inbounds double, ptr %9, i64 %62
  %64 = load double, ptr %63, align 8, !tbaa !5
  %65 = tail call double @llvm.fmuladd.f64(double %58, double %64, double %52)
  %66 = add nuw nsw i64 %51, 1
  %67 = icmp eq i64 %66, %17
  br i1 %67, label %43, label %50, !llvm.loop !22

68:                                               ; preds = %43
  %69 = fmul double %44, %6
  br label %74

70:                                               ; preds = %43
  %71 = load double, ptr %49, align 8, !tbaa !5
  %72 = fmul double %71, %11
  %73 = tail call double @llvm.fmuladd.f64(double %6, double %44, double %72)
  br label %74

74:                                               ; preds = %70, %68
  %75 = phi double [ %69, %68 ], [ %73, %70 ]
  store double %75, ptr %49, align 8, !tbaa !5
  %76 = add nuw nsw i64 %37, 1
  %77 = icmp eq i64 %76, %16
  br i1 %77, label %40, label %36, !llvm.loop !23

78:                                               ; preds = %40, %14
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @cblas_dtrsm(i32 noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3, i32 noundef %4, i32 noundef %5, i32 noundef %6, double noundef %7, ptr nocapture noundef readonly %8, i32 noundef %9, ptr nocapture noundef %10, i32 noundef %11) local_unnamed_addr #2 {
  %13 = icmp eq i32 %0, 101
  %14 = zext i1 %13 to i32
  %15 = icmp eq i32 %1, 142
  %16 = zext i1 %15 to i32
  %17 = icmp eq i32 %2, 121
  %18 = zext i1 %17 to i32
  %19 = icmp ne i32 %3, 111
  %20 = zext i1 %19 to i32
  %21 = icmp eq i32 %4, 132
  %22 = zext i1 %21 to i32
  %23 = sext i32 %5 to i64
  %24 = sext i32 %6 to i64
  %25 = sext i32 %9 to i64
  %26 = sext i32 %11 to i64
  tail call fastcc void @core_dtrsm(i32 noundef %14, i32 noundef %16, i32 noundef %18, i32 noundef %20, i32 noundef %22, i64 noundef %23, i64 noundef %24, double noundef %7, ptr noundef %8, i64 noundef %25, ptr noundef %10, i64 noundef %26)
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define internal fastcc void @core_dtrsm(i32 noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3, i32 noundef %4, i64 noundef %5, i64 noundef %6, double noundef %7, ptr nocapture noundef readonly %8, i64 noundef %9, ptr nocapture noundef %10, i64 noundef %11) unnamed_addr #2 {
  %13 = icmp eq i32 %1, 0
  %14 = select i1 %13, i64 %5, i64 %6
  %15 = select i1 %13, i64 %6, i64 %5
  %16 = icmp sgt i64 %15, 0
  br i1 %16, label %17, label %37

17:                                               ; preds = %12
  %18 = icmp eq i32 %2, 0
  %19 = icmp eq i32 %3, 0
  %20 = zext i1 %19 to i32
  %21 = select i1 %13, i32 %3, i32 %20
  %22 = icmp eq i32 %21, 0
  %23 = zext i1 %22 to i32
  %24 = select i1 %18, i32 %23, i32 %21
  %25 = icmp sgt i64 %14, 0
  %26 = icmp eq i32 %24, 0
  %27 = icmp eq i32 %0, %1
  %28 = icmp eq i32 %21, %0
  %29 = icmp eq i32 %4, 0
  %30 = add i64 %9, 1
  br label %31

31:                                               ; preds = %17, %38
  %32 = phi i64 [ 0, %17 ], [ %39, %38 ]
  br i1 %25, label %33, label %38

33:                                               ; preds = %31
  %34 = mul nsw i64 %32, %11
  %35 = mul nsw i64 %32, %11
  %36 = mul nsw i64 %32, %11
  br label %41

37:                                               ; preds = %38, %12
  ret void

38:                                               ; preds = %85, %31
  %39 = add nuw nsw i64 %32, 1
  %40 = icmp eq i64 %39, %15
  br i1 %40, label %37, label %31, !llvm.loop !24

41:                                               ; preds = %33, %85
  %42 = phi i64 [ 0, %33 ], [ %92, %85 ]
  %43 = xor i64 %42, -1
  %44 = add nsw i64 %14, %43
  %45 = select i1 %26, i64 %44, i64 %42
  %46 = mul nsw i64 %45, %11
  %47 = add nsw i64 %46, %32
  %48 = add nsw i64 %45, %34
  %49 = select i1 %27, i64 %48, i64 %47
  %50 = getelementptr inbounds double, ptr %10, i64 %49
  %51 = load double, ptr %50, align 8, !tbaa !5
  %52 = fmul double %51, %7
  %53 = icmp eq i64 %42, 0
  br i1 %53, label %56, label %54

54:                                               ; preds = %41
  %55 = mul nsw i64 %45, %9
  br label %58

56:                                               ; preds = %58, %41
  %57 = phi double [ %52, %41 ], [ %77, %58 ]
  br i1 %29, label %80, label %85

58:                                               ; preds = %54, %58
  %59 = phi i64 [ 0, %54 ], [ %78, %58 ]
  %60 = phi double [ %52, %54 ], [ %77, %58 ]
  %61 = xor i64 %59, -1
  %62 = add nsw i64 %14, %61
  %63 = select i1 %26, i64 %62, i64 %59
  %64 = add nsw i64 %63, %55
  %65 = mul nsw i64 %63, %9
  %66 = add nsw i64 %65, %45
  %67 = select i1 %28, i64 %66, i64 %64
  %68 = getelementptr inbounds double, ptr %8, i64 %67
  %69 = load double, ptr %68, align 8, !tbaa !5
  %70 = mul nsw i64 %63, %11
  %71 = add nsw i64 %70, %32
  %72 = add nsw i64 %63, %35
  %73 = select i1 %27, i64 %72, i64 %71
  %74 = getelementptr inbounds double, ptr %10, i64 %73
  %75 = load double, ptr %74, align 8, !tbaa !5
  %76 = fneg double %69
  %77 = tail call double @llvm.fmuladd.f64(double %76, double %75, double %60)
  %78 = add nuw nsw i64 %59, 1
  %79 = icmp eq i64 %78, %42
  br i1 %79, label %56, label %58, !llvm.loop !25

80:                                               ; preds = %56
  %81 = mul i64 %45, %30
  %82 = getelementptr inbounds double, ptr %8, i64 %81
  %83 = load double, ptr %82, align 8, !tbaa !5
  %84 = fdiv double %57, %83
  br label %85

85:                                               ; preds = %56, %80
  %86 = phi double [ %84, %80 ], [ %57, %56 ]
  %87 = mul nsw i64 %45, %11
  %88 = add nsw i64 %87, %32
  %89 = add nsw i64 %45, %36
  %90 = select i1 %27, i64 %89, i64 %88
  %91 = getelementptr inbounds double, ptr %10, i64 %90
  store double %86, ptr %91, align 8, !tbaa !5
  %92 = add nuw nsw i64 %42, 1
  %93 = icmp eq i64 %92, %14
  br i1 %93, label %38, label %41, !llvm.loop !26
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local float @cblas_sdot(i32 noundef %0, ptr nocapture noundef readonly %1, i32 noundef %2, ptr nocapture noundef readonly %3, i32 noundef %4) local_unnamed_addr #0 {
  %6 = sext i32 %0 to i64
  %7 = sext i32 %2 to i64
  %8 = sext i32 %4 to i64
  %9 = icmp sgt i32 %0, 0
  br i1 %9, label %10, label %32

10:                                               ; preds = %5
  %11 = icmp slt i32 %2, 0
  %12 = sub nsw i64 1, %6
  %13 = mul nsw i64 %12, %7
  %14 = select i1 %11, i64 %13, i64 0
  %15 = getelementptr float, ptr %1, i64 %14
  %16 = icmp slt i32 %4, 0
  %17 = mul nsw i64 %12, %8
  %18 = select i1 %16, i64 %17, i64 0
  %19 = getelementptr float, ptr %3, i64 %18
  br label %20

20:                                               ; preds = %20, %10
  %21 = phi i64 [ 0, %10 ], [ %30, %20 ]
  %22 = phi float [ 0.000000e+00, %10 ], [ %29, %20 ]
  %23 = mul nsw i64 %21, %7
  %24 = getelementptr float, ptr %15, i64 %23
  %25 = load float, ptr %24, align 4, !tbaa !27
  %26 = mul nsw i64 %21, %8
  %27 = getelementptr float, ptr %19, i64 %26
  %28 = load float, ptr %27, align 4, !tbaa !27
  %29 = tail call float @llvm.fmuladd.f32(float %25, float %28, float %22)
  %30 = add nuw nsw i64 %21, 1
  %31 = icmp eq i64 %30, %6
  br i1 %31, label %32, label %20, !llvm.loop !29

32:                                               ; preds = %20, %5
  %33 = phi float [ 0.000000e+00, %5 ], [ %29, %20 ]
  ret float %33
}

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local float @cblas_snrm2(i32 noundef %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #1 {
  %4 = sext i32 %0 to i64
  %5 = sext i32 %2 to i64
  %6 = icmp sgt i32 %0, 0
  br i1 %6, label %7, label %22

7:                                                ; preds = %3
  %8 = icmp slt i32 %2, 0
  %9 = sub nsw i64 1, %4
  %10 = mul nsw i64 %9, %5
  %11 = select i1 %8, i64 %10, i64 0
  %12 = getelementptr float, ptr %1, i64 %11
  br label %13

13:                                               ; preds = %13, %7
  %14 = phi i64 [ 0, %7 ], [ %20, %13 ]
  %15 = phi float [ 0.000000e+00, %7 ], [ %19, %13 ]
  %16 = mul nsw i64 %14, %5
  %17 = getelementptr float, ptr %12, i64 %16
  %18 = load float, ptr %17, align 4, !tbaa !27
  %19 = tail call float @llvm.fmuladd.f32(float %18, float %18, float %15)
  %20 = add nuw nsw i64 %14, 1
  %21 = icmp eq i64 %20, %4
  br i1 %21, label %22, label %13, !llvm.loop !30

22:                                               ; preds = %13, %3
  %23 = phi float [ 0.000000e+00, %3 ], [ %19, %13 ]
  %24 = tail call float @sqrtf(float noundef %23) #5
  ret float %24
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local float @cblas_sasum(i32 noundef %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = sext i32 %0 to i64
  %5 = sext i32 %2 to i64
  %6 = icmp sgt i32 %2, 0
  %7 = icmp sgt i32 %0, 0
  %8 = and i1 %7, %6
  br i1 %8, label %9, label %19

9:                                                ; preds = %3, %9
  %10 = phi i64 [ %17, %9 ], [ 0, %3 ]
  %11 = phi float [ %16, %9 ], [ 0.000000e+00, %3 ]
  %12 = mul nuw nsw i64 %10, %5
  %13 = getelementptr inbounds float, ptr %1, i64 %12
  %14 = load float, ptr %13, align 4, !tbaa !27
  %15 = tail call float @llvm.fabs.f32(float %14)
  %16 = fadd float %11, %15
  %17 = add nuw nsw i64 %10, 1
  %18 = icmp eq i64 %17, %4
  br i1 %18, label %19, label %9, !llvm.loop !31

19:                                               ; preds = %9, %3
  %20 = phi float [ 0.000000e+00, %3 ], [ %16, %9 ]
  ret float %20
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @cblas_saxpy(i32 noundef %0, float noundef %1, ptr nocapture noundef readonly %2, i32 noundef %3, ptr nocapture noundef %4, i32 noundef %5) local_unnamed_addr #2 {
  %7 = sext i32 %0 to i64
  %8 = sext i32 %3 to i64
  %9 = sext i32 %5 to i64
  %10 = icmp sgt i32 %0, 0
  br i1 %10, label %11, label %32

11:                                               ; preds = %6
  %12 = icmp slt i32 %3, 0
  %13 = sub nsw i64 1, %7
  %14 = mul nsw i64 %13, %8
  %15 = select i1 %12, i64 %14, i64 0
  %16 = getelementptr float, ptr %2, i64 %15
  %17 = icmp slt i32 %5, 0
  %18 = mul nsw i64 %13, %9
  %19 = select i1 %17, i64 %18, i64 0
  %20 = getelementptr float, ptr %4, i64 %19
  br label %21

21:                                               ; preds = %21, %11
  %22 = phi i64 [ 0, %11 ], [ %30, %21 ]
  %23 = mul nsw i64 %22, %8
  %24 = getelementptr float, ptr %16, i64 %23
  %25 = load float, ptr %24, align 4, !tbaa !27
  %26 = mul nsw i64 %22, %9
  %27 = getelementptr float, ptr %20, i64 %26
  %28 = load float, ptr %27, align 4, !tbaa !27
  %29 = tail call float @llvm.fmuladd.f32(float %1, float %25, float %28)
  store float %29, ptr %27, align 4, !tbaa !27
  %30 = add nuw nsw i64 %22, 1
  %31 = icmp eq i64 %30, %7
  br i1 %31, label %32, label %21, !llvm.loop !32

32:                                               ; preds = %21, %6
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @cblas_sscal(i32 noundef %0, float noundef %1, ptr nocapture noundef %2, i32 noundef %3) local_unnamed_addr #2 {
  %5 = sext i32 %0 to i64
  %6 = sext i32 %3 to i64
  %7 = icmp sgt i32 %3, 0
  %8 = icmp sgt i32 %0, 0
  %9 = and i1 %8, %7
  br i1 %9, label %10, label %18

10:                                               ; preds = %4, %10
  %11 = phi i64 [ %16, %10 ], [ 0, %4 ]
  %12 = mul nuw nsw i64 %11, %6
  %13 = getelementptr inbounds float, ptr %2, i64 %12
  %14 = load float, ptr %13, align 4, !tbaa !27
  %15 = fmul float %14, %1
  store float %15, ptr %13, align 4, !tbaa !27
  %16 = add nuw nsw i64 %11, 1
  %17 = icmp eq i64 %16, %5
  br i1 %17, label %18, label %10, !llvm.loop !33

18:                                               ; preds = %10, %4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @cblas_scopy(i32 noundef %0, ptr nocapture noundef readonly %1, i32 noundef %2, ptr nocapture noundef writeonly %3, i32 noundef %4) local_unnamed_addr #2 {
  %6 = sext i32 %0 to i64
  %7 = sext i32 %2 to i64
  %8 = sext i32 %4 to i64
  %9 = icmp sgt i32 %0, 0
  br i1 %9, label %10, label %29

10:                                               ; preds = %5
  %11 = icmp slt i32 %2, 0
  %12 = sub nsw i64 1, %6
  %13 = mul nsw i64 %12, %7
  %14 = select i1 %11, i64 %13, i64 0
  %15 = getelementptr float, ptr %1, i64 %14
  %16 = icmp slt i32 %4, 0
  %17 = mul nsw i64 %12, %8
  %18 = select i1 %16, i64 %17, i64 0
  %19 = getelementptr float, ptr %3, i64 %18
  br label %20

20:                                               ; preds = %20, %10
  %21 = phi i64 [ 0, %10 ], [ %27, %20 ]
  %22 = mul nsw i64 %21, %7
  %23 = getelementptr float, ptr %15, i64 %22
  %24 = load float, ptr %23, align 4, !tbaa !27
  %25 = mul nsw i64 %21, %8
  %26 = getelementptr float, ptr %19, i64 %25
  store float %24, ptr %26, align 4, !tbaa !27
  %27 = add nuw nsw i64 %21, 1
  %28 = icmp eq i64 %27, %6
  br i1 %28, label %29, label %20, !llvm.loop !34

29:                                               ; preds = %20, %5
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @cblas_sgemv(i32 noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3, float noundef %4, ptr nocapture noundef readonly %5, i32 noundef %6, ptr nocapture noundef readonly %7, i32 noundef %8, float noundef %9, ptr nocapture noundef %10, i32 noundef %11) local_unnamed_addr #2 {
  %13 = sext i32 %6 to i64
  %14 = sext i32 %8 to i64
  %15 = sext i32 %11 to i64
  %16 = icmp slt i32 %2, 1
  %17 = icmp slt i32 %3, 1
  %18 = or i1 %16, %17
  br i1 %18, label %69, label %19

19:                                               ; preds = %12
  %20 = zext nneg i32 %3 to i64
  %21 = zext nneg i32 %2 to i64
  %22 = icmp ne i32 %1, 111
  %23 = select i1 %22, i64 %21, i64 %20
  %24 = select i1 %22, i64 %20, i64 %21
  %25 = icmp ne i32 %0, 101
  %26 = xor i1 %25, %22
  %27 = icmp slt i32 %8, 0
  %28 = sub nsw i64 1, %23
  %29 = mul nsw i64 %28, %14
  %30 = select i1 %27, i64 %29, i64 0
  %31 = getelementptr float, ptr %7, i64 %30
  %32 = icmp slt i32 %11, 0
  %33 = sub nsw i64 1, %24
  %34 = mul nsw i64 %33, %15
  %35 = select i1 %32, i64 %34, i64 0
  %36 = getelementptr inbounds float, ptr %10, i64 %35
  %37 = fcmp oeq float %9, 0.000000e+00
  br label %38

38:                                               ; preds = %65, %19
  %39 = phi i64 [ 0, %19 ], [ %67, %65 ]
  %40 = mul nsw i64 %39, %13
  br label %44

41:                                               ; preds = %44
  %42 = mul nsw i64 %39, %15
  %43 = getelementptr inbounds float, ptr %36, i64 %42
  br i1 %37, label %59, label %61

44:                                               ; preds = %44, %38
  %45 = phi i64 [ 0, %38 ], [ %57, %44 ]
  %46 = phi float [ 0.000000e+00, %38 ], [ %56, %44 ]
  %47 = add nsw i64 %45, %40
  %48 = mul nsw i64 %45, %13
  %49 = add nsw i64 %48, %39
  %50 = select i1 %26, i64 %49, i64 %47
  %51 = getelementptr inbounds float, ptr %5, i64 %50
  %52 = load float, ptr %51, align 4, !tbaa !27
  %53 = mul nsw i64 %45, %14
  %54 = getelementptr float, ptr %31, i64 %53
  %55 = load float, ptr %54, align 4, !tbaa !27
  %56 = tail call float @llvm.fmuladd.f32(float %52, float %55, float %46)
  %57 = add nuw nsw i64 %45, 1
  %58 = icmp eq i64 %57, %23
  br i1 %58, label %41, label %44, !llvm.loop !35

59:                                               ; preds = %41
  %60 = fmul float %56, %4
  br label %65

61:                                               ; preds = %41
  %62 = load float, ptr %43, align 4, !tbaa !27
  %63 = fmul float %62, %9
  %64 = tail call float @llvm.fmuladd.f32(float %4, float %56, float %63)
  br label %65

65:                                               ; preds = %61, %59
  %66 = phi float [ %60, %59 ], [ %64, %61 ]
  store float %66, ptr %43, align 4, !tbaa !27
  %67 = add nuw nsw i64 %39, 1
  %68 = icmp eq i64 %67, %24
  br i1 %68, label %69, label %38, !llvm.loop !36

69:                                               ; preds = %65, %12
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @cblas_sger(i32 noundef %0, i32 noundef %1, i32 noundef %2, float noundef %3, ptr nocapture noundef readonly %4, i32 noundef %5, ptr nocapture noundef readonly %6, i32 noundef %7, ptr nocapture noundef %8, i32 noundef %9) local_unnamed_addr #2 {
  %11 = sext i32 %1 to i64
  %12 = sext i32 %2 to i64
  %13 = sext i32 %5 to i64
  %14 = sext i32 %7 to i64
  %15 = sext i32 %9 to i64
  %16 = icmp sgt i32 %1, 0
  br i1 %16, label %17, label %55

17:                                               ; preds = %10
  %18 = icmp eq i32 %0, 101
  %19 = icmp sgt i32 %2, 0
  %20 = icmp slt i32 %5, 0
  %21 = sub nsw i64 1, %11
  %22 = mul nsw i64 %21, %13
  %23 = select i1 %20, i64 %22, i64 0
  %24 = getelementptr float, ptr %4, i64 %23
  %25 = icmp slt i32 %7, 0
  %26 = sub nsw i64 1, %12
  %27 = mul nsw i64 %26, %14
  %28 = select i1 %25, i64 %27, i64 0
  %29 = getelementptr float, ptr %6, i64 %28
  br label %30

30:                                               ; preds = %36, %17
  %31 = phi i64 [ 0, %17 ], [ %37, %36 ]
  br i1 %19, label %32, label %36

32:                                               ; preds = %30
  %33 = mul nsw i64 %31, %13
  %34 = getelementptr float, ptr %24, i64 %33
  %35 = mul nsw i64 %31, %15
  br label %39

36:                                               ; preds = %39, %30
  %37 = add nuw nsw i64 %31, 1
  %38 = icmp eq i64 %37, %11
  br i1 %38, label %55, label %30, !llvm.loop !37

39:                                               ; preds = %39, %32
  %40 = phi i64 [ 0, %32 ], [ %53, %39 ]
  %41 = load float, ptr %34, align 4, !tbaa !27
  %42 = fmul float %41, %3
  %43 = mul nsw i64 %40, %14
  %44 = getelementptr float, ptr %29, i64 %43
  %45 = load float, ptr %44, align 4, !tbaa !27
  %46 = add nsw i64 %40, %35
  %47 = mul nsw i64 %40, %15
  %48 = add nsw i64 %47, %31
  %49 = select i1 %18, i64 %46, i64 %48
  %50 = getelementptr inbounds float, ptr %8, i64 %49
  %51 = load float, ptr %50, align 4, !tbaa !27
  %52 = tail call float @llvm.fmuladd.f32(float %42, float %45, float %51)
  store float %52, ptr %50, align 4, !tbaa !27
  %53 = add nuw nsw i64 %40, 1
  %54 = icmp eq i64 %53, %12
  br i1 %54, label %36, label %39, !llvm.loop !38

55:                                               ; preds = %36, %10
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @cblas_sgemm(i32 noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3, i32 noundef %4, i32 noundef %5, float noundef %6, ptr nocapture noundef readonly %7, i32 noundef %8, ptr nocapture noundef readonly %9, i32 noundef %10, float noundef %11, ptr nocapture noundef %12, i32 noundef %13) local_unnamed_addr #2 {
  %15 = sext i32 %3 to i64
  %16 = sext i32 %4 to i64
  %17 = sext i32 %5 to i64
  %18 = sext i32 %8 to i64
  %19 = sext i32 %10 to i64
  %20 = sext i32 %13 to i64
  %21 = icmp sgt i32 %3, 0
  br i1 %21, label %22, label %78

22:                                               ; preds = %14
  %23 = icmp eq i32 %0, 101
  %24 = icmp sgt i32 %4, 0
  %25 = icmp sgt i32 %5, 0
  %26 = icmp eq i32 %1, 111
  %27 = xor i1 %23, %26
  %28 = icmp eq i32 %2, 111
  %29 = xor i1 %23, %28
  %30 = fcmp oeq float %11, 0.000000e+00
  br label %31

31:                                               ; preds = %40, %22
  %32 = phi i64 [ 0, %22 ], [ %41, %40 ]
  br i1 %24, label %33, label %40

33:                                               ; preds = %31
  %34 = mul nsw i64 %32, %18
  %35 = mul nsw i64 %32, %20
  br label %36

36:                                               ; preds = %74, %33
  %37 = phi i64 [ 0, %33 ], [ %76, %74 ]
  br i1 %25, label %38, label %43

38:                                               ; preds = %36
  %39 = mul nsw i64 %37, %19
  br label %50

40:                                               ; preds = %74, %31
  %41 = add nuw nsw i64 %32, 1
  %42 = icmp eq i64 %41, %15
  br i1 %42, label %78, label %31, !llvm.loop !39

43:                                               ; preds = %50, %36
  %44 = phi float [ 0.000000e+00, %36 ], [ %65, %50 ]
  %45 = add nsw i64 %37, %35
  %46 = mul nsw i64 %37, %20
  %47 = add nsw i64 %46, %32
  %48 = select i1 %23, i64 %45, i64 %47
  %49 = getelementptr inbounds float, ptr %12, i64 %48
  br i1 %30, label %68, label %70

50:                                               ; preds = %50, %38
  %51 = phi i64 [ 0, %38 ], [ %66, %50 ]
  %52 = phi float [ 0.000000e+00, %38 ], [ %65, %50 ]
  %53 = add nsw i64 %51, %34
  %54 = mul nsw i64 %51, %18
  %55 = add nsw i64 %54, %32
  %56 = select i1 %27, i64 %55, i64 %53
  %57 = getelementptr inbounds float, ptr %7, i64 %56
  %58 = load float, ptr %57, align 4, !tbaa !27
  %59 = mul nsw i64 %51, %19
  %60 = add nsw i64 %59, %37
  %61 = add nsw i64 %51, %39
  %62 = select i1 %29, i64 %61, i64 %60
  %63 = getelementptr inbounds float, ptr %9, i64 %62
  %64 = load float, ptr %63, align 4, !tbaa !27
  %65 = tail call float @llvm.fmuladd.f32(float %58, float %64, float %52)
  %66 = add nuw nsw i64 %51, 1
  %67 = icmp eq i64 %66, %17
  br i1 %67, label %43, label %50, !llvm.loop !40

68:                                               ; preds = %43
  %69 = fmul float %44, %6
  br label %74

70:                                               ; preds = %43
  %71 = load float, ptr %49, align 4, !tbaa !27
  %72 = fmul float %71, %11
  %73 = tail call float @llvm.fmuladd.f32(float %6, float %44, float %72)
  br label %74

74:                                               ; preds = %70, %68
  %75 = phi float [ %69, %68 ], [ %73, %70 ]
  store float %75, ptr %49, align 4, !tbaa !27
  %76 = add nuw nsw i64 %37, 1
  %77 = icmp eq i64 %76, %16
  br i1 %77, label %40, label %36, !llvm.loop !41

78:                                               ; preds = %40, %14
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @cblas_strsm(i32 noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3, i32 noundef %4, i32 noundef %5, i32 noundef %6, float noundef %7, ptr nocapture noundef readonly %8, i32 noundef %9, ptr nocapture noundef %10, i32 noundef %11) local_unnamed_addr #2 {
  %13 = icmp eq i32 %0, 101
  %14 = zext i1 %13 to i32
  %15 = icmp eq i32 %1, 142
  %16 = zext i1 %15 to i32
  %17 = icmp eq i32 %2, 121
  %18 = zext i1 %17 to i32
  %19 = icmp ne i32 %3, 111
  %20 = zext i1 %19 to i32
  %21 = icmp eq i32 %4, 132
  %22 = zext i1 %21 to i32
  %23 = sext i32 %5 to i64
  %24 = sext i32 %6 to i64
  %25 = sext i32 %9 to i64
  %26 = sext i32 %11 to i64
  tail call fastcc void @core_strsm(i32 noundef %14, i32 noundef %16, i32 noundef %18, i32 noundef %20, i32 noundef %22, i64 noundef %23, i64 noundef %24, float noundef %7, ptr noundef %8, i64 noundef %25, ptr noundef %10, i64 noundef %26)
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define internal fastcc void @core_strsm(i32 noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3, i32 noundef %4, i64 noundef %5, i64 noundef %6, float noundef %7, ptr nocapture noundef readonly %8, i64 noundef %9, ptr nocapture noundef %10, i64 noundef %11) unnamed_addr #2 {
  %13 = icmp eq i32 %1, 0
  %14 = select i1 %13, i64 %5, i64 %6
  %15 = select i1 %13, i64 %6, i64 %5
  %16 = icmp sgt i64 %15, 0
  br i1 %16, label %17, label %37

17:                                               ; preds = %12
  %18 = icmp eq i32 %2, 0
  %19 = icmp eq i32 %3, 0
  %20 = zext i1 %19 to i32
  %21 = select i1 %13, i32 %3, i32 %20
  %22 = icmp eq i32 %21, 0
  %23 = zext i1 %22 to i32
  %24 = select i1 %18, i32 %23, i32 %21
  %25 = icmp sgt i64 %14, 0
  %26 = icmp eq i32 %24, 0
  %27 = icmp eq i32 %0, %1
  %28 = icmp eq i32 %21, %0
  %29 = icmp eq i32 %4, 0
  %30 = add i64 %9, 1
  br label %31

31:                                               ; preds = %17, %38
  %32 = phi i64 [ 0, %17 ], [ %39, %38 ]
  br i1 %25, label %33, label %38

33:                                               ; preds = %31
  %34 = mul nsw i64 %32, %11
  %35 = mul nsw i64 %32, %11
  %36 = mul nsw i64 %32, %11
  br label %41

37:                                               ; preds = %38, %12
  ret void

38:                                               ; preds = %85, %31
  %39 = add nuw nsw i64 %32, 1
  %40 = icmp eq i64 %39, %15
  br i1 %40, label %37, label %31, !llvm.loop !42

41:                                               ; preds = %33, %85
  %42 = phi i64 [ 0, %33 ], [ %92, %85 ]
  %43 = xor i64 %42, -1
  %44 = add nsw i64 %14, %43
  %45 = select i1 %26, i64 %44, i64 %42
  %46 = mul nsw i64 %45, %11
  %47 = add nsw i64 %46, %32
  %48 = add nsw i64 %45, %34
  %49 = select i1 %27, i64 %48, i64 %47
  %50 = getelementptr inbounds float, ptr %10, i64 %49
  %51 = load float, ptr %50, align 4, !tbaa !27
  %52 = fmul float %51, %7
  %53 = icmp eq i64 %42, 0
  br i1 %53, label %56, label %54

54:                                               ; preds = %41
  %55 = mul nsw i64 %45, %9
  br label %58

56:                                               ; preds = %58, %41
  %57 = phi float [ %52, %41 ], [ %77, %58 ]
  br i1 %29, label %80, label %85

58:                                               ; preds = %54, %58
  %59 = phi i64 [ 0, %54 ], [ %78, %58 ]
  %60 = phi float [ %52, %54 ], [ %77, %58 ]
  %61 = xor i64 %59, -1
  %62 = add nsw i64 %14, %61
  %63 = select i1 %26, i64 %62, i64 %59
  %64 = add nsw i64 %63, %55
  %65 = mul nsw i64 %63, %9
  %66 = add nsw i64 %65, %45
  %67 = select i1 %28, i64 %66, i64 %64
  %68 = getelementptr inbounds float, ptr %8, i64 %67
  %69 = load float, ptr %68, align 4, !tbaa !27
  %70 = mul nsw i64 %63, %11
  %71 = add nsw i64 %70, %32
  %72 = add nsw i64 %63, %35
  %73 = select i1 %27, i64 %72, i64 %71
  %74 = getelementptr inbounds float, ptr %10, i64 %73
  %75 = load float, ptr %74, align 4, !tbaa !27
  %76 = fneg float %69
  %77 = tail call float @llvm.fmuladd.f32(float %76, float %75, float %60)
  %78 = add nuw nsw i64 %59, 1
  %79 = icmp eq i64 %78, %42
  br i1 %79, label %56, label %58, !llvm.loop !43

80:                                               ; preds = %56
  %81 = mul i64 %45, %30
  %82 = getelementptr inbounds float, ptr %8, i64 %81
  %83 = load float, ptr %82, align 4, !tbaa !27
  %84 = fdiv float %57, %83
  br label %85

85:                                               ; preds = %56, %80
  %86 = phi float [ %84, %80 ], [ %57, %56 ]
  %87 = mul nsw i64 %45, %11
  %88 = add nsw i64 %87, %32
  %89 = add nsw i64 %45, %36
  %90 = select i1 %27, i64 %89, i64 %88
  %91 = getelementptr inbounds float, ptr %10, i64 %90
  store float %86, ptr %91, align 4, !tbaa !27
  %92 = add nuw nsw i64 %42, 1
  %93 = icmp eq i64 %92, %14
  br i1 %93, label %38, label %41, !llvm.loop !44
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @cblas_ddot64_(i64 noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2, ptr nocapture noundef readonly %3, i64 noundef %4) local_unnamed_addr #0 {
  %6 = icmp sgt i64 %0, 0
  br i1 %6, label %7, label %29

7:                                                ; preds = %5
  %8 = icmp slt i64 %2, 0
  %9 = sub nsw i64 1, %0
  %10 = mul nsw i64 %9, %2
  %11 = select i1 %8, i64 %10, i64 0
  %12 = getelementptr double, ptr %1, i64 %11
  %13 = icmp slt i64 %4, 0
  %14 = mul nsw i64 %9, %4
  %15 = select i1 %13, i64 %14, i64 0
  %16 = getelementptr double, ptr %3, i64 %15
  br label %17

17:                                               ; preds = %17, %7
  %18 = phi i64 [ 0, %7 ], [ %27, %17 ]
  %19 = phi double [ 0.000000e+00, %7 ], [ %26, %17 ]
  %20 = mul nsw i64 %18, %2
  %21 = getelementptr double, ptr %12, i64 %20
  %22 = load double, ptr %21, align 8, !tbaa !5
  %23 = mul nsw i64 %18, %4
  %24 = getelementptr double, ptr %16, i64 %23
  %25 = load double, ptr %24, align 8, !tbaa !5
  %26 = tail call double @llvm.fmuladd.f64(double %22, double %25, double %19)
  %27 = add nuw nsw i64 %18, 1
  %28 = icmp eq i64 %27, %0
  br i1 %28, label %29, label %17, !llvm.loop !9

29:                                               ; preds = %17, %5
  %30 = phi double [ 0.000000e+00, %5 ], [ %26, %17 ]
  ret double %30
}

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local double @cblas_dnrm264_(i64 noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2) local_unnamed_addr #1 {
  %4 = icmp sgt i64 %0, 0
  br i1 %4, label %5, label %20

5:                                                ; preds = %3
  %6 = icmp slt i64 %2, 0
  %7 = sub nsw i64 1, %0
  %8 = mul nsw i64 %7, %2
  %9 = select i1 %6, i64 %8, i64 0
  %10 = getelementptr double, ptr %1, i64 %9
  br label %11

11:                                               ; preds = %11, %5
  %12 = phi i64 [ 0, %5 ], [ %18, %11 ]
  %13 = phi double [ 0.000000e+00, %5 ], [ %17, %11 ]
  %14 = mul nsw i64 %12, %2
  %15 = getelementptr double, ptr %10, i64 %14
  %16 = load double, ptr %15, align 8, !tbaa !5
  %17 = tail call double @llvm.fmuladd.f64(double %16, double %16, double %13)
  %18 = add nuw nsw i64 %12, 1
  %19 = icmp eq i64 %18, %0
  br i1 %19, label %20, label %11, !llvm.loop !12

20:                                               ; preds = %11, %3
  %21 = phi double [ 0.000000e+00, %3 ], [ %17, %11 ]
  %22 = tail call double @sqrt(double noundef %21) #5
  ret double %22
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @cblas_dasum64_(i64 noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2) local_unnamed_addr #0 {
  %4 = icmp sgt i64 %2, 0
  %5 = icmp sgt i64 %0, 0
  %6 = and i1 %5, %4
  br i1 %6, label %7, label %17

7:                                                ; preds = %3, %7
  %8 = phi i64 [ %15, %7 ], [ 0, %3 ]
  %9 = phi double [ %14, %7 ], [ 0.000000e+00, %3 ]
  %10 = mul nuw nsw i64 %8, %2
  %11 = getelementptr inbounds double, ptr %1, i64 %10
  %12 = load double, ptr %11, align 8, !tbaa !5
  %13 = tail call double @llvm.fabs.f64(double %12)
  %14 = fadd double %9, %13
  %15 = add nuw nsw i64 %8, 1
  %16 = icmp eq i64 %15, %0
  br i1 %16, label %17, label %7, !llvm.loop !13

17:                                               ; preds = %7, %3
  %18 = phi double [ 0.000000e+00, %3 ], [ %14, %7 ]
  ret double %18
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @cblas_daxpy64_(i64 noundef %0, double noundef %1, ptr nocapture noundef readonly %2, i64 noundef %3, ptr nocapture noundef %4, i64 noundef %5) local_unnamed_addr #2 {
  %7 = icmp sgt i64 %0, 0
  br i1 %7, label %8, label %29

8:                                                ; preds = %6
  %9 = icmp slt i64 %3, 0
  %10 = sub nsw i64 1, %0
  %11 = mul nsw i64 %10, %3
  %12 = select i1 %9, i64 %11, i64 0
  %13 = getelementptr double, ptr %2, i64 %12
  %14 = icmp slt i64 %5, 0
  %15 = mul nsw i64 %10, %5
  %16 = select i1 %14, i64 %15, i64 0
  %17 = getelementptr double, ptr %4, i64 %16
  br label %18

18:                                               ; preds = %18, %8
  %19 = phi i64 [ 0, %8 ], [ %27, %18 ]
  %20 = mul nsw i64 %19, %3
  %21 = getelementptr double, ptr %13, i64 %20
  %22 = load double, ptr %21, align 8, !tbaa !5
  %23 = mul nsw i64 %19, %5
  %24 = getelementptr double, ptr %17, i64 %23
  %25 = load double, ptr %24, align 8, !tbaa !5
  %26 = tail call double @llvm.fmuladd.f64(double %1, double %22, double %25)
  store double %26, ptr %24, align 8, !tbaa !5
  %27 = add nuw nsw i64 %19, 1
  %28 = icmp eq i64 %27, %0
  br i1 %28, label %29, label %18, !llvm.loop !14

29:                                               ; preds = %18, %6
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @cblas_dscal64_(i64 noundef %0, double noundef %1, ptr nocapture noundef %2, i64 noundef %3) local_unnamed_addr #2 {
  %5 = icmp sgt i64 %3, 0
  %6 = icmp sgt i64 %0, 0
  %7 = and i1 %6, %5
  br i1 %7, label %8, label %16

8:                                                ; preds = %4, %8
  %9 = phi i64 [ %14, %8 ], [ 0, %4 ]
  %10 = mul nuw nsw i64 %9, %3
  %11 = getelementptr inbounds double, ptr %2, i64 %10
  %12 = load double, ptr %11, align 8, !tbaa !5
  %13 = fmul double %12, %1
  store double %13, ptr %11, align 8, !tbaa !5
  %14 = add nuw nsw i64 %9, 1
  %15 = icmp eq i64 %14, %0
  br i1 %15, label %16, label %8, !llvm.loop !15

16:                                               ; preds = %8, %4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @cblas_dcopy64_(i64 noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2, ptr nocapture noundef writeonly %3, i64 noundef %4) local_unnamed_addr #2 {
  %6 = icmp sgt i64 %0, 0
  br i1 %6, label %7, label %26

7:                                                ; preds = %5
  %8 = icmp slt i64 %2, 0
  %9 = sub nsw i64 1, %0
  %10 = mul nsw i64 %9, %2
  %11 = select i1 %8, i64 %10, i64 0
  %12 = getelementptr double, ptr %1, i64 %11
  %13 = icmp slt i64 %4, 0
  %14 = mul nsw i64 %9, %4
  %15 = select i1 %13, i64 %14, i64 0
  %16 = getelementptr double, ptr %3, i64 %15
  br label %17

17:                                               ; preds = %17, %7
  %18 = phi i64 [ 0, %7 ], [ %24, %17 ]
  %19 = mul nsw i64 %18, %2
  %20 = getelementptr double, ptr %12, i64 %19
  %21 = load double, ptr %20, align 8, !tbaa !5
  %22 = mul nsw i64 %18, %4
  %23 = getelementptr double, ptr %16, i64 %22
  store double %21, ptr %23, align 8, !tbaa !5
  %24 = add nuw nsw i64 %18, 1
  %25 = icmp eq i64 %24, %0
  br i1 %25, label %26, label %17, !llvm.loop !16

26:                                               ; preds = %17, %5
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @cblas_dgemv64_(i32 noundef %0, i32 noundef %1, i64 noundef %2, i64 noundef %3, double noundef %4, ptr nocapture noundef readonly %5, i64 noundef %6, ptr nocapture noundef readonly %7, i64 noundef %8, double noundef %9, ptr nocapture noundef %10, i64 noundef %11) local_unnamed_addr #2 {
  %13 = icmp slt i64 %2, 1
  %14 = icmp slt i64 %3, 1
  %15 = or i1 %13, %14
  br i1 %15, label %64, label %16

16:                                               ; preds = %12
  %17 = icmp ne i32 %1, 111
  %18 = select i1 %17, i64 %2, i64 %3
  %19 = select i1 %17, i64 %3, i64 %2
  %20 = icmp ne i32 %0, 101
  %21 = xor i1 %20, %17
  %22 = icmp slt i64 %8, 0
  %23 = sub nsw i64 1, %18
  %24 = mul nsw i64 %23, %8
  %25 = select i1 %22, i64 %24, i64 0
  %26 = getelementptr double, ptr %7, i64 %25
  %27 = icmp slt i64 %11, 0
  %28 = sub nsw i64 1, %19
  %29 = mul nsw i64 %28, %11
  %30 = select i1 %27, i64 %29, i64 0
  %31 = getelementptr inbounds double, ptr %10, i64 %30
  %32 = fcmp oeq double %9, 0.000000e+00
  br label %33

33:                                               ; preds = %60, %16
  %34 = phi i64 [ 0, %16 ], [ %62, %60 ]
  %35 = mul nsw i64 %34, %6
  br label %39

36:                                               ; preds = %39
  %37 = mul nsw i64 %34, %11
  %38 = getelementptr inbounds double, ptr %31, i64 %37
  br i1 %32, label %54, label %56

39:                                               ; preds = %39, %33
  %40 = phi i64 [ 0, %33 ], [ %52, %39 ]
  %41 = phi double [ 0.000000e+00, %33 ], [ %51, %39 ]
  %42 = add nsw i64 %40, %35
  %43 = mul nsw i64 %40, %6
  %44 = add nsw i64 %43, %34
  %45 = select i1 %21, i64 %44, i64 %42
  %46 = getelementptr inbounds double, ptr %5, i64 %45
  %47 = load double, ptr %46, align 8, !tbaa !5
  %48 = mul nsw i64 %40, %8
  %49 = getelementptr double, ptr %26, i64 %48
  %50 = load double, ptr %49, align 8, !tbaa !5
  %51 = tail call double @llvm.fmuladd.f64(double %47, double %50, double %41)
  %52 = add nuw nsw i64 %40, 1
  %53 = icmp eq i64 %52, %18
  br i1 %53, label %36, label %39, !llvm.loop !17

54:                                               ; preds = %36
  %55 = fmul double %51, %4
  br label %60

56:                                               ; preds = %36
  %57 = load double, ptr %38, align 8, !tbaa !5
  %58 = fmul double %57, %9
  %59 = tail call double @llvm.fmuladd.f64(double %4, double %51, double %58)
  br label %60

60:                                               ; preds = %56, %54
  %61 = phi double [ %55, %54 ], [ %59, %56 ]
  store double %61, ptr %38, align 8, !tbaa !5
  %62 = add nuw nsw i64 %34, 1
  %63 = icmp eq i64 %62, %19
  br i1 %63, label %64, label %33, !llvm.loop !18

64:                                               ; preds = %60, %12
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @cblas_dger64_(i32 noundef %0, i64 noundef %1, i64 noundef %2, double noundef %3, ptr nocapture noundef readonly %4, i64 noundef %5, ptr nocapture noundef readonly %6, i64 noundef %7, ptr nocapture noundef %8, i64 noundef %9) local_unnamed_addr #2 {
  %11 = icmp sgt i64 %1, 0
  br i1 %11, label %12, label %50

12:                                               ; preds = %10
  %13 = icmp eq i32 %0, 101
  %14 = icmp sgt i64 %2, 0
  %15 = icmp slt i64 %5, 0
  %16 = sub nsw i64 1, %1
  %17 = mul nsw i64 %16, %5
  %18 = select i1 %15, i64 %17, i64 0
  %19 = getelementptr double, ptr %4, i64 %18
  %20 = icmp slt i64 %7, 0
  %21 = sub nsw i64 1, %2
  %22 = mul nsw i64 %21, %7
  %23 = select i1 %20, i64 %22, i64 0
  %24 = getelementptr double, ptr %6, i64 %23
  br label %25

25:                                               ; preds = %31, %12
  %26 = phi i64 [ 0, %12 ], [ %32, %31 ]
  br i1 %14, label %27, label %31

27:                                               ; preds = %25
  %28 = mul nsw i64 %26, %5
  %29 = getelementptr double, ptr %19, i64 %28
  %30 = mul nsw i64 %26, %9
  br label %34

31:                                               ; preds = %34, %25
  %32 = add nuw nsw i64 %26, 1
  %33 = icmp eq i64 %32, %1
  br i1 %33, label %50, label %25, !llvm.loop !19

34:                                               ; preds = %34, %27
  %35 = phi i64 [ 0, %27 ], [ %48, %34 ]
  %36 = load double, ptr %29, align 8, !tbaa !5
  %37 = fmul double %36, %3
  %38 = mul nsw i64 %35, %7
  %39 = getelementptr double, ptr %24, i64 %38
  %40 = load double, ptr %39, align 8, !tbaa !5
  %41 = add nsw i64 %35, %30
  %42 = mul nsw i64 %35, %9
  %43 = add nsw i64 %42, %26
  %44 = select i1 %13, i64 %41, i64 %43
  %45 = getelementptr inbounds double, ptr %8, i64 %44
  %46 = load double, ptr %45, align 8, !tbaa !5
  %47 = tail call double @llvm.fmuladd.f64(double %37, double %40, double %46)
  store double %47, ptr %45, align 8, !tbaa !5
  %48 = add nuw nsw i64 %35, 1
  %49 = icmp eq i64 %48, %2
  br i1 %49, label %31, label %34, !llvm.loop !20

50:                                               ; preds = %31, %10
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @cblas_dgemm64_(i32 noundef %0, i32 noundef %1, i32 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5, double noundef %6, ptr nocapture noundef readonly %7, i64 noundef %8, ptr nocapture noundef readonly %9, i64 noundef %10, double noundef %11, ptr nocapture noundef %12, i64 noundef %13) local_unnamed_addr #2 {
  %15 = icmp sgt i64 %3, 0
  br i1 %15, label %16, label %72

16:                                               ; preds = %14
  %17 = icmp eq i32 %0, 101
  %18 = icmp sgt i64 %4, 0
  %19 = icmp sgt i64 %5, 0
  %20 = icmp eq i32 %1, 111
  %21 = xor i1 %17, %20
  %22 = icmp eq i32 %2, 111
  %23 = xor i1 %17, %22
  %24 = fcmp oeq double %11, 0.000000e+00
  br label %25

25:                                               ; preds = %34, %16
  %26 = phi i64 [ 0, %16 ], [ %35, %34 ]
  br i1 %18, label %27, label %34

27:                                               ; preds = %25
  %28 = mul nsw i64 %26, %8
  %29 = mul nsw i64 %26, %13
  br label %30

30:                                               ; preds = %68, %27
  %31 = phi i64 [ 0, %27 ], [ %70, %68 ]
  br i1 %19, label %32, label %37

32:                                               ; preds = %30
  %33 = mul nsw i64 %31, %10
  br label %44

34:                                               ; preds = %68, %25
  %35 = add nuw nsw i64 %26, 1
  %36 = icmp eq i64 %35, %3
  br i1 %36, label %72, label %25, !llvm.loop !21

37:                                               ; preds = %44, %30
  %38 = phi double [ 0.000000e+00, %30 ], [ %59, %44 ]
  %39 = add nsw i64 %31, %29
  %40 = mul nsw i64 %31, %13
  %41 = add nsw i64 %40, %26
  %42 = select i1 %17, i64 %39, i64 %41
  %43 = getelementptr inbounds double, ptr %12, i64 %42
  br i1 %24, label %62, label %64

44:                                               ; preds = %44, %32
  %45 = phi i64 [ 0, %32 ], [ %60, %44 ]
  %46 = phi double [ 0.000000e+00, %32 ], [ %59, %44 ]
  %47 = add nsw i64 %45, %28
  %48 = mul nsw i64 %45, %8
  %49 = add nsw i64 %48, %26
  %50 = select i1 %21, i64 %49, i64 %47
  %51 = getelementptr inbounds double, ptr %7, i64 %50
  %52 = load double, ptr %51, align 8, !tbaa !5
  %53 = mul nsw i64 %45, %10
  %54 = add nsw i64 %53, %31
  %55 = add nsw i64 %45, %33
  %56 = select i1 %23, i64 %55, i64 %54
  %57 = getelementptr inbounds double, ptr %9, i64 %56
  %58 = load double, ptr %57, align 8, !tbaa !5
  %59 = tail call double @llvm.fmuladd.f64(double %52, double %58, double %46)
  %60 = add nuw nsw i64 %45, 1
  %61 = icmp eq i64 %60, %5
  br i1 %61, label %37, label %44, !llvm.loop !22

62:                                               ; preds = %37
  %63 = fmul double %38, %6
  br label %68

64:                                               ; preds = %37
  %65 = load double, ptr %43, align 8, !tbaa !5
  %66 = fmul double %65, %11
  %67 = tail call double @llvm.fmuladd.f64(double %6, double %38, double %66)
  br label %68

68:                                               ; preds = %64, %62
  %69 = phi double [ %63, %62 ], [ %67, %64 ]
  store double %69, ptr %43, align 8, !tbaa !5
  %70 = add nuw nsw i64 %31, 1
  %71 = icmp eq i64 %70, %4
  br i1 %71, label %34, label %30, !llvm.loop !23

72:                                               ; preds = %34, %14
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @cblas_dtrsm64_(i32 noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3, i32 noundef %4, i64 noundef %5, i64 noundef %6, double noundef %7, ptr nocapture noundef readonly %8, i64 noundef %9, ptr nocapture noundef %10, i64 noundef %11) local_unnamed_addr #2 {
  %13 = icmp eq i32 %0, 101
  %14 = zext i1 %13 to i32
  %15 = icmp eq i32 %1, 142
  %16 = zext i1 %15 to i32
  %17 = icmp eq i32 %2, 121
  %18 = zext i1 %17 to i32
  %19 = icmp ne i32 %3, 111
  %20 = zext i1 %19 to i32
  %21 = icmp eq i32 %4, 132
  %22 = zext i1 %21 to i32
  tail call fastcc void @core_dtrsm(i32 noundef %14, i32 noundef %16, i32 noundef %18, i32 noundef %20, i32 noundef %22, i64 noundef %5, i64 noundef %6, double noundef %7, ptr noundef %8, i64 noundef %9, ptr noundef %10, i64 noundef %11)
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local float @cblas_sdot64_(i64 noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2, ptr nocapture noundef readonly %3, i64 noundef %4) local_unnamed_addr #0 {
  %6 = icmp sgt i64 %0, 0
  br i1 %6, label %7, label %29

7:                                                ; preds = %5
  %8 = icmp slt i64 %2, 0
  %9 = sub nsw i64 1, %0
  %10 = mul nsw i64 %9, %2
  %11 = select i1 %8, i64 %10, i64 0
  %12 = getelementptr float, ptr %1, i64 %11
  %13 = icmp slt i64 %4, 0
  %14 = mul nsw i64 %9, %4
  %15 = select i1 %13, i64 %14, i64 0
  %16 = getelementptr float, ptr %3, i64 %15
  br label %17

17:                                               ; preds = %17, %7
  %18 = phi i64 [ 0, %7 ], [ %27, %17 ]
  %19 = phi float [ 0.000000e+00, %7 ], [ %26, %17 ]
  %20 = mul nsw i64 %18, %2
  %21 = getelementptr float, ptr %12, i64 %20
  %22 = load float, ptr %21, align 4, !tbaa !27
  %23 = mul nsw i64 %18, %4
  %24 = getelementptr float, ptr %16, i64 %23
  %25 = load float, ptr %24, align 4, !tbaa !27
  %26 = tail call float @llvm.fmuladd.f32(float %22, float %25, float %19)
  %27 = add nuw nsw i64 %18, 1
  %28 = icmp eq i64 %27, %0
  br i1 %28, label %29, label %17, !llvm.loop !29

29:                                               ; preds = %17, %5
  %30 = phi float [ 0.000000e+00, %5 ], [ %26, %17 ]
  ret float %30
}

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local float @cblas_snrm264_(i64 noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2) local_unnamed_addr #1 {
  %4 = icmp sgt i64 %0, 0
  br i1 %4, label %5, label %20

5:                                                ; preds = %3
  %6 = icmp slt i64 %2, 0
  %7 = sub nsw i64 1, %0
  %8 = mul nsw i64 %7, %2
  %9 = select i1 %6, i64 %8, i64 0
  %10 = getelementptr float, ptr %1, i64 %9
  br label %11

11:                                               ; preds = %11, %5
  %12 = phi i64 [ 0, %5 ], [ %18, %11 ]
  %13 = phi float [ 0.000000e+00, %5 ], [ %17, %11 ]
  %14 = mul nsw i64 %12, %2
  %15 = getelementptr float, ptr %10, i64 %14
  %16 = load float, ptr %15, align 4, !tbaa !27
  %17 = tail call float @llvm.fmuladd.f32(float %16, float %16, float %13)
  %18 = add nuw nsw i64 %12, 1
  %19 = icmp eq i64 %18, %0
  br i1 %19, label %20, label %11, !llvm.loop !30

20:                                               ; preds = %11, %3
  %21 = phi float [ 0.000000e+00, %3 ], [ %17, %11 ]
  %22 = tail call float @sqrtf(float noundef %21) #5
  ret float %22
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local float @cblas_sasum64_(i64 noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2) local_unnamed_addr #0 {
  %4 = icmp sgt i64 %2, 0
  %5 = icmp sgt i64 %0, 0
  %6 = and i1 %5, %4
  br i1 %6, label %7, label %17

7:                                                ; preds = %3, %7
  %8 = phi i64 [ %15, %7 ], [ 0, %3 ]
  %9 = phi float [ %14, %7 ], [ 0.000000e+00, %3 ]
  %10 = mul nuw nsw i64 %8, %2
  %11 = getelementptr inbounds float, ptr %1, i64 %10
  %12 = load float, ptr %11, align 4, !tbaa !27
  %13 = tail call float @llvm.fabs.f32(float %12)
  %14 = fadd float %9, %13
  %15 = add nuw nsw i64 %8, 1
  %16 = icmp eq i64 %15, %0
  br i1 %16, label %17, label %7, !llvm.loop !31

17:                                               ; preds = %7, %3
  %18 = phi float [ 0.000000e+00, %3 ], [ %14, %7 ]
  ret float %18
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @cblas_saxpy64_(i64 noundef %0, float noundef %1, ptr nocapture noundef readonly %2, i64 noundef %3, ptr nocapture noundef %4, i64 noundef %5) local_unnamed_addr #2 {
  %7 = icmp sgt i64 %0, 0
  br i1 %7, label %8, label %29

8:                                                ; preds = %6
  %9 = icmp slt i64 %3, 0
  %10 = sub nsw i64 1, %0
  %11 = mul nsw i64 %10, %3
  %12 = select i1 %9, i64 %11, i64 0
  %13 = getelementptr float, ptr %2, i64 %12
  %14 = icmp slt i64 %5, 0
  %15 = mul nsw i64 %10, %5
  %16 = select i1 %14, i64 %15, i64 0
  %17 = getelementptr float, ptr %4, i64 %16
  br label %18

18:                                               ; preds = %18, %8
  %19 = phi i64 [ 0, %8 ], [ %27, %18 ]
  %20 = mul nsw i64 %19, %3
  %21 = getelementptr float, ptr %13, i64 %20
  %22 = load float, ptr %21, align 4, !tbaa !27
  %23 = mul nsw i64 %19, %5
  %24 = getelementptr float, ptr %17, i64 %23
  %25 = load float, ptr %24, align 4, !tbaa !27
  %26 = tail call float @llvm.fmuladd.f32(float %1, float %22, float %25)
  store float %26, ptr %24, align 4, !tbaa !27
  %27 = add nuw nsw i64 %19, 1
  %28 = icmp eq i64 %27, %0
  br i1 %28, label %29, label %18, !llvm.loop !32

29:                                               ; preds = %18, %6
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @cblas_sscal64_(i64 noundef %0, float noundef %1, ptr nocapture noundef %2, i64 noundef %3) local_unnamed_addr #2 {
  %5 = icmp sgt i64 %3, 0
  %6 = icmp sgt i64 %0, 0
  %7 = and i1 %6, %5
  br i1 %7, label %8, label %16

8:                                                ; preds = %4, %8
  %9 = phi i64 [ %14, %8 ], [ 0, %4 ]
  %10 = mul nuw nsw i64 %9, %3
  %11 = getelementptr inbounds float, ptr %2, i64 %10
  %12 = load float, ptr %11, align 4, !tbaa !27
  %13 = fmul float %12, %1
  store float %13, ptr %11, align 4, !tbaa !27
  %14 = add nuw nsw i64 %9, 1
  %15 = icmp eq i64 %14, %0
  br i1 %15, label %16, label %8, !llvm.loop !33

16:                                               ; preds = %8, %4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @cblas_scopy64_(i64 noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2, ptr nocapture noundef writeonly %3, i64 noundef %4) local_unnamed_addr #2 {
  %6 = icmp sgt i64 %0, 0
  br i1 %6, label %7, label %26

7:                                                ; preds = %5
  %8 = icmp slt i64 %2, 0
  %9 = sub nsw i64 1, %0
  %10 = mul nsw i64 %9, %2
  %11 = select i1 %8, i64 %10, i64 0
  %12 = getelementptr float, ptr %1, i64 %11
  %13 = icmp slt i64 %4, 0
  %14 = mul nsw i64 %9, %4
  %15 = select i1 %13, i64 %14, i64 0
  %16 = getelementptr float, ptr %3, i64 %15
  br label %17

17:                                               ; preds = %17, %7
  %18 = phi i64 [ 0, %7 ], [ %24, %17 ]
  %19 = mul nsw i64 %18, %2
  %20 = getelementptr float, ptr %12, i64 %19
  %21 = load float, ptr %20, align 4, !tbaa !27
  %22 = mul nsw i64 %18, %4
  %23 = getelementptr float, ptr %16, i64 %22
  store float %21, ptr %23, align 4, !tbaa !27
  %24 = add nuw nsw i64 %18, 1
  %25 = icmp eq i64 %24, %0
  br i1 %25, label %26, label %17, !llvm.loop !34

26:                                               ; preds = %17, %5
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @cblas_sgemv64_(i32 noundef %0, i32 noundef %1, i64 noundef %2, i64 noundef %3, float noundef %4, ptr nocapture noundef readonly %5, i64 noundef %6, ptr nocapture noundef readonly %7, i64 noundef %8, float noundef %9, ptr nocapture noundef %10, i64 noundef %11) local_unnamed_addr #2 {
  %13 = icmp slt i64 %2, 1
  %14 = icmp slt i64 %3, 1
  %15 = or i1 %13, %14
  br i1 %15, label %64, label %16

16:                                               ; preds = %12
  %17 = icmp ne i32 %1, 111
  %18 = select i1 %17, i64 %2, i64 %3
  %19 = select i1 %17, i64 %3, i64 %2
  %20 = icmp ne i32 %0, 101
  %21 = xor i1 %20, %17
  %22 = icmp slt i64 %8, 0
  %23 = sub nsw i64 1, %18
  %24 = mul nsw i64 %23, %8
  %25 = select i1 %22, i64 %24, i64 0
  %26 = getelementptr float, ptr %7, i64 %25
  %27 = icmp slt i64 %11, 0
  %28 = sub nsw i64 1, %19
  %29 = mul nsw i64 %28, %11
  %30 = select i1 %27, i64 %29, i64 0
  %31 = getelementptr inbounds float, ptr %10, i64 %30
  %32 = fcmp oeq float %9, 0.000000e+00
  br label %33

33:                                               ; preds = %60, %16
  %34 = phi i64 [ 0, %16 ], [ %62, %60 ]
  %35 = mul nsw i64 %34, %6
  br label %39

36:                                               ; preds = %39
  %37 = mul nsw i64 %34, %11
  %38 = getelementptr inbounds float, ptr %31, i64 %37
  br i1 %32, label %54, label %56

39:                                               ; preds = %39, %33
  %40 = phi i64 [ 0, %33 ], [ %52, %39 ]
  %41 = phi float [ 0.000000e+00, %33 ], [ %51, %39 ]
  %42 = add nsw i64 %40, %35
  %43 = mul nsw i64 %40, %6
  %44 = add nsw i64 %43, %34
  %45 = select i1 %21, i64 %44, i64 %42
  %46 = getelementptr inbounds float, ptr %5, i64 %45
  %47 = load float, ptr %46, align 4, !tbaa !27
  %48 = mul nsw i64 %40, %8
  %49 = getelementptr float, ptr %26, i64 %48
  %50 = load float, ptr %49, align 4, !tbaa !27
  %51 = tail call float @llvm.fmuladd.f32(float %47, float %50, float %41)
  %52 = add nuw nsw i64 %40, 1
  %53 = icmp eq i64 %52, %18
  br i1 %53, label %36, label %39, !llvm.loop !35

54:                                               ; preds = %36
  %55 = fmul float %51, %4
  br label %60

56:                                               ; preds = %36
  %57 = load float, ptr %38, align 4, !tbaa !27
  %58 = fmul float %57, %9
  %59 = tail call float @llvm.fmuladd.f32(float %4, float %51, float %58)
  br label %60

60:                                               ; preds = %56, %54
  %61 = phi float [ %55, %54 ], [ %59, %56 ]
  store float %61, ptr %38, align 4, !tbaa !27
  %62 = add nuw nsw i64 %34, 1
  %63 = icmp eq i64 %62, %19
  br i1 %63, label %64, label %33, !llvm.loop !36

64:                                               ; preds = %60, %12
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @cblas_sger64_(i32 noundef %0, i64 noundef %1, i64 noundef %2, float noundef %3, ptr nocapture noundef readonly %4, i64 noundef %5, ptr nocapture noundef readonly %6, i64 noundef %7, ptr nocapture noundef %8, i64 noundef %9) local_unnamed_addr #2 {
  %11 = icmp sgt i64 %1, 0
  br i1 %11, label %12, label %50

12:                                               ; preds = %10
  %13 = icmp eq i32 %0, 101
  %14 = icmp sgt i64 %2, 0
  %15 = icmp slt i64 %5, 0
  %16 = sub nsw i64 1, %1
  %17 = mul nsw i64 %16, %5
  %18 = select i1 %15, i64 %17, i64 0
  %19 = getelementptr float, ptr %4, i64 %18
  %20 = icmp slt i64 %7, 0
  %21 = sub nsw i64 1, %2
  %22 = mul nsw i64 %21, %7
  %23 = select i1 %20, i64 %22, i64 0
  %24 = getelementptr float, ptr %6, i64 %23
  br label %25

25:                                               ; preds = %31, %12
  %26 = phi i64 [ 0, %12 ], [ %32, %31 ]
  br i1 %14, label %27, label %31

27:                                               ; preds = %25
  %28 = mul nsw i64 %26, %5
  %29 = getelementptr float, ptr %19, i64 %28
  %30 = mul nsw i64 %26, %9
  br label %34

31:                                               ; preds = %34, %25
  %32 = add nuw nsw i64 %26, 1
  %33 = icmp eq i64 %32, %1
  br i1 %33, label %50, label %25, !llvm.loop !37

34:                                               ; preds = %34, %27
  %35 = phi i64 [ 0, %27 ], [ %48, %34 ]
  %36 = load float, ptr %29, align 4, !tbaa !27
  %37 = fmul float %36, %3
  %38 = mul nsw i64 %35, %7
  %39 = getelementptr float, ptr %24, i64 %38
  %40 = load float, ptr %39, align 4, !tbaa !27
  %41 = add nsw i64 %35, %30
  %42 = mul nsw i64 %35, %9
  %43 = add nsw i64 %42, %26
  %44 = select i1 %13, i64 %41, i64 %43
  %45 = getelementptr inbounds float, ptr %8, i64 %44
  %46 = load float, ptr %45, align 4, !tbaa !27
  %47 = tail call float @llvm.fmuladd.f32(float %37, float %40, float %46)
  store float %47, ptr %45, align 4, !tbaa !27
  %48 = add nuw nsw i64 %35, 1
  %49 = icmp eq i64 %48, %2
  br i1 %49, label %31, label %34, !llvm.loop !38

50:                                               ; preds = %31, %10
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @cblas_sgemm64_(i32 noundef %0, i32 noundef %1, i32 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5, float noundef %6, ptr nocapture noundef readonly %7, i64 noundef %8, ptr nocapture noundef readonly %9, i64 noundef %10, float noundef %11, ptr nocapture noundef %12, i64 noundef %13) local_unnamed_addr #2 {
  %15 = icmp sgt i64 %3, 0
  br i1 %15, label %16, label %72

16:                                               ; preds = %14
  %17 = icmp eq i32 %0, 101
  %18 = icmp sgt i64 %4, 0
  %19 = icmp sgt i64 %5, 0
  %20 = icmp eq i32 %1, 111
  %21 = xor i1 %17, %20
  %22 = icmp eq i32 %2, 111
  %23 = xor i1 %17, %22
  %24 = fcmp oeq float %11, 0.000000e+00
  br label %25

25:                                               ; preds = %34, %16
  %26 = phi i64 [ 0, %16 ], [ %35, %34 ]
  br i1 %18, label %27, label %34

27:                                               ; preds = %25
  %28 = mul nsw i64 %26, %8
  %29 = mul nsw i64 %26, %13
  br label %30

30:                                               ; preds = %68, %27
  %31 = phi i64 [ 0, %27 ], [ %70, %68 ]
  br i1 %19, label %32, label %37

32:                                               ; preds = %30
  %33 = mul nsw i64 %31, %10
  br label %44

34:                                               ; preds = %68, %25
  %35 = add nuw nsw i64 %26, 1
  %36 = icmp eq i64 %35, %3
  br i1 %36, label %72, label %25, !llvm.loop !39

37:                                               ; preds = %44, %30
  %38 = phi float [ 0.000000e+00, %30 ], [ %59, %44 ]
  %39 = add nsw i64 %31, %29
  %40 = mul nsw i64 %31, %13
  %41 = add nsw i64 %40, %26
  %42 = select i1 %17, i64 %39, i64 %41
  %43 = getelementptr inbounds float, ptr %12, i64 %42
  br i1 %24, label %62, label %64

44:                                               ; preds = %44, %32
  %45 = phi i64 [ 0, %32 ], [ %60, %44 ]
  %46 = phi float [ 0.000000e+00, %32 ], [ %59, %44 ]
  %47 = add nsw i64 %45, %28
  %48 = mul nsw i64 %45, %8
  %49 = add nsw i64 %48, %26
  %50 = select i1 %21, i64 %49, i64 %47
  %51 = getelementptr inbounds float, ptr %7, i64 %50
  %52 = load float, ptr %51, align 4, !tbaa !27
  %53 = mul nsw i64 %45, %10
  %54 = add nsw i64 %53, %31
  %55 = add nsw i64 %45, %33
  %56 = select i1 %23, i64 %55, i64 %54
  %57 = getelementptr inbounds float, ptr %9, i64 %56
  %58 = load float, ptr %57, align 4, !tbaa !27
  %59 = tail call float @llvm.fmuladd.f32(float %52, float %58, float %46)
  %60 = add nuw nsw i64 %45, 1
  %61 = icmp eq i64 %60, %5
  br i1 %61, label %37, label %44, !llvm.loop !40

62:                                               ; preds = %37
  %63 = fmul float %38, %6
  br label %68

64:                                               ; preds = %37
  %65 = load float, ptr %43, align 4, !tbaa !27
  %66 = fmul float %65, %11
  %67 = tail call float @llvm.fmuladd.f32(float %6, float %38, float %66)
  br label %68

68:                                               ; preds = %64, %62
  %69 = phi float [ %63, %62 ], [ %67, %64 ]
  store float %69, ptr %43, align 4, !tbaa !27
  %70 = add nuw nsw i64 %31, 1
  %71 = icmp eq i64 %70, %4
  br i1 %71, label %34, label %30, !llvm.loop !41

72:                                               ; preds = %34, %14
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @cblas_strsm64_(i32 noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3, i32 noundef %4, i64 noundef %5, i64 noundef %6, float noundef %7, ptr nocapture noundef readonly %8, i64 noundef %9, ptr nocapture noundef %10, i64 noundef %11) local_unnamed_addr #2 {
  %13 = icmp eq i32 %0, 101
  %14 = zext i1 %13 to i32
  %15 = icmp eq i32 %1, 142
  %16 = zext i1 %15 to i32
  %17 = icmp eq i32 %2, 121
  %18 = zext i1 %17 to i32
  %19 = icmp ne i32 %3, 111
  %20 = zext i1 %19 to i32
  %21 = icmp eq i32 %4, 132
  %22 = zext i1 %21 to i32
  tail call fastcc void @core_strsm(i32 noundef %14, i32 noundef %16, i32 noundef %18, i32 noundef %20, i32 noundef %22, i64 noundef %5, i64 noundef %6, float noundef %7, ptr noundef %8, i64 noundef %9, ptr noundef %10, i64 noundef %11)
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @cblas_ddot_64(i64 noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2, ptr nocapture noundef readonly %3, i64 noundef %4) local_unnamed_addr #0 {
  %6 = icmp sgt i64 %0, 0
  br i1 %6, label %7, label %29

7:                                                ; preds = %5
  %8 = icmp slt i64 %2, 0
  %9 = sub nsw i64 1, %0
  %10 = mul nsw i64 %9, %2
  %11 = select i1 %8, i64 %10, i64 0
  %12 = getelementptr double, ptr %1, i64 %11
  %13 = icmp slt i64 %4, 0
  %14 = mul nsw i64 %9, %4
  %15 = select i1 %13, i64 %14, i64 0
  %16 = getelementptr double, ptr %3, i64 %15
  br label %17

17:                                               ; preds = %17, %7
  %18 = phi i64 [ 0, %7 ], [ %27, %17 ]
  %19 = phi double [ 0.000000e+00, %7 ], [ %26, %17 ]
  %20 = mul nsw i64 %18, %2
  %21 = getelementptr double, ptr %12, i64 %20
  %22 = load double, ptr %21, align 8, !tbaa !5
  %23 = mul nsw i64 %18, %4
  %24 = getelementptr double, ptr %16, i64 %23
  %25 = load double, ptr %24, align 8, !tbaa !5
  %26 = tail call double @llvm.fmuladd.f64(double %22, double %25, double %19)
  %27 = add nuw nsw i64 %18, 1
  %28 = icmp eq i64 %27, %0
  br i1 %28, label %29, label %17, !llvm.loop !9

29:                                               ; preds = %17, %5
  %30 = phi double [ 0.000000e+00, %5 ], [ %26, %17 ]
  ret double %30
}

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local double @cblas_dnrm2_64(i64 noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2) local_unnamed_addr #1 {
  %4 = icmp sgt i64 %0, 0
  br i1 %4, label %5, label %20

5:                                                ; preds = %3
  %6 = icmp slt i64 %2, 0
  %7 = sub nsw i64 1, %0
  %8 = mul nsw i64 %7, %2
  %9 = select i1 %6, i64 %8, i64 0
  %10 = getelementptr double, ptr %1, i64 %9
  br label %11

11:                                               ; preds = %11, %5
  %12 = phi i64 [ 0, %5 ], [ %18, %11 ]
  %13 = phi double [ 0.000000e+00, %5 ], [ %17, %11 ]
  %14 = mul nsw i64 %12, %2
  %15 = getelementptr double, ptr %10, i64 %14
  %16 = load double, ptr %15, align 8, !tbaa !5
  %17 = tail call double @llvm.fmuladd.f64(double %16, double %16, double %13)
  %18 = add nuw nsw i64 %12, 1
  %19 = icmp eq i64 %18, %0
  br i1 %19, label %20, label %11, !llvm.loop !12

20:                                               ; preds = %11, %3
  %21 = phi double [ 0.000000e+00, %3 ], [ %17, %11 ]
  %22 = tail call double @sqrt(double noundef %21) #5
  ret double %22
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @cblas_dasum_64(i64 noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2) local_unnamed_addr #0 {
  %4 = icmp sgt i64 %2, 0
  %5 = icmp sgt i64 %0, 0
  %6 = and i1 %5, %4
  br i1 %6, label %7, label %17

7:                                                ; preds = %3, %7
  %8 = phi i64 [ %15, %7 ], [ 0, %3 ]
  %9 = phi double [ %14, %7 ], [ 0.000000e+00, %3 ]
  %10 = mul nuw nsw i64 %8, %2
  %11 = getelementptr inbounds double, ptr %1, i64 %10
  %12 = load double, ptr %11, align 8, !tbaa !5
  %13 = tail call double @llvm.fabs.f64(double %12)
  %14 = fadd double %9, %13
  %15 = add nuw nsw i64 %8, 1
  %16 = icmp eq i64 %15, %0
  br i1 %16, label %17, label %7, !llvm.loop !13

17:                                               ; preds = %7, %3
  %18 = phi double [ 0.000000e+00, %3 ], [ %14, %7 ]
  ret double %18
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @cblas_daxpy_64(i64 noundef %0, double noundef %1, ptr nocapture noundef readonly %2, i64 noundef %3, ptr nocapture noundef %4, i64 noundef %5) local_unnamed_addr #2 {
  %7 = icmp sgt i64 %0, 0
  br i1 %7, label %8, label %29

8:                                                ; preds = %6
  %9 = icmp slt i64 %3, 0
  %10 = sub nsw i64 1, %0
  %11 = mul nsw i64 %10, %3
  %12 = select i1 %9, i64 %11, i64 0
  %13 = getelementptr double, ptr %2, i64 %12
  %14 = icmp slt i64 %5, 0
  %15 = mul nsw i64 %10, %5
  %16 = select i1 %14, i64 %15, i64 0
  %17 = getelementptr double, ptr %4, i64 %16
  br label %18

18:                                               ; preds = %18, %8
  %19 = phi i64 [ 0, %8 ], [ %27, %18 ]
  %20 = mul nsw i64 %19, %3
  %21 = getelementptr double, ptr %13, i64 %20
  %22 = load double, ptr %21, align 8, !tbaa !5
  %23 = mul nsw i64 %19, %5
  %24 = getelementptr double, ptr %17, i64 %23
  %25 = load double, ptr %24, align 8, !tbaa !5
  %26 = tail call double @llvm.fmuladd.f64(double %1, double %22, double %25)
  store double %26, ptr %24, align 8, !tbaa !5
  %27 = add nuw nsw i64 %19, 1
  %28 = icmp eq i64 %27, %0
  br i1 %28, label %29, label %18, !llvm.loop !14

29:                                               ; preds = %18, %6
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @cblas_dscal_64(i64 noundef %0, double noundef %1, ptr nocapture noundef %2, i64 noundef %3) local_unnamed_addr #2 {
  %5 = icmp sgt i64 %3, 0
  %6 = icmp sgt i64 %0, 0
  %7 = and i1 %6, %5
  br i1 %7, label %8, label %16

8:                                                ; preds = %4, %8
  %9 = phi i64 [ %14, %8 ], [ 0, %4 ]
  %10 = mul nuw nsw i64 %9, %3
  %11 = getelementptr inbounds double, ptr %2, i64 %10
  %12 = load double, ptr %11, align 8, !tbaa !5
  %13 = fmul double %12, %1
  store double %13, ptr %11, align 8, !tbaa !5
  %14 = add nuw nsw i64 %9, 1
  %15 = icmp eq i64 %14, %0
  br i1 %15, label %16, label %8, !llvm.loop !15

16:                                               ; preds = %8, %4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @cblas_dcopy_64(i64 noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2, ptr nocapture noundef writeonly %3, i64 noundef %4) local_unnamed_addr #2 {
  %6 = icmp sgt i64 %0, 0
  br i1 %6, label %7, label %26

7:                                                ; preds = %5
  %8 = icmp slt i64 %2, 0
  %9 = sub nsw i64 1, %0
  %10 = mul nsw i64 %9, %2
  %11 = select i1 %8, i64 %10, i64 0
  %12 = getelementptr double, ptr %1, i64 %11
  %13 = icmp slt i64 %4, 0
  %14 = mul nsw i64 %9, %4
  %15 = select i1 %13, i64 %14, i64 0
  %16 = getelementptr double, ptr %3, i64 %15
  br label %17

17:                                               ; preds = %17, %7
  %18 = phi i64 [ 0, %7 ], [ %24, %17 ]
  %19 = mul nsw i64 %18, %2
  %20 = getelementptr double, ptr %12, i64 %19
  %21 = load double, ptr %20, align 8, !tbaa !5
  %22 = mul nsw i64 %18, %4
  %23 = getelementptr double, ptr %16, i64 %22
  store double %21, ptr %23, align 8, !tbaa !5
  %24 = add nuw nsw i64 %18, 1
  %25 = icmp eq i64 %24, %0
  br i1 %25, label %26, label %17, !llvm.loop !16

26:                                               ; preds = %17, %5
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @cblas_dgemv_64(i32 noundef %0, i32 noundef %1, i64 noundef %2, i64 noundef %3, double noundef %4, ptr nocapture noundef readonly %5, i64 noundef %6, ptr nocapture noundef readonly %7, i64 noundef %8, double noundef %9, ptr nocapture noundef %10, i64 noundef %11) local_unnamed_addr #2 {
  %13 = icmp slt i64 %2, 1
  %14 = icmp slt i64 %3, 1
  %15 = or i1 %13, %14
  br i1 %15, label %64, label %16

16:                                               ; preds = %12
  %17 = icmp ne i32 %1, 111
  %18 = select i1 %17, i64 %2, i64 %3
  %19 = select i1 %17, i64 %3, i64 %2
  %20 = icmp ne i32 %0, 101
  %21 = xor i1 %20, %17
  %22 = icmp slt i64 %8, 0
  %23 = sub nsw i64 1, %18
  %24 = mul nsw i64 %23, %8
  %25 = select i1 %22, i64 %24, i64 0
  %26 = getelementptr double, ptr %7, i64 %25
  %27 = icmp slt i64 %11, 0
  %28 = sub nsw i64 1, %19
  %29 = mul nsw i64 %28, %11
  %30 = select i1 %27, i64 %29, i64 0
  %31 = getelementptr inbounds double, ptr %10, i64 %30
  %32 = fcmp oeq double %9, 0.000000e+00
  br label %33

33:                                               ; preds = %60, %16
  %34 = phi i64 [ 0, %16 ], [ %62, %60 ]
  %35 = mul nsw i64 %34, %6
  br label %39

36:                                               ; preds = %39
  %37 = mul nsw i64 %34, %11
  %38 = getelementptr inbounds double, ptr %31, i64 %37
  br i1 %32, label %54, label %56

39:                                               ; preds = %39, %33
  %40 = phi i64 [ 0, %33 ], [ %52, %39 ]
  %41 = phi double [ 0.000000e+00, %33 ], [ %51, %39 ]
  %42 = add nsw i64 %40, %35
  %43 = mul nsw i64 %40, %6
  %44 = add nsw i64 %43, %34
  %45 = select i1 %21, i64 %44, i64 %42
  %46 = getelementptr inbounds double, ptr %5, i64 %45
  %47 = load double, ptr %46, align 8, !tbaa !5
  %48 = mul nsw i64 %40, %8
  %49 = getelementptr double, ptr %26, i64 %48
  %50 = load double, ptr %49, align 8, !tbaa !5
  %51 = tail call double @llvm.fmuladd.f64(double %47, double %50, double %41)
  %52 = add nuw nsw i64 %40, 1
  %53 = icmp eq i64 %52, %18
  br i1 %53, label %36, label %39, !llvm.loop !17

54:                                               ; preds = %36
  %55 = fmul double %51, %4
  br label %60

56:                                               ; preds = %36
  %57 = load double, ptr %38, align 8, !tbaa !5
  %58 = fmul double %57, %9
  %59 = tail call double @llvm.fmuladd.f64(double %4, double %51, double %58)
  br label %60

60:                                               ; preds = %56, %54
  %61 = phi double [ %55, %54 ], [ %59, %56 ]
  store double %61, ptr %38, align 8, !tbaa !5
  %62 = add nuw nsw i64 %34, 1
  %63 = icmp eq i64 %62, %19
  br i1 %63, label %64, label %33, !llvm.loop !18

64:                                               ; preds = %60, %12
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @cblas_dger_64(i32 noundef %0, i64 noundef %1, i64 noundef %2, double noundef %3, ptr nocapture noundef readonly %4, i64 noundef %5, ptr nocapture noundef readonly %6, i64 noundef %7, ptr nocapture noundef %8, i64 noundef %9) local_unnamed_addr #2 {
  %11 = icmp sgt i64 %1, 0
  br i1 %11, label %12, label %50

12:                                               ; preds = %10
  %13 = icmp eq i32 %0, 101
  %14 = icmp sgt i64 %2, 0
  %15 = icmp slt i64 %5, 0
  %16 = sub nsw i64 1, %1
  %17 = mul nsw i64 %16, %5
  %18 = select i1 %15, i64 %17, i64 0
  %19 = getelementptr double, ptr %4, i64 %18
  %20 = icmp slt i64 %7, 0
  %21 = sub nsw i64 1, %2
  %22 = mul nsw i64 %21, %7
  %23 = select i1 %20, i64 %22, i64 0
  %24 = getelementptr double, ptr %6, i64 %23
  br label %25

25:                                               ; preds = %31, %12
  %26 = phi i64 [ 0, %12 ], [ %32, %31 ]
  br i1 %14, label %27, label %31

27:                                               ; preds = %25
  %28 = mul nsw i64 %26, %5
  %29 = getelementptr double, ptr %19, i64 %28
  %30 = mul nsw i64 %26, %9
  br label %34

31:                                               ; preds = %34, %25
  %32 = add nuw nsw i64 %26, 1
  %33 = icmp eq i64 %32, %1
  br i1 %33, label %50, label %25, !llvm.loop !19

34:                                               ; preds = %34, %27
  %35 = phi i64 [ 0, %27 ], [ %48, %34 ]
  %36 = load double, ptr %29, align 8, !tbaa !5
  %37 = fmul double %36, %3
  %38 = mul nsw i64 %35, %7
  %39 = getelementptr double, ptr %24, i64 %38
  %40 = load double, ptr %39, align 8, !tbaa !5
  %41 = add nsw i64 %35, %30
  %42 = mul nsw i64 %35, %9
  %43 = add nsw i64 %42, %26
  %44 = select i1 %13, i64 %41, i64 %43
  %45 = getelementptr inbounds double, ptr %8, i64 %44
  %46 = load double, ptr %45, align 8, !tbaa !5
  %47 = tail call double @llvm.fmuladd.f64(double %37, double %40, double %46)
  store double %47, ptr %45, align 8, !tbaa !5
  %48 = add nuw nsw i64 %35, 1
  %49 = icmp eq i64 %48, %2
  br i1 %49, label %31, label %34, !llvm.loop !20

50:                                               ; preds = %31, %10
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @cblas_dgemm_64(i32 noundef %0, i32 noundef %1, i32 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5, double noundef %6, ptr nocapture noundef readonly %7, i64 noundef %8, ptr nocapture noundef readonly %9, i64 noundef %10, double noundef %11, ptr nocapture noundef %12, i64 noundef %13) local_unnamed_addr #2 {
  %15 = icmp sgt i64 %3, 0
  br i1 %15, label %16, label %72

16:                                               ; preds = %14
  %17 = icmp eq i32 %0, 101
  %18 = icmp sgt i64 %4, 0
  %19 = icmp sgt i64 %5, 0
  %20 = icmp eq i32 %1, 111
  %21 = xor i1 %17, %20
  %22 = icmp eq i32 %2, 111
  %23 = xor i1 %17, %22
  %24 = fcmp oeq double %11, 0.000000e+00
  br label %25

25:                                               ; preds = %34, %16
  %26 = phi i64 [ 0, %16 ], [ %35, %34 ]
  br i1 %18, label %27, label %34

27:                                               ; preds = %25
  %28 = mul nsw i64 %26, %8
  %29 = mul nsw i64 %26, %13
  br label %30

30:                                               ; preds = %68, %27
  %31 = phi i64 [ 0, %27 ], [ %70, %68 ]
  br i1 %19, label %32, label %37

32:                                               ; preds = %30
  %33 = mul nsw i64 %31, %10
  br label %44

34:                                               ; preds = %68, %25
  %35 = add nuw nsw i64 %26, 1
  %36 = icmp eq i64 %35, %3
  br i1 %36, label %72, label %25, !llvm.loop !21

37:                                               ; preds = %44, %30
  %38 = phi double [ 0.000000e+00, %30 ], [ %59, %44 ]
  %39 = add nsw i64 %31, %29
  %40 = mul nsw i64 %31, %13
  %41 = add nsw i64 %40, %26
  %42 = select i1 %17, i64 %39, i64 %41
  %43 = getelementptr inbounds double, ptr %12, i64 %42
  br i1 %24, label %62, label %64

44:                                               ; preds = %44, %32
  %45 = phi i64 [ 0, %32 ], [ %60, %44 ]
  %46 = phi double [ 0.000000e+00, %32 ], [ %59, %44 ]
  %47 = add nsw i64 %45, %28
  %48 = mul nsw i64 %45, %8
  %49 = add nsw i64 %48, %26
  %50 = select i1 %21, i64 %49, i64 %47
  %51 = getelementptr inbounds double, ptr %7, i64 %50
  %52 = load double, ptr %51, align 8, !tbaa !5
  %53 = mul nsw i64 %45, %10
  %54 = add nsw i64 %53, %31
  %55 = add nsw i64 %45, %33
  %56 = select i1 %23, i64 %55, i64 %54
  %57 = getelementptr inbounds double, ptr %9, i64 %56
  %58 = load double, ptr %57, align 8, !tbaa !5
  %59 = tail call double @llvm.fmuladd.f64(double %52, double %58, double %46)
  %60 = add nuw nsw i64 %45, 1
  %61 = icmp eq i64 %60, %5
  br i1 %61, label %37, label %44, !llvm.loop !22

62:                                               ; preds = %37
  %63 = fmul double %38, %6
  br label %68

64:                                               ; preds = %37
  %65 = load double, ptr %43, align 8, !tbaa !5
  %66 = fmul double %65, %11
  %67 = tail call double @llvm.fmuladd.f64(double %6, double %38, double %66)
  br label %68

68:                                               ; preds = %64, %62
  %69 = phi double [ %63, %62 ], [ %67, %64 ]
  store double %69, ptr %43, align 8, !tbaa !5
  %70 = add nuw nsw i64 %31, 1
  %71 = icmp eq i64 %70, %4
  br i1 %71, label %34, label %30, !llvm.loop !23

72:                                               ; preds = %34, %14
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @cblas_dtrsm_64(i32 noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3, i32 noundef %4, i64 noundef %5, i64 noundef %6, double noundef %7, ptr nocapture noundef readonly %8, i64 noundef %9, ptr nocapture noundef %10, i64 noundef %11) local_unnamed_addr #2 {
  %13 = icmp eq i32 %0, 101
  %14 = zext i1 %13 to i32
  %15 = icmp eq i32 %1, 142
  %16 = zext i1 %15 to i32
  %17 = icmp eq i32 %2, 121
  %18 = zext i1 %17 to i32
  %19 = icmp ne i32 %3, 111
  %20 = zext i1 %19 to i32
  %21 = icmp eq i32 %4, 132
  %22 = zext i1 %21 to i32
  tail call fastcc void @core_dtrsm(i32 noundef %14, i32 noundef %16, i32 noundef %18, i32 noundef %20, i32 noundef %22, i64 noundef %5, i64 noundef %6, double noundef %7, ptr noundef %8, i64 noundef %9, ptr noundef %10, i64 noundef %11)
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local float @cblas_sdot_64(i64 noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2, ptr nocapture noundef readonly %3, i64 noundef %4) local_unnamed_addr #0 {
  %6 = icmp sgt i64 %0, 0
  br i1 %6, label %7, label %29

7:                                                ; preds = %5
  %8 = icmp slt i64 %2, 0
  %9 = sub nsw i64 1, %0
  %10 = mul nsw i64 %9, %2
  %11 = select i1 %8, i64 %10, i64 0
  %12 = getelementptr float, ptr %1, i64 %11
  %13 = icmp slt i64 %4, 0
  %14 = mul nsw i64 %9, %4
  %15 = select i1 %13, i64 %14, i64 0
  %16 = getelementptr float, ptr %3, i64 %15
  br label %17

17:                                               ; preds = %17, %7
  %18 = phi i64 [ 0, %7 ], [ %27, %17 ]
  %19 = phi float [ 0.000000e+00, %7 ], [ %26, %17 ]
  %20 = mul nsw i64 %18, %2
  %21 = getelementptr float, ptr %12, i64 %20
  %22 = load float, ptr %21, align 4, !tbaa !27
  %23 = mul nsw i64 %18, %4
  %24 = getelementptr float, ptr %16, i64 %23
  %25 = load float, ptr %24, align 4, !tbaa !27
  %26 = tail call float @llvm.fmuladd.f32(float %22, float %25, float %19)
  %27 = add nuw nsw i64 %18, 1
  %28 = icmp eq i64 %27, %0
  br i1 %28, label %29, label %17, !llvm.loop !29

29:                                               ; preds = %17, %5
  %30 = phi float [ 0.000000e+00, %5 ], [ %26, %17 ]
  ret float %30
}

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local float @cblas_snrm2_64(i64 noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2) local_unnamed_addr #1 {
  %4 = icmp sgt i64 %0, 0
  br i1 %4, label %5, label %20

5:                                                ; preds = %3
  %6 = icmp slt i64 %2, 0
  %7 = sub nsw i64 1, %0
  %8 = mul nsw i64 %7, %2
  %9 = select i1 %6, i64 %8, i64 0
  %10 = getelementptr float, ptr %1, i64 %9
  br label %11

11:                                               ; preds = %11, %5
  %12 = phi i64 [ 0, %5 ], [ %18, %11 ]
  %13 = phi float [ 0.000000e+00, %5 ], [ %17, %11 ]
  %14 = mul nsw i64 %12, %2
  %15 = getelementptr float, ptr %10, i64 %14
  %16 = load float, ptr %15, align 4, !tbaa !27
  %17 = tail call float @llvm.fmuladd.f32(float %16, float %16, float %13)
  %18 = add nuw nsw i64 %12, 1
  %19 = icmp eq i64 %18, %0
  br i1 %19, label %20, label %11, !llvm.loop !30

20:                                               ; preds = %11, %3
  %21 = phi float [ 0.000000e+00, %3 ], [ %17, %11 ]
  %22 = tail call float @sqrtf(float noundef %21) #5
  ret float %22
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local float @cblas_sasum_64(i64 noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2) local_unnamed_addr #0 {
  %4 = icmp sgt i64 %2, 0
  %5 = icmp sgt i64 %0, 0
  %6 = and i1 %5, %4
  br i1 %6, label %7, label %17

7:                                                ; preds = %3, %7
  %8 = phi i64 [ %15, %7 ], [ 0, %3 ]
  %9 = phi float [ %14, %7 ], [ 0.000000e+00, %3 ]
  %10 = mul nuw nsw i64 %8, %2
  %11 = getelementptr inbounds float, ptr %1, i64 %10
  %12 = load float, ptr %11, align 4, !tbaa !27
  %13 = tail call float @llvm.fabs.f32(float %12)
  %14 = fadd float %9, %13
  %15 = add nuw nsw i64 %8, 1
  %16 = icmp eq i64 %15, %0
  br i1 %16, label %17, label %7, !llvm.loop !31

17:                                               ; preds = %7, %3
  %18 = phi float [ 0.000000e+00, %3 ], [ %14, %7 ]
  ret float %18
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @cblas_saxpy_64(i64 noundef %0, float noundef %1, ptr nocapture noundef readonly %2, i64 noundef %3, ptr nocapture noundef %4, i64 noundef %5) local_unnamed_addr #2 {
  %7 = icmp sgt i64 %0, 0
  br i1 %7, label %8, label %29

8:                                                ; preds = %6
  %9 = icmp slt i64 %3, 0
  %10 = sub nsw i64 1, %0
  %11 = mul nsw i64 %10, %3
  %12 = select i1 %9, i64 %11, i64 0
  %13 = getelementptr float, ptr %2, i64 %12
  %14 = icmp slt i64 %5, 0
  %15 = mul nsw i64 %10, %5
  %16 = select i1 %14, i64 %15, i64 0
  %17 = getelementptr float, ptr %4, i64 %16
  br label %18

18:                                               ; preds = %18, %8
  %19 = phi i64 [ 0, %8 ], [ %27, %18 ]
  %20 = mul nsw i64 %19, %3
  %21 = getelementptr float, ptr %13, i64 %20
  %22 = load float, ptr %21, align 4, !tbaa !27
  %23 = mul nsw i64 %19, %5
  %24 = getelementptr float, ptr %17, i64 %23
  %25 = load float, ptr %24, align 4, !tbaa !27
  %26 = tail call float @llvm.fmuladd.f32(float %1, float %22, float %25)
  store float %26, ptr %24, align 4, !tbaa !27
  %27 = add nuw nsw i64 %19, 1
  %28 = icmp eq i64 %27, %0
  br i1 %28, label %29, label %18, !llvm.loop !32

29:                                               ; preds = %18, %6
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @cblas_sscal_64(i64 noundef %0, float noundef %1, ptr nocapture noundef %2, i64 noundef %3) local_unnamed_addr #2 {
  %5 = icmp sgt i64 %3, 0
  %6 = icmp sgt i64 %0, 0
  %7 = and i1 %6, %5
  br i1 %7, label %8, label %16

8:                                                ; preds = %4, %8
  %9 = phi i64 [ %14, %8 ], [ 0, %4 ]
  %10 = mul nuw nsw i64 %9, %3
  %11 = getelementptr inbounds float, ptr %2, i64 %10
  %12 = load float, ptr %11, align 4, !tbaa !27
  %13 = fmul float %12, %1
  store float %13, ptr %11, align 4, !tbaa !27
  %14 = add nuw nsw i64 %9, 1
  %15 = icmp eq i64 %14, %0
  br i1 %15, label %16, label %8, !llvm.loop !33

16:                                               ; preds = %8, %4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @cblas_scopy_64(i64 noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2, ptr nocapture noundef writeonly %3, i64 noundef %4) local_unnamed_addr #2 {
  %6 = icmp sgt i64 %0, 0
  br i1 %6, label %7, label %26

7:                                                ; preds = %5
  %8 = icmp slt i64 %2, 0
  %9 = sub nsw i64 1, %0
  %10 = mul nsw i64 %9, %2
  %11 = select i1 %8, i64 %10, i64 0
  %12 = getelementptr float, ptr %1, i64 %11
  %13 = icmp slt i64 %4, 0
  %14 = mul nsw i64 %9, %4
  %15 = select i1 %13, i64 %14, i64 0
  %16 = getelementptr float, ptr %3, i64 %15
  br label %17

17:                                               ; preds = %17, %7
  %18 = phi i64 [ 0, %7 ], [ %24, %17 ]
  %19 = mul nsw i64 %18, %2
  %20 = getelementptr float, ptr %12, i64 %19
  %21 = load float, ptr %20, align 4, !tbaa !27
  %22 = mul nsw i64 %18, %4
  %23 = getelementptr float, ptr %16, i64 %22
  store float %21, ptr %23, align 4, !tbaa !27
  %24 = add nuw nsw i64 %18, 1
  %25 = icmp eq i64 %24, %0
  br i1 %25, label %26, label %17, !llvm.loop !34

26:                                               ; preds = %17, %5
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @cblas_sgemv_64(i32 noundef %0, i32 noundef %1, i64 noundef %2, i64 noundef %3, float noundef %4, ptr nocapture noundef readonly %5, i64 noundef %6, ptr nocapture noundef readonly %7, i64 noundef %8, float noundef %9, ptr nocapture noundef %10, i64 noundef %11) local_unnamed_addr #2 {
  %13 = icmp slt i64 %2, 1
  %14 = icmp slt i64 %3, 1
  %15 = or i1 %13, %14
  br i1 %15, label %64, label %16

16:                                               ; preds = %12
  %17 = icmp ne i32 %1, 111
  %18 = select i1 %17, i64 %2, i64 %3
  %19 = select i1 %17, i64 %3, i64 %2
  %20 = icmp ne i32 %0, 101
  %21 = xor i1 %20, %17
  %22 = icmp slt i64 %8, 0
  %23 = sub nsw i64 1, %18
  %24 = mul nsw i64 %23, %8
  %25 = select i1 %22, i64 %24, i64 0
  %26 = getelementptr float, ptr %7, i64 %25
  %27 = icmp slt i64 %11, 0
  %28 = sub nsw i64 1, %19
  %29 = mul nsw i64 %28, %11
  %30 = select i1 %27, i64 %29, i64 0
  %31 = getelementptr inbounds float, ptr %10, i64 %30
  %32 = fcmp oeq float %9, 0.000000e+00
  br label %33

33:                                               ; preds = %60, %16
  %34 = phi i64 [ 0, %16 ], [ %62, %60 ]
  %35 = mul nsw i64 %34, %6
  br label %39

36:                                               ; preds = %39
  %37 = mul nsw i64 %34, %11
  %38 = getelementptr inbounds float, ptr %31, i64 %37
  br i1 %32, label %54, label %56

39:                                               ; preds = %39, %33
  %40 = phi i64 [ 0, %33 ], [ %52, %39 ]
  %41 = phi float [ 0.000000e+00, %33 ], [ %51, %39 ]
  %42 = add nsw i64 %40, %35
  %43 = mul nsw i64 %40, %6
  %44 = add nsw i64 %43, %34
  %45 = select i1 %21, i64 %44, i64 %42
  %46 = getelementptr inbounds float, ptr %5, i64 %45
  %47 = load float, ptr %46, align 4, !tbaa !27
  %48 = mul nsw i64 %40, %8
  %49 = getelementptr float, ptr %26, i64 %48
  %50 = load float, ptr %49, align 4, !tbaa !27
  %51 = tail call float @llvm.fmuladd.f32(float %47, float %50, float %41)
  %52 = add nuw nsw i64 %40, 1
  %53 = icmp eq i64 %52, %18
  br i1 %53, label %36, label %39, !llvm.loop !35

54:                                               ; preds = %36
  %55 = fmul float %51, %4
  br label %60

56:                                               ; preds = %36
  %57 = load float, ptr %38, align 4, !tbaa !27
  %58 = fmul float %57, %9
  %59 = tail call float @llvm.fmuladd.f32(float %4, float %51, float %58)
  br label %60

60:                                               ; preds = %56, %54
  %61 = phi float [ %55, %54 ], [ %59, %56 ]
  store float %61, ptr %38, align 4, !tbaa !27
  %62 = add nuw nsw i64 %34, 1
  %63 = icmp eq i64 %62, %19
  br i1 %63, label %64, label %33, !llvm.loop !36

64:                                               ; preds = %60, %12
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @cblas_sger_64(i32 noundef %0, i64 noundef %1, i64 noundef %2, float noundef %3, ptr nocapture noundef readonly %4, i64 noundef %5, ptr nocapture noundef readonly %6, i64 noundef %7, ptr nocapture noundef %8, i64 noundef %9) local_unnamed_addr #2 {
  %11 = icmp sgt i64 %1, 0
  br i1 %11, label %12, label %50

12:                                               ; preds = %10
  %13 = icmp eq i32 %0, 101
  %14 = icmp sgt i64 %2, 0
  %15 = icmp slt i64 %5, 0
  %16 = sub nsw i64 1, %1
  %17 = mul nsw i64 %16, %5
  %18 = select i1 %15, i64 %17, i64 0
  %19 = getelementptr float, ptr %4, i64 %18
  %20 = icmp slt i64 %7, 0
  %21 = sub nsw i64 1, %2
  %22 = mul nsw i64 %21, %7
  %23 = select i1 %20, i64 %22, i64 0
  %24 = getelementptr float, ptr %6, i64 %23
  br label %25

25:                                               ; preds = %31, %12
  %26 = phi i64 [ 0, %12 ], [ %32, %31 ]
  br i1 %14, label %27, label %31

27:                                               ; preds = %25
  %28 = mul nsw i64 %26, %5
  %29 = getelementptr float, ptr %19, i64 %28
  %30 = mul nsw i64 %26, %9
  br label %34

31:                                               ; preds = %34, %25
  %32 = add nuw nsw i64 %26, 1
  %33 = icmp eq i64 %32, %1
  br i1 %33, label %50, label %25, !llvm.loop !37

34:                                               ; preds = %34, %27
  %35 = phi i64 [ 0, %27 ], [ %48, %34 ]
  %36 = load float, ptr %29, align 4, !tbaa !27
  %37 = fmul float %36, %3
  %38 = mul nsw i64 %35, %7
  %39 = getelementptr float, ptr %24, i64 %38
  %40 = load float, ptr %39, align 4, !tbaa !27
  %41 = add nsw i64 %35, %30
  %42 = mul nsw i64 %35, %9
  %43 = add nsw i64 %42, %26
  %44 = select i1 %13, i64 %41, i64 %43
  %45 = getelementptr inbounds float, ptr %8, i64 %44
  %46 = load float, ptr %45, align 4, !tbaa !27
  %47 = tail call float @llvm.fmuladd.f32(float %37, float %40, float %46)
  store float %47, ptr %45, align 4, !tbaa !27
  %48 = add nuw nsw i64 %35, 1
  %49 = icmp eq i64 %48, %2
  br i1 %49, label %31, label %34, !llvm.loop !38

50:                                               ; preds = %31, %10
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @cblas_sgemm_64(i32 noundef %0, i32 noundef %1, i32 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5, float noundef %6, ptr nocapture noundef readonly %7, i64 noundef %8, ptr nocapture noundef readonly %9, i64 noundef %10, float noundef %11, ptr nocapture noundef %12, i64 noundef %13) local_unnamed_addr #2 {
  %15 = icmp sgt i64 %3, 0
  br i1 %15, label %16, label %72

16:                                               ; preds = %14
  %17 = icmp eq i32 %0, 101
  %18 = icmp sgt i64 %4, 0
  %19 = icmp sgt i64 %5, 0
  %20 = icmp eq i32 %1, 111
  %21 = xor i1 %17, %20
  %22 = icmp eq i32 %2, 111
  %23 = xor i1 %17, %22
  %24 = fcmp oeq float %11, 0.000000e+00
  br label %25

25:                                               ; preds = %34, %16
  %26 = phi i64 [ 0, %16 ], [ %35, %34 ]
  br i1 %18, label %27, label %34

27:                                               ; preds = %25
  %28 = mul nsw i64 %26, %8
  %29 = mul nsw i64 %26, %13
  br label %30

30:                                               ; preds = %68, %27
  %31 = phi i64 [ 0, %27 ], [ %70, %68 ]
  br i1 %19, label %32, label %37

32:                                               ; preds = %30
  %33 = mul nsw i64 %31, %10
  br label %44

34:                                               ; preds = %68, %25
  %35 = add nuw nsw i64 %26, 1
  %36 = icmp eq i64 %35, %3
  br i1 %36, label %72, label %25, !llvm.loop !39

37:                                               ; preds = %44, %30
  %38 = phi float [ 0.000000e+00, %30 ], [ %59, %44 ]
  %39 = add nsw i64 %31, %29
  %40 = mul nsw i64 %31, %13
  %41 = add nsw i64 %40, %26
  %42 = select i1 %17, i64 %39, i64 %41
  %43 = getelementptr inbounds float, ptr %12, i64 %42
  br i1 %24, label %62, label %64

44:                                               ; preds = %44, %32
  %45 = phi i64 [ 0, %32 ], [ %60, %44 ]
  %46 = phi float [ 0.000000e+00, %32 ], [ %59, %44 ]
  %47 = add nsw i64 %45, %28
  %48 = mul nsw i64 %45, %8
  %49 = add nsw i64 %48, %26
  %50 = select i1 %21, i64 %49, i64 %47
  %51 = getelementptr inbounds float, ptr %7, i64 %50
  %52 = load float, ptr %51, align 4, !tbaa !27
  %53 = mul nsw i64 %45, %10
  %54 = add nsw i64 %53, %31
  %55 = add nsw i64 %45, %33
  %56 = select i1 %23, i64 %55, i64 %54
  %57 = getelementptr inbounds float, ptr %9, i64 %56
  %58 = load float, ptr %57, align 4, !tbaa !27
  %59 = tail call float @llvm.fmuladd.f32(float %52, float %58, float %46)
  %60 = add nuw nsw i64 %45, 1
  %61 = icmp eq i64 %60, %5
  br i1 %61, label %37, label %44, !llvm.loop !40

62:                                               ; preds = %37
  %63 = fmul float %38, %6
  br label %68

64:                                               ; preds = %37
  %65 = load float, ptr %43, align 4, !tbaa !27
  %66 = fmul float %65, %11
  %67 = tail call float @llvm.fmuladd.f32(float %6, float %38, float %66)
  br label %68

68:                                               ; preds = %64, %62
  %69 = phi float [ %63, %62 ], [ %67, %64 ]
  store float %69, ptr %43, align 4, !tbaa !27
  %70 = add nuw nsw i64 %31, 1
  %71 = icmp eq i64 %70, %4
  br i1 %71, label %34, label %30, !llvm.loop !41

72:                                               ; preds = %34, %14
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @cblas_strsm_64(i32 noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3, i32 noundef %4, i64 noundef %5, i64 noundef %6, float noundef %7, ptr nocapture noundef readonly %8, i64 noundef %9, ptr nocapture noundef %10, i64 noundef %11) local_unnamed_addr #2 {
  %13 = icmp eq i32 %0, 101
  %14 = zext i1 %13 to i32
  %15 = icmp eq i32 %1, 142
  %16 = zext i1 %15 to i32
  %17 = icmp eq i32 %2, 121
  %18 = zext i1 %17 to i32
  %19 = icmp ne i32 %3, 111
  %20 = zext i1 %19 to i32
  %21 = icmp eq i32 %4, 132
  %22 = zext i1 %21 to i32
  tail call fastcc void @core_strsm(i32 noundef %14, i32 noundef %16, i32 noundef %18, i32 noundef %20, i32 noundef %22, i64 noundef %5, i64 noundef %6, float noundef %7, ptr noundef %8, i64 noundef %9, ptr noundef %10, i64 noundef %11)
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @ddot_(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr nocapture noundef readonly %4) local_unnamed_addr #0 {
  %6 = load i32, ptr %0, align 4, !tbaa !45
  %7 = sext i32 %6 to i64
  %8 = load i32, ptr %2, align 4, !tbaa !45
  %9 = sext i32 %8 to i64
  %10 = load i32, ptr %4, align 4, !tbaa !45
  %11 = sext i32 %10 to i64
  %12 = icmp sgt i32 %6, 0
  br i1 %12, label %13, label %35

13:                                               ; preds = %5
  %14 = icmp slt i32 %8, 0
  %15 = sub nsw i64 1, %7
  %16 = mul nsw i64 %15, %9
  %17 = select i1 %14, i64 %16, i64 0
  %18 = getelementptr double, ptr %1, i64 %17
  %19 = icmp slt i32 %10, 0
  %20 = mul nsw i64 %15, %11
  %21 = select i1 %19, i64 %20, i64 0
  %22 = getelementptr double, ptr %3, i64 %21
  br label %23

23:                                               ; preds = %23, %13
  %24 = phi i64 [ 0, %13 ], [ %33, %23 ]
  %25 = phi double [ 0.000000e+00, %13 ], [ %32, %23 ]
  %26 = mul nsw i64 %24, %9
  %27 = getelementptr double, ptr %18, i64 %26
  %28 = load double, ptr %27, align 8, !tbaa !5
  %29 = mul nsw i64 %24, %11
  %30 = getelementptr double, ptr %22, i64 %29
  %31 = load double, ptr %30, align 8, !tbaa !5
  %32 = tail call double @llvm.fmuladd.f64(double %28, double %31, double %25)
  %33 = add nuw nsw i64 %24, 1
  %34 = icmp eq i64 %33, %7
  br i1 %34, label %35, label %23, !llvm.loop !9

35:                                               ; preds = %23, %5
  %36 = phi double [ 0.000000e+00, %5 ], [ %32, %23 ]
  ret double %36
}

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local double @dnrm2_(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2) local_unnamed_addr #1 {
  %4 = load i32, ptr %0, align 4, !tbaa !45
  %5 = sext i32 %4 to i64
  %6 = load i32, ptr %2, align 4, !tbaa !45
  %7 = sext i32 %6 to i64
  %8 = icmp sgt i32 %4, 0
  br i1 %8, label %9, label %24

9:                                                ; preds = %3
  %10 = icmp slt i32 %6, 0
  %11 = sub nsw i64 1, %5
  %12 = mul nsw i64 %11, %7
  %13 = select i1 %10, i64 %12, i64 0
  %14 = getelementptr double, ptr %1, i64 %13
  br label %15

15:                                               ; preds = %15, %9
  %16 = phi i64 [ 0, %9 ], [ %22, %15 ]
  %17 = phi double [ 0.000000e+00, %9 ], [ %21, %15 ]
  %18 = mul nsw i64 %16, %7
  %19 = getelementptr double, ptr %14, i64 %18
  %20 = load double, ptr %19, align 8, !tbaa !5
  %21 = tail call double @llvm.fmuladd.f64(double %20, double %20, double %17)
  %22 = add nuw nsw i64 %16, 1
  %23 = icmp eq i64 %22, %5
  br i1 %23, label %24, label %15, !llvm.loop !12

24:                                               ; preds = %15, %3
  %25 = phi double [ 0.000000e+00, %3 ], [ %21, %15 ]
  %26 = tail call double @sqrt(double noundef %25) #5
  ret double %26
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @dasum_(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2) local_unnamed_addr #0 {
  %4 = load i32, ptr %0, align 4, !tbaa !45
  %5 = sext i32 %4 to i64
  %6 = load i32, ptr %2, align 4, !tbaa !45
  %7 = sext i32 %6 to i64
  %8 = icmp sgt i32 %6, 0
  %9 = icmp sgt i32 %4, 0
  %10 = and i1 %9, %8
  br i1 %10, label %11, label %21

11:                                               ; preds = %3, %11
  %12 = phi i64 [ %19, %11 ], [ 0, %3 ]
  %13 = phi double [ %18, %11 ], [ 0.000000e+00, %3 ]
  %14 = mul nuw nsw i64 %12, %7
  %15 = getelementptr inbounds double, ptr %1, i64 %14
  %16 = load double, ptr %15, align 8, !tbaa !5
  %17 = tail call double @llvm.fabs.f64(double %16)
  %18 = fadd double %13, %17
  %19 = add nuw nsw i64 %12, 1
  %20 = icmp eq i64 %19, %5
  br i1 %20, label %21, label %11, !llvm.loop !13

21:                                               ; preds = %11, %3
  %22 = phi double [ 0.000000e+00, %3 ], [ %18, %11 ]
  ret double %22
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @daxpy_(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr nocapture noundef %4, ptr nocapture noundef readonly %5) local_unnamed_addr #2 {
  %7 = load i32, ptr %0, align 4, !tbaa !45
  %8 = sext i32 %7 to i64
  %9 = load double, ptr %1, align 8, !tbaa !5
  %10 = load i32, ptr %3, align 4, !tbaa !45
  %11 = sext i32 %10 to i64
  %12 = load i32, ptr %5, align 4, !tbaa !45
  %13 = sext i32 %12 to i64
  %14 = icmp sgt i32 %7, 0
  br i1 %14, label %15, label %36

15:                                               ; preds = %6
  %16 = icmp slt i32 %10, 0
  %17 = sub nsw i64 1, %8
  %18 = mul nsw i64 %17, %11
  %19 = select i1 %16, i64 %18, i64 0
  %20 = getelementptr double, ptr %2, i64 %19
  %21 = icmp slt i32 %12, 0
  %22 = mul nsw i64 %17, %13
  %23 = select i1 %21, i64 %22, i64 0
  %24 = getelementptr double, ptr %4, i64 %23
  br label %25

25:                                               ; preds = %25, %15
  %26 = phi i64 [ 0, %15 ], [ %34, %25 ]
  %27 = mul nsw i64 %26, %11
  %28 = getelementptr double, ptr %20, i64 %27
  %29 = load double, ptr %28, align 8, !tbaa !5
  %30 = mul nsw i64 %26, %13
  %31 = getelementptr double, ptr %24, i64 %30
  %32 = load double, ptr %31, align 8, !tbaa !5
  %33 = tail call double @llvm.fmuladd.f64(double %9, double %29, double %32)
  store double %33, ptr %31, align 8, !tbaa !5
  %34 = add nuw nsw i64 %26, 1
  %35 = icmp eq i64 %34, %8
  br i1 %35, label %36, label %25, !llvm.loop !14

36:                                               ; preds = %25, %6
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @dscal_(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef %2, ptr nocapture noundef readonly %3) local_unnamed_addr #2 {
  %5 = load i32, ptr %0, align 4, !tbaa !45
  %6 = sext i32 %5 to i64
  %7 = load double, ptr %1, align 8, !tbaa !5
  %8 = load i32, ptr %3, align 4, !tbaa !45
  %9 = sext i32 %8 to i64
  %10 = icmp sgt i32 %8, 0
  %11 = icmp sgt i32 %5, 0
  %12 = and i1 %11, %10
  br i1 %12, label %13, label %21

13:                                               ; preds = %4, %13
  %14 = phi i64 [ %19, %13 ], [ 0, %4 ]
  %15 = mul nuw nsw i64 %14, %9
  %16 = getelementptr inbounds double, ptr %2, i64 %15
  %17 = load double, ptr %16, align 8, !tbaa !5
  %18 = fmul double %7, %17
  store double %18, ptr %16, align 8, !tbaa !5
  %19 = add nuw nsw i64 %14, 1
  %20 = icmp eq i64 %19, %6
  br i1 %20, label %21, label %13, !llvm.loop !15

21:                                               ; preds = %13, %4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @dcopy_(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef writeonly %3, ptr nocapture noundef readonly %4) local_unnamed_addr #2 {
  %6 = load i32, ptr %0, align 4, !tbaa !45
  %7 = sext i32 %6 to i64
  %8 = load i32, ptr %2, align 4, !tbaa !45
  %9 = sext i32 %8 to i64
  %10 = load i32, ptr %4, align 4, !tbaa !45
  %11 = sext i32 %10 to i64
  %12 = icmp sgt i32 %6, 0
  br i1 %12, label %13, label %32

13:                                               ; preds = %5
  %14 = icmp slt i32 %8, 0
  %15 = sub nsw i64 1, %7
  %16 = mul nsw i64 %15, %9
  %17 = select i1 %14, i64 %16, i64 0
  %18 = getelementptr double, ptr %1, i64 %17
  %19 = icmp slt i32 %10, 0
  %20 = mul nsw i64 %15, %11
  %21 = select i1 %19, i64 %20, i64 0
  %22 = getelementptr double, ptr %3, i64 %21
  br label %23

23:                                               ; preds = %23, %13
  %24 = phi i64 [ 0, %13 ], [ %30, %23 ]
  %25 = mul nsw i64 %24, %9
  %26 = getelementptr double, ptr %18, i64 %25
  %27 = load double, ptr %26, align 8, !tbaa !5
  %28 = mul nsw i64 %24, %11
  %29 = getelementptr double, ptr %22, i64 %28
  store double %27, ptr %29, align 8, !tbaa !5
  %30 = add nuw nsw i64 %24, 1
  %31 = icmp eq i64 %30, %7
  br i1 %31, label %32, label %23, !llvm.loop !16

32:                                               ; preds = %23, %5
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @dgemv_(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr nocapture noundef readonly %4, ptr nocapture noundef readonly %5, ptr nocapture noundef readonly %6, ptr nocapture noundef readonly %7, ptr nocapture noundef readonly %8, ptr nocapture noundef %9, ptr nocapture noundef readonly %10) local_unnamed_addr #2 {
  %12 = load i32, ptr %1, align 4, !tbaa !45
  %13 = load i32, ptr %2, align 4, !tbaa !45
  %14 = load double, ptr %3, align 8, !tbaa !5
  %15 = load i32, ptr %5, align 4, !tbaa !45
  %16 = sext i32 %15 to i64
  %17 = load i32, ptr %7, align 4, !tbaa !45
  %18 = sext i32 %17 to i64
  %19 = load double, ptr %8, align 8, !tbaa !5
  %20 = load i32, ptr %10, align 4, !tbaa !45
  %21 = sext i32 %20 to i64
  %22 = icmp slt i32 %12, 1
  %23 = icmp slt i32 %13, 1
  %24 = or i1 %22, %23
  br i1 %24, label %75, label %25

25:                                               ; preds = %11
  %26 = zext nneg i32 %13 to i64
  %27 = zext nneg i32 %12 to i64
  %28 = load i8, ptr %0, align 1, !tbaa !47
  %29 = and i8 %28, -33
  %30 = icmp eq i8 %29, 78
  %31 = select i1 %30, i64 %26, i64 %27
  %32 = select i1 %30, i64 %27, i64 %26
  %33 = icmp slt i32 %17, 0
  %34 = sub nsw i64 1, %31
  %35 = mul nsw i64 %34, %18
  %36 = select i1 %33, i64 %35, i64 0
  %37 = getelementptr double, ptr %6, i64 %36
  %38 = icmp slt i32 %20, 0
  %39 = sub nsw i64 1, %32
  %40 = mul nsw i64 %39, %21
  %41 = select i1 %38, i64 %40, i64 0
  %42 = getelementptr inbounds double, ptr %9, i64 %41
  %43 = fcmp oeq double %19, 0.000000e+00
  br label %44

44:                                               ; preds = %71, %25
  %45 = phi i64 [ 0, %25 ], [ %73, %71 ]
  %46 = mul nsw i64 %45, %16
  br label %50

47:                                               ; preds = %50
  %48 = mul nsw i64 %45, %21
  %49 = getelementptr inbounds double, ptr %42, i64 %48
  br i1 %43, label %65, label %67

50:                                               ; preds = %50, %44
  %51 = phi i64 [ 0, %44 ], [ %63, %50 ]
  %52 = phi double [ 0.000000e+00, %44 ], [ %62, %50 ]
  %53 = add nsw i64 %51, %46
  %54 = mul nsw i64 %51, %16
  %55 = add nsw i64 %54, %45
  %56 = select i1 %30, i64 %55, i64 %53
  %57 = getelementptr inbounds double, ptr %4, i64 %56
  %58 = load double, ptr %57, align 8, !tbaa !5
  %59 = mul nsw i64 %51, %18
  %60 = getelementptr double, ptr %37, i64 %59
  %61 = load double, ptr %60, align 8, !tbaa !5
  %62 = tail call double @llvm.fmuladd.f64(double %58, double %61, double %52)
  %63 = add nuw nsw i64 %51, 1
  %64 = icmp eq i64 %63, %31
  br i1 %64, label %47, label %50, !llvm.loop !17

65:                                               ; preds = %47
  %66 = fmul double %14, %62
  br label %71

67:                                               ; preds = %47
  %68 = load double, ptr %49, align 8, !tbaa !5
  %69 = fmul double %19, %68
  %70 = tail call double @llvm.fmuladd.f64(double %14, double %62, double %69)
  br label %71

71:                                               ; preds = %67, %65
  %72 = phi double [ %66, %65 ], [ %70, %67 ]
  store double %72, ptr %49, align 8, !tbaa !5
  %73 = add nuw nsw i64 %45, 1
  %74 = icmp eq i64 %73, %32
  br i1 %74, label %75, label %44, !llvm.loop !18

75:                                               ; preds = %71, %11
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @dger_(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr nocapture noundef readonly %4, ptr nocapture noundef readonly %5, ptr nocapture noundef readonly %6, ptr nocapture noundef %7, ptr nocapture noundef readonly %8) local_unnamed_addr #2 {
  %10 = load i32, ptr %0, align 4, !tbaa !45
  %11 = sext i32 %10 to i64
  %12 = load i32, ptr %1, align 4, !tbaa !45
  %13 = sext i32 %12 to i64
  %14 = load double, ptr %2, align 8, !tbaa !5
  %15 = load i32, ptr %4, align 4, !tbaa !45
  %16 = sext i32 %15 to i64
  %17 = load i32, ptr %6, align 4, !tbaa !45
  %18 = sext i32 %17 to i64
  %19 = load i32, ptr %8, align 4, !tbaa !45
  %20 = sext i32 %19 to i64
  %21 = icmp sgt i32 %10, 0
  br i1 %21, label %22, label %56

22:                                               ; preds = %9
  %23 = icmp sgt i32 %12, 0
  %24 = icmp slt i32 %15, 0
  %25 = sub nsw i64 1, %11
  %26 = mul nsw i64 %25, %16
  %27 = select i1 %24, i64 %26, i64 0
  %28 = getelementptr double, ptr %3, i64 %27
  %29 = icmp slt i32 %17, 0
  %30 = sub nsw i64 1, %13
  %31 = mul nsw i64 %30, %18
  %32 = select i1 %29, i64 %31, i64 0
  %33 = getelementptr double, ptr %5, i64 %32
  br label %34

34:                                               ; preds = %40, %22
  %35 = phi i64 [ 0, %22 ], [ %41, %40 ]
  br i1 %23, label %36, label %40

36:                                               ; preds = %34
  %37 = mul nsw i64 %35, %16
  %38 = getelementptr double, ptr %28, i64 %37
  %39 = getelementptr double, ptr %7, i64 %35
  br label %43

40:                                               ; preds = %43, %34
  %41 = add nuw nsw i64 %35, 1
  %42 = icmp eq i64 %41, %11
  br i1 %42, label %56, label %34, !llvm.loop !19

43:                                               ; preds = %43, %36
  %44 = phi i64 [ 0, %36 ], [ %54, %43 ]
  %45 = load double, ptr %38, align 8, !tbaa !5
  %46 = fmul double %14, %45
  %47 = mul nsw i64 %44, %18
  %48 = getelementptr double, ptr %33, i64 %47
  %49 = load double, ptr %48, align 8, !tbaa !5
  %50 = mul nsw i64 %44, %20
  %51 = getelementptr double, ptr %39, i64 %50
  %52 = load double, ptr %51, align 8, !tbaa !5
  %53 = tail call double @llvm.fmuladd.f64(double %46, double %49, double %52)
  store double %53, ptr %51, align 8, !tbaa !5
  %54 = add nuw nsw i64 %44, 1
  %55 = icmp eq i64 %54, %13
  br i1 %55, label %40, label %43, !llvm.loop !20

56:                                               ; preds = %40, %9
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @dgemm_(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr nocapture noundef readonly %4, ptr nocapture noundef readonly %5, ptr nocapture noundef readonly %6, ptr nocapture noundef readonly %7, ptr nocapture noundef readonly %8, ptr nocapture noundef readonly %9, ptr nocapture noundef readonly %10, ptr nocapture noundef %11, ptr nocapture noundef readonly %12) local_unnamed_addr #2 {
  %14 = load i32, ptr %2, align 4, !tbaa !45
  %15 = sext i32 %14 to i64
  %16 = load i32, ptr %3, align 4, !tbaa !45
  %17 = sext i32 %16 to i64
  %18 = load i32, ptr %4, align 4, !tbaa !45
  %19 = sext i32 %18 to i64
  %20 = load double, ptr %5, align 8, !tbaa !5
  %21 = load i32, ptr %7, align 4, !tbaa !45
  %22 = sext i32 %21 to i64
  %23 = load i32, ptr %9, align 4, !tbaa !45
  %24 = sext i32 %23 to i64
  %25 = load double, ptr %10, align 8, !tbaa !5
  %26 = load i32, ptr %12, align 4, !tbaa !45
  %27 = sext i32 %26 to i64
  %28 = icmp sgt i32 %14, 0
  br i1 %28, label %29, label %83

29:                                               ; preds = %13
  %30 = load i8, ptr %1, align 1, !tbaa !47
  %31 = and i8 %30, -33
  %32 = icmp eq i8 %31, 78
  %33 = load i8, ptr %0, align 1, !tbaa !47
  %34 = and i8 %33, -33
  %35 = icmp eq i8 %34, 78
  %36 = icmp sgt i32 %16, 0
  %37 = icmp sgt i32 %18, 0
  %38 = fcmp oeq double %25, 0.000000e+00
  br label %39

39:                                               ; preds = %48, %29
  %40 = phi i64 [ 0, %29 ], [ %49, %48 ]
  br i1 %36, label %41, label %48

41:                                               ; preds = %39
  %42 = mul nsw i64 %40, %22
  %43 = getelementptr double, ptr %11, i64 %40
  br label %44

44:                                               ; preds = %79, %41
  %45 = phi i64 [ 0, %41 ], [ %81, %79 ]
  br i1 %37, label %46, label %51

46:                                               ; preds = %44
  %47 = mul nsw i64 %45, %24
  br label %55

48:                                               ; preds = %79, %39
  %49 = add nuw nsw i64 %40, 1
  %50 = icmp eq i64 %49, %15
  br i1 %50, label %83, label %39, !llvm.loop !21

51:                                               ; preds = %55, %44
  %52 = phi double [ 0.000000e+00, %44 ], [ %70, %55 ]
  %53 = mul nsw i64 %45, %27
  %54 = getelementptr double, ptr %43, i64 %53
  br i1 %38, label %73, label %75

55:                                               ; preds = %55, %46
  %56 = phi i64 [ 0, %46 ], [ %71, %55 ]
  %57 = phi double [ 0.000000e+00, %46 ], [ %70, %55 ]
  %58 = add nsw i64 %56, %42
  %59 = mul nsw i64 %56, %22
  %60 = add nsw i64 %59, %40
  %61 = select i1 %35, i64 %60, i64 %58
  %62 = getelementptr inbounds double, ptr %6, i64 %61
  %63 = load double, ptr %62, align 8, !tbaa !5
  %64 = mul nsw i64 %56, %24
  %65 = add nsw i64 %64, %45
  %66 = add nsw i64 %56, %47
  %67 = select i1 %32, i64 %66, i64 %65
  %68 = getelementptr inbounds double, ptr %8, i64 %67
  %69 = load double, ptr %68, align 8, !tbaa !5
  %70 = tail call double @llvm.fmuladd.f64(double %63, double %69, double %57)
  %71 = add nuw nsw i64 %56, 1
  %72 = icmp eq i64 %71, %19
  br i1 %72, label %51, label %55, !llvm.loop !22

73:                                               ; preds = %51
  %74 = fmul double %20, %52
  br label %79

75:                                               ; preds = %51
  %76 = load double, ptr %54, align 8, !tbaa !5
  %77 = fmul double %25, %76
  %78 = tail call double @llvm.fmuladd.f64(double %20, double %52, double %77)
  br label %79

79:                                               ; preds = %75, %73
  %80 = phi double [ %74, %73 ], [ %78, %75 ]
  store double %80, ptr %54, align 8, !tbaa !5
  %81 = add nuw nsw i64 %45, 1
  %82 = icmp eq i64 %81, %17
  br i1 %82, label %48, label %44, !llvm.loop !23

83:                                               ; preds = %48, %13
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @dtrsm_(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr nocapture noundef readonly %4, ptr nocapture noundef readonly %5, ptr nocapture noundef readonly %6, ptr nocapture noundef readonly %7, ptr nocapture noundef readonly %8, ptr nocapture noundef %9, ptr nocapture noundef readonly %10) local_unnamed_addr #2 {
  %12 = load i8, ptr %0, align 1, !tbaa !47
  %13 = and i8 %12, -33
  %14 = icmp eq i8 %13, 82
  %15 = zext i1 %14 to i32
  %16 = load i8, ptr %1, align 1, !tbaa !47
  %17 = and i8 %16, -33
  %18 = icmp eq i8 %17, 85
  %19 = zext i1 %18 to i32
  %20 = load i8, ptr %2, align 1, !tbaa !47
  %21 = and i8 %20, -33
  %22 = icmp ne i8 %21, 78
  %23 = zext i1 %22 to i32
  %24 = load i8, ptr %3, align 1, !tbaa !47
  %25 = and i8 %24, -33
  %26 = icmp eq i8 %25, 85
  %27 = zext i1 %26 to i32
  %28 = load i32, ptr %4, align 4, !tbaa !45
  %29 = sext i32 %28 to i64
  %30 = load i32, ptr %5, align 4, !tbaa !45
  %31 = sext i32 %30 to i64
  %32 = load double, ptr %6, align 8, !tbaa !5
  %33 = load i32, ptr %8, align 4, !tbaa !45
  %34 = sext i32 %33 to i64
  %35 = load i32, ptr %10, align 4, !tbaa !45
  %36 = sext i32 %35 to i64
  tail call fastcc void @core_dtrsm(i32 noundef 0, i32 noundef %15, i32 noundef %19, i32 noundef %23, i32 noundef %27, i64 noundef %29, i64 noundef %31, double noundef %32, ptr noundef %7, i64 noundef %34, ptr noundef %9, i64 noundef %36)
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local float @sdot_(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr nocapture noundef readonly %4) local_unnamed_addr #0 {
  %6 = load i32, ptr %0, align 4, !tbaa !45
  %7 = sext i32 %6 to i64
  %8 = load i32, ptr %2, align 4, !tbaa !45
  %9 = sext i32 %8 to i64
  %10 = load i32, ptr %4, align 4, !tbaa !45
  %11 = sext i32 %10 to i64
  %12 = icmp sgt i32 %6, 0
  br i1 %12, label %13, label %35

13:                                               ; preds = %5
  %14 = icmp slt i32 %8, 0
  %15 = sub nsw i64 1, %7
  %16 = mul nsw i64 %15, %9
  %17 = select i1 %14, i64 %16, i64 0
  %18 = getelementptr float, ptr %1, i64 %17
  %19 = icmp slt i32 %10, 0
  %20 = mul nsw i64 %15, %11
  %21 = select i1 %19, i64 %20, i64 0
  %22 = getelementptr float, ptr %3, i64 %21
  br label %23

23:                                               ; preds = %23, %13
  %24 = phi i64 [ 0, %13 ], [ %33, %23 ]
  %25 = phi float [ 0.000000e+00, %13 ], [ %32, %23 ]
  %26 = mul nsw i64 %24, %9
  %27 = getelementptr float, ptr %18, i64 %26
  %28 = load float, ptr %27, align 4, !tbaa !27
  %29 = mul nsw i64 %24, %11
  %30 = getelementptr float, ptr %22, i64 %29
  %31 = load float, ptr %30, align 4, !tbaa !27
  %32 = tail call float @llvm.fmuladd.f32(float %28, float %31, float %25)
  %33 = add nuw nsw i64 %24, 1
  %34 = icmp eq i64 %33, %7
  br i1 %34, label %35, label %23, !llvm.loop !29

35:                                               ; preds = %23, %5
  %36 = phi float [ 0.000000e+00, %5 ], [ %32, %23 ]
  ret float %36
}

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local float @snrm2_(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2) local_unnamed_addr #1 {
  %4 = load i32, ptr %0, align 4, !tbaa !45
  %5 = sext i32 %4 to i64
  %6 = load i32, ptr %2, align 4, !tbaa !45
  %7 = sext i32 %6 to i64
  %8 = icmp sgt i32 %4, 0
  br i1 %8, label %9, label %24

9:                                                ; preds = %3
  %10 = icmp slt i32 %6, 0
  %11 = sub nsw i64 1, %5
  %12 = mul nsw i64 %11, %7
  %13 = select i1 %10, i64 %12, i64 0
  %14 = getelementptr float, ptr %1, i64 %13
  br label %15

15:                                               ; preds = %15, %9
  %16 = phi i64 [ 0, %9 ], [ %22, %15 ]
  %17 = phi float [ 0.000000e+00, %9 ], [ %21, %15 ]
  %18 = mul nsw i64 %16, %7
  %19 = getelementptr float, ptr %14, i64 %18
  %20 = load float, ptr %19, align 4, !tbaa !27
  %21 = tail call float @llvm.fmuladd.f32(float %20, float %20, float %17)
  %22 = add nuw nsw i64 %16, 1
  %23 = icmp eq i64 %22, %5
  br i1 %23, label %24, label %15, !llvm.loop !30

24:                                               ; preds = %15, %3
  %25 = phi float [ 0.000000e+00, %3 ], [ %21, %15 ]
  %26 = tail call float @sqrtf(float noundef %25) #5
  ret float %26
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local float @sasum_(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2) local_unnamed_addr #0 {
  %4 = load i32, ptr %0, align 4, !tbaa !45
  %5 = sext i32 %4 to i64
  %6 = load i32, ptr %2, align 4, !tbaa !45
  %7 = sext i32 %6 to i64
  %8 = icmp sgt i32 %6, 0
  %9 = icmp sgt i32 %4, 0
  %10 = and i1 %9, %8
  br i1 %10, label %11, label %21

11:                                               ; preds = %3, %11
  %12 = phi i64 [ %19, %11 ], [ 0, %3 ]
  %13 = phi float [ %18, %11 ], [ 0.000000e+00, %3 ]
  %14 = mul nuw nsw i64 %12, %7
  %15 = getelementptr inbounds float, ptr %1, i64 %14
  %16 = load float, ptr %15, align 4, !tbaa !27
  %17 = tail call float @llvm.fabs.f32(float %16)
  %18 = fadd float %13, %17
  %19 = add nuw nsw i64 %12, 1
  %20 = icmp eq i64 %19, %5
  br i1 %20, label %21, label %11, !llvm.loop !31

21:                                               ; preds = %11, %3
  %22 = phi float [ 0.000000e+00, %3 ], [ %18, %11 ]
  ret float %22
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @saxpy_(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr nocapture noundef %4, ptr nocapture noundef readonly %5) local_unnamed_addr #2 {
  %7 = load i32, ptr %0, align 4, !tbaa !45
  %8 = sext i32 %7 to i64
  %9 = load float, ptr %1, align 4, !tbaa !27
  %10 = load i32, ptr %3, align 4, !tbaa !45
  %11 = sext i32 %10 to i64
  %12 = load i32, ptr %5, align 4, !tbaa !45
  %13 = sext i32 %12 to i64
  %14 = icmp sgt i32 %7, 0
  br i1 %14, label %15, label %36

15:                                               ; preds = %6
  %16 = icmp slt i32 %10, 0
  %17 = sub nsw i64 1, %8
  %18 = mul nsw i64 %17, %11
  %19 = select i1 %16, i64 %18, i64 0
  %20 = getelementptr float, ptr %2, i64 %19
  %21 = icmp slt i32 %12, 0
  %22 = mul nsw i64 %17, %13
  %23 = select i1 %21, i64 %22, i64 0
  %24 = getelementptr float, ptr %4, i64 %23
  br label %25

25:                                               ; preds = %25, %15
  %26 = phi i64 [ 0, %15 ], [ %34, %25 ]
  %27 = mul nsw i64 %26, %11
  %28 = getelementptr float, ptr %20, i64 %27
  %29 = load float, ptr %28, align 4, !tbaa !27
  %30 = mul nsw i64 %26, %13
  %31 = getelementptr float, ptr %24, i64 %30
  %32 = load float, ptr %31, align 4, !tbaa !27
  %33 = tail call float @llvm.fmuladd.f32(float %9, float %29, float %32)
  store float %33, ptr %31, align 4, !tbaa !27
  %34 = add nuw nsw i64 %26, 1
  %35 = icmp eq i64 %34, %8
  br i1 %35, label %36, label %25, !llvm.loop !32

36:                                               ; preds = %25, %6
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @sscal_(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef %2, ptr nocapture noundef readonly %3) local_unnamed_addr #2 {
  %5 = load i32, ptr %0, align 4, !tbaa !45
  %6 = sext i32 %5 to i64
  %7 = load float, ptr %1, align 4, !tbaa !27
  %8 = load i32, ptr %3, align 4, !tbaa !45
  %9 = sext i32 %8 to i64
  %10 = icmp sgt i32 %8, 0
  %11 = icmp sgt i32 %5, 0
  %12 = and i1 %11, %10
  br i1 %12, label %13, label %21

13:                                               ; preds = %4, %13
  %14 = phi i64 [ %19, %13 ], [ 0, %4 ]
  %15 = mul nuw nsw i64 %14, %9
  %16 = getelementptr inbounds float, ptr %2, i64 %15
  %17 = load float, ptr %16, align 4, !tbaa !27
  %18 = fmul float %7, %17
  store float %18, ptr %16, align 4, !tbaa !27
  %19 = add nuw nsw i64 %14, 1
  %20 = icmp eq i64 %19, %6
  br i1 %20, label %21, label %13, !llvm.loop !33

21:                                               ; preds = %13, %4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @scopy_(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef writeonly %3, ptr nocapture noundef readonly %4) local_unnamed_addr #2 {
  %6 = load i32, ptr %0, align 4, !tbaa !45
  %7 = sext i32 %6 to i64
  %8 = load i32, ptr %2, align 4, !tbaa !45
  %9 = sext i32 %8 to i64
  %10 = load i32, ptr %4, align 4, !tbaa !45
  %11 = sext i32 %10 to i64
  %12 = icmp sgt i32 %6, 0
  br i1 %12, label %13, label %32

13:                                               ; preds = %5
  %14 = icmp slt i32 %8, 0
  %15 = sub nsw i64 1, %7
  %16 = mul nsw i64 %15, %9
  %17 = select i1 %14, i64 %16, i64 0
  %18 = getelementptr float, ptr %1, i64 %17
  %19 = icmp slt i32 %10, 0
  %20 = mul nsw i64 %15, %11
  %21 = select i1 %19, i64 %20, i64 0
  %22 = getelementptr float, ptr %3, i64 %21
  br label %23

23:                                               ; preds = %23, %13
  %24 = phi i64 [ 0, %13 ], [ %30, %23 ]
  %25 = mul nsw i64 %24, %9
  %26 = getelementptr float, ptr %18, i64 %25
  %27 = load float, ptr %26, align 4, !tbaa !27
  %28 = mul nsw i64 %24, %11
  %29 = getelementptr float, ptr %22, i64 %28
  store float %27, ptr %29, align 4, !tbaa !27
  %30 = add nuw nsw i64 %24, 1
  %31 = icmp eq i64 %30, %7
  br i1 %31, label %32, label %23, !llvm.loop !34

32:                                               ; preds = %23, %5
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @sgemv_(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr nocapture noundef readonly %4, ptr nocapture noundef readonly %5, ptr nocapture noundef readonly %6, ptr nocapture noundef readonly %7, ptr nocapture noundef readonly %8, ptr nocapture noundef %9, ptr nocapture noundef readonly %10) local_unnamed_addr #2 {
  %12 = load i32, ptr %1, align 4, !tbaa !45
  %13 = load i32, ptr %2, align 4, !tbaa !45
  %14 = load float, ptr %3, align 4, !tbaa !27
  %15 = load i32, ptr %5, align 4, !tbaa !45
  %16 = sext i32 %15 to i64
  %17 = load i32, ptr %7, align 4, !tbaa !45
  %18 = sext i32 %17 to i64
  %19 = load float, ptr %8, align 4, !tbaa !27
  %20 = load i32, ptr %10, align 4, !tbaa !45
  %21 = sext i32 %20 to i64
  %22 = icmp slt i32 %12, 1
  %23 = icmp slt i32 %13, 1
  %24 = or i1 %22, %23
  br i1 %24, label %75, label %25

25:                                               ; preds = %11
  %26 = zext nneg i32 %13 to i64
  %27 = zext nneg i32 %12 to i64
  %28 = load i8, ptr %0, align 1, !tbaa !47
  %29 = and i8 %28, -33
  %30 = icmp eq i8 %29, 78
  %31 = select i1 %30, i64 %26, i64 %27
  %32 = select i1 %30, i64 %27, i64 %26
  %33 = icmp slt i32 %17, 0
  %34 = sub nsw i64 1, %31
  %35 = mul nsw i64 %34, %18
  %36 = select i1 %33, i64 %35, i64 0
  %37 = getelementptr float, ptr %6, i64 %36
  %38 = icmp slt i32 %20, 0
  %39 = sub nsw i64 1, %32
  %40 = mul nsw i64 %39, %21
  %41 = select i1 %38, i64 %40, i64 0
  %42 = getelementptr inbounds float, ptr %9, i64 %41
  %43 = fcmp oeq float %19, 0.000000e+00
  br label %44

44:                                               ; preds = %71, %25
  %45 = phi i64 [ 0, %25 ], [ %73, %71 ]
  %46 = mul nsw i64 %45, %16
  br label %50

47:                                               ; preds = %50
  %48 = mul nsw i64 %45, %21
  %49 = getelementptr inbounds float, ptr %42, i64 %48
  br i1 %43, label %65, label %67

50:                                               ; preds = %50, %44
  %51 = phi i64 [ 0, %44 ], [ %63, %50 ]
  %52 = phi float [ 0.000000e+00, %44 ], [ %62, %50 ]
  %53 = add nsw i64 %51, %46
  %54 = mul nsw i64 %51, %16
  %55 = add nsw i64 %54, %45
  %56 = select i1 %30, i64 %55, i64 %53
  %57 = getelementptr inbounds float, ptr %4, i64 %56
  %58 = load float, ptr %57, align 4, !tbaa !27
  %59 = mul nsw i64 %51, %18
  %60 = getelementptr float, ptr %37, i64 %59
  %61 = load float, ptr %60, align 4, !tbaa !27
  %62 = tail call float @llvm.fmuladd.f32(float %58, float %61, float %52)
  %63 = add nuw nsw i64 %51, 1
  %64 = icmp eq i64 %63, %31
  br i1 %64, label %47, label %50, !llvm.loop !35

65:                                               ; preds = %47
  %66 = fmul float %14, %62
  br label %71

67:                                               ; preds = %47
  %68 = load float, ptr %49, align 4, !tbaa !27
  %69 = fmul float %19, %68
  %70 = tail call float @llvm.fmuladd.f32(float %14, float %62, float %69)
  br label %71

71:                                               ; preds = %67, %65
  %72 = phi float [ %66, %65 ], [ %70, %67 ]
  store float %72, ptr %49, align 4, !tbaa !27
  %73 = add nuw nsw i64 %45, 1
  %74 = icmp eq i64 %73, %32
  br i1 %74, label %75, label %44, !llvm.loop !36

75:                                               ; preds = %71, %11
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @sger_(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr nocapture noundef readonly %4, ptr nocapture noundef readonly %5, ptr nocapture noundef readonly %6, ptr nocapture noundef %7, ptr nocapture noundef readonly %8) local_unnamed_addr #2 {
  %10 = load i32, ptr %0, align 4, !tbaa !45
  %11 = sext i32 %10 to i64
  %12 = load i32, ptr %1, align 4, !tbaa !45
  %13 = sext i32 %12 to i64
  %14 = load float, ptr %2, align 4, !tbaa !27
  %15 = load i32, ptr %4, align 4, !tbaa !45
  %16 = sext i32 %15 to i64
  %17 = load i32, ptr %6, align 4, !tbaa !45
  %18 = sext i32 %17 to i64
  %19 = load i32, ptr %8, align 4, !tbaa !45
  %20 = sext i32 %19 to i64
  %21 = icmp sgt i32 %10, 0
  br i1 %21, label %22, label %56

22:                                               ; preds = %9
  %23 = icmp sgt i32 %12, 0
  %24 = icmp slt i32 %15, 0
  %25 = sub nsw i64 1, %11
  %26 = mul nsw i64 %25, %16
  %27 = select i1 %24, i64 %26, i64 0
  %28 = getelementptr float, ptr %3, i64 %27
  %29 = icmp slt i32 %17, 0
  %30 = sub nsw i64 1, %13
  %31 = mul nsw i64 %30, %18
  %32 = select i1 %29, i64 %31, i64 0
  %33 = getelementptr float, ptr %5, i64 %32
  br label %34

34:                                               ; preds = %40, %22
  %35 = phi i64 [ 0, %22 ], [ %41, %40 ]
  br i1 %23, label %36, label %40

36:                                               ; preds = %34
  %37 = mul nsw i64 %35, %16
  %38 = getelementptr float, ptr %28, i64 %37
  %39 = getelementptr float, ptr %7, i64 %35
  br label %43

40:                                               ; preds = %43, %34
  %41 = add nuw nsw i64 %35, 1
  %42 = icmp eq i64 %41, %11
  br i1 %42, label %56, label %34, !llvm.loop !37

43:                                               ; preds = %43, %36
  %44 = phi i64 [ 0, %36 ], [ %54, %43 ]
  %45 = load float, ptr %38, align 4, !tbaa !27
  %46 = fmul float %14, %45
  %47 = mul nsw i64 %44, %18
  %48 = getelementptr float, ptr %33, i64 %47
  %49 = load float, ptr %48, align 4, !tbaa !27
  %50 = mul nsw i64 %44, %20
  %51 = getelementptr float, ptr %39, i64 %50
  %52 = load float, ptr %51, align 4, !tbaa !27
  %53 = tail call float @llvm.fmuladd.f32(float %46, float %49, float %52)
  store float %53, ptr %51, align 4, !tbaa !27
  %54 = add nuw nsw i64 %44, 1
  %55 = icmp eq i64 %54, %13
  br i1 %55, label %40, label %43, !llvm.loop !38

56:                                               ; preds = %40, %9
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @sgemm_(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr nocapture noundef readonly %4, ptr nocapture noundef readonly %5, ptr nocapture noundef readonly %6, ptr nocapture noundef readonly %7, ptr nocapture noundef readonly %8, ptr nocapture noundef readonly %9, ptr nocapture noundef readonly %10, ptr nocapture noundef %11, ptr nocapture noundef readonly %12) local_unnamed_addr #2 {
  %14 = load i32, ptr %2, align 4, !tbaa !45
  %15 = sext i32 %14 to i64
  %16 = load i32, ptr %3, align 4, !tbaa !45
  %17 = sext i32 %16 to i64
  %18 = load i32, ptr %4, align 4, !tbaa !45
  %19 = sext i32 %18 to i64
  %20 = load float, ptr %5, align 4, !tbaa !27
  %21 = load i32, ptr %7, align 4, !tbaa !45
  %22 = sext i32 %21 to i64
  %23 = load i32, ptr %9, align 4, !tbaa !45
  %24 = sext i32 %23 to i64
  %25 = load float, ptr %10, align 4, !tbaa !27
  %26 = load i32, ptr %12, align 4, !tbaa !45
  %27 = sext i32 %26 to i64
  %28 = icmp sgt i32 %14, 0
  br i1 %28, label %29, label %83

29:                                               ; preds = %13
  %30 = load i8, ptr %1, align 1, !tbaa !47
  %31 = and i8 %30, -33
  %32 = icmp eq i8 %31, 78
  %33 = load i8, ptr %0, align 1, !tbaa !47
  %34 = and i8 %33, -33
  %35 = icmp eq i8 %34, 78
  %36 = icmp sgt i32 %16, 0
  %37 = icmp sgt i32 %18, 0
  %38 = fcmp oeq float %25, 0.000000e+00
  br label %39

39:                                               ; preds = %48, %29
  %40 = phi i64 [ 0, %29 ], [ %49, %48 ]
  br i1 %36, label %41, label %48

41:                                               ; preds = %39
  %42 = mul nsw i64 %40, %22
  %43 = getelementptr float, ptr %11, i64 %40
  br label %44

44:                                               ; preds = %79, %41
  %45 = phi i64 [ 0, %41 ], [ %81, %79 ]
  br i1 %37, label %46, label %51

46:                                               ; preds = %44
  %47 = mul nsw i64 %45, %24
  br label %55

48:                                               ; preds = %79, %39
  %49 = add nuw nsw i64 %40, 1
  %50 = icmp eq i64 %49, %15
  br i1 %50, label %83, label %39, !llvm.loop !39

51:                                               ; preds = %55, %44
  %52 = phi float [ 0.000000e+00, %44 ], [ %70, %55 ]
  %53 = mul nsw i64 %45, %27
  %54 = getelementptr float, ptr %43, i64 %53
  br i1 %38, label %73, label %75

55:                                               ; preds = %55, %46
  %56 = phi i64 [ 0, %46 ], [ %71, %55 ]
  %57 = phi float [ 0.000000e+00, %46 ], [ %70, %55 ]
  %58 = add nsw i64 %56, %42
  %59 = mul nsw i64 %56, %22
  %60 = add nsw i64 %59, %40
  %61 = select i1 %35, i64 %60, i64 %58
  %62 = getelementptr inbounds float, ptr %6, i64 %61
  %63 = load float, ptr %62, align 4, !tbaa !27
  %64 = mul nsw i64 %56, %24
  %65 = add nsw i64 %64, %45
  %66 = add nsw i64 %56, %47
  %67 = select i1 %32, i64 %66, i64 %65
  %68 = getelementptr inbounds float, ptr %8, i64 %67
  %69 = load float, ptr %68, align 4, !tbaa !27
  %70 = tail call float @llvm.fmuladd.f32(float %63, float %69, float %57)
  %71 = add nuw nsw i64 %56, 1
  %72 = icmp eq i64 %71, %19
  br i1 %72, label %51, label %55, !llvm.loop !40

73:                                               ; preds = %51
  %74 = fmul float %20, %52
  br label %79

75:                                               ; preds = %51
  %76 = load float, ptr %54, align 4, !tbaa !27
  %77 = fmul float %25, %76
  %78 = tail call float @llvm.fmuladd.f32(float %20, float %52, float %77)
  br label %79

79:                                               ; preds = %75, %73
  %80 = phi float [ %74, %73 ], [ %78, %75 ]
  store float %80, ptr %54, align 4, !tbaa !27
  %81 = add nuw nsw i64 %45, 1
  %82 = icmp eq i64 %81, %17
  br i1 %82, label %48, label %44, !llvm.loop !41

83:                                               ; preds = %48, %13
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @strsm_(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr nocapture noundef readonly %4, ptr nocapture noundef readonly %5, ptr nocapture noundef readonly %6, ptr nocapture noundef readonly %7, ptr nocapture noundef readonly %8, ptr nocapture noundef %9, ptr nocapture noundef readonly %10) local_unnamed_addr #2 {
  %12 = load i8, ptr %0, align 1, !tbaa !47
  %13 = and i8 %12, -33
  %14 = icmp eq i8 %13, 82
  %15 = zext i1 %14 to i32
  %16 = load i8, ptr %1, align 1, !tbaa !47
  %17 = and i8 %16, -33
  %18 = icmp eq i8 %17, 85
  %19 = zext i1 %18 to i32
  %20 = load i8, ptr %2, align 1, !tbaa !47
  %21 = and i8 %20, -33
  %22 = icmp ne i8 %21, 78
  %23 = zext i1 %22 to i32
  %24 = load i8, ptr %3, align 1, !tbaa !47
  %25 = and i8 %24, -33
  %26 = icmp eq i8 %25, 85
  %27 = zext i1 %26 to i32
  %28 = load i32, ptr %4, align 4, !tbaa !45
  %29 = sext i32 %28 to i64
  %30 = load i32, ptr %5, align 4, !tbaa !45
  %31 = sext i32 %30 to i64
  %32 = load float, ptr %6, align 4, !tbaa !27
  %33 = load i32, ptr %8, align 4, !tbaa !45
  %34 = sext i32 %33 to i64
  %35 = load i32, ptr %10, align 4, !tbaa !45
  %36 = sext i32 %35 to i64
  tail call fastcc void @core_strsm(i32 noundef 0, i32 noundef %15, i32 noundef %19, i32 noundef %23, i32 noundef %27, i64 noundef %29, i64 noundef %31, float noundef %32, ptr noundef %7, i64 noundef %34, ptr noundef %9, i64 noundef %36)
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @ddot64_(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr nocapture noundef readonly %4) local_unnamed_addr #0 {
  %6 = load i64, ptr %0, align 8, !tbaa !48
  %7 = load i64, ptr %2, align 8, !tbaa !48
  %8 = load i64, ptr %4, align 8, !tbaa !48
  %9 = icmp sgt i64 %6, 0
  br i1 %9, label %10, label %32

10:                                               ; preds = %5
  %11 = icmp slt i64 %7, 0
  %12 = sub nsw i64 1, %6
  %13 = mul nsw i64 %12, %7
  %14 = select i1 %11, i64 %13, i64 0
  %15 = getelementptr double, ptr %1, i64 %14
  %16 = icmp slt i64 %8, 0
  %17 = mul nsw i64 %8, %12
  %18 = select i1 %16, i64 %17, i64 0
  %19 = getelementptr double, ptr %3, i64 %18
  br label %20

20:                                               ; preds = %20, %10
  %21 = phi i64 [ 0, %10 ], [ %30, %20 ]
  %22 = phi double [ 0.000000e+00, %10 ], [ %29, %20 ]
  %23 = mul nsw i64 %21, %7
  %24 = getelementptr double, ptr %15, i64 %23
  %25 = load double, ptr %24, align 8, !tbaa !5
  %26 = mul nsw i64 %21, %8
  %27 = getelementptr double, ptr %19, i64 %26
  %28 = load double, ptr %27, align 8, !tbaa !5
  %29 = tail call double @llvm.fmuladd.f64(double %25, double %28, double %22)
  %30 = add nuw nsw i64 %21, 1
  %31 = icmp eq i64 %30, %6
  br i1 %31, label %32, label %20, !llvm.loop !9

32:                                               ; preds = %20, %5
  %33 = phi double [ 0.000000e+00, %5 ], [ %29, %20 ]
  ret double %33
}

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local double @dnrm264_(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2) local_unnamed_addr #1 {
  %4 = load i64, ptr %0, align 8, !tbaa !48
  %5 = load i64, ptr %2, align 8, !tbaa !48
  %6 = icmp sgt i64 %4, 0
  br i1 %6, label %7, label %22

7:                                                ; preds = %3
  %8 = icmp slt i64 %5, 0
  %9 = sub nsw i64 1, %4
  %10 = mul nsw i64 %9, %5
  %11 = select i1 %8, i64 %10, i64 0
  %12 = getelementptr double, ptr %1, i64 %11
  br label %13

13:                                               ; preds = %13, %7
  %14 = phi i64 [ 0, %7 ], [ %20, %13 ]
  %15 = phi double [ 0.000000e+00, %7 ], [ %19, %13 ]
  %16 = mul nsw i64 %14, %5
  %17 = getelementptr double, ptr %12, i64 %16
  %18 = load double, ptr %17, align 8, !tbaa !5
  %19 = tail call double @llvm.fmuladd.f64(double %18, double %18, double %15)
  %20 = add nuw nsw i64 %14, 1
  %21 = icmp eq i64 %20, %4
  br i1 %21, label %22, label %13, !llvm.loop !12

22:                                               ; preds = %13, %3
  %23 = phi double [ 0.000000e+00, %3 ], [ %19, %13 ]
  %24 = tail call double @sqrt(double noundef %23) #5
  ret double %24
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @dasum64_(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2) local_unnamed_addr #0 {
  %4 = load i64, ptr %0, align 8, !tbaa !48
  %5 = load i64, ptr %2, align 8, !tbaa !48
  %6 = icmp sgt i64 %5, 0
  %7 = icmp sgt i64 %4, 0
  %8 = and i1 %7, %6
  br i1 %8, label %9, label %19

9:                                                ; preds = %3, %9
  %10 = phi i64 [ %17, %9 ], [ 0, %3 ]
  %11 = phi double [ %16, %9 ], [ 0.000000e+00, %3 ]
  %12 = mul nuw nsw i64 %10, %5
  %13 = getelementptr inbounds double, ptr %1, i64 %12
  %14 = load double, ptr %13, align 8, !tbaa !5
  %15 = tail call double @llvm.fabs.f64(double %14)
  %16 = fadd double %11, %15
  %17 = add nuw nsw i64 %10, 1
  %18 = icmp eq i64 %17, %4
  br i1 %18, label %19, label %9, !llvm.loop !13

19:                                               ; preds = %9, %3
  %20 = phi double [ 0.000000e+00, %3 ], [ %16, %9 ]
  ret double %20
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @daxpy64_(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr nocapture noundef %4, ptr nocapture noundef readonly %5) local_unnamed_addr #2 {
  %7 = load i64, ptr %0, align 8, !tbaa !48
  %8 = load double, ptr %1, align 8, !tbaa !5
  %9 = load i64, ptr %3, align 8, !tbaa !48
  %10 = load i64, ptr %5, align 8, !tbaa !48
  %11 = icmp sgt i64 %7, 0
  br i1 %11, label %12, label %33

12:                                               ; preds = %6
  %13 = icmp slt i64 %9, 0
  %14 = sub nsw i64 1, %7
  %15 = mul nsw i64 %9, %14
  %16 = select i1 %13, i64 %15, i64 0
  %17 = getelementptr double, ptr %2, i64 %16
  %18 = icmp slt i64 %10, 0
  %19 = mul nsw i64 %10, %14
  %20 = select i1 %18, i64 %19, i64 0
  %21 = getelementptr double, ptr %4, i64 %20
  br label %22

22:                                               ; preds = %22, %12
  %23 = phi i64 [ 0, %12 ], [ %31, %22 ]
  %24 = mul nsw i64 %23, %9
  %25 = getelementptr double, ptr %17, i64 %24
  %26 = load double, ptr %25, align 8, !tbaa !5
  %27 = mul nsw i64 %23, %10
  %28 = getelementptr double, ptr %21, i64 %27
  %29 = load double, ptr %28, align 8, !tbaa !5
  %30 = tail call double @llvm.fmuladd.f64(double %8, double %26, double %29)
  store double %30, ptr %28, align 8, !tbaa !5
  %31 = add nuw nsw i64 %23, 1
  %32 = icmp eq i64 %31, %7
  br i1 %32, label %33, label %22, !llvm.loop !14

33:                                               ; preds = %22, %6
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @dscal64_(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef %2, ptr nocapture noundef readonly %3) local_unnamed_addr #2 {
  %5 = load i64, ptr %0, align 8, !tbaa !48
  %6 = load double, ptr %1, align 8, !tbaa !5
  %7 = load i64, ptr %3, align 8, !tbaa !48
  %8 = icmp sgt i64 %7, 0
  %9 = icmp sgt i64 %5, 0
  %10 = and i1 %9, %8
  br i1 %10, label %11, label %19

11:                                               ; preds = %4, %11
  %12 = phi i64 [ %17, %11 ], [ 0, %4 ]
  %13 = mul nuw nsw i64 %12, %7
  %14 = getelementptr inbounds double, ptr %2, i64 %13
  %15 = load double, ptr %14, align 8, !tbaa !5
  %16 = fmul double %6, %15
  store double %16, ptr %14, align 8, !tbaa !5
  %17 = add nuw nsw i64 %12, 1
  %18 = icmp eq i64 %17, %5
  br i1 %18, label %19, label %11, !llvm.loop !15

19:                                               ; preds = %11, %4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @dcopy64_(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef writeonly %3, ptr nocapture noundef readonly %4) local_unnamed_addr #2 {
  %6 = load i64, ptr %0, align 8, !tbaa !48
  %7 = load i64, ptr %2, align 8, !tbaa !48
  %8 = load i64, ptr %4, align 8, !tbaa !48
  %9 = icmp sgt i64 %6, 0
  br i1 %9, label %10, label %29

10:                                               ; preds = %5
  %11 = icmp slt i64 %7, 0
  %12 = sub nsw i64 1, %6
  %13 = mul nsw i64 %12, %7
  %14 = select i1 %11, i64 %13, i64 0
  %15 = getelementptr double, ptr %1, i64 %14
  %16 = icmp slt i64 %8, 0
  %17 = mul nsw i64 %8, %12
  %18 = select i1 %16, i64 %17, i64 0
  %19 = getelementptr double, ptr %3, i64 %18
  br label %20

20:                                               ; preds = %20, %10
  %21 = phi i64 [ 0, %10 ], [ %27, %20 ]
  %22 = mul nsw i64 %21, %7
  %23 = getelementptr double, ptr %15, i64 %22
  %24 = load double, ptr %23, align 8, !tbaa !5
  %25 = mul nsw i64 %21, %8
  %26 = getelementptr double, ptr %19, i64 %25
  store double %24, ptr %26, align 8, !tbaa !5
  %27 = add nuw nsw i64 %21, 1
  %28 = icmp eq i64 %27, %6
  br i1 %28, label %29, label %20, !llvm.loop !16

29:                                               ; preds = %20, %5
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @dgemv64_(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr nocapture noundef readonly %4, ptr nocapture noundef readonly %5, ptr nocapture noundef readonly %6, ptr nocapture noundef readonly %7, ptr nocapture noundef readonly %8, ptr nocapture noundef %9, ptr nocapture noundef readonly %10) local_unnamed_addr #2 {
  %12 = load i64, ptr %1, align 8, !tbaa !48
  %13 = load i64, ptr %2, align 8, !tbaa !48
  %14 = load double, ptr %3, align 8, !tbaa !5
  %15 = load i64, ptr %5, align 8, !tbaa !48
  %16 = load i64, ptr %7, align 8, !tbaa !48
  %17 = load double, ptr %8, align 8, !tbaa !5
  %18 = load i64, ptr %10, align 8, !tbaa !48
  %19 = icmp slt i64 %12, 1
  %20 = icmp slt i64 %13, 1
  %21 = or i1 %19, %20
  br i1 %21, label %70, label %22

22:                                               ; preds = %11
  %23 = load i8, ptr %0, align 1, !tbaa !47
  %24 = and i8 %23, -33
  %25 = icmp eq i8 %24, 78
  %26 = select i1 %25, i64 %13, i64 %12
  %27 = select i1 %25, i64 %12, i64 %13
  %28 = icmp slt i64 %16, 0
  %29 = sub nsw i64 1, %26
  %30 = mul nsw i64 %29, %16
  %31 = select i1 %28, i64 %30, i64 0
  %32 = getelementptr double, ptr %6, i64 %31
  %33 = icmp slt i64 %18, 0
  %34 = sub nsw i64 1, %27
  %35 = mul nsw i64 %34, %18
  %36 = select i1 %33, i64 %35, i64 0
  %37 = getelementptr inbounds double, ptr %9, i64 %36
  %38 = fcmp oeq double %17, 0.000000e+00
  br label %39

39:                                               ; preds = %66, %22
  %40 = phi i64 [ 0, %22 ], [ %68, %66 ]
  %41 = mul nsw i64 %40, %15
  br label %45

42:                                               ; preds = %45
  %43 = mul nsw i64 %40, %18
  %44 = getelementptr inbounds double, ptr %37, i64 %43
  br i1 %38, label %60, label %62

45:                                               ; preds = %45, %39
  %46 = phi i64 [ 0, %39 ], [ %58, %45 ]
  %47 = phi double [ 0.000000e+00, %39 ], [ %57, %45 ]
  %48 = add nsw i64 %46, %41
  %49 = mul nsw i64 %46, %15
  %50 = add nsw i64 %49, %40
  %51 = select i1 %25, i64 %50, i64 %48
  %52 = getelementptr inbounds double, ptr %4, i64 %51
  %53 = load double, ptr %52, align 8, !tbaa !5
  %54 = mul nsw i64 %46, %16
  %55 = getelementptr double, ptr %32, i64 %54
  %56 = load double, ptr %55, align 8, !tbaa !5
  %57 = tail call double @llvm.fmuladd.f64(double %53, double %56, double %47)
  %58 = add nuw nsw i64 %46, 1
  %59 = icmp eq i64 %58, %26
  br i1 %59, label %42, label %45, !llvm.loop !17

60:                                               ; preds = %42
  %61 = fmul double %14, %57
  br label %66

62:                                               ; preds = %42
  %63 = load double, ptr %44, align 8, !tbaa !5
  %64 = fmul double %17, %63
  %65 = tail call double @llvm.fmuladd.f64(double %14, double %57, double %64)
  br label %66

66:                                               ; preds = %62, %60
  %67 = phi double [ %61, %60 ], [ %65, %62 ]
  store double %67, ptr %44, align 8, !tbaa !5
  %68 = add nuw nsw i64 %40, 1
  %69 = icmp eq i64 %68, %27
  br i1 %69, label %70, label %39, !llvm.loop !18

70:                                               ; preds = %66, %11
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @dger64_(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr nocapture noundef readonly %4, ptr nocapture noundef readonly %5, ptr nocapture noundef readonly %6, ptr nocapture noundef %7, ptr nocapture noundef readonly %8) local_unnamed_addr #2 {
  %10 = load i64, ptr %0, align 8, !tbaa !48
  %11 = load i64, ptr %1, align 8, !tbaa !48
  %12 = load double, ptr %2, align 8, !tbaa !5
  %13 = load i64, ptr %4, align 8, !tbaa !48
  %14 = load i64, ptr %6, align 8, !tbaa !48
  %15 = load i64, ptr %8, align 8, !tbaa !48
  %16 = icmp sgt i64 %10, 0
  br i1 %16, label %17, label %51

17:                                               ; preds = %9
  %18 = icmp sgt i64 %11, 0
  %19 = icmp slt i64 %13, 0
  %20 = sub nsw i64 1, %10
  %21 = mul nsw i64 %13, %20
  %22 = select i1 %19, i64 %21, i64 0
  %23 = getelementptr double, ptr %3, i64 %22
  %24 = icmp slt i64 %14, 0
  %25 = sub nsw i64 1, %11
  %26 = mul nsw i64 %14, %25
  %27 = select i1 %24, i64 %26, i64 0
  %28 = getelementptr double, ptr %5, i64 %27
  br label %29

29:                                               ; preds = %35, %17
  %30 = phi i64 [ 0, %17 ], [ %36, %35 ]
  br i1 %18, label %31, label %35

31:                                               ; preds = %29
  %32 = mul nsw i64 %30, %13
  %33 = getelementptr double, ptr %23, i64 %32
  %34 = getelementptr double, ptr %7, i64 %30
  br label %38

35:                                               ; preds = %38, %29
  %36 = add nuw nsw i64 %30, 1
  %37 = icmp eq i64 %36, %10
  br i1 %37, label %51, label %29, !llvm.loop !19

38:                                               ; preds = %38, %31
  %39 = phi i64 [ 0, %31 ], [ %49, %38 ]
  %40 = load double, ptr %33, align 8, !tbaa !5
  %41 = fmul double %12, %40
  %42 = mul nsw i64 %39, %14
  %43 = getelementptr double, ptr %28, i64 %42
  %44 = load double, ptr %43, align 8, !tbaa !5
  %45 = mul nsw i64 %39, %15
  %46 = getelementptr double, ptr %34, i64 %45
  %47 = load double, ptr %46, align 8, !tbaa !5
  %48 = tail call double @llvm.fmuladd.f64(double %41, double %44, double %47)
  store double %48, ptr %46, align 8, !tbaa !5
  %49 = add nuw nsw i64 %39, 1
  %50 = icmp eq i64 %49, %11
  br i1 %50, label %35, label %38, !llvm.loop !20

51:                                               ; preds = %35, %9
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @dgemm64_(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr nocapture noundef readonly %4, ptr nocapture noundef readonly %5, ptr nocapture noundef readonly %6, ptr nocapture noundef readonly %7, ptr nocapture noundef readonly %8, ptr nocapture noundef readonly %9, ptr nocapture noundef readonly %10, ptr nocapture noundef %11, ptr nocapture noundef readonly %12) local_unnamed_addr #2 {
  %14 = load i64, ptr %2, align 8, !tbaa !48
  %15 = load i64, ptr %3, align 8, !tbaa !48
  %16 = load i64, ptr %4, align 8, !tbaa !48
  %17 = load double, ptr %5, align 8, !tbaa !5
  %18 = load i64, ptr %7, align 8, !tbaa !48
  %19 = load i64, ptr %9, align 8, !tbaa !48
  %20 = load double, ptr %10, align 8, !tbaa !5
  %21 = load i64, ptr %12, align 8, !tbaa !48
  %22 = icmp sgt i64 %14, 0
  br i1 %22, label %23, label %77

23:                                               ; preds = %13
  %24 = load i8, ptr %1, align 1, !tbaa !47
  %25 = and i8 %24, -33
  %26 = icmp eq i8 %25, 78
  %27 = load i8, ptr %0, align 1, !tbaa !47
  %28 = and i8 %27, -33
  %29 = icmp eq i8 %28, 78
  %30 = icmp sgt i64 %15, 0
  %31 = icmp sgt i64 %16, 0
  %32 = fcmp oeq double %20, 0.000000e+00
  br label %33

33:                                               ; preds = %42, %23
  %34 = phi i64 [ 0, %23 ], [ %43, %42 ]
  br i1 %30, label %35, label %42

35:                                               ; preds = %33
  %36 = mul nsw i64 %34, %18
  %37 = getelementptr double, ptr %11, i64 %34
  br label %38

38:                                               ; preds = %73, %35
  %39 = phi i64 [ 0, %35 ], [ %75, %73 ]
  br i1 %31, label %40, label %45

40:                                               ; preds = %38
  %41 = mul nsw i64 %39, %19
  br label %49

42:                                               ; preds = %73, %33
  %43 = add nuw nsw i64 %34, 1
  %44 = icmp eq i64 %43, %14
  br i1 %44, label %77, label %33, !llvm.loop !21

45:                                               ; preds = %49, %38
  %46 = phi double [ 0.000000e+00, %38 ], [ %64, %49 ]
  %47 = mul nsw i64 %39, %21
  %48 = getelementptr double, ptr %37, i64 %47
  br i1 %32, label %67, label %69

49:                                               ; preds = %49, %40
  %50 = phi i64 [ 0, %40 ], [ %65, %49 ]
  %51 = phi double [ 0.000000e+00, %40 ], [ %64, %49 ]
  %52 = add nsw i64 %50, %36
  %53 = mul nsw i64 %50, %18
  %54 = add nsw i64 %53, %34
  %55 = select i1 %29, i64 %54, i64 %52
  %56 = getelementptr inbounds double, ptr %6, i64 %55
  %57 = load double, ptr %56, align 8, !tbaa !5
  %58 = mul nsw i64 %50, %19
  %59 = add nsw i64 %58, %39
  %60 = add nsw i64 %50, %41
  %61 = select i1 %26, i64 %60, i64 %59
  %62 = getelementptr inbounds double, ptr %8, i64 %61
  %63 = load double, ptr %62, align 8, !tbaa !5
  %64 = tail call double @llvm.fmuladd.f64(double %57, double %63, double %51)
  %65 = add nuw nsw i64 %50, 1
  %66 = icmp eq i64 %65, %16
  br i1 %66, label %45, label %49, !llvm.loop !22

67:                                               ; preds = %45
  %68 = fmul double %17, %46
  br label %73

69:                                               ; preds = %45
  %70 = load double, ptr %48, align 8, !tbaa !5
  %71 = fmul double %20, %70
  %72 = tail call double @llvm.fmuladd.f64(double %17, double %46, double %71)
  br label %73

73:                                               ; preds = %69, %67
  %74 = phi double [ %68, %67 ], [ %72, %69 ]
  store double %74, ptr %48, align 8, !tbaa !5
  %75 = add nuw nsw i64 %39, 1
  %76 = icmp eq i64 %75, %15
  br i1 %76, label %42, label %38, !llvm.loop !23

77:                                               ; preds = %42, %13
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @dtrsm64_(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr nocapture noundef readonly %4, ptr nocapture noundef readonly %5, ptr nocapture noundef readonly %6, ptr nocapture noundef readonly %7, ptr nocapture noundef readonly %8, ptr nocapture noundef %9, ptr nocapture noundef readonly %10) local_unnamed_addr #2 {
  %12 = load i8, ptr %0, align 1, !tbaa !47
  %13 = and i8 %12, -33
  %14 = icmp eq i8 %13, 82
  %15 = zext i1 %14 to i32
  %16 = load i8, ptr %1, align 1, !tbaa !47
  %17 = and i8 %16, -33
  %18 = icmp eq i8 %17, 85
  %19 = zext i1 %18 to i32
  %20 = load i8, ptr %2, align 1, !tbaa !47
  %21 = and i8 %20, -33
  %22 = icmp ne i8 %21, 78
  %23 = zext i1 %22 to i32
  %24 = load i8, ptr %3, align 1, !tbaa !47
  %25 = and i8 %24, -33
  %26 = icmp eq i8 %25, 85
  %27 = zext i1 %26 to i32
  %28 = load i64, ptr %4, align 8, !tbaa !48
  %29 = load i64, ptr %5, align 8, !tbaa !48
  %30 = load double, ptr %6, align 8, !tbaa !5
  %31 = load i64, ptr %8, align 8, !tbaa !48
  %32 = load i64, ptr %10, align 8, !tbaa !48
  tail call fastcc void @core_dtrsm(i32 noundef 0, i32 noundef %15, i32 noundef %19, i32 noundef %23, i32 noundef %27, i64 noundef %28, i64 noundef %29, double noundef %30, ptr noundef %7, i64 noundef %31, ptr noundef %9, i64 noundef %32)
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local float @sdot64_(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr nocapture noundef readonly %4) local_unnamed_addr #0 {
  %6 = load i64, ptr %0, align 8, !tbaa !48
  %7 = load i64, ptr %2, align 8, !tbaa !48
  %8 = load i64, ptr %4, align 8, !tbaa !48
  %9 = icmp sgt i64 %6, 0
  br i1 %9, label %10, label %32

10:                                               ; preds = %5
  %11 = icmp slt i64 %7, 0
  %12 = sub nsw i64 1, %6
  %13 = mul nsw i64 %12, %7
  %14 = select i1 %11, i64 %13, i64 0
  %15 = getelementptr float, ptr %1, i64 %14
  %16 = icmp slt i64 %8, 0
  %17 = mul nsw i64 %8, %12
  %18 = select i1 %16, i64 %17, i64 0
  %19 = getelementptr float, ptr %3, i64 %18
  br label %20

20:                                               ; preds = %20, %10
  %21 = phi i64 [ 0, %10 ], [ %30, %20 ]
  %22 = phi float [ 0.000000e+00, %10 ], [ %29, %20 ]
  %23 = mul nsw i64 %21, %7
  %24 = getelementptr float, ptr %15, i64 %23
  %25 = load float, ptr %24, align 4, !tbaa !27
  %26 = mul nsw i64 %21, %8
  %27 = getelementptr float, ptr %19, i64 %26
  %28 = load float, ptr %27, align 4, !tbaa !27
  %29 = tail call float @llvm.fmuladd.f32(float %25, float %28, float %22)
  %30 = add nuw nsw i64 %21, 1
  %31 = icmp eq i64 %30, %6
  br i1 %31, label %32, label %20, !llvm.loop !29

32:                                               ; preds = %20, %5
  %33 = phi float [ 0.000000e+00, %5 ], [ %29, %20 ]
  ret float %33
}

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local float @snrm264_(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2) local_unnamed_addr #1 {
  %4 = load i64, ptr %0, align 8, !tbaa !48
  %5 = load i64, ptr %2, align 8, !tbaa !48
  %6 = icmp sgt i64 %4, 0
  br i1 %6, label %7, label %22

7:                                                ; preds = %3
  %8 = icmp slt i64 %5, 0
  %9 = sub nsw i64 1, %4
  %10 = mul nsw i64 %9, %5
  %11 = select i1 %8, i64 %10, i64 0
  %12 = getelementptr float, ptr %1, i64 %11
  br label %13

13:                                               ; preds = %13, %7
  %14 = phi i64 [ 0, %7 ], [ %20, %13 ]
  %15 = phi float [ 0.000000e+00, %7 ], [ %19, %13 ]
  %16 = mul nsw i64 %14, %5
  %17 = getelementptr float, ptr %12, i64 %16
  %18 = load float, ptr %17, align 4, !tbaa !27
  %19 = tail call float @llvm.fmuladd.f32(float %18, float %18, float %15)
  %20 = add nuw nsw i64 %14, 1
  %21 = icmp eq i64 %20, %4
  br i1 %21, label %22, label %13, !llvm.loop !30

22:                                               ; preds = %13, %3
  %23 = phi float [ 0.000000e+00, %3 ], [ %19, %13 ]
  %24 = tail call float @sqrtf(float noundef %23) #5
  ret float %24
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local float @sasum64_(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2) local_unnamed_addr #0 {
  %4 = load i64, ptr %0, align 8, !tbaa !48
  %5 = load i64, ptr %2, align 8, !tbaa !48
  %6 = icmp sgt i64 %5, 0
  %7 = icmp sgt i64 %4, 0
  %8 = and i1 %7, %6
  br i1 %8, label %9, label %19

9:                                                ; preds = %3, %9
  %10 = phi i64 [ %17, %9 ], [ 0, %3 ]
  %11 = phi float [ %16, %9 ], [ 0.000000e+00, %3 ]
  %12 = mul nuw nsw i64 %10, %5
  %13 = getelementptr inbounds float, ptr %1, i64 %12
  %14 = load float, ptr %13, align 4, !tbaa !27
  %15 = tail call float @llvm.fabs.f32(float %14)
  %16 = fadd float %11, %15
  %17 = add nuw nsw i64 %10, 1
  %18 = icmp eq i64 %17, %4
  br i1 %18, label %19, label %9, !llvm.loop !31

19:                                               ; preds = %9, %3
  %20 = phi float [ 0.000000e+00, %3 ], [ %16, %9 ]
  ret float %20
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @saxpy64_(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr nocapture noundef %4, ptr nocapture noundef readonly %5) local_unnamed_addr #2 {
  %7 = load i64, ptr %0, align 8, !tbaa !48
  %8 = load float, ptr %1, align 4, !tbaa !27
  %9 = load i64, ptr %3, align 8, !tbaa !48
  %10 = load i64, ptr %5, align 8, !tbaa !48
  %11 = icmp sgt i64 %7, 0
  br i1 %11, label %12, label %33

12:                                               ; preds = %6
  %13 = icmp slt i64 %9, 0
  %14 = sub nsw i64 1, %7
  %15 = mul nsw i64 %9, %14
  %16 = select i1 %13, i64 %15, i64 0
  %17 = getelementptr float, ptr %2, i64 %16
  %18 = icmp slt i64 %10, 0
  %19 = mul nsw i64 %10, %14
  %20 = select i1 %18, i64 %19, i64 0
  %21 = getelementptr float, ptr %4, i64 %20
  br label %22

22:                                               ; preds = %22, %12
  %23 = phi i64 [ 0, %12 ], [ %31, %22 ]
  %24 = mul nsw i64 %23, %9
  %25 = getelementptr float, ptr %17, i64 %24
  %26 = load float, ptr %25, align 4, !tbaa !27
  %27 = mul nsw i64 %23, %10
  %28 = getelementptr float, ptr %21, i64 %27
  %29 = load float, ptr %28, align 4, !tbaa !27
  %30 = tail call float @llvm.fmuladd.f32(float %8, float %26, float %29)
  store float %30, ptr %28, align 4, !tbaa !27
  %31 = add nuw nsw i64 %23, 1
  %32 = icmp eq i64 %31, %7
  br i1 %32, label %33, label %22, !llvm.loop !32

33:                                               ; preds = %22, %6
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @sscal64_(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef %2, ptr nocapture noundef readonly %3) local_unnamed_addr #2 {
  %5 = load i64, ptr %0, align 8, !tbaa !48
  %6 = load float, ptr %1, align 4, !tbaa !27
  %7 = load i64, ptr %3, align 8, !tbaa !48
  %8 = icmp sgt i64 %7, 0
  %9 = icmp sgt i64 %5, 0
  %10 = and i1 %9, %8
  br i1 %10, label %11, label %19

11:                                               ; preds = %4, %11
  %12 = phi i64 [ %17, %11 ], [ 0, %4 ]
  %13 = mul nuw nsw i64 %12, %7
  %14 = getelementptr inbounds float, ptr %2, i64 %13
  %15 = load float, ptr %14, align 4, !tbaa !27
  %16 = fmul float %6, %15
  store float %16, ptr %14, align 4, !tbaa !27
  %17 = add nuw nsw i64 %12, 1
  %18 = icmp eq i64 %17, %5
  br i1 %18, label %19, label %11, !llvm.loop !33

19:                                               ; preds = %11, %4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @scopy64_(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef writeonly %3, ptr nocapture noundef readonly %4) local_unnamed_addr #2 {
  %6 = load i64, ptr %0, align 8, !tbaa !48
  %7 = load i64, ptr %2, align 8, !tbaa !48
  %8 = load i64, ptr %4, align 8, !tbaa !48
  %9 = icmp sgt i64 %6, 0
  br i1 %9, label %10, label %29

10:                                               ; preds = %5
  %11 = icmp slt i64 %7, 0
  %12 = sub nsw i64 1, %6
  %13 = mul nsw i64 %12, %7
  %14 = select i1 %11, i64 %13, i64 0
  %15 = getelementptr float, ptr %1, i64 %14
  %16 = icmp slt i64 %8, 0
  %17 = mul nsw i64 %8, %12
  %18 = select i1 %16, i64 %17, i64 0
  %19 = getelementptr float, ptr %3, i64 %18
  br label %20

20:                                               ; preds = %20, %10
  %21 = phi i64 [ 0, %10 ], [ %27, %20 ]
  %22 = mul nsw i64 %21, %7
  %23 = getelementptr float, ptr %15, i64 %22
  %24 = load float, ptr %23, align 4, !tbaa !27
  %25 = mul nsw i64 %21, %8
  %26 = getelementptr float, ptr %19, i64 %25
  store float %24, ptr %26, align 4, !tbaa !27
  %27 = add nuw nsw i64 %21, 1
  %28 = icmp eq i64 %27, %6
  br i1 %28, label %29, label %20, !llvm.loop !34

29:                                               ; preds = %20, %5
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @sgemv64_(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr nocapture noundef readonly %4, ptr nocapture noundef readonly %5, ptr nocapture noundef readonly %6, ptr nocapture noundef readonly %7, ptr nocapture noundef readonly %8, ptr nocapture noundef %9, ptr nocapture noundef readonly %10) local_unnamed_addr #2 {
  %12 = load i64, ptr %1, align 8, !tbaa !48
  %13 = load i64, ptr %2, align 8, !tbaa !48
  %14 = load float, ptr %3, align 4, !tbaa !27
  %15 = load i64, ptr %5, align 8, !tbaa !48
  %16 = load i64, ptr %7, align 8, !tbaa !48
  %17 = load float, ptr %8, align 4, !tbaa !27
  %18 = load i64, ptr %10, align 8, !tbaa !48
  %19 = icmp slt i64 %12, 1
  %20 = icmp slt i64 %13, 1
  %21 = or i1 %19, %20
  br i1 %21, label %70, label %22

22:                                               ; preds = %11
  %23 = load i8, ptr %0, align 1, !tbaa !47
  %24 = and i8 %23, -33
  %25 = icmp eq i8 %24, 78
  %26 = select i1 %25, i64 %13, i64 %12
  %27 = select i1 %25, i64 %12, i64 %13
  %28 = icmp slt i64 %16, 0
  %29 = sub nsw i64 1, %26
  %30 = mul nsw i64 %29, %16
  %31 = select i1 %28, i64 %30, i64 0
  %32 = getelementptr float, ptr %6, i64 %31
  %33 = icmp slt i64 %18, 0
  %34 = sub nsw i64 1, %27
  %35 = mul nsw i64 %34, %18
  %36 = select i1 %33, i64 %35, i64 0
  %37 = getelementptr inbounds float, ptr %9, i64 %36
  %38 = fcmp oeq float %17, 0.000000e+00
  br label %39

39:                                               ; preds = %66, %22
  %40 = phi i64 [ 0, %22 ], [ %68, %66 ]
  %41 = mul nsw i64 %40, %15
  br label %45

42:                                               ; preds = %45
  %43 = mul nsw i64 %40, %18
  %44 = getelementptr inbounds float, ptr %37, i64 %43
  br i1 %38, label %60, label %62

45:                                               ; preds = %45, %39
  %46 = phi i64 [ 0, %39 ], [ %58, %45 ]
  %47 = phi float [ 0.000000e+00, %39 ], [ %57, %45 ]
  %48 = add nsw i64 %46, %41
  %49 = mul nsw i64 %46, %15
  %50 = add nsw i64 %49, %40
  %51 = select i1 %25, i64 %50, i64 %48
  %52 = getelementptr inbounds float, ptr %4, i64 %51
  %53 = load float, ptr %52, align 4, !tbaa !27
  %54 = mul nsw i64 %46, %16
  %55 = getelementptr float, ptr %32, i64 %54
  %56 = load float, ptr %55, align 4, !tbaa !27
  %57 = tail call float @llvm.fmuladd.f32(float %53, float %56, float %47)
  %58 = add nuw nsw i64 %46, 1
  %59 = icmp eq i64 %58, %26
  br i1 %59, label %42, label %45, !llvm.loop !35

60:                                               ; preds = %42
  %61 = fmul float %14, %57
  br label %66

62:                                               ; preds = %42
  %63 = load float, ptr %44, align 4, !tbaa !27
  %64 = fmul float %17, %63
  %65 = tail call float @llvm.fmuladd.f32(float %14, float %57, float %64)
  br label %66

66:                                               ; preds = %62, %60
  %67 = phi float [ %61, %60 ], [ %65, %62 ]
  store float %67, ptr %44, align 4, !tbaa !27
  %68 = add nuw nsw i64 %40, 1
  %69 = icmp eq i64 %68, %27
  br i1 %69, label %70, label %39, !llvm.loop !36

70:                                               ; preds = %66, %11
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @sger64_(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr nocapture noundef readonly %4, ptr nocapture noundef readonly %5, ptr nocapture noundef readonly %6, ptr nocapture noundef %7, ptr nocapture noundef readonly %8) local_unnamed_addr #2 {
  %10 = load i64, ptr %0, align 8, !tbaa !48
  %11 = load i64, ptr %1, align 8, !tbaa !48
  %12 = load float, ptr %2, align 4, !tbaa !27
  %13 = load i64, ptr %4, align 8, !tbaa !48
  %14 = load i64, ptr %6, align 8, !tbaa !48
  %15 = load i64, ptr %8, align 8, !tbaa !48
  %16 = icmp sgt i64 %10, 0
  br i1 %16, label %17, label %51

17:                                               ; preds = %9
  %18 = icmp sgt i64 %11, 0
  %19 = icmp slt i64 %13, 0
  %20 = sub nsw i64 1, %10
  %21 = mul nsw i64 %13, %20
  %22 = select i1 %19, i64 %21, i64 0
  %23 = getelementptr float, ptr %3, i64 %22
  %24 = icmp slt i64 %14, 0
  %25 = sub nsw i64 1, %11
  %26 = mul nsw i64 %14, %25
  %27 = select i1 %24, i64 %26, i64 0
  %28 = getelementptr float, ptr %5, i64 %27
  br label %29

29:                                               ; preds = %35, %17
  %30 = phi i64 [ 0, %17 ], [ %36, %35 ]
  br i1 %18, label %31, label %35

31:                                               ; preds = %29
  %32 = mul nsw i64 %30, %13
  %33 = getelementptr float, ptr %23, i64 %32
  %34 = getelementptr float, ptr %7, i64 %30
  br label %38

35:                                               ; preds = %38, %29
  %36 = add nuw nsw i64 %30, 1
  %37 = icmp eq i64 %36, %10
  br i1 %37, label %51, label %29, !llvm.loop !37

38:                                               ; preds = %38, %31
  %39 = phi i64 [ 0, %31 ], [ %49, %38 ]
  %40 = load float, ptr %33, align 4, !tbaa !27
  %41 = fmul float %12, %40
  %42 = mul nsw i64 %39, %14
  %43 = getelementptr float, ptr %28, i64 %42
  %44 = load float, ptr %43, align 4, !tbaa !27
  %45 = mul nsw i64 %39, %15
  %46 = getelementptr float, ptr %34, i64 %45
  %47 = load float, ptr %46, align 4, !tbaa !27
  %48 = tail call float @llvm.fmuladd.f32(float %41, float %44, float %47)
  store float %48, ptr %46, align 4, !tbaa !27
  %49 = add nuw nsw i64 %39, 1
  %50 = icmp eq i64 %49, %11
  br i1 %50, label %35, label %38, !llvm.loop !38

51:                                               ; preds = %35, %9
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @sgemm64_(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr nocapture noundef readonly %4, ptr nocapture noundef readonly %5, ptr nocapture noundef readonly %6, ptr nocapture noundef readonly %7, ptr nocapture noundef readonly %8, ptr nocapture noundef readonly %9, ptr nocapture noundef readonly %10, ptr nocapture noundef %11, ptr nocapture noundef readonly %12) local_unnamed_addr #2 {
  %14 = load i64, ptr %2, align 8, !tbaa !48
  %15 = load i64, ptr %3, align 8, !tbaa !48
  %16 = load i64, ptr %4, align 8, !tbaa !48
  %17 = load float, ptr %5, align 4, !tbaa !27
  %18 = load i64, ptr %7, align 8, !tbaa !48
  %19 = load i64, ptr %9, align 8, !tbaa !48
  %20 = load float, ptr %10, align 4, !tbaa !27
  %21 = load i64, ptr %12, align 8, !tbaa !48
  %22 = icmp sgt i64 %14, 0
  br i1 %22, label %23, label %77

23:                                               ; preds = %13
  %24 = load i8, ptr %1, align 1, !tbaa !47
  %25 = and i8 %24, -33
  %26 = icmp eq i8 %25, 78
  %27 = load i8, ptr %0, align 1, !tbaa !47
  %28 = and i8 %27, -33
  %29 = icmp eq i8 %28, 78
  %30 = icmp sgt i64 %15, 0
  %31 = icmp sgt i64 %16, 0
  %32 = fcmp oeq float %20, 0.000000e+00
  br label %33

33:                                               ; preds = %42, %23
  %34 = phi i64 [ 0, %23 ], [ %43, %42 ]
  br i1 %30, label %35, label %42

35:                                               ; preds = %33
  %36 = mul nsw i64 %34, %18
  %37 = getelementptr float, ptr %11, i64 %34
  br label %38

38:                                               ; preds = %73, %35
  %39 = phi i64 [ 0, %35 ], [ %75, %73 ]
  br i1 %31, label %40, label %45

40:                                               ; preds = %38
  %41 = mul nsw i64 %39, %19
  br label %49

42:                                               ; preds = %73, %33
  %43 = add nuw nsw i64 %34, 1
  %44 = icmp eq i64 %43, %14
  br i1 %44, label %77, label %33, !llvm.loop !39

45:                                               ; preds = %49, %38
  %46 = phi float [ 0.000000e+00, %38 ], [ %64, %49 ]
  %47 = mul nsw i64 %39, %21
  %48 = getelementptr float, ptr %37, i64 %47
  br i1 %32, label %67, label %69

49:                                               ; preds = %49, %40
  %50 = phi i64 [ 0, %40 ], [ %65, %49 ]
  %51 = phi float [ 0.000000e+00, %40 ], [ %64, %49 ]
  %52 = add nsw i64 %50, %36
  %53 = mul nsw i64 %50, %18
  %54 = add nsw i64 %53, %34
  %55 = select i1 %29, i64 %54, i64 %52
  %56 = getelementptr inbounds float, ptr %6, i64 %55
  %57 = load float, ptr %56, align 4, !tbaa !27
  %58 = mul nsw i64 %50, %19
  %59 = add nsw i64 %58, %39
  %60 = add nsw i64 %50, %41
  %61 = select i1 %26, i64 %60, i64 %59
  %62 = getelementptr inbounds float, ptr %8, i64 %61
  %63 = load float, ptr %62, align 4, !tbaa !27
  %64 = tail call float @llvm.fmuladd.f32(float %57, float %63, float %51)
  %65 = add nuw nsw i64 %50, 1
  %66 = icmp eq i64 %65, %16
  br i1 %66, label %45, label %49, !llvm.loop !40

67:                                               ; preds = %45
  %68 = fmul float %17, %46
  br label %73

69:                                               ; preds = %45
  %70 = load float, ptr %48, align 4, !tbaa !27
  %71 = fmul float %20, %70
  %72 = tail call float @llvm.fmuladd.f32(float %17, float %46, float %71)
  br label %73

73:                                               ; preds = %69, %67
  %74 = phi float [ %68, %67 ], [ %72, %69 ]
  store float %74, ptr %48, align 4, !tbaa !27
  %75 = add nuw nsw i64 %39, 1
  %76 = icmp eq i64 %75, %15
  br i1 %76, label %42, label %38, !llvm.loop !41

77:                                               ; preds = %42, %13
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @strsm64_(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr nocapture noundef readonly %4, ptr nocapture noundef readonly %5, ptr nocapture noundef readonly %6, ptr nocapture noundef readonly %7, ptr nocapture noundef readonly %8, ptr nocapture noundef %9, ptr nocapture noundef readonly %10) local_unnamed_addr #2 {
  %12 = load i8, ptr %0, align 1, !tbaa !47
  %13 = and i8 %12, -33
  %14 = icmp eq i8 %13, 82
  %15 = zext i1 %14 to i32
  %16 = load i8, ptr %1, align 1, !tbaa !47
  %17 = and i8 %16, -33
  %18 = icmp eq i8 %17, 85
  %19 = zext i1 %18 to i32
  %20 = load i8, ptr %2, align 1, !tbaa !47
  %21 = and i8 %20, -33
  %22 = icmp ne i8 %21, 78
  %23 = zext i1 %22 to i32
  %24 = load i8, ptr %3, align 1, !tbaa !47
  %25 = and i8 %24, -33
  %26 = icmp eq i8 %25, 85
  %27 = zext i1 %26 to i32
  %28 = load i64, ptr %4, align 8, !tbaa !48
  %29 = load i64, ptr %5, align 8, !tbaa !48
  %30 = load float, ptr %6, align 4, !tbaa !27
  %31 = load i64, ptr %8, align 8, !tbaa !48
  %32 = load i64, ptr %10, align 8, !tbaa !48
  tail call fastcc void @core_strsm(i32 noundef 0, i32 noundef %15, i32 noundef %19, i32 noundef %23, i32 noundef %27, i64 noundef %28, i64 noundef %29, float noundef %30, ptr noundef %7, i64 noundef %31, ptr noundef %9, i64 noundef %32)
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @ddot_64_(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr nocapture noundef readonly %4) local_unnamed_addr #0 {
  %6 = load i64, ptr %0, align 8, !tbaa !48
  %7 = load i64, ptr %2, align 8, !tbaa !48
  %8 = load i64, ptr %4, align 8, !tbaa !48
  %9 = icmp sgt i64 %6, 0
  br i1 %9, label %10, label %32

10:                                               ; preds = %5
  %11 = icmp slt i64 %7, 0
  %12 = sub nsw i64 1, %6
  %13 = mul nsw i64 %12, %7
  %14 = select i1 %11, i64 %13, i64 0
  %15 = getelementptr double, ptr %1, i64 %14
  %16 = icmp slt i64 %8, 0
  %17 = mul nsw i64 %8, %12
  %18 = select i1 %16, i64 %17, i64 0
  %19 = getelementptr double, ptr %3, i64 %18
  br label %20

20:                                               ; preds = %20, %10
  %21 = phi i64 [ 0, %10 ], [ %30, %20 ]
  %22 = phi double [ 0.000000e+00, %10 ], [ %29, %20 ]
  %23 = mul nsw i64 %21, %7
  %24 = getelementptr double, ptr %15, i64 %23
  %25 = load double, ptr %24, align 8, !tbaa !5
  %26 = mul nsw i64 %21, %8
  %27 = getelementptr double, ptr %19, i64 %26
  %28 = load double, ptr %27, align 8, !tbaa !5
  %29 = tail call double @llvm.fmuladd.f64(double %25, double %28, double %22)
  %30 = add nuw nsw i64 %21, 1
  %31 = icmp eq i64 %30, %6
  br i1 %31, label %32, label %20, !llvm.loop !9

32:                                               ; preds = %20, %5
  %33 = phi double [ 0.000000e+00, %5 ], [ %29, %20 ]
  ret double %33
}

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local double @dnrm2_64_(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2) local_unnamed_addr #1 {
  %4 = load i64, ptr %0, align 8, !tbaa !48
  %5 = load i64, ptr %2, align 8, !tbaa !48
  %6 = icmp sgt i64 %4, 0
  br i1 %6, label %7, label %22

7:                                                ; preds = %3
  %8 = icmp slt i64 %5, 0
  %9 = sub nsw i64 1, %4
  %10 = mul nsw i64 %9, %5
  %11 = select i1 %8, i64 %10, i64 0
  %12 = getelementptr double, ptr %1, i64 %11
  br label %13

13:                                               ; preds = %13, %7
  %14 = phi i64 [ 0, %7 ], [ %20, %13 ]
  %15 = phi double [ 0.000000e+00, %7 ], [ %19, %13 ]
  %16 = mul nsw i64 %14, %5
  %17 = getelementptr double, ptr %12, i64 %16
  %18 = load double, ptr %17, align 8, !tbaa !5
  %19 = tail call double @llvm.fmuladd.f64(double %18, double %18, double %15)
  %20 = add nuw nsw i64 %14, 1
  %21 = icmp eq i64 %20, %4
  br i1 %21, label %22, label %13, !llvm.loop !12

22:                                               ; preds = %13, %3
  %23 = phi double [ 0.000000e+00, %3 ], [ %19, %13 ]
  %24 = tail call double @sqrt(double noundef %23) #5
  ret double %24
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @dasum_64_(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2) local_unnamed_addr #0 {
  %4 = load i64, ptr %0, align 8, !tbaa !48
  %5 = load i64, ptr %2, align 8, !tbaa !48
  %6 = icmp sgt i64 %5, 0
  %7 = icmp sgt i64 %4, 0
  %8 = and i1 %7, %6
  br i1 %8, label %9, label %19

9:                                                ; preds = %3, %9
  %10 = phi i64 [ %17, %9 ], [ 0, %3 ]
  %11 = phi double [ %16, %9 ], [ 0.000000e+00, %3 ]
  %12 = mul nuw nsw i64 %10, %5
  %13 = getelementptr inbounds double, ptr %1, i64 %12
  %14 = load double, ptr %13, align 8, !tbaa !5
  %15 = tail call double @llvm.fabs.f64(double %14)
  %16 = fadd double %11, %15
  %17 = add nuw nsw i64 %10, 1
  %18 = icmp eq i64 %17, %4
  br i1 %18, label %19, label %9, !llvm.loop !13

19:                                               ; preds = %9, %3
  %20 = phi double [ 0.000000e+00, %3 ], [ %16, %9 ]
  ret double %20
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @daxpy_64_(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr nocapture noundef %4, ptr nocapture noundef readonly %5) local_unnamed_addr #2 {
  %7 = load i64, ptr %0, align 8, !tbaa !48
  %8 = load double, ptr %1, align 8, !tbaa !5
  %9 = load i64, ptr %3, align 8, !tbaa !48
  %10 = load i64, ptr %5, align 8, !tbaa !48
  %11 = icmp sgt i64 %7, 0
  br i1 %11, label %12, label %33

12:                                               ; preds = %6
  %13 = icmp slt i64 %9, 0
  %14 = sub nsw i64 1, %7
  %15 = mul nsw i64 %9, %14
  %16 = select i1 %13, i64 %15, i64 0
  %17 = getelementptr double, ptr %2, i64 %16
  %18 = icmp slt i64 %10, 0
  %19 = mul nsw i64 %10, %14
  %20 = select i1 %18, i64 %19, i64 0
  %21 = getelementptr double, ptr %4, i64 %20
  br label %22

22:                                               ; preds = %22, %12
  %23 = phi i64 [ 0, %12 ], [ %31, %22 ]
  %24 = mul nsw i64 %23, %9
  %25 = getelementptr double, ptr %17, i64 %24
  %26 = load double, ptr %25, align 8, !tbaa !5
  %27 = mul nsw i64 %23, %10
  %28 = getelementptr double, ptr %21, i64 %27
  %29 = load double, ptr %28, align 8, !tbaa !5
  %30 = tail call double @llvm.fmuladd.f64(double %8, double %26, double %29)
  store double %30, ptr %28, align 8, !tbaa !5
  %31 = add nuw nsw i64 %23, 1
  %32 = icmp eq i64 %31, %7
  br i1 %32, label %33, label %22, !llvm.loop !14

33:                                               ; preds = %22, %6
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @dscal_64_(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef %2, ptr nocapture noundef readonly %3) local_unnamed_addr #2 {
  %5 = load i64, ptr %0, align 8, !tbaa !48
  %6 = load double, ptr %1, align 8, !tbaa !5
  %7 = load i64, ptr %3, align 8, !tbaa !48
  %8 = icmp sgt i64 %7, 0
  %9 = icmp sgt i64 %5, 0
  %10 = and i1 %9, %8
  br i1 %10, label %11, label %19

11:                                               ; preds = %4, %11
  %12 = phi i64 [ %17, %11 ], [ 0, %4 ]
  %13 = mul nuw nsw i64 %12, %7
  %14 = getelementptr inbounds double, ptr %2, i64 %13
  %15 = load double, ptr %14, align 8, !tbaa !5
  %16 = fmul double %6, %15
  store double %16, ptr %14, align 8, !tbaa !5
  %17 = add nuw nsw i64 %12, 1
  %18 = icmp eq i64 %17, %5
  br i1 %18, label %19, label %11, !llvm.loop !15

19:                                               ; preds = %11, %4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @dcopy_64_(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef writeonly %3, ptr nocapture noundef readonly %4) local_unnamed_addr #2 {
  %6 = load i64, ptr %0, align 8, !tbaa !48
  %7 = load i64, ptr %2, align 8, !tbaa !48
  %8 = load i64, ptr %4, align 8, !tbaa !48
  %9 = icmp sgt i64 %6, 0
  br i1 %9, label %10, label %29

10:                                               ; preds = %5
  %11 = icmp slt i64 %7, 0
  %12 = sub nsw i64 1, %6
  %13 = mul nsw i64 %12, %7
  %14 = select i1 %11, i64 %13, i64 0
  %15 = getelementptr double, ptr %1, i64 %14
  %16 = icmp slt i64 %8, 0
  %17 = mul nsw i64 %8, %12
  %18 = select i1 %16, i64 %17, i64 0
  %19 = getelementptr double, ptr %3, i64 %18
  br label %20

20:                                               ; preds = %20, %10
  %21 = phi i64 [ 0, %10 ], [ %27, %20 ]
  %22 = mul nsw i64 %21, %7
  %23 = getelementptr double, ptr %15, i64 %22
  %24 = load double, ptr %23, align 8, !tbaa !5
  %25 = mul nsw i64 %21, %8
  %26 = getelementptr double, ptr %19, i64 %25
  store double %24, ptr %26, align 8, !tbaa !5
  %27 = add nuw nsw i64 %21, 1
  %28 = icmp eq i64 %27, %6
  br i1 %28, label %29, label %20, !llvm.loop !16

29:                                               ; preds = %20, %5
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @dgemv_64_(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr nocapture noundef readonly %4, ptr nocapture noundef readonly %5, ptr nocapture noundef readonly %6, ptr nocapture noundef readonly %7, ptr nocapture noundef readonly %8, ptr nocapture noundef %9, ptr nocapture noundef readonly %10) local_unnamed_addr #2 {
  %12 = load i64, ptr %1, align 8, !tbaa !48
  %13 = load i64, ptr %2, align 8, !tbaa !48
  %14 = load double, ptr %3, align 8, !tbaa !5
  %15 = load i64, ptr %5, align 8, !tbaa !48
  %16 = load i64, ptr %7, align 8, !tbaa !48
  %17 = load double, ptr %8, align 8, !tbaa !5
  %18 = load i64, ptr %10, align 8, !tbaa !48
  %19 = icmp slt i64 %12, 1
  %20 = icmp slt i64 %13, 1
  %21 = or i1 %19, %20
  br i1 %21, label %70, label %22

22:                                               ; preds = %11
  %23 = load i8, ptr %0, align 1, !tbaa !47
  %24 = and i8 %23, -33
  %25 = icmp eq i8 %24, 78
  %26 = select i1 %25, i64 %13, i64 %12
  %27 = select i1 %25, i64 %12, i64 %13
  %28 = icmp slt i64 %16, 0
  %29 = sub nsw i64 1, %26
  %30 = mul nsw i64 %29, %16
  %31 = select i1 %28, i64 %30, i64 0
  %32 = getelementptr double, ptr %6, i64 %31
  %33 = icmp slt i64 %18, 0
  %34 = sub nsw i64 1, %27
  %35 = mul nsw i64 %34, %18
  %36 = select i1 %33, i64 %35, i64 0
  %37 = getelementptr inbounds double, ptr %9, i64 %36
  %38 = fcmp oeq double %17, 0.000000e+00
  br label %39

39:                                               ; preds = %66, %22
  %40 = phi i64 [ 0, %22 ], [ %68, %66 ]
  %41 = mul nsw i64 %40, %15
  br label %45

42:                                               ; preds = %45
  %43 = mul nsw i64 %40, %18
  %44 = getelementptr inbounds double, ptr %37, i64 %43
  br i1 %38, label %60, label %62

45:                                               ; preds = %45, %39
  %46 = phi i64 [ 0, %39 ], [ %58, %45 ]
  %47 = phi double [ 0.000000e+00, %39 ], [ %57, %45 ]
  %48 = add nsw i64 %46, %41
  %49 = mul nsw i64 %46, %15
  %50 = add nsw i64 %49, %40
  %51 = select i1 %25, i64 %50, i64 %48
  %52 = getelementptr inbounds double, ptr %4, i64 %51
  %53 = load double, ptr %52, align 8, !tbaa !5
  %54 = mul nsw i64 %46, %16
  %55 = getelementptr double, ptr %32, i64 %54
  %56 = load double, ptr %55, align 8, !tbaa !5
  %57 = tail call double @llvm.fmuladd.f64(double %53, double %56, double %47)
  %58 = add nuw nsw i64 %46, 1
  %59 = icmp eq i64 %58, %26
  br i1 %59, label %42, label %45, !llvm.loop !17

60:                                               ; preds = %42
  %61 = fmul double %14, %57
  br label %66

62:                                               ; preds = %42
  %63 = load double, ptr %44, align 8, !tbaa !5
  %64 = fmul double %17, %63
  %65 = tail call double @llvm.fmuladd.f64(double %14, double %57, double %64)
  br label %66

66:                                               ; preds = %62, %60
  %67 = phi double [ %61, %60 ], [ %65, %62 ]
  store double %67, ptr %44, align 8, !tbaa !5
  %68 = add nuw nsw i64 %40, 1
  %69 = icmp eq i64 %68, %27
  br i1 %69, label %70, label %39, !llvm.loop !18

70:                                               ; preds = %66, %11
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @dger_64_(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr nocapture noundef readonly %4, ptr nocapture noundef readonly %5, ptr nocapture noundef readonly %6, ptr nocapture noundef %7, ptr nocapture noundef readonly %8) local_unnamed_addr #2 {
  %10 = load i64, ptr %0, align 8, !tbaa !48
  %11 = load i64, ptr %1, align 8, !tbaa !48
  %12 = load double, ptr %2, align 8, !tbaa !5
  %13 = load i64, ptr %4, align 8, !tbaa !48
  %14 = load i64, ptr %6, align 8, !tbaa !48
  %15 = load i64, ptr %8, align 8, !tbaa !48
  %16 = icmp sgt i64 %10, 0
  br i1 %16, label %17, label %51

17:                                               ; preds = %9
  %18 = icmp sgt i64 %11, 0
  %19 = icmp slt i64 %13, 0
  %20 = sub nsw i64 1, %10
  %21 = mul nsw i64 %13, %20
  %22 = select i1 %19, i64 %21, i64 0
  %23 = getelementptr double, ptr %3, i64 %22
  %24 = icmp slt i64 %14, 0
  %25 = sub nsw i64 1, %11
  %26 = mul nsw i64 %14, %25
  %27 = select i1 %24, i64 %26, i64 0
  %28 = getelementptr double, ptr %5, i64 %27
  br label %29

29:                                               ; preds = %35, %17
  %30 = phi i64 [ 0, %17 ], [ %36, %35 ]
  br i1 %18, label %31, label %35

31:                                               ; preds = %29
  %32 = mul nsw i64 %30, %13
  %33 = getelementptr double, ptr %23, i64 %32
  %34 = getelementptr double, ptr %7, i64 %30
  br label %38

35:                                               ; preds = %38, %29
  %36 = add nuw nsw i64 %30, 1
  %37 = icmp eq i64 %36, %10
  br i1 %37, label %51, label %29, !llvm.loop !19

38:                                               ; preds = %38, %31
  %39 = phi i64 [ 0, %31 ], [ %49, %38 ]
  %40 = load double, ptr %33, align 8, !tbaa !5
  %41 = fmul double %12, %40
  %42 = mul nsw i64 %39, %14
  %43 = getelementptr double, ptr %28, i64 %42
  %44 = load double, ptr %43, align 8, !tbaa !5
  %45 = mul nsw i64 %39, %15
  %46 = getelementptr double, ptr %34, i64 %45
  %47 = load double, ptr %46, align 8, !tbaa !5
  %48 = tail call double @llvm.fmuladd.f64(double %41, double %44, double %47)
  store double %48, ptr %46, align 8, !tbaa !5
  %49 = add nuw nsw i64 %39, 1
  %50 = icmp eq i64 %49, %11
  br i1 %50, label %35, label %38, !llvm.loop !20

51:                                               ; preds = %35, %9
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @dgemm_64_(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr nocapture noundef readonly %4, ptr nocapture noundef readonly %5, ptr nocapture noundef readonly %6, ptr nocapture noundef readonly %7, ptr nocapture noundef readonly %8, ptr nocapture noundef readonly %9, ptr nocapture noundef readonly %10, ptr nocapture noundef %11, ptr nocapture noundef readonly %12) local_unnamed_addr #2 {
  %14 = load i64, ptr %2, align 8, !tbaa !48
  %15 = load i64, ptr %3, align 8, !tbaa !48
  %16 = load i64, ptr %4, align 8, !tbaa !48
  %17 = load double, ptr %5, align 8, !tbaa !5
  %18 = load i64, ptr %7, align 8, !tbaa !48
  %19 = load i64, ptr %9, align 8, !tbaa !48
  %20 = load double, ptr %10, align 8, !tbaa !5
  %21 = load i64, ptr %12, align 8, !tbaa !48
  %22 = icmp sgt i64 %14, 0
  br i1 %22, label %23, label %77

23:                                               ; preds = %13
  %24 = load i8, ptr %1, align 1, !tbaa !47
  %25 = and i8 %24, -33
  %26 = icmp eq i8 %25, 78
  %27 = load i8, ptr %0, align 1, !tbaa !47
  %28 = and i8 %27, -33
  %29 = icmp eq i8 %28, 78
  %30 = icmp sgt i64 %15, 0
  %31 = icmp sgt i64 %16, 0
  %32 = fcmp oeq double %20, 0.000000e+00
  br label %33

33:                                               ; preds = %42, %23
  %34 = phi i64 [ 0, %23 ], [ %43, %42 ]
  br i1 %30, label %35, label %42

35:                                               ; preds = %33
  %36 = mul nsw i64 %34, %18
  %37 = getelementptr double, ptr %11, i64 %34
  br label %38

38:                                               ; preds = %73, %35
  %39 = phi i64 [ 0, %35 ], [ %75, %73 ]
  br i1 %31, label %40, label %45

40:                                               ; preds = %38
  %41 = mul nsw i64 %39, %19
  br label %49

42:                                               ; preds = %73, %33
  %43 = add nuw nsw i64 %34, 1
  %44 = icmp eq i64 %43, %14
  br i1 %44, label %77, label %33, !llvm.loop !21

45:                                               ; preds = %49, %38
  %46 = phi double [ 0.000000e+00, %38 ], [ %64, %49 ]
  %47 = mul nsw i64 %39, %21
  %48 = getelementptr double, ptr %37, i64 %47
  br i1 %32, label %67, label %69

49:                                               ; preds = %49, %40
  %50 = phi i64 [ 0, %40 ], [ %65, %49 ]
  %51 = phi double [ 0.000000e+00, %40 ], [ %64, %49 ]
  %52 = add nsw i64 %50, %36
  %53 = mul nsw i64 %50, %18
  %54 = add nsw i64 %53, %34
  %55 = select i1 %29, i64 %54, i64 %52
  %56 = getelementptr inbounds double, ptr %6, i64 %55
  %57 = load double, ptr %56, align 8, !tbaa !5
  %58 = mul nsw i64 %50, %19
  %59 = add nsw i64 %58, %39
  %60 = add nsw i64 %50, %41
  %61 = select i1 %26, i64 %60, i64 %59
  %62 = getelementptr inbounds double, ptr %8, i64 %61
  %63 = load double, ptr %62, align 8, !tbaa !5
  %64 = tail call double @llvm.fmuladd.f64(double %57, double %63, double %51)
  %65 = add nuw nsw i64 %50, 1
  %66 = icmp eq i64 %65, %16
  br i1 %66, label %45, label %49, !llvm.loop !22

67:                                               ; preds = %45
  %68 = fmul double %17, %46
  br label %73

69:                                               ; preds = %45
  %70 = load double, ptr %48, align 8, !tbaa !5
  %71 = fmul double %20, %70
  %72 = tail call double @llvm.fmuladd.f64(double %17, double %46, double %71)
  br label %73

73:                                               ; preds = %69, %67
  %74 = phi double [ %68, %67 ], [ %72, %69 ]
  store double %74, ptr %48, align 8, !tbaa !5
  %75 = add nuw nsw i64 %39, 1
  %76 = icmp eq i64 %75, %15
  br i1 %76, label %42, label %38, !llvm.loop !23

77:                                               ; preds = %42, %13
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @dtrsm_64_(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr nocapture noundef readonly %4, ptr nocapture noundef readonly %5, ptr nocapture noundef readonly %6, ptr nocapture noundef readonly %7, ptr nocapture noundef readonly %8, ptr nocapture noundef %9, ptr nocapture noundef readonly %10) local_unnamed_addr #2 {
  %12 = load i8, ptr %0, align 1, !tbaa !47
  %13 = and i8 %12, -33
  %14 = icmp eq i8 %13, 82
  %15 = zext i1 %14 to i32
  %16 = load i8, ptr %1, align 1, !tbaa !47
  %17 = and i8 %16, -33
  %18 = icmp eq i8 %17, 85
  %19 = zext i1 %18 to i32
  %20 = load i8, ptr %2, align 1, !tbaa !47
  %21 = and i8 %20, -33
  %22 = icmp ne i8 %21, 78
  %23 = zext i1 %22 to i32
  %24 = load i8, ptr %3, align 1, !tbaa !47
  %25 = and i8 %24, -33
  %26 = icmp eq i8 %25, 85
  %27 = zext i1 %26 to i32
  %28 = load i64, ptr %4, align 8, !tbaa !48
  %29 = load i64, ptr %5, align 8, !tbaa !48
  %30 = load double, ptr %6, align 8, !tbaa !5
  %31 = load i64, ptr %8, align 8, !tbaa !48
  %32 = load i64, ptr %10, align 8, !tbaa !48
  tail call fastcc void @core_dtrsm(i32 noundef 0, i32 noundef %15, i32 noundef %19, i32 noundef %23, i32 noundef %27, i64 noundef %28, i64 noundef %29, double noundef %30, ptr noundef %7, i64 noundef %31, ptr noundef %9, i64 noundef %32)
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local float @sdot_64_(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr nocapture noundef readonly %4) local_unnamed_addr #0 {
  %6 = load i64, ptr %0, align 8, !tbaa !48
  %7 = load i64, ptr %2, align 8, !tbaa !48
  %8 = load i64, ptr %4, align 8, !tbaa !48
  %9 = icmp sgt i64 %6, 0
  br i1 %9, label %10, label %32

10:                                               ; preds = %5
  %11 = icmp slt i64 %7, 0
  %12 = sub nsw i64 1, %6
  %13 = mul nsw i64 %12, %7
  %14 = select i1 %11, i64 %13, i64 0
  %15 = getelementptr float, ptr %1, i64 %14
  %16 = icmp slt i64 %8, 0
  %17 = mul nsw i64 %8, %12
  %18 = select i1 %16, i64 %17, i64 0
  %19 = getelementptr float, ptr %3, i64 %18
  br label %20

20:                                               ; preds = %20, %10
  %21 = phi i64 [ 0, %10 ], [ %30, %20 ]
  %22 = phi float [ 0.000000e+00, %10 ], [ %29, %20 ]
  %23 = mul nsw i64 %21, %7
  %24 = getelementptr float, ptr %15, i64 %23
  %25 = load float, ptr %24, align 4, !tbaa !27
  %26 = mul nsw i64 %21, %8
  %27 = getelementptr float, ptr %19, i64 %26
  %28 = load float, ptr %27, align 4, !tbaa !27
  %29 = tail call float @llvm.fmuladd.f32(float %25, float %28, float %22)
  %30 = add nuw nsw i64 %21, 1
  %31 = icmp eq i64 %30, %6
  br i1 %31, label %32, label %20, !llvm.loop !29

32:                                               ; preds = %20, %5
  %33 = phi float [ 0.000000e+00, %5 ], [ %29, %20 ]
  ret float %33
}

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local float @snrm2_64_(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2) local_unnamed_addr #1 {
  %4 = load i64, ptr %0, align 8, !tbaa !48
  %5 = load i64, ptr %2, align 8, !tbaa !48
  %6 = icmp sgt i64 %4, 0
  br i1 %6, label %7, label %22

7:                                                ; preds = %3
  %8 = icmp slt i64 %5, 0
  %9 = sub nsw i64 1, %4
  %10 = mul nsw i64 %9, %5
  %11 = select i1 %8, i64 %10, i64 0
  %12 = getelementptr float, ptr %1, i64 %11
  br label %13

13:                                               ; preds = %13, %7
  %14 = phi i64 [ 0, %7 ], [ %20, %13 ]
  %15 = phi float [ 0.000000e+00, %7 ], [ %19, %13 ]
  %16 = mul nsw i64 %14, %5
  %17 = getelementptr float, ptr %12, i64 %16
  %18 = load float, ptr %17, align 4, !tbaa !27
  %19 = tail call float @llvm.fmuladd.f32(float %18, float %18, float %15)
  %20 = add nuw nsw i64 %14, 1
  %21 = icmp eq i64 %20, %4
  br i1 %21, label %22, label %13, !llvm.loop !30

22:                                               ; preds = %13, %3
  %23 = phi float [ 0.000000e+00, %3 ], [ %19, %13 ]
  %24 = tail call float @sqrtf(float noundef %23) #5
  ret float %24
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local float @sasum_64_(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2) local_unnamed_addr #0 {
  %4 = load i64, ptr %0, align 8, !tbaa !48
  %5 = load i64, ptr %2, align 8, !tbaa !48
  %6 = icmp sgt i64 %5, 0
  %7 = icmp sgt i64 %4, 0
  %8 = and i1 %7, %6
  br i1 %8, label %9, label %19

9:                                                ; preds = %3, %9
  %10 = phi i64 [ %17, %9 ], [ 0, %3 ]
  %11 = phi float [ %16, %9 ], [ 0.000000e+00, %3 ]
  %12 = mul nuw nsw i64 %10, %5
  %13 = getelementptr inbounds float, ptr %1, i64 %12
  %14 = load float, ptr %13, align 4, !tbaa !27
  %15 = tail call float @llvm.fabs.f32(float %14)
  %16 = fadd float %11, %15
  %17 = add nuw nsw i64 %10, 1
  %18 = icmp eq i64 %17, %4
  br i1 %18, label %19, label %9, !llvm.loop !31

19:                                               ; preds = %9, %3
  %20 = phi float [ 0.000000e+00, %3 ], [ %16, %9 ]
  ret float %20
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @saxpy_64_(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr nocapture noundef %4, ptr nocapture noundef readonly %5) local_unnamed_addr #2 {
  %7 = load i64, ptr %0, align 8, !tbaa !48
  %8 = load float, ptr %1, align 4, !tbaa !27
  %9 = load i64, ptr %3, align 8, !tbaa !48
  %10 = load i64, ptr %5, align 8, !tbaa !48
  %11 = icmp sgt i64 %7, 0
  br i1 %11, label %12, label %33

12:                                               ; preds = %6
  %13 = icmp slt i64 %9, 0
  %14 = sub nsw i64 1, %7
  %15 = mul nsw i64 %9, %14
  %16 = select i1 %13, i64 %15, i64 0
  %17 = getelementptr float, ptr %2, i64 %16
  %18 = icmp slt i64 %10, 0
  %19 = mul nsw i64 %10, %14
  %20 = select i1 %18, i64 %19, i64 0
  %21 = getelementptr float, ptr %4, i64 %20
  br label %22

22:                                               ; preds = %22, %12
  %23 = phi i64 [ 0, %12 ], [ %31, %22 ]
  %24 = mul nsw i64 %23, %9
  %25 = getelementptr float, ptr %17, i64 %24
  %26 = load float, ptr %25, align 4, !tbaa !27
  %27 = mul nsw i64 %23, %10
  %28 = getelementptr float, ptr %21, i64 %27
  %29 = load float, ptr %28, align 4, !tbaa !27
  %30 = tail call float @llvm.fmuladd.f32(float %8, float %26, float %29)
  store float %30, ptr %28, align 4, !tbaa !27
  %31 = add nuw nsw i64 %23, 1
  %32 = icmp eq i64 %31, %7
  br i1 %32, label %33, label %22, !llvm.loop !32

33:                                               ; preds = %22, %6
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @sscal_64_(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef %2, ptr nocapture noundef readonly %3) local_unnamed_addr #2 {
  %5 = load i64, ptr %0, align 8, !tbaa !48
  %6 = load float, ptr %1, align 4, !tbaa !27
  %7 = load i64, ptr %3, align 8, !tbaa !48
  %8 = icmp sgt i64 %7, 0
  %9 = icmp sgt i64 %5, 0
  %10 = and i1 %9, %8
  br i1 %10, label %11, label %19

11:                                               ; preds = %4, %11
  %12 = phi i64 [ %17, %11 ], [ 0, %4 ]
  %13 = mul nuw nsw i64 %12, %7
  %14 = getelementptr inbounds float, ptr %2, i64 %13
  %15 = load float, ptr %14, align 4, !tbaa !27
  %16 = fmul float %6, %15
  store float %16, ptr %14, align 4, !tbaa !27
  %17 = add nuw nsw i64 %12, 1
  %18 = icmp eq i64 %17, %5
  br i1 %18, label %19, label %11, !llvm.loop !33

19:                                               ; preds = %11, %4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @scopy_64_(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef writeonly %3, ptr nocapture noundef readonly %4) local_unnamed_addr #2 {
  %6 = load i64, ptr %0, align 8, !tbaa !48
  %7 = load i64, ptr %2, align 8, !tbaa !48
  %8 = load i64, ptr %4, align 8, !tbaa !48
  %9 = icmp sgt i64 %6, 0
  br i1 %9, label %10, label %29

10:                                               ; preds = %5
  %11 = icmp slt i64 %7, 0
  %12 = sub nsw i64 1, %6
  %13 = mul nsw i64 %12, %7
  %14 = select i1 %11, i64 %13, i64 0
  %15 = getelementptr float, ptr %1, i64 %14
  %16 = icmp slt i64 %8, 0
  %17 = mul nsw i64 %8, %12
  %18 = select i1 %16, i64 %17, i64 0
  %19 = getelementptr float, ptr %3, i64 %18
  br label %20

20:                                               ; preds = %20, %10
  %21 = phi i64 [ 0, %10 ], [ %27, %20 ]
  %22 = mul nsw i64 %21, %7
  %23 = getelementptr float, ptr %15, i64 %22
  %24 = load float, ptr %23, align 4, !tbaa !27
  %25 = mul nsw i64 %21, %8
  %26 = getelementptr float, ptr %19, i64 %25
  store float %24, ptr %26, align 4, !tbaa !27
  %27 = add nuw nsw i64 %21, 1
  %28 = icmp eq i64 %27, %6
  br i1 %28, label %29, label %20, !llvm.loop !34

29:                                               ; preds = %20, %5
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @sgemv_64_(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr nocapture noundef readonly %4, ptr nocapture noundef readonly %5, ptr nocapture noundef readonly %6, ptr nocapture noundef readonly %7, ptr nocapture noundef readonly %8, ptr nocapture noundef %9, ptr nocapture noundef readonly %10) local_unnamed_addr #2 {
  %12 = load i64, ptr %1, align 8, !tbaa !48
  %13 = load i64, ptr %2, align 8, !tbaa !48
  %14 = load float, ptr %3, align 4, !tbaa !27
  %15 = load i64, ptr %5, align 8, !tbaa !48
  %16 = load i64, ptr %7, align 8, !tbaa !48
  %17 = load float, ptr %8, align 4, !tbaa !27
  %18 = load i64, ptr %10, align 8, !tbaa !48
  %19 = icmp slt i64 %12, 1
  %20 = icmp slt i64 %13, 1
  %21 = or i1 %19, %20
  br i1 %21, label %70, label %22

22:                                               ; preds = %11
  %23 = load i8, ptr %0, align 1, !tbaa !47
  %24 = and i8 %23, -33
  %25 = icmp eq i8 %24, 78
  %26 = select i1 %25, i64 %13, i64 %12
  %27 = select i1 %25, i64 %12, i64 %13
  %28 = icmp slt i64 %16, 0
  %29 = sub nsw i64 1, %26
  %30 = mul nsw i64 %29, %16
  %31 = select i1 %28, i64 %30, i64 0
  %32 = getelementptr float, ptr %6, i64 %31
  %33 = icmp slt i64 %18, 0
  %34 = sub nsw i64 1, %27
  %35 = mul nsw i64 %34, %18
  %36 = select i1 %33, i64 %35, i64 0
  %37 = getelementptr inbounds float, ptr %9, i64 %36
  %38 = fcmp oeq float %17, 0.000000e+00
  br label %39

39:                                               ; preds = %66, %22
  %40 = phi i64 [ 0, %22 ], [ %68, %66 ]
  %41 = mul nsw i64 %40, %15
  br label %45

42:                                               ; preds = %45
  %43 = mul nsw i64 %40, %18
  %44 = getelementptr inbounds float, ptr %37, i64 %43
  br i1 %38, label %60, label %62

45:                                               ; preds = %45, %39
  %46 = phi i64 [ 0, %39 ], [ %58, %45 ]
  %47 = phi float [ 0.000000e+00, %39 ], [ %57, %45 ]
  %48 = add nsw i64 %46, %41
  %49 = mul nsw i64 %46, %15
  %50 = add nsw i64 %49, %40
  %51 = select i1 %25, i64 %50, i64 %48
  %52 = getelementptr inbounds float, ptr %4, i64 %51
  %53 = load float, ptr %52, align 4, !tbaa !27
  %54 = mul nsw i64 %46, %16
  %55 = getelementptr float, ptr %32, i64 %54
  %56 = load float, ptr %55, align 4, !tbaa !27
  %57 = tail call float @llvm.fmuladd.f32(float %53, float %56, float %47)
  %58 = add nuw nsw i64 %46, 1
  %59 = icmp eq i64 %58, %26
  br i1 %59, label %42, label %45, !llvm.loop !35

60:                                               ; preds = %42
  %61 = fmul float %14, %57
  br label %66

62:                                               ; preds = %42
  %63 = load float, ptr %44, align 4, !tbaa !27
  %64 = fmul float %17, %63
  %65 = tail call float @llvm.fmuladd.f32(float %14, float %57, float %64)
  br label %66

66:                                               ; preds = %62, %60
  %67 = phi float [ %61, %60 ], [ %65, %62 ]
  store float %67, ptr %44, align 4, !tbaa !27
  %68 = add nuw nsw i64 %40, 1
  %69 = icmp eq i64 %68, %27
  br i1 %69, label %70, label %39, !llvm.loop !36

70:                                               ; preds = %66, %11
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @sger_64_(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr nocapture noundef readonly %4, ptr nocapture noundef readonly %5, ptr nocapture noundef readonly %6, ptr nocapture noundef %7, ptr nocapture noundef readonly %8) local_unnamed_addr #2 {
  %10 = load i64, ptr %0, align 8, !tbaa !48
  %11 = load i64, ptr %1, align 8, !tbaa !48
  %12 = load float, ptr %2, align 4, !tbaa !27
  %13 = load i64, ptr %4, align 8, !tbaa !48
  %14 = load i64, ptr %6, align 8, !tbaa !48
  %15 = load i64, ptr %8, align 8, !tbaa !48
  %16 = icmp sgt i64 %10, 0
  br i1 %16, label %17, label %51

17:                                               ; preds = %9
  %18 = icmp sgt i64 %11, 0
  %19 = icmp slt i64 %13, 0
  %20 = sub nsw i64 1, %10
  %21 = mul nsw i64 %13, %20
  %22 = select i1 %19, i64 %21, i64 0
  %23 = getelementptr float, ptr %3, i64 %22
  %24 = icmp slt i64 %14, 0
  %25 = sub nsw i64 1, %11
  %26 = mul nsw i64 %14, %25
  %27 = select i1 %24, i64 %26, i64 0
  %28 = getelementptr float, ptr %5, i64 %27
  br label %29

29:                                               ; preds = %35, %17
  %30 = phi i64 [ 0, %17 ], [ %36, %35 ]
  br i1 %18, label %31, label %35

31:                                               ; preds = %29
  %32 = mul nsw i64 %30, %13
  %33 = getelementptr float, ptr %23, i64 %32
  %34 = getelementptr float, ptr %7, i64 %30
  br label %38

35:                                               ; preds = %38, %29
  %36 = add nuw nsw i64 %30, 1
  %37 = icmp eq i64 %36, %10
  br i1 %37, label %51, label %29, !llvm.loop !37

38:                                               ; preds = %38, %31
  %39 = phi i64 [ 0, %31 ], [ %49, %38 ]
  %40 = load float, ptr %33, align 4, !tbaa !27
  %41 = fmul float %12, %40
  %42 = mul nsw i64 %39, %14
  %43 = getelementptr float, ptr %28, i64 %42
  %44 = load float, ptr %43, align 4, !tbaa !27
  %45 = mul nsw i64 %39, %15
  %46 = getelementptr float, ptr %34, i64 %45
  %47 = load float, ptr %46, align 4, !tbaa !27
  %48 = tail call float @llvm.fmuladd.f32(float %41, float %44, float %47)
  store float %48, ptr %46, align 4, !tbaa !27
  %49 = add nuw nsw i64 %39, 1
  %50 = icmp eq i64 %49, %11
  br i1 %50, label %35, label %38, !llvm.loop !38

51:                                               ; preds = %35, %9
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @sgemm_64_(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr nocapture noundef readonly %4, ptr nocapture noundef readonly %5, ptr nocapture noundef readonly %6, ptr nocapture noundef readonly %7, ptr nocapture noundef readonly %8, ptr nocapture noundef readonly %9, ptr nocapture noundef readonly %10, ptr nocapture noundef %11, ptr nocapture noundef readonly %12) local_unnamed_addr #2 {
  %14 = load i64, ptr %2, align 8, !tbaa !48
  %15 = load i64, ptr %3, align 8, !tbaa !48
  %16 = load i64, ptr %4, align 8, !tbaa !48
  %17 = load float, ptr %5, align 4, !tbaa !27
  %18 = load i64, ptr %7, align 8, !tbaa !48
  %19 = load i64, ptr %9, align 8, !tbaa !48
  %20 = load float, ptr %10, align 4, !tbaa !27
  %21 = load i64, ptr %12, align 8, !tbaa !48
  %22 = icmp sgt i64 %14, 0
  br i1 %22, label %23, label %77

23:                                               ; preds = %13
  %24 = load i8, ptr %1, align 1, !tbaa !47
  %25 = and i8 %24, -33
  %26 = icmp eq i8 %25, 78
  %27 = load i8, ptr %0, align 1, !tbaa !47
  %28 = and i8 %27, -33
  %29 = icmp eq i8 %28, 78
  %30 = icmp sgt i64 %15, 0
  %31 = icmp sgt i64 %16, 0
  %32 = fcmp oeq float %20, 0.000000e+00
  br label %33

33:                                               ; preds = %42, %23
  %34 = phi i64 [ 0, %23 ], [ %43, %42 ]
  br i1 %30, label %35, label %42

35:                                               ; preds = %33
  %36 = mul nsw i64 %34, %18
  %37 = getelementptr float, ptr %11, i64 %34
  br label %38

38:                                               ; preds = %73, %35
  %39 = phi i64 [ 0, %35 ], [ %75, %73 ]
  br i1 %31, label %40, label %45

40:                                               ; preds = %38
  %41 = mul nsw i64 %39, %19
  br label %49

42:                                               ; preds = %73, %33
  %43 = add nuw nsw i64 %34, 1
  %44 = icmp eq i64 %43, %14
  br i1 %44, label %77, label %33, !llvm.loop !39

45:                                               ; preds = %49, %38
  %46 = phi float [ 0.000000e+00, %38 ], [ %64, %49 ]
  %47 = mul nsw i64 %39, %21
  %48 = getelementptr float, ptr %37, i64 %47
  br i1 %32, label %67, label %69

49:                                               ; preds = %49, %40
  %50 = phi i64 [ 0, %40 ], [ %65, %49 ]
  %51 = phi float [ 0.000000e+00, %40 ], [ %64, %49 ]
  %52 = add nsw i64 %50, %36
  %53 = mul nsw i64 %50, %18
  %54 = add nsw i64 %53, %34
  %55 = select i1 %29, i64 %54, i64 %52
  %56 = getelementptr inbounds float, ptr %6, i64 %55
  %57 = load float, ptr %56, align 4, !tbaa !27
  %58 = mul nsw i64 %50, %19
  %59 = add nsw i64 %58, %39
  %60 = add nsw i64 %50, %41
  %61 = select i1 %26, i64 %60, i64 %59
  %62 = getelementptr inbounds float, ptr %8, i64 %61
  %63 = load float, ptr %62, align 4, !tbaa !27
  %64 = tail call float @llvm.fmuladd.f32(float %57, float %63, float %51)
  %65 = add nuw nsw i64 %50, 1
  %66 = icmp eq i64 %65, %16
  br i1 %66, label %45, label %49, !llvm.loop !40

67:                                               ; preds = %45
  %68 = fmul float %17, %46
  br label %73

69:                                               ; preds = %45
  %70 = load float, ptr %48, align 4, !tbaa !27
  %71 = fmul float %20, %70
  %72 = tail call float @llvm.fmuladd.f32(float %17, float %46, float %71)
  br label %73

73:                                               ; preds = %69, %67
  %74 = phi float [ %68, %67 ], [ %72, %69 ]
  store float %74, ptr %48, align 4, !tbaa !27
  %75 = add nuw nsw i64 %39, 1
  %76 = icmp eq i64 %75, %15
  br i1 %76, label %42, label %38, !llvm.loop !41

77:                                               ; preds = %42, %13
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @strsm_64_(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr nocapture noundef readonly %4, ptr nocapture noundef readonly %5, ptr nocapture noundef readonly %6, ptr nocapture noundef readonly %7, ptr nocapture noundef readonly %8, ptr nocapture noundef %9, ptr nocapture noundef readonly %10) local_unnamed_addr #2 {
  %12 = load i8, ptr %0, align 1, !tbaa !47
  %13 = and i8 %12, -33
  %14 = icmp eq i8 %13, 82
  %15 = zext i1 %14 to i32
  %16 = load i8, ptr %1, align 1, !tbaa !47
  %17 = and i8 %16, -33
  %18 = icmp eq i8 %17, 85
  %19 = zext i1 %18 to i32
  %20 = load i8, ptr %2, align 1, !tbaa !47
  %21 = and i8 %20, -33
  %22 = icmp ne i8 %21, 78
  %23 = zext i1 %22 to i32
  %24 = load i8, ptr %3, align 1, !tbaa !47
  %25 = and i8 %24, -33
  %26 = icmp eq i8 %25, 85
  %27 = zext i1 %26 to i32
  %28 = load i64, ptr %4, align 8, !tbaa !48
  %29 = load i64, ptr %5, align 8, !tbaa !48
  %30 = load float, ptr %6, align 4, !tbaa !27
  %31 = load i64, ptr %8, align 8, !tbaa !48
  %32 = load i64, ptr %10, align 8, !tbaa !48
  tail call fastcc void @core_strsm(i32 noundef 0, i32 noundef %15, i32 noundef %19, i32 noundef %23, i32 noundef %27, i64 noundef %28, i64 noundef %29, float noundef %30, ptr noundef %7, i64 noundef %31, ptr noundef %9, i64 noundef %32)
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @ddot(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr nocapture noundef readonly %4) local_unnamed_addr #0 {
  %6 = load i32, ptr %0, align 4, !tbaa !45
  %7 = sext i32 %6 to i64
  %8 = load i32, ptr %2, align 4, !tbaa !45
  %9 = sext i32 %8 to i64
  %10 = load i32, ptr %4, align 4, !tbaa !45
  %11 = sext i32 %10 to i64
  %12 = icmp sgt i32 %6, 0
  br i1 %12, label %13, label %35

13:                                               ; preds = %5
  %14 = icmp slt i32 %8, 0
  %15 = sub nsw i64 1, %7
  %16 = mul nsw i64 %15, %9
  %17 = select i1 %14, i64 %16, i64 0
  %18 = getelementptr double, ptr %1, i64 %17
  %19 = icmp slt i32 %10, 0
  %20 = mul nsw i64 %15, %11
  %21 = select i1 %19, i64 %20, i64 0
  %22 = getelementptr double, ptr %3, i64 %21
  br label %23

23:                                               ; preds = %23, %13
  %24 = phi i64 [ 0, %13 ], [ %33, %23 ]
  %25 = phi double [ 0.000000e+00, %13 ], [ %32, %23 ]
  %26 = mul nsw i64 %24, %9
  %27 = getelementptr double, ptr %18, i64 %26
  %28 = load double, ptr %27, align 8, !tbaa !5
  %29 = mul nsw i64 %24, %11
  %30 = getelementptr double, ptr %22, i64 %29
  %31 = load double, ptr %30, align 8, !tbaa !5
  %32 = tail call double @llvm.fmuladd.f64(double %28, double %31, double %25)
  %33 = add nuw nsw i64 %24, 1
  %34 = icmp eq i64 %33, %7
  br i1 %34, label %35, label %23, !llvm.loop !9

35:                                               ; preds = %23, %5
  %36 = phi double [ 0.000000e+00, %5 ], [ %32, %23 ]
  ret double %36
}

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local double @dnrm2(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2) local_unnamed_addr #1 {
  %4 = load i32, ptr %0, align 4, !tbaa !45
  %5 = sext i32 %4 to i64
  %6 = load i32, ptr %2, align 4, !tbaa !45
  %7 = sext i32 %6 to i64
  %8 = icmp sgt i32 %4, 0
  br i1 %8, label %9, label %24

9:                                                ; preds = %3
  %10 = icmp slt i32 %6, 0
  %11 = sub nsw i64 1, %5
  %12 = mul nsw i64 %11, %7
  %13 = select i1 %10, i64 %12, i64 0
  %14 = getelementptr double, ptr %1, i64 %13
  br label %15

15:                                               ; preds = %15, %9
  %16 = phi i64 [ 0, %9 ], [ %22, %15 ]
  %17 = phi double [ 0.000000e+00, %9 ], [ %21, %15 ]
  %18 = mul nsw i64 %16, %7
  %19 = getelementptr double, ptr %14, i64 %18
  %20 = load double, ptr %19, align 8, !tbaa !5
  %21 = tail call double @llvm.fmuladd.f64(double %20, double %20, double %17)
  %22 = add nuw nsw i64 %16, 1
  %23 = icmp eq i64 %22, %5
  br i1 %23, label %24, label %15, !llvm.loop !12

24:                                               ; preds = %15, %3
  %25 = phi double [ 0.000000e+00, %3 ], [ %21, %15 ]
  %26 = tail call double @sqrt(double noundef %25) #5
  ret double %26
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @dasum(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2) local_unnamed_addr #0 {
  %4 = load i32, ptr %0, align 4, !tbaa !45
  %5 = sext i32 %4 to i64
  %6 = load i32, ptr %2, align 4, !tbaa !45
  %7 = sext i32 %6 to i64
  %8 = icmp sgt i32 %6, 0
  %9 = icmp sgt i32 %4, 0
  %10 = and i1 %9, %8
  br i1 %10, label %11, label %21

11:                                               ; preds = %3, %11
  %12 = phi i64 [ %19, %11 ], [ 0, %3 ]
  %13 = phi double [ %18, %11 ], [ 0.000000e+00, %3 ]
  %14 = mul nuw nsw i64 %12, %7
  %15 = getelementptr inbounds double, ptr %1, i64 %14
  %16 = load double, ptr %15, align 8, !tbaa !5
  %17 = tail call double @llvm.fabs.f64(double %16)
  %18 = fadd double %13, %17
  %19 = add nuw nsw i64 %12, 1
  %20 = icmp eq i64 %19, %5
  br i1 %20, label %21, label %11, !llvm.loop !13

21:                                               ; preds = %11, %3
  %22 = phi double [ 0.000000e+00, %3 ], [ %18, %11 ]
  ret double %22
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @daxpy(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr nocapture noundef %4, ptr nocapture noundef readonly %5) local_unnamed_addr #2 {
  %7 = load i32, ptr %0, align 4, !tbaa !45
  %8 = sext i32 %7 to i64
  %9 = load double, ptr %1, align 8, !tbaa !5
  %10 = load i32, ptr %3, align 4, !tbaa !45
  %11 = sext i32 %10 to i64
  %12 = load i32, ptr %5, align 4, !tbaa !45
  %13 = sext i32 %12 to i64
  %14 = icmp sgt i32 %7, 0
  br i1 %14, label %15, label %36

15:                                               ; preds = %6
  %16 = icmp slt i32 %10, 0
  %17 = sub nsw i64 1, %8
  %18 = mul nsw i64 %17, %11
  %19 = select i1 %16, i64 %18, i64 0
  %20 = getelementptr double, ptr %2, i64 %19
  %21 = icmp slt i32 %12, 0
  %22 = mul nsw i64 %17, %13
  %23 = select i1 %21, i64 %22, i64 0
  %24 = getelementptr double, ptr %4, i64 %23
  br label %25

25:                                               ; preds = %25, %15
  %26 = phi i64 [ 0, %15 ], [ %34, %25 ]
  %27 = mul nsw i64 %26, %11
  %28 = getelementptr double, ptr %20, i64 %27
  %29 = load double, ptr %28, align 8, !tbaa !5
  %30 = mul nsw i64 %26, %13
  %31 = getelementptr double, ptr %24, i64 %30
  %32 = load double, ptr %31, align 8, !tbaa !5
  %33 = tail call double @llvm.fmuladd.f64(double %9, double %29, double %32)
  store double %33, ptr %31, align 8, !tbaa !5
  %34 = add nuw nsw i64 %26, 1
  %35 = icmp eq i64 %34, %8
  br i1 %35, label %36, label %25, !llvm.loop !14

36:                                               ; preds = %25, %6
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @dscal(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef %2, ptr nocapture noundef readonly %3) local_unnamed_addr #2 {
  %5 = load i32, ptr %0, align 4, !tbaa !45
  %6 = sext i32 %5 to i64
  %7 = load double, ptr %1, align 8, !tbaa !5
  %8 = load i32, ptr %3, align 4, !tbaa !45
  %9 = sext i32 %8 to i64
  %10 = icmp sgt i32 %8, 0
  %11 = icmp sgt i32 %5, 0
  %12 = and i1 %11, %10
  br i1 %12, label %13, label %21

13:                                               ; preds = %4, %13
  %14 = phi i64 [ %19, %13 ], [ 0, %4 ]
  %15 = mul nuw nsw i64 %14, %9
  %16 = getelementptr inbounds double, ptr %2, i64 %15
  %17 = load double, ptr %16, align 8, !tbaa !5
  %18 = fmul double %7, %17
  store double %18, ptr %16, align 8, !tbaa !5
  %19 = add nuw nsw i64 %14, 1
  %20 = icmp eq i64 %19, %6
  br i1 %20, label %21, label %13, !llvm.loop !15

21:                                               ; preds = %13, %4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @dcopy(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef writeonly %3, ptr nocapture noundef readonly %4) local_unnamed_addr #2 {
  %6 = load i32, ptr %0, align 4, !tbaa !45
  %7 = sext i32 %6 to i64
  %8 = load i32, ptr %2, align 4, !tbaa !45
  %9 = sext i32 %8 to i64
  %10 = load i32, ptr %4, align 4, !tbaa !45
  %11 = sext i32 %10 to i64
  %12 = icmp sgt i32 %6, 0
  br i1 %12, label %13, label %32

13:                                               ; preds = %5
  %14 = icmp slt i32 %8, 0
  %15 = sub nsw i64 1, %7
  %16 = mul nsw i64 %15, %9
  %17 = select i1 %14, i64 %16, i64 0
  %18 = getelementptr double, ptr %1, i64 %17
  %19 = icmp slt i32 %10, 0
  %20 = mul nsw i64 %15, %11
  %21 = select i1 %19, i64 %20, i64 0
  %22 = getelementptr double, ptr %3, i64 %21
  br label %23

23:                                               ; preds = %23, %13
  %24 = phi i64 [ 0, %13 ], [ %30, %23 ]
  %25 = mul nsw i64 %24, %9
  %26 = getelementptr double, ptr %18, i64 %25
  %27 = load double, ptr %26, align 8, !tbaa !5
  %28 = mul nsw i64 %24, %11
  %29 = getelementptr double, ptr %22, i64 %28
  store double %27, ptr %29, align 8, !tbaa !5
  %30 = add nuw nsw i64 %24, 1
  %31 = icmp eq i64 %30, %7
  br i1 %31, label %32, label %23, !llvm.loop !16

32:                                               ; preds = %23, %5
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @dgemv(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr nocapture noundef readonly %4, ptr nocapture noundef readonly %5, ptr nocapture noundef readonly %6, ptr nocapture noundef readonly %7, ptr nocapture noundef readonly %8, ptr nocapture noundef %9, ptr nocapture noundef readonly %10) local_unnamed_addr #2 {
  %12 = load i32, ptr %1, align 4, !tbaa !45
  %13 = load i32, ptr %2, align 4, !tbaa !45
  %14 = load double, ptr %3, align 8, !tbaa !5
  %15 = load i32, ptr %5, align 4, !tbaa !45
  %16 = sext i32 %15 to i64
  %17 = load i32, ptr %7, align 4, !tbaa !45
  %18 = sext i32 %17 to i64
  %19 = load double, ptr %8, align 8, !tbaa !5
  %20 = load i32, ptr %10, align 4, !tbaa !45
  %21 = sext i32 %20 to i64
  %22 = icmp slt i32 %12, 1
  %23 = icmp slt i32 %13, 1
  %24 = or i1 %22, %23
  br i1 %24, label %75, label %25

25:                                               ; preds = %11
  %26 = zext nneg i32 %13 to i64
  %27 = zext nneg i32 %12 to i64
  %28 = load i8, ptr %0, align 1, !tbaa !47
  %29 = and i8 %28, -33
  %30 = icmp eq i8 %29, 78
  %31 = select i1 %30, i64 %26, i64 %27
  %32 = select i1 %30, i64 %27, i64 %26
  %33 = icmp slt i32 %17, 0
  %34 = sub nsw i64 1, %31
  %35 = mul nsw i64 %34, %18
  %36 = select i1 %33, i64 %35, i64 0
  %37 = getelementptr double, ptr %6, i64 %36
  %38 = icmp slt i32 %20, 0
  %39 = sub nsw i64 1, %32
  %40 = mul nsw i64 %39, %21
  %41 = select i1 %38, i64 %40, i64 0
  %42 = getelementptr inbounds double, ptr %9, i64 %41
  %43 = fcmp oeq double %19, 0.000000e+00
  br label %44

44:                                               ; preds = %71, %25
  %45 = phi i64 [ 0, %25 ], [ %73, %71 ]
  %46 = mul nsw i64 %45, %16
  br label %50

47:                                               ; preds = %50
  %48 = mul nsw i64 %45, %21
  %49 = getelementptr inbounds double, ptr %42, i64 %48
  br i1 %43, label %65, label %67

50:                                               ; preds = %50, %44
  %51 = phi i64 [ 0, %44 ], [ %63, %50 ]
  %52 = phi double [ 0.000000e+00, %44 ], [ %62, %50 ]
  %53 = add nsw i64 %51, %46
  %54 = mul nsw i64 %51, %16
  %55 = add nsw i64 %54, %45
  %56 = select i1 %30, i64 %55, i64 %53
  %57 = getelementptr inbounds double, ptr %4, i64 %56
  %58 = load double, ptr %57, align 8, !tbaa !5
  %59 = mul nsw i64 %51, %18
  %60 = getelementptr double, ptr %37, i64 %59
  %61 = load double, ptr %60, align 8, !tbaa !5
  %62 = tail call double @llvm.fmuladd.f64(double %58, double %61, double %52)
  %63 = add nuw nsw i64 %51, 1
  %64 = icmp eq i64 %63, %31
  br i1 %64, label %47, label %50, !llvm.loop !17

65:                                               ; preds = %47
  %66 = fmul double %14, %62
  br label %71

67:                                               ; preds = %47
  %68 = load double, ptr %49, align 8, !tbaa !5
  %69 = fmul double %19, %68
  %70 = tail call double @llvm.fmuladd.f64(double %14, double %62, double %69)
  br label %71

71:                                               ; preds = %67, %65
  %72 = phi double [ %66, %65 ], [ %70, %67 ]
  store double %72, ptr %49, align 8, !tbaa !5
  %73 = add nuw nsw i64 %45, 1
  %74 = icmp eq i64 %73, %32
  br i1 %74, label %75, label %44, !llvm.loop !18

75:                                               ; preds = %71, %11
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @dger(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr nocapture noundef readonly %4, ptr nocapture noundef readonly %5, ptr nocapture noundef readonly %6, ptr nocapture noundef %7, ptr nocapture noundef readonly %8) local_unnamed_addr #2 {
  %10 = load i32, ptr %0, align 4, !tbaa !45
  %11 = sext i32 %10 to i64
  %12 = load i32, ptr %1, align 4, !tbaa !45
  %13 = sext i32 %12 to i64
  %14 = load double, ptr %2, align 8, !tbaa !5
  %15 = load i32, ptr %4, align 4, !tbaa !45
  %16 = sext i32 %15 to i64
  %17 = load i32, ptr %6, align 4, !tbaa !45
  %18 = sext i32 %17 to i64
  %19 = load i32, ptr %8, align 4, !tbaa !45
  %20 = sext i32 %19 to i64
  %21 = icmp sgt i32 %10, 0
  br i1 %21, label %22, label %56

22:                                               ; preds = %9
  %23 = icmp sgt i32 %12, 0
  %24 = icmp slt i32 %15, 0
  %25 = sub nsw i64 1, %11
  %26 = mul nsw i64 %25, %16
  %27 = select i1 %24, i64 %26, i64 0
  %28 = getelementptr double, ptr %3, i64 %27
  %29 = icmp slt i32 %17, 0
  %30 = sub nsw i64 1, %13
  %31 = mul nsw i64 %30, %18
  %32 = select i1 %29, i64 %31, i64 0
  %33 = getelementptr double, ptr %5, i64 %32
  br label %34

34:                                               ; preds = %40, %22
  %35 = phi i64 [ 0, %22 ], [ %41, %40 ]
  br i1 %23, label %36, label %40

36:                                               ; preds = %34
  %37 = mul nsw i64 %35, %16
  %38 = getelementptr double, ptr %28, i64 %37
  %39 = getelementptr double, ptr %7, i64 %35
  br label %43

40:                                               ; preds = %43, %34
  %41 = add nuw nsw i64 %35, 1
  %42 = icmp eq i64 %41, %11
  br i1 %42, label %56, label %34, !llvm.loop !19

43:                                               ; preds = %43, %36
  %44 = phi i64 [ 0, %36 ], [ %54, %43 ]
  %45 = load double, ptr %38, align 8, !tbaa !5
  %46 = fmul double %14, %45
  %47 = mul nsw i64 %44, %18
  %48 = getelementptr double, ptr %33, i64 %47
  %49 = load double, ptr %48, align 8, !tbaa !5
  %50 = mul nsw i64 %44, %20
  %51 = getelementptr double, ptr %39, i64 %50
  %52 = load double, ptr %51, align 8, !tbaa !5
  %53 = tail call double @llvm.fmuladd.f64(double %46, double %49, double %52)
  store double %53, ptr %51, align 8, !tbaa !5
  %54 = add nuw nsw i64 %44, 1
  %55 = icmp eq i64 %54, %13
  br i1 %55, label %40, label %43, !llvm.loop !20

56:                                               ; preds = %40, %9
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @dgemm(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr nocapture noundef readonly %4, ptr nocapture noundef readonly %5, ptr nocapture noundef readonly %6, ptr nocapture noundef readonly %7, ptr nocapture noundef readonly %8, ptr nocapture noundef readonly %9, ptr nocapture noundef readonly %10, ptr nocapture noundef %11, ptr nocapture noundef readonly %12) local_unnamed_addr #2 {
  %14 = load i32, ptr %2, align 4, !tbaa !45
  %15 = sext i32 %14 to i64
  %16 = load i32, ptr %3, align 4, !tbaa !45
  %17 = sext i32 %16 to i64
  %18 = load i32, ptr %4, align 4, !tbaa !45
  %19 = sext i32 %18 to i64
  %20 = load double, ptr %5, align 8, !tbaa !5
  %21 = load i32, ptr %7, align 4, !tbaa !45
  %22 = sext i32 %21 to i64
  %23 = load i32, ptr %9, align 4, !tbaa !45
  %24 = sext i32 %23 to i64
  %25 = load double, ptr %10, align 8, !tbaa !5
  %26 = load i32, ptr %12, align 4, !tbaa !45
  %27 = sext i32 %26 to i64
  %28 = icmp sgt i32 %14, 0
  br i1 %28, label %29, label %83

29:                                               ; preds = %13
  %30 = load i8, ptr %1, align 1, !tbaa !47
  %31 = and i8 %30, -33
  %32 = icmp eq i8 %31, 78
  %33 = load i8, ptr %0, align 1, !tbaa !47
  %34 = and i8 %33, -33
  %35 = icmp eq i8 %34, 78
  %36 = icmp sgt i32 %16, 0
  %37 = icmp sgt i32 %18, 0
  %38 = fcmp oeq double %25, 0.000000e+00
  br label %39

39:                                               ; preds = %48, %29
  %40 = phi i64 [ 0, %29 ], [ %49, %48 ]
  br i1 %36, label %41, label %48

41:                                               ; preds = %39
  %42 = mul nsw i64 %40, %22
  %43 = getelementptr double, ptr %11, i64 %40
  br label %44

44:                                               ; preds = %79, %41
  %45 = phi i64 [ 0, %41 ], [ %81, %79 ]
  br i1 %37, label %46, label %51

46:                                               ; preds = %44
  %47 = mul nsw i64 %45, %24
  br label %55

48:                                               ; preds = %79, %39
  %49 = add nuw nsw i64 %40, 1
  %50 = icmp eq i64 %49, %15
  br i1 %50, label %83, label %39, !llvm.loop !21

51:                                               ; preds = %55, %44
  %52 = phi double [ 0.000000e+00, %44 ], [ %70, %55 ]
  %53 = mul nsw i64 %45, %27
  %54 = getelementptr double, ptr %43, i64 %53
  br i1 %38, label %73, label %75

55:                                               ; preds = %55, %46
  %56 = phi i64 [ 0, %46 ], [ %71, %55 ]
  %57 = phi double [ 0.000000e+00, %46 ], [ %70, %55 ]
  %58 = add nsw i64 %56, %42
  %59 = mul nsw i64 %56, %22
  %60 = add nsw i64 %59, %40
  %61 = select i1 %35, i64 %60, i64 %58
  %62 = getelementptr inbounds double, ptr %6, i64 %61
  %63 = load double, ptr %62, align 8, !tbaa !5
  %64 = mul nsw i64 %56, %24
  %65 = add nsw i64 %64, %45
  %66 = add nsw i64 %56, %47
  %67 = select i1 %32, i64 %66, i64 %65
  %68 = getelementptr inbounds double, ptr %8, i64 %67
  %69 = load double, ptr %68, align 8, !tbaa !5
  %70 = tail call double @llvm.fmuladd.f64(double %63, double %69, double %57)
  %71 = add nuw nsw i64 %56, 1
  %72 = icmp eq i64 %71, %19
  br i1 %72, label %51, label %55, !llvm.loop !22

73:                                               ; preds = %51
  %74 = fmul double %20, %52
  br label %79

75:                                               ; preds = %51
  %76 = load double, ptr %54, align 8, !tbaa !5
  %77 = fmul double %25, %76
  %78 = tail call double @llvm.fmuladd.f64(double %20, double %52, double %77)
  br label %79

79:                                               ; preds = %75, %73
  %80 = phi double [ %74, %73 ], [ %78, %75 ]
  store double %80, ptr %54, align 8, !tbaa !5
  %81 = add nuw nsw i64 %45, 1
  %82 = icmp eq i64 %81, %17
  br i1 %82, label %48, label %44, !llvm.loop !23

83:                                               ; preds = %48, %13
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @dtrsm(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr nocapture noundef readonly %4, ptr nocapture noundef readonly %5, ptr nocapture noundef readonly %6, ptr nocapture noundef readonly %7, ptr nocapture noundef readonly %8, ptr nocapture noundef %9, ptr nocapture noundef readonly %10) local_unnamed_addr #2 {
  %12 = load i8, ptr %0, align 1, !tbaa !47
  %13 = and i8 %12, -33
  %14 = icmp eq i8 %13, 82
  %15 = zext i1 %14 to i32
  %16 = load i8, ptr %1, align 1, !tbaa !47
  %17 = and i8 %16, -33
  %18 = icmp eq i8 %17, 85
  %19 = zext i1 %18 to i32
  %20 = load i8, ptr %2, align 1, !tbaa !47
  %21 = and i8 %20, -33
  %22 = icmp ne i8 %21, 78
  %23 = zext i1 %22 to i32
  %24 = load i8, ptr %3, align 1, !tbaa !47
  %25 = and i8 %24, -33
  %26 = icmp eq i8 %25, 85
  %27 = zext i1 %26 to i32
  %28 = load i32, ptr %4, align 4, !tbaa !45
  %29 = sext i32 %28 to i64
  %30 = load i32, ptr %5, align 4, !tbaa !45
  %31 = sext i32 %30 to i64
  %32 = load double, ptr %6, align 8, !tbaa !5
  %33 = load i32, ptr %8, align 4, !tbaa !45
  %34 = sext i32 %33 to i64
  %35 = load i32, ptr %10, align 4, !tbaa !45
  %36 = sext i32 %35 to i64
  tail call fastcc void @core_dtrsm(i32 noundef 0, i32 noundef %15, i32 noundef %19, i32 noundef %23, i32 noundef %27, i64 noundef %29, i64 noundef %31, double noundef %32, ptr noundef %7, i64 noundef %34, ptr noundef %9, i64 noundef %36)
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local float @sdot(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr nocapture noundef readonly %4) local_unnamed_addr #0 {
  %6 = load i32, ptr %0, align 4, !tbaa !45
  %7 = sext i32 %6 to i64
  %8 = load i32, ptr %2, align 4, !tbaa !45
  %9 = sext i32 %8 to i64
  %10 = load i32, ptr %4, align 4, !tbaa !45
  %11 = sext i32 %10 to i64
  %12 = icmp sgt i32 %6, 0
  br i1 %12, label %13, label %35

13:                                               ; preds = %5
  %14 = icmp slt i32 %8, 0
  %15 = sub nsw i64 1, %7
  %16 = mul nsw i64 %15, %9
  %17 = select i1 %14, i64 %16, i64 0
  %18 = getelementptr float, ptr %1, i64 %17
  %19 = icmp slt i32 %10, 0
  %20 = mul nsw i64 %15, %11
  %21 = select i1 %19, i64 %20, i64 0
  %22 = getelementptr float, ptr %3, i64 %21
  br label %23

23:                                               ; preds = %23, %13
  %24 = phi i64 [ 0, %13 ], [ %33, %23 ]
  %25 = phi float [ 0.000000e+00, %13 ], [ %32, %23 ]
  %26 = mul nsw i64 %24, %9
  %27 = getelementptr float, ptr %18, i64 %26
  %28 = load float, ptr %27, align 4, !tbaa !27
  %29 = mul nsw i64 %24, %11
  %30 = getelementptr float, ptr %22, i64 %29
  %31 = load float, ptr %30, align 4, !tbaa !27
  %32 = tail call float @llvm.fmuladd.f32(float %28, float %31, float %25)
  %33 = add nuw nsw i64 %24, 1
  %34 = icmp eq i64 %33, %7
  br i1 %34, label %35, label %23, !llvm.loop !29

35:                                               ; preds = %23, %5
  %36 = phi float [ 0.000000e+00, %5 ], [ %32, %23 ]
  ret float %36
}

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local float @snrm2(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2) local_unnamed_addr #1 {
  %4 = load i32, ptr %0, align 4, !tbaa !45
  %5 = sext i32 %4 to i64
  %6 = load i32, ptr %2, align 4, !tbaa !45
  %7 = sext i32 %6 to i64
  %8 = icmp sgt i32 %4, 0
  br i1 %8, label %9, label %24

9:                                                ; preds = %3
  %10 = icmp slt i32 %6, 0
  %11 = sub nsw i64 1, %5
  %12 = mul nsw i64 %11, %7
  %13 = select i1 %10, i64 %12, i64 0
  %14 = getelementptr float, ptr %1, i64 %13
  br label %15

15:                                               ; preds = %15, %9
  %16 = phi i64 [ 0, %9 ], [ %22, %15 ]
  %17 = phi float [ 0.000000e+00, %9 ], [ %21, %15 ]
  %18 = mul nsw i64 %16, %7
  %19 = getelementptr float, ptr %14, i64 %18
  %20 = load float, ptr %19, align 4, !tbaa !27
  %21 = tail call float @llvm.fmuladd.f32(float %20, float %20, float %17)
  %22 = add nuw nsw i64 %16, 1
  %23 = icmp eq i64 %22, %5
  br i1 %23, label %24, label %15, !llvm.loop !30

24:                                               ; preds = %15, %3
  %25 = phi float [ 0.000000e+00, %3 ], [ %21, %15 ]
  %26 = tail call float @sqrtf(float noundef %25) #5
  ret float %26
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local float @sasum(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2) local_unnamed_addr #0 {
  %4 = load i32, ptr %0, align 4, !tbaa !45
  %5 = sext i32 %4 to i64
  %6 = load i32, ptr %2, align 4, !tbaa !45
  %7 = sext i32 %6 to i64
  %8 = icmp sgt i32 %6, 0
  %9 = icmp sgt i32 %4, 0
  %10 = and i1 %9, %8
  br i1 %10, label %11, label %21

11:                                               ; preds = %3, %11
  %12 = phi i64 [ %19, %11 ], [ 0, %3 ]
  %13 = phi float [ %18, %11 ], [ 0.000000e+00, %3 ]
  %14 = mul nuw nsw i64 %12, %7
  %15 = getelementptr inbounds float, ptr %1, i64 %14
  %16 = load float, ptr %15, align 4, !tbaa !27
  %17 = tail call float @llvm.fabs.f32(float %16)
  %18 = fadd float %13, %17
  %19 = add nuw nsw i64 %12, 1
  %20 = icmp eq i64 %19, %5
  br i1 %20, label %21, label %11, !llvm.loop !31

21:                                               ; preds = %11, %3
  %22 = phi float [ 0.000000e+00, %3 ], [ %18, %11 ]
  ret float %22
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @saxpy(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr nocapture noundef %4, ptr nocapture noundef readonly %5) local_unnamed_addr #2 {
  %7 = load i32, ptr %0, align 4, !tbaa !45
  %8 = sext i32 %7 to i64
  %9 = load float, ptr %1, align 4, !tbaa !27
  %10 = load i32, ptr %3, align 4, !tbaa !45
  %11 = sext i32 %10 to i64
  %12 = load i32, ptr %5, align 4, !tbaa !45
  %13 = sext i32 %12 to i64
  %14 = icmp sgt i32 %7, 0
  br i1 %14, label %15, label %36

15:                                               ; preds = %6
  %16 = icmp slt i32 %10, 0
  %17 = sub nsw i64 1, %8
  %18 = mul nsw i64 %17, %11
  %19 = select i1 %16, i64 %18, i64 0
  %20 = getelementptr float, ptr %2, i64 %19
  %21 = icmp slt i32 %12, 0
  %22 = mul nsw i64 %17, %13
  %23 = select i1 %21, i64 %22, i64 0
  %24 = getelementptr float, ptr %4, i64 %23
  br label %25

25:                                               ; preds = %25, %15
  %26 = phi i64 [ 0, %15 ], [ %34, %25 ]
  %27 = mul nsw i64 %26, %11
  %28 = getelementptr float, ptr %20, i64 %27
  %29 = load float, ptr %28, align 4, !tbaa !27
  %30 = mul nsw i64 %26, %13
  %31 = getelementptr float, ptr %24, i64 %30
  %32 = load float, ptr %31, align 4, !tbaa !27
  %33 = tail call float @llvm.fmuladd.f32(float %9, float %29, float %32)
  store float %33, ptr %31, align 4, !tbaa !27
  %34 = add nuw nsw i64 %26, 1
  %35 = icmp eq i64 %34, %8
  br i1 %35, label %36, label %25, !llvm.loop !32

36:                                               ; preds = %25, %6
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @sscal(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef %2, ptr nocapture noundef readonly %3) local_unnamed_addr #2 {
  %5 = load i32, ptr %0, align 4, !tbaa !45
  %6 = sext i32 %5 to i64
  %7 = load float, ptr %1, align 4, !tbaa !27
  %8 = load i32, ptr %3, align 4, !tbaa !45
  %9 = sext i32 %8 to i64
  %10 = icmp sgt i32 %8, 0
  %11 = icmp sgt i32 %5, 0
  %12 = and i1 %11, %10
  br i1 %12, label %13, label %21

13:                                               ; preds = %4, %13
  %14 = phi i64 [ %19, %13 ], [ 0, %4 ]
  %15 = mul nuw nsw i64 %14, %9
  %16 = getelementptr inbounds float, ptr %2, i64 %15
  %17 = load float, ptr %16, align 4, !tbaa !27
  %18 = fmul float %7, %17
  store float %18, ptr %16, align 4, !tbaa !27
  %19 = add nuw nsw i64 %14, 1
  %20 = icmp eq i64 %19, %6
  br i1 %20, label %21, label %13, !llvm.loop !33

21:                                               ; preds = %13, %4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @scopy(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef writeonly %3, ptr nocapture noundef readonly %4) local_unnamed_addr #2 {
  %6 = load i32, ptr %0, align 4, !tbaa !45
  %7 = sext i32 %6 to i64
  %8 = load i32, ptr %2, align 4, !tbaa !45
  %9 = sext i32 %8 to i64
  %10 = load i32, ptr %4, align 4, !tbaa !45
  %11 = sext i32 %10 to i64
  %12 = icmp sgt i32 %6, 0
  br i1 %12, label %13, label %32

13:                                               ; preds = %5
  %14 = icmp slt i32 %8, 0
  %15 = sub nsw i64 1, %7
  %16 = mul nsw i64 %15, %9
  %17 = select i1 %14, i64 %16, i64 0
  %18 = getelementptr float, ptr %1, i64 %17
  %19 = icmp slt i32 %10, 0
  %20 = mul nsw i64 %15, %11
  %21 = select i1 %19, i64 %20, i64 0
  %22 = getelementptr float, ptr %3, i64 %21
  br label %23

23:                                               ; preds = %23, %13
  %24 = phi i64 [ 0, %13 ], [ %30, %23 ]
  %25 = mul nsw i64 %24, %9
  %26 = getelementptr float, ptr %18, i64 %25
  %27 = load float, ptr %26, align 4, !tbaa !27
  %28 = mul nsw i64 %24, %11
  %29 = getelementptr float, ptr %22, i64 %28
  store float %27, ptr %29, align 4, !tbaa !27
  %30 = add nuw nsw i64 %24, 1
  %31 = icmp eq i64 %30, %7
  br i1 %31, label %32, label %23, !llvm.loop !34

32:                                               ; preds = %23, %5
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @sgemv(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr nocapture noundef readonly %4, ptr nocapture noundef readonly %5, ptr nocapture noundef readonly %6, ptr nocapture noundef readonly %7, ptr nocapture noundef readonly %8, ptr nocapture noundef %9, ptr nocapture noundef readonly %10) local_unnamed_addr #2 {
  %12 = load i32, ptr %1, align 4, !tbaa !45
  %13 = load i32, ptr %2, align 4, !tbaa !45
  %14 = load float, ptr %3, align 4, !tbaa !27
  %15 = load i32, ptr %5, align 4, !tbaa !45
  %16 = sext i32 %15 to i64
  %17 = load i32, ptr %7, align 4, !tbaa !45
  %18 = sext i32 %17 to i64
  %19 = load float, ptr %8, align 4, !tbaa !27
  %20 = load i32, ptr %10, align 4, !tbaa !45
  %21 = sext i32 %20 to i64
  %22 = icmp slt i32 %12, 1
  %23 = icmp slt i32 %13, 1
  %24 = or i1 %22, %23
  br i1 %24, label %75, label %25

25:                                               ; preds = %11
  %26 = zext nneg i32 %13 to i64
  %27 = zext nneg i32 %12 to i64
  %28 = load i8, ptr %0, align 1, !tbaa !47
  %29 = and i8 %28, -33
  %30 = icmp eq i8 %29, 78
  %31 = select i1 %30, i64 %26, i64 %27
  %32 = select i1 %30, i64 %27, i64 %26
  %33 = icmp slt i32 %17, 0
  %34 = sub nsw i64 1, %31
  %35 = mul nsw i64 %34, %18
  %36 = select i1 %33, i64 %35, i64 0
  %37 = getelementptr float, ptr %6, i64 %36
  %38 = icmp slt i32 %20, 0
  %39 = sub nsw i64 1, %32
  %40 = mul nsw i64 %39, %21
  %41 = select i1 %38, i64 %40, i64 0
  %42 = getelementptr inbounds float, ptr %9, i64 %41
  %43 = fcmp oeq float %19, 0.000000e+00
  br label %44

44:                                               ; preds = %71, %25
  %45 = phi i64 [ 0, %25 ], [ %73, %71 ]
  %46 = mul nsw i64 %45, %16
  br label %50

47:                                               ; preds = %50
  %48 = mul nsw i64 %45, %21
  %49 = getelementptr inbounds float, ptr %42, i64 %48
  br i1 %43, label %65, label %67

50:                                               ; preds = %50, %44
  %51 = phi i64 [ 0, %44 ], [ %63, %50 ]
  %52 = phi float [ 0.000000e+00, %44 ], [ %62, %50 ]
  %53 = add nsw i64 %51, %46
  %54 = mul nsw i64 %51, %16
  %55 = add nsw i64 %54, %45
  %56 = select i1 %30, i64 %55, i64 %53
  %57 = getelementptr inbounds float, ptr %4, i64 %56
  %58 = load float, ptr %57, align 4, !tbaa !27
  %59 = mul nsw i64 %51, %18
  %60 = getelementptr float, ptr %37, i64 %59
  %61 = load float, ptr %60, align 4, !tbaa !27
  %62 = tail call float @llvm.fmuladd.f32(float %58, float %61, float %52)
  %63 = add nuw nsw i64 %51, 1
  %64 = icmp eq i64 %63, %31
  br i1 %64, label %47, label %50, !llvm.loop !35

65:                                               ; preds = %47
  %66 = fmul float %14, %62
  br label %71

67:                                               ; preds = %47
  %68 = load float, ptr %49, align 4, !tbaa !27
  %69 = fmul float %19, %68
  %70 = tail call float @llvm.fmuladd.f32(float %14, float %62, float %69)
  br label %71

71:                                               ; preds = %67, %65
  %72 = phi float [ %66, %65 ], [ %70, %67 ]
  store float %72, ptr %49, align 4, !tbaa !27
  %73 = add nuw nsw i64 %45, 1
  %74 = icmp eq i64 %73, %32
  br i1 %74, label %75, label %44, !llvm.loop !36

75:                                               ; preds = %71, %11
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @sger(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr nocapture noundef readonly %4, ptr nocapture noundef readonly %5, ptr nocapture noundef readonly %6, ptr nocapture noundef %7, ptr nocapture noundef readonly %8) local_unnamed_addr #2 {
  %10 = load i32, ptr %0, align 4, !tbaa !45
  %11 = sext i32 %10 to i64
  %12 = load i32, ptr %1, align 4, !tbaa !45
  %13 = sext i32 %12 to i64
  %14 = load float, ptr %2, align 4, !tbaa !27
  %15 = load i32, ptr %4, align 4, !tbaa !45
  %16 = sext i32 %15 to i64
  %17 = load i32, ptr %6, align 4, !tbaa !45
  %18 = sext i32 %17 to i64
  %19 = load i32, ptr %8, align 4, !tbaa !45
  %20 = sext i32 %19 to i64
  %21 = icmp sgt i32 %10, 0
  br i1 %21, label %22, label %56

22:                                               ; preds = %9
  %23 = icmp sgt i32 %12, 0
  %24 = icmp slt i32 %15, 0
  %25 = sub nsw i64 1, %11
  %26 = mul nsw i64 %25, %16
  %27 = select i1 %24, i64 %26, i64 0
  %28 = getelementptr float, ptr %3, i64 %27
  %29 = icmp slt i32 %17, 0
  %30 = sub nsw i64 1, %13
  %31 = mul nsw i64 %30, %18
  %32 = select i1 %29, i64 %31, i64 0
  %33 = getelementptr float, ptr %5, i64 %32
  br label %34

34:                                               ; preds = %40, %22
  %35 = phi i64 [ 0, %22 ], [ %41, %40 ]
  br i1 %23, label %36, label %40

36:                                               ; preds = %34
  %37 = mul nsw i64 %35, %16
  %38 = getelementptr float, ptr %28, i64 %37
  %39 = getelementptr float, ptr %7, i64 %35
  br label %43

40:                                               ; preds = %43, %34
  %41 = add nuw nsw i64 %35, 1
  %42 = icmp eq i64 %41, %11
  br i1 %42, label %56, label %34, !llvm.loop !37

43:                                               ; preds = %43, %36
  %44 = phi i64 [ 0, %36 ], [ %54, %43 ]
  %45 = load float, ptr %38, align 4, !tbaa !27
  %46 = fmul float %14, %45
  %47 = mul nsw i64 %44, %18
  %48 = getelementptr float, ptr %33, i64 %47
  %49 = load float, ptr %48, align 4, !tbaa !27
  %50 = mul nsw i64 %44, %20
  %51 = getelementptr float, ptr %39, i64 %50
  %52 = load float, ptr %51, align 4, !tbaa !27
  %53 = tail call float @llvm.fmuladd.f32(float %46, float %49, float %52)
  store float %53, ptr %51, align 4, !tbaa !27
  %54 = add nuw nsw i64 %44, 1
  %55 = icmp eq i64 %54, %13
  br i1 %55, label %40, label %43, !llvm.loop !38

56:                                               ; preds = %40, %9
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @sgemm(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr nocapture noundef readonly %4, ptr nocapture noundef readonly %5, ptr nocapture noundef readonly %6, ptr nocapture noundef readonly %7, ptr nocapture noundef readonly %8, ptr nocapture noundef readonly %9, ptr nocapture noundef readonly %10, ptr nocapture noundef %11, ptr nocapture noundef readonly %12) local_unnamed_addr #2 {
  %14 = load i32, ptr %2, align 4, !tbaa !45
  %15 = sext i32 %14 to i64
  %16 = load i32, ptr %3, align 4, !tbaa !45
  %17 = sext i32 %16 to i64
  %18 = load i32, ptr %4, align 4, !tbaa !45
  %19 = sext i32 %18 to i64
  %20 = load float, ptr %5, align 4, !tbaa !27
  %21 = load i32, ptr %7, align 4, !tbaa !45
  %22 = sext i32 %21 to i64
  %23 = load i32, ptr %9, align 4, !tbaa !45
  %24 = sext i32 %23 to i64
  %25 = load float, ptr %10, align 4, !tbaa !27
  %26 = load i32, ptr %12, align 4, !tbaa !45
  %27 = sext i32 %26 to i64
  %28 = icmp sgt i32 %14, 0
  br i1 %28, label %29, label %83

29:                                               ; preds = %13
  %30 = load i8, ptr %1, align 1, !tbaa !47
  %31 = and i8 %30, -33
  %32 = icmp eq i8 %31, 78
  %33 = load i8, ptr %0, align 1, !tbaa !47
  %34 = and i8 %33, -33
  %35 = icmp eq i8 %34, 78
  %36 = icmp sgt i32 %16, 0
  %37 = icmp sgt i32 %18, 0
  %38 = fcmp oeq float %25, 0.000000e+00
  br label %39

39:                                               ; preds = %48, %29
  %40 = phi i64 [ 0, %29 ], [ %49, %48 ]
  br i1 %36, label %41, label %48

41:                                               ; preds = %39
  %42 = mul nsw i64 %40, %22
  %43 = getelementptr float, ptr %11, i64 %40
  br label %44

44:                                               ; preds = %79, %41
  %45 = phi i64 [ 0, %41 ], [ %81, %79 ]
  br i1 %37, label %46, label %51

46:                                               ; preds = %44
  %47 = mul nsw i64 %45, %24
  br label %55

48:                                               ; preds = %79, %39
  %49 = add nuw nsw i64 %40, 1
  %50 = icmp eq i64 %49, %15
  br i1 %50, label %83, label %39, !llvm.loop !39

51:                                               ; preds = %55, %44
  %52 = phi float [ 0.000000e+00, %44 ], [ %70, %55 ]
  %53 = mul nsw i64 %45, %27
  %54 = getelementptr float, ptr %43, i64 %53
  br i1 %38, label %73, label %75

55:                                               ; preds = %55, %46
  %56 = phi i64 [ 0, %46 ], [ %71, %55 ]
  %57 = phi float [ 0.000000e+00, %46 ], [ %70, %55 ]
  %58 = add nsw i64 %56, %42
  %59 = mul nsw i64 %56, %22
  %60 = add nsw i64 %59, %40
  %61 = select i1 %35, i64 %60, i64 %58
  %62 = getelementptr inbounds float, ptr %6, i64 %61
  %63 = load float, ptr %62, align 4, !tbaa !27
  %64 = mul nsw i64 %56, %24
  %65 = add nsw i64 %64, %45
  %66 = add nsw i64 %56, %47
  %67 = select i1 %32, i64 %66, i64 %65
  %68 = getelementptr inbounds float, ptr %8, i64 %67
  %69 = load float, ptr %68, align 4, !tbaa !27
  %70 = tail call float @llvm.fmuladd.f32(float %63, float %69, float %57)
  %71 = add nuw nsw i64 %56, 1
  %72 = icmp eq i64 %71, %19
  br i1 %72, label %51, label %55, !llvm.loop !40

73:                                               ; preds = %51
  %74 = fmul float %20, %52
  br label %79

75:                                               ; preds = %51
  %76 = load float, ptr %54, align 4, !tbaa !27
  %77 = fmul float %25, %76
  %78 = tail call float @llvm.fmuladd.f32(float %20, float %52, float %77)
  br label %79

79:                                               ; preds = %75, %73
  %80 = phi float [ %74, %73 ], [ %78, %75 ]
  store float %80, ptr %54, align 4, !tbaa !27
  %81 = add nuw nsw i64 %45, 1
  %82 = icmp eq i64 %81, %17
  br i1 %82, label %48, label %44, !llvm.loop !41

83:                                               ; preds = %48, %13
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @strsm(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr nocapture noundef readonly %4, ptr nocapture noundef readonly %5, ptr nocapture noundef readonly %6, ptr nocapture noundef readonly %7, ptr nocapture noundef readonly %8, ptr nocapture noundef %9, ptr nocapture noundef readonly %10) local_unnamed_addr #2 {
  %12 = load i8, ptr %0, align 1, !tbaa !47
  %13 = and i8 %12, -33
  %14 = icmp eq i8 %13, 82
  %15 = zext i1 %14 to i32
  %16 = load i8, ptr %1, align 1, !tbaa !47
  %17 = and i8 %16, -33
  %18 = icmp eq i8 %17, 85
  %19 = zext i1 %18 to i32
  %20 = load i8, ptr %2, align 1, !tbaa !47
  %21 = and i8 %20, -33
  %22 = icmp ne i8 %21, 78
  %23 = zext i1 %22 to i32
  %24 = load i8, ptr %3, align 1, !tbaa !47
  %25 = and i8 %24, -33
  %26 = icmp eq i8 %25, 85
  %27 = zext i1 %26 to i32
  %28 = load i32, ptr %4, align 4, !tbaa !45
  %29 = sext i32 %28 to i64
  %30 = load i32, ptr %5, align 4, !tbaa !45
  %31 = sext i32 %30 to i64
  %32 = load float, ptr %6, align 4, !tbaa !27
  %33 = load i32, ptr %8, align 4, !tbaa !45
  %34 = sext i32 %33 to i64
  %35 = load i32, ptr %10, align 4, !tbaa !45
  %36 = sext i32 %35 to i64
  tail call fastcc void @core_strsm(i32 noundef 0, i32 noundef %15, i32 noundef %19, i32 noundef %23, i32 noundef %27, i64 noundef %29, i64 noundef %31, float noundef %32, ptr noundef %7, i64 noundef %34, ptr noundef %9, i64 noundef %36)
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @ddot_64(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr nocapture noundef readonly %4) local_unnamed_addr #0 {
  %6 = load i64, ptr %0, align 8, !tbaa !48
  %7 = load i64, ptr %2, align 8, !tbaa !48
  %8 = load i64, ptr %4, align 8, !tbaa !48
  %9 = icmp sgt i64 %6, 0
  br i1 %9, label %10, label %32

10:                                               ; preds = %5
  %11 = icmp slt i64 %7, 0
  %12 = sub nsw i64 1, %6
  %13 = mul nsw i64 %12, %7
  %14 = select i1 %11, i64 %13, i64 0
  %15 = getelementptr double, ptr %1, i64 %14
  %16 = icmp slt i64 %8, 0
  %17 = mul nsw i64 %8, %12
  %18 = select i1 %16, i64 %17, i64 0
  %19 = getelementptr double, ptr %3, i64 %18
  br label %20

20:                                               ; preds = %20, %10
  %21 = phi i64 [ 0, %10 ], [ %30, %20 ]
  %22 = phi double [ 0.000000e+00, %10 ], [ %29, %20 ]
  %23 = mul nsw i64 %21, %7
  %24 = getelementptr double, ptr %15, i64 %23
  %25 = load double, ptr %24, align 8, !tbaa !5
  %26 = mul nsw i64 %21, %8
  %27 = getelementptr double, ptr %19, i64 %26
  %28 = load double, ptr %27, align 8, !tbaa !5
  %29 = tail call double @llvm.fmuladd.f64(double %25, double %28, double %22)
  %30 = add nuw nsw i64 %21, 1
  %31 = icmp eq i64 %30, %6
  br i1 %31, label %32, label %20, !llvm.loop !9

32:                                               ; preds = %20, %5
  %33 = phi double [ 0.000000e+00, %5 ], [ %29, %20 ]
  ret double %33
}

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local double @dnrm2_64(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2) local_unnamed_addr #1 {
  %4 = load i64, ptr %0, align 8, !tbaa !48
  %5 = load i64, ptr %2, align 8, !tbaa !48
  %6 = icmp sgt i64 %4, 0
  br i1 %6, label %7, label %22

7:                                                ; preds = %3
  %8 = icmp slt i64 %5, 0
  %9 = sub nsw i64 1, %4
  %10 = mul nsw i64 %9, %5
  %11 = select i1 %8, i64 %10, i64 0
  %12 = getelementptr double, ptr %1, i64 %11
  br label %13

13:                                               ; preds = %13, %7
  %14 = phi i64 [ 0, %7 ], [ %20, %13 ]
  %15 = phi double [ 0.000000e+00, %7 ], [ %19, %13 ]
  %16 = mul nsw i64 %14, %5
  %17 = getelementptr double, ptr %12, i64 %16
  %18 = load double, ptr %17, align 8, !tbaa !5
  %19 = tail call double @llvm.fmuladd.f64(double %18, double %18, double %15)
  %20 = add nuw nsw i64 %14, 1
  %21 = icmp eq i64 %20, %4
  br i1 %21, label %22, label %13, !llvm.loop !12

22:                                               ; preds = %13, %3
  %23 = phi double [ 0.000000e+00, %3 ], [ %19, %13 ]
  %24 = tail call double @sqrt(double noundef %23) #5
  ret double %24
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @dasum_64(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2) local_unnamed_addr #0 {
  %4 = load i64, ptr %0, align 8, !tbaa !48
  %5 = load i64, ptr %2, align 8, !tbaa !48
  %6 = icmp sgt i64 %5, 0
  %7 = icmp sgt i64 %4, 0
  %8 = and i1 %7, %6
  br i1 %8, label %9, label %19

9:                                                ; preds = %3, %9
  %10 = phi i64 [ %17, %9 ], [ 0, %3 ]
  %11 = phi double [ %16, %9 ], [ 0.000000e+00, %3 ]
  %12 = mul nuw nsw i64 %10, %5
  %13 = getelementptr inbounds double, ptr %1, i64 %12
  %14 = load double, ptr %13, align 8, !tbaa !5
  %15 = tail call double @llvm.fabs.f64(double %14)
  %16 = fadd double %11, %15
  %17 = add nuw nsw i64 %10, 1
  %18 = icmp eq i64 %17, %4
  br i1 %18, label %19, label %9, !llvm.loop !13

19:                                               ; preds = %9, %3
  %20 = phi double [ 0.000000e+00, %3 ], [ %16, %9 ]
  ret double %20
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @daxpy_64(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr nocapture noundef %4, ptr nocapture noundef readonly %5) local_unnamed_addr #2 {
  %7 = load i64, ptr %0, align 8, !tbaa !48
  %8 = load double, ptr %1, align 8, !tbaa !5
  %9 = load i64, ptr %3, align 8, !tbaa !48
  %10 = load i64, ptr %5, align 8, !tbaa !48
  %11 = icmp sgt i64 %7, 0
  br i1 %11, label %12, label %33

12:                                               ; preds = %6
  %13 = icmp slt i64 %9, 0
  %14 = sub nsw i64 1, %7
  %15 = mul nsw i64 %9, %14
  %16 = select i1 %13, i64 %15, i64 0
  %17 = getelementptr double, ptr %2, i64 %16
  %18 = icmp slt i64 %10, 0
  %19 = mul nsw i64 %10, %14
  %20 = select i1 %18, i64 %19, i64 0
  %21 = getelementptr double, ptr %4, i64 %20
  br label %22

22:                                               ; preds = %22, %12
  %23 = phi i64 [ 0, %12 ], [ %31, %22 ]
  %24 = mul nsw i64 %23, %9
  %25 = getelementptr double, ptr %17, i64 %24
  %26 = load double, ptr %25, align 8, !tbaa !5
  %27 = mul nsw i64 %23, %10
  %28 = getelementptr double, ptr %21, i64 %27
  %29 = load double, ptr %28, align 8, !tbaa !5
  %30 = tail call double @llvm.fmuladd.f64(double %8, double %26, double %29)
  store double %30, ptr %28, align 8, !tbaa !5
  %31 = add nuw nsw i64 %23, 1
  %32 = icmp eq i64 %31, %7
  br i1 %32, label %33, label %22, !llvm.loop !14

33:                                               ; preds = %22, %6
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @dscal_64(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef %2, ptr nocapture noundef readonly %3) local_unnamed_addr #2 {
  %5 = load i64, ptr %0, align 8, !tbaa !48
  %6 = load double, ptr %1, align 8, !tbaa !5
  %7 = load i64, ptr %3, align 8, !tbaa !48
  %8 = icmp sgt i64 %7, 0
  %9 = icmp sgt i64 %5, 0
  %10 = and i1 %9, %8
  br i1 %10, label %11, label %19

11:                                               ; preds = %4, %11
  %12 = phi i64 [ %17, %11 ], [ 0, %4 ]
  %13 = mul nuw nsw i64 %12, %7
  %14 = getelementptr inbounds double, ptr %2, i64 %13
  %15 = load double, ptr %14, align 8, !tbaa !5
  %16 = fmul double %6, %15
  store double %16, ptr %14, align 8, !tbaa !5
  %17 = add nuw nsw i64 %12, 1
  %18 = icmp eq i64 %17, %5
  br i1 %18, label %19, label %11, !llvm.loop !15

19:                                               ; preds = %11, %4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @dcopy_64(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef writeonly %3, ptr nocapture noundef readonly %4) local_unnamed_addr #2 {
  %6 = load i64, ptr %0, align 8, !tbaa !48
  %7 = load i64, ptr %2, align 8, !tbaa !48
  %8 = load i64, ptr %4, align 8, !tbaa !48
  %9 = icmp sgt i64 %6, 0
  br i1 %9, label %10, label %29

10:                                               ; preds = %5
  %11 = icmp slt i64 %7, 0
  %12 = sub nsw i64 1, %6
  %13 = mul nsw i64 %12, %7
  %14 = select i1 %11, i64 %13, i64 0
  %15 = getelementptr double, ptr %1, i64 %14
  %16 = icmp slt i64 %8, 0
  %17 = mul nsw i64 %8, %12
  %18 = select i1 %16, i64 %17, i64 0
  %19 = getelementptr double, ptr %3, i64 %18
  br label %20

20:                                               ; preds = %20, %10
  %21 = phi i64 [ 0, %10 ], [ %27, %20 ]
  %22 = mul nsw i64 %21, %7
  %23 = getelementptr double, ptr %15, i64 %22
  %24 = load double, ptr %23, align 8, !tbaa !5
  %25 = mul nsw i64 %21, %8
  %26 = getelementptr double, ptr %19, i64 %25
  store double %24, ptr %26, align 8, !tbaa !5
  %27 = add nuw nsw i64 %21, 1
  %28 = icmp eq i64 %27, %6
  br i1 %28, label %29, label %20, !llvm.loop !16

29:                                               ; preds = %20, %5
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @dgemv_64(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr nocapture noundef readonly %4, ptr nocapture noundef readonly %5, ptr nocapture noundef readonly %6, ptr nocapture noundef readonly %7, ptr nocapture noundef readonly %8, ptr nocapture noundef %9, ptr nocapture noundef readonly %10) local_unnamed_addr #2 {
  %12 = load i64, ptr %1, align 8, !tbaa !48
  %13 = load i64, ptr %2, align 8, !tbaa !48
  %14 = load double, ptr %3, align 8, !tbaa !5
  %15 = load i64, ptr %5, align 8, !tbaa !48
  %16 = load i64, ptr %7, align 8, !tbaa !48
  %17 = load double, ptr %8, align 8, !tbaa !5
  %18 = load i64, ptr %10, align 8, !tbaa !48
  %19 = icmp slt i64 %12, 1
  %20 = icmp slt i64 %13, 1
  %21 = or i1 %19, %20
  br i1 %21, label %70, label %22

22:                                               ; preds = %11
  %23 = load i8, ptr %0, align 1, !tbaa !47
  %24 = and i8 %23, -33
  %25 = icmp eq i8 %24, 78
  %26 = select i1 %25, i64 %13, i64 %12
  %27 = select i1 %25, i64 %12, i64 %13
  %28 = icmp slt i64 %16, 0
  %29 = sub nsw i64 1, %26
  %30 = mul nsw i64 %29, %16
  %31 = select i1 %28, i64 %30, i64 0
  %32 = getelementptr double, ptr %6, i64 %31
  %33 = icmp slt i64 %18, 0
  %34 = sub nsw i64 1, %27
  %35 = mul nsw i64 %34, %18
  %36 = select i1 %33, i64 %35, i64 0
  %37 = getelementptr inbounds double, ptr %9, i64 %36
  %38 = fcmp oeq double %17, 0.000000e+00
  br label %39

39:                                               ; preds = %66, %22
  %40 = phi i64 [ 0, %22 ], [ %68, %66 ]
  %41 = mul nsw i64 %40, %15
  br label %45

42:                                               ; preds = %45
  %43 = mul nsw i64 %40, %18
  %44 = getelementptr inbounds double, ptr %37, i64 %43
  br i1 %38, label %60, label %62

45:                                               ; preds = %45, %39
  %46 = phi i64 [ 0, %39 ], [ %58, %45 ]
  %47 = phi double [ 0.000000e+00, %39 ], [ %57, %45 ]
  %48 = add nsw i64 %46, %41
  %49 = mul nsw i64 %46, %15
  %50 = add nsw i64 %49, %40
  %51 = select i1 %25, i64 %50, i64 %48
  %52 = getelementptr inbounds double, ptr %4, i64 %51
  %53 = load double, ptr %52, align 8, !tbaa !5
  %54 = mul nsw i64 %46, %16
  %55 = getelementptr double, ptr %32, i64 %54
  %56 = load double, ptr %55, align 8, !tbaa !5
  %57 = tail call double @llvm.fmuladd.f64(double %53, double %56, double %47)
  %58 = add nuw nsw i64 %46, 1
  %59 = icmp eq i64 %58, %26
  br i1 %59, label %42, label %45, !llvm.loop !17

60:                                               ; preds = %42
  %61 = fmul double %14, %57
  br label %66

62:                                               ; preds = %42
  %63 = load double, ptr %44, align 8, !tbaa !5
  %64 = fmul double %17, %63
  %65 = tail call double @llvm.fmuladd.f64(double %14, double %57, double %64)
  br label %66

66:                                               ; preds = %62, %60
  %67 = phi double [ %61, %60 ], [ %65, %62 ]
  store double %67, ptr %44, align 8, !tbaa !5
  %68 = add nuw nsw i64 %40, 1
  %69 = icmp eq i64 %68, %27
  br i1 %69, label %70, label %39, !llvm.loop !18

70:                                               ; preds = %66, %11
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @dger_64(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr nocapture noundef readonly %4, ptr nocapture noundef readonly %5, ptr nocapture noundef readonly %6, ptr nocapture noundef %7, ptr nocapture noundef readonly %8) local_unnamed_addr #2 {
  %10 = load i64, ptr %0, align 8, !tbaa !48
  %11 = load i64, ptr %1, align 8, !tbaa !48
  %12 = load double, ptr %2, align 8, !tbaa !5
  %13 = load i64, ptr %4, align 8, !tbaa !48
  %14 = load i64, ptr %6, align 8, !tbaa !48
  %15 = load i64, ptr %8, align 8, !tbaa !48
  %16 = icmp sgt i64 %10, 0
  br i1 %16, label %17, label %51

17:                                               ; preds = %9
  %18 = icmp sgt i64 %11, 0
  %19 = icmp slt i64 %13, 0
  %20 = sub nsw i64 1, %10
  %21 = mul nsw i64 %13, %20
  %22 = select i1 %19, i64 %21, i64 0
  %23 = getelementptr double, ptr %3, i64 %22
  %24 = icmp slt i64 %14, 0
  %25 = sub nsw i64 1, %11
  %26 = mul nsw i64 %14, %25
  %27 = select i1 %24, i64 %26, i64 0
  %28 = getelementptr double, ptr %5, i64 %27
  br label %29

29:                                               ; preds = %35, %17
  %30 = phi i64 [ 0, %17 ], [ %36, %35 ]
  br i1 %18, label %31, label %35

31:                                               ; preds = %29
  %32 = mul nsw i64 %30, %13
  %33 = getelementptr double, ptr %23, i64 %32
  %34 = getelementptr double, ptr %7, i64 %30
  br label %38

35:                                               ; preds = %38, %29
  %36 = add nuw nsw i64 %30, 1
  %37 = icmp eq i64 %36, %10
  br i1 %37, label %51, label %29, !llvm.loop !19

38:                                               ; preds = %38, %31
  %39 = phi i64 [ 0, %31 ], [ %49, %38 ]
  %40 = load double, ptr %33, align 8, !tbaa !5
  %41 = fmul double %12, %40
  %42 = mul nsw i64 %39, %14
  %43 = getelementptr double, ptr %28, i64 %42
  %44 = load double, ptr %43, align 8, !tbaa !5
  %45 = mul nsw i64 %39, %15
  %46 = getelementptr double, ptr %34, i64 %45
  %47 = load double, ptr %46, align 8, !tbaa !5
  %48 = tail call double @llvm.fmuladd.f64(double %41, double %44, double %47)
  store double %48, ptr %46, align 8, !tbaa !5
  %49 = add nuw nsw i64 %39, 1
  %50 = icmp eq i64 %49, %11
  br i1 %50, label %35, label %38, !llvm.loop !20

51:                                               ; preds = %35, %9
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @dgemm_64(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr nocapture noundef readonly %4, ptr nocapture noundef readonly %5, ptr nocapture noundef readonly %6, ptr nocapture noundef readonly %7, ptr nocapture noundef readonly %8, ptr nocapture noundef readonly %9, ptr nocapture noundef readonly %10, ptr nocapture noundef %11, ptr nocapture noundef readonly %12) local_unnamed_addr #2 {
  %14 = load i64, ptr %2, align 8, !tbaa !48
  %15 = load i64, ptr %3, align 8, !tbaa !48
  %16 = load i64, ptr %4, align 8, !tbaa !48
  %17 = load double, ptr %5, align 8, !tbaa !5
  %18 = load i64, ptr %7, align 8, !tbaa !48
  %19 = load i64, ptr %9, align 8, !tbaa !48
  %20 = load double, ptr %10, align 8, !tbaa !5
  %21 = load i64, ptr %12, align 8, !tbaa !48
  %22 = icmp sgt i64 %14, 0
  br i1 %22, label %23, label %77

23:                                               ; preds = %13
  %24 = load i8, ptr %1, align 1, !tbaa !47
  %25 = and i8 %24, -33
  %26 = icmp eq i8 %25, 78
  %27 = load i8, ptr %0, align 1, !tbaa !47
  %28 = and i8 %27, -33
  %29 = icmp eq i8 %28, 78
  %30 = icmp sgt i64 %15, 0
  %31 = icmp sgt i64 %16, 0
  %32 = fcmp oeq double %20, 0.000000e+00
  br label %33

33:                                               ; preds = %42, %23
  %34 = phi i64 [ 0, %23 ], [ %43, %42 ]
  br i1 %30, label %35, label %42

35:                                               ; preds = %33
  %36 = mul nsw i64 %34, %18
  %37 = getelementptr double, ptr %11, i64 %34
  br label %38

38:                                               ; preds = %73, %35
  %39 = phi i64 [ 0, %35 ], [ %75, %73 ]
  br i1 %31, label %40, label %45

40:                                               ; preds = %38
  %41 = mul nsw i64 %39, %19
  br label %49

42:                                               ; preds = %73, %33
  %43 = add nuw nsw i64 %34, 1
  %44 = icmp eq i64 %43, %14
  br i1 %44, label %77, label %33, !llvm.loop !21

45:                                               ; preds = %49, %38
  %46 = phi double [ 0.000000e+00, %38 ], [ %64, %49 ]
  %47 = mul nsw i64 %39, %21
  %48 = getelementptr double, ptr %37, i64 %47
  br i1 %32, label %67, label %69

49:                                               ; preds = %49, %40
  %50 = phi i64 [ 0, %40 ], [ %65, %49 ]
  %51 = phi double [ 0.000000e+00, %40 ], [ %64, %49 ]
  %52 = add nsw i64 %50, %36
  %53 = mul nsw i64 %50, %18
  %54 = add nsw i64 %53, %34
  %55 = select i1 %29, i64 %54, i64 %52
  %56 = getelementptr inbounds double, ptr %6, i64 %55
  %57 = load double, ptr %56, align 8, !tbaa !5
  %58 = mul nsw i64 %50, %19
  %59 = add nsw i64 %58, %39
  %60 = add nsw i64 %50, %41
  %61 = select i1 %26, i64 %60, i64 %59
  %62 = getelementptr inbounds double, ptr %8, i64 %61
  %63 = load double, ptr %62, align 8, !tbaa !5
  %64 = tail call double @llvm.fmuladd.f64(double %57, double %63, double %51)
  %65 = add nuw nsw i64 %50, 1
  %66 = icmp eq i64 %65, %16
  br i1 %66, label %45, label %49, !llvm.loop !22

67:                                               ; preds = %45
  %68 = fmul double %17, %46
  br label %73

69:                                               ; preds = %45
  %70 = load double, ptr %48, align 8, !tbaa !5
  %71 = fmul double %20, %70
  %72 = tail call double @llvm.fmuladd.f64(double %17, double %46, double %71)
  br label %73

73:                                               ; preds = %69, %67
  %74 = phi double [ %68, %67 ], [ %72, %69 ]
  store double %74, ptr %48, align 8, !tbaa !5
  %75 = add nuw nsw i64 %39, 1
  %76 = icmp eq i64 %75, %15
  br i1 %76, label %42, label %38, !llvm.loop !23

77:                                               ; preds = %42, %13
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @dtrsm_64(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr nocapture noundef readonly %4, ptr nocapture noundef readonly %5, ptr nocapture noundef readonly %6, ptr nocapture noundef readonly %7, ptr nocapture noundef readonly %8, ptr nocapture noundef %9, ptr nocapture noundef readonly %10) local_unnamed_addr #2 {
  %12 = load i8, ptr %0, align 1, !tbaa !47
  %13 = and i8 %12, -33
  %14 = icmp eq i8 %13, 82
  %15 = zext i1 %14 to i32
  %16 = load i8, ptr %1, align 1, !tbaa !47
  %17 = and i8 %16, -33
  %18 = icmp eq i8 %17, 85
  %19 = zext i1 %18 to i32
  %20 = load i8, ptr %2, align 1, !tbaa !47
  %21 = and i8 %20, -33
  %22 = icmp ne i8 %21, 78
  %23 = zext i1 %22 to i32
  %24 = load i8, ptr %3, align 1, !tbaa !47
  %25 = and i8 %24, -33
  %26 = icmp eq i8 %25, 85
  %27 = zext i1 %26 to i32
  %28 = load i64, ptr %4, align 8, !tbaa !48
  %29 = load i64, ptr %5, align 8, !tbaa !48
  %30 = load double, ptr %6, align 8, !tbaa !5
  %31 = load i64, ptr %8, align 8, !tbaa !48
  %32 = load i64, ptr %10, align 8, !tbaa !48
  tail call fastcc void @core_dtrsm(i32 noundef 0, i32 noundef %15, i32 noundef %19, i32 noundef %23, i32 noundef %27, i64 noundef %28, i64 noundef %29, double noundef %30, ptr noundef %7, i64 noundef %31, ptr noundef %9, i64 noundef %32)
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local float @sdot_64(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr nocapture noundef readonly %4) local_unnamed_addr #0 {
  %6 = load i64, ptr %0, align 8, !tbaa !48
  %7 = load i64, ptr %2, align 8, !tbaa !48
  %8 = load i64, ptr %4, align 8, !tbaa !48
  %9 = icmp sgt i64 %6, 0
  br i1 %9, label %10, label %32

10:                                               ; preds = %5
  %11 = icmp slt i64 %7, 0
  %12 = sub nsw i64 1, %6
  %13 = mul nsw i64 %12, %7
  %14 = select i1 %11, i64 %13, i64 0
  %15 = getelementptr float, ptr %1, i64 %14
  %16 = icmp slt i64 %8, 0
  %17 = mul nsw i64 %8, %12
  %18 = select i1 %16, i64 %17, i64 0
  %19 = getelementptr float, ptr %3, i64 %18
  br label %20

20:                                               ; preds = %20, %10
  %21 = phi i64 [ 0, %10 ], [ %30, %20 ]
  %22 = phi float [ 0.000000e+00, %10 ], [ %29, %20 ]
  %23 = mul nsw i64 %21, %7
  %24 = getelementptr float, ptr %15, i64 %23
  %25 = load float, ptr %24, align 4, !tbaa !27
  %26 = mul nsw i64 %21, %8
  %27 = getelementptr float, ptr %19, i64 %26
  %28 = load float, ptr %27, align 4, !tbaa !27
  %29 = tail call float @llvm.fmuladd.f32(float %25, float %28, float %22)
  %30 = add nuw nsw i64 %21, 1
  %31 = icmp eq i64 %30, %6
  br i1 %31, label %32, label %20, !llvm.loop !29

32:                                               ; preds = %20, %5
  %33 = phi float [ 0.000000e+00, %5 ], [ %29, %20 ]
  ret float %33
}

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local float @snrm2_64(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2) local_unnamed_addr #1 {
  %4 = load i64, ptr %0, align 8, !tbaa !48
  %5 = load i64, ptr %2, align 8, !tbaa !48
  %6 = icmp sgt i64 %4, 0
  br i1 %6, label %7, label %22

7:                                                ; preds = %3
  %8 = icmp slt i64 %5, 0
  %9 = sub nsw i64 1, %4
  %10 = mul nsw i64 %9, %5
  %11 = select i1 %8, i64 %10, i64 0
  %12 = getelementptr float, ptr %1, i64 %11
  br label %13

13:                                               ; preds = %13, %7
  %14 = phi i64 [ 0, %7 ], [ %20, %13 ]
  %15 = phi float [ 0.000000e+00, %7 ], [ %19, %13 ]
  %16 = mul nsw i64 %14, %5
  %17 = getelementptr float, ptr %12, i64 %16
  %18 = load float, ptr %17, align 4, !tbaa !27
  %19 = tail call float @llvm.fmuladd.f32(float %18, float %18, float %15)
  %20 = add nuw nsw i64 %14, 1
  %21 = icmp eq i64 %20, %4
  br i1 %21, label %22, label %13, !llvm.loop !30

22:                                               ; preds = %13, %3
  %23 = phi float [ 0.000000e+00, %3 ], [ %19, %13 ]
  %24 = tail call float @sqrtf(float noundef %23) #5
  ret float %24
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local float @sasum_64(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2) local_unnamed_addr #0 {
  %4 = load i64, ptr %0, align 8, !tbaa !48
  %5 = load i64, ptr %2, align 8, !tbaa !48
  %6 = icmp sgt i64 %5, 0
  %7 = icmp sgt i64 %4, 0
  %8 = and i1 %7, %6
  br i1 %8, label %9, label %19

9:                                                ; preds = %3, %9
  %10 = phi i64 [ %17, %9 ], [ 0, %3 ]
  %11 = phi float [ %16, %9 ], [ 0.000000e+00, %3 ]
  %12 = mul nuw nsw i64 %10, %5
  %13 = getelementptr inbounds float, ptr %1, i64 %12
  %14 = load float, ptr %13, align 4, !tbaa !27
  %15 = tail call float @llvm.fabs.f32(float %14)
  %16 = fadd float %11, %15
  %17 = add nuw nsw i64 %10, 1
  %18 = icmp eq i64 %17, %4
  br i1 %18, label %19, label %9, !llvm.loop !31

19:                                               ; preds = %9, %3
  %20 = phi float [ 0.000000e+00, %3 ], [ %16, %9 ]
  ret float %20
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @saxpy_64(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr nocapture noundef %4, ptr nocapture noundef readonly %5) local_unnamed_addr #2 {
  %7 = load i64, ptr %0, align 8, !tbaa !48
  %8 = load float, ptr %1, align 4, !tbaa !27
  %9 = load i64, ptr %3, align 8, !tbaa !48
  %10 = load i64, ptr %5, align 8, !tbaa !48
  %11 = icmp sgt i64 %7, 0
  br i1 %11, label %12, label %33

12:                                               ; preds = %6
  %13 = icmp slt i64 %9, 0
  %14 = sub nsw i64 1, %7
  %15 = mul nsw i64 %9, %14
  %16 = select i1 %13, i64 %15, i64 0
  %17 = getelementptr float, ptr %2, i64 %16
  %18 = icmp slt i64 %10, 0
  %19 = mul nsw i64 %10, %14
  %20 = select i1 %18, i64 %19, i64 0
  %21 = getelementptr float, ptr %4, i64 %20
  br label %22

22:                                               ; preds = %22, %12
  %23 = phi i64 [ 0, %12 ], [ %31, %22 ]
  %24 = mul nsw i64 %23, %9
  %25 = getelementptr float, ptr %17, i64 %24
  %26 = load float, ptr %25, align 4, !tbaa !27
  %27 = mul nsw i64 %23, %10
  %28 = getelementptr float, ptr %21, i64 %27
  %29 = load float, ptr %28, align 4, !tbaa !27
  %30 = tail call float @llvm.fmuladd.f32(float %8, float %26, float %29)
  store float %30, ptr %28, align 4, !tbaa !27
  %31 = add nuw nsw i64 %23, 1
  %32 = icmp eq i64 %31, %7
  br i1 %32, label %33, label %22, !llvm.loop !32

33:                                               ; preds = %22, %6
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @sscal_64(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef %2, ptr nocapture noundef readonly %3) local_unnamed_addr #2 {
  %5 = load i64, ptr %0, align 8, !tbaa !48
  %6 = load float, ptr %1, align 4, !tbaa !27
  %7 = load i64, ptr %3, align 8, !tbaa !48
  %8 = icmp sgt i64 %7, 0
  %9 = icmp sgt i64 %5, 0
  %10 = and i1 %9, %8
  br i1 %10, label %11, label %19

11:                                               ; preds = %4, %11
  %12 = phi i64 [ %17, %11 ], [ 0, %4 ]
  %13 = mul nuw nsw i64 %12, %7
  %14 = getelementptr inbounds float, ptr %2, i64 %13
  %15 = load float, ptr %14, align 4, !tbaa !27
  %16 = fmul float %6, %15
  store float %16, ptr %14, align 4, !tbaa !27
  %17 = add nuw nsw i64 %12, 1
  %18 = icmp eq i64 %17, %5
  br i1 %18, label %19, label %11, !llvm.loop !33

19:                                               ; preds = %11, %4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @scopy_64(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef writeonly %3, ptr nocapture noundef readonly %4) local_unnamed_addr #2 {
  %6 = load i64, ptr %0, align 8, !tbaa !48
  %7 = load i64, ptr %2, align 8, !tbaa !48
  %8 = load i64, ptr %4, align 8, !tbaa !48
  %9 = icmp sgt i64 %6, 0
  br i1 %9, label %10, label %29

10:                                               ; preds = %5
  %11 = icmp slt i64 %7, 0
  %12 = sub nsw i64 1, %6
  %13 = mul nsw i64 %12, %7
  %14 = select i1 %11, i64 %13, i64 0
  %15 = getelementptr float, ptr %1, i64 %14
  %16 = icmp slt i64 %8, 0
  %17 = mul nsw i64 %8, %12
  %18 = select i1 %16, i64 %17, i64 0
  %19 = getelementptr float, ptr %3, i64 %18
  br label %20

20:                                               ; preds = %20, %10
  %21 = phi i64 [ 0, %10 ], [ %27, %20 ]
  %22 = mul nsw i64 %21, %7
  %23 = getelementptr float, ptr %15, i64 %22
  %24 = load float, ptr %23, align 4, !tbaa !27
  %25 = mul nsw i64 %21, %8
  %26 = getelementptr float, ptr %19, i64 %25
  store float %24, ptr %26, align 4, !tbaa !27
  %27 = add nuw nsw i64 %21, 1
  %28 = icmp eq i64 %27, %6
  br i1 %28, label %29, label %20, !llvm.loop !34

29:                                               ; preds = %20, %5
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @sgemv_64(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr nocapture noundef readonly %4, ptr nocapture noundef readonly %5, ptr nocapture noundef readonly %6, ptr nocapture noundef readonly %7, ptr nocapture noundef readonly %8, ptr nocapture noundef %9, ptr nocapture noundef readonly %10) local_unnamed_addr #2 {
  %12 = load i64, ptr %1, align 8, !tbaa !48
  %13 = load i64, ptr %2, align 8, !tbaa !48
  %14 = load float, ptr %3, align 4, !tbaa !27
  %15 = load i64, ptr %5, align 8, !tbaa !48
  %16 = load i64, ptr %7, align 8, !tbaa !48
  %17 = load float, ptr %8, align 4, !tbaa !27
  %18 = load i64, ptr %10, align 8, !tbaa !48
  %19 = icmp slt i64 %12, 1
  %20 = icmp slt i64 %13, 1
  %21 = or i1 %19, %20
  br i1 %21, label %70, label %22

22:                                               ; preds = %11
  %23 = load i8, ptr %0, align 1, !tbaa !47
  %24 = and i8 %23, -33
  %25 = icmp eq i8 %24, 78
  %26 = select i1 %25, i64 %13, i64 %12
  %27 = select i1 %25, i64 %12, i64 %13
  %28 = icmp slt i64 %16, 0
  %29 = sub nsw i64 1, %26
  %30 = mul nsw i64 %29, %16
  %31 = select i1 %28, i64 %30, i64 0
  %32 = getelementptr float, ptr %6, i64 %31
  %33 = icmp slt i64 %18, 0
  %34 = sub nsw i64 1, %27
  %35 = mul nsw i64 %34, %18
  %36 = select i1 %33, i64 %35, i64 0
  %37 = getelementptr inbounds float, ptr %9, i64 %36
  %38 = fcmp oeq float %17, 0.000000e+00
  br label %39

39:                                               ; preds = %66, %22
  %40 = phi i64 [ 0, %22 ], [ %68, %66 ]
  %41 = mul nsw i64 %40, %15
  br label %45

42:                                               ; preds = %45
  %43 = mul nsw i64 %40, %18
  %44 = getelementptr inbounds float, ptr %37, i64 %43
  br i1 %38, label %60, label %62

45:                                               ; preds = %45, %39
  %46 = phi i64 [ 0, %39 ], [ %58, %45 ]
  %47 = phi float [ 0.000000e+00, %39 ], [ %57, %45 ]
  %48 = add nsw i64 %46, %41
  %49 = mul nsw i64 %46, %15
  %50 = add nsw i64 %49, %40
  %51 = select i1 %25, i64 %50, i64 %48
  %52 = getelementptr inbounds float, ptr %4, i64 %51
  %53 = load float, ptr %52, align 4, !tbaa !27
  %54 = mul nsw i64 %46, %16
  %55 = getelementptr float, ptr %32, i64 %54
  %56 = load float, ptr %55, align 4, !tbaa !27
  %57 = tail call float @llvm.fmuladd.f32(float %53, float %56, float %47)
  %58 = add nuw nsw i64 %46, 1
  %59 = icmp eq i64 %58, %26
  br i1 %59, label %42, label %45, !llvm.loop !35

60:                                               ; preds = %42
  %61 = fmul float %14, %57
  br label %66

62:                                               ; preds = %42
  %63 = load float, ptr %44, align 4, !tbaa !27
  %64 = fmul float %17, %63
  %65 = tail call float @llvm.fmuladd.f32(float %14, float %57, float %64)
  br label %66

66:                                               ; preds = %62, %60
  %67 = phi float [ %61, %60 ], [ %65, %62 ]
  store float %67, ptr %44, align 4, !tbaa !27
  %68 = add nuw nsw i64 %40, 1
  %69 = icmp eq i64 %68, %27
  br i1 %69, label %70, label %39, !llvm.loop !36

70:                                               ; preds = %66, %11
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @sger_64(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr nocapture noundef readonly %4, ptr nocapture noundef readonly %5, ptr nocapture noundef readonly %6, ptr nocapture noundef %7, ptr nocapture noundef readonly %8) local_unnamed_addr #2 {
  %10 = load i64, ptr %0, align 8, !tbaa !48
  %11 = load i64, ptr %1, align 8, !tbaa !48
  %12 = load float, ptr %2, align 4, !tbaa !27
  %13 = load i64, ptr %4, align 8, !tbaa !48
  %14 = load i64, ptr %6, align 8, !tbaa !48
  %15 = load i64, ptr %8, align 8, !tbaa !48
  %16 = icmp sgt i64 %10, 0
  br i1 %16, label %17, label %51

17:                                               ; preds = %9
  %18 = icmp sgt i64 %11, 0
  %19 = icmp slt i64 %13, 0
  %20 = sub nsw i64 1, %10
  %21 = mul nsw i64 %13, %20
  %22 = select i1 %19, i64 %21, i64 0
  %23 = getelementptr float, ptr %3, i64 %22
  %24 = icmp slt i64 %14, 0
  %25 = sub nsw i64 1, %11
  %26 = mul nsw i64 %14, %25
  %27 = select i1 %24, i64 %26, i64 0
  %28 = getelementptr float, ptr %5, i64 %27
  br label %29

29:                                               ; preds = %35, %17
  %30 = phi i64 [ 0, %17 ], [ %36, %35 ]
  br i1 %18, label %31, label %35

31:                                               ; preds = %29
  %32 = mul nsw i64 %30, %13
  %33 = getelementptr float, ptr %23, i64 %32
  %34 = getelementptr float, ptr %7, i64 %30
  br label %38

35:                                               ; preds = %38, %29
  %36 = add nuw nsw i64 %30, 1
  %37 = icmp eq i64 %36, %10
  br i1 %37, label %51, label %29, !llvm.loop !37

38:                                               ; preds = %38, %31
  %39 = phi i64 [ 0, %31 ], [ %49, %38 ]
  %40 = load float, ptr %33, align 4, !tbaa !27
  %41 = fmul float %12, %40
  %42 = mul nsw i64 %39, %14
  %43 = getelementptr float, ptr %28, i64 %42
  %44 = load float, ptr %43, align 4, !tbaa !27
  %45 = mul nsw i64 %39, %15
  %46 = getelementptr float, ptr %34, i64 %45
  %47 = load float, ptr %46, align 4, !tbaa !27
  %48 = tail call float @llvm.fmuladd.f32(float %41, float %44, float %47)
  store float %48, ptr %46, align 4, !tbaa !27
  %49 = add nuw nsw i64 %39, 1
  %50 = icmp eq i64 %49, %11
  br i1 %50, label %35, label %38, !llvm.loop !38

51:                                               ; preds = %35, %9
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @sgemm_64(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr nocapture noundef readonly %4, ptr nocapture noundef readonly %5, ptr nocapture noundef readonly %6, ptr nocapture noundef readonly %7, ptr nocapture noundef readonly %8, ptr nocapture noundef readonly %9, ptr nocapture noundef readonly %10, ptr nocapture noundef %11, ptr nocapture noundef readonly %12) local_unnamed_addr #2 {
  %14 = load i64, ptr %2, align 8, !tbaa !48
  %15 = load i64, ptr %3, align 8, !tbaa !48
  %16 = load i64, ptr %4, align 8, !tbaa !48
  %17 = load float, ptr %5, align 4, !tbaa !27
  %18 = load i64, ptr %7, align 8, !tbaa !48
  %19 = load i64, ptr %9, align 8, !tbaa !48
  %20 = load float, ptr %10, align 4, !tbaa !27
  %21 = load i64, ptr %12, align 8, !tbaa !48
  %22 = icmp sgt i64 %14, 0
  br i1 %22, label %23, label %77

23:                                               ; preds = %13
  %24 = load i8, ptr %1, align 1, !tbaa !47
  %25 = and i8 %24, -33
  %26 = icmp eq i8 %25, 78
  %27 = load i8, ptr %0, align 1, !tbaa !47
  %28 = and i8 %27, -33
  %29 = icmp eq i8 %28, 78
  %30 = icmp sgt i64 %15, 0
  %31 = icmp sgt i64 %16, 0
  %32 = fcmp oeq float %20, 0.000000e+00
  br label %33

33:                                               ; preds = %42, %23
  %34 = phi i64 [ 0, %23 ], [ %43, %42 ]
  br i1 %30, label %35, label %42

35:                                               ; preds = %33
  %36 = mul nsw i64 %34, %18
  %37 = getelementptr float, ptr %11, i64 %34
  br label %38

38:                                               ; preds = %73, %35
  %39 = phi i64 [ 0, %35 ], [ %75, %73 ]
  br i1 %31, label %40, label %45

40:                                               ; preds = %38
  %41 = mul nsw i64 %39, %19
  br label %49

42:                                               ; preds = %73, %33
  %43 = add nuw nsw i64 %34, 1
  %44 = icmp eq i64 %43, %14
  br i1 %44, label %77, label %33, !llvm.loop !39

45:                                               ; preds = %49, %38
  %46 = phi float [ 0.000000e+00, %38 ], [ %64, %49 ]
  %47 = mul nsw i64 %39, %21
  %48 = getelementptr float, ptr %37, i64 %47
  br i1 %32, label %67, label %69

49:                                               ; preds = %49, %40
  %50 = phi i64 [ 0, %40 ], [ %65, %49 ]
  %51 = phi float [ 0.000000e+00, %40 ], [ %64, %49 ]
  %52 = add nsw i64 %50, %36
  %53 = mul nsw i64 %50, %18
  %54 = add nsw i64 %53, %34
  %55 = select i1 %29, i64 %54, i64 %52
  %56 = getelementptr inbounds float, ptr %6, i64 %55
  %57 = load float, ptr %56, align 4, !tbaa !27
  %58 = mul nsw i64 %50, %19
  %59 = add nsw i64 %58, %39
  %60 = add nsw i64 %50, %41
  %61 = select i1 %26, i64 %60, i64 %59
  %62 = getelementptr inbounds float, ptr %8, i64 %61
  %63 = load float, ptr %62, align 4, !tbaa !27
  %64 = tail call float @llvm.fmuladd.f32(float %57, float %63, float %51)
  %65 = add nuw nsw i64 %50, 1
  %66 = icmp eq i64 %65, %16
  br i1 %66, label %45, label %49, !llvm.loop !40

67:                                               ; preds = %45
  %68 = fmul float %17, %46
  br label %73

69:                                               ; preds = %45
  %70 = load float, ptr %48, align 4, !tbaa !27
  %71 = fmul float %20, %70
  %72 = tail call float @llvm.fmuladd.f32(float %17, float %46, float %71)
  br label %73

73:                                               ; preds = %69, %67
  %74 = phi float [ %68, %67 ], [ %72, %69 ]
  store float %74, ptr %48, align 4, !tbaa !27
  %75 = add nuw nsw i64 %39, 1
  %76 = icmp eq i64 %75, %15
  br i1 %76, label %42, label %38, !llvm.loop !41

77:                                               ; preds = %42, %13
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @strsm_64(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr nocapture noundef readonly %4, ptr nocapture noundef readonly %5, ptr nocapture noundef readonly %6, ptr nocapture noundef readonly %7, ptr nocapture noundef readonly %8, ptr nocapture noundef %9, ptr nocapture noundef readonly %10) local_unnamed_addr #2 {
  %12 = load i8, ptr %0, align 1, !tbaa !47
  %13 = and i8 %12, -33
  %14 = icmp eq i8 %13, 82
  %15 = zext i1 %14 to i32
  %16 = load i8, ptr %1, align 1, !tbaa !47
  %17 = and i8 %16, -33
  %18 = icmp eq i8 %17, 85
  %19 = zext i1 %18 to i32
  %20 = load i8, ptr %2, align 1, !tbaa !47
  %21 = and i8 %20, -33
  %22 = icmp ne i8 %21, 78
  %23 = zext i1 %22 to i32
  %24 = load i8, ptr %3, align 1, !tbaa !47
  %25 = and i8 %24, -33
  %26 = icmp eq i8 %25, 85
  %27 = zext i1 %26 to i32
  %28 = load i64, ptr %4, align 8, !tbaa !48
  %29 = load i64, ptr %5, align 8, !tbaa !48
  %30 = load float, ptr %6, align 4, !tbaa !27
  %31 = load i64, ptr %8, align 8, !tbaa !48
  %32 = load i64, ptr %10, align 8, !tbaa !48
  tail call fastcc void @core_strsm(i32 noundef 0, i32 noundef %15, i32 noundef %19, i32 noundef %23, i32 noundef %27, i64 noundef %28, i64 noundef %29, float noundef %30, ptr noundef %7, i64 noundef %31, ptr noundef %9, i64 noundef %32)
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #3

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @sqrt(double noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #3

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare float @sqrtf(float noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fabs.f32(float) #3

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree nounwind memory(write, argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }

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
!27 = !{!28, !28, i64 0}
!28 = !{!"float", !7, i64 0}
!29 = distinct !{!29, !10, !11}
!30 = distinct !{!30, !10, !11}
!31 = distinct !{!31, !10, !11}
!32 = distinct !{!32, !10, !11}
!33 = distinct !{!33, !10, !11}
!34 = distinct !{!34, !10, !11}
!35 = distinct !{!35, !10, !11}
!36 = distinct !{!36, !10, !11}
!37 = distinct !{!37, !10, !11}
!38 = distinct !{!38, !10, !11}
!39 = distinct !{!39, !10, !11}
!40 = distinct !{!40, !10, !11}
!41 = distinct !{!41, !10, !11}
!42 = distinct !{!42, !10, !11}
!43 = distinct !{!43, !10, !11}
!44 = distinct !{!44, !10, !11}
!45 = !{!46, !46, i64 0}
!46 = !{!"int", !7, i64 0}
!47 = !{!7, !7, i64 0}
!48 = !{!49, !49, i64 0}
!49 = !{!"long", !7, i64 0}
