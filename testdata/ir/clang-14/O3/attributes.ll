; clang-14 -O3 -S -emit-llvm c/attributes.c -o ir/clang-14/O3/attributes.ll
; ModuleID = 'c/attributes.c'
source_filename = "c/attributes.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree nosync nounwind readonly uwtable
define dso_local double @dot_of_restrict(double* noalias nocapture noundef readonly %0, double* noalias nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %29

5:                                                ; preds = %3
  %6 = zext i32 %2 to i64
  %7 = add nsw i64 %6, -1
  %8 = and i64 %6, 3
  %9 = icmp ult i64 %7, 3
  br i1 %9, label %12, label %10

10:                                               ; preds = %5
  %11 = and i64 %6, 4294967292
  br label %31

12:                                               ; preds = %31, %5
  %13 = phi double [ undef, %5 ], [ %57, %31 ]
  %14 = phi i64 [ 0, %5 ], [ %58, %31 ]
  %15 = phi double [ 0.000000e+00, %5 ], [ %57, %31 ]
  %16 = icmp eq i64 %8, 0
  br i1 %16, label %29, label %17

17:                                               ; preds = %12, %17
  %18 = phi i64 [ %26, %17 ], [ %14, %12 ]
  %19 = phi double [ %25, %17 ], [ %15, %12 ]
  %20 = phi i64 [ %27, %17 ], [ 0, %12 ]
  %21 = getelementptr inbounds double, double* %0, i64 %18
  %22 = load double, double* %21, align 8, !tbaa !5
  %23 = getelementptr inbounds double, double* %1, i64 %18
  %24 = load double, double* %23, align 8, !tbaa !5
  %25 = tail call double @llvm.fmuladd.f64(double %22, double %24, double %19)
  %26 = add nuw nsw i64 %18, 1
  %27 = add i64 %20, 1
  %28 = icmp eq i64 %27, %8
  br i1 %28, label %29, label %17, !llvm.loop !9

29:                                               ; preds = %12, %17, %3
  %30 = phi double [ 0.000000e+00, %3 ], [ %13, %12 ], [ %25, %17 ]
  ret double %30

31:                                               ; preds = %31, %10
  %32 = phi i64 [ 0, %10 ], [ %58, %31 ]
  %33 = phi double [ 0.000000e+00, %10 ], [ %57, %31 ]
  %34 = phi i64 [ 0, %10 ], [ %59, %31 ]
  %35 = getelementptr inbounds double, double* %0, i64 %32
  %36 = load double, double* %35, align 8, !tbaa !5
  %37 = getelementptr inbounds double, double* %1, i64 %32
  %38 = load double, double* %37, align 8, !tbaa !5
  %39 = tail call double @llvm.fmuladd.f64(double %36, double %38, double %33)
  %40 = or i64 %32, 1
  %41 = getelementptr inbounds double, double* %0, i64 %40
  %42 = load double, double* %41, align 8, !tbaa !5
  %43 = getelementptr inbounds double, double* %1, i64 %40
  %44 = load double, double* %43, align 8, !tbaa !5
  %45 = tail call double @llvm.fmuladd.f64(double %42, double %44, double %39)
  %46 = or i64 %32, 2
  %47 = getelementptr inbounds double, double* %0, i64 %46
  %48 = load double, double* %47, align 8, !tbaa !5
  %49 = getelementptr inbounds double, double* %1, i64 %46
  %50 = load double, double* %49, align 8, !tbaa !5
  %51 = tail call double @llvm.fmuladd.f64(double %48, double %50, double %45)
  %52 = or i64 %32, 3
  %53 = getelementptr inbounds double, double* %0, i64 %52
  %54 = load double, double* %53, align 8, !tbaa !5
  %55 = getelementptr inbounds double, double* %1, i64 %52
  %56 = load double, double* %55, align 8, !tbaa !5
  %57 = tail call double @llvm.fmuladd.f64(double %54, double %56, double %51)
  %58 = add nuw nsw i64 %32, 4
  %59 = add i64 %34, 4
  %60 = icmp eq i64 %59, %11
  br i1 %60, label %12, label %31, !llvm.loop !11
}

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: mustprogress nofree nounwind uwtable willreturn
define dso_local double @norm_of_static_extent(double* nocapture noundef readonly align 8 dereferenceable(32) %0) local_unnamed_addr #2 {
  %2 = load double, double* %0, align 8, !tbaa !5
  %3 = getelementptr inbounds double, double* %0, i64 1
  %4 = load double, double* %3, align 8, !tbaa !5
  %5 = fmul double %4, %4
  %6 = tail call double @llvm.fmuladd.f64(double %2, double %2, double %5)
  %7 = getelementptr inbounds double, double* %0, i64 2
  %8 = load double, double* %7, align 8, !tbaa !5
  %9 = tail call double @llvm.fmuladd.f64(double %8, double %8, double %6)
  %10 = getelementptr inbounds double, double* %0, i64 3
  %11 = load double, double* %10, align 8, !tbaa !5
  %12 = tail call double @llvm.fmuladd.f64(double %11, double %11, double %9)
  %13 = tail call double @sqrt(double noundef %12) #11
  ret double %13
}

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @sqrt(double noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nosync nounwind readonly uwtable willreturn
define dso_local double @pure_callee(double* nocapture noundef readonly %0, double noundef %1) local_unnamed_addr #4 {
  %3 = load double, double* %0, align 8, !tbaa !5
  %4 = getelementptr double, double* %0, i64 1
  %5 = load double, double* %4, align 8, !tbaa !5
  %6 = getelementptr double, double* %0, i64 2
  %7 = load double, double* %6, align 8, !tbaa !5
  %8 = tail call fastcc double @pure_polynomial(double %3, double %5, double %7, double noundef %1) #12
  %9 = fneg double %1
  %10 = tail call fastcc double @pure_polynomial(double %3, double %5, double %7, double noundef %9) #12
  %11 = fmul double %8, %10
  ret double %11
}

; Function Attrs: mustprogress nofree noinline nosync nounwind readonly uwtable willreturn
define internal fastcc double @pure_polynomial(double %0, double %1, double %2, double noundef %3) unnamed_addr #5 {
  %5 = tail call double @llvm.fmuladd.f64(double %3, double %2, double %1)
  %6 = tail call double @llvm.fmuladd.f64(double %3, double %5, double %0)
  ret double %6
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind readnone uwtable willreturn
define dso_local double @const_attribute_callee(double noundef %0, double noundef %1) local_unnamed_addr #6 {
  %3 = tail call fastcc double @const_callee(double noundef %0, double noundef %1) #13
  %4 = tail call fastcc double @const_callee(double noundef %1, double noundef %0) #13
  %5 = fadd double %3, %4
  ret double %5
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind readnone uwtable willreturn
define internal fastcc double @const_callee(double noundef %0, double noundef %1) unnamed_addr #7 {
  %3 = fmul double %0, %1
  %4 = fmul double %3, %1
  ret double %4
}

; Function Attrs: nofree nosync nounwind uwtable
define dso_local double @returned_argument(double* noundef %0, double* nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #8 {
  %4 = tail call fastcc nonnull double* @fill(double* noundef %0, double* noundef %1, i32 noundef %2)
  %5 = icmp sgt i32 %2, 0
  br i1 %5, label %6, label %30

6:                                                ; preds = %3
  %7 = zext i32 %2 to i64
  %8 = add nsw i64 %7, -1
  %9 = and i64 %7, 3
  %10 = icmp ult i64 %8, 3
  br i1 %10, label %13, label %11

11:                                               ; preds = %6
  %12 = and i64 %7, 4294967292
  br label %32

13:                                               ; preds = %32, %6
  %14 = phi double [ undef, %6 ], [ %59, %32 ]
  %15 = phi i64 [ 0, %6 ], [ %56, %32 ]
  %16 = phi double [ 0.000000e+00, %6 ], [ %59, %32 ]
  %17 = icmp eq i64 %9, 0
  br i1 %17, label %30, label %18

18:                                               ; preds = %13, %18
  %19 = phi i64 [ %24, %18 ], [ %15, %13 ]
  %20 = phi double [ %27, %18 ], [ %16, %13 ]
  %21 = phi i64 [ %28, %18 ], [ 0, %13 ]
  %22 = getelementptr inbounds double, double* %0, i64 %19
  %23 = load double, double* %22, align 8, !tbaa !5
  %24 = add nuw nsw i64 %19, 1
  %25 = trunc i64 %24 to i32
  %26 = sitofp i32 %25 to double
  %27 = tail call double @llvm.fmuladd.f64(double %23, double %26, double %20)
  %28 = add i64 %21, 1
  %29 = icmp eq i64 %28, %9
  br i1 %29, label %30, label %18, !llvm.loop !13

30:                                               ; preds = %13, %18, %3
  %31 = phi double [ 0.000000e+00, %3 ], [ %14, %13 ], [ %27, %18 ]
  ret double %31

32:                                               ; preds = %32, %11
  %33 = phi i64 [ 0, %11 ], [ %56, %32 ]
  %34 = phi double [ 0.000000e+00, %11 ], [ %59, %32 ]
  %35 = phi i64 [ 0, %11 ], [ %60, %32 ]
  %36 = getelementptr inbounds double, double* %0, i64 %33
  %37 = load double, double* %36, align 8, !tbaa !5
  %38 = or i64 %33, 1
  %39 = trunc i64 %38 to i32
  %40 = sitofp i32 %39 to double
  %41 = tail call double @llvm.fmuladd.f64(double %37, double %40, double %34)
  %42 = getelementptr inbounds double, double* %0, i64 %38
  %43 = load double, double* %42, align 8, !tbaa !5
  %44 = or i64 %33, 2
  %45 = trunc i64 %44 to i32
  %46 = sitofp i32 %45 to double
  %47 = tail call double @llvm.fmuladd.f64(double %43, double %46, double %41)
  %48 = getelementptr inbounds double, double* %0, i64 %44
  %49 = load double, double* %48, align 8, !tbaa !5
  %50 = or i64 %33, 3
  %51 = trunc i64 %50 to i32
  %52 = sitofp i32 %51 to double
  %53 = tail call double @llvm.fmuladd.f64(double %49, double %52, double %47)
  %54 = getelementptr inbounds double, double* %0, i64 %50
  %55 = load double, double* %54, align 8, !tbaa !5
  %56 = add nuw nsw i64 %33, 4
  %57 = trunc i64 %56 to i32
  %58 = sitofp i32 %57 to double
  %59 = tail call double @llvm.fmuladd.f64(double %55, double %58, double %53)
  %60 = add i64 %35, 4
  %61 = icmp eq i64 %60, %12
  br i1 %61, label %13, label %32, !llvm.loop !14
}

; Function Attrs: nofree noinline norecurse nosync nounwind uwtable
define internal fastcc nonnull double* @fill(double* noalias noundef returned writeonly %0, double* nocapture noundef readonly %1, i32 noundef %2) unnamed_addr #9 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %68

5:                                                ; preds = %3
  %6 = zext i32 %2 to i64
  %7 = icmp ult i32 %2, 4
  br i1 %7, label %66, label %8

8:                                                ; preds = %5
  %9 = and i64 %6, 4294967292
  %10 = add nsw i64 %9, -4
  %11 = lshr exact i64 %10, 2
  %12 = add nuw nsw i64 %11, 1
  %13 = and i64 %12, 1
  %14 = icmp eq i64 %10, 0
  br i1 %14, label %48, label %15

15:                                               ; preds = %8
  %16 = and i64 %12, 9223372036854775806
  br label %17

17:                                               ; preds = %17, %15
  %18 = phi i64 [ 0, %15 ], [ %45, %17 ]
  %19 = phi i64 [ 0, %15 ], [ %46, %17 ]
  %20 = getelementptr inbounds double, double* %1, i64 %18
  %21 = bitcast double* %20 to <2 x double>*
  %22 = load <2 x double>, <2 x double>* %21, align 8, !tbaa !5
  %23 = getelementptr inbounds double, double* %20, i64 2
  %24 = bitcast double* %23 to <2 x double>*
  %25 = load <2 x double>, <2 x double>* %24, align 8, !tbaa !5
  %26 = fmul <2 x double> %22, %22
  %27 = fmul <2 x double> %25, %25
  %28 = getelementptr inbounds double, double* %0, i64 %18
  %29 = bitcast double* %28 to <2 x double>*
  store <2 x double> %26, <2 x double>* %29, align 8, !tbaa !5
  %30 = getelementptr inbounds double, double* %28, i64 2
  %31 = bitcast double* %30 to <2 x double>*
  store <2 x double> %27, <2 x double>* %31, align 8, !tbaa !5
  %32 = or i64 %18, 4
  %33 = getelementptr inbounds double, double* %1, i64 %32
  %34 = bitcast double* %33 to <2 x double>*
  %35 = load <2 x double>, <2 x double>* %34, align 8, !tbaa !5
  %36 = getelementptr inbounds double, double* %33, i64 2
  %37 = bitcast double* %36 to <2 x double>*
  %38 = load <2 x double>, <2 x double>* %37, align 8, !tbaa !5
  %39 = fmul <2 x double> %35, %35
  %40 = fmul <2 x double> %38, %38
  %41 = getelementptr inbounds double, double* %0, i64 %32
  %42 = bitcast double* %41 to <2 x double>*
  store <2 x double> %39, <2 x double>* %42, align 8, !tbaa !5
  %43 = getelementptr inbounds double, double* %41, i64 2
  %44 = bitcast double* %43 to <2 x double>*
  store <2 x double> %40, <2 x double>* %44, align 8, !tbaa !5
  %45 = add nuw i64 %18, 8
  %46 = add i64 %19, 2
  %47 = icmp eq i64 %46, %16
  br i1 %47, label %48, label %17, !llvm.loop !15

48:                                               ; preds = %17, %8
  %49 = phi i64 [ 0, %8 ], [ %45, %17 ]
  %50 = icmp eq i64 %13, 0
  br i1 %50, label %64, label %51

51:                                               ; preds = %48
  %52 = getelementptr inbounds double, double* %1, i64 %49
  %53 = bitcast double* %52 to <2 x double>*
  %54 = load <2 x double>, <2 x double>* %53, align 8, !tbaa !5
  %55 = getelementptr inbounds double, double* %52, i64 2
  %56 = bitcast double* %55 to <2 x double>*
  %57 = load <2 x double>, <2 x double>* %56, align 8, !tbaa !5
  %58 = fmul <2 x double> %54, %54
  %59 = fmul <2 x double> %57, %57
  %60 = getelementptr inbounds double, double* %0, i64 %49
  %61 = bitcast double* %60 to <2 x double>*
  store <2 x double> %58, <2 x double>* %61, align 8, !tbaa !5
  %62 = getelementptr inbounds double, double* %60, i64 2
  %63 = bitcast double* %62 to <2 x double>*
  store <2 x double> %59, <2 x double>* %63, align 8, !tbaa !5
  br label %64

64:                                               ; preds = %48, %51
  %65 = icmp eq i64 %9, %6
  br i1 %65, label %68, label %66

66:                                               ; preds = %5, %64
  %67 = phi i64 [ 0, %5 ], [ %9, %64 ]
  br label %69

68:                                               ; preds = %69, %64, %3
  ret double* %0

69:                                               ; preds = %66, %69
  %70 = phi i64 [ %75, %69 ], [ %67, %66 ]
  %71 = getelementptr inbounds double, double* %1, i64 %70
  %72 = load double, double* %71, align 8, !tbaa !5
  %73 = fmul double %72, %72
  %74 = getelementptr inbounds double, double* %0, i64 %70
  store double %73, double* %74, align 8, !tbaa !5
  %75 = add nuw nsw i64 %70, 1
  %76 = icmp eq i64 %75, %6
  br i1 %76, label %68, label %69, !llvm.loop !17
}

; Function Attrs: nofree nosync nounwind uwtable
define dso_local double @assumed_aligned(double* noundef %0, i32 noundef %1) local_unnamed_addr #8 {
  %3 = bitcast double* %0 to i8*
  call void @llvm.assume(i1 true) [ "align"(i8* %3, i64 16) ]
  %4 = add i32 %1, -1
  %5 = icmp ult i32 %4, 64
  tail call void @llvm.assume(i1 %5)
  %6 = zext i32 %1 to i64
  %7 = add nsw i64 %6, -1
  %8 = and i64 %6, 7
  %9 = icmp ult i64 %7, 7
  br i1 %9, label %12, label %10

10:                                               ; preds = %2
  %11 = and i64 %6, 4294967288
  br label %29

12:                                               ; preds = %29, %2
  %13 = phi double [ undef, %2 ], [ %63, %29 ]
  %14 = phi i64 [ 0, %2 ], [ %64, %29 ]
  %15 = phi double [ 1.000000e+00, %2 ], [ %63, %29 ]
  %16 = icmp eq i64 %8, 0
  br i1 %16, label %27, label %17

17:                                               ; preds = %12, %17
  %18 = phi i64 [ %24, %17 ], [ %14, %12 ]
  %19 = phi double [ %23, %17 ], [ %15, %12 ]
  %20 = phi i64 [ %25, %17 ], [ 0, %12 ]
  %21 = getelementptr inbounds double, double* %0, i64 %18
  %22 = load double, double* %21, align 8, !tbaa !5
  %23 = fmul double %19, %22
  %24 = add nuw nsw i64 %18, 1
  %25 = add i64 %20, 1
  %26 = icmp eq i64 %25, %8
  br i1 %26, label %27, label %17, !llvm.loop !19

27:                                               ; preds = %17, %12
  %28 = phi double [ %13, %12 ], [ %23, %17 ]
  ret double %28

29:                                               ; preds = %29, %10
  %30 = phi i64 [ 0, %10 ], [ %64, %29 ]
  %31 = phi double [ 1.000000e+00, %10 ], [ %63, %29 ]
  %32 = phi i64 [ 0, %10 ], [ %65, %29 ]
  %33 = getelementptr inbounds double, double* %0, i64 %30
  %34 = load double, double* %33, align 16, !tbaa !5
  %35 = fmul double %31, %34
  %36 = or i64 %30, 1
  %37 = getelementptr inbounds double, double* %0, i64 %36
  %38 = load double, double* %37, align 8, !tbaa !5
  %39 = fmul double %35, %38
  %40 = or i64 %30, 2
  %41 = getelementptr inbounds double, double* %0, i64 %40
  %42 = load double, double* %41, align 16, !tbaa !5
  %43 = fmul double %39, %42
  %44 = or i64 %30, 3
  %45 = getelementptr inbounds double, double* %0, i64 %44
  %46 = load double, double* %45, align 8, !tbaa !5
  %47 = fmul double %43, %46
  %48 = or i64 %30, 4
  %49 = getelementptr inbounds double, double* %0, i64 %48
  %50 = load double, double* %49, align 16, !tbaa !5
  %51 = fmul double %47, %50
  %52 = or i64 %30, 5
  %53 = getelementptr inbounds double, double* %0, i64 %52
  %54 = load double, double* %53, align 8, !tbaa !5
  %55 = fmul double %51, %54
  %56 = or i64 %30, 6
  %57 = getelementptr inbounds double, double* %0, i64 %56
  %58 = load double, double* %57, align 16, !tbaa !5
  %59 = fmul double %55, %58
  %60 = or i64 %30, 7
  %61 = getelementptr inbounds double, double* %0, i64 %60
  %62 = load double, double* %61, align 8, !tbaa !5
  %63 = fmul double %59, %62
  %64 = add nuw nsw i64 %30, 8
  %65 = add i64 %32, 8
  %66 = icmp eq i64 %65, %11
  br i1 %66, label %12, label %29, !llvm.loop !20
}

; Function Attrs: inaccessiblememonly mustprogress nofree nosync nounwind willreturn
declare void @llvm.assume(i1 noundef) #10

attributes #0 = { nofree nosync nounwind readonly uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree nosync nounwind readnone speculatable willreturn }
attributes #2 = { mustprogress nofree nounwind uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nofree nounwind willreturn writeonly "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree nosync nounwind readonly uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree noinline nosync nounwind readonly uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nofree norecurse nosync nounwind readnone uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { mustprogress nofree noinline norecurse nosync nounwind readnone uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { nofree nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { nofree noinline norecurse nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { inaccessiblememonly mustprogress nofree nosync nounwind willreturn }
attributes #11 = { nounwind }
attributes #12 = { nounwind readonly willreturn }
attributes #13 = { nounwind readnone willreturn }

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
!10 = !{!"llvm.loop.unroll.disable"}
!11 = distinct !{!11, !12}
!12 = !{!"llvm.loop.mustprogress"}
!13 = distinct !{!13, !10}
!14 = distinct !{!14, !12}
!15 = distinct !{!15, !12, !16}
!16 = !{!"llvm.loop.isvectorized", i32 1}
!17 = distinct !{!17, !12, !18, !16}
!18 = !{!"llvm.loop.unroll.runtime.disable"}
!19 = distinct !{!19, !10}
!20 = distinct !{!20, !12}
