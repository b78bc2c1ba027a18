; clang-14 -O1 -S -emit-llvm c/globals.c -o ir/clang-14/O1/globals.ll
; ModuleID = 'c/globals.c'
source_filename = "c/globals.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@filter_weights = dso_local local_unnamed_addr constant [4 x double] [double 5.000000e-01, double -1.250000e+00, double 2.000000e+00, double 7.500000e-01], align 16
@scratch = internal unnamed_addr global [8 x double] zeroinitializer, align 16
@settings.0 = internal unnamed_addr global double 0.000000e+00, align 8
@settings.1 = internal unnamed_addr global i32 0, align 8
@leaky_accumulator.acc = internal unnamed_addr global double 0.000000e+00, align 8

; Function Attrs: nofree nosync nounwind readonly uwtable
define dso_local double @convolve_with_constant_table(double* nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp slt i32 %1, 4
  br i1 %3, label %10, label %4

4:                                                ; preds = %2
  %5 = add nsw i32 %1, -3
  %6 = zext i32 %5 to i64
  br label %7

7:                                                ; preds = %4, %12
  %8 = phi i64 [ 0, %4 ], [ %14, %12 ]
  %9 = phi double [ 0.000000e+00, %4 ], [ %13, %12 ]
  br label %16

10:                                               ; preds = %12, %2
  %11 = phi double [ 0.000000e+00, %2 ], [ %13, %12 ]
  ret double %11

12:                                               ; preds = %16
  %13 = call double @llvm.fmuladd.f64(double %24, double %24, double %9)
  %14 = add nuw nsw i64 %8, 1
  %15 = icmp eq i64 %14, %6
  br i1 %15, label %10, label %7, !llvm.loop !5

16:                                               ; preds = %7, %16
  %17 = phi i64 [ 0, %7 ], [ %25, %16 ]
  %18 = phi double [ 0.000000e+00, %7 ], [ %24, %16 ]
  %19 = getelementptr inbounds [4 x double], [4 x double]* @filter_weights, i64 0, i64 %17
  %20 = load double, double* %19, align 8, !tbaa !8
  %21 = add nuw nsw i64 %17, %8
  %22 = getelementptr inbounds double, double* %0, i64 %21
  %23 = load double, double* %22, align 8, !tbaa !8
  %24 = call double @llvm.fmuladd.f64(double %20, double %23, double %18)
  %25 = add nuw nsw i64 %17, 1
  %26 = icmp eq i64 %25, 4
  br i1 %26, label %12, label %16, !llvm.loop !12
}

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: nofree nosync nounwind uwtable
define dso_local double @global_scratch_space(double* nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #2 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %6

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64
  br label %10

6:                                                ; preds = %10, %2
  %7 = icmp sgt i32 %1, 1
  br i1 %7, label %8, label %18

8:                                                ; preds = %6
  %9 = zext i32 %1 to i64
  br label %20

10:                                               ; preds = %4, %10
  %11 = phi i64 [ 0, %4 ], [ %16, %10 ]
  %12 = getelementptr inbounds double, double* %0, i64 %11
  %13 = load double, double* %12, align 8, !tbaa !8
  %14 = fmul double %13, %13
  %15 = getelementptr inbounds [8 x double], [8 x double]* @scratch, i64 0, i64 %11
  store double %14, double* %15, align 8, !tbaa !8
  %16 = add nuw nsw i64 %11, 1
  %17 = icmp eq i64 %16, %5
  br i1 %17, label %6, label %10, !llvm.loop !13

18:                                               ; preds = %20, %6
  %19 = phi double [ 0.000000e+00, %6 ], [ %28, %20 ]
  ret double %19

20:                                               ; preds = %8, %20
  %21 = phi i64 [ 1, %8 ], [ %29, %20 ]
  %22 = phi double [ 0.000000e+00, %8 ], [ %28, %20 ]
  %23 = getelementptr inbounds [8 x double], [8 x double]* @scratch, i64 0, i64 %21
  %24 = load double, double* %23, align 8, !tbaa !8
  %25 = add nsw i64 %21, -1
  %26 = getelementptr inbounds [8 x double], [8 x double]* @scratch, i64 0, i64 %25
  %27 = load double, double* %26, align 8, !tbaa !8
  %28 = call double @llvm.fmuladd.f64(double %24, double %27, double %22)
  %29 = add nuw nsw i64 %21, 1
  %30 = icmp eq i64 %29, %9
  br i1 %30, label %18, label %20, !llvm.loop !14
}

; Function Attrs: nofree nosync nounwind uwtable
define dso_local double @static_state_between_calls(double* nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #2 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %6

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64
  br label %9

6:                                                ; preds = %9, %2
  %7 = phi double [ 0.000000e+00, %2 ], [ %15, %9 ]
  %8 = fmul double %7, %7
  ret double %8

9:                                                ; preds = %4, %9
  %10 = phi i64 [ 0, %4 ], [ %16, %9 ]
  %11 = getelementptr inbounds double, double* %0, i64 %10
  %12 = load double, double* %11, align 8, !tbaa !8
  %13 = icmp eq i64 %10, 0
  %14 = zext i1 %13 to i32
  %15 = call fastcc double @leaky_accumulator(double noundef %12, i32 noundef %14)
  %16 = add nuw nsw i64 %10, 1
  %17 = icmp eq i64 %16, %5
  br i1 %17, label %6, label %9, !llvm.loop !15
}

; Function Attrs: mustprogress nofree noinline nosync nounwind uwtable willreturn
define internal fastcc double @leaky_accumulator(double noundef %0, i32 noundef %1) unnamed_addr #3 {
  %3 = icmp eq i32 %1, 0
  br i1 %3, label %5, label %4

4:                                                ; preds = %2
  store double 0.000000e+00, double* @leaky_accumulator.acc, align 8, !tbaa !8
  br label %5

5:                                                ; preds = %4, %2
  %6 = load double, double* @leaky_accumulator.acc, align 8, !tbaa !8
  %7 = call double @llvm.fmuladd.f64(double %6, double 5.000000e-01, double %0)
  store double %7, double* @leaky_accumulator.acc, align 8, !tbaa !8
  ret double %7
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind uwtable willreturn
define dso_local double @global_struct_gain(double noundef %0, double noundef %1) local_unnamed_addr #4 {
  store double %1, double* @settings.0, align 8, !tbaa !16
  store i32 0, i32* @settings.1, align 8, !tbaa !19
  %3 = call fastcc double @apply_gain(double noundef %0)
  %4 = call fastcc double @apply_gain(double noundef %3)
  %5 = fmul double %3, %4
  %6 = load i32, i32* @settings.1, align 8, !tbaa !19
  %7 = sitofp i32 %6 to double
  %8 = fmul double %5, %7
  ret double %8
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind uwtable willreturn
define internal fastcc double @apply_gain(double noundef %0) unnamed_addr #5 {
  %2 = load i32, i32* @settings.1, align 8, !tbaa !19
  %3 = add nsw i32 %2, 1
  store i32 %3, i32* @settings.1, align 8, !tbaa !19
  %4 = load double, double* @settings.0, align 8, !tbaa !16
  %5 = fmul double %4, %0
  store double %5, double* @settings.0, align 8, !tbaa !16
  %6 = fadd double %5, %0
  ret double %6
}

attributes #0 = { nofree nosync nounwind readonly uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree nosync nounwind readnone speculatable willreturn }
attributes #2 = { nofree nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nofree noinline nosync nounwind uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree norecurse nosync nounwind uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree noinline norecurse nosync nounwind uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 1}
!4 = !{!"Debian clang version 14.0.6"}
!5 = distinct !{!5, !6, !7}
!6 = !{!"llvm.loop.mustprogress"}
!7 = !{!"llvm.loop.unroll.disable"}
!8 = !{!9, !9, i64 0}
!9 = !{!"double", !10, i64 0}
!10 = !{!"omnipotent char", !11, i64 0}
!11 = !{!"Simple C/C++ TBAA"}
!12 = distinct !{!12, !6, !7}
!13 = distinct !{!13, !6, !7}
!14 = distinct !{!14, !6, !7}
!15 = distinct !{!15, !6, !7}
!16 = !{!17, !9, i64 0}
!17 = !{!"", !9, i64 0, !18, i64 8}
!18 = !{!"int", !10, i64 0}
!19 = !{!17, !18, i64 8}
