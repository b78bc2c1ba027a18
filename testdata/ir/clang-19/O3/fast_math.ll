; clang-19 -O3 -ffast-math -S -emit-llvm c/fast_math.c -o ir/clang-19/O3/fast_math.ll
; ModuleID = 'c/fast_math.c'
source_filename = "c/fast_math.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local nofpclass(nan inf) double @infinite_slope_at_zero(double noundef nofpclass(nan inf) %0, double noundef nofpclass(nan inf) %1) local_unnamed_addr #0 {
  %3 = tail call fast double @llvm.sqrt.f64(double %0)
  %4 = fmul fast double %3, %1
  ret double %4
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local nofpclass(nan inf) double @fast_guarded_root(double noundef nofpclass(nan inf) %0) local_unnamed_addr #0 {
  %2 = fcmp fast ogt double %0, 0.000000e+00
  %3 = tail call fast double @llvm.sqrt.f64(double %0)
  %4 = fmul fast double %3, %0
  %5 = select fast i1 %2, double %4, double 0.000000e+00
  ret double %5
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local nofpclass(nan inf) double @fast_reduction(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #2 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %34

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  %6 = icmp ult i32 %1, 4
  br i1 %6, label %7, label %10

7:                                                ; preds = %30, %4
  %8 = phi i64 [ 0, %4 ], [ %11, %30 ]
  %9 = phi double [ 0.000000e+00, %4 ], [ %32, %30 ]
  br label %37

10:                                               ; preds = %4
  %11 = and i64 %5, 2147483644
  br label %12

12:                                               ; preds = %12, %10
  %13 = phi i64 [ 0, %10 ], [ %28, %12 ]
  %14 = phi <2 x double> [ zeroinitializer, %10 ], [ %26, %12 ]
  %15 = phi <2 x double> [ zeroinitializer, %10 ], [ %27, %12 ]
  %16 = getelementptr inbounds double, ptr %0, i64 %13
  %17 = getelementptr inbounds i8, ptr %16, i64 16
  %18 = load <2 x double>, ptr %16, align 8, !tbaa !5
  %19 = load <2 x double>, ptr %17, align 8, !tbaa !5
  %20 = fmul fast <2 x double> %18, %18
  %21 = fmul fast <2 x double> %19, %19
  %22 = fadd fast <2 x double> %18, <double 1.000000e+00, double 1.000000e+00>
  %23 = fadd fast <2 x double> %19, <double 1.000000e+00, double 1.000000e+00>
  %24 = fdiv fast <2 x double> %20, %22
  %25 = fdiv fast <2 x double> %21, %23
  %26 = fadd fast <2 x double> %24, %14
  %27 = fadd fast <2 x double> %25, %15
  %28 = add nuw i64 %13, 4
  %29 = icmp eq i64 %28, %11
  br i1 %29, label %30, label %12, !llvm.loop !9

30:                                               ; preds = %12
  %31 = fadd fast <2 x double> %27, %26
  %32 = tail call fast double @llvm.vector.reduce.fadd.v2f64(double -0.000000e+00, <2 x double> %31)
  %33 = icmp eq i64 %11, %5
  br i1 %33, label %34, label %7

34:                                               ; preds = %37, %30, %2
  %35 = phi double [ 0.000000e+00, %2 ], [ %32, %30 ], [ %45, %37 ]
  %36 = fmul fast double %35, %35
  ret double %36

37:                                               ; preds = %7, %37
  %38 = phi i64 [ %46, %37 ], [ %8, %7 ]
  %39 = phi double [ %45, %37 ], [ %9, %7 ]
  %40 = getelementptr inbounds double, ptr %0, i64 %38
  %41 = load double, ptr %40, align 8, !tbaa !5
  %42 = fmul fast double %41, %41
  %43 = fadd fast double %41, 1.000000e+00
  %44 = fdiv fast double %42, %43
  %45 = fadd fast double %44, %39
  %46 = add nuw nsw i64 %38, 1
  %47 = icmp eq i64 %46, %5
  br i1 %47, label %34, label %37, !llvm.loop !13
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local nofpclass(nan inf) double @fast_softplus_sum(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #2 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %34

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  %6 = icmp ult i32 %1, 4
  br i1 %6, label %7, label %10

7:                                                ; preds = %30, %4
  %8 = phi i64 [ 0, %4 ], [ %11, %30 ]
  %9 = phi double [ 0.000000e+00, %4 ], [ %32, %30 ]
  br label %36

10:                                               ; preds = %4
  %11 = and i64 %5, 2147483644
  br label %12

12:                                               ; preds = %12, %10
  %13 = phi i64 [ 0, %10 ], [ %28, %12 ]
  %14 = phi <2 x double> [ zeroinitializer, %10 ], [ %26, %12 ]
  %15 = phi <2 x double> [ zeroinitializer, %10 ], [ %27, %12 ]
  %16 = getelementptr inbounds double, ptr %0, i64 %13
  %17 = getelementptr inbounds i8, ptr %16, i64 16
  %18 = load <2 x double>, ptr %16, align 8, !tbaa !5
  %19 = load <2 x double>, ptr %17, align 8, !tbaa !5
  %20 = tail call fast <2 x double> @llvm.exp.v2f64(<2 x double> %18)
  %21 = tail call fast <2 x double> @llvm.exp.v2f64(<2 x double> %19)
  %22 = fadd fast <2 x double> %20, <double 1.000000e+00, double 1.000000e+00>
  %23 = fadd fast <2 x double> %21, <double 1.000000e+00, double 1.000000e+00>
  %24 = tail call fast <2 x double> @llvm.log.v2f64(<2 x double> %22)
  %25 = tail call fast <2 x double> @llvm.log.v2f64(<2 x double> %23)
  %26 = fadd fast <2 x double> %24, %14
  %27 = fadd fast <2 x double> %25, %15
  %28 = add nuw i64 %13, 4
  %29 = icmp eq i64 %28, %11
  br i1 %29, label %30, label %12, !llvm.loop !14

30:                                               ; preds = %12
  %31 = fadd fast <2 x double> %27, %26
  %32 = tail call fast double @llvm.vector.reduce.fadd.v2f64(double -0.000000e+00, <2 x double> %31)
  %33 = icmp eq i64 %11, %5
  br i1 %33, label %34, label %7

34:                                               ; preds = %36, %30, %2
  %35 = phi double [ 0.000000e+00, %2 ], [ %32, %30 ], [ %44, %36 ]
  ret double %35

36:                                               ; preds = %7, %36
  %37 = phi i64 [ %45, %36 ], [ %8, %7 ]
  %38 = phi double [ %44, %36 ], [ %9, %7 ]
  %39 = getelementptr inbounds double, ptr %0, i64 %37
  %40 = load double, ptr %39, align 8, !tbaa !5
  %41 = tail call fast double @llvm.exp.f64(double %40)
  %42 = fadd fast double %41, 1.000000e+00
  %43 = tail call fast double @llvm.log.f64(double %42)
  %44 = fadd fast double %43, %38
  %45 = add nuw nsw i64 %37, 1
  %46 = icmp eq i64 %45, %5
  br i1 %46, label %34, label %36, !llvm.loop !15
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.exp.f64(double) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.log.f64(double) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.vector.reduce.fadd.v2f64(double, <2 x double>) #3

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.exp.v2f64(<2 x double>) #3

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.log.v2f64(<2 x double>) #3

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "approx-func-fp-math"="true" "min-legal-vector-width"="0" "no-infs-fp-math"="true" "no-nans-fp-math"="true" "no-signed-zeros-fp-math"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" "unsafe-fp-math"="true" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "approx-func-fp-math"="true" "min-legal-vector-width"="0" "no-infs-fp-math"="true" "no-nans-fp-math"="true" "no-signed-zeros-fp-math"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" "unsafe-fp-math"="true" }
attributes #3 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

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
!9 = distinct !{!9, !10, !11, !12}
!10 = !{!"llvm.loop.mustprogress"}
!11 = !{!"llvm.loop.isvectorized", i32 1}
!12 = !{!"llvm.loop.unroll.runtime.disable"}
!13 = distinct !{!13, !10, !12, !11}
!14 = distinct !{!14, !10, !11, !12}
!15 = distinct !{!15, !10, !12, !11}
