; clang-15 -O3 -S -emit-llvm c/attributes.c -o ir/clang-15/O3/attributes.ll
; ModuleID = 'c/attributes.c'
source_filename = "c/attributes.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: argmemonly nofree nosync nounwind readonly uwtable
define dso_local double @dot_of_restrict(ptr noalias nocapture noundef readonly %0, ptr noalias nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #0 {
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
  %21 = getelementptr inbounds double, ptr %0, i64 %18
  %22 = load double, ptr %21, align 8, !tbaa !5
  %23 = getelementptr inbounds double, ptr %1, i64 %18
  %24 = load double, ptr %23, align 8, !tbaa !5
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
  %35 = getelementptr inbounds double, ptr %0, i64 %32
  %36 = load double, ptr %35, align 8, !tbaa !5
  %37 = getelementptr inbounds double, ptr %1, i64 %32
  %38 = load double, ptr %37, align 8, !tbaa !5
  %39 = tail call double @llvm.fmuladd.f64(double %36, double %38, double %33)
  %40 = or i64 %32, 1
  %41 = getelementptr inbounds double, ptr %0, i64 %40
  %42 = load double, ptr %41, align 8, !tbaa !5
  %43 = getelementptr inbounds double, ptr %1, i64 %40
  %44 = load double, ptr %43, align 8, !tbaa !5
  %45 = tail call double @llvm.fmuladd.f64(double %42, double %44, double %39)
  %46 = or i64 %32, 2
  %47 = getelementptr inbounds double, ptr %0, i64 %46
  %48 = load double, ptr %47, align 8, !tbaa !5
  %49 = getelementptr inbounds double, ptr %1, i64 %46
  %50 = load double, ptr %49, align 8, !tbaa !5
  %51 = tail call double @llvm.fmuladd.f64(double %48, double %50, double %45)
  %52 = or i64 %32, 3
  %53 = getelementptr inbounds double, ptr %0, i64 %52
  %54 = load double, ptr %53, align 8, !tbaa !5
  %55 = getelementptr inbounds double, ptr %1, i64 %52
  %56 = load double, ptr %55, align 8, !tbaa !5
  %57 = tail call double @llvm.fmuladd.f64(double %54, double %56, double %51)
  %58 = add nuw nsw i64 %32, 4
  %59 = add i64 %34, 4
  %60 = icmp eq i64 %59, %11
  br i1 %60, label %12, label %31, !llvm.loop !11
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: mustprogress nofree nounwind willreturn uwtable
define dso_local double @norm_of_static_extent(ptr nocapture noundef readonly align 8 dereferenceable(32) %0) local_unnamed_addr #2 {
  %2 = load double, ptr %0, align 8, !tbaa !5
  %3 = getelementptr inbounds double, ptr %0, i64 1
  %4 = load double, ptr %3, align 8, !tbaa !5
  %5 = fmul double %4, %4
  %6 = tail call double @llvm.fmuladd.f64(double %2, double %2, double %5)
  %7 = getelementptr inbounds double, ptr %0, i64 2
  %8 = load double, ptr %7, align 8, !tbaa !5
  %9 = tail call double @llvm.fmuladd.f64(double %8, double %8, double %6)
  %10 = getelementptr inbounds double, ptr %0, i64 3
  %11 = load double, ptr %10, align 8, !tbaa !5
  %12 = tail call double @llvm.fmuladd.f64(double %11, double %11, double %9)
  %13 = tail call double @sqrt(double noundef %12) #12
  ret double %13
}

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @sqrt(double noundef) local_unnamed_addr #3

; Function Attrs: argmemonly mustprogress nofree nosync nounwind readonly willreturn uwtable
define dso_local double @pure_callee(ptr nocapture noundef readonly %0, double noundef %1) local_unnamed_addr #4 {
  %3 = tail call fastcc double @pure_polynomial(ptr noundef %0, double noundef %1) #13
  %4 = fneg double %1
  %5 = tail call fastcc double @pure_polynomial(ptr noundef %0, double noundef %4) #13
  %6 = fmul double %3, %5
  ret double %6
}

; Function Attrs: argmemonly mustprogress nofree noinline nosync nounwind readonly willreturn uwtable
define internal fastcc double @pure_polynomial(ptr nocapture noundef readonly %0, double noundef %1) unnamed_addr #5 {
  %3 = load double, ptr %0, align 8, !tbaa !5
  %4 = getelementptr inbounds double, ptr %0, i64 1
  %5 = load double, ptr %4, align 8, !tbaa !5
  %6 = getelementptr inbounds double, ptr %0, i64 2
  %7 = load double, ptr %6, align 8, !tbaa !5
  %8 = tail call double @llvm.fmuladd.f64(double %1, double %7, double %5)
  %9 = tail call double @llvm.fmuladd.f64(double %1, double %8, double %3)
  ret double %9
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind readnone willreturn uwtable
define dso_local double @const_attribute_callee(double noundef %0, double noundef %1) local_unnamed_addr #6 {
  %3 = tail call fastcc double @const_callee(double noundef %0, double noundef %1) #14
  %4 = tail call fastcc double @const_callee(double noundef %1, double noundef %0) #14
  %5 = fadd double %3, %4
  ret double %5
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind readnone willreturn uwtable
define internal fastcc double @const_callee(double noundef %0, double noundef %1) unnamed_addr #7 {
  %3 = fmul double %0, %1
  %4 = fmul double %3, %1
  ret double %4
}

; Function Attrs: argmemonly nofree nosync nounwind uwtable
define dso_local double @returned_argument(ptr noundef %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #8 {
  %4 = tail call fastcc nonnull ptr @fill(ptr noundef %0, ptr noundef %1, i32 noundef %2)
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
  %22 = getelementptr inbounds double, ptr %0, i64 %19
  %23 = load double, ptr %22, align 8, !tbaa !5
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
  %36 = getelementptr inbounds double, ptr %0, i64 %33
  %37 = load double, ptr %36, align 8, !tbaa !5
  %38 = or i64 %33, 1
  %39 = trunc i64 %38 to i32
  %40 = sitofp i32 %39 to double
  %41 = tail call double @llvm.fmuladd.f64(double %37, double %40, double %34)
  %42 = getelementptr inbounds double, ptr %0, i64 %38
  %43 = load double, ptr %42, align 8, !tbaa !5
  %44 = or i64 %33, 2
  %45 = trunc i64 %44 to i32
  %46 = sitofp i32 %45 to double
  %47 = tail call double @llvm.fmuladd.f64(double %43, double %46, double %41)
  %48 = getelementptr inbounds double, ptr %0, i64 %44
  %49 = load double, ptr %48, align 8, !tbaa !5
  %50 = or i64 %33, 3
  %51 = trunc i64 %50 to i32
  %52 = sitofp i32 %51 to double
  %53 = tail call double @llvm.fmuladd.f64(double %49, double %52, double %47)
  %54 = getelementptr inbounds double, ptr %0, i64 %50
  %55 = load double, ptr %54, align 8, !tbaa !5
  %56 = add nuw nsw i64 %33, 4
  %57 = trunc i64 %56 to i32
  %58 = sitofp i32 %57 to double
  %59 = tail call double @llvm.fmuladd.f64(double %55, double %58, double %53)
  %60 = add i64 %35, 4
  %61 = icmp eq i64 %60, %12
  br i1 %61, label %13, label %32, !llvm.loop !14
}

; Function Attrs: argmemonly nofree noinline norecurse nosync nounwind uwtable
define internal fastcc nonnull ptr @fill(ptr noalias noundef returned writeonly %0, ptr nocapture noundef readonly %1, i32 noundef %2) unnamed_addr #9 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %56

5:                                                ; preds = %3
  %6 = zext i32 %2 to i64
  %7 = icmp ult i32 %2, 4
  br i1 %7, label %54, label %8

8:                                                ; preds = %5
  %9 = and i64 %6, 4294967292
  %10 = add nsw i64 %9, -4
  %11 = lshr exact i64 %10, 2
  %12 = add nuw nsw i64 %11, 1
  %13 = and i64 %12, 1
  %14 = icmp eq i64 %10, 0
  br i1 %14, label %40, label %15

15:                                               ; preds = %8
  %16 = and i64 %12, 9223372036854775806
  br label %17

17:                                               ; preds = %17, %15
  %18 = phi i64 [ 0, %15 ], [ %37, %17 ]
  %19 = phi i64 [ 0, %15 ], [ %38, %17 ]
  %20 = getelementptr inbounds double, ptr %1, i64 %18
  %21 = load <2 x double>, ptr %20, align 8, !tbaa !5
  %22 = getelementptr inbounds double, ptr %20, i64 2
  %23 = load <2 x double>, ptr %22, align 8, !tbaa !5
  %24 = fmul <2 x double> %21, %21
  %25 = fmul <2 x double> %23, %23
  %26 = getelementptr inbounds double, ptr %0, i64 %18
  store <2 x double> %24, ptr %26, align 8, !tbaa !5
  %27 = getelementptr inbounds double, ptr %26, i64 2
  store <2 x double> %25, ptr %27, align 8, !tbaa !5
  %28 = or i64 %18, 4
  %29 = getelementptr inbounds double, ptr %1, i64 %28
  %30 = load <2 x double>, ptr %29, align 8, !tbaa !5
  %31 = getelementptr inbounds double, ptr %29, i64 2
  %32 = load <2 x double>, ptr %31, align 8, !tbaa !5
  %33 = fmul <2 x double> %30, %30
  %34 = fmul <2 x double> %32, %32
  %35 = getelementptr inbounds double, ptr %0, i64 %28
  store <2 x double> %33, ptr %35, align 8, !tbaa !5
  %36 = getelementptr inbounds double, ptr %35, i64 2
  store <2 x double> %34, ptr %36, align 8, !tbaa !5
  %37 = add nuw i64 %18, 8
  %38 = add i64 %19, 2
  %39 = icmp eq i64 %38, %16
  br i1 %39, label %40, label %17, !llvm.loop !15

40:                                               ; preds = %17, %8
  %41 = phi i64 [ 0, %8 ], [ %37, %17 ]
  %42 = icmp eq i64 %13, 0
  br i1 %42, label %52, label %43

43:                                               ; preds = %40
  %44 = getelementptr inbounds double, ptr %1, i64 %41
  %45 = load <2 x double>, ptr %44, align 8, !tbaa !5
  %46 = getelementptr inbounds double, ptr %44, i64 2
  %47 = load <2 x double>, ptr %46, align 8, !tbaa !5
  %48 = fmul <2 x double> %45, %45
  %49 = fmul <2 x double> %47, %47
  %50 = getelementptr inbounds double, ptr %0, i64 %41
  store <2 x double> %48, ptr %50, align 8, !tbaa !5
  %51 = getelementptr inbounds double, ptr %50, i64 2
  store <2 x double> %49, ptr %51, align 8, !tbaa !5
  br label %52

52:                                               ; preds = %40, %43
  %53 = icmp eq i64 %9, %6
  br i1 %53, label %56, label %54

54:                                               ; preds = %5, %52
  %55 = phi i64 [ 0, %5 ], [ %9, %52 ]
  br label %57

56:                                               ; preds = %57, %52, %3
  ret ptr %0

57:                                               ; preds = %54, %57
  %58 = phi i64 [ %63, %57 ], [ %55, %54 ]
  %59 = getelementptr inbounds double, ptr %1, i64 %58
  %60 = load double, ptr %59, align 8, !tbaa !5
  %61 = fmul double %60, %60
  %62 = getelementptr inbounds double, ptr %0, i64 %58
  store double %61, ptr %62, align 8, !tbaa !5
  %63 = add nuw nsw i64 %58, 1
  %64 = icmp eq i64 %63, %6
  br i1 %64, label %56, label %57, !llvm.loop !17
}

; Function Attrs: nofree nosync nounwind uwtable
define dso_local double @assumed_aligned(ptr noundef %0, i32 noundef %1) local_unnamed_addr #10 {
  call void @llvm.assume(i1 true) [ "align"(ptr %0, i64 16) ]
  %3 = add i32 %1, -1
  %4 = icmp ult i32 %3, 64
  tail call void @llvm.assume(i1 %4)
  %5 = zext i32 %1 to i64
  %6 = add nsw i64 %5, -1
  %7 = and i64 %5, 7
  %8 = icmp ult i64 %6, 7
  br i1 %8, label %11, label %9

9:                                                ; preds = %2
  %10 = and i64 %5, 4294967288
  br label %28

11:                                               ; preds = %28, %2
  %12 = phi double [ undef, %2 ], [ %62, %28 ]
  %13 = phi i64 [ 0, %2 ], [ %63, %28 ]
  %14 = phi double [ 1.000000e+00, %2 ], [ %62, %28 ]
  %15 = icmp eq i64 %7, 0
  br i1 %15, label %26, label %16

16:                                               ; preds = %11, %16
  %17 = phi i64 [ %23, %16 ], [ %13, %11 ]
  %18 = phi double [ %22, %16 ], [ %14, %11 ]
  %19 = phi i64 [ %24, %16 ], [ 0, %11 ]
  %20 = getelementptr inbounds double, ptr %0, i64 %17
  %21 = load double, ptr %20, align 8, !tbaa !5
  %22 = fmul double %18, %21
  %23 = add nuw nsw i64 %17, 1
  %24 = add i64 %19, 1
  %25 = icmp eq i64 %24, %7
  br i1 %25, label %26, label %16, !llvm.loop !19

26:                                               ; preds = %16, %11
  %27 = phi double [ %12, %11 ], [ %22, %16 ]
  ret double %27

28:                                               ; preds = %28, %9
  %29 = phi i64 [ 0, %9 ], [ %63, %28 ]
  %30 = phi double [ 1.000000e+00, %9 ], [ %62, %28 ]
  %31 = phi i64 [ 0, %9 ], [ %64, %28 ]
  %32 = getelementptr inbounds double, ptr %0, i64 %29
  %33 = load double, ptr %32, align 16, !tbaa !5
  %34 = fmul double %30, %33
  %35 = or i64 %29, 1
  %36 = getelementptr inbounds double, ptr %0, i64 %35
  %37 = load double, ptr %36, align 8, !tbaa !5
  %38 = fmul double %34, %37
  %39 = or i64 %29, 2
  %40 = getelementptr inbounds double, ptr %0, i64 %39
  %41 = load double, ptr %40, align 16, !tbaa !5
  %42 = fmul double %38, %41
  %43 = or i64 %29, 3
  %44 = getelementptr inbounds double, ptr %0, i64 %43
  %45 = load double, ptr %44, align 8, !tbaa !5
  %46 = fmul double %42, %45
  %47 = or i64 %29, 4
  %48 = getelementptr inbounds double, ptr %0, i64 %47
  %49 = load double, ptr %48, align 16, !tbaa !5
  %50 = fmul double %46, %49
  %51 = or i64 %29, 5
  %52 = getelementptr inbounds double, ptr %0, i64 %51
  %53 = load double, ptr %52, align 8, !tbaa !5
  %54 = fmul double %50, %53
  %55 = or i64 %29, 6
  %56 = getelementptr inbounds double, ptr %0, i64 %55
  %57 = load double, ptr %56, align 16, !tbaa !5
  %58 = fmul double %54, %57
  %59 = or i64 %29, 7
  %60 = getelementptr inbounds double, ptr %0, i64 %59
  %61 = load double, ptr %60, align 8, !tbaa !5
  %62 = fmul double %58, %61
  %63 = add nuw nsw i64 %29, 8
  %64 = add i64 %31, 8
  %65 = icmp eq i64 %64, %10
  br i1 %65, label %11, label %28, !llvm.loop !20
}

; Function Attrs: inaccessiblememonly mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.assume(i1 noundef) #11

attributes #0 = { argmemonly nofree nosync nounwind readonly uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn }
attributes #2 = { mustprogress nofree nounwind willreturn uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nofree nounwind willreturn writeonly "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { argmemonly mustprogress nofree nosync nounwind readonly willreturn uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { argmemonly mustprogress nofree noinline nosync nounwind readonly willreturn uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nofree norecurse nosync nounwind readnone willreturn uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { mustprogress nofree noinline norecurse nosync nounwind readnone willreturn uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { argmemonly nofree nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { argmemonly nofree noinline norecurse nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { nofree nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #11 = { inaccessiblememonly mustprogress nocallback nofree nosync nounwind willreturn }
attributes #12 = { nounwind }
attributes #13 = { nounwind readonly willreturn }
attributes #14 = { nounwind readnone willreturn }

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
!15 = distinct !{!15, !12, !16}
!16 = !{!"llvm.loop.isvectorized", i32 1}
!17 = distinct !{!17, !12, !18, !16}
!18 = !{!"llvm.loop.unroll.runtime.disable"}
!19 = distinct !{!19, !10}
!20 = distinct !{!20, !12}
