; clang-14 -O1 -S -emit-llvm c/dynamic_loops.c -o ir/clang-14/O1/dynamic_loops.ll
; ModuleID = 'c/dynamic_loops.c'
source_filename = "c/dynamic_loops.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree nosync nounwind readnone uwtable
define dso_local double @newton_square_root(double noundef %0) local_unnamed_addr #0 {
  %2 = fneg double %0
  br label %3

3:                                                ; preds = %12, %1
  %4 = phi double [ %0, %1 ], [ %13, %12 ]
  %5 = call double @llvm.fmuladd.f64(double %4, double %4, double %2)
  %6 = call double @llvm.fabs.f64(double %5)
  %7 = fcmp olt double %6, 0x3D719799812DEA11
  br i1 %7, label %12, label %8

8:                                                ; preds = %3
  %9 = fmul double %4, 2.000000e+00
  %10 = fdiv double %5, %9
  %11 = fsub double %4, %10
  br label %12

12:                                               ; preds = %3, %8
  %13 = phi double [ %11, %8 ], [ %4, %3 ]
  br i1 %7, label %14, label %3

14:                                               ; preds = %12
  ret double %13
}

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fabs.f64(double) #1

; Function Attrs: nofree nosync nounwind readnone uwtable
define dso_local double @zero_trip_while(double noundef %0, double noundef %1) local_unnamed_addr #0 {
  %3 = fmul double %0, %0
  %4 = fcmp olt double %3, %1
  br i1 %4, label %5, label %9

5:                                                ; preds = %2, %5
  %6 = phi double [ %7, %5 ], [ %3, %2 ]
  %7 = call double @llvm.fmuladd.f64(double %6, double 1.500000e+00, double %0)
  %8 = fcmp olt double %7, %1
  br i1 %8, label %5, label %9, !llvm.loop !5

9:                                                ; preds = %5, %2
  %10 = phi double [ %3, %2 ], [ %7, %5 ]
  ret double %10
}

; Function Attrs: nofree nosync nounwind readnone uwtable
define dso_local double @do_while_halving(double noundef %0) local_unnamed_addr #0 {
  br label %2

2:                                                ; preds = %2, %1
  %3 = phi double [ 0.000000e+00, %1 ], [ %5, %2 ]
  %4 = phi double [ %0, %1 ], [ %6, %2 ]
  %5 = call double @llvm.fmuladd.f64(double %4, double %0, double %3)
  %6 = fmul double %4, 5.000000e-01
  %7 = fcmp ogt double %6, 3.000000e-01
  br i1 %7, label %2, label %8, !llvm.loop !8

8:                                                ; preds = %2
  ret double %5
}

; Function Attrs: nofree nosync nounwind readonly uwtable
define dso_local double @bound_changed_in_body(double* nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #2 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %6, label %4

4:                                                ; preds = %6, %2
  %5 = phi double [ 0.000000e+00, %2 ], [ %13, %6 ]
  ret double %5

6:                                                ; preds = %2, %6
  %7 = phi i64 [ %17, %6 ], [ 0, %2 ]
  %8 = phi double [ %13, %6 ], [ 0.000000e+00, %2 ]
  %9 = phi i32 [ %16, %6 ], [ %1, %2 ]
  %10 = getelementptr inbounds double, double* %0, i64 %7
  %11 = load double, double* %10, align 8, !tbaa !9
  %12 = fmul double %11, %11
  %13 = call double @llvm.fmuladd.f64(double %12, double %11, double %8)
  %14 = fcmp ogt double %11, 2.000000e+00
  %15 = sext i1 %14 to i32
  %16 = add nsw i32 %9, %15
  %17 = add nuw nsw i64 %7, 1
  %18 = sext i32 %16 to i64
  %19 = icmp slt i64 %17, %18
  br i1 %19, label %6, label %4, !llvm.loop !13
}

; Function Attrs: nofree nosync nounwind readnone uwtable
define dso_local double @byte_counter_wraps(double noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = trunc i32 %1 to i8
  %4 = icmp eq i8 %3, 3
  br i1 %4, label %7, label %5

5:                                                ; preds = %2
  %6 = fmul double %0, %0
  br label %9

7:                                                ; preds = %9, %2
  %8 = phi double [ %0, %2 ], [ %14, %9 ]
  ret double %8

9:                                                ; preds = %5, %9
  %10 = phi i8 [ %3, %5 ], [ %15, %9 ]
  %11 = phi double [ %0, %5 ], [ %14, %9 ]
  %12 = uitofp i8 %10 to double
  %13 = fmul double %6, %12
  %14 = call double @llvm.fmuladd.f64(double %11, double 9.000000e-01, double %13)
  %15 = add i8 %10, 1
  %16 = icmp eq i8 %15, 3
  br i1 %16, label %7, label %9, !llvm.loop !14
}

; Function Attrs: nofree nosync nounwind readonly uwtable
define dso_local double @two_latches(double* nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #2 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %6

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64
  br label %8

6:                                                ; preds = %8, %2
  %7 = phi double [ 1.000000e+00, %2 ], [ %16, %8 ]
  ret double %7

8:                                                ; preds = %4, %8
  %9 = phi i64 [ 0, %4 ], [ %17, %8 ]
  %10 = phi double [ 1.000000e+00, %4 ], [ %16, %8 ]
  %11 = getelementptr inbounds double, double* %0, i64 %9
  %12 = load double, double* %11, align 8, !tbaa !9
  %13 = fcmp olt double %12, 0.000000e+00
  %14 = fneg double %10
  %15 = select i1 %13, double %14, double %12
  %16 = call double @llvm.fmuladd.f64(double %15, double %12, double %10)
  %17 = add nuw nsw i64 %9, 1
  %18 = icmp eq i64 %17, %5
  br i1 %18, label %6, label %8
}

; Function Attrs: nofree nounwind uwtable writeonly
define dso_local double @irreducible_cycle(double noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #3 {
  %4 = icmp eq i32 %2, 0
  br i1 %4, label %5, label %9

5:                                                ; preds = %9, %3
  %6 = phi double [ %13, %9 ], [ %0, %3 ]
  %7 = phi i32 [ %14, %9 ], [ 0, %3 ]
  %8 = call double @llvm.fmuladd.f64(double %6, double %0, double 5.000000e-01)
  br label %9

9:                                                ; preds = %3, %5
  %10 = phi double [ %0, %3 ], [ %8, %5 ]
  %11 = phi i32 [ 0, %3 ], [ %7, %5 ]
  %12 = call double @sin(double noundef %10) #7
  %13 = fadd double %12, %0
  %14 = add nsw i32 %11, 1
  %15 = icmp slt i32 %14, %1
  br i1 %15, label %5, label %16

16:                                               ; preds = %9
  ret double %13
}

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @sin(double noundef) local_unnamed_addr #4

; Function Attrs: nofree norecurse nosync nounwind readonly uwtable
define dso_local double @returns_from_three_places(double* nocapture noundef readonly %0, i32 noundef %1, double noundef %2) local_unnamed_addr #5 {
  %4 = icmp sgt i32 %1, 0
  br i1 %4, label %5, label %24

5:                                                ; preds = %3
  %6 = zext i32 %1 to i64
  br label %9

7:                                                ; preds = %17
  %8 = icmp eq i64 %20, %6
  br i1 %8, label %24, label %9, !llvm.loop !15

9:                                                ; preds = %5, %7
  %10 = phi i64 [ 0, %5 ], [ %20, %7 ]
  %11 = phi double [ 1.000000e+00, %5 ], [ %18, %7 ]
  %12 = getelementptr inbounds double, double* %0, i64 %10
  %13 = load double, double* %12, align 8, !tbaa !9
  %14 = fcmp oeq double %13, 0.000000e+00
  br i1 %14, label %15, label %17

15:                                               ; preds = %9
  %16 = fmul double %11, %11
  br label %24

17:                                               ; preds = %9
  %18 = fmul double %11, %13
  %19 = fcmp ogt double %18, %2
  %20 = add nuw nsw i64 %10, 1
  br i1 %19, label %21, label %7

21:                                               ; preds = %17
  %22 = load double, double* %0, align 8, !tbaa !9
  %23 = fadd double %18, %22
  br label %24

24:                                               ; preds = %7, %3, %21, %15
  %25 = phi double [ %16, %15 ], [ %23, %21 ], [ undef, %3 ], [ undef, %7 ]
  %26 = phi double [ %11, %15 ], [ %18, %21 ], [ 1.000000e+00, %3 ], [ %18, %7 ]
  %27 = phi i1 [ false, %15 ], [ false, %21 ], [ true, %3 ], [ true, %7 ]
  %28 = fneg double %26
  %29 = select i1 %27, double %28, double %25
  ret double %29
}

; Function Attrs: nofree nosync nounwind readonly uwtable
define dso_local double @inner_trip_count_varies(double* nocapture noundef readonly %0, i32* nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #2 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %7

5:                                                ; preds = %3
  %6 = zext i32 %2 to i64
  br label %9

7:                                                ; preds = %17, %3
  %8 = phi double [ 0.000000e+00, %3 ], [ %19, %17 ]
  ret double %8

9:                                                ; preds = %5, %17
  %10 = phi i64 [ 0, %5 ], [ %20, %17 ]
  %11 = phi double [ 0.000000e+00, %5 ], [ %19, %17 ]
  %12 = getelementptr inbounds double, double* %0, i64 %10
  %13 = load double, double* %12, align 8, !tbaa !9
  %14 = getelementptr inbounds i32, i32* %1, i64 %10
  %15 = load i32, i32* %14, align 4, !tbaa !16
  %16 = icmp sgt i32 %15, 0
  br i1 %16, label %22, label %17

17:                                               ; preds = %30, %9
  %18 = phi double [ %13, %9 ], [ %31, %30 ]
  %19 = fadd double %11, %18
  %20 = add nuw nsw i64 %10, 1
  %21 = icmp eq i64 %20, %6
  br i1 %21, label %7, label %9, !llvm.loop !18

22:                                               ; preds = %9, %30
  %23 = phi i32 [ %32, %30 ], [ 0, %9 ]
  %24 = phi double [ %31, %30 ], [ %13, %9 ]
  %25 = icmp eq i32 %23, 2
  br i1 %25, label %30, label %26

26:                                               ; preds = %22
  %27 = fmul double %24, %24
  %28 = load double, double* %0, align 8, !tbaa !9
  %29 = call double @llvm.fmuladd.f64(double %27, double 5.000000e-01, double %28)
  br label %30

30:                                               ; preds = %22, %26
  %31 = phi double [ %24, %22 ], [ %29, %26 ]
  %32 = add nuw nsw i32 %23, 1
  %33 = icmp eq i32 %32, %15
  br i1 %33, label %17, label %22, !llvm.loop !19
}

; Function Attrs: nofree nounwind uwtable
define dso_local double @inner_loop_under_condition(double* nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #6 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %6

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64
  br label %8

6:                                                ; preds = %22, %2
  %7 = phi double [ 0.000000e+00, %2 ], [ %23, %22 ]
  ret double %7

8:                                                ; preds = %4, %22
  %9 = phi i64 [ 0, %4 ], [ %24, %22 ]
  %10 = phi double [ 0.000000e+00, %4 ], [ %23, %22 ]
  %11 = getelementptr inbounds double, double* %0, i64 %9
  %12 = load double, double* %11, align 8, !tbaa !9
  %13 = fcmp ogt double %12, 1.000000e+00
  br i1 %13, label %14, label %22

14:                                               ; preds = %8, %14
  %15 = phi double [ %18, %14 ], [ %12, %8 ]
  %16 = phi double [ %20, %14 ], [ %10, %8 ]
  %17 = call double @sqrt(double noundef %15) #7
  %18 = fadd double %17, -1.000000e-02
  %19 = load double, double* %11, align 8, !tbaa !9
  %20 = call double @llvm.fmuladd.f64(double %18, double %19, double %16)
  %21 = fcmp ogt double %18, 1.000000e+00
  br i1 %21, label %14, label %22, !llvm.loop !20

22:                                               ; preds = %14, %8
  %23 = phi double [ %10, %8 ], [ %20, %14 ]
  %24 = add nuw nsw i64 %9, 1
  %25 = icmp eq i64 %24, %5
  br i1 %25, label %6, label %8, !llvm.loop !21
}

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @sqrt(double noundef) local_unnamed_addr #4

attributes #0 = { nofree nosync nounwind readnone uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree nosync nounwind readnone speculatable willreturn }
attributes #2 = { nofree nosync nounwind readonly uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree nounwind uwtable writeonly "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree nounwind willreturn writeonly "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nofree norecurse nosync nounwind readonly uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nofree nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nounwind }

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
!8 = distinct !{!8, !6, !7}
!9 = !{!10, !10, i64 0}
!10 = !{!"double", !11, i64 0}
!11 = !{!"omnipotent char", !12, i64 0}
!12 = !{!"Simple C/C++ TBAA"}
!13 = distinct !{!13, !6, !7}
!14 = distinct !{!14, !6, !7}
!15 = distinct !{!15, !6, !7}
!16 = !{!17, !17, i64 0}
!17 = !{!"int", !11, i64 0}
!18 = distinct !{!18, !6, !7}
!19 = distinct !{!19, !6, !7}
!20 = distinct !{!20, !6, !7}
!21 = distinct !{!21, !6, !7}
