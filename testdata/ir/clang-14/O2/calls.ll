; clang-14 -O2 -S -emit-llvm c/calls.c -o ir/clang-14/O2/calls.ll
; ModuleID = 'c/calls.c'
source_filename = "c/calls.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: mustprogress nofree nounwind uwtable willreturn
define dso_local double @caller_overwrites_after_call(double* nocapture noundef %0, double noundef %1) local_unnamed_addr #0 {
  %3 = tail call fastcc double @weigh(double* noundef %0, double noundef %1)
  %4 = tail call double @llvm.fmuladd.f64(double %3, double %3, double %1)
  store double %4, double* %0, align 8, !tbaa !5
  %5 = tail call fastcc double @weigh(double* noundef nonnull %0, double noundef %1)
  %6 = fadd double %3, %5
  store double 0.000000e+00, double* %0, align 8, !tbaa !5
  ret double %6
}

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn
declare void @llvm.lifetime.start.p0i8(i64 immarg, i8* nocapture) #1

; Function Attrs: mustprogress nofree noinline nounwind uwtable willreturn
define internal fastcc double @weigh(double* nocapture noundef readonly %0, double noundef %1) unnamed_addr #2 {
  %3 = load double, double* %0, align 8, !tbaa !5
  %4 = tail call double @sin(double noundef %3) #16
  %5 = fmul double %4, %1
  %6 = load double, double* %0, align 8, !tbaa !5
  %7 = fmul double %5, %6
  ret double %7
}

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #3

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn
declare void @llvm.lifetime.end.p0i8(i64 immarg, i8* nocapture) #1

; Function Attrs: mustprogress nofree nounwind uwtable willreturn writeonly
define dso_local double @results_through_pointers(double noundef %0, double noundef %1) local_unnamed_addr #4 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  %5 = bitcast double* %3 to i8*
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %5) #16
  %6 = bitcast double* %4 to i8*
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %6) #16
  call fastcc void @polar(double noundef %0, double noundef %1, double* noundef nonnull %3, double* noundef nonnull %4)
  %7 = load double, double* %3, align 8, !tbaa !5
  %8 = load double, double* %4, align 8, !tbaa !5
  %9 = tail call double @llvm.fmuladd.f64(double %7, double %8, double %7)
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %6) #16
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %5) #16
  ret double %9
}

; Function Attrs: mustprogress nofree noinline nounwind uwtable willreturn writeonly
define internal fastcc void @polar(double noundef %0, double noundef %1, double* nocapture noundef writeonly %2, double* nocapture noundef writeonly %3) unnamed_addr #5 {
  %5 = fmul double %1, %1
  %6 = tail call double @llvm.fmuladd.f64(double %0, double %0, double %5)
  %7 = tail call double @sqrt(double noundef %6) #16
  store double %7, double* %2, align 8, !tbaa !5
  %8 = tail call double @atan2(double noundef %1, double noundef %0) #16
  store double %8, double* %3, align 8, !tbaa !5
  ret void
}

; Function Attrs: mustprogress nofree nosync nounwind readnone uwtable willreturn
define dso_local double @same_callee_two_activities(double noundef %0, double noundef %1) local_unnamed_addr #6 {
  %3 = tail call fastcc double @affine(double noundef %0, double noundef %1)
  %4 = fmul double %0, %0
  %5 = tail call fastcc double @affine(double noundef %4, double noundef 3.000000e+00)
  %6 = fmul double %3, %5
  ret double %6
}

; Function Attrs: mustprogress nofree noinline nosync nounwind readnone uwtable willreturn
define internal fastcc double @affine(double noundef %0, double noundef %1) unnamed_addr #7 {
  %3 = tail call double @llvm.fmuladd.f64(double %1, double %0, double 1.000000e+00)
  ret double %3
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind readnone uwtable willreturn
define dso_local double @integer_from_callee(double noundef %0) local_unnamed_addr #8 {
  %2 = fmul double %0, %0
  %3 = tail call fastcc i32 @choose(double noundef %0)
  %4 = sitofp i32 %3 to double
  %5 = fmul double %2, %4
  ret double %5
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind readnone uwtable willreturn
define internal fastcc i32 @choose(double noundef %0) unnamed_addr #9 {
  %2 = fcmp ogt double %0, 1.000000e+00
  %3 = select i1 %2, i32 2, i32 5
  ret i32 %3
}

; Function Attrs: nofree nosync nounwind uwtable
define dso_local double @calls_in_a_loop(double* nocapture noundef %0, i32 noundef %1, double noundef %2) local_unnamed_addr #10 {
  %4 = icmp slt i32 %1, 1
  br i1 %4, label %5, label %7

5:                                                ; preds = %7, %3
  %6 = phi double [ 0.000000e+00, %3 ], [ %11, %7 ]
  ret double %6

7:                                                ; preds = %3, %7
  %8 = phi i32 [ %12, %7 ], [ 1, %3 ]
  %9 = phi double [ %11, %7 ], [ 0.000000e+00, %3 ]
  tail call fastcc void @scale(double* noundef %0, i32 noundef %8, double noundef %2)
  %10 = tail call fastcc double @total(double* noundef %0, i32 noundef %1)
  %11 = fadd double %9, %10
  %12 = add nuw i32 %8, 1
  %13 = icmp eq i32 %8, %1
  br i1 %13, label %5, label %7, !llvm.loop !9
}

; Function Attrs: nofree noinline norecurse nosync nounwind uwtable
define internal fastcc void @scale(double* nocapture noundef %0, i32 noundef %1, double noundef %2) unnamed_addr #11 {
  %4 = icmp sgt i32 %1, 0
  br i1 %4, label %5, label %66

5:                                                ; preds = %3
  %6 = zext i32 %1 to i64
  %7 = icmp ult i32 %1, 4
  br i1 %7, label %64, label %8

8:                                                ; preds = %5
  %9 = and i64 %6, 4294967292
  %10 = insertelement <2 x double> poison, double %2, i64 0
  %11 = shufflevector <2 x double> %10, <2 x double> poison, <2 x i32> zeroinitializer
  %12 = insertelement <2 x double> poison, double %2, i64 0
  %13 = shufflevector <2 x double> %12, <2 x double> poison, <2 x i32> zeroinitializer
  %14 = add nsw i64 %9, -4
  %15 = lshr exact i64 %14, 2
  %16 = add nuw nsw i64 %15, 1
  %17 = and i64 %16, 1
  %18 = icmp eq i64 %14, 0
  br i1 %18, label %48, label %19

19:                                               ; preds = %8
  %20 = and i64 %16, 9223372036854775806
  br label %21

21:                                               ; preds = %21, %19
  %22 = phi i64 [ 0, %19 ], [ %45, %21 ]
  %23 = phi i64 [ 0, %19 ], [ %46, %21 ]
  %24 = getelementptr inbounds double, double* %0, i64 %22
  %25 = bitcast double* %24 to <2 x double>*
  %26 = load <2 x double>, <2 x double>* %25, align 8, !tbaa !5
  %27 = getelementptr inbounds double, double* %24, i64 2
  %28 = bitcast double* %27 to <2 x double>*
  %29 = load <2 x double>, <2 x double>* %28, align 8, !tbaa !5
  %30 = fmul <2 x double> %26, %11
  %31 = fmul <2 x double> %29, %13
  %32 = bitcast double* %24 to <2 x double>*
  store <2 x double> %30, <2 x double>* %32, align 8, !tbaa !5
  %33 = bitcast double* %27 to <2 x double>*
  store <2 x double> %31, <2 x double>* %33, align 8, !tbaa !5
  %34 = or i64 %22, 4
  %35 = getelementptr inbounds double, double* %0, i64 %34
  %36 = bitcast double* %35 to <2 x double>*
  %37 = load <2 x double>, <2 x double>* %36, align 8, !tbaa !5
  %38 = getelementptr inbounds double, double* %35, i64 2
  %39 = bitcast double* %38 to <2 x double>*
  %40 = load <2 x double>, <2 x double>* %39, align 8, !tbaa !5
  %41 = fmul <2 x double> %37, %11
  %42 = fmul <2 x double> %40, %13
  %43 = bitcast double* %35 to <2 x double>*
  store <2 x double> %41, <2 x double>* %43, align 8, !tbaa !5
  %44 = bitcast double* %38 to <2 x double>*
  store <2 x double> %42, <2 x double>* %44, align 8, !tbaa !5
  %45 = add nuw i64 %22, 8
  %46 = add i64 %23, 2
  %47 = icmp eq i64 %46, %20
  br i1 %47, label %48, label %21, !llvm.loop !11

48:                                               ; preds = %21, %8
  %49 = phi i64 [ 0, %8 ], [ %45, %21 ]
  %50 = icmp eq i64 %17, 0
  br i1 %50, label %62, label %51

51:                                               ; preds = %48
  %52 = getelementptr inbounds double, double* %0, i64 %49
  %53 = bitcast double* %52 to <2 x double>*
  %54 = load <2 x double>, <2 x double>* %53, align 8, !tbaa !5
  %55 = getelementptr inbounds double, double* %52, i64 2
  %56 = bitcast double* %55 to <2 x double>*
  %57 = load <2 x double>, <2 x double>* %56, align 8, !tbaa !5
  %58 = fmul <2 x double> %54, %11
  %59 = fmul <2 x double> %57, %13
  %60 = bitcast double* %52 to <2 x double>*
  store <2 x double> %58, <2 x double>* %60, align 8, !tbaa !5
  %61 = bitcast double* %55 to <2 x double>*
  store <2 x double> %59, <2 x double>* %61, align 8, !tbaa !5
  br label %62

62:                                               ; preds = %48, %51
  %63 = icmp eq i64 %9, %6
  br i1 %63, label %66, label %64

64:                                               ; preds = %5, %62
  %65 = phi i64 [ 0, %5 ], [ %9, %62 ]
  br label %67

66:                                               ; preds = %67, %62, %3
  ret void

67:                                               ; preds = %64, %67
  %68 = phi i64 [ %72, %67 ], [ %65, %64 ]
  %69 = getelementptr inbounds double, double* %0, i64 %68
  %70 = load double, double* %69, align 8, !tbaa !5
  %71 = fmul double %70, %2
  store double %71, double* %69, align 8, !tbaa !5
  %72 = add nuw nsw i64 %68, 1
  %73 = icmp eq i64 %72, %6
  br i1 %73, label %66, label %67, !llvm.loop !13
}

; Function Attrs: nofree noinline nosync nounwind readonly uwtable
define internal fastcc double @total(double* nocapture noundef readonly %0, i32 noundef %1) unnamed_addr #12 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %26

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64
  %6 = add nsw i64 %5, -1
  %7 = and i64 %5, 3
  %8 = icmp ult i64 %6, 3
  br i1 %8, label %11, label %9

9:                                                ; preds = %4
  %10 = and i64 %5, 4294967292
  br label %28

11:                                               ; preds = %28, %4
  %12 = phi double [ undef, %4 ], [ %46, %28 ]
  %13 = phi i64 [ 0, %4 ], [ %47, %28 ]
  %14 = phi double [ 0.000000e+00, %4 ], [ %46, %28 ]
  %15 = icmp eq i64 %7, 0
  br i1 %15, label %26, label %16

16:                                               ; preds = %11, %16
  %17 = phi i64 [ %23, %16 ], [ %13, %11 ]
  %18 = phi double [ %22, %16 ], [ %14, %11 ]
  %19 = phi i64 [ %24, %16 ], [ 0, %11 ]
  %20 = getelementptr inbounds double, double* %0, i64 %17
  %21 = load double, double* %20, align 8, !tbaa !5
  %22 = tail call double @llvm.fmuladd.f64(double %21, double %21, double %18)
  %23 = add nuw nsw i64 %17, 1
  %24 = add i64 %19, 1
  %25 = icmp eq i64 %24, %7
  br i1 %25, label %26, label %16, !llvm.loop !15

26:                                               ; preds = %11, %16, %2
  %27 = phi double [ 0.000000e+00, %2 ], [ %12, %11 ], [ %22, %16 ]
  ret double %27

28:                                               ; preds = %28, %9
  %29 = phi i64 [ 0, %9 ], [ %47, %28 ]
  %30 = phi double [ 0.000000e+00, %9 ], [ %46, %28 ]
  %31 = phi i64 [ 0, %9 ], [ %48, %28 ]
  %32 = getelementptr inbounds double, double* %0, i64 %29
  %33 = load double, double* %32, align 8, !tbaa !5
  %34 = tail call double @llvm.fmuladd.f64(double %33, double %33, double %30)
  %35 = or i64 %29, 1
  %36 = getelementptr inbounds double, double* %0, i64 %35
  %37 = load double, double* %36, align 8, !tbaa !5
  %38 = tail call double @llvm.fmuladd.f64(double %37, double %37, double %34)
  %39 = or i64 %29, 2
  %40 = getelementptr inbounds double, double* %0, i64 %39
  %41 = load double, double* %40, align 8, !tbaa !5
  %42 = tail call double @llvm.fmuladd.f64(double %41, double %41, double %38)
  %43 = or i64 %29, 3
  %44 = getelementptr inbounds double, double* %0, i64 %43
  %45 = load double, double* %44, align 8, !tbaa !5
  %46 = tail call double @llvm.fmuladd.f64(double %45, double %45, double %42)
  %47 = add nuw nsw i64 %29, 4
  %48 = add i64 %31, 4
  %49 = icmp eq i64 %48, %10
  br i1 %49, label %11, label %28, !llvm.loop !17
}

; Function Attrs: mustprogress nofree nosync nounwind uwtable willreturn
define dso_local double @square_what_is_picked(double* noundef %0, double* noundef %1, i32 noundef %2) local_unnamed_addr #13 {
  %4 = tail call fastcc double* @pick(double* noundef %0, double* noundef %1, i32 noundef %2)
  %5 = load double, double* %4, align 8, !tbaa !5
  %6 = fmul double %5, %5
  store double %6, double* %4, align 8, !tbaa !5
  %7 = load double, double* %0, align 8, !tbaa !5
  %8 = load double, double* %1, align 8, !tbaa !5
  %9 = tail call double @llvm.fmuladd.f64(double %8, double 2.000000e+00, double %7)
  ret double %9
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind readnone uwtable willreturn
define internal fastcc double* @pick(double* noundef readnone %0, double* noundef readnone %1, i32 noundef %2) unnamed_addr #9 {
  %4 = icmp eq i32 %2, 0
  %5 = select i1 %4, double* %0, double* %1
  ret double* %5
}

; Function Attrs: nofree nosync nounwind readonly uwtable
define dso_local double @weighted_residual(double* nocapture noundef readonly %0, double* nocapture noundef readonly %1, double noundef %2, i32 noundef %3) local_unnamed_addr #14 {
  %5 = icmp sgt i32 %3, 0
  br i1 %5, label %6, label %25

6:                                                ; preds = %4
  %7 = zext i32 %3 to i64
  %8 = and i64 %7, 1
  %9 = icmp eq i32 %3, 1
  br i1 %9, label %12, label %10

10:                                               ; preds = %6
  %11 = and i64 %7, 4294967294
  br label %27

12:                                               ; preds = %27, %6
  %13 = phi double [ undef, %6 ], [ %45, %27 ]
  %14 = phi i64 [ 0, %6 ], [ %46, %27 ]
  %15 = phi double [ 0.000000e+00, %6 ], [ %45, %27 ]
  %16 = icmp eq i64 %8, 0
  br i1 %16, label %25, label %17

17:                                               ; preds = %12
  %18 = getelementptr inbounds double, double* %0, i64 %14
  %19 = load double, double* %18, align 8, !tbaa !5
  %20 = getelementptr inbounds double, double* %1, i64 %14
  %21 = load double, double* %20, align 8, !tbaa !5
  %22 = fsub double %19, %21
  %23 = fmul double %22, %2
  %24 = tail call double @llvm.fmuladd.f64(double %23, double %22, double %15)
  br label %25

25:                                               ; preds = %17, %12, %4
  %26 = phi double [ 0.000000e+00, %4 ], [ %13, %12 ], [ %24, %17 ]
  ret double %26

27:                                               ; preds = %27, %10
  %28 = phi i64 [ 0, %10 ], [ %46, %27 ]
  %29 = phi double [ 0.000000e+00, %10 ], [ %45, %27 ]
  %30 = phi i64 [ 0, %10 ], [ %47, %27 ]
  %31 = getelementptr inbounds double, double* %0, i64 %28
  %32 = load double, double* %31, align 8, !tbaa !5
  %33 = getelementptr inbounds double, double* %1, i64 %28
  %34 = load double, double* %33, align 8, !tbaa !5
  %35 = fsub double %32, %34
  %36 = fmul double %35, %2
  %37 = tail call double @llvm.fmuladd.f64(double %36, double %35, double %29)
  %38 = or i64 %28, 1
  %39 = getelementptr inbounds double, double* %0, i64 %38
  %40 = load double, double* %39, align 8, !tbaa !5
  %41 = getelementptr inbounds double, double* %1, i64 %38
  %42 = load double, double* %41, align 8, !tbaa !5
  %43 = fsub double %40, %42
  %44 = fmul double %43, %2
  %45 = tail call double @llvm.fmuladd.f64(double %44, double %43, double %37)
  %46 = add nuw nsw i64 %28, 2
  %47 = add i64 %30, 2
  %48 = icmp eq i64 %47, %11
  br i1 %48, label %12, label %27, !llvm.loop !18
}

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @sin(double noundef) local_unnamed_addr #15

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @sqrt(double noundef) local_unnamed_addr #15

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @atan2(double noundef, double noundef) local_unnamed_addr #15

attributes #0 = { mustprogress nofree nounwind uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { argmemonly mustprogress nofree nosync nounwind willreturn }
attributes #2 = { mustprogress nofree noinline nounwind uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nofree nosync nounwind readnone speculatable willreturn }
attributes #4 = { mustprogress nofree nounwind uwtable willreturn writeonly "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree noinline nounwind uwtable willreturn writeonly "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nofree nosync nounwind readnone uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { mustprogress nofree noinline nosync nounwind readnone uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { mustprogress nofree norecurse nosync nounwind readnone uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { mustprogress nofree noinline norecurse nosync nounwind readnone uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { nofree nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #11 = { nofree noinline norecurse nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #12 = { nofree noinline nosync nounwind readonly uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #13 = { mustprogress nofree nosync nounwind uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #14 = { nofree nosync nounwind readonly uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #15 = { mustprogress nofree nounwind willreturn writeonly "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #16 = { nounwind }

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
!11 = distinct !{!11, !10, !12}
!12 = !{!"llvm.loop.isvectorized", i32 1}
!13 = distinct !{!13, !10, !14, !12}
!14 = !{!"llvm.loop.unroll.runtime.disable"}
!15 = distinct !{!15, !16}
!16 = !{!"llvm.loop.unroll.disable"}
!17 = distinct !{!17, !10}
!18 = distinct !{!18, !10}
