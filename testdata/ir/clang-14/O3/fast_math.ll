; clang-14 -O3 -ffast-math -S -emit-llvm c/fast_math.c -o ir/clang-14/O3/fast_math.ll
; ModuleID = 'c/fast_math.c'
source_filename = "c/fast_math.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: mustprogress nofree nosync nounwind readnone uwtable willreturn
define dso_local double @infinite_slope_at_zero(double noundef %0, double noundef %1) local_unnamed_addr #0 {
  %3 = tail call fast double @llvm.sqrt.f64(double %0)
  %4 = fmul fast double %3, %1
  ret double %4
}

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.sqrt.f64(double) #1

; Function Attrs: mustprogress nofree nosync nounwind readnone uwtable willreturn
define dso_local double @fast_guarded_root(double noundef %0) local_unnamed_addr #0 {
  %2 = fcmp fast ogt double %0, 0.000000e+00
  br i1 %2, label %3, label %6

3:                                                ; preds = %1
  %4 = tail call fast double @llvm.sqrt.f64(double %0)
  %5 = fmul fast double %4, %0
  br label %6

6:                                                ; preds = %1, %3
  %7 = phi fast double [ %5, %3 ], [ 0.000000e+00, %1 ]
  ret double %7
}

; Function Attrs: nofree norecurse nosync nounwind readonly uwtable
define dso_local double @fast_reduction(double* nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #2 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %36

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64
  %6 = icmp ult i32 %1, 4
  br i1 %6, label %33, label %7

7:                                                ; preds = %4
  %8 = and i64 %5, 4294967292
  br label %9

9:                                                ; preds = %9, %7
  %10 = phi i64 [ 0, %7 ], [ %27, %9 ]
  %11 = phi <2 x double> [ zeroinitializer, %7 ], [ %25, %9 ]
  %12 = phi <2 x double> [ zeroinitializer, %7 ], [ %26, %9 ]
  %13 = getelementptr inbounds double, double* %0, i64 %10
  %14 = bitcast double* %13 to <2 x double>*
  %15 = load <2 x double>, <2 x double>* %14, align 8, !tbaa !5
  %16 = getelementptr inbounds double, double* %13, i64 2
  %17 = bitcast double* %16 to <2 x double>*
  %18 = load <2 x double>, <2 x double>* %17, align 8, !tbaa !5
  %19 = fmul fast <2 x double> %15, %15
  %20 = fmul fast <2 x double> %18, %18
  %21 = fadd fast <2 x double> %15, <double 1.000000e+00, double 1.000000e+00>
  %22 = fadd fast <2 x double> %18, <double 1.000000e+00, double 1.000000e+00>
  %23 = fdiv fast <2 x double> %19, %21
  %24 = fdiv fast <2 x double> %20, %22
  %25 = fadd fast <2 x double> %23, %11
  %26 = fadd fast <2 x double> %24, %12
  %27 = add nuw i64 %10, 4
  %28 = icmp eq i64 %27, %8
  br i1 %28, label %29, label %9, !llvm.loop !9

29:                                               ; preds = %9
  %30 = fadd fast <2 x double> %26, %25
  %31 = call fast double @llvm.vector.reduce.fadd.v2f64(double -0.000000e+00, <2 x double> %30)
  %32 = icmp eq i64 %8, %5
  br i1 %32, label %36, label %33

33:                                               ; preds = %4, %29
  %34 = phi i64 [ 0, %4 ], [ %8, %29 ]
  %35 = phi double [ 0.000000e+00, %4 ], [ %31, %29 ]
  br label %39

36:                                               ; preds = %39, %29, %2
  %37 = phi double [ 0.000000e+00, %2 ], [ %31, %29 ], [ %47, %39 ]
  %38 = fmul fast double %37, %37
  ret double %38

39:                                               ; preds = %33, %39
  %40 = phi i64 [ %48, %39 ], [ %34, %33 ]
  %41 = phi double [ %47, %39 ], [ %35, %33 ]
  %42 = getelementptr inbounds double, double* %0, i64 %40
  %43 = load double, double* %42, align 8, !tbaa !5
  %44 = fmul fast double %43, %43
  %45 = fadd fast double %43, 1.000000e+00
  %46 = fdiv fast double %44, %45
  %47 = fadd fast double %46, %41
  %48 = add nuw nsw i64 %40, 1
  %49 = icmp eq i64 %48, %5
  br i1 %49, label %36, label %39, !llvm.loop !12
}

; Function Attrs: nofree nosync nounwind readonly uwtable
define dso_local double @fast_softplus_sum(double* nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #3 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %36

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64
  %6 = icmp ult i32 %1, 4
  br i1 %6, label %33, label %7

7:                                                ; preds = %4
  %8 = and i64 %5, 4294967292
  br label %9

9:                                                ; preds = %9, %7
  %10 = phi i64 [ 0, %7 ], [ %27, %9 ]
  %11 = phi <2 x double> [ zeroinitializer, %7 ], [ %25, %9 ]
  %12 = phi <2 x double> [ zeroinitializer, %7 ], [ %26, %9 ]
  %13 = getelementptr inbounds double, double* %0, i64 %10
  %14 = bitcast double* %13 to <2 x double>*
  %15 = load <2 x double>, <2 x double>* %14, align 8, !tbaa !5
  %16 = getelementptr inbounds double, double* %13, i64 2
  %17 = bitcast double* %16 to <2 x double>*
  %18 = load <2 x double>, <2 x double>* %17, align 8, !tbaa !5
  %19 = call fast <2 x double> @llvm.exp.v2f64(<2 x double> %15)
  %20 = call fast <2 x double> @llvm.exp.v2f64(<2 x double> %18)
  %21 = fadd fast <2 x double> %19, <double 1.000000e+00, double 1.000000e+00>
  %22 = fadd fast <2 x double> %20, <double 1.000000e+00, double 1.000000e+00>
  %23 = call fast <2 x double> @llvm.log.v2f64(<2 x double> %21)
  %24 = call fast <2 x double> @llvm.log.v2f64(<2 x double> %22)
  %25 = fadd fast <2 x double> %23, %11
  %26 = fadd fast <2 x double> %24, %12
  %27 = add nuw i64 %10, 4
  %28 = icmp eq i64 %27, %8
  br i1 %28, label %29, label %9, !llvm.loop !14

29:                                               ; preds = %9
  %30 = fadd fast <2 x double> %26, %25
  %31 = call fast double @llvm.vector.reduce.fadd.v2f64(double -0.000000e+00, <2 x double> %30)
  %32 = icmp eq i64 %8, %5
  br i1 %32, label %36, label %33

33:                                               ; preds = %4, %29
  %34 = phi i64 [ 0, %4 ], [ %8, %29 ]
  %35 = phi double [ 0.000000e+00, %4 ], [ %31, %29 ]
  br label %38

36:                                               ; preds = %38, %29, %2
  %37 = phi double [ 0.000000e+00, %2 ], [ %31, %29 ], [ %46, %38 ]
  ret double %37

38:                                               ; preds = %33, %38
  %39 = phi i64 [ %47, %38 ], [ %34, %33 ]
  %40 = phi double [ %46, %38 ], [ %35, %33 ]
  %41 = getelementptr inbounds double, double* %0, i64 %39
  %42 = load double, double* %41, align 8, !tbaa !5
  %43 = tail call fast double @llvm.exp.f64(double %42)
  %44 = fadd fast double %43, 1.000000e+00
  %45 = tail call fast double @llvm.log.f64(double %44)
  %46 = fadd fast double %45, %40
  %47 = add nuw nsw i64 %39, 1
  %48 = icmp eq i64 %47, %5
  br i1 %48, label %36, label %38, !llvm.loop !15
}

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.exp.f64(double) #1

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.log.f64(double) #1

; Function Attrs: nofree nosync nounwind readnone willreturn
declare double @llvm.vector.reduce.fadd.v2f64(double, <2 x double>) #4

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare <2 x double> @llvm.exp.v2f64(<2 x double>) #5

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare <2 x double> @llvm.log.v2f64(<2 x double>) #5

attributes #0 = { mustprogress nofree nosync nounwind readnone uwtable willreturn "approx-func-fp-math"="true" "denormal-fp-math"="preserve-sign,preserve-sign" "denormal-fp-math-f32"="ieee,ieee" "frame-pointer"="none" "min-legal-vector-width"="0" "no-infs-fp-math"="true" "no-nans-fp-math"="true" "no-signed-zeros-fp-math"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" "unsafe-fp-math"="true" }
attributes #1 = { mustprogress nofree nosync nounwind readnone speculatable willreturn }
attributes #2 = { nofree norecurse nosync nounwind readonly uwtable "approx-func-fp-math"="true" "denormal-fp-math"="preserve-sign,preserve-sign" "denormal-fp-math-f32"="ieee,ieee" "frame-pointer"="none" "min-legal-vector-width"="0" "no-infs-fp-math"="true" "no-nans-fp-math"="true" "no-signed-zeros-fp-math"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" "unsafe-fp-math"="true" }
attributes #3 = { nofree nosync nounwind readonly uwtable "approx-func-fp-math"="true" "denormal-fp-math"="preserve-sign,preserve-sign" "denormal-fp-math-f32"="ieee,ieee" "frame-pointer"="none" "min-legal-vector-width"="0" "no-infs-fp-math"="true" "no-nans-fp-math"="true" "no-signed-zeros-fp-math"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" "unsafe-fp-math"="true" }
attributes #4 = { nofree nosync nounwind readnone willreturn }
attributes #5 = { nofree nosync nounwind readnone speculatable willreturn }

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
!9 = distinct !{!9, !10, !11}
!10 = !{!"llvm.loop.mustprogress"}
!11 = !{!"llvm.loop.isvectorized", i32 1}
!12 = distinct !{!12, !10, !13, !11}
!13 = !{!"llvm.loop.unroll.runtime.disable"}
!14 = distinct !{!14, !10, !11}
!15 = distinct !{!15, !10, !13, !11}
